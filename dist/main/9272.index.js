import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-80895.js';
import { modules as shared3 } from './shared-54028.js';
export const id = 9272;
export const ids = [9272,6619];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 95153: // build/js/steps/evidence/folder/is-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
isEvidence: () => isEvidence,
requireManifestAt: () => requireManifestAt
});
var node_fs_promises$0 = __webpack_require__(51455);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var bundle_read_js$2 = __webpack_require__(72707);
var archive_is_archive_js$3 = __webpack_require__(54028);
var find_evidence_js$4 = __webpack_require__(3676);
async function isEvidence(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path).catch(() => {});
if (stats?.isDirectory() !== true) return (0, archive_is_archive_js$3.tc)(path, name);
if (await (0, find_evidence_js$4.u)(path)) return true;
await (0, archive_is_archive_js$3.JR)(path, name);
return false;
}
async function requireManifestAt(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path).catch(() => {});
if (stats === void 0) throw refused(`There is no file or folder ${(0, domain_errors_quote$5.hD)(name)}.`);
const found = await (0, bundle_read_js$2.readManifestText)(path).catch(() => {});
if (found?.text.startsWith("{") !== true) throw refused(`${(0, domain_errors_quote$5.hD)(name)} is neither evidence nor a manifest${stats.isDirectory() ? ", and has none in it" : ""}.`);
}
function refused(message) {
const hint = 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, or a manifest.json or its folder.';
return new domain_errors_errors$1.dz("file-unreadable", message, {
hint
});
}
}),

};
