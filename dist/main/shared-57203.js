export const modules = {

/***/ 57203: // build/js/domain/errors/error-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ explainedText),
/* harmony export */   S6: () => (/* binding */ errorLines),
/* harmony export */   u7: () => (/* binding */ withoutHint)
/* harmony export */ });
/** Both as one text, for a reader that knows no hint. */
function explainedText({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}
/** An error as a terminal shows it: what is wrong, and on a line of its own what to do. */
function errorLines({ message, hint }) {
    const told = message.split('\n').map((line) => `error: ${line}`);
    return hint === undefined ? told : [...told, ...hint.split('\n').map((line) => `hint: ${line}`)];
}
/** The message alone of a text that has its hint at its end, as programs that know no hint are given it. */
function withoutHint(text, hint) {
    return hint !== undefined && text.endsWith(` ${hint}`) ? text.slice(0, -hint.length - 1) : text;
}


/***/ }),

/***/ 8136: // build/js/domain/errors/errors.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KnownError),
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
/* harmony import */ var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
/* harmony import */ var _error_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57203);
/**
 * The errors this program knows. Anything else that is thrown is a surprise: it shows its stack and exits 1.
 *
 * A message is one short sentence that says what is wrong, and where (host, hop, field); its hint says what to do. Neither has more of a
 * URL than everyone may know.
 */


