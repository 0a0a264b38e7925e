export const modules = {

/***/ 11374: // build/js/steps/agent/meant-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireMeantHost),
/* harmony export */   y: () => (/* binding */ warnOfOtherHost)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
/* harmony import */ var _domain_errors_error_lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);




/** Says that a host which was only looked at is not the one that the configuration means. */
function warnOfOtherHost(meant, found, reporter) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, (0,_domain_errors_error_lines__WEBPACK_IMPORTED_MODULE_3__/* .explainedText */ .GR)(complaint));
}
/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
function requireMeantHost(meant, found) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('wrong-host', complaint.message, { host: meant.hostName, hint: complaint.hint });
}
/** Its sentence begins with the host's name in the configuration: the two may well be called otherwise. */
function mismatchOf({ config, hostName }, found) {
    const complaint = (0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .hostMismatch */ .HO)((0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .expectedHost */ .Dk)(config, hostName).expectHost, found);
    if (complaint === undefined || found.hostName === hostName)
        return complaint;
    return { ...complaint, message: `${hostName}: ${complaint.message}` };
}


/***/ }),

/***/ 73475: // build/js/verbs/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshot: () => (/* binding */ snapshot)
/* harmony export */ });
/* harmony import */ var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
/* harmony import */ var _domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);
/* harmony import */ var _steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19220);
/* harmony import */ var _steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11374);
/* harmony import */ var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91962);
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






/**
 * The state of a host of the configuration, in one round trip. A host whose address is `local` is looked at by this very
 * process: a build host has no agent. Changes nothing. Throws for a host that cannot be reached or has no agent.
 */
async function snapshot(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { reporter } = context;
        const { config, hostName } = options;
        if ((0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)((0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, hostName).address) === undefined) {
            const { snapshotHere } = await Promise.all(/* import() */[__webpack_require__.e(7923), __webpack_require__.e(7900)]).then(__webpack_require__.bind(__webpack_require__, 97900));
            return (0,_steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__/* .withClock */ .V)(() => snapshotHere(config, hostName, context));
        }
        const client = __addDisposableResource(env_1, await (0,_steps_agent_host_client__WEBPACK_IMPORTED_MODULE_5__/* .connectTo */ .m)(options, context), true);
        const taken = await client.snapshot();
        const { name, machineId, role } = taken.host;
        if (!(0,_domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(role))
            (0,_steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_4__/* .warnOfOtherHost */ .y)(options, { hostName: name, machineId: (0,_domain_snapshot_schema__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(machineId) ? '' : machineId, role }, reporter);
        return taken;
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
}


/***/ }),

/***/ 90171: // build/js/steps/agent/answer-of-error.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isContactError),
/* harmony export */   _: () => (/* binding */ answerOfError)
/* harmony export */ });
/* harmony import */ var _domain_errors_begun__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12510);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);


/** Codes that speak of the way to the host; every other error is the agent's own answer. */
const contactCodes = new Set([
    'contact-lost',
    'unreachable',
    'agent-protocol',
    'agent-missing',
    'authentication-failed',
    'host-key-mismatch',
]);
/** True when the host may not even have heard what was asked of it; false for every answer of its own. */
function isContactError(error) {
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh && contactCodes.has(error.code);
}
/**
 * What the error of a call says of its attempt. `refused`: nothing was begun. `stuck`: it was begun, and the host could not bring it to
 * an end. `unclear`: the attempt must be looked up.
 */
function answerOfError(error, calls) {
    const begun = (0,_domain_errors_begun__WEBPACK_IMPORTED_MODULE_1__/* .begunOf */ .ri)(error);
    if (begun !== undefined)
        return begun ? 'stuck' : 'refused';
    return isRefusalOfOlderAgent(error, calls) ? 'refused' : 'unclear';
}
/**
 * An agent from before errors said whether the attempt has begun throws these codes only before it starts the transaction. It throws
 * `ill`, and what it calls a surprise, before and after.
 */
const olderRefusals = new Set([
    'wrong-host',
    'path-missing',
    'path-untrusted',
    'path-corrupt',
    'signature-refused',
    'disk-full',
    'busy',
    'no-previous-release',
    'unexpected-release',
    'unexpected-role',
    'not-awaiting',
    'not-installed',
]);
function isRefusalOfOlderAgent(error, { attempt, isFirst, hasTold }) {
    if (!isFirst || hasTold)
        return false;
    if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return true;
    // Such an agent may be busy with the very attempt that it is asked for.
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh && olderRefusals.has(error.code) && !error.text.includes(attempt);
}


