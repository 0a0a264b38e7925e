import { css } from '../../page/css.ts'

/** The style of the pages of a history, besides that of every page. */
export const SITE_STYLE = css`
  :root {
    --soft: light-dark(#eef1f5, #232a33);
    --accent: light-dark(#2f5fb3, #8fb6ff);
  }
  body {
    padding: clamp(1rem, 3vw, 2.5rem);
    font-variant-numeric: tabular-nums;
  }
  h1 {
    font-size: clamp(1.5rem, 4vw, 2.1rem);
    letter-spacing: -0.015em;
    margin: 0 0 0.35rem;
  }
  h2 {
    font-size: 1.25rem;
    letter-spacing: -0.01em;
    margin: 2.5rem 0 0.75rem;
  }
  nav {
    margin-block-end: 1rem;
    font-size: 0.9rem;
  }
  .lead {
    color: var(--faint);
    max-width: 46rem;
  }
  .banner {
    display: flex;
    gap: 0.9rem;
    align-items: center;
    border: 1px solid var(--edge);
    border-inline-start: 0.4rem solid var(--tone);
    border-radius: 0.75rem;
    background: var(--card);
    padding: 1rem 1.2rem;
    margin-block: 1.25rem;
    font-size: 1.05rem;
  }
  .banner p {
    margin: 0;
  }
  .banner strong {
    color: var(--tone);
  }
  .mark {
    flex: none;
    width: 2.2rem;
    height: 2.2rem;
    border-radius: 50%;
    border: 2px solid var(--tone);
    color: var(--tone);
    display: grid;
    place-items: center;
    font-weight: 700;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem;
  }
  .tile {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    padding: 1rem 1.1rem;
    min-width: 0;
    break-inside: avoid;
    display: flex;
    flex-direction: column;
  }
  .tile svg {
    margin-block-start: auto;
  }
  .tile .value code {
    font-size: 1.35rem;
  }
  .long-last thead th:last-child {
    width: 36%;
  }
  .tile h3 {
    color: var(--faint);
    font-size: 0.85rem;
    font-weight: 500;
  }
  .tile .value {
    font-size: 1.7rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.25;
    margin: 0.1rem 0;
  }
  .tile .label {
    margin: 0 0 0.6rem;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  svg text {
    fill: var(--faint);
    font:
      11px system-ui,
      sans-serif;
  }
  svg .axis {
    stroke: var(--edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  svg .bar {
    fill: var(--tone);
  }
  svg .lane {
    stroke: var(--edge);
    stroke-width: 2;
  }
  svg .ran {
    stroke: var(--accent);
    stroke-width: 8;
    stroke-linecap: butt;
    opacity: 0.35;
    fill: none;
  }
  svg .dots {
    stroke: var(--tone);
    stroke-linecap: round;
    fill: none;
  }
  svg .shape {
    fill: var(--tone);
    stroke: var(--ground);
    stroke-width: 1.5;
  }
  .timeline {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    padding: 1rem;
  }
  .narrow {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.1rem;
    list-style: none;
    padding: 0;
    margin: 0.6rem 0 0;
    font-size: 0.85rem;
    color: var(--faint);
  }
  .legend span {
    color: var(--tone);
    font-weight: 700;
  }
  .badge {
    display: inline-block;
    border: 1px solid var(--tone);
    color: var(--tone);
    border-radius: 1rem;
    padding: 0.05rem 0.6rem;
    font-size: 0.78rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    overflow-wrap: break-word;
    max-width: 100%;
  }
  section[aria-labelledby='findings'] td {
    overflow-wrap: anywhere;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0 0 0.75rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  legend {
    float: inline-start;
    color: var(--faint);
    font-size: 0.9rem;
    padding: 0.3rem 0.4rem 0.3rem 0;
  }
  fieldset label {
    border: 1px solid var(--edge);
    border-radius: 1rem;
    padding: 0.2rem 0.8rem;
    font-size: 0.9rem;
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    background: var(--soft);
    border-color: var(--accent);
    font-weight: 600;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
    width: 1px;
    height: 1px;
  }
  main:has(#show-ran:checked) tr.did-not-run,
  main:has(#show-trouble:checked) tr.no-trouble,
  main:has(#show-now:checked) tr.not-now {
    display: none;
  }
  tbody tr:hover {
    background: var(--soft);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0.6rem 1.5rem;
    font-size: 0.95rem;
  }
  .facts dd {
    margin: 0;
  }
  article {
    border-radius: 0.75rem;
    padding: 1rem 1.1rem;
  }
  article h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
  }
  .reason {
    font-size: 1.02rem;
    margin-block: 0.5rem;
  }
  .phases {
    display: flex;
    height: 0.7rem;
    border-radius: 0.35rem;
    overflow: hidden;
    background: var(--soft);
    margin-block: 0.6rem 0.3rem;
    print-color-adjust: exact;
  }
  .phases span {
    background: var(--accent);
    border-inline-end: 1px solid var(--card);
    min-width: 2px;
  }
  .phases span:nth-child(even) {
    opacity: 0.6;
  }
  details {
    margin-block: 0.5rem;
  }
  summary {
    cursor: pointer;
    color: var(--note);
  }
  .checks {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .checks li {
    display: grid;
    grid-template-columns: 8.5rem 1fr;
    gap: 0.2rem 0.8rem;
    padding: 0.45rem 0;
    border-block-start: 1px solid var(--edge);
  }
  .files {
    columns: 20rem;
    padding-inline-start: 1.1rem;
  }
  footer {
    margin-block-start: 3rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--edge);
    color: var(--faint);
    font-size: 0.875rem;
  }
  @media (max-width: 40rem) {
    .checks li {
      grid-template-columns: 1fr;
    }
    .releases td:first-of-type {
      grid-column: 1 / -1;
    }
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
  }
  @media print {
    nav,
    fieldset {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    svg,
    .badge {
      print-color-adjust: exact;
    }
  }
`
