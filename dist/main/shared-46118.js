export const modules = {

/***/ 46118: // build/js/domain/notify/notification.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bd: () => notificationSchema,
gT: () => fittingReason
});
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
var _protocol_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99289);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46078);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67396);
var _protocol_release_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10923);
const actions = [ "promote", "rollback", "failover", "confirm", "cancel", "restore-data", "set-role", "boot-check" ];
const causes = [ "request", "by-hand", "recovery", "expiry", "boot" ];
const notificationSchema = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_6__.euz(1),
sender: zod__WEBPACK_IMPORTED_MODULE_6__.k5n([ "runner", "host" ]).describe("The side that sends it: the machine of the client, or the production host itself."),
action: zod__WEBPACK_IMPORTED_MODULE_6__.k5n(actions),
cause: zod__WEBPACK_IMPORTED_MODULE_6__.k5n(causes).describe('"request" when a client waits for the outcome; otherwise what ended the attempt on the host without one.'),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Jq,
host: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(255).describe("From the runner its name in grind-to-prod.yml, from the host its host name."),
failover: zod__WEBPACK_IMPORTED_MODULE_6__.rej({
from: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Jq,
to: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Jq
}).optional().describe("The two hosts of a failover; absent for every other action."),
verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.$D,
reason: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(4096).describe("One sentence: why this verdict."),
releaseId: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(128).nullable(),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(128).nullable(),
commit: _protocol_release_source_js__WEBPACK_IMPORTED_MODULE_5__.s.nullable().describe("The commit of the release; null when it is unknown."),
actor: _protocol_attempt_js__WEBPACK_IMPORTED_MODULE_2__.zH.nullable(),
startedAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__.Rl,
finishedAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__.Rl,
record: _protocol_record_js__WEBPACK_IMPORTED_MODULE_4__.fi.nullable().describe("The host's record of the attempt; null when there is none, or it did not arrive.")
}).describe("The outcome of one attempt. A version that adds fields keeps the schemaVersion; a reader must ignore fields it does not know.");
const REASON_LIMIT = 4096;
function fittingReason(reason) {
return reason.length <= REASON_LIMIT ? reason : `${reason.slice(0, REASON_LIMIT - 1)}\u2026`;
}
}),

/***/ 23568: // build/js/domain/trace/endpoint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => traceEndpoint
});
function traceEndpoint(environment) {
if (environment["OTEL_SDK_DISABLED"]?.toLowerCase() === "true") return null;
if (environment["OTEL_TRACES_EXPORTER"] === "none") return null;
const url = given(environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"]) ?? belowBase(given(environment["OTEL_EXPORTER_OTLP_ENDPOINT"]));
if (url === void 0) return null;
const headers = given(environment["OTEL_EXPORTER_OTLP_TRACES_HEADERS"]) ?? given(environment["OTEL_EXPORTER_OTLP_HEADERS"]);
return {
url: url,
headers: headersIn(headers ?? "")
};
}
function given(value) {
const trimmed = value?.trim();
return trimmed === "" ? void 0 : trimmed;
}
function belowBase(base) {
return base === void 0 ? void 0 : `${base.replace(/\/+$/, "")}/v1/traces`;
}
function headersIn(text) {
return Object.fromEntries(text.split(",").flatMap(entry => {
const at = entry.indexOf("=");
const name = entry.slice(0, at).trim().toLowerCase();
return at < 1 || name === "" ? [] : [ [ name, decoded(entry.slice(at + 1).trim()) ] ];
}));
}
function decoded(text) {
try {
return decodeURIComponent(text);
} catch {
return text;
}
}
}),

