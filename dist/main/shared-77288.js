export const modules = {

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => healthTargets,
Uy: () => healthUnits,
iF: () => healthPrograms
});
var config_health_js$0 = __webpack_require__(62373);
var config_health_kinds_js$1 = __webpack_require__(17772);
function healthTargets(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).targets)) ].toSorted();
}
function healthUnits(health, released) {
const units = (0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).units.map(({name}) => name));
return [ ...new Set(units) ].filter(unit => !released.includes(unit)).toSorted();
}
function healthPrograms(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).programs.map(({name}) => name))) ].toSorted();
}
}),

/***/ 54302: // build/js/domain/trust/policy.js
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
var emergency = __webpack_require__(32699);
var signature = __webpack_require__(3508);
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/trust/notify-policy.js
const programSchema = schemas.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, "must be an absolute path, such as /usr/local/sbin/notify");
const argumentSchema = schemas.YjP().max(255).regex(/^[ -#&-~]*$/, "must be printable ASCII without % and $");
const hostNotifySchema = schemas.rej({
program: schemas.PVZ([ programSchema ], argumentSchema).refine(words => words.length <= 16, "must have at most 15 arguments"),
attempts: schemas.k5n([ "unattended", "all" ]).default("unattended"),
verdicts: schemas.YOg(schemas.k5n(verdict.f)).min(1).max(4).default([ ...verdict.f ]),
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
minimumApprovals: schemas.aig().int().min(1).max(signature.Rf).optional(),
emergency: emergency.fK.optional(),
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
function policyFor(policy, {trustedPublicKeys, minimumSignatures}) {
return {
...policy,
trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
minimumSignatures: minimumSignatures ?? policy.minimumSignatures
};
}
}),

/***/ 93795: // build/js/domain/protocol/ledger-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZA: () => isContradicted,
mN: () => ledgerStateSchema,
zU: () => isKnownWhole
});
var zod$1 = __webpack_require__(26921);
var attempt_js$0 = __webpack_require__(99289);
const REPORTED_FINDINGS = 11;
const releaseSchema = zod$1.YjP().max(128);
const ledgerStateSchema = zod$1.rej({
total: zod$1.aig().int().nonnegative(),
checked: zod$1.aig().int().nonnegative().optional(),
brokenAt: zod$1.aig().int().positive().nullable(),
incomplete: zod$1.euz(true).optional(),
compared: zod$1.euz(false).optional(),
hasCurrent: zod$1.zMY(),
contradicted: zod$1.rej({
attempt: attempt_js$0.ZS,
recorded: zod$1.YOg(releaseSchema.nullable()).max(2),
current: releaseSchema.nullable()
}).optional(),
lost: zod$1.YOg(zod$1.rej({
line: zod$1.aig().int().positive(),
attempt: attempt_js$0.ZS.optional()
})).max(REPORTED_FINDINGS).optional(),
unnamed: zod$1.YOg(releaseSchema).max(REPORTED_FINDINGS).optional(),
changedLinks: zod$1.YOg(zod$1.rej({
link: zod$1.YjP().max(4096),
target: zod$1.YjP().max(4096).nullable()
})).max(REPORTED_FINDINGS).optional()
});
function isContradicted({brokenAt, hasCurrent, contradicted, lost, unnamed, changedLinks}) {
const findings = [ lost, unnamed, changedLinks ].some((found = []) => found.length > 0);
return brokenAt !== null || !hasCurrent || contradicted !== void 0 || findings;
}
function isKnownWhole(state) {
return state.compared !== false && !isContradicted(state);
}
}),

