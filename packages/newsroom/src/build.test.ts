import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFeed, validate } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { documentOf, filesIn, folderWith, newsroom, samples, start, type Outcome } from '../testing/cli.js';

const base = 'https://news.example.org/';

const contentOf = (documents: Readonly<Record<string, object | string>>): Record<string, object | string> =>
  Object.fromEntries(Object.entries(documents).map(([name, content]) => [`content/announcements/${name}`, content]));

const build = (cwd: string, ...more: string[]): Promise<Outcome> =>
  newsroom(['build', 'content', '--out', 'site', '--base-url', base, ...more], { cwd });

const json = (text: string | undefined): unknown => JSON.parse(text ?? '');

describe('newsroom build', () => {
  it('writes for each announcement a page and a document, and for all a feed and a list', async () => {
    const cwd = folderWith(contentOf({ 'a.json': documentOf('a'), 'b.json': documentOf('b'), 'a.txt': 'The source' }));
    const { code, stdout, lines } = await build(cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const site = filesIn(join(cwd, 'site'));
    const count = Object.keys(site).length - 1;
    expect(lines).toEqual([`Announcements: 2, read: 2. Files of site: ${count}, written: ${count}.`]);
    const ofOne = ['announcement.json', 'embed.html', 'index.html', 'ninjs.json', 'oembed.json'];
    expect(Object.keys(site).filter((name) => !/^(assets|browse|cdn|verify)\//.test(name))).toEqual([
      '.htaccess',
      '.newsroom-site',
      '.well-known/unido-keys.json',
      '404.html',
      '_headers',
      ...ofOne.map((name) => `announcements/a/${name}`),
      ...ofOne.map((name) => `announcements/b/${name}`),
      'atom.en.xml',
      'atom.xml',
      'embed.en.html',
      'embed.html',
      'feed.en.json',
      'feed.json',
      'index.html',
      'integrity.json',
      'nginx.conf',
      'robots.txt',
      'rss.en.xml',
      'rss.xml',
      'sitemap.xml',
      'status.json',
      'topics.json',
    ]);
    const document = json(site['announcements/a/announcement.json']);
    expect(validate(document).ok).toBe(true);
    expect(document).toEqual(documentOf('a', { url: `${base}announcements/a/` }));
    const feed = json(site['feed.json']);
    expect(feed).toMatchObject({ title: 'Announcements', feed_url: `${base}feed.json`, home_page_url: base });
    expect(fromFeed(feed)).toMatchObject({ ok: true, announcements: [{ id: 'a' }, { id: 'b' }], dropped: [] });
    expect(site['index.html']).toContain('<a href="announcements/a/">Headline of a</a>');
  });

  it('keeps the address that a document names itself', async () => {
    const url = 'https://www.unido.org/news/a';
    const cwd = folderWith(contentOf({ 'a.json': documentOf('a', { url }) }));
    await build(cwd);
    const site = filesIn(join(cwd, 'site'));
    expect(json(site['announcements/a/announcement.json'])).toMatchObject({ url });
    expect(site['announcements/a/index.html']).toContain(`<link rel="canonical" href="${url}">`);
  });

  it('reads several content folders, and a base address without its slash', async () => {
    const cwd = folderWith({ 'one/announcements/a.json': documentOf('a') });
    const args = [
      'build',
      'one',
      samples,
      '--out',
      'deep/site',
      '--base-url',
      'https://news.example.org',
      '--title',
      'News',
    ];
    const { code } = await newsroom(args, { cwd });
    expect(code).toBe(0);
    const feed = fromFeed(json(readFileSync(join(cwd, 'deep/site/feed.json'), 'utf8')));
    expect(feed.ok && feed.announcements).toHaveLength(readdirSync(join(samples, 'announcements')).length / 2 + 1);
    expect(feed.ok && feed.announcements.at(-1)?.url).toBe(`${base}announcements/a/`);
  });

  it('makes the same bytes of the same content', async () => {
    const cwd = folderWith();
    for (const out of ['one', 'two'])
      expect((await newsroom(['build', samples, '--out', out, '--base-url', base], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'one'))).toEqual(filesIn(join(cwd, 'two')));
    const before = filesIn(join(cwd, 'one'));
    await newsroom(['build', samples, '--out', 'one', '--base-url', base], { cwd });
    expect(filesIn(join(cwd, 'one'))).toEqual(before);
  });

  it('makes of a change the same as a new build of all, and writes only what depends on it', async () => {
    const documents = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => {
        const fields = { published: `201${index % 2}-01-${10 + (index % 20)}` };
        return [`n${index}.json`, documentOf(`n${index}`, fields)];
      }),
    );
    const cwd = folderWith(contentOf(documents));
    await build(cwd);
    const change = (name: string, fields: object): void =>
      writeFileSync(join(cwd, 'content/announcements', `${name}.json`), JSON.stringify(documentOf(name, fields)));
    change('n50', { published: '2010-01-20', headline: 'Changed', status: 'corrected' });
    change('new', { published: '2011-02-01' });
    rmSync(join(cwd, 'content/announcements/n60.json'));
    const { lines } = await build(cwd);
    expect(lines[0]).toMatch(/^Announcements: 130, read: 2\./);
    const [, all = '', written = ''] = /site: ([\d,]+), written: ([\d,]+)/.exec(lines[0] ?? '') ?? [];
    expect(Number(written)).toBeGreaterThan(10);
    expect(Number(written)).toBeLessThan(Number(all.replace(',', '')) / 3);

    await newsroom(['build', 'content', '--out', 'fresh', '--base-url', base], { cwd });
    expect(filesIn(join(cwd, 'site'))).toEqual(filesIn(join(cwd, 'fresh')));
    expect((await build(cwd)).lines[0]).toMatch(/read: 0\. .*written: 0\.$/);
  });

  it('finishes the next time what was decided when the machine stopped', async () => {
    const cwd = folderWith(contentOf({ 'a.json': documentOf('a'), 'b.json': documentOf('b') }));
    await build(cwd);
    const whole = filesIn(join(cwd, 'site'));
    // As the machine leaves it after some of the files have moved.
    const commit = join(cwd, '.site.newsroom-commit');
    mkdirSync(join(commit, 'announcements/a'), { recursive: true });
    writeFileSync(join(commit, 'announcements/a/index.html'), 'new');
    const plan = {
      written: ['announcements/a/index.html', 'moved-already.txt'],
      remove: ['announcements/b/index.html'],
    };
    writeFileSync(join(commit, 'journal.json'), JSON.stringify(plan));
    expect((await newsroom(['build', 'none', '--out', 'site', '--base-url', base], { cwd })).code).toBe(1);
    const { 'announcements/b/index.html': _, ...rest } = whole;
    expect(filesIn(join(cwd, 'site'))).toEqual({ ...rest, 'announcements/a/index.html': 'new' });
    expect(existsSync(commit)).toBe(false);
  });

  it('names broken documents with their faults and builds the others', async () => {
    const cwd = folderWith(
      contentOf({
        'good.json': documentOf('good'),
        'broken.json': documentOf('broken', { headline: '', status: 'gone' }),
        'no-json.json': '{"version": 1,',
        'With Space.json': documentOf('space'),
        'no-day.json': documentOf('no-day', { published: '2025-02-30' }),
        'not-utf-8.json': Buffer.from('{"headline": "caf\u00e9"}', 'latin1'),
      }),
    );
    const { code, lines } = await build(cwd);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^Announcements: 1, read: 1\./),
      expect.stringMatching(/^content\/announcements\/With Space\.json: its name becomes an address; use only a to z/),
      expect.stringMatching(/^content\/announcements\/broken\.json:1:\d+: \/headline: found “”; write something/),
      expect.stringMatching(/^content\/announcements\/broken\.json:1:\d+: \/status: found “gone”; write usable/),
      expect.stringMatching(
        /^content\/announcements\/no-day\.json:1:\d+: \/published: found “2025-02-30”; write a real date/,
      ),
      expect.stringMatching(/^content\/announcements\/no-json\.json:1:15: it is no JSON/),
      expect.stringMatching(/^content\/announcements\/not-utf-8\.json: it is not UTF-8 from byte 18/),
    ]);
    expect(readdirSync(join(cwd, 'site/announcements'))).toEqual(['good']);
  });

  it('does not let two documents share an id or an address', async () => {
    const cwd = folderWith({
      ...contentOf({ 'a.json': documentOf('same'), 'b.json': documentOf('same') }),
      'more/announcements/a.json': documentOf('other'),
    });
    const { code, lines } = await build(cwd, 'more');
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      'more/announcements/a.json: content/announcements/a.json has the same name; rename one, or they share an address',
      'content/announcements/b.json: content/announcements/a.json has the same id “same”; give one of them another id',
    ]);
    expect(readdirSync(join(cwd, 'site/announcements'))).toEqual(['a']);
  });

  it('leaves a withdrawn announcement its address and takes its text away everywhere', async () => {
    const withdrawn = documentOf('a', {
      status: 'withdrawn',
      standfirst: 'Secret standfirst',
      notes: [{ date: '2025-02-01', text: 'It did not happen.' }],
      body: [{ type: 'paragraph', text: [{ text: 'Secret body.' }] }],
      topics: [{ name: 'Secret topic' }],
    });
    const cwd = folderWith(contentOf({ 'a.json': withdrawn }));
    await build(cwd);
    const site = filesIn(join(cwd, 'site'));
    expect(Object.values(site).join()).not.toContain('Secret');
    expect(json(site['announcements/a/announcement.json'])).toMatchObject({ status: 'withdrawn', body: [] });
    for (const file of ['announcements/a/index.html', 'announcements/a/embed.html', 'index.html']) {
      expect(site[file]).toContain('This announcement was withdrawn');
      expect(site[file]).toContain('It did not happen.');
    }
    expect(json(site['status.json'])).toEqual({
      version: 1,
      announcements: { a: { status: 'withdrawn', modified: '2025-01-01', url: `${base}announcements/a/` } },
    });
    expect(site['sitemap.xml']).not.toContain('announcements/a/');
  });

  it.each([
    ['2025-05-31T23:59:59Z', ['always']],
    ['2025-06-01', ['always', 'day', 'hour']],
    ['2025-06-02T08:59:59+02:00', ['always', 'day', 'hour']],
    ['2025-06-02T10:00:01+02:00', ['always', 'day']],
    ['2025-06-02T23:59:59Z', ['always', 'day']],
    ['2025-06-03T00:00:00Z', ['always']],
  ])('shows at %s only what is neither under embargo nor expired', async (at, shown) => {
    const cwd = folderWith(
      contentOf({
        'always.json': documentOf('always'),
        'day.json': documentOf('day', { embargoed: '2025-06-01', expires: '2025-06-02' }),
        'hour.json': documentOf('hour', { embargoed: '2025-06-01T00:00Z', expires: '2025-06-02T10:00:00+02:00' }),
      }),
    );
    expect((await build(cwd, '--at', at)).code).toBe(0);
    const site = filesIn(join(cwd, 'site'));
    expect(readdirSync(join(cwd, 'site/announcements'))).toEqual(shown);
    for (const id of ['day', 'hour']) expect(Object.values(site).join().includes(`of ${id}`)).toBe(shown.includes(id));
  });

  it.each([
    [{}, 'content/announcements: there is nothing of this name; look at the spelling'],
    [{ content: 'a file' }, 'content/announcements: part of the path is a file, not a folder; look at the path'],
    [
      { ...contentOf({ 'a.json': documentOf('a') }), 'site/mine.txt': 'precious' },
      'site: it holds files that newsroom did not make',
    ],
    [
      { ...contentOf({ 'a.json': documentOf('a') }), site: 'precious' },
      'site: it is a file; name a folder for the site',
    ],
  ])('refuses in one line and touches nothing, case %#', async (files, says) => {
    const cwd = folderWith(files);
    const before = filesIn(cwd);
    const { code, lines } = await build(cwd);
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 });
    expect(lines[0]).toContain(says);
    expect(filesIn(cwd)).toEqual(before);
  });

  it('builds into an empty folder, and an empty site of no announcements', async () => {
    const cwd = folderWith({ 'content/announcements/only.txt': 'text' });
    mkdirSync(join(cwd, 'site'));
    expect((await build(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('There are no announcements yet.');
    expect(json(readFileSync(join(cwd, 'site/feed.json'), 'utf8'))).toMatchObject({ items: [] });
  });

  it('removes what is no longer there', async () => {
    const cwd = folderWith(contentOf({ 'a.json': documentOf('a'), 'b.json': documentOf('b') }));
    await build(cwd);
    renameSync(join(cwd, 'content/announcements/b.json'), join(cwd, 'content/b.json'));
    await build(cwd);
    expect(readdirSync(join(cwd, 'site/announcements'))).toEqual(['a']);
    expect(readdirSync(cwd).toSorted()).toEqual(['.site.newsroom-state.json', 'content', 'site']);
  });

  it('leaves the old site whole when it is killed, and clears up the next time', async () => {
    const cwd = folderWith(contentOf({ 'old.json': documentOf('old') }));
    await build(cwd);
    const before = filesIn(join(cwd, 'site'));
    for (let index = 0; index < 2000; index += 1)
      writeFileSync(join(cwd, `content/announcements/n${index}.json`), JSON.stringify(documentOf(`n${index}`)));

    const child = start(['build', 'content', '--out', 'site', '--base-url', base], { cwd });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const growing = (): string | undefined => readdirSync(cwd).find((name) => name.startsWith('.site.newsroom-next'));
    await expect
      .poll(() => existsSync(join(cwd, growing() ?? 'nothing', 'announcements/n1')), { timeout: 20_000, interval: 5 })
      .toBe(true);
    child.kill('SIGKILL');
    await closed;

    expect(growing()).toBeDefined();
    expect(filesIn(join(cwd, 'site'))).toEqual(before);
    expect((await build(cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'site/announcements'))).toHaveLength(2001);
    expect(readdirSync(cwd).toSorted()).toEqual(['.site.newsroom-state.json', 'content', 'site']);
  }, 60_000);

  it('brings the old site back if the machine stopped while the two changed places', async () => {
    const cwd = folderWith(contentOf({ 'a.json': documentOf('a') }));
    await build(cwd);
    renameSync(join(cwd, 'site'), join(cwd, '.site.newsroom-last'));
    const { code } = await newsroom(['build', 'none', '--out', 'site', '--base-url', base], { cwd });
    expect(code).toBe(1);
    expect((await build(cwd)).code).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['.site.newsroom-state.json', 'content', 'site']);
  });

  it('resolves paths against the folder from which npm was called', async () => {
    const folder = folderWith(contentOf({ 'a.json': documentOf('a') }));
    const args = ['build', 'content', '--out', 'site', '--base-url', base];
    const { code } = await newsroom(args, { cwd: folderWith(), env: { INIT_CWD: folder } });
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'site/feed.json'))).toBe(true);
  });
});
