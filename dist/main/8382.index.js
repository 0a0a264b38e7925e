import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
export const id = 8382;
export const ids = [8382];
export const modules = {
...shared0,
...shared1,


/***/ 69693: // build/js/actions/inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cw: () => rollbackInputs,
Kr: () => promoteInputs,
Xc: () => snapshotDiffInputs,
Zp: () => planInputs,
cU: () => failoverInputs,
fn: () => verifyInputs,
q: () => snapshotInputs,
sm: () => prepareDeltasInputs,
zS: () => buildManifestInputs,
zy: () => releaseInputs
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
var _domain_evidence_check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23573);
var _domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53734);
var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75236);
var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99289);
var _github_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54763);
const flag = name => zod__WEBPACK_IMPORTED_MODULE_3__.uEf({
error: `must be true or false for ${name}`
});
const words = separator => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().transform(text => text.split(separator).filter(word => word !== ""));
const releaseId = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/, "must be a release id: 64 hexadecimal digits");
const digest = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 hexadecimal digits");
const runId = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[1-9][0-9]{0,14}$/, "must be the id of a run: the number in its address");
const smallCount = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[1-9][0-9]?$/, "must be a number from 1 to 99").transform(Number);
const directory = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default(".");
const token = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_2__.rJ)(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default(""));
const hostNames = words(/\s+/).refine(hosts => new Set(hosts).size === hosts.length, "must name each host once");
const reach = {
"ssh-key": (0, _github_inputs__WEBPACK_IMPORTED_MODULE_2__.rJ)(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()),
"identity-file": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()
};
const signing = {
"signing-key": (0, _github_inputs__WEBPACK_IMPORTED_MODULE_2__.rJ)(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()),
"signing-key-file": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional()
};
const source = {
manifest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"run-id": runId.optional(),
"artifact-digest": digest.optional(),
"github-token": token
};
const upload = {
artifact: flag("artifact").default(true),
"retention-days": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[1-9][0-9]{0,2}$/, "must be a number of days from 1 to 400").transform(Number).refine(days => days <= 400, "must be a number of days from 1 to 400").optional()
};
const incident = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "must be a name of at most 64 letters, digits, dots, dashes and underscores").optional();
const deployment = {
environment: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(255).optional(),
"environment-url": zod__WEBPACK_IMPORTED_MODULE_3__.OZ5({
protocol: /^https?$/,
error: "must be an address that begins with https:// or http://"
}).optional()
};
const githubRelease = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, "must be the tag of a GitHub Release").optional();
const expressly = {
"allow-older": flag("allow-older").default(false),
retry: flag("retry").default(false)
};
const promotion = {
"allow-host-fallback": flag("allow-host-fallback").default(false),
"schema-change": flag("schema-change").default(false),
...expressly,
rehearse: flag("rehearse").default(false),
"expect-current": _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_1__.Zk.optional()
};
const building = {
directory: directory,
ref: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
output: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default("release"),
...signing,
"github-release": githubRelease
};
const common = {
directory: directory,
...reach,
...upload
};
function requirementsOf(texts, context) {
return texts.flatMap(text => {
const requirement = (0, _domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_0__.p)(text);
if (requirement !== void 0) return [ requirement ];
context.addIssue({
code: "custom",
message: `must be words of ${_domain_evidence_check__WEBPACK_IMPORTED_MODULE_4__.LN.join(", ")}, or a verdict such as verdict=COMMITTED`
});
return [];
});
}
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
...building,
candidate: flag("candidate").default(false),
...upload,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: hostNames.refine(hosts => hosts.length > 0, "must name a host"),
"release-id": releaseId,
...common,
...source,
...signing,
"approvals-file": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
...promotion,
...deployment,
"dry-run": flag("dry-run").default(false)
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
to: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"expect-current": _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_1__.Zk.optional(),
...common,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const snapshotInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: hostNames.default([]),
output: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default("snapshots"),
manifest: flag("manifest").default(false),
incident: incident,
...common
});
const snapshotDiffInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
snapshots: words(/[\r\n]+/),
manifest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
directory: directory,
"fail-on": zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ ..._domain_drift_severity__WEBPACK_IMPORTED_MODULE_5__.g, "never" ], {
error: "must be note, warning, error or never"
}).default("warning"),
output: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().default("drift"),
incident: incident,
...upload,
environment: deployment.environment,
issue: flag("issue").default(false),
"github-token": token
});
const verifyInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
...source,
"release-id": releaseId.optional(),
"allowed-signers": zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
signature: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"revoked-keys": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"minimum-signatures": smallCount.optional(),
minimum: smallCount.optional(),
at: zod__WEBPACK_IMPORTED_MODULE_6__.w$({
offset: true,
error: "must be a time such as 2026-11-23T14:00:00Z"
}).transform(time => new Date(time)).optional(),
record: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
ledger: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"host-key": zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
host: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
"allow-unsigned": flag("allow-unsigned").default(false),
require: words(/\s+/).transform(requirementsOf).default([]),
strict: flag("strict").default(false),
directory: directory
});
const prepareDeltasInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: hostNames.default([]),
...source,
"release-id": releaseId.optional(),
directory: directory
});
const planInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
...source,
"release-id": releaseId.optional(),
directory: directory,
environment: deployment.environment,
candidate: flag("candidate").default(false),
live: flag("live").default(false),
...expressly,
...reach,
comment: flag("comment").default(true)
});
const releaseInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
host: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
...building,
...common,
...promotion,
...deployment,
"github-token": token,
"dry-run": flag("dry-run").default(false)
});
const failoverInputs = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
to: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().optional(),
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
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29396);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);
const secrets = zod__WEBPACK_IMPORTED_MODULE_3__.u5();
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
const value = (0, _toolkit_js__WEBPACK_IMPORTED_MODULE_2__.V4)(name);
delete node_process__WEBPACK_IMPORTED_MODULE_0__.env[(0, _toolkit_js__WEBPACK_IMPORTED_MODULE_2__.LO)(name)];
return value === "" ? [] : [ [ name, value ] ];
}));
const parsed = schema.safeParse(given);
if (parsed.success) return camelCased(parsed.data);
const hidden = secretInputs(schema);
const problems = parsed.error.issues.map(issue => {
const name = String(issue.path[0] ?? "");
if (!(name in given)) return issue.path.length === 0 ? issue.message : `input "${name}" is missing`;
return `input "${name}" is ${hidden.includes(name) ? "given" : (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(given[name])} and ${issue.message}`;
});
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("invalid-option", `${problems.join("; ")}.`, {
hint: `Fix the step's "with:".`
});
}
function camelCased(inputs) {
return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [ name.replaceAll(/-(.)/g, (_dash, letter) => letter.toUpperCase()), value ]));
}
}),

};
