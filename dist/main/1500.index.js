import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-93438.js';
import { modules as shared2 } from './shared-11374.js';
import { modules as shared3 } from './shared-89226.js';
export const id = 1500;
export const ids = [1500,8765,9226];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 11500: // build/js/actions/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAction: () => (/* binding */ releaseAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/actions/conclude.js
var conclude = __webpack_require__(45421);
// EXTERNAL MODULE: ./build/js/github/finish.js
var finish = __webpack_require__(84281);
// EXTERNAL MODULE: ./build/js/github/inputs.js
var github_inputs = __webpack_require__(54763);
// EXTERNAL MODULE: ./build/js/github/job-log.js
var job_log = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/domain/report/timed-reporter.js
var timed_reporter = __webpack_require__(75727);
// EXTERNAL MODULE: ./build/js/steps/config/read.js
var read = __webpack_require__(69841);
// EXTERNAL MODULE: ./build/js/tools/files/write-atomically.js
var write_atomically = __webpack_require__(68417);
// EXTERNAL MODULE: ./build/js/domain/snapshot/parse.js
var parse = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/js/verbs/build-manifest.js + 4 modules
var build_manifest = __webpack_require__(71451);
// EXTERNAL MODULE: ./build/js/steps/agent/answer-of-error.js
var answer_of_error = __webpack_require__(90171);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
;// CONCATENATED MODULE: ./build/js/steps/agent/held-connection.js


/** Well below the time after which ssh gives a connection up that nobody uses (ControlPersist, src/tools/ssh/config.ts). */
const PERIOD_MILLISECONDS = 10_000;
/** Does something else for as long as it takes, such as a build, and keeps the connection from being closed as idle meanwhile. */
async function holding({ configFile }, work, runner, period = PERIOD_MILLISECONDS) {
    const done = new AbortController();
    const asking = ask(configFile, runner, period, done.signal);
    try {
        return await work();
    }
    finally {
        done.abort();
        await asking;
    }
}
/** Whether the connection still stands: a host may have been restarted meanwhile. */
async function stands({ configFile }, runner) {
    return (await runner.run((0,commands/* checkConnectionCommand */._i)(configFile))).status === 0;
}
async function ask(configFile, runner, period, signal) {
    for (;;) {
        try {
            await (0,promises_.setTimeout)(period, undefined, { signal });
        }
        catch {
            return;
        }
        await runner.run((0,commands/* checkConnectionCommand */._i)(configFile));
    }
}

// EXTERNAL MODULE: ./build/js/verbs/promote.js + 16 modules
var promote = __webpack_require__(96850);
// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/js/verbs/rehearse.js + 1 modules
var rehearse = __webpack_require__(89226);
// EXTERNAL MODULE: ./build/js/verbs/sign.js
var sign = __webpack_require__(21146);
// EXTERNAL MODULE: ./build/js/steps/agent/snapshot.js + 1 modules
var agent_snapshot = __webpack_require__(19220);
;// CONCATENATED MODULE: ./build/js/verbs/release.js
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
 * A whole release: looks at the host, builds, signs, promotes. The connection comes first, so that a host that cannot be reached, or
 * has no agent, is known before anything is built; it is the one that the promote uses. `onBuilt` gets what was built while no host
 * is changed yet, the moment to keep it somewhere, and has it promoted with `carryOut`. Throws what `buildManifest`, `sign`,
 * `promote` and `onBuilt` throw.
 */
