import { modules as shared0 } from './shared-3556.js';
export const id = 6750;
export const ids = [6750,4568];
export const modules = {
...shared0,


/***/ 96750: // build/js/cli/commands/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
buildManifestCommand: () => buildManifestCommand
});
var domain_report_amount$5 = __webpack_require__(53004);
var domain_report_columns$4 = __webpack_require__(55689);
var tools_files_state_folder$0 = __webpack_require__(4568);
var command_js$1 = __webpack_require__(4303);
var host_command_js$2 = __webpack_require__(6297);
var inputs_js$3 = __webpack_require__(38530);
const buildManifestCommand = (0, command_js$1.G5)({
name: "build-manifest",
summary: "build every component of a commit and write the release manifest",
arguments: {},
options: {
ref: (0, inputs_js$3.uK)("<ref>", "build this branch or tag of the upstream, or this commit, instead of the checked-out one; the state of the checkout is ignored"),
directory: host_command_js$2.K,
output: (0, inputs_js$3.uK)("<folder>", "where to write manifest.json and what is beside it: inventory, bill of materials, provenance (default: below ~/.local/state/grind-to-prod)"),
dryRun: (0, inputs_js$3.Jt)("print what would be built; build and write nothing")
},
examples: [ "grind-to-prod build-manifest", "grind-to-prod build-manifest --ref main --output release" ],
run: async ({ref, directory, output, dryRun}, context) => {
const {environment, home, at} = context;
const source = {
directory: await context.applicationFolder(directory),
...ref === void 0 ? {} : {
ref
}
};
if (dryRun) {
const {planManifest} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(3759), __webpack_require__.e(6144), __webpack_require__.e(8387) ]).then(__webpack_require__.bind(__webpack_require__, 81166));
const plan = await planManifest(source, context);
const {buildPlanLines} = await __webpack_require__.e(526).then(__webpack_require__.bind(__webpack_require__, 10526));
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
const {buildManifest} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1290), __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(6144), __webpack_require__.e(5268), __webpack_require__.e(361) ]).then(__webpack_require__.bind(__webpack_require__, 45268));
const {releaseId, manifestPath, manifest, bundle} = await buildManifest({
...source,
...output === void 0 ? {} : {
output: at(output)
},
stateFolder: (0, tools_files_state_folder$0.stateFolder)(environment, home)
}, context);
const {closure} = manifest;
const text = (0, domain_report_columns$4.R)([ [ "release", releaseId ], [ "commit", manifest.source.commit ], [ "manifest", manifestPath ], [ "closure", `${(0, 
domain_report_amount$5.B4)(closure.paths, "path")}, ${(0, 
domain_report_amount$5.z3)(closure.narBytes)}` ], [ "bundle", bundle ] ]);
return {
result: {
releaseId,
manifestPath,
bundle,
manifest
},
text
};
}
});
}),

};
