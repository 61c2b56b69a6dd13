import { execFile, type ExecFileOptions } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

/**
 * An environment in which npm, pnpm and Yarn know one registry, and one token, which is good there alone. Nothing of
 * the user's own is read but pnpm's store; what they fetch is kept between runs, in node_modules/.cache.
 */
export const environment = (registry: Registry, scratch: string, store: string): NodeJS.ProcessEnv => {
  const home = join(scratch, 'home');
  const npmrc = join(home, '.npmrc');
  mkdirSync(home);
  const host = registry.address.replace('http:', '');
  writeFileSync(npmrc, `registry=${registry.address}\n${host}:_authToken=${registry.token}\n`);
  return {
    ...plainEnvironment(home),
    CI: 'true',
    npm_config_userconfig: npmrc,
    npm_config_globalconfig: join(home, 'none'),
    npm_config_registry: registry.address,
    npm_config_cache: join(root, 'node_modules/.cache/registry/npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    pnpm_config_registry: registry.address,
    pnpm_config_store_dir: store,
    pnpm_config_cache_dir: join(scratch, 'pnpm'),
    // A build installs nothing again.
    pnpm_config_verify_deps_before_run: 'false',
    // What has just been published here is to be had at once.
    pnpm_config_minimum_release_age: '0',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_NPM_REGISTRY_SERVER: registry.address,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    // Yarn keeps addresses, too, which the next run's registry does not have.
    YARN_GLOBAL_FOLDER: join(scratch, 'yarn'),
    YARN_NODE_LINKER: 'node-modules',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
  };
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
