import { modules as shared0 } from './shared-66304.js';
import { modules as shared1 } from './shared-96477.js';
export const id = 4995;
export const ids = [4995];
export const modules = {
...shared0,
...shared1,


/***/ 14995: // build/js/cli/commands/approve.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
approveCommand: () => approveCommand
});
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53004);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37154);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38530);
var _lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84652);
var _signing_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85418);
const approveCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.G5)({
name: "approve",
summary: "show what a release would change, ask, and sign the approval with one's own key",
arguments: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.EE)("<manifest>", "a manifest.json, or its folder; the approval is written beside it as approvals.intoto.jsonl"),
hosts: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.EE)("[host...]", "hosts of grind-to-prod.yml, for which the plan is shown and becomes part of the approval")
},
options: {
..._host_command_js__WEBPACK_IMPORTED_MODULE_3__.VK,
approvalKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.eW)("GRIND_TO_PROD_APPROVAL_KEY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<file>", "the approver's private ssh key; with --agent, its public key")),
agent: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("sign with the ssh agent at SSH_AUTH_SOCK"),
releaseId: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<id>", "the expected release id; any other release is not approved"),
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.uK)("<file>", "where to write the approval instead"),
yes: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("approve without asking"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("show what would be approved; sign nothing")
},
examples: [ "grind-to-prod approve release prod --approval-key-file ~/.ssh/id_ed25519", "grind-to-prod approve release --agent --approval-key-file ~/.ssh/id_ed25519.pub" ],
run: async ({manifest: manifest, hosts: hosts, approvalKeyFile: approvalKeyFile, agent: agent, releaseId: releaseId, output: output, yes: yes, dryRun: dryRun, ...named}, context) => {
const {at: at} = context;
const file = at(approvalKeyFile);
if (file === void 0 && !dryRun) throw withoutKey();
const questions = yes || dryRun ? null : await context.questions();
if (questions === null && !yes && !dryRun) throw unattended();
const reach = hosts.length === 0 ? {} : {
reach: await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_3__.sX)(named, context)
};
const {approve: approve} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(3475), __webpack_require__.e(734), __webpack_require__.e(3934) ]).then(__webpack_require__.bind(__webpack_require__, 99306));
const result = await approve({
bundle: at(manifest),
expectedReleaseId: releaseId,
hosts: hosts,
...reach,
directory: hosts.length === 0 ? void 0 : await context.applicationFolder(named.directory),
key: dryRun || file === void 0 ? null : (0, _signing_key_js__WEBPACK_IMPORTED_MODULE_5__.N)(file, agent, context),
output: at(output),
agree: async seen => {
show(seen, context);
return questions === null || questions.agree(`Approve release ${seen.bundle.releaseId.slice(0, 12)}?`, false);
}
}, context);
const count = (0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_6__.B4)(result.approvals, "approval");
const text = result.isApproved ? `Approved ${result.releaseId} with ${result.fingerprint}: ${result.output} (${count})` : `Not approved: ${result.releaseId}; nothing was signed.`;
return {
result: result,
text: [ text ]
};
}
});
function show({bundle: {releaseId: releaseId, manifest: manifest}, plans: plans}, {stderr: stderr}) {
const {repository: repository, commit: commit, commitTime: commitTime} = manifest.source;
const alone = [ `Release ${releaseId} of ${manifest.application}: commit ${commit} of ${commitTime} in ${repository}`, ...Object.entries(manifest.components).map(([name, {storePath: storePath}]) => `  ${name}  ${storePath}`) ];
stderr.write((0, _lines_js__WEBPACK_IMPORTED_MODULE_7__.g)(plans.length === 0 ? alone : plans.flatMap(plan => (0, 
_domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_1__.H)(plan))));
}
function withoutKey() {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", "There is no key to approve with.", {
hint: "Give the file of your own ssh key with --approval-key-file."
});
}
function unattended() {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", "approve asks before it signs, and there is no terminal to ask on.", {
hint: "Add --yes, or --dry-run."
});
}
}),

};
