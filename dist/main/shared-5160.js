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
var node_fs_promises$0 = __webpack_require__(51455);
var sync_js$1 = __webpack_require__(8279);
var temporary_name_js$2 = __webpack_require__(72861);
var is_there_js$3 = __webpack_require__(27499);
async function switchLink(path, target) {
const temporary = (0, temporary_name_js$2.N)(path);
await (0, node_fs_promises$0.rm)(temporary, {
force: true
});
await (0, node_fs_promises$0.symlink)(target, temporary);
await (0, node_fs_promises$0.rename)(temporary, path);
await (0, sync_js$1.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises$0.unlink)(path);
} catch (error) {
if (!(0, is_there_js$3.b)(error)) throw error;
}
await (0, sync_js$1.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises$0.readlink)(path);
} catch (error) {
if ((0, is_there_js$3.b)(error)) return null;
throw error;
}
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
link
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
var errors_errors_js$0 = __webpack_require__(8136);
var environment_names_js$2 = __webpack_require__(81765);
var release_id_js$1 = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, release_id_js$1.MQ)(manifest),
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
if (twice !== void 0) throw new errors_errors_js$0.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath, links}) {
return (0, environment_names_js$2.r)(component, Object.keys(links).toSorted()).map(({name, link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
