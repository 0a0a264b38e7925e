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

/***/ 96477: // build/js/domain/report/age.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => agoOf,
h: () => ageOf
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const steps = [ {
seconds: 86400,
word: "day"
}, {
seconds: 3600,
word: "hour"
}, {
seconds: 60,
word: "minute"
} ];
function ageOf(moment, now) {
const seconds = Math.floor((now - Date.parse(moment)) / 1e3);
if (Number.isNaN(seconds)) return "unknown";
if (seconds < -60) return "in the future";
const step = steps.find(one => seconds >= one.seconds);
return step === void 0 ? (0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.max(0, seconds), "second") : (0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(Math.floor(seconds / step.seconds), step.word);
}
function agoOf(moment, now) {
const age = ageOf(moment, now);
return /^[0-9]/.test(age) ? `${age} ago` : age;
}
}),

/***/ 71259: // build/js/domain/report/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DR: () => withShortIds,
Vl: () => releaseWords,
mF: () => changeWords,
m_: () => shortId,
oR: () => subjectWords,
xK: () => commitWords
});
var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
const SHORT_ID = 12;
function shortId(id) {
return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id;
}
function withShortIds(text) {
return text.replaceAll(/(?<![0-9A-Za-z/+-])[0-9a-f]{64}(?![0-9A-Za-z/+=-])/g, id => id.slice(0, SHORT_ID));
}
function commitWords({commit: commit, commitTime: commitTime}, {now: now, subjects: subjects}) {
const age = now === void 0 ? `of ${commitTime}` : ageWords(commitTime, now);
return `${shortId(commit)}${subjectWords(commit, {
subjects: subjects
})}, ${age}`;
}
function subjectWords(commit, {subjects: subjects}) {
const subject = subjects?.get(commit);
return subject === void 0 ? "" : ` "${cut(subject)}"`;
}
function releaseWords(release, source, around) {
if (release === null) return "none";
return source === void 0 ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`;
}
function changeWords({previousRelease: previousRelease, previousCommit: previousCommit, releaseId: releaseId, releaseCommit: releaseCommit}, around) {
return `${releaseWords(previousRelease, previousCommit, around)} \u2192 ${releaseWords(releaseId, releaseCommit, around)}`;
}
function ageWords(commitTime, now) {
const age = (0, _age_js__WEBPACK_IMPORTED_MODULE_0__.h)(commitTime, now);
return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`;
}
const SUBJECT_LENGTH = 60;
function cut(subject) {
return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}\u2026`;
}
}),

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
td: () => rollbackPlanSentence
});
var _release_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71259);
function rollbackCandidateLines(candidates) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate)}: ${candidateState(candidate)}`);
}
function candidateName({release: release, commit: commit, commitTime: commitTime}) {
return commit === void 0 ? (0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release) : `${(0, 
_release_name_js__WEBPACK_IMPORTED_MODULE_0__.m_)(release)} (commit ${commit.slice(0, 12)} of ${commitTime})`;
}
function candidateState({lastAttempt: lastAttempt, rolledBack: rolledBack, kept: kept, chosen: chosen, why: why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...rolledBack ? [ "rolled back" ] : [], kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, _release_name_js__WEBPACK_IMPORTED_MODULE_0__.DR)(why)}`;
}
function rollbackPlanSentence({hostName: hostName, current: current, target: target, units: units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart those of its ${units} units that are affected.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release: release, why: why}) => `${release} (${why})`).join("; ")}`;
}
}),

};
