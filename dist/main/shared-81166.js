export const modules = {

/***/ 81166: // build/js/steps/build-manifest/plan-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planManifest: () => planManifest
});
var _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78338);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68182);
var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27171);
var _source_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99474);
var _upstream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90895);
async function planManifest(options, context) {
const {runner: runner, reporter: reporter} = context;
const source = await (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.xe)(reporter, "source", async () => {
const found = await (0, _source_js__WEBPACK_IMPORTED_MODULE_4__.B)({
...options,
upstream: _upstream_js__WEBPACK_IMPORTED_MODULE_6__.yF
}, runner);
await (0, _source_contents_js__WEBPACK_IMPORTED_MODULE_5__.s)(found, context);
return found;
});
return (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.xe)(reporter, "build", async () => {
const components = await (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_3__.A)(source, runner);
const command = (0, _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__.lP)(components.map(({reference: reference}) => reference));
const {status: status, stderr: stderr} = await runner.run(command);
if (status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.Qd(command.argv, {
status: status,
stderr: stderr
});
return {
application: source.config.application,
repository: source.repository,
commit: source.commit,
components: Object.fromEntries(components.map(({name: name, derivation: derivation}) => [ name, derivation ])),
...(0, _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__.HA)(stderr)
};
});
}
}),

};
