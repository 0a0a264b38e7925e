import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-73647.js';
export const id = 8268;
export const ids = [8268];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 13684: // build/js/actions/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotAction: () => snapshotAction
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_config_address$2 = __webpack_require__(49462);
var domain_config_find_host$3 = __webpack_require__(85670);
var domain_errors_errors$4 = __webpack_require__(8136);
var domain_errors_exit_code$5 = __webpack_require__(32461);
var tools_files_write_atomically$6 = __webpack_require__(68417);
var github_annotations$7 = __webpack_require__(79694);
var github_artifact_name$8 = __webpack_require__(95326);
var github_finish$9 = __webpack_require__(84281);
var github_inputs$10 = __webpack_require__(54763);
var domain_snapshot_parse$11 = __webpack_require__(37779);
var steps_config_read$12 = __webpack_require__(69841);
var verbs_snapshot$13 = __webpack_require__(73475);
var report_attempt_js$14 = __webpack_require__(7598);
var manifest_beside_js$15 = __webpack_require__(95400);
var step_state_js$16 = __webpack_require__(38862);
var inputs_js$17 = __webpack_require__(69693);
var keys_js$18 = __webpack_require__(75260);
var domain_errors_reason_of$19 = __webpack_require__(11245);
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
value,
dispose,
async
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
const inputs = (0, github_inputs$10.Ko)(inputs_js$17.q);
const key = __addDisposableResource(env_1, await (0, keys_js$18.v)(inputs, step.runner), true);
const config = await (0, steps_config_read$12.readConfig)(inputs.directory);
const hosts = inputs.host.length > 0 ? inputs.host : hostsBySsh(config);
for (const host of hosts) (0, domain_config_find_host$3.findHost)(config, host);
const folder = (0, node_path$1.resolve)(inputs.output);
await (0, node_fs_promises$0.mkdir)(folder, {
recursive: true
});
const {snapshots, manifests, failures} = await snapshotEach(hosts, {
config,
folder,
reach: key.reach,
manifest: inputs.manifest
}, step);
const files = [ ...snapshots, ...manifests ];
await (0, github_finish$9.K)({
snapshots: snapshots.map(name => (0, node_path$1.join)(folder, name))
});
if (inputs.artifact && files.length > 0) {
const {uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
const kind = `snapshot-${hosts.length === 1 ? hosts[0] : "hosts"}`;
const name = (0, github_artifact_name$8.Cs)(config.application, (0, 
step_state_js$16.uv)(step.run, inputs.incident), kind);
const uploaded = await uploadFiles(step, {
name,
root: folder,
files,
retentionDays: inputs.retentionDays
});
await (0, github_finish$9.K)((0, report_attempt_js$14.Fz)(uploaded));
}
const [first] = failures;
if (first === void 0) return;
if (hosts.length === 1) throw first;
throw new domain_errors_errors$4.ay((0, domain_errors_exit_code$5.L)(first), `No snapshot could be taken of ${failures.length} of ${hosts.length} hosts; see the warnings above.`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function snapshotEach(hosts, {config, folder, reach, manifest: isManifestTaken}, step) {
const snapshots = [];
const manifests = [];
const failures = [];
for (const hostName of hosts) try {
const options = {
config,
hostName,
...reach
};
const {snapshot: taken, manifest} = isManifestTaken ? await (0, verbs_snapshot$13.G)(options, step) : {
snapshot: await (0, verbs_snapshot$13.snapshot)(options, step),
manifest: null
};
const name = `snapshot-${hostName}.json`;
await (0, tools_files_write_atomically$6.writeAtomically)((0, 
node_path$1.join)(folder, name), (0, domain_snapshot_parse$11.snapshotText)(taken));
snapshots.push(name);
if (manifest === null) continue;
await (0, tools_files_write_atomically$6.writeAtomically)((0, 
node_path$1.join)(folder, (0, manifest_beside_js$15.y)(name)), manifest);
manifests.push((0, manifest_beside_js$15.y)(name));
} catch (error) {
if (!(0, domain_errors_errors$4.ux)(error)) throw error;
failures.push(error);
if (hosts.length > 1) (0, github_annotations$7.t)((0, 
domain_errors_reason_of$19.A)(error));
}
return {
snapshots,
manifests,
failures
};
}
function hostsBySsh({hosts}) {
return Object.entries(hosts).flatMap(([name, {address}]) => (0, domain_config_address$2.o)(address) === void 0 ? [] : [ name ]);
}
}),

};
