import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-4303.js';
import { modules as shared2 } from './shared-16414.js';
export const id = 6297;
export const ids = [6297];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 6297: // build/js/cli/host-command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => directoryInput,
VK: () => reachInputs,
mm: () => hostCommand,
sX: () => reachFrom,
x: () => adminCommand
});
var command_js$0 = __webpack_require__(4303);
var kept_file_js$1 = __webpack_require__(16414);
var inputs_js$2 = __webpack_require__(38530);
const directoryInput = (0, inputs_js$2.uK)("<folder>", "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)");
const reachInputs = {
directory: directoryInput,
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)")))
};
async function reachFrom({directory, identityFile}, hosts, context) {
const {environment} = context;
const config = await configWith(hosts, await context.applicationFolder(directory));
const identity = context.at(identityFile) ?? await (0, kept_file_js$1.hr)("deploy", config.application, context);
return {
config,
environment,
...identity === void 0 ? {} : {
identityFile: identity
}
};
}
async function configWith(hosts, folder) {
const {readConfig} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(7353) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const {findHost} = await __webpack_require__.e(5670).then(__webpack_require__.bind(__webpack_require__, 85670));
const config = await readConfig(folder);
for (const host of hosts) findHost(config, host);
return config;
}
function hostCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(reachInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
},
run: async (values, context) => {
const {host} = values;
return run({
...values,
reach: {
...await reachFrom(values, [ host ], context),
hostName: host
}
}, context);
}
});
}
const adminInputs = {
directory: directoryInput,
identityFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_ADMIN_IDENTITY", (0, 
inputs_js$2.Xi)("identity", (0, inputs_js$2.uK)("<file>", "the administrator's private key, or its public key (default: what the ssh agent offers)"))),
admin: (0, inputs_js$2.uK)("<address>", 'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)')
};
function adminCommand(declared) {
const {host: described = "a host of grind-to-prod.yml", run} = declared;
return (0, command_js$0.Qq)(adminInputs, {
...declared,
arguments: {
host: (0, inputs_js$2.EE)("<host>", described)
},
run: async (values, context) => {
const {environment, at} = context;
const directory = await context.applicationFolder(values.directory);
const config = await configWith([ values.host ], directory);
const identityFile = at(values.identityFile);
const reach = {
config,
environment,
hostName: values.host,
...identityFile === void 0 ? {} : {
identityFile
}
};
const admin = values.admin ?? await (0, kept_file_js$1.yG)(config.application, values.host, context);
return run({
...values,
reach,
admin,
directory
}, context);
}
});
}
}),

};
