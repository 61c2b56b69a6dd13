import { readFileSync } from 'node:fs';
import type { Draft } from '@unido/announcement';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPage } from './html/page.js';
import { readRelease, type Release } from './read-release.js';

const folder = new URL('../../fixtures/import/', import.meta.url);
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const readFixture = (name: string): Promise<Release> => readRelease(name, bytesOf(name));

const linksIn = (document: Draft): string[] =>
  [...JSON.stringify(document).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href);

describe('the article of a page', () => {
  it.each([
    [
      'wordpress.html',
      [
        '14 May 2024',
        'Harbour cranes',
        'eastern quay have been',
        'gulls',
        'What changes for ships',
        '• Berth 4',
        'The switch.',
        'press@port-elwin',
      ],
      [
        'cookies',
        'Home',
        'Facebook',
        'Share this',
        'Tags',
        'southern channel',
        'Previous',
        'ferry',
        '©',
        'Written by script',
        'Skip to',
      ],
    ],
    [
      'drupal.html',
      [
        'Un nouveau laboratoire',
        '11 mars 2024',
        'Montcelles, le 11\u00a0mars 2024 –',
        'ancienne gare.\nIl est ouvert',
        'Contact presse',
        'presse@verlois',
      ],
      ['cookies', 'Partager', 'Articles liés', 'vergers', 'Mentions légales'],
    ],
    [
      'table-layout.html',
      [
        '3 de mayo de 2024',
        'biblioteca de herramientas',
        'escaleras…',
        '“libro”',
        '«Nadie necesita un taladro todo el año»',
        '“Es una idea',
        'Teléfono: 955 000 111',
      ],
      ['Inicio', 'Trámites', 'Últimas noticias', 'Feria', 'Aviso legal'],
    ],
    [
      'div-soup.html',
      ['青州市建成首座社区种子库', '2024年5月3日', '二百一十六个', '种子留在村里', '学校可以预约参观'],
      ['首页', '当前位置', '分享', '上一篇', '相关新闻', '版权'],
    ],
    [
      'hero.html',
      [
        'Press release 14/2024',
        'three airlines',
        'The fines come to',
        '• Longest wait',
        'Nobody should lend',
        'Read the decision',
        'Telephone: +353',
      ],
      ['Skip to', 'Complaints', 'Airport queues', 'Newsletter', 'Lismore. press'],
    ],
    [
      'elementor.html',
      ['3 مايو 2024', 'تفتتح مختبراً', 'بالطاقة الشمسية', 'الماء أول'],
      ['الرئيسية', 'شارك', 'ذات صلة', 'معرض الكتب', 'محفوظة'],
    ],
    [
      'word-export.html',
      ['ten-thousandth tree', 'BRANNOCK, 2 April 2024', 'lime trees along', '· Planted since', '9,412'],
      ['Draft 3', 'AllowPNG', 'margin'],
    ],
  ])('%s: all of the article, and nothing of the site', async (name, kept, left) => {
    const { text = '' } = await readFixture(name);
    for (const words of kept) expect(text.replaceAll('\u00a0', ' ')).toContain(words.replaceAll('\u00a0', ' '));
    for (const words of left) expect(text).not.toContain(words);
  });

  it('takes from the metadata what the text does not say, and the text for the rest', async () => {
    const { document, missing } = await readFixture('wordpress.html');
    expect(missing).toEqual([]);
    expect(document).toMatchObject({
      language: 'en-GB',
      headline: 'Harbour cranes of Port Elwin run on shore power',
      dateline: { place: 'Port Elwin', date: '2024-05-14' },
      published: '2024-05-14',
      url: 'https://port-elwin.example/news/shore-power/',
      topics: [{ name: 'Energy' }, { name: 'Ports' }],
      rights: { holder: { name: 'Elwin Port Authority' } },
      image: {
        alt: 'Four cranes over the quay at dusk',
        width: 1024,
        caption: 'The cranes on the eastern quay. Photo: Elwin Port Authority',
      },
    });
  });

  it('keeps links, emphasis, headings, lists and pictures', async () => {
    const { document, doubts } = await readFixture('wordpress.html');
    expect(linksIn(document)).toEqual([
      'https://port-elwin.example/projects/shore-power/?a=1&b=2',
      'https://port-elwin.example/tariffs/',
      'mailto:press@port-elwin.example',
    ]);
    expect(JSON.stringify(document)).toContain('{"text":"gulls","emphasis":true}');
    expect(document.body.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['heading', 'list', 'attendees', 'image']),
    );
    expect(doubts.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^A “javascript:” address is not safe/),
        expect.stringMatching(/^The picture has no words/),
        expect.stringMatching(/^Left out as no part of the article: “Related Dredging/),
      ]),
    );
  });

  it('places a doubt in the text that it read', async () => {
    const { text = '', doubts } = await readFixture('wordpress.html');
    const link = doubts.find(({ message }) => message.includes('javascript'));
    expect(text.slice(link?.offset, (link?.offset ?? 0) + (link?.length ?? 0))).toBe('online calculator');
  });
});

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const prose =
  'The quay was opened on Monday by the harbour master, who had waited for it since the spring of last year.';

