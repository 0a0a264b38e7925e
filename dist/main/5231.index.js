import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-59220.js';
export const id = 5231;
export const ids = [5231];
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
var domain_errors_quote$7 = __webpack_require__(7191);
var tools_files_failed_read$2 = __webpack_require__(56062);
var bundle_read_js$3 = __webpack_require__(72707);
var archive_is_archive_js$4 = __webpack_require__(54028);
var archive_ledger_by_itself_js$5 = __webpack_require__(98688);
var find_evidence_js$6 = __webpack_require__(3676);
async function isEvidence(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path).catch(cause => {
throw (0, tools_files_failed_read$2.Y)(name, cause);
});
if (!stats.isDirectory()) return await (0, archive_is_archive_js$4.tc)(path, name) || stats.isFile() && await (0, 
archive_ledger_by_itself_js$5.S)(path, name);
if (await (0, find_evidence_js$6.u)(path)) return true;
await (0, archive_is_archive_js$4.JR)(path, name);
return false;
}
async function requireManifestAt(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path);
const found = await (0, bundle_read_js$3.readManifestText)(path).catch(() => {});
if (found?.text.startsWith("{") !== true) throw refused(`${(0, domain_errors_quote$7.hD)(name)} is neither evidence nor a manifest${stats.isDirectory() ? ", and has none in it" : ""}.`);
}
function refused(message) {
const hint = 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, a ledger, or a manifest.json or its folder.';
return new domain_errors_errors$1.dz("file-unreadable", message, {
hint
});
}
}),

};
