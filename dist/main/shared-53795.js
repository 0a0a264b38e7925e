export const modules = {

/***/ 53795: // build/js/domain/manifest/canonical.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => canonicalJson,
q: () => canonicalRecord
});
var canonicalize$0 = __webpack_require__(98799);
function canonicalJson(value) {
const text = (0, canonicalize$0.A)(value);
if (text === void 0) throw new TypeError("The value has no JSON form.");
return text;
}
function canonicalRecord(value) {
const text = JSON.stringify(value);
const wellFormedValue = text.includes(String.raw`\ud`) ? JSON.parse(text, wellFormed) : JSON.parse(text);
return canonicalJson(wellFormedValue);
}
function wellFormed(_key, part) {
return typeof part === "string" ? part.toWellFormed() : part;
}
}),

/***/ 98799: // node_modules/canonicalize/lib/canonicalize.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => canonicalize
});
function serializeString(value) {
if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(value);
}
function serializePrimitive(value) {
switch (typeof value) {
case "number":
if (isNaN(value)) throw new Error("NaN is not allowed");
if (!isFinite(value)) throw new Error("Infinity is not allowed");
return JSON.stringify(value);

case "string":
return serializeString(value);

case "boolean":
return value ? "true" : "false";

default:
return JSON.stringify(value);
}
}
function enterValue(value, seen) {
let wrappers = null;
while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
(wrappers ??= []).push(value);
value = value.toJSON();
}
if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
if (value === null || typeof value !== "object") {
if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
return serializePrimitive(value);
}
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
return {
container: value,
keys: Array.isArray(value) ? null : Object.keys(value).sort(),
index: 0,
first: true,
wrappers
};
}
function canonicalize(object) {
if (object === null || typeof object !== "object") return serializePrimitive(object);
const seen = new Set;
const root = enterValue(object, seen);
if (typeof root !== "object") return root;
let result = root.keys === null ? "[" : "{";
const stack = [ root ];
outer: while (stack.length > 0) {
const frame = stack[stack.length - 1];
const container = frame.container;
if (frame.keys === null) {
while (frame.index < container.length) {
const i = frame.index++;
if (i > 0) result += ",";
const element = container[i];
const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
if (value === null || typeof value !== "object") {
result += serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (typeof child !== "object") {
result += child === void 0 ? "null" : child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "]";
} else {
const keys = frame.keys;
while (frame.index < keys.length) {
const key = keys[frame.index++];
const value = container[key];
if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
if (value === null || typeof value !== "object") {
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":" + serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (child === void 0) continue;
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":";
if (typeof child !== "object") {
result += child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "}";
}
seen.delete(container);
if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
stack.pop();
}
return result;
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

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RN: () => parseFingerprintKey,
Rz: () => variableFingerprint,
dV: () => fingerprintKeyId,
gu: () => FINGERPRINT_KEY_FILE,
hC: () => fileFingerprint
});
var node_crypto$0 = __webpack_require__(77598);
var manifest_canonical_js$1 = __webpack_require__(53795);
const FINGERPRINT_KEY_FILE = "/etc/grind-to-prod/fingerprint.key";
function parseFingerprintKey(text) {
const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
return digits === void 0 ? void 0 : Buffer.from(digits, "hex");
}
function fingerprintKeyId(key) {
return keyed(key, [ "key" ]).slice(0, 16);
}
function variableFingerprint(key, application, {name, value}) {
return keyed(key, [ "variable", application, name, value ]);
}
function fileFingerprint(key, application, sha256) {
return keyed(key, [ "file", application, sha256 ]);
}
function keyed(key, words) {
return (0, node_crypto$0.createHmac)("sha256", key).update((0, 
manifest_canonical_js$1.d)(words)).digest("hex").slice(0, 32);
}
}),

/***/ 56570: // build/js/domain/evidence/is-signed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => isSigned
});
var node_crypto$0 = __webpack_require__(77598);
function isSigned(bytes, {algorithm, key, signature}) {
return new Promise(resolve => {
(0, node_crypto$0.verify)(algorithm, bytes, key, signature, (error, isGood) => resolve(error === null && isGood));
});
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
N: () => temporaryName
});
var node_path$0 = __webpack_require__(76760);
function temporaryName(path) {
return (0, node_path$0.join)((0, node_path$0.dirname)(path), `.${(0, 
node_path$0.basename)(path)}.grind-to-prod-new`);
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

/***/ 8399: // build/js/domain/secrets/secret-parameter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => isSecretHeader,
s: () => secretParameter
});
const telling = new Set([ "apikey", "auth", "authorization", "bearer", "credential", "credentials", "jwt", "key", "pass", "passphrase", "passwd", "password", "pin", "pwd", "secret", "session", "sid", "sig", "signature", "token" ]);
function secretParameter(url) {
if (!URL.canParse(url)) return;
return [ ...new URL(url).searchParams.keys() ].find(name => wordsOf(name).some(word => telling.has(word)));
}
function isSecretHeader(name) {
return wordsOf(name).some(word => word === "cookie" || telling.has(word));
}
function wordsOf(name) {
return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
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

};
