export const modules = {

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

/***/ 13295: // build/js/tools/git/log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QW: () => logCommand,
g_: () => parseLog,
lh: () => countCommitsCommand,
tC: () => namedCommitsCommand
});
var git_js$0 = __webpack_require__(13909);
function logCommand(root, {from, to, limit}) {
const words = [ "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s", `--max-count=${limit}` ];
return (0, git_js$0.QT)(root, [ ...words, "--end-of-options", `${from}..${to}` ]);
}
function namedCommitsCommand(root, commits) {
const format = [ "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s" ];
return (0, git_js$0.QT)(root, [ "log", ...format, "--no-walk", "--ignore-missing", "--max-count=1000", "--end-of-options", ...commits ]);
}
function parseLog(stdout) {
const fields = stdout.split("\0");
const commits = [];
for (let at = 0; at + 2 < fields.length; at += 3) commits.push({
id: fields[at],
author: fields[at + 1],
subject: fields[at + 2]
});
return commits;
}
function countCommitsCommand(root, from, to) {
return (0, git_js$0.QT)(root, [ "rev-list", "--count", "--end-of-options", `${from}..${to}` ]);
}
}),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => requireBackupPossible,
t: () => plannedBackup
});
var domain_activation_data_backup$0 = __webpack_require__(98501);
var domain_errors_errors$1 = __webpack_require__(8136);
function requireBackupPossible(manifest, asked) {
const why = asked ? (0, domain_activation_data_backup$0.ew)(manifest) : null;
if (why === null) return;
throw new domain_errors_errors$1.dz("data-undeclared", `A backup of the data cannot be made before this release, because ${why}.`, {
hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".'
});
}
function plannedBackup(manifest, asked) {
return (0, domain_activation_data_backup$0.SZ)(manifest, asked) ? manifest.data.folders : [];
}
}),

};
