export const id = 8104;
export const ids = [8104];
export const modules = {

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planManifest: () => (/* binding */ planManifest)
/* harmony export */ });
/* harmony import */ var _nix_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32926);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40005);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53321);
/* harmony import */ var _build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16191);
/* harmony import */ var _build_manifest_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59422);
/* harmony import */ var _build_manifest_upstream_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95846);






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
