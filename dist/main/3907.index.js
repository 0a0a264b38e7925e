import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-16512.js';
import { modules as shared4 } from './shared-16414.js';
import { modules as shared5 } from './shared-66425.js';
export const id = 3907;
export const ids = [3907];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 97835: // build/js/verbs/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
failover: () => failover_failover
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var compare = __webpack_require__(94099);
var drift_severity = __webpack_require__(75236);
var side = __webpack_require__(24160);
var expected_host = __webpack_require__(25729);
var unreadable = __webpack_require__(4897);
var error_lines = __webpack_require__(57203);
// CONCATENATED MODULE: ./build/js/domain/failover/preflight.js
function refusals({names, from, to}) {
const seen = [ ...from === null ? [] : [ {
name: names.from,
...from
} ], {
name: names.to,
...to
} ];
return [ ...seen.flatMap(({name, expected, status}) => (0, expected_host.HO)(expected, {
...status,
hostName: name
}) ?? []).map(error_lines.GR), ...roleRefusals(names, from, to), ...seen.flatMap(({name, status}) => busyRefusals(name, status)), ...releaseRefusals(names, from, to), ...fitnessRefusals(names.to, to) ];
}
function roleRefusals(names, from, to) {
const seen = [ ...from === null ? [] : [ [ names.from, from.status.role ] ], [ names.to, to.status.role ] ];
const without = seen.flatMap(([name, role]) => role === null ? [ `${name} has no role; add role to its host in grind-to-prod.yml, and run "grind-to-prod host install ${name}" again.` ] : []);
if (without.length > 0 || from?.status.role !== "standby" || to.status.role !== "standby") return without;
return [ `${names.from} and ${names.to} both report that they are standby, so it is unknown which host serves; find out, and set its role with "grind-to-prod role HOST --set active".` ];
}
function undecidedRefusals({names, from, to}) {
if (from?.status.role !== "active" || to.status.role !== "active") return [];
return [ `${names.from} and ${names.to} both report that they are active: a failover was interrupted, or one of them was down during a failover to the other; choose the host that should serve with the option "to".` ];
}
function busyRefusals(name, {holder, awaiting}) {
if (awaiting !== void 0) return [ `A release on ${name} awaits confirmation; confirm or revert it first with "grind-to-prod confirm ${name}".` ];
return holder === null ? [] : [ `${name} is busy with attempt ${holder.attempt} of ${(0, 
quote.af)(holder.actor.name)}; wait until it has ended.` ];
}
function releaseRefusals({from: oldName, to: name}, from, to) {
const {currentRelease} = to.status;
if (currentRelease === null) return [ `${name} has no release; promote the release of ${oldName} to it.` ];
if (from === null || from.status.currentRelease === currentRelease) return [];
const other = from.status.currentRelease ?? "none";
return [ `${name} runs release ${currentRelease}, but ${oldName} runs ${other}; promote the release of ${oldName} to ${name}, or roll one of them back.` ];
}
function fitnessRefusals(name, {status, snapshot}) {
const units = status.units.flatMap(({unit, activeState, ofCurrentRelease, done}) => {
if (activeState !== "active" && done !== true) return [ `${unit} on ${name} is ${activeState}; check systemctl status ${unit} there.` ];
return ofCurrentRelease === false ? [ `${unit} on ${name} does not run its current release; restart it there.` ] : [];
});
if ((0, unreadable.G)(snapshot)) return [ ...units, `The state of ${name} cannot be read (${snapshot.unreadable}).` ];
if ((0, unreadable.G)(snapshot.health)) return [ ...units, `The health of ${name} cannot be read (${snapshot.health.unreadable}).` ];
const checks = Object.entries(snapshot.health).flatMap(([check, seen]) => {
if (!(0, unreadable.G)(seen) && seen.result === "passed") return [];
return [ `The check ${check} on ${name} fails (${(0, unreadable.G)(seen) ? seen.unreadable : seen.detail}); fix that first.` ];
});
return [ ...units, ...checks ];
}
const CONDITION_FIELDS = [ "health", "units.*.activeState", "units.*.subState", "units.*.result", "units.*.restarts", "units.*.executable", "units.*.release", "units.*.sockets", "failedUnits" ];
function parityOf({names, from, to}, mayDiffer) {
if (from === null || (0, unreadable.G)(from.snapshot) || (0, unreadable.G)(to.snapshot)) return null;
return (0, compare.G)({
reference: (0, side.WJ)(names.from, from.snapshot),
hosts: [ (0, side.WJ)(names.to, to.snapshot) ],
mayDiffer: [ ...mayDiffer, ...CONDITION_FIELDS ]
});
}
function heavyFindings(report, {to}) {
return (report?.findings ?? []).filter(({severity, hosts}) => (0, drift_severity.d)(severity, "warning") && hosts.includes(to));
}
function driftRefusals({names, from}, report) {
const {from: oldName, to: name} = names;
const unknown = from !== null && (0, unreadable.G)(from.snapshot) ? [ `${name} cannot be compared with ${oldName}: ${from.snapshot.unreadable}` ] : [];
const findings = heavyFindings(report, names).map(({class: drift, field, message, next}) => `${name} differs from ${oldName} (${drift}, ${field}): ${message} ${next}`);
return [ ...unknown, ...findings ];
}
var http_judgement = __webpack_require__(66425);
var failover = __webpack_require__(14834);
// CONCATENATED MODULE: ./build/js/domain/failover/outside-judgement.js
function tellsHosts({body, servedByHeader}) {
return servedByHeader !== void 0 || typeof body === "object";
}
function wantedOutside({body}, hostName) {
return body === void 0 ? [] : [ (0, failover.c)(body, hostName) ];
}
function outsideProblem(check, hostName, {status, problem, headers, body}) {
if (status === null) return problem;
const answer = {
status,
body
};
const wrongStatus = (0, http_judgement.MI)({
http: check.http,
status: check.status
}, answer);
if (wrongStatus !== null) return wrongStatus;
const {servedByHeader: header} = check;
const servedBy = header === void 0 ? hostName : headers[header.toLowerCase()];
if (servedBy === void 0) return `status ${status}, but it has no header ${header}`;
if (servedBy !== hostName) return `status ${status}, but its header ${header} is ${(0, 
quote.hD)(servedBy)} and not ${(0, quote.hD)(hostName)}`;
const [text] = wantedOutside(check, hostName);
const wrongBody = (0, http_judgement.ao)({
http: check.http,
body: text
}, answer);
return wrongBody === null ? null : `status ${status}, but ${wrongBody}`;
}
var find_host = __webpack_require__(85670);
// CONCATENATED MODULE: ./build/js/domain/failover/host-pair.js
function requireFailover({failover}) {
if (failover !== void 0) return failover;
throw new errors.dz("config-invalid", "grind-to-prod.yml does not configure how traffic is moved.", {
hint: "Add failover with a switch and a check (see docs/failover.md)."
});
}
function hostPairOf(config, to) {
const active = (0, find_host.T)(config, "active")[0];
const standby = (0, find_host.T)(config, "standby")[0];
if (to === void 0 || to === standby) return {
from: active,
to: standby
};
if (to === active) return {
from: standby,
to: active
};
(0, find_host.findHost)(config, to);
throw new errors.dz("unsuitable-roles", `The host ${to} is neither the active nor the standby host.`, {
hint: `Name ${active} or ${standby} with the option "to", or change the roles in grind-to-prod.yml.`
});
}
function configChanges({hosts}, {from, to}) {
const wanted = [ [ from, "standby" ], [ to, "active" ] ];
return wanted.filter(([name, role]) => hosts[name]?.role !== role).map(([name, role]) => `hosts.${name}.role: ${role}`);
}
var report_event = __webpack_require__(59786);
var exchange_heads = __webpack_require__(9297);
var agent_role = __webpack_require__(97206);
var promises_ = __webpack_require__(58500);
// CONCATENATED MODULE: ./build/js/domain/activation/check-timeout.js
const LAST_ROUND_MILLISECONDS = 2e3;
function checkTimeout(seconds, left) {
return Math.min(seconds * 1e3, Math.max(LAST_ROUND_MILLISECONDS, left));
}
var ask = __webpack_require__(66882);
// CONCATENATED MODULE: ./build/js/steps/failover/check-outside.js
function checkOutside(check, hostName, reporter) {
return (0, report_event.xe)(reporter, "check", async () => {
const begin = performance.now();
const deadline = begin + check.deadlineSeconds * 1e3;
let passes = 0;
let problem = "";
let reported = "";
for (let round = 1; ;round += 1) {
const limit = checkTimeout(check.timeoutSeconds, deadline - performance.now());
const found = await askOutside(check, hostName, limit);
passes = found === null ? passes + 1 : 0;
problem = found ?? problem;
const news = found ?? `passed ${passes}`;
if (news !== reported) reporter.report(roundEvent(check, hostName, {
passes,
problem: found
}));
reported = news;
if (passes >= check.successThreshold) return null;
const next = Math.max(performance.now(), begin + round * check.periodSeconds * 1e3);
if (next >= deadline) {
const what = problem === "" ? `it passed only ${passes} of ${check.successThreshold} times` : problem;
return `${check.http} did not pass within ${check.deadlineSeconds} s: ${what}`;
}
await (0, promises_.setTimeout)(Math.max(0, next - performance.now()));
}
});
}
async function askOutside(check, hostName, milliseconds = check.timeoutSeconds * 1e3) {
return outsideProblem(check, hostName, await (0, ask.k)(check.http, {
timeoutMilliseconds: milliseconds,
wanted: wantedOutside(check, hostName)
}));
}
function roundEvent({http, successThreshold: threshold}, hostName, {passes, problem}) {
const detail = problem === null ? `${http} is served by ${hostName}` : `${http}: ${problem}`;
return {
event: "health",
check: "outside",
passed: problem === null,
passes,
threshold,
detail: detail.slice(0, 1024)
};
}
// CONCATENATED MODULE: ./build/js/steps/failover/run-failover.js
const forward = ({from, to}) => ({
active: to,
standby: from
});
const backward = ({from, to}) => ({
active: from,
standby: to
});
function plannedSteps({options, names, check, traffic, before}) {
return [ ...before.to === "active" ? [] : [ `${names.to} becomes active` ], `traffic is moved to ${names.to}: ${traffic.describe(forward(names))}`, `${check.http} is requested until ${names.to} has answered ${check.successThreshold} times in a row, for at most ${check.deadlineSeconds} s`, ...before.from === "active" ? [ `${names.from} becomes standby` ] : [], ...options.write === true ? [ "the roles in grind-to-prod.yml are changed" ] : [] ];
}
async function runFailover(plan, context) {
const changes = changesOf(plan, context.reporter);
const {names, before} = plan;
const {from, to} = names;
if (before.to !== "active") {
const failure = await changes.setRole("to", "active");
if (failure !== null) return changes.ending("UNKNOWN", `Traffic was not switched: the role of ${to} is unknown: ${failure.why} ${retryHint(names)}`);
}
const failed = await failureOf("The traffic switch failed", changes.moveTraffic(forward(names))) ?? await failureOf("The check from outside failed", changes.checkOutside(to));
if (failed !== null) return rollBack(plan, changes, failed);
if (before.from !== "active") return changes.ending("COMMITTED", doneReason(plan), true);
const failure = await changes.setRole("from", "standby");
if (failure === null) {
if (await isStandby(plan)) return changes.ending("NEEDS_HUMAN", bothStandbyReason(names));
return changes.ending("COMMITTED", doneReason(plan), true);
}
return changes.ending(verdictOfFailure(failure), `${to} is active and serves, but ${stillActive(from, failure)} ${retryHint(names)}`, true);
}
function changesOf(plan, reporter) {
const {names, check, traffic} = plan;
const steps = [];
const signed = [];
return {
reporter,
ending: (verdict, reason, isOver = false) => ({
verdict,
reason,
steps,
records: signed.map(({record}) => record),
signed,
isOver
}),
async setRole(host, role) {
const given = await giveRole(plan, host, role);
if ("why" in given) return given;
signed.push(given);
steps.push(`${names[host]} became ${role}`);
(0, report_event.pq)(reporter, `${names[host]} is ${role} now.`);
return null;
},
async moveTraffic(where) {
const problem = await traffic.move(where);
steps.push(problem === null ? `traffic is moved to ${where.active}` : `the switch to ${where.active} failed: ${problem}`);
return problem;
},
async checkOutside(hostName) {
const problem = await checkOutside(check, hostName, reporter);
steps.push(problem === null ? `${check.http} is served by ${hostName}` : `the check from outside failed: ${problem}`);
return problem;
}
};
}
async function rollBack({names, before}, changes, why) {
const {from, to} = names;
if (before.from !== "active") {
const reason = `${why} No rollback is possible: ${from} ${before.from === null ? "is down" : "was already standby"}. ${to} is active; check it and the traffic switch.`;
return changes.ending("NEEDS_HUMAN", reason, true);
}
(0, report_event.warn)(changes.reporter, `${why} Rolling back to ${from}.`);
const stuck = await failureOf("The rollback failed too", changes.moveTraffic(backward(names))) ?? await failureOf(`The check of ${from} failed too`, changes.checkOutside(from));
if (stuck !== null) {
const reason = `${why} ${stuck} It is unknown which host serves users; both stay active. Fix the traffic switch, then fail over to the right host.`;
return changes.ending("NEEDS_HUMAN", reason);
}
const failure = await changes.setRole("to", "standby");
if (failure === null) return changes.ending("ROLLED_BACK", `${why} ${from} serves again, and ${to} is standby.`);
return changes.ending(verdictOfFailure(failure), `${why} ${from} serves again, but ${stillActive(to, failure)} ${retryHint({
to: from
})}`);
}
async function failureOf(what, problem) {
const found = await problem;
return found === null ? null : `${what}: ${found.replace(/\.$/, "")}.`;
}
function doneReason({names: {from, to}, check, before}) {
const rest = before.from === null ? `${from} was skipped, because it is down` : `${from} is standby`;
return `${to} is active and serves ${check.http}; ${rest}.`;
}
async function isStandby({clients}) {
try {
return (await clients.to.status()).role === "standby";
} catch (error) {
if (error instanceof errors.dh) return false;
throw error;
}
}
function bothStandbyReason({from, to}) {
return `Another failover made ${to} standby while this one made ${from} standby; find out which host serves, and set its role with "grind-to-prod role HOST --set active".`;
}
function stillActive(hostName, {why, isRefused}) {
return isRefused ? `${hostName} did not become standby: ${why}` : `it is unknown whether ${hostName} has become standby: ${why}`;
}
function verdictOfFailure({isRefused}) {
return isRefused ? "NEEDS_HUMAN" : "UNKNOWN";
}
function retryHint({to}) {
return `Then try again: "grind-to-prod failover --to ${to}".`;
}
async function giveRole({options, names, clients}, host, role) {
const change = {
actor: options.actor,
role,
expectRole: role === "active" ? "standby" : "active",
reason: `failover from ${names.from} to ${names.to}`
};
try {
const {reason, record, ...signed} = await (0, agent_role.P)(clients[host], change);
return record === null ? {
why: reason,
isRefused: false
} : {
...signed,
record
};
} catch (error) {
const isFirstWrite = host === "to" && role === "active";
if (isFirstWrite || !(error instanceof errors.dh || error instanceof errors.dz)) throw error;
return {
why: error.text,
isRefused: true
};
}
}
// CONCATENATED MODULE: ./build/js/tools/run/limited.js
function limitedRunner(inner, milliseconds) {
const limited = command => ({
...command,
timeout: Math.min(command.timeout ?? milliseconds, milliseconds)
});
return {
...inner,
run: command => inner.run(limited(command)),
start: command => inner.start(limited(command))
};
}
var host_client = __webpack_require__(89155);
// CONCATENATED MODULE: ./build/js/steps/failover/inspect-host.js
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
async function inspectHost(options, {stack, context}) {
const {config, hostName} = options;
const client = stack.use(await (0, host_client.m)(options, context));
const [status, snapshot] = await Promise.all([ client.status(), client.snapshot().catch(inspect_host_unreadable) ]);
return {
client,
status,
snapshot,
expected: (0, expected_host.AY)(config, hostName).expectHost
};
}
function inspect_host_unreadable(error) {
if (error instanceof errors.dh) return {
unreadable: error.text
};
throw error;
}
const ANSWER_MILLISECONDS = 1e4;
async function isAnswering(options, context) {
const {runner} = context;
const limited = limitedRunner(runner, ANSWER_MILLISECONDS);
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, {
...context,
runner: limited
}), true);
await client.status();
return true;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (error instanceof errors.dh || error instanceof errors.Qd) return false;
throw error;
}
}
var external_node_fs_promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schema = __webpack_require__(21325);
var dist = __webpack_require__(38815);
// CONCATENATED MODULE: ./build/js/domain/failover/config-roles.js
function withConfigRoles(text, roles) {
const document = (0, dist.Tp)(text);
if (document.errors.length > 0) return null;
const edits = Object.entries(roles).map(([host, role]) => {
const node = document.getIn([ "hosts", host, "role" ], true);
return (0, dist.jn)(node) && typeof node.value === "string" && node.range ? {
from: node.range[0],
to: node.range[1],
role
} : null;
});
let changed = text;
for (const edit of edits.toSorted((left, right) => (right?.from ?? 0) - (left?.from ?? 0))) {
if (edit === null) return null;
changed = changed.slice(0, edit.from) + edit.role + changed.slice(edit.to);
}
return changed;
}
var reason_of = __webpack_require__(11245);
var read_own_file = __webpack_require__(45136);
var write_atomically = __webpack_require__(68417);
// CONCATENATED MODULE: ./build/js/steps/failover/write-roles.js
async function writeRoles(directory, {from, to}, reporter) {
try {
const file = await (0, external_node_fs_promises_.realpath)((0, external_node_path_.join)(directory, schema.CONFIG_FILE));
const text = await (0, read_own_file.z)(file, schema.Xk);
const changed = text === void 0 ? null : withConfigRoles(text, {
[from]: "standby",
[to]: "active"
});
if (changed === null) throw new Error(`it does not have a role of ${from} and of ${to}`);
await (0, write_atomically.writeAtomically)(file, changed, (await (0, external_node_fs_promises_.stat)(file)).mode & 511);
return true;
} catch (error) {
(0, report_event.warn)(reporter, `The roles were not written into ${schema.CONFIG_FILE}, so change them there by hand: ${(0, 
reason_of.A)(error)}.`);
return false;
}
}
var http_header = __webpack_require__(23812);
var user_program = __webpack_require__(81467);
// CONCATENATED MODULE: ./build/js/steps/failover/move-traffic.js
function trafficSwitch(options, context) {
const {reporter} = context;
const {config} = options;
return "command" in config ? programSwitch({
...options,
config
}, context) : requestSwitch({
...options,
config
}, reporter);
}
function programSwitch({config, directory, facts}, context) {
const {runner, reporter} = context;
return {
describe: ({active}) => `run ${config.command.map(word => (0, quote.hD)(word)).join(" ")} with GRIND_TO_PROD_ACTIVE=${active}`,
move: ({active, standby}) => (0, report_event.xe)(reporter, "traffic", async () => {
const environment = {
...config.environment,
GRIND_TO_PROD_ACTIVE: active,
GRIND_TO_PROD_STANDBY: standby,
GRIND_TO_PROD_APPLICATION: facts.application,
GRIND_TO_PROD_RELEASE_ID: facts.releaseId
};
const {passed, detail, output} = await (0, user_program.H)({
...config,
environment,
directory
}, runner);
if (!passed) (0, user_program.u)("the traffic switch", output, reporter);
return passed ? null : `it ${detail}`;
})
};
}
function requestSwitch({config, environment}, reporter) {
const headers = {
...config.headers,
...secretHeaders(config, environment)
};
return {
describe: ({active}) => `${config.method} ${(0, failover.c)(config.http, active)}`,
move: ({active}) => (0, report_event.xe)(reporter, "traffic", async () => {
const url = (0, failover.c)(config.http, active);
const body = config.body === void 0 ? {} : {
body: (0, failover.c)(config.body, active)
};
const {status, problem} = await (0, ask.k)(url, {
timeoutMilliseconds: config.timeoutSeconds * 1e3,
wanted: []
}, {
method: config.method,
headers,
...body
});
if (status === null) return `${url}: ${problem}`;
const complaint = (0, http_judgement.MI)({
http: url,
status: config.status
}, {
status,
body: ""
});
return complaint === null ? null : `${url}: ${complaint}`;
})
};
}
function secretHeaders({headersFrom}, environment) {
return Object.fromEntries(Object.entries(headersFrom).map(([header, variable]) => {
const value = environment[variable];
if (value !== void 0 && value !== "" && (0, http_header.j3)(value)) return [ header, value ];
const problem = value === void 0 || value === "" ? "is not set" : "contains a character that is not allowed in a header, such as a line end";
throw new errors.dz("variable-missing", `The environment variable ${variable}, from which failover.switch.headersFrom reads the header ${header}, ${problem}.`, {
hint: "Set it."
});
}));
}
var keep_signed_record = __webpack_require__(61335);
var notified = __webpack_require__(68353);
// CONCATENATED MODULE: ./build/js/verbs/failover.js
var failover_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var failover_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function failover_failover(options, context) {
if (options.dryRun === true) return failOver(options, context);
requireFailover(options.config);
const names = hostPairOf(options.config, options.to);
const attempt = {
...options,
action: "failover",
hostName: names.to,
failover: names
};
return (0, notified.n)(attempt, context, async (within, announce) => {
const result = await failOver(options, within, announce);
const isWritten = options.write === true && result.changeConfig.length > 0;
return isWritten ? {
...result,
written: await writeRoles(options.directory, result, context.reporter)
} : result;
});
}
async function failOver(options, context, announce) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter} = context;
const {config} = options;
const {switch: switchConfig, check} = requireFailover(config);
const names = hostPairOf(config, options.to);
const stack = failover_addDisposableResource(env_1, new AsyncDisposableStack, true);
const {from, to} = await inspectBothHosts(options, names, {
stack,
context
});
const facts = {
application: config.application,
releaseId: to.status.currentRelease ?? ""
};
const traffic = trafficSwitch({
...options,
config: switchConfig,
facts
}, context);
const drift = parityOf({
names,
from,
to
}, config.snapshot.mayDiffer);
const nothing = {
refusals: [],
steps: [],
records: [],
drift,
changeConfig: []
};
const result = {
verdict: "UNCHANGED",
reason: "",
...names,
releaseId: to.status.currentRelease,
...nothing
};
const differences = driftRefusals({
names,
from,
to
}, drift);
if (options.despiteDrift === true) for (const difference of differences) (0, report_event.warn)(reporter, difference);
const undecided = options.to === void 0 ? undecidedRefusals({
names,
from,
to
}) : [];
const against = [ ...undecided, ...refusals({
names,
from,
to
}), ...options.despiteDrift === true ? [] : differences ];
if (against.length > 0) {
const more = against.length === 1 ? "" : ` (and ${against.length - 1} more)`;
return {
...result,
reason: `Nothing was changed: ${against[0]}${more}`,
refusals: against
};
}
const haveRoles = to.status.role === "active" && from?.status.role !== "active";
if (haveRoles && await askOutside(check, names.to) === null) {
const changeConfig = configChanges(config, names);
return {
...result,
reason: `${names.to} is already active, and ${check.http} passes.`,
changeConfig
};
}
if (!tellsHosts(check)) (0, report_event.warn)(reporter, blindCheck(names));
const plan = {
options,
names,
check,
traffic,
clients: {
from: from?.client,
to: to.client
},
before: rolesOf(from, to)
};
if (options.dryRun === true) {
const steps = plannedSteps(plan);
return {
...result,
reason: `A dry run: would fail over from ${names.from} to ${names.to}.`,
steps
};
}
const {isOver, signed, ...ended} = await runFailover(plan, context);
announce?.({
...result,
...ended
});
const kept = await keepOfEach(signed, options, context);
if (from !== null) await (0, exchange_heads.ht)(from.client, to.client);
return {
...result,
...ended,
...kept,
changeConfig: isOver ? configChanges(config, names) : []
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = failover_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keepOfEach(signed, options, {reporter}) {
const hosts = Map.groupBy(signed, ({record}) => record?.host).values();
const kept = await Promise.all([ ...hosts ].map(own => (0, keep_signed_record.C)(options.records, own, {
...options,
reporter
})));
const files = kept.flatMap(({signedRecords = []}) => signedRecords);
return files.length === 0 ? {} : {
signedRecords: files
};
}
function rolesOf(from, to) {
return {
from: from?.status.role ?? null,
to: to.status.role
};
}
const RECONNECT_FOR_MILLISECONDS = 3e4;
async function inspectBothHosts(options, {from, to}, {stack, context}) {
const reconnectFor = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
const at = hostName => inspectHost({
...options,
hostName,
reconnectFor
}, {
stack,
context
});
const [standby, active] = await Promise.allSettled([ at(to), options.activeIsDown === true ? isAnswering({
...options,
hostName: from
}, context) : at(from) ]);
if (standby.status === "rejected") throw standby.reason;
if (active.status === "rejected") throw adviceOf(active.reason, from);
if (active.value === true) throw new errors.dh("not-down", `${from} was declared down, but it answers.`, {
host: from,
hint: 'Fail over without the option "active-is-down", so that both hosts are compared and changed, and a rollback is possible.'
});
if (active.value !== false) return {
from: active.value,
to: standby.value
};
(0, report_event.warn)(context.reporter, `${from} is down: it is not compared with ${to}, it does not learn that it is standby now, and there is no rollback to it if the check of the public endpoint fails. When it is up again, and before users can reach it: "grind-to-prod failover --to ${to}".`);
return {
from: null,
to: standby.value
};
}
function adviceOf(error, from) {
if (!(error instanceof errors.dh)) return error;
const advice = `If ${from} is down, fail over with the option "active-is-down".`;
return new errors.dh(error.code, error.message, {
host: from,
hint: [ error.hint, advice ].filter(Boolean).join(" "),
cause: error
});
}
function blindCheck({to}) {
return `Nothing in failover.check identifies the host that answers, so the check would pass even if the switch did not move traffic to ${to}; add servedByHeader, or a body for each host.`;
}
}),

};
