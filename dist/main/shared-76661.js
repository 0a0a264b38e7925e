export const modules = {

/***/ 76661: // build/js/steps/plan/candidate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => buildCandidate
});
var node_path$0 = __webpack_require__(76760);
var tools_files_temporary_folder$1 = __webpack_require__(87028);
var domain_manifest_assemble$2 = __webpack_require__(60585);
var domain_manifest_release_id$3 = __webpack_require__(50452);
var domain_report_event$4 = __webpack_require__(59786);
var build_manifest_manifest_facts_js$5 = __webpack_require__(93510);
var build_manifest_build_js$6 = __webpack_require__(50809);
var build_manifest_evaluate_js$7 = __webpack_require__(68182);
var build_manifest_source_js$8 = __webpack_require__(79052);
var build_manifest_source_contents_js$9 = __webpack_require__(99474);
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
value,
dispose,
async
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
const {runner, reporter} = context;
const source = await (0, domain_report_event$4.xe)(reporter, "source", async () => {
const found = await (0, build_manifest_source_js$8.ZJ)(options.directory, runner);
await (0, build_manifest_source_contents_js$9.s)(found, context);
return found;
});
const temporary = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$1.wE)((0, 
node_path$0.join)(options.stateFolder, "temporary"), "build"), true);
const paths = await (0, domain_report_event$4.xe)(reporter, "build", async () => {
const components = await (0, build_manifest_evaluate_js$7.A)(source, runner);
return (0, build_manifest_build_js$6.F)(components, (0, 
node_path$0.join)(temporary.path, "result"), context);
});
const facts = await (0, domain_report_event$4.xe)(reporter, "manifest", () => (0, 
build_manifest_manifest_facts_js$5.X)(source, paths, runner));
const {manifest, bytes} = (0, domain_manifest_assemble$2.o)(facts);
return {
releaseId: (0, domain_manifest_release_id$3.Bf)(bytes),
manifest,
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
var errors_quote_js$1 = __webpack_require__(7191);
var manifest_history_js$0 = __webpack_require__(80157);
function leadsBack(release, other) {
const relation = (0, manifest_history_js$0.Ke)(release.source, other.source);
if (relation === "newer" || relation === "same") return null;
return `${nameOf(release, "Release")} ${relation === "older" ? "is older than" : "does not descend from"} ${nameOf(other)}`;
}
function failedBefore(host, releaseId, lastWord) {
if (lastWord === void 0) return null;
const {verdict, reason, finishedAt, actor} = lastWord;
const release = `Release ${short(releaseId)}`;
if (lastWord.releaseId !== releaseId) return `${release} was rolled back on ${host} at ${finishedAt} by ${(0, 
errors_quote_js$1.af)(actor.name)}, in favour of ${short(lastWord.releaseId)}.`;
if (verdict === "COMMITTED") return null;
const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, "") : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
const REASON_LENGTH = 600;
function isWordOn(record, releaseId) {
const {verb, verdict, releaseId: tried, previousRelease} = record;
if (verb !== "apply" && verb !== "rollback") return false;
if (tried === releaseId) return verdict !== "UNCHANGED";
return verdict === "COMMITTED" && previousRelease === releaseId && (verb === "rollback" || record.allowOlder === true);
}
function nameOf({releaseId, source}, word = "release") {
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
const names = manifests.flatMap(({components}) => Object.values(components).flatMap(({share = {}}) => Object.keys(share)));
return [ ...new Set(names) ].toSorted();
}
function shareTarget({components}, name) {
return Object.entries(components).flatMap(([component, {storePath, share = {}}]) => Object.hasOwn(share, name) ? {
component,
target: `${storePath}/${share[name].target}`
} : [])[0];
}
function linkTarget({components}, name) {
return Object.entries(components).flatMap(([component, {storePath, links}]) => {
const link = links !== void 0 && Object.hasOwn(links, name) ? links[name] : void 0;
return link === void 0 ? [] : {
component,
target: `${storePath}/${link.target}`
};
})[0];
}
}),

};
