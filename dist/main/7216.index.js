import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-16512.js';
export const id = 7216;
export const ids = [7216,4568,3798];
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
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_report_rollback_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86046);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4568);
var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66279);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38530);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32138);
const rollbackCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_5__.mm)({
name: "rollback",
summary: "make an earlier release of a host current again",
options: {
to: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<release>", "the release to roll back to, by its id or the beginning of it (default: the last good one before the current)"),
expectCurrent: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Yz)("<release>", 'refuse unless the host runs this release now ("none": no release yet)', _arguments_js__WEBPACK_IMPORTED_MODULE_3__.EX),
snapshots: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<folder>", "where to write the snapshots of the host before and after (default: below ~/.local/state)"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Jt)("print which release would become current, and why not the others; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod rollback prod", "grind-to-prod rollback prod --to 3f9c2a1b --dry-run" ],
run: async ({reach: reach, to: to, expectCurrent: expectCurrent, dryRun: dryRun, ...options}, context) => {
const {actor: actor, environment: environment, home: home, at: at} = context;
const {rollback: rollback} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(1070), __webpack_require__.e(5592), __webpack_require__.e(9148) ]).then(__webpack_require__.bind(__webpack_require__, 18697));
const snapshots = at(options.snapshots ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
_tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__.stateFolder)(environment, home), "snapshots"));
const result = await rollback({
...reach,
to: to,
expectCurrent: expectCurrent,
dryRun: dryRun,
actor: actor,
snapshots: snapshots
}, context);
const details = dryRun ? (0, _domain_report_rollback_lines__WEBPACK_IMPORTED_MODULE_1__.J8)(result.candidates) : [];
const text = (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_7__.qx)(result, await (0, 
_outcome_text_js__WEBPACK_IMPORTED_MODULE_7__.du)(result, options.directory, context), details);
return {
result: result,
text: text,
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_4__.f)(result.verdict, dryRun)
};
}
});
}),

};
