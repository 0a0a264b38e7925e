import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-16512.js';
export const id = 9712;
export const ids = [9712];
export const modules = {
...shared0,
...shared1,


/***/ 79712: // build/js/cli/commands/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
roleCommand: () => roleCommand
});
var _domain_config_role__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79344);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_report_outcome_lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80288);
var _domain_report_role_lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99022);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38530);
const roleCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_4__.mm)({
name: "role",
summary: "show or change a host's role (active or standby)",
options: {
set: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Yq)("<role>", "the new role; the change is recorded in the host's ledger", _domain_config_role__WEBPACK_IMPORTED_MODULE_0__.O),
expect: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Yq)("<role>", "refuse unless the host has this role now", _domain_config_role__WEBPACK_IMPORTED_MODULE_0__.O),
reason: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.uK)("<text>", "the reason, for the record"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("print what would change; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod role prod", "grind-to-prod role prod --set standby --reason maintenance" ],
run: async ({reach: reach, set: set, expect: expect, reason: reason, dryRun: dryRun}, context) => {
const {actor: actor} = context;
const {role: role, setRole: setRole} = await Promise.all([ __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(1166) ]).then(__webpack_require__.bind(__webpack_require__, 48967));
if (set === void 0) {
if (expect !== void 0 || reason !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("missing-option", "--expect and --reason apply to a change of role.", {
hint: "Give the new role with --set."
});
const result = await role(reach, context);
return {
result: result,
text: (0, _domain_report_role_lines__WEBPACK_IMPORTED_MODULE_6__.C)(result)
};
}
const result = await setRole({
...reach,
role: set,
expectRole: expect,
reason: reason,
dryRun: dryRun,
actor: actor
}, context);
const text = (0, _domain_report_outcome_lines__WEBPACK_IMPORTED_MODULE_2__.rz)(result);
return {
result: result,
text: text,
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_3__.f)(result.verdict, dryRun)
};
}
});
}),

};
