import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-62709.js';
export const id = 5872;
export const ids = [5872];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 75107: // build/js/domain/report/prepared-deltas-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => preparedDeltasLines
});
var amount_js$0 = __webpack_require__(53004);
const SHOWN = 20;
function preparedDeltasLines({hosts, made, ready, narBytes, deltaBytes, left}) {
const count = made + ready;
return [ ...hosts.map(({host, committed}) => committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`), count === 0 ? "No deltas are ready." : `${(0, 
amount_js$0.B4)(count, "delta")} (${made} made now): ${(0, 
amount_js$0.z3)(deltaBytes)} instead of ${(0, amount_js$0.z3)(narBytes)}.`, ...left.slice(0, SHOWN).map(({path, why}) => `  without a delta: ${path} (${why})`), ...left.length > SHOWN ? [ `  and ${left.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
}),

};
