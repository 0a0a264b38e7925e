import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-75727.js';
import { modules as shared2 } from './shared-96477.js';
export const id = 5238;
export const ids = [5238];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 95238: // build/js/cli/commands/snapshot-diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotDiffCommand: () => snapshotDiffCommand
});
var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75236);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7154);
var _drift_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81918);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const snapshotDiffCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.G5)({
name: "snapshot-diff",
summary: "compare host snapshots and explain the differences",
arguments: {
snapshots: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.EE)("<snapshots...>", 'snapshot files from "grind-to-prod snapshot"; the first is the reference')
},
options: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<manifest>", "a manifest.json, or the folder that contains it: it is the reference, and every snapshot is compared with it"),
format: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Yq)("<format>", "output format", _drift_text_js__WEBPACK_IMPORTED_MODULE_2__.O), "table"),
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<file>", "write the report to this file, and print only the summary"),
failOn: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Yq)("<severity>", "exit with status 3 for findings of this severity or worse", [ ..._domain_drift_severity__WEBPACK_IMPORTED_MODULE_4__.g, "never" ]), "warning"),
directory: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<folder>", "the repository whose grind-to-prod.yml lists the allowed differences (default: the current folder, if it has one)")
},
examples: [ "grind-to-prod snapshot-diff prod-a.json prod-b.json", "grind-to-prod snapshot-diff prod.json --manifest release --format html --output drift.html" ],
isJson: ({format: format, output: output}) => format === "json" && output === void 0,
run: async ({snapshots: snapshots, manifest: manifest, format: format, output: output, failOn: failOn, directory: directory}, context) => {
const {snapshotDiff: snapshotDiff} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(8742), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(5440), __webpack_require__.e(9295) ]).then(__webpack_require__.bind(__webpack_require__, 59312));
const {at: at} = context;
const report = await snapshotDiff({
snapshots: snapshots.map(file => at(file)),
manifest: at(manifest),
mayDiffer: await declaredDifferences(directory, context)
});
const isDrift = report.worst !== null && failOn !== "never" && (0, _domain_drift_severity__WEBPACK_IMPORTED_MODULE_4__.d)(report.worst, failOn);
return {
result: report,
text: await textOf(report, {
format: format,
output: output
}, context),
exitCode: isDrift ? _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Vi : 0
};
}
});
async function textOf(report, {format: format, output: output}, context) {
if (output === void 0) return await (0, _drift_text_js__WEBPACK_IMPORTED_MODULE_2__.L)(report, format, context);
const {writeAtomically: writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo: writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
const file = context.at(output);
const text = await (0, _drift_text_js__WEBPACK_IMPORTED_MODULE_2__.L)(report, format, void 0);
await writingTo(output, () => writeAtomically(file, text));
return [ ...report.summary, `Written to ${file}` ];
}
async function declaredDifferences(directory, {applicationFolder: applicationFolder}) {
const {readConfig: readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(2617) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
try {
return (await readConfig(await applicationFolder(directory))).snapshot.mayDiffer;
} catch (error) {
if (directory === void 0 && error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz && error.code === "config-missing") return [];
throw error;
}
}
}),

};
