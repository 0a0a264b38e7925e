export const modules = {

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
f2: () => choiceHint,
td: () => rollbackPlanSentence
});
var release_name_js$0 = __webpack_require__(71259);
function rollbackCandidateLines(candidates, around = {}) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate, around)}: ${candidateState(candidate)}`);
}
function candidateName({release, commit, commitTime}, around) {
return (0, release_name_js$0.Vl)(release, commit === void 0 || commitTime === void 0 ? void 0 : {
commit,
commitTime
}, around);
}
function candidateState({lastAttempt, rolledBack, kept, chosen, why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, release_name_js$0.DR)(why)}`;
}
function rollbackPlanSentence({hostName, current, target, units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
const affected = units === 1 ? "its unit if that is affected" : `those of its ${units} units that are affected`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart ${affected}.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release, why}) => `${release} (${why})`).join("; ")}`;
}
function choiceHint({kept, current, candidates}, now) {
const others = kept.filter(({id}) => id !== current);
if (others.length === 0) return "It keeps no other release: promote one.";
const marked = others.map(({id, source}) => ({
id,
source,
remarks: remarksOn(candidates.find(({release}) => release === id))
}));
return `Choose one with the option "to" (${(0, release_name_js$0.Gx)(marked, now)}).`;
}
function remarksOn(candidate) {
const {lastAttempt, rolledBack = false} = candidate ?? {};
const hasFailed = lastAttempt !== void 0 && lastAttempt.verdict !== "COMMITTED";
return [ ...hasFailed ? [ "failed" ] : [], ...rolledBack ? [ "rolled back" ] : [] ];
}
}),

};
