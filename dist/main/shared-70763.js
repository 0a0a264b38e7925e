export const modules = {

/***/ 70763: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
kd: () => recordDigest,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod$9 = __webpack_require__(8097);
var closure_store_path_js$0 = __webpack_require__(93583);
var errors_errors_js$1 = __webpack_require__(4799);
var manifest_canonical_js$8 = __webpack_require__(99010);
var manifest_schema_js$2 = __webpack_require__(21725);
var protocol_limits_js$3 = __webpack_require__(43629);
var protocol_loose_js$4 = __webpack_require__(4359);
var protocol_record_js$5 = __webpack_require__(30501);
var digest_js$6 = __webpack_require__(29600);
var statement_js$7 = __webpack_require__(28623);
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

/***/ 53000: // build/js/domain/timestamp/files.js
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
var zod$1 = __webpack_require__(8097);
var protocol_limits_js$0 = __webpack_require__(43629);
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

/***/ 29600: // build/js/domain/statement/digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bj: () => sha256Of,
NN: () => NAR_DIGEST,
cz: () => narHashToHex
});
var node_crypto$0 = __webpack_require__(77598);
const NAR_DIGEST = "nar-sha256";
function narHashToHex(narHash) {
return Buffer.from(narHash.slice("sha256-".length), "base64").toString("hex");
}
function sha256Of(bytes) {
return (0, node_crypto$0.createHash)("sha256").update(bytes).digest("hex");
}
}),

/***/ 93261: // build/js/domain/statement/dsse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ge: () => envelopeOf,
Mb: () => STATEMENT_PAYLOAD_TYPE,
Md: () => payloadOf,
TV: () => ENVELOPE_LIMIT_BYTES,
dc: () => signedBytesOf,
mE: () => parseEnvelope,
q$: () => envelopeText
});
var zod$2 = __webpack_require__(8097);
var errors_errors_js$0 = __webpack_require__(4799);
var errors_quote_js$3 = __webpack_require__(41430);
var protocol_limited_json_js$1 = __webpack_require__(42426);
const STATEMENT_PAYLOAD_TYPE = "application/vnd.in-toto+json";
const ENVELOPE_LIMIT_BYTES = 256 * 1024 * 1024;
const SIGNATURES_LIMIT = 16;
const base64Schema = zod$2.YjP().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, "is not base64");
const envelopeSignatureSchema = zod$2._H3({
keyid: zod$2.YjP().max(1024).optional(),
sig: base64Schema.max(64 * 1024)
});
const envelopeSchema = zod$2._H3({
payload: base64Schema,
payloadType: zod$2.YjP().max(1024),
signatures: zod$2.YOg(envelopeSignatureSchema).max(SIGNATURES_LIMIT)
});
function preAuthenticationEncoding(payloadType, payload) {
const type = Buffer.from(payloadType, "utf8");
return Buffer.concat([ Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload ]);
}
function envelopeOf(text) {
return {
payload: Buffer.from(text, "utf8").toString("base64"),
payloadType: STATEMENT_PAYLOAD_TYPE,
signatures: []
};
}
let latest;
const KEPT_BYTES = 1024 * 1024;
function decode({payload, payloadType}) {
if (latest?.payload === payload && latest.payloadType === payloadType) return latest;
const content = Buffer.from(payload, "base64");
const signed = preAuthenticationEncoding(payloadType, content);
const decoded = {
payload,
payloadType,
signed,
bytes: signed.subarray(signed.length - content.length)
};
latest = payload.length > KEPT_BYTES ? void 0 : decoded;
return decoded;
}
function payloadOf(envelope) {
return decode(envelope).bytes;
}
function signedBytesOf(envelope) {
return decode(envelope).signed;
}
function envelopeText({payload, payloadType, signatures}) {
return `${JSON.stringify({
payload,
payloadType,
signatures
})}\n`;
}
function parseEnvelope(text) {
let value;
try {
value = (0, protocol_limited_json_js$1.K)(text);
} catch (cause) {
throw new errors_errors_js$0.dz("statement-invalid", `A DSSE envelope is not JSON: it begins with ${(0, 
errors_quote_js$3.hD)(text.slice(0, 40))}.`, {
cause
});
}
const parsed = envelopeSchema.safeParse(value);
if (!parsed.success) {
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new errors_errors_js$0.dz("statement-invalid", `The field ${(0, 
errors_quote_js$3.hD)(field)} of a DSSE envelope is wrong: ${issue?.message ?? "unknown"}.`);
}
return parsed.data;
}
}),

