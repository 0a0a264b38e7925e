import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
export const id = 6333;
export const ids = [6333,5041,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 2147: // build/js/steps/agent/running-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => runningAttempt
});
var domain_errors_errors$0 = __webpack_require__(8136);
function runningAttempt(hostName, {holder}) {
if (holder !== null && holder.attempt !== "") return holder.attempt;
const what = holder === null ? `No attempt runs on ${hostName}.` : `${hostName} recovers an earlier attempt, or prunes.`;
throw new domain_errors_errors$0.dh("not-running", what, {
host: hostName,
hint: `Run "grind-to-prod ledger ${hostName}" to see those that have ended.`
});
}
}),

};
