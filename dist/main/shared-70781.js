export const modules = {

/***/ 70781: // build/js/actions/keep-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRelease
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _github_artifact_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95326);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
var _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27172);
var _domain_statement_statement__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3112);
var _steps_bundle_write__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41220);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55463);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62749);
const ATTESTATION_FILE = "attestation.json";
const SIGSTORE_PROVENANCE_FILE = "provenance.sigstore.json";
const buildFiles = [ ATTESTATION_FILE, SIGSTORE_PROVENANCE_FILE, ..._steps_bundle_write__WEBPACK_IMPORTED_MODULE_6__.Fc ];
async function keepRelease(built, inputs, github) {
const {bundle: bundle, application: application, releaseId: releaseId} = built;
const attestation = inputs.dryRun ? absent("a dry run") : await attest(built, github);
const uploaded = inputs.artifact ? await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_8__.z)("Keeping the release as an artifact", github.reporter, async () => {
const {uploadRelease: uploadRelease} = await __webpack_require__.e(3175).then(__webpack_require__.bind(__webpack_require__, 95556));
return uploadRelease(github, {
bundle: bundle,
application: application,
releaseId: releaseId,
retentionDays: inputs.retentionDays
});
}) : null;
const tag = inputs.githubRelease;
if (tag !== void 0 && !inputs.dryRun) await attach(tag, built, github);
return {
uploaded: uploaded,
attestation: attestation
};
}
const absent = why => ({
"attestation-id": null,
attestation: `absent: ${why}`
});
async function attest({bundle: bundle, application: application, releaseId: releaseId}, github) {
const kept = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_8__.z)("Attesting the release", github.reporter, async () => {
const {attestRelease: attestRelease} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
const made = await attestRelease(github, {
application: application,
releaseId: releaseId,
output: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, ATTESTATION_FILE)
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
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_7__.t)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, _steps_bundle_write__WEBPACK_IMPORTED_MODULE_6__.e6.provenance), _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_4__.TV);
if (text === void 0) return;
const {attestStatement: attestStatement} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
await attestStatement(github, {
statement: (0, _domain_statement_statement__WEBPACK_IMPORTED_MODULE_5__.T8)((0, 
_domain_statement_dsse__WEBPACK_IMPORTED_MODULE_4__.mE)(text)),
output: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, SIGSTORE_PROVENANCE_FILE)
});
}
async function attach(tag, {bundle: bundle, manifest: manifest}, github) {
const {reporter: reporter} = github;
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_8__.z)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
const {attachToRelease: attachToRelease} = await __webpack_require__.e(4291).then(__webpack_require__.bind(__webpack_require__, 24291));
const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(bundle);
const files = [ ...Object.keys(_github_artifact_name__WEBPACK_IMPORTED_MODULE_2__.dy), "manifest.env" ].filter(name => there.includes(name));
const {commit: commit} = manifest.source;
const {url: url, draft: draft} = await attachToRelease(github, {
tag: tag,
commit: commit,
root: bundle,
files: files,
mayDiffer: buildFiles
});
const message = `${draft ? "A draft of a GitHub Release has" : "The GitHub Release has"} the files of this release: ${url}`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.pq)(reporter, message);
});
}
}),

/***/ 73059: // build/js/github/builder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => builderOf
});
function builderOf({event: event, url: url, attempt: attempt = "1"}) {
if (event === void 0) return {
kind: "local"
};
const kind = event.isHosted ? "github-hosted" : "self-hosted";
return url === void 0 ? {
kind: kind
} : {
kind: kind,
invocation: `${url}/attempts/${attempt}`
};
}
}),

