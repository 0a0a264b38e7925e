export const id = 5024;
export const ids = [5024,5326];
export const modules = {

/***/ 49934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildManifestAction: () => (/* binding */ buildManifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
/* harmony import */ var _github_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54763);
/* harmony import */ var _github_job_log__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6748);
/* harmony import */ var _verbs_build_manifest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4949);
/* harmony import */ var _verbs_sign__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21146);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87785);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69693);
/* harmony import */ var _keep_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70781);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98871);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67646);
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













async function buildManifestAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,_github_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .buildManifestInputs */ .zS);
        const reporter = (0,_github_job_log__WEBPACK_IMPORTED_MODULE_4__/* .jobLogReporter */ .b)();
        if (inputs['dry-run'])
            return sayWhatWouldBeBuilt(inputs, reporter);
        if (inputs.candidate)
            return buildCandidate(inputs, reporter);
        const signing = __addDisposableResource(env_1, await (0,_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .signingKey */ .N)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .actionRunner */ .L), true);
        const { directory, ref, output } = inputs;
        const built = await (0,_verbs_build_manifest__WEBPACK_IMPORTED_MODULE_5__.buildManifest)({ directory, output, stateFolder: (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .userState */ .Dm)(), ...(ref === undefined ? {} : { ref }) }, _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .actionRunner */ .L, reporter);
        let signature = null;
        if (signing.file !== undefined) {
            const key = { kind: 'file', file: signing.file };
            signature = (await (0,_verbs_sign__WEBPACK_IMPORTED_MODULE_6__.sign)({ bundle: built.bundle, expectedReleaseId: built.releaseId, key }, _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .actionRunner */ .L, reporter)).output;
        }
        writeBuilt(built);
        (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ signature, 'manifest-path': built.manifestPath });
        const kept = await (0,_keep_release_js__WEBPACK_IMPORTED_MODULE_10__/* .keepRelease */ .L)({ ...built, application: built.manifest.application }, inputs, reporter);
        (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactOutputs */ .Fz)(kept.uploaded), ...kept.attestation });
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
/** A candidate is looked at and never released, so nothing signs or attests it. */
async function buildCandidate(inputs, reporter) {
    const beside = ['ref', 'signing-key', 'signing-key-file', 'github-release'].find((name) => inputs[name] !== undefined);
    if (beside !== undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `The inputs "candidate" and "${beside}" are both given, but a candidate is never released; remove one.`);
    }
    const { writeCandidate } = await __webpack_require__.e(/* import() */ 7475).then(__webpack_require__.bind(__webpack_require__, 87475));
    const { directory, output } = inputs;
    const candidate = await writeCandidate({ directory, output, stateFolder: (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .userState */ .Dm)() }, _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .actionRunner */ .L, reporter);
    writeBuilt(candidate);
    if (!inputs.artifact)
        return;
    const { uploadRelease } = await __webpack_require__.e(/* import() */ 3175).then(__webpack_require__.bind(__webpack_require__, 95556));
    const { application } = candidate.manifest;
    const uploaded = await uploadRelease({ ...candidate, application, kind: 'candidate', retentionDays: inputs['retention-days'] }, reporter);
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)((0,_conclude_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactOutputs */ .Fz)(uploaded));
}
async function sayWhatWouldBeBuilt({ directory, ref }, reporter) {
    const { planManifest } = await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 81166));
    const plan = await planManifest({ directory, ...(ref === undefined ? {} : { ref }) }, _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .actionRunner */ .L, reporter);
    const built = plan.build.length;
    const fetched = plan.fetch.length;
    reporter.report({
        event: 'note',
        level: 'info',
        message: `A dry run: of ${Object.keys(plan.components).length} components ${built} derivations would be built and ${fetched} paths fetched.`,
    });
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ commit: plan.commit });
}
function writeBuilt({ releaseId, bundle, manifest }) {
    (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({
        'release-id': releaseId,
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundle, 'manifest.json'),
        commit: manifest.source.commit,
        'closure-paths': manifest.closure.paths,
        'closure-bytes': manifest.closure.narBytes,
    });
}


/***/ }),

/***/ 45421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ artifactOutputs),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   zb: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75236);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32501);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60740);




