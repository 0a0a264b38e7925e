export const modules = {

/***/ 70402: // build/js/tools/nix/add-root.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => addRootCommand
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function addRootCommand(paths, link) {
return {
argv: [ "nix-store", "--realise", "--option", "substitute", "false", "--add-root", link, ...paths ],
effect: "write",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.AO
};
}
}),

/***/ 79136: // build/js/tools/run/together.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => together
});
async function together(work) {
const outcomes = await Promise.allSettled(work);
const failed = outcomes.find(outcome => outcome.status === "rejected");
if (failed !== void 0) throw failed.reason;
return Promise.all(work);
}
}),

/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => batches
});
const BYTES_AT_ONCE = 1e6;
function batches(paths) {
const portions = [];
let bytes = 1 / 0;
for (const path of paths) {
bytes += Buffer.byteLength(path) + 9;
if (bytes > BYTES_AT_ONCE) {
portions.push([]);
bytes = Buffer.byteLength(path) + 9;
}
portions.at(-1).push(path);
}
return portions;
}
}),

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, _batches_js__WEBPACK_IMPORTED_MODULE_2__.X)(paths)) {
const stdout = await (0, _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 80862: // build/js/tools/nix/nar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => narChunks,
p: () => narHashOf
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
// CONCATENATED MODULE: ./build/js/domain/nar/limits.js
const limits_NAR_MAX_DEPTH = 64;
const limits_NAR_MAX_NAME_BYTES = 255;
const limits_NAR_MAX_TARGET_BYTES = 4095;
function limits_nameProblem(name) {
if (name.length === 0) return "is empty";
if (name.length > limits_NAR_MAX_NAME_BYTES) return `has more than ${limits_NAR_MAX_NAME_BYTES} bytes`;
if (name[0] === DOT && (name.length === 1 || name.length === 2 && name[1] === DOT)) return "points to another folder";
return name.includes(SLASH) || name.includes(0) ? "has a slash or a NUL" : void 0;
}
function limits_targetProblem(target) {
if (target.length === 0) return "is empty";
if (target.length > limits_NAR_MAX_TARGET_BYTES) return `has more than ${limits_NAR_MAX_TARGET_BYTES} bytes`;
return target.includes(0) ? "has a NUL" : void 0;
}
const DOT = ".".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
// CONCATENATED MODULE: ./build/js/domain/nar/check.js
class NarError extends Error {
name="NarError";
}
Buffer.alloc(0);
var writer = __webpack_require__(95658);
// CONCATENATED MODULE: ./build/js/tools/nix/nar.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const CHUNK_BYTES = 256 * 1024;
async function* narChunks(path) {
const pending = new writer.Z;
pending.strings("nix-archive-1");
yield* node(Buffer.from(path), pending, 0);
yield pending.take();
}
async function narHashOf(path, signal) {
const hash = (0, external_node_crypto_.createHash)("sha256");
for await (const chunk of narChunks(path)) {
signal?.throwIfAborted();
hash.update(chunk);
}
return `sha256-${hash.digest("base64")}`;
}
async function* node(path, pending, depth) {
if (depth >= limits_NAR_MAX_DEPTH) throw new NarError(`it is more than ${limits_NAR_MAX_DEPTH} levels deep, which Nix refuses`);
const stats = await (0, promises_.lstat)(path);
pending.strings("(", "type");
if (stats.isSymbolicLink()) {
const target = await (0, promises_.readlink)(path, {
encoding: "buffer"
});
requireGood(path, limits_targetProblem(target));
pending.strings("symlink", "target", target);
} else if (stats.isDirectory()) {
pending.strings("directory");
const names = await (0, promises_.readdir)(path, {
encoding: "buffer"
});
for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
requireGood(path, limits_nameProblem(name));
pending.strings("entry", "(", "name", name, "node");
yield* node(Buffer.concat([ path, Buffer.from("/"), name ]), pending, depth + 1);
pending.strings(")");
}
} else if (stats.isFile()) yield* file(path, pending); else throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`);
pending.strings(")");
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
function requireGood(path, problem) {
if (problem !== void 0) throw new NarError(`a name or target in ${path.toString()} ${problem}, which Nix refuses`);
}
async function* file(path, pending) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
const stats = await handle.stat();
pending.strings("regular");
if ((stats.mode & external_node_fs_.constants.S_IXUSR) !== 0) pending.strings("executable", "");
pending.strings("contents");
pending.length(stats.size);
for (let position = 0; position < stats.size; ) {
const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position));
const {bytesRead: bytesRead} = await handle.read(buffer, 0, buffer.length, position);
if (bytesRead === 0) throw new Error(`${path.toString()} became shorter while it was read`);
pending.raw(buffer.subarray(0, bytesRead));
position += bytesRead;
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
pending.padding(stats.size);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 66425: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ao: () => bodyProblem,
FE: () => needsWholeBody,
MI: () => statusProblem,
xs: () => wantedInBody
});
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/activation/json-pointer.js
function valueAtPointer(document, pointer) {
return pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(member, document);
}
function member(value, name) {
if (Array.isArray(value)) return /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : void 0;
return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/http-judgement.js
function wantedInBody({body: body, echo: echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function needsWholeBody({json: json}) {
return json !== void 0;
}
function statusProblem({status: wanted}, {status: status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, json: json, echo: echo}, answer) {
const {body: body} = answer;
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
quote.h)(text)}`;
if (json !== void 0) {
const wrong = jsonProblem(json, answer);
if (wrong !== null) return wrong;
}
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
function jsonProblem(expected, {body: body, bodyProblem: unread}) {
if (typeof unread === "string") return `its body ${unread}`;
const document = parsed(body);
if (document === void 0) return "its body is not JSON";
for (const [pointer, value] of Object.entries(expected)) {
const found = valueAtPointer(document, pointer);
if (found !== value) return `its JSON has ${shown(found)} at ${(0, quote.h)(pointer)}, not ${(0, 
quote.h)(value)}`;
}
return null;
}
function parsed(body) {
try {
return JSON.parse(body.replace(/^\ufeff/, ""));
} catch {
return;
}
}
function shown(found) {
if (found === void 0) return "nothing";
if (Array.isArray(found)) return "a list";
return typeof found === "object" && found !== null ? "an object" : (0, quote.h)(found, 60);
}
}),

