import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-1137.js';
import { modules as shared3 } from './shared-51949.js';
export const id = 8425;
export const ids = [8425,7499];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 7586: // build/js/actions/post.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
post: () => post
});
var github_annotations$0 = __webpack_require__(79694);
var hide_environment_js$1 = __webpack_require__(57280);
var runner_js$2 = __webpack_require__(85300);
var step_state_js$3 = __webpack_require__(38862);
var keys_js$4 = __webpack_require__(75260);
var domain_errors_reason_of$5 = __webpack_require__(11245);
async function post() {
const host = (0, step_state_js$3.ZL)();
if (host !== void 0) (0, github_annotations$0.t)(`This step was interrupted while it changed ${host}. The host finishes the attempt on its own: run "grind-to-prod status" or start a new run to see its outcome.`);
try {
(0, hide_environment_js$1.e)();
} catch (error) {
(0, github_annotations$0.t)((0, domain_errors_reason_of$5.A)(error));
}
try {
await (0, keys_js$4.sweepKilledSteps)(runner_js$2.L);
} catch (error) {
(0, github_annotations$0.t)(`The keys and connections of this job were not all removed: ${(0, 
domain_errors_reason_of$5.A)(error)}`);
}
}
}),

};
