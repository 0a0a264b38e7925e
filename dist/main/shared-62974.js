export const modules = {

/***/ 62974: // build/js/github/artifact-service.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ missingArtifactService)
/* harmony export */ });
/**
 * Why artifacts of the present run can be neither kept nor fetched here, for the end of a sentence; undefined when they can. GitHub
 * Enterprise Server has another service of old, which the toolkit does not speak to; that toolkit knows it by the server's name.
 */
function missingArtifactService(environment) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
    if (!url || !token)
        return 'this runner offers no artifact service (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return undefined;
    return `${host} is a GitHub Enterprise Server, whose artifact service is another one`;
}


/***/ }),

/***/ 9411: // build/js/github/artifacts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadFiles: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62974);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51518);







/**
 * Keeps files as an artifact of this run. Null, and one warning, where that cannot be: the files then stay where they are, and nothing
 * that was done is undone for it.
 */
async function uploadFiles({ name, root, files, retentionDays }, reporter) {
    const missing = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifactService */ .q)(node_process__WEBPACK_IMPORTED_MODULE_2__.env);
    if (missing !== undefined) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(reporter, `The artifact ${name} was not uploaded: ${missing}; its files stay in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(root)}.`);
        return null;
    }
    try {
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        for (const path of paths)
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
                throw new Error(`${path} is not a regular file`);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
        const kept = retentionDays === undefined ? {} : { retentionDays };
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(name, paths, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), kept);
        if (id === undefined || digest === undefined || size === undefined)
            throw new Error('the service did not say what it keeps');
        return { name, id, digest, size };
    }
    catch (error) {
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(reporter, `The artifact ${name} was not uploaded (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .O)(error)}); its files stay in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(root)}.`);
        return null;
    }
}


/***/ }),

/***/ 51518: // build/js/github/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11245);


/** Status of an answer of GitHub's API that was no success; undefined when none came. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
/** Why GitHub did not do what it was asked, for the brackets of a sentence. */
function refusalOf(error) {
    const status = statusOf(error);
    const message = (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(error), 200);
    return status === undefined ? message : `status ${status}: ${message}`;
}


/***/ }),

/***/ 65701: // build/js/github/octokit.js
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
/** `owner/name` in its parts. Throws InputError `invalid-option` for anything else. */
function splitRepository(repository) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('invalid-option', `The repository ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(repository)} is not of the form owner/name.`, {
            hint: 'Give it as GITHUB_REPOSITORY has it.',
        });
    }
    return { owner, repo };
}


/***/ }),

/***/ 30473: // build/js/github/our-deployments.js
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


/***/ }),

};