/***/ 32227: // build/js/domain/protocol/ledger-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GL: () => parseLedgerWords,
HD: () => ledgerWords,
X7: () => LEDGER_MOST_ENTRIES,
nJ: () => LEDGER_DEFAULT_ENTRIES
});
const LEDGER_DEFAULT_ENTRIES = 20;
const LEDGER_MOST_ENTRIES = 1e3;
function parseLedgerWords(words) {
const rest = [ ...words ];
const next = option => rest[0] === option ? rest.splice(0, 2)[1] ?? "" : void 0;
const [limit, skip] = [ next("--limit") ?? String(LEDGER_DEFAULT_ENTRIES), next("--skip") ?? "0" ];
if (rest.length > 0 || !/^(?:[1-9][0-9]{0,2}|1000)$/.test(limit) || !/^(?:0|[1-9][0-9]{0,8})$/.test(skip)) return;
return {
limit: Number(limit),
skip: Number(skip)
};
}
function ledgerWords({limit, skip}) {
return [ "--limit", String(limit), ...skip === 0 ? [] : [ "--skip", String(skip) ] ];
}
}),

/***/ 64069: // build/js/domain/snapshot/constants.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => SNAPSHOT_SCHEMA_VERSION,
S: () => LEDGER_RECENT
});
const SNAPSHOT_SCHEMA_VERSION = 2;
const LEDGER_RECENT = 64;
}),

