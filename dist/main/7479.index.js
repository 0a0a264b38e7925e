import { modules as shared0 } from './shared-49462.js';
export const id = 7479;
export const ids = [7479];
export const modules = {
...shared0,


/***/ 14337: // build/js/domain/installation/request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => installResultSchema
});
var zod$8 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var protocol_limits_js$1 = __webpack_require__(46078);
var config_grammar_js$2 = __webpack_require__(36407);
var config_retention_js$3 = __webpack_require__(6508);
var protocol_agent_program_js$9 = __webpack_require__(29772);
var trust_policy_js$4 = __webpack_require__(54302);
var trust_limits_js$10 = __webpack_require__(5740);
var trust_signature_js$5 = __webpack_require__(3508);
var trust_signers_js$6 = __webpack_require__(86233);
var login_key_js$7 = __webpack_require__(72983);
const unitFileSchema = zod$8.rej({
unit: config_grammar_js$2.o3,
text: zod$8.YjP().max(64 * 1024)
});
zod$8.rej({
protocol: zod$8.euz(protocol_agent_program_js$9.W),
application: config_grammar_js$2.Jq,
user: zod$8.YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
node: zod$8.YjP().max(255).regex(/^(?:\/[A-Za-z0-9._+=-]+)+$/),
storedAgent: closure_store_path_js$0.qd.optional(),
deployKeys: zod$8.YOg(login_key_js$7._).min(1).max(64).optional(),
readKeys: zod$8.YOg(login_key_js$7._).max(64).optional(),
trustedPublicKeys: zod$8.YOg(config_grammar_js$2.Nd).min(1).max(64).optional(),
substituters: zod$8.YOg(zod$8.OZ5().max(protocol_limits_js$1.b1.url)).max(64),
allowedSigners: zod$8.YjP().max(trust_signers_js$6.lF).nullable(),
minimumSignatures: zod$8.aig().int().min(1).max(trust_signature_js$5.f7).nullable(),
minimumApprovals: zod$8.aig().int().min(0).max(trust_signature_js$5.Rf).optional(),
emergencyCountersignHours: zod$8.aig().min(0).max(trust_limits_js$10.sY).optional(),
fingerprintKey: zod$8.YjP().regex(/^[0-9a-f]{64}$/).optional(),
policy: trust_policy_js$4.cv,
proposed: zod$8.rej({
deployKeys: zod$8.YOg(login_key_js$7._).min(1).max(64).optional(),
trustedPublicKeys: zod$8.YOg(config_grammar_js$2.Nd).min(1).max(64).optional(),
allowedSigners: zod$8.YjP().max(trust_signers_js$6.lF).optional()
}).optional(),
unitFiles: zod$8.YOg(unitFileSchema).max(protocol_limits_js$1.b1.named).optional(),
retention: zod$8.rej({
keep: config_retention_js$3.H.optional(),
keepDays: config_retention_js$3.U.optional()
}).optional(),
machineId: config_grammar_js$2.GA.optional(),
sharedUnits: zod$8.zMY().optional(),
dryRun: zod$8.zMY()
});
const installItemSchema = zod$8.rej({
item: zod$8.YjP().max(400),
action: zod$8.k5n([ "create", "change", "keep", "remove" ]),
difference: zod$8.YjP().max(1024 * 1024)
});
const installResultSchema = zod$8.rej({
items: zod$8.YOg(installItemSchema).max(protocol_limits_js$1.b1.items),
machineId: zod$8.YjP().max(64),
notes: zod$8.YOg(zod$8.YjP().max(4096)).max(protocol_limits_js$1.b1.items)
});
}),

/***/ 98450: // build/js/domain/installation/uninstall-request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => uninstallResultSchema
});
var zod$2 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var config_grammar_js$1 = __webpack_require__(36407);
var protocol_agent_program_js$3 = __webpack_require__(29772);
zod$2.rej({
protocol: zod$2.euz(protocol_agent_program_js$3.W),
application: config_grammar_js$1.Jq,
user: zod$2.YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
prefix: config_grammar_js$1.q9.optional(),
units: zod$2.YOg(config_grammar_js$1.o3).max(256),
machineId: config_grammar_js$1.GA.optional(),
purge: zod$2.zMY(),
dryRun: zod$2.zMY()
});
const uninstallItemSchema = zod$2.rej({
item: zod$2.YjP().max(4096),
action: zod$2.k5n([ "remove", "change", "keep" ]),
detail: zod$2.YjP().max(4096)
});
const uninstallResultSchema = zod$2.rej({
items: zod$2.YOg(uninstallItemSchema).max(protocol_limits_js$0.b1.items)
});
}),

