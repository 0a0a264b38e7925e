import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-4303.js';
import { modules as shared2 } from './shared-88942.js';
export const id = 4144;
export const ids = [4144];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 16414: // build/js/cli/kept-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dg: () => signingKeyFile,
hr: () => keptFile,
rR: () => allowedSignersIn,
yG: () => keptAdmin
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var tools_files_config_folder$2 = __webpack_require__(88795);
var tools_files_is_there$3 = __webpack_require__(27499);
var domain_errors_errors$4 = __webpack_require__(8136);
async function keptFile(file, application, {environment, home}) {
const path = (0, node_path$0.join)((0, tools_files_config_folder$2.C)(environment, home, application), domain_init_kept_files$1.y[file]);
return await (0, tools_files_is_there$3.$)(path) ? path : void 0;
}
async function signingKeyFile(named, context) {
const file = context.at(named.signingKeyFile) ?? await keptFileOf("release", named, context);
if (file !== void 0) return file;
throw new domain_errors_errors$4.dz("missing-option", "There is no key to sign with.", {
hint: 'Give its file with --signing-key-file, or let "grind-to-prod init" create one.'
});
}
function allowedSignersIn(folder, context) {
return keptFileIn("allowedSigners", folder, context);
}
async function keptFileOf(file, {directory}, context) {
return keptFileIn(file, await context.applicationFolder(directory), context);
}
async function keptFileIn(file, folder, context) {
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(folder).catch(() => {});
return config === void 0 ? void 0 : await keptFile(file, config.application, context);
}
async function keptAdmin(application, host, {environment, home}) {
const {readSettings} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(2663) ]).then(__webpack_require__.bind(__webpack_require__, 82663));
const {hosts} = await readSettings((0, tools_files_config_folder$2.C)(environment, home, application));
const admin = Object.hasOwn(hosts, host) ? hosts[host]?.admin : void 0;
if (admin !== void 0) return admin;
throw new domain_errors_errors$4.dz("missing-option", `It is unknown who administers ${host}.`, {
hint: 'Give user@host with --admin, or "local" when this is run as root on the host itself.'
});
}
}),

};
