import { modules as shared0 } from './shared-62974.js';
export const id = 3976;
export const ids = [3976];
export const modules = {
...shared0,


/***/ 93976: // build/js/github/deployments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
beginDeployment: () => beginDeployment,
endDeployment: () => endDeployment,
failDeployment: () => failDeployment
});
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4609);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
var _octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65701);
var _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30473);
const DESCRIPTION_LIMIT = 140;
const EARLIER = 10;
async function beginDeployment(options, reporter) {
const {environment: environment} = options;
const untold = error => (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, notTold(`The deployment to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(environment)} was not recorded on GitHub`, error));
try {
const github = await (0, _octokit_js__WEBPACK_IMPORTED_MODULE_3__.o6)(options.token);
const deployment = await makeDeployment(github, options);
await setStatus(github, deployment, {
state: "in_progress"
}).catch(untold);
return deployment;
} catch (error) {
untold(error);
return null;
}
}
async function makeDeployment(github, options) {
const {repository: repository, token: token, environment: environment, commit: commit, application: application, host: host, releaseId: releaseId, artifact: artifact} = options;
const payload = {
tool: "grind-to-prod",
application: application,
host: host,
releaseId: releaseId,
...artifact === void 0 ? {} : {
artifact: {
...artifact,
digest: artifact.digest.replace(/^sha256:/, "")
}
}
};
const {data: data} = await github.rest.repos.createDeployment({
...(0, _octokit_js__WEBPACK_IMPORTED_MODULE_3__.T8)(repository),
ref: commit,
environment: environment,
description: cut(`${application} ${releaseId.slice(0, 12)} on ${host}`),
payload: {
...payload
},
auto_merge: false,
required_contexts: []
});
if (!("id" in data)) throw new Error(data.message ?? "no deployment was made");
return {
repository: repository,
token: token,
environment: environment,
application: application,
host: host,
id: data.id
};
}
const states = {
COMMITTED: "success",
UNCHANGED: "success",
ROLLED_BACK: "failure",
NEEDS_HUMAN: "failure",
UNKNOWN: "error"
};
async function endDeployment(deployment, ended, reporter) {
await tell(deployment, {
...ended,
state: states[ended.verdict]
}, reporter);
}
async function failDeployment(deployment, reason, reporter) {
await tell(deployment, {
state: "failure",
reason: reason
}, reporter);
}
async function tell(deployment, {state: state, reason: reason, environmentUrl: environmentUrl}, reporter) {
if (deployment === null) return;
try {
const github = await (0, _octokit_js__WEBPACK_IMPORTED_MODULE_3__.o6)(deployment.token);
await setStatus(github, deployment, {
state: state,
description: cut(reason),
...shownUrl(environmentUrl)
});
if (state === "success") await retireEarlier(github, deployment);
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, notTold(`The result of deployment ${deployment.id} to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(deployment.environment)} was not recorded on GitHub`, error));
}
}
async function setStatus(github, {repository: repository, id: id}, status) {
const {runUrl: runUrl} = (0, _actor_js__WEBPACK_IMPORTED_MODULE_1__.t)();
await github.rest.repos.createDeploymentStatus({
...(0, _octokit_js__WEBPACK_IMPORTED_MODULE_3__.T8)(repository),
deployment_id: id,
...status,
...runUrl === void 0 || status.state === "inactive" ? {} : {
log_url: runUrl
},
auto_inactive: false,
..._octokit_js__WEBPACK_IMPORTED_MODULE_3__.Uy
});
}
async function retireEarlier(github, deployment) {
const {repository: repository, id: id} = deployment;
let looked = 0;
for await (const earlier of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.o)(github, deployment)) {
if (earlier.deploymentId === id) continue;
if (await (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.T)(github, repository, earlier.deploymentId) === "success") await setStatus(github, {
repository: repository,
id: earlier.deploymentId
}, {
state: "inactive"
});
looked += 1;
if (looked === EARLIER) return;
}
}
function shownUrl(url) {
return url !== void 0 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? {
environment_url: url
} : {};
}
function cut(text) {
return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}\u2026`;
}
function notTold(what, error) {
const remedy = [ 401, 403, 404 ].includes((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(error) ?? 0) ? '; give the job the permission "deployments: write"' : "";
return `${what} (${(0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.O)(error)})${remedy}.`;
}
}),

};
