import { modules as shared0 } from './shared-62974.js';
export const id = 9949;
export const ids = [9949];
export const modules = {
...shared0,


/***/ 69949: // build/js/github/comment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stickyComment: () => (/* binding */ stickyComment)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);


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
        const found = await findComment(github, { owner, repo, issue_number: comment.issue }, { mark, author: comment.author ?? ACTIONS_BOT });
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
async function findComment(github, where, { mark, author }) {
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
        : `GitHub says: ${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}`;
    return `No comment was written to ${repository}#${issue}, because ${why}; the job's summary has the same.`;
}


/***/ }),

};
