export const modules = {

/***/ 93438: // build/js/actions/deployed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => tellRollback,
j: () => tellDeployment
});
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87785);
var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60740);
function tellDeployment(inputs, target, reporter) {
const {environment: environment, githubToken: token, environmentUrl: environmentUrl} = inputs;
if (environment === void 0 || inputs.dryRun) return {
end: () => Promise.resolve(void 0)
};
const repository = (0, _context_js__WEBPACK_IMPORTED_MODULE_1__.zL)();
const begun = (0, _optional_js__WEBPACK_IMPORTED_MODULE_2__.W)("Recording the deployment on GitHub", reporter, async () => {
const {beginDeployment: beginDeployment} = await __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976));
return beginDeployment({
repository: repository,
token: token,
environment: environment,
...target
}, reporter);
});
return {
async end({verdict: verdict, reason: reason, isGood: isGood}) {
const deployment = await begun;
await (0, _optional_js__WEBPACK_IMPORTED_MODULE_2__.W)("Recording the result of the deployment on GitHub", reporter, async () => {
const [{endDeployment: endDeployment, failDeployment: failDeployment}, {recordDeployment: recordDeployment}] = await Promise.all([ __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976)), __webpack_require__.e(8651).then(__webpack_require__.bind(__webpack_require__, 68651)) ]);
if (verdict === "UNCHANGED" && !isGood) return failDeployment(deployment, reason, reporter);
await endDeployment(deployment, {
verdict: verdict,
reason: reason,
environmentUrl: environmentUrl
}, reporter);
if (isGood) await recordDeployment({
repository: repository,
token: token,
environment: environment,
...target,
status: "deployed"
}, reporter);
});
return deployment?.id;
}
};
}
async function tellRollback(inputs, {target: target, ended: ended}, reporter) {
const {environment: environment, githubToken: token} = inputs;
if (environment === void 0 || inputs.dryRun) return;
const earlier = await (0, _optional_js__WEBPACK_IMPORTED_MODULE_2__.W)("Finding the GitHub deployment of the release that the host rolled back to", reporter, async () => {
const {deploymentOfRelease: deploymentOfRelease} = await Promise.all([ __webpack_require__.e(2464), __webpack_require__.e(3729) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
return deploymentOfRelease({
repository: (0, _context_js__WEBPACK_IMPORTED_MODULE_1__.zL)(),
token: token,
environment: environment,
...target
}, reporter);
});
if (earlier === null) {
const {host: host, releaseId: releaseId} = target;
const message = `The rollback of ${host} was not recorded on GitHub: there is no deployment of ${releaseId} to ${environment}. GitHub still shows the release that was rolled back.`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, message);
return;
}
const {commit: commit, artifact: artifact} = earlier;
return tellDeployment(inputs, {
...target,
commit: commit,
artifact: artifact
}, reporter).end(ended);
}
}),

