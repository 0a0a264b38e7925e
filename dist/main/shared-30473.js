export const modules = {

/***/ 30473: // build/js/github/our-deployments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => deploymentsOf,
T: () => latestState
});
var schemas = __webpack_require__(26921);
var grammar = __webpack_require__(36407);
var schema = __webpack_require__(67982);
// CONCATENATED MODULE: ./build/js/github/deployment-payload.js
const payloadSchema = schemas.Ikc({
tool: schemas.euz("grind-to-prod"),
application: grammar.Jq,
host: schemas.YjP().max(255),
releaseId: schema.yU,
artifact: schemas.Ikc({
runId: schemas.YjP().regex(/^[0-9]{1,15}$/),
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/)
}).optional()
});
function parsePayload(payload) {
try {
return payloadSchema.safeParse(typeof payload === "string" ? JSON.parse(payload) : payload).data;
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/github/our-deployments.js
const PAGES = 10;
async function* deploymentsOf(github, {environment, application, host}) {
const octokit = await github.api();
const where = {
...github.where(),
environment,
per_page: 100
};
let pages = 0;
for await (const {data} of octokit.paginate.iterator(octokit.rest.repos.listDeployments, where)) {
for (const {id, sha, payload} of data) {
const ours = parsePayload(payload);
if (ours?.application !== application || host !== void 0 && ours.host !== host) continue;
const {releaseId, artifact} = ours;
yield {
deploymentId: id,
commit: sha,
releaseId,
host: ours.host,
...artifact === void 0 ? {} : {
artifact
}
};
}
pages += 1;
if (pages === PAGES) return;
}
}
async function latestState(github, id) {
const octokit = await github.api();
const {data} = await octokit.rest.repos.listDeploymentStatuses({
...github.where(),
deployment_id: id,
per_page: 1
});
return data[0]?.state;
}
}),

/***/ 72464: // build/js/github/last-released.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
deploymentOfRelease: () => deploymentOfRelease,
hasFailed: () => hasFailed,
lastReleasedBundle: () => lastReleasedBundle
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_report_event$2 = __webpack_require__(59786);
var failure_js$3 = __webpack_require__(51518);
var our_deployments_js$4 = __webpack_require__(30473);
var release_artifact_js$5 = __webpack_require__(78720);
async function lastReleased(github, scope) {
try {
for await (const one of (0, our_deployments_js$4.o)(github, scope)) if (await (0, 
our_deployments_js$4.T)(github, one.deploymentId) === "success") return one;
return null;
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find out what ${(0, 
domain_errors_quote$6.hD)(scope.environment)} runs: GitHub did not answer (${(0, 
failure_js$3.O)(error)}).`);
return "not-known";
}
}
async function deploymentOfRelease(github, scope) {
const {releaseId, environment} = scope;
try {
for await (const one of (0, our_deployments_js$4.o)(github, scope)) if (one.releaseId === releaseId) return one;
return null;
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find the deployment of release ${releaseId} to ${(0, 
domain_errors_quote$6.hD)(environment)}: GitHub did not answer (${(0, 
failure_js$3.O)(error)}).`);
return null;
}
}
async function hasFailed(github, scope) {
const deployment = await deploymentOfRelease(github, scope);
if (deployment === null) return false;
try {
const state = await (0, our_deployments_js$4.T)(github, deployment.deploymentId);
return state === "failure" || state === "error";
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${(0, 
domain_errors_reason_of$0.A)(error)}).`);
return false;
}
}
async function lastReleasedBundle(github, {into, ...scope}) {
const last = await lastReleased(github, scope);
if (last === null) return {
kind: "none-yet"
};
if (last === "not-known") return {
kind: "not-known"
};
const {application, environment} = scope;
const {releaseId, artifact, deploymentId} = last;
const unavailable = why => ({
kind: "unavailable",
releaseId,
why
});
if (artifact === void 0) return unavailable(`The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`);
try {
await (0, release_artifact_js$5.fetchRelease)(github, {
application,
releaseId,
...artifact,
into
});
return {
kind: "bundle",
...last,
folder: into
};
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
return unavailable(`The bundle of the current release of ${(0, domain_errors_quote$6.hD)(environment)} could not be fetched: ${error.text}`);
}
}
}),

};