/** Leaves what people look for afterwards: the evidence as an artifact, and the job's summary. Never throws: the verdict stands. */
async function leaveEvidence(attempt, reporter) {
    const { what, config, facts, record, snapshots, signedRecords, bundle, retentionDays, upload } = attempt;
    const { application } = config;
    const evidence = {
        application,
        host: facts.host,
        releaseId: facts.releaseId ?? 'none',
        record,
        snapshots,
        signedRecords,
        bundle,
        mayDiffer: config.snapshot.mayDiffer,
        retentionDays,
    };
    const uploaded = upload ? await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEvidence */ .N)(evidence, reporter) : null;
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(reporter, async () => {
        const { attemptSummary } = await Promise.all(/* import() */[__webpack_require__.e(9406), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 90848));
        const server = node_process__WEBPACK_IMPORTED_MODULE_0__.env['GITHUB_SERVER_URL'];
        const artifacts = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactLinks */ .s)([...attempt.artifacts, uploaded]);
        return (limitBytes) => attemptSummary(what, { ...facts, application, phases: reporter.phases(), artifacts, server, limitBytes });
    });
    return uploaded;
}
/** The worst of what was found, for an output; undefined when nobody looked. */
function worstOf(findings) {
    if (findings === undefined)
        return undefined;
    return _domain_drift_severity__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? 'none';
}
/** An artifact as outputs; empty ones without. */
function artifactOutputs(uploaded) {
    return { 'artifact-name': uploaded?.name, 'artifact-id': uploaded?.id, 'artifact-digest': uploaded?.digest };
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   s: () => (/* binding */ artifactLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68417);
/* harmony import */ var _github_artifact_name__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95326);
/* harmony import */ var _verbs_snapshot_diff__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91216);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60740);









/**
 * Keeps what there is of an attempt as one artifact: its record, the same as the host signed it, the snapshots before and after and in
 * what these differ, and the signed manifest, so that whoever has it can verify it.
 */
async function keepEvidence(options, reporter) {
    const { application, host, releaseId, record, snapshots, signedRecords = [], bundle, retentionDays } = options;
    const made = [record, ...signedRecords, snapshots?.before, snapshots?.after].filter((file) => typeof file === 'string');
    if (made.length === 0)
        return null;
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
        const changes = await compared(options, reporter);
        const name = (0,_github_artifact_name__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .C)(application, releaseId, `record-${host}`);
        const signed = bundle === undefined ? [] : ['manifest.json', 'manifest.sig'].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, file)).filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        // It stays until the job ends, for a person to find when it cannot be uploaded.
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .jobFolder */ .OW)()), `${name}-`));
        const files = [...made, ...(changes === null ? [] : [changes]), ...signed];
        for (const file of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
        const { uploadFiles } = await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411));
        return uploadFiles({ name, root, files: files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), retentionDays }, reporter);
    });
}
/** Writes down in what the snapshots before and after differ, beside them. */
async function compared({ snapshots, mayDiffer }, reporter) {
    const { before, after } = snapshots ?? { before: null, after: null };
    if (before === null || after === null)
        return null;
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)('Comparing the snapshots before and after', reporter, async () => {
        const report = await (0,_verbs_snapshot_diff__WEBPACK_IMPORTED_MODULE_6__.snapshotDiff)({ snapshots: [before, after], manifest: undefined, mayDiffer });
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(after), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(after).replace(/-after\.json$/, '-changes.json'));
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__.writeAtomically)(file, `${JSON.stringify(report, null, 2)}\n`);
        return file;
    });
}
/** Where artifacts can be had, for a summary. */
function artifactLinks(artifacts) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = node_process__WEBPACK_IMPORTED_MODULE_3__.env;
    const runUrl = [server, repository, run].includes(undefined) ? undefined : `${server}/${repository}/actions/runs/${run}`;
    return artifacts.flatMap((artifact) => artifact === null ? [] : [{ name: artifact.name, ...(runUrl === undefined ? {} : { url: `${runUrl}/artifacts/${artifact.id}` }) }]);
}


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ rollbackInputs),
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   Xc: () => (/* binding */ snapshotDiffInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs),
/* harmony export */   cU: () => (/* binding */ failoverInputs),
/* harmony export */   fn: () => (/* binding */ verifyInputs),
/* harmony export */   q: () => (/* binding */ snapshotInputs),
/* harmony export */   zS: () => (/* binding */ buildManifestInputs),
/* harmony export */   zy: () => (/* binding */ releaseInputs)
/* harmony export */ });
/* unused harmony export promotion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75236);
/* harmony import */ var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99289);



