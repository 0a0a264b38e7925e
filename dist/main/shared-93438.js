export const modules = {

/***/ 93438: // build/js/actions/deployed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellRollback),
/* harmony export */   j: () => (/* binding */ tellDeployment)
/* harmony export */ });
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60740);



/** Tells GitHub that a host is about to get a release, if an environment is named. Never throws: what is told changes no verdict. */
function tellDeployment(inputs, target, reporter) {
    const { environment, githubToken: token, environmentUrl } = inputs;
    if (environment === undefined || inputs.dryRun)
        return { end: () => Promise.resolve(undefined) };
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOfRun */ .zL)();
    const begun = (0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optionally */ .W)('Telling GitHub of the deployment', reporter, async () => {
        const { beginDeployment } = await __webpack_require__.e(/* import() */ 3976).then(__webpack_require__.bind(__webpack_require__, 93976));
        return beginDeployment({ repository, token, environment, ...target }, reporter);
    });
    return {
        async end({ verdict, reason, isGood }) {
            const deployment = await begun;
            await (0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optionally */ .W)('Telling GitHub how the deployment ended', reporter, async () => {
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
async function tellRollback(inputs, { target, ended }, reporter) {
    const { environment, githubToken: token } = inputs;
    if (environment === undefined || inputs.dryRun)
        return undefined;
    const earlier = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .optionally */ .W)('Looking for the deployment of the release that the host went back to', reporter, async () => {
        const { deploymentOfRelease } = await Promise.all(/* import() */[__webpack_require__.e(2464), __webpack_require__.e(3729)]).then(__webpack_require__.bind(__webpack_require__, 72464));
        return deploymentOfRelease({ repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOfRun */ .zL)(), token, environment, ...target }, reporter);
    });
    if (earlier === null) {
        const { host, releaseId } = target;
        const message = `GitHub was not told that ${host} went back: it knows of no deployment of ${releaseId} to ${environment}, and still shows the release that was left there.`;
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(reporter, message);
        return undefined;
    }
    const { commit, artifact } = earlier;
    return tellDeployment(inputs, { ...target, commit, artifact }, reporter).end(ended);
}


/***/ }),

/***/ 92703: // build/js/actions/deployment.js
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
    return (0,_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(verdict, record !== null);
}
/** Fails the step unless the host runs what was asked for. */
function requireGoodEnd(host, ended) {
    if (!isGoodEnd(ended))
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .VerdictError */ .ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY[ended.verdict].exitCode, `${host}: ${ended.verdict}: ${ended.reason}`);
}


/***/ }),

/***/ 73066: // build/js/actions/promote-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ promoteTo),
/* harmony export */   Qq: () => (/* binding */ onBothHosts),
/* harmony export */   a6: () => (/* binding */ promotionOptions),
/* harmony export */   s4: () => (/* binding */ onOneHost)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32461);
/* harmony import */ var _github_actor__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4609);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84281);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87785);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93438);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92703);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60740);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11245);











/** What promote and the whole release take over from their inputs and from the run. */
function promotionOptions(inputs) {
    return {
        allowHostFallback: inputs.allowHostFallback,
        expectCurrent: inputs.expectCurrent,
        schemaChange: inputs.schemaChange,
        allowOlder: inputs.allowOlder,
        retry: inputs.retry,
        dryRun: inputs.dryRun,
        actor: (0,_github_actor__WEBPACK_IMPORTED_MODULE_3__/* .runActor */ .t)(),
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
    const { config, host, releaseId, source, inputs } = context;
    const target = { application: config.application, host, releaseId, commit: source.commit, artifact: context.kept };
    (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .stepChanges */ .GC)(host);
    const deployment = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .tellDeployment */ .j)(inputs, target, reporter);
    const promoted = await carryOut().catch(async (error) => {
        const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__/* .reasonOf */ .A)(error);
        await deployment.end({ verdict: (0,_domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfError */ .j)(error), reason, isGood: false });
        await writeRefusal(error, context, reporter);
        throw error;
    });
    const { verdict, reason, hosts } = promoted;
    const last = hosts.at(-1);
    const ended = { verdict, reason, record: last.result.record };
    const records = new Map();
    for (const { host: name, result } of hosts) {
        records.set(name, await (0,_optional_js__WEBPACK_IMPORTED_MODULE_9__/* .optionally */ .W)(`Keeping the record of ${name}`, reporter, () => (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .keepRecord */ .rP)(result.record, result)));
    }
    // First of all, so that a step that is ended while it uploads has said what the host decided.
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({
        verdict,
        reason,
        ...context.known,
        'previous-release': last.result.previousRelease,
        'copied-paths': last.result.copy.copiedPaths,
        'copied-bytes': last.result.copy.copiedNarBytes,
        record: records.get(last.host),
        drift: (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .worstOf */ .hm)(last.result.drift),
    });
    const isGood = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .isGoodEnd */ .$7)(ended) && last.host === host;
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({ 'deployment-id': await deployment.end({ verdict, reason, isGood }) });
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)(context.outputsOf(await leaveEach(context, { hosts, records }, reporter)));
    (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .requireGoodEnd */ .il)(host, ended);
}
/** Leaves the evidence of each host. Gives the artifact of the last one. */
async function leaveEach({ config, source, bundle, artifacts, inputs }, { hosts, records }, reporter) {
    let uploaded = null;
    for (const { host, result } of hosts) {
        const { snapshots, signedRecords } = result;
        const evidence = { record: records.get(host) ?? null, snapshots, signedRecords, bundle, artifacts };
        const keeping = { upload: inputs.artifact, retentionDays: inputs.retentionDays };
        uploaded = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveEvidence */ .zb)({ what: 'release', config, facts: { ...result, host, source }, ...evidence, ...keeping }, reporter);
    }
    return uploaded;
}
/**
 * What a promote that ended in an error leaves behind. Of one that was refused nothing was changed, and a gate that refused has evidence
 * though no host has a record; of a surprise nobody knows.
 */
async function writeRefusal(error, { config, host, releaseId, source, known }, reporter) {
    // A mistake in what was given is told by its own message, and no host was asked for anything.
    if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8)
        return;
    const gates = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue ? error.gates : [];
    const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_10__/* .reasonOf */ .A)(error);
    const outcome = { verdict: (0,_domain_errors_exit_code__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfError */ .j)(error), reason, gates, rollback: null };
    const record = error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue
        ? await (0,_optional_js__WEBPACK_IMPORTED_MODULE_9__/* .optionally */ .W)('Keeping what the gates said', reporter, () => (0,_deployment_js__WEBPACK_IMPORTED_MODULE_8__/* .keepPromote */ .A3)(`gates-${releaseId}`, {}, outcome))
        : null;
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({ verdict: outcome.verdict, reason: outcome.reason, ...known, record });
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_9__/* .summarize */ .e)(reporter, async () => {
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

};
