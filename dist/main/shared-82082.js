export const modules = {

/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => mayBeCollected,
k: () => errorText
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
function errorText(printed) {
const text = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
return text.slice(Math.max(0, text.lastIndexOf("error:"))).replace(/^error:\s*/, "").replaceAll(/\s+/g, " ").replace(/[;.\s]+$/, "");
}
function mayBeCollected(error) {
return collected.some(pattern => pattern.test(error));
}
const collected = [ /missing derivation '/, /\/nix\/store\/[^']+' (?:is not valid|does not exist)/, /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/, /daemon disconnected unexpectedly/ ];
}),

/***/ 78123: // build/js/tools/nix/flake.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bp: () => flakeReference,
ML: () => flakeOptions,
pJ: () => evaluateCommand,
vV: () => systemCommand
});
var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
function flakeReference(root, commit, installable) {
const [folder = "", attribute = ""] = installable.split("#");
const directory = folder.replace(/^\.\/?/, "");
const url = (0, node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(root);
url.searchParams.set("rev", commit);
url.searchParams.set("shallow", "1");
if (directory !== "") url.searchParams.set("dir", directory);
return `git+${url.href}#${attribute}`;
}
const flakeOptions = [ "--extra-experimental-features", "nix-command flakes", "--option", "pure-eval", "true", "--option", "accept-flake-config", "false", "--no-update-lock-file" ];
function evaluateCommand(reference) {
return {
argv: [ "nix", "eval", ...flakeOptions, "--raw", `${reference}.drvPath` ],
effect: "read"
};
}
const systemCommand = {
argv: [ "nix-instantiate", "--eval", "--json", "--expr", "builtins.currentSystem" ],
effect: "read"
};
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

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => gitCommand,
a: () => lastWords
});
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect: effect,
environment: {
GIT_TERMINAL_PROMPT: "0",
GIT_OPTIONAL_LOCKS: "0",
GIT_NO_REPLACE_OBJECTS: "1",
LC_ALL: "C"
}
};
}
function lastWords(stderr) {
const lines = stderr.split("\n").filter(line => line.trim() !== "");
const said = lines.findLast(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "no reason given";
return said.replace(/^(?:fatal|error): /, "").trim();
}
}),

};
