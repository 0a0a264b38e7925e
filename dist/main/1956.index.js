import { modules as shared0 } from './shared-57203.js';
export const id = 1956;
export const ids = [1956];
export const modules = {
...shared0,


/***/ 81956: // build/js/cli/outlive-readers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
outliveReaders: () => outliveReaders
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function outliveReaders(standard) {
let lost = false;
const exitCodeOf = exitCode => lost && exitCode === 0 ? _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.yt : exitCode;
standard.stderr.on("error", () => {});
standard.stdout.on("error", error => {
if (error.code === "EPIPE" || lost) return;
lost = true;
standard.stderr.write(`error: Standard output cannot be written (${error.code ?? error.message}).\nhint: Write to another file.\n`);
standard.exitCode = exitCodeOf(Number(standard.exitCode ?? 0));
});
return {
exitCodeOf: exitCodeOf
};
}
}),

};
