import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-8511.js';
export const id = 4086;
export const ids = [4086];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 56567: // build/js/actions/doctor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctorAction: () => doctorAction
});
var external_node_path_ = __webpack_require__(76760);
var check = __webpack_require__(8511);
var errors = __webpack_require__(8136);
var report_event = __webpack_require__(59786);
var github_event = __webpack_require__(43510);
var finish = __webpack_require__(84281);
var github_inputs = __webpack_require__(54763);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/tools/gh/with-token.js
function withGhToken(runner, token) {
if (token === "") return runner;
const given = command => command.argv[0] === "gh" ? {
...command,
environment: {
...command.environment,
GH_TOKEN: token
}
} : command;
return {
...runner,
run: command => runner.run(given(command)),
start: command => runner.start(given(command))
};
}
var doctor = __webpack_require__(3392);
var best_effort = __webpack_require__(62749);
var actions_inputs = __webpack_require__(69693);
var keys = __webpack_require__(75260);
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/actions/doctor.js
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
async function doctorAction(step) {
const inputs = (0, github_inputs.Ko)(actions_inputs.t$);
refuseContradictions(inputs);
if (!inputs.withoutHosts) await (0, github_event.M1)("production", step.run);
if (inputs.buildHost) await (0, github_event.M1)("build", step.run);
const checks = await doctor_check(inputs, step);
for (const line of (0, check.Wb)(checks)) (0, report_event.pq)(step.reporter, line);
await report(checks, step);
const exitCode = (0, check.TS)(checks);
if (exitCode === 0) return;
const first = checks.find(({outcome}) => outcome === "failed");
throw new errors.ay(exitCode, `${(0, check.WN)(checks)}. The first that failed, of ${first.about}: ${first.message}`);
}
function refuseContradictions({withoutHosts, host, sshKey, identityFile}) {
if (!withoutHosts) return;
const given = host.length > 0 ? "host" : sshKey === void 0 ? identityFile === void 0 ? null : "identity-file" : "ssh-key";
if (given === null) return;
throw new errors.dz("conflicting-options", `The inputs "without-hosts" and "${given}" are both given.`, {
hint: "Leave one of them out."
});
}
async function doctor_check(inputs, step) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {githubToken: token} = inputs;
if (token !== "") (0, toolkit.Pq)(token);
const key = __addDisposableResource(env_1, await (0, keys.v)(inputs, step.runner), true);
return await (0, doctor.doctor)({
directory: (0, external_node_path_.resolve)(inputs.directory),
hosts: inputs.withoutHosts ? [] : inputs.host.length === 0 ? void 0 : inputs.host,
isBuildHost: inputs.buildHost,
isJob: true,
nixKeyFilesOf: () => [],
...inputs.github ? {
githubLabel: inputs.label
} : {},
reach: key.reach
}, {
...step,
runner: withGhToken(step.runner, token)
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function report(checks, {run, reporter}) {
const json = (0, external_node_path_.resolve)(run.folder, "doctor.json");
await (0, write_file._)(json, `${JSON.stringify({
checks
}, null, 2)}\n`);
const {passed, failed, warning: warnings, unknown} = (0, check.XF)(checks);
await (0, finish.K)({
outcome: failed === 0 ? "passed" : "failed",
passed,
failed,
warnings,
unknown,
json
});
await (0, best_effort.e)(reporter, async () => {
const {doctorSummary} = await __webpack_require__.e(5068).then(__webpack_require__.bind(__webpack_require__, 55068));
return limitBytes => doctorSummary(checks, limitBytes);
});
}
}),

};
