import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-81166.js';
export const id = 5307;
export const ids = [5307];
export const modules = {
...shared0,
...shared1,


/***/ 69874: // build/js/steps/build-manifest/inspect-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => inspectLink
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var tools_files_hash_file$3 = __webpack_require__(52015);
async function inspectLink({component, link, target, storePath}, store = "/nix/store") {
const where = `Component ${component}: link ${link} points to ${(0, domain_errors_quote$4.h)(target)}`;
const path = (0, node_path$1.join)(storePath, target);
const real = await (0, node_fs_promises$0.realpath)(path).catch(() => {});
const file = real === void 0 ? void 0 : await (0, node_fs_promises$0.stat)(real);
if (real === void 0 || file === void 0) throw new domain_errors_errors$2.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
if (!real.startsWith(`${store}/`)) throw new domain_errors_errors$2.c8("link-missing", `${where}, which points outside the store to ${(0, 
domain_errors_quote$4.h)(real)} and cannot be part of a release.`, {
hint: "Fix the build."
});
if (!file.isFile() || (file.mode & 73) === 0) throw new domain_errors_errors$2.c8("link-not-executable", `${where}, which is ${file.isFile() ? "not executable" : "not a regular file"} in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
return (0, tools_files_hash_file$3.V)(real);
}
}),

};