/***/ 92097: // build/js/steps/notify/notified.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => notified
});
var exit_code = __webpack_require__(32461);
var reason_of = __webpack_require__(11245);
var notification = __webpack_require__(46118);
var timed_reporter = __webpack_require__(75727);
var public_url = __webpack_require__(70320);
var endpoint = __webpack_require__(23568);
var bodies = __webpack_require__(96581);
var report_event = __webpack_require__(59786);
var deliver = __webpack_require__(37918);
// CONCATENATED MODULE: ./build/js/steps/notify/send-webhooks.js
async function sendWebhooks(config, notification, sending) {
const chosen = config.webhooks.filter(({verdicts: verdicts}) => verdicts.includes(notification.verdict));
await Promise.all(chosen.map(async webhook => {
const problem = await sendTo(webhook, {
...sending,
notification: notification,
timeoutMilliseconds: config.timeoutSeconds * 1e3
});
if (problem === null) return;
(0, report_event.R8)(sending.reporter, `The webhook ${webhook.name} did not receive the outcome, which is not affected: ${problem}.`);
}));
}
async function sendTo({urlVariable: urlVariable, format: format}, message) {
const {environment: environment, notification: notification, timeoutMilliseconds: timeoutMilliseconds} = message;
const url = environment[urlVariable]?.trim();
if (url === void 0 || url === "") return `the environment variable ${urlVariable} is not set`;
return (0, deliver.c)({
url: url,
body: (0, bodies.C)(format, notification),
timeoutMilliseconds: timeoutMilliseconds
});
}
// CONCATENATED MODULE: ./build/js/steps/notify/notified.js
async function notified(attempt, context, work) {
const {config: config, environment: environment} = attempt;
const isTraced = config.traces !== void 0 && (0, endpoint.h)(environment) !== null;
if (!isTraced && (config.notify?.webhooks.length ?? 0) === 0) return work(context);
const started = Date.now();
const timed = (0, timed_reporter.f)(context.reporter);
const ended = (outcome, isRefused) => sendAll(attempt, {
outcome: outcome,
isRefused: isRefused,
started: started,
phases: isTraced ? timed.phases() : []
}, context);
let result;
try {
result = await work(isTraced ? {
...context,
reporter: timed
} : context);
} catch (error) {
await ended({
verdict: (0, exit_code.j)(error),
reason: (0, reason_of.A)(error)
}, true);
throw error;
}
await ended(result, false);
return result;
}
async function sendAll(attempt, ended, {reporter: reporter}) {
const {config: config, environment: environment} = attempt;
const notification = notificationOf(attempt, ended);
const sending = {
environment: environment,
reporter: reporter
};
await Promise.all([ config.notify === void 0 ? void 0 : sendWebhooks(config.notify, notification, sending), sendTraceOf(attempt, {
...ended,
notification: notification
}, sending) ]);
}
async function sendTraceOf({config: config, environment: environment, since: since}, {notification: notification, isRefused: isRefused, started: started, phases: phases}, sending) {
if (config.traces === void 0 || (0, endpoint.h)(environment) === null) return;
const {sendTrace: sendTrace} = await __webpack_require__.e(3289).then(__webpack_require__.bind(__webpack_require__, 73289));
const {finishedAt: finishedAt, commit: commit, record: record, ...facts} = notification;
const start = since?.started ?? started;
const own = phases.map(phase => ({
...phase,
startSeconds: phase.startSeconds + (started - start) / 1e3
}));
const when = {
start: start,
end: Date.parse(finishedAt),
phases: [ ...since?.phases ?? [], ...own ]
};
const traced = {
...facts,
...when,
isRefused: isRefused,
commit: commit?.commit ?? null,
attempt: record?.attempt ?? null
};
await sendTrace(config.traces, traced, sending);
}
function notificationOf(attempt, {outcome: outcome, started: started}) {
const {action: action, config: config, hostName: hostName, failover: failover, actor: actor} = attempt;
const {verdict: verdict, reason: reason, record: record = null} = outcome;
return {
schemaVersion: 1,
sender: "runner",
action: action,
cause: "request",
application: config.application,
host: hostName,
...failover === void 0 ? {} : {
failover: failover
},
verdict: verdict,
reason: (0, notification.gT)((0, public_url._N)(reason)),
releaseId: outcome.releaseId ?? record?.releaseId ?? null,
previousRelease: outcome.previousRelease ?? record?.previousRelease ?? null,
commit: record?.releaseCommit ?? null,
actor: actor,
startedAt: new Date(started).toISOString(),
finishedAt: (new Date).toISOString(),
record: record
};
}
}),

