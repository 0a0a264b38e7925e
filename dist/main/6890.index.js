import { modules as shared0 } from './shared-9411.js';
export const id = 6890;
export const ids = [6890];
export const modules = {
...shared0,


/***/ 76890: // build/js/github/commit-comments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
commitComments: () => commitComments
});
var zod$2 = __webpack_require__(26921);
var domain_errors_errors$0 = __webpack_require__(8136);
var failure_js$1 = __webpack_require__(51518);
const PAGE = 100;
const PAGES_LIMIT = 10;
const insiders = new Set([ "OWNER", "MEMBER", "COLLABORATOR" ]);
async function commitComments(github, commit) {
const octokit = await github.api();
try {
const found = await readPages(octokit, {
...github.where(),
commit_sha: commit,
per_page: PAGE,
...sentOnce
});
const newest = found.toSorted((one, other) => other.id - one.id);
const isInside = ({association}) => insiders.has(association);
const ordered = [ ...newest.filter(isInside), ...newest.filter(one => !isInside(one)) ];
return {
bodies: ordered.map(({body}) => body),
pauseMilliseconds: 0
};
} catch (error) {
const pauseMilliseconds = pauseOf(error, Date.now());
if (pauseMilliseconds === void 0 && refusals.has((0, failure_js$1.c)(error))) throw refused(commit, error);
return {
bodies: [],
pauseMilliseconds: pauseMilliseconds ?? 0,
problem: `The comments of the commit could not be read (${(0, failure_js$1.O)(error)}).`
};
}
}
const sentOnce = {
request: {
retries: 0
}
};
async function readPages(octokit, place) {
const first = await octokit.rest.repos.listCommentsForCommit(place);
const last = lastPage(first.headers.link);
const numbers = Array.from({
length: Math.min(PAGES_LIMIT - 1, last - 1)
}, (_, index) => last - index);
const all = [ ...first.data ];
for (const page of numbers) all.push(...(await octokit.rest.repos.listCommentsForCommit({
...place,
page
})).data);
return all.map(({id, body, author_association: association}) => ({
id,
body,
association
}));
}
function lastPage(link) {
const [, page] = /[?&]page=(\d{1,9})[^>]*>; rel="last"/.exec(link ?? "") ?? [];
return page === void 0 ? 1 : Number(page);
}
const refusals = new Set([ 401, 403, 404, 410, 422 ]);
function pauseOf(error, now) {
const status = (0, failure_js$1.c)(error);
if (status !== 403 && status !== 429) return;
const headers = headersOf(error);
const seconds = Number(headers["retry-after"]);
if (headers["retry-after"] !== void 0 && Number.isFinite(seconds)) return bounded(seconds * 1e3);
if (headers["x-ratelimit-remaining"] === "0") return bounded(Number(headers["x-ratelimit-reset"]) * 1e3 - now);
return status === 429 ? 6e4 : void 0;
}
function bounded(milliseconds) {
return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 1e3), 60 * 6e4) : 6e4;
}
function headersOf(error) {
const parsed = responseSchema.safeParse(error);
return parsed.success ? parsed.data.response.headers : {};
}
const responseSchema = zod$2._H3({
response: zod$2._H3({
headers: zod$2.g1P(zod$2.YjP(), zod$2.YjP().optional().catch(void 0))
})
});
function refused(commit, cause) {
return new domain_errors_errors$0.dz("github-refused", `The comments of the commit ${commit} were not read (${(0, 
failure_js$1.O)(cause)}).`, {
hint: (0, failure_js$1.c)(cause) === 422 ? "Push the commit to the repository." : 'Give the job the permission "contents: read".',
cause
});
}
}),

};
