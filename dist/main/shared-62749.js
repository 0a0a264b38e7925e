export const modules = {

/***/ 62749: // build/js/actions/best-effort.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => summarize,
z: () => bestEffort
});
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);
async function bestEffort(what, reporter, work) {
try {
return await work();
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(reporter, `${what} failed (the release is not affected): ${reason}`);
return null;
}
}
async function summarize(reporter, load) {
await bestEffort("Writing the summary of the job", reporter, async () => {
const [{writeSummary: writeSummary}, write] = await Promise.all([ __webpack_require__.e(3644).then(__webpack_require__.bind(__webpack_require__, 93644)), load() ]);
await writeSummary(write);
});
}
}),

/***/ 95326: // build/js/github/artifact-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cs: () => artifactName,
dy: () => releaseFiles,
wg: () => recordKind
});
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78742);
var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);
const SHORT_ID = 12;
const SHORT_ATTEMPT = 8;
function recordKind(host, attempt) {
return attempt === void 0 ? `record-${host}` : `record-${host}-${attempt.slice(0, SHORT_ATTEMPT)}`;
}
function artifactName(application, id, kind) {
const short = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, SHORT_ID) : id;
return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}
const releaseFiles = {
"manifest.json": _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__.SC,
"manifest.sig": _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__.dY,
"inventory.json": _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__.RN,
"sbom.cdx.json": 2 * _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__.RN,
"attestation.json": 1024 * 1024
};
}),

