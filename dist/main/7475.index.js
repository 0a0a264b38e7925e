import { modules as shared0 } from './shared-76661.js';
export const id = 7475;
export const ids = [7475];
export const modules = {
...shared0,


/***/ 87475: // build/js/steps/plan/write-candidate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeCandidate: () => writeCandidate
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
var _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98570);
var _domain_closure_inventory__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38233);
var _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41220);
var _candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76661);
async function writeCandidate({output: output, ...options}, context) {
const candidate = await (0, _candidate_js__WEBPACK_IMPORTED_MODULE_6__.I)(options, context);
const bundle = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
await (0, _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_3__.writingTo)(bundle, async () => {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(bundle, {
recursive: true
});
for (const name of [ _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.eh, _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.e6.environment, _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.e6.sbom, ..._bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.Fc ]) await (0, 
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, name), {
force: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.e6.inventory), (0, 
_domain_closure_inventory__WEBPACK_IMPORTED_MODULE_4__.A1)(candidate.inventory));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _bundle_write_js__WEBPACK_IMPORTED_MODULE_5__.e6.manifest), candidate.text);
});
return {
...candidate,
bundle: bundle
};
}
}),

};
