import { modules as shared0 } from './shared-16512.js';
import { modules as shared1 } from './shared-66304.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 848;
export const ids = [848,5154];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 90848: // build/js/domain/summary/attempt-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
attemptSummary: () => attemptSummary
});
var plan_format_js$13 = __webpack_require__(66304);
var report_release_name_js$0 = __webpack_require__(71259);
var plan_web_links_js$10 = __webpack_require__(9757);
var report_amount_js$11 = __webpack_require__(53004);
var report_markdown_js$9 = __webpack_require__(34417);
var report_emergency_words_js$1 = __webpack_require__(49635);
var report_unit_lines_js$2 = __webpack_require__(18684);
var artifact_line_js$8 = __webpack_require__(68963);
var cells_js$6 = __webpack_require__(43265);
var document_js$5 = __webpack_require__(19815);
var drift_summary_js$7 = __webpack_require__(35154);
var timeline_js$3 = __webpack_require__(72813);
var verdict_line_js$4 = __webpack_require__(67516);
var protocol_on_host_js$12 = __webpack_require__(10650);
function attemptSummary(what, facts) {
const {application, host, verdict, reason, record} = facts;
const last = facts.rollback ?? record;
return (0, document_js$5.t)([ (0, document_js$5.M)((0, 
verdict_line_js$4.M)(verdict, `${what} of ${(0, cells_js$6.SP)(application)} on ${(0, 
cells_js$6.SP)(host)}`), "", (0, cells_js$6.SP)(reason, 1e3), ""), releases(facts), candidates(facts), (0, 
timeline_js$3.P)(phasesOf(facts)), ...endings[facts.verdict].next(facts), units(last), health(last), gates(facts.gates ?? []), (0, 
document_js$5.M)(...facts.drift === void 0 ? [] : [ `**Drift**: ${(0, 
cells_js$6.SP)((0, drift_summary_js$7.w)(facts.drift))}`, "" ], ...(0, 
artifact_line_js$8.V)(facts.artifacts ?? [])) ], facts.limitBytes ?? report_markdown_js$9.IN);
}
function phasesOf({phases, record, host}) {
if (phases === void 0) return record === null ? [] : (0, timeline_js$3.C)(record.phases, host);
return phases.map(phase => phase.host !== void 0 && phase.host === record?.host ? {
...phase,
host
} : phase);
}
function releases(facts) {
const {source, previousSource, server, copy, record, closure} = facts;
const commit = of => of === void 0 ? "?" : (0, cells_js$6.nf)((0, 
cells_js$6.aY)((0, report_release_name_js$0.m_)(of.commit)), (0, 
plan_web_links_js$10.w)(of, server));
const compare = source === void 0 || previousSource === void 0 ? null : (0, plan_web_links_js$10.y)(previousSource, source, server);
const copied = copy ?? record?.copy ?? null;
return (0, cells_js$6.tp)([ "", "" ], [ [ "Release", releaseChange(facts) ], ...source === void 0 ? [] : [ [ "Commit", `${previousSource === void 0 ? "" : `${commit(previousSource)} \u2192 `}${commit(source)}${compare === null ? "" : ` (${(0, 
cells_js$6.nf)("compare", compare)})`}` ] ], ...copied === null ? [] : [ [ "Copied", copiedText(copied, closure) ] ], ...record === null ? [] : [ [ "Requested by", (0, 
cells_js$6.nf)((0, cells_js$6.SP)(record.actor.name, 100), record.actor.runUrl) ] ], ...record?.signers === void 0 ? [] : [ [ "Signed by", people(record.signers) ] ], ...record?.approvers === void 0 || record.approvers.length === 0 ? [] : [ [ "Approved by", people(record.approvers) ] ], ...record?.emergency === void 0 ? [] : [ [ "\ud83d\udd34 Emergency release", (0, 
cells_js$6.SP)((0, report_emergency_words_js$1.P_)(record.emergency), 1e3) ] ] ]);
}
function people(signers) {
return signers.map(({principals}) => (0, cells_js$6.SP)(principals.join("/"), 100)).join(", ");
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
next: ({host}) => commands("Find out its outcome", `grind-to-prod status ${host}`)
}
};
function releaseChange({releaseId, previousRelease, verdict}) {
const [before, requested] = [ idText(previousRelease), idText(releaseId) ];
return before === requested ? requested : endings[verdict].change(before, requested);
}
function candidates({candidates: found = [], server, source, previousSource}) {
const repository = (source ?? previousSource)?.repository;
const rows = found.map(({release, commit, commitTime, lastAttempt, kept, chosen, why}) => [ `${chosen ? "\u27a1\ufe0f " : ""}${(0, 
cells_js$6.aY)((0, report_release_name_js$0.m_)(release))}`, commit === void 0 ? "" : `${repository === void 0 ? (0, 
cells_js$6.aY)((0, report_release_name_js$0.m_)(commit)) : (0, 
cells_js$6.nf)((0, cells_js$6.aY)((0, 
report_release_name_js$0.m_)(commit)), (0, plan_web_links_js$10.w)({
repository,
commit
}, server))} ${(0, cells_js$6.aY)(commitTime ?? "")}`, lastAttempt === void 0 ? "" : `${lastAttempt.verdict} ${(0, 
cells_js$6.aY)(lastAttempt.at)}`, kept ? "yes" : "no", `${chosen ? "chosen" : "ignored"}: ${(0, 
cells_js$6.SP)(why)}` ]);
return (0, cells_js$6.tp)([ "Rollback to", "Commit", "Last attempt", "Kept", "Why" ], rows, "releases");
}
function idText(release) {
return release === null ? "\u2205" : (0, cells_js$6.aY)((0, 
report_release_name_js$0.m_)(release));
}
function copiedText(copy, closure) {
const {copiedPaths, copiedNarBytes, packBytes, presentPaths, substitutedPaths} = copy;
const fetched = substitutedPaths.length === 0 ? "" : `; ${(0, report_amount_js$11.B4)(substitutedPaths.length, "path")} fetched by the host itself`;
const isUnknown = closure === void 0 || substitutedPaths.length > 0;
const present = isUnknown ? "" : `${(0, report_amount_js$11.z3)(Math.max(0, closure.narBytes - copiedNarBytes))} in `;
return `${(0, report_amount_js$11.z3)(copiedNarBytes)} in ${(0, 
report_amount_js$11.B4)(copiedPaths, "path")} (${(0, 
report_amount_js$11.z3)(packBytes)} on the wire); ${present}${(0, 
report_amount_js$11.B4)(presentPaths, "path")} present${fetched}`;
}
function inspectionCommands({host, application}) {
return commands("Check the host", `grind-to-prod status ${host}`, `${(0, protocol_on_host_js$12.G)("status", application)}   # on the host itself`);
}
function rollbackCommands({host, releaseId, previousRelease, application}) {
if (previousRelease === null || releaseId === null) return [];
return commands("Roll back", `grind-to-prod rollback ${host} --expect-current ${releaseId}`, `${(0, 
protocol_on_host_js$12.G)("rollback", application)}   # on the host itself, with no network`);
}
function commands(title, ...typed) {
return [ (0, document_js$5.M)(`**${title}**`, "", "```sh", ...typed.map(plain), "```", "") ];
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
const rows = (record?.units ?? []).map(one => [ (0, cells_js$6.aY)(one.unit), `${(0, 
report_unit_lines_js$2.dH)(one) ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
cells_js$6.SP)((0, report_unit_lines_js$2.__)(one))}`, one.action === void 0 ? "" : done[one.action], [ (0, 
cells_js$6.SP)(one.because ?? ""), ...(one.leftOverProcesses ?? []).map(({executable}) => `\ud83d\udd34 left over: ${(0, 
cells_js$6.aY)((0, plan_format_js$13._1)(executable))}`) ].join("; "), one.executable === null ? "" : (0, 
cells_js$6.aY)((0, plan_format_js$13._1)(one.executable)) ]);
return (0, cells_js$6.tp)([ "Unit", "State", "What", "Why", "Runs" ], rows, "units");
}
function health(record) {
const rows = (record?.health ?? []).map(({check, passed, detail}) => [ `${passed ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
cells_js$6.SP)(check)}`, (0, cells_js$6.SP)(detail) ]);
return (0, cells_js$6.tp)([ "Health", "Answer" ], rows, "checks");
}
function gates(outcomes) {
const rows = outcomes.map(({name, stage, passed, seconds, detail}) => [ `${passed ? "\ud83d\udfe2" : "\ud83d\udd34"} ${(0, 
cells_js$6.SP)(name)}`, stage === "beforePromote" ? "before the copy" : "after the apply", `${(0, 
cells_js$6.SP)(detail)} after ${seconds} s` ]);
const block = (0, cells_js$6.tp)([ "Gate", "When", "How" ], rows, "gates");
return rows.length > 0 && outcomes.every(({passed}) => passed) ? (0, cells_js$6.TM)(`${(0, 
report_amount_js$11.B4)(rows.length, "gate")} passed`, block) : block;
}
}),

};
