export const modules = {

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

/***/ 38726: // build/js/domain/init/kept-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => keptFiles
});
const keptFiles = {
deploy: "deploy",
deployPublic: "deploy.pub",
release: "release",
releasePublic: "release.pub",
allowedSigners: "allowed_signers",
nixPublic: "nix.pub",
settings: "settings.json"
};
}),

/***/ 88795: // build/js/tools/files/config-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keyFolder
});
var node_path$0 = __webpack_require__(76760);
function keyFolder(environment, home, application) {
const base = environment["XDG_CONFIG_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".config"), "grind-to-prod", application);
}
}),

/***/ 72489: // build/js/domain/init/settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => settingsText,
d: () => settingsSchema
});
var zod$1 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
const settingsSchema = zod$1.rej({
hosts: zod$1.g1P(config_grammar_js$0.Jq, zod$1.rej({
admin: config_grammar_js$0.Wy
})).default({})
});
function settingsText(settings) {
return `${JSON.stringify(settings, null, 2)}\n`;
}
}),

/***/ 82663: // build/js/steps/init/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSettings: () => readSettings
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var domain_init_settings$2 = __webpack_require__(72489);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_own_file$4 = __webpack_require__(45136);
const LIMIT_BYTES = 64 * 1024;
async function readSettings(folder) {
const file = (0, node_path$0.join)(folder, domain_init_kept_files$1.y.settings);
const text = await (0, tools_files_read_own_file$4.z)(file, LIMIT_BYTES);
if (text === void 0) return {
hosts: {}
};
try {
return domain_init_settings$2.d.parse(JSON.parse(text));
} catch (cause) {
throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$5.hD)(file)} is not what "grind-to-prod init" writes.`, {
cause,
hint: 'Remove it, and run "grind-to-prod init" again.'
});
}
}
}),

/***/ 45136: // build/js/tools/files/read-own-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => readOwnFile
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var domain_errors_why_unreadable$1 = __webpack_require__(49389);
var error_code_js$4 = __webpack_require__(12568);
var read_limited_js$2 = __webpack_require__(55463);
async function readOwnFile(path, limitBytes) {
return (0, read_limited_js$2.t)(path, limitBytes, bytes => utf8.decode(bytes)).catch(cause => {
throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$3.hD)(path)} cannot be read (${whyNot(path, cause)}).`, {
hint: "Correct it or move it away, and run this again; it was not written.",
cause
});
});
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function whyNot(path, cause) {
if ((0, error_code_js$4.u)(cause, "ERR_ENCODING_INVALID_ENCODED_DATA")) return "it has bytes that are not UTF-8, which a change would destroy";
return (0, domain_errors_why_unreadable$1._)(path, cause);
}
}),

};
