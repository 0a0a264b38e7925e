import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-16512.js';
export const id = 50;
export const ids = [50,3798];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 50050: // build/js/cli/commands/cancel.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cancelCommand: () => cancelCommand
});
var arguments_js$0 = __webpack_require__(66279);
var exit_code_js$1 = __webpack_require__(72957);
var host_command_js$2 = __webpack_require__(6297);
var inputs_js$3 = __webpack_require__(38530);
var outcome_text_js$4 = __webpack_require__(89731);
const cancelCommand = (0, host_command_js$2.mm)({
name: "cancel",
summary: "ask the attempt that runs on a host to roll back, and follow it to its verdict",
options: {
reason: (0, inputs_js$3.Yz)("<text>", "the reason, for the record", arguments_js$0.A3)
},
changesHost: "attempt",
examples: [ "grind-to-prod cancel prod", "grind-to-prod cancel prod --reason mistake" ],
run: async ({reach, host, directory, reason}, context) => {
const {cancel} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(2940), __webpack_require__.e(6333), __webpack_require__.e(7411) ]).then(__webpack_require__.bind(__webpack_require__, 94629));
const result = await cancel({
...reach,
actor: context.actor,
reason
}, context);
return {
result,
text: await (0, outcome_text_js$4.EL)(result, {
directory,
host
}, context),
exitCode: (0, exit_code_js$1.f)(result.verdict, false)
};
}
});
}),

};
