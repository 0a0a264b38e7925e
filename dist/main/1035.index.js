import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-75727.js';
import { modules as shared2 } from './shared-96477.js';
export const id = 1035;
export const ids = [1035];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 1035: // build/js/cli/commands/diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
diffCommand: () => diffCommand
});
var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75236);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _drift_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81918);
var _host_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const diffCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_2__.mm)({
name: "diff",
summary: "compare a host as it is now with the release that is current on it",
options: {
format: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Yq)("<format>", "output format", _drift_text_js__WEBPACK_IMPORTED_MODULE_1__.O), "table")
},
examples: [ "grind-to-prod diff prod" ],
run: async ({reach: reach, format: format}, context) => {
const {diff: diff} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(5458) ]).then(__webpack_require__.bind(__webpack_require__, 18716));
const report = await diff(reach, context);
const isDrift = report.worst !== null && (0, _domain_drift_severity__WEBPACK_IMPORTED_MODULE_4__.d)(report.worst, "warning");
return {
result: report,
text: await (0, _drift_text_js__WEBPACK_IMPORTED_MODULE_1__.L)(report, format, context),
exitCode: isDrift ? _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Vi : 0
};
}
});
}),

};
