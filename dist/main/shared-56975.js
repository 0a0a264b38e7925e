export const modules = {

/***/ 56975: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/bundle.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
function isBundleWithCertificateChain(b) {
return b.verificationMaterial.content.$case === "x509CertificateChain";
}
function isBundleWithPublicKey(b) {
return b.verificationMaterial.content.$case === "publicKey";
}
function isBundleWithMessageSignature(b) {
return b.content.$case === "messageSignature";
}
function isBundleWithDsseEnvelope(b) {
return b.content.$case === "dsseEnvelope";
}
}),

/***/ 27227: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/envelope.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Signature = exports.Envelope = void 0;
exports.Envelope = {
fromJSON(object) {
return {
payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
signatures: globalThis.Array.isArray(object?.signatures) ? object.signatures.map(e => exports.Signature.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.payload.length !== 0) obj.payload = base64FromBytes(message.payload);
if (message.payloadType !== "") obj.payloadType = message.payloadType;
if (message.signatures?.length) obj.signatures = message.signatures.map(e => exports.Signature.toJSON(e));
return obj;
}
};
exports.Signature = {
fromJSON(object) {
return {
sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : ""
};
},
toJSON(message) {
const obj = {};
if (message.sig.length !== 0) obj.sig = base64FromBytes(message.sig);
if (message.keyid !== "") obj.keyid = message.keyid;
return obj;
}
};
function bytesFromBase64(b64) {
return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
return value !== null && value !== void 0;
}
}),

/***/ 3151: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf/timestamp.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Timestamp = void 0;
exports.Timestamp = {
fromJSON(object) {
return {
seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0
};
},
toJSON(message) {
const obj = {};
if (message.seconds !== "0") obj.seconds = message.seconds;
if (message.nanos !== 0) obj.nanos = Math.round(message.nanos);
return obj;
}
};
function isSet(value) {
return value !== null && value !== void 0;
}
}),

/***/ 53775: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/error.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
class ASN1ParseError extends Error {}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {}
exports.ASN1TypeError = ASN1TypeError;
}),

/***/ 87034: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/encoding.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
const BASE64_ENCODING = "base64";
const UTF8_ENCODING = "utf-8";
function base64Encode(str) {
return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}
}),

/***/ 53553: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/json.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.canonicalize = canonicalize;
function canonicalize(object) {
let buffer = "";
if (object === null || typeof object !== "object" || object.toJSON != null) buffer += JSON.stringify(object); else if (Array.isArray(object)) {
buffer += "[";
let first = true;
object.forEach(element => {
if (!first) buffer += ",";
first = false;
buffer += canonicalize(element);
});
buffer += "]";
} else {
buffer += "{";
let first = true;
Object.keys(object).sort().forEach(property => {
if (!first) buffer += ",";
first = false;
buffer += JSON.stringify(property);
buffer += ":";
buffer += canonicalize(object[property]);
});
buffer += "}";
}
return buffer;
}
}),

/***/ 59566: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/rfc3161/error.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RFC3161TimestampVerificationError = void 0;
class RFC3161TimestampVerificationError extends Error {}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;
}),

};
