export const modules = {

/***/ 66304: // build/js/domain/plan/format.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dk: () => copyText,
Ft: () => planVerdict,
IW: () => remarks,
QA: () => unitSource,
RQ: () => packagesByChange,
Sq: () => signedBytes,
TI: () => diskText,
_1: () => shortPath,
fb: () => closureText,
pl: () => versionsText,
xS: () => countChanges
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
function shortPath(path) {
return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, "$1\u2026-");
}
function signedBytes(bytes) {
if (bytes === 0) return "\u00b10";
return `${bytes > 0 ? "+" : "\u2212"}${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(Math.abs(bytes))}`;
}
function versionsText(versions) {
if (versions.length === 0) return "\u2205";
return versions.map(version => version === "" ? "\u03b5" : version).join(", ");
}
function planVerdict(plan) {
const {from: from, to: to, refusal: refusal, against: against, units: units, copy: copy} = plan;
const host = against.kind === "host" ? against.name : "the host";
if (refusal !== null) return `${host} would refuse this release: ${refusal}`;
if (from?.releaseId === to.releaseId) return `Nothing would change: ${against.name} already has this release.`;
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(copy.narBytes)} would be copied in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.paths, "path")}, and ${stepsText(units.list)}.`;
}
const NAMED_UNITS = 4;
function stepsText(list) {
const touched = list.filter(({step: step}) => step !== "none");
if (touched.length === 0) return "no unit would be touched";
if (touched.length > NAMED_UNITS) return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(touched.length, "unit")} would be touched`;
const steps = new Map;
for (const {step: step, unit: unit} of touched) steps.set(step, [ ...steps.get(step) ?? [], unit ]);
return `the host would ${[ ...steps ].map(([step, names]) => `${step} ${names.join(", ")}`).join(" and ")}`;
}
function packagesByChange(packages) {
const of = change => packages.filter(one => one.change === change);
return {
named: [ ...of("changed"), ...of("added"), ...of("removed") ],
rebuilt: of("rebuilt")
};
}
function countChanges(changes) {
const kinds = [ "changed", "added", "removed", "rebuilt" ];
const counts = kinds.flatMap(kind => {
const count = changes.filter(({change: change}) => change === kind).length;
return count === 0 ? [] : [ `${count} ${kind}` ];
});
return counts.length === 0 ? "none differ" : counts.join(", ");
}
function copyText({copy: copy, against: against}) {
const source = copy.source === "host" ? `reported by ${against.name}` : "estimated: what the old release does not have";
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(copy.narBytes)} in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.paths, "path")}; ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(copy.presentPaths, "path")} present (${source})`;
}
function closureText({closure: {from: from, to: to}}) {
const size = `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(to.narBytes)} in ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(to.paths, "path")}`;
return from === null ? size : `${size}, was ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`;
}
function diskText({disk: disk}) {
if (disk === null) return null;
return `${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(disk.bytesFree)} free, ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(disk.bytesNeeded)} needed during the copy`;
}
function unitSource({units: units, against: against}) {
return units.source === "host" ? `from the current state of the units on ${against.name}` : "estimated from the two manifests: only the host can check what each unit executes and whether its definition changed";
}
function remarks(plan) {
const {settings: settings, backup: backup, confirmWithinSeconds: confirmWithinSeconds, system: system, commits: commits} = plan;
const undone = commits.behind?.total ?? 0;
return [ ...undone > 0 ? [ `It reverts ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(undone, "commit")} of the previous release.` ] : [], ...settings.length > 0 ? [ `Other settings change too: ${settings.join(", ")}.` ] : [], ...system !== null && system.from !== system.to ? [ `The NixOS system would change (${system.mode ?? "unchanged"}).` ] : [], ...backup.length > 0 ? [ `The schema of the data changes: ${backup.join(", ")} would be backed up first.` ] : [], ...confirmWithinSeconds === null ? [] : [ `It must be confirmed within ${confirmWithinSeconds} s, or the host rolls back.` ], ...plan.notes ];
}
}),

/***/ 37154: // build/js/domain/plan/plan-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => planLines
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53004);
var _report_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55689);
var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66304);
var _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
function planLines(plan) {
const {from: from, to: to, components: components, packages: packages, units: units, commits: commits, against: against} = plan;
const {named: named, rebuilt: rebuilt} = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.RQ)(packages);
const disk = (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.TI)(plan);
const touched = components.filter(({change: change}) => change !== "same");
return [ `Plan of ${plan.application} against ${against.name}`, (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(plan), "", ...table([ [ "  release", `${from === null ? "none" : (0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.releaseId)} \u2192 ${(0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.releaseId)}` ], [ "  commit", `${from === null ? "none" : (0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.commit)} \u2192 ${(0, _report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.commit)}${subjectOf(to.commit, commits)}` ], [ "  committed", `${from === null ? "never" : from.commitTime} \u2192 ${to.commitTime}` ], [ "  closure", (0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.fb)(plan) ], [ "  to copy", (0, _format_js__WEBPACK_IMPORTED_MODULE_1__.Dk)(plan) ], ...disk === null ? [] : [ [ "  disk", disk ] ] ]), ...(0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.IW)(plan).map(remark => `  ${remark}`), "", `Components: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.xS)(components)}`, ...table(touched.map(({name: name, change: change, from: old, to: wanted}) => [ `  ${name}`, change, arrow(old, wanted) ])), "", `Packages: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.xS)(packages)}`, ...table(named.map(({name: name, from: old, to: wanted, sizeDelta: sizeDelta}) => [ `  ${name}`, `${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.pl)(old)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_1__.pl)(wanted)}`, (0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.Sq)(sizeDelta) ])), ...rebuilt.length === 0 ? [] : [ `  rebuilt with the same version: ${rebuilt.map(({name: name}) => name).join(", ")}` ], "", `Units (${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_1__.QA)(plan)}):`, ...table(units.list.map(({unit: unit, step: step, because: because}) => [ `  ${unit}`, step === "none" ? "left alone" : step, because ])), ...commitLines(commits) ];
}
function subjectOf(commit, {ahead: ahead}) {
const subject = ahead?.list.find(({id: id}) => id === commit)?.subject;
return subject === void 0 ? "" : ` "${subject}"`;
}
function commitLines({link: link, ahead: ahead, behind: behind}) {
if (ahead === null || behind === null) return link === null ? [] : [ "", `Commits: ${link}` ];
return [ ...listed("Commits", ahead), ...listed("Commits reverted", behind) ];
}
function listed(title, {total: total, list: list}) {
if (total === 0) return [];
const rest = total - list.length;
return [ "", `${title} (${total}):`, ...table(list.map(({id: id, author: author, subject: subject}) => [ `  ${(0, 
_report_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id)}`, author, subject ])), ...rest > 0 ? [ `  and ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_2__.B4)(rest, "earlier one")}` ] : [] ];
}
function arrow(from, to) {
return [ from, to ].map(path => path === null ? "\u2205" : (0, _format_js__WEBPACK_IMPORTED_MODULE_1__._1)(path)).join(" \u2192 ");
}
function table(rows) {
return rows.length === 0 ? [] : (0, _report_columns_js__WEBPACK_IMPORTED_MODULE_3__.R)(rows).trimEnd().split("\n");
}
}),

/***/ 18684: // build/js/domain/report/unit-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AY: () => unitLines,
__: () => unitState,
dH: () => isAsItShould
});
const words = {
restart: "restarted",
reload: "reloaded",
start: "started",
stop: "stopped",
none: "left alone"
};
function unitLines(units) {
return units.flatMap(unit => [ `  ${unit.unit}: ${unitState(unit)}, runs ${unit.executable ?? "nothing"}${doneWords(unit)}`, ...(unit.leftOverProcesses ?? []).map(({pid: pid, executable: executable}) => `    left-over process ${pid} of the other release: ${executable}`) ]);
}
function doneWords({action: action, because: because, done: done}) {
if (action === void 0) return "";
const what = done === true && action === "start" ? "run" : words[action];
return `, ${what}${because === void 0 ? "" : `: ${because}`}`;
}
function unitState({activeState: activeState, done: done}) {
return done === true ? "done" : activeState;
}
function isAsItShould({activeState: activeState, done: done, removed: removed}) {
return activeState === "active" || done === true || removed === true && activeState === "inactive";
}
}),

};
