import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // The message alone is to say what was found.
    chaiConfig: { truncateThreshold: 400 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,apps,tooling,benchmarks}/**/*.test.ts'],
          exclude: [...never, '**/*.browser.test.ts', 'tooling/{e2e,faults,hosts,registry,stories,wordpress}/**'],
          // As many files at a time as there are cores: of two, vitest would use one.
          maxWorkers: '100%',
          // Some start processes, which on two busy cores take their time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tooling/e2e/**/*.test.ts'],
          exclude: never,
          // They share one started site.
          fileParallelism: false,
          // Other steps run beside them.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tooling/hosts/**/*.test.ts'],
          exclude: never,
          // Three browsers at a time read all pages before the first test.
          fileParallelism: false,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tooling/faults/**/*.test.ts'],
          exclude: never,
          // Three browsers at a time wait for what never comes before the first test.
          fileParallelism: false,
          testTimeout: 20_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'wordpress',
          include: ['tooling/wordpress/**/*.test.ts'],
          exclude: never,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'registry',
          include: ['tooling/registry/**/*.test.ts'],
          exclude: never,
          // It installs packages, which the first time come from afar.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: ['tooling/stories/**/*.test.ts'],
          exclude: never,
          // Most of them are in one file, which opens as many pages as there are cores; the others wait more than they work.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
