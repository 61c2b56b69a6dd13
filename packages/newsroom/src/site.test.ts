import { fromFeed } from '@unido/announcement';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, filesIn, folderWith, newsroom } from '../testing/cli.js';
import { base, wholeSite } from '../testing/site.js';

let files: Record<string, string>;

beforeAll(async () => {
  ({ files } = await wholeSite());
});

const pages = (): [name: string, html: string][] => Object.entries(files).filter(([name]) => name.endsWith('.html'));

type Element = DefaultTreeAdapterTypes.Element;

const elementsIn = (html: string): Element[] => {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
};

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

describe('the pages', () => {
  it('are well-formed, whatever their documents say', () => {
    expect(pages().length).toBeGreaterThan(300);
    for (const [name, html] of pages()) {
      const errors: string[] = [];
      parse(html, { onParseError: ({ code }) => errors.push(code) });
      expect(errors, name).toEqual([]);
      expect(html, name).not.toContain('<script>alert');
    }
  });

  it('pass html-validate', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // A doctype in small letters, and Lit’s own way with elements that have no end.
        'doctype-style': ['error', { style: 'lowercase' }],
        'void-style': 'off',
        // Headlines are as long as their authors make them.
        'long-title': 'off',
        // Lit leaves white space between attributes.
        'no-trailing-whitespace': 'off',
        'attribute-empty-style': 'off',
        // Without the role, one browser takes a list without bullets for none.
        'no-redundant-role': 'off',
      },
    });
    const faults: string[] = [];
    for (const [name, html] of pages()) {
      const { results } = await validator.validateString(html, name);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${name}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it('lead nowhere within the site where nothing is', () => {
    const missing = new Set<string>();
    let count = 0;
    for (const [name, html] of pages())
      for (const element of elementsIn(html))
        for (const key of ['href', 'src']) {
          const value = attribute(element, key);
          if (value === undefined || value.startsWith('data:')) continue;
          const { href } = new URL(value, base + encodeURI(name));
          if (!href.startsWith(base)) continue;
          count += 1;
          const path = decodeURI(href.slice(base.length).replace(/[?#].*$/, ''));
          if (!(path.replace(/(^|\/)$/, '$1index.html') in files)) missing.add(`${name}: ${value}`);
        }
    expect([...missing]).toEqual([]);
    expect(count).toBeGreaterThan(2000);
  });

  it('are whole without script: every word of the announcement stands in them and in the embed', () => {
    for (const page of ['index.html', 'embed.html']) {
      const html = files[`announcements/2025-03-18-foundry-heat/${page}`] ?? '';
      const { body, attendees } = JSON.parse(
        files['announcements/2025-03-18-foundry-heat/announcement.json'] ?? '',
      ) as {
        body: { type: string; text?: { text: string }[] }[];
        attendees: { people: { name: string }[] }[];
      };
      const text = html
        .replace(/<(style|script)[^]*?<\/\1>|<!--[^]*?-->|<[^>]+>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ');
      for (const { name } of attendees.flatMap(({ people }) => people)) expect(text).toContain(name);
      // The list of who attended stands in the place of the words that say so.
      for (const { text: runs = [] } of body.filter(({ type }) => type !== 'attendees'))
        for (const run of runs.filter((one) => !('attribution' in one)))
          expect(text).toContain(run.text.replace(/\s+/g, ' ').trim());
    }
  });

  it('are in the language of the announcement and say what search engines and readers of links ask for', () => {
    const arabic = files['announcements/2025-04-08-date-palm/index.html'] ?? '';
    expect(arabic).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(arabic).toContain('جميع الإعلانات');
    const english = files['announcements/2025-03-18-foundry-heat/index.html'] ?? '';
    const article = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(english)?.[1] ?? '';
    expect(JSON.parse(article)).toMatchObject({ '@type': 'NewsArticle', datePublished: '2025-03-18' });
    expect(english).toContain(`<link rel="canonical" href="${base}announcements/2025-03-18-foundry-heat/">`);
    expect(english).toContain('type="application/json+oembed"');
    expect(english).toContain('<meta property="og:type" content="article">');
  });

  it('say to search engines what they are about, and are kept from them only where they should be', () => {
    const hidden = (name: string): boolean => /<meta name="robots" content="noindex/.test(files[name] ?? '');
    for (const [name, html] of pages().filter(([name]) => !hidden(name)))
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '', name).toMatch(/.{9}/);
    const folder = 'announcements/2025-03-18-foundry-heat/';
    expect(files[`${folder}embed.html`]).toContain(`<link rel="canonical" href="${base}${folder}">`);
    const open = ['index.html', 'verify/en/index.html', `${folder}index.html`, `${folder}embed.html`];
    const withdrawn = 'announcements/2025-01-14-battery-standard/';
    const closed = ['404.html', 'embed.html', `${withdrawn}index.html`, `${withdrawn}embed.html`];
    expect([...open, ...closed].filter((name) => files[name] === undefined)).toEqual([]);
    expect([...open, ...closed].filter(hidden)).toEqual(closed);
  });

  it('allow themselves their own styles and scripts alone', () => {
    for (const [name, html] of pages()) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, name).toMatch(/^default-src 'none'; style-src 'sha256-/);
      expect(policy, name).not.toContain('unsafe');
      for (const element of elementsIn(html)) {
        expect(attribute(element, 'style'), name).toBeUndefined();
        const source = element.tagName === 'script' ? attribute(element, 'src') : undefined;
        if (source) expect(new URL(source, base + encodeURI(name)).href, name).toContain(`${base}assets/`);
      }
    }
  });
});

describe('translations', () => {
  it('are linked both ways by their names, but not to what is not out yet', () => {
    for (const [one, other, language] of [
      ['en', 'fr', 'fr'],
      ['fr', 'en', 'en'],
    ] as const) {
      const url = `${base}announcements/harbour.${other}/`;
      const html = files[`announcements/harbour.${one}/index.html`] ?? '';
      expect(html).toContain(`<link rel="alternate" href="${url}" hreflang="${language}">`);
      expect(JSON.parse(files[`announcements/harbour.${one}/announcement.json`] ?? '')).toMatchObject({
        translations: [{ language, url }],
      });
    }
    expect(Object.values(files).join()).not.toMatch(/Not out yet|harbour\.ar/);
  });

  it('are linked by addresses too, also from the one that names none; one that leads nowhere is named', async () => {
    const at = (slug: string): string => `${base}announcements/${slug}/`;
    const cwd = folderWith({
      'content/announcements/a.json': documentOf('a', {
        translations: [
          { language: 'fr', url: at('b') },
          { language: 'es', url: at('nowhere') },
          { language: 'ru', url: 'https://other.example/ru' },
        ],
      }),
      'content/announcements/b.json': documentOf('b', { language: 'fr' }),
    });
    const { code, lines } = await newsroom(['build', 'content', '--out', 'site', '--base-url', base], { cwd });
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      `content/announcements/a.json: no announcement is at ${at('nowhere')}, its translation into es; add it, or mend the address`,
    ]);
    const site = filesIn(`${cwd}/site`);
    expect(JSON.parse(site['announcements/b/announcement.json'] ?? '')).toMatchObject({
      translations: [{ language: 'en', url: at('a') }],
    });
    expect(JSON.parse(site['announcements/a/announcement.json'] ?? '')).toMatchObject({
      translations: [{ language: 'fr', url: at('b') }, { language: 'ru' }],
    });
  });
});

