import { modules as shared0 } from './shared-56975.js';
export const id = 3917;
export const ids = [3917];
export const modules = {
...shared0,


/***/ 86027: // node_modules/@sigstore/core/dist/asn1/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1Obj = void 0;
var obj_1 = __webpack_require__(50990);
Object.defineProperty(exports, "ASN1Obj", {
enumerable: true,
get: function() {
return obj_1.ASN1Obj;
}
});
}),

/***/ 84243: // node_modules/@sigstore/core/dist/asn1/length.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __webpack_require__(53775);
function decodeLength(stream) {
const buf = stream.getUint8();
if ((buf & 128) === 0) return buf;
const byteCount = buf & 127;
if (byteCount > 6) throw new error_1.ASN1ParseError("length exceeds 6 byte limit");
let len = 0;
for (let i = 0; i < byteCount; i++) {
const byte = stream.getUint8();
if (i === 0 && byte === 0) throw new error_1.ASN1ParseError("non-minimal length encoding");
len = len * 256 + byte;
}
if (len === 0) throw new error_1.ASN1ParseError("indefinite length encoding not supported");
if (len < 128) throw new error_1.ASN1ParseError("non-minimal length encoding");
return len;
}
function encodeLength(len) {
if (len < 128) return Buffer.from([ len ]);
let val = BigInt(len);
const bytes = [];
while (val > 0n) {
bytes.unshift(Number(val & 255n));
val >>= 8n;
}
return Buffer.from([ 128 | bytes.length, ...bytes ]);
}
}),

/***/ 50990: // node_modules/@sigstore/core/dist/asn1/obj.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1Obj = void 0;
const stream_1 = __webpack_require__(1673);
const error_1 = __webpack_require__(53775);
const length_1 = __webpack_require__(84243);
const parse_1 = __webpack_require__(81044);
const tag_1 = __webpack_require__(59343);
class ASN1Obj {
tag;
subs;
value;
constructor(tag, value, subs) {
this.tag = tag;
this.value = value;
this.subs = subs;
}
static parseBuffer(buf) {
const stream = new stream_1.ByteStream(buf);
const obj = parseStream(stream);
if (stream.position !== stream.length) throw new error_1.ASN1ParseError("invalid trailing data");
return obj;
}
toDER() {
const valueStream = new stream_1.ByteStream;
if (this.subs.length > 0) for (const sub of this.subs) valueStream.appendView(sub.toDER()); else valueStream.appendView(this.value);
const value = valueStream.buffer;
const obj = new stream_1.ByteStream;
obj.appendChar(this.tag.toDER());
obj.appendView((0, length_1.encodeLength)(value.length));
obj.appendView(value);
return obj.buffer;
}
toBoolean() {
if (!this.tag.isBoolean()) throw new error_1.ASN1TypeError("not a boolean");
return (0, parse_1.parseBoolean)(this.value);
}
toInteger() {
if (!this.tag.isInteger()) throw new error_1.ASN1TypeError("not an integer");
return (0, parse_1.parseInteger)(this.value);
}
toOID() {
if (!this.tag.isOID()) throw new error_1.ASN1TypeError("not an OID");
return (0, parse_1.parseOID)(this.value);
}
toDate() {
switch (true) {
case this.tag.isUTCTime():
return (0, parse_1.parseTime)(this.value, true);

case this.tag.isGeneralizedTime():
return (0, parse_1.parseTime)(this.value, false);

default:
throw new error_1.ASN1TypeError("not a date");
}
}
toBitString() {
if (!this.tag.isBitString()) throw new error_1.ASN1TypeError("not a bit string");
return (0, parse_1.parseBitString)(this.value);
}
}
exports.ASN1Obj = ASN1Obj;
const MAX_DEPTH = 100;
function parseStream(stream, depth = 0) {
if (depth > MAX_DEPTH) throw new error_1.ASN1ParseError("maximum nesting depth exceeded");
const tag = new tag_1.ASN1Tag(stream.getUint8());
const len = (0, length_1.decodeLength)(stream);
const value = stream.slice(stream.position, len);
const start = stream.position;
let subs = [];
if (tag.constructed) subs = collectSubs(stream, len, depth); else if (tag.isOctetString()) try {
subs = collectSubs(stream, len, depth);
} catch (e) {}
if (subs.length === 0) stream.seek(start + len);
return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len, depth) {
const end = stream.position + len;
if (end > stream.length) throw new error_1.ASN1ParseError("invalid length");
const subs = [];
while (stream.position < end) subs.push(parseStream(stream, depth + 1));
if (stream.position !== end) throw new error_1.ASN1ParseError("invalid length");
return subs;
}
}),

