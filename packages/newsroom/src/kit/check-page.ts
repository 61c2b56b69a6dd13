import { escape, frame, link } from '../site/frame.js';

/** One announcement of the kit, and the code that embeds it. */
export interface Sample {
  readonly headline: string;
  readonly language: string;
  readonly code: string;
}

export const checkStyle = `
:root { color-scheme: light dark; --ink: light-dark(#101b24, #e6edf2); --quiet: light-dark(#485866, #aebbc6);
  --paper: light-dark(#fff, #0e1820); --rule: light-dark(#d5dce2, #33444f); --link: light-dark(#005c8f, #7cc9f0);
  --accent: #009edb; --bad: light-dark(#b3261e, #ff9a90); --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --serif: ui-serif, Georgia, 'Noto Serif', serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 var(--sans); overflow-wrap: anywhere; }
main { max-inline-size: 704px; margin-inline: auto; padding: 40px 24px 64px; }
h1 { font: 700 clamp(26px, 6vw, 38px)/1.16 var(--serif); margin-block: 0 16px; text-wrap: balance; }
h2 { font: 700 20px/1.3 var(--serif); margin-block: 40px 12px; }
a { color: var(--link); }
#verdict { padding: 16px 20px; border: 1px solid var(--rule); border-block-start: 4px solid var(--accent); font-weight: 600; }
#verdict.bad { border-block-start-color: var(--bad); }
#faults { padding: 0; list-style: none; } #faults li { padding-block: 8px; border-block-end: 1px solid var(--rule); }
#faults b { color: var(--bad); }
pre { overflow: auto; max-block-size: 240px; padding: 12px 16px; border: 1px solid var(--rule); font-size: 13px;
  white-space: pre-wrap; }
summary { cursor: pointer; padding-block: 8px; font-weight: 600; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); font-size: 15px; }
`;

/**
 * The page that tells whether a kit is where it should be and is given out as it should be. Its script, style and
 * everything it asks for are the partner’s own.
 */
export const checkPage = (
  title: string,
  policy: string,
  pagePolicy: string,
  samples: readonly Sample[],
  news: string,
): string =>
  frame({
    language: 'en',
    title: `Check of the installation – ${title}`,
    policy: pagePolicy,
    style: checkStyle,
    head: [
      '<meta name="robots" content="noindex">',
      link('modulepreload', 'cdn/unido-news.js'),
      '<script type="module" src="check.js"></script>',
    ],
    body: [
      '<main>',
      '<h1>Is the news here as it should be?</h1>',
      '<p id="verdict" role="status">Looking at every file… If this sentence stays, <code>check.js</code> did not run: it must be beside this page, and be given out as <code>text/javascript</code>.</p>',
      '<ul id="faults"></ul>',
      '<h2>How it looks</h2>',
      news,
      '<h2>What to paste</h2>',
      ...samples.map(
        ({ headline, language, code }) =>
          `<details><summary lang="${escape(language)}" dir="auto">${escape(headline)}</summary><pre tabindex="0">${escape(code)}</pre></details>`,
      ),
      '<h2>What a Content-Security-Policy must allow</h2>',
      `<pre tabindex="0">${escape(policy)}</pre>`,
      '<p class="quiet">On pages of your own that stand on this origin, <code>\'self\'</code> says the same in each place.</p>',
      '</main>',
    ],
  });