/***/ 18049: // build/js/domain/snapshot/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dk: () => VOLATILE_FIELDS,
ap: () => snapshotSchema,
hF: () => reading,
mA: () => lineSchema,
nj: () => unreadableSchema
});
var zod$3 = __webpack_require__(26921);
var zod$4 = __webpack_require__(64377);
var constants_js$5 = __webpack_require__(64069);
var config_grammar_js$0 = __webpack_require__(36407);
var config_role_js$1 = __webpack_require__(79344);
var closure_store_path_js$2 = __webpack_require__(94362);
const linePattern = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u;
const lineSchema = zod$3.YjP().max(4096).regex(linePattern, "must be text on one line, without control characters");
const wordSchema = lineSchema.min(1);
const keySchema = wordSchema.refine(key => key !== "__proto__", "must not be __proto__");
const countSchema = zod$3.aig().int().nonnegative();
const unreadableSchema = zod$3.rej({
unreadable: wordSchema.describe("Why, as one clause.")
});
function reading(value) {
return zod$3.KCZ([ unreadableSchema, value ]);
}
const releaseSchema = zod$3.KCZ([ closure_store_path_js$2.bL, zod$3.euz("taken-over") ]).nullable().describe('A release id; "taken-over" for what existed before the first release; null for none that the host keeps.');
const digestSchema = reading(closure_store_path_js$2.bL);
const binarySchema = zod$3.rej({
path: reading(wordSchema).describe("The file that the link resolves to, through all links on the way."),
sha256: digestSchema,
component: config_grammar_js$0.Jq.nullable().describe("The component of the release that has this link; null if none has."),
release: reading(releaseSchema).describe("The kept release whose closure has that file: the current release, if it is one of them.")
});
const sharedSchema = zod$3.rej({
path: reading(wordSchema).describe("The folder or file that the link resolves to, through all links on the way."),
narHash: reading(closure_store_path_js$2.LN.nullable()).describe("Of that folder or file; null if it is not in Nix's store."),
component: config_grammar_js$0.Jq.nullable().describe("The component of the release that has this link; null if none has."),
release: reading(releaseSchema).describe("The kept release whose closure has that: the current release, if it is one of them.")
});
const fingerprintSchema = zod$3.YjP().regex(/^[0-9a-f]{32}$/).describe("The first half of an HMAC-SHA-256 of the value, with a key that only root can read.");
const variableNameSchema = config_grammar_js$0.un.refine(name => name !== "__proto__", "must not be __proto__");
const environmentFileSchema = zod$3.rej({
mode: zod$3.YjP().regex(/^[0-7]{4}$/),
owner: wordSchema.describe("The name of its user, or the number if it has no name."),
group: wordSchema,
variables: reading(zod$3.g1P(variableNameSchema, zod$3.rej({
fingerprint: reading(fingerprintSchema)
}))).describe("By name.")
});
const unitFileSchema = zod$3.rej({
path: wordSchema,
digest: reading(zod$3.YjP().regex(/^(?:sha256:[0-9a-f]{64}|keyed:[0-9a-f]{32})$/)).describe("keyed: and a fingerprint. In a snapshot of schema version 1 also sha256: and a plain digest.")
});
const socketSchema = zod$3.rej({
address: wordSchema,
port: countSchema.max(65535)
});
const unitSnapshotSchema = zod$3.rej({
loadState: lineSchema,
activeState: lineSchema.describe("As systemd has it; done for a oneshot that is inactive because its work is done."),
subState: lineSchema,
result: lineSchema,
restarts: countSchema.describe("How often systemd restarted it on its own."),
startedAt: zod$4.w$().nullable(),
mainPid: countSchema.describe("0 for none."),
executable: reading(wordSchema.nullable()).describe("The real path of the main process's executable; null without a process."),
release: reading(releaseSchema).describe("The kept release whose closure has that executable and the files of kept releases that its command line names: the current release, if it is one of them."),
unitFile: unitFileSchema.nullable(),
dropIns: zod$3.YOg(unitFileSchema).max(256).describe("In the order in which systemd reads them."),
environmentFiles: zod$3.g1P(keySchema, reading(environmentFileSchema)).describe("By path, as the unit names it."),
sockets: reading(zod$3.YOg(socketSchema).max(1024)).describe("TCP sockets on which its processes listen, sorted.")
});
const healthSnapshotSchema = zod$3.rej({
result: zod$3.k5n([ "passed", "failed" ]),
detail: lineSchema,
listener: wordSchema.nullable().describe("The executable that listens on the address of the check."),
latencyMilliseconds: countSchema
});
const capacitySchema = zod$3.rej({
bytesTotal: countSchema,
bytesFree: countSchema.describe("Free for all users, not only for root."),
inodesTotal: countSchema.describe("0 on a file system that has no such limit."),
inodesFree: countSchema
});
const keyedDigestSchema = reading(zod$3.YjP().regex(/^keyed:[0-9a-f]{32}$/)).describe("A fingerprint of the whole file.");
const keyNameSchema = keySchema.max(255);
const pathKeySchema = keySchema.regex(/^\//, "must be an absolute path");
const loginKeysSchema = zod$3.rej({
digest: keyedDigestSchema,
keys: zod$3.g1P(keyNameSchema, zod$3.rej({
options: zod$3.YOg(wordSchema).max(64)
})).describe("By the fingerprint of the key: the names of its options.")
});
const loginFilesSchema = reading(zod$3.g1P(pathKeySchema, reading(loginKeysSchema)));
const trustSchema = zod$3.rej({
agent: reading(closure_store_path_js$2.bL.nullable()).describe("SHA-256 of the agent; null if this snapshot was not taken by an agent."),
policy: reading(zod$3.rej({
digest: keyedDigestSchema,
minimumSignatures: reading(countSchema),
trustedPublicKeys: reading(zod$3.YOg(lineSchema).max(1024)),
substituters: reading(zod$3.YOg(lineSchema).max(1024)),
applications: reading(zod$3.YOg(lineSchema).max(1024))
}).nullable()).describe("What the agent may do; null without a policy."),
allowedSigners: reading(zod$3.rej({
digest: closure_store_path_js$2.bL,
signers: zod$3.g1P(keyNameSchema, zod$3.rej({
principals: zod$3.YOg(wordSchema).max(256),
restrictions: zod$3.YOg(wordSchema).max(8)
})).describe("By the fingerprint of the key.")
}).nullable()).describe("Who may sign a release; null without the file."),
revokedKeys: reading(zod$3.rej({
digest: closure_store_path_js$2.bL,
keys: reading(zod$3.YOg(wordSchema).max(4096))
}).nullable()).describe("Keys whose signatures no longer count; null without the file."),
deployKeys: loginFilesSchema.describe("Keys that may deploy, by the file that permits them."),
files: reading(zod$3.g1P(pathKeySchema, keyedDigestSchema)).describe("Files that decide who becomes root and what every program loads.")
}).describe("Who may release to this host, and who may change that.");
const loginsSchema = zod$3.rej({
superusers: reading(zod$3.YOg(wordSchema).max(1024)).describe("Users whose number is 0."),
keys: loginFilesSchema.describe("Keys that may log in and are not deploy keys, by the file that permits them.")
}).describe("Who may log in to this host with a key.");
const foreignUnitsSchema = zod$3.rej({
running: reading(zod$3.YOg(wordSchema).max(1e4)).describe("Services that run now, except those that run on demand."),
enabled: reading(zod$3.YOg(wordSchema).max(1e4)).describe("Unit files that are started at boot.")
}).describe("Units that are neither released nor watched, sorted.");
const snapshotSchema = zod$3.rej({
schemaVersion: zod$3.euz(constants_js$5.A),
tool: lineSchema.describe("The version of grind-to-prod that took it."),
takenAt: zod$4.w$().describe("By the clock of the host."),
tookMilliseconds: countSchema,
application: config_grammar_js$0.Jq,
prefix: config_grammar_js$0.q9,
fingerprintKey: reading(zod$3.YjP().regex(/^[0-9a-f]{16}$/)).describe("The key that made the fingerprints. Fingerprints of two snapshots are comparable only if both have the same key id."),
host: zod$3.rej({
name: lineSchema.min(1),
role: reading(config_role_js$1.A.nullable()).describe("The current role: from the last change in the ledger, or else from the policy."),
machineId: reading(wordSchema),
bootId: reading(wordSchema),
kernel: reading(wordSchema).describe("The release of the running kernel.")
}),
clock: zod$3.rej({
synchronized: reading(zod$3.zMY()).describe("Whether the kernel reports that its clock is synchronized."),
offsetMilliseconds: reading(zod$3.aig().int()).describe("How far the host's clock is ahead of the clock of the machine that took the snapshot."),
uncertaintyMilliseconds: reading(countSchema).describe("The possible error of the offset: half of the round-trip time.")
}),
system: zod$3.rej({
osRelease: reading(zod$3.g1P(zod$3.YjP().regex(/^[A-Z][A-Z0-9_]*$/).max(64), lineSchema)),
nixosVersion: reading(wordSchema.nullable()).describe("null on a host that does not run NixOS; so for the paths below."),
generation: reading(countSchema.nullable()),
current: reading(wordSchema.nullable()),
booted: reading(wordSchema.nullable()),
currentKernel: reading(wordSchema.nullable()),
bootedKernel: reading(wordSchema.nullable())
}),
nix: zod$3.rej({
version: reading(wordSchema),
trust: reading(zod$3.rej({
requireSigs: zod$3.zMY(),
trustedUsers: zod$3.YOg(lineSchema).max(1024),
substituters: zod$3.YOg(lineSchema).max(1024),
trustedPublicKeys: zod$3.YOg(lineSchema).max(1024),
uncheckedSubstituters: reading(zod$3.YOg(lineSchema).max(1024)).describe("Those of the substituters from which paths are accepted without signatures.")
}))
}),
trust: trustSchema,
logins: loginsSchema,
foreignUnits: foreignUnitsSchema,
repository: zod$3.rej({
path: config_grammar_js$0.q9,
state: reading(zod$3.rej({
head: wordSchema,
branch: wordSchema.nullable().describe("null when HEAD is detached."),
dirty: zod$3.zMY(),
dirtyFiles: zod$3.YOg(wordSchema).max(1e3).describe("The first 1000, sorted; submodules and untracked files included.")
}))
}).nullable().describe("The diagnostics checkout; null if none is configured."),
releases: zod$3.rej({
current: reading(releaseSchema),
kept: reading(zod$3.YOg(zod$3.YjP().min(1).max(128)).max(1e4)).describe("Sorted."),
ledger: reading(zod$3.rej({
entries: countSchema,
head: closure_store_path_js$2.bL.nullable().describe("SHA-256 of the last line."),
recent: reading(zod$3.YOg(closure_store_path_js$2.bL).max(constants_js$5.S)).describe("SHA-256 of the most recent lines, oldest first.")
}))
}),
binaries: reading(zod$3.g1P(keySchema, binarySchema)).describe("By the name in <prefix>/bin."),
shared: reading(zod$3.g1P(keySchema, sharedSchema)).optional().describe("By the name in <prefix>/share. Absent when the release shares nothing, and from earlier agents."),
units: reading(zod$3.g1P(config_grammar_js$0.o3, unitSnapshotSchema)).describe("The released units, the additional watched units, and units that only an earlier kept release lists and that still run it."),
failedUnits: reading(zod$3.YOg(wordSchema).max(1e4)).describe("Every failed unit of the host, sorted."),
health: reading(zod$3.g1P(config_grammar_js$0.Jq, reading(healthSnapshotSchema))).describe("The current release's checks, each run once."),
capacity: zod$3.g1P(keySchema, reading(capacitySchema)).describe("By folder: the store, the prefix, the state and the data folders.")
});
const VOLATILE_FIELDS = [ "takenAt", "tookMilliseconds", "clock.offsetMilliseconds", "clock.uncertaintyMilliseconds", "units.*.mainPid", "units.*.startedAt", "health.*.detail", "health.*.latencyMilliseconds", "capacity.*.bytesFree", "capacity.*.inodesFree" ];
}),

