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
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_error_lines$1 = __webpack_require__(57203);
function outliveReaders(standard) {
let lost = false;
const exitCodeOf = exitCode => lost && exitCode === 0 ? domain_errors_errors$0.ho : exitCode;
standard.stderr.on("error", () => {});
standard.stdout.on("error", error => {
if (error.code === "EPIPE" || lost) return;
lost = true;
const message = `Standard output cannot be written (${error.code ?? error.message}).`;
standard.stderr.write(`${(0, domain_errors_error_lines$1.S6)({
message,
hint: "Write to another file."
}).join("\n")}\n`);
standard.exitCode = exitCodeOf(Number(standard.exitCode ?? 0));
});
return {
exitCodeOf
};
}
}),

};
