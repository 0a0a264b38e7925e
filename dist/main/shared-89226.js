export const modules = {

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

};
