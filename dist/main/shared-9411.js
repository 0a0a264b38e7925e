export const modules = {

/***/ 9411: // build/js/github/artifacts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
uploadFiles: () => uploadFiles,
uploadOnce: () => uploadOnce
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);
const NAMES = 20;
async function uploadFiles(context, options) {
return orWarn(context, options, async () => {
for (let count = 1; ;count += 1) {
const name = count === 1 ? options.name : `${options.name}-${count}`;
try {
return await upload({
...options,
name: name
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
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.pq)(context.reporter, `The artifact ${options.name} was uploaded by an earlier step of this run, and is used.`);
return earlier;
}
});
}
async function orWarn({run: run, reporter: reporter}, {name: name, root: root}, work) {
const {artifactProblem: problem} = run;
if (problem !== void 0) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `The artifact ${name} was not uploaded: ${problem}; its files stay in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(root)}.`);
return null;
}
try {
return await work();
} catch (error) {
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(reporter, `The artifact ${name} was not uploaded (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_3__.O)(error)}); its files stay in ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(root)}.`);
return null;
}
}
async function upload({name: name, root: root, files: files, retentionDays: retentionDays}) {
const paths = files.map(file => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
for (const path of paths) if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile()) throw new Error(`${path} is not a regular file`);
const {DefaultArtifactClient: DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(1457), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const kept = retentionDays === void 0 ? {} : {
retentionDays: retentionDays
};
const {id: id, digest: digest, size: size} = await (new DefaultArtifactClient).uploadArtifact(name, paths, (0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), kept);
if (id === void 0 || digest === void 0 || size === void 0) throw new Error("the service did not report what it stored");
return {
name: name,
id: id,
digest: digest,
size: size
};
}
function isTaken(error) {
return error instanceof Error && error.message.includes("(409)");
}
async function findUploaded(name) {
const {DefaultArtifactClient: DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(1457), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const {artifacts: artifacts} = await (new DefaultArtifactClient).listArtifacts();
const [newest] = artifacts.filter(artifact => artifact.name === name).toSorted((left, right) => right.id - left.id);
if (newest?.digest === void 0) return;
const {id: id, size: size, digest: digest} = newest;
return {
name: name,
id: id,
size: size,
digest: digest.replace(/^sha256:/, "")
};
}
}),

/***/ 51518: // build/js/github/failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => refusalOf,
c: () => statusOf
});
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11245);
function statusOf(error) {
return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
function refusalOf(error) {
const status = statusOf(error);
const message = (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_1__.h)((0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_0__.A)(error), 200);
return status === void 0 ? message : `status ${status}: ${message}`;
}
}),

/***/ 49757: // build/js/github/ownership.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => keepOwn
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20765);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
const VIEWER_QUERY = "query { viewer { databaseId } }";
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
viewer: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
databaseId: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int()
})
});
async function keepOwn(octokit, list, mark) {
const marked = list.filter(({body: body}) => body?.startsWith(mark) === true);
if (marked.length === 0) return [];
const account = await accountOf(octokit);
return marked.filter(({user: user}) => user?.id === account);
}
async function accountOf(octokit) {
try {
return viewerSchema.parse(await octokit.graphql(VIEWER_QUERY, {
..._client_js__WEBPACK_IMPORTED_MODULE_1__.U
})).viewer.databaseId;
} catch (error) {
if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.c)(error) !== void 0) throw error;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("github-refused", `GitHub did not report which account the token acts as (${(0, 
_failure_js__WEBPACK_IMPORTED_MODULE_2__.O)(error)}).`, {
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
async function* deploymentsOf(github, {environment: environment, application: application, host: host}) {
const octokit = await github.api();
const where = {
...github.where(),
environment: environment,
per_page: 100
};
let pages = 0;
for await (const {data: data} of octokit.paginate.iterator(octokit.rest.repos.listDeployments, where)) {
for (const {id: id, sha: sha, payload: payload} of data) {
const ours = parsePayload(payload);
if (ours?.application !== application || host !== void 0 && ours.host !== host) continue;
const {releaseId: releaseId, artifact: artifact} = ours;
yield {
deploymentId: id,
commit: sha,
releaseId: releaseId,
host: ours.host,
...artifact === void 0 ? {} : {
artifact: artifact
}
};
}
pages += 1;
if (pages === PAGES) return;
}
}
async function latestState(github, id) {
const octokit = await github.api();
const {data: data} = await octokit.rest.repos.listDeploymentStatuses({
...github.where(),
deployment_id: id,
per_page: 1
});
return data[0]?.state;
}
}),

