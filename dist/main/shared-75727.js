export const modules = {

/***/ 75727: // build/js/domain/report/timed-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => timedReporter
});
function timedReporter(inner, now = () => performance.now()) {
const begin = now();
const since = moment => Math.max(0, Math.round(now() - moment)) / 1e3;
const timed = [];
return {
report(event) {
inner.report(event);
if (event.event !== "phase") return;
if (event.state === "start") {
timed.push({
event,
start: now(),
seconds: void 0
});
return;
}
const open = timed.findLast(one => one.seconds === void 0 && one.event.phase === event.phase && one.event.host === event.host);
if (open !== void 0) open.seconds = since(open.start);
},
phases: () => timed.map(({event: {phase, host}, start, seconds}) => {
const when = {
phase,
startSeconds: Math.max(0, Math.round(start - begin)) / 1e3,
seconds: seconds ?? since(start)
};
return host === void 0 ? when : Object.assign(when, {
host
});
})
};
}
}),

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readLimited
});
var node_fs$0 = __webpack_require__(73024);
var node_util$1 = __webpack_require__(57975);
var is_there_js$2 = __webpack_require__(27499);
const read = (0, node_util$1.promisify)(node_fs$0.read);
const AT_ONCE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 512 * 1024;
async function readLimited(path, limitBytes, decode = replacing) {
let descriptor;
try {
descriptor = (0, node_fs$0.openSync)(path, node_fs$0.constants.O_RDONLY | node_fs$0.constants.O_NOFOLLOW | node_fs$0.constants.O_NONBLOCK);
} catch (error) {
if ((0, is_there_js$2.b)(error)) return;
throw error;
}
try {
const status = (0, node_fs$0.fstatSync)(descriptor);
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
const {size} = status;
if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
if (size > 0 && size <= AT_ONCE_BYTES) return decode(bytesAtOnce(descriptor, size));
const bytes = await bytesUpTo(descriptor, limitBytes);
if (bytes === void 0) throw new Error(`${path} has more than the ${limitBytes} bytes that are read`);
return decode(bytes);
} finally {
(0, node_fs$0.closeSync)(descriptor);
}
}
function replacing(bytes) {
return bytes.toString("utf8");
}
let room;
function bytesAtOnce(descriptor, size) {
room ??= Buffer.allocUnsafeSlow(AT_ONCE_BYTES);
let length = 0;
while (length < size) {
const count = (0, node_fs$0.readSync)(descriptor, room, length, size - length, null);
if (count === 0) break;
length += count;
}
return room.subarray(0, length);
}
async function bytesUpTo(descriptor, limitBytes) {
const chunks = [];
let length = 0;
while (length <= limitBytes) {
const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limitBytes + 1 - length));
const {bytesRead} = await read(descriptor, chunk, 0, chunk.length, null);
if (bytesRead === 0) return Buffer.concat(chunks, length);
chunks.push(chunk.subarray(0, bytesRead));
length += bytesRead;
}
return;
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
var zod$0 = __webpack_require__(26921);
var transfer_codec_names_js$1 = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "sign", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas", "needs" ];
const EVENT_TEXT_LIMIT = 16384;
const text = zod$0.YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod$0.gMt("event", [ zod$0.rej({
event: zod$0.euz("phase"),
phase: zod$0.k5n(phases),
state: zod$0.k5n([ "start", "end" ]),
host: text.optional()
}), zod$0.rej({
event: zod$0.euz("progress"),
phase: zod$0.k5n(phases),
done: zod$0.aig().nonnegative(),
total: zod$0.aig().nonnegative(),
unit: zod$0.k5n([ "bytes", "paths", "derivations" ]),
codec: zod$0.k5n(transfer_codec_names_js$1.q).optional()
}), zod$0.rej({
event: zod$0.euz("note"),
level: zod$0.k5n([ "info", "warning" ]),
message: text
}), zod$0.rej({
event: zod$0.euz("unit"),
unit: text,
action: zod$0.k5n([ "restart", "reload", "start", "stop" ]),
state: text,
because: text.optional()
}), zod$0.rej({
event: zod$0.euz("health"),
check: text,
passed: zod$0.zMY(),
passes: zod$0.aig().int(),
threshold: zod$0.aig().int(),
detail: text
}), zod$0.rej({
event: zod$0.euz("confirmation"),
attempt: zod$0.YjP().max(64),
deadline: zod$0.YjP().max(64),
secondsLeft: zod$0.aig().nonnegative()
}), zod$0.rej({
event: zod$0.euz("log"),
source: text,
lines: zod$0.YOg(text).max(200)
}), zod$0.rej({
event: zod$0.euz("journal"),
lines: zod$0.YOg(text).max(200)
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
level,
message: message.slice(0, EVENT_TEXT_LIMIT)
});
}
async function inPhase(reporter, where, work) {
const {phase, ...place} = typeof where === "string" ? {
phase: where
} : where;
reporter.report({
event: "phase",
phase,
state: "start",
...place
});
try {
return await work();
} finally {
reporter.report({
event: "phase",
phase,
state: "end",
...place
});
}
}
}),

