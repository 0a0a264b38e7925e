export const id = 3976;
export const ids = [3976];
export const modules = {

/***/ 93976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginDeployment: () => (/* binding */ beginDeployment),
/* harmony export */   endDeployment: () => (/* binding */ endDeployment),
/* harmony export */   failDeployment: () => (/* binding */ failDeployment)
/* harmony export */ });
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4609);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65701);
/* harmony import */ var _our_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30473);





/** GitHub's limit for the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140;
/** Earlier deployments that are looked at, each with a request of its own. */
const EARLIER = 10;
/** Tells GitHub that a host is about to get a release. Null, and a warning, when it cannot be told. */
async function beginDeployment(options, reporter) {
    const { environment } = options;
    const untold = (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(reporter, notTold(`GitHub was not told of the deployment to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(environment)}`, error));
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(options.token);
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
        ...(0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
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
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(deployment.token);
        await setStatus(github, deployment, { state, description: cut(reason), ...shownUrl(environmentUrl) });
        if (state === 'success')
            await retireEarlier(github, deployment);
    }
    catch (error) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(reporter, notTold(`GitHub was not told what became of the deployment ${deployment.id} to ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(deployment.environment)}`, error));
    }
}
async function setStatus(github, { repository, id }, status) {
    const { runUrl } = (0,_actor_js__WEBPACK_IMPORTED_MODULE_0__/* .runActor */ .t)();
    await github.rest.repos.createDeploymentStatus({
        ...(0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRepository */ .T8)(repository),
        deployment_id: id,
        ...status,
        ...(runUrl === undefined || status.state === 'inactive' ? {} : { log_url: runUrl }),
        // Hosts share an environment, and GitHub would take the deployment to another host for one that this replaces.
        auto_inactive: false,
        ..._octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessTwice */ .Uy,
    });
}
/** What the host ran before by our deployments. Those before that are inactive already, unless GitHub could not be told then. */
async function retireEarlier(github, deployment) {
    const { repository, id } = deployment;
    let looked = 0;
    for await (const earlier of (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentsOf */ .o)(github, deployment)) {
        if (earlier.deploymentId === id)
            continue;
        if ((await (0,_our_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .latestState */ .T)(github, repository, earlier.deploymentId)) === 'success') {
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
    return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}…`;
}
function notTold(what, error) {
    const mend = [401, 403, 404].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) ?? 0) ? '; give the job the permission "deployments: write"' : '';
    return `${what} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)})${mend}.`;
}


/***/ }),

/***/ 51518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

/** Status of an answer of GitHub's API that was no success; undefined when none came. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
/** Why GitHub did not do what it was asked, for the brackets of a sentence. */
function reasonOf(error) {
    const status = statusOf(error);
    const message = (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(error instanceof Error ? error.message : String(error), 200);
    return status === undefined ? message : `status ${status}: ${message}`;
}
/** Evidence that could not be left with GitHub is a warning: it changes no verdict. */
function warn(reporter, message) {
    reporter.report({ event: 'note', level: 'warning', message });
}


/***/ }),

/***/ 65701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   Uy: () => (/* binding */ harmlessTwice),
/* harmony export */   o6: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);



/** A request that has no answer after this, tries again included, will have none. */
const LIMIT_MILLISECONDS = 60_000;
/**
 * GitHub's REST API at GITHUB_API_URL (github.com's without). What fails on GitHub's side is tried again, unless it makes something:
 * GitHub may have made it and only its answer was lost, and then there would be two. Nothing waits longer than a minute, unless
 * it brings a limit of its own, for what it tells or keeps is never worth holding a release up.
 */
async function openGitHub(token) {
    const [github, { retry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
    const baseUrl = node_process__WEBPACK_IMPORTED_MODULE_0__.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const octokit = github.getOctokit(token, { baseUrl, userAgent: 'grind-to-prod' }, retry);
    // Set where they stand: what a hook hands on in their place does not reach the others, of which one tries again.
    octokit.hook.before('request', (options) => {
        const isSentOnce = options.method === 'POST' && options.request['isHarmlessTwice'] !== true;
        options.request = { signal: AbortSignal.timeout(LIMIT_MILLISECONDS), ...options.request, ...(isSentOnce ? { retries: 0 } : {}) };
    });
    return octokit;
}
/** For a request that makes something and may be sent twice, because the second one of it is of no account. */
const harmlessTwice = { request: { isHarmlessTwice: true } };
/** `owner/name` in its parts. Throws InputError `usage` for anything else. */
function splitRepository(repository) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `The repository ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(repository)} is not of the form owner/name; give it as GITHUB_REPOSITORY has it.`);
    }
    return { owner, repo };
}


/***/ }),

/***/ 30473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ deploymentsOf),
  T: () => (/* binding */ latestState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/manifest/schema.js
var schema = __webpack_require__(67982);
;// CONCATENATED MODULE: ./build/js/github/deployment-payload.js



/** What our deployments carry: enough to know what a host runs, and to fetch it again. */
const payloadSchema = schemas/* object */.Ikc({
    tool: schemas/* literal */.euz('grind-to-prod'),
    application: grammar/* nameSchema */.Jq,
    host: schemas/* string */.YjP().max(255),
    releaseId: schema/* releaseIdSchema */.yU,
    /** Where the release's bundle is kept, if it is. */
    artifact: schemas/* object */.Ikc({ runId: schemas/* string */.YjP().regex(/^[0-9]{1,15}$/), digest: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) }).optional(),
});
/**
 * A deployment's payload as ours, or undefined when it is another's: whoever may write deployments may put anything there. GitHub gives
 * a payload as it was sent, an object, or as its text.
 */
function parsePayload(payload) {
    try {
        return payloadSchema.safeParse(typeof payload === 'string' ? JSON.parse(payload) : payload).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
;// CONCATENATED MODULE: ./build/js/github/our-deployments.js


/** Pages of a hundred deployments that are looked at: in one environment there may be many applications and hosts. */
const PAGES = 10;
/** Our deployments, newest first. */
async function* deploymentsOf(github, { repository, environment, application, host }) {
    const where = { ...(0,octokit/* splitRepository */.T8)(repository), environment, per_page: 100 };
    let looked = 0;
    for await (const { data } of github.paginate.iterator(github.rest.repos.listDeployments, where)) {
        for (const { id, sha, payload } of data) {
            const ours = parsePayload(payload);
            if (ours?.application !== application || (host !== undefined && ours.host !== host))
                continue;
            const { releaseId, artifact } = ours;
            yield { deploymentId: id, commit: sha, releaseId, host: ours.host, ...(artifact === undefined ? {} : { artifact }) };
        }
        looked += 1;
        if (looked === PAGES)
            return;
    }
}
/** The state that a deployment is in; undefined when it has none yet. */
async function latestState(github, repository, id) {
    const { data } = await github.rest.repos.listDeploymentStatuses({ ...(0,octokit/* splitRepository */.T8)(repository), deployment_id: id, per_page: 1 });
    return data[0]?.state;
}


/***/ })

};
