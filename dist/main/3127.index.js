import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-42177.js';
export const id = 3127;
export const ids = [3127,7958];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 74842: // build/js/actions/snapshot-diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
snapshotDiffAction: () => snapshotDiffAction
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var severity = __webpack_require__(75236);
var errors = __webpack_require__(8136);
var write_atomically = __webpack_require__(68417);
var artifact_name = __webpack_require__(95326);
var finish = __webpack_require__(84281);
var github_inputs = __webpack_require__(54763);
var version = __webpack_require__(56476);
var read = __webpack_require__(69841);
var snapshot_diff = __webpack_require__(59312);
var step_state = __webpack_require__(38862);
var quote = __webpack_require__(7191);
var temporary_folder = __webpack_require__(87028);
var report_event = __webpack_require__(59786);
var bundle_read = __webpack_require__(72707);
var manifest_beside = __webpack_require__(95400);
// CONCATENATED MODULE: ./build/js/actions/drift-reference.js
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
async function driftReference({manifest, environment, snapshots}, config, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (environment === void 0) return undisposed(manifest);
if (manifest !== void 0) throw new errors.dz("conflicting-options", 'The inputs "manifest" and "environment" are both given.', {
hint: "Give one, because snapshots are compared with one release."
});
if (config === void 0) throw new errors.dz("missing-option", 'The input "environment" needs the grind-to-prod.yml that names the application.', {
hint: 'Give its folder as "directory".'
});
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, temporary_folder.wE)(github.run.folder, "grind-to-prod-deployed"));
const {lastReleasedBundle} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(1074) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
const {application} = config;
const last = await lastReleasedBundle(github, {
environment,
application,
into: folder.path
});
if (last.kind === "unavailable") return undisposed(await manifestOfHost(last, {
environment,
snapshots
}, github));
if (last.kind === "not-known") throw unknownReference(environment, 'Fix the cause (see the warning above), or give "manifest".');
const kept = stack.move();
return {
manifest: last.kind === "bundle" ? last.folder : void 0,
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
async function manifestOfHost({releaseId, why}, {environment, snapshots}, {reporter}) {
for (const file of snapshots.map(manifest_beside.y)) try {
await (0, bundle_read.readBundle)(file, releaseId);
(0, report_event.pq)(reporter, `${why} ${(0, quote.hD)(file)} is used instead: a host that runs release ${releaseId} returned it, and its SHA-256 is that id.`);
return file;
} catch (error) {
if (!(error instanceof errors.dz)) throw error;
}
(0, report_event.warn)(reporter, why);
throw unknownReference(environment, 'Fix the cause (see the warning above), give "manifest", or set the input "manifest" of the snapshot step to true.');
}
function undisposed(manifest) {
return {
manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
}
function unknownReference(environment, hint) {
return new errors.dz("artifact-missing", `The last release to the environment ${(0, 
quote.hD)(environment)} could not be fetched, so it is unknown whether its hosts drifted from it.`, {
hint
});
}
var report_attempt = __webpack_require__(7598);
var evidence = __webpack_require__(32501);
var actions_inputs = __webpack_require__(69693);
var best_effort = __webpack_require__(62749);
var actions_step = __webpack_require__(80519);
// CONCATENATED MODULE: ./build/js/actions/snapshot-diff.js
var snapshot_diff_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var snapshot_diff_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function snapshotDiffAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs.Ko)(actions_inputs.Xc);
const step = (0, actions_step.W)(opened, inputs);
const config = await configIfAny(inputs.directory);
const reference = snapshot_diff_addDisposableResource(env_1, await driftReference(inputs, config, step.github), true);
if (reference.manifest === void 0 && inputs.snapshots.length < 2) throw new errors.dz("missing-option", `${inputs.snapshots.length === 0 ? "No snapshot was given" : "Only one snapshot was given, and nothing to compare it with"}.`, {
hint: 'Give more "snapshots", a "manifest", or an "environment" that something was released to.'
});
const report = await (0, snapshot_diff.snapshotDiff)({
snapshots: inputs.snapshots,
manifest: reference.manifest,
mayDiffer: config?.snapshot.mayDiffer ?? []
});
const root = (0, external_node_path_.resolve)(inputs.output);
const files = await writeReport(root, report);
for (const message of report.summary) (0, report_event.pq)(step.reporter, message);
await (0, finish.K)({
drift: report.worst !== null && (0, severity.d)(report.worst, "warning"),
worst: report.worst ?? "none",
errors: report.counts.error,
warnings: report.counts.warning,
notes: report.counts.note,
report: (0, external_node_path_.join)(root, files.report),
sarif: (0, external_node_path_.join)(root, files.sarif),
page: (0, external_node_path_.join)(root, files.page)
});
await publish({
report,
root,
files: Object.values(files)
}, inputs, step);
if (report.worst !== null && inputs.failOn !== "never" && (0, severity.d)(report.worst, inputs.failOn)) throw new errors.ay(errors.Vi, `Drift: ${report.findings[0].message} ${report.summary.at(-1)}`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = snapshot_diff_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function publish({report, root, files}, inputs, step) {
const {run, reporter, github} = step;
const name = (0, artifact_name.Cs)(report.application, (0, step_state.uv)(run, inputs.incident), "drift");
const upload = {
name,
root,
files,
retentionDays: inputs.retentionDays
};
const uploaded = inputs.artifact ? await (await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles(step, upload) : null;
await (0, finish.K)((0, report_attempt.Fz)(uploaded));
await (0, best_effort.e)(reporter, async () => {
const {driftSummary} = await __webpack_require__.e(5154).then(__webpack_require__.bind(__webpack_require__, 35154));
return limitBytes => driftSummary(report, {
artifacts: (0, evidence.s)(run, [ uploaded ]),
limitBytes
});
});
if (!inputs.issue) return;
const {trackDrift} = await __webpack_require__.e(1977).then(__webpack_require__.bind(__webpack_require__, 31977));
const issue = await trackDrift(github, {
report,
scope: inputs.environment ?? "hosts"
});
await (0, finish.K)({
issue: issue.number
});
}
async function configIfAny(directory) {
try {
return await (0, read.readConfig)(directory);
} catch (error) {
if (error instanceof errors.dz && error.code === "config-missing") return;
throw error;
}
}
async function writeReport(root, report) {
const [{driftSarif}, {driftPage}] = await Promise.all([ __webpack_require__.e(7424).then(__webpack_require__.bind(__webpack_require__, 27424)), __webpack_require__.e(1252).then(__webpack_require__.bind(__webpack_require__, 11252)) ]);
await (0, promises_.mkdir)(root, {
recursive: true
});
const texts = {
"drift.json": `${JSON.stringify(report, null, 2)}\n`,
"drift.sarif": `${JSON.stringify(driftSarif(report, version.VERSION), null, 2)}\n`,
"drift.html": driftPage(report)
};
for (const [name, text] of Object.entries(texts)) await (0, write_atomically.writeAtomically)((0, 
external_node_path_.join)(root, name), text);
return {
report: "drift.json",
sarif: "drift.sarif",
page: "drift.html"
};
}
}),

};
