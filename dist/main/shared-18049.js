export const modules = {

/***/ 18049: // build/js/domain/snapshot/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => SNAPSHOT_SCHEMA_VERSION,
Dk: () => VOLATILE_FIELDS,
GZ: () => isUnreadable,
Sh: () => LEDGER_RECENT,
ap: () => snapshotSchema,
hF: () => reading,
mA: () => lineSchema,
nj: () => unreadableSchema
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79344);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
const SNAPSHOT_SCHEMA_VERSION = 2;
const linePattern = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u;
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(4096).regex(linePattern, "must be text on one line, without control characters");
const wordSchema = lineSchema.min(1);
const keySchema = wordSchema.refine(key => key !== "__proto__", "must not be __proto__");
const countSchema = zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative();
const unreadableSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
unreadable: wordSchema.describe("Why, as one clause.")
});
function isUnreadable(value) {
return typeof value === "object" && value !== null && typeof Reflect.get(value, "unreadable") === "string";
}
function reading(value) {
return zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ unreadableSchema, value ]);
}
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL, zod__WEBPACK_IMPORTED_MODULE_3__.euz("taken-over") ]).nullable().describe('A release id; "taken-over" for what existed before the first release; null for none that the host keeps.');
const digestSchema = reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL);
const binarySchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: reading(wordSchema).describe("The file that the link resolves to, through all links on the way."),
sha256: digestSchema,
component: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq.nullable().describe("The component of the release that has this link; null if none has."),
release: reading(releaseSchema).describe("The kept release whose closure has that file: the current release, if it is one of them.")
});
const sharedSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: reading(wordSchema).describe("The folder or file that the link resolves to, through all links on the way."),
narHash: reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.LN.nullable()).describe("Of that folder or file; null if it is not in Nix's store."),
component: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq.nullable().describe("The component of the release that has this link; null if none has."),
release: reading(releaseSchema).describe("The kept release whose closure has that: the current release, if it is one of them.")
});
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{32}$/).describe("The first half of an HMAC-SHA-256 of the value, with a key that only root can read.");
const variableNameSchema = _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.un.refine(name => name !== "__proto__", "must not be __proto__");
const environmentFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
mode: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-7]{4}$/),
owner: wordSchema.describe("The name of its user, or the number if it has no name."),
group: wordSchema,
variables: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(variableNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__.rej({
fingerprint: reading(fingerprintSchema)
}))).describe("By name.")
});
const unitFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: wordSchema,
digest: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^(?:sha256:[0-9a-f]{64}|keyed:[0-9a-f]{32})$/)).describe("keyed: and a fingerprint. In a snapshot of schema version 1 also sha256: and a plain digest.")
});
const socketSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
address: wordSchema,
port: countSchema.max(65535)
});
const unitSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
loadState: lineSchema,
activeState: lineSchema.describe("As systemd has it; done for a oneshot that is inactive because its work is done."),
subState: lineSchema,
result: lineSchema,
restarts: countSchema.describe("How often systemd restarted it on its own."),
startedAt: zod__WEBPACK_IMPORTED_MODULE_4__.w$().nullable(),
mainPid: countSchema.describe("0 for none."),
executable: reading(wordSchema.nullable()).describe("The real path of the main process's executable; null without a process."),
release: reading(releaseSchema).describe("The kept release whose closure has that executable and the files of kept releases that its command line names: the current release, if it is one of them."),
unitFile: unitFileSchema.nullable(),
dropIns: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(unitFileSchema).max(256).describe("In the order in which systemd reads them."),
environmentFiles: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keySchema, reading(environmentFileSchema)).describe("By path, as the unit names it."),
sockets: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(socketSchema).max(1024)).describe("TCP sockets on which its processes listen, sorted.")
});
const healthSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
result: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "passed", "failed" ]),
detail: lineSchema,
listener: wordSchema.nullable().describe("The executable that listens on the address of the check."),
latencyMilliseconds: countSchema
});
const capacitySchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
bytesTotal: countSchema,
bytesFree: countSchema.describe("Free for all users, not only for root."),
inodesTotal: countSchema.describe("0 on a file system that has no such limit."),
inodesFree: countSchema
});
const LEDGER_RECENT = 64;
const keyedDigestSchema = reading(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^keyed:[0-9a-f]{32}$/)).describe("A fingerprint of the whole file.");
const keyNameSchema = keySchema.max(255);
const pathKeySchema = keySchema.regex(/^\//, "must be an absolute path");
const loginKeysSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
digest: keyedDigestSchema,
keys: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keyNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__.rej({
options: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(64)
})).describe("By the fingerprint of the key: the names of its options.")
});
const loginFilesSchema = reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(pathKeySchema, reading(loginKeysSchema)));
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
agent: reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL.nullable()).describe("SHA-256 of the agent; null if this snapshot was not taken by an agent."),
policy: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
digest: keyedDigestSchema,
minimumSignatures: reading(countSchema),
trustedPublicKeys: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024)),
substituters: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024)),
applications: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024))
}).nullable()).describe("What the agent may do; null without a policy."),
allowedSigners: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
digest: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL,
signers: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keyNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__.rej({
principals: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(256),
restrictions: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(8)
})).describe("By the fingerprint of the key.")
}).nullable()).describe("Who may sign a release; null without the file."),
revokedKeys: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
digest: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL,
keys: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(4096))
}).nullable()).describe("Keys whose signatures no longer count; null without the file."),
deployKeys: loginFilesSchema.describe("Keys that may deploy, by the file that permits them."),
files: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(pathKeySchema, keyedDigestSchema)).describe("Files that decide who becomes root and what every program loads.")
}).describe("Who may release to this host, and who may change that.");
const loginsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
superusers: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(1024)).describe("Users whose number is 0."),
keys: loginFilesSchema.describe("Keys that may log in and are not deploy keys, by the file that permits them.")
}).describe("Who may log in to this host with a key.");
const foreignUnitsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
running: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(1e4)).describe("Services that run now, except those that run on demand."),
enabled: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(1e4)).describe("Unit files that are started at boot.")
}).describe("Units that are neither released nor watched, sorted.");
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(SNAPSHOT_SCHEMA_VERSION),
tool: lineSchema.describe("The version of grind-to-prod that took it."),
takenAt: zod__WEBPACK_IMPORTED_MODULE_4__.w$().describe("By the clock of the host."),
tookMilliseconds: countSchema,
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq,
prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.q9,
fingerprintKey: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{16}$/)).describe("The key that made the fingerprints. Fingerprints of two snapshots are comparable only if both have the same key id."),
host: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
name: lineSchema.min(1),
role: reading(_config_role_js__WEBPACK_IMPORTED_MODULE_1__.A.nullable()).describe("The current role: from the last change in the ledger, or else from the policy."),
machineId: reading(wordSchema),
bootId: reading(wordSchema),
kernel: reading(wordSchema).describe("The release of the running kernel.")
}),
clock: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
synchronized: reading(zod__WEBPACK_IMPORTED_MODULE_3__.zMY()).describe("Whether the kernel reports that its clock is synchronized."),
offsetMilliseconds: reading(zod__WEBPACK_IMPORTED_MODULE_3__.aig().int()).describe("How far the host's clock is ahead of the clock of the machine that took the snapshot."),
uncertaintyMilliseconds: reading(countSchema).describe("The possible error of the offset: half of the round-trip time.")
}),
system: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
osRelease: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Z][A-Z0-9_]*$/).max(64), lineSchema)),
nixosVersion: reading(wordSchema.nullable()).describe("null on a host that does not run NixOS; so for the paths below."),
generation: reading(countSchema.nullable()),
current: reading(wordSchema.nullable()),
booted: reading(wordSchema.nullable()),
currentKernel: reading(wordSchema.nullable()),
bootedKernel: reading(wordSchema.nullable())
}),
nix: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
version: reading(wordSchema),
trust: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
requireSigs: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
trustedUsers: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024),
substituters: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024),
trustedPublicKeys: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024),
uncheckedSubstituters: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(lineSchema).max(1024)).describe("Those of the substituters from which paths are accepted without signatures.")
}))
}),
trust: trustSchema,
logins: loginsSchema,
foreignUnits: foreignUnitsSchema,
repository: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.q9,
state: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
head: wordSchema,
branch: wordSchema.nullable().describe("null when HEAD is detached."),
dirty: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
dirtyFiles: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(1e3).describe("The first 1000, sorted; submodules and untracked files included.")
}))
}).nullable().describe("The diagnostics checkout; null if none is configured."),
releases: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
current: reading(releaseSchema),
kept: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(128)).max(1e4)).describe("Sorted."),
ledger: reading(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
entries: countSchema,
head: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL.nullable().describe("SHA-256 of the last line."),
recent: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL).max(LEDGER_RECENT)).describe("SHA-256 of the most recent lines, oldest first.")
}))
}),
binaries: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keySchema, binarySchema)).describe("By the name in <prefix>/bin."),
shared: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keySchema, sharedSchema)).optional().describe("By the name in <prefix>/share. Absent when the release shares nothing, and from earlier agents."),
units: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3, unitSnapshotSchema)).describe("The released units, the additional watched units, and units that only an earlier kept release lists and that still run it."),
failedUnits: reading(zod__WEBPACK_IMPORTED_MODULE_3__.YOg(wordSchema).max(1e4)).describe("Every failed unit of the host, sorted."),
health: reading(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq, reading(healthSnapshotSchema))).describe("The current release's checks, each run once."),
capacity: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(keySchema, reading(capacitySchema)).describe("By folder: the store, the prefix, the state and the data folders.")
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
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70320);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);
const {nix: nix, releases: releases} = _schema_js__WEBPACK_IMPORTED_MODULE_1__.ap.shape;
const linesSchema = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(_schema_js__WEBPACK_IMPORTED_MODULE_1__.mA).max(1024);
const snapshot1Schema = _schema_js__WEBPACK_IMPORTED_MODULE_1__.ap.omit({
shared: true,
trust: true,
logins: true,
foreignUnits: true
}).extend({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__.euz(1),
nix: nix.extend({
trust: (0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.hF)(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
requireSigs: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
trustedUsers: linesSchema,
substituters: linesSchema,
trustedPublicKeys: linesSchema
}))
}),
releases: releases.extend({
ledger: (0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.hF)(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
entries: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative(),
head: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL.nullable()
}))
})
});
const unsaid = {
unreadable: "a snapshot of schema version 1 does not record it"
};
function isUnsaid(value) {
return (0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(value) && value.unreadable === unsaid.unreadable;
}
function fromVersion1(snapshot) {
const {nix: oldNix, releases: oldReleases} = snapshot;
const {trust: trust} = oldNix;
const {ledger: ledger} = oldReleases;
return {
...snapshot,
schemaVersion: _schema_js__WEBPACK_IMPORTED_MODULE_1__.A0,
nix: {
...oldNix,
trust: (0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(trust) ? trust : {
...trust,
substituters: trust.substituters.map(_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__.x6),
uncheckedSubstituters: unsaid
}
},
releases: {
...oldReleases,
ledger: (0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(ledger) ? ledger : {
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
const anySnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ _schema_js__WEBPACK_IMPORTED_MODULE_1__.ap, snapshot1Schema.transform(fromVersion1) ]);
}),

};
