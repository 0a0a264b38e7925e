export const id = 9949;
export const ids = [9949];
export const modules = {

/***/ 69949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stickyComment: () => (/* binding */ stickyComment)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);

/** GitHub takes 65,536 characters, and no text has more characters than bytes. */
const COMMENT_LIMIT_BYTES = 65_536;
/** As whom GITHUB_TOKEN acts. */
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * Writes a comment, or brings the one of an earlier run up to date. It is found by a mark that is not shown and by its author, for
 * anybody may write a comment with such a mark, and change it later. What GitHub refuses is told and not thrown: a token of a
 * fork's pull request may only read, and no check fails for want of a comment.
 */
async function stickyComment(comment) {
    const { owner, repo } = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRepository */ .T8)(comment.repository);
    const mark = `<!-- grind-to-prod ${comment.kind} ${comment.application} -->`;
    const body = `${mark}\n${comment.write(COMMENT_LIMIT_BYTES - Buffer.byteLength(mark) - 1)}`;
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o6)(comment.token);
        const { issues } = github.rest;
        const found = await findComment(github, { owner, repo, issue_number: comment.issue }, mark, comment.author ?? ACTIONS_BOT);
        if (found === undefined) {
            const { data } = await issues.createComment({ owner, repo, issue_number: comment.issue, body });
            return { url: data.html_url };
        }
        // GitHub keeps line ends as it likes.
        if (found.body?.replaceAll('\r\n', '\n').trimEnd() !== body.trimEnd()) {
            await issues.updateComment({ owner, repo, comment_id: found.id, body });
        }
        return { url: found.html_url };
    }
    catch (error) {
        return { skipped: skippedBecause(error, comment) };
    }
}
/** The first comment of that author that begins with the mark. */
async function findComment(github, where, mark, author) {
    const pages = github.paginate.iterator(github.rest.issues.listComments, { ...where, per_page: 100 });
    for await (const { data } of pages) {
        const found = data.find(({ user, body }) => user?.login === author && body?.startsWith(mark) === true);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function skippedBecause(error, { repository, issue }) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const why = status === 403 || status === 404
        ? "the token may not write there (a fork's pull request has none that may; otherwise give the job pull-requests: write)"
        : `GitHub says: ${error instanceof Error ? error.message : String(error)}`;
    return `No comment was written to ${repository}#${issue}, because ${why}; the job's summary has the same.`;
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
