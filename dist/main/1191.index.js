import { modules as shared0 } from './shared-43486.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-43344.js';
import { modules as shared3 } from './shared-16512.js';
import { modules as shared4 } from './shared-27172.js';
export const id = 1191;
export const ids = [1191,5326];
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
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62709);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
var _github_artifact_name__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95326);
var _github_finish__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54763);
var _domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(16512);
var _verbs_failover__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4944);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69841);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
var _step_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38862);
var _evidence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32501);
var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(43486);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62749);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(59786);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(11245);
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
async function failoverAction(step) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_7__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__.cU);
const deploy = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_14__.v)(inputs, step.runner), true);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_9__.readConfig)(inputs.directory);
const {application: application} = config;
(0, _step_state_js__WEBPACK_IMPORTED_MODULE_11__.Fm)(inputs.to ?? "the hosts");
const ended = await (0, _verbs_failover__WEBPACK_IMPORTED_MODULE_8__.failover)({
config: config,
directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.directory),
to: inputs.to,
activeIsDown: inputs.activeIsDown,
despiteDrift: inputs.despiteDrift,
dryRun: inputs.dryRun,
...deploy.reach,
actor: step.run.actor
}, step).catch(async error => {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_17__.A)(error);
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz)) await (0, 
_github_finish__WEBPACK_IMPORTED_MODULE_6__.K)({
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_4__.j)(error),
reason: reason
});
throw error;
});
await writeEnd(ended, {
application: application,
artifact: inputs.artifact,
retentionDays: inputs.retentionDays
}, step);
const {verdict: verdict, to: to, reason: reason} = ended;
if ((0, _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__.oJ)(verdict, ended.refusals.length > 0)) return;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__.rY[verdict].exitCode, `${to}: ${verdict}: ${reason}`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function writeEnd(ended, {application: application, artifact: artifact, retentionDays: retentionDays}, step) {
const {run: run, reporter: reporter} = step;
for (const message of (0, _domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_18__.u)(ended)) (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_16__.pq)(reporter, message);
const {verdict: verdict, reason: reason, from: from, to: to, releaseId: releaseId, changeConfig: changeConfig} = ended;
const name = `failover-${from}-${to}.json`;
const record = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_15__.z)("Keeping the record", reporter, async () => {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(run.folder, name);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(ended, null, 2)}\n`);
return file;
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_6__.K)({
verdict: verdict,
reason: reason,
from: from,
to: to,
"release-id": releaseId,
"change-config": changeConfig,
record: record
});
const upload = {
name: (0, _github_artifact_name__WEBPACK_IMPORTED_MODULE_5__.Cs)(application, (0, 
_step_state_js__WEBPACK_IMPORTED_MODULE_11__.uv)(run), `record-${to}`),
root: run.folder,
files: [ name ]
};
const uploaded = artifact && record !== null ? await (await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles(step, {
...upload,
retentionDays: retentionDays
}) : null;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_6__.K)((0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_10__.Fz)(uploaded));
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_15__.e)(reporter, async () => {
const {failoverSummary: failoverSummary} = await __webpack_require__.e(4697).then(__webpack_require__.bind(__webpack_require__, 14697));
const facts = {
...ended,
application: application,
phases: reporter.phases(),
artifacts: (0, _evidence_js__WEBPACK_IMPORTED_MODULE_12__.s)(run, [ uploaded ])
};
return limitBytes => failoverSummary({
...facts,
limitBytes: limitBytes
});
});
}
}),

};
