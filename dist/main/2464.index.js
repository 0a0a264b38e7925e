import { modules as shared0 } from './shared-62974.js';
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
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65701);
var _our_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30473);
var _release_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95556);
async function lastReleased(options, reporter) {
try {
const github = await (0, _octokit_js__WEBPACK_IMPORTED_MODULE_4__.o6)(options.token);
for await (const one of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_5__.o)(github, options)) if (await (0, 
_our_deployments_js__WEBPACK_IMPORTED_MODULE_5__.T)(github, options.repository, one.deploymentId) === "success") return one;
return null;
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `Cannot find out what ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__.h)(options.environment)} runs: GitHub did not answer (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_3__.O)(error)}).`);
return "not-known";
}
}
async function deploymentOfRelease(options, reporter) {
const {releaseId: releaseId, environment: environment} = options;
try {
for await (const one of (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_5__.o)(await (0, 
_octokit_js__WEBPACK_IMPORTED_MODULE_4__.o6)(options.token), options)) if (one.releaseId === releaseId) return one;
return null;
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `Cannot find the deployment of release ${releaseId} to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__.h)(environment)}: GitHub did not answer (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_3__.O)(error)}).`);
return null;
}
}
async function hasFailed(options, reporter) {
const deployment = await deploymentOfRelease(options, reporter);
if (deployment === null) return false;
try {
const state = await (0, _our_deployments_js__WEBPACK_IMPORTED_MODULE_5__.T)(await (0, 
_octokit_js__WEBPACK_IMPORTED_MODULE_4__.o6)(options.token), options.repository, deployment.deploymentId);
return state === "failure" || state === "error";
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__.A)(error)}).`);
return false;
}
}
const unavailable = {
kind: "unavailable"
};
async function lastReleasedBundle({into: into, ...options}, reporter) {
const last = await lastReleased(options, reporter);
if (last === null) return {
kind: "none-yet"
};
if (last === "not-known") return unavailable;
const {application: application, repository: repository, token: token} = options;
const {releaseId: releaseId, artifact: artifact, deploymentId: deploymentId} = last;
if (artifact === void 0) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`);
return unavailable;
}
try {
await (0, _release_artifact_js__WEBPACK_IMPORTED_MODULE_6__.fetchRelease)({
application: application,
releaseId: releaseId,
repository: repository,
token: token,
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
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `The bundle of the current release of ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__.h)(options.environment)} could not be fetched: ${error.text}`);
return unavailable;
}
}
}),

};
