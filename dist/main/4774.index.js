import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-48929.js';
import { modules as shared3 } from './shared-32227.js';
export const id = 4774;
export const ids = [4774,5041];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 53838: // build/js/domain/installation/old-node.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => LEAST_NODE
});
const LEAST_NODE = 24;
}),

};
