import { modules as shared0 } from './shared-41220.js';
export const id = 2707;
export const ids = [2707];
export const modules = {
...shared0,


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
var domain_errors_quote$11 = __webpack_require__(7191);
var tools_files_read_limited$3 = __webpack_require__(55463);
var domain_manifest_parse$4 = __webpack_require__(78742);
var domain_manifest_release_id$5 = __webpack_require__(50452);
var domain_manifest_schema$6 = __webpack_require__(67982);
var domain_statement_approval$7 = __webpack_require__(83338);
var domain_trust_signature$8 = __webpack_require__(3508);
var domain_errors_reason_of$9 = __webpack_require__(11245);
var nix_signatures_js$10 = __webpack_require__(6578);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises$0.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path$1.join)(path, "manifest.json") : path;
const text = await (0, tools_files_read_limited$3.t)(manifestFile, domain_manifest_schema$6.SC).catch(cause => {
throw new domain_errors_errors$2.dz("manifest-missing", `The manifest ${(0, 
domain_errors_quote$11.h)(manifestFile)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause
});
});
if (text === void 0) throw new domain_errors_errors$2.dz("manifest-missing", `There is no manifest at ${(0, 
domain_errors_quote$11.h)(manifestFile)}.`, {
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
domain_errors_quote$11.h)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder,
file,
manifest,
text,
releaseId: id,
signature: await readSignature((0, node_path$1.join)(folder, "manifest.sig")),
approvals: await readApprovals((0, node_path$1.join)(folder, domain_statement_approval$7.o_)),
inventory: await readInventory((0, node_path$1.join)(folder, "inventory.json"), manifest),
nixSignatures: await (0, nix_signatures_js$10.t)(folder)
};
}
async function readSignature(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `The signature ${(0, 
domain_errors_quote$11.h)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readApprovals(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.Vz).catch(cause => {
throw new domain_errors_errors$2.dz("statement-invalid", `The approvals ${(0, 
domain_errors_quote$11.h)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, tools_files_read_limited$3.t)(file, domain_manifest_parse$4.RN).catch(cause => {
throw new domain_errors_errors$2.dz("inventory-invalid", `The inventory ${(0, 
domain_errors_quote$11.h)(file)} cannot be read (${(0, 
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

};
