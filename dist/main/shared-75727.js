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
q: () => TooLargeError,
t: () => readLimited
});
var node_fs$0 = __webpack_require__(73024);
var node_util$1 = __webpack_require__(57975);
var is_there_js$2 = __webpack_require__(27499);
const read = (0, node_util$1.promisify)(node_fs$0.read);
const AT_ONCE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 512 * 1024;
class TooLargeError extends Error {}
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
if (size > limitBytes) throw new TooLargeError(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
if (size > 0 && size <= AT_ONCE_BYTES) return decode(bytesAtOnce(descriptor, size));
const bytes = await bytesUpTo(descriptor, limitBytes);
if (bytes === void 0) throw new TooLargeError(`${path} has more than the ${limitBytes} bytes that are read`);
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

/***/ 49389: // build/js/domain/errors/why-unreadable.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => whyUnreadable
});
var reason_of_js$0 = __webpack_require__(11245);
const reasons = {
EACCES: "its owner permits this user not to read it",
EISDIR: "it is a folder",
ELOOP: "it is a symbolic link, which is not followed here"
};
function whyUnreadable(path, cause) {
const code = cause instanceof Error ? Reflect.get(cause, "code") : void 0;
const known = typeof code === "string" && Object.hasOwn(reasons, code) ? reasons[code] : void 0;
const reason = known ?? (0, reason_of_js$0.A)(cause);
return reason.startsWith(`${path} `) ? `it ${reason.slice(path.length + 1)}` : reason;
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
nearest: () => nearest
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

/***/ 6966: // build/js/domain/errors/catalogue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Au: () => unexpectedRole,
Hr: () => unreadablePath,
IQ: () => roleNotPermitted,
IY: () => damagedGeneration,
PU: () => recordInvalid,
Uv: () => evidenceMissing,
_s: () => unreadableFile,
e$: () => hostKeyMissing,
jQ: () => unexpectedRelease,
r9: () => manifestOfOtherApplication
});
var errors_js$0 = __webpack_require__(8136);
var quote_js$2 = __webpack_require__(7191);
var why_unreadable_js$1 = __webpack_require__(49389);
var protocol_on_host_js$3 = __webpack_require__(10650);
function evidenceMissing(name) {
const hint = 'Give a folder with what "grind-to-prod bundle" or "grind-to-prod ledger export" wrote, or such a file itself.';
return new errors_js$0.dz("file-unreadable", `There is no evidence that can be read in ${(0, 
quote_js$2.hD)(name)}.`, {
hint
});
}
function recordInvalid(file, cause) {
return new errors_js$0.dz("record-invalid", `${(0, quote_js$2.hD)(file)} is not a record of an attempt.`, {
hint: "Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.",
cause
});
}
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new errors_js$0.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application, source: {directory}}, ofConfig) {
const message = `The manifest is of ${(0, quote_js$2.hD)(application)}, but grind-to-prod.yml is of ${(0, 
quote_js$2.hD)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, quote_js$2.hD)(directory)} with the option "directory"`;
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
const hint = `Check who changed it ("${(0, protocol_on_host_js$3.G)("role", application)}" there), and decide again.`;
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
function unreadablePath(path, cause) {
const message = cause === void 0 ? `There is no file or folder ${(0, quote_js$2.hD)(path)}.` : `${(0, 
quote_js$2.hD)(path)} cannot be read (${(0, why_unreadable_js$1._)(path, cause)}).`;
return new errors_js$0.dz("file-unreadable", message, {
hint: "Check the path.",
cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, quote_js$2.hD)(file)}.` : `The ${what} ${(0, 
quote_js$2.hD)(file)} cannot be read (${(0, why_unreadable_js$1._)(file, cause)}).`;
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

/***/ 29772: // build/js/domain/protocol/agent-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => AGENT_PROGRAM,
W: () => PROTOCOL_VERSION
});
const PROTOCOL_VERSION = 1;
const AGENT_PROGRAM = "grind-to-prod-agent";
}),

/***/ 10650: // build/js/domain/protocol/on-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => onHost
});
var agent_program_js$0 = __webpack_require__(29772);
function onHost(verb, application = "APPLICATION", ...options) {
return [ "sudo", agent_program_js$0.R, verb, application, ...options ].join(" ");
}
}),

/***/ 6508: // build/js/domain/config/retention.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => keepSchema,
U: () => keepDaysSchema
});
var zod$0 = __webpack_require__(26921);
const keepSchema = zod$0.aig().int().min(2).max(1e3);
const keepDaysSchema = zod$0.aig().int().min(0).max(3650);
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var schema_js$1 = __webpack_require__(21325);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === schema_js$1.CONFIG_FILE || path.endsWith(`/${schema_js$1.CONFIG_FILE}`)).map(path => path.slice(0, -schema_js$1.CONFIG_FILE.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${schema_js$1.CONFIG_FILE} ${where}`;
if (folders.length === 0) return new errors_errors_js$0.dz("config-missing", `${message}.`, {
hint: 'Write one with "grind-to-prod init", and commit it.'
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
errors_quote_js$2.hD)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new errors_errors_js$0.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
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
throw new Error(`The health check ${(0, errors_quote_js$0.hD)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname, port, protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 12568: // build/js/tools/files/error-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => hasCode
});
function hasCode(error, ...codes) {
return error instanceof Error && "code" in error && codes.some(code => code === error.code);
}
}),

/***/ 27499: // build/js/tools/files/is-there.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isThere,
b: () => isMissing
});
var node_fs_promises$0 = __webpack_require__(51455);
var error_code_js$1 = __webpack_require__(12568);
async function isThere(path) {
try {
await (0, node_fs_promises$0.lstat)(path);
return true;
} catch (error) {
if (isMissing(error)) return false;
throw error;
}
}
function isMissing(error) {
return (0, error_code_js$1.u)(error, "ENOENT", "ENOTDIR");
}
}),

/***/ 86668: // build/js/domain/ledger/bounds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OJ: () => LEDGER_MOST_LINES,
W7: () => LEDGER_MOST_BYTES,
vJ: () => LedgerBounds,
zQ: () => LEDGER_LINE_BYTES,
zY: () => LEDGER_MOST_GIB
});
const LEDGER_MOST_LINES = 1e6;
const LEDGER_MOST_GIB = 4;
const LEDGER_MOST_BYTES = LEDGER_MOST_GIB * 1024 ** 3;
const LEDGER_LINE_BYTES = 16 * 1024 * 1024;
const SHORTEST_ENTRY_BYTES = 100;
const MOST_SHORT_LINES = 1e3;
class LedgerBounds {
#lines=0;
#bytes=0;
#short=0;
take(bytes) {
this.#lines += 1;
this.#bytes += bytes + 1;
if (bytes < SHORTEST_ENTRY_BYTES) this.#short += 1;
if (this.#short > MOST_SHORT_LINES) return `has more than ${MOST_SHORT_LINES} lines that are too short for an entry`;
if (this.#lines > LEDGER_MOST_LINES) return `has more than ${LEDGER_MOST_LINES} lines`;
return this.#bytes > LEDGER_MOST_BYTES ? `has more than ${LEDGER_MOST_GIB} GiB` : void 0;
}
}
}),

/***/ 1137: // build/js/domain/trust/wire.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Se: () => firstString,
ut: () => allStrings,
yy: () => keyFingerprint
});
var node_crypto$0 = __webpack_require__(77598);
function keyFingerprint(publicKey) {
return `SHA256:${(0, node_crypto$0.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
}
function firstString(bytes) {
if (bytes.length < 4) return;
const end = 4 + bytes.readUInt32BE(0);
return end > bytes.length ? void 0 : bytes.subarray(4, end);
}
function allStrings(bytes, limit) {
const strings = [];
for (let rest = bytes; rest.length > 0; ) {
const next = firstString(rest);
if (next === void 0 || strings.length === limit) return;
strings.push(next);
rest = rest.subarray(4 + next.length);
}
return strings;
}
}),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G4: () => eventSchema,
N4: () => note,
pq: () => info,
tW: () => phases,
warn: () => warn,
xe: () => inPhase
});
var zod$0 = __webpack_require__(26921);
var transfer_codec_names_js$1 = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "sign", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas", "needs", "evidence" ];
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

/***/ 1052: // build/js/domain/transfer/codec-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => baseCodecs,
q: () => codecs
});
const codecs = [ "raw", "zstd", "zstd-base", "delta" ];
const baseCodecs = [ "zstd-base", "delta" ];
}),

