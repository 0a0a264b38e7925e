export const modules = {

/***/ 3556: // build/js/domain/protocol/logs-entries.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => entriesOf,
x: () => LOGS_DEFAULT_ENTRIES
});
const LOGS_DEFAULT_ENTRIES = 200;
const LOGS_MOST_ENTRIES = 1e4;
function entriesOf(text) {
return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= LOGS_MOST_ENTRIES ? Number(text) : void 0;
}
}),

/***/ 66279: // build/js/cli/arguments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A3: () => reasonOf,
EX: () => expectedOf,
Et: () => momentOf,
Ft: () => releaseOrCommitOf,
LF: () => limitOf,
MQ: () => releaseIdOf,
SK: () => entriesGiven,
TM: () => secondsOf,
Vj: () => verdictOf,
ZA: () => hoursOf,
ek: () => sinceOf,
gZ: () => approvalDaysOf,
h2: () => requirementOf,
lp: () => emergencyReasonOf,
mh: () => approvalsOf,
nR: () => timeOf,
pq: () => countOf
});
var commander$0 = __webpack_require__(67375);
var domain_manifest_release_id$1 = __webpack_require__(50452);
var domain_evidence_check$2 = __webpack_require__(23573);
var domain_evidence_requirement$3 = __webpack_require__(19000);
var domain_protocol_logs_entries$8 = __webpack_require__(3556);
var domain_activation_host_paths$4 = __webpack_require__(78257);
var domain_activation_verdicts$5 = __webpack_require__(74368);
var domain_trust_limits$7 = __webpack_require__(5740);
var domain_trust_reason$6 = __webpack_require__(13276);
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new commander$0.Di("It must be a number from 1 to 99.");
return Number(text);
}
function approvalsOf(text) {
if (!/^(?:[0-9]|1[0-6])$/.test(text)) throw new commander$0.Di("It must be a number from 0 to 16.");
return Number(text);
}
function approvalDaysOf(text) {
if (!/^[1-9][0-9]?$/.test(text) || Number(text) > domain_trust_limits$7.kE) throw new commander$0.Di(`It must be a number of days from 1 to ${domain_trust_limits$7.kE}.`);
return Number(text);
}
function hoursOf(text) {
if (!/^[0-9]{1,3}(?:\.[0-9]{1,6})?$/.test(text) || Number(text) > domain_trust_limits$7.sY) throw new commander$0.Di(`It must be a number of hours from 0 to ${domain_trust_limits$7.sY}.`);
return Number(text);
}
function emergencyReasonOf(text) {
return plainReason(text, domain_trust_limits$7.DC);
}
function reasonOf(text) {
return plainReason(text, domain_trust_limits$7.eR);
}
function plainReason(text, limit) {
const problem = (0, domain_trust_reason$6.Ge)(text, limit);
if (problem !== void 0) throw new commander$0.Di(`The reason ${problem}.`);
return text;
}
function limitOf(text) {
if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new commander$0.Di("It must be a number from 1 to 1000.");
return Number(text);
}
function secondsOf(text) {
if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > 3600) throw new commander$0.Di("It must be a number of seconds from 1 to 3600.");
return Number(text);
}
function timeOf(text) {
if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new commander$0.Di("It must be a time such as 2026-01-31T12:00:00Z.");
return new Date(text);
}
function expectedOf(text) {
if (!(0, domain_manifest_release_id$1.F3)(text) && text !== domain_activation_host_paths$4.Wu && text !== domain_activation_host_paths$4.E1) throw new commander$0.Di(`It must be a release id of 64 hexadecimal digits, "taken-over" or "none". For example, "grind-to-prod status HOST --json" prints it.`);
return text;
}
function requirementOf(text) {
const requirement = (0, domain_evidence_requirement$3.pP)(text);
if (requirement === void 0) throw new commander$0.Di(`It must be one of ${domain_evidence_check$2.LN.join(", ")}, or a verdict such as verdict=COMMITTED.`);
return requirement;
}
function entriesGiven(text) {
const entries = (0, domain_protocol_logs_entries$8.M)(text);
if (entries === void 0) throw new commander$0.Di("It must be a number from 1 to 10000.");
return entries;
}
const SECONDS = {
s: 1,
m: 60,
h: 3600,
d: 86400
};
function sinceOf(text) {
if (text === "release") return text;
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? [];
if (count !== void 0) return Math.floor(Date.now() / 1e3) - Number(count) * SECONDS[unit];
if (/^[0-9]{4}-/.test(text)) return Math.floor(timeOf(text).getTime() / 1e3);
throw new commander$0.Di('It must be "release", 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z.');
}
function momentOf(text) {
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhdw])$/.exec(text) ?? [];
if (count !== void 0) return Date.now() - Number(count) * (unit === "w" ? 7 * 86400 : SECONDS[unit]) * 1e3;
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
if (!Number.isNaN(day)) return day;
if (/^[0-9]{4}-.*T/.test(text)) return timeOf(text).getTime();
throw new commander$0.Di("It must be 12h, 30d, 8w, 2026-01-31, or a time such as 2026-01-31T12:00:00Z.");
}
function verdictOf(text) {
const verdict = domain_activation_verdicts$5.gG.find(name => name === text.toUpperCase());
if (verdict === void 0) throw new commander$0.Di(`It must be one of ${domain_activation_verdicts$5.gG.join(", ")}.`);
return verdict;
}
function releaseIdOf(text) {
if (!(0, domain_manifest_release_id$1.F3)(text)) throw new commander$0.Di(`It must be a whole release id: 64 lower-case hexadecimal digits. ${domain_manifest_release_id$1.HT}`);
return text;
}
function releaseOrCommitOf(text) {
if (!/^(?:[0-9a-f]{6,64}|taken-over)$/.test(text)) throw new commander$0.Di('It must be a release id or a commit, or at least six of its digits; or "taken-over".');
return text;
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
async function viewOf({record, candidates = []}, directory, context) {
const commits = [ record?.releaseCommit?.commit, record?.previousCommit?.commit, ...candidates.map(({commit}) => commit) ];
return {
isVerbose: context.isVerbose,
around: await (0, subjects.subjectsHere)(commits, await context.applicationFolder(directory), context)
};
}
function outcomeLines(outcome, {isVerbose, around}, details = []) {
const {snapshots, signedRecords = []} = outcome;
const brief = isVerbose ? void 0 : (0, outcome_lines.GL)(outcome, {
around,
files: evidenceFiles(snapshots, signedRecords)
});
if (brief !== void 0) return brief;
const kept = [ ...snapshotLines(snapshots), ...(0, signed_record_lines.x)(signedRecords) ];
return [ ...(0, outcome_lines.rz)(outcome, around), ...details, ...kept, ...(0, 
outcome_lines.N7)(outcome) ];
}
function evidenceFiles(snapshots, signedRecords) {
const files = [ snapshots?.before, snapshots?.after, ...signedRecords ].filter(file => typeof file === "string");
return files[0] === void 0 ? void 0 : {
folder: (0, external_node_path_.dirname)(files[0]),
count: files.length
};
}
async function outcomeText(outcome, {directory}, context) {
return outcomeLines(outcome, await viewOf(outcome, directory, context));
}
}),