/***/ 28623: // build/js/domain/statement/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$s: () => resourceDescriptorSchema,
T8: () => statementOf,
V3: () => releaseSubjects,
Zd: () => manifestSubjectName,
wM: () => statementEnvelope
});
var zod$6 = __webpack_require__(8097);
var errors_errors_js$0 = __webpack_require__(4799);
var manifest_canonical_js$7 = __webpack_require__(99010);
var manifest_release_id_js$1 = __webpack_require__(69391);
var protocol_limits_js$2 = __webpack_require__(43629);
var digest_js$3 = __webpack_require__(29600);
var dsse_js$4 = __webpack_require__(93261);
var protocol_limited_json_js$5 = __webpack_require__(42426);
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const digestSetSchema = zod$6.g1P(zod$6.YjP().min(1).max(64), zod$6.YjP().min(1).max(1024));
const resourceDescriptorSchema = zod$6._H3({
name: zod$6.YjP().max(4096).optional(),
uri: zod$6.YjP().max(4096).optional(),
digest: digestSetSchema.optional(),
content: zod$6.YjP().optional(),
downloadLocation: zod$6.YjP().max(4096).optional(),
mediaType: zod$6.YjP().max(255).optional(),
annotations: zod$6.g1P(zod$6.YjP(), zod$6.L5J()).optional()
});
const subjectSchema = resourceDescriptorSchema.extend({
digest: digestSetSchema.refine(digests => Object.keys(digests).length > 0, "must have a digest")
});
const statementSchema = zod$6._H3({
_type: zod$6.euz(STATEMENT_TYPE),
subject: zod$6.YOg(subjectSchema).min(1).max(protocol_limits_js$2.b1.closurePaths),
predicateType: zod$6.YjP().min(1).max(1024),
predicate: zod$6.g1P(zod$6.YjP(), zod$6.L5J()).optional()
});
function statementEnvelope({subject, predicateType, predicate}) {
return (0, dsse_js$4.Ge)((0, manifest_canonical_js$7.q)({
_type: STATEMENT_TYPE,
subject,
predicateType,
predicate
}));
}
const utf8 = new TextDecoder("utf-8", {
fatal: true
});
function statementOf(envelope) {
if (envelope.payloadType !== dsse_js$4.Mb) throw new errors_errors_js$0.dz("statement-invalid", `The envelope's payload is not an in-toto statement: ${JSON.stringify(envelope.payloadType)}.`);
let value;
try {
value = (0, protocol_limited_json_js$5.K)(utf8.decode((0, 
dsse_js$4.Md)(envelope)));
} catch (cause) {
throw new errors_errors_js$0.dz("statement-invalid", "The statement in the envelope is not JSON.", {
cause
});
}
const parsed = statementSchema.safeParse(value);
if (parsed.success) return parsed.data;
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new errors_errors_js$0.dz("statement-invalid", `The field "${field}" of the statement is wrong: ${issue?.message ?? "unknown"}.`);
}
function manifestSubjectName(application) {
return `${application}-release.json`;
}
function releaseSubjects(manifest) {
const entries = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1);
const components = entries.map(([name, {storePath, narHash}]) => ({
name,
uri: storePathUri(storePath),
digest: {
[digest_js$3.NN]: (0, digest_js$3.cz)(narHash)
}
}));
return [ {
name: manifestSubjectName(manifest.application),
digest: {
sha256: (0, manifest_release_id_js$1.MQ)(manifest)
}
}, ...components ];
}
function storePathUri(storePath) {
return `nix:${storePath}`;
}
}),

/***/ 58944: // build/js/tools/files/sync.js
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

/***/ 18006: // build/js/tools/files/temporary-name.js
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

/***/ 8002: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeAtomically: () => writeAtomically
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var sync_js$2 = __webpack_require__(58944);
var at_path_js$4 = __webpack_require__(90868);
var temporary_name_js$3 = __webpack_require__(18006);
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

};
