import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-48929.js';
import { modules as shared3 } from './shared-73647.js';
export const id = 7157;
export const ids = [7157];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 18697: // build/js/verbs/rollback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
rollback: () => rollback
});
var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var expected_host = __webpack_require__(25729);
var agent_program = __webpack_require__(29772);
var keep_signed_record = __webpack_require__(61335);
var newest_statement = __webpack_require__(49730);
var host_paths = __webpack_require__(78257);
var report_event = __webpack_require__(59786);
var ledger_warning = __webpack_require__(38452);
var rollback_lines = __webpack_require__(86046);
var release_name = __webpack_require__(71259);
var host_identity = __webpack_require__(73647);
var catalogue = __webpack_require__(6966);
var host_client = __webpack_require__(89155);
var whole_expected = __webpack_require__(15212);
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
const ofLedger = (0, ledger_warning.If)(options.hostName, host.ledger);
if (ofLedger !== void 0) (0, report_event.warn)(context.reporter, ofLedger);
const current = host.currentRelease ?? host_paths.E1;
const expected = await (0, whole_expected.C)({
name: options.hostName,
status: async () => host
}, options.expectCurrent);
if (expected !== void 0 && expected !== current) throw (0, catalogue.jQ)(options.hostName, current, expected);
const target = targetOf(options.hostName, host, options.to);
const ofTarget = (0, rollback_lines.qk)(target, host.candidates ?? []);
if (ofTarget !== void 0) (0, report_event.warn)(context.reporter, ofTarget);
const reason = (0, rollback_lines.td)({
hostName: options.hostName,
current: host.currentRelease,
target,
units: host.units.length
});
const candidates = options.to === void 0 && host.candidates !== void 0 ? {
candidates: host.candidates
} : {};
return {
verdict: "UNCHANGED",
reason,
record: null,
...candidates,
...ofTarget === void 0 ? {} : {
warnings: [ ofTarget ]
},
...host.ledger === void 0 ? {} : {
ledger: host.ledger
}
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
const {candidates = [], releases: kept, currentRelease: current} = host;
const why = (0, rollback_lines.Zp)(candidates);
throw new errors.dh("no-previous-release", `${hostName} has no previous release to roll back to: ${why}.`, {
host: hostName,
hint: (0, rollback_lines.f2)({
kept,
current,
candidates
}, Date.now())
});
}
const found = host.releases.filter(({id}) => id.startsWith(to));
if (found.length === 1) return found[0].id;
const what = found.length === 0 ? "keeps no release" : "keeps more than one release whose id begins with";
throw new errors.dz("unknown-release", `${hostName} ${what} ${(0, quote.hD)(to)}; it keeps ${keptBy(host)}.`);
}
function keptBy({releases: kept, currentRelease: current, candidates = []}) {
return (0, release_name.Gx)((0, rollback_lines.dj)({
kept,
current,
candidates
}), Date.now());
}
var snapshots_around = __webpack_require__(67905);
var notified = __webpack_require__(68353);
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
value,
dispose,
async
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
const {to} = options;
if (to !== void 0 && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) throw new errors.dz("unknown-release", `${(0, 
quote.hD)(to)} is not a release id.`, {
hint: 'Give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.'
});
if (options.dryRun === true) return planRollback(options, context);
return (0, notified.n)({
...options,
action: "rollback"
}, context, (within, announce) => rollBackHost({
...options,
announce
}, within));
}
async function rollBackHost(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {to} = options;
const client = rollback_addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
const request = {
protocol: agent_program.W,
attempt: (0, external_node_crypto_.randomUUID)(),
actor: options.actor,
expectCurrent: await (0, whole_expected.C)(client, options.expectCurrent),
...(0, expected_host.Dk)(options.config, options.hostName)
};
const words = to === void 0 ? [] : [ "--to", to ];
const snapshots = (0, snapshots_around.Z)({
...options,
folder: options.snapshots,
attempt: request.attempt
}, context);
await snapshots.take("before", client).written;
const concluded = await snapshots.ready(client, {
isLast: true
}).attempt({
verb: "rollback",
request,
words
});
options.announce(concluded);
const after = concluded.verdict === "UNKNOWN" ? snapshots_around.h : snapshots.take("after", client);
const statement = (0, newest_statement.O)(client, concluded, after);
const kept = await (0, keep_signed_record.C)(options.snapshots, [ {
...concluded,
statement
} ], {
...options,
...context
});
await Promise.all([ statement, after.written ]);
return {
...concluded,
...kept,
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
