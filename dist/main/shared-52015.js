export const modules = {

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
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
const CHUNK_BYTES = 1024 * 1024;
async function sha256OfFile(path) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const file = __addDisposableResource(env_1, await (0, node_fs_promises$1.open)(path), true);
const {size} = await file.stat();
const chunk = Buffer.allocUnsafe(size === 0 ? CHUNK_BYTES : Math.min(CHUNK_BYTES, size));
const hash = (0, node_crypto$0.createHash)("sha256");
for (;;) {
const {bytesRead} = await file.read(chunk, 0, chunk.length, null);
if (bytesRead === 0) return hash.digest("hex");
hash.update(chunk.subarray(0, bytesRead));
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 27433: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod$4 = __webpack_require__(26921);
var bundle_files_js$0 = __webpack_require__(45835);
var closure_store_path_js$1 = __webpack_require__(94362);
var sigstore_files_js$5 = __webpack_require__(54201);
var timestamp_files_js$2 = __webpack_require__(13203);
var layout_js$3 = __webpack_require__(51731);
const INDEX_LIMIT_BYTES = 256 * 1024 * 1024;
const evidenceIndexSchema = zod$4._H3({
schemaVersion: zod$4.euz(1),
releaseId: closure_store_path_js$1.bL,
application: zod$4.YjP().max(255),
files: zod$4.YOg(zod$4._H3({
path: zod$4.YjP().max(1024),
sha256: closure_store_path_js$1.bL,
size: zod$4.aig().int().nonnegative(),
mediaType: zod$4.YjP().max(255),
what: zod$4.YjP().max(1024)
}))
});
const record = {
record: [ "application/json", "Record of an attempt, as the host signed it." ],
signature: [ "application/x-ssh-signature", "The host's signature of the record." ],
statement: [ "application/vnd.in-toto+json", "Statement of the deployment, signed by the host." ],
timestamp: [ timestamp_files_js$2.Wo, "An authority's time stamp of the statement (RFC 3161)." ],
missingTimestamp: [ "application/json", "Why the statement has no time stamp, as the machine that asked for one noted it." ],
countersigned: [ "application/jsonl", "Countersignatures of an emergency release, as the host received and signed them." ]
};
function besideManifest(name) {
if (!(0, bundle_files_js$0.Ge)(name) && (0, sigstore_files_js$5.IX)(name)) return [ bundle_files_js$0.QN, "What a workflow signed of the release, by Sigstore." ];
if (!(0, bundle_files_js$0.Ge)(name)) return [ "application/octet-stream", "A file that was beside the manifest." ];
const {mediaType, what} = bundle_files_js$0.H3[name];
return [ mediaType, what ];
}
function describeFile(path) {
const [mediaType, what] = described((0, layout_js$3.$t)(path));
return {
mediaType,
what
};
}
function described(place) {
switch (place.kind) {
case "manifest":
case "bundle":
return besideManifest(place.name);

case "ledger":
return [ "application/json", `The ledger of the host ${place.host}.` ];

case "record":
return record[place.part];

case "snapshot":
return [ "application/json", `State of the host ${place.host} at one moment.` ];

case "head":
return [ "application/json", `The newest line of the ledger of the host ${place.host} at an earlier time, signed by the host.` ];

case "trust":
return [ "text/plain", "Keys as they were known to the author of the archive. They prove nothing by themselves." ];

case "index":
return [ "application/json", "This index." ];

case "unknown":
default:
return [ "application/octet-stream", "A file of another kind." ];
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

/***/ 72464: // build/js/github/last-released.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
deploymentOfRelease: () => deploymentOfRelease,
hasFailed: () => hasFailed,
lastReleasedBundle: () => lastReleasedBundle
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_report_event$2 = __webpack_require__(59786);
var failure_js$3 = __webpack_require__(51518);
var our_deployments_js$4 = __webpack_require__(30473);
var release_artifact_js$5 = __webpack_require__(78720);
async function lastReleased(github, scope) {
try {
for await (const one of (0, our_deployments_js$4.o)(github, scope)) if (await (0, 
our_deployments_js$4.T)(github, one.deploymentId) === "success") return one;
return null;
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find out what ${(0, 
domain_errors_quote$6.hD)(scope.environment)} runs: GitHub did not answer (${(0, 
failure_js$3.O)(error)}).`);
return "not-known";
}
}
async function deploymentOfRelease(github, scope) {
const {releaseId, environment} = scope;
try {
for await (const one of (0, our_deployments_js$4.o)(github, scope)) if (one.releaseId === releaseId) return one;
return null;
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find the deployment of release ${releaseId} to ${(0, 
domain_errors_quote$6.hD)(environment)}: GitHub did not answer (${(0, 
failure_js$3.O)(error)}).`);
return null;
}
}
async function hasFailed(github, scope) {
const deployment = await deploymentOfRelease(github, scope);
if (deployment === null) return false;
try {
const state = await (0, our_deployments_js$4.T)(github, deployment.deploymentId);
return state === "failure" || state === "error";
} catch (error) {
(0, domain_report_event$2.warn)(github.reporter, `Cannot find out how the deployment ${deployment.deploymentId} ended: GitHub did not answer (${(0, 
domain_errors_reason_of$0.A)(error)}).`);
return false;
}
}
async function lastReleasedBundle(github, {into, ...scope}) {
const last = await lastReleased(github, scope);
if (last === null) return {
kind: "none-yet"
};
if (last === "not-known") return {
kind: "not-known"
};
const {application, environment} = scope;
const {releaseId, artifact, deploymentId} = last;
const unavailable = why => ({
kind: "unavailable",
releaseId,
why
});
if (artifact === void 0) return unavailable(`The deployment ${deploymentId} of release ${releaseId} does not record where its bundle is.`);
try {
await (0, release_artifact_js$5.fetchRelease)(github, {
application,
releaseId,
...artifact,
into
});
return {
kind: "bundle",
...last,
folder: into
};
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
return unavailable(`The bundle of the current release of ${(0, domain_errors_quote$6.hD)(environment)} could not be fetched: ${error.text}`);
}
}
}),

};
