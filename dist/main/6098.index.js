import { modules as shared0 } from './shared-16512.js';
export const id = 6098;
export const ids = [6098];
export const modules = {
...shared0,


/***/ 96098: // build/js/cli/commands/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
failoverCommand: () => failoverCommand
});
var domain_report_failover_lines$4 = __webpack_require__(16512);
var command_js$0 = __webpack_require__(4303);
var exit_code_js$1 = __webpack_require__(72957);
var host_command_js$2 = __webpack_require__(6297);
var inputs_js$3 = __webpack_require__(38530);
const failoverCommand = (0, command_js$0.G5)({
name: "failover",
summary: "fail over to the standby: switch traffic, verify it, swap the roles on the hosts, and with --write in grind-to-prod.yml",
arguments: {},
options: {
...host_command_js$2.VK,
to: (0, inputs_js$3.uK)("<host>", "the host that becomes active (default: the host with role: standby in grind-to-prod.yml)"),
activeIsDown: (0, inputs_js$3.Jt)("the active host is down: skip it (no rollback to it; refused if it answers)"),
despiteDrift: (0, inputs_js$3.Jt)("proceed although the hosts differ (a different release is still refused)"),
records: (0, inputs_js$3.uK)("<folder>", "where to keep the records as the hosts signed them, with time stamps if those are configured"),
write: (0, inputs_js$3.Jt)("change the two roles in grind-to-prod.yml too, and nothing else in it"),
dryRun: (0, inputs_js$3.Jt)("check both hosts and print the steps; change nothing")
},
changesHost: "request",
hasVerdict: true,
examples: [ "grind-to-prod failover --dry-run", "grind-to-prod failover --to prod-b" ],
run: async ({directory, identityFile, to, activeIsDown, despiteDrift, records, write, dryRun}, context) => {
const {failover} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4727), __webpack_require__.e(2940), __webpack_require__.e(1386), __webpack_require__.e(9377), __webpack_require__.e(4099), __webpack_require__.e(5581), __webpack_require__.e(3907), __webpack_require__.e(7934) ]).then(__webpack_require__.bind(__webpack_require__, 97835));
const {actor} = context;
const reach = await (0, host_command_js$2.sX)({
directory,
identityFile
}, to === void 0 ? [] : [ to ], context);
const asked = {
...reach,
directory: await context.applicationFolder(directory),
to,
activeIsDown,
despiteDrift,
write,
dryRun,
actor,
records: context.at(records)
};
const result = await failover(asked, context);
const exitCode = (0, exit_code_js$1.f)(result.verdict, dryRun && result.refusals.length === 0);
return {
result,
text: (0, domain_report_failover_lines$4.u)(result),
exitCode
};
}
});
}),

};
