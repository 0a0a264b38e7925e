export const id = 668;
export const ids = [668,589];
export const modules = {

/***/ 1122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ concludeAttempt)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);
/* harmony import */ var _agent_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3528);
/* harmony import */ var _reach_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1859);
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
            result: _protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn,
            effect: 'write',
            ...rest,
        };
        const { record } = await (0,_agent_session_js__WEBPACK_IMPORTED_MODULE_3__/* .callAgent */ .k)(over, session, runner, reporter);
        return { verdict: record.verdict, reason: record.reason, record };
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
            const reached = await (0,_reach_host_js__WEBPACK_IMPORTED_MODULE_4__/* .reachHost */ .E)(options, runner, reporter).catch(contactError);
            left -= performance.now() - since;
            if (reached instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) {
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
function contactError(error) {
    if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh && contactCodes.has(error.code))
        return error;
    throw error;
}
function unknownReason({ hostName, config }, attempt, lost) {
    return (`Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again: ${lost.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}


/***/ }),

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reachHost),
/* harmony export */   T: () => (/* binding */ sshHost)
/* harmony export */ });
/* harmony import */ var _config_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/* harmony import */ var _config_find_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3321);
/* harmony import */ var _ssh_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(543);





/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function reachHost(options, runner, reporter) {
    const { config, hostName: name, identityFile, environment } = options;
    const { address, hostKey } = sshHost(config, name);
    return (0,_report_event_js__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .xe)(reporter, 'connect', () => (0,_ssh_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .N)({ name, address, hostKey, identityFile, environment }, runner), name);
}
/** Address and pinned key of a host, as far as its configuration goes. */
function sshHost(config, name) {
    const host = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, name);
    const address = (0,_config_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(host.address);
    if (address === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('usage', `The host ${name} is this machine ("address: local" in grind-to-prod.yml); name a host that is reached by ssh.`);
    }
    if (host.hostKey === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-invalid', `The host ${name} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return { address, hostKey: host.hostKey };
}


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/protocol/messages.js
var messages = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/js/verbs/conclude-attempt.js
var conclude_attempt = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/js/verbs/status.js
var verbs_status = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/js/verbs/plan-rollback.js




/** What a rollback would do, from what the host says of itself. Changes nothing. Refuses what the rollback would refuse. */
async function planRollback(options, runner, reporter) {
    const host = await (0,verbs_status.status)(options, runner, reporter);
    const current = host.currentRelease ?? messages/* NO_RELEASE */.E1;
    if (options.expectCurrent !== undefined && options.expectCurrent !== current) {
        throw new errors/* HostError */.dh('unexpected-release', options.hostName, `${options.hostName} runs ${current}, not ${options.expectCurrent} as expected; decide again.`);
    }
    const target = targetOf(options.hostName, host, options.to);
    const reason = target === host.currentRelease
        ? `A dry run: ${options.hostName} already runs ${target}.`
        : `A dry run: ${options.hostName} would go from ${host.currentRelease ?? 'no release'} to ${target}, and ${host.units.length} units would be restarted.`;
    return { verdict: 'UNCHANGED', reason, record: null };
}
function targetOf(hostName, host, to) {
    if (to === undefined) {
        if (host.previousRelease !== null)
            return host.previousRelease;
        throw new errors/* HostError */.dh('no-previous-release', hostName, `${hostName} has no previous release to go back to; choose one with --to.`);
    }
    const found = host.releases.filter(({ id }) => id.startsWith(to));
    if (found.length === 1)
        return found[0].id;
    const what = found.length === 0 ? 'keeps no release' : 'keeps more than one release whose id begins with';
    const kept = host.releases.map(({ id }) => id).join(', ') || 'none';
    throw new errors/* InputError */.dz('unknown-release', `${hostName} ${what} ${(0,quote/* quote */.h)(to)}; it keeps ${kept}.`);
}

// EXTERNAL MODULE: ./build/js/verbs/reach-host.js
var reach_host = __webpack_require__(1859);
;// CONCATENATED MODULE: ./build/js/verbs/rollback.js
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







/** Makes an earlier release of the host current again. Copies nothing. Throws what the agent refuses with, and for a host that cannot be reached. */
async function rollback(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { to } = options;
        if (to !== undefined && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) {
            throw new errors/* InputError */.dz('unknown-release', `${(0,quote/* quote */.h)(to)} is not a release id; give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.`);
        }
        if (options.dryRun === true)
            return planRollback(options, runner, reporter);
        const connection = __addDisposableResource(env_1, await (0,reach_host/* reachHost */.E)(options, runner, reporter), true);
        const request = { protocol: messages/* PROTOCOL_VERSION */.WP, attempt: (0,external_node_crypto_.randomUUID)(), actor: options.actor, expectCurrent: options.expectCurrent };
        const words = to === undefined ? [] : ['--to', to];
        return await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'rollback', request, words }, runner, reporter);
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

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _agent_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);
/* harmony import */ var _reach_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1859);
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



/** What a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
async function status(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_1, await (0,_reach_host_js__WEBPACK_IMPORTED_MODULE_2__/* .reachHost */ .E)(options, runner, reporter), true);
        const { application } = options.config;
        return await (0,_agent_session_js__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H7, effect: 'read' }, runner, reporter);
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


/***/ })

};