/***/ 19497: // build/js/domain/protocol/countersign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ij: () => countersignResultSchema,
aj: () => LISTED_EMERGENCIES,
pY: () => openEmergencySchema
});
var zod$6 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
var trust_emergency_js$1 = __webpack_require__(32699);
var trust_signature_js$2 = __webpack_require__(3508);
var attempt_js$3 = __webpack_require__(99289);
var expected_host_js$4 = __webpack_require__(25729);
var limits_js$5 = __webpack_require__(46078);
const LISTED_EMERGENCIES = 64;
const openEmergencySchema = zod$6.rej({
attempt: zod$6.uRe(),
releaseId: zod$6.YjP().max(128),
actor: attempt_js$3.zH,
finishedAt: limits_js$5.Rl,
...trust_emergency_js$1.Vu.shape,
countersigners: zod$6.YOg(zod$6.rej({
principals: zod$6.YOg(zod$6.YjP().max(255)).min(1).max(64),
fingerprint: zod$6.YjP().max(128),
receivedAt: limits_js$5.Rl
})).max(trust_signature_js$2.Rf),
missing: zod$6.aig().int().nonnegative(),
isOverdue: zod$6.zMY()
});
zod$6.rej({
protocol: zod$6.euz(1),
attempt: attempt_js$3.bn,
countersignature: trust_emergency_js$1.Rz,
expectHost: expected_host_js$4.Ql.optional()
});
const countersignResultSchema = zod$6.rej({
host: zod$6.YjP().max(255),
application: config_grammar_js$0.Jq,
isNew: zod$6.zMY(),
emergency: openEmergencySchema
});
}),

/***/ 25729: // build/js/domain/protocol/expected-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AY: () => expectedMachine,
Dk: () => expectedHost,
HO: () => hostMismatch,
Ql: () => expectedHostSchema
});
var zod$3 = __webpack_require__(26921);
var config_find_host_js$0 = __webpack_require__(85670);
var config_grammar_js$1 = __webpack_require__(36407);
var config_role_js$2 = __webpack_require__(79344);
var errors_quote_js$4 = __webpack_require__(7191);
const expectedHostSchema = zod$3.rej({
role: config_role_js$2.A.optional(),
machineId: config_grammar_js$1.GA.optional()
});
function expectedHost(config, hostName) {
const {role, machineId} = (0, config_find_host_js$0.findHost)(config, hostName);
const expectHost = {
...role === void 0 ? {} : {
role
},
...machineId === void 0 ? {} : {
machineId
}
};
return Object.keys(expectHost).length === 0 ? {} : {
expectHost
};
}
function expectedMachine(config, hostName) {
const {machineId} = (0, config_find_host_js$0.findHost)(config, hostName);
return machineId === void 0 ? {} : {
expectHost: {
machineId
}
};
}
function hostMismatch(expected, {hostName, machineId, role}) {
if (expected?.machineId !== void 0 && expected.machineId !== machineId) {
const found = machineId === "" ? "its machine id cannot be read" : `its machine id is ${(0, 
errors_quote_js$4.hD)(machineId)}`;
return {
message: `${hostName} is not the expected host: ${expected.machineId} was expected, but ${found}.`,
hint: "Check its address in grind-to-prod.yml, and its machineId there if the machine was replaced."
};
}
if (expected?.role !== void 0 && expected.role !== role) return {
message: `${hostName} is not the expected host: the role ${expected.role} was expected, but it ${roleWords(role)}.`,
hint: 'Update its role in grind-to-prod.yml if the hosts have changed roles, or change it with "grind-to-prod role".'
};
return;
}
function roleWords(role) {
return role === null ? "has no role" : `is ${role}`;
}
}),

/***/ 20617: // build/js/domain/protocol/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KM: () => parseLogsWords,
ek: () => logsResultSchema,
jO: () => logsWords
});
var zod$3 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
var limits_js$1 = __webpack_require__(46078);
var logs_entries_js$2 = __webpack_require__(3556);
function parseLogsWords(words) {
const rest = [ ...words ];
const next = option => rest[0] === option ? rest.splice(0, 2)[1] ?? "" : void 0;
const unit = next("--unit");
const since = next("--since");
const lines = next("--lines");
const follow = rest[0] === "--follow";
if (rest.length !== (follow ? 1 : 0)) return;
if (unit !== void 0 && !config_grammar_js$0.o3.safeParse(unit).success) return;
if (since !== void 0 && !/^(?:release|[0-9]{1,11})$/.test(since)) return;
const entries = lines === void 0 ? logs_entries_js$2.x : (0, 
logs_entries_js$2.M)(lines);
if (entries === void 0) return;
return {
...unit === void 0 ? {} : {
unit
},
...since === void 0 ? {} : {
since: since === "release" ? since : Number(since)
},
entries,
follow
};
}
function logsWords({unit, since, entries, follow}) {
return [ ...unit === void 0 ? [] : [ "--unit", unit ], ...since === void 0 ? [] : [ "--since", String(since) ], "--lines", String(entries), ...follow ? [ "--follow" ] : [] ];
}
const logsResultSchema = zod$3.rej({
host: zod$3.YjP().max(255),
application: config_grammar_js$0.Jq,
units: zod$3.YOg(zod$3.YjP().max(255)).max(limits_js$1.b1.named),
entries: zod$3.aig().int().nonnegative()
});
}),

