import { modules as shared0 } from './shared-71682.js';
import { modules as shared1 } from './shared-75085.js';
export const id = 4901;
export const ids = [4901];
export const modules = {
...shared0,
...shared1,


/***/ 70921: // build/js/domain/activation/boot-proof-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => bootProofSchema,
s: () => recordedBootProofSchema
});
var zod$2 = __webpack_require__(26921);
var protocol_attempt_js$0 = __webpack_require__(99289);
var protocol_limits_js$1 = __webpack_require__(46078);
const bootProofStateSchema = zod$2.k5n([ "pending", "proved", "failed" ]);
const recordedBootProofSchema = zod$2.rej({
state: bootProofStateSchema,
boot: zod$2.YjP().max(64),
of: protocol_attempt_js$0.ZS.optional()
});
const bootProofSchema = zod$2.rej({
state: bootProofStateSchema,
attempt: protocol_attempt_js$0.ZS,
at: protocol_limits_js$1.Rl,
reason: zod$2.YjP().max(4096)
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
var zod$4 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var config_grammar_js$1 = __webpack_require__(36407);
var manifest_schema_js$2 = __webpack_require__(67982);
var closure_store_path_js$3 = __webpack_require__(94362);
const archivedFolderSchema = zod$4.rej({
folder: config_grammar_js$1.q9,
archive: zod$4.YjP().max(64).regex(/^[0-9]+\.tar\.zst$/).nullable(),
sha256: closure_store_path_js$3.bL.nullable(),
bytes: zod$4.aig().int().nonnegative(),
unpackedBytes: zod$4.aig().int().nonnegative(),
changedWhileRead: zod$4.zMY()
});
const writtenFileSchema = zod$4.rej({
path: zod$4.YjP().min(1).max(4096),
sha256: closure_store_path_js$3.bL,
bytes: zod$4.aig().int().nonnegative()
});
zod$4.rej({
schemaVersion: zod$4.euz(1),
attempt: zod$4.uRe(),
takenAt: protocol_limits_js$0.Rl,
takenBefore: zod$4.k5n([ "apply", "restore-data" ]),
releaseId: manifest_schema_js$2.yU,
folders: zod$4.YOg(archivedFolderSchema).max(16),
program: zod$4.rej({
link: zod$4.YjP().max(64),
folders: zod$4.YOg(config_grammar_js$1.q9).max(16),
files: zod$4.YOg(writtenFileSchema).max(1e5)
}).nullable()
});
const recordedBackupSchema = zod$4.rej({
folder: zod$4.YjP().max(255).nullable(),
archive: zod$4.YjP().max(4096).nullable(),
sha256: closure_store_path_js$3.bL.nullable(),
bytes: zod$4.aig().int().nonnegative(),
changedWhileRead: zod$4.zMY()
});
const restoredDataSchema = zod$4.rej({
backup: zod$4.uRe(),
folders: zod$4.YOg(zod$4.rej({
folder: zod$4.YjP().max(255),
aside: zod$4.YjP().max(4096).nullable()
})).max(16)
});
zod$4.rej({
backup: zod$4.uRe(),
program: zod$4.zMY(),
folders: zod$4.YOg(zod$4.rej({
folder: config_grammar_js$1.q9,
aside: zod$4.YjP().max(4096).nullable()
})).max(16)
});
function wantsBackup({data, schemaChange}, asked) {
if (data === void 0 || data.backup === "never") return false;
return data.backup === "always" || schemaChange === true || asked;
}
function whyNoBackup({data}) {
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
var zod$3 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var protocol_limits_js$1 = __webpack_require__(46078);
var config_component_js$2 = __webpack_require__(63381);
const systemStateSchema = zod$3.rej({
profile: closure_store_path_js$0.qd.nullable(),
current: closure_store_path_js$0.qd.nullable(),
booted: closure_store_path_js$0.qd.nullable()
});
zod$3.rej({
wanted: zod$3.rej({
path: closure_store_path_js$0.qd,
mode: config_component_js$2.Zm
}).nullable(),
before: systemStateSchema,
back: zod$3.rej({
profile: closure_store_path_js$0.qd,
running: closure_store_path_js$0.qd
}).optional(),
failedBefore: zod$3.YOg(zod$3.YjP().max(255)).max(protocol_limits_js$1.b1.named).optional()
});
const systemSwitchSchema = zod$3.rej({
path: closure_store_path_js$0.qd,
action: config_component_js$2.Zm,
status: zod$3.aig().int().nullable(),
seconds: zod$3.aig().nonnegative(),
tolerated: zod$3.YjP().max(4096).optional()
});
const systemRecordSchema = zod$3.rej({
wanted: zod$3.rej({
path: closure_store_path_js$0.qd,
mode: config_component_js$2.Zm
}).nullable(),
before: systemStateSchema,
after: systemStateSchema,
switches: zod$3.YOg(systemSwitchSchema).max(64)
});
}),

/***/ 10746: // build/js/domain/protocol/kept-host-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IN: () => keptHostKeysShape,
xf: () => ROTATION_LIMIT_BYTES
});
var zod$2 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
var limits_js$1 = __webpack_require__(46078);
const KEPT_HOST_KEYS = 64;
const ROTATION_LIMIT_BYTES = 32 * 1024;
const keptHostKeySchema = zod$2.rej({
publicKey: config_grammar_js$0.OC,
since: limits_js$1.Rl
});
const keptHostKeysShape = {
hostKeys: zod$2.YOg(keptHostKeySchema).max(KEPT_HOST_KEYS).optional(),
keyRotations: zod$2.YOg(zod$2.YjP().max(ROTATION_LIMIT_BYTES)).max(KEPT_HOST_KEYS).optional()
};
}),

