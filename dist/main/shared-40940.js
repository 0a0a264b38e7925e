export const modules = {

/***/ 40940: // build/js/domain/config/source-locations.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_F: () => rememberPlaces,
ek: () => placesOf,
wz: () => atField
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
const locations = new WeakMap;
function rememberPlaces(config, locate) {
locations.set(config, locate);
}
function placesOf(config, path, message) {
const locate = locations.get(config);
return locate === void 0 ? [] : [ {
...locate(path),
message: message
} ];
}
function atField(config, path) {
return error => {
if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.c8)) throw error;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.c8(error.code, error.message, {
hint: error.hint,
cause: error.cause,
places: placesOf(config, path, error.text)
});
};
}
}),

/***/ 72489: // build/js/domain/init/settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => settingsText,
d: () => settingsSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
hosts: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq, zod__WEBPACK_IMPORTED_MODULE_1__.rej({
admin: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Wy
})).default({})
});
function settingsText(settings) {
return `${JSON.stringify(settings, null, 2)}\n`;
}
}),

/***/ 82663: // build/js/steps/init/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSettings: () => readSettings
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38726);
var _domain_init_settings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72489);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);
const LIMIT_BYTES = 64 * 1024;
async function readSettings(folder) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _domain_init_kept_files__WEBPACK_IMPORTED_MODULE_1__.y.settings);
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__.t)(file, LIMIT_BYTES);
if (text === void 0) return {
hosts: {}
};
try {
return _domain_init_settings__WEBPACK_IMPORTED_MODULE_2__.d.parse(JSON.parse(text));
} catch (cause) {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("file-unreadable", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(file)} is not what "grind-to-prod init" writes.`, {
cause: cause,
hint: 'Remove it, and run "grind-to-prod init" again.'
});
}
}
}),

};
