import { modules as shared0 } from './shared-76661.js';
export const id = 7475;
export const ids = [7475];
export const modules = {
...shared0,


/***/ 87475: // build/js/steps/plan/write-candidate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCandidate: () => (/* binding */ writeCandidate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
/* harmony import */ var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
/* harmony import */ var _bundle_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76661);






/**
 * Builds what is checked out, whether or not it is on the upstream, and writes its manifest down for a plan that is made elsewhere.
 * It is no release: nothing signs it, nothing keeps it in the store, and there is no manifest.env to deploy by.
 * Throws SourceError and InputError.
 */
async function writeCandidate({ output, ...options }, context) {
    const candidate = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_4__/* .buildCandidate */ .I)(options, context);
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(bundle, { recursive: true });
    for (const name of ['manifest.sig', _bundle_write_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleFiles */ .e.environment])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, name), { force: true });
    await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _bundle_write_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleFiles */ .e.inventory), (0,_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(candidate.inventory));
    await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _bundle_write_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleFiles */ .e.manifest), candidate.text);
    return { ...candidate, bundle };
}


/***/ }),

};
