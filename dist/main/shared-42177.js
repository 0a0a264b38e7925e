export const modules = {

/***/ 42177: // build/js/steps/evidence/read-snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readSnapshot
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_limited$1 = __webpack_require__(55463);
var domain_snapshot_parse_env$2 = __webpack_require__(38881);
var domain_snapshot_parse$3 = __webpack_require__(37779);
var domain_errors_reason_of$4 = __webpack_require__(11245);
async function readSnapshot(path) {
const text = await (0, tools_files_read_limited$1.t)(path, domain_snapshot_parse$3.F).catch(cause => {
throw missing(path, `cannot be read (${(0, domain_errors_reason_of$4.A)(cause)})`, cause);
});
if (text === void 0) throw missing(path, "is missing");
try {
return text.trimStart().startsWith("{") ? (0, domain_snapshot_parse$3.E)(JSON.parse(text)) : (0, 
domain_snapshot_parse_env$2.v)(text);
} catch (error) {
if (error instanceof domain_errors_errors$0.dz) throw new domain_errors_errors$0.dz(error.code, `${(0, 
domain_errors_quote$5.h)(path)}: ${error.message}`, {
hint: error.hint,
cause: error
});
if (!(error instanceof SyntaxError)) throw error;
throw new domain_errors_errors$0.dz("snapshot-invalid", `${(0, 
domain_errors_quote$5.h)(path)} is not JSON.`, {
hint: "Take the snapshot again, and copy the complete file.",
cause: error
});
}
}
function missing(path, what, cause) {
return new domain_errors_errors$0.dz("snapshot-missing", `The snapshot ${(0, 
domain_errors_quote$5.h)(path)} ${what}.`, {
hint: "Take one with: grind-to-prod snapshot HOST --output FILE.",
cause
});
}
}),

/***/ 94315: // build/js/domain/plan/components.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => compareComponents
});
var contents_js$0 = __webpack_require__(50397);
function compareComponents(before, after) {
const names = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
return [ ...names ].map(name => {
const [from, to] = [ storePathOf(before, name), storePathOf(after, name) ];
const change = from === null ? "added" : to === null ? "removed" : from === to ? "same" : "changed";
return {
name,
change,
from,
to
};
}).toSorted(contents_js$0.n);
}
function storePathOf(components, name) {
return Object.hasOwn(components, name) ? components[name].storePath : null;
}
}),

/***/ 50397: // build/js/domain/plan/contents.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narBytesOf,
n: () => byName
});
function narBytesOf(paths) {
return paths.reduce((sum, {narSize}) => sum + narSize, 0);
}
function byName(left, right) {
return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
}),

/***/ 78794: // build/js/domain/plan/packages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => comparePackages
});
var closure_name_version_js$0 = __webpack_require__(2927);
var contents_js$1 = __webpack_require__(50397);
function comparePackages(before, after) {
const [old, wanted] = [ packagesOf(before), packagesOf(after) ];
const names = new Set([ ...old.keys(), ...wanted.keys() ]);
return [ ...names ].flatMap(name => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(contents_js$1.n);
}
function packagesOf(closure) {
const packages = new Map;
for (const {path, narSize} of closure) {
const {name, version} = (0, closure_name_version_js$0.w)(path);
const present = packages.get(name) ?? {
versions: new Set,
paths: new Set,
narBytes: 0
};
packages.set(name, present);
present.versions.add(version);
present.paths.add(path);
present.narBytes += narSize;
}
return packages;
}
function changeOf(name, old, wanted) {
const [from, to] = [ versionsBeside(old, wanted), versionsBeside(wanted, old) ];
const sizeDelta = (wanted?.narBytes ?? 0) - (old?.narBytes ?? 0);
if (old === void 0) return {
name,
change: "added",
from,
to,
sizeDelta
};
if (wanted === void 0) return {
name,
change: "removed",
from,
to,
sizeDelta
};
if (from.length + to.length > 0) return {
name,
change: "changed",
from,
to,
sizeDelta
};
const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths);
return isSame ? null : {
name,
change: "rebuilt",
from,
to,
sizeDelta
};
}
function versionsBeside(one, other) {
return [ ...one?.versions ?? [] ].filter(version => other?.versions.has(version) !== true).toSorted();
}
}),

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

};
