import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-90378.js';
import { modules as shared3 } from './shared-23151.js';
export const id = 5028;
export const ids = [5028];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 58457: // build/js/domain/installation/old-node.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => LEAST_NODE
});
const LEAST_NODE = 24;
}),

};
