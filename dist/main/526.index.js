export const id = 526;
export const ids = [526];
export const modules = {

/***/ 10526: // build/js/domain/report/build-plan-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
buildPlanLines: () => buildPlanLines
});
var amount_js$0 = __webpack_require__(53004);
function buildPlanLines({commit, repository, derivations, paths}) {
return [ `Would release commit ${commit} of ${repository}.`, ...listed(`${(0, amount_js$0.B4)(derivations.length, "derivation")} would be built`, derivations), ...listed(`${(0, 
amount_js$0.B4)(paths.length, "path")} would be fetched`, paths) ];
}
function listed(sentence, paths) {
return paths.length === 0 ? [ `${sentence}.` ] : [ `${sentence}:`, ...paths.map(path => `  ${path}`) ];
}
}),

};
