export const id = 8651;
export const ids = [8651];
export const modules = {

/***/ 68651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordDeployment: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);


/**
 * Puts what runs where among an organisation's linked artifacts. One record a host is kept there, which the next release replaces. Absent,
 * without a word, where the owner is no organisation or the job may not write artifact metadata.
 * Source: docs.github.com, REST API endpoints for artifact metadata.
 */
async function recordDeployment(options, reporter) {
    const { repository, token, environment, host, application, releaseId, status } = options;
    const { owner, repo } = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(repository);
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o6)(token);
        await github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', {
            org: owner,
            name: application,
            digest: `sha256:${releaseId}`,
            version: releaseId.slice(0, 12),
            status,
            logical_environment: environment,
            deployment_name: `${application}-${host}`,
            github_repository: repo,
            ..._octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessTwice */ .Uy,
        });
        return 'recorded';
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404) {
            (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(reporter, `The organisation's artifact metadata does not say that ${host} runs this release (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}).`);
        }
        return 'absent';
    }
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


/***/ })

};
