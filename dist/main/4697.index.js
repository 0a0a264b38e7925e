import { modules as shared0 } from './shared-75244.js';
export const id = 4697;
export const ids = [4697,5154];
export const modules = {
...shared0,


/***/ 14697: // build/js/domain/summary/failover-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
failoverSummary: () => failoverSummary
});
var _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34417);
var _artifact_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68963);
var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43265);
var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19815);
var _drift_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35154);
var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72813);
var _verdict_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67516);
function failoverSummary(facts) {
const {application: application, verdict: verdict, reason: reason, from: from, to: to, releaseId: releaseId, drift: drift} = facts;
return (0, _document_js__WEBPACK_IMPORTED_MODULE_4__.t)([ (0, _document_js__WEBPACK_IMPORTED_MODULE_4__.M)((0, 
_verdict_line_js__WEBPACK_IMPORTED_MODULE_3__.M)(verdict, `failover of ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(application)} from ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(from)} to ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(to)}`), "", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(reason, 1e3), ""), list("Why nothing was started", facts.refusals), changeConfigBlock(facts.changeConfig), (0, 
_timeline_js__WEBPACK_IMPORTED_MODULE_2__.P)(facts.phases ?? []), list("Steps", facts.steps), roles(facts.records), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_4__.M)(...releaseId === null ? [] : [ `**Release**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(releaseId))}`, "" ], ...drift === null ? [] : [ `**Drift between the two**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)((0, _drift_summary_js__WEBPACK_IMPORTED_MODULE_1__.w)(drift.findings))}`, "" ], ...(0, 
_artifact_line_js__WEBPACK_IMPORTED_MODULE_6__.V)(facts.artifacts ?? [])) ], facts.limitBytes ?? _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__.IN);
}
function list(title, entries) {
if (entries.length === 0) return {
before: []
};
return {
before: [ `**${title}**`, "" ],
rows: entries.map(entry => `1. ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(entry, 500)}`),
more: missing => `\n_and ${missing} more_`,
after: [ "" ]
};
}
function changeConfigBlock(changes) {
if (changes.length === 0) return {
before: []
};
return (0, _document_js__WEBPACK_IMPORTED_MODULE_4__.M)("**Now change grind-to-prod.yml**", "", ...changes.map(change => `- ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(change)}`), "");
}
function roles(records) {
const rows = records.map(({host: host, verdict: verdict, role: role, reason: reason}) => [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(host), role === void 0 ? "" : `${role.from} \u2192 ${role.to}`, verdict, (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_5__.SP)(reason) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_5__.tp)([ "Host", "Role", "Verdict", "Why" ], rows, "records");
}
}),

};
