export const modules = {

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => parseSnapshot,
F: () => SNAPSHOT_LIMIT_BYTES,
snapshotText: () => snapshotText
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
var _schema_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43047);
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
function parseSnapshot(value) {
if (versionOf(value) === 1) {
const older = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_1_js__WEBPACK_IMPORTED_MODULE_2__.vK, value);
if (older.problems === null) return (0, _schema_1_js__WEBPACK_IMPORTED_MODULE_2__.uZ)(older.data);
throw invalid(older.problems);
}
const result = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_js__WEBPACK_IMPORTED_MODULE_3__.ap, value);
if (result.problems === null) return result.data;
throw invalid(result.problems);
}
function versionOf(value) {
return typeof value === "object" && value !== null && Object.hasOwn(value, "schemaVersion") ? Reflect.get(value, "schemaVersion") : void 0;
}
function invalid(problems) {
const sentences = problems.slice(0, 10).map(({path: path, message: message}) => `In the snapshot, ${(0, 
_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.w5)(path)} ${message}.`);
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-invalid", sentences.join("\n"));
}
function snapshotText(snapshot) {
return `${(0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__.d)(snapshot)}\n`;
}
}),

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

};
