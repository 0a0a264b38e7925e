export const modules = {

/***/ 56476: // build/js/domain/protocol/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VERSION: () => VERSION
});
const VERSION = "0.1.0";
}),

/***/ 69693: // build/js/actions/inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$b: () => reproduceInputs,
Cw: () => rollbackInputs,
Kr: () => promoteInputs,
Xc: () => snapshotDiffInputs,
Zp: () => planInputs,
cU: () => failoverInputs,
ck: () => historyInputs,
fn: () => verifyInputs,
o$: () => bundleInputs,
q: () => snapshotInputs,
sm: () => prepareDeltasInputs,
t$: () => doctorInputs,
zS: () => buildManifestInputs,
zy: () => releaseInputs
});
var zod$5 = __webpack_require__(26921);
var zod$7 = __webpack_require__(64377);
var domain_evidence_check$0 = __webpack_require__(23573);
var domain_evidence_requirement$1 = __webpack_require__(53734);
var domain_drift_severity$6 = __webpack_require__(75236);
var domain_protocol_attempt$2 = __webpack_require__(99289);
var domain_trust_emergency$3 = __webpack_require__(32699);
var github_inputs$4 = __webpack_require__(54763);
const flag = name => zod$5.uEf({
error: `must be true or false for ${name}`
});
const words = separator => zod$5.YjP().transform(text => text.split(separator).filter(word => word !== ""));
const releaseId = zod$5.YjP().regex(/^[0-9a-f]{64}$/, "must be a release id: 64 hexadecimal digits");
const digest = zod$5.YjP().regex(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 hexadecimal digits");
const runId = zod$5.YjP().regex(/^[1-9][0-9]{0,14}$/, "must be the id of a run: the number in its address");
const smallCount = zod$5.YjP().regex(/^[1-9][0-9]?$/, "must be a number from 1 to 99").transform(Number);
const directory = zod$5.YjP().default(".");
const token = (0, github_inputs$4.rJ)(zod$5.YjP().default(""));
const hostNames = words(/\s+/).refine(hosts => new Set(hosts).size === hosts.length, "must name each host once");
const reach = {
"ssh-key": (0, github_inputs$4.rJ)(zod$5.YjP().optional()),
"identity-file": zod$5.YjP().optional()
};
const signing = {
"signing-key": (0, github_inputs$4.rJ)(zod$5.YjP().optional()),
"signing-key-file": zod$5.YjP().optional()
};
const source = {
manifest: zod$5.YjP().optional(),
"run-id": runId.optional(),
"artifact-digest": digest.optional(),
"github-token": token
};
const upload = {
artifact: flag("artifact").default(true),
"retention-days": zod$5.YjP().regex(/^[1-9][0-9]{0,2}$/, "must be a number of days from 1 to 400").transform(Number).refine(days => days <= 400, "must be a number of days from 1 to 400").optional()
};
const incident = zod$5.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "must be a name of at most 64 letters, digits, dots, dashes and underscores").optional();
const deployment = {
environment: zod$5.YjP().max(255).optional(),
"environment-url": zod$5.OZ5({
protocol: /^https?$/,
error: "must be an address that begins with https:// or http://"
}).optional()
};
const githubRelease = zod$5.YjP().regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, "must be the tag of a GitHub Release").optional();
const expressly = {
"allow-older": flag("allow-older").default(false),
retry: flag("retry").default(false)
};
const promotion = {
"allow-host-fallback": flag("allow-host-fallback").default(false),
"schema-change": flag("schema-change").default(false),
...expressly,
emergency: domain_trust_emergency$3.DX.optional(),
rehearse: flag("rehearse").default(false),
"expect-current": domain_protocol_attempt$2.Zk.optional()
};
const building = {
directory,
ref: zod$5.YjP().optional(),
output: zod$5.YjP().default("release"),
...signing,
"github-release": githubRelease
};
const common = {
directory,
...reach,
...upload
};
function requirementsOf(texts, context) {
return texts.flatMap(text => {
const requirement = (0, domain_evidence_requirement$1.p)(text);
if (requirement !== void 0) return [ requirement ];
context.addIssue({
code: "custom",
message: `must be words of ${domain_evidence_check$0.LN.join(", ")}, or a verdict such as verdict=COMMITTED`
});
return [];
});
}
const buildManifestInputs = zod$5.Ikc({
...building,
candidate: flag("candidate").default(false),
...upload,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const promoteInputs = zod$5.Ikc({
host: hostNames.refine(hosts => hosts.length > 0, "must name a host"),
"release-id": releaseId,
...common,
...source,
...signing,
"approvals-file": zod$5.YjP().optional(),
"approvals-from-comments": flag("approvals-from-comments").default(false),
"wait-for-approvals-minutes": zod$5.YjP().regex(/^[0-9]{1,4}$/, "must be a number of minutes from 0 to 1440").transform(Number).refine(minutes => minutes <= 1440, "must be a number of minutes from 0 to 1440").optional(),
...promotion,
...deployment,
"dry-run": flag("dry-run").default(false)
});
const rollbackInputs = zod$5.Ikc({
host: zod$5.YjP(),
to: zod$5.YjP().optional(),
"expect-current": domain_protocol_attempt$2.Zk.optional(),
...common,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const snapshotInputs = zod$5.Ikc({
host: hostNames.default([]),
output: zod$5.YjP().default("snapshots"),
manifest: flag("manifest").default(false),
incident,
...common
});
const snapshotDiffInputs = zod$5.Ikc({
snapshots: words(/[\r\n]+/),
manifest: zod$5.YjP().optional(),
directory,
"fail-on": zod$5.k5n([ ...domain_drift_severity$6.g, "never" ], {
error: "must be note, warning, error or never"
}).default("warning"),
output: zod$5.YjP().default("drift"),
incident,
...upload,
environment: deployment.environment,
issue: flag("issue").default(false),
"github-token": token
});
const verifyInputs = zod$5.Ikc({
...source,
"release-id": releaseId.optional(),
"allowed-signers": zod$5.YjP(),
signature: zod$5.YjP().optional(),
"revoked-keys": zod$5.YjP().optional(),
"nix-keys": zod$5.YjP().optional(),
"nix-signatures": smallCount.optional(),
"minimum-signatures": smallCount.optional(),
minimum: smallCount.optional(),
at: zod$7.w$({
offset: true,
error: "must be a time such as 2026-11-23T14:00:00Z"
}).transform(time => new Date(time)).optional(),
record: zod$5.YjP().optional(),
ledger: zod$5.YjP().optional(),
"host-key": zod$5.YjP().optional(),
host: zod$5.YjP().optional(),
"allow-unsigned": flag("allow-unsigned").default(false),
"timestamp-certificates": zod$5.YjP().optional(),
require: words(/\s+/).transform(requirementsOf).default([]),
strict: flag("strict").default(false),
directory
});
const reproduceInputs = zod$5.Ikc({
...source,
"release-id": releaseId.optional(),
directory,
source: zod$5.YjP().optional(),
closure: flag("closure").default(false),
output: zod$5.YjP().optional(),
...signing,
"nix-key-file": zod$5.YjP().optional(),
...upload
});
const prepareDeltasInputs = zod$5.Ikc({
host: hostNames.default([]),
...source,
"release-id": releaseId.optional(),
directory
});
const bundleInputs = zod$5.Ikc({
...source,
"release-id": releaseId.optional(),
evidence: zod$5.YjP().optional(),
output: zod$5.YjP().default("."),
"github-release": githubRelease,
...upload,
directory
});
const historyInputs = zod$5.Ikc({
host: hostNames.default([]),
"run-ids": words(/\s+/).refine(ids => ids.every(id => /^[1-9][0-9]{0,14}$/.test(id)), "must be ids of runs: the numbers in their addresses").default([]),
evidence: zod$5.YjP().optional(),
output: zod$5.YjP().default("history"),
"allowed-signers": zod$5.YjP().optional(),
"revoked-keys": zod$5.YjP().optional(),
"known-hosts": zod$5.YjP().optional(),
...common,
"github-token": token
});
const planInputs = zod$5.Ikc({
host: zod$5.YjP(),
...source,
"release-id": releaseId.optional(),
directory,
environment: deployment.environment,
candidate: flag("candidate").default(false),
live: flag("live").default(false),
...expressly,
...reach,
comment: flag("comment").default(true)
});
const releaseInputs = zod$5.Ikc({
host: zod$5.YjP(),
...building,
...common,
...promotion,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const runnerLabel = zod$5.YjP().regex(/^[^\p{Cc},]{1,256}$/u, "must be a label of a runner").default("grind");
const doctorInputs = zod$5.Ikc({
host: hostNames.default([]),
directory,
"without-hosts": flag("without-hosts").default(false),
"build-host": flag("build-host").default(true),
...reach,
github: flag("github").default(false),
label: runnerLabel,
"github-token": token
});
const failoverInputs = zod$5.Ikc({
to: zod$5.YjP().optional(),
"active-is-down": flag("active-is-down").default(false),
"despite-drift": flag("despite-drift").default(false),
...common,
"dry-run": flag("dry-run").default(false)
});
}),

/***/ 54763: // build/js/github/inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ko: () => readInputs,
rJ: () => secret
});
var node_process$0 = __webpack_require__(1708);
var zod$3 = __webpack_require__(29396);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var toolkit_js$2 = __webpack_require__(59702);
const secrets = zod$3.u5();
function secret(schema) {
secrets.add(schema, {
secret: true
});
return schema;
}
function secretInputs(schema) {
return Object.entries(schema.shape).flatMap(([name, input]) => secrets.has(input) ? [ name ] : []);
}
function readInputs(schema) {
const given = Object.fromEntries(Object.keys(schema.shape).flatMap(name => {
const value = (0, toolkit_js$2.V4)(name);
delete node_process$0.env[(0, toolkit_js$2.LO)(name)];
return value === "" ? [] : [ [ name, value ] ];
}));
const parsed = schema.safeParse(given);
if (parsed.success) return camelCased(parsed.data);
const hidden = secretInputs(schema);
const problems = parsed.error.issues.map(issue => {
const name = String(issue.path[0] ?? "");
if (!(name in given)) return issue.path.length === 0 ? issue.message : `input "${name}" is missing`;
return `input "${name}" is ${hidden.includes(name) ? "given" : (0, domain_errors_quote$4.h)(given[name])} and ${issue.message}`;
});
throw new domain_errors_errors$1.dz("invalid-option", `${problems.join("; ")}.`, {
hint: `Fix the step's "with:".`
});
}
function camelCased(inputs) {
return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [ name.replaceAll(/-(.)/g, (_dash, letter) => letter.toUpperCase()), value ]));
}
}),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var domain_errors_errors$0 = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest, runId, releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest
};
throw new domain_errors_errors$0.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new domain_errors_errors$0.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId,
runId,
digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var tools_files_temporary_folder$0 = __webpack_require__(87028);
var steps_config_read$1 = __webpack_require__(69841);
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
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application} = await (0, steps_config_read$1.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, tools_files_temporary_folder$0.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(1507) ]).then(__webpack_require__.bind(__webpack_require__, 78720));
const {file: path, artifact} = await fetchRelease(github, {
application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path,
artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
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
(0, domain_report_event$0.R8)(reporter, `${what} failed (the release is not affected): ${reason}`);
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

};
