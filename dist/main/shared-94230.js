export const modules = {

/***/ 94230: // build/js/github/fetch-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fetchAll: () => fetchAll,
fetchAllowance: () => fetchAllowance,
U: () => fetchFiles
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var amount = __webpack_require__(53004);
var hash_file = __webpack_require__(52015);
var temporary_folder = __webpack_require__(87028);
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_promises_ = __webpack_require__(46466);
var reason_of = __webpack_require__(11245);
var at_path = __webpack_require__(28825);
// CONCATENATED MODULE: ./build/js/tools/files/unpack-zip.js
const FILE_TYPE = 61440;
const REGULAR_FILE = 32768;
async function unpackZip(options) {
try {
return await unpackFrom(options);
} catch (cause) {
const isRefusal = cause instanceof Refusal;
const what = isRefusal ? cause.message : `cannot be unpacked (${(0, quote.hD)((0, 
reason_of.A)(cause))})`;
const hint = (isRefusal ? cause.hint : void 0) ?? options.hint;
throw new errors.dz("artifact-refused", `The archive ${what}; nothing of it is used.`, {
hint,
cause
});
}
}
class Refusal extends Error {
hint;
constructor(message, hint) {
super(message);
this.hint = hint;
}
}
async function unpackFrom({file, allowed, limits, into}) {
const {openPromise} = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
const limitOf = typeof allowed === "function" ? allowed : name => new Map(Object.entries(allowed)).get(name);
const names = [];
let bytes = 0;
const archive = await openPromise(file, {
strictFileNames: true,
validateEntrySizes: true
});
try {
for await (const entry of archive.eachEntry()) {
const {fileName: name, uncompressedSize: size} = entry;
const limit = /^[^/\\]+$/.test(name) ? limitOf(name) : void 0;
if (limit === void 0) throw new Refusal(`contains ${(0, quote.hD)(name)}, which was not expected`);
if (names.includes(name)) throw new Refusal(`contains ${name} twice`);
requireRegular(entry);
if (size > limit) throw new Refusal(`contains ${name} with ${size} bytes, more than the limit of ${limit}`);
bytes += size;
requireWithin({
bytes,
files: names.length + 1
}, limits);
const content = await archive.openReadStreamPromise(entry);
const target = (0, external_node_path_.join)(into, name);
await (0, at_path.Z)(target, () => (0, external_node_stream_promises_.pipeline)(content, (0, 
external_node_fs_.createWriteStream)(target, {
flags: "wx",
mode: 384
})));
names.push(name);
}
} finally {
archive.close();
}
return names;
}
function requireRegular(entry) {
const type = entry.externalFileAttributes >>> 16 & FILE_TYPE;
if (type !== 0 && type !== REGULAR_FILE) throw new Refusal(`contains ${entry.fileName} as something other than a regular file`);
if (entry.isEncrypted()) throw new Refusal(`contains ${entry.fileName} encrypted`);
}
function requireWithin({bytes, files}, limits) {
if (limits === void 0) return;
if (files > limits.files) throw new Refusal(`contains more than ${limits.files} ${limits.files === 1 ? "file" : "files"}`);
if (bytes <= limits.bytes) return;
const {shared} = limits;
if (shared === void 0) throw new Refusal(`contains more than ${limits.bytes} bytes in all`);
const left = `the ${limits.bytes} bytes that are left of ${shared.total} for all archives`;
throw new Refusal(`contains more than ${left}`, shared.hint);
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
hint: RELEASE_HINT,
into
});
}
function fetchAllowance() {
return {
artifacts: 1e3,
bytes: 2 * GIBIBYTE,
unpackedBytes: UNPACKED_TOTAL_BYTES
};
}
const GIBIBYTE = 1024 ** 3;
const UNPACKED_TOTAL_BYTES = 6 * GIBIBYTE;
const ARTIFACTS_LIMIT = 100;
const ARTIFACT_LIMIT_BYTES = 256 * 1024 * 1024;
const UNPACKED_LIMITS = {
bytes: 4 * ARTIFACT_LIMIT_BYTES,
files: 2e3
};
const RELEASE_HINT = "Give the run and the digest from the outputs of build-manifest.";
const ALL_HINT = 'Name fewer runs, or fetch the artifacts to keep yourself, such as with "gh run download", and give their folder as the input "evidence".';
const EVIDENCE_HINT = 'Find out which job of that run uploaded it, or fetch the artifacts to keep yourself and give their folder as the input "evidence".';
async function fetchAll(github, {runId, isSought, into, allowance = fetchAllowance()}) {
const run = findRun(github, runId);
const found = (await listArtifacts(run)).filter(({name}) => isSought(name) && isPlainName(name));
const newest = new Map(found.toSorted((left, right) => left.id - right.id).map(artifact => [ artifact.name, artifact ]));
if (newest.size > ARTIFACTS_LIMIT) throw refusedArtifact(`There are ${newest.size} artifacts in ${run.shown}, more than ${ARTIFACTS_LIMIT}`, EVIDENCE_HINT);
useUp(allowance, {
artifacts: newest.size,
bytes: newest.values().reduce((sum, {size}) => sum + size, 0)
}, run);
for (const artifact of newest.values()) {
const limits = unpackLimits(allowance);
const bounds = {
limit: ARTIFACT_LIMIT_BYTES,
limits,
hint: EVIDENCE_HINT
};
const allowed = name => isPlainName(name) ? ARTIFACT_LIMIT_BYTES : void 0;
const folder = (0, external_node_path_.join)(into, artifact.name);
await (0, promises_.mkdir)(folder, {
recursive: true
});
const {names} = await unpackArtifact(artifact, {
...bounds,
run,
digest: void 0,
allowed,
into: folder
});
for (const name of names) allowance.unpackedBytes -= (await (0, promises_.stat)((0, 
external_node_path_.join)(folder, name))).size;
}
return [ ...newest.keys() ].toSorted();
}
function useUp(allowance, {artifacts, bytes}, run) {
const {artifacts: artifactsLeft, bytes: bytesLeft} = allowance;
const counted = `The ${(0, amount.B4)(artifacts, "artifact")} of ${run.shown} have ${bytes} bytes`;
if (artifacts > artifactsLeft || bytes > bytesLeft) throw refusedArtifact(`${counted}, and only ${(0, 
amount.B4)(artifactsLeft, "artifact")} with ${bytesLeft} bytes may be fetched`, ALL_HINT);
allowance.artifacts -= artifacts;
allowance.bytes -= bytes;
}
function unpackLimits({unpackedBytes: left}) {
if (left >= UNPACKED_LIMITS.bytes) return UNPACKED_LIMITS;
return {
...UNPACKED_LIMITS,
bytes: left,
shared: {
total: UNPACKED_TOTAL_BYTES,
hint: ALL_HINT
}
};
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
async function unpackArtifact(artifact, {run, digest, limit, into, ...rest}) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {name} = artifact;
if (artifact.size > limit) throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${artifact.size} bytes, more than the limit of ${limit}`, rest.hint);
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
const {size} = await (0, promises_.stat)(file);
if (size > limit) throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${size} bytes, more than the limit of ${limit}`, rest.hint);
const actual = await (0, hash_file.V)(file);
const expected = digest ?? expectedDigest(artifact.digest) ?? actual;
if (actual !== expected) throw refusedArtifact(`The artifact ${name} of ${run.shown} has the SHA-256 ${actual}, but ${expected} was expected`, rest.hint);
const unpacked = (0, external_node_path_.join)(temporary.path, "unpacked");
await (0, promises_.mkdir)(unpacked);
const names = await unpackZip({
...rest,
file,
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
quote.hD)(digest)} is not a SHA-256 in hexadecimal.`, {
hint: "Give the digest from the upload's output."
});
return hex;
}
function findRun(github, runId) {
const {token, run} = github;
const id = runId ?? run.id;
if (id === void 0 || !/^[0-9]{1,15}$/.test(id)) throw new errors.dz("invalid-option", `The run ${(0, 
quote.hD)(id)} is not a run id.`, {
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
const isNext = artifact => digest !== void 0 && artifact.digest !== void 0 && artifact.name.startsWith(`${name}-`) && /^[0-9]{1,2}$/.test(artifact.name.slice(name.length + 1)) && expectedDigest(artifact.digest) === digest;
const named = artifacts.filter(artifact => artifact.name === name || isNext(artifact)).toSorted((left, right) => right.id - left.id);
const [newest] = named;
if (newest === void 0) throw new errors.dz("artifact-missing", `There is no artifact ${name} in ${shown}.`, {
hint: "Check that this run built the release, and that its artifacts have not expired."
});
const fitting = named.find(artifact => digest === void 0 || artifact.digest === void 0 || expectedDigest(artifact.digest) === digest);
if (fitting === void 0) throw refusedArtifact(`The artifact ${name} of ${shown} has the SHA-256 ${(0, 
quote.hD)(newest.digest)}, but ${digest} was expected`, RELEASE_HINT);
return fitting;
}
function refusedArtifact(what, hint) {
return new errors.dz("artifact-refused", `${what}; nothing of it is used.`, {
hint
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

};
