import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-16512.js';
import { modules as shared2 } from './shared-6297.js';
export const id = 3687;
export const ids = [3687,3798];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 89731: // build/js/cli/outcome-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qx: () => outcomeLines,
EL: () => outcomeText,
du: () => viewOf
});
var external_node_path_ = __webpack_require__(76760);
var outcome_lines = __webpack_require__(80288);
var signed_record_lines = __webpack_require__(93794);
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record}, directory, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context)
};
}
function outcomeLines(outcome, {isVerbose, around}, details = []) {
const {snapshots, signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around,
files: evidenceFiles(snapshots, signedRecords)
});
return brief ?? [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...snapshotLines(snapshots), ...(0, 
signed_record_lines.x)(signedRecords) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
return files[0] === void 0 ? void 0 : {
folder: (0, external_node_path_.dirname)(files[0]),
count: files.length
};
}
async function outcomeText(outcome, {directory}, context) {
return outcomeLines(outcome, await viewOf(outcome, directory, context));
}
}),

};
