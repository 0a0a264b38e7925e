export const id = 201;
export const ids = [201];
export const modules = {

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/github/finish.js
var finish = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/js/activation/verdict.js
var verdict = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/js/errors/exit-code.js


/**
 * The exit code that an error ends a command or a step with. A HostError is thrown only when nothing was changed, so it is
 * the verdict UNCHANGED; from the first change on, verbs end in a verdict.
 */
function exitCodeOf(error) {
    if (!(0,errors/* isKnownError */.ux)(error))
        return errors/* EXIT_SURPRISE */.ho;
    return error instanceof errors/* HostError */.dh ? verdict/* verdictExitCodes */.c9.UNCHANGED : error.exitCode;
}

;// CONCATENATED MODULE: ./build/js/actions/run.js



const verbs = {
    'build-manifest': async () => (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(919), __webpack_require__.e(655), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 9934))).buildManifestAction(),
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(866), __webpack_require__.e(919), __webpack_require__.e(129), __webpack_require__.e(25)]).then(__webpack_require__.bind(__webpack_require__, 1014))).promoteAction(),
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(866), __webpack_require__.e(919), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 6560))).rollbackAction(),
};
/** Runs one action to its end. The one catch of the actions: a failed step is said once, here. */
async function run(verb) {
    try {
        await verbs[verb]();
    }
    catch (error) {
        (0,finish/* fail */.f)(error);
        external_node_process_.exitCode = exitCodeOf(error);
    }
}


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   c9: () => (/* binding */ verdictExitCodes)
/* harmony export */ });
/* unused harmony export verdicts */
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
/* harmony export */   ay: () => (/* binding */ VerdictError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ho: () => (/* binding */ EXIT_SURPRISE),
/* harmony export */   ux: () => (/* binding */ isKnownError),
/* harmony export */   yt: () => (/* binding */ EXIT_BAD_INPUT)
/* harmony export */ });
/* unused harmony export EXIT_HOST_ERROR */
/**
 * The errors this program knows. Anything else that is thrown is a surprise: it shows its stack and exits 1.
 *
 * Every message is one sentence that says what is wrong, where (host, hop, field), and what to do.
 */
/** Process exit codes besides the verdicts' own (see `activation/verdict.ts`). */
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
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
/** True for the errors whose message alone tells the user what to do. */
function isKnownError(error) {
    return [InputError, SourceError, CommandError, HostError, VerdictError].some((known) => error instanceof known);
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
