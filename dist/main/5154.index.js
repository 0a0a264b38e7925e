export const id = 5154;
export const ids = [5154,5244];
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


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ MARKDOWN_LIMIT_BYTES),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69106);

/** Largest summary that is written, in bytes: GitHub drops one of more than 1 MiB, and counts what a step wrote before. */
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
/**
 * Text from outside as part of a line or of a table's cell in GitHub's Markdown: it makes no markup, no link, no mention, no
 * reference to an issue, and cannot end the cell. GitHub looks for mentions and references once the Markdown is rendered, when an
 * escape is gone: only something between the sign and the word keeps them from being found.
 */
function markdownText(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .t)(text.toWellFormed())
        .trimStart()
        .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, (character) => `\\${character}`)
        .replace(/^(\d+)(?=\.(?:\s|$))/, '$1\\')
        .replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, '$&&#8203;')
        .replaceAll('@', '&#64;&#8203;')
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


/***/ }),

/***/ 68963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ artifactLine)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);

/** Where the evidence lies, on one line and with an empty one behind it; nothing for none. */
function artifactLine(artifacts) {
    if (artifacts.length === 0)
        return [];
    return [
        `**Artifacts**: ${artifacts
            .slice(0, 20)
            .map(({ name, url }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name), url))
            .join(' · ')}`,
        '',
    ];
}


/***/ }),

/***/ 43265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34417);

/** Characters of a text from outside that a summary shows. */
const TEXT_LIMIT = 300;
/** Text from outside as part of a line or cell, cut when it is long. */
function shown(text, limit = TEXT_LIMIT) {
    return text.length <= limit ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text) : `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text.slice(0, limit))}… (${text.length} characters)`;
}
/** An id, name or path as code, when it is of letters that mean nothing in Markdown; as text otherwise. */
function code(text) {
    return /^[\w./:=+@…-]{1,255}$/.test(text) ? `\`${text}\`` : shown(text);
}
/** A link, when the address is one of the web; the text alone otherwise. `text` is Markdown already. */
function link(text, address) {
    if (address === null || address === undefined || !URL.canParse(address))
        return text;
    const { protocol, username, href } = new URL(address);
    return protocol === 'https:' && username === '' ? `[${text}](<${href.replaceAll(/[|\\`]/g, encodeURIComponent)}>)` : text;
}
/** A table of cells that are Markdown already. Nothing at all when it has no rows. */
function table(head, rows, what = 'rows') {
    if (rows.length === 0)
        return { before: [] };
    return {
        before: [row(head), `|${head.map(() => ' --- |').join('')}`],
        rows: rows.map(row),
        more: (missing) => row([`_and ${missing} more ${what}_`, ...head.slice(1).map(() => '')]),
        after: [''],
    };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The same behind a line that unfolds it. `title` is plain text of ours. */
function folded(title, block) {
    if ((block.rows ?? []).length + block.before.length === 0)
        return { before: [] };
    return {
        ...block,
        before: [`<details><summary>${title}</summary>`, '', ...block.before],
        after: [...(block.after ?? []), '</details>', ''],
    };
}


/***/ }),

/***/ 35154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftSummary: () => (/* binding */ driftSummary),
/* harmony export */   w: () => (/* binding */ driftLine)
/* harmony export */ });
/* harmony import */ var _drift_drift_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75244);
/* harmony import */ var _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75236);
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53004);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34417);
/* harmony import */ var _artifact_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68963);





/** Drift in one sentence, as plain text. */
function driftLine(findings) {
    const worst = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.findLast((severity) => findings.some((finding) => finding.severity === severity));
    if (worst === undefined)
        return 'No drift.';
    const counts = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.toReversed().flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, severity)];
    });
    return `${counts.join(', ')}: ${findings.find(({ severity }) => severity === worst).message}`;
}
/** A drift report as a job's summary: what it comes to in the first line, then all of it. */
function driftSummary(report, { artifacts = [], limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKDOWN_LIMIT_BYTES */ .IN, } = {}) {
    const { worst, counts } = report;
    const sign = worst === null ? '✅' : worst === 'note' ? 'ℹ️' : worst === 'warning' ? '⚠️' : '❌';
    const found = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.toReversed().flatMap((severity) => (counts[severity] === 0 ? [] : [(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts[severity], severity)]));
    const verdict = worst === null ? 'No drift' : `Drift: ${found.join(', ')}`;
    const head = [`## ${sign} ${verdict}`, '', ...(0,_artifact_line_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactLine */ .V)(artifacts)].map((line) => `${line}\n`).join('');
    return head + (0,_drift_drift_markdown_js__WEBPACK_IMPORTED_MODULE_0__.driftMarkdown)(report, limitBytes - Buffer.byteLength(head));
}


/***/ })

};
