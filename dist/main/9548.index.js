import { modules as shared0 } from './shared-73106.js';
import { modules as shared1 } from './shared-70781.js';
export const id = 9548;
export const ids = [9548];
export const modules = {
...shared0,
...shared1,


/***/ 94775: // build/js/domain/activation/roots-needed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => rootsNeeded
});
function rootsNeeded(present, held) {
const referred = new Set(present.flatMap(entry => entry.references.filter(reference => reference !== entry.path)));
return present.filter(({path}) => !referred.has(path) && !held.has(path)).map(({path}) => path);
}
}),

/***/ 74327: // build/js/domain/delta/delta-error.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => DeltaError
});
class DeltaError extends Error {
name="DeltaError";
}
}),

/***/ 20593: // build/js/domain/delta/renaming.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => rename,
a: () => renamingsOf
});
var closure_store_path_js$0 = __webpack_require__(94362);
const FOLDER_LENGTH = "/nix/store/".length;
const HASH_LENGTH = 32;
const isHashCharacter = new Uint8Array(256);
for (const character of "0123456789abcdfghijklmnpqrsvwxyz") isHashCharacter[character.charCodeAt(0)] = 1;
function renamingsOf(base, next) {
const pairs = [];
const pair = (from, to) => {
if (hashOf(from) !== hashOf(to)) pairs.push({
from: hashOf(from),
to: hashOf(to)
});
};
pair(base.path, next.path);
let before = referencesBeside(base, next);
let after = referencesBeside(next, base);
for (const key of [ closure_store_path_js$0.yF, nameWithoutVersion ]) {
const free = Map.groupBy(before, key);
const unpaired = [];
for (const path of after) {
const match = free.get(key(path))?.shift();
if (match === void 0) unpaired.push(path); else pair(match, path);
}
before = [ ...free.values() ].flat().toSorted();
after = unpaired;
}
return pairs;
}
function referencesBeside(one, other) {
const known = new Set([ ...other.references, one.path, other.path ]);
return [ ...new Set(one.references) ].filter(path => !known.has(path)).toSorted();
}
function hashOf(path) {
return path.slice(FOLDER_LENGTH, FOLDER_LENGTH + HASH_LENGTH);
}
function nameWithoutVersion(path) {
return (0, closure_store_path_js$0.yF)(path).replaceAll(/(?:-\d[\w.+]*)+(?=-|$)/g, "-#");
}
function rename(nar, renamings) {
const replacements = new Map(renamings.map(({from, to}) => [ from, Buffer.from(to, "latin1") ]));
if (replacements.size === 0) return;
const mayBegin = new Uint8Array(65536);
for (const {from} of renamings) mayBegin[from.charCodeAt(0) | from.charCodeAt(1) << 8] = 1;
let known = 0;
for (let at = 0; at + HASH_LENGTH <= nar.length; ) {
const end = at + HASH_LENGTH;
const bad = lastOtherByte(nar, Math.max(at, known), end);
if (bad !== -1) {
at = bad + 1;
continue;
}
known = end;
const isLikely = mayBegin[nar[at] | nar[at + 1] << 8] === 1;
const to = isLikely ? replacements.get(nar.toString("latin1", at, end)) : void 0;
to?.copy(nar, at);
at = to === void 0 ? at + 1 : end;
}
}
function lastOtherByte(nar, start, end) {
for (let index = end - 1; index >= start; index -= 1) if (isHashCharacter[nar[index]] === 0) return index;
return -1;
}
}),

