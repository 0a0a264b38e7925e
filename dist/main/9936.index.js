import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-16512.js';
export const id = 9936;
export const ids = [9936,4568,3798];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


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
to: (0, inputs_js$6.uK)("<release>", 'the release to roll back to, by its id, at least six of its digits, or "taken-over" (default: the last good one before the current)'),
expectCurrent: arguments_js$3.Zp,
snapshots: (0, inputs_js$6.uK)("<folder>", "where to write the snapshots of the host before and after (default: below ~/.local/state)"),
dryRun: (0, inputs_js$6.Jt)("print which release would become current, and why not the others; change nothing")
},
changesHost: "attempt",
examples: [ "grind-to-prod rollback prod", "grind-to-prod rollback prod --to 3f9c2a1b --dry-run" ],
run: async ({reach, to, expectCurrent, dryRun, ...options}, context) => {
const {actor, environment, home, at} = context;
const {rollback} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4727), __webpack_require__.e(2940), __webpack_require__.e(2618), __webpack_require__.e(7157), __webpack_require__.e(1221) ]).then(__webpack_require__.bind(__webpack_require__, 18697));
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
}, options, context);
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
