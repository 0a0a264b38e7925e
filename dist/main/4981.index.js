import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-4303.js';
export const id = 4981;
export const ids = [4981,4568];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 84981: // build/js/cli/commands/reproduce.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
reproduceCommand: () => reproduceCommand
});
var domain_reproduce_verdict$0 = __webpack_require__(96186);
var domain_report_reproduce_lines$1 = __webpack_require__(56399);
var tools_files_state_folder$2 = __webpack_require__(4568);
var command_js$3 = __webpack_require__(4303);
var arguments_js$4 = __webpack_require__(66279);
var inputs_js$5 = __webpack_require__(38530);
var signing_key_js$6 = __webpack_require__(85418);
const reproduceCommand = (0, command_js$3.G5)({
name: "reproduce",
summary: "build a release again from its commit, and compare it path by path",
arguments: {
manifest: (0, inputs_js$5.EE)("<manifest>", "a manifest.json, or its folder, with what a build left beside it")
},
options: {
source: (0, inputs_js$5.uK)("<clone>", "a clone of the repository, which is only read, or an address to clone from; needed to sign (default: a new clone of the repository that the manifest names)"),
closure: (0, inputs_js$5.Jt)("rebuild every path of the closure, and not the components alone"),
output: (0, inputs_js$5.uK)("<folder>", "where to keep both contents of each path that differs, with what diffoscope finds in them"),
signingKeyFile: (0, inputs_js$5.uK)("<file>", "on success, add a signature of the manifest by this ssh key; with --agent, its public key"),
agent: (0, inputs_js$5.Jt)("sign with the ssh agent at SSH_AUTH_SOCK"),
nixKeyFile: (0, inputs_js$5.uK)("<file>", "on success, sign the store paths that were built here with this secret key of Nix"),
releaseId: (0, inputs_js$5.Yz)("<id>", "the expected release id; any other release is refused", arguments_js$4.MQ),
dryRun: (0, inputs_js$5.Jt)("compare the derivations; build, keep and sign nothing")
},
needs: {
agent: "signingKeyFile"
},
examples: [ "grind-to-prod reproduce release", "grind-to-prod reproduce release --source . --output differences", "grind-to-prod reproduce release --source . --signing-key-file ~/.ssh/second --nix-key-file second.secret" ],
run: async ({manifest, signingKeyFile, agent, nixKeyFile, releaseId, ...values}, context) => {
const {at, environment, home} = context;
const {reproduce} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(6144), __webpack_require__.e(1146), __webpack_require__.e(9785), __webpack_require__.e(5857) ]).then(__webpack_require__.bind(__webpack_require__, 94872));
const file = at(signingKeyFile);
const key = file === void 0 ? void 0 : (0, signing_key_js$6.N)(file, agent, context);
const keys = {
lend: key === void 0 ? void 0 : work => work(key),
nixKeyFile: at(nixKeyFile)
};
const result = await reproduce({
bundle: at(manifest),
expectedReleaseId: releaseId,
source: sourceOf(values.source, context),
closure: values.closure,
output: at(values.output),
signing: keys.lend === void 0 && keys.nixKeyFile === void 0 ? void 0 : keys,
dryRun: values.dryRun,
stateFolder: (0, tools_files_state_folder$2.stateFolder)(environment, home)
}, context);
return {
result,
text: (0, domain_report_reproduce_lines$1.F)(result),
exitCode: result.verdict === null ? 0 : (0, domain_reproduce_verdict$0.N)(result.verdict)
};
}
});
function sourceOf(source, {at}) {
return source === void 0 || /^[^/]+:/.test(source) ? source : at(source);
}
}),

};
