export const modules = {

/***/ 86671: // build/js/domain/drift/drift-page.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftPage: () => (/* binding */ driftPage)
});

;// CONCATENATED MODULE: ./build/js/domain/report/html.js
/**
 * HTML from a template: every text that is put in is escaped, for content and for a quoted attribute alike, so that text from
 * a host is shown and never read as markup. Only what this function made goes in unescaped.
 */
function html(strings, ...parts) {
    return { html: strings.reduce((page, piece, index) => page + written(parts[index - 1]) + piece) };
}
function written(part) {
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as it stands in HTML; half of a character becomes U+FFFD. What a reader cannot see is the caller's to show (`inert`). */
function escapeHtml(text) {
    return text.toWellFormed().replaceAll(/[&<>"']/g, (character) => entities[character]);
}

// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
;// CONCATENATED MODULE: ./build/js/domain/drift/page-style.js
/**
 * The page's style. Colours are in pairs whose contrast is at least 4.5 : 1 in both schemes; a colour is never the only sign.
 * Below 40 rem a row of evidence is laid out as a card, its two values still beside each other.
 */
const PAGE_STYLE = `
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
`;

// EXTERNAL MODULE: ./build/js/domain/drift/rules/index.js + 16 modules
var rules = __webpack_require__(11386);
// EXTERNAL MODULE: ./build/js/domain/drift/shown.js
var shown = __webpack_require__(30214);
;// CONCATENATED MODULE: ./build/js/domain/drift/drift-page.js





const ROW_LIMIT = 200;
const SIDE_LIMIT = 200;
/** A drift report as one HTML page that needs nothing else: no script, no font, no picture. Its tables are laid out as cards on a phone, so their roles are written out. */
function driftPage(report) {
    const [rule = '', applied = '', ...counts] = report.summary;
    const { findings, application } = report;
    return html `<!doctype html>
    <html lang="en">
      ${head(application)}
      <body>
        <header>
          <h1>Drift of ${drift_page_text(application)}</h1>
          <p class="rule">${drift_page_text(rule)}</p>
          <p class="applied ${report.worst ?? 'none'}">${drift_page_text(applied)}</p>
          ${counts.map((line) => html `<p>${drift_page_text(line)}</p>`)}
        </header>
        <main>
          <section aria-labelledby="sides">
            <h2 id="sides">What was compared</h2>
            <div class="sides">
              ${sideCard(report.reference, 'reference')}${report.hosts.slice(0, SIDE_LIMIT).map((side) => sideCard(side, 'host'))}
            </div>
            ${report.hosts.length > SIDE_LIMIT ? html `<p>and ${report.hosts.length - SIDE_LIMIT} more hosts</p>` : ''}
          </section>
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            ${findings.length === 0 ? html `<p>None.</p>` : findings.map((finding) => findingCard(finding, report))}
          </section>
        </main>
      </body>
    </html> `.html;
}
function head(application) {
    return html `<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Drift of ${drift_page_text(application)}</title>
    <style>
      ${{ html: PAGE_STYLE }}
    </style>
  </head>`;
}
function sideCard(side, label) {
    return html `<section class="side">
    <h3>${drift_page_text(side.name)}</h3>
    <p class="label">${label}</p>
    <dl>
      ${(0,shown/* sideFacts */.VO)(side).map(([name, value]) => html `<div>
            <dt>${name}</dt>
            <dd>${drift_page_text(value)}</dd>
          </div>`)}
    </dl>
  </section>`;
}
function findingCard(finding, report) {
    const { class: drift, severity, message, next, field, evidence, hosts } = finding;
    const names = (0,shown/* sideNames */.WT)(report, finding);
    const rest = evidence.length - ROW_LIMIT;
    return html `<article class="${severity}">
    <h3><span class="severity">${severity}</span> <span class="class">${drift}</span> ${drift_page_text(message)}</h3>
    <p class="label">${drift_page_text(field)} \u00b7 ${drift_page_text((0,shown/* someHosts */.GC)(hosts, 20))}. ${meaningOf(drift)}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Field</th>
          <th role="columnheader" scope="col">${drift_page_text(names.reference)}</th>
          <th role="columnheader" scope="col">${drift_page_text(names.host)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${evidence.slice(0, ROW_LIMIT).map((row) => evidenceRow(row, names))}
      </tbody>
    </table>
    ${rest > 0 ? html `<p>and ${rest} more fields</p>` : ''}
    <p class="next"><strong>Next:</strong> ${drift_page_text(next)}</p>
  </article> `;
}
function evidenceRow({ field, reference, host, follows }, names) {
    const cell = (name, value) => html `<td role="cell"><span class="who">${drift_page_text(name)}</span><code>${drift_page_text((0,shown/* shownValue */.JJ)(field, value))}</code></td>`;
    return html `<tr role="row">
    <th role="rowheader" scope="row"><code>${drift_page_text(field)}</code>${follows === true ? html ` <em>follows</em>` : ''}</th>
    ${cell(names.reference, reference)}${cell(names.host, host)}
  </tr>`;
}
function meaningOf(drift) {
    return rules/* classRules */.k.find((rules) => rules.class === drift)?.meaning ?? '';
}
/** What cannot be seen is shown as what it is; what is markup, the template escapes. */
function drift_page_text(value) {
    return (0,inert/* inert */.t)(value);
}


/***/ }),

};
