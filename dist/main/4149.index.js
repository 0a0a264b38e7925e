import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-45421.js';
import { modules as shared2 } from './shared-79191.js';
import { modules as shared3 } from './shared-8279.js';
export const id = 4149;
export const ids = [4149,8417,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 74842: // build/js/actions/snapshot-diff.js
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
async function driftReference({ manifest, environment, githubToken: token }, config, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (environment === undefined)
            return { manifest, [Symbol.asyncDispose]: () => Promise.resolve() };
        if (manifest !== undefined) {
            throw new errors/* InputError */.dz('conflicting-options', 'The inputs "manifest" and "environment" are both given.', {
                hint: 'Give one, for snapshots are held against one release.',
            });
        }
        if (config === undefined) {
            throw new errors/* InputError */.dz('missing-option', 'The input "environment" needs the grind-to-prod.yml that names the application.', {
                hint: 'Give its folder as "directory".',
            });
        }
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)((0,context/* jobFolder */.OW)(), 'grind-to-prod-deployed'));
        const { lastReleasedBundle } = await Promise.all(/* import() */[__webpack_require__.e(2464), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 72464));
        const { application } = config;
        const last = await lastReleasedBundle({ repository: (0,context/* repositoryOfRun */.zL)(), token, environment, application, into: folder.path }, reporter);
        if (last.kind === 'unavailable') {
            throw new errors/* InputError */.dz('artifact-missing', `What was released to the environment ${(0,quote/* quote */.h)(environment)} last cannot be had, so nobody can say whether its hosts drifted from it; the warning above says why.`, { hint: 'Mend that, or give "manifest".' });
        }
        const kept = stack.move();
        return { manifest: last.kind === 'bundle' ? last.folder : undefined, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
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
        const inputs = (0,github_inputs/* readInputs */.Ko)(actions_inputs/* snapshotDiffInputs */.Xc);
        const reporter = (0,job_log/* jobLogReporter */.b)();
        const config = await configIfAny(inputs.directory);
        const reference = snapshot_diff_addDisposableResource(env_1, await driftReference(inputs, config, reporter), true);
        if (reference.manifest === undefined && inputs.snapshots.length < 2) {
            throw new errors/* InputError */.dz('missing-option', `There ${inputs.snapshots.length === 0 ? 'is no snapshot' : 'is one snapshot, and nothing to hold it against'}.`, { hint: 'Give more "snapshots", a "manifest", or an "environment" that something was released to.' });
        }
        const report = await (0,snapshot_diff.snapshotDiff)({
            snapshots: inputs.snapshots,
            manifest: reference.manifest,
            mayDiffer: config?.snapshot.mayDiffer ?? [],
        });
        const root = (0,external_node_path_.resolve)(inputs.output);
        const files = await writeReport(root, report);
        for (const message of report.summary)
            (0,report_event/* info */.pq)(reporter, message);
        await (0,finish/* writeOutputs */.K)({
            drift: report.worst !== null && (0,severity/* isAtLeast */.d)(report.worst, 'warning'),
            worst: report.worst ?? 'none',
            errors: report.counts.error,
            warnings: report.counts.warning,
            notes: report.counts.note,
            report: (0,external_node_path_.join)(root, files.report),
            sarif: (0,external_node_path_.join)(root, files.sarif),
            page: (0,external_node_path_.join)(root, files.page),
        });
        await publish({ report, root, files: Object.values(files) }, inputs, reporter);
        if (report.worst !== null && inputs.failOn !== 'never' && (0,severity/* isAtLeast */.d)(report.worst, inputs.failOn)) {
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
/** Leaves a report as an artifact, in the summary and in the issue on drift, as far as that is asked for. */
async function publish({ report, root, files }, inputs, reporter) {
    const name = (0,artifact_name/* artifactName */.C)(report.application, (0,context/* archiveName */.uv)(inputs.incident), 'drift');
    const upload = { name, root, files, retentionDays: inputs.retentionDays };
    const uploaded = inputs.artifact ? await (await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles(upload, reporter) : null;
    await (0,finish/* writeOutputs */.K)((0,conclude/* artifactOutputs */.Fz)(uploaded));
    await (0,optional/* summarize */.e)(reporter, async () => {
        const { driftSummary } = await __webpack_require__.e(/* import() */ 5154).then(__webpack_require__.bind(__webpack_require__, 35154));
        return (limitBytes) => driftSummary(report, { artifacts: (0,evidence/* artifactLinks */.s)([uploaded]), limitBytes });
    });
    if (!inputs.issue)
        return;
    const { trackDrift } = await __webpack_require__.e(/* import() */ 1977).then(__webpack_require__.bind(__webpack_require__, 31977));
    const token = inputs.githubToken;
    const runUrl = (0,actor/* runActor */.t)().runUrl ?? '';
    const issue = await trackDrift({ token, repository: (0,context/* repositoryOfRun */.zL)(), report, scope: inputs.environment ?? 'hosts', runUrl }, reporter);
    await (0,finish/* writeOutputs */.K)({ issue: issue.number });
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
    const [{ driftSarif }, { driftPage }] = await Promise.all([__webpack_require__.e(/* import() */ 7424).then(__webpack_require__.bind(__webpack_require__, 27424)), __webpack_require__.e(/* import() */ 6671).then(__webpack_require__.bind(__webpack_require__, 86671))]);
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

};
