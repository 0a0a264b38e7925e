import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-16512.js';
import { modules as shared2 } from './shared-66304.js';
import { modules as shared3 } from './shared-96477.js';
export const id = 123;
export const ids = [123,4568,3798];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 20123: // build/js/cli/commands/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
releaseCommand: () => releaseCommand
});
var _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37154);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4568);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38530);
var _kept_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16414);
var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84652);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32138);
var _promote_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21519);
const releaseCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_4__.mm)({
name: "release",
summary: "build, sign, show the plan, ask, and promote, in one step",
options: {
ref: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.uK)("<ref>", "release this branch or tag of the upstream, or this commit (default: the tip of the protected branch there)"),
signingKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_5__.uK)("<file>", "the private ssh key to sign with (default: that of init)")),
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.uK)("<folder>", "where to write the release (default: below ~/.local/state/grind-to-prod)"),
rehearse: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("release to the standby host first, and continue to this host only if the standby is healthy"),
schemaChange: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("the release changes the schema of its data: back up the data folders on the host first"),
allowOlder: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("allow a release that already failed or was rolled back on this host (refused otherwise)"),
yes: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("promote without asking"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_5__.Jt)("build, sign and show the plan; change nothing on the host")
},
examples: [ "grind-to-prod release prod", "grind-to-prod release prod --ref v1.2 --yes", "grind-to-prod release prod --dry-run" ],
run: async (values, context) => {
const {reach: reach, ref: ref, output: output, rehearse: rehearse, schemaChange: schemaChange, allowOlder: allowOlder, retry: retry, yes: yes, dryRun: dryRun} = values;
const {environment: environment, home: home, actor: actor, at: at} = context;
const questions = yes || dryRun ? null : await context.questions();
if (questions === null && !yes && !dryRun) throw unattended();
const keyFile = await (0, _kept_file_js__WEBPACK_IMPORTED_MODULE_6__.dg)(values, context);
const {release: release} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(1070), __webpack_require__.e(3475), __webpack_require__.e(9548), __webpack_require__.e(3332), __webpack_require__.e(4060), __webpack_require__.e(5366), __webpack_require__.e(6294), __webpack_require__.e(6119) ]).then(__webpack_require__.bind(__webpack_require__, 16294));
const directory = await context.applicationFolder(values.directory);
const options = {
...reach,
directory: directory,
actor: actor,
schemaChange: schemaChange,
allowOlder: allowOlder,
retry: retry,
dryRun: dryRun
};
return release({
...options,
ref: ref ?? reach.config.branch,
output: at(output),
stateFolder: (0, _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__.stateFolder)(environment, home),
signing: work => work(keyFile),
rehearse: rehearse
}, async (built, run) => {
const plan = await showPlan(built, options, context);
const isNew = plan.refusal === null && plan.from?.releaseId !== plan.to.releaseId;
const question = `Release ${built.manifest.source.commit.slice(0, 12)} to ${reach.hostName}?`;
if (isNew && questions !== null && !await questions.agree(question, false)) return declined(built);
return outcomeOf(await run(), {
dryRun: dryRun,
directory: directory
}, context);
}, context);
}
});
function unattended() {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("missing-option", "release asks before it promotes, and there is no terminal to ask on.", {
hint: "Add --yes, or --dry-run."
});
}
async function showPlan({bundle: bundle}, options, context) {
const {plan: plan} = await Promise.all([ __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(3475), __webpack_require__.e(734), __webpack_require__.e(6330) ]).then(__webpack_require__.bind(__webpack_require__, 76247));
const {directory: directory, allowOlder: allowOlder = false, retry: retry = false} = options;
const asked = {
release: {
kind: "bundle",
path: bundle
},
against: {
kind: "host",
reach: options
},
directory: directory,
allowOlder: allowOlder,
retry: retry
};
const found = await plan(asked, context);
context.stderr.write((0, _lines_js__WEBPACK_IMPORTED_MODULE_9__.g)((0, _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_0__.H)(found)));
return found;
}
function declined({releaseId: releaseId, bundle: bundle}) {
const reason = "The release was not confirmed, so nothing was changed.";
return {
result: {
verdict: "UNCHANGED",
reason: reason,
releaseId: releaseId,
bundle: bundle
},
text: [ `UNCHANGED: ${reason}` ],
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_3__.f)("UNCHANGED", false)
};
}
async function outcomeOf(outcome, {dryRun: dryRun, directory: directory}, context) {
if (outcome.kind === "rehearsed") {
const {rehearsal: rehearsal} = outcome;
const view = await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_7__.du)(rehearsal.active ?? rehearsal.standby, directory, context);
return {
result: rehearsal,
text: (0, _promote_text_js__WEBPACK_IMPORTED_MODULE_8__.z)(rehearsal, view),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_3__.f)(rehearsal.verdict, dryRun)
};
}
const {result: result} = outcome;
const view = await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_7__.du)(result, directory, context);
return {
result: result,
text: (0, _promote_text_js__WEBPACK_IMPORTED_MODULE_8__.K)(result, view),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_3__.f)(result.verdict, dryRun)
};
}
}),

};
