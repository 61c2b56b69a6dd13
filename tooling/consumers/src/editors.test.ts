import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { getLanguageService, newHTMLDataProvider, TextDocument, type HTMLDataV1 } from 'vscode-html-languageservice';

const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** What VS Code offers at the stroke in a page, its own HTML aside. */
const offered = (page: string): readonly string[] => {
  const provider = newHTMLDataProvider('unido', readJson('@unido/news/html-data.json') as HTMLDataV1);
  const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
  const text = page.replace('|', '');
  const document = TextDocument.create('file:///page.html', 'html', 1, text);
  const { items } = service.doComplete(
    document,
    document.positionAt(page.indexOf('|')),
    service.parseHTMLDocument(document),
  );
  return items.map(({ label }) => label);
};

test('VS Code offers the tags, their attributes, and the words that these may be', () => {
  expect(offered('<unido|')).toEqual([
    'unido-news',
    'unido-attendee-list',
    'unido-disclaimer-footer',
    'unido-news-card',
    'unido-quote-block',
  ]);
  expect(offered('<unido-news |></unido-news>')).toEqual(
    expect.arrayContaining(['src', 'layout', 'limit', 'topics', 'heading-level', 'theme', 'verify']),
  );
  expect(offered('<unido-news layout="|"></unido-news>')).toEqual(['full', 'card', 'headline', 'list']);
  expect(offered('<unido-quote-block |></unido-quote-block>')).toContain('language');
});

test('VS Code says what a tag is, with its slots and parts', () => {
  const { tags = [] } = readJson('@unido/news-card/html-data.json') as HTMLDataV1;
  expect(tags.map(({ name }) => name)).toEqual(['unido-news-card']);
  expect(tags[0]?.description).toMatchObject({
    value: expect.stringMatching(/in short.*\n- `media`: A picture\..*\n- `footer`/s),
  });
});

interface Named {
  readonly name: string;
  readonly value?: { readonly type: string | readonly string[] };
}
interface WebTypes {
  readonly name: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly Named[];
        readonly slots: readonly Named[];
        readonly js: { readonly properties: readonly Named[]; readonly events: readonly Named[] };
        readonly css: { readonly parts: readonly Named[]; readonly properties: readonly Named[] };
      })[];
    };
  };
}
const names = (all: readonly Named[]): readonly string[] => all.map(({ name }) => name);

test('JetBrains’ editors find the web-types where package.json says, with all that the tags have', () => {
  const packageFile = require
    .resolve('@unido/news/custom-elements.json')
    .replace('dist/custom-elements.json', 'package.json');
  const about = JSON.parse(readFileSync(packageFile, 'utf8')) as Readonly<Record<string, string>>;
  expect(about['web-types']).toBe('./dist/web-types.json');
  const { name, contributions } = readJson('@unido/news/web-types.json') as WebTypes;
  expect(name).toBe('@unido/news');
  const { elements } = contributions.html;
  expect(names(elements)).toHaveLength(5);
  const card = elements.find((element) => element.name === 'unido-news-card');
  expect(names(card?.slots ?? [])).toEqual(['media', 'headline', 'dateline', 'footer']);
  const news = elements.find((element) => element.name === 'unido-news');
  expect(news?.attributes.find((attribute) => attribute.name === 'theme')?.value?.type).toEqual(['"light"', '"dark"']);
  expect(names(news?.js.properties ?? [])).toContain('loaded');
  expect(names(news?.js.events ?? [])).toEqual(['unido-news-load', 'unido-news-error']);
  expect(names(news?.css.parts ?? [])).toContain('headline');
  expect(names(news?.css.properties ?? [])).toContain('--unido-ink');
});
