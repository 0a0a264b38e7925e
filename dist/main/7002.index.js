import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-4303.js';
export const id = 7002;
export const ids = [7002,4568];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 24609: // build/js/cli/commands/prepare-deltas.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
prepareDeltasCommand: () => prepareDeltasCommand
});
var domain_report_prepared_deltas_lines$5 = __webpack_require__(75107);
var steps_config_read$0 = __webpack_require__(69841);
var tools_files_state_folder$1 = __webpack_require__(4568);
var command_js$2 = __webpack_require__(4303);
var arguments_js$3 = __webpack_require__(66279);
var inputs_js$4 = __webpack_require__(38530);
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
const {prepareReleaseDeltas} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(9019), __webpack_require__.e(9548), __webpack_require__.e(6603), __webpack_require__.e(7651) ]).then(__webpack_require__.bind(__webpack_require__, 7121));
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
