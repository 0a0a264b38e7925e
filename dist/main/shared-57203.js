export const modules = {

/***/ 57203: // build/js/domain/errors/error-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GR: () => explainedText,
S6: () => errorLines,
u7: () => withoutHint
});
function explainedText({message: message, hint: hint}) {
return hint === void 0 ? message : `${message} ${hint}`;
}
function errorLines({message: message, hint: hint}) {
const lines = message.split("\n").map(line => `error: ${line}`);
return hint === void 0 ? lines : [ ...lines, ...hint.split("\n").map(line => `hint: ${line}`) ];
}
function withoutHint(text, hint) {
return hint !== void 0 && text.endsWith(` ${hint}`) ? text.slice(0, -hint.length - 1) : text;
}
}),

/***/ 8136: // build/js/domain/errors/errors.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => KnownError,
Qd: () => CommandError,
Vi: () => EXIT_DRIFT,
ay: () => VerdictError,
c8: () => SourceError,
dh: () => HostError,
dz: () => InputError,
ho: () => EXIT_SURPRISE,
rt: () => EXIT_HOST_ERROR,
ue: () => GateError,
ux: () => isKnownError,
yt: () => EXIT_BAD_INPUT
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
var _error_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57203);
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_HOST_ERROR = 14;
class KnownError extends Error {
exitCode;
hint;
constructor(message, {hint: hint, ...options} = {}) {
super((0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(message), options);
this.hint = hint === void 0 ? void 0 : (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(hint);
}
get text() {
return (0, _error_lines_js__WEBPACK_IMPORTED_MODULE_1__.GR)(this);
}
}
class InputError extends KnownError {
name="InputError";
exitCode=EXIT_BAD_INPUT;
code;
places;
unknown;
constructor(code, message, {places: places = [], unknown: unknown, ...options} = {}) {
super(message, options);
this.code = code;
this.places = places;
this.unknown = unknown;
}
}
class SourceError extends KnownError {
name="SourceError";
exitCode=EXIT_BAD_INPUT;
code;
places;
constructor(code, message, {places: places = [], ...options} = {}) {
super(message, options);
this.code = code;
this.places = places;
}
}
class CommandError extends KnownError {
name="CommandError";
exitCode=EXIT_SURPRISE;
code="command-failed";
argv;
status;
stderr;
constructor(argv, {status: status, stderr: stderr}, options) {
const words = argv.map(_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N);
const said = (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(stderr);
const lastLine = said.trim().split("\n").at(-1) ?? "";
super(`${words[0]} ${words[1] ?? ""} ended with ${status === null ? "a signal" : `status ${status}`}: ${lastLine}`, options);
this.argv = words;
this.status = status;
this.stderr = said;
}
}
class HostError extends KnownError {
name="HostError";
code;
host;
constructor(code, message, {host: host, ...options}) {
super(message, options);
this.code = code;
this.host = host;
}
}
class VerdictError extends KnownError {
name="VerdictError";
code="not-committed";
exitCode;
constructor(exitCode, message, options) {
super(message, options);
this.exitCode = exitCode;
}
}
class GateError extends KnownError {
name="GateError";
code="gate-failed";
gates;
constructor(message, gates, options) {
super(message, options);
this.gates = gates;
}
}
function isKnownError(error) {
return error instanceof KnownError;
}
}),

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => quote
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(value) : value) ?? String(value);
const visible = (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
return visible.length <= limit ? visible : `${visible.slice(0, limit)}\u2026 (${visible.length} characters)`;
}
}),

/***/ 94570: // build/js/domain/report/sanitize-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => sanitizeLine
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
function sanitizeLine(text) {
return (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(text).replace(controls, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(invisible, character => `\\u{${character.codePointAt(0).toString(16)}}`).replaceAll("##[", "#\\#[").replace(/^(\s*):(?=:)/, "$1\\:");
}
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
}),

/***/ 70320: // build/js/domain/secrets/public-url.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hc: () => publicBeginning,
OC: () => deepPublicUrls,
_N: () => withPublicUrls,
x6: () => publicUrl
});
const HIDDEN = "\u2026";
function publicUrl(address) {
const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(.*)$/is.exec(address) ?? [];
if (scheme === void 0 || rest === void 0) return address;
if (isLocalFile(scheme, rest)) return address;
const [, authority = "", after = ""] = /^([^/?#]*)(.*)$/s.exec(rest) ?? [];
const host = authority.slice(authority.lastIndexOf("@") + 1);
if (isHost(host)) return `${scheme}${host}${pathOf(after)}`;
const at = after.lastIndexOf("@");
if (at === -1) return `${scheme}${HIDDEN}${pathOf(after)}`;
return publicUrl(`${scheme}${after.slice(at + 1)}`);
}
function withPublicUrls(text) {
let current = text;
for (let pass = 0; pass < MAX_PASSES; pass += 1) {
const next = readOnce(current);
if (next === current) return current;
current = next;
}
return current.replaceAll(/:\/\S+/g, `:/${HIDDEN}`);
}
const MAX_PASSES = 8;
function readOnce(text) {
if (!text.includes(":/")) return text;
return text.replaceAll(urlInText, found => {
const address = found.slice(0, endOf(found));
return `${publicUrl(address)}${found.slice(address.length)}`;
});
}
function publicBeginning(text, length) {
return withPublicUrls(text).slice(0, length);
}
function deepPublicUrls(value) {
if (typeof value === "string") return withPublicUrls(value);
if (Array.isArray(value)) return value.map(entry => deepPublicUrls(entry));
if (typeof value !== "object" || value === null) return value;
return Object.fromEntries(Object.entries(value).map(([key, entry]) => [ withPublicUrls(key), deepPublicUrls(entry) ]));
}
const urlInText = /(?:[A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(?:[^\s/?#]*@)?[^\s"]*/gi;
const closing = `'\u2019\u201d)]>},.;:!\u2026`;
function endOf(found) {
let end = found.length;
while (end > 0 && closing.includes(found[end - 1])) end -= 1;
return end;
}
function isLocalFile(scheme, rest) {
return /^(?:[a-z]+\+)?file:\/\/$/i.test(scheme) && rest.startsWith("/");
}
function isHost(authority) {
return /^(?:\[[0-9A-Fa-f:.%]*\]|[^:]*)(?::[0-9]+)?$/.test(authority);
}
function pathOf(after) {
return after.split(/[?#]/, 1)[0];
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => stateFolder
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".local", "state"), "grind-to-prod");
}
}),

/***/ 72725: // build/js/tools/run/output-limit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => OUTPUT_LIMIT_BYTES,
r: () => tooMuchOutput
});
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
function tooMuchOutput(limitBytes) {
return `printed more than ${limitBytes} bytes, which is the limit`;
}
}),

