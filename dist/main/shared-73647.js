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
snapshot: () => snapshot
});
var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
var _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);
var _steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19220);
var _steps_agent_host_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73647);
var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1139);
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
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter: reporter} = context;
const {config: config, hostName: hostName} = options;
if ((0, _domain_config_address__WEBPACK_IMPORTED_MODULE_0__.o)((0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__.m)(config, hostName).address) === void 0) {
const {snapshotHere: snapshotHere} = await Promise.all([ __webpack_require__.e(7923), __webpack_require__.e(3852) ]).then(__webpack_require__.bind(__webpack_require__, 83852));
return (0, _steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__.V)(() => snapshotHere(config, hostName, context));
}
const client = __addDisposableResource(env_1, await (0, _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_5__.m)(options, context), true);
const taken = await client.snapshot();
const {name: name, machineId: machineId, role: role} = taken.host;
if (!(0, _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__.GZ)(role)) (0, _steps_agent_host_identity__WEBPACK_IMPORTED_MODULE_4__.y)(options, {
hostName: name,
machineId: (0, _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__.GZ)(machineId) ? "" : machineId,
role: role
}, reporter);
return taken;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 90171: // build/js/steps/agent/answer-of-error.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => isContactError,
_: () => answerOfError
});
var _domain_errors_begun__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12510);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
const contactCodes = new Set([ "contact-lost", "unreachable", "agent-protocol", "agent-missing", "authentication-failed", "host-key-mismatch" ]);
function isContactError(error) {
return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh && contactCodes.has(error.code);
}
function answerOfError(error, calls) {
const begun = (0, _domain_errors_begun__WEBPACK_IMPORTED_MODULE_1__.ri)(error);
if (begun !== void 0) return begun ? "stuck" : "refused";
return isRefusalOfOlderAgent(error, calls) ? "refused" : "unclear";
}
const olderRefusals = new Set([ "wrong-host", "path-missing", "path-untrusted", "path-corrupt", "signature-refused", "disk-full", "busy", "no-previous-release", "unexpected-release", "unexpected-role", "not-awaiting", "not-installed" ]);
function isRefusalOfOlderAgent(error, {attempt: attempt, isFirst: isFirst, hasReported: hasReported}) {
if (!isFirst || hasReported) return false;
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz) return true;
return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh && olderRefusals.has(error.code) && !error.text.includes(attempt);
}
}),

