export const modules = {

/***/ 70780: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MI: () => statusProblem,
ao: () => bodyProblem,
xs: () => wantedInBody
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
function wantedInBody({body: body, echo: echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function statusProblem({status: wanted}, {status: status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, echo: echo}, {body: body}) {
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(text)}`;
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
}),

/***/ 62814: // build/js/tools/http/ask.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => ask
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
var _tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97752);
var _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83661);
const BODY_LIMIT_BYTES = 64 * 1024;
async function ask(url, {timeoutMilliseconds: timeoutMilliseconds, wanted: wanted = []}, {method: method = "GET", headers: headers = {}, body: body} = {}) {
const {promise: promise, resolve: resolve} = Promise.withResolvers();
const request = (url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
agent: false,
method: method,
signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
headers: {
"user-agent": "grind-to-prod",
"accept-encoding": "identity",
...headers
}
});
request.on("response", response => {
request.removeAllListeners("error").on("error", () => {});
answerOf(response, wanted).then(resolve);
});
request.on("error", error => resolve({
...noAnswer,
problem: (0, _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, timeoutMilliseconds)
}));
request.end(body);
return promise;
}
const noAnswer = {
status: null,
local: null,
headers: {},
body: ""
};
async function answerOf(response, wanted) {
const local = (0, _tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__.E)(response.socket);
const body = await readUntil(response, wanted);
response.destroy();
return {
status: response.statusCode ?? null,
problem: "",
local: local,
headers: response.headers,
body: body
};
}
async function readUntil(response, wanted) {
let body = Buffer.alloc(0);
const isEnough = () => body.length >= BODY_LIMIT_BYTES || wanted.every(text => body.includes(text));
if (isEnough()) return "";
try {
for await (const chunk of response) {
if (Buffer.isBuffer(chunk)) body = Buffer.concat([ body, chunk ]).subarray(0, BODY_LIMIT_BYTES);
if (isEnough()) break;
}
} catch {}
return body.toString();
}
}),

/***/ 97752: // build/js/tools/tcp/peer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => localPeer,
H: () => isOwnPeer
});
function localPeer({remoteAddress: remoteAddress, remotePort: remotePort, localAddress: localAddress}) {
if (remoteAddress === void 0 || remotePort === void 0) return null;
const isLocal = remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
return isLocal ? {
address: remoteAddress,
port: remotePort
} : null;
}
function isOwnPeer({remoteAddress: remoteAddress, remotePort: remotePort, localAddress: localAddress, localPort: localPort}) {
return remotePort === localPort && remoteAddress === localAddress;
}
}),

/***/ 83661: // build/js/tools/tcp/problem.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => connectionProblem
});
const words = {
ECONNREFUSED: "refused",
ECONNRESET: "the connection was reset",
EHOSTUNREACH: "unreachable",
ENETUNREACH: "unreachable",
ENOTFOUND: "no such name",
EAI_AGAIN: "the name cannot be resolved"
};
function connectionProblem(error, timeoutMilliseconds) {
if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${(timeoutMilliseconds / 1e3).toFixed(1)} s`;
const code = error.code ?? error.message;
return words[code] ?? code;
}
}),

/***/ 87238: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => afterCut
});
const WHITE_SPACE = new Set(Buffer.from(" \t\r\n"));
function afterCut(output) {
const end = output.findIndex(byte => WHITE_SPACE.has(byte));
if (end !== -1) return output.subarray(end + 1);
const start = output.findIndex(byte => (byte & 192) !== 128);
return output.subarray(Math.max(start, 0));
}
}),

/***/ 81467: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => runUserProgram,
u: () => reportOutput
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87238);
var _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70320);
const OUTPUT_LIMIT_BYTES = 64 * 1024;
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2e3;
async function runUserProgram(program, runner) {
const [name = "", ...words] = program.command;
const began = performance.now();
let tail = Buffer.alloc(0);
const onOutput = chunk => {
tail = Buffer.concat([ tail, chunk ]).subarray(-OUTPUT_LIMIT_BYTES - 1);
};
const ended = await runner.run({
argv: [ name, ...words ],
effect: "write",
directory: program.directory,
timeout: program.timeoutSeconds * 1e3,
environment: program.environment,
guarded: {
onOutput: onOutput
}
}).catch(notStarted);
return {
passed: !(ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) && ended.status === 0 && ended.timedOut !== true,
detail: detailOf(ended, program),
seconds: Math.round((performance.now() - began) / 100) / 10,
output: (0, _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__._N)(textOf(tail))
};
}
function reportOutput(source, output, reporter) {
if (output.trim() === "") return;
const lines = output.trimEnd().split("\n").slice(-REPORTED_LINES);
reporter.report({
event: "log",
source: source,
lines: lines.map(line => (0, _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__.Hc)(line, REPORTED_LINE_LENGTH))
});
}
function notStarted(error) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) return error;
throw error;
}
function detailOf(ended, {command: command, timeoutSeconds: timeoutSeconds}) {
if (ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) return `could not be started (${command[0]}: ${ended.stderr})`;
if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`;
return ended.status === null ? "was ended by a signal" : `ended with status ${ended.status}`;
}
function textOf(tail) {
if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString();
return (0, _domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__.f)(tail.subarray(1)).toString();
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
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
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
var _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1139);
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
