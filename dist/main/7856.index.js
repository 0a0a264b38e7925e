export const id = 7856;
export const ids = [7856];
export const modules = {

/***/ 85475: // build/js/domain/summary/release-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
releaseSummary: () => releaseSummary
});
var attempt_summary_js$0 = __webpack_require__(22215);
function releaseSummary(facts) {
return (0, attempt_summary_js$0.attemptSummary)("release", facts);
}
}),

};
