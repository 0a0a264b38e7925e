import { modules as shared0 } from './shared-79191.js';
import { modules as shared1 } from './shared-8279.js';
import { modules as shared2 } from './shared-5448.js';
import { modules as shared3 } from './shared-82082.js';
import { modules as shared4 } from './shared-52015.js';
import { modules as shared5 } from './shared-70780.js';
export const id = 3852;
export const ids = [3852,2015];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 83852: // build/js/steps/snapshot/snapshot-here.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
snapshotHere: () => snapshotHere
});
var external_node_os_ = __webpack_require__(48161);
var host_paths = __webpack_require__(78257);
var policy = __webpack_require__(5448);
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./build/js/tools/process/control-group.js
function parseControlGroup(text) {
const groups = text.split("\n").flatMap(line => /^(?:0:|\d+:name=systemd):(\/.*)$/.exec(line)?.[1] ?? []);
return groups.find(group => group !== "/") ?? groups[0] ?? "";
}
// CONCATENATED MODULE: ./build/js/tools/process/listening-sockets.js
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
var stat = __webpack_require__(12500);
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
executable: orNull(() => (0, external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, "")),
startTicks: orNull(() => (0, stat.uh)((0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8")) ?? null),
controlGroup: orNull(() => parseControlGroup((0, external_node_fs_.readFileSync)(`/proc/${pid}/cgroup`, "utf8"))) ?? ""
};
}
function processIds() {
return (0, external_node_fs_.readdirSync)("/proc").flatMap(name => /^\d+$/.test(name) ? [ Number(name) ] : []);
}
function listeningSockets() {
return [ "/proc/net/tcp", "/proc/net/tcp6" ].flatMap(file => parseListeningSockets(orNull(() => (0, 
external_node_fs_.readFileSync)(file, "utf8")) ?? ""));
}
function socketHolders(pids, inode) {
const wanted = `socket:[${inode}]`;
return pids.filter(pid => (orNull(() => (0, external_node_fs_.readdirSync)(`/proc/${pid}/fd`)) ?? []).some(descriptor => orNull(() => (0, 
external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`)) === wanted));
}
function orNull(read) {
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
socketHolders: socketHolders
};
var version = __webpack_require__(56476);
var released_unit = __webpack_require__(85118);
var fingerprint = __webpack_require__(19592);
var schema = __webpack_require__(18049);
var schemas = __webpack_require__(26921);
// CONCATENATED MODULE: ./build/js/tools/systemd/failed-units.js
const failedUnitsCommand = {
argv: [ "systemctl", "list-units", "--state=failed", "--no-pager", "--full", "--output=json" ],
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
const listSchema = schemas.YOg(schemas.Ikc({
unit: schemas.YjP()
}));
function parseFailedUnits(stdout) {
return listSchema.parse(JSON.parse(stdout)).map(({unit: unit}) => unit).toSorted();
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var hash_file = __webpack_require__(52015);
var is_there = __webpack_require__(27499);
var sanitize_line = __webpack_require__(94570);
// CONCATENATED MODULE: ./build/js/domain/snapshot/line.js
const LIMIT = 4096;
function lineOf(text) {
const line = (0, sanitize_line.g)(text.toWellFormed()).replaceAll("\t", String.raw`\x09`);
return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}\u2026`;
}
function keyOf(text) {
return text === "__proto__" ? String.raw`\x5f_proto__` : lineOf(text);
}
var external_node_timers_promises_ = __webpack_require__(58500);
var errors = __webpack_require__(8136);
var expect_success = __webpack_require__(84521);
// CONCATENATED MODULE: ./build/js/machine/snapshot/reading.js
const READING_MILLISECONDS = 4e3;
async function read(work, limit = READING_MILLISECONDS) {
const timer = new AbortController;
try {
const late = (0, external_node_timers_promises_.setTimeout)(limit, unreadable(`it took longer than ${limit} ms`), {
signal: timer.signal
});
return await Promise.race([ late, work() ]);
} catch (error) {
return unreadable(reasonOf(error));
} finally {
timer.abort();
}
}
function shown(runner, command, timeout = READING_MILLISECONDS) {
return (0, expect_success.l)(runner, {
...command,
timeout: timeout
});
}
function unreadable(reason) {
return {
unreadable: lineOf(reason)
};
}
const systemReasons = {
ENOENT: "it does not exist",
EACCES: "this user may not read it; take the snapshot as root",
EPERM: "this user may not read it; take the snapshot as root",
ELOOP: "it is a link, or its links go in a circle",
EIO: "the disk gave an input/output error"
};
function reasonOf(error) {
if (error instanceof errors.Qd) return error.message;
if (!(error instanceof Error)) return String(error);
const code = "code" in error ? String(error.code) : "";
return systemReasons[code] ?? (error.message || "no reason was given");
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/binaries.js
const HASHING_MILLISECONDS = 1e4;
async function readBinaries(host, kept) {
const names = await read(() => namesIn(host.paths.bin));
if ((0, schema.GZ)(names)) return names;
const binaries = await Promise.all(names.map(async name => [ keyOf(name), await readBinary((0, 
external_node_path_.join)(host.paths.bin, name), name, kept) ]));
return Object.fromEntries(binaries);
}
async function namesIn(folder) {
try {
return await (0, promises_.readdir)(folder);
} catch (error) {
if ((0, is_there.b)(error)) return [];
throw error;
}
}
async function readBinary(link, name, kept) {
const path = await read(() => (0, promises_.realpath)(link));
const component = (0, schema.GZ)(kept.manifest) ? null : componentWith(kept.manifest, name);
if ((0, schema.GZ)(path)) return {
path: path,
sha256: path,
component: component,
release: path
};
const owner = kept.ownerOf(path);
const release = owner === null && kept.releases.current === host_paths.Wu ? host_paths.Wu : owner;
return {
path: lineOf(path),
sha256: await digestOf(path),
component: component,
release: release
};
}
function componentWith(manifest, link) {
const owner = Object.entries(manifest?.components ?? {}).find(([, {links: links}]) => Object.hasOwn(links, link));
return owner?.[0] ?? null;
}
function digestOf(path) {
return read(async () => {
if (!(await (0, promises_.stat)(path)).isFile()) throw new Error("it is not a regular file");
return (0, hash_file.V)(path);
}, HASHING_MILLISECONDS);
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/capacity.js
async function readCapacity({paths: paths, permitted: permitted}) {
const folders = [ ...new Set([ paths.store, paths.prefix, paths.state, ...permitted.data ?? [] ]) ];
const entries = await Promise.all(folders.map(async folder => {
const room = await read(async () => {
const {blocks: blocks, bavail: bavail, bsize: bsize, files: files, ffree: ffree} = await (0, 
promises_.statfs)(folder);
return {
bytesTotal: blocks * bsize,
bytesFree: bavail * bsize,
inodesTotal: files,
inodesFree: ffree
};
});
return [ folder, room ];
}));
return Object.fromEntries(entries);
}
var health_kinds = __webpack_require__(17772);
// CONCATENATED MODULE: ./build/js/domain/manifest/ready-checks.js
function readyChecks({health: health, components: components}) {
return Object.fromEntries(Object.entries(health).map(([name, check]) => [ name, ready(check, components) ]));
}
function ready(check, components) {
if ("any" in check) return {
any: check.any.map(member => ready(member, components))
};
if ("all" in check) return {
all: check.all.map(member => ready(member, components))
};
if ("exec" in check) return {
...check,
program: programOf(check.exec[0], components)
};
if ("tcp" in check || "unit" in check) return check;
return "http" in check ? readyHttp(check, components) : (0, health_kinds.P)(check);
}
function readyHttp(check, components) {
const {echo: echo, ...rest} = check;
if (echo === void 0) return rest;
const component = components[echo];
if (component === void 0) throw new Error(`The manifest has no component ${echo}.`);
return {
...rest,
echo: {
component: echo,
storePath: component.storePath
}
};
}
function watchedUnits(check) {
if ("unit" in check) return [ check.unit ];
return "http" in check || "tcp" in check || "exec" in check ? [] : (0, health_kinds.P)(check);
}
function programOf(link, components) {
const owner = Object.values(components).find(({links: links}) => Object.hasOwn(links, link));
if (owner === void 0) throw new Error(`The manifest has no link ${link}.`);
return `${owner.storePath}/${owner.links[link].target}`;
}
// CONCATENATED MODULE: ./build/js/tools/systemd/show-units.js
const properties = [ "LoadState", "ActiveState", "SubState", "Type", "Result", "MainPID", "InvocationID", "NRestarts", "ControlGroup", "ConditionResult", "ConditionTimestampMonotonic", "Description", "Job" ];
function show_units_showUnitsCommand(units) {
return {
argv: [ "systemctl", "show", "--no-pager", `--property=${properties.join(",")}`, "--", ...units ],
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
}
function show_units_parseUnits(stdout, units) {
const blocks = stdout.split(/\n\n+/).filter(block => block.trim() !== "");
if (blocks.length !== units.length) throw new errors.Qd([ "systemctl", "show" ], {
status: 0,
stderr: `it showed ${blocks.length} units instead of ${units.length}`
});
return blocks.map((block, index) => {
const values = new Map(block.split("\n").map(line => [ line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1) ]));
const text = key => values.get(key) ?? "";
return {
unit: units[index],
loadState: text("LoadState"),
activeState: text("ActiveState"),
subState: text("SubState"),
type: text("Type"),
result: text("Result"),
mainPid: count(text("MainPID")),
invocation: text("InvocationID"),
restarts: count(text("NRestarts")),
controlGroup: text("ControlGroup"),
conditionsMet: text("ConditionResult") !== "no" || text("ConditionTimestampMonotonic") === "0",
description: text("Description"),
hasJob: count(text("Job")) !== 0
};
});
}
function count(text) {
return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/unit-restarts.js
function restartsSince(before, now) {
return now < before ? now : now - before;
}
// CONCATENATED MODULE: ./build/js/machine/units/ask-systemd.js
const AWAY = /Connection (?:refused|reset|timed out|terminated)|Transport endpoint is not connected|disconnected/i;
const UNREACHED = /Failed to connect to/i;
const AWAY_MILLISECONDS = 3e4;
function gaveNoAnswer({status: status, stderr: stderr}) {
return status === null || status !== 0 && (UNREACHED.test(stderr) || AWAY.test(stderr));
}
async function ask_systemd_askSystemd(runner, command, patience = {
limit: AWAY_MILLISECONDS,
pause: 200
}) {
for (const deadline = performance.now() + patience.limit; ;await (0, external_node_timers_promises_.setTimeout)(patience.pause)) {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === 0) return stdout;
if (!gaveNoAnswer({
status: status,
stderr: stderr
}) || performance.now() >= deadline) throw new errors.Qd(command.argv, {
status: status,
stderr: stderr
});
}
}
// CONCATENATED MODULE: ./build/js/domain/activation/unit-state.js
function hasEnded({type: type, activeState: activeState, subState: subState}) {
return activeState === "active" && subState === "exited" && type !== "" && type !== "oneshot";
}
function isUp(state) {
return state.activeState === "active" && !hasEnded(state);
}
// CONCATENATED MODULE: ./build/js/machine/health/check-units.js
async function countRestarts(host, checks, restarted) {
const units = await observeWatched(host, checks);
return new Map([ ...units.values() ].map(({unit: unit, restarts: restarts}) => [ unit, restarted.includes(unit) ? 0 : restarts ]));
}
async function observeWatched(host, checks) {
const names = [ ...new Set(Object.values(checks).flatMap(unitsIn)) ];
if (names.length === 0) return new Map;
const states = show_units_parseUnits(await ask_systemd_askSystemd(host.runner, show_units_showUnitsCommand(names)), names);
return new Map(states.map(state => [ state.unit, state ]));
}
function unitsIn(check) {
if ("any" in check) return check.any.flatMap(unitsIn);
if ("all" in check) return check.all.flatMap(unitsIn);
return watchedUnits(check);
}
function judgeUnit(unit, units, counts) {
const state = units.get(unit);
const restarts = restartsSince(counts.get(unit) ?? 0, state.restarts);
const problem = stateProblem(state);
const passed = problem === null && restarts === 0;
const told = restarts === 0 ? [] : [ `restarted ${restarts === 1 ? "once" : `${restarts} times`}` ];
const words = problem === null ? passed ? [ `${state.activeState} (${state.subState})` ] : told : [ problem, ...told ];
return {
passed: passed,
detail: `unit ${unit}: ${words.join(", ")}`,
listener: null
};
}
function stateProblem(state) {
const {loadState: loadState, activeState: activeState, subState: subState, result: result} = state;
if (loadState !== "loaded") return loadState;
if (activeState === "failed") return `failed (${result})`;
return isUp(state) ? null : `${activeState} (${subState})`;
}
var http_judgement = __webpack_require__(70780);
var ask = __webpack_require__(62814);
var external_node_net_ = __webpack_require__(77030);
var peer = __webpack_require__(97752);
var problem = __webpack_require__(83661);
// CONCATENATED MODULE: ./build/js/tools/tcp/connect.js
async function connect(target, timeoutMilliseconds) {
const {promise: promise, resolve: resolve} = Promise.withResolvers();
const colon = target.lastIndexOf(":");
const host = target.slice(0, colon).replace(/^\[|\]$/g, "");
const signal = AbortSignal.timeout(Math.ceil(timeoutMilliseconds));
const socket = (0, external_node_net_.connect)({
host: host,
port: Number(target.slice(colon + 1)),
signal: signal
});
socket.once("connect", () => {
resolve((0, peer.H)(socket) ? {
problem: "refused",
local: null
} : {
problem: "",
local: (0, peer.E)(socket)
});
socket.destroy();
});
socket.on("error", error => resolve({
problem: (0, problem.E)(error, timeoutMilliseconds),
local: null
}));
return promise;
}
var store_path = __webpack_require__(94362);
// CONCATENATED MODULE: ./build/js/domain/activation/process-identity.js
function whyNotFromRelease(facts, release) {
if (facts.executable === null || facts.startTicks === null) return "has ended";
const isOf = (groups = []) => groups.some(group => isWithin(facts.controlGroup, group));
if (isOf(release.watchedOnly)) return null;
const owner = (0, store_path.P$)(facts.executable);
if (owner === void 0 || !release.closure.has(owner)) return `runs ${facts.executable}, which is not in the release's closure`;
const {from: from, until: until} = release.otherReleaseWindow;
if (from <= facts.startTicks && facts.startTicks < until && !isOf(release.kept)) return "was started before the switch";
return isOf(release.controlGroups) ? null : `belongs to ${facts.controlGroup}, which is not a unit of the release`;
}
function isWithin(controlGroup, outer) {
return outer !== "" && (controlGroup === outer || controlGroup.startsWith(`${outer}/`));
}
// CONCATENATED MODULE: ./build/js/machine/health/listeners.js
function listenerAt(host, peer, {sockets: sockets, release: release}) {
const listening = peer === null ? [] : socketsAnswering(sockets, peer.address, peer.port);
const listeners = listening.map(({inode: inode}) => listenerOf(host, inode, release));
return listeners.find(({problem: problem}) => problem !== null) ?? listeners[0] ?? {
executable: null,
problem: null
};
}
function listenerOf(host, inode, release) {
if (release.controlGroups.length === 0) return {
executable: null,
problem: null
};
const everyone = host.processes.processIds();
const ours = everyone.filter(pid => release.controlGroups.some(group => isWithin(host.processes.processFacts(pid).controlGroup, group)));
for (const pids of [ ours, everyone ]) {
const holders = host.processes.socketHolders(pids, inode).map(pid => host.processes.processFacts(pid));
const judged = holders.map(process => ({
executable: process.executable,
problem: whyNotFromRelease(process, release)
}));
const good = judged.find(({problem: problem}) => problem === null);
if (good !== void 0) return good;
if (judged[0] !== void 0 && pids === everyone) return judged[0];
}
return {
executable: null,
problem: null
};
}
var after_cut = __webpack_require__(87238);
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/domain/activation/output-tail.js
const TAIL_LIMIT_BYTES = 4096;
const LINES = 3;
const LINE_LENGTH = 200;
class OutputTail {
#kept=Buffer.alloc(0);
add(chunk) {
this.#kept = Buffer.concat([ this.#kept, chunk ]).subarray(-TAIL_LIMIT_BYTES - 1);
}
line() {
const kept = this.#kept.length <= TAIL_LIMIT_BYTES ? this.#kept : (0, after_cut.f)(this.#kept.subarray(1));
const lines = kept.toString().split(/[\r\n]+/);
return lines.map(line => (0, public_url.Hc)(line.trim(), LINE_LENGTH)).filter(Boolean).slice(-LINES).join(" | ");
}
}
// CONCATENATED MODULE: ./build/js/tools/systemd/run-sandboxed.js
const ALLOWANCE_MILLISECONDS = 1e4;
const sandbox = [ "DynamicUser=yes", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "RestrictSUIDSGID=yes", "RestrictNamespaces=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "PrivateDevices=yes", "ProtectKernelTunables=yes", "ProtectKernelModules=yes", "ProtectKernelLogs=yes", "ProtectControlGroups=yes", "ProtectProc=invisible", "LockPersonality=yes", "SystemCallArchitectures=native", "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6", "InaccessiblePaths=-/nix/var/nix/daemon-socket", "LimitCORE=0", "OOMScoreAdjust=500" ];
function runSandboxedCommand({description: description, argv: argv, timeout: timeout, onOutput: onOutput}) {
const limit = `${Math.ceil(timeout)}ms`;
const properties = [ ...sandbox, `TimeoutStartSec=${limit}`, "TimeoutStopSec=2s", "KillSignal=SIGKILL" ];
return {
argv: [ "systemd-run", `--description=${description}`, "--service-type=oneshot", "--wait", "--collect", "--pipe", "--quiet", ...properties.map(property => `--property=${property}`), "--", ...argv.map(word => word.replaceAll("$", "$$$$")) ],
effect: "write",
environment: {
LC_ALL: "C"
},
timeout: timeout + ALLOWANCE_MILLISECONDS,
guarded: {
onOutput: onOutput
}
};
}
// CONCATENATED MODULE: ./build/js/machine/health/run-program.js
async function runProgram(host, check, timeoutMilliseconds) {
const tail = new OutputTail;
const [link, ...words] = check.exec;
const began = performance.now();
const {status: status} = await host.runner.run(runSandboxedCommand({
description: `Health check ${link} of ${host.application}`,
argv: [ check.program, ...words ],
timeout: timeoutMilliseconds,
onOutput: chunk => tail.add(chunk)
}));
const isLate = status !== 0 && performance.now() - began >= timeoutMilliseconds;
const end = isLate ? `did not end within ${(timeoutMilliseconds / 1e3).toFixed(1)} s and was killed` : endOf(status);
const last = tail.line();
return {
passed: status === 0,
detail: last === "" ? end : `${end}: ${last}`
};
}
function endOf(status) {
if (status === null) return "was ended by a signal";
return `ended with status ${status}${status === 255 ? ", or by a signal" : ""}`;
}
// CONCATENATED MODULE: ./build/js/machine/health/run-checks.js
const DETAIL_LIMIT = 1024;
async function runChecks(host, options) {
const asked = await Promise.all(Object.entries(options.checks).map(async ([check, definition]) => ({
check: check,
judge: await askOne(host, options, definition)
})));
const seen = {
sockets: host.processes.listeningSockets(),
units: await observeWatched(host, options.checks)
};
return asked.map(({check: check, judge: judge}) => {
const {passed: passed, detail: detail, listener: listener} = judge(seen);
return {
check: check,
passed: passed,
detail: cut((0, sanitize_line.g)(detail)),
listener: listener
};
});
}
async function askOne(host, options, check) {
const {timeout: timeout, release: release} = options;
if ("any" in check || "all" in check) {
const members = "any" in check ? check.any : check.all;
const judges = await Promise.all(members.map(member => askOne(host, options, member)));
const combine = "any" in check ? anyOf : allOf;
return seen => combine(judges.map(judge => judge(seen)));
}
if ("unit" in check) return ({units: units}) => judgeUnit(check.unit, units, options.restartCounts);
const limit = timeout(check.timeoutSeconds);
if ("exec" in check) {
const {passed: passed, detail: detail} = await runProgram(host, check, limit);
return () => ({
passed: passed,
detail: `exec ${check.exec[0]}: ${detail}`,
listener: null
});
}
if ("tcp" in check) {
const {problem: problem, local: local} = await connect(check.tcp, limit);
if (problem !== "") return () => ({
passed: false,
detail: `${check.tcp}: ${problem}`,
listener: null
});
return ({sockets: sockets}) => {
const {executable: executable, problem: foreign} = listenerAt(host, local, {
sockets: sockets,
release: release
});
const words = foreign === null ? "accepts connections" : `the process that listens there ${foreign}`;
return {
passed: foreign === null,
detail: `${check.tcp}: ${words}`,
listener: executable
};
};
}
if (!("http" in check)) return (0, health_kinds.P)(check);
const answer = await (0, ask.k)(check.http, {
timeoutMilliseconds: limit,
wanted: (0, http_judgement.xs)(check)
});
return ({sockets: sockets}) => judgeAnswer({
host: host,
sockets: sockets,
release: release
}, check, answer);
}
function anyOf(judged) {
const best = judged.find(({passed: passed}) => passed);
return best ?? {
passed: false,
detail: join(judged),
listener: judged[0]?.listener ?? null
};
}
function allOf(judged) {
const failing = judged.filter(({passed: passed}) => !passed);
const listener = judged.find(one => one.listener !== null)?.listener ?? null;
return {
passed: failing.length === 0,
detail: join(failing.length === 0 ? judged : failing),
listener: listener
};
}
const join = judged => judged.map(({detail: detail}) => detail).join("; ");
function judgeAnswer({host: host, sockets: sockets, release: release}, check, {status: status, problem: problem, local: local, body: body}) {
const fail = (detail, listener) => ({
passed: false,
detail: `${check.http}: ${detail}`,
listener: listener
});
if (status === null) return fail(problem, null);
const {executable: executable, problem: foreign} = listenerAt(host, local, {
sockets: sockets,
release: release
});
const wrongStatus = (0, http_judgement.MI)(check, {
status: status,
body: body
});
if (wrongStatus !== null) return fail(wrongStatus, executable);
if (foreign !== null && check.echo === void 0) return fail(`the process that listens there ${foreign}`, executable);
const wrongBody = (0, http_judgement.ao)(check, {
status: status,
body: body
});
if (wrongBody !== null) return fail(`status ${status}, but ${wrongBody}`, executable);
const named = check.echo === void 0 ? "" : `, from ${check.echo.storePath}`;
return {
passed: true,
detail: `${check.http}: status ${status}${named}`,
listener: executable
};
}
function cut(text) {
return text.length <= DETAIL_LIMIT ? text : `${text.slice(0, DETAIL_LIMIT - 1)}\u2026`;
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/checks.js
const CHECK_MILLISECONDS = READING_MILLISECONDS - 300;
async function readHealth(host, {manifest: manifest, closure: closure}) {
if ((0, schema.GZ)(manifest)) return manifest;
if (manifest === null) return {};
const groups = await read(() => controlGroups(host, (0, released_unit.PH)(manifest.units)));
if ((0, schema.GZ)(groups)) return groups;
const release = {
closure: closure,
otherReleaseWindow: {
from: 0,
until: 0
},
controlGroups: groups
};
const ask = async (check, definition) => {
const checks = {
[check]: definition
};
const begin = performance.now();
const restartCounts = await countRestarts(host, checks, []);
const [round] = await runChecks(host, {
checks: checks,
timeout: () => CHECK_MILLISECONDS,
release: release,
restartCounts: restartCounts
});
const {passed: passed, detail: detail, listener: listener} = round;
return {
result: passed ? "passed" : "failed",
detail: lineOf(detail),
listener: listener === null ? null : lineOf(listener),
latencyMilliseconds: Math.round(performance.now() - begin)
};
};
const entries = await Promise.all(Object.entries(readyChecks(manifest)).map(async ([check, definition]) => [ check, await read(() => ask(check, definition)) ]));
return Object.fromEntries(entries);
}
async function controlGroups({runner: runner}, units) {
if (units.length === 0) return [];
const states = show_units_parseUnits(await shown(runner, show_units_showUnitsCommand(units)), units);
return states.map(({controlGroup: controlGroup}) => controlGroup).filter(group => group !== "");
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/fingerprint-key.js
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
function readFingerprintKey(file) {
return read(async () => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await (0, promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(error => {
if ((0, is_there.b)(error)) throw new Error(`there is no ${file}`);
throw error;
}), true);
const {mode: mode, size: size} = await handle.stat();
if ((mode & 63) !== 0) throw new Error(`users other than root can read ${file}; create a new key with mode 0600`);
const key = size > 128 ? void 0 : (0, fingerprint.RN)(await handle.readFile("utf8"));
if (key === void 0) throw new Error(`${file} is not a key: it must have 64 hexadecimal digits`);
return key;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
});
}
// CONCATENATED MODULE: ./build/js/domain/snapshot/foreign-units.js
const onDemand = [ /^systemd-(?:hostnamed|importd|localed|machined|timedated)\.service$/, /^(?:nix-daemon|packagekit|polkit|udisks2|fwupd|upower)\.service$/, /^(?:user|user-runtime-dir|getty|serial-getty|autovt)@.*\.service$/, /^sshd?(?:-session)?@.*\.service$/, /^grind-to-prod-(?:apply-|recover@).*\.service$/ ];
function foreignUnits(names, watched) {
const known = new Set(watched);
return [ ...new Set(names) ].filter(name => !known.has(name) && !onDemand.some(pattern => pattern.test(name))).toSorted();
}
// CONCATENATED MODULE: ./build/js/tools/systemd/list-units.js
const common = {
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
const runningServicesCommand = {
argv: [ "systemctl", "list-units", "--type=service", "--state=running", "--no-pager", "--full", "--output=json" ],
...common
};
const enabledUnitsCommand = {
argv: [ "systemctl", "list-unit-files", "--state=enabled,enabled-runtime", "--no-pager", "--full", "--output=json" ],
...common
};
const runningSchema = schemas.YOg(schemas.Ikc({
unit: schemas.YjP()
}));
const enabledSchema = schemas.YOg(schemas.Ikc({
unit_file: schemas.YjP()
}));
function parseRunningServices(stdout) {
return runningSchema.parse(JSON.parse(stdout)).map(({unit: unit}) => unit);
}
function parseEnabledUnits(stdout) {
return enabledSchema.parse(JSON.parse(stdout)).map(({unit_file: unit}) => unit);
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/foreign-units.js
async function readForeignUnits({runner: runner}, watched) {
const [running, enabled] = await Promise.all([ read(async () => foreignUnits(parseRunningServices(await shown(runner, runningServicesCommand)), watched).map(lineOf)), read(async () => foreignUnits(parseEnabledUnits(await shown(runner, enabledUnitsCommand)), watched).map(lineOf)) ]);
return {
running: running,
enabled: enabled
};
}
var chain = __webpack_require__(53184);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
var switch_link = __webpack_require__(57137);
__webpack_require__(33689);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var manifest_schema = __webpack_require__(67982);
var catalogue = __webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/machine/release/generation.js
const CLOSURE_LIMIT_BYTES = 256 * 1024 * 1024;
function generationFolder(host, generation) {
return (0, external_node_path_.join)(host.paths.releases, generation);
}
async function currentGeneration(host) {
let target;
try {
target = await (0, switch_link.Cm)(host.paths.current);
} catch (cause) {
throw new errors.dh("unexpected-layout", `${host.paths.current} on ${host.name} is not a link.`, {
host: host.name,
hint: "Move it away, the agent needs that name.",
cause: cause
});
}
if (target === null) return null;
const generation = (0, host_paths.gS)(target);
if (generation !== void 0) return generation;
throw new errors.dh("unexpected-layout", `${host.paths.current} on ${host.name} points to ${(0, 
quote.h)(target)}, which is not a release of grind-to-prod.`, {
host: host.name,
hint: "Move it away, the agent needs that name."
});
}
async function keptGenerations(host) {
try {
return (await (0, promises_.readdir)(host.paths.releases)).filter(name => (0, host_paths.gS)(`releases/${name}`) !== void 0).toSorted();
} catch (error) {
if ((0, is_there.b)(error)) return [];
throw error;
}
}
async function generationManifest(host, generation) {
if (generation === host_paths.Wu) return null;
const file = (0, external_node_path_.join)(generationFolder(host, generation), "manifest.json");
try {
const text = await (0, read_limited.t)(file, manifest_schema.SC);
if (text !== void 0 && (0, release_id.B)(text) === generation) return {
manifest: (0, parse.Ng)(Buffer.from(text)),
text: text
};
} catch (cause) {
throw (0, catalogue.IY)(file, host.name, cause);
}
throw (0, catalogue.IY)(file, host.name);
}
async function generationClosure(host, generation) {
if (generation === host_paths.Wu) return new Set;
const file = (0, external_node_path_.join)(generationFolder(host, generation), "closure.json");
try {
const text = await (0, read_limited.t)(file, CLOSURE_LIMIT_BYTES);
return new Set(closureListSchema.parse(JSON.parse(text ?? "")).paths.map(({path: path}) => path));
} catch (cause) {
throw (0, catalogue.IY)(file, host.name, cause);
}
}
const closureListSchema = schemas.Ikc({
paths: schemas.YOg(schemas.Ikc({
path: schemas.YjP()
}))
});
__webpack_require__(68566);
__webpack_require__(3937);
var how_to_install = __webpack_require__(7685);
// CONCATENATED MODULE: ./build/js/domain/ledger/role.js
function isRoleChange({verb: verb, role: role}) {
return verb === "set-role" && role !== void 0;
}
function lastRoleChange(records) {
return records.findLast(isRoleChange);
}
function roleInForce(policyRole, records) {
if (policyRole === void 0) return null;
return lastRoleChange(records)?.role?.to ?? policyRole;
}
__webpack_require__(8279);
// CONCATENATED MODULE: ./build/js/tools/files/file-part.js
async function countLines(path, before) {
let count = 0;
for await (const chunk of part(path, 0, before)) for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
return count;
}
const CHUNK_BYTES = 1024 * 1024;
async function* part(path, start, end) {
const handle = await (0, promises_.open)(path);
try {
const buffer = Buffer.alloc(CHUNK_BYTES);
for (let at = start; at < end; ) {
const {bytesRead: bytesRead} = await handle.read(buffer, 0, Math.min(buffer.length, end - at), at);
if (bytesRead === 0) return;
yield buffer.subarray(0, bytesRead);
at += bytesRead;
}
} finally {
await handle.close();
}
}
// CONCATENATED MODULE: ./build/js/tools/files/lines-from-end.js
const lines_from_end_CHUNK_BYTES = 1024 * 1024;
const LINE_END = 10;
async function* linesFromEnd(path, options) {
let handle;
try {
handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
} catch (error) {
if ((0, is_there.b)(error)) return;
throw error;
}
try {
const status = await handle.stat();
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
yield* backwards(handle, status.size, options);
} finally {
await handle.close();
}
}
async function* backwards(handle, size, {lineLimitBytes: limit, withinBytes: withinBytes = size}) {
const floor = Math.max(0, size - withinBytes);
let pieces = [];
let length = 0;
let hasEnd = false;
const add = piece => {
length += piece.length;
pieces = pieces === null || length > limit ? null : [ ...pieces, piece ];
};
const line = offset => ({
bytes: pieces === null ? null : Buffer.concat(pieces.toReversed()),
offset: offset,
hasEnd: hasEnd
});
for (let end = size; end > floor; ) {
const start = Math.max(floor, end - lines_from_end_CHUNK_BYTES);
const chunk = await readExactly(handle, start, end);
let rest = chunk.length;
for (let at = chunk.lastIndexOf(LINE_END); at !== -1; at = at === 0 ? -1 : chunk.lastIndexOf(LINE_END, at - 1)) {
add(chunk.subarray(at + 1, rest));
if (hasEnd || length > 0) yield line(start + at + 1);
pieces = [];
length = 0;
hasEnd = true;
rest = at;
}
add(chunk.subarray(0, rest));
end = start;
}
if (floor === 0 && (hasEnd || length > 0)) yield line(0);
}
async function readExactly(handle, start, end) {
const buffer = Buffer.allocUnsafeSlow(end - start);
for (let filled = 0; filled < buffer.length; ) {
const {bytesRead: bytesRead} = await handle.read(buffer, filled, buffer.length - filled, start + filled);
if (bytesRead === 0) throw new Error("the file became shorter while it was read");
filled += bytesRead;
}
return buffer;
}
// CONCATENATED MODULE: ./build/js/machine/ledger/ledger-file.js
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const PARSED_BYTES = 8 * 1024 * 1024;
async function* ledgerLines({name: name, paths: {ledger: ledger}}, withinBytes) {
try {
yield* linesFromEnd(ledger, {
lineLimitBytes: LINE_LIMIT_BYTES,
withinBytes: withinBytes
});
} catch (cause) {
throw new errors.dh("state-damaged", `The ledger ${ledger} on ${name} cannot be read.`, {
host: name,
hint: "Move it aside, and a new one is started.",
cause: cause
});
}
}
function roleRecords(place) {
return listed(find(place, isRoleChange, [ '"set-role"' ]));
}
async function listed(found) {
const record = await found;
return record === void 0 ? [] : [ record ];
}
async function find(place, isWanted, words) {
for await (const record of recordsFromEnd(place, () => words)) if (isWanted(record)) return record;
return;
}
async function* recordsFromEnd(place, words) {
let end;
for await (const line of ledgerLines(place)) {
end ??= line.offset;
const wanted = end - line.offset > PARSED_BYTES ? words() : [];
if (wanted.length > 0 && !wanted.some(word => line.bytes?.includes(word) === true)) continue;
const record = await recordIn(place, line);
if (record !== void 0) yield record;
}
}
async function recordIn(place, {bytes: bytes, offset: offset}) {
const text = bytes?.toString() ?? "";
const entry = (0, chain.ER)(text);
if (entry !== void 0) return entry.record;
if ((0, chain.gc)(text)) throw await notUnderstood(place, offset);
return;
}
async function notUnderstood({name: name, paths: {ledger: ledger}}, offset) {
const line = await countLines(ledger, offset) + 1;
return new errors.dh("ledger-not-understood", `Line ${line} of the ledger ${ledger} on ${name} is complete but not understood: a newer agent has written it. Nothing is appended after it.`, {
host: name,
hint: `Update the agent with ${(0, how_to_install.v)(name)}.`
});
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/kept-releases.js
async function readKeptReleases(host) {
const [current, kept, ledger] = await Promise.all([ read(() => currentGeneration(host)), read(() => keptGenerations(host)), read(() => readLedgerHead(host)) ]);
const names = (0, schema.GZ)(kept) ? [] : kept.toSorted((left, right) => Number(right === current) - Number(left === current));
const closures = await Promise.all(names.map(async name => ({
name: name,
paths: await read(() => generationClosure(host, name))
})));
const manifest = (0, schema.GZ)(current) ? current : await read(async () => current === null ? null : (await generationManifest(host, current))?.manifest ?? null);
const ownClosure = closures.find(({name: name}) => name === current)?.paths;
return {
releases: {
current: current,
kept: kept,
ledger: ledger
},
manifest: manifest,
closure: ownClosure === void 0 || (0, schema.GZ)(ownClosure) ? new Set : ownClosure,
ownerOf(file, words = []) {
const path = (0, store_path.P$)(file);
const readable = closures.flatMap(({name: name, paths: paths}) => (0, schema.GZ)(paths) ? [] : [ {
name: name,
paths: paths
} ]);
const told = words.flatMap(word => (0, store_path.P$)(word) ?? []).filter(word => readable.some(({paths: paths}) => paths.has(word)));
const owner = readable.find(({paths: paths}) => path !== void 0 && [ path, ...told ].every(wanted => paths.has(wanted)));
if (owner !== void 0) return owner.name;
return closures.map(({paths: paths}) => paths).find(paths => (0, schema.GZ)(paths)) ?? ((0, 
schema.GZ)(kept) ? kept : null);
}
};
}
async function readLedgerHead(host) {
let entries = 0;
const recent = [];
let isLast = true;
for await (const {bytes: bytes} of ledgerLines(host)) {
const isTorn = isLast && !(0, chain.gc)(bytes?.toString() ?? "");
isLast = false;
if (isTorn) continue;
entries += 1;
if (recent.length < schema.Sh) recent.unshift((0, chain.LE)(bytes?.toString() ?? ""));
}
return {
entries: entries,
head: recent.at(-1) ?? null,
recent: recent
};
}
var messages = __webpack_require__(35430);
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/trust/authorized-keys.js
const KEY_STRINGS_LIMIT = 8;
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/;
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)"|=[^,]*)?(?:,|$)/g;
function parseAuthorizedKeys(text) {
return text.split("\n").flatMap(line => {
const content = line.trim();
if (content === "" || content.startsWith("#")) return [];
const plain = fingerprintOf(content);
if (plain !== void 0) return [ {
fingerprint: plain,
options: [],
command: null
} ];
const [, options = "", rest = ""] = optionsPattern.exec(content) ?? [];
const fingerprint = fingerprintOf(rest);
return fingerprint === void 0 ? [] : [ {
fingerprint: fingerprint,
...parseOptions(options)
} ];
});
}
function parseOptions(text) {
const found = [ ...text.matchAll(optionPattern) ].map(([, name = "", value]) => ({
name: name.toLowerCase(),
value: value
}));
const command = found.find(({name: name}) => name === "command")?.value;
return {
options: found.map(({name: name}) => name),
command: command?.replaceAll(/\\(.)/g, "$1") ?? null
};
}
function fingerprintOf(text) {
const [, type, base64] = keyPattern.exec(text) ?? [];
if (type === void 0 || base64 === void 0) return;
const bytes = Buffer.from(base64, "base64");
return (0, wire.ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString("latin1") === type ? (0, 
wire.yy)(bytes) : void 0;
}
// CONCATENATED MODULE: ./build/js/tools/accounts/passwd.js
function parsePasswd(text) {
return text.split("\n").flatMap(line => {
const [name, , id, , , home, shell] = line.split(":");
if (name === void 0 || name === "" || id === void 0 || !/^\d+$/.test(id) || home === void 0 || shell === void 0) return [];
return [ {
name: name,
id: Number(id),
home: home,
shell: shell
} ];
});
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/keyed-digest.js
function keyedDigest(key, application, sha256) {
if ((0, schema.GZ)(key)) return unreadable(`there is no key for its fingerprint: ${key.unreadable}`);
return `keyed:${(0, fingerprint.hC)(key, application, sha256)}`;
}
var external_node_crypto_ = __webpack_require__(77598);
// CONCATENATED MODULE: ./build/js/machine/snapshot/small-file.js
const LIMIT_BYTES = 1024 * 1024;
async function readSmallFile(path) {
const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(error => {
if ((0, is_there.b)(error)) return;
throw error;
});
if (handle === void 0) return;
try {
const status = await handle.stat();
if (!status.isFile()) throw new Error("it is not a regular file");
if (status.size > LIMIT_BYTES) throw new Error(`it has ${status.size} bytes, more than the ${LIMIT_BYTES} that are read`);
const bytes = await handle.readFile();
return {
text: bytes.toString(),
sha256: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")
};
} finally {
await handle.close();
}
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/logins.js
const USER_LIMIT = 2e3;
async function readLogins(host, options) {
const users = await read(() => readUsers(options));
if ((0, schema.GZ)(users)) return {
logins: {
superusers: users,
keys: users
},
deployKeys: users
};
const superusers = users.filter(({id: id}) => id === 0).map(({name: name}) => lineOf(name));
if (process.geteuid?.() !== 0 && options.root === void 0) {
const reason = {
unreadable: "only root can read the keys of all users; take the snapshot as root"
};
return {
logins: {
superusers: superusers,
keys: reason
},
deployKeys: reason
};
}
const files = (await Promise.all(users.flatMap(user => placesOf(user).map(path => readKeys(host, {
user: user,
path: path
}, options))))).flat();
const entries = mayOnlyDeploy => Object.fromEntries(files.filter(file => file.mayOnlyDeploy === mayOnlyDeploy).map(({path: path, keys: keys}) => [ path, keys ]));
return {
logins: {
superusers: superusers,
keys: entries(false)
},
deployKeys: entries(true)
};
}
async function readUsers({root: root = ""}) {
const file = await readSmallFile(`${root}/etc/passwd`);
if (file === void 0) throw new Error("there is no /etc/passwd");
return parsePasswd(file.text).slice(0, USER_LIMIT);
}
function placesOf({name: name, home: home}) {
return [ (0, external_node_path_.join)(home, ".ssh/authorized_keys"), (0, external_node_path_.join)(home, ".ssh/authorized_keys2"), (0, 
external_node_path_.join)("/etc/ssh/authorized_keys.d", name) ];
}
async function readKeys(host, {user: user, path: path}, {fingerprintKey: fingerprintKey, root: root = ""}) {
const file = await read(() => readSmallFile(`${root}${path}`));
if (file === void 0) return [];
if ((0, schema.GZ)(file)) return [ {
path: lineOf(path),
mayOnlyDeploy: user.home === DEPLOY_HOME,
keys: file
} ];
const keys = parseAuthorizedKeys(file.text);
const isDeploy = keys.length > 0 && keys.every(({command: command}) => command?.includes(`${messages.Rc} dispatch`) === true);
return [ {
path: lineOf(path),
mayOnlyDeploy: user.home === DEPLOY_HOME || isDeploy,
keys: {
digest: keyedDigest(fingerprintKey, host.application, file.sha256),
keys: Object.fromEntries(keys.map(({fingerprint: fingerprint, options: options}) => [ fingerprint, {
options: options.map(lineOf).slice(0, 64)
} ]))
}
} ];
}
var show_config = __webpack_require__(46984);
function uncheckedSubstituters(substituters) {
return substituters.filter(address => /[?&]trusted=(?:1|true)(?:&|$)/.test(address));
}
// CONCATENATED MODULE: ./build/js/tools/nix/version.js
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
// CONCATENATED MODULE: ./build/js/domain/snapshot/os-release.js
function parseOsRelease(text) {
const fields = text.split("\n").flatMap(line => {
const [, name, written] = /^([A-Z][A-Z0-9_]{0,63})=(.*)$/.exec(line.trim()) ?? [];
return name === void 0 || written === void 0 ? [] : [ [ name, lineOf(unquoted(written)) ] ];
});
return Object.fromEntries(fields);
}
function unquoted(written) {
const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(written) ?? [];
return single ?? (double ?? written).replaceAll(/\\(["$`\\])/g, "$1");
}
// CONCATENATED MODULE: ./build/js/tools/systemd/clock-synchronized.js
const clockSynchronizedCommand = {
argv: [ "timedatectl", "show", "--property=NTPSynchronized", "--value" ],
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
function parseClockSynchronized(stdout) {
const word = stdout.trim();
if (word !== "yes" && word !== "no") throw new Error("timedatectl printed neither yes nor no");
return word === "yes";
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/machine.js
const SMALL_FILE_BYTES = 64 * 1024;
async function readMachine(host) {
return {
name: lineOf(host.name),
role: await read(async () => roleInForce(host.permitted.role, host.permitted.role === void 0 ? [] : await roleRecords(host))),
machineId: await read(() => textOf("/etc/machine-id")),
bootId: await read(() => host.processes.bootId()),
kernel: lineOf((0, external_node_os_.release)())
};
}
async function readClock({runner: runner}) {
const nobody = unreadable("this snapshot was taken on the host itself");
return {
synchronized: await read(async () => parseClockSynchronized(await shown(runner, clockSynchronizedCommand))),
offsetMilliseconds: nobody,
uncertaintyMilliseconds: nobody
};
}
async function readSystem({paths: {system: system}}) {
const [osRelease, nixosVersion, generation, current, booted, currentKernel, bootedKernel] = await Promise.all([ read(async () => parseOsRelease(await (0, 
read_limited.t)(await (0, promises_.realpath)("/etc/os-release"), SMALL_FILE_BYTES) ?? "")), read(() => machine_orNull(async () => textOf(await (0, 
promises_.realpath)(`${system.current}/nixos-version`)))), read(() => machine_orNull(async () => generationNumber(await (0, 
promises_.readlink)(system.profile)))), ...[ system.current, system.booted, `${system.current}/kernel`, `${system.booted}/kernel` ].map(path => read(() => machine_orNull(async () => lineOf(await (0, 
promises_.realpath)(path))))) ]);
return {
osRelease: osRelease,
nixosVersion: nixosVersion,
generation: generation,
current: current,
booted: booted,
currentKernel: currentKernel,
bootedKernel: bootedKernel
};
}
async function readNix({runner: runner}) {
const [version, trust] = await Promise.all([ read(async () => {
const said = parseNixVersion(await shown(runner, nixVersionCommand));
if (said === "") throw new Error("nix printed no version");
return lineOf(said);
}), read(async () => {
const settings = (0, show_config.Sb)(await shown(runner, show_config.ng));
return {
requireSigs: settings.requireSigs,
trustedUsers: settings.trustedUsers.map(lineOf),
substituters: settings.substituters.map(address => lineOf((0, public_url.x6)(address))),
trustedPublicKeys: settings.trustedPublicKeys.map(lineOf),
uncheckedSubstituters: uncheckedSubstituters(settings.substituters).map(address => lineOf((0, 
public_url.x6)(address)))
};
}) ]);
return {
version: version,
trust: trust
};
}
async function textOf(file) {
const text = await (0, read_limited.t)(file, SMALL_FILE_BYTES);
if (text === void 0) throw new Error("it does not exist");
if (text.trim() === "") throw new Error("it is empty");
return lineOf(text.trim());
}
async function machine_orNull(work) {
try {
return await work();
} catch (error) {
if ((0, is_there.b)(error)) return null;
throw error;
}
}
function generationNumber(link) {
const number = /-(\d+)-link$/.exec((0, external_node_path_.basename)(link))?.[1];
return number === void 0 ? null : Number(number);
}
var git = __webpack_require__(13909);
// CONCATENATED MODULE: ./build/js/tools/git/checkout-state.js
function checkoutStateCommand(folder, owner) {
const words = [ "status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ];
const command = (0, git.Q)(folder, [ "-c", "core.fsmonitor=false", ...words ]);
const environment = {
...command.environment,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: "/dev/null"
};
if (owner === "self") return {
...command,
environment: environment
};
const asOwner = [ "setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", "--no-new-privs", "--" ];
return {
...command,
argv: [ ...asOwner, ...command.argv ],
environment: environment
};
}
function parseCheckoutState(stdout) {
const entries = stdout.split("\0").filter(entry => entry !== "");
const header = name => entries.find(entry => entry.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length);
const head = header("oid");
if (head === void 0) throw new Error("git reported no HEAD");
const branch = header("head") ?? null;
return {
head: head,
branch: branch === "(detached)" ? null : branch,
dirtyFiles: entries.flatMap(pathOf).toSorted()
};
}
const fieldsBefore = {
1: 8,
u: 10,
"?": 1
};
function pathOf(entry) {
const count = fieldsBefore[entry[0]];
return count === void 0 ? [] : [ entry.split(" ").slice(count).join(" ") ];
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/repository.js
const FILES_SHOWN = 1e3;
async function readRepository({permitted: permitted, runner: runner}) {
const path = permitted.snapshot?.repository;
if (path === void 0) return null;
const state = await read(async () => {
const {uid: uid, gid: gid} = await (0, promises_.stat)(path);
const isSelf = process.geteuid?.() !== 0 || uid === 0;
const {head: head, branch: branch, dirtyFiles: dirtyFiles} = parseCheckoutState(await shown(runner, checkoutStateCommand(path, isSelf ? "self" : {
uid: uid,
gid: gid
})));
return {
head: lineOf(head),
branch: branch === null ? null : lineOf(branch),
dirty: dirtyFiles.length > 0,
dirtyFiles: dirtyFiles.slice(0, FILES_SHOWN).map(lineOf)
};
});
return {
path: path,
state: state
};
}
var trust_policy = __webpack_require__(10076);
var trust_signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/machine/snapshot/trust.js
const DECISIVE_FILES = [ "/etc/sudoers", "/etc/sudoers-rs", "/etc/ld.so.preload", "/etc/ssh/sshd_config" ];
const DECISIVE_FOLDERS = [ "/etc/sudoers.d", "/etc/ssh/sshd_config.d" ];
async function readTrust(host, options) {
const [agent, policy, allowedSigners, revokedKeys, files] = await Promise.all([ read(() => agentDigest(host)), read(() => readPolicyFile(host, options)), read(() => readSigners(host, options)), read(() => readRevoked(options)), read(() => readDecisive(host, options)) ]);
return {
agent: agent,
policy: policy,
allowedSigners: allowedSigners,
revokedKeys: revokedKeys,
files: files
};
}
async function agentDigest({agent: agent}) {
const [, ...words] = agent;
const bundle = words.at(-1);
return bundle === void 0 ? null : (0, hash_file.V)(bundle);
}
async function readPolicyFile(host, {fingerprintKey: fingerprintKey, root: root = ""}) {
const file = await readSmallFile(`${root}${trust_policy.CX}`);
if (file === void 0) return null;
const digest = keyedDigest(fingerprintKey, host.application, file.sha256);
const parsed = trust_policy.wh.safeParse(jsonOf(file.text));
if (!parsed.success) {
const odd = unreadable("this version does not support the form of the policy");
return {
digest: digest,
minimumSignatures: odd,
trustedPublicKeys: odd,
substituters: odd,
applications: odd
};
}
const {substituters: substituters, applications: applications} = parsed.data;
const permitted = Object.hasOwn(applications, host.application) ? applications[host.application] : void 0;
const {minimumSignatures: minimumSignatures, trustedPublicKeys: trustedPublicKeys} = permitted === void 0 ? parsed.data : (0, 
trust_policy.KV)(parsed.data, permitted);
return {
digest: digest,
minimumSignatures: minimumSignatures,
trustedPublicKeys: trustedPublicKeys.map(lineOf),
substituters: substituters.map(address => lineOf((0, public_url.x6)(address))),
applications: Object.keys(applications).toSorted()
};
}
function jsonOf(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
async function readSigners({application: application}, {root: root = ""}) {
const [own, ofHost] = (0, trust_signers.rc)(application);
const file = await readSmallFile(`${root}${await (0, is_there.$)(`${root}${own}`) ? own : ofHost}`);
if (file === void 0) return null;
const {signers: signers} = (0, trust_signers.pD)(file.text);
const entries = signers.map(signer => {
const restrictions = [ ...signer.certificateAuthority ? [ "cert-authority" ] : [], ...signer.namespaces === null ? [] : [ `namespaces=${signer.namespaces.join(",")}` ], ...signer.validAfter === null ? [] : [ `valid-after=${signer.validAfter}` ], ...signer.validBefore === null ? [] : [ `valid-before=${signer.validBefore}` ] ];
return {
fingerprint: signer.fingerprint,
principals: signer.principals.map(lineOf),
restrictions: restrictions.map(lineOf)
};
});
return {
digest: file.sha256,
signers: Object.fromEntries(entries.map(({fingerprint: fingerprint, ...entry}, index) => [ entries.findIndex(other => other.fingerprint === fingerprint) === index ? fingerprint : `${fingerprint} (${index + 1})`, entry ]))
};
}
async function readRevoked({root: root = ""}) {
const file = await readSmallFile(`${root}${trust_signers.jJ}`);
if (file === void 0) return null;
if (file.text.startsWith("SSHKRL")) return {
digest: file.sha256,
keys: unreadable(`it is a binary list; "ssh-keygen -Q -l -f ${trust_signers.jJ}" prints it`)
};
const lines = file.text.split("\n").flatMap(line => {
const text = line.trim();
return text === "" || text.startsWith("#") ? [] : [ lineOf(text.split(/\s+/).slice(0, 2).join(" ")) ];
});
return {
digest: file.sha256,
keys: [ ...new Set(lines) ].toSorted()
};
}
async function readDecisive(host, {fingerprintKey: fingerprintKey, root: root = ""}) {
const folders = await Promise.all(DECISIVE_FOLDERS.map(async folder => trust_namesIn(`${root}${folder}`, folder)));
const found = await Promise.all([ ...DECISIVE_FILES, ...folders.flat() ].map(async path => {
const digest = await read(async () => {
const file = await readSmallFile(`${root}${path}`);
return file === void 0 ? null : keyedDigest(fingerprintKey, host.application, file.sha256);
});
return digest === null ? [] : [ [ lineOf(path), digest ] ];
}));
return Object.fromEntries(found.flat());
}
async function trust_namesIn(folder, shown) {
try {
return (await (0, promises_.readdir)(folder)).toSorted().map(name => (0, external_node_path_.join)(shown, name));
} catch (error) {
if ((0, is_there.b)(error)) return [];
throw error;
}
}
// CONCATENATED MODULE: ./build/js/tools/process/command-line.js
function commandLine(pid) {
try {
return (0, external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
} catch {
return [];
}
}
var error_code = __webpack_require__(12568);
// CONCATENATED MODULE: ./build/js/tools/process/unit-sockets.js
function socketFinder() {
const networks = new Map;
const socketsOf = pid => {
const network = (0, external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`);
const known = networks.get(network);
if (known !== void 0) return known;
const tables = [ "tcp", "tcp6" ].map(table => textOrNone(`/proc/${pid}/net/${table}`));
const sockets = new Map(tables.flatMap(parseListeningSockets).map(socket => [ socket.inode, socket ]));
networks.set(network, sockets);
return sockets;
};
return pids => {
const found = new Map;
for (const pid of pids) {
const sockets = readOrGone(() => socketsOf(pid));
for (const inode of sockets === void 0 ? [] : socketInodes(pid)) {
const socket = sockets?.get(inode);
if (socket !== void 0) found.set(inode, socket);
}
}
return [ ...found.values() ];
};
}
function socketInodes(pid) {
const folder = `/proc/${pid}/fd`;
const targets = (readOrGone(() => (0, external_node_fs_.readdirSync)(folder)) ?? []).map(descriptor => readOrGone(() => (0, 
external_node_fs_.readlinkSync)(`${folder}/${descriptor}`)));
return targets.flatMap(target => /^socket:\[(\d+)\]$/.exec(target ?? "")?.[1] ?? []);
}
function textOrNone(file) {
return readOrGone(() => (0, external_node_fs_.readFileSync)(file, "utf8")) ?? "";
}
function readOrGone(read) {
try {
return read();
} catch (error) {
if ((0, error_code.u)(error, "ENOENT", "ESRCH")) return;
throw error;
}
}
// CONCATENATED MODULE: ./build/js/tools/systemd/show-unit-details.js
const moreProperties = "FragmentPath,DropInPaths,EnvironmentFiles,ActiveEnterTimestamp";
function showUnitDetailsCommand(units) {
const {argv: argv, ...command} = show_units_showUnitsCommand(units);
const [program, ...words] = argv;
const wider = words.map(word => word.startsWith("--property=") ? `${word},${moreProperties}` : word);
const separator = wider.indexOf("--");
return {
...command,
argv: [ program, ...wider.slice(0, separator), "--timestamp=unix", ...wider.slice(separator) ]
};
}
function parseUnitDetails(stdout, units) {
const states = show_units_parseUnits(stdout, units);
const blocks = stdout.split(/\n\n+/).filter(block => block.trim() !== "");
return blocks.map((block, index) => {
const values = key => block.split("\n").flatMap(line => line.startsWith(`${key}=`) && line.length > key.length + 1 ? [ line.slice(key.length + 1) ] : []);
const [since] = values("ActiveEnterTimestamp");
return {
state: states[index],
file: values("FragmentPath")[0] ?? null,
dropIns: (values("DropInPaths")[0] ?? "").split(" ").filter(Boolean).map(unescaped),
environmentFiles: values("EnvironmentFiles").map(environmentFile),
activeSince: since === void 0 || !/^@\d+$/.test(since) || since === "@0" ? null : Number(since.slice(1))
};
});
}
function environmentFile(shown) {
const [, path, ignored] = /^(.*) \(ignore_errors=(yes|no)\)$/.exec(shown) ?? [];
return path === void 0 ? {
path: shown,
mayBeMissing: false
} : {
path: path,
mayBeMissing: ignored === "yes"
};
}
function unescaped(shown) {
return shown.replaceAll(/\\x([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function withProcess(host, state, closure) {
return {
state: state,
process: processOf(host, state, closure)
};
}
function processOf(host, state, closure) {
if (state.mainPid === 0) return null;
const main = host.processes.processFacts(state.mainPid);
if (isIn(main, closure)) return main;
const others = host.processes.processIds().map(pid => host.processes.processFacts(pid));
return others.find(process => isWithin(process.controlGroup, state.controlGroup) && isIn(process, closure)) ?? main;
}
function isIn({executable: executable}, closure) {
const owner = executable === null ? void 0 : (0, store_path.P$)(executable);
return owner !== void 0 && closure.has(owner);
}
// CONCATENATED MODULE: ./build/js/tools/accounts/names.js
async function accountNames() {
const [users, groups] = await Promise.all([ "/etc/passwd", "/etc/group" ].map(async file => names_namesIn(await (0, 
promises_.readFile)(file, "utf8").catch(() => ""))));
return {
user: id => users.get(id) ?? String(id),
group: id => groups.get(id) ?? String(id)
};
}
function names_namesIn(text) {
const entries = text.split("\n").flatMap(line => {
const [name, , id] = line.split(":");
return name === void 0 || name === "" || id === void 0 || !/^\d+$/.test(id) ? [] : [ [ Number(id), name ] ];
});
return new Map(entries.toReversed());
}
// CONCATENATED MODULE: ./build/js/domain/snapshot/environment-file.js
function parseEnvironmentFile(text) {
const variables = new Map;
const reading = {
state: "before-key",
key: "",
value: "",
trimmed: void 0,
variables: variables
};
for (const character of text) steps[reading.state](reading, character);
if (!unfinished.has(reading.state)) push(reading);
return variables;
}
const unfinished = new Set([ "before-key", "key", "comment", "comment-escape" ]);
const steps = {
"before-key": (reading, character) => {
if (character === "#" || character === ";") reading.state = "comment"; else if (!isSpace(character)) {
reading.state = "key";
reading.key = character;
}
},
key: (reading, character) => {
if (isEnd(character)) forget(reading); else if (character === "=") reading.state = "before-value"; else reading.key += character;
},
"before-value": (reading, character) => {
if (isEnd(character)) {
push(reading);
forget(reading);
} else if (character === "'") reading.state = "single"; else if (character === '"') reading.state = "double"; else if (character === "\\") reading.state = "value-escape"; else if (!isSpace(character)) {
reading.state = "value";
reading.value += character;
}
},
value: (reading, character) => {
if (isEnd(character)) {
push(reading);
forget(reading);
} else if (character === "\\") {
reading.state = "value-escape";
reading.trimmed = void 0;
} else {
reading.trimmed = isSpace(character) ? reading.trimmed ?? reading.value.length : void 0;
reading.value += character;
}
},
"value-escape": (reading, character) => {
reading.state = "value";
if (!isEnd(character)) reading.value += character;
},
single: (reading, character) => {
if (character === "'") reading.state = "before-value"; else reading.value += character;
},
double: (reading, character) => {
if (character === '"') reading.state = "before-value"; else if (character === "\\") reading.state = "double-escape"; else reading.value += character;
},
"double-escape": (reading, character) => {
reading.state = "double";
if ('"\\`$'.includes(character)) reading.value += character; else if (character !== "\n") reading.value += `\\${character}`;
},
comment: (reading, character) => {
if (isEnd(character)) reading.state = "before-key"; else if (character === "\\") reading.state = "comment-escape";
},
"comment-escape": (reading, character) => {
reading.state = isEnd(character) ? "before-key" : "comment";
}
};
function push({state: state, key: key, value: value, trimmed: trimmed, variables: variables}) {
const name = key.replace(/[ \t\n\r]+$/, "");
if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) variables.set(name, state === "value" ? value.slice(0, trimmed) : value);
}
function forget(reading) {
Object.assign(reading, {
state: "before-key",
key: "",
value: "",
trimmed: void 0
});
}
function isEnd(character) {
return character === "\n" || character === "\r";
}
function isSpace(character) {
return " \t\n\r".includes(character);
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/environment-files.js
var environment_files_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var environment_files_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
const environment_files_LIMIT_BYTES = 1024 * 1024;
async function environmentFileReader(host, key) {
const names = await accountNames();
const readFile = path => read(async () => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = environment_files_addDisposableResource(env_1, await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
const {mode: mode, uid: uid, gid: gid, size: size} = await handle.stat();
if (size > environment_files_LIMIT_BYTES) throw new Error(`it has ${size} bytes, more than the ${environment_files_LIMIT_BYTES} that are read`);
const text = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(await handle.readFile());
return {
mode: (mode & 4095).toString(8).padStart(4, "0"),
owner: lineOf(names.user(uid)),
group: lineOf(names.group(gid)),
variables: fingerprints(host.application, parseEnvironmentFile(text), key)
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = environment_files_disposeResources(env_1);
if (result_1) await result_1;
}
});
return async ({path: path, mayBeMissing: mayBeMissing}) => {
const files = await read(() => filesNamedBy(path));
if ((0, schema.GZ)(files)) return [ [ lineOf(path), files ] ];
if (files.length === 0) return [ [ lineOf(path), unreadable("no file matches it") ] ];
return Promise.all(files.map(async file => [ lineOf(file), told(await readFile(file), mayBeMissing) ]));
};
}
function told(file, mayBeMissing) {
return (0, schema.GZ)(file) && mayBeMissing ? unreadable(`${file.unreadable}; the unit marks it as optional`) : file;
}
async function filesNamedBy(path) {
if (!/[*?[]/.test(path)) return [ path ];
const files = [];
for await (const file of (0, promises_.glob)(path)) files.push(file);
return files.toSorted();
}
function fingerprints(application, variables, key) {
if (variables.has("__proto__")) return unreadable("it has a variable named __proto__, which JSON cannot represent safely");
const entries = [ ...variables ].map(([name, value]) => [ name, {
fingerprint: (0, schema.GZ)(key) ? key : (0, fingerprint.Rz)(key, application, {
name: name,
value: value
})
} ]);
return Object.fromEntries(entries);
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/units.js
var units_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var units_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
const UNIT_MILLISECONDS = 20;
const UNIT_FILE_LIMIT_BYTES = 1024 * 1024;
async function readUnits(host, names, options) {
if (names.length === 0) return {};
const limit = READING_MILLISECONDS + names.length * UNIT_MILLISECONDS;
const details = await read(async () => parseUnitDetails(await shown(host.runner, showUnitDetailsCommand(names), limit), names), limit);
if ((0, schema.GZ)(details)) return details;
const readers = {
observe: await processObserver(host, options.kept),
readEnvironment: await environmentFileReader(host, options.fingerprintKey),
definition: async path => ({
path: lineOf(path),
digest: await units_digestOf(host, path, options.fingerprintKey)
})
};
const units = await Promise.all(details.map(async unit => [ unit.state.unit, await readUnit(unit, readers) ]));
return Object.fromEntries(units);
}
async function readUnit(unit, {observe: observe, readEnvironment: readEnvironment, definition: definition}) {
const {state: state, file: file, dropIns: dropIns, environmentFiles: environmentFiles, activeSince: activeSince} = unit;
const [observed, unitFile, dropInFiles, environments] = await Promise.all([ observe(unit), file === null ? null : definition(file), Promise.all(dropIns.map(definition)), Promise.all(environmentFiles.map(readEnvironment)) ]);
return {
loadState: lineOf(state.loadState),
activeState: lineOf(state.activeState),
subState: lineOf(state.subState),
result: lineOf(state.result),
restarts: state.restarts,
startedAt: activeSince === null ? null : new Date(activeSince * 1e3).toISOString(),
mainPid: state.mainPid,
...observed,
unitFile: unitFile,
dropIns: dropInFiles,
environmentFiles: Object.fromEntries(environments.flat())
};
}
async function processObserver(host, kept) {
const table = await read(() => {
const pids = host.processes.processIds();
return {
pids: pids,
facts: new Map(pids.map(pid => [ pid, host.processes.processFacts(pid) ]))
};
});
if ((0, schema.GZ)(table)) return async () => ({
executable: table,
release: table,
sockets: table
});
const {pids: pids, facts: facts} = table;
const processFacts = pid => facts.get(pid) ?? host.processes.processFacts(pid);
const frozen = {
...host,
processes: {
...host.processes,
processIds: () => pids,
processFacts: processFacts
}
};
const socketsOf = socketFinder();
return async ({state: state}) => {
const {process: process} = withProcess(frozen, state, kept.closure);
const executable = executableOf(process);
const own = [ ...facts.values() ].filter(({controlGroup: controlGroup}) => isWithin(controlGroup, state.controlGroup)).map(({pid: pid}) => pid);
return {
executable: executable,
release: (0, schema.GZ)(executable) ? executable : executable === null ? null : kept.ownerOf(executable, commandLine(process.pid)),
sockets: await read(() => sorted(socketsOf(own).map(({address: address, port: port}) => ({
address: address,
port: port
}))))
};
};
}
function executableOf(process) {
if (process === null) return null;
return process.executable === null ? unreadable("the kernel does not show it: the process has just ended, or belongs to another user") : lineOf(process.executable);
}
function sorted(sockets) {
return sockets.toSorted((left, right) => left.port - right.port || (left.address < right.address ? -1 : 1));
}
function units_digestOf(host, path, key) {
return read(async () => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = units_addDisposableResource(env_1, await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
const {size: size} = await handle.stat();
if (size > UNIT_FILE_LIMIT_BYTES) throw new Error(`it has ${size} bytes, more than a unit's file can have`);
const sha256 = (0, external_node_crypto_.createHash)("sha256").update(await handle.readFile()).digest("hex");
return keyedDigest(key, host.application, sha256);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = units_disposeResources(env_1);
if (result_1) await result_1;
}
});
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/snapshot.js
async function snapshot(host, tool, {keyFile: keyFile = fingerprint.gu, root: root} = {}) {
const takenAt = (new Date).toISOString();
const begin = performance.now();
const [kept, fingerprintKey] = await Promise.all([ readKeptReleases(host), readFingerprintKey(keyFile) ]);
const parts = await readParts(host, kept, {
fingerprintKey: fingerprintKey,
...root === void 0 ? {} : {
root: root
}
});
return {
schemaVersion: schema.A0,
tool: tool,
takenAt: takenAt,
tookMilliseconds: Math.round(performance.now() - begin),
application: host.application,
prefix: host.paths.prefix,
fingerprintKey: (0, schema.GZ)(fingerprintKey) ? fingerprintKey : (0, fingerprint.dV)(fingerprintKey),
...parts
};
}
async function readParts(host, kept, options) {
const watched = snapshot_watchedUnits(host, kept);
const {fingerprintKey: fingerprintKey} = options;
const [machine, clock, system, nix, trust, logins, foreignUnits, repository, binaries, units, failedUnits, health, capacity] = await Promise.all([ readMachine(host), readClock(host), readSystem(host), readNix(host), readTrust(host, options), readLogins(host, options), readForeignUnits(host, watched), readRepository(host), readBinaries(host, kept), readUnits(host, watched, {
kept: kept,
fingerprintKey: fingerprintKey
}), read(async () => parseFailedUnits(await shown(host.runner, failedUnitsCommand))), readHealth(host, kept), readCapacity(host) ]);
return {
host: machine,
clock: clock,
system: system,
nix: nix,
trust: {
...trust,
deployKeys: logins.deployKeys
},
logins: logins.logins,
foreignUnits: foreignUnits,
repository: repository,
releases: kept.releases,
binaries: binaries,
units: units,
failedUnits: failedUnits,
health: health,
capacity: capacity
};
}
function snapshot_watchedUnits({permitted: permitted}, {manifest: manifest}) {
const released = (0, schema.GZ)(manifest) || manifest === null ? permitted.units : (0, 
released_unit.PH)(manifest.units);
return [ ...new Set([ ...released, ...permitted.snapshot?.units ?? [] ]) ];
}
// CONCATENATED MODULE: ./build/js/steps/snapshot/snapshot-here.js
async function snapshotHere(config, hostName, context) {
const {runner: runner, reporter: reporter} = context;
const {application: application} = config;
const permitted = (0, policy.U)(config, hostName);
return snapshot({
name: (0, external_node_os_.hostname)(),
application: application,
permitted: permitted,
policy: {
schemaVersion: 1,
trustedPublicKeys: [],
minimumSignatures: 1,
substituters: [],
applications: {
[application]: permitted
}
},
paths: (0, host_paths.tO)(application, config.prefix),
processes: realProcesses,
runner: runner,
reporter: reporter,
agent: [ process.execPath ]
}, version.x);
}
}),

};
