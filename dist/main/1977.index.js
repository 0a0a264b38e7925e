import { modules as shared0 } from './shared-9411.js';
import { modules as shared1 } from './shared-75244.js';
export const id = 1977;
export const ids = [1977,5154];
export const modules = {
...shared0,
...shared1,


/***/ 31977: // build/js/github/drift-issue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
trackDrift: () => trackDrift
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_report_amount$4 = __webpack_require__(53004);
var domain_report_event$1 = __webpack_require__(59786);
var domain_report_markdown$5 = __webpack_require__(34417);
var domain_summary_drift_summary$6 = __webpack_require__(35154);
var failure_js$2 = __webpack_require__(51518);
var ownership_js$3 = __webpack_require__(49757);
const BODY_LIMIT_BYTES = 65536;
async function trackDrift(github, options) {
const {report} = options;
const {repository, url = ""} = github.run;
const where = github.where();
const mark = `\x3c!-- grind-to-prod drift ${report.application} ${hidden(options.scope)} --\x3e`;
try {
const octokit = await github.api();
const open = await openIssues(octokit, where, mark);
const tracked = isDrift(report) ? await writeIssue(octokit, where, {
open: open[0],
title: titleOf(report),
body: bodyOf(mark, options, url)
}) : await closeIssues(octokit, where, {
open,
comment: `The drift is gone ([run](${url})).`
});
(0, domain_report_event$1.pq)(github.reporter, noteOn(tracked, repository));
return tracked;
} catch (error) {
if (![ 403, 404, 410 ].includes((0, failure_js$2.c)(error) ?? 0)) throw error;
throw new domain_errors_errors$0.dz("not-permitted", `The drift issue in ${repository} cannot be written (${(0, 
failure_js$2.O)(error)}).`, {
hint: `Give the job issues: write and enable issues in the repository's settings, or set the input "issue" to false.`,
cause: error
});
}
}
function hidden(text) {
return Buffer.from(text).toString("base64url");
}
function isDrift({counts}) {
return counts.error + counts.warning > 0;
}
async function openIssues(octokit, where, mark) {
const open = await octokit.paginate(octokit.rest.issues.listForRepo, {
...where,
state: "open",
per_page: 100
});
const issues = open.filter(issue => issue.pull_request === void 0);
const own = await (0, ownership_js$3.S)(octokit, issues, mark);
return own.map(({number}) => number).toSorted((left, right) => left - right);
}
async function writeIssue(octokit, where, {open, ...content}) {
if (open !== void 0 && await isChanged(octokit.rest.issues.update({
...where,
issue_number: open,
...content
}))) return {
state: "updated",
number: open
};
const {data} = await octokit.rest.issues.create({
...where,
...content
});
return {
state: "opened",
number: data.number
};
}
async function isChanged(change) {
try {
await change;
return true;
} catch (error) {
if ((0, failure_js$2.c)(error) === 404 || (0, failure_js$2.c)(error) === 410) return false;
throw error;
}
}
async function closeIssues(octokit, where, {open, comment}) {
for (const number of open) {
if (!await isChanged(octokit.rest.issues.createComment({
...where,
issue_number: number,
body: comment
}))) continue;
await octokit.rest.issues.update({
...where,
issue_number: number,
state: "closed",
state_reason: "completed"
});
}
return open[0] === void 0 ? {
state: "none",
number: null
} : {
state: "closed",
number: open[0]
};
}
function titleOf({application, counts, hosts}) {
const found = [ (0, domain_report_amount$4.B4)(counts.error, "error"), (0, 
domain_report_amount$4.B4)(counts.warning, "warning") ].join(", ");
return `Drift of ${application} on ${(0, domain_report_amount$4.B4)(hosts.length, "host")}: ${found}`;
}
function bodyOf(mark, {report, scope}, runUrl) {
const head = `${mark}\n`;
const foot = `\nFound in ${(0, domain_report_markdown$5.p7)(scope)} by [this run](${runUrl}), whose artifacts have the snapshots and the whole report. This issue is kept up to date, and closed once there is no drift.\n`;
return head + (0, domain_summary_drift_summary$6.driftSummary)(report, {
limitBytes: BODY_LIMIT_BYTES - Buffer.byteLength(head + foot)
}) + foot;
}
function noteOn({state, number}, repository) {
return number === null ? `There is no drift, and no drift issue in ${repository}.` : `Issue ${repository}#${number} was ${state}.`;
}
}),

};
