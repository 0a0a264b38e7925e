import { modules as shared0 } from './shared-57336.js';
export const id = 4946;
export const ids = [4946];
export const modules = {
...shared0,


/***/ 64946: // build/js/cli/paint-verdicts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
paintVerdicts: () => paintVerdicts
});
var picocolors$0 = __webpack_require__(57336);
const paint = picocolors$0.createColors(true);
const tones = {
COMMITTED: text => paint.bold(paint.green(text)),
UNCHANGED: paint.bold,
ROLLED_BACK: text => paint.bold(paint.yellow(text)),
NEEDS_HUMAN: text => paint.bold(paint.red(text)),
UNKNOWN: text => paint.bold(paint.magenta(text))
};
function paintVerdicts(text) {
return text.replaceAll(/^( *)(COMMITTED|UNCHANGED|ROLLED_BACK|NEEDS_HUMAN|UNKNOWN)(?=:)/gm, (_, space, verdict) => `${space}${tones[verdict](verdict)}`);
}
}),

};
