export const id = 9406;
export const ids = [9406,5244,5154];
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

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ copyText),
/* harmony export */   Ft: () => (/* binding */ planVerdict),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   QA: () => (/* binding */ unitSource),
/* harmony export */   RQ: () => (/* binding */ packagesByChange),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fb: () => (/* binding */ closureText),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   pl: () => (/* binding */ versionsText),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);

/** Digits of a release or commit id that a reader is shown. */
const SHORT = 12;
/** The beginning of a release or commit id. */
function shortId(id) {
    return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, SHORT) : id;
}
/** A store path without the store, and with as much of its hash as tells two apart. */
function shortPath(path) {
    return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, '$1…-');
}
/** `+1.5 MiB`, `−12 bytes`, `±0`. */
function signedBytes(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(bytes))}`;
}
/** Versions as `nix store diff-closures` writes them: ∅ for none at all, ε for a name without one. */
function versionsText(versions) {
    if (versions.length === 0)
        return '∅';
    return versions.map((version) => (version === '' ? 'ε' : version)).join(', ');
}
/** In one sentence, what the plan comes to. */
function planVerdict(plan) {
    const { from, to, refusal, against, units, copy } = plan;
    const host = against.kind === 'host' ? against.name : 'the host';
    if (refusal !== null)
        return `${host} would refuse this release: ${refusal}`;
    if (from?.releaseId === to.releaseId)
        return `Nothing would change: ${against.name} has this very release.`;
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(copy.narBytes)} would be copied in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.paths, 'path')}, and ${stepsText(units.list)}.`;
}
/** Units that a sentence names. */
const NAMED_UNITS = 4;
/** `the host would restart a.service, b.service and reload c.service`. */
function stepsText(list) {
    const touched = list.filter(({ step }) => step !== 'none');
    if (touched.length === 0)
        return 'no unit would be touched';
    if (touched.length > NAMED_UNITS)
        return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(touched.length, 'unit')} would be touched`;
    const steps = new Map();
    for (const { step, unit } of touched)
        steps.set(step, [...(steps.get(step) ?? []), unit]);
    return `the host would ${[...steps].map(([step, names]) => `${step} ${names.join(', ')}`).join(' and ')}`;
}
/** Packages by what becomes of them, the changed first; those that were only rebuilt are apart. */
function packagesByChange(packages) {
    const of = (change) => packages.filter((one) => one.change === change);
    return { named: [...of('changed'), ...of('added'), ...of('removed')], rebuilt: of('rebuilt') };
}
/** `3 changed, 1 added, 2 rebuilt`; `none differ` when none do. */
function countChanges(changes) {
    const kinds = ['changed', 'added', 'removed', 'rebuilt'];
    const counts = kinds.flatMap((kind) => {
        const count = changes.filter(({ change }) => change === kind).length;
        return count === 0 ? [] : [`${count} ${kind}`];
    });
    return counts.length === 0 ? 'none differ' : counts.join(', ');
}
/** How much would be copied, and how that is known. */
function copyText({ copy, against }) {
    const source = copy.source === 'host' ? `${against.name} said so` : 'an estimate: what the old release does not have';
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(copy.narBytes)} in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.paths, 'path')}; ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.presentPaths, 'path')} present (${source})`;
}
function closureText({ closure: { from, to } }) {
    const size = `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(to.narBytes)} in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(to.paths, 'path')}`;
    return from === null ? size : `${size}, was ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`;
}
/** Room on the host; null when it is not known. */
function diskText({ disk }) {
    if (disk === null)
        return null;
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(disk.bytesFree)} free, ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(disk.bytesNeeded)} needed while it is copied`;
}
/** How the units' list came about. */
function unitSource({ units, against }) {
    return units.source === 'host'
        ? `as ${against.name} sees its units now`
        : 'an estimate from the two manifests: only the host knows what each unit executes and whether its definition changed';
}
/** What else a reader should know, each as a sentence. */
function remarks(plan) {
    const { settings, backup, confirmWithinSeconds, system, commits } = plan;
    const undone = commits.behind?.total ?? 0;
    return [
        ...(undone > 0 ? [`It takes back ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(undone, 'commit')} of the release before.`] : []),
        ...(settings.length > 0 ? [`How it is carried out changes too: ${settings.join(', ')}.`] : []),
        ...(system !== null && system.from !== system.to ? [`The NixOS system would change (${system.mode ?? 'left as it is'}).`] : []),
        ...(backup.length > 0 ? [`The form of the data changes: ${backup.join(', ')} would be backed up first.`] : []),
        ...(confirmWithinSeconds === null ? [] : [`It must be confirmed within ${confirmWithinSeconds} s, or the host goes back.`]),
        ...plan.notes,
    ];
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

/***/ 19815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   t: () => (/* binding */ page)
/* harmony export */ });
/** Lines that stay together. */
function lines(...before) {
    return { before };
}
/**
 * The blocks as one text of at most so many bytes. When not everything fits, the longest tables lose whole rows, and say how many;
 * when that is not enough, whole blocks go from the end. Nothing is ever cut within a line or a block.
 */
function page(blocks, limitBytes) {
    const kept = blocksThatFit(blocks, limitBytes);
    const room = shares(kept, limitBytes - bytes(kept.flatMap(leastOf)));
    return kept.map((block) => text(block.before) + text(rowsThatFit(block, room.get(block) ?? 0)) + text(block.after ?? [])).join('');
}
/** What each block may have beyond the least: a short one all that it asks for, the long ones the rest in equal parts. */
function shares(blocks, spare) {
    const asked = blocks.map((block) => ({ block, need: bytes(block.rows ?? []) - bytes(leastRowsOf(block)) }));
    let left = spare;
    return new Map(asked
        .toSorted((one, other) => one.need - other.need)
        .map(({ block, need }, index) => {
        const share = Math.min(need, Math.floor(left / (asked.length - index)));
        left -= share;
        return [block, share];
    }));
}
/** A block with no more of its rows than must be. */
function leastOf(block) {
    return [...block.before, ...leastRowsOf(block), ...(block.after ?? [])];
}
/** All rows, or the line that stands for them, whichever is less. */
function leastRowsOf({ rows = [], more }) {
    if (rows.length === 0 || more === undefined)
        return rows;
    const instead = [more(rows.length)];
    return bytes(instead) < bytes(rows) ? instead : rows;
}
function rowsThatFit(block, spare) {
    const { rows = [], more } = block;
    const room = spare + bytes(leastRowsOf(block));
    if (more === undefined || bytes(rows) <= room)
        return rows;
    let left = room - bytes([more(rows.length)]);
    let count = 0;
    for (let row = rows[count]; row !== undefined && bytes([row]) <= left; row = rows[count]) {
        left -= bytes([row]);
        count += 1;
    }
    return count === 0 ? leastRowsOf(block) : [...rows.slice(0, count), more(rows.length - count)];
}
function blocksThatFit(blocks, limitBytes) {
    if (bytes(blocks.flatMap(leastOf)) <= limitBytes)
        return blocks;
    let left = limitBytes - bytes(omitted(blocks.length).before);
    let count = 0;
    for (let block = blocks[count]; block !== undefined && bytes(leastOf(block)) <= left; block = blocks[count]) {
        left -= bytes(leastOf(block));
        count += 1;
    }
    return [...blocks.slice(0, count), omitted(blocks.length - count)];
}
function omitted(count) {
    return lines('', `_${count} more parts of this page did not fit._`);
}
function text(all) {
    return all.map((line) => `${line}\n`).join('');
}
function bytes(all) {
    return all.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
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


/***/ }),

/***/ 72813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ phasesInOrder),
/* harmony export */   P: () => (/* binding */ timelineBlock)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19815);

/** GitHub draws no diagram of more than 50,000 characters; this is far from it, and more nobody reads. */
const PHASE_LIMIT = 60;
/** A day; a time line beyond it is none that anybody reads either. */
const SECONDS_LIMIT = 86_400;
/** Phases that mean that something went wrong. */
const alarming = new Set(['rollback', 'restore']);
/** Phases of an attempt's record, which says how long each took: one after the other. */
function phasesInOrder(phases, host) {
    let at = 0;
    return phases.map(({ phase, seconds }) => {
        const timed = { phase, host, startSeconds: at, seconds };
        at += seconds;
        return timed;
    });
}
/** A time line as a Mermaid diagram that GitHub draws; nothing when there is nothing to draw. */
function timelineBlock(phases) {
    const shown = phases.filter(isDrawable).slice(0, PHASE_LIMIT);
    const begin = Math.min(...shown.map(({ startSeconds }) => startSeconds));
    const end = Math.max(...shown.map(({ startSeconds, seconds }) => startSeconds + seconds));
    if (shown.length === 0 || end - begin >= SECONDS_LIMIT)
        return { before: [] };
    const places = [...new Set(shown.map(({ host }) => host))];
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)('```mermaid', 'gantt', '  dateFormat YYYY-MM-DD HH:mm:ss.SSS', `  axisFormat ${end - begin < 3600 ? '%M:%S' : '%H:%M:%S'}`, ...places.flatMap((place) => {
        const bars = shown.filter(({ host }) => host === place).map((phase) => bar(phase, phase.startSeconds - begin));
        return [`  section ${place === undefined ? 'this job' : diagramText(place)}`].concat(bars);
    }), '```', '');
}
function isDrawable({ startSeconds, seconds }) {
    return Number.isFinite(startSeconds) && Number.isFinite(seconds) && startSeconds >= 0 && seconds >= 0;
}
/** The date is any one: only the time of day is shown, and read and shown in the same time zone. */
function bar({ phase, seconds }, start) {
    const moment = new Date(Math.round(start * 1000)).toISOString().replace('1970-01-01T', '2026-01-01 ').replace('Z', '');
    const tags = alarming.has(phase) ? 'crit, ' : '';
    return `    ${phase} ${durationText(seconds)} :${tags}${moment}, ${Math.max(1, Math.round(seconds * 1000))}ms`;
}
/** `3 ms`, `3.4 s`, `12 min 5 s`. */
function durationText(seconds) {
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** A name from outside in a diagram: of what could mean something there nothing is left. */
function diagramText(text) {
    const plain = text
        .slice(0, 200)
        .replaceAll(/[^A-Za-z0-9._-]+/g, ' ')
        .trim()
        .slice(0, 40);
    return plain === '' ? 'host' : plain;
}


/***/ }),

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verdictLine)
/* harmony export */ });
const signs = { COMMITTED: '✅', UNCHANGED: '⏸️', ROLLED_BACK: '↩️', NEEDS_HUMAN: '🚨', UNKNOWN: '❓' };
/** What each verdict means to whoever reads it for the first time. */
const meanings = {
    COMMITTED: 'it runs and is healthy',
    UNCHANGED: 'nothing was touched',
    ROLLED_BACK: 'the release before runs again and is healthy',
    NEEDS_HUMAN: 'the host is not healthy: somebody must look now',
    UNKNOWN: 'contact was lost: ask the host what became of it',
};
/** The first line of a summary. `what` is Markdown already. */
function verdictLine(verdict, what) {
    return `## ${signs[verdict]} ${verdict}: ${what} – ${meanings[verdict]}`;
}


/***/ })

};
