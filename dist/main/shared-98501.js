export const modules = {

/***/ 98501: // build/js/domain/activation/data-backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ recordedBackupSchema),
/* harmony export */   SZ: () => (/* binding */ wantsBackup),
/* harmony export */   Up: () => (/* binding */ restoredDataSchema),
/* harmony export */   ew: () => (/* binding */ whyNoBackup)
/* harmony export */ });
/* unused harmony exports backupIndexSchema, restoreIntentSchema, foldersOf, recordedBackup */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94362);





/** One folder of a backup, in the built-in form. */
const archivedFolderSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixSchema */ .q9,
    /** The archive's name in the backup's folder; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(64)
        .regex(/^[0-9]+\.tar\.zst$/)
        .nullable(),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
    /** What unpacking needs. */
    unpackedBytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
    /** A file changed or vanished while tar read it, so the archive may hold half of a change. */
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
/** A file that a release's own program wrote. */
const writtenFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4096),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Schema */ .bL,
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
});
/** `data/<attempt>/index.json`: what a backup consists of. It is there only when the backup is whole. */
const backupIndexSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .uuid */ .uRe(),
    takenAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    /** `restore-data`: what a program's restore was about to overwrite. */
    takenBefore: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['apply', 'restore-data']),
    /** The release that was about to be applied, or whose backup was about to be restored. */
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseIdSchema */ .yU,
    folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(archivedFolderSchema).max(16),
    /** Instead of archives: the link of the release that wrote these files. */
    program: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ link: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(64), folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixSchema */ .q9).max(16), files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(writtenFileSchema).max(100_000) })
        .nullable(),
});
/** What a record says of one folder's backup. */
const recordedBackupSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Null for what the release's own program wrote. */
    folder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(255).nullable(),
    /** The archive on the host, or the index of a program's files; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).nullable(),
    /** Of that file: with a program it covers every file's own digest, which the index holds. */
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
/** What a record says of data that was brought back. */
const restoredDataSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** The attempt whose backup it was. */
    backup: zod__WEBPACK_IMPORTED_MODULE_4__/* .uuid */ .uRe(),
    folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        folder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(255),
        /** Where what was there before lies now; null when there was nothing, or when a program restored. */
        aside: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).nullable(),
    }))
        .max(16),
});
/** What the journal says of a restore that is under way. */
const restoreIntentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    backup: zod__WEBPACK_IMPORTED_MODULE_4__/* .uuid */ .uRe(),
    program: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixSchema */ .q9, aside: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096).nullable() })).max(16),
});
/** Whether an apply of this release backs the data up first. `asked`: by whoever promotes. */
function wantsBackup({ data, schemaChange }, asked) {
    if (data === undefined || data.backup === 'never')
        return false;
    return data.backup === 'always' || schemaChange === true || asked;
}
/** Why a backup that was asked for cannot be, as a clause; null when it can. */
function whyNoBackup({ data }) {
    if (data === undefined)
        return 'its manifest names no data folders';
    return data.backup === 'never' ? 'its manifest says data.backup: never' : null;
}
/** The folders that a backup is of. */
function foldersOf(index) {
    return index.program?.folders ?? index.folders.map(({ folder }) => folder);
}
/** What a record says of a backup; `place` is its folder, `indexSha256` its index's digest. */
function recordedBackup(index, place, indexSha256) {
    const { program, folders } = index;
    if (program !== null) {
        const bytes = program.files.reduce((sum, file) => sum + file.bytes, 0);
        return [{ folder: null, archive: `${place}/index.json`, sha256: indexSha256, bytes, changedWhileRead: false }];
    }
    return folders.map(({ folder, archive, sha256, bytes, changedWhileRead }) => ({
        folder,
        archive: archive === null ? null : `${place}/${archive}`,
        sha256,
        bytes,
        changedWhileRead,
    }));
}


/***/ }),

