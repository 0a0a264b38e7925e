export const modules = {

/***/ 66882: // build/js/tools/http/ask.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => ask
});
var external_node_http_ = __webpack_require__(37067);
var peer = __webpack_require__(97752);
var tcp_problem = __webpack_require__(83661);
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/tools/http/proxy.js
function proxyOf(url, environment) {
const scheme = url.startsWith("https:") ? "https" : "http";
const variable = [ `${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY` ].find(name => (environment[name] ?? "") !== "");
const value = variable === void 0 ? void 0 : environment[variable];
if (variable === void 0 || value === void 0) return;
return {
variable,
address: isAddress(value) ? (0, public_url.x6)(value) : void 0
};
}
function isAddress(value) {
try {
const {username, password} = new URL(value);
decodeURIComponent(username + password);
return /^https?:\/\//.test(value);
} catch {
return false;
}
}
const PROXIES_SINCE = [ 24, 5 ];
function proxyNote(url, environment, nodeVersion = process.versions.node) {
const proxy = proxyOf(url, environment);
if (proxy === void 0) return;
const {variable, address} = proxy;
if (address === void 0) return `${variable} is not the address of a proxy (http://HOST:PORT), and is ignored`;
const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
const isUsed = major > PROXIES_SINCE[0] || major === PROXIES_SINCE[0] && minor >= PROXIES_SINCE[1];
const ignored = isUsed ? "" : `, which Node ${nodeVersion} ignores, and Node ${PROXIES_SINCE.join(".")} does not`;
return `${variable} names the proxy ${address}${ignored}`;
}
// CONCATENATED MODULE: ./build/js/tools/http/ask.js
const BODY_LIMIT_BYTES = 64 * 1024;
async function ask(url, needs, sent = {}) {
const {promise, resolve} = Promise.withResolvers();
const {timeoutMilliseconds} = needs;
const https = url.startsWith("https:") ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : void 0;
const request = (https?.request ?? external_node_http_.request)(url, {
...requestOptions(sent, timeoutMilliseconds),
agent: agentWith(https?.Agent ?? external_node_http_.Agent, url, sent)
});
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
request.on("error", error => {
const problem = (0, tcp_problem.E)(error, timeoutMilliseconds);
const note = sent.proxies === void 0 ? void 0 : proxyNote(url, sent.proxies);
resolve({
...noAnswer,
problem: note === void 0 ? problem : `${problem}; ${note}`
});
});
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
function agentWith(Agent, url, {proxies}) {
if (proxies === void 0 || proxyOf(url, proxies)?.address === void 0) return false;
return new Agent({
proxyEnv: {
...proxies
}
});
}
function requestOptions({method = "GET", headers = {}, socket, tls}, timeoutMilliseconds) {
return {
method,
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
async function answerOf(response, needs, {socket}) {
const local = socket === void 0 ? (0, peer.E)(response.socket) : {
path: socket
};
const {body, bodyProblem} = await readBody(response, needs);
response.destroy();
return {
status: response.statusCode ?? null,
problem: "",
local,
headers: response.headers,
body,
bodyProblem
};
}
async function readBody(response, {wanted = [], whole = false, encoding = "utf8"}) {
const buffer = Buffer.alloc(whole || wanted.length > 0 ? BODY_LIMIT_BYTES : 0);
let length = 0;
let bodyProblem = null;
const soFar = () => buffer.subarray(0, length);
const isEnough = () => !whole && wanted.every(text => soFar().includes(text));
if (isEnough()) return {
body: "",
bodyProblem
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
body: soFar().toString(encoding),
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
function localPeer({remoteAddress, remotePort, localAddress}) {
if (remoteAddress === void 0 || remotePort === void 0) return null;
const isLocal = remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
return isLocal ? {
address: remoteAddress,
port: remotePort
} : null;
}
function isOwnPeer({remoteAddress, remotePort, localAddress, localPort}) {
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
ERR_PROXY_TUNNEL: "the proxy does not connect to it",
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

};
