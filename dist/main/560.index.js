export const id = 560;
export const ids = [560,668];
export const modules = {

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ keepPromote),
/* harmony export */   il: () => (/* binding */ requireGoodEnd),
/* harmony export */   rP: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4770);





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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_process__WEBPACK_IMPORTED_MODULE_2__.env['RUNNER_TEMP'] ?? '.', `record-${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`);
    return path;
}
/**
 * Fails the step unless the host runs what was asked for. `UNCHANGED` passes only where it means that nothing needed doing:
 * a verb that is refused before the first write throws, or leaves a record that says why.
 */
function requireGoodEnd(host, { verdict, reason, record }) {
    if (verdict === 'COMMITTED' || (verdict === 'UNCHANGED' && record === null))
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictError */ .ay(_activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictExitCodes */ .c[verdict], `${host}: ${verdict}: ${reason}`);
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ rollbackInputs),
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   zS: () => (/* binding */ buildManifestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);


/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const expectCurrent = _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional();
const directory = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.');
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('release'),
    'signing-key-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'release-id': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits'),
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'schema-change': flag('schema-change').default(false),
    'expect-current': expectCurrent,
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'expect-current': expectCurrent,
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'dry-run': flag('dry-run').default(false),
});


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackAction: () => (/* binding */ rollbackAction)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _github_actor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4609);
/* harmony import */ var _github_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4281);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _github_job_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6748);
/* harmony import */ var _run_real_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7434);
/* harmony import */ var _verbs_read_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4354);
/* harmony import */ var _verbs_rollback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1668);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2703);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9693);










async function rollbackAction() {
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .rollbackInputs */ .Cw);
    const ended = await (0,_verbs_rollback_js__WEBPACK_IMPORTED_MODULE_7__.rollback)({
        config: await (0,_verbs_read_config_js__WEBPACK_IMPORTED_MODULE_6__.readConfig)(inputs.directory),
        hostName: inputs.host,
        to: inputs.to,
        expectCurrent: inputs['expect-current'],
        dryRun: inputs['dry-run'],
        identityFile: inputs['identity-file'],
        actor: (0,_github_actor_js__WEBPACK_IMPORTED_MODULE_1__/* .runActor */ .t)(),
        environment: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
        snapshots: node_process__WEBPACK_IMPORTED_MODULE_0__.env['RUNNER_TEMP'],
    }, _run_real_js__WEBPACK_IMPORTED_MODULE_5__/* .realRunner */ .n, (0,_github_job_log_js__WEBPACK_IMPORTED_MODULE_4__/* .jobLogReporter */ .b)());
    (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({
        verdict: ended.verdict,
        reason: ended.reason,
        'release-id': ended.record?.releaseId,
        'previous-release': ended.record?.previousRelease,
        record: await (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .keepRecord */ .rP)(ended.record),
    });
    (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .requireGoodEnd */ .il)(inputs.host, ended);
}


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

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);



/** Reads an action's inputs, each once, against its schema. An input that is empty counts as absent. Throws one InputError that names every bad field. */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => {
        const value = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = schema.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return name in given ? `input "${name}" is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(given[name])} and ${issue.message}` : `input "${name}" is missing`;
    });
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `${problems.join('; ')}; mend the step's "with:".`);
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobLogReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5639);



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
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
                open = event.state === 'start';
                if (open)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFor */ .y)(event)));
                return;
            }
            if (event.event === 'progress') {
                if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD)
                    return;
                lastProgress = now();
            }
            if (event.event === 'note' && event.level === 'warning')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(event.message));
            else
                for (const line of (0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFor */ .y)(event).split('\n'))
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(line));
        },
    };
}


/***/ }),

/***/ 4354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9130);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6584);
/* harmony import */ var _files_read_limited_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2435);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
    const text = await (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_4__/* .readLimited */ .t)(path, _config_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .X).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `There is no ${_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} in ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    return (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
}


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/protocol/messages.js + 1 modules
var messages = __webpack_require__(5758);
// EXTERNAL MODULE: ./build/js/verbs/conclude-attempt.js
var conclude_attempt = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/js/verbs/status.js
var verbs_status = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/js/verbs/plan-rollback.js




/** What a rollback would do, from what the host says of itself. Changes nothing. Refuses what the rollback would refuse. */
async function planRollback(options, runner, reporter) {
    const host = await (0,verbs_status.status)(options, runner, reporter);
    const current = host.currentRelease ?? messages/* NO_RELEASE */.E1;
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

// EXTERNAL MODULE: ./build/js/verbs/reach-host.js
var reach_host = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/js/verbs/snapshots-around.js
var snapshots_around = __webpack_require__(3962);
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
        const connection = __addDisposableResource(env_1, await (0,reach_host/* reachHost */.E)(options, runner, reporter), true);
        const request = { protocol: messages/* PROTOCOL_VERSION */.WP, attempt: (0,external_node_crypto_.randomUUID)(), actor: options.actor, expectCurrent: options.expectCurrent };
        const words = to === undefined ? [] : ['--to', to];
        const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder: options.snapshots, attempt: request.attempt }, runner, reporter);
        await snapshots.take('before', connection);
        const concluded = await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'rollback', request, words }, runner, reporter);
        if (concluded.verdict !== 'UNKNOWN')
            await snapshots.take('after', connection);
        return { ...concluded, ...snapshots.result() };
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

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOver),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _agent_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3528);
/* harmony import */ var _reach_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1859);
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
        const connection = __addDisposableResource(env_1, await (0,_reach_host_js__WEBPACK_IMPORTED_MODULE_2__/* .reachHost */ .E)(options, runner, reporter), true);
        return await statusOver(connection, options.config.application, runner, reporter);
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
    return (0,_agent_session_js__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H7, effect: 'read' }, runner, reporter);
}


/***/ })

};
