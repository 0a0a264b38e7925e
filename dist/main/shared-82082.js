export const modules = {

/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayBeCollected),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** What is wrong, in one line, of an error that Nix printed: without the trace above it, and the log and advice below. */
function errorText(printed) {
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
    return text
        .slice(Math.max(0, text.lastIndexOf('error:')))
        .replace(/^error:\s*/, '')
        .replaceAll(/\s+/g, ' ')
        .replace(/[;.\s]+$/, '');
}
/**
 * True when a garbage collection may have caused the error. It can take a derivation between its evaluation and its build (what
 * the evaluation cache remembers has no temporary root), or a source that is just being copied. The daemon of Nix 2.26 even
 * ends when a derivation goes at a bad moment (an assertion in derivation-goal.cc, `drv` in loadDerivation).
 */
function mayBeCollected(error) {
    return collected.some((pattern) => pattern.test(error));
}
const collected = [
    /missing derivation '/,
    /\/nix\/store\/[^']+' (?:is not valid|does not exist)/,
    /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/,
    /daemon disconnected unexpectedly/,
];


/***/ }),

/***/ 78123: // build/js/tools/nix/flake.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ flakeReference),
/* harmony export */   ML: () => (/* binding */ flakeOptions),
/* harmony export */   pJ: () => (/* binding */ evaluateCommand),
/* harmony export */   vV: () => (/* binding */ systemCommand)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);

/**
 * The flake reference of an installable (`./folder#attribute`) at one commit of a local repository. It names the commit,
 * so what is built is what was committed, whatever the working tree holds. `shallow` because a clone may lack history: with it
 * every clone evaluates alike, and none offers `revCount`, which would differ.
 */
function flakeReference(root, commit, installable) {
    const [folder = '', attribute = ''] = installable.split('#');
    const directory = folder.replace(/^\.\/?/, '');
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(root);
    url.searchParams.set('rev', commit);
    url.searchParams.set('shallow', '1');
    if (directory !== '')
        url.searchParams.set('dir', directory);
    return `git+${url.href}#${attribute}`;
}
/** Evaluation is pure and takes what the lock file says, whatever the user's own nix.conf holds. */
const flakeOptions = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'pure-eval',
    'true',
    '--option',
    'accept-flake-config',
    'false',
    '--no-update-lock-file',
];
/** Prints the derivation (a `.drv` store path) that an installable evaluates to. */
function evaluateCommand(reference) {
    return { argv: ['nix', 'eval', ...flakeOptions, '--raw', `${reference}.drvPath`], effect: 'read' };
}
/** Prints, as JSON, the kind of system that this machine builds for. */
const systemCommand = {
    argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'],
    effect: 'read',
};


/***/ }),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ gitCommand),
/* harmony export */   a: () => (/* binding */ lastWords)
/* harmony export */ });
/**
 * A git command in a repository. It asks for no password, takes no lock that it does not need, speaks English (its words are read),
 * and sees the objects as they are, not through refs/replace.
 */
function gitCommand(directory, words, effect = 'read') {
    return {
        argv: ['git', '-C', directory, ...words],
        effect,
        environment: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
    };
}
/** What git said last, for a message: `fatal:` and the like are left out. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const said = lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? 'no reason given';
    return said.replace(/^(?:fatal|error): /, '').trim();
}


/***/ }),

/***/ 70780: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ statusComplaint),
/* harmony export */   ep: () => (/* binding */ bodyComplaint),
/* harmony export */   xs: () => (/* binding */ wantedInBody)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

/** What the body of a good answer holds. */
function wantedInBody({ body, echo }) {
    return [body, echo?.storePath].filter((text) => text !== undefined);
}
/** Judges the status alone: `status 503`, or null when it is right. */
function statusComplaint({ status: wanted }, { status }) {
    if (wanted === undefined)
        return status >= 200 && status <= 299 ? null : `status ${status}`;
    const right = typeof wanted === 'number' ? [wanted] : wanted;
    return right.includes(status) ? null : `status ${status}, not ${right.join(' or ')}`;
}
/** Judges the body, as what follows the status; null when it holds what it must. */
function bodyComplaint({ body: text, echo }, { body }) {
    if (text !== undefined && !body.includes(text))
        return `its body does not contain ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}`;
    if (echo === undefined || body.includes(echo.storePath))
        return null;
    const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
    const instead = other === undefined ? '' : `, but ${other}`;
    return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}


