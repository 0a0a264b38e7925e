import { modules as shared0 } from './shared-49871.js';
import { modules as shared1 } from './shared-98722.js';
export const id = 3643;
export const ids = [3643,3283];
export const modules = {
...shared0,
...shared1,


/***/ 3643: // build/js/cli/commands/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
buildManifestCommand: () => buildManifestCommand
});
var domain_report_amount$5 = __webpack_require__(99295);
var domain_report_columns$4 = __webpack_require__(18956);
var tools_files_state_folder$0 = __webpack_require__(43283);
var command_js$1 = __webpack_require__(86151);
var host_command_js$2 = __webpack_require__(58082);
var inputs_js$3 = __webpack_require__(9049);
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
const {planManifest} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(7689), __webpack_require__.e(7256), __webpack_require__.e(4281) ]).then(__webpack_require__.bind(__webpack_require__, 71109));
const plan = await planManifest(source, context);
const {buildPlanLines} = await __webpack_require__.e(7825).then(__webpack_require__.bind(__webpack_require__, 27825));
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
const {buildManifest} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(9138), __webpack_require__.e(2840), __webpack_require__.e(7689), __webpack_require__.e(494), __webpack_require__.e(7467), __webpack_require__.e(7256), __webpack_require__.e(7502), __webpack_require__.e(1244) ]).then(__webpack_require__.bind(__webpack_require__, 77502));
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