/***/ 92535: // build/js/domain/activation/system-plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ systemRecordSchema),
/* harmony export */   QY: () => (/* binding */ systemStateSchema)
/* harmony export */ });
/* unused harmony exports systemIntentSchema, isInForce, stepForward, hasMoved, stepsBack, refusalOf, tellingLines, switchComplaint, systemSwitchSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _config_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63381);



/** The NixOS systems of a host: store paths, null for one that is not there. */
const systemStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** What the system profile points to: what the next boot takes. */
    profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
    /** What was activated last. */
    current: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
    /** What the host was booted with. */
    booted: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
});
/** What a transaction intends with the host's system; in the journal before anything is switched. */
const systemIntentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The release's system; null when the release has none, and then the host's is left alone. */
    wanted: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm }).nullable(),
    before: systemStateSchema,
    /** Absent: what is wanted is so already, or nothing is wanted. */
    back: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** The system of the profile, and the one that runs: exactly these two are gone back to. */
        profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
        running: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
    })
        .optional(),
});
/** True when the host's systems are what a release wants of them. */
function isInForce({ path, mode }, now) {
    const { setsProfile, activates } = switchModes[mode];
    return (!setsProfile || now.profile === path) && (!activates || now.current === path);
}
/** What takes a host forward; null when there is nothing to do. */
function stepForward({ wanted, back }) {
    return wanted === null || back === undefined ? null : { path: wanted.path, action: wanted.mode };
}
/** True when the host's systems are visibly not what they were before a transaction that intended this. */
function hasMoved({ wanted, back }, now) {
    if (wanted === null || back === undefined)
        return false;
    return now.profile !== back.profile || (now.current === wanted.path && back.running !== wanted.path);
}
/**
 * What takes a host back to the systems that the journal recorded. `step` is the journal's. The profile is set before anything
 * else, so while the journal says `switching` it tells whether the system was touched at all; except where the profile does
 * not change, and once the way back has begun, for that may have been cut off anywhere. Going back twice does no harm.
 */
function stepsBack({ wanted, back }, now, step) {
    if (wanted === null || back === undefined)
        return [];
    const { setsProfile, activates } = switchModes[wanted.mode];
    const profileTells = step === 'switching' && setsProfile && wanted.path !== back.profile;
    if (profileTells && !hasMoved({ wanted, back }, now))
        return [];
    if (!setsProfile)
        return [{ path: back.running, action: 'test' }];
    // Another one may run although only the next boot was prepared: that boot has been.
    const runsAsBefore = now.current === null || now.current === back.running;
    if (!activates && runsAsBefore)
        return [{ path: back.profile, action: 'boot' }];
    if (back.running === back.profile)
        return [{ path: back.profile, action: 'switch' }];
    return [
        { path: back.profile, action: 'boot' },
        { path: back.running, action: 'test' },
    ];
}
/** What the exit statuses of `switch-to-configuration` mean; see nixpkgs, pkgs/by-name/sw/switch-to-configuration-ng. */
const meanings = {
    1: 'a check before the switch or its boot loader failed',
    2: 'its activation script failed',
    4: 'some of its units failed, or those of a user who was logged in',
    11: 'somebody else is switching the system',
    100: 'its init cannot take over without a reboot; release it with "switchMode: boot"',
};
/** A check that failed before anything was activated, such as that of NixOS' switch inhibitors. */
const FAILED_CHECK = /^Pre-switch check/;
/** What such a check found: `dbus-implementation : dbus -> broker`. */
const FOUND_BY_CHECK = / -> |^Pre-switch check '/;
/**
 * Why `switch-to-configuration` refused before it activated anything: `reboot`, the host can take that system over only by booting it;
 * `busy`, somebody else holds NixOS' lock. Null for any other end.
 */
function refusalOf({ status, lines, }) {
    if (status === 100 || (status === 1 && lines.some((line) => FAILED_CHECK.test(line))))
        return 'reboot';
    return status === 11 ? 'busy' : null;
}
/** What it says of units, users and its boot loader; the state of each unit that has failed follows, and that may be long. */
const FAILURE = /^warning: |^Failed to /;
/** The lines of its output that say why it failed: those of a check that found something, or else its own failures, and the last ones. */
function tellingLines(lines, most) {
    const found = lines.some((line) => FAILED_CHECK.test(line)) ? lines.filter((line) => FOUND_BY_CHECK.test(line)) : [];
    if (found.length > 0)
        return found.slice(0, most);
    const failures = lines.filter((line) => FAILURE.test(line)).slice(0, most);
    const others = lines.filter((line) => !failures.includes(line));
    return [...failures, ...others.slice(Math.max(0, others.length - (most - failures.length)))];
}
/** Why a call of `switch-to-configuration` was no success, as a clause; null when it was. */
function switchComplaint(outcome) {
    const { step, status, timedOutAfterSeconds, lines } = outcome;
    if (status === 0)
        return null;
    const meaning = status === null ? undefined : meanings[status];
    const how = timedOutAfterSeconds !== null
        ? `did not end within ${timedOutAfterSeconds} s`
        : `ended with ${status === null ? 'a signal' : `status ${status}`}${meaning === undefined ? '' : ` (${meaning})`}`;
    const said = lines.length === 0 ? '' : `, and said: ${lines.join(' \u00b7 ')}`;
    return `switching the system to ${step.path} (${step.action}) ${how}${said}`;
}
/** A call of `switch-to-configuration` that has ended, as evidence. */
const systemSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
    action: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm,
    /** Null when a signal ended it. */
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
});
/** What an attempt did with the host's system, in its record. */
const systemRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Null: the release has no system, so the host's was left alone. */
    wanted: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm }).nullable(),
    before: systemStateSchema,
    after: systemStateSchema,
    /** In the order in which they ended, back included; none when the host had what was wanted. */
    switches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(systemSwitchSchema).max(64),
});


