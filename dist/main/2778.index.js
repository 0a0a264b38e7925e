import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-70781.js';
import { modules as shared2 } from './shared-43344.js';
export const id = 2778;
export const ids = [2778];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 81040: // build/js/actions/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteAction: () => promoteAction
});
var external_node_path_ = __webpack_require__(76760);
var find_host = __webpack_require__(85670);
var errors = __webpack_require__(8136);
var github_inputs = __webpack_require__(54763);
var promote = __webpack_require__(13332);
var read = __webpack_require__(72707);
var config_read = __webpack_require__(69841);
var bundle_source = __webpack_require__(43344);
var report_attempt = __webpack_require__(7598);
var actions_inputs = __webpack_require__(69693);
var keys = __webpack_require__(43486);
var obtain_bundle = __webpack_require__(58946);
var report_event = __webpack_require__(59786);
var timed_reporter = __webpack_require__(75727);
var finish = __webpack_require__(84281);
// CONCATENATED MODULE: ./build/js/actions/one-after-the-other.js
const OUTPUTS = [ "verdict", "reason", "previous-release", "copied-paths", "copied-bytes", "record", "drift", "deployment-id", "artifact-name", "artifact-id", "artifact-digest" ];
async function oneAfterTheOther(hosts, work, step) {
if (hosts.length === 1) return work(hosts[0], step);
for (const [index, host] of hosts.entries()) {
const next = hosts.slice(index + 1).join(", ");
if (index > 0) await clearOutputs();
try {
await work(host, {
...step,
reporter: (0, timed_reporter.f)(step.reporter)
});
} catch (error) {
if (next !== "") (0, report_event.pq)(step.reporter, `The release was not promoted to ${next}, because the promote to ${host} did not succeed.`);
throw error;
}
}
}
async function clearOutputs() {
await (0, finish.K)(Object.fromEntries(OUTPUTS.map(name => [ name, null ])));
}
var promote_to = __webpack_require__(73066);
var actions_step = __webpack_require__(80519);
// CONCATENATED MODULE: ./build/js/actions/promote.js
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
async function promoteAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs.Ko)(actions_inputs.Kr);
const step = (0, actions_step.W)(opened, inputs);
const origin = (0, bundle_source.o)(inputs);
const {host: hosts, releaseId: releaseId} = inputs;
if (inputs.rehearse) requireOneHost(hosts);
const deploy = __addDisposableResource(env_1, await (0, keys.v)(inputs, step.runner), true);
const signing = await (0, keys.N)(inputs, step.runner);
const config = await (0, config_read.readConfig)(inputs.directory);
const bundle = __addDisposableResource(env_1, await (0, obtain_bundle.w)(origin, inputs, step.github), true);
for (const host of hosts) (0, find_host.m)(config, host);
await (signing?.(async file => {
const {sign: sign} = await __webpack_require__.e(4060).then(__webpack_require__.bind(__webpack_require__, 54060));
return sign({
bundle: bundle.path,
expectedReleaseId: releaseId,
key: {
kind: "file",
file: file
}
}, step);
}));
const {manifest: manifest, folder: folder} = await (0, read.readBundle)(bundle.path, releaseId);
const release = {
releaseId: releaseId,
source: manifest.source,
bundle: folder,
kept: bundle.artifact,
artifacts: []
};
const outputs = {
known: {
"release-id": releaseId
},
outputsOf: report_attempt.Fz
};
await oneAfterTheOther(hosts, async (host, ofHost) => {
const options = {
config: config,
directory: (0, external_node_path_.resolve)(inputs.directory),
hostName: host,
bundle: bundle.path,
expectedReleaseId: releaseId,
...inputs.approvalsFile === void 0 ? {} : {
approvalsFile: (0, external_node_path_.resolve)(inputs.approvalsFile)
},
...(0, promote_to.a6)(inputs, ofHost),
...deploy.reach,
snapshots: (0, external_node_path_.resolve)(ofHost.run.folder)
};
await (0, promote_to.OV)({
config: config,
host: host,
...release,
inputs: inputs,
...outputs
}, () => promoteOrRehearse(options, inputs.rehearse, ofHost), ofHost);
}, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function promoteOrRehearse(options, rehearsing, step) {
if (!rehearsing) return (0, promote_to.s4)(options.hostName, await (0, promote.promote)(options, step));
const {rehearse: rehearse} = await __webpack_require__.e(9226).then(__webpack_require__.bind(__webpack_require__, 89226));
return (0, promote_to.Qq)(await rehearse(options, step));
}
function requireOneHost(hosts) {
if (hosts.length === 1) return;
throw new errors.dz("conflicting-options", `The input "rehearse" takes one host, but "host" names ${hosts.join(", ")}.`, {
hint: "Name the active host: the release goes to its standby first."
});
}
}),

};
