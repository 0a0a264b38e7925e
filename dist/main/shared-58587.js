export const modules = {

/***/ 58587: // build/js/domain/config/find-standby.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => findStandby
});
var errors_errors_js$0 = __webpack_require__(8136);
var find_host_js$1 = __webpack_require__(85670);
function findStandby(config, activeHost) {
const {role} = (0, find_host_js$1.findHost)(config, activeHost);
if (role !== "active") throw new errors_errors_js$0.dz("unsuitable-roles", `A release is rehearsed for an active host, but ${activeHost} ${role === void 0 ? "has no role" : `is ${role}`} in grind-to-prod.yml (${listed(config)}).`, {
hint: "Name the active one."
});
const standbys = (0, find_host_js$1.T)(config, "standby");
const [standby] = standbys;
if (standby !== void 0 && standbys.length === 1) return standby;
throw new errors_errors_js$0.dz("unsuitable-roles", `A release is rehearsed on the one standby beside ${activeHost}, but grind-to-prod.yml has ${standbys.length === 0 ? "none" : standbys.join(" and ")} (${listed(config)}).`, {
hint: 'Give exactly one host the role standby, or promote without the option "rehearse".'
});
}
function listed({hosts}) {
return Object.entries(hosts).map(([name, {role}]) => `${name}: ${role ?? "no role"}`).join(", ");
}
}),

/***/ 2131: // build/js/verbs/promote-when-free.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteWhenFree: () => promoteWhenFree
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var promises_ = __webpack_require__(58500);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/steps/agent/wait-until-free.js
const PERIOD_MILLISECONDS = 2e3;
async function waitUntilFree(client, period = PERIOD_MILLISECONDS) {
let reported;
for (;;) {
const {holder} = await client.status();
if (holder === null) return;
const who = holder.attempt === "" ? "a recovery or a pruning" : `attempt ${holder.attempt} of ${(0, 
quote.af)(holder.actor.name)}`;
if (who !== reported) (0, report_event.pq)(client.context.reporter, `${client.name} is busy with ${who}; waiting until it has ended.`);
reported = who;
await (0, promises_.setTimeout)(period);
}
}
var host_client = __webpack_require__(89155);
var start_promotion = __webpack_require__(77912);
var promote = __webpack_require__(59594);
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
function promoteWhenFree(options, context) {
return (0, promote.notifiedPromote)(options, context, promoteInTurn);
}
async function promoteInTurn(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
await (0, start_promotion.Y)(options);
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
for (;;) {
await waitUntilFree(client);
try {
return await (0, promote.promoteSilently)({
...options,
client
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

/***/ 8394: // build/js/verbs/rehearse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rehearse: () => rehearse
});
var domain_config_find_standby$0 = __webpack_require__(58587);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var domain_snapshot_unreadable$10 = __webpack_require__(4897);
var promote_js$3 = __webpack_require__(59594);
var promote_when_free_js$4 = __webpack_require__(2131);
var domain_errors_reason_of$5 = __webpack_require__(11245);
var steps_agent_exchange_heads$6 = __webpack_require__(9297);
var steps_agent_host_client$7 = __webpack_require__(89155);
var steps_bundle_read$8 = __webpack_require__(72707);
var snapshot_js$9 = __webpack_require__(73475);
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
async function rehearse(options, context) {
const result = await onBoth(options, context);
const {standby, active} = result;
if (options.dryRun !== true && active !== null && active.verdict !== "UNKNOWN") await exchangeNewestLines(options, standby.host, context);
return result;
}
async function onBoth({wait, ...options}, context) {
const {runner, reporter} = context;
const {config, hostName} = options;
const standbyName = (0, domain_config_find_standby$0.b)(config, hostName);
const {releaseId} = await (0, steps_bundle_read$8.readBundle)(options.bundle, options.expectedReleaseId);
const to = async (host, more) => ({
host,
...await (wait === true ? promote_when_free_js$4.promoteWhenFree : promote_js$3.promote)({
...options,
snapshots: options.snapshots ?? true,
hostName: host,
expectedReleaseId: releaseId,
exchangesHeads: false,
...more
}, {
runner,
reporter
})
});
(0, domain_report_event$2.pq)(reporter, `Checking whether ${hostName} (active) would accept the release, before it is rehearsed on ${standbyName} (standby).`);
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
reason,
releaseId,
standby,
active: planned
};
}
const standby = await to(standbyName, forStandby);
if (standby.verdict !== "COMMITTED" && standby.verdict !== "UNCHANGED") {
const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not changed: ${standby.reason}`;
return {
verdict: standby.verdict,
reason,
releaseId,
standby,
active: null
};
}
if (standby.verdict === "UNCHANGED") requireHealthy({
standby,
activeName: hostName,
seen: await (0, snapshot_js$9.snapshot)({
...options,
hostName: standbyName
}, context)
});
(0, domain_report_event$2.pq)(reporter, `${standbyName} (standby) runs the release and is healthy; continuing with ${hostName} (active).`);
try {
const active = await to(hostName, {
isCheckedHost: true
});
return {
verdict: active.verdict,
reason: active.reason,
releaseId,
standby,
active
};
} catch (error) {
if ((0, domain_errors_errors$1.ux)(error)) (0, domain_report_event$2.warn)(reporter, `${standbyName} (standby) runs release ${releaseId} and keeps it; ${hostName} (active) was not changed.`);
throw error;
}
}
async function exchangeNewestLines({client: _client, ...options}, standbyName, context) {
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const active = __addDisposableResource(env_1, await (0, steps_agent_host_client$7.m)(options, context), true);
const standby = __addDisposableResource(env_1, await (0, steps_agent_host_client$7.m)({
...options,
hostName: standbyName
}, context), true);
await (0, steps_agent_exchange_heads$6.ht)(active, standby);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
(0, domain_report_event$2.pq)(context.reporter, `The hosts did not keep the newest lines of each other's ledgers: ${(0, 
domain_errors_reason_of$5.A)(error)}`);
}
}
function requireHealthy({standby, activeName, seen}) {
const {host: hostName, releaseId, reason} = standby;
const {health, releases} = seen;
const checks = (0, domain_snapshot_unreadable$10.G)(health) ? {
health
} : health;
const [failed] = Object.entries(checks).flatMap(([name, check]) => {
if ((0, domain_snapshot_unreadable$10.G)(check)) return [ `${name} could not be read (${check.unreadable})` ];
return check.result === "passed" ? [] : [ `the check ${name} does not pass (${check.detail})` ];
});
const complaint = releases.current === releaseId ? failed === void 0 ? void 0 : `already runs this release and is not healthy: ${failed}` : `did not accept the release: ${reason.replace(/\.$/, "")}`;
if (complaint === void 0) return;
throw new domain_errors_errors$1.dh("standby-unhealthy", `${hostName} (standby) ${complaint}. ${activeName} (active) was not changed.`, {
host: hostName,
hint: "Fix that there and rehearse again."
});
}
}),

};
