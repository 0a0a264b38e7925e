export const id = 699;
export const ids = [699];
export const modules = {

/***/ 98501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ recordedBackupSchema),
/* harmony export */   SZ: () => (/* binding */ wantsBackup),
/* harmony export */   Up: () => (/* binding */ restoredDataSchema),
/* harmony export */   ew: () => (/* binding */ whyNoBackup)
/* harmony export */ });
/* unused harmony exports backupIndexSchema, restoreIntentSchema, foldersOf, recordedBackup, chooseBackup */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);




/** One folder of a backup, in the built-in form. */
const archivedFolderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
    /** The archive's name in the backup's folder; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9]+\.tar\.zst$/)
        .nullable(),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** What unpacking needs. */
    unpackedBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** A file changed or vanished while tar read it, so the archive may hold half of a change. */
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** A file that a release's own program wrote. */
const writtenFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(4096),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL,
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
});
/** `data/<attempt>/index.json`: what a backup consists of. It is there only when the backup is whole. */
const backupIndexSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** `restore-data`: what a program's restore was about to overwrite. */
    takenBefore: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['apply', 'restore-data']),
    /** The release that was about to be applied, or whose backup was about to be restored. */
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdSchema */ .yU,
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(archivedFolderSchema).max(16),
    /** Instead of archives: the link of the release that wrote these files. */
    program: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ link: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64), folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9).max(16), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(writtenFileSchema).max(100_000) })
        .nullable(),
});
/** What a record says of one folder's backup. */
const recordedBackupSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Null for what the release's own program wrote. */
    folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255).nullable(),
    /** The archive on the host, or the index of a program's files; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable(),
    /** Of that file: with a program it covers every file's own digest, which the index holds. */
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** What a record says of data that was brought back. */
const restoredDataSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** The attempt whose backup it was. */
    backup: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
        /** Where what was there before lies now; null when there was nothing, or when a program restored. */
        aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable(),
    }))
        .max(16),
});
/** What the journal says of a restore that is under way. */
const restoreIntentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    backup: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    program: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9, aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable() })).max(16),
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
/** The latest backup that was taken before this release was applied, or the one of this attempt; undefined when there is none. */
function chooseBackup(indexes, releaseId, attempt) {
    return indexes
        .filter((index) => index.releaseId === releaseId && (attempt === undefined ? index.takenBefore === 'apply' : index.attempt === attempt))
        .toSorted((left, right) => (left.takenAt < right.takenAt ? -1 : 1))
        .at(-1);
}


/***/ }),

/***/ 92535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ systemRecordSchema),
/* harmony export */   QY: () => (/* binding */ systemStateSchema)
/* harmony export */ });
/* unused harmony exports systemIntentSchema, isInForce, stepForward, hasMoved, stepsBack, switchComplaint, systemSwitchSchema */
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
    return (mode === 'test' || now.profile === path) && (mode === 'boot' || now.current === path);
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
    const profileTells = step === 'switching' && wanted.mode !== 'test' && wanted.path !== back.profile;
    if (profileTells && !hasMoved({ wanted, back }, now))
        return [];
    if (wanted.mode === 'test')
        return [{ path: back.running, action: 'test' }];
    // Another one may run although only the next boot was prepared: that boot has been.
    const runsAsBefore = now.current === null || now.current === back.running;
    if (wanted.mode === 'boot' && runsAsBefore)
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
    2: 'its activation script failed',
    3: 'systemd could not be reloaded',
    4: 'some of its units failed',
    100: 'its init cannot take over without a reboot; release it with "switchMode: boot"',
};
/** Why a call of `switch-to-configuration` was no success, as a clause; null when it was. */
function switchComplaint(outcome) {
    const { step, status, timedOutAfterSeconds, lastLines } = outcome;
    if (status === 0)
        return null;
    const meaning = status === null ? undefined : meanings[status];
    const how = timedOutAfterSeconds !== null
        ? `did not end within ${timedOutAfterSeconds} s`
        : `ended with ${status === null ? 'a signal' : `status ${status}`}${meaning === undefined ? '' : ` (${meaning})`}`;
    const said = lastLines.length === 0 ? '' : `, and said last: ${lastLines.join(' · ')}`;
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

/***/ 37154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLines)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55689);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5614);



