export const modules = {

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$D: () => verdictSchema,
oJ: () => isSuccess,
rY: () => verdicts
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const names = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(names);
const verdicts = {
COMMITTED: {
exitCode: 0,
isSuccess: true,
sign: "\u2705",
meaning: "it runs and is healthy"
},
UNCHANGED: {
exitCode: 10,
isSuccess: "unless refused",
sign: "\u23f8\ufe0f",
meaning: "nothing was touched"
},
ROLLED_BACK: {
exitCode: 11,
isSuccess: false,
sign: "\u21a9\ufe0f",
meaning: "the previous release runs again and is healthy"
},
NEEDS_HUMAN: {
exitCode: 12,
isSuccess: false,
sign: "\ud83d\udea8",
meaning: "the host is not healthy: somebody must act now"
},
UNKNOWN: {
exitCode: 13,
isSuccess: false,
sign: "\u2753",
meaning: "contact was lost: check the outcome on the host"
}
};
function isSuccess(verdict, wasRefused) {
const answer = verdicts[verdict].isSuccess;
return answer === "unless refused" ? !wasRefused : answer;
}
}),

/***/ 12510: // build/js/domain/errors/begun.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ly: () => markBegun,
ri: () => begunOf
});
function markBegun(thrown, begun) {
const error = thrown instanceof Error ? thrown : new Error(String(thrown));
return Object.assign(error, {
begun: begun
});
}
function begunOf(error) {
return error instanceof Error && "begun" in error && typeof error.begun === "boolean" ? error.begun : void 0;
}
}),

/***/ 32461: // build/js/domain/errors/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => exitCodeOf,
j: () => verdictOfError
});
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _begun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12510);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
function exitCodeOf(error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.ux)(error)) return _errors_js__WEBPACK_IMPORTED_MODULE_1__.ho;
return error.exitCode ?? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.rY[verdictOfError(error)].exitCode;
}
function verdictOfError(error) {
if ((0, _begun_js__WEBPACK_IMPORTED_MODULE_2__.ri)(error) === true) return "NEEDS_HUMAN";
const isRefusal = [ _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz, _errors_js__WEBPACK_IMPORTED_MODULE_1__.c8, _errors_js__WEBPACK_IMPORTED_MODULE_1__.ue, _errors_js__WEBPACK_IMPORTED_MODULE_1__.dh ].some(refusal => error instanceof refusal);
return isRefusal ? "UNCHANGED" : "UNKNOWN";
}
}),

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
function failoverLines({verdict: verdict, reason: reason, refusals: refusals, steps: steps, changeConfig: changeConfig}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`) ];
}
}),

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
m_: () => shortId,
pl: () => versionsText,
xS: () => countChanges
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const SHORT = 12;
function shortId(id) {
return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, SHORT) : id;
}
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
var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
var _report_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55689);
var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66304);
function planLines(plan) {
const {from: from, to: to, components: components, packages: packages, units: units, commits: commits, against: against} = plan;
const {named: named, rebuilt: rebuilt} = (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.RQ)(packages);
const disk = (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.TI)(plan);
const touched = components.filter(({change: change}) => change !== "same");
return [ `Plan of ${plan.application} against ${against.name}`, (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(plan), "", ...table([ [ "  release", `${from === null ? "none" : (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.releaseId)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.releaseId)}` ], [ "  commit", `${from === null ? "none" : (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.commit)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.commit)}` ], [ "  closure", (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.fb)(plan) ], [ "  to copy", (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Dk)(plan) ], ...disk === null ? [] : [ [ "  disk", disk ] ] ]), ...(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.IW)(plan).map(remark => `  ${remark}`), "", `Components: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(components)}`, ...table(touched.map(({name: name, change: change, from: old, to: wanted}) => [ `  ${name}`, change, arrow(old, wanted) ])), "", `Packages: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(packages)}`, ...table(named.map(({name: name, from: old, to: wanted, sizeDelta: sizeDelta}) => [ `  ${name}`, `${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(old)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(wanted)}`, (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.Sq)(sizeDelta) ])), ...rebuilt.length === 0 ? [] : [ `  rebuilt with the same version: ${rebuilt.map(({name: name}) => name).join(", ")}` ], "", `Units (${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.QA)(plan)}):`, ...table(units.list.map(({unit: unit, step: step, because: because}) => [ `  ${unit}`, step === "none" ? "left alone" : step, because ])), ...commitLines(commits) ];
}
function commitLines({link: link, ahead: ahead, behind: behind}) {
if (ahead === null || behind === null) return link === null ? [] : [ "", `Commits: ${link}` ];
return [ ...listed("Commits", ahead), ...listed("Commits reverted", behind) ];
}
function listed(title, {total: total, list: list}) {
if (total === 0) return [];
const rest = total - list.length;
return [ "", `${title} (${total}):`, ...table(list.map(({id: id, author: author, subject: subject}) => [ `  ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id)}`, author, subject ])), ...rest > 0 ? [ `  and ${(0, 
_report_amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(rest, "earlier one")}` ] : [] ];
}
function arrow(from, to) {
return [ from, to ].map(path => path === null ? "\u2205" : (0, _format_js__WEBPACK_IMPORTED_MODULE_0__._1)(path)).join(" \u2192 ");
}
function table(rows) {
return rows.length === 0 ? [] : (0, _report_columns_js__WEBPACK_IMPORTED_MODULE_2__.R)(rows).trimEnd().split("\n");
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
}),

};
