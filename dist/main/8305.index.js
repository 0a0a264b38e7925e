import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43344.js';
export const id = 8305;
export const ids = [8305];
export const modules = {
...shared0,
...shared1,


/***/ 98305: // build/js/actions/prepare-deltas.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareDeltasAction: () => prepareDeltasAction
});
var _domain_report_prepared_deltas_lines__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75107);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _github_finish__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54763);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69841);
var _verbs_prepare_deltas__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7121);
var _bundle_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43344);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69693);
var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58946);
var _step_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38862);
var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80519);
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
async function prepareDeltasAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_2__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_6__.sm);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_9__.W)(opened, inputs);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_3__.readConfig)(inputs.directory);
const bundle = __addDisposableResource(env_1, await (0, _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_7__.w)((0, 
_bundle_source_js__WEBPACK_IMPORTED_MODULE_5__.o)(inputs), inputs, step.github), true);
const {host: hosts, releaseId: expectedReleaseId} = inputs;
const options = {
config: config,
bundle: bundle.path,
expectedReleaseId: expectedReleaseId,
hosts: hosts,
stateFolder: (0, _step_state_js__WEBPACK_IMPORTED_MODULE_8__.ZX)()
};
const prepared = await (0, _verbs_prepare_deltas__WEBPACK_IMPORTED_MODULE_4__.prepareReleaseDeltas)(options, step);
for (const line of (0, _domain_report_prepared_deltas_lines__WEBPACK_IMPORTED_MODULE_10__.E)(prepared)) (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_0__.pq)(step.reporter, line);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_1__.K)({
deltas: prepared.made + prepared.ready,
"delta-bytes": prepared.deltaBytes,
"nar-bytes": prepared.narBytes
});
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
