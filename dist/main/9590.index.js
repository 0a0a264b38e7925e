import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-93583.js';
export const id = 9590;
export const ids = [9590,9283,7043];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 87390: // build/js/steps/agent/running-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => runningAttempt
});
var domain_errors_errors$0 = __webpack_require__(4799);
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