/***/ 1139: // build/js/steps/agent/host-client.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => connectTo,
E: () => hostClient
});
var report_event = __webpack_require__(59786);
var promises_ = __webpack_require__(58500);
var errors = __webpack_require__(8136);
var answer_of_error = __webpack_require__(90171);
var agent_session = __webpack_require__(96397);
// CONCATENATED MODULE: ./build/js/steps/agent/conclude-attempt.js
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
const RECONNECT_FOR_MILLISECONDS = 18e4;
const LONGEST_PAUSE_MILLISECONDS = 5e3;
const UNCLEAR_ANSWERS = 8;
async function concludeAttempt(session, call) {
const {options: options, context: context} = session;
const ask = asking(call);
const answer = await ask(session);
if (!(answer instanceof Error)) return answer;
(0, report_event.R8)(context.reporter, seekingNote(options, answer));
const found = await seek(session, ask, answer);
return found instanceof Error ? {
verdict: "UNKNOWN",
reason: unknownReason(options, call.request.attempt, found),
record: null
} : found;
}
function asking(call) {
let isFirst = true;
let hasReported = false;
return async ({context: context, ...over}) => {
const listening = {
report(event) {
hasReported ||= event.event !== "note";
context.reporter.report(event);
}
};
try {
return await callOnce({
...over,
context: {
...context,
reporter: listening
}
}, call);
} catch (error) {
if (!(error instanceof errors.dh || error instanceof errors.dz)) throw error;
const {attempt: attempt} = call.request;
const answer = (0, answer_of_error.H)(error) ? "unclear" : (0, answer_of_error._)(error, {
attempt: attempt,
isFirst: isFirst,
hasReported: hasReported
});
if (answer === "refused") throw error;
return answer === "stuck" ? {
verdict: "NEEDS_HUMAN",
reason: error.text,
record: null
} : error;
} finally {
isFirst = false;
}
};
}
async function seek(session, ask, error) {
let answer = error;
let left = session.options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
let unclear = 0;
for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const since = performance.now();
await (0, promises_.setTimeout)(wait);
const again = (0, answer_of_error.H)(answer) ? await session.reconnect().catch(knownError) : null;
left -= performance.now() - since;
if (again instanceof Error) {
answer = again;
continue;
}
const over = __addDisposableResource(env_1, again, true);
answer = await ask(over ?? session);
if (!(answer instanceof Error)) return answer;
if (!(0, answer_of_error.H)(answer)) unclear += 1;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
return answer;
}
async function callOnce(session, {verb: verb, request: request, ...rest}) {
const answer = await (0, agent_session.ks)(session, {
verb: verb,
input: request,
effect: "write",
...rest
});
if (!("record" in answer)) throw (0, agent_session.hf)(session.connection.target.name, "it gave no record of the attempt");
const {record: record, ...signed} = answer;
return {
verdict: record.verdict,
reason: record.reason,
record: record,
...signed
};
}
function knownError(error) {
if (error instanceof errors.dh || error instanceof errors.dz) return error;
throw error;
}
function seekingNote({hostName: hostName}, error) {
return (0, answer_of_error.H)(error) ? `${error.text} ${hostName} continues on its own; reconnecting\u2026` : `${error.text} It is unknown whether the attempt has started on ${hostName}; checking\u2026`;
}
function unknownReason({hostName: hostName, config: config}, attempt, error) {
const what = (0, answer_of_error.H)(error) ? `Contact with ${hostName} was lost during attempt ${attempt}, and could not be restored` : `It is unknown whether ${hostName} has run attempt ${attempt}`;
return `${what}: ${error.text} ` + `Run "grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) to see its outcome.`;
}
var commands = __webpack_require__(23925);
// CONCATENATED MODULE: ./build/js/steps/agent/keep-alive.js
const PERIOD_MILLISECONDS = 1e4;
async function withKeepAlive(connection, work, options) {
const done = new AbortController;
const sending = sendKeepAlives(connection, options, done.signal);
try {
return await work();
} finally {
done.abort();
await sending;
}
}
async function isConnected({configFile: configFile}, runner) {
return (await runner.run((0, commands._i)(configFile))).status === 0;
}
async function sendKeepAlives({configFile: configFile}, {runner: runner, period: period = PERIOD_MILLISECONDS}, signal) {
for (;;) {
try {
await (0, promises_.setTimeout)(period, void 0, {
signal: signal
});
} catch {
return;
}
await runner.run((0, commands._i)(configFile));
}
}
var reach = __webpack_require__(26187);
var snapshot = __webpack_require__(19220);
// CONCATENATED MODULE: ./build/js/steps/agent/host-client.js
async function connectTo(options, context) {
return hostClient(await (0, reach.E)(options, context), options, context);
}
function hostClient(connection, options, context) {
const {application: application} = options.config;
const name = options.hostName;
const session = {
connection: connection,
application: application,
context: context
};
return {
...session,
options: options,
name: name,
status: () => (0, agent_session.ks)(session, {
verb: "status",
input: {},
effect: "read"
}),
snapshot: () => (0, snapshot.Q)(session),
role: () => askRole(session),
release: () => (0, agent_session.ks)(session, {
verb: "release",
input: {},
effect: "read"
}),
ledger: limit => (0, agent_session.ks)(session, {
verb: "ledger",
words: [ "--limit", String(limit) ],
input: {},
effect: "read"
}),
prepare: request => (0, report_event.xe)(context.reporter, {
phase: "preflight",
host: name
}, () => (0, agent_session.ks)(session, {
verb: "prepare",
input: request,
effect: request.dryRun ? "read" : "write"
})),
send: pack => (0, report_event.xe)(context.reporter, {
phase: "copy",
host: name
}, () => (0, agent_session.ks)(session, {
verb: "receive",
input: pack,
effect: "write"
})),
attempt: call => concludeAttempt({
...session,
options: options,
reconnect: () => connectTo(options, context)
}, call),
hold: work => withKeepAlive(connection, work, context),
isConnected: () => isConnected(connection, context.runner),
[Symbol.asyncDispose]: () => connection[Symbol.asyncDispose]()
};
}
async function askRole(session) {
const found = await (0, agent_session.ks)(session, {
verb: "role",
input: {},
effect: "read"
});
if ("record" in found) throw (0, agent_session.hf)(session.connection.target.name, "it sent the record of an attempt instead of a role");
return found;
}
}),

