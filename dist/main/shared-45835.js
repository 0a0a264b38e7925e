export const modules = {

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
var sigstore_files_js$7 = __webpack_require__(54201);
var statement_approval_js$3 = __webpack_require__(83338);
var statement_dsse_js$4 = __webpack_require__(27172);
var statement_reproduction_js$5 = __webpack_require__(17023);
var trust_signature_js$6 = __webpack_require__(3508);
const SIGSTORE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
const filesOfBundle = {
"manifest.json": {
limitBytes: manifest_schema_js$2.SC,
mediaType: "application/json",
what: "The manifest: the exact store paths of the release."
},
"manifest.sig": {
limitBytes: trust_signature_js$6.dY,
mediaType: "application/x-ssh-signature",
what: "Signatures of the manifest by the release's signers."
},
[statement_approval_js$3.o_]: {
limitBytes: trust_signature_js$6.Vz,
mediaType: "application/jsonl",
what: "Approvals of the release, as signed statements."
},
"inventory.json": {
limitBytes: manifest_parse_js$1.RN,
mediaType: "application/json",
what: "Every store path of the closure, with its hash."
},
"manifest.env": {
limitBytes: 16 * 1024 * 1024,
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
[statement_reproduction_js$5.Zr]: {
limitBytes: statement_dsse_js$4.TV,
mediaType: "application/jsonl",
what: "How other machines built the release again, as signed statements."
},
[evidence_nix_signatures_js$0.Je]: {
limitBytes: manifest_parse_js$1.RN,
mediaType: "application/json",
what: "Signatures of the store paths by keys of Nix."
},
[sigstore_files_js$7.qQ]: {
limitBytes: sigstore_files_js$7.DQ,
mediaType: SIGSTORE_TYPE,
what: "GitHub's attestation of the manifest."
},
[sigstore_files_js$7.se]: {
limitBytes: sigstore_files_js$7.DQ,
mediaType: SIGSTORE_TYPE,
what: "How the release was built, as a statement that Sigstore signed."
}
};
function isBundleFileName(name) {
return Object.hasOwn(filesOfBundle, name);
}
}),

/***/ 96186: // build/js/domain/reproduce/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => reproduceExitCode,
n: () => reproduceVerdict
});
var errors_errors_js$0 = __webpack_require__(8136);
const exitCodes = {
REPRODUCED: 0,
DIFFERS: errors_errors_js$0.qH,
NOT_PROVABLE: errors_errors_js$0.rQ
};
function reproduceExitCode(verdict) {
return exitCodes[verdict];
}
function reproduceVerdict({components, paths, manifest, closure}) {
const outcomes = [ ...components, ...paths, manifest ].map(({outcome}) => outcome);
if (outcomes.includes("differs")) return "DIFFERS";
const ofComponents = new Set(components.map(({path}) => path));
const mustAgree = paths.filter(({path}) => closure || ofComponents.has(path));
const isShown = components.length > 0 && components.every(({outcome}) => outcome === "agrees") && components.every(({path}) => mustAgree.some(one => one.path === path)) && mustAgree.every(({outcome}) => outcome === "agrees") && manifest.outcome === "agrees";
return isShown ? "REPRODUCED" : "NOT_PROVABLE";
}
}),

/***/ 6578: // build/js/steps/bundle/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readNixSignatures
});
var node_path$0 = __webpack_require__(76760);
var domain_bundle_files$1 = __webpack_require__(45835);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_evidence_nix_signatures$3 = __webpack_require__(8712);
var tools_files_read_limited$4 = __webpack_require__(55463);
async function readNixSignatures(folder) {
const file = (0, node_path$0.join)(folder, domain_evidence_nix_signatures$3.Je);
try {
const text = await (0, tools_files_read_limited$4.t)(file, domain_bundle_files$1.H3[domain_evidence_nix_signatures$3.Je].limitBytes);
return text === void 0 ? void 0 : domain_evidence_nix_signatures$3.Yl.parse(JSON.parse(text));
} catch (cause) {
throw new domain_errors_errors$2.dz("signature-invalid", `${(0, 
domain_errors_quote$5.h)(file)} is not a list of signatures of store paths.`, {
hint: "Take the file that was written beside the manifest, or remove it.",
cause
});
}
}
}),

