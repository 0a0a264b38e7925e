import { modules as shared0 } from './shared-9411.js';
export const id = 9949;
export const ids = [9949];
export const modules = {
...shared0,


/***/ 69949: // build/js/github/comment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stickyComment: () => stickyComment
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
var failure_js$1 = __webpack_require__(51518);
var ownership_js$2 = __webpack_require__(49757);
const COMMENT_LIMIT_BYTES = 65536;
async function stickyComment(github, comment) {
const where = github.where();
const mark = `\x3c!-- grind-to-prod ${comment.kind} ${comment.application} --\x3e`;
const body = `${mark}\n${comment.write(COMMENT_LIMIT_BYTES - Buffer.byteLength(mark) - 1)}`;
try {
return {
url: await writeComment(await github.api(), {
...where,
issue_number: comment.issue
}, {
mark,
body
})
};
} catch (error) {
return {
skipped: skippedBecause(error, `${github.run.repository}#${comment.issue}`)
};
}
}
async function writeComment(octokit, place, {mark, body}) {
const found = await findComment(octokit, place, mark);
if (found?.body?.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd()) return found.html_url;
if (found !== void 0 && await updateComment(octokit, place, {
id: found.id,
body
})) return found.html_url;
const {data} = await octokit.rest.issues.createComment({
...place,
body
});
return data.html_url;
}
async function findComment(octokit, place, mark) {
const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
...place,
per_page: 100
});
for await (const {data} of pages) {
const [found] = await (0, ownership_js$2.S)(octokit, data, mark);
if (found !== void 0) return found;
}
return;
}
async function updateComment(octokit, {owner, repo}, comment) {
const {id, body} = comment;
try {
await octokit.rest.issues.updateComment({
owner,
repo,
comment_id: id,
body
});
return true;
} catch (error) {
if ((0, failure_js$1.c)(error) === 404) return false;
throw error;
}
}
function skippedBecause(error, place) {
const status = (0, failure_js$1.c)(error);
const why = status === 403 || status === 404 ? "the token may not write there (the token of a fork's pull request never may; otherwise give the job pull-requests: write)" : `GitHub answered: ${(0, 
domain_errors_reason_of$0.A)(error)}`;
return `No comment was written to ${place}, because ${why}; the job's summary has the same.`;
}
}),

};
