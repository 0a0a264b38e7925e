import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-4303.js';
import { modules as shared2 } from './shared-57336.js';
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
var domain_drift_severity$4 = __webpack_require__(75236);
var domain_errors_errors$0 = __webpack_require__(8136);
var command_js$1 = __webpack_require__(4303);
var drift_text_js$2 = __webpack_require__(81918);
var inputs_js$3 = __webpack_require__(38530);
const snapshotDiffCommand = (0, command_js$1.G5)({
name: "snapshot-diff",
summary: "compare host snapshots and explain the differences",
arguments: {
snapshots: (0, inputs_js$3.EE)("<snapshots...>", 'snapshot files from "grind-to-prod snapshot"; the first is the reference')
},
options: {
manifest: (0, inputs_js$3.uK)("<manifest>", "a manifest.json, or the folder that contains it: it is the reference, and every snapshot is compared with it"),
format: (0, inputs_js$3.NW)((0, inputs_js$3.Yq)("<format>", "output format", drift_text_js$2.O), "table"),
output: (0, inputs_js$3.uK)("<file>", "write the report to this file, and print only the summary"),
failOn: (0, inputs_js$3.NW)((0, inputs_js$3.Yq)("<severity>", "exit with status 3 for findings of this severity or worse", [ ...domain_drift_severity$4.g, "never" ]), "warning"),
directory: (0, inputs_js$3.uK)("<folder>", "the repository whose grind-to-prod.yml lists the allowed differences (default: the current folder, if it has one)")
},
examples: [ "grind-to-prod snapshot-diff prod-a.json prod-b.json", "grind-to-prod snapshot-diff prod.json --manifest release --format html --output drift.html" ],
isJson: ({format, output}) => format === "json" && output === void 0,
run: async ({snapshots, manifest, format, output, failOn, directory}, context) => {
const {snapshotDiff} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(3971) ]).then(__webpack_require__.bind(__webpack_require__, 59312));
const {at} = context;
const report = await snapshotDiff({
snapshots: snapshots.map(file => at(file)),
manifest: at(manifest),
mayDiffer: await declaredDifferences(directory, context)
});
const isDrift = report.worst !== null && failOn !== "never" && (0, domain_drift_severity$4.d)(report.worst, failOn);
return {
result: report,
text: await textOf(report, {
format,
output
}, context),
exitCode: isDrift ? domain_errors_errors$0.Vi : 0
};
}
});
async function textOf(report, {format, output}, context) {
if (output === void 0) return await (0, drift_text_js$2.L)(report, format, context);
const {writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
const file = context.at(output);
const text = await (0, drift_text_js$2.L)(report, format, void 0);
await writingTo(output, () => writeAtomically(file, text));
return [ ...report.summary, `Written to ${file}` ];
}
async function declaredDifferences(directory, {applicationFolder}) {
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(9734) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
try {
return (await readConfig(await applicationFolder(directory))).snapshot.mayDiffer;
} catch (error) {
if (directory === void 0 && error instanceof domain_errors_errors$0.dz && error.code === "config-missing") return [];
throw error;
}
}
}),

};
