import { modules as shared0 } from './shared-62974.js';
export const id = 3976;
export const ids = [3976];
export const modules = {
...shared0,


/***/ 93976: // build/js/github/deployments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginDeployment: () => (/* binding */ beginDeployment),
/* harmony export */   endDeployment: () => (/* binding */ endDeployment),
/* harmony export */   failDeployment: () => (/* binding */ failDeployment)
/* harmony export */ });
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4609);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65701);
/* harmony import */ var _our_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30473);






/** GitHub's limit for the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140;
/** Earlier deployments that are looked at, each with a request of its own. */
const EARLIER = 10;
/** Tells GitHub that a host is about to get a release. Null, and a warning, when it cannot be told. */
async function beginDeployment(options, reporter) {
    const { environment } = options;
    const untold = (error) => (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(reporter, notTold(`GitHub was not told of the deployment to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(environment)}`, error));
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o6)(options.token);
        const deployment = await makeDeployment(github, options);
        // It is there now, whatever becomes of its first status, and how it ends must be told of this one.
        await setStatus(github, deployment, { state: 'in_progress' }).catch(untold);
        return deployment;
    }
    catch (error) {
        untold(error);
        return null;
    }
}
async function makeDeployment(github, options) {
    const { repository, token, environment, commit, application, host, releaseId, artifact } = options;
    const payload = {
        tool: 'grind-to-prod',
        application,
        host,
        releaseId,
        ...(artifact === undefined ? {} : { artifact: { ...artifact, digest: artifact.digest.replace(/^sha256:/, '') } }),
    };
    const { data } = await github.rest.repos.createDeployment({
        ...(0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRepository */ .T8)(repository),
        ref: commit,
        environment,
        description: cut(`${application} ${releaseId.slice(0, 12)} on ${host}`),
        payload: { ...payload },
        // The commit is what was approved: GitHub shall neither merge anything into it nor judge it by checks of its own.
        auto_merge: false,
        required_contexts: [],
    });
    if (!('id' in data))
        throw new Error(data.message ?? 'no deployment was made');
    return { repository, token, environment, application, host, id: data.id };
}
const states = {
    COMMITTED: 'success',
    UNCHANGED: 'success',
    ROLLED_BACK: 'failure',
    NEEDS_HUMAN: 'failure',
    UNKNOWN: 'error',
};
/**
 * Tells GitHub what became of a deployment. UNCHANGED means here that the host runs the release already; a refusal is to be told as
 * `failDeployment`. What the host ran before by our deployments is inactive from then on.
 */
async function endDeployment(deployment, ended, reporter) {
    await tell(deployment, { ...ended, state: states[ended.verdict] }, reporter);
}
/** Tells GitHub that a deployment was refused or broke off before anything was changed. */
async function failDeployment(deployment, reason, reporter) {
    await tell(deployment, { state: 'failure', reason }, reporter);
}
async function tell(deployment, { state, reason, environmentUrl }, reporter) {
    if (deployment === null)
        return;
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o6)(deployment.token);
        await setStatus(github, deployment, { state, description: cut(reason), ...shownUrl(environmentUrl) });
        if (state === 'success')
            await retireEarlier(github, deployment);
    }
    catch (error) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(reporter, notTold(`GitHub was not told what became of the deployment ${deployment.id} to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(deployment.environment)}`, error));
    }
}
async function setStatus(github, { repository, id }, status) {
    const { runUrl } = (0,_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .runActor */ .t)();
    await github.rest.repos.createDeploymentStatus({
        ...(0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRepository */ .T8)(repository),
        deployment_id: id,
        ...status,
        ...(runUrl === undefined || status.state === 'inactive' ? {} : { log_url: runUrl }),
        // Hosts share an environment, and GitHub would take the deployment to another host for one that this replaces.
        auto_inactive: false,
        ..._octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .harmlessTwice */ .Uy,
    });
}
/** What the host ran before by our deployments. Those before that are inactive already, unless GitHub could not be told then. */
async function retireEarlier(github, deployment) {
    const { repository, id } = deployment;
    let looked = 0;
    for await (const earlier of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsOf */ .o)(github, deployment)) {
        if (earlier.deploymentId === id)
            continue;
        if ((await (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .latestState */ .T)(github, repository, earlier.deploymentId)) === 'success') {
            await setStatus(github, { repository, id: earlier.deploymentId }, { state: 'inactive' });
        }
        looked += 1;
        if (looked === EARLIER)
            return;
    }
}
function shownUrl(url) {
    return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? { environment_url: url } : {};
}
function cut(text) {
    return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}\u2026`;
}
function notTold(what, error) {
    const mend = [401, 403, 404].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) ?? 0) ? '; give the job the permission "deployments: write"' : '';
    return `${what} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(error)})${mend}.`;
}


/***/ }),

};
