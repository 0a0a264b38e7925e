import { modules as shared0 } from './shared-87028.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-78257.js';
import { modules as shared3 } from './shared-80895.js';
export const id = 7155;
export const ids = [7155];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 13203: // build/js/domain/timestamp/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C6: () => TIMESTAMP_CERTIFICATES_LIMIT_BYTES,
NB: () => missingTimestampFile,
Py: () => TIMESTAMP_LIMIT_BYTES,
Wo: () => TIMESTAMP_TYPE,
gZ: () => MISSING_TIMESTAMP_LIMIT_BYTES,
np: () => timestampFile,
uL: () => missingTimestampSchema
});
var zod$1 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
const TIMESTAMP_LIMIT_BYTES = 64 * 1024;
const TIMESTAMP_CERTIFICATES_LIMIT_BYTES = 1024 * 1024;
const TIMESTAMP_TYPE = "application/timestamp-reply";
function timestampFile(stamped) {
return `${stamped}.tsr`;
}
function missingTimestampFile(stamped) {
return `${stamped}.tsr-missing.json`;
}
const missingTimestampSchema = zod$1._H3({
schemaVersion: zod$1.euz(1),
url: zod$1.YjP().max(2048),
askedAt: protocol_limits_js$0.Rl,
reason: zod$1.YjP().max(1024)
});
const MISSING_TIMESTAMP_LIMIT_BYTES = 16 * 1024;
}),

};
