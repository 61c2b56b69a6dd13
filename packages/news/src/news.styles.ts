import { css } from 'lit';

export const styles = css`
  /* Its headline follows its width. */
  :host {
    container-type: inline-size;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  article {
    max-inline-size: 640px;
  }
  [part='meta']::before {
    content: '';
    inline-size: 28px;
    border-block-start: 4px solid var(--_accent);
  }
  article > [part='headline'] {
    margin-block: 12px 20px;
    font: 700 clamp(26px, 14px + 4cqi, 38px) / 1.16 var(--_font-display);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  :is(h1, h2, h3, h4, h5, h6):lang(ar) {
    letter-spacing: 0;
    line-height: 1.4;
  }
  article > :is(p, ul, ol, figure),
  .aside > * {
    margin-block-end: 20px;
  }
  article > .meta {
    margin: 0;
  }
  .standfirst {
    color: var(--_quiet);
    font-size: 20px;
    line-height: 1.5;
  }
  [part='subheading'] {
    margin-block: 32px 12px;
    font: 700 20px/1.3 var(--_font-display);
  }
  unido-quote-block,
  unido-attendee-list,
  unido-disclaimer-footer {
    margin-block: 32px;
  }
  article > .lead {
    margin: 0;
  }
  :is(unido-quote-block, .lead) + unido-quote-block {
    margin-block-start: 0;
  }
  :is(unido-quote-block, .lead) + unido-quote-block::part(figure) {
    border-block-start: 0;
  }
  .lead + unido-quote-block::part(figure) {
    padding-block-start: 8px;
  }
  unido-disclaimer-footer {
    margin-block-end: 0;
  }
  .sources {
    margin-block-start: 12px;
  }
  .sources p {
    gap: 0 0.4em;
    line-height: 24px;
  }
  .notice {
    margin-block-end: 20px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_accent);
    font-size: 15px;
  }
  time {
    color: var(--_quiet);
  }
  .aside {
    color: var(--_quiet);
    font-size: 15px;
  }
  figcaption {
    padding-block-start: 8px;
    color: var(--_quiet);
    font-size: 13px;
  }
  small {
    font-size: inherit;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 24px;
  }
  li.item {
    padding-block: 12px;
    border-block-end: 1px solid var(--_rule);
  }
  [part='language'],
  [part='verify'] {
    line-height: 24px;
  }
  [part='label'] {
    color: var(--_quiet);
    font-size: 13px;
  }
  .item > b {
    display: block;
    font-size: 15px;
    line-height: 1.4;
  }
  slot + .message {
    margin-block-start: 12px;
  }
  .message {
    color: var(--_quiet);
    font-size: 15px;
  }
`;