/***/ 4962: // build/js/domain/delta/stream-reader.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => StreamReader
});
var node_util$0 = __webpack_require__(57975);
var node_zlib$1 = __webpack_require__(38522);
var delta_error_js$3 = __webpack_require__(74327);
var format_js$2 = __webpack_require__(50615);
const decompress = (0, node_util$0.promisify)(node_zlib$1.zstdDecompress);
const AT_ONCE_BYTES = 16 * 1024;
class StreamReader {
#chunks;
#kept=Buffer.alloc(0);
constructor(input) {
this.#chunks = input[Symbol.asyncIterator]();
}
async read(length) {
const whole = Buffer.allocUnsafe(length);
for (let size = 0; size < length; ) {
if (this.#kept.length === 0) this.#kept = await this.#next();
const taken = this.#kept.copy(whole, size);
this.#kept = this.#kept.subarray(taken);
size += taken;
}
return whole;
}
async number() {
let value = 0;
for (let index = 0, factor = 1; index < format_js$2.df; index += 1, 
factor *= 128) {
const byte = (await this.read(1))[0];
value += (byte & 127) * factor;
if (byte < 128) return value;
}
throw new delta_error_js$3.d("it has a number that is too large");
}
async section(limit) {
const length = await this.number();
if (length > limit) throw new delta_error_js$3.d(`it has a part of ${length} bytes, where at most ${limit} are possible`);
if (length === 0) return Buffer.alloc(0);
const packed = await this.number();
if (packed > (0, format_js$2.R$)(length)) throw new delta_error_js$3.d(`it has ${packed} compressed bytes for a part of ${length}`);
const bytes = await decompressed(await this.read(packed), length);
if (bytes.length !== length) throw new delta_error_js$3.d("a part of it has another length than it announces");
return bytes;
}
async end() {
if (this.#kept.length > 0 || await this.#nextOrEnd() !== void 0) throw new delta_error_js$3.d("it continues after its end");
}
async close() {
await (this.#chunks.return?.());
}
async #next() {
const chunk = await this.#nextOrEnd();
if (chunk === void 0) throw new delta_error_js$3.d("it ends too early");
return chunk;
}
async #nextOrEnd() {
for (;;) {
const next = await this.#chunks.next();
if (next.done === true) return;
const {buffer, byteOffset, byteLength} = next.value;
if (byteLength > 0) return Buffer.from(buffer, byteOffset, byteLength);
}
}
}
async function decompressed(packed, length) {
try {
const options = {
params: format_js$2.Pt,
maxOutputLength: length
};
return length < AT_ONCE_BYTES ? (0, node_zlib$1.zstdDecompressSync)(packed, options) : await decompress(packed, options);
} catch (error) {
throw new delta_error_js$3.d("a part of it cannot be decompressed", {
cause: error
});
}
}
}),

/***/ 63054: // build/js/domain/transfer/codec-stream.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pm: () => gathered,
pV: () => exactly,
sc: () => through,
vf: () => CodecError
});
var node_stream$0 = __webpack_require__(57075);
class CodecError extends Error {
name="CodecError";
}
async function* through(chunks, transform) {
const source = {
failed: false,
error: void 0
};
(0, node_stream$0.pipeline)(node_stream$0.Readable.from(watched(chunks, source), {
objectMode: false
}), transform, () => {});
try {
yield* transform;
} catch (error) {
if (source.failed) throw source.error;
throw new CodecError("it cannot be decompressed", {
cause: error
});
}
}
async function* watched(chunks, source) {
try {
yield* chunks;
} catch (error) {
source.failed = true;
source.error = error;
throw error;
}
}
async function* atMost(limit, chunks) {
let left = limit;
for await (const chunk of chunks) {
left -= chunk.length;
if (left < 0) throw new CodecError(`it has more than ${limit} bytes`);
yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
}
async function* exactly(size, chunks) {
let bytes = 0;
for await (const chunk of atMost(size, chunks)) {
bytes += chunk.length;
yield chunk;
}
if (bytes !== size) throw new CodecError(`it has ${bytes} bytes, where ${size} are announced`);
}
const UNSHARED_BYTES = 1024 * 1024;
async function gathered(chunks, size) {
let whole;
let at = 0;
for await (const chunk of exactly(size, chunks)) {
if (whole === void 0 && chunk.length === size && size <= UNSHARED_BYTES && ownsItsMemory(chunk)) {
whole = chunk;
continue;
}
whole ??= size <= UNSHARED_BYTES ? Buffer.allocUnsafeSlow(size) : Buffer.from(new SharedArrayBuffer(size));
at += chunk.copy(whole, at);
}
return whole ?? Buffer.alloc(0);
}
function ownsItsMemory({length, buffer}) {
return length === buffer.byteLength;
}
}),

