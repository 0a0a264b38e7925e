export const id = 4291;
export const ids = [4291];
export const modules = {

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

/***/ 24291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachToRelease: () => (/* binding */ attachToRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65701);







/**
 * Attaches files to a GitHub Release. What is there already stays as it is: throws InputError `github-refused` when a file of the same name
 * has other bytes, before anything is attached, and when GitHub does not take them.
 */
async function attachToRelease({ repository, token, tag, commit, root, files }) {
    const where = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRepository */ .T8)(repository);
    const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(token);
    try {
        const release = (await findRelease(github, where, tag)) ?? (await makeDraft(github, where, tag, commit));
        const assets = await github.paginate(github.rest.repos.listReleaseAssets, { ...where, release_id: release.id, per_page: 100 });
        const present = [];
        const missing = new Map();
        for (const file of files) {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
            const asset = assets.find(({ name }) => name === file);
            if (asset === undefined)
                missing.set(file, content);
            else if (asset.digest === `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`)
                present.push(file);
            else {
                throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('github-refused', `The GitHub Release ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(tag)} has a file ${file} with other bytes, and no released file is replaced; take another tag, or remove that file there if you know why it differs.`);
            }
        }
        for (const [name, content] of missing)
            await upload(github, release, name, content);
        return { url: release.html_url, draft: release.draft, added: [...missing.keys()], present };
    }
    catch (error) {
        if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        const mend = mends.get((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(error)) ?? 'look whether GitHub answers, and try again';
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('github-refused', `The files were not attached to the GitHub Release ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(tag)} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}); ${mend}.`, {
            cause: error,
        });
    }
}
/** An inventory of the largest size may take so long. */
const UPLOAD_LIMIT_MILLISECONDS = 10 * 60_000;
const permission = 'give the job the permission "contents: write"';
const mends = new Map([
    [401, permission],
    [403, permission],
    [404, permission],
    [422, 'take the tag of a release that may still change'],
]);
/** By its tag; a draft has none yet, and stands in the list only. */
async function findRelease(github, where, tag) {
    try {
        return (await github.rest.repos.getReleaseByTag({ ...where, tag })).data;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
    const { data } = await github.rest.repos.listReleases({ ...where, per_page: 100 });
    return data.find((release) => release.draft && release.tag_name === tag);
}
/** Not published: that makes a tag and tells everyone who watches, and is for a person to do. */
async function makeDraft(github, where, tag, commit) {
    const { data } = await github.rest.repos.createRelease({ ...where, tag_name: tag, target_commitish: commit, name: tag, draft: true });
    return data;
}
async function upload(github, release, name, content) {
    await github.request({
        method: 'POST',
        url: release.upload_url,
        name,
        headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'text/plain' },
        data: content,
        request: { signal: AbortSignal.timeout(UPLOAD_LIMIT_MILLISECONDS) },
    });
}


/***/ })

};
