import { modules as shared0 } from './shared-16512.js';
export const id = 8354;
export const ids = [8354,3798];
export const modules = {
...shared0,


/***/ 8354: // build/js/cli/commands/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
confirmCommand: () => confirmCommand
});
var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38530);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32138);
const confirmCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_1__.mm)({
name: "confirm",
summary: "keep a release that awaits confirmation; otherwise the host rolls it back at the deadline",
options: {
revert: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("roll the release back now instead"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("print the pending release; confirm nothing")
},
changesHost: true,
examples: [ "grind-to-prod confirm prod", "grind-to-prod confirm prod --revert" ],
run: async ({reach: reach, directory: directory, revert: revert, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {confirm: confirm} = await Promise.all([ __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(1070), __webpack_require__.e(4077) ]).then(__webpack_require__.bind(__webpack_require__, 64615));
const result = await confirm({
...reach,
revert: revert,
dryRun: dryRun,
actor: actor
}, context);
const {verdict: verdict} = result;
return {
result: result,
text: await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__.EL)(result, {
directory: directory
}, context),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.f)(verdict, dryRun)
};
}
});
}),

};
