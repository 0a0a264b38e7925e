import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-49917.js';
import { modules as shared3 } from './shared-45662.js';
export const id = 8426;
export const ids = [8426,9917];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 31771: // build/js/domain/history/site/evidence-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => evidenceLines
});
var model_js$0 = __webpack_require__(94155);
const SHOWN_FINDINGS = 10;
function evidenceLines({notice, findings}) {
const words = (0, model_js$0.Hu)(findings);
const before = notice === null ? [] : [ notice ];
if (words === void 0) return before;
const more = findings.length - SHOWN_FINDINGS;
return [ ...before, words, ...findings.slice(0, SHOWN_FINDINGS).map(({check, statement}) => `  ${check}: ${statement}`), ...more > 0 ? [ `  and ${more} more, which the first page has` ] : [] ];
}
}),

/***/ 94155: // build/js/domain/history/site/model.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => findingWords,
ZD: () => unvouchedWords,
is: () => siteReleases,
mI: () => siteHost,
mr: () => releasePageName,
rA: () => notVerifiedWords,
uq: () => siteFindings
});
var errors_quote_js$1 = __webpack_require__(7191);
var exposure_periods_js$3 = __webpack_require__(52479);
var report_amount_js$2 = __webpack_require__(53004);
var figures_js$0 = __webpack_require__(45662);
const ofWholeLedger = new Set([ "ledger", "ledger-record", "ledger-head" ]);
function siteFindings(checks, unplaced) {
const open = checks.filter(one => one.outcome === "not-provable" && ofWholeLedger.has(one.check) && !isUnsignedHead(one));
const found = [ ...checks.filter(({outcome}) => outcome === "failed"), ...open ];
return [ ...found.map(({check, outcome, statement, restsOn}) => ({
check,
outcome,
statement,
restsOn
})), ...unplaced.map(leftOut) ];
}
function isUnsignedHead({check, vouchedBy}) {
return check === "ledger-head" && vouchedBy === "none";
}
function leftOut(path) {
const statement = `${(0, errors_quote_js$1.hD)(path, 120)} is on this site, and nothing compared it with the rest: "grind-to-prod bundle" gives it its place.`;
return {
check: "other-files",
outcome: "not-provable",
statement,
restsOn: [ path ]
};
}
function findingWords(findings) {
const failed = findings.filter(({outcome}) => outcome === "failed").length;
const left = findings.filter(({check, outcome}) => check === "other-files" && outcome !== "failed").length;
const open = findings.length - failed - left;
const words = [ ...failed === 0 ? [] : [ `${(0, report_amount_js$2.B4)(failed, "check")} failed: what was read contradicts itself, or the keys that were given.` ], ...open === 0 ? [] : [ `Ledgers of this evidence are not whole (${(0, 
report_amount_js$2.B4)(open, "finding")}): attempts may be missing here.` ], ...left === 0 ? [] : [ `${(0, 
report_amount_js$2.B4)(left, "file")} of this site ${left === 1 ? "was" : "were"} not compared with the rest of the evidence.` ] ];
return words.length === 0 ? void 0 : words.join(" ");
}
function notVerifiedWords(artifacts) {
const folder = /^[\w./@+-]+$/.test(artifacts) ? artifacts : "ARTIFACTS";
return [ "Whether the ledgers, records and releases of these artifacts contradict each other was not checked.", `Put the evidence of a release together with "grind-to-prod bundle RELEASE --evidence ${folder} --output evidence.tar.gz",`, 'and run "grind-to-prod verify --allowed-signers FILE --known-hosts FILE evidence.tar.gz".' ].join(" ");
}
function siteHost(records, {vouched, origin}) {
const {host, application} = records[0];
const unvouched = records.filter(record => !vouched.has(record));
const isUnvouchedLeftOut = unvouched.length > 0 && unvouched.length < records.length;
const counted = isUnvouchedLeftOut ? records.filter(record => vouched.has(record)) : records;
return {
...(0, figures_js$0.o)(counted),
host,
application,
periods: (0, exposure_periods_js$3.q)(counted),
origin,
unvouched,
isUnvouchedLeftOut
};
}
function unvouchedWords(hosts) {
const count = own => own.reduce((sum, {unvouched}) => sum + unvouched.length, 0);
const left = count(hosts.filter(({isUnvouchedLeftOut}) => isUnvouchedLeftOut));
const counted = count(hosts) - left;
const words = [ ...left === 0 ? [] : [ `${(0, report_amount_js$2.B4)(left, "record")} vouched for by no host ${left === 1 ? "is" : "are"} left out of the figures.` ], ...counted === 0 ? [] : [ `The figures rest on ${(0, 
report_amount_js$2.B4)(counted, "record")} vouched for by no host: anyone can write such a record.` ] ];
return words.length === 0 ? void 0 : words.join(" ");
}
function siteReleases(hosts) {
const attempts = hosts.flatMap(({records}) => records.filter(({verb}) => verb === "apply" || verb === "rollback"));
const periods = Map.groupBy(hosts.flatMap(host => host.periods), keyOf);
const incidents = Map.groupBy(hosts.flatMap(host => host.incidents), ({record}) => keyOf(record));
const unvouched = new Set(hosts.flatMap(host => host.unvouched));
return [ ...Map.groupBy(attempts, keyOf) ].map(([key, ofRelease]) => releaseOf(ofRelease.toSorted(newestFirst), {
periods: periods.get(key) ?? [],
incidents: incidents.get(key) ?? [],
unvouched
})).toSorted((left, right) => newestFirst(left.attempts[0], right.attempts[0]));
}
function releaseOf(attempts, more) {
const {releaseId, application} = attempts[0];
const source = attempts.find(({releaseCommit}) => releaseCommit !== void 0)?.releaseCommit ?? null;
return {
releaseId,
application,
source,
attempts,
...more,
previous: attempts.at(-1).previousRelease
};
}
function keyOf({application, releaseId}) {
return `${application} ${releaseId}`;
}
function newestFirst(left, right) {
return Date.parse(right.finishedAt) - Date.parse(left.finishedAt);
}
function releasePageName({application, releaseId}) {
return /^(?:[0-9a-f]{64}|taken-over)$/.test(releaseId) ? `${application}-${releaseId}.html` : void 0;
}
}),

};
