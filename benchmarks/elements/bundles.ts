/** What a page loads for one card, bundled and minified as a production build does it. */
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Subject } from './subjects.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

export const brotli = (content: string | Buffer, quality = 11): Buffer =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const outputs = async (contents: string, resolveDir: string, minify = true): Promise<Bundle> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    outdir: 'out',
    write: false,
    logLevel: 'error',
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
};

export const bundleOf = ({ imports, folder }: Subject, minify?: boolean): Promise<Bundle> =>
  outputs(imports.map((one) => `import ${JSON.stringify(one)};`).join('\n'), folder, minify);

/** A script of ours for the browser. */
export const scriptOf = async (file: string, folder: string): Promise<string> =>
  (await outputs(`import ${JSON.stringify(file)};`, folder)).script;
