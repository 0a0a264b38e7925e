import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-66304.js';
import { modules as shared2 } from './shared-96477.js';
export const id = 8867;
export const ids = [8867,4568];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 60319: // build/js/cli/commands/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
planCommand: () => planCommand
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37154);
var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99289);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4568);
var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38530);
const options = {
..._host_command_js__WEBPACK_IMPORTED_MODULE_5__.VK,
against: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<release>", `the old release: a manifest.json or its folder, or "${_domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_2__.E1}" for a first release`),
host: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<host>", "a host of grind-to-prod.yml; its current release is read over ssh"),
releaseId: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.uK)("<id>", "the expected release id; any other release is refused"),
allowOlder: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Jt)("plan for a promote with --allow-older"),
retry: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Jt)("plan for a promote with --retry"),
format: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.NW)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Yq)("<format>", "output format", [ "table", "markdown", "json" ]), "table")
};
const planCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.G5)({
name: "plan",
summary: "show what a release would change; change nothing",
arguments: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.EE)("[manifest]", "the new release: a manifest.json, or the folder that contains it and its inventory.json (default: build the checked-out commit now)")
},
options: options,
needs: {
allowOlder: "host",
retry: "host"
},
examples: [ "grind-to-prod plan release --host prod", "grind-to-prod plan release --against previous-release --format markdown" ],
isJson: ({format: format}) => format === "json",
run: async ({manifest: manifest, releaseId: releaseId, ...values}, context) => {
const {environment: environment, home: home, at: at} = context;
if (manifest === void 0 && releaseId !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", "--release-id applies to a manifest that was built before.", {
hint: "Give its file or folder, or remove --release-id."
});
const {plan: plan} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(9181), __webpack_require__.e(3475), __webpack_require__.e(734), __webpack_require__.e(6341) ]).then(__webpack_require__.bind(__webpack_require__, 76247));
const directory = await context.applicationFolder(values.directory);
const result = await plan({
release: manifest === void 0 ? {
kind: "candidate",
directory: directory,
stateFolder: (0, _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_3__.stateFolder)(environment, home)
} : {
kind: "bundle",
path: at(manifest),
expectedReleaseId: releaseId
},
against: await againstOf(values, context),
directory: directory,
allowOlder: values.allowOlder,
retry: values.retry,
server: environment["GITHUB_SERVER_URL"]
}, context);
if (values.format === "markdown") {
const {planSummary: planSummary} = await __webpack_require__.e(3516).then(__webpack_require__.bind(__webpack_require__, 63516));
return {
result: result,
text: planSummary(result)
};
}
return {
result: result,
text: (0, _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_1__.H)(result)
};
}
});
async function againstOf(values, context) {
const {against: against, host: host} = values;
if (against !== void 0 && host === void 0) return against === _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_2__.E1 ? {
kind: "nothing"
} : {
kind: "bundle",
path: context.at(against),
name: against
};
if (against === void 0 && host !== void 0) return {
kind: "host",
reach: {
...await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_5__.sX)(values, context),
hostName: host
}
};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", "A plan compares with one old release.", {
hint: `Give either --against BUNDLE (or --against ${_domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_2__.E1}), or --host HOST.`
});
}
}),

};
