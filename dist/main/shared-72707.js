export const modules = {

/***/ 72707: // build/js/steps/bundle/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => readBundle,
p: () => readManifestText
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7191);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11245);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "manifest.json") : path;
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__.SC).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("manifest-missing", `The manifest ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(manifestFile)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause: cause
});
});
if (text === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("manifest-missing", `There is no manifest at ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(manifestFile)}.`, {
hint: "Make one with grind-to-prod build-manifest."
});
return {
folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile),
file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestFile),
text: text
};
}
async function readBundle(path, expectedReleaseId) {
const {folder: folder, file: file, text: text} = await readManifestText(path);
const manifest = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.Ng)(Buffer.from(text));
const id = (0, _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__.B)(text);
if (expectedReleaseId !== void 0 && expectedReleaseId !== id) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("manifest-invalid", `The manifest's release id is ${id}, but ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder: folder,
file: file,
manifest: manifest,
text: text,
releaseId: id,
signature: await readSignature((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "manifest.sig")),
inventory: await readInventory((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "inventory.json"), manifest)
};
}
async function readSignature(file) {
return (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__.dY).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("signature-invalid", `The signature ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(file)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(cause)}).`, {
cause: cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.RN).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("inventory-invalid", `The inventory ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(file)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(cause)}).`, {
cause: cause
});
});
if (text === void 0) return;
const inventory = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.au)(Buffer.from(text));
(0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.Lb)(manifest, inventory);
return inventory;
}
}),

/***/ 50452: // build/js/domain/manifest/release-id.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => releaseId,
M: () => releaseIdOf
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75088);
function releaseId(bytes) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function releaseIdOf(manifest) {
return releaseId((0, _canonical_js__WEBPACK_IMPORTED_MODULE_1__.d)(manifest));
}
}),

/***/ 79191: // build/js/domain/closure/nix32.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
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

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KT: () => manifestStorePath,
lD: () => manifestOwnPath
});
var _nar_nar_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93009);
var _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48352);
var _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95658);
var _release_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50452);
function manifestReferences({components: components}) {
return [ ...new Set(Object.values(components).map(({storePath: storePath}) => storePath)) ].toSorted();
}
function manifestStorePath(manifest, id) {
return (0, _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__.sF)([ "text", ...manifestReferences(manifest) ], id, `${manifest.application}-release.json`);
}
function manifestOwnPath(manifest, text) {
const nar = (0, _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__.I)(Buffer.from(text));
return {
path: manifestStorePath(manifest, (0, _release_id_js__WEBPACK_IMPORTED_MODULE_2__.B)(text)),
narHash: (0, _nar_nar_hash_js__WEBPACK_IMPORTED_MODULE_0__.W)(nar),
narSize: nar.length,
references: manifestReferences(manifest)
};
}
}),

/***/ 93009: // build/js/domain/nar/nar-hash.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narHash
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function narHash(nar) {
return `sha256-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(nar).digest("base64")}`;
}
}),

/***/ 95658: // build/js/domain/nar/writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => fileNar,
Z: () => NarWriter
});
class NarWriter {
size=0;
#parts=[];
strings(...values) {
for (const value of values) {
const bytes = typeof value === "string" ? Buffer.from(value) : value;
this.length(bytes.length);
this.raw(bytes);
this.padding(bytes.length);
}
}
length(value) {
const bytes = Buffer.alloc(8);
bytes.writeBigUInt64LE(BigInt(value));
this.raw(bytes);
}
padding(length) {
this.raw(Buffer.alloc((8 - length % 8) % 8));
}
raw(bytes) {
this.#parts.push(bytes);
this.size += bytes.length;
}
take() {
const taken = Buffer.concat(this.#parts, this.size);
this.#parts = [];
this.size = 0;
return taken;
}
}
function fileNar(contents) {
const writer = new NarWriter;
writer.strings("nix-archive-1", "(", "type", "regular", "contents", contents, ")");
return writer.take();
}
}),

