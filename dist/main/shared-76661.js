export const modules = {

/***/ 76661: // build/js/steps/plan/candidate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => buildCandidate
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87028);
var _domain_manifest_assemble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60585);
var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50452);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _build_manifest_manifest_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93510);
var _build_manifest_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71321);
var _build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68182);
var _build_manifest_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79052);
var _build_manifest_source_contents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99474);
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
async function buildCandidate(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner: runner, reporter: reporter} = context;
const source = await (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.xe)(reporter, "source", async () => {
const found = await (0, _build_manifest_source_js__WEBPACK_IMPORTED_MODULE_8__.Z)(options.directory, runner);
await (0, _build_manifest_source_contents_js__WEBPACK_IMPORTED_MODULE_9__.s)(found, context);
return found;
});
const temporary = __addDisposableResource(env_1, await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_1__.wE)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.stateFolder, "temporary"), "build"), true);
const paths = await (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.xe)(reporter, "build", async () => {
const components = await (0, _build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_7__.A)(source, runner);
return (0, _build_manifest_build_js__WEBPACK_IMPORTED_MODULE_6__.F)(components, (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary.path, "result"), context);
});
const facts = await (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.xe)(reporter, "manifest", () => (0, 
_build_manifest_manifest_facts_js__WEBPACK_IMPORTED_MODULE_5__.X)(source, paths, runner));
const {manifest: manifest, bytes: bytes} = (0, _domain_manifest_assemble__WEBPACK_IMPORTED_MODULE_2__.o)(facts);
return {
releaseId: (0, _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_3__.B)(bytes),
manifest: manifest,
text: bytes,
inventory: facts.inventory
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

/***/ 68566: // build/js/domain/activation/release-word.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b6: () => leadsBack,
tx: () => failedBefore,
wt: () => isWordOn
});
var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);
function leadsBack(release, other) {
const relation = (0, _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__.Ke)(release.source, other.source);
if (relation === "newer" || relation === "same") return null;
return `${nameOf(release, "Release")} ${relation === "older" ? "is older than" : "does not descend from"} ${nameOf(other)}`;
}
function failedBefore(host, releaseId, lastWord) {
if (lastWord === void 0) return null;
const {verdict: verdict, reason: reason, finishedAt: finishedAt, actor: actor} = lastWord;
const release = `Release ${short(releaseId)}`;
if (lastWord.releaseId !== releaseId) return `${release} was rolled back on ${host} at ${finishedAt} by ${actor.name}, in favour of ${short(lastWord.releaseId)}.`;
if (verdict === "COMMITTED") return null;
const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, "") : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
const REASON_LENGTH = 600;
function isWordOn(record, releaseId) {
const {verb: verb, verdict: verdict, releaseId: tried, previousRelease: previousRelease} = record;
if (verb !== "apply" && verb !== "rollback") return false;
if (tried === releaseId) return verdict !== "UNCHANGED";
return verdict === "COMMITTED" && previousRelease === releaseId && (verb === "rollback" || record.allowOlder === true);
}
function nameOf({releaseId: releaseId, source: source}, word = "release") {
return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`;
}
function short(id) {
return id.slice(0, 12);
}
}),

/***/ 3937: // build/js/domain/activation/unit-change.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iw: () => changedShare,
Lu: () => changedLink,
ND: () => namedLinks,
hP: () => linksOf,
iU: () => allShares
});
__webpack_require__(94362);
function namedLinks(commands, prefix) {
const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g);
return namesBelow(prefix, found);
}
function namesBelow(prefix, found) {
return [ ...new Set([ ...found ].flatMap(([, folder, link]) => folder === prefix ? link : [])) ].toSorted();
}
function linksOf(manifest, names) {
return names.filter(name => linkTarget(manifest, name) !== void 0);
}
function changedLink(names, before, after) {
for (const name of names) {
const [old, wanted] = [ linkTarget(before, name), linkTarget(after, name) ];
if (wanted === void 0) return `${name} is not a link of this release`;
if (old === void 0) return `component ${wanted.component} is new`;
if (old.target !== wanted.target) return `component ${wanted.component} changed`;
}
return null;
}
function changedShare(names, before, after) {
for (const name of names) {
const [old, wanted] = [ shareTarget(before, name), shareTarget(after, name) ];
if (old?.target === wanted?.target) continue;
if (wanted === void 0) return `share ${name} is gone`;
return old === void 0 ? `component ${wanted.component} is new` : `component ${wanted.component} changed`;
}
return null;
}
function allShares(...manifests) {
const names = manifests.flatMap(({components: components}) => Object.values(components).flatMap(({share: share = {}}) => Object.keys(share)));
return [ ...new Set(names) ].toSorted();
}
function shareTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, share: share = {}}]) => Object.hasOwn(share, name) ? {
component: component,
target: `${storePath}/${share[name].target}`
} : [])[0];
}
function linkTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, links: links}]) => {
const link = links !== void 0 && Object.hasOwn(links, name) ? links[name] : void 0;
return link === void 0 ? [] : {
component: component,
target: `${storePath}/${link.target}`
};
})[0];
}
}),

/***/ 13295: // build/js/tools/git/log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QW: () => logCommand,
g_: () => parseLog,
lh: () => countCommitsCommand,
tC: () => namedCommitsCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function logCommand(root, {from: from, to: to, limit: limit}) {
const words = [ "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s", `--max-count=${limit}` ];
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ ...words, "--end-of-options", `${from}..${to}` ]);
}
function namedCommitsCommand(root, commits) {
const format = [ "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s" ];
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "log", ...format, "--no-walk", "--ignore-missing", "--max-count=1000", "--end-of-options", ...commits ]);
}
function parseLog(stdout) {
const fields = stdout.split("\0");
const commits = [];
for (let at = 0; at + 2 < fields.length; at += 3) commits.push({
id: fields[at],
author: fields[at + 1],
subject: fields[at + 2]
});
return commits;
}
function countCommitsCommand(root, from, to) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "rev-list", "--count", "--end-of-options", `${from}..${to}` ]);
}
}),

/***/ 94315: // build/js/domain/plan/components.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => compareComponents
});
var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50397);
function compareComponents(before, after) {
const names = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
return [ ...names ].map(name => {
const [from, to] = [ storePathOf(before, name), storePathOf(after, name) ];
const change = from === null ? "added" : to === null ? "removed" : from === to ? "same" : "changed";
return {
name: name,
change: change,
from: from,
to: to
};
}).toSorted(_contents_js__WEBPACK_IMPORTED_MODULE_0__.n);
}
function storePathOf(components, name) {
return Object.hasOwn(components, name) ? components[name].storePath : null;
}
}),

/***/ 50397: // build/js/domain/plan/contents.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narBytesOf,
n: () => byName
});
function narBytesOf(paths) {
return paths.reduce((sum, {narSize: narSize}) => sum + narSize, 0);
}
function byName(left, right) {
return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
}),

/***/ 78794: // build/js/domain/plan/packages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => comparePackages
});
var _closure_name_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50397);
function comparePackages(before, after) {
const [old, wanted] = [ packagesOf(before), packagesOf(after) ];
const names = new Set([ ...old.keys(), ...wanted.keys() ]);
return [ ...names ].flatMap(name => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(_contents_js__WEBPACK_IMPORTED_MODULE_1__.n);
}
function packagesOf(closure) {
const packages = new Map;
for (const {path: path, narSize: narSize} of closure) {
const {name: name, version: version} = (0, _closure_name_version_js__WEBPACK_IMPORTED_MODULE_0__.w)(path);
const present = packages.get(name) ?? {
versions: new Set,
paths: new Set,
narBytes: 0
};
packages.set(name, present);
present.versions.add(version);
present.paths.add(path);
present.narBytes += narSize;
}
return packages;
}
function changeOf(name, old, wanted) {
const [from, to] = [ versionsBeside(old, wanted), versionsBeside(wanted, old) ];
const sizeDelta = (wanted?.narBytes ?? 0) - (old?.narBytes ?? 0);
if (old === void 0) return {
name: name,
change: "added",
from: from,
to: to,
sizeDelta: sizeDelta
};
if (wanted === void 0) return {
name: name,
change: "removed",
from: from,
to: to,
sizeDelta: sizeDelta
};
if (from.length + to.length > 0) return {
name: name,
change: "changed",
from: from,
to: to,
sizeDelta: sizeDelta
};
const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths);
return isSame ? null : {
name: name,
change: "rebuilt",
from: from,
to: to,
sizeDelta: sizeDelta
};
}
function versionsBeside(one, other) {
return [ ...one?.versions ?? [] ].filter(version => other?.versions.has(version) !== true).toSorted();
}
}),

};
