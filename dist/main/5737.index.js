import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-49871.js';
import { modules as shared2 } from './shared-16511.js';
import { modules as shared3 } from './shared-98722.js';
export const id = 5737;
export const ids = [5737,3283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 82522: // build/js/cli/commands/plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
planCommand: () => planCommand
});
var domain_activation_host_paths$0 = __webpack_require__(15098);
var domain_errors_errors$1 = __webpack_require__(4799);
var domain_plan_plan_lines$2 = __webpack_require__(51557);
var tools_files_state_folder$3 = __webpack_require__(43283);
var command_js$4 = __webpack_require__(86151);
var host_command_js$5 = __webpack_require__(58082);
var arguments_js$6 = __webpack_require__(698);
var inputs_js$7 = __webpack_require__(9049);
const options = {
...host_command_js$5.VK,
against: (0, inputs_js$7.uK)("<release>", `the old release: a manifest.json or its folder, or "${domain_activation_host_paths$0.E1}" for a first release`),
host: (0, inputs_js$7.uK)("<host>", "a host of grind-to-prod.yml; its current release is read over ssh"),
releaseId: (0, inputs_js$7.Yz)("<id>", "the expected release id; any other release is refused", arguments_js$6.MQ),
allowOlder: (0, inputs_js$7.Jt)("plan for a promote with --allow-older"),
retry: (0, inputs_js$7.Jt)("plan for a promote with --retry"),
format: (0, inputs_js$7.NW)((0, inputs_js$7.Yq)("<format>", "output format", [ "table", "markdown", "json" ]), "table")
};
const planCommand = (0, command_js$4.G5)({
name: "plan",
summary: "show what a release would change; change nothing",
arguments: {
manifest: (0, inputs_js$7.EE)("[manifest]", "the new release: a manifest.json, or the folder that contains it and its inventory.json (default: build the checked-out commit now)")
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
const {plan} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(2840), __webpack_require__.e(9306), __webpack_require__.e(7689), __webpack_require__.e(1634), __webpack_require__.e(8067), __webpack_require__.e(494), __webpack_require__.e(7467), __webpack_require__.e(3123), __webpack_require__.e(7256), __webpack_require__.e(1703), __webpack_require__.e(3777) ]).then(__webpack_require__.bind(__webpack_require__, 9791));
const directory = await context.applicationFolder(values.directory);
const result = await plan({
release: manifest === void 0 ? {
kind: "candidate",
directory,
stateFolder: (0, tools_files_state_folder$3.stateFolder)(environment, home)
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
const {planSummary} = await __webpack_require__.e(4925).then(__webpack_require__.bind(__webpack_require__, 4925));
return {
result,
text: planSummary(result)
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
...await (0, host_command_js$5.sX)(values, context),
hostName: host
}
};
throw new domain_errors_errors$1.dz("conflicting-options", "A plan compares with one old release.", {
hint: `Give either --against BUNDLE (or --against ${domain_activation_host_paths$0.E1}), or --host HOST.`
});
}
}),

};
