export const modules = {

/***/ 73647: // build/js/steps/agent/host-identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireExpectedHost,
y: () => warnOfOtherHost
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _domain_errors_error_lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);
function warnOfOtherHost(host, found, reporter) {
const problem = mismatchOf(host, found);
if (problem !== void 0) (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, (0, 
_domain_errors_error_lines__WEBPACK_IMPORTED_MODULE_3__.GR)(problem));
}
function requireExpectedHost(host, found) {
const problem = mismatchOf(host, found);
if (problem !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh("wrong-host", problem.message, {
host: host.hostName,
hint: problem.hint
});
}
function mismatchOf({config: config, hostName: hostName}, found) {
const problem = (0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__.HO)((0, 
_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__.Dk)(config, hostName).expectHost, found);
if (problem === void 0 || found.hostName === hostName) return problem;
return {
...problem,
message: `${hostName}: ${problem.message}`
};
}
}),

/***/ 73475: // build/js/verbs/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => snapshotWithManifest,
snapshot: () => snapshot
});
var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11245);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18049);
var _steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19220);
var _steps_agent_host_identity__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73647);
var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16328);
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
async function snapshot(options, context) {
return (await look(options, context, () => Promise.resolve(null))).snapshot;
}
async function snapshotWithManifest(options, context) {
return look(options, context, async client => {
try {
return (await client.release()).current?.manifest ?? null;
} catch (error) {
if (!(0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ux)(error)) throw error;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.pq)(context.reporter, `${options.hostName} did not return the manifest of its current release: ${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__.A)(error)}`);
return null;
}
});
}
async function look(options, context, manifestOf) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter: reporter} = context;
const {config: config, hostName: hostName} = options;
if ((0, _domain_config_address__WEBPACK_IMPORTED_MODULE_0__.o)((0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__.m)(config, hostName).address) === void 0) {
const {snapshotHere: snapshotHere} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(8524) ]).then(__webpack_require__.bind(__webpack_require__, 38524));
return {
snapshot: await (0, _steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_6__.V)(() => snapshotHere(config, hostName, context)),
manifest: null
};
}
const client = __addDisposableResource(env_1, await (0, _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_8__.m)(options, context), true);
const taken = await client.snapshot();
const {name: name, machineId: machineId, role: role} = taken.host;
if (!(0, _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_5__.GZ)(role)) (0, _steps_agent_host_identity__WEBPACK_IMPORTED_MODULE_7__.y)(options, {
hostName: name,
machineId: (0, _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_5__.GZ)(machineId) ? "" : machineId,
role: role
}, reporter);
return {
snapshot: taken,
manifest: await manifestOf(client)
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

/***/ 2147: // build/js/steps/agent/running-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => runningAttempt
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function runningAttempt(hostName, {holder: holder}) {
if (holder !== null && holder.attempt !== "") return holder.attempt;
const what = holder === null ? `No attempt runs on ${hostName}.` : `${hostName} recovers an earlier attempt, or prunes.`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh("not-running", what, {
host: hostName,
hint: `Run "grind-to-prod ledger ${hostName}" to see those that have ended.`
});
}
}),

