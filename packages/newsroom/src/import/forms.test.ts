import { readFileSync } from 'node:fs';
import { deflateRawSync, crc32 } from 'node:zlib';
import {
  atomEntry,
  feedItem,
  plainText,
  rssItem,
  toAtom,
  toFeed,
  toNinjs,
  toRss,
  type Announcement,
  type Draft,
} from '@unido/announcement';
import JSZip from 'jszip';
import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../testing/cli.js';
import { bold, docx, heading, item, link, paragraph, table, title } from '../../testing/docx.js';
import { isoDate, mayBeSameDay } from './dates.js';
import { itemsOf } from './items.js';
import { readRelease, type Release } from './read-release.js';

const folder = new URL('../../fixtures/import/', import.meta.url);
const readFixture = (name: string): Promise<Release> => readRelease(name, readFileSync(new URL(name, folder)));
const read = (content: string | Uint8Array | object, name = 'f'): Promise<Release> =>
  readRelease(
    name,
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  );

const bare = (text: string): string => text.replace(/\s/g, '');

/** The document holds its text, in order. */
const holds = ({ text = '', document }: Release): void => {
  const withoutImages: Draft = { ...document, body: document.body.filter(({ type }) => type !== 'image') };
  const inText = bare(text);
  expect(bare(plainText(withoutImages))).toBe(inText);
};

