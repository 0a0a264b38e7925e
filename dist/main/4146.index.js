export const id = 4146;
export const ids = [4146];
export const modules = {

/***/ 54146: // build/js/verbs/host-uninstall.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostUninstall: () => hostUninstall
});
var domain_config_find_host$0 = __webpack_require__(85670);
var domain_installation_uninstall_request$1 = __webpack_require__(98450);
var domain_installation_policy$2 = __webpack_require__(5448);
var domain_protocol_agent_program$4 = __webpack_require__(29772);
var steps_agent_run_as_admin$3 = __webpack_require__(31579);
async function hostUninstall(options, context) {
const {config, hostName, purge = false, dryRun = false} = options;
const {prefix, units} = (0, domain_installation_policy$2.U)(config, hostName);
const {machineId} = (0, domain_config_find_host$0.findHost)(config, hostName);
const request = {
protocol: domain_protocol_agent_program$4.W,
application: config.application,
user: (0, steps_agent_run_as_admin$3.f)(options),
...prefix === void 0 ? {} : {
prefix
},
units,
...machineId === void 0 ? {} : {
machineId
},
purge,
dryRun
};
return (0, steps_agent_run_as_admin$3.a)(options, {
verb: "uninstall",
input: () => request,
result: domain_installation_uninstall_request$1.r,
dryRun
}, context);
}
}),

};
