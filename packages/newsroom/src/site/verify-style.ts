/** What the page on which a reader checks an announcement adds to the stylesheet of all. */
export const verifyStyle = `
:root { --refused: light-dark(#b3261e, #ff9a90); }
.lead { font-size: 19px; line-height: 1.5; color: var(--quiet); text-wrap: pretty; }
.ask { display: grid; gap: 6px; margin-block-start: 32px; }
@media (scripting: none) { form.ask { display: none; } }
.ask label { font-size: 13px; font-weight: 600; }
.ask p { display: flex; flex-wrap: wrap; gap: 8px; }
.ask input { flex: 1 1 260px; min-inline-size: 0; min-block-size: 48px; padding-inline: 14px; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 0; }
.ask button { min-block-size: 48px; padding-inline: 28px; font: 600 17px/1 var(--sans); color: var(--paper);
  background: var(--link); border: 0; cursor: pointer; }
.ask button:hover { background: var(--ink); }
.verdict { margin-block-start: 32px; padding: 20px 24px 24px; border: 1px solid var(--rule);
  border-block-start: 4px solid var(--accent); }
.verdict.refused, .verdict.unknown { border-block-start-color: var(--refused); }
.verdict h2 { display: flex; align-items: center; gap: 12px; margin: 0 0 8px; font-size: 26px; }
.verdict h2::before { flex: none; inline-size: 32px; block-size: 32px; border-radius: 50%; text-align: center;
  font: 700 18px/32px var(--sans); color: var(--paper); background: var(--link); content: '\\2713' / ''; }
.verdict.refused h2::before { background: var(--refused); content: '\\2715' / ''; }
.verdict.unknown h2::before { background: var(--refused); content: '?' / ''; }
.verdict p { text-wrap: pretty; }
.verdict .outdated { margin-block-start: 12px; padding-inline-start: 16px;
  border-inline-start: 4px solid var(--refused); }
.verdict dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 20px; margin-block-start: 16px;
  padding-block-start: 16px; border-block-start: 1px solid var(--rule); font-size: 15px; }
.verdict dt { color: var(--quiet); } .verdict dd { margin: 0; overflow-wrap: anywhere; }
.verdict dd a { display: inline-block; min-block-size: 24px; }
code { font: 14px/1.6 ui-monospace, 'Cascadia Code', Consolas, 'DejaVu Sans Mono', monospace; }
pre { margin-block-start: 12px; padding: 12px 16px; border-inline-start: 4px solid var(--rule); white-space: pre-wrap;
  overflow-wrap: anywhere; text-align: start; }
.command { margin-block-start: 56px; } .command p { font-size: 15px; color: var(--quiet); }
.end a { display: inline-block; min-block-size: 24px; }
@media (max-width: 480px) { .verdict { padding: 16px; } .verdict dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .verdict dd { margin-block-end: 10px; } .ask button { flex: 1 1 100%; } }
`;
