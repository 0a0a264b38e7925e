import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-43344.js';
import { modules as shared3 } from './shared-96477.js';
export const id = 3838;
export const ids = [3838,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 76179: // build/js/actions/github-deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => recordRollback,
i: () => startDeployment
});
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
function startDeployment(inputs, target, github) {
const {environment: environment, environmentUrl: environmentUrl} = inputs;
const {reporter: reporter} = github;
if (environment === void 0 || inputs.dryRun) return {
finish: () => Promise.resolve(void 0)
};
const beginning = (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_1__.z)("Recording the deployment on GitHub", reporter, async () => {
const {beginDeployment: beginDeployment} = await __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976));
return beginDeployment(github, {
environment: environment,
...target
});
});
return {
async finish({verdict: verdict, reason: reason, isGood: isGood}) {
const deployment = await beginning;
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_1__.z)("Recording the result of the deployment on GitHub", reporter, async () => {
const [{endDeployment: endDeployment, failDeployment: failDeployment}, {recordDeployment: recordDeployment}] = await Promise.all([ __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976)), __webpack_require__.e(8651).then(__webpack_require__.bind(__webpack_require__, 68651)) ]);
if (verdict === "UNCHANGED" && !isGood) return failDeployment(deployment, reason);
await endDeployment(deployment, {
verdict: verdict,
reason: reason,
environmentUrl: environmentUrl
});
if (isGood) await recordDeployment(github, {
environment: environment,
...target,
status: "deployed"
});
});
return deployment?.id;
}
};
}
async function recordRollback(inputs, {target: target, result: result}, github) {
const {environment: environment} = inputs;
const {reporter: reporter} = github;
if (environment === void 0 || inputs.dryRun) return;
const earlier = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_1__.z)("Finding the GitHub deployment of the release that the host rolled back to", reporter, async () => {
const {deploymentOfRelease: deploymentOfRelease} = await Promise.all([ __webpack_require__.e(2464), __webpack_require__.e(3729) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
return deploymentOfRelease(github, {
environment: environment,
...target
});
});
if (earlier === null) {
const {host: host, releaseId: releaseId} = target;
const message = `The rollback of ${host} was not recorded on GitHub: there is no deployment of ${releaseId} to ${environment}. GitHub still shows the release that was rolled back.`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, message);
return;
}
const {commit: commit, artifact: artifact} = earlier;
return startDeployment(inputs, {
...target,
commit: commit,
artifact: artifact
}, github).finish(result);
}
}),

/***/ 68230: // build/js/actions/outcome.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => writeRecordFile,
XO: () => isSuccessful,
sq: () => writePromoteFile,
xw: () => failUnlessSuccessful
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
async function writeRecordFile(run, record, gated) {
if (record === null) return null;
return gated === void 0 || gated.gates.length === 0 ? writeRecord(run, record.attempt, record) : writePromoteFile(run, record, {
...gated,
name: record.attempt
});
}
function writePromoteFile(run, record, {name: name, verdict: verdict, reason: reason, gates: gates, rollback: rollback}) {
return writeRecord(run, name, {
...record,
promote: {
verdict: verdict,
reason: reason,
gates: gates,
rollback: rollback
}
});
}
async function writeRecord({folder: folder}, name, content) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `record-${name}.json`));
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`);
return path;
}
function isSuccessful({verdict: verdict, record: record}) {
return (0, _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.oJ)(verdict, record !== null);
}
function failUnlessSuccessful(host, ended) {
if (!isSuccessful(ended)) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__.rY[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`);
}
}),

};
