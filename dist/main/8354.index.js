import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-16512.js';
export const id = 8354;
export const ids = [8354,3798];
export const modules = {
...shared0,
...shared1,


/***/ 8354: // build/js/cli/commands/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
confirmCommand: () => confirmCommand
});
var exit_code_js$0 = __webpack_require__(72957);
var host_command_js$1 = __webpack_require__(6297);
var inputs_js$2 = __webpack_require__(38530);
var outcome_text_js$3 = __webpack_require__(89731);
const confirmCommand = (0, host_command_js$1.mm)({
name: "confirm",
summary: "keep a release that awaits confirmation; otherwise the host rolls it back at the deadline",
options: {
revert: (0, inputs_js$2.Jt)("roll the release back now instead"),
records: (0, inputs_js$2.uK)("<folder>", "where to keep the record as the host signed it, with a time stamp if that is configured"),
dryRun: (0, inputs_js$2.Jt)("print the pending release; confirm nothing")
},
changesHost: "attempt",
examples: [ "grind-to-prod confirm prod", "grind-to-prod confirm prod --revert" ],
run: async ({reach, host, directory, revert, records, dryRun}, context) => {
const {actor, at} = context;
const {confirm} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4727), __webpack_require__.e(2940), __webpack_require__.e(7878) ]).then(__webpack_require__.bind(__webpack_require__, 64615));
const result = await confirm({
...reach,
revert,
dryRun,
actor,
records: at(records)
}, context);
const {verdict} = result;
return {
result,
text: await (0, outcome_text_js$3.EL)(result, {
directory,
host
}, context),
exitCode: (0, exit_code_js$0.f)(verdict, dryRun)
};
}
});
}),

};
