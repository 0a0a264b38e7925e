import { modules as shared0 } from './shared-51518.js';
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
/* harmony export */   lastReleasedBundle: () => (/* binding */ lastReleasedBundle)
/* harmony export */ });
/* unused harmony export lastReleased */
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65701);
/* harmony import */ var _our_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30473);
/* harmony import */ var _release_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95556);






/**
 * What an environment runs, as far as GitHub was told: the newest deployment of ours that succeeded and was replaced by none. Null when
 * there is none, and, with a warning, when GitHub does not say. Nothing but what is shown may depend on it: who may write deployments
 * may write any.
 */
async function lastReleased(options, reporter) {
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(options.token);
        for await (const one of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentsOf */ .o)(github, options)) {
            if ((await (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .latestState */ .T)(github, options.repository, one.deploymentId)) === 'success')
                return one;
        }
        return null;
    }
    catch (error) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `What ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(options.environment)} runs is not known, for GitHub did not say (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}).`);
        return null;
    }
}
/**
 * The newest deployment of one release in an environment, however it ended: what a host goes back to was released by it. Null when there
 * is none, and, with a warning, when GitHub does not say.
 */
async function deploymentOfRelease(options, reporter) {
    const { releaseId, environment } = options;
    try {
        for await (const one of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentsOf */ .o)(await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(options.token), options))
            if (one.releaseId === releaseId)
                return one;
        return null;
    }
    catch (error) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `The deployment of release ${releaseId} to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(environment)} is not known, for GitHub did not say (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}).`);
        return null;
    }
}
/**
 * The same, with the release's bundle fetched into a folder and held against the release id. Null also when its artifact is not there any
 * more, or is not what it should be: a warning then says so.
 */
async function lastReleasedBundle({ into, ...options }, reporter) {
    const last = await lastReleased(options, reporter);
    if (last === null)
        return null;
    const { application, repository, token } = options;
    const { releaseId, artifact, deploymentId } = last;
    if (artifact === undefined) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `The deployment ${deploymentId} of release ${releaseId} does not say where its bundle is kept.`);
        return null;
    }
    try {
        await (0,_release_artifact_js__WEBPACK_IMPORTED_MODULE_3__.fetchRelease)({ application, releaseId, repository, token, ...artifact, into });
        return { ...last, folder: into };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `The bundle of what ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(options.environment)} runs could not be fetched: ${error.message}`);
        return null;
    }
}


/***/ }),

};
