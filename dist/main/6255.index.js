import { modules as shared0 } from './shared-49871.js';
import { modules as shared1 } from './shared-11939.js';
export const id = 6255;
export const ids = [6255,6777];
export const modules = {
...shared0,
...shared1,


/***/ 66255: // build/js/cli/commands/cancel.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cancelCommand: () => cancelCommand
});
var arguments_js$0 = __webpack_require__(698);
var exit_code_js$1 = __webpack_require__(81532);
var host_command_js$2 = __webpack_require__(58082);
var inputs_js$3 = __webpack_require__(9049);
var outcome_text_js$4 = __webpack_require__(32727);
const cancelCommand = (0, host_command_js$2.mm)({
name: "cancel",
summary: "ask the attempt that runs on a host to roll back, and follow it to its verdict",
options: {
reason: (0, inputs_js$3.Yz)("<text>", "the reason, for the record", arguments_js$0.A3)
},
changesHost: "attempt",
examples: [ "grind-to-prod cancel prod", "grind-to-prod cancel prod --reason mistake" ],
run: async ({reach, directory, reason}, context) => {
const {cancel} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(9306), __webpack_require__.e(8067), __webpack_require__.e(7268), __webpack_require__.e(4493), __webpack_require__.e(9590), __webpack_require__.e(9153) ]).then(__webpack_require__.bind(__webpack_require__, 60718));
const result = await cancel({
...reach,
actor: context.actor,
reason
}, context);
return {
result,
text: await (0, outcome_text_js$4.EL)(result, {
directory
}, context),
exitCode: (0, exit_code_js$1.f)(result.verdict, false)
};
}
});
}),

};
