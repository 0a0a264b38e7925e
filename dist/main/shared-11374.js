export const modules = {

/***/ 11374: // build/js/steps/agent/meant-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireMeantHost),
/* harmony export */   y: () => (/* binding */ warnOfOtherHost)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);


/** Says that a host which was only looked at is not the one that the configuration means. */
function warnOfOtherHost(meant, found, reporter) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        reporter.report({ event: 'note', level: 'warning', message: complaint });
}
/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
function requireMeantHost(meant, found) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('wrong-host', meant.hostName, complaint);
}
/** Its sentence begins with the host's name in the configuration: the two may well be called otherwise. */
function mismatchOf({ config, hostName }, found) {
    const complaint = (0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .hostMismatch */ .HO)((0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .expectedHost */ .Dk)(config, hostName).expectHost, found);
    return complaint === undefined || found.hostName === hostName ? complaint : `${hostName}: ${complaint}`;
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





/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function reachHost(options, runner, reporter) {
    const { config, hostName: name, identityFile, environment } = options;
    const { address, hostKey } = sshHost(config, name);
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .xe)(reporter, 'connect', () => (0,_tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)({ name, address, hostKey, identityFile, environment }, runner), name);
}
/** Address and pinned key of a host, as far as its configuration goes. */
function sshHost(config, name) {
    const host = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, name);
    const address = (0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(host.address);
    if (address === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('usage', `The host ${name} is this machine ("address: local" in grind-to-prod.yml); name a host that is reached by ssh.`);
    }
    if (host.hostKey === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-invalid', `The host ${name} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return { address, hostKey: host.hostKey };
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
/* harmony import */ var _steps_agent_reach__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26187);
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
async function snapshot(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, hostName } = options;
        if ((0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)((0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, hostName).address) === undefined) {
            const { snapshotHere } = await __webpack_require__.e(/* import() */ 3557).then(__webpack_require__.bind(__webpack_require__, 93557));
            return (0,_steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__/* .withClock */ .V)(() => snapshotHere(config, hostName, runner, reporter));
        }
        const connection = __addDisposableResource(env_1, await (0,_steps_agent_reach__WEBPACK_IMPORTED_MODULE_5__/* .reachHost */ .E)(options, runner, reporter), true);
        const taken = await (0,_steps_agent_snapshot__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOver */ .P)(connection, config.application, runner, reporter);
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
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh && olderRefusals.has(error.code) && !error.message.includes(attempt);
}


/***/ }),

/***/ 19220: // build/js/steps/agent/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ snapshotOver),
  V: () => (/* binding */ withClock)
});

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

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema-1.js
var schema_1 = __webpack_require__(43047);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
;// CONCATENATED MODULE: ./build/js/steps/agent/snapshot.js





/** The state of a host, asked over an open connection. Changes nothing. An agent that knows only the first form of snapshots is asked for that. */
async function snapshotOver(connection, application, runner, reporter) {
    const ask = (words) => withClock(() => (0,session/* callAgent */.k)(connection, { verb: 'snapshot', application, words, input: {}, result: schema_1/* anySnapshotSchema */.YG, effect: 'read' }, runner, reporter));
    try {
        return await ask(['--schema-version', String(schema/* SNAPSHOT_SCHEMA_VERSION */.A0)]);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz && error.code === 'request-invalid')
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

/***/ 56656: // build/js/steps/agent/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOver)
/* harmony export */ });
/* harmony import */ var _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10452);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40312);


/** What a host runs, asked over an open connection. Changes nothing. */
function statusOver(connection, application, runner, reporter) {
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H, effect: 'read' }, runner, reporter);
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
        ? `${told.message} ${hostName} goes on by itself; seeking contact again…`
        : `${told.message} That does not say whether the attempt has begun on ${hostName}; looking it up…`.slice(0, 16_384);
}
function unknownReason({ hostName, config }, attempt, told) {
    const what = (0,_answer_of_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isContactError */ .H)(told)
        ? `Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again`
        : `${hostName} does not say whether it has carried out attempt ${attempt}`;
    return (`${what}: ${told.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
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
 * for a host that is not there, and `usage` when it is not active, or there is not exactly one standby beside it.
 */
function findStandby(config, activeHost) {
    const { role } = (0,find_host/* findHost */.m)(config, activeHost);
    if (role !== 'active') {
        throw new errors/* InputError */.dz('usage', `A release is rehearsed for an active host, and ${activeHost} ${role === undefined ? 'has no role' : `is ${role}`} in grind-to-prod.yml (${listed(config)}); name the active one.`);
    }
    const standbys = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    const [standby] = standbys;
    if (standby !== undefined && standbys.length === 1)
        return standby;
    throw new errors/* InputError */.dz('usage', `A release is rehearsed on the one standby beside ${activeHost}, and grind-to-prod.yml has ${standbys.length === 0 ? 'none' : standbys.join(' and ')} (${listed(config)}); give exactly one host the role standby, or promote without --rehearse.`);
}
function listed({ hosts }) {
    return Object.entries(hosts)
        .map(([name, { role }]) => `${name}: ${role ?? 'no role'}`)
        .join(', ');
}

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
async function rehearse(options, runner, reporter) {
    const { config, hostName } = options;
    const standbyName = findStandby(config, hostName);
    const { releaseId } = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const tell = (level, message) => reporter.report({ event: 'note', level, message });
    const to = async (host, more) => ({
        host,
        ...(await (0,promote.promote)({ ...options, snapshots: options.snapshots ?? true, hostName: host, expectedReleaseId: releaseId, ...more }, runner, reporter)),
    });
    tell('info', `Looking whether ${hostName} (active) would take the release, before it is rehearsed on ${standbyName} (standby).`);
    const planned = await to(hostName, { dryRun: true });
    // What the caller knows of the active host, and a connection to it, are nothing to the standby.
    const forStandby = { expectCurrent: undefined, connection: undefined };
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
        await requireWell(options, { standby, activeName: hostName }, runner, reporter);
    tell('info', `${standbyName} (standby) runs the release, and is well; now ${hostName} (active).`);
    try {
        const active = await to(hostName, {});
        return { verdict: active.verdict, reason: active.reason, releaseId, standby, active };
    }
    catch (error) {
        if ((0,errors/* isKnownError */.ux)(error))
            tell('warning', `${standbyName} (standby) runs release ${releaseId} and stays so; ${hostName} (active) was not touched.`);
        throw error;
    }
}
/** A standby that changed nothing was not judged now, so it is asked. Throws HostError `ill` unless it runs the release and is well. */
async function requireWell(options, { standby, activeName }, runner, reporter) {
    const { host: hostName, releaseId, reason } = standby;
    const { health, releases } = await (0,snapshot.snapshot)({ ...options, hostName }, runner, reporter);
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
    throw new errors/* HostError */.dh('ill', hostName, `${hostName} (standby) ${complaint}; mend it there and rehearse again. ${activeName} (active) was not touched.`);
}


/***/ }),

};
