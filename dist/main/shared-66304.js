export const modules = {

/***/ 66304: // build/js/domain/plan/format.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dk: () => copyText,
Ft: () => planVerdict,
IW: () => remarks,
QA: () => unitSource,
RQ: () => packagesByChange,
Sq: () => signedBytes,
TI: () => diskText,
_1: () => shortPath,
fb: () => closureText,
m_: () => shortId,
pl: () => versionsText,
xS: () => countChanges
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const SHORT = 12;
function shortId(id) {
return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, SHORT) : id;
}
function shortPath(path) {
return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, "$1\u2026-");
}
function signedBytes(bytes) {
if (bytes === 0) return "\u00b10";
return `${bytes > 0 ? "+" : "\u2212"}${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(Math.abs(bytes))}`;
}
function versionsText(versions) {
if (versions.length === 0) return "\u2205";
return versions.map(version => version === "" ? "\u03b5" : version).join(", ");
}
function planVerdict(plan) {
const {from: from, to: to, refusal: refusal, against: against, units: units, copy: copy} = plan;
const host = against.kind === "host" ? against.name : "the host";
if (refusal !== null) return `${host} would refuse this release: ${refusal}`;
if (from?.releaseId === to.releaseId) return `Nothing would change: ${against.name} already has this release.`;
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(copy.narBytes)} would be copied in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.paths, "path")}, and ${stepsText(units.list)}.`;
}
const NAMED_UNITS = 4;
function stepsText(list) {
const touched = list.filter(({step: step}) => step !== "none");
if (touched.length === 0) return "no unit would be touched";
if (touched.length > NAMED_UNITS) return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(touched.length, "unit")} would be touched`;
const steps = new Map;
for (const {step: step, unit: unit} of touched) steps.set(step, [ ...steps.get(step) ?? [], unit ]);
return `the host would ${[ ...steps ].map(([step, names]) => `${step} ${names.join(", ")}`).join(" and ")}`;
}
function packagesByChange(packages) {
const of = change => packages.filter(one => one.change === change);
return {
named: [ ...of("changed"), ...of("added"), ...of("removed") ],
rebuilt: of("rebuilt")
};
}
function countChanges(changes) {
const kinds = [ "changed", "added", "removed", "rebuilt" ];
const counts = kinds.flatMap(kind => {
const count = changes.filter(({change: change}) => change === kind).length;
return count === 0 ? [] : [ `${count} ${kind}` ];
});
return counts.length === 0 ? "none differ" : counts.join(", ");
}
function copyText({copy: copy, against: against}) {
const source = copy.source === "host" ? `reported by ${against.name}` : "estimated: what the old release does not have";
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(copy.narBytes)} in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.paths, "path")}; ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.presentPaths, "path")} present (${source})`;
}
function closureText({closure: {from: from, to: to}}) {
const size = `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(to.narBytes)} in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(to.paths, "path")}`;
return from === null ? size : `${size}, was ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`;
}
function diskText({disk: disk}) {
if (disk === null) return null;
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(disk.bytesFree)} free, ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(disk.bytesNeeded)} needed during the copy`;
}
function unitSource({units: units, against: against}) {
return units.source === "host" ? `from the current state of the units on ${against.name}` : "estimated from the two manifests: only the host can check what each unit executes and whether its definition changed";
}
function remarks(plan) {
const {settings: settings, backup: backup, confirmWithinSeconds: confirmWithinSeconds, system: system, commits: commits} = plan;
const undone = commits.behind?.total ?? 0;
return [ ...undone > 0 ? [ `It reverts ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(undone, "commit")} of the previous release.` ] : [], ...settings.length > 0 ? [ `Other settings change too: ${settings.join(", ")}.` ] : [], ...system !== null && system.from !== system.to ? [ `The NixOS system would change (${system.mode ?? "unchanged"}).` ] : [], ...backup.length > 0 ? [ `The schema of the data changes: ${backup.join(", ")} would be backed up first.` ] : [], ...confirmWithinSeconds === null ? [] : [ `It must be confirmed within ${confirmWithinSeconds} s, or the host rolls back.` ], ...plan.notes ];
}
}),

