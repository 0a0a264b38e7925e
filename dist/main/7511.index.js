export const id = 7511;
export const ids = [7511];
export const modules = {

/***/ 87785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ userState),
/* harmony export */   FS: () => (/* binding */ stepEnded),
/* harmony export */   GC: () => (/* binding */ stepChanges),
/* harmony export */   OW: () => (/* binding */ jobFolder),
/* harmony export */   V0: () => (/* binding */ hostOfCutOffStep),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   zL: () => (/* binding */ repositoryOfRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4568);
/* harmony import */ var _github_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59702);




/** The runner's folder for this job's files, which it removes when the job ends. */
function jobFolder() {
    return node_process__WEBPACK_IMPORTED_MODULE_1__.env['RUNNER_TEMP'] ?? '.';
}
/** Where builds of the runner's user are kept. */
function userState() {
    return (0,_tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .y)(node_process__WEBPACK_IMPORTED_MODULE_1__.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
}
/** `owner/name` of the repository that the run belongs to; empty outside of GitHub. */
function repositoryOfRun() {
    return node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_REPOSITORY'] ?? '';
}
/** Tells the post step that a host is being changed, and `stepEnded` that this step has said what came of it. */
function stepChanges(host) {
    (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)('host', host);
}
function stepEnded() {
    (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)('ended', 'true');
}
/** For the post step: the host that the step was changing when it was cut off; undefined when it ended by itself. */
function hostOfCutOffStep() {
    const host = (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu)('host');
    return host === '' || (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu)('ended') !== '' ? undefined : host;
}
/** What dispatched work is archived under: the incident's name, or the run. */
function archiveName(incident) {
    return incident ?? node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_RUN_ID'] ?? 'local';
}


/***/ }),

/***/ 57511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _github_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43510);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84281);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87785);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67646);






const actions = {
    'build-manifest': { reach: 'build', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(2901), __webpack_require__.e(4949), __webpack_require__.e(5024)]).then(__webpack_require__.bind(__webpack_require__, 49934))).buildManifestAction() },
    promote: { reach: 'production', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(9538), __webpack_require__.e(8811), __webpack_require__.e(1947), __webpack_require__.e(1014)]).then(__webpack_require__.bind(__webpack_require__, 81014))).promoteAction() },
    rollback: { reach: 'production', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(1947), __webpack_require__.e(8697), __webpack_require__.e(6560)]).then(__webpack_require__.bind(__webpack_require__, 56560))).rollbackAction() },
    release: { reach: 'production', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(9538), __webpack_require__.e(2901), __webpack_require__.e(4949), __webpack_require__.e(8811), __webpack_require__.e(1947), __webpack_require__.e(1500)]).then(__webpack_require__.bind(__webpack_require__, 11500))).releaseAction() },
    snapshot: { reach: 'production', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(4041)]).then(__webpack_require__.bind(__webpack_require__, 13684))).snapshotAction() },
    'snapshot-diff': { reach: null, perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(4842)]).then(__webpack_require__.bind(__webpack_require__, 74842))).snapshotDiffAction() },
    verify: { reach: null, perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(4995), __webpack_require__.e(8230), __webpack_require__.e(5047)]).then(__webpack_require__.bind(__webpack_require__, 1237))).verifyAction() },
    failover: { reach: 'production', perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(6376), __webpack_require__.e(4995), __webpack_require__.e(2007), __webpack_require__.e(1216), __webpack_require__.e(1947), __webpack_require__.e(7879), __webpack_require__.e(3448)]).then(__webpack_require__.bind(__webpack_require__, 19970))).failoverAction() },
    plan: { reach: null, perform: async () => (await Promise.all(/* import() */[__webpack_require__.e(8202), __webpack_require__.e(611), __webpack_require__.e(8181), __webpack_require__.e(4995), __webpack_require__.e(9538), __webpack_require__.e(2901), __webpack_require__.e(4949), __webpack_require__.e(1603), __webpack_require__.e(699), __webpack_require__.e(3407)]).then(__webpack_require__.bind(__webpack_require__, 73407))).planAction() },
};
/** Runs one action to its end. The one catch of the actions: a failed step is said once, here. */
async function run(verb) {
    const { reach, perform } = actions[verb];
    try {
        if (reach !== null) {
            await (0,_github_event__WEBPACK_IMPORTED_MODULE_2__/* .requireOwnEvent */ .M1)(reach);
            const { sweepKilledSteps } = await Promise.all(/* import() */[__webpack_require__.e(611), __webpack_require__.e(8871)]).then(__webpack_require__.bind(__webpack_require__, 98871));
            await sweepKilledSteps(_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .actionRunner */ .L);
        }
        await perform();
    }
    catch (error) {
        (0,_github_finish__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .f)(error);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = (0,_domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(error);
    }
    (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stepEnded */ .FS)();
}


/***/ }),

