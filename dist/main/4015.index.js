import { modules as shared0 } from './shared-33619.js';
export const id = 4015;
export const ids = [4015,9188];
export const modules = {
...shared0,


/***/ 50756: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => verdictSchema,
f: () => recordedVerdicts
});
var zod$1 = __webpack_require__(8097);
var verdicts_js$0 = __webpack_require__(18507);
const verdictSchema = zod$1.k5n(verdicts_js$0.gG);
const recordedVerdicts = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN" ];
}),

};