/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const words = (separator) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.split(separator).filter((word) => word !== ''));
const releaseId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits');
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits');
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9][0-9]{0,14}$/, 'must be the id of a run: the number in its address');
const directory = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.');
const token = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('');
/** How a host is reached: with neither, the ssh agent is asked. */
const reach = { 'ssh-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
const signing = { 'signing-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'signing-key-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
/** Where a release comes from: a file, or the artifacts of a run. */
const source = {
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'run-id': runId.optional(),
    'artifact-digest': digest.optional(),
    'github-token': token,
};
const upload = {
    artifact: flag('artifact').default(true),
    'retention-days': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]{0,2}$/, 'must be a number of days from 1 to 400')
        .transform(Number)
        .refine((days) => days <= 400, 'must be a number of days from 1 to 400')
        .optional(),
};
const incident = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a name of at most 64 letters, digits, dots, dashes and underscores')
    .optional();
const deployment = {
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).optional(),
    'environment-url': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
};
const githubRelease = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, 'must be the tag of a GitHub Release')
    .optional();
/** What promote and the whole release have in common. */
const promotion = {
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'schema-change': flag('schema-change').default(false),
    rehearse: flag('rehearse').default(false),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
};
const building = {
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('release'),
    ...signing,
    'github-release': githubRelease,
};
const common = { directory, ...reach, ...upload };
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...building,
    candidate: flag('candidate').default(false),
    ...upload,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'release-id': releaseId,
    ...common,
    ...source,
    ...signing,
    ...promotion,
    ...deployment,
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
    ...common,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const snapshotInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: words(/\s+/)
        .refine((hosts) => new Set(hosts).size === hosts.length, 'must name each host once')
        .default([]),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('snapshots'),
    incident,
    ...common,
});
const snapshotDiffInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    snapshots: words(/[\r\n]+/),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g, 'never'], { error: 'must be note, warning, error or never' }).default('warning'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('drift'),
    incident,
    ...upload,
    environment: deployment.environment,
    issue: flag('issue').default(false),
    'github-token': token,
});
const verifyInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...source,
    'release-id': releaseId.optional(),
    'allowed-signers': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'revoked-keys': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]?$/, 'must be a number from 1 to 99')
        .transform(Number)
        .default(1),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true, error: 'must be a time such as 2026-11-23T14:00:00Z' })
        .transform((time) => new Date(time))
        .optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ledger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'host-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
});
const planInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...source,
    'release-id': releaseId.optional(),
    directory,
    environment: deployment.environment,
    candidate: flag('candidate').default(false),
    live: flag('live').default(false),
    ...reach,
    comment: flag('comment').default(true),
});
const releaseInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...building,
    ...common,
    ...promotion,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const failoverInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'active-is-down': flag('active-is-down').default(false),
    'despite-drift': flag('despite-drift').default(false),
    ...common,
    'dry-run': flag('dry-run').default(false),
});


/***/ }),

/***/ 70781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepRelease)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_artifact_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95326);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60740);





const ATTESTATION_FILE = 'attestation.json';
/**
 * Keeps a release where others find it: attested where the job may, as an artifact of the run, and with a GitHub Release when one is
 * named; a dry run is neither attested nor attached. What cannot be kept is a warning: the release is built, and lies in its folder.
 */