/***/ 81044: // node_modules/@sigstore/core/dist/asn1/parse.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
const error_1 = __webpack_require__(53775);
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
function parseInteger(buf) {
let pos = 0;
const end = buf.length;
let val = buf[pos];
const neg = val > 127;
const pad = neg ? 255 : 0;
while (val == pad && ++pos < end) val = buf[pos];
const len = end - pos;
if (len === 0) return BigInt(neg ? -1 : 0);
val = neg ? val - 256 : val;
let n = BigInt(val);
for (let i = pos + 1; i < end; ++i) n = n * BigInt(256) + BigInt(buf[i]);
return n;
}
function parseStringASCII(buf) {
return buf.toString("ascii");
}
function parseTime(buf, shortYear) {
const timeStr = parseStringASCII(buf);
const m = shortYear ? RE_TIME_SHORT_YEAR.exec(timeStr) : RE_TIME_LONG_YEAR.exec(timeStr);
if (!m) throw new Error("invalid time");
if (shortYear) {
let year = Number(m[1]);
year += year >= 50 ? 1900 : 2e3;
m[1] = year.toString();
}
return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}
function parseOID(buf) {
let pos = 0;
const end = buf.length;
let n = buf[pos++];
const first = Math.floor(n / 40);
const second = n % 40;
let oid = `${first}.${second}`;
let val = 0n;
for (;pos < end; ++pos) {
n = buf[pos];
val = (val << 7n) + BigInt(n & 127);
if ((n & 128) === 0) {
oid += `.${val}`;
val = 0n;
}
}
return oid;
}
function parseBoolean(buf) {
if (buf.length !== 1) throw new error_1.ASN1ParseError("invalid boolean");
switch (buf[0]) {
case 0:
return false;

case 255:
return true;

default:
throw new error_1.ASN1ParseError("invalid boolean");
}
}
function parseBitString(buf) {
const unused = buf[0];
if (unused > 7) throw new error_1.ASN1ParseError("invalid bit string");
const start = 1;
const end = buf.length;
const bits = [];
for (let i = start; i < end; ++i) {
const byte = buf[i];
const skip = i === end - 1 ? unused : 0;
for (let j = 7; j >= skip; --j) bits.push(byte >> j & 1);
}
return bits;
}
}),

/***/ 59343: // node_modules/@sigstore/core/dist/asn1/tag.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1Tag = void 0;
const error_1 = __webpack_require__(53775);
const UNIVERSAL_TAG = {
BOOLEAN: 1,
INTEGER: 2,
BIT_STRING: 3,
OCTET_STRING: 4,
OBJECT_IDENTIFIER: 6,
SEQUENCE: 16,
SET: 17,
PRINTABLE_STRING: 19,
UTC_TIME: 23,
GENERALIZED_TIME: 24
};
const TAG_CLASS = {
UNIVERSAL: 0,
APPLICATION: 1,
CONTEXT_SPECIFIC: 2,
PRIVATE: 3
};
class ASN1Tag {
number;
constructed;
class;
constructor(enc) {
this.number = enc & 31;
this.constructed = (enc & 32) === 32;
this.class = enc >> 6;
if (this.number === 31) throw new error_1.ASN1ParseError("long form tags not supported");
if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0) throw new error_1.ASN1ParseError("unsupported tag 0x00");
}
isUniversal() {
return this.class === TAG_CLASS.UNIVERSAL;
}
isContextSpecific(num) {
const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
return num !== void 0 ? res && this.number === num : res;
}
isBoolean() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
}
isInteger() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
}
isBitString() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
}
isOctetString() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
}
isOID() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER;
}
isUTCTime() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
}
isGeneralizedTime() {
return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
}
toDER() {
return this.number | (this.constructed ? 32 : 0) | this.class << 6;
}
}
exports.ASN1Tag = ASN1Tag;
}),

