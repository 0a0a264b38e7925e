import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-86046.js';
export const id = 6169;
export const ids = [6169];
export const modules = {
...shared0,
...shared1,


/***/ 56560: // build/js/actions/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rollbackAction: () => rollbackAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32461);
var _github_finish__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54763);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69841);
var _verbs_rollback__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18697);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
var _step_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38862);
var _github_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76179);
var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68230);
var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43486);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62749);
var _step_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80519);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11245);
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
async function rollbackAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_4__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_11__.Cw);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_14__.W)(opened, inputs);
const deploy = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_12__.v)(inputs, step.runner), true);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_5__.readConfig)(inputs.directory);
const {host: host} = inputs;
(0, _step_state_js__WEBPACK_IMPORTED_MODULE_8__.Fm)(host);
const ended = await (0, _verbs_rollback__WEBPACK_IMPORTED_MODULE_6__.rollback)({
config: config,
hostName: host,
to: inputs.to,
expectCurrent: inputs.expectCurrent,
dryRun: inputs.dryRun,
...deploy.reach,
actor: step.run.actor,
snapshots: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(step.run.folder)
}, step).catch(async error => {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz)) await writeError(error, {
application: config.application,
host: host
}, step);
throw error;
});
await writeEnd(ended, {
config: config,
inputs: inputs
}, step);
(0, _outcome_js__WEBPACK_IMPORTED_MODULE_10__.xw)(host, ended);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function writeEnd(ended, {config: config, inputs: inputs}, step) {
const {host: host} = inputs;
const {verdict: verdict, reason: reason, snapshots: snapshots, signedRecords: signedRecords} = ended;
const releaseId = ended.record?.releaseId ?? null;
const previousRelease = ended.record?.previousRelease ?? null;
const record = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_13__.z)("Keeping the record", step.reporter, () => (0, 
_outcome_js__WEBPACK_IMPORTED_MODULE_10__.PU)(step.run, ended.record));
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_3__.K)({
verdict: verdict,
reason: reason,
"release-id": releaseId,
"previous-release": previousRelease,
record: record
});
if (releaseId !== null) {
const target = {
application: config.application,
host: host,
releaseId: releaseId
};
const deploymentId = await (0, _github_deployment_js__WEBPACK_IMPORTED_MODULE_9__.I)(inputs, {
target: target,
result: {
verdict: verdict,
reason: reason,
isGood: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_10__.XO)(ended)
}
}, step.github);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_3__.K)({
"deployment-id": deploymentId
});
}
const facts = {
...ended,
host: host,
releaseId: releaseId,
previousRelease: previousRelease
};
const evidence = {
record: record,
snapshots: snapshots,
signedRecords: signedRecords,
bundle: void 0,
artifacts: []
};
const keeping = {
upload: inputs.artifact,
retentionDays: inputs.retentionDays
};
const uploaded = await (0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__.E3)({
what: "rollback",
config: config,
facts: facts,
...evidence,
...keeping
}, step);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_3__.K)((0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__.Fz)(uploaded));
}
async function writeError(error, where, {reporter: reporter}) {
const verdict = (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__.j)(error);
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_15__.A)(error);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_3__.K)({
verdict: verdict,
reason: reason
});
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_13__.e)(reporter, async () => {
const {attemptSummary: attemptSummary} = await __webpack_require__.e(848).then(__webpack_require__.bind(__webpack_require__, 90848));
const facts = {
...where,
verdict: verdict,
reason: reason,
releaseId: null,
previousRelease: null,
record: null
};
return limitBytes => attemptSummary("rollback", {
...facts,
phases: reporter.phases(),
limitBytes: limitBytes
});
});
}
}),

};