async function keepRelease(built, inputs, reporter) {
    const { bundle, application, releaseId } = built;
    const token = inputs['github-token'];
    const isReal = !inputs['dry-run'];
    const attestation = await attested(isReal, built, token, reporter);
    const uploaded = inputs.artifact
        ? await (0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optionally */ .W)('Keeping the release as an artifact', reporter, async () => {
            const { uploadRelease } = await __webpack_require__.e(/* import() */ 3175).then(__webpack_require__.bind(__webpack_require__, 95556));
            return uploadRelease({ bundle, application, releaseId, retentionDays: inputs['retention-days'] }, reporter);
        })
        : null;
    const tag = inputs['github-release'];
    if (tag !== undefined && isReal)
        await attach(tag, built, token, reporter);
    return { uploaded, attestation };
}
const absent = (why) => ({ 'attestation-id': null, attestation: `absent: ${why}` });
async function attested(isReal, { bundle, application, releaseId }, token, reporter) {
    if (!isReal)
        return absent('a dry run');
    const kept = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optionally */ .W)('Attesting the release', reporter, async () => {
        const { attestRelease } = await __webpack_require__.e(/* import() */ 5383).then(__webpack_require__.bind(__webpack_require__, 55383));
        const made = await attestRelease({ application, releaseId, token, output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, ATTESTATION_FILE) }, reporter);
        return made.attestation === 'made' ? { 'attestation-id': made.id, attestation: 'made' } : absent(made.why);
    });
    return kept ?? absent('it failed');
}
/** A GitHub Release that is not there yet is made as a draft, which a person publishes. */
async function attach(tag, { bundle, manifest }, token, reporter) {
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_4__/* .optionally */ .W)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
        const { attachToRelease } = await __webpack_require__.e(/* import() */ 4291).then(__webpack_require__.bind(__webpack_require__, 24291));
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(bundle);
        const files = [...Object.keys(_github_artifact_name__WEBPACK_IMPORTED_MODULE_2__/* .releaseFiles */ .d), 'manifest.env'].filter((name) => there.includes(name));
        const { commit } = manifest.source;
        const { url, draft } = await attachToRelease({ repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOfRun */ .zL)(), token, tag, commit, root: bundle, files });
        const message = `${draft ? 'A draft of a GitHub Release has' : 'The GitHub Release has'} the files of this release: ${url}`;
        reporter.report({ event: 'note', level: 'info', message });
    });
}


/***/ }),

/***/ 98871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ deployKey),
  N: () => (/* binding */ signingKey),
  sweepKilledSteps: () => (/* binding */ sweepKilledSteps)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/js/github/toolkit.js
var toolkit = __webpack_require__(59702);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-public.js
/** `ssh-keygen -y`: prints the public half of a private key; fails for one that this machine's OpenSSH cannot use, or that has a passphrase. */
function publicHalfCommand(privateKeyFile) {
    return { argv: ['ssh-keygen', '-y', '-P', '', '-f', privateKeyFile], effect: 'read', timeout: 30_000 };
}

// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/private-key.js

/** Longest text that is looked at, in characters: an RSA key of 16,384 bits has 13,000. */
const LIMIT_CHARACTERS = 64 * 1024;
/**
 * Reads a private key that a person pasted somewhere. Mends what has one meaning alone: Windows' line ends, lines that were joined
 * or indented, `\n` written out, a last line end that was lost. Refuses one with a passphrase, for nobody is there to type it,
 * and whatever is no whole key. Shows nothing of what was given.
 *
 * Sources: openssh PROTOCOL.key; RFC 7468; RFC 1421 for the older encryption.
 */
function privateKeyText(given) {
    if (given.length > LIMIT_CHARACTERS)
        return { problem: `has more than ${LIMIT_CHARACTERS} characters; give one private key` };
    const text = given.replaceAll(/\\r|\\n|\r/g, '\n').trim();
    if (text.startsWith('PuTTY-User-Key-File'))
        return { problem: "is a key of PuTTY; convert it to OpenSSH's format with puttygen" };
    if (publicKeyPattern.test(text))
        return { problem: 'is a public key; give the private one' };
    const [whole, label, content = ''] = armourPattern.exec(text) ?? [];
    if (whole !== text || label === undefined)
        return { problem: 'is no private key, or not a whole one; give all of the file, from its line with BEGIN to that with END' };
    if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === 'ENCRYPTED PRIVATE KEY')
        return { problem: hasPassphrase };
    const base64 = content.replaceAll(/\s/g, '');
    const bytes = Buffer.from(base64, 'base64');
    if (base64 === '' || bytes.toString('base64') !== base64)
        return { problem: 'is not a whole key: a part of it is missing or was changed' };
    const problem = label === 'OPENSSH PRIVATE KEY' ? openSshProblem(bytes) : undefined;
    if (problem !== undefined)
        return { problem };
    const lines = base64.match(/.{1,64}/g) ?? [];
    return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
