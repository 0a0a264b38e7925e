export const modules = {

/***/ 81166: // build/js/steps/build-manifest/plan-manifest.js
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
async function planManifest(options, context) {
    const { runner, reporter } = context;
    const source = await (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'source', () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSource */ .B)({ ...options, upstream: _upstream_js__WEBPACK_IMPORTED_MODULE_5__/* .askedUpstream */ .yF }, runner));
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'build', async () => {
        const components = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateComponents */ .A)(source, runner);
        const command = (0,_tools_nix_build__WEBPACK_IMPORTED_MODULE_0__/* .planBuildCommand */ .lP)(components.map(({ reference }) => reference));
        const { status, stderr } = await runner.run(command);
        if (status !== 0)
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(command.argv, { status, stderr });
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

};
