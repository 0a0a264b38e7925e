import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-55463.js';
export const id = 7511;
export const ids = [7511];
export const modules = {
...shared0,
...shared1,


/***/ 57511: // build/js/actions/run.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
run: () => run
});
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
var _github_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43510);
var _github_finish__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84281);
var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87785);
var _hide_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57280);
var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85300);
const actions = {
"build-manifest": {
reach: "build",
perform: async () => (await Promise.all([ __webpack_require__.e(611), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(2901), __webpack_require__.e(1451), __webpack_require__.e(8797) ]).then(__webpack_require__.bind(__webpack_require__, 49934))).buildManifestAction()
},
promote: {
reach: "production",
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(8619), __webpack_require__.e(6850), __webpack_require__.e(4444), __webpack_require__.e(1014) ]).then(__webpack_require__.bind(__webpack_require__, 81014))).promoteAction()
},
rollback: {
reach: "production",
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(4444), __webpack_require__.e(8697), __webpack_require__.e(6560) ]).then(__webpack_require__.bind(__webpack_require__, 56560))).rollbackAction()
},
release: {
reach: "production",
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(8619), __webpack_require__.e(2901), __webpack_require__.e(6850), __webpack_require__.e(4444), __webpack_require__.e(1451), __webpack_require__.e(4368) ]).then(__webpack_require__.bind(__webpack_require__, 94368))).releaseAction()
},
snapshot: {
reach: "production",
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(3684) ]).then(__webpack_require__.bind(__webpack_require__, 13684))).snapshotAction()
},
"snapshot-diff": {
reach: null,
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(129), __webpack_require__.e(1386), __webpack_require__.e(9451), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(4149) ]).then(__webpack_require__.bind(__webpack_require__, 74842))).snapshotDiffAction()
},
verify: {
reach: null,
perform: async () => (await Promise.all([ __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(4415), __webpack_require__.e(5047) ]).then(__webpack_require__.bind(__webpack_require__, 1237))).verifyAction()
},
failover: {
reach: "production",
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(1386), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(2007), __webpack_require__.e(4444), __webpack_require__.e(4290), __webpack_require__.e(3448) ]).then(__webpack_require__.bind(__webpack_require__, 19970))).failoverAction()
},
plan: {
reach: null,
perform: async () => (await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(611), __webpack_require__.e(2569), __webpack_require__.e(129), __webpack_require__.e(9451), __webpack_require__.e(7842), __webpack_require__.e(8619), __webpack_require__.e(2901), __webpack_require__.e(2777), __webpack_require__.e(3407) ]).then(__webpack_require__.bind(__webpack_require__, 73407))).planAction()
}
};
async function run(verb) {
const {reach: reach, perform: perform} = actions[verb];
try {
(0, _hide_environment_js__WEBPACK_IMPORTED_MODULE_5__.e)();
if (reach !== null) {
await (0, _github_event__WEBPACK_IMPORTED_MODULE_2__.M1)(reach);
const {sweepKilledSteps: sweepKilledSteps} = await Promise.all([ __webpack_require__.e(611), __webpack_require__.e(3486) ]).then(__webpack_require__.bind(__webpack_require__, 43486));
await sweepKilledSteps(_runner_js__WEBPACK_IMPORTED_MODULE_6__.L);
}
await perform();
} catch (error) {
(0, _github_finish__WEBPACK_IMPORTED_MODULE_3__.f)(error);
node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = (0, _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__.F)(error);
}
(0, _context_js__WEBPACK_IMPORTED_MODULE_4__.FS)();
}
}),