/** A plan as lines for a terminal. Texts from outside stand in it as they came: whoever prints it makes them inert. */
function planLines(plan) {
    const { from, to, components, packages, units, commits, against } = plan;
    const { named, rebuilt } = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesByChange */ .RQ)(packages);
    const disk = (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .diskText */ .TI)(plan);
    const touched = components.filter(({ change }) => change !== 'same');
    return [
        `Plan of ${plan.application} against ${against.name}`,
        (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .planVerdict */ .Ft)(plan),
        '',
        ...table([
            ['  release', `${from === null ? 'none' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(from.releaseId)} → ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(to.releaseId)}`],
            ['  commit', `${from === null ? 'none' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(from.commit)} → ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(to.commit)}`],
            ['  closure', (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .closureText */ .fb)(plan)],
            ['  to copy', (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .copyText */ .Dk)(plan)],
            ...(disk === null ? [] : [['  disk', disk]]),
        ]),
        ...(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .remarks */ .IW)(plan).map((remark) => `  ${remark}`),
        '',
        `Components: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(components)}`,
        ...table(touched.map(({ name, change, from: old, to: wanted }) => [`  ${name}`, change, arrow(old, wanted)])),
        '',
        `Packages: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(packages)}`,
        ...table(named.map(({ name, from: old, to: wanted, sizeDelta }) => [
            `  ${name}`,
            `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsText */ .pl)(old)} → ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsText */ .pl)(wanted)}`,
            (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .signedBytes */ .Sq)(sizeDelta),
        ])),
        ...(rebuilt.length === 0 ? [] : [`  rebuilt with the same version: ${rebuilt.map(({ name }) => name).join(', ')}`]),
        '',
        `Units (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSource */ .QA)(plan)}):`,
        ...table(units.list.map(({ unit, step, because }) => [`  ${unit}`, step === 'none' ? 'left alone' : step, because])),
        ...commitLines(commits),
    ];
}
function commitLines({ link, ahead, behind }) {
    if (ahead === null || behind === null)
        return link === null ? [] : ['', `Commits: ${link}`];
    return [...listed('Commits', ahead), ...listed('Commits taken back', behind)];
}
function listed(title, { total, list }) {
    if (total === 0)
        return [];
    const rest = total - list.length;
    return [
        '',
        `${title} (${total}):`,
        ...table(list.map(({ id, author, subject }) => [`  ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(id)}`, author, subject])),
        ...(rest > 0 ? [`  and ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest, 'earlier one')}`] : []),
    ];
}
function arrow(from, to) {
    return [from, to].map((path) => (path === null ? '∅' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(path))).join(' → ');
}
function table(rows) {
    return rows.length === 0 ? [] : (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows).trimEnd().split('\n');
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ copyText),
/* harmony export */   Ft: () => (/* binding */ planVerdict),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   QA: () => (/* binding */ unitSource),
/* harmony export */   RQ: () => (/* binding */ packagesByChange),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   TI: () => (/* binding */ diskText),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fb: () => (/* binding */ closureText),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   pl: () => (/* binding */ versionsText),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);

