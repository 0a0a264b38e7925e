import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-16512.js';
export const id = 278;
export const ids = [278,3798];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 44022: // build/js/cli/commands/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteCommand: () => promoteCommand
});
var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66279);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72957);
var _host_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38530);
var _outcome_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32138);
var _promote_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21519);
const promoteCommand = (0, _host_command_js__WEBPACK_IMPORTED_MODULE_2__.mm)({
name: "promote",
summary: "copy a release to a host and make it current there",
options: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.eW)("GRIND_TO_PROD_MANIFEST", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_3__.mw)("<manifest>", "the release: its manifest.json, or the folder that contains it (required)")),
releaseId: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<id>", "the approved release id; any other release is refused"),
approvals: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<file>", "a file of approvals by grind-to-prod approve (default: approvals.intoto.jsonl beside the manifest)"),
allowHostFallback: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("let the host fetch store paths that are missing on this machine, from the substituters that its policy allows"),
expectCurrent: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Yz)("<release>", 'refuse unless the host runs this release now ("none": no release yet)', _arguments_js__WEBPACK_IMPORTED_MODULE_0__.EX),
schemaChange: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("the release changes the schema of its data: back up the data folders on the host first (as schemaChange: true in grind-to-prod.yml does)"),
allowOlder: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("allow a release that is older than the release promoted last, if the policy of the host allows it"),
retry: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("allow a release that already failed or was rolled back on this host (refused otherwise)"),
rehearse: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("release to the standby host first, which is a real release, and continue to this host only if the standby is healthy"),
wait: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("wait while another attempt holds the host, instead of being refused"),
snapshots: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.uK)("<folder>", "where to write the reports of the host's state (snapshots) from before and after the release (default: beside the manifest)"),
dryRun: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_3__.Jt)("print what would be copied and restarted; change nothing")
},
changesHost: true,
examples: [ "grind-to-prod promote prod --manifest release", "grind-to-prod promote prod --manifest release --dry-run" ],
run: async ({reach: reach, dryRun: dryRun, ...options}, context) => {
const {actor: actor, at: at} = context;
const {allowHostFallback: allowHostFallback, expectCurrent: expectCurrent, schemaChange: schemaChange, allowOlder: allowOlder, retry: retry} = options;
const asked = {
...reach,
directory: await context.applicationFolder(options.directory),
bundle: at(options.manifest),
expectedReleaseId: options.releaseId,
actor: actor,
approvalsFile: at(options.approvals),
allowHostFallback: allowHostFallback,
expectCurrent: expectCurrent,
schemaChange: schemaChange,
allowOlder: allowOlder,
retry: retry,
dryRun: dryRun,
snapshots: at(options.snapshots) ?? true
};
if (options.rehearse) {
const {rehearse: rehearse} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(1070), __webpack_require__.e(9548), __webpack_require__.e(3332), __webpack_require__.e(6269) ]).then(__webpack_require__.bind(__webpack_require__, 89226));
const result = await rehearse({
...asked,
wait: options.wait
}, context);
const view = await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_4__.du)(result.active ?? result.standby, options.directory, context);
return {
result: result,
text: (0, _promote_text_js__WEBPACK_IMPORTED_MODULE_5__.z)(result, view),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_1__.f)(result.verdict, dryRun)
};
}
const result = await (options.wait ? (await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(1070), __webpack_require__.e(9548), __webpack_require__.e(3332), __webpack_require__.e(126) ]).then(__webpack_require__.bind(__webpack_require__, 2131))).promoteWhenFree : (await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(1070), __webpack_require__.e(9548), __webpack_require__.e(3332), __webpack_require__.e(4094) ]).then(__webpack_require__.bind(__webpack_require__, 13332))).promote)(asked, context);
return {
result: result,
text: (0, _promote_text_js__WEBPACK_IMPORTED_MODULE_5__.K)(result, await (0, _outcome_text_js__WEBPACK_IMPORTED_MODULE_4__.du)(result, options.directory, context)),
exitCode: (0, _exit_code_js__WEBPACK_IMPORTED_MODULE_1__.f)(result.verdict, dryRun)
};
}
});
}),

};
