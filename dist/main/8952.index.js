import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-57203.js';
export const id = 8952;
export const ids = [8952,6738];
export const modules = {
...shared0,
...shared1,


/***/ 87785: // build/js/actions/context.js
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

/***/ 57280: // build/js/actions/hide-environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ hideEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _tools_process_stat__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12500);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24608);




/**
 * Overwrites the secret variables in the memory that `/proc/<pid>/environ` shows, where every program of the same user could read them: Linux
 * shows there what a process was started with, whatever it removes later (proc_pid_environ(5)). In `process.env` they stay. Costs a
 * millisecond; a start of another process without them would cost a whole start of Node.
 *
 * @throws {Error} where the kernel does not permit it; the step must not go on then.
 */
function hideEnvironment() {
    const secrets = Object.entries(node_process__WEBPACK_IMPORTED_MODULE_1__.env).filter(([name]) => (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretVariable */ .t)(name));
    if (secrets.length === 0)
        return;
    // setenv(3) gives each a string of its own, so that nothing points into the memory that is overwritten.
    for (const [name, value] of secrets)
        node_process__WEBPACK_IMPORTED_MODULE_1__.env[name] = value;
    try {
        overwriteSecrets();
    }
    catch (error) {
        throw new Error('The kernel does not let this step hide its inputs from the programs that it starts.', { cause: error });
    }
    if (startedWith().some(({ name }) => (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretVariable */ .t)(name))) {
        throw new Error('The inputs of this step can still be read in /proc/self/environ, where the programs that it starts would find them.');
    }
}
function overwriteSecrets() {
    const start = (0,_tools_process_stat__WEBPACK_IMPORTED_MODULE_3__/* .parseEnvironmentStart */ .H2)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'utf8'));
    if (start === undefined)
        throw new Error('/proc/self/stat does not say where the environment is.');
    const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
    try {
        for (const { name, offset, length } of startedWith()) {
            if ((0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretVariable */ .t)(name))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(length), 0, length, start + offset);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
    }
}
/** The variables in the memory that the process was started with: each name, and where in that memory its text is, in bytes. */
function startedWith() {
    const variables = [];
    let offset = 0;
    for (const text of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ', 'latin1').split('\0')) {
        if (text !== '')
            variables.push({ name: text.split('=', 1)[0], offset, length: text.length });
        offset += text.length + 1;
    }
    return variables;
}


/***/ }),

/***/ 85300: // build/js/actions/runner.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ actionRunner)
});

// UNUSED EXPORTS: jobRunner

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
// EXTERNAL MODULE: ./build/js/github/toolkit.js
var toolkit = __webpack_require__(59702);
;// CONCATENATED MODULE: ./build/js/github/command-log.js





const prefix = '[command]';
/**
 * What the toolkit writes to the log: first the command, then what the program prints. The toolkit writes words as they are, of
 * which one may come from outside and hold a line that the runner would obey; so nothing gets there that is not inert.
 */
function logStream() {
    let isFirst = true;
    let rest = '';
    const decoder = new external_node_string_decoder_.StringDecoder();
    return new external_node_stream_.Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
            if (isFirst) {
                isFirst = false;
                sayCommand(String(chunk).slice(prefix.length, -external_node_os_.EOL.length));
            }
            else if ((0,toolkit/* isDebug */._o)()) {
                const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
                rest = lines.pop();
                if (lines.length > 0)
                    (0,toolkit/* printForeign */.Qr)(lines.map(inert/* inert */.t));
            }
            done();
        },
        final(done) {
            rest += decoder.end();
            if (rest !== '')
                (0,toolkit/* printForeign */.Qr)([(0,inert/* inert */.t)(rest)]);
            done();
        },
    });
}
/** Prints a command as the toolkit does: the log viewer shows such a line as one. */
function sayCommand(line) {
    (0,toolkit/* printLine */.wi)(`${prefix}${(0,inert/* inert */.t)(line)}`);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/run/output-limit.js
var output_limit = __webpack_require__(72725);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./build/js/tools/run/when-we-end.js
var when_we_end = __webpack_require__(2835);
;// CONCATENATED MODULE: ./build/js/tools/run/started-child.js




/** Milliseconds between the request to end and the end, as execa has it. */
const GRACE_MILLISECONDS = 5000;
const owner = new external_node_async_hooks_.AsyncLocalStorage();
let isListening = false;
/**
 * A process that a package starts and keeps to itself: Node tells of each that is created. It is stopped at the timeout and when
 * we are told to end, and a broken pipe to it is nothing that ends us.
 */
function startedChild(timeout) {
    // Once, for whatever is started later is told apart by where it was started.
    if (!isListening)
        (0,external_node_diagnostics_channel_.subscribe)('child_process', tellOwner);
    isListening = true;
    const timers = [];
    let child;
    const stop = () => {
        child?.kill();
        timers.push(setTimeout(() => child?.kill('SIGKILL'), GRACE_MILLISECONDS));
    };
    const listening = (0,when_we_end/* whenWeEnd */.i)(() => child?.kill());
    return {
        within: (start) => owner.run((created) => {
            child = created;
            created.once('spawn', () => {
                created.stdin?.on('error', () => undefined);
                if (timeout !== undefined)
                    timers.push(setTimeout(stop, timeout));
            });
        }, start),
        stop,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            listening[Symbol.dispose]();
        },
    };
}
function tellOwner(message) {
    if (typeof message === 'object' && message !== null && 'process' in message && message.process instanceof external_node_child_process_.ChildProcess) {
        owner.getStore()?.(message.process);
    }
}

