import { modules as shared0 } from './shared-43344.js';
export const id = 1014;
export const ids = [1014];
export const modules = {
...shared0,


/***/ 81014: // build/js/actions/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteAction: () => promoteAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _github_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54763);
var _verbs_promote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71804);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72707);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69841);
var _bundle_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43344);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43486);
var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58946);
var _promote_to_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73066);
var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53889);
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
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_1__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__.Kr);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_11__.W)(opened, inputs);
const origin = (0, _bundle_source_js__WEBPACK_IMPORTED_MODULE_5__.o)(inputs);
const deploy = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_8__.v)(inputs, step.runner), true);
const signing = await (0, _keys_js__WEBPACK_IMPORTED_MODULE_8__.N)(inputs, step.runner);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_4__.readConfig)(inputs.directory);
const bundle = __addDisposableResource(env_1, await (0, _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_9__.w)(origin, inputs, step.github), true);
const {host: host, releaseId: releaseId} = inputs;
await (signing?.(async file => {
const {sign: sign} = await __webpack_require__.e(8765).then(__webpack_require__.bind(__webpack_require__, 21146));
return sign({
bundle: bundle.path,
expectedReleaseId: releaseId,
key: {
kind: "file",
file: file
}
}, step);
}));
const {manifest: manifest, folder: folder} = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_3__.B)(bundle.path, releaseId);
const options = {
config: config,
directory: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.directory),
hostName: host,
bundle: bundle.path,
expectedReleaseId: releaseId,
...(0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.a6)(inputs, step),
...deploy.reach,
snapshots: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(step.run.folder)
};
const run = async () => {
if (!inputs.rehearse) return (0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.s4)(host, await (0, 
_verbs_promote__WEBPACK_IMPORTED_MODULE_2__.promote)(options, step));
const {rehearse: rehearse} = await __webpack_require__.e(9226).then(__webpack_require__.bind(__webpack_require__, 89226));
return (0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.Qq)(await rehearse(options, step));
};
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
outputsOf: _report_attempt_js__WEBPACK_IMPORTED_MODULE_6__.Fz
};
await (0, _promote_to_js__WEBPACK_IMPORTED_MODULE_10__.OV)({
config: config,
host: host,
...release,
inputs: inputs,
...outputs
}, run, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
