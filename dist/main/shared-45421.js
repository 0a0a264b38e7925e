export const modules = {

/***/ 45421: // build/js/actions/conclude.js
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
        const { attemptSummary } = await Promise.all(/* import() */[__webpack_require__.e(9406), __webpack_require__.e(9904)]).then(__webpack_require__.bind(__webpack_require__, 90848));
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

/***/ 32501: // build/js/actions/evidence.js
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
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60740);








/**
 * Keeps what there is of an attempt as one artifact: its record, the same as the host signed it, the snapshots before and after and in
 * what these differ, and the signed manifest, so that whoever has it can verify it.
 */
async function keepEvidence(options, reporter) {
    const { application, host, releaseId, record, snapshots, signedRecords = [], bundle, retentionDays } = options;
    const made = [record, ...signedRecords, snapshots?.before, snapshots?.after].filter((file) => typeof file === 'string');
    if (made.length === 0)
        return null;
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optionally */ .W)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
        const changes = await compared(options, reporter);
        const name = (0,_github_artifact_name__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .C)(application, releaseId, `record-${host}`);
        const signed = bundle === undefined ? [] : ['manifest.json', 'manifest.sig'].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, file)).filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        // It stays until the job ends, for a person to find when it cannot be uploaded.
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .jobFolder */ .OW)()), `${name}-`));
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
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_7__/* .optionally */ .W)('Comparing the snapshots before and after', reporter, async () => {
        const { snapshotDiff } = await Promise.all(/* import() */[__webpack_require__.e(9777), __webpack_require__.e(1386), __webpack_require__.e(2007), __webpack_require__.e(1216)]).then(__webpack_require__.bind(__webpack_require__, 91216));
        const report = await snapshotDiff({ snapshots: [before, after], manifest: undefined, mayDiffer });
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

/***/ 60740: // build/js/actions/optional.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ optionally),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);


/**
 * Does what a release does not depend on: evidence, a deployment, a summary. When it fails that is a warning, and null comes of it;
 * the host has decided already, and its verdict stands.
 */
async function optionally(what, reporter, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = (0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error);
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R8)(reporter, `${what} failed, which changes nothing else: ${reason}`);
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

/***/ 95326: // build/js/github/artifact-name.js
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

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10349);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11245);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(path, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .Xk).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(cause)}).`, { cause });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}.`, {
            hint: "Run this at the root of the application's repository, or name it with --directory.",
        });
    }
    // It brings the YAML library, a sixth of what an action loads, so it is loaded when there is something to parse.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(9777), __webpack_require__.e(3598)]).then(__webpack_require__.bind(__webpack_require__, 43598));
    return parseConfig(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2, path);
}


/***/ }),

/***/ 4609: // build/js/github/actor.js
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

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinnedHostKeyOf: () => (/* binding */ pinnedHostKeyOf)
/* harmony export */ });
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);



/** The public key that the configuration in a folder pins for a host. Throws InputError: what `readConfig` and `findHost` throw, `host-key-missing` without one. */
async function pinnedHostKeyOf(directory, hostName) {
    const { hostKey } = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
    if (hostKey !== undefined)
        return hostKey;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('host-key-missing', `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
        hint: 'Give the file of its public key instead.',
    });
}


/***/ }),

};
