export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 14697: // build/js/domain/summary/failover-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failoverSummary: () => (/* binding */ failoverSummary)
/* harmony export */ });
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5614);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34417);
/* harmony import */ var _artifact_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68963);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43265);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19815);
/* harmony import */ var _drift_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35154);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72813);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67516);








/** A failover as Markdown for a job's summary. */
function failoverSummary(facts) {
    const { application, verdict, reason, from, to, releaseId, drift } = facts;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .t)([
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLine */ .M)(verdict, `failover of ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(application)} from ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(from)} to ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(to)}`), '', (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(reason, 1000), ''),
        list('Why nothing was begun', facts.refusals),
        mendConfig(facts.changeConfig),
        (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .timelineBlock */ .P)(facts.phases ?? []),
        list('Steps', facts.steps),
        roles(facts.records),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(...(releaseId === null ? [] : [`**Release**: ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .shortId */ .m_)(releaseId))}`, '']), ...(drift === null ? [] : [`**Drift between the two**: ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_drift_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .driftLine */ .w)(drift.findings))}`, '']), ...(0,_artifact_line_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactLine */ .V)(facts.artifacts ?? [])),
    ], facts.limitBytes ?? _report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .MARKDOWN_LIMIT_BYTES */ .IN);
}
function list(title, entries) {
    if (entries.length === 0)
        return { before: [] };
    return {
        before: [`**${title}**`, ''],
        rows: entries.map((entry) => `1. ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(entry, 500)}`),
        more: (missing) => `\n_and ${missing} more_`,
        after: [''],
    };
}
/** What git must say now, or the next release goes to the wrong host. */
function mendConfig(changes) {
    if (changes.length === 0)
        return { before: [] };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)('**Now change grind-to-prod.yml**', '', ...changes.map((change) => `- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(change)}`), '');
}
function roles(records) {
    const rows = records.map(({ host, verdict, role, reason }) => [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(host),
        role === undefined ? '' : `${role.from} \u2192 ${role.to}`,
        verdict,
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(reason),
    ]);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Host', 'Role', 'Verdict', 'Why'], rows, 'records');
}


/***/ }),

};
