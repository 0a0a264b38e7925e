export const id = 2200;
export const ids = [2200];
export const modules = {

/***/ 72200: // build/js/cli/keep-compiled.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
keepCompiled: () => keepCompiled
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
function keepCompiled(environment = node_process__WEBPACK_IMPORTED_MODULE_4__.env) {
if ((environment["CI"] ?? "") !== "") return;
const base = environment["XDG_CACHE_HOME"];
try {
const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base !== void 0 && (0, 
node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(base) ? base : (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, 
node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "grind-to-prod");
(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
recursive: true,
mode: 448
});
const {uid: uid, mode: mode} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
if (uid === node_process__WEBPACK_IMPORTED_MODULE_4__.geteuid?.() && (mode & 18) === 0) (0, 
node_module__WEBPACK_IMPORTED_MODULE_1__.enableCompileCache)(folder);
} catch {}
}
}),

};
