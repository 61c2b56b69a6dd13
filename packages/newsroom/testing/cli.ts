/** Drives the built command line as a person would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What stderr says, line by line. */
  readonly lines: readonly string[];
}

export interface How {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

export const start = (args: readonly string[], { cwd, env }: How = {}): ChildProcess => {
  const { INIT_CWD: _, ...inherited } = process.env;
  return spawn(process.execPath, [cli, ...args], { cwd, env: { ...inherited, ...env } });
};

const gather = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

export const newsroom = async (args: readonly string[], how: How = {}): Promise<Outcome> => {
  const child = start(args, how);
  // A command that refuses its input early closes the pipe, which is no fault of the test.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(how.input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([gather(child.stdout), gather(child.stderr), ended]);
  return { code, stdout, stderr, lines: stderr.split('\n').filter(Boolean) };
};

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it; it is gone after the test. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array | object>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
  }
  return folder;
};

/** All files below a folder, with their text. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

/** A small sound document. */
export const documentOf = (id: string, fields: object = {}): object => ({
  version: 1,
  id,
  language: 'en',
  headline: `Headline of ${id}`,
  published: '2025-01-01',
  body: [{ type: 'paragraph', text: [{ text: `Text of ${id}.` }] }],
  rights: { holder: { name: 'United Nations Industrial Development Organization', acronym: 'UNIDO' } },
  ...fields,
});

export const samples = fileURLToPath(new URL('../fixtures/content', import.meta.url));