/** Digits of a release or commit id that a reader is shown. */
const SHORT = 12;
/** The beginning of a release or commit id. */
function shortId(id) {
    return /^[0-9a-f]{40,64}$/.test(id) ? id.slice(0, SHORT) : id;
}
/** A store path without the store, and with as much of its hash as tells two apart. */
function shortPath(path) {
    return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, '$1…-');
}
/** `+1.5 MiB`, `−12 bytes`, `±0`. */
function signedBytes(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(bytes))}`;
}
/** Versions as `nix store diff-closures` writes them: ∅ for none at all, ε for a name without one. */
function versionsText(versions) {
    if (versions.length === 0)
        return '∅';
    return versions.map((version) => (version === '' ? 'ε' : version)).join(', ');
}
/** In one sentence, what the plan comes to. */
function planVerdict(plan) {
    const { from, to, refusal, against, units, copy } = plan;
    const host = against.kind === 'host' ? against.name : 'the host';
    if (refusal !== null)
        return `${host} would refuse this release: ${refusal}`;
    if (from?.releaseId === to.releaseId)
        return `Nothing would change: ${against.name} has this very release.`;
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(copy.narBytes)} would be copied in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.paths, 'path')}, and ${stepsText(units.list)}.`;
}
/** Units that a sentence names. */
const NAMED_UNITS = 4;
/** `the host would restart a.service, b.service and reload c.service`. */
function stepsText(list) {
    const touched = list.filter(({ step }) => step !== 'none');
    if (touched.length === 0)
        return 'no unit would be touched';
    if (touched.length > NAMED_UNITS)
        return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(touched.length, 'unit')} would be touched`;
    const steps = new Map();
    for (const { step, unit } of touched)
        steps.set(step, [...(steps.get(step) ?? []), unit]);
    return `the host would ${[...steps].map(([step, names]) => `${step} ${names.join(', ')}`).join(' and ')}`;
}
/** Packages by what becomes of them, the changed first; those that were only rebuilt are apart. */
function packagesByChange(packages) {
    const of = (change) => packages.filter((one) => one.change === change);
    return { named: [...of('changed'), ...of('added'), ...of('removed')], rebuilt: of('rebuilt') };
}
/** `3 changed, 1 added, 2 rebuilt`; `none differ` when none do. */
function countChanges(changes) {
    const kinds = ['changed', 'added', 'removed', 'rebuilt'];
    const counts = kinds.flatMap((kind) => {
        const count = changes.filter(({ change }) => change === kind).length;
        return count === 0 ? [] : [`${count} ${kind}`];
    });
    return counts.length === 0 ? 'none differ' : counts.join(', ');
}
/** How much would be copied, and how that is known. */
function copyText({ copy, against }) {
    const source = copy.source === 'host' ? `${against.name} said so` : 'an estimate: what the old release does not have';
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(copy.narBytes)} in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.paths, 'path')}; ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(copy.presentPaths, 'path')} present (${source})`;
}
function closureText({ closure: { from, to } }) {
    const size = `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(to.narBytes)} in ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(to.paths, 'path')}`;
    return from === null ? size : `${size}, was ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(from.narBytes)} (${signedBytes(to.narBytes - from.narBytes)})`;
}
/** Room on the host; null when it is not known. */
function diskText({ disk }) {
    if (disk === null)
        return null;
    return `${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(disk.bytesFree)} free, ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(disk.bytesNeeded)} needed while it is copied`;
}
/** How the units' list came about. */
function unitSource({ units, against }) {
    return units.source === 'host'
        ? `as ${against.name} sees its units now`
        : 'an estimate from the two manifests: only the host knows what each unit executes and whether its definition changed';
}
/** What else a reader should know, each as a sentence. */
function remarks(plan) {
    const { settings, backup, confirmWithinSeconds, system, commits } = plan;
    const undone = commits.behind?.total ?? 0;
    return [
        ...(undone > 0 ? [`It takes back ${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(undone, 'commit')} of the release before.`] : []),
        ...(settings.length > 0 ? [`How it is carried out changes too: ${settings.join(', ')}.`] : []),
        ...(system !== null && system.from !== system.to ? [`The NixOS system would change (${system.mode ?? 'left as it is'}).`] : []),
        ...(backup.length > 0 ? [`The form of the data changes: ${backup.join(', ')} would be backed up first.`] : []),
        ...(confirmWithinSeconds === null ? [] : [`It must be confirmed within ${confirmWithinSeconds} s, or the host goes back.`]),
        ...plan.notes,
    ];
}


/***/ }),

/***/ 36811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ ledgerResultSchema),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   nJ: () => (/* binding */ LEDGER_DEFAULT_ENTRIES),
/* harmony export */   pJ: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98501);
/* harmony import */ var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92535);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62709);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79344);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59786);
/* harmony import */ var _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2146);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99289);