/** Process exit codes besides the verdicts' own (see `domain/activation/verdict.ts`). */
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_HOST_ERROR = 14;
/** What every error of this program has in common. */
class KnownError extends Error {
    /** Absent: that of the verdict, which is UNCHANGED unless the error says of its attempt that it was begun. */
    exitCode;
    /** What to do, as an imperative. */
    hint;
    constructor(message, { hint, ...options } = {}) {
        super((0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(message), options);
        this.hint = hint === undefined ? undefined : (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(hint);
    }
    /** The message and the hint as one text, for a reader that knows no hint. */
    get text() {
        return (0,_error_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedText */ .GR)(this);
    }
}
/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
class InputError extends KnownError {
    name = 'InputError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    unknown;
    constructor(code, message, { places = [], unknown, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.places = places;
        this.unknown = unknown;
    }
}
/** The source cannot be released as it stands: it must be mended in the repository, not on a host. */
class SourceError extends KnownError {
    name = 'SourceError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, { places = [], ...options } = {}) {
        super(message, options);
        this.code = code;
        this.places = places;
    }
}
/** A program that we ran failed in a way that no caller expected. */
class CommandError extends KnownError {
    name = 'CommandError';
    exitCode = EXIT_SURPRISE;
    code = 'command-failed';
    argv;
    status;
    stderr;
    constructor(argv, { status, stderr }, options) {
        const words = argv.map(_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N);
        const said = (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(stderr);
        const lastLine = said.trim().split('\n').at(-1) ?? '';
        super(`${words[0]} ${words[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, options);
        this.argv = words;
        this.status = status;
        this.stderr = said;
    }
}
/** A host cannot do what is asked of it. Nothing was changed on it, unless a verdict says otherwise. */
class HostError extends KnownError {
    name = 'HostError';
    code;
    /** The host's name in the configuration. */
    host;
    constructor(code, message, { host, ...options }) {
        super(message, options);
        this.code = code;
        this.host = host;
    }
}
/** An attempt ended, and the host does not run what was asked for, or nobody knows. The exit code is the verdict's. */
class VerdictError extends KnownError {
    name = 'VerdictError';
    code = 'not-committed';
    exitCode;
    constructor(exitCode, message, options) {
        super(message, options);
        this.exitCode = exitCode;
    }
}
/** A command that the configuration wants to pass before a promote did not. Nothing was copied, and nothing was changed anywhere. */
class GateError extends KnownError {
    name = 'GateError';
    code = 'gate-failed';
    /** What each gate that ran came to, the failed one last. */
    gates;
    constructor(message, gates, options) {
        super(message, options);
        this.gates = gates;
    }
}
/** True for the errors whose message and hint alone tell the user what to do. */
function isKnownError(error) {
    return error instanceof KnownError;
}


/***/ }),

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);

/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act, without what may be a secret
 * of a URL, and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(typeof value === 'string' ? (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(value) : value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}\u2026 (${visible.length} characters)`;
}


/***/ }),

/***/ 69106: // build/js/domain/report/inert.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);

/**
 * Makes text from outside (a host, a build, a branch name) safe to print as part of a line: it cannot act on a terminal,
 * reorder what a reader sees, or be taken for a workflow command by the GitHub runner, and it has nothing of a URL that may be a secret.
 *
 * The runner reads `::command::` at the start of a line after white space, and `##[command]` anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
function inert(text) {
    return (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withPublicUrls */ ._N)(text)
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

/***/ 70320: // build/js/domain/secrets/public-url.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ publicBeginning),
/* harmony export */   OC: () => (/* binding */ deepPublicUrls),
/* harmony export */   _N: () => (/* binding */ withPublicUrls),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/*
 * A URL from outside may carry a secret in its user, password, query or fragment. What is printed or stored of it is its scheme,
 * host, port and path. A path that is itself a secret (such as the address of a webhook) cannot be told from any other.
 */
/** What is put in the place of an authority that is no host with a port: where the secret in it ends cannot be told. */
const HIDDEN = '\u2026';
/** One URL without what may be a secret. Anything else than a URL is left as it is. */
function publicUrl(address) {
    const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(.*)$/is.exec(address) ?? [];
    if (scheme === undefined || rest === undefined)
        return address;
    if (isLocalFile(scheme, rest))
        return address;
    const [, authority = '', after = ''] = /^([^/?#]*)(.*)$/s.exec(rest) ?? [];
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    if (isHost(host))
        return `${scheme}${host}${pathOf(after)}`;
    // A password with a slash in it: whatever stands before the last @ belongs to it.
    const at = after.lastIndexOf('@');
    if (at === -1)
        return `${scheme}${HIDDEN}${pathOf(after)}`;
    return publicUrl(`${scheme}${after.slice(at + 1)}`);
}
/**
 * A text in which each URL is without what may be a secret. A URL ends at white space or a double quote; signs that close a sentence are
 * no part of it. What was made public stays as it is: taking one part out can turn what follows into the user of the URL
 * (`https://a?b"c@d`), so the text is read again until nothing changes.
 */
function withPublicUrls(text) {
    let current = text;
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
        const next = readOnce(current);
        if (next === current)
            return current;
        current = next;
    }
    return current.replaceAll(/:\/\S+/g, `:/${HIDDEN}`);
}
/** Two passes do for what programs print. A text that was made to need more loses its URLs, so the time stays linear. */
const MAX_PASSES = 8;
function readOnce(text) {
    if (!text.includes(':/'))
        return text;
    return text.replaceAll(urlInText, (found) => {
        const address = found.slice(0, endOf(found));
        return `${publicUrl(address)}${found.slice(address.length)}`;
    });
}
/** The beginning of a text, without what may be a secret of a URL: taken out before the cut, after which it could not be told any more. */
function publicBeginning(text, length) {
    return withPublicUrls(text).slice(0, length);
}
function deepPublicUrls(value) {
    if (typeof value === 'string')
        return withPublicUrls(value);
    if (Array.isArray(value))
        return value.map((entry) => deepPublicUrls(entry));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [withPublicUrls(key), deepPublicUrls(entry)]));
}
// A URL that was taken for a path has one slash left. A user part may have quotes in it, so up to the last @ before a path they end nothing.
const urlInText = /(?:[A-Za-z][A-Za-z0-9+.-]{0,31}:\/\/|https?:\/)(?:[^\s/?#]*@)?[^\s"]*/gi;
const closing = `'\u2019\u201d)]>},.;:!\u2026`;
/** Where a URL ends before the signs that close a sentence. An expression would look at a long row of them again from each. */
function endOf(found) {
    let end = found.length;
    while (end > 0 && closing.includes(found[end - 1]))
        end -= 1;
    return end;
}
/** A file of this machine is asked of nobody, so it has no user; what follows its path (`git+file:///clone?rev=\u2026#attribute`) says which it is. */
function isLocalFile(scheme, rest) {
    return /^(?:[a-z]+\+)?file:\/\/$/i.test(scheme) && rest.startsWith('/');
}
function isHost(authority) {
    return /^(?:\[[0-9A-Fa-f:.%]*\]|[^:]*)(?::[0-9]+)?$/.test(authority);
}
function pathOf(after) {
    return after.split(/[?#]/, 1)[0];
}


/***/ }),

/***/ 4568: // build/js/tools/files/state-folder.js
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

/***/ 72725: // build/js/tools/run/output-limit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ OUTPUT_LIMIT_BYTES),
/* harmony export */   r: () => (/* binding */ tooMuchOutput)
/* harmony export */ });
/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** What stands in the place of the end of a program that was stopped for what it printed. */
function tooMuchOutput(limitBytes) {
    return `printed more than ${limitBytes} bytes, which is the limit`;
}


/***/ }),

/***/ 2835: // build/js/tools/run/when-we-end.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whenWeEnd)
/* harmony export */ });
/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const works = new Set();
/** Does `work` when this process ends or is told to, by which it then ends as it would have. Disposing takes that back. */
function whenWeEnd(work) {
    // One listener for all, however many programs run at a time.
    if (works.size === 0)
        listen();
    const own = () => work();
    works.add(own);
    return {
        [Symbol.dispose]() {
            if (works.delete(own) && works.size === 0)
                stopListening();
        },
    };
}
function doAll() {
    for (const work of works)
        work();
}
function end(signal) {
    doAll();
    stopListening();
    // With nobody else listening, this ends us as it would have.
    process.kill(process.pid, signal);
}
function listen() {
    endings.forEach((ending) => process.on(ending, end));
    process.on('exit', doAll);
}
function stopListening() {
    endings.forEach((ending) => process.off(ending, end));
    process.off('exit', doAll);
}


/***/ }),

};
