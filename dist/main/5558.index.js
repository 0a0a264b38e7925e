import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-20617.js';
import { modules as shared3 } from './shared-7154.js';
import { modules as shared4 } from './shared-25361.js';
import { modules as shared5 } from './shared-8712.js';
import { modules as shared6 } from './shared-52479.js';
export const id = 5558;
export const ids = [5558];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 9463: // build/js/verbs/exposed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exposed: () => exposed
});
var domain_manifest_parse$0 = __webpack_require__(78742);
var domain_exposure_query$1 = __webpack_require__(37784);
var domain_exposure_periods$5 = __webpack_require__(52479);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_report_event$3 = __webpack_require__(59786);
var steps_exposure_read_evidence$4 = __webpack_require__(64207);
async function exposed({folder, query}, context) {
const {releases, ledgers} = await (0, steps_exposure_read_evidence$4.At)(folder, context);
const found = releases.map(release => ({
release,
match: matchOf(release, query, context)
}));
const matches = new Map(found.flatMap(({release, match}) => typeof match === "object" ? [ [ release.releaseId, match ] ] : []));
const unknown = new Set(found.flatMap(({release, match}) => match === "unknown" ? [ release.releaseId ] : []));
const known = new Set(releases.map(({releaseId}) => releaseId));
const periods = ledgers.flatMap(records => (0, domain_exposure_periods$5.q)(records));
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
unknownReleases: [ ...new Set(periods.map(({releaseId}) => releaseId)) ].filter(id => !known.has(id) || unknown.has(id)),
searched: {
releases: releases.length,
ledgers: ledgers.length
}
};
}
function matchOf(release, query, {reporter}) {
const bytes = query.kind === "commit" ? Buffer.from(release.text) : (0, steps_exposure_read_evidence$4.iP)(release);
if (bytes === void 0) return "unknown";
if (!bytes.includes((0, domain_exposure_query$1.aG)(query))) return "none";
const text = bytes.toString();
if (!(0, domain_exposure_query$1.B7)(query, text)) return "none";
try {
const manifest = (0, domain_manifest_parse$0.Ng)(release.text);
const paths = (0, domain_exposure_query$1.yZ)(query, manifest, query.kind === "commit" ? [] : pathsIn(text, manifest));
return paths.length === 0 ? "none" : {
commit: manifest.source.commit,
paths
};
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
(0, domain_report_event$3.R8)(reporter, `The release of ${(0, 
domain_errors_quote$6.h)(release.file)} was ignored: ${error.text}`);
return "unknown";
}
}
function pathsIn(text, manifest) {
const inventory = (0, domain_manifest_parse$0.au)(text);
(0, domain_manifest_parse$0.Lb)(manifest, inventory, text);
return inventory.paths.map(({path}) => path);
}
}),

};
