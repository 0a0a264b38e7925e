import { css } from '../page/css.ts'

/** The style of a page of drift, besides that of every page. A row of evidence has its two values side by side, on a phone too. */
export const DRIFT_STYLE = css`
  .rule {
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
    gap: 0.5rem;
  }
  .side {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.4rem;
    padding: 0.6rem;
    min-width: 0;
  }
  .severity {
    color: var(--tone);
    text-transform: uppercase;
    font-size: 0.8rem;
    letter-spacing: 0.04em;
  }
  .class {
    border: 1px solid var(--edge);
    border-radius: 0.3rem;
    padding: 0 0.35rem;
    font-weight: 400;
    font-size: 0.875rem;
  }
  @media (min-width: 60rem) {
    .sides {
      grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr));
    }
  }
`
