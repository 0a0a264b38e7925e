export const modules = {

/***/ 51949: // build/js/tools/run/answered.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => answered
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function answered(runner, command) {
const result = await runner.run(command);
if (result.timedOut === true) throw new domain_errors_errors$0.Qd(command.argv, result);
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
var run_limits_js$0 = __webpack_require__(28410);
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect,
timeout: run_limits_js$0.ft,
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

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => expectSuccess
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function expectSuccess(runner, command) {
const result = await runner.run(command);
if (result.status !== 0) throw new domain_errors_errors$0.Qd(command.argv, result);
return result.stdout;
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
u6: () => DISK_LIMIT,
vq: () => QUERY_LIMIT
});
const QUERY_LIMIT = 2 * 6e4;
const REPOSITORY_LIMIT = 10 * 6e4;
const STORE_LIMIT = 30 * 6e4;
const NETWORK_LIMIT = 10 * 6e4;
const DISK_LIMIT = 60 * 6e4;
const TRANSFER_LIMIT = 6 * 60 * 6e4;
const BUILD_LIMIT = 24 * 60 * 6e4;
const UNLIMITED = 1 / 0;
}),

/***/ 2785: // build/js/tools/run/read-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => readJson
});
var domain_errors_errors$0 = __webpack_require__(8136);
function readJson(program, schema, stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch (cause) {
throw new domain_errors_errors$0.Qd(program, {
status: 0,
stderr: `what it printed is not JSON; is this ${program[0]} of another version?`
}, {
cause
});
}
const parsed = schema.safeParse(value);
if (parsed.success) return parsed.data;
const {path = [], message = ""} = parsed.error.issues[0] ?? {};
throw new domain_errors_errors$0.Qd(program, {
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
var zod$2 = __webpack_require__(26921);
var run_limits_js$1 = __webpack_require__(28410);
var run_read_json_js$0 = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read",
timeout: run_limits_js$1.vq
};
const substitutersSchema = zod$2.Ikc({
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseSubstituters(stdout) {
return (0, run_read_json_js$0.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod$2.Ikc({
"require-sigs": zod$2.Ikc({
value: zod$2.zMY()
}),
"trusted-users": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
"trusted-public-keys": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseTrust(stdout) {
const settings = (0, run_read_json_js$0.V)([ "nix", "config" ], trustSchema, stdout);
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
var errors_errors_js$0 = __webpack_require__(8136);
const locations = new WeakMap;
function rememberPlaces(config, locate) {
locations.set(config, locate);
}
function placesOf(config, path, message) {
const locate = locations.get(config);
return locate === void 0 ? [] : [ {
...locate(path),
message
} ];
}
function atField(config, path) {
return error => {
if (!(error instanceof errors_errors_js$0.c8)) throw error;
throw new errors_errors_js$0.c8(error.code, error.message, {
hint: error.hint,
cause: error.cause,
places: placesOf(config, path, error.text)
});
};
}
}),

/***/ 62314: // build/js/tools/nix/internal-log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hz: () => resultTypes,
aC: () => ERROR_LEVEL,
bT: () => activityTypes,
wz: () => parseLogLine
});
var zod$0 = __webpack_require__(26921);
const activityTypes = {
copyPath: 100,
fileTransfer: 101,
copyPaths: 103,
builds: 104,
build: 105
};
const resultTypes = {
buildLogLine: 101,
progress: 105
};
const id = zod$0.aig();
const fields = zod$0.YOg(zod$0.KCZ([ zod$0.YjP(), zod$0.aig() ])).default([]);
const lineSchema = zod$0.gMt("action", [ zod$0.Ikc({
action: zod$0.euz("start"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("stop"),
id
}), zod$0.Ikc({
action: zod$0.euz("result"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("msg"),
level: zod$0.aig(),
msg: zod$0.YjP()
}) ]);
const ERROR_LEVEL = 0;
function parseLogLine(line) {
if (!line.startsWith("@nix ")) return;
try {
return lineSchema.safeParse(JSON.parse(line.slice("@nix ".length))).data;
} catch {
return;
}
}
}),

/***/ 53346: // build/js/tools/nix/require-daemon.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireDaemon
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_nix_daemon$1 = __webpack_require__(18869);
var internal_log_js$2 = __webpack_require__(62314);
function requireDaemon(argv, {status, stderr}) {
if (status === 0) return;
const error = errorsOf(stderr).find(domain_errors_nix_daemon$1.vT);
if (error !== void 0) throw new domain_errors_errors$0.Qd(argv, {
status,
stderr: error
});
}
function errorsOf(stderr) {
const texts = stderr.split("\n").flatMap(text => {
const line = (0, internal_log_js$2.wz)(text);
if (line === void 0) return [ text ];
return line.action === "msg" && line.level === internal_log_js$2.aC ? [ line.msg ] : [];
});
return (0, domain_errors_nix_daemon$1.ig)(texts.join("\n"));
}
}),

};
