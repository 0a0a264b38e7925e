import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43344.js';
import { modules as shared2 } from './shared-96477.js';
import { modules as shared3 } from './shared-36407.js';
export const id = 633;
export const ids = [633,6419,9753,4998,4568,2617,7379];
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
var _domain_report_prepared_deltas_lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75107);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69841);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4568);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7154);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const prepareDeltasCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.G5)({
name: "prepare-deltas",
summary: "make the differences from what hosts run to a release, before it is promoted",
arguments: {
hosts: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.EE)("[hosts...]", "names of hosts in grind-to-prod.yml (default: all hosts with an ssh address)")
},
options: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.mw)("<manifest>", "the release: its manifest.json, or the folder that contains it (required)"),
releaseId: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<id>", "the release that was built; any other release is refused"),
directory: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<folder>", "the folder with grind-to-prod.yml", ".")
},
examples: [ "grind-to-prod prepare-deltas --manifest release", "grind-to-prod prepare-deltas prod --manifest release" ],
run: async ({hosts: hosts, manifest: manifest, releaseId: releaseId, directory: directory}, context) => {
const {at: at, environment: environment, home: home} = context;
const {prepareReleaseDeltas: prepareReleaseDeltas} = await Promise.all([ __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(9548), __webpack_require__.e(7471), __webpack_require__.e(8605) ]).then(__webpack_require__.bind(__webpack_require__, 7121));
const result = await prepareReleaseDeltas({
config: await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_0__.readConfig)(at(directory)),
bundle: at(manifest),
expectedReleaseId: releaseId,
hosts: hosts,
stateFolder: (0, _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_1__.stateFolder)(environment, home)
}, context);
return {
result: result,
text: (0, _domain_report_prepared_deltas_lines__WEBPACK_IMPORTED_MODULE_4__.E)(result)
};
}
});
}),

};
