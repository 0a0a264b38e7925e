export const modules = {

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
