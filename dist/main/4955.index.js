import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-43344.js';
import { modules as shared3 } from './shared-66304.js';
import { modules as shared4 } from './shared-96477.js';
export const id = 4955;
export const ids = [4955];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 73407: // build/js/actions/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
planAction: () => planAction
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87028);
var _github_event__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43510);
var _github_finish__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54763);
var _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37154);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59786);
var _verbs_plan__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76247);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72707);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69841);
var _bundle_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43344);
var _inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69693);
var _keys_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(43486);
var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58946);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(62749);
var _step_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(80519);
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
async function planAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_7__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_14__.Zp);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_18__.W)(opened, inputs);
const {run: run, reporter: reporter} = step;
const {server: server} = run;
if (inputs.live) await (0, _github_event__WEBPACK_IMPORTED_MODULE_5__.M1)("production", run);
if (inputs.live && inputs.environment !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("conflicting-options", 'The inputs "live" and "environment" are both given.', {
hint: "Ask the host, or the deployments."
});
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const bundle = stack.use(await (0, _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_16__.w)((0, 
_bundle_source_js__WEBPACK_IMPORTED_MODULE_13__.o)(inputs), inputs, step.github));
const against = await againstOf(inputs, stack, step);
const planned = await (0, _verbs_plan__WEBPACK_IMPORTED_MODULE_10__.plan)({
release: {
kind: "bundle",
path: bundle.path,
expectedReleaseId: inputs.releaseId,
candidate: inputs.candidate
},
against: against,
directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.directory),
allowOlder: inputs.allowOlder,
retry: inputs.retry,
notes: await failedNotes(inputs, bundle.path, step.github),
server: server
}, step);
for (const message of (0, _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_8__.H)(planned)) (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_9__.pq)(reporter, message);
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(run.folder, `plan-${planned.to.releaseId}.json`);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(planned, null, 2)}\n`);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_6__.K)({
...outputsOf(planned),
plan: file
});
const {planSummary: planSummary} = await __webpack_require__.e(1135).then(__webpack_require__.bind(__webpack_require__, 63516));
const write = limitBytes => planSummary(planned, {
limitBytes: limitBytes,
server: server
});
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_17__.e)(reporter, () => Promise.resolve(write));
if (inputs.comment) await (0, _github_finish__WEBPACK_IMPORTED_MODULE_6__.K)({
"comment-url": await comment({
plan: planned,
host: inputs.host,
write: write
}, step.github)
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function outputsOf({to: to, from: from, units: units, copy: copy}) {
return {
"release-id": to.releaseId,
"previous-release": from?.releaseId,
restarts: units.list.filter(({step: step}) => step === "restart").length,
"copy-paths": copy.paths,
"copy-bytes": copy.narBytes
};
}
async function againstOf(inputs, stack, {runner: runner, run: run, github: github}) {
const {host: host, environment: environment} = inputs;
const config = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_12__.readConfig)(inputs.directory);
(0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_2__.m)(config, host);
if (inputs.live) {
const key = stack.use(await (0, _keys_js__WEBPACK_IMPORTED_MODULE_15__.v)(inputs, runner));
return {
kind: "host",
reach: {
config: config,
hostName: host,
...key.reach
}
};
}
if (environment === void 0) return {
kind: "nothing"
};
const folder = stack.use(await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_4__.wE)(run.folder, "grind-to-prod-deployed"));
const {lastReleasedBundle: lastReleasedBundle} = await Promise.all([ __webpack_require__.e(2464), __webpack_require__.e(5326) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
const {application: application} = config;
const last = await lastReleasedBundle(github, {
environment: environment,
host: host,
application: application,
into: folder.path
});
if (last.kind === "unavailable") (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_9__.R8)(github.reporter, last.why);
if (last.kind === "bundle") return {
kind: "bundle",
path: last.folder,
name: `the last deployment to ${host}`
};
const why = `The deployments of ${environment} name no release to ${host} that is still there, so this is shown as a first release.`;
return {
kind: "nothing",
why: why
};
}
async function failedNotes(inputs, bundle, github) {
const {host: host, environment: environment} = inputs;
if (environment === void 0) return [];
const {application: application} = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_12__.readConfig)(inputs.directory);
const {releaseId: releaseId} = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_11__.readBundle)(bundle, inputs.releaseId);
const {hasFailed: hasFailed} = await Promise.all([ __webpack_require__.e(2464), __webpack_require__.e(5326) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
if (!await hasFailed(github, {
environment: environment,
host: host,
application: application,
releaseId: releaseId
})) return [];
return [ `The last deployment of this release to ${host} failed: if ${host} rolled it back, it accepts that release again only with retry.` ];
}
async function comment({plan: {application: application}, host: host, write: write}, github) {
const {run: run, reporter: reporter} = github;
const issue = (0, _github_event__WEBPACK_IMPORTED_MODULE_5__._n)(await (0, _github_event__WEBPACK_IMPORTED_MODULE_5__.j_)(run));
if (issue === void 0) return;
const written = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_17__.z)("Writing the comment", reporter, async () => {
const {stickyComment: stickyComment} = await __webpack_require__.e(9949).then(__webpack_require__.bind(__webpack_require__, 69949));
return stickyComment(github, {
issue: issue,
application: application,
kind: `plan-${host}`,
write: write
});
});
if (written === null) return;
if ("url" in written) return written.url;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_9__.pq)(reporter, written.skipped);
return;
}
}),

};
