export const modules = {

/***/ 70781: // build/js/actions/keep-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRelease
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var github_artifact_name$2 = __webpack_require__(95326);
var domain_report_event$3 = __webpack_require__(59786);
var domain_sigstore_files$9 = __webpack_require__(54201);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_statement$5 = __webpack_require__(3112);
var steps_bundle_write$6 = __webpack_require__(41220);
var tools_files_read_limited$7 = __webpack_require__(55463);
var best_effort_js$8 = __webpack_require__(62749);
const buildFiles = [ domain_sigstore_files$9.qQ, domain_sigstore_files$9.se, ...steps_bundle_write$6.Fc ];
async function keepRelease(built, inputs, github) {
const {bundle, application, releaseId} = built;
const attestation = inputs.dryRun ? absent("a dry run") : await attest(built, github);
const uploaded = inputs.artifact ? await (0, best_effort_js$8.z)("Keeping the release as an artifact", github.reporter, async () => {
const {uploadRelease} = await __webpack_require__.e(3958).then(__webpack_require__.bind(__webpack_require__, 78720));
return uploadRelease(github, {
bundle,
application,
releaseId,
retentionDays: inputs.retentionDays
});
}) : null;
const tag = inputs.githubRelease;
if (tag !== void 0 && !inputs.dryRun) await attach(tag, built, github);
return {
uploaded,
attestation
};
}
const absent = why => ({
"attestation-id": null,
attestation: `absent: ${why}`
});
async function attest({bundle, application, releaseId}, github) {
const kept = await (0, best_effort_js$8.z)("Attesting the release", github.reporter, async () => {
const {attestRelease} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
const made = await attestRelease(github, {
application,
releaseId,
output: (0, node_path$1.join)(bundle, domain_sigstore_files$9.qQ)
});
if (made.attestation === "made") await attestProvenance(bundle, github);
return made.attestation === "made" ? {
"attestation-id": made.id,
attestation: "made"
} : absent(made.why);
});
return kept ?? absent("it failed");
}
async function attestProvenance(bundle, github) {
const text = await (0, tools_files_read_limited$7.t)((0, 
node_path$1.join)(bundle, steps_bundle_write$6.e6.provenance), domain_statement_dsse$4.TV);
if (text === void 0) return;
const {attestStatement} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
await attestStatement(github, {
statement: (0, domain_statement_statement$5.T8)((0, 
domain_statement_dsse$4.mE)(text)),
output: (0, node_path$1.join)(bundle, domain_sigstore_files$9.se)
});
}
async function attach(tag, {bundle, manifest}, github) {
const {reporter} = github;
await (0, best_effort_js$8.z)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
const {attachToRelease} = await __webpack_require__.e(4291).then(__webpack_require__.bind(__webpack_require__, 24291));
const there = await (0, node_fs_promises$0.readdir)(bundle);
const files = [ ...Object.keys(github_artifact_name$2.dy), "manifest.env" ].filter(name => there.includes(name));
const {commit} = manifest.source;
const {url, draft} = await attachToRelease(github, {
tag,
commit,
root: bundle,
files,
mayDiffer: buildFiles
});
const message = `${draft ? "A draft of a GitHub Release has" : "The GitHub Release has"} the files of this release: ${url}`;
(0, domain_report_event$3.pq)(reporter, message);
});
}
}),

/***/ 73059: // build/js/github/builder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => builderOf
});
function builderOf({event, url, attempt = "1"}) {
if (event === void 0) return {
kind: "local"
};
const kind = event.isHosted ? "github-hosted" : "self-hosted";
return url === void 0 ? {
kind
} : {
kind,
invocation: `${url}/attempts/${attempt}`
};
}
}),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var domain_errors_errors$0 = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest, runId, releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest
};
throw new domain_errors_errors$0.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new domain_errors_errors$0.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId,
runId,
digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var tools_files_temporary_folder$0 = __webpack_require__(87028);
var steps_config_read$1 = __webpack_require__(69841);
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
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application} = await (0, steps_config_read$1.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, tools_files_temporary_folder$0.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease} = await Promise.all([ __webpack_require__.e(3958), __webpack_require__.e(3888) ]).then(__webpack_require__.bind(__webpack_require__, 78720));
const {file: path, artifact} = await fetchRelease(github, {
application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path,
artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

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