/***/ 44205: // build/js/domain/protocol/messages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ri: () => agentErrorSchema,
kn: () => attemptResultSchema,
HQ: () => messageSchema,
a7: () => prepareResultSchema,
nL: () => pruneResultSchema,
oz: () => receiveResultSchema,
F0: () => recoverResultSchema,
mc: () => restorePlanResultSchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var rollback_candidates = __webpack_require__(48929);
var store_path = __webpack_require__(94362);
var grammar = __webpack_require__(36407);
var schema = __webpack_require__(67982);
var report_event = __webpack_require__(59786);
var base_schema = __webpack_require__(54760);
var fallback = __webpack_require__(97697);
var approval_demand = __webpack_require__(13611);
var attempt = __webpack_require__(99289);
var ledger_state = __webpack_require__(93795);
// CONCATENATED MODULE: ./build/js/domain/protocol/preflight-facts.js
const preflightFactsSchema = schemas.rej({
agentVersion: schemas.YjP().max(64),
warnings: schemas.YOg(schemas.YjP().max(4096)).max(64),
now: limits.Rl,
clockSynchronized: schemas.zMY().optional(),
nixKeys: schemas.YOg(schemas.YjP().max(1024)).max(limits.b1.named),
units: schemas.YOg(schemas.rej({
unit: schemas.YjP().max(255),
unitFileState: schemas.YjP().max(64)
})).max(limits.b1.named)
});
var record = __webpack_require__(3238);
var release_source = __webpack_require__(10923);
var release_result = __webpack_require__(21263);
var protocol_status = __webpack_require__(10452);
var inventory = __webpack_require__(38233);
var emergency = __webpack_require__(32699);
var signature = __webpack_require__(3508);
var expected_host = __webpack_require__(25729);
var agent_program = __webpack_require__(29772);
var role = __webpack_require__(79344);
// CONCATENATED MODULE: ./build/js/domain/protocol/requests.js
const signatureTextSchema = schemas.YjP().max(signature.dY);
const approvalsTextSchema = schemas.YjP().max(signature.Vz);
schemas.rej({
protocol: schemas.euz(agent_program.W),
releaseId: schema.yU,
manifest: schemas.YjP().max(schema.SC),
signature: signatureTextSchema.optional(),
approvals: approvalsTextSchema.optional(),
...emergency.xX,
manifestPath: store_path.qd,
closureFrom: schema.yU.optional(),
closure: inventory.iS,
dryRun: schemas.zMY().default(false),
units: schemas.euz(true).optional(),
expectCurrent: attempt.Zk.optional(),
schemaChange: schemas.euz(true).optional(),
...attempt.fI,
expectHost: expected_host.Ql.optional()
});
schemas.rej({
protocol: schemas.euz(agent_program.W),
releaseId: schema.yU,
manifestPath: store_path.qd,
signature: signatureTextSchema.optional(),
approvals: approvalsTextSchema.optional(),
...emergency.xX,
attempt: attempt.bn,
actor: attempt.SG,
copy: attempt.s8,
expectCurrent: attempt.Zk.optional(),
schemaChange: schemas.zMY().optional(),
...attempt.fI,
expectHost: expected_host.Ql.optional()
});
schemas.rej({
protocol: schemas.euz(agent_program.W),
attempt: attempt.bn,
actor: attempt.SG,
expectCurrent: attempt.Zk.optional(),
expectHost: expected_host.Ql.optional()
});
schemas.rej({
protocol: schemas.euz(agent_program.W),
attempt: attempt.ZS,
decision: schemas.k5n([ "keep", "revert" ]),
reason: emergency.aj.optional(),
actor: attempt.SG,
expectHost: expected_host.Ql.optional()
});
schemas.rej({
protocol: schemas.euz(agent_program.W),
attempt: attempt.ZS,
reason: emergency.aj.optional(),
actor: attempt.SG,
expectHost: expected_host.Ql.optional()
});
schemas.rej({
expectHost: expected_host.Ql.optional()
});
schemas.rej({
protocol: schemas.euz(agent_program.W),
attempt: attempt.bn,
actor: attempt.SG,
expectRole: role.A.optional(),
reason: emergency.aj.optional(),
expectHost: expected_host.Ql.optional()
});
// CONCATENATED MODULE: ./build/js/domain/protocol/messages.js
const prepareResultSchema = schemas.rej({
missing: schemas.YOg(store_path.qd).max(limits.b1.closurePaths),
bytesNeeded: schemas.aig().int().nonnegative(),
bytesFree: schemas.aig().int().nonnegative(),
currentRelease: schema.yU.nullable(),
alreadyCurrent: schemas.zMY(),
units: schemas.YOg(release_result.a).max(1024).optional(),
transfer: base_schema.BS.optional(),
facts: preflightFactsSchema.optional(),
approvals: approval_demand.CD.optional()
});
const receiveResultSchema = schemas.rej({
paths: schemas.aig().int().nonnegative(),
narBytes: schemas.aig().int().nonnegative(),
packBytes: schemas.aig().int().nonnegative(),
substitutedPaths: schemas.YOg(store_path.qd).max(limits.b1.closurePaths),
missing: schemas.YOg(store_path.qd).max(limits.b1.closurePaths).optional(),
failed: schemas.YOg(fallback.y).max(limits.b1.closurePaths).optional()
});
const prunedReleaseSchema = schemas.rej({
release: schemas.YjP().max(128),
lastUsed: limits.Rl.nullable(),
source: release_source.s.optional()
});
const pruneResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
dryRun: schemas.zMY(),
removed: schemas.YOg(prunedReleaseSchema).max(limits.b1.kept),
kept: schemas.YOg(prunedReleaseSchema.extend({
why: schemas.YjP().max(256)
})).max(limits.b1.kept),
abandoned: schemas.YOg(schemas.YjP().max(128)).max(limits.b1.kept),
attempts: schemas.rej({
removed: schemas.aig().int().nonnegative(),
kept: schemas.aig().int().nonnegative()
}),
dataBackups: schemas.YOg(attempt.ZS).max(limits.b1.kept),
backups: schemas.rej({
removed: schemas.aig().int().nonnegative(),
kept: schemas.aig().int().nonnegative()
}),
collectableBytes: schemas.aig().int().nonnegative()
});
const attemptResultSchema = schemas.rej({
record: record.fi,
signature: signatureTextSchema.optional(),
statement: record.Gl.optional(),
candidates: rollback_candidates.ig.optional(),
ledger: ledger_state.mN.optional()
});
const restorePlanSchema = schemas.rej({
releaseId: schema.yU,
backup: attempt.ZS,
takenAt: limits.Rl,
program: schemas.YjP().max(64).nullable(),
folders: schemas.YOg(schemas.rej({
folder: schemas.YjP().max(255),
archive: schemas.YjP().max(4096).nullable(),
aside: schemas.YjP().max(4096).nullable(),
changedWhileRead: schemas.zMY()
})).max(limits.b1.named),
units: schemas.YOg(schemas.YjP().max(255)).max(limits.b1.named),
warnings: schemas.YOg(schemas.YjP().max(1024)).max(64).optional()
});
const restorePlanResultSchema = schemas.rej({
plan: restorePlanSchema
});
const recoverResultSchema = schemas.rej({
record: record.fi.nullable(),
awaiting: protocol_status.y.optional()
});
const agentErrorSchema = schemas.rej({
event: schemas.euz("error"),
kind: schemas.k5n([ "input", "host", "surprise" ]),
code: schemas.YjP().max(64),
subcode: schemas.YjP().max(64).optional(),
message: schemas.YjP().max(16384),
hint: schemas.YjP().max(16384).optional(),
unknown: schemas.rej({
of: schemas.euz("manifest").optional(),
field: schemas.YjP().max(1024).optional(),
words: schemas.YjP().max(1024).optional()
}).optional(),
begun: schemas.zMY().optional()
});
const messageSchema = schemas.KCZ([ report_event.G4, agentErrorSchema, schemas.rej({
event: schemas.euz("result"),
result: schemas.L5J()
}) ]);
}),

