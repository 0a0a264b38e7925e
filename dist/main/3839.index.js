import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-70781.js';
import { modules as shared3 } from './shared-71682.js';
import { modules as shared4 } from './shared-3556.js';
export const id = 3839;
export const ids = [3839,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 42191: // build/js/actions/reproduce.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reproduceAction: () => reproduceAction
});
var external_node_path_ = __webpack_require__(76760);
var builder = __webpack_require__(73059);
var github_inputs = __webpack_require__(54763);
var reproduce = __webpack_require__(94872);
var bundle_source = __webpack_require__(43344);
var actions_inputs = __webpack_require__(69693);
var keys = __webpack_require__(75260);
var obtain_bundle = __webpack_require__(58946);
var errors = __webpack_require__(8136);
var report_event = __webpack_require__(59786);
var reproduce_lines = __webpack_require__(56399);
var finish = __webpack_require__(84281);
var report_attempt = __webpack_require__(7598);
// CONCATENATED MODULE: ./build/js/actions/report-reproduction.js
async function reportReproduction(reproduction, step) {
const {result} = reproduction;
for (const line of (0, reproduce_lines.F)(result)) (0, report_event.pq)(step.reporter, line);
await (0, finish.K)({
verdict: result.verdict ?? void 0,
"release-id": result.releaseId,
"paths-built": result.counts.agrees,
"paths-differing": result.counts.differs,
signatures: result.signed?.manifest?.signatures
});
const isSigned = result.signed !== null || result.statement !== null;
if (reproduction.artifact && isSigned) await keep(reproduction, step);
requireReproduced(result);
}
async function keep({result, manifestFile, retentionDays}, {github}) {
const {uploadRelease} = await __webpack_require__.e(8720).then(__webpack_require__.bind(__webpack_require__, 78720));
const {application, releaseId} = result;
const kept = {
bundle: (0, external_node_path_.dirname)(manifestFile),
application,
releaseId,
retentionDays
};
await (0, finish.K)((0, report_attempt.Fz)(await uploadRelease(github, kept)));
}
function requireReproduced({verdict, releaseId}) {
if (verdict === "REPRODUCED") return;
const what = verdict === "DIFFERS" ? "what this runner makes of its commit differs" : "not everything could be built and compared here";
throw new errors.dz("evidence-refused", `The release ${releaseId} is not reproduced: ${what}.`, {
hint: "Read what is above: it names each difference."
});
}
var step_state = __webpack_require__(38862);
var actions_step = __webpack_require__(80519);
// CONCATENATED MODULE: ./build/js/actions/reproduce.js
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
async function reproduceAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs.Ko)(actions_inputs.$b);
const step = (0, actions_step.W)(opened, inputs);
const signing = await keysOf(inputs, step);
const bundle = __addDisposableResource(env_1, await (0, obtain_bundle.w)((0, bundle_source.o)(inputs), inputs, step.github), true);
const {closure, output, releaseId, directory, source = directory} = inputs;
const result = await (0, reproduce.reproduce)({
bundle: bundle.path,
expectedReleaseId: releaseId,
source: (0, external_node_path_.resolve)(source),
closure,
output: output === void 0 ? void 0 : (0, external_node_path_.resolve)(output),
builder: (0, builder.z)(step.run),
signing,
stateFolder: (0, step_state.ZX)()
}, step);
const {artifact, retentionDays} = inputs;
await reportReproduction({
result,
manifestFile: bundle.path,
artifact,
retentionDays
}, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keysOf({nixKeyFile, ...inputs}, {runner}) {
const use = await (0, keys.N)(inputs, runner);
if (use === void 0 && nixKeyFile === void 0) return;
return {
lend: use === void 0 ? void 0 : work => use(file => work({
kind: "file",
file
})),
nixKeyFile: nixKeyFile === void 0 ? void 0 : (0, external_node_path_.resolve)(nixKeyFile)
};
}
}),

};
