export const modules = {

/***/ 18049: // build/js/domain/snapshot/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ SNAPSHOT_SCHEMA_VERSION),
/* harmony export */   Dk: () => (/* binding */ VOLATILE_FIELDS),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   Sh: () => (/* binding */ LEDGER_RECENT),
/* harmony export */   ap: () => (/* binding */ snapshotSchema),
/* harmony export */   hF: () => (/* binding */ reading),
/* harmony export */   mA: () => (/* binding */ lineSchema),
/* harmony export */   nj: () => (/* binding */ unreadableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79344);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);




/**
 * A snapshot: one host's state at one moment, as far as it bears on one application. It carries no value of a secret. What
 * could not be read stands there as `{ unreadable: reason }` and is never left out. Those of version 1 are still read (`schema-1.ts`).
 */
const SNAPSHOT_SCHEMA_VERSION = 2;
/** Text as a host showed it, made one line: every control and invisible character is escaped (`domain/report/inert.ts`). */
// oxlint-disable-next-line no-control-regex -- naming them is the point
const linePattern = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u;
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).regex(linePattern, 'must be text on one line, without control characters');
/** The same, but not empty: where a text may also be null. */
const wordSchema = lineSchema.min(1);
/** Names of what a host has: files, checks, settings. */
const keySchema = wordSchema.refine((key) => key !== '__proto__', 'must not be __proto__');
const countSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const unreadableSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ unreadable: wordSchema.describe('Why, as one clause.') });
/** True for what could not be read. */
function isUnreadable(value) {
    return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'unreadable') === 'string';
}
/** What was read, or why it could not be. */
function reading(value) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([unreadableSchema, value]);
}
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL, zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('taken-over')])
    .nullable()
    .describe('A release id; "taken-over" for what was there before the first release; null for none that the host keeps.');
const digestSchema = reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL);
/** A link in `<prefix>/bin`, or a file that lies there instead of one. */
const binarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: reading(wordSchema).describe('What the link leads to, every link on the way resolved.'),
    sha256: digestSchema,
    component: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.nullable().describe('The component of the release that has this link; null when none has.'),
    release: reading(releaseSchema).describe('The kept release whose closure has that file: the current one if it has.'),
});
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[0-9a-f]{32}$/)
    .describe('The first half of an HMAC-SHA-256 of the value, by a key that only root has.');
const variableNameSchema = _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .variableSchema */ .un.refine((name) => name !== '__proto__', 'must not be __proto__');
const environmentFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-7]{4}$/),
    owner: wordSchema.describe('The name of its user, or the number when it has no name.'),
    group: wordSchema,
    variables: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(variableNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fingerprint: reading(fingerprintSchema) }))).describe('By name.'),
});
/** A plain digest of a text with a short secret in it would let the secret be guessed, and a snapshot goes further than the file. */
const unitFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: wordSchema,
    digest: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:sha256:[0-9a-f]{64}|keyed:[0-9a-f]{32})$/)).describe('keyed: and a fingerprint. In a snapshot of schema version 1 also sha256: and a plain digest.'),
});
const socketSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ address: wordSchema, port: countSchema.max(65_535) });
const unitSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    loadState: lineSchema,
    activeState: lineSchema,
    subState: lineSchema,
    result: lineSchema,
    restarts: countSchema.describe('How often systemd restarted it by itself.'),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().nullable(),
    mainPid: countSchema.describe('0 for none.'),
    executable: reading(wordSchema.nullable()).describe("The real path of the main process's executable; null without a process."),
    release: reading(releaseSchema).describe('The kept release whose closure has that executable, and what of the kept releases its command line names: the current one if it has.'),
    unitFile: unitFileSchema.nullable(),
    dropIns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(unitFileSchema).max(256).describe('In the order in which systemd reads them.'),
    environmentFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, reading(environmentFileSchema)).describe('By path, as the unit names it.'),
    sockets: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(socketSchema).max(1024)).describe('TCP sockets on which its processes listen, sorted.'),
});
const healthSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    result: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'failed']),
    detail: lineSchema,
    listener: wordSchema.nullable().describe('The executable that listens where the check asked.'),
    latencyMilliseconds: countSchema,
});
const capacitySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    bytesTotal: countSchema,
    bytesFree: countSchema.describe('That anybody may use, not only root.'),
    inodesTotal: countSchema.describe('0 on a file system that has no such limit.'),
    inodesFree: countSchema,
});
/** Lines of the ledger whose digests a snapshot has, so that a later snapshot shows whether it goes on from an earlier one. */
const LEDGER_RECENT = 64;
const keyedDigestSchema = reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^keyed:[0-9a-f]{32}$/)).describe('A fingerprint of the whole file.');
const keyNameSchema = keySchema.max(255);
/** No path can be taken for the word `unreadable`. */
const pathKeySchema = keySchema.regex(/^\//, 'must be an absolute path');
/** A file of public keys that may log in. */
const loginKeysSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    digest: keyedDigestSchema,
    keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keyNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ options: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(64) }))
        .describe('By the fingerprint of the key: the names of its options.'),
});
const loginFilesSchema = reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(pathKeySchema, reading(loginKeysSchema)));
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    agent: reading(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable()).describe('SHA-256 of the agent; null when none took this snapshot.'),
    policy: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        digest: keyedDigestSchema,
        minimumSignatures: reading(countSchema),
        trustedPublicKeys: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024)),
        substituters: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024)),
        applications: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024)),
    })
        .nullable()).describe('What the agent may do; null without a policy.'),
    allowedSigners: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        digest: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL,
        signers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keyNameSchema, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ principals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(256), restrictions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(8) }))
            .describe('By the fingerprint of the key.'),
    })
        .nullable()).describe('Who may sign a release; null without the file.'),
    revokedKeys: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL, keys: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(4096)) }).nullable()).describe('Keys whose signatures no longer count; null without the file.'),
    deployKeys: loginFilesSchema.describe('Keys that may deploy, by the file that permits them.'),
    files: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(pathKeySchema, keyedDigestSchema)).describe('Files that decide who becomes root and what every program loads.'),
})
    .describe('Who may release to this host, and who may change that.');
const loginsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    superusers: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(1024)).describe('Users whose number is 0.'),
    keys: loginFilesSchema.describe('Keys that may log in and are not only for deploys, by the file that permits them.'),
})
    .describe('Who may log in to this host with a key.');
const foreignUnitsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    running: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(10_000)).describe('Services that run now, but for those that run on demand.'),
    enabled: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(10_000)).describe('Unit files that are started at boot.'),
})
    .describe('Units that are neither released nor watched, sorted.');
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(SNAPSHOT_SCHEMA_VERSION),
    tool: lineSchema.describe('The version of grind-to-prod that took it.'),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().describe('By the clock of the host.'),
    tookMilliseconds: countSchema,
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq,
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
    fingerprintKey: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/)).describe('Which key made the fingerprints. Those of two snapshots say something of each other only when this agrees.'),
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: lineSchema.min(1),
        role: reading(_config_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleSchema */ .A.nullable()).describe('The one in force: of the last change in the ledger, else of the policy.'),
        machineId: reading(wordSchema),
        bootId: reading(wordSchema),
        kernel: reading(wordSchema).describe('The release of the running kernel.'),
    }),
    clock: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        synchronized: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()).describe('Whether the kernel believes that something keeps its clock right.'),
        offsetMilliseconds: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int()).describe('How far it is ahead of the clock of whoever took the snapshot.'),
        uncertaintyMilliseconds: reading(countSchema).describe('By how much the offset may be wrong: half of the time on the way.'),
    }),
    system: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        osRelease: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^[A-Z][A-Z0-9_]*$/)
            .max(64), lineSchema)),
        nixosVersion: reading(wordSchema.nullable()).describe('null on a host that is not NixOS; so for the paths below.'),
        generation: reading(countSchema.nullable()),
        current: reading(wordSchema.nullable()),
        booted: reading(wordSchema.nullable()),
        currentKernel: reading(wordSchema.nullable()),
        bootedKernel: reading(wordSchema.nullable()),
    }),
    nix: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: reading(wordSchema),
        trust: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            requireSigs: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            trustedUsers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
            substituters: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
            trustedPublicKeys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024),
            uncheckedSubstituters: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineSchema).max(1024)).describe('Those of the substituters from which paths are taken without signatures.'),
        })),
    }),
    trust: trustSchema,
    logins: loginsSchema,
    foreignUnits: foreignUnitsSchema,
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
        state: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            head: wordSchema,
            branch: wordSchema.nullable().describe('null when HEAD is detached.'),
            dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            dirtyFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(1000).describe('The first 1000, sorted; submodules and untracked files included.'),
        })),
    })
        .nullable()
        .describe('The diagnostics checkout; null when none is configured.'),
    releases: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        current: reading(releaseSchema),
        kept: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(128)).max(10_000)).describe('Sorted.'),
        ledger: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            entries: countSchema,
            head: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable().describe('SHA-256 of the last line.'),
            recent: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL).max(LEDGER_RECENT)).describe('SHA-256 of the last lines, that of the last one last.'),
        })),
    }),
    binaries: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, binarySchema)).describe('By the name in <prefix>/bin.'),
    units: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3, unitSnapshotSchema)).describe('The released units and those watched besides.'),
    failedUnits: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(wordSchema).max(10_000)).describe('Every failed unit of the host, sorted.'),
    health: reading(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, reading(healthSnapshotSchema))).describe("The current release's checks, asked once."),
    capacity: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(keySchema, reading(capacitySchema)).describe('By folder: the store, the prefix, the state and the data folders.'),
});
/**
 * Fields that differ between any two snapshots, of one host too, though nothing happened: no comparison counts them. A star is
 * any one name. Everything else is the same when the host is.
 */
