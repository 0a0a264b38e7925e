export const modules = {

/***/ 45662: // build/js/domain/history/figures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => figuresOf,
o: () => historyOf
});
var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
// CONCATENATED MODULE: ./build/js/domain/history/incident.js
function incidentsOf(records) {
const tries = records.filter(({verb, verdict}) => (verb === "apply" || verb === "rollback") && verdict !== "UNCHANGED");
return tries.flatMap((record, index) => incidentAt(record, isEnd => firstAfter(tries, index, isEnd)) ?? []).toSorted((left, right) => Date.parse(left.from) - Date.parse(right.from));
}
function firstAfter(records, index, test) {
for (let later = index + 1; later < records.length; later += 1) if (test(records[later])) return records[later];
return;
}
function incidentAt(record, next) {
const {verb, verdict, finishedAt, releaseId} = record;
if (verdict === "ROLLED_BACK") return {
kind: "rolled-back",
record,
from: switchedAt(record),
to: finishedAt,
endedBy: record
};
if (verdict === "NEEDS_HUMAN") {
const end = next(one => one.verdict === "COMMITTED" || one.verdict === "ROLLED_BACK");
return {
kind: "needs-human",
record,
from: switchedAt(record),
to: end?.finishedAt ?? null,
endedBy: end ?? null
};
}
if (verb !== "apply" || verdict !== "COMMITTED") return;
const end = next(one => one.verdict === "COMMITTED" && one.releaseId !== releaseId);
if (end?.verb !== "rollback" || end.previousRelease !== releaseId) return;
return {
kind: "withdrawn",
record,
from: finishedAt,
to: end.finishedAt,
endedBy: end
};
}
const SWITCH = "switch";
function switchedAt({startedAt, finishedAt, phases}) {
const index = phases.findIndex(({phase}) => phase === SWITCH);
if (index === -1) return startedAt;
const seconds = phases.slice(0, index).reduce((sum, one) => sum + one.seconds, 0);
return new Date(Math.min(Date.parse(startedAt) + seconds * 1e3, Date.parse(finishedAt))).toISOString();
}
// CONCATENATED MODULE: ./build/js/domain/history/statistics.js
function median(values) {
if (values.length === 0) return null;
const sorted = values.toSorted((left, right) => left - right);
const middle = Math.floor(sorted.length / 2);
return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function percentile(values, share) {
if (values.length === 0) return null;
const sorted = values.toSorted((left, right) => left - right);
return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
// CONCATENATED MODULE: ./build/js/domain/history/figures.js
const DAY = 864e5;
const seconds = schemas.aig().nonnegative().nullable();
schemas.rej({
since: iso.w$(),
until: iso.w$(),
deployments: schemas.rej({
count: schemas.aig().int(),
releases: schemas.aig().int(),
perWeek: schemas.aig()
}),
leadTime: schemas.rej({
count: schemas.aig().int(),
unknown: schemas.aig().int(),
medianSeconds: seconds,
ninetiethSeconds: seconds
}),
changes: schemas.rej({
count: schemas.aig().int(),
failed: schemas.aig().int(),
failureRate: schemas.aig().nullable()
}),
restore: schemas.rej({
count: schemas.aig().int(),
open: schemas.aig().int(),
medianSeconds: seconds,
longestSeconds: seconds
})
});
function historyOf(records) {
return {
records,
changes: records.filter(isChange),
incidents: incidentsOf(records)
};
}
function isChange({verb, verdict, releaseId, previousRelease}) {
return verb === "apply" && verdict !== "UNCHANGED" && verdict !== "UNKNOWN" && releaseId !== previousRelease;
}
function figuresOf(hosts, span) {
const since = Math.max(span.since, Math.min(...hosts.map(firstMoment), span.until));
const within = ({finishedAt}) => isIn({
since,
until: span.until
}, finishedAt);
const changes = hosts.flatMap(host => host.changes.filter(within));
const failing = new Set(hosts.flatMap(({incidents}) => incidents.map(({record}) => record)));
const incidents = hosts.flatMap(host => host.incidents.filter(({from}) => isIn({
since,
until: span.until
}, from)));
const deployed = changes.filter(({verdict}) => verdict === "COMMITTED");
const failed = changes.filter(record => failing.has(record)).length;
return {
since: new Date(since).toISOString(),
until: new Date(span.until).toISOString(),
deployments: {
count: deployed.length,
releases: new Set(deployed.map(({releaseId}) => releaseId)).size,
perWeek: rounded(deployed.length / Math.max(1, (span.until - since) / (7 * DAY)), 2)
},
leadTime: leadTimeOf(deployed, firstDeployments(hosts)),
changes: {
count: changes.length,
failed,
failureRate: changes.length === 0 ? null : rounded(failed / changes.length, 4)
},
restore: restoreOf(incidents)
};
}
function firstMoment({records}) {
return records[0] === void 0 ? 1 / 0 : Date.parse(records[0].startedAt);
}
function isIn({since, until}, moment) {
const at = Date.parse(moment);
return at >= since && at < until;
}
function firstDeployments(hosts) {
const first = new Map;
for (const record of hosts.flatMap(({changes}) => changes)) {
if (record.verdict !== "COMMITTED" || record.releaseCommit === void 0) continue;
const key = commitKey(record);
const known = first.get(key);
if (known === void 0 || Date.parse(record.finishedAt) < Date.parse(known.finishedAt)) first.set(key, record);
}
return first;
}
function commitKey({application, releaseCommit}) {
return `${application} ${releaseCommit?.commit}`;
}
function leadTimeOf(deployed, first) {
const times = [];
let unknown = 0;
for (const record of deployed) {
if (record.releaseCommit !== void 0 && first.get(commitKey(record)) !== record) continue;
const time = record.releaseCommit === void 0 ? NaN : Date.parse(record.finishedAt) - Date.parse(record.releaseCommit.commitTime);
if (time >= 0) times.push(time); else unknown += 1;
}
return {
count: times.length,
unknown,
medianSeconds: inSeconds(median(times)),
ninetiethSeconds: inSeconds(percentile(times, .9))
};
}
function restoreOf(incidents) {
const times = incidents.flatMap(({from, to}) => to === null ? [] : [ Math.max(0, Date.parse(to) - Date.parse(from)) ]);
return {
count: times.length,
open: incidents.length - times.length,
medianSeconds: inSeconds(median(times)),
longestSeconds: inSeconds(percentile(times, 1))
};
}
function inSeconds(milliseconds) {
return milliseconds === null ? null : rounded(milliseconds / 1e3, 1);
}
function rounded(value, digits) {
return Number(value.toFixed(digits));
}
}),

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
