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
Et: () => momentOf,
Ft: () => releaseOrCommitOf,
LF: () => limitOf,
MQ: () => releaseIdOf,
SK: () => entriesGiven,
TM: () => secondsOf,
Vj: () => verdictOf,
ZA: () => hoursOf,
Zp: () => expectedInput,
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
var domain_protocol_logs_entries$10 = __webpack_require__(3556);
var domain_activation_host_paths$4 = __webpack_require__(78257);
var domain_activation_verdicts$5 = __webpack_require__(74368);
var domain_protocol_expected_release$6 = __webpack_require__(47338);
var domain_trust_limits$9 = __webpack_require__(5740);
var domain_trust_reason$7 = __webpack_require__(13276);
var inputs_js$8 = __webpack_require__(38530);
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new commander$0.Di("It must be a number from 1 to 99.");
return Number(text);
}
function approvalsOf(text) {
if (!/^(?:[0-9]|1[0-6])$/.test(text)) throw new commander$0.Di("It must be a number from 0 to 16.");
return Number(text);
}
function approvalDaysOf(text) {
if (!/^[1-9][0-9]?$/.test(text) || Number(text) > domain_trust_limits$9.kE) throw new commander$0.Di(`It must be a number of days from 1 to ${domain_trust_limits$9.kE}.`);
return Number(text);
}
function hoursOf(text) {
if (!/^[0-9]{1,3}(?:\.[0-9]{1,6})?$/.test(text) || Number(text) > domain_trust_limits$9.sY) throw new commander$0.Di(`It must be a number of hours from 0 to ${domain_trust_limits$9.sY}.`);
return Number(text);
}
function emergencyReasonOf(text) {
return plainReason(text, domain_trust_limits$9.DC);
}
function reasonOf(text) {
return plainReason(text, domain_trust_limits$9.eR);
}
function plainReason(text, limit) {
const problem = (0, domain_trust_reason$7.Ge)(text, limit);
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
const expectedInput = (0, inputs_js$8.Yz)("<release>", `refuse unless the host runs this release now: ${domain_protocol_expected_release$6.T} ("${domain_activation_host_paths$4.Wu}": the folder that it had before its first release; "${domain_activation_host_paths$4.E1}": no release yet)`, text => {
if ((0, domain_protocol_expected_release$6.b)(text)) return text;
throw new commander$0.Di(`It must be ${domain_protocol_expected_release$6.T}.`);
});
function requirementOf(text) {
const requirement = (0, domain_evidence_requirement$3.pP)(text);
if (requirement === void 0) throw new commander$0.Di(`It must be one of ${domain_evidence_check$2.LN.join(", ")}, or a verdict such as verdict=COMMITTED.`);
return requirement;
}
function entriesGiven(text) {
const entries = (0, domain_protocol_logs_entries$10.M)(text);
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

};
