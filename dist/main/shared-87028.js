export const modules = {

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