/***/ 72170: // build/js/steps/deltas/cache.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Oh: () => mayHaveDelta,
eK: () => pruneDeltas,
ob: () => deltaFiles,
rq: () => deltaRecordSchema,
yX: () => writeDelta
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var zod$7 = __webpack_require__(26921);
var domain_closure_store_path$3 = __webpack_require__(94362);
var domain_manifest_canonical$8 = __webpack_require__(53795);
var tools_files_is_there$4 = __webpack_require__(27499);
var tools_files_past_time$9 = __webpack_require__(64264);
var tools_files_temporary_folder$5 = __webpack_require__(87028);
var tools_files_write_file$6 = __webpack_require__(7360);
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
const deltaRecordSchema = zod$7.rej({
schemaVersion: zod$7.euz(1),
baseNarHash: domain_closure_store_path$3.LN,
narHash: domain_closure_store_path$3.LN,
codec: zod$7.euz("delta"),
bytes: zod$7.aig().int().positive(),
sha256: domain_closure_store_path$3.bL
});
const KEPT_BYTES = 1024 * 1024 * 1024;
const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1e3;
function deltasFolder(stateFolder) {
return (0, node_path$2.join)(stateFolder, "deltas");
}
function deltaFiles(stateFolder, pair) {
const path = (0, node_path$2.join)(deltasFolder(stateFolder), keyOf(pair));
return {
data: `${path}.delta`,
record: `${path}.json`
};
}
async function mayHaveDelta(stateFolder) {
const names = new Set(await deltaNames(stateFolder));
return pair => names.size > 0 && names.has(`${keyOf(pair)}.json`);
}
function keyOf({baseNarHash, narHash}) {
return (0, node_crypto$0.createHash)("sha256").update(`${baseNarHash}\n${narHash}`).digest("hex");
}
async function deltaNames(stateFolder) {
try {
return await (0, node_fs_promises$1.readdir)(deltasFolder(stateFolder));
} catch (error) {
if ((0, tools_files_is_there$4.b)(error)) return [];
throw error;
}
}
async function writeDelta(stateFolder, {baseNarHash, narHash}, delta) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {data, record} = deltaFiles(stateFolder, {
baseNarHash,
narHash
});
await (0, node_fs_promises$1.mkdir)(deltasFolder(stateFolder), {
recursive: true,
mode: 448
});
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$5.wE)((0, 
node_path$2.join)(stateFolder, "temporary"), "delta"), true);
const sha256 = (0, node_crypto$0.createHash)("sha256").update(delta).digest("hex");
const text = (0, domain_manifest_canonical$8.d)({
schemaVersion: 1,
baseNarHash,
narHash,
codec: "delta",
bytes: delta.length,
sha256
});
for (const [content, file] of [ [ delta, data ], [ text, record ] ]) {
await (0, tools_files_write_file$6._)((0, node_path$2.join)(folder.path, "next"), content, {
mode: 384,
flag: "wx"
});
await (0, node_fs_promises$1.rename)((0, node_path$2.join)(folder.path, "next"), file);
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function pruneDeltas(stateFolder, {keptBytes = KEPT_BYTES, now = Date.now()} = {}) {
const folder = deltasFolder(stateFolder);
const names = await deltaNames(stateFolder);
const files = await Promise.all(names.map(async name => ({
name,
status: await (0, node_fs_promises$1.stat)((0, node_path$2.join)(folder, name)).catch(() => {})
})));
const groups = new Map;
for (const {name, status} of files) {
if (status === void 0) continue;
const key = name.replace(/\.[a-z]+$/, "");
const group = groups.get(key) ?? {
time: 0,
bytes: 0,
files: []
};
groups.set(key, {
time: Math.max(group.time, (0, tools_files_past_time$9.G)(status, now)),
bytes: group.bytes + status.size,
files: [ ...group.files, name ]
});
}
let bytes = 0;
let removed = 0;
for (const group of [ ...groups.values() ].toSorted((left, right) => right.time - left.time)) {
bytes += group.bytes;
if (now - group.time <= KEPT_MILLISECONDS && bytes <= keptBytes) continue;
for (const name of group.files.toSorted().toReversed()) await (0, node_fs_promises$1.rm)((0, 
node_path$2.join)(folder, name), {
force: true
});
removed += 1;
}
return removed;
}
}),

