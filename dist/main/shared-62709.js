export const modules = {

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   c: () => (/* binding */ verdictExitCodes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What became of an attempt. The words are the product's; see docs/verdicts.md. */
const verdicts = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN', 'UNKNOWN'];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(verdicts);
/** One exit code each, apart from 1 (a surprise), 2 (bad input) and 3 (drift). */
const verdictExitCodes = {
    COMMITTED: 0,
    UNCHANGED: 10,
    ROLLED_BACK: 11,
    NEEDS_HUMAN: 12,
    UNKNOWN: 13,
};


/***/ }),

/***/ 12510: // build/js/domain/errors/begun.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ly: () => (/* binding */ markBegun),
/* harmony export */   ri: () => (/* binding */ begunOf)
/* harmony export */ });
/* unused harmony export beforeBegin */
/** The error itself, marked with what is known of its attempt. What is no error becomes one. */
function markBegun(thrown, begun) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return Object.assign(error, { begun });
}
/** What an error says of its attempt. */
function begunOf(error) {
    return error instanceof Error && 'begun' in error && typeof error.begun === 'boolean' ? error.begun : undefined;
}
/** Does what comes before an attempt begins: whatever it throws says that nothing was begun. */
async function beforeBegin(work) {
    try {
        return await work();
    }
    catch (error) {
        throw begunOf(error) === undefined ? markBegun(error, false) : error;
    }
}


/***/ }),

/***/ 32461: // build/js/domain/errors/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   j: () => (/* binding */ verdictOfError)
/* harmony export */ });
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _begun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12510);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);



/**
 * The exit code that an error ends a command or a step with. A HostError or a GateError is thrown only when nothing was
 * changed, so it is the verdict UNCHANGED: once a host may have heard of an attempt, `concludeAttempt` throws only what says that nothing
 * was begun, and everything else ends in a verdict.
 */
function exitCodeOf(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownError */ .ux)(error))
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SURPRISE */ .ho;
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
        return error.exitCode;
    return _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictExitCodes */ .c[verdictOfError(error)];
}
/** The verdict of a promote, a rollback or a failover that ended in an error: UNCHANGED only for errors that are thrown before any change. */
function verdictOfError(error) {
    if ((0,_begun_js__WEBPACK_IMPORTED_MODULE_2__/* .begunOf */ .ri)(error) === true)
        return 'NEEDS_HUMAN';
    const isRefusal = [_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh].some((refusal) => error instanceof refusal);
    return isRefusal ? 'UNCHANGED' : 'UNKNOWN';
}


/***/ }),

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ failoverLines)
/* harmony export */ });
/** The verdict, what spoke against it or was done, and what grind-to-prod.yml must say now. */
function failoverLines({ verdict, reason, refusals, steps, changeConfig }) {
    return [
        `${verdict}: ${reason}`,
        ...refusals.slice(1).map((refusal) => `  and: ${refusal}`),
        ...steps.map((step, index) => `  ${index + 1}. ${step}`),
        ...(changeConfig.length === 0
            ? []
            : ['Git is the source of truth: put this into grind-to-prod.yml and commit it, for until then releases to these hosts are refused.']),
        ...changeConfig.map((line) => `  ${line}`),
    ];
}


/***/ }),

};
