import { modules as shared0 } from './shared-96477.js';
import { modules as shared1 } from './shared-8511.js';
export const id = 1995;
export const ids = [1995];
export const modules = {
...shared0,
...shared1,


/***/ 41995: // build/js/cli/commands/doctor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
doctorCommand: () => doctorCommand
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_doctor_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
var _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38726);
var _tools_files_config_folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88795);
var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38530);
const doctorCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.G5)({
name: "doctor",
summary: "check everything that a release needs before it changes anything: this machine, the repository, the keys and the hosts",
arguments: {
hosts: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.EE)("[hosts...]", "hosts of grind-to-prod.yml (default: every production host)")
},
options: {
..._host_command_js__WEBPACK_IMPORTED_MODULE_5__.VK,
signingKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<file>", "the key that signs releases (default: that of init)")),
allowedSigners: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.eW)("GRIND_TO_PROD_ALLOWED_SIGNERS", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<file>", "who may sign a release (default: that of init)")),
github: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Jt)("check the settings on GitHub too, with the login of gh (GH_TOKEN)"),
label: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<label>", "label of the build host's runners, for --github"), "grind"),
nixKey: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<file...>", "files with the public key of this machine's Nix (default: that of init, and what this machine knows)")
},
needs: {
label: "github"
},
examples: [ "grind-to-prod doctor", "grind-to-prod doctor prod --json", "grind-to-prod doctor --github" ],
run: async ({hosts: hosts, directory: directory, identityFile: identityFile, signingKeyFile: signingKeyFile, allowedSigners: allowedSigners, nixKey: nixKey, github: github, label: label}, context) => {
const {doctor: doctor} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(7834), __webpack_require__.e(9299), __webpack_require__.e(2212) ]).then(__webpack_require__.bind(__webpack_require__, 21978));
const {at: at, environment: environment, home: home} = context;
const kept = (application, file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
_tools_files_config_folder__WEBPACK_IMPORTED_MODULE_3__.C)(environment, home, application), _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_2__.y[file]);
const checks = await doctor({
directory: await context.applicationFolder(directory),
...hosts.length === 0 ? {} : {
hosts: hosts
},
keysOf: application => ({
deploy: at(identityFile) ?? kept(application, "deploy"),
release: at(signingKeyFile) ?? kept(application, "release"),
allowedSigners: at(allowedSigners) ?? kept(application, "allowedSigners")
}),
nixKeyFilesOf: application => nixKey?.map(file => at(file)) ?? [ kept(application, "nixPublic") ],
...github ? {
githubLabel: label
} : {},
reach: {
environment: environment
}
}, context);
return {
result: {
checks: checks
},
text: (0, _domain_doctor_check__WEBPACK_IMPORTED_MODULE_1__.Wb)(checks),
exitCode: (0, _domain_doctor_check__WEBPACK_IMPORTED_MODULE_1__.TS)(checks)
};
}
});
}),

};