/***/ 4079: // build/js/steps/deltas/delta-pairs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y7: () => committedClosure,
mZ: () => deltaPairs,
SP: () => pairsBetween
});
var store_path = __webpack_require__(94362);
var name_version = __webpack_require__(2927);
// CONCATENATED MODULE: ./build/js/domain/transfer/base-name.js
function nameWithoutVersion(name) {
const {name: stem, version} = (0, name_version.n)(name);
const output = /-([a-z]+)$/.exec(version)?.[1] ?? "";
const letters = stem.replaceAll(/[0-9]+(?:[._][0-9]+)*/g, "");
return /[A-Za-z]/.test(letters) ? `${letters}-${output}` : void 0;
}
var base_schema = __webpack_require__(54760);
// CONCATENATED MODULE: ./build/js/domain/transfer/base-candidates.js
const CONSIDERED = 3;
const SIZE_FACTOR = 2;
function pathsForBases(missing) {
return missing.filter(({narSize}) => narSize >= base_schema.I3).toSorted((left, right) => right.narSize - left.narSize || (left.path < right.path ? -1 : 1)).slice(0, base_schema.r9.paths);
}
function possibleBases(wanted, sources) {
const {byName, byPackage, left} = indexNames(wanted, sources);
return wanted.map(({path, narSize}) => {
const name = (0, store_path.yF)(path);
const same = byName.get(name);
const isSame = same !== void 0 && same.current.length > 0;
const groups = [ same, isSame ? void 0 : byPackage.get(nameWithoutVersion(name) ?? "") ].filter(group => group !== void 0);
const kept = groups.flatMap(({current, others}) => [ ...closest(current, narSize), ...closest(others, narSize) ]);
if (kept.length > 0) return {
path,
narSize,
possible: distinct(kept.map(base => base.path))
};
const rest = distinct(groups.flatMap(group => group.rest));
if (rest.length > 0) return {
path,
narSize,
possible: rest
};
const [bySize] = closest(left, narSize);
return {
path,
narSize,
possible: bySize !== void 0 && ratio(bySize.narSize, narSize) <= SIZE_FACTOR ? [ bySize.path ] : []
};
});
}
function distinct(paths) {
return [ ...new Set(paths) ];
}
const PRESENT = /^[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.)[0-9A-Za-z+._?=-]{1,211}$/;
const NO_OUTPUT = /\.(?:drv|lock|chroot|check|tmp)$/;
function indexNames(wanted, {current, kept, names, closure}) {
const missing = new Set(wanted.map(({path}) => path));
const byName = new Map;
const byPackage = new Map;
for (const {path} of wanted) {
const name = (0, store_path.yF)(path);
byName.set(name, emptyGroup());
const key = nameWithoutVersion(name);
if (key !== void 0) byPackage.set(key, emptyGroup());
}
const left = [];
for (const base of names) {
const path = `/nix/store/${base}`;
const known = current.get(path) ?? kept.get(path);
const name = base.slice(33);
const groups = [ byName.get(name), byPackage.get(nameWithoutVersion(name) ?? "") ];
if (known === void 0 && groups.every(group => group === void 0)) continue;
if (NO_OUTPUT.test(base) || !PRESENT.test(base) || missing.has(path)) continue;
for (const group of groups) {
if (group === void 0) continue;
if (known !== void 0) group[current.has(path) ? "current" : "others"].push(known); else if (group.rest.length < CONSIDERED) group.rest.push(path);
}
if (known !== void 0 && known.narSize >= base_schema.I3 && !closure.has(path)) left.push(known);
}
for (const group of [ ...byName.values(), ...byPackage.values() ]) for (const paths of [ group.current, group.others ]) sortBySize(paths);
sortBySize(left);
return {
byName,
byPackage,
left
};
}
function emptyGroup() {
return {
current: [],
others: [],
rest: []
};
}
function sortBySize(paths) {
paths.sort((one, other) => one.narSize - other.narSize || (one.path < other.path ? -1 : 1));
}
function ratio(left, right) {
return Math.max(left, right, 1) / Math.max(Math.min(left, right), 1);
}
function closest(bySize, narSize) {
let low = 0;
let high = bySize.length;
while (low < high) {
const middle = low + high >>> 1;
if (bySize[middle].narSize < narSize) low = middle + 1; else high = middle;
}
return bySize.slice(Math.max(low - CONSIDERED, 0), low + CONSIDERED).toSorted((one, other) => ratio(one.narSize, narSize) - ratio(other.narSize, narSize)).slice(0, CONSIDERED);
}
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
// CONCATENATED MODULE: ./build/js/steps/deltas/delta-pairs.js
async function deltaPairs(next, committed, runner) {
return pairsBetween(await committedClosure(committed, runner), next);
}
async function committedClosure({roots}, runner) {
if (roots.length === 0) return new Map;
const infos = (0, path_info.Ff)(await (0, run_path_info.X)(runner, (0, path_info.zQ)(roots, {
closure: true
})));
return new Map(infos.map(info => [ info.path, info ]));
}
function pairsBetween(bases, next) {
const all = new Map([ ...next ].map(info => [ info.path, info ]));
const added = [ ...all.values() ].filter(({path}) => !bases.has(path));
const wanted = pathsForBases(added.map(({path, narHash, narSize, references}) => ({
path,
narHash,
narSize,
references: [ ...references ]
})));
const names = [ ...bases.keys() ].map(path => path.slice("/nix/store/".length));
const sources = {
current: bases,
kept: new Map,
names,
closure: new Set(all.keys())
};
return possibleBases(wanted, sources).flatMap(({path, possible: [first]}) => {
const base = first === void 0 ? void 0 : bases.get(first);
return base === void 0 ? [] : [ {
base,
next: all.get(path)
} ];
});
}
}),

