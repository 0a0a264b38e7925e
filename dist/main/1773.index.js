import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-3556.js';
import { modules as shared4 } from './shared-16512.js';
export const id = 1773;
export const ids = [1773,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 76179: // build/js/actions/github-deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => recordRollback,
i: () => startDeployment
});
var domain_report_event$0 = __webpack_require__(59786);
var best_effort_js$1 = __webpack_require__(62749);
function startDeployment(inputs, target, github) {
const {environment, environmentUrl} = inputs;
const {reporter} = github;
if (environment === void 0 || inputs.dryRun) return {
finish: () => Promise.resolve(void 0)
};
const beginning = (0, best_effort_js$1.z)("Recording the deployment on GitHub", reporter, async () => {
const {beginDeployment} = await __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976));
return beginDeployment(github, {
environment,
...target
});
});
return {
async finish({verdict, reason, isGood}) {
const deployment = await beginning;
await (0, best_effort_js$1.z)("Recording the result of the deployment on GitHub", reporter, async () => {
const [{endDeployment, failDeployment}, {recordDeployment}] = await Promise.all([ __webpack_require__.e(3976).then(__webpack_require__.bind(__webpack_require__, 93976)), __webpack_require__.e(8651).then(__webpack_require__.bind(__webpack_require__, 68651)) ]);
if (verdict === "UNCHANGED" && !isGood) return failDeployment(deployment, reason);
await endDeployment(deployment, {
verdict,
reason,
environmentUrl
});
if (isGood) await recordDeployment(github, {
environment,
...target,
status: "deployed"
});
});
return deployment?.id;
}
};
}
async function recordRollback(inputs, {target, result}, github) {
const {environment} = inputs;
const {reporter} = github;
if (environment === void 0 || inputs.dryRun) return;
const earlier = await (0, best_effort_js$1.z)("Finding the GitHub deployment of the release that the host rolled back to", reporter, async () => {
const {deploymentOfRelease} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(5488) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
return deploymentOfRelease(github, {
environment,
...target
});
});
if (earlier === null) {
const {host, releaseId} = target;
const message = `The rollback of ${host} was not recorded on GitHub: there is no deployment of ${releaseId} to ${environment}. GitHub still shows the release that was rolled back.`;
(0, domain_report_event$0.warn)(reporter, message);
return;
}
const {commit, artifact} = earlier;
return startDeployment(inputs, {
...target,
commit,
artifact
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
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_activation_verdicts$2 = __webpack_require__(74368);
var tools_files_write_file$3 = __webpack_require__(7360);
async function writeRecordFile(run, record, gated) {
if (record === null) return null;
return gated === void 0 || gated.gates.length === 0 ? writeRecord(run, record.attempt, record) : writePromoteFile(run, record, {
...gated,
name: record.attempt
});
}
function writePromoteFile(run, record, {name, verdict, reason, gates, rollback}) {
return writeRecord(run, name, {
...record,
promote: {
verdict,
reason,
gates,
rollback
}
});
}
async function writeRecord({folder}, name, content) {
const path = (0, node_path$0.resolve)((0, node_path$0.join)(folder, `record-${name}.json`));
await (0, tools_files_write_file$3._)(path, `${JSON.stringify(content, null, 2)}\n`);
return path;
}
function isSuccessful({verdict, record}) {
return (0, domain_activation_verdicts$2.oJ)(verdict, record !== null);
}
function failUnlessSuccessful(host, ended) {
if (!isSuccessful(ended)) throw new domain_errors_errors$1.ay(domain_activation_verdicts$2.rY[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`);
}
}),

};
