import { modules as shared0 } from './shared-16512.js';
import { modules as shared1 } from './shared-96477.js';
export const id = 6098;
export const ids = [6098];
export const modules = {
...shared0,
...shared1,


/***/ 96098: // build/js/cli/commands/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
failoverCommand: () => failoverCommand
});
var _domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16512);
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
const failoverCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.G5)({
name: "failover",
summary: "fail over to the standby: switch traffic, verify it, swap the roles on the hosts, and with --write in grind-to-prod.yml",
arguments: {},
options: {
..._host_command_js__WEBPACK_IMPORTED_MODULE_2__.VK,
to: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<host>", "the host that becomes active (default: the host with role: standby in grind-to-prod.yml)"),
activeIsDown: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("the active host is down: skip it (no rollback to it; refused if it answers)"),
despiteDrift: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("proceed although the hosts differ (a different release is still refused)"),
write: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("change the two roles in grind-to-prod.yml too, and nothing else in it"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("check both hosts and print the steps; change nothing")
},
examples: [ "grind-to-prod failover --dry-run", "grind-to-prod failover --to prod-b" ],
run: async ({directory: directory, identityFile: identityFile, to: to, activeIsDown: activeIsDown, despiteDrift: despiteDrift, write: write, dryRun: dryRun}, context) => {
const {failover: failover} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(1070), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(1733), __webpack_require__.e(8770) ]).then(__webpack_require__.bind(__webpack_require__, 4944));
const {actor: actor} = context;
const reach = await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_2__.sX)({
directory: directory,
identityFile: identityFile
}, context);
const asked = {
...reach,
directory: await context.applicationFolder(directory),
to: to,
activeIsDown: activeIsDown,
despiteDrift: despiteDrift,
write: write,
dryRun: dryRun,
actor: actor
};
const result = await failover(asked, context);
const exitCode = (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_1__.f)(result.verdict, dryRun && result.refusals.length === 0);
return {
result: result,
text: (0, _domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_4__.u)(result),
exitCode: exitCode
};
}
});
}),

};
