export const id = 4146;
export const ids = [4146];
export const modules = {

/***/ 54146: // build/js/verbs/host-uninstall.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostUninstall: () => hostUninstall
});
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _domain_installation_uninstall_request__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
var _domain_installation_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5448);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49326);
var _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31579);
async function hostUninstall(options, context) {
const {config: config, hostName: hostName, purge: purge = false, dryRun: dryRun = false} = options;
const {prefix: prefix, units: units} = (0, _domain_installation_policy__WEBPACK_IMPORTED_MODULE_2__.U)(config, hostName);
const {machineId: machineId} = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__.m)(config, hostName);
const request = {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__.WP,
application: config.application,
user: (0, _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__.f)(options),
...prefix === void 0 ? {} : {
prefix: prefix
},
units: units,
...machineId === void 0 ? {} : {
machineId: machineId
},
purge: purge,
dryRun: dryRun
};
return (0, _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__.a)(options, {
verb: "uninstall",
input: () => request,
result: _domain_installation_uninstall_request__WEBPACK_IMPORTED_MODULE_1__.r,
dryRun: dryRun
}, context);
}
}),

};