/***/ 37154: // build/js/domain/plan/plan-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => planLines
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
var _report_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55689);
var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66304);
function planLines(plan) {
const {from: from, to: to, components: components, packages: packages, units: units, commits: commits, against: against} = plan;
const {named: named, rebuilt: rebuilt} = (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.RQ)(packages);
const disk = (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.TI)(plan);
const touched = components.filter(({change: change}) => change !== "same");
return [ `Plan of ${plan.application} against ${against.name}`, (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(plan), "", ...table([ [ "  release", `${from === null ? "none" : (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.releaseId)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.releaseId)}` ], [ "  commit", `${from === null ? "none" : (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.commit)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.commit)}` ], [ "  closure", (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.fb)(plan) ], [ "  to copy", (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Dk)(plan) ], ...disk === null ? [] : [ [ "  disk", disk ] ] ]), ...(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.IW)(plan).map(remark => `  ${remark}`), "", `Components: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(components)}`, ...table(touched.map(({name: name, change: change, from: old, to: wanted}) => [ `  ${name}`, change, arrow(old, wanted) ])), "", `Packages: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(packages)}`, ...table(named.map(({name: name, from: old, to: wanted, sizeDelta: sizeDelta}) => [ `  ${name}`, `${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(old)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(wanted)}`, (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.Sq)(sizeDelta) ])), ...rebuilt.length === 0 ? [] : [ `  rebuilt with the same version: ${rebuilt.map(({name: name}) => name).join(", ")}` ], "", `Units (${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.QA)(plan)}):`, ...table(units.list.map(({unit: unit, step: step, because: because}) => [ `  ${unit}`, step === "none" ? "left alone" : step, because ])), ...commitLines(commits) ];
}
function commitLines({link: link, ahead: ahead, behind: behind}) {
if (ahead === null || behind === null) return link === null ? [] : [ "", `Commits: ${link}` ];
return [ ...listed("Commits", ahead), ...listed("Commits reverted", behind) ];
}
function listed(title, {total: total, list: list}) {
if (total === 0) return [];
const rest = total - list.length;
return [ "", `${title} (${total}):`, ...table(list.map(({id: id, author: author, subject: subject}) => [ `  ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id)}`, author, subject ])), ...rest > 0 ? [ `  and ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(rest, "earlier one")}` ] : [] ];
}
function arrow(from, to) {
return [ from, to ].map(path => path === null ? "\u2205" : (0, _format_js__WEBPACK_IMPORTED_MODULE_0__._1)(path)).join(" \u2192 ");
}
function table(rows) {
return rows.length === 0 ? [] : (0, _report_columns_js__WEBPACK_IMPORTED_MODULE_2__.R)(rows).trimEnd().split("\n");
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
}),

