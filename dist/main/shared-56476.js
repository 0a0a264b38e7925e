export const modules = {

/***/ 56476: // build/js/domain/protocol/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VERSION: () => VERSION
});
const VERSION = "0.1.0";
}),

/***/ 62749: // build/js/actions/best-effort.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => summarize,
z: () => bestEffort
});
var domain_report_event$0 = __webpack_require__(59786);
var domain_errors_reason_of$1 = __webpack_require__(11245);
async function bestEffort(what, reporter, work) {
try {
return await work();
} catch (error) {
const reason = (0, domain_errors_reason_of$1.A)(error);
(0, domain_report_event$0.warn)(reporter, `${what} failed (the release is not affected): ${reason}`);
return null;
}
}
async function summarize(reporter, load) {
await bestEffort("Writing the summary of the job", reporter, async () => {
const [{writeSummary}, write] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 93644)), load() ]);
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
var domain_bundle_files$0 = __webpack_require__(45835);
var domain_manifest_release_id$1 = __webpack_require__(50452);
const SHORT_ID = 12;
const SHORT_ATTEMPT = 8;
function recordKind(host, attempt) {
return attempt === void 0 ? `record-${host}` : `record-${host}-${attempt.slice(0, SHORT_ATTEMPT)}`;
}
function artifactName(application, id, kind) {
const short = (0, domain_manifest_release_id$1.F3)(id) ? id.slice(0, SHORT_ID) : id;
return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}
const releaseFiles = Object.fromEntries(Object.entries(domain_bundle_files$0.H3).flatMap(([name, {limitBytes}]) => name === "manifest.env" ? [] : [ [ name, limitBytes ] ]));
}),

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readConfig: () => readConfig
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_config_config_missing$2 = __webpack_require__(87671);
var domain_config_schema$3 = __webpack_require__(21325);
var domain_errors_errors$4 = __webpack_require__(8136);
var domain_errors_quote$8 = __webpack_require__(7191);
var tools_files_folders_above$5 = __webpack_require__(26419);
var tools_files_read_limited$6 = __webpack_require__(55463);
var domain_errors_reason_of$7 = __webpack_require__(11245);
async function readConfig(directory) {
const path = (0, node_path$1.join)(directory, domain_config_schema$3.CONFIG_FILE);
const text = await (0, tools_files_read_limited$6.t)(path, domain_config_schema$3.Xk).catch(cause => {
throw new domain_errors_errors$4.dz("config-missing", `${(0, 
domain_errors_quote$8.hD)(path)} cannot be read (${(0, 
domain_errors_reason_of$7.A)(cause)}).`, {
cause
});
});
if (text === void 0) {
const folders = await foldersOfCheckout(directory);
if (folders.length > 0) throw (0, domain_config_config_missing$2.f)(`in ${(0, 
domain_errors_quote$8.hD)(directory)}`, folders);
throw new domain_errors_errors$4.dz("config-missing", `There is no ${domain_config_schema$3.CONFIG_FILE} in ${(0, 
domain_errors_quote$8.hD)(directory)}.`, {
hint: `Run this in the folder of the application, or name it with the option "directory".`
});
}
const {parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9419), __webpack_require__.e(9551) ]).then(__webpack_require__.bind(__webpack_require__, 29419));
return parseConfig(text, await nameInRepository(directory), path);
}
async function nameInRepository(directory) {
const root = await (0, tools_files_folders_above$5.an)(directory);
return root === void 0 ? domain_config_schema$3.CONFIG_FILE : node_path$1.posix.join((0, 
node_path$1.relative)(root, directory), domain_config_schema$3.CONFIG_FILE);
}
const LEVELS = 4;
const FOLDERS_READ = 1e3;
async function foldersOfCheckout(directory) {
const root = await (0, tools_files_folders_above$5.an)(directory).catch(() => {});
const found = [];
let read = 0;
let level = root === void 0 ? [] : [ root ];
for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
const next = [];
for (const folder of level.slice(0, FOLDERS_READ - read)) {
read += 1;
const entries = await (0, node_fs_promises$0.readdir)(folder, {
withFileTypes: true
}).catch(() => []);
if (entries.some(({name}) => name === domain_config_schema$3.CONFIG_FILE)) found.push(folder);
next.push(...entries.filter(entry => entry.isDirectory() && !isSkipped(entry.name)).map(({name}) => (0, 
node_path$1.join)(folder, name)));
}
level = next.toSorted();
}
return found.toSorted();
}
function isSkipped(name) {
return name.startsWith(".") || name === "node_modules";
}
}),

