export const modules = {

/***/ 41520: // build/js/tools/run/real.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
realRunner: () => realRunner,
realRunnerWithout: () => realRunnerWithout
});
var external_node_readline_ = __webpack_require__(80481);
var errors = __webpack_require__(8136);
var external_node_child_process_ = __webpack_require__(31421);
var mjs = __webpack_require__(7081);
var tree = __webpack_require__(27246);
// CONCATENATED MODULE: ./build/js/tools/run/collect-output.js
const ENDS_WITHIN_MILLISECONDS = 5e3;
function collectOutput(command, {environment, limitBytes}) {
const [program, ...words] = command.argv;
const child = (0, external_node_child_process_.spawn)(program, words, {
env: environment,
stdio: [ command.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ],
...command.directory === void 0 ? {} : {
cwd: command.directory
}
});
endWithUs(child);
endWhenAborted(child, command.signal);
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
isTooMuch
});
child.on("error", error => {
if (child.pid === void 0) ended({
code: error.code ?? error.message
});
});
child.once("close", (exitCode, signal) => ended(signal === null ? {
exitCode: exitCode ?? void 0
} : {
signal
}));
});
return {
child,
finished
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
function endWhenAborted(child, signal) {
if (signal === void 0) return;
let ending;
const end = () => {
if (child.pid !== void 0) ending = (0, tree.S)(child.pid);
};
signal.addEventListener("abort", end);
child.once("close", () => {
signal.removeEventListener("abort", end);
ending?.[Symbol.dispose]();
});
if (signal.aborted) end();
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
const {child, finished} = started(command, {
environment: environmentOf(command, hidden),
limitBytes
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
async start(command) {
const {execa} = await loadExeca();
const child = execa(command.argv[0], command.argv.slice(1), {
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
const loadExeca = () => Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 37713));
async function runGuarded({timeout, ...command}, onOutput, optionsOf) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {execa} = await loadExeca();
const child = execa(command.argv[0], command.argv.slice(1), {
...optionsOf(command),
stdin: "ignore",
buffer: false,
detached: true
});
const guard = __addDisposableResource(env_2, guardGroup(child.nodeChildProcess, timeout), false);
for (const stream of [ child.stdout, child.stderr ]) stream.on("data", onOutput);
const {exitCode, signal, code, message} = await child;
return {
...resultOf(command, {
exitCode,
signal,
code,
message,
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
env
}
};
}
function overLimit({stdout, stderr}, limitBytes) {
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
startError
});
}
}),

/***/ 88630: // build/js/tools/process/listening-sockets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LT: () => socketsAnswering,
U6: () => PAGE_BYTES,
v5: () => parseListeningSockets,
vY: () => listeningPart
});
const LISTENING = "0A";
const localPattern = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/;
const PAGE_BYTES = 4096;
const LINE_BYTES = 1024;
function listeningPart(nextPage) {
let text = "";
for (;;) {
const page = nextPage();
text += page;
if (page.length < PAGE_BYTES - LINE_BYTES || connectionPattern.test(text)) return text;
}
}
const connectionPattern = /^ *\d+: \S+ \S+ (?!0A)[0-9A-F]{2} .*\n/m;
function parseListeningSockets(table) {
return table.split("\n").slice(1).flatMap(line => {
const fields = line.trim().split(/\s+/);
const [, address, port] = localPattern.exec(fields[1] ?? "") ?? [];
if (fields[3] !== LISTENING || address === void 0 || port === void 0) return [];
return [ {
address: addressText(address),
port: Number.parseInt(port, 16),
inode: fields[9] ?? ""
} ];
});
}
function socketsAnswering(sockets, address, port) {
const onPort = sockets.filter(socket => socket.port === port);
const wanted = unmapped(address);
const exact = onPort.filter(socket => unmapped(socket.address) === wanted);
if (exact.length > 0) return exact;
const isIpv4 = !wanted.includes(":");
const every = onPort.filter(socket => socket.address === (isIpv4 ? "0.0.0.0" : "::"));
return every.length > 0 || !isIpv4 ? every : onPort.filter(socket => socket.address === "::");
}
function unmapped(address) {
return address.replace(/^::ffff:(?=\d+\.)/, "");
}
function addressText(hexadecimal) {
const bytes = (hexadecimal.match(/.{8}/g) ?? []).flatMap(word => word.match(/../g).map(byte => Number.parseInt(byte, 16)).toReversed());
if (bytes.length === 4) return bytes.join(".");
const mapped = bytes.slice(0, 10).every(byte => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
if (mapped) return `::ffff:${bytes.slice(12).join(".")}`;
const groups = Array.from({
length: 8
}, (_, index) => (bytes[index * 2] * 256 + bytes[index * 2 + 1]).toString(16));
return new URL(`http://[${groups.join(":")}]`).hostname.slice(1, -1);
}
}),

