export const modules = {

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
var signed_record_lines_js$0 = __webpack_require__(93794);
function failoverLines({verdict, reason, refusals, steps, changeConfig, written, signedRecords}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ written === true ? "The roles in grind-to-prod.yml were changed; commit and push the file, because a release reads it there:" : "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`), ...(0, 
signed_record_lines_js$0.x)(signedRecords) ];
}
}),

/***/ 93794: // build/js/domain/report/signed-record-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => signedRecordLines
});
function signedRecordLines(files = []) {
return files.filter(file => !file.endsWith(".sig")).map(file => `  ${whatOf(file)}: ${file}`);
}
function whatOf(file) {
if (file.endsWith(".tsr")) return "time stamp of an authority";
return file.endsWith(".tsr-missing.json") ? "why there is no time stamp" : "record signed by the host";
}
}),

/***/ 72957: // build/js/cli/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => verdictExitCode
});
var domain_activation_verdicts$0 = __webpack_require__(74368);
function verdictExitCode(verdict, isDryRun) {
return isDryRun ? 0 : domain_activation_verdicts$0.rY[verdict].exitCode;
}
}),

/***/ 73798: // build/js/cli/subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
subjectsHere: () => subjectsHere
});
async function subjectsHere(commits, directory, {at, runner, isJson}) {
if (isJson) return {
now: Date.now()
};
const {commitSubjects} = await __webpack_require__.e(6354).then(__webpack_require__.bind(__webpack_require__, 56354));
return {
now: Date.now(),
subjects: await commitSubjects(at(directory), commits, runner)
};
}
}),

/***/ 89731: // build/js/cli/outcome-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qx: () => outcomeLines,
EL: () => outcomeText,
du: () => viewOf
});
var external_node_path_ = __webpack_require__(76760);
var outcome_lines = __webpack_require__(30873);
var signed_record_lines = __webpack_require__(93794);
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record, candidates = []}, directory, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit, ...candidates.map(({commit}) => commit) ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context)
};
}
function outcomeLines(outcome, {isVerbose, around}, details = []) {
const {snapshots, signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around,
files: evidenceFiles(snapshots, signedRecords)
});
if (brief !== void 0) return brief;
const kept = [ ...snapshotLines(snapshots), ...(0, signed_record_lines.x)(signedRecords) ];
return [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...kept, ...(0, 
outcome_lines.N7)(outcome) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
return files[0] === void 0 ? void 0 : {
folder: (0, external_node_path_.dirname)(files[0]),
count: files.length
};
}
async function outcomeText(outcome, {directory}, context) {
return outcomeLines(outcome, await viewOf(outcome, directory, context));
}
}),

/***/ 3168: // build/js/cli/git-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => gitNote,
o: () => noteHeads
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
var inputs_js$1 = __webpack_require__(38530);
const gitNote = (0, inputs_js$1.Jt)("append the newest line of the host's ledger, as the host signed it, to the git note of the released commit, and push it");
async function noteHeads({config, directory, dryRun, bundle, results}, context) {
if (dryRun === true) return;
const {application} = config;
try {
const {notesRef} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4901), __webpack_require__.e(4145) ]).then(__webpack_require__.bind(__webpack_require__, 5400));
const [{keepInNotes}, {readBundle}] = await Promise.all([ Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4901), __webpack_require__.e(5803), __webpack_require__.e(4655) ]).then(__webpack_require__.bind(__webpack_require__, 15803)), Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(6577) ]).then(__webpack_require__.bind(__webpack_require__, 72707)) ]);
const {commit} = (await readBundle(bundle)).manifest.source;
const heads = results.flatMap(result => result?.head ?? []);
const whenForbidden = `Push it as a user who may: git push origin ${notesRef(application)}`;
await keepInNotes({
application,
commit,
heads,
directory,
whenForbidden
}, context);
} catch (error) {
const {warn} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(9786) ]).then(__webpack_require__.bind(__webpack_require__, 59786));
warn(context.reporter, `No git note was written (the release is not affected): ${(0, 
domain_errors_reason_of$0.A)(error)}`);
}
}
}),

/***/ 21519: // build/js/cli/promote-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KD: () => promoteLines,
LW: () => releaseResult,
zA: () => rehearsalLines
});
var domain_report_outcome_lines$0 = __webpack_require__(30873);
var outcome_text_js$1 = __webpack_require__(89731);
const everything = {
isVerbose: true,
around: {}
};
function promoteLines(result, view = everything) {
const {record, rollback, gates, plan, drift = []} = result;
return [ ...(0, outcome_text_js$1.qx)({
...result,
record: rollback ?? record
}, view, [ ...(0, domain_report_outcome_lines$0.HN)(gates), ...planLines(plan) ]), ...drift.map(({message, field}) => `  outside this release: ${message} (${field})`) ];
}
function releaseResult(outcome, {bundle}) {
return {
...outcome.kind === "promoted" ? outcome.result : outcome.rehearsal,
bundle
};
}
function rehearsalLines({verdict, reason, standby, active}, view = everything) {
return [ `${standby.host} (standby):`, ...promoteLines(standby, view).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active, view).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
}
function planLines(plan) {
if (plan === void 0) return [];
return [ ...plan.missing.map(path => `  ${path}`), ...plan.removed.map(({unit, step, because}) => `  ${unit} would be ${step === "stop" ? "stopped" : "left alone"}: ${because}`), ...plan.confirmWithinSeconds === null ? [] : [ `  it would have to be confirmed within ${plan.confirmWithinSeconds} s` ], ...plan.backup.map(folder => `  ${folder} would be backed up`), ...plan.gates.map(({name, stage}) => `  gate ${name} (${stage}) would run`) ];
}
}),

};
