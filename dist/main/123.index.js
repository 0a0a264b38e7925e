import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-66304.js';
export const id = 123;
export const ids = [123,9786,4568];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 20123: // build/js/cli/commands/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releaseCommand: () => releaseCommand
});
var domain_plan_format$14 = __webpack_require__(66304);
var domain_plan_plan_lines$0 = __webpack_require__(37154);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var tools_files_state_folder$3 = __webpack_require__(4568);
var arguments_js$4 = __webpack_require__(66279);
var ask_first_js$5 = __webpack_require__(95865);
var exit_code_js$6 = __webpack_require__(72957);
var host_command_js$7 = __webpack_require__(6297);
var inputs_js$8 = __webpack_require__(38530);
var git_note_js$9 = __webpack_require__(3168);
var kept_file_js$10 = __webpack_require__(16414);
var lines_js$11 = __webpack_require__(84652);
var outcome_text_js$12 = __webpack_require__(89731);
var promote_text_js$13 = __webpack_require__(21519);
const releaseCommand = (0, host_command_js$7.mm)({
name: "release",
summary: "build, sign, show the plan, ask, and promote, in one step",
options: {
ref: (0, inputs_js$8.uK)("<ref>", "release this branch or tag of the upstream, or this commit (default: the tip of the protected branch there)"),
signingKeyFile: (0, inputs_js$8.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
inputs_js$8.uK)("<file>", "the private ssh key to sign with (default: that of init)")),
output: (0, inputs_js$8.uK)("<folder>", "where to write the release (default: below ~/.local/state/grind-to-prod)"),
rehearse: (0, inputs_js$8.Jt)("release to the standby host first, and continue to this host only if the standby is healthy"),
schemaChange: (0, inputs_js$8.Jt)("the release changes the schema of its data: back up the data folders on the host first"),
allowOlder: (0, inputs_js$8.Jt)("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: (0, inputs_js$8.Jt)("allow a release that already failed or was rolled back on this host (refused otherwise)"),
emergency: (0, inputs_js$8.Yz)("<reason>", "release without the approvals that the host demands, because of this, if its policy allows it; people must countersign the release later", arguments_js$4.lp),
gitNote: git_note_js$9.j,
yes: (0, inputs_js$8.Jt)("promote without asking"),
dryRun: (0, inputs_js$8.Jt)("build, sign and show the plan; change nothing on the host")
},
changesHost: "attempt",
examples: [ "grind-to-prod release prod", "grind-to-prod release prod --ref v1.2 --yes", "grind-to-prod release prod --dry-run" ],
run: async (values, context) => {
const {reach, ref, output, rehearse, schemaChange, allowOlder, retry, emergency, yes, dryRun} = values;
const {environment, home, actor, at} = context;
const questions = await (0, ask_first_js$5.c)("release asks before it promotes", {
yes,
dryRun
}, context);
const keyFile = await (0, kept_file_js$10.dg)(values, context);
const {release} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(3759), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(1146), __webpack_require__.e(9594), __webpack_require__.e(5268), __webpack_require__.e(6294), __webpack_require__.e(8400) ]).then(__webpack_require__.bind(__webpack_require__, 16294));
const directory = await context.applicationFolder(values.directory);
const options = {
...reach,
directory,
actor,
schemaChange,
allowOlder,
retry,
emergency,
dryRun,
asksHead: values.gitNote
};
return release({
...options,
ref: ref ?? reach.config.branch,
output: at(output),
stateFolder: (0, tools_files_state_folder$3.stateFolder)(environment, home),
signing: work => work(keyFile),
rehearse
}, async (built, run) => {
const plan = await showPlan(built, options, context);
const isChange = plan.refusal === null && (0, domain_plan_format$14.ev)(plan);
const question = `Release ${built.manifest.source.commit.slice(0, 12)} to ${reach.hostName}?`;
if (isChange && questions !== null && !await questions.agree(question, false)) return declined(built);
const outcome = await run().catch(error => {
nameFolder(error, {
bundle: built.bundle,
hostName: reach.hostName
}, context);
throw error;
});
const results = outcome.kind === "promoted" ? [ outcome.result ] : [ outcome.rehearsal.standby, outcome.rehearsal.active ];
if (values.gitNote) await (0, git_note_js$9.o)({
...options,
bundle: built.bundle,
results
}, context);
const shown = await outcomeOf(outcome, {
dryRun,
directory,
host: reach.hostName
}, context);
return {
...shown,
result: (0, promote_text_js$13.LW)(outcome, built)
};
}, context);
}
});
async function showPlan({bundle}, options, context) {
const {plan} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(7609), __webpack_require__.e(9491) ]).then(__webpack_require__.bind(__webpack_require__, 76247));
const {directory, allowOlder = false, retry = false} = options;
const asked = {
release: {
kind: "bundle",
path: bundle
},
against: {
kind: "host",
reach: options
},
directory,
allowOlder,
retry
};
const found = await plan(asked, context);
context.stderr.write((0, lines_js$11.TV)((0, domain_plan_plan_lines$0.H)(found)));
return found;
}
function nameFolder(error, {bundle, hostName}, {reporter}) {
if (!(error instanceof domain_errors_errors$1.dh) || error.code !== "not-approved") return;
(0, domain_report_event$2.pq)(reporter, `Approve what was built with "grind-to-prod approve ${bundle} ${hostName}", and run this release again.`);
}
function declined({releaseId, bundle}) {
const reason = "The release was not confirmed, so nothing was changed.";
return {
result: {
verdict: "UNCHANGED",
reason,
releaseId,
bundle
},
text: [ `UNCHANGED: ${reason}` ],
exitCode: (0, exit_code_js$6.f)("UNCHANGED", false)
};
}
async function outcomeOf(outcome, {dryRun, ...place}, context) {
if (outcome.kind === "rehearsed") {
const {rehearsal} = outcome;
const view = await (0, outcome_text_js$12.du)(rehearsal.active ?? rehearsal.standby, place, context);
return {
text: (0, promote_text_js$13.zA)(rehearsal, view),
exitCode: (0, exit_code_js$6.f)(rehearsal.verdict, dryRun)
};
}
const {result} = outcome;
const view = await (0, outcome_text_js$12.du)(result, place, context);
return {
text: (0, promote_text_js$13.KD)(result, view),
exitCode: (0, exit_code_js$6.f)(result.verdict, dryRun)
};
}
}),

};
