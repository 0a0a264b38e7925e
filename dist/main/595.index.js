import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-95326.js';
export const id = 595;
export const ids = [595];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 32501: // build/js/actions/evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => keepEvidence,
s: () => artifactLinks
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var tools_files_write_atomically$3 = __webpack_require__(68417);
var github_artifact_name$4 = __webpack_require__(95326);
var steps_bundle_write$5 = __webpack_require__(41220);
var domain_statement_approval$6 = __webpack_require__(83338);
var best_effort_js$7 = __webpack_require__(62749);
async function keepEvidence(options, context) {
const {run, reporter} = context;
const {application, host, releaseId, attempt, record, snapshots, signedRecords = [], bundle, retentionDays} = options;
const made = [ record, ...signedRecords, snapshots?.before, snapshots?.after ].filter(file => typeof file === "string");
if (made.length === 0) return null;
return (0, best_effort_js$7.z)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
const changes = await compareSnapshots(options, reporter);
const name = (0, github_artifact_name$4.Cs)(application, releaseId, (0, 
github_artifact_name$4.wg)(host, attempt));
const signed = bundle === void 0 ? [] : [ "manifest.json", steps_bundle_write$5.eh, domain_statement_approval$6.o_ ].map(file => (0, 
node_path$2.join)(bundle, file)).filter(node_fs$0.existsSync);
const root = await (0, node_fs_promises$1.mkdtemp)((0, 
node_path$2.join)((0, node_path$2.resolve)(run.folder), `${name}-`));
const files = [ ...made, ...changes === null ? [] : [ changes ], ...signed ];
for (const file of files) await (0, node_fs_promises$1.copyFile)(file, (0, 
node_path$2.join)(root, (0, node_path$2.basename)(file)));
const {uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
return uploadFiles(context, {
name,
root,
files: files.map(file => (0, node_path$2.basename)(file)),
retentionDays
});
});
}
async function compareSnapshots({snapshots, mayDiffer}, reporter) {
const {before, after} = snapshots ?? {
before: null,
after: null
};
if (before === null || after === null) return null;
return (0, best_effort_js$7.z)("Comparing the snapshots before and after", reporter, async () => {
const {snapshotDiff} = await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8881), __webpack_require__.e(5440) ]).then(__webpack_require__.bind(__webpack_require__, 59312));
const report = await snapshotDiff({
snapshots: [ before, after ],
manifest: void 0,
mayDiffer
});
const file = (0, node_path$2.join)((0, node_path$2.dirname)(after), (0, 
node_path$2.basename)(after).replace(/-after\.json$/, "-changes.json"));
await (0, tools_files_write_atomically$3.writeAtomically)(file, `${JSON.stringify(report, null, 2)}\n`);
return file;
});
}
function artifactLinks({url}, artifacts) {
return artifacts.flatMap(artifact => artifact === null ? [] : [ {
name: artifact.name,
...url === void 0 ? {} : {
url: `${url}/artifacts/${artifact.id}`
}
} ]);
}
}),

/***/ 7598: // build/js/actions/report-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => reportAttempt,
Fz: () => artifactOutputs,
hm: () => worstOf
});
var domain_drift_severity$2 = __webpack_require__(75236);
var evidence_js$0 = __webpack_require__(32501);
var best_effort_js$1 = __webpack_require__(62749);
async function reportAttempt(attempt, step) {
const {what, config, facts, record, snapshots, signedRecords, bundle, retentionDays, upload} = attempt;
const {application} = config;
const {reporter, run} = step;
const evidence = {
application,
host: facts.host,
releaseId: facts.releaseId ?? "none",
attempt: facts.record?.attempt,
record,
snapshots,
signedRecords,
bundle,
mayDiffer: config.snapshot.mayDiffer,
retentionDays
};
const uploaded = upload ? await (0, evidence_js$0.N)(evidence, step) : null;
await (0, best_effort_js$1.e)(reporter, async () => {
const {attemptSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(4795) ]).then(__webpack_require__.bind(__webpack_require__, 90848));
const {server} = run;
const artifacts = (0, evidence_js$0.s)(run, [ ...attempt.artifacts, uploaded ]);
return limitBytes => attemptSummary(what, {
...facts,
application,
phases: reporter.phases(),
artifacts,
server,
limitBytes
});
});
return uploaded;
}
function worstOf(findings) {
if (findings === void 0) return;
return domain_drift_severity$2.g.findLast(severity => findings.some(finding => finding.severity === severity)) ?? "none";
}
function artifactOutputs(uploaded) {
return {
"artifact-name": uploaded?.name,
"artifact-id": uploaded?.id,
"artifact-digest": uploaded?.digest
};
}
}),

};
