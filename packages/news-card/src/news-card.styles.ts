import { css } from 'lit';

export const styles = css`
  /* A page of many cards does not draw those out of sight. A card's size before it was first seen is a guess. */
  @media screen {
    :host(:nth-of-type(n + 13)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 240px;
    }
  }
  article {
    position: relative;
    block-size: 100%;
    padding: 16px 20px 20px;
    border: 1px solid var(--_rule);
    border-block-start: 4px solid var(--_accent);
  }
  img,
  ::slotted(img) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    margin-block-end: 16px;
    object-fit: cover;
  }
  [part='headline'],
  ::slotted([slot='headline']) {
    margin-block: 8px;
    font: 700 20px/1.25 var(--_font-display);
    text-wrap: balance;
  }
  /* A page's own styles for its headings stay out; its rules for our parts do not. */
  ::slotted([slot='headline']) {
    margin-block: 8px !important;
    font: 700 20px/1.25 var(--_font-display) !important;
  }
  /* The whole card is the link's. */
  [part='headline'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible {
    outline: 0;
  }
  a:focus-visible::after {
    outline: 2px solid var(--_link);
    outline-offset: -2px;
  }
  [part='summary'] {
    color: var(--_quiet);
    font-size: 15px;
  }
  [part='summary'] p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  [part='footer'] {
    margin-block-start: 12px;
  }
`;
