/**
 * The page's style. Colours are in pairs whose contrast is at least 4.5 : 1 in both schemes; a colour is never the only sign. Below 40 rem
 * a row of evidence becomes a card, with its two values still side by side.
 */
export const PAGE_STYLE = `
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
  --none: light-dark(#14652e, #7ddc98);
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .35rem 0; }
code { font: .875rem/1.4 ui-monospace, monospace; }
.rule { font-weight: 600; }
.applied { font-weight: 600; border-inline-start: .3rem solid var(--tone); padding-inline-start: .6rem; color: var(--tone); }
.error { --tone: var(--error); }
.warning { --tone: var(--warning); }
.note { --tone: var(--note); }
.none { --tone: var(--none); }
.label { color: var(--faint); font-size: .875rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: .5rem; }
.side, article { background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; padding: .6rem; min-width: 0; }
article { border-inline-start: .3rem solid var(--tone); margin-block: .75rem; }
dl { margin: .25rem 0 0; font-size: .875rem; }
dt { color: var(--faint); }
dd { margin: 0 0 .25rem; }
.severity { color: var(--tone); text-transform: uppercase; font-size: .8rem; letter-spacing: .04em; }
.class { border: 1px solid var(--edge); border-radius: .3rem; padding: 0 .35rem; font-weight: 400; font-size: .875rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-block: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-start: 1px solid var(--edge); font-weight: 400; }
thead th { color: var(--faint); font-size: .875rem; border: 0; }
.who { display: none; }
@media (min-width: 60rem) {
  .sides { grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); }
}
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody { display: block; }
  tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .6rem; border-block-start: 1px solid var(--edge); padding-block: .35rem; }
  th, td { display: block; border: 0; padding: .1rem 0; min-width: 0; }
  th { grid-column: 1 / -1; }
  .who { display: block; color: var(--faint); font-size: .8rem; }
}
@media print { article { break-inside: avoid; } }
`