/***/ 69368: // node_modules/@sigstore/core/dist/crypto.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
const crypto_1 = __importDefault(__webpack_require__(76982));
function createPublicKey(key, type = "spki") {
if (typeof key === "string") if (key.startsWith("-----")) return crypto_1.default.createPublicKey(key); else return crypto_1.default.createPublicKey({
key: Buffer.from(key, "base64"),
format: "der",
type
}); else return crypto_1.default.createPublicKey({
key,
format: "der",
type
});
}
function digest(algorithm, ...data) {
const hash = crypto_1.default.createHash(algorithm);
for (const d of data) hash.update(d);
return hash.digest();
}
function verify(data, key, signature, algorithm) {
try {
return crypto_1.default.verify(algorithm, data, key, signature);
} catch (e) {
return false;
}
}
function bufferEqual(a, b) {
try {
return crypto_1.default.timingSafeEqual(a, b);
} catch {
return false;
}
}
}),

/***/ 49032: // node_modules/@sigstore/core/dist/dsse.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.preAuthEncoding = preAuthEncoding;
const PAE_PREFIX = "DSSEv1";
function preAuthEncoding(payloadType, payload) {
const typeBytes = Buffer.from(payloadType, "utf-8");
return Buffer.concat([ Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, "ascii"), typeBytes, Buffer.from(` ${payload.length} `, "ascii"), payload ]);
}
}),

/***/ 83917: // node_modules/@sigstore/core/dist/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
var asn1_1 = __webpack_require__(86027);
Object.defineProperty(exports, "ASN1Obj", {
enumerable: true,
get: function() {
return asn1_1.ASN1Obj;
}
});
exports.crypto = __importStar(__webpack_require__(69368));
exports.dsse = __importStar(__webpack_require__(49032));
exports.encoding = __importStar(__webpack_require__(87034));
exports.json = __importStar(__webpack_require__(53553));
exports.pem = __importStar(__webpack_require__(1055));
var rfc3161_1 = __webpack_require__(20994);
Object.defineProperty(exports, "RFC3161Timestamp", {
enumerable: true,
get: function() {
return rfc3161_1.RFC3161Timestamp;
}
});
var stream_1 = __webpack_require__(1673);
Object.defineProperty(exports, "ByteStream", {
enumerable: true,
get: function() {
return stream_1.ByteStream;
}
});
var x509_1 = __webpack_require__(49358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", {
enumerable: true,
get: function() {
return x509_1.EXTENSION_OID_SCT;
}
});
Object.defineProperty(exports, "X509Certificate", {
enumerable: true,
get: function() {
return x509_1.X509Certificate;
}
});
Object.defineProperty(exports, "X509SCTExtension", {
enumerable: true,
get: function() {
return x509_1.X509SCTExtension;
}
});
}),

/***/ 91817: // node_modules/@sigstore/core/dist/oid.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SHA2_HASH_ALGOS = exports.RSA_SIGNATURE_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
"1.2.840.10045.4.3.1": "sha224",
"1.2.840.10045.4.3.2": "sha256",
"1.2.840.10045.4.3.3": "sha384",
"1.2.840.10045.4.3.4": "sha512"
};
exports.RSA_SIGNATURE_ALGOS = {
"1.2.840.113549.1.1.14": "sha224",
"1.2.840.113549.1.1.11": "sha256",
"1.2.840.113549.1.1.12": "sha384",
"1.2.840.113549.1.1.13": "sha512"
};
exports.SHA2_HASH_ALGOS = {
"2.16.840.1.101.3.4.2.1": "sha256",
"2.16.840.1.101.3.4.2.2": "sha384",
"2.16.840.1.101.3.4.2.3": "sha512"
};
}),

/***/ 1055: // node_modules/@sigstore/core/dist/pem.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.toDER = toDER;
exports.fromDER = fromDER;
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
let der = "";
certificate.split("\n").forEach(line => {
if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) return;
der += line;
});
return Buffer.from(der, "base64");
}
function fromDER(certificate, type = "CERTIFICATE") {
const der = certificate.toString("base64");
const lines = der.match(/.{1,64}/g) || "";
return [ `-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----` ].join("\n").concat("\n");
}
}),

/***/ 20994: // node_modules/@sigstore/core/dist/rfc3161/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __webpack_require__(92714);
Object.defineProperty(exports, "RFC3161Timestamp", {
enumerable: true,
get: function() {
return timestamp_1.RFC3161Timestamp;
}
});
}),

