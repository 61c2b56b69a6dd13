import { css, unsafeCSS } from 'lit';
import { properties } from '@unido/tokens';

/**
 * What every element starts from. `all: initial` keeps the page's inherited text styles out; direction survives it by
 * definition, and visibility and colour scheme are the page's to set.
 */
export const baseStyles = css`
  :host {
    all: initial;
    ${unsafeCSS(properties)};
    display: flow-root;
    visibility: inherit;
    color-scheme: inherit;
    /* Elements answer to their own width. Where the page gives them none, they take a phone's. */
    contain: inline-size;
    contain-intrinsic-inline-size: 320px;
    min-inline-size: 0;
    /* A reset of everything (font: inherit) reaches the host, and is to stop there. */
    color: var(--_ink) !important;
    background: var(--_paper);
    font: 17px/1.6 var(--_font) !important;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::slotted(*) {
    box-sizing: border-box;
    margin: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  [role='list'] {
    padding: 0;
    list-style: none;
  }
  /* Who and when, above a headline. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    color: var(--_quiet);
    font-size: 13px;
  }
  .meta b {
    color: var(--_ink);
  }
  [part='headline'] a {
    color: inherit;
    text-decoration: none;
  }
  [part='headline'] a:hover {
    text-decoration: underline;
  }
  /* On paper: dark ink, addresses in words, nothing cut in two. */
  @media print {
    :host {
      --_ink: #000;
      --_quiet: #333;
      --_link: #000;
      --_paper: #fff;
    }
    a::after {
      content: ' (' attr(href) ')' !important;
      position: static !important;
      font: 13px var(--_font);
    }
    article[part='card'],
    figure,
    li {
      break-inside: avoid;
    }
  }
`;
