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
ev: () => wouldChange,
fb: () => closureText,
pl: () => versionsText,
xS: () => countChanges
});
var report_amount_js$0 = __webpack_require__(53004);
function shortPath(path) {
return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, "$1\u2026-");
}
function signedBytes(bytes) {
if (bytes === 0) return "\u00b10";
return `${bytes > 0 ? "+" : "\u2212"}${(0, report_amount_js$0.z3)(Math.abs(bytes))}`;
}
function versionsText(versions) {
if (versions.length === 0) return "\u2205";
return versions.map(version => version === "" ? "\u03b5" : version).join(", ");
}
function planVerdict(plan) {
const {from, to, refusal, against, units, copy} = plan;
const host = against.kind === "host" ? against.name : "the host";
if (refusal !== null) return `${host} would refuse this release: ${refusal}`;
if (!wouldChange(plan)) return `Nothing would change: ${against.name} already has this release.`;
if (from?.releaseId === to.releaseId) return `${against.name} already has this release, and ${stepsText(units.list)}.`;
return `${(0, report_amount_js$0.z3)(copy.narBytes)} would be copied in ${(0, 
report_amount_js$0.B4)(copy.paths, "path")}, and ${stepsText(units.list)}.`;
}
function wouldChange({from, to, units}) {
return from?.releaseId !== to.releaseId || units.list.some(({step}) => step !== "none");
}
const NAMED_UNITS = 4;
function stepsText(list) {
const touched = list.filter(({step}) => step !== "none");
if (touched.length === 0) return "no unit would be touched";
if (touched.length > NAMED_UNITS) return `${(0, report_amount_js$0.B4)(touched.length, "unit")} would be touched`;
const steps = new Map;
for (const {step, unit} of touched) steps.set(step, [ ...steps.get(step) ?? [], unit ]);
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
const count = changes.filter(({change}) => change === kind).length;
return count === 0 ? [] : [ `${count} ${kind}` ];
});
return counts.length === 0 ? "none differ" : counts.join(", ");
}
function copyText({copy, against}) {
const source = copy.source === "host" ? `reported by ${against.name}` : "estimated: what the old release does not have";
return `${(0, report_amount_js$0.z3)(copy.narBytes)} in ${(0, 
report_amount_js$0.B4)(copy.paths, "path")}; ${(0, report_amount_js$0.B4)(copy.presentPaths, "path")} present (${source})`;
}
function closureText({closure: {from, to}}) {
const size = `${(0, report_amount_js$0.z3)(to.narBytes)} in ${(0, 
report_amount_js$0.B4)(to.paths, "path")}`;
return from === null ? size : `${size}, was ${(0, report_amount_js$0.z3)(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`;
}
function diskText({disk}) {
if (disk === null) return null;
return `${(0, report_amount_js$0.z3)(disk.bytesFree)} free, ${(0, 
report_amount_js$0.z3)(disk.bytesNeeded)} needed during the copy`;
}
function unitSource({units, against}) {
return units.source === "host" ? `from the current state of the units on ${against.name}` : "estimated from the two manifests: only the host can check what each unit executes and whether its definition changed";
}
function remarks(plan) {
const {settings, backup, confirmWithinSeconds, system, commits} = plan;
const undone = commits.behind?.total ?? 0;
return [ ...undone > 0 ? [ `It reverts ${(0, report_amount_js$0.B4)(undone, "commit")} of the previous release.` ] : [], ...settings.length > 0 ? [ `Other settings change too: ${settings.join(", ")}.` ] : [], ...system !== null && system.from !== system.to ? [ `The NixOS system would change (${system.mode ?? "unchanged"}).` ] : [], ...backup.length > 0 ? [ `The schema of the data changes: ${backup.join(", ")} would be backed up first.` ] : [], ...confirmWithinSeconds === null ? [] : [ `It must be confirmed within ${confirmWithinSeconds} s, or the host rolls back.` ], ...plan.notes ];
}
}),

