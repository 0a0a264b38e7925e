import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-56476.js';
import { modules as shared4 } from './shared-70781.js';
import { modules as shared5 } from './shared-45835.js';
export const id = 1982;
export const ids = [1982];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 41877: // build/js/actions/reproduce.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reproduceAction: () => reproduceAction
});
var node_path$0 = __webpack_require__(76760);
var domain_report_reproduce_lines$1 = __webpack_require__(56399);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_report_event$3 = __webpack_require__(59786);
var github_builder$14 = __webpack_require__(73059);
var github_finish$4 = __webpack_require__(84281);
var github_inputs$5 = __webpack_require__(54763);
var verbs_reproduce$6 = __webpack_require__(94872);
var bundle_source_js$7 = __webpack_require__(43344);
var inputs_js$8 = __webpack_require__(69693);
var keys_js$9 = __webpack_require__(75260);
var obtain_bundle_js$10 = __webpack_require__(58946);
var report_attempt_js$11 = __webpack_require__(7598);
var step_state_js$12 = __webpack_require__(38862);
var step_js$13 = __webpack_require__(80519);
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
const inputs = (0, github_inputs$5.Ko)(inputs_js$8.$b);
const step = (0, step_js$13.W)(opened, inputs);
const signing = await keysOf(inputs, step);
const bundle = __addDisposableResource(env_1, await (0, obtain_bundle_js$10.w)((0, 
bundle_source_js$7.o)(inputs), inputs, step.github), true);
const {closure, output, releaseId, directory, source = directory} = inputs;
const result = await (0, verbs_reproduce$6.reproduce)({
bundle: bundle.path,
expectedReleaseId: releaseId,
source: (0, node_path$0.resolve)(source),
closure,
output: output === void 0 ? void 0 : (0, node_path$0.resolve)(output),
builder: (0, github_builder$14.z)(step.run),
signing,
stateFolder: (0, step_state_js$12.ZX)()
}, step);
for (const line of (0, domain_report_reproduce_lines$1.F)(result)) (0, 
domain_report_event$3.pq)(step.reporter, line);
await (0, github_finish$4.K)({
verdict: result.verdict ?? void 0,
"release-id": result.releaseId,
"paths-built": result.counts.agrees,
"paths-differing": result.counts.differs,
signatures: result.signed?.manifest?.signatures
});
requireReproduced(result);
if (!inputs.artifact || result.signed === null) return;
const {uploadRelease} = await __webpack_require__.e(8720).then(__webpack_require__.bind(__webpack_require__, 78720));
const {application, retentionDays} = {
...result,
...inputs
};
const kept = {
bundle: (0, node_path$0.dirname)(bundle.path),
application,
releaseId: result.releaseId,
retentionDays
};
await (0, github_finish$4.K)((0, report_attempt_js$11.Fz)(await uploadRelease(step.github, kept)));
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keysOf({nixKeyFile, ...inputs}, {runner}) {
const use = await (0, keys_js$9.N)(inputs, runner);
if (use === void 0 && nixKeyFile === void 0) return;
return {
lend: use === void 0 ? void 0 : work => use(file => work({
kind: "file",
file
})),
nixKeyFile: nixKeyFile === void 0 ? void 0 : (0, node_path$0.resolve)(nixKeyFile)
};
}
function requireReproduced({verdict, releaseId}) {
if (verdict === "REPRODUCED") return;
const what = verdict === "DIFFERS" ? "what this runner makes of its commit differs" : "not everything could be built and compared here";
throw new domain_errors_errors$2.dz("evidence-refused", `The release ${releaseId} is not reproduced: ${what}.`, {
hint: "Read what is above: it names each difference."
});
}
}),

};
