export const modules = {

/***/ 51949: // build/js/tools/run/answered.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => answered
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
async function answered(runner, command) {
const result = await runner.run(command);
if (result.timedOut === true) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, result);
return result;
}
}),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QT: () => gitCommand,
aN: () => lastWords,
bD: () => isDubiousOwnership
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect: effect,
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.ft,
environment: {
GIT_TERMINAL_PROMPT: "0",
GIT_OPTIONAL_LOCKS: "0",
GIT_NO_REPLACE_OBJECTS: "1",
LC_ALL: "C"
}
};
}
function isDubiousOwnership(stderr) {
return stderr.includes("dubious ownership");
}
function lastWords(stderr) {
const lines = stderr.split("\n").filter(line => line.trim() !== "");
const said = lines.findLast(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "no reason given";
return said.replace(/^(?:fatal|error): /, "").trim();
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

/***/ 46984: // build/js/tools/nix/show-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => parseTrust,
js: () => parseSubstituters,
ng: () => showConfigCommand
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
var _run_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.vq
};
const substitutersSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
substituters: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP())
})
});
function parseSubstituters(stdout) {
return (0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_0__.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
"require-sigs": zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_2__.zMY()
}),
"trusted-users": zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP())
}),
substituters: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP())
}),
"trusted-public-keys": zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
value: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP())
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

};
