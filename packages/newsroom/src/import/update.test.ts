import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, newsroom, type Outcome } from '../../testing/cli.js';

const release = `Tanneries on the river share one treatment plant

Nairobi, 3 June 2025 – Five tanneries have begun to clean their waste water together, the River Trust (RT) said.

“One plant is cheaper than five fines”, said Ms. Wambui Njeri, Chair of the Tanners’ Union.
`;

const target = 'content/announcements/tanneries.json';
const kept = 'content/announcements/.tanneries.import.json';

const update = (cwd: string, ...more: string[]): Promise<Outcome> =>
  newsroom(['import', 'release.txt', '--update', target, ...more], { cwd });
const read = (cwd: string, name = target): string => readFileSync(join(cwd, name), 'utf8');
const document = (cwd: string): Announcement => JSON.parse(read(cwd)) as Announcement;
const correct = (cwd: string, change: (one: Announcement) => object): void =>
  writeFileSync(join(cwd, target), JSON.stringify({ ...document(cwd), ...change(document(cwd)) }, null, 2));
const fresh = (): string => folderWith({ 'release.txt': release, 'content/announcements/note.txt': '' });

describe('newsroom import --update', () => {
  it('makes the document, and keeps beside it what a build passes by', async () => {
    const cwd = fresh();
    const { code, stdout, lines } = await update(cwd, '--holder', 'RT');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(lines.at(-1)).toBe(`${target}: made; corrections in it will stay when you import again`);
    expect(JSON.parse(read(cwd, kept))).toEqual({ options: { holder: 'RT' }, document: document(cwd) });
    await newsroom(['build', 'content', '--out', 'site', '--base-url', 'https://a.example/'], { cwd });
    expect(Object.keys(filesIn(join(cwd, 'site'))).join()).not.toContain('import');
  }, 30_000);

  it('brings it up to date with the source, and keeps corrections and options', async () => {
    const cwd = fresh();
    await update(cwd, '--holder', 'RT');
    correct(cwd, ({ body }) => ({
      headline: 'Five tanneries share one plant',
      topics: [{ name: 'Water' }],
      body: body.map((one) => (one.type === 'quote' ? { ...one, speaker: { name: 'Wambui Njeri-Otieno' } } : one)),
    }));
    writeFileSync(
      join(cwd, 'release.txt'),
      release.replace('Five tanneries have', 'Six tanneries have').replace('cheaper', 'far cheaper'),
    );
    const { code, lines } = await update(cwd);
    expect(code).toBe(0);
    const now = document(cwd);
    expect(now).toMatchObject({
      headline: 'Five tanneries share one plant',
      topics: [{ name: 'Water' }],
      rights: { holder: { acronym: 'RT' } },
    });
    expect(JSON.stringify(now.body)).toContain('Six tanneries');
    expect(now.body.find(({ type }) => type === 'quote')).toMatchObject({ speaker: { name: 'Wambui Njeri-Otieno' } });
    expect(JSON.stringify(now.body)).toContain('far cheaper');
    expect(lines.at(-1)).toMatch(/: places that follow the source: 2, corrections that stay: 3, to be checked: 0$/);
  }, 30_000);

  it('where both changed, keeps the correction and names the place', async () => {
    const cwd = fresh();
    await update(cwd);
    correct(cwd, () => ({ headline: 'Five tanneries, one plant' }));
    writeFileSync(join(cwd, 'release.txt'), release.replace('share one', 'run one'));
    const { lines } = await update(cwd);
    expect(document(cwd).headline).toBe('Five tanneries, one plant');
    expect(lines.find((line) => line.includes('/headline'))).toBe(
      `${target}:5:15: /headline: corrected by hand, and changed in the source; the correction stays. The source now says “Tanneries on the river run one treatment plant”`,
    );
  }, 30_000);

  it('changes nothing, byte for byte, when nothing changed', async () => {
    const cwd = fresh();
    await update(cwd);
    writeFileSync(join(cwd, target), JSON.stringify(document(cwd)));
    const before = read(cwd);
    await update(cwd);
    expect(read(cwd)).toBe(before);
  }, 30_000);

  it('takes the document as right where it does not know the last import, and says so', async () => {
    const cwd = fresh();
    const made = await newsroom(['import', 'release.txt'], { cwd });
    const corrected = { ...(JSON.parse(made.stdout) as object), headline: 'Mine' };
    writeFileSync(join(cwd, target), JSON.stringify(corrected));
    const { code, lines } = await update(cwd);
    expect(code).toBe(0);
    expect(document(cwd)).toEqual(corrected);
    expect(lines.at(-1)).toBe(
      `${target}: what the last import made is not known, so the document is taken as right where it differs from the source: /headline`,
    );
    writeFileSync(join(cwd, 'release.txt'), release.replace('cheaper', 'far cheaper'));
    await update(cwd);
    expect(document(cwd).headline).toBe('Mine');
    expect(read(cwd)).toContain('far cheaper');
  }, 30_000);

  it.each([
    ['a document that is no JSON', '{"headline": ', /tanneries\.json:1:\d+: it is no JSON from here on/],
    ['another kind of file', '{"a": 1}', /tanneries\.json: it is no announcement; /],
  ])(
    'leaves %s as it is',
    async (_, content, says) => {
      const cwd = folderWith({ 'release.txt': release, [target]: content });
      const { code, lines } = await update(cwd);
      expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 });
      expect(lines[0]).toMatch(says);
      expect(read(cwd)).toBe(content);
      expect(existsSync(join(cwd, kept))).toBe(false);
    },
    30_000,
  );

  it('leaves no half-made file behind where the folder does not take one', async () => {
    const cwd = folderWith({ 'release.txt': release });
    const { code, lines } = await update(cwd);
    expect(code).toBe(1);
    expect(lines).toEqual([`${target}: there is nothing of this name; look at the spelling`]);
  });
});
