export const modules = {

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
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
const STATEMENT_PAYLOAD_TYPE = "application/vnd.in-toto+json";
const ENVELOPE_LIMIT_BYTES = 256 * 1024 * 1024;
const SIGNATURES_LIMIT = 16;
const base64Schema = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, "is not base64");
const envelopeSignatureSchema = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
keyid: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1024).optional(),
sig: base64Schema.max(64 * 1024)
});
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
payload: base64Schema,
payloadType: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1024),
signatures: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(envelopeSignatureSchema).max(SIGNATURES_LIMIT)
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
function payloadOf({payload: payload}) {
return Buffer.from(payload, "base64");
}
function signedBytesOf(envelope) {
return preAuthenticationEncoding(envelope.payloadType, payloadOf(envelope));
}
function envelopeText({payload: payload, payloadType: payloadType, signatures: signatures}) {
return `${JSON.stringify({
payload: payload,
payloadType: payloadType,
signatures: signatures
})}\n`;
}
function parseEnvelope(text) {
let value;
try {
value = JSON.parse(text);
} catch (cause) {
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("statement-invalid", `A DSSE envelope is not JSON: it begins with ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(text.slice(0, 40))}.`, {
cause: cause
});
}
const parsed = envelopeSchema.safeParse(value);
if (!parsed.success) {
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("statement-invalid", `The field ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(field)} of a DSSE envelope is wrong: ${issue?.message ?? "unknown"}.`);
}
return parsed.data;
}
}),

/***/ 50452: // build/js/domain/manifest/release-id.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => releaseId,
M: () => releaseIdOf
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);
function releaseId(bytes) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function releaseIdOf(manifest) {
return releaseId((0, _canonical_js__WEBPACK_IMPORTED_MODULE_1__.d)(manifest));
}
}),

/***/ 75085: // build/js/domain/statement/digest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bj: () => sha256Of,
NN: () => NAR_DIGEST,
cz: () => narHashToHex
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const NAR_DIGEST = "nar-sha256";
function narHashToHex(narHash) {
return Buffer.from(narHash.slice("sha256-".length), "base64").toString("hex");
}
function sha256Of(bytes) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
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
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
var _manifest_release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46078);
var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75085);
var _dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27172);
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const digestSetSchema = zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(64), zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(1024));
const resourceDescriptorSchema = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
name: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(4096).optional(),
uri: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(4096).optional(),
digest: digestSetSchema.optional(),
content: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().optional(),
downloadLocation: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(4096).optional(),
mediaType: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().max(255).optional(),
annotations: zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.L5J()).optional()
});
const subjectSchema = resourceDescriptorSchema.extend({
digest: digestSetSchema.refine(digests => Object.keys(digests).length > 0, "must have a digest")
});
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
_type: zod__WEBPACK_IMPORTED_MODULE_5__.euz(STATEMENT_TYPE),
subject: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(subjectSchema).min(1).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__.b1.closurePaths),
predicateType: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(1024),
predicate: zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.L5J()).optional()
});
function statementEnvelope({subject: subject, predicateType: predicateType, predicate: predicate}) {
return (0, _dsse_js__WEBPACK_IMPORTED_MODULE_4__.Ge)((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__.q)({
_type: STATEMENT_TYPE,
subject: subject,
predicateType: predicateType,
predicate: predicate
}));
}
function statementOf(envelope) {
if (envelope.payloadType !== _dsse_js__WEBPACK_IMPORTED_MODULE_4__.Mb) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("statement-invalid", `The envelope's payload is not an in-toto statement: ${JSON.stringify(envelope.payloadType)}.`);
let value;
try {
value = JSON.parse(new TextDecoder("utf-8", {
fatal: true
}).decode((0, _dsse_js__WEBPACK_IMPORTED_MODULE_4__.Md)(envelope)));
} catch (cause) {
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("statement-invalid", "The statement in the envelope is not JSON.", {
cause: cause
});
}
const parsed = statementSchema.safeParse(value);
if (parsed.success) return parsed.data;
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("statement-invalid", `The field "${field}" of the statement is wrong: ${issue?.message ?? "unknown"}.`);
}
function manifestSubjectName(application) {
return `${application}-release.json`;
}
function releaseSubjects(manifest) {
const entries = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1);
const components = entries.map(([name, {storePath: storePath, narHash: narHash}]) => ({
name: name,
uri: storePathUri(storePath),
digest: {
[_digest_js__WEBPACK_IMPORTED_MODULE_3__.NN]: (0, _digest_js__WEBPACK_IMPORTED_MODULE_3__.cz)(narHash)
}
}));
return [ {
name: manifestSubjectName(manifest.application),
digest: {
sha256: (0, _manifest_release_id_js__WEBPACK_IMPORTED_MODULE_1__.M)(manifest)
}
}, ...components ];
}
function storePathUri(storePath) {
return `nix:${storePath}`;
}
}),

/***/ 79191: // build/js/domain/closure/nix32.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XB: () => fromNix32,
eN: () => toNix32,
px: () => narHashToNix32
});
const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
function toNix32(bytes) {
const length = Math.ceil(bytes.length * 8 / 5);
let text = "";
for (let position = length - 1; position >= 0; position -= 1) {
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
const digit = bytes[index] >> shift | (bytes[index + 1] ?? 0) << 8 - shift;
text += alphabet[digit & 31];
}
return text;
}
function fromNix32(text, byteLength) {
if (text.length !== Math.ceil(byteLength * 8 / 5)) return;
const bytes = Buffer.alloc(byteLength);
for (let position = 0; position < text.length; position += 1) {
const digit = alphabet.indexOf(text[text.length - 1 - position]);
if (digit === -1) return;
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
bytes[index] |= digit << shift & 255;
const carry = digit >> 8 - shift;
if (index + 1 < byteLength) bytes[index + 1] |= carry; else if (carry !== 0) return;
}
return bytes;
}
function narHashToNix32(narHash) {
return `sha256:${toNix32(Buffer.from(narHash.slice("sha256-".length), "base64"))}`;
}
}),

/***/ 48352: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nV: () => textContentAddress,
sF: () => contentStorePath,
sX: () => textStorePath
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);
function textStorePath(name, contents, references) {
return contentStorePath([ "text", ...references.toSorted() ], (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(contents).digest("hex"), name);
}
function contentStorePath(type, sha256, name) {
const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type.join(":")}:sha256:${sha256}:/nix/store:${name}`).digest();
return `/nix/store/${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_1__.eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
function textContentAddress(contents) {
return `text:sha256:${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_1__.eN)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(contents).digest())}`;
}
function foldTo20Bytes(digest) {
const folded = new Uint8Array(20);
digest.forEach((byte, index) => {
folded[index % 20] ^= byte;
});
return folded;
}
}),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90662);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ);
const linkSchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry: previousEntry, digest: digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

};
