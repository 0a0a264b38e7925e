import { modules as shared0 } from './shared-62974.js';
import { modules as shared1 } from './shared-95556.js';
export const id = 2464;
export const ids = [2464,3175,9411];
export const modules = {
...shared0,
...shared1,


/***/ 72464: // build/js/github/last-released.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentOfRelease: () => (/* binding */ deploymentOfRelease),
/* harmony export */   hasFailed: () => (/* binding */ hasFailed),
/* harmony export */   lastReleasedBundle: () => (/* binding */ lastReleasedBundle)
/* harmony export */ });
/* unused harmony export lastReleased */
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11245);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7191);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65701);
/* harmony import */ var _our_deployments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30473);
/* harmony import */ var _release_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95556);








/**
 * What an environment runs, as far as GitHub was told: the newest deployment of ours that succeeded and was replaced by none. Null when
 * there is none; `not-known`, with a warning, when GitHub does not say. Nothing but what is shown may depend on it: who may write deployments
 * may write any.
 */
async function lastReleased(options, reporter) {
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(options.token);
        for await (const one of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentsOf */ .o)(github, options)) {
            if ((await (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .latestState */ .T)(github, options.repository, one.deploymentId)) === 'success')
                return one;
        }
        return null;
    }
    catch (error) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `What ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(options.environment)} runs is not known, for GitHub did not say (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error)}).`);
        return 'not-known';
    }
}
/**
 * The newest deployment of one release in an environment, however it ended: what a host goes back to was released by it. Null when there
 * is none, and, with a warning, when GitHub does not say.
 */
async function deploymentOfRelease(options, reporter) {
    const { releaseId, environment } = options;
    try {
        for await (const one of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentsOf */ .o)(await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(options.token), options))
            if (one.releaseId === releaseId)
                return one;
        return null;
    }
    catch (error) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `The deployment of release ${releaseId} to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(environment)} is not known, for GitHub did not say (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error)}).`);
        return null;
    }
}
/** True when the newest deployment of a release did not end well. False, with a warning, when GitHub does not say. */
async function hasFailed(options, reporter) {
    const deployment = await deploymentOfRelease(options, reporter);
    if (deployment === null)
        return false;
    try {
        const state = await (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_5__/* .latestState */ .T)(await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(options.token), options.repository, deployment.deploymentId);
        return state === 'failure' || state === 'error';
    }
    catch (error) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `How the deployment ${deployment.deploymentId} ended is not known, for GitHub did not say (${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(error)}).`);
        return false;
    }
}
const unavailable = { kind: 'unavailable' };
/**
 * The same, with the release's bundle fetched into a folder and held against the release id. It is unavailable when GitHub does not say
 * what was released, and when its artifact is not there any more, or is not what it should be.
 */
async function lastReleasedBundle({ into, ...options }, reporter) {
    const last = await lastReleased(options, reporter);
    if (last === null)
        return { kind: 'none-yet' };
    if (last === 'not-known')
        return unavailable;
    const { application, repository, token } = options;
    const { releaseId, artifact, deploymentId } = last;
    if (artifact === undefined) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `The deployment ${deploymentId} of release ${releaseId} does not say where its bundle is kept.`);
        return unavailable;
    }
    try {
        await (0,_release_artifact_js__WEBPACK_IMPORTED_MODULE_6__.fetchRelease)({ application, releaseId, repository, token, ...artifact, into });
        return { kind: 'bundle', ...last, folder: into };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `The bundle of what ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(options.environment)} runs could not be fetched: ${error.text}`);
        return unavailable;
    }
}


/***/ }),

};