/***/ 2131: // build/js/verbs/promote-when-free.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteWhenFree: () => promoteWhenFree
});
var errors = __webpack_require__(8136);
var promises_ = __webpack_require__(58500);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/steps/agent/wait-until-free.js
const PERIOD_MILLISECONDS = 2e3;
async function waitUntilFree(client, period = PERIOD_MILLISECONDS) {
let reported;
for (;;) {
const {holder: holder} = await client.status();
if (holder === null) return;
const who = holder.attempt === "" ? "a recovery or a pruning" : `attempt ${holder.attempt} of ${holder.actor.name}`;
if (who !== reported) (0, report_event.pq)(client.context.reporter, `${client.name} is busy with ${who}; waiting until it has ended.`);
reported = who;
await (0, promises_.setTimeout)(period);
}
}
var host_client = __webpack_require__(16328);
var promote = __webpack_require__(13332);
// CONCATENATED MODULE: ./build/js/verbs/promote-when-free.js
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
function promoteWhenFree(options, context) {
return (0, promote.notifiedPromote)(options, context, within => promoteInTurn(options, within));
}
async function promoteInTurn(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
for (;;) {
await waitUntilFree(client);
try {
return await (0, promote.promoteSilently)({
...options,
client: client
}, context);
} catch (error) {
if (!(error instanceof errors.dh) || error.code !== "busy") throw error;
}
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 89226: // build/js/verbs/rehearse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rehearse: () => rehearse
});
var errors = __webpack_require__(8136);
var find_host = __webpack_require__(85670);
// CONCATENATED MODULE: ./build/js/domain/config/find-standby.js
function findStandby(config, activeHost) {
const {role: role} = (0, find_host.m)(config, activeHost);
if (role !== "active") throw new errors.dz("unsuitable-roles", `A release is rehearsed for an active host, but ${activeHost} ${role === void 0 ? "has no role" : `is ${role}`} in grind-to-prod.yml (${listed(config)}).`, {
hint: "Name the active one."
});
const standbys = (0, find_host.T)(config, "standby");
const [standby] = standbys;
if (standby !== void 0 && standbys.length === 1) return standby;
throw new errors.dz("unsuitable-roles", `A release is rehearsed on the one standby beside ${activeHost}, but grind-to-prod.yml has ${standbys.length === 0 ? "none" : standbys.join(" and ")} (${listed(config)}).`, {
hint: 'Give exactly one host the role standby, or promote without the option "rehearse".'
});
}
function listed({hosts: hosts}) {
return Object.entries(hosts).map(([name, {role: role}]) => `${name}: ${role ?? "no role"}`).join(", ");
}
var report_event = __webpack_require__(59786);
var schema = __webpack_require__(18049);
var promote = __webpack_require__(13332);
var promote_when_free = __webpack_require__(2131);
var read = __webpack_require__(72707);
var snapshot = __webpack_require__(73475);
// CONCATENATED MODULE: ./build/js/verbs/rehearse.js
async function rehearse({wait: wait, ...options}, context) {
const {runner: runner, reporter: reporter} = context;
const {config: config, hostName: hostName} = options;
const standbyName = findStandby(config, hostName);
const {releaseId: releaseId} = await (0, read.readBundle)(options.bundle, options.expectedReleaseId);
const to = async (host, more) => ({
host: host,
...await (wait === true ? promote_when_free.promoteWhenFree : promote.promote)({
...options,
snapshots: options.snapshots ?? true,
hostName: host,
expectedReleaseId: releaseId,
...more
}, {
runner: runner,
reporter: reporter
})
});
(0, report_event.pq)(reporter, `Checking whether ${hostName} (active) would accept the release, before it is rehearsed on ${standbyName} (standby).`);
const planned = await to(hostName, {
dryRun: true
});
const forStandby = {
expectCurrent: void 0,
client: void 0
};
if (options.dryRun === true) {
const standby = await to(standbyName, {
...forStandby,
dryRun: true
});
const reason = `A dry run: first on ${standbyName} (standby), then on ${hostName} (active) if the standby is healthy.`;
return {
verdict: "UNCHANGED",
reason: reason,
releaseId: releaseId,
standby: standby,
active: planned
};
}
const standby = await to(standbyName, forStandby);
if (standby.verdict !== "COMMITTED" && standby.verdict !== "UNCHANGED") {
const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not changed: ${standby.reason}`;
return {
verdict: standby.verdict,
reason: reason,
releaseId: releaseId,
standby: standby,
active: null
};
}
if (standby.verdict === "UNCHANGED") requireHealthy({
standby: standby,
activeName: hostName,
seen: await (0, snapshot.snapshot)({
...options,
hostName: standbyName
}, context)
});
(0, report_event.pq)(reporter, `${standbyName} (standby) runs the release and is healthy; continuing with ${hostName} (active).`);
try {
const active = await to(hostName, {
isCheckedHost: true
});
return {
verdict: active.verdict,
reason: active.reason,
releaseId: releaseId,
standby: standby,
active: active
};
} catch (error) {
if ((0, errors.ux)(error)) (0, report_event.R8)(reporter, `${standbyName} (standby) runs release ${releaseId} and keeps it; ${hostName} (active) was not changed.`);
throw error;
}
}
function requireHealthy({standby: standby, activeName: activeName, seen: seen}) {
const {host: hostName, releaseId: releaseId, reason: reason} = standby;
const {health: health, releases: releases} = seen;
const checks = (0, schema.GZ)(health) ? {
health: health
} : health;
const [failed] = Object.entries(checks).flatMap(([name, check]) => {
if ((0, schema.GZ)(check)) return [ `${name} could not be read (${check.unreadable})` ];
return check.result === "passed" ? [] : [ `the check ${name} does not pass (${check.detail})` ];
});
const complaint = releases.current === releaseId ? failed === void 0 ? void 0 : `already runs this release and is not healthy: ${failed}` : `did not accept the release: ${reason.replace(/\.$/, "")}`;
if (complaint === void 0) return;
throw new errors.dh("standby-unhealthy", `${hostName} (standby) ${complaint}. ${activeName} (active) was not changed.`, {
host: hostName,
hint: "Fix that there and rehearse again."
});
}
}),

};