/***/ 43047: // build/js/domain/snapshot/schema-1.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DA: () => isUnsaid,
YG: () => anySnapshotSchema,
uZ: () => fromVersion1,
vK: () => snapshot1Schema
});
var zod$2 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var secrets_public_url_js$5 = __webpack_require__(70320);
var unreadable_js$3 = __webpack_require__(4897);
var schema_js$1 = __webpack_require__(18049);
var constants_js$4 = __webpack_require__(64069);
const {nix, releases} = schema_js$1.ap.shape;
const linesSchema = zod$2.YOg(schema_js$1.mA).max(1024);
const snapshot1Schema = schema_js$1.ap.omit({
shared: true,
trust: true,
logins: true,
foreignUnits: true
}).extend({
schemaVersion: zod$2.euz(1),
nix: nix.extend({
trust: (0, schema_js$1.hF)(zod$2.rej({
requireSigs: zod$2.zMY(),
trustedUsers: linesSchema,
substituters: linesSchema,
trustedPublicKeys: linesSchema
}))
}),
releases: releases.extend({
ledger: (0, schema_js$1.hF)(zod$2.rej({
entries: zod$2.aig().int().nonnegative(),
head: closure_store_path_js$0.bL.nullable()
}))
})
});
const unsaid = {
unreadable: "a snapshot of schema version 1 does not record it"
};
function isUnsaid(value) {
return (0, unreadable_js$3.G)(value) && value.unreadable === unsaid.unreadable;
}
function fromVersion1(snapshot) {
const {nix: oldNix, releases: oldReleases} = snapshot;
const {trust} = oldNix;
const {ledger} = oldReleases;
return {
...snapshot,
schemaVersion: constants_js$4.A,
nix: {
...oldNix,
trust: (0, unreadable_js$3.G)(trust) ? trust : {
...trust,
substituters: trust.substituters.map(secrets_public_url_js$5.x6),
uncheckedSubstituters: unsaid
}
},
releases: {
...oldReleases,
ledger: (0, unreadable_js$3.G)(ledger) ? ledger : {
...ledger,
recent: unsaid
}
},
trust: {
agent: unsaid,
policy: unsaid,
allowedSigners: unsaid,
revokedKeys: unsaid,
deployKeys: unsaid,
files: unsaid
},
logins: {
superusers: unsaid,
keys: unsaid
},
foreignUnits: {
running: unsaid,
enabled: unsaid
},
shared: unsaid
};
}
const anySnapshotSchema = zod$2.KCZ([ schema_js$1.ap, snapshot1Schema.transform(fromVersion1) ]);
}),