/***/ 94362: // build/js/domain/closure/store-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LN: () => narHashSchema,
P$: () => owningStorePath,
QE: () => isNarHash,
bL: () => sha256Schema,
qd: () => storePathSchema,
yF: () => storePathName,
zP: () => isStorePath
});
var zod$0 = __webpack_require__(26921);
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod$0.YjP().max(255).regex(storePathPattern, "is not a store path (/nix/store/<32 characters>-<name>)");
const narHashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/;
const narHashSchema = zod$0.YjP().regex(narHashPattern, "is not a NAR hash (sha256-<base64>)");
function isStorePath(value) {
return typeof value === "string" && storePathPattern.test(value);
}
function isNarHash(value) {
return typeof value === "string" && narHashPattern.test(value);
}
const sha256Schema = zod$0.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal");
function storePathName(path) {
return path.slice("/nix/store/".length + 33);
}
function owningStorePath(path) {
const owner = path.split("/").slice(0, 4).join("/");
return storePathPattern.test(owner) ? owner : void 0;
}
}),

/***/ 36407: // build/js/domain/config/grammar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => branchSchema,
GA: () => machineIdSchema,
Jq: () => nameSchema,
NJ: () => installableSchema,
Nd: () => nixPublicKeySchema,
OC: () => publicKeySchema,
Pq: () => healthUrlSchema,
Wy: () => sshAddressSchema,
ah: () => wordSchema,
i_: () => outputPathSchema,
lA: () => linkNameSchema,
ml: () => tcpTargetSchema,
o3: () => unitSchema,
oL: () => addressSchema,
q9: () => prefixSchema,
un: () => variableSchema,
zN: () => hostKeySchema,
zY: () => sourceFolderSchema
});
var zod$1 = __webpack_require__(26921);
var trust_whole_key_js$0 = __webpack_require__(43319);
const nameSchema = zod$1.YjP().max(64).regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, "must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit");
const branchSchema = zod$1.YjP().max(255).regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, "must be the name of a branch, such as main");
const linkNameSchema = zod$1.YjP().max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores, and start with a letter or digit");
const outputPathSchema = zod$1.YjP().max(255).regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, "must be a relative path inside the output, such as bin/hypervisor");
const prefixSchema = zod$1.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, "must be an absolute folder of at least two segments, such as /opt/choiros");
const unitSchema = zod$1.YjP().max(255).regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, "must be a systemd unit name, such as hypervisor.service");
const installableSchema = zod$1.YjP().max(255).regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, "must be an installable of this repository, such as ./hypervisor#hypervisor");
const sourceFolderSchema = zod$1.YjP().max(1024).regex(/^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u, "must be the path of a folder in the repository, such as services/api");
const addressForm = /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/;
function remoteAddressSchema(rule) {
return zod$1.YjP().max(255).regex(addressForm, rule).refine(address => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65535, rule);
}
const sshAddressSchema = remoteAddressSchema("must be user@host, with :port if it is not 22");
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
const addressSchema = zod$1.KCZ([ zod$1.euz("local"), remoteAddressSchema(addressRule) ], {
error: addressRule
});
const publicKeySchema = zod$1.YjP().max(1024).regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
const hostKeySchema = zod$1.YjP().max(1024).regex(/^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026", or the same after "@cert-authority "').transform(line => line.split(" ", line.startsWith("@") ? 3 : 2).join(" ")).refine(isWholeKey, "must be a whole public key: its base64 is cut off, damaged, or of another type");
function isWholeKey(line) {
const [base64 = "", type = ""] = line.split(" ").toReversed();
return (0, trust_whole_key_js$0.R)(type, base64) !== void 0;
}
const nixPublicKeySchema = zod$1.YjP().max(512).regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, "must be a Nix public key, such as grind.example-1:AAAA\u2026=");
const machineIdSchema = zod$1.YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
const wordSchema = zod$1.YjP().max(4096).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, "must be text on one line, without control characters");
const variableSchema = zod$1.YjP().max(128).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and underscores, and not start with a digit");
const healthUrlSchema = zod$1.YjP().max(2048).refine(isHealthUrl, "must be an http or https URL without a user and without a fragment");
function isHealthUrl(text) {
if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false;
const url = new URL(text);
const port = url.port === "" ? "" : `:${url.port}`;
const written = text.slice(text.indexOf("://") + 3).split(/[/?]/, 1)[0];
return written.replace(/:(?:80|443)$/, "").toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, "");
}
const tcpTargetSchema = zod$1.YjP().max(260).refine(isTcpTarget, "must be host:port, such as 127.0.0.1:8080 or [::1]:8080");
function isTcpTarget(text) {
const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
if (host === void 0 || Number(port) > 65535 || !URL.canParse(`http://${host}/`)) return false;
return new URL(`http://${host}/`).hostname === host;
}
}),