/***/ 99106: // build/js/steps/config/sigstore-policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => trustedRootFile,
configuredSigstore: () => configuredSigstore,
namedSigstore: () => namedSigstore,
usableSigstore: () => usableSigstore
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var evidence_sigstore_trust_js$3 = __webpack_require__(57825);
var read_js$4 = __webpack_require__(69841);
async function configuredSigstore(directory, {reporter}) {
return orWarn(() => sigstoreIn(directory), reporter);
}
async function usableSigstore(directory, {reporter}) {
return orWarn(async () => {
const found = await sigstoreIn(directory);
if (found !== void 0) await (0, evidence_sigstore_trust_js$3.Pn)(found.trustedRootFile);
return found;
}, reporter);
}
async function orWarn(read, reporter) {
try {
return await read();
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
if (error.code !== "config-missing") (0, domain_report_event$2.warn)(reporter, `The policy of Sigstore was not read: ${error.message}`);
return;
}
}
async function namedSigstore(directory) {
const found = await sigstoreIn(directory);
return found === void 0 ? void 0 : {
...found,
application: void 0
};
}
async function sigstoreIn(directory) {
const {application, sigstore} = await (0, read_js$4.readConfig)(directory);
if (sigstore === void 0) return;
const {signerWorkflow, oidcIssuer} = sigstore;
return {
application,
trustedRootFile: trustedRootFile(sigstore, directory),
signerWorkflow,
oidcIssuer
};
}
function trustedRootFile({trustedRoot}, directory) {
return (0, node_path$0.resolve)(directory, trustedRoot);
}
}),

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
const {snapshotDiff} = await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(8881), __webpack_require__.e(9312) ]).then(__webpack_require__.bind(__webpack_require__, 59312));
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
const {attemptSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(5967) ]).then(__webpack_require__.bind(__webpack_require__, 90848));
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

/***/ 57825: // build/js/steps/evidence/sigstore-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pn: () => readTrustedRoots,
VX: () => readSigstoreTrust,
n0: () => TRUSTED_ROOT_HINT
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_sigstore_files$3 = __webpack_require__(54201);
var tools_files_read_limited$2 = __webpack_require__(55463);
async function readSigstoreTrust({configured, trustedRootFile, ...given}) {
const own = {
...given,
roots: trustedRootFile === void 0 ? void 0 : await readTrustedRoots(trustedRootFile)
};
if (configured === void 0) return async () => own;
const {application: only, trustedRootFile: configuredFile, ...policy} = configured;
let roots;
return async application => {
if (only !== void 0 && only !== application) return {
...own,
unusedOf: only
};
if (own.roots === void 0 && configuredFile !== void 0) roots ??= readTrustedRoots(configuredFile);
return {
roots: own.roots ?? await roots,
signerWorkflow: given.signerWorkflow ?? policy.signerWorkflow,
oidcIssuer: given.oidcIssuer ?? policy.oidcIssuer
};
};
}
async function readTrustedRoots(file) {
const text = await (0, tools_files_read_limited$2.t)(file, domain_sigstore_files$3.TX).catch(cause => {
throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file);
const {parseTrustedRoots} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1168), __webpack_require__.e(6742) ]).then(__webpack_require__.bind(__webpack_require__, 14361));
const roots = parseTrustedRoots(text);
if (typeof roots === "string") throw new domain_errors_errors$1.dz("key-invalid", `The file ${(0, 
domain_errors_quote$4.hD)(file)} ${roots}.`, {
hint: TRUSTED_ROOT_HINT
});
return roots;
}
const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.';
}),

};
