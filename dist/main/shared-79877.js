export const modules = {

/***/ 79877: // build/js/domain/installation/paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BG: () => INCOMING,
HS: () => AGENT_LAUNCHER,
Qp: () => AGENT_ROOTS,
SG: () => AUTHORIZED_KEYS_FILE,
W: () => DEPLOY_HOME
});
const AGENT_LAUNCHER = "/usr/local/bin/grind-to-prod-agent";
const AGENT_ROOTS = "/nix/var/nix/gcroots/grind-to-prod-agent";
const INCOMING = "incoming-";
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`;
}),

/***/ 95340: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => switchLink,
Cm: () => linkTarget,
vL: () => removeLink
});
var node_fs_promises$0 = __webpack_require__(51455);
var sync_js$1 = __webpack_require__(58944);
var temporary_name_js$2 = __webpack_require__(18006);
var is_there_js$3 = __webpack_require__(61660);
async function switchLink(path, target) {
const temporary = (0, temporary_name_js$2.N)(path);
await (0, node_fs_promises$0.rm)(temporary, {
force: true
});
await (0, node_fs_promises$0.symlink)(target, temporary);
await (0, node_fs_promises$0.rename)(temporary, path);
await (0, sync_js$1.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises$0.unlink)(path);
} catch (error) {
if (!(0, is_there_js$3.b)(error)) throw error;
}
await (0, sync_js$1.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises$0.readlink)(path);
} catch (error) {
if ((0, is_there_js$3.b)(error)) return null;
throw error;
}
}
}),

/***/ 70767: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf
});
var config_find_host_js$0 = __webpack_require__(67779);
var config_released_unit_js$1 = __webpack_require__(33619);
var manifest_health_targets_js$2 = __webpack_require__(23151);
var trust_policy_js$3 = __webpack_require__(12698);
function policyOf(config, hostName) {
const {role} = (0, config_find_host_js$0.m)(config, hostName);
const watched = (0, manifest_health_targets_js$2.Uy)(config.health, (0, 
config_released_unit_js$1.PH)(config.units));
return trust_policy_js$3.cv.parse({
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
units: (0, config_released_unit_js$1.PH)(config.units),
healthTargets: (0, manifest_health_targets_js$2.NB)(config.health),
...watched.length === 0 ? {} : {
healthUnits: watched
},
...(0, manifest_health_targets_js$2.iF)(config.health).length === 0 ? {} : {
healthPrograms: true
},
...snapshotOf(config),
...role === void 0 ? {} : {
role
},
...Object.values(config.components).some(({kind}) => kind === "system") ? {
system: true
} : {},
...config.data === void 0 ? {} : {
data: config.data.folders
},
...config.data?.program === void 0 ? {} : {
dataProgram: true
}
});
}
function snapshotOf({snapshot: {repository, units}}) {
if (repository === void 0 && units.length === 0) return {};
return {
snapshot: {
...repository === void 0 ? {} : {
repository
},
...units.length === 0 ? {} : {
units
}
}
};
}
}),

/***/ 36803: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => orUnknown
});
var domain_activation_verdicts$0 = __webpack_require__(18507);
var domain_errors_errors$1 = __webpack_require__(4799);
const unclearCodes = new Set([ "contact-lost", "agent-protocol" ]);
async function orUnknown(work) {
try {
return await work();
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dh) || !unclearCodes.has(error.code)) throw error;
const message = `${error.text} It is unknown how much of it was done on ${error.host}.`;
throw new domain_errors_errors$1.ay(domain_activation_verdicts$0.rY.UNKNOWN.exitCode, message, {
hint: "Repeat it, which has the same result.",
cause: error
});
}
}
}),

};