/***/ 73066: // build/js/actions/promote-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OV: () => promoteTo,
Qq: () => onBothHosts,
a6: () => promotionOptions,
s4: () => onOneHost
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
var _step_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38862);
var _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76179);
var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68230);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62749);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11245);
function promotionOptions(inputs, {run: run}) {
return {
allowHostFallback: inputs.allowHostFallback,
expectCurrent: inputs.expectCurrent,
schemaChange: inputs.schemaChange,
allowOlder: inputs.allowOlder,
retry: inputs.retry,
dryRun: inputs.dryRun,
actor: run.actor
};
}
function onOneHost(host, result) {
return {
verdict: result.verdict,
reason: result.reason,
hosts: [ {
host: host,
result: result
} ]
};
}
function onBothHosts({verdict: verdict, reason: reason, standby: standby, active: active}) {
const first = {
host: standby.host,
result: standby
};
return {
verdict: verdict,
reason: reason,
hosts: active === null ? [ first ] : [ first, {
host: active.host,
result: active
} ]
};
}
async function promoteTo(release, run, step) {
const {config: config, host: host, releaseId: releaseId, source: source, inputs: inputs} = release;
const {reporter: reporter} = step;
const target = {
application: config.application,
host: host,
releaseId: releaseId,
commit: source.commit,
artifact: release.kept
};
(0, _step_state_js__WEBPACK_IMPORTED_MODULE_4__.Fm)(host);
const deployment = (0, _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, target, step.github);
const promoted = await run().catch(async error => {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(error);
await deployment.finish({
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__.j)(error),
reason: reason,
isGood: false
});
await writeRefusal(error, release, step);
throw error;
});
const {verdict: verdict, reason: reason, hosts: hosts} = promoted;
const last = hosts.at(-1);
const ended = {
verdict: verdict,
reason: reason,
record: last.result.record
};
const records = new Map;
for (const {host: name, result: result} of hosts) records.set(name, await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_7__.z)(`Keeping the record of ${name}`, reporter, () => (0, 
_outcome_js__WEBPACK_IMPORTED_MODULE_6__.PU)(step.run, result.record, result)));
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: verdict,
reason: reason,
...release.known,
"previous-release": last.result.previousRelease,
"copied-paths": last.result.copy.copiedPaths,
"copied-bytes": last.result.copy.copiedNarBytes,
record: records.get(last.host),
drift: (0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__.hm)(last.result.drift)
});
const isGood = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.XO)(ended) && last.host === host;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
"deployment-id": await deployment.finish({
verdict: verdict,
reason: reason,
isGood: isGood
})
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)(release.outputsOf(await reportEach(release, {
hosts: hosts,
records: records
}, step)));
(0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.xw)(host, ended);
}
async function reportEach({config: config, source: source, bundle: bundle, artifacts: artifacts, inputs: inputs}, {hosts: hosts, records: records}, step) {
let uploaded = null;
for (const {host: host, result: result} of hosts) {
const {snapshots: snapshots, signedRecords: signedRecords} = result;
const evidence = {
record: records.get(host) ?? null,
snapshots: snapshots,
signedRecords: signedRecords,
bundle: bundle,
artifacts: artifacts
};
const keeping = {
upload: inputs.artifact,
retentionDays: inputs.retentionDays
};
uploaded = await (0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_3__.E3)({
what: "release",
config: config,
facts: {
...result,
host: host,
source: source
},
...evidence,
...keeping
}, step);
}
return uploaded;
}
async function writeRefusal(error, {config: config, host: host, releaseId: releaseId, source: source, known: known}, {run: run, reporter: reporter}) {
const gates = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.ue ? error.gates : [];
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__.A)(error);
const outcome = {
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__.j)(error),
reason: reason,
gates: gates,
rollback: null
};
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.c8) return (0, 
_github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: outcome.verdict,
reason: reason,
...known
});
const record = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.ue ? await (0, 
_best_effort_js__WEBPACK_IMPORTED_MODULE_7__.z)("Keeping the results of the gates", reporter, () => (0, 
_outcome_js__WEBPACK_IMPORTED_MODULE_6__.sq)(run, {}, {
...outcome,
name: `gates-${releaseId}`
})) : null;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
verdict: outcome.verdict,
reason: outcome.reason,
...known,
record: record
});
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_7__.e)(reporter, async () => {
const {releaseSummary: releaseSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(9600) ]).then(__webpack_require__.bind(__webpack_require__, 19600));
const facts = {
application: config.application,
host: host,
releaseId: releaseId,
previousRelease: null,
record: null,
source: source,
phases: reporter.phases()
};
return limitBytes => releaseSummary({
...facts,
...outcome,
limitBytes: limitBytes
});
});
}
}),

};
