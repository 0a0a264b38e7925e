export const modules = {

/***/ 52080: // build/js/actions/git-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => pushGitNote
});
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/github/git-credentials.js
function gitCredentials({token, run: {server}}, environment = external_node_process_.env) {
if (token === "" || server === void 0) return {};
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
(0, toolkit.Pq)(basic);
const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0) || 0;
const key = `http.${server}/.extraheader`;
return {
GIT_CONFIG_COUNT: `${count + 2}`,
[`GIT_CONFIG_KEY_${count}`]: key,
[`GIT_CONFIG_VALUE_${count}`]: "",
[`GIT_CONFIG_KEY_${count + 1}`]: key,
[`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`
};
}
var best_effort = __webpack_require__(62749);
// CONCATENATED MODULE: ./build/js/actions/git-note.js
const whenForbidden = 'Give the job the permission "contents: write"; after the workflow release, let the workflow evidence do it with its input git-note.';
async function pushGitNote({directory, ...note}, step) {
await (0, best_effort.z)("Writing the git note", step.reporter, async () => {
const {keepInNotes} = await __webpack_require__.e(5803).then(__webpack_require__.bind(__webpack_require__, 15803));
const environment = gitCredentials(step.github);
await keepInNotes({
...note,
directory: (0, external_node_path_.resolve)(directory),
environment,
whenForbidden
}, step);
});
}
}),

/***/ 73066: // build/js/actions/promote-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J5: () => refused,
OV: () => promoteTo,
Qq: () => onBothHosts,
a6: () => promotionOptions,
s4: () => onOneHost
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_exit_code$1 = __webpack_require__(32461);
var github_finish$2 = __webpack_require__(84281);
var report_attempt_js$3 = __webpack_require__(7598);
var step_state_js$4 = __webpack_require__(38862);
var github_deployment_js$5 = __webpack_require__(76179);
var outcome_js$6 = __webpack_require__(68230);
var best_effort_js$7 = __webpack_require__(62749);
var git_note_js$8 = __webpack_require__(52080);
var domain_errors_reason_of$9 = __webpack_require__(11245);
function promotionOptions(inputs, {run}) {
return {
allowHostFallback: inputs.allowHostFallback,
expectCurrent: inputs.expectCurrent,
schemaChange: inputs.schemaChange,
allowOlder: inputs.allowOlder,
retry: inputs.retry,
emergency: inputs.emergency,
dryRun: inputs.dryRun,
actor: run.actor,
asksHead: true
};
}
function onOneHost(host, result) {
return {
verdict: result.verdict,
reason: result.reason,
hosts: [ {
host,
result
} ]
};
}
function onBothHosts({verdict, reason, standby, active}) {
const first = {
host: standby.host,
result: standby
};
return {
verdict,
reason,
hosts: active === null ? [ first ] : [ first, {
host: active.host,
result: active
} ]
};
}
async function promoteTo(release, run, step) {
const {config, host, releaseId, source, inputs} = release;
const {reporter} = step;
const target = {
application: config.application,
host,
releaseId,
commit: source.commit,
artifact: release.kept
};
(0, step_state_js$4.Fm)(host);
const deployment = (0, github_deployment_js$5.i)(inputs, target, step.github);
const promoted = await run().catch(async error => {
const reason = (0, domain_errors_reason_of$9.A)(error);
await deployment.finish({
verdict: (0, domain_errors_exit_code$1.j)(error),
reason,
isGood: false
});
return refused(error, release, step);
});
const {verdict, reason, hosts} = promoted;
const last = hosts.at(-1);
const ended = {
verdict,
reason,
record: last.result.record
};
const records = new Map;
for (const {host: name, result} of hosts) records.set(name, await (0, best_effort_js$7.z)(`Keeping the record of ${name}`, reporter, () => (0, 
outcome_js$6.PU)(step.run, result.record, result)));
await (0, github_finish$2.K)({
verdict,
reason,
...release.known,
"previous-release": last.result.previousRelease,
"copied-paths": last.result.copy.copiedPaths,
"copied-bytes": last.result.copy.copiedNarBytes,
record: records.get(last.host),
drift: (0, report_attempt_js$3.hm)(last.result.drift)
});
const isGood = (0, outcome_js$6.XO)(ended) && last.host === host;
await (0, github_finish$2.K)({
"deployment-id": await deployment.finish({
verdict,
reason,
isGood
})
});
await (0, github_finish$2.K)(release.outputsOf(await reportEach(release, {
hosts,
records
}, step)));
if (inputs.gitNote && !inputs.dryRun) {
const heads = hosts.flatMap(({result}) => result.head ?? []);
await (0, git_note_js$8.v)({
application: config.application,
commit: source.commit,
heads,
directory: inputs.directory
}, step);
}
(0, outcome_js$6.xw)(host, ended);
}
async function refused(error, release, step) {
await writeRefusal(error, release, step);
throw error;
}
async function reportEach({config, source, bundle, artifacts, inputs}, {hosts, records}, step) {
let uploaded = null;
for (const {host, result} of hosts) {
const {snapshots, signedRecords} = result;
const evidence = {
record: records.get(host) ?? null,
snapshots,
signedRecords,
bundle,
artifacts
};
const keeping = {
upload: inputs.artifact,
retentionDays: inputs.retentionDays
};
uploaded = await (0, report_attempt_js$3.E3)({
what: "release",
config,
facts: {
...result,
host,
source
},
...evidence,
...keeping
}, step);
}
return uploaded;
}
async function writeRefusal(error, {config, host, releaseId, source, known}, {run, reporter}) {
const gates = error instanceof domain_errors_errors$0.ue ? error.gates : [];
const reason = (0, domain_errors_reason_of$9.A)(error);
const outcome = {
verdict: (0, domain_errors_exit_code$1.j)(error),
reason,
gates,
rollback: null
};
if (error instanceof domain_errors_errors$0.dz || error instanceof domain_errors_errors$0.c8) return (0, 
github_finish$2.K)({
verdict: outcome.verdict,
reason,
...known
});
const record = error instanceof domain_errors_errors$0.ue ? await (0, 
best_effort_js$7.z)("Keeping the results of the gates", reporter, () => (0, 
outcome_js$6.sq)(run, {}, {
...outcome,
name: `gates-${releaseId}`
})) : null;
await (0, github_finish$2.K)({
verdict: outcome.verdict,
reason: outcome.reason,
...known,
record
});
await (0, best_effort_js$7.e)(reporter, async () => {
const {releaseSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(9600) ]).then(__webpack_require__.bind(__webpack_require__, 19600));
const facts = {
application: config.application,
host,
releaseId,
previousRelease: null,
record: null,
source,
phases: reporter.phases()
};
return limitBytes => releaseSummary({
...facts,
...outcome,
limitBytes
});
});
}
}),

};
