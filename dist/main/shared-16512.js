export const modules = {

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
var signed_record_lines_js$0 = __webpack_require__(93794);
function failoverLines({verdict, reason, refusals, steps, changeConfig, written, signedRecords}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ written === true ? "The roles in grind-to-prod.yml were changed; commit and push the file, because a release reads it there:" : "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`), ...(0, 
signed_record_lines_js$0.x)(signedRecords) ];
}
}),

/***/ 93794: // build/js/domain/report/signed-record-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => signedRecordLines
});
function signedRecordLines(files = []) {
return files.filter(file => !file.endsWith(".sig")).map(file => `  ${whatOf(file)}: ${file}`);
}
function whatOf(file) {
if (file.endsWith(".tsr")) return "time stamp of an authority";
if (file.endsWith(".intoto.json")) return "statement of the attempt, signed by the host";
return file.endsWith(".tsr-missing.json") ? "why there is no time stamp" : "record signed by the host";
}
}),

/***/ 72957: // build/js/cli/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => verdictExitCode
});
var domain_activation_verdicts$0 = __webpack_require__(74368);
function verdictExitCode(verdict, isDryRun) {
return isDryRun ? 0 : domain_activation_verdicts$0.rY[verdict].exitCode;
}
}),

/***/ 73798: // build/js/cli/subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
subjectsHere: () => subjectsHere
});
async function subjectsHere(commits, directory, {at, runner, isJson}) {
if (isJson) return {
now: Date.now()
};
const {commitSubjects} = await __webpack_require__.e(6354).then(__webpack_require__.bind(__webpack_require__, 56354));
return {
now: Date.now(),
subjects: await commitSubjects(at(directory), commits, runner)
};
}
}),

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
function openEmergencyWords({releaseId, actor, reason, countersignBy, missing, isOverdue}, host = "HOST") {
const what = isOverdue ? "NOT COUNTERSIGNED IN TIME" : "not countersigned yet";
const needed = (0, amount_js$1.B4)(missing, "person", "people");
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${(0, 
errors_quote_js$2.af)(actor.name)} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign ${host} ${(0, 
release_name_js$0.m_)(releaseId)}"`;
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

/***/ 30873: // build/js/domain/report/outcome-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gp: () => awaitingLines,
GL: () => briefLines,
HN: () => gateLines,
N7: () => nextLines,
rz: () => verdictLines
});
var quote = __webpack_require__(7191);
var verdicts = __webpack_require__(74368);
// CONCATENATED MODULE: ./build/js/domain/report/signer-lines.js
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals, fingerprint}) => `${(0, quote.Re)(principals)} (${fingerprint})`).join(", ")}` ];
}
var amount = __webpack_require__(53004);
var emergency_words = __webpack_require__(49635);
// CONCATENATED MODULE: ./build/js/domain/report/data-lines.js
function dataLines({data = [], restored}) {
return [ ...data.map(({folder, archive, sha256, bytes, changedWhileRead}) => archive === null ? `  backup of ${folder}: it did not exist` : `  backup of ${folder ?? "the data, by the release\u2019s own program"}: ${archive}, ${(0, 
amount.z3)(bytes)}, sha256 ${sha256}${doubt(changedWhileRead)}`), ...(restored?.folders ?? []).map(({folder, aside}) => `  restored ${folder}${aside === null ? "" : `; its earlier content is in ${aside}`}`) ];
}
function doubt(changedWhileRead) {
return changedWhileRead ? " (files changed while they were read)" : "";
}
var release_name = __webpack_require__(71259);
var role_lines = __webpack_require__(99022);
var system_lines = __webpack_require__(20187);
var unit_lines = __webpack_require__(18684);
var on_host = __webpack_require__(10650);
// CONCATENATED MODULE: ./build/js/domain/report/outcome-lines.js
function verdictLines({verdict, reason, record}, around = {}) {
return [ `${verdict}: ${(0, release_name.DR)(reason)}`, ...record === null ? [] : [ `  ${record.role === void 0 ? `${record.verb} of ${(0, 
release_name.m_)(record.releaseId)}` : (0, role_lines.m)(record.role)} on ${record.host} (attempt ${record.attempt})`, ...changeLines(record, around), ...signerLines(record.signers), ...(0, 
emergency_words.Rq)(record.emergency), ...(0, system_lines.f)(record.system), ...dataLines(record), ...record.confirmation === void 0 ? [] : [ `  confirmation: ${confirmationWords(record.confirmation)}` ], ...(0, 
unit_lines.AY)(record.units), ...record.health.map(({check, detail}) => `  ${check}: ${detail}`) ] ];
}
function afterRollback(host) {
return `find out why ("grind-to-prod logs ${host}" shows its units); roll back to another release with the option "to", or repair the host`;
}
function nextLines({verdict, record}, host) {
const next = verdict === "ROLLED_BACK" && record?.verb === "rollback" && record.verdict === "ROLLED_BACK" ? afterRollback : verdicts.rY[verdict].next;
return next === null ? [] : [ `  next: ${next(host)}` ];
}
function briefLines({verdict, reason, record}, {around, files}) {
if (verdict !== "COMMITTED" || record === null || record.role !== void 0 || record.restored !== void 0) return;
const seconds = ((Date.parse(record.finishedAt) - Date.parse(record.startedAt)) / 1e3).toFixed(1);
const kept = files === void 0 ? "" : `; ${(0, amount.B4)(files.count, "file")} written into ${files.folder}`;
return [ `${verdict}: ${(0, release_name.DR)(reason)}`, `  ${record.host}: ${(0, 
release_name.mF)(record, around)}, in ${seconds} s`, ...(0, emergency_words.Rq)(record.emergency), `  evidence: attempt ${record.attempt} in the ledger of ${record.host}${kept}` ];
}
function changeLines(record, around) {
const {releaseCommit, previousCommit} = record;
return releaseCommit === void 0 && previousCommit === void 0 ? [] : [ `  ${(0, release_name.mF)(record, around)}` ];
}
function confirmationWords({decision, actor, reason, decidedAt}) {
if (decision === "none") return `not confirmed by the deadline, ${decidedAt}`;
return `${decision} by ${(0, quote.af)(actor.name)} at ${decidedAt}${reason === void 0 ? "" : `: ${reason}`}`;
}
function gateLines(gates) {
return gates.map(({name, stage, passed, seconds, detail}) => `  gate ${name} (${stage}): ${passed ? "passed" : "failed"} after ${seconds} s, ${detail}`);
}
function awaitingLines({application, attempt, releaseId, deadline, secondsLeft}, host = "HOST") {
return [ `  awaits confirmation: attempt ${attempt} of release ${(0, release_name.m_)(releaseId)} rolls back at ${deadline} (in ${Math.ceil(secondsLeft)} s)`, `    confirm it with "grind-to-prod confirm ${host}", or "${(0, 
on_host.G)("confirm", application)}" on the host; add --revert to roll it back now` ];
}
}),

