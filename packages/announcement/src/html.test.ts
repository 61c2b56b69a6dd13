import * as fc from 'fast-check';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fixture, names, reworded } from '../testing/documents.js';
import { isLink } from './formats.js';
import { acknowledgement, escapeHtml, toHtml } from './html.js';
import { quoted, textOf } from './text.js';
import type { Announcement, Block, Image, Person, Section } from './types.js';

const all = (node: Html.ParentNode): Html.ChildNode[] =>
  node.childNodes.flatMap((child) => [child, ...('childNodes' in child ? all(child) : [])]);

const elements = (html: string): Html.Element[] => all(parseFragment(html)).filter((node) => tree.isElementNode(node));

/** What a reader sees, without white space; a parser drops NUL. */
const squeezed = (text: string): string => text.replace(/[\s\0]/g, '');
const textContent = (html: string): string =>
  squeezed(
    all(parseFragment(html))
      .map((node) => (tree.isTextNode(node) ? node.value : ''))
      .join(''),
  );

const person = ({ honorific, name, role, organisation }: Person): string[] =>
  [honorific, name, role, organisation].filter((part) => part !== undefined);
const image = ({ caption, credit }: Image): string[] => [caption, credit].filter((part) => part !== undefined);
const section = ({ body }: Section): string[] => body.flatMap(block);

const block = (one: Block): string[] => {
  // The list itself shows what its marker said.
  if (one.type === 'list') return one.items.map((item) => textOf(item.filter((run) => !run.attribution)));
  if (one.type === 'image') return image(one.image);
  if (one.type === 'quote' && one.speaker) return [textOf(quoted(one.text)), ...person(one.speaker)];
  return [textOf(one.text)];
};

/** Every word of a document in the order in which it is to be read. */
const words = (announcement: Announcement): string => {
  const { notes = [], front = [], back = [], body, standfirst, dateline, attendees, contact, rights } = announcement;
  const noted = notes.flatMap(({ date, text }) => [date.slice(0, 10), text]);
  const source = [acknowledgement(announcement), rights.notice];
  const listed = (attendees ?? []).flatMap(({ represents, people }) => [
    represents,
    ...people.flatMap((one) => [...person(one), one.note]),
  ]);
  const hasContact = [...front, ...back].some(({ type }) => type === 'contact');
  const shown = [
    ...front.flatMap(section),
    standfirst,
    ...(announcement.image ? image(announcement.image) : []),
    dateline?.text,
    ...body.flatMap((one) => (one.type === 'attendees' && attendees ? listed : block(one))),
    ...(body.some(({ type }) => type === 'attendees') ? [] : listed),
    ...back.flatMap(section),
    ...(contact && !hasContact ? [contact.name, contact.organisation, contact.email, contact.phone, contact.url] : []),
  ];
  return squeezed([...noted, ...(announcement.status === 'withdrawn' ? [] : shown), ...source].join(''));
};

const allowed = new Set(
  'a b bdi blockquote br div em figcaption figure h2 h3 h4 h5 h6 img li ol p span time ul'.split(' '),
);
const attributes = new Set('alt datetime dir height href lang src width'.split(' '));

const expectHarmless = (html: string): void => {
  for (const { tagName, attrs } of elements(html)) {
    expect(allowed).toContain(tagName);
    for (const { name, value } of attrs) {
      expect(attributes).toContain(name);
      if (name === 'href' || name === 'src') expect(isLink(value), value).toBe(true);
    }
  }
  expect(all(parseFragment(html)).filter((node) => tree.isCommentNode(node))).toEqual([]);
};

