import { modules as shared0 } from './shared-70781.js';
export const id = 395;
export const ids = [395];
export const modules = {
...shared0,


/***/ 30395: // build/js/actions/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releaseAction: () => releaseAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var _github_builder__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73059);
var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54763);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69841);
var _verbs_release__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16294);
var _step_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38862);
var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69693);
var _keep_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70781);
var _keys_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43486);
var _promote_to_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73066);
var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80519);
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
async function releaseAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_3__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__.zy);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_11__.W)(opened, inputs);
const deploy = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_9__.v)(inputs, step.runner), true);
const signing = await (0, _keys_js__WEBPACK_IMPORTED_MODULE_9__.N)(inputs, step.runner);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_4__.readConfig)(inputs.directory);
const {host: host, ref: ref, output: output, rehearse: rehearse} = inputs;
const options = {
config: config,
directory: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.directory),
hostName: host,
ref: ref,
output: output,
stateFolder: (0, _step_state_js__WEBPACK_IMPORTED_MODULE_6__.ZX)(),
builder: (0, _github_builder__WEBPACK_IMPORTED_MODULE_12__.z)(step.run),
signing: signing,
rehearse: rehearse,
...(0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.a6)(inputs, step),
...deploy.reach,
snapshots: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(step.run.folder)
};
const keepAndPromote = async (built, run) => (0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.OV)(await keepBuilt(built, {
config: config,
inputs: inputs
}, step), async () => {
const outcome = await run();
return outcome.kind === "promoted" ? (0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.s4)(host, outcome.result) : (0, 
_promote_to_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(outcome.rehearsal);
}, step);
await (0, _verbs_release__WEBPACK_IMPORTED_MODULE_5__.release)(options, keepAndPromote, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keepBuilt(built, {config: config, inputs: inputs}, {run: run, github: github}) {
const {bundle: bundle, releaseId: releaseId, manifest: manifest} = built;
const {source: source, application: application} = manifest;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
"release-id": releaseId,
manifest: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundle, "manifest.json"),
commit: source.commit
});
const {uploaded: uploaded, attestation: attestation} = await (0, _keep_release_js__WEBPACK_IMPORTED_MODULE_8__.L)({
bundle: bundle,
releaseId: releaseId,
manifest: manifest,
application: application
}, inputs, github);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
...(0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_1__.Fz)(uploaded),
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
