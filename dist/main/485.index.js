import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-16512.js';
export const id = 485;
export const ids = [485,3798];
export const modules = {
...shared0,
...shared1,


/***/ 50485: // build/js/cli/commands/attach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
attachCommand: () => attachCommand
});
var exit_code_js$0 = __webpack_require__(72957);
var host_command_js$1 = __webpack_require__(6297);
var outcome_text_js$2 = __webpack_require__(89731);
const attachCommand = (0, host_command_js$1.mm)({
name: "attach",
summary: "follow the attempt that runs on a host to its verdict",
options: {},
examples: [ "grind-to-prod attach prod" ],
run: async ({reach, host, directory}, context) => {
const {attach} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(6333), __webpack_require__.e(6478) ]).then(__webpack_require__.bind(__webpack_require__, 91590));
const result = await attach(reach, context);
return {
result,
text: await (0, outcome_text_js$2.EL)(result, {
directory,
host
}, context),
exitCode: (0, exit_code_js$0.f)(result.verdict, false)
};
}
});
}),

};