/***/ 4897: // build/js/domain/snapshot/unreadable.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => isUnreadable
});
function isUnreadable(value) {
return typeof value === "object" && value !== null && typeof Reflect.get(value, "unreadable") === "string";
}
}),

/***/ 94617: // build/js/steps/history/ledger-pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => ledgerPages
});
var domain_errors_codes$0 = __webpack_require__(305);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_ledger_bounds$2 = __webpack_require__(86668);
var domain_protocol_ledger_words$4 = __webpack_require__(32227);
var domain_report_event$3 = __webpack_require__(59786);
async function* ledgerPages(client, pageSize = domain_protocol_ledger_words$4.X7) {
const first = await client.ledger({
limit: pageSize,
skip: 0
});
if (first.total > domain_ledger_bounds$2.OJ) {
const message = `The ledger of ${client.name} has ${first.total} lines, and ${domain_ledger_bounds$2.OJ} at most are read.`;
throw new domain_errors_errors$1.dh("state-damaged", message, {
host: client.name,
hint: "Check the ledger on the host itself."
});
}
yield first;
let oldest = oldestOf(first.entries, first.total + 1);
for (let skip = pageSize; skip < first.total; skip += pageSize) {
const page = await pageOf(client, {
limit: pageSize,
skip
});
if (page === void 0) {
const message = `The agent of ${client.name} sends the newest ${pageSize} of its ${first.total} records only. Update it to get the others.`;
(0, domain_report_event$3.warn)(client.context.reporter, message);
return;
}
const before = oldest;
const entries = page.entries.filter(({line}) => line < before);
oldest = oldestOf(entries, oldest);
yield {
...page,
entries
};
}
}
function oldestOf(entries, limit) {
return entries.reduce((oldest, {line}) => Math.min(oldest, line), limit);
}
async function pageOf(client, words) {
try {
return await client.ledger(words);
} catch (error) {
if (error instanceof domain_errors_errors$1.dz && (0, 
domain_errors_codes$0.Ap)(error.code) === "request-invalid") return;
throw error;
}
}
}),