describe('what a page says of itself', () => {
  it('where text and metadata date it differently, takes the text’s date and says so', async () => {
    const html = page(
      `<article><h1>Quay opens at last</h1><p>ELWIN, 3 May 2024 – ${prose}</p></article>`,
      '<meta property="article:published_time" content="2024-06-09">',
    );
    const { document, doubts } = await readRelease('p.html', Buffer.from(html));
    expect(document.published).toBe('2024-05-03');
    expect(doubts[0]?.message).toBe(
      'The text is dated 2024-05-03, the file says 2024-06-09; the text’s date was taken. Check which is right.',
    );
  });

  it('takes a time in another zone for the same day', async () => {
    const html = page(
      `<article><h1>Quay opens at last</h1><p>ELWIN, 3 May 2024 – ${prose}</p></article>`,
      '<meta property="article:published_time" content="2024-05-02T22:30:00Z">',
    );
    const { doubts } = await readRelease('p.html', Buffer.from(html));
    expect(doubts.map(({ message }) => message).join()).not.toContain('dated');
  });

  it('leaves broken metadata alone', async () => {
    const html = page(
      `<article><h1>Quay opens at last</h1><p>${prose}</p></article>`,
      '<script type="application/ld+json">{"@type": NewsArticle}</script><meta property="article:published_time" content="yesterday">',
    );
    expect((await readRelease('p.html', Buffer.from(html))).document.published).toBeUndefined();
  });

  it('takes the title for the headline where the text has none, and says so', () => {
    const { text, doubts } = readPage(
      'p.html',
      page(`<main><p>${prose}</p><p>${prose}</p></main>`, '<title>Quay opens at last | Port</title>'),
    );
    expect(text).toMatch(/^Quay opens at last\n\nThe quay/);
    expect(doubts[0]?.message).toMatch(/^The headline is the page’s title/);
  });

  it('resolves relative addresses only where the page says its own', () => {
    const body = `<article><h1>Quay opens at last</h1><p>${prose} See <a href="../plan">the plan</a>.</p></article>`;
    const hrefs = (head: string): string[] =>
      (readPage('p', page(body, head)).marks ?? []).flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []));
    expect(hrefs('<base href="https://a.example/news/1/">')).toEqual(['https://a.example/news/plan']);
    expect(hrefs('')).toEqual([]);
    expect(readPage('p', page(body)).doubts.map(({ message }) => message)).toContain(
      'The link is relative and the page does not say its own address; the link is left out.',
    );
  });
});

describe('encodings', () => {
  const html = (charset: string): string =>
    page(`<article><h1>Été à la «Müllerhalle»</h1><p>“Tout est prêt…”, a dit M. Léon. ${prose}</p></article>`, charset);
  const western = (text: string): Uint8Array =>
    Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('…', '\u0085'), 'latin1');
  it.each<[string, Uint8Array]>([
    ['UTF-8 that says nothing', Buffer.from(html(''))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${html('')}`)],
    ['UTF-16', Buffer.from(`\ufeff${html('')}`, 'utf16le')],
    ['Windows-1252 by its meta', western(html('<meta charset="windows-1252">'))],
    [
      'Latin-1 by its meta, which is Windows-1252',
      western(html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')),
    ],
    ['Windows-1252 that says nothing', western(html(''))],
    ['Windows-1252 that says UTF-8', western(html('<meta charset="utf-8">'))],
    ['UTF-8 that says Windows-1252', Buffer.from(html('<meta charset="windows-1252">'))],
  ])('reads %s', async (_, bytes) => {
    expect((await readRelease('p.html', bytes)).text).toMatch(/^Été à la «Müllerhalle»\n\n“Tout est prêt…”, a dit/);
  });

  it('reads entities', () => {
    const { text } = readPage(
      'p',
      page(
        `<article><h1>A &amp; B &eacute;t&eacute;</h1><p>&laquo;&nbsp;Oui&nbsp;&raquo; &#8211; &#147;x&#148; ${prose}</p></article>`,
      ),
    );
    expect(text).toContain('A & B été\n\n«\u00a0Oui\u00a0» – “x” The quay');
  });
});

