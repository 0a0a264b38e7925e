export const modules = {

/***/ 67418: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53795);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46078);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71682);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90662);
var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75085);
var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3112);
const DEPLOYMENT_TYPE = "urn:grind-to-prod:predicates/deployment-v1";
function takenSnapshotDigest(snapshot) {
const {synchronized: synchronized} = snapshot.clock;
return (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Bj)((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__.q)({
...snapshot,
clock: {
synchronized: synchronized
}
}));
}
const snapshotDigestSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
takenAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__.Rl,
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL
});
const NAMED_SNAPSHOTS = 16;
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
name: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
machineId: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64).nullable()
}),
versions: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
agent: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64),
node: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64)
}),
record: _protocol_record_js__WEBPACK_IMPORTED_MODULE_5__.fi,
recordSha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL,
snapshots: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(snapshotDigestSchema).max(NAMED_SNAPSHOTS)
});
function deploymentOf({predicateType: predicateType, predicate: predicate, subject: subject}) {
if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`);
const parsed = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_4__.L)(deploymentSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const {record: record, recordSha256: recordSha256, host: host} = parsed.data;
if (recordDigest(record) !== recordSha256) throw invalid("has another record than its digest of it");
if (host.name !== record.host) throw invalid("names two hosts");
const [expected] = subjectsOf(record, void 0);
const [first] = subject;
if (first?.name !== expected?.name || first?.digest["sha256"] !== expected?.digest["sha256"]) throw invalid("is about another subject than its record");
return parsed.data;
}
function recordDigest(record) {
return (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Bj)((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__.q)(record));
}
function deploymentFile(attempt) {
return `deployment-${attempt}.intoto.json`;
}
function subjectsOf(record, manifest) {
if (!isAboutRelease(record)) return [ {
name: `record-${record.attempt}.json`,
digest: {
sha256: recordDigest(record)
}
} ];
if (manifest !== void 0) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_7__.V3)(manifest);
return [ {
name: (0, _statement_js__WEBPACK_IMPORTED_MODULE_7__.Zd)(record.application),
digest: {
sha256: record.releaseId
}
} ];
}
function isAboutRelease({releaseId: releaseId}) {
return _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU.safeParse(releaseId).success;
}
function invalid(what) {
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("statement-invalid", `The statement ${what}.`);
}
}),

/***/ 88530: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keepSignedRecords
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
var _domain_statement_deployment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67418);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11245);
async function keepSignedRecords(folder, records, reporter) {
if (folder === void 0) return {};
const files = [];
for (const {record: record, signature: signature, statement: statement} of records) {
if (record === null || signature === void 0) continue;
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0, 
_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_6__.q)(record));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
files.push(file, `${file}.sig`);
if (statement === void 0) continue;
const statementFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, 
_domain_statement_deployment__WEBPACK_IMPORTED_MODULE_3__.mI)(record.attempt));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(statementFile, statement);
files.push(statementFile);
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.R8)(reporter, `The record that the host signed was not kept: ${reason}`);
}
}
return files.length === 0 ? {} : {
signedRecords: files
};
}
}),

/***/ 49730: // build/js/steps/evidence/newest-statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => newestStatement
});
async function newestStatement(client, stated, snapshots) {
const {record: record, statement: statement} = stated;
if (record === null || statement === void 0 || typeof snapshots.result().snapshots?.after !== "string") return statement;
const ledger = await client.ledger({
limit: 1,
skip: 0
}).catch(() => {});
const [newest] = ledger?.entries ?? [];
return newest?.record.attempt === record.attempt ? newest.statement ?? statement : statement;
}
}),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => snapshotsAround
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37779);
var _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90171);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
var _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16328);
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
const LIMIT_MILLISECONDS = {
before: 1e4,
after: 3e4
};
function snapshotsAround(options, context) {
const {reporter: reporter} = context;
const {folder: folder, attempt: attempt, hostName: hostName} = options;
const files = {
before: null,
after: null
};
const taken = new Map;
const askAgain = async () => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const again = __addDisposableResource(env_1, await (0, _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__.m)(options, context), true);
return await again.snapshot();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
};
return {
async take(moment, client) {
if (folder === void 0) return;
try {
const asked = client.snapshot().catch(error => {
if (moment === "after" && (0, _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__.H)(error)) return askAgain();
throw error;
});
const snapshot = await within(LIMIT_MILLISECONDS[moment], asked);
taken.set(moment, snapshot);
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, (0, 
_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
files[moment] = file;
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.R8)(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`);
}
},
ready: client => folder === void 0 ? client : readyWhenChecked(client),
result: () => folder === void 0 ? {} : {
snapshots: files
},
pair() {
const [before, after] = [ taken.get("before"), taken.get("after") ];
return before === void 0 || after === void 0 ? void 0 : {
before: before,
after: after
};
}
};
}
function readyWhenChecked(client) {
const {reporter: reporter} = client.context;
return client.reportingTo({
report(event) {
if (event.event === "phase" && event.phase === "health" && event.state === "start") client.prepareSnapshot();
reporter.report(event);
}
});
}
async function within(milliseconds, work) {
const timer = new AbortController;
try {
const late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, void 0, {
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
