import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-12510.js';
import { modules as shared2 } from './shared-75727.js';
export const id = 2833;
export const ids = [2833];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 72833: // build/js/actions/run.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
run: () => run
});
var external_node_process_ = __webpack_require__(1708);
var exit_code = __webpack_require__(32461);
var github_event = __webpack_require__(43510);
var finish = __webpack_require__(84281);
var job_log = __webpack_require__(6748);
var external_node_fs_ = __webpack_require__(73024);
var markdown = __webpack_require__(34417);
var sanitize_line = __webpack_require__(94570);
var summary = __webpack_require__(93644);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/github/interrupted.js
function reportInterruption(lines) {
lines.map(sanitize_line.g).forEach(toolkit.wi);
const file = (0, summary.summaryFile)();
if (file === "") return;
try {
(0, external_node_fs_.appendFileSync)(file, `\n\n${lines.map(markdown.p7).join("\n\n")}\n`);
} catch {}
}
var report_interruption = __webpack_require__(77655);
var when_we_end = __webpack_require__(2835);
var step_state = __webpack_require__(38862);
var hide_environment = __webpack_require__(57280);
var actions_step = __webpack_require__(80519);
// CONCATENATED MODULE: ./build/js/actions/run.js
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
const actions = {
"build-manifest": {
scope: "build",
perform: async step => (await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9521), __webpack_require__.e(6144), __webpack_require__.e(1146), __webpack_require__.e(5268), __webpack_require__.e(3393) ]).then(__webpack_require__.bind(__webpack_require__, 49934))).buildManifestAction(step)
},
promote: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(9521), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(9594), __webpack_require__.e(1773), __webpack_require__.e(1388), __webpack_require__.e(5103) ]).then(__webpack_require__.bind(__webpack_require__, 45398))).promoteAction(step)
},
rollback: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4727), __webpack_require__.e(9521), __webpack_require__.e(2940), __webpack_require__.e(2618), __webpack_require__.e(1773), __webpack_require__.e(7157), __webpack_require__.e(8550) ]).then(__webpack_require__.bind(__webpack_require__, 56560))).rollbackAction(step)
},
release: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(4727), __webpack_require__.e(3759), __webpack_require__.e(9521), __webpack_require__.e(2843), __webpack_require__.e(2940), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(9377), __webpack_require__.e(9548), __webpack_require__.e(2618), __webpack_require__.e(1146), __webpack_require__.e(9594), __webpack_require__.e(5268), __webpack_require__.e(1773), __webpack_require__.e(6294), __webpack_require__.e(395) ]).then(__webpack_require__.bind(__webpack_require__, 30395))).releaseAction(step)
},
snapshot: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(9521), __webpack_require__.e(8847), __webpack_require__.e(8268) ]).then(__webpack_require__.bind(__webpack_require__, 13684))).snapshotAction(step)
},
"snapshot-diff": {
scope: null,
perform: async step => (await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8881), __webpack_require__.e(9521), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8847), __webpack_require__.e(3127) ]).then(__webpack_require__.bind(__webpack_require__, 74842))).snapshotDiffAction(step)
},
verify: {
scope: null,
perform: async step => (await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4727), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(9521), __webpack_require__.e(2843), __webpack_require__.e(9404), __webpack_require__.e(3493), __webpack_require__.e(6809), __webpack_require__.e(7370) ]).then(__webpack_require__.bind(__webpack_require__, 1237))).verifyAction(step)
},
doctor: {
scope: null,
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(3759), __webpack_require__.e(9521), __webpack_require__.e(9377), __webpack_require__.e(4774), __webpack_require__.e(32), __webpack_require__.e(1076), __webpack_require__.e(4086) ]).then(__webpack_require__.bind(__webpack_require__, 56567))).doctorAction(step)
},
failover: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4727), __webpack_require__.e(9521), __webpack_require__.e(2940), __webpack_require__.e(1386), __webpack_require__.e(9377), __webpack_require__.e(4099), __webpack_require__.e(5581), __webpack_require__.e(3907), __webpack_require__.e(9538) ]).then(__webpack_require__.bind(__webpack_require__, 19970))).failoverAction(step)
},
plan: {
scope: null,
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9521), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(7609), __webpack_require__.e(8289) ]).then(__webpack_require__.bind(__webpack_require__, 73407))).planAction(step)
},
"prepare-deltas": {
scope: "build",
perform: async step => (await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(9521), __webpack_require__.e(9019), __webpack_require__.e(9548), __webpack_require__.e(6603), __webpack_require__.e(5872), __webpack_require__.e(8305) ]).then(__webpack_require__.bind(__webpack_require__, 98305))).prepareDeltasAction(step)
},
reproduce: {
scope: "build",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9521), __webpack_require__.e(6144), __webpack_require__.e(1146), __webpack_require__.e(9785), __webpack_require__.e(3839) ]).then(__webpack_require__.bind(__webpack_require__, 42191))).reproduceAction(step)
},
history: {
scope: "production",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(4727), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(9521), __webpack_require__.e(2843), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8108), __webpack_require__.e(262), __webpack_require__.e(9404), __webpack_require__.e(3493), __webpack_require__.e(6809), __webpack_require__.e(608), __webpack_require__.e(6530), __webpack_require__.e(8632), __webpack_require__.e(5124), __webpack_require__.e(7888) ]).then(__webpack_require__.bind(__webpack_require__, 6554))).historyAction(step)
},
bundle: {
scope: "build",
perform: async step => (await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(4040), __webpack_require__.e(3799), __webpack_require__.e(8553), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(9521), __webpack_require__.e(2843), __webpack_require__.e(8108), __webpack_require__.e(262), __webpack_require__.e(3853), __webpack_require__.e(6939) ]).then(__webpack_require__.bind(__webpack_require__, 36020))).bundleAction(step)
}
};
async function run(verb) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {scope, perform} = actions[verb];
const interruption = (0, report_interruption.$)((0, job_log.b)());
const step = (0, actions_step.b)(interruption);
const asked = verb === "failover" ? "request" : "attempt";
__addDisposableResource(env_1, scope === "production" ? (0, when_we_end.i)(() => reportInterruption(interruption.lines(asked))) : null, false);
try {
(0, hide_environment.e)();
if (scope !== null) {
await (0, github_event.M1)(scope, step.run);
const {sweepKilledSteps} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(7499) ]).then(__webpack_require__.bind(__webpack_require__, 75260));
await sweepKilledSteps(step.runner);
}
await perform(step);
} catch (error) {
(0, finish.f)(error, step.run.workspace);
external_node_process_.exitCode = (0, exit_code.L)(error);
}
(0, step_state.oz)();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
}),

