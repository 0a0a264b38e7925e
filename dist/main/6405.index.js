import { modules as shared0 } from './shared-4303.js';
export const id = 6405;
export const ids = [6405];
export const modules = {
...shared0,


/***/ 96405: // build/js/cli/commands/cache-check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
cacheCheckCommand: () => cacheCheckCommand
});
var amount = __webpack_require__(53004);
// CONCATENATED MODULE: ./build/js/domain/report/cache-check-lines.js
const SHOWN = 20;
function cacheCheckLines(closure, answers, nowhere) {
const substituters = answers.flatMap(({substituter, held, missing, error}) => error === null ? [ `${substituter}: has ${(0, 
amount.B4)(held.paths, "path")}, ${(0, amount.z3)(held.narBytes)}${held.downloadBytes === null ? "" : ` (${(0, 
amount.z3)(held.downloadBytes)} to download)`}; does not have ${(0, amount.B4)(missing.paths, "path")}, ${(0, 
amount.z3)(missing.narBytes)}` ] : [ `${substituter}: cannot be queried: ${error}` ]);
return [ `The closure has ${(0, amount.B4)(closure.paths, "path")}, ${(0, amount.z3)(closure.narBytes)}.`, ...answers.length === 0 ? [ "No substituter is configured." ] : substituters, ...nowhere.length === 0 ? [] : [ `In no substituter: ${(0, 
amount.B4)(nowhere.length, "path")}` ], ...nowhere.slice(0, SHOWN).map(path => `  ${path}`), ...nowhere.length > SHOWN ? [ `  and ${nowhere.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
var command = __webpack_require__(4303);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/cache-check.js
const cacheCheckCommand = (0, command.G5)({
name: "cache-check",
summary: "show which paths of a release this machine's substituters have",
arguments: {
manifest: (0, inputs.EE)("<manifest>", "a manifest.json, or the folder that contains it")
},
options: {},
examples: [ "grind-to-prod cache-check release" ],
run: async ({manifest}, context) => {
const {at} = context;
const {cacheCheck} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8553), __webpack_require__.e(443) ]).then(__webpack_require__.bind(__webpack_require__, 17697));
const result = await cacheCheck({
bundle: at(manifest)
}, context);
return {
result,
text: cacheCheckLines(result.closure, result.substituters, result.nowhere)
};
}
});
}),

};
