import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-8279.js';
export const id = 1624;
export const ids = [1624];
export const modules = {
...shared0,
...shared1,


/***/ 61624: // build/js/cli/write-output.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeOutput: () => writeOutput
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
async function writeOutput(output, text, {at: at}) {
const file = at(output);
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.v)(file, text).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("file-unwritable", `${output} cannot be written (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__.A)(cause)}).`, {
hint: "Name another file with --output.",
cause: cause
});
});
return file;
}
}),

};
