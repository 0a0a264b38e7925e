export const id = 2200;
export const ids = [2200];
export const modules = {

/***/ 72200: // build/js/cli/keep-compiled.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
keepCompiled: () => keepCompiled
});
var node_fs$0 = __webpack_require__(73024);
var node_module$1 = __webpack_require__(98995);
var node_os$2 = __webpack_require__(48161);
var node_path$3 = __webpack_require__(76760);
var node_process$4 = __webpack_require__(1708);
function keepCompiled(environment = node_process$4.env) {
if ((environment["CI"] ?? "") !== "") return;
const base = environment["XDG_CACHE_HOME"];
try {
const folder = (0, node_path$3.join)(base !== void 0 && (0, 
node_path$3.isAbsolute)(base) ? base : (0, node_path$3.join)((0, 
node_os$2.homedir)(), ".cache"), "grind-to-prod");
(0, node_fs$0.mkdirSync)(folder, {
recursive: true,
mode: 448
});
const {uid, mode} = (0, node_fs$0.lstatSync)(folder);
if (uid === node_process$4.geteuid?.() && (mode & 18) === 0) (0, 
node_module$1.enableCompileCache)(folder);
} catch {}
}
}),

};
