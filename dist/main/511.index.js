export const id = 511;
export const ids = [511];
export const modules = {

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _github_finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _errors_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1042);



const verbs = {
    'build-manifest': async () => (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(25), __webpack_require__.e(889), __webpack_require__.e(851), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 9934))).buildManifestAction(),
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(866), __webpack_require__.e(25), __webpack_require__.e(962), __webpack_require__.e(737), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 1014))).promoteAction(),
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(866), __webpack_require__.e(25), __webpack_require__.e(962), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 6560))).rollbackAction(),
};
/** Runs one action to its end. The one catch of the actions: a failed step is said once, here. */
async function run(verb) {
    try {
        await verbs[verb]();
    }
    catch (error) {
        (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .f)(error);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = (0,_errors_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(error);
    }
}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   c: () => (/* binding */ verdictExitCodes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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

/***/ 5:
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
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** The source cannot be released as it stands: it must be mended in the repository, not on a host. */
class SourceError extends Error {
    name = 'SourceError';
    exitCode = EXIT_BAD_INPUT;
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
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

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4770);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);


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

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs),
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);



/** Writes each output once; absent values become empty outputs, so that a later step can test for them. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value ?? '');
}
/** Ends the step as failed: a known error with its one sentence, a surprise with its stack in a collapsed group. */
function fail(error) {
    if ((0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownError */ .ux)(error)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(error.message));
        return;
    }
    const surprise = error instanceof Error ? error : new Error(String(error));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh('Where it happened');
    for (const line of (surprise.stack ?? '').split('\n'))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(line));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(`${surprise.message} (this is a surprise to grind-to-prod; please report it with the group above)`));
}


/***/ }),

/***/ 2521:
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


/***/ })

};