/***/ 67646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionRunner)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _tools_run_real__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74544);


/** Keys among the inputs, which are in the environment until they are read. */
const inputs = Object.keys(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((name) => name.startsWith('INPUT_'));
/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
const actionRunner = (0,_tools_run_real__WEBPACK_IMPORTED_MODULE_1__/* .realRunnerWithout */ .t)(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', ...inputs]);


/***/ }),

/***/ 62709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   c: () => (/* binding */ verdictExitCodes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What became of an attempt. The words are the product's; see docs/verdicts.md. */
const verdicts = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts);
/** One exit code each, apart from 1 (a surprise), 2 (bad input) and 3 (drift). */
const verdictExitCodes = {
    COMMITTED: 0,
    UNCHANGED: 10,
    ROLLED_BACK: 11,
    NEEDS_HUMAN: 12,
    UNKNOWN: 13,
};


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   Vi: () => (/* binding */ EXIT_DRIFT),
/* harmony export */   ay: () => (/* binding */ VerdictError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ho: () => (/* binding */ EXIT_SURPRISE),
/* harmony export */   rt: () => (/* binding */ EXIT_HOST_ERROR),
/* harmony export */   ue: () => (/* binding */ GateError),
/* harmony export */   ux: () => (/* binding */ isKnownError),
/* harmony export */   yt: () => (/* binding */ EXIT_BAD_INPUT)
/* harmony export */ });
/**
 * The errors this program knows. Anything else that is thrown is a surprise: it shows its stack and exits 1.
 *
 * Every message is one sentence that says what is wrong, where (host, hop, field), and what to do.
 */
/** Process exit codes besides the verdicts' own (see `activation/verdict.ts`). */
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_HOST_ERROR = 14;
/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** The source cannot be released as it stands: it must be mended in the repository, not on a host. */
class SourceError extends Error {
    name = 'SourceError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** A program that we ran failed in a way that no caller expected. */
class CommandError extends Error {
    name = 'CommandError';
    exitCode = EXIT_SURPRISE;
    code = 'command-failed';
    argv;
    status;
    stderr;
    constructor(argv, status, stderr, options) {
        const lastLine = stderr.trim().split('\n').at(-1) ?? '';
        super(`${argv[0]} ${argv[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, options);
        this.argv = argv;
        this.status = status;
        this.stderr = stderr;
    }
}
/** A host cannot do what is asked of it. Nothing was changed on it, unless a verdict says otherwise. */
class HostError extends Error {
    name = 'HostError';
    code;
    /** The host's name in the configuration. */
    host;
    constructor(code, host, message, options) {
        super(message, options);
        this.code = code;
        this.host = host;
    }
}
/** An attempt ended, and the host does not run what was asked for. The exit code is the verdict's. */
class VerdictError extends Error {
    name = 'VerdictError';
    code = 'not-committed';
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** A command that the configuration wants to pass before a promote did not. Nothing was copied, and nothing was changed anywhere. */
class GateError extends Error {
    name = 'GateError';
    code = 'gate-failed';
    /** What each gate that ran came to, the failed one last. */
    gates;
    constructor(message, gates) {
        super(message);
        this.gates = gates;
    }
}
/** True for the errors whose message alone tells the user what to do. */
function isKnownError(error) {
    return [InputError, SourceError, CommandError, HostError, VerdictError, GateError].some((known) => error instanceof known);
}


/***/ }),

/***/ 32461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/**
 * The exit code that an error ends a command or a step with. A HostError or a GateError is thrown only when nothing was
 * changed, so it is the verdict UNCHANGED; from the first change on, verbs end in a verdict.
 */
function exitCodeOf(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownError */ .ux)(error))
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SURPRISE */ .ho;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue ? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictExitCodes */ .c.UNCHANGED : error.exitCode;
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act,
 * and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`;
}


/***/ }),

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Makes text from outside (a host, a build, a branch name) safe to print as part of a line: it cannot act on a terminal,
 * reorder what a reader sees, or be taken for a workflow command by the GitHub runner.
 *
 * The runner reads `::command::` at the start of a line after white space, and `##[command]` anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(controls, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replace(invisible, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)
        .replaceAll('##[', '#\\#[')
        .replace(/^(\s*):(?=:)/, '$1\\:');
}
// C0 and C1 control characters; a line end is one of them, so the result is always one line.
// oxlint-disable-next-line no-control-regex -- naming them is the point
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
// Zero-width, bidirectional, line and paragraph separators, byte order mark, and tag characters.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;


/***/ }),

