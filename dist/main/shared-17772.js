export const modules = {

/***/ 17772: // build/js/domain/config/health-kinds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => asksOf,
P: () => unknownKind
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
const nothing = {
targets: [],
units: [],
programs: [],
components: [],
urls: [],
headers: []
};
const kinds = {
http: ({http: http, socket: socket, headers: headers = {}, echo: echo}) => ({
...nothing,
targets: [ socket === void 0 ? targetOf(http) : unixTarget(socket) ],
components: echo === void 0 ? [] : [ {
name: echo,
at: [ "echo" ]
} ],
urls: [ {
name: http,
at: [ "http" ]
} ],
headers: Object.keys(headers).map(name => ({
name: name,
at: [ "headers", name ]
}))
}),
tcp: ({tcp: tcp}) => ({
...nothing,
targets: [ tcp ]
}),
unix: ({unix: unix}) => ({
...nothing,
targets: [ unixTarget(unix) ]
}),
grpc: ({grpc: grpc, socket: socket}) => ({
...nothing,
targets: [ socket === void 0 ? grpc : unixTarget(socket) ]
}),
unit: ({unit: unit}) => ({
...nothing,
units: [ {
name: unit,
at: [ "unit" ]
} ]
}),
exec: ({exec: exec}) => ({
...nothing,
programs: [ {
name: exec[0],
at: [ "exec", 0 ]
} ]
})
};
function asksOf(check) {
if ("http" in check) return kinds.http(check);
if ("tcp" in check) return kinds.tcp(check);
if ("unix" in check) return kinds.unix(check);
if ("grpc" in check) return kinds.grpc(check);
if ("unit" in check) return kinds.unit(check);
if ("exec" in check) return kinds.exec(check);
return unknownKind(check);
}
function unknownKind(check) {
throw new Error(`The health check ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname: hostname, port: port, protocol: protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => nearest
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
function nearest(written, known) {
if (known.length === 0) return;
const shuffled = known.find(candidate => lettersOf(candidate) === lettersOf(written));
if (shuffled !== void 0) return shuffled;
const word = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(written.toLowerCase(), known);
return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : void 0;
}
function lettersOf(word) {
return word.toLowerCase().split("").toSorted().join("");
}
}),

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => loose
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
function loose(schema) {
return loosened(schema);
}
const made = new WeakMap;
function loosened(schema) {
const known = made.get(schema) ?? cloned(schema);
made.set(schema, known);
return known;
}
function cloned(schema) {
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH) {
const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [ key, loosened(field) ]));
return schema.clone({
...schema.def,
shape: shape,
catchall: zod__WEBPACK_IMPORTED_MODULE_0__.L5J()
});
}
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA) return schema.clone({
...schema.def,
element: loosened(schema.def.element)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S) return schema.clone({
...schema.def,
valueType: loosened(schema.def.valueType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.fZ7) return schema.clone({
...schema.def,
options: schema.def.options.map(option => loosened(option))
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
return schema;
}
}),

/***/ 87028: // build/js/tools/files/temporary-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
wE: () => makeTemporaryFolder,
r6: () => removeStaleFolders,
dl: () => staleFolders
});
var promises_ = __webpack_require__(51455);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var process_stat = __webpack_require__(12500);
// CONCATENATED MODULE: ./build/js/tools/process/start-time.js
async function startTime(pid) {
const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => {});
return stat === void 0 ? void 0 : (0, process_stat.uh)(stat);
}
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/files/temporary-folder.js
async function makeTemporaryFolder(parent, label) {
await (0, promises_.mkdir)(parent, {
recursive: true,
mode: 448
});
await removeStaleFolders(parent, label);
const path = (0, external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0, 
external_node_crypto_.randomBytes)(4).toString("hex")}`);
await (0, promises_.mkdir)(path, {
mode: 448
});
return {
path: path,
[Symbol.asyncDispose]: () => (0, promises_.rm)(path, {
recursive: true,
force: true
})
};
}
async function removeStaleFolders(parent, label) {
for (const path of await staleFolders(parent, label)) await (0, promises_.rm)(path, {
recursive: true,
force: true
});
}
async function staleFolders(parent, label) {
const names = await (0, promises_.readdir)(parent).catch(error => {
if ((0, is_there.b)(error)) return [];
throw error;
});
const abandoned = [];
for (const name of names) {
const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
if (pid === void 0 || await startTime(Number(pid)) === Number(started)) continue;
const stats = await (0, promises_.lstat)((0, external_node_path_.join)(parent, name)).catch(() => {});
if (stats?.uid === process.geteuid?.()) abandoned.push((0, external_node_path_.join)(parent, name));
}
return abandoned;
}
}),

