import { modules as shared0 } from './shared-9411.js';
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
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20765);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
var _our_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30473);
const DESCRIPTION_LIMIT = 140;
const EARLIER = 10;
async function beginDeployment(github, options) {
const warnOf = error => (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(github.reporter, notRecorded(`The deployment to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(options.environment)} was not recorded on GitHub`, error));
try {
const deployment = await makeDeployment(github, options);
await setStatus(github, deployment.id, {
state: "in_progress"
}).catch(warnOf);
return deployment;
} catch (error) {
warnOf(error);
return null;
}
}
async function makeDeployment(github, options) {
const {environment: environment, commit: commit, application: application, host: host, releaseId: releaseId, artifact: artifact} = options;
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
const octokit = await github.api();
const {data: data} = await octokit.rest.repos.createDeployment({
...github.where(),
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
github: github,
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
async function endDeployment(deployment, ended) {
await recordEnd(deployment, {
...ended,
state: states[ended.verdict]
});
}
async function failDeployment(deployment, reason) {
await recordEnd(deployment, {
state: "failure",
reason: reason
});
}
async function recordEnd(deployment, {state: state, reason: reason, environmentUrl: environmentUrl}) {
if (deployment === null) return;
const {github: github, id: id, environment: environment} = deployment;
try {
await setStatus(github, id, {
state: state,
description: cut(reason),
...shownUrl(environmentUrl)
});
if (state === "success") await retireEarlier(deployment);
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(github.reporter, notRecorded(`The result of deployment ${id} to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(environment)} was not recorded on GitHub`, error));
}
}
async function setStatus(github, id, status) {
const {url: url} = github.run;
const octokit = await github.api();
await octokit.rest.repos.createDeploymentStatus({
...github.where(),
deployment_id: id,
...status,
...url === void 0 || status.state === "inactive" ? {} : {
log_url: url
},
auto_inactive: false,
..._client_js__WEBPACK_IMPORTED_MODULE_1__.U
});
}
async function retireEarlier(deployment) {
const {github: github, id: id} = deployment;
let checked = 0;
for await (const earlier of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_3__.o)(github, deployment)) {
if (earlier.deploymentId === id) continue;
if (await (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_3__.T)(github, earlier.deploymentId) === "success") await setStatus(github, earlier.deploymentId, {
state: "inactive"
});
checked += 1;
if (checked === EARLIER) return;
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
function notRecorded(what, error) {
const remedy = [ 401, 403, 404 ].includes((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(error) ?? 0) ? '; give the job the permission "deployments: write"' : "";
return `${what} (${(0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.O)(error)})${remedy}.`;
}
}),

};