/***/ 34417: // build/js/domain/report/markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IN: () => MARKDOWN_LIMIT_BYTES,
XF: () => withinBytes,
p7: () => markdownText
});
var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
function markdownText(text) {
return (0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(text.toWellFormed()).trimStart().replaceAll(/[&<>]/g, character => ({
"&": "&amp;",
"<": "&lt;",
">": "&gt;"
}[character])).replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, character => `\\${character}`).replace(/^(\d+)(?=\.(?:\s|$))/, "$1\\").replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, "$&&#8203;").replaceAll("@", "&#64;&#8203;").replaceAll(/\b(?=www\.)/gi, "&#8203;");
}
function withinBytes(lines, limitBytes, more) {
const sizes = lines.map(line => Buffer.byteLength(line) + 1);
if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes) return lines.map(line => `${line}\n`).join("");
let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1;
let kept = 0;
while (kept < lines.length && sizes[kept] <= left) left -= sizes[kept++];
return [ ...lines.slice(0, kept), more(lines.length - kept) ].map(line => `${line}\n`).join("");
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
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34417);
const TEXT_LIMIT = 300;
function shown(text, limit = TEXT_LIMIT) {
return text.length <= limit ? (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text) : `${(0, 
_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text.slice(0, limit))}\u2026 (${text.length} characters)`;
}
function code(text) {
return /^[\w./:=+@\u2026-]{1,255}$/.test(text) ? `\`${text}\`` : shown(text);
}
function link(text, address) {
if (address === null || address === void 0 || !URL.canParse(address)) return text;
const {protocol: protocol, username: username, href: href} = new URL(address);
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
before: before
};
}
function page(blocks, limitBytes) {
const kept = blocksThatFit(blocks, limitBytes);
const room = shares(kept, limitBytes - bytes(kept.flatMap(leastOf)));
return kept.map(block => text(block.before) + text(rowsThatFit(block, room.get(block) ?? 0)) + text(block.after ?? [])).join("");
}
function shares(blocks, spare) {
const asked = blocks.map(block => ({
block: block,
need: bytes(block.rows ?? []) - bytes(leastRowsOf(block))
}));
let left = spare;
return new Map(asked.toSorted((one, other) => one.need - other.need).map(({block: block, need: need}, index) => {
const share = Math.min(need, Math.floor(left / (asked.length - index)));
left -= share;
return [ block, share ];
}));
}
function leastOf(block) {
return [ ...block.before, ...leastRowsOf(block), ...block.after ?? [] ];
}
function leastRowsOf({rows: rows = [], more: more}) {
if (rows.length === 0 || more === void 0) return rows;
const instead = [ more(rows.length) ];
return bytes(instead) < bytes(rows) ? instead : rows;
}
function rowsThatFit(block, spare) {
const {rows: rows = [], more: more} = block;
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

/***/ 68963: // build/js/domain/summary/artifact-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => artifactLine
});
var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);
function artifactLine(artifacts) {
if (artifacts.length === 0) return [];
return [ `**Artifacts**: ${artifacts.slice(0, 20).map(({name: name, url: url}) => (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0, _cells_js__WEBPACK_IMPORTED_MODULE_0__.SP)(name), url)).join(" \u00b7 ")}`, "" ];
}
}),

/***/ 35154: // build/js/domain/summary/drift-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
driftSummary: () => driftSummary,
w: () => driftLine
});
var _drift_drift_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75244);
var _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75236);
var _report_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53004);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34417);
var _artifact_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68963);
function driftLine(findings) {
const worst = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__.g.findLast(severity => findings.some(finding => finding.severity === severity));
if (worst === void 0) return "No drift.";
const counts = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__.g.toReversed().flatMap(severity => {
const count = findings.filter(finding => finding.severity === severity).length;
return count === 0 ? [] : [ (0, _report_amount_js__WEBPACK_IMPORTED_MODULE_2__.B4)(count, severity) ];
});
return `${counts.join(", ")}: ${findings.find(({severity: severity}) => severity === worst).message}`;
}
function driftSummary(report, {artifacts: artifacts = [], limitBytes: limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.IN} = {}) {
const {worst: worst, counts: counts} = report;
const sign = worst === null ? "\u2705" : worst === "note" ? "\u2139\ufe0f" : worst === "warning" ? "\u26a0\ufe0f" : "\u274c";
const found = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__.g.toReversed().flatMap(severity => counts[severity] === 0 ? [] : [ (0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_2__.B4)(counts[severity], severity) ]);
const verdict = worst === null ? "No drift" : `Drift: ${found.join(", ")}`;
const head = [ `## ${sign} ${verdict}`, "", ...(0, _artifact_line_js__WEBPACK_IMPORTED_MODULE_4__.V)(artifacts) ].map(line => `${line}\n`).join("");
return head + (0, _drift_drift_markdown_js__WEBPACK_IMPORTED_MODULE_0__.driftMarkdown)(report, limitBytes - Buffer.byteLength(head));
}
}),