/***/ 12500: // build/js/tools/process/stat.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H2: () => parseEnvironmentStart,
ov: () => parseParent,
uh: () => parseStartTicks,
wG: () => parseUptimeTicks
});
function parseStartTicks(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const ticks = Number(afterName[22 - 3]);
return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : void 0;
}
function parseParent(stat) {
const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[4 - 3]);
return Number.isSafeInteger(parent) && parent > 0 ? parent : void 0;
}
function parseEnvironmentStart(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const address = Number(afterName[50 - 3]);
return Number.isSafeInteger(address) && address > 0 ? address : void 0;
}
const TICKS_PER_SECOND = 100;
function parseUptimeTicks(uptime) {
return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}
}),

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => reasonOf
});
var errors_js$0 = __webpack_require__(8136);
function reasonOf(error) {
if (error instanceof errors_js$0.E) return error.text;
return error instanceof Error ? error.message : String(error);
}
}),

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => nearest
});
var fastest_levenshtein$0 = __webpack_require__(21916);
function nearest(written, known) {
if (known.length === 0) return;
const shuffled = known.find(candidate => lettersOf(candidate) === lettersOf(written));
if (shuffled !== void 0) return shuffled;
const word = (0, fastest_levenshtein$0.kp)(written.toLowerCase(), known);
return (0, fastest_levenshtein$0.Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : void 0;
}
function lettersOf(word) {
return word.toLowerCase().split("").toSorted().join("");
}
}),

