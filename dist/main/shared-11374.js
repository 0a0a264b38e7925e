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

/***/ 12500: // build/js/tools/process/stat.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ parseEnvironmentStart),
/* harmony export */   uh: () => (/* binding */ parseStartTicks),
/* harmony export */   wG: () => (/* binding */ parseUptimeTicks)
/* harmony export */ });
/**
 * When a process started, in clock ticks since boot, from `/proc/<pid>/stat` (field 22, proc_pid_stat(5)).
 * Undefined when the text is not of that form. The second field may hold spaces and parentheses.
 */
function parseStartTicks(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(afterName[22 - 3]);
    return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : undefined;
}
/**
 * Where the environment that a process was started with begins in its memory, from `/proc/<pid>/stat` (field 50, proc_pid_stat(5)).
 * Undefined when the text does not say so.
 */
function parseEnvironmentStart(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const address = Number(afterName[50 - 3]);
    return Number.isSafeInteger(address) && address > 0 ? address : undefined;
}
/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100;
/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
function parseUptimeTicks(uptime) {
    return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
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

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ orUnknown)
/* harmony export */ });
/* harmony import */ var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/** Codes of a call that the host may have carried out, in part or whole. */
const unclearCodes = new Set(['contact-lost', 'agent-protocol']);
/**
 * Has a host do something that has no attempt by which it could be looked up, such as an installation. When its answer is lost nobody
 * knows what was done: that ends as UNKNOWN, and not as a refusal that changed nothing.
 */
async function orUnknown(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) || !unclearCodes.has(error.code))
            throw error;
        const message = `${error.message} What of it was done on ${error.host} is not known; repeat it, which brings the same about.`;
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .VerdictError */ .ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__/* .verdictExitCodes */ .c.UNKNOWN, message, { cause: error });
    }
}


/***/ }),

};
