export const id = 4842;
export const ids = [4842,8417,5326];
export const modules = {

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

/***/ 74842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotDiffAction: () => (/* binding */ snapshotDiffAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/drift/severity.js
var severity = __webpack_require__(75236);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/write-atomically.js
var write_atomically = __webpack_require__(68417);
// EXTERNAL MODULE: ./build/js/github/actor.js
var actor = __webpack_require__(4609);
// EXTERNAL MODULE: ./build/js/github/artifact-name.js
var artifact_name = __webpack_require__(95326);
// EXTERNAL MODULE: ./build/js/github/finish.js
var finish = __webpack_require__(84281);
// EXTERNAL MODULE: ./build/js/github/inputs.js
var github_inputs = __webpack_require__(54763);
// EXTERNAL MODULE: ./build/js/github/job-log.js
var job_log = __webpack_require__(6748);
// EXTERNAL MODULE: ./build/js/domain/protocol/version.js
var version = __webpack_require__(56476);
// EXTERNAL MODULE: ./build/js/steps/config/read.js
var read = __webpack_require__(69841);
// EXTERNAL MODULE: ./build/js/verbs/snapshot-diff.js + 3 modules
var snapshot_diff = __webpack_require__(91216);
// EXTERNAL MODULE: ./build/js/actions/context.js
var context = __webpack_require__(87785);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
;// CONCATENATED MODULE: ./build/js/actions/drift-reference.js
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
 * The manifest that is named, or that of the release which an environment got last. None where nothing was released there: the
 * snapshots are then held against each other. Throws InputError for both at once, and when it is not known what was released there:
 * hosts that are held against nothing would all look well.
 */
async function driftReference({ manifest, environment, 'github-token': token }, config, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (environment === undefined)
            return { manifest, [Symbol.asyncDispose]: () => Promise.resolve() };
        if (manifest !== undefined) {
            throw new errors/* InputError */.dz('usage', 'The inputs "manifest" and "environment" are both given; give one, for snapshots are held against one release.');
        }
        if (config === undefined) {
            throw new errors/* InputError */.dz('usage', 'The input "environment" needs the grind-to-prod.yml that names the application; give its folder as "directory".');
        }
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)((0,context/* jobFolder */.OW)(), 'grind-to-prod-deployed'));
        const { lastReleasedBundle } = await Promise.all(/* import() */[__webpack_require__.e(2464), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 72464));
        const { application } = config;
        // Where it gives nothing it has warned of why, unless nothing was released there yet.
        let isUnknown = false;
        const watching = {
            report(event) {
                isUnknown ||= event.event === 'note' && event.level === 'warning';
                reporter.report(event);
            },
        };
        const last = await lastReleasedBundle({ repository: (0,context/* repositoryOfRun */.zL)(), token, environment, application, into: folder.path }, watching);
        if (last === null && isUnknown) {
            throw new errors/* InputError */.dz('artifact-missing', `What was released to the environment ${(0,quote/* quote */.h)(environment)} last cannot be had, so nobody can say whether its hosts drifted from it; the warning above says why: mend that, or give "manifest".`);
        }
        const kept = stack.move();
        return { manifest: last?.folder, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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

// EXTERNAL MODULE: ./build/js/actions/conclude.js
var conclude = __webpack_require__(45421);
// EXTERNAL MODULE: ./build/js/actions/evidence.js
var evidence = __webpack_require__(32501);
// EXTERNAL MODULE: ./build/js/actions/inputs.js
var actions_inputs = __webpack_require__(69693);
// EXTERNAL MODULE: ./build/js/actions/optional.js
var optional = __webpack_require__(60740);
;// CONCATENATED MODULE: ./build/js/actions/snapshot-diff.js
var snapshot_diff_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var snapshot_diff_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



















async function snapshotDiffAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,github_inputs/* readInputs */.K)(actions_inputs/* snapshotDiffInputs */.Xc);
        const reporter = (0,job_log/* jobLogReporter */.b)();
        const config = await configIfAny(inputs.directory);
        const reference = snapshot_diff_addDisposableResource(env_1, await driftReference(inputs, config, reporter), true);
        if (reference.manifest === undefined && inputs.snapshots.length < 2) {
            throw new errors/* InputError */.dz('usage', `There ${inputs.snapshots.length === 0 ? 'is no snapshot' : 'is one snapshot, and nothing to hold it against'}; give more "snapshots", a "manifest", or an "environment" that something was released to.`);
        }
        const report = await (0,snapshot_diff.snapshotDiff)({
            snapshots: inputs.snapshots,
            manifest: reference.manifest,
            mayDiffer: config?.snapshot.mayDiffer ?? [],
        });
        const root = (0,external_node_path_.resolve)(inputs.output);
        const files = await writeReport(root, report);
        for (const message of report.summary)
            reporter.report({ event: 'note', level: 'info', message });
        (0,finish/* writeOutputs */.K)({
            drift: report.worst !== null && (0,severity/* isAtLeast */.d)(report.worst, 'warning'),
            worst: report.worst ?? 'none',
            errors: report.counts.error,
            warnings: report.counts.warning,
            notes: report.counts.note,
            report: (0,external_node_path_.join)(root, files.report),
            sarif: (0,external_node_path_.join)(root, files.sarif),
            page: (0,external_node_path_.join)(root, files.page),
        });
        const uploaded = inputs.artifact
            ? await (await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles({
                name: (0,artifact_name/* artifactName */.C)(report.application, (0,context/* archiveName */.uv)(inputs.incident), 'drift'),
                root,
                files: Object.values(files),
                retentionDays: inputs['retention-days'],
            }, reporter)
            : null;
        (0,finish/* writeOutputs */.K)((0,conclude/* artifactOutputs */.Fz)(uploaded));
        await (0,optional/* summarize */.e)(reporter, async () => {
            const { driftSummary } = await __webpack_require__.e(/* import() */ 5154).then(__webpack_require__.bind(__webpack_require__, 35154));
            return (limitBytes) => driftSummary(report, { artifacts: (0,evidence/* artifactLinks */.s)([uploaded]), limitBytes });
        });
        if (inputs.issue) {
            const { trackDrift } = await __webpack_require__.e(/* import() */ 1977).then(__webpack_require__.bind(__webpack_require__, 31977));
            const token = inputs['github-token'];
            const runUrl = (0,actor/* runActor */.t)().runUrl ?? '';
            const issue = await trackDrift({ token, repository: (0,context/* repositoryOfRun */.zL)(), report, scope: inputs.environment ?? 'hosts', runUrl }, reporter);
            (0,finish/* writeOutputs */.K)({ issue: issue.number });
        }
        if (report.worst !== null && inputs['fail-on'] !== 'never' && (0,severity/* isAtLeast */.d)(report.worst, inputs['fail-on'])) {
            throw new errors/* VerdictError */.ay(errors/* EXIT_DRIFT */.Vi, `Drift: ${report.findings[0].message} ${report.summary.at(-1)}`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = snapshot_diff_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Snapshots can be compared anywhere: without a configuration nothing is declared to differ. */
async function configIfAny(directory) {
    try {
        return await (0,read.readConfig)(directory);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz && error.code === 'config-missing')
            return undefined;
        throw error;
    }
}
/** Writes a report in the forms that other programs and people read, and gives the files' names. */
async function writeReport(root, report) {
    const [{ driftSarif }, { driftPage }] = await Promise.all([__webpack_require__.e(/* import() */ 5043).then(__webpack_require__.bind(__webpack_require__, 27424)), __webpack_require__.e(/* import() */ 9052).then(__webpack_require__.bind(__webpack_require__, 86671))]);
    await (0,promises_.mkdir)(root, { recursive: true });
    const texts = {
        'drift.json': `${JSON.stringify(report, null, 2)}\n`,
        'drift.sarif': `${JSON.stringify(driftSarif(report, version/* VERSION */.x), null, 2)}\n`,
        'drift.html': driftPage(report),
    };
    for (const [name, text] of Object.entries(texts))
        await (0,write_atomically.writeAtomically)((0,external_node_path_.join)(root, name), text);
    return { report: 'drift.json', sarif: 'drift.sarif', page: 'drift.html' };
}


/***/ }),

/***/ 56476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the command line, the actions and the agent alike. A test holds it to be that of package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runActor)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Who dispatched this run, and where it can be seen: from the runner's variables, for the record. */
function runActor(environment = node_process__WEBPACK_IMPORTED_MODULE_0__.env) {
    const { GITHUB_ACTOR: name, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    const runUrl = server !== undefined && repository !== undefined && run !== undefined ? `${server}/${repository}/actions/runs/${run}` : undefined;
    return { name: name ?? 'github-actions', ...(runUrl === undefined ? {} : { runUrl }) };
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

/***/ 69841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97494);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87034);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__/* .readLimited */ .t)(path, _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .X).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    return (0,_domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, path);
}


