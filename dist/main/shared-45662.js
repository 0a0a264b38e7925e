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

/***/ 52479: // build/js/domain/exposure/periods.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => periodsOf
});
function periodsOf(records) {
const done = [];
let running = [];
for (const record of records.filter(({verb}) => verb === "apply" || verb === "rollback")) {
const {host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict} = record;
const common = {
host,
application
};
if (verdict === "UNCHANGED") continue;
if (previousRelease !== null && !running.some(one => one.releaseId === previousRelease)) running.push({
...common,
releaseId: previousRelease,
from: null,
to: null,
startedBy: null,
endedBy: null
});
const started = {
...common,
releaseId,
from: startedAt,
to: null,
startedBy: attempt,
endedBy: null
};
if (verdict === "COMMITTED") {
const kept = running.find(one => one.releaseId === releaseId);
for (const one of running) if (one !== kept) done.push({
...one,
to: finishedAt,
endedBy: attempt
});
running = [ kept ?? started ];
} else if (verdict === "ROLLED_BACK") done.push({
...started,
to: finishedAt,
endedBy: attempt
}); else if (!running.some(one => one.releaseId === releaseId)) running.push(started);
}
return [ ...done, ...running ];
}
}),

};
