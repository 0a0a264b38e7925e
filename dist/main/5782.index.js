import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-66425.js';
import { modules as shared3 } from './shared-25361.js';
import { modules as shared4 } from './shared-8712.js';
export const id = 5782;
export const ids = [5782];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


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

};
