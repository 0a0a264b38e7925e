import { modules as shared0 } from './shared-11939.js';
export const id = 2877;
export const ids = [2877,6777];
export const modules = {
...shared0,


/***/ 82877: // build/js/cli/commands/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
confirmCommand: () => confirmCommand
});
var exit_code_js$0 = __webpack_require__(81532);
var host_command_js$1 = __webpack_require__(58082);
var inputs_js$2 = __webpack_require__(9049);
var outcome_text_js$3 = __webpack_require__(32727);
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
run: async ({reach, directory, revert, records, dryRun}, context) => {
const {actor, at} = context;
const {confirm} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(9306), __webpack_require__.e(8067), __webpack_require__.e(2539), __webpack_require__.e(7268), __webpack_require__.e(4493), __webpack_require__.e(9508) ]).then(__webpack_require__.bind(__webpack_require__, 894));
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
directory
}, context),
exitCode: (0, exit_code_js$0.f)(verdict, dryRun)
};
}
});
}),

};