/***/ 37918: // build/js/tools/http/deliver.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => deliver
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62814);
const ONE_REQUEST_MILLISECONDS = 5e3;
const TRIES = 4;
const FIRST_PAUSE_MILLISECONDS = 250;
const passing = new Set([ null, 408, 425, 429, 500, 502, 503, 504 ]);
async function deliver(delivery) {
const problem = addressProblem(delivery.url);
if (problem !== null) return problem;
const deadline = performance.now() + delivery.timeoutMilliseconds;
let answer = await askOnce(delivery, deadline);
for (let tries = 1; tries < TRIES && passing.has(answer.status); tries += 1) {
const wait = FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1);
if (performance.now() + Math.max(wait, requestedPause(answer)) >= deadline) break;
await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(wait, requestedPause(answer)));
answer = await askOnce(delivery, deadline);
}
return answerProblem(delivery.url, answer);
}
function addressProblem(address) {
const url = URL.canParse(address) ? new URL(address) : null;
if (url === null) return "its address is not a URL";
if (url.protocol === "https:") return null;
if (url.protocol !== "http:") return "its address is not an https URL";
return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(url.hostname) ? null : "its address is http, and not on this machine";
}
async function askOnce({url: url, headers: headers, body: body}, deadline) {
const left = deadline - performance.now();
const timeoutMilliseconds = Math.max(1, Math.min(ONE_REQUEST_MILLISECONDS, left));
try {
const length = String(Buffer.byteLength(body));
const sent = {
method: "POST",
headers: {
"content-type": "application/json",
"content-length": length,
...headers
},
body: body
};
return await (0, _ask_js__WEBPACK_IMPORTED_MODULE_1__.k)(url, {
timeoutMilliseconds: timeoutMilliseconds
}, sent);
} catch {
return {
status: void 0,
problem: "the request cannot be made of its address and headers"
};
}
}
function requestedPause(answer) {
const after = answer.status === void 0 ? void 0 : answer.headers["retry-after"];
return after !== void 0 && /^[0-9]{1,6}$/.test(after) ? Number(after) * 1e3 : 0;
}
function answerProblem(url, {status: status, problem: problem}) {
if (status === null || status === void 0) return problem.replaceAll(new URL(url).hostname, "its host");
return status >= 200 && status < 300 ? null : `it answered with status ${status}`;
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
async function ask(url, needs, sent = {}) {
const {promise: promise, resolve: resolve} = Promise.withResolvers();
const {timeoutMilliseconds: timeoutMilliseconds} = needs;
const request = (url.startsWith("https:") ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, requestOptions(sent, timeoutMilliseconds));
request.on("response", response => {
request.removeAllListeners("error").on("error", () => {});
answerOf(response, needs, sent).then(resolve);
});
request.on("upgrade", (_response, socket) => {
socket.destroy();
resolve({
...noAnswer,
problem: "it changes to another protocol (status 101), which was not requested"
});
});
request.on("error", error => resolve({
...noAnswer,
problem: (0, _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__.E)(error, timeoutMilliseconds)
}));
request.end(sent.body);
return promise;
}
const noAnswer = {
status: null,
local: null,
headers: {},
body: "",
bodyProblem: null
};
function requestOptions({method: method = "GET", headers: headers = {}, socket: socket, tls: tls}, timeoutMilliseconds) {
return {
agent: false,
method: method,
signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
headers: {
"user-agent": "grind-to-prod",
"accept-encoding": "identity",
...headers
},
rejectUnauthorized: true,
...socket === void 0 ? {} : {
socketPath: socket
},
...tls?.serverName === void 0 ? {} : {
servername: tls.serverName
},
...tls?.authorities === void 0 ? {} : {
ca: [ ...tls.authorities ]
}
};
}
async function answerOf(response, needs, {socket: socket}) {
const local = socket === void 0 ? (0, _tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__.E)(response.socket) : {
path: socket
};
const {body: body, bodyProblem: bodyProblem} = await readBody(response, needs);
response.destroy();
return {
status: response.statusCode ?? null,
problem: "",
local: local,
headers: response.headers,
body: body,
bodyProblem: bodyProblem
};
}
async function readBody(response, {wanted: wanted = [], whole: whole = false}) {
const buffer = Buffer.alloc(whole || wanted.length > 0 ? BODY_LIMIT_BYTES : 0);
let length = 0;
let bodyProblem = null;
const soFar = () => buffer.subarray(0, length);
const isEnough = () => !whole && wanted.every(text => soFar().includes(text));
if (isEnough()) return {
body: "",
bodyProblem: bodyProblem
};
try {
for await (const chunk of response) {
if (!Buffer.isBuffer(chunk)) continue;
if (whole && chunk.length > buffer.length - length) bodyProblem = "is longer than 64 KiB";
length += chunk.copy(buffer, length);
if (bodyProblem !== null || !whole && length === buffer.length || isEnough()) break;
}
} catch {
bodyProblem = "did not arrive to its end";
}
return {
body: soFar().toString(),
bodyProblem: whole ? bodyProblem : null
};
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
return remotePort !== void 0 && remotePort === localPort && remoteAddress === localAddress;
}
}),

