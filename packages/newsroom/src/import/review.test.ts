import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { readRelease } from './read-release.js';
import { review } from './review.js';

const release = `FOR IMMEDIATE RELEASE

Lake Is Clean Again

Geneva, 12 March 2024 – The Lake Institute (LI) measured clear water at all of its stations.

“We found a leap,” said Dr. Helena Strand, Director of Monitoring at LI. “Nobody expected it.”

“Nobody at all.”

The meeting was attended by Mr. Bo Dahl, Mayor of Lakeside.

About the Lake Institute

The Lake Institute measures water.

Press contact: Ana Lund, ana@lake.example
`;

const shown = async (text: string, screen: { isTTY?: boolean; columns?: number } = {}): Promise<string> => {
  const name = 'release.txt';
  return review(name, await readRelease(name, Buffer.from(text)), screen);
};

const { NO_COLOR, FORCE_COLOR } = process.env;
const setColours = (given: { readonly NO_COLOR?: string; readonly FORCE_COLOR?: string }): void => {
  delete process.env['NO_COLOR'];
  delete process.env['FORCE_COLOR'];
  Object.assign(process.env, given);
};
afterEach(() => setColours({ ...(NO_COLOR && { NO_COLOR }), ...(FORCE_COLOR && { FORCE_COLOR }) }));

describe('a review', () => {
  it('shows the source’s text, what each part became, and what to check, at its place', async () => {
    setColours({ NO_COLOR: '1' });
    const lines = (await shown(release, { isTTY: true })).split('\n');
    const at = (words: string): number => {
      const line = lines.findIndex((one) => one.includes(words));
      expect(line, words).toBeGreaterThan(0);
      return line;
    };
    expect(lines[at('FOR IMMEDIATE')]).toMatch(/^notice {6}│ FOR/);
    expect(lines[at('Lake Is Clean')]).toMatch(/^headline {4}│ Lake/);
    expect(lines[at('Geneva, 12')]).toMatch(/^dateline {4}│ Geneva/);
    expect(lines[at('Geneva, 12') + 1]).toMatch(/│ → place: Geneva$/);
    expect(lines[at('“We found')]).toMatch(/^quotation {3}│ “We/);
    expect(lines[at('“We found') + 2]).toMatch(/speaker: Dr\. Helena Strand \| Director of Monitoring \| LI/);
    expect(lines[at('attended by') + 1]).toMatch(/attending for .*Mr\. Bo Dahl \| Mayor of Lakeside/);
    expect(lines[at('About the')]).toMatch(/^about /);
    expect(lines[at('Press contact')]).toMatch(/^contact /);
    expect(lines[at('attended by') + 2]).toMatch(
      /^ {2}CHECK {5}│ 11:29 The text does not say whom these people represent/,
    );
    expect(lines.join('\n')).not.toContain('\u001b');
  });

  it('shows every word, in colour or not', async () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    const words = (text: string): string[] =>
      release.split(/\s+/).filter((word) => !bare(text).includes(word.replace(/^[“]|[”,.]+$/g, '')));
    setColours({ FORCE_COLOR: '1' });
    const coloured = await shown(release);
    expect(coloured).toContain('\u001b[32m');
    expect(words(stripVTControlCharacters(coloured))).toEqual([]);
    setColours({ NO_COLOR: '1' });
    expect(words(await shown(release))).toEqual([]);
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('with %j on a terminal: %s, has colours: %s', async (given, isTTY, wanted) => {
    setColours(given);
    expect((await shown(release, { isTTY })).includes('\u001b[')).toBe(wanted);
  });

  it('fits wide script into the lines, and keeps the margin of right-to-left text where it is', async () => {
    setColours({ NO_COLOR: '1' });
    const chinese = await shown(
      `青州市建成首座社区种子库\n\n${'首批收存本地蔬菜和杂粮品种二百一十六个，'.repeat(12)}\n`,
      { columns: 60 },
    );
    // A Chinese character takes two columns.
    for (const line of chinese.split('\n'))
      expect([...line].reduce((sum, one) => sum + (/[⺀-￯]/u.test(one) ? 2 : 1), 0)).toBeLessThanOrEqual(60);
    const arabic = await shown(
      'متحف الفسيفساء يفتح قاعة للأطفال\n\nافتتح المتحف قاعة جديدة تتسع لستين زائراً في كل مرة.\n',
    );
    expect(arabic).toMatch(/│ \u2067متحف[^\n]*\u2069\n/);
  });

  it('lets nothing of the source draw on the terminal', async () => {
    setColours({ NO_COLOR: '1' });
    const words = await shown('Head\u001b[2Jline of it\n\nText \u202e with \u0007 bells.\n');
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(words).not.toContain(character);
  });
});
