export const modules = {

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
recent: reading(zod$3.YOg(closure_store_path_js$2.bL).max(constants_js$5.S)).describe("SHA-256 of the most recent lines, oldest first."),
contradictedBy: wordSchema.max(64).optional().describe("The newest attempt that switched releases, if the host has another release than it left. Absent otherwise, during an attempt, and from earlier agents."),
recorded: zod$3.YOg(releaseSchema).max(16).optional().describe("The releases of which that attempt left one current.")
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

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => parseSnapshot,
F: () => SNAPSHOT_LIMIT_BYTES,
snapshotText: () => snapshotText
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_schema_problems_js$1 = __webpack_require__(90781);
var manifest_canonical_js$4 = __webpack_require__(53795);
var schema_1_js$2 = __webpack_require__(43047);
var schema_js$3 = __webpack_require__(18049);
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
function parseSnapshot(value) {
if (versionOf(value) === 1) {
const older = (0, errors_schema_problems_js$1.RZ)(schema_1_js$2.vK, value);
if (older.problems === null) return (0, schema_1_js$2.uZ)(older.data);
throw invalid(older.problems);
}
const result = (0, errors_schema_problems_js$1.RZ)(schema_js$3.ap, value);
if (result.problems === null) return result.data;
throw invalid(result.problems);
}
function versionOf(value) {
return typeof value === "object" && value !== null && Object.hasOwn(value, "schemaVersion") ? Reflect.get(value, "schemaVersion") : void 0;
}
function invalid(problems) {
const sentences = problems.slice(0, 10).map(({path, message}) => `In the snapshot, ${(0, 
errors_schema_problems_js$1.w5)(path)} ${message}.`);
return new errors_errors_js$0.dz("snapshot-invalid", sentences.join("\n"));
}
function snapshotText(snapshot) {
return `${(0, manifest_canonical_js$4.d)(snapshot)}\n`;
}
}),

};
