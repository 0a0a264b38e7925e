export const id = 1014;
export const ids = [1014];
export const modules = {

/***/ 43344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bundleSource)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Chooses between a manifest that lies here and one that a run has kept. Throws InputError for both at once, and for neither. */
function bundleSource(inputs) {
    const { manifest, 'run-id': runId, 'release-id': releaseId, 'artifact-digest': digest } = inputs;
    if (manifest !== undefined) {
        const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined);
        if (beside.length === 0)
            return { kind: 'file', manifest };
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', `The inputs "manifest" and "${beside[0][0]}" are both given; give the path of a manifest, or the run that kept it.`);
    }
    if (releaseId === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', 'There is neither the input "manifest" nor "release-id"; give the path of a manifest, or the release whose artifact is fetched.');
    }
    return { kind: 'artifact', releaseId, runId, digest };
}


/***/ }),

/***/ 93438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellRollback),
/* harmony export */   j: () => (/* binding */ tellDeployment)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60740);


/** Tells GitHub that a host is about to get a release, if an environment is named. Never throws: what is told changes no verdict. */
function tellDeployment(inputs, target, reporter) {
    const { environment, 'github-token': token, 'environment-url': environmentUrl } = inputs;
    if (environment === undefined || inputs['dry-run'])
        return { end: () => Promise.resolve(undefined) };
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOfRun */ .zL)();
    const begun = (0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optionally */ .W)('Telling GitHub of the deployment', reporter, async () => {
        const { beginDeployment } = await __webpack_require__.e(/* import() */ 3976).then(__webpack_require__.bind(__webpack_require__, 93976));
        return beginDeployment({ repository, token, environment, ...target }, reporter);
    });
    return {
        async end({ verdict, reason, isGood }) {
            const deployment = await begun;
            await (0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optionally */ .W)('Telling GitHub how the deployment ended', reporter, async () => {
                const [{ endDeployment, failDeployment }, { recordDeployment }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 3976).then(__webpack_require__.bind(__webpack_require__, 93976)),
                    __webpack_require__.e(/* import() */ 8651).then(__webpack_require__.bind(__webpack_require__, 68651)),
                ]);
                if (verdict === 'UNCHANGED' && !isGood)
                    return failDeployment(deployment, reason, reporter);
                await endDeployment(deployment, { verdict, reason, environmentUrl }, reporter);
                if (isGood)
                    await recordDeployment({ repository, token, environment, ...target, status: 'deployed' }, reporter);
            });
            return deployment?.id;
        },
    };
}
/** Tells GitHub of the deployment of the release that a host went back to; it is known only afterwards which one that is. */
async function tellRollback(inputs, target, ended, reporter) {
    const { environment, 'github-token': token } = inputs;
    if (environment === undefined || inputs['dry-run'])
        return undefined;
    const earlier = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_1__/* .optionally */ .W)('Looking for the deployment of the release that the host went back to', reporter, async () => {
        const { deploymentOfRelease } = await Promise.all(/* import() */[__webpack_require__.e(2464), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 72464));
        return deploymentOfRelease({ repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOfRun */ .zL)(), token, environment, ...target }, reporter);
    });
    if (earlier === null) {
        const { host, releaseId } = target;
        const message = `GitHub was not told that ${host} went back: it knows of no deployment of ${releaseId} to ${environment}, and still shows the release that was left there.`;
        reporter.report({ event: 'note', level: 'warning', message });
        return undefined;
    }
    const { commit, artifact } = earlier;
    return tellDeployment(inputs, { ...target, commit, artifact }, reporter).end(ended);
}


/***/ }),

/***/ 92703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ isGoodEnd),
/* harmony export */   A3: () => (/* binding */ keepPromote),
/* harmony export */   il: () => (/* binding */ requireGoodEnd),
/* harmony export */   rP: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87785);





