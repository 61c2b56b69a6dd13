import { css } from 'lit';

export const styles = css`
  :host {
    /* Cards out of sight cost nothing; the size is a card's before it was first seen. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240px;
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
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    margin-block-end: 16px;
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_quiet);
    font-size: 13px;
  }
  b {
    color: var(--_ink);
  }
  [part='headline'],
  ::slotted([slot='headline']) {
    margin-block: 8px !important;
    font: 700 20px/1.25 var(--_font-display) !important;
    text-wrap: balance;
  }
  h1 a,
  [part='headline'] a {
    color: inherit;
    text-decoration: none;
  }
  [part='headline'] a:hover {
    text-decoration: underline;
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
  [part='footer']:not(:has(bdi)) {
    display: none;
  }
`;
