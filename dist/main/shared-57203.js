export const modules = {

/***/ 57203: // build/js/domain/errors/error-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GR: () => explainedText,
S6: () => errorLines,
u7: () => withoutHint
});
function explainedText({message, hint}) {
return hint === void 0 ? message : `${message} ${hint}`;
}
function errorLines({message, hint}) {
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
_2: () => EXIT_INTERRUPTED,
ay: () => VerdictError,
c8: () => SourceError,
dh: () => HostError,
dz: () => InputError,
ho: () => EXIT_SURPRISE,
qH: () => EXIT_NOT_PROVED,
rQ: () => EXIT_NOT_PROVABLE,
rt: () => EXIT_HOST_ERROR,
ue: () => GateError,
ux: () => isKnownError,
yt: () => EXIT_BAD_INPUT
});
var secrets_public_url_js$1 = __webpack_require__(70320);
var error_lines_js$2 = __webpack_require__(57203);
var nix_daemon_js$0 = __webpack_require__(18869);
var time_limit_js$3 = __webpack_require__(28216);
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_NOT_PROVED = 4;
const EXIT_NOT_PROVABLE = 5;
const EXIT_HOST_ERROR = 14;
const EXIT_INTERRUPTED = 130;
class KnownError extends Error {
exitCode;
hint;
constructor(message, {hint, ...options} = {}) {
super((0, secrets_public_url_js$1._N)(message), options);
this.hint = hint === void 0 ? void 0 : (0, secrets_public_url_js$1._N)(hint);
}
get text() {
return (0, error_lines_js$2.GR)(this);
}
}
class InputError extends KnownError {
name="InputError";
exitCode=EXIT_BAD_INPUT;
code;
places;
unknown;
constructor(code, message, {places = [], unknown, ...options} = {}) {
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
constructor(code, message, {places = [], ...options} = {}) {
super(message, options);
this.code = code;
this.places = places;
}
}
function isMissing(startError) {
return startError === "ENOENT" || startError === "EACCES";
}
function isNix(program) {
return program?.startsWith("nix") === true;
}
function hintOf(program, printed) {
if (/No space left on device|[Qq]uota exceeded/.test(printed)) return {
hint: "Free disk space there, and try again."
};
return isNix(program) && (0, nix_daemon_js$0.vT)(printed) ? {
hint: nix_daemon_js$0.jO
} : {};
}
class CommandError extends KnownError {
name="CommandError";
exitCode;
code="command-failed";
argv;
status;
stderr;
isMissing;
isDaemonUnreachable;
constructor(argv, {status, stderr, startError}, options) {
const words = argv.map(secrets_public_url_js$1._N);
const said = (0, secrets_public_url_js$1._N)(stderr);
const lastLine = said.trim().split("\n").at(-1) ?? "";
if (startError === void 0 && (0, time_limit_js$3.p)(said)) {
const hint = "Check whether the machine or its disk is overloaded, or a lock is held there, and try again.";
super(`${words[0]} ${words[1] ?? ""} ${lastLine}.`, {
hint,
...options
});
} else if (startError === void 0) {
const hint = hintOf(words[0], said);
super(`${words[0]} ${words[1] ?? ""} ended with ${status === null ? "a signal" : `status ${status}`}: ${lastLine}`, {
...hint,
...options
});
} else {
const hint = isMissing(startError) ? {
hint: "Install it, or add its folder to PATH."
} : {};
super(`${words[0]} cannot be started (${startError}).`, {
...hint,
...options
});
}
this.isMissing = isMissing(startError);
this.isDaemonUnreachable = startError === void 0 && isNix(words[0]) && (0, nix_daemon_js$0.vT)(said);
this.exitCode = this.isMissing || this.isDaemonUnreachable ? EXIT_BAD_INPUT : EXIT_SURPRISE;
this.argv = words;
this.status = status;
this.stderr = said;
}
}
class HostError extends KnownError {
name="HostError";
code;
host;
constructor(code, message, {host, ...options}) {
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

/***/ 18869: // build/js/domain/errors/nix-daemon.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ig: () => ownErrors,
jO: () => NIX_DAEMON_HINT,
vT: () => isDaemonUnreachable
});
var node_util$0 = __webpack_require__(57975);
const unreachable = [ /cannot connect to socket at '[^']*\/daemon-socket\/socket'/, /cannot open connection to remote store '/, /is not allowed to connect to the Nix daemon/, /opening lock file '[^']*\/db\/big-lock': Permission denied/ ];
const ELSEWHERE = /remote store '(?!daemon'|unix:)/;
function ownErrors(printed) {
const lines = printed.split("\n").map(line => (0, node_util$0.stripVTControlCharacters)(line).trim());
return lines.filter(line => line.startsWith("error:"));
}
function isDaemonUnreachable(printed) {
return ownErrors(printed).some(line => !ELSEWHERE.test(line) && unreachable.some(pattern => pattern.test(line)));
}
const NIX_DAEMON_HINT = "Start Nix's daemon on that machine (systemctl start nix-daemon.socket), or permit this user to use it (allowed-users in nix.conf, and the rights of /nix/var/nix/daemon-socket).";
}),

/***/ 28216: // build/js/domain/errors/time-limit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => tookTooLong,
p: () => isTooLong
});
function tookTooLong(limitMilliseconds) {
return `did not end within ${limitMilliseconds / 1e3} s, which is its limit, and was killed`;
}
function isTooLong(stderr) {
return /^did not end within [0-9.]+ s, which is its limit, and was killed\n?$/m.test(stderr);
}
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

/***/ 94570: // build/js/domain/report/sanitize-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => sanitizeLine
});
var secrets_public_url_js$0 = __webpack_require__(70320);
function sanitizeLine(text) {
return (0, secrets_public_url_js$0._N)(text).replace(controls, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(invisible, character => `\\u{${character.codePointAt(0).toString(16)}}`).replaceAll("##[", "#\\#[").replace(/^(\s*):(?=:)/, "$1\\:");
}
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
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

};
