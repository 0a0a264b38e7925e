import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-9893.js';
import { modules as shared3 } from './shared-93583.js';
import { modules as shared4 } from './shared-4359.js';
export const id = 3743;
export const ids = [3743];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 31749: // build/js/actions/manifest-beside.js
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
