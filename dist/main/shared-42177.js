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
var domain_errors_reason_of$4 = __webpack_require__(11245);
var domain_protocol_limited_json$5 = __webpack_require__(58909);
async function readSnapshot(path) {
const text = await (0, tools_files_read_limited$1.t)(path, domain_snapshot_parse$3.F).catch(cause => {
throw missing(path, `cannot be read (${(0, domain_errors_reason_of$4.A)(cause)})`, cause);
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

};
