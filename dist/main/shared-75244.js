export const modules = {

/***/ 75244: // build/js/domain/drift/drift-markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftMarkdown: () => driftMarkdown
});
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34417);
var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47608);
const ROW_LIMIT = 50;
const SIDE_LIMIT = 20;
function driftMarkdown(report, limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.IN) {
const {summary: summary, findings: findings, application: application} = report;
const [rule = "", ...rest] = summary;
const lines = [ `## Drift of ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(application)}`, "", `**${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(rule)}**`, "", ...rest.flatMap(text => [ (0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(text), "" ]), ...sideTable(report), ...findings.length === 0 ? [] : overview(findings), ...findings.flatMap(finding => details(finding, report)) ];
return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.XF)(lines, limitBytes, missing => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function sideTable({reference: reference, hosts: hosts}) {
const shown = [ reference, ...hosts.slice(0, SIDE_LIMIT) ];
const rest = hosts.length - SIDE_LIMIT;
return [ ...table([ "", "Facts" ], shown.map(side => [ side.name, (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.VO)(side).map(fact => fact.join(" ")).join(", ") ])), ...rest > 0 ? [ `and ${rest} more hosts`, "" ] : [] ];
}
function overview(findings) {
return table([ "Severity", "Class", "Where", "What" ], findings.map(({severity: severity, class: drift, hosts: hosts, message: message}) => [ severity, drift, (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.GC)(hosts, 3), message ]));
}
function details(finding, report) {
const {class: drift, field: field, message: message, next: next, evidence: evidence, hosts: hosts} = finding;
const names = (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report, finding);
const rest = evidence.length - ROW_LIMIT;
return [ `### ${drift}: ${(0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(field)}`, "", `${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(message)} (${finding.severity}; ${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)((0, _format_js__WEBPACK_IMPORTED_MODULE_0__.GC)(hosts, 20))})`, "", ...table([ "Field", names.reference, names.host ], evidence.slice(0, ROW_LIMIT).map(row => [ (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__["in"])(row), (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.JJ)(row.field, row.reference), (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.JJ)(row.field, row.host) ])), ...rest > 0 ? [ `and ${rest} more fields`, "" ] : [], `Next: ${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(next)}`, "" ];
}
function table(head, rows) {
return [ tableLine(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(tableLine), "" ];
}
function tableLine(cells) {
return `| ${cells.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7).join(" | ")} |`;
}
}),

/***/ 47608: // build/js/domain/drift/format.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GC: () => someHosts,
JJ: () => shownValue,
VO: () => sideFacts,
WT: () => sideNames,
in: () => shownField
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
const LIST_LIMIT = 10;
const TEXT_LIMIT = 400;
function shownValue(field, value) {
if (value === void 0) return "nothing";
if (value === null) return "none";
if (value === "") return "empty";
if (typeof value === "number" && /\.bytes(?:Total|Free)$/.test(field)) return (0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_1__.z3)(value);
if (typeof value === "number" && field.endsWith("Milliseconds")) return `${value} ms`;
if (typeof value === "boolean") return value ? "yes" : "no";
if ((0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(value)) return cut(`could not be read: ${value.unreadable}`);
if (!Array.isArray(value)) return cut(String(value));
if (value.length === 0) return "none";
const rest = value.length - LIST_LIMIT;
return cut([ ...value.slice(0, LIST_LIMIT), ...rest > 0 ? [ `and ${rest} more` ] : [] ].join(", "));
}
function cut(text) {
return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}\u2026 (${text.length} characters)`;
}
function sideNames({reference: reference, hosts: hosts}, finding) {
const isOfReference = finding.hosts.length === 1 && finding.hosts[0] === reference.name;
const host = isOfReference && hosts.length === 1 ? hosts[0].name : someHosts(finding.hosts, 1);
return {
reference: reference.name,
host: isOfReference && hosts.length > 1 ? "the hosts" : host
};
}
function someHosts(names, limit) {
if (names.length <= limit) return names.join(", ");
return limit === 1 ? (0, _report_amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(names.length, "host") : `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
}
function sideFacts({kind: kind, release: release, takenAt: takenAt, role: role, system: system, kernel: kernel, nix: nix}) {
const facts = [ [ kind === "manifest" ? "manifest of" : "release", (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(release) ? `could not be read: ${release.unreadable}` : release ?? "none" ], [ "taken", takenAt ], [ "role", role ], [ "system", system ], [ "kernel", kernel ], [ "Nix", nix ] ];
return facts.flatMap(([name, value]) => value === null ? [] : [ [ name, value ] ]);
}
function shownField({field: field, follows: follows}) {
return follows === true ? `${field} (follows)` : field;
}
}),

/***/ 27424: // build/js/domain/drift/drift-sarif.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftSarif: () => driftSarif
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79406);
var _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);
var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11386);
var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47608);
const RESULT_LIMIT = 5e3;
const ROW_LIMIT = 20;
function driftSarif(report, version) {
const results = report.findings.flatMap(finding => finding.hosts.map(host => resultOf(finding, host, report)));
const dropped = results.length - RESULT_LIMIT;
return {
$schema: "https://json.schemastore.org/sarif-2.1.0.json",
version: "2.1.0",
runs: [ {
tool: {
driver: {
name: "grind-to-prod",
semanticVersion: version,
rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.k.map(({class: id, meaning: meaning}) => descriptor(id, meaning))
}
},
automationDetails: {
id: `grind-to-prod/drift/${encodeURIComponent(report.reference.name.toWellFormed())}/`
},
columnKind: "utf16CodeUnits",
invocations: [ {
executionSuccessful: true,
...dropped > 0 ? {
toolExecutionNotifications: [ {
level: "warning",
message: {
text: `${dropped} more results were left out; the JSON form has all.`
}
} ]
} : {}
} ],
results: results.slice(0, RESULT_LIMIT)
} ]
};
}
function descriptor(id, meaning) {
const name = id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
return {
id: id,
name: name,
shortDescription: {
text: meaning
},
fullDescription: {
text: meaning
},
help: {
text: `${meaning} See docs/drift.md.`
},
properties: {
tags: [ "drift" ]
}
};
}
function resultOf(finding, host, {reference: reference}) {
const {class: ruleId, severity: severity, field: field, message: message, next: next, evidence: evidence} = finding;
const rows = evidence.slice(0, ROW_LIMIT).map(row => `${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__["in"])(row)}: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_3__.JJ)(row.field, row.reference)} / ${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.JJ)(row.field, row.host)}`);
const lines = [ `${host}: ${message}`, ...rows, `Next: ${next}` ];
return {
ruleId: ruleId,
ruleIndex: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__.k.findIndex(rules => rules.class === ruleId),
level: severity,
message: {
text: lines.map(plain).join("\n")
},
locations: [ {
physicalLocation: {
artifactLocation: {
uri: _config_schema_js__WEBPACK_IMPORTED_MODULE_1__.g2
},
region: {
startLine: 1
}
},
logicalLocations: [ {
name: (0, _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_4__.g)(host),
fullyQualifiedName: (0, _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_4__.g)(`${host}.${field}`),
kind: "host"
} ]
} ],
partialFingerprints: {
"hostAndField/v1": (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ reference.name, host, ruleId, field ].join("\0")).digest("hex")
}
};
}
function plain(text) {
return (0, _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_4__.g)(text.toWellFormed()).replaceAll(/[\\[\]]/g, character => `\\${character}`);
}
}),

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
