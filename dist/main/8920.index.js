import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-83338.js';
import { modules as shared2 } from './shared-41220.js';
export const id = 8920;
export const ids = [8920,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 54201: // build/js/domain/sigstore/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DQ: () => SIGSTORE_LIMIT_BYTES,
IX: () => isSigstoreName,
TX: () => TRUSTED_ROOT_LIMIT_BYTES
});
function isSigstoreName(name) {
return name === "attestation.json" || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name);
}
const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024;
const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024;
}),

};
