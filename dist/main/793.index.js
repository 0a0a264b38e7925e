import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-5448.js';
export const id = 793;
export const ids = [793,6738];
export const modules = {
...shared0,
...shared1,


/***/ 54146: // build/js/verbs/host-uninstall.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostUninstall: () => (/* binding */ hostUninstall)
/* harmony export */ });
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _domain_installation_uninstall_request__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
/* harmony import */ var _domain_installation_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5448);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35430);
/* harmony import */ var _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34321);





/**
 * Takes an application's deploys off a host: the inverse of `hostInstall`. What runs there goes on. Idempotent.
 * Throws InputError and HostError, before anything is removed.
 */
async function hostUninstall(options, context) {
    const { config, hostName, purge = false, dryRun = false } = options;
    const { prefix, units } = (0,_domain_installation_policy__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)(config, hostName);
    const { machineId } = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    const request = {
        protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__/* .PROTOCOL_VERSION */ .WP,
        application: config.application,
        user: (0,_steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__/* .deployUser */ .f)(options),
        ...(prefix === undefined ? {} : { prefix }),
        units,
        ...(machineId === undefined ? {} : { machineId }),
        purge,
        dryRun,
    };
    return (0,_steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_4__/* .runAgentAsAdmin */ .a)(options, { verb: 'uninstall', input: () => request, result: _domain_installation_uninstall_request__WEBPACK_IMPORTED_MODULE_1__/* .uninstallResultSchema */ .r, dryRun }, context);
}


/***/ }),

};