/***/ 26187: // build/js/steps/agent/reach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => reachHost,
T: () => sshHost
});
var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
var _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60611);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6966);
async function reachHost(options, context) {
const {runner: runner, reporter: reporter} = context;
const {config: config, hostName: name, identityFile: identityFile, environment: environment} = options;
const {address: address, hostKey: hostKey} = sshHost(config, name);
return (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.xe)(reporter, {
phase: "connect",
host: name
}, () => (0, _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__.e)({
name: name,
address: address,
hostKey: hostKey,
identityFile: identityFile,
environment: environment
}, runner));
}
function sshHost(config, name) {
const host = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__.m)(config, name);
const address = (0, _domain_config_address__WEBPACK_IMPORTED_MODULE_0__.o)(host.address);
if (address === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("local-host", `The host ${name} is this machine ("address: local" in grind-to-prod.yml).`, {
hint: "Name a host that is reached by ssh."
});
if (host.hostKey === void 0) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_5__.e$)(name);
return {
address: address,
hostKey: host.hostKey
};
}
}),

/***/ 19220: // build/js/steps/agent/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => askSnapshot,
V: () => withClock
});
var codes = __webpack_require__(305);
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/domain/snapshot/clock-offset.js
function withClockOffset(snapshot, asked, answered) {
const taken = Date.parse(snapshot.takenAt);
const finished = taken + snapshot.tookMilliseconds;
const onTheWay = Math.max(0, answered - asked - snapshot.tookMilliseconds);
return {
...snapshot,
clock: {
...snapshot.clock,
offsetMilliseconds: Math.round((taken - asked + (finished - answered)) / 2),
uncertaintyMilliseconds: Math.ceil(onTheWay / 2)
}
};
}
var schema = __webpack_require__(18049);
var agent_session = __webpack_require__(96397);
// CONCATENATED MODULE: ./build/js/steps/agent/snapshot.js
async function askSnapshot(session) {
const ask = words => withClock(() => (0, agent_session.ks)(session, {
verb: "snapshot",
words: words,
input: {},
effect: "read"
}));
try {
return await ask([ "--schema-version", String(schema.A0) ]);
} catch (error) {
if (error instanceof errors.dz && (0, codes.Ap)(error.code) === "request-invalid") return ask([]);
throw error;
}
}
async function withClock(take) {
const asked = Date.now();
const taken = await take();
return withClockOffset(taken, asked, Date.now());
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
var promote = __webpack_require__(71804);
var read = __webpack_require__(72707);
var snapshot = __webpack_require__(73475);
// CONCATENATED MODULE: ./build/js/verbs/rehearse.js
async function rehearse(options, context) {
const {runner: runner, reporter: reporter} = context;
const {config: config, hostName: hostName} = options;
const standbyName = findStandby(config, hostName);
const {releaseId: releaseId} = await (0, read.B)(options.bundle, options.expectedReleaseId);
const to = async (host, more) => ({
host: host,
...await (0, promote.promote)({
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
const active = await to(hostName, {});
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

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35430);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6966);
async function changeRole(client, options) {
const {role: role, actor: actor, attempt: attempt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), reason: reason, dryRun: dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__.WP,
attempt: attempt,
actor: actor,
...expectRole === void 0 ? {} : {
expectRole: expectRole
},
...reason === void 0 ? {} : {
reason: reason
},
...(0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request: request,
words: [ "--set", role ]
});
}
function planned({options: {config: config, hostName: hostName}}, {role: role, expectRole: expectRole}, found) {
const complaint = (0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.HO)((0, 
_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(config, hostName).expectHost, {
...found,
hostName: hostName
});
if (complaint !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.Au)({
host: hostName,
application: config.application
}, found.role, expectRole);
const what = found.role === role ? `is already ${role}` : `is ${found.role} and would be ${role}`;
return {
verdict: "UNCHANGED",
reason: `A dry run: ${hostName} ${what}.`,
record: null
};
}
}),

};
