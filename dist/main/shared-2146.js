export const modules = {

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var zod$1 = __webpack_require__(26921);
var signature_js$0 = __webpack_require__(3508);
const signersSchema = zod$1.YOg(zod$1.rej({
principals: zod$1.YOg(zod$1.YjP().max(255)).min(1).max(64),
fingerprint: zod$1.YjP().max(128)
})).max(signature_js$0.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals, fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ")}` ];
}
}),

/***/ 96477: // build/js/domain/report/age.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => agoOf,
h: () => ageOf
});
var amount_js$0 = __webpack_require__(53004);
const steps = [ {
seconds: 86400,
word: "day"
}, {
seconds: 3600,
word: "hour"
}, {
seconds: 60,
word: "minute"
} ];
function ageOf(moment, now) {
const seconds = Math.floor((now - Date.parse(moment)) / 1e3);
if (Number.isNaN(seconds)) return "unknown";
if (seconds < -60) return "in the future";
const step = steps.find(one => seconds >= one.seconds);
return step === void 0 ? (0, amount_js$0.B4)(Math.max(0, seconds), "second") : (0, 
amount_js$0.B4)(Math.floor(seconds / step.seconds), step.word);
}
function agoOf(moment, now) {
const age = ageOf(moment, now);
return /^[0-9]/.test(age) ? `${age} ago` : age;
}
}),

/***/ 71259: // build/js/domain/report/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DR: () => withShortIds,
Vl: () => releaseWords,
mF: () => changeWords,
m_: () => shortId,
oR: () => subjectWords,
xK: () => commitWords
});
var age_js$0 = __webpack_require__(96477);
const SHORT_ID = 12;
function shortId(id) {
return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id;
}
function withShortIds(text) {
return text.replaceAll(/(?<![0-9A-Za-z/+-])[0-9a-f]{64}(?![0-9A-Za-z/+=-])/g, id => id.slice(0, SHORT_ID));
}
function commitWords({commit, commitTime}, {now, subjects}) {
const age = now === void 0 ? `of ${commitTime}` : ageWords(commitTime, now);
return `${shortId(commit)}${subjectWords(commit, {
subjects
})}, ${age}`;
}
function subjectWords(commit, {subjects}) {
const subject = subjects?.get(commit);
return subject === void 0 ? "" : ` "${cut(subject)}"`;
}
function releaseWords(release, source, around) {
if (release === null) return "none";
return source === void 0 ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`;
}
function changeWords({previousRelease, previousCommit, releaseId, releaseCommit}, around) {
return `${releaseWords(previousRelease, previousCommit, around)} \u2192 ${releaseWords(releaseId, releaseCommit, around)}`;
}
function ageWords(commitTime, now) {
const age = (0, age_js$0.h)(commitTime, now);
return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`;
}
const SUBJECT_LENGTH = 60;
function cut(subject) {
return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}\u2026`;
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
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${actor.name} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign HOST"`;
}
function openEmergencyCell(open) {
const overdue = open.filter(({isOverdue}) => isOverdue).length;
return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`;
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns,
o: () => columnLines
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
function columnLines(rows) {
return alignColumns(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path$0 = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".local", "state"), "grind-to-prod");
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

};
