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
var domain_report_event$0 = __webpack_require__(59786);
var client_js$1 = __webpack_require__(20765);
var failure_js$2 = __webpack_require__(51518);
async function recordDeployment(github, options) {
const {environment, host, application, releaseId, status} = options;
const {owner, repo} = github.where();
try {
const octokit = await github.api();
await octokit.request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
org: owner,
name: application,
digest: `sha256:${releaseId}`,
version: releaseId.slice(0, 12),
status,
logical_environment: environment,
deployment_name: `${application}-${host}`,
github_repository: repo,
...client_js$1.U
});
return "recorded";
} catch (error) {
if ((0, failure_js$2.c)(error) !== 403 && (0, failure_js$2.c)(error) !== 404) (0, 
domain_report_event$0.warn)(github.reporter, `The organisation's artifact metadata could not be updated with the release on ${host} (${(0, 
failure_js$2.O)(error)}).`);
return "absent";
}
}
}),

};