/***/ 43510: // build/js/github/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_n: () => pullRequestOf,
j_: () => readEvent,
M1: () => requireOwnEvent
});
var external_node_process_ = __webpack_require__(1708);
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
function refusal(reach, event) {
const parsed = payloadSchema.safeParse(event.payload);
if (!parsed.success) return {
message: `The event ${(0, quote.h)(event.name)} of this run is not supported, so nothing is done.`
};
const {repository: repository, pull_request: request, workflow_run: run} = parsed.data;
if (repository !== void 0 && repository !== null && !isSame(repository.full_name, event.repository)) return {
message: `This run claims to belong to ${(0, quote.h)(event.repository)}, but its event is of ${(0, 
quote.h)(repository.full_name)}; nothing is done.`
};
if (event.name === "workflow_run") return refusalOfRun(run, event);
if (ownEvents.has(event.name)) return;
if (reach === "production") return {
message: `A step that reaches a production host does not run for the event ${(0, 
quote.h)(event.name)}, which people without write access can trigger.`,
hint: "Start it with workflow_dispatch, push, schedule, release or repository_dispatch."
};
if (event.name === "merge_group") return;
if (event.name !== "pull_request") return {
message: `The build host does not build for the event ${(0, quote.h)(event.name)}.`,
hint: "Start the workflow with pull_request, push or workflow_dispatch."
};
const from = request?.head.repo?.full_name;
return event.isHosted || isSame(from, event.repository) ? void 0 : {
message: `This pull request comes from ${from === void 0 ? "a deleted repository" : (0, 
quote.h)(from)}, and a self-hosted runner does not build forks.`,
hint: "Run it on one of GitHub's own runners."
};
}
const unknownRun = {
message: 'The event "workflow_run" of this run does not name the run that caused it, so nothing is done.'
};
function refusalOfRun(run, {repository: repository, isHosted: isHosted}) {
if (!isHosted) return {
message: 'A self-hosted runner does nothing for the event "workflow_run", which a pull request of a fork can cause.',
hint: "Start the workflow with push or workflow_dispatch, or run this job on one of GitHub's own runners."
};
if (run === void 0) return unknownRun;
const from = run.head_repository?.full_name;
if (!isSame(from, repository)) return {
message: `The run that caused this one is of ${from === void 0 ? "a deleted repository" : (0, 
quote.h)(from)} and not of ${(0, quote.h)(repository)}; nothing is done for a fork.`
};
return ownEvents.has(run.event) ? void 0 : {
message: `The run that caused this one was started by ${(0, quote.h)(run.event)}, which may not build or release.`,
hint: "Limit the workflow_run to pushes of the protected branch."
};
}
function isSame(one, other) {
return one?.toLowerCase() === other.toLowerCase();
}
// CONCATENATED MODULE: ./build/js/github/event.js
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;
async function readEvent(environment = external_node_process_.env) {
if (environment["GITHUB_ACTIONS"] !== "true") return;
const {GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_REPOSITORY: repository = ""} = environment;
return {
name: name,
payload: await payloadAt(path),
repository: repository,
isHosted: environment["RUNNER_ENVIRONMENT"] === "github-hosted"
};
}
async function requireOwnEvent(reach) {
const event = await readEvent();
const problem = event === void 0 ? void 0 : refusal(reach, event);
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
cause: cause
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
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);
var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79694);
var _toolkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59702);
async function writeOutputs(outputs) {
if ((node_process__WEBPACK_IMPORTED_MODULE_0__.env["GITHUB_OUTPUT"] ?? "") === "") return;
const {setOutput: setOutput} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838) ]).then(__webpack_require__.bind(__webpack_require__, 33838));
for (const [name, value] of Object.entries(outputs)) {
const lines = Array.isArray(value) ? value : [ String(value ?? "") ];
setOutput(name, lines.map(_domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_4__.g).join("\n"));
}
}
function fail(error) {
if ((0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ux)(error)) {
const places = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8 ? error.places : [];
if (places.length > 0) (0, _annotations_js__WEBPACK_IMPORTED_MODULE_2__.h)(places); else (0, 
_toolkit_js__WEBPACK_IMPORTED_MODULE_3__.fz)("error", [ error.message, error.hint ].filter(part => part !== void 0).map(_domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_4__.g).join("\n"));
return;
}
const surprise = error instanceof Error ? error : new Error(String(error));
(0, _toolkit_js__WEBPACK_IMPORTED_MODULE_3__.Oh)("Stack trace");
for (const line of (surprise.stack ?? "").split("\n")) (0, _toolkit_js__WEBPACK_IMPORTED_MODULE_3__.wi)((0, 
_domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_4__.g)(line));
(0, _toolkit_js__WEBPACK_IMPORTED_MODULE_3__.N4)();
(0, _toolkit_js__WEBPACK_IMPORTED_MODULE_3__.fz)("error", (0, _domain_report_sanitize_line__WEBPACK_IMPORTED_MODULE_4__.g)(`${surprise.message} (this is a bug in grind-to-prod; please report it with the stack trace above)`));
}
}),

};
