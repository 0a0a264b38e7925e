export const modules = {

/***/ 70921: // build/js/domain/activation/boot-proof-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => bootProofSchema,
s: () => recordedBootProofSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _protocol_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99289);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
const bootProofStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "pending", "proved", "failed" ]);
const recordedBootProofSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
state: bootProofStateSchema,
boot: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(64),
of: _protocol_attempt_js__WEBPACK_IMPORTED_MODULE_0__.ZS.optional()
});
const bootProofSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
state: bootProofStateSchema,
attempt: _protocol_attempt_js__WEBPACK_IMPORTED_MODULE_0__.ZS,
at: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__.Rl,
reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(4096)
});
}),

/***/ 98501: // build/js/domain/activation/data-backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iz: () => recordedBackupSchema,
SZ: () => wantsBackup,
Up: () => restoredDataSchema,
ew: () => whyNoBackup
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94362);
const archivedFolderSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9,
archive: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(64).regex(/^[0-9]+\.tar\.zst$/).nullable(),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL.nullable(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
unpackedBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__.zMY()
});
const writtenFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL,
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative()
});
zod__WEBPACK_IMPORTED_MODULE_4__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.euz(1),
attempt: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
takenAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
takenBefore: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "apply", "restore-data" ]),
releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU,
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(archivedFolderSchema).max(16),
program: zod__WEBPACK_IMPORTED_MODULE_4__.rej({
link: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(64),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9).max(16),
files: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(writtenFileSchema).max(1e5)
}).nullable()
});
const recordedBackupSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255).nullable(),
archive: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable(),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL.nullable(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__.zMY()
});
const restoredDataSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
backup: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255),
aside: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable()
})).max(16)
});
zod__WEBPACK_IMPORTED_MODULE_4__.rej({
backup: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
program: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9,
aside: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable()
})).max(16)
});
function wantsBackup({data: data, schemaChange: schemaChange}, asked) {
if (data === void 0 || data.backup === "never") return false;
return data.backup === "always" || schemaChange === true || asked;
}
function whyNoBackup({data: data}) {
if (data === void 0) return "its manifest names no data folders";
return data.backup === "never" ? "its manifest has data.backup: never" : null;
}
}),

/***/ 92535: // build/js/domain/activation/system-plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GT: () => systemRecordSchema,
QY: () => systemStateSchema
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
var _config_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63381);
const systemStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable(),
current: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable(),
booted: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable()
});
zod__WEBPACK_IMPORTED_MODULE_3__.rej({
wanted: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
mode: _config_component_js__WEBPACK_IMPORTED_MODULE_2__.Zm
}).nullable(),
before: systemStateSchema,
back: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
running: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd
}).optional(),
failedBefore: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(255)).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__.b1.named).optional()
});
const systemSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
action: _config_component_js__WEBPACK_IMPORTED_MODULE_2__.Zm,
status: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nullable(),
seconds: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nonnegative(),
tolerated: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(4096).optional()
});
const systemRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
wanted: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
mode: _config_component_js__WEBPACK_IMPORTED_MODULE_2__.Zm
}).nullable(),
before: systemStateSchema,
after: systemStateSchema,
switches: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(systemSwitchSchema).max(64)
});
}),

/***/ 36811: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gd: () => ledgerResultSchema,
fi: () => recordSchema,
nJ: () => LEDGER_DEFAULT_ENTRIES,
pJ: () => ledgerEntrySchema
});
var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98501);
var _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70921);
var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92535);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62709);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79344);
var _report_event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59786);
var _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2146);
var _attempt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99289);
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_10__.euz(1),
attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_9__.ZS,
verb: zod__WEBPACK_IMPORTED_MODULE_10__.k5n([ "apply", "rollback", "restore-data", "set-role" ]),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_5__.Jq,
host: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
releaseId: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(128).nullable(),
verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__.$D,
reason: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096),
startedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
finishedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_9__.zH,
..._attempt_js__WEBPACK_IMPORTED_MODULE_9__.fI,
copy: _attempt_js__WEBPACK_IMPORTED_MODULE_9__.Vj.optional(),
signers: _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_8__.pJ.optional(),
confirmation: zod__WEBPACK_IMPORTED_MODULE_10__.rej({
decision: zod__WEBPACK_IMPORTED_MODULE_10__.k5n([ "keep", "revert", "none" ]),
reason: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(1024).optional(),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_9__.zH,
decidedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl
}).optional(),
data: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(_activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__.Iz).max(16).optional(),
restored: _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__.Up.optional(),
role: zod__WEBPACK_IMPORTED_MODULE_10__.rej({
from: _config_role_js__WEBPACK_IMPORTED_MODULE_6__.A,
to: _config_role_js__WEBPACK_IMPORTED_MODULE_6__.A
}).optional(),
system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__.GT.optional(),
provedAtBoot: _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_2__.s.optional(),
phases: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
phase: zod__WEBPACK_IMPORTED_MODULE_10__.k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_7__.tW),
seconds: zod__WEBPACK_IMPORTED_MODULE_10__.aig().nonnegative()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.phases),
units: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096).nullable(),
action: zod__WEBPACK_IMPORTED_MODULE_10__.k5n([ "restart", "reload", "start", "stop", "none" ]).optional(),
because: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(1024).optional(),
removed: zod__WEBPACK_IMPORTED_MODULE_10__.euz(true).optional(),
done: zod__WEBPACK_IMPORTED_MODULE_10__.euz(true).optional(),
leftOverProcesses: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
pid: zod__WEBPACK_IMPORTED_MODULE_10__.aig().int().nonnegative(),
executable: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096)
})).max(16).optional()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
health: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.rej({
check: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(64),
passed: zod__WEBPACK_IMPORTED_MODULE_10__.zMY(),
detail: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(1024),
listener: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(4096).nullable()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named)
});
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
previousEntry: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().regex(/^[0-9a-f]{64}$/),
record: recordSchema
});
const LEDGER_DEFAULT_ENTRIES = 20;
const ledgerResultSchema = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().max(255),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_5__.Jq,
total: zod__WEBPACK_IMPORTED_MODULE_10__.aig().int().nonnegative(),
entries: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(ledgerEntrySchema.extend({
line: zod__WEBPACK_IMPORTED_MODULE_10__.aig().int().positive(),
digest: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().regex(/^[0-9a-f]{64}$/)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept),
brokenAt: zod__WEBPACK_IMPORTED_MODULE_10__.aig().int().positive().nullable()
});
}),

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
principals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(255)).min(1).max(64),
fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(128)
})).max(_signature_js__WEBPACK_IMPORTED_MODULE_0__.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ")}` ];
}
}),

};
