export const modules = {

/***/ 13295: // build/js/tools/git/log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QW: () => logCommand,
g_: () => parseLog,
lh: () => countCommitsCommand,
tC: () => namedCommitsCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function logCommand(root, {from: from, to: to, limit: limit}) {
const words = [ "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s", `--max-count=${limit}` ];
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ ...words, "--end-of-options", `${from}..${to}` ]);
}
function namedCommitsCommand(root, commits) {
const format = [ "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s" ];
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "log", ...format, "--no-walk", "--ignore-missing", "--max-count=1000", "--end-of-options", ...commits ]);
}
function parseLog(stdout) {
const fields = stdout.split("\0");
const commits = [];
for (let at = 0; at + 2 < fields.length; at += 3) commits.push({
id: fields[at],
author: fields[at + 1],
subject: fields[at + 2]
});
return commits;
}
function countCommitsCommand(root, from, to) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "rev-list", "--count", "--end-of-options", `${from}..${to}` ]);
}
}),

/***/ 94315: // build/js/domain/plan/components.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => compareComponents
});
var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50397);
function compareComponents(before, after) {
const names = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
return [ ...names ].map(name => {
const [from, to] = [ storePathOf(before, name), storePathOf(after, name) ];
const change = from === null ? "added" : to === null ? "removed" : from === to ? "same" : "changed";
return {
name: name,
change: change,
from: from,
to: to
};
}).toSorted(_contents_js__WEBPACK_IMPORTED_MODULE_0__.n);
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
return paths.reduce((sum, {narSize: narSize}) => sum + narSize, 0);
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
var _closure_name_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50397);
function comparePackages(before, after) {
const [old, wanted] = [ packagesOf(before), packagesOf(after) ];
const names = new Set([ ...old.keys(), ...wanted.keys() ]);
return [ ...names ].flatMap(name => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(_contents_js__WEBPACK_IMPORTED_MODULE_1__.n);
}
function packagesOf(closure) {
const packages = new Map;
for (const {path: path, narSize: narSize} of closure) {
const {name: name, version: version} = (0, _closure_name_version_js__WEBPACK_IMPORTED_MODULE_0__.w)(path);
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
name: name,
change: "added",
from: from,
to: to,
sizeDelta: sizeDelta
};
if (wanted === void 0) return {
name: name,
change: "removed",
from: from,
to: to,
sizeDelta: sizeDelta
};
if (from.length + to.length > 0) return {
name: name,
change: "changed",
from: from,
to: to,
sizeDelta: sizeDelta
};
const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths);
return isSame ? null : {
name: name,
change: "rebuilt",
from: from,
to: to,
sizeDelta: sizeDelta
};
}
function versionsBeside(one, other) {
return [ ...one?.versions ?? [] ].filter(version => other?.versions.has(version) !== true).toSorted();
}
}),