/***/ 79694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn),
/* harmony export */   h: () => (/* binding */ errorsAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** GitHub shows so many of each level for a step, and drops the others without a word. */
const ANNOTATION_LIMIT = 10;
let warnings = 0;
/** A warning: an annotation, or a line of the log once there are as many as GitHub shows. */
function warn(message) {
    warnings += 1;
    const text = (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(message);
    if (warnings <= ANNOTATION_LIMIT)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('warning', text);
    else
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)(`warning: ${text}`);
}
/** Errors at the lines that cause them; the last one that is shown says how many more the log has. */
function errorsAt(places) {
    const shown = places.length > ANNOTATION_LIMIT ? places.slice(0, ANNOTATION_LIMIT - 1) : places;
    for (const { file, line, column, message } of shown)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(message), { file: inWorkspace(file), line, column });
    const rest = places.slice(shown.length);
    for (const { file, line, column, message } of rest)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(`${inWorkspace(file)}:${line}:${column}: ${message}`));
    if (rest.length > 0)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', `There are ${rest.length} more errors in ${(0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(inWorkspace(rest[0].file))}; the job's log lists them.`);
}
/** As GitHub knows the file: by its path in the repository. */
function inWorkspace(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_WORKSPACE'] ?? node_process__WEBPACK_IMPORTED_MODULE_1__.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
    return path.startsWith('../') ? file : path;
}


/***/ }),

/***/ 43510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _n: () => (/* binding */ pullRequestOf),
  j_: () => (/* binding */ readEvent),
  M1: () => (/* binding */ requireOwnEvent)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/js/github/event-guard.js


/** Events that only who may write to the repository can cause. Everything else anyone on GitHub can. */
const ownEvents = new Set(['workflow_dispatch', 'push', 'schedule', 'release', 'deployment', 'repository_dispatch']);
const repositorySchema = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish();
const payloadSchema = schemas/* object */.Ikc({
    repository: repositorySchema,
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: repositorySchema }) }).optional(),
    workflow_run: schemas/* object */.Ikc({ event: schemas/* string */.YjP(), head_repository: repositorySchema }).optional(),
});
/**
 * Why a step may not run for this event, as one sentence; undefined when it may. The workflow should never have started it: this
 * is the second look, taken on the machine that would suffer. Events: https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
function refusal(reach, event) {
    const parsed = payloadSchema.safeParse(event.payload);
    if (!parsed.success)
        return `The event ${(0,quote/* quote */.h)(event.name)} of this run is not understood, so nothing is done for it.`;
    const { repository, pull_request: request, workflow_run: run } = parsed.data;
    if (repository !== undefined && repository !== null && !isSame(repository.full_name, event.repository)) {
        return `This run says that it belongs to ${(0,quote/* quote */.h)(event.repository)}, but its event is of ${(0,quote/* quote */.h)(repository.full_name)}; nothing is done for it.`;
    }
    if (event.name === 'workflow_run')
        return run === undefined ? unknownRun : refusalOfRun(run, event);
    if (ownEvents.has(event.name))
        return undefined;
    if (reach === 'production') {
        return `A step that reaches a production host does not run for the event ${(0,quote/* quote */.h)(event.name)}, which people without write access can cause; start it with workflow_dispatch, push, schedule, release or deployment.`;
    }
    if (event.name === 'merge_group')
        return undefined;
    if (event.name !== 'pull_request') {
        return `The build host builds nothing for the event ${(0,quote/* quote */.h)(event.name)}; start the workflow with pull_request, push or workflow_dispatch.`;
    }
    const from = request?.head.repo?.full_name;
    return event.isHosted || isSame(from, event.repository)
        ? undefined
        : `This pull request comes from ${from === undefined ? 'a repository that is gone' : (0,quote/* quote */.h)(from)}, and a self-hosted runner builds nothing of a fork; run it on one of GitHub's own runners.`;
}
const unknownRun = 'The event "workflow_run" of this run does not say which run caused it, so nothing is done for it.';
function refusalOfRun(run, { repository }) {
    const from = run.head_repository?.full_name;
    if (!isSame(from, repository)) {
        return `The run that caused this one is of ${from === undefined ? 'a repository that is gone' : (0,quote/* quote */.h)(from)} and not of ${(0,quote/* quote */.h)(repository)}; nothing is done for a fork.`;
    }
    return ownEvents.has(run.event)
        ? undefined
        : `The run that caused this one was started by ${(0,quote/* quote */.h)(run.event)}, for which nothing is built or released; limit the workflow_run to pushes of the protected branch.`;
}
/** GitHub's names do not tell capitals apart. */
function isSame(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./build/js/github/event.js





/** Event payloads have at most 25 MB (https://docs.github.com/webhooks/webhook-events-and-payloads). */
const EVENT_LIMIT_BYTES = 25 * 1024 * 1024;
/** The event of this run; undefined when no GitHub runner started us. Throws InputError when its file cannot be read. */
async function readEvent(environment = external_node_process_.env) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_REPOSITORY: repository = '' } = environment;
    return { name, payload: await payloadAt(path), repository, isHosted: environment['RUNNER_ENVIRONMENT'] === 'github-hosted' };
}
/** Refuses a run whose event may not reach so far. Throws InputError not-permitted. */
async function requireOwnEvent(reach) {
    const event = await readEvent();
    const complaint = event === undefined ? undefined : refusal(reach, event);
    if (complaint !== undefined)
        throw new errors/* InputError */.dz('not-permitted', complaint);
}
async function payloadAt(path) {
    try {
        return JSON.parse((await (0,read_limited/* readLimited */.t)(path, EVENT_LIMIT_BYTES)) ?? '');
    }
    catch (cause) {
        throw new errors/* InputError */.dz('not-permitted', 'The event of this run cannot be read (GITHUB_EVENT_PATH), so nobody can say whether it may do this; run it by a GitHub runner.', { cause });
    }
}
const pullRequestSchema = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive() }) });
/** Number of the pull request that the run is about; undefined when it is about none. */
function pullRequestOf(event) {
    return event?.name === 'pull_request' ? pullRequestSchema.safeParse(event.payload).data?.pull_request.number : undefined;
}