/***/ 80519: // build/js/actions/step.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => openStep,
W: () => withGitHub
});
var timed_reporter = __webpack_require__(75727);
var client = __webpack_require__(20765);
var job_log = __webpack_require__(6748);
var external_node_process_ = __webpack_require__(1708);
// CONCATENATED MODULE: ./build/js/github/artifact-service.js
function artifactProblem({url, token, server = "https://github.com"}) {
if (!url || !token) return "this runner offers no artifact service (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)";
const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
if (host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost")) return;
return `${host} is a GitHub Enterprise Server, whose artifact service is not supported`;
}
// CONCATENATED MODULE: ./build/js/github/run.js
function readRun(environment = external_node_process_.env) {
const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt} = environment;
const isKnown = server !== void 0 && repository !== void 0 && id !== void 0;
const url = isKnown ? `${server}/${repository}/actions/runs/${id}` : void 0;
return {
repository: repository ?? "",
id,
server,
url,
...attempt === void 0 ? {} : {
attempt
},
apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
actor: {
name: starters(environment),
...url === void 0 ? {} : {
runUrl: url
}
},
event: eventFile(environment),
workspace: environment["GITHUB_WORKSPACE"] ?? external_node_process_.cwd(),
folder: environment["RUNNER_TEMP"] ?? ".",
artifactProblem: artifactProblem({
url: environment["ACTIONS_RESULTS_URL"],
token: environment["ACTIONS_RUNTIME_TOKEN"],
server
}),
hasIdentity: (environment["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== ""
};
}
function starters({GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again}) {
const names = [ again, first ].filter(name => name !== void 0 && name !== "");
return names.length === 0 ? "github-actions" : [ ...new Set(names) ].join(", ");
}
function eventFile(environment) {
if (environment["GITHUB_ACTIONS"] !== "true") return;
const {GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", RUNNER_ENVIRONMENT: machine} = environment;
return {
name,
path,
isHosted: machine === "github-hosted"
};
}
var runner = __webpack_require__(85300);
// CONCATENATED MODULE: ./build/js/actions/step.js
function openStep(reporter = (0, job_log.b)()) {
return {
runner: runner.L,
reporter: (0, timed_reporter.f)(reporter),
run: readRun()
};
}
function withGitHub(step, {githubToken: token}) {
return {
...step,
github: (0, client.o)({
token,
...step
})
};
}
}),

/***/ 20765: // build/js/github/client.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => harmlessTwice,
o: () => openGitHub
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$1 = __webpack_require__(7191);
function openGitHub({token, run, reporter}) {
let octokit;
return {
token,
run,
reporter,
where: () => splitRepository(run.repository),
api: () => octokit ??= loadOctokit(token, run)
};
}
const LIMIT_MILLISECONDS = 6e4;
async function loadOctokit(token, {apiUrl: baseUrl}) {
const [github, {retry}] = await Promise.all([ Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1351) ]).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all([ __webpack_require__.e(9735), __webpack_require__.e(1015) ]).then(__webpack_require__.bind(__webpack_require__, 49735)) ]);
const octokit = github.getOctokit(token, {
baseUrl,
userAgent: "grind-to-prod"
}, retry);
octokit.hook.before("request", options => {
const isSentOnce = options.method === "POST" && options.request["isHarmlessTwice"] !== true;
options.request = {
signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
...options.request,
...isSentOnce ? {
retries: 0
} : {}
};
});
return octokit;
}
const harmlessTwice = {
request: {
isHarmlessTwice: true
}
};
function splitRepository(repository) {
const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
if (owner === void 0 || repo === void 0) throw new domain_errors_errors$0.dz("invalid-option", `The repository ${(0, 
domain_errors_quote$1.hD)(repository)} is not of the form owner/name.`, {
hint: "Give it as GITHUB_REPOSITORY has it."
});
return {
owner,
repo
};
}
}),

