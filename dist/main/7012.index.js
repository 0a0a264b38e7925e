import { modules as shared0 } from './shared-96477.js';
export const id = 7012;
export const ids = [7012];
export const modules = {
...shared0,


/***/ 97012: // build/js/cli/commands/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotCommand: () => snapshotCommand
});
var _host_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38530);
const snapshotCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_0__.mm)({
name: "snapshot",
summary: "record a host's state: releases, units and settings",
host: "a host of grind-to-prod.yml; a host with a local address is read as the current user",
options: {
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.uK)("<file>", "the file to write (default: standard output)"),
format: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("<format>", "output format", [ "json", "env" ]), "json")
},
examples: [ "grind-to-prod snapshot prod --output prod.json" ],
run: async ({host: host, reach: reach, output: output, format: format}, context) => {
const {snapshot: snapshot} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(3131) ]).then(__webpack_require__.bind(__webpack_require__, 73475));
const {snapshotText: snapshotText} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7779) ]).then(__webpack_require__.bind(__webpack_require__, 37779));
const {snapshotEnvironment: snapshotEnvironment} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8043) ]).then(__webpack_require__.bind(__webpack_require__, 18043));
const result = await snapshot(reach, context);
const text = format === "env" ? snapshotEnvironment(result) : snapshotText(result);
if (output === void 0) return {
result: result,
text: text
};
const {writeAtomically: writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo: writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
await writingTo(output, () => writeAtomically(context.at(output), text));
return {
result: result,
text: [ `Wrote the snapshot of ${host} to ${output}.` ]
};
}
});
}),

};
