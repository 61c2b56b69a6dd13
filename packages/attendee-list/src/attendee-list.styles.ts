import { css } from 'lit';

export const styles = css`
  .label {
    margin-block-end: 12px;
    color: var(--_quiet);
    font-size: 13px;
    font-weight: 700;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: 24px 40px;
  }
  .side {
    padding-block-end: 4px;
    border-block-end: 2px solid var(--_accent);
    font-size: 15px;
    font-weight: 700;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 10px;
    border-block-end: 1px solid var(--_rule);
    font-size: 15px;
    line-height: 1.45;
    break-inside: avoid;
  }
  li > * {
    display: block;
  }
  span {
    color: var(--_quiet);
  }
`;