/***/ 76250: // build/js/domain/trust/approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AR: () => unlessInterested,
OB: () => whyNot,
U9: () => approversOf,
b7: () => countingAt,
fG: () => whyRefused,
oe: () => approversSchema,
qU: () => APPROVAL_DAYS,
sO: () => isSamePerson
});
var limits_js$5 = __webpack_require__(5740);
var zod$4 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var protocol_limits_js$1 = __webpack_require__(46078);
var judgement_js$2 = __webpack_require__(26857);
var signature_js$3 = __webpack_require__(3508);
const approversSchema = zod$4.YOg(zod$4.rej({
principals: zod$4.YOg(zod$4.YjP().max(255)).min(1).max(64),
fingerprint: zod$4.YjP().max(128),
approvedAt: protocol_limits_js$1.Rl,
planSha256: closure_store_path_js$0.bL.optional()
})).max(signature_js$3.f7);
function disinterested(judged, interested) {
return judged.map(one => ({
...one,
result: unlessInterested(one.result, interested)
}));
}
function unlessInterested(result, {signers, actor}) {
if (typeof result === "string") return result;
if (signers.some(signer => (0, judgement_js$2.UV)([ signer, result ]) === 1)) return "signed-the-release";
return result.principals.some(principal => isSamePerson(principal, actor)) ? "started-the-promote" : result;
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
function seenFor(judged, host) {
return judged.map(one => {
const {plans} = one.approval;
const isOther = typeof one.result !== "string" && plans.length > 0 && !plans.some(plan => plan.host === host);
return isOther ? {
...one,
result: "other-host"
} : one;
});
}
const APPROVAL_DAYS = 7;
const DAY_MILLISECONDS = 864e5;
const CLOCKS_APART_MILLISECONDS = 10 * 6e4;
function countsUntil({approvedAt, expiresAt}) {
const given = Date.parse(approvedAt);
const signed = expiresAt === void 0 ? given + APPROVAL_DAYS * DAY_MILLISECONDS : Date.parse(expiresAt);
return new Date(Math.min(signed, given + limits_js$5.kE * DAY_MILLISECONDS));
}
function inTime(judged, at) {
return judged.map(one => {
if (typeof one.result === "string") return one;
if (Date.parse(one.approval.approvedAt) > at.getTime() + CLOCKS_APART_MILLISECONDS) return {
...one,
result: "not-yet-given"
};
return countsUntil(one.approval) < at ? {
...one,
result: "out-of-date"
} : one;
});
}
function countingAt(judged, {host, at, ...interested}) {
const seen = host === void 0 ? judged : seenFor(judged, host);
return disinterested(at === void 0 ? seen : inTime(seen, at), interested);
}
function approversOf(judged, host) {
return judged.flatMap(({result, approval}) => {
if (typeof result === "string") return [];
const plan = approval.plans.find(one => one.host === host);
const seen = plan === void 0 ? {} : {
planSha256: plan.sha256
};
return [ {
principals: result.principals.slice(0, 64),
fingerprint: result.fingerprint,
approvedAt: approval.approvedAt,
...seen
} ];
});
}
function whyRefused(judged) {
return judged.flatMap((one, index) => typeof one.result === "string" ? [ `approval ${index + 1} ${whyNot(one.result, one.approval)}` ] : []);
}
function whyNot(refusal, approval) {
if (refusal === "out-of-date") return `expired at ${countsUntil(approval).toISOString()}`;
return refusal === "not-yet-given" ? `is of ${approval.approvedAt}, which is still to come by the clock here` : reasonsOf[refusal];
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
var errors_quote_js$0 = __webpack_require__(7191);
var namespaces_js$1 = __webpack_require__(10420);
function distinctSigners(signers) {
let groups = [];
for (const {principals, fingerprint} of signers) {
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
const names = good.map(({principals, fingerprint}) => `${principals.map(principal => (0, 
errors_quote_js$0.hD)(principal)).join("/")} ${fingerprint}`);
return `${count} (${[ ...new Set(names) ].join(", ")})`;
}
function explain({number, signature, refusal}) {
const key = signature.keyType.includes("-cert-") ? `a ${(0, errors_quote_js$0.hD)(signature.keyType, 60)} certificate` : signature.fingerprint;
return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
"unknown-key": ({keyType}) => keyType.includes("-cert-") ? "is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with an accepted certificate" : "is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one",
expired: () => "is by a key that has expired in allowed_signers (valid-before); sign with a valid key",
"not-yet-valid": () => "is by a key that is not yet valid in allowed_signers (valid-after); wait until then, or check the machine's clock",
"other-namespace": ({namespace}) => `was made for the namespace ${(0, errors_quote_js$0.hD)(namespace, 60)} and not for ${namespaces_js$1.Bg}; sign with "grind-to-prod sign"`,
"namespace-not-permitted": () => `is by a key that allowed_signers does not permit to sign in the namespace ${namespaces_js$1.Bg}; have an administrator fix its line`,
"other-manifest": () => "does not match this manifest: the manifest was changed, or the signature belongs to another one; use the manifest and the manifest.sig of the same release, or sign again",
revoked: () => "is by a key that revoked_keys revokes (an unreadable revoked_keys revokes every key: check it with ssh-keygen -Q -l -f); sign with another key",
"no-name": () => "is by a key whose line in allowed_signers has a pattern instead of a signer's name; have an administrator write the name",
"not-accepted": () => 'was rejected by ssh-keygen for an unknown reason; sign again with "grind-to-prod sign"'
};
}),

};
