export const modules = {

/***/ 83338: // build/js/domain/statement/approval.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => approvalStatement,
oX: () => parseApprovals,
o_: () => APPROVALS_FILE,
q7: () => formatApprovals
});
var zod$9 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var manifest_schema_js$3 = __webpack_require__(67982);
var protocol_limits_js$4 = __webpack_require__(46078);
var protocol_loose_js$5 = __webpack_require__(71682);
var trust_signature_js$6 = __webpack_require__(3508);
var dsse_js$7 = __webpack_require__(27172);
var statement_js$8 = __webpack_require__(3112);
const APPROVAL_TYPE = "urn:grind-to-prod:predicates/approval-v1";
const APPROVALS_FILE = "approvals.intoto.jsonl";
const approvalSchema = zod$9.rej({
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
plans: zod$9.YOg(zod$9.rej({
host: zod$9.YjP().max(255),
sha256: closure_store_path_js$0.bL
})).max(protocol_limits_js$4.b1.hosts),
approvedAt: protocol_limits_js$4.Rl,
expiresAt: protocol_limits_js$4.Rl.optional()
});
function approvalStatement(approval) {
return {
subject: [ subjectOf(approval) ],
predicateType: APPROVAL_TYPE,
predicate: approval
};
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$8.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function parseApprovals(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$6.Rf) throw invalid(`There are ${lines.length} approvals, more than the limit of ${trust_signature_js$6.Rf}.`);
return lines.map(line => {
const envelope = (0, dsse_js$7.mE)(line);
return {
envelope,
approval: approvalOf(envelope)
};
});
}
function formatApprovals(envelopes) {
return envelopes.map(dsse_js$7.q$).join("");
}
function approvalOf(envelope) {
const {predicateType, predicate, subject} = (0, statement_js$8.T8)(envelope);
if (predicateType !== APPROVAL_TYPE) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not an approval.`);
const parsed = (0, protocol_loose_js$5.L)(approvalSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of an approval is wrong: ${issue?.message ?? "unknown"}.`);
}
const expected = subjectOf(parsed.data);
const [first] = subject;
if (subject.length === 1 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256) return parsed.data;
throw invalid("An approval is about another subject than its release.");
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", message, {
hint: `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.`
});
}
}),

/***/ 50452: // build/js/domain/manifest/release-id.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => releaseId,
M: () => releaseIdOf
});
var node_crypto$0 = __webpack_require__(77598);
var canonical_js$1 = __webpack_require__(53795);
function releaseId(bytes) {
return (0, node_crypto$0.createHash)("sha256").update(bytes).digest("hex");
}
const known = new WeakMap;
function releaseIdOf(manifest) {
const before = known.get(manifest);
if (before !== void 0) return before;
const id = releaseId((0, canonical_js$1.d)(manifest));
known.set(manifest, id);
return id;
}
}),

/***/ 75085: // build/js/domain/statement/digest.js
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

/***/ 27172: // build/js/domain/statement/dsse.js
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
var zod$1 = __webpack_require__(26921);
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
const STATEMENT_PAYLOAD_TYPE = "application/vnd.in-toto+json";
const ENVELOPE_LIMIT_BYTES = 256 * 1024 * 1024;
const SIGNATURES_LIMIT = 16;
const base64Schema = zod$1.YjP().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, "is not base64");
const envelopeSignatureSchema = zod$1._H3({
keyid: zod$1.YjP().max(1024).optional(),
sig: base64Schema.max(64 * 1024)
});
const envelopeSchema = zod$1._H3({
payload: base64Schema,
payloadType: zod$1.YjP().max(1024),
signatures: zod$1.YOg(envelopeSignatureSchema).max(SIGNATURES_LIMIT)
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
value = JSON.parse(text);
} catch (cause) {
throw new errors_errors_js$0.dz("statement-invalid", `A DSSE envelope is not JSON: it begins with ${(0, 
errors_quote_js$2.h)(text.slice(0, 40))}.`, {
cause
});
}
const parsed = envelopeSchema.safeParse(value);
if (!parsed.success) {
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new errors_errors_js$0.dz("statement-invalid", `The field ${(0, 
errors_quote_js$2.h)(field)} of a DSSE envelope is wrong: ${issue?.message ?? "unknown"}.`);
}
return parsed.data;
}
}),