/***/ 92714: // node_modules/@sigstore/core/dist/rfc3161/timestamp.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RFC3161Timestamp = void 0;
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(59566);
const tstinfo_1 = __webpack_require__(62925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = "1.2.840.113549.1.7.2";
const OID_PKCS9_CONTENT_TYPE_TSTINFO = "1.2.840.113549.1.9.16.1.4";
const OID_PKCS9_MESSAGE_DIGEST_KEY = "1.2.840.113549.1.9.4";
class RFC3161Timestamp {
root;
constructor(asn1) {
this.root = asn1;
}
static parse(der) {
const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
return new RFC3161Timestamp(asn1);
}
get status() {
return this.pkiStatusInfoObj.subs[0].toInteger();
}
get contentType() {
return this.contentTypeObj.toOID();
}
get eContentType() {
return this.eContentTypeObj.toOID();
}
get signingTime() {
return this.tstInfo.genTime;
}
get signerIssuer() {
return this.signerSidObj.subs[0].value;
}
get signerSerialNumber() {
return this.signerSidObj.subs[1].value;
}
get signerDigestAlgorithm() {
const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
return oid_1.SHA2_HASH_ALGOS[oid];
}
get signatureAlgorithm() {
const oid = this.signatureAlgorithmObj.subs[0].toOID();
return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
}
get signatureValue() {
return this.signatureValueObj.value;
}
get tstInfo() {
return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
}
verify(data, publicKey) {
if (!this.timeStampTokenObj) throw new error_1.RFC3161TimestampVerificationError("timeStampToken is missing");
if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
this.tstInfo.verify(data);
this.verifyMessageDigest();
this.verifySignature(publicKey);
}
verifyMessageDigest() {
const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) throw new error_1.RFC3161TimestampVerificationError("signed data does not match tstInfo");
}
verifySignature(key) {
const signedAttrs = this.signedAttrsObj.toDER();
signedAttrs[0] = 49;
const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
if (!verified) throw new error_1.RFC3161TimestampVerificationError("signature verification failed");
}
get pkiStatusInfoObj() {
return this.root.subs[0];
}
get timeStampTokenObj() {
return this.root.subs[1];
}
get contentTypeObj() {
return this.timeStampTokenObj.subs[0];
}
get signedDataObj() {
const obj = this.timeStampTokenObj.subs.find(sub => sub.tag.isContextSpecific(0));
return obj.subs[0];
}
get encapContentInfoObj() {
return this.signedDataObj.subs[2];
}
get signerInfosObj() {
const sd = this.signedDataObj;
return sd.subs[sd.subs.length - 1];
}
get signerInfoObj() {
return this.signerInfosObj.subs[0];
}
get eContentTypeObj() {
return this.encapContentInfoObj.subs[0];
}
get eContentObj() {
return this.encapContentInfoObj.subs[1];
}
get signedAttrsObj() {
const signedAttrs = this.signerInfoObj.subs.find(sub => sub.tag.isContextSpecific(0));
return signedAttrs;
}
get messageDigestAttributeObj() {
const messageDigest = this.signedAttrsObj.subs.find(sub => sub.subs[0].tag.isOID() && sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
return messageDigest;
}
get signerSidObj() {
return this.signerInfoObj.subs[1];
}
get signerDigestAlgorithmObj() {
return this.signerInfoObj.subs[2];
}
get signatureAlgorithmObj() {
return this.signerInfoObj.subs[4];
}
get signatureValueObj() {
return this.signerInfoObj.subs[5];
}
}
exports.RFC3161Timestamp = RFC3161Timestamp;
}),

/***/ 62925: // node_modules/@sigstore/core/dist/rfc3161/tstinfo.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TSTInfo = void 0;
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(59566);
class TSTInfo {
root;
constructor(asn1) {
this.root = asn1;
}
get version() {
return this.root.subs[0].toInteger();
}
get genTime() {
return this.root.subs[4].toDate();
}
get messageImprintHashAlgorithm() {
const oid = this.messageImprintObj.subs[0].subs[0].toOID();
return oid_1.SHA2_HASH_ALGOS[oid];
}
get messageImprintHashedMessage() {
return this.messageImprintObj.subs[1].value;
}
get raw() {
return this.root.toDER();
}
verify(data) {
const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) throw new error_1.RFC3161TimestampVerificationError("message imprint does not match artifact");
}
get messageImprintObj() {
return this.root.subs[2];
}
}
exports.TSTInfo = TSTInfo;
}),

