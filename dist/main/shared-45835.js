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
var sigstore_files_js$6 = __webpack_require__(54201);
var statement_approval_js$3 = __webpack_require__(83338);
var statement_dsse_js$4 = __webpack_require__(27172);
var trust_signature_js$5 = __webpack_require__(3508);
const SIGSTORE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
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
[evidence_nix_signatures_js$0.Je]: {
limitBytes: manifest_parse_js$1.RN,
mediaType: "application/json",
what: "Signatures of the store paths by keys of Nix."
},
[sigstore_files_js$6.qQ]: {
limitBytes: sigstore_files_js$6.DQ,
mediaType: SIGSTORE_TYPE,
what: "GitHub's attestation of the manifest."
},
[sigstore_files_js$6.se]: {
limitBytes: sigstore_files_js$6.DQ,
mediaType: SIGSTORE_TYPE,
what: "How the release was built, as a statement that Sigstore signed."
}
};
function isBundleFileName(name) {
return Object.hasOwn(filesOfBundle, name);
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

/***/ 48393: // build/js/domain/evidence/with-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
var nix_signatures_js$0 = __webpack_require__(8712);
function withSignatures(before, paths) {
const signatures = new Map(Object.entries(before?.signatures ?? {}));
for (const {path, signatures: own} of paths) if (own.length > 0) signatures.set(path, [ ...new Set([ ...signatures.get(path) ?? [], ...own ]) ].slice(0, nix_signatures_js$0.KW));
return {
...before,
schemaVersion: 1,
signatures: Object.fromEntries(signatures)
};
}
}),

/***/ 42177: // build/js/steps/evidence/read-snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readSnapshot
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_limited$1 = __webpack_require__(55463);
var domain_snapshot_parse_env$2 = __webpack_require__(38881);
var domain_snapshot_parse$3 = __webpack_require__(37779);
var domain_errors_reason_of$4 = __webpack_require__(11245);
async function readSnapshot(path) {
const text = await (0, tools_files_read_limited$1.t)(path, domain_snapshot_parse$3.F).catch(cause => {
throw missing(path, `cannot be read (${(0, domain_errors_reason_of$4.A)(cause)})`, cause);
});
if (text === void 0) throw missing(path, "is missing");
try {
return text.trimStart().startsWith("{") ? (0, domain_snapshot_parse$3.E)(JSON.parse(text)) : (0, 
domain_snapshot_parse_env$2.v)(text);
} catch (error) {
if (error instanceof domain_errors_errors$0.dz) throw new domain_errors_errors$0.dz(error.code, `${(0, 
domain_errors_quote$5.h)(path)}: ${error.message}`, {
hint: error.hint,
cause: error
});
if (!(error instanceof SyntaxError)) throw error;
throw new domain_errors_errors$0.dz("snapshot-invalid", `${(0, 
domain_errors_quote$5.h)(path)} is not JSON.`, {
hint: "Take the snapshot again, and copy the complete file.",
cause: error
});
}
}
function missing(path, what, cause) {
return new domain_errors_errors$0.dz("snapshot-missing", `The snapshot ${(0, 
domain_errors_quote$5.h)(path)} ${what}.`, {
hint: "Take one with: grind-to-prod snapshot HOST --output FILE.",
cause
});
}
}),

/***/ 59312: // build/js/verbs/snapshot-diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
snapshotDiff: () => snapshotDiff
});
var compare = __webpack_require__(94099);
var side = __webpack_require__(24160);
// CONCATENATED MODULE: ./build/js/domain/drift/unique-names.js
function uniqueNames(sides) {
const plain = sides.map(({name}) => name);
const short = sides.map(({name, file}) => `${name} (${file.split("/").at(-1)})`);
const long = sides.map(({name, file}) => `${name} (${file})`);
return sides.map((_, index) => {
const name = [ plain, short, long ].find(names => isAlone(names, names[index]))?.[index];
return name ?? `${long[index]} #${index + 1}`;
});
}
function isAlone(names, name) {
return names.filter(other => other === name).length === 1;
}
var errors = __webpack_require__(8136);
var bundle_read = __webpack_require__(72707);
var read_snapshot = __webpack_require__(42177);
// CONCATENATED MODULE: ./build/js/verbs/snapshot-diff.js
async function snapshotDiff({snapshots, manifest, mayDiffer}) {
if (manifest === void 0 && snapshots.length < 2) throw new errors.dz("missing-option", "There is one snapshot, and nothing to compare it with.", {
hint: 'Name another one, or a manifest with the option "manifest".'
});
const bundle = manifest === void 0 ? void 0 : await (0, bundle_read.readBundle)(manifest);
const read = await Promise.all(snapshots.map(async file => ({
file,
snapshot: await (0, read_snapshot.R)(file)
})));
const named = read.map(({file, snapshot}) => ({
name: snapshot.host.name,
file
}));
const [ofManifest, ...names] = uniqueNames([ {
name: "manifest",
file: manifest ?? ""
}, ...named ]);
const sides = read.map(({snapshot}, index) => (0, side.WJ)(names[index], snapshot));
if (bundle !== void 0) return (0, compare.G)({
reference: (0, side.Zh)(ofManifest, bundle.manifest, bundle.releaseId),
hosts: sides,
mayDiffer
});
const [reference, ...hosts] = sides;
return (0, compare.G)({
reference,
hosts,
mayDiffer
});
}
}),

};
