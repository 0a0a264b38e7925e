export const id = 5244;
export const ids = [5244];
export const modules = {

/***/ 75244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftMarkdown: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34417);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30214);


const ROW_LIMIT = 50;
const SIDE_LIMIT = 20;
/** A drift report for a job's summary or a comment: all findings as a table first, then each with its evidence. */
function driftMarkdown(report, limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN_LIMIT_BYTES */ .IN) {
    const { summary, findings, application } = report;
    const [rule = '', ...rest] = summary;
    const lines = [
        `## Drift of ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(application)}`,
        '',
        `**${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(rule)}**`,
        '',
        ...rest.flatMap((text) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text), '']),
        ...sideTable(report),
        ...(findings.length === 0 ? [] : overview(findings)),
        ...findings.flatMap((finding) => details(finding, report)),
    ];
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .withinBytes */ .XF)(lines, limitBytes, (missing) => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function sideTable({ reference, hosts }) {
    const shown = [reference, ...hosts.slice(0, SIDE_LIMIT)];
    const rest = hosts.length - SIDE_LIMIT;
    return [
        ...table(['', 'Facts'], shown.map((side) => [
            side.name,
            (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .sideFacts */ .VO)(side)
                .map((fact) => fact.join(' '))
                .join(', '),
        ])),
        ...(rest > 0 ? [`and ${rest} more hosts`, ''] : []),
    ];
}
function overview(findings) {
    return table(['Severity', 'Class', 'Where', 'What'], findings.map(({ severity, class: drift, hosts, message }) => [severity, drift, (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .someHosts */ .GC)(hosts, 3), message]));
}
function details(finding, report) {
    const { class: drift, field, message, next, evidence, hosts } = finding;
    const names = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .sideNames */ .WT)(report, finding);
    const rest = evidence.length - ROW_LIMIT;
    return [
        `### ${drift}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(field)}`,
        '',
        `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(message)} (${finding.severity}; ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .someHosts */ .GC)(hosts, 20))})`,
        '',
        ...table(['Field', names.reference, names.host], evidence.slice(0, ROW_LIMIT).map((row) => [(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownField */ ["in"])(row), (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(row.field, row.reference), (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(row.field, row.host)])),
        ...(rest > 0 ? [`and ${rest} more fields`, ''] : []),
        `Next: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(next)}`,
        '',
    ];
}
function table(head, rows) {
    return [tableLine(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(tableLine), ''];
}
function tableLine(cells) {
    return `| ${cells.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7).join(' | ')} |`;
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
