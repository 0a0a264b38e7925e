import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-66882.js';
export const id = 4035;
export const ids = [4035];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 72958: // build/js/steps/approvals/hand-in.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
handInApproval: () => handInApproval
});
var zod$5 = __webpack_require__(26921);
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_statement_approval$1 = __webpack_require__(83338);
var domain_statement_approval_comment$2 = __webpack_require__(35330);
var tools_http_ask$3 = __webpack_require__(66882);
var bundle_read_js$4 = __webpack_require__(72707);
const LIMIT_MILLISECONDS = 3e4;
const answerSchema = zod$5._H3({
html_url: zod$5.OZ5({
protocol: /^https?$/
}).max(2048)
});
async function handInApproval({file, fingerprint}, {releaseId, url, token}) {
const approvals = (0, domain_statement_approval$1.lc)(file, await (0, 
bundle_read_js$4.readApprovals)(file) ?? "");
const own = approvals.filter(({approval}) => approval.releaseId === releaseId);
const body = (0, domain_statement_approval_comment$2.b)((0, 
domain_statement_approval_comment$2.rk)(fingerprint, own), fingerprint);
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
return addressOf(await (0, tools_http_ask$3.k)(url, {
timeoutMilliseconds: LIMIT_MILLISECONDS,
whole: true
}, sent), file);
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
const hints = new Map([ [ 401, "Set GH_TOKEN to a token that is valid." ], [ 403, "Use a token that may comment in this repository." ], [ 404, "Use a token that may read this repository, and push the commit there." ], [ 422, "Push the commit of the release to the repository." ] ]);
function refusedBy({status, problem, body}, file) {
const parsed = zod$5._H3({
message: zod$5.YjP()
}).safeParse(jsonOf(body));
const why = status === null ? problem : `status ${status}${parsed.success ? `: ${(0, 
domain_errors_quote$6.hD)(parsed.data.message, 200)}` : ""}`;
return new domain_errors_errors$0.dz("github-refused", `GitHub did not take the comment (${why}); the approval is in ${(0, 
domain_errors_quote$6.hD)(file)}.`, {
hint: hints.get(status) ?? "Try again, or hand that file in."
});
}
}),

};