/***/ 87238: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => afterCut
});
const WHITE_SPACE = new Set(Buffer.from(" \t\r\n"));
function afterCut(output) {
const end = output.findIndex(byte => WHITE_SPACE.has(byte));
if (end !== -1) return output.subarray(end + 1);
const start = output.findIndex(byte => (byte & 192) !== 128);
return output.subarray(Math.max(start, 0));
}
}),

/***/ 81467: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => runUserProgram,
u: () => reportOutput
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87238);
var _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70320);
const OUTPUT_LIMIT_BYTES = 64 * 1024;
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2e3;
async function runUserProgram(program, runner) {
const [name = "", ...words] = program.command;
const began = performance.now();
let tail = Buffer.alloc(0);
const onOutput = chunk => {
tail = Buffer.concat([ tail, chunk ]).subarray(-OUTPUT_LIMIT_BYTES - 1);
};
const ended = await runner.run({
argv: [ name, ...words ],
effect: "write",
directory: program.directory,
timeout: program.timeoutSeconds * 1e3,
environment: program.environment,
guarded: {
onOutput: onOutput
}
}).catch(notStarted);
return {
passed: !(ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) && ended.status === 0 && ended.timedOut !== true,
detail: detailOf(ended, program),
seconds: Math.round((performance.now() - began) / 100) / 10,
output: (0, _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__._N)(textOf(tail))
};
}
function reportOutput(source, output, reporter) {
if (output.trim() === "") return;
const lines = output.trimEnd().split("\n").slice(-REPORTED_LINES);
reporter.report({
event: "log",
source: source,
lines: lines.map(line => (0, _domain_secrets_public_url__WEBPACK_IMPORTED_MODULE_2__.Hc)(line, REPORTED_LINE_LENGTH))
});
}
function notStarted(error) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) return error;
throw error;
}
function detailOf(ended, {command: command, timeoutSeconds: timeoutSeconds}) {
if (ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd) return `could not be started (${command[0]}: ${ended.stderr})`;
if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`;
return ended.status === null ? "was ended by a signal" : `ended with status ${ended.status}`;
}
function textOf(tail) {
if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString();
return (0, _domain_secrets_after_cut__WEBPACK_IMPORTED_MODULE_1__.f)(tail.subarray(1)).toString();
}
}),

/***/ 97206: // build/js/steps/agent/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => changeRole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25729);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49326);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6966);
async function changeRole(client, options) {
const {role: role, actor: actor, attempt: attempt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), reason: reason, dryRun: dryRun = false} = options;
const isLookedAt = dryRun || options.expectRole === void 0;
const found = isLookedAt ? await client.role() : void 0;
if (dryRun && found !== void 0) return planned(client, options, found);
const expectRole = options.expectRole ?? found?.role ?? void 0;
const request = {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_3__.WP,
attempt: attempt,
actor: actor,
...expectRole === void 0 ? {} : {
expectRole: expectRole
},
...reason === void 0 ? {} : {
reason: reason
},
...(0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(client.options.config, client.name)
};
return await client.attempt({
verb: "role",
request: request,
words: [ "--set", role ]
});
}
function planned({options: {config: config, hostName: hostName}}, {role: role, expectRole: expectRole}, found) {
const complaint = (0, _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.HO)((0, 
_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_2__.AY)(config, hostName).expectHost, {
...found,
hostName: hostName
});
if (complaint !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh("wrong-host", complaint.message, {
host: hostName,
hint: complaint.hint
});
if (found.role === null) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.IQ)(hostName, config.application);
if (expectRole !== void 0 && found.role !== expectRole) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_4__.Au)({
host: hostName,
application: config.application
}, found.role, expectRole);
const what = found.role === role ? `is already ${role}` : `is ${found.role} and would be ${role}`;
return {
verdict: "UNCHANGED",
reason: `A dry run: ${hostName} ${what}.`,
record: null
};
}
}),

};
