export const id = 7012;
export const ids = [7012];
export const modules = {

/***/ 97012: // build/js/cli/commands/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotCommand: () => snapshotCommand
});
var host_command_js$0 = __webpack_require__(6297);
var inputs_js$1 = __webpack_require__(38530);
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
const {snapshot} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8516) ]).then(__webpack_require__.bind(__webpack_require__, 73475));
const {snapshotText} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(7779) ]).then(__webpack_require__.bind(__webpack_require__, 37779));
const {snapshotEnvironment} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8043) ]).then(__webpack_require__.bind(__webpack_require__, 18043));
const result = await snapshot(reach, context);
const text = format === "env" ? snapshotEnvironment(result) : snapshotText(result);
if (output === void 0) return {
result,
text
};
const {writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo} = await __webpack_require__.e(6189).then(__webpack_require__.bind(__webpack_require__, 98570));
await writingTo(output, () => writeAtomically(context.at(output), text));
return {
result,
text: [ `Wrote the snapshot of ${host} to ${output}.` ]
};
}
});
}),

};
