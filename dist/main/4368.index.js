import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-43344.js';
import { modules as shared2 } from './shared-73647.js';
export const id = 4368;
export const ids = [4368,9226];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 94368: // build/js/actions/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releaseAction: () => releaseAction
});
var external_node_path_ = __webpack_require__(76760);
var report_attempt = __webpack_require__(7598);
var finish = __webpack_require__(84281);
var github_inputs = __webpack_require__(54763);
var read = __webpack_require__(69841);
var write_atomically = __webpack_require__(68417);
var report_event = __webpack_require__(59786);
var parse = __webpack_require__(37779);
var build_manifest = __webpack_require__(71451);
var answer_of_error = __webpack_require__(90171);
var promote = __webpack_require__(54255);
var rehearse = __webpack_require__(89226);
var sign = __webpack_require__(21146);
var reason_of = __webpack_require__(11245);
var host_client = __webpack_require__(46278);
// CONCATENATED MODULE: ./build/js/verbs/release.js
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
async function release(options, onBuilt, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
await snapshotAtStart(client, options.snapshots);
return await client.hold(async () => {
const built = await buildAndSign(options, context);
return onBuilt(built, () => promoteBuilt(client, options, built));
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function buildAndSign(options, context) {
const {directory: directory, ref: ref, output: output, stateFolder: stateFolder, signing: signing} = options;
const built = await (0, build_manifest.buildManifest)({
directory: directory,
output: output,
stateFolder: stateFolder,
...ref === void 0 ? {} : {
ref: ref
}
}, context);
if (signing === void 0) return {
...built,
signature: null
};
const signed = await signing(file => (0, sign.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file: file
}
}, context));
return {
...built,
signature: signed.output
};
}
async function promoteBuilt(client, options, {bundle: bundle, releaseId: releaseId}) {
const {context: context} = client;
const promotion = {
...options,
bundle: bundle,
expectedReleaseId: releaseId
};
if (options.rehearse === true) return {
kind: "rehearsed",
rehearsal: await (0, rehearse.rehearse)(promotion, context)
};
const connected = await client.isConnected() ? {
client: client
} : {};
return {
kind: "promoted",
result: await (0, promote.promote)({
...promotion,
...connected
}, context)
};
}
async function snapshotAtStart(client, folder) {
const {name: name, context: context} = client;
try {
const snapshot = await client.snapshot();
await (0, write_atomically.writeAtomically)((0, external_node_path_.join)(folder, `snapshot-${name}-at-start.json`), (0, 
parse.snapshotText)(snapshot));
} catch (error) {
if ((0, answer_of_error.H)(error)) throw error;
(0, report_event.R8)(context.reporter, `There is no snapshot of ${name} at the start: ${(0, 
reason_of.A)(error)}`);
}
}
var step_state = __webpack_require__(38862);
var actions_inputs = __webpack_require__(69693);
var keep_release = __webpack_require__(70781);
var keys = __webpack_require__(43486);
var promote_to = __webpack_require__(73066);
var actions_step = __webpack_require__(46033);
// CONCATENATED MODULE: ./build/js/actions/release.js
var release_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var release_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
const inputs = (0, github_inputs.Ko)(actions_inputs.zy);
const step = (0, actions_step.W)(opened, inputs);
const deploy = release_addDisposableResource(env_1, await (0, keys.v)(inputs, step.runner), true);
const signing = await (0, keys.N)(inputs, step.runner);
const config = await (0, read.readConfig)(inputs.directory);
const {host: host, ref: ref, output: output, rehearse: rehearse} = inputs;
const options = {
config: config,
directory: (0, external_node_path_.resolve)(inputs.directory),
hostName: host,
ref: ref,
output: output,
stateFolder: (0, step_state.ZX)(),
signing: signing,
rehearse: rehearse,
...(0, promote_to.a6)(inputs, step),
...deploy.reach,
snapshots: (0, external_node_path_.resolve)(step.run.folder)
};
const keepAndPromote = async (built, run) => (0, promote_to.OV)(await keepBuilt(built, {
config: config,
inputs: inputs
}, step), async () => {
const outcome = await run();
return outcome.kind === "promoted" ? (0, promote_to.s4)(host, outcome.result) : (0, 
promote_to.Qq)(outcome.rehearsal);
}, step);
await release(options, keepAndPromote, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = release_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keepBuilt(built, {config: config, inputs: inputs}, {run: run, github: github}) {
const {bundle: bundle, releaseId: releaseId, manifest: manifest} = built;
const {source: source, application: application} = manifest;
await (0, finish.K)({
"release-id": releaseId,
manifest: (0, external_node_path_.join)(bundle, "manifest.json"),
commit: source.commit
});
const {uploaded: uploaded, attestation: attestation} = await (0, keep_release.L)({
bundle: bundle,
releaseId: releaseId,
manifest: manifest,
application: application
}, inputs, github);
await (0, finish.K)({
...(0, report_attempt.Fz)(uploaded),
...attestation
});
return {
config: config,
host: inputs.host,
releaseId: releaseId,
source: source,
bundle: bundle,
kept: uploaded === null || run.id === void 0 ? void 0 : {
runId: run.id,
digest: uploaded.digest
},
artifacts: [ uploaded ],
inputs: inputs,
known: {},
outputsOf: record => ({
"record-artifact-id": record?.id
})
};
}
}),

};
