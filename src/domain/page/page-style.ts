import { css } from './css.ts'

/**
 * The style of every page. Colours are in pairs whose contrast is at least 4.5 : 1 in both schemes; a colour is never the only sign. A
 * class with a tone (`error`, `warning`, `note`, `good`) sets `--tone`. Below 40 rem a row of a table becomes a card: its cells are
 * beside each other, and each names its column with an element of class `who`. Paper is always light.
 */
export const PAGE_STYLE = css`
  :root {
    color-scheme: light dark;
    --ground: light-dark(#ffffff, #14171c);
    --card: light-dark(#f5f6f8, #1d2229);
    --ink: light-dark(#1b1f24, #e8ebef);
    --faint: light-dark(#515b66, #a9b3be);
    --edge: light-dark(#c9d0d8, #3b444f);
    --error: light-dark(#a3131c, #ff9a96);
    --warning: light-dark(#7a4b00, #f2c063);
    --note: light-dark(#1a5496, #8fc1ff);
    --good: light-dark(#14652e, #7ddc98);
    --tone: var(--ink);
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    padding: 1rem;
    max-width: 72rem;
    background: var(--ground);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.2;
    margin: 0 0 0.75rem;
  }
  h2 {
    font-size: 1.2rem;
    margin: 1.5rem 0 0.5rem;
  }
  h3 {
    font-size: 1rem;
    margin: 0;
  }
  p {
    margin: 0.35rem 0;
  }
  a {
    color: var(--note);
    text-underline-offset: 0.15em;
  }
  a:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--note);
    outline-offset: 2px;
  }
  code {
    font:
      0.875rem/1.4 ui-monospace,
      monospace;
  }
  .error {
    --tone: var(--error);
  }
  .warning {
    --tone: var(--warning);
  }
  .note {
    --tone: var(--note);
  }
  .good {
    --tone: var(--good);
  }
  .label {
    color: var(--faint);
    font-size: 0.875rem;
  }
  .applied {
    font-weight: 600;
    border-inline-start: 0.3rem solid var(--tone);
    padding-inline-start: 0.6rem;
    color: var(--tone);
  }
  article {
    background: var(--card);
    border: 1px solid var(--edge);
    border-inline-start: 0.3rem solid var(--tone);
    border-radius: 0.4rem;
    padding: 0.6rem;
    min-width: 0;
    margin-block: 0.75rem;
  }
  dl {
    margin: 0.25rem 0 0;
    font-size: 0.875rem;
  }
  dt {
    color: var(--faint);
  }
  dd {
    margin: 0 0 0.25rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    table-layout: fixed;
    margin-block: 0.5rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.3rem 0.5rem;
    border-block-start: 1px solid var(--edge);
    font-weight: 400;
  }
  thead th {
    color: var(--faint);
    font-size: 0.875rem;
    border: 0;
  }
  .who {
    display: none;
  }
  @media (max-width: 40rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 0.6rem;
      border-block-start: 1px solid var(--edge);
      padding-block: 0.35rem;
    }
    th,
    td {
      display: block;
      border: 0;
      padding: 0.1rem 0;
      min-width: 0;
    }
    th {
      grid-column: 1 / -1;
    }
    .who {
      display: block;
      color: var(--faint);
      font-size: 0.8rem;
    }
  }
  @media print {
    :root {
      color-scheme: light;
    }
    body {
      max-width: none;
      padding: 0;
    }
    article,
    tr {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`
