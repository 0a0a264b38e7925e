export const modules = {

/***/ 9757: // build/js/domain/plan/web-links.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commitLink),
/* harmony export */   y: () => (/* binding */ compareLink)
/* harmony export */ });
/** The web address of GitHub, unless the workflow runs on another (`GITHUB_SERVER_URL`). */
const GITHUB = 'https://github.com';
/**
 * Where a repository of this GitHub is shown; null for one that is somewhere else. What is not a plain `owner/name` gets no link.
 */
function repositoryLink(repository, server) {
    const [, host, path] = /^([A-Za-z0-9.:-]+)\/([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(repository) ?? [];
    if (path === undefined || !URL.canParse(server))
        return null;
    const { protocol, host: own, origin } = new URL(server);
    return protocol === 'https:' && host === own ? `${origin}/${path}` : null;
}
/** Where a commit is shown, or null. */
function commitLink({ repository, commit }, server = GITHUB) {
    const link = repositoryLink(repository, server);
    return link === null ? null : `${link}/commit/${commit}`;
}
/** Where the commits from one to another of the same repository are shown, or null. */
function compareLink(from, to, server = GITHUB) {
    const link = from.repository === to.repository && from.commit !== to.commit ? repositoryLink(to.repository, server) : null;
    return link === null ? null : `${link}/compare/${from.commit}...${to.commit}`;
}


/***/ }),

/***/ 90848: // build/js/domain/summary/attempt-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attemptSummary: () => (/* binding */ attemptSummary)
/* harmony export */ });
/* harmony import */ var _plan_shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5614);
/* harmony import */ var _plan_web_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9757);
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53004);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34417);
/* harmony import */ var _artifact_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68963);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43265);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19815);
/* harmony import */ var _drift_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35154);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72813);
/* harmony import */ var _verdict_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67516);