/***/ 47306: // build/js/domain/protocol/ledger-head.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => signedHeadSchema
});
var zod$3 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
var trust_signature_js$1 = __webpack_require__(3508);
var limits_js$2 = __webpack_require__(46078);
const ledgerHeadSchema = zod$3.rej({
host: zod$3.YjP().max(255),
application: config_grammar_js$0.Jq,
line: zod$3.aig().int().positive(),
digest: zod$3.YjP().regex(/^[0-9a-f]{64}$/),
signedAt: limits_js$2.Rl
});
const signedHeadSchema = ledgerHeadSchema.extend({
signature: zod$3.YjP().max(trust_signature_js$1.dY)
});
}),

/***/ 3238: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gX: () => RECORD_LIMIT_BYTES,
OZ: () => STATEMENT_LIMIT_BYTES,
pJ: () => ledgerEntrySchema,
Gd: () => ledgerResultSchema,
fi: () => recordSchema,
Gl: () => statementTextSchema
});
var schemas = __webpack_require__(26921);
var kept_host_keys = __webpack_require__(10746);
var ledger_head = __webpack_require__(47306);
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
var approvals = __webpack_require__(76250);
var store_path = __webpack_require__(94362);
// CONCATENATED MODULE: ./build/js/domain/trust/decided-by.js
const decidingFileSchema = schemas.rej({
file: schemas.YjP().max(4096),
sha256: store_path.bL
});
const decidedBySchema = schemas.rej({
minimumSignatures: schemas.aig().int().min(1).max(signature.f7),
minimumApprovals: schemas.aig().int().min(1).max(signature.Rf).optional(),
allowedSigners: decidingFileSchema,
revokedKeys: decidingFileSchema.nullable(),
policy: decidingFileSchema.nullable()
});
var emergency = __webpack_require__(32699);
// CONCATENATED MODULE: ./build/js/domain/trust/signer-record.js
const signersSchema = schemas.YOg(schemas.rej({
principals: schemas.YOg(schemas.YjP().max(255)).min(1).max(64),
fingerprint: schemas.YjP().max(128)
})).max(signature.f7);
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
verdict: verdict.$,
reason: schemas.YjP().max(4096),
startedAt: limits.Rl,
finishedAt: limits.Rl,
actor: attempt.zH,
...attempt.fI,
copy: attempt.Vj.optional(),
signers: signersSchema.optional(),
signersFrom: attempt.ZS.optional(),
approvers: approvals.oe.optional(),
emergency: emergency.Vu.optional(),
decidedBy: decidedBySchema.optional(),
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
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const ledgerEntrySchema = schemas.rej({
previousEntry: schemas.YjP().regex(/^[0-9a-f]{64}$/),
record: recordSchema
});
const STATEMENT_LIMIT_BYTES = 8 * 1024 * 1024;
const statementTextSchema = schemas.YjP().max(STATEMENT_LIMIT_BYTES);
const WITNESSED_HEADS = 256;
const ledgerResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
total: schemas.aig().int().nonnegative(),
entries: schemas.YOg(ledgerEntrySchema.extend({
line: schemas.aig().int().positive(),
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/),
signature: schemas.YjP().max(signature.dY).optional(),
statement: statementTextSchema.optional(),
countersigned: emergency.rC.optional()
})).max(limits.b1.kept),
brokenAt: schemas.aig().int().positive().nullable(),
incomplete: schemas.euz(true).optional(),
head: ledger_head.U.optional(),
...kept_host_keys.IN,
witnessed: schemas.YOg(ledger_head.U).max(WITNESSED_HEADS).optional()
});
}),

};
