import { modules as shared0 } from './shared-73106.js';
export const id = 7643;
export const ids = [7643];
export const modules = {
...shared0,


/***/ 27643: // build/js/tools/delta/thread.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
var node_worker_threads$0 = __webpack_require__(75919);
var domain_delta_make$1 = __webpack_require__(33109);
const {base, next} = node_worker_threads$0.workerData;
node_worker_threads$0.parentPort?.postMessage((0, domain_delta_make$1.X)(bufferOf(base), bufferOf(next)));
function bufferOf(bytes) {
if (!(bytes instanceof Uint8Array)) throw new TypeError("The thread needs the bytes of a base and of what is new.");
return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
}),

};