describe('toHtml', () => {
  it.each(names)('says every word of the fixture %s once, in order, with harmless markup', (name) => {
    const html = toHtml(fixture(name));
    expect(textContent(html)).toBe(words(fixture(name)));
    expectHarmless(html);
  });

  it('does so for any text', () => {
    fc.assert(
      fc.property(reworded, (announcement) => {
        const html = toHtml(announcement);
        expect(textContent(html)).toBe(words(announcement));
        expectHarmless(html);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out addresses that are not safe, should a document have come past validation', () => {
    const unsafe = fc.constantFrom('javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//x', '"><b>');
    fc.assert(
      fc.property(unsafe, (url) => {
        const text = [{ text: 'here', href: url }];
        const picture = { url, alt: '' };
        const html = toHtml({
          ...fixture('minimal'),
          url,
          image: picture,
          body: [
            { type: 'paragraph', text },
            { type: 'image', image: picture },
          ],
        });
        expectHarmless(html);
        expect(elements(html).filter(({ tagName }) => tagName === 'a' || tagName === 'img')).toEqual([]);
      }),
    );
  });

  it('carries the language and direction of the whole and of what differs from it', () => {
    const html = toHtml(fixture('arabic'));
    expect(html).toMatch(/^<div lang="ar" dir="rtl">/);
    expect(html).toContain('<span lang="en" dir="ltr">UNIDO</span>');
    expect(html).toMatch(/<div lang="en" dir="ltr"><p>The information/);
  });

  it('shows a quotation as a figure with its speaker, and the attendees as lists in their place', () => {
    const html = toHtml(fixture('full'));
    expect(html).toContain(
      '<blockquote><p>What we see here is a workshop that pays less for water and sends none of its colour into the lake. It took one welder and four weeks.</p></blockquote>',
    );
    expect(html.match(/<figcaption><b><bdi>Ms. Hélène Moreau-Diallo/g)).toHaveLength(1);
    expect(html).toMatch(/<p><b>UNIDO<\/b><\/p><ul><li>.+About the cooperative/);
    expect(html).not.toContain('The visit was attended by');
  });

  it('runs the dateline into the first paragraph, or sets it before another first block', () => {
    const dateline = { text: 'Vienna, 1 May –' };
    const text = [{ text: 'Words.' }];
    const { body: _, ...rest } = fixture('minimal');
    expect(toHtml({ ...rest, dateline, body: [{ type: 'paragraph', text }] })).toContain(
      '<p><b>Vienna, 1 May –</b> Words.</p>',
    );
    expect(toHtml({ ...rest, dateline, body: [{ type: 'quote', text }] })).toContain(
      '<p><b>Vienna, 1 May –</b></p><blockquote>',
    );
    expect(toHtml({ ...rest, dateline, body: [] })).toContain('<p><b>Vienna, 1 May –</b></p>');
  });

  it('numbers a list once, also where its numbers were published as text', () => {
    const item = [{ text: '1. ', attribution: true }, { text: 'Cast a machine bed.' }];
    const html = toHtml({ ...fixture('minimal'), body: [{ type: 'list', ordered: true, items: [item] }] });
    expect(html).toContain('<ol><li>Cast a machine bed.</li></ol>');
  });

  it('sets headings at the level asked for', () => {
    expect(toHtml(fixture('full'))).toContain('<h2>How the rinsing line works</h2>');
    expect(toHtml(fixture('full'), 4)).toContain('<h4>How the rinsing line works</h4>');
  });

  it('always acknowledges the source, and links it to the announcement', () => {
    expect(toHtml(fixture('full'))).toContain(
      '<a href="https://news.example.org/announcements/2025-05-20-textile-water/">Source: United Nations Industrial Development Organization (UNIDO)</a>',
    );
    expect(toHtml(fixture('minimal'))).toContain('<p>United Nations Industrial Development Organization</p>');
  });
});

describe('escapeHtml', () => {
  it('is undone by a parser, in text and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '').replaceAll('\r', '');
        const [node] = elements(`<p title="${escapeHtml(clean)}">${escapeHtml(clean)}</p>`);
        expect(node?.attrs[0]?.value).toBe(clean);
        expect(textContent(escapeHtml(clean))).toBe(squeezed(clean));
      }),
    );
  });
});
