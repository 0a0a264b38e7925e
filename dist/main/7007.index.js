import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-39232.js';
import { modules as shared2 } from './shared-5400.js';
export const id = 7007;
export const ids = [7007,5400];
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
var domain_evidence_head_note$0 = __webpack_require__(5400);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_report_event$2 = __webpack_require__(59786);
var inputs_js$3 = __webpack_require__(38530);
const gitNote = (0, inputs_js$3.Jt)("append the newest line of the host's ledger, as the host signed it, to the git note of the released commit, and push it");
async function noteHeads({config, directory, dryRun, bundle, results}, context) {
if (dryRun === true) return;
const {application} = config;
try {
const [{keepInNotes}, {readBundle}] = await Promise.all([ Promise.all([ __webpack_require__.e(5803), __webpack_require__.e(8410) ]).then(__webpack_require__.bind(__webpack_require__, 15803)), Promise.all([ __webpack_require__.e(9395), __webpack_require__.e(5835), __webpack_require__.e(6619) ]).then(__webpack_require__.bind(__webpack_require__, 72707)) ]);
const {commit} = (await readBundle(bundle)).manifest.source;
const heads = results.flatMap(result => result?.head ?? []);
const whenForbidden = `Push it as a user who may: git push origin ${(0, domain_evidence_head_note$0.HS)(application)}`;
await keepInNotes({
application,
commit,
heads,
directory,
whenForbidden
}, context);
} catch (error) {
(0, domain_report_event$2.R8)(context.reporter, `No git note was written (the release is not affected): ${(0, 
domain_errors_reason_of$1.A)(error)}`);
}
}
}),

/***/ 21519: // build/js/cli/promote-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => promoteLines,
z: () => rehearsalLines
});
var domain_report_outcome_lines$0 = __webpack_require__(80288);
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
function rehearsalLines({verdict, reason, standby, active}, view = everything) {
return [ `${standby.host} (standby):`, ...promoteLines(standby, view).map(line => `  ${line}`), ...active === null ? [] : [ `${active.host} (active):`, ...promoteLines(active, view).map(line => `  ${line}`) ], `${verdict}: ${reason}` ];
}
function planLines(plan) {
if (plan === void 0) return [];
return [ ...plan.missing.map(path => `  ${path}`), ...plan.removed.map(({unit, step, because}) => `  ${unit} would be ${step === "stop" ? "stopped" : "left alone"}: ${because}`), ...plan.confirmWithinSeconds === null ? [] : [ `  it would have to be confirmed within ${plan.confirmWithinSeconds} s` ], ...plan.backup.map(folder => `  ${folder} would be backed up`), ...plan.gates.map(({name, stage}) => `  gate ${name} (${stage}) would run`) ];
}
}),

};
