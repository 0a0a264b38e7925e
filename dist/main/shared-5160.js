export const modules = {

/***/ 5160: // build/js/domain/installation/paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BG: () => INCOMING,
HS: () => AGENT_LAUNCHER,
Qp: () => AGENT_ROOTS,
SG: () => AUTHORIZED_KEYS_FILE,
W: () => DEPLOY_HOME
});
const AGENT_LAUNCHER = "/usr/local/bin/grind-to-prod-agent";
const AGENT_ROOTS = "/nix/var/nix/gcroots/grind-to-prod-agent";
const INCOMING = "incoming-";
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`;
}),

/***/ 57137: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => switchLink,
Cm: () => linkTarget,
vL: () => removeLink
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
var _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72861);
var _is_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27499);
async function switchLink(path, target) {
const temporary = (0, _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__.N)(path);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, {
force: true
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, temporary);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
} catch (error) {
if (!(0, _is_there_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)) throw error;
}
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
} catch (error) {
if ((0, _is_there_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)) return null;
throw error;
}
}
}),

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf
});
var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54302);
function policyOf(config, hostName) {
const {role: role} = (0, _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__.m)(config, hostName);
const watched = (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.Uy)(config.health, (0, 
_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units));
return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__.cv.parse({
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
units: (0, _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units),
healthTargets: (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.NB)(config.health),
...watched.length === 0 ? {} : {
healthUnits: watched
},
...(0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.iF)(config.health).length === 0 ? {} : {
healthPrograms: true
},
...snapshotOf(config),
...role === void 0 ? {} : {
role: role
},
...Object.values(config.components).some(({kind: kind}) => kind === "system") ? {
system: true
} : {},
...config.data === void 0 ? {} : {
data: config.data.folders
},
...config.data?.program === void 0 ? {} : {
dataProgram: true
}
});
}
function snapshotOf({snapshot: {repository: repository, units: units}}) {
if (repository === void 0 && units.length === 0) return {};
return {
snapshot: {
...repository === void 0 ? {} : {
repository: repository
},
...units.length === 0 ? {} : {
units: units
}
}
};
}
}),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90662);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ);
const linkSchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry: previousEntry, digest: digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => FIXED_ENVIRONMENT_NAMES,
r: () => componentVariables
});
const FIXED_ENVIRONMENT_NAMES = [ "RELEASE_ID", "RELEASE_SHA", "APPLICATION", "SYSTEM", "PREFIX", "MANIFEST_PATH", "CLOSURE_DIGEST", "CLOSURE_PATHS", "CLOSURE_BYTES" ];
function componentVariables(component, links) {
return [ {
name: environmentName(component, "PATH")
}, ...links.map(link => ({
name: links.length === 1 ? environmentName(component, "BIN") : environmentName(component, link, "BIN"),
link: link
})) ];
}
function environmentName(...words) {
const name = words.join("_").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
return /^[0-9]/.test(name) ? `_${name}` : name;
}
}),

/***/ 58236: // build/js/domain/manifest/environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => componentEnvironment,
z: () => manifestEnvironment
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, _release_id_js__WEBPACK_IMPORTED_MODULE_1__.M)(manifest),
RELEASE_SHA: manifest.source.commit,
APPLICATION: manifest.application,
SYSTEM: manifest.system,
PREFIX: manifest.prefix,
MANIFEST_PATH: manifestPath,
CLOSURE_DIGEST: manifest.closure.digest,
CLOSURE_PATHS: String(manifest.closure.paths),
CLOSURE_BYTES: String(manifest.closure.narBytes)
};
const variables = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1).flatMap(([component, facts]) => variablesOf(component, facts));
const known = Object.entries(fixed).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
const lines = [ ...known, ...variables ];
const names = lines.map(([name]) => name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath: storePath, links: links}) {
return (0, _environment_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(component, Object.keys(links).toSorted()).map(({name: name, link: link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
