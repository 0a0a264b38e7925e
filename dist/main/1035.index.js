import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-57336.js';
export const id = 1035;
export const ids = [1035];
export const modules = {
...shared0,
...shared1,


/***/ 1035: // build/js/cli/commands/diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
diffCommand: () => diffCommand
});
var domain_drift_severity$4 = __webpack_require__(75236);
var domain_errors_errors$0 = __webpack_require__(8136);
var drift_text_js$1 = __webpack_require__(81918);
var host_command_js$2 = __webpack_require__(6297);
var inputs_js$3 = __webpack_require__(38530);
const diffCommand = (0, host_command_js$2.mm)({
name: "diff",
summary: "compare a host as it is now with the release that is current on it",
options: {
format: (0, inputs_js$3.NW)((0, inputs_js$3.Yq)("<format>", "output format", drift_text_js$1.O), "table")
},
examples: [ "grind-to-prod diff prod" ],
run: async ({reach, format}, context) => {
const {diff} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(2700) ]).then(__webpack_require__.bind(__webpack_require__, 18716));
const report = await diff(reach, context);
const isDrift = report.worst !== null && (0, domain_drift_severity$4.d)(report.worst, "warning");
return {
result: report,
text: await (0, drift_text_js$1.L)(report, format, context),
exitCode: isDrift ? domain_errors_errors$0.Vi : 0
};
}
});
}),

};
