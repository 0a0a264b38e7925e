import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-51949.js';
export const id = 7586;
export const ids = [7586,3486];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 7586: // build/js/actions/post.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
post: () => post
});
var _github_annotations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79694);
var _hide_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57280);
var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85300);
var _step_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38862);
var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43486);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11245);
async function post() {
const host = (0, _step_state_js__WEBPACK_IMPORTED_MODULE_3__.ZL)();
if (host !== void 0) (0, _github_annotations__WEBPACK_IMPORTED_MODULE_0__.t)(`This step was interrupted while it changed ${host}. The host finishes the attempt on its own: run "grind-to-prod status" or start a new run to see its outcome.`);
try {
(0, _hide_environment_js__WEBPACK_IMPORTED_MODULE_1__.e)();
} catch (error) {
(0, _github_annotations__WEBPACK_IMPORTED_MODULE_0__.t)((0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__.A)(error));
}
try {
await (0, _keys_js__WEBPACK_IMPORTED_MODULE_4__.sweepKilledSteps)(_runner_js__WEBPACK_IMPORTED_MODULE_2__.L);
} catch (error) {
(0, _github_annotations__WEBPACK_IMPORTED_MODULE_0__.t)(`The keys and connections of this job were not all removed: ${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__.A)(error)}`);
}
}
}),

};
