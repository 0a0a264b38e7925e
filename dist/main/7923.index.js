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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ parseTrust),
/* harmony export */   js: () => (/* binding */ parseSubstituters),
/* harmony export */   ng: () => (/* binding */ showConfigCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55335);


/** Prints the settings that Nix goes by, as JSON. */
const showConfigCommand = {
    argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
    effect: 'read',
};
const substitutersSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ substituters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }) });
/** The substituters, in the order configured, without the final slash that Nix adds to some. */
function parseSubstituters(stdout) {
    return (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(['nix', 'config'], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    'require-sigs': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    'trusted-users': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    substituters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    'trusted-public-keys': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
});
/** Whom and what Nix trusts. */
function parseTrust(stdout) {
    const settings = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(['nix', 'config'], trustSchema, stdout);
    return {
        requireSigs: settings['require-sigs'].value,
        trustedUsers: settings['trusted-users'].value,
        substituters: settings.substituters.value,
        trustedPublicKeys: settings['trusted-public-keys'].value,
    };
}


/***/ }),

};