const hasPassphrase = 'has a passphrase, and nobody is there to type it; give a key without one, or load it into an ssh agent';
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/;
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/;
const magic = Buffer.from('openssh-key-v1\0');
/** What follows the magic: cipher, key derivation and its options, the number of keys in four bytes, the public key, the private part. */
function openSshProblem(bytes) {
    const incomplete = 'is not a whole key: a part of it is missing or was changed';
    if (!bytes.subarray(0, magic.length).equals(magic))
        return incomplete;
    let rest = bytes.subarray(magic.length);
    const head = [];
    while (head.length < 3) {
        const next = (0,wire/* firstString */.Se)(rest);
        if (next === undefined)
            return incomplete;
        head.push(next);
        rest = rest.subarray(4 + next.length);
    }
    if (head[0].toString('latin1') !== 'none')
        return hasPassphrase;
    return (0,wire/* allStrings */.ut)(rest.subarray(4), 2)?.length === 2 ? undefined : incomplete;
}

;// CONCATENATED MODULE: ./build/js/actions/keys.js
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











/** The deploy key that `ssh-key` or `identity-file` gives. Throws InputError for both at once, and for what is no usable key. */
function deployKey(inputs, runner) {
    return stepKey({ input: 'ssh-key', content: inputs['ssh-key'] }, { input: 'identity-file', file: inputs['identity-file'] }, runner);
}
/** The key that signs manifests, from `signing-key` or `signing-key-file`. Throws as `deployKey` does. */
function signingKey(inputs, runner) {
    return stepKey({ input: 'signing-key', content: inputs['signing-key'] }, { input: 'signing-key-file', file: inputs['signing-key-file'] }, runner);
}
/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
async function sweepKilledSteps(runner) {
    await (0,own_folder/* sweepOwnFolders */.QM)(keysFolder(), LABEL);
    await (0,connection/* closeAbandoned */.Nw)(runner);
}
const LABEL = 'key';
/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
function keysFolder() {
    return (0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(external_node_process_.env, (0,external_node_os_.homedir)()), 'keys');
}
async function stepKey(byContent, byFile, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { input, content } = byContent;
        if (content === undefined) {
            const file = byFile.file === undefined ? undefined : (0,external_node_path_.resolve)(byFile.file);
            return { file, [Symbol.asyncDispose]: () => Promise.resolve() };
        }
        for (const secret of secretParts(content))
            (0,toolkit/* setSecret */.Pq)(secret);
        if (byFile.file !== undefined) {
            throw new errors/* InputError */.dz('usage', `The inputs "${input}" and "${byFile.input}" are both given; give one, for there is one key.`);
        }
        const key = privateKeyText(content);
        if (key.problem !== undefined)
            throw new errors/* InputError */.dz('usage', `The input "${input}" ${key.problem}.`);
        for (const secret of secretParts(key.text))
            (0,toolkit/* setSecret */.Pq)(secret);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)(keysFolder(), LABEL));
        const file = (0,external_node_path_.join)(folder.path, 'key');
        await (0,promises_.writeFile)(file, key.text, { mode: 0o600, flag: 'wx' });
        const { status } = await runner.run(publicHalfCommand(file));
        if (status !== 0) {
            throw new errors/* InputError */.dz('usage', `The input "${input}" is a private key that ssh on this machine cannot use; give one that ssh-keygen made.`);
        }
        const kept = stack.move();
        return { file, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
/** What the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text) {
    return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part));
}


/***/ }),

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ optionally),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Does what a release does not depend on: evidence, a deployment, a summary. When it fails that is a warning, and null comes of it;
 * the host has decided already, and its verdict stands.
 */
async function optionally(what, reporter, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        reporter.report({ event: 'note', level: 'warning', message: `${what} failed, which changes nothing else: ${reason}`.slice(0, 4096) });
        return null;
    }
}
/** Adds to the job's summary what a person reads first. `load` gives what writes it, within so many bytes. */
async function summarize(reporter, load) {
    await optionally('Writing the summary of the job', reporter, async () => {
        const [{ writeSummary }, write] = await Promise.all([__webpack_require__.e(/* import() */ 3644).then(__webpack_require__.bind(__webpack_require__, 93644)), load()]);
        await writeSummary(write);
    });
}


/***/ }),

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ toNix32),
/* harmony export */   px: () => (/* binding */ narHashToNix32)
/* harmony export */ });
/* unused harmony export fromNix32 */
/**
 * Nix's own base 32: digits and letters without e, o, u and t, least significant bits last.
 * Source: src/libutil/base-nix-32.cc of Nix.
 */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as nix32 text. */
