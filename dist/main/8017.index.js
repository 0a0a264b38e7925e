import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-70921.js';
export const id = 8017;
export const ids = [8017];
export const modules = {
...shared0,
...shared1,


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

/***/ 10452: // build/js/domain/protocol/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H7: () => statusResultSchema,
mT: () => statusExitCode,
yg: () => awaitingSchema
});
var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70921);
var _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48929);
var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92535);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62709);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94362);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79344);
var _attempt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99289);
var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36811);
const awaitingSchema = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.ZS,
releaseId: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128),
deadline: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
secondsLeft: zod__WEBPACK_IMPORTED_MODULE_10__.aig().nonnegative()
});
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
protocol: zod__WEBPACK_IMPORTED_MODULE_10__.aig().int(),
agentVersion: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
hostName: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
machineId: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
nixVersion: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
prefix: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
role: _config_role_js__WEBPACK_IMPORTED_MODULE_7__.A.nullable(),
currentRelease: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128).nullable(),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128).nullable(),
candidates: _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__.ig.optional(),
releases: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
id: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128),
current: zod__WEBPACK_IMPORTED_MODULE_10__.zMY(),
valid: zod__WEBPACK_IMPORTED_MODULE_10__.zMY()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept),
units: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
subState: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096).nullable(),
ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_10__.zMY().nullable(),
done: zod__WEBPACK_IMPORTED_MODULE_10__.euz(true).optional()
})).max(2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
removedUnits: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096).nullable(),
release: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named).optional(),
holder: zod__WEBPACK_IMPORTED_MODULE_10__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
attempt: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
since: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH
}).nullable(),
awaiting: awaitingSchema.optional(),
system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__.QY.extend({
release: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__.qd.nullable()
}).optional(),
provedAtBoot: _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__.a.optional(),
lastRecord: _record_js__WEBPACK_IMPORTED_MODULE_9__.fi.nullable(),
warnings: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096)).max(64)
});
function statusExitCode({provedAtBoot: provedAtBoot}) {
return provedAtBoot?.state === "failed" ? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__.rY.NEEDS_HUMAN.exitCode : 0;
}
}),

};
