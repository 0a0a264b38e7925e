import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-59220.js';
import { modules as shared3 } from './shared-80895.js';
import { modules as shared4 } from './shared-98688.js';
export const id = 5231;
export const ids = [5231];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 95153: // build/js/steps/evidence/folder/is-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
isEvidence: () => isEvidence,
requireManifestAt: () => requireManifestAt
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$11 = __webpack_require__(7191);
var tools_files_failed_read$3 = __webpack_require__(56062);
var tools_files_is_there$4 = __webpack_require__(27499);
var tools_files_followed$5 = __webpack_require__(59088);
var bundle_read_js$6 = __webpack_require__(72707);
var bundle_write_js$7 = __webpack_require__(41220);
var archive_is_archive_js$8 = __webpack_require__(54028);
var archive_ledger_by_itself_js$9 = __webpack_require__(98688);
var find_evidence_js$10 = __webpack_require__(3676);
async function isEvidence(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path).catch(cause => {
throw (0, tools_files_failed_read$3.Y)(name, cause);
});
if (!stats.isDirectory()) return await (0, archive_is_archive_js$8.tc)(path, name) || stats.isFile() && await (0, 
archive_ledger_by_itself_js$9.S)(await (0, tools_files_followed$5.X)(path), name);
if (await (0, find_evidence_js$10.u)(path)) return true;
await (0, archive_is_archive_js$8.JR)(path, name);
return false;
}
async function requireManifestAt(path, name) {
const stats = await (0, node_fs_promises$0.stat)(path);
const file = stats.isDirectory() ? (0, node_path$1.join)(path, bundle_write_js$7.e6.manifest) : path;
if ((0, node_path$1.basename)(file) === bundle_write_js$7.e6.manifest && await (0, 
tools_files_is_there$4.$)(file)) return;
const found = await (0, bundle_read_js$6.readManifestText)(path).catch(() => {});
if (stats.isFile() && found?.text.trim() === "") throw refused(`${(0, domain_errors_quote$11.hD)(name)} is empty.`);
if (found?.text.startsWith("{") !== true) throw refused(`${(0, domain_errors_quote$11.hD)(name)} is neither evidence nor a manifest${stats.isDirectory() ? ", and has none in it" : ""}.`);
}
function refused(message) {
const hint = 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, a ledger, or a manifest.json or its folder.';
return new domain_errors_errors$2.dz("file-unreadable", message, {
hint
});
}
}),

};
