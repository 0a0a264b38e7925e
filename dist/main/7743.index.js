import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-37779.js';
import { modules as shared3 } from './shared-27172.js';
import { modules as shared4 } from './shared-96477.js';
import { modules as shared5 } from './shared-52479.js';
export const id = 7743;
export const ids = [7743];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 9463: // build/js/verbs/exposed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exposed: () => exposed
});
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78742);
var _domain_exposure_query__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37784);
var _domain_exposure_periods__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52479);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
var _steps_exposure_read_evidence__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64207);
async function exposed({folder: folder, query: query}, context) {
const {releases: releases, ledgers: ledgers} = await (0, _steps_exposure_read_evidence__WEBPACK_IMPORTED_MODULE_4__.At)(folder, context);
const found = releases.map(release => ({
release: release,
match: matchOf(release, query, context)
}));
const matches = new Map(found.flatMap(({release: release, match: match}) => typeof match === "object" ? [ [ release.releaseId, match ] ] : []));
const unknown = new Set(found.flatMap(({release: release, match: match}) => match === "unknown" ? [ release.releaseId ] : []));
const known = new Set(releases.map(({releaseId: releaseId}) => releaseId));
const periods = ledgers.flatMap(records => (0, _domain_exposure_periods__WEBPACK_IMPORTED_MODULE_5__.q)(records));
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
function matchOf(release, query, {reporter: reporter}) {
const bytes = query.kind === "commit" ? Buffer.from(release.text) : (0, _steps_exposure_read_evidence__WEBPACK_IMPORTED_MODULE_4__.iP)(release);
if (bytes === void 0) return "unknown";
if (!bytes.includes((0, _domain_exposure_query__WEBPACK_IMPORTED_MODULE_1__.aG)(query))) return "none";
const text = bytes.toString();
if (!(0, _domain_exposure_query__WEBPACK_IMPORTED_MODULE_1__.B7)(query, text)) return "none";
try {
const manifest = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__.Ng)(Buffer.from(release.text));
const paths = (0, _domain_exposure_query__WEBPACK_IMPORTED_MODULE_1__.yZ)(query, manifest, query.kind === "commit" ? [] : pathsIn(text, manifest));
return paths.length === 0 ? "none" : {
commit: manifest.source.commit,
paths: paths
};
} catch (error) {
if (!(0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ux)(error)) throw error;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.R8)(reporter, `The release of ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)(release.file)} was ignored: ${error.text}`);
return "unknown";
}
}
function pathsIn(text, manifest) {
const inventory = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__.au)(Buffer.from(text));
(0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__.Lb)(manifest, inventory);
return inventory.paths.map(({path: path}) => path);
}
}),

};
