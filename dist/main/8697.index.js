export const id = 8697;
export const ids = [8697,8644,2589];
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

/***/ 88530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keepSignedRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
/* harmony import */ var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53795);




/**
 * Writes the records that a host signed into a folder, each as the very bytes that it signed (`host-record-ATTEMPT.json`) and the signature
 * beside it (`….sig`), as `ssh-keygen -Y verify` takes them. Evidence, not a condition: what cannot be written is a warning.
 */
async function keepSignedRecords(folder, records, reporter) {
    if (folder === undefined)
        return {};
    const files = [];
    for (const { record, signature } of records) {
        if (record === null || signature === undefined)
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0,_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRecord */ .q)(record));
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
            files.push(file, `${file}.sig`);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            reporter.report({
                event: 'note',
                level: 'warning',
                message: `The record that the host signed was not kept: ${reason}`.slice(0, 4096),
            });
        }
    }
    return files.length === 0 ? {} : { signedRecords: files };
}


/***/ }),

/***/ 67905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ snapshotsAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
/* harmony import */ var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37779);
/* harmony import */ var _agent_conclude_attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10439);
/* harmony import */ var _agent_reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26187);
/* harmony import */ var _verbs_snapshot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28644);
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








/** Whoever goes back from a bad release waits for the one before. */
const LIMIT_MILLISECONDS = { before: 5000, after: 30_000 };
/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release goes on. One after a release
 * that cut the connection is asked for over a new one.
 */
function snapshotsAround(options, runner, reporter) {
    const { folder, attempt, hostName, config } = options;
    const files = { before: null, after: null };
    const taken = new Map();
    const ask = (connection) => (0,_verbs_snapshot__WEBPACK_IMPORTED_MODULE_7__/* .snapshotOver */ .P)(connection, config.application, runner, reporter);
    const askAnew = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const again = __addDisposableResource(env_1, await (0,_agent_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .reachHost */ .E)(options, runner, reporter), true);
            return await ask(again);
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
    };
    return {
        async take(moment, connection) {
            if (folder === undefined)
                return;
            try {
                const asked = ask(connection).catch((error) => {
                    if (moment === 'after' && (0,_agent_conclude_attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .isContactError */ .H)(error))
                        return askAnew();
                    throw error;
                });
                const snapshot = await within(LIMIT_MILLISECONDS[moment], asked);
                taken.set(moment, snapshot);
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, (0,_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_4__.snapshotText)(snapshot));
                files[moment] = file;
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                reporter.report({
                    event: 'note',
                    level: 'warning',
                    message: `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`.slice(0, 4096),
                });
            }
        },
        result: () => (folder === undefined ? {} : { snapshots: files }),
        pair() {
            const [before, after] = [taken.get('before'), taken.get('after')];
            return before === undefined || after === undefined ? undefined : { before, after };
        },
    };
}
async function within(milliseconds, work) {
    const timer = new AbortController();
    try {
        const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
            throw new Error(`it took longer than ${milliseconds / 1000} s.`);
        });
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}


/***/ }),

/***/ 68417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72861);




/** Replaces a file's content durably: a crash leaves the old content or the new, never a mixture. */
async function writeAtomically(path, content, mode = 0o644) {
    const temporary = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    try {
        // O_EXCL follows no link that someone might have laid there.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
        try {
            // Whatever the umask of whoever runs us: a file's mode is part of what is asked for.
            await handle.chmod(mode);
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .syncEntry */ .m3)(path);
}


/***/ }),

/***/ 18697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/steps/agent/conclude-attempt.js
var conclude_attempt = __webpack_require__(10439);
// EXTERNAL MODULE: ./build/js/steps/evidence/keep-signed-record.js
var keep_signed_record = __webpack_require__(88530);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/verbs/status.js
var verbs_status = __webpack_require__(52589);
;// CONCATENATED MODULE: ./build/js/steps/rollback/plan-rollback.js





/** What a rollback would do, from what the host says of itself. Changes nothing. Refuses what the rollback would refuse. */
async function planRollback(options, runner, reporter) {
    const host = await (0,verbs_status.status)(options, runner, reporter);
    (0,meant_host/* requireMeantHost */.Z)(options, host);
    const current = host.currentRelease ?? attempt/* NO_RELEASE */.E1;
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

// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/js/steps/evidence/snapshots-around.js
var snapshots_around = __webpack_require__(67905);
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
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        const request = {
            protocol: messages/* PROTOCOL_VERSION */.WP,
            attempt: (0,external_node_crypto_.randomUUID)(),
            actor: options.actor,
            expectCurrent: options.expectCurrent,
            ...(0,expected_host/* expectedHost */.Dk)(options.config, options.hostName),
        };
        const words = to === undefined ? [] : ['--to', to];
        const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder: options.snapshots, attempt: request.attempt }, runner, reporter);
        await snapshots.take('before', connection);
        const concluded = await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'rollback', request, words }, runner, reporter);
        if (concluded.verdict !== 'UNKNOWN')
            await snapshots.take('after', connection);
        return { ...concluded, ...(await (0,keep_signed_record/* keepSignedRecords */.C)(options.snapshots, [concluded], reporter)), ...snapshots.result() };
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

/***/ 28644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (/* binding */ snapshot),
  P: () => (/* binding */ snapshotOver)
});

// EXTERNAL MODULE: ./build/js/domain/config/address.js
var address = __webpack_require__(49462);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
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
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/js/verbs/snapshot.js
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
        if ((0,address/* parseAddress */.o)((0,find_host/* findHost */.m)(config, hostName).address) === undefined) {
            const { snapshotHere } = await __webpack_require__.e(/* import() */ 9230).then(__webpack_require__.bind(__webpack_require__, 39230));
            return withClock(() => snapshotHere(config, hostName, runner, reporter));
        }
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        const taken = await snapshotOver(connection, config.application, runner, reporter);
        const { name, machineId, role } = taken.host;
        if (!(0,schema/* isUnreadable */.GZ)(role))
            (0,meant_host/* warnOfOtherHost */.y)(options, { hostName: name, machineId: (0,schema/* isUnreadable */.GZ)(machineId) ? '' : machineId, role }, reporter);
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
/** The same, over a connection that stands. */
async function snapshotOver(connection, application, runner, reporter) {
    return withClock(() => (0,session/* callAgent */.k)(connection, { verb: 'snapshot', application, input: {}, result: schema/* snapshotSchema */.ap, effect: 'read' }, runner, reporter));
}
async function withClock(take) {
    const asked = Date.now();
    const taken = await take();
    return withClockOffset(taken, asked, Date.now());
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
