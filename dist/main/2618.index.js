import { modules as shared0 } from './shared-32227.js';
import { modules as shared1 } from './shared-49917.js';
import { modules as shared2 } from './shared-38452.js';
export const id = 2618;
export const ids = [2618,9917];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 15212: // build/js/steps/agent/whole-expected.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => wholeExpected
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var domain_manifest_release_id$1 = __webpack_require__(50452);
async function wholeExpected(client, expected) {
if (expected === void 0 || !(0, domain_manifest_release_id$1.B1)(expected)) return expected;
const {currentRelease} = await client.status();
if (currentRelease?.startsWith(expected) === true) return currentRelease;
throw (0, domain_errors_catalogue$0.jQ)(client.name, currentRelease ?? "no release", expected);
}
}),

/***/ 49730: // build/js/steps/evidence/newest-statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => newestStatement
});
var domain_report_event$0 = __webpack_require__(59786);
var domain_statement_deployment$1 = __webpack_require__(67418);
var domain_statement_dsse$2 = __webpack_require__(27172);
var domain_statement_statement$3 = __webpack_require__(3112);
var agent_in_time_js$4 = __webpack_require__(86995);
const LIMIT_MILLISECONDS = 3e4;
async function newestStatement(client, stated, after) {
const {record, statement} = stated;
if (record === null || statement === void 0) return statement;
const snapshot = await after.given;
if (snapshot === void 0 || names(statement, snapshot)) return statement;
if (record.verdict === "UNCHANGED" && record.ledger === void 0) return statement;
const {reporter} = client.context;
let newer;
const problem = await (0, agent_in_time_js$4.R)(reporter, async within => {
const ended = await client.reportingTo(withoutPhases(within)).ended(record.attempt);
if (ended.statement !== void 0) newer = ofRecord(ended.statement, record);
}, LIMIT_MILLISECONDS);
if (!await after.written) return statement;
if (problem === void 0) return newer ?? statement;
const what = `The statement of attempt ${record.attempt} that is kept does not name the snapshot after it`;
(0, domain_report_event$0.warn)(reporter, `${what}, because ${client.name} gave no newer one: ${problem}`);
return statement;
}
function names(statement, snapshot) {
try {
const sha256 = (0, domain_statement_deployment$1.q6)(snapshot);
return (0, domain_statement_deployment$1.PE)((0, domain_statement_statement$3.T8)((0, 
domain_statement_dsse$2.mE)(statement))).snapshots.some(named => named.sha256 === sha256);
} catch {
return false;
}
}
function ofRecord(statement, record) {
if ((0, domain_statement_deployment$1.PE)((0, domain_statement_statement$3.T8)((0, 
domain_statement_dsse$2.mE)(statement))).recordSha256 === (0, 
domain_statement_deployment$1.kd)(record)) return statement;
throw new Error("It is of another record than that of the verdict.");
}
function withoutPhases(reporter) {
return {
report(event) {
if (event.event !== "phase") reporter.report(event);
}
};
}
}),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => snapshotsAround,
h: () => notTaken
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var node_timers_promises$2 = __webpack_require__(58500);
var tools_files_write_atomically$3 = __webpack_require__(68417);
var domain_report_event$4 = __webpack_require__(59786);
var domain_snapshot_parse$5 = __webpack_require__(37779);
var agent_answer_of_error_js$6 = __webpack_require__(90171);
var domain_errors_reason_of$7 = __webpack_require__(11245);
var agent_host_client_js$8 = __webpack_require__(89155);
__webpack_require__(26187);
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
const notTaken = {
given: Promise.resolve(void 0),
written: Promise.resolve(false)
};
const LIMIT_MILLISECONDS = {
before: 1e4,
after: 3e4
};
const EARLY_MILLISECONDS = 1e4;
function snapshotsAround(options, context) {
const {reporter} = context;
const {folder, attempt, hostName} = options;
const files = {
before: null,
after: null
};
const taken = new Map;
const early = earlySnapshot();
return {
take(moment, client) {
if (folder === void 0) return notTaken;
const limit = LIMIT_MILLISECONDS[moment];
const begun = moment === "after" ? early.given(() => (0, domain_report_event$4.pq)(reporter, lateNote(hostName))) : void 0;
const ask = moment === "after" ? afterwards : ofClient;
const asked = async () => await begun ?? within(limit, ask(client, {
...options,
context
}));
return taking(asked(), {
async keep(snapshot) {
taken.set(moment, snapshot);
files[moment] = await written((0, node_path$1.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`), snapshot);
},
failed: error => (0, domain_report_event$4.warn)(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${(0, 
domain_errors_reason_of$7.A)(error)}`)
});
},
ready(client, {isLast}) {
if (folder === void 0) return client;
return whenPhaseBegins(client, {
verify: () => isLast && early.begin(() => client.snapshotAfter(attempt)),
health: () => early.asked === void 0 && client.prepareSnapshot(),
sign: () => isLast && early.begin(() => client.snapshot())
});
},
result: () => folder === void 0 ? {} : {
snapshots: files
},
pair() {
const [before, after] = [ taken.get("before"), taken.get("after") ];
return before === void 0 || after === void 0 ? void 0 : {
before,
after
};
}
};
}
function earlySnapshot() {
let asked;
return {
get asked() {
return asked;
},
async given(late) {
if (asked === void 0) return;
return within(EARLY_MILLISECONDS, asked).catch(() => {
late();
return;
});
},
begin(ask) {
if (asked !== void 0) return;
const begun = ask().catch(() => {
if (asked === begun) asked = void 0;
return;
});
asked = begun;
}
};
}
function lateNote(hostName) {
return `${hostName} has not given its snapshot within ${EARLY_MILLISECONDS / 1e3} s, so it is asked for another one.`;
}
function taking(asked, {keep, failed}) {
const kept = asked.then(keep);
kept.catch(failed);
return {
given: asked.catch(() => {}),
written: kept.then(() => true).catch(() => false)
};
}
const ofClient = client => client.snapshot();
async function afterwards(client, {context, ...options}) {
try {
return await client.snapshot();
} catch (error) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (!(0, agent_answer_of_error_js$6.H)(error)) throw error;
const again = __addDisposableResource(env_1, await (0, agent_host_client_js$8.m)(options, context), true);
return await again.snapshot();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}
async function written(file, snapshot) {
await (0, node_fs_promises$0.mkdir)((0, node_path$1.dirname)(file), {
recursive: true
});
await (0, tools_files_write_atomically$3.writeAtomically)(file, (0, 
domain_snapshot_parse$5.snapshotText)(snapshot));
return file;
}
function whenPhaseBegins(client, work) {
const {reporter} = client.context;
return client.reportingTo({
report(event) {
if (event.event === "phase" && event.state === "start") work[event.phase]?.();
reporter.report(event);
}
});
}
async function within(milliseconds, work) {
const timer = new AbortController;
try {
const late = (0, node_timers_promises$2.setTimeout)(milliseconds, void 0, {
signal: timer.signal
}).then(() => {
throw new Error(`it took longer than ${milliseconds / 1e3} s.`);
});
return await Promise.race([ work, late ]);
} finally {
timer.abort();
}
}
}),

};
