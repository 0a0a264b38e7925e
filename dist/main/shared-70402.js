export const modules = {

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

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var run_expect_success_js$0 = __webpack_require__(84521);
var run_limits_js$1 = __webpack_require__(28410);
var batches_js$2 = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: run_limits_js$1.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, batches_js$2.X)(paths)) {
const stdout = await (0, run_expect_success_js$0.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 54686: // build/js/tools/nix/requisites.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => requisitesCommand,
U: () => parseRequisites
});
var run_limits_js$0 = __webpack_require__(28410);
function requisitesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--requisites", ...paths ],
effect: "read",
timeout: run_limits_js$0.AO
};
}
function parseRequisites(stdout) {
return new Set(stdout.split("\n").filter(line => line !== ""));
}
}),

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
WN: () => countsText,
Wb: () => checkLines,
XF: () => countOutcomes,
bF: () => passed,
gz: () => failed,
k9: () => warned
});
var errors_errors_js$0 = __webpack_require__(8136);
function passed(id, message) {
return {
id,
outcome: "passed",
message
};
}
function failed(id, message, hint) {
return {
id,
outcome: "failed",
message,
hint
};
}
function warned(id, message, hint) {
return {
id,
outcome: "warning",
message,
hint
};
}
function unknown(id, message, hint) {
return {
id,
outcome: "unknown",
message,
...hint === void 0 ? {} : {
hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome}) => outcome === "failed") ? errors_errors_js$0.Vi : 0;
}
function countOutcomes(checks) {
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
warning: count("warning"),
unknown: count("unknown")
};
}
function countsText(checks) {
const {passed: good, failed: bad, warning, unknown: open} = countOutcomes(checks);
return `${good} passed, ${bad} failed, ${warning} warnings, ${open} not checkable here`;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function checkLines(checks) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(lineOf))), `${countsText(checks)}.` ];
}
function lineOf({outcome, message, hint}) {
const mark = marks[outcome].padEnd("warning".length);
return [ `  ${mark}  ${message}`, ...hint === void 0 ? [] : [ `  ${" ".repeat("warning".length)}  ${hint}` ] ];
}
}),

};
