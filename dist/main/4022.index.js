export const id = 4022;
export const ids = [4022];
export const modules = {

/***/ 44022: // build/js/cli/commands/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteCommand: () => promoteCommand
});
var arguments_js$0 = __webpack_require__(66279);
var exit_code_js$1 = __webpack_require__(72957);
var host_command_js$2 = __webpack_require__(6297);
var inputs_js$3 = __webpack_require__(38530);
var outcome_text_js$4 = __webpack_require__(89731);
var promote_text_js$5 = __webpack_require__(21519);
var git_note_js$6 = __webpack_require__(3168);
const promoteCommand = (0, host_command_js$2.mm)({
name: "promote",
summary: "copy a release to a host and make it current there",
options: {
manifest: (0, inputs_js$3.eW)("GRIND_TO_PROD_MANIFEST", (0, 
inputs_js$3.mw)("<manifest>", "the release: its manifest.json, or the folder that contains it (required)")),
releaseId: (0, inputs_js$3.Yz)("<id>", "the approved release id; any other release is refused", arguments_js$0.MQ),
approvals: (0, inputs_js$3.uK)("<file>", "a file of approvals by grind-to-prod approve (default: approvals.intoto.jsonl beside the manifest)"),
allowHostFallback: (0, inputs_js$3.Jt)("let the host fetch store paths that are missing on this machine, from the substituters that its policy allows"),
expectCurrent: (0, inputs_js$3.Yz)("<release>", 'refuse unless the host runs this release now ("none": no release yet)', arguments_js$0.EX),
schemaChange: (0, inputs_js$3.Jt)("the release changes the schema of its data: back up the data folders on the host first (as schemaChange: true in grind-to-prod.yml does)"),
allowOlder: (0, inputs_js$3.Jt)("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: (0, inputs_js$3.Jt)("allow a release that already failed or was rolled back on this host (refused otherwise)"),
emergency: (0, inputs_js$3.Yz)("<reason>", "release without the approvals that the host demands, because of this, if its policy allows it; people must countersign the release later", arguments_js$0.lp),
rehearse: (0, inputs_js$3.Jt)("release to the standby host first, which is a real release, and continue to this host only if the standby is healthy"),
gitNote: git_note_js$6.j,
wait: (0, inputs_js$3.Jt)("wait while another attempt holds the host, instead of being refused"),
snapshots: (0, inputs_js$3.uK)("<folder>", "where to write the reports of the host's state (snapshots) from before and after the release (default: beside the manifest)"),
dryRun: (0, inputs_js$3.Jt)("print what would be copied and restarted; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod promote prod --manifest release", "grind-to-prod promote prod --manifest release --dry-run" ],
run: async ({reach, dryRun, ...options}, context) => {
const {actor, at} = context;
const {allowHostFallback, expectCurrent, schemaChange, allowOlder, retry, emergency} = options;
const asked = {
...reach,
directory: await context.applicationFolder(options.directory),
bundle: at(options.manifest),
expectedReleaseId: options.releaseId,
actor,
approvalsFile: at(options.approvals),
allowHostFallback,
expectCurrent,
schemaChange,
allowOlder,
retry,
emergency,
dryRun,
asksHead: options.gitNote,
snapshots: at(options.snapshots) ?? true
};
if (options.rehearse) {
const {rehearse} = await Promise.all([ __webpack_require__.e(3881), __webpack_require__.e(9474), __webpack_require__.e(9395), __webpack_require__.e(1325), __webpack_require__.e(2696), __webpack_require__.e(5835), __webpack_require__.e(7155), __webpack_require__.e(3218), __webpack_require__.e(7912), __webpack_require__.e(9019), __webpack_require__.e(9548), __webpack_require__.e(6529), __webpack_require__.e(9594), __webpack_require__.e(643) ]).then(__webpack_require__.bind(__webpack_require__, 8394));
const result = await rehearse({
...asked,
wait: options.wait
}, context);
if (options.gitNote) await (0, git_note_js$6.o)({
...asked,
results: [ result.standby, result.active ]
}, context);
const view = await (0, outcome_text_js$4.du)(result.active ?? result.standby, options.directory, context);
return {
result,
text: (0, promote_text_js$5.z)(result, view),
exitCode: (0, exit_code_js$1.f)(result.verdict, dryRun)
};
}
const result = await (options.wait ? (await Promise.all([ __webpack_require__.e(3881), __webpack_require__.e(9474), __webpack_require__.e(9395), __webpack_require__.e(1325), __webpack_require__.e(2696), __webpack_require__.e(5835), __webpack_require__.e(7155), __webpack_require__.e(3218), __webpack_require__.e(7912), __webpack_require__.e(9019), __webpack_require__.e(9548), __webpack_require__.e(6529), __webpack_require__.e(9594), __webpack_require__.e(1434) ]).then(__webpack_require__.bind(__webpack_require__, 2131))).promoteWhenFree : (await Promise.all([ __webpack_require__.e(3881), __webpack_require__.e(9474), __webpack_require__.e(9395), __webpack_require__.e(1325), __webpack_require__.e(2696), __webpack_require__.e(5835), __webpack_require__.e(7155), __webpack_require__.e(3218), __webpack_require__.e(7912), __webpack_require__.e(9019), __webpack_require__.e(9548), __webpack_require__.e(6529), __webpack_require__.e(9594), __webpack_require__.e(9618) ]).then(__webpack_require__.bind(__webpack_require__, 59594))).promote)(asked, context);
if (options.gitNote) await (0, git_note_js$6.o)({
...asked,
results: [ result ]
}, context);
return {
result,
text: (0, promote_text_js$5.K)(result, await (0, outcome_text_js$4.du)(result, options.directory, context)),
exitCode: (0, exit_code_js$1.f)(result.verdict, dryRun)
};
}
});
}),

};
