export const modules = {

/***/ 71811: // build/js/domain/report/ledger-warning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FO: () => RECOVER_LEDGER,
If: () => ledgerWarning,
ZA: () => isContradicted,
aG: () => COMPARE_LEDGER,
ji: () => checkedWords,
k5: () => incompleteLineText,
lH: () => ledgerProblem,
mZ: () => brokenChainText
});
var errors_error_lines_js$1 = __webpack_require__(85314);
var errors_quote_js$3 = __webpack_require__(41430);
var amount_js$2 = __webpack_require__(99295);
var release_name_js$0 = __webpack_require__(71588);
function brokenChainText(host, brokenAt) {
return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`;
}
const COMPARE_LEDGER = "Compare it with the records that the runs kept.";
function incompleteLineText(host) {
return `The last line of the ledger of ${host} is incomplete: a write was cut off.`;
}
const RECOVER_LEDGER = 'The next attempt moves it aside, and so does "grind-to-prod-agent recover" on the host.';
const RESTORE_LINKS = "Promote the current release again, which restores its links.";
function ledgerProblem(host, state) {
if (state === void 0) return;
const [lines, links] = [ lineSentences(host, state), linkSentences(host, state) ];
const incomplete = state.incomplete === true ? [ incompleteLineText(host) ] : [];
const sentences = [ ...lines, ...links, ...incomplete ];
if (sentences.length === 0) return;
const hints = [ ...lines.length === 0 ? [] : [ COMPARE_LEDGER ], ...links.length === 0 ? [] : [ RESTORE_LINKS ], ...incomplete.length === 0 ? [] : [ RECOVER_LEDGER ] ];
return {
message: sentences.join(" "),
hint: hints.join(" ")
};
}
function isContradicted(host, state) {
return ledgerProblem(host, {
...state,
incomplete: void 0
}) !== void 0;
}
function ledgerWarning(host, state) {
const problem = ledgerProblem(host, state);
return problem === void 0 ? void 0 : (0, errors_error_lines_js$1.GR)(problem);
}
function checkedWords({total, checked}) {
if (checked === void 0) return;
const lines = (0, amount_js$2.B4)(total, "line");
return checked >= total ? `${lines}, all of them checked` : `${lines}, the last ${checked} of them checked`;
}
function lineSentences(host, {brokenAt, hasCurrent, contradicted, lost = [], unnamed = []}) {
return [ ...brokenAt === null ? [] : [ brokenChainText(host, brokenAt) ], ...hasCurrent ? [] : [ `The ledger of ${host} has no record of the current release, so that at least the record of its promotion is missing.` ], ...contradicted === void 0 ? [] : [ contradictionText(host, contradicted) ], ...lost.length === 0 ? [] : [ lostText(host, lost) ], ...unnamed.length === 0 ? [] : [ unnamedText(host, unnamed) ] ];
}
function contradictionText(host, {attempt, recorded, current}) {
const left = recorded.map(releaseWords).join(" or ");
return `The newest attempt in the ledger of ${host} that switched releases, ${attempt}, left ${left} current, but ${releaseWords(current)} is: it was switched by hand, or newer lines were removed.`;
}
function lostText(host, lost) {
const named = lost.map(({line, attempt}) => `line ${line}${attempt === void 0 ? "" : ` (attempt ${attempt})`}`);
return `The ledger of ${host} had lines that it does not have now: ${named.join(", ")}. Lines were removed or replaced.`;
}
function unnamedText(host, unnamed) {
return `${host} keeps releases that no line of its ledger names (${unnamed.map(release_name_js$0.m_).join(", ")}): lines were removed.`;
}
function linkSentences(host, {changedLinks = []}) {
return changedLinks.map(({link, target}) => {
const where = target === null ? "is not a link of the current release" : `leads to ${(0, 
errors_quote_js$3.hD)(target)}, which is not of the current release`;
return `${(0, errors_quote_js$3.hD)(link)} on ${host} ${where}: it was changed by hand.`;
});
}
function releaseWords(release) {
return release === null ? "no release" : `release ${(0, release_name_js$0.m_)(release)}`;
}
}),

/***/ 18298: // build/js/domain/doctor/environments.js
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

/***/ 7790: // build/js/domain/report/emergency-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => openEmergencyCell,
J1: () => openEmergencyWords,
P_: () => emergencyWords,
Rq: () => emergencyLines
});
var errors_quote_js$2 = __webpack_require__(41430);
var amount_js$1 = __webpack_require__(99295);
var release_name_js$0 = __webpack_require__(71588);
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

/***/ 27931: // build/js/domain/report/unit-lines.js
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

/***/ 27982: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod$4 = __webpack_require__(8097);
var bundle_files_js$0 = __webpack_require__(51634);
var closure_store_path_js$1 = __webpack_require__(93583);
var sigstore_files_js$5 = __webpack_require__(7864);
var timestamp_files_js$2 = __webpack_require__(53000);
var layout_js$3 = __webpack_require__(16672);
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
