import { modules as shared0 } from './shared-9411.js';
import { modules as shared1 } from './shared-30473.js';
export const id = 3976;
export const ids = [3976];
export const modules = {
...shared0,
...shared1,


/***/ 93976: // build/js/github/deployments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
beginDeployment: () => beginDeployment,
endDeployment: () => endDeployment,
failDeployment: () => failDeployment
});
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_report_event$0 = __webpack_require__(59786);
var client_js$1 = __webpack_require__(20765);
var failure_js$2 = __webpack_require__(51518);
var our_deployments_js$3 = __webpack_require__(30473);
const DESCRIPTION_LIMIT = 140;
const EARLIER = 10;
async function beginDeployment(github, options) {
const warnOf = error => (0, domain_report_event$0.warn)(github.reporter, notRecorded(`The deployment to ${(0, 
domain_errors_quote$4.hD)(options.environment)} was not recorded on GitHub`, error));
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
const {environment, commit, application, host, releaseId, artifact} = options;
const payload = {
tool: "grind-to-prod",
application,
host,
releaseId,
...artifact === void 0 ? {} : {
artifact: {
...artifact,
digest: artifact.digest.replace(/^sha256:/, "")
}
}
};
const octokit = await github.api();
const {data} = await octokit.rest.repos.createDeployment({
...github.where(),
ref: commit,
environment,
description: cut(`${application} ${releaseId.slice(0, 12)} on ${host}`),
payload: {
...payload
},
auto_merge: false,
required_contexts: []
});
if (!("id" in data)) throw new Error(data.message ?? "no deployment was made");
return {
github,
environment,
application,
host,
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
reason
});
}
async function recordEnd(deployment, {state, reason, environmentUrl}) {
if (deployment === null) return;
const {github, id, environment} = deployment;
try {
await setStatus(github, id, {
state,
description: cut(reason),
...shownUrl(environmentUrl)
});
if (state === "success") await retireEarlier(deployment);
} catch (error) {
(0, domain_report_event$0.warn)(github.reporter, notRecorded(`The result of deployment ${id} to ${(0, 
domain_errors_quote$4.hD)(environment)} was not recorded on GitHub`, error));
}
}
async function setStatus(github, id, status) {
const {url} = github.run;
const octokit = await github.api();
await octokit.rest.repos.createDeploymentStatus({
...github.where(),
deployment_id: id,
...status,
...url === void 0 || status.state === "inactive" ? {} : {
log_url: url
},
auto_inactive: false,
...client_js$1.U
});
}
async function retireEarlier(deployment) {
const {github, id} = deployment;
let checked = 0;
for await (const earlier of (0, our_deployments_js$3.o)(github, deployment)) {
if (earlier.deploymentId === id) continue;
if (await (0, our_deployments_js$3.T)(github, earlier.deploymentId) === "success") await setStatus(github, earlier.deploymentId, {
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
const remedy = [ 401, 403, 404 ].includes((0, failure_js$2.c)(error) ?? 0) ? '; give the job the permission "deployments: write"' : "";
return `${what} (${(0, failure_js$2.O)(error)})${remedy}.`;
}
}),

};
