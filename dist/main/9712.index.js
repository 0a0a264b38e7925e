import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-16512.js';
export const id = 9712;
export const ids = [9712];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 79712: // build/js/cli/commands/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
roleCommand: () => roleCommand
});
var domain_config_role$0 = __webpack_require__(79344);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_outcome_lines$2 = __webpack_require__(30873);
var domain_report_signed_record_lines$8 = __webpack_require__(93794);
var domain_report_role_lines$7 = __webpack_require__(99022);
var arguments_js$3 = __webpack_require__(66279);
var exit_code_js$4 = __webpack_require__(72957);
var host_command_js$5 = __webpack_require__(6297);
var inputs_js$6 = __webpack_require__(38530);
const roleCommand = (0, host_command_js$5.mm)({
name: "role",
summary: "show or change a host's role (active or standby)",
options: {
set: (0, inputs_js$6.Yq)("<role>", "the new role; the change is recorded in the host's ledger", domain_config_role$0.O),
expect: (0, inputs_js$6.Yq)("<role>", "refuse unless the host has this role now", domain_config_role$0.O),
reason: (0, inputs_js$6.Yz)("<text>", "the reason, for the record", arguments_js$3.A3),
records: (0, inputs_js$6.uK)("<folder>", "where to keep the record as the host signed it, with a time stamp if that is configured"),
dryRun: (0, inputs_js$6.Jt)("print what would change; change nothing")
},
changesHost: "attempt",
examples: [ "grind-to-prod role prod", "grind-to-prod role prod --set standby --reason maintenance" ],
run: async ({reach, set, expect, reason, records, dryRun}, context) => {
const {actor, at} = context;
const {role, setRole} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4727), __webpack_require__.e(5581), __webpack_require__.e(4349) ]).then(__webpack_require__.bind(__webpack_require__, 48967));
if (set === void 0) {
if (expect !== void 0 || reason !== void 0 || records !== void 0) throw new domain_errors_errors$1.dz("missing-option", "--expect, --reason and --records apply to a change of role.", {
hint: "Give the new role with --set."
});
const result = await role(reach, context);
return {
result,
text: (0, domain_report_role_lines$7.C)(result)
};
}
const asked = {
...reach,
role: set,
expectRole: expect,
reason,
dryRun,
actor,
records: at(records)
};
const result = await setRole(asked, context);
const text = [ ...(0, domain_report_outcome_lines$2.rz)(result), ...(0, 
domain_report_signed_record_lines$8.x)(result.signedRecords) ];
return {
result,
text,
exitCode: (0, exit_code_js$4.f)(result.verdict, dryRun)
};
}
});
}),

};
