export const modules = {

/***/ 9411: // build/js/github/artifacts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
uploadFiles: () => uploadFiles,
uploadOnce: () => uploadOnce
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_report_event$2 = __webpack_require__(59786);
var failure_js$3 = __webpack_require__(51518);
const NAMES = 20;
async function uploadFiles(context, options) {
return orWarn(context, options, async () => {
for (let count = 1; ;count += 1) {
const name = count === 1 ? options.name : `${options.name}-${count}`;
try {
return await upload({
...options,
name
});
} catch (error) {
if (!isTaken(error) || count === NAMES) throw error;
}
}
});
}
async function uploadOnce(context, options) {
return orWarn(context, options, async () => {
try {
return await upload(options);
} catch (error) {
const earlier = isTaken(error) ? await findUploaded(options.name) : void 0;
if (earlier === void 0) throw error;
(0, domain_report_event$2.pq)(context.reporter, `The artifact ${options.name} was uploaded by an earlier step of this run, and is used.`);
return earlier;
}
});
}
async function orWarn({run, reporter}, {name, root}, work) {
const {artifactProblem: problem} = run;
if (problem !== void 0) {
(0, domain_report_event$2.R8)(reporter, `The artifact ${name} was not uploaded: ${problem}; its files stay in ${(0, 
domain_errors_quote$4.h)(root)}.`);
return null;
}
try {
return await work();
} catch (error) {
(0, domain_report_event$2.R8)(reporter, `The artifact ${name} was not uploaded (${(0, 
failure_js$3.O)(error)}); its files stay in ${(0, domain_errors_quote$4.h)(root)}.`);
return null;
}
}
async function upload({name, root, files, retentionDays}) {
const paths = files.map(file => (0, node_path$1.resolve)(root, file));
for (const path of paths) if (!(await (0, node_fs_promises$0.lstat)(path)).isFile()) throw new Error(`${path} is not a regular file`);
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const kept = retentionDays === void 0 ? {} : {
retentionDays
};
const {id, digest, size} = await (new DefaultArtifactClient).uploadArtifact(name, paths, (0, 
node_path$1.resolve)(root), kept);
if (id === void 0 || digest === void 0 || size === void 0) throw new Error("the service did not report what it stored");
return {
name,
id,
digest,
size
};
}
function isTaken(error) {
return error instanceof Error && error.message.includes("(409)");
}
async function findUploaded(name) {
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const {artifacts} = await (new DefaultArtifactClient).listArtifacts();
const [newest] = artifacts.filter(artifact => artifact.name === name).toSorted((left, right) => right.id - left.id);
if (newest?.digest === void 0) return;
const {id, size, digest} = newest;
return {
name,
id,
size,
digest: digest.replace(/^sha256:/, "")
};
}
}),

/***/ 78720: // build/js/github/release-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fetchRelease: () => fetchRelease,
uploadRelease: () => uploadRelease
});
var node_fs_promises$0 = __webpack_require__(51455);
var steps_bundle_read$1 = __webpack_require__(72707);
var artifact_name_js$2 = __webpack_require__(95326);
var artifacts_js$3 = __webpack_require__(9411);
var fetch_artifact_js$4 = __webpack_require__(94230);
async function uploadRelease(context, options) {
const {bundle: root, application, releaseId, kind = "release", retentionDays} = options;
const there = await (0, node_fs_promises$0.readdir)(root);
const files = Object.keys(artifact_name_js$2.dy).filter(name => there.includes(name));
return (0, artifacts_js$3.uploadOnce)(context, {
name: (0, artifact_name_js$2.Cs)(application, releaseId, kind),
root,
files,
retentionDays
});
}
async function fetchRelease(github, {application, releaseId, kind = "release", ...options}) {
const {runId, digest} = await (0, fetch_artifact_js$4.U)(github, {
...options,
name: (0, artifact_name_js$2.Cs)(application, releaseId, kind),
allowed: artifact_name_js$2.dy
});
const {file} = await (0, steps_bundle_read$1.readBundle)(options.into, releaseId);
return {
file,
artifact: {
runId,
digest
}
};
}
}),

