export const modules = {

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

/***/ 96186: // build/js/domain/reproduce/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => reproduceExitCode,
n: () => reproduceVerdict
});
var errors_errors_js$0 = __webpack_require__(8136);
const exitCodes = {
REPRODUCED: 0,
DIFFERS: errors_errors_js$0.qH,
NOT_PROVABLE: errors_errors_js$0.rQ
};
function reproduceExitCode(verdict) {
return exitCodes[verdict];
}
function reproduceVerdict({components, paths, manifest, closure}) {
const outcomes = [ ...components, ...paths, manifest ].map(({outcome}) => outcome);
if (outcomes.includes("differs")) return "DIFFERS";
const ofComponents = new Set(components.map(({path}) => path));
const mustAgree = paths.filter(({path}) => closure || ofComponents.has(path));
const isShown = components.length > 0 && components.every(({outcome}) => outcome === "agrees") && components.every(({path}) => mustAgree.some(one => one.path === path)) && mustAgree.every(({outcome}) => outcome === "agrees") && manifest.outcome === "agrees";
return isShown ? "REPRODUCED" : "NOT_PROVABLE";
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

/***/ 82247: // build/js/domain/errors/catalogue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IY: () => damagedGeneration,
Uv: () => evidenceMissing,
e$: () => hostKeyMissing,
r9: () => manifestOfOtherApplication,
PU: () => recordInvalid,
IQ: () => roleNotPermitted,
jQ: () => unexpectedRelease,
Au: () => unexpectedRole,
_s: () => unreadableFile,
Hr: () => unreadablePath
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/domain/errors/why-unreadable.js
const reasons = {
EACCES: "its owner permits this user not to read it",
EISDIR: "it is a folder",
ELOOP: "it is a symbolic link, which is not followed here"
};
function whyUnreadable(path, cause) {
const code = cause instanceof Error ? Reflect.get(cause, "code") : void 0;
const known = typeof code === "string" && Object.hasOwn(reasons, code) ? reasons[code] : void 0;
const reason = known ?? (0, reason_of.A)(cause);
return reason.startsWith(`${path} `) ? `it ${reason.slice(path.length + 1)}` : reason;
}
// CONCATENATED MODULE: ./build/js/domain/errors/catalogue.js
function evidenceMissing(name) {
const hint = 'Give a folder with what "grind-to-prod bundle" or "grind-to-prod ledger export" wrote, or such a file itself.';
return new errors.dz("file-unreadable", `There is no evidence that can be read in ${(0, 
quote.hD)(name)}.`, {
hint
});
}
function recordInvalid(file, cause) {
return new errors.dz("record-invalid", `${(0, quote.hD)(file)} is not a record of an attempt.`, {
hint: "Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.",
cause
});
}
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new errors.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application, source: {directory}}, ofConfig) {
const message = `The manifest is of ${(0, quote.hD)(application)}, but grind-to-prod.yml is of ${(0, 
quote.hD)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, quote.hD)(directory)} with the option "directory"`;
return new errors.dz("wrong-application", message, {
hint: `Give the manifest that was built from this repository${its}.`
});
}
function unexpectedRelease(host, current, expected) {
const message = `${host} runs ${current}, not ${expected} as expected.`;
return new errors.dh("unexpected-release", message, {
host,
hint: "Check what was released meanwhile, and decide again."
});
}
function unexpectedRole({host, application}, role, expected) {
const hint = `Check who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
return new errors.dh("unexpected-role", `${host} is ${role}, not ${expected} as expected.`, {
host,
hint
});
}
function roleNotPermitted(host, application) {
return new errors.dz("not-permitted", `The policy of ${host} gives ${application} no role, so none can be set.`, {
hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.'
});
}
function damagedGeneration(file, host, cause) {
const hint = "Promote that release again, which materializes it again.";
return new errors.dh("state-damaged", `${file} on ${host} is damaged or missing.`, {
host,
hint,
cause
});
}
function unreadablePath(path, cause) {
const message = cause === void 0 ? `There is no file or folder ${(0, quote.hD)(path)}.` : `${(0, 
quote.hD)(path)} cannot be read (${whyUnreadable(path, cause)}).`;
return new errors.dz("file-unreadable", message, {
hint: "Check the path.",
cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, quote.hD)(file)}.` : `The ${what} ${(0, 
quote.hD)(file)} cannot be read (${whyUnreadable(file, cause)}).`;
return new errors.dz("file-unreadable", message, {
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

/***/ 54201: // build/js/domain/sigstore/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DQ: () => SIGSTORE_LIMIT_BYTES,
IX: () => isSigstoreName,
TX: () => TRUSTED_ROOT_LIMIT_BYTES,
qQ: () => ATTESTATION_FILE,
se: () => SIGSTORE_PROVENANCE_FILE
});
const ATTESTATION_FILE = "attestation.json";
const SIGSTORE_PROVENANCE_FILE = "provenance.sigstore.json";
function isSigstoreName(name) {
return name === ATTESTATION_FILE || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name);
}
const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024;
const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024;
}),

/***/ 8279: // build/js/tools/files/sync.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m3: () => syncEntry
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
async function syncFolder(folder) {
await syncPath(folder, node_fs$0.constants.O_RDONLY | node_fs$0.constants.O_DIRECTORY);
}
async function syncEntry(path) {
await syncFolder((0, node_path$2.dirname)(path));
}
async function syncPath(path, flags) {
const handle = await (0, node_fs_promises$1.open)(path, flags);
try {
await handle.sync();
} finally {
await handle.close();
}
}
}),