/***/ 43510: // build/js/github/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_n: () => pullRequestOf,
j_: () => readEvent,
M1: () => requireOwnEvent
});
var schemas = __webpack_require__(26921);
var errors = __webpack_require__(8136);
var read_limited = __webpack_require__(55463);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/github/event-guard.js
const ownEvents = new Set([ "workflow_dispatch", "push", "schedule", "release", "repository_dispatch" ]);
const repositorySchema = schemas.Ikc({
full_name: schemas.YjP()
}).nullish();
const payloadSchema = schemas.Ikc({
repository: repositorySchema,
pull_request: schemas.Ikc({
head: schemas.Ikc({
repo: repositorySchema
})
}).optional(),
workflow_run: schemas.Ikc({
event: schemas.YjP(),
head_repository: repositorySchema
}).optional()
});
function refusal(scope, event) {
const parsed = payloadSchema.safeParse(event.payload);
if (!parsed.success) return {
message: `The event ${(0, quote.hD)(event.name)} of this run is not supported, so nothing is done.`
};
const {repository, pull_request: request, workflow_run: run} = parsed.data;
if (repository !== void 0 && repository !== null && !isSame(repository.full_name, event.repository)) return {
message: `This run claims to belong to ${(0, quote.hD)(event.repository)}, but its event is of ${(0, 
quote.hD)(repository.full_name)}; nothing is done.`
};
if (event.name === "workflow_run") return refusalOfRun(run, event);
if (ownEvents.has(event.name)) return;
if (scope === "production") return {
message: `A step that reaches a production host does not run for the event ${(0, 
quote.hD)(event.name)}, which people without write access can trigger.`,
hint: "Start it with workflow_dispatch, push, schedule, release or repository_dispatch."
};
if (event.name === "merge_group") return;
if (event.name !== "pull_request") return {
message: `The build host does not build for the event ${(0, quote.hD)(event.name)}.`,
hint: "Start the workflow with pull_request, push or workflow_dispatch."
};
const from = request?.head.repo?.full_name;
return event.isHosted || isSame(from, event.repository) ? void 0 : {
message: `This pull request comes from ${from === void 0 ? "a deleted repository" : (0, 
quote.hD)(from)}, and a self-hosted runner does not build forks.`,
hint: "Run it on one of GitHub's own runners."
};
}
const unknownRun = {
message: 'The event "workflow_run" of this run does not name the run that caused it, so nothing is done.'
};
function refusalOfRun(run, {repository, isHosted}) {
if (!isHosted) return {
message: 'A self-hosted runner does nothing for the event "workflow_run", which a pull request of a fork can cause.',
hint: "Start the workflow with push or workflow_dispatch, or run this job on one of GitHub's own runners."
};
if (run === void 0) return unknownRun;
const from = run.head_repository?.full_name;
if (!isSame(from, repository)) return {
message: `The run that caused this one is of ${from === void 0 ? "a deleted repository" : (0, 
quote.hD)(from)} and not of ${(0, quote.hD)(repository)}; nothing is done for a fork.`
};
return ownEvents.has(run.event) ? void 0 : {
message: `The run that caused this one was started by ${(0, quote.hD)(run.event)}, which may not build or release.`,
hint: "Limit the workflow_run to pushes of the protected branch."
};
}
function isSame(one, other) {
return one?.toLowerCase() === other.toLowerCase();
}
// CONCATENATED MODULE: ./build/js/github/event.js
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;
async function readEvent({event, repository}) {
if (event === void 0) return;
const {name, path, isHosted} = event;
return {
name,
payload: await payloadAt(path),
repository,
isHosted
};
}
async function requireOwnEvent(scope, run) {
const event = await readEvent(run);
const problem = event === void 0 ? void 0 : refusal(scope, event);
if (problem !== void 0) throw new errors.dz("not-permitted", problem.message, {
hint: problem.hint
});
}
async function payloadAt(path) {
try {
return JSON.parse(await (0, read_limited.t)(path, EVENT_LIMIT_BYTES) ?? "");
} catch (cause) {
throw new errors.dz("not-permitted", "The event of this run cannot be read (GITHUB_EVENT_PATH), so it is unknown whether the run is allowed.", {
hint: "Use a GitHub runner.",
cause
});
}
}
const pullRequestSchema = schemas.Ikc({
pull_request: schemas.Ikc({
number: schemas.aig().int().positive()
})
});
function pullRequestOf(event) {
return event?.name === "pull_request" ? pullRequestSchema.safeParse(event.payload).data?.pull_request.number : void 0;
}
}),

