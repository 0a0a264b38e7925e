export const modules = {

/***/ 2927: // build/js/domain/closure/name-version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => parseDrvName,
w: () => packageOf
});
var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
function parseDrvName(text) {
const dash = text.search(/-[^A-Za-z]/);
return dash === -1 ? {
name: text,
version: ""
} : {
name: text.slice(0, dash),
version: text.slice(dash + 1)
};
}
function packageOf(path) {
const name = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.yF)(path);
return parseDrvName(/^(.*)-(?:[a-z]+|lib32|lib64)$/.exec(name)?.[1] ?? name);
}
}),

/***/ 75107: // build/js/domain/report/prepared-deltas-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => preparedDeltasLines
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const SHOWN = 20;
function preparedDeltasLines({hosts: hosts, made: made, ready: ready, narBytes: narBytes, deltaBytes: deltaBytes, left: left}) {
const count = made + ready;
return [ ...hosts.map(({host: host, committed: committed}) => committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`), count === 0 ? "No deltas are ready." : `${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count, "delta")} (${made} made now): ${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(deltaBytes)} instead of ${(0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(narBytes)}.`, ...left.slice(0, SHOWN).map(({path: path, why: why}) => `  without a delta: ${path} (${why})`), ...left.length > SHOWN ? [ `  and ${left.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
}),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest: manifest, runId: runId, releaseId: releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest: manifest
};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId: releaseId,
runId: runId,
digest: digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87028);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
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
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application: application} = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease: fetchRelease} = await __webpack_require__.e(5556).then(__webpack_require__.bind(__webpack_require__, 95556));
const {file: path, artifact: artifact} = await fetchRelease(github, {
application: application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path: path,
artifact: artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
Wb: () => checkLines,
bF: () => passed,
gz: () => failed,
k9: () => warned
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function passed(id, message) {
return {
id: id,
outcome: "passed",
message: message
};
}
function failed(id, message, hint) {
return {
id: id,
outcome: "failed",
message: message,
hint: hint
};
}
function warned(id, message, hint) {
return {
id: id,
outcome: "warning",
message: message,
hint: hint
};
}
function unknown(id, message, hint) {
return {
id: id,
outcome: "unknown",
message: message,
...hint === void 0 ? {} : {
hint: hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome: outcome}) => outcome === "failed") ? _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vi : 0;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function checkLines(checks) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(lineOf))), `${count("passed")} passed, ${count("failed")} failed, ${count("warning")} warnings, ${count("unknown")} not checkable here.` ];
}
function lineOf({outcome: outcome, message: message, hint: hint}) {
const mark = marks[outcome].padEnd("warning".length);
return [ `  ${mark}  ${message}`, ...hint === void 0 ? [] : [ `  ${" ".repeat("warning".length)}  ${hint}` ] ];
}
}),

/***/ 73066: // build/js/actions/promote-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OV: () => promoteTo,
Qq: () => onBothHosts,
a6: () => promotionOptions,
s4: () => onOneHost
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
var _step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38862);
var _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76179);
var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68230);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62749);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11245);
function promotionOptions(inputs, {run: run}) {
return {
allowHostFallback: inputs.allowHostFallback,
expectCurrent: inputs.expectCurrent,
schemaChange: inputs.schemaChange,
allowOlder: inputs.allowOlder,
retry: inputs.retry,
dryRun: inputs.dryRun,
actor: run.actor
};
}
function onOneHost(host, result) {
return {
verdict: result.verdict,
reason: result.reason,
hosts: [ {
host: host,
result: result
} ]
};
}
function onBothHosts({verdict: verdict, reason: reason, standby: standby, active: active}) {
const first = {
host: standby.host,
result: standby
};
return {
verdict: verdict,
reason: reason,
hosts: active === null ? [ first ] : [ first, {
host: active.host,
result: active
} ]
};
}
async function promoteTo(release, run, step) {
const {config: config, host: host, releaseId: releaseId, source: source, inputs: inputs} = release;
const {reporter: reporter} = step;
const target = {
application: config.application,
host: host,
releaseId: releaseId,
commit: source.commit,
artifact: release.kept
};
(0, _step_state_js__WEBPACK_IMPORTED_MODULE_4__.Fm)(host);
const deployment = (0, _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, target, step.github);
const promoted = await run().catch(async error => {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(error);
await deployment.finish({
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__.j)(error),
reason: reason,
isGood: false
});
await writeRefusal(error, release, step);
throw error;
});
const {verdict: verdict, reason: reason, hosts: hosts} = promoted;
const last = hosts.at(-1);
const ended = {
verdict: verdict,
reason: reason,
record: last.result.record
};
const records = new Map;
for (const {host: name, result: result} of hosts) records.set(name, await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_7__.z)(`Keeping the record of ${name}`, reporter, () => (0, 
_outcome_js__WEBPACK_IMPORTED_MODULE_6__.PU)(step.run, result.record, result)));
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: verdict,
reason: reason,
...release.known,
"previous-release": last.result.previousRelease,
"copied-paths": last.result.copy.copiedPaths,
"copied-bytes": last.result.copy.copiedNarBytes,
record: records.get(last.host),
drift: (0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__.hm)(last.result.drift)
});
const isGood = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.XO)(ended) && last.host === host;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
"deployment-id": await deployment.finish({
verdict: verdict,
reason: reason,
isGood: isGood
})
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)(release.outputsOf(await reportEach(release, {
hosts: hosts,
records: records
}, step)));
(0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.xw)(host, ended);
}
async function reportEach({config: config, source: source, bundle: bundle, artifacts: artifacts, inputs: inputs}, {hosts: hosts, records: records}, step) {
let uploaded = null;
for (const {host: host, result: result} of hosts) {
const {snapshots: snapshots, signedRecords: signedRecords} = result;
const evidence = {
record: records.get(host) ?? null,
snapshots: snapshots,
signedRecords: signedRecords,
bundle: bundle,
artifacts: artifacts
};
const keeping = {
upload: inputs.artifact,
retentionDays: inputs.retentionDays
};
uploaded = await (0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__.E3)({
what: "release",
config: config,
facts: {
...result,
host: host,
source: source
},
...evidence,
...keeping
}, step);
}
return uploaded;
}
async function writeRefusal(error, {config: config, host: host, releaseId: releaseId, source: source, known: known}, {run: run, reporter: reporter}) {
const gates = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.ue ? error.gates : [];
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(error);
const outcome = {
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__.j)(error),
reason: reason,
gates: gates,
rollback: null
};
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.c8) return (0, 
_github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: outcome.verdict,
reason: reason,
...known
});
const record = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.ue ? await (0, 
_best_effort_js__WEBPACK_IMPORTED_MODULE_7__.z)("Keeping the results of the gates", reporter, () => (0, 
_outcome_js__WEBPACK_IMPORTED_MODULE_6__.sq)(run, {}, {
...outcome,
name: `gates-${releaseId}`
})) : null;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: outcome.verdict,
reason: outcome.reason,
...known,
record: record
});
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_7__.e)(reporter, async () => {
const {releaseSummary: releaseSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(4834) ]).then(__webpack_require__.bind(__webpack_require__, 19600));
const facts = {
application: config.application,
host: host,
releaseId: releaseId,
previousRelease: null,
record: null,
source: source,
phases: reporter.phases()
};
return limitBytes => releaseSummary({
...facts,
...outcome,
limitBytes: limitBytes
});
});
}
}),

};