/***/ 72861: // build/js/tools/files/temporary-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isTemporaryName,
N: () => temporaryName
});
var node_path$0 = __webpack_require__(76760);
function temporaryName(path) {
return (0, node_path$0.join)((0, node_path$0.dirname)(path), `.${(0, 
node_path$0.basename)(path)}.grind-to-prod-new`);
}
function isTemporaryName(name) {
return name.startsWith(".") && name.endsWith(".grind-to-prod-new");
}
}),

/***/ 68417: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeAtomically: () => writeAtomically
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var sync_js$2 = __webpack_require__(8279);
var at_path_js$4 = __webpack_require__(28825);
var temporary_name_js$3 = __webpack_require__(72861);
async function writeAtomically(path, content, mode = 420) {
const temporary = (0, temporary_name_js$3.N)(path);
await (0, node_fs_promises$1.rm)(temporary, {
force: true
});
try {
const handle = await (0, node_fs_promises$1.open)(temporary, node_fs$0.constants.O_WRONLY | node_fs$0.constants.O_CREAT | node_fs$0.constants.O_EXCL, mode);
try {
await handle.chmod(mode);
await (0, at_path_js$4.Z)(path, () => handle.writeFile(content));
await (0, at_path_js$4.Z)(path, () => handle.sync());
} finally {
await handle.close();
}
await (0, node_fs_promises$1.rename)(temporary, path);
} catch (error) {
await (0, node_fs_promises$1.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
await (0, sync_js$2.m3)(path);
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

/***/ 67418: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
kd: () => recordDigest,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod$9 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var errors_errors_js$1 = __webpack_require__(8136);
var manifest_canonical_js$8 = __webpack_require__(53795);
var manifest_schema_js$2 = __webpack_require__(67982);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_loose_js$4 = __webpack_require__(71682);
var protocol_record_js$5 = __webpack_require__(3238);
var digest_js$6 = __webpack_require__(75085);
var statement_js$7 = __webpack_require__(3112);
const DEPLOYMENT_TYPE = "urn:grind-to-prod:predicates/deployment-v1";
function takenSnapshotDigest(snapshot) {
const {synchronized} = snapshot.clock;
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)({
...snapshot,
clock: {
synchronized
}
}));
}
const snapshotDigestSchema = zod$9.rej({
takenAt: protocol_limits_js$3.Rl,
sha256: closure_store_path_js$0.bL
});
const NAMED_SNAPSHOTS = 16;
const deploymentSchema = zod$9.rej({
host: zod$9.rej({
name: zod$9.YjP().max(255),
machineId: zod$9.YjP().max(64).nullable()
}),
versions: zod$9.rej({
agent: zod$9.YjP().max(64),
node: zod$9.YjP().max(64)
}),
record: protocol_record_js$5.fi,
recordSha256: closure_store_path_js$0.bL,
snapshots: zod$9.YOg(snapshotDigestSchema).max(NAMED_SNAPSHOTS)
});
function deploymentOf({predicateType, predicate, subject}) {
if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`);
const parsed = (0, protocol_loose_js$4.L)(deploymentSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const {record, recordSha256, host} = parsed.data;
if (recordDigest(record) !== recordSha256) throw invalid("has another record than its digest of it");
if (host.name !== record.host) throw invalid("names two hosts");
const [expected] = subjectsOf(record, void 0);
const [first] = subject;
if (first?.name !== expected?.name || first?.digest["sha256"] !== expected?.digest["sha256"]) throw invalid("is about another subject than its record");
return parsed.data;
}
function recordDigest(record) {
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)(record));
}
function deploymentFile(attempt) {
return `deployment-${attempt}.intoto.json`;
}
function subjectsOf(record, manifest) {
if (!isAboutRelease(record)) return [ {
name: `record-${record.attempt}.json`,
digest: {
sha256: recordDigest(record)
}
} ];
if (manifest !== void 0) return (0, statement_js$7.V3)(manifest);
return [ {
name: (0, statement_js$7.Zd)(record.application),
digest: {
sha256: record.releaseId
}
} ];
}
function isAboutRelease({releaseId}) {
return manifest_schema_js$2.yU.safeParse(releaseId).success;
}
function invalid(what) {
return new errors_errors_js$1.dz("statement-invalid", `The statement ${what}.`);
}
}),

/***/ 13203: // build/js/domain/timestamp/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C6: () => TIMESTAMP_CERTIFICATES_LIMIT_BYTES,
NB: () => missingTimestampFile,
Py: () => TIMESTAMP_LIMIT_BYTES,
Wo: () => TIMESTAMP_TYPE,
gZ: () => MISSING_TIMESTAMP_LIMIT_BYTES,
np: () => timestampFile,
uL: () => missingTimestampSchema
});
var zod$1 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
const TIMESTAMP_LIMIT_BYTES = 64 * 1024;
const TIMESTAMP_CERTIFICATES_LIMIT_BYTES = 1024 * 1024;
const TIMESTAMP_TYPE = "application/timestamp-reply";
function timestampFile(stamped) {
return `${stamped}.tsr`;
}
function missingTimestampFile(stamped) {
return `${stamped}.tsr-missing.json`;
}
const missingTimestampSchema = zod$1._H3({
schemaVersion: zod$1.euz(1),
url: zod$1.YjP().max(2048),
askedAt: protocol_limits_js$0.Rl,
reason: zod$1.YjP().max(1024)
});
const MISSING_TIMESTAMP_LIMIT_BYTES = 16 * 1024;
}),

/***/ 56062: // build/js/tools/files/failed-read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => failedRead,
b: () => failedReadOf
});
var domain_errors_catalogue$0 = __webpack_require__(82247);
var is_there_js$1 = __webpack_require__(27499);
function failedRead(path, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0.Hr)(path) : (0, 
domain_errors_catalogue$0.Hr)(path, cause);
}
function failedReadOf(what, file, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0._s)(what, file) : (0, 
domain_errors_catalogue$0._s)(what, file, cause);
}
}),

};
