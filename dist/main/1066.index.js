export const id = 1066;
export const ids = [1066,1166];
export const modules = {

/***/ 81166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planManifest: () => (/* binding */ planManifest)
/* harmony export */ });
/* harmony import */ var _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78338);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68182);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27171);
/* harmony import */ var _upstream_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90895);






/** What `buildManifest` would build and fetch; nothing is fetched, built or written. */
async function planManifest(options, runner, reporter) {
    const source = await (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'source', () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSource */ .B)({ ...options, upstream: _upstream_js__WEBPACK_IMPORTED_MODULE_5__/* .askedUpstream */ .yF }, runner));
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'build', async () => {
        const components = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateComponents */ .A)(source, runner);
        const command = (0,_tools_nix_build__WEBPACK_IMPORTED_MODULE_0__/* .planBuildCommand */ .lP)(components.map(({ reference }) => reference));
        const { status, stderr } = await runner.run(command);
        if (status !== 0)
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(command.argv, status, stderr);
        return {
            application: source.config.application,
            repository: source.repository,
            commit: source.commit,
            components: Object.fromEntries(components.map(({ name, derivation }) => [name, derivation])),
            ...(0,_tools_nix_build__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildPlan */ .HA)(stderr),
        };
    });
}


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 84521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ })

};
