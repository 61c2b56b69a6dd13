import { css } from 'lit';

/** Where the parts stand: below each other on a phone, and beside each other where there is room. */
export const layout = css`
  .page {
    max-inline-size: 1440px;
    margin-inline: auto;
    padding: 16px 24px 64px;
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 24px;
    font-size: 15px;
  }
  .top a {
    display: inline-block;
    min-block-size: 24px;
  }
  .intro {
    padding-block: 40px 48px;
  }
  h1 {
    font-family: var(--unido-font-display);
    font-size: clamp(30px, 5vw, 46px);
    line-height: 1.12;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  :host(:lang(ar)) h1 {
    line-height: 1.4;
    letter-spacing: 0;
  }
  .lead {
    max-inline-size: 60ch;
    margin-block-start: 12px;
    color: var(--unido-quiet);
    font-size: 19px;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .notices {
    display: grid;
    gap: 16px;
  }
  .notices > * {
    margin-block-end: 32px;
  }
  main {
    display: grid;
    gap: 64px;
  }
  .choices {
    display: grid;
    gap: 56px;
    align-content: start;
  }
  .paste {
    display: grid;
    row-gap: 48px;
  }
  .paste > builder-code {
    padding-block-start: 16px;
  }
  @media (max-width: 400px) {
    .page {
      padding-inline: 16px;
    }
    .intro {
      padding-block: 24px 32px;
    }
  }
  @media (min-width: 960px) {
    main {
      grid-template-columns: minmax(320px, 400px) minmax(0, 1fr);
      gap: 80px 64px;
    }
    /* The preview stays in sight while choices are made. */
    .preview {
      position: sticky;
      inset-block-start: 24px;
      align-self: start;
      block-size: calc(100vh - 48px);
      min-block-size: 480px;
    }
    .paste {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      padding-block-start: 40px;
      border-block-start: 1px solid var(--unido-rule);
    }
  }
`;
