import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-8511.js';
import { modules as shared4 } from './shared-41520.js';
import { modules as shared5 } from './shared-12097.js';
import { modules as shared6 } from './shared-75085.js';
import { modules as shared7 } from './shared-76661.js';
import { modules as shared8 } from './shared-78257.js';
import { modules as shared9 } from './shared-66882.js';
import { modules as shared10 } from './shared-66425.js';
import { modules as shared11 } from './shared-79191.js';
import { modules as shared12 } from './shared-25361.js';
import { modules as shared13 } from './shared-19592.js';
export const id = 4198;
export const ids = [4198];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,
...shared10,
...shared11,
...shared12,
...shared13,


/***/ 77455: // build/js/steps/snapshot/snapshot-here.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
snapshotHere: () => snapshotHere
});
var external_node_os_ = __webpack_require__(48161);
var host_paths = __webpack_require__(78257);
var policy = __webpack_require__(5448);
var table = __webpack_require__(81149);
var version = __webpack_require__(56476);
var released_unit = __webpack_require__(85118);
var fingerprint = __webpack_require__(19592);
var unreadable = __webpack_require__(4897);
var constants = __webpack_require__(64069);
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/tools/systemd/shown-units.js
function shownUnits(stdout, units) {
const blocks = stdout.split(/\n\n+/).filter(block => block.trim() !== "");
if (blocks.length !== units.length) throw new errors.Qd([ "systemctl", "show" ], {
status: 0,
stderr: `it showed ${blocks.length} units instead of ${units.length}`
});
return blocks.map((block, index) => {
const lines = block.split("\n");
const all = key => lines.flatMap(line => line.startsWith(`${key}=`) ? line.slice(key.length + 1) : []);
const one = key => all(key)[0] ?? "";
return {
unit: units[index],
all,
one,
words: key => one(key).split(" ").filter(Boolean)
};
});
}
// CONCATENATED MODULE: ./build/js/tools/systemd/show-units.js
const unitProperties = [ "LoadState", "ActiveState", "SubState", "Type", "Result", "MainPID", "InvocationID", "NRestarts", "ControlGroup", "ConditionResult", "ConditionTimestampMonotonic", "Description", "Job", "RemainAfterExit" ];
function show_units_showUnitsCommand(units) {
return {
argv: [ "systemctl", "show", "--no-pager", `--property=${unitProperties.join(",")}`, "--", ...units ],
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
}
function show_units_parseUnits(stdout, units) {
return shownUnits(stdout, units).map(({unit, one}) => {
const text = key => one(key);
return {
unit,
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
hasJob: count(text("Job")) !== 0,
remainsAfterExit: text("RemainAfterExit") === "yes"
};
});
}
function count(text) {
return /^[0-9]{1,15}$/.test(text) ? Number(text) : 0;
}
var unit_change = __webpack_require__(3937);
var store_path = __webpack_require__(94362);
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./build/js/tools/process/command-line.js
function commandLine(pid) {
try {
return (0, external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
} catch {
return [];
}
}
// CONCATENATED MODULE: ./build/js/tools/process/one-moment.js
function one_moment_atOneMoment(table) {
const facts = new Map;
const groups = new Map;
let ids;
let sockets;
return {
...table,
processIds: () => ids ??= table.processIds(),
listeningSockets: () => sockets ??= table.listeningSockets(),
processFacts: pid => {
const known = facts.get(pid) ?? table.processFacts(pid);
facts.set(pid, known);
return known;
},
controlGroupOf: pid => {
const known = facts.get(pid)?.controlGroup ?? groups.get(pid) ?? table.controlGroupOf(pid);
groups.set(pid, known);
return known;
}
};
}
// CONCATENATED MODULE: ./build/js/domain/activation/process-identity.js
function whyNotFromRelease(facts, release) {
if (facts.executable === null || facts.startTicks === null) return "has ended";
const isOf = (groups = []) => groups.some(group => isWithin(facts.controlGroup, group));
if (isOf(release.watchedOnly)) return null;
const owner = (0, store_path.P$)(facts.executable);
if (owner === void 0 || !release.closure.has(owner)) return `runs ${facts.executable}, which is not in the release's closure`;
const {from, until} = release.otherReleaseWindow;
if (from <= facts.startTicks && facts.startTicks < until && !isOf(release.kept)) return "was started before the switch";
return isOf(release.controlGroups) ? null : `belongs to ${facts.controlGroup}, which is not a unit of the release`;
}
function isWithin(controlGroup, outer) {
return outer !== "" && (controlGroup === outer || controlGroup.startsWith(`${outer}/`));
}
// CONCATENATED MODULE: ./build/js/tools/process/processes-within.js
function processesWithin(table, groups) {
const isIncluded = controlGroup => groups.some(group => isWithin(controlGroup, group));
return table.processIds().filter(pid => isIncluded(table.controlGroupOf(pid))).map(pid => table.processFacts(pid)).filter(({controlGroup}) => isIncluded(controlGroup));
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(26921);
__webpack_require__(38233);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
var is_there = __webpack_require__(27499);
var switch_link = __webpack_require__(57137);
__webpack_require__(33689);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
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
cause
});
}
if (target === null) return null;
const generation = (0, host_paths.gS)(target);
if (generation !== void 0) return generation;
throw new errors.dh("unexpected-layout", `${host.paths.current} on ${host.name} points to ${(0, 
quote.hD)(target)}, which is not a release of grind-to-prod.`, {
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
const text = await (0, read_limited.t)(file, schema.SC);
if (text !== void 0 && (0, release_id.Bf)(text) === generation) return {
manifest: (0, parse.Ng)(Buffer.from(text)),
text
};
} catch (cause) {
throw (0, catalogue.IY)(file, host.name, cause);
}
throw (0, catalogue.IY)(file, host.name);
}
async function generationClosure(host, generation) {
if (generation === host_paths.Wu) return new Set;
try {
const note = await readNote(host, generation);
return note.paths ??= pathsOf(note.value);
} catch (cause) {
throw (0, catalogue.IY)(closureFile(host, generation), host.name, cause);
}
}
const closureListSchema = schemas.Ikc({
paths: schemas.YOg(schemas.Ikc({
path: schemas.YjP()
}))
});
function pathsOf(value) {
return new Set((isClosureList(value) ? value : closureListSchema.parse(value)).paths.map(({path}) => path));
}
function isClosureList(value) {
const paths = isObject(value) ? value["paths"] : void 0;
return Array.isArray(paths) && paths.every(entry => isObject(entry) && typeof entry["path"] === "string");
}
function isObject(value) {
return typeof value === "object" && value !== null;
}
function closureFile(host, generation) {
return (0, external_node_path_.join)(generationFolder(host, generation), "closure.json");
}
const lastRead = new WeakMap;
const NOTES_IN_MEMORY = 2;
async function readNote(host, generation) {
const file = closureFile(host, generation);
const {ino, size, mtimeMs} = await (0, promises_.stat)(file);
const identity = `${ino} ${size} ${mtimeMs}`;
const notes = lastRead.get(host) ?? [];
const known = notes.find(note => note.file === file && note.identity === identity);
if (known !== void 0) return known;
const value = JSON.parse(await (0, read_limited.t)(file, CLOSURE_LIMIT_BYTES) ?? "");
const read = {
file,
identity,
value
};
lastRead.set(host, [ read, ...notes.filter(note => note.file !== file) ].slice(0, NOTES_IN_MEMORY));
return read;
}
// CONCATENATED MODULE: ./build/js/machine/units/unlisted-units.js
async function findUnlisted(host, current, listed) {
const found = new Map;
for (const release of await keptGenerations(host)) {
const kept = release === current ? null : await generationManifest(host, release).catch(() => null);
if (kept === null) continue;
for (const unit of (0, released_unit.PH)(kept.manifest.units)) if (!listed.includes(unit)) found.set(unit, [ ...found.get(unit) ?? [], {
release,
manifest: kept.manifest
} ]);
}
return found;
}
async function runningUnlisted(host, {unlisted, states, current}) {
const running = states.filter(({activeState, controlGroup}) => controlGroup !== "" && ![ "inactive", "failed" ].includes(activeState));
if (running.length === 0) return [];
const table = one_moment_atOneMoment(host.processes);
const processes = running.map(({controlGroup}) => processesWithin(table, [ controlGroup ]));
const found = [];
for (const [index, state] of running.entries()) {
const own = processes[index];
for (const {release, manifest} of unlisted.get(state.unit) ?? []) {
const old = {
manifest,
closure: await generationClosure(host, release).catch(() => new Set)
};
const process = own.find(one => runsOnly(host, one, {
old,
current
}));
if (process === void 0) continue;
found.push({
state,
process,
release
});
break;
}
}
return found;
}
function runsOnly(host, {pid, executable}, {old, current}) {
const words = commandLine(pid);
const paths = [ ...executable === null ? [] : [ executable ], ...words ].flatMap(path => (0, 
store_path.P$)(path) ?? []);
if (paths.some(path => old.closure.has(path) && !current.closure.has(path))) return true;
if (current.manifest === null || !paths.some(path => old.closure.has(path))) return false;
const kept = current.manifest;
const links = (0, unit_change.hP)(old.manifest, (0, unit_change.ND)(words.join("\n"), host.paths.prefix));
return links.some(name => (0, unit_change.hP)(kept, [ name ]).length === 0);
}
var hash_file = __webpack_require__(52015);
var snapshot_line = __webpack_require__(56268);
var expect_success = __webpack_require__(84521);
// CONCATENATED MODULE: ./build/js/machine/snapshot/reading.js
const READING_MILLISECONDS = 4e3;
async function read(work, limit = READING_MILLISECONDS) {
const late = Promise.withResolvers();
const timer = setTimeout(() => late.resolve(reading_unreadable(`it took longer than ${limit} ms`)), limit);
try {
return await Promise.race([ late.promise, work() ]);
} catch (error) {
return reading_unreadable(reasonOf(error));
} finally {
clearTimeout(timer);
}
}
async function aFewAtOnce(items, work) {
const values = [];
const rest = items.entries();
const worker = async () => {
for (const [index, item] of rest) values[index] = await work(item);
};
await Promise.all(Array.from({
length: 8
}, worker));
return values;
}
function shown(runner, command, timeout = READING_MILLISECONDS) {
return (0, expect_success.l)(runner, {
...command,
timeout
});
}
function reading_unreadable(reason) {
return {
unreadable: (0, snapshot_line.c)(reason)
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
async function readBinaries(host, kept) {
const names = await read(() => namesIn(host.paths.bin));
if ((0, unreadable.G)(names)) return names;
const binaries = await aFewAtOnce(names, async name => [ (0, snapshot_line.T)(name), await readBinary((0, 
external_node_path_.join)(host.paths.bin, name), name, kept) ]);
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
const component = (0, unreadable.G)(kept.manifest) ? null : componentWith(kept.manifest, name);
if ((0, unreadable.G)(path)) return {
path,
sha256: path,
component,
release: path
};
const owner = kept.ownerOf(path);
const release = owner === null && kept.releases.current === host_paths.Wu ? host_paths.Wu : owner;
return {
path: (0, snapshot_line.c)(path),
sha256: await digestOf(path),
component,
release
};
}
function componentWith(manifest, link) {
const owner = Object.entries(manifest?.components ?? {}).find(([, {links}]) => Object.hasOwn(links, link));
return owner?.[0] ?? null;
}
function digestOf(path) {
return read(async () => {
if (!(await (0, promises_.stat)(path)).isFile()) throw new Error("it is not a regular file");
return (0, hash_file.V)(path);
});
}
var component = __webpack_require__(34826);
var nar = __webpack_require__(80862);
// CONCATENATED MODULE: ./build/js/machine/snapshot/shared.js
async function readShared(host, kept) {
const {manifest} = kept;
const expected = !(0, unreadable.G)(manifest) && manifest !== null && (0, component.o4)(manifest);
const isOurs = await (0, switch_link.Cm)(host.paths.share).catch(() => null) === host_paths.VR.share;
if (!expected && !isOurs) return {};
const names = await read(() => (0, promises_.readdir)(host.paths.share));
if ((0, unreadable.G)(names)) return expected ? {
shared: names
} : {};
const shared = await aFewAtOnce(names, async name => [ (0, snapshot_line.T)(name), await readOne(host, name, kept) ]);
return {
shared: Object.fromEntries(shared)
};
}
async function readOne(host, name, kept) {
const path = await read(() => (0, promises_.realpath)((0, external_node_path_.join)(host.paths.share, name)));
const {manifest} = kept;
const components = (0, unreadable.G)(manifest) ? [] : Object.entries(manifest?.components ?? {});
const component = components.find(([, {share = {}}]) => Object.hasOwn(share, name))?.[0] ?? null;
if ((0, unreadable.G)(path)) return {
path,
narHash: path,
component,
release: path
};
const isStored = (0, store_path.P$)(path) !== void 0;
const narHash = isStored ? await read(() => (0, nar.p)(path, AbortSignal.timeout(READING_MILLISECONDS))) : null;
return {
path: (0, snapshot_line.c)(path),
narHash,
component,
release: kept.ownerOf(path)
};
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/capacity.js
async function readCapacity({paths, permitted}) {
const folders = [ ...new Set([ paths.store, paths.prefix, paths.state, ...permitted.data ?? [] ]) ];
const entries = await Promise.all(folders.map(async folder => {
const room = await read(async () => {
const {blocks, bavail, bsize, files, ffree} = await (0, promises_.statfs)(folder);
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
function readyChecks({health, components}) {
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
if ("tcp" in check || "unix" in check || "grpc" in check || "unit" in check) return check;
return "http" in check ? readyHttp(check, components) : (0, health_kinds.P)(check);
}
function readyHttp(check, components) {
const {echo, ...rest} = check;
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
return "http" in check || "tcp" in check || "unix" in check || "grpc" in check || "exec" in check ? [] : (0, 
health_kinds.P)(check);
}
function programOf(link, components) {
const owner = Object.values(components).find(({links}) => Object.hasOwn(links, link));
if (owner === void 0) throw new Error(`The manifest has no link ${link}.`);
return `${owner.storePath}/${owner.links[link].target}`;
}
// CONCATENATED MODULE: ./build/js/domain/activation/unit-restarts.js
function restartsSince(before, now) {
return now < before ? now : now - before;
}
var external_node_timers_promises_ = __webpack_require__(58500);
// CONCATENATED MODULE: ./build/js/machine/units/ask-systemd.js
const AWAY = /Connection (?:refused|reset|timed out|terminated)|Transport endpoint is not connected|disconnected/i;
const UNREACHED = /Failed to connect to/i;
const AWAY_MILLISECONDS = 3e4;
function gaveNoAnswer({status, stderr}) {
return status === null || status !== 0 && (UNREACHED.test(stderr) || AWAY.test(stderr));
}
async function ask_systemd_askSystemd(runner, command, patience = {
limit: AWAY_MILLISECONDS,
pause: 200
}) {
for (const deadline = performance.now() + patience.limit; ;await (0, external_node_timers_promises_.setTimeout)(patience.pause)) {
const {status, stdout, stderr} = await runner.run(command);
if (status === 0) return stdout;
if (!gaveNoAnswer({
status,
stderr
}) || performance.now() >= deadline) throw new errors.Qd(command.argv, {
status,
stderr
});
}
}
// CONCATENATED MODULE: ./build/js/domain/activation/unit-state.js
function hasEnded({type, activeState, subState}) {
return activeState === "active" && subState === "exited" && type !== "" && type !== "oneshot";
}
function isUp(state) {
return state.activeState === "active" && !hasEnded(state);
}
function isOneshot({type}) {
return type === "oneshot";
}
function isDoneOneshot(state) {
return isOneshot(state) && state.activeState === "inactive" && state.result === "success";
}
// CONCATENATED MODULE: ./build/js/machine/health/check-units.js
async function countRestarts(host, checks, restarted) {
const units = await observeWatched(host, checks);
return new Map([ ...units.values() ].map(({unit, restarts}) => [ unit, restarted.includes(unit) ? 0 : restarts ]));
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
passed,
detail: `unit ${unit}: ${words.join(", ")}`,
listener: null
};
}
function stateProblem(state) {
const {loadState, activeState, subState, result} = state;
if (loadState !== "loaded") return loadState;
if (activeState === "failed") return `failed (${result})`;
return isUp(state) ? null : `${activeState} (${subState})`;
}
var sanitize_line = __webpack_require__(94570);
var external_node_net_ = __webpack_require__(77030);
var reason_of = __webpack_require__(11245);
var peer = __webpack_require__(97752);
var problem = __webpack_require__(83661);
// CONCATENATED MODULE: ./build/js/tools/tcp/connect.js
async function connect(target, timeoutMilliseconds) {
return connectTo(addressOf(target), timeoutMilliseconds);
}
async function connectUnix(path, timeoutMilliseconds) {
const {problem} = await connectTo({
path
}, timeoutMilliseconds);
return {
problem,
local: problem === "" ? {
path
} : null
};
}
function addressOf(target) {
const colon = target.lastIndexOf(":");
return {
host: target.slice(0, colon).replace(/^\[|\]$/g, ""),
port: Number(target.slice(colon + 1))
};
}
async function connectTo(where, timeoutMilliseconds) {
const {promise, resolve} = Promise.withResolvers();
const socket = (0, external_node_net_.connect)({
...where,
signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds))
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
// CONCATENATED MODULE: ./build/js/tools/grpc/health-message.js
const statuses = [ "UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN" ];
const FRAME_BYTES = 5;
const SERVICE_TAG = 10;
const STATUS_FIELD = 1n;
function healthRequest(service) {
const name = Buffer.from(service);
if (name.length > 127) throw new Error("The name of the gRPC service is too long.");
const message = name.length === 0 ? name : Buffer.concat([ Buffer.from([ SERVICE_TAG, name.length ]), name ]);
const frame = Buffer.alloc(FRAME_BYTES);
frame.writeUInt32BE(message.length, 1);
return Buffer.concat([ frame, message ]);
}
function servingStatus(framed) {
if (framed.length < FRAME_BYTES || framed[0] !== 0 || framed.readUInt32BE(1) !== framed.length - FRAME_BYTES) throw new Error(NOT_UNDERSTOOD);
const status = Number(statusIn(framed.subarray(FRAME_BYTES)));
return statuses[status] ?? String(status);
}
const NOT_UNDERSTOOD = "its answer is not a message of the gRPC health protocol";
function statusIn(message) {
let status = 0n;
for (let at = 0; at < message.length; ) {
const tag = varint(message, at);
const value = fieldAt(message, tag.next, tag.value & 7n);
if (tag.value >> 3n === STATUS_FIELD) {
if ((tag.value & 7n) !== 0n) throw new Error(NOT_UNDERSTOOD);
status = value.value;
}
at = value.next;
}
return status;
}
function fieldAt(message, at, wireType) {
if (wireType === 0n) return varint(message, at);
if (wireType === 1n) return skipped(message, at + 8);
if (wireType === 5n) return skipped(message, at + 4);
if (wireType !== 2n) throw new Error(NOT_UNDERSTOOD);
const length = varint(message, at);
return skipped(message, length.next + Number(length.value));
}
function skipped(message, next) {
if (next > message.length) throw new Error(NOT_UNDERSTOOD);
return {
value: 0n,
next
};
}
function varint(message, start) {
let value = 0n;
for (let at = start; at < message.length && at < start + 10; at += 1) {
const byte = message[at];
value |= BigInt(byte & 127) << BigInt(7 * (at - start));
if (byte < 128) return {
value,
next: at + 1
};
}
throw new Error(NOT_UNDERSTOOD);
}
// CONCATENATED MODULE: ./build/js/tools/grpc/ask-serving.js
const ANSWER_LIMIT_BYTES = 4096;
const METHOD = "/grpc.health.v1.Health/Check";
async function askServing(question, timeoutMilliseconds) {
const {connect} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 32467, 19));
const {promise, resolve} = Promise.withResolvers();
const failWith = problem => resolve({
problem,
hasAnswered: false
});
const fail = error => failWith((0, problem.E)(error, timeoutMilliseconds));
const socket = (await ask_serving_open(question)).on("error", fail);
const authority = `${question.tls === void 0 ? "http" : "https"}://${question.target}`;
const session = connect(authority, {
createConnection: () => socket,
maxSessionMemory: 1
});
const signal = AbortSignal.timeout(Math.ceil(timeoutMilliseconds));
signal.addEventListener("abort", () => fail(new DOMException("", "TimeoutError")));
session.on("error", fail);
session.on("close", () => failWith("the connection was closed without an answer"));
let local = null;
session.once("connect", () => local = question.socket === void 0 ? (0, peer.E)(socket) : {
path: question.socket
});
const stream = request(session, question);
stream.on("error", fail);
answerOf(stream).then(answer => resolve({
problem: problemOf(answer, question),
hasAnswered: true
}));
const result = await promise;
session.destroy();
return {
...result,
local
};
}
async function ask_serving_open({target, socket, tls}) {
const {host, port} = addressOf(target);
const where = socket === void 0 ? {
host,
port
} : {
host,
path: socket
};
if (tls === void 0) return (0, external_node_net_.connect)(where);
const {connect: connectTls} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
return connectTls({
...where,
ALPNProtocols: [ "h2" ],
rejectUnauthorized: true,
...nameOf(tls.serverName ?? host),
...tls.authorities === void 0 ? {} : {
ca: [ ...tls.authorities ]
}
});
}
function nameOf(host) {
return /^[0-9.]+$|:/.test(host) ? {} : {
servername: host
};
}
function request(session, {service = ""}) {
const stream = session.request({
":method": "POST",
":path": METHOD,
"content-type": "application/grpc",
"user-agent": "grind-to-prod",
te: "trailers"
});
return stream.end(healthRequest(service));
}
async function answerOf(stream) {
const {promise, resolve} = Promise.withResolvers();
const chunks = [];
let length = 0;
let headers = {};
let trailers = {};
const done = () => resolve({
headers,
trailers,
body: Buffer.concat(chunks)
});
stream.on("response", found => headers = found);
stream.on("trailers", found => trailers = found);
stream.on("data", chunk => {
length += chunk.length;
chunks.push(chunk);
if (length > ANSWER_LIMIT_BYTES) done();
});
stream.on("close", done);
return promise;
}
const NOT_FOUND = "5";
const UNIMPLEMENTED = "12";
function problemOf({headers, trailers, body}, {service}) {
const http = headers[":status"];
if (http !== void 0 && Number(http) !== 200) return `HTTP status ${String(http)} instead of an answer of gRPC`;
if (body.length > ANSWER_LIMIT_BYTES) return `its answer is longer than ${ANSWER_LIMIT_BYTES} bytes`;
const status = String(trailers["grpc-status"] ?? headers["grpc-status"] ?? "");
if (status === "") return "its answer has no gRPC status";
if (status === NOT_FOUND) return service === void 0 ? "it does not know its own health (NOT_FOUND)" : `it does not know the service ${service}`;
if (status === UNIMPLEMENTED) return "it does not have the gRPC health service (UNIMPLEMENTED)";
if (status !== "0") return `gRPC status ${(0, quote.hD)(status, 20)}: ${(0, quote.hD)(String(trailers["grpc-message"] ?? headers["grpc-message"] ?? ""))}`;
try {
const serving = servingStatus(body);
return serving === "SERVING" ? "" : serving;
} catch (error) {
return (0, reason_of.A)(error);
}
}
// CONCATENATED MODULE: ./build/js/machine/health/check-round.js
function unanswered(result) {
return Object.assign(() => result, {
isUnanswered: true
});
}
var listening_sockets = __webpack_require__(88630);
// CONCATENATED MODULE: ./build/js/machine/health/listeners.js
function listenerAt(peer, {processes, release}) {
if (peer === null || release.controlGroups.length === 0) return unknown;
const listening = "path" in peer ? processes.unixSocketsAt(peer.path) : (0, listening_sockets.LT)(processes.listeningSockets(), peer.address, peer.port);
const listeners = listening.map(({inode}) => listenerOf(processes, inode, release));
const found = listeners.find(({problem}) => problem !== null) ?? listeners[0];
if (found !== void 0) return found;
return "path" in peer ? unidentified : unknown;
}
const unknown = {
executable: null,
problem: null
};
const unidentified = {
executable: null,
problem: "is unknown, because no listening socket was bound to this very path"
};
function listenerOf(processes, inode, release) {
const everyone = processes.processIds();
const ours = processesWithin(processes, release.controlGroups).map(({pid}) => pid);
for (const pids of [ ours, everyone ]) {
const holders = processes.socketHolders(pids, inode).map(pid => processes.processFacts(pid));
const judged = holders.map(process => ({
executable: process.executable,
problem: whyNotFromRelease(process, release)
}));
const good = judged.find(({problem}) => problem === null);
if (good !== void 0) return good;
if (judged[0] !== void 0 && pids === everyone) return judged[0];
}
return unknown;
}
var external_node_crypto_ = __webpack_require__(77598);
var error_code = __webpack_require__(12568);
// CONCATENATED MODULE: ./build/js/tools/tls/verification.js
const LIMIT_BYTES = 1024 * 1024;
const WRITABLE_BY_OTHERS = 18;
const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
async function readAuthorities(path) {
const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(error => {
if ((0, is_there.b)(error)) throw new Error(`${path} does not exist`);
throw (0, error_code.u)(error, "EACCES") ? new Error(`${path} is not readable here`) : error;
});
try {
return certificatesIn(await readFrom(handle, path), path);
} finally {
await handle.close();
}
}
async function readFrom(handle, path) {
const status = await handle.stat();
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
if (status.uid !== 0 && status.uid !== process.geteuid?.()) throw new Error(`${path} belongs to user ${status.uid}, not to root`);
if ((status.mode & WRITABLE_BY_OTHERS) !== 0) throw new Error(`${path} is writable by users other than root`);
if (status.size > LIMIT_BYTES) throw new Error(`${path} has ${status.size} bytes, more than the ${LIMIT_BYTES} that are read`);
return handle.readFile("utf8");
}
function certificatesIn(text, path) {
const certificates = text.match(block) ?? [];
if (certificates.length === 0) throw new Error(`${path} contains no certificate in PEM form`);
if (!certificates.every(isCertificate)) throw new Error(`${path} contains a certificate that is damaged`);
return certificates;
}
function isCertificate(text) {
try {
return new external_node_crypto_.X509Certificate(text).raw.length > 0;
} catch {
return false;
}
}
// CONCATENATED MODULE: ./build/js/machine/health/verification-of.js
async function verificationOf({serverName, ca} = {}) {
try {
return {
...serverName === void 0 ? {} : {
serverName
},
...ca === void 0 ? {} : {
authorities: await readAuthorities(ca)
}
};
} catch (error) {
return {
problem: `the authorities that it trusts: ${(0, reason_of.A)(error)}`
};
}
}
// CONCATENATED MODULE: ./build/js/machine/health/ask-connection.js
const askTcp = async (_host, {tcp, timeoutSeconds}, options) => judgeOf({
name: tcp,
good: "accepts connections",
answer: await connect(tcp, options.timeout(timeoutSeconds))
});
const askUnix = async (_host, {unix, timeoutSeconds}, options) => judgeOf({
name: unix,
good: "accepts connections",
answer: await connectUnix(unix, options.timeout(timeoutSeconds))
});
const askGrpc = async (_host, {grpc, service, socket, tls, timeoutSeconds}, options) => {
const about = service === void 0 ? grpc : `${grpc} service ${service}`;
const name = socket === void 0 ? about : `${about} at ${socket}`;
const verification = await verificationOf(tls);
if ("problem" in verification) return () => ({
passed: false,
detail: `${name}: ${verification.problem}`,
listener: null
});
const question = {
target: grpc,
...service === void 0 ? {} : {
service
},
...socket === void 0 ? {} : {
socket
},
...tls === void 0 ? {} : {
tls: verification
}
};
return judgeOf({
name,
good: "SERVING",
answer: await askServing(question, options.timeout(timeoutSeconds))
});
};
function judgeOf({name, good, answer}) {
if (answer.problem !== "") {
const result = {
passed: false,
detail: `${name}: ${answer.problem}`,
listener: null
};
return answer.hasAnswered === true ? () => result : unanswered(result);
}
return ({processes, release}) => {
const {executable, problem} = listenerAt(answer.local, {
processes,
release
});
const words = problem === null ? good : `the process that listens there ${problem}`;
return {
passed: problem === null,
detail: `${name}: ${words}`,
listener: executable
};
};
}
var http_judgement = __webpack_require__(66425);
var ask = __webpack_require__(66882);
// CONCATENATED MODULE: ./build/js/machine/health/ask-http.js
const askHttp = async (_host, check, {timeout}) => {
const verification = await verificationOf(check.tls);
if ("problem" in verification) return () => ({
passed: false,
detail: `${ask_http_nameOf(check)}: ${verification.problem}`,
listener: null
});
const sent = {
...check.method === void 0 ? {} : {
method: check.method
},
...check.headers === void 0 ? {} : {
headers: check.headers
},
...check.socket === void 0 ? {} : {
socket: check.socket
},
tls: verification
};
const needs = {
timeoutMilliseconds: timeout(check.timeoutSeconds),
wanted: (0, http_judgement.xs)(check),
whole: (0, http_judgement.FE)(check)
};
const answer = await (0, ask.k)(check.http, needs, sent);
const {status} = answer;
if (status === null) return unanswered({
passed: false,
detail: `${ask_http_nameOf(check)}: ${answer.problem}`,
listener: null
});
return seen => judgeAnswer(seen, check, {
...answer,
status
});
};
function ask_http_nameOf({http, socket}) {
return socket === void 0 ? http : `${http} at ${socket}`;
}
function judgeAnswer({processes, release}, check, answer) {
const name = ask_http_nameOf(check);
const {status, local} = answer;
const fail = (detail, listener) => ({
passed: false,
detail: `${name}: ${detail}`,
listener
});
const {executable, problem: foreign} = listenerAt(local, {
processes,
release
});
const wrongStatus = (0, http_judgement.MI)(check, answer);
if (wrongStatus !== null) return fail(wrongStatus, executable);
if (foreign !== null && check.echo === void 0) return fail(`the process that listens there ${foreign}`, executable);
const wrongBody = (0, http_judgement.ao)(check, answer);
if (wrongBody !== null) return fail(`status ${status}, but ${wrongBody}`, executable);
const named = check.echo === void 0 ? "" : `, from ${check.echo.storePath}`;
return {
passed: true,
detail: `${name}: status ${status}${named}`,
listener: executable
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
function runSandboxedCommand({description, argv, timeout, onOutput}) {
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
onOutput
}
};
}
// CONCATENATED MODULE: ./build/js/machine/health/run-program.js
async function runProgram(host, check, timeoutMilliseconds) {
const tail = new OutputTail;
const [link, ...words] = check.exec;
const began = performance.now();
const {status} = await host.runner.run(runSandboxedCommand({
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
async function lookAfter(host, checks) {
return {
units: await observeWatched(host, checks),
processes: one_moment_atOneMoment(host.processes)
};
}
function resultOf(judge, seen) {
const {passed, detail, listener} = judge(seen);
return {
passed,
detail: cut((0, sanitize_line.g)(detail)),
listener
};
}
async function askCheck(host, check, options) {
if ("any" in check || "all" in check) {
const members = "any" in check ? check.any : check.all;
const judges = await Promise.all(members.map(member => askCheck(host, member, options)));
const [combine, fails] = "any" in check ? [ anyOf, judges.every(isUnanswered) ] : [ allOf, judges.some(isUnanswered) ];
return Object.assign(seen => combine(judges.map(judge => judge(seen))), fails ? {
isUnanswered: fails
} : {});
}
if ("unit" in check) return ({units}) => judgeUnit(check.unit, units, options.restartCounts);
if ("exec" in check) {
const {passed, detail} = await runProgram(host, check, options.timeout(check.timeoutSeconds));
return () => ({
passed,
detail: `exec ${check.exec[0]}: ${detail}`,
listener: null
});
}
if ("tcp" in check) return askTcp(host, check, options);
if ("unix" in check) return askUnix(host, check, options);
if ("grpc" in check) return askGrpc(host, check, options);
return "http" in check ? askHttp(host, check, options) : (0, health_kinds.P)(check);
}
function isUnanswered(judge) {
return judge.isUnanswered === true;
}
function anyOf(judged) {
const best = judged.find(({passed}) => passed);
return best ?? {
passed: false,
detail: join(judged),
listener: judged[0]?.listener ?? null
};
}
function allOf(judged) {
const failing = judged.filter(({passed}) => !passed);
const listener = judged.find(one => one.listener !== null)?.listener ?? null;
return {
passed: failing.length === 0,
detail: join(failing.length === 0 ? judged : failing),
listener
};
}
const join = judged => judged.map(({detail}) => detail).join("; ");
function cut(text) {
return text.length <= DETAIL_LIMIT ? text : `${text.slice(0, DETAIL_LIMIT - 1)}\u2026`;
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/checks.js
const CHECK_MILLISECONDS = READING_MILLISECONDS - 300;
async function askHealth(host, {manifest}) {
const ask = async definition => {
const begin = performance.now();
const restartCounts = await countRestarts(host, {
it: definition
}, []);
const judge = await askCheck(host, definition, {
timeout: () => CHECK_MILLISECONDS,
restartCounts
});
return {
judge,
latencyMilliseconds: Math.round(performance.now() - begin)
};
};
const checks = (0, unreadable.G)(manifest) || manifest === null ? {} : readyChecks(manifest);
const asked = await Promise.all(Object.entries(checks).map(async ([check, definition]) => [ check, await read(() => ask(definition)) ]));
const answered = Object.fromEntries(asked.flatMap(([check, one]) => (0, unreadable.G)(one) ? [] : [ [ check, checks[check] ] ]));
return {
asked,
seen: await read(() => lookAfter(host, answered))
};
}
async function readHealth({manifest, closure}, asking, units) {
if ((0, unreadable.G)(manifest)) return manifest;
if (manifest === null) return {};
const {asked, seen} = await asking;
const released = (0, released_unit.PH)(manifest.units);
const details = released.length === 0 ? [] : await units;
if ((0, unreadable.G)(details)) return details;
const release = {
closure,
otherReleaseWindow: {
from: 0,
until: 0
},
controlGroups: groupsOf(details, released)
};
const results = asked.map(async ([check, one]) => {
if ((0, unreadable.G)(one)) return [ check, one ];
return [ check, (0, unreadable.G)(seen) ? seen : await read(() => healthOf(one, {
...seen,
release
})) ];
});
return Object.fromEntries(await Promise.all(results));
}
function healthOf({judge, latencyMilliseconds}, seen) {
const {passed, detail, listener} = resultOf(judge, seen);
return {
result: passed ? "passed" : "failed",
detail: (0, snapshot_line.c)(detail),
listener: listener === null ? null : (0, snapshot_line.c)(listener),
latencyMilliseconds
};
}
function groupsOf(details, units) {
return details.flatMap(({state}) => units.includes(state.unit) && state.controlGroup !== "" ? state.controlGroup : []);
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
const {mode, size} = await handle.stat();
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
const runningOrFailedCommand = {
argv: [ "systemctl", "list-units", "--state=running,failed", "--no-pager", "--full", "--output=json" ],
...common
};
function enabledUnitsCommand(files) {
return {
argv: [ "systemctl", "list-unit-files", "--state=enabled,enabled-runtime", "--no-pager", "--full", "--output=json", "--", ...files ],
...common
};
}
const listedSchema = schemas.YOg(schemas.Ikc({
unit: schemas.YjP(),
load: schemas.YjP(),
active: schemas.YjP(),
sub: schemas.YjP()
}));
const enabledSchema = schemas.YOg(schemas.Ikc({
unit_file: schemas.YjP()
}));
function parseRunningOrFailed(stdout) {
const listed = listedSchema.parse(JSON.parse(stdout));
const running = listed.filter(({unit, sub}) => unit.endsWith(".service") && sub === "running");
const failed = listed.filter(({load, active, sub}) => [ load, active, sub ].includes("failed"));
return {
running: running.map(({unit}) => unit),
failed: failed.map(({unit}) => unit).toSorted()
};
}
function parseEnabledUnits(stdout) {
return enabledSchema.parse(JSON.parse(stdout)).map(({unit_file: unit}) => unit);
}
// CONCATENATED MODULE: ./build/js/tools/systemd/linked-units.js
const UNIT_FOLDERS = [ "/etc/systemd/system.control", "/run/systemd/system.control", "/run/systemd/transient", "/run/systemd/generator.early", "/etc/systemd/system", "/etc/systemd/system.attached", "/run/systemd/system", "/run/systemd/system.attached", "/run/systemd/generator", "/run/systemd/generator.late" ];
const UNIT_FILE = /^[A-Za-z0-9:_.\\@-]+\.[a-z]+$/;
async function linkedUnitFiles(root = "/") {
const names = (await Promise.all(UNIT_FOLDERS.map(folder => linksBelow((0, external_node_path_.join)(root, folder))))).flat();
const files = names.flatMap(name => [ name, name.replace(/@.*(?=\.)/, "@") ]);
return [ ...new Set(files) ].filter(name => UNIT_FILE.test(name)).toSorted();
}
async function linksBelow(folder) {
const entries = await entriesIn(folder);
const folders = entries.map(({name}) => name).filter(name => /\.(?:wants|requires|upholds)$/.test(name));
const inFolders = await Promise.all(folders.map(async name => linksIn((0, external_node_path_.join)(folder, name), await entriesIn((0, 
external_node_path_.join)(folder, name)))));
return [ ...await linksIn(folder, entries), ...inFolders.flat() ];
}
async function linksIn(folder, entries) {
const found = await Promise.all(entries.map(async entry => {
const target = entry.isSymbolicLink() ? await (0, promises_.readlink)((0, external_node_path_.join)(folder, entry.name)).catch(() => {}) : void 0;
return target === void 0 ? [] : [ entry.name, (0, external_node_path_.basename)(target) ];
}));
return found.flat();
}
async function entriesIn(folder) {
return (0, promises_.readdir)(folder, {
withFileTypes: true
}).catch(() => []);
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/foreign-units.js
async function listUnits({runner}, root) {
const [enabled, listed] = await Promise.all([ read(() => enabledUnits(runner, root)), read(async () => parseRunningOrFailed(await shown(runner, runningOrFailedCommand))) ]);
return (0, unreadable.G)(listed) ? {
running: listed,
failed: listed,
enabled
} : {
...listed,
enabled
};
}
function foreignUnitsOf({running, enabled}, watched) {
const foreign = units => (0, unreadable.G)(units) ? units : foreignUnits(units, watched).map(snapshot_line.c);
return {
running: foreign(running),
enabled: foreign(enabled)
};
}
async function enabledUnits(runner, root) {
const files = await linkedUnitFiles(root);
if (files.length === 0) return [];
const command = {
...enabledUnitsCommand(files),
timeout: READING_MILLISECONDS
};
const {status, stdout, stderr} = await runner.run(command);
if (status === 0 || status === 1 && stdout.trim() === "[]") return parseEnabledUnits(stdout);
throw new errors.Qd(command.argv, {
status,
stderr
});
}
var chain = __webpack_require__(53184);
// CONCATENATED MODULE: ./build/js/domain/ledger/left-current.js
function decidesCurrent({verb, verdict}) {
return (verb === "apply" || verb === "rollback") && verdict !== "UNCHANGED";
}
function leftCurrent({verdict, releaseId, previousRelease}) {
if (verdict === "COMMITTED") return [ releaseId ];
if (verdict === "ROLLED_BACK") return [ previousRelease ];
return [ ...new Set([ releaseId, previousRelease ]) ];
}
__webpack_require__(68566);
var how_to_install = __webpack_require__(7685);
var ledger_bounds = __webpack_require__(86668);
// CONCATENATED MODULE: ./build/js/domain/ledger/role.js
function isRoleChange({verb, role}) {
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
const {bytesRead} = await handle.read(buffer, 0, Math.min(buffer.length, end - at), at);
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
async function* backwards(handle, size, {lineLimitBytes: limit, withinBytes = size}) {
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
offset,
hasEnd
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
const {bytesRead} = await handle.read(buffer, filled, buffer.length - filled, start + filled);
if (bytesRead === 0) throw new Error("the file became shorter while it was read");
filled += bytesRead;
}
return buffer;
}
// CONCATENATED MODULE: ./build/js/machine/ledger/ledger-file.js
const PARSED_BYTES = 8 * 1024 * 1024;
const RECENT_BYTES = 64 * 1024 * 1024;
async function* ledgerLines({name, paths: {ledger}}, withinBytes) {
const bounds = new ledger_bounds.vJ;
let excess;
try {
for await (const line of linesFromEnd(ledger, {
lineLimitBytes: ledger_bounds.zQ,
withinBytes
})) {
excess = bounds.take(line.bytes?.length ?? ledger_bounds.zQ);
if (excess !== void 0) break;
yield line;
}
} catch (cause) {
throw unusable(name, `The ledger ${ledger} on ${name} cannot be read.`, cause);
}
if (excess !== void 0) throw unusable(name, `The ledger ${ledger} on ${name} ${excess}, so it is not read.`);
}
function unusable(host, message, cause) {
const hint = 'Move it aside, and a new one is started. "status" warns then of lines and releases that the new one does not have, until what names them is gone.';
return new errors.dh("state-damaged", message, {
host,
hint,
cause
});
}
function roleRecords(place) {
return listed(find(place, isRoleChange, [ '"set-role"' ]));
}
async function lastDeciding(place) {
for await (const line of ledgerLines(place, RECENT_BYTES)) {
const record = await recordIn(place, line);
if (record !== void 0 && decidesCurrent(record)) return record;
}
return;
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
const bytesBehind = end - line.offset;
const wanted = bytesBehind > PARSED_BYTES ? words(bytesBehind) : [];
if (wanted === null) return;
if (wanted.length > 0 && !wanted.some(word => line.bytes?.includes(word) === true)) continue;
const record = await recordIn(place, line);
if (record !== void 0) yield record;
}
}
async function recordIn(place, {bytes, offset}) {
const text = bytes?.toString() ?? "";
const entry = (0, chain.ER)(text);
if (entry !== void 0) return entry.record;
if ((0, chain.gc)(text)) throw await notUnderstood(place, offset);
return;
}
async function notUnderstood({name, paths: {ledger}}, offset) {
const line = await countLines(ledger, offset) + 1;
return new errors.dh("ledger-not-understood", `Line ${line} of the ledger ${ledger} on ${name} is complete but not understood: a newer agent has written it. Nothing is appended after it.`, {
host: name,
hint: `Update the agent with ${(0, how_to_install.v)(name)}.`
});
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/kept-releases.js
async function readKeptReleases(host) {
const [current, kept, ledger] = await Promise.all([ read(() => currentGeneration(host)), read(() => keptGenerations(host)), read(() => readLedgerHead(host)) ]);
const contradiction = (0, unreadable.G)(current) || (0, unreadable.G)(ledger) ? {} : await readContradiction(host, current).catch(() => ({}));
const names = (0, unreadable.G)(kept) ? [] : kept.toSorted((left, right) => Number(right === current) - Number(left === current));
const closures = await Promise.all(names.map(async name => ({
name,
paths: await read(() => generationClosure(host, name))
})));
const manifest = (0, unreadable.G)(current) ? current : await read(async () => current === null ? null : (await generationManifest(host, current))?.manifest ?? null);
const ownClosure = closures.find(({name}) => name === current)?.paths;
return {
releases: {
current,
kept,
ledger: {
...ledger,
...contradiction
}
},
manifest,
closure: ownClosure === void 0 || (0, unreadable.G)(ownClosure) ? new Set : ownClosure,
ownerOf(file, words = []) {
const path = (0, store_path.P$)(file);
const readable = closures.flatMap(({name, paths}) => (0, unreadable.G)(paths) ? [] : [ {
name,
paths
} ]);
const told = words.flatMap(word => (0, store_path.P$)(word) ?? []).filter(word => readable.some(({paths}) => paths.has(word)));
const owner = readable.find(({paths}) => path !== void 0 && [ path, ...told ].every(wanted => paths.has(wanted)));
if (owner !== void 0) return owner.name;
return closures.map(({paths}) => paths).find(paths => (0, unreadable.G)(paths)) ?? ((0, 
unreadable.G)(kept) ? kept : null);
}
};
}
async function readContradiction(host, current) {
const isUnderWay = () => (0, is_there.$)(host.paths.journal);
if (await isUnderWay()) return {};
const deciding = await lastDeciding(host);
const recorded = deciding === void 0 ? [] : leftCurrent(deciding);
if (deciding === void 0 || recorded.includes(current)) return {};
const isSettled = !await isUnderWay() && await currentGeneration(host) === current;
return isSettled ? {
contradictedBy: deciding.attempt,
recorded
} : {};
}
async function readLedgerHead(host) {
let entries = 0;
const recent = [];
let isLast = true;
for await (const {bytes} of ledgerLines(host)) {
const isTorn = isLast && !(0, chain.gc)(bytes?.toString() ?? "");
isLast = false;
if (isTorn) continue;
entries += 1;
if (recent.length < constants.S) recent.unshift((0, chain.LE)(bytes?.toString() ?? ""));
}
return {
entries,
head: recent.at(-1) ?? null,
recent
};
}
var agent_program = __webpack_require__(29772);
var paths = __webpack_require__(5160);
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
fingerprint,
...parseOptions(options)
} ];
});
}
function parseOptions(text) {
const found = [ ...text.matchAll(optionPattern) ].map(([, name = "", value]) => ({
name: name.toLowerCase(),
value
}));
const command = found.find(({name}) => name === "command")?.value;
return {
options: found.map(({name}) => name),
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
name,
id: Number(id),
home,
shell
} ];
});
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/keyed-digest.js
function keyedDigest(key, application, sha256) {
if ((0, unreadable.G)(key)) return reading_unreadable(`there is no key for its fingerprint: ${key.unreadable}`);
return `keyed:${(0, fingerprint.hC)(key, application, sha256)}`;
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/small-file.js
const small_file_LIMIT_BYTES = 1024 * 1024;
async function readSmallFile(path) {
const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch(error => {
if ((0, is_there.b)(error)) return;
throw error;
});
if (handle === void 0) return;
try {
const status = await handle.stat();
if (!status.isFile()) throw new Error("it is not a regular file");
if (status.size > small_file_LIMIT_BYTES) throw new Error(`it has ${status.size} bytes, more than the ${small_file_LIMIT_BYTES} that are read`);
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
if ((0, unreadable.G)(users)) return {
logins: {
superusers: users,
keys: users
},
deployKeys: users
};
const superusers = users.filter(({id}) => id === 0).map(({name}) => (0, snapshot_line.c)(name));
if (process.geteuid?.() !== 0 && options.root === void 0) {
const reason = {
unreadable: "only root can read the keys of all users; take the snapshot as root"
};
return {
logins: {
superusers,
keys: reason
},
deployKeys: reason
};
}
const files = (await Promise.all(users.flatMap(user => placesOf(user).map(path => readKeys(host, {
user,
path
}, options))))).flat();
const entries = mayOnlyDeploy => Object.fromEntries(files.filter(file => file.mayOnlyDeploy === mayOnlyDeploy).map(({path, keys}) => [ path, keys ]));
return {
logins: {
superusers,
keys: entries(false)
},
deployKeys: entries(true)
};
}
async function readUsers({root = ""}) {
const file = await readSmallFile(`${root}/etc/passwd`);
if (file === void 0) throw new Error("there is no /etc/passwd");
return parsePasswd(file.text).slice(0, USER_LIMIT);
}
function placesOf({name, home}) {
return [ (0, external_node_path_.join)(home, ".ssh/authorized_keys"), (0, external_node_path_.join)(home, ".ssh/authorized_keys2"), (0, 
external_node_path_.join)("/etc/ssh/authorized_keys.d", name) ];
}
async function readKeys(host, {user, path}, {fingerprintKey, root = ""}) {
const file = await read(() => readSmallFile(`${root}${path}`));
if (file === void 0) return [];
if ((0, unreadable.G)(file)) return [ {
path: (0, snapshot_line.c)(path),
mayOnlyDeploy: user.home === paths.W,
keys: file
} ];
const keys = parseAuthorizedKeys(file.text);
const isDeploy = keys.length > 0 && keys.every(({command}) => command?.includes(`${agent_program.R} dispatch`) === true);
return [ {
path: (0, snapshot_line.c)(path),
mayOnlyDeploy: user.home === paths.W || isDeploy,
keys: {
digest: keyedDigest(fingerprintKey, host.application, file.sha256),
keys: Object.fromEntries(keys.map(({fingerprint, options}) => [ fingerprint, {
options: options.map(snapshot_line.c).slice(0, 64)
} ]))
}
} ];
}
var read_listening = __webpack_require__(59214);
// CONCATENATED MODULE: ./build/js/tools/process/unit-sockets.js
function ownSockets() {
return socketsThrough("self");
}
function socketFinder(own = ownSockets) {
const ownNetwork = networkOf("self");
const networks = new Map;
const socketsOf = pid => {
const network = networkOf(pid);
const known = networks.get(network);
if (known !== void 0) return known;
const listening = network === ownNetwork ? own() : socketsThrough(pid);
const sockets = new Map(listening.map(socket => [ socket.inode, socket ]));
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
function networkOf(pid) {
return (0, external_node_fs_.readlinkSync)(`/proc/${pid}/ns/net`);
}
function socketsThrough(pid) {
return [ "tcp", "tcp6" ].map(table => textOrNone(`/proc/${pid}/net/${table}`)).flatMap(listening_sockets.v5);
}
function socketInodes(pid) {
const folder = `/proc/${pid}/fd`;
const targets = (readOrGone(() => (0, external_node_fs_.readdirSync)(folder)) ?? []).map(descriptor => readOrGone(() => (0, 
external_node_fs_.readlinkSync)(`${folder}/${descriptor}`)));
return targets.flatMap(target => /^socket:\[(\d+)\]$/.exec(target ?? "")?.[1] ?? []);
}
function textOrNone(file) {
return readOrGone(() => (0, read_listening.S)(file)) ?? "";
}
function readOrGone(read) {
try {
return read();
} catch (error) {
if ((0, error_code.u)(error, "ENOENT", "ESRCH")) return;
throw error;
}
}
// CONCATENATED MODULE: ./build/js/machine/snapshot/moment.js
const ANSWERS_MILLISECONDS = 100;
function withReadableSockets(host) {
return {
...host,
processes: {
...host.processes,
listeningSockets: ownSockets
}
};
}
async function tableOfUnits(host, asking) {
const late = Promise.withResolvers();
const timer = setTimeout(late.resolve, ANSWERS_MILLISECONDS, host.processes);
const answered = asking.then(({seen}) => (0, unreadable.G)(seen) ? host.processes : seen.processes);
try {
return await Promise.race([ answered, late.promise ]);
} finally {
clearTimeout(timer);
}
}
// CONCATENATED MODULE: ./build/js/domain/snapshot/os-release.js
function parseOsRelease(text) {
const fields = text.split("\n").flatMap(line => {
const [, name, written] = /^([A-Z][A-Z0-9_]{0,63})=(.*)$/.exec(line.trim()) ?? [];
return name === void 0 || written === void 0 ? [] : [ [ name, (0, snapshot_line.c)(unquoted(written)) ] ];
});
return Object.fromEntries(fields);
}
function unquoted(written) {
const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(written) ?? [];
return single ?? (double ?? written).replaceAll(/\\(["$`\\])/g, "$1");
}
var clock_synchronized = __webpack_require__(35051);
// CONCATENATED MODULE: ./build/js/machine/snapshot/machine.js
const SMALL_FILE_BYTES = 64 * 1024;
async function readMachine(host) {
return {
name: (0, snapshot_line.c)(host.name),
role: await read(async () => roleInForce(host.permitted.role, host.permitted.role === void 0 ? [] : await roleRecords(host))),
machineId: await read(() => textOf("/etc/machine-id")),
bootId: await read(() => host.processes.bootId()),
kernel: (0, snapshot_line.c)((0, external_node_os_.release)())
};
}
async function readClock({runner}) {
const nobody = reading_unreadable("this snapshot was taken on the host itself");
return {
synchronized: await read(async () => (0, clock_synchronized.Y7)(await shown(runner, clock_synchronized.sv))),
offsetMilliseconds: nobody,
uncertaintyMilliseconds: nobody
};
}
async function readSystem({paths: {system}}) {
const [osRelease, nixosVersion, generation, current, booted, currentKernel, bootedKernel] = await Promise.all([ read(async () => parseOsRelease(await (0, 
read_limited.t)(await (0, promises_.realpath)("/etc/os-release"), SMALL_FILE_BYTES) ?? "")), read(() => orNull(async () => textOf(await (0, 
promises_.realpath)(`${system.current}/nixos-version`)))), read(() => orNull(async () => generationNumber(await (0, 
promises_.readlink)(system.profile)))), ...[ system.current, system.booted, `${system.current}/kernel`, `${system.booted}/kernel` ].map(path => read(() => orNull(async () => (0, 
snapshot_line.c)(await (0, promises_.realpath)(path))))) ]);
return {
osRelease,
nixosVersion,
generation,
current,
booted,
currentKernel,
bootedKernel
};
}
async function textOf(file) {
const text = await (0, read_limited.t)(file, SMALL_FILE_BYTES);
if (text === void 0) throw new Error("it does not exist");
if (text.trim() === "") throw new Error("it is empty");
return (0, snapshot_line.c)(text.trim());
}
async function orNull(work) {
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
var nix_warnings = __webpack_require__(40687);
// CONCATENATED MODULE: ./build/js/tools/files/identity.js
const SETTLED_MILLISECONDS = 1e3;
async function identityOf(path, now) {
const found = await Promise.all(upwards(path).map(async place => [ place, await statusOf(place) ]));
for (const [place, status] of found) {
if (status === null) continue;
const {dev, ino, size, mtimeNs, ctimeNs, ctimeMs} = status;
return Number(ctimeMs) > now - SETTLED_MILLISECONDS ? null : [ place, dev, ino, size, mtimeNs, ctimeNs ].join(" ");
}
return null;
}
function upwards(path) {
const above = (0, external_node_path_.dirname)(path);
return above === path ? [ path ] : [ path, ...upwards(above) ];
}
async function statusOf(path) {
try {
return await (0, promises_.stat)(path, {
bigint: true
});
} catch (error) {
if ((0, is_there.b)(error)) return null;
throw error;
}
}
var read_beginning = __webpack_require__(23110);
var show_config = __webpack_require__(46984);
var nix_version = __webpack_require__(49830);
// CONCATENATED MODULE: ./build/js/machine/snapshot/nix.js
const remembered = new WeakMap;
async function readNix({runner}, places = placesHere()) {
const [basis, known] = await Promise.all([ basisOf(places), remembered.get(runner) ]);
if (basis !== null && known?.basis === basis) return known.nix;
const {files, ...nix} = await askNix(runner);
remembered.set(runner, memorable(places, {
basis,
files,
nix
}));
return nix;
}
async function memorable(places, {basis, files, nix}) {
const isComplete = !(0, unreadable.G)(nix.version) && !(0, unreadable.G)(nix.trust);
const isAlike = files.length === places.files.length && files.every(file => places.files.includes(file));
if (basis === null || !isComplete || !isAlike || !await isAll(places)) return null;
return await basisOf(places) === basis ? {
basis,
nix
} : null;
}
function placesHere() {
const user = (0, external_node_path_.join)(process.env["HOME"] ?? "/", ".config/nix/nix.conf");
const files = [ "/etc/nix/nix.conf", user, "/etc/xdg/nix/nix.conf" ];
return {
path: process.env["PATH"] ?? "",
files,
now: Date.now,
hasVariable: process.env["NIX_CONFIG"] !== void 0
};
}
async function askNix(runner) {
let files = [];
const [version, trust] = await Promise.all([ read(async () => {
const stdout = await shown(runner, nix_version.mS);
files = (0, nix_version.F6)(stdout);
const said = (0, nix_version.p_)(stdout);
if (said === "") throw new Error("nix printed no version");
return (0, snapshot_line.c)(said);
}), read(async () => {
const settings = (0, show_config.Sb)(await shown(runner, show_config.ng));
return {
requireSigs: settings.requireSigs,
trustedUsers: settings.trustedUsers.map(snapshot_line.c),
substituters: settings.substituters.map(address => (0, snapshot_line.c)((0, public_url.x6)(address))),
trustedPublicKeys: settings.trustedPublicKeys.map(snapshot_line.c),
uncheckedSubstituters: (0, nix_warnings.Yf)(settings.substituters).map(address => (0, 
snapshot_line.c)((0, public_url.x6)(address)))
};
}) ]);
return {
version,
trust,
files
};
}
const LIBRARIES = "/etc/ld.so.cache";
async function basisOf({path, files, now, hasVariable}) {
if (hasVariable) return null;
const basis = await read(async () => {
const program = programNamed("nix", path);
const others = [ LIBRARIES, ...files ].map(file => identityOf(file, now()));
const found = await program;
const identities = await Promise.all([ found === null ? null : identityOf(found, now()), ...others ]);
return identities.includes(null) ? null : identities.join("\n");
});
return (0, unreadable.G)(basis) ? null : basis;
}
async function programNamed(name, path) {
const folders = path.split(":").filter(folder => folder !== "");
const found = await Promise.all(folders.map(folder => programAt((0, external_node_path_.join)(folder, name)).catch(() => null)));
return found.find(program => program !== null) ?? null;
}
async function programAt(path) {
const program = await (0, promises_.realpath)(path);
const status = await (0, promises_.stat)(program);
return status.isFile() && (status.mode & 73) !== 0 ? program : null;
}
const ELF = "ELF";
const NAMES_OTHERS = /^\s*(?:!?include|(?:extra-)?plugin-files)\b/m;
async function isAll({path, files}) {
const all = await read(async () => {
const program = await programNamed("nix", path);
if (program === null) return false;
if ((0, store_path.P$)(program) === void 0 && await (0, read_beginning.i)(program, ELF.length) !== ELF) return false;
const texts = await Promise.all(files.map(async file => (await readSmallFile(file))?.text ?? ""));
return !texts.some(text => NAMES_OTHERS.test(text));
});
return all === true;
}
var git = __webpack_require__(13909);
// CONCATENATED MODULE: ./build/js/tools/git/checkout-state.js
function checkoutStateCommand(folder, owner) {
const words = [ "status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ];
const command = (0, git.QT)(folder, [ "-c", "core.fsmonitor=false", ...words ]);
const environment = {
...command.environment,
GIT_CONFIG_NOSYSTEM: "1",
GIT_CONFIG_GLOBAL: "/dev/null"
};
if (owner === "self") return {
...command,
environment
};
const asOwner = [ "setpriv", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", "--no-new-privs", "--" ];
return {
...command,
argv: [ ...asOwner, ...command.argv ],
environment
};
}
function parseCheckoutState(stdout) {
const entries = stdout.split("\0").filter(entry => entry !== "");
const header = name => entries.find(entry => entry.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length);
const head = header("oid");
if (head === void 0) throw new Error("git reported no HEAD");
const branch = header("head") ?? null;
return {
head,
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
async function readRepository({permitted, runner}) {
const path = permitted.snapshot?.repository;
if (path === void 0) return null;
const state = await read(async () => {
const {uid, gid} = await (0, promises_.stat)(path);
const isSelf = process.geteuid?.() !== 0 || uid === 0;
const {head, branch, dirtyFiles} = parseCheckoutState(await shown(runner, checkoutStateCommand(path, isSelf ? "self" : {
uid,
gid
})));
return {
head: (0, snapshot_line.c)(head),
branch: branch === null ? null : (0, snapshot_line.c)(branch),
dirty: dirtyFiles.length > 0,
dirtyFiles: dirtyFiles.slice(0, FILES_SHOWN).map(snapshot_line.c)
};
});
return {
path,
state
};
}
var trust_policy = __webpack_require__(54302);
var trust_signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/machine/snapshot/trust.js
const DECISIVE_FILES = [ "/etc/sudoers", "/etc/sudoers-rs", "/etc/ld.so.preload", "/etc/ssh/sshd_config" ];
const DECISIVE_FOLDERS = [ "/etc/sudoers.d", "/etc/ssh/sshd_config.d" ];
async function readTrust(host, options) {
const [agent, policy, allowedSigners, revokedKeys, files] = await Promise.all([ read(() => agentDigest(host)), read(() => readPolicyFile(host, options)), read(() => readSigners(host, options)), read(() => readRevoked(options)), read(() => readDecisive(host, options)) ]);
return {
agent,
policy,
allowedSigners,
revokedKeys,
files
};
}
async function agentDigest({agent}) {
const [, ...words] = agent;
const bundle = words.at(-1);
return bundle === void 0 ? null : (0, hash_file.V)(bundle);
}
async function readPolicyFile(host, {fingerprintKey, root = ""}) {
const file = await readSmallFile(`${root}${trust_policy.CX}`);
if (file === void 0) return null;
const digest = keyedDigest(fingerprintKey, host.application, file.sha256);
const parsed = trust_policy.wh.safeParse(jsonOf(file.text));
if (!parsed.success) {
const odd = reading_unreadable("this version does not support the form of the policy");
return {
digest,
minimumSignatures: odd,
trustedPublicKeys: odd,
substituters: odd,
applications: odd
};
}
const {substituters, applications} = parsed.data;
const permitted = Object.hasOwn(applications, host.application) ? applications[host.application] : void 0;
const {minimumSignatures, trustedPublicKeys} = permitted === void 0 ? parsed.data : (0, 
trust_policy.KV)(parsed.data, permitted);
return {
digest,
minimumSignatures,
trustedPublicKeys: trustedPublicKeys.map(snapshot_line.c),
substituters: substituters.map(address => (0, snapshot_line.c)((0, public_url.x6)(address))),
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
async function readSigners({application}, {root = ""}) {
const [own, ofHost] = (0, trust_signers.rc)(application);
const file = await readSmallFile(`${root}${await (0, is_there.$)(`${root}${own}`) ? own : ofHost}`);
if (file === void 0) return null;
const {signers} = (0, trust_signers.pD)(file.text);
const entries = signers.map(signer => {
const restrictions = [ ...signer.certificateAuthority ? [ "cert-authority" ] : [], ...signer.namespaces === null ? [] : [ `namespaces=${signer.namespaces.join(",")}` ], ...signer.validAfter === null ? [] : [ `valid-after=${signer.validAfter}` ], ...signer.validBefore === null ? [] : [ `valid-before=${signer.validBefore}` ] ];
return {
fingerprint: signer.fingerprint,
principals: signer.principals.map(snapshot_line.c),
restrictions: restrictions.map(snapshot_line.c)
};
});
return {
digest: file.sha256,
signers: Object.fromEntries(entries.map(({fingerprint, ...entry}, index) => [ entries.findIndex(other => other.fingerprint === fingerprint) === index ? fingerprint : `${fingerprint} (${index + 1})`, entry ]))
};
}
async function readRevoked({root = ""}) {
const file = await readSmallFile(`${root}${trust_signers.jJ}`);
if (file === void 0) return null;
if (file.text.startsWith("SSHKRL")) return {
digest: file.sha256,
keys: reading_unreadable(`it is a binary list; "ssh-keygen -Q -l -f ${trust_signers.jJ}" prints it`)
};
const lines = file.text.split("\n").flatMap(line => {
const text = line.trim();
return text === "" || text.startsWith("#") ? [] : [ (0, snapshot_line.c)(text.split(/\s+/).slice(0, 2).join(" ")) ];
});
return {
digest: file.sha256,
keys: [ ...new Set(lines) ].toSorted()
};
}
async function readDecisive(host, {fingerprintKey, root = ""}) {
const folders = await Promise.all(DECISIVE_FOLDERS.map(async folder => trust_namesIn(`${root}${folder}`, folder)));
const found = await Promise.all([ ...DECISIVE_FILES, ...folders.flat() ].map(async path => {
const digest = await read(async () => {
const file = await readSmallFile(`${root}${path}`);
return file === void 0 ? null : keyedDigest(fingerprintKey, host.application, file.sha256);
});
return digest === null ? [] : [ [ (0, snapshot_line.c)(path), digest ] ];
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
// CONCATENATED MODULE: ./build/js/tools/systemd/show-unit-details.js
const moreProperties = "FragmentPath,DropInPaths,EnvironmentFiles,ActiveEnterTimestamp";
function showUnitDetailsCommand(units) {
const {argv, ...command} = show_units_showUnitsCommand(units);
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
return shownUnits(stdout, units).map(({all, one, words}, index) => {
const since = one("ActiveEnterTimestamp");
return {
state: states[index],
file: one("FragmentPath") === "" ? null : one("FragmentPath"),
dropIns: words("DropInPaths").map(unescaped),
environmentFiles: all("EnvironmentFiles").filter(value => value !== "").map(environmentFile),
activeSince: !/^@\d+$/.test(since) || since === "@0" ? null : Number(since.slice(1))
};
});
}
function environmentFile(shown) {
const [, path, ignored] = /^(.*) \(ignore_errors=(yes|no)\)$/.exec(shown) ?? [];
return path === void 0 ? {
path: shown,
mayBeMissing: false
} : {
path,
mayBeMissing: ignored === "yes"
};
}
function unescaped(shown) {
return shown.replaceAll(/\\x([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function withProcess(host, state, closure) {
return {
state,
process: processOf(host, state, closure)
};
}
function processOf(host, state, closure) {
if (state.mainPid === 0) return null;
const main = host.processes.processFacts(state.mainPid);
if (isIn(main, closure)) return main;
return processesWithin(host.processes, [ state.controlGroup ]).find(process => isIn(process, closure)) ?? main;
}
function isIn({executable}, closure) {
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
variables
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
function push({state, key, value, trimmed, variables}) {
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
value,
dispose,
async
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
const {mode, uid, gid, size} = await handle.stat();
if (size > environment_files_LIMIT_BYTES) throw new Error(`it has ${size} bytes, more than the ${environment_files_LIMIT_BYTES} that are read`);
const text = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(await handle.readFile());
return {
mode: (mode & 4095).toString(8).padStart(4, "0"),
owner: (0, snapshot_line.c)(names.user(uid)),
group: (0, snapshot_line.c)(names.group(gid)),
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
return async ({path, mayBeMissing}) => {
const files = await read(() => filesNamedBy(path));
if ((0, unreadable.G)(files)) return [ [ (0, snapshot_line.c)(path), files ] ];
if (files.length === 0) return [ [ (0, snapshot_line.c)(path), reading_unreadable("no file matches it") ] ];
return Promise.all(files.map(async file => [ (0, snapshot_line.c)(file), told(await readFile(file), mayBeMissing) ]));
};
}
function told(file, mayBeMissing) {
return (0, unreadable.G)(file) && mayBeMissing ? reading_unreadable(`${file.unreadable}; the unit marks it as optional`) : file;
}
async function filesNamedBy(path) {
if (!/[*?[]/.test(path)) return [ path ];
const files = [];
for await (const file of (0, promises_.glob)(path)) files.push(file);
return files.toSorted();
}
function fingerprints(application, variables, key) {
if (variables.has("__proto__")) return reading_unreadable("it has a variable named __proto__, which JSON cannot represent safely");
const entries = [ ...variables ].map(([name, value]) => [ name, {
fingerprint: (0, unreadable.G)(key) ? key : (0, fingerprint.Rz)(key, application, {
name,
value
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
value,
dispose,
async
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
async function askUnits(host, names) {
if (names.length === 0) return [];
const limit = READING_MILLISECONDS + names.length * UNIT_MILLISECONDS;
return read(async () => parseUnitDetails(await shown(host.runner, showUnitDetailsCommand(names), limit), names), limit);
}
async function readUnits(host, asked, options) {
const details = await asked;
if ((0, unreadable.G)(details) || details.length === 0) return (0, unreadable.G)(details) ? details : {};
const readers = {
observe: await processObserver({
...host,
processes: await options.table(host)
}, options.kept),
readEnvironment: await environmentFileReader(host, options.fingerprintKey),
definition: async path => ({
path: (0, snapshot_line.c)(path),
digest: await units_digestOf(host, path, options.fingerprintKey)
})
};
const units = await Promise.all(details.map(async unit => [ unit.state.unit, await readUnit(unit, readers) ]));
return Object.fromEntries(units);
}
async function readUnit(unit, {observe, readEnvironment, definition}) {
const {state, file, dropIns, environmentFiles, activeSince} = unit;
const [observed, unitFile, dropInFiles, environments] = await Promise.all([ observe(unit), file === null ? null : definition(file), Promise.all(dropIns.map(definition)), Promise.all(environmentFiles.map(readEnvironment)) ]);
return {
loadState: (0, snapshot_line.c)(state.loadState),
activeState: isDoneOneshot(state) ? "done" : (0, snapshot_line.c)(state.activeState),
subState: (0, snapshot_line.c)(state.subState),
result: (0, snapshot_line.c)(state.result),
restarts: state.restarts,
startedAt: activeSince === null ? null : new Date(activeSince * 1e3).toISOString(),
mainPid: state.mainPid,
...observed,
unitFile,
dropIns: dropInFiles,
environmentFiles: Object.fromEntries(environments.flat())
};
}
async function processObserver(host, kept) {
const processes = one_moment_atOneMoment(host.processes);
const table = await read(() => processes.processIds().map(pid => ({
pid,
controlGroup: processes.controlGroupOf(pid)
})));
if ((0, unreadable.G)(table)) return async () => ({
executable: table,
release: table,
sockets: table
});
const now = {
...host,
processes
};
const socketsOf = socketFinder(() => processes.listeningSockets());
return async ({state}) => {
const {process} = withProcess(now, state, kept.closure);
const executable = executableOf(process);
const own = table.filter(({controlGroup}) => isWithin(controlGroup, state.controlGroup)).map(({pid}) => pid);
return {
executable,
release: (0, unreadable.G)(executable) ? executable : executable === null ? null : kept.ownerOf(executable, commandLine(process.pid)),
sockets: await read(() => sorted(socketsOf(own).map(({address, port}) => ({
address,
port
}))))
};
};
}
function executableOf(process) {
if (process === null) return null;
return process.executable === null ? reading_unreadable("the kernel does not show it: the process has just ended, or belongs to another user") : (0, 
snapshot_line.c)(process.executable);
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
const {size} = await handle.stat();
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
async function snapshot(host, tool, {keyFile = fingerprint.gu, root} = {}) {
const takenAt = (new Date).toISOString();
const begin = performance.now();
const nix = readNix(host);
const listing = listUnits(host, root);
const [kept, fingerprintKey] = await Promise.all([ readKeptReleases(host), readFingerprintKey(keyFile) ]);
const parts = await readParts(withReadableSockets(host), {
kept,
nix,
listing,
fingerprintKey,
...root === void 0 ? {} : {
root
}
});
return {
schemaVersion: constants.A,
tool,
takenAt,
tookMilliseconds: Math.round(performance.now() - begin),
application: host.application,
prefix: host.paths.prefix,
fingerprintKey: (0, unreadable.G)(fingerprintKey) ? fingerprintKey : (0, fingerprint.dV)(fingerprintKey),
...parts
};
}
async function readParts(host, {kept, listing, nix: askedNix, ...options}) {
const released = snapshot_watchedUnits(host, kept);
const watched = [ ...released, ...await stillRunning(host, kept, released) ];
const asked = askUnits(host, watched);
const checks = askHealth(host, kept);
const [machine, clock, system, nix, trust, logins, foreignUnits, repository, binaries, shared, units, failedUnits, health, capacity] = await Promise.all([ readMachine(host), readClock(host), readSystem(host), askedNix, readTrust(host, options), readLogins(host, options), listing.then(listed => foreignUnitsOf(listed, watched)), readRepository(host), readBinaries(host, kept), readShared(host, kept), readUnits(host, asked, {
...options,
kept,
table: now => tableOfUnits(now, checks)
}), listing.then(({failed}) => failed), readHealth(kept, checks, asked), readCapacity(host) ]);
return {
host: machine,
clock,
system,
nix,
trust: {
...trust,
deployKeys: logins.deployKeys
},
logins: logins.logins,
foreignUnits,
repository,
releases: kept.releases,
binaries,
...shared,
units,
failedUnits,
health,
capacity
};
}
function snapshot_watchedUnits({permitted}, {manifest}) {
const released = (0, unreadable.G)(manifest) || manifest === null ? permitted.units : (0, 
released_unit.PH)(manifest.units);
return [ ...new Set([ ...released, ...permitted.snapshot?.units ?? [] ]) ];
}
async function stillRunning(host, {releases: {current}, manifest, closure}, watched) {
const found = await read(async () => {
const unlisted = await findUnlisted(host, (0, unreadable.G)(current) ? null : current, watched);
const names = [ ...unlisted.keys() ];
if (names.length === 0) return [];
const states = show_units_parseUnits(await shown(host.runner, show_units_showUnitsCommand(names)), names);
return (await runningUnlisted(host, {
unlisted,
states,
current: {
manifest: (0, unreadable.G)(manifest) ? null : manifest,
closure
}
})).map(({state}) => state.unit);
});
return (0, unreadable.G)(found) ? [] : found;
}
// CONCATENATED MODULE: ./build/js/steps/snapshot/snapshot-here.js
async function snapshotHere(config, hostName, context) {
const {runner, reporter} = context;
const {application} = config;
const permitted = (0, policy.U)(config, hostName);
return snapshot({
name: (0, external_node_os_.hostname)(),
application,
permitted,
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
processes: table.u7,
runner,
reporter,
agent: [ process.execPath ]
}, version.VERSION);
}
}),

};
