import { modules as shared0 } from './shared-43201.js';
export const id = 7398;
export const ids = [7398];
export const modules = {
...shared0,


/***/ 50809: // build/js/steps/build-manifest/build.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => buildComponents
});
var node_os$0 = __webpack_require__(48161);
var tools_run_answered$1 = __webpack_require__(51949);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_closure_store_path$3 = __webpack_require__(94362);
var tools_nix_build$4 = __webpack_require__(78338);
var tools_nix_build_failure$5 = __webpack_require__(67417);
var tools_nix_build_progress$6 = __webpack_require__(81852);
var tools_nix_error_text$7 = __webpack_require__(82082);
var domain_secrets_public_url$8 = __webpack_require__(70320);
const LINE_LIMIT = 1e3;
const ATTEMPTS = 5;
async function buildComponents(components, outLink, context) {
const {runner, reporter} = context;
const build = afresh => {
const onStderrLine = (0, tools_nix_build_progress$6.m)(event => reporter.report(event));
return (0, tools_run_answered$1.o)(runner, (0, tools_nix_build$4.Oe)({
references: components.map(({reference}) => reference),
outLink,
afresh,
onStderrLine
}));
};
let result = await build(false);
for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && isCollected(result.stderr); attempt += 1) result = await build(true);
if (result.status !== 0) throw buildError(components, result.stderr, reporter);
const built = (0, tools_nix_build$4.Ej)(result.stdout);
return Object.fromEntries(components.map(component => [ component.name, outputOf(component, built.get(component.derivation)) ]));
}
function isCollected(stderr) {
const {lines, message} = (0, tools_nix_build_failure$5.si)(stderr);
return lines.length === 0 && (0, tools_nix_error_text$7.AS)(message);
}
function buildError(components, stderr, reporter) {
const {derivation, lines, message} = (0, tools_nix_build_failure$5.si)(stderr);
if (derivation !== void 0 && lines.length > 0) reporter.report({
event: "log",
source: (0, domain_closure_store_path$3.yF)(derivation),
lines: lines.map(line => (0, domain_secrets_public_url$8.Hc)(line, LINE_LIMIT))
});
const failed = components.filter(component => component.derivation === derivation).map(({name}) => name);
const who = failed.length > 0 ? `Component ${failed.join(", ")} does not build` : "The components do not build";
const where = lines.length > 0 ? `the last ${Math.min(lines.length, tools_nix_build_failure$5.Ok)} lines of its log are above` : "its log is empty";
const logged = derivation === void 0 ? "" : `; ${where}`;
if ((0, tools_nix_build_failure$5.T8)(message)) return buildKilled(failed.length > 0 ? `The build of component ${failed.join(", ")}` : "A build", logged);
return new domain_errors_errors$2.c8("build-failed", `${who}: ${message}${logged}.`, {
hint: (0, tools_nix_build_failure$5.hh)(message) ? RAISE_LIMIT : FIX
});
}
const FIX = "Fix it in the repository.";
const RAISE_LIMIT = "Raise the limit of open files of Nix's daemon (LimitNOFILE in nix-daemon.service): Nix locks every output of all builds that could begin. Then build again.";
function buildKilled(what, logged) {
const message = `${what} was killed on ${(0, node_os$0.hostname)()} (signal 9), probably because memory ran out there${logged}.`;
return new domain_errors_errors$2.c8("build-killed", message, {
hint: 'Check its memory ("journalctl --dmesg --grep oom"), lower max-jobs or cores in its nix.conf if it is too small, and build again.'
});
}
function outputOf(component, outputs = {}) {
const paths = Object.values(outputs);
const path = paths.length === 1 ? paths[0] : outputs["out"];
if (path !== void 0) return path;
throw new domain_errors_errors$2.c8("output-invalid", `Component ${component.name} has ${paths.length === 0 ? "no output" : `the outputs ${Object.keys(outputs).join(", ")} but none called out`}.`, {
hint: `Name one in its installable, such as #${component.name}.bin.`
});
}
}),

};
