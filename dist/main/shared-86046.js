export const modules = {

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
td: () => rollbackPlanSentence
});
var release_name_js$0 = __webpack_require__(71259);
function rollbackCandidateLines(candidates) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate)}: ${candidateState(candidate)}`);
}
function candidateName({release, commit, commitTime}) {
return commit === void 0 ? (0, release_name_js$0.m_)(release) : `${(0, 
release_name_js$0.m_)(release)} (commit ${commit.slice(0, 12)} of ${commitTime})`;
}
function candidateState({lastAttempt, rolledBack, kept, chosen, why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, release_name_js$0.DR)(why)}`;
}
function rollbackPlanSentence({hostName, current, target, units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart those of its ${units} units that are affected.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release, why}) => `${release} (${why})`).join("; ")}`;
}
}),

};
