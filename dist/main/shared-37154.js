export const modules = {

/***/ 37154: // build/js/domain/plan/plan-lines.js
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
            ['  release', `${from === null ? 'none' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(from.releaseId)} \u2192 ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(to.releaseId)}`],
            ['  commit', `${from === null ? 'none' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(from.commit)} \u2192 ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(to.commit)}`],
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
            `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsText */ .pl)(old)} \u2192 ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsText */ .pl)(wanted)}`,
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
    return [from, to].map((path) => (path === null ? '\u2205' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(path))).join(' \u2192 ');
}
function table(rows) {
    return rows.length === 0 ? [] : (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows).trimEnd().split('\n');
}


/***/ }),

/***/ 55689: // build/js/domain/report/columns.js
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

/***/ 5614: // build/js/domain/plan/shown.js
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
    return path.replace(/^\/nix\/store\/([0-9a-z]{7})[0-9a-z]{25}-/, '$1\u2026-');
}
/** `+1.5 MiB`, `\u221212 bytes`, `\u00b10`. */
function signedBytes(bytes) {
    if (bytes === 0)
        return '\u00b10';
    return `${bytes > 0 ? '+' : '\u2212'}${(0,_report_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(bytes))}`;
}
/** Versions as `nix store diff-closures` writes them: \u2205 for none at all, \u03b5 for a name without one. */
function versionsText(versions) {
    if (versions.length === 0)
        return '\u2205';
    return versions.map((version) => (version === '' ? '\u03b5' : version)).join(', ');
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

};
