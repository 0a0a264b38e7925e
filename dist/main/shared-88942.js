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

/***/ 72489: // build/js/domain/init/settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => settingsText,
d: () => settingsSchema
});
var zod$1 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
const settingsSchema = zod$1.rej({
hosts: zod$1.g1P(config_grammar_js$0.Jq, zod$1.rej({
admin: config_grammar_js$0.Wy
})).default({})
});
function settingsText(settings) {
return `${JSON.stringify(settings, null, 2)}\n`;
}
}),

/***/ 82663: // build/js/steps/init/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSettings: () => readSettings
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var domain_init_settings$2 = __webpack_require__(72489);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_own_file$4 = __webpack_require__(45136);
const LIMIT_BYTES = 64 * 1024;
async function readSettings(folder) {
const file = (0, node_path$0.join)(folder, domain_init_kept_files$1.y.settings);
const text = await (0, tools_files_read_own_file$4.z)(file, LIMIT_BYTES);
if (text === void 0) return {
hosts: {}
};
try {
return domain_init_settings$2.d.parse(JSON.parse(text));
} catch (cause) {
throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$5.hD)(file)} is not what "grind-to-prod init" writes.`, {
cause,
hint: 'Remove it, and run "grind-to-prod init" again.'
});
}
}
}),

/***/ 45136: // build/js/tools/files/read-own-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => readOwnFile
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var domain_errors_why_unreadable$1 = __webpack_require__(49389);
var error_code_js$4 = __webpack_require__(12568);
var read_limited_js$2 = __webpack_require__(55463);
async function readOwnFile(path, limitBytes) {
return (0, read_limited_js$2.t)(path, limitBytes, bytes => utf8.decode(bytes)).catch(cause => {
throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$3.hD)(path)} cannot be read (${whyNot(path, cause)}).`, {
hint: "Correct it or move it away, and run this again; it was not written.",
cause
});
});
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function whyNot(path, cause) {
if ((0, error_code_js$4.u)(cause, "ERR_ENCODING_INVALID_ENCODED_DATA")) return "it has bytes that are not UTF-8, which a change would destroy";
return (0, domain_errors_why_unreadable$1._)(path, cause);
}
}),

/***/ 38726: // build/js/domain/init/kept-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => keptFiles
});
const keptFiles = {
deploy: "deploy",
deployPublic: "deploy.pub",
release: "release",
releasePublic: "release.pub",
allowedSigners: "allowed_signers",
nixPublic: "nix.pub",
settings: "settings.json"
};
}),

/***/ 88795: // build/js/tools/files/config-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keyFolder
});
var node_path$0 = __webpack_require__(76760);
function keyFolder(environment, home, application) {
const base = environment["XDG_CONFIG_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".config"), "grind-to-prod", application);
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
var protocol_record_js$4 = __webpack_require__(3238);
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
verdict: activation_verdict_js$0.$,
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
