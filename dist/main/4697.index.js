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
var report_release_name_js$0 = __webpack_require__(71259);
var report_markdown_js$7 = __webpack_require__(34417);
var artifact_line_js$6 = __webpack_require__(68963);
var cells_js$4 = __webpack_require__(43265);
var document_js$3 = __webpack_require__(19815);
var drift_summary_js$5 = __webpack_require__(35154);
var timeline_js$1 = __webpack_require__(72813);
var verdict_line_js$2 = __webpack_require__(67516);
function failoverSummary(facts) {
const {application, verdict, reason, from, to, releaseId, drift} = facts;
return (0, document_js$3.t)([ (0, document_js$3.M)((0, 
verdict_line_js$2.M)(verdict, `failover of ${(0, cells_js$4.SP)(application)} from ${(0, 
cells_js$4.SP)(from)} to ${(0, cells_js$4.SP)(to)}`), "", (0, 
cells_js$4.SP)(reason, 1e3), ""), list("Why nothing was started", facts.refusals), changeConfigBlock(facts.changeConfig), (0, 
timeline_js$1.P)(facts.phases ?? []), list("Steps", facts.steps), roles(facts.records), (0, 
document_js$3.M)(...releaseId === null ? [] : [ `**Release**: ${(0, 
cells_js$4.aY)((0, report_release_name_js$0.m_)(releaseId))}`, "" ], ...drift === null ? [] : [ `**Drift between the two**: ${(0, 
cells_js$4.SP)((0, drift_summary_js$5.w)(drift.findings))}`, "" ], ...(0, 
artifact_line_js$6.V)(facts.artifacts ?? [])) ], facts.limitBytes ?? report_markdown_js$7.IN);
}
function list(title, entries) {
if (entries.length === 0) return {
before: []
};
return {
before: [ `**${title}**`, "" ],
rows: entries.map(entry => `1. ${(0, cells_js$4.SP)(entry, 500)}`),
more: missing => `\n_and ${missing} more_`,
after: [ "" ]
};
}
function changeConfigBlock(changes) {
if (changes.length === 0) return {
before: []
};
return (0, document_js$3.M)("**Now change grind-to-prod.yml**", "", ...changes.map(change => `- ${(0, 
cells_js$4.SP)(change)}`), "");
}
function roles(records) {
const rows = records.map(({host, verdict, role, reason}) => [ (0, cells_js$4.SP)(host), role === void 0 ? "" : `${role.from} \u2192 ${role.to}`, verdict, (0, 
cells_js$4.SP)(reason) ]);
return (0, cells_js$4.tp)([ "Host", "Role", "Verdict", "Why" ], rows, "records");
}
}),

};
