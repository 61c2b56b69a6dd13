import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, startBrowser } from '../e2e/browser.js';
import { startNewsroom, type Running } from '../e2e/partner.js';
import { root } from '../process.mjs';
import { hasGit } from './copy.js';
import { environments, type Environments } from './environment.js';
import { beginProject, codeOf, serveBuilt, startProject, type Kind, type Manager, type Project } from './project.js';
import { startRegistry, type Registry } from './registry.js';
import { openWorkspace, type Manifest, type Workspace } from './release.js';

/** Which move as one: see docs/decisions/0015-releases.md. */
const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as { fixed: string[][] };
const elements = fixed.flat().map((name) => name.replace('@unido/', ''));

let scratch: string;
let registry: Registry;
let env: Environments;
let workspace: Workspace;
let newsroom: Running;
let browser: Browser;

/** What `npm ls` tells. */
interface Tree {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
}

/** What the registry has of a package, at a version or under a tag. */
const published = async (name: string, tag = 'latest'): Promise<Manifest> => {
  const answer = await fetch(`${registry.address}${name.replace('/', '%2f')}/${tag}`);
  if (!answer.ok) throw new Error(`${name}@${tag}: ${answer.status}`);
  return (await answer.json()) as Manifest;
};

const versions = (): Record<string, string> =>
  Object.fromEntries(workspace.manifests().map(({ name, version }) => [name.replace('@unido/', ''), version]));

/** The version after this one. */
const next = (version: string, kind: 'major' | 'minor' | 'patch'): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[kind];
};

/** A changeset for these packages. */
const change = (name: string, releases: Record<string, string>, text: string): void => {
  const lines = Object.entries(releases).map(([one, kind]) => `'@unido/${one}': ${kind}`);
  writeFileSync(join(workspace.folder, `.changeset/${name}.md`), `---\n${lines.join('\n')}\n---\n\n${text}\n`);
};

/** Opens a page that asks news.example.org for news, and is answered by our newsroom; holds it to what is there. */
const expectNews = async (site: Running, version: string): Promise<void> => {
  const { page, errors, hosts } = await open(browser, site.address, {}, (context) =>
    context.route('https://news.example.org/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, newsroom.address).href }) });
    }),
  );
  await page.getByRole('heading', { name: /^UNIDO and CINGAI Forge Partnership/ }).waitFor();
  expect(await page.locator('unido-quote-block').count()).toBe(2);
  expect(await page.locator('unido-attendee-list').getByText('Guanyi Wang').isVisible()).toBe(true);
  expect(await page.getByText(/^Source: United Nations Industrial Development Organization/).isVisible()).toBe(true);
  expect(errors).toEqual([]);
  expect([...hosts].filter((host) => ![new URL(site.address).host, 'news.example.org'].includes(host))).toEqual([]);
  const running = await page.evaluate(
    () => (customElements.get('unido-news') as { version?: string } | undefined)?.version,
  );
  // What a server renders needs no script.
  if (running !== undefined) expect(running).toBe(version);
  await page.context().close();
};

/** Builds a project, starts what it built, and looks at it. */
const expectToRun = async (kind: Kind, project: Project): Promise<void> => {
  await project.build();
  const site =
    kind === 'server' ? await startProject(project, env.installing, newsroom.address) : await serveBuilt(project);
  try {
    await expectNews(site, versions()['news'] ?? '');
  } finally {
    site.stop();
  }
};

const projects: readonly { readonly kind: Kind; readonly manager: Manager; readonly packages: readonly string[] }[] = [
  { kind: 'plain', manager: 'npm', packages: ['@unido/news'] },
  { kind: 'react', manager: 'pnpm', packages: ['@unido/news'] },
  { kind: 'vue', manager: 'yarn', packages: ['@unido/news'] },
  { kind: 'server', manager: 'pnpm', packages: ['@unido/news', '@unido/newsroom'] },
];
const begun = new Map<Kind, Project>();

