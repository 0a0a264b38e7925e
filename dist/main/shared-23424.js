export const modules = {

/***/ 23424: // build/js/tools/timestamp/authorities.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => authorityProblem,
authoritiesInPem: () => authoritiesInPem,
authoritiesOfSigstore: () => authoritiesOfSigstore
});
var certificate_js$0 = __webpack_require__(83326);
function authoritiesInPem(text) {
return [ {
anchors: (0, certificate_js$0.wz)(text)
} ];
}
function authoritiesOfSigstore(roots) {
return roots.flatMap(({timestampAuthorities}) => timestampAuthorities).flatMap(({certChain, validFor}) => {
const anchors = (certChain?.certificates ?? []).map(({rawBytes}) => (0, certificate_js$0.w$)(rawBytes));
const [signer] = anchors;
return signer === void 0 ? [] : [ {
anchors,
signer,
from: validFor?.start,
until: validFor?.end
} ];
});
}
const LONGEST_CHAIN = 8;
function authorityProblem(chain, authorities) {
const own = authorities.filter(({signer}) => signer === void 0 || (0, certificate_js$0.Uy)(signer, chain.signer));
const {time} = chain;
const then = own.filter(({from, until}) => (from === void 0 || time >= from) && (until === void 0 || time <= until));
if (then.length === 0) return own.length === 0 ? NOT_KNOWN : "is by an authority that is not trusted for that time";
let problem;
for (const {anchors} of then) {
const path = pathTo(anchors, chain);
if (path === void 0) continue;
const invalid = path.flatMap(one => (0, certificate_js$0.Y0)(one, time) ?? []).at(0);
if (invalid === void 0) return;
problem ??= `is by a certificate that ${invalid}`;
}
return problem ?? NOT_KNOWN;
}
const NOT_KNOWN = "is by an authority that none of the given certificates vouches for";
function pathTo(anchors, {signer, others}) {
const left = new Set([ ...anchors, ...others ]);
let paths = [ [ signer ] ];
for (let length = 0; length <= LONGEST_CHAIN; length += 1) {
const found = paths.find(path => anchors.some(anchor => (0, certificate_js$0.Uy)(anchor, path.at(-1))));
if (found !== void 0) return found;
paths = paths.flatMap(path => {
const issuers = [ ...left ].filter(one => (0, certificate_js$0.rh)(path.at(-1), one, path.length - 1));
for (const issuer of issuers) left.delete(issuer);
return issuers.map(issuer => path.concat(issuer));
});
}
return;
}
}),

