import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-66304.js';
export const id = 8289;
export const ids = [8289];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 73407: // build/js/actions/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
planAction: () => planAction
});
var node_path$0 = __webpack_require__(76760);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_errors_errors$2 = __webpack_require__(8136);
var tools_files_temporary_folder$3 = __webpack_require__(87028);
var github_event$4 = __webpack_require__(43510);
var github_finish$5 = __webpack_require__(84281);
var github_inputs$6 = __webpack_require__(54763);
var domain_plan_plan_lines$7 = __webpack_require__(37154);
var domain_report_event$8 = __webpack_require__(59786);
var domain_report_option_words$9 = __webpack_require__(36414);
var verbs_plan$10 = __webpack_require__(76247);
var steps_bundle_read$11 = __webpack_require__(72707);
var steps_config_read$12 = __webpack_require__(69841);
var bundle_source_js$13 = __webpack_require__(43344);
var inputs_js$14 = __webpack_require__(69693);
var keys_js$15 = __webpack_require__(75260);
var obtain_bundle_js$16 = __webpack_require__(58946);
var best_effort_js$17 = __webpack_require__(62749);
var step_js$18 = __webpack_require__(80519);
var tools_files_write_file$19 = __webpack_require__(7360);
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
async function planAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$6.Ko)(inputs_js$14.Zp);
const step = (0, step_js$18.W)(opened, inputs);
const {run, reporter} = step;
const {server} = run;
if (inputs.live) await (0, github_event$4.M1)("production", run);
if (inputs.live && inputs.environment !== void 0) throw new domain_errors_errors$2.dz("conflicting-options", 'The inputs "live" and "environment" are both given.', {
hint: "Ask the host, or the deployments."
});
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const bundle = stack.use(await (0, obtain_bundle_js$16.w)((0, 
bundle_source_js$13.o)(inputs), inputs, step.github));
const against = await againstOf(inputs, stack, step);
const planned = await (0, verbs_plan$10.plan)({
release: {
kind: "bundle",
path: bundle.path,
expectedReleaseId: inputs.releaseId,
candidate: inputs.candidate
},
against,
directory: (0, node_path$0.resolve)(inputs.directory),
allowOlder: inputs.allowOlder,
retry: inputs.retry,
notes: await failedNotes(inputs, bundle.path, step.github),
server
}, step);
for (const message of (0, domain_plan_plan_lines$7.H)(planned)) (0, 
domain_report_event$8.pq)(reporter, message);
const file = (0, node_path$0.resolve)(run.folder, `plan-${planned.to.releaseId}.json`);
await (0, tools_files_write_file$19._)(file, `${JSON.stringify(planned, null, 2)}\n`);
await (0, github_finish$5.K)({
...outputsOf(planned),
plan: file
});
const {planSummary} = await __webpack_require__.e(1135).then(__webpack_require__.bind(__webpack_require__, 63516));
const write = limitBytes => (0, domain_report_option_words$9.mW)(planSummary(planned, {
limitBytes,
server
}));
await (0, best_effort_js$17.e)(reporter, () => Promise.resolve(write));
if (inputs.comment) await (0, github_finish$5.K)({
"comment-url": await comment({
plan: planned,
host: inputs.host,
write
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
function outputsOf({to, from, units, copy}) {
return {
"release-id": to.releaseId,
"previous-release": from?.releaseId,
restarts: units.list.filter(({step}) => step === "restart").length,
"copy-paths": copy.paths,
"copy-bytes": copy.narBytes
};
}
async function againstOf(inputs, stack, {runner, run, github}) {
const {host, environment} = inputs;
const config = await (0, steps_config_read$12.readConfig)(inputs.directory);
(0, domain_config_find_host$1.findHost)(config, host);
if (inputs.live) {
const key = stack.use(await (0, keys_js$15.v)(inputs, runner));
return {
kind: "host",
reach: {
config,
hostName: host,
...key.reach
}
};
}
if (environment === void 0) return {
kind: "nothing"
};
const folder = stack.use(await (0, tools_files_temporary_folder$3.wE)(run.folder, "grind-to-prod-deployed"));
const {lastReleasedBundle} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(337) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
const {application} = config;
const last = await lastReleasedBundle(github, {
environment,
host,
application,
into: folder.path
});
if (last.kind === "unavailable") (0, domain_report_event$8.warn)(github.reporter, last.why);
if (last.kind === "bundle") return {
kind: "bundle",
path: last.folder,
name: `the last deployment to ${host}`
};
const why = `The deployments of ${environment} name no release to ${host} that is still there, so this is shown as a first release.`;
return {
kind: "nothing",
why
};
}
async function failedNotes(inputs, bundle, github) {
const {host, environment} = inputs;
if (environment === void 0) return [];
const {application} = await (0, steps_config_read$12.readConfig)(inputs.directory);
const {releaseId} = await (0, steps_bundle_read$11.readBundle)(bundle, inputs.releaseId);
const {hasFailed} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(337) ]).then(__webpack_require__.bind(__webpack_require__, 72464));
if (!await hasFailed(github, {
environment,
host,
application,
releaseId
})) return [];
return [ `The last deployment of this release to ${host} failed: if ${host} rolled it back, it accepts that release again only with the input "retry".` ];
}
async function comment({plan: {application}, host, write}, github) {
const {run, reporter} = github;
const issue = (0, github_event$4._n)(await (0, github_event$4.j_)(run));
if (issue === void 0) return;
const written = await (0, best_effort_js$17.z)("Writing the comment", reporter, async () => {
const {stickyComment} = await __webpack_require__.e(9949).then(__webpack_require__.bind(__webpack_require__, 69949));
return stickyComment(github, {
issue,
application,
kind: `plan-${host}`,
write
});
});
if (written === null) return;
if ("url" in written) return written.url;
(0, domain_report_event$8.pq)(reporter, written.skipped);
return;
}
}),

};