/***/ }),

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79694);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/**
 * Writes each output once; absent values become empty outputs, so that a later step can test for them. A list is one value a
 * line; otherwise a value is one line, in which nothing from outside can act.
 */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        const lines = Array.isArray(value) ? value : [String(value ?? '')];
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, lines.map(_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t).join('\n'));
    }
}
/**
 * Ends the step as failed: a known error with its one sentence, or with one at each line that is the cause; a surprise with its
 * stack in a collapsed group.
 */
function fail(error) {
    if ((0,_domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .isKnownError */ .ux)(error)) {
        const places = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8 ? error.places : [];
        if (places.length > 0)
            (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsAt */ .h)(places);
        else
            (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(error.message));
        return;
    }
    const surprise = error instanceof Error ? error : new Error(String(error));
    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)('Where it happened');
    for (const line of (surprise.stack ?? '').split('\n'))
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(line));
    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(`${surprise.message} (this is a surprise to grind-to-prod; please report it with the group above)`));
}


/***/ }),

/***/ 59702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ getState),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   Qr: () => (/* binding */ printForeign),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/**
 * What every step needs of the runner, byte for byte as @actions/core writes it (a test holds the two against each other). That
 * package is not imported at start: it loads an HTTP client for OpenID tokens, which takes four times the start of Node.
 */




