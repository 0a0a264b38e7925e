import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-49462.js';
export const id = 6603;
export const ids = [6603];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 7121: // build/js/verbs/prepare-deltas.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
prepareReleaseDeltas: () => prepareReleaseDeltas
});
var external_node_path_ = __webpack_require__(76760);
var find_host = __webpack_require__(85670);
var config_address = __webpack_require__(49462);
var catalogue = __webpack_require__(6966);
var report_event = __webpack_require__(59786);
var grind_closure = __webpack_require__(20987);
var read = __webpack_require__(72707);
var reason_of = __webpack_require__(11245);
var cache = __webpack_require__(72170);
var delta_pairs = __webpack_require__(4079);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_stream_ = __webpack_require__(57075);
var delta_error = __webpack_require__(74327);
var format = __webpack_require__(50615);
var prediction = __webpack_require__(15409);
// CONCATENATED MODULE: ./build/js/domain/delta/section-reader.js
class SectionReader {
#bytes;
#at=0;
constructor(bytes) {
this.#bytes = bytes;
}
get isAtEnd() {
return this.#at === this.#bytes.length;
}
number() {
let value = 0;
for (let index = 0, factor = 1; index < format.df; index += 1, factor *= 128) {
const byte = this.#bytes[this.#at];
if (byte === void 0) throw new delta_error.d("a part of it ends too early");
this.#at += 1;
value += (byte & 127) * factor;
if (byte < 128) return value;
}
throw new delta_error.d("it has a number that is too large");
}
signed() {
const folded = this.number();
return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
}
word() {
this.#require(4);
this.#at += 4;
return this.#bytes.readInt32LE(this.#at - 4);
}
copy(target, start, length) {
this.#require(length);
this.#bytes.copy(target, start, this.#at, this.#at + length);
this.#at += length;
}
#require(length) {
if (this.#at + length > this.#bytes.length) throw new delta_error.d("a part of it ends too early");
}
}
var stream_reader = __webpack_require__(4962);
// CONCATENATED MODULE: ./build/js/domain/delta/apply.js
async function* applyDelta(base, delta, narSize) {
const reader = new stream_reader.C(delta);
try {
if (base.length > format.Sg || narSize > format.Sg) throw new delta_error.d(`it is of more than ${format.Sg} bytes`);
const covers = await readStart(reader, base.length, narSize);
const blocks = new Blocks(base, covers, narSize);
for (let start = 0; start < narSize; start += format.Yo) {
const length = Math.min(format.Yo, narSize - start);
const most = Math.ceil(length / 4) + Math.min(covers.count, length);
const gaps = new SectionReader(await reader.section(most + Math.ceil(length / 64)));
const differences = new SectionReader(await reader.section(4 * most));
const extra = new SectionReader(await reader.section(length));
yield blocks.next({
start,
length,
gaps,
differences,
extra
});
}
await reader.end();
} finally {
await reader.close();
}
}
async function readStart(reader, baseSize, narSize) {
if (!(await reader.read(format.mS.length)).equals(format.mS)) throw new delta_error.d("it does not begin as a delta does");
const size = await reader.number();
if (size !== baseSize) throw new delta_error.d(`it is for a base of ${size} bytes, but this one has ${baseSize}`);
const newSize = await reader.number();
if (newSize !== narSize) throw new delta_error.d(`it makes ${newSize} bytes, but ${narSize} are expected`);
const count = await reader.number();
if (count > Math.min(format.WJ, narSize)) throw new delta_error.d(`it has ${count} covers for ${narSize} bytes`);
const section = new SectionReader(await reader.section(count * 3 * format.df));
const covers = {
count,
from: new Uint32Array(count),
at: new Uint32Array(count),
lengths: new Uint32Array(count)
};
let end = 0;
let endInBase = 0;
for (let index = 0; index < count; index += 1) {
const from = end + section.number();
const length = section.number();
const at = endInBase + section.signed();
const isInside = from + length <= narSize && at >= 0 && at + length <= baseSize;
if (length === 0 || !isInside) throw new delta_error.d("it has a cover outside of the base or of the new bytes");
covers.from[index] = from;
covers.at[index] = at;
covers.lengths[index] = length;
end = from + length;
endInBase = at + length;
}
if (!section.isAtEnd) throw new delta_error.d("a part of it continues after its end");
return covers;
}
class Blocks {
#prediction;
#covers;
#inPlace;
#bytes;
#cover=0;
constructor(base, covers, narSize) {
this.#prediction = new prediction.A(base, covers);
this.#inPlace = (0, format.xm)(covers, base.length, narSize) ? base : void 0;
this.#bytes = this.#inPlace === void 0 ? Buffer.allocUnsafeSlow(Math.min(format.Yo, narSize)) : NOTHING;
this.#covers = covers;
}
next({start, length, gaps, differences, extra}) {
const {count, from, at, lengths} = this.#covers;
const block = this.#inPlace?.subarray(start, start + length) ?? this.#bytes.subarray(0, length);
const patches = new Patches(gaps, differences);
let done = 0;
while (done < length) {
const cover = this.#cover;
const begin = cover < count ? Math.min(from[cover] - start, length) : length;
if (begin > done) extra.copy(block, done, begin - done);
done = Math.max(done, begin);
if (done === length) break;
const skipped = start + done - from[cover];
const piece = Math.min(lengths[cover] - skipped, length - done);
const place = at[cover] + skipped;
if (this.#inPlace === void 0) this.#prediction.write(block, done, {
place,
length: piece,
moved: from[cover] - at[cover]
});
patches.apply(block, done, piece);
done += piece;
if (skipped + piece === lengths[cover]) this.#cover += 1;
}
if (!patches.isAtEnd || !extra.isAtEnd) throw new delta_error.d("a part of it continues after its end");
return block;
}
}
const NOTHING = Buffer.alloc(0);
class Patches {
#gaps;
#differences;
#equal;
constructor(gaps, differences) {
this.#gaps = gaps;
this.#differences = differences;
this.#equal = this.#nextGap();
}
get isAtEnd() {
return this.#equal === 1 / 0 && this.#differences.isAtEnd;
}
apply(block, start, length) {
const end = start + length;
let place = start + this.#equal;
while (place < end) {
const difference = this.#differences.word();
if (place + 4 <= end) block.writeInt32LE(block.readInt32LE(place) + difference | 0, place); else addTo(block.subarray(place, end), difference);
place = Math.min(place + 4, end) + this.#nextGap();
}
this.#equal = place - end;
}
#nextGap() {
return this.#gaps.isAtEnd ? 1 / 0 : this.#gaps.number();
}
}
function addTo(bytes, difference) {
bytes.writeUIntLE((bytes.readUIntLE(0, bytes.length) + difference) % 2 ** (8 * bytes.length), 0, bytes.length);
}
var renaming = __webpack_require__(20593);
var nar_hash = __webpack_require__(93009);
var codec_stream = __webpack_require__(63054);
var worker = __webpack_require__(37669);
var nar = __webpack_require__(80862);
// CONCATENATED MODULE: ./build/js/steps/deltas/make-delta.js
const LARGEST_NAR_BYTES = 128 * 1024 * 1024;
async function makePairDelta({base, next}) {
if (Math.max(base.narSize, next.narSize) > LARGEST_NAR_BYTES) return left("it or its base is too large");
const before = await (0, codec_stream.Pm)((0, nar.a)(base.path), base.narSize);
const after = await (0, codec_stream.Pm)((0, nar.a)(next.path), next.narSize);
if ((0, nar_hash.W)(before) !== base.narHash || (0, nar_hash.W)(after) !== next.narHash) return left("it or its base is damaged in the store");
(0, renaming.$)(before, (0, renaming.a)(base, next));
const delta = await (0, worker._)(before, after);
if (delta.length >= next.narSize / 2) return left("it has little in common with its base");
return await appliedHash(before, delta, next.narSize) === next.narHash ? {
kind: "delta",
delta
} : left("its delta leads to other bytes");
}
function left(why) {
return {
kind: "left",
why
};
}
async function appliedHash(base, delta, narSize) {
const hash = (0, external_node_crypto_.createHash)("sha256");
for await (const bytes of applyDelta(base, external_node_stream_.Readable.from([ delta ]), narSize)) hash.update(bytes);
return `sha256-${hash.digest("base64")}`;
}
var promoted = __webpack_require__(49154);
var ready = __webpack_require__(75039);
// CONCATENATED MODULE: ./build/js/steps/deltas/prepare.js
async function prepareDeltas(release, hosts, context) {
await (0, cache.eK)(release.stateFolder);
const compared = [];
const pairs = new Map;
for (const host of hosts) {
const [last] = await (0, promoted.J)(release, host);
compared.push({
host,
committed: last?.releaseId ?? null
});
if (last === void 0 || last.releaseId === release.releaseId) continue;
for (const pair of await pairsOf(release, {
host,
roots: last.roots
}, context)) pairs.set(`${pair.base.narHash} ${pair.next.narHash}`, pair);
}
const made = await (0, report_event.xe)(context.reporter, "deltas", () => makeAll(release.stateFolder, [ ...pairs.values() ], context));
await (0, cache.eK)(release.stateFolder);
return {
hosts: compared,
...made
};
}
async function pairsOf(release, {host, roots}, {runner, reporter}) {
try {
return await (0, delta_pairs.mZ)(release.paths.values(), {
roots
}, runner);
} catch (error) {
(0, report_event.warn)(reporter, `No deltas are made for ${host}, because its last release cannot be read on this machine: ${(0, 
reason_of.A)(error)}.`);
return [];
}
}
async function makeAll(stateFolder, pairs, {reporter}) {
const total = pairs.reduce((sum, {next}) => sum + next.narSize, 0);
const sum = {
made: 0,
ready: 0,
narBytes: 0,
deltaBytes: 0
};
const left = [];
let done = 0;
for (const pair of pairs) {
const {path, narSize} = pair.next;
const key = {
baseNarHash: pair.base.narHash,
narHash: pair.next.narHash
};
const before = await (0, ready.c)(stateFolder, key);
const result = before === void 0 ? await tryToMake(stateFolder, pair) : {
bytes: before.bytes
};
if ("why" in result) left.push({
path,
why: result.why
}); else {
sum[before === void 0 ? "made" : "ready"] += 1;
sum.narBytes += narSize;
sum.deltaBytes += result.bytes;
}
done += narSize;
reporter.report({
event: "progress",
phase: "deltas",
done,
total,
unit: "bytes"
});
}
return {
...sum,
left
};
}
async function tryToMake(stateFolder, pair) {
try {
const made = await makePairDelta(pair);
if (made.kind === "left") return {
why: made.why
};
const key = {
baseNarHash: pair.base.narHash,
narHash: pair.next.narHash
};
await (0, cache.yX)(stateFolder, key, made.delta);
return {
bytes: made.delta.length
};
} catch (error) {
return {
why: (0, reason_of.A)(error)
};
}
}
var temporary_folder = __webpack_require__(87028);
// CONCATENATED MODULE: ./build/js/verbs/prepare-deltas.js
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
async function prepareReleaseDeltas(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {config, expectedReleaseId, stateFolder} = options;
for (const host of options.hosts) (0, find_host.findHost)(config, host);
const bundle = await (0, read.readBundle)(options.bundle, expectedReleaseId);
const {manifest, releaseId} = bundle;
if (manifest.application !== config.application) throw (0, catalogue.r9)(manifest, config.application);
const hosts = options.hosts.length > 0 ? options.hosts : hostsBySsh(config);
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_path_.join)(stateFolder, "temporary"), "deltas"), true);
const grind = await (0, report_event.xe)(context.reporter, "manifest", () => (0, 
grind_closure.gW)(bundle, (0, external_node_path_.join)(folder.path, "root"), context.runner));
const paths = new Map([ ...grind.packable ].filter(([path]) => path !== grind.manifestPath));
const release = {
stateFolder,
application: config.application,
releaseId,
paths
};
return {
releaseId,
...await prepareDeltas(release, hosts, context)
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function hostsBySsh({hosts}) {
return Object.entries(hosts).flatMap(([name, {address}]) => (0, config_address.o)(address) === void 0 ? [] : [ name ]);
}
}),

};
