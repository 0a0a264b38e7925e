import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-39232.js';
export const id = 6530;
export const ids = [6530];
export const modules = {
...shared0,
...shared1,


/***/ 23416: // build/js/domain/ledger/gaps.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ledgerGaps
});
function ledgerGaps({oldestLine, newestLine, total = newestLine}) {
const begins = {
what: `begins at line ${oldestLine}, and what was before it is unknown`,
until: oldestLine - 1
};
const ends = {
what: `ends at line ${newestLine} of ${total}, and what was since is unknown`,
until: total
};
return [ ...oldestLine > 1 ? [ begins ] : [], ...newestLine < total ? [ ends ] : [] ];
}
}),

/***/ 6530: // build/js/steps/exposure/read-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
iP: () => inventoryBytes,
A1: () => inventoryText,
At: () => readEvidence,
iJ: () => readRelease
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var layout = __webpack_require__(51731);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
var gaps = __webpack_require__(23416);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
// CONCATENATED MODULE: ./build/js/domain/exposure/without-copies.js
function withoutCopies(ledgers) {
const byHost = Map.groupBy(ledgers, ({name, records: [first]}) => first === void 0 ? name : `${first.application} ${first.host}`);
return [ ...byHost.values() ].flatMap(own => own.length < 2 ? own : ofOneHost(own));
}
function ofOneHost(own) {
const kept = [];
for (const ledger of own.toSorted((left, right) => right.records.length - left.records.length || left.gaps.length - right.gaps.length)) {
const contents = new Map(ledger.records.map(record => [ record.attempt, contentOf(record) ]));
const whole = kept.find(one => [ ...contents ].every(([attempt, content]) => one.contents.get(attempt) === content));
if (whole === void 0) {
const gap = contradiction(kept, {
ledger,
contents
});
kept.push({
ledger: gap === void 0 ? ledger : withGaps(ledger, [ gap ]),
contents
});
} else {
const {newestLine} = whole.ledger;
whole.ledger = withGaps(whole.ledger, ledger.gaps.filter(({until}) => until > newestLine));
}
}
return kept.map(({ledger}) => ledger);
}
function contentOf({verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...source}) {
const commits = [ source.releaseCommit?.commit, source.previousCommit?.commit ];
return JSON.stringify([ verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...commits ]);
}
function contradiction(kept, {ledger, contents}) {
const host = ledger.records[0]?.host;
for (const other of kept) {
const twice = [ ...contents ].find(([attempt, content]) => (other.contents.get(attempt) ?? content) !== content);
const both = `The ledgers ${other.ledger.name} and ${ledger.name} are both of the host ${host}, and`;
if (twice !== void 0) return {
statement: `${both} have different records of attempt ${twice[0]}: both count here.`,
until: 1 / 0
};
}
const [first] = kept;
if (first === void 0) return;
const statement = `The ledgers ${first.ledger.name} and ${ledger.name} are both of the host ${host}, and neither has all lines of the other.`;
return {
statement,
until: 1 / 0
};
}
function withGaps(ledger, more) {
return {
...ledger,
gaps: [ ...ledger.gaps, ...more ]
};
}
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
var walk_ledger_file = __webpack_require__(6968);
var external_node_crypto_ = __webpack_require__(77598);
var has_keys = __webpack_require__(70030);
var ledger_walk = __webpack_require__(39232);
var limited_json = __webpack_require__(58909);
// CONCATENATED MODULE: ./build/js/steps/exposure/quick-ledger.js
const QUICK_BYTES = 64 * 1024 * 1024;
function quickLedger(file) {
const content = readSmall(file, QUICK_BYTES);
if (content === void 0) return;
const records = [];
const walk = new ledger_walk.p8;
const printed = printedEntries(content);
for (const entry of printed?.entries ?? lineEntries(content)) {
if (entry === void 0) return;
walk.take(entry);
if (walk.problems.length > 0) return;
records.push(ranRecord(entry.entry.record, records.at(-1)));
}
const {oldestLine, newest} = walk;
if (oldestLine === void 0 || newest === void 0) return;
return {
records,
oldestLine,
newestLine: newest.line,
...printed === void 0 ? {} : {
total: printed.total
}
};
}
function ranRecord(record, before) {
const {verb, host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict, releaseCommit, previousCommit} = record;
return {
verb: verb === before?.verb ? before.verb : verb,
host: host === before?.host ? before.host : host,
application: application === before?.application ? before.application : application,
verdict: verdict === before?.verdict ? before.verdict : verdict,
previousRelease: previousRelease === before?.releaseId ? before.releaseId : previousRelease,
attempt,
startedAt,
finishedAt,
releaseId,
...releaseCommit === void 0 ? {} : {
releaseCommit: sameCommit(releaseCommit, before?.releaseCommit)
},
...previousCommit === void 0 ? {} : {
previousCommit: sameCommit(previousCommit, before?.releaseCommit)
}
};
}
function sameCommit({commit}, before) {
return commit === before?.commit ? before : {
commit
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
const {total} = printed;
if (typeof total !== "number") return;
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
return {
entries: entries.toSorted((left, right) => left.line - right.line),
total
};
}
const texts = [ "application", "attempt", "finishedAt", "host", "releaseId", "startedAt", "verb", "verdict" ];
function isEntry(value) {
if (!isObject(value) || typeof value["previousEntry"] !== "string") return false;
const {record} = value;
if (!isObject(record) || !texts.every(name => typeof record[name] === "string")) return false;
const {previousRelease, ledger} = record;
if (previousRelease !== null && typeof previousRelease !== "string") return false;
if (![ record["releaseCommit"], record["previousCommit"] ].every(isCommit)) return false;
return ledger === void 0 || (0, has_keys.x)(ledger, [ "line", "previousEntry" ]);
}
function isCommit(value) {
return value === void 0 || isObject(value) && typeof value["commit"] === "string";
}
function isObject(value) {
return typeof value === "object" && value !== null;
}
function parsed(text) {
try {
return (0, limited_json.K)(text);
} catch {
return;
}
}
var without_line = __webpack_require__(26772);
var check_record = __webpack_require__(33178);
// CONCATENATED MODULE: ./build/js/steps/exposure/records-beside.js
async function readRecordsBeside({folder, files, ledgers}, {reporter}) {
const named = files.flatMap(found => {
const attempt = (0, layout.HZ)(found.name);
return attempt === void 0 ? [] : [ {
...found,
attempt
} ];
});
if (named.length === 0) return {
count: 0,
groups: [],
gaps: []
};
const known = new Set(ledgers.flatMap(records => records.map(({attempt}) => attempt)));
const ignoring = (0, found_files.B)({
reporter
});
const read = await (0, in_turns.g)([ ...new Map(named.toReversed().map(one => [ one.attempt, one ])).values() ].filter(({attempt}) => !known.has(attempt)), found => ignoring(found, async () => {
const {record} = await (0, check_record.aE)(found.file);
return {
record,
name: (0, quote.hD)((0, external_node_path_.relative)(folder, found.file))
};
}));
const whole = new Set(ledgers.flatMap(([first]) => first === void 0 ? [] : [ hostOf(first) ]));
const records = read.filter(one => one !== void 0).filter(({record}) => !(0, without_line.y)(record) || !whole.has(hostOf(record)));
const byHost = [ ...Map.groupBy(records, ({record}) => hostOf(record)).values() ];
return {
count: records.length,
groups: byHost.flatMap(groupsOf),
gaps: byHost.map(gapOf)
};
}
function hostOf({application, host}) {
return `${application} ${host}`;
}
function groupsOf(own) {
const groups = [];
for (const one of own.toSorted(byPlace)) {
const line = one.record.ledger?.line;
const before = groups.at(-1)?.at(-1)?.record.ledger?.line;
if (line !== void 0 && before !== void 0 && line === before + 1) groups.at(-1).push(one); else groups.push([ one ]);
}
return groups.map(group => ({
records: group.map(({record}) => record),
name: group.at(-1).name
}));
}
function byPlace(left, right) {
return (left.record.ledger?.line ?? 0) - (right.record.ledger?.line ?? 0);
}
function gapOf([first]) {
const {application, host} = first.record;
const of = `${(0, quote.af)(application)} on ${(0, quote.af)(host)}`;
return `Records of ${of} are in no ledger here: what ran before, between and after them is unknown.`;
}
// CONCATENATED MODULE: ./build/js/steps/exposure/read-evidence.js
async function readEvidence({folder, ledgerName}, {reporter}) {
const files = (0, found_files.D)(folder);
const ignoring = (0, found_files.B)({
reporter
});
const manifests = files.filter(({name}) => name === write.e6.manifest);
const releases = await (0, in_turns.g)(manifests, found => ignoring(found, () => readRelease(found.file)));
const read = await (0, in_turns.g)(files.filter(({name}) => (0, layout.t7)(name)), ({file}) => readLedgerOrWhyNot(file, (0, 
quote.hD)(ledgerName ?? (0, external_node_path_.relative)(folder, file))));
const ledgers = withoutCopies(read.flatMap(one => typeof one === "string" ? [] : [ one ]));
const ignored = read.filter(one => typeof one === "string");
const byId = new Map(releases.flatMap(release => release === void 0 ? [] : [ [ release.releaseId, release ] ]));
const ofLedgers = ledgers.map(({records}) => records);
const beside = await readRecordsBeside({
folder,
files,
ledgers: ofLedgers
}, {
reporter
});
return {
releases: [ ...byId.values() ],
ledgers: ofLedgers,
groups: beside.groups.map(({records}) => records),
recordsBeside: beside.count,
names: [ ...ledgers, ...beside.groups ].map(({name}) => name),
gaps: [ ...ignored, ...ledgers.flatMap(({gaps}) => gaps.map(({statement}) => statement)), ...beside.gaps ]
};
}
async function readRelease(file) {
const small = readSmall(file, schema.SC);
if (small !== void 0) return {
releaseId: (0, release_id.Bf)(small),
text: small.toString(),
file
};
const text = await (0, read_limited.t)(file, schema.SC).catch(cause => {
throw new errors.dz("manifest-missing", `The manifest cannot be read (${(0, reason_of.A)(cause)}).`, {
cause
});
});
return text === void 0 ? void 0 : {
releaseId: (0, release_id.Bf)(text),
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
async function readLedgerOrWhyNot(file, name) {
try {
const {records, newestLine, gaps} = await readLedger(file);
return {
name,
records,
newestLine,
gaps: gaps.map(({what, until}) => ({
statement: `The ledger ${name} ${what}.`,
until
}))
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return `The ledger ${name} was ignored: ${error.text}`;
}
}
async function readLedger(file) {
const quick = quickLedger(file);
if (quick !== void 0) return {
records: quick.records,
newestLine: quick.newestLine,
gaps: (0, gaps.L)(quick)
};
const records = [];
const {problems, walk, printed} = await (0, walk_ledger_file.BF)(file, ({entry}) => records.push(entry.record));
const [problem] = problems;
const newestLine = walk.newest?.line ?? 0;
const span = {
oldestLine: walk.oldestLine ?? 1,
newestLine,
...printed === void 0 ? {} : {
total: printed.total
}
};
if (problem === void 0) return {
records,
newestLine,
gaps: (0, gaps.L)(span)
};
const what = `is not consistent: line ${problem.line} ${problem.what}; what follows it may be missing`;
return {
records,
newestLine,
gaps: [ {
what,
until: printed?.total ?? 1 / 0
} ]
};
}
}),

};
