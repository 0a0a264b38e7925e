import { modules as shared0 } from './shared-34417.js';
export const id = 3644;
export const ids = [3644];
export const modules = {
...shared0,


/***/ 93644: // build/js/github/summary.js
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
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    // What is there may not have ended its last line.
    await summary.addRaw(`${size === 0 ? '' : '\n\n'}${write(limitBytes)}`).write();
}


/***/ }),

};