/***/ 32341: // build/js/steps/deltas/kept-releases.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bh: () => pruneKept,
ll: () => newestFirst,
wX: () => namesIn
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var tools_files_is_there$2 = __webpack_require__(27499);
var tools_files_past_time$3 = __webpack_require__(64264);
const KEPT_RELEASES = 2;
async function newestFirst(folder) {
const names = (await namesIn(folder)).filter(name => /^[0-9a-f]{64}(?:\.json)?$/.test(name));
const dated = await Promise.all(names.map(async name => ({
name,
time: await timeOf((0, node_path$1.join)(folder, name))
})));
return dated.toSorted((left, right) => right.time - left.time || (left.name < right.name ? -1 : 1)).map(({name}) => name);
}
async function timeOf(path) {
try {
return (0, tools_files_past_time$3.G)(await (0, node_fs_promises$0.stat)(path));
} catch (error) {
if ((0, tools_files_is_there$2.b)(error)) return 0;
throw error;
}
}
async function pruneKept(folder, hosts) {
for (const host of await namesIn(folder)) {
const old = hosts.includes(host) ? (await newestFirst((0, node_path$1.join)(folder, host))).slice(KEPT_RELEASES) : [ "" ];
for (const name of old) await (0, node_fs_promises$0.rm)((0, 
node_path$1.join)(folder, host, name), {
recursive: true,
force: true
});
}
}
async function namesIn(folder) {
try {
return await (0, node_fs_promises$0.readdir)(folder);
} catch (error) {
if ((0, tools_files_is_there$2.b)(error)) return [];
throw error;
}
}
}),

