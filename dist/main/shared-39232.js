export const modules = {

/***/ 39232: // build/js/domain/evidence/ledger-walk.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Do: () => placeProblem,
Q3: () => entryOfLine,
p8: () => LedgerWalk,
w3: () => currentAfter
});
var activation_host_paths_js$0 = __webpack_require__(78257);
var ledger_chain_js$1 = __webpack_require__(53184);
var manifest_canonical_js$2 = __webpack_require__(53795);
const NAMED_PROBLEMS = 20;
class LedgerWalk {
problems=[];
count=0;
newest;
oldestLine;
#attempts=new Set;
#current;
get isBroken() {
return this.problems.length >= NAMED_PROBLEMS;
}
get current() {
return this.problems.length === 0 ? this.#current : void 0;
}
take(placed) {
const {entry, line} = placed;
const before = this.newest;
const add = what => {
if (what !== void 0 && !this.isBroken) this.problems.push({
line,
what
});
};
add(chainProblem(before, placed));
add(placeProblem(placed));
if (before !== void 0) add(originProblem(before.entry.record, entry.record));
if (before !== void 0) add(timeProblem(before, entry.record));
if (this.#attempts.has(entry.record.attempt)) add(`records the attempt ${entry.record.attempt} a second time`);
add(currentProblem(this.#current, entry.record));
this.#attempts.add(entry.record.attempt);
this.#current = currentAfter(entry.record);
this.newest = placed;
this.oldestLine ??= line;
this.count += 1;
}
}
function entryOfLine(text, line) {
const entry = text === "" ? void 0 : (0, ledger_chain_js$1.ER)(text);
if (entry === void 0) return {
line,
what: "is not an entry of a ledger"
};
if (!isCanonical(text)) return {
line,
what: "is not written as a host writes it: it was edited"
};
return {
line,
entry,
digest: (0, ledger_chain_js$1.LE)(text)
};
}
function isCanonical(text) {
const value = JSON.parse(text);
return (0, manifest_canonical_js$2.q)(value) === text;
}
function chainProblem(before, {line, entry}) {
if (before === void 0) {
if (line > 1 || entry.previousEntry === ledger_chain_js$1.OT) return;
return "is the first, and names one before it: lines were removed";
}
if (line !== before.line + 1) return `follows line ${before.line}: lines between them are missing`;
if (entry.previousEntry === before.digest) return;
return "does not carry the digest of the line before it: one of them was changed, added or removed";
}
function placeProblem({line, entry: {previousEntry, record}}) {
const {ledger} = record;
if (ledger === void 0) return;
if (ledger.line !== line) return `was written as line ${ledger.line}: lines before it were added or removed`;
return ledger.previousEntry === previousEntry ? void 0 : "was written after a line with another digest: lines before it were changed";
}
function originProblem(before, record) {
if (record.host !== before.host) return `is of the host ${record.host}, and the line before it of ${before.host}`;
if (record.application !== before.application) return `is of the application ${record.application}, and the line before it of ${before.application}`;
return;
}
function timeProblem({entry: {record: before}}, record) {
if (isBefore(record.finishedAt, record.startedAt)) return "ends before it begins";
if (!isBefore(record.finishedAt, before.finishedAt)) return;
return `ended at ${record.finishedAt}, before the line before it (${before.finishedAt}): the order was changed, or the host's clock was set back`;
}
function isBefore(left, right) {
if (left >= right && left.length === MOMENT.length && right.length === MOMENT.length && left.endsWith("Z") && right.endsWith("Z")) return false;
return Date.parse(left) < Date.parse(right);
}
const MOMENT = "2026-01-01T00:00:00.000Z";
function currentProblem(current, record) {
const {verb, previousRelease} = record;
if (current === void 0 || verb === "restore-data") return;
const other = (verb === "set-role" ? [ previousRelease, currentAfter(record) ] : [ previousRelease ]).find(one => one !== current);
if (other === void 0 || current === null && other === activation_host_paths_js$0.Wu && verb === "apply") return;
const was = other === null ? "no release" : `release ${other}`;
const does = verb === "set-role" ? `is a change of role, which changes no release, and has ${was} as current` : `replaced ${was}`;
const should = current === null ? "none was" : `${current} was`;
return `${does}, but by the lines before it ${should}: a line is missing, or the host was changed by hand`;
}
function currentAfter({verb, verdict, releaseId, previousRelease}) {
if (verb === "set-role") return releaseId === activation_host_paths_js$0.E1 ? null : releaseId;
if (verb === "restore-data") return;
if (verdict === "COMMITTED") return releaseId;
return verdict === "NEEDS_HUMAN" || verdict === "UNKNOWN" ? void 0 : previousRelease;
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
