import { modules as shared0 } from './shared-34417.js';
import { modules as shared1 } from './shared-75244.js';
import { modules as shared2 } from './shared-62974.js';
export const id = 1977;
export const ids = [1977,5154];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 31977: // build/js/github/drift-issue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trackDrift: () => (/* binding */ trackDrift)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53004);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59786);
/* harmony import */ var _domain_report_markdown__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34417);
/* harmony import */ var _domain_summary_drift_summary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35154);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65701);







/** GitHub takes 65,536 characters, and no text has more characters than bytes. */
const BODY_LIMIT_BYTES = 65_536;
/** As whom GITHUB_TOKEN acts. */
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * Keeps one issue with what was found: opens it, brings it up to date, and closes it once nothing is found any more. Notes are no
 * drift. The issue is found by a mark that is not shown and by its author, for anybody may write an issue with such a mark.
 * Throws InputError when GitHub refuses, for drift that is found and told nobody is worse than a step that fails.
 */
async function trackDrift(options, reporter) {
    const { token, repository, report, author = ACTIONS_BOT } = options;
    const where = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRepository */ .T8)(repository);
    const mark = `<!-- grind-to-prod drift ${report.application} ${hidden(options.scope)} -->`;
    try {
        const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(token);
        const open = await openIssues(github, where, { mark, author });
        const tracked = isDrift(report)
            ? await tell(github, { where, open: open[0], mark }, options)
            : await close(github, { where, open }, options);
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(reporter, noteOn(tracked, repository));
        return tracked;
    }
    catch (error) {
        if (![403, 404, 410].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error) ?? 0))
            throw error;
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('not-permitted', `The issue on drift cannot be written to ${repository} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error)}).`, {
            hint: `Give the job issues: write and switch issues on in the repository's settings, or set the input "issue" to false.`,
            cause: error,
        });
    }
}
/** A comment in Markdown ends at its first `--`. */
function hidden(text) {
    return Buffer.from(text).toString('base64url');
}
function isDrift({ counts }) {
    return counts.error + counts.warning > 0;
}
/** Numbers of the open issues of that author that begin with the mark, the oldest first. */
async function openIssues(github, where, { mark, author }) {
    const open = await github.paginate(github.rest.issues.listForRepo, { ...where, state: 'open', per_page: 100 });
    return open
        .filter((issue) => issue.pull_request === undefined && issue.user?.login === author && issue.body?.startsWith(mark) === true)
        .map(({ number }) => number)
        .toSorted((left, right) => left - right);
}
async function tell(github, { where, open, mark }, options) {
    const content = { title: titleOf(options.report), body: bodyOf(mark, options) };
    if (open !== undefined) {
        await github.rest.issues.update({ ...where, issue_number: open, ...content });
        return { state: 'updated', number: open };
    }
    const { data } = await github.rest.issues.create({ ...where, ...content });
    return { state: 'opened', number: data.number };
}
async function close(github, { where, open }, { runUrl }) {
    for (const number of open) {
        await github.rest.issues.createComment({ ...where, issue_number: number, body: `Nothing is found any more ([run](${runUrl})).` });
        await github.rest.issues.update({ ...where, issue_number: number, state: 'closed', state_reason: 'completed' });
    }
    return open[0] === undefined ? { state: 'none', number: null } : { state: 'closed', number: open[0] };
}
function titleOf({ application, counts, hosts }) {
    const found = [(0,_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.error, 'error'), (0,_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(counts.warning, 'warning')].join(', ');
    return `Drift of ${application} on ${(0,_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(hosts.length, 'host')}: ${found}`;
}
function bodyOf(mark, { report, runUrl, scope }) {
    const head = `${mark}\n`;
    const foot = `\nFound in ${(0,_domain_report_markdown__WEBPACK_IMPORTED_MODULE_6__/* .markdownText */ .p7)(scope)} by [this run](${runUrl}), whose artifacts have the snapshots and the whole report. This issue is kept up to date, and closed once nothing is found.\n`;
    return head + (0,_domain_summary_drift_summary__WEBPACK_IMPORTED_MODULE_2__.driftSummary)(report, { limitBytes: BODY_LIMIT_BYTES - Buffer.byteLength(head + foot) }) + foot;
}
function noteOn({ state, number }, repository) {
    return number === null ? `There is no drift, and no issue on it in ${repository}.` : `Issue ${repository}#${number} was ${state}.`;
}


/***/ }),

};
