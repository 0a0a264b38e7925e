export const modules = {

/***/ 64264: // build/js/tools/files/past-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => pastTime
});
const TOLERANCE_MILLISECONDS = 6e4;
function pastTime({mtimeMs}, now = Date.now()) {
return mtimeMs > now + TOLERANCE_MILLISECONDS ? 0 : mtimeMs;
}
}),

/***/ 70402: // build/js/tools/nix/add-root.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => addRootCommand
});
var run_limits_js$0 = __webpack_require__(28410);
function addRootCommand(paths, link) {
return {
argv: [ "nix-store", "--realise", "--option", "substitute", "false", "--add-root", link, ...paths ],
effect: "write",
timeout: run_limits_js$0.AO
};
}
}),

/***/ 79136: // build/js/tools/run/together.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => together
});
async function together(work) {
const outcomes = await Promise.allSettled(work);
const failed = outcomes.find(outcome => outcome.status === "rejected");
if (failed !== void 0) throw failed.reason;
return Promise.all(work);
}
}),

/***/ 38452: // build/js/domain/report/ledger-warning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
If: () => ledgerWarning,
aG: () => COMPARE_LEDGER,
lH: () => ledgerProblem,
mZ: () => brokenChainText
});
var errors_error_lines_js$0 = __webpack_require__(57203);
function brokenChainText(host, brokenAt) {
return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`;
}
const COMPARE_LEDGER = "Compare it with the records that the runs kept.";
function ledgerProblem(host, state) {
if (state === void 0 || state.brokenAt === null && state.hasCurrent) return;
const sentences = [ ...state.brokenAt === null ? [] : [ brokenChainText(host, state.brokenAt) ], ...state.hasCurrent ? [] : [ `The ledger of ${host} has no record of the current release, so that at least the record of its promotion is missing.` ] ];
return {
message: sentences.join(" "),
hint: COMPARE_LEDGER
};
}
function ledgerWarning(host, state) {
const problem = ledgerProblem(host, state);
return problem === void 0 ? void 0 : (0, errors_error_lines_js$0.GR)(problem);
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_system_refusal$1 = __webpack_require__(88827);
var domain_errors_reason_of$2 = __webpack_require__(11245);
const CHOOSE_ANOTHER = 'Choose another place with the option "output".';
async function writingTo(place, write, hint = CHOOSE_ANOTHER) {
try {
return await write();
} catch (cause) {
if ((0, domain_errors_errors$0.ux)(cause)) throw cause;
const [why, todo] = [ (0, domain_errors_system_refusal$1.fG)(cause), (0, 
domain_errors_system_refusal$1.Xc)(cause) ];
if (why === void 0) throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written (${(0, 
domain_errors_reason_of$2.A)(cause)}).`, {
hint,
cause
});
throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written: ${why}.`, {
hint: `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
cause
});
}
}
}),

};