/** An attempt as Markdown for a job's summary: the verdict in the first line, then what a reader asks next. */
function attemptSummary(what, facts) {
    const { application, host, verdict, reason, record } = facts;
    const last = facts.rollback ?? record;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .t)([
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)((0,_verdict_line_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLine */ .M)(verdict, `${what} of ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(application)} on ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(host)}`), '', (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(reason, 1000), ''),
        releases(facts),
        (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .timelineBlock */ .P)(phasesOf(facts)),
        ...wayBack(facts),
        units(last),
        health(last),
        gates(facts.gates ?? []),
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(...(facts.drift === undefined ? [] : [`**Drift**: ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)((0,_drift_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .driftLine */ .w)(facts.drift))}`, '']), ...(0,_artifact_line_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactLine */ .V)(facts.artifacts ?? [])),
    ], facts.limitBytes ?? _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .MARKDOWN_LIMIT_BYTES */ .IN);
}
/** A host is called in the picture what the configuration calls it, also where it spoke for itself. */
function phasesOf({ phases, record, host }) {
    if (phases === undefined)
        return record === null ? [] : (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesInOrder */ .C)(record.phases, host);
    return phases.map((phase) => (phase.host !== undefined && phase.host === record?.host ? { ...phase, host } : phase));
}
function releases(facts) {
    const { source, previousSource, server, copy, record, closure } = facts;
    const commit = (of) => (of === undefined ? '?' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shortId */ .m_)(of.commit)), (0,_plan_web_links_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .w)(of, server)));
    const compare = source === undefined || previousSource === undefined ? null : (0,_plan_web_links_js__WEBPACK_IMPORTED_MODULE_8__/* .compareLink */ .y)(previousSource, source, server);
    const copied = copy ?? record?.copy ?? null;
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['', ''], [
        ['Release', wayOf(facts)],
        ...(source === undefined
            ? []
            : [
                [
                    'Commit',
                    `${previousSource === undefined ? '' : `${commit(previousSource)} \u2192 `}${commit(source)}${compare === null ? '' : ` (${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('compare', compare)})`}`,
                ],
            ]),
        ...(copied === null ? [] : [['Copied', copiedText(copied, closure)]]),
        ...(record === null ? [] : [['Asked for by', (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(record.actor.name, 100), record.actor.runUrl)]]),
        ...(record?.signers === undefined
            ? []
            : [['Signed by', record.signers.map(({ principals }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(principals.join('/'), 100)).join(', ')]]),
    ]);
}
/** From what to what the host went, and where it ended. */
function wayOf({ releaseId, previousRelease, verdict }) {
    const [before, wanted] = [idText(previousRelease), idText(releaseId)];
    if (before === wanted)
        return wanted;
    if (verdict === 'ROLLED_BACK')
        return `${before} \u2192 ${wanted} \u2192 back to ${before}`;
    return verdict === 'UNCHANGED' ? `${before}, not ${wanted}` : `${before} \u2192 ${wanted}`;
}
function idText(release) {
    return release === null ? '\u2205' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shortId */ .m_)(release));
}
function copiedText(copy, closure) {
    const { copiedPaths, copiedNarBytes, packBytes, presentPaths, substitutedPaths } = copy;
    const fetched = substitutedPaths.length === 0 ? '' : `; ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(substitutedPaths.length, 'path')} fetched by the host itself`;
    const isUnknown = closure === undefined || substitutedPaths.length > 0;
    const present = isUnknown ? '' : `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(Math.max(0, closure.narBytes - copiedNarBytes))} in `;
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(copiedNarBytes)} in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(copiedPaths, 'path')} (${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(packBytes)} on the wire); ${present}${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(presentPaths, 'path')} present${fetched}`;
}
/** The command for whoever wants this undone, or must find out more. */
function wayBack({ verdict, host, previousRelease, application }) {
    if (verdict === 'UNKNOWN')
        return commands('Find out what became of it', `grind-to-prod status ${host}`);
    if (verdict === 'NEEDS_HUMAN') {
        return commands('Look at the host', `grind-to-prod status ${host}`, `grind-to-prod-agent status ${application}   # on the host itself`);
    }
    if (verdict !== 'COMMITTED' || previousRelease === null)
        return [];
    return commands('Roll back', `grind-to-prod rollback ${host} --to ${previousRelease.slice(0, 12)}`, `grind-to-prod-agent rollback ${application}   # on the host itself, with no network`);
}
function commands(title, ...typed) {
    return [(0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(`**${title}**`, '', '```sh', ...typed.map(plain), '```', '')];
}
/** A command of names whose grammar leaves nothing to escape; what is no such name does not stand in it. */
function plain(command) {
    return command.replaceAll(/[^\w./:=@#, -]/g, '?');
}
const done = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped', none: 'left alone' };
function units(record) {
    const rows = (record?.units ?? []).map(({ unit, activeState, executable, action, because }) => [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(unit),
        `${activeState === 'active' ? '\ud83d\udfe2' : '\ud83d\udd34'} ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(activeState)}`,
        action === undefined ? '' : done[action],
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(because ?? ''),
        executable === null ? '' : (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_plan_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shortPath */ ._1)(executable)),
    ]);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Unit', 'State', 'What', 'Why', 'Runs'], rows, 'units');
}
function health(record) {
    const rows = (record?.health ?? []).map(({ check, passed, detail }) => [`${passed ? '\ud83d\udfe2' : '\ud83d\udd34'} ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(check)}`, (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(detail)]);
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Health', 'Answer'], rows, 'checks');
}
function gates(outcomes) {
    const rows = outcomes.map(({ name, stage, passed, seconds, detail }) => [
        `${passed ? '\ud83d\udfe2' : '\ud83d\udd34'} ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(name)}`,
        stage === 'beforePromote' ? 'before the copy' : 'after the apply',
        `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(detail)} after ${seconds} s`,
    ]);
    const block = (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Gate', 'When', 'How'], rows, 'gates');
    return rows.length > 0 && outcomes.every(({ passed }) => passed) ? (0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(rows.length, 'gate')} passed`, block) : block;
}


/***/ }),

};
