import { css } from 'lit';

/** What all parts of the app share: type, links, focus, and the controls. Rules, not boxes. */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  a {
    color: var(--unido-link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--unido-link);
    outline-offset: 2px;
  }
  h2,
  h3 {
    font-family: var(--unido-font-display);
    text-wrap: balance;
  }
  h2 {
    font-size: 26px;
    line-height: 1.2;
    padding-block-start: 16px;
    margin-block-end: 24px;
    position: relative;
  }
  h2::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 28px;
    block-size: 4px;
    background: var(--unido-accent);
  }
  .fields {
    display: grid;
    gap: 24px;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
    padding: 0;
  }
  legend,
  .label {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    color: var(--unido-quiet);
    font-size: 13px;
    font-weight: 600;
  }
  .hint,
  .status {
    color: var(--unido-quiet);
    font-size: 13px;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .hint {
    margin-block-start: 4px;
  }
  .notice {
    padding-block: 8px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--unido-accent);
    font-size: 15px;
    line-height: 1.5;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .notice button {
    margin-block-start: 8px;
  }

  /* One of a few, as words on a line; the chosen one is underlined. */
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .options label {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 36px;
    color: var(--unido-link);
    font-size: 15px;
    cursor: pointer;
  }
  .options input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .options span {
    border-block-end: 2px solid transparent;
    /* The place of the bold word is kept, so that nothing moves. */
    display: inline-grid;
  }
  .options span::after {
    content: attr(data-text) / '';
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 600;
  }
  .options label:hover span {
    border-color: var(--unido-rule);
  }
  .options input:checked + span {
    color: var(--unido-ink);
    font-weight: 600;
    border-color: var(--unido-accent);
  }
  .options label:has(:focus-visible) {
    outline: 2px solid var(--unido-link);
    outline-offset: 2px;
  }

  select,
  input:is([type='search'], [type='number'], [type='text']),
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 12px;
    font: inherit;
    font-size: 15px;
    color: inherit;
    background-color: var(--unido-paper);
    border: 1px solid var(--unido-quiet);
    border-radius: 0;
  }
  ::placeholder {
    color: var(--unido-quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-style: dashed;
    border-width: 2px;
  }
  button {
    min-block-size: 44px;
    padding-inline: 24px;
    font: inherit;
    font-size: 15px;
    font-weight: 600;
    color: var(--unido-paper);
    background: var(--unido-link);
    border: 1px solid transparent;
    border-radius: 0;
    cursor: pointer;
  }
  button:hover {
    background: var(--unido-ink);
  }
  button.quiet {
    min-block-size: 36px;
    padding-inline: 0;
    color: var(--unido-link);
    background: none;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  button.quiet:hover {
    color: var(--unido-ink);
  }
  @media (forced-colors: active) {
    .options label {
      gap: 6px;
    }
    .options input {
      position: static;
      opacity: 1;
    }
    .options input:not(:checked) + span {
      border: 0;
    }
    .notice {
      border-inline-start-color: CanvasText;
    }
  }
`;