/***/ 21263: // build/js/domain/protocol/release-result.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => unitPreviewSchema,
y: () => releaseResultSchema
});
var zod$3 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var manifest_schema_js$2 = __webpack_require__(67982);
const unitPreviewSchema = zod$3.rej({
unit: zod$3.YjP().max(255),
step: zod$3.k5n([ "restart", "reload", "start", "stop", "none" ]),
because: zod$3.YjP().max(1024),
removed: zod$3.euz(true).optional()
});
const releaseResultSchema = zod$3.rej({
host: zod$3.YjP().max(255),
application: config_grammar_js$1.Jq,
current: zod$3.rej({
releaseId: manifest_schema_js$2.yU,
manifest: zod$3.YjP().max(manifest_schema_js$2.SC),
paths: zod$3.YOg(zod$3.rej({
path: closure_store_path_js$0.qd,
narSize: zod$3.aig().int().nonnegative()
})).max(200001)
}).nullable()
});
}),

/***/ 73539: // build/js/domain/protocol/remote-error.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => errorFromAgent
});
var errors_begun_js$2 = __webpack_require__(12510);
var errors_errors_js$0 = __webpack_require__(8136);
var errors_how_to_install_js$5 = __webpack_require__(7685);
var version_js$4 = __webpack_require__(56476);
var errors_codes_js$1 = __webpack_require__(305);
var errors_error_lines_js$3 = __webpack_require__(57203);
const unknownThere = /^(?:The (?<of>request|manifest)'s (?<field>\S+) is not a known field;|grind-to-prod-agent does not understand (?<words>"[^"]*");|This key may run .*; it was asked for (?<asked>"[^"]*")\.)/m;
function unknownTo({message, unknown}) {
const {of = "request", field, words, asked} = unknown ?? unknownThere.exec(message)?.groups ?? {};
return field === void 0 ? words ?? asked : `the field ${field} of a ${of}`;
}
function errorFromAgent(host, told) {
const error = ownError(host, told);
if (told.begun !== void 0) (0, errors_begun_js$2.ly)(error, told.begun);
return error;
}
function ownError(host, told) {
const {kind, code, hint} = told;
const message = (0, errors_error_lines_js$3.u7)(told.message, hint);
const exact = told.subcode ?? code;
if (kind === "input") {
const unknown = unknownTo(told);
if (unknown !== void 0) return agentOutdated(host, unknown);
const known = [ exact, code ].find(one => isOneOf(errors_codes_js$1.jG, one));
return known === void 0 ? new errors_errors_js$0.dz("request-invalid", `${code}: ${message}`, {
hint
}) : new errors_errors_js$0.dz(known, message, {
hint
});
}
const known = kind === "host" ? [ exact, code ].find(one => isOneOf(errors_codes_js$1.B$, one)) : void 0;
return known === void 0 ? new errors_errors_js$0.dh("agent-failed", `The agent on ${host} failed (${code}): ${message}`, {
host,
hint
}) : new errors_errors_js$0.dh(known, message, {
host,
hint
});
}
function agentOutdated(host, unknown) {
const message = `The agent on ${host} does not support ${unknown}, so its version differs from this program's (${version_js$4.VERSION}).`;
return new errors_errors_js$0.dz("agent-outdated", message, {
hint: `Update it with ${(0, errors_how_to_install_js$5.v)(host)}.`
});
}
function isOneOf(codes, code) {
return Object.hasOwn(codes, code);
}
}),

