import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, folderWith, newsroom, start } from '../testing/cli.js';

describe('newsroom', () => {
  it('says in its help what there is to do', async () => {
    const { code, stdout, stderr } = await newsroom(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['import FILE', 'validate FILE…', 'build CONTENT…', 'Exit codes'])
      expect(stdout).toContain(word);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    expect((await newsroom(['help'])).stdout).toBe(stdout);
  });

  it.each(['import', 'validate', 'build'])('explains %s, with an example', async (command) => {
    const { code, stdout } = await newsroom([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: newsroom ${command} [^]*Example:\n  newsroom ${command} `));
    expect((await newsroom(['help', command])).stdout).toBe(stdout);
  });

  it('prints its version', async () => {
    const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await newsroom(['--version'])).toMatchObject({ code: 0, stdout: `${about.version}\n` });
  });

  it.each([
    [[], 'Name a command'],
    [
      ['publish'],
      'There is no command “publish”; use one of import, validate, build, snippet, kit, keys, sign, verify.',
    ],
    [['--verbose'], 'There is no option “--verbose”'],
    [['help', 'publish'], 'There is no command “publish”'],
    [['import'], 'FILE is missing. See “newsroom import --help”.'],
    [['import', 'a', 'b'], 'Only one FILE is read, not “b”'],
    [['import', 'a', '--langauge', 'en'], 'Unknown option'],
    [['import', 'a', '--language'], '--language'],
    [['import', 'a', '--language', 'English'], '--language “English” will not do'],
    [['import', 'a', '--url', 'javascript:alert(1)'], '--url “javascript:alert(1)” will not do'],
    [['import', 'a', '--id', ' '], '--id “ ” will not do'],
    [['import', 'a', '--holder', ''], '--holder “” will not do'],
    [['validate'], 'FILE… is missing'],
    [['build', '--out', 'x', '--base-url', 'https://a.example'], 'CONTENT… is missing'],
    [['build', 'content'], '--out is missing'],
    [['build', 'content', '--out', 'x'], '--base-url is missing'],
    [['build', 'content', '--out', 'x', '--base-url', 'news.example'], '--base-url “news.example” is no address'],
    [['build', 'content', '--out', 'x', '--base-url', 'https://a.example/?q'], 'is no address of a site'],
    [['build', 'content', '--out', 'x', '--base-url', 'https://a.example', '--at', 'noon'], '--at “noon” is no time'],
    [['build', 'content', '--out', 'x', '--base-url', 'https://a.example', '--at', '2025-02-30'], 'is no time'],
  ])('exits with 2 and one line on wrong use: %j', async (args, says) => {
    const { code, stdout, lines } = await newsroom(args, { cwd: folderWith() });
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(lines[0]).toContain(says);
  });

  it('never lets its input draw on the terminal', async () => {
    const folder = folderWith({ 'a.json': documentOf('\u001b[2J\u202e', { language: '\u001b]0;x\u0007' }) });
    const { code, stderr } = await newsroom(['validate', 'a.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
  });

  it('stops quietly when its reader has seen enough', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.json`, documentOf('a')]));
    const child = start(['validate', ...Object.keys(files)], { cwd: folderWith(files) });
    child.stdout?.destroy();
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});
