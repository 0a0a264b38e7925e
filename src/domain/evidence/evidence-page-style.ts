import { css } from '../page/css.ts'

/** What the report of a verification has besides the style of every page. */
export const EVIDENCE_STYLE = css`
  .verdict {
    font-size: 1.35rem;
  }
  .outcome {
    color: var(--tone);
    font-weight: 600;
    white-space: nowrap;
  }
  .wide {
    width: 66%;
  }
  .signer {
    display: block;
  }
  .line {
    list-style: none;
    margin: 0;
    padding: 0 0 0 0.4rem;
  }
  .line > li {
    position: relative;
    border-inline-start: 2px solid var(--edge);
    padding: 0 0 1rem 1.2rem;
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.48rem;
    inset-block-start: 0.35rem;
    width: 0.85rem;
    height: 0.85rem;
    border-radius: 50%;
    background: var(--tone);
    border: 2px solid var(--ground);
  }
  .when {
    margin: 0;
    color: var(--faint);
    font-size: 0.875rem;
  }
  .components {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 0.8rem;
  }
  @media (max-width: 40rem) {
    .wide {
      width: auto;
    }
    .components {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .line > li {
      break-inside: avoid;
    }
    .line > li::before {
      print-color-adjust: exact;
    }
  }
`
