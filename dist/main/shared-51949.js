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

/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AS: () => mayBeCollected,
kc: () => errorText,
q_: () => gitText
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
function errorText(printed) {
const text = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
return text.slice(Math.max(0, text.lastIndexOf("error:"))).replace(/^error:\s*/, "").replaceAll(/\s+/g, " ").replace(/[;.\s]+$/, "");
}
const GIT_LINES = 2;
function gitText(printed) {
if (!/program 'git' failed|Git revision/.test(errorText(printed))) return;
const lines = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split("\n").flatMap(line => /^\s*fatal: (.*?)[.\s]*$/.exec(line)?.[1] ?? []);
return lines.length === 0 ? void 0 : [ ...new Set(lines) ].slice(0, GIT_LINES).join("; ");
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
Nc: () => withoutEvalCache,
pJ: () => evaluateCommand,
vV: () => systemCommand
});
var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
function flakeReference({root: root, commit: commit, folder: folder, submodules: submodules, lfs: lfs}, attribute) {
const url = (0, node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(root);
url.searchParams.set("rev", commit);
url.searchParams.set("shallow", "1");
if (submodules === true) url.searchParams.set("submodules", "1");
if (lfs === true) url.searchParams.set("lfs", "1");
if (folder !== "") url.searchParams.set("dir", folder);
url.search = url.search.replaceAll("+", "%20");
return `git+${url.href}#${attribute}`;
}
const flakeOptions = [ "--extra-experimental-features", "nix-command flakes", "--option", "pure-eval", "true", "--option", "accept-flake-config", "false", "--no-update-lock-file" ];
function evaluateCommand(reference, afresh = false) {
const options = [ ...flakeOptions, ...afresh ? withoutEvalCache : [] ];
return {
argv: [ "nix", "path-info", ...options, "--derivation", "--", reference ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.jc
};
}
const withoutEvalCache = [ "--option", "eval-cache", "false" ];
const systemCommand = {
argv: [ "nix-instantiate", "--eval", "--json", "--expr", "builtins.currentSystem" ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.vq
};
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

};
