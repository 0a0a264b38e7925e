export const id = 4615;
export const ids = [4615,2589];
export const modules = {

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

/***/ 64615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirm: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _steps_agent_session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var _steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11374);
/* harmony import */ var _steps_agent_reach__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26187);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52589);
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
 * Says that the release which waits on a host may stay, or must go. Throws HostError `not-awaiting` when none waits, and for a
 * host that cannot be reached.
 */
async function confirm(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, hostName, revert, actor, dryRun } = options;
        const connection = __addDisposableResource(env_1, await (0,_steps_agent_reach__WEBPACK_IMPORTED_MODULE_5__/* .reachHost */ .E)(options, runner, reporter), true);
        const found = await (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusOver */ .B)(connection, config.application, runner, reporter);
        (0,_steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_4__/* .requireMeantHost */ .Z)(options, found);
        const { awaiting, currentRelease } = found;
        if (awaiting === undefined) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('not-awaiting', hostName, `No release waits for a confirmation on ${hostName}, which runs ${currentRelease ?? 'none'}; "grind-to-prod ledger ${hostName}" tells what was decided.`);
        }
        if (dryRun) {
            const reason = `A dry run: attempt ${awaiting.attempt} of ${awaiting.releaseId} would be ${revert ? 'taken back' : 'confirmed'}; it waits until ${awaiting.deadline}.`;
            return { verdict: 'UNCHANGED', reason, awaiting, record: null };
        }
        const input = {
            protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_VERSION */ .WP,
            attempt: awaiting.attempt,
            decision: revert ? 'revert' : 'keep',
            actor,
            ...(0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .expectedHost */ .Dk)(config, hostName),
        };
        const call = { verb: 'confirm', application: config.application, input, result: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn, effect: 'write' };
        const { record, ...signed } = await (0,_steps_agent_session__WEBPACK_IMPORTED_MODULE_3__/* .callAgent */ .k)(connection, call, runner, reporter);
        return { verdict: record.verdict, reason: record.reason, awaiting, record, ...signed };
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

/***/ 52589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOver),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10452);
/* harmony import */ var _steps_agent_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40312);
/* harmony import */ var _steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11374);
/* harmony import */ var _steps_agent_reach__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26187);
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
        const connection = __addDisposableResource(env_1, await (0,_steps_agent_reach__WEBPACK_IMPORTED_MODULE_3__/* .reachHost */ .E)(options, runner, reporter), true);
        const found = await statusOver(connection, options.config.application, runner, reporter);
        (0,_steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_2__/* .warnOfOtherHost */ .y)(options, found, reporter);
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
/** The same over a connection that stands. */
function statusOver(connection, application, runner, reporter) {
    return (0,_steps_agent_session__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H, effect: 'read' }, runner, reporter);
}


/***/ })

};
