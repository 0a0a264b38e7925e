import { modules as shared0 } from './shared-66304.js';
export const id = 3644;
export const ids = [3644];
export const modules = {
...shared0,


/***/ 93644: // build/js/github/summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
writeSummary: () => writeSummary
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var _domain_report_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34417);
const STEP_LIMIT_BYTES = 1024 * 1024;
const LEAST_BYTES = 1024;
async function writeSummary(write) {
const file = node_process__WEBPACK_IMPORTED_MODULE_1__.env["GITHUB_STEP_SUMMARY"] ?? "";
if (file === "") return;
const {size: size} = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => ({
size: 0
}));
const limitBytes = Math.min(_domain_report_markdown__WEBPACK_IMPORTED_MODULE_2__.IN, STEP_LIMIT_BYTES - size - 2);
if (limitBytes < LEAST_BYTES) return;
const {summary: summary} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838) ]).then(__webpack_require__.bind(__webpack_require__, 33838));
await summary.addRaw(`${size === 0 ? "" : "\n\n"}${write(limitBytes)}`).write();
}
}),

};