/***/ 17772: // build/js/domain/config/health-kinds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => asksOf,
P: () => unknownKind
});
var errors_quote_js$0 = __webpack_require__(7191);
const nothing = {
targets: [],
units: [],
programs: [],
components: [],
urls: [],
headers: []
};
const kinds = {
http: ({http, socket, headers = {}, echo}) => ({
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
name,
at: [ "headers", name ]
}))
}),
tcp: ({tcp}) => ({
...nothing,
targets: [ tcp ]
}),
unix: ({unix}) => ({
...nothing,
targets: [ unixTarget(unix) ]
}),
grpc: ({grpc, socket}) => ({
...nothing,
targets: [ socket === void 0 ? grpc : unixTarget(socket) ]
}),
unit: ({unit}) => ({
...nothing,
units: [ {
name: unit,
at: [ "unit" ]
} ]
}),
exec: ({exec}) => ({
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
throw new Error(`The health check ${(0, errors_quote_js$0.h)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname, port, protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 28825: // build/js/tools/files/at-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => atPath
});
async function atPath(path, work) {
try {
return await work();
} catch (error) {
if (error instanceof Error && "syscall" in error && !("path" in error)) Object.assign(error, {
path
});
throw error;
}
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
path,
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

/***/ 7360: // build/js/tools/files/write-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => writeFile
});
var node_fs_promises$0 = __webpack_require__(51455);
var at_path_js$1 = __webpack_require__(28825);
function writeFile(path, content, options) {
return (0, at_path_js$1.Z)(path, () => (0, node_fs_promises$0.writeFile)(path, content, options));
}
}),

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => loose
});
var zod$0 = __webpack_require__(26921);
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
if (schema instanceof zod$0.bvH) {
const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [ key, loosened(field) ]));
return schema.clone({
...schema.def,
shape,
catchall: zod$0.L5J()
});
}
if (schema instanceof zod$0.naA) return schema.clone({
...schema.def,
element: loosened(schema.def.element)
});
if (schema instanceof zod$0.b8S) return schema.clone({
...schema.def,
valueType: loosened(schema.def.valueType)
});
if (schema instanceof zod$0.fZ7) return schema.clone({
...schema.def,
options: schema.def.options.map(option => loosened(option))
});
if (schema instanceof zod$0.IiU) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod$0.l1C) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod$0.XiL) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
return schema;
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
var errors_js$0 = __webpack_require__(8136);
var quote_js$1 = __webpack_require__(7191);
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new errors_js$0.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application, source: {directory}}, ofConfig) {
const message = `The manifest is of ${(0, quote_js$1.h)(application)}, but grind-to-prod.yml is of ${(0, 
quote_js$1.h)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, quote_js$1.h)(directory)} with the option "directory"`;
return new errors_js$0.dz("wrong-application", message, {
hint: `Give the manifest that was built from this repository${its}.`
});
}
function unexpectedRelease(host, current, expected) {
const message = `${host} runs ${current}, not ${expected} as expected.`;
return new errors_js$0.dh("unexpected-release", message, {
host,
hint: "Check what was released meanwhile, and decide again."
});
}
function unexpectedRole({host, application}, role, expected) {
const hint = `Check who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
return new errors_js$0.dh("unexpected-role", `${host} is ${role}, not ${expected} as expected.`, {
host,
hint
});
}
function roleNotPermitted(host, application) {
return new errors_js$0.dz("not-permitted", `The policy of ${host} gives ${application} no role, so none can be set.`, {
hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.'
});
}
function damagedGeneration(file, host, cause) {
const hint = "Promote that release again, which materializes it again.";
return new errors_js$0.dh("state-damaged", `${file} on ${host} is damaged or missing.`, {
host,
hint,
cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, quote_js$1.h)(file)}.` : `The ${what} ${(0, 
quote_js$1.h)(file)} cannot be read.`;
return new errors_js$0.dz("file-unreadable", message, {
hint: "Check the path.",
cause
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

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var zod$1 = __webpack_require__(26921);
var signature_js$0 = __webpack_require__(3508);
const signersSchema = zod$1.YOg(zod$1.rej({
principals: zod$1.YOg(zod$1.YjP().max(255)).min(1).max(64),
fingerprint: zod$1.YjP().max(128)
})).max(signature_js$0.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals, fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ")}` ];
}
}),