/** Keeps the record of an attempt for later steps. The runner removes its temporary folder when the job ends. */
async function keepRecord(record, gated) {
    if (record === null)
        return null;
    return gated === undefined || gated.gates.length === 0 ? writeRecord(record.attempt, record) : keepPromote(record.attempt, record, gated);
}
/** Keeps a record with what the gates made of it below `promote`: the host's own fields stay as the host wrote them. */
function keepPromote(name, record, { verdict, reason, gates, rollback }) {
    return writeRecord(name, { ...record, promote: { verdict, reason, gates, rollback } });
}
async function writeRecord(name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .jobFolder */ .OW)(), `record-${name}.json`));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`);
    return path;
}
/**
 * Whether the host runs what was asked for. `UNCHANGED` is good only where it means that nothing needed doing: a verb that is refused
 * before the first write throws, or leaves a record that says why.
 */
function isGoodEnd({ verdict, record }) {
    return verdict === 'COMMITTED' || (verdict === 'UNCHANGED' && record === null);
}
/** Fails the step unless the host runs what was asked for. */
function requireGoodEnd(host, ended) {
    if (!isGoodEnd(ended))
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .VerdictError */ .ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__/* .verdictExitCodes */ .c[ended.verdict], `${host}: ${ended.verdict}: ${ended.reason}`);
}


/***/ }),

/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ obtainBundle)
/* harmony export */ });
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87097);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87785);
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



/** Fetches a release from the artifacts of a run, or takes the file that was named. Throws InputError for what is not that release. */
async function obtainBundle(source, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (source.kind === 'file')
            return { path: source.manifest, [Symbol.asyncDispose]: () => Promise.resolve() };
        const { application } = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .vY)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .jobFolder */ .OW)(), 'grind-to-prod-release'));
        const { fetchRelease } = await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 95556));
        const { file: path, artifact } = await fetchRelease({
            application,
            releaseId: source.releaseId,
            runId: source.runId,
            digest: source.digest,
            token: options['github-token'],
            into: folder.path,
            ...(options.candidate === true ? { kind: 'candidate' } : {}),
        });
        const kept = stack.move();
        return { path, artifact, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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

/***/ 73066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ promoteTo),
/* harmony export */   Qq: () => (/* binding */ onBothHosts),
/* harmony export */   a6: () => (/* binding */ promotionOptions),
/* harmony export */   s4: () => (/* binding */ onOneHost)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _github_actor__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84281);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87785);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93438);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92703);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60740);









/** What promote and the whole release take over from their inputs and from the run. */
function promotionOptions(inputs) {
    return {
        allowHostFallback: inputs['allow-host-fallback'],
        expectCurrent: inputs['expect-current'],
        schemaChange: inputs['schema-change'],
        dryRun: inputs['dry-run'],
        actor: (0,_github_actor__WEBPACK_IMPORTED_MODULE_2__/* .runActor */ .t)(),
        environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
    };
}
/** A promote of one host. */
function onOneHost(host, result) {
    return { verdict: result.verdict, reason: result.reason, hosts: [{ host, result }] };
}
/** A rehearsal, host by host. */
function onBothHosts({ verdict, reason, standby, active }) {
    const first = { host: standby.host, result: standby };
    return { verdict, reason, hosts: active === null ? [first] : [first, { host: active.host, result: active }] };
}
/**
 * Has a release promoted, and writes what it came to: to GitHub's deployments, outputs, evidence and summary. Fails the step
 * unless the host runs the release; what only GitHub is told changes nothing of that.
 */
async function promoteTo(context, carryOut, reporter) {
    const { config, host, releaseId, source, artifacts, inputs } = context;
    const target = { application: config.application, host, releaseId, commit: source.commit, artifact: context.kept };
    (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .stepChanges */ .GC)(host);
    const deployment = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_6__/* .tellDeployment */ .j)(inputs, target, reporter);
    const promoted = await carryOut().catch(async (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        await deployment.end({ verdict: 'UNCHANGED', reason, isGood: false });
        await writeRefusal(error, context, reporter);
        throw error;
    });
    const { verdict, reason, hosts } = promoted;
    const last = hosts.at(-1);
    const ended = { verdict, reason, record: last.result.record };
    const records = new Map();
    for (const { host: name, result } of hosts) {
        records.set(name, await (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)(`Keeping the record of ${name}`, reporter, () => (0,_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .keepRecord */ .rP)(result.record, result)));
    }
    // First of all, so that a step that is ended while it uploads has said what the host decided.
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .K)({
        verdict,
        reason,
        ...context.known,
        'previous-release': last.result.previousRelease,
        'copied-paths': last.result.copy.copiedPaths,
        'copied-bytes': last.result.copy.copiedNarBytes,
        record: records.get(last.host),
        drift: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .worstOf */ .hm)(last.result.drift),
    });
    const isGood = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .isGoodEnd */ .$7)(ended) && last.host === host;
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .K)({ 'deployment-id': await deployment.end({ verdict, reason, isGood }) });
    let uploaded = null;
    for (const { host: name, result } of hosts) {
        const facts = { ...result, host: name, source };
        const { snapshots, signedRecords } = result;
        const evidence = { record: records.get(name) ?? null, snapshots, signedRecords, bundle: context.bundle, artifacts };
        const keeping = { upload: inputs.artifact, retentionDays: inputs['retention-days'] };
        uploaded = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveEvidence */ .zb)({ what: 'release', config, facts, ...evidence, ...keeping }, reporter);
    }
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .K)(context.outputsOf(uploaded));
    (0,_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .requireGoodEnd */ .il)(host, ended);
}
/** What a promote that was refused leaves behind: nothing was changed, and a gate that refused has evidence though no host has a record. */
async function writeRefusal(error, { config, host, releaseId, source, known }, reporter) {
    if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) && !(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh))
        return;
    const gates = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue ? error.gates : [];
    const outcome = { verdict: 'UNCHANGED', reason: error.message, gates, rollback: null };
    const record = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue
        ? await (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)('Keeping what the gates said', reporter, () => (0,_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .keepPromote */ .A3)(`gates-${releaseId}`, {}, outcome))
        : null;
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputs */ .K)({ verdict: outcome.verdict, reason: outcome.reason, ...known, record });
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .e)(reporter, async () => {
        const { releaseSummary } = await Promise.all(/* import() */[__webpack_require__.e(9406), __webpack_require__.e(9600)]).then(__webpack_require__.bind(__webpack_require__, 19600));
        const facts = {
            application: config.application,
            host,
            releaseId,
            previousRelease: null,
            record: null,
            source,
            phases: reporter.phases(),
        };
        return (limitBytes) => releaseSummary({ ...facts, ...outcome, limitBytes });
    });
}


/***/ }),

/***/ 81014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteAction: () => (/* binding */ promoteAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54763);
/* harmony import */ var _github_job_log__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6748);
/* harmony import */ var _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75727);
/* harmony import */ var _verbs_promote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98811);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72707);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69841);
/* harmony import */ var _verbs_sign__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21146);
/* harmony import */ var _bundle_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43344);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87785);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69693);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98871);
/* harmony import */ var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58946);
/* harmony import */ var _promote_to_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73066);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67646);
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
















async function promoteAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,_github_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .promoteInputs */ .Kr);
        const reporter = (0,_domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_15__/* .timedReporter */ .f)((0,_github_job_log__WEBPACK_IMPORTED_MODULE_2__/* .jobLogReporter */ .b)());
        const origin = (0,_bundle_source_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleSource */ .o)(inputs);
        const deploy = __addDisposableResource(env_1, await (0,_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .deployKey */ .v)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_14__/* .actionRunner */ .L), true);
        const signing = __addDisposableResource(env_1, await (0,_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .signingKey */ .N)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_14__/* .actionRunner */ .L), true);
        const config = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_5__.readConfig)(inputs.directory);
        const bundle = __addDisposableResource(env_1, await (0,_obtain_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .obtainBundle */ .w)(origin, inputs), true);
        const { host, 'release-id': releaseId } = inputs;
        if (signing.file !== undefined) {
            await (0,_verbs_sign__WEBPACK_IMPORTED_MODULE_6__.sign)({ bundle: bundle.path, expectedReleaseId: releaseId, key: { kind: 'file', file: signing.file } }, _runner_js__WEBPACK_IMPORTED_MODULE_14__/* .actionRunner */ .L, reporter);
        }
        const { manifest, folder } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(bundle.path, releaseId);
        const options = {
            config,
            directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.directory),
            hostName: host,
            bundle: bundle.path,
            expectedReleaseId: releaseId,
            identityFile: deploy.file,
            ...(0,_promote_to_js__WEBPACK_IMPORTED_MODULE_13__/* .promotionOptions */ .a6)(inputs),
            snapshots: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .jobFolder */ .OW)()),
        };
        const carryOut = async () => {
            if (!inputs.rehearse)
                return (0,_promote_to_js__WEBPACK_IMPORTED_MODULE_13__/* .onOneHost */ .s4)(host, await (0,_verbs_promote__WEBPACK_IMPORTED_MODULE_3__.promote)(options, _runner_js__WEBPACK_IMPORTED_MODULE_14__/* .actionRunner */ .L, reporter));
            const { rehearse } = await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 89226));
            return (0,_promote_to_js__WEBPACK_IMPORTED_MODULE_13__/* .onBothHosts */ .Qq)(await rehearse(options, _runner_js__WEBPACK_IMPORTED_MODULE_14__/* .actionRunner */ .L, reporter));
        };
        const release = { releaseId, source: manifest.source, bundle: folder, kept: bundle.artifact, artifacts: [] };
        const outputs = { known: { 'release-id': releaseId }, outputsOf: _conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactOutputs */ .Fz };
        await (0,_promote_to_js__WEBPACK_IMPORTED_MODULE_13__/* .promoteTo */ .OV)({ config, host, ...release, inputs, ...outputs }, carryOut, reporter);
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

/***/ 55048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   gw: () => (/* binding */ signingFailure),
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   p0: () => (/* binding */ signCommand)
/* harmony export */ });
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

/** Long enough to type a passphrase or to touch a security key. */
const SIGN_LIMIT_MILLISECONDS = 120_000;
/** `ssh-keygen -Y sign`: prints the armoured signature of a message; a manifest, where nothing else is said. */
function signCommand(key, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    const words = ['-Y', 'sign', '-n', namespace];
    const common = { input: message, effect: 'read', timeout: SIGN_LIMIT_MILLISECONDS };
    return key.kind === 'file'
        ? // With an empty socket no agent is asked: the file's key signs, and no other way is tried when it cannot.
            { argv: ['ssh-keygen', ...words, '-f', key.file], environment: { SSH_AUTH_SOCK: '' }, ...common }
        : { argv: ['ssh-keygen', ...words, '-U', '-f', key.publicKeyFile], environment: { SSH_AUTH_SOCK: key.socket }, ...common };
}
/** `ssh-keygen -Y check-novalidate`: status 0 when the signature is a good one of this message, whoever made it. */
function checkCommand(signatureFile, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    return {
        argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', namespace, '-s', signatureFile],
        input: message,
        effect: 'read',
        timeout: 30_000,
    };
}
/** The key's type and fingerprint, from what `checkCommand` printed: `Good "namespace" signature with ED25519 key SHA256:…`. */
function parseChecked(stdout) {
    const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    return keyType === undefined || fingerprint === undefined ? undefined : { keyType, fingerprint };
}
/** Why a signature could not be made, as the end of a sentence that begins with the key; undefined for a reason not known. */
function signingFailure(stderr) {
    return failures.find(([pattern]) => pattern.test(stderr))?.[1];
}
/** The texts of OpenSSH 8.9 to 10. */
const failures = [
    [/UNPROTECTED PRIVATE KEY FILE|bad permissions/, 'can be read by others, so ssh-keygen does not use it; run "chmod 600" on it'],
    [
        /Couldn't get agent socket/,
        'is to be used through an ssh-agent, and none answers at SSH_AUTH_SOCK; start one, or give the private key file',
    ],
    [/Couldn't find key in agent/, 'is not in the ssh-agent; add it there with ssh-add'],
    [
        /agent refused operation|Couldn't sign message/,
        'was not used: the ssh-agent or the security key refused; look whether it waits for a touch or a confirmation',
    ],
    [/incorrect passphrase/, 'has a passphrase that was not given; load it into an ssh-agent and give its public key file'],
    [/No private key found/, 'is no private key; give the private key file, or its public key file together with an ssh-agent'],
    // Said also of a file that is there and holds no key, for ssh-keygen then looks for one beside it.
    [
        /Couldn't load public key|Permission denied/,
        "cannot be read as a key; check the path, and that the file is a key in OpenSSH's format, whole to its last line end",
    ],
];


/***/ }),

/***/ 21146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87097);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55463);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68417);
/* harmony import */ var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55048);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3508);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72707);
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
 * Signs a manifest. Signatures that the output holds already stay when they are of this very manifest and by other keys, so
 * several people can sign one after another, and signing twice changes nothing.
 *
 * Throws InputError: what `readBundle` throws, `usage` for a key that cannot be used, `signature-invalid` for an output that
 * holds something else than signatures.
 */
async function sign(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { folder: bundle, text: manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__/* .readBundle */ .B)(options.bundle, options.expectedReleaseId);
        const output = options.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, 'manifest.sig');
        const before = await signaturesAt(output);
        const folder = __addDisposableResource(env_1, await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'grind-to-prod'), true);
        const check = async (signature) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'signature');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, signature.armour, { mode: 0o600 });
            const result = await runner.run((0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .checkCommand */ .em)(file, manifest));
            return result.status === 0 ? (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .parseChecked */ .l_)(result.stdout) : undefined;
        };
        const signature = await makeSignature(options.key, manifest, runner);
        const made = await check(signature);
        if (made === undefined) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(['ssh-keygen', '-Y'], null, `the signature that it made with ${shownKey(options.key)} does not fit the manifest`);
        }
        const kept = [];
        for (const [index, other] of before.entries()) {
            const checked = await check(other);
            if (checked !== undefined && checked.fingerprint !== made.fingerprint)
                kept.push(other);
            if (checked === undefined) {
                reporter.report({
                    event: 'note',
                    level: 'warning',
                    message: `Signature ${index + 1} of ${output} was not of this manifest; it was left out.`,
                });
            }
        }
        if (kept.length >= _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_LIMIT_COUNT */ .f7) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(output)} holds ${kept.length} signatures, and no more are read; sign into a new file.`);
        }
        const signatures = [...kept, signature];
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)(output, (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .formatSignatures */ .BK)(signatures));
        return { releaseId, output, ...made, signatures: signatures.length };
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
async function makeSignature(key, manifest, runner) {
    const command = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .signCommand */ .p0)(key, manifest);
    const result = await runner.run(command);
    const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    if (result.status === null)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('usage', `No signature came from ${shownKey(key)} in time; look whether it waits for a touch or a passphrase.`, {
            cause,
        });
    if (result.status !== 0) {
        const failure = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .signingFailure */ .gw)(result.stderr);
        throw failure === undefined ? cause : new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('usage', `The signing key ${shownKey(key)} ${failure}.`, { cause });
    }
    const [signature] = (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .parseSignatures */ .Vv)(result.stdout);
    if (signature === undefined)
        throw cause;
    return signature;
}
async function signaturesAt(file) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(file)} cannot be read as a manifest.sig; sign into another file.`, { cause });
    });
    return (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .parseSignatures */ .Vv)(text ?? '');
}
function shownKey(key) {
    return (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(key.kind === 'file' ? key.file : key.publicKeyFile);
}


/***/ })

};
