import { modules as shared0 } from './shared-9411.js';
export const id = 2464;
export const ids = [2464,3175,9411];
export const modules = {
...shared0,


/***/ 72464: // build/js/github/last-released.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
deploymentOfRelease: () => deploymentOfRelease,
hasFailed: () => hasFailed,
lastReleasedBundle: () => lastReleasedBundle
});
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11245);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
var _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30473);
var _release_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95556);
async function lastReleased(github, scope) {
try {
for await (const one of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.o)(github, scope)) if (await (0, 
_our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.T)(github, one.deploymentId) === "success") return one;
return null;
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(github.reporter, `Cannot find out what ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)(scope.environment)} runs: GitHub did not answer (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_3__.O)(error)}).`);
return "not-known";
}
}
async function deploymentOfRelease(github, scope) {
const {releaseId: releaseId, environment: environment} = scope;
try {
for await (const one of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.o)(github, scope)) if (one.releaseId === releaseId) return one;
return null;
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(github.reporter, `Cannot find the deployment of release ${releaseId} to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)(environment)}: GitHub did not answer (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_3__.O)(error)}).`);
return null;
}
}
async function hasFailed(github, scope) {
const deployment = await deploymentOfRelease(github, scope);
if (deployment === null) return false;
try {
const state = await (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__.T)(github, deployment.deploymentId);
return state === "failure" || state === "error";
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(github.reporter, `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__.A)(error)}).`);
return false;
}
}
async function lastReleasedBundle(github, {into: into, ...scope}) {
const last = await lastReleased(github, scope);
if (last === null) return {
kind: "none-yet"
};
if (last === "not-known") return {
kind: "not-known"
};
const {application: application, environment: environment} = scope;
const {releaseId: releaseId, artifact: artifact, deploymentId: deploymentId} = last;
const unavailable = why => ({
kind: "unavailable",
releaseId: releaseId,
why: why
});
if (artifact === void 0) return unavailable(`The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`);
try {
await (0, _release_artifact_js__WEBPACK_IMPORTED_MODULE_5__.fetchRelease)(github, {
application: application,
releaseId: releaseId,
...artifact,
into: into
});
return {
kind: "bundle",
...last,
folder: into
};
} catch (error) {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz)) throw error;
return unavailable(`The bundle of the current release of ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)(environment)} could not be fetched: ${error.text}`);
}
}
}),

};
