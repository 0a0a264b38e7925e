export const modules = {

/***/ 81166: // build/js/steps/build-manifest/plan-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planManifest: () => planManifest
});
var tools_nix_build$0 = __webpack_require__(78338);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var evaluate_js$3 = __webpack_require__(68182);
var note_unpushed_js$4 = __webpack_require__(56912);
var source_js$5 = __webpack_require__(79052);
var source_contents_js$6 = __webpack_require__(99474);
var upstream_js$7 = __webpack_require__(17688);
async function planManifest(options, context) {
const {runner, reporter} = context;
const source = await (0, domain_report_event$2.xe)(reporter, "source", async () => {
const found = await (0, source_js$5.BD)({
...options,
upstream: upstream_js$7.yF
}, runner);
await (0, note_unpushed_js$4.V)(found, options.ref, context);
await (0, source_contents_js$6.s)(found, context);
return found;
});
return (0, domain_report_event$2.xe)(reporter, "build", async () => {
const components = await (0, evaluate_js$3.A)(source, runner);
const command = (0, tools_nix_build$0.lP)(components.map(({reference}) => reference));
const {status, stderr} = await runner.run(command);
if (status !== 0) throw new domain_errors_errors$1.Qd(command.argv, {
status,
stderr
});
return {
application: source.config.application,
repository: source.repository,
commit: source.commit,
components: Object.fromEntries(components.map(({name, derivation}) => [ name, derivation ])),
...(0, tools_nix_build$0.HA)(stderr)
};
});
}
}),

};
