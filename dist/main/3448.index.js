import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-8279.js';
export const id = 3448;
export const ids = [3448,8417];
export const modules = {
...shared0,
...shared1,


/***/ 19970: // build/js/actions/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failoverAction: () => (/* binding */ failoverAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62709);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
/* harmony import */ var _github_actor__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4609);
/* harmony import */ var _github_artifact_name__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95326);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84281);
/* harmony import */ var _github_inputs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54763);
/* harmony import */ var _github_job_log__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6748);
/* harmony import */ var _domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(16512);
/* harmony import */ var _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(75727);
/* harmony import */ var _verbs_failover__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57879);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69841);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87785);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(32501);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(69693);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43486);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(60740);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(85300);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59786);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(11245);
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























async function failoverAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,_github_inputs__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .failoverInputs */ .cU);
        const reporter = (0,_domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_21__/* .timedReporter */ .f)((0,_github_job_log__WEBPACK_IMPORTED_MODULE_9__/* .jobLogReporter */ .b)());
        const deploy = __addDisposableResource(env_1, await (0,_keys_js__WEBPACK_IMPORTED_MODULE_16__/* .deployKey */ .v)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_18__/* .actionRunner */ .L), true);
        const config = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_11__.readConfig)(inputs.directory);
        const { application } = config;
        (0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .stepChanges */ .GC)(inputs.to ?? 'the hosts');
        const ended = await (0,_verbs_failover__WEBPACK_IMPORTED_MODULE_10__.failover)({
            config,
            directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.directory),
            to: inputs.to,
            activeIsDown: inputs.activeIsDown,
            despiteDrift: inputs.despiteDrift,
            dryRun: inputs.dryRun,
            ...deploy.reach,
            actor: (0,_github_actor__WEBPACK_IMPORTED_MODULE_5__/* .runActor */ .t)(),
        }, { runner: _runner_js__WEBPACK_IMPORTED_MODULE_18__/* .actionRunner */ .L, reporter }).catch(async (error) => {
            const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_20__/* .reasonOf */ .A)(error);
            if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
                await (0,_github_finish__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)({ verdict: (0,_domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_4__/* .verdictOfError */ .j)(error), reason });
            throw error;
        });
        await writeEnd(ended, { application, artifact: inputs.artifact, retentionDays: inputs.retentionDays }, reporter);
        const { verdict, to, reason } = ended;
        if ((0,_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(verdict, ended.refusals.length > 0))
            return;
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .VerdictError */ .ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY[verdict].exitCode, `${to}: ${verdict}: ${reason}`);
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
/** Writes the end of a failover: to the log, the outputs, an artifact and the summary. */
async function writeEnd(ended, { application, artifact, retentionDays }, reporter) {
    for (const message of (0,_domain_report_failover_lines__WEBPACK_IMPORTED_MODULE_22__/* .failoverLines */ .u)(ended))
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_19__/* .info */ .pq)(reporter, message);
    const { verdict, reason, from, to, releaseId, changeConfig } = ended;
    const name = `failover-${from}-${to}.json`;
    const record = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_17__/* .optionally */ .W)('Keeping the record', reporter, async () => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .jobFolder */ .OW)(), name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(ended, null, 2)}\n`);
        return file;
    });
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)({ verdict, reason, from, to, 'release-id': releaseId, 'change-config': changeConfig, record });
    const upload = { name: (0,_github_artifact_name__WEBPACK_IMPORTED_MODULE_6__/* .artifactName */ .C)(application, (0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .archiveName */ .uv)(undefined), `record-${to}`), root: (0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .jobFolder */ .OW)(), files: [name] };
    const uploaded = artifact && record !== null ? await (await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411))).uploadFiles({ ...upload, retentionDays }, reporter) : null;
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)((0,_conclude_js__WEBPACK_IMPORTED_MODULE_12__/* .artifactOutputs */ .Fz)(uploaded));
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_17__/* .summarize */ .e)(reporter, async () => {
        const { failoverSummary } = await Promise.all(/* import() */[__webpack_require__.e(9406), __webpack_require__.e(4697)]).then(__webpack_require__.bind(__webpack_require__, 14697));
        const facts = { ...ended, application, phases: reporter.phases(), artifacts: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .artifactLinks */ .s)([uploaded]) };
        return (limitBytes) => failoverSummary({ ...facts, limitBytes });
    });
}


/***/ }),

};