function toNix32(bytes) {
    const length = Math.ceil((bytes.length * 8) / 5);
    let text = '';
    for (let position = length - 1; position >= 0; position -= 1) {
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        const digit = (bytes[index] >> shift) | ((bytes[index + 1] ?? 0) << (8 - shift));
        text += alphabet[digit & 31];
    }
    return text;
}
/** The bytes of a nix32 text, or undefined when it is not one of exactly this many bytes. */
function fromNix32(text, byteLength) {
    if (text.length !== Math.ceil((byteLength * 8) / 5))
        return undefined;
    const bytes = Buffer.alloc(byteLength);
    for (let position = 0; position < text.length; position += 1) {
        const digit = alphabet.indexOf(text[text.length - 1 - position]);
        if (digit === -1)
            return undefined;
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        bytes[index] |= (digit << shift) & 0xff;
        const carry = digit >> (8 - shift);
        if (index + 1 < byteLength)
            bytes[index + 1] |= carry;
        else if (carry !== 0)
            return undefined;
    }
    return bytes;
}
/** A NAR hash as narinfo files and Nix's commands of old write it (`sha256:<nix32>`), from `sha256-<base64>`. */
function narHashToNix32(narHash) {
    return `sha256:${toNix32(Buffer.from(narHash.slice('sha256-'.length), 'base64'))}`;
}


/***/ }),

/***/ 48352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
/* unused harmony export contentStorePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);


/**
 * The store path that `builtins.toFile name contents` has when its contents refer to these store paths: it follows from
 * them alone, so either side can tell it without asking a store.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
function textStorePath(name, contents, references) {
    return contentStorePath(['text', ...references.toSorted()], (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest('hex'), name);
}
/** The store path of this type (with what belongs to it), SHA-256 in hexadecimal, and name. */
function contentStorePath(type, sha256, name) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${type.join(':')}:sha256:${sha256}:/nix/store:${name}`)
        .digest();
    return `/nix/store/${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
/** The content address (`text:sha256:<nix32>`) of such a path: with it a path needs no signature. */
function textContentAddress(contents) {
    return `text:sha256:${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest())}`;
}
/** Store paths carry 160 bits: the digest's bytes folded over each other by exclusive or. */
function foldTo20Bytes(digest) {
    const folded = new Uint8Array(20);
    digest.forEach((byte, index) => {
        folded[index % 20] ^= byte;
    });
    return folded;
}


/***/ }),

/***/ 59786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What a verb tells while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal
 * or a job log; both sides share this one schema.
 */
const phases = [
    'source',
    'build',
    'manifest',
    'connect',
    'preflight',
    'copy',
    'import',
    'verify',
    'journal',
    'switch',
    'system',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
    'gate',
    'confirm',
    'backup',
    'restore',
    'traffic',
    'check',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('phase'), phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['start', 'end']), host: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('progress'),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases),
        done: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'paths', 'derivations']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('note'), level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning']), message: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'),
        unit: text,
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop']),
        state: text,
        /** Why it was concerned, as a clause. */
        because: text.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    /** The release is current and healthy, and goes back by itself unless this attempt is confirmed in time. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('confirmation'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), source: text, lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(200) }),
]);
/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
async function inPhase(reporter, phase, work, host) {
    const where = host === undefined ? {} : { host };
    reporter.report({ event: 'phase', phase, state: 'start', ...where });
    try {
        return await work();
    }
    finally {
        reporter.report({ event: 'phase', phase, state: 'end', ...where });
    }
}


/***/ }),

/***/ 95326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   d: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);



/** Digits of a release id in an artifact's name: enough that no two releases of an application are taken for each other. */
const SHORT_ID = 12;
/**
 * The name of an artifact: `<application>-<id>-<kind>`. The id is a release id, of which the first digits are taken, or the name of an
 * incident or a run. What GitHub does not allow in a name becomes a dash.
 */
function artifactName(application, id, kind) {
    const short = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, SHORT_ID) : id;
    return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
}
/** The files of a release's artifact, with the most bytes that are read of each. */
const releaseFiles = {
    'manifest.json': _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT_BYTES */ .SC,
    'manifest.sig': _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_LIMIT_BYTES */ .dY,
    'inventory.json': _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    // Of as many paths as the largest inventory has, with what else stands there of each.
    'sbom.cdx.json': 2 * _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    'attestation.json': 1024 * 1024,
};


/***/ }),