/***/ 83326: // build/js/tools/timestamp/certificate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uy: () => isSameCertificate,
Y0: () => validityProblem,
ax: () => fingerprintOf,
dv: () => checkPurpose,
mO: () => isIdentified,
rh: () => isIssuedBy,
w$: () => readCertificate,
wz: () => certificatesInPem
});
var node_crypto$0 = __webpack_require__(77598);
var sigstore_core$1 = __webpack_require__(83917);
var der_js$2 = __webpack_require__(74334);
function readCertificate(bytes) {
try {
const node = new node_crypto$0.X509Certificate(bytes);
return {
node,
parts: sigstore_core$1.X509Certificate.parse(Buffer.from(bytes)),
name: node.subject.replaceAll("\n", ", ")
};
} catch {
throw new der_js$2.Ov("has a certificate that cannot be read");
}
}
function certificatesInPem(text) {
const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
if (blocks.length === 0) throw new der_js$2.Ov("has no certificate in PEM");
return blocks.map(block => readCertificate(Buffer.from(block.replaceAll(/-----[A-Z ]+-----|\s/g, ""), "base64")));
}
function isSameCertificate(left, right) {
return left.node.raw.equals(right.node.raw);
}
function isIdentified({parts}, identifier) {
const {value, subs} = identifier;
if ((0, der_js$2.$J)(identifier, "firstValue")) return parts.extSubjectKeyID?.keyIdentifier.equals(value) === true;
const [issuer, serial] = subs;
if (!(0, der_js$2.$J)(identifier, "sequence") || !(0, 
der_js$2.$J)(issuer, "sequence") || !(0, der_js$2.$J)(serial, "integer")) return false;
return issuer.value.equals(parts.issuer) && serial.value.equals(parts.serialNumber);
}
const KEY_USAGE_OID = "2.5.29.15";
const BASIC_CONSTRAINTS_OID = "2.5.29.19";
const EXTENDED_KEY_USAGE_OID = "2.5.29.37";
const TIME_STAMPING_OID = "1.3.6.1.5.5.7.3.8";
const understood = new Set([ KEY_USAGE_OID, BASIC_CONSTRAINTS_OID, EXTENDED_KEY_USAGE_OID, "2.5.29.32" ]);
const acceptedSignatures = new Set([ ...[ "10", "11", "12", "13" ].map(last => `1.2.840.113549.1.1.${last}`), ...[ "2", "3", "4" ].map(last => `1.2.840.10045.4.3.${last}`), "1.3.101.112", "1.3.101.113" ]);
function checkPurpose({node, parts, name}) {
const extension = parts.extension(EXTENDED_KEY_USAGE_OID);
const isCritical = extension !== void 0 && extension.critical;
const purposes = node.keyUsage ?? [];
if (!isCritical || purposes.length !== 1 || purposes[0] !== TIME_STAMPING_OID) throw new der_js$2.Ov(`is signed with a certificate that is not one for time stamps alone (${name})`);
const [digitalSignature, nonRepudiation] = parts.extension(KEY_USAGE_OID)?.valueObj.subs[0]?.toBitString() ?? [ 1 ];
if (digitalSignature !== 1 && nonRepudiation !== 1) throw new der_js$2.Ov(`is signed with a certificate whose key is not for signatures (${name})`);
}
function validityProblem({node, parts}, time) {
const critical = parts.extensions.find(isUnknownCritical);
if (critical !== void 0) return `has a critical extension that is not understood (${critical.subs[0].toOID()})`;
if (time < node.validFromDate) return `is valid from ${node.validFromDate.toISOString()} on`;
return time > node.validToDate ? `was valid until ${node.validToDate.toISOString()}` : void 0;
}
function isUnknownCritical({subs: [oid, critical]}) {
return critical !== void 0 && (0, der_js$2.$J)(critical, "boolean") && critical.toBoolean() && !understood.has(oid.toOID());
}
function isIssuedBy({node, parts}, issuer, between) {
if (!issuer.node.ca || !node.checkIssued(issuer.node)) return false;
const length = issuer.parts.extBasicConstraints?.pathLenConstraint;
if (length !== void 0 && length < BigInt(between)) return false;
if (!mayVouchForTimes(issuer.node)) return false;
const algorithm = parts.root.subs[1]?.subs[0]?.toOID() ?? "";
return acceptedSignatures.has(algorithm) && node.verify(issuer.node.publicKey);
}
const ANY_PURPOSE_OID = "2.5.29.37.0";
const RSA_LEAST_BITS = 2048;
function mayVouchForTimes({publicKey, keyUsage}) {
const bits = publicKey.asymmetricKeyDetails?.modulusLength;
const hasPurpose = keyUsage === void 0 || keyUsage.some(one => one === TIME_STAMPING_OID || one === ANY_PURPOSE_OID);
return hasPurpose && (bits === void 0 || bits >= RSA_LEAST_BITS);
}
function fingerprintOf({node}) {
return node.fingerprint256.replaceAll(":", "").toLowerCase();
}
}),

/***/ 74334: // build/js/tools/timestamp/der.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$J: () => isTagged,
CI: () => partsOf,
Hy: () => algorithmOf,
Ov: () => TimestampProblem,
Tz: () => derOf,
_f: () => oidOf,
qQ: () => hashOf,
yi: () => expectTag,
zE: () => parseDer
});
var sigstore_core$0 = __webpack_require__(83917);
class TimestampProblem extends Error {}
function parseDer(bytes, what) {
try {
return sigstore_core$0.ASN1Obj.parseBuffer(Buffer.from(bytes));
} catch {
throw new TimestampProblem(`has ${what} that is not in DER`);
}
}
function derOf({tag, value}) {
return Buffer.concat([ Buffer.from([ tag.toDER() ]), lengthOf(value.length), value ]);
}
function lengthOf(length) {
if (length < 128) return Buffer.from([ length ]);
const bytes = Buffer.from(length.toString(16).padStart(2 * Math.ceil(length.toString(16).length / 2), "0"), "hex");
return Buffer.concat([ Buffer.from([ 128 | bytes.length ]), bytes ]);
}
const tags = {
boolean: 1,
integer: 2,
bits: 3,
octets: 4,
oid: 6,
text: 12,
time: 24,
sequence: 48,
set: 49,
first: 160,
second: 161,
third: 162,
firstValue: 128,
secondValue: 129
};
function isTagged(object, tag) {
return object?.tag.toDER() === tags[tag];
}
function expectTag(object, tag, what) {
if (!isTagged(object, tag)) throw new TimestampProblem(`has ${what} of another form than RFC 3161 requires`);
return object;
}
function partsOf(object, what, tag = "sequence") {
return expectTag(object, tag, what).subs;
}
function oidOf(object, what) {
return expectTag(object, "oid", what).toOID();
}
function algorithmOf(object, what) {
return oidOf(partsOf(object, what)[0], what);
}
const hashes = {
"2.16.840.1.101.3.4.2.1": "sha256",
"2.16.840.1.101.3.4.2.2": "sha384",
"2.16.840.1.101.3.4.2.3": "sha512"
};
function hashOf(object, what) {
const oid = algorithmOf(object, what);
const hash = hashes[oid];
if (hash === void 0) throw new TimestampProblem(`has ${what} by an algorithm that is not accepted (${oid})`);
return hash;
}
}),