/***/ 37154: // build/js/domain/plan/plan-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => planLines
});
var report_amount_js$2 = __webpack_require__(53004);
var report_columns_js$3 = __webpack_require__(55689);
var format_js$1 = __webpack_require__(66304);
var report_release_name_js$0 = __webpack_require__(71259);
function planLines(plan) {
const {from, to, components, packages, units, commits, against} = plan;
const {named, rebuilt} = (0, format_js$1.RQ)(packages);
const disk = (0, format_js$1.TI)(plan);
const touched = components.filter(({change}) => change !== "same");
return [ `Plan of ${plan.application} against ${against.name}`, ...(0, format_js$1.Ft)(plan).split("\n"), "", ...table([ [ "  release", `${from === null ? "none" : (0, 
report_release_name_js$0.m_)(from.releaseId)} \u2192 ${(0, 
report_release_name_js$0.m_)(to.releaseId)}` ], [ "  commit", `${from === null ? "none" : (0, 
report_release_name_js$0.m_)(from.commit)} \u2192 ${(0, report_release_name_js$0.m_)(to.commit)}${subjectOf(to.commit, commits)}` ], [ "  committed", `${from === null ? "never" : from.commitTime} \u2192 ${to.commitTime}` ], [ "  closure", (0, 
format_js$1.fb)(plan) ], [ "  to copy", (0, format_js$1.Dk)(plan) ], ...disk === null ? [] : [ [ "  disk", disk ] ] ]), ...(0, 
format_js$1.IW)(plan).flatMap(remark => remark.split("\n").map(line => `  ${line}`)), "", `Components: ${(0, 
format_js$1.xS)(components)}`, ...table(touched.map(({name, change, from: old, to: wanted}) => [ `  ${name}`, change, arrow(old, wanted) ])), "", `Packages: ${(0, 
format_js$1.xS)(packages)}`, ...table(named.map(({name, from: old, to: wanted, sizeDelta}) => [ `  ${name}`, `${(0, 
format_js$1.pl)(old)} \u2192 ${(0, format_js$1.pl)(wanted)}`, (0, 
format_js$1.Sq)(sizeDelta) ])), ...rebuilt.length === 0 ? [] : [ `  rebuilt with the same version: ${rebuilt.map(({name}) => name).join(", ")}` ], "", `Units (${(0, 
format_js$1.QA)(plan)}):`, ...table(units.list.map(({unit, step, because}) => [ `  ${unit}`, step === "none" ? "left alone" : step, because ])), ...commitLines(commits) ];
}
function subjectOf(commit, {ahead}) {
const subject = ahead?.list.find(({id}) => id === commit)?.subject;
return subject === void 0 ? "" : ` "${subject}"`;
}
function commitLines({link, ahead, behind}) {
if (ahead === null || behind === null) return link === null ? [] : [ "", `Commits: ${link}` ];
return [ ...listed("Commits", ahead), ...listed("Commits reverted", behind) ];
}
function listed(title, {total, list}) {
if (total === 0) return [];
const rest = total - list.length;
return [ "", `${title} (${total}):`, ...table(list.map(({id, author, subject}) => [ `  ${(0, 
report_release_name_js$0.m_)(id)}`, author, subject ])), ...rest > 0 ? [ `  and ${(0, 
report_amount_js$2.B4)(rest, "earlier one")}` ] : [] ];
}
function arrow(from, to) {
return [ from, to ].map(path => path === null ? "\u2205" : (0, format_js$1._1)(path)).join(" \u2192 ");
}
function table(rows) {
return rows.length === 0 ? [] : (0, report_columns_js$3.R)(rows).trimEnd().split("\n");
}
}),

/***/ 95865: // build/js/cli/ask-first.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => questionsFirst
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function questionsFirst(why, {yes, dryRun}, {questions}) {
if (yes || dryRun) return null;
const asking = await questions();
if (asking !== null) return asking;
throw new domain_errors_errors$0.dz("missing-option", `${why}, and there is no terminal to ask on.`, {
hint: "Add --yes, or --dry-run."
});
}
}),

/***/ 62364: // build/js/cli/approver-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => approverKey,
R: () => approverInputs
});
var domain_errors_errors$0 = __webpack_require__(8136);
var inputs_js$1 = __webpack_require__(38530);
var signing_key_js$2 = __webpack_require__(85418);
const approverInputs = {
approvalKeyFile: (0, inputs_js$1.eW)("GRIND_TO_PROD_APPROVAL_KEY", (0, 
inputs_js$1.uK)("<file>", "the approver's private ssh key; with --agent, its public key")),
agent: (0, inputs_js$1.Jt)("sign with the ssh agent at SSH_AUTH_SOCK")
};
function approverKey(verb, {approvalKeyFile, agent, dryRun}, context) {
if (dryRun) return null;
const file = context.at(approvalKeyFile);
if (file !== void 0) return (0, signing_key_js$2.N)(file, agent, context);
throw new domain_errors_errors$0.dz("missing-option", `There is no key to ${verb} with.`, {
hint: "Give the file of your own ssh key with --approval-key-file."
});
}
}),

};
