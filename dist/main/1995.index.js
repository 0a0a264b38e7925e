import { modules as shared0 } from './shared-8511.js';
export const id = 1995;
export const ids = [1995];
export const modules = {
...shared0,


/***/ 41995: // build/js/cli/commands/doctor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctorCommand: () => doctorCommand
});
var node_path$0 = __webpack_require__(76760);
var domain_doctor_check$1 = __webpack_require__(8511);
var domain_init_kept_files$2 = __webpack_require__(38726);
var tools_files_config_folder$3 = __webpack_require__(88795);
var command_js$4 = __webpack_require__(4303);
var host_command_js$5 = __webpack_require__(6297);
var inputs_js$6 = __webpack_require__(38530);
const doctorCommand = (0, command_js$4.G5)({
name: "doctor",
summary: "check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts",
arguments: {
hosts: (0, inputs_js$6.EE)("[hosts...]", "hosts of grind-to-prod.yml (default: every production host)")
},
options: {
...host_command_js$5.VK,
signingKeyFile: (0, inputs_js$6.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
inputs_js$6.uK)("<file>", "the key that signs releases (default: that of init)")),
allowedSigners: (0, inputs_js$6.eW)("GRIND_TO_PROD_ALLOWED_SIGNERS", (0, 
inputs_js$6.uK)("<file>", "who may sign a release (default: that of init)")),
github: (0, inputs_js$6.Jt)("check the settings on GitHub too, with the login of gh (GH_TOKEN)"),
label: (0, inputs_js$6.NW)((0, inputs_js$6.uK)("<label>", "label of the build host's runners, for --github"), "grind"),
nixKey: (0, inputs_js$6.uK)("<file...>", "files with the public key of this machine's Nix (default: that of init, and what this machine knows)")
},
needs: {
label: "github"
},
examples: [ "grind-to-prod doctor", "grind-to-prod doctor prod --json", "grind-to-prod doctor --github" ],
run: async ({hosts, directory, identityFile, signingKeyFile, allowedSigners, nixKey, github, label}, context) => {
const {doctor} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(3759), __webpack_require__.e(9377), __webpack_require__.e(4774), __webpack_require__.e(32), __webpack_require__.e(1076), __webpack_require__.e(7402) ]).then(__webpack_require__.bind(__webpack_require__, 3392));
const {at, environment, home} = context;
const kept = (application, file) => (0, node_path$0.join)((0, 
tools_files_config_folder$3.C)(environment, home, application), domain_init_kept_files$2.y[file]);
const checks = await doctor({
directory: await context.applicationFolder(directory),
...hosts.length === 0 ? {} : {
hosts
},
keysOf: application => ({
deploy: at(identityFile) ?? kept(application, "deploy"),
release: at(signingKeyFile) ?? kept(application, "release"),
allowedSigners: {
file: at(allowedSigners) ?? kept(application, "allowedSigners"),
isGiven: allowedSigners !== void 0
}
}),
nixKeyFilesOf: application => nixKey?.map(file => at(file)) ?? [ kept(application, "nixPublic") ],
...github ? {
githubLabel: label
} : {},
reach: {
environment
}
}, context);
return {
result: {
checks
},
text: (0, domain_doctor_check$1.Wb)(checks, context.isVerbose),
exitCode: (0, domain_doctor_check$1.TS)(checks)
};
}
});
}),

};
