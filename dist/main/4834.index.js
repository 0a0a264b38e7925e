import { modules as shared0 } from './shared-2927.js';
export const id = 4834;
export const ids = [4834];
export const modules = {
...shared0,


/***/ 19600: // build/js/domain/summary/release-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
releaseSummary: () => releaseSummary
});
var _attempt_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90848);
function releaseSummary(facts) {
return (0, _attempt_summary_js__WEBPACK_IMPORTED_MODULE_0__.attemptSummary)("release", facts);
}
}),

};
