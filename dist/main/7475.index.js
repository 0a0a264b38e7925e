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
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var tools_files_write_atomically$2 = __webpack_require__(68417);
var tools_files_writing_to$3 = __webpack_require__(98570);
var domain_closure_inventory$4 = __webpack_require__(38233);
var bundle_write_js$5 = __webpack_require__(41220);
var candidate_js$6 = __webpack_require__(76661);
async function writeCandidate({output, ...options}, context) {
const candidate = await (0, candidate_js$6.I)(options, context);
const bundle = (0, node_path$1.resolve)(output);
await (0, tools_files_writing_to$3.writingTo)(bundle, async () => {
await (0, node_fs_promises$0.mkdir)(bundle, {
recursive: true
});
for (const name of [ bundle_write_js$5.eh, bundle_write_js$5.e6.environment, bundle_write_js$5.e6.sbom, ...bundle_write_js$5.Fc ]) await (0, 
node_fs_promises$0.rm)((0, node_path$1.join)(bundle, name), {
force: true
});
await (0, tools_files_write_atomically$2.writeAtomically)((0, 
node_path$1.join)(bundle, bundle_write_js$5.e6.inventory), (0, 
domain_closure_inventory$4.A1)(candidate.inventory));
await (0, tools_files_write_atomically$2.writeAtomically)((0, 
node_path$1.join)(bundle, bundle_write_js$5.e6.manifest), candidate.text);
});
return {
...candidate,
bundle
};
}
}),

};
