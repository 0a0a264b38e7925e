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

/***/ 62256: // build/js/steps/evidence/found-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ignoringIn,
D: () => filesBelow
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_report_event$4 = __webpack_require__(59786);
function filesBelow(folder) {
const files = [];
for (const folders = [ folder ]; folders.length > 0; ) {
const one = folders.pop();
for (const entry of entriesOf(one)) {
const file = (0, node_path$1.join)(one, entry.name);
if (entry.isDirectory()) folders.push(file); else if (entry.isFile()) files.push({
file,
name: entry.name
});
}
}
return files.toSorted((left, right) => left.file < right.file ? -1 : 1);
}
function entriesOf(folder) {
try {
return (0, node_fs$0.readdirSync)(folder, {
withFileTypes: true
});
} catch (cause) {
throw new domain_errors_errors$2.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$5.h)(folder)} cannot be read (${(0, 
domain_errors_reason_of$3.A)(cause)}).`, {
cause
});
}
}
function ignoringIn({reporter}) {
return async ({file}, read) => {
try {
return await read();
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
(0, domain_report_event$4.R8)(reporter, `${(0, domain_errors_quote$5.h)(file)} was ignored: ${error.text}`);
return;
}
};
}
}),

/***/ 64207: // build/js/steps/exposure/read-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
iP: () => inventoryBytes,
A1: () => inventoryText,
t7: () => isLedgerName,
At: () => readEvidence,
iJ: () => readRelease
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
var report_event = __webpack_require__(59786);
var read_limited = __webpack_require__(55463);
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./build/js/tools/files/read-small.js
function readSmall(path, limitBytes, room) {
let descriptor;
try {
descriptor = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
const stats = (0, external_node_fs_.fstatSync)(descriptor);
if (!stats.isFile() || stats.size > limitBytes) return;
const content = room !== void 0 && stats.size <= room.length ? room.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
let length = 0;
while (length < content.length) {
const read = (0, external_node_fs_.readSync)(descriptor, content, length, content.length - length, null);
if (read === 0) break;
length += read;
}
return content.subarray(0, length);
} catch {
return;
} finally {
if (descriptor !== void 0) (0, external_node_fs_.closeSync)(descriptor);
}
}
var in_turns = __webpack_require__(55906);
var write = __webpack_require__(41220);
var found_files = __webpack_require__(62256);
var walk_ledger_file = __webpack_require__(54326);
var external_node_crypto_ = __webpack_require__(77598);
var has_keys = __webpack_require__(70030);
var ledger_walk = __webpack_require__(39232);
// CONCATENATED MODULE: ./build/js/steps/exposure/quick-ledger.js
const QUICK_BYTES = 64 * 1024 * 1024;
function quickLedger(file) {
const content = readSmall(file, QUICK_BYTES);
if (content === void 0) return;
const records = [];
const walk = new ledger_walk.p8;
for (const entry of printedEntries(content) ?? lineEntries(content)) {
if (entry === void 0) return;
walk.take(entry);
if (walk.problems.length > 0) return;
records.push(ranRecord(entry.entry.record, records.at(-1)));
}
return records.length === 0 ? void 0 : records;
}
function ranRecord(record, before) {
const {verb, host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict} = record;
return {
verb: verb === before?.verb ? before.verb : verb,
host: host === before?.host ? before.host : host,
application: application === before?.application ? before.application : application,
verdict: verdict === before?.verdict ? before.verdict : verdict,
previousRelease: previousRelease === before?.releaseId ? before.releaseId : previousRelease,
attempt,
startedAt,
finishedAt,
releaseId
};
}
function* lineEntries(content) {
let line = 0;
for (let start = 0; start < content.length; ) {
const end = content.indexOf(10, start);
const text = end === -1 ? "" : content.toString("utf8", start, end);
const entry = parsed(text);
line += 1;
yield isEntry(entry) ? {
line,
digest: (0, external_node_crypto_.hash)("sha256", text),
entry
} : void 0;
start = end === -1 ? content.length : end + 1;
}
}
function printedEntries(content) {
if (/^\s*\{\s*"previousEntry"/.test(content.toString("latin1", 0, 200))) return;
const printed = parsed(content.toString());
if (!isObject(printed) || printed["brokenAt"] !== null || !Array.isArray(printed["entries"])) return;
const entries = [];
for (const entry of printed["entries"]) {
if (!isObject(entry)) return;
const {line, digest} = entry;
if (!isEntry(entry) || typeof line !== "number" || typeof digest !== "string" || digest.length !== 64) return;
entries.push({
line,
digest,
entry
});
}
return entries.toSorted((left, right) => left.line - right.line);
}
const texts = [ "application", "attempt", "finishedAt", "host", "releaseId", "startedAt", "verb", "verdict" ];
function isEntry(value) {
if (!isObject(value) || typeof value["previousEntry"] !== "string") return false;
const {record} = value;
if (!isObject(record) || !texts.every(name => typeof record[name] === "string")) return false;
const {previousRelease, ledger} = record;
if (previousRelease !== null && typeof previousRelease !== "string") return false;
return ledger === void 0 || (0, has_keys.x)(ledger, [ "line", "previousEntry" ]);
}
function isObject(value) {
return typeof value === "object" && value !== null;
}
function parsed(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/steps/exposure/read-evidence.js
function isLedgerName(name) {
return LEDGER.test(name);
}
const LEDGER = /^ledger.*\.(?:ndjson|json)$/;
async function readEvidence(folder, {reporter}) {
const files = (0, found_files.D)(folder);
const ignoring = (0, found_files.B)({
reporter
});
const manifests = files.filter(({name}) => name === write.e6.manifest);
const releases = await (0, in_turns.g)(manifests, found => ignoring(found, () => readRelease(found.file)));
const ledgers = await (0, in_turns.g)(files.filter(({name}) => isLedgerName(name)), found => ignoring(found, () => readLedger(found.file, message => (0, 
report_event.R8)(reporter, message))));
const byId = new Map(releases.flatMap(release => release === void 0 ? [] : [ [ release.releaseId, release ] ]));
return {
releases: [ ...byId.values() ],
ledgers: ledgers.flatMap(records => records === void 0 ? [] : [ records ])
};
}
async function readRelease(file) {
const small = readSmall(file, schema.SC);
if (small !== void 0) return {
releaseId: (0, release_id.B)(small),
text: small.toString(),
file
};
const text = await (0, read_limited.t)(file, schema.SC).catch(cause => {
throw new errors.dz("manifest-missing", `The manifest cannot be read (${(0, reason_of.A)(cause)}).`, {
cause
});
});
return text === void 0 ? void 0 : {
releaseId: (0, release_id.B)(text),
text,
file
};
}
function inventoryText({file}) {
return (0, read_limited.t)((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN).catch(() => {});
}
function inventoryBytes({file}) {
return readSmall((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN, room ??= Buffer.allocUnsafeSlow(ROOM_BYTES));
}
const ROOM_BYTES = 1024 * 1024;
let room;
async function readLedger(file, warned) {
const quick = quickLedger(file);
if (quick !== void 0) return quick;
const records = [];
const {problems} = await (0, walk_ledger_file.B)(file, ({entry}) => records.push(entry.record));
const [problem] = problems;
if (problem !== void 0) warned(`In the ledger ${(0, quote.h)(file)}, line ${problem.line} ${problem.what}; what follows it may be missing.`);
return records;
}
}),

};
