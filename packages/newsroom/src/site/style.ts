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
h1, h2 { font-family: var(--serif); text-wrap: balance; }
h1 { font-size: clamp(26px, 6vw, 38px); line-height: 1.16; letter-spacing: -.01em; margin-block: 8px 24px; }
h2 { font-size: 20px; line-height: 1.3; margin-block: 32px 8px; }
:lang(ar) { letter-spacing: 0; } :lang(ar) h1, h1:lang(ar) { line-height: 1.4; }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; color: var(--quiet); font-size: 13px; }
.meta::before { content: ''; inline-size: 28px; block-size: 4px; background: var(--accent); }
.meta b { color: var(--ink); }
.list { list-style: none; padding: 0; }
.list li { border-block-end: 1px solid var(--rule); padding-block: 20px; margin: 0; }
.list li:last-child { border: 0; }
.list h2 { margin-block: 4px; }
.list .withdrawn h2 { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--quiet); }
.list a { color: inherit; text-decoration: none; } .list a:hover { color: var(--link); text-decoration: underline; }

.list p:not(.meta) { font-size: 15px; color: var(--quiet); text-wrap: pretty; }
.top { max-inline-size: 704px; margin-inline: auto; padding: 16px 24px 0; font-size: 15px; font-weight: 600; }
.top a { color: inherit; text-decoration: none; } .top a:hover { text-decoration: underline; }
.end { max-inline-size: 656px; margin-inline: auto; padding-block: 16px 48px; border-block-start: 1px solid var(--rule);
  font-size: 13px; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 6px 24px; }
.filters { display: grid; gap: 12px; border-block: 1px solid var(--rule); padding-block: 16px; font-size: 15px; }
.filters div { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; }
.filters h2 { font: 600 13px/1.6 var(--sans); color: var(--quiet); margin: 0; min-inline-size: 80px; }
.filters ul { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; padding: 0; flex: 1; }
.filters li { margin: 0; } .filters span { color: var(--quiet); font-size: 13px; }
.filters a { display: inline-block; min-block-size: 24px; }
.filters [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none;
  border-block-end: 2px solid var(--accent); }
.pages { display: flex; justify-content: space-between; padding-block: 24px; font-size: 15px; }
.pages [rel='next'] { margin-inline-start: auto; }
@media (max-width: 704px) { .end { margin-inline: 24px; } }
@media (max-width: 400px) { .page { padding: 24px 16px 40px; } .top { padding-inline: 16px; } .end { margin-inline: 16px; }
  .filters div { display: block; } .filters h2 { margin-block-end: 2px; } }
@media print { :root { color-scheme: light; } .page { max-inline-size: none; padding: 0; }
  body { font-size: 11pt; } footer, .top, nav { display: none; } li { break-inside: avoid; }
  h1, h2 { break-after: avoid; } }
`;
