import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-37779.js';
import { modules as shared5 } from './shared-73647.js';
export const id = 8870;
export const ids = [8870];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 13684: // build/js/actions/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotAction: () => snapshotAction
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_config_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49462);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32461);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68417);
var _github_annotations__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79694);
var _github_artifact_name__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95326);
var _github_finish__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54763);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37779);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69841);
var _verbs_snapshot__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73475);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
var _manifest_beside_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95400);
var _step_state_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38862);
var _inputs_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43486);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(11245);
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
async function snapshotAction(step) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_10__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_17__.q);
const key = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_18__.v)(inputs, step.runner), true);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_12__.readConfig)(inputs.directory);
const hosts = inputs.host.length > 0 ? inputs.host : hostsBySsh(config);
for (const host of hosts) (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_3__.m)(config, host);
const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.output);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
const {snapshots: snapshots, manifests: manifests, failures: failures} = await snapshotEach(hosts, {
config: config,
folder: folder,
reach: key.reach,
manifest: inputs.manifest
}, step);
const files = [ ...snapshots, ...manifests ];
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_9__.K)({
snapshots: snapshots.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
});
if (inputs.artifact && files.length > 0) {
const {uploadFiles: uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
const kind = `snapshot-${hosts.length === 1 ? hosts[0] : "hosts"}`;
const name = (0, _github_artifact_name__WEBPACK_IMPORTED_MODULE_8__.Cs)(config.application, (0, 
_step_state_js__WEBPACK_IMPORTED_MODULE_16__.uv)(step.run, inputs.incident), kind);
const uploaded = await uploadFiles(step, {
name: name,
root: folder,
files: files,
retentionDays: inputs.retentionDays
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_9__.K)((0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_14__.Fz)(uploaded));
}
const [first] = failures;
if (first === void 0) return;
if (hosts.length === 1) throw first;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.ay((0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_5__.L)(first), `No snapshot could be taken of ${failures.length} of ${hosts.length} hosts; see the warnings above.`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function snapshotEach(hosts, {config: config, folder: folder, reach: reach, manifest: isManifestTaken}, step) {
const snapshots = [];
const manifests = [];
const failures = [];
for (const hostName of hosts) try {
const options = {
config: config,
hostName: hostName,
...reach
};
const {snapshot: taken, manifest: manifest} = isManifestTaken ? await (0, _verbs_snapshot__WEBPACK_IMPORTED_MODULE_13__.G)(options, step) : {
snapshot: await (0, _verbs_snapshot__WEBPACK_IMPORTED_MODULE_13__.snapshot)(options, step),
manifest: null
};
const name = `snapshot-${hostName}.json`;
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), (0, _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_11__.snapshotText)(taken));
snapshots.push(name);
if (manifest === null) continue;
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, _manifest_beside_js__WEBPACK_IMPORTED_MODULE_15__.y)(name)), manifest);
manifests.push((0, _manifest_beside_js__WEBPACK_IMPORTED_MODULE_15__.y)(name));
} catch (error) {
if (!(0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.ux)(error)) throw error;
failures.push(error);
if (hosts.length > 1) (0, _github_annotations__WEBPACK_IMPORTED_MODULE_7__.t)((0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_19__.A)(error));
}
return {
snapshots: snapshots,
manifests: manifests,
failures: failures
};
}
function hostsBySsh({hosts: hosts}) {
return Object.entries(hosts).flatMap(([name, {address: address}]) => (0, _domain_config_address__WEBPACK_IMPORTED_MODULE_2__.o)(address) === void 0 ? [] : [ name ]);
}
}),

};