/***/ 85418: // build/js/cli/signing-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => signingKey
});
var domain_errors_errors$0 = __webpack_require__(8136);
function signingKey(file, isInAgent, {environment}) {
if (!isInAgent) return {
kind: "file",
file
};
const socket = environment["SSH_AUTH_SOCK"];
if (socket === void 0 || socket === "") throw new domain_errors_errors$0.dz("key-missing", "There is no ssh agent (SSH_AUTH_SOCK is not set).", {
hint: "Start one and add the key, or sign with a key file."
});
return {
kind: "agent",
publicKeyFile: file,
socket
};
}
}),

/***/ 95865: // build/js/cli/ask-first.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => questionsFirst
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function questionsFirst(why, {yes, dryRun}, {questions}) {
if (yes || dryRun) return null;
const asking = await questions();
if (asking !== null) return asking;
throw new domain_errors_errors$0.dz("missing-option", `${why}, and there is no terminal to ask on.`, {
hint: "Add --yes, or --dry-run."
});
}
}),

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

/***/ 62364: // build/js/cli/approver-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => approverKey,
R: () => approverInputs
});
var domain_errors_errors$0 = __webpack_require__(8136);
var inputs_js$1 = __webpack_require__(38530);
var signing_key_js$2 = __webpack_require__(85418);
const approverInputs = {
approvalKeyFile: (0, inputs_js$1.eW)("GRIND_TO_PROD_APPROVAL_KEY", (0, 
inputs_js$1.uK)("<file>", "the approver's private ssh key; with --agent, its public key")),
agent: (0, inputs_js$1.Jt)("sign with the ssh agent at SSH_AUTH_SOCK")
};
function approverKey(verb, {approvalKeyFile, agent, dryRun}, context) {
if (dryRun) return null;
const file = context.at(approvalKeyFile);
if (file !== void 0) return (0, signing_key_js$2.N)(file, agent, context);
throw new domain_errors_errors$0.dz("missing-option", `There is no key to ${verb} with.`, {
hint: "Give the file of your own ssh key with --approval-key-file."
});
}
}),

};
