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

/***/ 44913: // build/js/domain/config/production-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => productionHosts
});
function productionHosts({hosts}) {
return Object.entries(hosts).flatMap(([name, {address}]) => address === "local" ? [] : [ name ]);
}
}),

/***/ 56570: // build/js/domain/evidence/is-signed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => isSigned
});
var node_crypto$0 = __webpack_require__(77598);
function isSigned(bytes, {algorithm, key, signature}) {
return new Promise(resolve => {
(0, node_crypto$0.verify)(algorithm, bytes, key, signature, (error, isGood) => resolve(error === null && isGood));
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

/***/ 56268: // build/js/domain/snapshot/line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => keyOf,
c: () => lineOf
});
var report_sanitize_line_js$0 = __webpack_require__(94570);
const LIMIT = 4096;
function lineOf(text) {
const line = (0, report_sanitize_line_js$0.g)(text.toWellFormed()).replaceAll("\t", String.raw`\x09`);
return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}\u2026`;
}
function keyOf(text) {
return text === "__proto__" ? String.raw`\x5f_proto__` : lineOf(text);
}
}),

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(26921);
var protocol_loose_js$1 = __webpack_require__(71682);
var protocol_record_js$2 = __webpack_require__(3238);
var protocol_limited_json_js$3 = __webpack_require__(58909);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
(0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}).extend({
record: zod$4.Ikc({
attempt: zod$4.YjP().optional(),
ledger: protocol_record_js$2.fi.shape.ledger
}).optional()
}));
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return (0, protocol_limited_json_js$3.K)(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

};