/***/ 1673: // node_modules/@sigstore/core/dist/stream.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ByteStream = void 0;
class StreamError extends Error {}
class ByteStream {
static BLOCK_SIZE=1024;
buf;
view;
start=0;
constructor(buffer) {
if (buffer) {
this.buf = buffer;
this.view = Buffer.from(buffer);
} else {
this.buf = Buffer.alloc(0);
this.view = Buffer.from(this.buf);
}
}
get buffer() {
return this.view.subarray(0, this.start);
}
get length() {
return this.view.byteLength;
}
get position() {
return this.start;
}
seek(position) {
this.start = position;
}
slice(start, len) {
const end = start + len;
if (end > this.length) throw new StreamError("request past end of buffer");
return this.view.subarray(start, end);
}
appendChar(char) {
this.ensureCapacity(1);
this.view[this.start] = char;
this.start += 1;
}
appendUint16(num) {
this.ensureCapacity(2);
const value = new Uint16Array([ num ]);
const view = new Uint8Array(value.buffer);
this.view[this.start] = view[1];
this.view[this.start + 1] = view[0];
this.start += 2;
}
appendUint24(num) {
this.ensureCapacity(3);
const value = new Uint32Array([ num ]);
const view = new Uint8Array(value.buffer);
this.view[this.start] = view[2];
this.view[this.start + 1] = view[1];
this.view[this.start + 2] = view[0];
this.start += 3;
}
appendView(view) {
this.ensureCapacity(view.length);
this.view.set(view, this.start);
this.start += view.length;
}
getBlock(size) {
if (size <= 0) return Buffer.alloc(0);
if (this.start + size > this.view.length) throw new Error("request past end of buffer");
const result = this.view.subarray(this.start, this.start + size);
this.start += size;
return result;
}
getUint8() {
return this.getBlock(1)[0];
}
getUint16() {
const block = this.getBlock(2);
return block[0] << 8 | block[1];
}
ensureCapacity(size) {
if (this.start + size > this.view.byteLength) {
const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
this.realloc(this.view.byteLength + blockSize);
}
}
realloc(size) {
const newArray = Buffer.alloc(size);
const newView = Buffer.from(newArray);
newView.set(this.view);
this.buf = newArray;
this.view = newView;
}
}
exports.ByteStream = ByteStream;
}),