/***/ 10452: // build/js/domain/protocol/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => statusResultSchema,
y: () => awaitingSchema
});
var zod$12 = __webpack_require__(26921);
var limits_js$0 = __webpack_require__(46078);
var activation_boot_proof_state_js$1 = __webpack_require__(70921);
var activation_rollback_candidates_js$2 = __webpack_require__(48929);
var activation_system_plan_js$3 = __webpack_require__(92535);
var closure_store_path_js$4 = __webpack_require__(94362);
var config_grammar_js$5 = __webpack_require__(36407);
var config_role_js$6 = __webpack_require__(79344);
var attempt_js$7 = __webpack_require__(99289);
var countersign_js$8 = __webpack_require__(19497);
var ledger_state_js$9 = __webpack_require__(93795);
var record_js$10 = __webpack_require__(3238);
var release_source_js$11 = __webpack_require__(10923);
const awaitingSchema = zod$12.rej({
application: config_grammar_js$5.Jq,
attempt: attempt_js$7.ZS,
releaseId: zod$12.YjP().max(128),
deadline: limits_js$0.Rl,
secondsLeft: zod$12.aig().nonnegative()
});
const statusResultSchema = zod$12.rej({
protocol: zod$12.aig().int(),
agentVersion: zod$12.YjP().max(64),
hostName: zod$12.YjP().max(255),
machineId: zod$12.YjP().max(64),
nixVersion: zod$12.YjP().max(64),
application: config_grammar_js$5.Jq,
prefix: zod$12.YjP().max(255),
role: config_role_js$6.A.nullable(),
currentRelease: zod$12.YjP().max(128).nullable(),
previousRelease: zod$12.YjP().max(128).nullable(),
candidates: activation_rollback_candidates_js$2.ig.optional(),
releases: zod$12.YOg(zod$12.rej({
id: zod$12.YjP().max(128),
current: zod$12.zMY(),
valid: zod$12.zMY(),
source: release_source_js$11.s.optional(),
failed: zod$12.euz(true).optional(),
rolledBack: zod$12.euz(true).optional(),
replaced: zod$12.euz(true).optional()
})).max(limits_js$0.b1.kept),
currentSince: zod$12.rej({
at: limits_js$0.Rl,
verb: zod$12.YjP().max(64),
actor: attempt_js$7.zH
}).optional(),
health: zod$12.rej({
healthy: zod$12.zMY(),
reason: zod$12.YjP().max(4096),
checks: zod$12.YOg(zod$12.rej({
check: zod$12.YjP().max(64),
passed: zod$12.zMY(),
detail: zod$12.YjP().max(1024)
})).max(limits_js$0.b1.named)
}).optional(),
units: zod$12.YOg(zod$12.rej({
unit: zod$12.YjP().max(255),
activeState: zod$12.YjP().max(64),
subState: zod$12.YjP().max(64),
executable: zod$12.YjP().max(4096).nullable(),
ofCurrentRelease: zod$12.zMY().nullable(),
done: zod$12.euz(true).optional(),
loadState: zod$12.YjP().max(64).optional(),
unitFileState: zod$12.YjP().max(64).optional()
})).max(2 * limits_js$0.b1.named),
removedUnits: zod$12.YOg(zod$12.rej({
unit: zod$12.YjP().max(255),
activeState: zod$12.YjP().max(64),
executable: zod$12.YjP().max(4096).nullable(),
release: zod$12.YjP().max(128)
})).max(limits_js$0.b1.named).optional(),
holder: zod$12.rej({
unit: zod$12.YjP().max(255),
attempt: zod$12.YjP().max(64),
since: zod$12.YjP().max(64),
actor: attempt_js$7.zH
}).nullable(),
awaiting: awaitingSchema.optional(),
system: activation_system_plan_js$3.QY.extend({
release: closure_store_path_js$4.qd.nullable()
}).optional(),
provedAtBoot: activation_boot_proof_state_js$1.a.optional(),
emergencies: zod$12.YOg(countersign_js$8.pY).max(countersign_js$8.aj).optional(),
ledger: ledger_state_js$9.mN.optional(),
lastRecord: record_js$10.fi.nullable(),
warnings: zod$12.YOg(zod$12.YjP().max(4096)).max(64)
});
}),