describe('a Word document', () => {
  const made = docx(
    [
      title('Sandbank Trust buys the last salt marsh'),
      paragraph(
        bold('SANDBANK, 9 June 2024'),
        ' – The Sandbank Trust (ST) has bought the marsh, it said ',
        link('on its site', 'https://sandbank.example/'),
        '.',
      ),
      paragraph('“The geese need ', bold('not'), ' know,” said Ms. Ida Marsh, Warden of the ST.'),
      heading('Who was there'),
      item('Ms. Ida Marsh, Warden, Sandbank Trust'),
      item('Mr. Olaf Berg, Mayor of Sandbank'),
      paragraph('Press contact'),
      table(['Name', 'Ida Marsh'], ['E-mail', 'press@sandbank.example']),
    ],
    'For immediate release',
  );

  it('is read with its lists, tables, links and emphasis', async () => {
    const release = await read(await made);
    holds(release);
    expect(release.text).toBe(
      [
        'Sandbank Trust buys the last salt marsh',
        'SANDBANK, 9 June 2024 – The Sandbank Trust (ST) has bought the marsh, it said on its site.',
        '“The geese need not know,” said Ms. Ida Marsh, Warden of the ST.',
        'Who was there',
        '• Ms. Ida Marsh, Warden, Sandbank Trust\n• Mr. Olaf Berg, Mayor of Sandbank',
        'Press contact',
        'Name: Ida Marsh\nE-mail: press@sandbank.example',
      ].join('\n\n'),
    );
    expect(release.document).toMatchObject({
      headline: 'Sandbank Trust buys the last salt marsh',
      dateline: { place: 'SANDBANK', date: '2024-06-09' },
      contact: { email: 'press@sandbank.example' },
    });
    const whole = JSON.stringify(release.document);
    expect(whole).toContain('"href":"https://sandbank.example/"');
    expect(whole).toContain('{"text":"not","emphasis":true}');
    expect(release.doubts[0]?.message).toBe(
      'The head and foot of its pages are left out: “For immediate release”; add what belongs to it.',
    );
  });

  const changed = async (path: string, change: (xml: string) => string): Promise<Uint8Array> => {
    const zip = await JSZip.loadAsync(await made);
    zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
    return zip.generateAsync({ type: 'uint8array' });
  };

  it('is refused where it declares entities', async () => {
    const bytes = await changed('word/document.xml', (xml) =>
      xml.replace('?>', '?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    );
    await expect(read(bytes, 'a.docx')).rejects.toThrow(
      'a.docx: it declares XML entities, which Word documents never do; save it again in Word',
    );
  });

  it('is refused where it unpacks to far more than a text', async () => {
    const bytes = await changed('word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${' '.repeat(30_000_000)}`),
    );
    const packed = await JSZip.loadAsync(bytes).then((zip) =>
      zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    );
    expect(packed.length).toBeLessThan(1_000_000);
    await expect(read(packed, 'bomb.docx')).rejects.toThrow(
      'bomb.docx: it unpacks to more than 20 MB of text; save its text as a new document',
    );
  }, 30_000);

  it('is refused where it has more parts than a book', async () => {
    const bytes = await changed('word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(600_000)}`),
    );
    await expect(read(bytes, 'a.docx')).rejects.toThrow(
      'a.docx: it has more parts than a book; save its text as a new document',
    );
  }, 30_000);

  it('is refused where it lies about its size', async () => {
    const content = Buffer.alloc(50_000_000, 32);
    const packed = deflateRawSync(content);
    const name = Buffer.from('word/document.xml');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(1000, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(1000, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(entry.length + name.length, 12);
    end.writeUInt32LE(head.length + name.length + packed.length, 16);
    const bytes = Buffer.concat([head, name, packed, entry, name, end]);
    await expect(read(bytes, 'a.docx')).rejects.toThrow(
      'a.docx: it is a damaged Word document or other ZIP archive; save it again',
    );
  });

  it.each([
    ['xl/workbook.xml', 'an Excel workbook'],
    ['ppt/presentation.xml', 'a PowerPoint presentation'],
    ['content.xml', 'an OpenDocument file'],
    ['a.txt', 'a ZIP archive'],
  ])('is not what an archive with %s is', async (path, says) => {
    const bytes = await new JSZip().file(path, 'x').generateAsync({ type: 'uint8array' });
    await expect(read(bytes, 'a')).rejects.toThrow(
      `a: it is ${says}; save its text as a Word document (.docx) or as plain text in UTF-8`,
    );
  });

  it('gives nothing of a picture but a line that says so', async () => {
    const { doubts } = await read(
      await changed('word/document.xml', (xml) =>
        xml.replace(
          '<w:body>',
          '<w:body><w:p><w:r><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rIdX"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
        ),
      ),
    ).catch((error: unknown) => ({ doubts: [{ message: String(error) }] }));
    expect(JSON.stringify(doubts)).not.toContain('rIdX');
  });
});

describe('feeds', () => {
  it('RSS: the whole text, in its language, with its date, address and topics', async () => {
    const release = await readFixture('feed.rss.xml');
    holds(release);
    expect(release.document).toMatchObject({
      language: 'fr',
      headline: 'Le lac d’Orvel est de nouveau clair',
      published: expect.stringMatching(/^2024-05-03/) as string,
      url: 'https://ien.example/lac-orvel',
      topics: [{ name: 'Eau' }],
    });
    expect(release.text).toContain('« Personne ne l’attendait si tôt »');
    expect(release.text).not.toContain('alert');
    expect(JSON.stringify(release.document)).toContain('"href":"https://ien.example/"');
  });

  it('RSS: a description is the text where there is no other', async () => {
    const [, second] = await itemsOf('f', readFileSync(new URL('feed.rss.xml', folder)));
    expect(second?.read()).toMatchObject({ text: 'Second communiqué\n\nUn texte court, sans plus.' });
  });

  it('Atom: text that is XHTML, with its emphasis', async () => {
    const release = await readFixture('feed.atom.xml');
    holds(release);
    expect(release.document).toMatchObject({
      language: 'es',
      url: 'https://hv.example/jardin',
      topics: [{ name: 'Salud' }],
    });
    expect(JSON.stringify(release.document)).toContain('{"text":"dos mil","emphasis":true}');
  });

  it('JSON Feed: HTML or plain text', async () => {
    holds(await readFixture('feed.json'));
    const [, second] = await itemsOf('f', readFileSync(new URL('feed.json', folder)));
    expect(second?.read()).toMatchObject({ text: expect.stringContaining('without any markup') as string });
  });

  it('says what of a summary is not in the text', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: '1', title: 'A title', content_html: '<p>The text of it.</p>', summary: 'What nobody else says.' }],
    };
    const { doubts } = await read(feed);
    expect(doubts[0]?.message).toBe('The item’s summary is not in its text and is left out: “What nobody else says.”.');
  });

  it('an announcement that a feed of ours carries is taken as it is', async () => {
    const document = documentOf('a') as Announcement;
    const { document: own } = await read(toFeed([document], { title: 'News' }));
    expect(own).toEqual(document);
  });

  it('an unsound one is read from its HTML, with a line that says so', async () => {
    const entry = { ...feedItem(documentOf('a') as Announcement), _unido: { ...documentOf('a'), published: 'soon' } };
    const { document, doubts } = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [entry],
    });
    expect(document.headline).toBe('Headline of a');
    expect(doubts[0]?.message).toContain('The announcement under “_unido” is not sound (/published)');
  });

  it.each([
    [
      'with entities',
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&z;</title></item></channel></rss>',
      /^f:1:\d+: it declares XML entities, which are not read/,
    ],
    [
      'that is not well-formed',
      '<rss version="2.0"><channel>\n<item><title>A & B</title></item></channel></rss>',
      /^f:2:\d+: it is no sound XML here \(/,
    ],
    ['that is cut off', '<rss version="2.0"><channel><item><title>A', /^f:1:\d+: it is no sound XML here \(/],
    [
      'nested without end',
      `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`,
      /^f:1:\d+: its elements are nested more than 200 deep/,
    ],
  ])('refuses one %s in one line', async (_, xml, says) => {
    await expect(read(xml)).rejects.toThrow(says);
  });

  test('our own RSS and Atom come back with their words', async () => {
    const { document } = await readRelease('p.html', readFileSync(new URL('wordpress.html', folder)));
    const announcement = { ...document, modified: '2024-05-15' } as Announcement;
    const options = {
      title: 'News',
      homeUrl: 'https://a.example/',
      feedUrl: 'https://a.example/feed',
      updated: '2024-05-15',
    };
    for (const xml of [toRss([rssItem(announcement)], options), toAtom([atomEntry(announcement)], options)]) {
      const { text = '', document: back } = await read(xml);
      expect(back).toMatchObject({ headline: announcement.headline, url: announcement.url });
      for (const words of [
        'electricity from the shore',
        'You can hear the gulls again.',
        'Berth 4: from September 2024',
      ])
        expect(text).toContain(words);
    }
  });
});

