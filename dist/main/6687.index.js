export const id = 6687;
export const ids = [6687];
export const modules = {

/***/ 10439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isContactError),
/* harmony export */   j: () => (/* binding */ concludeAttempt)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26187);
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
/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is
 * lost it is sought again; when it is not found in time the verdict is UNKNOWN, never a guess. Throws only what the agent
 * itself refuses with.
 */
async function concludeAttempt(options, connection, call, runner, reporter) {
    const ask = async (over) => {
        const { verb, request, ...rest } = call;
        const session = {
            verb,
            application: options.config.application,
            input: request,
            result: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn,
            effect: 'write',
            ...rest,
        };
        const { record, ...signed } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .callAgent */ .k)(over, session, runner, reporter);
        return { verdict: record.verdict, reason: record.reason, record, ...signed };
    };
    let lost;
    try {
        return await ask(connection);
    }
    catch (error) {
        lost = contactError(error);
    }
    reporter.report({
        event: 'note',
        level: 'warning',
        message: `${lost.message} ${options.hostName} goes on by itself; seeking contact again…`,
    });
    // Only time without contact counts: a release may take as long as it likes.
    let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
    for (let wait = 250; left > 0; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const since = performance.now();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            const reached = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachHost */ .E)(options, runner, reporter).catch(contactError);
            left -= performance.now() - since;
            if (reached instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) {
                lost = reached;
                continue;
            }
            const again = __addDisposableResource(env_1, reached, true);
            try {
                return await ask(again);
            }
            catch (error) {
                lost = contactError(error);
            }
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
    return { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, lost), record: null };
}
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
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh && contactCodes.has(error.code);
}
function contactError(error) {
    if (isContactError(error))
        return error;
    throw error;
}
function unknownReason({ hostName, config }, attempt, lost) {
    return (`Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again: ${lost.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}


/***/ }),

/***/ 11374:
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

/***/ 26187:
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

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  role: () => (/* binding */ role_role),
  setRole: () => (/* binding */ setRole),
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
    actor: attempt/* actorSchema */.zH,
    /** Refuse when the host has another role than this: somebody else has changed it. */
    expectRole: role/* roleSchema */.A.optional(),
    /** Why, as one clause. */
    reason: schemas/* string */.YjP().max(1024).optional(),
    expectHost: expected_host/* expectedHostSchema */.Ql.optional(),
});

// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
// EXTERNAL MODULE: ./build/js/steps/agent/conclude-attempt.js
var conclude_attempt = __webpack_require__(10439);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/js/verbs/role.js
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









/** Which role a host has, and since when. Changes nothing. Throws for a host that cannot be reached or has no agent. */
async function role_role(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        const found = await roleOver(connection, options.config.application, runner, reporter);
        (0,meant_host/* warnOfOtherHost */.y)(options, { ...found, hostName: found.host }, reporter);
        return found;
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
function roleOver(connection, application, runner, reporter) {
    return (0,session/* callAgent */.k)(connection, { verb: 'role', application, input: {}, result: roleResultSchema, effect: 'read' }, runner, reporter);
}
/**
 * Gives a host a role. The configuration's machine id is held against the host, its role is not: to change that is the point.
 * Ends in COMMITTED, UNCHANGED (it has the role already), or UNKNOWN. Throws what the agent refuses with.
 */
async function setRole(options, runner, reporter) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_2, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        return await setRoleOver(options, connection, runner, reporter);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The same over a connection that stands. */
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


/***/ })

};