/***/ 43319: // build/js/domain/trust/whole-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => wholeKeyFingerprint
});
var wire_js$0 = __webpack_require__(1137);
const parts = {
"ssh-ed25519": ([key, ...more]) => key?.length === 32 && more.length === 0,
"ssh-rsa": ([exponent, modulus, ...more]) => (exponent?.length ?? 0) > 0 && (modulus?.length ?? 0) >= 128 && more.length === 0,
"ssh-dss": numbers => numbers.length === 4 && numbers.every(({length}) => length > 0),
"ecdsa-sha2-nistp256": isPoint("nistp256", 65),
"ecdsa-sha2-nistp384": isPoint("nistp384", 97),
"ecdsa-sha2-nistp521": isPoint("nistp521", 133),
"sk-ssh-ed25519@openssh.com": ([key, application, ...more]) => key?.length === 32 && (application?.length ?? 0) > 0 && more.length === 0,
"sk-ecdsa-sha2-nistp256@openssh.com": ([curve, point, application, ...more]) => isPoint("nistp256", 65)([ curve, point ]) && (application?.length ?? 0) > 0 && more.length === 0
};
function isPoint(name, length) {
return ([curve, point, ...more]) => curve?.toString("latin1") === name && point?.length === length && more.length === 0;
}
const KEY_STRINGS_LIMIT = 5;
function wholeKeyFingerprint(type, base64) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) return;
const [written, ...rest] = (0, wire_js$0.ut)(bytes, KEY_STRINGS_LIMIT) ?? [];
const isWhole = Object.hasOwn(parts, type) && written?.toString("latin1") === type && parts[type]?.(rest) === true;
return isWhole ? (0, wire_js$0.yy)(bytes) : void 0;
}
}),

