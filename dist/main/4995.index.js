import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-48929.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-66304.js';
export const id = 4995;
export const ids = [4995];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 14995: // build/js/cli/commands/approve.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
approveCommand: () => approveCommand
});
var domain_report_amount$9 = __webpack_require__(53004);
var domain_trust_approvals$0 = __webpack_require__(76250);
var domain_plan_plan_lines$1 = __webpack_require__(37154);
var approver_key_js$2 = __webpack_require__(62364);
var arguments_js$3 = __webpack_require__(66279);
var ask_first_js$4 = __webpack_require__(95865);
var command_js$5 = __webpack_require__(4303);
var host_command_js$6 = __webpack_require__(6297);
var inputs_js$7 = __webpack_require__(38530);
var lines_js$8 = __webpack_require__(84652);
const approveCommand = (0, command_js$5.G5)({
name: "approve",
summary: "show what a release would change, ask, and sign the approval with one's own key",
arguments: {
manifest: (0, inputs_js$7.EE)("<manifest>", "a manifest.json, or its folder; the approval is written beside it as approvals.intoto.jsonl"),
hosts: (0, inputs_js$7.EE)("[host...]", "hosts of grind-to-prod.yml, for which the plan is shown and becomes part of the approval")
},
options: {
...host_command_js$6.VK,
...approver_key_js$2.R,
releaseId: (0, inputs_js$7.Yz)("<id>", "the expected release id; any other release is not approved", arguments_js$3.MQ),
validDays: (0, inputs_js$7.NW)((0, inputs_js$7.Yz)("<days>", "for how many days the approval counts", arguments_js$3.gZ), domain_trust_approvals$0.qU),
output: (0, inputs_js$7.uK)("<file>", "where to write the approval instead"),
comment: (0, inputs_js$7.Jt)("hand the approval in as a comment on the commit on GitHub, with the token in GH_TOKEN or GITHUB_TOKEN"),
yes: (0, inputs_js$7.Jt)("approve without asking"),
dryRun: (0, inputs_js$7.Jt)("show what would be approved; sign nothing")
},
examples: [ "grind-to-prod approve release prod --approval-key-file ~/.ssh/id_ed25519", "grind-to-prod approve release --agent --approval-key-file ~/.ssh/id_ed25519.pub", "grind-to-prod approve release --comment --approval-key-file ~/.ssh/id_ed25519" ],
run: async ({manifest, hosts, approvalKeyFile, agent, releaseId, validDays, output, comment, yes, dryRun, ...named}, context) => {
const {at} = context;
const reach = hosts.length === 0 ? {} : {
reach: await (0, host_command_js$6.sX)(named, hosts, context)
};
const key = (0, approver_key_js$2.N)("approve", {
approvalKeyFile,
agent,
dryRun
}, context);
const access = comment && !dryRun ? await accessFor({
bundle: at(manifest),
releaseId
}, context) : void 0;
const questions = await (0, ask_first_js$4.c)("approve asks before it signs", {
yes,
dryRun
}, context);
const {approve} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(7609), __webpack_require__.e(71) ]).then(__webpack_require__.bind(__webpack_require__, 99306));
const result = await approve({
bundle: at(manifest),
expectedReleaseId: access?.releaseId ?? releaseId,
hosts,
...reach,
directory: hosts.length === 0 ? void 0 : await context.applicationFolder(named.directory),
key,
validDays,
output: at(output),
agree: async seen => {
show(seen, context);
return questions === null || questions.agree(`Approve release ${seen.bundle.releaseId.slice(0, 12)}?`, false);
}
}, context);
if (access === void 0 || result.fingerprint === null) return {
result,
text: textOf(result)
};
const {handInApproval} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(1388), __webpack_require__.e(4035) ]).then(__webpack_require__.bind(__webpack_require__, 72958));
const {fingerprint, output: written} = result;
const url = await handInApproval({
file: written,
fingerprint
}, access);
return {
result: {
...result,
comment: url
},
text: [ ...textOf(result), `Handed in as a comment: ${url}` ]
};
}
});
async function accessFor(release, {environment}) {
const {commentAccess} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(6836) ]).then(__webpack_require__.bind(__webpack_require__, 1021));
return commentAccess(release, environment);
}
function textOf({approvals, isApproved, releaseId, fingerprint, output}) {
if (!isApproved) return [ `Not approved: ${releaseId}; nothing was signed.` ];
return [ `Approved ${releaseId} with ${fingerprint}: ${output} (${(0, domain_report_amount$9.B4)(approvals, "approval")})` ];
}
function show({bundle: {releaseId, manifest}, plans}, {stderr}) {
const {repository, commit, commitTime} = manifest.source;
const alone = [ `Release ${releaseId} of ${manifest.application}: commit ${commit} of ${commitTime} in ${repository}`, ...Object.entries(manifest.components).map(([name, {storePath}]) => `  ${name}  ${storePath}`) ];
stderr.write((0, lines_js$8.TV)(plans.length === 0 ? alone : plans.flatMap(plan => (0, 
domain_plan_plan_lines$1.H)(plan))));
}
}),

};
