export const modules = {

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
td: () => rollbackPlanSentence
});
var _release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
function rollbackCandidateLines(candidates) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate)}: ${candidateState(candidate)}`);
}
function candidateName({release: release, commit: commit, commitTime: commitTime}) {
return commit === void 0 ? (0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release) : `${(0, 
_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release)} (commit ${commit.slice(0, 12)} of ${commitTime})`;
}
function candidateState({lastAttempt: lastAttempt, rolledBack: rolledBack, kept: kept, chosen: chosen, why: why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.DR)(why)}`;
}
function rollbackPlanSentence({hostName: hostName, current: current, target: target, units: units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart those of its ${units} units that are affected.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release: release, why: why}) => `${release} (${why})`).join("; ")}`;
}
}),

/***/ 74544: // build/js/tools/run/real.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
realRunner: () => realRunner,
realRunnerWithout: () => realRunnerWithout
});
var execa = __webpack_require__(7427);
var external_node_readline_ = __webpack_require__(80481);
var errors = __webpack_require__(8136);
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
const GRACE_MILLISECONDS = 2e3;
function guardGroup(leader, timeout) {
let timedOut = false;
const timers = [];
const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
const kill = () => signalGroup(leader.pid, "SIGKILL");
if (timeout !== void 0) after(timeout, () => {
timedOut = true;
signalGroup(leader.pid, "SIGTERM");
after(GRACE_MILLISECONDS, kill);
});
leader.once("exit", () => {
kill();
after(GRACE_MILLISECONDS, () => {
leader.stdout?.destroy();
leader.stderr?.destroy();
});
});
const listening = (0, when_we_end.i)(kill);
return {
timedOut: () => timedOut,
[Symbol.dispose]() {
timers.forEach(clearTimeout);
listening[Symbol.dispose]();
}
};
}
function signalGroup(group, signal) {
if (group === void 0) return;
try {
process.kill(-group, signal);
} catch {}
}
var output_limit = __webpack_require__(72725);
var time_limit = __webpack_require__(75909);
// CONCATENATED MODULE: ./build/js/tools/run/real.js
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
const realRunner = realRunnerWithout([]);
function realRunnerWithout(hidden, limitBytes = output_limit._) {
const optionsOf = command => ({
...options(command, hidden),
maxBuffer: limitBytes
});
return {
async run(command) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (command.guarded !== void 0) return runGuarded(command, command.guarded.onOutput, optionsOf);
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
const limit = __addDisposableResource(env_1, (0, time_limit.z)(child.nodeChildProcess, command.timeout), false);
const outcome = await child;
const result = outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome);
return limit.isReached() ? (0, time_limit.N)(command, result) : result;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
},
start(command) {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "pipe",
buffer: {
stdout: false,
stderr: true
}
});
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
const limit = (0, time_limit.z)(child.nodeChildProcess, command.timeout);
const finished = child.finally(() => limit[Symbol.dispose]());
return {
stdin: child.stdin,
stdout: child.stdout,
finished: finished.then(outcome => {
const result = outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome);
return limit.isReached() ? (0, time_limit.N)(command, result) : result;
}),
kill: () => void child.kill()
};
}
};
}
async function runGuarded({timeout: timeout, ...command}, onOutput, optionsOf) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "ignore",
buffer: false,
detached: true
});
const guard = __addDisposableResource(env_2, guardGroup(child.nodeChildProcess, timeout), false);
for (const stream of [ child.stdout, child.stderr ]) stream.on("data", onOutput);
const {exitCode: exitCode, signal: signal, code: code, message: message} = await child;
return {
...resultOf(command, {
exitCode: exitCode,
signal: signal,
code: code,
message: message,
stderr: "",
timedOut: false
}),
timedOut: guard.timedOut()
};
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
__disposeResources(env_2);
}
}
function options(command, hidden) {
const env = {
...Object.fromEntries(hidden.map(name => [ name, void 0 ])),
...command.environment
};
return {
reject: false,
stripFinalNewline: false,
...command.input === void 0 ? {
stdin: "ignore"
} : {
input: command.input
},
...command.directory === void 0 ? {} : {
cwd: command.directory
},
...Object.keys(env).length === 0 ? {} : {
env: env
}
};
}
function overLimit({stdout: stdout, stderr: stderr}, limitBytes) {
return {
status: null,
stdout: stdout ?? "",
stderr: `${stderr}\n${(0, output_limit.r)(limitBytes)}\n`
};
}
function resultOf(command, outcome) {
if (outcome.exitCode === void 0 && outcome.signal === void 0 && !outcome.timedOut) {
const startError = outcome.code ?? outcome.message ?? "no reason given";
throw new errors.Qd(command.argv, {
status: null,
stderr: `cannot be started (${startError})`,
startError: startError
});
}
return {
status: outcome.exitCode ?? null,
stdout: outcome.stdout ?? "",
stderr: outcome.stderr
};
}
}),

/***/ 18697: // build/js/verbs/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rollback: () => rollback
});
var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var expected_host = __webpack_require__(25729);
var messages = __webpack_require__(35430);
var keep_signed_record = __webpack_require__(88530);
var attempt = __webpack_require__(99289);
var rollback_lines = __webpack_require__(86046);
var host_identity = __webpack_require__(73647);
var catalogue = __webpack_require__(6966);
var host_client = __webpack_require__(16328);
// CONCATENATED MODULE: ./build/js/steps/rollback/plan-rollback.js
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
async function planRollback(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
const host = await client.status();
(0, host_identity.c)(options, host);
const current = host.currentRelease ?? attempt.E1;
if (options.expectCurrent !== void 0 && options.expectCurrent !== current) throw (0, 
catalogue.jQ)(options.hostName, current, options.expectCurrent);
const target = targetOf(options.hostName, host, options.to);
const reason = (0, rollback_lines.td)({
hostName: options.hostName,
current: host.currentRelease,
target: target,
units: host.units.length
});
const candidates = options.to === void 0 && host.candidates !== void 0 ? {
candidates: host.candidates
} : {};
return {
verdict: "UNCHANGED",
reason: reason,
record: null,
...candidates
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function targetOf(hostName, host, to) {
if (to === void 0) {
if (host.previousRelease !== null) return host.previousRelease;
const why = (0, rollback_lines.Zp)(host.candidates ?? []);
throw new errors.dh("no-previous-release", `${hostName} has no previous release to roll back to: ${why}.`, {
host: hostName,
hint: `Choose one with the option "to" (${keptBy(host)}).`
});
}
const found = host.releases.filter(({id: id}) => id.startsWith(to));
if (found.length === 1) return found[0].id;
const what = found.length === 0 ? "keeps no release" : "keeps more than one release whose id begins with";
throw new errors.dz("unknown-release", `${hostName} ${what} ${(0, quote.h)(to)}; it keeps ${keptBy(host)}.`);
}
function keptBy({releases: releases}) {
return releases.map(({id: id}) => id).join(", ") || "none";
}
var snapshots_around = __webpack_require__(67905);
var notified = __webpack_require__(92097);
// CONCATENATED MODULE: ./build/js/verbs/rollback.js
var rollback_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var rollback_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function rollback(options, context) {
const {to: to} = options;
if (to !== void 0 && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) throw new errors.dz("unknown-release", `${(0, 
quote.h)(to)} is not a release id.`, {
hint: 'Give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.'
});
if (options.dryRun === true) return planRollback(options, context);
return (0, notified.n)({
...options,
action: "rollback"
}, context, within => rollBackHost(options, within));
}
async function rollBackHost(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {to: to} = options;
const client = rollback_addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
const request = {
protocol: messages.WP,
attempt: (0, external_node_crypto_.randomUUID)(),
actor: options.actor,
expectCurrent: options.expectCurrent,
...(0, expected_host.Dk)(options.config, options.hostName)
};
const words = to === void 0 ? [] : [ "--to", to ];
const snapshots = (0, snapshots_around.Z)({
...options,
folder: options.snapshots,
attempt: request.attempt
}, context);
await snapshots.take("before", client);
const concluded = await snapshots.ready(client).attempt({
verb: "rollback",
request: request,
words: words
});
if (concluded.verdict !== "UNKNOWN") await snapshots.take("after", client);
return {
...concluded,
...await (0, keep_signed_record.C)(options.snapshots, [ concluded ], context.reporter),
...snapshots.result()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = rollback_disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
