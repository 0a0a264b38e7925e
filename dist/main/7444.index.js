import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-33057.js';
export const id = 7444;
export const ids = [7444];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 37444: // build/js/verbs/runner-check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
runnerCheck: () => runnerCheck
});
var _steps_runner_read_settings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62211);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
var _domain_runner_runner_findings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33057);
async function runnerCheck({repository: repository, label: label}, {runner: runner}) {
if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("invalid-option", `The repository ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__.h)(repository)} is not of the form owner/name.`, {
hint: "Give it as its address on GitHub has it, without https://github.com/."
});
return {
repository: repository,
label: label,
findings: (0, _domain_runner_runner_findings__WEBPACK_IMPORTED_MODULE_2__.bp)(await (0, 
_steps_runner_read_settings__WEBPACK_IMPORTED_MODULE_0__.s)({
repository: repository,
label: label
}, runner))
};
}
}),

};
