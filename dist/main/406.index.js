export const id = 406;
export const ids = [406];
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

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteAction: () => (/* binding */ promoteAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _github_actor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
/* harmony import */ var _github_finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4281);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);
/* harmony import */ var _github_job_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6748);
/* harmony import */ var _run_real_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7434);
/* harmony import */ var _verbs_promote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4737);
/* harmony import */ var _verbs_read_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4354);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2703);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9693);












async function promoteAction() {
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .promoteInputs */ .Kr);
    const ended = await (0,_verbs_promote_js__WEBPACK_IMPORTED_MODULE_8__.promote)({
        config: await (0,_verbs_read_config_js__WEBPACK_IMPORTED_MODULE_9__.readConfig)(inputs.directory),
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.directory),
        hostName: inputs.host,
        bundle: inputs.manifest,
        expectedReleaseId: inputs['release-id'],
        identityFile: inputs['identity-file'],
        allowHostFallback: inputs['allow-host-fallback'],
        expectCurrent: inputs['expect-current'],
        schemaChange: inputs['schema-change'],
        dryRun: inputs['dry-run'],
        actor: (0,_github_actor_js__WEBPACK_IMPORTED_MODULE_3__/* .runActor */ .t)(),
        environment: node_process__WEBPACK_IMPORTED_MODULE_1__.env,
        snapshots: node_process__WEBPACK_IMPORTED_MODULE_1__.env['RUNNER_TEMP'],
    }, _run_real_js__WEBPACK_IMPORTED_MODULE_7__/* .realRunner */ .n, (0,_github_job_log_js__WEBPACK_IMPORTED_MODULE_6__/* .jobLogReporter */ .b)()).catch(async (error) => {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            await writeRefusal(inputs['release-id'], error);
        throw error;
    });
    (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({
        verdict: ended.verdict,
        reason: ended.reason,
        'release-id': ended.releaseId,
        'previous-release': ended.previousRelease,
        'copied-paths': ended.copy.copiedPaths,
        'copied-bytes': ended.copy.copiedNarBytes,
        record: await (0,_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .keepRecord */ .rP)(ended.record, ended),
    });
    (0,_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .requireGoodEnd */ .il)(inputs.host, ended);
}
/** A gate that refused leaves its evidence behind, though no host has a record of it. */
async function writeRefusal(releaseId, { message: reason, gates }) {
    const outcome = { verdict: 'UNCHANGED', reason, gates, rollback: null };
    (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({ verdict: outcome.verdict, reason, 'release-id': releaseId, record: await (0,_deployment_js__WEBPACK_IMPORTED_MODULE_10__/* .keepPromote */ .A3)(`gates-${releaseId}`, {}, outcome) });
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
function stateFolder(environment, home) {
    const base = environment['XDG_STATE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'), 'grind-to-prod');
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


/***/ })

};
