export const modules = {

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
/* harmony import */ var _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83661);




/** A body may have no end: no more than this is read. */
const BODY_LIMIT_BYTES = 64 * 1024;
/**
 * Asks a URL once. Redirects are not followed. The body is read only until it holds every `wanted` text, it ends, its first
 * 64 KiB are read, or the time is up. No connection is kept, so that each call reaches whoever listens now.
 */
async function ask(url, { timeoutMilliseconds, wanted = [] }, { method = 'GET', headers = {}, body } = {}) {
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

/***/ 83661: // build/js/tools/tcp/problem.js
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

/***/ 87238: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ afterCut)
/* harmony export */ });
const WHITE_SPACE = new Set(Buffer.from(' \t\r\n'));
/**
 * What is left of a program's output whose beginning was cut off, without the rest of the word that the cut went through: of
 * `https://user:password@host` that could be `word@host`, which nothing shows to be a URL. A text that is one word stays, from its
 * first whole character on.
 */
function afterCut(output) {
    const end = output.findIndex((byte) => WHITE_SPACE.has(byte));
    if (end !== -1)
        return output.subarray(end + 1);
    const start = output.findIndex((byte) => (byte & 0xc0) !== 0x80);
    return output.subarray(Math.max(start, 0));
}


/***/ }),

/***/ 81467: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runUserProgram),
/* harmony export */   u: () => (/* binding */ reportOutput)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87238);
/* harmony import */ var _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70320);



/** How much of its output is kept, from its end. */
const OUTPUT_LIMIT_BYTES = 64 * 1024;
/** How much of the output of one that failed is reported. */
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2000;
/** Runs it, and ends with it what it started. One that cannot even be started has failed: this never throws for what it does. */
async function runUserProgram(program, runner) {
    const [name = '', ...words] = program.command;
    const began = performance.now();
    let tail = Buffer.alloc(0);
    const onOutput = (chunk) => {
        // One byte more tells that there was more.
        tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT_BYTES - 1);
    };
    const ended = await runner
        .run({
        argv: [name, ...words],
        effect: 'write',
        directory: program.directory,
        timeout: program.timeoutSeconds * 1000,
        environment: program.environment,
        guarded: { onOutput },
    })
        .catch(notStarted);
    return {
        passed: !(ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) && ended.status === 0 && ended.timedOut !== true,
        detail: detailOf(ended, program),
        seconds: Math.round((performance.now() - began) / 100) / 10,
        output: (0,_domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__/* .withPublicUrls */ ._N)(textOf(tail)),
    };
}
/** Reports the last lines of what a program wrote, if it wrote any. */
function reportOutput(source, output, reporter) {
    if (output.trim() === '')
        return;
    const lines = output.trimEnd().split('\n').slice(-REPORTED_LINES);
    reporter.report({ event: 'log', source, lines: lines.map((line) => (0,_domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__/* .publicBeginning */ .Hc)(line, REPORTED_LINE_LENGTH)) });
}
function notStarted(error) {
    if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
        return error;
    throw error;
}
function detailOf(ended, { command, timeoutSeconds }) {
    if (ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
        return `could not be started (${command[0]}: ${ended.stderr})`;
    if (ended.timedOut === true)
        return `did not end within ${timeoutSeconds} s`;
    return ended.status === null ? 'was ended by a signal' : `ended with status ${ended.status}`;
}
/** The last 64 KiB as text, without the half of a word that the cut may have left: it could be the end of an address with a password. */
function textOf(tail) {
    if (tail.length <= OUTPUT_LIMIT_BYTES)
        return tail.toString();
    return (0,_domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__/* .afterCut */ .f)(tail.subarray(1)).toString();
}


/***/ }),

/***/ 88530: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keepSignedRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
/* harmony import */ var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11245);






/**
 * Writes the records that a host signed into a folder, each as the very bytes that it signed (`host-record-ATTEMPT.json`) and the signature
 * beside it (`\u2026.sig`), as `ssh-keygen -Y verify` takes them. Evidence, not a condition: what cannot be written is a warning.
 */
async function keepSignedRecords(folder, records, reporter) {
    if (folder === undefined)
        return {};
    const files = [];
    for (const { record, signature } of records) {
        if (record === null || signature === undefined)
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0,_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_5__/* .canonicalRecord */ .q)(record));
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
            files.push(file, `${file}.sig`);
        }
        catch (error) {
            const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error);
            (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(reporter, `The record that the host signed was not kept: ${reason}`);
        }
    }
    return files.length === 0 ? {} : { signedRecords: files };
}


/***/ }),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ snapshotsAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
/* harmony import */ var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37779);
/* harmony import */ var _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90171);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
/* harmony import */ var _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91962);
/* harmony import */ var _agent_reach_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26187);
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










/** Whoever goes back from a bad release waits for the one before. */
const LIMIT_MILLISECONDS = { before: 5000, after: 30_000 };
/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release goes on. One after a release
 * that cut the connection is asked for over a new one.
 */
function snapshotsAround(options, context) {
    const { reporter } = context;
    const { folder, attempt, hostName } = options;
    const files = { before: null, after: null };
    const taken = new Map();
    const askAnew = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const again = __addDisposableResource(env_1, await (0,_agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__/* .connectTo */ .m)(options, context), true);
            return await again.snapshot();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    return {
        async take(moment, client) {
            if (folder === undefined)
                return;
            try {
                const asked = client.snapshot().catch((error) => {
                    if (moment === 'after' && (0,_agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isContactError */ .H)(error))
                        return askAnew();
                    throw error;
                });
                const snapshot = await within(LIMIT_MILLISECONDS[moment], asked);
                taken.set(moment, snapshot);
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, (0,_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
                files[moment] = file;
            }
            catch (error) {
                const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A)(error);
                (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`);
            }
        },
        result: () => (folder === undefined ? {} : { snapshots: files }),
        pair() {
            const [before, after] = [taken.get('before'), taken.get('after')];
            return before === undefined || after === undefined ? undefined : { before, after };
        },
    };
}
async function within(milliseconds, work) {
    const timer = new AbortController();
    try {
        const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
            throw new Error(`it took longer than ${milliseconds / 1000} s.`);
        });
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}


/***/ }),

};