/***/ }),

/***/ 62814: // build/js/tools/http/ask.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export BODY_LIMIT_BYTES */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97752);
/* harmony import */ var _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6042);




/** A body may have no end: no more than this is read. */
const BODY_LIMIT_BYTES = 64 * 1024;
/**
 * Asks a URL once. Redirects are not followed. The body is read only until it holds every `wanted` text, it ends, its first
 * 64 KiB are read, or the time is up. No connection is kept, so that each call reaches whoever listens now.
 */
async function ask(url, timeoutMilliseconds, wanted = [], { method = 'GET', headers = {}, body } = {}) {
    const { promise, resolve } = Promise.withResolvers();
    const request = (url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
        agent: false,
        method,
        signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
        // No encoding: a text cannot be found in a compressed body.
        headers: { 'user-agent': 'grind-to-prod', 'accept-encoding': 'identity', ...headers },
    });
    request.on('response', (response) => {
        // The time being up while the body comes is an error of the request too, and its status is known already.
        request.removeAllListeners('error').on('error', () => undefined);
        void answerOf(response, wanted).then(resolve);
    });
    request.on('error', (error) => resolve({ ...noAnswer, problem: (0,_tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionProblem */ .E)(error, timeoutMilliseconds) }));
    request.end(body);
    return promise;
}
const noAnswer = { status: null, local: null, headers: {}, body: '' };
async function answerOf(response, wanted) {
    const local = (0,_tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__/* .localPeer */ .E)(response.socket);
    const body = await readUntil(response, wanted);
    response.destroy();
    return { status: response.statusCode ?? null, problem: '', local, headers: response.headers, body };
}
/** Never rejects: a body that breaks off, or is late, is what came of it until then. */
async function readUntil(response, wanted) {
    let body = Buffer.alloc(0);
    const isEnough = () => body.length >= BODY_LIMIT_BYTES || wanted.every((text) => body.includes(text));
    if (isEnough())
        return '';
    try {
        for await (const chunk of response) {
            if (Buffer.isBuffer(chunk))
                body = Buffer.concat([body, chunk]).subarray(0, BODY_LIMIT_BYTES);
            if (isEnough())
                break;
        }
    }
    catch {
        // Its judge will say what is missing in it.
    }
    return body.toString();
}


/***/ }),

/***/ 97752: // build/js/tools/tcp/peer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ localPeer),
/* harmony export */   H: () => (/* binding */ isOwnPeer)
/* harmony export */ });
/** The other end of a connection when that is on this very host; null otherwise. */
function localPeer({ remoteAddress, remotePort, localAddress }) {
    if (remoteAddress === undefined || remotePort === undefined)
        return null;
    const isLocal = remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
    return isLocal ? { address: remoteAddress, port: remotePort } : null;
}
/**
 * True when a socket reached itself: to connect to a closed port of this host may pick that very port as its own, and the kernel
 * then joins both ends (TCP's simultaneous open).
 */
function isOwnPeer({ remoteAddress, remotePort, localAddress, localPort }) {
    return remotePort === localPort && remoteAddress === localAddress;
}


/***/ }),

/***/ 6042: // build/js/tools/tcp/problem.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectionProblem)
/* harmony export */ });
const words = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    ENOTFOUND: 'no such name',
    EAI_AGAIN: 'the name cannot be looked up',
};
/** Why a connection came to nothing, in a few words: `refused`, `no answer within 2.0 s`. */
function connectionProblem(error, timeoutMilliseconds) {
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
        return `no answer within ${(timeoutMilliseconds / 1000).toFixed(1)} s`;
    const code = error.code ?? error.message;
    return words[code] ?? code;
}


/***/ }),

};
