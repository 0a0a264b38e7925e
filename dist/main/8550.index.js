import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-48929.js';
export const id = 8550;
export const ids = [8550];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 56560: // build/js/actions/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rollbackAction: () => rollbackAction
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_exit_code$2 = __webpack_require__(32461);
var github_finish$3 = __webpack_require__(84281);
var github_inputs$4 = __webpack_require__(54763);
var steps_config_read$5 = __webpack_require__(69841);
var verbs_rollback$6 = __webpack_require__(18697);
var report_attempt_js$7 = __webpack_require__(7598);
var step_state_js$8 = __webpack_require__(38862);
var github_deployment_js$9 = __webpack_require__(76179);
var outcome_js$10 = __webpack_require__(68230);
var inputs_js$11 = __webpack_require__(69693);
var keys_js$12 = __webpack_require__(75260);
var best_effort_js$13 = __webpack_require__(62749);
var step_js$14 = __webpack_require__(80519);
var domain_errors_reason_of$15 = __webpack_require__(11245);
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
async function rollbackAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$4.Ko)(inputs_js$11.Cw);
const step = (0, step_js$14.W)(opened, inputs);
const deploy = __addDisposableResource(env_1, await (0, keys_js$12.v)(inputs, step.runner), true);
const config = await (0, steps_config_read$5.readConfig)(inputs.directory);
const {host} = inputs;
(0, step_state_js$8.Fm)(host);
const ended = await (0, verbs_rollback$6.rollback)({
config,
hostName: host,
to: inputs.to,
expectCurrent: inputs.expectCurrent,
dryRun: inputs.dryRun,
...deploy.reach,
actor: step.run.actor,
snapshots: (0, node_path$0.resolve)(step.run.folder)
}, step).catch(async error => {
if (!(error instanceof domain_errors_errors$1.dz)) await writeError(error, {
application: config.application,
host
}, step);
throw error;
});
await writeEnd(ended, {
config,
inputs
}, step);
(0, outcome_js$10.xw)(host, ended);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function writeEnd(ended, {config, inputs}, step) {
const {host} = inputs;
const {verdict, reason, snapshots, signedRecords} = ended;
const releaseId = ended.record?.releaseId ?? null;
const previousRelease = ended.record?.previousRelease ?? null;
const record = await (0, best_effort_js$13.z)("Keeping the record", step.reporter, () => (0, 
outcome_js$10.PU)(step.run, ended.record));
await (0, github_finish$3.K)({
verdict,
reason,
"release-id": releaseId,
"previous-release": previousRelease,
record
});
if (releaseId !== null) {
const target = {
application: config.application,
host,
releaseId
};
const deploymentId = await (0, github_deployment_js$9.I)(inputs, {
target,
result: {
verdict,
reason,
isGood: (0, outcome_js$10.XO)(ended)
}
}, step.github);
await (0, github_finish$3.K)({
"deployment-id": deploymentId
});
}
const facts = {
...ended,
host,
releaseId,
previousRelease
};
const evidence = {
record,
snapshots,
signedRecords,
bundle: void 0,
artifacts: []
};
const keeping = {
upload: inputs.artifact,
retentionDays: inputs.retentionDays
};
const uploaded = await (0, report_attempt_js$7.E3)({
what: "rollback",
config,
facts,
...evidence,
...keeping
}, step);
await (0, github_finish$3.K)((0, report_attempt_js$7.Fz)(uploaded));
}
async function writeError(error, where, {reporter}) {
const verdict = (0, domain_errors_exit_code$2.j)(error);
const reason = (0, domain_errors_reason_of$15.A)(error);
await (0, github_finish$3.K)({
verdict,
reason
});
await (0, best_effort_js$13.e)(reporter, async () => {
const {attemptSummary} = await __webpack_require__.e(848).then(__webpack_require__.bind(__webpack_require__, 90848));
const facts = {
...where,
verdict,
reason,
releaseId: null,
previousRelease: null,
record: null
};
return limitBytes => attemptSummary("rollback", {
...facts,
phases: reporter.phases(),
limitBytes
});
});
}
}),

};
