import { modules as shared0 } from './shared-98722.js';
export const id = 3782;
export const ids = [3782];
export const modules = {
...shared0,


/***/ 13782: // build/js/cli/commands/docs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
docsCommand: () => docsCommand
});
var command_js$0 = __webpack_require__(86151);
var inputs_js$1 = __webpack_require__(9049);
const docsCommand = (0, command_js$0.G5)({
name: "docs",
summary: "print the reference of grind-to-prod.yml",
arguments: {
key: (0, inputs_js$1.EE)("[key]", "a key, such as hosts or health.web.http; its entry and all entries below it are printed")
},
options: {},
examples: [ "grind-to-prod docs", "grind-to-prod docs health" ],
run: async ({key}) => {
const [{configReference, referenceOf}, {referenceLines, referenceOverview}] = await Promise.all([ Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(7689), __webpack_require__.e(6410) ]).then(__webpack_require__.bind(__webpack_require__, 21006)), __webpack_require__.e(412).then(__webpack_require__.bind(__webpack_require__, 50412)) ]);
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
