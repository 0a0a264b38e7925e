export const modules = {

/***/ 34417: // build/js/domain/report/markdown.js
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

/***/ 43265: // build/js/domain/summary/cells.js
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
    return text.length <= limit ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text) : `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text.slice(0, limit))}\u2026 (${text.length} characters)`;
}
/** An id, name or path as code, when it is of letters that mean nothing in Markdown; as text otherwise. */
function code(text) {
    return /^[\w./:=+@\u2026-]{1,255}$/.test(text) ? `\`${text}\`` : shown(text);
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

/***/ 19815: // build/js/domain/summary/document.js
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

/***/ 68963: // build/js/domain/summary/artifact-line.js
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
            .join(' \u00b7 ')}`,
        '',
    ];
}


/***/ }),

/***/ 35154: // build/js/domain/summary/drift-summary.js
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
    const sign = worst === null ? '\u2705' : worst === 'note' ? '\u2139\ufe0f' : worst === 'warning' ? '\u26a0\ufe0f' : '\u274c';
    const found = _drift_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.toReversed().flatMap((severity) => (counts[severity] === 0 ? [] : [(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts[severity], severity)]));
    const verdict = worst === null ? 'No drift' : `Drift: ${found.join(', ')}`;
    const head = [`## ${sign} ${verdict}`, '', ...(0,_artifact_line_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactLine */ .V)(artifacts)].map((line) => `${line}\n`).join('');
    return head + (0,_drift_drift_markdown_js__WEBPACK_IMPORTED_MODULE_0__.driftMarkdown)(report, limitBytes - Buffer.byteLength(head));
}


/***/ }),

/***/ 63516: // build/js/domain/summary/plan-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSummary: () => (/* binding */ planSummary)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53004);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34417);
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5614);
/* harmony import */ var _plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9757);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43265);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19815);






/** Tables that are longer begin folded. */
const OPEN_ROWS = 12;
/** A plan as Markdown, for a job's summary and a comment alike: what it comes to first, then each kind of change. */
function planSummary(plan, { limitBytes = _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKDOWN_LIMIT_BYTES */ .IN, server } = {}) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .page */ .t)([
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`## Plan of ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(plan.application)} against ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(plan.against.name)}`, '', `**${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .planVerdict */ .Ft)(plan), 1000)}**`, ''),
        ...(0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(plan).map((remark) => (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(remark, 600)}`)),
        ...((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .remarks */ .IW)(plan).length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)('')]),
        facts(plan, server),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`**Units**: ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .unitSource */ .QA)(plan))}`, ''),
        units(plan),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`**Components**: ${(0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .countChanges */ .xS)(plan.components)}`, ''),
        components(plan),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`**Packages**: ${(0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .countChanges */ .xS)(plan.packages)}`, ''),
        ...packages(plan),
        ...commits(plan, server),
    ], limitBytes);
}
function facts(plan, server) {
    const { from, to } = plan;
    const disk = (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .diskText */ .TI)(plan);
    const commit = (side) => (side === null ? '\u2205' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(side.commit)), (0,_plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .w)(side, server)));
    const compare = plan.commits.link;
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', ''], [
        ['Release', `${from === null ? '\u2205' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(from.releaseId))} \u2192 ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(to.releaseId))}`],
        ['Commit', `${commit(from)} \u2192 ${commit(to)}${compare === null ? '' : ` (${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('compare', compare)})`}`],
        ['Closure', (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .closureText */ .fb)(plan))],
        ['To copy', (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .copyText */ .Dk)(plan))],
        ...(disk === null ? [] : [['Disk', (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(disk)]]),
    ]);
}
function units({ units: { list } }) {
    const rows = list.map(({ unit, step, because }) => [(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(unit), step === 'none' ? 'left alone' : `**${step}**`, (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(because)]);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Unit', 'What', 'Why'], rows, 'units');
}
function components({ components: list }) {
    const rows = list
        .filter(({ change }) => change !== 'same')
        .map(({ name, change, from, to }) => [(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), change, pathText(from), pathText(to)]);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Component', 'What', 'Before', 'After'], rows, 'components');
}
function pathText(storePath) {
    return storePath === null ? '\u2205' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shortPath */ ._1)(storePath));
}
function packages(plan) {
    const { named, rebuilt } = (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .packagesByChange */ .RQ)(plan.packages);
    const changes = named.map(({ name, change, from, to, sizeDelta }) => [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name),
        change,
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsText */ .pl)(from)),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsText */ .pl)(to)),
        (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(sizeDelta),
    ]);
    const again = rebuilt.map(({ name, sizeDelta }) => [(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name), (0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(sizeDelta)]);
    return [
        foldedWhenLong((0,_report_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(named.length, 'package'), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Package', 'What', 'Before', 'After', 'Size'], changes, 'packages')),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(rebuilt.length, 'package')} rebuilt with the same version`, (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Package', 'Size'], again, 'packages')),
    ];
}
function commits({ commits: { link: compare, ahead, behind }, to }, server) {
    if (ahead === null || behind === null) {
        return compare === null ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`**Commits**: ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('see what lies between', compare)}`, '')];
    }
    const rows = (list) => list.map(({ id, author, subject }) => [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(id)), (0,_plan_web_links_js__WEBPACK_IMPORTED_MODULE_4__/* .commitLink */ .w)({ repository: to.repository, commit: id }, server)),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(author, 60),
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(subject, 120),
    ]);
    const part = (title, { total, list }) => total === 0
        ? []
        : [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(`**${title}**: ${total}${total > list.length ? `, the newest ${list.length} of them here` : ''}`, ''),
            foldedWhenLong((0,_report_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(list.length, 'commit'), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Commit', 'Author', 'What'], rows(list), 'commits')),
        ];
    return [...part('Commits', ahead), ...part('Commits taken back', behind)];
}
function foldedWhenLong(title, block) {
    return (block.rows ?? []).length > OPEN_ROWS ? (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(title, block) : block;
}


/***/ }),

};
