import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-57203.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-41520.js';
import { modules as shared4 } from './shared-4303.js';
export const id = 4263;
export const ids = [4263,4568];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 57280: // build/js/actions/hide-environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => hideEnvironment
});
var node_fs$0 = __webpack_require__(73024);
var node_process$1 = __webpack_require__(1708);
var tools_process_stat$3 = __webpack_require__(12500);
var secret_variables_js$2 = __webpack_require__(24608);
function hideEnvironment() {
const secrets = Object.entries(node_process$1.env).filter(([name]) => (0, 
secret_variables_js$2.t)(name));
if (secrets.length === 0) return;
for (const [name, value] of secrets) node_process$1.env[name] = value;
try {
overwriteSecrets();
} catch (error) {
throw new Error("The kernel does not let this step hide its inputs from the programs that it starts.", {
cause: error
});
}
if (startedWith().some(({name}) => (0, secret_variables_js$2.t)(name))) throw new Error("The inputs of this step can still be read in /proc/self/environ, where the programs that it starts would find them.");
}
function overwriteSecrets() {
const start = (0, tools_process_stat$3.H2)((0, node_fs$0.readFileSync)("/proc/self/stat", "utf8"));
if (start === void 0) throw new Error("/proc/self/stat does not contain the address of the environment.");
const memory = (0, node_fs$0.openSync)("/proc/self/mem", "r+");
try {
for (const {name, offset, length} of startedWith()) if ((0, secret_variables_js$2.t)(name)) (0, 
node_fs$0.writeSync)(memory, Buffer.alloc(length), 0, length, start + offset);
} finally {
(0, node_fs$0.closeSync)(memory);
}
}
function startedWith() {
const variables = [];
let offset = 0;
for (const text of (0, node_fs$0.readFileSync)("/proc/self/environ", "latin1").split("\0")) {
if (text !== "") variables.push({
name: text.split("=", 1)[0],
offset,
length: text.length
});
offset += text.length + 1;
}
return variables;
}
}),

