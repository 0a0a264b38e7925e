export const modules = {

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
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh && olderRefusals.has(error.code) && !error.message.includes(attempt);
}


/***/ }),

/***/ 10439: // build/js/steps/agent/conclude-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ concludeAttempt)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60611);
/* harmony import */ var _answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90171);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40312);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26187);
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
async function concludeAttempt(options, connection, call, runner, reporter) {
    const { attempt } = call.request;
    let isFirst = true;
    let hasTold = false;
    const listening = {
        report(event) {
            hasTold ||= event.event !== 'note';
            reporter.report(event);
        },
    };
    const ask = async (over) => {
        try {
            return await callOnce(options, over, call, runner, listening);
        }
        catch (error) {
            if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
                throw error;
            const answer = (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(error) ? 'unclear' : (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOfError */ ._)(error, { attempt, isFirst, hasTold });
            if (answer === 'refused')
                throw error;
            return answer === 'stuck' ? { verdict: 'NEEDS_HUMAN', reason: error.message, record: null } : error;
        }
        finally {
            isFirst = false;
        }
    };
    let told = await ask(connection);
    if (!(told instanceof Error))
        return told;
    reporter.report({ event: 'note', level: 'warning', message: seekingNote(options, told) });
    // Only time without contact counts: a release may take as long as it likes.
    let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
    let unclear = 0;
    for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const since = performance.now();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            const reached = (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(told)
                ? await (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .reachHost */ .E)(options, runner, reporter).catch(knownError)
                : (0,_tools_ssh_connection__WEBPACK_IMPORTED_MODULE_3__/* .lent */ .oh)(connection);
            left -= performance.now() - since;
            if (reached instanceof Error) {
                told = reached;
                continue;
            }
            const again = __addDisposableResource(env_1, reached, true);
            told = await ask(again);
            if (!(told instanceof Error))
                return told;
            if (!(0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(told))
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
    return { verdict: 'UNKNOWN', reason: unknownReason(options, attempt, told), record: null };
}
async function callOnce({ config }, over, { verb, request, ...rest }, runner, reporter) {
    const { application } = config;
    const session = { verb, application, input: request, result: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn, effect: 'write', ...rest };
    const { record, ...signed } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .callAgent */ .k)(over, session, runner, reporter);
    return { verdict: record.verdict, reason: record.reason, record, ...signed };
}
/** That no connection can be made any more, for want of a key perhaps, does not take back what was asked before. */
function knownError(error) {
    if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return error;
    throw error;
}
function seekingNote({ hostName }, told) {
    return (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(told)
        ? `${told.message} ${hostName} goes on by itself; seeking contact again\u2026`
        : `${told.message} That does not say whether the attempt has begun on ${hostName}; looking it up\u2026`.slice(0, 16_384);
}
function unknownReason({ hostName, config }, attempt, told) {
    const what = (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(told)
        ? `Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again`
        : `${hostName} does not say whether it has carried out attempt ${attempt}`;
    return (`${what}: ${told.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}


/***/ }),

/***/ 21816: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ roleOver),
  $: () => (/* binding */ setRoleOver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var record = __webpack_require__(36811);
;// CONCATENATED MODULE: ./build/js/domain/protocol/role.js







/** Of `role APPLICATION`: which of two production hosts this is. */
const roleResultSchema = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().max(255),
    application: grammar/* nameSchema */.Jq,
    machineId: schemas/* string */.YjP().max(64),
    /** The one in force; null when the policy gives it none. */
    role: role/* roleSchema */.A.nullable(),
    /** What the policy says, which is where it started. */
    policyRole: role/* roleSchema */.A.nullable(),
    /** The record of the last change; null when there was none. */
    lastChange: record/* recordSchema */.fi.nullable(),
});
/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; whoever types it on the host gives none. Sent again with the same
 * attempt it changes nothing more. The answer is an `attemptResult`, whose record is of the verb `set-role`.
 */
const setRoleRequestSchema = schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(messages/* PROTOCOL_VERSION */.WP),
    attempt: attempt/* attemptSchema */.ZS,
    actor: attempt/* requestActorSchema */.SG,
    /** Refuse when the host has another role than this: somebody else has changed it. */
    expectRole: role/* roleSchema */.A.optional(),
    /** Why, as one clause. */
    reason: schemas/* string */.YjP().max(1024).optional(),
    expectHost: expected_host/* expectedHostSchema */.Ql.optional(),
});

// EXTERNAL MODULE: ./build/js/steps/agent/conclude-attempt.js
var conclude_attempt = __webpack_require__(10439);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
;// CONCATENATED MODULE: ./build/js/steps/agent/role.js







/** Which role a host has, and since when, asked over an open connection. Changes nothing. */
function roleOver(connection, application, runner, reporter) {
    return (0,session/* callAgent */.k)(connection, { verb: 'role', application, input: {}, result: roleResultSchema, effect: 'read' }, runner, reporter);
}
/** Gives a host a role over an open connection. */
async function setRoleOver(options, connection, runner, reporter) {
    const { config, hostName, role: wanted, actor, attempt = (0,external_node_crypto_.randomUUID)(), reason, dryRun = false } = options;
    const isLookedAt = dryRun || options.expectRole === undefined;
    const found = isLookedAt ? await roleOver(connection, config.application, runner, reporter) : undefined;
    if (dryRun && found !== undefined)
        return planned(options, found);
    const expectRole = options.expectRole ?? found?.role ?? undefined;
    const request = {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        attempt,
        actor,
        ...(expectRole === undefined ? {} : { expectRole }),
        ...(reason === undefined ? {} : { reason }),
        ...(0,expected_host/* expectedMachine */.AY)(config, hostName),
    };
    return await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'role', request, words: ['--set', wanted] }, runner, reporter);
}
/** What would be done. Refuses what the host would refuse. */
function planned({ config, hostName, role: wanted, expectRole }, found) {
    const complaint = (0,expected_host/* hostMismatch */.HO)((0,expected_host/* expectedMachine */.AY)(config, hostName).expectHost, { ...found, hostName });
    if (complaint !== undefined)
        throw new errors/* HostError */.dh('wrong-host', hostName, complaint);
    if (found.role === null) {
        throw new errors/* InputError */.dz('not-permitted', `The policy of ${hostName} gives ${config.application} no role, so none can be set; put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.`);
    }
    if (expectRole !== undefined && found.role !== expectRole) {
        throw new errors/* HostError */.dh('unexpected-role', hostName, `${hostName} is ${found.role}, not ${expectRole} as expected; decide again.`);
    }
    const what = found.role === wanted ? `is ${wanted} already` : `is ${found.role} and would be ${wanted}`;
    return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null };
}


/***/ }),

};
