import { modules as shared0 } from './shared-16512.js';
export const id = 50;
export const ids = [50,3798];
export const modules = {
...shared0,


/***/ 50050: // build/js/cli/commands/cancel.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cancelCommand: () => cancelCommand
});
var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38530);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32138);
const cancelCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_1__.mm)({
name: "cancel",
summary: "ask the attempt that runs on a host to roll back, and follow it to its verdict",
options: {
reason: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<text>", "the reason, for the record")
},
changesHost: true,
examples: [ "grind-to-prod cancel prod", "grind-to-prod cancel prod --reason mistake" ],
run: async ({reach: reach, directory: directory, reason: reason}, context) => {
const {cancel: cancel} = await Promise.all([ __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(1070), __webpack_require__.e(3259) ]).then(__webpack_require__.bind(__webpack_require__, 94629));
const result = await cancel({
...reach,
actor: context.actor,
reason: reason
}, context);
return {
result: result,
text: await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_3__.EL)(result, {
directory: directory
}, context),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.f)(result.verdict, false)
};
}
});
}),

};
