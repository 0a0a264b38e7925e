import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-52080.js';
export const id = 395;
export const ids = [395];
export const modules = {
...shared0,
...shared1,


/***/ 30395: // build/js/actions/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releaseAction: () => releaseAction
});
var node_path$0 = __webpack_require__(76760);
var report_attempt_js$1 = __webpack_require__(7598);
var github_builder$12 = __webpack_require__(73059);
var github_finish$2 = __webpack_require__(84281);
var github_inputs$3 = __webpack_require__(54763);
var steps_config_read$4 = __webpack_require__(69841);
var verbs_release$5 = __webpack_require__(16294);
var step_state_js$6 = __webpack_require__(38862);
var inputs_js$7 = __webpack_require__(69693);
var keep_release_js$8 = __webpack_require__(70781);
var keys_js$9 = __webpack_require__(75260);
var promote_to_js$10 = __webpack_require__(73066);
var step_js$11 = __webpack_require__(80519);
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
async function releaseAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$3.Ko)(inputs_js$7.zy);
const step = (0, step_js$11.W)(opened, inputs);
const deploy = __addDisposableResource(env_1, await (0, keys_js$9.v)(inputs, step.runner), true);
const signing = await (0, keys_js$9.N)(inputs, step.runner);
const config = await (0, steps_config_read$4.readConfig)(inputs.directory);
const {host, ref, output, rehearse} = inputs;
const options = {
config,
directory: (0, node_path$0.resolve)(inputs.directory),
hostName: host,
ref,
output,
stateFolder: (0, step_state_js$6.ZX)(),
builder: (0, github_builder$12.z)(step.run),
signing,
rehearse,
...(0, promote_to_js$10.a6)(inputs, step),
...deploy.reach,
snapshots: (0, node_path$0.resolve)(step.run.folder)
};
const keepAndPromote = async (built, run) => (0, promote_to_js$10.OV)(await keepBuilt(built, {
config,
inputs
}, step), async () => {
const outcome = await run();
return outcome.kind === "promoted" ? (0, promote_to_js$10.s4)(host, outcome.result) : (0, 
promote_to_js$10.Qq)(outcome.rehearsal);
}, step);
await (0, verbs_release$5.release)(options, keepAndPromote, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keepBuilt(built, {config, inputs}, {run, github}) {
const {bundle, releaseId, manifest} = built;
const {source, application} = manifest;
await (0, github_finish$2.K)({
"release-id": releaseId,
manifest: (0, node_path$0.join)(bundle, "manifest.json"),
commit: source.commit
});
const {uploaded, attestation} = await (0, keep_release_js$8.L)({
bundle,
releaseId,
manifest,
application
}, inputs, github);
await (0, github_finish$2.K)({
...(0, report_attempt_js$1.Fz)(uploaded),
...attestation
});
return {
config,
host: inputs.host,
releaseId,
source,
bundle,
kept: uploaded === null || run.id === void 0 ? void 0 : {
runId: run.id,
digest: uploaded.digest
},
artifacts: [ uploaded ],
inputs,
known: {},
outputsOf: record => ({
"record-artifact-id": record?.id
})
};
}
}),

};
