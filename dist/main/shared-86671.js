export const modules = {

/***/ 86671: // build/js/domain/drift/drift-page.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftPage: () => driftPage
});
// CONCATENATED MODULE: ./build/js/domain/report/html.js
function html(strings, ...parts) {
return {
html: strings.reduce((page, piece, index) => page + written(parts[index - 1]) + piece)
};
}
function written(part) {
if (typeof part === "string") return escapeHtml(part);
if (typeof part === "number") return String(part);
return "html" in part ? part.html : part.map(piece => piece.html).join("");
}
const entities = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
function escapeHtml(text) {
return text.toWellFormed().replaceAll(/[&<>"']/g, character => entities[character]);
}
var sanitize_line = __webpack_require__(94570);
// CONCATENATED MODULE: ./build/js/domain/drift/page-style.js
const PAGE_STYLE = `\n:root {\n  color-scheme: light dark;\n  --ground: light-dark(#ffffff, #14171c);\n  --card: light-dark(#f5f6f8, #1d2229);\n  --ink: light-dark(#1b1f24, #e8ebef);\n  --faint: light-dark(#515b66, #a9b3be);\n  --edge: light-dark(#c9d0d8, #3b444f);\n  --error: light-dark(#a3131c, #ff9a96);\n  --warning: light-dark(#7a4b00, #f2c063);\n  --note: light-dark(#1a5496, #8fc1ff);\n  --none: light-dark(#14652e, #7ddc98);\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }\nh1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }\nh2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }\nh3 { font-size: 1rem; margin: 0; }\np { margin: .35rem 0; }\ncode { font: .875rem/1.4 ui-monospace, monospace; }\n.rule { font-weight: 600; }\n.applied { font-weight: 600; border-inline-start: .3rem solid var(--tone); padding-inline-start: .6rem; color: var(--tone); }\n.error { --tone: var(--error); }\n.warning { --tone: var(--warning); }\n.note { --tone: var(--note); }\n.none { --tone: var(--none); }\n.label { color: var(--faint); font-size: .875rem; }\n.sides { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); gap: .5rem; }\n.side, article { background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; padding: .6rem; min-width: 0; }\narticle { border-inline-start: .3rem solid var(--tone); margin-block: .75rem; }\ndl { margin: .25rem 0 0; font-size: .875rem; }\ndt { color: var(--faint); }\ndd { margin: 0 0 .25rem; }\n.severity { color: var(--tone); text-transform: uppercase; font-size: .8rem; letter-spacing: .04em; }\n.class { border: 1px solid var(--edge); border-radius: .3rem; padding: 0 .35rem; font-weight: 400; font-size: .875rem; }\ntable { border-collapse: collapse; width: 100%; table-layout: fixed; margin-block: .5rem; }\nth, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-start: 1px solid var(--edge); font-weight: 400; }\nthead th { color: var(--faint); font-size: .875rem; border: 0; }\n.who { display: none; }\n@media (min-width: 60rem) {\n  .sides { grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); }\n}\n@media (max-width: 40rem) {\n  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }\n  table, tbody { display: block; }\n  tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 .6rem; border-block-start: 1px solid var(--edge); padding-block: .35rem; }\n  th, td { display: block; border: 0; padding: .1rem 0; min-width: 0; }\n  th { grid-column: 1 / -1; }\n  .who { display: block; color: var(--faint); font-size: .8rem; }\n}\n@media print { article { break-inside: avoid; } }\n`;
var rules = __webpack_require__(11386);
var format = __webpack_require__(47608);
// CONCATENATED MODULE: ./build/js/domain/drift/drift-page.js
const ROW_LIMIT = 200;
const SIDE_LIMIT = 200;
function driftPage(report) {
const [rule = "", applied = "", ...counts] = report.summary;
const {findings: findings, application: application} = report;
return html`<!doctype html>
    <html lang="en">
      ${head(application)}
      <body>
        <header>
          <h1>Drift of ${drift_page_text(application)}</h1>
          <p class="rule">${drift_page_text(rule)}</p>
          <p class="applied ${report.worst ?? "none"}">${drift_page_text(applied)}</p>
          ${counts.map(line => html`<p>${drift_page_text(line)}</p>`)}
        </header>
        <main>
          <section aria-labelledby="sides">
            <h2 id="sides">What was compared</h2>
            <div class="sides">
              ${sideCard(report.reference, "reference")}${report.hosts.slice(0, SIDE_LIMIT).map(side => sideCard(side, "host"))}
            </div>
            ${report.hosts.length > SIDE_LIMIT ? html`<p>and ${report.hosts.length - SIDE_LIMIT} more hosts</p>` : ""}
          </section>
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            ${findings.length === 0 ? html`<p>None.</p>` : findings.map(finding => findingCard(finding, report))}
          </section>
        </main>
      </body>
    </html> `.html;
}
function head(application) {
return html`<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Drift of ${drift_page_text(application)}</title>
    <style>
      ${{
html: PAGE_STYLE
}}
    </style>
  </head>`;
}
function sideCard(side, label) {
return html`<section class="side">
    <h3>${drift_page_text(side.name)}</h3>
    <p class="label">${label}</p>
    <dl>
      ${(0, format.VO)(side).map(([name, value]) => html`<div>
            <dt>${name}</dt>
            <dd>${drift_page_text(value)}</dd>
          </div>`)}
    </dl>
  </section>`;
}
function findingCard(finding, report) {
const {class: drift, severity: severity, message: message, next: next, field: field, evidence: evidence, hosts: hosts} = finding;
const names = (0, format.WT)(report, finding);
const rest = evidence.length - ROW_LIMIT;
return html`<article class="${severity}">
    <h3><span class="severity">${severity}</span> <span class="class">${drift}</span> ${drift_page_text(message)}</h3>
    <p class="label">${drift_page_text(field)} \u00b7 ${drift_page_text((0, format.GC)(hosts, 20))}. ${meaningOf(drift)}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Field</th>
          <th role="columnheader" scope="col">${drift_page_text(names.reference)}</th>
          <th role="columnheader" scope="col">${drift_page_text(names.host)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${evidence.slice(0, ROW_LIMIT).map(row => evidenceRow(row, names))}
      </tbody>
    </table>
    ${rest > 0 ? html`<p>and ${rest} more fields</p>` : ""}
    <p class="next"><strong>Next:</strong> ${drift_page_text(next)}</p>
  </article> `;
}
function evidenceRow({field: field, reference: reference, host: host, follows: follows}, names) {
const cell = (name, value) => html`<td role="cell"><span class="who">${drift_page_text(name)}</span><code>${drift_page_text((0, 
format.JJ)(field, value))}</code></td>`;
return html`<tr role="row">
    <th role="rowheader" scope="row"><code>${drift_page_text(field)}</code>${follows === true ? html` <em>follows</em>` : ""}</th>
    ${cell(names.reference, reference)}${cell(names.host, host)}
  </tr>`;
}
function meaningOf(drift) {
return rules.k.find(rules => rules.class === drift)?.meaning ?? "";
}
function drift_page_text(value) {
return (0, sanitize_line.g)(value);
}
}),

};
