import { css } from 'lit';

export const styles = css`
  p,
  .name {
    font-weight: 700;
  }
  .label {
    margin-block-end: 12px;
    color: var(--_quiet);
    font-size: 13px;
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
  }
  li {
    padding-block: 10px;
    border-block-end: 1px solid var(--_rule);
    font-size: 15px;
    line-height: 1.45;
  }
  li bdi {
    display: block;
  }
  li :not(.name) {
    color: var(--_quiet);
  }
`;
