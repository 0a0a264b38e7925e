export const modules = {

/***/ 43201: // build/js/domain/doctor/environments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => environmentsFor
});
const deploy = {
GRIND_TO_PROD_SSH_KEY: "deploy"
};
const environments = [ {
name: "production",
secrets: {
...deploy,
GRIND_TO_PROD_SIGNING_KEY: "release"
},
needsReviewers: true,
hosts: 1
}, {
name: "production-rollback",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-read",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-failover",
secrets: deploy,
needsReviewers: false,
hosts: 2
} ];
function environmentsFor(hostCount) {
return environments.filter(({hosts}) => hostCount >= hosts);
}
}),

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs$1 = __webpack_require__(73024);
var node_stream_promises$2 = __webpack_require__(46466);
async function sha256OfFile(path) {
const hash = (0, node_crypto$0.createHash)("sha256");
await (0, node_stream_promises$2.pipeline)((0, node_fs$1.createReadStream)(path), hash);
return hash.digest("hex");
}
}),

/***/ 27433: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod$3 = __webpack_require__(26921);
var bundle_files_js$0 = __webpack_require__(45835);
var closure_store_path_js$1 = __webpack_require__(94362);
var sigstore_files_js$4 = __webpack_require__(54201);
var layout_js$2 = __webpack_require__(51731);
const INDEX_LIMIT_BYTES = 256 * 1024 * 1024;
const evidenceIndexSchema = zod$3._H3({
schemaVersion: zod$3.euz(1),
releaseId: closure_store_path_js$1.bL,
application: zod$3.YjP().max(255),
files: zod$3.YOg(zod$3._H3({
path: zod$3.YjP().max(1024),
sha256: closure_store_path_js$1.bL,
size: zod$3.aig().int().nonnegative(),
mediaType: zod$3.YjP().max(255),
what: zod$3.YjP().max(1024)
}))
});
const record = {
record: [ "application/json", "Record of an attempt, as the host signed it." ],
signature: [ "application/x-ssh-signature", "The host's signature of the record." ],
statement: [ "application/vnd.in-toto+json", "Statement of the deployment, signed by the host." ],
countersigned: [ "application/jsonl", "Countersignatures of an emergency release, as the host received and signed them." ]
};
function besideManifest(name) {
if (!(0, bundle_files_js$0.Ge)(name) && (0, sigstore_files_js$4.IX)(name)) return [ bundle_files_js$0.QN, "What a workflow signed of the release, by Sigstore." ];
if (!(0, bundle_files_js$0.Ge)(name)) return [ "application/octet-stream", "A file that was beside the manifest." ];
const {mediaType, what} = bundle_files_js$0.H3[name];
return [ mediaType, what ];
}
function describeFile(path) {
const [mediaType, what] = described((0, layout_js$2.$t)(path));
return {
mediaType,
what
};
}
function described(place) {
switch (place.kind) {
case "manifest":
case "bundle":
return besideManifest(place.name);

case "ledger":
return [ "application/json", `The ledger of the host ${place.host}.` ];

case "record":
return record[place.part];

case "snapshot":
return [ "application/json", `State of the host ${place.host} at one moment.` ];

case "head":
return [ "application/json", `The newest line of the ledger of the host ${place.host} at an earlier time, signed by the host.` ];

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

/***/ 7786: // build/js/domain/reproduce/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
const SIGNATURES_LIMIT = 64;
function withSignatures(before, paths) {
const signatures = new Map(Object.entries(before?.signatures ?? {}));
for (const {path, signatures: own} of paths) if (own.length > 0) signatures.set(path, [ ...new Set([ ...signatures.get(path) ?? [], ...own ]) ].slice(0, SIGNATURES_LIMIT));
return {
...before,
schemaVersion: 1,
signatures: Object.fromEntries(signatures)
};
}
}),

};
