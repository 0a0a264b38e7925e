import { modules as shared0 } from './shared-5160.js';
import { modules as shared1 } from './shared-37779.js';
import { modules as shared2 } from './shared-46118.js';
export const id = 1692;
export const ids = [1692,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 88530: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keepSignedRecords
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75088);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11245);
async function keepSignedRecords(folder, records, reporter) {
if (folder === void 0) return {};
const files = [];
for (const {record: record, signature: signature} of records) {
if (record === null || signature === void 0) continue;
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0, 
_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__.q)(record));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
files.push(file, `${file}.sig`);
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.R8)(reporter, `The record that the host signed was not kept: ${reason}`);
}
}
return files.length === 0 ? {} : {
signedRecords: files
};
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
