export const id = 9600;
export const ids = [9600];
export const modules = {

/***/ 19600: // build/js/domain/summary/release-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
releaseSummary: () => releaseSummary
});
var attempt_summary_js$0 = __webpack_require__(90848);
function releaseSummary(facts) {
return (0, attempt_summary_js$0.attemptSummary)("release", facts);
}
}),

};
