export const modules = {

/***/ 80895: // build/js/domain/statement/countersignature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JF: () => readCountersigned,
NC: () => attemptFacts,
Nv: () => readCountersignature,
Zy: () => countersignedFile,
hz: () => otherFact,
uO: () => countersignatureStatement
});
var zod$12 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var manifest_schema_js$3 = __webpack_require__(67982);
var protocol_attempt_js$4 = __webpack_require__(99289);
var protocol_limits_js$5 = __webpack_require__(46078);
var protocol_loose_js$6 = __webpack_require__(71682);
var trust_emergency_js$7 = __webpack_require__(32699);
var trust_signature_js$8 = __webpack_require__(3508);
var deployment_js$9 = __webpack_require__(67418);
var dsse_js$10 = __webpack_require__(27172);
var statement_js$11 = __webpack_require__(3112);
const COUNTERSIGNATURE_TYPE = "urn:grind-to-prod:predicates/countersignature-v1";
const COUNTERSIGNED_TYPE = "urn:grind-to-prod:predicates/countersigned-v1";
function countersignedFile(attempt) {
return `${attempt}.countersigned.intoto.jsonl`;
}
const attemptFields = {
host: zod$12.YjP().max(255),
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
attempt: protocol_attempt_js$4.ZS,
recordSha256: closure_store_path_js$0.bL
};
const countersignatureSchema = zod$12.rej({
...attemptFields,
countersignedAt: protocol_limits_js$5.Rl
});
const countersignedSchema = zod$12.rej({
...attemptFields,
receivedAt: protocol_limits_js$5.Rl,
countersigner: zod$12.rej({
principals: zod$12.YOg(zod$12.YjP().max(255)).min(1).max(64),
fingerprint: zod$12.YjP().max(128)
}),
countersignature: trust_emergency_js$7.Rz
});
function attemptFacts(record) {
const {host, application, releaseId, attempt} = record;
return {
host,
application,
releaseId,
attempt,
recordSha256: (0, deployment_js$9.kd)(record)
};
}
function otherFact(stated, record) {
const expected = attemptFacts(record);
return [ "host", "application", "releaseId", "attempt", "recordSha256" ].find(field => stated[field] !== expected[field]);
}
function countersignatureStatement(predicate) {
return {
subject: [ subjectOf(predicate) ],
predicateType: COUNTERSIGNATURE_TYPE,
predicate
};
}
function readCountersignature(text) {
return read(text, {
type: COUNTERSIGNATURE_TYPE,
schema: countersignatureSchema,
what: "countersignature"
});
}
function readCountersigned(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$8.Rf) throw invalid(`There are ${lines.length} receipts, more than the limit of ${trust_signature_js$8.Rf}`);
return lines.map(line => read(line, {
type: COUNTERSIGNED_TYPE,
schema: countersignedSchema,
what: "receipt of a countersignature"
}));
}
function read(text, {type, schema, what}) {
const envelope = (0, dsse_js$10.mE)(text);
const {predicateType, predicate, subject} = (0, statement_js$11.T8)(envelope);
if (predicateType !== type) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not a ${what}`);
const parsed = (0, protocol_loose_js$6.L)(schema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of a ${what} is wrong: ${issue?.message ?? "unknown"}`);
}
if (isAbout(subject, subjectOf(parsed.data))) return {
envelope,
predicate: parsed.data
};
throw invalid(`A ${what} is about another subject than its release`);
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$11.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function isAbout([first, ...more], expected) {
return more.length === 0 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256;
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", `${message}.`, {
hint: 'Countersign with "grind-to-prod countersign".'
});
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
var protocol_record_js$5 = __webpack_require__(90662);
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

/***/ 51731: // build/js/domain/evidence/layout.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => placeOf,
HH: () => headFile,
K$: () => INDEX_FILE,
uy: () => isHostName,
z4: () => byText
});
const INDEX_FILE = "index.json";
const trustFiles = [ "allowed_signers", "revoked_keys", "known_hosts", "nix-keys", "trusted_root.json", "timestamp_certificates.pem" ];
const parts = {
".json": "record",
".json.sig": "signature",
".intoto.json": "statement",
".countersigned.intoto.jsonl": "countersigned",
".intoto.json.tsr": "timestamp",
".intoto.json.tsr-missing.json": "missingTimestamp"
};
function placeOf(path) {
if (path === INDEX_FILE) return {
kind: "index"
};
const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
if (release !== void 0 && beside !== void 0) return {
kind: beside === "manifest.json" ? "manifest" : "bundle",
release,
name: beside
};
const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? [];
if (trust !== void 0 && trustFiles.some(name => name === trust)) return {
kind: "trust",
name: trust
};
const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
return host === void 0 || rest === void 0 || !isHostName(host) ? {
kind: "unknown"
} : placeOfHost(host, rest);
}
function placeOfHost(host, rest) {
if (rest === "ledger.json" || rest === "ledger.ndjson") return {
kind: "ledger",
host
};
const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.[^/]+)$/.exec(rest) ?? [];
const part = ending !== void 0 && Object.hasOwn(parts, ending) ? parts[ending] : void 0;
if (attempt !== void 0 && part !== void 0) return {
kind: "record",
host,
attempt,
part
};
const [, head] = /^heads\/(head-[1-9][0-9]{0,15}-[0-9a-f]{12}\.json)$/.exec(rest) ?? [];
if (head !== void 0) return {
kind: "head",
host,
name: head
};
const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? [];
return name === void 0 ? {
kind: "unknown"
} : {
kind: "snapshot",
host,
name
};
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function headFile({line, digest}) {
return `head-${line}-${digest.slice(0, 12)}.json`;
}
function isHostName(name) {
return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name);
}
}),

