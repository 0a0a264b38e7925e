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
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const promoteCommand = (0, host_command_js$2.mm)({
name: "promote",
summary: "copy a release to a host and make it current there",
options: {
manifest: (0, inputs_js$3.eW)("GRIND_TO_PROD_MANIFEST", (0, 
inputs_js$3.mw)("<manifest>", "the release: its manifest.json, or the folder that contains it (required)")),
releaseId: (0, inputs_js$3.Yz)("<id>", "the approved release id; any other release is refused", arguments_js$0.MQ),
approvals: (0, inputs_js$3.uK)("<file>", "a file of approvals by grind-to-prod approve (default: approvals.intoto.jsonl beside the manifest)"),
allowHostFallback: (0, inputs_js$3.Jt)("let the host fetch store paths that are missing on this machine, from the substituters that its policy allows"),
expectCurrent: arguments_js$0.Zp,
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
changesHost: "attempt",
examples: [ "grind-to-prod promote prod --manifest release", "grind-to-prod promote prod --manifest release --dry-run" ],
run: async ({reach, dryRun, ...options}, context) => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
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
const {rehearse} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(9594), __webpack_require__.e(9431) ]).then(__webpack_require__.bind(__webpack_require__, 8394));
const result = await rehearse({
...asked,
wait: options.wait
}, context);
if (options.gitNote) await (0, git_note_js$6.o)({
...asked,
results: [ result.standby, result.active ]
}, context);
const view = await (0, outcome_text_js$4.du)(result.active ?? result.standby, options, context);
return {
result,
text: (0, promote_text_js$5.zA)(result, view),
exitCode: (0, exit_code_js$1.f)(result.verdict, dryRun)
};
}
const ahead = __addDisposableResource(env_1, await (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(9245) ]).then(__webpack_require__.bind(__webpack_require__, 26187))).connectAhead(asked, context), true);
const promote = options.wait ? (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(9594), __webpack_require__.e(4638) ]).then(__webpack_require__.bind(__webpack_require__, 2131))).promoteWhenFree : (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(9594), __webpack_require__.e(6519) ]).then(__webpack_require__.bind(__webpack_require__, 59594))).promote;
const result = await promote({
...asked,
ahead
}, context);
if (options.gitNote) await (0, git_note_js$6.o)({
...asked,
results: [ result ]
}, context);
return {
result,
text: (0, promote_text_js$5.KD)(result, await (0, outcome_text_js$4.du)(result, options, context)),
exitCode: (0, exit_code_js$1.f)(result.verdict, dryRun)
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
});
}),

};
