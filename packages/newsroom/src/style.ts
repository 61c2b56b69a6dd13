/** The one stylesheet of the pages. It is written into them, so that a page is whole wherever it is copied to. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#101b24, #e6edf2); --quiet: light-dark(#485866, #aebbc6);
  --paper: light-dark(#fff, #0e1820); --rule: light-dark(#d5dce2, #33444f); --link: light-dark(#005c8f, #7cc9f0);
  --accent: #009edb; --sans: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --serif: ui-serif, Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Songti SC', serif; }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 17px/1.6 var(--sans); overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.page { max-inline-size: 704px; margin-inline: auto; padding: 40px 24px 64px; }
h1, h2, h3, h4, blockquote { font-family: var(--serif); text-wrap: balance; }
h1 { font-size: clamp(26px, 6vw, 38px); line-height: 1.16; letter-spacing: -.01em; margin-block: 8px 24px; }
h2, h3, h4, h5, h6 { font-size: 20px; line-height: 1.3; margin-block: 32px 8px; }
:lang(ar) { letter-spacing: 0; } :lang(ar) h1, h1:lang(ar) { line-height: 1.4; }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; color: var(--quiet); font-size: 13px; }
.meta::before { content: ''; inline-size: 28px; block-size: 4px; background: var(--accent); }
.meta b { color: var(--ink); }
.state { border-inline-start: 4px solid var(--accent); padding-inline-start: 16px; font-weight: 600;
  margin-block: 0 16px; }
.withdrawn h1 { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--quiet); }
.text > p, .text > ul, .text > ol, .text > div { margin-block-end: 20px; text-wrap: pretty; }
.text > p > em:only-child { font-style: normal; font-size: 20px; color: var(--quiet); }
.text > p:has(> b:first-child > time) { font-size: 15px; color: var(--quiet); }
figure { margin-block: 32px; }
figure:has(blockquote) { border-block: 1px solid var(--rule); padding-block: 24px; }
blockquote { font-size: 22px; line-height: 1.4; text-wrap: pretty; quotes: auto; }
figure blockquote p::before { content: open-quote; margin-inline-start: -.45em; }
figure blockquote p::after { content: close-quote; }
.text > blockquote { margin-block-end: 20px; }
figcaption { color: var(--quiet); font-size: 15px; line-height: 1.5; margin-block-start: 12px; }
figcaption b { color: var(--ink); }
img { display: block; max-inline-size: 100%; block-size: auto; }
li { margin-block-end: 4px; }
.text ul:has(> li > b) { list-style: none; padding: 0; font-size: 15px; line-height: 1.5; color: var(--quiet); }
.text li:has(> b) { border-block-end: 1px solid var(--rule); padding-block: 12px; margin: 0; }
.text li > b { color: var(--ink); }
.text p:has(+ ul > li > b) { font-size: 15px; border-block-end: 2px solid var(--accent); margin: 32px 0 0;
  padding-block-end: 8px; }
.text > div { font-size: 13px; line-height: 1.55; color: var(--quiet); }
.text > div > p { margin-block-end: 10px; }
.text > p:last-child { border-block-start: 1px solid var(--rule); padding-block-start: 16px; font-size: 13px;
  color: var(--quiet); margin: 32px 0 0; }
footer { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-block-start: 32px; border-block-start: 1px solid
  var(--rule); padding-block-start: 16px; font-size: 13px; color: var(--quiet); }
.list { list-style: none; padding: 0; }
.list li { border-block-end: 1px solid var(--rule); padding-block: 20px; margin: 0; }
.list li:last-child { border: 0; }
.list h2 { margin-block: 4px; }
.list .withdrawn h2 { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--quiet); }
.list a { color: inherit; text-decoration: none; } .list a:hover { color: var(--link); text-decoration: underline; }

.list p:not(.meta) { font-size: 15px; color: var(--quiet); text-wrap: pretty; }
@media (max-width: 400px) { .page { padding: 24px 16px 40px; } }
@media print { :root { color-scheme: light; } .page { max-inline-size: none; padding: 0; }
  body { font-size: 11pt; } footer { display: none; } figure, li { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; } }
`;