/***/ }),

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ abandonedFolders),
  vY: () => (/* binding */ ownFolder),
  QM: () => (/* binding */ sweepOwnFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/process/stat.js
var process_stat = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/js/tools/process/start-time.js


/**
 * When a process started, in clock ticks since boot, or undefined when there is no such process. With its id this names
 * a process for good: ids are used again, but not with the same start.
 */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : (0,process_stat/* parseStartTicks */.u)(stat);
}

// EXTERNAL MODULE: ./build/js/tools/files/switch-link.js
var switch_link = __webpack_require__(57137);
;// CONCATENATED MODULE: ./build/js/tools/files/own-folder.js





/**
 * Makes a folder (mode 0700) below `parent` that only this process uses. Its name tells whose it is, so what processes
 * that were killed have left there is found and removed first; folders of the living are left alone.
 */
async function ownFolder(parent, label) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    await sweepOwnFolders(parent, label);
    const path = (0,external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}
/** Removes the folders of this label below `parent` whose processes are gone. Nothing happens when `parent` is not there. */
async function sweepOwnFolders(parent, label) {
    for (const path of await abandonedFolders(parent, label))
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** The folders of this label below `parent` whose processes are gone; none when `parent` is not there. */
async function abandonedFolders(parent, label) {
    const names = await (0,promises_.readdir)(parent).catch((error) => {
        if ((0,switch_link/* isMissing */.b2)(error))
            return [];
        throw error;
    });
    const abandoned = [];
    for (const name of names) {
        const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
        if (pid === undefined || (await startTime(Number(pid))) === Number(started))
            continue;
        // In a shared temporary folder another user's leftovers are not ours to remove: root would follow whatever they put there.
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(parent, name)).catch(() => undefined);
        if (stats?.uid === process.geteuid?.())
            abandoned.push((0,external_node_path_.join)(parent, name));
    }
    return abandoned;
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ switchLink),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   vL: () => (/* binding */ removeLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72861);