// What belongs to the working tree, git alone knows.
describe.skipIf(!(await hasGit()))('packages from a registry', () => {
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'registry-'));
    registry = await startRegistry(scratch);
    env = await environments(registry, scratch);
    [workspace, newsroom, browser] = await Promise.all([
      openWorkspace(join(scratch, 'workspace'), env.publishing),
      startNewsroom(),
      startBrowser(),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    newsroom?.stop();
    await registry?.stop();
    rmSync(scratch, { recursive: true, maxRetries: 5 });
  });

  describe('the first release', () => {
    test('gives every package a version, and publishes them all', async () => {
      change('all', Object.fromEntries(Object.keys(versions()).map((name) => [name, 'patch'])), 'All are released.');
      const before = versions();
      await workspace.version();
      await workspace.build();
      await workspace.publish();
      for (const { name, version, dependencies = {} } of workspace.manifests()) {
        expect(version, name).not.toBe(before[name.replace('@unido/', '')]);
        const there = await published(name);
        expect(there.version, name).toBe(version);
        for (const [other, range] of Object.entries(there.dependencies ?? {}))
          expect(range, `${name} wants ${other}`).toMatch(/^\^?\d+\.\d+\.\d+$/);
        expect(Object.keys(there.dependencies ?? {}), name).toEqual(Object.keys(dependencies));
      }
    });

    test.concurrent.each(projects)(
      'is taken into a $kind project by $manager, and shows the announcement',
      async (given) => {
        const { kind, manager, packages } = given;
        const project = beginProject(kind, manager, scratch, env.installing);
        begun.set(kind, project);
        if (kind === 'plain') {
          const code = codeOf('packages/news/README.md', '@unido/news');
          expect(code.trimEnd().split('\n')).toHaveLength(3);
          writeFileSync(join(project.folder, 'main.ts'), code);
        }
        await project.add(...packages);
        await expectToRun(kind, project);
      },
    );

    test('has a command line that builds the newsroom’s site', async () => {
      const project = begun.get('server');
      const newsroomOf = (...args: string[]) => project?.run('pnpm', 'exec', 'newsroom', ...args);
      expect((await newsroomOf('--version'))?.trim()).toBe(versions()['newsroom']);
      const content = join(workspace.folder, 'content');
      await newsroomOf('build', content, '--out', 'site', '--base-url', 'https://news.example.org');
      for (const file of ['feed.json', 'cdn/unido-news.js', 'announcements/2024-02-29-unido-cingai/index.html'])
        expect(existsSync(join(project?.folder ?? '', 'site', file)), file).toBe(true);
    });
  });

  describe('the second release, of a breaking change to one element and a compatible one to the document', () => {
    let before: Record<string, string>;

    test('has the right versions', async () => {
      before = versions();
      workspace.edit('packages/quote-block/package.json', (text) =>
        text.replace('"./element": {', '"./quote-block": {'),
      );
      workspace.edit('packages/announcement/src/index.ts', (text) => `${text}export const sides = 2;\n`);
      change('breaking', { 'quote-block': 'major' }, 'The class has moved to `./quote-block`.');
      change('compatible', { announcement: 'minor' }, '`sides` says how many sides there are.');
      await workspace.version();
      const document = before['announcement'] ?? '';
      const expected: Record<string, string> = {
        announcement: next(document, 'minor'),
        // It wants the document alone: while that is before 1.0, each minor version leaves the range.
        'press-release': document.startsWith('0.')
          ? next(before['press-release'] ?? '', 'patch')
          : (before['press-release'] ?? ''),
        newsroom: next(before['newsroom'] ?? '', 'patch'),
      };
      for (const name of elements) expected[name] = next(before['news'] ?? '', 'major');
      expect(versions()).toEqual(expected);
    });

    test('has the right changelogs', () => {
      const changelog = (name: string): string => {
        const [, latest = ''] = workspace.read(`packages/${name}/CHANGELOG.md`).split(/^## /m);
        return latest;
      };
      const now = versions();
      expect(changelog('quote-block')).toMatch(
        /^### Major Changes\n\n- .*The class has moved to `\.\/quote-block`\.$/m,
      );
      expect(changelog('announcement')).toMatch(/^### Minor Changes\n\n- .*`sides` says how many sides there are\.$/m);
      for (const name of Object.keys(now).filter((one) => now[one] !== before[one]))
        expect(changelog(name), name).toMatch(`${now[name]}\n`);
      for (const name of ['news', 'newsroom']) {
        expect(changelog(name)).toContain(`@unido/announcement@${now['announcement']}`);
        expect(changelog(name)).not.toContain('has moved');
      }
      expect(changelog('news')).toContain(`@unido/quote-block@${now['quote-block']}`);
    });

    test('is published with ranges in which the packages find each other', async () => {
      await workspace.build();
      await workspace.publish();
      const now = versions();
      for (const { name } of workspace.manifests()) {
        const { version, dependencies = {} } = await published(name);
        expect(version, name).toBe(now[name.replace('@unido/', '')]);
        if (version === before[name.replace('@unido/', '')]) continue;
        for (const [other, range] of Object.entries(dependencies).filter(([one]) => one.startsWith('@unido/')))
          expect(range, `${name} wants ${other}`).toBe(`^${now[other.replace('@unido/', '')]}`);
      }
    });

    test.concurrent.each(projects)('is taken by the $kind project by $manager, whole', async ({ kind, packages }) => {
      const project = begun.get(kind) as Project;
      await project.add(...packages.map((name) => `${name}@latest`));
      await expectToRun(kind, project);
    });

    test('brings what is new, takes what is gone, and leaves nothing old behind', async () => {
      const plain = begun.get('plain') as Project;
      const resolve = (name: string) =>
        plain.run('node', '--input-type=module', '-e', `import.meta.resolve('${name}')`);
      expect(await plain.run('node', '-p', "require('@unido/announcement').sides")).toBe('2\n');
      await resolve('@unido/quote-block/quote-block');
      await expect(resolve('@unido/quote-block/element')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
      const { dependencies } = JSON.parse(await plain.run('npm', 'ls', '--all', '--json')) as Tree;
      const found = new Set<string>();
      const walk = (tree: Tree['dependencies'] = {}): void => {
        for (const [name, { version, dependencies: below }] of Object.entries(tree)) {
          if (name.startsWith('@unido/')) found.add(`${name.replace('@unido/', '')} ${version}`);
          walk(below);
        }
      };
      walk(dependencies);
      const now = versions();
      expect([...found].toSorted()).toEqual(
        [...elements, 'announcement'].toSorted().map((name) => `${name} ${now[name]}`),
      );
    });
  });

  test('a snapshot is had by its name alone, and wants the parts of the same snapshot', async () => {
    const latest = versions();
    change('trial', { element: 'minor' }, 'Something to try.');
    await workspace.version('--snapshot', 'trial');
    await workspace.publishSnapshot('trial');
    const now = versions();
    for (const name of elements) {
      expect(now[name]).toMatch(/^0\.0\.0-trial-\d+$/);
      const { version, dependencies = {} } = await published(`@unido/${name}`, 'trial');
      expect(version).toBe(now[name]);
      for (const other of elements.filter((one) => `@unido/${one}` in dependencies))
        expect(dependencies[`@unido/${other}`], `${name} wants ${other}`).toBe(now[other]);
      expect((await published(`@unido/${name}`)).version).toBe(latest[name]);
    }
  });
});
