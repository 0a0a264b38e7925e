import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-71682.js';
import { modules as shared4 } from './shared-16512.js';
export const id = 9538;
export const ids = [9538,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 19970: // build/js/actions/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
failoverAction: () => failoverAction
});
var node_path$0 = __webpack_require__(76760);
var domain_activation_verdicts$1 = __webpack_require__(74368);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_exit_code$3 = __webpack_require__(32461);
var github_artifact_name$4 = __webpack_require__(95326);
var github_finish$5 = __webpack_require__(84281);
var github_inputs$6 = __webpack_require__(54763);
var domain_report_failover_lines$18 = __webpack_require__(16512);
var verbs_failover$7 = __webpack_require__(97835);
var steps_config_read$8 = __webpack_require__(69841);
var report_attempt_js$9 = __webpack_require__(7598);
var step_state_js$10 = __webpack_require__(38862);
var evidence_js$11 = __webpack_require__(32501);
var inputs_js$12 = __webpack_require__(69693);
var keys_js$13 = __webpack_require__(75260);
var best_effort_js$14 = __webpack_require__(62749);
var domain_report_event$15 = __webpack_require__(59786);
var domain_errors_reason_of$16 = __webpack_require__(11245);
var tools_files_write_file$17 = __webpack_require__(7360);
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
async function failoverAction(step) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$6.Ko)(inputs_js$12.cU);
const deploy = __addDisposableResource(env_1, await (0, keys_js$13.v)(inputs, step.runner), true);
const config = await (0, steps_config_read$8.readConfig)(inputs.directory);
const {application} = config;
(0, step_state_js$10.Fm)(inputs.to ?? "the hosts");
const ended = await (0, verbs_failover$7.failover)({
config,
directory: (0, node_path$0.resolve)(inputs.directory),
to: inputs.to,
activeIsDown: inputs.activeIsDown,
despiteDrift: inputs.despiteDrift,
dryRun: inputs.dryRun,
...deploy.reach,
actor: step.run.actor,
records: (0, node_path$0.resolve)(step.run.folder)
}, step).catch(async error => {
const reason = (0, domain_errors_reason_of$16.A)(error);
if (!(error instanceof domain_errors_errors$2.dz)) await (0, 
github_finish$5.K)({
verdict: (0, domain_errors_exit_code$3.j)(error),
reason
});
throw error;
});
await writeEnd(ended, {
application,
artifact: inputs.artifact,
retentionDays: inputs.retentionDays
}, step);
const {verdict, to, reason} = ended;
if ((0, domain_activation_verdicts$1.oJ)(verdict, ended.refusals.length > 0)) return;
throw new domain_errors_errors$2.ay(domain_activation_verdicts$1.rY[verdict].exitCode, `${to}: ${verdict}: ${reason}`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function writeEnd(ended, {application, artifact, retentionDays}, step) {
const {run, reporter} = step;
for (const message of (0, domain_report_failover_lines$18.u)(ended)) (0, 
domain_report_event$15.pq)(reporter, message);
const {verdict, reason, from, to, releaseId, changeConfig, signedRecords = []} = ended;
const name = `failover-${from}-${to}.json`;
const record = await (0, best_effort_js$14.z)("Keeping the record", reporter, async () => {
const file = (0, node_path$0.resolve)(run.folder, name);
await (0, tools_files_write_file$17._)(file, `${JSON.stringify(ended, null, 2)}\n`);
return file;
});
await (0, github_finish$5.K)({
verdict,
reason,
from,
to,
"release-id": releaseId,
"change-config": changeConfig,
record
});
const upload = {
name: (0, github_artifact_name$4.Cs)(application, (0, 
step_state_js$10.uv)(run), `record-${to}`),
root: run.folder,
files: [ name, ...signedRecords.map(path => (0, node_path$0.basename)(path)) ]
};
const uploaded = artifact && record !== null ? await (await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles(step, {
...upload,
retentionDays
}) : null;
await (0, github_finish$5.K)((0, report_attempt_js$9.Fz)(uploaded));
await (0, best_effort_js$14.e)(reporter, async () => {
const {failoverSummary} = await __webpack_require__.e(4697).then(__webpack_require__.bind(__webpack_require__, 14697));
const facts = {
...ended,
application,
phases: reporter.phases(),
artifacts: (0, evidence_js$11.s)(run, [ uploaded ])
};
return limitBytes => failoverSummary({
...facts,
limitBytes
});
});
}
}),

};
