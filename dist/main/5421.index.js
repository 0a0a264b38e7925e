import { modules as shared0 } from './shared-60740.js';
import { modules as shared1 } from './shared-50452.js';
import { modules as shared2 } from './shared-66961.js';
export const id = 5421;
export const ids = [5421,5326];
export const modules = {
...shared0,
...shared1,
...shared2,


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

};
