export const modules = {

/***/ 42177: // build/js/steps/evidence/read-snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readSnapshot
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var tools_files_read_limited$1 = __webpack_require__(55463);
var domain_snapshot_parse_env$2 = __webpack_require__(38881);
var domain_snapshot_parse$3 = __webpack_require__(37779);
var domain_errors_why_unreadable$4 = __webpack_require__(49389);
var domain_protocol_limited_json$5 = __webpack_require__(58909);
async function readSnapshot(path) {
const text = await (0, tools_files_read_limited$1.t)(path, domain_snapshot_parse$3.F).catch(cause => {
throw missing(path, `cannot be read (${(0, domain_errors_why_unreadable$4._)(path, cause)})`, cause);
});
if (text === void 0) throw missing(path, "is missing");
try {
return text.trimStart().startsWith("{") ? (0, domain_snapshot_parse$3.E)((0, 
domain_protocol_limited_json$5.K)(text)) : (0, domain_snapshot_parse_env$2.v)(text);
} catch (error) {
if (error instanceof domain_errors_errors$0.dz) throw new domain_errors_errors$0.dz(error.code, `${(0, 
domain_errors_quote$6.hD)(path)}: ${error.message}`, {
hint: error.hint,
cause: error
});
if (!(error instanceof SyntaxError)) throw error;
throw new domain_errors_errors$0.dz("snapshot-invalid", `${(0, 
domain_errors_quote$6.hD)(path)} is not JSON.`, {
hint: "Take the snapshot again, and copy the complete file.",
cause: error
});
}
}
function missing(path, what, cause) {
return new domain_errors_errors$0.dz("snapshot-missing", `The snapshot ${(0, 
domain_errors_quote$6.hD)(path)} ${what}.`, {
hint: "Take one with: grind-to-prod snapshot HOST --output FILE.",
cause
});
}
}),

/***/ 59312: // build/js/verbs/snapshot-diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
snapshotDiff: () => snapshotDiff
});
var compare = __webpack_require__(94099);
var side = __webpack_require__(24160);
// CONCATENATED MODULE: ./build/js/domain/drift/unique-names.js
function uniqueNames(sides) {
const plain = sides.map(({name}) => name);
const short = sides.map(({name, file}) => `${name} (${file.split("/").at(-1)})`);
const long = sides.map(({name, file}) => `${name} (${file})`);
return sides.map((_, index) => {
const name = [ plain, short, long ].find(names => isAlone(names, names[index]))?.[index];
return name ?? `${long[index]} #${index + 1}`;
});
}
function isAlone(names, name) {
return names.filter(other => other === name).length === 1;
}
var errors = __webpack_require__(8136);
var bundle_read = __webpack_require__(72707);
var read_snapshot = __webpack_require__(42177);
// CONCATENATED MODULE: ./build/js/verbs/snapshot-diff.js
async function snapshotDiff({snapshots, manifest, mayDiffer}) {
if (manifest === void 0 && snapshots.length < 2) throw new errors.dz("missing-option", "There is one snapshot, and nothing to compare it with.", {
hint: 'Name another one, or a manifest with the option "manifest".'
});
const bundle = manifest === void 0 ? void 0 : await (0, bundle_read.readBundle)(manifest);
const read = await Promise.all(snapshots.map(async file => ({
file,
snapshot: await (0, read_snapshot.R)(file)
})));
const named = read.map(({file, snapshot}) => ({
name: snapshot.host.name,
file
}));
const [ofManifest, ...names] = uniqueNames([ {
name: "manifest",
file: manifest ?? ""
}, ...named ]);
const sides = read.map(({snapshot}, index) => (0, side.WJ)(names[index], snapshot));
if (bundle !== void 0) return (0, compare.G)({
reference: (0, side.Zh)(ofManifest, bundle.manifest, bundle.releaseId),
hosts: sides,
mayDiffer
});
const [reference, ...hosts] = sides;
return (0, compare.G)({
reference,
hosts,
mayDiffer
});
}
}),

/***/ 59848: // build/js/domain/evidence/history-entry.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => LEDGER_HISTORY_LIMIT
});
const LEDGER_HISTORY_LIMIT = 5e3;
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

};
