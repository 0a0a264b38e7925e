import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-79191.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 7923;
export const ids = [7923];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 46984: // build/js/tools/nix/show-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => parseTrust,
js: () => parseSubstituters,
ng: () => showConfigCommand
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _run_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read"
};
const substitutersSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
substituters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
})
});
function parseSubstituters(stdout) {
return (0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_0__.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
"require-sigs": zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
}),
"trusted-users": zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
}),
substituters: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
}),
"trusted-public-keys": zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())
})
});
function parseTrust(stdout) {
const settings = (0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_0__.V)([ "nix", "config" ], trustSchema, stdout);
return {
requireSigs: settings["require-sigs"].value,
trustedUsers: settings["trusted-users"].value,
substituters: settings.substituters.value,
trustedPublicKeys: settings["trusted-public-keys"].value
};
}
}),

};
