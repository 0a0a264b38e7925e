import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-96477.js';
export const id = 6750;
export const ids = [6750,4568];
export const modules = {
...shared0,
...shared1,


/***/ 96750: // build/js/cli/commands/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
buildManifestCommand: () => buildManifestCommand
});
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53004);
var _domain_report_columns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55689);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);
var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const buildManifestCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_1__.G5)({
name: "build-manifest",
summary: "build every component of a commit and write the release manifest",
arguments: {},
options: {
ref: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<ref>", "build this branch or tag of the upstream, or this commit, instead of the checked-out one; the state of the checkout is ignored"),
directory: _host_command_js__WEBPACK_IMPORTED_MODULE_2__.K,
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<folder>", "where to write manifest.json and what is beside it: inventory, bill of materials, provenance (default: below ~/.local/state/grind-to-prod)"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("print what would be built; build and write nothing")
},
examples: [ "grind-to-prod build-manifest", "grind-to-prod build-manifest --ref main --output release" ],
run: async ({ref: ref, directory: directory, output: output, dryRun: dryRun}, context) => {
const {environment: environment, home: home, at: at} = context;
const source = {
directory: await context.applicationFolder(directory),
...ref === void 0 ? {} : {
ref: ref
}
};
if (dryRun) {
const {planManifest: planManifest} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(3475), __webpack_require__.e(1498) ]).then(__webpack_require__.bind(__webpack_require__, 81166));
const plan = await planManifest(source, context);
const {buildPlanLines: buildPlanLines} = await __webpack_require__.e(526).then(__webpack_require__.bind(__webpack_require__, 10526));
return {
result: {
dryRun: true,
...plan
},
text: buildPlanLines({
...plan,
derivations: plan.build,
paths: plan.fetch
})
};
}
const {buildManifest: buildManifest} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1290), __webpack_require__.e(8423), __webpack_require__.e(1866), __webpack_require__.e(3475), __webpack_require__.e(5366), __webpack_require__.e(6370) ]).then(__webpack_require__.bind(__webpack_require__, 55366));
const {releaseId: releaseId, manifestPath: manifestPath, manifest: manifest, bundle: bundle} = await buildManifest({
...source,
...output === void 0 ? {} : {
output: at(output)
},
stateFolder: (0, _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_0__.stateFolder)(environment, home)
}, context);
const {closure: closure} = manifest;
const text = (0, _domain_report_columns__WEBPACK_IMPORTED_MODULE_4__.R)([ [ "release", releaseId ], [ "commit", manifest.source.commit ], [ "manifest", manifestPath ], [ "closure", `${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.B4)(closure.paths, "path")}, ${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.z3)(closure.narBytes)}` ], [ "bundle", bundle ] ]);
return {
result: {
releaseId: releaseId,
manifestPath: manifestPath,
bundle: bundle,
manifest: manifest
},
text: text
};
}
});
}),

};
