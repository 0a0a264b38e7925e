export const modules = {

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
function failoverLines({verdict: verdict, reason: reason, refusals: refusals, steps: steps, changeConfig: changeConfig, written: written}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ written === true ? "The roles in grind-to-prod.yml were changed; commit and push the file, because a release reads it there:" : "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`) ];
}
}),

/***/ 72957: // build/js/cli/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => verdictExitCode
});
var _domain_activation_verdicts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74368);
function verdictExitCode(verdict, isDryRun) {
return isDryRun ? 0 : _domain_activation_verdicts__WEBPACK_IMPORTED_MODULE_0__.rY[verdict].exitCode;
}
}),

/***/ 73798: // build/js/cli/subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
subjectsHere: () => subjectsHere
});
async function subjectsHere(commits, directory, {at: at, runner: runner}) {
const {commitSubjects: commitSubjects} = await __webpack_require__.e(6354).then(__webpack_require__.bind(__webpack_require__, 56354));
return {
now: Date.now(),
subjects: await commitSubjects(at(directory), commits, runner)
};
}
}),

/***/ 32138: // build/js/cli/outcome-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qx: () => outcomeLines,
EL: () => outcomeText,
du: () => viewOf
});
var external_node_path_ = __webpack_require__(76760);
var outcome_lines = __webpack_require__(80288);
// CONCATENATED MODULE: ./build/js/domain/report/signed-record-lines.js
function signedRecordLines(files = []) {
return files.filter(file => !file.endsWith(".sig")).map(file => `  record signed by the host: ${file}`);
}
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record: record}, directory, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context)
};
}
function outcomeLines(outcome, {isVerbose: isVerbose, around: around}, details = []) {
const {snapshots: snapshots, signedRecords: signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around: around,
files: evidenceFiles(snapshots, signedRecords)
});
return brief ?? [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...snapshotLines(snapshots), ...signedRecordLines(signedRecords) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
return files[0] === void 0 ? void 0 : {
folder: (0, external_node_path_.dirname)(files[0]),
count: files.length
};
}
async function outcomeText(outcome, {directory: directory}, context) {
return outcomeLines(outcome, await viewOf(outcome, directory, context));
}
}),

/***/ 21519: // build/js/cli/promote-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => promoteLines,
z: () => rehearsalLines
});
var _domain_report_outcome_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80288);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32138);
const everything = {
isVerbose: true,
around: {}
};
function promoteLines(result, view = everything) {
const {record: record, rollback: rollback, gates: gates, plan: plan, drift: drift = []} = result;
return [ ...(0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_1__.qx)({
...result,
record: rollback ?? record
}, view, [ ...(0, _domain_report_outcome_lines__WEBPACK_IMPORTED_MODULE_0__.HN)(gates), ...planLines(plan) ]), ...drift.map(({message: message, field: field}) => `  outside this release: ${message} (${field})`) ];
}
function rehearsalLines({verdict: verdict, reason: reason, standby: standby, active: active}, view = everything) {
return [ `${standby.host} (standby):`, ...promoteLines(standby, view).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active, view).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
}
function planLines(plan) {
if (plan === void 0) return [];
return [ ...plan.missing.map(path => `  ${path}`), ...plan.removed.map(({unit: unit, step: step, because: because}) => `  ${unit} would be ${step === "stop" ? "stopped" : "left alone"}: ${because}`), ...plan.confirmWithinSeconds === null ? [] : [ `  it would have to be confirmed within ${plan.confirmWithinSeconds} s` ], ...plan.backup.map(folder => `  ${folder} would be backed up`), ...plan.gates.map(({name: name, stage: stage}) => `  gate ${name} (${stage}) would run`) ];
}
}),

};
