import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-71682.js';
import { modules as shared4 } from './shared-62709.js';
export const id = 8847;
export const ids = [8847,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 95400: // build/js/actions/manifest-beside.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => manifestBeside
});
var node_path$0 = __webpack_require__(76760);
function manifestBeside(snapshot) {
return (0, node_path$0.join)((0, node_path$0.dirname)(snapshot), (0, 
node_path$0.basename)(snapshot).replace(/^(?:snapshot-)?/, "manifest-"));
}
}),

};
