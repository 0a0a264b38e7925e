export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftMarkdown: () => (/* binding */ driftMarkdown)
});

// EXTERNAL MODULE: ./build/js/report/inert.js
var inert = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/js/report/markdown.js

/** Largest summary that is written, in bytes: GitHub drops one of more than 1 MiB, and counts what a step wrote before. */
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
/**
 * Text from outside as part of a line or of a table's cell in GitHub's Markdown: it makes no markup, no link, no mention, no
 * reference to an issue, and cannot end the cell.
 */
function markdownText(text) {
    return (0,inert/* inert */.t)(text.toWellFormed())
        .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replaceAll(/\b(?=www\.)/gi, '&#8203;');
}
/**
 * Lines that fit into so many bytes, each with its line end. When not all do, as many as leave room for `more`, which says how
 * many are missing.
 */
function withinBytes(lines, limitBytes, more) {
    const sizes = lines.map((line) => Buffer.byteLength(line) + 1);
    if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes)
        return lines.map((line) => `${line}\n`).join('');
    let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1;
    let kept = 0;
    while (kept < lines.length && sizes[kept] <= left)
        left -= sizes[kept++];
    return [...lines.slice(0, kept), more(lines.length - kept)].map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/js/drift/shown.js
var drift_shown = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/js/drift/drift-markdown.js


const ROW_LIMIT = 50;
const SIDE_LIMIT = 20;
/** A drift report for a job's summary or a comment: all findings as a table first, then each with its evidence. */
function driftMarkdown(report, limitBytes = MARKDOWN_LIMIT_BYTES) {
    const { summary, findings, application } = report;
    const [rule = '', ...rest] = summary;
    const lines = [
        `## Drift of ${markdownText(application)}`,
        '',
        `**${markdownText(rule)}**`,
        '',
        ...rest.flatMap((text) => [markdownText(text), '']),
        ...sideTable(report),
        ...(findings.length === 0 ? [] : overview(findings)),
        ...findings.flatMap((finding) => details(finding, report)),
    ];
    return withinBytes(lines, limitBytes, (missing) => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function sideTable({ reference, hosts }) {
    const shown = [reference, ...hosts.slice(0, SIDE_LIMIT)];
    const rest = hosts.length - SIDE_LIMIT;
    return [
        ...table(['', 'Facts'], shown.map((side) => [
            side.name,
            (0,drift_shown/* sideFacts */.VO)(side)
                .map((fact) => fact.join(' '))
                .join(', '),
        ])),
        ...(rest > 0 ? [`and ${rest} more hosts`, ''] : []),
    ];
}
function overview(findings) {
    return table(['Severity', 'Class', 'Where', 'What'], findings.map(({ severity, class: drift, hosts, message }) => [severity, drift, (0,drift_shown/* someHosts */.GC)(hosts, 3), message]));
}
function details(finding, report) {
    const { class: drift, field, message, next, evidence, hosts } = finding;
    const names = (0,drift_shown/* sideNames */.WT)(report, finding);
    const rest = evidence.length - ROW_LIMIT;
    return [
        `### ${drift}: ${markdownText(field)}`,
        '',
        `${markdownText(message)} (${finding.severity}; ${markdownText((0,drift_shown/* someHosts */.GC)(hosts, 20))})`,
        '',
        ...table(['Field', names.reference, names.host], evidence.slice(0, ROW_LIMIT).map((row) => [(0,drift_shown/* shownField */["in"])(row), (0,drift_shown/* shownValue */.JJ)(row.field, row.reference), (0,drift_shown/* shownValue */.JJ)(row.field, row.host)])),
        ...(rest > 0 ? [`and ${rest} more fields`, ''] : []),
        `Next: ${markdownText(next)}`,
        '',
    ];
}
function table(head, rows) {
    return [tableLine(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(tableLine), ''];
}
function tableLine(cells) {
    return `| ${cells.map(markdownText).join(' | ')} |`;
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ someHosts),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   VO: () => (/* binding */ sideFacts),
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   "in": () => (/* binding */ shownField)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3584);


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
