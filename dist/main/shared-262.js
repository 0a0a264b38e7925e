export const modules = {

/***/ 262: // build/js/steps/archive/with-evidence-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => isArchiveName,
withEvidenceFolder: () => withEvidenceFolder
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87028);
var _tools_files_tar_archive__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40898);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const GIBIBYTE = 1024 ** 3;
const limits = {
files: 5e5,
bytesOfFile: GIBIBYTE,
bytes: 8 * GIBIBYTE
};
function isArchiveName(path) {
return /\.(?:tar\.gz|tgz)$/.test(path);
}
async function withEvidenceFolder(path, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) return work(path);
const folder = __addDisposableResource(env_1, await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_2__.wE)((0, 
node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "grind-to-prod"), true);
await (0, _tools_files_tar_archive__WEBPACK_IMPORTED_MODULE_3__.b)(path, folder.path, limits);
return await work(folder.path);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 40898: // build/js/tools/files/tar-archive.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => unpackArchive,
u: () => packArchive
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
const MODIFIED = new Date(0);
async function packArchive(entries, into) {
const {pack: pack} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const packed = pack();
const adding = addAll(entries, packed).then(() => packed.finalize(), error => packed.destroy(error instanceof Error ? error : new Error((0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(error))));
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(packed, (0, 
node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGzip)({
level: 9
}), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(into, {
flags: "wx",
mode: 420
}));
await adding;
}
async function addAll(entries, packed) {
for (const {path: path, source: source} of entries) {
const size = "text" in source ? Buffer.byteLength(source.text) : (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source.file)).size;
const header = {
name: path,
size: size,
mode: 420,
mtime: MODIFIED,
uid: 0,
gid: 0
};
if ("text" in source) await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)([ Buffer.from(source.text) ], packed.entry(header)); else await (0, 
node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(source.file), packed.entry(header));
}
}
async function unpackArchive(file, into, limits) {
const {extract: extract} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const unpacked = extract();
const names = new Set;
let seen = 0;
let refusal;
const counted = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
transform(chunk, _encoding, done) {
seen += chunk.length;
if (seen <= limits.bytes) return done(null, chunk);
refusal = refused(`has more than ${limits.bytes} bytes`);
return done(refusal);
}
});
const taking = async () => {
for await (const entry of unpacked) await takeEntry(entry.header, node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(entry), {
into: into,
names: names,
limits: limits
});
};
try {
await Promise.all([ (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), (0, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(), counted, unpacked), taking() ]);
} catch (cause) {
if (refusal !== void 0) throw refusal;
if (cause instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_6__.dz) throw cause;
throw refused(`cannot be unpacked (${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)((0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(cause), 200)})`, cause);
}
}
async function takeEntry({name: name, type: type, size: size, pax: pax}, content, {into: into, names: names, limits: limits}) {
const shown = (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(name, 120);
const odd = Object.keys(pax ?? {}).find(key => !PLAIN_PAX_KEYS.has(key));
if (odd !== void 0) throw refused(`contains ${shown} with the attribute ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(odd, 60)}`);
if (type === "directory") return void content.resume();
if (type !== "file") throw refused(`contains ${shown}, which is not a regular file`);
const path = name.replace(/^(?:\.\/)+/, "");
if (!isPlainPath(path)) throw refused(`contains ${shown}, which is not a plain name below the archive`);
if (names.has(path)) throw refused(`contains ${shown} twice`);
if (size > limits.bytesOfFile) throw refused(`contains ${shown} with ${size} bytes, more than the limit of ${limits.bytesOfFile}`);
if (names.size >= limits.files) throw refused(`contains more than ${limits.files} files`);
names.add(path);
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, path);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), {
recursive: true
});
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(content, (0, 
node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, {
flags: "wx",
mode: 384
}));
}
const PLAIN_PAX_KEYS = new Set([ "path", "size", "mtime" ]);
const SEGMENTS_LIMIT = 8;
function isPlainPath(path) {
const segments = path.split("/");
return segments.length <= SEGMENTS_LIMIT && segments.every(segment => /^[A-Za-z0-9_@+=,:-][A-Za-z0-9._@+=,:-]{0,254}$/.test(segment));
}
function refused(what, cause) {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_6__.dz("archive-invalid", `The archive ${what}.`, {
hint: 'Use the one that "grind-to-prod bundle" wrote.',
cause: cause
});
}
}),

/***/ 45835: // build/js/domain/bundle/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ge: () => isBundleFileName,
H3: () => filesOfBundle,
KF: () => sigstoreFiles
});
var _evidence_nix_signatures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);
var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78742);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _statement_approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83338);
var _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27172);
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3508);
const SIGSTORE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const MEBIBYTE = 1024 * 1024;
const filesOfBundle = {
"manifest.json": {
limitBytes: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.SC,
mediaType: "application/json",
what: "The manifest: the exact store paths of the release."
},
"manifest.sig": {
limitBytes: _trust_signature_js__WEBPACK_IMPORTED_MODULE_5__.dY,
mediaType: "application/x-ssh-signature",
what: "Signatures of the manifest by the release's signers."
},
[_statement_approval_js__WEBPACK_IMPORTED_MODULE_3__.o_]: {
limitBytes: _trust_signature_js__WEBPACK_IMPORTED_MODULE_5__.Vz,
mediaType: "application/jsonl",
what: "Approvals of the release, as signed statements."
},
"inventory.json": {
limitBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__.RN,
mediaType: "application/json",
what: "Every store path of the closure, with its hash."
},
"manifest.env": {
limitBytes: 16 * MEBIBYTE,
mediaType: "text/plain",
what: "The manifest as variables."
},
"sbom.cdx.json": {
limitBytes: 2 * _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__.RN,
mediaType: "application/vnd.cyclonedx+json",
what: "Bill of materials."
},
"provenance.intoto.json": {
limitBytes: _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__.TV,
mediaType: _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__.Mb,
what: "How the release was built, as a signed statement."
},
"sbom.intoto.json": {
limitBytes: _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__.TV,
mediaType: _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__.Mb,
what: "Bill of materials, as a signed statement."
},
[_evidence_nix_signatures_js__WEBPACK_IMPORTED_MODULE_0__.Je]: {
limitBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_1__.RN,
mediaType: "application/json",
what: "Signatures of the store paths by keys of Nix."
},
"attestation.json": {
limitBytes: MEBIBYTE,
mediaType: SIGSTORE_TYPE,
what: "GitHub's attestation of the manifest."
},
"provenance.sigstore.json": {
limitBytes: _statement_dsse_js__WEBPACK_IMPORTED_MODULE_4__.TV,
mediaType: SIGSTORE_TYPE,
what: "How the release was built, as a statement that Sigstore signed."
}
};
function isBundleFileName(name) {
return Object.hasOwn(filesOfBundle, name);
}
const sigstoreFiles = [ "attestation.json", "provenance.sigstore.json" ];
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
const SIGNATURE_BYTES = 64;
function isSignedBy(entry, base64, key) {
const known = verified.get(key) ?? new Set;
verified.set(key, known);
const bytes = Buffer.from(base64, "base64");
if (bytes.length !== SIGNATURE_BYTES) return false;
return fingerprintsOf(entry).some(fingerprint => {
const name = `${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(fingerprint).digest("base64")} ${bytes.toString("base64")}`;
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
