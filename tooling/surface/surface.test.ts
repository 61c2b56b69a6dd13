import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../process.mjs';
import { changedWithoutChangeset } from './changeset.mjs';
import { surface, surfacePath } from './surface.mjs';

test('what is public is what the list says; if a change is meant: npm run accept, and npm run changeset', async () => {
  expect(await surface()).toBe(readFileSync(join(root, surfacePath), 'utf8'));
}, 60_000);

test('a change of the list comes with a changeset', () => {
  expect(changedWithoutChangeset(root, surfacePath)).toBe(false);
});

describe('a changeset is asked for', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const commit = (): void => {
    git('add', '-A');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'It');
  };
  const asked = (): boolean => changedWithoutChangeset(folder, 'list.json');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'changeset-'));
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, '.changeset'));
    write('list.json', '1');
    write('.changeset/old.md', 'Old');
    commit();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('of a change that is not committed', () => {
    expect(asked()).toBe(false);
    write('list.json', '2');
    expect(asked()).toBe(true);
    write('.changeset/old.md', 'Old, touched');
    expect(asked()).toBe(true);
    write('.changeset/new.md', 'New');
    expect(asked()).toBe(false);
  });

  test('of the last commit', () => {
    write('list.json', '2');
    commit();
    expect(asked()).toBe(true);
    write('other', '');
    write('.changeset/new.md', 'New');
    commit();
    expect(asked()).toBe(false);
  });

  test('of a branch, whichever of its commits brings it', () => {
    git('checkout', '-qb', 'branch');
    write('list.json', '2');
    commit();
    write('other', '');
    commit();
    expect(asked()).toBe(true);
    write('.changeset/new.md', 'New');
    commit();
    expect(asked()).toBe(false);
  });

  test('not where there is no git', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    write('list.json', '2');
    expect(asked()).toBe(false);
  });
});