/***/ 2835: // build/js/tools/run/when-we-end.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => whenWeEnd
});
const endings = [ "SIGINT", "SIGTERM", "SIGHUP" ];
const works = new Set;
function whenWeEnd(work) {
if (works.size === 0) listen();
const own = () => work();
works.add(own);
return {
[Symbol.dispose]() {
if (works.delete(own) && works.size === 0) stopListening();
}
};
}
function doAll() {
for (const work of works) work();
}
function end(signal) {
doAll();
stopListening();
process.kill(process.pid, signal);
}
function listen() {
endings.forEach(ending => process.on(ending, end));
process.on("exit", doAll);
}
function stopListening() {
endings.forEach(ending => process.off(ending, end));
process.off("exit", doAll);
}
}),

/***/ 74544: // build/js/tools/run/real.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
realRunner: () => realRunner,
realRunnerWithout: () => realRunnerWithout
});
var execa = __webpack_require__(82499);
var external_node_readline_ = __webpack_require__(80481);
var errors = __webpack_require__(8136);
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
const GRACE_MILLISECONDS = 2e3;
function guardGroup(leader, timeout) {
let timedOut = false;
const timers = [];
const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
const kill = () => signalGroup(leader.pid, "SIGKILL");
if (timeout !== void 0) after(timeout, () => {
timedOut = true;
signalGroup(leader.pid, "SIGTERM");
after(GRACE_MILLISECONDS, kill);
});
leader.once("exit", () => {
kill();
after(GRACE_MILLISECONDS, () => {
leader.stdout?.destroy();
leader.stderr?.destroy();
});
});
const listening = (0, when_we_end.i)(kill);
return {
timedOut: () => timedOut,
[Symbol.dispose]() {
timers.forEach(clearTimeout);
listening[Symbol.dispose]();
}
};
}
function signalGroup(group, signal) {
if (group === void 0) return;
try {
process.kill(-group, signal);
} catch {}
}
var output_limit = __webpack_require__(72725);
// CONCATENATED MODULE: ./build/js/tools/run/real.js
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
const realRunner = realRunnerWithout([]);
function realRunnerWithout(hidden, limitBytes = output_limit._) {
const optionsOf = command => ({
...options(command, hidden),
maxBuffer: limitBytes
});
return {
async run(command) {
if (command.guarded !== void 0) return runGuarded(command, command.guarded.onOutput, optionsOf);
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
const outcome = await child;
return outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome);
},
start(command) {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "pipe",
buffer: {
stdout: false,
stderr: true
}
});
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
return {
stdin: child.stdin,
stdout: child.stdout,
finished: child.then(outcome => outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome)),
kill: () => void child.kill()
};
}
};
}
async function runGuarded({timeout: timeout, ...command}, onOutput, optionsOf) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "ignore",
buffer: false,
detached: true
});
const guard = __addDisposableResource(env_1, guardGroup(child.nodeChildProcess, timeout), false);
for (const stream of [ child.stdout, child.stderr ]) stream.on("data", onOutput);
const {exitCode: exitCode, signal: signal, code: code, message: message} = await child;
return {
...resultOf(command, {
exitCode: exitCode,
signal: signal,
code: code,
message: message,
stderr: "",
timedOut: false
}),
timedOut: guard.timedOut()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
function options(command, hidden) {
const env = {
...Object.fromEntries(hidden.map(name => [ name, void 0 ])),
...command.environment
};
return {
reject: false,
stripFinalNewline: false,
...command.input === void 0 ? {
stdin: "ignore"
} : {
input: command.input
},
...command.directory === void 0 ? {} : {
cwd: command.directory
},
...Object.keys(env).length === 0 ? {} : {
env: env
},
...command.timeout === void 0 ? {} : {
timeout: command.timeout
}
};
}
function overLimit({stdout: stdout, stderr: stderr}, limitBytes) {
return {
status: null,
stdout: stdout ?? "",
stderr: `${stderr}\n${(0, output_limit.r)(limitBytes)}\n`
};
}
function resultOf(command, outcome) {
if (outcome.exitCode === void 0 && outcome.signal === void 0 && !outcome.timedOut) throw new errors.Qd(command.argv, {
status: null,
stderr: `cannot be started (${outcome.code ?? outcome.message ?? "no reason given"}); is it installed and in PATH?`
});
return {
status: outcome.exitCode ?? null,
stdout: outcome.stdout ?? "",
stderr: outcome.stderr
};
}
}),

};