/***/ 64377: // node_modules/zod/v4/classic/iso.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w$: () => datetime
});
var core_index_js$0 = __webpack_require__(43759);
var schemas_js$1 = __webpack_require__(26921);
function datetime(params) {
return core_index_js$0.G1(schemas_js$1.You, params);
}
}),

/***/ 46078: // build/js/domain/protocol/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Rl: () => timeSchema,
TJ: () => limited,
b1: () => LIMITS
});
var zod$0 = __webpack_require__(64377);
const LIMITS = {
closurePaths: 200001,
recordedPaths: 16,
requestedPaths: 1e3,
named: 1024,
links: 4096,
kept: 1e5,
hosts: 256,
applications: 256,
phases: 64,
items: 4096,
time: 64,
url: 2048
};
function limited(record, entries) {
return record.refine(value => Object.keys(value).length <= entries, `must have at most ${entries} entries`);
}
const timeSchema = zod$0.w$().max(LIMITS.time);
}),

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BK: () => formatSignatures,
IE: () => signatureBase64,
Rf: () => APPROVALS_LIMIT,
Vv: () => parseSignatures,
Vz: () => APPROVALS_LIMIT_BYTES,
dY: () => SIGNATURE_LIMIT_BYTES,
f7: () => SIGNATURE_LIMIT_COUNT
});
__webpack_require__(36407);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_quote_js$3 = __webpack_require__(7191);
var wire_js$2 = __webpack_require__(1137);
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
const SIGNATURE_LIMIT_COUNT = 16;
const APPROVALS_LIMIT = 16;
const APPROVALS_LIMIT_BYTES = 256 * 1024;
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function parseSignatures(text) {
if (text.length > SIGNATURE_LIMIT_BYTES) throw invalid(`have ${text.length} bytes, more than the limit of ${SIGNATURE_LIMIT_BYTES}`);
const signatures = [];
let body;
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (body === void 0 && line === "") continue;
if (body === void 0) {
if (line !== BEGIN) throw invalid(`have ${(0, errors_quote_js$3.hD)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
body = [];
} else if (line === END) {
signatures.push(decode(body.join(""), signatures.length + 1));
body = void 0;
} else body.push(line);
}
if (body !== void 0) throw invalid(`end before the line "${END}"`);
if (signatures.length > SIGNATURE_LIMIT_COUNT) throw invalid(`are ${signatures.length}, more than the limit of ${SIGNATURE_LIMIT_COUNT}`);
return signatures;
}
function formatSignatures(signatures) {
return signatures.map(({armour}) => armour).join("");
}
function signatureBase64({armour}) {
return armour.split("\n").slice(1, -2).join("");
}
function decode(base64, number) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) throw invalid(`are not base64 in signature ${number}`);
const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
if (bytes.subarray(0, 6).toString("latin1") !== "SSHSIG" || bytes.length < 10 || bytes.readUInt32BE(6) !== 1) throw broken();
const strings = (0, wire_js$2.ut)(bytes.subarray(10), 5);
const [publicKey, namespace] = strings ?? [];
const keyType = publicKey === void 0 ? void 0 : (0, wire_js$2.Se)(publicKey);
if (strings?.length !== 5 || publicKey === void 0 || namespace === void 0 || keyType === void 0) throw broken();
const lines = base64.match(/.{1,70}/g) ?? [];
return {
armour: `${[ BEGIN, ...lines, END ].join("\n")}\n`,
keyType: keyType.toString("latin1"),
fingerprint: (0, wire_js$2.yy)(publicKey),
namespace: namespace.toString("utf8")
};
}
function invalid(what) {
return new errors_errors_js$1.dz("signature-invalid", `The manifest's signatures ${what}.`, {
hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.'
});
}
}),

