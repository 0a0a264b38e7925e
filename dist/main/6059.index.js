import { modules as shared0 } from './shared-78257.js';
export const id = 6059;
export const ids = [6059];
export const modules = {
...shared0,


/***/ 48929: // build/js/domain/activation/rollback-candidates.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ig: () => rollbackCandidatesSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62709);
const rollbackCandidateSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
release: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(128),
commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(64).optional(),
commitTime: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.time).optional(),
lastAttempt: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_1__.$D,
at: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl
}).optional(),
rolledBack: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
kept: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
chosen: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
why: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1024)
});
const rollbackCandidatesSchema = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(rollbackCandidateSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept);
}),

/***/ 305: // build/js/domain/errors/codes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ap: () => familyOf,
B$: () => hostCodes,
jG: () => inputCodes
});
const inputCodes = {
usage: null,
"conflicting-options": "usage",
"missing-option": "usage",
"invalid-option": "usage",
unanswered: "usage",
"file-unreadable": "usage",
"file-unwritable": "usage",
"key-invalid": "usage",
"key-missing": "usage",
"key-in-use": "usage",
"signing-failed": "usage",
"too-few-signers": "usage",
"root-needed": "usage",
"internal-verb": "usage",
"local-host": "usage",
"host-key-missing": "usage",
"unsuitable-roles": "usage",
"variable-missing": "usage",
"data-undeclared": "usage",
"declared-by-nixos": "usage",
"config-missing": null,
"config-invalid": null,
"manifest-missing": null,
"manifest-invalid": null,
"inventory-invalid": null,
"unknown-host": null,
"unknown-component": null,
"unknown-release": null,
"wrong-application": null,
"request-invalid": null,
"unknown-field": "request-invalid",
"agent-outdated": "request-invalid",
"pack-invalid": null,
"snapshot-missing": null,
"snapshot-invalid": null,
"not-permitted": null,
"read-only-key": null,
"signature-invalid": null,
"signature-refused": null,
"record-invalid": null,
"record-refused": null,
"evidence-refused": null,
"artifact-missing": null,
"artifact-refused": null,
"github-refused": null
};
const hostCodes = {
unreachable: null,
"host-key-mismatch": null,
"authentication-failed": null,
"agent-missing": null,
"agent-protocol": null,
"contact-lost": null,
"disk-full": null,
"path-missing": null,
"path-untrusted": null,
"path-corrupt": null,
"signature-refused": null,
busy: null,
"no-previous-release": null,
"unexpected-release": null,
"older-release": null,
"failed-release": null,
"expired-release": null,
"unexpected-role": null,
"wrong-host": null,
"not-awaiting": null,
"not-running": "not-awaiting",
"not-down": null,
"not-installed": null,
"ledger-not-understood": null,
ill: null,
"agent-failed": "ill",
"unsafe-permissions": "ill",
"state-damaged": "ill",
"unexpected-layout": "ill",
"policy-invalid": "ill",
"root-missing": "ill",
"node-missing": "ill",
"sudo-misconfigured": "ill",
"unit-unsupported": "ill",
"unit-stuck": "ill",
"no-system-profile": "ill",
"switch-refused": "ill",
"transaction-failed": "ill",
"recovery-failed": "ill",
"data-unusable": "ill",
"data-program-failed": "ill",
"backup-failed": "ill",
"backup-unusable": "ill",
"restore-blocked": "ill",
"standby-unhealthy": "ill"
};
function familyOf(code) {
const families = {
...inputCodes,
...hostCodes
};
return Object.hasOwn(families, code) ? families[code] ?? code : code;
}
}),

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => healthTargets,
Uy: () => healthUnits,
iF: () => healthPrograms
});
var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62373);
var _config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17772);
function healthTargets(health) {
return [ ...new Set((0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).targets)) ].toSorted();
}
function healthUnits(health, released) {
const units = (0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).units.map(({name: name}) => name));
return [ ...new Set(units) ].filter(unit => !released.includes(unit)).toSorted();
}
function healthPrograms(health) {
return [ ...new Set((0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).programs.map(({name: name}) => name))) ].toSorted();
}
}),

/***/ 20617: // build/js/domain/protocol/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KM: () => parseLogsWords,
Mc: () => entriesOf,
ek: () => logsResultSchema,
jO: () => logsWords,
xz: () => LOGS_DEFAULT_ENTRIES
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
const LOGS_DEFAULT_ENTRIES = 200;
const LOGS_MOST_ENTRIES = 1e4;
function parseLogsWords(words) {
const rest = [ ...words ];
const next = option => rest[0] === option ? rest.splice(0, 2)[1] ?? "" : void 0;
const unit = next("--unit");
const since = next("--since");
const lines = next("--lines");
const follow = rest[0] === "--follow";
if (rest.length !== (follow ? 1 : 0)) return;
if (unit !== void 0 && !_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3.safeParse(unit).success) return;
if (since !== void 0 && !/^(?:release|[0-9]{1,11})$/.test(since)) return;
const entries = lines === void 0 ? LOGS_DEFAULT_ENTRIES : entriesOf(lines);
if (entries === void 0) return;
return {
...unit === void 0 ? {} : {
unit: unit
},
...since === void 0 ? {} : {
since: since === "release" ? since : Number(since)
},
entries: entries,
follow: follow
};
}
function entriesOf(text) {
return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= LOGS_MOST_ENTRIES ? Number(text) : void 0;
}
function logsWords({unit: unit, since: since, entries: entries, follow: follow}) {
return [ ...unit === void 0 ? [] : [ "--unit", unit ], ...since === void 0 ? [] : [ "--since", String(since) ], "--lines", String(entries), ...follow ? [ "--follow" ] : [] ];
}
const logsResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq,
units: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255)).max(_limits_js__WEBPACK_IMPORTED_MODULE_1__.b1.named),
entries: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative()
});
}),

