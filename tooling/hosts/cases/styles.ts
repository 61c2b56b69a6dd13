import type { Group, HostCase } from '../case.js';

const sheet = (name: string, does: string, file: string): HostCase => ({
  name,
  does,
  page: () => ({ head: `<link rel="stylesheet" href="/${file}">` }),
});

const rules = (name: string, css: string, rest: Partial<HostCase> = {}): HostCase => ({
  name,
  does: `\`${css.replace(/\s+/g, ' ')}\``,
  page: () => ({ head: `<style>${css}</style>` }),
  ...rest,
});

export const styles: Group = {
  title: 'Style sheets',
  cases: [
    sheet('Bootstrap', 'Bootstrap 5.', 'bootstrap.css'),
    sheet('Tailwind', 'Tailwind’s preflight, which takes every default away.', 'preflight.css'),
    sheet('WordPress', 'A style sheet in the way of WordPress’s block themes.', 'block-theme.css'),
    rules('Everything unset', '* { all: unset !important }', {
      // All of the page is one line of text, in which our blocks stand.
      sets: /^tag: (display|background-color)|: (place|perspective-origin|transform-origin)/,
      note: 'The tag’s own box is the page’s to set; nothing inside changes.',
    }),
    rules(
      'Everything unset, pseudo-elements too',
      '*, *::before, *::after { all: revert !important; display: block !important }',
      {
        sets: /^tag: (display|background-color)/,
      },
    ),
    rules(
      'Resets',
      '* { margin: 0; padding: 0; border: 0; font: inherit; line-height: 1; color: inherit; text-align: inherit }',
    ),
    rules(
      'Loud body text',
      'body { font: italic 700 30px/3 cursive; color: #0f0; letter-spacing: 5px; word-spacing: 1em; text-transform: uppercase; text-align: center; text-indent: 50px; white-space: pre; text-shadow: 1px 1px red; cursor: wait }',
    ),
    rules(
      'Pictures as wide as their place',
      'img { width: 100% !important; height: 500px !important; border: 9px solid }',
    ),
    rules(
      'Bare element selectors',
      'p, h2, b, a, ul, li, figure, blockquote, article, details, summary { font: 9px fantasy !important; color: red !important; display: inline !important; }',
    ),
    rules(
      'Huge z-indexes',
      'header { position: fixed; inset: 0 0 auto; height: 80px; z-index: 2147483647 } main * { position: relative; z-index: 2147483646 }',
    ),
    rules('Flex column', 'main > div { display: flex; flex-direction: column; align-items: center }', {
      sets: /^headline: (font-size|line-height|letter-spacing)/,
      note: 'Where the page gives it no width it takes a phone’s, and its headline the size that goes with it.',
    }),
  ],
};