describe('pictures', () => {
  it('of the content stand in the site, under the address that the document then has', () => {
    expect(files['media/quay 1.png']).toBe('a picture');
    expect(JSON.parse(files['announcements/harbour.en/announcement.json'] ?? '')).toMatchObject({
      image: { url: `${base}media/quay%201.png` },
    });
  });

  it('that are not there are named, and the rest is built', async () => {
    const cwd = folderWith({
      'content/announcements/a.json': documentOf('a', { image: { url: 'media/none.png', alt: '' } }),
      'content/announcements/b.json': documentOf('b'),
    });
    const { code, lines } = await newsroom(['build', 'content', '--out', 'site', '--base-url', base], { cwd });
    expect(code).toBe(1);
    expect(lines[1]).toBe(
      'content/announcements/a.json: there is no picture media/none.png in the content; add it, or mend its address',
    );
    expect(filesIn(`${cwd}/site`)['announcements/b/index.html']).toBeDefined();
  });
});

describe('feeds', () => {
  const follow = (first: string): string[] => {
    const ids: string[] = [];
    for (let path: string | undefined = first; path;) {
      const feed = JSON.parse(files[path] ?? '') as { next_url?: string; feed_url: string; items: unknown[] };
      expect(feed.feed_url).toBe(base + encodeURI(path));
      const result = fromFeed(feed);
      if (!result.ok) throw new Error(path);
      expect(result.dropped).toEqual([]);
      expect(feed.items.length).toBeLessThan(100);
      ids.push(...result.announcements.map(({ id }) => id));
      path = feed.next_url && decodeURI(feed.next_url.slice(base.length));
    }
    return ids;
  };

  it('hold everything once, over all their pages, newest first', () => {
    const documents = Object.entries(files)
      .filter(([name]) => name.endsWith('/announcement.json'))
      .map(([, text]) => JSON.parse(text) as { id: string; language: string; published: string });
    const all = follow('feed.json');
    expect(all.toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
    const dates = all.map((id) => documents.find((one) => one.id === id)?.published ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar'])
      expect(follow(`feed.${language}.json`).toSorted(), language).toEqual(
        documents
          .filter((one) => one.language === language)
          .map(({ id }) => id)
          .toSorted(),
      );
    expect(follow('topics/topic-1/feed.json')).toHaveLength(57);
  });

  it('keep their older pages as they are when something new comes', async () => {
    const document = (index: number): [string, object] => [
      `content/announcements/n${index}.json`,
      documentOf(`n${index}`, { published: `${2000 + index}-01-01` }),
    ];
    const some = Object.fromEntries(Array.from({ length: 149 }, (_, index) => document(index)));
    const build = async (content: Record<string, object>): Promise<Record<string, string>> => {
      const cwd = folderWith(content);
      await newsroom(['build', 'content', '--out', 'site', '--base-url', base, '--at', '2990-01-01'], { cwd });
      return filesIn(`${cwd}/site`);
    };
    const before = await build(some);
    const after = await build({
      ...some,
      'content/announcements/new.json': documentOf('new', { published: '2500-01-01' }),
    });
    expect(before['feeds/1.json']).toBeDefined();
    expect(after['feeds/1.json']).toBe(before['feeds/1.json']);
    expect(after['feed.json']).not.toBe(before['feed.json']);
  });
});

describe('the list', () => {
  it('can be narrowed by language, topic and year together, by links alone', () => {
    const index = files['index.html'] ?? '';
    expect(index).toContain('href="browse/all/topic-1/all/"');
    const narrowed = files['browse/es/topic-1/2011/index.html'] ?? '';
    expect(narrowed).toContain('<html lang="es"');
    const slugs = [...narrowed.matchAll(/announcements\/(many-\d+)\//g)].map(([, slug = '']) => Number(slug.slice(5)));
    const expected = Array.from({ length: 170 }, (_, index) => index).filter(
      (index) => index % 4 === 1 && index % 3 === 1 && index % 10 === 1,
    );
    expect(slugs.toSorted((a, b) => a - b)).toEqual(expected);
  });

  it('comes in pages that name their neighbours', () => {
    expect(files['index.html']).toContain('<a rel="next" href="page-2.html">');
    expect(files['page-2.html']).toContain('<a rel="prev" href="./">');
    expect(files['page-1.html']).toContain('<a rel="prev" href="page-2.html">');
    expect(files['page-1.html']).not.toContain('rel="next"');
  });
});

describe('the page on which a reader checks an announcement', () => {
  it('stands in the site’s language and in each of six, and says without script how it is done', () => {
    const folders = ['', 'ar/', 'en/', 'es/', 'fr/', 'ru/', 'zh/'];
    const found = folders.map((folder) => files[`verify/${folder}index.html`] ?? '');
    const titles = new Set(found.map((html) => /<h1>(.+)<\/h1>/.exec(html)?.[1]));
    expect(titles.size).toBe(6);
    for (const html of found)
      expect(html).toContain(`newsroom verify https://… --keys ${base}.well-known/unido-keys.json`);
  });

  it('alone may ask other hosts, and may not be framed', () => {
    const asking = pages().filter(([, html]) => html.includes('connect-src https: '));
    expect(asking.map(([name]) => name.split('/')[0])).toEqual(Array.from({ length: 7 }, () => 'verify'));
    for (const name of ['_headers', 'nginx.conf', '.htaccess'])
      expect(files[name], name).toMatch(/connect-src https: [^\n]+frame-ancestors 'none'/);
  });

  it('is not linked from what is not signed', () => {
    for (const page of ['index.html', 'embed.html'])
      expect(files[`announcements/nasty/${page}`]).not.toContain('verify/');
  });
});

describe('for machines', () => {
  it('there is an embed by oEmbed whose frame is in the site', () => {
    const { type, version, html, title } = JSON.parse(files['announcements/nasty/oembed.json'] ?? '') as Record<
      string,
      string
    >;
    expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
    const [blockquote, frame] = elementsIn(html ?? '').filter(({ tagName }) =>
      /^(blockquote|iframe|script)$/.test(tagName),
    );
    expect(blockquote && attribute(blockquote, 'class')).toBe('wp-embedded-content');
    expect(frame && attribute(frame, 'src')).toBe(`${base}announcements/nasty/embed.html`);
    expect(frame && attribute(frame, 'sandbox')).toBe('allow-scripts');
    expect(frame && attribute(frame, 'title')).toBe(title);
  });

  it('an embed says from where it comes until its frame is there, and where it has no room in it', () => {
    const folder = 'announcements/2025-04-08-date-palm/';
    const { html } = JSON.parse(files[`${folder}oembed.json`] ?? '') as { readonly html: string };
    const source = 'المصدر: منظمة الأمم المتحدة للتنمية الصناعية (اليونيدو)';
    expect(/<blockquote[^]*<\/blockquote>/.exec(html)?.[0]).toContain(source);
    const foot = /<footer id="more" hidden>[^]*?<\/footer>/.exec(files[`${folder}embed.html`] ?? '')?.[0];
    expect(foot).toContain(source);
    expect(foot).toContain(`<a href="${base}${folder}">اقرأ الإعلان كاملاً</a>`);
  });

  it('scripts have the hashes that integrity.json says', async () => {
    const { files: hashes } = JSON.parse(files['integrity.json'] ?? '') as { files: Record<string, string> };
    expect(Object.keys(hashes)).toContain('cdn/unido-news.js');
    for (const [path, hash] of Object.entries(hashes)) {
      const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(files[path]));
      expect(hash, path).toBe(`sha384-${Buffer.from(digest).toString('base64')}`);
    }
  });

  it('the map names pages that are there, and no other', () => {
    const urls = [...(files['sitemap.xml'] ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(180);
    for (const url of urls) expect(Object.keys(files)).toContain(`${decodeURI(url.slice(base.length))}index.html`);
    expect(files['robots.txt']).toContain(`Sitemap: ${base}sitemap.xml`);
  });

  it('the rules for hosts keep assets for good, documents briefly, and let embeds be framed', () => {
    const headers = files['_headers'] ?? '';
    expect(headers).toMatch(
      /^\/assets\/\*\n {2}! Cache-Control\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
    );
    expect(headers).toMatch(/^\/status\.json\n.*\n {2}Cache-Control: public, max-age=15/m);
    expect(headers).toMatch(/embed\.html\n(.*\n)*? {2}Content-Security-Policy: .*frame-ancestors \*$/m);
    for (const name of ['_headers', 'nginx.conf', '.htaccess'])
      for (const header of ['Access-Control-Allow-Origin', 'X-Content-Type-Options', 'Content-Security-Policy'])
        expect(files[name], name).toContain(header);
  });
});
