export const modules = {

/***/ 6297: // build/js/cli/host-command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => directoryInput,
VK: () => reachInputs,
mm: () => hostCommand,
sX: () => reachFrom,
x: () => adminCommand
});
var command_js$0 = __webpack_require__(7154);
var kept_file_js$1 = __webpack_require__(16414);
var inputs_js$2 = __webpack_require__(38530);
const directoryInput = (0, inputs_js$2.uK)("<folder>", "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)");
const reachInputs = {
directory: directoryInput,
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)")))
};
async function reachFrom({directory, identityFile}, context) {
const {environment} = context;
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(5308), __webpack_require__.e(1325), __webpack_require__.e(1211) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory));
const identity = context.at(identityFile) ?? await (0, kept_file_js$1.hr)("deploy", config.application, context);
return {
config,
environment,
...identity === void 0 ? {} : {
identityFile: identity
}
};
}
function hostCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(reachInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
},
run: async (values, context) => run({
...values,
reach: {
...await reachFrom(values, context),
hostName: values.host
}
}, context)
});
}
const adminInputs = {
directory: directoryInput,
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_ADMIN_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "the administrator's private key, or its public key (default: what the ssh agent offers)"))),
admin: (0, inputs_js$2.uK)("<address>", 'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)')
};
function adminCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(adminInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
},
run: async (values, context) => {
const {environment, at} = context;
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(5308), __webpack_require__.e(1325), __webpack_require__.e(1211) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const directory = await context.applicationFolder(values.directory);
const config = await readConfig(directory);
const identityFile = at(values.identityFile);
const reach = {
config,
environment,
hostName: values.host,
...identityFile === void 0 ? {} : {
identityFile
}
};
const admin = values.admin ?? await (0, kept_file_js$1.yG)(config.application, values.host, context);
return run({
...values,
reach,
admin,
directory
}, context);
}
});
}
}),

/***/ 16414: // build/js/cli/kept-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AT: () => allowedSignersFile,
dg: () => signingKeyFile,
hr: () => keptFile,
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
async function allowedSignersFile(named, context) {
const file = context.at(named.allowedSigners) ?? await keptFileOf("allowedSigners", named, context);
if (file !== void 0) return file;
throw new domain_errors_errors$4.dz("missing-option", "It is unknown who may sign a release.", {
hint: "Give the file with --allowed-signers."
});
}
async function keptFileOf(file, {directory}, context) {
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(5308), __webpack_require__.e(1325), __webpack_require__.e(1211) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const config = await readConfig(await context.applicationFolder(directory)).catch(() => {});
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

/***/ 12568: // build/js/tools/files/error-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => hasCode
});
function hasCode(error, ...codes) {
return error instanceof Error && "code" in error && codes.some(code => code === error.code);
}
}),

/***/ 27499: // build/js/tools/files/is-there.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isThere,
b: () => isMissing
});
var node_fs_promises$0 = __webpack_require__(51455);
var error_code_js$1 = __webpack_require__(12568);
async function isThere(path) {
try {
await (0, node_fs_promises$0.lstat)(path);
return true;
} catch (error) {
if (isMissing(error)) return false;
throw error;
}
}
function isMissing(error) {
return (0, error_code_js$1.u)(error, "ENOENT", "ENOTDIR");
}
}),

/***/ 49635: // build/js/domain/report/emergency-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => openEmergencyCell,
J1: () => openEmergencyWords,
P_: () => emergencyWords,
Rq: () => emergencyLines
});
var errors_quote_js$2 = __webpack_require__(7191);
var amount_js$1 = __webpack_require__(53004);
var release_name_js$0 = __webpack_require__(71259);
function emergencyWords({reason, countersignBy}) {
return `${reason}; to be countersigned by ${countersignBy}`;
}
function emergencyLines(emergency) {
return emergency === void 0 ? [] : [ `  emergency release: ${emergencyWords(emergency)}` ];
}
function openEmergencyWords({releaseId, actor, reason, countersignBy, missing, isOverdue}) {
const what = isOverdue ? "NOT COUNTERSIGNED IN TIME" : "not countersigned yet";
const needed = (0, amount_js$1.B4)(missing, "person", "people");
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${(0, 
errors_quote_js$2.af)(actor.name)} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign HOST"`;
}
function openEmergencyCell(open) {
const overdue = open.filter(({isOverdue}) => isOverdue).length;
return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`;
}
}),

/***/ 95865: // build/js/cli/ask-first.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => questionsFirst
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function questionsFirst(why, {yes, dryRun}, {questions}) {
if (yes || dryRun) return null;
const asking = await questions();
if (asking !== null) return asking;
throw new domain_errors_errors$0.dz("missing-option", `${why}, and there is no terminal to ask on.`, {
hint: "Add --yes, or --dry-run."
});
}
}),

/***/ 85418: // build/js/cli/signing-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => signingKey
});
var domain_errors_errors$0 = __webpack_require__(8136);
function signingKey(file, isInAgent, {environment}) {
if (!isInAgent) return {
kind: "file",
file
};
const socket = environment["SSH_AUTH_SOCK"];
if (socket === void 0 || socket === "") throw new domain_errors_errors$0.dz("key-missing", "There is no ssh agent (SSH_AUTH_SOCK is not set).", {
hint: "Start one and add the key, or sign with a key file."
});
return {
kind: "agent",
publicKeyFile: file,
socket
};
}
}),

/***/ 62364: // build/js/cli/approver-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => approverKey,
R: () => approverInputs
});
var domain_errors_errors$0 = __webpack_require__(8136);
var inputs_js$1 = __webpack_require__(38530);
var signing_key_js$2 = __webpack_require__(85418);
const approverInputs = {
approvalKeyFile: (0, inputs_js$1.eW)("GRIND_TO_PROD_APPROVAL_KEY", (0, 
inputs_js$1.uK)("<file>", "the approver's private ssh key; with --agent, its public key")),
agent: (0, inputs_js$1.Jt)("sign with the ssh agent at SSH_AUTH_SOCK")
};
function approverKey(verb, {approvalKeyFile, agent, dryRun}, context) {
if (dryRun) return null;
const file = context.at(approvalKeyFile);
if (file !== void 0) return (0, signing_key_js$2.N)(file, agent, context);
throw new domain_errors_errors$0.dz("missing-option", `There is no key to ${verb} with.`, {
hint: "Give the file of your own ssh key with --approval-key-file."
});
}
}),

};
