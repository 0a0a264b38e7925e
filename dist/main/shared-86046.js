export const modules = {

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
td: () => rollbackPlanSentence
});
var _release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
function rollbackCandidateLines(candidates) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate)}: ${candidateState(candidate)}`);
}
function candidateName({release: release, commit: commit, commitTime: commitTime}) {
return commit === void 0 ? (0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release) : `${(0, 
_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release)} (commit ${commit.slice(0, 12)} of ${commitTime})`;
}
function candidateState({lastAttempt: lastAttempt, rolledBack: rolledBack, kept: kept, chosen: chosen, why: why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.DR)(why)}`;
}
function rollbackPlanSentence({hostName: hostName, current: current, target: target, units: units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart those of its ${units} units that are affected.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release: release, why: why}) => `${release} (${why})`).join("; ")}`;
}
}),

/***/ 66279: // build/js/cli/arguments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EX: () => expectedOf,
Et: () => momentOf,
Ft: () => releaseOrCommitOf,
LF: () => limitOf,
SK: () => entriesGiven,
TM: () => secondsOf,
Vj: () => verdictOf,
ek: () => sinceOf,
h2: () => requirementOf,
mh: () => approvalsOf,
nR: () => timeOf,
pq: () => countOf
});
var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
var _domain_evidence_check__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23573);
var _domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53734);
var _domain_protocol_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20617);
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99289);
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a number from 1 to 99.");
return Number(text);
}
function approvalsOf(text) {
if (!/^(?:[0-9]|1[0-6])$/.test(text)) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a number from 0 to 16.");
return Number(text);
}
function limitOf(text) {
if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a number from 1 to 1000.");
return Number(text);
}
function secondsOf(text) {
if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > 3600) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a number of seconds from 1 to 3600.");
return Number(text);
}
function timeOf(text) {
if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a time such as 2026-01-31T12:00:00Z.");
return new Date(text);
}
function expectedOf(text) {
const parsed = _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_4__.Zk.safeParse(text);
if (!parsed.success) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di('It must be a release id of 64 hexadecimal digits, "taken-over" or "none".');
return parsed.data;
}
function requirementOf(text) {
const requirement = (0, _domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_1__.p)(text);
if (requirement === void 0) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di(`It must be one of ${_domain_evidence_check__WEBPACK_IMPORTED_MODULE_5__.LN.join(", ")}, or a verdict such as verdict=COMMITTED.`);
return requirement;
}
function entriesGiven(text) {
const entries = (0, _domain_protocol_logs__WEBPACK_IMPORTED_MODULE_2__.Mc)(text);
if (entries === void 0) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be a number from 1 to 10000.");
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
throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di('It must be "release", 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z.');
}
function momentOf(text) {
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhdw])$/.exec(text) ?? [];
if (count !== void 0) return Date.now() - Number(count) * (unit === "w" ? 7 * 86400 : SECONDS[unit]) * 1e3;
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
if (!Number.isNaN(day)) return day;
if (/^[0-9]{4}-.*T/.test(text)) return timeOf(text).getTime();
throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di("It must be 12h, 30d, 8w, 2026-01-31, or a time such as 2026-01-31T12:00:00Z.");
}
function verdictOf(text) {
const parsed = _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.$D.safeParse(text.toUpperCase());
if (!parsed.success) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di(`It must be one of ${_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.$D.options.join(", ")}.`);
return parsed.data;
}
function releaseOrCommitOf(text) {
if (!/^(?:[0-9a-f]{6,64}|taken-over)$/.test(text)) throw new commander__WEBPACK_IMPORTED_MODULE_0__.Di('It must be a release id or a commit, or at least six of its digits; or "taken-over".');
return text;
}
}),

/***/ 23573: // build/js/domain/evidence/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dz: () => verifyExitCode,
Hr: () => ofManifest,
LN: () => checkNames,
al: () => inOrder,
ls: () => countChecks
});
const checkNames = [ "keys", "index", "files", "manifest", "release-id", "signatures", "approvals", "revocations", "key-time", "inventory", "sbom", "environment", "nix-signatures", "provenance", "sbom-statement", "attestation", "record", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-record", "records", "deployment", "snapshots", "hosts", "other-files" ];
function ofManifest(checks, signers) {
if (signers.length > 0) return [ ...checks ];
return checks.map(one => one.vouchedBy === "signers" ? {
...one,
vouchedBy: "none"
} : one);
}
function countChecks(done) {
const count = outcome => done.filter(one => one.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
"not-provable": count("not-provable")
};
}
const FAILED_EXIT_CODE = 4;
const NOT_PROVABLE_EXIT_CODE = 5;
function verifyExitCode(done, strict) {
const {failed: failed, "not-provable": notProvable} = countChecks(done);
if (failed > 0) return FAILED_EXIT_CODE;
return strict && notProvable > 0 ? NOT_PROVABLE_EXIT_CODE : 0;
}
function inOrder(done) {
const places = new Map(checkNames.map((name, index) => [ name, index ]));
return done.toSorted((left, right) => places.get(left.check) - places.get(right.check));
}
}),

/***/ 53734: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => withRequired,
p: () => parseRequirement
});
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23573);
function parseRequirement(text) {
const name = _check_js__WEBPACK_IMPORTED_MODULE_1__.LN.find(one => one === text);
if (name !== void 0) return {
check: name
};
const verdict = /^verdict=(.*)$/.exec(text)?.[1];
return verdict !== void 0 && Object.hasOwn(_activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.rY, verdict) ? {
verdict: verdict
} : void 0;
}
function withRequired(done, required, recordedVerdict) {
const names = new Set(required.flatMap(one => "check" in one ? [ one.check ] : []));
const wanted = required.flatMap(one => "verdict" in one && one.verdict !== recordedVerdict ? [ one.verdict ] : []);
return [ ...done.map(one => names.has(one.check) && one.outcome === "not-provable" ? {
...one,
outcome: "failed"
} : one), ...[ ...names ].filter(name => !done.some(({check: check}) => check === name)).map(notMade), ...wanted.map(verdict => otherVerdict(verdict, recordedVerdict)) ];
}
function notMade(check) {
return {
check: check,
outcome: "failed",
statement: "It is required, and what it needs was not given.",
restsOn: [],
vouchedBy: "none"
};
}
function otherVerdict(wanted, recorded) {
const statement = `The verdict ${wanted} is required, and ${recorded === void 0 ? "no record was given" : `the record has ${recorded}`}.`;
return {
check: "record",
outcome: "failed",
statement: statement,
restsOn: [],
vouchedBy: "none"
};
}
}),

};
