import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-49871.js';
import { modules as shared2 } from './shared-98722.js';
export const id = 2182;
export const ids = [2182,4850,3283];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 2720: // build/js/cli/commands/prepare-deltas.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareDeltasCommand: () => prepareDeltasCommand
});
var domain_report_prepared_deltas_lines$5 = __webpack_require__(95106);
var steps_config_read$0 = __webpack_require__(15316);
var tools_files_state_folder$1 = __webpack_require__(43283);
var command_js$2 = __webpack_require__(86151);
var arguments_js$3 = __webpack_require__(698);
var inputs_js$4 = __webpack_require__(9049);
const prepareDeltasCommand = (0, command_js$2.G5)({
name: "prepare-deltas",
summary: "make the differences from what hosts run to a release, before it is promoted",
arguments: {
hosts: (0, inputs_js$4.EE)("[hosts...]", "names of hosts in grind-to-prod.yml (default: all hosts with an ssh address)")
},
options: {
manifest: (0, inputs_js$4.mw)("<manifest>", "the release: its manifest.json, or the folder that contains it (required)"),
releaseId: (0, inputs_js$4.Yz)("<id>", "the release that was built; any other release is refused", arguments_js$3.MQ),
directory: (0, inputs_js$4.uK)("<folder>", "the folder with grind-to-prod.yml", ".")
},
examples: [ "grind-to-prod prepare-deltas --manifest release", "grind-to-prod prepare-deltas prod --manifest release" ],
run: async ({hosts, manifest, releaseId, directory}, context) => {
const {at, environment, home} = context;
const {prepareReleaseDeltas} = await Promise.all([ __webpack_require__.e(2840), __webpack_require__.e(1634), __webpack_require__.e(494), __webpack_require__.e(7467), __webpack_require__.e(3123), __webpack_require__.e(9946), __webpack_require__.e(2849), __webpack_require__.e(7043) ]).then(__webpack_require__.bind(__webpack_require__, 63898));
const result = await prepareReleaseDeltas({
config: await (0, steps_config_read$0.readConfig)(at(directory)),
bundle: at(manifest),
expectedReleaseId: releaseId,
hosts,
stateFolder: (0, tools_files_state_folder$1.stateFolder)(environment, home)
}, context);
return {
result,
text: (0, domain_report_prepared_deltas_lines$5.E)(result)
};
}
});
}),

};
