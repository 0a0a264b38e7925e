export const modules = {

/***/ 27433: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod$4 = __webpack_require__(26921);
var bundle_files_js$0 = __webpack_require__(45835);
var closure_store_path_js$1 = __webpack_require__(94362);
var sigstore_files_js$5 = __webpack_require__(54201);
var timestamp_files_js$2 = __webpack_require__(13203);
var layout_js$3 = __webpack_require__(51731);
const INDEX_LIMIT_BYTES = 256 * 1024 * 1024;
const evidenceIndexSchema = zod$4._H3({
schemaVersion: zod$4.euz(1),
releaseId: closure_store_path_js$1.bL,
application: zod$4.YjP().max(255),
files: zod$4.YOg(zod$4._H3({
path: zod$4.YjP().max(1024),
sha256: closure_store_path_js$1.bL,
size: zod$4.aig().int().nonnegative(),
mediaType: zod$4.YjP().max(255),
what: zod$4.YjP().max(1024)
}))
});
const record = {
record: [ "application/json", "Record of an attempt, as the host signed it." ],
signature: [ "application/x-ssh-signature", "The host's signature of the record." ],
statement: [ "application/vnd.in-toto+json", "Statement of the deployment, signed by the host." ],
timestamp: [ timestamp_files_js$2.Wo, "An authority's time stamp of the statement (RFC 3161)." ],
missingTimestamp: [ "application/json", "Why the statement has no time stamp, as the machine that asked for one noted it." ],
countersigned: [ "application/jsonl", "Countersignatures of an emergency release, as the host received and signed them." ]
};
function besideManifest(name) {
if (!(0, bundle_files_js$0.Ge)(name) && (0, sigstore_files_js$5.IX)(name)) return [ bundle_files_js$0.QN, "What a workflow signed of the release, by Sigstore." ];
if (!(0, bundle_files_js$0.Ge)(name)) return [ "application/octet-stream", "A file that was beside the manifest." ];
const {mediaType, what} = bundle_files_js$0.H3[name];
return [ mediaType, what ];
}
function describeFile(path) {
const [mediaType, what] = described((0, layout_js$3.$t)(path));
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

/***/ 62256: // build/js/steps/evidence/found-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ignoringIn,
D: () => filesBelow
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_report_event$3 = __webpack_require__(59786);
var tools_files_failed_read$4 = __webpack_require__(56062);
function filesBelow(folder) {
const files = [];
for (const folders = [ folder ]; folders.length > 0; ) {
const one = folders.pop();
for (const entry of entriesOf(one)) {
const file = (0, node_path$1.join)(one, entry.name);
if (entry.isDirectory()) folders.push(file); else if (entry.isFile()) files.push({
file,
name: entry.name
});
}
}
return files.toSorted((left, right) => left.file < right.file ? -1 : 1);
}
function entriesOf(folder) {
try {
return (0, node_fs$0.readdirSync)(folder, {
withFileTypes: true
});
} catch (cause) {
throw (0, tools_files_failed_read$4.Y)(folder, cause);
}
}
function ignoringIn({reporter}) {
return async ({file}, read) => {
try {
return await read();
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
(0, domain_report_event$3.warn)(reporter, `${(0, domain_errors_quote$5.hD)(file)} was ignored: ${error.text}`);
return;
}
};
}
}),

};
