import { modules as shared0 } from './shared-11939.js';
export const id = 5352;
export const ids = [5352,6777];
export const modules = {
...shared0,


/***/ 65352: // build/js/cli/commands/attach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
attachCommand: () => attachCommand
});
var exit_code_js$0 = __webpack_require__(81532);
var host_command_js$1 = __webpack_require__(58082);
var outcome_text_js$2 = __webpack_require__(32727);
const attachCommand = (0, host_command_js$1.mm)({
name: "attach",
summary: "follow the attempt that runs on a host to its verdict",
options: {},
examples: [ "grind-to-prod attach prod" ],
run: async ({reach, directory}, context) => {
const {attach} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(9306), __webpack_require__.e(8067), __webpack_require__.e(9590), __webpack_require__.e(8875) ]).then(__webpack_require__.bind(__webpack_require__, 68873));
const result = await attach(reach, context);
return {
result,
text: await (0, outcome_text_js$2.EL)(result, {
directory
}, context),
exitCode: (0, exit_code_js$0.f)(result.verdict, false)
};
}
});
}),

};