/***/ 85300: // build/js/actions/runner.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => actionRunner
});
var external_node_process_ = __webpack_require__(1708);
var external_node_os_ = __webpack_require__(48161);
var external_node_stream_ = __webpack_require__(57075);
var external_node_string_decoder_ = __webpack_require__(46193);
var sanitize_line = __webpack_require__(94570);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/github/command-log.js
const prefix = "[command]";
function logStream() {
let isFirst = true;
let rest = "";
const decoder = new external_node_string_decoder_.StringDecoder;
return new external_node_stream_.Writable({
decodeStrings: false,
write(chunk, _encoding, done) {
if (isFirst) {
isFirst = false;
printCommand(String(chunk).slice(prefix.length, -external_node_os_.EOL.length));
} else if ((0, toolkit._o)()) {
const lines = (rest + (typeof chunk === "string" ? chunk : decoder.write(chunk))).split("\n");
rest = lines.pop();
if (lines.length > 0) (0, toolkit.Qr)(lines.map(sanitize_line.g));
}
done();
},
final(done) {
rest += decoder.end();
if (rest !== "") (0, toolkit.Qr)([ (0, sanitize_line.g)(rest) ]);
done();
}
});
}
function printCommand(line) {
(0, toolkit.wi)(`${prefix}${(0, sanitize_line.g)(line)}`);
}
var external_node_events_ = __webpack_require__(78474);
var external_node_readline_ = __webpack_require__(80481);
var errors = __webpack_require__(8136);
var output_limit = __webpack_require__(72725);
var external_node_async_hooks_ = __webpack_require__(16698);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_diagnostics_channel_ = __webpack_require__(53053);
var tree = __webpack_require__(27246);
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/tools/run/started-child.js
const GRACE_MILLISECONDS = 5e3;
const owner = new external_node_async_hooks_.AsyncLocalStorage;
let isListening = false;
function startedChild({timeout, signal}) {
if (!isListening) (0, external_node_diagnostics_channel_.subscribe)("child_process", tellOwner);
isListening = true;
const timers = [];
let child;
const stop = () => {
child?.kill();
timers.push(setTimeout(() => child?.kill("SIGKILL"), GRACE_MILLISECONDS));
};
let isLate = false;
let ending;
const endAll = isTooLate => {
isLate ||= isTooLate;
if (child?.pid !== void 0) ending = (0, tree.S)(child.pid);
};
const abort = () => endAll(false);
signal?.addEventListener("abort", abort);
const listening = (0, when_we_end.i)(() => child?.kill());
return {
within: start => owner.run(created => {
child = created;
created.once("spawn", () => {
created.stdin?.on("error", () => {});
if (signal?.aborted === true) abort();
if (timeout !== void 0 && Number.isFinite(timeout)) timers.push(setTimeout(() => endAll(true), timeout));
});
}, start),
stop,
timedOut: () => isLate,
[Symbol.dispose]() {
timers.forEach(clearTimeout);
signal?.removeEventListener("abort", abort);
ending?.[Symbol.dispose]();
listening[Symbol.dispose]();
}
};
}
function tellOwner(message) {
if (typeof message === "object" && message !== null && "process" in message && message.process instanceof external_node_child_process_.ChildProcess) owner.getStore()?.(message.process);
}
var time_limit = __webpack_require__(75909);
// CONCATENATED MODULE: ./build/js/github/exec.js
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
value,
dispose,
async
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
const FOR_EVER = 2 ** 31 - 1;
const WORD_LIMIT_BYTES = 128 * 1024 - 1;
const WORDS_LIMIT_BYTES = 512 * 1024;
function isForToolkit({argv, input, guarded, environment}) {
const words = [ ...argv, ...Object.values(environment ?? {}) ];
const bytes = words.map(word => Buffer.byteLength(word));
return input === void 0 && guarded === void 0 && !/["\\]/.test(argv[0]) && words.every(word => !word.includes("\0")) && Math.max(...bytes) <= WORD_LIMIT_BYTES && bytes.reduce((sum, size) => sum + size, 0) <= WORDS_LIMIT_BYTES;
}
async function execute(command, hidden, limitBytes = output_limit._) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {exec} = await __webpack_require__.e(1260).then(__webpack_require__.bind(__webpack_require__, 81260));
const [program, ...words] = command.argv;
const stdout = collected(limitBytes, () => child.stop());
const stderr = collected(limitBytes, () => child.stop());
const lines = command.onStderrLine === void 0 ? void 0 : lineReader(command.onStderrLine);
const log = logStream();
const child = __addDisposableResource(env_1, startedChild(command), false);
let status;
try {
status = await child.within(() => exec(`"${program}"`, words, {
...command.directory === void 0 ? {} : {
cwd: command.directory
},
env: environmentOf(command, hidden),
input: Buffer.alloc(0),
ignoreReturnCode: true,
delay: FOR_EVER,
outStream: log,
listeners: {
stdout: chunk => stdout.add(unsplit(chunk)),
stderr(chunk) {
stderr.add(unsplit(chunk));
lines?.add(chunk);
},
debug: message => (0, toolkit._o)() && (0, toolkit.Yz)(message)
}
}));
} catch (error) {
throw notStarted(command, error);
} finally {
await (lines?.end());
log.end();
}
const result = {
stdout: stdout.text(),
stderr: stderr.text()
};
if (child.timedOut()) return (0, time_limit.N)(command, {
...result,
status
});
if (!stdout.isOver() && !stderr.isOver()) return {
status,
...result
};
return {
...result,
status: null,
stderr: `${result.stderr}\n${(0, output_limit.r)(limitBytes)}\n`
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
function notStarted({argv}, cause) {
const code = /Error: spawn .* (E[A-Z0-9]+)$/.exec(String(cause))?.[1] ?? "ENOENT";
return new errors.Qd(argv, {
status: null,
stderr: `cannot be started (${code})`,
startError: code
}, {
cause
});
}
function unsplit(chunk) {
return Object.assign(chunk, {
toString: () => ""
});
}
function lineReader(onLine) {
const stream = new external_node_stream_.PassThrough;
const reader = (0, external_node_readline_.createInterface)({
input: stream
}).on("line", onLine);
const closed = (0, external_node_events_.once)(reader, "close");
return {
add: chunk => void stream.write(chunk),
async end() {
stream.end();
await closed;
}
};
}
function environmentOf({environment}, hidden) {
const inherited = Object.entries(process.env).filter(([name]) => !hidden.includes(name));
return Object.fromEntries([ ...inherited, ...Object.entries(environment ?? {}) ].flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]));
}
function collected(limitBytes, onOver) {
const chunks = [];
let size = 0;
return {
add(chunk) {
if (size > limitBytes) return;
chunks.push(chunk.subarray(0, limitBytes - size));
size += chunk.length;
if (size > limitBytes) onOver();
},
isOver: () => size > limitBytes,
text: () => Buffer.concat(chunks).toString()
};
}
var secret_variables = __webpack_require__(24608);
// CONCATENATED MODULE: ./build/js/actions/runner.js
const actionRunner = jobRunner(Object.keys(external_node_process_.env).filter(secret_variables.t));
function jobRunner(hidden, limitBytes) {
const streaming = async () => (await Promise.all([ __webpack_require__.e(7713), __webpack_require__.e(9139) ]).then(__webpack_require__.bind(__webpack_require__, 41520))).realRunnerWithout(hidden, limitBytes);
return {
async run(command) {
if (isForToolkit(command)) return execute(command, hidden, limitBytes);
printCommand(command.argv.join(" "));
return (await streaming()).run(command);
},
async start(command) {
printCommand(command.argv.join(" "));
return (await streaming()).start(command);
}
};
}
}),

/***/ 24608: // build/js/actions/secret-variables.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => isSecretVariable
});
function isSecretVariable(name) {
return name.startsWith("INPUT_") || name === "ACTIONS_RUNTIME_TOKEN" || name === "ACTIONS_ID_TOKEN_REQUEST_TOKEN";
}
}),