const VOLATILE_FIELDS = [
    'takenAt',
    'tookMilliseconds',
    'clock.offsetMilliseconds',
    'clock.uncertaintyMilliseconds',
    'units.*.mainPid',
    'units.*.startedAt',
    'health.*.detail',
    'health.*.latencyMilliseconds',
    'capacity.*.bytesFree',
    'capacity.*.inodesFree',
];


/***/ }),

/***/ 43047: // build/js/domain/snapshot/schema-1.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ isUnsaid),
/* harmony export */   YG: () => (/* binding */ anySnapshotSchema),
/* harmony export */   uZ: () => (/* binding */ fromVersion1),
/* harmony export */   vK: () => (/* binding */ snapshot1Schema)
/* harmony export */ });
/* unused harmony export asVersion1 */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70320);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);




const { nix, releases } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotSchema */ .ap.shape;
const linesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSchema */ .mA).max(1024);
/**
 * A snapshot of schema version 1: it says nothing of who may release, of logins and of units that are not watched, and its digests of unit
 * files that everyone may read are plain ones. Agents of that version take such snapshots, and clients of it understand no other.
 */
const snapshot1Schema = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotSchema */ .ap.omit({ trust: true, logins: true, foreignUnits: true }).extend({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    nix: nix.extend({
        trust: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ requireSigs: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), trustedUsers: linesSchema, substituters: linesSchema, trustedPublicKeys: linesSchema })),
    }),
    releases: releases.extend({
        ledger: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reading */ .hF)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(), head: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Schema */ .bL.nullable() })),
    }),
});
const unsaid = { unreadable: 'a snapshot of schema version 1 does not say it' };
/** True for what a snapshot does not say because it was taken in the earlier form. */
function isUnsaid(value) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(value) && value.unreadable === unsaid.unreadable;
}
/** A snapshot of version 1 in the form of today: what it does not say is unreadable, and its URLs are without what may be a secret. */
function fromVersion1(snapshot) {
    const { nix: oldNix, releases: oldReleases } = snapshot;
    const { trust } = oldNix;
    const { ledger } = oldReleases;
    return {
        ...snapshot,
        schemaVersion: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT_SCHEMA_VERSION */ .A0,
        nix: {
            ...oldNix,
            trust: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(trust) ? trust : { ...trust, substituters: trust.substituters.map(_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6), uncheckedSubstituters: unsaid },
        },
        releases: { ...oldReleases, ledger: (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(ledger) ? ledger : { ...ledger, recent: unsaid } },
        trust: { agent: unsaid, policy: unsaid, allowedSigners: unsaid, revokedKeys: unsaid, deployKeys: unsaid, files: unsaid },
        logins: { superusers: unsaid, keys: unsaid },
        foreignUnits: { running: unsaid, enabled: unsaid },
    };
}
/** A snapshot as a client of version 1 understands it. */
function asVersion1(snapshot) {
    const { trust: _trust, logins: _logins, foreignUnits: _units, nix: newNix, releases: newReleases, ...rest } = snapshot;
    return {
        ...rest,
        schemaVersion: 1,
        nix: { ...newNix, trust: isUnreadable(newNix.trust) ? newNix.trust : oldTrust(newNix.trust) },
        releases: { ...newReleases, ledger: isUnreadable(newReleases.ledger) ? newReleases.ledger : oldLedger(newReleases.ledger) },
    };
}
function oldTrust(trust) {
    const { requireSigs, trustedUsers, substituters, trustedPublicKeys } = trust;
    return { requireSigs, trustedUsers, substituters, trustedPublicKeys };
}
function oldLedger({ entries, head }) {
    return { entries, head };
}
/** A snapshot of either form, in that of today. */
const anySnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotSchema */ .ap, snapshot1Schema.transform(fromVersion1)]);


/***/ }),

/***/ 66961: // build/js/domain/snapshot/shape.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   j: () => (/* binding */ isScalar)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);


