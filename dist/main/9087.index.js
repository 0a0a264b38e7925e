import { modules as shared0 } from './shared-45421.js';
import { modules as shared1 } from './shared-5614.js';
export const id = 9087;
export const ids = [9087];
export const modules = {
...shared0,
...shared1,


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

};
