export const modules = {

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readLimited
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _is_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27499);
async function readLimited(path, limitBytes) {
let handle;
try {
handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
} catch (error) {
if ((0, _is_there_js__WEBPACK_IMPORTED_MODULE_2__.b)(error)) return;
throw error;
}
try {
const {size: size} = await handle.stat().then(status => {
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
return status;
});
if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
return await handle.readFile("utf8");
} finally {
await handle.close();
}
}
}),

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => reasonOf
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function reasonOf(error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.E) return error.text;
return error instanceof Error ? error.message : String(error);
}
}),

/***/ 12568: // build/js/tools/files/error-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => hasCode
});
function hasCode(error, ...codes) {
return error instanceof Error && "code" in error && codes.some(code => code === error.code);
}
}),

/***/ 27499: // build/js/tools/files/is-there.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isThere,
b: () => isMissing
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12568);
async function isThere(path) {
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
return true;
} catch (error) {
if (isMissing(error)) return false;
throw error;
}
}
function isMissing(error) {
return (0, _error_code_js__WEBPACK_IMPORTED_MODULE_1__.u)(error, "ENOENT", "ENOTDIR");
}
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79406);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === _schema_js__WEBPACK_IMPORTED_MODULE_1__.g2 || path.endsWith(`/${_schema_js__WEBPACK_IMPORTED_MODULE_1__.g2}`)).map(path => path.slice(0, -_schema_js__WEBPACK_IMPORTED_MODULE_1__.g2.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${_schema_js__WEBPACK_IMPORTED_MODULE_1__.g2} ${where}`;
if (folders.length === 0) return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-missing", `${message}.`, {
hint: "Write one and commit it."
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
}
}),

/***/ 26419: // build/js/tools/files/folders-above.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iv: () => nearestExisting,
an: () => repositoryAbove,
ux: () => isAtOrAbove
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _is_there_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27499);
async function nearestExisting(folder) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)(folder)) return folder;
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)(at) || (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return at;
}
async function repositoryAbove(folder) {
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, ".git"))) return at;
if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return;
}
}
async function isAtOrAbove(name, folder) {
const root = await repositoryAbove(folder);
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, name))) return true;
if (at === root || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return false;
}
}
}),

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => expectSuccess
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
async function expectSuccess(runner, command) {
const result = await runner.run(command);
if (result.status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, result);
return result.stdout;
}
}),

/***/ 2785: // build/js/tools/run/read-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => readJson
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function readJson(program, schema, stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch (cause) {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(program, {
status: 0,
stderr: `what it printed is not JSON; is this ${program[0]} of another version?`
}, {
cause: cause
});
}
const parsed = schema.safeParse(value);
if (parsed.success) return parsed.data;
const {path: path = [], message: message = ""} = parsed.error.issues[0] ?? {};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(program, {
status: 0,
stderr: `what it printed is not understood (${[ ...path, message ].join(" ")}); is this ${program[0]} of another version?`
}, {
cause: parsed.error
});
}
}),

/***/ 28410: // build/js/tools/run/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AO: () => STORE_LIMIT,
MQ: () => TRANSFER_LIMIT,
Mp: () => UNLIMITED,
Zw: () => NETWORK_LIMIT,
ft: () => REPOSITORY_LIMIT,
jc: () => BUILD_LIMIT,
vq: () => QUERY_LIMIT
});
const QUERY_LIMIT = 2 * 6e4;
const REPOSITORY_LIMIT = 10 * 6e4;
const STORE_LIMIT = 30 * 6e4;
const NETWORK_LIMIT = 10 * 6e4;
const TRANSFER_LIMIT = 6 * 60 * 6e4;
const BUILD_LIMIT = 24 * 60 * 6e4;
const UNLIMITED = 1 / 0;
}),

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => orUnknown
});
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
const unclearCodes = new Set([ "contact-lost", "agent-protocol" ]);
async function orUnknown(work) {
try {
return await work();
} catch (error) {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh) || !unclearCodes.has(error.code)) throw error;
const message = `${error.text} It is unknown how much of it was done on ${error.host}.`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__.rY.UNKNOWN.exitCode, message, {
hint: "Repeat it, which has the same result.",
cause: error
});
}
}
}),

};