/***/ 99022: // build/js/domain/report/role-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => roleLines,
m: () => roleChangeWords
});
var errors_quote_js$0 = __webpack_require__(7191);
function roleLines({host, application, machineId, role, policyRole, lastChange}) {
return [ `${application} on ${host}: ${role ?? "no role"}`, `  machine: ${machineId === "" ? "its id cannot be read" : machineId}`, ...lastChange === null ? [] : [ `  since ${lastChange.finishedAt} by ${(0, 
errors_quote_js$0.af)(lastChange.actor.name)}: ${lastChange.reason} (attempt ${lastChange.attempt})` ], ...policyRole === null || policyRole === role ? [] : [ `  the role that its policy started with: ${policyRole}` ] ];
}
function roleChangeWords({from, to}) {
return `role ${from} \u2192 ${to}`;
}
}),

/***/ 20187: // build/js/domain/report/system-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cg: () => bootProofLines,
f: () => systemLines,
rX: () => systemStatusLines
});
function systemLines(system) {
if (system === void 0) return [];
const {wanted, after, switches} = system;
const summary = wanted === null ? "unchanged, because the release has none" : switches.length === 0 ? `${wanted.path} (${wanted.mode}), not switched` : `${wanted.path} (${wanted.mode})`;
return [ `  system: ${summary}`, ...switches.map(({path, action, status, seconds, tolerated}) => `    ${action} ${path}: ${status === null ? "ended by a signal" : `status ${status}`} after ${seconds} s${tolerated === void 0 ? "" : ` (not a failure: ${tolerated})`}`), `    next boot ${after.profile ?? "none"}, current ${after.current ?? "none"}, booted ${after.booted ?? "none"}` ];
}
function systemStatusLines(system) {
if (system === void 0) return [];
const {release, profile, current, booted} = system;
return [ `  system:   ${current ?? "none"}${booted === current ? "" : `, booted ${booted ?? "none"}`}${profile === current ? "" : `, next boot ${profile ?? "none"}`}`, `            ${release === null ? "the release has none" : release === current ? "the release's" : `the release's is ${release}`}` ];
}
function bootProofLines(proof) {
if (proof === void 0) return [];
const {state, at, reason} = proof;
const words = {
pending: "pending: the next boot starts it for the first time",
proved: `proved at ${at}`,
failed: `failed at ${at}: ${reason}`
};
return [ `            boot:   ${words[state]}` ];
}
}),

/***/ 89731: // build/js/cli/outcome-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
qx: () => outcomeLines,
EL: () => outcomeText,
du: () => viewOf
});
var external_node_path_ = __webpack_require__(76760);
var outcome_lines = __webpack_require__(30873);
var signed_record_lines = __webpack_require__(93794);
// CONCATENATED MODULE: ./build/js/domain/report/snapshot-lines.js
function snapshotLines(files) {
const entries = [ [ "before", files?.before ], [ "after", files?.after ] ];
return entries.flatMap(([moment, file]) => file === null || file === void 0 ? [] : [ `  snapshot ${moment}: ${file}` ]);
}
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/outcome-text.js
async function viewOf({record, candidates = []}, {directory, host}, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit, ...candidates.map(({commit}) => commit) ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context),
host
};
}
function outcomeLines(outcome, {isVerbose, around, host}, details = []) {
const {snapshots, signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around,
files: evidenceFiles(snapshots, signedRecords)
});
if (brief !== void 0) return brief;
const kept = [ ...snapshotLines(snapshots), ...(0, signed_record_lines.x)(signedRecords) ];
return [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...kept, ...(0, 
outcome_lines.N7)(outcome, host) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
if (files[0] === void 0) return;
const folder = (0, external_node_path_.dirname)(files[0]);
return {
folder,
count: files.filter(file => (0, external_node_path_.dirname)(file) === folder).length
};
}
async function outcomeText(outcome, place, context) {
return outcomeLines(outcome, await viewOf(outcome, place, context));
}
}),

};
