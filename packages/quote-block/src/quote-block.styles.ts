import { css } from 'lit';

export const styles = css`
  figure {
    padding-block: 24px;
    border-block: 1px solid var(--_rule);
  }
  blockquote {
    position: relative;
    max-inline-size: 60ch;
    margin-block-end: 12px;
    font: 22px/1.45 var(--_font-display);
  }
  /* The marks are the language's own: the quotation's, or else the page's. Engines leave out French's spaces. */
  figure[lang] {
    quotes: auto;
  }
  :host(:lang(fr)),
  figure:lang(fr) {
    quotes: '«\\202f' '\\202f»';
  }
  /* The opening one hangs in the margin. */
  blockquote::before {
    content: open-quote;
    position: absolute;
    inset-inline-end: 100%;
    white-space: nowrap;
  }
  blockquote::after {
    content: close-quote;
  }
  p,
  ::slotted(p:last-of-type) {
    display: inline;
  }
  figcaption {
    color: var(--_quiet);
    font-size: 15px;
    line-height: 1.4;
  }
  b {
    display: block;
    color: var(--_ink);
  }
`;
