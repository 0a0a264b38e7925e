export const modules = {

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest: manifest, runId: runId, releaseId: releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest: manifest
};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId: releaseId,
runId: runId,
digest: digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87028);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application: application} = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease: fetchRelease} = await __webpack_require__.e(5556).then(__webpack_require__.bind(__webpack_require__, 95556));
const {file: path, artifact: artifact} = await fetchRelease(github, {
application: application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path: path,
artifact: artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostKeyOf: () => pinnedHostKeyOf
});
var _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61448);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);
async function pinnedHostKeyOf(directory, hostName) {
const {hostKey: hostKey} = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__.m)(await (0, 
_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
if (hostKey !== void 0 && (0, _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__.v)(hostKey) !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`, {
hint: "Give the file of the host's public key instead."
});
if (hostKey !== void 0) return hostKey;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
hint: "Give the file of its public key instead."
});
}
}),

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readConfig: () => readConfig
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_config_config_missing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
var _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98423);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
var _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26419);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55463);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
async function readConfig(directory) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.CONFIG_FILE);
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__.t)(path, _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.Xk).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("config-missing", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(path)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(cause)}).`, {
cause: cause
});
});
if (text === void 0) {
const folders = await foldersOfCheckout(directory);
if (folders.length > 0) throw (0, _domain_config_config_missing__WEBPACK_IMPORTED_MODULE_2__.f)(`in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(directory)}`, folders);
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("config-missing", `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.CONFIG_FILE} in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(directory)}.`, {
hint: `Run this in the folder of the application, or name it with the option "directory".`
});
}
const {parseConfig: parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9419), __webpack_require__.e(4487) ]).then(__webpack_require__.bind(__webpack_require__, 29419));
return parseConfig(text, await nameInRepository(directory), path);
}
async function nameInRepository(directory) {
const root = await (0, _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__.an)(directory);
return root === void 0 ? _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.CONFIG_FILE : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory), _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.CONFIG_FILE);
}
const LEVELS = 4;
const FOLDERS_READ = 1e3;
async function foldersOfCheckout(directory) {
const root = await (0, _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__.an)(directory).catch(() => {});
const found = [];
let read = 0;
let level = root === void 0 ? [] : [ root ];
for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
const next = [];
for (const folder of level.slice(0, FOLDERS_READ - read)) {
read += 1;
const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, {
withFileTypes: true
}).catch(() => []);
if (entries.some(({name: name}) => name === _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.CONFIG_FILE)) found.push(folder);
next.push(...entries.filter(entry => entry.isDirectory() && !isSkipped(entry.name)).map(({name: name}) => (0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
}
level = next.toSorted();
}
return found.toSorted();
}
function isSkipped(name) {
return name.startsWith(".") || name === "node_modules";
}
}),

/***/ 75107: // build/js/domain/report/prepared-deltas-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => preparedDeltasLines
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const SHOWN = 20;
function preparedDeltasLines({hosts: hosts, made: made, ready: ready, narBytes: narBytes, deltaBytes: deltaBytes, left: left}) {
const count = made + ready;
return [ ...hosts.map(({host: host, committed: committed}) => committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`), count === 0 ? "No deltas are ready." : `${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count, "delta")} (${made} made now): ${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(deltaBytes)} instead of ${(0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(narBytes)}.`, ...left.slice(0, SHOWN).map(({path: path, why: why}) => `  without a delta: ${path} (${why})`), ...left.length > SHOWN ? [ `  and ${left.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
}),

};
