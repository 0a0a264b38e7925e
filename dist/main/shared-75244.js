export const modules = {

/***/ 75244: // build/js/domain/drift/drift-markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftMarkdown: () => driftMarkdown
});
var report_markdown_js$0 = __webpack_require__(34417);
var format_js$1 = __webpack_require__(47608);
const ROW_LIMIT = 50;
const SIDE_LIMIT = 20;
function driftMarkdown(report, limitBytes = report_markdown_js$0.IN) {
const {summary, findings, application} = report;
const [rule = "", ...rest] = summary;
const lines = [ `## Drift of ${(0, report_markdown_js$0.p7)(application)}`, "", `**${(0, 
report_markdown_js$0.p7)(rule)}**`, "", ...rest.flatMap(text => [ (0, 
report_markdown_js$0.p7)(text), "" ]), ...sideTable(report), ...findings.length === 0 ? [] : overview(findings), ...findings.flatMap(finding => details(finding, report)) ];
return (0, report_markdown_js$0.XF)(lines, limitBytes, missing => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function sideTable({reference, hosts}) {
const shown = [ reference, ...hosts.slice(0, SIDE_LIMIT) ];
const rest = hosts.length - SIDE_LIMIT;
return [ ...table([ "", "Facts" ], shown.map(side => [ side.name, (0, format_js$1.VO)(side).map(fact => fact.join(" ")).join(", ") ])), ...rest > 0 ? [ `and ${rest} more hosts`, "" ] : [] ];
}
function overview(findings) {
return table([ "Severity", "Class", "Where", "What" ], findings.map(({severity, class: drift, hosts, message}) => [ severity, drift, (0, 
format_js$1.GC)(hosts, 3), message ]));
}
function details(finding, report) {
const {class: drift, field, message, next, evidence, hosts} = finding;
const names = (0, format_js$1.WT)(report, finding);
const rest = evidence.length - ROW_LIMIT;
return [ `### ${drift}: ${(0, report_markdown_js$0.p7)(field)}`, "", `${(0, 
report_markdown_js$0.p7)(message)} (${finding.severity}; ${(0, 
report_markdown_js$0.p7)((0, format_js$1.GC)(hosts, 20))})`, "", ...table([ "Field", names.reference, names.host ], evidence.slice(0, ROW_LIMIT).map(row => [ (0, 
format_js$1["in"])(row), (0, format_js$1.JJ)(row.field, row.reference), (0, 
format_js$1.JJ)(row.field, row.host) ])), ...rest > 0 ? [ `and ${rest} more fields`, "" ] : [], `Next: ${(0, 
report_markdown_js$0.p7)(next)}`, "" ];
}
function table(head, rows) {
return [ tableLine(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(tableLine), "" ];
}
function tableLine(cells) {
return `| ${cells.map(report_markdown_js$0.p7).join(" | ")} |`;
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
var report_amount_js$0 = __webpack_require__(53004);
var snapshot_unreadable_js$1 = __webpack_require__(4897);
const LIST_LIMIT = 10;
const TEXT_LIMIT = 400;
function shownValue(field, value) {
if (value === void 0) return "nothing";
if (value === null) return "none";
if (value === "") return "empty";
if (typeof value === "number" && /\.bytes(?:Total|Free)$/.test(field)) return (0, 
report_amount_js$0.z3)(value);
if (typeof value === "number" && field.endsWith("Milliseconds")) return `${value} ms`;
if (typeof value === "boolean") return value ? "yes" : "no";
if ((0, snapshot_unreadable_js$1.G)(value)) return cut(`could not be read: ${value.unreadable}`);
if (!Array.isArray(value)) return cut(String(value));
if (value.length === 0) return "none";
const rest = value.length - LIST_LIMIT;
return cut([ ...value.slice(0, LIST_LIMIT), ...rest > 0 ? [ `and ${rest} more` ] : [] ].join(", "));
}
function cut(text) {
return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}\u2026 (${text.length} characters)`;
}
function sideNames({reference, hosts}, finding) {
const isOfReference = finding.hosts.length === 1 && finding.hosts[0] === reference.name;
const host = isOfReference && hosts.length === 1 ? hosts[0].name : someHosts(finding.hosts, 1);
return {
reference: reference.name,
host: isOfReference && hosts.length > 1 ? "the hosts" : host
};
}
function someHosts(names, limit) {
if (names.length <= limit) return names.join(", ");
return limit === 1 ? (0, report_amount_js$0.B4)(names.length, "host") : `${names.slice(0, limit).join(", ")} and ${names.length - limit} more`;
}
function sideFacts({kind, release, takenAt, role, system, kernel, nix}) {
const facts = [ [ kind === "manifest" ? "manifest of" : "release", (0, snapshot_unreadable_js$1.G)(release) ? `could not be read: ${release.unreadable}` : release ?? "none" ], [ "taken", takenAt ], [ "role", role ], [ "system", system ], [ "kernel", kernel ], [ "Nix", nix ] ];
return facts.flatMap(([name, value]) => value === null ? [] : [ [ name, value ] ]);
}
function shownField({field, follows}) {
return follows === true ? `${field} (follows)` : field;
}
}),

/***/ 68963: // build/js/domain/summary/artifact-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => artifactLine
});
var cells_js$0 = __webpack_require__(43265);
function artifactLine(artifacts) {
if (artifacts.length === 0) return [];
return [ `**Artifacts**: ${artifacts.slice(0, 20).map(({name, url}) => (0, cells_js$0.nf)((0, 
cells_js$0.SP)(name), url)).join(" \u00b7 ")}`, "" ];
}
}),

/***/ 35154: // build/js/domain/summary/drift-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
driftSummary: () => driftSummary,
w: () => driftLine
});
var drift_drift_markdown_js$4 = __webpack_require__(75244);
var drift_severity_js$0 = __webpack_require__(75236);
var report_amount_js$1 = __webpack_require__(53004);
var report_markdown_js$2 = __webpack_require__(34417);
var artifact_line_js$3 = __webpack_require__(68963);
function driftLine(findings) {
const worst = drift_severity_js$0.g.findLast(severity => findings.some(finding => finding.severity === severity));
if (worst === void 0) return "No drift.";
const counts = drift_severity_js$0.g.toReversed().flatMap(severity => {
const count = findings.filter(finding => finding.severity === severity).length;
return count === 0 ? [] : [ (0, report_amount_js$1.B4)(count, severity) ];
});
return `${counts.join(", ")}: ${findings.find(({severity}) => severity === worst).message}`;
}
function driftSummary(report, {artifacts = [], limitBytes = report_markdown_js$2.IN} = {}) {
const {worst, counts} = report;
const sign = worst === null ? "\u2705" : worst === "note" ? "\u2139\ufe0f" : worst === "warning" ? "\u26a0\ufe0f" : "\u274c";
const found = drift_severity_js$0.g.toReversed().flatMap(severity => counts[severity] === 0 ? [] : [ (0, 
report_amount_js$1.B4)(counts[severity], severity) ]);
const verdict = worst === null ? "No drift" : `Drift: ${found.join(", ")}`;
const head = [ `## ${sign} ${verdict}`, "", ...(0, artifact_line_js$3.V)(artifacts) ].map(line => `${line}\n`).join("");
return head + (0, drift_drift_markdown_js$4.driftMarkdown)(report, limitBytes - Buffer.byteLength(head));
}
}),

/***/ 43265: // build/js/domain/summary/cells.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SP: () => shown,
TM: () => folded,
aY: () => code,
nf: () => link,
tp: () => table
});
var report_markdown_js$0 = __webpack_require__(34417);
const TEXT_LIMIT = 300;
function shown(text, limit = TEXT_LIMIT) {
return text.length <= limit ? (0, report_markdown_js$0.p7)(text) : `${(0, 
report_markdown_js$0.p7)(text.slice(0, limit))}\u2026 (${text.length} characters)`;
}
function code(text) {
return /^[\w./:=+@\u2026-]{1,255}$/.test(text) ? `\`${text}\`` : shown(text);
}
function link(text, address) {
if (address === null || address === void 0 || !URL.canParse(address)) return text;
const {protocol, username, href} = new URL(address);
return protocol === "https:" && username === "" ? `[${text}](<${href.replaceAll(/[|\\`]/g, encodeURIComponent)}>)` : text;
}
function table(head, rows, what = "rows") {
if (rows.length === 0) return {
before: []
};
return {
before: [ row(head), `|${head.map(() => " --- |").join("")}` ],
rows: rows.map(row),
more: missing => row([ `_and ${missing} more ${what}_`, ...head.slice(1).map(() => "") ]),
after: [ "" ]
};
}
function row(cells) {
return `| ${cells.join(" | ")} |`;
}
function folded(title, block) {
if ((block.rows ?? []).length + block.before.length === 0) return {
before: []
};
return {
...block,
before: [ `<details><summary>${title}</summary>`, "", ...block.before ],
after: [ ...block.after ?? [], "</details>", "" ]
};
}
}),

/***/ 19815: // build/js/domain/summary/document.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => lines,
t: () => page
});
function lines(...before) {
return {
before
};
}
function page(blocks, limitBytes) {
const kept = blocksThatFit(blocks, limitBytes);
const room = shares(kept, limitBytes - bytes(kept.flatMap(leastOf)));
return kept.map(block => text(block.before) + text(rowsThatFit(block, room.get(block) ?? 0)) + text(block.after ?? [])).join("");
}
function shares(blocks, spare) {
const asked = blocks.map(block => ({
block,
need: bytes(block.rows ?? []) - bytes(leastRowsOf(block))
}));
let left = spare;
return new Map(asked.toSorted((one, other) => one.need - other.need).map(({block, need}, index) => {
const share = Math.min(need, Math.floor(left / (asked.length - index)));
left -= share;
return [ block, share ];
}));
}
function leastOf(block) {
return [ ...block.before, ...leastRowsOf(block), ...block.after ?? [] ];
}
function leastRowsOf({rows = [], more}) {
if (rows.length === 0 || more === void 0) return rows;
const instead = [ more(rows.length) ];
return bytes(instead) < bytes(rows) ? instead : rows;
}
function rowsThatFit(block, spare) {
const {rows = [], more} = block;
const room = spare + bytes(leastRowsOf(block));
if (more === void 0 || bytes(rows) <= room) return rows;
let left = room - bytes([ more(rows.length) ]);
let count = 0;
for (let row = rows[count]; row !== void 0 && bytes([ row ]) <= left; row = rows[count]) {
left -= bytes([ row ]);
count += 1;
}
return count === 0 ? leastRowsOf(block) : [ ...rows.slice(0, count), more(rows.length - count) ];
}
function blocksThatFit(blocks, limitBytes) {
if (bytes(blocks.flatMap(leastOf)) <= limitBytes) return blocks;
let left = limitBytes - bytes(omitted(blocks.length).before);
let count = 0;
for (let block = blocks[count]; block !== void 0 && bytes(leastOf(block)) <= left; block = blocks[count]) {
left -= bytes(leastOf(block));
count += 1;
}
return [ ...blocks.slice(0, count), omitted(blocks.length - count) ];
}
function omitted(count) {
return lines("", `_${count} more parts of this page did not fit._`);
}
function text(all) {
return all.map(line => `${line}\n`).join("");
}
function bytes(all) {
return all.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
}),

/***/ 9757: // build/js/domain/plan/web-links.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => commitLink,
y: () => compareLink
});
const GITHUB = "https://github.com";
function repositoryLink(repository, server) {
const [, host, path] = /^([A-Za-z0-9.:-]+)\/([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(repository) ?? [];
if (path === void 0 || !URL.canParse(server)) return null;
const {protocol, host: own, origin} = new URL(server);
return protocol === "https:" && host === own ? `${origin}/${path}` : null;
}
function commitLink({repository, commit}, server = GITHUB) {
const link = repositoryLink(repository, server);
return link === null ? null : `${link}/commit/${commit}`;
}
function compareLink(from, to, server = GITHUB) {
const link = from.repository === to.repository && from.commit !== to.commit ? repositoryLink(to.repository, server) : null;
return link === null ? null : `${link}/compare/${from.commit}...${to.commit}`;
}
}),

/***/ 72813: // build/js/domain/summary/timeline.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => phasesInOrder,
P: () => timelineBlock
});
var document_js$0 = __webpack_require__(19815);
const PHASE_LIMIT = 60;
const SECONDS_LIMIT = 86400;
const alarming = new Set([ "rollback", "restore" ]);
function phasesInOrder(phases, host) {
let at = 0;
return phases.map(({phase, seconds}) => {
const timed = {
phase,
host,
startSeconds: at,
seconds
};
at += seconds;
return timed;
});
}
function timelineBlock(phases) {
const shown = phases.filter(isDrawable).slice(0, PHASE_LIMIT);
const begin = Math.min(...shown.map(({startSeconds}) => startSeconds));
const end = Math.max(...shown.map(({startSeconds, seconds}) => startSeconds + seconds));
if (shown.length === 0 || end - begin >= SECONDS_LIMIT) return {
before: []
};
const places = [ ...new Set(shown.map(({host}) => host)) ];
return (0, document_js$0.M)("```mermaid", "gantt", "  dateFormat YYYY-MM-DD HH:mm:ss.SSS", `  axisFormat ${end - begin < 3600 ? "%M:%S" : "%H:%M:%S"}`, ...places.flatMap(place => {
const bars = shown.filter(({host}) => host === place).map(phase => bar(phase, phase.startSeconds - begin));
return [ `  section ${place === void 0 ? "this job" : diagramText(place)}` ].concat(bars);
}), "```", "");
}
function isDrawable({startSeconds, seconds}) {
return Number.isFinite(startSeconds) && Number.isFinite(seconds) && startSeconds >= 0 && seconds >= 0;
}
function bar({phase, seconds}, start) {
const moment = new Date(Math.round(start * 1e3)).toISOString().replace("1970-01-01T", "2026-01-01 ").replace("Z", "");
const tags = alarming.has(phase) ? "crit, " : "";
return `    ${phase} ${durationText(seconds)} :${tags}${moment}, ${Math.max(1, Math.round(seconds * 1e3))}ms`;
}
function durationText(seconds) {
if (seconds < 1) return `${Math.round(seconds * 1e3)} ms`;
if (seconds < 60) return `${seconds.toFixed(1)} s`;
const whole = Math.round(seconds);
return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function diagramText(text) {
const plain = text.slice(0, 200).replaceAll(/[^A-Za-z0-9._-]+/g, " ").trim().slice(0, 40);
return plain === "" ? "host" : plain;
}
}),

