import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 9521;
export const ids = [9521,9786];
export const modules = {
...shared0,
...shared1,


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
var zod$6 = __webpack_require__(26921);
var zod$8 = __webpack_require__(64377);
var domain_evidence_check$0 = __webpack_require__(23573);
var domain_evidence_requirement$1 = __webpack_require__(19000);
var domain_drift_severity$7 = __webpack_require__(75236);
var domain_manifest_release_id$2 = __webpack_require__(50452);
var domain_protocol_expected_release$3 = __webpack_require__(47338);
var domain_trust_emergency$4 = __webpack_require__(32699);
var github_inputs$5 = __webpack_require__(54763);
const flag = name => zod$6.uEf({
error: `must be true or false for ${name}`
});
const words = separator => zod$6.YjP().transform(text => text.split(separator).filter(word => word !== ""));
const releaseId = zod$6.YjP().refine(domain_manifest_release_id$2.F3, 'must be a release id: 64 hexadecimal digits, as the output "release-id" of a build has it');
const expected = zod$6.YjP().refine(domain_protocol_expected_release$3.b, `must be ${domain_protocol_expected_release$3.T}`);
const digest = zod$6.YjP().regex(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 hexadecimal digits");
const runId = zod$6.YjP().regex(/^[1-9][0-9]{0,14}$/, "must be the id of a run: the number in its address");
const smallCount = zod$6.YjP().regex(/^[1-9][0-9]?$/, "must be a number from 1 to 99").transform(Number);
const directory = zod$6.YjP().default(".");
const token = (0, github_inputs$5.rJ)(zod$6.YjP().default(""));
const hostNames = words(/\s+/).refine(hosts => new Set(hosts).size === hosts.length, "must name each host once");
const reach = {
"ssh-key": (0, github_inputs$5.rJ)(zod$6.YjP().optional()),
"identity-file": zod$6.YjP().optional()
};
const signing = {
"signing-key": (0, github_inputs$5.rJ)(zod$6.YjP().optional()),
"signing-key-file": zod$6.YjP().optional()
};
const source = {
manifest: zod$6.YjP().optional(),
"run-id": runId.optional(),
"artifact-digest": digest.optional(),
"github-token": token
};
const upload = {
artifact: flag("artifact").default(true),
"retention-days": zod$6.YjP().regex(/^[1-9][0-9]{0,2}$/, "must be a number of days from 1 to 400").transform(Number).refine(days => days <= 400, "must be a number of days from 1 to 400").optional()
};
const incident = zod$6.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "must be a name of at most 64 letters, digits, dots, dashes and underscores").optional();
const deployment = {
environment: zod$6.YjP().max(255).optional(),
"environment-url": zod$6.OZ5({
protocol: /^https?$/,
error: "must be an address that begins with https:// or http://"
}).optional()
};
const githubRelease = zod$6.YjP().regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, "must be the tag of a GitHub Release").optional();
const expressly = {
"allow-older": flag("allow-older").default(false),
retry: flag("retry").default(false)
};
const gitNote = {
"git-note": flag("git-note").default(false)
};
const promotion = {
"allow-host-fallback": flag("allow-host-fallback").default(false),
"schema-change": flag("schema-change").default(false),
...expressly,
emergency: domain_trust_emergency$4.DX.optional(),
rehearse: flag("rehearse").default(false),
"expect-current": expected.optional(),
...gitNote
};
const building = {
directory,
ref: zod$6.YjP().optional(),
output: zod$6.YjP().default("release"),
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
const requirement = (0, domain_evidence_requirement$1.pP)(text);
if (requirement !== void 0) return [ requirement ];
context.addIssue({
code: "custom",
message: `must be words of ${domain_evidence_check$0.LN.join(", ")}, or a verdict such as verdict=COMMITTED`
});
return [];
});
}
const buildManifestInputs = zod$6.Ikc({
...building,
candidate: flag("candidate").default(false),
...upload,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const promoteInputs = zod$6.Ikc({
host: hostNames.refine(hosts => hosts.length > 0, "must name a host"),
"release-id": releaseId,
...common,
...source,
...signing,
"approvals-file": zod$6.YjP().optional(),
"approvals-from-comments": flag("approvals-from-comments").default(false),
"wait-for-approvals-minutes": zod$6.YjP().regex(/^[0-9]{1,4}$/, "must be a number of minutes from 0 to 1440").transform(Number).refine(minutes => minutes <= 1440, "must be a number of minutes from 0 to 1440").optional(),
...promotion,
...deployment,
"dry-run": flag("dry-run").default(false)
});
const rollbackInputs = zod$6.Ikc({
host: zod$6.YjP(),
to: zod$6.YjP().optional(),
"expect-current": expected.optional(),
...common,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const snapshotInputs = zod$6.Ikc({
host: hostNames.default([]),
output: zod$6.YjP().default("snapshots"),
manifest: flag("manifest").default(false),
incident,
...common
});
const snapshotDiffInputs = zod$6.Ikc({
snapshots: words(/[\r\n]+/),
manifest: zod$6.YjP().optional(),
directory,
"fail-on": zod$6.k5n([ ...domain_drift_severity$7.g, "never" ], {
error: "must be note, warning, error or never"
}).default("warning"),
output: zod$6.YjP().default("drift"),
incident,
...upload,
environment: deployment.environment,
issue: flag("issue").default(false),
"github-token": token
});
const verifyInputs = zod$6.Ikc({
...source,
"release-id": releaseId.optional(),
"allowed-signers": zod$6.YjP(),
signature: zod$6.YjP().optional(),
"revoked-keys": zod$6.YjP().optional(),
"nix-keys": zod$6.YjP().optional(),
"nix-signatures": smallCount.optional(),
"minimum-signatures": smallCount.optional(),
minimum: smallCount.optional(),
at: zod$8.w$({
offset: true,
error: "must be a time such as 2026-11-23T14:00:00Z"
}).transform(time => new Date(time)).optional(),
record: zod$6.YjP().optional(),
ledger: zod$6.YjP().optional(),
"host-key": zod$6.YjP().optional(),
host: zod$6.YjP().optional(),
"allow-unsigned": flag("allow-unsigned").default(false),
"timestamp-certificates": zod$6.YjP().optional(),
require: words(/\s+/).transform(requirementsOf).default([]),
strict: flag("strict").default(false),
directory
});
const reproduceInputs = zod$6.Ikc({
...source,
"release-id": releaseId.optional(),
directory,
source: zod$6.YjP().optional(),
closure: flag("closure").default(false),
output: zod$6.YjP().optional(),
...signing,
"nix-key-file": zod$6.YjP().optional(),
...upload
});
const prepareDeltasInputs = zod$6.Ikc({
host: hostNames.default([]),
...source,
"release-id": releaseId.optional(),
directory
});
const bundleInputs = zod$6.Ikc({
...source,
"release-id": releaseId.optional(),
evidence: zod$6.YjP().optional(),
output: zod$6.YjP().default("."),
"github-release": githubRelease,
...gitNote,
...upload,
directory
});
const historyInputs = zod$6.Ikc({
host: hostNames.default([]),
"run-ids": words(/\s+/).refine(ids => ids.every(id => /^[1-9][0-9]{0,14}$/.test(id)), "must be ids of runs: the numbers in their addresses").default([]),
evidence: zod$6.YjP().optional(),
output: zod$6.YjP().default("history"),
"allowed-signers": zod$6.YjP().optional(),
"revoked-keys": zod$6.YjP().optional(),
"nix-keys": zod$6.YjP().optional(),
"known-hosts": zod$6.YjP().optional(),
...common,
"github-token": token
});
const planInputs = zod$6.Ikc({
host: zod$6.YjP(),
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
const releaseInputs = zod$6.Ikc({
host: zod$6.YjP(),
...building,
...common,
...promotion,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const runnerLabel = zod$6.YjP().regex(/^[^\p{Cc},]{1,256}$/u, "must be a label of a runner").default("grind");
const doctorInputs = zod$6.Ikc({
host: hostNames.default([]),
directory,
"without-hosts": flag("without-hosts").default(false),
"build-host": flag("build-host").default(true),
...reach,
github: flag("github").default(false),
label: runnerLabel,
"github-token": token
});
const failoverInputs = zod$6.Ikc({
to: zod$6.YjP().optional(),
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
return `input "${name}" is ${hidden.includes(name) ? "given" : (0, domain_errors_quote$4.hD)(given[name])} and ${issue.message}`;
});
throw new domain_errors_errors$1.dz("invalid-option", `${problems.join("; ")}.`, {
hint: `Fix the step's "with:".`
});
}
function camelCased(inputs) {
return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [ name.replaceAll(/-(.)/g, (_dash, letter) => letter.toUpperCase()), value ]));
}
}),

};