/***/ 32501: // build/js/actions/evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => keepEvidence,
s: () => artifactLinks
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
var _github_artifact_name__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95326);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62749);
async function keepEvidence(options, context) {
const {run: run, reporter: reporter} = context;
const {application: application, host: host, releaseId: releaseId, attempt: attempt, record: record, snapshots: snapshots, signedRecords: signedRecords = [], bundle: bundle, retentionDays: retentionDays} = options;
const made = [ record, ...signedRecords, snapshots?.before, snapshots?.after ].filter(file => typeof file === "string");
if (made.length === 0) return null;
return (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_5__.z)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
const changes = await compareSnapshots(options, reporter);
const name = (0, _github_artifact_name__WEBPACK_IMPORTED_MODULE_4__.Cs)(application, releaseId, (0, 
_github_artifact_name__WEBPACK_IMPORTED_MODULE_4__.wg)(host, attempt));
const signed = bundle === void 0 ? [] : [ "manifest.json", "manifest.sig" ].map(file => (0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, file)).filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(run.folder), `${name}-`));
const files = [ ...made, ...changes === null ? [] : [ changes ], ...signed ];
for (const file of files) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, (0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
const {uploadFiles: uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
return uploadFiles(context, {
name: name,
root: root,
files: files.map(file => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)),
retentionDays: retentionDays
});
});
}
async function compareSnapshots({snapshots: snapshots, mayDiffer: mayDiffer}, reporter) {
const {before: before, after: after} = snapshots ?? {
before: null,
after: null
};
if (before === null || after === null) return null;
return (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_5__.z)("Comparing the snapshots before and after", reporter, async () => {
const {snapshotDiff: snapshotDiff} = await Promise.all([ __webpack_require__.e(9777), __webpack_require__.e(1386), __webpack_require__.e(2007), __webpack_require__.e(1216) ]).then(__webpack_require__.bind(__webpack_require__, 91216));
const report = await snapshotDiff({
snapshots: [ before, after ],
manifest: void 0,
mayDiffer: mayDiffer
});
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(after), (0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(after).replace(/-after\.json$/, "-changes.json"));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, `${JSON.stringify(report, null, 2)}\n`);
return file;
});
}
function artifactLinks({url: url}, artifacts) {
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
var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75236);
var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32501);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62749);
async function reportAttempt(attempt, step) {
const {what: what, config: config, facts: facts, record: record, snapshots: snapshots, signedRecords: signedRecords, bundle: bundle, retentionDays: retentionDays, upload: upload} = attempt;
const {application: application} = config;
const {reporter: reporter, run: run} = step;
const evidence = {
application: application,
host: facts.host,
releaseId: facts.releaseId ?? "none",
attempt: facts.record?.attempt,
record: record,
snapshots: snapshots,
signedRecords: signedRecords,
bundle: bundle,
mayDiffer: config.snapshot.mayDiffer,
retentionDays: retentionDays
};
const uploaded = upload ? await (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.N)(evidence, step) : null;
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_1__.e)(reporter, async () => {
const {attemptSummary: attemptSummary} = await Promise.all([ __webpack_require__.e(7988), __webpack_require__.e(9904) ]).then(__webpack_require__.bind(__webpack_require__, 90848));
const {server: server} = run;
const artifacts = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.s)(run, [ ...attempt.artifacts, uploaded ]);
return limitBytes => attemptSummary(what, {
...facts,
application: application,
phases: reporter.phases(),
artifacts: artifacts,
server: server,
limitBytes: limitBytes
});
});
return uploaded;
}
function worstOf(findings) {
if (findings === void 0) return;
return _domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__.g.findLast(severity => findings.some(finding => finding.severity === severity)) ?? "none";
}
function artifactOutputs(uploaded) {
return {
"artifact-name": uploaded?.name,
"artifact-id": uploaded?.id,
"artifact-digest": uploaded?.digest
};
}
}),

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readConfig: () => readConfig
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_config_config_missing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87671);
var _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79406);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
var _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26419);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55463);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
async function readConfig(directory) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.g2);
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__.t)(path, _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.Xk).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("config-missing", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(path)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(cause)}).`, {
cause: cause
});
});
if (text === void 0) {
const folders = await foldersOfCheckout(directory);
if (folders.length > 0) throw (0, _domain_config_config_missing__WEBPACK_IMPORTED_MODULE_2__.f)(`in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(directory)}`, folders);
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("config-missing", `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.g2} in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__.h)(directory)}.`, {
hint: `Run this in the folder of the application, or name it with the option "directory".`
});
}
const {parseConfig: parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9777), __webpack_require__.e(3598) ]).then(__webpack_require__.bind(__webpack_require__, 43598));
return parseConfig(text, await nameInRepository(directory), path);
}
async function nameInRepository(directory) {
const root = await (0, _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__.an)(directory);
return root === void 0 ? _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.g2 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory), _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.g2);
}
const LEVELS = 4;
const FOLDERS_READ = 1e3;
async function foldersOfCheckout(directory) {
const root = await (0, _tools_files_folders_above__WEBPACK_IMPORTED_MODULE_5__.an)(directory).catch(() => {});
const found = [];
let read = 0;
let level = root === void 0 ? [] : [ root ];
for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
const next = [];
for (const folder of level.slice(0, FOLDERS_READ - read)) {
read += 1;
const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, {
withFileTypes: true
}).catch(() => []);
if (entries.some(({name: name}) => name === _domain_config_schema__WEBPACK_IMPORTED_MODULE_3__.g2)) found.push(folder);
next.push(...entries.filter(entry => entry.isDirectory() && !isSkipped(entry.name)).map(({name: name}) => (0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
}
level = next.toSorted();
}
return found.toSorted();
}
function isSkipped(name) {
return name.startsWith(".") || name === "node_modules";
}
}),

/***/ 95400: // build/js/actions/manifest-beside.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => manifestBeside
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function manifestBeside(snapshot) {
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(snapshot), (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(snapshot).replace(/^(?:snapshot-)?/, "manifest-"));
}
}),

/***/ 61448: // build/js/domain/config/host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => authorityOf
});
const MARKER = "@cert-authority ";
function authorityOf(hostKey) {
return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : void 0;
}
}),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostKeyOf: () => pinnedHostKeyOf
});
var _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61448);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);
async function pinnedHostKeyOf(directory, hostName) {
const {hostKey: hostKey} = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__.m)(await (0, 
_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
if (hostKey !== void 0 && (0, _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__.v)(hostKey) !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`, {
hint: "Give the file of the host's public key instead."
});
if (hostKey !== void 0) return hostKey;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
hint: "Give the file of its public key instead."
});
}
}),

};
