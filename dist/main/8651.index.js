import { modules as shared0 } from './shared-62974.js';
export const id = 8651;
export const ids = [8651];
export const modules = {
...shared0,


/***/ 68651: // build/js/github/deployment-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordDeployment: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65701);



/**
 * Puts what runs where among an organisation's linked artifacts. One record a host is kept there, which the next release replaces. Absent,
 * without a word, where the owner is no organisation or the job may not write artifact metadata.
 * Source: docs.github.com, REST API endpoints for artifact metadata.
 */
async function recordDeployment(options, reporter) {
    const { repository, token, environment, host, application, releaseId, status } = options;
    const { owner, repo } = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRepository */ .T8)(repository);
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o6)(token);
        await github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
            org: owner,
            name: application,
            digest: `sha256:${releaseId}`,
            version: releaseId.slice(0, 12),
            status,
            logical_environment: environment,
            deployment_name: `${application}-${host}`,
            github_repository: repo,
            ..._octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessTwice */ .Uy,
        });
        return 'recorded';
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) !== 403 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) !== 404) {
            (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(reporter, `The organisation's artifact metadata does not say that ${host} runs this release (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error)}).`);
        }
        return 'absent';
    }
}


/***/ }),

};
