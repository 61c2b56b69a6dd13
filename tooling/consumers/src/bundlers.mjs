/** A page’s script bundled as its author would, with the settings that each bundler has by itself. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/**
 * @typedef {object} Bundle
 * @property {string} code what the page loads at once
 * @property {readonly string[]} modules paths of all that is in it, and in what it may load later
 */

/** @param {readonly { type: string, isEntry?: boolean, code?: string, modules?: Readonly<Record<string, { renderedLength: number }>> }[]} output */
const ofChunks = (output) => ({
  code: output.find(({ isEntry }) => isEntry)?.code ?? '',
  modules: output.flatMap(({ modules = {} }) => Object.keys(modules).filter((id) => modules[id]?.renderedLength)),
});

/** @param {string} entry @returns {Promise<Bundle>} */
const byVite = async (entry) => {
  const { ['NODE_ENV']: before } = process.env;
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  }).finally(() => {
    // Vite leaves “production” behind, for all that this process starts from then on.
    if (before === undefined) delete process.env['NODE_ENV'];
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('Vite made nothing.');
  return ofChunks(built.output);
};

/** @param {string} entry @returns {Promise<Bundle>} */
const byRollup = async (entry) => {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return ofChunks(output);
};

/** @param {string} entry @returns {Promise<Bundle>} */
export const byEsbuild = async (entry) => {
  const { outputFiles, metafile } = await esbuild({
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const named = Object.entries(metafile.outputs);
  // What the entry imports at once is part of what the page loads.
  const atOnce = new Set(
    named.filter(([, { entryPoint }]) => entryPoint && entry.endsWith(entryPoint)).map(([path]) => path),
  );
  for (const path of atOnce)
    for (const { path: other, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') atOnce.add(other);
  return {
    code: outputFiles
      .filter(({ path }) => [...atOnce].some((one) => path.endsWith(one)))
      .map(({ text }) => text)
      .join('\n'),
    modules: named.flatMap(([, { inputs }]) => Object.keys(inputs).filter((path) => inputs[path]?.bytesInOutput)),
  };
};

/** @param {string} entry @returns {Promise<Bundle>} */
const byWebpack = async (entry) => {
  const out = await mkdtemp(join(tmpdir(), 'webpack-'));
  try {
    const compiler = webpack({ mode: 'production', entry, output: { path: out }, performance: false });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, stats) => (error ? reject(error) : compiler.close(() => resolve(stats)))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    /** @typedef {{ nameForCondition?: string, modules?: Module[] }} Module */
    /** @param {Module[]} all @returns {string[]} */
    const names = (all) =>
      all.flatMap(({ nameForCondition, modules }) => (modules ? names(modules) : (nameForCondition ?? [])));
    const { modules } = stats.toJson({
      all: false,
      modules: true,
      nestedModules: true,
      ids: true,
      modulesSpace: 1e6,
      nestedModulesSpace: 1e6,
    });
    return { code: await readFile(join(out, 'main.js'), 'utf8'), modules: names(modules) };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

/** @type {Readonly<Record<string, (entry: string) => Promise<Bundle>>>} */
export const bundlers = { vite: byVite, rollup: byRollup, esbuild: byEsbuild, webpack: byWebpack };