/** An input as it was given, trimmed; empty when it was not. */
function getInput(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env[inputVariable(name)]?.trim() ?? '';
}
/** The variable in which the runner hands an input over. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Sets an output of the step. Does nothing where no runner reads it. */
function setOutput(name, value) {
    appendValue('GITHUB_OUTPUT', name, value);
}
/** Hands something on to this action's post step. */
function saveState(name, value) {
    appendValue('GITHUB_STATE', name, value);
}
/** What `saveState` of the main step handed on; empty when it did not come to that. */
function getState(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env[`STATE_${name}`] ?? '';
}
/** Has the runner replace this text in everything that the job prints from now on. */
function setSecret(secret) {
    command('add-mask', secret);
}
/** Prints a message that is also shown beside the run, and beside the line of a file when it names one. */
function annotate(level, message, place = {}) {
    const { title, file, line, column: col } = place;
    const properties = Object.entries({ title, file, line, col }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]);
    command(properties.length === 0 ? level : `${level} ${properties.join(',')}`, message);
}
/** Prints a line as it is: the caller has made it inert. */
function printLine(line) {
    node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
/** Prints lines that a program or a host wrote, between marks within which the runner reads no commands at all. */
function printForeign(lines) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    // In one piece, for with a mark that is never taken back the runner would hear nothing more of this step.
    printLine([`::stop-commands::${token}`, ...lines, `::${token}::`].join(node_os__WEBPACK_IMPORTED_MODULE_2__.EOL));
}
function startGroup(title) {
    command('group', title);
}
function endGroup() {
    command('endgroup', '');
}
function command(head, message) {
    printLine(`::${head}::${escapedData(message)}`);
}
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The delimiter is new each time, so that no value can hold it and go on as another key. */
function appendValue(variable, name, value) {
    const file = node_process__WEBPACK_IMPORTED_MODULE_3__.env[variable] ?? '';
    if (file === '')
        return;
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** A regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit. */
async function readLimited(path, limitBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        const { size } = await handle.stat().then((status) => {
            if (!status.isFile())
                throw new Error(`${path} is not a regular file`);
            return status;
        });
        if (size > limitBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
function stateFolder(environment, home) {
    const base = environment['XDG_STATE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'), 'grind-to-prod');
}


/***/ }),

/***/ 74544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realRunner),
  t: () => (/* binding */ realRunnerWithout)
});

// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(82499);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
;// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000;
/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Sees to it that nothing is left of a process group: at the timeout it is asked to end, and killed two seconds later; it is
 * killed when its leader has ended, and when this process is told to end, of which a group of its own hears nothing.
 */
function guardGroup(leader, timeout) {
    let timedOut = false;
    const timers = [];
    const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
    const kill = () => signalGroup(leader.pid, 'SIGKILL');
    if (timeout !== undefined) {
        after(timeout, () => {
            timedOut = true;
            signalGroup(leader.pid, 'SIGTERM');
            after(GRACE_MILLISECONDS, kill);
        });
    }
    leader.once('exit', () => {
        kill();
        // Who left the group may still hold the streams open; nobody waits for that.
        after(GRACE_MILLISECONDS, () => {
            leader.stdout?.destroy();
            leader.stderr?.destroy();
        });
    });
    const end = (signal) => {
        kill();
        stopListening();
        // With nobody else listening, this ends us as it would have.
        process.kill(process.pid, signal);
    };
    const stopListening = () => endings.forEach((ending) => process.off(ending, end));
    endings.forEach((ending) => process.on(ending, end));
    process.once('exit', kill);
    return {
        timedOut: () => timedOut,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            stopListening();
            process.off('exit', kill);
        },
    };
}
function signalGroup(group, signal) {
    if (group === undefined)
        return;
    try {
        process.kill(-group, signal);
    }
    catch {
        // Nothing is left of it.
    }
}

;// CONCATENATED MODULE: ./build/js/tools/run/real.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** The runner that executes. */
const realRunner = realRunnerWithout([]);
/** A runner that executes, whose programs do not see these variables of our own environment. */
function realRunnerWithout(hidden) {
    const optionsOf = (command) => options(command, hidden);
    return {
        async run(command) {
            if (command.guarded !== undefined)
                return runGuarded(command, command.guarded.onOutput, optionsOf);
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return resultOf(command, await child);
        },
        start(command) {
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), {
                ...optionsOf(command),
                stdin: 'pipe',
                buffer: { stdout: false, stderr: true },
            });
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return {
                stdin: child.stdin,
                stdout: child.stdout,
                finished: child.then((outcome) => resultOf(command, outcome)),
                kill: () => void child.kill(),
            };
        },
    };
}
async function runGuarded({ timeout, ...command }, onOutput, optionsOf) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), { ...optionsOf(command), stdin: 'ignore', buffer: false, detached: true });
        const guard = __addDisposableResource(env_1, guardGroup(child.nodeChildProcess, timeout), false);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', onOutput);
        const { exitCode, signal, code, message } = await child;
        return { ...resultOf(command, { exitCode, signal, code, message, stderr: '', timedOut: false }), timedOut: guard.timedOut() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function options(command, hidden) {
    // What is undefined here is not handed on.
    const env = { ...Object.fromEntries(hidden.map((name) => [name, undefined])), ...command.environment };
    return {
        reject: false,
        stripFinalNewline: false,
        maxBuffer: OUTPUT_LIMIT_BYTES,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(Object.keys(env).length === 0 ? {} : { env }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new errors/* CommandError */.Qd(command.argv, null, `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`);
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ })

};
