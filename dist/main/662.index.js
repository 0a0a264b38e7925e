import { modules as shared0 } from './shared-17772.js';
import { modules as shared1 } from './shared-10923.js';
export const id = 662;
export const ids = [662];
export const modules = {
...shared0,
...shared1,


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

/***/ 90662: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nJ: () => LEDGER_DEFAULT_ENTRIES,
OZ: () => STATEMENT_LIMIT_BYTES,
pJ: () => ledgerEntrySchema,
Gd: () => ledgerResultSchema,
fi: () => recordSchema,
Gl: () => statementTextSchema
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
signersFrom: attempt.ZS.optional(),
approvers: approvals.oe.optional(),
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
const ledgerEntrySchema = schemas.rej({
previousEntry: schemas.YjP().regex(/^[0-9a-f]{64}$/),
record: recordSchema
});
const STATEMENT_LIMIT_BYTES = 8 * 1024 * 1024;
const statementTextSchema = schemas.YjP().max(STATEMENT_LIMIT_BYTES);
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
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/),
signature: schemas.YjP().max(signature.dY).optional(),
statement: statementTextSchema.optional()
})).max(limits.b1.kept),
brokenAt: schemas.aig().int().positive().nullable(),
head: ledgerHeadSchema.extend({
signature: schemas.YjP().max(signature.dY)
}).optional()
});
}),

/***/ 76250: // build/js/domain/trust/approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
iS: () => disinterested,
oe: () => approversSchema,
zM: () => reasonsOf
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26857);
var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3508);
const approversSchema = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({
principals: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255)).min(1).max(64),
fingerprint: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(128),
approvedAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__.Rl,
planSha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL.optional()
})).max(_signature_js__WEBPACK_IMPORTED_MODULE_3__.f7);
function disinterested(judged, {signers: signers, actor: actor}) {
return judged.map(one => {
const {result: result} = one;
if (typeof result === "string") return one;
if (signers.some(signer => (0, _judgement_js__WEBPACK_IMPORTED_MODULE_2__.UV)([ signer, result ]) === 1)) return {
...one,
result: "signed-the-release"
};
return result.principals.some(principal => isSamePerson(principal, actor)) ? {
...one,
result: "started-the-promote"
} : one;
});
}
function isSamePerson(principal, actor) {
const own = new Set(forms(plain(principal)));
return actor.split(", ").flatMap(name => forms(plain(name))).some(form => form !== "" && own.has(form));
}
function forms(name) {
return [ name, name.split("@")[0] ];
}
function plain(name) {
return name.normalize("NFKC").trim().toLowerCase();
}
const reasonsOf = {
"unknown-key": "is by a key that allowed_signers does not list",
expired: "is by a key that has expired in allowed_signers (valid-before)",
"not-yet-valid": "is by a key that is not yet valid in allowed_signers (valid-after)",
"other-namespace": "was signed for another use than an approval",
"namespace-not-permitted": "is by a key that allowed_signers does not permit to approve (namespaces)",
"other-manifest": "was changed after it was signed",
revoked: "is by a key that revoked_keys revokes",
"no-name": "is by a key whose line in allowed_signers has a pattern instead of a person's name",
"not-accepted": "was rejected by ssh-keygen for an unknown reason",
"other-release": "is of another release or application",
"other-host": "is for other hosts: the approver saw no plan for this one",
"not-signed": "has not exactly one ssh signature",
"signed-the-release": "is by a signer of the release, whose approval does not count",
"started-the-promote": "is by the person who started the promote, whose approval does not count"
};
}),

/***/ 26857: // build/js/domain/trust/judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SE: () => shortfall,
UV: () => distinctSigners,
WE: () => explain
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
function distinctSigners(signers) {
let groups = [];
for (const {principals: principals, fingerprint: fingerprint} of signers) {
const merged = new Set([ `key ${fingerprint}`, ...principals.map(principal => `name ${principal}`) ]);
const tied = groups.filter(group => [ ...merged ].some(tie => group.has(tie)));
for (const tie of tied.flatMap(group => [ ...group ])) merged.add(tie);
groups = [ ...groups.filter(group => !tied.includes(group)), merged ];
}
return groups.length;
}
function shortfall(judgement, minimum, refuses) {
const count = distinctSigners(judgement.good);
if (count >= minimum) return;
const needed = minimum === 1 ? "" : ` by ${minimum} different signers`;
if (judgement.good.length + judgement.refused.length === 0) return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`;
const reasons = judgement.refused.map(explain);
if (minimum > 1) reasons.unshift(`it needs good signatures by ${minimum} different signers but has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`);
return `${refuses}: ${reasons.join("; ")}.`;
}
function goodOnes(good, count) {
if (good.length === 0) return "none";
const names = good.map(({principals: principals, fingerprint: fingerprint}) => `${principals.map(principal => (0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(principal)).join("/")} ${fingerprint}`);
return `${count} (${[ ...new Set(names) ].join(", ")})`;
}
function explain({number: number, signature: signature, refusal: refusal}) {
const key = signature.keyType.includes("-cert-") ? `a ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(signature.keyType, 60)} certificate` : signature.fingerprint;
return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
"unknown-key": ({keyType: keyType}) => keyType.includes("-cert-") ? "is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with an accepted certificate" : "is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one",
expired: () => "is by a key that has expired in allowed_signers (valid-before); sign with a valid key",
"not-yet-valid": () => "is by a key that is not yet valid in allowed_signers (valid-after); wait until then, or check the machine's clock",
"other-namespace": ({namespace: namespace}) => `was made for the namespace ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(namespace, 60)} and not for ${_signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg}; sign with "grind-to-prod sign"`,
"namespace-not-permitted": () => `is by a key that allowed_signers does not permit to sign in the namespace ${_signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg}; have an administrator fix its line`,
"other-manifest": () => "does not match this manifest: the manifest was changed, or the signature belongs to another one; use the manifest and the manifest.sig of the same release, or sign again",
revoked: () => "is by a key that revoked_keys revokes (an unreadable revoked_keys revokes every key: check it with ssh-keygen -Q -l -f); sign with another key",
"no-name": () => "is by a key whose line in allowed_signers has a pattern instead of a signer's name; have an administrator write the name",
"not-accepted": () => 'was rejected by ssh-keygen for an unknown reason; sign again with "grind-to-prod sign"'
};
}),

};