/***/ 55906: // build/js/steps/in-turns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => inTurns
});
const AT_ONCE = 32;
async function inTurns(items, work, atOnce = AT_ONCE) {
const results = [];
for (let start = 0; start < items.length; start += atOnce) results.push(...await Promise.all(items.slice(start, start + atOnce).map(item => work(item))));
return results;
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
for (const record of records.filter(({verb: verb}) => verb === "apply" || verb === "rollback")) {
const {host: host, application: application, attempt: attempt, startedAt: startedAt, finishedAt: finishedAt, releaseId: releaseId, previousRelease: previousRelease, verdict: verdict} = record;
const common = {
host: host,
application: application
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
releaseId: releaseId,
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

/***/ 64207: // build/js/steps/exposure/read-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DR: () => filesBelow,
iP: () => inventoryBytes,
A1: () => inventoryText,
t7: () => isLedgerName,
At: () => readEvidence,
iJ: () => readRelease
});
var promises_ = __webpack_require__(51455);
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
function readSmall(path, limitBytes) {
let descriptor;
try {
descriptor = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
const stats = (0, external_node_fs_.fstatSync)(descriptor);
if (!stats.isFile() || stats.size > limitBytes) return;
const content = Buffer.allocUnsafe(stats.size);
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
var walk_ledger_file = __webpack_require__(54326);
var external_node_crypto_ = __webpack_require__(77598);
var has_keys = __webpack_require__(70030);
var ledger_walk = __webpack_require__(39232);
// CONCATENATED MODULE: ./build/js/steps/exposure/quick-ledger.js
const QUICK_BYTES = 64 * 1024 * 1024;
function quickLedger(file) {
const content = readSmall(file, QUICK_BYTES);
const entries = content === void 0 ? void 0 : printedEntries(content) ?? lineEntries(content);
if (entries === void 0 || entries.length === 0) return;
const walk = new ledger_walk.p8;
for (const entry of entries) walk.take(entry);
return walk.problems.length > 0 ? void 0 : entries.map(({entry: entry}) => entry.record);
}
function lineEntries(content) {
const entries = [];
for (let start = 0; start < content.length; ) {
const end = content.indexOf(10, start);
if (end === -1) return;
const text = content.subarray(start, end);
const entry = parsed(text.toString());
if (!isEntry(entry)) return;
entries.push({
line: entries.length + 1,
digest: (0, external_node_crypto_.hash)("sha256", text),
entry: entry
});
start = end + 1;
}
return entries;
}
function printedEntries(content) {
if (/^\s*\{\s*"previousEntry"/.test(content.toString("latin1", 0, 200))) return;
const printed = parsed(content.toString());
if (!isObject(printed) || printed["brokenAt"] !== null || !Array.isArray(printed["entries"])) return;
const entries = [];
for (const entry of printed["entries"]) {
if (!isObject(entry)) return;
const {line: line, digest: digest} = entry;
if (!isEntry(entry) || typeof line !== "number" || typeof digest !== "string" || digest.length !== 64) return;
entries.push({
line: line,
digest: digest,
entry: entry
});
}
return entries.toSorted((left, right) => left.line - right.line);
}
const texts = [ "application", "attempt", "finishedAt", "host", "releaseId", "startedAt", "verb", "verdict" ];
function isEntry(value) {
if (!isObject(value) || typeof value["previousEntry"] !== "string") return false;
const {record: record} = value;
if (!isObject(record) || !texts.every(name => typeof record[name] === "string")) return false;
const {previousRelease: previousRelease, ledger: ledger} = record;
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
async function readEvidence(folder, {reporter: reporter}) {
const files = await filesBelow(folder);
const ignoring = async (file, read) => {
try {
return await read();
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.R8)(reporter, `${(0, quote.h)(file)} was ignored: ${error.text}`);
return;
}
};
const manifests = files.filter(({name: name}) => name === write.e6.manifest);
const releases = await (0, in_turns.g)(manifests, ({file: file}) => ignoring(file, () => readRelease(file)));
const ledgers = await (0, in_turns.g)(files.filter(({name: name}) => isLedgerName(name)), ({file: file}) => ignoring(file, () => readLedger(file, message => (0, 
report_event.R8)(reporter, message))));
const byId = new Map(releases.flatMap(release => release === void 0 ? [] : [ [ release.releaseId, release ] ]));
return {
releases: [ ...byId.values() ],
ledgers: ledgers.flatMap(records => records === void 0 ? [] : [ records ])
};
}
async function filesBelow(folder) {
try {
const entries = await (0, promises_.readdir)(folder, {
recursive: true,
withFileTypes: true
});
return entries.filter(entry => entry.isFile()).map(({parentPath: parentPath, name: name}) => ({
file: (0, external_node_path_.join)(parentPath, name),
name: name
})).toSorted((left, right) => left.file < right.file ? -1 : 1);
} catch (cause) {
throw new errors.dz("file-unreadable", `The folder ${(0, quote.h)(folder)} cannot be read (${(0, 
reason_of.A)(cause)}).`, {
cause: cause
});
}
}
async function readRelease(file) {
const small = readSmall(file, schema.SC);
if (small !== void 0) return {
releaseId: (0, release_id.B)(small),
text: small.toString(),
file: file
};
const text = await (0, read_limited.t)(file, schema.SC).catch(cause => {
throw new errors.dz("manifest-missing", `The manifest cannot be read (${(0, reason_of.A)(cause)}).`, {
cause: cause
});
});
return text === void 0 ? void 0 : {
releaseId: (0, release_id.B)(text),
text: text,
file: file
};
}
function inventoryText({file: file}) {
return (0, read_limited.t)((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN).catch(() => {});
}
function inventoryBytes({file: file}) {
return readSmall((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN);
}
async function readLedger(file, warned) {
const quick = quickLedger(file);
if (quick !== void 0) return quick;
const records = [];
const {problems: problems} = await (0, walk_ledger_file.B)(file, ({entry: entry}) => records.push(entry.record));
const [problem] = problems;
if (problem !== void 0) warned(`In the ledger ${(0, quote.h)(file)}, line ${problem.line} ${problem.what}; what follows it may be missing.`);
return records;
}
}),

};