/***/ 72707: // build/js/steps/bundle/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readApprovals,
p: () => readManifestText,
readBundle: () => readBundle
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$12 = __webpack_require__(7191);
var tools_files_read_limited$3 = __webpack_require__(55463);
var domain_manifest_parse$4 = __webpack_require__(78742);
var domain_manifest_release_id$5 = __webpack_require__(50452);
var domain_manifest_schema$6 = __webpack_require__(67982);
var domain_statement_approval$7 = __webpack_require__(83338);
var domain_trust_signature$8 = __webpack_require__(3508);
var domain_errors_reason_of$9 = __webpack_require__(11245);
var nix_signatures_js$10 = __webpack_require__(6578);
var write_js$11 = __webpack_require__(41220);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises$0.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path$1.join)(path, "manifest.json") : path;
const text = await (0, tools_files_read_limited$3.t)(manifestFile, domain_manifest_schema$6.SC).catch(cause => {
throw new domain_errors_errors$2.dz("manifest-missing", `The manifest ${(0, 
domain_errors_quote$12.h)(manifestFile)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause
});
});
if (text === void 0) throw new domain_errors_errors$2.dz("manifest-missing", `There is no manifest at ${(0, 
domain_errors_quote$12.h)(manifestFile)}.`, {
hint: "Make one with grind-to-prod build-manifest."
});
return {
folder: (0, node_path$1.dirname)(manifestFile),
file: (0, node_path$1.resolve)(manifestFile),
text
};
}
async function readBundle(path, expectedReleaseId) {
const {folder, file, text} = await readManifestText(path);
const manifest = (0, domain_manifest_parse$4.Ng)(Buffer.from(text));
const id = (0, domain_manifest_release_id$5.B)(text);
if (expectedReleaseId !== void 0 && expectedReleaseId !== id) throw new domain_errors_errors$2.dz("manifest-invalid", `The manifest's release id is ${id}, but ${(0, 
domain_errors_quote$12.h)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder,
file,
manifest,
text,
releaseId: id,
signature: await readSignature((0, node_path$1.join)(folder, write_js$11.eh)),
approvals: await readApprovals((0, node_path$1.join)(folder, domain_statement_approval$7.o_)),
inventory: await readInventory((0, node_path$1.join)(folder, "inventory.json"), manifest),
nixSignatures: await (0, nix_signatures_js$10.t)(folder)
};
}
async function readSignature(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `The signature ${(0, 
domain_errors_quote$12.h)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readApprovals(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.Vz).catch(cause => {
throw new domain_errors_errors$2.dz("statement-invalid", `The approvals ${(0, 
domain_errors_quote$12.h)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, tools_files_read_limited$3.t)(file, domain_manifest_parse$4.RN).catch(cause => {
throw new domain_errors_errors$2.dz("inventory-invalid", `The inventory ${(0, 
domain_errors_quote$12.h)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
if (text === void 0) return;
const inventory = (0, domain_manifest_parse$4.au)(Buffer.from(text));
(0, domain_manifest_parse$4.Lb)(manifest, inventory);
return inventory;
}
}),

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KT: () => manifestStorePath,
lD: () => manifestOwnPath
});
var nar_nar_hash_js$0 = __webpack_require__(93009);
var closure_text_path_js$1 = __webpack_require__(48352);
var nar_writer_js$3 = __webpack_require__(95658);
var release_id_js$2 = __webpack_require__(50452);
function manifestReferences({components}) {
return [ ...new Set(Object.values(components).map(({storePath}) => storePath)) ].toSorted();
}
function manifestStorePath(manifest, id) {
return (0, closure_text_path_js$1.sF)([ "text", ...manifestReferences(manifest) ], id, `${manifest.application}-release.json`);
}
function manifestOwnPath(manifest, text) {
const nar = (0, nar_writer_js$3.I)(Buffer.from(text));
return {
path: manifestStorePath(manifest, (0, release_id_js$2.B)(text)),
narHash: (0, nar_nar_hash_js$0.W)(nar),
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
var node_crypto$0 = __webpack_require__(77598);
function narHash(nar) {
return `sha256-${(0, node_crypto$0.createHash)("sha256").update(nar).digest("base64")}`;
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

};
