import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-35330.js';
import { modules as shared2 } from './shared-83338.js';
export const id = 881;
export const ids = [881];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 21604: // build/js/steps/approvals/hand-in.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commentAccess: () => commentAccess,
handInApproval: () => handInApproval,
notOnGitHub: () => notOnGitHub
});
var schemas = __webpack_require__(26921);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/plan/github-address.js
const GITHUB = "github.com";
function commitCommentsUrl(source, api) {
const [, host, path] = /^([A-Za-z0-9.-]+(?::[0-9]{1,5})?)\/([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})$/.exec(source.repository) ?? [];
if (host === void 0 || path === void 0) return null;
const base = api ?? (host === GITHUB ? "https://api.github.com" : `https://${host}/api/v3`);
return `${base.replace(/\/+$/, "")}/repos/${path}/commits/${source.commit}/comments`;
}
var approval = __webpack_require__(83338);
var approval_comment = __webpack_require__(35330);
var ask = __webpack_require__(62814);
var read = __webpack_require__(72707);
// CONCATENATED MODULE: ./build/js/steps/approvals/hand-in.js
function commentAccess(environment) {
const token = [ environment["GH_TOKEN"], environment["GITHUB_TOKEN"] ].find(value => value !== void 0 && value !== "");
if (token === void 0 || !/^[\x21-\x7e]+$/.test(token)) throw new errors.dz("missing-option", "There is no token to write the comment with.", {
hint: 'Set GH_TOKEN to your own token, for example to the output of "gh auth token".'
});
const api = environment["GITHUB_API_URL"];
if (api !== void 0 && api !== "" && !isSafe(api)) throw new errors.dz("invalid-option", `The variable GITHUB_API_URL, ${(0, 
quote.h)(api)}, is not an address that begins with https://.`, {
hint: "Remove it, or set it to the address of the API of your GitHub server."
});
return {
token,
api: api === "" ? void 0 : api
};
}
function isSafe(address) {
if (!URL.canParse(address)) return false;
const {protocol, hostname} = new URL(address);
return protocol === "https:" || protocol === "http:" && [ "127.0.0.1", "[::1]", "localhost" ].includes(hostname);
}
const LIMIT_MILLISECONDS = 3e4;
const answerSchema = schemas._H3({
html_url: schemas.OZ5({
protocol: /^https?$/
}).max(2048)
});
async function handInApproval(handed, {token, api}) {
const {manifest} = await (0, read.readBundle)(handed.bundle, handed.releaseId);
const url = commitCommentsUrl(manifest.source, api);
if (url === null) throw notOnGitHub(manifest.source.repository, handed.file);
const approvals = (0, approval.oX)(await (0, read.R)(handed.file) ?? "");
const own = approvals.filter(({approval}) => approval.releaseId === handed.releaseId);
const body = (0, approval_comment.b)((0, approval_comment.rk)(handed.fingerprint, own), handed.fingerprint);
const headers = {
accept: "application/vnd.github+json",
"x-github-api-version": "2022-11-28",
authorization: `Bearer ${token}`,
"content-type": "application/json"
};
const sent = {
method: "POST",
headers,
body: JSON.stringify({
body
})
};
return addressOf(await (0, ask.k)(url, {
timeoutMilliseconds: LIMIT_MILLISECONDS,
whole: true
}, sent), handed.file);
}
function addressOf(answer, file) {
if (answer.status !== 201) throw refusedBy(answer, file);
const parsed = answerSchema.safeParse(jsonOf(answer.body));
return parsed.success ? parsed.data.html_url : "";
}
function jsonOf(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
function notOnGitHub(repository, file) {
return new errors.dz("invalid-option", `The repository ${(0, quote.h)(repository)} of this release is not on a GitHub server.`, {
hint: `Hand the approval in as a file: ${file}.`
});
}
const hints = new Map([ [ 401, "Set GH_TOKEN to a token that is valid." ], [ 403, "Use a token that may comment in this repository." ], [ 404, "Use a token that may read this repository, and push the commit there." ], [ 422, "Push the commit of the release to the repository." ] ]);
function refusedBy({status, problem, body}, file) {
const parsed = schemas._H3({
message: schemas.YjP()
}).safeParse(jsonOf(body));
const why = status === null ? problem : `status ${status}${parsed.success ? `: ${(0, 
quote.h)(parsed.data.message, 200)}` : ""}`;
return new errors.dz("github-refused", `GitHub did not take the comment (${why}); the approval is in ${(0, 
quote.h)(file)}.`, {
hint: hints.get(status) ?? "Try again, or hand that file in."
});
}
}),

};
