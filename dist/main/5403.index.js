import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-80895.js';
import { modules as shared3 } from './shared-262.js';
export const id = 5403;
export const ids = [5403];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 95153: // build/js/steps/evidence/folder/is-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
isEvidence: () => isEvidence
});
var node_fs_promises$0 = __webpack_require__(51455);
var archive_with_evidence_folder_js$1 = __webpack_require__(262);
var find_evidence_js$2 = __webpack_require__(3676);
async function isEvidence(path) {
const stats = await (0, node_fs_promises$0.stat)(path).catch(() => {});
if (stats?.isDirectory() === true) return (0, find_evidence_js$2.u)(path);
return stats !== void 0 && (0, archive_with_evidence_folder_js$1.w)(path);
}
}),

};
