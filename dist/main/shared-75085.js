export const modules = {

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
var zod$2 = __webpack_require__(26921);
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$3 = __webpack_require__(7191);
var protocol_limited_json_js$1 = __webpack_require__(58909);
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

/***/ 3112: // build/js/domain/statement/statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$s: () => resourceDescriptorSchema,
T8: () => statementOf,
V3: () => releaseSubjects,
Zd: () => manifestSubjectName,
wM: () => statementEnvelope
});
var zod$6 = __webpack_require__(26921);
var errors_errors_js$0 = __webpack_require__(8136);
var manifest_canonical_js$7 = __webpack_require__(53795);
var manifest_release_id_js$1 = __webpack_require__(50452);
var protocol_limits_js$2 = __webpack_require__(46078);
var digest_js$3 = __webpack_require__(75085);
var dsse_js$4 = __webpack_require__(27172);
var protocol_limited_json_js$5 = __webpack_require__(58909);
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

/***/ 10923: // build/js/domain/protocol/release-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => releaseSourceSchema
});
var zod$2 = __webpack_require__(26921);
var manifest_history_js$0 = __webpack_require__(80157);
var limits_js$1 = __webpack_require__(46078);
const releaseSourceSchema = zod$2.rej({
commit: manifest_history_js$0.wi,
commitTime: limits_js$1.Rl
});
}),

/***/ 41547: // build/js/steps/commits/seen-releases.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => readSeenReleases,
rememberReleases: () => rememberReleases
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var zod$8 = __webpack_require__(26921);
var domain_activation_rollback_candidates$2 = __webpack_require__(48929);
var domain_report_rollback_lines$3 = __webpack_require__(86046);
var domain_manifest_schema$4 = __webpack_require__(67982);
var domain_protocol_release_source$5 = __webpack_require__(10923);
var tools_files_read_limited$6 = __webpack_require__(55463);
var tools_files_write_atomically$7 = __webpack_require__(68417);
const seenSchema = zod$8.YOg(domain_protocol_release_source$5.s.extend({
id: domain_manifest_schema$4.yU,
remarks: zod$8.YOg(zod$8.YjP().max(300)).max(64).optional()
})).max(1e3);
const LIMIT_BYTES = 256 * 1024;
function fileOf(stateFolder, application) {
return (0, node_path$1.join)(stateFolder, "seen-releases", `${application}.json`);
}
async function rememberReleases(stateFolder, found) {
const [first] = found;
if (first === void 0) return;
const seen = new Map(found.flatMap(({releases}) => releases.flatMap(({id, source}) => source === void 0 ? [] : [ [ id, {
id,
...source,
...remarksOf(id, found)
} ] ])));
const sorted = [ ...seen.values() ].toSorted((one, other) => Number(one.remarks !== void 0) - Number(other.remarks !== void 0) || other.commitTime.localeCompare(one.commitTime));
const file = fileOf(stateFolder, first.application);
await (0, node_fs_promises$0.mkdir)((0, node_path$1.dirname)(file), {
recursive: true,
mode: 448
}).then(() => (0, tools_files_write_atomically$7.writeAtomically)(file, JSON.stringify(sorted.slice(0, 1e3)))).catch(() => {});
}
function remarksOf(id, found) {
const remarks = found.flatMap(({hostName, candidates = []}) => (0, domain_report_rollback_lines$3.rc)((0, 
domain_activation_rollback_candidates$2.uC)(id, candidates)).map(word => `${word} on ${hostName}`));
return remarks.length === 0 ? {} : {
remarks
};
}
async function readSeenReleases(stateFolder, application) {
const text = await (0, tools_files_read_limited$6.t)(fileOf(stateFolder, application), LIMIT_BYTES).catch(() => {});
try {
return seenSchema.parse(JSON.parse(text ?? "[]"));
} catch {
return [];
}
}
}),

};