/***/ 83661: // build/js/tools/tcp/problem.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => connectionProblem
});
const CHAIN = "its certificate is not from an authority that is trusted here";
const SELF_SIGNED = "its certificate is self-signed, and is not trusted here";
const words = {
ECONNREFUSED: "refused",
ECONNRESET: "the connection was reset",
EHOSTUNREACH: "unreachable",
ENETUNREACH: "unreachable",
ENOTFOUND: "no such name",
EAI_AGAIN: "the name cannot be resolved",
ENOENT: "there is no such socket",
ENOTSOCK: "it is not a socket",
EACCES: "permission denied",
EPROTOTYPE: "it is a socket of another type",
HPE_HEADER_OVERFLOW: "its headers are longer than 16 KiB",
ERR_HTTP2_ERROR: "it does not answer with HTTP/2",
ERR_HTTP2_SESSION_ERROR: "the connection was closed",
ERR_HTTP2_STREAM_CANCEL: "the connection was closed",
ERR_HTTP2_STREAM_ERROR: "it reset the request",
CERT_HAS_EXPIRED: "its certificate has expired",
CERT_NOT_YET_VALID: "its certificate is not valid yet",
CERT_REVOKED: "its certificate is revoked",
DEPTH_ZERO_SELF_SIGNED_CERT: SELF_SIGNED,
SELF_SIGNED_CERT_IN_CHAIN: CHAIN,
UNABLE_TO_GET_ISSUER_CERT: CHAIN,
UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CHAIN,
UNABLE_TO_VERIFY_LEAF_SIGNATURE: CHAIN,
CERT_SIGNATURE_FAILURE: "the signature of its certificate is wrong",
EPROTO: "it does not answer with TLS as expected",
ERR_SSL_WRONG_VERSION_NUMBER: "it does not answer with TLS",
ERR_SSL_PACKET_LENGTH_TOO_LONG: "it does not answer with TLS",
ERR_TLS_CERT_ALTNAME_FORMAT: "its certificate has names that cannot be read"
};
function connectionProblem(error, timeoutMilliseconds) {
if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${(timeoutMilliseconds / 1e3).toFixed(1)} s`;
if (error.code === "ERR_TLS_CERT_ALTNAME_INVALID") return `its certificate is not for the name ${error.host ?? "that was asked"}`;
const code = error.code ?? error.message;
return words[code] ?? code;
}
}),

/***/ 66425: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ao: () => bodyProblem,
FE: () => needsWholeBody,
MI: () => statusProblem,
xs: () => wantedInBody
});
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/activation/json-pointer.js
function valueAtPointer(document, pointer) {
return pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(member, document);
}
function member(value, name) {
if (Array.isArray(value)) return /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : void 0;
return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/http-judgement.js
function wantedInBody({body: body, echo: echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function needsWholeBody({json: json}) {
return json !== void 0;
}
function statusProblem({status: wanted}, {status: status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, json: json, echo: echo}, answer) {
const {body: body} = answer;
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
quote.h)(text)}`;
if (json !== void 0) {
const wrong = jsonProblem(json, answer);
if (wrong !== null) return wrong;
}
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
function jsonProblem(expected, {body: body, bodyProblem: unread}) {
if (typeof unread === "string") return `its body ${unread}`;
const document = parsed(body);
if (document === void 0) return "its body is not JSON";
for (const [pointer, value] of Object.entries(expected)) {
const found = valueAtPointer(document, pointer);
if (found !== value) return `its JSON has ${shown(found)} at ${(0, quote.h)(pointer)}, not ${(0, 
quote.h)(value)}`;
}
return null;
}
function parsed(body) {
try {
return JSON.parse(body.replace(/^\ufeff/, ""));
} catch {
return;
}
}
function shown(found) {
if (found === void 0) return "nothing";
if (Array.isArray(found)) return "a list";
return typeof found === "object" && found !== null ? "an object" : (0, quote.h)(found, 60);
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

};
