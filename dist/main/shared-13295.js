export const modules = {

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

};
