export const modules = {

/***/ 75244: // build/js/domain/drift/drift-markdown.js
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

/***/ 30214: // build/js/domain/drift/shown.js
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
    return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}\u2026 (${text.length} characters)`;
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

/***/ 27424: // build/js/domain/drift/drift-sarif.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftSarif: () => (/* binding */ driftSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10349);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69106);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11386);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30214);





/** GitHub shows no more than 5,000 results of a run and refuses a run with more than 25,000. */
const RESULT_LIMIT = 5_000;
const ROW_LIMIT = 20;
/**
 * A drift report as SARIF 2.1.0, for code scanning: a rule for each class, a result for each finding and host. A result has to
 * stand in a file; drift stands in none, so it is the one that names the hosts.
 */
function driftSarif(report, version) {
    const results = report.findings.flatMap((finding) => finding.hosts.map((host) => resultOf(finding, host, report)));
    const dropped = results.length - RESULT_LIMIT;
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'grind-to-prod',
                        semanticVersion: version,
                        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classRules */ .k.map(({ class: id, meaning }) => descriptor(id, meaning)),
                    },
                },
                automationDetails: { id: `grind-to-prod/drift/${encodeURIComponent(report.reference.name.toWellFormed())}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(dropped > 0
                            ? {
                                toolExecutionNotifications: [
                                    { level: 'warning', message: { text: `${dropped} more results were left out; the JSON form has all.` } },
                                ],
                            }
                            : {}),
                    },
                ],
                results: results.slice(0, RESULT_LIMIT),
            },
        ],
    };
}
function descriptor(id, meaning) {
    const name = id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
    return {
        id,
        name,
        shortDescription: { text: meaning },
        fullDescription: { text: meaning },
        help: { text: `${meaning} See docs/drift.md.` },
        properties: { tags: ['drift'] },
    };
}
function resultOf(finding, host, { reference }) {
    const { class: ruleId, severity, field, message, next, evidence } = finding;
    const rows = evidence
        .slice(0, ROW_LIMIT)
        .map((row) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownField */ ["in"])(row)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .JJ)(row.field, row.reference)} / ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .JJ)(row.field, row.host)}`);
    const lines = [`${host}: ${message}`, ...rows, `Next: ${next}`];
    return {
        ruleId,
        ruleIndex: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classRules */ .k.findIndex((rules) => rules.class === ruleId),
        level: severity,
        message: { text: lines.map(plain).join('\n') },
        locations: [
            {
                physicalLocation: { artifactLocation: { uri: _config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2 }, region: { startLine: 1 } },
                logicalLocations: [{ name: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .t)(host), fullyQualifiedName: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .t)(`${host}.${field}`), kind: 'host' }],
            },
        ],
        // What makes two results of two runs the same: not what the values are.
        partialFingerprints: { 'hostAndField/v1': (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([reference.name, host, ruleId, field].join('\0')).digest('hex') },
    };
}
/** A message's text may hold links, `[text](where)`, and backslashes that keep it from that (SARIF 2.1.0, 3.11.6). */
function plain(text) {
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inert */ .t)(text.toWellFormed()).replaceAll(/[\\[\]]/g, (character) => `\\${character}`);
}


/***/ }),

};
