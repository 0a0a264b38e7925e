import { modules as shared0 } from './shared-71682.js';
import { modules as shared1 } from './shared-78257.js';
import { modules as shared2 } from './shared-76661.js';
export const id = 5440;
export const ids = [5440];
export const modules = {
...shared0,
...shared1,
...shared2,


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