/***/ 84281: // build/js/github/finish.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => writeOutputs,
f: () => fail
});
var node_process$0 = __webpack_require__(1708);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_system_refusal$2 = __webpack_require__(88827);
var domain_report_option_words$3 = __webpack_require__(36414);
var domain_report_sanitize_line$6 = __webpack_require__(94570);
var annotations_js$4 = __webpack_require__(79694);
var toolkit_js$5 = __webpack_require__(59702);
async function writeOutputs(outputs) {
if ((node_process$0.env["GITHUB_OUTPUT"] ?? "") === "") return;
const {setOutput} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838) ]).then(__webpack_require__.bind(__webpack_require__, 33838));
for (const [name, value] of Object.entries(outputs)) {
const lines = Array.isArray(value) ? value : [ String(value ?? "") ];
setOutput(name, lines.map(domain_report_sanitize_line$6.g).join("\n"));
}
}
function fail(thrown, workspace) {
const error = (0, domain_errors_system_refusal$2.JB)(thrown, {
machine: "the runner"
});
if ((0, domain_errors_errors$1.ux)(error)) {
const places = error instanceof domain_errors_errors$1.dz || error instanceof domain_errors_errors$1.c8 ? error.places : [];
if (places.length > 0) (0, annotations_js$4.E)(places, workspace); else (0, 
toolkit_js$5.fz)("error", [ error.message, error.hint ].filter(part => part !== void 0).map(part => (0, 
domain_report_sanitize_line$6.g)((0, domain_report_option_words$3.mW)(part))).join("\n"));
return;
}
const surprise = error instanceof Error ? error : new Error(String(error));
(0, toolkit_js$5.Oh)("Stack trace");
for (const line of (surprise.stack ?? "").split("\n")) (0, toolkit_js$5.wi)((0, 
domain_report_sanitize_line$6.g)(line));
(0, toolkit_js$5.N4)();
(0, toolkit_js$5.fz)("error", (0, domain_report_sanitize_line$6.g)(`${surprise.message} (this is a bug in grind-to-prod; please report it with the stack trace above)`));
}
}),

