import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-51731.js';
import { modules as shared3 } from './shared-262.js';
export const id = 5153;
export const ids = [5153,262];
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
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _archive_with_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
var _find_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3676);
async function isEvidence(path) {
const stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => {});
if (stats?.isDirectory() === true) return (0, _find_evidence_js__WEBPACK_IMPORTED_MODULE_2__.u)(path);
return stats !== void 0 && (0, _archive_with_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__.w)(path);
}
}),

};
