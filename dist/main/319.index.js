import { modules as shared0 } from './shared-3556.js';
import { modules as shared1 } from './shared-66304.js';
export const id = 319;
export const ids = [319,4568];
export const modules = {
...shared0,
...shared1,


/***/ 60319: // build/js/cli/commands/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
planCommand: () => planCommand
});
var domain_activation_host_paths$0 = __webpack_require__(78257);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_plan_plan_lines$2 = __webpack_require__(37154);
var domain_report_option_words$3 = __webpack_require__(36414);
var tools_files_state_folder$4 = __webpack_require__(4568);
var command_js$5 = __webpack_require__(4303);
var host_command_js$6 = __webpack_require__(6297);
var arguments_js$7 = __webpack_require__(66279);
var inputs_js$8 = __webpack_require__(38530);
const options = {
...host_command_js$6.VK,
against: (0, inputs_js$8.uK)("<release>", `the old release: a manifest.json or its folder, or "${domain_activation_host_paths$0.E1}" for a first release`),
host: (0, inputs_js$8.uK)("<host>", "a host of grind-to-prod.yml; its current release is read over ssh"),
releaseId: (0, inputs_js$8.Yz)("<id>", "the expected release id; any other release is refused", arguments_js$7.MQ),
allowOlder: (0, inputs_js$8.Jt)("plan for a promote with --allow-older"),
retry: (0, inputs_js$8.Jt)("plan for a promote with --retry"),
format: (0, inputs_js$8.NW)((0, inputs_js$8.Yq)("<format>", "output format", [ "table", "markdown", "json" ]), "table")
};
const planCommand = (0, command_js$5.G5)({
name: "plan",
summary: "show what a release would change; change nothing",
arguments: {
manifest: (0, inputs_js$8.EE)("[manifest]", "the new release: a manifest.json, or the folder that contains it and its inventory.json (default: build the checked-out commit now)")
},
options,
needs: {
allowOlder: "host",
retry: "host"
},
examples: [ "grind-to-prod plan release --host prod", "grind-to-prod plan release --against previous-release --format markdown" ],
isJson: ({format}) => format === "json",
run: async ({manifest, releaseId, ...values}, context) => {
const {environment, home, at} = context;
if (manifest === void 0 && releaseId !== void 0) throw new domain_errors_errors$1.dz("conflicting-options", "--release-id applies to a manifest that was built before.", {
hint: "Give its file or folder, or remove --release-id."
});
const {plan} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(2442), __webpack_require__.e(3759), __webpack_require__.e(9019), __webpack_require__.e(6144), __webpack_require__.e(7609), __webpack_require__.e(3979) ]).then(__webpack_require__.bind(__webpack_require__, 76247));
const directory = await context.applicationFolder(values.directory);
const result = await plan({
release: manifest === void 0 ? {
kind: "candidate",
directory,
stateFolder: (0, tools_files_state_folder$4.stateFolder)(environment, home)
} : {
kind: "bundle",
path: at(manifest),
expectedReleaseId: releaseId
},
against: await againstOf(values, context),
directory,
allowOlder: values.allowOlder,
retry: values.retry,
server: environment["GITHUB_SERVER_URL"]
}, context);
if (values.format === "markdown") {
const {planSummary} = await __webpack_require__.e(3516).then(__webpack_require__.bind(__webpack_require__, 63516));
return {
result,
text: (0, domain_report_option_words$3.vo)(planSummary(result))
};
}
return {
result,
text: (0, domain_plan_plan_lines$2.H)(result)
};
}
});
async function againstOf(values, context) {
const {against, host} = values;
if (against !== void 0 && host === void 0) return against === domain_activation_host_paths$0.E1 ? {
kind: "nothing"
} : {
kind: "bundle",
path: context.at(against),
name: against
};
if (against === void 0 && host !== void 0) return {
kind: "host",
reach: {
...await (0, host_command_js$6.sX)(values, [ host ], context),
hostName: host
}
};
throw new domain_errors_errors$1.dz("conflicting-options", "A plan compares with one old release.", {
hint: `Give either --against BUNDLE (or --against ${domain_activation_host_paths$0.E1}), or --host HOST.`
});
}
}),

};