/***/ 95556: // build/js/github/release-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fetchRelease: () => fetchRelease,
uploadRelease: () => uploadRelease
});
var promises_ = __webpack_require__(51455);
var read = __webpack_require__(72707);
var artifact_name = __webpack_require__(95326);
var artifacts = __webpack_require__(9411);
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
async function unpackZip({file: file, allowed: allowed, into: into}) {
const {openPromise: openPromise} = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
const limits = new Map(Object.entries(allowed));
const names = [];
try {
const archive = await openPromise(file, {
strictFileNames: true,
validateEntrySizes: true
});
try {
for await (const entry of archive.eachEntry()) {
const {fileName: name, uncompressedSize: size} = entry;
const limit = limits.get(name);
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
cause: cause
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
value: value,
dispose: dispose,
async: async
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
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {name: name, allowed: allowed, into: into} = options;
const digest = expectedDigest(options.digest);
const run = findRun(github, options.runId);
const {DefaultArtifactClient: DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(1457), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(6118), __webpack_require__.e(111) ]).then(__webpack_require__.bind(__webpack_require__, 40111));
const client = new DefaultArtifactClient;
const {artifacts: artifacts} = await client.listArtifacts(run.findBy).catch(cause => {
throw unreadableArtifact(`The artifacts of ${run.shown} cannot be listed`, cause);
});
const artifact = choose(artifacts, {
name: name,
digest: digest,
shown: run.shown
});
const limit = Object.values(allowed).reduce((sum, bytes) => sum + bytes, ARCHIVE_OVERHEAD_BYTES);
if (artifact.size > limit) throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${artifact.size} bytes, more than the limit of ${limit}`);
const temporary = __addDisposableResource(env_1, await (0, temporary_folder.wE)(into, "artifact"), true);
await client.downloadArtifact(artifact.id, {
...run.findBy,
path: temporary.path,
skipDecompress: true
}).catch(cause => {
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
file: file,
allowed: allowed,
into: unpacked
});
for (const unpackedName of names) await (0, promises_.rename)((0, external_node_path_.join)(unpacked, unpackedName), (0, 
external_node_path_.join)(into, unpackedName));
return {
names: names,
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
const {token: token, run: run} = github;
const id = runId ?? run.id;
if (id === void 0 || !/^[0-9]{1,15}$/.test(id)) throw new errors.dz("invalid-option", `The run ${(0, 
quote.h)(id)} is not a run id.`, {
hint: "Give the number in the run's address."
});
const {artifactProblem: problem, repository: repository} = run;
if (id === run.id && problem === void 0) return {
id: id,
findBy: {},
shown: "this run"
};
if (token === "" || repository === "") throw new errors.dz("missing-option", `The artifacts of run ${id} need a token (github-token) and a repository, because ${problem ?? "it is another run than this one"}.`);
const {owner: owner, repo: repo} = github.where();
return {
id: id,
findBy: {
findBy: {
token: token,
workflowRunId: Number(id),
repositoryOwner: owner,
repositoryName: repo
}
},
shown: `run ${id} of ${repository}`
};
}
function choose(artifacts, {name: name, digest: digest, shown: shown}) {
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
hint: hint,
cause: cause
});
}
// CONCATENATED MODULE: ./build/js/github/release-artifact.js
async function uploadRelease(context, options) {
const {bundle: root, application: application, releaseId: releaseId, kind: kind = "release", retentionDays: retentionDays} = options;
const there = await (0, promises_.readdir)(root);
const files = Object.keys(artifact_name.dy).filter(name => there.includes(name));
return (0, artifacts.uploadOnce)(context, {
name: (0, artifact_name.Cs)(application, releaseId, kind),
root: root,
files: files,
retentionDays: retentionDays
});
}
async function fetchRelease(github, {application: application, releaseId: releaseId, kind: kind = "release", ...options}) {
const {runId: runId, digest: digest} = await fetchFiles(github, {
...options,
name: (0, artifact_name.Cs)(application, releaseId, kind),
allowed: artifact_name.dy
});
const {file: file} = await (0, read.readBundle)(options.into, releaseId);
return {
file: file,
artifact: {
runId: runId,
digest: digest
}
};
}
}),

};
