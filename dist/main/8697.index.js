import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-70780.js';
export const id = 8697;
export const ids = [8697,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 18697: // build/js/verbs/rollback.js
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
// EXTERNAL MODULE: ./build/js/steps/evidence/keep-signed-record.js
var keep_signed_record = __webpack_require__(88530);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/js/steps/agent/host-client.js + 2 modules
var host_client = __webpack_require__(91962);
;// CONCATENATED MODULE: ./build/js/steps/rollback/plan-rollback.js
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






/** What a rollback would do, from what the host says of itself. Changes nothing. Refuses what the rollback would refuse. */
async function planRollback(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const client = __addDisposableResource(env_1, await (0,host_client/* connectTo */.m)(options, context), true);
        const host = await client.status();
        (0,meant_host/* requireMeantHost */.Z)(options, host);
        const current = host.currentRelease ?? attempt/* NO_RELEASE */.E1;
        if (options.expectCurrent !== undefined && options.expectCurrent !== current) {
            throw (0,catalogue/* unexpectedRelease */.jQ)(options.hostName, current, options.expectCurrent);
        }
        const target = targetOf(options.hostName, host, options.to);
        const reason = target === host.currentRelease
            ? `A dry run: ${options.hostName} already runs ${target}.`
            : `A dry run: ${options.hostName} would go from ${host.currentRelease ?? 'no release'} to ${target}, and of its ${host.units.length} units those would be restarted that it concerns.`;
        return { verdict: 'UNCHANGED', reason, record: null };
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
function targetOf(hostName, host, to) {
    if (to === undefined) {
        if (host.previousRelease !== null)
            return host.previousRelease;
        throw new errors/* HostError */.dh('no-previous-release', `${hostName} has no previous release to go back to.`, {
            host: hostName,
            hint: 'Choose one with --to.',
        });
    }
    const found = host.releases.filter(({ id }) => id.startsWith(to));
    if (found.length === 1)
        return found[0].id;
    const what = found.length === 0 ? 'keeps no release' : 'keeps more than one release whose id begins with';
    const kept = host.releases.map(({ id }) => id).join(', ') || 'none';
    throw new errors/* InputError */.dz('unknown-release', `${hostName} ${what} ${(0,quote/* quote */.h)(to)}; it keeps ${kept}.`);
}

// EXTERNAL MODULE: ./build/js/steps/evidence/snapshots-around.js
var snapshots_around = __webpack_require__(67905);
;// CONCATENATED MODULE: ./build/js/verbs/rollback.js
var rollback_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rollback_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
async function rollback(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { reporter } = context;
        const { to } = options;
        if (to !== undefined && !/^(?:[0-9a-f]{6,64}|taken-over)$/.test(to)) {
            throw new errors/* InputError */.dz('unknown-release', `${(0,quote/* quote */.h)(to)} is not a release id.`, {
                hint: 'Give 6 to 64 of its hexadecimal digits, as "grind-to-prod status" shows them.',
            });
        }
        if (options.dryRun === true)
            return planRollback(options, context);
        const client = rollback_addDisposableResource(env_1, await (0,host_client/* connectTo */.m)(options, context), true);
        const request = {
            protocol: messages/* PROTOCOL_VERSION */.WP,
            attempt: (0,external_node_crypto_.randomUUID)(),
            actor: options.actor,
            expectCurrent: options.expectCurrent,
            ...(0,expected_host/* expectedHost */.Dk)(options.config, options.hostName),
        };
        const words = to === undefined ? [] : ['--to', to];
        const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder: options.snapshots, attempt: request.attempt }, context);
        await snapshots.take('before', client);
        const concluded = await client.attempt({ verb: 'rollback', request, words });
        if (concluded.verdict !== 'UNKNOWN')
            await snapshots.take('after', client);
        return { ...concluded, ...(await (0,keep_signed_record/* keepSignedRecords */.C)(options.snapshots, [concluded], reporter)), ...snapshots.result() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rollback_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

};
