export const id = 668;
export const ids = [668];
export const modules = {

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
// EXTERNAL MODULE: ./build/js/protocol/messages.js + 1 modules
var messages = __webpack_require__(5758);
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
        : `A dry run: ${options.hostName} would go from ${host.currentRelease ?? 'no release'} to ${target}, and of its ${host.units.length} units those would be restarted that it concerns.`;
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
// EXTERNAL MODULE: ./build/js/verbs/snapshots-around.js
var snapshots_around = __webpack_require__(3962);
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
        const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder: options.snapshots, attempt: request.attempt }, runner, reporter);
        await snapshots.take('before', connection);
        const concluded = await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'rollback', request, words }, runner, reporter);
        if (concluded.verdict !== 'UNKNOWN')
            await snapshots.take('after', connection);
        return { ...concluded, ...snapshots.result() };
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
/* harmony export */   B: () => (/* binding */ statusOver),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
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
        return await statusOver(connection, options.config.application, runner, reporter);
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
/** The same over a connection that stands. */
function statusOver(connection, application, runner, reporter) {
    return (0,_agent_session_js__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H7, effect: 'read' }, runner, reporter);
}


/***/ })

};