/***/ 67516: // build/js/domain/summary/verdict-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => verdictLine
});
var activation_verdicts_js$0 = __webpack_require__(74368);
function verdictLine(verdict, what) {
const {sign, meaning} = activation_verdicts_js$0.rY[verdict];
return `## ${sign} ${verdict}: ${what} \u2013 ${meaning}`;
}
}),

/***/ 27424: // build/js/domain/drift/drift-sarif.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftSarif: () => driftSarif
});
var node_crypto$0 = __webpack_require__(77598);
var config_schema_js$1 = __webpack_require__(21325);
var report_sanitize_line_js$4 = __webpack_require__(94570);
var rules_index_js$2 = __webpack_require__(11386);
var format_js$3 = __webpack_require__(47608);
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
rules: rules_index_js$2.k.map(({class: id, meaning}) => descriptor(id, meaning))
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
id,
name,
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
function resultOf(finding, host, {reference}) {
const {class: ruleId, severity, field, message, next, evidence} = finding;
const rows = evidence.slice(0, ROW_LIMIT).map(row => `${(0, format_js$3["in"])(row)}: ${(0, 
format_js$3.JJ)(row.field, row.reference)} / ${(0, format_js$3.JJ)(row.field, row.host)}`);
const lines = [ `${host}: ${message}`, ...rows, `Next: ${next}` ];
return {
ruleId,
ruleIndex: rules_index_js$2.k.findIndex(rules => rules.class === ruleId),
level: severity,
message: {
text: lines.map(plain).join("\n")
},
locations: [ {
physicalLocation: {
artifactLocation: {
uri: config_schema_js$1.CONFIG_FILE
},
region: {
startLine: 1
}
},
logicalLocations: [ {
name: (0, report_sanitize_line_js$4.g)(host),
fullyQualifiedName: (0, report_sanitize_line_js$4.g)(`${host}.${field}`),
kind: "host"
} ]
} ],
partialFingerprints: {
"hostAndField/v1": (0, node_crypto$0.createHash)("sha256").update([ reference.name, host, ruleId, field ].join("\0")).digest("hex")
}
};
}
function plain(text) {
return (0, report_sanitize_line_js$4.g)(text.toWellFormed()).replaceAll(/[\\[\]]/g, character => `\\${character}`);
}
}),

};
