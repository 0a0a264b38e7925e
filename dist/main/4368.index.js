import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-93438.js';
import { modules as shared2 } from './shared-11374.js';
export const id = 4368;
export const ids = [4368,8765,9226];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 94368: // build/js/actions/release.js
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
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/domain/snapshot/parse.js
var parse = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/js/verbs/build-manifest.js + 4 modules
var build_manifest = __webpack_require__(71451);
// EXTERNAL MODULE: ./build/js/steps/agent/answer-of-error.js
var answer_of_error = __webpack_require__(90171);
// EXTERNAL MODULE: ./build/js/verbs/promote.js + 16 modules
var promote = __webpack_require__(96850);
// EXTERNAL MODULE: ./build/js/verbs/rehearse.js + 1 modules
var rehearse = __webpack_require__(89226);
// EXTERNAL MODULE: ./build/js/verbs/sign.js
var sign = __webpack_require__(21146);
// EXTERNAL MODULE: ./build/js/domain/errors/reason-of.js
var reason_of = __webpack_require__(11245);
// EXTERNAL MODULE: ./build/js/steps/agent/host-client.js + 2 modules
var host_client = __webpack_require__(91962);
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
async function release(options, onBuilt, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const client = __addDisposableResource(env_1, await (0,host_client/* connectTo */.m)(options, context), true);
        await snapshotAtStart(client, options.snapshots);
        return await client.hold(async () => {
            const built = await buildAndSign(options, context);
            return onBuilt(built, () => carryOut(client, options, built));
        });
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
async function buildAndSign(options, context) {
    const { directory, ref, output, stateFolder, signing } = options;
    const built = await (0,build_manifest.buildManifest)({ directory, output, stateFolder, ...(ref === undefined ? {} : { ref }) }, context);
    if (signing === undefined)
        return { ...built, signature: null };
    const signed = await signing((file) => (0,sign.sign)({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, context));
    return { ...built, signature: signed.output };
}
async function carryOut(client, options, { bundle, releaseId }) {
    const { context } = client;
    const promotion = { ...options, bundle, expectedReleaseId: releaseId };
    if (options.rehearse === true)
        return { kind: 'rehearsed', rehearsal: await (0,rehearse.rehearse)(promotion, context) };
    // The host may have been restarted while the release was built.
    const standing = (await client.stands()) ? { client } : {};
    return { kind: 'promoted', result: await (0,promote.promote)({ ...promotion, ...standing }, context) };
}
/** Throws for a host that does not answer as one with an agent; any other snapshot that cannot be taken is a warning. */
async function snapshotAtStart(client, folder) {
    const { name, context } = client;
    try {
        const snapshot = await client.snapshot();
        await (0,write_atomically.writeAtomically)((0,external_node_path_.join)(folder, `snapshot-${name}-at-start.json`), (0,parse.snapshotText)(snapshot));
    }
    catch (error) {
        if ((0,answer_of_error/* isContactError */.H)(error))
            throw error;
        (0,report_event/* warn */.R8)(context.reporter, `There is no snapshot of ${name} at the start: ${(0,reason_of/* reasonOf */.A)(error)}`);
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
        const inputs = (0,github_inputs/* readInputs */.Ko)(actions_inputs/* releaseInputs */.zy);
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
        const keepAndPromote = async (built, carryOut) => (0,promote_to/* promoteTo */.OV)(await kept(built, { config, inputs }, reporter), async () => {
            const carried = await carryOut();
            return carried.kind === 'promoted' ? (0,promote_to/* onOneHost */.s4)(host, carried.result) : (0,promote_to/* onBothHosts */.Qq)(carried.rehearsal);
        }, reporter);
        await release(options, keepAndPromote, { runner: runner/* actionRunner */.L, reporter });
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
/** Keeps what was built with the run, and gives what its promote is about. */
async function kept(built, { config, inputs }, reporter) {
    const { bundle, releaseId, manifest } = built;
    const { source, application } = manifest;
    await (0,finish/* writeOutputs */.K)({ 'release-id': releaseId, manifest: (0,external_node_path_.join)(bundle, 'manifest.json'), commit: source.commit });
    const { uploaded, attestation } = await (0,keep_release/* keepRelease */.L)({ bundle, releaseId, manifest, application }, inputs, reporter);
    await (0,finish/* writeOutputs */.K)({ ...(0,conclude/* artifactOutputs */.Fz)(uploaded), ...attestation });
    const runId = external_node_process_.env['GITHUB_RUN_ID'];
    return {
        config,
        host: inputs.host,
        releaseId,
        source,
        bundle,
        kept: uploaded === null || runId === undefined ? undefined : { runId, digest: uploaded.digest },
        artifacts: [uploaded],
        inputs,
        known: {},
        outputsOf: (record) => ({ 'record-artifact-id': record?.id }),
    };
}


/***/ }),

};
