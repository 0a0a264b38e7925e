import { modules as shared0 } from './shared-73106.js';
export const id = 7643;
export const ids = [7643];
export const modules = {
...shared0,


/***/ 27643: // build/js/tools/delta/thread.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
var _domain_delta_make__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33109);
const {base: base, next: next} = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0, _domain_delta_make__WEBPACK_IMPORTED_MODULE_1__.X)(bufferOf(base), bufferOf(next)));
function bufferOf(bytes) {
if (!(bytes instanceof Uint8Array)) throw new TypeError("The thread needs the bytes of a base and of what is new.");
return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
}),

};
