export const modules = {

/***/ 73647: // build/js/steps/agent/host-identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireExpectedHost,
y: () => warnOfOtherHost
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_protocol_expected_host$1 = __webpack_require__(25729);
var domain_report_event$2 = __webpack_require__(59786);
var domain_errors_error_lines$3 = __webpack_require__(57203);
function warnOfOtherHost(host, found, reporter) {
const problem = mismatchOf(host, found);
if (problem !== void 0) (0, domain_report_event$2.R8)(reporter, (0, 
domain_errors_error_lines$3.GR)(problem));
}
function requireExpectedHost(host, found) {
const problem = mismatchOf(host, found);
if (problem !== void 0) throw new domain_errors_errors$0.dh("wrong-host", problem.message, {
host: host.hostName,
hint: problem.hint
});
}
function mismatchOf({config, hostName}, found) {
const problem = (0, domain_protocol_expected_host$1.HO)((0, 
domain_protocol_expected_host$1.Dk)(config, hostName).expectHost, found);
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
var domain_config_address$0 = __webpack_require__(49462);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_report_event$4 = __webpack_require__(59786);
var domain_snapshot_schema$5 = __webpack_require__(18049);
var steps_agent_snapshot$6 = __webpack_require__(19220);
var steps_agent_host_identity$7 = __webpack_require__(73647);
var steps_agent_host_client$8 = __webpack_require__(16328);
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
async function snapshot(options, context) {
return (await look(options, context, () => Promise.resolve(null))).snapshot;
}
async function snapshotWithManifest(options, context) {
return look(options, context, async client => {
try {
return (await client.release()).current?.manifest ?? null;
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
(0, domain_report_event$4.pq)(context.reporter, `${options.hostName} did not return the manifest of its current release: ${(0, 
domain_errors_reason_of$3.A)(error)}`);
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
const {reporter} = context;
const {config, hostName} = options;
if ((0, domain_config_address$0.o)((0, domain_config_find_host$1.m)(config, hostName).address) === void 0) {
const {snapshotHere} = await Promise.all([ __webpack_require__.e(420), __webpack_require__.e(3218), __webpack_require__.e(9831) ]).then(__webpack_require__.bind(__webpack_require__, 64278));
return {
snapshot: await (0, steps_agent_snapshot$6.V)(() => snapshotHere(config, hostName, context)),
manifest: null
};
}
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$8.m)(options, context), true);
const taken = await client.snapshot();
const {name, machineId, role} = taken.host;
if (!(0, domain_snapshot_schema$5.GZ)(role)) (0, steps_agent_host_identity$7.y)(options, {
hostName: name,
machineId: (0, domain_snapshot_schema$5.GZ)(machineId) ? "" : machineId,
role
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

/***/ 77825: // build/js/domain/timestamp/record-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => recordTimeProblem,
x: () => stampedAfter
});
var report_figures_lines_js$0 = __webpack_require__(49917);
const TOLERATED_MILLISECONDS = 6e4;
function recordTimeProblem(finishedAt, {time, accuracyMilliseconds}) {
const ahead = Date.parse(finishedAt) - time.getTime() - accuracyMilliseconds;
if (ahead <= TOLERATED_MILLISECONDS) return;
return `names ${finishedAt} as its end, and was stamped at ${time.toISOString()}, before that`;
}
function stampedAfter(finishedAt, {time}) {
const milliseconds = time.getTime() - Date.parse(finishedAt);
return milliseconds <= TOLERATED_MILLISECONDS ? void 0 : (0, report_figures_lines_js$0.S)(milliseconds / 1e3);
}
}),

/***/ 7060: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keepSignedRecords
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var write_atomically = __webpack_require__(68417);
var canonical = __webpack_require__(53795);
var deployment = __webpack_require__(67418);
var report_event = __webpack_require__(59786);
var reason_of = __webpack_require__(11245);
var quote = __webpack_require__(7191);
var public_url = __webpack_require__(70320);
var files = __webpack_require__(13203);
var record_time = __webpack_require__(77825);
// CONCATENATED MODULE: ./build/js/steps/evidence/stamp-statement.js
async function stampStatement(kept, {timestamp, environment, reporter}) {
if (timestamp === void 0) return [];
const {record} = kept;
const url = (0, public_url.x6)(timestamp.url);
const askedAt = (new Date).toISOString();
try {
const stamp = await stampOf(kept, {
timestamp,
environment
});
if (typeof stamp !== "string") {
const file = (0, external_node_path_.join)(kept.folder, (0, files.np)((0, deployment.mI)(record.attempt)));
await (0, write_atomically.writeAtomically)(file, stamp.bytes);
(0, report_event.pq)(reporter, `The record of ${record.host} was time-stamped at ${stamp.time.toISOString()} by ${(0, 
quote.h)(stamp.authority)}.`);
return [ file ];
}
(0, report_event.R8)(reporter, `The record of ${record.host} was not time-stamped (the outcome is not affected): ${url} ${stamp}.`);
const missing = {
schemaVersion: 1,
url,
askedAt,
reason: `${url} ${stamp}.`.slice(0, 1024)
};
const file = (0, external_node_path_.join)(kept.folder, (0, files.NB)((0, deployment.mI)(record.attempt)));
await (0, write_atomically.writeAtomically)(file, `${JSON.stringify(missing, void 0, 2)}\n`);
return [ file ];
} catch (error) {
(0, report_event.R8)(reporter, `The time stamp of the record of ${record.host} was not kept (the outcome is not affected): ${(0, 
reason_of.A)(error)}`);
return [];
}
}
async function stampOf({record, statement}, {timestamp, environment}) {
const {url, timeoutSeconds} = timestamp;
const {askTimestamp} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1188) ]).then(__webpack_require__.bind(__webpack_require__, 31188));
const given = await askTimestamp(Buffer.from(statement), {
url,
timeoutMilliseconds: timeoutSeconds * 1e3,
environment
});
if (typeof given === "string") return given;
const {time, authority} = given.timestamp;
const problem = (0, record_time.e)(record.finishedAt, given.timestamp);
return problem === void 0 ? {
bytes: given.bytes,
time,
authority: authority.name
} : `answered, but the record ${problem}`;
}
// CONCATENATED MODULE: ./build/js/steps/evidence/keep-signed-record.js
async function keepSignedRecords(folder, records, {config: {timestamp}, environment, reporter}) {
if (folder === void 0) return {};
const files = [];
let newest;
for (const {record, signature, statement} of records) {
if (record === null || signature === void 0) continue;
const file = (0, external_node_path_.join)(folder, `host-record-${record.attempt}.json`);
try {
await (0, promises_.mkdir)(folder, {
recursive: true
});
await (0, write_atomically.writeAtomically)(file, (0, canonical.q)(record));
await (0, write_atomically.writeAtomically)(`${file}.sig`, signature);
files.push(file, `${file}.sig`);
if (statement === void 0) continue;
const statementFile = (0, external_node_path_.join)(folder, (0, deployment.mI)(record.attempt));
await (0, write_atomically.writeAtomically)(statementFile, statement);
files.push(statementFile);
newest = {
folder,
record,
statement
};
} catch (error) {
const reason = (0, reason_of.A)(error);
(0, report_event.R8)(reporter, `The record that the host signed was not kept: ${reason}`);
}
}
if (newest !== void 0) files.push(...await stampStatement(newest, {
timestamp,
environment,
reporter
}));
return files.length === 0 ? {} : {
signedRecords: files
};
}
}),

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto$0 = __webpack_require__(77598);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_protocol_expected_host$2 = __webpack_require__(25729);
var domain_protocol_messages$3 = __webpack_require__(49326);
var domain_errors_catalogue$4 = __webpack_require__(6966);
async function changeRole(client, options) {
const {role, actor, attempt = (0, node_crypto$0.randomUUID)(), reason, dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: domain_protocol_messages$3.WP,
attempt,
actor,
...expectRole === void 0 ? {} : {
expectRole
},
...reason === void 0 ? {} : {
reason
},
...(0, domain_protocol_expected_host$2.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request,
words: [ "--set", role ]
});
}
function planned({options: {config, hostName}}, {role, expectRole}, found) {
const complaint = (0, domain_protocol_expected_host$2.HO)((0, 
domain_protocol_expected_host$2.AY)(config, hostName).expectHost, {
...found,
hostName
});
if (complaint !== void 0) throw new domain_errors_errors$1.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, domain_errors_catalogue$4.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, domain_errors_catalogue$4.Au)({
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