/***/ }),

/***/ 36811: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ ledgerResultSchema),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   nJ: () => (/* binding */ LEDGER_DEFAULT_ENTRIES),
/* harmony export */   pJ: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98501);
/* harmony import */ var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92535);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79344);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59786);
/* harmony import */ var _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2146);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99289);










/** What one attempt did: the ledger's line, without the chain. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz(1),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_8__/* .attemptSchema */ .ZS,
    verb: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(['apply', 'rollback', 'restore-data', 'set-role']),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .nameSchema */ .Jq,
    host: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(255),
    /** Of `set-role`: the release that was current then, or `none`. */
    releaseId: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(128),
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(128).nullable(),
    verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D,
    /** One sentence: why this verdict. */
    reason: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(4096),
    startedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    finishedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__/* .actorSchema */ .zH,
    ..._attempt_js__WEBPACK_IMPORTED_MODULE_8__/* .expresslySchema */ .fI,
    copy: _attempt_js__WEBPACK_IMPORTED_MODULE_8__/* .copySummarySchema */ .Vj.optional(),
    /** Who signed the release that was applied, as this host's allowed_signers name them; absent in a rollback. */
    signers: _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_7__/* .signersSchema */ .pJ.optional(),
    /** Of a release that had to be confirmed: what was decided (`none`: nothing in time), by whom, and why. */
    confirmation: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        decision: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(['keep', 'revert', 'none']),
        reason: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(1024).optional(),
        actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__/* .actorSchema */ .zH,
        decidedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    })
        .optional(),
    /** The backup that this attempt took of the data, before it changed anything. */
    data: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(_activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedBackupSchema */ .Iz).max(16).optional(),
    /** Of `restore-data`: what was brought back, and where what it replaced lies. */
    restored: _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredDataSchema */ .Up.optional(),
    /** Of `set-role`: what the host was, and is from then on. */
    role: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ from: _config_role_js__WEBPACK_IMPORTED_MODULE_5__/* .roleSchema */ .A, to: _config_role_js__WEBPACK_IMPORTED_MODULE_5__/* .roleSchema */ .A }).optional(),
    /** What was done with the host's NixOS system; absent where no release may touch it. */
    system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .systemRecordSchema */ .GT.optional(),
    phases: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_6__/* .phases */ .tW), seconds: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().nonnegative() })).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.phases),
    units: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(4096).nullable(),
        /** What was done to it (`none`: it was left alone), and why, as a clause. */
        action: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop', 'none']).optional(),
        because: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(1024).optional(),
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    health: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(64),
        passed: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(1024),
        listener: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(4096).nullable(),
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
});
/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ previousEntry: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), record: recordSchema });
/** Records that `ledger` shows when it is not told how many. */
const LEDGER_DEFAULT_ENTRIES = 20;
/** Of `ledger APPLICATION [--limit COUNT]`: the records, newest first, and whether the chain of all of them holds. */
const ledgerResultSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().max(255),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .nameSchema */ .Jq,
    /** Lines in the ledger. */
    total: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().int().nonnegative(),
    entries: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(ledgerEntrySchema.extend({
        /** Its number in the ledger, from 1. */
        line: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().int().positive(),
        /** SHA-256 of the line: what the next one carries. */
        digest: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    /** The first line that is no entry, or does not carry the digest of the line before it; null when the chain holds. */
    brokenAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().int().positive().nullable(),
});


/***/ }),

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ signerLines),
/* harmony export */   pJ: () => (/* binding */ signersSchema)
/* harmony export */ });
/* unused harmony export signerRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);


/** Who signed a release, as a record keeps it: found by the host with its own allowed_signers, never told by a client. */
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ principals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255)).min(1).max(64), fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(128) }))
    .max(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_LIMIT_COUNT */ .f7);
/** Each key once, with the names that allowed_signers gives it. */
function signerRecord(signers) {
    const byKey = new Map(signers.map(({ principals, fingerprint }) => [fingerprint, { principals: principals.slice(0, 64), fingerprint }]));
    return [...byKey.values()];
}
/** A line of an outcome: `signed by release@grind (SHA256:\u2026)`; none when nobody was recorded. */
function signerLines(signers) {
    if (signers === undefined || signers.length === 0)
        return [];
    return [`  signed by ${signers.map(({ principals, fingerprint }) => `${principals.join('/')} (${fingerprint})`).join(', ')}`];
}


/***/ }),

};