/***/ 92703: // build/js/actions/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$7: () => isGoodEnd,
A3: () => keepPromote,
il: () => requireGoodEnd,
rP: () => keepRecord
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87785);
async function keepRecord(record, gated) {
if (record === null) return null;
return gated === void 0 || gated.gates.length === 0 ? writeRecord(record.attempt, record) : keepPromote(record.attempt, record, gated);
}
function keepPromote(name, record, {verdict: verdict, reason: reason, gates: gates, rollback: rollback}) {
return writeRecord(name, {
...record,
promote: {
verdict: verdict,
reason: reason,
gates: gates,
rollback: rollback
}
});
}
async function writeRecord(name, content) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
_context_js__WEBPACK_IMPORTED_MODULE_4__.OW)(), `record-${name}.json`));
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`);
return path;
}
function isGoodEnd({verdict: verdict, record: record}) {
return (0, _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.oJ)(verdict, record !== null);
}
function requireGoodEnd(host, ended) {
if (!isGoodEnd(ended)) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.rY[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`);
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
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32461);
var _github_actor__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
var _github_finish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84281);
var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45421);
var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87785);
var _deployed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93438);
var _deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92703);
var _optional_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60740);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11245);
function promotionOptions(inputs) {
return {
allowHostFallback: inputs.allowHostFallback,
expectCurrent: inputs.expectCurrent,
schemaChange: inputs.schemaChange,
allowOlder: inputs.allowOlder,
retry: inputs.retry,
dryRun: inputs.dryRun,
actor: (0, _github_actor__WEBPACK_IMPORTED_MODULE_3__.t)(),
environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env
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
async function promoteTo(context, carryOut, reporter) {
const {config: config, host: host, releaseId: releaseId, source: source, inputs: inputs} = context;
const target = {
application: config.application,
host: host,
releaseId: releaseId,
commit: source.commit,
artifact: context.kept
};
(0, _context_js__WEBPACK_IMPORTED_MODULE_6__.GC)(host);
const deployment = (0, _deployed_js__WEBPACK_IMPORTED_MODULE_7__.j)(inputs, target, reporter);
const promoted = await carryOut().catch(async error => {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__.A)(error);
await deployment.end({
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__.j)(error),
reason: reason,
isGood: false
});
await writeRefusal(error, context, reporter);
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
for (const {host: name, result: result} of hosts) records.set(name, await (0, _optional_js__WEBPACK_IMPORTED_MODULE_9__.W)(`Keeping the record of ${name}`, reporter, () => (0, 
_deployment_js__WEBPACK_IMPORTED_MODULE_8__.rP)(result.record, result)));
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
verdict: verdict,
reason: reason,
...context.known,
"previous-release": last.result.previousRelease,
"copied-paths": last.result.copy.copiedPaths,
"copied-bytes": last.result.copy.copiedNarBytes,
record: records.get(last.host),
drift: (0, _conclude_js__WEBPACK_IMPORTED_MODULE_5__.hm)(last.result.drift)
});
const isGood = (0, _deployment_js__WEBPACK_IMPORTED_MODULE_8__.$7)(ended) && last.host === host;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
"deployment-id": await deployment.end({
verdict: verdict,
reason: reason,
isGood: isGood
})
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)(context.outputsOf(await leaveEach(context, {
hosts: hosts,
records: records
}, reporter)));
(0, _deployment_js__WEBPACK_IMPORTED_MODULE_8__.il)(host, ended);
}
async function leaveEach({config: config, source: source, bundle: bundle, artifacts: artifacts, inputs: inputs}, {hosts: hosts, records: records}, reporter) {
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
uploaded = await (0, _conclude_js__WEBPACK_IMPORTED_MODULE_5__.zb)({
what: "release",
config: config,
facts: {
...result,
host: host,
source: source
},
...evidence,
...keeping
}, reporter);
}
return uploaded;
}
async function writeRefusal(error, {config: config, host: host, releaseId: releaseId, source: source, known: known}, reporter) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8) return;
const gates = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ue ? error.gates : [];
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__.A)(error);
const outcome = {
verdict: (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__.j)(error),
reason: reason,
gates: gates,
rollback: null
};
const record = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ue ? await (0, 
_optional_js__WEBPACK_IMPORTED_MODULE_9__.W)("Keeping the results of the gates", reporter, () => (0, 
_deployment_js__WEBPACK_IMPORTED_MODULE_8__.A3)(`gates-${releaseId}`, {}, outcome)) : null;
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_4__.K)({
verdict: outcome.verdict,
reason: outcome.reason,
...known,
record: record
});
await (0, _optional_js__WEBPACK_IMPORTED_MODULE_9__.e)(reporter, async () => {
const {releaseSummary: releaseSummary} = await Promise.all([ __webpack_require__.e(7988), __webpack_require__.e(9600) ]).then(__webpack_require__.bind(__webpack_require__, 19600));
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