/***/ }),

/***/ 91962: // build/js/steps/agent/host-client.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectTo),
  E: () => (/* binding */ hostClient)
});

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/steps/agent/answer-of-error.js
var answer_of_error = __webpack_require__(90171);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 4 modules
var agent_session = __webpack_require__(96397);
;// CONCATENATED MODULE: ./build/js/steps/agent/conclude-attempt.js
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





/** A host that reboots because of the release is back by then. */
const RECONNECT_FOR_MILLISECONDS = 180_000;
const LONGEST_PAUSE_MILLISECONDS = 5000;
/** So often an attempt is looked up on a host that answers and does not say what became of it. */
const UNCLEAR_ANSWERS = 8;
/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is lost, or the
 * answer does not say whether the attempt has begun, it is looked up by its id: asked for again, which begins nothing a second time.
 * When that does not tell in time the verdict is UNKNOWN, never a guess; NEEDS_HUMAN when the host says that it could not bring the
 * attempt to an end. Throws only what says that nothing was begun.
 */
async function concludeAttempt(session, call) {
    const { options, context } = session;
    const ask = asking(call);
    const told = await ask(session);
    if (!(told instanceof Error))
        return told;
    (0,report_event/* warn */.R8)(context.reporter, seekingNote(options, told));
    const found = await seek(session, ask, told);
    return found instanceof Error ? { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, found), record: null } : found;
}
/** Asks for the attempt, as often as it is called. Throws only what says that nothing was begun. */
function asking(call) {
    let isFirst = true;
    let hasTold = false;
    return async ({ context, ...over }) => {
        const listening = {
            report(event) {
                hasTold ||= event.event !== 'note';
                context.reporter.report(event);
            },
        };
        try {
            return await callOnce({ ...over, context: { ...context, reporter: listening } }, call);
        }
        catch (error) {
            if (!(error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz))
                throw error;
            const { attempt } = call.request;
            const answer = (0,answer_of_error/* isContactError */.H)(error) ? 'unclear' : (0,answer_of_error/* answerOfError */._)(error, { attempt, isFirst, hasTold });
            if (answer === 'refused')
                throw error;
            return answer === 'stuck' ? { verdict: 'NEEDS_HUMAN', reason: error.text, record: null } : error;
        }
        finally {
            isFirst = false;
        }
    };
}
/** Looks the attempt up until the host tells its outcome. Gives the last error when it does not in time. */
async function seek(session, ask, error) {
    let told = error;
    // Only time without contact counts: a release may take as long as it likes.
    let left = session.options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
    let unclear = 0;
    for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const since = performance.now();
            await (0,promises_.setTimeout)(wait);
            const again = (0,answer_of_error/* isContactError */.H)(told) ? await session.reconnect().catch(knownError) : null;
            left -= performance.now() - since;
            if (again instanceof Error) {
                told = again;
                continue;
            }
            const over = __addDisposableResource(env_1, again, true);
            told = await ask(over ?? session);
            if (!(told instanceof Error))
                return told;
            if (!(0,answer_of_error/* isContactError */.H)(told))
                unclear += 1;
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
    }
    return told;
}
async function callOnce(session, { verb, request, ...rest }) {
    const answer = await (0,agent_session/* callAgent */.ks)(session, { verb, input: request, effect: 'write', ...rest });
    if (!('record' in answer))
        throw (0,agent_session/* notUnderstood */.hf)(session.connection.target.name, 'it gave no record of the attempt');
    const { record, ...signed } = answer;
    return { verdict: record.verdict, reason: record.reason, record, ...signed };
}
/** That no connection can be made any more, for want of a key perhaps, does not take back what was asked before. */
function knownError(error) {
    if (error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz)
        return error;
    throw error;
}
function seekingNote({ hostName }, told) {
    return (0,answer_of_error/* isContactError */.H)(told)
        ? `${told.text} ${hostName} goes on by itself; seeking contact again\u2026`
        : `${told.text} That does not say whether the attempt has begun on ${hostName}; looking it up\u2026`;
}
function unknownReason({ hostName, config }, attempt, told) {
    const what = (0,answer_of_error/* isContactError */.H)(told)
        ? `Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again`
        : `${hostName} does not say whether it has carried out attempt ${attempt}`;
    return (`${what}: ${told.text} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}

// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
;// CONCATENATED MODULE: ./build/js/steps/agent/held-connection.js


/** Well below the time after which ssh gives a connection up that nobody uses (ControlPersist, src/tools/ssh/config.ts). */
const PERIOD_MILLISECONDS = 10_000;
/** Does something else for as long as it takes, such as a build, and keeps the connection from being closed as idle meanwhile. */
async function holding(connection, work, { runner, period = PERIOD_MILLISECONDS }) {
    const done = new AbortController();
    const asking = ask(connection, { runner, period }, done.signal);
    try {
        return await work();
    }
    finally {
        done.abort();
        await asking;
    }
}
/** Whether the connection still stands: a host may have been restarted meanwhile. */
async function stands({ configFile }, runner) {
    return (await runner.run((0,commands/* checkConnectionCommand */._i)(configFile))).status === 0;
}
async function ask({ configFile }, { runner, period }, signal) {
    for (;;) {
        try {
            await (0,promises_.setTimeout)(period, undefined, { signal });
        }
        catch {
            return;
        }
        await runner.run((0,commands/* checkConnectionCommand */._i)(configFile));
    }
}

// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/js/steps/agent/snapshot.js + 1 modules
var snapshot = __webpack_require__(19220);
;// CONCATENATED MODULE: ./build/js/steps/agent/host-client.js






/** Connects to a host. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function connectTo(options, context) {
    return hostClient(await (0,reach/* reachHost */.E)(options, context), options, context);
}
/** The client of a connection that stands, which it closes. */
function hostClient(connection, options, context) {
    const { application } = options.config;
    const name = options.hostName;
    const session = { connection, application, context };
    return {
        ...session,
        options,
        name,
        status: () => (0,agent_session/* callAgent */.ks)(session, { verb: 'status', input: {}, effect: 'read' }),
        snapshot: () => (0,snapshot/* askSnapshot */.Q)(session),
        role: () => askRole(session),
        release: () => (0,agent_session/* callAgent */.ks)(session, { verb: 'release', input: {}, effect: 'read' }),
        ledger: (limit) => (0,agent_session/* callAgent */.ks)(session, { verb: 'ledger', words: ['--limit', String(limit)], input: {}, effect: 'read' }),
        prepare: (request) => (0,report_event/* inPhase */.xe)(context.reporter, { phase: 'preflight', host: name }, () => (0,agent_session/* callAgent */.ks)(session, { verb: 'prepare', input: request, effect: request.dryRun ? 'read' : 'write' })),
        send: (pack) => (0,report_event/* inPhase */.xe)(context.reporter, { phase: 'copy', host: name }, () => (0,agent_session/* callAgent */.ks)(session, { verb: 'receive', input: pack, effect: 'write' })),
        attempt: (call) => concludeAttempt({ ...session, options, reconnect: () => connectTo(options, context) }, call),
        hold: (work) => holding(connection, work, context),
        stands: () => stands(connection, context.runner),
        [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
    };
}
async function askRole(session) {
    const found = await (0,agent_session/* callAgent */.ks)(session, { verb: 'role', input: {}, effect: 'read' });
    if ('record' in found)
        throw (0,agent_session/* notUnderstood */.hf)(session.connection.target.name, 'it gave the record of an attempt for a role');
    return found;
}


/***/ }),

/***/ 26187: // build/js/steps/agent/reach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reachHost),
/* harmony export */   T: () => (/* binding */ sshHost)
/* harmony export */ });
/* harmony import */ var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60611);
/* harmony import */ var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6966);






/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function reachHost(options, context) {
    const { runner, reporter } = context;
    const { config, hostName: name, identityFile, environment } = options;
    const { address, hostKey } = sshHost(config, name);
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .xe)(reporter, { phase: 'connect', host: name }, () => (0,_tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .e)({ name, address, hostKey, identityFile, environment }, runner));
}
/** Address and pinned key of a host, as far as its configuration goes. */
function sshHost(config, name) {
    const host = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, name);
    const address = (0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(host.address);
    if (address === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('local-host', `The host ${name} is this machine ("address: local" in grind-to-prod.yml).`, {
            hint: 'Name a host that is reached by ssh.',
        });
    }
    if (host.hostKey === undefined) {
        throw (0,_domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_5__/* .hostKeyMissing */ .e$)(name);
    }
    return { address, hostKey: host.hostKey };
}


/***/ }),

/***/ 19220: // build/js/steps/agent/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ askSnapshot),
  V: () => (/* binding */ withClock)
});

// EXTERNAL MODULE: ./build/js/domain/errors/codes.js
var codes = __webpack_require__(305);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
;// CONCATENATED MODULE: ./build/js/domain/snapshot/clock-offset.js
/**
 * Adds how far the host's clock is ahead of ours, by when we asked and when we had the answer (milliseconds since 1970). As in NTP
 * (RFC 5905, section 8): what the way there and back took, and not the host, is the part that cannot be known.
 */
function withClockOffset(snapshot, asked, answered) {
    const taken = Date.parse(snapshot.takenAt);
    const finished = taken + snapshot.tookMilliseconds;
    const onTheWay = Math.max(0, answered - asked - snapshot.tookMilliseconds);
    return {
        ...snapshot,
        clock: {
            ...snapshot.clock,
            offsetMilliseconds: Math.round((taken - asked + (finished - answered)) / 2),
            uncertaintyMilliseconds: Math.ceil(onTheWay / 2),
        },
    };
}

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 4 modules
var agent_session = __webpack_require__(96397);
;// CONCATENATED MODULE: ./build/js/steps/agent/snapshot.js





/** The state of a host. Changes nothing. An agent that knows only the first form of snapshots is asked for that. */
async function askSnapshot(session) {
    const ask = (words) => withClock(() => (0,agent_session/* callAgent */.ks)(session, { verb: 'snapshot', words, input: {}, effect: 'read' }));
    try {
        return await ask(['--schema-version', String(schema/* SNAPSHOT_SCHEMA_VERSION */.A0)]);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz && (0,codes/* familyOf */.Ap)(error.code) === 'request-invalid')
            return ask([]);
        throw error;
    }
}
/** Takes a snapshot, and adds how far the host's clock is from this machine's. */
async function withClock(take) {
    const asked = Date.now();
    const taken = await take();
    return withClockOffset(taken, asked, Date.now());
}


/***/ }),

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ changeRole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35430);
/* harmony import */ var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6966);





/** Gives a host a role. */
async function changeRole(client, options) {
    const { role: wanted, actor, attempt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), reason, dryRun = false } = options;
    const isLookedAt = dryRun || options.expectRole === undefined;
    const found = isLookedAt ? await client.role() : undefined;
    if (dryRun && found !== undefined)
        return planned(client, options, found);
    const expectRole = options.expectRole ?? found?.role ?? undefined;
    const request = {
        protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__/* .PROTOCOL_VERSION */ .WP,
        attempt,
        actor,
        ...(expectRole === undefined ? {} : { expectRole }),
        ...(reason === undefined ? {} : { reason }),
        ...(0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__/* .expectedMachine */ .AY)(client.options.config, client.name),
    };
    return await client.attempt({ verb: 'role', request, words: ['--set', wanted] });
}
/** What would be done. Refuses what the host would refuse. */
function planned({ options: { config, hostName } }, { role: wanted, expectRole }, found) {
    const complaint = (0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__/* .hostMismatch */ .HO)((0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__/* .expectedMachine */ .AY)(config, hostName).expectHost, { ...found, hostName });
    if (complaint !== undefined)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh('wrong-host', complaint.message, { host: hostName, hint: complaint.hint });
    if (found.role === null) {
        throw (0,_domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__/* .roleNotPermitted */ .IQ)(hostName, config.application);
    }
    if (expectRole !== undefined && found.role !== expectRole) {
        throw (0,_domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedRole */ .Au)({ host: hostName, application: config.application }, found.role, expectRole);
    }
    const what = found.role === wanted ? `is ${wanted} already` : `is ${found.role} and would be ${wanted}`;
    return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null };
}


/***/ }),

/***/ 89226: // build/js/verbs/rehearse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/config/find-standby.js


/**
 * The host on which a release to this active one is rehearsed: the one standby of the configuration. Throws InputError `unknown-host`
 * for a host that is not there, and `unsuitable-roles` when it is not active, or there is not exactly one standby beside it.
 */
function findStandby(config, activeHost) {
    const { role } = (0,find_host/* findHost */.m)(config, activeHost);
    if (role !== 'active') {
        throw new errors/* InputError */.dz('unsuitable-roles', `A release is rehearsed for an active host, and ${activeHost} ${role === undefined ? 'has no role' : `is ${role}`} in grind-to-prod.yml (${listed(config)}).`, { hint: 'Name the active one.' });
    }
    const standbys = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    const [standby] = standbys;
    if (standby !== undefined && standbys.length === 1)
        return standby;
    throw new errors/* InputError */.dz('unsuitable-roles', `A release is rehearsed on the one standby beside ${activeHost}, and grind-to-prod.yml has ${standbys.length === 0 ? 'none' : standbys.join(' and ')} (${listed(config)}).`, { hint: 'Give exactly one host the role standby, or promote without --rehearse.' });
}
function listed({ hosts }) {
    return Object.entries(hosts)
        .map(([name, { role }]) => `${name}: ${role ?? 'no role'}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/verbs/promote.js + 16 modules
var promote = __webpack_require__(96850);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/verbs/snapshot.js
var snapshot = __webpack_require__(73475);
;// CONCATENATED MODULE: ./build/js/verbs/rehearse.js







/**
 * Promotes to the standby first, with its gates, its health and its snapshots, and only when it runs the release well, the same
 * bytes to the active host, which `hostName` names. What the active host would refuse is found before the standby is touched.
 * `expectCurrent` is about the active host. Throws InputError, HostError and GateError like `promote`; once the standby has the
 * release, a warning says so before the active host's error is thrown.
 */
async function rehearse(options, context) {
    const { runner, reporter } = context;
    const { config, hostName } = options;
    const standbyName = findStandby(config, hostName);
    const { releaseId } = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const to = async (host, more) => ({
        host,
        ...(await (0,promote.promote)({ ...options, snapshots: options.snapshots ?? true, hostName: host, expectedReleaseId: releaseId, ...more }, { runner, reporter })),
    });
    (0,report_event/* info */.pq)(reporter, `Looking whether ${hostName} (active) would take the release, before it is rehearsed on ${standbyName} (standby).`);
    const planned = await to(hostName, { dryRun: true });
    // What the caller knows of the active host, and a client of it, are nothing to the standby.
    const forStandby = { expectCurrent: undefined, client: undefined };
    if (options.dryRun === true) {
        const standby = await to(standbyName, { ...forStandby, dryRun: true });
        const reason = `A dry run: first on ${standbyName} (standby), and if it is well there, on ${hostName} (active).`;
        return { verdict: 'UNCHANGED', reason, releaseId, standby, active: planned };
    }
    const standby = await to(standbyName, forStandby);
    if (standby.verdict !== 'COMMITTED' && standby.verdict !== 'UNCHANGED') {
        const reason = `The rehearsal on ${standbyName} (standby) ended ${standby.verdict}, so ${hostName} (active) was not touched: ${standby.reason}`;
        return { verdict: standby.verdict, reason, releaseId, standby, active: null };
    }
    if (standby.verdict === 'UNCHANGED')
        requireWell({ standby, activeName: hostName, seen: await (0,snapshot.snapshot)({ ...options, hostName: standbyName }, context) });
    (0,report_event/* info */.pq)(reporter, `${standbyName} (standby) runs the release, and is well; now ${hostName} (active).`);
    try {
        const active = await to(hostName, {});
        return { verdict: active.verdict, reason: active.reason, releaseId, standby, active };
    }
    catch (error) {
        if ((0,errors/* isKnownError */.ux)(error))
            (0,report_event/* warn */.R8)(reporter, `${standbyName} (standby) runs release ${releaseId} and stays so; ${hostName} (active) was not touched.`);
        throw error;
    }
}
/** A standby that changed nothing was not judged now, so it is looked at. Throws HostError `standby-unhealthy` unless it runs the release and is well. */
function requireWell({ standby, activeName, seen }) {
    const { host: hostName, releaseId, reason } = standby;
    const { health, releases } = seen;
    const checks = (0,schema/* isUnreadable */.GZ)(health) ? { health } : health;
    const [failed] = Object.entries(checks).flatMap(([name, check]) => {
        if ((0,schema/* isUnreadable */.GZ)(check))
            return [`${name} could not be read (${check.unreadable})`];
        return check.result === 'passed' ? [] : [`the check ${name} does not pass (${check.detail})`];
    });
    const complaint = releases.current === releaseId
        ? failed === undefined
            ? undefined
            : `runs this release already and is not well: ${failed}`
        : `did not take the release: ${reason.replace(/\.$/, '')}`;
    if (complaint === undefined)
        return;
    throw new errors/* HostError */.dh('standby-unhealthy', `${hostName} (standby) ${complaint}. ${activeName} (active) was not touched.`, {
        host: hostName,
        hint: 'Mend it there and rehearse again.',
    });
}


/***/ }),

};
