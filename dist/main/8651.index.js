import { modules as shared0 } from './shared-62974.js';
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
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51518);
var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65701);
async function recordDeployment(options, reporter) {
const {repository: repository, token: token, environment: environment, host: host, application: application, releaseId: releaseId, status: status} = options;
const {owner: owner, repo: repo} = (0, _octokit_js__WEBPACK_IMPORTED_MODULE_2__.T8)(repository);
try {
const github = await (0, _octokit_js__WEBPACK_IMPORTED_MODULE_2__.o6)(token);
await github.request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
org: owner,
name: application,
digest: `sha256:${releaseId}`,
version: releaseId.slice(0, 12),
status: status,
logical_environment: environment,
deployment_name: `${application}-${host}`,
github_repository: repo,
..._octokit_js__WEBPACK_IMPORTED_MODULE_2__.Uy
});
return "recorded";
} catch (error) {
if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(error) !== 403 && (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.c)(error) !== 404) (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, `The organisation's artifact metadata could not be updated with the release on ${host} (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_1__.O)(error)}).`);
return "absent";
}
}
}),

};