/***/ 32699: // build/js/domain/trust/emergency.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DX: () => emergencyReasonSchema,
FH: () => COUNTERSIGNED_LIMIT_BYTES,
Oz: () => asEmergency,
Rz: () => countersignatureTextSchema,
Vu: () => emergencySchema,
aj: () => recordedReasonSchema,
fK: () => emergencyPolicySchema,
rC: () => countersignedTextSchema,
xX: () => emergencyRequest
});
var zod$3 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var limits_js$4 = __webpack_require__(5740);
var reason_js$1 = __webpack_require__(13276);
var signature_js$2 = __webpack_require__(3508);
function plainReasonSchema(limit) {
return reason_js$1.Gk.reduce((schema, {pattern, message}) => schema.regex(pattern, message), zod$3.YjP().max(limit, (0, 
reason_js$1.hh)(limit)));
}
const emergencyReasonSchema = plainReasonSchema(limits_js$4.DC);
const recordedReasonSchema = plainReasonSchema(limits_js$4.eR);
const emergencyRequest = {
emergency: emergencyReasonSchema.optional()
};
const countersignHoursSchema = zod$3.aig().positive().max(limits_js$4.sY);
const emergencyPolicySchema = zod$3.rej({
countersignWithinHours: countersignHoursSchema
});
const emergencySchema = zod$3.rej({
reason: emergencyReasonSchema,
countersignBy: protocol_limits_js$0.Rl
});
function asEmergency({emergency}) {
return emergency === void 0 ? {} : {
emergency
};
}
const COUNTERSIGNATURE_LIMIT_BYTES = 32 * 1024;
const countersignatureTextSchema = zod$3.YjP().max(COUNTERSIGNATURE_LIMIT_BYTES);
const COUNTERSIGNED_LIMIT_BYTES = signature_js$2.Rf * 3 * COUNTERSIGNATURE_LIMIT_BYTES;
const countersignedTextSchema = zod$3.YjP().max(COUNTERSIGNED_LIMIT_BYTES);
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

};