/***/ 6748: // build/js/github/job-log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => jobLogReporter
});
var domain_report_lines_of$0 = __webpack_require__(37891);
var domain_report_option_words$1 = __webpack_require__(36414);
var domain_report_sanitize_line$5 = __webpack_require__(94570);
var domain_report_throttled$4 = __webpack_require__(97262);
var annotations_js$2 = __webpack_require__(79694);
var toolkit_js$3 = __webpack_require__(59702);
function jobLogReporter(now) {
let open = false;
return (0, domain_report_throttled$4.v)({
report(event) {
const lines = (0, domain_report_lines_of$0.D)(event).map(line => (0, 
domain_report_sanitize_line$5.g)(event.event === "note" ? (0, 
domain_report_option_words$1.mW)(line) : line));
if (event.event === "phase") {
if (open) (0, toolkit_js$3.N4)();
open = event.state === "start";
for (const line of lines) (0, toolkit_js$3.Oh)(line);
} else if (event.event === "note" && event.level === "warning") (0, annotations_js$2.t)((0, 
domain_report_option_words$1.mW)(event.message)); else if (event.event === "log") (0, 
toolkit_js$3.Qr)(lines); else lines.forEach(toolkit_js$3.wi);
}
}, now);
}
}),

/***/ 93644: // build/js/github/summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
summaryFile: () => summaryFile,
writeSummary: () => writeSummary
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_process$1 = __webpack_require__(1708);
var domain_report_markdown$3 = __webpack_require__(34417);
var domain_report_option_words$2 = __webpack_require__(36414);
const STEP_LIMIT_BYTES = 1024 * 1024;
const LEAST_BYTES = 1024;
function summaryFile() {
return node_process$1.env["GITHUB_STEP_SUMMARY"] ?? "";
}
async function writeSummary(write) {
const file = summaryFile();
if (file === "") return;
const {size} = await (0, node_fs_promises$0.stat)(file).catch(() => ({
size: 0
}));
const limitBytes = Math.min(domain_report_markdown$3.IN, STEP_LIMIT_BYTES - size - 2);
if (limitBytes < LEAST_BYTES) return;
const {summary} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838) ]).then(__webpack_require__.bind(__webpack_require__, 33838));
await summary.addRaw(`${size === 0 ? "" : "\n\n"}${(0, domain_report_option_words$2.mW)(write(limitBytes))}`).write();
}
}),

};
