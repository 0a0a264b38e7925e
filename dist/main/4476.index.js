import { modules as shared0 } from './shared-56975.js';
export const id = 4476;
export const ids = [4476];
export const modules = {
...shared0,


/***/ 12927: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/build.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
const protobuf_specs_1 = __webpack_require__(71913);
const bundle_1 = __webpack_require__(56975);
function toMessageSignatureBundle(options) {
return {
mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
content: {
$case: "messageSignature",
messageSignature: {
messageDigest: {
algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
digest: options.digest
},
signature: options.signature
}
},
verificationMaterial: toVerificationMaterial(options)
};
}
function toDSSEBundle(options) {
return {
mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
content: {
$case: "dsseEnvelope",
dsseEnvelope: toEnvelope(options)
},
verificationMaterial: toVerificationMaterial(options)
};
}
function toEnvelope(options) {
return {
payloadType: options.artifactType,
payload: options.artifact,
signatures: [ toSignature(options) ]
};
}
function toSignature(options) {
return {
keyid: options.keyHint || "",
sig: options.signature
};
}
function toVerificationMaterial(options) {
return {
content: toKeyContent(options),
tlogEntries: [],
timestampVerificationData: {
rfc3161Timestamps: []
}
};
}
function toKeyContent(options) {
if (options.certificate) if (options.certificateChain) return {
$case: "x509CertificateChain",
x509CertificateChain: {
certificates: [ {
rawBytes: options.certificate
} ]
}
}; else return {
$case: "certificate",
certificate: {
rawBytes: options.certificate
}
}; else return {
$case: "publicKey",
publicKey: {
hint: options.keyHint || ""
}
};
}
}),

/***/ 84745: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/error.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ValidationError = void 0;
class ValidationError extends Error {
constructor(message, fields) {
super(message);
this.fields = fields;
}
}
exports.ValidationError = ValidationError;
}),

/***/ 72579: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
exports.ev = void 0;
__webpack_require__(12927);
__webpack_require__(56975);
__webpack_require__(84745);
var serialized_1 = __webpack_require__(42689);
Object.defineProperty(exports, "ev", {
enumerable: true,
get: function() {
return serialized_1.bundleToJSON;
}
});
__webpack_require__(11481);
}),

/***/ 42689: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/serialized.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
const protobuf_specs_1 = __webpack_require__(71913);
const bundle_1 = __webpack_require__(56975);
const validate_1 = __webpack_require__(11481);
const bundleFromJSON = obj => {
const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
switch (bundle.mediaType) {
case bundle_1.BUNDLE_V01_MEDIA_TYPE:
(0, validate_1.assertBundleV01)(bundle);
break;

case bundle_1.BUNDLE_V02_MEDIA_TYPE:
(0, validate_1.assertBundleV02)(bundle);
break;

default:
(0, validate_1.assertBundleLatest)(bundle);
break;
}
return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = bundle => protobuf_specs_1.Bundle.toJSON(bundle);
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = obj => protobuf_specs_1.Envelope.fromJSON(obj);
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = envelope => protobuf_specs_1.Envelope.toJSON(envelope);
exports.envelopeToJSON = envelopeToJSON;
}),

/***/ 11481: // node_modules/@actions/attest/node_modules/@sigstore/bundle/dist/validate.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
const error_1 = __webpack_require__(84745);
function assertBundle(b) {
const invalidValues = validateBundleBase(b);
if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
}
function assertBundleV01(b) {
const invalidValues = [];
invalidValues.push(...validateBundleBase(b));
invalidValues.push(...validateInclusionPromise(b));
if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
}
function isBundleV01(b) {
try {
assertBundleV01(b);
return true;
} catch (e) {
return false;
}
}
function assertBundleV02(b) {
const invalidValues = [];
invalidValues.push(...validateBundleBase(b));
invalidValues.push(...validateInclusionProof(b));
if (invalidValues.length > 0) throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
}
function assertBundleLatest(b) {
const invalidValues = [];
invalidValues.push(...validateBundleBase(b));
invalidValues.push(...validateInclusionProof(b));
invalidValues.push(...validateNoCertificateChain(b));
if (invalidValues.length > 0) throw new error_1.ValidationError("invalid bundle", invalidValues);
}
function validateBundleBase(b) {
const invalidValues = [];
if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) invalidValues.push("mediaType");
if (b.content === void 0) invalidValues.push("content"); else switch (b.content.$case) {
case "messageSignature":
if (b.content.messageSignature.messageDigest === void 0) invalidValues.push("content.messageSignature.messageDigest"); else if (b.content.messageSignature.messageDigest.digest.length === 0) invalidValues.push("content.messageSignature.messageDigest.digest");
if (b.content.messageSignature.signature.length === 0) invalidValues.push("content.messageSignature.signature");
break;

case "dsseEnvelope":
if (b.content.dsseEnvelope.payload.length === 0) invalidValues.push("content.dsseEnvelope.payload");
if (b.content.dsseEnvelope.signatures.length !== 1) invalidValues.push("content.dsseEnvelope.signatures"); else if (b.content.dsseEnvelope.signatures[0].sig.length === 0) invalidValues.push("content.dsseEnvelope.signatures[0].sig");
break;
}
if (b.verificationMaterial === void 0) invalidValues.push("verificationMaterial"); else {
if (b.verificationMaterial.content === void 0) invalidValues.push("verificationMaterial.content"); else switch (b.verificationMaterial.content.$case) {
case "x509CertificateChain":
if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
if (cert.rawBytes.length === 0) invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
});
break;

case "certificate":
if (b.verificationMaterial.content.certificate.rawBytes.length === 0) invalidValues.push("verificationMaterial.content.certificate.rawBytes");
break;
}
if (b.verificationMaterial.tlogEntries === void 0) invalidValues.push("verificationMaterial.tlogEntries"); else if (b.verificationMaterial.tlogEntries.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
if (entry.logId === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
if (entry.kindVersion === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
});
}
return invalidValues;
}
function validateInclusionPromise(b) {
const invalidValues = [];
if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
if (entry.inclusionPromise === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
});
return invalidValues;
}
function validateInclusionProof(b) {
const invalidValues = [];
if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) b.verificationMaterial.tlogEntries.forEach((entry, i) => {
if (entry.inclusionProof === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`); else if (entry.inclusionProof.checkpoint === void 0) invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
});
return invalidValues;
}
function validateNoCertificateChain(b) {
const invalidValues = [];
if (b.verificationMaterial?.content?.$case === "x509CertificateChain") invalidValues.push("verificationMaterial.content.$case");
return invalidValues;
}
}),

/***/ 49648: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_bundle.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Bundle = exports.VerificationMaterial = exports.TimestampVerificationData = void 0;
const envelope_1 = __webpack_require__(27227);
const sigstore_common_1 = __webpack_require__(47165);
const sigstore_rekor_1 = __webpack_require__(25493);
exports.TimestampVerificationData = {
fromJSON(object) {
return {
rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps) ? object.rfc3161Timestamps.map(e => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.rfc3161Timestamps?.length) obj.rfc3161Timestamps = message.rfc3161Timestamps.map(e => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
return obj;
}
};
exports.VerificationMaterial = {
fromJSON(object) {
return {
content: isSet(object.publicKey) ? {
$case: "publicKey",
publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey)
} : isSet(object.x509CertificateChain) ? {
$case: "x509CertificateChain",
x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain)
} : isSet(object.certificate) ? {
$case: "certificate",
certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate)
} : void 0,
tlogEntries: globalThis.Array.isArray(object?.tlogEntries) ? object.tlogEntries.map(e => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e)) : [],
timestampVerificationData: isSet(object.timestampVerificationData) ? exports.TimestampVerificationData.fromJSON(object.timestampVerificationData) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.content?.$case === "publicKey") obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey); else if (message.content?.$case === "x509CertificateChain") obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain); else if (message.content?.$case === "certificate") obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
if (message.tlogEntries?.length) obj.tlogEntries = message.tlogEntries.map(e => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
if (message.timestampVerificationData !== void 0) obj.timestampVerificationData = exports.TimestampVerificationData.toJSON(message.timestampVerificationData);
return obj;
}
};
exports.Bundle = {
fromJSON(object) {
return {
mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
verificationMaterial: isSet(object.verificationMaterial) ? exports.VerificationMaterial.fromJSON(object.verificationMaterial) : void 0,
content: isSet(object.messageSignature) ? {
$case: "messageSignature",
messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature)
} : isSet(object.dsseEnvelope) ? {
$case: "dsseEnvelope",
dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope)
} : void 0
};
},
toJSON(message) {
const obj = {};
if (message.mediaType !== "") obj.mediaType = message.mediaType;
if (message.verificationMaterial !== void 0) obj.verificationMaterial = exports.VerificationMaterial.toJSON(message.verificationMaterial);
if (message.content?.$case === "messageSignature") obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature); else if (message.content?.$case === "dsseEnvelope") obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
return obj;
}
};
function isSet(value) {
return value !== null && value !== void 0;
}
}),

/***/ 47165: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_common.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TimeRange = exports.X509CertificateChain = exports.SubjectAlternativeName = exports.X509Certificate = exports.DistinguishedName = exports.ObjectIdentifierValuePair = exports.ObjectIdentifier = exports.PublicKeyIdentifier = exports.PublicKey = exports.RFC3161SignedTimestamp = exports.LogId = exports.MessageSignature = exports.HashOutput = exports.SubjectAlternativeNameType = exports.PublicKeyDetails = exports.HashAlgorithm = void 0;
exports.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON = hashAlgorithmToJSON;
exports.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
exports.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
exports.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
const timestamp_1 = __webpack_require__(3151);
var HashAlgorithm;
(function(HashAlgorithm) {
HashAlgorithm[HashAlgorithm["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
HashAlgorithm[HashAlgorithm["SHA2_256"] = 1] = "SHA2_256";
HashAlgorithm[HashAlgorithm["SHA2_384"] = 2] = "SHA2_384";
HashAlgorithm[HashAlgorithm["SHA2_512"] = 3] = "SHA2_512";
HashAlgorithm[HashAlgorithm["SHA3_256"] = 4] = "SHA3_256";
HashAlgorithm[HashAlgorithm["SHA3_384"] = 5] = "SHA3_384";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
function hashAlgorithmFromJSON(object) {
switch (object) {
case 0:
case "HASH_ALGORITHM_UNSPECIFIED":
return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;

case 1:
case "SHA2_256":
return HashAlgorithm.SHA2_256;

case 2:
case "SHA2_384":
return HashAlgorithm.SHA2_384;

case 3:
case "SHA2_512":
return HashAlgorithm.SHA2_512;

case 4:
case "SHA3_256":
return HashAlgorithm.SHA3_256;

case 5:
case "SHA3_384":
return HashAlgorithm.SHA3_384;

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
}
}
function hashAlgorithmToJSON(object) {
switch (object) {
case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
return "HASH_ALGORITHM_UNSPECIFIED";

case HashAlgorithm.SHA2_256:
return "SHA2_256";

case HashAlgorithm.SHA2_384:
return "SHA2_384";

case HashAlgorithm.SHA2_512:
return "SHA2_512";

case HashAlgorithm.SHA3_256:
return "SHA3_256";

case HashAlgorithm.SHA3_384:
return "SHA3_384";

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
}
}
var PublicKeyDetails;
(function(PublicKeyDetails) {
PublicKeyDetails[PublicKeyDetails["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
PublicKeyDetails[PublicKeyDetails["PKIX_ED25519"] = 7] = "PKIX_ED25519";
PublicKeyDetails[PublicKeyDetails["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
PublicKeyDetails[PublicKeyDetails["LMS_SHA256"] = 14] = "LMS_SHA256";
PublicKeyDetails[PublicKeyDetails["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
PublicKeyDetails[PublicKeyDetails["ML_DSA_65"] = 21] = "ML_DSA_65";
PublicKeyDetails[PublicKeyDetails["ML_DSA_87"] = 22] = "ML_DSA_87";
})(PublicKeyDetails || (exports.PublicKeyDetails = PublicKeyDetails = {}));
function publicKeyDetailsFromJSON(object) {
switch (object) {
case 0:
case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;

case 1:
case "PKCS1_RSA_PKCS1V5":
return PublicKeyDetails.PKCS1_RSA_PKCS1V5;

case 2:
case "PKCS1_RSA_PSS":
return PublicKeyDetails.PKCS1_RSA_PSS;

case 3:
case "PKIX_RSA_PKCS1V5":
return PublicKeyDetails.PKIX_RSA_PKCS1V5;

case 4:
case "PKIX_RSA_PSS":
return PublicKeyDetails.PKIX_RSA_PSS;

case 9:
case "PKIX_RSA_PKCS1V15_2048_SHA256":
return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;

case 10:
case "PKIX_RSA_PKCS1V15_3072_SHA256":
return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;

case 11:
case "PKIX_RSA_PKCS1V15_4096_SHA256":
return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;

case 16:
case "PKIX_RSA_PSS_2048_SHA256":
return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;

case 17:
case "PKIX_RSA_PSS_3072_SHA256":
return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;

case 18:
case "PKIX_RSA_PSS_4096_SHA256":
return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;

case 6:
case "PKIX_ECDSA_P256_HMAC_SHA_256":
return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;

case 5:
case "PKIX_ECDSA_P256_SHA_256":
return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;

case 12:
case "PKIX_ECDSA_P384_SHA_384":
return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;

case 13:
case "PKIX_ECDSA_P521_SHA_512":
return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;

case 7:
case "PKIX_ED25519":
return PublicKeyDetails.PKIX_ED25519;

case 8:
case "PKIX_ED25519_PH":
return PublicKeyDetails.PKIX_ED25519_PH;

case 19:
case "PKIX_ECDSA_P384_SHA_256":
return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;

case 20:
case "PKIX_ECDSA_P521_SHA_256":
return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;

case 14:
case "LMS_SHA256":
return PublicKeyDetails.LMS_SHA256;

case 15:
case "LMOTS_SHA256":
return PublicKeyDetails.LMOTS_SHA256;

case 21:
case "ML_DSA_65":
return PublicKeyDetails.ML_DSA_65;

case 22:
case "ML_DSA_87":
return PublicKeyDetails.ML_DSA_87;

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
}
}
function publicKeyDetailsToJSON(object) {
switch (object) {
case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
return "PUBLIC_KEY_DETAILS_UNSPECIFIED";

case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
return "PKCS1_RSA_PKCS1V5";

case PublicKeyDetails.PKCS1_RSA_PSS:
return "PKCS1_RSA_PSS";

case PublicKeyDetails.PKIX_RSA_PKCS1V5:
return "PKIX_RSA_PKCS1V5";

case PublicKeyDetails.PKIX_RSA_PSS:
return "PKIX_RSA_PSS";

case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
return "PKIX_RSA_PKCS1V15_2048_SHA256";

case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
return "PKIX_RSA_PKCS1V15_3072_SHA256";

case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
return "PKIX_RSA_PKCS1V15_4096_SHA256";

case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
return "PKIX_RSA_PSS_2048_SHA256";

case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
return "PKIX_RSA_PSS_3072_SHA256";

case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
return "PKIX_RSA_PSS_4096_SHA256";

case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
return "PKIX_ECDSA_P256_HMAC_SHA_256";

case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
return "PKIX_ECDSA_P256_SHA_256";

case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
return "PKIX_ECDSA_P384_SHA_384";

case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
return "PKIX_ECDSA_P521_SHA_512";

case PublicKeyDetails.PKIX_ED25519:
return "PKIX_ED25519";

case PublicKeyDetails.PKIX_ED25519_PH:
return "PKIX_ED25519_PH";

case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
return "PKIX_ECDSA_P384_SHA_256";

case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
return "PKIX_ECDSA_P521_SHA_256";

case PublicKeyDetails.LMS_SHA256:
return "LMS_SHA256";

case PublicKeyDetails.LMOTS_SHA256:
return "LMOTS_SHA256";

case PublicKeyDetails.ML_DSA_65:
return "ML_DSA_65";

case PublicKeyDetails.ML_DSA_87:
return "ML_DSA_87";

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
}
}
var SubjectAlternativeNameType;
(function(SubjectAlternativeNameType) {
SubjectAlternativeNameType[SubjectAlternativeNameType["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
SubjectAlternativeNameType[SubjectAlternativeNameType["EMAIL"] = 1] = "EMAIL";
SubjectAlternativeNameType[SubjectAlternativeNameType["URI"] = 2] = "URI";
SubjectAlternativeNameType[SubjectAlternativeNameType["OTHER_NAME"] = 3] = "OTHER_NAME";
})(SubjectAlternativeNameType || (exports.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
function subjectAlternativeNameTypeFromJSON(object) {
switch (object) {
case 0:
case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;

case 1:
case "EMAIL":
return SubjectAlternativeNameType.EMAIL;

case 2:
case "URI":
return SubjectAlternativeNameType.URI;

case 3:
case "OTHER_NAME":
return SubjectAlternativeNameType.OTHER_NAME;

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
}
}
function subjectAlternativeNameTypeToJSON(object) {
switch (object) {
case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";

case SubjectAlternativeNameType.EMAIL:
return "EMAIL";

case SubjectAlternativeNameType.URI:
return "URI";

case SubjectAlternativeNameType.OTHER_NAME:
return "OTHER_NAME";

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
}
}
exports.HashOutput = {
fromJSON(object) {
return {
algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.algorithm !== 0) obj.algorithm = hashAlgorithmToJSON(message.algorithm);
if (message.digest.length !== 0) obj.digest = base64FromBytes(message.digest);
return obj;
}
};
exports.MessageSignature = {
fromJSON(object) {
return {
messageDigest: isSet(object.messageDigest) ? exports.HashOutput.fromJSON(object.messageDigest) : void 0,
signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.messageDigest !== void 0) obj.messageDigest = exports.HashOutput.toJSON(message.messageDigest);
if (message.signature.length !== 0) obj.signature = base64FromBytes(message.signature);
return obj;
}
};
exports.LogId = {
fromJSON(object) {
return {
keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.keyId.length !== 0) obj.keyId = base64FromBytes(message.keyId);
return obj;
}
};
exports.RFC3161SignedTimestamp = {
fromJSON(object) {
return {
signedTimestamp: isSet(object.signedTimestamp) ? Buffer.from(bytesFromBase64(object.signedTimestamp)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.signedTimestamp.length !== 0) obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
return obj;
}
};
exports.PublicKey = {
fromJSON(object) {
return {
rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : void 0,
keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
validFor: isSet(object.validFor) ? exports.TimeRange.fromJSON(object.validFor) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.rawBytes !== void 0) obj.rawBytes = base64FromBytes(message.rawBytes);
if (message.keyDetails !== 0) obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
if (message.validFor !== void 0) obj.validFor = exports.TimeRange.toJSON(message.validFor);
return obj;
}
};
exports.PublicKeyIdentifier = {
fromJSON(object) {
return {
hint: isSet(object.hint) ? globalThis.String(object.hint) : ""
};
},
toJSON(message) {
const obj = {};
if (message.hint !== "") obj.hint = message.hint;
return obj;
}
};
exports.ObjectIdentifier = {
fromJSON(object) {
return {
id: globalThis.Array.isArray(object?.id) ? object.id.map(e => globalThis.Number(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.id?.length) obj.id = message.id.map(e => Math.round(e));
return obj;
}
};
exports.ObjectIdentifierValuePair = {
fromJSON(object) {
return {
oid: isSet(object.oid) ? exports.ObjectIdentifier.fromJSON(object.oid) : void 0,
value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.oid !== void 0) obj.oid = exports.ObjectIdentifier.toJSON(message.oid);
if (message.value.length !== 0) obj.value = base64FromBytes(message.value);
return obj;
}
};
exports.DistinguishedName = {
fromJSON(object) {
return {
organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : ""
};
},
toJSON(message) {
const obj = {};
if (message.organization !== "") obj.organization = message.organization;
if (message.commonName !== "") obj.commonName = message.commonName;
return obj;
}
};
exports.X509Certificate = {
fromJSON(object) {
return {
rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.rawBytes.length !== 0) obj.rawBytes = base64FromBytes(message.rawBytes);
return obj;
}
};
exports.SubjectAlternativeName = {
fromJSON(object) {
return {
type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
identity: isSet(object.regexp) ? {
$case: "regexp",
regexp: globalThis.String(object.regexp)
} : isSet(object.value) ? {
$case: "value",
value: globalThis.String(object.value)
} : void 0
};
},
toJSON(message) {
const obj = {};
if (message.type !== 0) obj.type = subjectAlternativeNameTypeToJSON(message.type);
if (message.identity?.$case === "regexp") obj.regexp = message.identity.regexp; else if (message.identity?.$case === "value") obj.value = message.identity.value;
return obj;
}
};
exports.X509CertificateChain = {
fromJSON(object) {
return {
certificates: globalThis.Array.isArray(object?.certificates) ? object.certificates.map(e => exports.X509Certificate.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.certificates?.length) obj.certificates = message.certificates.map(e => exports.X509Certificate.toJSON(e));
return obj;
}
};
exports.TimeRange = {
fromJSON(object) {
return {
start: isSet(object.start) ? fromJsonTimestamp(object.start) : void 0,
end: isSet(object.end) ? fromJsonTimestamp(object.end) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.start !== void 0) obj.start = message.start.toISOString();
if (message.end !== void 0) obj.end = message.end.toISOString();
return obj;
}
};
function bytesFromBase64(b64) {
return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
return globalThis.Buffer.from(arr).toString("base64");
}
function fromTimestamp(t) {
let millis = (globalThis.Number(t.seconds) || 0) * 1e3;
millis += (t.nanos || 0) / 1e6;
return new globalThis.Date(millis);
}
function fromJsonTimestamp(o) {
if (o instanceof globalThis.Date) return o; else if (typeof o === "string") return new globalThis.Date(o); else return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
}
function isSet(value) {
return value !== null && value !== void 0;
}
}),

/***/ 25493: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_rekor.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
const sigstore_common_1 = __webpack_require__(47165);
exports.KindVersion = {
fromJSON(object) {
return {
kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
version: isSet(object.version) ? globalThis.String(object.version) : ""
};
},
toJSON(message) {
const obj = {};
if (message.kind !== "") obj.kind = message.kind;
if (message.version !== "") obj.version = message.version;
return obj;
}
};
exports.Checkpoint = {
fromJSON(object) {
return {
envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : ""
};
},
toJSON(message) {
const obj = {};
if (message.envelope !== "") obj.envelope = message.envelope;
return obj;
}
};
exports.InclusionProof = {
fromJSON(object) {
return {
logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
hashes: globalThis.Array.isArray(object?.hashes) ? object.hashes.map(e => Buffer.from(bytesFromBase64(e))) : [],
checkpoint: isSet(object.checkpoint) ? exports.Checkpoint.fromJSON(object.checkpoint) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.logIndex !== "0") obj.logIndex = message.logIndex;
if (message.rootHash.length !== 0) obj.rootHash = base64FromBytes(message.rootHash);
if (message.treeSize !== "0") obj.treeSize = message.treeSize;
if (message.hashes?.length) obj.hashes = message.hashes.map(e => base64FromBytes(e));
if (message.checkpoint !== void 0) obj.checkpoint = exports.Checkpoint.toJSON(message.checkpoint);
return obj;
}
};
exports.InclusionPromise = {
fromJSON(object) {
return {
signedEntryTimestamp: isSet(object.signedEntryTimestamp) ? Buffer.from(bytesFromBase64(object.signedEntryTimestamp)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.signedEntryTimestamp.length !== 0) obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
return obj;
}
};
exports.TransparencyLogEntry = {
fromJSON(object) {
return {
logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : void 0,
kindVersion: isSet(object.kindVersion) ? exports.KindVersion.fromJSON(object.kindVersion) : void 0,
integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
inclusionPromise: isSet(object.inclusionPromise) ? exports.InclusionPromise.fromJSON(object.inclusionPromise) : void 0,
inclusionProof: isSet(object.inclusionProof) ? exports.InclusionProof.fromJSON(object.inclusionProof) : void 0,
canonicalizedBody: isSet(object.canonicalizedBody) ? Buffer.from(bytesFromBase64(object.canonicalizedBody)) : Buffer.alloc(0)
};
},
toJSON(message) {
const obj = {};
if (message.logIndex !== "0") obj.logIndex = message.logIndex;
if (message.logId !== void 0) obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
if (message.kindVersion !== void 0) obj.kindVersion = exports.KindVersion.toJSON(message.kindVersion);
if (message.integratedTime !== "0") obj.integratedTime = message.integratedTime;
if (message.inclusionPromise !== void 0) obj.inclusionPromise = exports.InclusionPromise.toJSON(message.inclusionPromise);
if (message.inclusionProof !== void 0) obj.inclusionProof = exports.InclusionProof.toJSON(message.inclusionProof);
if (message.canonicalizedBody.length !== 0) obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
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

/***/ 13528: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_trustroot.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ClientTrustConfig = exports.ServiceConfiguration = exports.Service = exports.SigningConfig = exports.TrustedRoot = exports.CertificateAuthority = exports.TransparencyLogInstance = exports.ServiceSelector = void 0;
exports.serviceSelectorFromJSON = serviceSelectorFromJSON;
exports.serviceSelectorToJSON = serviceSelectorToJSON;
const sigstore_common_1 = __webpack_require__(47165);
var ServiceSelector;
(function(ServiceSelector) {
ServiceSelector[ServiceSelector["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
ServiceSelector[ServiceSelector["ALL"] = 1] = "ALL";
ServiceSelector[ServiceSelector["ANY"] = 2] = "ANY";
ServiceSelector[ServiceSelector["EXACT"] = 3] = "EXACT";
})(ServiceSelector || (exports.ServiceSelector = ServiceSelector = {}));
function serviceSelectorFromJSON(object) {
switch (object) {
case 0:
case "SERVICE_SELECTOR_UNDEFINED":
return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;

case 1:
case "ALL":
return ServiceSelector.ALL;

case 2:
case "ANY":
return ServiceSelector.ANY;

case 3:
case "EXACT":
return ServiceSelector.EXACT;

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
}
}
function serviceSelectorToJSON(object) {
switch (object) {
case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
return "SERVICE_SELECTOR_UNDEFINED";

case ServiceSelector.ALL:
return "ALL";

case ServiceSelector.ANY:
return "ANY";

case ServiceSelector.EXACT:
return "EXACT";

default:
throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
}
}
exports.TransparencyLogInstance = {
fromJSON(object) {
return {
baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : void 0,
logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : void 0,
checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : void 0,
operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
};
},
toJSON(message) {
const obj = {};
if (message.baseUrl !== "") obj.baseUrl = message.baseUrl;
if (message.hashAlgorithm !== 0) obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
if (message.publicKey !== void 0) obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
if (message.logId !== void 0) obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
if (message.checkpointKeyId !== void 0) obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
if (message.operator !== "") obj.operator = message.operator;
return obj;
}
};
exports.CertificateAuthority = {
fromJSON(object) {
return {
subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : void 0,
uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : void 0,
validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : void 0,
operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
};
},
toJSON(message) {
const obj = {};
if (message.subject !== void 0) obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
if (message.uri !== "") obj.uri = message.uri;
if (message.certChain !== void 0) obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
if (message.validFor !== void 0) obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
if (message.operator !== "") obj.operator = message.operator;
return obj;
}
};
exports.TrustedRoot = {
fromJSON(object) {
return {
mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
tlogs: globalThis.Array.isArray(object?.tlogs) ? object.tlogs.map(e => exports.TransparencyLogInstance.fromJSON(e)) : [],
certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities) ? object.certificateAuthorities.map(e => exports.CertificateAuthority.fromJSON(e)) : [],
ctlogs: globalThis.Array.isArray(object?.ctlogs) ? object.ctlogs.map(e => exports.TransparencyLogInstance.fromJSON(e)) : [],
timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities) ? object.timestampAuthorities.map(e => exports.CertificateAuthority.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.mediaType !== "") obj.mediaType = message.mediaType;
if (message.tlogs?.length) obj.tlogs = message.tlogs.map(e => exports.TransparencyLogInstance.toJSON(e));
if (message.certificateAuthorities?.length) obj.certificateAuthorities = message.certificateAuthorities.map(e => exports.CertificateAuthority.toJSON(e));
if (message.ctlogs?.length) obj.ctlogs = message.ctlogs.map(e => exports.TransparencyLogInstance.toJSON(e));
if (message.timestampAuthorities?.length) obj.timestampAuthorities = message.timestampAuthorities.map(e => exports.CertificateAuthority.toJSON(e));
return obj;
}
};
exports.SigningConfig = {
fromJSON(object) {
return {
mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map(e => exports.Service.fromJSON(e)) : [],
oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map(e => exports.Service.fromJSON(e)) : [],
rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls) ? object.rekorTlogUrls.map(e => exports.Service.fromJSON(e)) : [],
rekorTlogConfig: isSet(object.rekorTlogConfig) ? exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig) : void 0,
tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map(e => exports.Service.fromJSON(e)) : [],
tsaConfig: isSet(object.tsaConfig) ? exports.ServiceConfiguration.fromJSON(object.tsaConfig) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.mediaType !== "") obj.mediaType = message.mediaType;
if (message.caUrls?.length) obj.caUrls = message.caUrls.map(e => exports.Service.toJSON(e));
if (message.oidcUrls?.length) obj.oidcUrls = message.oidcUrls.map(e => exports.Service.toJSON(e));
if (message.rekorTlogUrls?.length) obj.rekorTlogUrls = message.rekorTlogUrls.map(e => exports.Service.toJSON(e));
if (message.rekorTlogConfig !== void 0) obj.rekorTlogConfig = exports.ServiceConfiguration.toJSON(message.rekorTlogConfig);
if (message.tsaUrls?.length) obj.tsaUrls = message.tsaUrls.map(e => exports.Service.toJSON(e));
if (message.tsaConfig !== void 0) obj.tsaConfig = exports.ServiceConfiguration.toJSON(message.tsaConfig);
return obj;
}
};
exports.Service = {
fromJSON(object) {
return {
url: isSet(object.url) ? globalThis.String(object.url) : "",
majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : void 0,
operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
};
},
toJSON(message) {
const obj = {};
if (message.url !== "") obj.url = message.url;
if (message.majorApiVersion !== 0) obj.majorApiVersion = Math.round(message.majorApiVersion);
if (message.validFor !== void 0) obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
if (message.operator !== "") obj.operator = message.operator;
return obj;
}
};
exports.ServiceConfiguration = {
fromJSON(object) {
return {
selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
count: isSet(object.count) ? globalThis.Number(object.count) : 0
};
},
toJSON(message) {
const obj = {};
if (message.selector !== 0) obj.selector = serviceSelectorToJSON(message.selector);
if (message.count !== 0) obj.count = Math.round(message.count);
return obj;
}
};
exports.ClientTrustConfig = {
fromJSON(object) {
return {
mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
trustedRoot: isSet(object.trustedRoot) ? exports.TrustedRoot.fromJSON(object.trustedRoot) : void 0,
signingConfig: isSet(object.signingConfig) ? exports.SigningConfig.fromJSON(object.signingConfig) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.mediaType !== "") obj.mediaType = message.mediaType;
if (message.trustedRoot !== void 0) obj.trustedRoot = exports.TrustedRoot.toJSON(message.trustedRoot);
if (message.signingConfig !== void 0) obj.signingConfig = exports.SigningConfig.toJSON(message.signingConfig);
return obj;
}
};
function isSet(value) {
return value !== null && value !== void 0;
}
}),

/***/ 88435: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_verification.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Input = exports.Artifact = exports.ArtifactVerificationOptions_ObserverTimestampOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions = exports.ArtifactVerificationOptions_CtlogOptions = exports.ArtifactVerificationOptions_TlogOptions = exports.ArtifactVerificationOptions = exports.PublicKeyIdentities = exports.CertificateIdentities = exports.CertificateIdentity = void 0;
const sigstore_bundle_1 = __webpack_require__(49648);
const sigstore_common_1 = __webpack_require__(47165);
const sigstore_trustroot_1 = __webpack_require__(13528);
exports.CertificateIdentity = {
fromJSON(object) {
return {
issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : void 0,
oids: globalThis.Array.isArray(object?.oids) ? object.oids.map(e => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.issuer !== "") obj.issuer = message.issuer;
if (message.san !== void 0) obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
if (message.oids?.length) obj.oids = message.oids.map(e => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
return obj;
}
};
exports.CertificateIdentities = {
fromJSON(object) {
return {
identities: globalThis.Array.isArray(object?.identities) ? object.identities.map(e => exports.CertificateIdentity.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.identities?.length) obj.identities = message.identities.map(e => exports.CertificateIdentity.toJSON(e));
return obj;
}
};
exports.PublicKeyIdentities = {
fromJSON(object) {
return {
publicKeys: globalThis.Array.isArray(object?.publicKeys) ? object.publicKeys.map(e => sigstore_common_1.PublicKey.fromJSON(e)) : []
};
},
toJSON(message) {
const obj = {};
if (message.publicKeys?.length) obj.publicKeys = message.publicKeys.map(e => sigstore_common_1.PublicKey.toJSON(e));
return obj;
}
};
exports.ArtifactVerificationOptions = {
fromJSON(object) {
return {
signers: isSet(object.certificateIdentities) ? {
$case: "certificateIdentities",
certificateIdentities: exports.CertificateIdentities.fromJSON(object.certificateIdentities)
} : isSet(object.publicKeys) ? {
$case: "publicKeys",
publicKeys: exports.PublicKeyIdentities.fromJSON(object.publicKeys)
} : void 0,
tlogOptions: isSet(object.tlogOptions) ? exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions) : void 0,
ctlogOptions: isSet(object.ctlogOptions) ? exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions) : void 0,
tsaOptions: isSet(object.tsaOptions) ? exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions) : void 0,
integratedTsOptions: isSet(object.integratedTsOptions) ? exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions) : void 0,
observerOptions: isSet(object.observerOptions) ? exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.signers?.$case === "certificateIdentities") obj.certificateIdentities = exports.CertificateIdentities.toJSON(message.signers.certificateIdentities); else if (message.signers?.$case === "publicKeys") obj.publicKeys = exports.PublicKeyIdentities.toJSON(message.signers.publicKeys);
if (message.tlogOptions !== void 0) obj.tlogOptions = exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
if (message.ctlogOptions !== void 0) obj.ctlogOptions = exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
if (message.tsaOptions !== void 0) obj.tsaOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
if (message.integratedTsOptions !== void 0) obj.integratedTsOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
if (message.observerOptions !== void 0) obj.observerOptions = exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
return obj;
}
};
exports.ArtifactVerificationOptions_TlogOptions = {
fromJSON(object) {
return {
threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
performOnlineVerification: isSet(object.performOnlineVerification) ? globalThis.Boolean(object.performOnlineVerification) : false,
disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
};
},
toJSON(message) {
const obj = {};
if (message.threshold !== 0) obj.threshold = Math.round(message.threshold);
if (message.performOnlineVerification !== false) obj.performOnlineVerification = message.performOnlineVerification;
if (message.disable !== false) obj.disable = message.disable;
return obj;
}
};
exports.ArtifactVerificationOptions_CtlogOptions = {
fromJSON(object) {
return {
threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
};
},
toJSON(message) {
const obj = {};
if (message.threshold !== 0) obj.threshold = Math.round(message.threshold);
if (message.disable !== false) obj.disable = message.disable;
return obj;
}
};
exports.ArtifactVerificationOptions_TimestampAuthorityOptions = {
fromJSON(object) {
return {
threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
};
},
toJSON(message) {
const obj = {};
if (message.threshold !== 0) obj.threshold = Math.round(message.threshold);
if (message.disable !== false) obj.disable = message.disable;
return obj;
}
};
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
fromJSON(object) {
return {
threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
};
},
toJSON(message) {
const obj = {};
if (message.threshold !== 0) obj.threshold = Math.round(message.threshold);
if (message.disable !== false) obj.disable = message.disable;
return obj;
}
};
exports.ArtifactVerificationOptions_ObserverTimestampOptions = {
fromJSON(object) {
return {
threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
};
},
toJSON(message) {
const obj = {};
if (message.threshold !== 0) obj.threshold = Math.round(message.threshold);
if (message.disable !== false) obj.disable = message.disable;
return obj;
}
};
exports.Artifact = {
fromJSON(object) {
return {
data: isSet(object.artifactUri) ? {
$case: "artifactUri",
artifactUri: globalThis.String(object.artifactUri)
} : isSet(object.artifact) ? {
$case: "artifact",
artifact: Buffer.from(bytesFromBase64(object.artifact))
} : isSet(object.artifactDigest) ? {
$case: "artifactDigest",
artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest)
} : void 0
};
},
toJSON(message) {
const obj = {};
if (message.data?.$case === "artifactUri") obj.artifactUri = message.data.artifactUri; else if (message.data?.$case === "artifact") obj.artifact = base64FromBytes(message.data.artifact); else if (message.data?.$case === "artifactDigest") obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
return obj;
}
};
exports.Input = {
fromJSON(object) {
return {
artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : void 0,
artifactVerificationOptions: isSet(object.artifactVerificationOptions) ? exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions) : void 0,
bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : void 0,
artifact: isSet(object.artifact) ? exports.Artifact.fromJSON(object.artifact) : void 0
};
},
toJSON(message) {
const obj = {};
if (message.artifactTrustRoot !== void 0) obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
if (message.artifactVerificationOptions !== void 0) obj.artifactVerificationOptions = exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
if (message.bundle !== void 0) obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
if (message.artifact !== void 0) obj.artifact = exports.Artifact.toJSON(message.artifact);
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

/***/ 71913: // node_modules/@actions/attest/node_modules/@sigstore/protobuf-specs/dist/index.js
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
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(27227), exports);
__exportStar(__webpack_require__(49648), exports);
__exportStar(__webpack_require__(47165), exports);
__exportStar(__webpack_require__(25493), exports);
__exportStar(__webpack_require__(13528), exports);
__exportStar(__webpack_require__(88435), exports);
}),

/***/ 87721: // node_modules/@npmcli/agent/lib/agents.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const net = __webpack_require__(69278);
const tls = __webpack_require__(64756);
const {once} = __webpack_require__(24434);
const timers = __webpack_require__(16460);
const {normalizeOptions, cacheOptions} = __webpack_require__(46329);
const {getProxy, getProxyAgent, proxyCache} = __webpack_require__(3799);
const Errors = __webpack_require__(60260);
const {Agent: AgentBase} = __webpack_require__(98894);
module.exports = class extends AgentBase {
#options;
#timeouts;
#proxy;
#noProxy;
#ProxyAgent;
constructor(options = {}) {
const {timeouts, proxy, noProxy, ...normalizedOptions} = normalizeOptions(options);
super(normalizedOptions);
this.#options = normalizedOptions;
this.#timeouts = timeouts;
if (proxy) {
this.#proxy = new URL(proxy);
this.#noProxy = noProxy;
this.#ProxyAgent = getProxyAgent(proxy);
}
}
get proxy() {
return this.#proxy ? {
url: this.#proxy
} : {};
}
#getProxy(options) {
if (!this.#proxy) return;
const proxy = getProxy(`${options.protocol}//${options.host}:${options.port}`, {
proxy: this.#proxy,
noProxy: this.#noProxy
});
if (!proxy) return;
const cacheKey = cacheOptions({
...options,
...this.#options,
timeouts: this.#timeouts,
proxy
});
if (proxyCache.has(cacheKey)) return proxyCache.get(cacheKey);
let ProxyAgent = this.#ProxyAgent;
if (Array.isArray(ProxyAgent)) ProxyAgent = this.isSecureEndpoint(options) ? ProxyAgent[1] : ProxyAgent[0];
const proxyAgent = new ProxyAgent(proxy, {
...this.#options,
socketOptions: {
family: this.#options.family
}
});
proxyCache.set(cacheKey, proxyAgent);
return proxyAgent;
}
async #timeoutConnection({promises, options, timeout}, ac = new AbortController) {
if (timeout) {
const connectionTimeout = timers.setTimeout(timeout, null, {
signal: ac.signal
}).then(() => {
throw new Errors.ConnectionTimeoutError(`${options.host}:${options.port}`);
}).catch(err => {
if (err.name === "AbortError") return;
throw err;
});
promises.push(connectionTimeout);
}
let result;
try {
result = await Promise.race(promises);
ac.abort();
} catch (err) {
ac.abort();
throw err;
}
return result;
}
async connect(request, options) {
options.lookup ??= this.#options.lookup;
let socket;
let timeout = this.#timeouts.connection;
const isSecureEndpoint = this.isSecureEndpoint(options);
const proxy = this.#getProxy(options);
if (proxy) {
const start = Date.now();
socket = await this.#timeoutConnection({
options,
timeout,
promises: [ proxy.connect(request, options) ]
});
if (timeout) timeout -= Date.now() - start;
} else socket = (isSecureEndpoint ? tls : net).connect(options);
socket.setKeepAlive(this.keepAlive, this.keepAliveMsecs);
socket.setNoDelay(this.keepAlive);
const abortController = new AbortController;
const {signal} = abortController;
const connectPromise = socket[isSecureEndpoint ? "secureConnecting" : "connecting"] ? once(socket, isSecureEndpoint ? "secureConnect" : "connect", {
signal
}) : Promise.resolve();
await this.#timeoutConnection({
options,
timeout,
promises: [ connectPromise, once(socket, "error", {
signal
}).then(err => {
throw err[0];
}) ]
}, abortController);
if (this.#timeouts.idle) socket.setTimeout(this.#timeouts.idle, () => {
socket.destroy(new Errors.IdleTimeoutError(`${options.host}:${options.port}`));
});
return socket;
}
addRequest(request, options) {
const proxy = this.#getProxy(options);
if (proxy?.setRequestProps) proxy.setRequestProps(request, options);
request.setHeader("connection", this.keepAlive ? "keep-alive" : "close");
if (this.#timeouts.response) {
let responseTimeout;
request.once("finish", () => {
setTimeout(() => {
request.destroy(new Errors.ResponseTimeoutError(request, this.#proxy));
}, this.#timeouts.response);
});
request.once("response", () => {
clearTimeout(responseTimeout);
});
}
if (this.#timeouts.transfer) {
let transferTimeout;
request.once("response", res => {
setTimeout(() => {
res.destroy(new Errors.TransferTimeoutError(request, this.#proxy));
}, this.#timeouts.transfer);
res.once("close", () => {
clearTimeout(transferTimeout);
});
});
}
return super.addRequest(request, options);
}
};
}),

/***/ 42604: // node_modules/@npmcli/agent/lib/dns.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {LRUCache} = __webpack_require__(32477);
const dns = __webpack_require__(72250);
const cache = new LRUCache({
max: 50
});
const getOptions = ({family = 0, hints = dns.ADDRCONFIG, all = false, verbatim = void 0, ttl = 5 * 60 * 1e3, lookup = dns.lookup}) => ({
hints,
lookup: (hostname, ...args) => {
const callback = args.pop();
const lookupOptions = args[0] ?? {};
const options = {
family,
hints,
all,
verbatim,
...typeof lookupOptions === "number" ? {
family: lookupOptions
} : lookupOptions
};
const key = JSON.stringify({
hostname,
...options
});
if (cache.has(key)) {
const cached = cache.get(key);
return process.nextTick(callback, null, ...cached);
}
lookup(hostname, options, (err, ...result) => {
if (err) return callback(err);
cache.set(key, result, {
ttl
});
return callback(null, ...result);
});
}
});
module.exports = {
cache,
getOptions
};
}),

/***/ 60260: // node_modules/@npmcli/agent/lib/errors.js
/***/ (module => {
class InvalidProxyProtocolError extends Error {
constructor(url) {
super(`Invalid protocol \`${url.protocol}\` connecting to proxy \`${url.host}\``);
this.code = "EINVALIDPROXY";
this.proxy = url;
}
}
class ConnectionTimeoutError extends Error {
constructor(host) {
super(`Timeout connecting to host \`${host}\``);
this.code = "ECONNECTIONTIMEOUT";
this.host = host;
}
}
class IdleTimeoutError extends Error {
constructor(host) {
super(`Idle timeout reached for host \`${host}\``);
this.code = "EIDLETIMEOUT";
this.host = host;
}
}
class ResponseTimeoutError extends Error {
constructor(request, proxy) {
let msg = "Response timeout ";
if (proxy) msg += `from proxy \`${proxy.host}\` `;
msg += `connecting to host \`${request.host}\``;
super(msg);
this.code = "ERESPONSETIMEOUT";
this.proxy = proxy;
this.request = request;
}
}
class TransferTimeoutError extends Error {
constructor(request, proxy) {
let msg = "Transfer timeout ";
if (proxy) msg += `from proxy \`${proxy.host}\` `;
msg += `for \`${request.host}\``;
super(msg);
this.code = "ETRANSFERTIMEOUT";
this.proxy = proxy;
this.request = request;
}
}
module.exports = {
InvalidProxyProtocolError,
ConnectionTimeoutError,
IdleTimeoutError,
ResponseTimeoutError,
TransferTimeoutError
};
}),

/***/ 57995: // node_modules/@npmcli/agent/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {LRUCache} = __webpack_require__(32477);
const {normalizeOptions, cacheOptions} = __webpack_require__(46329);
const {getProxy, proxyCache} = __webpack_require__(3799);
const dns = __webpack_require__(42604);
const Agent = __webpack_require__(87721);
const agentCache = new LRUCache({
max: 20
});
const getAgent = (url, {agent, proxy, noProxy, ...options} = {}) => {
if (agent != null) return agent;
url = new URL(url);
const proxyForUrl = getProxy(url, {
proxy,
noProxy
});
const normalizedOptions = {
...normalizeOptions(options),
proxy: proxyForUrl
};
const cacheKey = cacheOptions({
...normalizedOptions,
secureEndpoint: url.protocol === "https:"
});
if (agentCache.has(cacheKey)) return agentCache.get(cacheKey);
const newAgent = new Agent(normalizedOptions);
agentCache.set(cacheKey, newAgent);
return newAgent;
};
module.exports = {
getAgent,
Agent,
HttpAgent: Agent,
HttpsAgent: Agent,
cache: {
proxy: proxyCache,
agent: agentCache,
dns: dns.cache,
clear: () => {
proxyCache.clear();
agentCache.clear();
dns.cache.clear();
}
}
};
}),

/***/ 46329: // node_modules/@npmcli/agent/lib/options.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const dns = __webpack_require__(42604);
const normalizeOptions = opts => {
const family = parseInt(opts.family ?? "0", 10);
const keepAlive = opts.keepAlive ?? true;
const normalized = {
keepAliveMsecs: keepAlive ? 1e3 : void 0,
maxSockets: opts.maxSockets ?? 15,
maxTotalSockets: 1 / 0,
maxFreeSockets: keepAlive ? 256 : void 0,
scheduling: "fifo",
...opts,
family,
keepAlive,
timeouts: {
idle: opts.timeout ?? 0,
connection: 0,
response: 0,
transfer: 0,
...opts.timeouts
},
...dns.getOptions({
family,
...opts.dns
})
};
delete normalized.timeout;
return normalized;
};
const createKey = obj => {
let key = "";
const sorted = Object.entries(obj).sort((a, b) => a[0] - b[0]);
for (let [k, v] of sorted) {
if (v == null) v = "null"; else if (v instanceof URL) v = v.toString(); else if (typeof v === "object") v = createKey(v);
key += `${k}:${v}:`;
}
return key;
};
const cacheOptions = ({secureEndpoint, ...options}) => createKey({
secureEndpoint: !!secureEndpoint,
family: options.family,
hints: options.hints,
localAddress: options.localAddress,
strictSsl: secureEndpoint ? !!options.rejectUnauthorized : false,
ca: secureEndpoint ? options.ca : null,
cert: secureEndpoint ? options.cert : null,
key: secureEndpoint ? options.key : null,
keepAlive: options.keepAlive,
keepAliveMsecs: options.keepAliveMsecs,
maxSockets: options.maxSockets,
maxTotalSockets: options.maxTotalSockets,
maxFreeSockets: options.maxFreeSockets,
scheduling: options.scheduling,
timeouts: options.timeouts,
proxy: options.proxy
});
module.exports = {
normalizeOptions,
cacheOptions
};
}),

/***/ 3799: // node_modules/@npmcli/agent/lib/proxy.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {HttpProxyAgent} = __webpack_require__(81970);
const {HttpsProxyAgent} = __webpack_require__(3669);
const {SocksProxyAgent} = __webpack_require__(53357);
const {LRUCache} = __webpack_require__(32477);
const {InvalidProxyProtocolError} = __webpack_require__(60260);
const PROXY_CACHE = new LRUCache({
max: 20
});
const SOCKS_PROTOCOLS = new Set(SocksProxyAgent.protocols);
const PROXY_ENV_KEYS = new Set([ "https_proxy", "http_proxy", "proxy", "no_proxy" ]);
const PROXY_ENV = Object.entries(process.env).reduce((acc, [key, value]) => {
key = key.toLowerCase();
if (PROXY_ENV_KEYS.has(key)) acc[key] = value;
return acc;
}, {});
const getProxyAgent = url => {
url = new URL(url);
const protocol = url.protocol.slice(0, -1);
if (SOCKS_PROTOCOLS.has(protocol)) return SocksProxyAgent;
if (protocol === "https" || protocol === "http") return [ HttpProxyAgent, HttpsProxyAgent ];
throw new InvalidProxyProtocolError(url);
};
const isNoProxy = (url, noProxy) => {
if (typeof noProxy === "string") noProxy = noProxy.split(",").map(p => p.trim()).filter(Boolean);
if (!noProxy || !noProxy.length) return false;
const hostSegments = url.hostname.split(".").reverse();
return noProxy.some(no => {
const noSegments = no.split(".").filter(Boolean).reverse();
if (!noSegments.length) return false;
for (let i = 0; i < noSegments.length; i++) if (hostSegments[i] !== noSegments[i]) return false;
return true;
});
};
const getProxy = (url, {proxy, noProxy}) => {
url = new URL(url);
if (!proxy) proxy = url.protocol === "https:" ? PROXY_ENV.https_proxy : PROXY_ENV.https_proxy || PROXY_ENV.http_proxy || PROXY_ENV.proxy;
if (!noProxy) noProxy = PROXY_ENV.no_proxy;
if (!proxy || isNoProxy(url, noProxy)) return null;
return new URL(proxy);
};
module.exports = {
getProxyAgent,
getProxy,
proxyCache: PROXY_CACHE
};
}),

/***/ 43049: // node_modules/@sigstore/sign/dist/bundler/base.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BaseBundleBuilder = void 0;
class BaseBundleBuilder {
constructor(options) {
this.signer = options.signer;
this.witnesses = options.witnesses;
}
async create(artifact) {
const signature = await this.prepare(artifact).then(blob => this.signer.sign(blob));
const bundle = await this.package(artifact, signature);
const verificationMaterials = await Promise.all(this.witnesses.map(witness => witness.testify(bundle.content, publicKey(signature.key))));
const tlogEntryList = [];
const timestampList = [];
verificationMaterials.forEach(({tlogEntries, rfc3161Timestamps}) => {
tlogEntryList.push(...tlogEntries ?? []);
timestampList.push(...rfc3161Timestamps ?? []);
});
bundle.verificationMaterial.tlogEntries = tlogEntryList;
bundle.verificationMaterial.timestampVerificationData = {
rfc3161Timestamps: timestampList
};
return bundle;
}
async prepare(artifact) {
return artifact.data;
}
}
exports.BaseBundleBuilder = BaseBundleBuilder;
function publicKey(key) {
switch (key.$case) {
case "publicKey":
return key.publicKey;

case "x509Certificate":
return key.certificate;
}
}
}),

/***/ 85192: // node_modules/@sigstore/sign/dist/bundler/bundle.js
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
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
const sigstore = __importStar(__webpack_require__(68534));
const util_1 = __webpack_require__(19100);
function toMessageSignatureBundle(artifact, signature) {
const digest = util_1.crypto.digest("sha256", artifact.data);
return sigstore.toMessageSignatureBundle({
digest,
signature: signature.signature,
certificate: signature.key.$case === "x509Certificate" ? util_1.pem.toDER(signature.key.certificate) : void 0,
keyHint: signature.key.$case === "publicKey" ? signature.key.hint : void 0,
certificateChain: true
});
}
function toDSSEBundle(artifact, signature, certificateChain) {
return sigstore.toDSSEBundle({
artifact: artifact.data,
artifactType: artifact.type,
signature: signature.signature,
certificate: signature.key.$case === "x509Certificate" ? util_1.pem.toDER(signature.key.certificate) : void 0,
keyHint: signature.key.$case === "publicKey" ? signature.key.hint : void 0,
certificateChain
});
}
}),

/***/ 83997: // node_modules/@sigstore/sign/dist/bundler/dsse.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.DSSEBundleBuilder = void 0;
const util_1 = __webpack_require__(19100);
const base_1 = __webpack_require__(43049);
const bundle_1 = __webpack_require__(85192);
class DSSEBundleBuilder extends base_1.BaseBundleBuilder {
constructor(options) {
super(options);
this.certificateChain = options.certificateChain ?? false;
}
async prepare(artifact) {
const a = artifactDefaults(artifact);
return util_1.dsse.preAuthEncoding(a.type, a.data);
}
async package(artifact, signature) {
return (0, bundle_1.toDSSEBundle)(artifactDefaults(artifact), signature, this.certificateChain);
}
}
exports.DSSEBundleBuilder = DSSEBundleBuilder;
function artifactDefaults(artifact) {
return {
...artifact,
type: artifact.type ?? ""
};
}
}),

/***/ 35530: // node_modules/@sigstore/sign/dist/bundler/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.MessageSignatureBundleBuilder = exports.DSSEBundleBuilder = void 0;
var dsse_1 = __webpack_require__(83997);
Object.defineProperty(exports, "DSSEBundleBuilder", {
enumerable: true,
get: function() {
return dsse_1.DSSEBundleBuilder;
}
});
var message_1 = __webpack_require__(8269);
Object.defineProperty(exports, "MessageSignatureBundleBuilder", {
enumerable: true,
get: function() {
return message_1.MessageSignatureBundleBuilder;
}
});
}),

/***/ 8269: // node_modules/@sigstore/sign/dist/bundler/message.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.MessageSignatureBundleBuilder = void 0;
const base_1 = __webpack_require__(43049);
const bundle_1 = __webpack_require__(85192);
class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder {
constructor(options) {
super(options);
}
async package(artifact, signature) {
return (0, bundle_1.toMessageSignatureBundle)(artifact, signature);
}
}
exports.MessageSignatureBundleBuilder = MessageSignatureBundleBuilder;
}),

/***/ 97841: // node_modules/@sigstore/sign/dist/error.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.InternalError = void 0;
exports.internalError = internalError;
const error_1 = __webpack_require__(40369);
class InternalError extends Error {
constructor({code, message, cause}) {
super(message);
this.name = this.constructor.name;
this.cause = cause;
this.code = code;
}
}
exports.InternalError = InternalError;
function internalError(err, code, message) {
if (err instanceof error_1.HTTPError) message += ` - ${err.message}`;
throw new InternalError({
code,
message,
cause: err
});
}
}),

/***/ 40369: // node_modules/@sigstore/sign/dist/external/error.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.HTTPError = void 0;
class HTTPError extends Error {
constructor({status, message, location}) {
super(`(${status}) ${message}`);
this.statusCode = status;
this.location = location;
}
}
exports.HTTPError = HTTPError;
}),

/***/ 9823: // node_modules/@sigstore/sign/dist/external/fetch.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.fetchWithRetry = fetchWithRetry;
const http2_1 = __webpack_require__(85675);
const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
const proc_log_1 = __webpack_require__(26687);
const promise_retry_1 = __importDefault(__webpack_require__(90390));
const util_1 = __webpack_require__(19100);
const error_1 = __webpack_require__(40369);
const {HTTP2_HEADER_LOCATION, HTTP2_HEADER_CONTENT_TYPE, HTTP2_HEADER_USER_AGENT, HTTP_STATUS_INTERNAL_SERVER_ERROR, HTTP_STATUS_TOO_MANY_REQUESTS, HTTP_STATUS_REQUEST_TIMEOUT} = http2_1.constants;
async function fetchWithRetry(url, options) {
return (0, promise_retry_1.default)(async (retry, attemptNum) => {
const method = options.method || "POST";
const headers = {
[HTTP2_HEADER_USER_AGENT]: util_1.ua.getUserAgent(),
...options.headers
};
const response = await (0, make_fetch_happen_1.default)(url, {
method,
headers,
body: options.body,
timeout: options.timeout,
retry: false
}).catch(reason => {
proc_log_1.log.http("fetch", `${method} ${url} attempt ${attemptNum} failed with ${reason}`);
return retry(reason);
});
if (response.ok) return response; else {
const error = await errorFromResponse(response);
proc_log_1.log.http("fetch", `${method} ${url} attempt ${attemptNum} failed with ${response.status}`);
if (retryable(response.status)) return retry(error); else throw error;
}
}, retryOpts(options.retry));
}
const errorFromResponse = async response => {
let message = response.statusText;
const location = response.headers.get(HTTP2_HEADER_LOCATION) || void 0;
const contentType = response.headers.get(HTTP2_HEADER_CONTENT_TYPE);
if (contentType?.includes("application/json")) try {
const body = await response.json();
message = body.message || message;
} catch (e) {}
return new error_1.HTTPError({
status: response.status,
message,
location
});
};
const retryable = status => [ HTTP_STATUS_REQUEST_TIMEOUT, HTTP_STATUS_TOO_MANY_REQUESTS ].includes(status) || status >= HTTP_STATUS_INTERNAL_SERVER_ERROR;
const retryOpts = retry => {
if (typeof retry === "boolean") return {
retries: retry ? 1 : 0
}; else if (typeof retry === "number") return {
retries: retry
}; else return {
retries: 0,
...retry
};
};
}),

/***/ 26819: // node_modules/@sigstore/sign/dist/external/fulcio.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Fulcio = void 0;
const fetch_1 = __webpack_require__(9823);
class Fulcio {
constructor(options) {
this.options = options;
}
async createSigningCertificate(request) {
const {baseURL, retry, timeout} = this.options;
const url = `${baseURL}/api/v2/signingCert`;
const response = await (0, fetch_1.fetchWithRetry)(url, {
headers: {
"Content-Type": "application/json"
},
body: JSON.stringify(request),
timeout,
retry
});
return response.json();
}
}
exports.Fulcio = Fulcio;
}),

/***/ 32688: // node_modules/@sigstore/sign/dist/external/rekor.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Rekor = void 0;
const fetch_1 = __webpack_require__(9823);
class Rekor {
constructor(options) {
this.options = options;
}
async createEntry(propsedEntry) {
const {baseURL, timeout, retry} = this.options;
const url = `${baseURL}/api/v1/log/entries`;
const response = await (0, fetch_1.fetchWithRetry)(url, {
headers: {
"Content-Type": "application/json",
Accept: "application/json"
},
body: JSON.stringify(propsedEntry),
timeout,
retry
});
const data = await response.json();
return entryFromResponse(data);
}
async getEntry(uuid) {
const {baseURL, timeout, retry} = this.options;
const url = `${baseURL}/api/v1/log/entries/${uuid}`;
const response = await (0, fetch_1.fetchWithRetry)(url, {
method: "GET",
headers: {
Accept: "application/json"
},
timeout,
retry
});
const data = await response.json();
return entryFromResponse(data);
}
}
exports.Rekor = Rekor;
function entryFromResponse(data) {
const entries = Object.entries(data);
if (entries.length != 1) throw new Error("Received multiple entries in Rekor response");
const [uuid, entry] = entries[0];
return {
...entry,
uuid
};
}
}),

/***/ 78963: // node_modules/@sigstore/sign/dist/external/tsa.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TimestampAuthority = void 0;
const fetch_1 = __webpack_require__(9823);
class TimestampAuthority {
constructor(options) {
this.options = options;
}
async createTimestamp(request) {
const {baseURL, timeout, retry} = this.options;
const url = `${baseURL}/api/v1/timestamp`;
const response = await (0, fetch_1.fetchWithRetry)(url, {
headers: {
"Content-Type": "application/json"
},
body: JSON.stringify(request),
timeout,
retry
});
return response.buffer();
}
}
exports.TimestampAuthority = TimestampAuthority;
}),

/***/ 92092: // node_modules/@sigstore/sign/dist/identity/ci.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.CIContextProvider = void 0;
const make_fetch_happen_1 = __importDefault(__webpack_require__(39310));
const providers = [ getGHAToken, getEnv ];
class CIContextProvider {
constructor(audience = "sigstore") {
this.audience = audience;
}
async getToken() {
return Promise.any(providers.map(getToken => getToken(this.audience))).catch(() => Promise.reject("CI: no tokens available"));
}
}
exports.CIContextProvider = CIContextProvider;
async function getGHAToken(audience) {
if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return Promise.reject("no token available");
const url = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);
url.searchParams.append("audience", audience);
const response = await (0, make_fetch_happen_1.default)(url.href, {
retry: 2,
headers: {
Accept: "application/json",
Authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`
}
});
return response.json().then(data => data.value);
}
async function getEnv() {
if (!process.env.SIGSTORE_ID_TOKEN) return Promise.reject("no token available");
return process.env.SIGSTORE_ID_TOKEN;
}
}),

/***/ 55022: // node_modules/@sigstore/sign/dist/identity/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.CIContextProvider = void 0;
var ci_1 = __webpack_require__(92092);
Object.defineProperty(exports, "CIContextProvider", {
enumerable: true,
get: function() {
return ci_1.CIContextProvider;
}
});
}),

/***/ 15179: // node_modules/@sigstore/sign/dist/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
exports.gs = exports.fU = exports.$o = exports.Zk = exports.VV = void 0;
var bundler_1 = __webpack_require__(35530);
Object.defineProperty(exports, "VV", {
enumerable: true,
get: function() {
return bundler_1.DSSEBundleBuilder;
}
});
__webpack_require__(97841);
var identity_1 = __webpack_require__(55022);
Object.defineProperty(exports, "Zk", {
enumerable: true,
get: function() {
return identity_1.CIContextProvider;
}
});
var signer_1 = __webpack_require__(34342);
Object.defineProperty(exports, "$o", {
enumerable: true,
get: function() {
return signer_1.FulcioSigner;
}
});
var witness_1 = __webpack_require__(77764);
Object.defineProperty(exports, "fU", {
enumerable: true,
get: function() {
return witness_1.RekorWitness;
}
});
Object.defineProperty(exports, "gs", {
enumerable: true,
get: function() {
return witness_1.TSAWitness;
}
});
}),

/***/ 5875: // node_modules/@sigstore/sign/dist/signer/fulcio/ca.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.CAClient = void 0;
const error_1 = __webpack_require__(97841);
const fulcio_1 = __webpack_require__(26819);
class CAClient {
constructor(options) {
this.fulcio = new fulcio_1.Fulcio({
baseURL: options.fulcioBaseURL,
retry: options.retry,
timeout: options.timeout
});
}
async createSigningCertificate(identityToken, publicKey, challenge) {
const request = toCertificateRequest(identityToken, publicKey, challenge);
try {
const resp = await this.fulcio.createSigningCertificate(request);
const cert = resp.signedCertificateEmbeddedSct ? resp.signedCertificateEmbeddedSct : resp.signedCertificateDetachedSct;
return cert.chain.certificates;
} catch (err) {
(0, error_1.internalError)(err, "CA_CREATE_SIGNING_CERTIFICATE_ERROR", "error creating signing certificate");
}
}
}
exports.CAClient = CAClient;
function toCertificateRequest(identityToken, publicKey, challenge) {
return {
credentials: {
oidcIdentityToken: identityToken
},
publicKeyRequest: {
publicKey: {
algorithm: "ECDSA",
content: publicKey
},
proofOfPossession: challenge.toString("base64")
}
};
}
}),

/***/ 97064: // node_modules/@sigstore/sign/dist/signer/fulcio/ephemeral.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.EphemeralSigner = void 0;
const crypto_1 = __importDefault(__webpack_require__(76982));
const EC_KEYPAIR_TYPE = "ec";
const P256_CURVE = "P-256";
class EphemeralSigner {
constructor() {
this.keypair = crypto_1.default.generateKeyPairSync(EC_KEYPAIR_TYPE, {
namedCurve: P256_CURVE
});
}
async sign(data) {
const signature = crypto_1.default.sign(null, data, this.keypair.privateKey);
const publicKey = this.keypair.publicKey.export({
format: "pem",
type: "spki"
}).toString("ascii");
return {
signature,
key: {
$case: "publicKey",
publicKey
}
};
}
}
exports.EphemeralSigner = EphemeralSigner;
}),

/***/ 26303: // node_modules/@sigstore/sign/dist/signer/fulcio/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
const error_1 = __webpack_require__(97841);
const util_1 = __webpack_require__(19100);
const ca_1 = __webpack_require__(5875);
const ephemeral_1 = __webpack_require__(97064);
exports.DEFAULT_FULCIO_URL = "https://fulcio.sigstore.dev";
class FulcioSigner {
constructor(options) {
this.ca = new ca_1.CAClient({
...options,
fulcioBaseURL: options.fulcioBaseURL || exports.DEFAULT_FULCIO_URL
});
this.identityProvider = options.identityProvider;
this.keyHolder = options.keyHolder || new ephemeral_1.EphemeralSigner;
}
async sign(data) {
const identityToken = await this.getIdentityToken();
let subject;
try {
subject = util_1.oidc.extractJWTSubject(identityToken);
} catch (err) {
throw new error_1.InternalError({
code: "IDENTITY_TOKEN_PARSE_ERROR",
message: `invalid identity token: ${identityToken}`,
cause: err
});
}
const challenge = await this.keyHolder.sign(Buffer.from(subject));
if (challenge.key.$case !== "publicKey") throw new error_1.InternalError({
code: "CA_CREATE_SIGNING_CERTIFICATE_ERROR",
message: "unexpected format for signing key"
});
const certificates = await this.ca.createSigningCertificate(identityToken, challenge.key.publicKey, challenge.signature);
const signature = await this.keyHolder.sign(data);
return {
signature: signature.signature,
key: {
$case: "x509Certificate",
certificate: certificates[0]
}
};
}
async getIdentityToken() {
try {
return await this.identityProvider.getToken();
} catch (err) {
throw new error_1.InternalError({
code: "IDENTITY_TOKEN_READ_ERROR",
message: "error retrieving identity token",
cause: err
});
}
}
}
exports.FulcioSigner = FulcioSigner;
}),

/***/ 34342: // node_modules/@sigstore/sign/dist/signer/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.FulcioSigner = exports.DEFAULT_FULCIO_URL = void 0;
var fulcio_1 = __webpack_require__(26303);
Object.defineProperty(exports, "DEFAULT_FULCIO_URL", {
enumerable: true,
get: function() {
return fulcio_1.DEFAULT_FULCIO_URL;
}
});
Object.defineProperty(exports, "FulcioSigner", {
enumerable: true,
get: function() {
return fulcio_1.FulcioSigner;
}
});
}),

/***/ 19100: // node_modules/@sigstore/sign/dist/util/index.js
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
exports.ua = exports.oidc = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = void 0;
var core_1 = __webpack_require__(58399);
Object.defineProperty(exports, "crypto", {
enumerable: true,
get: function() {
return core_1.crypto;
}
});
Object.defineProperty(exports, "dsse", {
enumerable: true,
get: function() {
return core_1.dsse;
}
});
Object.defineProperty(exports, "encoding", {
enumerable: true,
get: function() {
return core_1.encoding;
}
});
Object.defineProperty(exports, "json", {
enumerable: true,
get: function() {
return core_1.json;
}
});
Object.defineProperty(exports, "pem", {
enumerable: true,
get: function() {
return core_1.pem;
}
});
exports.oidc = __importStar(__webpack_require__(81963));
exports.ua = __importStar(__webpack_require__(81268));
}),

/***/ 81963: // node_modules/@sigstore/sign/dist/util/oidc.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.extractJWTSubject = extractJWTSubject;
const core_1 = __webpack_require__(58399);
function extractJWTSubject(jwt) {
const parts = jwt.split(".", 3);
const payload = JSON.parse(core_1.encoding.base64Decode(parts[1]));
switch (payload.iss) {
case "https://accounts.google.com":
case "https://oauth2.sigstore.dev/auth":
return payload.email;

default:
return payload.sub;
}
}
}),

/***/ 81268: // node_modules/@sigstore/sign/dist/util/ua.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.getUserAgent = void 0;
const os_1 = __importDefault(__webpack_require__(70857));
const getUserAgent = () => {
const packageVersion = __webpack_require__(85896).rE;
const nodeVersion = process.version;
const platformName = os_1.default.platform();
const archName = os_1.default.arch();
return `sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}/${archName})`;
};
exports.getUserAgent = getUserAgent;
}),

/***/ 77764: // node_modules/@sigstore/sign/dist/witness/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TSAWitness = exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
var tlog_1 = __webpack_require__(2566);
Object.defineProperty(exports, "DEFAULT_REKOR_URL", {
enumerable: true,
get: function() {
return tlog_1.DEFAULT_REKOR_URL;
}
});
Object.defineProperty(exports, "RekorWitness", {
enumerable: true,
get: function() {
return tlog_1.RekorWitness;
}
});
var tsa_1 = __webpack_require__(66936);
Object.defineProperty(exports, "TSAWitness", {
enumerable: true,
get: function() {
return tsa_1.TSAWitness;
}
});
}),

/***/ 42815: // node_modules/@sigstore/sign/dist/witness/tlog/client.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TLogClient = void 0;
const error_1 = __webpack_require__(97841);
const error_2 = __webpack_require__(40369);
const rekor_1 = __webpack_require__(32688);
class TLogClient {
constructor(options) {
this.fetchOnConflict = options.fetchOnConflict ?? false;
this.rekor = new rekor_1.Rekor({
baseURL: options.rekorBaseURL,
retry: options.retry,
timeout: options.timeout
});
}
async createEntry(proposedEntry) {
let entry;
try {
entry = await this.rekor.createEntry(proposedEntry);
} catch (err) {
if (entryExistsError(err) && this.fetchOnConflict) {
const uuid = err.location.split("/").pop() || "";
try {
entry = await this.rekor.getEntry(uuid);
} catch (err) {
(0, error_1.internalError)(err, "TLOG_FETCH_ENTRY_ERROR", "error fetching tlog entry");
}
} else (0, error_1.internalError)(err, "TLOG_CREATE_ENTRY_ERROR", "error creating tlog entry");
}
return entry;
}
}
exports.TLogClient = TLogClient;
function entryExistsError(value) {
return value instanceof error_2.HTTPError && value.statusCode === 409 && value.location !== void 0;
}
}),

/***/ 97890: // node_modules/@sigstore/sign/dist/witness/tlog/entry.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.toProposedEntry = toProposedEntry;
const bundle_1 = __webpack_require__(68534);
const util_1 = __webpack_require__(19100);
const SHA256_ALGORITHM = "sha256";
function toProposedEntry(content, publicKey, entryType = "dsse") {
switch (content.$case) {
case "dsseEnvelope":
if (entryType === "intoto") return toProposedIntotoEntry(content.dsseEnvelope, publicKey);
return toProposedDSSEEntry(content.dsseEnvelope, publicKey);

case "messageSignature":
return toProposedHashedRekordEntry(content.messageSignature, publicKey);
}
}
function toProposedHashedRekordEntry(messageSignature, publicKey) {
const hexDigest = messageSignature.messageDigest.digest.toString("hex");
const b64Signature = messageSignature.signature.toString("base64");
const b64Key = util_1.encoding.base64Encode(publicKey);
return {
apiVersion: "0.0.1",
kind: "hashedrekord",
spec: {
data: {
hash: {
algorithm: SHA256_ALGORITHM,
value: hexDigest
}
},
signature: {
content: b64Signature,
publicKey: {
content: b64Key
}
}
}
};
}
function toProposedDSSEEntry(envelope, publicKey) {
const envelopeJSON = JSON.stringify((0, bundle_1.envelopeToJSON)(envelope));
const encodedKey = util_1.encoding.base64Encode(publicKey);
return {
apiVersion: "0.0.1",
kind: "dsse",
spec: {
proposedContent: {
envelope: envelopeJSON,
verifiers: [ encodedKey ]
}
}
};
}
function toProposedIntotoEntry(envelope, publicKey) {
const payloadHash = util_1.crypto.digest(SHA256_ALGORITHM, envelope.payload).toString("hex");
const envelopeHash = calculateDSSEHash(envelope, publicKey);
const payload = util_1.encoding.base64Encode(envelope.payload.toString("base64"));
const sig = util_1.encoding.base64Encode(envelope.signatures[0].sig.toString("base64"));
const keyid = envelope.signatures[0].keyid;
const encodedKey = util_1.encoding.base64Encode(publicKey);
const dsse = {
payloadType: envelope.payloadType,
payload,
signatures: [ {
sig,
publicKey: encodedKey
} ]
};
if (keyid.length > 0) dsse.signatures[0].keyid = keyid;
return {
apiVersion: "0.0.2",
kind: "intoto",
spec: {
content: {
envelope: dsse,
hash: {
algorithm: SHA256_ALGORITHM,
value: envelopeHash
},
payloadHash: {
algorithm: SHA256_ALGORITHM,
value: payloadHash
}
}
}
};
}
function calculateDSSEHash(envelope, publicKey) {
const dsse = {
payloadType: envelope.payloadType,
payload: envelope.payload.toString("base64"),
signatures: [ {
sig: envelope.signatures[0].sig.toString("base64"),
publicKey
} ]
};
if (envelope.signatures[0].keyid.length > 0) dsse.signatures[0].keyid = envelope.signatures[0].keyid;
return util_1.crypto.digest(SHA256_ALGORITHM, util_1.json.canonicalize(dsse)).toString("hex");
}
}),

/***/ 2566: // node_modules/@sigstore/sign/dist/witness/tlog/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RekorWitness = exports.DEFAULT_REKOR_URL = void 0;
const util_1 = __webpack_require__(19100);
const client_1 = __webpack_require__(42815);
const entry_1 = __webpack_require__(97890);
exports.DEFAULT_REKOR_URL = "https://rekor.sigstore.dev";
class RekorWitness {
constructor(options) {
this.entryType = options.entryType;
this.tlog = new client_1.TLogClient({
...options,
rekorBaseURL: options.rekorBaseURL || exports.DEFAULT_REKOR_URL
});
}
async testify(content, publicKey) {
const proposedEntry = (0, entry_1.toProposedEntry)(content, publicKey, this.entryType);
const entry = await this.tlog.createEntry(proposedEntry);
return toTransparencyLogEntry(entry);
}
}
exports.RekorWitness = RekorWitness;
function toTransparencyLogEntry(entry) {
const logID = Buffer.from(entry.logID, "hex");
const bodyJSON = util_1.encoding.base64Decode(entry.body);
const entryBody = JSON.parse(bodyJSON);
const promise = entry?.verification?.signedEntryTimestamp ? inclusionPromise(entry.verification.signedEntryTimestamp) : void 0;
const proof = entry?.verification?.inclusionProof ? inclusionProof(entry.verification.inclusionProof) : void 0;
const tlogEntry = {
logIndex: entry.logIndex.toString(),
logId: {
keyId: logID
},
integratedTime: entry.integratedTime.toString(),
kindVersion: {
kind: entryBody.kind,
version: entryBody.apiVersion
},
inclusionPromise: promise,
inclusionProof: proof,
canonicalizedBody: Buffer.from(entry.body, "base64")
};
return {
tlogEntries: [ tlogEntry ]
};
}
function inclusionPromise(promise) {
return {
signedEntryTimestamp: Buffer.from(promise, "base64")
};
}
function inclusionProof(proof) {
return {
logIndex: proof.logIndex.toString(),
treeSize: proof.treeSize.toString(),
rootHash: Buffer.from(proof.rootHash, "hex"),
hashes: proof.hashes.map(h => Buffer.from(h, "hex")),
checkpoint: {
envelope: proof.checkpoint
}
};
}
}),

/***/ 97409: // node_modules/@sigstore/sign/dist/witness/tsa/client.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TSAClient = void 0;
const error_1 = __webpack_require__(97841);
const tsa_1 = __webpack_require__(78963);
const util_1 = __webpack_require__(19100);
const SHA256_ALGORITHM = "sha256";
class TSAClient {
constructor(options) {
this.tsa = new tsa_1.TimestampAuthority({
baseURL: options.tsaBaseURL,
retry: options.retry,
timeout: options.timeout
});
}
async createTimestamp(signature) {
const request = {
artifactHash: util_1.crypto.digest(SHA256_ALGORITHM, signature).toString("base64"),
hashAlgorithm: SHA256_ALGORITHM
};
try {
return await this.tsa.createTimestamp(request);
} catch (err) {
(0, error_1.internalError)(err, "TSA_CREATE_TIMESTAMP_ERROR", "error creating timestamp");
}
}
}
exports.TSAClient = TSAClient;
}),

/***/ 66936: // node_modules/@sigstore/sign/dist/witness/tsa/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TSAWitness = void 0;
const client_1 = __webpack_require__(97409);
class TSAWitness {
constructor(options) {
this.tsa = new client_1.TSAClient({
tsaBaseURL: options.tsaBaseURL,
retry: options.retry,
timeout: options.timeout
});
}
async testify(content) {
const signature = extractSignature(content);
const timestamp = await this.tsa.createTimestamp(signature);
return {
rfc3161Timestamps: [ {
signedTimestamp: timestamp
} ]
};
}
}
exports.TSAWitness = TSAWitness;
function extractSignature(content) {
switch (content.$case) {
case "dsseEnvelope":
return content.dsseEnvelope.signatures[0].sig;

case "messageSignature":
return content.messageSignature.signature;
}
}
}),

/***/ 68534: // node_modules/@sigstore/sign/node_modules/@sigstore/bundle/dist/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
var build_1 = __webpack_require__(12927);
Object.defineProperty(exports, "toDSSEBundle", {
enumerable: true,
get: function() {
return build_1.toDSSEBundle;
}
});
Object.defineProperty(exports, "toMessageSignatureBundle", {
enumerable: true,
get: function() {
return build_1.toMessageSignatureBundle;
}
});
var bundle_1 = __webpack_require__(56975);
Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", {
enumerable: true,
get: function() {
return bundle_1.BUNDLE_V01_MEDIA_TYPE;
}
});
Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", {
enumerable: true,
get: function() {
return bundle_1.BUNDLE_V02_MEDIA_TYPE;
}
});
Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", {
enumerable: true,
get: function() {
return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
}
});
Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", {
enumerable: true,
get: function() {
return bundle_1.BUNDLE_V03_MEDIA_TYPE;
}
});
Object.defineProperty(exports, "isBundleWithCertificateChain", {
enumerable: true,
get: function() {
return bundle_1.isBundleWithCertificateChain;
}
});
Object.defineProperty(exports, "isBundleWithDsseEnvelope", {
enumerable: true,
get: function() {
return bundle_1.isBundleWithDsseEnvelope;
}
});
Object.defineProperty(exports, "isBundleWithMessageSignature", {
enumerable: true,
get: function() {
return bundle_1.isBundleWithMessageSignature;
}
});
Object.defineProperty(exports, "isBundleWithPublicKey", {
enumerable: true,
get: function() {
return bundle_1.isBundleWithPublicKey;
}
});
var error_1 = __webpack_require__(84745);
Object.defineProperty(exports, "ValidationError", {
enumerable: true,
get: function() {
return error_1.ValidationError;
}
});
var serialized_1 = __webpack_require__(42689);
Object.defineProperty(exports, "bundleFromJSON", {
enumerable: true,
get: function() {
return serialized_1.bundleFromJSON;
}
});
Object.defineProperty(exports, "bundleToJSON", {
enumerable: true,
get: function() {
return serialized_1.bundleToJSON;
}
});
Object.defineProperty(exports, "envelopeFromJSON", {
enumerable: true,
get: function() {
return serialized_1.envelopeFromJSON;
}
});
Object.defineProperty(exports, "envelopeToJSON", {
enumerable: true,
get: function() {
return serialized_1.envelopeToJSON;
}
});
var validate_1 = __webpack_require__(11481);
Object.defineProperty(exports, "assertBundle", {
enumerable: true,
get: function() {
return validate_1.assertBundle;
}
});
Object.defineProperty(exports, "assertBundleLatest", {
enumerable: true,
get: function() {
return validate_1.assertBundleLatest;
}
});
Object.defineProperty(exports, "assertBundleV01", {
enumerable: true,
get: function() {
return validate_1.assertBundleV01;
}
});
Object.defineProperty(exports, "assertBundleV02", {
enumerable: true,
get: function() {
return validate_1.assertBundleV02;
}
});
Object.defineProperty(exports, "isBundleV01", {
enumerable: true,
get: function() {
return validate_1.isBundleV01;
}
});
}),

/***/ 15557: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1Obj = void 0;
var obj_1 = __webpack_require__(13296);
Object.defineProperty(exports, "ASN1Obj", {
enumerable: true,
get: function() {
return obj_1.ASN1Obj;
}
});
}),

/***/ 24309: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/length.js
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
for (let i = 0; i < byteCount; i++) len = len * 256 + stream.getUint8();
if (len === 0) throw new error_1.ASN1ParseError("indefinite length encoding not supported");
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

/***/ 13296: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/obj.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ASN1Obj = void 0;
const stream_1 = __webpack_require__(40267);
const error_1 = __webpack_require__(53775);
const length_1 = __webpack_require__(24309);
const parse_1 = __webpack_require__(34746);
const tag_1 = __webpack_require__(57745);
class ASN1Obj {
constructor(tag, value, subs) {
this.tag = tag;
this.value = value;
this.subs = subs;
}
static parseBuffer(buf) {
return parseStream(new stream_1.ByteStream(buf));
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
function parseStream(stream) {
const tag = new tag_1.ASN1Tag(stream.getUint8());
const len = (0, length_1.decodeLength)(stream);
const value = stream.slice(stream.position, len);
const start = stream.position;
let subs = [];
if (tag.constructed) subs = collectSubs(stream, len); else if (tag.isOctetString()) try {
subs = collectSubs(stream, len);
} catch (e) {}
if (subs.length === 0) stream.seek(start + len);
return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len) {
const end = stream.position + len;
if (end > stream.length) throw new error_1.ASN1ParseError("invalid length");
const subs = [];
while (stream.position < end) subs.push(parseStream(stream));
if (stream.position !== end) throw new error_1.ASN1ParseError("invalid length");
return subs;
}
}),

/***/ 34746: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/parse.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
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
let val = 0;
for (;pos < end; ++pos) {
n = buf[pos];
val = (val << 7) + (n & 127);
if ((n & 128) === 0) {
oid += `.${val}`;
val = 0;
}
}
return oid;
}
function parseBoolean(buf) {
return buf[0] !== 0;
}
function parseBitString(buf) {
const unused = buf[0];
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

/***/ 57745: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/asn1/tag.js
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

/***/ 74342: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/crypto.js
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
if (typeof key === "string") return crypto_1.default.createPublicKey(key); else return crypto_1.default.createPublicKey({
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

/***/ 77450: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/dsse.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.preAuthEncoding = preAuthEncoding;
const PAE_PREFIX = "DSSEv1";
function preAuthEncoding(payloadType, payload) {
const prefix = [ PAE_PREFIX, payloadType.length, payloadType, payload.length, "" ].join(" ");
return Buffer.concat([ Buffer.from(prefix, "ascii"), payload ]);
}
}),

/***/ 58399: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/index.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
var asn1_1 = __webpack_require__(15557);
Object.defineProperty(exports, "ASN1Obj", {
enumerable: true,
get: function() {
return asn1_1.ASN1Obj;
}
});
exports.crypto = __importStar(__webpack_require__(74342));
exports.dsse = __importStar(__webpack_require__(77450));
exports.encoding = __importStar(__webpack_require__(87034));
exports.json = __importStar(__webpack_require__(53553));
exports.pem = __importStar(__webpack_require__(8173));
var rfc3161_1 = __webpack_require__(14628);
Object.defineProperty(exports, "RFC3161Timestamp", {
enumerable: true,
get: function() {
return rfc3161_1.RFC3161Timestamp;
}
});
var stream_1 = __webpack_require__(40267);
Object.defineProperty(exports, "ByteStream", {
enumerable: true,
get: function() {
return stream_1.ByteStream;
}
});
var x509_1 = __webpack_require__(2528);
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

/***/ 26483: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/oid.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SHA2_HASH_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
"1.2.840.10045.4.3.1": "sha224",
"1.2.840.10045.4.3.2": "sha256",
"1.2.840.10045.4.3.3": "sha384",
"1.2.840.10045.4.3.4": "sha512"
};
exports.SHA2_HASH_ALGOS = {
"2.16.840.1.101.3.4.2.1": "sha256",
"2.16.840.1.101.3.4.2.2": "sha384",
"2.16.840.1.101.3.4.2.3": "sha512"
};
}),

/***/ 8173: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/pem.js
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

/***/ 14628: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/rfc3161/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __webpack_require__(5916);
Object.defineProperty(exports, "RFC3161Timestamp", {
enumerable: true,
get: function() {
return timestamp_1.RFC3161Timestamp;
}
});
}),

/***/ 5916: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/rfc3161/timestamp.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RFC3161Timestamp = void 0;
const asn1_1 = __webpack_require__(15557);
const crypto = __importStar(__webpack_require__(74342));
const oid_1 = __webpack_require__(26483);
const error_1 = __webpack_require__(59566);
const tstinfo_1 = __webpack_require__(32707);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = "1.2.840.113549.1.7.2";
const OID_PKCS9_CONTENT_TYPE_TSTINFO = "1.2.840.113549.1.9.16.1.4";
const OID_PKCS9_MESSAGE_DIGEST_KEY = "1.2.840.113549.1.9.4";
class RFC3161Timestamp {
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

/***/ 32707: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/rfc3161/tstinfo.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.TSTInfo = void 0;
const crypto = __importStar(__webpack_require__(74342));
const oid_1 = __webpack_require__(26483);
const error_1 = __webpack_require__(59566);
class TSTInfo {
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

/***/ 40267: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/stream.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ByteStream = void 0;
class StreamError extends Error {}
class ByteStream {
constructor(buffer) {
this.start = 0;
if (buffer) {
this.buf = buffer;
this.view = Buffer.from(buffer);
} else {
this.buf = new ArrayBuffer(0);
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
const newArray = new ArrayBuffer(size);
const newView = Buffer.from(newArray);
newView.set(this.view);
this.buf = newArray;
this.view = newView;
}
}
exports.ByteStream = ByteStream;
ByteStream.BLOCK_SIZE = 1024;
}),

/***/ 25512: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/x509/cert.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
const asn1_1 = __webpack_require__(15557);
const crypto = __importStar(__webpack_require__(74342));
const oid_1 = __webpack_require__(26483);
const pem = __importStar(__webpack_require__(8173));
const ext_1 = __webpack_require__(84339);
const EXTENSION_OID_SUBJECT_KEY_ID = "2.5.29.14";
const EXTENSION_OID_KEY_USAGE = "2.5.29.15";
const EXTENSION_OID_SUBJECT_ALT_NAME = "2.5.29.17";
const EXTENSION_OID_BASIC_CONSTRAINTS = "2.5.29.19";
const EXTENSION_OID_AUTHORITY_KEY_ID = "2.5.29.35";
exports.EXTENSION_OID_SCT = "1.3.6.1.4.1.11129.2.4.2";
class X509Certificate {
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

/***/ 84339: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/x509/ext.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __webpack_require__(40267);
const sct_1 = __webpack_require__(99142);
class X509Extension {
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

/***/ 2528: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/x509/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __webpack_require__(25512);
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
var ext_1 = __webpack_require__(84339);
Object.defineProperty(exports, "X509SCTExtension", {
enumerable: true,
get: function() {
return ext_1.X509SCTExtension;
}
});
}),

/***/ 99142: // node_modules/@sigstore/sign/node_modules/@sigstore/core/dist/x509/sct.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SignedCertificateTimestamp = void 0;
const crypto = __importStar(__webpack_require__(74342));
const stream_1 = __webpack_require__(40267);
class SignedCertificateTimestamp {
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

/***/ 24056: // node_modules/encoding/lib/encoding.js
/***/ (() => { throw Object.assign(new Error("The package encoding is left out of this bundle."), { code: 'MODULE_NOT_FOUND' }); }),

/***/ 14339: // node_modules/err-code/index.js
/***/ (module => {
function assign(obj, props) {
for (const key in props) Object.defineProperty(obj, key, {
value: props[key],
enumerable: true,
configurable: true
});
return obj;
}
function createError(err, code, props) {
if (!err || typeof err === "string") throw new TypeError("Please pass an Error to err-code");
if (!props) props = {};
if (typeof code === "object") {
props = code;
code = void 0;
}
if (code != null) props.code = code;
try {
return assign(err, props);
} catch (_) {
props.message = err.message;
props.stack = err.stack;
const ErrClass = function() {};
ErrClass.prototype = Object.create(Object.getPrototypeOf(err));
return assign(new ErrClass, props);
}
}
module.exports = createError;
}),

/***/ 12203: // node_modules/http-cache-semantics/index.js
/***/ (module => {
const fail = () => {
throw new Error("The package http-cache-semantics is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 68850: // node_modules/ip-address/dist/address-error.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AddressError = void 0;
class AddressError extends Error {
constructor(message, parseMessage) {
super(message);
this.name = "AddressError";
this.parseMessage = parseMessage;
}
}
exports.AddressError = AddressError;
}),

/***/ 45864: // node_modules/ip-address/dist/common.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isInSubnet = isInSubnet;
exports.isHostInSubnet = isHostInSubnet;
exports.isGloballyReachable = isGloballyReachable;
exports.offsetBigInt = offsetBigInt;
exports.isCorrect = isCorrect;
exports.prefixLengthFromMask = prefixLengthFromMask;
exports.assertByteArray = assertByteArray;
exports.numberToPaddedHex = numberToPaddedHex;
exports.stringToPaddedHex = stringToPaddedHex;
exports.testBit = testBit;
const address_error_1 = __webpack_require__(68850);
function isInSubnet(address) {
if (this.subnetMask < address.subnetMask) return false;
return isHostInSubnet.call(this, address);
}
function isHostInSubnet(address) {
if (this.binaryZeroPad().length !== address.binaryZeroPad().length) return false;
return this.mask(address.subnetMask) === address.mask();
}
function isGloballyReachable(entries) {
let best = null;
for (let i = 0; i < entries.length; i++) {
const entry = entries[i];
if (entry.reachable !== null && isHostInSubnet.call(this, entry.subnet) && (best === null || entry.subnet.subnetMask > best.subnet.subnetMask)) best = entry;
}
return best === null ? true : best.reachable;
}
function offsetBigInt(value, n, bits, family) {
if (typeof n === "number" && !Number.isSafeInteger(n)) throw new address_error_1.AddressError(`${family} offset must be an integer`);
if (typeof n !== "number" && typeof n !== "bigint") throw new address_error_1.AddressError(`${family} offset must be an integer`);
const result = value + BigInt(n);
if (result < BigInt(0) || result > (BigInt(1) << BigInt(bits)) - BigInt(1)) throw new address_error_1.AddressError(`${family} offset leaves the address space`);
return result;
}
function isCorrect(defaultBits) {
return function() {
if (this.addressMinusSuffix !== this.correctForm()) return false;
if (this.subnetMask === defaultBits && !this.parsedSubnet) return true;
return this.parsedSubnet === String(this.subnetMask);
};
}
function prefixLengthFromMask(value, totalBits) {
const binary = value.toString(2).padStart(totalBits, "0");
if (binary.length > totalBits) throw new address_error_1.AddressError("Invalid subnet mask.");
const firstZero = binary.indexOf("0");
if (firstZero === -1) return totalBits;
if (binary.slice(firstZero).includes("1")) throw new address_error_1.AddressError("Invalid subnet mask.");
return firstZero;
}
function assertByteArray(bytes, byteCount, family, minimum) {
if (bytes.length !== byteCount) throw new address_error_1.AddressError(`${family} addresses require exactly ${byteCount} bytes`);
for (let i = 0; i < bytes.length; i++) if (!Number.isInteger(bytes[i]) || bytes[i] < minimum || bytes[i] > 255) throw new address_error_1.AddressError(`All bytes must be integers between ${minimum} and 255`);
}
function numberToPaddedHex(number) {
return number.toString(16).padStart(2, "0");
}
function stringToPaddedHex(numberString) {
return numberToPaddedHex(parseInt(numberString, 10));
}
function testBit(binaryValue, position) {
const {length} = binaryValue;
if (position >= length) return false;
const positionInString = length - position - 1;
return binaryValue.substring(positionInString, positionInString + 1) === "1";
}
}),

/***/ 79253: // node_modules/ip-address/dist/ip-address.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.v6 = exports.AddressError = exports.Address6 = exports.Address4 = void 0;
var ipv4_1 = __webpack_require__(17946);
Object.defineProperty(exports, "Address4", {
enumerable: true,
get: function() {
return ipv4_1.Address4;
}
});
var ipv6_1 = __webpack_require__(38096);
Object.defineProperty(exports, "Address6", {
enumerable: true,
get: function() {
return ipv6_1.Address6;
}
});
var address_error_1 = __webpack_require__(68850);
Object.defineProperty(exports, "AddressError", {
enumerable: true,
get: function() {
return address_error_1.AddressError;
}
});
const helpers = __importStar(__webpack_require__(20339));
exports.v6 = {
helpers
};
}),

/***/ 17946: // node_modules/ip-address/dist/ipv4.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Address4 = void 0;
const common = __importStar(__webpack_require__(45864));
const constants = __importStar(__webpack_require__(66437));
const address_error_1 = __webpack_require__(68850);
const isCorrect4 = common.isCorrect(constants.BITS);
class Address4 {
constructor(address) {
this.addressMinusSuffix = "";
this.groups = constants.GROUPS;
this.parsedAddress = [];
this.parsedSubnet = "";
this.subnet = "/32";
this.subnetMask = 32;
this.v4 = true;
this.isCorrect = isCorrect4;
this.isInSubnet = common.isInSubnet;
this.isHostInSubnet = common.isHostInSubnet;
this.address = address;
const subnet = constants.RE_SUBNET_STRING.exec(address);
if (subnet) {
this.parsedSubnet = subnet[0].replace("/", "");
this.subnetMask = parseInt(this.parsedSubnet, 10);
this.subnet = `/${this.subnetMask}`;
if (this.subnetMask < 0 || this.subnetMask > constants.BITS) throw new address_error_1.AddressError("Invalid subnet mask.");
address = address.replace(constants.RE_SUBNET_STRING, "");
}
const longest = constants.GROUPS * 4 - 1;
if (address.length > longest) throw new address_error_1.AddressError(`IPv4 addresses are at most ${longest} characters.`);
this.addressMinusSuffix = address;
this.parsedAddress = this.parse(address);
}
static isValid(address) {
try {
new Address4(address);
return true;
} catch {
return false;
}
}
parse(address) {
const groups = address.split(".");
if (groups.some(group => /^0\d/.test(group))) throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.");
if (!address.match(constants.RE_ADDRESS)) throw new address_error_1.AddressError("Invalid IPv4 address.");
return groups;
}
correctForm() {
return this.parsedAddress.map(part => parseInt(part, 10)).join(".");
}
static fromAddressAndMask(address, mask) {
const bits = common.prefixLengthFromMask(new Address4(mask).bigInt(), constants.BITS);
return new Address4(`${address}/${bits}`);
}
static fromAddressAndWildcardMask(address, wildcardMask) {
const wildcard = new Address4(wildcardMask).bigInt();
const allOnes = (BigInt(1) << BigInt(constants.BITS)) - BigInt(1);
const mask = wildcard ^ allOnes;
const bits = common.prefixLengthFromMask(mask, constants.BITS);
return new Address4(`${address}/${bits}`);
}
static fromWildcard(input) {
const groups = input.split(".");
if (groups.length !== constants.GROUPS) throw new address_error_1.AddressError("Wildcard pattern must have 4 octets");
let firstWildcard = -1;
for (let i = 0; i < groups.length; i++) if (groups[i] === "*") {
if (firstWildcard === -1) firstWildcard = i;
} else if (firstWildcard !== -1) throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");
const trailing = firstWildcard === -1 ? 0 : groups.length - firstWildcard;
const replaced = groups.map(g => g === "*" ? "0" : g);
const subnetBits = constants.BITS - trailing * 8;
return new Address4(`${replaced.join(".")}/${subnetBits}`);
}
static fromHex(hex) {
const stripped = hex.replace(/:/g, "");
if (!/^[0-9a-fA-F]{8}$/.test(stripped)) throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits");
const groups = [];
for (let i = 0; i < 8; i += 2) groups.push(parseInt(stripped.slice(i, i + 2), 16));
return new Address4(groups.join("."));
}
static fromInteger(integer) {
if (!Number.isInteger(integer) || integer < 0 || integer > 4294967295) throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");
return Address4.fromHex(integer.toString(16).padStart(8, "0"));
}
static fromArpa(arpaFormAddress) {
const longest = constants.GROUPS * 4 - 1 + "/32".length + ".in-addr.arpa.".length;
if (arpaFormAddress.length > longest) throw new address_error_1.AddressError(`in-addr.arpa names are at most ${longest} characters.`);
const leader = arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i, "");
const address = leader.split(".").reverse().join(".");
return new Address4(address);
}
toHex() {
return this.parsedAddress.map(part => common.stringToPaddedHex(part)).join(":");
}
toArray() {
return this.parsedAddress.map(part => parseInt(part, 10));
}
toGroup6() {
const output = [];
let i;
for (i = 0; i < constants.GROUPS; i += 2) output.push(`${common.stringToPaddedHex(this.parsedAddress[i])}${common.stringToPaddedHex(this.parsedAddress[i + 1])}`);
return output.join(":");
}
bigInt() {
return BigInt(`0x${this.parsedAddress.map(n => common.stringToPaddedHex(n)).join("")}`);
}
_startAddress() {
return BigInt(`0b${this.mask() + "0".repeat(constants.BITS - this.subnetMask)}`);
}
startAddress() {
return Address4.fromBigInt(this._startAddress());
}
startAddressExclusive() {
const adjust = BigInt("1");
return Address4.fromBigInt(this._startAddress() + adjust);
}
offset(n) {
return Address4.fromBigInt(common.offsetBigInt(this.bigInt(), n, constants.BITS, "IPv4")).withSubnetMask(this.subnetMask);
}
nextNetwork() {
return Address4.fromBigInt(common.offsetBigInt(this._endAddress(), 1, constants.BITS, "IPv4")).withSubnetMask(this.subnetMask);
}
withSubnetMask(subnetMask) {
return new Address4(`${this.correctForm()}/${subnetMask}`);
}
_endAddress() {
return BigInt(`0b${this.mask() + "1".repeat(constants.BITS - this.subnetMask)}`);
}
endAddress() {
return Address4.fromBigInt(this._endAddress());
}
endAddressExclusive() {
const adjust = BigInt("1");
return Address4.fromBigInt(this._endAddress() - adjust);
}
subnetMaskAddress() {
return Address4.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.BITS - this.subnetMask)}`));
}
wildcardMask() {
return Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants.BITS - this.subnetMask)}`));
}
networkForm() {
return `${this.startAddress().correctForm()}/${this.subnetMask}`;
}
static fromBigInt(bigInt) {
if (bigInt < BigInt(0) || bigInt > BigInt(4294967295)) throw new address_error_1.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");
return Address4.fromHex(bigInt.toString(16).padStart(8, "0"));
}
static fromByteArray(bytes) {
common.assertByteArray(bytes, 4, "IPv4", 0);
return this.fromUnsignedByteArray(bytes);
}
static fromUnsignedByteArray(bytes) {
if (bytes.length !== 4) throw new address_error_1.AddressError("IPv4 addresses require exactly 4 bytes");
const address = bytes.join(".");
return new Address4(address);
}
mask(mask) {
if (mask === void 0) mask = this.subnetMask;
return this.getBitsBase2(0, mask);
}
getBitsBase2(start, end) {
return this.binaryZeroPad().slice(start, end);
}
reverseForm(options) {
if (!options) options = {};
const reversed = this.correctForm().split(".").reverse().join(".");
if (options.omitSuffix) return reversed;
return `${reversed}.in-addr.arpa.`;
}
isMulticast() {
return this.isHostInSubnet(MULTICAST_V4);
}
isPrivate() {
return PRIVATE_V4.some(subnet => this.isHostInSubnet(subnet));
}
isLoopback() {
return this.isHostInSubnet(LOOPBACK_V4);
}
isLinkLocal() {
return this.isHostInSubnet(LINK_LOCAL_V4);
}
isUnspecified() {
return this.isHostInSubnet(UNSPECIFIED_V4);
}
isBroadcast() {
return this.isHostInSubnet(BROADCAST_V4);
}
isCGNAT() {
return this.isHostInSubnet(CGNAT_V4);
}
isDocumentation() {
return DOCUMENTATION_V4.some(subnet => this.isHostInSubnet(subnet));
}
isBenchmarking() {
return this.isHostInSubnet(BENCHMARKING_V4);
}
isReserved() {
return this.isHostInSubnet(RESERVED_V4);
}
isGlobal() {
return !this.isMulticast() && common.isGloballyReachable.call(this, SPECIAL_PURPOSE_V4);
}
binaryZeroPad() {
if (this._binaryZeroPad === void 0) this._binaryZeroPad = this.bigInt().toString(2).padStart(constants.BITS, "0");
return this._binaryZeroPad;
}
groupForV6() {
const segments = this.parsedAddress;
return this.correctForm().replace(constants.RE_ADDRESS, `<span class="hover-group group-v4 group-6">${segments.slice(0, 2).join(".")}</span>.<span class="hover-group group-v4 group-7">${segments.slice(2, 4).join(".")}</span>`);
}
}
exports.Address4 = Address4;
const MULTICAST_V4 = new Address4("224.0.0.0/4");
const PRIVATE_V4 = [ new Address4("10.0.0.0/8"), new Address4("172.16.0.0/12"), new Address4("192.168.0.0/16") ];
const LOOPBACK_V4 = new Address4("127.0.0.0/8");
const LINK_LOCAL_V4 = new Address4("169.254.0.0/16");
const UNSPECIFIED_V4 = new Address4("0.0.0.0/32");
const BROADCAST_V4 = new Address4("255.255.255.255/32");
const CGNAT_V4 = new Address4("100.64.0.0/10");
const DOCUMENTATION_V4 = [ new Address4("192.0.2.0/24"), new Address4("198.51.100.0/24"), new Address4("203.0.113.0/24") ];
const BENCHMARKING_V4 = new Address4("198.18.0.0/15");
const RESERVED_V4 = new Address4("240.0.0.0/4");
const SPECIAL_PURPOSE_V4 = constants.SPECIAL_PURPOSE.map(([cidr, , reachable]) => ({
subnet: new Address4(cidr),
reachable
}));
}),

/***/ 38096: // node_modules/ip-address/dist/ipv6.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Address6 = void 0;
const common = __importStar(__webpack_require__(45864));
const constants4 = __importStar(__webpack_require__(66437));
const constants6 = __importStar(__webpack_require__(75280));
const helpers = __importStar(__webpack_require__(20339));
const ipv4_1 = __webpack_require__(17946);
const regular_expressions_1 = __webpack_require__(72016);
const address_error_1 = __webpack_require__(68850);
const common_1 = __webpack_require__(45864);
const isCorrect6 = common.isCorrect(constants6.BITS);
function assert(condition) {
if (!condition) throw new Error("Assertion failed.");
}
function addCommas(number) {
const r = /(\d+)(\d{3})/;
while (r.test(number)) number = number.replace(r, "$1,$2");
return number;
}
function spanLeadingZeroes4(n) {
n = n.replace(/^(0{1,})([1-9]+)$/, '<span class="parse-error">$1</span>$2');
n = n.replace(/^(0{1,})(0)$/, '<span class="parse-error">$1</span>$2');
return n;
}
function compact(address, slice) {
const s1 = [];
const s2 = [];
let i;
for (i = 0; i < address.length; i++) if (i < slice[0]) s1.push(address[i]); else if (i > slice[1]) s2.push(address[i]);
return s1.concat([ "compact" ]).concat(s2);
}
function paddedHex(octet) {
return parseInt(octet, 16).toString(16).padStart(4, "0");
}
function unsignByte(b) {
return b & 255;
}
class Address6 {
constructor(address, optionalGroups) {
this.addressMinusSuffix = "";
this.parsedSubnet = "";
this.subnet = "/128";
this.subnetMask = 128;
this.v4 = false;
this.zone = "";
this.isInSubnet = common.isInSubnet;
this.isHostInSubnet = common.isHostInSubnet;
this.isCorrect = isCorrect6;
if (optionalGroups === void 0) this.groups = constants6.GROUPS; else this.groups = optionalGroups;
this.address = address;
const subnet = constants6.RE_SUBNET_STRING.exec(address);
if (subnet) {
this.parsedSubnet = subnet[0].replace("/", "");
this.subnetMask = parseInt(this.parsedSubnet, 10);
this.subnet = `/${this.subnetMask}`;
if (Number.isNaN(this.subnetMask) || this.subnetMask < 0 || this.subnetMask > constants6.BITS) throw new address_error_1.AddressError("Invalid subnet mask.");
address = address.replace(constants6.RE_SUBNET_STRING, "");
}
if (/\//.test(address)) throw new address_error_1.AddressError("Invalid subnet mask.");
const zoneStart = address.indexOf("%");
if (zoneStart !== -1 && /^.*$/.test(address.slice(zoneStart))) {
this.zone = address.slice(zoneStart);
address = address.slice(0, zoneStart);
}
const longest = this.groups * 5 + 5;
if (address.length > longest) throw new address_error_1.AddressError(`IPv6 addresses are at most ${longest} characters.`);
this.addressMinusSuffix = address;
this.parsedAddress = this.parse(this.addressMinusSuffix);
}
static isValid(address) {
try {
new Address6(address);
return true;
} catch {
return false;
}
}
static fromBigInt(bigInt) {
if (bigInt < BigInt(0) || bigInt > (BigInt(1) << BigInt(constants6.BITS)) - BigInt(1)) throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");
const hex = bigInt.toString(16).padStart(32, "0");
const groups = [];
for (let i = 0; i < constants6.GROUPS; i++) groups.push(hex.slice(i * 4, (i + 1) * 4));
return new Address6(groups.join(":"));
}
static fromURL(url) {
var _a;
let host;
let port = null;
let result;
let error;
const stripped = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
if (stripped.indexOf("[") !== -1 && stripped.indexOf("]:") !== -1) {
error = "failed to parse address with port";
result = constants6.RE_URL_WITH_PORT.exec(stripped);
if (result === null) return {
error,
address: null,
port: null
};
host = result[1];
port = result[2];
} else {
error = "failed to parse address from URL";
result = constants6.RE_URL.exec(stripped);
if (result === null) return {
error,
address: null,
port: null
};
host = (_a = result[1]) !== null && _a !== void 0 ? _a : result[2];
}
if (port) {
port = parseInt(port, 10);
if (port < 0 || port > 65535) port = null;
} else port = null;
let address;
try {
address = new Address6(host);
} catch {
return {
error,
address: null,
port: null
};
}
return {
address,
port
};
}
static fromAddressAndMask(address, mask) {
const bits = common.prefixLengthFromMask(new Address6(mask).bigInt(), constants6.BITS);
return new Address6(`${address}/${bits}`);
}
static fromAddressAndWildcardMask(address, wildcardMask) {
const wildcard = new Address6(wildcardMask).bigInt();
const allOnes = (BigInt(1) << BigInt(constants6.BITS)) - BigInt(1);
const mask = wildcard ^ allOnes;
const bits = common.prefixLengthFromMask(mask, constants6.BITS);
return new Address6(`${address}/${bits}`);
}
static fromWildcard(input) {
if (input.includes("%") || input.includes("/")) throw new address_error_1.AddressError("Wildcard pattern must not include a zone or CIDR suffix");
const halves = input.split("::");
if (halves.length > 2) throw new address_error_1.AddressError("Wildcard pattern cannot contain more than one '::'");
let groups;
if (halves.length === 2) {
const left = halves[0] === "" ? [] : halves[0].split(":");
const right = halves[1] === "" ? [] : halves[1].split(":");
const remaining = constants6.GROUPS - left.length - right.length;
if (remaining < 1) throw new address_error_1.AddressError("Wildcard pattern with '::' has too many groups");
groups = [ ...left, ...new Array(remaining).fill("0"), ...right ];
} else groups = input.split(":");
if (groups.length !== constants6.GROUPS) throw new address_error_1.AddressError("Wildcard pattern must have 8 groups");
let firstWildcard = -1;
for (let i = 0; i < groups.length; i++) if (groups[i] === "*") {
if (firstWildcard === -1) firstWildcard = i;
} else if (firstWildcard !== -1) throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");
const trailing = firstWildcard === -1 ? 0 : groups.length - firstWildcard;
const replaced = groups.map(g => g === "*" ? "0" : g);
const subnetBits = constants6.BITS - trailing * 16;
return new Address6(`${replaced.join(":")}/${subnetBits}`);
}
static fromAddress4(address) {
const address4 = new ipv4_1.Address4(address);
const mask6 = constants6.BITS - (constants4.BITS - address4.subnetMask);
return new Address6(`::ffff:${address4.correctForm()}/${mask6}`);
}
static fromArpa(arpaFormAddress) {
const nibbles = arpaFormAddress.replace(/(\.ip6\.arpa)?\.?$/i, "");
if (!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles)) throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.");
const reversed = nibbles.split(".").reverse();
const subnetMask = reversed.length * 4;
const hex = reversed.join("").padEnd(32, "0");
const groups = [];
for (let i = 0; i < constants6.GROUPS; i++) groups.push(hex.slice(i * 4, (i + 1) * 4));
return new Address6(`${groups.join(":")}/${subnetMask}`);
}
microsoftTranscription() {
return `${this.correctForm().replace(/:/g, "-")}.ipv6-literal.net`;
}
mask(mask = this.subnetMask) {
return this.getBitsBase2(0, mask);
}
possibleSubnets(subnetSize = 128) {
const availableBits = constants6.BITS - this.subnetMask;
const subnetBits = Math.abs(subnetSize - constants6.BITS);
const subnetPowers = availableBits - subnetBits;
if (subnetPowers < 0) return "0";
return addCommas((BigInt("2") ** BigInt(subnetPowers)).toString(10));
}
_startAddress() {
return BigInt(`0b${this.mask() + "0".repeat(constants6.BITS - this.subnetMask)}`);
}
startAddress() {
return Address6.fromBigInt(this._startAddress());
}
startAddressExclusive() {
const adjust = BigInt("1");
return Address6.fromBigInt(this._startAddress() + adjust);
}
_endAddress() {
return BigInt(`0b${this.mask() + "1".repeat(constants6.BITS - this.subnetMask)}`);
}
endAddress() {
return Address6.fromBigInt(this._endAddress());
}
endAddressExclusive() {
const adjust = BigInt("1");
return Address6.fromBigInt(this._endAddress() - adjust);
}
offset(n) {
return Address6.fromBigInt(common.offsetBigInt(this.bigInt(), n, constants6.BITS, "IPv6")).withSubnetMask(this.subnetMask);
}
nextNetwork() {
return Address6.fromBigInt(common.offsetBigInt(this._endAddress(), 1, constants6.BITS, "IPv6")).withSubnetMask(this.subnetMask);
}
withSubnetMask(subnetMask) {
return new Address6(`${this.correctForm()}/${subnetMask}`);
}
subnetMaskAddress() {
return Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.BITS - this.subnetMask)}`));
}
wildcardMask() {
return Address6.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS - this.subnetMask)}`));
}
networkForm() {
return `${this.startAddress().correctForm()}/${this.subnetMask}`;
}
getScope() {
const type = this.getType();
if (type === "Multicast" || type.startsWith("Multicast ")) {
const scope = constants6.SCOPES[parseInt(this.getBits(12, 16).toString(10), 10)];
return scope || "Unknown";
}
if (type === "Link-local unicast" || type === "Loopback") return "Link local";
if (type === "Unspecified") return "Unknown";
return "Global";
}
getType() {
for (let i = 0; i < TYPE_SUBNETS.length; i++) {
const entry = TYPE_SUBNETS[i];
if (this.isHostInSubnet(entry[0])) return entry[1];
}
return "Global unicast";
}
getBits(start, end) {
return BigInt(`0b${this.getBitsBase2(start, end)}`);
}
getBitsBase2(start, end) {
return this.binaryZeroPad().slice(start, end);
}
getBitsBase16(start, end) {
const length = end - start;
if (length % 4 !== 0) throw new Error("Length of bits to retrieve must be divisible by four");
return this.getBits(start, end).toString(16).padStart(length / 4, "0");
}
getBitsPastSubnet() {
return this.getBitsBase2(this.subnetMask, constants6.BITS);
}
reverseForm(options) {
if (!options) options = {};
const characters = Math.floor(this.subnetMask / 4);
const reversed = this.canonicalForm().replace(/:/g, "").split("").slice(0, characters).reverse().join(".");
if (characters > 0) {
if (options.omitSuffix) return reversed;
return `${reversed}.ip6.arpa.`;
}
if (options.omitSuffix) return "";
return "ip6.arpa.";
}
correctForm() {
let i;
let groups = [];
let zeroCounter = 0;
const zeroes = [];
for (i = 0; i < this.parsedAddress.length; i++) {
const value = parseInt(this.parsedAddress[i], 16);
if (value === 0) zeroCounter++;
if (value !== 0 && zeroCounter > 0) {
if (zeroCounter > 1) zeroes.push([ i - zeroCounter, i - 1 ]);
zeroCounter = 0;
}
}
if (zeroCounter > 1) zeroes.push([ this.parsedAddress.length - zeroCounter, this.parsedAddress.length - 1 ]);
const zeroLengths = zeroes.map(n => n[1] - n[0] + 1);
if (zeroes.length > 0) {
const index = zeroLengths.indexOf(Math.max(...zeroLengths));
groups = compact(this.parsedAddress, zeroes[index]);
} else groups = this.parsedAddress;
for (i = 0; i < groups.length; i++) if (groups[i] !== "compact") groups[i] = parseInt(groups[i], 16).toString(16);
let correct = groups.join(":");
correct = correct.replace(/^compact$/, "::");
correct = correct.replace(/(^compact)|(compact$)/, ":");
correct = correct.replace(/compact/, "");
return correct;
}
binaryZeroPad() {
if (this._binaryZeroPad === void 0) this._binaryZeroPad = this.bigInt().toString(2).padStart(constants6.BITS, "0");
return this._binaryZeroPad;
}
parse4in6(address) {
if (address.indexOf(".") === -1) return address;
const groups = address.split(":");
const lastGroup = groups.slice(-1)[0];
const v4Octets = lastGroup.split(".");
if (v4Octets.length === constants4.GROUPS && v4Octets.every(octet => /^\d{1,3}$/.test(octet))) if (v4Octets.some(octet => /^0\d/.test(octet))) {
const highlighted = v4Octets.map(spanLeadingZeroes4).join(".");
const prefix = groups.slice(0, -1).map(helpers.escapeHtml).join(":");
const separator = groups.length > 1 ? ":" : "";
throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.", `${prefix}${separator}${highlighted}`);
}
const address4 = lastGroup.match(constants4.RE_ADDRESS);
if (address4) {
this.parsedAddress4 = address4[0];
const v4Suffix = this.subnetMask >= 96 ? `/${this.subnetMask - 96}` : "";
this.address4 = new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`);
this.v4 = true;
groups[groups.length - 1] = this.address4.toGroup6();
address = groups.join(":");
}
return address;
}
parse(address) {
address = this.parse4in6(address);
const badCharacters = address.match(constants6.RE_BAD_CHARACTERS);
if (badCharacters) throw new address_error_1.AddressError(`Bad character${badCharacters.length > 1 ? "s" : ""} detected in address: ${badCharacters.join("")}`, address.replace(constants6.RE_BAD_CHARACTERS, character => `<span class="parse-error">${helpers.escapeHtml(character)}</span>`));
const badAddress = address.match(constants6.RE_BAD_ADDRESS);
if (badAddress) throw new address_error_1.AddressError(`Address failed regex: ${badAddress.join("")}`, address.replace(constants6.RE_BAD_ADDRESS, '<span class="parse-error">$1</span>'));
let groups = [];
const halves = address.split("::");
if (halves.length === 2) {
let first = halves[0].split(":");
let last = halves[1].split(":");
if (first.length === 1 && first[0] === "") first = [];
if (last.length === 1 && last[0] === "") last = [];
const remaining = this.groups - (first.length + last.length);
if (!remaining) throw new address_error_1.AddressError("Error parsing groups");
this.elidedGroups = remaining;
this.elisionBegin = first.length;
this.elisionEnd = first.length + this.elidedGroups;
groups = groups.concat(first);
for (let i = 0; i < remaining; i++) groups.push("0");
groups = groups.concat(last);
} else if (halves.length === 1) {
groups = address.split(":");
this.elidedGroups = 0;
} else throw new address_error_1.AddressError("Too many :: groups found");
groups = groups.map(group => parseInt(group, 16).toString(16));
if (groups.length !== this.groups) throw new address_error_1.AddressError("Incorrect number of groups found");
return groups;
}
canonicalForm() {
return this.parsedAddress.map(paddedHex).join(":");
}
decimal() {
return this.parsedAddress.map(n => parseInt(n, 16).toString(10).padStart(5, "0")).join(":");
}
bigInt() {
return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`);
}
to4() {
const binary = this.binaryZeroPad().split("");
const hex = BigInt(`0b${binary.slice(96, 128).join("")}`).toString(16).padStart(8, "0");
if (this.subnetMask >= 96) {
const v4Mask = this.subnetMask - 96;
const groups = [];
for (let i = 0; i < 8; i += 2) groups.push(parseInt(hex.slice(i, i + 2), 16));
return new ipv4_1.Address4(`${groups.join(".")}/${v4Mask}`);
}
return ipv4_1.Address4.fromHex(hex);
}
to4in6() {
const address4 = this.to4();
const address6 = new Address6(this.parsedAddress.slice(0, 6).join(":"), 6);
const correct = address6.correctForm();
let infix = "";
if (!/:$/.test(correct)) infix = ":";
return correct + infix + address4.correctForm();
}
inspectTeredo() {
const prefix = this.getBitsBase16(0, 32);
const bitsForUdpPort = this.getBits(80, 96);
const udpPort = (bitsForUdpPort ^ BigInt("0xffff")).toString();
const server4 = ipv4_1.Address4.fromHex(this.getBitsBase16(32, 64));
const bitsForClient4 = this.getBits(96, 128);
const client4 = ipv4_1.Address4.fromHex((bitsForClient4 ^ BigInt("0xffffffff")).toString(16).padStart(8, "0"));
const flagsBase2 = this.getBitsBase2(64, 80);
const coneNat = (0, common_1.testBit)(flagsBase2, 15);
const reserved = (0, common_1.testBit)(flagsBase2, 14);
const groupIndividual = (0, common_1.testBit)(flagsBase2, 8);
const universalLocal = (0, common_1.testBit)(flagsBase2, 9);
const nonce = BigInt(`0b${flagsBase2.slice(2, 6) + flagsBase2.slice(8, 16)}`).toString(10);
return {
prefix: `${prefix.slice(0, 4)}:${prefix.slice(4, 8)}`,
server4: server4.address,
client4: client4.address,
flags: flagsBase2,
coneNat,
microsoft: {
reserved,
universalLocal,
groupIndividual,
nonce
},
udpPort
};
}
inspect6to4() {
const prefix = this.getBitsBase16(0, 16);
const gateway = ipv4_1.Address4.fromHex(this.getBitsBase16(16, 48));
return {
prefix: prefix.slice(0, 4),
gateway: gateway.address
};
}
to6to4() {
if (!this.is4()) return null;
const addr6to4 = [ "2002", this.getBitsBase16(96, 112), this.getBitsBase16(112, 128), "", "/16" ].join(":");
return new Address6(addr6to4);
}
static fromAddress4Nat64(address, prefix = "64:ff9b::/96") {
const v4 = new ipv4_1.Address4(address);
const prefix6 = new Address6(prefix);
const pl = prefix6.subnetMask;
if (pl !== 32 && pl !== 40 && pl !== 48 && pl !== 56 && pl !== 64 && pl !== 96) throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");
const prefixBits = prefix6.binaryZeroPad();
const v4Bits = v4.binaryZeroPad();
let bits;
if (pl === 96) bits = prefixBits.slice(0, 96) + v4Bits; else {
const beforeU = 64 - pl;
bits = [ prefixBits.slice(0, pl), v4Bits.slice(0, beforeU), "00000000", v4Bits.slice(beforeU), "0".repeat(128 - 72 - (32 - beforeU)) ].join("");
}
const hex = BigInt(`0b${bits}`).toString(16).padStart(32, "0");
const groups = [];
for (let i = 0; i < 8; i++) groups.push(hex.slice(i * 4, (i + 1) * 4));
return new Address6(groups.join(":"));
}
toAddress4Nat64(prefix = "64:ff9b::/96") {
const prefix6 = new Address6(prefix);
const pl = prefix6.subnetMask;
if (pl !== 32 && pl !== 40 && pl !== 48 && pl !== 56 && pl !== 64 && pl !== 96) throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");
if (!this.isHostInSubnet(prefix6)) return null;
const bits = this.binaryZeroPad();
let v4Bits;
if (pl === 96) v4Bits = bits.slice(96, 128); else {
const beforeU = 64 - pl;
v4Bits = bits.slice(pl, pl + beforeU) + bits.slice(72, 72 + (32 - beforeU));
}
const octets = [];
for (let i = 0; i < 4; i++) octets.push(parseInt(v4Bits.slice(i * 8, (i + 1) * 8), 2).toString());
return new ipv4_1.Address4(octets.join("."));
}
toByteArray() {
const value = this.bigInt().toString(16).padStart(constants6.BITS / 4, "0");
const bytes = [];
for (let i = 0, length = value.length; i < length; i += 2) bytes.push(parseInt(value.substring(i, i + 2), 16));
return bytes;
}
toUnsignedByteArray() {
return this.toByteArray().map(unsignByte);
}
static fromByteArray(bytes) {
common.assertByteArray(bytes, 16, "IPv6", -128);
return this.fromUnsignedByteArray(bytes.map(unsignByte));
}
static fromUnsignedByteArray(bytes) {
common.assertByteArray(bytes, 16, "IPv6", 0);
const BYTE_MAX = BigInt("256");
let result = BigInt("0");
let multiplier = BigInt("1");
for (let i = bytes.length - 1; i >= 0; i--) {
result += multiplier * BigInt(bytes[i].toString(10));
multiplier *= BYTE_MAX;
}
return Address6.fromBigInt(result);
}
isCanonical() {
return this.addressMinusSuffix === this.canonicalForm();
}
isLinkLocal() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isLinkLocal();
return this.isHostInSubnet(LINK_LOCAL_SUBNET);
}
isMulticast() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isMulticast();
const type = this.getType();
return type === "Multicast" || type.startsWith("Multicast ");
}
is4() {
return this.v4;
}
isMapped4() {
return this.isHostInSubnet(IPV4_MAPPED_SUBNET);
}
embeddedIPv4() {
if (this.isMapped4() || this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)) return this.to4();
return null;
}
isTeredo() {
return this.isHostInSubnet(TEREDO_SUBNET);
}
is6to4() {
return this.isHostInSubnet(SIX_TO_FOUR_SUBNET);
}
isLoopback() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isLoopback();
return this.getType() === "Loopback";
}
isULA() {
return this.isHostInSubnet(ULA_SUBNET);
}
isPrivate() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isPrivate();
return this.isULA() || this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET);
}
isCGNAT() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isCGNAT();
return false;
}
isBroadcast() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isBroadcast();
return false;
}
isUnspecified() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isUnspecified();
return this.getType() === "Unspecified";
}
isDocumentation() {
return DOCUMENTATION_SUBNETS.some(subnet => this.isHostInSubnet(subnet));
}
isBenchmarking() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isBenchmarking();
return this.isHostInSubnet(BENCHMARKING_SUBNET);
}
isGlobal() {
const embedded = this.embeddedIPv4();
if (embedded) return embedded.isGlobal();
return this.isHostInSubnet(GLOBAL_UNICAST_SUBNET) && common.isGloballyReachable.call(this, SPECIAL_PURPOSE_V6);
}
href(optionalPort) {
if (optionalPort === void 0) optionalPort = ""; else optionalPort = `:${optionalPort}`;
return `http://[${this.correctForm()}]${optionalPort}/`;
}
link(options) {
if (!options) options = {};
if (options.className === void 0) options.className = "";
if (options.prefix === void 0) options.prefix = "/#address=";
if (options.v4 === void 0) options.v4 = false;
let formFunction = this.correctForm;
if (options.v4) formFunction = this.to4in6;
const form = formFunction.call(this);
const safeHref = helpers.escapeHtml(`${options.prefix}${form}`);
const safeForm = helpers.escapeHtml(form);
if (options.className) {
const safeClass = helpers.escapeHtml(options.className);
return `<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`;
}
return `<a href="${safeHref}">${safeForm}</a>`;
}
group() {
if (this.elidedGroups === 0) return helpers.simpleGroup(this.addressMinusSuffix).join(":");
assert(typeof this.elidedGroups === "number");
assert(typeof this.elisionBegin === "number");
const output = [];
const [left, right] = this.addressMinusSuffix.split("::");
if (left.length) output.push(...helpers.simpleGroup(left)); else output.push("");
const classes = [ "hover-group" ];
for (let i = this.elisionBegin; i < this.elisionBegin + this.elidedGroups; i++) classes.push(`group-${i}`);
output.push(`<span class="${classes.join(" ")}"></span>`);
if (right.length) output.push(...helpers.simpleGroup(right, this.elisionEnd)); else output.push("");
if (this.is4()) {
assert(this.address4 instanceof ipv4_1.Address4);
output.pop();
output.push(this.address4.groupForV6());
}
return output.join(":");
}
regularExpressionString(substringSearch = false) {
let output = [];
const address6 = new Address6(this.correctForm());
if (address6.elidedGroups === 0) output.push((0, regular_expressions_1.simpleRegularExpression)(address6.parsedAddress)); else if (address6.elidedGroups === constants6.GROUPS) output.push((0, 
regular_expressions_1.possibleElisions)(constants6.GROUPS)); else {
const halves = address6.address.split("::");
if (halves[0].length) output.push((0, regular_expressions_1.simpleRegularExpression)(halves[0].split(":")));
assert(typeof address6.elidedGroups === "number");
output.push((0, regular_expressions_1.possibleElisions)(address6.elidedGroups, halves[0].length !== 0, halves[1].length !== 0));
if (halves[1].length) output.push((0, regular_expressions_1.simpleRegularExpression)(halves[1].split(":")));
output = [ output.join(":") ];
}
if (!substringSearch) output = [ "(?=^|", regular_expressions_1.ADDRESS_BOUNDARY, "|[^\\w\\:])(", ...output, ")(?=[^\\w\\:]|", regular_expressions_1.ADDRESS_BOUNDARY, "|$)" ];
return output.join("");
}
regularExpression(substringSearch = false) {
return new RegExp(this.regularExpressionString(substringSearch), "i");
}
}
exports.Address6 = Address6;
const TYPE_SUBNETS = Object.keys(constants6.TYPES).map(subnet => [ new Address6(subnet), constants6.TYPES[subnet] ]);
const TEREDO_SUBNET = new Address6("2001::/32");
const SIX_TO_FOUR_SUBNET = new Address6("2002::/16");
const ULA_SUBNET = new Address6("fc00::/7");
const LINK_LOCAL_SUBNET = new Address6("fe80::/10");
const DOCUMENTATION_SUBNETS = [ new Address6("2001:db8::/32"), new Address6("3fff::/20") ];
const BENCHMARKING_SUBNET = new Address6("2001:2::/48");
const GLOBAL_UNICAST_SUBNET = new Address6("2000::/3");
const SPECIAL_PURPOSE_V6 = constants6.SPECIAL_PURPOSE.map(([cidr, , reachable]) => ({
subnet: new Address6(cidr),
reachable
}));
const IPV4_MAPPED_SUBNET = new Address6("::ffff:0:0/96");
const NAT64_WELL_KNOWN_SUBNET = new Address6("64:ff9b::/96");
const NAT64_LOCAL_USE_SUBNET = new Address6("64:ff9b:1::/48");
}),

/***/ 66437: // node_modules/ip-address/dist/v4/constants.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SPECIAL_PURPOSE = exports.RE_SUBNET_STRING = exports.RE_ADDRESS = exports.GROUPS = exports.BITS = void 0;
exports.BITS = 32;
exports.GROUPS = 4;
exports.RE_ADDRESS = /^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
exports.RE_SUBNET_STRING = /\/\d{1,2}$/;
exports.SPECIAL_PURPOSE = [ [ "0.0.0.0/8", "This network", false ], [ "0.0.0.0/32", "This host on this network", false ], [ "10.0.0.0/8", "Private-Use", false ], [ "100.64.0.0/10", "Shared Address Space", false ], [ "127.0.0.0/8", "Loopback", false ], [ "169.254.0.0/16", "Link Local", false ], [ "172.16.0.0/12", "Private-Use", false ], [ "192.0.0.0/24", "IETF Protocol Assignments", false ], [ "192.0.0.0/29", "IPv4 Service Continuity Prefix", false ], [ "192.0.0.8/32", "IPv4 dummy address", false ], [ "192.0.0.9/32", "Port Control Protocol Anycast", true ], [ "192.0.0.10/32", "Traversal Using Relays around NAT Anycast", true ], [ "192.0.0.170/32", "NAT64/DNS64 Discovery", false ], [ "192.0.0.171/32", "NAT64/DNS64 Discovery", false ], [ "192.0.2.0/24", "Documentation (TEST-NET-1)", false ], [ "192.31.196.0/24", "AS112-v4", true ], [ "192.52.193.0/24", "AMT", true ], [ "192.88.99.0/24", "Deprecated (6to4 Relay Anycast)", null ], [ "192.88.99.2/32", "6a44-relay anycast address", false ], [ "192.168.0.0/16", "Private-Use", false ], [ "192.175.48.0/24", "Direct Delegation AS112 Service", true ], [ "198.18.0.0/15", "Benchmarking", false ], [ "198.51.100.0/24", "Documentation (TEST-NET-2)", false ], [ "203.0.113.0/24", "Documentation (TEST-NET-3)", false ], [ "240.0.0.0/4", "Reserved", false ], [ "255.255.255.255/32", "Limited Broadcast", false ] ];
}),

/***/ 75280: // node_modules/ip-address/dist/v6/constants.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SPECIAL_PURPOSE = exports.RE_URL_WITH_PORT = exports.RE_URL = exports.RE_ZONE_STRING = exports.RE_SUBNET_STRING = exports.RE_BAD_ADDRESS = exports.RE_BAD_CHARACTERS = exports.TYPES = exports.SCOPES = exports.GROUPS = exports.BITS = void 0;
exports.BITS = 128;
exports.GROUPS = 8;
exports.SCOPES = {
0: "Reserved",
1: "Interface local",
2: "Link local",
4: "Admin local",
5: "Site local",
8: "Organization local",
14: "Global",
15: "Reserved"
};
exports.TYPES = {
"ff01::1/128": "Multicast (All nodes on this interface)",
"ff01::2/128": "Multicast (All routers on this interface)",
"ff02::1/128": "Multicast (All nodes on this link)",
"ff02::2/128": "Multicast (All routers on this link)",
"ff05::2/128": "Multicast (All routers in this site)",
"ff02::5/128": "Multicast (OSPFv3 AllSPF routers)",
"ff02::6/128": "Multicast (OSPFv3 AllDR routers)",
"ff02::9/128": "Multicast (RIP routers)",
"ff02::a/128": "Multicast (EIGRP routers)",
"ff02::d/128": "Multicast (PIM routers)",
"ff02::16/128": "Multicast (MLDv2 reports)",
"ff01::fb/128": "Multicast (mDNSv6)",
"ff02::fb/128": "Multicast (mDNSv6)",
"ff05::fb/128": "Multicast (mDNSv6)",
"ff02::1:2/128": "Multicast (All DHCP servers and relay agents on this link)",
"ff05::1:2/128": "Multicast (All DHCP servers and relay agents in this site)",
"ff02::1:3/128": "Multicast (All DHCP servers on this link)",
"ff05::1:3/128": "Multicast (All DHCP servers in this site)",
"::/128": "Unspecified",
"::1/128": "Loopback",
"::ffff:0:0/96": "IPv4-mapped",
"ff00::/8": "Multicast",
"fe80::/10": "Link-local unicast",
"fc00::/7": "Unique local",
"2001::/32": "Teredo",
"2001:2::/48": "Benchmarking",
"2002::/16": "6to4",
"2001:db8::/32": "Documentation",
"3fff::/20": "Documentation",
"100::/64": "Discard-only",
"fec0::/10": "Site-local unicast (deprecated)",
"::/96": "IPv4-compatible (deprecated)",
"64:ff9b::/96": "NAT64 (well-known)",
"64:ff9b:1::/48": "NAT64 (local-use)"
};
exports.RE_BAD_CHARACTERS = /([^0-9a-f:/%])/gi;
exports.RE_BAD_ADDRESS = /([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
exports.RE_SUBNET_STRING = /\/\d{1,3}(?=%|$)/;
exports.RE_ZONE_STRING = /%.*$/;
exports.RE_URL = /^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;
exports.RE_URL_WITH_PORT = /^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;
exports.SPECIAL_PURPOSE = [ [ "::1/128", "Loopback Address", false ], [ "::/128", "Unspecified Address", false ], [ "::ffff:0:0/96", "IPv4-mapped Address", false ], [ "64:ff9b::/96", "IPv4-IPv6 Translat.", true ], [ "64:ff9b:1::/48", "IPv4-IPv6 Translat.", false ], [ "100::/64", "Discard-Only Address Block", false ], [ "100:0:0:1::/64", "Dummy IPv6 Prefix", false ], [ "2001::/23", "IETF Protocol Assignments", false ], [ "2001::/32", "TEREDO", false ], [ "2001:1::1/128", "Port Control Protocol Anycast", true ], [ "2001:1::2/128", "Traversal Using Relays around NAT Anycast", true ], [ "2001:1::3/128", "DNS-SD Service Registration Protocol Anycast", true ], [ "2001:2::/48", "Benchmarking", false ], [ "2001:3::/32", "AMT", true ], [ "2001:4:112::/48", "AS112-v6", true ], [ "2001:10::/28", "Deprecated (previously ORCHID)", null ], [ "2001:20::/28", "ORCHIDv2", true ], [ "2001:30::/28", "Drone Remote ID Protocol Entity Tags (DETs) Prefix", true ], [ "2001:db8::/32", "Documentation", false ], [ "2002::/16", "6to4", false ], [ "2620:4f:8000::/48", "Direct Delegation AS112 Service", true ], [ "3fff::/20", "Documentation", false ], [ "5f00::/16", "Segment Routing (SRv6) SIDs", false ], [ "fc00::/7", "Unique-Local", false ], [ "fe80::/10", "Link-Local Unicast", false ] ];
}),

/***/ 20339: // node_modules/ip-address/dist/v6/helpers.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.escapeHtml = escapeHtml;
exports.spanAllZeroes = spanAllZeroes;
exports.spanAll = spanAll;
exports.spanLeadingZeroes = spanLeadingZeroes;
exports.simpleGroup = simpleGroup;
function escapeHtml(s) {
return s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function spanAllZeroes(s) {
return escapeHtml(s).replace(/(0+)/g, '<span class="zero">$1</span>');
}
function spanAll(s, offset = 0) {
const letters = s.split("");
return letters.map((n, i) => `<span class="digit value-${escapeHtml(n)} position-${i + offset}">${spanAllZeroes(n)}</span>`).join("");
}
function spanLeadingZeroesSimple(group) {
return escapeHtml(group).replace(/^(0+)/, '<span class="zero">$1</span>');
}
function spanLeadingZeroes(address) {
const groups = address.split(":");
return groups.map(g => spanLeadingZeroesSimple(g)).join(":");
}
function simpleGroup(addressString, offset = 0) {
const groups = addressString.split(":");
return groups.map((g, i) => {
if (/group-v4/.test(g)) return g;
return `<span class="hover-group group-${i + offset}">${spanLeadingZeroesSimple(g)}</span>`;
});
}
}),

/***/ 72016: // node_modules/ip-address/dist/v6/regular-expressions.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ADDRESS_BOUNDARY = void 0;
exports.groupPossibilities = groupPossibilities;
exports.padGroup = padGroup;
exports.simpleRegularExpression = simpleRegularExpression;
exports.possibleElisions = possibleElisions;
const v6 = __importStar(__webpack_require__(75280));
function groupPossibilities(possibilities) {
return `(${possibilities.join("|")})`;
}
function padGroup(group) {
if (group.length < 4) return `0{0,${4 - group.length}}${group}`;
return group;
}
exports.ADDRESS_BOUNDARY = "[^A-Fa-f0-9:]";
function simpleRegularExpression(groups) {
const zeroIndexes = [];
groups.forEach((group, i) => {
const groupInteger = parseInt(group, 16);
if (groupInteger === 0) zeroIndexes.push(i);
});
const possibilities = zeroIndexes.map(zeroIndex => groups.map((group, i) => {
if (i === zeroIndex) {
const elision = i === 0 || i === v6.GROUPS - 1 ? ":" : "";
return groupPossibilities([ padGroup(group), elision ]);
}
return padGroup(group);
}).join(":"));
possibilities.push(groups.map(padGroup).join(":"));
return groupPossibilities(possibilities);
}
function possibleElisions(elidedGroups, moreLeft, moreRight) {
const left = moreLeft ? "" : ":";
const right = moreRight ? "" : ":";
const possibilities = [];
if (!moreLeft && !moreRight) possibilities.push("::");
if (moreLeft && moreRight) possibilities.push("");
if (moreRight && !moreLeft || !moreRight && moreLeft) possibilities.push(":");
possibilities.push(`${left}(:0{1,4}){1,${elidedGroups - 1}}`);
possibilities.push(`(0{1,4}:){1,${elidedGroups - 1}}${right}`);
possibilities.push(`(0{1,4}:){${elidedGroups - 1}}0{1,4}`);
for (let groups = 1; groups < elidedGroups - 1; groups++) for (let position = 1; position < elidedGroups - groups; position++) possibilities.push(`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups - position - groups - 1}}0{1,4}`);
return groupPossibilities(possibilities);
}
}),

/***/ 85743: // node_modules/make-fetch-happen/lib/cache/entry.js
/***/ (module => {
const fail = () => {
throw new Error("The package make-fetch-happen/lib/cache/entry.js is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 59456: // node_modules/make-fetch-happen/lib/cache/errors.js
/***/ (module => {
class NotCachedError extends Error {
constructor(url) {
super(`request to ${url} failed: cache mode is 'only-if-cached' but no cached response is available.`);
this.code = "ENOTCACHED";
}
}
module.exports = {
NotCachedError
};
}),

/***/ 96807: // node_modules/make-fetch-happen/lib/cache/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {NotCachedError} = __webpack_require__(59456);
const CacheEntry = __webpack_require__(85743);
const remote = __webpack_require__(20766);
const cacheFetch = async (request, options) => {
const entry = await CacheEntry.find(request, options);
if (!entry) {
if (options.cache === "only-if-cached") throw new NotCachedError(request.url);
const response = await remote(request, options);
const newEntry = new CacheEntry({
request,
response,
options
});
return newEntry.store("miss");
}
if (options.cache === "no-cache") return entry.revalidate(request, options);
const _needsRevalidation = entry.policy.needsRevalidation(request);
if (options.cache === "force-cache" || options.cache === "only-if-cached" || !_needsRevalidation) return entry.respond(request.method, options, _needsRevalidation ? "stale" : "hit");
return entry.revalidate(request, options);
};
cacheFetch.invalidate = async (request, options) => {
if (!options.cachePath) return;
return CacheEntry.invalidate(request, options);
};
module.exports = cacheFetch;
}),

/***/ 15281: // node_modules/make-fetch-happen/lib/cache/policy.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const CacheSemantics = __webpack_require__(12203);
const Negotiator = __webpack_require__(60668);
const ssri = __webpack_require__(68951);
const policyOptions = {
shared: false,
ignoreCargoCult: true
};
const emptyResponse = {
status: 200,
headers: {}
};
const requestObject = request => {
const _obj = {
method: request.method,
url: request.url,
headers: {},
compress: request.compress
};
request.headers.forEach((value, key) => {
_obj.headers[key] = value;
});
return _obj;
};
const responseObject = response => {
const _obj = {
status: response.status,
headers: {}
};
response.headers.forEach((value, key) => {
_obj.headers[key] = value;
});
return _obj;
};
class CachePolicy {
constructor({entry, request, response, options}) {
this.entry = entry;
this.request = requestObject(request);
this.response = responseObject(response);
this.options = options;
this.policy = new CacheSemantics(this.request, this.response, policyOptions);
if (this.entry) this.policy._responseTime = this.entry.metadata.time;
}
static storable(request, options) {
if (!options.cachePath) return false;
if (options.cache === "no-store") return false;
if (![ "GET", "HEAD" ].includes(request.method)) return false;
const policy = new CacheSemantics(requestObject(request), emptyResponse, policyOptions);
return policy.storable();
}
satisfies(request) {
const _req = requestObject(request);
if (this.request.headers.host !== _req.headers.host) return false;
if (this.request.compress !== _req.compress) return false;
const negotiatorA = new Negotiator(this.request);
const negotiatorB = new Negotiator(_req);
if (JSON.stringify(negotiatorA.mediaTypes()) !== JSON.stringify(negotiatorB.mediaTypes())) return false;
if (JSON.stringify(negotiatorA.languages()) !== JSON.stringify(negotiatorB.languages())) return false;
if (JSON.stringify(negotiatorA.encodings()) !== JSON.stringify(negotiatorB.encodings())) return false;
if (this.options.integrity) return ssri.parse(this.options.integrity).match(this.entry.integrity);
return true;
}
storable() {
return this.policy.storable();
}
get mustRevalidate() {
return !!this.policy._rescc["must-revalidate"];
}
needsRevalidation(request) {
const _req = requestObject(request);
_req.method = "GET";
return !this.policy.satisfiesWithoutRevalidation(_req);
}
responseHeaders() {
return this.policy.responseHeaders();
}
revalidationHeaders(request) {
const _req = requestObject(request);
return this.policy.revalidationHeaders(_req);
}
revalidated(request, response) {
const _req = requestObject(request);
const _res = responseObject(response);
const policy = this.policy.revalidatedPolicy(_req, _res);
return !policy.modified;
}
}
module.exports = CachePolicy;
}),

/***/ 67242: // node_modules/make-fetch-happen/lib/fetch.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {FetchError, Request, isRedirect} = __webpack_require__(88483);
const url = __webpack_require__(87016);
const CachePolicy = __webpack_require__(15281);
const cache = __webpack_require__(96807);
const remote = __webpack_require__(20766);
const canFollowRedirect = (request, response, options) => {
if (!isRedirect(response.status)) return false;
if (options.redirect === "manual") return false;
if (options.redirect === "error") throw new FetchError(`redirect mode is set to error: ${request.url}`, "no-redirect", {
code: "ENOREDIRECT"
});
if (!response.headers.has("location")) throw new FetchError(`redirect location header missing for: ${request.url}`, "no-location", {
code: "EINVALIDREDIRECT"
});
if (request.counter >= request.follow) throw new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect", {
code: "EMAXREDIRECT"
});
return true;
};
const getRedirect = (request, response, options) => {
const _opts = {
...options
};
const location = response.headers.get("location");
const redirectUrl = new url.URL(location, /^https?:/.test(location) ? void 0 : request.url);
if (new url.URL(request.url).hostname !== redirectUrl.hostname) {
request.headers.delete("authorization");
request.headers.delete("cookie");
}
if (response.status === 303 || request.method === "POST" && [ 301, 302 ].includes(response.status)) {
_opts.method = "GET";
_opts.body = null;
request.headers.delete("content-length");
}
_opts.headers = {};
request.headers.forEach((value, key) => {
_opts.headers[key] = value;
});
_opts.counter = ++request.counter;
const redirectReq = new Request(url.format(redirectUrl), _opts);
return {
request: redirectReq,
options: _opts
};
};
const fetch = async (request, options) => {
const response = CachePolicy.storable(request, options) ? await cache(request, options) : await remote(request, options);
if (![ "GET", "HEAD" ].includes(request.method) && response.status >= 200 && response.status <= 399) await cache.invalidate(request, options);
if (!canFollowRedirect(request, response, options)) return response;
const redirect = getRedirect(request, response, options);
return fetch(redirect.request, redirect.options);
};
module.exports = fetch;
}),

/***/ 39310: // node_modules/make-fetch-happen/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {FetchError, Headers, Request, Response} = __webpack_require__(88483);
const configureOptions = __webpack_require__(99824);
const fetch = __webpack_require__(67242);
const makeFetchHappen = (url, opts) => {
const options = configureOptions(opts);
const request = new Request(url, options);
return fetch(request, options);
};
makeFetchHappen.defaults = (defaultUrl, defaultOptions = {}, wrappedFetch = makeFetchHappen) => {
if (typeof defaultUrl === "object") {
defaultOptions = defaultUrl;
defaultUrl = null;
}
const defaultedFetch = (url, options = {}) => {
const finalUrl = url || defaultUrl;
const finalOptions = {
...defaultOptions,
...options,
headers: {
...defaultOptions.headers,
...options.headers
}
};
return wrappedFetch(finalUrl, finalOptions);
};
defaultedFetch.defaults = (defaultUrl1, defaultOptions1 = {}) => makeFetchHappen.defaults(defaultUrl1, defaultOptions1, defaultedFetch);
return defaultedFetch;
};
module.exports = makeFetchHappen;
module.exports.FetchError = FetchError;
module.exports.Headers = Headers;
module.exports.Request = Request;
module.exports.Response = Response;
}),

/***/ 99824: // node_modules/make-fetch-happen/lib/options.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const dns = __webpack_require__(72250);
const conditionalHeaders = [ "if-modified-since", "if-none-match", "if-unmodified-since", "if-match", "if-range" ];
const configureOptions = opts => {
const {strictSSL, ...options} = {
...opts
};
options.method = options.method ? options.method.toUpperCase() : "GET";
if (strictSSL === void 0 || strictSSL === null) options.rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0"; else options.rejectUnauthorized = strictSSL !== false;
if (!options.retry) options.retry = {
retries: 0
}; else if (typeof options.retry === "string") {
const retries = parseInt(options.retry, 10);
if (isFinite(retries)) options.retry = {
retries
}; else options.retry = {
retries: 0
};
} else if (typeof options.retry === "number") options.retry = {
retries: options.retry
}; else options.retry = {
retries: 0,
...options.retry
};
options.dns = {
ttl: 5 * 60 * 1e3,
lookup: dns.lookup,
...options.dns
};
options.cache = options.cache || "default";
if (options.cache === "default") {
const hasConditionalHeader = Object.keys(options.headers || {}).some(name => conditionalHeaders.includes(name.toLowerCase()));
if (hasConditionalHeader) options.cache = "no-store";
}
options.cacheAdditionalHeaders = options.cacheAdditionalHeaders || [];
if (options.cacheManager && !options.cachePath) options.cachePath = options.cacheManager;
return options;
};
module.exports = configureOptions;
}),

/***/ 22314: // node_modules/make-fetch-happen/lib/pipeline.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const MinipassPipeline = __webpack_require__(52899);
class CachingMinipassPipeline extends MinipassPipeline {
#events=[];
#data=new Map;
constructor(opts, ...streams) {
super();
this.#events = opts.events;
if (streams.length) this.push(...streams);
}
on(event, handler) {
if (this.#events.includes(event) && this.#data.has(event)) return handler(...this.#data.get(event));
return super.on(event, handler);
}
emit(event, ...data) {
if (this.#events.includes(event)) this.#data.set(event, data);
return super.emit(event, ...data);
}
}
module.exports = CachingMinipassPipeline;
}),

/***/ 20766: // node_modules/make-fetch-happen/lib/remote.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {Minipass} = __webpack_require__(78275);
const fetch = __webpack_require__(88483);
const promiseRetry = __webpack_require__(90390);
const ssri = __webpack_require__(68951);
const {log} = __webpack_require__(26687);
const CachingMinipassPipeline = __webpack_require__(22314);
const {getAgent} = __webpack_require__(57995);
const pkg = __webpack_require__(96734);
const USER_AGENT = `${pkg.name}/${pkg.version} (+https://npm.im/${pkg.name})`;
const RETRY_ERRORS = [ "ECONNRESET", "ECONNREFUSED", "EADDRINUSE", "ETIMEDOUT", "ECONNECTIONTIMEOUT", "EIDLETIMEOUT", "ERESPONSETIMEOUT", "ETRANSFERTIMEOUT" ];
const RETRY_TYPES = [ "request-timeout" ];
const remoteFetch = (request, options) => {
const agent = getAgent(request.url, {
...options,
signal: void 0
});
if (!request.headers.has("connection")) request.headers.set("connection", agent ? "keep-alive" : "close");
if (!request.headers.has("user-agent")) request.headers.set("user-agent", USER_AGENT);
const _opts = {
...options,
agent,
redirect: "manual"
};
return promiseRetry(async (retryHandler, attemptNum) => {
const req = new fetch.Request(request, _opts);
try {
let res = await fetch(req, _opts);
if (_opts.integrity && res.status === 200) {
const integrityStream = ssri.integrityStream({
algorithms: _opts.algorithms,
integrity: _opts.integrity,
size: _opts.size
});
const pipeline = new CachingMinipassPipeline({
events: [ "integrity", "size" ]
}, res.body, integrityStream);
integrityStream.on("integrity", i => pipeline.emit("integrity", i));
integrityStream.on("size", s => pipeline.emit("size", s));
res = new fetch.Response(pipeline, res);
res.body.hasIntegrityEmitter = true;
}
res.headers.set("x-fetch-attempts", attemptNum);
const isStream = Minipass.isStream(req.body);
const isRetriable = req.method !== "POST" && !isStream && ([ 408, 420, 429 ].includes(res.status) || res.status >= 500);
if (isRetriable) {
if (typeof options.onRetry === "function") options.onRetry(res);
log.http("fetch", `${req.method} ${req.url} attempt ${attemptNum} failed with ${res.status}`);
return retryHandler(res);
}
return res;
} catch (err) {
const code = err.code === "EPROMISERETRY" ? err.retried.code : err.code;
const isRetryError = err.retried instanceof fetch.Response || RETRY_ERRORS.includes(code) && RETRY_TYPES.includes(err.type);
if (req.method === "POST" || isRetryError) throw err;
if (typeof options.onRetry === "function") options.onRetry(err);
log.http("fetch", `${req.method} ${req.url} attempt ${attemptNum} failed with ${err.code}`);
return retryHandler(err);
}
}, options.retry).catch(err => {
if (err.status >= 400 && err.type !== "system") return err;
throw err;
});
};
module.exports = remoteFetch;
}),

/***/ 57442: // node_modules/minipass-fetch/lib/abort-error.js
/***/ (module => {
class AbortError extends Error {
constructor(message) {
super(message);
this.code = "FETCH_ABORTED";
this.type = "aborted";
Error.captureStackTrace(this, this.constructor);
}
get name() {
return "AbortError";
}
set name(s) {}
}
module.exports = AbortError;
}),

/***/ 21256: // node_modules/minipass-fetch/lib/blob.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {Minipass} = __webpack_require__(78275);
const TYPE = Symbol("type");
const BUFFER = Symbol("buffer");
class Blob {
constructor(blobParts, options) {
this[TYPE] = "";
const buffers = [];
let size = 0;
if (blobParts) {
const a = blobParts;
const length = Number(a.length);
for (let i = 0; i < length; i++) {
const element = a[i];
const buffer = element instanceof Buffer ? element : ArrayBuffer.isView(element) ? Buffer.from(element.buffer, element.byteOffset, element.byteLength) : element instanceof ArrayBuffer ? Buffer.from(element) : element instanceof Blob ? element[BUFFER] : typeof element === "string" ? Buffer.from(element) : Buffer.from(String(element));
size += buffer.length;
buffers.push(buffer);
}
}
this[BUFFER] = Buffer.concat(buffers, size);
const type = options && options.type !== void 0 && String(options.type).toLowerCase();
if (type && !/[^\u0020-\u007E]/.test(type)) this[TYPE] = type;
}
get size() {
return this[BUFFER].length;
}
get type() {
return this[TYPE];
}
text() {
return Promise.resolve(this[BUFFER].toString());
}
arrayBuffer() {
const buf = this[BUFFER];
const off = buf.byteOffset;
const len = buf.byteLength;
const ab = buf.buffer.slice(off, off + len);
return Promise.resolve(ab);
}
stream() {
return (new Minipass).end(this[BUFFER]);
}
slice(start, end, type) {
const size = this.size;
const relativeStart = start === void 0 ? 0 : start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
const relativeEnd = end === void 0 ? size : end < 0 ? Math.max(size + end, 0) : Math.min(end, size);
const span = Math.max(relativeEnd - relativeStart, 0);
const buffer = this[BUFFER];
const slicedBuffer = buffer.slice(relativeStart, relativeStart + span);
const blob = new Blob([], {
type
});
blob[BUFFER] = slicedBuffer;
return blob;
}
get [Symbol.toStringTag]() {
return "Blob";
}
static get BUFFER() {
return BUFFER;
}
}
Object.defineProperties(Blob.prototype, {
size: {
enumerable: true
},
type: {
enumerable: true
}
});
module.exports = Blob;
}),

/***/ 28515: // node_modules/minipass-fetch/lib/body.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {Minipass} = __webpack_require__(78275);
const MinipassSized = __webpack_require__(48484);
const Blob = __webpack_require__(21256);
const {BUFFER} = Blob;
const FetchError = __webpack_require__(22644);
let convert;
try {
convert = __webpack_require__(24056).C;
} catch (e) {}
const INTERNALS = Symbol("Body internals");
const CONSUME_BODY = Symbol("consumeBody");
class Body {
constructor(bodyArg, options = {}) {
const {size = 0, timeout = 0} = options;
const body = bodyArg === void 0 || bodyArg === null ? null : isURLSearchParams(bodyArg) ? Buffer.from(bodyArg.toString()) : isBlob(bodyArg) ? bodyArg : Buffer.isBuffer(bodyArg) ? bodyArg : Object.prototype.toString.call(bodyArg) === "[object ArrayBuffer]" ? Buffer.from(bodyArg) : ArrayBuffer.isView(bodyArg) ? Buffer.from(bodyArg.buffer, bodyArg.byteOffset, bodyArg.byteLength) : Minipass.isStream(bodyArg) ? bodyArg : Buffer.from(String(bodyArg));
this[INTERNALS] = {
body,
disturbed: false,
error: null
};
this.size = size;
this.timeout = timeout;
if (Minipass.isStream(body)) body.on("error", er => {
const error = er.name === "AbortError" ? er : new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`, "system", er);
this[INTERNALS].error = error;
});
}
get body() {
return this[INTERNALS].body;
}
get bodyUsed() {
return this[INTERNALS].disturbed;
}
arrayBuffer() {
return this[CONSUME_BODY]().then(buf => buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength));
}
blob() {
const ct = this.headers && this.headers.get("content-type") || "";
return this[CONSUME_BODY]().then(buf => Object.assign(new Blob([], {
type: ct.toLowerCase()
}), {
[BUFFER]: buf
}));
}
async json() {
const buf = await this[CONSUME_BODY]();
try {
return JSON.parse(buf.toString());
} catch (er) {
throw new FetchError(`invalid json response body at ${this.url} reason: ${er.message}`, "invalid-json");
}
}
text() {
return this[CONSUME_BODY]().then(buf => buf.toString());
}
buffer() {
return this[CONSUME_BODY]();
}
textConverted() {
return this[CONSUME_BODY]().then(buf => convertBody(buf, this.headers));
}
[CONSUME_BODY]() {
if (this[INTERNALS].disturbed) return Promise.reject(new TypeError(`body used already for: ${this.url}`));
this[INTERNALS].disturbed = true;
if (this[INTERNALS].error) return Promise.reject(this[INTERNALS].error);
if (this.body === null) return Promise.resolve(Buffer.alloc(0));
if (Buffer.isBuffer(this.body)) return Promise.resolve(this.body);
const upstream = isBlob(this.body) ? this.body.stream() : this.body;
if (!Minipass.isStream(upstream)) return Promise.resolve(Buffer.alloc(0));
const stream = this.size && upstream instanceof MinipassSized ? upstream : !this.size && upstream instanceof Minipass && !(upstream instanceof MinipassSized) ? upstream : this.size ? new MinipassSized({
size: this.size
}) : new Minipass;
const resTimeout = this.timeout && stream.writable ? setTimeout(() => {
stream.emit("error", new FetchError(`Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`, "body-timeout"));
}, this.timeout) : null;
if (resTimeout && resTimeout.unref) resTimeout.unref();
return new Promise(resolve => {
if (stream !== upstream) {
upstream.on("error", er => stream.emit("error", er));
upstream.pipe(stream);
}
resolve();
}).then(() => stream.concat()).then(buf => {
clearTimeout(resTimeout);
return buf;
}).catch(er => {
clearTimeout(resTimeout);
if (er.name === "AbortError" || er.name === "FetchError") throw er; else if (er.name === "RangeError") throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`, "system", er); else throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`, "system", er);
});
}
static clone(instance) {
if (instance.bodyUsed) throw new Error("cannot clone body after it is used");
const body = instance.body;
if (Minipass.isStream(body) && typeof body.getBoundary !== "function") {
const tee = new Minipass;
const p1 = new Minipass;
const p2 = new Minipass;
tee.on("error", er => {
p1.emit("error", er);
p2.emit("error", er);
});
body.on("error", er => tee.emit("error", er));
tee.pipe(p1);
tee.pipe(p2);
body.pipe(tee);
instance[INTERNALS].body = p1;
return p2;
} else return instance.body;
}
static extractContentType(body) {
return body === null || body === void 0 ? null : typeof body === "string" ? "text/plain;charset=UTF-8" : isURLSearchParams(body) ? "application/x-www-form-urlencoded;charset=UTF-8" : isBlob(body) ? body.type || null : Buffer.isBuffer(body) ? null : Object.prototype.toString.call(body) === "[object ArrayBuffer]" ? null : ArrayBuffer.isView(body) ? null : typeof body.getBoundary === "function" ? `multipart/form-data;boundary=${body.getBoundary()}` : Minipass.isStream(body) ? null : "text/plain;charset=UTF-8";
}
static getTotalBytes(instance) {
const {body} = instance;
return body === null || body === void 0 ? 0 : isBlob(body) ? body.size : Buffer.isBuffer(body) ? body.length : body && typeof body.getLengthSync === "function" && (body._lengthRetrievers && body._lengthRetrievers.length === 0 || body.hasKnownLength && body.hasKnownLength()) ? body.getLengthSync() : null;
}
static writeToStream(dest, instance) {
const {body} = instance;
if (body === null || body === void 0) dest.end(); else if (Buffer.isBuffer(body) || typeof body === "string") dest.end(body); else {
const stream = isBlob(body) ? body.stream() : body;
stream.on("error", er => dest.emit("error", er)).pipe(dest);
}
return dest;
}
}
Object.defineProperties(Body.prototype, {
body: {
enumerable: true
},
bodyUsed: {
enumerable: true
},
arrayBuffer: {
enumerable: true
},
blob: {
enumerable: true
},
json: {
enumerable: true
},
text: {
enumerable: true
}
});
const isURLSearchParams = obj => typeof obj !== "object" || typeof obj.append !== "function" || typeof obj.delete !== "function" || typeof obj.get !== "function" || typeof obj.getAll !== "function" || typeof obj.has !== "function" || typeof obj.set !== "function" ? false : obj.constructor.name === "URLSearchParams" || Object.prototype.toString.call(obj) === "[object URLSearchParams]" || typeof obj.sort === "function";
const isBlob = obj => typeof obj === "object" && typeof obj.arrayBuffer === "function" && typeof obj.type === "string" && typeof obj.stream === "function" && typeof obj.constructor === "function" && typeof obj.constructor.name === "string" && /^(Blob|File)$/.test(obj.constructor.name) && /^(Blob|File)$/.test(obj[Symbol.toStringTag]);
const convertBody = (buffer, headers) => {
if (typeof convert !== "function") throw new Error("The package `encoding` must be installed to use the textConverted() function");
const ct = headers && headers.get("content-type");
let charset = "utf-8";
let res;
if (ct) res = /charset=([^;]*)/i.exec(ct);
const str = buffer.slice(0, 1024).toString();
if (!res && str) res = /<meta.+?charset=(['"])(.+?)\1/i.exec(str);
if (!res && str) {
res = /<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);
if (!res) {
res = /<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.exec(str);
if (res) res.pop();
}
if (res) res = /charset=(.*)/i.exec(res.pop());
}
if (!res && str) res = /<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str);
if (res) {
charset = res.pop();
if (charset === "gb2312" || charset === "gbk") charset = "gb18030";
}
return convert(buffer, "UTF-8", charset).toString();
};
module.exports = Body;
}),

/***/ 22644: // node_modules/minipass-fetch/lib/fetch-error.js
/***/ (module => {
class FetchError extends Error {
constructor(message, type, systemError) {
super(message);
this.code = "FETCH_ERROR";
if (systemError) Object.assign(this, systemError);
this.errno = this.code;
this.type = this.code === "EBADSIZE" && this.found > this.expect ? "max-size" : type;
this.message = message;
Error.captureStackTrace(this, this.constructor);
}
get name() {
return "FetchError";
}
set name(n) {}
get [Symbol.toStringTag]() {
return "FetchError";
}
}
module.exports = FetchError;
}),

/***/ 98645: // node_modules/minipass-fetch/lib/headers.js
/***/ (module => {
const invalidTokenRegex = /[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;
const invalidHeaderCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
const validateName = name => {
name = `${name}`;
if (invalidTokenRegex.test(name) || name === "") throw new TypeError(`${name} is not a legal HTTP header name`);
};
const validateValue = value => {
value = `${value}`;
if (invalidHeaderCharRegex.test(value)) throw new TypeError(`${value} is not a legal HTTP header value`);
};
const find = (map, name) => {
name = name.toLowerCase();
for (const key in map) if (key.toLowerCase() === name) return key;
return;
};
const MAP = Symbol("map");
class Headers {
constructor(init = void 0) {
this[MAP] = Object.create(null);
if (init instanceof Headers) {
const rawHeaders = init.raw();
const headerNames = Object.keys(rawHeaders);
for (const headerName of headerNames) for (const value of rawHeaders[headerName]) this.append(headerName, value);
return;
}
if (init === void 0 || init === null) return;
if (typeof init === "object") {
const method = init[Symbol.iterator];
if (method !== null && method !== void 0) {
if (typeof method !== "function") throw new TypeError("Header pairs must be iterable");
const pairs = [];
for (const pair of init) {
if (typeof pair !== "object" || typeof pair[Symbol.iterator] !== "function") throw new TypeError("Each header pair must be iterable");
const arrPair = Array.from(pair);
if (arrPair.length !== 2) throw new TypeError("Each header pair must be a name/value tuple");
pairs.push(arrPair);
}
for (const pair of pairs) this.append(pair[0], pair[1]);
} else for (const key of Object.keys(init)) this.append(key, init[key]);
} else throw new TypeError("Provided initializer must be an object");
}
get(name) {
name = `${name}`;
validateName(name);
const key = find(this[MAP], name);
if (key === void 0) return null;
return this[MAP][key].join(", ");
}
forEach(callback, thisArg = void 0) {
let pairs = getHeaders(this);
for (let i = 0; i < pairs.length; i++) {
const [name, value] = pairs[i];
callback.call(thisArg, value, name, this);
pairs = getHeaders(this);
}
}
set(name, value) {
name = `${name}`;
value = `${value}`;
validateName(name);
validateValue(value);
const key = find(this[MAP], name);
this[MAP][key !== void 0 ? key : name] = [ value ];
}
append(name, value) {
name = `${name}`;
value = `${value}`;
validateName(name);
validateValue(value);
const key = find(this[MAP], name);
if (key !== void 0) this[MAP][key].push(value); else this[MAP][name] = [ value ];
}
has(name) {
name = `${name}`;
validateName(name);
return find(this[MAP], name) !== void 0;
}
delete(name) {
name = `${name}`;
validateName(name);
const key = find(this[MAP], name);
if (key !== void 0) delete this[MAP][key];
}
raw() {
return this[MAP];
}
keys() {
return new HeadersIterator(this, "key");
}
values() {
return new HeadersIterator(this, "value");
}
[Symbol.iterator]() {
return new HeadersIterator(this, "key+value");
}
entries() {
return new HeadersIterator(this, "key+value");
}
get [Symbol.toStringTag]() {
return "Headers";
}
static exportNodeCompatibleHeaders(headers) {
const obj = Object.assign(Object.create(null), headers[MAP]);
const hostHeaderKey = find(headers[MAP], "Host");
if (hostHeaderKey !== void 0) obj[hostHeaderKey] = obj[hostHeaderKey][0];
return obj;
}
static createHeadersLenient(obj) {
const headers = new Headers;
for (const name of Object.keys(obj)) {
if (invalidTokenRegex.test(name)) continue;
if (Array.isArray(obj[name])) for (const val of obj[name]) {
if (invalidHeaderCharRegex.test(val)) continue;
if (headers[MAP][name] === void 0) headers[MAP][name] = [ val ]; else headers[MAP][name].push(val);
} else if (!invalidHeaderCharRegex.test(obj[name])) headers[MAP][name] = [ obj[name] ];
}
return headers;
}
}
Object.defineProperties(Headers.prototype, {
get: {
enumerable: true
},
forEach: {
enumerable: true
},
set: {
enumerable: true
},
append: {
enumerable: true
},
has: {
enumerable: true
},
delete: {
enumerable: true
},
keys: {
enumerable: true
},
values: {
enumerable: true
},
entries: {
enumerable: true
}
});
const getHeaders = (headers, kind = "key+value") => Object.keys(headers[MAP]).sort().map(kind === "key" ? k => k.toLowerCase() : kind === "value" ? k => headers[MAP][k].join(", ") : k => [ k.toLowerCase(), headers[MAP][k].join(", ") ]);
const INTERNAL = Symbol("internal");
class HeadersIterator {
constructor(target, kind) {
this[INTERNAL] = {
target,
kind,
index: 0
};
}
get [Symbol.toStringTag]() {
return "HeadersIterator";
}
next() {
if (!this || Object.getPrototypeOf(this) !== HeadersIterator.prototype) throw new TypeError("Value of `this` is not a HeadersIterator");
const {target, kind, index} = this[INTERNAL];
const values = getHeaders(target, kind);
const len = values.length;
if (index >= len) return {
value: void 0,
done: true
};
this[INTERNAL].index++;
return {
value: values[index],
done: false
};
}
}
Object.setPrototypeOf(HeadersIterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
module.exports = Headers;
}),

/***/ 88483: // node_modules/minipass-fetch/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {URL} = __webpack_require__(87016);
const http = __webpack_require__(58611);
const https = __webpack_require__(65692);
const zlib = __webpack_require__(37119);
const {Minipass} = __webpack_require__(78275);
const Body = __webpack_require__(28515);
const {writeToStream, getTotalBytes} = Body;
const Response = __webpack_require__(43852);
const Headers = __webpack_require__(98645);
const {createHeadersLenient} = Headers;
const Request = __webpack_require__(99586);
const {getNodeRequestOptions} = Request;
const FetchError = __webpack_require__(22644);
const AbortError = __webpack_require__(57442);
const fetch = async (url, opts) => {
if (/^data:/.test(url)) {
const request = new Request(url, opts);
return Promise.resolve().then(() => new Promise((resolve, reject) => {
let type, data;
try {
const {pathname, search} = new URL(url);
const split = pathname.split(",");
if (split.length < 2) throw new Error("invalid data: URI");
const mime = split.shift();
const base64 = /;base64$/.test(mime);
type = base64 ? mime.slice(0, -1 * ";base64".length) : mime;
const rawData = decodeURIComponent(split.join(",") + search);
data = base64 ? Buffer.from(rawData, "base64") : Buffer.from(rawData);
} catch (er) {
return reject(new FetchError(`[${request.method}] ${request.url} invalid URL, ${er.message}`, "system", er));
}
const {signal} = request;
if (signal && signal.aborted) return reject(new AbortError("The user aborted a request."));
const headers = {
"Content-Length": data.length
};
if (type) headers["Content-Type"] = type;
return resolve(new Response(data, {
headers
}));
}));
}
return new Promise((resolve, reject) => {
const request = new Request(url, opts);
let options;
try {
options = getNodeRequestOptions(request);
} catch (er) {
return reject(er);
}
const send = (options.protocol === "https:" ? https : http).request;
const {signal} = request;
let response = null;
const abort = () => {
const error = new AbortError("The user aborted a request.");
reject(error);
if (Minipass.isStream(request.body) && typeof request.body.destroy === "function") request.body.destroy(error);
if (response && response.body) response.body.emit("error", error);
};
if (signal && signal.aborted) return abort();
const abortAndFinalize = () => {
abort();
finalize();
};
const finalize = () => {
req.abort();
if (signal) signal.removeEventListener("abort", abortAndFinalize);
clearTimeout(reqTimeout);
};
const req = send(options);
if (signal) signal.addEventListener("abort", abortAndFinalize);
let reqTimeout = null;
if (request.timeout) req.once("socket", () => {
reqTimeout = setTimeout(() => {
reject(new FetchError(`network timeout at: ${request.url}`, "request-timeout"));
finalize();
}, request.timeout);
});
req.on("error", er => {
if (req.res) req.res.emit("error", er);
reject(new FetchError(`request to ${request.url} failed, reason: ${er.message}`, "system", er));
finalize();
});
req.on("response", res => {
clearTimeout(reqTimeout);
const headers = createHeadersLenient(res.headers);
if (fetch.isRedirect(res.statusCode)) {
const location = headers.get("Location");
let locationURL = null;
try {
locationURL = location === null ? null : new URL(location, request.url).toString();
} catch {
if (request.redirect !== "manual") {
reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, "invalid-redirect"));
finalize();
return;
}
}
if (request.redirect === "error") {
reject(new FetchError("uri requested responds with a redirect, " + `redirect mode is set to error: ${request.url}`, "no-redirect"));
finalize();
return;
} else if (request.redirect === "manual") {
if (locationURL !== null) try {
headers.set("Location", locationURL);
} catch (err) {
reject(err);
}
} else if (request.redirect === "follow" && locationURL !== null) {
if (request.counter >= request.follow) {
reject(new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect"));
finalize();
return;
}
if (res.statusCode !== 303 && request.body && getTotalBytes(request) === null) {
reject(new FetchError("Cannot follow redirect with body being a readable stream", "unsupported-redirect"));
finalize();
return;
}
request.headers.set("host", new URL(locationURL).host);
const requestOpts = {
headers: new Headers(request.headers),
follow: request.follow,
counter: request.counter + 1,
agent: request.agent,
compress: request.compress,
method: request.method,
body: request.body,
signal: request.signal,
timeout: request.timeout
};
const parsedOriginal = new URL(request.url);
const parsedRedirect = new URL(locationURL);
if (parsedOriginal.hostname !== parsedRedirect.hostname) {
requestOpts.headers.delete("authorization");
requestOpts.headers.delete("cookie");
}
if (res.statusCode === 303 || (res.statusCode === 301 || res.statusCode === 302) && request.method === "POST") {
requestOpts.method = "GET";
requestOpts.body = void 0;
requestOpts.headers.delete("content-length");
}
resolve(fetch(new Request(locationURL, requestOpts)));
finalize();
return;
}
}
res.once("end", () => signal && signal.removeEventListener("abort", abortAndFinalize));
const body = new Minipass;
body.on("error", finalize);
res.on("error", er => body.emit("error", er));
res.on("data", chunk => body.write(chunk));
res.on("end", () => body.end());
const responseOptions = {
url: request.url,
status: res.statusCode,
statusText: res.statusMessage,
headers,
size: request.size,
timeout: request.timeout,
counter: request.counter,
trailer: new Promise(resolveTrailer => res.on("end", () => resolveTrailer(createHeadersLenient(res.trailers))))
};
const codings = headers.get("Content-Encoding");
if (!request.compress || request.method === "HEAD" || codings === null || res.statusCode === 204 || res.statusCode === 304) {
response = new Response(body, responseOptions);
resolve(response);
return;
}
const zlibOptions = {
flush: zlib.constants.Z_SYNC_FLUSH,
finishFlush: zlib.constants.Z_SYNC_FLUSH
};
if (codings === "gzip" || codings === "x-gzip") {
const unzip = new zlib.Gunzip(zlibOptions);
response = new Response(body.on("error", er => unzip.emit("error", er)).pipe(unzip), responseOptions);
resolve(response);
return;
}
if (codings === "deflate" || codings === "x-deflate") {
res.once("data", chunk => {
const decoder = (chunk[0] & 15) === 8 ? new zlib.Inflate : new zlib.InflateRaw;
body.on("error", er => decoder.emit("error", er)).pipe(decoder);
response = new Response(decoder, responseOptions);
resolve(response);
});
return;
}
if (codings === "br") {
try {
var decoder = new zlib.BrotliDecompress;
} catch (err) {
reject(err);
finalize();
return;
}
body.on("error", er => decoder.emit("error", er)).pipe(decoder);
response = new Response(decoder, responseOptions);
resolve(response);
return;
}
response = new Response(body, responseOptions);
resolve(response);
});
writeToStream(req, request);
});
};
module.exports = fetch;
fetch.isRedirect = code => code === 301 || code === 302 || code === 303 || code === 307 || code === 308;
fetch.Headers = Headers;
fetch.Request = Request;
fetch.Response = Response;
fetch.FetchError = FetchError;
fetch.AbortError = AbortError;
}),

/***/ 99586: // node_modules/minipass-fetch/lib/request.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {URL} = __webpack_require__(87016);
const {Minipass} = __webpack_require__(78275);
const Headers = __webpack_require__(98645);
const {exportNodeCompatibleHeaders} = Headers;
const Body = __webpack_require__(28515);
const {clone, extractContentType, getTotalBytes} = Body;
const version = __webpack_require__(27573).rE;
const defaultUserAgent = `minipass-fetch/${version} (+https://github.com/isaacs/minipass-fetch)`;
const INTERNALS = Symbol("Request internals");
const isRequest = input => typeof input === "object" && typeof input[INTERNALS] === "object";
const isAbortSignal = signal => {
const proto = signal && typeof signal === "object" && Object.getPrototypeOf(signal);
return !!(proto && proto.constructor.name === "AbortSignal");
};
class Request extends Body {
constructor(input, init = {}) {
const parsedURL = isRequest(input) ? new URL(input.url) : input && input.href ? new URL(input.href) : new URL(`${input}`);
if (isRequest(input)) init = {
...input[INTERNALS],
...init
}; else if (!input || typeof input === "string") input = {};
const method = (init.method || input.method || "GET").toUpperCase();
const isGETHEAD = method === "GET" || method === "HEAD";
if ((init.body !== null && init.body !== void 0 || isRequest(input) && input.body !== null) && isGETHEAD) throw new TypeError("Request with GET/HEAD method cannot have body");
const inputBody = init.body !== null && init.body !== void 0 ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
super(inputBody, {
timeout: init.timeout || input.timeout || 0,
size: init.size || input.size || 0
});
const headers = new Headers(init.headers || input.headers || {});
if (inputBody !== null && inputBody !== void 0 && !headers.has("Content-Type")) {
const contentType = extractContentType(inputBody);
if (contentType) headers.append("Content-Type", contentType);
}
const signal = "signal" in init ? init.signal : null;
if (signal !== null && signal !== void 0 && !isAbortSignal(signal)) throw new TypeError("Expected signal must be an instanceof AbortSignal");
const {ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0", secureOptions, secureProtocol, servername, sessionIdContext} = init;
this[INTERNALS] = {
method,
redirect: init.redirect || input.redirect || "follow",
headers,
parsedURL,
signal,
ca,
cert,
ciphers,
clientCertEngine,
crl,
dhparam,
ecdhCurve,
family,
honorCipherOrder,
key,
passphrase,
pfx,
rejectUnauthorized,
secureOptions,
secureProtocol,
servername,
sessionIdContext
};
this.follow = init.follow !== void 0 ? init.follow : input.follow !== void 0 ? input.follow : 20;
this.compress = init.compress !== void 0 ? init.compress : input.compress !== void 0 ? input.compress : true;
this.counter = init.counter || input.counter || 0;
this.agent = init.agent || input.agent;
}
get method() {
return this[INTERNALS].method;
}
get url() {
return this[INTERNALS].parsedURL.toString();
}
get headers() {
return this[INTERNALS].headers;
}
get redirect() {
return this[INTERNALS].redirect;
}
get signal() {
return this[INTERNALS].signal;
}
clone() {
return new Request(this);
}
get [Symbol.toStringTag]() {
return "Request";
}
static getNodeRequestOptions(request) {
const parsedURL = request[INTERNALS].parsedURL;
const headers = new Headers(request[INTERNALS].headers);
if (!headers.has("Accept")) headers.set("Accept", "*/*");
if (!/^https?:$/.test(parsedURL.protocol)) throw new TypeError("Only HTTP(S) protocols are supported");
if (request.signal && Minipass.isStream(request.body) && typeof request.body.destroy !== "function") throw new Error("Cancellation of streamed requests with AbortSignal is not supported");
const contentLengthValue = (request.body === null || request.body === void 0) && /^(POST|PUT)$/i.test(request.method) ? "0" : request.body !== null && request.body !== void 0 ? getTotalBytes(request) : null;
if (contentLengthValue) headers.set("Content-Length", contentLengthValue + "");
if (!headers.has("User-Agent")) headers.set("User-Agent", defaultUserAgent);
if (request.compress && !headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "gzip,deflate");
const agent = typeof request.agent === "function" ? request.agent(parsedURL) : request.agent;
if (!headers.has("Connection") && !agent) headers.set("Connection", "close");
const {ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized, secureOptions, secureProtocol, servername, sessionIdContext} = request[INTERNALS];
const urlProps = {
auth: parsedURL.username || parsedURL.password ? `${parsedURL.username}:${parsedURL.password}` : "",
host: parsedURL.host,
hostname: parsedURL.hostname,
path: `${parsedURL.pathname}${parsedURL.search}`,
port: parsedURL.port,
protocol: parsedURL.protocol
};
return {
...urlProps,
method: request.method,
headers: exportNodeCompatibleHeaders(headers),
agent,
ca,
cert,
ciphers,
clientCertEngine,
crl,
dhparam,
ecdhCurve,
family,
honorCipherOrder,
key,
passphrase,
pfx,
rejectUnauthorized,
secureOptions,
secureProtocol,
servername,
sessionIdContext,
timeout: request.timeout
};
}
}
module.exports = Request;
Object.defineProperties(Request.prototype, {
method: {
enumerable: true
},
url: {
enumerable: true
},
headers: {
enumerable: true
},
redirect: {
enumerable: true
},
clone: {
enumerable: true
},
signal: {
enumerable: true
}
});
}),

/***/ 43852: // node_modules/minipass-fetch/lib/response.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const http = __webpack_require__(58611);
const {STATUS_CODES} = http;
const Headers = __webpack_require__(98645);
const Body = __webpack_require__(28515);
const {clone, extractContentType} = Body;
const INTERNALS = Symbol("Response internals");
class Response extends Body {
constructor(body = null, opts = {}) {
super(body, opts);
const status = opts.status || 200;
const headers = new Headers(opts.headers);
if (body !== null && body !== void 0 && !headers.has("Content-Type")) {
const contentType = extractContentType(body);
if (contentType) headers.append("Content-Type", contentType);
}
this[INTERNALS] = {
url: opts.url,
status,
statusText: opts.statusText || STATUS_CODES[status],
headers,
counter: opts.counter,
trailer: Promise.resolve(opts.trailer || new Headers)
};
}
get trailer() {
return this[INTERNALS].trailer;
}
get url() {
return this[INTERNALS].url || "";
}
get status() {
return this[INTERNALS].status;
}
get ok() {
return this[INTERNALS].status >= 200 && this[INTERNALS].status < 300;
}
get redirected() {
return this[INTERNALS].counter > 0;
}
get statusText() {
return this[INTERNALS].statusText;
}
get headers() {
return this[INTERNALS].headers;
}
clone() {
return new Response(clone(this), {
url: this.url,
status: this.status,
statusText: this.statusText,
headers: this.headers,
ok: this.ok,
redirected: this.redirected,
trailer: this.trailer
});
}
get [Symbol.toStringTag]() {
return "Response";
}
}
module.exports = Response;
Object.defineProperties(Response.prototype, {
url: {
enumerable: true
},
status: {
enumerable: true
},
ok: {
enumerable: true
},
redirected: {
enumerable: true
},
statusText: {
enumerable: true
},
headers: {
enumerable: true
},
clone: {
enumerable: true
}
});
}),

/***/ 64387: // node_modules/minipass-flush/node_modules/minipass/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const proc = typeof process === "object" && process ? process : {
stdout: null,
stderr: null
};
const EE = __webpack_require__(24434);
const Stream = __webpack_require__(2203);
const SD = __webpack_require__(13193).StringDecoder;
const EOF = Symbol("EOF");
const MAYBE_EMIT_END = Symbol("maybeEmitEnd");
const EMITTED_END = Symbol("emittedEnd");
const EMITTING_END = Symbol("emittingEnd");
const EMITTED_ERROR = Symbol("emittedError");
const CLOSED = Symbol("closed");
const READ = Symbol("read");
const FLUSH = Symbol("flush");
const FLUSHCHUNK = Symbol("flushChunk");
const ENCODING = Symbol("encoding");
const DECODER = Symbol("decoder");
const FLOWING = Symbol("flowing");
const PAUSED = Symbol("paused");
const RESUME = Symbol("resume");
const BUFFERLENGTH = Symbol("bufferLength");
const BUFFERPUSH = Symbol("bufferPush");
const BUFFERSHIFT = Symbol("bufferShift");
const OBJECTMODE = Symbol("objectMode");
const DESTROYED = Symbol("destroyed");
const EMITDATA = Symbol("emitData");
const EMITEND = Symbol("emitEnd");
const EMITEND2 = Symbol("emitEnd2");
const ASYNC = Symbol("async");
const defer = fn => Promise.resolve().then(fn);
const doIter = global._MP_NO_ITERATOR_SYMBOLS_ !== "1";
const ASYNCITERATOR = doIter && Symbol.asyncIterator || Symbol("asyncIterator not implemented");
const ITERATOR = doIter && Symbol.iterator || Symbol("iterator not implemented");
const isEndish = ev => ev === "end" || ev === "finish" || ev === "prefinish";
const isArrayBuffer = b => b instanceof ArrayBuffer || typeof b === "object" && b.constructor && b.constructor.name === "ArrayBuffer" && b.byteLength >= 0;
const isArrayBufferView = b => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
class Pipe {
constructor(src, dest, opts) {
this.src = src;
this.dest = dest;
this.opts = opts;
this.ondrain = () => src[RESUME]();
dest.on("drain", this.ondrain);
}
unpipe() {
this.dest.removeListener("drain", this.ondrain);
}
proxyErrors() {}
end() {
this.unpipe();
if (this.opts.end) this.dest.end();
}
}
class PipeProxyErrors extends Pipe {
unpipe() {
this.src.removeListener("error", this.proxyErrors);
super.unpipe();
}
constructor(src, dest, opts) {
super(src, dest, opts);
this.proxyErrors = er => dest.emit("error", er);
src.on("error", this.proxyErrors);
}
}
module.exports = class Minipass extends Stream {
constructor(options) {
super();
this[FLOWING] = false;
this[PAUSED] = false;
this.pipes = [];
this.buffer = [];
this[OBJECTMODE] = options && options.objectMode || false;
if (this[OBJECTMODE]) this[ENCODING] = null; else this[ENCODING] = options && options.encoding || null;
if (this[ENCODING] === "buffer") this[ENCODING] = null;
this[ASYNC] = options && !!options.async || false;
this[DECODER] = this[ENCODING] ? new SD(this[ENCODING]) : null;
this[EOF] = false;
this[EMITTED_END] = false;
this[EMITTING_END] = false;
this[CLOSED] = false;
this[EMITTED_ERROR] = null;
this.writable = true;
this.readable = true;
this[BUFFERLENGTH] = 0;
this[DESTROYED] = false;
}
get bufferLength() {
return this[BUFFERLENGTH];
}
get encoding() {
return this[ENCODING];
}
set encoding(enc) {
if (this[OBJECTMODE]) throw new Error("cannot set encoding in objectMode");
if (this[ENCODING] && enc !== this[ENCODING] && (this[DECODER] && this[DECODER].lastNeed || this[BUFFERLENGTH])) throw new Error("cannot change encoding");
if (this[ENCODING] !== enc) {
this[DECODER] = enc ? new SD(enc) : null;
if (this.buffer.length) this.buffer = this.buffer.map(chunk => this[DECODER].write(chunk));
}
this[ENCODING] = enc;
}
setEncoding(enc) {
this.encoding = enc;
}
get objectMode() {
return this[OBJECTMODE];
}
set objectMode(om) {
this[OBJECTMODE] = this[OBJECTMODE] || !!om;
}
get ["async"]() {
return this[ASYNC];
}
set ["async"](a) {
this[ASYNC] = this[ASYNC] || !!a;
}
write(chunk, encoding, cb) {
if (this[EOF]) throw new Error("write after end");
if (this[DESTROYED]) {
this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), {
code: "ERR_STREAM_DESTROYED"
}));
return true;
}
if (typeof encoding === "function") cb = encoding, encoding = "utf8";
if (!encoding) encoding = "utf8";
const fn = this[ASYNC] ? defer : f => f();
if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) if (isArrayBufferView(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength); else if (isArrayBuffer(chunk)) chunk = Buffer.from(chunk); else if (typeof chunk !== "string") this.objectMode = true;
if (this[OBJECTMODE]) {
if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
if (this.flowing) this.emit("data", chunk); else this[BUFFERPUSH](chunk);
if (this[BUFFERLENGTH] !== 0) this.emit("readable");
if (cb) fn(cb);
return this.flowing;
}
if (!chunk.length) {
if (this[BUFFERLENGTH] !== 0) this.emit("readable");
if (cb) fn(cb);
return this.flowing;
}
if (typeof chunk === "string" && !(encoding === this[ENCODING] && !this[DECODER].lastNeed)) chunk = Buffer.from(chunk, encoding);
if (Buffer.isBuffer(chunk) && this[ENCODING]) chunk = this[DECODER].write(chunk);
if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
if (this.flowing) this.emit("data", chunk); else this[BUFFERPUSH](chunk);
if (this[BUFFERLENGTH] !== 0) this.emit("readable");
if (cb) fn(cb);
return this.flowing;
}
read(n) {
if (this[DESTROYED]) return null;
if (this[BUFFERLENGTH] === 0 || n === 0 || n > this[BUFFERLENGTH]) {
this[MAYBE_EMIT_END]();
return null;
}
if (this[OBJECTMODE]) n = null;
if (this.buffer.length > 1 && !this[OBJECTMODE]) if (this.encoding) this.buffer = [ this.buffer.join("") ]; else this.buffer = [ Buffer.concat(this.buffer, this[BUFFERLENGTH]) ];
const ret = this[READ](n || null, this.buffer[0]);
this[MAYBE_EMIT_END]();
return ret;
}
[READ](n, chunk) {
if (n === chunk.length || n === null) this[BUFFERSHIFT](); else {
this.buffer[0] = chunk.slice(n);
chunk = chunk.slice(0, n);
this[BUFFERLENGTH] -= n;
}
this.emit("data", chunk);
if (!this.buffer.length && !this[EOF]) this.emit("drain");
return chunk;
}
end(chunk, encoding, cb) {
if (typeof chunk === "function") cb = chunk, chunk = null;
if (typeof encoding === "function") cb = encoding, encoding = "utf8";
if (chunk) this.write(chunk, encoding);
if (cb) this.once("end", cb);
this[EOF] = true;
this.writable = false;
if (this.flowing || !this[PAUSED]) this[MAYBE_EMIT_END]();
return this;
}
[RESUME]() {
if (this[DESTROYED]) return;
this[PAUSED] = false;
this[FLOWING] = true;
this.emit("resume");
if (this.buffer.length) this[FLUSH](); else if (this[EOF]) this[MAYBE_EMIT_END](); else this.emit("drain");
}
resume() {
return this[RESUME]();
}
pause() {
this[FLOWING] = false;
this[PAUSED] = true;
}
get destroyed() {
return this[DESTROYED];
}
get flowing() {
return this[FLOWING];
}
get paused() {
return this[PAUSED];
}
[BUFFERPUSH](chunk) {
if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1; else this[BUFFERLENGTH] += chunk.length;
this.buffer.push(chunk);
}
[BUFFERSHIFT]() {
if (this.buffer.length) if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1; else this[BUFFERLENGTH] -= this.buffer[0].length;
return this.buffer.shift();
}
[FLUSH](noDrain) {
do {} while (this[FLUSHCHUNK](this[BUFFERSHIFT]()));
if (!noDrain && !this.buffer.length && !this[EOF]) this.emit("drain");
}
[FLUSHCHUNK](chunk) {
return chunk ? (this.emit("data", chunk), this.flowing) : false;
}
pipe(dest, opts) {
if (this[DESTROYED]) return;
const ended = this[EMITTED_END];
opts = opts || {};
if (dest === proc.stdout || dest === proc.stderr) opts.end = false; else opts.end = opts.end !== false;
opts.proxyErrors = !!opts.proxyErrors;
if (ended) {
if (opts.end) dest.end();
} else {
this.pipes.push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
if (this[ASYNC]) defer(() => this[RESUME]()); else this[RESUME]();
}
return dest;
}
unpipe(dest) {
const p = this.pipes.find(p => p.dest === dest);
if (p) {
this.pipes.splice(this.pipes.indexOf(p), 1);
p.unpipe();
}
}
addListener(ev, fn) {
return this.on(ev, fn);
}
on(ev, fn) {
const ret = super.on(ev, fn);
if (ev === "data" && !this.pipes.length && !this.flowing) this[RESUME](); else if (ev === "readable" && this[BUFFERLENGTH] !== 0) super.emit("readable"); else if (isEndish(ev) && this[EMITTED_END]) {
super.emit(ev);
this.removeAllListeners(ev);
} else if (ev === "error" && this[EMITTED_ERROR]) if (this[ASYNC]) defer(() => fn.call(this, this[EMITTED_ERROR])); else fn.call(this, this[EMITTED_ERROR]);
return ret;
}
get emittedEnd() {
return this[EMITTED_END];
}
[MAYBE_EMIT_END]() {
if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this.buffer.length === 0 && this[EOF]) {
this[EMITTING_END] = true;
this.emit("end");
this.emit("prefinish");
this.emit("finish");
if (this[CLOSED]) this.emit("close");
this[EMITTING_END] = false;
}
}
emit(ev, data, ...extra) {
if (ev !== "error" && ev !== "close" && ev !== DESTROYED && this[DESTROYED]) return; else if (ev === "data") return !data ? false : this[ASYNC] ? defer(() => this[EMITDATA](data)) : this[EMITDATA](data); else if (ev === "end") return this[EMITEND](); else if (ev === "close") {
this[CLOSED] = true;
if (!this[EMITTED_END] && !this[DESTROYED]) return;
const ret = super.emit("close");
this.removeAllListeners("close");
return ret;
} else if (ev === "error") {
this[EMITTED_ERROR] = data;
const ret = super.emit("error", data);
this[MAYBE_EMIT_END]();
return ret;
} else if (ev === "resume") {
const ret = super.emit("resume");
this[MAYBE_EMIT_END]();
return ret;
} else if (ev === "finish" || ev === "prefinish") {
const ret = super.emit(ev);
this.removeAllListeners(ev);
return ret;
}
const ret = super.emit(ev, data, ...extra);
this[MAYBE_EMIT_END]();
return ret;
}
[EMITDATA](data) {
for (const p of this.pipes) if (p.dest.write(data) === false) this.pause();
const ret = super.emit("data", data);
this[MAYBE_EMIT_END]();
return ret;
}
[EMITEND]() {
if (this[EMITTED_END]) return;
this[EMITTED_END] = true;
this.readable = false;
if (this[ASYNC]) defer(() => this[EMITEND2]()); else this[EMITEND2]();
}
[EMITEND2]() {
if (this[DECODER]) {
const data = this[DECODER].end();
if (data) {
for (const p of this.pipes) p.dest.write(data);
super.emit("data", data);
}
}
for (const p of this.pipes) p.end();
const ret = super.emit("end");
this.removeAllListeners("end");
return ret;
}
collect() {
const buf = [];
if (!this[OBJECTMODE]) buf.dataLength = 0;
const p = this.promise();
this.on("data", c => {
buf.push(c);
if (!this[OBJECTMODE]) buf.dataLength += c.length;
});
return p.then(() => buf);
}
concat() {
return this[OBJECTMODE] ? Promise.reject(new Error("cannot concat in objectMode")) : this.collect().then(buf => this[OBJECTMODE] ? Promise.reject(new Error("cannot concat in objectMode")) : this[ENCODING] ? buf.join("") : Buffer.concat(buf, buf.dataLength));
}
promise() {
return new Promise((resolve, reject) => {
this.on(DESTROYED, () => reject(new Error("stream destroyed")));
this.on("error", er => reject(er));
this.on("end", () => resolve());
});
}
[ASYNCITERATOR]() {
const next = () => {
const res = this.read();
if (res !== null) return Promise.resolve({
done: false,
value: res
});
if (this[EOF]) return Promise.resolve({
done: true
});
let resolve = null;
let reject = null;
const onerr = er => {
this.removeListener("data", ondata);
this.removeListener("end", onend);
reject(er);
};
const ondata = value => {
this.removeListener("error", onerr);
this.removeListener("end", onend);
this.pause();
resolve({
value,
done: !!this[EOF]
});
};
const onend = () => {
this.removeListener("error", onerr);
this.removeListener("data", ondata);
resolve({
done: true
});
};
const ondestroy = () => onerr(new Error("stream destroyed"));
return new Promise((res, rej) => {
reject = rej;
resolve = res;
this.once(DESTROYED, ondestroy);
this.once("error", onerr);
this.once("end", onend);
this.once("data", ondata);
});
};
return {
next
};
}
[ITERATOR]() {
const next = () => {
const value = this.read();
const done = value === null;
return {
value,
done
};
};
return {
next
};
}
destroy(er) {
if (this[DESTROYED]) {
if (er) this.emit("error", er); else this.emit(DESTROYED);
return this;
}
this[DESTROYED] = true;
this.buffer.length = 0;
this[BUFFERLENGTH] = 0;
if (typeof this.close === "function" && !this[CLOSED]) this.close();
if (er) this.emit("error", er); else this.emit(DESTROYED);
return this;
}
static isStream(s) {
return !!s && (s instanceof Minipass || s instanceof Stream || s instanceof EE && (typeof s.pipe === "function" || typeof s.write === "function" && typeof s.end === "function"));
}
};
}),

/***/ 52899: // node_modules/minipass-pipeline/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Minipass = __webpack_require__(64387);
const EE = __webpack_require__(24434);
const isStream = s => s && s instanceof EE && (typeof s.pipe === "function" || typeof s.write === "function" && typeof s.end === "function");
const _head = Symbol("_head");
const _tail = Symbol("_tail");
const _linkStreams = Symbol("_linkStreams");
const _setHead = Symbol("_setHead");
const _setTail = Symbol("_setTail");
const _onError = Symbol("_onError");
const _onData = Symbol("_onData");
const _onEnd = Symbol("_onEnd");
const _onDrain = Symbol("_onDrain");
const _streams = Symbol("_streams");
class Pipeline extends Minipass {
constructor(opts, ...streams) {
if (isStream(opts)) {
streams.unshift(opts);
opts = {};
}
super(opts);
this[_streams] = [];
if (streams.length) this.push(...streams);
}
[_linkStreams](streams) {
return streams.reduce((src, dest) => {
src.on("error", er => dest.emit("error", er));
src.pipe(dest);
return dest;
});
}
push(...streams) {
this[_streams].push(...streams);
if (this[_tail]) streams.unshift(this[_tail]);
const linkRet = this[_linkStreams](streams);
this[_setTail](linkRet);
if (!this[_head]) this[_setHead](streams[0]);
}
unshift(...streams) {
this[_streams].unshift(...streams);
if (this[_head]) streams.push(this[_head]);
const linkRet = this[_linkStreams](streams);
this[_setHead](streams[0]);
if (!this[_tail]) this[_setTail](linkRet);
}
destroy(er) {
this[_streams].forEach(s => typeof s.destroy === "function" && s.destroy());
return super.destroy(er);
}
[_setTail](stream) {
this[_tail] = stream;
stream.on("error", er => this[_onError](stream, er));
stream.on("data", chunk => this[_onData](stream, chunk));
stream.on("end", () => this[_onEnd](stream));
stream.on("finish", () => this[_onEnd](stream));
}
[_onError](stream, er) {
if (stream === this[_tail]) this.emit("error", er);
}
[_onData](stream, chunk) {
if (stream === this[_tail]) super.write(chunk);
}
[_onEnd](stream) {
if (stream === this[_tail]) super.end();
}
pause() {
super.pause();
return this[_tail] && this[_tail].pause && this[_tail].pause();
}
emit(ev, ...args) {
if (ev === "resume" && this[_tail] && this[_tail].resume) this[_tail].resume();
return super.emit(ev, ...args);
}
[_setHead](stream) {
this[_head] = stream;
stream.on("drain", () => this[_onDrain](stream));
}
[_onDrain](stream) {
if (stream === this[_head]) this.emit("drain");
}
write(chunk, enc, cb) {
return this[_head].write(chunk, enc, cb) && (this.flowing || this.buffer.length === 0);
}
end(chunk, enc, cb) {
this[_head].end(chunk, enc, cb);
return this;
}
}
module.exports = Pipeline;
}),

/***/ 48484: // node_modules/minipass-sized/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Minipass = __webpack_require__(64387);
class SizeError extends Error {
constructor(found, expect) {
super(`Bad data size: expected ${expect} bytes, but got ${found}`);
this.expect = expect;
this.found = found;
this.code = "EBADSIZE";
Error.captureStackTrace(this, this.constructor);
}
get name() {
return "SizeError";
}
}
class MinipassSized extends Minipass {
constructor(options = {}) {
super(options);
if (options.objectMode) throw new TypeError(`${this.constructor.name} streams only work with string and buffer data`);
this.found = 0;
this.expect = options.size;
if (typeof this.expect !== "number" || this.expect > Number.MAX_SAFE_INTEGER || isNaN(this.expect) || this.expect < 0 || !isFinite(this.expect) || this.expect !== Math.floor(this.expect)) throw new Error("invalid expected size: " + this.expect);
}
write(chunk, encoding, cb) {
const buffer = Buffer.isBuffer(chunk) ? chunk : typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8") : chunk;
if (!Buffer.isBuffer(buffer)) {
this.emit("error", new TypeError(`${this.constructor.name} streams only work with string and buffer data`));
return false;
}
this.found += buffer.length;
if (this.found > this.expect) this.emit("error", new SizeError(this.found, this.expect));
return super.write(chunk, encoding, cb);
}
emit(ev, ...data) {
if (ev === "end") if (this.found !== this.expect) this.emit("error", new SizeError(this.found, this.expect));
return super.emit(ev, ...data);
}
}
MinipassSized.SizeError = SizeError;
module.exports = MinipassSized;
}),

/***/ 60668: // node_modules/negotiator/index.js
/***/ (module => {
const fail = () => {
throw new Error("The package negotiator is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 26687: // node_modules/proc-log/lib/index.js
/***/ (module => {
const META = Symbol("proc-log.meta");
module.exports = {
META,
output: {
LEVELS: [ "standard", "error", "buffer", "flush" ],
KEYS: {
standard: "standard",
error: "error",
buffer: "buffer",
flush: "flush"
},
standard: function(...args) {
return process.emit("output", "standard", ...args);
},
error: function(...args) {
return process.emit("output", "error", ...args);
},
buffer: function(...args) {
return process.emit("output", "buffer", ...args);
},
flush: function(...args) {
return process.emit("output", "flush", ...args);
}
},
log: {
LEVELS: [ "notice", "error", "warn", "info", "verbose", "http", "silly", "timing", "pause", "resume" ],
KEYS: {
notice: "notice",
error: "error",
warn: "warn",
info: "info",
verbose: "verbose",
http: "http",
silly: "silly",
timing: "timing",
pause: "pause",
resume: "resume"
},
error: function(...args) {
return process.emit("log", "error", ...args);
},
notice: function(...args) {
return process.emit("log", "notice", ...args);
},
warn: function(...args) {
return process.emit("log", "warn", ...args);
},
info: function(...args) {
return process.emit("log", "info", ...args);
},
verbose: function(...args) {
return process.emit("log", "verbose", ...args);
},
http: function(...args) {
return process.emit("log", "http", ...args);
},
silly: function(...args) {
return process.emit("log", "silly", ...args);
},
timing: function(...args) {
return process.emit("log", "timing", ...args);
},
pause: function() {
return process.emit("log", "pause");
},
resume: function() {
return process.emit("log", "resume");
}
},
time: {
LEVELS: [ "start", "end" ],
KEYS: {
start: "start",
end: "end"
},
start: function(name, fn) {
process.emit("time", "start", name);
function end() {
return process.emit("time", "end", name);
}
if (typeof fn === "function") {
const res = fn();
if (res && res.finally) return res.finally(end);
end();
return res;
}
return end;
},
end: function(name) {
return process.emit("time", "end", name);
}
},
input: {
LEVELS: [ "start", "end", "read" ],
KEYS: {
start: "start",
end: "end",
read: "read"
},
start: function(fn) {
process.emit("input", "start");
function end() {
return process.emit("input", "end");
}
if (typeof fn === "function") {
const res = fn();
if (res && res.finally) return res.finally(end);
end();
return res;
}
return end;
},
end: function() {
return process.emit("input", "end");
},
read: function(...args) {
let resolve, reject;
const promise = new Promise((_resolve, _reject) => {
resolve = _resolve;
reject = _reject;
});
process.emit("input", "read", resolve, reject, ...args);
return promise;
}
}
};
}),

/***/ 90390: // node_modules/promise-retry/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var errcode = __webpack_require__(14339);
var retry = __webpack_require__(5546);
var hasOwn = Object.prototype.hasOwnProperty;
function isRetryError(err) {
return err && err.code === "EPROMISERETRY" && hasOwn.call(err, "retried");
}
function promiseRetry(fn, options) {
var temp;
var operation;
if (typeof fn === "object" && typeof options === "function") {
temp = options;
options = fn;
fn = temp;
}
operation = retry.operation(options);
return new Promise(function(resolve, reject) {
operation.attempt(function(number) {
Promise.resolve().then(function() {
return fn(function(err) {
if (isRetryError(err)) err = err.retried;
throw errcode(new Error("Retrying"), "EPROMISERETRY", {
retried: err
});
}, number);
}).then(resolve, function(err) {
if (isRetryError(err)) {
err = err.retried;
if (operation.retry(err || new Error)) return;
}
reject(err);
});
});
});
}
module.exports = promiseRetry;
}),

/***/ 5546: // node_modules/retry/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = __webpack_require__(67084);
}),

/***/ 67084: // node_modules/retry/lib/retry.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var RetryOperation = __webpack_require__(39538);
exports.operation = function(options) {
var timeouts = exports.timeouts(options);
return new RetryOperation(timeouts, {
forever: options && options.forever,
unref: options && options.unref,
maxRetryTime: options && options.maxRetryTime
});
};
exports.timeouts = function(options) {
if (options instanceof Array) return [].concat(options);
var opts = {
retries: 10,
factor: 2,
minTimeout: 1 * 1e3,
maxTimeout: 1 / 0,
randomize: false
};
for (var key in options) opts[key] = options[key];
if (opts.minTimeout > opts.maxTimeout) throw new Error("minTimeout is greater than maxTimeout");
var timeouts = [];
for (var i = 0; i < opts.retries; i++) timeouts.push(this.createTimeout(i, opts));
if (options && options.forever && !timeouts.length) timeouts.push(this.createTimeout(i, opts));
timeouts.sort(function(a, b) {
return a - b;
});
return timeouts;
};
exports.createTimeout = function(attempt, opts) {
var random = opts.randomize ? Math.random() + 1 : 1;
var timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
timeout = Math.min(timeout, opts.maxTimeout);
return timeout;
};
exports.wrap = function(obj, options, methods) {
if (options instanceof Array) {
methods = options;
options = null;
}
if (!methods) {
methods = [];
for (var key in obj) if (typeof obj[key] === "function") methods.push(key);
}
for (var i = 0; i < methods.length; i++) {
var method = methods[i];
var original = obj[method];
obj[method] = function(original) {
var op = exports.operation(options);
var args = Array.prototype.slice.call(arguments, 1);
var callback = args.pop();
args.push(function(err) {
if (op.retry(err)) return;
if (err) arguments[0] = op.mainError();
callback.apply(this, arguments);
});
op.attempt(function() {
original.apply(obj, args);
});
}.bind(obj, original);
obj[method].options = options;
}
};
}),

/***/ 39538: // node_modules/retry/lib/retry_operation.js
/***/ (module => {
function RetryOperation(timeouts, options) {
if (typeof options === "boolean") options = {
forever: options
};
this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
this._timeouts = timeouts;
this._options = options || {};
this._maxRetryTime = options && options.maxRetryTime || 1 / 0;
this._fn = null;
this._errors = [];
this._attempts = 1;
this._operationTimeout = null;
this._operationTimeoutCb = null;
this._timeout = null;
this._operationStart = null;
if (this._options.forever) this._cachedTimeouts = this._timeouts.slice(0);
}
module.exports = RetryOperation;
RetryOperation.prototype.reset = function() {
this._attempts = 1;
this._timeouts = this._originalTimeouts;
};
RetryOperation.prototype.stop = function() {
if (this._timeout) clearTimeout(this._timeout);
this._timeouts = [];
this._cachedTimeouts = null;
};
RetryOperation.prototype.retry = function(err) {
if (this._timeout) clearTimeout(this._timeout);
if (!err) return false;
var currentTime = (new Date).getTime();
if (err && currentTime - this._operationStart >= this._maxRetryTime) {
this._errors.unshift(new Error("RetryOperation timeout occurred"));
return false;
}
this._errors.push(err);
var timeout = this._timeouts.shift();
if (timeout === void 0) if (this._cachedTimeouts) {
this._errors.splice(this._errors.length - 1, this._errors.length);
this._timeouts = this._cachedTimeouts.slice(0);
timeout = this._timeouts.shift();
} else return false;
var self = this;
var timer = setTimeout(function() {
self._attempts++;
if (self._operationTimeoutCb) {
self._timeout = setTimeout(function() {
self._operationTimeoutCb(self._attempts);
}, self._operationTimeout);
if (self._options.unref) self._timeout.unref();
}
self._fn(self._attempts);
}, timeout);
if (this._options.unref) timer.unref();
return true;
};
RetryOperation.prototype.attempt = function(fn, timeoutOps) {
this._fn = fn;
if (timeoutOps) {
if (timeoutOps.timeout) this._operationTimeout = timeoutOps.timeout;
if (timeoutOps.cb) this._operationTimeoutCb = timeoutOps.cb;
}
var self = this;
if (this._operationTimeoutCb) this._timeout = setTimeout(function() {
self._operationTimeoutCb();
}, self._operationTimeout);
this._operationStart = (new Date).getTime();
this._fn(this._attempts);
};
RetryOperation.prototype.try = function(fn) {
console.log("Using RetryOperation.try() is deprecated");
this.attempt(fn);
};
RetryOperation.prototype.start = function(fn) {
console.log("Using RetryOperation.start() is deprecated");
this.attempt(fn);
};
RetryOperation.prototype.start = RetryOperation.prototype.try;
RetryOperation.prototype.errors = function() {
return this._errors;
};
RetryOperation.prototype.attempts = function() {
return this._attempts;
};
RetryOperation.prototype.mainError = function() {
if (this._errors.length === 0) return null;
var counts = {};
var mainError = null;
var mainErrorCount = 0;
for (var i = 0; i < this._errors.length; i++) {
var error = this._errors[i];
var message = error.message;
var count = (counts[message] || 0) + 1;
counts[message] = count;
if (count >= mainErrorCount) {
mainError = error;
mainErrorCount = count;
}
}
return mainError;
};
}),

/***/ 1159: // node_modules/semver/internal/debug.js
/***/ (module => {
const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
module.exports = debug;
}),

/***/ 67290: // node_modules/smart-buffer/build/smartbuffer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
const utils_1 = __webpack_require__(68632);
const DEFAULT_SMARTBUFFER_SIZE = 4096;
const DEFAULT_SMARTBUFFER_ENCODING = "utf8";
class SmartBuffer {
constructor(options) {
this.length = 0;
this._encoding = DEFAULT_SMARTBUFFER_ENCODING;
this._writeOffset = 0;
this._readOffset = 0;
if (SmartBuffer.isSmartBufferOptions(options)) {
if (options.encoding) {
utils_1.checkEncoding(options.encoding);
this._encoding = options.encoding;
}
if (options.size) if (utils_1.isFiniteInteger(options.size) && options.size > 0) this._buff = Buffer.allocUnsafe(options.size); else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_SIZE); else if (options.buff) if (Buffer.isBuffer(options.buff)) {
this._buff = options.buff;
this.length = options.buff.length;
} else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER); else this._buff = Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);
} else {
if (typeof options !== "undefined") throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT);
this._buff = Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);
}
}
static fromSize(size, encoding) {
return new this({
size,
encoding
});
}
static fromBuffer(buff, encoding) {
return new this({
buff,
encoding
});
}
static fromOptions(options) {
return new this(options);
}
static isSmartBufferOptions(options) {
const castOptions = options;
return castOptions && (castOptions.encoding !== void 0 || castOptions.size !== void 0 || castOptions.buff !== void 0);
}
readInt8(offset) {
return this._readNumberValue(Buffer.prototype.readInt8, 1, offset);
}
readInt16BE(offset) {
return this._readNumberValue(Buffer.prototype.readInt16BE, 2, offset);
}
readInt16LE(offset) {
return this._readNumberValue(Buffer.prototype.readInt16LE, 2, offset);
}
readInt32BE(offset) {
return this._readNumberValue(Buffer.prototype.readInt32BE, 4, offset);
}
readInt32LE(offset) {
return this._readNumberValue(Buffer.prototype.readInt32LE, 4, offset);
}
readBigInt64BE(offset) {
utils_1.bigIntAndBufferInt64Check("readBigInt64BE");
return this._readNumberValue(Buffer.prototype.readBigInt64BE, 8, offset);
}
readBigInt64LE(offset) {
utils_1.bigIntAndBufferInt64Check("readBigInt64LE");
return this._readNumberValue(Buffer.prototype.readBigInt64LE, 8, offset);
}
writeInt8(value, offset) {
this._writeNumberValue(Buffer.prototype.writeInt8, 1, value, offset);
return this;
}
insertInt8(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeInt8, 1, value, offset);
}
writeInt16BE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeInt16BE, 2, value, offset);
}
insertInt16BE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeInt16BE, 2, value, offset);
}
writeInt16LE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeInt16LE, 2, value, offset);
}
insertInt16LE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeInt16LE, 2, value, offset);
}
writeInt32BE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeInt32BE, 4, value, offset);
}
insertInt32BE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeInt32BE, 4, value, offset);
}
writeInt32LE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeInt32LE, 4, value, offset);
}
insertInt32LE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeInt32LE, 4, value, offset);
}
writeBigInt64BE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");
return this._writeNumberValue(Buffer.prototype.writeBigInt64BE, 8, value, offset);
}
insertBigInt64BE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");
return this._insertNumberValue(Buffer.prototype.writeBigInt64BE, 8, value, offset);
}
writeBigInt64LE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");
return this._writeNumberValue(Buffer.prototype.writeBigInt64LE, 8, value, offset);
}
insertBigInt64LE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");
return this._insertNumberValue(Buffer.prototype.writeBigInt64LE, 8, value, offset);
}
readUInt8(offset) {
return this._readNumberValue(Buffer.prototype.readUInt8, 1, offset);
}
readUInt16BE(offset) {
return this._readNumberValue(Buffer.prototype.readUInt16BE, 2, offset);
}
readUInt16LE(offset) {
return this._readNumberValue(Buffer.prototype.readUInt16LE, 2, offset);
}
readUInt32BE(offset) {
return this._readNumberValue(Buffer.prototype.readUInt32BE, 4, offset);
}
readUInt32LE(offset) {
return this._readNumberValue(Buffer.prototype.readUInt32LE, 4, offset);
}
readBigUInt64BE(offset) {
utils_1.bigIntAndBufferInt64Check("readBigUInt64BE");
return this._readNumberValue(Buffer.prototype.readBigUInt64BE, 8, offset);
}
readBigUInt64LE(offset) {
utils_1.bigIntAndBufferInt64Check("readBigUInt64LE");
return this._readNumberValue(Buffer.prototype.readBigUInt64LE, 8, offset);
}
writeUInt8(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeUInt8, 1, value, offset);
}
insertUInt8(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeUInt8, 1, value, offset);
}
writeUInt16BE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeUInt16BE, 2, value, offset);
}
insertUInt16BE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeUInt16BE, 2, value, offset);
}
writeUInt16LE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeUInt16LE, 2, value, offset);
}
insertUInt16LE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeUInt16LE, 2, value, offset);
}
writeUInt32BE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeUInt32BE, 4, value, offset);
}
insertUInt32BE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeUInt32BE, 4, value, offset);
}
writeUInt32LE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeUInt32LE, 4, value, offset);
}
insertUInt32LE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeUInt32LE, 4, value, offset);
}
writeBigUInt64BE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE");
return this._writeNumberValue(Buffer.prototype.writeBigUInt64BE, 8, value, offset);
}
insertBigUInt64BE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE");
return this._insertNumberValue(Buffer.prototype.writeBigUInt64BE, 8, value, offset);
}
writeBigUInt64LE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE");
return this._writeNumberValue(Buffer.prototype.writeBigUInt64LE, 8, value, offset);
}
insertBigUInt64LE(value, offset) {
utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE");
return this._insertNumberValue(Buffer.prototype.writeBigUInt64LE, 8, value, offset);
}
readFloatBE(offset) {
return this._readNumberValue(Buffer.prototype.readFloatBE, 4, offset);
}
readFloatLE(offset) {
return this._readNumberValue(Buffer.prototype.readFloatLE, 4, offset);
}
writeFloatBE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeFloatBE, 4, value, offset);
}
insertFloatBE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeFloatBE, 4, value, offset);
}
writeFloatLE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeFloatLE, 4, value, offset);
}
insertFloatLE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeFloatLE, 4, value, offset);
}
readDoubleBE(offset) {
return this._readNumberValue(Buffer.prototype.readDoubleBE, 8, offset);
}
readDoubleLE(offset) {
return this._readNumberValue(Buffer.prototype.readDoubleLE, 8, offset);
}
writeDoubleBE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeDoubleBE, 8, value, offset);
}
insertDoubleBE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeDoubleBE, 8, value, offset);
}
writeDoubleLE(value, offset) {
return this._writeNumberValue(Buffer.prototype.writeDoubleLE, 8, value, offset);
}
insertDoubleLE(value, offset) {
return this._insertNumberValue(Buffer.prototype.writeDoubleLE, 8, value, offset);
}
readString(arg1, encoding) {
let lengthVal;
if (typeof arg1 === "number") {
utils_1.checkLengthValue(arg1);
lengthVal = Math.min(arg1, this.length - this._readOffset);
} else {
encoding = arg1;
lengthVal = this.length - this._readOffset;
}
if (typeof encoding !== "undefined") utils_1.checkEncoding(encoding);
const value = this._buff.slice(this._readOffset, this._readOffset + lengthVal).toString(encoding || this._encoding);
this._readOffset += lengthVal;
return value;
}
insertString(value, offset, encoding) {
utils_1.checkOffsetValue(offset);
return this._handleString(value, true, offset, encoding);
}
writeString(value, arg2, encoding) {
return this._handleString(value, false, arg2, encoding);
}
readStringNT(encoding) {
if (typeof encoding !== "undefined") utils_1.checkEncoding(encoding);
let nullPos = this.length;
for (let i = this._readOffset; i < this.length; i++) if (this._buff[i] === 0) {
nullPos = i;
break;
}
const value = this._buff.slice(this._readOffset, nullPos);
this._readOffset = nullPos + 1;
return value.toString(encoding || this._encoding);
}
insertStringNT(value, offset, encoding) {
utils_1.checkOffsetValue(offset);
this.insertString(value, offset, encoding);
this.insertUInt8(0, offset + value.length);
return this;
}
writeStringNT(value, arg2, encoding) {
this.writeString(value, arg2, encoding);
this.writeUInt8(0, typeof arg2 === "number" ? arg2 + value.length : this.writeOffset);
return this;
}
readBuffer(length) {
if (typeof length !== "undefined") utils_1.checkLengthValue(length);
const lengthVal = typeof length === "number" ? length : this.length;
const endPoint = Math.min(this.length, this._readOffset + lengthVal);
const value = this._buff.slice(this._readOffset, endPoint);
this._readOffset = endPoint;
return value;
}
insertBuffer(value, offset) {
utils_1.checkOffsetValue(offset);
return this._handleBuffer(value, true, offset);
}
writeBuffer(value, offset) {
return this._handleBuffer(value, false, offset);
}
readBufferNT() {
let nullPos = this.length;
for (let i = this._readOffset; i < this.length; i++) if (this._buff[i] === 0) {
nullPos = i;
break;
}
const value = this._buff.slice(this._readOffset, nullPos);
this._readOffset = nullPos + 1;
return value;
}
insertBufferNT(value, offset) {
utils_1.checkOffsetValue(offset);
this.insertBuffer(value, offset);
this.insertUInt8(0, offset + value.length);
return this;
}
writeBufferNT(value, offset) {
if (typeof offset !== "undefined") utils_1.checkOffsetValue(offset);
this.writeBuffer(value, offset);
this.writeUInt8(0, typeof offset === "number" ? offset + value.length : this._writeOffset);
return this;
}
clear() {
this._writeOffset = 0;
this._readOffset = 0;
this.length = 0;
return this;
}
remaining() {
return this.length - this._readOffset;
}
get readOffset() {
return this._readOffset;
}
set readOffset(offset) {
utils_1.checkOffsetValue(offset);
utils_1.checkTargetOffset(offset, this);
this._readOffset = offset;
}
get writeOffset() {
return this._writeOffset;
}
set writeOffset(offset) {
utils_1.checkOffsetValue(offset);
utils_1.checkTargetOffset(offset, this);
this._writeOffset = offset;
}
get encoding() {
return this._encoding;
}
set encoding(encoding) {
utils_1.checkEncoding(encoding);
this._encoding = encoding;
}
get internalBuffer() {
return this._buff;
}
toBuffer() {
return this._buff.slice(0, this.length);
}
toString(encoding) {
const encodingVal = typeof encoding === "string" ? encoding : this._encoding;
utils_1.checkEncoding(encodingVal);
return this._buff.toString(encodingVal, 0, this.length);
}
destroy() {
this.clear();
return this;
}
_handleString(value, isInsert, arg3, encoding) {
let offsetVal = this._writeOffset;
let encodingVal = this._encoding;
if (typeof arg3 === "number") offsetVal = arg3; else if (typeof arg3 === "string") {
utils_1.checkEncoding(arg3);
encodingVal = arg3;
}
if (typeof encoding === "string") {
utils_1.checkEncoding(encoding);
encodingVal = encoding;
}
const byteLength = Buffer.byteLength(value, encodingVal);
if (isInsert) this.ensureInsertable(byteLength, offsetVal); else this._ensureWriteable(byteLength, offsetVal);
this._buff.write(value, offsetVal, byteLength, encodingVal);
if (isInsert) this._writeOffset += byteLength; else if (typeof arg3 === "number") this._writeOffset = Math.max(this._writeOffset, offsetVal + byteLength); else this._writeOffset += byteLength;
return this;
}
_handleBuffer(value, isInsert, offset) {
const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
if (isInsert) this.ensureInsertable(value.length, offsetVal); else this._ensureWriteable(value.length, offsetVal);
value.copy(this._buff, offsetVal);
if (isInsert) this._writeOffset += value.length; else if (typeof offset === "number") this._writeOffset = Math.max(this._writeOffset, offsetVal + value.length); else this._writeOffset += value.length;
return this;
}
ensureReadable(length, offset) {
let offsetVal = this._readOffset;
if (typeof offset !== "undefined") {
utils_1.checkOffsetValue(offset);
offsetVal = offset;
}
if (offsetVal < 0 || offsetVal + length > this.length) throw new Error(utils_1.ERRORS.INVALID_READ_BEYOND_BOUNDS);
}
ensureInsertable(dataLength, offset) {
utils_1.checkOffsetValue(offset);
this._ensureCapacity(this.length + dataLength);
if (offset < this.length) this._buff.copy(this._buff, offset + dataLength, offset, this._buff.length);
if (offset + dataLength > this.length) this.length = offset + dataLength; else this.length += dataLength;
}
_ensureWriteable(dataLength, offset) {
const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
this._ensureCapacity(offsetVal + dataLength);
if (offsetVal + dataLength > this.length) this.length = offsetVal + dataLength;
}
_ensureCapacity(minLength) {
const oldLength = this._buff.length;
if (minLength > oldLength) {
let data = this._buff;
let newLength = oldLength * 3 / 2 + 1;
if (newLength < minLength) newLength = minLength;
this._buff = Buffer.allocUnsafe(newLength);
data.copy(this._buff, 0, 0, oldLength);
}
}
_readNumberValue(func, byteSize, offset) {
this.ensureReadable(byteSize, offset);
const value = func.call(this._buff, typeof offset === "number" ? offset : this._readOffset);
if (typeof offset === "undefined") this._readOffset += byteSize;
return value;
}
_insertNumberValue(func, byteSize, value, offset) {
utils_1.checkOffsetValue(offset);
this.ensureInsertable(byteSize, offset);
func.call(this._buff, value, offset);
this._writeOffset += byteSize;
return this;
}
_writeNumberValue(func, byteSize, value, offset) {
if (typeof offset === "number") {
if (offset < 0) throw new Error(utils_1.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);
utils_1.checkOffsetValue(offset);
}
const offsetVal = typeof offset === "number" ? offset : this._writeOffset;
this._ensureWriteable(byteSize, offsetVal);
func.call(this._buff, value, offsetVal);
if (typeof offset === "number") this._writeOffset = Math.max(this._writeOffset, offsetVal + byteSize); else this._writeOffset += byteSize;
return this;
}
}
exports.SmartBuffer = SmartBuffer;
}),

/***/ 68632: // node_modules/smart-buffer/build/utils.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
const buffer_1 = __webpack_require__(20181);
const ERRORS = {
INVALID_ENCODING: "Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",
INVALID_SMARTBUFFER_SIZE: "Invalid size provided. Size must be a valid integer greater than zero.",
INVALID_SMARTBUFFER_BUFFER: "Invalid Buffer provided in SmartBufferOptions.",
INVALID_SMARTBUFFER_OBJECT: "Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",
INVALID_OFFSET: "An invalid offset value was provided.",
INVALID_OFFSET_NON_NUMBER: "An invalid offset value was provided. A numeric value is required.",
INVALID_LENGTH: "An invalid length value was provided.",
INVALID_LENGTH_NON_NUMBER: "An invalid length value was provived. A numeric value is required.",
INVALID_TARGET_OFFSET: "Target offset is beyond the bounds of the internal SmartBuffer data.",
INVALID_TARGET_LENGTH: "Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",
INVALID_READ_BEYOND_BOUNDS: "Attempted to read beyond the bounds of the managed data.",
INVALID_WRITE_BEYOND_BOUNDS: "Attempted to write beyond the bounds of the managed data."
};
exports.ERRORS = ERRORS;
function checkEncoding(encoding) {
if (!buffer_1.Buffer.isEncoding(encoding)) throw new Error(ERRORS.INVALID_ENCODING);
}
exports.checkEncoding = checkEncoding;
function isFiniteInteger(value) {
return typeof value === "number" && isFinite(value) && isInteger(value);
}
exports.isFiniteInteger = isFiniteInteger;
function checkOffsetOrLengthValue(value, offset) {
if (typeof value === "number") {
if (!isFiniteInteger(value) || value < 0) throw new Error(offset ? ERRORS.INVALID_OFFSET : ERRORS.INVALID_LENGTH);
} else throw new Error(offset ? ERRORS.INVALID_OFFSET_NON_NUMBER : ERRORS.INVALID_LENGTH_NON_NUMBER);
}
function checkLengthValue(length) {
checkOffsetOrLengthValue(length, false);
}
exports.checkLengthValue = checkLengthValue;
function checkOffsetValue(offset) {
checkOffsetOrLengthValue(offset, true);
}
exports.checkOffsetValue = checkOffsetValue;
function checkTargetOffset(offset, buff) {
if (offset < 0 || offset > buff.length) throw new Error(ERRORS.INVALID_TARGET_OFFSET);
}
exports.checkTargetOffset = checkTargetOffset;
function isInteger(value) {
return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
}
function bigIntAndBufferInt64Check(bufferMethod) {
if (typeof BigInt === "undefined") throw new Error("Platform does not support JS BigInt type.");
if (typeof buffer_1.Buffer.prototype[bufferMethod] === "undefined") throw new Error(`Platform does not support Buffer.prototype.${bufferMethod}.`);
}
exports.bigIntAndBufferInt64Check = bigIntAndBufferInt64Check;
}),

/***/ 53357: // node_modules/socks-proxy-agent/dist/index.js
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
var __importStar = this && this.__importStar || function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
__setModuleDefault(result, mod);
return result;
};
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SocksProxyAgent = void 0;
const socks_1 = __webpack_require__(42474);
const agent_base_1 = __webpack_require__(98894);
const debug_1 = __importDefault(__webpack_require__(2830));
const dns = __importStar(__webpack_require__(72250));
const net = __importStar(__webpack_require__(69278));
const tls = __importStar(__webpack_require__(64756));
const url_1 = __webpack_require__(87016);
const debug = (0, debug_1.default)("socks-proxy-agent");
const setServernameFromNonIpHost = options => {
if (options.servername === void 0 && options.host && !net.isIP(options.host)) return {
...options,
servername: options.host
};
return options;
};
function parseSocksURL(url) {
let lookup = false;
let type = 5;
const host = url.hostname;
const port = parseInt(url.port, 10) || 1080;
switch (url.protocol.replace(":", "")) {
case "socks4":
lookup = true;
type = 4;
break;

case "socks4a":
type = 4;
break;

case "socks5":
lookup = true;
type = 5;
break;

case "socks":
type = 5;
break;

case "socks5h":
type = 5;
break;

default:
throw new TypeError(`A "socks" protocol must be specified! Got: ${String(url.protocol)}`);
}
const proxy = {
host,
port,
type
};
if (url.username) Object.defineProperty(proxy, "userId", {
value: decodeURIComponent(url.username),
enumerable: false
});
if (url.password != null) Object.defineProperty(proxy, "password", {
value: decodeURIComponent(url.password),
enumerable: false
});
return {
lookup,
proxy
};
}
class SocksProxyAgent extends agent_base_1.Agent {
constructor(uri, opts) {
super(opts);
const url = typeof uri === "string" ? new url_1.URL(uri) : uri;
const {proxy, lookup} = parseSocksURL(url);
this.shouldLookup = lookup;
this.proxy = proxy;
this.timeout = opts?.timeout ?? null;
this.socketOptions = opts?.socketOptions ?? null;
}
async connect(req, opts) {
const {shouldLookup, proxy, timeout} = this;
if (!opts.host) throw new Error("No `host` defined!");
let {host} = opts;
const {port, lookup: lookupFn = dns.lookup} = opts;
if (shouldLookup) host = await new Promise((resolve, reject) => {
lookupFn(host, {}, (err, res) => {
if (err) reject(err); else resolve(res);
});
});
const socksOpts = {
proxy,
destination: {
host,
port: typeof port === "number" ? port : parseInt(port, 10)
},
command: "connect",
timeout: timeout ?? void 0,
socket_options: this.socketOptions ?? void 0
};
const cleanup = tlsSocket => {
req.destroy();
socket.destroy();
if (tlsSocket) tlsSocket.destroy();
};
debug("Creating socks proxy connection: %o", socksOpts);
const {socket} = await socks_1.SocksClient.createConnection(socksOpts);
debug("Successfully created socks proxy connection");
if (timeout !== null) {
socket.setTimeout(timeout);
socket.on("timeout", () => cleanup());
}
if (opts.secureEndpoint) {
debug("Upgrading socket connection to TLS");
const tlsSocket = tls.connect({
...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
socket
});
tlsSocket.once("error", error => {
debug("Socket TLS error", error.message);
cleanup(tlsSocket);
});
return tlsSocket;
}
return socket;
}
}
SocksProxyAgent.protocols = [ "socks", "socks4", "socks4a", "socks5", "socks5h" ];
exports.SocksProxyAgent = SocksProxyAgent;
function omit(obj, ...keys) {
const ret = {};
let key;
for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
return ret;
}
}),

/***/ 57142: // node_modules/socks/build/client/socksclient.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SocksClientError = exports.SocksClient = void 0;
const events_1 = __webpack_require__(24434);
const net = __webpack_require__(69278);
const smart_buffer_1 = __webpack_require__(67290);
const constants_1 = __webpack_require__(24223);
const helpers_1 = __webpack_require__(50639);
const receivebuffer_1 = __webpack_require__(41129);
const util_1 = __webpack_require__(57331);
Object.defineProperty(exports, "SocksClientError", {
enumerable: true,
get: function() {
return util_1.SocksClientError;
}
});
const ip_address_1 = __webpack_require__(79253);
class SocksClient extends events_1.EventEmitter {
constructor(options) {
super();
this.options = Object.assign({}, options);
(0, helpers_1.validateSocksClientOptions)(options);
this.setState(constants_1.SocksClientState.Created);
}
static createConnection(options, callback) {
return new Promise((resolve, reject) => {
try {
(0, helpers_1.validateSocksClientOptions)(options, [ "connect" ]);
} catch (err) {
if (typeof callback === "function") {
callback(err);
return resolve(err);
} else return reject(err);
}
const client = new SocksClient(options);
client.connect(options.existing_socket);
client.once("established", info => {
client.removeAllListeners();
if (typeof callback === "function") {
callback(null, info);
resolve(info);
} else resolve(info);
});
client.once("error", err => {
client.removeAllListeners();
if (typeof callback === "function") {
callback(err);
resolve(err);
} else reject(err);
});
});
}
static createConnectionChain(options, callback) {
return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
try {
(0, helpers_1.validateSocksClientChainOptions)(options);
} catch (err) {
if (typeof callback === "function") {
callback(err);
return resolve(err);
} else return reject(err);
}
if (options.randomizeChain) (0, util_1.shuffleArray)(options.proxies);
try {
let sock;
for (let i = 0; i < options.proxies.length; i++) {
const nextProxy = options.proxies[i];
const nextDestination = i === options.proxies.length - 1 ? options.destination : {
host: options.proxies[i + 1].host || options.proxies[i + 1].ipaddress,
port: options.proxies[i + 1].port
};
const result = yield SocksClient.createConnection({
command: "connect",
proxy: nextProxy,
destination: nextDestination,
existing_socket: sock
});
sock = sock || result.socket;
}
if (typeof callback === "function") {
callback(null, {
socket: sock
});
resolve({
socket: sock
});
} else resolve({
socket: sock
});
} catch (err) {
if (typeof callback === "function") {
callback(err);
resolve(err);
} else reject(err);
}
}));
}
static createUDPFrame(options) {
const buff = new smart_buffer_1.SmartBuffer;
buff.writeUInt16BE(0);
buff.writeUInt8(options.frameNumber || 0);
if (net.isIPv4(options.remoteHost.host)) {
buff.writeUInt8(constants_1.Socks5HostType.IPv4);
buff.writeUInt32BE((0, helpers_1.ipv4ToInt32)(options.remoteHost.host));
} else if (net.isIPv6(options.remoteHost.host)) {
buff.writeUInt8(constants_1.Socks5HostType.IPv6);
buff.writeBuffer((0, helpers_1.ipToBuffer)(options.remoteHost.host));
} else {
buff.writeUInt8(constants_1.Socks5HostType.Hostname);
buff.writeUInt8(Buffer.byteLength(options.remoteHost.host));
buff.writeString(options.remoteHost.host);
}
buff.writeUInt16BE(options.remoteHost.port);
buff.writeBuffer(options.data);
return buff.toBuffer();
}
static parseUDPFrame(data) {
const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
buff.readOffset = 2;
const frameNumber = buff.readUInt8();
const hostType = buff.readUInt8();
let remoteHost;
if (hostType === constants_1.Socks5HostType.IPv4) remoteHost = (0, helpers_1.int32ToIpv4)(buff.readUInt32BE()); else if (hostType === constants_1.Socks5HostType.IPv6) remoteHost = ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(); else remoteHost = buff.readString(buff.readUInt8());
const remotePort = buff.readUInt16BE();
return {
frameNumber,
remoteHost: {
host: remoteHost,
port: remotePort
},
data: buff.readBuffer()
};
}
setState(newState) {
if (this.state !== constants_1.SocksClientState.Error) this.state = newState;
}
connect(existingSocket) {
this.onDataReceived = data => this.onDataReceivedHandler(data);
this.onClose = () => this.onCloseHandler();
this.onError = err => this.onErrorHandler(err);
this.onConnect = () => this.onConnectHandler();
const timer = setTimeout(() => this.onEstablishedTimeout(), this.options.timeout || constants_1.DEFAULT_TIMEOUT);
if (timer.unref && typeof timer.unref === "function") timer.unref();
if (existingSocket) this.socket = existingSocket; else this.socket = new net.Socket;
this.socket.once("close", this.onClose);
this.socket.once("error", this.onError);
this.socket.once("connect", this.onConnect);
this.socket.on("data", this.onDataReceived);
this.setState(constants_1.SocksClientState.Connecting);
this.receiveBuffer = new receivebuffer_1.ReceiveBuffer;
if (existingSocket) this.socket.emit("connect"); else {
this.socket.connect(this.getSocketOptions());
if (this.options.set_tcp_nodelay !== void 0 && this.options.set_tcp_nodelay !== null) this.socket.setNoDelay(!!this.options.set_tcp_nodelay);
}
this.prependOnceListener("established", info => {
setImmediate(() => {
if (this.receiveBuffer.length > 0) {
const excessData = this.receiveBuffer.get(this.receiveBuffer.length);
info.socket.emit("data", excessData);
}
info.socket.resume();
});
});
}
getSocketOptions() {
return Object.assign(Object.assign({}, this.options.socket_options), {
host: this.options.proxy.host || this.options.proxy.ipaddress,
port: this.options.proxy.port
});
}
onEstablishedTimeout() {
if (this.state !== constants_1.SocksClientState.Established && this.state !== constants_1.SocksClientState.BoundWaitingForConnection) this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut);
}
onConnectHandler() {
this.setState(constants_1.SocksClientState.Connected);
if (this.options.proxy.type === 4) this.sendSocks4InitialHandshake(); else this.sendSocks5InitialHandshake();
this.setState(constants_1.SocksClientState.SentInitialHandshake);
}
onDataReceivedHandler(data) {
this.receiveBuffer.append(data);
this.processData();
}
processData() {
while (this.state !== constants_1.SocksClientState.Established && this.state !== constants_1.SocksClientState.Error && this.receiveBuffer.length >= this.nextRequiredPacketBufferSize) if (this.state === constants_1.SocksClientState.SentInitialHandshake) if (this.options.proxy.type === 4) this.handleSocks4FinalHandshakeResponse(); else this.handleInitialSocks5HandshakeResponse(); else if (this.state === constants_1.SocksClientState.SentAuthentication) this.handleInitialSocks5AuthenticationHandshakeResponse(); else if (this.state === constants_1.SocksClientState.SentFinalHandshake) this.handleSocks5FinalHandshakeResponse(); else if (this.state === constants_1.SocksClientState.BoundWaitingForConnection) if (this.options.proxy.type === 4) this.handleSocks4IncomingConnectionResponse(); else this.handleSocks5IncomingConnectionResponse(); else {
this.closeSocket(constants_1.ERRORS.InternalError);
break;
}
}
onCloseHandler() {
this.closeSocket(constants_1.ERRORS.SocketClosed);
}
onErrorHandler(err) {
this.closeSocket(err.message);
}
removeInternalSocketHandlers() {
this.socket.pause();
this.socket.removeListener("data", this.onDataReceived);
this.socket.removeListener("close", this.onClose);
this.socket.removeListener("error", this.onError);
this.socket.removeListener("connect", this.onConnect);
}
closeSocket(err) {
if (this.state !== constants_1.SocksClientState.Error) {
this.setState(constants_1.SocksClientState.Error);
this.socket.destroy();
this.removeInternalSocketHandlers();
this.emit("error", new util_1.SocksClientError(err, this.options));
}
}
sendSocks4InitialHandshake() {
const userId = this.options.proxy.userId || "";
const buff = new smart_buffer_1.SmartBuffer;
buff.writeUInt8(4);
buff.writeUInt8(constants_1.SocksCommand[this.options.command]);
buff.writeUInt16BE(this.options.destination.port);
if (net.isIPv4(this.options.destination.host)) {
buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
buff.writeStringNT(userId);
} else {
buff.writeUInt8(0);
buff.writeUInt8(0);
buff.writeUInt8(0);
buff.writeUInt8(1);
buff.writeStringNT(userId);
buff.writeStringNT(this.options.destination.host);
}
this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response;
this.socket.write(buff.toBuffer());
}
handleSocks4FinalHandshakeResponse() {
const data = this.receiveBuffer.get(8);
if (data[1] !== constants_1.Socks4Response.Granted) this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]})`); else if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.bind) {
const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
buff.readOffset = 2;
const remoteHost = {
port: buff.readUInt16BE(),
host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE())
};
if (remoteHost.host === "0.0.0.0") remoteHost.host = this.options.proxy.ipaddress;
this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
this.emit("bound", {
remoteHost,
socket: this.socket
});
} else {
this.setState(constants_1.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established", {
socket: this.socket
});
}
}
handleSocks4IncomingConnectionResponse() {
const data = this.receiveBuffer.get(8);
if (data[1] !== constants_1.Socks4Response.Granted) this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[data[1]]})`); else {
const buff = smart_buffer_1.SmartBuffer.fromBuffer(data);
buff.readOffset = 2;
const remoteHost = {
port: buff.readUInt16BE(),
host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE())
};
this.setState(constants_1.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established", {
remoteHost,
socket: this.socket
});
}
}
sendSocks5InitialHandshake() {
const buff = new smart_buffer_1.SmartBuffer;
const supportedAuthMethods = [ constants_1.Socks5Auth.NoAuth ];
if (this.options.proxy.userId || this.options.proxy.password) supportedAuthMethods.push(constants_1.Socks5Auth.UserPass);
if (this.options.proxy.custom_auth_method !== void 0) supportedAuthMethods.push(this.options.proxy.custom_auth_method);
buff.writeUInt8(5);
buff.writeUInt8(supportedAuthMethods.length);
for (const authMethod of supportedAuthMethods) buff.writeUInt8(authMethod);
this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse;
this.socket.write(buff.toBuffer());
this.setState(constants_1.SocksClientState.SentInitialHandshake);
}
handleInitialSocks5HandshakeResponse() {
const data = this.receiveBuffer.get(2);
if (data[0] !== 5) this.closeSocket(constants_1.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion); else if (data[1] === constants_1.SOCKS5_NO_ACCEPTABLE_AUTH) this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType); else if (data[1] === constants_1.Socks5Auth.NoAuth) {
this.socks5ChosenAuthType = constants_1.Socks5Auth.NoAuth;
this.sendSocks5CommandRequest();
} else if (data[1] === constants_1.Socks5Auth.UserPass) {
this.socks5ChosenAuthType = constants_1.Socks5Auth.UserPass;
this.sendSocks5UserPassAuthentication();
} else if (data[1] === this.options.proxy.custom_auth_method) {
this.socks5ChosenAuthType = this.options.proxy.custom_auth_method;
this.sendSocks5CustomAuthentication();
} else this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType);
}
sendSocks5UserPassAuthentication() {
const userId = this.options.proxy.userId || "";
const password = this.options.proxy.password || "";
const buff = new smart_buffer_1.SmartBuffer;
buff.writeUInt8(1);
buff.writeUInt8(Buffer.byteLength(userId));
buff.writeString(userId);
buff.writeUInt8(Buffer.byteLength(password));
buff.writeString(password);
this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse;
this.socket.write(buff.toBuffer());
this.setState(constants_1.SocksClientState.SentAuthentication);
}
sendSocks5CustomAuthentication() {
return __awaiter(this, void 0, void 0, function*() {
this.nextRequiredPacketBufferSize = this.options.proxy.custom_auth_response_size;
this.socket.write(yield this.options.proxy.custom_auth_request_handler());
this.setState(constants_1.SocksClientState.SentAuthentication);
});
}
handleSocks5CustomAuthHandshakeResponse(data) {
return __awaiter(this, void 0, void 0, function*() {
return yield this.options.proxy.custom_auth_response_handler(data);
});
}
handleSocks5AuthenticationNoAuthHandshakeResponse(data) {
return __awaiter(this, void 0, void 0, function*() {
return data[1] === 0;
});
}
handleSocks5AuthenticationUserPassHandshakeResponse(data) {
return __awaiter(this, void 0, void 0, function*() {
return data[1] === 0;
});
}
handleInitialSocks5AuthenticationHandshakeResponse() {
return __awaiter(this, void 0, void 0, function*() {
this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);
let authResult = false;
if (this.socks5ChosenAuthType === constants_1.Socks5Auth.NoAuth) authResult = yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)); else if (this.socks5ChosenAuthType === constants_1.Socks5Auth.UserPass) authResult = yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.get(2)); else if (this.socks5ChosenAuthType === this.options.proxy.custom_auth_method) authResult = yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(this.options.proxy.custom_auth_response_size));
if (!authResult) this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed); else this.sendSocks5CommandRequest();
});
}
sendSocks5CommandRequest() {
const buff = new smart_buffer_1.SmartBuffer;
buff.writeUInt8(5);
buff.writeUInt8(constants_1.SocksCommand[this.options.command]);
buff.writeUInt8(0);
if (net.isIPv4(this.options.destination.host)) {
buff.writeUInt8(constants_1.Socks5HostType.IPv4);
buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
} else if (net.isIPv6(this.options.destination.host)) {
buff.writeUInt8(constants_1.Socks5HostType.IPv6);
buff.writeBuffer((0, helpers_1.ipToBuffer)(this.options.destination.host));
} else {
buff.writeUInt8(constants_1.Socks5HostType.Hostname);
buff.writeUInt8(this.options.destination.host.length);
buff.writeString(this.options.destination.host);
}
buff.writeUInt16BE(this.options.destination.port);
this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
this.socket.write(buff.toBuffer());
this.setState(constants_1.SocksClientState.SentFinalHandshake);
}
handleSocks5FinalHandshakeResponse() {
const header = this.receiveBuffer.peek(5);
if (header[0] !== 5 || header[1] !== constants_1.Socks5Response.Granted) this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${constants_1.Socks5Response[header[1]]}`); else {
const addressType = header[3];
let remoteHost;
let buff;
if (addressType === constants_1.Socks5HostType.IPv4) {
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
remoteHost = {
host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE()),
port: buff.readUInt16BE()
};
if (remoteHost.host === "0.0.0.0") remoteHost.host = this.options.proxy.ipaddress;
} else if (addressType === constants_1.Socks5HostType.Hostname) {
const hostLength = header[4];
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));
remoteHost = {
host: buff.readString(hostLength),
port: buff.readUInt16BE()
};
} else if (addressType === constants_1.Socks5HostType.IPv6) {
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
remoteHost = {
host: ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),
port: buff.readUInt16BE()
};
}
this.setState(constants_1.SocksClientState.ReceivedFinalResponse);
if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.connect) {
this.setState(constants_1.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established", {
remoteHost,
socket: this.socket
});
} else if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.bind) {
this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
this.nextRequiredPacketBufferSize = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;
this.emit("bound", {
remoteHost,
socket: this.socket
});
} else if (constants_1.SocksCommand[this.options.command] === constants_1.SocksCommand.associate) {
this.setState(constants_1.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established", {
remoteHost,
socket: this.socket
});
}
}
}
handleSocks5IncomingConnectionResponse() {
const header = this.receiveBuffer.peek(5);
if (header[0] !== 5 || header[1] !== constants_1.Socks5Response.Granted) this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.Socks5Response[header[1]]}`); else {
const addressType = header[3];
let remoteHost;
let buff;
if (addressType === constants_1.Socks5HostType.IPv4) {
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
remoteHost = {
host: (0, helpers_1.int32ToIpv4)(buff.readUInt32BE()),
port: buff.readUInt16BE()
};
if (remoteHost.host === "0.0.0.0") remoteHost.host = this.options.proxy.ipaddress;
} else if (addressType === constants_1.Socks5HostType.Hostname) {
const hostLength = header[4];
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));
remoteHost = {
host: buff.readString(hostLength),
port: buff.readUInt16BE()
};
} else if (addressType === constants_1.Socks5HostType.IPv6) {
const dataNeeded = constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;
if (this.receiveBuffer.length < dataNeeded) {
this.nextRequiredPacketBufferSize = dataNeeded;
return;
}
buff = smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));
remoteHost = {
host: ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),
port: buff.readUInt16BE()
};
}
this.setState(constants_1.SocksClientState.Established);
this.removeInternalSocketHandlers();
this.emit("established", {
remoteHost,
socket: this.socket
});
}
}
get socksClientOptions() {
return Object.assign({}, this.options);
}
}
exports.SocksClient = SocksClient;
}),

/***/ 24223: // node_modules/socks/build/common/constants.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SOCKS5_NO_ACCEPTABLE_AUTH = exports.SOCKS5_CUSTOM_AUTH_END = exports.SOCKS5_CUSTOM_AUTH_START = exports.SOCKS_INCOMING_PACKET_SIZES = exports.SocksClientState = exports.Socks5Response = exports.Socks5HostType = exports.Socks5Auth = exports.Socks4Response = exports.SocksCommand = exports.ERRORS = exports.DEFAULT_TIMEOUT = void 0;
const DEFAULT_TIMEOUT = 3e4;
exports.DEFAULT_TIMEOUT = DEFAULT_TIMEOUT;
const ERRORS = {
InvalidSocksCommand: "An invalid SOCKS command was provided. Valid options are connect, bind, and associate.",
InvalidSocksCommandForOperation: "An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",
InvalidSocksCommandChain: "An invalid SOCKS command was provided. Chaining currently only supports the connect command.",
InvalidSocksClientOptionsDestination: "An invalid destination host was provided.",
InvalidSocksClientOptionsExistingSocket: "An invalid existing socket was provided. This should be an instance of stream.Duplex.",
InvalidSocksClientOptionsProxy: "Invalid SOCKS proxy details were provided.",
InvalidSocksClientOptionsTimeout: "An invalid timeout value was provided. Please enter a value above 0 (in ms).",
InvalidSocksClientOptionsProxiesLength: "At least two socks proxies must be provided for chaining.",
InvalidSocksClientOptionsCustomAuthRange: "Custom auth must be a value between 0x80 and 0xFE.",
InvalidSocksClientOptionsCustomAuthOptions: "When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",
NegotiationError: "Negotiation error",
SocketClosed: "Socket closed",
ProxyConnectionTimedOut: "Proxy connection timed out",
InternalError: "SocksClient internal error (this should not happen)",
InvalidSocks4HandshakeResponse: "Received invalid Socks4 handshake response",
Socks4ProxyRejectedConnection: "Socks4 Proxy rejected connection",
InvalidSocks4IncomingConnectionResponse: "Socks4 invalid incoming connection response",
Socks4ProxyRejectedIncomingBoundConnection: "Socks4 Proxy rejected incoming bound connection",
InvalidSocks5InitialHandshakeResponse: "Received invalid Socks5 initial handshake response",
InvalidSocks5IntiailHandshakeSocksVersion: "Received invalid Socks5 initial handshake (invalid socks version)",
InvalidSocks5InitialHandshakeNoAcceptedAuthType: "Received invalid Socks5 initial handshake (no accepted authentication type)",
InvalidSocks5InitialHandshakeUnknownAuthType: "Received invalid Socks5 initial handshake (unknown authentication type)",
Socks5AuthenticationFailed: "Socks5 Authentication failed",
InvalidSocks5FinalHandshake: "Received invalid Socks5 final handshake response",
InvalidSocks5FinalHandshakeRejected: "Socks5 proxy rejected connection",
InvalidSocks5IncomingConnectionResponse: "Received invalid Socks5 incoming connection response",
Socks5ProxyRejectedIncomingBoundConnection: "Socks5 Proxy rejected incoming bound connection"
};
exports.ERRORS = ERRORS;
const SOCKS_INCOMING_PACKET_SIZES = {
Socks5InitialHandshakeResponse: 2,
Socks5UserPassAuthenticationResponse: 2,
Socks5ResponseHeader: 5,
Socks5ResponseIPv4: 10,
Socks5ResponseIPv6: 22,
Socks5ResponseHostname: hostNameLength => hostNameLength + 7,
Socks4Response: 8
};
exports.SOCKS_INCOMING_PACKET_SIZES = SOCKS_INCOMING_PACKET_SIZES;
var SocksCommand;
(function(SocksCommand) {
SocksCommand[SocksCommand["connect"] = 1] = "connect";
SocksCommand[SocksCommand["bind"] = 2] = "bind";
SocksCommand[SocksCommand["associate"] = 3] = "associate";
})(SocksCommand || (exports.SocksCommand = SocksCommand = {}));
var Socks4Response;
(function(Socks4Response) {
Socks4Response[Socks4Response["Granted"] = 90] = "Granted";
Socks4Response[Socks4Response["Failed"] = 91] = "Failed";
Socks4Response[Socks4Response["Rejected"] = 92] = "Rejected";
Socks4Response[Socks4Response["RejectedIdent"] = 93] = "RejectedIdent";
})(Socks4Response || (exports.Socks4Response = Socks4Response = {}));
var Socks5Auth;
(function(Socks5Auth) {
Socks5Auth[Socks5Auth["NoAuth"] = 0] = "NoAuth";
Socks5Auth[Socks5Auth["GSSApi"] = 1] = "GSSApi";
Socks5Auth[Socks5Auth["UserPass"] = 2] = "UserPass";
})(Socks5Auth || (exports.Socks5Auth = Socks5Auth = {}));
const SOCKS5_CUSTOM_AUTH_START = 128;
exports.SOCKS5_CUSTOM_AUTH_START = SOCKS5_CUSTOM_AUTH_START;
const SOCKS5_CUSTOM_AUTH_END = 254;
exports.SOCKS5_CUSTOM_AUTH_END = SOCKS5_CUSTOM_AUTH_END;
const SOCKS5_NO_ACCEPTABLE_AUTH = 255;
exports.SOCKS5_NO_ACCEPTABLE_AUTH = SOCKS5_NO_ACCEPTABLE_AUTH;
var Socks5Response;
(function(Socks5Response) {
Socks5Response[Socks5Response["Granted"] = 0] = "Granted";
Socks5Response[Socks5Response["Failure"] = 1] = "Failure";
Socks5Response[Socks5Response["NotAllowed"] = 2] = "NotAllowed";
Socks5Response[Socks5Response["NetworkUnreachable"] = 3] = "NetworkUnreachable";
Socks5Response[Socks5Response["HostUnreachable"] = 4] = "HostUnreachable";
Socks5Response[Socks5Response["ConnectionRefused"] = 5] = "ConnectionRefused";
Socks5Response[Socks5Response["TTLExpired"] = 6] = "TTLExpired";
Socks5Response[Socks5Response["CommandNotSupported"] = 7] = "CommandNotSupported";
Socks5Response[Socks5Response["AddressNotSupported"] = 8] = "AddressNotSupported";
})(Socks5Response || (exports.Socks5Response = Socks5Response = {}));
var Socks5HostType;
(function(Socks5HostType) {
Socks5HostType[Socks5HostType["IPv4"] = 1] = "IPv4";
Socks5HostType[Socks5HostType["Hostname"] = 3] = "Hostname";
Socks5HostType[Socks5HostType["IPv6"] = 4] = "IPv6";
})(Socks5HostType || (exports.Socks5HostType = Socks5HostType = {}));
var SocksClientState;
(function(SocksClientState) {
SocksClientState[SocksClientState["Created"] = 0] = "Created";
SocksClientState[SocksClientState["Connecting"] = 1] = "Connecting";
SocksClientState[SocksClientState["Connected"] = 2] = "Connected";
SocksClientState[SocksClientState["SentInitialHandshake"] = 3] = "SentInitialHandshake";
SocksClientState[SocksClientState["ReceivedInitialHandshakeResponse"] = 4] = "ReceivedInitialHandshakeResponse";
SocksClientState[SocksClientState["SentAuthentication"] = 5] = "SentAuthentication";
SocksClientState[SocksClientState["ReceivedAuthenticationResponse"] = 6] = "ReceivedAuthenticationResponse";
SocksClientState[SocksClientState["SentFinalHandshake"] = 7] = "SentFinalHandshake";
SocksClientState[SocksClientState["ReceivedFinalResponse"] = 8] = "ReceivedFinalResponse";
SocksClientState[SocksClientState["BoundWaitingForConnection"] = 9] = "BoundWaitingForConnection";
SocksClientState[SocksClientState["Established"] = 10] = "Established";
SocksClientState[SocksClientState["Disconnected"] = 11] = "Disconnected";
SocksClientState[SocksClientState["Error"] = 99] = "Error";
})(SocksClientState || (exports.SocksClientState = SocksClientState = {}));
}),

/***/ 50639: // node_modules/socks/build/common/helpers.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.validateSocksClientOptions = validateSocksClientOptions;
exports.validateSocksClientChainOptions = validateSocksClientChainOptions;
exports.ipv4ToInt32 = ipv4ToInt32;
exports.int32ToIpv4 = int32ToIpv4;
exports.ipToBuffer = ipToBuffer;
const util_1 = __webpack_require__(57331);
const constants_1 = __webpack_require__(24223);
const stream = __webpack_require__(2203);
const ip_address_1 = __webpack_require__(79253);
const net = __webpack_require__(69278);
function validateSocksClientOptions(options, acceptedCommands = [ "connect", "bind", "associate" ]) {
if (!constants_1.SocksCommand[options.command]) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommand, options);
if (acceptedCommands.indexOf(options.command) === -1) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandForOperation, options);
if (!isValidSocksRemoteHost(options.destination)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination, options);
if (!isValidSocksProxy(options.proxy)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy, options);
validateCustomProxyAuth(options.proxy, options);
if (options.timeout && !isValidTimeoutValue(options.timeout)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout, options);
if (options.existing_socket && !(options.existing_socket instanceof stream.Duplex)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket, options);
}
function validateSocksClientChainOptions(options) {
if (options.command !== "connect") throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain, options);
if (!isValidSocksRemoteHost(options.destination)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination, options);
if (!(options.proxies && Array.isArray(options.proxies) && options.proxies.length >= 2)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength, options);
options.proxies.forEach(proxy => {
if (!isValidSocksProxy(proxy)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy, options);
validateCustomProxyAuth(proxy, options);
});
if (options.timeout && !isValidTimeoutValue(options.timeout)) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout, options);
}
function validateCustomProxyAuth(proxy, options) {
if (proxy.custom_auth_method !== void 0) {
if (proxy.custom_auth_method < constants_1.SOCKS5_CUSTOM_AUTH_START || proxy.custom_auth_method > constants_1.SOCKS5_CUSTOM_AUTH_END) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange, options);
if (proxy.custom_auth_request_handler === void 0 || typeof proxy.custom_auth_request_handler !== "function") throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
if (proxy.custom_auth_response_size === void 0) throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
if (proxy.custom_auth_response_handler === void 0 || typeof proxy.custom_auth_response_handler !== "function") throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions, options);
}
}
function isValidSocksRemoteHost(remoteHost) {
return remoteHost && typeof remoteHost.host === "string" && Buffer.byteLength(remoteHost.host) < 256 && typeof remoteHost.port === "number" && remoteHost.port >= 0 && remoteHost.port <= 65535;
}
function isValidSocksProxy(proxy) {
return proxy && (typeof proxy.host === "string" || typeof proxy.ipaddress === "string") && typeof proxy.port === "number" && proxy.port >= 0 && proxy.port <= 65535 && (proxy.type === 4 || proxy.type === 5);
}
function isValidTimeoutValue(value) {
return typeof value === "number" && value > 0;
}
function ipv4ToInt32(ip) {
const address = new ip_address_1.Address4(ip);
return address.toArray().reduce((acc, part) => (acc << 8) + part, 0) >>> 0;
}
function int32ToIpv4(int32) {
const octet1 = int32 >>> 24 & 255;
const octet2 = int32 >>> 16 & 255;
const octet3 = int32 >>> 8 & 255;
const octet4 = int32 & 255;
return [ octet1, octet2, octet3, octet4 ].join(".");
}
function ipToBuffer(ip) {
if (net.isIPv4(ip)) {
const address = new ip_address_1.Address4(ip);
return Buffer.from(address.toArray());
} else if (net.isIPv6(ip)) {
const address = new ip_address_1.Address6(ip);
return Buffer.from(address.canonicalForm().split(":").map(segment => segment.padStart(4, "0")).join(""), "hex");
} else throw new Error("Invalid IP address format");
}
}),

/***/ 41129: // node_modules/socks/build/common/receivebuffer.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReceiveBuffer = void 0;
class ReceiveBuffer {
constructor(size = 4096) {
this.buffer = Buffer.allocUnsafe(size);
this.offset = 0;
this.originalSize = size;
}
get length() {
return this.offset;
}
append(data) {
if (!Buffer.isBuffer(data)) throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.");
if (this.offset + data.length >= this.buffer.length) {
const tmp = this.buffer;
this.buffer = Buffer.allocUnsafe(Math.max(this.buffer.length + this.originalSize, this.buffer.length + data.length));
tmp.copy(this.buffer);
}
data.copy(this.buffer, this.offset);
return this.offset += data.length;
}
peek(length) {
if (length > this.offset) throw new Error("Attempted to read beyond the bounds of the managed internal data.");
return this.buffer.slice(0, length);
}
get(length) {
if (length > this.offset) throw new Error("Attempted to read beyond the bounds of the managed internal data.");
const value = Buffer.allocUnsafe(length);
this.buffer.slice(0, length).copy(value);
this.buffer.copyWithin(0, length, length + this.offset - length);
this.offset -= length;
return value;
}
}
exports.ReceiveBuffer = ReceiveBuffer;
}),

/***/ 57331: // node_modules/socks/build/common/util.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SocksClientError = void 0;
exports.shuffleArray = shuffleArray;
class SocksClientError extends Error {
constructor(message, options) {
super(message);
this.options = options;
}
}
exports.SocksClientError = SocksClientError;
function shuffleArray(array) {
for (let i = array.length - 1; i > 0; i--) {
const j = Math.floor(Math.random() * (i + 1));
[array[i], array[j]] = [ array[j], array[i] ];
}
}
}),

/***/ 42474: // node_modules/socks/build/index.js
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
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(57142), exports);
}),

/***/ 68951: // node_modules/ssri/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const crypto = __webpack_require__(76982);
const {Minipass} = __webpack_require__(78275);
const SPEC_ALGORITHMS = [ "sha512", "sha384", "sha256" ];
const DEFAULT_ALGORITHMS = [ "sha512" ];
const BASE64_REGEX = /^[a-z0-9+/]+(?:=?=?)$/i;
const SRI_REGEX = /^([a-z0-9]+)-([^?]+)([?\S*]*)$/;
const STRICT_SRI_REGEX = /^([a-z0-9]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)?$/;
const VCHAR_REGEX = /^[\x21-\x7E]+$/;
const getOptString = options => options?.length ? `?${options.join("?")}` : "";
class IntegrityStream extends Minipass {
#emittedIntegrity;
#emittedSize;
#emittedVerified;
constructor(opts) {
super();
this.size = 0;
this.opts = opts;
this.#getOptions();
if (opts?.algorithms) this.algorithms = [ ...opts.algorithms ]; else this.algorithms = [ ...DEFAULT_ALGORITHMS ];
if (this.algorithm !== null && !this.algorithms.includes(this.algorithm)) this.algorithms.push(this.algorithm);
this.hashes = this.algorithms.map(crypto.createHash);
}
#getOptions() {
this.sri = this.opts?.integrity ? parse(this.opts?.integrity, this.opts) : null;
this.expectedSize = this.opts?.size;
if (!this.sri) this.algorithm = null; else if (this.sri.isHash) {
this.goodSri = true;
this.algorithm = this.sri.algorithm;
} else {
this.goodSri = !this.sri.isEmpty();
this.algorithm = this.sri.pickAlgorithm(this.opts);
}
this.digests = this.goodSri ? this.sri[this.algorithm] : null;
this.optString = getOptString(this.opts?.options);
}
on(ev, handler) {
if (ev === "size" && this.#emittedSize) return handler(this.#emittedSize);
if (ev === "integrity" && this.#emittedIntegrity) return handler(this.#emittedIntegrity);
if (ev === "verified" && this.#emittedVerified) return handler(this.#emittedVerified);
return super.on(ev, handler);
}
emit(ev, data) {
if (ev === "end") this.#onEnd();
return super.emit(ev, data);
}
write(data) {
this.size += data.length;
this.hashes.forEach(h => h.update(data));
return super.write(data);
}
#onEnd() {
if (!this.goodSri) this.#getOptions();
const newSri = parse(this.hashes.map((h, i) => `${this.algorithms[i]}-${h.digest("base64")}${this.optString}`).join(" "), this.opts);
const match = this.goodSri && newSri.match(this.sri, this.opts);
if (typeof this.expectedSize === "number" && this.size !== this.expectedSize) {
const err = new Error(`stream size mismatch when checking ${this.sri}.\n  Wanted: ${this.expectedSize}\n  Found: ${this.size}`);
err.code = "EBADSIZE";
err.found = this.size;
err.expected = this.expectedSize;
err.sri = this.sri;
this.emit("error", err);
} else if (this.sri && !match) {
const err = new Error(`${this.sri} integrity checksum failed when using ${this.algorithm}: wanted ${this.digests} but got ${newSri}. (${this.size} bytes)`);
err.code = "EINTEGRITY";
err.found = newSri;
err.expected = this.digests;
err.algorithm = this.algorithm;
err.sri = this.sri;
this.emit("error", err);
} else {
this.#emittedSize = this.size;
this.emit("size", this.size);
this.#emittedIntegrity = newSri;
this.emit("integrity", newSri);
if (match) {
this.#emittedVerified = match;
this.emit("verified", match);
}
}
}
}
class Hash {
get isHash() {
return true;
}
constructor(hash, opts) {
const strict = opts?.strict;
this.source = hash.trim();
this.digest = "";
this.algorithm = "";
this.options = [];
const match = this.source.match(strict ? STRICT_SRI_REGEX : SRI_REGEX);
if (!match) return;
if (strict && !SPEC_ALGORITHMS.includes(match[1])) return;
this.algorithm = match[1];
this.digest = match[2];
const rawOpts = match[3];
if (rawOpts) this.options = rawOpts.slice(1).split("?");
}
hexDigest() {
return this.digest && Buffer.from(this.digest, "base64").toString("hex");
}
toJSON() {
return this.toString();
}
match(integrity, opts) {
const other = parse(integrity, opts);
if (!other) return false;
if (other.isIntegrity) {
const algo = other.pickAlgorithm(opts, [ this.algorithm ]);
if (!algo) return false;
const foundHash = other[algo].find(hash => hash.digest === this.digest);
if (foundHash) return foundHash;
return false;
}
return other.digest === this.digest ? other : false;
}
toString(opts) {
if (opts?.strict) if (!(SPEC_ALGORITHMS.includes(this.algorithm) && this.digest.match(BASE64_REGEX) && this.options.every(opt => opt.match(VCHAR_REGEX)))) return "";
return `${this.algorithm}-${this.digest}${getOptString(this.options)}`;
}
}
function integrityHashToString(toString, sep, opts, hashes) {
const toStringIsNotEmpty = toString !== "";
let shouldAddFirstSep = false;
let complement = "";
const lastIndex = hashes.length - 1;
for (let i = 0; i < lastIndex; i++) {
const hashString = Hash.prototype.toString.call(hashes[i], opts);
if (hashString) {
shouldAddFirstSep = true;
complement += hashString;
complement += sep;
}
}
const finalHashString = Hash.prototype.toString.call(hashes[lastIndex], opts);
if (finalHashString) {
shouldAddFirstSep = true;
complement += finalHashString;
}
if (toStringIsNotEmpty && shouldAddFirstSep) return toString + sep + complement;
return toString + complement;
}
class Integrity {
get isIntegrity() {
return true;
}
toJSON() {
return this.toString();
}
isEmpty() {
return Object.keys(this).length === 0;
}
toString(opts) {
let sep = opts?.sep || " ";
let toString = "";
if (opts?.strict) {
sep = sep.replace(/\S+/g, " ");
for (const hash of SPEC_ALGORITHMS) if (this[hash]) toString = integrityHashToString(toString, sep, opts, this[hash]);
} else for (const hash of Object.keys(this)) toString = integrityHashToString(toString, sep, opts, this[hash]);
return toString;
}
concat(integrity, opts) {
const other = typeof integrity === "string" ? integrity : stringify(integrity, opts);
return parse(`${this.toString(opts)} ${other}`, opts);
}
hexDigest() {
return parse(this, {
single: true
}).hexDigest();
}
merge(integrity, opts) {
const other = parse(integrity, opts);
for (const algo in other) if (this[algo]) {
if (!this[algo].find(hash => other[algo].find(otherhash => hash.digest === otherhash.digest))) throw new Error("hashes do not match, cannot update integrity");
} else this[algo] = other[algo];
}
match(integrity, opts) {
const other = parse(integrity, opts);
if (!other) return false;
const algo = other.pickAlgorithm(opts, Object.keys(this));
return !!algo && this[algo] && other[algo] && this[algo].find(hash => other[algo].find(otherhash => hash.digest === otherhash.digest)) || false;
}
pickAlgorithm(opts, hashes) {
const pickAlgorithm = opts?.pickAlgorithm || getPrioritizedHash;
const keys = Object.keys(this).filter(k => {
if (hashes?.length) return hashes.includes(k);
return true;
});
if (keys.length) return keys.reduce((acc, algo) => pickAlgorithm(acc, algo) || acc);
return null;
}
}
module.exports.parse = parse;
function parse(sri, opts) {
if (!sri) return null;
if (typeof sri === "string") return _parse(sri, opts); else if (sri.algorithm && sri.digest) {
const fullSri = new Integrity;
fullSri[sri.algorithm] = [ sri ];
return _parse(stringify(fullSri, opts), opts);
} else return _parse(stringify(sri, opts), opts);
}
function _parse(integrity, opts) {
if (opts?.single) return new Hash(integrity, opts);
const hashes = integrity.trim().split(/\s+/).reduce((acc, string) => {
const hash = new Hash(string, opts);
if (hash.algorithm && hash.digest) {
const algo = hash.algorithm;
if (!acc[algo]) acc[algo] = [];
acc[algo].push(hash);
}
return acc;
}, new Integrity);
return hashes.isEmpty() ? null : hashes;
}
module.exports.stringify = stringify;
function stringify(obj, opts) {
if (obj.algorithm && obj.digest) return Hash.prototype.toString.call(obj, opts); else if (typeof obj === "string") return stringify(parse(obj, opts), opts); else return Integrity.prototype.toString.call(obj, opts);
}
module.exports.fromHex = fromHex;
function fromHex(hexDigest, algorithm, opts) {
const optString = getOptString(opts?.options);
return parse(`${algorithm}-${Buffer.from(hexDigest, "hex").toString("base64")}${optString}`, opts);
}
module.exports.fromData = fromData;
function fromData(data, opts) {
const algorithms = opts?.algorithms || [ ...DEFAULT_ALGORITHMS ];
const optString = getOptString(opts?.options);
return algorithms.reduce((acc, algo) => {
const digest = crypto.createHash(algo).update(data).digest("base64");
const hash = new Hash(`${algo}-${digest}${optString}`, opts);
if (hash.algorithm && hash.digest) {
const hashAlgo = hash.algorithm;
if (!acc[hashAlgo]) acc[hashAlgo] = [];
acc[hashAlgo].push(hash);
}
return acc;
}, new Integrity);
}
module.exports.fromStream = fromStream;
function fromStream(stream, opts) {
const istream = integrityStream(opts);
return new Promise((resolve, reject) => {
stream.pipe(istream);
stream.on("error", reject);
istream.on("error", reject);
let sri;
istream.on("integrity", s => {
sri = s;
});
istream.on("end", () => resolve(sri));
istream.resume();
});
}
module.exports.checkData = checkData;
function checkData(data, sri, opts) {
sri = parse(sri, opts);
if (!sri || !Object.keys(sri).length) if (opts?.error) throw Object.assign(new Error("No valid integrity hashes to check against"), {
code: "EINTEGRITY"
}); else return false;
const algorithm = sri.pickAlgorithm(opts);
const digest = crypto.createHash(algorithm).update(data).digest("base64");
const newSri = parse({
algorithm,
digest
});
const match = newSri.match(sri, opts);
opts = opts || {};
if (match || !opts.error) return match; else if (typeof opts.size === "number" && data.length !== opts.size) {
const err = new Error(`data size mismatch when checking ${sri}.\n  Wanted: ${opts.size}\n  Found: ${data.length}`);
err.code = "EBADSIZE";
err.found = data.length;
err.expected = opts.size;
err.sri = sri;
throw err;
} else {
const err = new Error(`Integrity checksum failed when using ${algorithm}: Wanted ${sri}, but got ${newSri}. (${data.length} bytes)`);
err.code = "EINTEGRITY";
err.found = newSri;
err.expected = sri;
err.algorithm = algorithm;
err.sri = sri;
throw err;
}
}
module.exports.checkStream = checkStream;
function checkStream(stream, sri, opts) {
opts = opts || Object.create(null);
opts.integrity = sri;
sri = parse(sri, opts);
if (!sri || !Object.keys(sri).length) return Promise.reject(Object.assign(new Error("No valid integrity hashes to check against"), {
code: "EINTEGRITY"
}));
const checker = integrityStream(opts);
return new Promise((resolve, reject) => {
stream.pipe(checker);
stream.on("error", reject);
checker.on("error", reject);
let verified;
checker.on("verified", s => {
verified = s;
});
checker.on("end", () => resolve(verified));
checker.resume();
});
}
module.exports.integrityStream = integrityStream;
function integrityStream(opts = Object.create(null)) {
return new IntegrityStream(opts);
}
module.exports.create = createIntegrity;
function createIntegrity(opts) {
const algorithms = opts?.algorithms || [ ...DEFAULT_ALGORITHMS ];
const optString = getOptString(opts?.options);
const hashes = algorithms.map(crypto.createHash);
return {
update: function(chunk, enc) {
hashes.forEach(h => h.update(chunk, enc));
return this;
},
digest: function() {
const integrity = algorithms.reduce((acc, algo) => {
const digest = hashes.shift().digest("base64");
const hash = new Hash(`${algo}-${digest}${optString}`, opts);
if (hash.algorithm && hash.digest) {
const hashAlgo = hash.algorithm;
if (!acc[hashAlgo]) acc[hashAlgo] = [];
acc[hashAlgo].push(hash);
}
return acc;
}, new Integrity);
return integrity;
}
};
}
const NODE_HASHES = crypto.getHashes();
const DEFAULT_PRIORITY = [ "md5", "whirlpool", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3", "sha3-256", "sha3-384", "sha3-512", "sha3_256", "sha3_384", "sha3_512" ].filter(algo => NODE_HASHES.includes(algo));
function getPrioritizedHash(algo1, algo2) {
return DEFAULT_PRIORITY.indexOf(algo1.toLowerCase()) >= DEFAULT_PRIORITY.indexOf(algo2.toLowerCase()) ? algo1 : algo2;
}
}),

/***/ 5474: // node_modules/minizlib/dist/commonjs/constants.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.constants = void 0;
const zlib_1 = __importDefault(__webpack_require__(43106));
const realZlibConstants = zlib_1.default.constants || {
ZLIB_VERNUM: 4736
};
exports.constants = Object.freeze(Object.assign(Object.create(null), {
Z_NO_FLUSH: 0,
Z_PARTIAL_FLUSH: 1,
Z_SYNC_FLUSH: 2,
Z_FULL_FLUSH: 3,
Z_FINISH: 4,
Z_BLOCK: 5,
Z_OK: 0,
Z_STREAM_END: 1,
Z_NEED_DICT: 2,
Z_ERRNO: -1,
Z_STREAM_ERROR: -2,
Z_DATA_ERROR: -3,
Z_MEM_ERROR: -4,
Z_BUF_ERROR: -5,
Z_VERSION_ERROR: -6,
Z_NO_COMPRESSION: 0,
Z_BEST_SPEED: 1,
Z_BEST_COMPRESSION: 9,
Z_DEFAULT_COMPRESSION: -1,
Z_FILTERED: 1,
Z_HUFFMAN_ONLY: 2,
Z_RLE: 3,
Z_FIXED: 4,
Z_DEFAULT_STRATEGY: 0,
DEFLATE: 1,
INFLATE: 2,
GZIP: 3,
GUNZIP: 4,
DEFLATERAW: 5,
INFLATERAW: 6,
UNZIP: 7,
BROTLI_DECODE: 8,
BROTLI_ENCODE: 9,
Z_MIN_WINDOWBITS: 8,
Z_MAX_WINDOWBITS: 15,
Z_DEFAULT_WINDOWBITS: 15,
Z_MIN_CHUNK: 64,
Z_MAX_CHUNK: 1 / 0,
Z_DEFAULT_CHUNK: 16384,
Z_MIN_MEMLEVEL: 1,
Z_MAX_MEMLEVEL: 9,
Z_DEFAULT_MEMLEVEL: 8,
Z_MIN_LEVEL: -1,
Z_MAX_LEVEL: 9,
Z_DEFAULT_LEVEL: -1,
BROTLI_OPERATION_PROCESS: 0,
BROTLI_OPERATION_FLUSH: 1,
BROTLI_OPERATION_FINISH: 2,
BROTLI_OPERATION_EMIT_METADATA: 3,
BROTLI_MODE_GENERIC: 0,
BROTLI_MODE_TEXT: 1,
BROTLI_MODE_FONT: 2,
BROTLI_DEFAULT_MODE: 0,
BROTLI_MIN_QUALITY: 0,
BROTLI_MAX_QUALITY: 11,
BROTLI_DEFAULT_QUALITY: 11,
BROTLI_MIN_WINDOW_BITS: 10,
BROTLI_MAX_WINDOW_BITS: 24,
BROTLI_LARGE_MAX_WINDOW_BITS: 30,
BROTLI_DEFAULT_WINDOW: 22,
BROTLI_MIN_INPUT_BLOCK_BITS: 16,
BROTLI_MAX_INPUT_BLOCK_BITS: 24,
BROTLI_PARAM_MODE: 0,
BROTLI_PARAM_QUALITY: 1,
BROTLI_PARAM_LGWIN: 2,
BROTLI_PARAM_LGBLOCK: 3,
BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
BROTLI_PARAM_SIZE_HINT: 5,
BROTLI_PARAM_LARGE_WINDOW: 6,
BROTLI_PARAM_NPOSTFIX: 7,
BROTLI_PARAM_NDIRECT: 8,
BROTLI_DECODER_RESULT_ERROR: 0,
BROTLI_DECODER_RESULT_SUCCESS: 1,
BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
BROTLI_DECODER_NO_ERROR: 0,
BROTLI_DECODER_SUCCESS: 1,
BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
BROTLI_DECODER_ERROR_UNREACHABLE: -31
}, realZlibConstants));
}),

/***/ 37119: // node_modules/minizlib/dist/commonjs/index.js
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
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ZstdDecompress = exports.ZstdCompress = exports.BrotliDecompress = exports.BrotliCompress = exports.Unzip = exports.InflateRaw = exports.DeflateRaw = exports.Gunzip = exports.Gzip = exports.Inflate = exports.Deflate = exports.Zlib = exports.ZlibError = exports.constants = void 0;
const assert_1 = __importDefault(__webpack_require__(42613));
const buffer_1 = __webpack_require__(20181);
const minipass_1 = __webpack_require__(78275);
const realZlib = __importStar(__webpack_require__(43106));
const constants_js_1 = __webpack_require__(5474);
var constants_js_2 = __webpack_require__(5474);
Object.defineProperty(exports, "constants", {
enumerable: true,
get: function() {
return constants_js_2.constants;
}
});
const OriginalBufferConcat = buffer_1.Buffer.concat;
const desc = Object.getOwnPropertyDescriptor(buffer_1.Buffer, "concat");
const noop = args => args;
const passthroughBufferConcat = desc?.writable === true || desc?.set !== void 0 ? makeNoOp => {
buffer_1.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
} : _ => {};
const _superWrite = Symbol("_superWrite");
class ZlibError extends Error {
code;
errno;
constructor(err, origin) {
super("zlib: " + err.message, {
cause: err
});
this.code = err.code;
this.errno = err.errno;
if (!this.code) this.code = "ZLIB_ERROR";
this.message = "zlib: " + err.message;
Error.captureStackTrace(this, origin ?? this.constructor);
}
get name() {
return "ZlibError";
}
}
exports.ZlibError = ZlibError;
const _flushFlag = Symbol("flushFlag");
class ZlibBase extends minipass_1.Minipass {
#sawError=false;
#ended=false;
#flushFlag;
#finishFlushFlag;
#fullFlushFlag;
#handle;
#onError;
get sawError() {
return this.#sawError;
}
get handle() {
return this.#handle;
}
get flushFlag() {
return this.#flushFlag;
}
constructor(opts, mode) {
if (!opts || typeof opts !== "object") throw new TypeError("invalid options for ZlibBase constructor");
super(opts);
this.#flushFlag = opts.flush ?? 0;
this.#finishFlushFlag = opts.finishFlush ?? 0;
this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
if (typeof realZlib[mode] !== "function") throw new TypeError("Compression method not supported: " + mode);
try {
this.#handle = new realZlib[mode](opts);
} catch (er) {
throw new ZlibError(er, this.constructor);
}
this.#onError = err => {
if (this.#sawError) return;
this.#sawError = true;
this.close();
this.emit("error", err);
};
this.#handle?.on("error", er => this.#onError(new ZlibError(er)));
this.once("end", () => this.close);
}
close() {
if (this.#handle) {
this.#handle.close();
this.#handle = void 0;
this.emit("close");
}
}
reset() {
if (!this.#sawError) {
(0, assert_1.default)(this.#handle, "zlib binding closed");
return this.#handle.reset?.();
}
}
flush(flushFlag) {
if (this.ended) return;
if (typeof flushFlag !== "number") flushFlag = this.#fullFlushFlag;
this.write(Object.assign(buffer_1.Buffer.alloc(0), {
[_flushFlag]: flushFlag
}));
}
end(chunk, encoding, cb) {
if (typeof chunk === "function") {
cb = chunk;
encoding = void 0;
chunk = void 0;
}
if (typeof encoding === "function") {
cb = encoding;
encoding = void 0;
}
if (chunk) if (encoding) this.write(chunk, encoding); else this.write(chunk);
this.flush(this.#finishFlushFlag);
this.#ended = true;
return super.end(cb);
}
get ended() {
return this.#ended;
}
[_superWrite](data) {
return super.write(data);
}
write(chunk, encoding, cb) {
if (typeof encoding === "function") cb = encoding, encoding = "utf8";
if (typeof chunk === "string") chunk = buffer_1.Buffer.from(chunk, encoding);
if (this.#sawError) return;
(0, assert_1.default)(this.#handle, "zlib binding closed");
const nativeHandle = this.#handle._handle;
const originalNativeClose = nativeHandle.close;
nativeHandle.close = () => {};
const originalClose = this.#handle.close;
this.#handle.close = () => {};
passthroughBufferConcat(true);
let result;
try {
const flushFlag = typeof chunk[_flushFlag] === "number" ? chunk[_flushFlag] : this.#flushFlag;
result = this.#handle._processChunk(chunk, flushFlag);
passthroughBufferConcat(false);
} catch (err) {
passthroughBufferConcat(false);
this.#onError(new ZlibError(err, this.write));
} finally {
if (this.#handle) {
this.#handle._handle = nativeHandle;
nativeHandle.close = originalNativeClose;
this.#handle.close = originalClose;
this.#handle.removeAllListeners("error");
}
}
if (this.#handle) this.#handle.on("error", er => this.#onError(new ZlibError(er, this.write)));
let writeReturn;
if (result) if (Array.isArray(result) && result.length > 0) {
const r = result[0];
writeReturn = this[_superWrite](buffer_1.Buffer.from(r));
for (let i = 1; i < result.length; i++) writeReturn = this[_superWrite](result[i]);
} else writeReturn = this[_superWrite](buffer_1.Buffer.from(result));
if (cb) cb();
return writeReturn;
}
}
class Zlib extends ZlibBase {
#level;
#strategy;
constructor(opts, mode) {
opts = opts || {};
opts.flush = opts.flush || constants_js_1.constants.Z_NO_FLUSH;
opts.finishFlush = opts.finishFlush || constants_js_1.constants.Z_FINISH;
opts.fullFlushFlag = constants_js_1.constants.Z_FULL_FLUSH;
super(opts, mode);
this.#level = opts.level;
this.#strategy = opts.strategy;
}
params(level, strategy) {
if (this.sawError) return;
if (!this.handle) throw new Error("cannot switch params when binding is closed");
if (!this.handle.params) throw new Error("not supported in this implementation");
if (this.#level !== level || this.#strategy !== strategy) {
this.flush(constants_js_1.constants.Z_SYNC_FLUSH);
(0, assert_1.default)(this.handle, "zlib binding closed");
const origFlush = this.handle.flush;
this.handle.flush = (flushFlag, cb) => {
if (typeof flushFlag === "function") {
cb = flushFlag;
flushFlag = this.flushFlag;
}
this.flush(flushFlag);
cb?.();
};
try {
this.handle.params(level, strategy);
} finally {
this.handle.flush = origFlush;
}
if (this.handle) {
this.#level = level;
this.#strategy = strategy;
}
}
}
}
exports.Zlib = Zlib;
class Deflate extends Zlib {
constructor(opts) {
super(opts, "Deflate");
}
}
exports.Deflate = Deflate;
class Inflate extends Zlib {
constructor(opts) {
super(opts, "Inflate");
}
}
exports.Inflate = Inflate;
class Gzip extends Zlib {
#portable;
constructor(opts) {
super(opts, "Gzip");
this.#portable = opts && !!opts.portable;
}
[_superWrite](data) {
if (!this.#portable) return super[_superWrite](data);
this.#portable = false;
data[9] = 255;
return super[_superWrite](data);
}
}
exports.Gzip = Gzip;
class Gunzip extends Zlib {
constructor(opts) {
super(opts, "Gunzip");
}
}
exports.Gunzip = Gunzip;
class DeflateRaw extends Zlib {
constructor(opts) {
super(opts, "DeflateRaw");
}
}
exports.DeflateRaw = DeflateRaw;
class InflateRaw extends Zlib {
constructor(opts) {
super(opts, "InflateRaw");
}
}
exports.InflateRaw = InflateRaw;
class Unzip extends Zlib {
constructor(opts) {
super(opts, "Unzip");
}
}
exports.Unzip = Unzip;
class Brotli extends ZlibBase {
constructor(opts, mode) {
opts = opts || {};
opts.flush = opts.flush || constants_js_1.constants.BROTLI_OPERATION_PROCESS;
opts.finishFlush = opts.finishFlush || constants_js_1.constants.BROTLI_OPERATION_FINISH;
opts.fullFlushFlag = constants_js_1.constants.BROTLI_OPERATION_FLUSH;
super(opts, mode);
}
}
class BrotliCompress extends Brotli {
constructor(opts) {
super(opts, "BrotliCompress");
}
}
exports.BrotliCompress = BrotliCompress;
class BrotliDecompress extends Brotli {
constructor(opts) {
super(opts, "BrotliDecompress");
}
}
exports.BrotliDecompress = BrotliDecompress;
class Zstd extends ZlibBase {
constructor(opts, mode) {
opts = opts || {};
opts.flush = opts.flush || constants_js_1.constants.ZSTD_e_continue;
opts.finishFlush = opts.finishFlush || constants_js_1.constants.ZSTD_e_end;
opts.fullFlushFlag = constants_js_1.constants.ZSTD_e_flush;
super(opts, mode);
}
}
class ZstdCompress extends Zstd {
constructor(opts) {
super(opts, "ZstdCompress");
}
}
exports.ZstdCompress = ZstdCompress;
class ZstdDecompress extends Zstd {
constructor(opts) {
super(opts, "ZstdDecompress");
}
}
exports.ZstdDecompress = ZstdDecompress;
}),

/***/ 86705: // node_modules/@actions/attest/lib/internal/package-version.cjs
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const packageJson = __webpack_require__(47849);
module.exports = {
version: packageJson.version
};
}),

/***/ 4476: // node_modules/@actions/attest/lib/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
attest: () => attest,
attestProvenance: () => attestProvenance,
buildSLSAProvenancePredicate: () => buildSLSAProvenancePredicate,
createStorageRecord: () => createStorageRecord
});
var github = __webpack_require__(61351);
var dist_bundle = __webpack_require__(49735);
var package_version = __webpack_require__(86705);
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/internal/utils.js
const getUserAgent = () => {
const baseUserAgent = `@actions/attest-${package_version.version}`;
const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
if (orchId) {
const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
}
return baseUserAgent;
};
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/artifactMetadata.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var __rest = void 0 && (void 0).__rest || function(s, e) {
var t = {};
for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0) t[p] = s[p];
if (s != null && typeof Object.getOwnPropertySymbols === "function") {
var i = 0;
for (p = Object.getOwnPropertySymbols(s); i < p.length; i++) if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i])) t[p[i]] = s[p[i]];
}
return t;
};
const CREATE_STORAGE_RECORD_REQUEST = "POST /orgs/{owner}/artifacts/metadata/storage-record";
const DEFAULT_RETRY_COUNT = 5;
function createStorageRecord(artifactOptions, packageRegistryOptions, token, retryAttempts, headers) {
return __awaiter(this, void 0, void 0, function*() {
const retries = retryAttempts !== null && retryAttempts !== void 0 ? retryAttempts : DEFAULT_RETRY_COUNT;
const octokit = github.getOctokit(token, {
retry: {
retries
}
}, dist_bundle.retry);
const headersWithUserAgent = Object.assign({
"User-Agent": getUserAgent()
}, headers);
try {
const response = yield octokit.request(CREATE_STORAGE_RECORD_REQUEST, Object.assign({
owner: github.context.repo.owner,
headers: headersWithUserAgent
}, buildRequestParams(artifactOptions, packageRegistryOptions)));
const data = typeof response.data == "string" ? JSON.parse(response.data) : response.data;
return data === null || data === void 0 ? void 0 : data.storage_records.map(r => r.id);
} catch (err) {
const message = err instanceof Error ? err.message : err;
throw new Error(`Failed to persist storage record: ${message}`);
}
});
}
function buildRequestParams(artifactOptions, packageRegistryOptions) {
const {registryUrl, artifactUrl} = packageRegistryOptions, rest = __rest(packageRegistryOptions, [ "registryUrl", "artifactUrl" ]);
return Object.assign(Object.assign(Object.assign({}, artifactOptions), {
registry_url: registryUrl,
artifact_url: artifactUrl
}), rest);
}
var dist = __webpack_require__(72579);
var external_crypto_ = __webpack_require__(76982);
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/endpoints.js
const PUBLIC_GOOD_ID = "public-good";
const GITHUB_ID = "github";
const FULCIO_PUBLIC_GOOD_URL = "https://fulcio.sigstore.dev";
const REKOR_PUBLIC_GOOD_URL = "https://rekor.sigstore.dev";
const SIGSTORE_PUBLIC_GOOD = {
fulcioURL: FULCIO_PUBLIC_GOOD_URL,
rekorURL: REKOR_PUBLIC_GOOD_URL
};
const signingEndpoints = sigstore => {
var _a;
let instance;
if (sigstore && [ PUBLIC_GOOD_ID, GITHUB_ID ].includes(sigstore)) instance = sigstore; else instance = ((_a = github.context.payload.repository) === null || _a === void 0 ? void 0 : _a.visibility) === "public" ? PUBLIC_GOOD_ID : GITHUB_ID;
switch (instance) {
case PUBLIC_GOOD_ID:
return SIGSTORE_PUBLIC_GOOD;

case GITHUB_ID:
return buildGitHubEndpoints();
}
};
function buildGitHubEndpoints() {
const serverURL = process.env.GITHUB_SERVER_URL || "https://github.com";
let host = new URL(serverURL).hostname;
if (host === "github.com") host = "githubapp.com";
return {
fulcioURL: `https://fulcio.${host}`,
tsaServerURL: `https://timestamp.${host}`
};
}
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/intoto.js
const INTOTO_STATEMENT_V1_TYPE = "https://in-toto.io/Statement/v1";
const buildIntotoStatement = (subjects, predicate) => ({
_type: INTOTO_STATEMENT_V1_TYPE,
subject: subjects,
predicateType: predicate.type,
predicate: predicate.params
});
var sign_dist = __webpack_require__(15179);
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/sign.js
var sign_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const OIDC_AUDIENCE = "sigstore";
const DEFAULT_TIMEOUT = 1e4;
const DEFAULT_RETRIES = 3;
const signPayload = (payload, options) => sign_awaiter(void 0, void 0, void 0, function*() {
const artifact = {
data: payload.body,
type: payload.type
};
return initBundleBuilder(options).create(artifact);
});
const initBundleBuilder = opts => {
const identityProvider = new sign_dist.Zk(OIDC_AUDIENCE);
const timeout = opts.timeout || DEFAULT_TIMEOUT;
const retry = opts.retry || DEFAULT_RETRIES;
const witnesses = [];
const signer = new sign_dist.$o({
identityProvider,
fulcioBaseURL: opts.fulcioURL,
timeout,
retry
});
if (opts.rekorURL) witnesses.push(new sign_dist.fU({
rekorBaseURL: opts.rekorURL,
fetchOnConflict: true,
timeout,
retry
}));
if (opts.tsaServerURL) witnesses.push(new sign_dist.gs({
tsaBaseURL: opts.tsaServerURL,
timeout,
retry
}));
return new sign_dist.VV({
signer,
witnesses
});
};
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/store.js
var store_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const CREATE_ATTESTATION_REQUEST = "POST /repos/{owner}/{repo}/attestations";
const store_DEFAULT_RETRY_COUNT = 5;
const writeAttestation = (attestation_1, token_1, ...args_1) => store_awaiter(void 0, [ attestation_1, token_1, ...args_1 ], void 0, function*(attestation, token, options = {}) {
var _a;
const retries = (_a = options.retry) !== null && _a !== void 0 ? _a : store_DEFAULT_RETRY_COUNT;
const octokit = github.getOctokit(token, {
retry: {
retries
}
}, dist_bundle.retry);
const headers = Object.assign({
"User-Agent": getUserAgent()
}, options.headers);
try {
const response = yield octokit.request(CREATE_ATTESTATION_REQUEST, {
owner: github.context.repo.owner,
repo: github.context.repo.repo,
headers,
bundle: attestation
});
const data = typeof response.data == "string" ? JSON.parse(response.data) : response.data;
return data === null || data === void 0 ? void 0 : data.id;
} catch (err) {
const message = err instanceof Error ? err.message : err;
throw new Error(`Failed to persist attestation: ${message}`);
}
});
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/attest.js
var attest_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const INTOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
function attest(options) {
return attest_awaiter(this, void 0, void 0, function*() {
let subjects;
if (options.subjects) subjects = options.subjects; else if (options.subjectName && options.subjectDigest) subjects = [ {
name: options.subjectName,
digest: options.subjectDigest
} ]; else throw new Error("Must provide either subjectName and subjectDigest or subjects");
const predicate = {
type: options.predicateType,
params: options.predicate
};
const statement = buildIntotoStatement(subjects, predicate);
const payload = {
body: Buffer.from(JSON.stringify(statement)),
type: INTOTO_PAYLOAD_TYPE
};
const endpoints = signingEndpoints(options.sigstore);
const bundle = yield signPayload(payload, endpoints);
let attestationID;
if (options.skipWrite !== true) attestationID = yield writeAttestation((0, dist.ev)(bundle), options.token, {
headers: options.headers
});
return toAttestation(bundle, attestationID);
});
}
function toAttestation(bundle, attestationID) {
let certBytes;
switch (bundle.verificationMaterial.content.$case) {
case "x509CertificateChain":
certBytes = bundle.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes;
break;

case "certificate":
certBytes = bundle.verificationMaterial.content.certificate.rawBytes;
break;

default:
throw new Error("Bundle must contain an x509 certificate");
}
const signingCert = new external_crypto_.X509Certificate(certBytes);
const tlogEntries = bundle.verificationMaterial.tlogEntries;
const tlogID = tlogEntries.length > 0 ? tlogEntries[0].logIndex : void 0;
return {
bundle: (0, dist.ev)(bundle),
certificate: signingCert.toString(),
tlogID,
attestationID
};
}
var core = __webpack_require__(33838);
var lib = __webpack_require__(44942);
var external_node_buffer_ = __webpack_require__(4573);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/buffer_utils.js
const encoder = new TextEncoder;
const decoder = new TextDecoder;
function concat(...buffers) {
const size = buffers.reduce((acc, {length}) => acc + length, 0);
const buf = new Uint8Array(size);
let i = 0;
for (const buffer of buffers) {
buf.set(buffer, i);
i += buffer.length;
}
return buf;
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/base64url.js
function normalize(input) {
let encoded = input;
if (encoded instanceof Uint8Array) encoded = decoder.decode(encoded);
return encoded;
}
const decode = input => new Uint8Array(external_node_buffer_.Buffer.from(normalize(input), "base64url"));
var external_node_crypto_ = __webpack_require__(77598);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/jwk_to_key.js
const parse = key => {
if (key.d) return (0, external_node_crypto_.createPrivateKey)({
format: "jwk",
key
});
return (0, external_node_crypto_.createPublicKey)({
format: "jwk",
key
});
};
const jwk_to_key = parse;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/util/errors.js
class JOSEError extends Error {
static code="ERR_JOSE_GENERIC";
code="ERR_JOSE_GENERIC";
constructor(message, options) {
super(message, options);
this.name = this.constructor.name;
Error.captureStackTrace?.(this, this.constructor);
}
}
class JWTClaimValidationFailed extends JOSEError {
static code="ERR_JWT_CLAIM_VALIDATION_FAILED";
code="ERR_JWT_CLAIM_VALIDATION_FAILED";
claim;
reason;
payload;
constructor(message, payload, claim = "unspecified", reason = "unspecified") {
super(message, {
cause: {
claim,
reason,
payload
}
});
this.claim = claim;
this.reason = reason;
this.payload = payload;
}
}
class JWTExpired extends JOSEError {
static code="ERR_JWT_EXPIRED";
code="ERR_JWT_EXPIRED";
claim;
reason;
payload;
constructor(message, payload, claim = "unspecified", reason = "unspecified") {
super(message, {
cause: {
claim,
reason,
payload
}
});
this.claim = claim;
this.reason = reason;
this.payload = payload;
}
}
class JOSEAlgNotAllowed extends JOSEError {
static code="ERR_JOSE_ALG_NOT_ALLOWED";
code="ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
static code="ERR_JOSE_NOT_SUPPORTED";
code="ERR_JOSE_NOT_SUPPORTED";
}
class JWSInvalid extends JOSEError {
static code="ERR_JWS_INVALID";
code="ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
static code="ERR_JWT_INVALID";
code="ERR_JWT_INVALID";
}
class JWKSInvalid extends JOSEError {
static code="ERR_JWKS_INVALID";
code="ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
static code="ERR_JWKS_NO_MATCHING_KEY";
code="ERR_JWKS_NO_MATCHING_KEY";
constructor(message = "no applicable key found in the JSON Web Key Set", options) {
super(message, options);
}
}
class JWKSMultipleMatchingKeys extends JOSEError {
[Symbol.asyncIterator];
static code="ERR_JWKS_MULTIPLE_MATCHING_KEYS";
code="ERR_JWKS_MULTIPLE_MATCHING_KEYS";
constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
super(message, options);
}
}
class JWSSignatureVerificationFailed extends JOSEError {
static code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
constructor(message = "signature verification failed", options) {
super(message, options);
}
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/is_object.js
function isObjectLike(value) {
return typeof value === "object" && value !== null;
}
function isObject(input) {
if (!isObjectLike(input) || Object.prototype.toString.call(input) !== "[object Object]") return false;
if (Object.getPrototypeOf(input) === null) return true;
let proto = input;
while (Object.getPrototypeOf(proto) !== null) proto = Object.getPrototypeOf(proto);
return Object.getPrototypeOf(input) === proto;
}
async function importJWK(jwk, alg) {
if (!isObject(jwk)) throw new TypeError("JWK must be an object");
alg ||= jwk.alg;
switch (jwk.kty) {
case "oct":
if (typeof jwk.k !== "string" || !jwk.k) throw new TypeError('missing "k" (Key Value) Parameter value');
return decode(jwk.k);

case "RSA":
if ("oth" in jwk && jwk.oth !== void 0) throw new JOSENotSupported('RSA JWK "oth" (Other Primes Info) Parameter value is not supported');

case "EC":
case "OKP":
return jwk_to_key({
...jwk,
alg
});

default:
throw new JOSENotSupported('Unsupported "kty" (Key Type) Parameter value');
}
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/jwks/local.js
function getKtyFromAlg(alg) {
switch (typeof alg === "string" && alg.slice(0, 2)) {
case "RS":
case "PS":
return "RSA";

case "ES":
return "EC";

case "Ed":
return "OKP";

default:
throw new JOSENotSupported('Unsupported "alg" value for a JSON Web Key Set');
}
}
function isJWKSLike(jwks) {
return jwks && typeof jwks === "object" && Array.isArray(jwks.keys) && jwks.keys.every(isJWKLike);
}
function isJWKLike(key) {
return isObject(key);
}
function clone(obj) {
if (typeof structuredClone === "function") return structuredClone(obj);
return JSON.parse(JSON.stringify(obj));
}
class LocalJWKSet {
_jwks;
_cached=new WeakMap;
constructor(jwks) {
if (!isJWKSLike(jwks)) throw new JWKSInvalid("JSON Web Key Set malformed");
this._jwks = clone(jwks);
}
async getKey(protectedHeader, token) {
const {alg, kid} = {
...protectedHeader,
...token?.header
};
const kty = getKtyFromAlg(alg);
const candidates = this._jwks.keys.filter(jwk => {
let candidate = kty === jwk.kty;
if (candidate && typeof kid === "string") candidate = kid === jwk.kid;
if (candidate && typeof jwk.alg === "string") candidate = alg === jwk.alg;
if (candidate && typeof jwk.use === "string") candidate = jwk.use === "sig";
if (candidate && Array.isArray(jwk.key_ops)) candidate = jwk.key_ops.includes("verify");
if (candidate) switch (alg) {
case "ES256":
candidate = jwk.crv === "P-256";
break;

case "ES256K":
candidate = jwk.crv === "secp256k1";
break;

case "ES384":
candidate = jwk.crv === "P-384";
break;

case "ES512":
candidate = jwk.crv === "P-521";
break;

case "Ed25519":
candidate = jwk.crv === "Ed25519";
break;

case "EdDSA":
candidate = jwk.crv === "Ed25519" || jwk.crv === "Ed448";
break;
}
return candidate;
});
const {0: jwk, length} = candidates;
if (length === 0) throw new JWKSNoMatchingKey;
if (length !== 1) {
const error = new JWKSMultipleMatchingKeys;
const {_cached} = this;
error[Symbol.asyncIterator] = async function*() {
for (const jwk of candidates) try {
yield await importWithAlgCache(_cached, jwk, alg);
} catch {}
};
throw error;
}
return importWithAlgCache(this._cached, jwk, alg);
}
}
async function importWithAlgCache(cache, jwk, alg) {
const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk);
if (cached[alg] === void 0) {
const key = await importJWK({
...jwk,
ext: true
}, alg);
if (key instanceof Uint8Array || key.type !== "public") throw new JWKSInvalid("JSON Web Key Set members must be public keys");
cached[alg] = key;
}
return cached[alg];
}
function createLocalJWKSet(jwks) {
const set = new LocalJWKSet(jwks);
const localJWKSet = async (protectedHeader, token) => set.getKey(protectedHeader, token);
Object.defineProperties(localJWKSet, {
jwks: {
value: () => clone(set._jwks),
enumerable: true,
configurable: false,
writable: false
}
});
return localJWKSet;
}
var external_node_util_ = __webpack_require__(57975);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/dsa_digest.js
function dsaDigest(alg) {
switch (alg) {
case "PS256":
case "RS256":
case "ES256":
case "ES256K":
return "sha256";

case "PS384":
case "RS384":
case "ES384":
return "sha384";

case "PS512":
case "RS512":
case "ES512":
return "sha512";

case "Ed25519":
case "EdDSA":
return;

default:
throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
}
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/webcrypto.js
const webcrypto = external_node_crypto_.webcrypto;
const runtime_webcrypto = webcrypto;
const isCryptoKey = key => external_node_util_.types.isCryptoKey(key);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/is_key_object.js
const is_key_object = obj => external_node_util_.types.isKeyObject(obj);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/invalid_key_input.js
function message(msg, actual, ...types) {
types = types.filter(Boolean);
if (types.length > 2) {
const last = types.pop();
msg += `one of type ${types.join(", ")}, or ${last}.`;
} else if (types.length === 2) msg += `one of type ${types[0]} or ${types[1]}.`; else msg += `of type ${types[0]}.`;
if (actual == null) msg += ` Received ${actual}`; else if (typeof actual === "function" && actual.name) msg += ` Received function ${actual.name}`; else if (typeof actual === "object" && actual != null) if (actual.constructor?.name) msg += ` Received an instance of ${actual.constructor.name}`;
return msg;
}
const invalid_key_input = (actual, ...types) => message("Key must be ", actual, ...types);
function withAlg(alg, actual, ...types) {
return message(`Key for the ${alg} algorithm must be `, actual, ...types);
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/is_key_like.js
const is_key_like = key => is_key_object(key) || isCryptoKey(key);
const types = [ "KeyObject" ];
if (globalThis.CryptoKey || runtime_webcrypto?.CryptoKey) types.push("CryptoKey");
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/is_jwk.js
function isJWK(key) {
return isObject(key) && typeof key.kty === "string";
}
function isPrivateJWK(key) {
return key.kty !== "oct" && typeof key.d === "string";
}
function isPublicJWK(key) {
return key.kty !== "oct" && typeof key.d === "undefined";
}
function isSecretJWK(key) {
return isJWK(key) && key.kty === "oct" && typeof key.k === "string";
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/get_named_curve.js
new WeakMap;
const namedCurveToJOSE = namedCurve => {
switch (namedCurve) {
case "prime256v1":
return "P-256";

case "secp384r1":
return "P-384";

case "secp521r1":
return "P-521";

case "secp256k1":
return "secp256k1";

default:
throw new JOSENotSupported("Unsupported key curve for this operation");
}
};
const getNamedCurve = (kee, raw) => {
let key;
if (isCryptoKey(kee)) key = external_node_crypto_.KeyObject.from(kee); else if (is_key_object(kee)) key = kee; else if (isJWK(kee)) return kee.crv; else throw new TypeError(invalid_key_input(kee, ...types));
if (key.type === "secret") throw new TypeError('only "private" or "public" type keys can be used for this operation');
switch (key.asymmetricKeyType) {
case "ed25519":
case "ed448":
return `Ed${key.asymmetricKeyType.slice(2)}`;

case "x25519":
case "x448":
return `X${key.asymmetricKeyType.slice(1)}`;

case "ec":
{
const namedCurve = key.asymmetricKeyDetails.namedCurve;
if (raw) return namedCurve;
return namedCurveToJOSE(namedCurve);
}

default:
throw new TypeError("Invalid asymmetric key type for this operation");
}
};
const get_named_curve = getNamedCurve;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/check_key_length.js
const check_key_length = (key, alg) => {
let modulusLength;
try {
if (key instanceof external_node_crypto_.KeyObject) modulusLength = key.asymmetricKeyDetails?.modulusLength; else modulusLength = Buffer.from(key.n, "base64url").byteLength << 3;
} catch {}
if (typeof modulusLength !== "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
};
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/node_key.js
const ecCurveAlgMap = new Map([ [ "ES256", "P-256" ], [ "ES256K", "secp256k1" ], [ "ES384", "P-384" ], [ "ES512", "P-521" ] ]);
function keyForCrypto(alg, key) {
let asymmetricKeyType;
let asymmetricKeyDetails;
let isJWK;
if (key instanceof external_node_crypto_.KeyObject) {
asymmetricKeyType = key.asymmetricKeyType;
asymmetricKeyDetails = key.asymmetricKeyDetails;
} else {
isJWK = true;
switch (key.kty) {
case "RSA":
asymmetricKeyType = "rsa";
break;

case "EC":
asymmetricKeyType = "ec";
break;

case "OKP":
if (key.crv === "Ed25519") {
asymmetricKeyType = "ed25519";
break;
}
if (key.crv === "Ed448") {
asymmetricKeyType = "ed448";
break;
}
throw new TypeError("Invalid key for this operation, its crv must be Ed25519 or Ed448");

default:
throw new TypeError("Invalid key for this operation, its kty must be RSA, OKP, or EC");
}
}
let options;
switch (alg) {
case "Ed25519":
if (asymmetricKeyType !== "ed25519") throw new TypeError(`Invalid key for this operation, its asymmetricKeyType must be ed25519`);
break;

case "EdDSA":
if (![ "ed25519", "ed448" ].includes(asymmetricKeyType)) throw new TypeError("Invalid key for this operation, its asymmetricKeyType must be ed25519 or ed448");
break;

case "RS256":
case "RS384":
case "RS512":
if (asymmetricKeyType !== "rsa") throw new TypeError("Invalid key for this operation, its asymmetricKeyType must be rsa");
check_key_length(key, alg);
break;

case "PS256":
case "PS384":
case "PS512":
if (asymmetricKeyType === "rsa-pss") {
const {hashAlgorithm, mgf1HashAlgorithm, saltLength} = asymmetricKeyDetails;
const length = parseInt(alg.slice(-3), 10);
if (hashAlgorithm !== void 0 && (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm)) throw new TypeError(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${alg}`);
if (saltLength !== void 0 && saltLength > length >> 3) throw new TypeError(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${alg}`);
} else if (asymmetricKeyType !== "rsa") throw new TypeError("Invalid key for this operation, its asymmetricKeyType must be rsa or rsa-pss");
check_key_length(key, alg);
options = {
padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST
};
break;

case "ES256":
case "ES256K":
case "ES384":
case "ES512":
{
if (asymmetricKeyType !== "ec") throw new TypeError("Invalid key for this operation, its asymmetricKeyType must be ec");
const actual = get_named_curve(key);
const expected = ecCurveAlgMap.get(alg);
if (actual !== expected) throw new TypeError(`Invalid key curve for the algorithm, its curve must be ${expected}, got ${actual}`);
options = {
dsaEncoding: "ieee-p1363"
};
break;
}

default:
throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
}
if (isJWK) return {
format: "jwk",
key,
...options
};
return options ? {
...options,
key
} : key;
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/hmac_digest.js
function hmacDigest(alg) {
switch (alg) {
case "HS256":
return "sha256";

case "HS384":
return "sha384";

case "HS512":
return "sha512";

default:
throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
}
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/crypto_key.js
function unusable(name, prop = "algorithm.name") {
return new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
}
function isAlgorithm(algorithm, name) {
return algorithm.name === name;
}
function getHashLength(hash) {
return parseInt(hash.name.slice(4), 10);
}
function crypto_key_getNamedCurve(alg) {
switch (alg) {
case "ES256":
return "P-256";

case "ES384":
return "P-384";

case "ES512":
return "P-521";

default:
throw new Error("unreachable");
}
}
function checkUsage(key, usages) {
if (usages.length && !usages.some(expected => key.usages.includes(expected))) {
let msg = "CryptoKey does not support this operation, its usages must include ";
if (usages.length > 2) {
const last = usages.pop();
msg += `one of ${usages.join(", ")}, or ${last}.`;
} else if (usages.length === 2) msg += `one of ${usages[0]} or ${usages[1]}.`; else msg += `${usages[0]}.`;
throw new TypeError(msg);
}
}
function checkSigCryptoKey(key, alg, ...usages) {
switch (alg) {
case "HS256":
case "HS384":
case "HS512":
{
if (!isAlgorithm(key.algorithm, "HMAC")) throw unusable("HMAC");
const expected = parseInt(alg.slice(2), 10);
const actual = getHashLength(key.algorithm.hash);
if (actual !== expected) throw unusable(`SHA-${expected}`, "algorithm.hash");
break;
}

case "RS256":
case "RS384":
case "RS512":
{
if (!isAlgorithm(key.algorithm, "RSASSA-PKCS1-v1_5")) throw unusable("RSASSA-PKCS1-v1_5");
const expected = parseInt(alg.slice(2), 10);
const actual = getHashLength(key.algorithm.hash);
if (actual !== expected) throw unusable(`SHA-${expected}`, "algorithm.hash");
break;
}

case "PS256":
case "PS384":
case "PS512":
{
if (!isAlgorithm(key.algorithm, "RSA-PSS")) throw unusable("RSA-PSS");
const expected = parseInt(alg.slice(2), 10);
const actual = getHashLength(key.algorithm.hash);
if (actual !== expected) throw unusable(`SHA-${expected}`, "algorithm.hash");
break;
}

case "EdDSA":
if (key.algorithm.name !== "Ed25519" && key.algorithm.name !== "Ed448") throw unusable("Ed25519 or Ed448");
break;

case "Ed25519":
if (!isAlgorithm(key.algorithm, "Ed25519")) throw unusable("Ed25519");
break;

case "ES256":
case "ES384":
case "ES512":
{
if (!isAlgorithm(key.algorithm, "ECDSA")) throw unusable("ECDSA");
const expected = crypto_key_getNamedCurve(alg);
const actual = key.algorithm.namedCurve;
if (actual !== expected) throw unusable(expected, "algorithm.namedCurve");
break;
}

default:
throw new TypeError("CryptoKey does not support this operation");
}
checkUsage(key, usages);
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/get_sign_verify_key.js
function getSignVerifyKey(alg, key, usage) {
if (key instanceof Uint8Array) {
if (!alg.startsWith("HS")) throw new TypeError(invalid_key_input(key, ...types));
return (0, external_node_crypto_.createSecretKey)(key);
}
if (key instanceof external_node_crypto_.KeyObject) return key;
if (isCryptoKey(key)) {
checkSigCryptoKey(key, alg, usage);
return external_node_crypto_.KeyObject.from(key);
}
if (isJWK(key)) {
if (alg.startsWith("HS")) return (0, external_node_crypto_.createSecretKey)(Buffer.from(key.k, "base64url"));
return key;
}
throw new TypeError(invalid_key_input(key, ...types, "Uint8Array", "JSON Web Key"));
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/sign.js
const oneShotSign = (0, external_node_util_.promisify)(external_node_crypto_.sign);
const sign = async (alg, key, data) => {
const k = getSignVerifyKey(alg, key, "sign");
if (alg.startsWith("HS")) {
const hmac = external_node_crypto_.createHmac(hmacDigest(alg), k);
hmac.update(data);
return hmac.digest();
}
return oneShotSign(dsaDigest(alg), data, keyForCrypto(alg, k));
};
const runtime_sign = sign;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/runtime/verify.js
const oneShotVerify = (0, external_node_util_.promisify)(external_node_crypto_.verify);
const verify = async (alg, key, signature, data) => {
const k = getSignVerifyKey(alg, key, "verify");
if (alg.startsWith("HS")) {
const expected = await runtime_sign(alg, k, data);
const actual = signature;
try {
return external_node_crypto_.timingSafeEqual(actual, expected);
} catch {
return false;
}
}
const algorithm = dsaDigest(alg);
const keyInput = keyForCrypto(alg, k);
try {
return await oneShotVerify(algorithm, data, keyInput, signature);
} catch {
return false;
}
};
const runtime_verify = verify;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/is_disjoint.js
const isDisjoint = (...headers) => {
const sources = headers.filter(Boolean);
if (sources.length === 0 || sources.length === 1) return true;
let acc;
for (const header of sources) {
const parameters = Object.keys(header);
if (!acc || acc.size === 0) {
acc = new Set(parameters);
continue;
}
for (const parameter of parameters) {
if (acc.has(parameter)) return false;
acc.add(parameter);
}
}
return true;
};
const is_disjoint = isDisjoint;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/check_key_type.js
const tag = key => key?.[Symbol.toStringTag];
const jwkMatchesOp = (alg, key, usage) => {
if (key.use !== void 0 && key.use !== "sig") throw new TypeError("Invalid key for this operation, when present its use must be sig");
if (key.key_ops !== void 0 && key.key_ops.includes?.(usage) !== true) throw new TypeError(`Invalid key for this operation, when present its key_ops must include ${usage}`);
if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, when present its alg must be ${alg}`);
return true;
};
const symmetricTypeCheck = (alg, key, usage, allowJwk) => {
if (key instanceof Uint8Array) return;
if (allowJwk && isJWK(key)) {
if (isSecretJWK(key) && jwkMatchesOp(alg, key, usage)) return;
throw new TypeError(`JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present`);
}
if (!is_key_like(key)) throw new TypeError(withAlg(alg, key, ...types, "Uint8Array", allowJwk ? "JSON Web Key" : null));
if (key.type !== "secret") throw new TypeError(`${tag(key)} instances for symmetric algorithms must be of type "secret"`);
};
const asymmetricTypeCheck = (alg, key, usage, allowJwk) => {
if (allowJwk && isJWK(key)) switch (usage) {
case "sign":
if (isPrivateJWK(key) && jwkMatchesOp(alg, key, usage)) return;
throw new TypeError(`JSON Web Key for this operation be a private JWK`);

case "verify":
if (isPublicJWK(key) && jwkMatchesOp(alg, key, usage)) return;
throw new TypeError(`JSON Web Key for this operation be a public JWK`);
}
if (!is_key_like(key)) throw new TypeError(withAlg(alg, key, ...types, allowJwk ? "JSON Web Key" : null));
if (key.type === "secret") throw new TypeError(`${tag(key)} instances for asymmetric algorithms must not be of type "secret"`);
if (usage === "sign" && key.type === "public") throw new TypeError(`${tag(key)} instances for asymmetric algorithm signing must be of type "private"`);
if (usage === "decrypt" && key.type === "public") throw new TypeError(`${tag(key)} instances for asymmetric algorithm decryption must be of type "private"`);
if (key.algorithm && usage === "verify" && key.type === "private") throw new TypeError(`${tag(key)} instances for asymmetric algorithm verifying must be of type "public"`);
if (key.algorithm && usage === "encrypt" && key.type === "private") throw new TypeError(`${tag(key)} instances for asymmetric algorithm encryption must be of type "public"`);
};
function checkKeyType(allowJwk, alg, key, usage) {
const symmetric = alg.startsWith("HS") || alg === "dir" || alg.startsWith("PBES2") || /^A\d{3}(?:GCM)?KW$/.test(alg);
if (symmetric) symmetricTypeCheck(alg, key, usage, allowJwk); else asymmetricTypeCheck(alg, key, usage, allowJwk);
}
checkKeyType.bind(void 0, false);
const checkKeyTypeWithJwk = checkKeyType.bind(void 0, true);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/validate_crit.js
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
if (!protectedHeader || protectedHeader.crit === void 0) return new Set;
if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some(input => typeof input !== "string" || input.length === 0)) throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
let recognized;
if (recognizedOption !== void 0) recognized = new Map([ ...Object.entries(recognizedOption), ...recognizedDefault.entries() ]); else recognized = recognizedDefault;
for (const parameter of protectedHeader.crit) {
if (!recognized.has(parameter)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
if (joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
if (recognized.get(parameter) && protectedHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
}
return new Set(protectedHeader.crit);
}
const validate_crit = validateCrit;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/validate_algorithms.js
const validateAlgorithms = (option, algorithms) => {
if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some(s => typeof s !== "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
if (!algorithms) return;
return new Set(algorithms);
};
const validate_algorithms = validateAlgorithms;
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/jws/flattened/verify.js
async function flattenedVerify(jws, key, options) {
if (!isObject(jws)) throw new JWSInvalid("Flattened JWS must be an object");
if (jws.protected === void 0 && jws.header === void 0) throw new JWSInvalid('Flattened JWS must have either of the "protected" or "header" members');
if (jws.protected !== void 0 && typeof jws.protected !== "string") throw new JWSInvalid("JWS Protected Header incorrect type");
if (jws.payload === void 0) throw new JWSInvalid("JWS Payload missing");
if (typeof jws.signature !== "string") throw new JWSInvalid("JWS Signature missing or incorrect type");
if (jws.header !== void 0 && !isObject(jws.header)) throw new JWSInvalid("JWS Unprotected Header incorrect type");
let parsedProt = {};
if (jws.protected) try {
const protectedHeader = decode(jws.protected);
parsedProt = JSON.parse(decoder.decode(protectedHeader));
} catch {
throw new JWSInvalid("JWS Protected Header is invalid");
}
if (!is_disjoint(parsedProt, jws.header)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
const joseHeader = {
...parsedProt,
...jws.header
};
const extensions = validate_crit(JWSInvalid, new Map([ [ "b64", true ] ]), options?.crit, parsedProt, joseHeader);
let b64 = true;
if (extensions.has("b64")) {
b64 = parsedProt.b64;
if (typeof b64 !== "boolean") throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
}
const {alg} = joseHeader;
if (typeof alg !== "string" || !alg) throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
const algorithms = options && validate_algorithms("algorithms", options.algorithms);
if (algorithms && !algorithms.has(alg)) throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
if (b64) {
if (typeof jws.payload !== "string") throw new JWSInvalid("JWS Payload must be a string");
} else if (typeof jws.payload !== "string" && !(jws.payload instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
let resolvedKey = false;
if (typeof key === "function") {
key = await key(parsedProt, jws);
resolvedKey = true;
checkKeyTypeWithJwk(alg, key, "verify");
if (isJWK(key)) key = await importJWK(key, alg);
} else checkKeyTypeWithJwk(alg, key, "verify");
const data = concat(encoder.encode(jws.protected ?? ""), encoder.encode("."), typeof jws.payload === "string" ? encoder.encode(jws.payload) : jws.payload);
let signature;
try {
signature = decode(jws.signature);
} catch {
throw new JWSInvalid("Failed to base64url decode the signature");
}
const verified = await runtime_verify(alg, key, signature, data);
if (!verified) throw new JWSSignatureVerificationFailed;
let payload;
if (b64) try {
payload = decode(jws.payload);
} catch {
throw new JWSInvalid("Failed to base64url decode the payload");
} else if (typeof jws.payload === "string") payload = encoder.encode(jws.payload); else payload = jws.payload;
const result = {
payload
};
if (jws.protected !== void 0) result.protectedHeader = parsedProt;
if (jws.header !== void 0) result.unprotectedHeader = jws.header;
if (resolvedKey) return {
...result,
key
};
return result;
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/jws/compact/verify.js
async function compactVerify(jws, key, options) {
if (jws instanceof Uint8Array) jws = decoder.decode(jws);
if (typeof jws !== "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
const {0: protectedHeader, 1: payload, 2: signature, length} = jws.split(".");
if (length !== 3) throw new JWSInvalid("Invalid Compact JWS");
const verified = await flattenedVerify({
payload,
protected: protectedHeader,
signature
}, key, options);
const result = {
payload: verified.payload,
protectedHeader: verified.protectedHeader
};
if (typeof key === "function") return {
...result,
key: verified.key
};
return result;
}
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/epoch.js
const epoch = date => Math.floor(date.getTime() / 1e3);
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/secs.js
const minute = 60;
const hour = minute * 60;
const day = hour * 24;
const week = day * 7;
const year = day * 365.25;
const REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
const secs = str => {
const matched = REGEX.exec(str);
if (!matched || matched[4] && matched[1]) throw new TypeError("Invalid time period format");
const value = parseFloat(matched[2]);
const unit = matched[3].toLowerCase();
let numericDate;
switch (unit) {
case "sec":
case "secs":
case "second":
case "seconds":
case "s":
numericDate = Math.round(value);
break;

case "minute":
case "minutes":
case "min":
case "mins":
case "m":
numericDate = Math.round(value * minute);
break;

case "hour":
case "hours":
case "hr":
case "hrs":
case "h":
numericDate = Math.round(value * hour);
break;

case "day":
case "days":
case "d":
numericDate = Math.round(value * day);
break;

case "week":
case "weeks":
case "w":
numericDate = Math.round(value * week);
break;

default:
numericDate = Math.round(value * year);
break;
}
if (matched[1] === "-" || matched[4] === "ago") return -numericDate;
return numericDate;
};
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/lib/jwt_claims_set.js
const normalizeTyp = value => value.toLowerCase().replace(/^application\//, "");
const checkAudiencePresence = (audPayload, audOption) => {
if (typeof audPayload === "string") return audOption.includes(audPayload);
if (Array.isArray(audPayload)) return audOption.some(Set.prototype.has.bind(new Set(audPayload)));
return false;
};
const jwt_claims_set = (protectedHeader, encodedPayload, options = {}) => {
let payload;
try {
payload = JSON.parse(decoder.decode(encodedPayload));
} catch {}
if (!isObject(payload)) throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
const {typ} = options;
if (typ && (typeof protectedHeader.typ !== "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ))) throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', payload, "typ", "check_failed");
const {requiredClaims = [], issuer, subject, audience, maxTokenAge} = options;
const presenceCheck = [ ...requiredClaims ];
if (maxTokenAge !== void 0) presenceCheck.push("iat");
if (audience !== void 0) presenceCheck.push("aud");
if (subject !== void 0) presenceCheck.push("sub");
if (issuer !== void 0) presenceCheck.push("iss");
for (const claim of new Set(presenceCheck.reverse())) if (!(claim in payload)) throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, payload, claim, "missing");
if (issuer && !(Array.isArray(issuer) ? issuer : [ issuer ]).includes(payload.iss)) throw new JWTClaimValidationFailed('unexpected "iss" claim value', payload, "iss", "check_failed");
if (subject && payload.sub !== subject) throw new JWTClaimValidationFailed('unexpected "sub" claim value', payload, "sub", "check_failed");
if (audience && !checkAudiencePresence(payload.aud, typeof audience === "string" ? [ audience ] : audience)) throw new JWTClaimValidationFailed('unexpected "aud" claim value', payload, "aud", "check_failed");
let tolerance;
switch (typeof options.clockTolerance) {
case "string":
tolerance = secs(options.clockTolerance);
break;

case "number":
tolerance = options.clockTolerance;
break;

case "undefined":
tolerance = 0;
break;

default:
throw new TypeError("Invalid clockTolerance option type");
}
const {currentDate} = options;
const now = epoch(currentDate || new Date);
if ((payload.iat !== void 0 || maxTokenAge) && typeof payload.iat !== "number") throw new JWTClaimValidationFailed('"iat" claim must be a number', payload, "iat", "invalid");
if (payload.nbf !== void 0) {
if (typeof payload.nbf !== "number") throw new JWTClaimValidationFailed('"nbf" claim must be a number', payload, "nbf", "invalid");
if (payload.nbf > now + tolerance) throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', payload, "nbf", "check_failed");
}
if (payload.exp !== void 0) {
if (typeof payload.exp !== "number") throw new JWTClaimValidationFailed('"exp" claim must be a number', payload, "exp", "invalid");
if (payload.exp <= now - tolerance) throw new JWTExpired('"exp" claim timestamp check failed', payload, "exp", "check_failed");
}
if (maxTokenAge) {
const age = now - payload.iat;
const max = typeof maxTokenAge === "number" ? maxTokenAge : secs(maxTokenAge);
if (age - tolerance > max) throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', payload, "iat", "check_failed");
if (age < 0 - tolerance) throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', payload, "iat", "check_failed");
}
return payload;
};
// CONCATENATED MODULE: ./node_modules/jose/dist/node/esm/jwt/verify.js
async function jwtVerify(jwt, key, options) {
const verified = await compactVerify(jwt, key, options);
if (verified.protectedHeader.crit?.includes("b64") && verified.protectedHeader.b64 === false) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
const payload = jwt_claims_set(verified.protectedHeader, verified.payload, options);
const result = {
payload,
protectedHeader: verified.protectedHeader
};
if (typeof key === "function") return {
...result,
key: verified.key
};
return result;
}
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/oidc.js
var oidc_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const oidc_OIDC_AUDIENCE = "nobody";
const VALID_SERVER_URLS = [ "https://github.com", new RegExp("^https://[a-z0-9-]+\\.ghe\\.com$") ];
const REQUIRED_CLAIMS = [ "iss", "ref", "sha", "repository", "event_name", "job_workflow_ref", "workflow_ref", "repository_id", "repository_owner_id", "runner_environment", "run_id", "run_attempt" ];
const getIDTokenClaims = issuer => oidc_awaiter(void 0, void 0, void 0, function*() {
issuer = issuer || getIssuer();
try {
const token = yield (0, core.V9)(oidc_OIDC_AUDIENCE);
const claims = yield decodeOIDCToken(token, issuer);
assertClaimSet(claims);
return claims;
} catch (error) {
throw new Error(`Failed to get ID token: ${error.message}`);
}
});
const decodeOIDCToken = (token, issuer) => oidc_awaiter(void 0, void 0, void 0, function*() {
const jwks = createLocalJWKSet(yield getJWKS(issuer));
const {payload} = yield jwtVerify(token, jwks, {
audience: oidc_OIDC_AUDIENCE
});
if (!payload.iss) throw new Error('Missing "iss" claim');
if (!payload.iss.startsWith(issuer)) throw new Error(`Unexpected "iss" claim: ${payload.iss}`);
return payload;
});
const getJWKS = issuer => oidc_awaiter(void 0, void 0, void 0, function*() {
const client = new lib.Qq("@actions/attest");
const config = yield client.getJson(`${issuer}/.well-known/openid-configuration`);
if (!config.result) throw new Error("No OpenID configuration found");
const jwks = yield client.getJson(config.result.jwks_uri);
if (!jwks.result) throw new Error("No JWKS found for issuer");
return jwks.result;
});
function assertClaimSet(claims) {
const missingClaims = [];
for (const claim of REQUIRED_CLAIMS) if (!(claim in claims)) missingClaims.push(claim);
if (missingClaims.length > 0) throw new Error(`Missing claims: ${missingClaims.join(", ")}`);
}
function getIssuer() {
const serverURL = process.env.GITHUB_SERVER_URL || "https://github.com";
if (!VALID_SERVER_URLS.some(valid_url => serverURL.match(valid_url))) throw new Error(`Invalid server URL: ${serverURL}`);
let host = new URL(serverURL).hostname;
if (host === "github.com") host = "githubusercontent.com";
return `https://token.actions.${host}`;
}
// CONCATENATED MODULE: ./node_modules/@actions/attest/lib/provenance.js
var provenance_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const SLSA_PREDICATE_V1_TYPE = "https://slsa.dev/provenance/v1";
const GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
const buildSLSAProvenancePredicate = issuer => provenance_awaiter(void 0, void 0, void 0, function*() {
const serverURL = process.env.GITHUB_SERVER_URL;
const claims = yield getIDTokenClaims(issuer);
const [workflowPath] = claims.workflow_ref.replace(`${claims.repository}/`, "").split("@");
return {
type: SLSA_PREDICATE_V1_TYPE,
params: {
buildDefinition: {
buildType: GITHUB_BUILD_TYPE,
externalParameters: {
workflow: {
ref: claims.ref,
repository: `${serverURL}/${claims.repository}`,
path: workflowPath
}
},
internalParameters: {
github: {
event_name: claims.event_name,
repository_id: claims.repository_id,
repository_owner_id: claims.repository_owner_id,
runner_environment: claims.runner_environment
}
},
resolvedDependencies: [ {
uri: `git+${serverURL}/${claims.repository}@${claims.ref}`,
digest: {
gitCommit: claims.sha
}
} ]
},
runDetails: {
builder: {
id: `${serverURL}/${claims.job_workflow_ref}`
},
metadata: {
invocationId: `${serverURL}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`
}
}
}
};
});
function attestProvenance(options) {
return provenance_awaiter(this, void 0, void 0, function*() {
const predicate = yield buildSLSAProvenancePredicate(options.issuer);
return attest(Object.assign(Object.assign({}, options), {
predicateType: predicate.type,
predicate: predicate.params
}));
});
}
}),

/***/ 47849: // node_modules/@actions/attest/package.json
/***/ (module => {
module.exports = JSON.parse('{"name":"@actions/attest","version":"3.2.0","description":"Actions attestation lib","keywords":["github","actions","attestation"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/attest","license":"MIT","type":"module","main":"lib/index.js","types":"lib/index.d.ts","exports":{".":{"types":"./lib/index.d.ts","import":"./lib/index.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib"],"publishConfig":{"access":"public","provenance":true},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/attest"},"scripts":{"test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/package-version.cjs lib/internal/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"devDependencies":{"@sigstore/mock":"^0.10.0","@sigstore/rekor-types":"^3.0.0","@types/jsonwebtoken":"^9.0.6","nock":"^13.5.1","undici":"^6.23.0"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@octokit/plugin-retry":"^8.0.3","@sigstore/bundle":"^3.1.0","@sigstore/sign":"^3.1.0","jose":"^5.10.0"}}');
}),

/***/ 85896: // node_modules/@sigstore/sign/package.json
/***/ (module => {
module.exports = {
rE: "3.1.0"
};
}),

/***/ 96734: // node_modules/make-fetch-happen/package.json
/***/ (module => {
module.exports = JSON.parse('{"name":"make-fetch-happen","version":"14.0.3","description":"Opinionated, caching, retrying fetch client","main":"lib/index.js","files":["bin/","lib/"],"scripts":{"test":"tap","posttest":"npm run lint","eslint":"eslint \\"**/*.{js,cjs,ts,mjs,jsx,tsx}\\"","lint":"npm run eslint","lintfix":"npm run eslint -- --fix","postlint":"template-oss-check","snap":"tap","template-oss-apply":"template-oss-apply --force"},"repository":{"type":"git","url":"git+https://github.com/npm/make-fetch-happen.git"},"keywords":["http","request","fetch","mean girls","caching","cache","subresource integrity"],"author":"GitHub Inc.","license":"ISC","dependencies":{"@npmcli/agent":"^3.0.0","cacache":"^19.0.1","http-cache-semantics":"^4.1.1","minipass":"^7.0.2","minipass-fetch":"^4.0.0","minipass-flush":"^1.0.5","minipass-pipeline":"^1.2.4","negotiator":"^1.0.0","proc-log":"^5.0.0","promise-retry":"^2.0.1","ssri":"^12.0.0"},"devDependencies":{"@npmcli/eslint-config":"^5.0.0","@npmcli/template-oss":"4.23.4","nock":"^13.2.4","safe-buffer":"^5.2.1","standard-version":"^9.3.2","tap":"^16.0.0"},"engines":{"node":"^18.17.0 || >=20.5.0"},"tap":{"color":1,"files":"test/*.js","check-coverage":true,"timeout":60,"nyc-arg":["--exclude","tap-snapshots/**"]},"templateOSS":{"//@npmcli/template-oss":"This file is partially managed by @npmcli/template-oss. Edits may be overwritten.","version":"4.23.4","publish":"true"}}');
}),

/***/ 27573: // node_modules/minipass-fetch/package.json
/***/ (module => {
module.exports = {
rE: "4.0.1"
};
}),

};
