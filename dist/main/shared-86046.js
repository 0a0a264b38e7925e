export const modules = {

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
td: () => rollbackPlanSentence
});
var release_name_js$0 = __webpack_require__(71259);
function rollbackCandidateLines(candidates) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate)}: ${candidateState(candidate)}`);
}
function candidateName({release, commit, commitTime}) {
return commit === void 0 ? (0, release_name_js$0.m_)(release) : `${(0, 
release_name_js$0.m_)(release)} (commit ${commit.slice(0, 12)} of ${commitTime})`;
}
function candidateState({lastAttempt, rolledBack, kept, chosen, why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, release_name_js$0.DR)(why)}`;
}
function rollbackPlanSentence({hostName, current, target, units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart those of its ${units} units that are affected.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release, why}) => `${release} (${why})`).join("; ")}`;
}
}),

/***/ 86995: // build/js/steps/agent/in-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => inTime
});
var node_timers_promises$0 = __webpack_require__(58500);
var domain_errors_reason_of$1 = __webpack_require__(11245);
const AFTER_VERDICT_MILLISECONDS = 5e3;
async function inTime(reporter, work, milliseconds = AFTER_VERDICT_MILLISECONDS) {
let isOver = false;
const done = new AbortController;
const late = (0, node_timers_promises$0.setTimeout)(milliseconds, "It did not answer in time.", {
signal: done.signal
}).catch(() => {});
const within = {
report: event => void (isOver || reporter.report(event))
};
const ended = work(within).then(() => {}, error => (0, domain_errors_reason_of$1.A)(error));
const reason = await Promise.race([ ended, late ]);
isOver = true;
done.abort();
return reason;
}
}),

/***/ 58858: // build/js/steps/agent/compare-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Un: () => COMPARE_HINT,
EF: () => ledgerProblems,
T5: () => warnOfRewrittenLedger
});
var host_key = __webpack_require__(61448);
var find_host = __webpack_require__(85670);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/domain/evidence/rewritten-ledger.js
function ledgerContradictions({name, total, digests}, heads) {
const [lost] = heads.filter(({line}) => line > total).toSorted((left, right) => right.line - left.line);
const changed = heads.find(({line, digest}) => digests.has(line) && digests.get(line) !== digest);
const both = heads.find(one => heads.some(({line, digest}) => line === one.line && digest !== one.digest));
const rewritten = changed ?? both;
return [ ...rewritten === void 0 ? [] : [ `Line ${rewritten.line} of the ledger of ${name} had the digest ${rewritten.digest} at ${rewritten.at}, by ${rewritten.path}, ${changed === void 0 ? "and another one later" : `and now has ${digests.get(changed.line)}`}: its history was rewritten.` ], ...lost === void 0 ? [] : [ `The ledger of ${name} ends with line ${total}, and had line ${lost.line} at ${lost.at}, by ${lost.path}: lines were removed, or the host was restored from an older disk.` ] ];
}
const COMPARED_HEADS = 8;
const COMPARED_LINES = 64;
function linesToAsk(total, heads) {
const lines = [ ...new Set(heads.map(({line}) => line)) ].filter(line => line <= total).toSorted((left, right) => right - left);
const [newest] = lines;
if (newest === void 0) return;
const oldest = lines.slice(0, COMPARED_HEADS).findLast(line => newest - line < COMPARED_LINES) ?? newest;
return {
limit: newest - oldest + 1,
skip: total - newest
};
}
var seen_head = __webpack_require__(8425);
var report_event = __webpack_require__(59786);
var host_keys = __webpack_require__(95363);
// CONCATENATED MODULE: ./build/js/steps/agent/compare-heads.js
async function warnOfRewrittenLedger(client, seen) {
const {reporter} = client.context;
try {
const {problems} = await ledgerProblems(client, seen);
for (const problem of problems) (0, report_event.R8)(reporter, `${problem} ${COMPARE_HINT}`);
} catch (error) {
(0, report_event.pq)(reporter, `The ledger of ${client.name} was not compared with what others keep of it: ${(0, 
reason_of.A)(error)}`);
}
}
const COMPARE_HINT = 'Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live HOST".';
async function ledgerProblems(client, seen) {
const {config} = client.options;
const keys = pinnedKeys((0, find_host.m)(config, client.name).hostKey);
const own = seen.filter(({application}) => application === config.application);
const vouched = await Promise.all(own.map(async head => ({
head,
vouching: await (0, seen_head.fw)(head, keys)
})));
const signed = vouched.flatMap(({head, vouching}) => vouching === "host" ? [ head ] : []);
if (signed.length === 0) return {
problems: [],
seen: own.length,
signed: 0,
compared: 0
};
const {host, total} = await client.ledger({
limit: 1,
skip: 0
});
const heads = signed.filter(head => head.host === host);
const words = linesToAsk(total, heads);
const entries = words === void 0 ? [] : (await client.ledger(words)).entries;
const digests = new Map(entries.map(({line, digest}) => [ line, digest ]));
return {
problems: ledgerContradictions({
name: client.name,
total,
digests
}, heads),
seen: own.length,
signed: signed.length,
compared: heads.filter(({line}) => line > total || digests.has(line)).length
};
}
function pinnedKeys(hostKey) {
const keys = hostKey === void 0 || (0, host_key.v)(hostKey) !== void 0 ? [] : (0, 
host_keys.C3)(hostKey);
return typeof keys === "string" ? [] : keys;
}
}),

/***/ 9297: // build/js/steps/agent/exchange-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$p: () => handOverHeads,
EM: () => notKept,
d2: () => headsKeptBy,
ht: () => exchangeHeads
});
var domain_protocol_agent_program$6 = __webpack_require__(29772);
var domain_evidence_seen_head$0 = __webpack_require__(8425);
var domain_report_event$1 = __webpack_require__(59786);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var compare_heads_js$3 = __webpack_require__(58858);
var in_time_js$4 = __webpack_require__(86995);
var session_js$5 = __webpack_require__(83056);
async function exchangeHeads(one, other) {
const {reporter} = one.context;
const reason = await (0, in_time_js$4.R)(reporter, async within => {
const [first, second] = [ one.reportingTo(within), other.reportingTo(within) ];
const [ofFirst, ofSecond] = await handOverHeads(first, second);
await Promise.all([ (0, compare_heads_js$3.T5)(first, ofSecond), (0, 
compare_heads_js$3.T5)(second, ofFirst) ]);
});
if (reason !== void 0) (0, domain_report_event$1.pq)(reporter, notKept({
from: one.name,
to: other.name
}, reason));
}
function handOverHeads(one, other) {
return Promise.all([ handOver(one, other), handOver(other, one) ]);
}
async function handOver(from, to) {
try {
const {head, witnessed = []} = await from.ledger({
limit: 1,
skip: 0
});
if (head !== void 0) await (0, session_js$5.k)(to, {
verb: "witness",
input: {
protocol: domain_protocol_agent_program$6.W,
head
},
effect: "write"
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, from.name));
} catch (error) {
(0, domain_report_event$1.pq)(to.context.reporter, notKept({
from: from.name,
to: to.name
}, (0, domain_errors_reason_of$2.A)(error)));
return [];
}
}
async function headsKeptBy(client) {
const {witnessed = []} = await client.ledger({
limit: 1,
skip: 0
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, client.name));
}
function notKept({from, to}, reason) {
return `${to} did not keep the newest line of the ledger of ${from}: ${reason}`;
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
var agent_program = __webpack_require__(29772);
var keep_signed_record = __webpack_require__(61335);
var newest_statement = __webpack_require__(49730);
var attempt = __webpack_require__(99289);
var rollback_lines = __webpack_require__(86046);
var release_name = __webpack_require__(71259);
var host_identity = __webpack_require__(73647);
var catalogue = __webpack_require__(6966);
var host_client = __webpack_require__(12696);
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
const current = host.currentRelease ?? attempt.E1;
if (options.expectCurrent !== void 0 && options.expectCurrent !== current) throw (0, 
catalogue.jQ)(options.hostName, current, options.expectCurrent);
const target = targetOf(options.hostName, host, options.to);
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
const found = host.releases.filter(({id}) => id.startsWith(to));
if (found.length === 1) return found[0].id;
const what = found.length === 0 ? "keeps no release" : "keeps more than one release whose id begins with";
throw new errors.dz("unknown-release", `${hostName} ${what} ${(0, quote.hD)(to)}; it keeps ${keptBy(host)}.`);
}
function keptBy({releases}) {
return (0, release_name.Gx)(releases, Date.now());
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
const concluded = await snapshots.ready(client, {
isLast: true
}).attempt({
verb: "rollback",
request,
words
});
options.announce(concluded);
if (concluded.verdict !== "UNKNOWN") await snapshots.take("after", client);
const statement = await (0, newest_statement.O)(client, concluded, snapshots);
const kept = await (0, keep_signed_record.C)(options.snapshots, [ {
...concluded,
statement
} ], {
...options,
...context
});
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
