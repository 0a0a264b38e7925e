import { modules as shared0 } from './shared-66304.js';
import { modules as shared1 } from './shared-75244.js';
export const id = 848;
export const ids = [848,5154];
export const modules = {
...shared0,
...shared1,


/***/ 90848: // build/js/domain/summary/attempt-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
attemptSummary: () => attemptSummary
});
var _plan_format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66304);
var _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
var _plan_web_links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9757);
var _report_amount_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53004);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34417);
var _report_unit_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18684);
var _artifact_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68963);
var _cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43265);
var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19815);
var _drift_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35154);
var _timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72813);
var _verdict_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67516);
function attemptSummary(what, facts) {
const {application: application, host: host, verdict: verdict, reason: reason, record: record} = facts;
const last = facts.rollback ?? record;
return (0, _document_js__WEBPACK_IMPORTED_MODULE_5__.t)([ (0, _document_js__WEBPACK_IMPORTED_MODULE_5__.M)((0, 
_verdict_line_js__WEBPACK_IMPORTED_MODULE_4__.M)(verdict, `${what} of ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(application)} on ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(host)}`), "", (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(reason, 1e3), ""), releases(facts), candidates(facts), (0, 
_timeline_js__WEBPACK_IMPORTED_MODULE_3__.P)(phasesOf(facts)), ...endings[facts.verdict].next(facts), units(last), health(last), gates(facts.gates ?? []), (0, 
_document_js__WEBPACK_IMPORTED_MODULE_5__.M)(...facts.drift === void 0 ? [] : [ `**Drift**: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)((0, _drift_summary_js__WEBPACK_IMPORTED_MODULE_2__.w)(facts.drift))}`, "" ], ...(0, 
_artifact_line_js__WEBPACK_IMPORTED_MODULE_7__.V)(facts.artifacts ?? [])) ], facts.limitBytes ?? _report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.IN);
}
function phasesOf({phases: phases, record: record, host: host}) {
if (phases === void 0) return record === null ? [] : (0, _timeline_js__WEBPACK_IMPORTED_MODULE_3__.C)(record.phases, host);
return phases.map(phase => phase.host !== void 0 && phase.host === record?.host ? {
...phase,
host: host
} : phase);
}
function releases(facts) {
const {source: source, previousSource: previousSource, server: server, copy: copy, record: record, closure: closure} = facts;
const commit = of => of === void 0 ? "?" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.nf)((0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(of.commit)), (0, 
_plan_web_links_js__WEBPACK_IMPORTED_MODULE_9__.w)(of, server));
const compare = source === void 0 || previousSource === void 0 ? null : (0, _plan_web_links_js__WEBPACK_IMPORTED_MODULE_9__.y)(previousSource, source, server);
const copied = copy ?? record?.copy ?? null;
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.tp)([ "", "" ], [ [ "Release", releaseChange(facts) ], ...source === void 0 ? [] : [ [ "Commit", `${previousSource === void 0 ? "" : `${commit(previousSource)} \u2192 `}${commit(source)}${compare === null ? "" : ` (${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.nf)("compare", compare)})`}` ] ], ...copied === null ? [] : [ [ "Copied", copiedText(copied, closure) ] ], ...record === null ? [] : [ [ "Requested by", (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.nf)((0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(record.actor.name, 100), record.actor.runUrl) ] ], ...record?.signers === void 0 ? [] : [ [ "Signed by", record.signers.map(({principals: principals}) => (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(principals.join("/"), 100)).join(", ") ] ] ]);
}
const changed = (before, requested) => `${before} \u2192 ${requested}`;
const endings = {
COMMITTED: {
change: changed,
next: rollbackCommands
},
UNCHANGED: {
change: (before, requested) => `${before}, not ${requested}`,
next: () => []
},
ROLLED_BACK: {
change: (before, requested) => `${changed(before, requested)} \u2192 rolled back to ${before}`,
next: () => []
},
NEEDS_HUMAN: {
change: changed,
next: inspectionCommands
},
UNKNOWN: {
change: changed,
next: ({host: host}) => commands("Find out its outcome", `grind-to-prod status ${host}`)
}
};
function releaseChange({releaseId: releaseId, previousRelease: previousRelease, verdict: verdict}) {
const [before, requested] = [ idText(previousRelease), idText(releaseId) ];
return before === requested ? requested : endings[verdict].change(before, requested);
}
function candidates({candidates: found = [], server: server, source: source, previousSource: previousSource}) {
const repository = (source ?? previousSource)?.repository;
const rows = found.map(({release: release, commit: commit, commitTime: commitTime, lastAttempt: lastAttempt, kept: kept, chosen: chosen, why: why}) => [ `${chosen ? "\u27a1\ufe0f " : ""}${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release))}`, commit === void 0 ? "" : `${repository === void 0 ? (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(commit)) : (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.nf)((0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(commit)), (0, _plan_web_links_js__WEBPACK_IMPORTED_MODULE_9__.w)({
repository: repository,
commit: commit
}, server))} ${(0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)(commitTime ?? "")}`, lastAttempt === void 0 ? "" : `${lastAttempt.verdict} ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)(lastAttempt.at)}`, kept ? "yes" : "no", `${chosen ? "chosen" : "ignored"}: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(why)}` ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.tp)([ "Rollback to", "Commit", "Last attempt", "Kept", "Why" ], rows, "releases");
}
function idText(release) {
return release === null ? "\u2205" : (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release));
}
function copiedText(copy, closure) {
const {copiedPaths: copiedPaths, copiedNarBytes: copiedNarBytes, packBytes: packBytes, presentPaths: presentPaths, substitutedPaths: substitutedPaths} = copy;
const fetched = substitutedPaths.length === 0 ? "" : `; ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_10__.B4)(substitutedPaths.length, "path")} fetched by the host itself`;
const isUnknown = closure === void 0 || substitutedPaths.length > 0;
const present = isUnknown ? "" : `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_10__.z3)(Math.max(0, closure.narBytes - copiedNarBytes))} in `;
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_10__.z3)(copiedNarBytes)} in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_10__.B4)(copiedPaths, "path")} (${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_10__.z3)(packBytes)} on the wire); ${present}${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_10__.B4)(presentPaths, "path")} present${fetched}`;
}
function inspectionCommands({host: host, application: application}) {
return commands("Check the host", `grind-to-prod status ${host}`, `grind-to-prod-agent status ${application}   # on the host itself`);
}
function rollbackCommands({host: host, previousRelease: previousRelease, application: application}) {
if (previousRelease === null) return [];
return commands("Roll back", `grind-to-prod rollback ${host} --to ${previousRelease.slice(0, 12)}`, `grind-to-prod-agent rollback ${application}   # on the host itself, with no network`);
}
function commands(title, ...typed) {
return [ (0, _document_js__WEBPACK_IMPORTED_MODULE_5__.M)(`**${title}**`, "", "```sh", ...typed.map(plain), "```", "") ];
}
function plain(command) {
return command.replaceAll(/[^\w./:=@#, -]/g, "?");
}
const done = {
restart: "restarted",
reload: "reloaded",
start: "started",
stop: "stopped",
none: "left alone"
};
function units(record) {
const rows = (record?.units ?? []).map(one => [ (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)(one.unit), `${(0, 
_report_unit_lines_js__WEBPACK_IMPORTED_MODULE_1__.dH)(one) ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)((0, _report_unit_lines_js__WEBPACK_IMPORTED_MODULE_1__.__)(one))}`, one.action === void 0 ? "" : done[one.action], [ (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(one.because ?? ""), ...(one.leftOverProcesses ?? []).map(({executable: executable}) => `\ud83d\udd34 left over: ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_11__._1)(executable))}`) ].join("; "), one.executable === null ? "" : (0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.aY)((0, _plan_format_js__WEBPACK_IMPORTED_MODULE_11__._1)(one.executable)) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.tp)([ "Unit", "State", "What", "Why", "Runs" ], rows, "units");
}
function health(record) {
const rows = (record?.health ?? []).map(({check: check, passed: passed, detail: detail}) => [ `${passed ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(check)}`, (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(detail) ]);
return (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.tp)([ "Health", "Answer" ], rows, "checks");
}
function gates(outcomes) {
const rows = outcomes.map(({name: name, stage: stage, passed: passed, seconds: seconds, detail: detail}) => [ `${passed ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(name)}`, stage === "beforePromote" ? "before the copy" : "after the apply", `${(0, 
_cells_js__WEBPACK_IMPORTED_MODULE_6__.SP)(detail)} after ${seconds} s` ]);
const block = (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.tp)([ "Gate", "When", "How" ], rows, "gates");
return rows.length > 0 && outcomes.every(({passed: passed}) => passed) ? (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.TM)(`${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_10__.B4)(rows.length, "gate")} passed`, block) : block;
}
}),

};
