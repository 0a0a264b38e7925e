import { modules as shared0 } from './shared-9411.js';
export const id = 8651;
export const ids = [8651];
export const modules = {
...shared0,


/***/ 68651: // build/js/github/deployment-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
recordDeployment: () => recordDeployment
});
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20765);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
async function recordDeployment(github, options) {
const {environment: environment, host: host, application: application, releaseId: releaseId, status: status} = options;
const {owner: owner, repo: repo} = github.where();
try {
const octokit = await github.api();
await octokit.request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
org: owner,
name: application,
digest: `sha256:${releaseId}`,
version: releaseId.slice(0, 12),
status: status,
logical_environment: environment,
deployment_name: `${application}-${host}`,
github_repository: repo,
..._client_js__WEBPACK_IMPORTED_MODULE_1__.U
});
return "recorded";
} catch (error) {
if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(error) !== 403 && (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(error) !== 404) (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(github.reporter, `The organisation's artifact metadata could not be updated with the release on ${host} (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_2__.O)(error)}).`);
return "absent";
}
}
}),

};
