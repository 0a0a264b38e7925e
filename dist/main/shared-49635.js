export const modules = {

/***/ 49635: // build/js/domain/report/emergency-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => openEmergencyCell,
J1: () => openEmergencyWords,
P_: () => emergencyWords,
Rq: () => emergencyLines
});
var errors_quote_js$2 = __webpack_require__(7191);
var amount_js$1 = __webpack_require__(53004);
var release_name_js$0 = __webpack_require__(71259);
function emergencyWords({reason, countersignBy}) {
return `${reason}; to be countersigned by ${countersignBy}`;
}
function emergencyLines(emergency) {
return emergency === void 0 ? [] : [ `  emergency release: ${emergencyWords(emergency)}` ];
}
function openEmergencyWords({releaseId, actor, reason, countersignBy, missing, isOverdue}) {
const what = isOverdue ? "NOT COUNTERSIGNED IN TIME" : "not countersigned yet";
const needed = (0, amount_js$1.B4)(missing, "person", "people");
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${(0, 
errors_quote_js$2.af)(actor.name)} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign HOST"`;
}
function openEmergencyCell(open) {
const overdue = open.filter(({isOverdue}) => isOverdue).length;
return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`;
}
}),

/***/ 18684: // build/js/domain/report/unit-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AY: () => unitLines,
__: () => unitState,
dH: () => isAsItShould
});
const words = {
restart: "restarted",
reload: "reloaded",
start: "started",
stop: "stopped",
none: "left alone"
};
function unitLines(units) {
return units.flatMap(unit => [ `  ${unit.unit}: ${unitState(unit)}, runs ${unit.executable ?? "nothing"}${doneWords(unit)}`, ...(unit.leftOverProcesses ?? []).map(({pid, executable}) => `    left-over process ${pid} of the other release: ${executable}`) ]);
}
function doneWords({action, because, done}) {
if (action === void 0) return "";
const what = done === true && action === "start" ? "run" : words[action];
return `, ${what}${because === void 0 ? "" : `: ${because}`}`;
}
function unitState({activeState, done}) {
return done === true ? "done" : activeState;
}
function isAsItShould({activeState, done, removed}) {
return activeState === "active" || done === true || removed === true && activeState === "inactive";
}
}),

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

};
