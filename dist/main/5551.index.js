import { modules as shared0 } from './shared-4303.js';
export const id = 5551;
export const ids = [5551];
export const modules = {
...shared0,


/***/ 75551: // build/js/cli/commands/docs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
docsCommand: () => docsCommand
});
var command_js$0 = __webpack_require__(4303);
var inputs_js$1 = __webpack_require__(38530);
const docsCommand = (0, command_js$0.G5)({
name: "docs",
summary: "print the reference of grind-to-prod.yml",
arguments: {
key: (0, inputs_js$1.EE)("[key]", "a key, such as hosts or health.web.http; its entry and all entries below it are printed")
},
options: {},
examples: [ "grind-to-prod docs", "grind-to-prod docs health" ],
run: async ({key}) => {
const [{configReference, referenceOf}, {referenceLines, referenceOverview}] = await Promise.all([ Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(8412) ]).then(__webpack_require__.bind(__webpack_require__, 27651)), __webpack_require__.e(4037).then(__webpack_require__.bind(__webpack_require__, 74037)) ]);
if (key === void 0) {
const keys = configReference();
return {
result: {
keys
},
text: referenceOverview(keys)
};
}
const keys = referenceOf(key);
return {
result: {
keys
},
text: referenceLines(keys)
};
}
});
}),

};
