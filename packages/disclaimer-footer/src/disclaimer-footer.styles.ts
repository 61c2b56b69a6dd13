import { css } from 'lit';

export const styles = css`
  div {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_quiet);
    font-size: 13px;
    line-height: 24px;
  }
  summary {
    padding-block: 8px;
    color: var(--_link);
    cursor: pointer;
  }
  details p,
  ::slotted(:not([slot])) {
    max-inline-size: 75ch;
    line-height: 1.6;
    margin-block-end: 12px;
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
