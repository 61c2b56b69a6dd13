import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { bundlers } from './bundlers.mjs';

const entry = fileURLToPath(new URL('../entries/quote-block.js', import.meta.url));

afterEach(() => vi.unstubAllEnvs());

test.each(Object.entries(bundlers))('%s leaves the environment as it was', async (_, bundle) => {
  vi.stubEnv('NODE_ENV', undefined);
  const before = { ...process.env };
  expect((await bundle(entry)).code).toContain('unido-quote-block');
  expect({ ...process.env }).toEqual(before);
});
