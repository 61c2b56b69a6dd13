import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Running } from '../e2e/partner.js';
import { freePort, root } from '../process.mjs';
import { serve } from '../serve.mjs';
import { tell } from './environment.js';

export type Manager = 'npm' | 'pnpm' | 'yarn';
export type Kind = 'plain' | 'react' | 'vue' | 'server';

/** A partner's new project, that knows the packages from the registry alone. */
export interface Project {
  readonly folder: string;
  /** adds packages, or takes other versions of them */
  readonly add: (...packages: string[]) => Promise<void>;
  /** checks the types, and builds */
  readonly build: () => Promise<void>;
  readonly run: (file: string, ...args: string[]) => Promise<string>;
}

/** Which word of each package manager adds a package. */
const words = { npm: 'install', pnpm: 'add', yarn: 'add' } as const;

/** Begins a project from the files of `projects/KIND`. */
export const beginProject = (kind: Kind, manager: Manager, scratch: string, env: NodeJS.ProcessEnv): Project => {
  const folder = join(scratch, `${kind}-${manager}`);
  cpSync(join(root, 'tooling/registry/projects', kind), folder, { recursive: true });
  // Else Yarn takes a folder above for the project's root.
  if (manager === 'yarn') writeFileSync(join(folder, 'yarn.lock'), '');
  const run = (file: string, ...args: string[]): Promise<string> => tell(file, args, { cwd: folder, env });
  return {
    folder,
    run,
    add: async (...packages) => {
      await run(manager, words[manager], ...packages);
    },
    build: async () => {
      await run(manager, 'run', 'build');
    },
  };
};

/** The code of a README that begins with an import of a package: what it says is all there is to do. */
export const codeOf = (readme: string, name: string): string => {
  const [code] = [...readFileSync(join(root, readme), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, text = '']) => text)
    .filter((text) => text.startsWith(`import '${name}';\n`));
  if (!code) throw new Error(`${readme} does not say how ${name} is used.`);
  return code;
};

/** Serves what a project has built. */
export const serveBuilt = async ({ folder }: Project): Promise<Running> => {
  const port = await freePort();
  const stop = await serve({ name: 'Project', port, mounts: { '/': join(folder, 'dist') } });
  return { address: `http://localhost:${port}/`, stop };
};

/** Starts a project's own server. */
export const startProject = async (project: Project, env: NodeJS.ProcessEnv, newsroom: string): Promise<Running> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/server.js'], {
    cwd: project.folder,
    env: { ...env, PORT: String(port), NEWSROOM: newsroom },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    if (line === 'ready') return { address: `http://localhost:${port}/`, stop: () => child.kill() };
  throw new Error('The project’s server ended before it was ready: see what it said above.');
};
