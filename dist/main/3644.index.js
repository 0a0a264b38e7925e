export const id = 3644;
export const ids = [3644];
export const modules = {

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

/***/ 93644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _domain_report_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34417);



/** GitHub drops the whole summary of a step that wrote more. */
const STEP_LIMIT_BYTES = 1024 * 1024;
/** With less room nothing sensible can be said. */
const LEAST_BYTES = 1024;
/**
 * Adds to the job's summary what `write` makes of the room there is, below what the step has written already. Does nothing where
 * no runner shows it, or when the room is used up.
 */
async function writeSummary(write) {
    const file = node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '')
        return;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => ({ size: 0 }));
    const limitBytes = Math.min(_domain_report_markdown__WEBPACK_IMPORTED_MODULE_2__/* .MARKDOWN_LIMIT_BYTES */ .IN, STEP_LIMIT_BYTES - size - 2);
    if (limitBytes < LEAST_BYTES)
        return;
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    // What is there may not have ended its last line.
    await summary.addRaw(`${size === 0 ? '' : '\n\n'}${write(limitBytes)}`).write();
}


/***/ })

};
