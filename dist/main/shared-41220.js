export const modules = {

/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fc: () => statementFiles,
Mf: () => writeBundle,
e6: () => bundleFiles,
eh: () => SIGNATURES
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_evidence_nix_signatures$2 = __webpack_require__(8712);
var domain_statement_approval$3 = __webpack_require__(83338);
var domain_statement_dsse$4 = __webpack_require__(27172);
var tools_files_read_limited$5 = __webpack_require__(55463);
var tools_files_write_atomically$6 = __webpack_require__(68417);
const bundleFiles = {
manifest: "manifest.json",
inventory: "inventory.json",
environment: "manifest.env",
sbom: "sbom.cdx.json",
provenance: "provenance.intoto.json",
sbomStatement: "sbom.intoto.json"
};
const statementFiles = [ bundleFiles.provenance, bundleFiles.sbomStatement ];
const SIGNATURES = "manifest.sig";
const signedOfManifest = [ SIGNATURES, domain_statement_approval$3.o_, domain_evidence_nix_signatures$2.Je, "attestation.json", "provenance.sigstore.json" ];
async function writeBundle(folder, content) {
await (0, node_fs_promises$0.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises$0.readFile)((0, 
node_path$1.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
const isSame = before === content.manifest;
if (!isSame) await Promise.all(signedOfManifest.map(name => (0, node_fs_promises$0.rm)((0, 
node_path$1.join)(folder, name), {
force: true
})));
const write = key => (0, tools_files_write_atomically$6.writeAtomically)((0, 
node_path$1.join)(folder, bundleFiles[key]), content[key]);
const writeUnlessSigned = async key => {
if (!isSame || !await isSigned((0, node_path$1.join)(folder, bundleFiles[key]))) await write(key);
};
await Promise.all([ write("inventory"), write("environment"), write("sbom"), writeUnlessSigned("provenance"), writeUnlessSigned("sbomStatement") ]);
await write("manifest");
}
async function isSigned(file) {
try {
const text = await (0, tools_files_read_limited$5.t)(file, domain_statement_dsse$4.TV);
return text !== void 0 && (0, domain_statement_dsse$4.mE)(text).signatures.length > 0;
} catch {
return false;
}
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
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$1 = __webpack_require__(79191);
function textStorePath(name, contents, references) {
return contentStorePath([ "text", ...references.toSorted() ], (0, node_crypto$0.createHash)("sha256").update(contents).digest("hex"), name);
}
function contentStorePath(type, sha256, name) {
const fingerprint = (0, node_crypto$0.createHash)("sha256").update(`${type.join(":")}:sha256:${sha256}:/nix/store:${name}`).digest();
return `/nix/store/${(0, nix32_js$1.eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
function textContentAddress(contents) {
return `text:sha256:${(0, nix32_js$1.eN)((0, node_crypto$0.createHash)("sha256").update(contents).digest())}`;
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
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$3 = __webpack_require__(79191);
var store_path_js$1 = __webpack_require__(94362);
var text_path_js$2 = __webpack_require__(48352);
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
const hash = digest === void 0 || length === void 0 ? void 0 : (0, nix32_js$3.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, store_path_js$1.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
text_path_js$2.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, text_path_js$2.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto$0.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, text_path_js$2.sF)([ "output", "out" ], inner, name);
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
return `${prefix}${algorithm}:${(0, nix32_js$3.eN)(digest)}`;
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

/***/ 8712: // build/js/domain/evidence/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Je: () => NIX_SIGNATURES_FILE,
Yl: () => nixSignaturesSchema,
kU: () => unsignedPaths,
v0: () => parseNixKeys
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(26921);
var closure_content_address_js$1 = __webpack_require__(4917);
var closure_nix32_js$5 = __webpack_require__(79191);
var protocol_limits_js$2 = __webpack_require__(46078);
var is_signed_js$3 = __webpack_require__(56570);
const NIX_SIGNATURES_FILE = "nix-signatures.json";
const nixSignaturesSchema = zod$4.rej({
schemaVersion: zod$4.euz(1),
signatures: zod$4.g1P(zod$4.YjP().max(512), zod$4.YOg(zod$4.YjP().max(512)).max(64)).refine(all => Object.keys(all).length <= protocol_limits_js$2.b1.closurePaths, "has too many paths"),
contentAddresses: zod$4.g1P(zod$4.YjP().max(512), zod$4.YjP().max(512)).optional()
});
const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
function parseNixKeys(text) {
const keys = new Map;
for (const line of text.split("\n")) for (const word of line.replace(/#.*$/, "").split(/\s+/).filter(one => one !== "")) {
const [, name, base64] = /^([^:]+):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? [];
if (name === void 0 || base64 === void 0) return `has a word that is not a public key of Nix: ${JSON.stringify(word.slice(0, 80))}`;
const der = Buffer.concat([ DER_PREFIX, Buffer.from(base64, "base64") ]);
keys.set(name, (0, node_crypto$0.createPublicKey)({
key: der,
format: "der",
type: "spki"
}));
}
return keys.size === 0 ? "has no key" : keys;
}
const UNSIGNED_LIMIT = 1e3;
const AT_ONCE = 256;
async function unsignedPaths({paths}, signed, trusted) {
const unsigned = [];
for (let start = 0; start < paths.length && unsigned.length < UNSIGNED_LIMIT; start += AT_ONCE) {
const some = paths.slice(start, start + AT_ONCE).filter(entry => !followsFromContent(entry, signed));
const signers = await Promise.all(some.map(entry => countSigners(entry, signed, trusted)));
unsigned.push(...some.flatMap(({path}, index) => signers[index] >= trusted.needed ? [] : [ path ]));
}
return unsigned;
}
function followsFromContent({path, narHash, references}, {contentAddresses = {}}) {
if (!Object.hasOwn(contentAddresses, path)) return false;
const address = contentAddresses[path];
return address === `fixed:r:${(0, closure_nix32_js$5.px)(narHash)}` && (0, 
closure_content_address_js$1.Y)(path, address, references) === path;
}
const TRIED_OF_KEY = 4;
function countSigners(entry, {signatures}, {keys, needed}) {
const own = Object.hasOwn(signatures, entry.path) ? signatures[entry.path] : [];
const tried = [ ...Map.groupBy(own, signature => signature.slice(0, signature.indexOf(":"))) ].flatMap(([name, all]) => {
const key = keys.get(name);
if (key === void 0) return [];
const decoded = all.slice(0, TRIED_OF_KEY).map(one => Buffer.from(one.slice(name.length + 1), "base64"));
return decoded.flatMap(signature => signature.length === SIGNATURE_BYTES ? [ {
key,
signature
} ] : []);
});
if (tried.length === 0) return Promise.resolve(0);
const fingerprint = fingerprintOf(entry, entry.references);
const known = new Set(tried.flatMap(({key, signature}) => wasGood({
fingerprint,
key,
signature
}) ? [ key ] : []));
return known.size >= needed ? Promise.resolve(known.size) : verifySigners(entry, tried);
}
async function verifySigners(entry, signatures) {
const forms = [ entry.references, [ ...entry.references, entry.path ].toSorted() ].map(references => fingerprintOf(entry, references));
let good = 0;
for (const [key, own] of Map.groupBy(signatures, one => one.key)) {
const tried = own.flatMap(({signature}) => forms.map(fingerprint => ({
fingerprint,
key,
signature
})));
if (await firstGood(tried)) good += 1;
}
return good;
}
async function firstGood(tried) {
for (const one of tried) if (await isGood(one)) return true;
return false;
}
const verified = new WeakMap;
const KEPT_LIMIT = 2e5;
const SIGNATURE_BYTES = 64;
function nameOf({fingerprint, signature}) {
return (0, node_crypto$0.hash)("sha256", `${fingerprint} ${signature.toString("base64")}`, "base64");
}
function wasGood(signed) {
return verified.get(signed.key)?.has(nameOf(signed)) === true;
}
async function isGood(signed) {
if (wasGood(signed)) return true;
const {fingerprint, key, signature} = signed;
const found = await (0, is_signed_js$3.J)(Buffer.from(fingerprint), {
algorithm: null,
key,
signature
});
const known = verified.get(key) ?? new Set;
if (found && known.size < KEPT_LIMIT) verified.set(key, known.add(nameOf(signed)));
return found;
}
function fingerprintOf({path, narHash, narSize}, references) {
return `1;${path};${(0, closure_nix32_js$5.px)(narHash)};${narSize};${references.join(",")}`;
}
}),

/***/ 45835: // build/js/domain/bundle/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ge: () => isBundleFileName,
H3: () => filesOfBundle,
QN: () => SIGSTORE_TYPE
});
var evidence_nix_signatures_js$0 = __webpack_require__(8712);
var manifest_parse_js$1 = __webpack_require__(78742);
var manifest_schema_js$2 = __webpack_require__(67982);
var statement_approval_js$3 = __webpack_require__(83338);
var statement_dsse_js$4 = __webpack_require__(27172);
var trust_signature_js$5 = __webpack_require__(3508);
const SIGSTORE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const MEBIBYTE = 1024 * 1024;
const filesOfBundle = {
"manifest.json": {
limitBytes: manifest_schema_js$2.SC,
mediaType: "application/json",
what: "The manifest: the exact store paths of the release."
},
"manifest.sig": {
limitBytes: trust_signature_js$5.dY,
mediaType: "application/x-ssh-signature",
what: "Signatures of the manifest by the release's signers."
},
[statement_approval_js$3.o_]: {
limitBytes: trust_signature_js$5.Vz,
mediaType: "application/jsonl",
what: "Approvals of the release, as signed statements."
},
"inventory.json": {
limitBytes: manifest_parse_js$1.RN,
mediaType: "application/json",
what: "Every store path of the closure, with its hash."
},
"manifest.env": {
limitBytes: 16 * MEBIBYTE,
mediaType: "text/plain",
what: "The manifest as variables."
},
"sbom.cdx.json": {
limitBytes: 2 * manifest_parse_js$1.RN,
mediaType: "application/vnd.cyclonedx+json",
what: "Bill of materials."
},
"provenance.intoto.json": {
limitBytes: statement_dsse_js$4.TV,
mediaType: statement_dsse_js$4.Mb,
what: "How the release was built, as a signed statement."
},
"sbom.intoto.json": {
limitBytes: statement_dsse_js$4.TV,
mediaType: statement_dsse_js$4.Mb,
what: "Bill of materials, as a signed statement."
},
[evidence_nix_signatures_js$0.Je]: {
limitBytes: manifest_parse_js$1.RN,
mediaType: "application/json",
what: "Signatures of the store paths by keys of Nix."
},
"attestation.json": {
limitBytes: MEBIBYTE,
mediaType: SIGSTORE_TYPE,
what: "GitHub's attestation of the manifest."
},
"provenance.sigstore.json": {
limitBytes: statement_dsse_js$4.TV,
mediaType: SIGSTORE_TYPE,
what: "How the release was built, as a statement that Sigstore signed."
}
};
function isBundleFileName(name) {
return Object.hasOwn(filesOfBundle, name);
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
var node_crypto$0 = __webpack_require__(77598);
var protocol_loose_js$1 = __webpack_require__(71682);
var protocol_record_js$2 = __webpack_require__(90662);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
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
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

};
