import { modules as shared0 } from './shared-93438.js';
export const id = 6560;
export const ids = [6560];
export const modules = {
...shared0,


/***/ 56560: // build/js/actions/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
rollbackAction: () => rollbackAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32461);
var _github_actor__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
var _github_finish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54763);
var _github_job_log__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6748);
var _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(75727);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69841);
var _verbs_rollback__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18697);
var _conclude_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45421);
var _context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87785);
var _deployed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93438);
var _deployment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92703);
var _inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(43486);
var _optional_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60740);
var _runner_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(85300);
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
async function rollbackAction() {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_5__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_13__.Cw);
const reporter = (0, _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_18__.f)((0, 
_github_job_log__WEBPACK_IMPORTED_MODULE_6__.b)());
const deploy = __addDisposableResource(env_1, await (0, _keys_js__WEBPACK_IMPORTED_MODULE_14__.v)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_16__.L), true);
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_7__.readConfig)(inputs.directory);
const {host: host} = inputs;
(0, _context_js__WEBPACK_IMPORTED_MODULE_10__.GC)(host);
const ended = await (0, _verbs_rollback__WEBPACK_IMPORTED_MODULE_8__.rollback)({
config: config,
hostName: host,
to: inputs.to,
expectCurrent: inputs.expectCurrent,
dryRun: inputs.dryRun,
...deploy.reach,
actor: (0, _github_actor__WEBPACK_IMPORTED_MODULE_3__.t)(),
snapshots: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0, _context_js__WEBPACK_IMPORTED_MODULE_10__.OW)())
}, {
runner: _runner_js__WEBPACK_IMPORTED_MODULE_16__.L,
reporter: reporter
}).catch(async error => {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz)) await sayError(error, {
application: config.application,
host: host
}, reporter);
throw error;
});
await writeEnd(ended, {
config: config,
inputs: inputs
}, reporter);
(0, _deployment_js__WEBPACK_IMPORTED_MODULE_12__.il)(host, ended);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function writeEnd(ended, {config: config, inputs: inputs}, reporter) {
const {host: host} = inputs;
const {verdict: verdict, reason: reason, snapshots: snapshots, signedRecords: signedRecords} = ended;
const releaseId = ended.record?.releaseId ?? null;
const previousRelease = ended.record?.previousRelease ?? null;
const record = await (0, _optional_js__WEBPACK_IMPORTED_MODULE_15__.W)("Keeping the record", reporter, () => (0, 
_deployment_js__WEBPACK_IMPORTED_MODULE_12__.rP)(ended.record));
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
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
const told = await (0, _deployed_js__WEBPACK_IMPORTED_MODULE_11__.W)(inputs, {
target: target,
ended: {
verdict: verdict,
reason: reason,
isGood: (0, _deployment_js__WEBPACK_IMPORTED_MODULE_12__.$7)(ended)
}
}, reporter);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
"deployment-id": told
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
const uploaded = await (0, _conclude_js__WEBPACK_IMPORTED_MODULE_9__.zb)({
what: "rollback",
config: config,
facts: facts,
...evidence,
...keeping
}, reporter);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)((0, _conclude_js__WEBPACK_IMPORTED_MODULE_9__.Fz)(uploaded));
}
async function sayError(error, where, reporter) {
const verdict = (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__.j)(error);
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_17__.A)(error);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
verdict: verdict,
reason: reason
});
await (0, _optional_js__WEBPACK_IMPORTED_MODULE_15__.e)(reporter, async () => {
const {attemptSummary: attemptSummary} = await Promise.all([ __webpack_require__.e(7988), __webpack_require__.e(848) ]).then(__webpack_require__.bind(__webpack_require__, 90848));
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