/** Makes `path` a link to `target`, durably and in one step: at every moment it is the old link or the new one. */
async function switchLink(path, target) {
    const temporary = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_1__/* .syncEntry */ .m3)(path);
}
/** Removes a link, durably. Nothing happens when it is not there. */
async function removeLink(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_1__/* .syncEntry */ .m3)(path);
}
/** What a link points to; null when there is nothing at the path. Throws when something else than a link is there. */
async function linkTarget(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
/** True for the error of a file operation on a path that does not exist. */
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ syncEntry)
/* harmony export */ });
/* unused harmony exports syncFolder, syncTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes a folder's entries durable: after this returns, a rename or a link in it outlives a power cut. */
async function syncFolder(folder) {
    await syncPath(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
}
/** Makes every file and folder below (and the folder itself) durable. Links are part of the folder that holds them. */
async function syncTree(folder) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            await syncTree(path);
        else if (entry.isFile())
            await syncPath(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    }
    await syncFolder(folder);
}
/** Makes the entry of a path in its folder durable. */
async function syncEntry(path) {
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
async function syncPath(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 72861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* unused harmony export isTemporaryName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Where the next version of a file, link or folder is prepared: in the same folder, for rename(2) is atomic within one file
 * system only. One fixed name each, so that what a crash left behind is found and removed, not gathered.
 */
function temporaryName(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}.grind-to-prod-new`);
}
/** True for names that `temporaryName` gives. */
function isTemporaryName(name) {
    return name.startsWith('.') && name.endsWith('.grind-to-prod-new');
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

/***/ 12500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseStartTicks),
/* harmony export */   w: () => (/* binding */ parseUptimeTicks)
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
/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100;
/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
function parseUptimeTicks(uptime) {
    return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}


/***/ })

};
