export const modules = {

/***/ 88942: // build/js/domain/drift/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => driftClasses,
d: () => driftReportSchema
});
var zod$3 = __webpack_require__(26921);
var zod$5 = __webpack_require__(64377);
var config_role_js$0 = __webpack_require__(79344);
var manifest_schema_js$1 = __webpack_require__(67982);
var snapshot_schema_js$2 = __webpack_require__(18049);
var severity_js$4 = __webpack_require__(75236);
const driftClasses = [ "release-drift", "stale-process", "service-drift", "secrets-wiring", "data", "system-drift", "trust-drift", "ledger-drift", "logins", "foreign-units", "source-drift", "capacity", "unknown" ];
const valueSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.aig(), zod$3.zMY(), zod$3.chJ(), zod$3.YOg(zod$3.YjP()), snapshot_schema_js$2.nj ]);
const evidenceSchema = zod$3.rej({
field: zod$3.YjP().describe('Its place in a snapshot, such as units["hypervisor.service"].activeState.'),
reference: valueSchema.optional().describe("The value on the reference. Absent if the reference does not record it."),
host: valueSchema.optional().describe("The value on the hosts of this finding. Absent if they do not have it."),
follows: zod$3.euz(true).optional().describe("True if the rest of this finding explains it, so that it is not a finding of its own.")
});
const findingSchema = zod$3.rej({
class: zod$3.k5n(driftClasses),
severity: zod$3.k5n(severity_js$4.g),
field: zod$3.YjP().describe("The part of a snapshot that it concerns."),
message: zod$3.YjP().describe("What was found, as one sentence."),
next: zod$3.YjP().describe("What to do about it."),
hosts: zod$3.YOg(zod$3.YjP()).min(1).describe("By their names in this report. Only the reference, if no other side has this."),
evidence: zod$3.YOg(evidenceSchema)
});
const sideSchema = zod$3.rej({
name: zod$3.YjP().describe("Its name in this report; unique among the sides."),
kind: zod$3.k5n([ "snapshot", "manifest" ]),
release: zod$3.KCZ([ manifest_schema_js$1.yU, zod$3.euz("taken-over"), zod$3.chJ(), snapshot_schema_js$2.nj ]).describe("Its current release."),
takenAt: zod$5.w$().nullable().describe("null for a manifest."),
role: config_role_js$0.A.nullable(),
system: snapshot_schema_js$2.mA.nullable().describe("The operating system, for display."),
kernel: snapshot_schema_js$2.mA.nullable(),
nix: snapshot_schema_js$2.mA.nullable()
});
const driftReportSchema = zod$3.rej({
schemaVersion: zod$3.euz(1),
application: zod$3.YjP(),
summary: zod$3.YOg(zod$3.YjP()).min(2).describe("For display: the rule, how it applies here, and how much was found."),
reference: sideSchema.describe("What the hosts are compared with."),
hosts: zod$3.YOg(sideSchema).min(1),
worst: zod$3.k5n(severity_js$4.g).nullable().describe("The worst severity that was found; null for no drift."),
counts: zod$3.rej({
error: zod$3.aig().int(),
warning: zod$3.aig().int(),
note: zod$3.aig().int()
}),
passedOver: zod$3.aig().int().describe("Fields that differ and are declared in snapshot.mayDiffer, over all hosts."),
findings: zod$3.YOg(findingSchema).describe("The worst first.")
});
}),

/***/ 23573: // build/js/domain/evidence/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dz: () => verifyExitCode,
Hr: () => ofManifest,
LN: () => checkNames,
al: () => inOrder,
ls: () => countChecks
});
var errors_errors_js$0 = __webpack_require__(8136);
const checkNames = [ "keys", "index", "files", "manifest", "release-id", "signatures", "approvals", "countersignatures", "revocations", "key-time", "inventory", "sbom", "environment", "nix-signatures", "provenance", "reproduced", "sbom-statement", "attestation", "record", "key-rotation", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-head", "ledger-record", "records", "current", "deployment", "timestamp", "snapshots", "hosts", "live-host", "live-release", "live-ledger", "live-attempts", "other-files" ];
function ofManifest(checks, signers) {
if (signers.length > 0) return [ ...checks ];
return checks.map(one => one.vouchedBy === "signers" ? {
...one,
vouchedBy: "none"
} : one);
}
function countChecks(done) {
const count = outcome => done.filter(one => one.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
"not-provable": count("not-provable")
};
}
function verifyExitCode(done, strict) {
const {failed, "not-provable": notProvable} = countChecks(done);
if (failed > 0) return errors_errors_js$0.qH;
return strict && notProvable > 0 ? errors_errors_js$0.rQ : 0;
}
function inOrder(done) {
const places = new Map(checkNames.map((name, index) => [ name, index ]));
return done.toSorted((left, right) => places.get(left.check) - places.get(right.check));
}
}),

/***/ 46118: // build/js/domain/notify/notification.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bd: () => notificationSchema,
gT: () => fittingReason
});
var zod$6 = __webpack_require__(26921);
var activation_verdict_js$0 = __webpack_require__(62709);
var config_grammar_js$1 = __webpack_require__(36407);
var protocol_attempt_js$2 = __webpack_require__(99289);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_record_js$4 = __webpack_require__(90662);
var protocol_release_source_js$5 = __webpack_require__(10923);
const actions = [ "promote", "rollback", "failover", "confirm", "cancel", "restore-data", "set-role", "boot-check" ];
const causes = [ "request", "by-hand", "recovery", "expiry", "boot" ];
const notificationSchema = zod$6.rej({
schemaVersion: zod$6.euz(1),
sender: zod$6.k5n([ "runner", "host" ]).describe("The side that sends it: the machine of the client, or the production host itself."),
action: zod$6.k5n(actions),
cause: zod$6.k5n(causes).describe('"request" when a client waits for the outcome; otherwise what ended the attempt on the host without one.'),
application: config_grammar_js$1.Jq,
host: zod$6.YjP().max(255).describe("From the runner its name in grind-to-prod.yml, from the host its host name."),
failover: zod$6.rej({
from: config_grammar_js$1.Jq,
to: config_grammar_js$1.Jq
}).optional().describe("The two hosts of a failover; absent for every other action."),
verdict: activation_verdict_js$0.$D,
reason: zod$6.YjP().max(4096).describe("One sentence: why this verdict."),
releaseId: zod$6.YjP().max(128).nullable(),
previousRelease: zod$6.YjP().max(128).nullable(),
commit: protocol_release_source_js$5.s.nullable().describe("The commit of the release; null when it is unknown."),
actor: protocol_attempt_js$2.zH.nullable(),
startedAt: protocol_limits_js$3.Rl,
finishedAt: protocol_limits_js$3.Rl,
record: protocol_record_js$4.fi.nullable().describe("The host's record of the attempt; null when there is none, or it did not arrive.")
}).describe("The outcome of one attempt. A version that adds fields keeps the schemaVersion; a reader must ignore fields it does not know.");
const REASON_LIMIT = 4096;
function fittingReason(reason) {
return reason.length <= REASON_LIMIT ? reason : `${reason.slice(0, REASON_LIMIT - 1)}\u2026`;
}
}),

};
