import { modules as shared0 } from './shared-78257.js';
export const id = 4854;
export const ids = [4854];
export const modules = {
...shared0,


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

/***/ 67396: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nJ: () => LEDGER_DEFAULT_ENTRIES,
pJ: () => ledgerEntrySchema,
Gd: () => ledgerResultSchema,
fi: () => recordSchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var attempt = __webpack_require__(99289);
// CONCATENATED MODULE: ./build/js/domain/activation/cancellation.js
const cancellationSchema = schemas.rej({
actor: attempt.zH,
reason: schemas.YjP().max(1024).optional(),
requestedAt: limits.Rl
});
cancellationSchema.extend({
schemaVersion: schemas.euz(1),
attempt: attempt.ZS
});
var data_backup = __webpack_require__(98501);
var boot_proof_state = __webpack_require__(70921);
var system_plan = __webpack_require__(92535);
var verdict = __webpack_require__(62709);
var grammar = __webpack_require__(36407);
var role = __webpack_require__(79344);
var report_event = __webpack_require__(59786);
var signature = __webpack_require__(3508);
var signer_record = __webpack_require__(2146);
var release_source = __webpack_require__(10923);
// CONCATENATED MODULE: ./build/js/domain/protocol/record.js
const ledgerPlaceSchema = schemas.rej({
line: schemas.aig().int().positive(),
previousEntry: schemas.YjP().regex(/^[0-9a-f]{64}$/)
});
const recordSchema = schemas.rej({
schemaVersion: schemas.euz(1),
attempt: attempt.ZS,
verb: schemas.k5n([ "apply", "rollback", "restore-data", "set-role" ]),
application: grammar.Jq,
host: schemas.YjP().max(255),
releaseId: schemas.YjP().max(128),
previousRelease: schemas.YjP().max(128).nullable(),
releaseCommit: release_source.s.optional(),
previousCommit: release_source.s.optional(),
verdict: verdict.$D,
reason: schemas.YjP().max(4096),
startedAt: limits.Rl,
finishedAt: limits.Rl,
actor: attempt.zH,
...attempt.fI,
copy: attempt.Vj.optional(),
signers: signer_record.pJ.optional(),
confirmation: schemas.rej({
decision: schemas.k5n([ "keep", "revert", "none" ]),
reason: schemas.YjP().max(1024).optional(),
actor: attempt.zH,
decidedAt: limits.Rl
}).optional(),
cancelled: cancellationSchema.optional(),
data: schemas.YOg(data_backup.Iz).max(16).optional(),
restored: data_backup.Up.optional(),
role: schemas.rej({
from: role.A,
to: role.A
}).optional(),
system: system_plan.GT.optional(),
provedAtBoot: boot_proof_state.s.optional(),
ledger: ledgerPlaceSchema.optional(),
phases: schemas.YOg(schemas.rej({
phase: schemas.k5n(report_event.tW),
seconds: schemas.aig().nonnegative()
})).max(limits.b1.phases),
units: schemas.YOg(schemas.rej({
unit: schemas.YjP().max(255),
activeState: schemas.YjP().max(64),
executable: schemas.YjP().max(4096).nullable(),
action: schemas.k5n([ "restart", "reload", "start", "stop", "none" ]).optional(),
because: schemas.YjP().max(1024).optional(),
removed: schemas.euz(true).optional(),
done: schemas.euz(true).optional(),
leftOverProcesses: schemas.YOg(schemas.rej({
pid: schemas.aig().int().nonnegative(),
executable: schemas.YjP().max(4096)
})).max(16).optional()
})).max(limits.b1.named),
health: schemas.YOg(schemas.rej({
check: schemas.YjP().max(64),
passed: schemas.zMY(),
detail: schemas.YjP().max(1024),
listener: schemas.YjP().max(4096).nullable()
})).max(limits.b1.named)
});
const ledgerEntrySchema = schemas.rej({
previousEntry: schemas.YjP().regex(/^[0-9a-f]{64}$/),
record: recordSchema
});
const LEDGER_DEFAULT_ENTRIES = 20;
const ledgerHeadSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
line: schemas.aig().int().positive(),
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/),
signedAt: limits.Rl
});
const ledgerResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
total: schemas.aig().int().nonnegative(),
entries: schemas.YOg(ledgerEntrySchema.extend({
line: schemas.aig().int().positive(),
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/)
})).max(limits.b1.kept),
brokenAt: schemas.aig().int().positive().nullable(),
head: ledgerHeadSchema.extend({
signature: schemas.YjP().max(signature.dY)
}).optional()
});
}),

/***/ 10923: // build/js/domain/protocol/release-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => releaseSourceSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
const releaseSourceSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
commit: _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__.wi,
commitTime: _limits_js__WEBPACK_IMPORTED_MODULE_1__.Rl
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
