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
var steps_runner_read_settings$0 = __webpack_require__(62211);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var domain_runner_runner_findings$2 = __webpack_require__(33057);
async function runnerCheck({repository, label}, {runner}) {
if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) throw new domain_errors_errors$1.dz("invalid-option", `The repository ${(0, 
domain_errors_quote$3.hD)(repository)} is not of the form owner/name.`, {
hint: "Give it as its address on GitHub has it, without https://github.com/."
});
return {
repository,
label,
findings: (0, domain_runner_runner_findings$2.bp)(await (0, 
steps_runner_read_settings$0.s)({
repository,
label
}, runner))
};
}
}),

};
