export const modules = {

/***/ 38452: // build/js/domain/report/ledger-warning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FO: () => RECOVER_LEDGER,
If: () => ledgerWarning,
aG: () => COMPARE_LEDGER,
ji: () => checkedWords,
k5: () => incompleteLineText,
lH: () => ledgerProblem,
mZ: () => brokenChainText
});
var errors_error_lines_js$2 = __webpack_require__(57203);
var errors_quote_js$4 = __webpack_require__(7191);
var amount_js$3 = __webpack_require__(53004);
var release_name_js$0 = __webpack_require__(71259);
var protocol_on_host_js$1 = __webpack_require__(10650);
function brokenChainText(host, brokenAt) {
return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`;
}
const COMPARE_LEDGER = "Compare it with the records that the runs kept.";
function incompleteLineText(host) {
return `The last line of the ledger of ${host} is incomplete: a write was cut off.`;
}
const RECOVER_LEDGER = `The next attempt moves it aside, and so does "${(0, protocol_on_host_js$1.G)("recover")}" on the host.`;
const NAMED_FINDINGS = 10;
const RESTORE_LINKS = "Promote the current release again, which restores its links.";
function ledgerProblem(host, state) {
if (state === void 0) return;
const [lines, links] = [ lineSentences(host, state), linkSentences(host, state) ];
const incomplete = state.incomplete === true ? [ incompleteLineText(host) ] : [];
const sentences = [ ...lines, ...links, ...incomplete ];
if (sentences.length === 0) return;
const hints = [ ...lines.length === 0 ? [] : [ COMPARE_LEDGER ], ...state.contradicted === void 0 ? [] : [ switchBackHint(host, state.contradicted) ], ...links.length === 0 || state.contradicted !== void 0 ? [] : [ RESTORE_LINKS ], ...incomplete.length === 0 ? [] : [ RECOVER_LEDGER ] ];
return {
message: sentences.join(" "),
hint: hints.join(" ")
};
}
function ledgerWarning(host, state) {
const problem = ledgerProblem(host, state);
return problem === void 0 ? void 0 : (0, errors_error_lines_js$2.GR)(problem);
}
function checkedWords({total, checked, compared}) {
if (checked === void 0) return;
const lines = (0, amount_js$3.B4)(total, "line");
const words = checked >= total ? `${lines}, all of them checked` : `${lines}, the last ${checked} of them checked`;
return compared === false ? `${words}, but not compared with all that the host has` : words;
}
function lineSentences(host, {brokenAt, hasCurrent, contradicted, lost = [], unnamed = []}) {
return [ ...brokenAt === null ? [] : [ brokenChainText(host, brokenAt) ], ...hasCurrent ? [] : [ `The ledger of ${host} has no record of the current release, so that at least the record of its promotion is missing.` ], ...contradicted === void 0 ? [] : [ contradictionText(host, contradicted) ], ...lost.length === 0 ? [] : [ lostText(host, lost) ], ...unnamed.length === 0 ? [] : [ unnamedText(host, unnamed) ] ];
}
function contradictionText(host, {attempt, recorded, current}) {
const left = recorded.map(releaseWords).join(" or ");
return `The newest attempt in the ledger of ${host} that switched releases, ${attempt}, left ${left} current, but ${releaseWords(current)} is: it was switched by hand, or newer lines were removed.`;
}
function switchBackHint(host, {recorded, current}) {
const target = recorded.find(release => release !== null);
const back = target === void 0 ? "promote the right release" : `roll back with "grind-to-prod rollback ${host} --to ${(0, 
release_name_js$0.m_)(target)}"`;
return `If it has all lines, the release was switched by hand: find out by whom, and ${back}. Restart no unit before: that would start ${releaseWords(current)}.`;
}
function lostText(host, lost) {
const named = lost.map(({line, attempt}) => `line ${line}${attempt === void 0 ? "" : ` (attempt ${attempt})`}`);
return `The ledger of ${host} had lines that it does not have now: ${namedWords(named)}. Lines were removed or replaced.`;
}
function unnamedText(host, unnamed) {
return `${host} keeps releases that no line of its ledger names (${namedWords(unnamed.map(release_name_js$0.m_))}): lines were removed.`;
}
function namedWords(findings) {
return [ ...findings.slice(0, NAMED_FINDINGS), ...findings.length > NAMED_FINDINGS ? [ "and more" ] : [] ].join(", ");
}
function linkSentences(host, {changedLinks = []}) {
const sentences = changedLinks.slice(0, NAMED_FINDINGS).map(({link, target}) => target === null ? `${(0, 
errors_quote_js$4.hD)(link)} on ${host} is not the link of the current release that it should be: it is missing, or something else is there.` : `${(0, 
errors_quote_js$4.hD)(link)} on ${host} leads to ${(0, 
errors_quote_js$4.hD)(target)}, which is not of the current release: it was changed by hand.`);
return changedLinks.length > NAMED_FINDINGS ? [ ...sentences, `More links of the current release on ${host} are not as it has them.` ] : sentences;
}
function releaseWords(release) {
return release === null ? "no release" : `release ${(0, release_name_js$0.m_)(release)}`;
}
}),

};