/***/ 83566: // node_modules/@sigstore/core/dist/x509/cert.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const pem = __importStar(__webpack_require__(1055));
const ext_1 = __webpack_require__(96389);
const EXTENSION_OID_SUBJECT_KEY_ID = "2.5.29.14";
const EXTENSION_OID_KEY_USAGE = "2.5.29.15";
const EXTENSION_OID_SUBJECT_ALT_NAME = "2.5.29.17";
const EXTENSION_OID_BASIC_CONSTRAINTS = "2.5.29.19";
const EXTENSION_OID_AUTHORITY_KEY_ID = "2.5.29.35";
exports.EXTENSION_OID_SCT = "1.3.6.1.4.1.11129.2.4.2";
class X509Certificate {
root;
constructor(asn1) {
this.root = asn1;
}
static parse(cert) {
const der = typeof cert === "string" ? pem.toDER(cert) : cert;
const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
return new X509Certificate(asn1);
}
get tbsCertificate() {
return this.tbsCertificateObj;
}
get version() {
const ver = this.versionObj.subs[0].toInteger();
return `v${(ver + BigInt(1)).toString()}`;
}
get serialNumber() {
return this.serialNumberObj.value;
}
get notBefore() {
return this.validityObj.subs[0].toDate();
}
get notAfter() {
return this.validityObj.subs[1].toDate();
}
get issuer() {
return this.issuerObj.value;
}
get subject() {
return this.subjectObj.value;
}
get publicKey() {
return this.subjectPublicKeyInfoObj.toDER();
}
get signatureAlgorithm() {
const oid = this.signatureAlgorithmObj.subs[0].toOID();
if (oid_1.RSA_SIGNATURE_ALGOS[oid]) return oid_1.RSA_SIGNATURE_ALGOS[oid];
return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
}
get signatureValue() {
return this.signatureValueObj.value.subarray(1);
}
get subjectAltName() {
const ext = this.extSubjectAltName;
return ext?.uri || ext?.rfc822Name;
}
get extensions() {
const extSeq = this.extensionsObj?.subs[0];
return extSeq?.subs || [];
}
get extKeyUsage() {
const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
return ext ? new ext_1.X509KeyUsageExtension(ext) : void 0;
}
get extBasicConstraints() {
const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
return ext ? new ext_1.X509BasicConstraintsExtension(ext) : void 0;
}
get extSubjectAltName() {
const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : void 0;
}
get extAuthorityKeyID() {
const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : void 0;
}
get extSubjectKeyID() {
const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
return ext ? new ext_1.X509SubjectKeyIDExtension(ext) : void 0;
}
get extSCT() {
const ext = this.findExtension(exports.EXTENSION_OID_SCT);
return ext ? new ext_1.X509SCTExtension(ext) : void 0;
}
get isCA() {
const ca = this.extBasicConstraints?.isCA || false;
if (this.extKeyUsage) return ca && this.extKeyUsage.keyCertSign;
return ca;
}
extension(oid) {
const ext = this.findExtension(oid);
return ext ? new ext_1.X509Extension(ext) : void 0;
}
verify(issuerCertificate) {
const publicKey = issuerCertificate?.publicKey || this.publicKey;
const key = crypto.createPublicKey(publicKey);
return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
}
validForDate(date) {
return this.notBefore <= date && date <= this.notAfter;
}
equals(other) {
return this.root.toDER().equals(other.root.toDER());
}
clone() {
const der = this.root.toDER();
const clone = Buffer.alloc(der.length);
der.copy(clone);
return X509Certificate.parse(clone);
}
findExtension(oid) {
return this.extensions.find(ext => ext.subs[0].toOID() === oid);
}
get tbsCertificateObj() {
return this.root.subs[0];
}
get signatureAlgorithmObj() {
return this.root.subs[1];
}
get signatureValueObj() {
return this.root.subs[2];
}
get versionObj() {
return this.tbsCertificateObj.subs[0];
}
get serialNumberObj() {
return this.tbsCertificateObj.subs[1];
}
get issuerObj() {
return this.tbsCertificateObj.subs[3];
}
get validityObj() {
return this.tbsCertificateObj.subs[4];
}
get subjectObj() {
return this.tbsCertificateObj.subs[5];
}
get subjectPublicKeyInfoObj() {
return this.tbsCertificateObj.subs[6];
}
get extensionsObj() {
return this.tbsCertificateObj.subs.find(sub => sub.tag.isContextSpecific(3));
}
}
exports.X509Certificate = X509Certificate;
}),

