import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-16512.js';
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
var outcome_lines = __webpack_require__(30873);
var signed_record_lines = __webpack_require__(93794);
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record, candidates = []}, {directory, host}, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit, ...candidates.map(({commit}) => commit) ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context),
host
};
}
function outcomeLines(outcome, {isVerbose, around, host}, details = []) {
const {snapshots, signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around,
files: evidenceFiles(snapshots, signedRecords)
});
if (brief !== void 0) return brief;
const kept = [ ...snapshotLines(snapshots), ...(0, signed_record_lines.x)(signedRecords) ];
return [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...kept, ...(0, 
outcome_lines.N7)(outcome, host) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
if (files[0] === void 0) return;
const folder = (0, external_node_path_.dirname)(files[0]);
return {
folder,
count: files.filter(file => (0, external_node_path_.dirname)(file) === folder).length
};
}
async function outcomeText(outcome, place, context) {
return outcomeLines(outcome, await viewOf(outcome, place, context));
}
}),

};