/** What one attempt did: the ledger's line, without the chain. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    verb: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['apply', 'rollback', 'restore-data', 'set-role']),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    host: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
    /** Of `set-role`: the release that was current then, or `none`. */
    releaseId: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(128),
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(128).nullable(),
    verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$,
    /** One sentence: why this verdict. */
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .actorSchema */ .zH,
    copy: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .copySummarySchema */ .Vj.optional(),
    /** Who signed the release that was applied, as this host's allowed_signers name them; absent in a rollback. */
    signers: _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_6__/* .signersSchema */ .pJ.optional(),
    /** Of a release that had to be confirmed: what was decided (`none`: nothing in time), by whom, and why. */
    confirmation: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        decision: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['keep', 'revert', 'none']),
        reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024).optional(),
        actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .actorSchema */ .zH,
        decidedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    })
        .optional(),
    /** The backup that this attempt took of the data, before it changed anything. */
    data: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedBackupSchema */ .Iz).max(16).optional(),
    /** Of `restore-data`: what was brought back, and where what it replaced lies. */
    restored: _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredDataSchema */ .Up.optional(),
    /** Of `set-role`: what the host was, and is from then on. */
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ from: _config_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .A, to: _config_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .A }).optional(),
    /** What was done with the host's NixOS system; absent where no release may touch it. */
    system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .systemRecordSchema */ .GT.optional(),
    phases: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .phases */ .tW), seconds: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative() })),
    units: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096).nullable(),
        /** What was done to it (`none`: it was left alone), and why, as a clause. */
        action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop', 'none']).optional(),
        because: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024).optional(),
    })),
    health: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(64),
        passed: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024),
        listener: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096).nullable(),
    })),
});
/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ previousEntry: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), record: recordSchema });
/** Records that `ledger` shows when it is not told how many. */
const LEDGER_DEFAULT_ENTRIES = 20;
/** Of `ledger APPLICATION [--limit COUNT]`: the records, newest first, and whether the chain of all of them holds. */
const ledgerResultSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    /** Lines in the ledger. */
    total: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().nonnegative(),
    entries: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(ledgerEntrySchema.extend({
        /** Its number in the ledger, from 1. */
        line: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive(),
        /** SHA-256 of the line: what the next one carries. */
        digest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    })),
    /** The first line that is no entry, or does not carry the digest of the line before it; null when the chain holds. */
    brokenAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive().nullable(),
});


/***/ }),

/***/ 56476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the command line, the actions and the agent alike. A test holds it to be that of package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 55689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines whose columns begin below each other, two spaces apart. Each line ends with a line end. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(cell.length, widths[index] ?? 0);
    }
    return rows
        .map((row) => `${row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index]))).join('  ')}\n`)
        .join('');
}


/***/ }),

/***/ 59786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What a verb tells while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal
 * or a job log; both sides share this one schema.
 */
const phases = [
    'source',
    'build',
    'manifest',
    'connect',
    'preflight',
    'copy',
    'import',
    'verify',
    'journal',
    'switch',
    'system',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
    'gate',
    'confirm',
    'backup',
    'restore',
    'traffic',
    'check',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('phase'), phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['start', 'end']), host: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('progress'),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases),
        done: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'paths', 'derivations']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('note'), level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning']), message: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'),
        unit: text,
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop']),
        state: text,
        /** Why it was concerned, as a clause. */
        because: text.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    /** The release is current and healthy, and goes back by itself unless this attempt is confirmed in time. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('confirmation'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), source: text, lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(200) }),
]);
/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
async function inPhase(reporter, phase, work, host) {
    const where = host === undefined ? {} : { host };
    reporter.report({ event: 'phase', phase, state: 'start', ...where });
    try {
        return await work();
    }
    finally {
        reporter.report({ event: 'phase', phase, state: 'end', ...where });
    }
}


/***/ }),

/***/ 2146:
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
/** A line of an outcome: `signed by release@grind (SHA256:…)`; none when nobody was recorded. */
function signerLines(signers) {
    if (signers === undefined || signers.length === 0)
        return [];
    return [`  signed by ${signers.map(({ principals, fingerprint }) => `${principals.join('/')} (${fingerprint})`).join(', ')}`];
}


/***/ }),

/***/ 69841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97494);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87034);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__/* .readLimited */ .t)(path, _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .X).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    return (0,_domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, path);
}


/***/ })

};