/** The shape of a part of the snapshot's schema. */
function shapeOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH)
        return { kind: 'object', fields: Object.entries(schema.shape) };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
        return { kind: 'record', value: schema.valueType };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return { kind: 'list', element: schema.element };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNullable */ .l1C)
        return { kind: 'nullable', value: schema.unwrap() };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7) {
        const [first, second] = schema.options;
        // The other unions are of texts.
        return first === _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableSchema */ .nj ? { kind: 'reading', value: second } : shapeOf(first);
    }
    const isNumber = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt || (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodLiteral */ .DN5 && typeof schema.value === 'number');
    if (isNumber)
        return { kind: 'number' };
    return { kind: schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodBoolean */ .WFD ? 'boolean' : 'text' };
}
function isScalar({ kind }) {
    return kind === 'text' || kind === 'number' || kind === 'boolean';
}


/***/ }),

/***/ 38320: // build/js/domain/snapshot/shell-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ shellUnquoted),
/* harmony export */   x: () => (/* binding */ shellQuoted),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Text on one line, as a POSIX shell reads it back and nothing else. */
function shellQuoted(text) {
    return /^[A-Za-z0-9_@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** The text behind what `shellQuoted` wrote; undefined for anything else: nothing is ever expanded. */
function shellUnquoted(written) {
    const quoted = /^'((?:[^']|'\\'')*)'$/.exec(written)?.[1];
    const text = quoted === undefined ? written : quoted.replaceAll(String.raw `'\''`, "'");
    return shellQuoted(text) === written ? text : undefined;
}
/** Words as one text with spaces between, which a shell may split: what would split a word is percent-encoded, and `%` is the empty one. */
function joinWords(words) {
    return words.map((word) => (word === '' ? '%' : word.replaceAll(/[\s%*?[\\]/gu, percentEncoded))).join(' ');
}
/** `encodeURIComponent` leaves the star alone. */
function percentEncoded(character) {
    return character === '*' ? '%2A' : encodeURIComponent(character);
}
/** The words of such a text. Throws URIError for one that `joinWords` did not write. */
function splitWords(text) {
    if (text === '')
        return [];
    return text.split(' ').map((word) => (word === '%' ? '' : decodeURIComponent(word)));
}


/***/ }),

/***/ 74751: // build/js/domain/snapshot/variable-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ variableGiver)
/* harmony export */ });
/**
 * Names of a snapshot's variables. Most follow from where the field stands (`nix.version` is `nix_version`); these are the names
 * that operators know. A star is any one name, `$1` the first of them as a variable may have it. The longest match counts.
 */
const templates = {
    host: '',
    'host.name': 'hostname',
    system: '',
    'system.generation': 'system_generation',
    'system.current': 'current_system',
    'system.booted': 'booted_system',
    repository: 'repo',
    'repository.state': 'repo',
    releases: 'release',
    'binaries.*': 'binary_$1',
    units: 'services',
    'units.*': 'service_$1',
    'units.*.loadState': 'service_$1_load',
    'units.*.activeState': 'service_$1_active',
    'units.*.subState': 'service_$1_substate',
    'units.*.environmentFiles': '$1_env_files',
    'units.*.environmentFiles.*': '$1_env_file_$2',
    'health.*.result': 'health_$1',
};
/** The variable for a field; not yet held against the others. */
function variableFor(path) {
    const patterns = path.map((step) => ('field' in step ? step.field : '*'));
    let length = path.length;
    while (length > 0 && templates[patterns.slice(0, length).join('.')] === undefined)
        length -= 1;
    const names = path.flatMap((step) => ('name' in step ? plain(step.name) : []));
    const template = templates[patterns.slice(0, length).join('.')] ?? '';
    const beginning = template.replaceAll(/\$(\d)/g, (_, index) => names[Number(index) - 1]);
    const rest = path.slice(length).map((step) => ('field' in step ? snakeCase(step.field) : plain(step.name)));
    const variable = [beginning, ...rest].filter((part) => part !== '').join('_');
    return /^[0-9]/.test(variable) ? `_${variable}` : variable;
}
function snakeCase(field) {
    return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** What a variable may have of a name: `hypervisor` for hypervisor.service, `etc_choiros_env` for /etc/choiros/env. */
function plain(name) {
    return name
        .replace(/\.service$/, '')
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .replaceAll(/^_+|_+$/g, '');
}
/** Gives out variables, each once: names that differ may look alike as variables (`a-b`, `a.b`), and the second gets a number. */
function variableGiver() {
    const given = new Set();
    return (path, suffix = '') => {
        const wanted = `${variableFor(path)}${suffix}`;
        let variable = wanted;
        for (let number = 2; given.has(variable); number += 1)
            variable = `${wanted}_${number}`;
        given.add(variable);
        return variable;
    };
}


/***/ }),

};
