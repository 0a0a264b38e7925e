export const id = 104;
export const ids = [104];
export const modules = {

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planManifest: () => (/* binding */ planManifest)
/* harmony export */ });
/* harmony import */ var _nix_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3321);
/* harmony import */ var _build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6191);
/* harmony import */ var _build_manifest_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9422);
/* harmony import */ var _build_manifest_upstream_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5846);






/** What `buildManifest` would build and fetch; nothing is fetched, built or written. */
async function planManifest(options, runner, reporter) {
    const source = await (0,_report_event_js__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'source', () => (0,_build_manifest_source_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSource */ .B)({ ...options, upstream: _build_manifest_upstream_js__WEBPACK_IMPORTED_MODULE_5__/* .askedUpstream */ .yF }, runner));
    return (0,_report_event_js__WEBPACK_IMPORTED_MODULE_2__/* .inPhase */ .xe)(reporter, 'build', async () => {
        const components = await (0,_build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateComponents */ .A)(source, runner);
        const command = (0,_nix_build_js__WEBPACK_IMPORTED_MODULE_0__/* .planBuildCommand */ .lP)(components.map(({ reference }) => reference));
        const { status, stderr } = await runner.run(command);
        if (status !== 0)
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(command.argv, status, stderr);
        return {
            application: source.config.application,
            repository: source.repository,
            commit: source.commit,
            components: Object.fromEntries(components.map(({ name, derivation }) => [name, derivation])),
            ...(0,_nix_build_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBuildPlan */ .HA)(stderr),
        };
    });
}


/***/ })

};
