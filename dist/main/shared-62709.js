export const modules = {

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What became of an attempt. The words are the product's; see docs/verdicts.md. */
const names = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(names);
/** Every verdict with its answers: a verdict that is left out does not compile. */
const verdicts = {
    COMMITTED: { exitCode: 0, isSuccess: true, sign: '\u2705', meaning: 'it runs and is healthy' },
    UNCHANGED: { exitCode: 10, isSuccess: 'unless refused', sign: '\u23f8\ufe0f', meaning: 'nothing was touched' },
    ROLLED_BACK: { exitCode: 11, isSuccess: false, sign: '\u21a9\ufe0f', meaning: 'the release before runs again and is healthy' },
    NEEDS_HUMAN: { exitCode: 12, isSuccess: false, sign: '\ud83d\udea8', meaning: 'the host is not healthy: somebody must look now' },
    UNKNOWN: { exitCode: 13, isSuccess: false, sign: '\u2753', meaning: 'contact was lost: ask the host what became of it' },
};
/** Whether a host runs what was asked for. `wasRefused`: what was asked for was not done, although it was needed. */
function isSuccess(verdict, wasRefused) {
    const answer = verdicts[verdict].isSuccess;
    return answer === 'unless refused' ? !wasRefused : answer;
}


/***/ }),

/***/ 12510: // build/js/domain/errors/begun.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ly: () => (/* binding */ markBegun),
/* harmony export */   ri: () => (/* binding */ begunOf)
/* harmony export */ });
/* unused harmony export beforeBegin */
/** The error itself, marked with what is known of its attempt. What is no error becomes one. */
function markBegun(thrown, begun) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return Object.assign(error, { begun });
}
/** What an error says of its attempt. */
function begunOf(error) {
    return error instanceof Error && 'begun' in error && typeof error.begun === 'boolean' ? error.begun : undefined;
}
/** Does what comes before an attempt begins: whatever it throws says that nothing was begun. */
async function beforeBegin(work) {
    try {
        return await work();
    }
    catch (error) {
        throw begunOf(error) === undefined ? markBegun(error, false) : error;
    }
}


/***/ }),

/***/ 32461: // build/js/domain/errors/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   j: () => (/* binding */ verdictOfError)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _begun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12510);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);



/**
 * The exit code that an error ends a command or a step with. A HostError or a GateError is thrown only when nothing was
 * changed, so it is the verdict UNCHANGED: once a host may have heard of an attempt, `concludeAttempt` throws only what says that nothing
 * was begun, and everything else ends in a verdict.
 */
function exitCodeOf(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownError */ .ux)(error))
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SURPRISE */ .ho;
    return error.exitCode ?? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdicts */ .rY[verdictOfError(error)].exitCode;
}
/** The verdict of a promote, a rollback or a failover that ended in an error: UNCHANGED only for errors that are thrown before any change. */
function verdictOfError(error) {
    if ((0,_begun_js__WEBPACK_IMPORTED_MODULE_2__/* .begunOf */ .ri)(error) === true)
        return 'NEEDS_HUMAN';
    const isRefusal = [_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh].some((refusal) => error instanceof refusal);
    return isRefusal ? 'UNCHANGED' : 'UNKNOWN';
}


/***/ }),

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ failoverLines)
/* harmony export */ });
/** The verdict, what spoke against it or was done, and what grind-to-prod.yml must say now. */
function failoverLines({ verdict, reason, refusals, steps, changeConfig }) {
    return [
        `${verdict}: ${reason}`,
        ...refusals.slice(1).map((refusal) => `  and: ${refusal}`),
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
        ...(changeConfig.length === 0
            ? []
            : ['Git is the source of truth: put this into grind-to-prod.yml and commit it, for until then releases to these hosts are refused.']),
        ...changeConfig.map((line) => `  ${line}`),
    ];
}


/***/ }),

/***/ 74544: // build/js/tools/run/real.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  realRunner: () => (/* binding */ realRunner),
  realRunnerWithout: () => (/* binding */ realRunnerWithout)
});

// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(82499);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/run/when-we-end.js
var when_we_end = __webpack_require__(2835);
;// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js

/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000;
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
    const listening = (0,when_we_end/* whenWeEnd */.i)(kill);
    return {
        timedOut: () => timedOut,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            listening[Symbol.dispose]();
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

// EXTERNAL MODULE: ./build/js/tools/run/output-limit.js
var output_limit = __webpack_require__(72725);
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





/** The runner that executes. */
const realRunner = realRunnerWithout([]);
/** A runner that executes, whose programs do not see these variables of our own environment. */
function realRunnerWithout(hidden, limitBytes = output_limit/* OUTPUT_LIMIT_BYTES */._) {
    const optionsOf = (command) => ({ ...options(command, hidden), maxBuffer: limitBytes });
    return {
        async run(command) {
            if (command.guarded !== undefined)
                return runGuarded(command, command.guarded.onOutput, optionsOf);
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            const outcome = await child;
            return outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome);
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
                finished: child.then((outcome) => (outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome))),
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
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(Object.keys(env).length === 0 ? {} : { env }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
/** A program that ended by itself before it could be stopped has failed too: what it printed is not whole. */
function overLimit({ stdout, stderr }, limitBytes) {
    return { status: null, stdout: stdout ?? '', stderr: `${stderr}\n${(0,output_limit/* tooMuchOutput */.r)(limitBytes)}\n` };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new errors/* CommandError */.Qd(command.argv, {
            status: null,
            stderr: `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`,
        });
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ }),

};
