import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-80895.js';
import { modules as shared3 } from './shared-78257.js';
import { modules as shared4 } from './shared-8800.js';
import { modules as shared5 } from './shared-33178.js';
export const id = 3244;
export const ids = [3244,9786,909];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 73514: // build/js/verbs/exposed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exposed: () => exposed
});
var external_node_crypto_ = __webpack_require__(77598);
var parse = __webpack_require__(78742);
var exposure_query = __webpack_require__(37784);
var exposure_periods = __webpack_require__(52479);
// CONCATENATED MODULE: ./build/js/domain/exposure/recorded-commits.js
function recordedCommits(ledgers) {
const commits = new Map;
const add = (releaseId, source) => {
if (releaseId === null || source === void 0) return;
const known = commits.get(releaseId);
if (known === void 0) commits.set(releaseId, new Set([ source.commit ])); else known.add(source.commit);
};
for (const record of ledgers.flat()) {
add(record.releaseId, record.releaseCommit);
add(record.previousRelease, record.previousCommit);
}
return commits;
}
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var report_event = __webpack_require__(59786);
var with_evidence_folder = __webpack_require__(262);
var read_evidence = __webpack_require__(6530);
// CONCATENATED MODULE: ./build/js/verbs/exposed.js
async function exposed({folder: given, name = given, query}, context) {
return (0, with_evidence_folder.Uj)(given, async (folder, ledger) => {
const naming = (0, with_evidence_folder.zl)(context, {
given,
folder,
ledger
});
const kept = await (0, read_evidence.At)({
folder,
ledgerName: ledger === void 0 ? void 0 : name
}, naming);
if (kept.releases.length === 0 && kept.ledgers.length === 0 && kept.gaps.length === 0) throw (0, 
catalogue.Uv)(given);
return exposedIn(kept, query, naming);
}, with_evidence_folder.w1);
}
function exposedIn({releases, ledgers, groups, recordsBeside, names, gaps}, query, context) {
const shown = [ ...ledgers, ...groups ];
const found = releases.map(release => ({
release,
match: matchOf(release, query, context)
}));
const matches = new Map(found.flatMap(({release, match}) => typeof match === "object" ? [ [ release.releaseId, match ] ] : []));
const known = new Set(found.flatMap(({release, match}) => match === "unknown" ? [] : [ release.releaseId ]));
for (const [id, match] of recordedMatches(query, shown)) {
if (match !== "none" && !known.has(id)) matches.set(id, match);
known.add(id);
}
const periods = shown.flatMap((records, index) => {
const newest = {
time: records.at(-1)?.finishedAt ?? "",
ledger: names[index]
};
return (0, exposure_periods.q)(records).map(period => Object.assign(period, {
asOf: period.to === null ? newest : null
}));
});
return {
exposures: periods.flatMap(period => {
const match = matches.get(period.releaseId);
return match === void 0 ? [] : [ {
...period,
...match
} ];
}),
releases: [ ...matches ].map(([releaseId, {commit, paths}]) => ({
releaseId,
commit,
paths
})),
unknownReleases: [ ...new Set(periods.map(({releaseId}) => releaseId)) ].filter(id => !known.has(id)),
searched: {
releases: releases.length,
ledgers: ledgers.length,
records: recordsBeside
},
gaps
};
}
function recordedMatches(query, ledgers) {
if (query.kind !== "commit") return [];
return [ ...recordedCommits(ledgers) ].map(([id, commits]) => {
const commit = [ ...commits ].find(one => one.startsWith(query.commit));
return [ id, commit === void 0 ? "none" : {
commit,
paths: []
} ];
});
}
function matchOf(release, query, {reporter}) {
const bytes = query.kind === "commit" ? Buffer.from(release.text) : (0, read_evidence.iP)(release);
if (bytes === void 0) return "unknown";
const isIntact = query.kind === "commit" || (0, external_node_crypto_.hash)("sha256", bytes) === (0, 
parse.QH)(release.text);
if (isIntact && !bytes.includes((0, exposure_query.aG)(query))) return "none";
const text = bytes.toString();
if (isIntact && !(0, exposure_query.B7)(query, text)) return "none";
try {
const manifest = (0, parse.Ng)(release.text);
const paths = (0, exposure_query.yZ)(query, manifest, query.kind === "commit" ? [] : pathsIn(text, manifest));
return paths.length === 0 ? "none" : {
commit: manifest.source.commit,
paths
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.warn)(reporter, `The release of ${(0, quote.hD)(release.file)} was ignored: ${error.text}`);
return "unknown";
}
}
function pathsIn(text, manifest) {
const inventory = (0, parse.au)(text);
(0, parse.Lb)(manifest, inventory, text);
return inventory.paths.map(({path}) => path);
}
}),

};