/***/ 49154: // build/js/steps/deltas/promoted.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => lastPromoted,
k: () => keepPromoted
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_activation_roots_needed$4 = __webpack_require__(94775);
var tools_nix_add_root$6 = __webpack_require__(70402);
var tools_nix_batches$5 = __webpack_require__(23946);
var tools_run_expect_success$2 = __webpack_require__(84521);
var kept_releases_js$3 = __webpack_require__(32341);
async function keepPromoted(place, {release: {host, releaseId, closure}, hosts}, runner) {
const folder = (0, node_path$1.join)(placeFolder(place), host, releaseId);
const needed = (0, domain_activation_roots_needed$4.$)(closure, new Set);
const rooted = new Set(await rootsIn(folder));
if (needed.length !== rooted.size || needed.some(path => !rooted.has(path))) {
await (0, node_fs_promises$0.rm)(folder, {
recursive: true,
force: true
});
await (0, node_fs_promises$0.mkdir)(folder, {
recursive: true,
mode: 448
});
for (const [index, batch] of (0, tools_nix_batches$5.X)(needed).entries()) await (0, 
tools_run_expect_success$2.l)(runner, (0, tools_nix_add_root$6.X)(batch, (0, 
node_path$1.join)(folder, `root-${index}`)));
}
await (0, node_fs_promises$0.utimes)(folder, new Date, new Date);
await (0, kept_releases_js$3.Bh)(placeFolder(place), hosts);
}
async function lastPromoted(place, host) {
const folder = (0, node_path$1.join)(placeFolder(place), host);
const ids = await (0, kept_releases_js$3.ll)(folder);
return Promise.all(ids.map(async releaseId => ({
releaseId,
roots: await rootsIn((0, node_path$1.join)(folder, releaseId))
})));
}
function placeFolder({stateFolder, application}) {
return (0, node_path$1.join)(stateFolder, "promoted", application);
}
async function rootsIn(folder) {
return Promise.all((await (0, kept_releases_js$3.wX)(folder)).map(name => (0, 
node_fs_promises$0.readlink)((0, node_path$1.join)(folder, name))));
}
}),

/***/ 75039: // build/js/steps/deltas/ready.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => readyDelta
});
var node_fs_promises$0 = __webpack_require__(51455);
var tools_files_hash_file$1 = __webpack_require__(52015);
var tools_files_read_limited$2 = __webpack_require__(55463);
var cache_js$3 = __webpack_require__(72170);
const RECORD_LIMIT_BYTES = 4096;
async function readyDelta(stateFolder, pair) {
const {data, record} = (0, cache_js$3.ob)(stateFolder, pair);
try {
const text = await (0, tools_files_read_limited$2.t)(record, RECORD_LIMIT_BYTES);
if (text === void 0) return;
const {codec, bytes, sha256, baseNarHash, narHash} = cache_js$3.rq.parse(JSON.parse(text));
if (baseNarHash === pair.baseNarHash && narHash === pair.narHash && await (0, tools_files_hash_file$1.V)(data) === sha256) return {
codec,
file: data,
bytes
};
} catch {}
for (const file of [ record, data ]) await (0, node_fs_promises$0.rm)(file, {
force: true
}).catch(() => {});
return;
}
}),

/***/ 37669: // build/js/tools/delta/worker.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => deltaInWorker
});
var node_worker_threads$0 = __webpack_require__(75919);
const here = import.meta.url;
const program = here.endsWith(".ts") ? new URL("thread.ts", here) : new URL("../delta-thread.js", here);
async function deltaInWorker(base, next, signal) {
signal?.throwIfAborted();
const {promise, resolve, reject} = Promise.withResolvers();
const worker = new node_worker_threads$0.Worker(program, {
workerData: {
base,
next
}
});
const abort = () => reject(signal?.reason);
signal?.addEventListener("abort", abort);
worker.once("message", ({buffer, byteOffset, byteLength}) => resolve(Buffer.from(buffer, byteOffset, byteLength)));
worker.once("error", reject);
worker.once("exit", code => reject(new Error(`The thread that makes a delta ended with ${code}.`)));
try {
return await promise;
} finally {
signal?.removeEventListener("abort", abort);
await worker.terminate();
}
}
}),

};