/***/ 49635: // build/js/domain/report/emergency-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => openEmergencyCell,
J1: () => openEmergencyWords,
P_: () => emergencyWords,
Rq: () => emergencyLines
});
var amount_js$1 = __webpack_require__(53004);
var release_name_js$0 = __webpack_require__(71259);
function emergencyWords({reason, countersignBy}) {
return `${reason}; to be countersigned by ${countersignBy}`;
}
function emergencyLines(emergency) {
return emergency === void 0 ? [] : [ `  emergency release: ${emergencyWords(emergency)}` ];
}
function openEmergencyWords({releaseId, actor, reason, countersignBy, missing, isOverdue}) {
const what = isOverdue ? "NOT COUNTERSIGNED IN TIME" : "not countersigned yet";
const needed = (0, amount_js$1.B4)(missing, "person", "people");
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${actor.name} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign HOST"`;
}
function openEmergencyCell(open) {
const overdue = open.filter(({isOverdue}) => isOverdue).length;
return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`;
}
}),

/***/ 75236: // build/js/domain/drift/severity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => isAtLeast,
g: () => severities
});
const severities = [ "note", "warning", "error" ];
function isAtLeast(severity, floor) {
return severities.indexOf(severity) >= severities.indexOf(floor);
}
}),

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => expectSuccess
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function expectSuccess(runner, command) {
const result = await runner.run(command);
if (result.status !== 0) throw new domain_errors_errors$0.Qd(command.argv, result);
return result.stdout;
}
}),

/***/ 2785: // build/js/tools/run/read-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => readJson
});
var domain_errors_errors$0 = __webpack_require__(8136);
function readJson(program, schema, stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch (cause) {
throw new domain_errors_errors$0.Qd(program, {
status: 0,
stderr: `what it printed is not JSON; is this ${program[0]} of another version?`
}, {
cause
});
}
const parsed = schema.safeParse(value);
if (parsed.success) return parsed.data;
const {path = [], message = ""} = parsed.error.issues[0] ?? {};
throw new domain_errors_errors$0.Qd(program, {
status: 0,
stderr: `what it printed is not understood (${[ ...path, message ].join(" ")}); is this ${program[0]} of another version?`
}, {
cause: parsed.error
});
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_system_refusal$1 = __webpack_require__(88827);
var domain_errors_reason_of$2 = __webpack_require__(11245);
const CHOOSE_ANOTHER = 'Choose another place with the option "output".';
async function writingTo(place, write, hint = CHOOSE_ANOTHER) {
try {
return await write();
} catch (cause) {
if ((0, domain_errors_errors$0.ux)(cause)) throw cause;
const [why, todo] = [ (0, domain_errors_system_refusal$1.fG)(cause), (0, 
domain_errors_system_refusal$1.Xc)(cause) ];
if (why === void 0) throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written (${(0, 
domain_errors_reason_of$2.A)(cause)}).`, {
hint,
cause
});
throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written: ${why}.`, {
hint: `${todo}. Or: ${hint}`,
cause
});
}
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns,
o: () => columnLines
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
function columnLines(rows) {
return alignColumns(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
}),

/***/ 49917: // build/js/domain/report/figures-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => durationWords,
c: () => figureRows,
figuresLines: () => figuresLines
});
var amount_js$1 = __webpack_require__(53004);
var columns_js$0 = __webpack_require__(55689);
function figuresLines(figures) {
return [ `Figures from ${figures.since} until ${figures.until}:`, ...(0, columns_js$0.o)(figureRows(figures).map(({name, value, detail}) => [ `  ${name}`, value, detail ])) ];
}
function figureRows({deployments, leadTime, changes, restore}) {
const releases = (0, amount_js$1.B4)(deployments.releases, "release");
return [ {
name: "deployment frequency",
value: deployments.count === 0 ? "none" : `${deployments.perWeek} a week`,
detail: `${(0, amount_js$1.B4)(deployments.count, "deployment")} of ${releases}`
}, {
name: "lead time from commit",
value: durationWords(leadTime.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(leadTime.count, "commit")}; 90 % within ${durationWords(leadTime.ninetiethSeconds)}${unknownWords(leadTime.unknown)}`
}, {
name: "change failure rate",
value: changes.failureRate === null ? "\u2013" : `${Number((changes.failureRate * 100).toFixed(1))} %`,
detail: `${changes.failed} of ${(0, amount_js$1.B4)(changes.count, "change")}`
}, {
name: "time to restore",
value: durationWords(restore.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(restore.count, "incident")}; longest ${durationWords(restore.longestSeconds)}${openWords(restore.open)}`
} ];
}
function unknownWords(unknown) {
return unknown === 0 ? "" : `; ${unknown} without a known commit time`;
}
function openWords(open) {
return open === 0 ? "" : `; ${open} not over yet`;
}
function durationWords(seconds) {
if (seconds === null) return "\u2013";
if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
const minutes = Math.round(seconds / 60);
if (minutes < 60) return `${minutes} min`;
const [hours, rest] = [ Math.floor(minutes / 60), minutes % 60 ];
if (hours < 24) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
const [days, more] = [ Math.floor(hours / 24), hours % 24 ];
return more === 0 ? `${days} d` : `${days} d ${more} h`;
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path$0 = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".local", "state"), "grind-to-prod");
}
}),

/***/ 44913: // build/js/domain/config/production-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => productionHosts
});
function productionHosts({hosts}) {
return Object.entries(hosts).flatMap(([name, {address}]) => address === "local" ? [] : [ name ]);
}
}),

};
