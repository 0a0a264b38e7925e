import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43201.js';
import { modules as shared2 } from './shared-79191.js';
export const id = 9984;
export const ids = [9984];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => batches
});
const BYTES_AT_ONCE = 1e6;
function batches(paths) {
const portions = [];
let bytes = 1 / 0;
for (const path of paths) {
bytes += Buffer.byteLength(path) + 9;
if (bytes > BYTES_AT_ONCE) {
portions.push([]);
bytes = Buffer.byteLength(path) + 9;
}
portions.at(-1).push(path);
}
return portions;
}
}),

};