const word = fc.constantFrom(
  'water',
  'Élan',
  '«oui»',
  '“yes”',
  'вода',
  '水',
  'ماء',
  'a&b',
  '1 < 2',
  '12.5%',
  'x@y.example',
  '¡Hola!',
  'end.',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
interface Made {
  readonly html: string;
  readonly words: string;
}
const wrap = (words: fc.Arbitrary<string>, ...tags: readonly (readonly [string, string])[]): fc.Arbitrary<Made> =>
  fc
    .tuple(words, fc.constantFrom(...tags))
    .map(([text, [open, close]]) => ({ html: open + escape(text) + close, words: text }));
const block = fc.oneof(
  wrap(
    phrase,
    ['<p>', '</p>'],
    ['<div>', '</div>'],
    ['<h2>', '</h2>'],
    ['<blockquote><p>', '</p></blockquote>'],
    ['<pre>', '</pre>'],
    ['', '<br><br>'],
    ['<p><b>', '</b></p>'],
  ),
  wrap(
    phrase,
    ['<p>Before <a href="https://a.example/"><em>', '</em></a></p>'],
    ['<ul><li>', '</li></ul>'],
    ['<ol><li><p>', '</p></li></ol>'],
    ['<table><tr><td>x</td><td>', '</td></tr></table>'],
    ['<figure><img src="https://a.example/1.jpg" alt=""><figcaption>', '</figcaption></figure>'],
    ['<details><summary>s</summary>', '</details>'],
    ['<section><div><span>', '</span></div></section>'],
  ),
);

test('whatever the article is built of, every word of it stands in the document, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('article', 'main', 'div'),
      async (blocks, tag) => {
        const body = `<nav><a href="/">Home</a></nav><${tag}><h1>Headline of the day</h1><p>${prose} ${prose}</p>${blocks.map(({ html }) => html).join('\n')}</${tag}><footer>© Port</footer>`;
        const { text = '', document } = await readRelease('p.html', Buffer.from(page(body)));
        const bare = (words: string): string => words.replace(/\s+/g, '');
        let at = 0;
        for (const { words } of blocks)
          for (const one of words.split(' ')) {
            at = bare(text).indexOf(bare(one), at);
            expect(at, `${one} of ${words}\n${text}`).toBeGreaterThanOrEqual(0);
            at += bare(one).length;
          }
        // Captions of pictures are in their pictures, everything else in the order of the text.
        const all = bare(JSON.stringify(document));
        for (const { words } of blocks)
          for (const one of words.split(' ')) expect(all).toContain(JSON.stringify(bare(one)).slice(1, -1));
        expect(text).not.toContain('Home');
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

describe('pages built to do harm', () => {
  const read = (html: string): Promise<Release> => readRelease('p.html', Buffer.from(html));

  it.each([
    ['divs', '<div>'.repeat(1_500_000)],
    [
      'formatting that is opened again in every paragraph',
      `<p>${Array.from({ length: 400 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(100_000)}`,
    ],
    ['elements without end', '<i></i>'.repeat(300_000)],
    ['tables in tables', '<table><tr><td>'.repeat(3000)],
  ])('refuses %s in one line and at once', async (_, html) => {
    const began = performance.now();
    await expect(read(`<html><body>${html}`)).rejects.toThrow(
      /^p\.html: (its elements are nested|it has) more than .*; copy its text/,
    );
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it('reads ten megabytes of one paragraph', async () => {
    const { text = '' } = await read(
      page(`<article><h1>A headline here</h1><p>${'word '.repeat(1_900_000)}</p></article>`),
    );
    expect(text.length).toBeGreaterThan(9_000_000);
  }, 120_000);

  it('reads megabytes of text in hundreds of nested elements', async () => {
    const nested = `${'<span class="meta">'.repeat(450)}${'word '.repeat(500_000)}${'</span>'.repeat(450)}`;
    const { text = '' } = await read(page(`<article><h1>A headline here</h1>${nested}</article>`));
    expect(text.length).toBeGreaterThan(2_000_000);
  }, 60_000);

  it('drops unsafe addresses, keeps their words, and writes markup as the text that it is', async () => {
    const { document, text = '' } = await read(
      page(
        `<article><h1>Quay opens at last</h1><p>${prose} <a href=" java&#10;script:alert(1)">one</a> <a href="data:text/html,x">two</a> <a href="vbscript:x">three</a> <a href="file:///etc/passwd">four</a> &lt;script&gt;five&lt;/script&gt;</p><img src="data:image/png;base64,AAAA" alt="x" width="300" height="300"></article>`,
      ),
    );
    expect(text).toContain('one two three four <script>five</script>');
    expect(linksIn(document)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('data:');
  });

  it('says that a page without text has none', async () => {
    await expect(
      read('<!doctype html><html><body><div id="app"></div><script src="app.js"></script></body></html>'),
    ).rejects.toThrow('p.html: the page has no text without script; save it from a browser, or copy its text');
  });
});