/***/ 59214: // build/js/tools/process/read-listening.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => readListening
});
var node_fs$0 = __webpack_require__(73024);
var listening_sockets_js$1 = __webpack_require__(88630);
function readListening(file) {
const descriptor = (0, node_fs$0.openSync)(file, "r");
try {
const page = Buffer.alloc(listening_sockets_js$1.U6);
return (0, listening_sockets_js$1.vY)(() => page.toString("latin1", 0, (0, 
node_fs$0.readSync)(descriptor, page)));
} finally {
(0, node_fs$0.closeSync)(descriptor);
}
}
}),

/***/ 81149: // build/js/tools/process/table.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PJ: () => processFacts,
Uj: () => processIds,
u7: () => realProcesses
});
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./build/js/tools/process/control-group.js
function parseControlGroup(text) {
const groups = text.split("\n").flatMap(line => /^(?:0:|\d+:name=systemd):(\/.*)$/.exec(line)?.[1] ?? []);
return groups.find(group => group !== "/") ?? groups[0] ?? "";
}
var listening_sockets = __webpack_require__(88630);
var read_listening = __webpack_require__(59214);
var stat = __webpack_require__(12500);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./build/js/tools/process/unix-sockets.js
const LISTENING = 65536;
function parseUnixSockets(table) {
return table.split("\n").slice(1).flatMap(line => {
const [, flags = "", inode = "", path = ""] = /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +([0-9]+) (\/.*)$/.exec(line) ?? [];
return path !== "" && (Number.parseInt(flags, 16) & LISTENING) !== 0 ? [ {
path,
inode
} ] : [];
});
}
function unixSocketsAt(path) {
const names = new Set([ path, withRealFolder(path) ]);
const named = table => parseUnixSockets(textOrNone(table)).filter(socket => names.has(socket.path));
const ours = named("/proc/net/unix");
return ours.length > 0 ? ours : otherNamespaces().flatMap(pid => named(`/proc/${pid}/net/unix`));
}
function withRealFolder(path) {
return orNull(() => (0, external_node_fs_.realpathSync)(path)) ?? (0, external_node_path_.join)(orNull(() => (0, 
external_node_fs_.realpathSync)((0, external_node_path_.dirname)(path))) ?? (0, 
external_node_path_.dirname)(path), (0, external_node_path_.basename)(path));
}
function otherNamespaces() {
const own = orNull(() => (0, external_node_fs_.readlinkSync)("/proc/self/ns/net"));
const found = new Map;
for (const name of (0, external_node_fs_.readdirSync)("/proc")) {
const namespace = /^\d+$/.test(name) ? orNull(() => (0, external_node_fs_.readlinkSync)(`/proc/${name}/ns/net`)) : null;
if (namespace !== null && namespace !== own && !found.has(namespace)) found.set(namespace, Number(name));
}
return [ ...found.values() ];
}
function textOrNone(file) {
return orNull(() => (0, external_node_fs_.readFileSync)(file, "utf8")) ?? "";
}
function orNull(read) {
try {
return read();
} catch {
return null;
}
}
// CONCATENATED MODULE: ./build/js/tools/process/table.js
function bootTicks() {
return (0, stat.wG)((0, external_node_fs_.readFileSync)("/proc/uptime", "utf8"));
}
function monotonicMicroseconds() {
return Number(process.hrtime.bigint() / 1000n);
}
function bootId() {
return (0, external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
}
function processFacts(pid) {
return {
pid,
executable: table_orNull(() => (0, external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, "")),
startTicks: table_orNull(() => (0, stat.uh)((0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? null),
controlGroup: controlGroupOf(pid)
};
}
function controlGroupOf(pid) {
return table_orNull(() => parseControlGroup((0, external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, "utf8"))) ?? "";
}
function processIds() {
return (0, external_node_fs_.readdirSync)("/proc").flatMap(name => /^\d+$/.test(name) ? [ Number(name) ] : []);
}
function listeningSockets() {
return [ "/proc/net/tcp", "/proc/net/tcp6" ].flatMap(file => (0, listening_sockets.v5)(table_orNull(() => (0, 
read_listening.S)(file)) ?? ""));
}
function socketHolders(pids, inode) {
const wanted = `socket:[${inode}]`;
return pids.filter(pid => (table_orNull(() => (0, external_node_fs_.readdirSync)(`/proc/${pid}/fd`)) ?? []).some(descriptor => table_orNull(() => (0, 
external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`)) === wanted));
}
function table_orNull(read) {
try {
return read();
} catch {
return null;
}
}
const realProcesses = {
bootId,
bootTicks,
monotonicMicroseconds,
processFacts,
controlGroupOf,
processIds,
listeningSockets,
unixSocketsAt,
socketHolders
};
}),

/***/ 27246: // build/js/tools/process/tree.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => endTree
});
var node_fs$0 = __webpack_require__(73024);
var stat_js$2 = __webpack_require__(12500);
var table_js$1 = __webpack_require__(81149);
const GRACE_MILLISECONDS = 2e3;
function endTree(leader) {
const asked = [ leader, ...descendants(leader) ].map(table_js$1.PJ);
for (const {pid} of asked) signal(pid, "SIGTERM");
const timer = setTimeout(() => {
for (const {pid, startTicks} of asked) {
if (startTicks === null || (0, table_js$1.PJ)(pid).startTicks !== startTicks) continue;
for (const each of [ pid, ...descendants(pid) ]) signal(each, "SIGKILL");
}
}, GRACE_MILLISECONDS);
return {
[Symbol.dispose]: () => clearTimeout(timer)
};
}
function descendants(ancestor) {
const children = new Map;
for (const pid of idsOrNone()) {
const parent = parentOf(pid);
if (parent === void 0) continue;
const siblings = children.get(parent);
if (siblings === void 0) children.set(parent, [ pid ]); else siblings.push(pid);
}
const below = pid => {
const own = children.get(pid) ?? [];
return own.concat(own.flatMap(below));
};
return below(ancestor);
}
function idsOrNone() {
try {
return (0, table_js$1.Uj)();
} catch {
return [];
}
}
function parentOf(pid) {
try {
return (0, stat_js$2.ov)((0, node_fs$0.readFileSync)(`/proc/${pid}/stat`, "utf8"));
} catch {
return;
}
}
function signal(pid, name) {
try {
process.kill(pid, name);
} catch {}
}
}),

/***/ 72725: // build/js/tools/run/output-limit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => OUTPUT_LIMIT_BYTES,
r: () => tooMuchOutput
});
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
function tooMuchOutput(limitBytes) {
return `printed more than ${limitBytes} bytes, which is the limit`;
}
}),

/***/ 75909: // build/js/tools/run/time-limit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => atLimit,
z: () => timeLimit
});
var domain_errors_time_limit$1 = __webpack_require__(28216);
var process_tree_js$0 = __webpack_require__(27246);
const AFTERWARDS_MILLISECONDS = 4e3;
function timeLimit(child, milliseconds) {
let isReached = false;
let ending;
const timers = [];
const reach = () => {
isReached = true;
if (child.pid !== void 0) ending = (0, process_tree_js$0.S)(child.pid);
timers.push(setTimeout(() => {
child.stdout?.destroy();
child.stderr?.destroy();
}, AFTERWARDS_MILLISECONDS));
};
if (milliseconds !== void 0 && Number.isFinite(milliseconds)) timers.push(setTimeout(reach, milliseconds));
return {
isReached: () => isReached,
[Symbol.dispose]() {
timers.forEach(clearTimeout);
ending?.[Symbol.dispose]();
}
};
}
function atLimit({timeout}, {stdout, stderr}) {
return {
status: null,
stdout,
stderr: `${stderr.trimEnd()}\n${(0, domain_errors_time_limit$1._)(timeout ?? 0)}\n`.trimStart(),
timedOut: true
};
}
}),

};
