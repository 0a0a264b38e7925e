export const id = 4037;
export const ids = [4037];
export const modules = {

/***/ 74037: // build/js/domain/report/reference-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   presence: () => (/* binding */ presence),
/* harmony export */   referenceLines: () => (/* binding */ referenceLines),
/* harmony export */   referenceOverview: () => (/* binding */ referenceOverview)
/* harmony export */ });
/** The keys at the top of the configuration, a line each, for somebody who looks for one. */
function referenceOverview(entries) {
    const top = entries.filter(({ key }) => !key.includes('.'));
    const width = Math.max(...top.map(({ key }) => key.length));
    return [
        'Keys of grind-to-prod.yml:',
        ...top.map(({ key, description }) => `  ${key.padEnd(width)}  ${description}`),
        'For one key and all below it: grind-to-prod docs KEY',
    ];
}
/** Entries of the configuration in full. */
function referenceLines(entries) {
    return entries.flatMap((entry, index) => [
        ...(index === 0 ? [] : ['']),
        `${entry.key}  ${[entry.type, presence(entry)].filter((part) => part !== '').join(', ')}`,
        ...(entry.description === '' ? [] : [`  ${entry.description}`]),
    ]);
}
/** Whether the key must be given, or what counts without it. */
function presence({ isRequired, default: byDefault }) {
    if (isRequired)
        return 'required';
    return byDefault === undefined ? '' : `default ${byDefault}`;
}


/***/ }),

};