;// CONCATENATED MODULE: ./build/js/github/exec.js
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








/** A timer's longest time: a program that has ended is waited for until its streams are closed, and not cut off. */
const FOR_EVER = 2 ** 31 - 1;
/** Linux takes no longer word than 128 KiB, and our share of all words and variables is at least 1 MiB. */
const WORD_LIMIT_BYTES = 128 * 1024 - 1;
const WORDS_LIMIT_BYTES = 512 * 1024;
/**
 * Whether @actions/exec can carry a command out. It reads the program's name as a command line; it never looks at what writing to
 * a program that reads nothing ends in; and where the system refuses to start a program at once, nobody ever hears of it.
 */
function isForToolkit({ argv, input, guarded, environment }) {
    const words = [...argv, ...Object.values(environment ?? {})];
    const bytes = words.map((word) => Buffer.byteLength(word));
    return (input === undefined &&
        guarded === undefined &&
        !/["\\]/.test(argv[0]) &&
        words.every((word) => !word.includes('\0')) &&
        Math.max(...bytes) <= WORD_LIMIT_BYTES &&
        bytes.reduce((sum, size) => sum + size, 0) <= WORDS_LIMIT_BYTES);
}
/**
 * Runs a command by @actions/exec, so that the job's log has its `[command]`, and with step debugging all that it prints. Gives
 * and throws what a Runner does. The program does not see the hidden variables of our environment.
 */
async function execute(command, hidden, limitBytes = output_limit/* OUTPUT_LIMIT_BYTES */._) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
        const [program, ...words] = command.argv;
        const stdout = collected(limitBytes, () => child.stop());
        const stderr = collected(limitBytes, () => child.stop());
        const lines = command.onStderrLine === undefined ? undefined : lineReader(command.onStderrLine);
        const log = logStream();
        const child = __addDisposableResource(env_1, startedChild(command.timeout), false);
        let status;
        try {
            status = await child.within(() => exec(`"${program}"`, words, {
                ...(command.directory === undefined ? {} : { cwd: command.directory }),
                env: environmentOf(command, hidden),
                // Without an input its standard input would stay open, and who reads it would wait for ever.
                input: Buffer.alloc(0),
                ignoreReturnCode: true,
                delay: FOR_EVER,
                outStream: log,
                listeners: {
                    stdout: (chunk) => stdout.add(unsplit(chunk)),
                    stderr(chunk) {
                        stderr.add(unsplit(chunk));
                        lines?.add(chunk);
                    },
                    debug: (message) => (0,toolkit/* isDebug */._o)() && (0,toolkit/* debug */.Yz)(message),
                },
            }));
        }
        catch (error) {
            throw notStarted(command, error);
        }
        finally {
            await lines?.end();
            log.end();
        }
        const result = { stdout: stdout.text(), stderr: stderr.text() };
        if (!stdout.isOver() && !stderr.isOver())
            return { status, ...result };
        return { ...result, status: null, stderr: `${result.stderr}\n${(0,output_limit/* tooMuchOutput */.r)(limitBytes)}\n` };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The toolkit looks the program and the folder up itself; what the system says, it quotes. */
function notStarted({ argv }, cause) {
    const code = /Error: spawn .* (E[A-Z0-9]+)$/.exec(String(cause))?.[1] ?? 'ENOENT';
    return new errors/* CommandError */.Qd(argv, { status: null, stderr: `cannot be started (${code}); is it installed and in PATH?` }, { cause });
}
/**
 * The same chunk, of which the toolkit gets no text: whoever listens gets a chunk first, and then the toolkit splits it into lines
 * for others, together with all that it has of the line, which takes a minute for a line of 50 MB.
 */
function unsplit(chunk) {
    return Object.assign(chunk, { toString: () => '' });
}
/** Tells lines as they come; the last one, which may not be ended, at the end. */
function lineReader(onLine) {
    const stream = new external_node_stream_.PassThrough();
    const reader = (0,external_node_readline_.createInterface)({ input: stream }).on('line', onLine);
    const closed = (0,external_node_events_.once)(reader, 'close');
    return {
        add: (chunk) => void stream.write(chunk),
        async end() {
            stream.end();
            await closed;
        },
    };
}
/** The toolkit's options know no variable that is absent, so the environment is whole. */
function environmentOf({ environment }, hidden) {
    const inherited = Object.entries(process.env).filter(([name]) => !hidden.includes(name));
    return Object.fromEntries([...inherited, ...Object.entries(environment ?? {})].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Keeps the first bytes of a stream, and says once that there are more. */
function collected(limitBytes, onOver) {
    const chunks = [];
    let size = 0;
    return {
        add(chunk) {
            if (size > limitBytes)
                return;
            chunks.push(chunk.subarray(0, limitBytes - size));
            size += chunk.length;
            if (size > limitBytes)
                onOver();
        },
        isOver: () => size > limitBytes,
        text: () => Buffer.concat(chunks).toString(),
    };
}

// EXTERNAL MODULE: ./build/js/actions/secret-variables.js
var secret_variables = __webpack_require__(24608);
;// CONCATENATED MODULE: ./build/js/actions/runner.js




/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
const actionRunner = jobRunner(Object.keys(external_node_process_.env).filter(secret_variables/* isSecretVariable */.t));
/**
 * Programs that run to their end go through the toolkit, and stand in the job's log as those of other actions do. What streams on
 * its standard input, and what is guarded with all that it starts, is beyond it (docs/adr/0017), and stands there all the same.
 */
function jobRunner(hidden, limitBytes) {
    // A fourth of what an action would load at its start, and not every action needs it.
    const streaming = async () => (await Promise.all(/* import() */[__webpack_require__.e(2499), __webpack_require__.e(4544)]).then(__webpack_require__.bind(__webpack_require__, 74544))).realRunnerWithout(hidden, limitBytes);
    return {
        async run(command) {
            if (isForToolkit(command))
                return execute(command, hidden, limitBytes);
            sayCommand(command.argv.join(' '));
            return (await streaming()).run(command);
        },
        async start(command) {
            sayCommand(command.argv.join(' '));
            return (await streaming()).start(command);
        },
    };
}


/***/ }),

/***/ 24608: // build/js/actions/secret-variables.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isSecretVariable)
/* harmony export */ });
/**
 * Whether a variable of a step's environment is for the step alone: an input, which may be a key, or a token that acts for the workflow.
 * No program that the step starts inherits it.
 */
function isSecretVariable(name) {
    return name.startsWith('INPUT_') || name === 'ACTIONS_RUNTIME_TOKEN' || name === 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
}


/***/ }),

/***/ 79694: // build/js/github/annotations.js
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

/***/ 59702: // build/js/github/toolkit.js
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
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   _o: () => (/* binding */ isDebug),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/**
 * What every step needs of the runner from its start on, byte for byte as @actions/core writes it (a test holds the two against
 * each other). That package is not imported at start: it loads an HTTP client for OpenID tokens, which takes twice the start of Node.
 */




/** An input as it was given, trimmed; empty when it was not. */
function getInput(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env[inputVariable(name)]?.trim() ?? '';
}
/** The variable in which the runner hands an input over. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Hands something on to this action's post step. The delimiter is new each time, so that no value can hold it and go on as another key. */
function saveState(name, value) {
    const file = node_process__WEBPACK_IMPORTED_MODULE_3__.env['GITHUB_STATE'] ?? '';
    if (file === '')
        return;
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
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
/** Whether the run was started with step debugging. */
function isDebug() {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env['RUNNER_DEBUG'] === '1';
}
/** Prints a line that is shown with step debugging only. */
function debug(message) {
    command('debug', message);
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


/***/ }),

};
