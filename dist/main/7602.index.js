import { modules as shared0 } from './shared-75244.js';
import { modules as shared1 } from './shared-18049.js';
export const id = 7602;
export const ids = [7602];
export const modules = {
...shared0,
...shared1,


/***/ 37602: // build/js/domain/drift/drift-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftLines: () => (/* binding */ driftLines)
/* harmony export */ });
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55689);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30214);


/** Rows of evidence that are written out for one finding; the JSON form has all. */
const ROW_LIMIT = 20;
/** Hosts whose facts are written out. */
const SIDE_LIMIT = 10;
/** A drift report for a terminal. Its text is as the hosts gave it: whoever prints it makes it harmless. */
function driftLines(report) {
    const [rule = '', applied = '', ...counts] = report.summary;
    return [
        line(rule, 'strong'),
        line(applied, report.worst === null ? 'strong' : report.worst),
        ...counts.map((text) => line(text)),
        line(''),
        ...sideLines(report),
        ...headLines(report.findings).flatMap((head, index) => findingLines(head, report, report.findings[index])),
    ];
}
function sideLines({ reference, hosts }) {
    const shown = [reference, ...hosts.slice(0, SIDE_LIMIT)].map((side) => [
        side.name,
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .sideFacts */ .VO)(side)
            .map((fact) => fact.join(' '))
            .join(', '),
    ]);
    const rest = hosts.length - SIDE_LIMIT;
    return [...split((0,_report_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(shown)), ...(rest > 0 ? [`and ${rest} more hosts`] : [])].map((text) => line(text, 'faint'));
}
/** The first line of each finding; together they are a table. */
function headLines(findings) {
    return split((0,_report_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(findings.map(({ severity, class: drift, hosts, field, message }) => [severity, drift, (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .someHosts */ .GC)(hosts, 3), `${field}: ${message}`])));
}
function findingLines(head, report, finding) {
    const { evidence, severity, next } = finding;
    const names = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .sideNames */ .WT)(report, finding);
    const width = Math.max(names.reference.length, names.host.length);
    const rows = evidence
        .slice(0, ROW_LIMIT)
        .flatMap((row) => [
        line(`  ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownField */ ["in"])(row)}`, 'faint'),
        line(`    ${names.reference.padEnd(width)}  ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(row.field, row.reference)}`),
        line(`    ${names.host.padEnd(width)}  ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(row.field, row.host)}`),
    ]);
    const rest = evidence.length - ROW_LIMIT;
    return [
        line(''),
        line(head, severity),
        ...rows,
        ...(rest > 0 ? [line(`  and ${rest} more fields (see --format json)`, 'faint')] : []),
        line(`  Next: ${next}`),
    ];
}
function line(text, tone = 'plain') {
    return { text, tone };
}
function split(table) {
    return table.split('\n').slice(0, -1);
}


/***/ }),

};
