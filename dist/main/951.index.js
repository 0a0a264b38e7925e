import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-33689.js';
import { modules as shared2 } from './shared-37779.js';
import { modules as shared3 } from './shared-51731.js';
export const id = 951;
export const ids = [951,2015];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 27433: // build/js/domain/evidence/evidence-index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CL: () => describeFile,
JL: () => evidenceIndexSchema,
JT: () => INDEX_LIMIT_BYTES
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45835);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51731);
const INDEX_LIMIT_BYTES = 256 * 1024 * 1024;
const evidenceIndexSchema = zod__WEBPACK_IMPORTED_MODULE_3__._H3({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
releaseId: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.bL,
application: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(255),
files: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__._H3({
path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(1024),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.bL,
size: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative(),
mediaType: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(255),
what: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(1024)
}))
});
const record = {
record: [ "application/json", "Record of an attempt, as the host signed it." ],
signature: [ "application/x-ssh-signature", "The host's signature of the record." ],
statement: [ "application/vnd.in-toto+json", "Statement of the deployment, signed by the host." ]
};
function besideManifest(name) {
if (!(0, _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(name)) return [ "application/octet-stream", "A file that was beside the manifest." ];
const {mediaType: mediaType, what: what} = _bundle_files_js__WEBPACK_IMPORTED_MODULE_0__.H3[name];
return [ mediaType, what ];
}
function describeFile(path) {
const [mediaType, what] = described((0, _layout_js__WEBPACK_IMPORTED_MODULE_2__.$t)(path));
return {
mediaType: mediaType,
what: what
};
}
function described(place) {
switch (place.kind) {
case "manifest":
case "bundle":
return besideManifest(place.name);

case "ledger":
return [ "application/json", `The ledger of the host ${place.host}.` ];

case "record":
return record[place.part];

case "snapshot":
return [ "application/json", `State of the host ${place.host} at one moment.` ];

case "trust":
return [ "text/plain", "Keys as they were known to the author of the archive. They prove nothing by themselves." ];

case "index":
return [ "application/json", "This index." ];

case "unknown":
default:
return [ "application/octet-stream", "A file of another kind." ];
}
}
}),

};