/***/ 3112: // build/js/domain/statement/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$s: () => resourceDescriptorSchema,
T8: () => statementOf,
V3: () => releaseSubjects,
Zd: () => manifestSubjectName,
wM: () => statementEnvelope
});
var zod$5 = __webpack_require__(26921);
var errors_errors_js$0 = __webpack_require__(8136);
var manifest_canonical_js$6 = __webpack_require__(53795);
var manifest_release_id_js$1 = __webpack_require__(50452);
var protocol_limits_js$2 = __webpack_require__(46078);
var digest_js$3 = __webpack_require__(75085);
var dsse_js$4 = __webpack_require__(27172);
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const digestSetSchema = zod$5.g1P(zod$5.YjP().min(1).max(64), zod$5.YjP().min(1).max(1024));
const resourceDescriptorSchema = zod$5._H3({
name: zod$5.YjP().max(4096).optional(),
uri: zod$5.YjP().max(4096).optional(),
digest: digestSetSchema.optional(),
content: zod$5.YjP().optional(),
downloadLocation: zod$5.YjP().max(4096).optional(),
mediaType: zod$5.YjP().max(255).optional(),
annotations: zod$5.g1P(zod$5.YjP(), zod$5.L5J()).optional()
});
const subjectSchema = resourceDescriptorSchema.extend({
digest: digestSetSchema.refine(digests => Object.keys(digests).length > 0, "must have a digest")
});
const statementSchema = zod$5._H3({
_type: zod$5.euz(STATEMENT_TYPE),
subject: zod$5.YOg(subjectSchema).min(1).max(protocol_limits_js$2.b1.closurePaths),
predicateType: zod$5.YjP().min(1).max(1024),
predicate: zod$5.g1P(zod$5.YjP(), zod$5.L5J()).optional()
});
function statementEnvelope({subject, predicateType, predicate}) {
return (0, dsse_js$4.Ge)((0, manifest_canonical_js$6.q)({
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
value = JSON.parse(utf8.decode((0, dsse_js$4.Md)(envelope)));
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
sha256: (0, manifest_release_id_js$1.M)(manifest)
}
}, ...components ];
}
function storePathUri(storePath) {
return `nix:${storePath}`;
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

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KT: () => manifestStorePath,
lD: () => manifestOwnPath
});
var nar_nar_hash_js$0 = __webpack_require__(93009);
var closure_text_path_js$1 = __webpack_require__(48352);
var nar_writer_js$3 = __webpack_require__(95658);
var release_id_js$2 = __webpack_require__(50452);
function manifestReferences({components}) {
return [ ...new Set(Object.values(components).map(({storePath}) => storePath)) ].toSorted();
}
function manifestStorePath(manifest, id) {
return (0, closure_text_path_js$1.sF)([ "text", ...manifestReferences(manifest) ], id, `${manifest.application}-release.json`);
}
function manifestOwnPath(manifest, text) {
const nar = (0, nar_writer_js$3.I)(Buffer.from(text));
return {
path: manifestStorePath(manifest, (0, release_id_js$2.B)(text)),
narHash: (0, nar_nar_hash_js$0.W)(nar),
narSize: nar.length,
references: manifestReferences(manifest)
};
}
}),

/***/ 93009: // build/js/domain/nar/nar-hash.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narHash
});
var node_crypto$0 = __webpack_require__(77598);
function narHash(nar) {
return `sha256-${(0, node_crypto$0.createHash)("sha256").update(nar).digest("base64")}`;
}
}),

/***/ 95658: // build/js/domain/nar/writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => fileNar,
Z: () => NarWriter
});
class NarWriter {
size=0;
#parts=[];
strings(...values) {
for (const value of values) {
const bytes = typeof value === "string" ? Buffer.from(value) : value;
this.length(bytes.length);
this.raw(bytes);
this.padding(bytes.length);
}
}
length(value) {
const bytes = Buffer.alloc(8);
bytes.writeBigUInt64LE(BigInt(value));
this.raw(bytes);
}
padding(length) {
this.raw(Buffer.alloc((8 - length % 8) % 8));
}
raw(bytes) {
this.#parts.push(bytes);
this.size += bytes.length;
}
take() {
const taken = Buffer.concat(this.#parts, this.size);
this.#parts = [];
this.size = 0;
return taken;
}
}
function fileNar(contents) {
const writer = new NarWriter;
writer.strings("nix-archive-1", "(", "type", "regular", "contents", contents, ")");
return writer.take();
}
}),

/***/ 80895: // build/js/domain/statement/countersignature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JF: () => readCountersigned,
NC: () => attemptFacts,
Nv: () => readCountersignature,
Zy: () => countersignedFile,
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

};
