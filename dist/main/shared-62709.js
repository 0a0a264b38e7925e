export const modules = {

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$D: () => verdictSchema,
oJ: () => isSuccess,
rY: () => verdicts
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const names = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ];
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(names);
const verdicts = {
COMMITTED: {
exitCode: 0,
isSuccess: true,
sign: "\u2705",
meaning: "it runs and is healthy"
},
UNCHANGED: {
exitCode: 10,
isSuccess: "unless refused",
sign: "\u23f8\ufe0f",
meaning: "nothing was touched"
},
ROLLED_BACK: {
exitCode: 11,
isSuccess: false,
sign: "\u21a9\ufe0f",
meaning: "the previous release runs again and is healthy"
},
NEEDS_HUMAN: {
exitCode: 12,
isSuccess: false,
sign: "\ud83d\udea8",
meaning: "the host is not healthy: somebody must act now"
},
UNKNOWN: {
exitCode: 13,
isSuccess: false,
sign: "\u2753",
meaning: "contact was lost: check the outcome on the host"
}
};
function isSuccess(verdict, wasRefused) {
const answer = verdicts[verdict].isSuccess;
return answer === "unless refused" ? !wasRefused : answer;
}
}),

/***/ 12510: // build/js/domain/errors/begun.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ly: () => markBegun,
ri: () => begunOf
});
function markBegun(thrown, begun) {
const error = thrown instanceof Error ? thrown : new Error(String(thrown));
return Object.assign(error, {
begun: begun
});
}
function begunOf(error) {
return error instanceof Error && "begun" in error && typeof error.begun === "boolean" ? error.begun : void 0;
}
}),

/***/ 32461: // build/js/domain/errors/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => exitCodeOfError,
j: () => verdictOfError
});
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _begun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12510);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
function exitCodeOfError(error) {
if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.ux)(error)) return _errors_js__WEBPACK_IMPORTED_MODULE_1__.ho;
return error.exitCode ?? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.rY[verdictOfError(error)].exitCode;
}
function verdictOfError(error) {
if ((0, _begun_js__WEBPACK_IMPORTED_MODULE_2__.ri)(error) === true) return "NEEDS_HUMAN";
const isRefusal = [ _errors_js__WEBPACK_IMPORTED_MODULE_1__.dz, _errors_js__WEBPACK_IMPORTED_MODULE_1__.c8, _errors_js__WEBPACK_IMPORTED_MODULE_1__.ue, _errors_js__WEBPACK_IMPORTED_MODULE_1__.dh ].some(refusal => error instanceof refusal);
return isRefusal ? "UNCHANGED" : "UNKNOWN";
}
}),

/***/ 53004: // build/js/domain/report/amount.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B4: () => formatCount,
ej: () => formatAmount,
z3: () => formatBytes
});
const binaryUnits = [ "KiB", "MiB", "GiB", "TiB" ];
function formatBytes(bytes) {
if (bytes < 1024) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
function formatCount(count, one, many = `${one}s`) {
return `${count} ${count === 1 ? one : many}`;
}
function formatAmount(amount, unit) {
if (unit === "bytes") return formatBytes(amount);
return formatCount(amount, unit === "paths" ? "path" : "derivation");
}
}),

/***/ 77655: // build/js/domain/report/interruption.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => watchInterruption
});
const preparing = new Set([ "preflight", "copy", "import" ]);
const onItsOwn = new Set([ "verify", "journal", "switch", "system", "restart", "health", "rollback", "confirm", "backup", "restore" ]);
function watchInterruption(inner) {
let state = "none";
let host;
return {
report(event) {
inner.report(event);
if (event.event === "confirmation") state = "running";
if (event.event !== "phase") return;
const next = stateAfter(state, event);
if (next !== state) host = event.host ?? host;
state = next;
},
lines: () => linesFor(state, host ?? "the host")
};
}
function stateAfter(state, {phase: phase, state: moment}) {
if (onItsOwn.has(phase)) return "running";
if (phase === "commit") return moment === "end" ? "ended" : "running";
if (preparing.has(phase)) return moment === "start" ? "preparing" : "unclear";
return phase === "connect" && moment === "end" && state === "none" ? "unclear" : state;
}
function linesFor(state, host) {
const attach = `  follow it: grind-to-prod attach ${host}`;
const cancel = `  cancel it: grind-to-prod cancel ${host}`;
const back = `  roll back: grind-to-prod rollback ${host} (once it has ended)`;
const lines = {
none: [ "Interrupted. Nothing was changed on a host." ],
preparing: [ `Interrupted before ${host} was asked to change what runs: nothing was switched.`, "  What was copied stays there for a day, so the same command continues." ],
unclear: [ `Interrupted. If ${host} has received the request, it continues on its own.`, `  inspect it: grind-to-prod status ${host}`, attach, cancel ],
running: [ `Interrupted. ${host} continues on its own, and rolls back by itself if the release is not healthy.`, attach, cancel, back ],
ended: [ `Interrupted. The attempt on ${host} has ended.`, `  its verdict: grind-to-prod ledger ${host} --limit 1`, back ]
};
return lines[state];
}
}),