/***/ 13611: // build/js/domain/trust/approval-demand.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CD: () => approvalDemandSchema,
Pg: () => compareDemand
});
var zod$4 = __webpack_require__(26921);
var approvals_js$0 = __webpack_require__(76250);
var judgement_js$1 = __webpack_require__(26857);
var signature_js$2 = __webpack_require__(3508);
__webpack_require__(86233);
const NAMES_LIMIT = 64;
const approvalDemandSchema = zod$4.rej({
minimum: zod$4.aig().int().min(0).max(signature_js$2.Rf),
approvers: approvals_js$0.oe,
refused: zod$4.YOg(zod$4.rej({
index: zod$4.aig().int().min(0).max(signature_js$2.Rf),
why: zod$4.YjP().max(256)
})).max(signature_js$2.Rf),
mayApprove: zod$4.YOg(zod$4.YjP().max(255)).max(NAMES_LIMIT).optional()
});
function compareDemand(demand, {host, actor}) {
const isActor = name => (0, approvals_js$0.sO)(name, actor);
const approvers = demand.approvers.filter(({principals}) => !principals.some(isActor));
const named = new Set(approvers.flatMap(({principals}) => principals));
return {
host,
minimum: demand.minimum,
approvers,
missing: Math.max(0, demand.minimum - (0, judgement_js$1.UV)(approvers)),
mayApprove: (demand.mayApprove ?? []).filter(name => !named.has(name) && !isActor(name))
};
}
}),

/***/ 27207: // build/js/steps/agent/not-understood.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => notUnderstood
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_how_to_install$1 = __webpack_require__(7685);
function notUnderstood(name, problem, cause) {
return new domain_errors_errors$0.dh("agent-protocol", `The answer of the agent on ${name} is not understood: ${problem}.`, {
host: name,
hint: `Update the agent with ${(0, domain_errors_how_to_install$1.v)(name)}.`,
cause
});
}
}),

