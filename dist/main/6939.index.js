import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-52080.js';
export const id = 6939;
export const ids = [6939,5326];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 36020: // build/js/actions/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bundleAction: () => bundleAction
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_report_amount$14 = __webpack_require__(53004);
var domain_report_event$2 = __webpack_require__(59786);
var github_artifact_name$3 = __webpack_require__(95326);
var github_finish$4 = __webpack_require__(84281);
var github_inputs$5 = __webpack_require__(54763);
var steps_bundle_read$6 = __webpack_require__(72707);
var tools_files_temporary_folder$7 = __webpack_require__(87028);
var verbs_bundle$8 = __webpack_require__(31615);
var bundle_source_js$9 = __webpack_require__(43344);
var git_note_js$10 = __webpack_require__(52080);
var inputs_js$11 = __webpack_require__(69693);
var obtain_bundle_js$12 = __webpack_require__(58946);
var step_js$13 = __webpack_require__(80519);
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
async function bundleAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$5.Ko)(inputs_js$11.o$);
const step = (0, step_js$13.W)(opened, inputs);
const origin = (0, bundle_source_js$9.o)(inputs);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const obtained = stack.use(await (0, obtain_bundle_js$12.w)(origin, inputs, step.github));
const release = await (0, steps_bundle_read$6.readBundle)(obtained.path, inputs.releaseId);
const records = stack.use(await (0, tools_files_temporary_folder$7.wE)(step.run.folder, "grind-to-prod-evidence"));
const evidence = await evidenceOf(inputs, {
release,
into: records.path
}, step);
const made = await archiveOf({
release,
evidence,
output: (0, node_path$1.resolve)(inputs.output)
}, step);
const {archive, sha256, bytes, files} = made;
(0, domain_report_event$2.pq)(step.reporter, `Evidence of release ${made.releaseId}: ${(0, 
domain_report_amount$14.B4)(files.length, "file")}, ${(0, 
domain_report_amount$14.z3)(bytes)}, SHA-256 ${sha256}.`);
const uploaded = await keep(made, inputs, step);
await (0, github_finish$4.K)({
archive,
sha256,
"release-id": made.releaseId,
"artifact-name": uploaded?.name,
"artifact-id": uploaded?.id
});
const tag = inputs.githubRelease;
const {application, source} = release.manifest;
if (tag !== void 0) await (0, github_finish$4.K)({
url: await attach(made, {
tag,
commit: source.commit
}, step)
});
if (!inputs.gitNote) return;
const {headsBelow} = await __webpack_require__.e(2511).then(__webpack_require__.bind(__webpack_require__, 62511));
const heads = await headsBelow(evidence, application);
await (0, git_note_js$10.v)({
application,
commit: source.commit,
heads,
directory: inputs.directory
}, step);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function evidenceOf(inputs, {release, into}, {github, reporter}) {
if (inputs.evidence !== void 0) return (0, node_path$1.resolve)(inputs.evidence);
if (inputs.manifest !== void 0) return into;
const {fetchAll} = await __webpack_require__.e(4230).then(__webpack_require__.bind(__webpack_require__, 94230));
const prefix = (0, github_artifact_name$3.Cs)(release.manifest.application, release.releaseId, "record-");
const names = await fetchAll(github, {
runId: inputs.runId,
isSought: name => name.startsWith(prefix),
into
});
(0, domain_report_event$2.pq)(reporter, names.length === 0 ? "The run has no record of this release." : `Records: ${names.join(", ")}.`);
return into;
}
async function archiveOf({release, evidence, output}, step) {
const {folder, manifest, releaseId} = release;
const name = `${manifest.application}-${releaseId.slice(0, 12)}-evidence`;
await (0, node_fs_promises$0.mkdir)(output, {
recursive: true
});
const asked = {
release: folder,
evidence,
hosts: [],
trust: {},
output: (0, node_path$1.join)(output, `${name}.tar.gz`),
replace: true
};
const made = await (0, verbs_bundle$8.bundle)(asked, step);
const archive = (0, node_path$1.join)(output, `${name}-${made.sha256.slice(0, 12)}.tar.gz`);
await (0, node_fs_promises$0.rename)(made.archive, archive);
return {
...made,
archive
};
}
async function keep({archive, application, releaseId}, inputs, step) {
if (!inputs.artifact) return null;
const {uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
const name = (0, github_artifact_name$3.Cs)(application, releaseId, "evidence");
return uploadFiles(step, {
name,
root: (0, node_path$1.dirname)(archive),
files: [ (0, node_path$1.basename)(archive) ],
retentionDays: inputs.retentionDays
});
}
async function attach({archive}, {tag, commit}, {github, reporter}) {
const {attachToRelease} = await __webpack_require__.e(4291).then(__webpack_require__.bind(__webpack_require__, 24291));
const {url, draft, added} = await attachToRelease(github, {
tag,
commit,
root: (0, node_path$1.dirname)(archive),
files: [ (0, node_path$1.basename)(archive) ]
});
const what = draft ? "A draft of a GitHub Release" : "The GitHub Release";
(0, domain_report_event$2.pq)(reporter, `${what} ${added.length === 0 ? "already has" : "has"} ${(0, 
node_path$1.basename)(archive)}: ${url}`);
return url;
}
}),

};