/***/ 63516: // build/js/domain/summary/plan-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planSummary: () => planSummary
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53004);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34417);
var _plan_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66304);
var _plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9757);
var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43265);
var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19815);
const OPEN_ROWS = 12;
function planSummary(plan, {limitBytes: limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.IN, server: server} = {}) {
return (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.t)([ (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`## Plan of ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(plan.application)} against ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(plan.against.name)}`, "", `**${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(plan), 1e3)}**`, ""), ...(0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__.IW)(plan).map(remark => (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`- ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(remark, 600)}`)), ...(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.IW)(plan).length === 0 ? [] : [ (0, 
_document_js__WEBPACK_IMPORTED_MODULE_1__.M)("") ], facts(plan, server), (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`**Units**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.QA)(plan))}`, ""), units(plan), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`**Components**: ${(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.xS)(plan.components)}`, ""), components(plan), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`**Packages**: ${(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.xS)(plan.packages)}`, ""), ...packages(plan), ...commits(plan, server) ], limitBytes);
}
function facts(plan, server) {
const {from: from, to: to} = plan;
const disk = (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.TI)(plan);
const commit = side => side === null ? "\u2205" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.nf)((0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.m_)(side.commit)), (0, 
_plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__.w)(side, server));
const compare = plan.commits.link;
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "", "" ], [ [ "Release", `${from === null ? "\u2205" : (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.m_)(from.releaseId))} \u2192 ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.m_)(to.releaseId))}` ], [ "Commit", `${commit(from)} \u2192 ${commit(to)}${compare === null ? "" : ` (${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.nf)("compare", compare)})`}` ], [ "Closure", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.fb)(plan)) ], [ "To copy", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.Dk)(plan)) ], ...disk === null ? [] : [ [ "Disk", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(disk) ] ] ]);
}
function units({units: {list: list}}) {
const rows = list.map(({unit: unit, step: step, because: because}) => [ (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)(unit), step === "none" ? "left alone" : `**${step}**`, (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(because) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Unit", "What", "Why" ], rows, "units");
}
function components({components: list}) {
const rows = list.filter(({change: change}) => change !== "same").map(({name: name, change: change, from: from, to: to}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)(name), change, pathText(from), pathText(to) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Component", "What", "Before", "After" ], rows, "components");
}
function pathText(storePath) {
return storePath === null ? "\u2205" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__._1)(storePath));
}
function packages(plan) {
const {named: named, rebuilt: rebuilt} = (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.RQ)(plan.packages);
const changes = named.map(({name: name, change: change, from: from, to: to, sizeDelta: sizeDelta}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name), change, (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__.pl)(from)), (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__.pl)(to)), (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_3__.Sq)(sizeDelta) ]);
const again = rebuilt.map(({name: name, sizeDelta: sizeDelta}) => [ (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name), (0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__.Sq)(sizeDelta) ]);
return [ foldedWhenLong((0, _report_amount_js__WEBPACK_IMPORTED_MODULE_5__.B4)(named.length, "package"), (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Package", "What", "Before", "After", "Size" ], changes, "packages")), (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.TM)(`${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_5__.B4)(rebuilt.length, "package")} rebuilt with the same version`, (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Package", "Size" ], again, "packages")) ];
}
function commits({commits: {link: compare, ahead: ahead, behind: behind}, to: to}, server) {
if (ahead === null || behind === null) return compare === null ? [] : [ (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`**Commits**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.nf)("see the commits between them", compare)}`, "") ];
const rows = list => list.map(({id: id, author: author, subject: subject}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_2__.nf)((0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.aY)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_3__.m_)(id)), (0, _plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__.w)({
repository: to.repository,
commit: id
}, server)), (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(author, 60), (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.SP)(subject, 120) ]);
const part = (title, {total: total, list: list}) => total === 0 ? [] : [ (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.M)(`**${title}**: ${total}${total > list.length ? `, the newest ${list.length} of them here` : ""}`, ""), foldedWhenLong((0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_5__.B4)(list.length, "commit"), (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Commit", "Author", "What" ], rows(list), "commits")) ];
return [ ...part("Commits", ahead), ...part("Commits reverted", behind) ];
}
function foldedWhenLong(title, block) {
return (block.rows ?? []).length > OPEN_ROWS ? (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.TM)(title, block) : block;
}
}),

};
