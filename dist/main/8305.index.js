import { modules as shared0 } from './shared-56476.js';
export const id = 8305;
export const ids = [8305];
export const modules = {
...shared0,


/***/ 98305: // build/js/actions/prepare-deltas.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareDeltasAction: () => prepareDeltasAction
});
var domain_report_prepared_deltas_lines$10 = __webpack_require__(75107);
var domain_report_event$0 = __webpack_require__(59786);
var github_finish$1 = __webpack_require__(84281);
var github_inputs$2 = __webpack_require__(54763);
var steps_config_read$3 = __webpack_require__(69841);
var verbs_prepare_deltas$4 = __webpack_require__(7121);
var bundle_source_js$5 = __webpack_require__(43344);
var inputs_js$6 = __webpack_require__(69693);
var obtain_bundle_js$7 = __webpack_require__(58946);
var step_state_js$8 = __webpack_require__(38862);
var step_js$9 = __webpack_require__(80519);
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
async function prepareDeltasAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$2.Ko)(inputs_js$6.sm);
const step = (0, step_js$9.W)(opened, inputs);
const config = await (0, steps_config_read$3.readConfig)(inputs.directory);
const bundle = __addDisposableResource(env_1, await (0, obtain_bundle_js$7.w)((0, 
bundle_source_js$5.o)(inputs), inputs, step.github), true);
const {host: hosts, releaseId: expectedReleaseId} = inputs;
const options = {
config,
bundle: bundle.path,
expectedReleaseId,
hosts,
stateFolder: (0, step_state_js$8.ZX)()
};
const prepared = await (0, verbs_prepare_deltas$4.prepareReleaseDeltas)(options, step);
for (const line of (0, domain_report_prepared_deltas_lines$10.E)(prepared)) (0, 
domain_report_event$0.pq)(step.reporter, line);
await (0, github_finish$1.K)({
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