/***/ 37891: // build/js/domain/report/lines-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => linesOf
});
var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
const begins = {
source: "Checking the source",
build: "Building",
manifest: "Writing the manifest",
connect: "Connecting",
preflight: "Checking what the host needs",
copy: "Copying store paths",
import: "Importing into the Nix store",
verify: "Verifying the release",
journal: "Recording the intended change",
switch: "Making the release current",
system: "Switching the NixOS system",
restart: "Restarting units",
health: "Checking health",
commit: "Recording the outcome",
rollback: "Rolling back",
install: "Installing",
gate: "Running gates",
confirm: "Waiting for confirmation",
backup: "Backing up data",
restore: "Restoring data",
traffic: "Switching traffic",
check: "Checking the public endpoint",
deltas: "Making deltas"
};
const formatters = {
phase: ({phase: phase, state: state, host: host}) => state === "end" ? [] : [ `${begins[phase]}${host === void 0 ? "" : ` (${host})`}` ],
progress: ({phase: phase, done: done, total: total, unit: unit}) => [ `${begins[phase]}: ${(0, 
_amount_js__WEBPACK_IMPORTED_MODULE_0__.ej)(done, unit)} of ${(0, _amount_js__WEBPACK_IMPORTED_MODULE_0__.ej)(total, unit)}${percent(done, total)}` ],
note: ({level: level, message: message}) => [ level === "warning" ? `warning: ${message}` : message ],
unit: ({unit: unit, action: action, state: state, because: because}) => [ `${unit}: ${action}, ${state}${because === void 0 ? "" : ` (${because})`}` ],
health: ({check: check, passed: passed, passes: passes, threshold: threshold, detail: detail}) => [ `${check}: ${passed ? `passed, ${passes} of ${threshold} needed` : "not yet"} (${detail})` ],
confirmation: ({attempt: attempt, deadline: deadline, secondsLeft: secondsLeft}) => [ `the release is rolled back unless attempt ${attempt} is confirmed by ${deadline} (${Math.ceil(secondsLeft)} s left)` ],
journal: ({lines: lines}) => lines,
log: ({source: source, lines: lines}) => [ `The last lines of ${source}:`, ...lines.map(line => `  ${line}`) ]
};
function linesOf(event) {
return formatters[event.event](event).flatMap(line => line.split("\n"));
}
function percent(done, total) {
return total === 0 ? "" : ` (${Math.floor(100 * done / total)} %)`;
}
}),

/***/ 34417: // build/js/domain/report/markdown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
IN: () => MARKDOWN_LIMIT_BYTES,
XF: () => withinBytes,
p7: () => markdownText
});
var _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
const MARKDOWN_LIMIT_BYTES = 900 * 1024;
function markdownText(text) {
return (0, _sanitize_line_js__WEBPACK_IMPORTED_MODULE_0__.g)(text.toWellFormed()).trimStart().replaceAll(/[&<>]/g, character => ({
"&": "&amp;",
"<": "&lt;",
">": "&gt;"
}[character])).replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, character => `\\${character}`).replace(/^(\d+)(?=\.(?:\s|$))/, "$1\\").replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, "$&&#8203;").replaceAll("@", "&#64;&#8203;").replaceAll(/\b(?=www\.)/gi, "&#8203;");
}
function withinBytes(lines, limitBytes, more) {
const sizes = lines.map(line => Buffer.byteLength(line) + 1);
if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes) return lines.map(line => `${line}\n`).join("");
let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1;
let kept = 0;
while (kept < lines.length && sizes[kept] <= left) left -= sizes[kept++];
return [ ...lines.slice(0, kept), more(lines.length - kept) ].map(line => `${line}\n`).join("");
}
}),

