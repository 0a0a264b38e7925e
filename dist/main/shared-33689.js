export const modules = {

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

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
async function sha256OfFile(path) {
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
return hash.digest("hex");
}
}),

/***/ 72707: // build/js/steps/bundle/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readApprovals,
p: () => readManifestText,
readBundle: () => readBundle
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7191);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
var _domain_statement_approval__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83338);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3508);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11245);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "manifest.json") : path;
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__.SC).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("manifest-missing", `The manifest ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(manifestFile)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause: cause
});
});
if (text === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("manifest-missing", `There is no manifest at ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(manifestFile)}.`, {
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
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder: folder,
file: file,
manifest: manifest,
text: text,
releaseId: id,
signature: await readSignature((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "manifest.sig")),
approvals: await readApprovals((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _domain_statement_approval__WEBPACK_IMPORTED_MODULE_7__.o_)),
inventory: await readInventory((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "inventory.json"), manifest)
};
}
async function readSignature(file) {
return (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__.dY).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("signature-invalid", `The signature ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(file)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(cause)}).`, {
cause: cause
});
});
}
async function readApprovals(file) {
return (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__.Vz).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("statement-invalid", `The approvals ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(file)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(cause)}).`, {
cause: cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.RN).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("inventory-invalid", `The inventory ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__.h)(file)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(cause)}).`, {
cause: cause
});
});
if (text === void 0) return;
const inventory = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.au)(Buffer.from(text));
(0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__.Lb)(manifest, inventory);
return inventory;
}
}),

};
