import { modules as shared0 } from './shared-98722.js';
export const id = 1001;
export const ids = [1001];
export const modules = {
...shared0,


/***/ 1001: // build/js/cli/commands/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotCommand: () => snapshotCommand
});
var host_command_js$0 = __webpack_require__(58082);
var inputs_js$1 = __webpack_require__(9049);
const snapshotCommand = (0, host_command_js$0.mm)({
name: "snapshot",
summary: "record a host's state: releases, units and settings",
host: "a host of grind-to-prod.yml; a host with a local address is read as the current user",
options: {
output: (0, inputs_js$1.uK)("<file>", "the file to write (default: standard output)"),
format: (0, inputs_js$1.NW)((0, inputs_js$1.Yq)("<format>", "output format", [ "json", "env" ]), "json")
},
examples: [ "grind-to-prod snapshot prod --output prod.json" ],
run: async ({host, reach, output, format}, context) => {
const {snapshot} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(9306), __webpack_require__.e(8067), __webpack_require__.e(2821) ]).then(__webpack_require__.bind(__webpack_require__, 78176));
const {snapshotText} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(7514) ]).then(__webpack_require__.bind(__webpack_require__, 27514));
const {snapshotEnvironment} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(8746) ]).then(__webpack_require__.bind(__webpack_require__, 8746));
const result = await snapshot(reach, context);
const text = format === "env" ? snapshotEnvironment(result) : snapshotText(result);
if (output === void 0) return {
result,
text
};
const {writeAtomically} = await __webpack_require__.e(8002).then(__webpack_require__.bind(__webpack_require__, 8002));
const {writingTo} = await __webpack_require__.e(2109).then(__webpack_require__.bind(__webpack_require__, 22109));
await writingTo(output, () => writeAtomically(context.at(output), text));
return {
result,
text: [ `Wrote the snapshot of ${host} to ${output}.` ]
};
}
});
}),

};