/***/ 51518: // build/js/github/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => refusalOf,
c: () => statusOf
});
var domain_errors_quote$1 = __webpack_require__(7191);
var domain_errors_reason_of$0 = __webpack_require__(11245);
function statusOf(error) {
return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function refusalOf(error) {
const status = statusOf(error);
const message = (0, domain_errors_quote$1.h)((0, domain_errors_reason_of$0.A)(error), 200);
return status === void 0 ? message : `status ${status}: ${message}`;
}
}),

/***/ 94230: // build/js/github/fetch-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fetchAll: () => fetchAll,
U: () => fetchFiles
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var hash_file = __webpack_require__(52015);
var temporary_folder = __webpack_require__(87028);
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_promises_ = __webpack_require__(46466);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/tools/files/unpack-zip.js
const FILE_TYPE = 61440;
const REGULAR_FILE = 32768;
async function unpackZip({file, allowed, into}) {
const {openPromise} = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
const limitOf = typeof allowed === "function" ? allowed : name => new Map(Object.entries(allowed)).get(name);
const names = [];
try {
const archive = await openPromise(file, {
strictFileNames: true,
validateEntrySizes: true
});
try {
for await (const entry of archive.eachEntry()) {
const {fileName: name, uncompressedSize: size} = entry;
const limit = /^[^/\\]+$/.test(name) ? limitOf(name) : void 0;
const type = entry.externalFileAttributes >>> 16 & FILE_TYPE;
if (limit === void 0) throw refused(`contains ${(0, quote.h)(name)}, which was not expected`);
if (names.includes(name)) throw refused(`contains ${name} twice`);
if (type !== 0 && type !== REGULAR_FILE) throw refused(`contains ${name} as something other than a regular file`);
if (entry.isEncrypted()) throw refused(`contains ${name} encrypted`);
if (size > limit) throw refused(`contains ${name} with ${size} bytes, more than the limit of ${limit}`);
await (0, external_node_stream_promises_.pipeline)(await archive.openReadStreamPromise(entry), (0, 
external_node_fs_.createWriteStream)((0, external_node_path_.join)(into, name), {
flags: "wx",
mode: 384
}));
names.push(name);
}
} finally {
archive.close();
}
} catch (cause) {
if (cause instanceof errors.dz) throw cause;
throw refused(`cannot be unpacked (${(0, quote.h)((0, reason_of.A)(cause))})`, cause);
}
return names;
}
function refused(what, cause) {
return new errors.dz("artifact-refused", `The archive ${what}; nothing of it is used.`, {
hint: "Use the one that build-manifest uploaded.",
cause
});
}
var failure = __webpack_require__(51518);
// CONCATENATED MODULE: ./build/js/github/fetch-artifact.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const ARCHIVE_OVERHEAD_BYTES = 1024 * 1024;
async function fetchFiles(github, options) {
const {name, allowed, into} = options;
const digest = expectedDigest(options.digest);
const run = findRun(github, options.runId);
const artifact = choose(await listArtifacts(run), {
name,
digest,
shown: run.shown
});
const limit = Object.values(allowed).reduce((sum, bytes) => sum + bytes, ARCHIVE_OVERHEAD_BYTES);
return unpackArtifact(artifact, {
run,
digest,
allowed,
limit,
into
});
}
const ARTIFACTS_LIMIT = 100;
const ARTIFACT_LIMIT_BYTES = 256 * 1024 * 1024;
async function fetchAll(github, {runId, isSought, into}) {
const run = findRun(github, runId);
const found = (await listArtifacts(run)).filter(({name}) => isSought(name) && isPlainName(name));
const newest = new Map(found.toSorted((left, right) => left.id - right.id).map(artifact => [ artifact.name, artifact ]));
if (newest.size > ARTIFACTS_LIMIT) throw refusedArtifact(`There are ${newest.size} artifacts in ${run.shown}, more than ${ARTIFACTS_LIMIT}`);
for (const artifact of newest.values()) {
const allowed = name => isPlainName(name) ? ARTIFACT_LIMIT_BYTES : void 0;
const folder = (0, external_node_path_.join)(into, artifact.name);
await (0, promises_.mkdir)(folder, {
recursive: true
});
await unpackArtifact(artifact, {
run,
digest: void 0,
allowed,
limit: ARTIFACT_LIMIT_BYTES,
into: folder
});
}
return [ ...newest.keys() ].toSorted();
}
function isPlainName(name) {
return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name);
}
async function listArtifacts(run) {
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const {artifacts} = await (new DefaultArtifactClient).listArtifacts(run.findBy).catch(cause => {
throw unreadableArtifact(`The artifacts of ${run.shown} cannot be listed`, cause);
});
return artifacts;
}
async function unpackArtifact(artifact, {run, digest, allowed, limit, into}) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {name} = artifact;
if (artifact.size > limit) throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${artifact.size} bytes, more than the limit of ${limit}`);
const temporary = __addDisposableResource(env_1, await (0, temporary_folder.wE)(into, "artifact"), true);
const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const target = {
...run.findBy,
path: temporary.path,
skipDecompress: true
};
await (new DefaultArtifactClient).downloadArtifact(artifact.id, target).catch(cause => {
throw unreadableArtifact(`The artifact ${name} of ${run.shown} cannot be fetched`, cause);
});
const [archive] = await (0, promises_.readdir)(temporary.path);
if (archive === void 0) throw unreadableArtifact(`The artifact ${name} of ${run.shown} cannot be fetched`, new Error("nothing came"));
const file = (0, external_node_path_.join)(temporary.path, archive);
const actual = await (0, hash_file.V)(file);
const expected = digest ?? expectedDigest(artifact.digest) ?? actual;
if (actual !== expected) throw refusedArtifact(`The artifact ${name} of ${run.shown} has the SHA-256 ${actual}, but ${expected} was expected`);
const unpacked = (0, external_node_path_.join)(temporary.path, "unpacked");
await (0, promises_.mkdir)(unpacked);
const names = await unpackZip({
file,
allowed,
into: unpacked
});
for (const unpackedName of names) await (0, promises_.rename)((0, external_node_path_.join)(unpacked, unpackedName), (0, 
external_node_path_.join)(into, unpackedName));
return {
names,
runId: run.id,
digest: actual
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function expectedDigest(digest) {
if (digest === void 0 || digest === "") return;
const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest) ?? [];
if (hex === void 0) throw new errors.dz("invalid-option", `The artifact digest ${(0, 
quote.h)(digest)} is not a SHA-256 in hexadecimal.`, {
hint: "Give the digest from the upload's output."
});
return hex;
}
function findRun(github, runId) {
const {token, run} = github;
const id = runId ?? run.id;
if (id === void 0 || !/^[0-9]{1,15}$/.test(id)) throw new errors.dz("invalid-option", `The run ${(0, 
quote.h)(id)} is not a run id.`, {
hint: "Give the number in the run's address."
});
const {artifactProblem: problem, repository} = run;
if (id === run.id && problem === void 0) return {
id,
findBy: {},
shown: "this run"
};
if (token === "" || repository === "") throw new errors.dz("missing-option", `The artifacts of run ${id} need a token (github-token) and a repository, because ${problem ?? "it is another run than this one"}.`);
const {owner, repo} = github.where();
return {
id,
findBy: {
findBy: {
token,
workflowRunId: Number(id),
repositoryOwner: owner,
repositoryName: repo
}
},
shown: `run ${id} of ${repository}`
};
}
function choose(artifacts, {name, digest, shown}) {
const named = artifacts.filter(artifact => artifact.name === name).toSorted((left, right) => right.id - left.id);
const [newest] = named;
if (newest === void 0) throw new errors.dz("artifact-missing", `There is no artifact ${name} in ${shown}.`, {
hint: "Check that this run built the release, and that its artifacts have not expired."
});
const fitting = named.find(artifact => digest === void 0 || artifact.digest === void 0 || expectedDigest(artifact.digest) === digest);
if (fitting === void 0) throw refusedArtifact(`The artifact ${name} of ${shown} has the SHA-256 ${(0, 
quote.h)(newest.digest)}, but ${digest} was expected`);
return fitting;
}
function refusedArtifact(what) {
return new errors.dz("artifact-refused", `${what}; nothing of it is used.`, {
hint: "Give the run and the digest from the outputs of build-manifest."
});
}
const permission = 'Give the job the permission "actions: read".';
const hints = new Map([ [ 401, permission ], [ 403, permission ], [ 410, 'It has expired. Build the release again, and keep artifacts longer with the input "retention-days".' ] ]);
function unreadableArtifact(what, cause) {
const hint = hints.get((0, failure.c)(cause)) ?? "Check that the run exists and GitHub answers, and try again.";
return new errors.dz("artifact-missing", `${what} (${(0, failure.O)(cause)}).`, {
hint,
cause
});
}
}),

/***/ 49757: // build/js/github/ownership.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => keepOwn
});
var zod$3 = __webpack_require__(26921);
var domain_errors_errors$0 = __webpack_require__(8136);
var client_js$1 = __webpack_require__(20765);
var failure_js$2 = __webpack_require__(51518);
const VIEWER_QUERY = "query { viewer { databaseId } }";
const viewerSchema = zod$3.Ikc({
viewer: zod$3.Ikc({
databaseId: zod$3.aig().int()
})
});
async function keepOwn(octokit, list, mark) {
const marked = list.filter(({body}) => body?.startsWith(mark) === true);
if (marked.length === 0) return [];
const account = await accountOf(octokit);
return marked.filter(({user}) => user?.id === account);
}
async function accountOf(octokit) {
try {
return viewerSchema.parse(await octokit.graphql(VIEWER_QUERY, {
...client_js$1.U
})).viewer.databaseId;
} catch (error) {
if ((0, failure_js$2.c)(error) !== void 0) throw error;
throw new domain_errors_errors$0.dz("github-refused", `GitHub did not report which account the token acts as (${(0, 
failure_js$2.O)(error)}).`, {
hint: "Check that GitHub answers, and try again.",
cause: error
});
}
}
}),

/***/ 30473: // build/js/github/our-deployments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => deploymentsOf,
T: () => latestState
});
var schemas = __webpack_require__(26921);
var grammar = __webpack_require__(36407);
var schema = __webpack_require__(67982);
// CONCATENATED MODULE: ./build/js/github/deployment-payload.js
const payloadSchema = schemas.Ikc({
tool: schemas.euz("grind-to-prod"),
application: grammar.Jq,
host: schemas.YjP().max(255),
releaseId: schema.yU,
artifact: schemas.Ikc({
runId: schemas.YjP().regex(/^[0-9]{1,15}$/),
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/)
}).optional()
});
function parsePayload(payload) {
try {
return payloadSchema.safeParse(typeof payload === "string" ? JSON.parse(payload) : payload).data;
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/github/our-deployments.js
const PAGES = 10;
async function* deploymentsOf(github, {environment, application, host}) {
const octokit = await github.api();
const where = {
...github.where(),
environment,
per_page: 100
};
let pages = 0;
for await (const {data} of octokit.paginate.iterator(octokit.rest.repos.listDeployments, where)) {
for (const {id, sha, payload} of data) {
const ours = parsePayload(payload);
if (ours?.application !== application || host !== void 0 && ours.host !== host) continue;
const {releaseId, artifact} = ours;
yield {
deploymentId: id,
commit: sha,
releaseId,
host: ours.host,
...artifact === void 0 ? {} : {
artifact
}
};
}
pages += 1;
if (pages === PAGES) return;
}
}
async function latestState(github, id) {
const octokit = await github.api();
const {data} = await octokit.rest.repos.listDeploymentStatuses({
...github.where(),
deployment_id: id,
per_page: 1
});
return data[0]?.state;
}
}),

};