describe('ninjs', () => {
  it('version 2: HTML before plain text, picture and topics', async () => {
    const release = await readFixture('ninjs-2.json');
    expect(release.document).toMatchObject({
      language: 'ru',
      headline: 'В Карагаше открыт речной вокзал',
      published: expect.stringMatching(/^2024-05-06/) as string,
      topics: [{ name: 'Транспорт', id: 'https://agency.example/t/transport' }],
      rights: { holder: { name: 'Агентство речного транспорта' } },
      image: {
        url: 'https://agency.example/p/1.jpg',
        alt: 'Белое здание у реки',
        caption: 'Новый вокзал утром',
        credit: 'А. Ким',
      },
    });
    expect(JSON.stringify(release.document)).toContain('"href":"https://agency.example/"');
    holds(release);
  });

  it('version 3: embargo, standfirst and rights', async () => {
    const { document } = await readFixture('ninjs-3.json');
    expect(document).toMatchObject({
      language: 'ar',
      embargoed: '2024-05-08T06:00:00Z',
      standfirst: 'القاعة مجانية لجميع المدارس',
      rights: { holder: { name: 'متحف الفسيفساء' }, notice: 'جميع الحقوق محفوظة' },
    });
  });

  it('our own ninjs comes back with its words and its rights', async () => {
    const one = documentOf('a', {
      url: 'https://a.example/a/',
      topics: [{ name: 'Water', id: 'water' }],
    }) as Announcement;
    const { document } = await read(toNinjs(one));
    expect(document).toMatchObject({
      headline: one.headline,
      url: one.url,
      topics: one.topics,
      published: expect.stringContaining('2025-01-01') as string,
    });
    expect(plainText(document)).toContain('Text of a.');
  });

  it('says that an item was cancelled', async () => {
    const { doubts } = await read({
      uri: 'urn:x',
      pubStatus: 'canceled',
      headlines: [{ value: 'A' }],
      bodies: [{ value: 'B' }],
    });
    expect(doubts[0]?.message).toContain('cancelled');
  });
});

test.each([
  ['Fri, 03 May 2024 00:30:00 +0200', '2024-05-03T00:30:00+02:00'],
  ['3 May 2024 10:00 GMT', '2024-05-03T10:00:00Z'],
  ['Fri, 03 May 2024', '2024-05-03'],
  ['2024-05-03T10:00:00+0200', '2024-05-03T10:00:00+02:00'],
  ['2024-05-03 10:00:00', '2024-05-03'],
  ['2024-05-03', '2024-05-03'],
  ['2024-02-30', undefined],
  ['30 Feb 2024', undefined],
  ['yesterday', undefined],
])('the date %s is %s', (given, wanted) => expect(isoDate(given)).toBe(wanted));

test.each([
  ['2024-05-03', '2024-05-03T23:00:00Z', true],
  ['2024-05-03', '2024-05-02T22:30:00Z', true],
  ['2024-05-03', '2024-05-05T10:00:00Z', false],
  ['2024-05-03', '2024-05-04', false],
])('%s and %s may be one day: %s', (a, b, wanted) => expect(mayBeSameDay(a, b)).toBe(wanted));
