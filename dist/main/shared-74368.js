export const modules = {

/***/ 74368: // build/js/domain/activation/verdicts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gG: () => verdictNames,
oJ: () => isSuccess,
rY: () => verdicts
});
const verdictNames = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ];
const verdicts = {
COMMITTED: {
exitCode: 0,
isSuccess: true,
sign: "\u2705",
meaning: "it runs and is healthy",
next: null
},
UNCHANGED: {
exitCode: 10,
isSuccess: "unless refused",
sign: "\u23f8\ufe0f",
meaning: "nothing was touched",
next: null
},
ROLLED_BACK: {
exitCode: 11,
isSuccess: false,
sign: "\u21a9\ufe0f",
meaning: "the previous release runs again and is healthy",
next: host => `fix the release ("grind-to-prod logs ${host}" shows its units), and promote a new one; the same one needs the option "retry"`
},
NEEDS_HUMAN: {
exitCode: 12,
isSuccess: false,
sign: "\ud83d\udea8",
meaning: "the host is not healthy: somebody must act now",
next: host => `check the host ("grind-to-prod status ${host}"); docs/verdicts.md has what to do in each case`
},
UNKNOWN: {
exitCode: 13,
isSuccess: false,
sign: "\u2753",
meaning: "contact was lost: check the outcome on the host",
next: host => `ask the host for the outcome ("grind-to-prod status ${host}"), and only then decide`
}
};
function isSuccess(verdict, wasRefused) {
const answer = verdicts[verdict].isSuccess;
return answer === "unless refused" ? !wasRefused : answer;
}
}),

