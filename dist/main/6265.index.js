import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 6265;
export const ids = [6265,3702];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 39866: // build/js/steps/config/require-own-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
requireOwnConfig: () => requireOwnConfig
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_config_schema$2 = __webpack_require__(21325);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_belongs_to_other$4 = __webpack_require__(92869);
async function requireOwnConfig(folder) {
const file = (0, node_path$1.join)(folder, domain_config_schema$2.CONFIG_FILE);
const found = await (0, node_fs_promises$0.lstat)(file).catch(() => {});
if (found === void 0 || !(0, tools_files_belongs_to_other$4.u)(found)) return;
throw new domain_errors_errors$3.dz("config-invalid", `${(0, 
domain_errors_quote$5.hD)(file, 200)} belongs to another user, and its commands would run as you.`, {
hint: `If you trust it, name its folder with the option "directory": ${(0, domain_errors_quote$5.hD)(folder, 200)}.`
});
}
}),

};
