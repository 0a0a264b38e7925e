import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-16512.js';
export const id = 9894;
export const ids = [9894,3798];
export const modules = {
...shared0,
...shared1,
...shared2,


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
around: {},
host: "HOST"
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
return [ `${standby.host} (standby):`, ...promoteLines(standby, {
...view,
host: standby.host
}).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active, {
...view,
host: active.host
}).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
}
function planLines(plan) {
if (plan === void 0) return [];
return [ ...plan.missing.map(path => `  ${path}`), ...plan.removed.map(({unit, step, because}) => `  ${unit} would be ${step === "stop" ? "stopped" : "left alone"}: ${because}`), ...plan.confirmWithinSeconds === null ? [] : [ `  it would have to be confirmed within ${plan.confirmWithinSeconds} s` ], ...plan.backup.map(folder => `  ${folder} would be backed up`), ...plan.gates.map(({name, stage}) => `  gate ${name} (${stage}) would run`) ];
}
}),

};
