import { modules as shared0 } from './shared-57203.js';
export const id = 4924;
export const ids = [4924];
export const modules = {
...shared0,


/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => quote
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(value) : value) ?? String(value);
const visible = (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
return visible.length <= limit ? visible : `${visible.slice(0, limit)}\u2026 (${visible.length} characters)`;
}
}),

/***/ 94570: // build/js/domain/report/sanitize-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => sanitizeLine
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
function sanitizeLine(text) {
return (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(text).replace(controls, character => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(invisible, character => `\\u{${character.codePointAt(0).toString(16)}}`).replaceAll("##[", "#\\#[").replace(/^(\s*):(?=:)/, "$1\\:");
}
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
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

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".local", "state"), "grind-to-prod");
}
}),

/***/ 88630: // build/js/tools/process/listening-sockets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => socketsAnswering,
v: () => parseListeningSockets
});
const LISTENING = "0A";
const localPattern = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/;
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

/***/ 12500: // build/js/tools/process/stat.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H2: () => parseEnvironmentStart,
ov: () => parseParent,
uh: () => parseStartTicks,
wG: () => parseUptimeTicks
});
function parseStartTicks(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const ticks = Number(afterName[22 - 3]);
return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : void 0;
}
function parseParent(stat) {
const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[4 - 3]);
return Number.isSafeInteger(parent) && parent > 0 ? parent : void 0;
}
function parseEnvironmentStart(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const address = Number(afterName[50 - 3]);
return Number.isSafeInteger(address) && address > 0 ? address : void 0;
}
const TICKS_PER_SECOND = 100;
function parseUptimeTicks(uptime) {
return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
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
var stat = __webpack_require__(12500);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./build/js/tools/process/unix-sockets.js
const LISTENING = 65536;
function parseUnixSockets(table) {
return table.split("\n").slice(1).flatMap(line => {
const [, flags = "", inode = "", path = ""] = /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +([0-9]+) (\/.*)$/.exec(line) ?? [];
return path !== "" && (Number.parseInt(flags, 16) & LISTENING) !== 0 ? [ {
path: path,
inode: inode
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
pid: pid,
executable: table_orNull(() => (0, external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, "")),
startTicks: table_orNull(() => (0, stat.uh)((0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? null),
controlGroup: table_orNull(() => parseControlGroup((0, external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, "utf8"))) ?? ""
};
}
function processIds() {
return (0, external_node_fs_.readdirSync)("/proc").flatMap(name => /^\d+$/.test(name) ? [ Number(name) ] : []);
}
function listeningSockets() {
return [ "/proc/net/tcp", "/proc/net/tcp6" ].flatMap(file => (0, listening_sockets.v)(table_orNull(() => (0, 
external_node_fs_.readFileSync)(file, "utf8")) ?? ""));
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
bootId: bootId,
bootTicks: bootTicks,
monotonicMicroseconds: monotonicMicroseconds,
processFacts: processFacts,
processIds: processIds,
listeningSockets: listeningSockets,
unixSocketsAt: unixSocketsAt,
socketHolders: socketHolders
};
}),

/***/ 27246: // build/js/tools/process/tree.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => endTree
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12500);
var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81149);
const GRACE_MILLISECONDS = 2e3;
function endTree(leader) {
const asked = [ leader, ...descendants(leader) ].map(_table_js__WEBPACK_IMPORTED_MODULE_1__.PJ);
for (const {pid: pid} of asked) signal(pid, "SIGTERM");
const timer = setTimeout(() => {
for (const {pid: pid, startTicks: startTicks} of asked) {
if (startTicks === null || (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.PJ)(pid).startTicks !== startTicks) continue;
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
return (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.Uj)();
} catch {
return [];
}
}
function parentOf(pid) {
try {
return (0, _stat_js__WEBPACK_IMPORTED_MODULE_2__.ov)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8"));
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
var _domain_errors_time_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28216);
var _process_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27246);
const AFTERWARDS_MILLISECONDS = 4e3;
function timeLimit(child, milliseconds) {
let isReached = false;
let ending;
const timers = [];
const reach = () => {
isReached = true;
if (child.pid !== void 0) ending = (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_0__.S)(child.pid);
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
function atLimit({timeout: timeout}, {stdout: stdout, stderr: stderr}) {
return {
status: null,
stdout: stdout,
stderr: `${stderr.trimEnd()}\n${(0, _domain_errors_time_limit__WEBPACK_IMPORTED_MODULE_1__._)(timeout ?? 0)}\n`.trimStart(),
timedOut: true
};
}
}),

/***/ 2835: // build/js/tools/run/when-we-end.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => whenWeEnd
});
const endings = [ "SIGINT", "SIGTERM", "SIGHUP" ];
const works = new Set;
function whenWeEnd(work) {
if (works.size === 0) listen();
const own = () => work();
works.add(own);
return {
[Symbol.dispose]() {
if (works.delete(own) && works.size === 0) stopListening();
}
};
}
function doAll() {
for (const work of works) work();
}
function end(signal) {
doAll();
stopListening();
process.kill(process.pid, signal);
}
function listen() {
endings.forEach(ending => process.on(ending, end));
process.on("exit", doAll);
}
function stopListening() {
endings.forEach(ending => process.off(ending, end));
process.off("exit", doAll);
}
}),

};
