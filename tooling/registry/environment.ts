import { execFile, type ExecFileOptions } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../process.mjs';
import type { Registry } from './registry.js';

/** What package managers take as settings, and what could let them publish anywhere. */
const theirs = /^(npm|pnpm|yarn|corepack|actions|github)_|^init_cwd$|token|secret/i;

/** This process's environment without those: proxies, certificates and paths stay. */
export const plainEnvironment = (home: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !theirs.test(name))),
  HOME: home,
  USERPROFILE: home,
  XDG_CONFIG_HOME: home,
});

/** Where npm gets packages from on this machine: any mirror, with any certificate. Written into nothing that is kept. */
const upstream = async (): Promise<{ readonly registry: string; readonly cafile: string | undefined }> => {
  const [registry = '', cafile = ''] = await Promise.all(
    ['registry', 'cafile'].map(async (name) => (await tell('npm', ['config', 'get', name], {})).trim()),
  );
  return { registry, cafile: cafile.startsWith('/') || /^[A-Z]:/i.test(cafile) ? cafile : undefined };
};

export interface Environments {
  /** There is our registry, and no other. */
  readonly publishing: NodeJS.ProcessEnv;
  /** Our packages come from our registry alone, the others from where they always come from. */
  readonly installing: NodeJS.ProcessEnv;
}

/**
 * Environments for npm, pnpm and Yarn, with one token, which is good in our registry alone. Nothing of the user's own is
 * read but pnpm's store; what else they fetch is kept between runs, in node_modules/.cache.
 */
export const environments = async (registry: Registry, scratch: string): Promise<Environments> => {
  const { registry: others, cafile } = await upstream();
  const home = join(scratch, 'home');
  mkdirSync(home);
  const npmrc = [
    `@unido:registry=${registry.address}`,
    `${registry.address.replace('http:', '')}:_authToken=${registry.token}`,
    ...(cafile ? [`cafile=${cafile}`] : []),
  ];
  writeFileSync(join(home, '.npmrc'), npmrc.join('\n'));
  const yarnrc = {
    npmScopes: { unido: { npmRegistryServer: registry.address, npmMinimalAgeGate: '0' } },
    unsafeHttpWhitelist: ['127.0.0.1'],
    ...(cafile && { httpsCaFilePath: cafile }),
  };
  // JSON is YAML.
  writeFileSync(join(home, '.yarnrc.yml'), JSON.stringify(yarnrc));
  const cache = join(root, 'node_modules/.cache/registry');
  // Yarn keeps what our registry said under its name without its port.
  for (const folder of globSync(join(cache, 'yarn/metadata/npm/*/127.0.0.1'))) rmSync(folder, { recursive: true });
  const env = {
    ...plainEnvironment(home),
    CI: 'true',
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_globalconfig: join(home, 'none'),
    npm_config_cache: join(cache, 'npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    pnpm_config_store_dir: (await tell('pnpm', ['store', 'path'], {})).trim(),
    pnpm_config_cache_dir: join(cache, 'pnpm'),
    // A build installs nothing again.
    pnpm_config_verify_deps_before_run: 'false',
    // What has just been published here is to be had at once; so it is for Yarn, above.
    pnpm_config_minimum_release_age: '0',
    YARN_GLOBAL_FOLDER: join(cache, 'yarn'),
    YARN_NODE_LINKER: 'node-modules',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
  };
  const from = (address: string): NodeJS.ProcessEnv => ({
    ...env,
    npm_config_registry: address,
    pnpm_config_registry: address,
    YARN_NPM_REGISTRY_SERVER: address,
  });
  return { publishing: from(registry.address), installing: from(others) };
};

/** Package managers, and programs of node_modules/.bin, are batch files on Windows. */
const isBatch = (file: string): boolean => process.platform === 'win32' && !['git', 'node'].includes(file);

/** Runs a program to its end. @returns what it printed; if it fails, all it said is in the error */
export const tell = async (file: string, args: readonly string[], options: ExecFileOptions): Promise<string> => {
  try {
    const settings = { ...options, encoding: 'utf8', maxBuffer: 1 << 27, shell: isBatch(file) } as const;
    const { stdout } = await promisify(execFile)(file, args, settings);
    return stdout;
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${file} ${args.join(' ')}: ${stdout ?? ''}${stderr ?? ''}`.trim() || message, { cause: error });
  }
};