/***/ 42521: // build/js/steps/agent/session.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => callAgent,
i: () => converse
});
var external_node_stream_ = __webpack_require__(57075);
var promises_ = __webpack_require__(46466);
var schemas = __webpack_require__(26921);
var quote = __webpack_require__(7191);
var loose = __webpack_require__(71682);
var lines = __webpack_require__(18115);
var grammar = __webpack_require__(36407);
var role = __webpack_require__(79344);
var protocol_attempt = __webpack_require__(99289);
function parseScope(words) {
const mode = words[0] === "read" ? "read" : "deploy";
const rest = mode === "read" ? words.slice(1) : words;
if (rest.length % 2 !== 0) return;
const applications = [];
for (let index = 0; index < rest.length; index += 2) {
const name = grammar.Jq.safeParse(rest[index + 1]);
if (rest[index] !== "--application" || !name.success) return;
applications.push(name.data);
}
return {
mode,
applications: applications.length === 0 ? null : applications
};
}
var logs = __webpack_require__(20617);
var ledger_words = __webpack_require__(32227);
var store_path = __webpack_require__(94362);
var kept_host_keys = __webpack_require__(10746);
// CONCATENATED MODULE: ./build/js/domain/protocol/rotate-key.js
function parseRotateKeyWords([flag, file, ...more]) {
if (file === void 0 || more.length > 0 || !/^\/[^\0\r\n]{1,4095}$/.test(file)) return;
if (flag === "--to") return {
to: file
};
return flag === "--from" ? {
from: file
} : void 0;
}
const fingerprint = schemas.YjP().max(128);
const rotateKeyResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
oldKey: fingerprint,
newKey: fingerprint,
newest: schemas.rej({
line: schemas.aig().int().positive(),
digest: store_path.bL
}).nullable(),
isInPlace: schemas.zMY(),
statement: schemas.YjP().max(kept_host_keys.xf)
});
// CONCATENATED MODULE: ./build/js/domain/protocol/restore-words.js
function parseRestoreWords([release, ...rest]) {
if (release === void 0 || !/^[0-9a-f]{6,64}$/.test(release)) return;
const dryRun = rest.at(-1) === "--dry-run";
const [flag, backup, ...more] = dryRun ? rest.slice(0, -1) : rest;
if (flag === void 0) return {
release,
dryRun
};
if (flag !== "--attempt" || more.length > 0 || !protocol_attempt.ZS.safeParse(backup).success) return;
return {
release,
backup,
dryRun
};
}
// CONCATENATED MODULE: ./build/js/domain/protocol/agent-verbs.js
function ofApplication(caller, read, manner = {}) {
return {
caller,
takesApplication: true,
manner,
read: ([application, ...words]) => {
if (application === void 0 || !grammar.Jq.safeParse(application).success) return;
const more = read(words);
return more === void 0 ? void 0 : {
application,
...more
};
}
};
}
const noManner = {};
function alone(caller, read) {
return {
caller,
takesApplication: false,
manner: noManner,
read
};
}
function nothing(words) {
return words.length === 0 ? {} : void 0;
}
function flag(word, named) {
return words => {
if (words.length === 0) return named(false);
return words.length === 1 && words[0] === word ? named(true) : void 0;
};
}
function agent_verbs_option(word, parse, named) {
return words => {
if (words.length === 0) return named(void 0);
const [given, text] = words;
const value = words.length === 2 && given === word && text !== void 0 ? parse(text) : void 0;
return value === void 0 ? void 0 : named(value);
};
}
const releaseOf = text => /^(?:[0-9a-f]{6,64}|taken-over)$/.test(text) ? text : void 0;
const schemaVersionOf = text => [ 1, 2 ].find(known => String(known) === text);
function scopeOf(words) {
const scope = parseScope(words);
return scope === void 0 ? void 0 : {
scope
};
}
const roleOf = text => role.A.safeParse(text).data;
function attemptWord(words) {
const {attempt} = attemptWords(words) ?? {};
return attempt === void 0 ? void 0 : {
attempt
};
}
function attemptWords([attempt, ...more]) {
if (attempt === void 0) return {};
return more.length === 0 && protocol_attempt.ZS.safeParse(attempt).success ? {
attempt
} : void 0;
}
const agentVerbs = {
status: ofApplication("deploy-key", flag("--check", check => ({
check
})), {
option: "--check",
reads: true
}),
prepare: ofApplication("deploy-key", nothing, {
forPrograms: true
}),
receive: ofApplication("deploy-key", nothing, {
forPrograms: true
}),
announce: ofApplication("deploy-key", attemptWord, {
operands: "ATTEMPT",
forPrograms: true
}),
apply: ofApplication("deploy-key", nothing, {
forPrograms: true
}),
rollback: ofApplication("deploy-key", agent_verbs_option("--to", releaseOf, to => ({
to
})), {
option: "--to ID"
}),
confirm: ofApplication("deploy-key", flag("--revert", revert => ({
revert
})), {
option: "--revert"
}),
countersign: ofApplication("deploy-key", nothing, {
reads: true,
forPrograms: true
}),
cancel: ofApplication("deploy-key", nothing),
follow: ofApplication("deploy-key", attemptWords, {
option: "ATTEMPT",
reads: true
}),
prune: ofApplication("deploy-key", flag("--dry-run", dryRun => ({
dryRun
})), {
option: "--dry-run"
}),
ledger: ofApplication("deploy-key", ledger_words.GL, {
operands: "[--limit COUNT] [--skip COUNT]",
reads: true
}),
snapshot: ofApplication("deploy-key", agent_verbs_option("--schema-version", schemaVersionOf, schemaVersion => ({
schemaVersion
})), {
option: "--schema-version 1|2",
reads: true,
ownProcess: true
}),
"snapshot-after": ofApplication("deploy-key", attemptWord, {
operands: "ATTEMPT",
reads: true,
ownProcess: true,
forPrograms: true
}),
logs: ofApplication("deploy-key", logs.KM, {
operands: "[--unit UNIT] [--since release|SECONDS] [--lines COUNT] [--follow]",
reads: true,
ownProcess: true
}),
access: ofApplication("deploy-key", nothing, {
reads: true
}),
release: ofApplication("deploy-key", nothing, {
reads: true
}),
witness: ofApplication("deploy-key", nothing, {
forPrograms: true
}),
role: ofApplication("deploy-key", agent_verbs_option("--set", roleOf, set => ({
set
})), {
option: "--set active|standby",
reads: true,
writesWith: "--set"
}),
session: ofApplication("deploy-key", nothing, {
reads: true,
forPrograms: true
}),
recover: ofApplication("root", flag("--at-boot", atBoot => ({
atBoot
})), {
option: "--at-boot"
}),
"restore-data": ofApplication("root", parseRestoreWords, {
operands: "RELEASE [--attempt ATTEMPT] [--dry-run]"
}),
"rotate-key": ofApplication("root", parseRotateKeyWords, {
operands: "--to NEW.pub | --from OLD"
}),
install: alone("root", nothing),
uninstall: alone("root", nothing),
keys: alone("root", nothing),
dispatch: alone("root", scopeOf),
transact: ofApplication("agent", attemptWords),
"prove-boot": ofApplication("agent", nothing)
};
var agent_program = __webpack_require__(29772);
var messages = __webpack_require__(44205);
var remote_error = __webpack_require__(73539);
var diagnose = __webpack_require__(76579);
var request = __webpack_require__(14337);
var uninstall_request = __webpack_require__(98450);
var policy = __webpack_require__(54302);
var limits = __webpack_require__(46078);
// CONCATENATED MODULE: ./build/js/domain/protocol/access.js
const keySchema = schemas.rej({
type: schemas.YjP().max(64),
fingerprint: schemas.YjP().max(64)
});
const accessResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
agentVersion: schemas.YjP().max(64),
deployKeys: schemas.YOg(keySchema).max(limits.b1.named).nullable(),
readKeys: schemas.YOg(keySchema).max(limits.b1.named).nullable(),
nixKeys: schemas.YOg(schemas.YjP().max(1024)).max(limits.b1.named),
minimumSignatures: schemas.aig().int().nonnegative(),
signers: schemas.YOg(schemas.rej({
principals: schemas.YOg(schemas.YjP().max(255)).max(limits.b1.named),
key: keySchema,
validAfter: schemas.YjP().max(64).nullable(),
validBefore: schemas.YjP().max(64).nullable()
})).max(limits.b1.named),
substituters: schemas.YOg(schemas.YjP().max(limits.b1.url)).max(limits.b1.named),
policy: policy.cv
});
var schema = __webpack_require__(18049);
// CONCATENATED MODULE: ./build/js/domain/snapshot/after-attempt.js
const snapshotAfterResultSchema = schemas.rej({
waitedMilliseconds: schemas.aig().nonnegative().max(Number.MAX_SAFE_INTEGER),
snapshot: schema.ap
});
var schema_1 = __webpack_require__(43047);
var countersign = __webpack_require__(19497);
var record = __webpack_require__(3238);
var release_result = __webpack_require__(21263);
// CONCATENATED MODULE: ./build/js/domain/protocol/role.js
const roleResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
machineId: schemas.YjP().max(64),
role: role.A.nullable(),
policyRole: role.A.nullable(),
lastChange: record.fi.nullable()
});
// CONCATENATED MODULE: ./build/js/domain/protocol/announce.js
const announceResultSchema = schemas.rej({
asked: schemas.zMY()
});
var protocol_status = __webpack_require__(10452);
var ledger_head = __webpack_require__(47306);
// CONCATENATED MODULE: ./build/js/domain/protocol/witness.js
schemas.rej({
protocol: schemas.euz(agent_program.W),
head: ledger_head.U
});
const witnessResultSchema = schemas.rej({
host: schemas.YjP().max(255),
application: grammar.Jq,
isNew: schemas.zMY()
});
// CONCATENATED MODULE: ./build/js/domain/protocol/agent-results.js
const agentResults = {
status: protocol_status.H,
prepare: messages.a7,
receive: messages.oz,
announce: announceResultSchema,
apply: messages.kn,
rollback: messages.kn,
confirm: messages.kn,
countersign: countersign.Ij,
cancel: messages.kn,
follow: messages.kn,
prune: messages.nL,
ledger: record.Gd,
snapshot: schema_1.YG,
"snapshot-after": snapshotAfterResultSchema,
logs: logs.ek,
access: accessResultSchema,
release: release_result.y,
role: schemas.KCZ([ roleResultSchema, messages.kn ]),
witness: witnessResultSchema,
recover: messages.F0,
"restore-data": schemas.KCZ([ messages.mc, messages.kn ]),
"rotate-key": rotateKeyResultSchema,
install: request.k,
uninstall: uninstall_request.r,
keys: request.k,
transact: messages.F0,
"prove-boot": messages.F0
};
var not_understood = __webpack_require__(27207);
// CONCATENATED MODULE: ./build/js/steps/agent/session.js
const LINE_LIMIT_BYTES = 32 * 1024 * 1024;
async function callAgent({connection, application, calls, context}, {verb, words = [], input, effect}) {
const results = agentResults;
const isAlone = agentVerbs[verb].manner.ownProcess === true;
const running = await calls.start({
words: [ agent_program.R, verb, application, ...words ],
effect,
isAlone
});
return talk(running, {
target: connection.target,
input,
result: results[verb]
}, context.reporter);
}
async function converse(command, asked, {runner, reporter}) {
return talk(await runner.start(command), asked, reporter);
}
async function talk(running, {target, input, result}, reporter) {
try {
const feeding = input === "signs of life" ? stayAlive(running) : feed(running, input);
const {last, heard, stray} = await listen(target, running, reporter);
const [outcome, inputError] = await Promise.all([ running.finished, feeding ]);
if (inputError !== void 0) throw inputError.error;
if (last === void 0) throw (0, diagnose.N)(target, {
...outcome,
stderr: outcome.stderr + stray
}, heard);
if (last.event === "error") throw (0, remote_error.c)(target.name, last);
const parsed = (0, loose.L)(result).safeParse(last.result);
if (!parsed.success) throw (0, not_understood.h)(target.name, "its result is not of the form that this version knows", parsed.error);
return parsed.data;
} finally {
running.kill();
}
}
async function feed(running, input) {
const chunks = Symbol.asyncIterator in input ? input : external_node_stream_.Readable.from([ Buffer.from(JSON.stringify(input)) ]);
const iterator = chunks[Symbol.asyncIterator]();
let failure;
async function* source() {
try {
for (let next = await take(); next.done !== true; next = await take()) yield next.value;
} finally {
await (iterator.return?.());
}
}
const take = async () => {
try {
return await iterator.next();
} catch (error) {
failure = {
error
};
throw error;
}
};
await (0, promises_.pipeline)(external_node_stream_.Readable.from(source(), {
objectMode: false
}), running.stdin).catch(() => {});
return failure;
}
const SIGN_MILLISECONDS = 1e4;
async function stayAlive({stdin, finished}) {
stdin.write("{}\n");
const signs = setInterval(() => stdin.write("\n"), SIGN_MILLISECONDS);
await finished.catch(() => {});
clearInterval(signs);
}
async function listen(target, running, reporter) {
let last;
let heard = false;
try {
for await (const line of (0, lines.W)(running.stdout, LINE_LIMIT_BYTES)) {
const message = parseMessage(line);
if (message === void 0) {
if (!heard) return {
last: void 0,
heard,
stray: line
};
throw (0, not_understood.h)(target.name, `it wrote ${(0, quote.hD)(line)}`);
}
heard = true;
if (last !== void 0) throw (0, not_understood.h)(target.name, "it continued after its result");
if (message === "not known") continue;
if (message.event === "result" || message.event === "error") last = message; else reporter.report(message);
}
} catch (error) {
throw error instanceof lines.d ? (0, not_understood.h)(target.name, "it wrote a line without end", error) : error;
}
return {
last,
heard,
stray: ""
};
}
const anyMessage = (0, loose.L)(messages.HQ);
const anyEvent = schemas._H3({
event: schemas.YjP()
});
function parseMessage(line) {
let value;
try {
value = JSON.parse(line);
} catch {
return;
}
const message = anyMessage.safeParse(value);
if (message.success) return message.data;
const event = anyEvent.safeParse(value).data?.event;
return event === void 0 || event === "result" || event === "error" ? void 0 : "not known";
}
}),

};