/***/ 7732: // build/js/tools/timestamp/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verifyTimestamp: () => verifyTimestamp
});
var external_node_crypto_ = __webpack_require__(77598);
var reason_of = __webpack_require__(11245);
var timestamp_authorities = __webpack_require__(23424);
var certificate = __webpack_require__(83326);
var der = __webpack_require__(74334);
// CONCATENATED MODULE: ./build/js/tools/timestamp/time-info.js
const TIME_INFO_OID = "1.2.840.113549.1.9.16.1.4";
function timeInfoOf(object) {
const what = "a time";
const [version, policy, imprint, serial, time, ...options] = (0, der.CI)(object, what);
if ((0, der.yi)(version, "integer", what).toInteger() !== 1n) throw new der.Ov("has a time of another version than 1");
(0, der._f)(policy, what);
(0, der.yi)(serial, "integer", what);
const [algorithm, digest] = (0, der.CI)(imprint, "a digest");
refuseUnknown(options);
return {
hash: (0, der.qQ)(algorithm, "a digest"),
digest: (0, der.yi)(digest, "octets", "a digest").value,
time: timeOf((0, der.yi)(time, "time", what)),
accuracyMilliseconds: accuracyOf(options.find(one => (0, der.$J)(one, "sequence"))),
nonce: options.find(one => (0, der.$J)(one, "integer"))?.toInteger()
};
}
const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,12}))?Z$/;
function timeOf({value}) {
const [, year, month, day, hour, minute, second, fraction = ""] = TIME.exec(value.toString("latin1")) ?? [];
const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
const time = new Date(text);
if (year === void 0 || Number.isNaN(time.getTime()) || time.toISOString() !== text) throw new der.Ov("has a time that is not in UTC, or does not exist");
return time;
}
const ACCURACY_LIMITS = {
integer: 86400,
firstValue: 999,
secondValue: 999
};
function accuracyOf(object) {
if (object === void 0) return 0;
const amount = tag => {
const value = object.subs.find(one => (0, der.$J)(one, tag))?.value;
if (value === void 0) return 0;
const number = value.length === 0 || value.length > 6 ? -1 : value.readIntBE(0, value.length);
if (number < 0 || number > ACCURACY_LIMITS[tag]) throw new der.Ov("has an accuracy that is negative, or of more than a day");
return number;
};
return amount("integer") * 1e3 + amount("firstValue") + amount("secondValue") / 1e3;
}
function refuseUnknown(options) {
const extensions = options.find(one => (0, der.$J)(one, "second"))?.subs ?? [];
if (extensions.some(({subs: [, critical]}) => (0, der.$J)(critical, "boolean") && critical.toBoolean())) throw new der.Ov("has a critical extension that is not understood");
}
// CONCATENATED MODULE: ./build/js/tools/timestamp/signature.js
const CONTENT_TYPE_OID = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST_OID = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE_OID = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2_OID = "1.2.840.113549.1.9.16.2.47";
function checkAttributes({infoBytes, signer}) {
if ((0, der._f)(onlyValue(signer, CONTENT_TYPE_OID), "a content type") !== TIME_INFO_OID) throw new der.Ov("is signed as something else than a time");
const digest = (0, external_node_crypto_.createHash)(signer.digest).update(infoBytes).digest();
if (!(0, der.yi)(onlyValue(signer, MESSAGE_DIGEST_OID), "octets", "a digest").value.equals(digest)) throw new der.Ov("was changed: its signature is of another time");
}
function onlyValue({attributes}, oid) {
const [value, ...more] = attributes.get(oid) ?? [];
if (value === void 0 || more.length > 0) throw new der.Ov(`does not have the attribute ${oid} once`);
return value;
}
function isNamedCertificate(signer, certificate) {
const what = "the name of its certificate";
const isV2 = signer.attributes.has(SIGNING_CERTIFICATE_V2_OID);
const value = onlyValue(signer, isV2 ? SIGNING_CERTIFICATE_V2_OID : SIGNING_CERTIFICATE_OID);
const [first] = (0, der.CI)((0, der.CI)(value, what)[0], what);
const [one, two] = (0, der.CI)(first, what);
const hash = isV2 ? (0, der.$J)(one, "sequence") ? (0, der.qQ)(one, what) : "sha256" : "sha1";
const digest = (0, der.yi)((0, der.$J)(one, "sequence") ? two : one, "octets", what).value;
return (0, external_node_crypto_.createHash)(hash).update(certificate).digest().equals(digest);
}
const RSA = {
keyTypes: [ "rsa" ],
options: {
padding: external_node_crypto_.constants.RSA_PKCS1_PADDING
}
};
const EC = {
keyTypes: [ "ec" ]
};
const schemes = {
"1.2.840.113549.1.1.1": {
...RSA,
hash: void 0
},
"1.2.840.113549.1.1.11": {
...RSA,
hash: "sha256"
},
"1.2.840.113549.1.1.12": {
...RSA,
hash: "sha384"
},
"1.2.840.113549.1.1.13": {
...RSA,
hash: "sha512"
},
"1.2.840.10045.2.1": {
...EC,
hash: void 0
},
"1.2.840.10045.4.3.2": {
...EC,
hash: "sha256"
},
"1.2.840.10045.4.3.3": {
...EC,
hash: "sha384"
},
"1.2.840.10045.4.3.4": {
...EC,
hash: "sha512"
}
};
const PSS_OID = "1.2.840.113549.1.1.10";
const SMALLEST_RSA_BITS = 2048;
function checkSignature({signer}, key) {
const {keyTypes, hash, options} = schemeOf(signer);
const {asymmetricKeyType: type = "", asymmetricKeyDetails: details = {}} = key;
if (!keyTypes.includes(type)) throw new der.Ov(`is signed by a key of another kind (${type}) than it names`);
if (type.startsWith("rsa") && (details.modulusLength ?? 0) < SMALLEST_RSA_BITS) throw new der.Ov(`is signed by a key of ${details.modulusLength} bits, which is too small`);
if (!(0, external_node_crypto_.verify)(hash, signer.attributesBytes, {
key,
...options
}, signer.signature)) throw new der.Ov("has a signature that does not match its certificate");
}
function schemeOf({algorithm, digest}) {
const oid = (0, der.Hy)(algorithm, "a signature");
if (oid === PSS_OID) return pssOf(algorithm);
const scheme = schemes[oid];
if (scheme === void 0) throw new der.Ov(`has a signature by an algorithm that is not accepted (${oid})`);
return {
...scheme,
hash: scheme.hash ?? digest
};
}
function pssOf({subs: [, parameters]}) {
const what = "a signature";
const all = (0, der.CI)(parameters, what);
const [hashing] = all.find(one => (0, der.$J)(one, "first"))?.subs ?? [];
const [mask] = all.find(one => (0, der.$J)(one, "second"))?.subs ?? [];
const [salt] = all.find(one => (0, der.$J)(one, "third"))?.subs ?? [];
const hash = (0, der.qQ)(hashing, what);
if ((0, der.qQ)((0, der.CI)(mask, what)[1], what) !== hash) throw new der.Ov("has a signature with two hashes");
const saltLength = salt === void 0 ? 20 : Number((0, der.yi)(salt, "integer", what).toInteger());
if (saltLength < 0 || saltLength > 512) throw new der.Ov("has a signature with a salt of an impossible length");
return {
keyTypes: [ "rsa", "rsa-pss" ],
hash,
options: {
padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
saltLength
}
};
}
// CONCATENATED MODULE: ./build/js/tools/timestamp/token.js
const SIGNED_DATA_OID = "1.2.840.113549.1.7.2";
const GRANTED = new Set([ 0n, 1n ]);
const failures = [ "badAlg", void 0, "badRequest", void 0, void 0, "badDataFormat", ...Array.from({
length: 8
}, () => {}), "timeNotAvailable", "unacceptedPolicy", "unacceptedExtension", "addInfoNotAvailable", ...Array.from({
length: 7
}, () => {}), "systemFailure" ];
function readTimestamp(bytes) {
const [status, token] = (0, der.CI)((0, der.zE)(bytes, "content"), "an answer");
const [code, ...details] = (0, der.CI)(status, "a status");
const granted = (0, der.yi)(code, "integer", "a status").toInteger();
if (!GRANTED.has(granted)) throw new der.Ov(`is a refusal (status ${granted}${refusalOf(details)})`);
const [type, content] = (0, der.CI)(token, "a token");
if ((0, der._f)(type, "a token") !== SIGNED_DATA_OID) throw new der.Ov("has a token that is not signed data");
return readSignedData((0, der.CI)(content, "a token", "first")[0]);
}
function refusalOf(details) {
const texts = details.filter(detail => (0, der.$J)(detail, "sequence")).flatMap(({subs}) => subs).filter(text => (0, 
der.$J)(text, "text")).map(({value}) => JSON.stringify(value.toString("utf8").slice(0, 200)));
const bits = details.find(detail => (0, der.$J)(detail, "bits"))?.toBitString() ?? [];
const kinds = bits.flatMap((bit, index) => bit === 1 ? [ failures[index] ?? `failure ${index}` ] : []);
return [ ...kinds, ...texts ].map(one => `, ${one}`).join("");
}
function readSignedData(signedData) {
const what = "signed data";
const [version, digests, content, ...others] = (0, der.CI)(signedData, what);
(0, der.yi)(version, "integer", what);
(0, der.yi)(digests, "set", what);
const [type, wrapped] = (0, der.CI)(content, what);
if ((0, der._f)(type, what) !== TIME_INFO_OID) throw new der.Ov("is a signature of something else than a time");
const infoBytes = (0, der.yi)((0, der.CI)(wrapped, what, "first")[0], "octets", what).value;
const [signer, ...more] = (0, der.CI)(others.at(-1), what, "set");
if (signer === void 0 || more.length > 0) throw new der.Ov("has not exactly one signature");
const certificates = others.find(one => (0, der.$J)(one, "first"))?.subs ?? [];
return {
info: timeInfoOf((0, der.zE)(infoBytes, "a time")),
infoBytes,
certificates: certificates.filter(one => (0, der.$J)(one, "sequence")).map(der.Tz),
signer: readSigner(signer)
};
}
function readSigner(signer) {
const what = "a signature";
const [version, identifier, digest, attributes, algorithm, signature] = (0, der.CI)(signer, what);
(0, der.yi)(version, "integer", what);
const signed = (0, der.yi)(attributes, "first", what);
const attributesBytes = (0, der.Tz)(signed);
attributesBytes[0] = 49;
return {
identifier,
digest: (0, der.qQ)(digest, what),
attributesBytes,
attributes: attributesOf(signed.subs),
algorithm: (0, der.yi)(algorithm, "sequence", what),
signature: (0, der.yi)(signature, "octets", what).value
};
}
function attributesOf(all) {
const found = new Map;
for (const attribute of all) {
const [type, values] = (0, der.CI)(attribute, "an attribute");
const oid = (0, der._f)(type, "an attribute");
if (found.has(oid)) throw new der.Ov("has an attribute twice");
found.set(oid, (0, der.CI)(values, "an attribute", "set"));
}
return found;
}
// CONCATENATED MODULE: ./build/js/tools/timestamp/verify.js
const CERTIFICATES_LIMIT = 16;
function verifyTimestamp({stamp, data}, authorities) {
try {
const token = readTimestamp(stamp);
const {info} = token;
if (!(0, external_node_crypto_.createHash)(info.hash).update(data).digest().equals(info.digest)) return "is of other bytes";
checkAttributes(token);
if (token.certificates.length > CERTIFICATES_LIMIT) return `has more than ${CERTIFICATES_LIMIT} certificates`;
const others = token.certificates.map(certificate.w$);
const signer = signerOf(token, [ ...others, ...(authorities ?? []).flatMap(({anchors}) => anchors) ]);
(0, certificate.dv)(signer);
checkSignature(token, signer.node.publicKey);
const chain = {
signer,
others,
time: info.time
};
return {
time: info.time,
accuracyMilliseconds: info.accuracyMilliseconds,
authority: {
name: signer.name,
sha256: (0, certificate.ax)(signer)
},
nonce: info.nonce,
untrusted: authorities === void 0 ? void 0 : (0, timestamp_authorities.H)(chain, authorities)
};
} catch (error) {
return error instanceof der.Ov ? error.message : `cannot be read (${(0, reason_of.A)(error)})`;
}
}
function signerOf({signer}, certificates) {
const found = certificates.find(({node}) => isNamedCertificate(signer, node.raw));
if (found === void 0) throw new der.Ov("does not have the certificate that it names");
if (!(0, certificate.mO)(found, signer.identifier)) throw new der.Ov("names two certificates");
return found;
}
}),

};
