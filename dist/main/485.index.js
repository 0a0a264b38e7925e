import { modules as shared0 } from './shared-16512.js';
export const id = 485;
export const ids = [485,3798];
export const modules = {
...shared0,


/***/ 50485: // build/js/cli/commands/attach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
attachCommand: () => attachCommand
});
var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32138);
const attachCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_1__.mm)({
name: "attach",
summary: "follow the attempt that runs on a host to its verdict",
options: {},
examples: [ "grind-to-prod attach prod" ],
run: async ({reach: reach, directory: directory}, context) => {
const {attach: attach} = await Promise.all([ __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(6193) ]).then(__webpack_require__.bind(__webpack_require__, 91590));
const result = await attach(reach, context);
return {
result: result,
text: await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_2__.EL)(result, {
directory: directory
}, context),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.f)(result.verdict, false)
};
}
});
}),

};