/***/ 38862: // build/js/actions/step-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fm: () => markStarted,
ZL: () => interruptedHost,
ZX: () => userStateFolder,
oz: () => markEnded,
uv: () => archiveName
});
var node_os$0 = __webpack_require__(48161);
var node_process$1 = __webpack_require__(1708);
var tools_files_state_folder$2 = __webpack_require__(4568);
var github_toolkit$3 = __webpack_require__(59702);
function userStateFolder() {
return (0, tools_files_state_folder$2.stateFolder)(node_process$1.env, (0, 
node_os$0.homedir)());
}
function markStarted(host) {
(0, github_toolkit$3.LZ)("host", host);
}
function markEnded() {
(0, github_toolkit$3.LZ)("ended", "true");
}
function interruptedHost() {
const host = (0, github_toolkit$3.Gu)("host");
return host === "" || (0, github_toolkit$3.Gu)("ended") !== "" ? void 0 : host;
}
function archiveName({id}, incident) {
return incident ?? id ?? "local";
}
}),

/***/ 79694: // build/js/github/annotations.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => annotateErrors,
t: () => annotateWarning
});
var node_path$0 = __webpack_require__(76760);
var domain_report_sanitize_line$2 = __webpack_require__(94570);
var toolkit_js$1 = __webpack_require__(59702);
const ANNOTATION_LIMIT = 10;
let warnings = 0;
function annotateWarning(message) {
warnings += 1;
const lines = message.split("\n").map(domain_report_sanitize_line$2.g);
if (warnings <= ANNOTATION_LIMIT) (0, toolkit_js$1.fz)("warning", lines.join("\n")); else for (const [index, line] of lines.entries()) (0, 
toolkit_js$1.wi)(index === 0 ? `warning: ${line}` : line);
}
function annotateErrors(places, workspace) {
const inWorkspace = file => pathFrom(workspace, file);
const shown = places.length > ANNOTATION_LIMIT ? places.slice(0, ANNOTATION_LIMIT - 1) : places;
for (const {file, line, column, message} of shown) (0, toolkit_js$1.fz)("error", (0, 
domain_report_sanitize_line$2.g)(message), {
file: inWorkspace(file),
line,
column
});
const rest = places.slice(shown.length);
for (const {file, line, column, message} of rest) (0, toolkit_js$1.wi)((0, 
domain_report_sanitize_line$2.g)(`${inWorkspace(file)}:${line}:${column}: ${message}`));
if (rest.length > 0) (0, toolkit_js$1.fz)("error", `There are ${rest.length} more errors in ${(0, 
domain_report_sanitize_line$2.g)(inWorkspace(rest[0].file))}; the job's log lists them.`);
}
function pathFrom(workspace, file) {
const path = (0, node_path$0.relative)(workspace, (0, 
node_path$0.resolve)(file));
return path.startsWith("../") ? file : path;
}
}),

/***/ 59702: // build/js/github/toolkit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gu: () => getState,
LO: () => inputVariable,
LZ: () => saveState,
N4: () => endGroup,
Oh: () => startGroup,
Pq: () => setSecret,
Qr: () => printForeign,
V4: () => getInput,
Yz: () => debug,
_o: () => isDebug,
fz: () => annotate,
wi: () => printLine
});
var node_fs$0 = __webpack_require__(73024);
var node_crypto$1 = __webpack_require__(77598);
var node_os$2 = __webpack_require__(48161);
var node_process$3 = __webpack_require__(1708);
function getInput(name) {
return node_process$3.env[inputVariable(name)]?.trim() ?? "";
}
function inputVariable(name) {
return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function saveState(name, value) {
const file = node_process$3.env["GITHUB_STATE"] ?? "";
if (file === "") return;
const delimiter = `ghadelimiter_${(0, node_crypto$1.randomUUID)()}`;
(0, node_fs$0.appendFileSync)(file, `${name}<<${delimiter}${node_os$2.EOL}${value}${node_os$2.EOL}${delimiter}${node_os$2.EOL}`);
}
function getState(name) {
return node_process$3.env[`STATE_${name}`] ?? "";
}
function setSecret(secret) {
command("add-mask", secret);
}
function annotate(level, message, place = {}) {
const {title, file, line, column: col} = place;
const properties = Object.entries({
title,
file,
line,
col
}).flatMap(([name, value]) => value === void 0 ? [] : [ `${name}=${escapedProperty(String(value))}` ]);
command(properties.length === 0 ? level : `${level} ${properties.join(",")}`, message);
}
function isDebug() {
return node_process$3.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
command("debug", message);
}
function printLine(line) {
node_process$3.stdout.write(`${line}${node_os$2.EOL}`);
}
function printForeign(lines) {
const token = (0, node_crypto$1.randomUUID)();
printLine([ `::stop-commands::${token}`, ...lines, `::${token}::` ].join(node_os$2.EOL));
}
function startGroup(title) {
command("group", title);
}
function endGroup() {
command("endgroup", "");
}
function command(head, message) {
printLine(`::${head}::${escapedData(message)}`);
}
function escapedData(text) {
return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
}),

};