async function release(options, onBuilt, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        await snapshotAtStart(options, connection, runner, reporter);
        return await holding(connection, async () => {
            const built = await buildAndSign(options, runner, reporter);
            return onBuilt(built, () => carryOut(options, built, connection, runner, reporter));
        }, runner);
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
async function buildAndSign(options, runner, reporter) {
    const { directory, ref, output, stateFolder, signing } = options;
    const built = await (0,build_manifest.buildManifest)({ directory, output, stateFolder, ...(ref === undefined ? {} : { ref }) }, runner, reporter);
    if (signing === undefined)
        return { ...built, signature: null };
    const signed = await signing((file) => (0,sign.sign)({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, runner, reporter));
    return { ...built, signature: signed.output };
}
async function carryOut(options, { bundle, releaseId }, connection, runner, reporter) {
    const promotion = { ...options, bundle, expectedReleaseId: releaseId };
    if (options.rehearse === true)
        return { kind: 'rehearsed', rehearsal: await (0,rehearse.rehearse)(promotion, runner, reporter) };
    // The host may have been restarted while the release was built.
    const standing = (await stands(connection, runner)) ? { connection } : {};
    return { kind: 'promoted', result: await (0,promote.promote)({ ...promotion, ...standing }, runner, reporter) };
}
/** Throws for a host that does not answer as one with an agent; any other snapshot that cannot be taken is a warning. */
async function snapshotAtStart({ config, hostName, snapshots }, connection, runner, reporter) {
    try {
        const snapshot = await (0,agent_snapshot/* snapshotOver */.P)(connection, config.application, runner, reporter);
        await (0,write_atomically.writeAtomically)((0,external_node_path_.join)(snapshots, `snapshot-${hostName}-at-start.json`), (0,parse.snapshotText)(snapshot));
    }
    catch (error) {
        if ((0,answer_of_error/* isContactError */.H)(error))
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        reporter.report({
            event: 'note',
            level: 'warning',
            message: `There is no snapshot of ${hostName} at the start: ${reason}`.slice(0, 4096),
        });
    }
}

// EXTERNAL MODULE: ./build/js/actions/context.js
var context = __webpack_require__(87785);
// EXTERNAL MODULE: ./build/js/actions/inputs.js
var actions_inputs = __webpack_require__(69693);
// EXTERNAL MODULE: ./build/js/actions/keep-release.js
var keep_release = __webpack_require__(70781);
// EXTERNAL MODULE: ./build/js/actions/keys.js + 4 modules
var keys = __webpack_require__(43486);
// EXTERNAL MODULE: ./build/js/actions/promote-to.js
var promote_to = __webpack_require__(73066);
// EXTERNAL MODULE: ./build/js/actions/runner.js + 3 modules
var runner = __webpack_require__(85300);
;// CONCATENATED MODULE: ./build/js/actions/release.js
var release_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var release_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** The whole release in one step, over one connection. */
async function releaseAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,github_inputs/* readInputs */.K)(actions_inputs/* releaseInputs */.zy);
        const reporter = (0,timed_reporter/* timedReporter */.f)((0,job_log/* jobLogReporter */.b)());
        const deploy = release_addDisposableResource(env_1, await (0,keys/* deployKey */.v)(inputs, runner/* actionRunner */.L), true);
        const signing = await (0,keys/* signingKey */.N)(inputs, runner/* actionRunner */.L);
        const config = await (0,read.readConfig)(inputs.directory);
        const { host, ref, output, rehearse } = inputs;
        const options = {
            config,
            directory: (0,external_node_path_.resolve)(inputs.directory),
            hostName: host,
            ref,
            output,
            stateFolder: (0,context/* userState */.Dm)(),
            signing,
            rehearse,
            ...(0,promote_to/* promotionOptions */.a6)(inputs),
            ...deploy.reach,
            snapshots: (0,external_node_path_.resolve)((0,context/* jobFolder */.OW)()),
        };
        await release(options, async (built, carryOut) => {
            const { bundle, releaseId, manifest } = built;
            await (0,finish/* writeOutputs */.K)({ 'release-id': releaseId, manifest: (0,external_node_path_.join)(bundle, 'manifest.json'), commit: manifest.source.commit });
            const { uploaded, attestation } = await (0,keep_release/* keepRelease */.L)({ bundle, releaseId, manifest, application: manifest.application }, inputs, reporter);
            await (0,finish/* writeOutputs */.K)({ ...(0,conclude/* artifactOutputs */.Fz)(uploaded), ...attestation });
            const runId = external_node_process_.env['GITHUB_RUN_ID'];
            const kept = uploaded === null || runId === undefined ? undefined : { runId, digest: uploaded.digest };
            await (0,promote_to/* promoteTo */.OV)({
                config,
                host,
                releaseId,
                source: manifest.source,
                bundle,
                kept,
                artifacts: [uploaded],
                inputs,
                known: {},
                outputsOf: (record) => ({ 'record-artifact-id': record?.id }),
            }, async () => {
                const carried = await carryOut();
                return carried.kind === 'promoted' ? (0,promote_to/* onOneHost */.s4)(host, carried.result) : (0,promote_to/* onBothHosts */.Qq)(carried.rehearsal);
            }, reporter);
        }, runner/* actionRunner */.L, reporter);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = release_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

};
