import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-33689.js';
import { modules as shared2 } from './shared-37779.js';
import { modules as shared3 } from './shared-51731.js';
export const id = 5228;
export const ids = [5228,2015];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 27433: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51731);
const INDEX_LIMIT_BYTES = 256 * 1024 * 1024;
const evidenceIndexSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.euz(1),
releaseId: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL,
application: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255),
files: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1024),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL,
size: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
mediaType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255),
what: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1024)
}))
});
const bundleFiles = {
"manifest.sig": [ "application/x-ssh-signature", "Signatures of the manifest by the release's signers." ],
"inventory.json": [ "application/json", "Every store path of the closure, with its hash." ],
"manifest.env": [ "text/plain", "The manifest as variables." ],
"sbom.cdx.json": [ "application/vnd.cyclonedx+json", "Bill of materials." ],
"provenance.intoto.json": [ "application/vnd.in-toto+json", "How the release was built, as a signed statement." ],
"sbom.intoto.json": [ "application/vnd.in-toto+json", "Bill of materials, as a signed statement." ],
"nix-signatures.json": [ "application/json", "Signatures of the store paths by keys of Nix." ],
"attestation.json": [ "application/vnd.dev.sigstore.bundle.v0.3+json", "GitHub's attestation of the manifest." ]
};
const record = {
record: [ "application/json", "Record of an attempt, as the host signed it." ],
signature: [ "application/x-ssh-signature", "The host's signature of the record." ],
statement: [ "application/vnd.in-toto+json", "Statement of the deployment, signed by the host." ]
};
function describeFile(path) {
const [mediaType, what] = described((0, _layout_js__WEBPACK_IMPORTED_MODULE_1__.$t)(path));
return {
mediaType: mediaType,
what: what
};
}
function described(place) {
switch (place.kind) {
case "manifest":
return [ "application/json", "The manifest: the exact store paths of the release." ];

case "bundle":
return bundleFiles[place.name] ?? [ "application/octet-stream", "A file that was beside the manifest." ];

case "ledger":
return [ "application/json", `The ledger of the host ${place.host}.` ];

case "record":
return record[place.part];

case "snapshot":
return [ "application/json", `State of the host ${place.host} at one moment.` ];

case "trust":
return [ "text/plain", "Keys as they were known to the author of the archive. They prove nothing by themselves." ];

case "index":
return [ "application/json", "This index." ];

case "unknown":
default:
return [ "application/octet-stream", "A file of another kind." ];
}
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
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _closure_content_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4917);
var _closure_nix32_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79191);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46078);
const NIX_SIGNATURES_FILE = "nix-signatures.json";
const nixSignaturesSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
signatures: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(512), zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(512)).max(64)).refine(all => Object.keys(all).length <= _protocol_limits_js__WEBPACK_IMPORTED_MODULE_2__.b1.closurePaths, "has too many paths"),
contentAddresses: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(512), zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(512)).optional()
});
const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
function parseNixKeys(text) {
const keys = new Map;
for (const line of text.split("\n")) for (const word of line.replace(/#.*$/, "").split(/\s+/).filter(one => one !== "")) {
const [, name, base64] = /^([^:]+):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? [];
if (name === void 0 || base64 === void 0) return `has a word that is not a public key of Nix: ${JSON.stringify(word.slice(0, 80))}`;
const der = Buffer.concat([ DER_PREFIX, Buffer.from(base64, "base64") ]);
keys.set(name, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
key: der,
format: "der",
type: "spki"
}));
}
return keys.size === 0 ? "has no key" : keys;
}
function unsignedPaths({paths: paths}, {signatures: signatures, contentAddresses: contentAddresses = {}}, {keys: keys, needed: needed}) {
return paths.flatMap(entry => {
if (Object.hasOwn(contentAddresses, entry.path) && followsFromContent(entry, contentAddresses[entry.path])) return [];
const own = Object.hasOwn(signatures, entry.path) ? signatures[entry.path] : [];
return signersOf(entry, own, keys).size >= needed ? [] : [ entry.path ];
});
}
function followsFromContent({path: path, narHash: narHash, references: references}, address) {
const isOfContent = address === `fixed:r:${(0, _closure_nix32_js__WEBPACK_IMPORTED_MODULE_4__.px)(narHash)}`;
return isOfContent && (0, _closure_content_address_js__WEBPACK_IMPORTED_MODULE_1__.Y)(path, address, references) === path;
}
function signersOf(entry, signatures, keys) {
const signed = new Set;
for (const signature of signatures) {
const separator = signature.indexOf(":");
const name = signature.slice(0, separator);
const key = keys.get(name);
if (key !== void 0 && isSignedBy(entry, signature.slice(separator + 1), key)) signed.add(name);
}
return signed;
}
const verified = new WeakMap;
const KEPT_LIMIT = 2e5;
function isSignedBy(entry, base64, key) {
const known = verified.get(key) ?? new Set;
verified.set(key, known);
const bytes = Buffer.from(base64, "base64");
return fingerprintsOf(entry).some(fingerprint => {
const name = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(fingerprint).update(bytes).digest("base64");
if (known.has(name)) return true;
const isGood = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, fingerprint, key, bytes);
if (isGood && known.size < KEPT_LIMIT) known.add(name);
return isGood;
});
}
function fingerprintsOf({path: path, narHash: narHash, narSize: narSize, references: references}) {
const common = `1;${path};${(0, _closure_nix32_js__WEBPACK_IMPORTED_MODULE_4__.px)(narHash)};${narSize};`;
return [ references, [ ...references, path ].toSorted() ].map(all => Buffer.from(`${common}${all.join(",")}`));
}
}),

};