/***/ 54763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** Inputs whose value no message may show. */
const secretInputs = new Set(['ssh-key', 'signing-key', 'github-token']);
/**
 * Takes an action's inputs, each once, against its schema: they are gone from the environment afterwards, so that no program
 * that the step starts (a gate, a build) inherits a key. An input that is empty counts as absent. Throws one InputError that
 * names every bad field.
 */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => {
        const value = (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name);
        delete node_process__WEBPACK_IMPORTED_MODULE_0__.env[(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .inputVariable */ .LO)(name)];
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = schema.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        if (!(name in given))
            return issue.path.length === 0 ? issue.message : `input "${name}" is missing`;
        return `input "${name}" is ${secretInputs.has(name) ? 'given' : (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given[name])} and ${issue.message}`;
    });
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `${problems.join('; ')}; mend the step's "with:".`);
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobLogReporter)
/* harmony export */ });
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _domain_report_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60490);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79694);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** Milliseconds between two progress lines of one phase: a job log is read afterwards, not watched frame by frame. */
const PROGRESS_PERIOD = 5_000;
/** Renders events into a job log: a group a phase, a line an event, progress now and then, warnings as annotations. */
function jobLogReporter(now = () => performance.now()) {
    let lastProgress = -Infinity;
    let open = false;
    return {
        report(event) {
            if (event.event === 'phase') {
                // Groups do not nest: the log of a phase within a phase closes the outer group.
                if (open)
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
                open = event.state === 'start';
                if (open)
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event)));
                return;
            }
            if (event.event === 'progress') {
                if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD)
                    return;
                lastProgress = now();
            }
            if (event.event === 'note' && event.level === 'warning')
                (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R)(event.message);
            else if (event.event === 'log')
                (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printForeign */ .Qr)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n').map(_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t));
            else
                for (const line of (0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n'))
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(line));
        },
    };
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

/***/ 23946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ batches)
/* harmony export */ });
/** Store paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000;
/** The paths in portions that fit into a command line; none when there are none. */
function batches(paths) {
    return Array.from({ length: Math.ceil(paths.length / PATHS_AT_ONCE) }, (_, index) => paths.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE));
}


/***/ }),

/***/ 53421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ invalidPaths)
/* harmony export */ });
/* harmony import */ var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23946);


/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
function invalidPathsCommand(paths) {
    return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read' };
}
/** Those of the paths that this machine's store does not have, in the order given. */
async function invalidPaths(runner, paths) {
    const invalid = new Set();
    for (const batch of (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .batches */ .X)(paths)) {
        const stdout = await (0,_run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .l)(runner, invalidPathsCommand(batch));
        for (const line of stdout.split('\n'))
            invalid.add(line);
    }
    return paths.filter((path) => invalid.has(path));
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55335);



/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
function pathInfoCommand(paths, options) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--json',
            ...(options.closure ? ['--recursive'] : []),
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    narHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    ca: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(infoSchema.extend({ path: _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd })), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, infoSchema.nullable())]);
/** Reads what `nix path-info --json` printed; paths that are not valid are left out. Throws CommandError. */
function parsePathInfo(stdout) {
    const output = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(['nix', 'path-info'], outputSchema, stdout);
    const entries = Array.isArray(output) ? output.map((info) => [info.path, info]) : Object.entries(output);
    return entries.flatMap(([path, info]) => info === null
        ? []
        : [
            {
                path,
                narHash: info.narHash,
                narSize: info.narSize,
                references: info.references,
                signatures: info.signatures ?? [],
                contentAddress: info.ca ?? null,
                deriver: info.deriver ?? null,
            },
        ]);
}


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathInfoText),
/* harmony export */   Z: () => (/* binding */ runPathInfo)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/**
 * Runs a `nix path-info --json`. Nix 2.34 warns when it is not told which form of JSON is meant, and says that this will be an error;
 * Nix 2.33 and earlier know no such option. So the form is told only to a Nix that fails and speaks of it.
 */
async function runPathInfo(runner, command) {
    const result = await runner.run(command);
    if (result.status === 0 || !result.stderr.includes('--json-format'))
        return result;
    const [nix, ...words] = command.argv;
    return runner.run({ ...command, argv: [nix, ...words, '--json-format', '1'] });
}
/** The same, for an answer that must be there. Throws CommandError. */
async function pathInfoText(runner, command) {
    const { status, stdout, stderr } = await runPathInfo(runner, command);
    if (status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, status, stderr);
    return stdout;
}


/***/ }),

/***/ 84521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
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
