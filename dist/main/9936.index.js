import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-3556.js';
export const id = 9936;
export const ids = [9936,4568,3798];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 9936: // build/js/cli/commands/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rollbackCommand: () => rollbackCommand
});
var node_path$0 = __webpack_require__(76760);
var domain_report_rollback_lines$1 = __webpack_require__(86046);
var tools_files_state_folder$2 = __webpack_require__(4568);
var arguments_js$3 = __webpack_require__(66279);
var exit_code_js$4 = __webpack_require__(72957);
var host_command_js$5 = __webpack_require__(6297);
var inputs_js$6 = __webpack_require__(38530);
var outcome_text_js$7 = __webpack_require__(89731);
const rollbackCommand = (0, host_command_js$5.mm)({
name: "rollback",
summary: "make an earlier release of a host current again",
options: {
to: (0, inputs_js$6.uK)("<release>", "the release to roll back to, by its id or the beginning of it (default: the last good one before the current)"),
expectCurrent: (0, inputs_js$6.Yz)("<release>", 'refuse unless the host runs this release now ("none": no release yet)', arguments_js$3.EX),
snapshots: (0, inputs_js$6.uK)("<folder>", "where to write the snapshots of the host before and after (default: below ~/.local/state)"),
dryRun: (0, inputs_js$6.Jt)("print which release would become current, and why not the others; change nothing")
},
changesHost: "attempt",
examples: [ "grind-to-prod rollback prod", "grind-to-prod rollback prod --to 3f9c2a1b --dry-run" ],
run: async ({reach, to, expectCurrent, dryRun, ...options}, context) => {
const {actor, environment, home, at} = context;
const {rollback} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(8700), __webpack_require__.e(2696), __webpack_require__.e(2986), __webpack_require__.e(3082), __webpack_require__.e(7043), __webpack_require__.e(8754), __webpack_require__.e(6051) ]).then(__webpack_require__.bind(__webpack_require__, 18697));
const snapshots = at(options.snapshots ?? (0, node_path$0.join)((0, 
tools_files_state_folder$2.stateFolder)(environment, home), "snapshots"));
const result = await rollback({
...reach,
to,
expectCurrent,
dryRun,
actor,
snapshots
}, context);
const {candidates} = dryRun ? result : {};
const view = await (0, outcome_text_js$7.du)({
record: result.record,
candidates
}, options.directory, context);
const text = (0, outcome_text_js$7.qx)(result, view, (0, 
domain_report_rollback_lines$1.J8)(candidates, view.around));
return {
result,
text,
exitCode: (0, exit_code_js$4.f)(result.verdict, dryRun)
};
}
});
}),

};
