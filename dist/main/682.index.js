export const id = 682;
export const ids = [682];
export const modules = {

/***/ 60682: // build/js/cli/questions.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
terminalQuestions: () => terminalQuestions
});
var node_process$0 = __webpack_require__(1708);
var inquirer_checkbox$3 = __webpack_require__(93029);
var inquirer_confirm$4 = __webpack_require__(78668);
var inquirer_input$2 = __webpack_require__(28992);
var domain_errors_errors$1 = __webpack_require__(8136);
function terminalQuestions(terminal = {
input: node_process$0.stdin,
output: node_process$0.stderr
}) {
const answered = ask => answeredOn(terminal, ask);
return {
text: ({message, byDefault, problemOf}) => answered(streams => (0, inquirer_input$2.A)({
message,
...byDefault === void 0 ? {} : {
default: byDefault
},
validate: text => problemOf?.(text) ?? true
}, streams)),
choose: ({message, words, chosen}) => answered(streams => (0, inquirer_checkbox$3.A)({
message,
choices: words.map(value => ({
value,
checked: chosen.includes(value)
}))
}, streams)),
agree: (message, byDefault) => answered(streams => (0, inquirer_confirm$4.A)({
message,
default: byDefault
}, streams))
};
}
class UnansweredError extends domain_errors_errors$1.dz {
exitCode;
constructor(exitCode, cause) {
super("unanswered", "The question was not answered, so nothing was changed.", {
cause
});
this.exitCode = exitCode;
}
}
const unanswered = new Map([ [ "ExitPromptError", domain_errors_errors$1._2 ], [ "AbortPromptError", domain_errors_errors$1.yt ] ]);
async function answeredOn({input: keys, output}, ask) {
const ended = new AbortController;
const end = () => void setImmediate(() => ended.abort());
keys.once("pause", end).once("end", end);
try {
return await ask({
input: keys,
output,
signal: ended.signal
});
} catch (cause) {
if (!(cause instanceof Error)) throw cause;
const exitCode = unanswered.get(cause.name);
throw exitCode === void 0 ? cause : new UnansweredError(exitCode, cause);
} finally {
keys.off("pause", end).off("end", end);
}
}
}),

};