/***/ 97262: // build/js/domain/report/throttled.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => throttled
});
const PERIOD = 5e3;
function throttled(inner, now = () => performance.now()) {
const last = new Map;
return {
report(event) {
if (event.event !== "progress" || isDue(event)) inner.report(event);
}
};
function isDue({phase: phase, done: done, total: total}) {
const before = last.get(phase);
const isComplete = done >= total;
if (before !== void 0 && now() - before.at < PERIOD && (before.isComplete || !isComplete)) return false;
last.set(phase, {
at: now(),
isComplete: isComplete
});
return true;
}
}
}),

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

/***/ 41520: // build/js/tools/run/real.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
realRunner: () => realRunner,
realRunnerWithout: () => realRunnerWithout
});
var execa = __webpack_require__(7427);
var external_node_readline_ = __webpack_require__(80481);
var errors = __webpack_require__(8136);
var external_node_child_process_ = __webpack_require__(31421);
var mjs = __webpack_require__(7081);
// CONCATENATED MODULE: ./build/js/tools/run/collect-output.js
const ENDS_WITHIN_MILLISECONDS = 5e3;
function collectOutput(command, {environment: environment, limitBytes: limitBytes}) {
const [program, ...words] = command.argv;
const child = (0, external_node_child_process_.spawn)(program, words, {
env: environment,
stdio: [ command.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ],
...command.directory === void 0 ? {} : {
cwd: command.directory
}
});
endWithUs(child);
let isTooMuch = false;
const stop = () => {
if (isTooMuch) return;
isTooMuch = true;
endSoon(child);
};
child.stdin?.on("error", () => {}).end(command.input);
const [stdout, stderr] = [ child.stdout, child.stderr ].map(stream => kept(stream, limitBytes, stop));
const finished = new Promise(resolve => {
const ended = how => resolve({
...how,
stdout: stdout(),
stderr: stderr(),
isTooMuch: isTooMuch
});
child.on("error", error => {
if (child.pid === void 0) ended({
code: error.code ?? error.message
});
});
child.once("close", (exitCode, signal) => ended(signal === null ? {
exitCode: exitCode ?? void 0
} : {
signal: signal
}));
});
return {
child: child,
finished: finished
};
}
function kept(stream, limitBytes, onTooMuch) {
const chunks = [];
let bytes = 0;
stream.on("data", chunk => {
const room = limitBytes - bytes;
bytes += chunk.length;
if (room > 0) chunks.push(chunk.length <= room ? chunk : chunk.subarray(0, room));
if (bytes > limitBytes) onTooMuch();
});
stream.on("error", () => {});
return () => Buffer.concat(chunks).toString();
}
function endSoon(child) {
child.kill();
const timer = setTimeout(() => child.kill("SIGKILL"), ENDS_WITHIN_MILLISECONDS);
child.once("close", () => clearTimeout(timer));
}
const running = new Set;
let isWatching = false;
function endWithUs(child) {
if (!isWatching) (0, mjs.cf)(() => running.forEach(one => one.kill()));
isWatching = true;
running.add(child);
child.once("close", () => running.delete(child));
child.once("error", () => child.pid === void 0 && running.delete(child));
}
var when_we_end = __webpack_require__(2835);
// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
const GRACE_MILLISECONDS = 2e3;
function guardGroup(leader, timeout) {
let timedOut = false;
const timers = [];
const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
const kill = () => signalGroup(leader.pid, "SIGKILL");
if (timeout !== void 0) after(timeout, () => {
timedOut = true;
signalGroup(leader.pid, "SIGTERM");
after(GRACE_MILLISECONDS, kill);
});
leader.once("exit", () => {
kill();
after(GRACE_MILLISECONDS, () => {
leader.stdout?.destroy();
leader.stderr?.destroy();
});
});
const listening = (0, when_we_end.i)(kill);
return {
timedOut: () => timedOut,
[Symbol.dispose]() {
timers.forEach(clearTimeout);
listening[Symbol.dispose]();
}
};
}
function signalGroup(group, signal) {
if (group === void 0) return;
try {
process.kill(-group, signal);
} catch {}
}
var output_limit = __webpack_require__(72725);
var time_limit = __webpack_require__(75909);
// CONCATENATED MODULE: ./build/js/tools/run/real.js
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
const realRunner = realRunnerWithout([]);
function realRunnerWithout(hidden, limitBytes = output_limit._) {
const optionsOf = command => ({
...options(command, hidden),
maxBuffer: limitBytes
});
return {
async run(command) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (command.guarded !== void 0) return runGuarded(command, command.guarded.onOutput, optionsOf);
const {child: child, finished: finished} = started(command, {
environment: environmentOf(command, hidden),
limitBytes: limitBytes
});
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
const limit = __addDisposableResource(env_1, (0, time_limit.z)(child, command.timeout), false);
const outcome = await finished;
const result = outcome.isTooMuch ? overLimit(outcome, limitBytes) : resultOf(command, {
...outcome,
timedOut: false
});
return limit.isReached() ? (0, time_limit.N)(command, result) : result;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
},
start(command) {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "pipe",
buffer: {
stdout: false,
stderr: true
}
});
if (command.onStderrLine !== void 0) (0, external_node_readline_.createInterface)({
input: child.stderr
}).on("line", command.onStderrLine);
const limit = (0, time_limit.z)(child.nodeChildProcess, command.timeout);
const finished = child.finally(() => limit[Symbol.dispose]());
return {
stdin: child.stdin,
stdout: child.stdout,
finished: finished.then(outcome => {
const result = outcome.isMaxBuffer ? overLimit(outcome, limitBytes) : resultOf(command, outcome);
return limit.isReached() ? (0, time_limit.N)(command, result) : result;
}),
kill: () => void child.kill()
};
}
};
}
async function runGuarded({timeout: timeout, ...command}, onOutput, optionsOf) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const child = (0, execa.Ho)(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "ignore",
buffer: false,
detached: true
});
const guard = __addDisposableResource(env_2, guardGroup(child.nodeChildProcess, timeout), false);
for (const stream of [ child.stdout, child.stderr ]) stream.on("data", onOutput);
const {exitCode: exitCode, signal: signal, code: code, message: message} = await child;
return {
...resultOf(command, {
exitCode: exitCode,
signal: signal,
code: code,
message: message,
stderr: "",
timedOut: false
}),
timedOut: guard.timedOut()
};
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
__disposeResources(env_2);
}
}
function started(command, how) {
try {
return collectOutput(command, how);
} catch (error) {
throw notStarted(command, error instanceof Error && "code" in error ? String(error.code) : String(error));
}
}
function environmentOf(command, hidden) {
return {
...process.env,
...Object.fromEntries(hidden.map(name => [ name, void 0 ])),
...command.environment
};
}
function options(command, hidden) {
const env = {
...Object.fromEntries(hidden.map(name => [ name, void 0 ])),
...command.environment
};
return {
reject: false,
stripFinalNewline: false,
...command.input === void 0 ? {
stdin: "ignore"
} : {
input: command.input
},
...command.directory === void 0 ? {} : {
cwd: command.directory
},
...Object.keys(env).length === 0 ? {} : {
env: env
}
};
}
function overLimit({stdout: stdout, stderr: stderr}, limitBytes) {
return {
status: null,
stdout: stdout ?? "",
stderr: `${stderr}\n${(0, output_limit.r)(limitBytes)}\n`
};
}
function resultOf(command, outcome) {
if (outcome.exitCode === void 0 && outcome.signal === void 0 && !outcome.timedOut) throw notStarted(command, outcome.code ?? outcome.message ?? "no reason given");
return {
status: outcome.exitCode ?? null,
stdout: outcome.stdout ?? "",
stderr: outcome.stderr
};
}
function notStarted(command, startError) {
return new errors.Qd(command.argv, {
status: null,
stderr: `cannot be started (${startError})`,
startError: startError
});
}
}),

};
