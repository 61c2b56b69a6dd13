import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../process.mjs';
import { example, script, tag, type Places } from '../../visitor/page.js';
import type { Group, HostCase } from '../case.js';
import { digest } from '../policy.js';
import { bundle } from '../sites.js';

/** What the README tells webmasters to write. */
const documented =
  /```\nContent-Security-Policy: (.*)\n```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
if (!documented) throw new Error('README.md documents no Content-Security-Policy any more.');

const others = `connect-src ${example}; img-src ${example}`;
const at = (policy: string, { newsroom }: Places): string => policy.replaceAll(example, newsroom);
const without = (directive: string): string => documented.replace(`${directive} ${example}`, `${directive} 'none'`);

const served = (name: string, policy: string, rest: Partial<HostCase> = {}): HostCase => ({
  name,
  does: `\`${policy}\``,
  page: (places) => ({ policy: at(policy, places) }),
  ...rest,
});

/** For whoever lets scripts through by their hashes: this one does not change when ours does. */
const loader = (address: string): string =>
  `document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${address}/cdn/unido-news.js' }))`;
const nonce = `default-src 'none'; script-src 'nonce-r4nd0m'; ${others}`;
const hashed = `default-src 'none'; script-src '<hash>' 'strict-dynamic'; ${others}`;
const english = { name: '', page: {}, rest: {} };
const arabic = {
  name: ', where readers read Arabic',
  page: { root: 'lang="ar" dir="rtl"' },
  rest: { like: 'arabic' },
} as const;

const trusted = (names: string): string =>
  `${documented}; require-trusted-types-for 'script'; trusted-types${names && ` ${names}`}`;

export const policies: Group = {
  title: 'Content-Security-Policy',
  intro:
    'Each policy is served as it stands here, with the newsroom’s address in the place of `news.example.org`. The tests’ own observer, an inline script, is let through by its hash.',
  cases: [
    served('The documented one', documented, { note: 'Nothing inline, neither script nor style.' }),
    served('… where readers read Arabic', documented, {
      page: (places) => ({ policy: at(documented, places), root: 'lang="ar" dir="rtl"' }),
      like: 'arabic',
      note: 'The files of a language and of translations come from the same address.',
    }),
    served('… without the newsroom in `script-src`', without('script-src'), {
      outcome: 'fallback',
      tags: 0,
      lines: [/^refused: script-src/, /^not loaded: script/],
      note: 'So it is needed.',
    }),
    served('… without it in `connect-src`', without('connect-src'), {
      outcome: 'fallback',
      lines: [/^refused: connect-src/, /^warn unido-news\/network: /],
      note: 'So it is needed.',
    }),
    served('… without it in `img-src`', without('img-src'), {
      outcome: 'whole but its picture',
      lines: [/^refused: img-src/],
      note: 'So it is needed, by announcements with pictures.',
    }),
    ...[english, arabic].flatMap((language) => [
      served(`By nonce${language.name}`, nonce, {
        page: (places) => ({
          policy: at(nonce, places),
          end: script(places, 'type="module" nonce="r4nd0m"'),
          ...language.page,
        }),
        ...language.rest,
        note: '`<script type="module" nonce="r4nd0m" src="…">`; another nonce for every answer.',
      }),
      served(`By hash, of a loader${language.name}`, hashed, {
        page: (places) => ({
          policy: at(hashed, places).replace("'<hash>'", digest(loader(places.newsroom))),
          end: `<script>${loader(places.newsroom)}</script>`,
          ...language.page,
        }),
        ...language.rest,
        note: `\`<script>${loader(example)}</script>\`, and the hash of what is inside.`,
      }),
    ]),
    served('By hash, of our file', `default-src 'none'; script-src '<hash>'; ${others}`, {
      page: (places) => ({
        policy: at(`default-src 'none'; script-src ${digest(bundle)}; ${others}`, places),
        end: script(places, `type="module" integrity="${digest(bundle).slice(1, -1)}" crossorigin`),
      }),
      lines: [/^refused: script-src-elem$/],
      note: 'With `integrity` on the script. Only for a release that stays at an address of its own. What asks again is a file of its own, which such a policy refuses: the tag asks once.',
    }),
    served('Trusted Types, ours alone', trusted('unido-news')),
    served('Trusted Types, and another Lit on the page', trusted('unido-news lit-html'), {
      page: (places) => ({
        policy: at(trusted('unido-news lit-html'), places).replace('script-src', "script-src 'self'"),
        main: `<other-element></other-element>${tag(places)}`,
        end: `<script type="module" src="/lit.js"></script>${script(places)}`,
      }),
      visit: async ({ open, inPage }) => {
        await open();
        const text = await inPage(() => document.querySelector('other-element')?.shadowRoot?.textContent);
        return text?.includes('Made with a Lit of the page’s own') ? [] : ['the page’s own Lit does not work'];
      },
      note: "Each has a policy of its own name. (`'self'` is for the page’s own script.)",
    }),
    served('Trusted Types, without ours', trusted("'none'"), {
      outcome: 'fallback',
      tags: 0,
      lines: [/^refused: trusted-types/, /^thrown: /],
      note: 'So it is needed.',
    }),
  ],
};