/***/ 85670: // build/js/domain/config/find-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => hostsOfRole,
m: () => findHost
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
function findHost(config, name) {
const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : void 0;
if (host !== void 0) return host;
const known = Object.keys(config.hosts);
const word = (0, _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, known);
const named = known.length === 0 ? "no hosts" : known.join(", ");
const hint = word === void 0 ? `The configuration names ${named}.` : `Did you mean ${word}?`;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("unknown-host", `There is no host ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(name)}.`, {
hint: hint
});
}
function hostsOfRole({hosts: hosts}, role) {
return Object.keys(hosts).filter(name => hosts[name]?.role === role);
}
}),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G4: () => eventSchema,
N4: () => note,
R8: () => warn,
pq: () => info,
tW: () => phases,
xe: () => inPhase
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
var _transfer_codec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas" ];
const EVENT_TEXT_LIMIT = 16384;
const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("event", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("phase"),
phase: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(phases),
state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "start", "end" ]),
host: text.optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("progress"),
phase: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(phases),
done: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
total: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
unit: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "bytes", "paths", "derivations" ]),
codec: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_transfer_codec_names_js__WEBPACK_IMPORTED_MODULE_1__.q).optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("note"),
level: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "info", "warning" ]),
message: text
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("unit"),
unit: text,
action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "restart", "reload", "start", "stop" ]),
state: text,
because: text.optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("health"),
check: text,
passed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
passes: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
threshold: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
detail: text
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("confirmation"),
attempt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64),
deadline: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64),
secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("log"),
source: text,
lines: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(200)
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("journal"),
lines: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(200)
}) ]);
function info(reporter, message) {
note(reporter, "info", message);
}
function warn(reporter, message) {
note(reporter, "warning", message);
}
function note(reporter, level, message) {
reporter.report({
event: "note",
level: level,
message: message.slice(0, EVENT_TEXT_LIMIT)
});
}
async function inPhase(reporter, where, work) {
const {phase: phase, ...place} = typeof where === "string" ? {
phase: where
} : where;
reporter.report({
event: "phase",
phase: phase,
state: "start",
...place
});
try {
return await work();
} finally {
reporter.report({
event: "phase",
phase: phase,
state: "end",
...place
});
}
}
}),

/***/ 28410: // build/js/tools/run/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AO: () => STORE_LIMIT,
MQ: () => TRANSFER_LIMIT,
Mp: () => UNLIMITED,
Zw: () => NETWORK_LIMIT,
ft: () => REPOSITORY_LIMIT,
jc: () => BUILD_LIMIT,
vq: () => QUERY_LIMIT
});
const QUERY_LIMIT = 2 * 6e4;
const REPOSITORY_LIMIT = 10 * 6e4;
const STORE_LIMIT = 30 * 6e4;
const NETWORK_LIMIT = 10 * 6e4;
const TRANSFER_LIMIT = 6 * 60 * 6e4;
const BUILD_LIMIT = 24 * 60 * 6e4;
const UNLIMITED = 1 / 0;
}),

/***/ 61448: // build/js/domain/config/host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => authorityOf
});
const MARKER = "@cert-authority ";
function authorityOf(hostKey) {
return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : void 0;
}
}),

/***/ 6966: // build/js/domain/errors/catalogue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Au: () => unexpectedRole,
IQ: () => roleNotPermitted,
IY: () => damagedGeneration,
_s: () => unreadableFile,
e$: () => hostKeyMissing,
jQ: () => unexpectedRelease,
r9: () => manifestOfOtherApplication
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application: application, source: {directory: directory}}, ofConfig) {
const message = `The manifest is of ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(application)}, but grind-to-prod.yml is of ${(0, 
_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(directory)} with the option "directory"`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("wrong-application", message, {
hint: `Give the manifest that was built from this repository${its}.`
});
}
function unexpectedRelease(host, current, expected) {
const message = `${host} runs ${current}, not ${expected} as expected.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("unexpected-release", message, {
host: host,
hint: "Check what was released meanwhile, and decide again."
});
}
function unexpectedRole({host: host, application: application}, role, expected) {
const hint = `Check who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("unexpected-role", `${host} is ${role}, not ${expected} as expected.`, {
host: host,
hint: hint
});
}
function roleNotPermitted(host, application) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("not-permitted", `The policy of ${host} gives ${application} no role, so none can be set.`, {
hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.'
});
}
function damagedGeneration(file, host, cause) {
const hint = "Promote that release again, which materializes it again.";
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("state-damaged", `${file} on ${host} is damaged or missing.`, {
host: host,
hint: hint,
cause: cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(file)}.` : `The ${what} ${(0, 
_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(file)} cannot be read.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("file-unreadable", message, {
hint: "Check the path.",
cause: cause
});
}
}),

/***/ 18115: // build/js/domain/protocol/lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => limitedLines,
d: () => LineTooLongError
});
class LineTooLongError extends Error {
name="LineTooLongError";
}
async function* limitedLines(input, limit) {
let parts = [];
let size = 0;
const take = () => {
const line = Buffer.concat(parts, size).toString();
parts = [];
size = 0;
return line;
};
for await (const chunk of input) {
let rest = chunk;
for (let end = rest.indexOf(10); ;end = rest.indexOf(10)) {
const piece = end === -1 ? rest : rest.subarray(0, end);
size += piece.length;
if (size > limit) throw new LineTooLongError(`A line has more than ${limit} bytes.`);
parts.push(piece);
if (end === -1) break;
yield take();
rest = rest.subarray(end + 1);
}
}
}
}),

/***/ 49462: // build/js/domain/config/address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => parseAddress
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
function parseAddress(address) {
const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.oL.safeParse(address).data ?? "") ?? [];
if (address === "local") return;
const number = port === void 0 ? 22 : Number(port);
if (user === void 0 || host === void 0 || number < 1 || number > 65535) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-invalid", `The address ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
return {
user: user,
host: host.replace(/^\[|\]$/g, ""),
port: number
};
}
}),

/***/ 54760: // build/js/domain/transfer/base-schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BS: () => transferSchema,
I3: () => LEAST_BASE_NAR_BYTES,
r9: () => BASE_LIMITS
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
const BASE_LIMITS = {
paths: 1e4,
candidates: 3,
asked: 1024,
codecs: 16,
codecName: 32
};
const LEAST_BASE_NAR_BYTES = 32 * 1024;
const baseCandidateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.LN,
narSize: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative()
});
const missingWithBasesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
candidates: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(baseCandidateSchema).min(1).max(BASE_LIMITS.candidates)
});
const transferSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
format: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().positive(),
codecs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(BASE_LIMITS.codecName)).max(BASE_LIMITS.codecs),
bases: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(missingWithBasesSchema).max(BASE_LIMITS.paths)
});
}),

};
