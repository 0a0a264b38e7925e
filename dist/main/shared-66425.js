export const modules = {

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

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35430);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6966);
async function changeRole(client, options) {
const {role: role, actor: actor, attempt: attempt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), reason: reason, dryRun: dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__.WP,
attempt: attempt,
actor: actor,
...expectRole === void 0 ? {} : {
expectRole: expectRole
},
...reason === void 0 ? {} : {
reason: reason
},
...(0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request: request,
words: [ "--set", role ]
});
}
function planned({options: {config: config, hostName: hostName}}, {role: role, expectRole: expectRole}, found) {
const complaint = (0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.HO)((0, 
_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(config, hostName).expectHost, {
...found,
hostName: hostName
});
if (complaint !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.Au)({
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