/***/ 96389: // node_modules/@sigstore/core/dist/x509/ext.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __webpack_require__(1673);
const sct_1 = __webpack_require__(6144);
class X509Extension {
root;
constructor(asn1) {
this.root = asn1;
}
get oid() {
return this.root.subs[0].toOID();
}
get critical() {
return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
}
get value() {
return this.extnValueObj.value;
}
get valueObj() {
return this.extnValueObj;
}
get extnValueObj() {
return this.root.subs[this.root.subs.length - 1];
}
}
exports.X509Extension = X509Extension;
class X509BasicConstraintsExtension extends X509Extension {
get isCA() {
return this.sequence.subs[0]?.toBoolean() ?? false;
}
get pathLenConstraint() {
return this.sequence.subs.length > 1 ? this.sequence.subs[1].toInteger() : void 0;
}
get sequence() {
return this.extnValueObj.subs[0];
}
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
class X509KeyUsageExtension extends X509Extension {
get digitalSignature() {
return this.bitString[0] === 1;
}
get keyCertSign() {
return this.bitString[5] === 1;
}
get crlSign() {
return this.bitString[6] === 1;
}
get bitString() {
return this.extnValueObj.subs[0].toBitString();
}
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;
class X509SubjectAlternativeNameExtension extends X509Extension {
get rfc822Name() {
return this.findGeneralName(1)?.value.toString("ascii");
}
get uri() {
return this.findGeneralName(6)?.value.toString("ascii");
}
otherName(oid) {
const otherName = this.findGeneralName(0);
if (otherName === void 0) return;
const otherNameOID = otherName.subs[0].toOID();
if (otherNameOID !== oid) return;
const otherNameValue = otherName.subs[1];
return otherNameValue.subs[0].value.toString("ascii");
}
findGeneralName(tag) {
return this.generalNames.find(gn => gn.tag.isContextSpecific(tag));
}
get generalNames() {
return this.extnValueObj.subs[0].subs;
}
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
class X509AuthorityKeyIDExtension extends X509Extension {
get keyIdentifier() {
return this.findSequenceMember(0)?.value;
}
findSequenceMember(tag) {
return this.sequence.subs.find(el => el.tag.isContextSpecific(tag));
}
get sequence() {
return this.extnValueObj.subs[0];
}
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
class X509SubjectKeyIDExtension extends X509Extension {
get keyIdentifier() {
return this.extnValueObj.subs[0].value;
}
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
class X509SCTExtension extends X509Extension {
constructor(asn1) {
super(asn1);
}
get signedCertificateTimestamps() {
const buf = this.extnValueObj.subs[0].value;
const stream = new stream_1.ByteStream(buf);
const end = stream.getUint16() + 2;
const sctList = [];
while (stream.position < end) {
const sctLength = stream.getUint16();
const sct = stream.getBlock(sctLength);
sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
}
if (stream.position !== end) throw new Error("SCT list length does not match actual length");
return sctList;
}
}
exports.X509SCTExtension = X509SCTExtension;
}),

/***/ 49358: // node_modules/@sigstore/core/dist/x509/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __webpack_require__(83566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", {
enumerable: true,
get: function() {
return cert_1.EXTENSION_OID_SCT;
}
});
Object.defineProperty(exports, "X509Certificate", {
enumerable: true,
get: function() {
return cert_1.X509Certificate;
}
});
var ext_1 = __webpack_require__(96389);
Object.defineProperty(exports, "X509SCTExtension", {
enumerable: true,
get: function() {
return ext_1.X509SCTExtension;
}
});
}),

/***/ 6144: // node_modules/@sigstore/core/dist/x509/sct.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SignedCertificateTimestamp = void 0;
const crypto = __importStar(__webpack_require__(69368));
const stream_1 = __webpack_require__(1673);
class SignedCertificateTimestamp {
version;
logID;
timestamp;
extensions;
hashAlgorithm;
signatureAlgorithm;
signature;
constructor(options) {
this.version = options.version;
this.logID = options.logID;
this.timestamp = options.timestamp;
this.extensions = options.extensions;
this.hashAlgorithm = options.hashAlgorithm;
this.signatureAlgorithm = options.signatureAlgorithm;
this.signature = options.signature;
}
get datetime() {
return new Date(Number(this.timestamp.readBigInt64BE()));
}
get algorithm() {
switch (this.hashAlgorithm) {
case 0:
return "none";

case 1:
return "md5";

case 2:
return "sha1";

case 3:
return "sha224";

case 4:
return "sha256";

case 5:
return "sha384";

case 6:
return "sha512";

default:
return "unknown";
}
}
verify(preCert, key) {
const stream = new stream_1.ByteStream;
stream.appendChar(this.version);
stream.appendChar(0);
stream.appendView(this.timestamp);
stream.appendUint16(1);
stream.appendView(preCert);
stream.appendUint16(this.extensions.byteLength);
if (this.extensions.byteLength > 0) stream.appendView(this.extensions);
return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
}
static parse(buf) {
const stream = new stream_1.ByteStream(buf);
const version = stream.getUint8();
const logID = stream.getBlock(32);
const timestamp = stream.getBlock(8);
const extenstionLength = stream.getUint16();
const extensions = stream.getBlock(extenstionLength);
const hashAlgorithm = stream.getUint8();
const signatureAlgorithm = stream.getUint8();
const sigLength = stream.getUint16();
const signature = stream.getBlock(sigLength);
if (stream.position !== buf.length) throw new Error("SCT buffer length mismatch");
return new SignedCertificateTimestamp({
version,
logID,
timestamp,
extensions,
hashAlgorithm,
signatureAlgorithm,
signature
});
}
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;
}),

};
