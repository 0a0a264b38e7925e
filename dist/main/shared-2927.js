export const modules = {

/***/ 2927: // build/js/domain/closure/name-version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => parseDrvName,
w: () => packageOf
});
var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
function parseDrvName(text) {
const dash = text.search(/-[^A-Za-z]/);
return dash === -1 ? {
name: text,
version: ""
} : {
name: text.slice(0, dash),
version: text.slice(dash + 1)
};
}
function packageOf(path) {
const name = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.yF)(path);
return parseDrvName(/^(.*)-(?:[a-z]+|lib32|lib64)$/.exec(name)?.[1] ?? name);
}
}),

/***/ 75107: // build/js/domain/report/prepared-deltas-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => preparedDeltasLines
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const SHOWN = 20;
function preparedDeltasLines({hosts: hosts, made: made, ready: ready, narBytes: narBytes, deltaBytes: deltaBytes, left: left}) {
const count = made + ready;
return [ ...hosts.map(({host: host, committed: committed}) => committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`), count === 0 ? "No deltas are ready." : `${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count, "delta")} (${made} made now): ${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(deltaBytes)} instead of ${(0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.z3)(narBytes)}.`, ...left.slice(0, SHOWN).map(({path: path, why: why}) => `  without a delta: ${path} (${why})`), ...left.length > SHOWN ? [ `  and ${left.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
}),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest: manifest, runId: runId, releaseId: releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest: manifest
};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId: releaseId,
runId: runId,
digest: digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87028);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application: application} = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease: fetchRelease} = await __webpack_require__.e(5556).then(__webpack_require__.bind(__webpack_require__, 95556));
const {file: path, artifact: artifact} = await fetchRelease(github, {
application: application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path: path,
artifact: artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
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
_format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(from.commit)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.m_)(to.commit)}${subjectOf(to.commit, commits)}` ], [ "  committed", `${from === null ? "never" : from.commitTime} \u2192 ${to.commitTime}` ], [ "  closure", (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.fb)(plan) ], [ "  to copy", (0, _format_js__WEBPACK_IMPORTED_MODULE_0__.Dk)(plan) ], ...disk === null ? [] : [ [ "  disk", disk ] ] ]), ...(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.IW)(plan).map(remark => `  ${remark}`), "", `Components: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(components)}`, ...table(touched.map(({name: name, change: change, from: old, to: wanted}) => [ `  ${name}`, change, arrow(old, wanted) ])), "", `Packages: ${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.xS)(packages)}`, ...table(named.map(({name: name, from: old, to: wanted, sizeDelta: sizeDelta}) => [ `  ${name}`, `${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(old)} \u2192 ${(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.pl)(wanted)}`, (0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.Sq)(sizeDelta) ])), ...rebuilt.length === 0 ? [] : [ `  rebuilt with the same version: ${rebuilt.map(({name: name}) => name).join(", ")}` ], "", `Units (${(0, 
_format_js__WEBPACK_IMPORTED_MODULE_0__.QA)(plan)}):`, ...table(units.list.map(({unit: unit, step: step, because: because}) => [ `  ${unit}`, step === "none" ? "left alone" : step, because ])), ...commitLines(commits) ];
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
