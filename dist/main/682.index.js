export const id = 682;
export const ids = [682];
export const modules = {

/***/ 60682: // build/js/cli/questions.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
terminalQuestions: () => terminalQuestions
});
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
var _inquirer_checkbox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93029);
var _inquirer_confirm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78668);
var _inquirer_input__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28992);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
function terminalQuestions() {
const streams = {
input: node_process__WEBPACK_IMPORTED_MODULE_0__.stdin,
output: node_process__WEBPACK_IMPORTED_MODULE_0__.stderr
};
return {
text: ({message: message, byDefault: byDefault, problemOf: problemOf}) => answered((0, 
_inquirer_input__WEBPACK_IMPORTED_MODULE_2__.A)({
message: message,
...byDefault === void 0 ? {} : {
default: byDefault
},
validate: text => problemOf?.(text) ?? true
}, streams)),
choose: ({message: message, words: words, chosen: chosen}) => answered((0, _inquirer_checkbox__WEBPACK_IMPORTED_MODULE_3__.A)({
message: message,
choices: words.map(value => ({
value: value,
checked: chosen.includes(value)
}))
}, streams)),
agree: (message, byDefault) => answered((0, _inquirer_confirm__WEBPACK_IMPORTED_MODULE_4__.A)({
message: message,
default: byDefault
}, streams))
};
}
async function answered(question) {
try {
return await question;
} catch (cause) {
if (!(cause instanceof Error) || cause.name !== "ExitPromptError") throw cause;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("unanswered", "The question was not answered, so nothing was changed.", {
cause: cause
});
}
}
}),

};
