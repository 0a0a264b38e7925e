import { modules as shared0 } from './shared-62974.js';
export const id = 9949;
export const ids = [9949];
export const modules = {
...shared0,


/***/ 69949: // build/js/github/comment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stickyComment: () => stickyComment
});
var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65701);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);
const COMMENT_LIMIT_BYTES = 65536;
const ACTIONS_BOT = "github-actions[bot]";
async function stickyComment(comment) {
const {owner: owner, repo: repo} = (0, _octokit_js__WEBPACK_IMPORTED_MODULE_0__.T8)(comment.repository);
const mark = `\x3c!-- grind-to-prod ${comment.kind} ${comment.application} --\x3e`;
const body = `${mark}\n${comment.write(COMMENT_LIMIT_BYTES - Buffer.byteLength(mark) - 1)}`;
try {
const github = await (0, _octokit_js__WEBPACK_IMPORTED_MODULE_0__.o6)(comment.token);
const {issues: issues} = github.rest;
const found = await findComment(github, {
owner: owner,
repo: repo,
issue_number: comment.issue
}, {
mark: mark,
author: comment.author ?? ACTIONS_BOT
});
if (found === void 0) {
const {data: data} = await issues.createComment({
owner: owner,
repo: repo,
issue_number: comment.issue,
body: body
});
return {
url: data.html_url
};
}
if (found.body?.replaceAll("\r\n", "\n").trimEnd() !== body.trimEnd()) await issues.updateComment({
owner: owner,
repo: repo,
comment_id: found.id,
body: body
});
return {
url: found.html_url
};
} catch (error) {
return {
skipped: skippedBecause(error, comment)
};
}
}
async function findComment(github, where, {mark: mark, author: author}) {
const pages = github.paginate.iterator(github.rest.issues.listComments, {
...where,
per_page: 100
});
for await (const {data: data} of pages) {
const found = data.find(({user: user, body: body}) => user?.login === author && body?.startsWith(mark) === true);
if (found !== void 0) return found;
}
return;
}
function skippedBecause(error, {repository: repository, issue: issue}) {
const status = error instanceof Error && "status" in error ? error.status : void 0;
const why = status === 403 || status === 404 ? "the token may not write there (the token of a fork's pull request never may; otherwise give the job pull-requests: write)" : `GitHub answered: ${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__.A)(error)}`;
return `No comment was written to ${repository}#${issue}, because ${why}; the job's summary has the same.`;
}
}),

};
