import { tag } from '../../visitor/page.js';
import type { Group } from '../case.js';
import { installLedger } from '../in-page/ledger.js';

const many = 500;
const ledgered = (at: Parameters<typeof tag>[0]): { head: string; main: string } => ({
  head: `<script>(${installLedger})()</script>`,
  main: `<div id="place"></div><template id="kept">${tag(at)}</template>`,
});

export const life: Group = {
  title: 'The life of a page',
  cases: [
    {
      name: 'Back and forward',
      does: 'The visitor goes to another page and back; the browser kept the page (`pageshow.persisted`).',
      page: () => ({
        head: '<script>addEventListener("pageshow", ({ persisted }) => { document.body.dataset.kept = persisted; })</script>',
      }),
      visit: async ({ open, inPage, back }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          // A page that still asks for something is not kept: a copy is the last that the tag sees to.
          const cache = await caches.open('unido-news');
          for (let turn = 0; turn < 500 && !(await cache.keys()).length; turn++) await visitor.frame();
        });
        await open('/elsewhere');
        await back();
        return inPage(() => (document.body.dataset['kept'] === 'true' ? [] : ['the browser loaded the page anew']));
      },
    },
    {
      name: 'Print',
      does: 'The page as it is printed, terms and all.',
      page: () => ({}),
      sets: /: (color|background-color)$/,
      visit: async ({ open, inPage, print }) => {
        await open();
        await inPage(() => visitor.settled(1));
        if (print) await print(true);
        else
          await inPage(() => {
            const onPaper = (root: Document | ShadowRoot): void => {
              for (const sheet of root.adoptedStyleSheets)
                for (const rule of sheet.cssRules)
                  if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
              for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) onPaper(shadowRoot);
            };
            onPaper(document);
          });
        return inPage(() => {
          const footer = document
            .querySelector('unido-news')
            ?.shadowRoot?.querySelector('unido-disclaimer-footer')?.shadowRoot;
          const terms = footer?.querySelector('details p');
          return terms?.getBoundingClientRect().height ? [] : ['the terms are not printed'];
        });
      },
      note: 'Chromium is told to print; in the others, which their protocols cannot tell so, the style of print is put on the screen.',
    },
    {
      name: `${many} tags`,
      does: `${many - 1} headlines, and below them one announcement whole; the answer may be kept for a minute, as a newsroom’s may.`,
      page: (at) => ({
        main: (tag(at, 'layout="headline"').repeat(many - 1) + tag(at)).replaceAll('/announcement.json', '/kept.json'),
      }),
      tags: many,
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async (tags) => {
          await visitor.settled(tags);
          const without = [...document.querySelectorAll('unido-news')].filter(
            ({ shadowRoot }) => !shadowRoot?.querySelector('[part=headline]'),
          );
          return without.length ? [`${without.length} show nothing`] : [];
        }, many);
      },
      tag: () => document.querySelector('unido-news:last-of-type'),
    },
    {
      name: 'Taken away',
      does: 'The tag is removed when it has loaded: no listener, timer, observer or element stays. Then it comes again.',
      page: ledgered,
      tags: 2,
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async () => {
          const from = document.querySelector<HTMLTemplateElement>('#kept');
          const place = document.querySelector('#place');
          const count = (): number =>
            document.querySelectorAll('*').length + document.adoptedStyleSheets.length + document.styleSheets.length;
          await customElements.whenDefined('unido-news');
          const idle = ledger();
          const before = count();
          const copy = (): void => void (from && place?.append(from.content.cloneNode(true)));
          copy();
          await visitor.settled(1);
          const during = ledger(idle);
          place?.replaceChildren();
          // A part of the script that is under way comes to its end.
          for (let turn = 0; turn < 50 && ledger(idle).length; turn++) await visitor.frame();
          const left = ledger(idle);
          if (count() !== before) left.push('elements or style sheets');
          if (!during.length) left.push('the account of what runs: it missed what follows the page’s language');
          copy();
          return left.map((what) => `stays: ${what}`);
        });
      },
    },
    {
      name: 'Taken away while it loads',
      does: 'The same, before anything has come.',
      page: ledgered,
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async () => {
          const from = document.querySelector<HTMLTemplateElement>('#kept');
          const place = document.querySelector('#place');
          await customElements.whenDefined('unido-news');
          const idle = ledger();
          const copy = (): void => void (from && place?.append(from.content.cloneNode(true)));
          copy();
          // It asks as soon as it is in the page, and on this machine the answer comes at once, too.
          for (let turn = 0; turn < 100 && !ledger(idle).includes('setTimeout'); turn++) await undefined;
          const asked = ledger(idle).includes('setTimeout') ? [] : ['an answer: it did not ask'];
          place?.replaceChildren();
          for (let turn = 0; turn < 50 && ledger(idle).length; turn++) await visitor.frame();
          const stays = [...asked, ...ledger(idle)];
          copy();
          return stays.map((what) => `stays: ${what}`);
        });
      },
    },
    {
      name: 'Nonsense in attributes',
      does: 'Addresses that are none, layouts, limits and levels that are not ours: nothing is thrown into the page.',
      page: (at) => ({
        main: `${tag(at, 'layout="nonsense" limit="-7" heading-level="x" theme="pink"')}
          <unido-news src="http://["><a href="/">A link</a></unido-news>
          <unido-news src="javascript:alert(1)"><a href="/">A link</a></unido-news>
          <unido-news src="data:text/html,<script>" layout="card"><a href="/">A link</a></unido-news>`,
      }),
      tags: 4,
      lines: [/^warn unido-news\/network: /, /^warn unido-news\/type: /, /^warn unido-news\/network: /],
    },
  ],
};