/***/ 10452: // build/js/domain/protocol/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H7: () => statusResultSchema,
mT: () => statusExitCode,
yg: () => awaitingSchema
});
var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70921);
var _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48929);
var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92535);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62709);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94362);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79344);
var _attempt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99289);
var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67396);
var _release_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10923);
const awaitingSchema = zod__WEBPACK_IMPORTED_MODULE_11__.rej({
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.ZS,
releaseId: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128),
deadline: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
secondsLeft: zod__WEBPACK_IMPORTED_MODULE_11__.aig().nonnegative()
});
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_11__.rej({
protocol: zod__WEBPACK_IMPORTED_MODULE_11__.aig().int(),
agentVersion: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
hostName: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
machineId: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
nixVersion: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
prefix: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
role: _config_role_js__WEBPACK_IMPORTED_MODULE_7__.A.nullable(),
currentRelease: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128).nullable(),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128).nullable(),
candidates: _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__.ig.optional(),
releases: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
id: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128),
current: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
valid: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
source: _release_source_js__WEBPACK_IMPORTED_MODULE_10__.s.optional()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept),
currentSince: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
at: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
verb: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH
}).optional(),
health: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
healthy: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
reason: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096),
checks: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
check: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
passed: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
detail: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(1024)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named)
}).optional(),
units: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
subState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096).nullable(),
ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_11__.zMY().nullable(),
done: zod__WEBPACK_IMPORTED_MODULE_11__.euz(true).optional(),
loadState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64).optional(),
unitFileState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64).optional()
})).max(2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
removedUnits: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096).nullable(),
release: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named).optional(),
holder: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
attempt: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
since: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH
}).nullable(),
awaiting: awaitingSchema.optional(),
system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__.QY.extend({
release: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__.qd.nullable()
}).optional(),
provedAtBoot: _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__.a.optional(),
lastRecord: _record_js__WEBPACK_IMPORTED_MODULE_9__.fi.nullable(),
warnings: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096)).max(64)
});
function statusExitCode({provedAtBoot: provedAtBoot, health: health}) {
return provedAtBoot?.state === "failed" || health?.healthy === false ? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__.rY.NEEDS_HUMAN.exitCode : 0;
}
}),

/***/ 78627: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CX: () => POLICY_FILE,
cv: () => applicationPolicySchema,
KV: () => policyFor,
wh: () => policySchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var grammar = __webpack_require__(36407);
__webpack_require__(85118);
var role = __webpack_require__(79344);
__webpack_require__(77288);
__webpack_require__(34826);
__webpack_require__(78257);
__webpack_require__(66892);
var signature = __webpack_require__(3508);
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/trust/told-policy.js
const programSchema = schemas.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, "must be an absolute path, such as /usr/local/sbin/notify");
const argumentSchema = schemas.YjP().max(255).regex(/^[ -#&-~]*$/, "must be printable ASCII without % and $");
const hostNotifySchema = schemas.rej({
program: schemas.PVZ([ programSchema ], argumentSchema).refine(words => words.length <= 16, "must have at most 15 arguments"),
attempts: schemas.k5n([ "unattended", "all" ]).default("unattended"),
verdicts: schemas.YOg(schemas.k5n(verdict.fi)).min(1).max(4).default([ ...verdict.fi ]),
timeoutSeconds: schemas.aig().int().min(1).max(300).default(30)
});
const hostMetricsSchema = schemas.rej({
folder: programSchema
});
// CONCATENATED MODULE: ./build/js/domain/trust/policy.js
const POLICY_FILE = "/etc/grind-to-prod/host.json";
const applicationPolicySchema = schemas.rej({
prefix: grammar.q9.optional(),
trustedPublicKeys: schemas.YOg(grammar.Nd).min(1).max(limits.b1.named).optional(),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).optional(),
units: schemas.YOg(grammar.o3).max(limits.b1.named),
healthTargets: schemas.YOg(schemas.YjP().max(300)).max(limits.b1.named),
healthUnits: schemas.YOg(grammar.o3).max(limits.b1.named).optional(),
healthPrograms: schemas.zMY().optional(),
data: schemas.YOg(grammar.q9).max(64).optional(),
dataProgram: schemas.zMY().optional(),
snapshot: schemas.rej({
repository: grammar.q9.optional(),
units: schemas.YOg(grammar.o3).max(256).optional()
}).optional(),
role: role.A.optional(),
system: schemas.zMY().optional(),
keep: schemas.aig().int().min(2).max(1e3).default(10),
keepDays: schemas.aig().int().min(1).max(3650).optional(),
logs: schemas.k5n([ "all", "deploy", "none" ]).optional(),
allowOlder: schemas.zMY().optional(),
allowRetry: schemas.zMY().optional(),
releaseMaxAgeDays: schemas.aig().int().min(1).max(3650).optional()
});
const policySchema = schemas.rej({
schemaVersion: schemas.euz(1),
trustedPublicKeys: schemas.YOg(grammar.Nd).max(limits.b1.named).default([]),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).default(1),
substituters: schemas.YOg(schemas.OZ5().max(limits.b1.url)).max(limits.b1.named).default([]),
notify: hostNotifySchema.optional(),
metrics: hostMetricsSchema.optional(),
applications: (0, limits.TJ)(schemas.g1P(grammar.Jq, applicationPolicySchema), limits.b1.applications)
});
function policyFor(policy, {trustedPublicKeys: trustedPublicKeys, minimumSignatures: minimumSignatures}) {
return {
...policy,
trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
minimumSignatures: minimumSignatures ?? policy.minimumSignatures
};
}
}),

};
