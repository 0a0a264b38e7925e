export const modules = {

/***/ 63516: // build/js/domain/summary/plan-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planSummary: () => planSummary
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53004);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34417);
var _plan_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66304);
var _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
var _plan_web_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9757);
var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43265);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19815);
const OPEN_ROWS = 12;
function planSummary(plan, {limitBytes: limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.IN, server: server} = {}) {
return (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.t)([ (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`## Plan of ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(plan.application)} against ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(plan.against.name)}`, "", `**${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(plan), 1e3)}**`, ""), ...(0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_4__.IW)(plan).map(remark => (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`- ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(remark, 600)}`)), ...(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.IW)(plan).length === 0 ? [] : [ (0, 
_document_js__WEBPACK_IMPORTED_MODULE_2__.M)("") ], facts(plan, server), (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`**Units**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.QA)(plan))}`, ""), units(plan), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`**Components**: ${(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.xS)(plan.components)}`, ""), components(plan), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`**Packages**: ${(0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.xS)(plan.packages)}`, ""), ...packages(plan), ...commits(plan, server) ], limitBytes);
}
function facts(plan, server) {
const {from: from, to: to} = plan;
const disk = (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.TI)(plan);
const commit = side => side === null ? "\u2205" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(side.commit)), (0, 
_plan_web_links_js__WEBPACK_IMPORTED_MODULE_5__.w)(side, server));
const compare = plan.commits.link;
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "", "" ], [ [ "Release", `${from === null ? "\u2205" : (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.releaseId))} \u2192 ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.releaseId))}` ], [ "Commit", `${commit(from)} \u2192 ${commit(to)}${compare === null ? "" : ` (${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.nf)("compare", compare)})`}` ], [ "Closure", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.fb)(plan)) ], [ "To copy", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.Dk)(plan)) ], ...disk === null ? [] : [ [ "Disk", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(disk) ] ] ]);
}
function units({units: {list: list}}) {
const rows = list.map(({unit: unit, step: step, because: because}) => [ (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)(unit), step === "none" ? "left alone" : `**${step}**`, (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(because) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Unit", "What", "Why" ], rows, "units");
}
function components({components: list}) {
const rows = list.filter(({change: change}) => change !== "same").map(({name: name, change: change, from: from, to: to}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)(name), change, pathText(from), pathText(to) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Component", "What", "Before", "After" ], rows, "components");
}
function pathText(storePath) {
return storePath === null ? "\u2205" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_4__._1)(storePath));
}
function packages(plan) {
const {named: named, rebuilt: rebuilt} = (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.RQ)(plan.packages);
const changes = named.map(({name: name, change: change, from: from, to: to, sizeDelta: sizeDelta}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(name), change, (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_4__.pl)(from)), (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)((0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_4__.pl)(to)), (0, _plan_format_js__WEBPACK_IMPORTED_MODULE_4__.Sq)(sizeDelta) ]);
const again = rebuilt.map(({name: name, sizeDelta: sizeDelta}) => [ (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(name), (0, 
_plan_format_js__WEBPACK_IMPORTED_MODULE_4__.Sq)(sizeDelta) ]);
return [ foldedWhenLong((0, _report_amount_js__WEBPACK_IMPORTED_MODULE_6__.B4)(named.length, "package"), (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Package", "What", "Before", "After", "Size" ], changes, "packages")), (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.TM)(`${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_6__.B4)(rebuilt.length, "package")} rebuilt with the same version`, (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Package", "Size" ], again, "packages")) ];
}
function commits({commits: {link: compare, ahead: ahead, behind: behind}, to: to}, server) {
if (ahead === null || behind === null) return compare === null ? [] : [ (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`**Commits**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.nf)("see the commits between them", compare)}`, "") ];
const rows = list => list.map(({id: id, author: author, subject: subject}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_3__.nf)((0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.aY)((0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id)), (0, _plan_web_links_js__WEBPACK_IMPORTED_MODULE_5__.w)({
repository: to.repository,
commit: id
}, server)), (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(author, 60), (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.SP)(subject, 120) ]);
const part = (title, {total: total, list: list}) => total === 0 ? [] : [ (0, _document_js__WEBPACK_IMPORTED_MODULE_2__.M)(`**${title}**: ${total}${total > list.length ? `, the newest ${list.length} of them here` : ""}`, ""), foldedWhenLong((0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_6__.B4)(list.length, "commit"), (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Commit", "Author", "What" ], rows(list), "commits")) ];
return [ ...part("Commits", ahead), ...part("Commits reverted", behind) ];
}
function foldedWhenLong(title, block) {
return (block.rows ?? []).length > OPEN_ROWS ? (0, _cells_js__WEBPACK_IMPORTED_MODULE_3__.TM)(title, block) : block;
}
}),

};
