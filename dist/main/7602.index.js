export const id = 7602;
export const ids = [7602];
export const modules = {

/***/ 37602:
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

/***/ 30214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ someHosts),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   VO: () => (/* binding */ sideFacts),
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   "in": () => (/* binding */ shownField)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);


/** Entries of a list, and characters of a text, that are written out for a reader; the JSON form has all. */
const LIST_LIMIT = 10;
const TEXT_LIMIT = 400;
/** A piece of evidence for a reader. Its text is as the host gave it: whoever prints it makes it harmless. */
function shownValue(field, value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'none';
    if (value === '')
        return 'empty';
    if (typeof value === 'number' && /\.bytes(?:Total|Free)$/.test(field))
        return (0,_report_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
    if (typeof value === 'number' && field.endsWith('Milliseconds'))
        return `${value} ms`;
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    if ((0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(value))
        return cut(`could not be read: ${value.unreadable}`);
    if (!Array.isArray(value))
        return cut(String(value));
    if (value.length === 0)
        return 'none';
    const rest = value.length - LIST_LIMIT;
    return cut([...value.slice(0, LIST_LIMIT), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', '));
}
function cut(text) {
    return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}… (${text.length} characters)`;
}
/** What the two sides of a finding's evidence are called. */
function sideNames({ reference, hosts }, finding) {
    const isOfReference = finding.hosts.length === 1 && finding.hosts[0] === reference.name;
    const host = isOfReference && hosts.length === 1 ? hosts[0].name : someHosts(finding.hosts, 1);
    return { reference: reference.name, host: isOfReference && hosts.length > 1 ? 'the hosts' : host };
}
/** `prod-a, prod-b and 3 more`. */
function someHosts(names, limit) {
    if (names.length <= limit)
        return names.join(', ');
    return limit === 1 ? (0,_report_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(names.length, 'host') : `${names.slice(0, limit).join(', ')} and ${names.length - limit} more`;
}
/** What is known of a side, for a reader: name and value. */
function sideFacts({ kind, release, takenAt, role, system, kernel, nix }) {
    const facts = [
        [
            kind === 'manifest' ? 'manifest of' : 'release',
            (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(release) ? `could not be read: ${release.unreadable}` : (release ?? 'none'),
        ],
        ['taken', takenAt],
        ['role', role],
        ['system', system],
        ['kernel', kernel],
        ['Nix', nix],
    ];
    return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}
/** A row of evidence for a reader: what follows from the rest of the finding says so. */
function shownField({ field, follows }) {
    return follows === true ? `${field} (follows)` : field;
}


/***/ })

};
