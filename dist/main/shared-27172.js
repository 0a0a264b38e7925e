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

/***/ 83338: // build/js/domain/statement/approval.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => approvalStatement,
oX: () => parseApprovals,
o_: () => APPROVALS_FILE,
q7: () => formatApprovals
});
var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67982);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46078);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71682);
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3508);
var _dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27172);
var _statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3112);
const APPROVAL_TYPE = "urn:grind-to-prod:predicates/approval-v1";
const APPROVALS_FILE = "approvals.intoto.jsonl";
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Jq,
releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_3__.yU,
plans: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(zod__WEBPACK_IMPORTED_MODULE_9__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL
})).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_4__.b1.hosts),
approvedAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_4__.Rl
});
function approvalStatement(approval) {
return {
subject: [ subjectOf(approval) ],
predicateType: APPROVAL_TYPE,
predicate: approval
};
}
function subjectOf({application: application, releaseId: releaseId}) {
return {
name: (0, _statement_js__WEBPACK_IMPORTED_MODULE_8__.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function parseApprovals(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > _trust_signature_js__WEBPACK_IMPORTED_MODULE_6__.Rf) throw invalid(`There are ${lines.length} approvals, more than the limit of ${_trust_signature_js__WEBPACK_IMPORTED_MODULE_6__.Rf}.`);
return lines.map(line => {
const envelope = (0, _dsse_js__WEBPACK_IMPORTED_MODULE_7__.mE)(line);
return {
envelope: envelope,
approval: approvalOf(envelope)
};
});
}
function formatApprovals(envelopes) {
return envelopes.map(_dsse_js__WEBPACK_IMPORTED_MODULE_7__.q$).join("");
}
function approvalOf(envelope) {
const {predicateType: predicateType, predicate: predicate, subject: subject} = (0, 
_statement_js__WEBPACK_IMPORTED_MODULE_8__.T8)(envelope);
if (predicateType !== APPROVAL_TYPE) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not an approval.`);
const parsed = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_5__.L)(approvalSchema).safeParse(predicate);
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
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.dz("statement-invalid", message, {
hint: `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.`
});
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

/***/ 4917: // build/js/domain/closure/content-address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => contentAddressedPath,
x: () => contentAddressText
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _nix32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79191);
var _store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48352);
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
function contentAddressedPath(path, contentAddress, references) {
const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
const length = algorithm === void 0 ? void 0 : digestBytes[algorithm];
const hash = digest === void 0 || length === void 0 ? void 0 : (0, _nix32_js__WEBPACK_IMPORTED_MODULE_3__.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_1__.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
_text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "output", "out" ], inner, name);
}
const methodPrefixes = {
flat: "fixed:",
nar: "fixed:r:",
git: "fixed:git:",
text: "text:"
};
function contentAddressText(method, hash) {
const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : void 0;
const [, algorithm = "", base64 = ""] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
const digest = Buffer.from(base64, "base64");
if (prefix === void 0 || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return;
return `${prefix}${algorithm}:${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_3__.eN)(digest)}`;
}
}),

};