/***/ 34417: // build/js/domain/report/markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IN: () => MARKDOWN_LIMIT_BYTES,
XF: () => withinBytes,
p7: () => markdownText
});
var sanitize_line_js$0 = __webpack_require__(94570);
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
function markdownText(text) {
return (0, sanitize_line_js$0.g)(text.toWellFormed()).trimStart().replaceAll(/[&<>]/g, character => ({
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

/***/ 63516: // build/js/domain/summary/plan-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planSummary: () => planSummary
});
var report_amount_js$6 = __webpack_require__(53004);
var report_markdown_js$1 = __webpack_require__(34417);
var plan_format_js$4 = __webpack_require__(66304);
var report_release_name_js$0 = __webpack_require__(71259);
var plan_web_links_js$5 = __webpack_require__(9757);
var cells_js$3 = __webpack_require__(43265);
var document_js$2 = __webpack_require__(19815);
const OPEN_ROWS = 12;
function planSummary(plan, {limitBytes = report_markdown_js$1.IN, server} = {}) {
return (0, document_js$2.t)([ (0, document_js$2.M)(`## Plan of ${(0, 
cells_js$3.SP)(plan.application)} against ${(0, cells_js$3.SP)(plan.against.name)}`, "", `**${(0, 
cells_js$3.SP)(inOneLine((0, plan_format_js$4.Ft)(plan)), 1e3)}**`, ""), ...(0, 
plan_format_js$4.IW)(plan).map(remark => (0, document_js$2.M)(`- ${(0, 
cells_js$3.SP)(inOneLine(remark), 600)}`)), ...(0, plan_format_js$4.IW)(plan).length === 0 ? [] : [ (0, 
document_js$2.M)("") ], facts(plan, server), (0, document_js$2.M)(`**Units**: ${(0, 
cells_js$3.SP)((0, plan_format_js$4.QA)(plan))}`, ""), units(plan), (0, 
document_js$2.M)(`**Components**: ${(0, plan_format_js$4.xS)(plan.components)}`, ""), components(plan), (0, 
document_js$2.M)(`**Packages**: ${(0, plan_format_js$4.xS)(plan.packages)}`, ""), ...packages(plan), ...commits(plan, server) ], limitBytes);
}
function inOneLine(text) {
return text.replaceAll("\n", " ");
}
function facts(plan, server) {
const {from, to} = plan;
const disk = (0, plan_format_js$4.TI)(plan);
const commit = side => side === null ? "\u2205" : (0, cells_js$3.nf)((0, 
cells_js$3.aY)((0, report_release_name_js$0.m_)(side.commit)), (0, 
plan_web_links_js$5.w)(side, server));
const compare = plan.commits.link;
return (0, cells_js$3.tp)([ "", "" ], [ [ "Release", `${from === null ? "\u2205" : (0, 
cells_js$3.aY)((0, report_release_name_js$0.m_)(from.releaseId))} \u2192 ${(0, 
cells_js$3.aY)((0, report_release_name_js$0.m_)(to.releaseId))}` ], [ "Commit", `${commit(from)} \u2192 ${commit(to)}${compare === null ? "" : ` (${(0, 
cells_js$3.nf)("compare", compare)})`}` ], [ "Closure", (0, 
cells_js$3.SP)((0, plan_format_js$4.fb)(plan)) ], [ "To copy", (0, 
cells_js$3.SP)((0, plan_format_js$4.Dk)(plan)) ], ...disk === null ? [] : [ [ "Disk", (0, 
cells_js$3.SP)(disk) ] ] ]);
}
function units({units: {list}}) {
const rows = list.map(({unit, step, because}) => [ (0, cells_js$3.aY)(unit), step === "none" ? "left alone" : `**${step}**`, (0, 
cells_js$3.SP)(because) ]);
return (0, cells_js$3.tp)([ "Unit", "What", "Why" ], rows, "units");
}
function components({components: list}) {
const rows = list.filter(({change}) => change !== "same").map(({name, change, from, to}) => [ (0, 
cells_js$3.aY)(name), change, pathText(from), pathText(to) ]);
return (0, cells_js$3.tp)([ "Component", "What", "Before", "After" ], rows, "components");
}
function pathText(storePath) {
return storePath === null ? "\u2205" : (0, cells_js$3.aY)((0, 
plan_format_js$4._1)(storePath));
}
function packages(plan) {
const {named, rebuilt} = (0, plan_format_js$4.RQ)(plan.packages);
const changes = named.map(({name, change, from, to, sizeDelta}) => [ (0, cells_js$3.SP)(name), change, (0, 
cells_js$3.SP)((0, plan_format_js$4.pl)(from)), (0, 
cells_js$3.SP)((0, plan_format_js$4.pl)(to)), (0, 
plan_format_js$4.Sq)(sizeDelta) ]);
const again = rebuilt.map(({name, sizeDelta}) => [ (0, cells_js$3.SP)(name), (0, 
plan_format_js$4.Sq)(sizeDelta) ]);
return [ foldedWhenLong((0, report_amount_js$6.B4)(named.length, "package"), (0, 
cells_js$3.tp)([ "Package", "What", "Before", "After", "Size" ], changes, "packages")), (0, 
cells_js$3.TM)(`${(0, report_amount_js$6.B4)(rebuilt.length, "package")} rebuilt with the same version`, (0, 
cells_js$3.tp)([ "Package", "Size" ], again, "packages")) ];
}
function commits({commits: {link: compare, ahead, behind}, to}, server) {
if (ahead === null || behind === null) return compare === null ? [] : [ (0, document_js$2.M)(`**Commits**: ${(0, 
cells_js$3.nf)("see the commits between them", compare)}`, "") ];
const rows = list => list.map(({id, author, subject}) => [ (0, cells_js$3.nf)((0, 
cells_js$3.aY)((0, report_release_name_js$0.m_)(id)), (0, 
plan_web_links_js$5.w)({
repository: to.repository,
commit: id
}, server)), (0, cells_js$3.SP)(author, 60), (0, cells_js$3.SP)(subject, 120) ]);
const part = (title, {total, list}) => total === 0 ? [] : [ (0, document_js$2.M)(`**${title}**: ${total}${total > list.length ? `, the newest ${list.length} of them here` : ""}`, ""), foldedWhenLong((0, 
report_amount_js$6.B4)(list.length, "commit"), (0, cells_js$3.tp)([ "Commit", "Author", "What" ], rows(list), "commits")) ];
return [ ...part("Commits", ahead), ...part("Commits reverted", behind) ];
}
function foldedWhenLong(title, block) {
return (block.rows ?? []).length > OPEN_ROWS ? (0, cells_js$3.TM)(title, block) : block;
}
}),

};
