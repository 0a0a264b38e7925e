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
function isMissing(startError) {
return startError === "ENOENT" || startError === "EACCES";
}
class CommandError extends KnownError {
name="CommandError";
exitCode;
code="command-failed";
argv;
status;
stderr;
constructor(argv, {status: status, stderr: stderr, startError: startError}, options) {
const words = argv.map(_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N);
const said = (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(stderr);
const lastLine = said.trim().split("\n").at(-1) ?? "";
if (startError === void 0) super(`${words[0]} ${words[1] ?? ""} ended with ${status === null ? "a signal" : `status ${status}`}: ${lastLine}`, options); else {
const hint = isMissing(startError) ? {
hint: "Install it, or add its folder to PATH."
} : {};
super(`${words[0]} cannot be started (${startError}).`, {
...hint,
...options
});
}
this.exitCode = isMissing(startError) ? EXIT_BAD_INPUT : EXIT_SURPRISE;
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

};