/***/ 54326: // build/js/steps/evidence/walk-ledger-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => readLedgerHeader,
B: () => walkLedgerFile
});
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var is_there = __webpack_require__(27499);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
// CONCATENATED MODULE: ./build/js/tools/files/read-chunks.js
const CHUNK_BYTES = 1024 * 1024;
async function* readChunks(path) {
const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
try {
if (!(await handle.stat()).isFile()) throw new Error(`${path} is not a regular file`);
for (;;) {
const {buffer, bytesRead} = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
if (bytesRead === 0) return;
yield buffer.subarray(0, bytesRead);
}
} finally {
await handle.close();
}
}
var chain = __webpack_require__(53184);
var ledger_walk = __webpack_require__(39232);
var canonical = __webpack_require__(53795);
var lines = __webpack_require__(18115);
var loose = __webpack_require__(71682);
var record = __webpack_require__(90662);
var limited_json = __webpack_require__(58909);
// CONCATENATED MODULE: ./build/js/steps/evidence/walk-ledger-file.js
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const PRINTED_LIMIT_MIB = 256;
async function walkLedgerFile(file, visit) {
try {
const printed = await readPrinted(file);
return printed === void 0 ? await walkLines(file, visit) : walkPrinted(printed, visit);
} catch (error) {
if (error instanceof errors.dz) throw error;
throw (0, is_there.b)(error) ? (0, catalogue._s)("ledger", file) : (0, catalogue._s)("ledger", file, error);
}
}
async function walkLines(file, visit) {
const walk = new ledger_walk.p8;
const problems = [];
let line = 0;
let endsLine = true;
async function* noted() {
for await (const chunk of readChunks(file)) {
endsLine = chunk.at(-1) === 10;
yield chunk;
}
}
try {
for await (const text of (0, lines.W)(noted(), LINE_LIMIT_BYTES)) {
line += 1;
const placed = (0, ledger_walk.Q3)(text, line);
if ("what" in placed) {
if (line === 1) throw noLedger(file);
problems.push(placed);
break;
}
walk.take(placed);
visit(placed);
if (walk.isBroken) break;
}
} catch (error) {
if (!(error instanceof lines.d)) throw error;
problems.push({
line: line + 1,
what: "is longer than any entry of a ledger"
});
}
if (line === 0) throw noLedger(file);
if (!endsLine && problems.length === 0) problems.push({
line: line + 1,
what: "is incomplete: the file was cut off within it"
});
return {
walk,
problems: [ ...walk.problems, ...problems ]
};
}
function walkPrinted(printed, visit) {
const walk = new ledger_walk.p8;
const {entries, ...header} = printed;
const {host, application, total, brokenAt} = header;
const problems = [];
for (const {line, digest, previousEntry, record} of entries.toSorted((left, right) => left.line - right.line)) {
const entry = {
previousEntry,
record
};
if (digest !== (0, chain.LE)((0, canonical.q)(entry))) problems.push({
line,
what: "does not have the digest that is written beside it"
});
if (record.host !== host || record.application !== application) problems.push({
line,
what: `is of ${record.application} on ${record.host}, but the ledger's header names ${application} on ${host}`
});
walk.take({
line,
entry,
digest
});
visit({
line,
entry,
digest
});
if (walk.isBroken || problems.length > 0) break;
}
const newest = walk.newest?.line ?? 0;
if (newest > total) problems.push({
line: newest,
what: `is beyond the ${total} lines that the ledger's header counts`
});
if (brokenAt !== null) problems.push({
line: brokenAt,
what: "breaks the chain: the host itself reported that"
});
return {
walk,
problems: [ ...walk.problems, ...problems ],
printed: header
};
}
async function readLedgerHeader(file) {
const {entries: _entries, ...header} = await readPrinted(file).catch(() => {}) ?? {
entries: []
};
return "total" in header ? header : void 0;
}
async function readPrinted(file) {
const chunks = [];
let size = 0;
for await (const chunk of readChunks(file)) {
if (size === 0 && !/^\s*\{(?!\s*"previousEntry")/.test(chunk.toString("latin1", 0, 200))) return;
chunks.push(chunk);
size += chunk.length;
if (size > PRINTED_LIMIT_MIB * 1024 * 1024) throw tooLarge(file);
}
let value;
try {
value = (0, limited_json.K)(Buffer.concat(chunks).toString());
} catch {
return;
}
return (0, loose.L)(record.Gd).safeParse(value).data;
}
function tooLarge(file) {
const message = `${(0, quote.hD)(file)} is not the host's own file, and it is larger than the ${PRINTED_LIMIT_MIB} MiB that a printed ledger may have.`;
return new errors.dz("file-unreadable", message, {
hint: "Give the ledger.ndjson of the host, which may have any size."
});
}
function noLedger(file) {
return new errors.dz("record-invalid", `${(0, quote.hD)(file)} is not a ledger.`, {
hint: 'Give the ledger.ndjson of the host, or the output of "grind-to-prod ledger HOST --json".'
});
}
}),

/***/ 55906: // build/js/steps/in-turns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => inTurns
});
const AT_ONCE = 32;
async function inTurns(items, work, atOnce = AT_ONCE) {
const results = [];
for (let start = 0; start < items.length; start += atOnce) {
const begun = items.slice(start, start + atOnce).map(item => work(item));
await Promise.allSettled(begun);
results.push(...await Promise.all(begun));
}
return results;
}
}),

};
