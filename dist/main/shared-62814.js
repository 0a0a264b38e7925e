export const modules = {

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

/***/ 88942: // build/js/domain/drift/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => driftClasses,
d: () => driftReportSchema
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
var _config_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79344);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);
var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75236);
const driftClasses = [ "release-drift", "stale-process", "service-drift", "secrets-wiring", "data", "system-drift", "trust-drift", "ledger-drift", "logins", "foreign-units", "source-drift", "capacity", "unknown" ];
const valueSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.aig(), zod__WEBPACK_IMPORTED_MODULE_3__.zMY(), zod__WEBPACK_IMPORTED_MODULE_3__.chJ(), zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()), _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__.nj ]);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
field: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe('Its place in a snapshot, such as units["hypervisor.service"].activeState.'),
reference: valueSchema.optional().describe("The value on the reference. Absent if the reference does not record it."),
host: valueSchema.optional().describe("The value on the hosts of this finding. Absent if they do not have it."),
follows: zod__WEBPACK_IMPORTED_MODULE_3__.euz(true).optional().describe("True if the rest of this finding explains it, so that it is not a finding of its own.")
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
class: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(driftClasses),
severity: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_severity_js__WEBPACK_IMPORTED_MODULE_4__.g),
field: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("The part of a snapshot that it concerns."),
message: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("What was found, as one sentence."),
next: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("What to do about it."),
hosts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).min(1).describe("By their names in this report. Only the reference, if no other side has this."),
evidence: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(evidenceSchema)
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().describe("Its name in this report; unique among the sides."),
kind: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "snapshot", "manifest" ]),
release: zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__.yU, zod__WEBPACK_IMPORTED_MODULE_3__.euz("taken-over"), zod__WEBPACK_IMPORTED_MODULE_3__.chJ(), _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__.nj ]).describe("Its current release."),
takenAt: zod__WEBPACK_IMPORTED_MODULE_5__.w$().nullable().describe("null for a manifest."),
role: _config_role_js__WEBPACK_IMPORTED_MODULE_0__.A.nullable(),
system: _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__.mA.nullable().describe("The operating system, for display."),
kernel: _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__.mA.nullable(),
nix: _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__.mA.nullable()
});
const driftReportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
application: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
summary: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).min(2).describe("For display: the rule, how it applies here, and how much was found."),
reference: sideSchema.describe("What the hosts are compared with."),
hosts: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(sideSchema).min(1),
worst: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_severity_js__WEBPACK_IMPORTED_MODULE_4__.g).nullable().describe("The worst severity that was found; null for no drift."),
counts: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
error: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),
warning: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int(),
note: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int()
}),
passedOver: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().describe("Fields that differ and are declared in snapshot.mayDiffer, over all hosts."),
findings: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(findingSchema).describe("The worst first.")
});
}),

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
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90662);
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

};