/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => batches
});
const BYTES_AT_ONCE = 1e6;
function batches(paths) {
const portions = [];
let bytes = 1 / 0;
for (const path of paths) {
bytes += Buffer.byteLength(path) + 9;
if (bytes > BYTES_AT_ONCE) {
portions.push([]);
bytes = Buffer.byteLength(path) + 9;
}
portions.at(-1).push(path);
}
return portions;
}
}),

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, _batches_js__WEBPACK_IMPORTED_MODULE_2__.X)(paths)) {
const stdout = await (0, _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28410);
var _store_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77423);
function pathInfoCommand(paths, options) {
return pathInfoOf(paths, options.closure ? [ "--recursive" ] : []);
}
function validPathInfoCommand(paths) {
return pathInfoOf(paths, [ "--option", "substitute", "false" ]);
}
function pathInfoOf(paths, options) {
return {
argv: [ "nix", "path-info", "--extra-experimental-features", "nix-command", "--json", ...options, "--stdin" ],
input: `${paths.join("\n")}\n`,
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_2__.AO
};
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
narHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
narSize: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
references: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
signatures: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.qN).optional(),
ca: _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.XL.nullish(),
deriver: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),
registrationTime: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nullish()
});
function parsePathInfo(stdout) {
return (commonForm(stdout) ?? [ ...(0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(stdout, infoSchema) ]).map(([path, info]) => ({
path: path,
narHash: info.narHash,
narSize: info.narSize,
references: info.references.map(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw),
signatures: info.signatures ?? [],
contentAddress: info.ca ?? null,
deriver: typeof info.deriver === "string" ? (0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw)(info.deriver) : null,
registrationTime: info.registrationTime ?? null
}));
}
function commonForm(stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch {
return;
}
if (!isObject(value)) return;
const found = [];
for (const [path, info] of Object.entries(value)) {
if (!(0, _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__.zP)(path)) return;
if (info === null) continue;
if (!isStoreInfo(info)) return;
found.push([ path, info ]);
}
return found;
}
function isStoreInfo(value) {
if (!isObject(value)) return false;
const {narHash: narHash, narSize: narSize, references: references, signatures: signatures, ca: ca, deriver: deriver, registrationTime: registrationTime} = value;
return typeof narHash === "string" && Number.isFinite(narSize) && areTexts(references) && (signatures === void 0 || areTexts(signatures)) && isTextIfAny(ca) && isTextIfAny(deriver) && (registrationTime === void 0 || registrationTime === null || Number.isFinite(registrationTime));
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function areTexts(value) {
return Array.isArray(value) && value.every(text => typeof text === "string");
}
function isTextIfAny(value) {
return value === void 0 || value === null || typeof value === "string";
}
}),

/***/ 77423: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XL: () => contentAddressSchema,
Hu: () => parseStoreObjects,
qN: () => signatureSchema,
gw: () => storePathIn
});
var schemas = __webpack_require__(26921);
var core = __webpack_require__(88532);
__webpack_require__(77598);
var nix32 = __webpack_require__(79191);
var store_path = __webpack_require__(94362);
__webpack_require__(48352);
// CONCATENATED MODULE: ./build/js/domain/closure/content-address.js
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
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
return `${prefix}${algorithm}:${(0, nix32.eN)(digest)}`;
}
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/tools/nix/store-objects.js
const signatureSchema = schemas.KCZ([ schemas.YjP(), schemas.Ikc({
keyName: schemas.YjP(),
sig: schemas.YjP()
}).transform(({keyName: keyName, sig: sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = schemas.KCZ([ schemas.YjP(), schemas.Ikc({
method: schemas.YjP(),
hash: schemas.YjP()
}).transform(({method: method, hash: hash}, context) => {
const text = contentAddressText(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return core.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = schemas.L5J().transform(byPath).pipe(schemas.g1P(store_path.qd, infoSchema.nullable()));
const objects = Object.entries((0, read_json.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = schemas.YOg(schemas._H3({
path: schemas.YjP(),
valid: schemas.zMY().optional()
}));
const wrappedSchema = schemas.Ikc({
version: schemas.aig(),
storeDir: schemas.YjP(),
info: schemas.g1P(schemas.YjP(), schemas.L5J())
});
function byPath(value) {
const list = listSchema.safeParse(value);
if (list.success) return Object.fromEntries(list.data.map(object => [ object.path, object.valid === false ? null : object ]));
const wrapped = wrappedSchema.safeParse(value);
if (!wrapped.success) return value;
const {storeDir: storeDir, info: info} = wrapped.data;
return Object.fromEntries(Object.entries(info).map(([name, object]) => [ `${storeDir}/${name}`, object ]));
}
function storePathIn(name) {
return name.startsWith("/") ? name : `/nix/store/${name}`;
}
}),

/***/ 87852: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => pathInfoText,
Z: () => runPathInfo
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
const FORMS = [ "1", "2", "3" ];
async function runPathInfo(runner, command) {
let result = await runner.run(command);
if (result.status === 0 || !result.stderr.includes("--json-format")) return result;
const [nix, ...words] = command.argv;
for (const form of FORMS) {
result = await runner.run({
...command,
argv: [ nix, ...words, "--json-format", form ]
});
if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr)) break;
}
return result;
}
async function pathInfoText(runner, command) {
const {status: status, stdout: stdout, stderr: stderr} = await runPathInfo(runner, command);
if (status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, {
status: status,
stderr: stderr
});
return stdout;
}
}),

};
