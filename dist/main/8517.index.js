export const id = 8517;
export const ids = [8517];
export const modules = {

/***/ 58517: // build/js/verbs/exposed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exposed: () => exposed
});
var parse = __webpack_require__(78742);
var exposure_query = __webpack_require__(37784);
// CONCATENATED MODULE: ./build/js/domain/exposure/periods.js
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
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var report_event = __webpack_require__(59786);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var reason_of = __webpack_require__(11245);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
var read_limited = __webpack_require__(55463);
var write = __webpack_require__(41220);
var walk_ledger_file = __webpack_require__(54326);
// CONCATENATED MODULE: ./build/js/steps/exposure/read-evidence.js
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
const releases = await inTurns(manifests, ({file: file}) => ignoring(file, () => readRelease(file)));
const ledgers = await inTurns(files.filter(({name: name}) => LEDGER.test(name)), ({file: file}) => ignoring(file, () => readLedger(file, message => (0, 
report_event.R8)(reporter, message))));
const byId = new Map(releases.flatMap(release => release === void 0 ? [] : [ [ release.releaseId, release ] ]));
return {
releases: [ ...byId.values() ],
ledgers: ledgers.flatMap(records => records === void 0 ? [] : [ records ])
};
}
const AT_ONCE = 32;
async function inTurns(items, work) {
const results = [];
for (let start = 0; start < items.length; start += AT_ONCE) results.push(...await Promise.all(items.slice(start, start + AT_ONCE).map(item => work(item))));
return results;
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
async function readLedger(file, warned) {
const records = [];
const {problems: problems} = await (0, walk_ledger_file.B)(file, ({entry: entry}) => records.push(entry.record));
const [problem] = problems;
if (problem !== void 0) warned(`In the ledger ${(0, quote.h)(file)}, line ${problem.line} ${problem.what}; what follows it may be missing.`);
return records;
}
// CONCATENATED MODULE: ./build/js/verbs/exposed.js
async function exposed({folder: folder, query: query}, context) {
const {releases: releases, ledgers: ledgers} = await readEvidence(folder, context);
const found = await inTurns(releases, async release => ({
release: release,
match: await matchOf(release, query, context)
}));
const matches = new Map(found.flatMap(({release: release, match: match}) => typeof match === "object" ? [ [ release.releaseId, match ] ] : []));
const unknown = new Set(found.flatMap(({release: release, match: match}) => match === "unknown" ? [ release.releaseId ] : []));
const known = new Set(releases.map(({releaseId: releaseId}) => releaseId));
const periods = ledgers.flatMap(records => periodsOf(records));
return {
exposures: periods.flatMap(period => {
const match = matches.get(period.releaseId);
return match === void 0 ? [] : [ {
...period,
...match
} ];
}),
releases: [ ...matches ].map(([releaseId, {commit: commit, paths: paths}]) => ({
releaseId: releaseId,
commit: commit,
paths: paths
})),
unknownReleases: [ ...new Set(periods.map(({releaseId: releaseId}) => releaseId)) ].filter(id => !known.has(id) || unknown.has(id)),
searched: {
releases: releases.length,
ledgers: ledgers.length
}
};
}
async function matchOf(release, query, {reporter: reporter}) {
const text = query.kind === "commit" ? release.text : await inventoryText(release);
if (text === void 0) return "unknown";
if (!text.includes((0, exposure_query.aG)(query))) return "none";
try {
const manifest = (0, parse.Ng)(Buffer.from(release.text));
const paths = (0, exposure_query.yZ)(query, manifest, query.kind === "commit" ? [] : pathsIn(text, manifest));
return paths.length === 0 ? "none" : {
commit: manifest.source.commit,
paths: paths
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.R8)(reporter, `The release of ${(0, quote.h)(release.file)} was ignored: ${error.text}`);
return "unknown";
}
}
function pathsIn(text, manifest) {
const inventory = (0, parse.au)(Buffer.from(text));
(0, parse.Lb)(manifest, inventory);
return inventory.paths.map(({path: path}) => path);
}
}),

};
