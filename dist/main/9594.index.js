import { modules as shared0 } from './shared-73106.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-8511.js';
import { modules as shared3 } from './shared-66425.js';
import { modules as shared4 } from './shared-13295.js';
import { modules as shared5 } from './shared-76261.js';
export const id = 9594;
export const ids = [9594];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 77337: // build/js/domain/transfer/choose-codec.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => chooseCodec,
y: () => HOST_PREFIX_BYTES
});
var node_zlib$0 = __webpack_require__(38522);
var delta_format_js$1 = __webpack_require__(50615);
var resemblance_js$2 = __webpack_require__(5598);
const PACKED_RATIO = .95;
const USUAL_RATIO = .4;
const levels = [ {
level: 1,
speed: 1.5,
leaves: 1.11
}, {
level: 3,
speed: 1,
leaves: 1
}, {
level: 6,
speed: .45,
leaves: .93
}, {
level: 9,
speed: .25,
leaves: .9
} ];
const HIGHEST_ON_UNKNOWN_LINK = 3;
const LEFT_WITH_BASE = {
"zstd-base": .13,
delta: .06
};
const HOST_PREFIX_BYTES = 96 * 1024 * 1024;
const SAME_SIZE = .001;
const ALIKE = 1.15;
const LEAST_WITH_BASE = 16 * 1024;
function chooseCodec(path, rates) {
const ratio = path.shares?.alone ?? (path.sample === void 0 ? USUAL_RATIO : ratioOf(path.sample));
const isPacked = ratio > PACKED_RATIO;
const possible = candidatesFor(path, {
ratio,
isPacked
}, rates).filter(({codec, memory}) => (path.codecs ?? [ codec ]).includes(codec) && memory <= rates.memoryBytes);
const least = Math.min(...possible.map(({seconds}) => seconds));
const best = possible.filter(({seconds}) => seconds <= least * ALIKE).reduce((a, b) => a === void 0 || b.bytes < a.bytes ? b : a, void 0);
if (best === void 0) return {
codec: "raw",
why: "nothing else fits into the memory"
};
const {codec, level, seconds, bytes} = best;
const estimate = `${Math.round(seconds * 1e3)} ms for about ${Math.round(bytes / 1e3)} kB`;
const why = isPacked && codec === "raw" ? `it is packed already (${estimate})` : estimate;
return level === void 0 ? {
codec,
why
} : {
codec,
level,
why
};
}
function candidatesFor(path, contents, rates) {
const ways = by => [ ...withoutBase(path, contents, by), ...withBase(path, contents, by) ];
const slow = ways(slowed(rates));
return ways(rates).map(({seconds, ...candidate}, index) => Object.assign(candidate, {
seconds: (seconds + slow[index].seconds) / 2
}));
}
function slowed({cpu, ...rates}) {
return {
...rates,
cpu: {
raw: half(cpu.raw),
zstd: half(cpu.zstd),
"zstd-base": half(cpu["zstd-base"]),
delta: half(cpu.delta)
}
};
}
function half({encode, decode}) {
return {
encode: encode / 2,
decode: decode / 2
};
}
function ratioOf(sample) {
if (sample.length === 0) return 1;
return Math.min(1, (0, node_zlib$0.zstdCompressSync)(sample, {
params: {
[node_zlib$0.constants.ZSTD_c_compressionLevel]: 1
}
}).length / sample.length);
}
function withoutBase({narSize}, {ratio, isPacked}, rates) {
const {cpu} = rates;
const raw = {
codec: "raw",
bytes: narSize,
memory: 0,
seconds: overlapping(narSize, narSize, {
link: rates.bytesPerSecond,
...cpu.raw
})
};
if (isPacked) return [ raw ];
const tried = levels.filter(({level}) => rates.isLinkMeasured || level <= HIGHEST_ON_UNKNOWN_LINK);
const compressed = tried.map(({level, speed, leaves}) => {
const bytes = Math.min(1, ratio * leaves) * narSize;
const seconds = overlapping(narSize, bytes, {
link: rates.bytesPerSecond,
encode: cpu.zstd.encode * speed,
decode: cpu.zstd.decode
});
return {
codec: "zstd",
level,
bytes,
memory: 0,
seconds
};
});
return [ raw, ...compressed ];
}
function withBase(path, contents, rates) {
const {narSize, base, ready} = path;
if (base === void 0 || narSize < LEAST_WITH_BASE) return [];
const isAlike = resemblesBase(path, base, contents);
const isTooLargeForHost = base.narSize + narSize > HOST_PREFIX_BYTES;
const isTooLargeForDelta = Math.max(narSize, base.narSize) > delta_format_js$1.Sg;
return [ ...isAlike && !isTooLargeForHost ? [ prefixed(path, base, {
rates,
...contents
}) ] : [], ...(isAlike || ready !== void 0) && !isTooLargeForDelta ? [ delta(path, base, {
rates,
...contents
}) ] : [] ];
}
function resemblesBase({narSize, shares}, base, {isPacked}) {
return shares === void 0 ? !isPacked || Math.abs(narSize - base.narSize) <= SAME_SIZE * narSize : (0, 
resemblance_js$2.hw)(shares);
}
function prefixed(path, base, ground) {
const {narSize, begun} = path;
const {cpu, bytesPerSecond: link} = ground.rates;
const {encode, decode} = cpu["zstd-base"];
const bytes = bytesWith("zstd-base", path, {
base,
...ground
});
const seconds = begun === void 0 ? readingBoth(narSize, base, ground) + overlapping(narSize, bytes, {
link,
encode,
decode
}) : Math.max(begun.secondsLeft, overlapping(narSize, bytes, {
link,
encode: 1 / 0,
decode
}));
return {
codec: "zstd-base",
bytes,
memory: prefixMemory(narSize, base.narSize),
seconds
};
}
function delta(path, base, ground) {
const {narSize, ready} = path;
const {cpu, bytesPerSecond: link} = ground.rates;
const bytes = ready?.deltaBytes ?? bytesWith("delta", path, {
base,
...ground
});
const making = ready === void 0 ? readingBoth(narSize, base, ground) + narSize / cpu.delta.encode : 0;
const memory = ready === void 0 ? deltaMemory(narSize, base.narSize) : 0;
const seconds = making + overlapping(narSize, bytes, {
link,
encode: 1 / 0,
decode: cpu.delta.decode
});
return {
codec: "delta",
bytes,
memory,
seconds
};
}
function readingBoth(narSize, base, {rates}) {
return (narSize + base.narSize) / rates.cpu.raw.encode;
}
function bytesWith(codec, {narSize, shares}, {base, ratio}) {
const grown = Math.max(0, narSize - base.narSize);
const measured = shares === void 0 ? 1 : shares.withBase / LEFT_WITH_BASE["zstd-base"];
return Math.min(ratio * narSize, measured * LEFT_WITH_BASE[codec] * (narSize - grown) + ratio * grown);
}
function overlapping(narSize, bytes, {link, encode, decode}) {
return Math.max(bytes / link, narSize / encode, narSize / decode);
}
function prefixMemory(narSize, baseSize) {
return 2 * baseSize + 4 * 2 ** (Math.ceil(Math.log2(baseSize + 1)) - 1) + 2 * Math.min(narSize, 2 ** 27);
}
function deltaMemory(narSize, baseSize) {
return 2 * narSize + 6 * baseSize + 128 * 1024 * 1024;
}
}),

/***/ 4131: // build/js/domain/transfer/codec-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => encodedLimit,
b: () => baseOf
});
var codec_stream_js$0 = __webpack_require__(63054);
function encodedLimit(narSize) {
return narSize + Math.ceil(narSize / 128) + 65536;
}
function baseOf({base}) {
if (base === void 0) throw new codec_stream_js$0.vf("it needs a base, and there is none");
return base;
}
}),

/***/ 63341: // build/js/domain/transfer/codec-zstd.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_d: () => takesBase,
b4: () => zstdCompressed
});
var node_crypto$0 = __webpack_require__(77598);
var node_zlib$1 = __webpack_require__(38522);
var codec_stream_js$2 = __webpack_require__(63054);
const CHUNK_BYTES = 128 * 1024;
const DEFAULT_LEVEL = 3;
const MAX_WINDOW_LOG = 27;
function zstdCompressed(chunks, {narSize, base, level = DEFAULT_LEVEL}) {
const options = {
chunkSize: CHUNK_BYTES,
pledgedSrcSize: narSize
};
const compressor = base === void 0 ? (0, node_zlib$1.createZstdCompress)({
...options,
params: {
[node_zlib$1.constants.ZSTD_c_compressionLevel]: level
}
}) : (0, node_zlib$1.createZstdCompress)({
...options,
params: prefixParameters(narSize, base.length),
dictionary: base
});
return (0, codec_stream_js$2.sc)(chunks, compressor);
}
function prefixParameters(narSize, baseSize) {
return {
[node_zlib$1.constants.ZSTD_c_strategy]: node_zlib$1.constants.ZSTD_lazy2,
[node_zlib$1.constants.ZSTD_c_minMatch]: 5,
[node_zlib$1.constants.ZSTD_c_searchLog]: 4,
[node_zlib$1.constants.ZSTD_c_chainLog]: 18,
[node_zlib$1.constants.ZSTD_c_windowLog]: windowLog(narSize),
[node_zlib$1.constants.ZSTD_c_hashLog]: within(Math.ceil(Math.log2(baseSize + 1)) - 1, 17, 27)
};
}
function windowLog(narSize) {
return within(Math.ceil(Math.log2(narSize + 1)), 17, MAX_WINDOW_LOG);
}
function within(value, least, most) {
return Math.min(Math.max(value, least), most);
}
function takesBase() {
const noise = (0, node_crypto$0.createHash)("shake256", {
outputLength: 4096
}).update("a base").digest();
try {
const packed = (0, node_zlib$1.zstdCompressSync)(noise, {
params: prefixParameters(noise.length, noise.length),
dictionary: noise
});
return packed.length < 256 && (0, node_zlib$1.zstdDecompressSync)(packed, {
dictionary: noise
}).equals(noise);
} catch {
return false;
}
}
}),

/***/ 91095: // build/js/domain/transfer/delta-group.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LJ: () => DELTA_GROUP,
QF: () => GROUPED_DELTA_BYTES,
lJ: () => packDeltas,
tV: () => GROUPED_NAR_BYTES
});
var node_zlib$0 = __webpack_require__(38522);
__webpack_require__(4962);
__webpack_require__(4131);
__webpack_require__(63054);
const DELTA_GROUP = "delta-group";
const GROUPED_DELTA_BYTES = 64 * 1024;
const GROUPED_NAR_BYTES = 4 * 1024 * 1024;
const LENGTH_BYTES = 4;
const LEVEL = 9;
function packDeltas(deltas) {
const parts = deltas.flatMap(delta => {
const length = Buffer.alloc(LENGTH_BYTES);
length.writeUInt32BE(delta.length);
return [ length, delta ];
});
return (0, node_zlib$0.zstdCompressSync)(Buffer.concat(parts), {
params: {
[node_zlib$0.constants.ZSTD_c_compressionLevel]: LEVEL
}
});
}
}),

/***/ 19873: // build/js/domain/transfer/encode-nar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => encodeNar
});
var delta_make_js$0 = __webpack_require__(33109);
var codec_around_js$1 = __webpack_require__(4131);
var codec_stream_js$2 = __webpack_require__(63054);
var codec_zstd_js$3 = __webpack_require__(63341);
function encodeNar(codec, nar, around) {
return encoders[codec]((0, codec_stream_js$2.pV)(around.narSize, nar), around);
}
const encoders = {
raw: nar => nar,
zstd: (nar, {narSize, level}) => (0, codec_zstd_js$3.b4)(nar, {
narSize,
level
}),
"zstd-base": (nar, around) => (0, codec_zstd_js$3.b4)(nar, {
narSize: around.narSize,
base: (0, codec_around_js$1.b)(around)
}),
delta: encodeDelta
};
async function* encodeDelta(nar, around) {
yield (0, delta_make_js$0.X)((0, codec_around_js$1.b)(around), await (0, 
codec_stream_js$2.Pm)(nar, around.narSize));
}
}),

/***/ 20194: // build/js/domain/transfer/pack.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$d: () => sizeOf,
OE: () => PACK_MAGIC,
RR: () => frameTypes,
uV: () => PACK_FORMAT,
w: () => frameLimits
});
var zod$2 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var manifest_schema_js$1 = __webpack_require__(67982);
var codec_names_js$3 = __webpack_require__(1052);
const PACK_MAGIC = Buffer.from("grind-to-prod pack\n");
const frameTypes = {
header: "H",
path: "P",
group: "G",
data: "D",
pathEnd: "E",
end: "Z"
};
const frameLimits = {
header: 16 * 1024 * 1024,
path: 4 * 1024 * 1024,
group: 8 * 1024 * 1024,
data: 1024 * 1024,
pathEnd: 0,
end: 1024
};
const announced = {
releaseId: manifest_schema_js$1.yU,
paths: zod$2.aig().int().nonnegative().max(2e5),
narBytes: zod$2.aig().int().nonnegative(),
substitute: zod$2.YOg(closure_store_path_js$0.qd).max(2e5)
};
const oldHeaderSchema = zod$2.rej({
format: zod$2.euz(1),
codec: zod$2.k5n([ "zstd" ]),
...announced
});
const newHeaderSchema = zod$2.rej({
format: zod$2.euz(2),
...announced
});
zod$2.gMt("format", [ oldHeaderSchema, newHeaderSchema ]);
const PACK_FORMAT = 2;
const GROUP_PATHS = 4096;
const groupSizes = {
paths: zod$2.aig().int().positive().max(GROUP_PATHS),
descriptionBytes: zod$2.aig().int().positive().max(2 * frameLimits.group)
};
zod$2.gMt("codec", [ zod$2.rej({
codec: zod$2.k5n([ "raw", "zstd" ]),
...groupSizes
}), zod$2.rej({
codec: zod$2.k5n(codec_names_js$3.p),
base: closure_store_path_js$0.qd,
...groupSizes,
paths: zod$2.euz(1)
}), zod$2.rej({
codec: zod$2.euz("deltas"),
...groupSizes
}) ]);
function sizeOf({infos}) {
return infos.reduce((sum, {narSize}) => sum + narSize, 0);
}
zod$2.rej({
paths: zod$2.aig().int().nonnegative(),
narBytes: zod$2.aig().int().nonnegative(),
sha256: closure_store_path_js$0.bL
});
}),

/***/ 77240: // build/js/domain/transfer/rates.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Di: () => ratesWithShare,
d_: () => defaultRates,
us: () => RateLearner
});
const defaultRates = {
bytesPerSecond: 125e5,
isLinkMeasured: false,
memoryBytes: 1024 ** 3,
cpu: {
raw: {
encode: 1e9,
decode: 1e9
},
zstd: {
encode: 15e7,
decode: 3e8
},
"zstd-base": {
encode: 25e6,
decode: 25e7
},
delta: {
encode: 7e6,
decode: 1e8
}
}
};
function ratesWithShare(share, {cpu, ...rates} = defaultRates) {
const withShare = ({encode, decode}) => ({
encode: share * encode,
decode
});
return {
...rates,
cpu: {
raw: withShare(cpu.raw),
zstd: withShare(cpu.zstd),
"zstd-base": withShare(cpu["zstd-base"]),
delta: withShare(cpu.delta)
}
};
}
const WEIGHT = .3;
const LEAST_BYTES = 256 * 1024;
class RateLearner {
#rates;
#measured=[];
constructor(start = defaultRates) {
this.#rates = start;
}
get rates() {
return this.#rates;
}
get measuredLink() {
return this.#measured.toSorted((left, right) => left - right)[Math.floor(this.#measured.length / 2)];
}
sent(measurement) {
if (!isMeasured(measurement)) return;
const {bytesPerSecond, isLinkMeasured} = this.#rates;
const measured = measurement.bytes / measurement.seconds;
this.#rates = {
...this.#rates,
bytesPerSecond: isLinkMeasured ? learned(bytesPerSecond, measurement) : measured,
isLinkMeasured: true
};
this.#measured.push(measured);
}
worked(codec, direction, measurement) {
const before = this.#rates.cpu[codec];
const after = {
...before,
[direction]: learned(before[direction], measurement)
};
this.#rates = {
...this.#rates,
cpu: {
...this.#rates.cpu,
[codec]: after
}
};
}
}
function learned(rate, measurement) {
if (!isMeasured(measurement)) return rate;
return 1 / ((1 - WEIGHT) / rate + WEIGHT * measurement.seconds / measurement.bytes);
}
function isMeasured({bytes, seconds}) {
return bytes >= LEAST_BYTES && seconds > 0;
}
}),

/***/ 5598: // build/js/domain/transfer/resemblance.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$r: () => sampledParts,
CI: () => partsOf,
Zw: () => sampledShares,
hw: () => resembles
});
var node_zlib$0 = __webpack_require__(38522);
const PIECES = 4;
const PIECE_BYTES = 64 * 1024;
const AROUND_BYTES = 512 * 1024;
function sampledParts(narSize, baseSize) {
const pieces = Math.max(1, Math.min(PIECES, Math.floor(narSize / PIECE_BYTES)));
return Array.from({
length: pieces
}, (_, index) => {
const share = (index + .5) / pieces;
return {
next: partAround(share, {
size: narSize,
length: PIECE_BYTES
}),
base: partAround(share, {
size: baseSize,
length: 2 * AROUND_BYTES
})
};
});
}
function partAround(share, {size, length}) {
const start = Math.max(0, Math.min(Math.round(size * share - length / 2), size - length));
return {
start,
end: Math.min(start + length, size)
};
}
const OF_NO_USE = .9;
function sampledShares(pairs) {
const sum = {
bytes: 0,
alone: 0,
withBase: 0
};
for (const [index, pair] of outsideIn(pairs).entries()) {
if (index === 2 && sum.withBase > OF_NO_USE * sum.alone) break;
const {next, base} = pair;
sum.bytes += next.length;
sum.alone += (0, node_zlib$0.zstdCompressSync)(next, {
params: quickParameters(next.length)
}).length;
sum.withBase += (0, node_zlib$0.zstdCompressSync)(next, {
params: quickParameters(base.length),
dictionary: base
}).length;
}
if (sum.bytes === 0) return {
alone: 1,
withBase: 1
};
return {
alone: Math.min(1, sum.alone / sum.bytes),
withBase: Math.min(1, sum.withBase / sum.bytes)
};
}
function outsideIn(pairs) {
return pairs.length < 3 ? [ ...pairs ] : [ pairs[0], pairs.at(-1), ...pairs.slice(1, -1) ];
}
function quickParameters(length) {
return {
[node_zlib$0.constants.ZSTD_c_strategy]: node_zlib$0.constants.ZSTD_fast,
[node_zlib$0.constants.ZSTD_c_minMatch]: 6,
[node_zlib$0.constants.ZSTD_c_hashLog]: Math.min(Math.max(Math.ceil(Math.log2(length + 1)) - 1, 12), 20)
};
}
const OF_OTHER_CONTENT = .75;
function resembles({alone, withBase}) {
return withBase <= OF_OTHER_CONTENT * alone;
}
async function partsOf(chunks, parts) {
const found = parts.map(() => []);
const end = Math.max(0, ...parts.map(part => part.end));
let at = 0;
for await (const chunk of chunks) {
for (const [index, part] of parts.entries()) {
const piece = chunk.subarray(Math.max(0, part.start - at), Math.max(0, part.end - at));
if (piece.length > 0) found[index].push(Uint8Array.from(piece));
}
at += chunk.length;
if (at >= end) break;
}
return found.map(pieces => Buffer.concat(pieces));
}
}),

/***/ 61823: // build/js/domain/transfer/usable-codecs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => usableCodecs
});
var codec_names_js$1 = __webpack_require__(1052);
var codec_zstd_js$0 = __webpack_require__(63341);
let usable;
function usableCodecs() {
usable ??= codec_names_js$1.q.filter(codec => codec !== "zstd-base" || (0, 
codec_zstd_js$0._d)());
return usable;
}
}),

/***/ 24919: // build/js/steps/deltas/line-rate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => knownLineRate,
a: () => keepLineRate
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var tools_files_read_limited$2 = __webpack_require__(55463);
var tools_files_temporary_name$3 = __webpack_require__(72861);
var tools_files_write_atomically$4 = __webpack_require__(68417);
var kept_releases_js$5 = __webpack_require__(32341);
const LIMIT_BYTES = 64;
async function knownLineRate(place) {
try {
const text = (await (0, tools_files_read_limited$2.t)(fileOf(place), LIMIT_BYTES))?.trim() ?? "";
return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : void 0;
} catch {
return;
}
}
async function keepLineRate(place, bytesPerSecond, hosts) {
await (0, node_fs_promises$0.mkdir)(folderOf(place), {
recursive: true,
mode: 448
});
await (0, tools_files_write_atomically$4.writeAtomically)(fileOf(place), `${Math.max(1, Math.round(bytesPerSecond))}\n`, 384);
for (const host of await (0, kept_releases_js$5.wX)(folderOf(place))) if (!hosts.includes(host) && !(0, 
tools_files_temporary_name$3.$)(host)) await (0, node_fs_promises$0.rm)((0, 
node_path$1.join)(folderOf(place), host), {
recursive: true,
force: true
});
}
function fileOf(place) {
return (0, node_path$1.join)(folderOf(place), place.host);
}
function folderOf({stateFolder, application}) {
return (0, node_path$1.join)(stateFolder, "lines", application);
}
}),

/***/ 92257: // build/js/steps/deltas/measure-shares.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => measureShares,
t: () => LEAST_MEASURED_BYTES
});
var domain_transfer_resemblance$0 = __webpack_require__(5598);
const LEAST_MEASURED_BYTES = 1024 * 1024;
async function measureShares({base, next}, narOf) {
const pairs = (0, domain_transfer_resemblance$0.$r)(next.narSize, base.narSize);
const read = (path, which) => (0, domain_transfer_resemblance$0.CI)(narOf(path), pairs.map(pair => pair[which]));
try {
const [before, after] = [ await read(base.path, "base"), await read(next.path, "next") ];
return (0, domain_transfer_resemblance$0.Zw)(pairs.map((_, index) => ({
base: before[index],
next: after[index]
})));
} catch {
return;
}
}
}),

/***/ 31802: // build/js/steps/deltas/promoted-closure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => keepClosure,
R: () => committedInventory
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_closure_inventory$2 = __webpack_require__(38233);
var domain_manifest_parse$3 = __webpack_require__(78742);
var tools_files_is_there$4 = __webpack_require__(27499);
var tools_files_read_limited$5 = __webpack_require__(55463);
var tools_files_write_atomically$6 = __webpack_require__(68417);
var kept_releases_js$7 = __webpack_require__(32341);
async function keepClosure(place, {releaseId, closure}, hosts) {
const file = (0, node_path$1.join)(folderOf(place), `${releaseId}.json`);
await (0, node_fs_promises$0.mkdir)(folderOf(place), {
recursive: true,
mode: 448
});
if (await (0, tools_files_is_there$4.$)(file)) await (0, 
node_fs_promises$0.utimes)(file, new Date, new Date); else await (0, 
tools_files_write_atomically$6.writeAtomically)(file, (0, 
domain_closure_inventory$2.A1)(closure), 384);
await (0, kept_releases_js$7.Bh)(placeFolder(place), hosts);
}
async function committedInventory(place) {
try {
const folder = folderOf(place);
const [name] = await (0, kept_releases_js$7.ll)(folder);
const text = name === void 0 ? void 0 : await (0, tools_files_read_limited$5.t)((0, 
node_path$1.join)(folder, name), domain_manifest_parse$3.RN);
if (name === void 0 || text === void 0) return;
const inventory = JSON.parse(text);
if (!(0, domain_closure_inventory$2.t3)(inventory)) return;
return {
releaseId: name.slice(0, 64),
paths: new Map(inventory.paths.map(entry => [ entry.path, entry ]))
};
} catch {
return;
}
}
function folderOf(place) {
return (0, node_path$1.join)(placeFolder(place), place.host);
}
function placeFolder({stateFolder, application}) {
return (0, node_path$1.join)(stateFolder, "closures", application);
}
}),

/***/ 60728: // build/js/steps/promote/ahead.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => readAhead,
U: () => ahead
});
async function* ahead(items, options) {
const begun = [];
let next = 0;
let memoryBytes = 0;
const beginMore = () => {
while (next < items.length && begun.length < options.count) {
const needed = options.memoryOf(items[next]);
if (begun.length > 0 && memoryBytes + needed > options.memoryBytes) return;
const result = options.begin(items[next]);
result.catch(() => {});
begun.push({
result,
memoryBytes: needed
});
memoryBytes += needed;
next += 1;
}
};
for (beginMore(); begun.length > 0; beginMore()) {
yield await begun[0].result;
memoryBytes -= begun.shift().memoryBytes;
}
}
function readAhead(source, limitBytes, signal) {
const reading = new Reading(limitBytes, signal);
reading.fill(source);
return reading.chunks();
}
class Reading {
#limitBytes;
#signal;
#waiting=[];
#bytes=0;
#end;
#wake=Promise.withResolvers();
constructor(limitBytes, signal) {
this.#limitBytes = limitBytes;
this.#signal = signal;
}
async fill(source) {
const awaken = () => this.#awaken();
this.#signal.addEventListener("abort", awaken);
try {
for await (const chunk of source) {
this.#waiting.push(chunk);
this.#bytes += chunk.length;
this.#awaken();
while (this.#bytes >= this.#limitBytes && !this.#signal.aborted) await this.#wake.promise;
this.#signal.throwIfAborted();
}
this.#end = {};
} catch (error) {
this.#end = {
error
};
}
this.#signal.removeEventListener("abort", awaken);
this.#awaken();
}
async* chunks() {
for (;;) {
while (this.#waiting.length === 0 && this.#end === void 0) await this.#wake.promise;
const chunk = this.#waiting.shift();
if (chunk === void 0) break;
this.#bytes -= chunk.length;
this.#awaken();
yield chunk;
}
if (this.#end !== void 0 && "error" in this.#end) throw this.#end.error;
}
#awaken() {
this.#wake.resolve();
this.#wake = Promise.withResolvers();
}
}
}),

/***/ 76360: // build/js/steps/promote/copy-all.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ny: () => copyAll,
i3: () => nothingCopied,
iA: () => prepare,
x8: () => signed
});
var errors = __webpack_require__(8136);
var attempt = __webpack_require__(99289);
var report_event = __webpack_require__(59786);
var expected_host = __webpack_require__(25729);
var agent_program = __webpack_require__(29772);
var delta_group = __webpack_require__(91095);
var usable_codecs = __webpack_require__(61823);
var pack = __webpack_require__(20194);
var transfer_rates = __webpack_require__(77240);
var emergency = __webpack_require__(32699);
var processor_share = __webpack_require__(20710);
var copy_missing = __webpack_require__(18048);
var promises_ = __webpack_require__(58500);
var conclude_attempt = __webpack_require__(10439);
// CONCATENATED MODULE: ./build/js/steps/promote/in-contact.js
async function inContact(client, error, work) {
if (!isLoss(error)) throw error;
const {context, options, name} = client;
(0, report_event.warn)(context.reporter, `${error.message} Reconnecting to ${name} and copying what is still missing\u2026`);
let last = error;
let left = options.reconnectFor ?? conclude_attempt.dE;
for (let wait = 250; left > 0; wait = Math.min(wait * 2, conclude_attempt.hF)) {
const since = performance.now();
try {
await (0, promises_.setTimeout)(wait);
await client.reopen();
return await work();
} catch (again) {
if (!isLoss(again)) throw again;
last = again;
}
left -= performance.now() - since;
}
throw last;
}
function isLoss(error) {
return error instanceof errors.dh && (error.code === "contact-lost" || error.code === "unreachable");
}
var roots_needed = __webpack_require__(94775);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/domain/transfer/pick-base.js
function pickBase(candidates, here, isReady = () => false) {
const shared = candidates.filter(({path, narHash}) => here.get(path)?.narHash === narHash);
return shared.find(base => isReady(base)) ?? shared[0];
}
var batches = __webpack_require__(23946);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
var add_root = __webpack_require__(70402);
var requisites = __webpack_require__(54686);
var expect_success = __webpack_require__(84521);
var cache = __webpack_require__(72170);
var deltas_ready = __webpack_require__(75039);
// CONCATENATED MODULE: ./build/js/steps/deltas/choose-bases.js
async function chooseBases(transfer, options, context) {
if (transfer === void 0 || transfer.bases.length === 0) return new Map;
try {
return await choose(transfer, options, context);
} catch (error) {
(0, report_event.warn)(context.reporter, `No bases were found on this machine, so paths are copied whole: ${(0, 
reason_of.A)(error)}.`);
return new Map;
}
}
async function choose({bases}, {grind, root, stateFolder, promoted, early}, {runner}) {
const held = await (early?.committed()) ?? new Map;
const offered = new Set(bases.flatMap(({candidates}) => candidates.map(({path}) => path)));
const asked = [ ...offered ].filter(path => !held.has(path));
const infos = asked.length === 0 ? [] : (0, path_info.Ff)(await (0, run_path_info.X)(runner, (0, 
path_info.rm)(asked)));
const here = new Map([ ...held, ...infos.map(info => [ info.path, info ]) ]);
const mayBeReady = await (0, cache.Oh)(stateFolder);
const chosen = new Map;
for (const {path, candidates} of bases) {
const next = grind.packable.get(path);
const base = next === void 0 ? void 0 : await chooseBase({
candidates,
here,
narHash: next.narHash,
mayBeReady
}, stateFolder);
if (base !== void 0) chosen.set(path, base);
}
const unheld = [ ...chosen.values() ].map(({base}) => base).filter(({path}) => !held.has(path));
await rootChosen([ ...new Set(unheld) ], {
root,
promoted
}, runner);
return chosen;
}
const ROOTED_SINGLY = 64;
async function rootChosen(bases, {root, promoted}, runner) {
const single = (0, roots_needed.$)(bases, new Set);
const isMany = single.length > ROOTED_SINGLY && promoted.length > 0;
const held = isMany ? (0, requisites.U)(await (0, expect_success.l)(runner, (0, 
requisites.O)(promoted))) : new Set;
const needed = isMany ? [ ...promoted, ...single.filter(path => !held.has(path)) ] : single;
for (const [index, batch] of (0, batches.X)(needed).entries()) await (0, expect_success.l)(runner, (0, 
add_root.X)(batch, `${root}-${index}`));
}
async function chooseBase({candidates, here, narHash, mayBeReady}, stateFolder) {
const ready = new Map;
for (const candidate of candidates) {
const pair = {
baseNarHash: candidate.narHash,
narHash
};
const delta = mayBeReady(pair) ? await (0, deltas_ready.c)(stateFolder, pair) : void 0;
if (delta !== void 0) ready.set(candidate, delta);
}
const picked = pickBase(candidates, here, candidate => ready.has(candidate));
return picked === void 0 ? void 0 : {
base: here.get(picked.path),
ready: ready.get(picked)
};
}
var line_rate = __webpack_require__(24919);
var deltas_promoted = __webpack_require__(49154);
// CONCATENATED MODULE: ./build/js/steps/promote/copy-all.js
async function prepare({options, client, bundle, grind, bases}, mode) {
const request = {
protocol: agent_program.W,
releaseId: bundle.releaseId,
manifest: bundle.text,
manifestPath: grind.manifestPath,
dryRun: mode !== "commit",
expectCurrent: options.expectCurrent,
...options.schemaChange === true ? {
schemaChange: true
} : {},
...(0, attempt.a4)(options),
...(0, emergency.Oz)(options),
...mode === "plan" ? {
units: true
} : {},
...(0, expected_host.Dk)(client.options.config, client.name),
...signed(bundle),
closure: grind.closure
};
return client.prepare(request, await bases.committed);
}
const FUTILE_COPIES = 3;
const COPY_ROUNDS = 3;
async function copyAll(promotion, prepared, encoded) {
const {client, grind, bases} = promotion;
const known = await bases.lineRate;
const rates = new transfer_rates.us((0, transfer_rates.Di)((0, processor_share.u)(), known === void 0 ? transfer_rates.d_ : {
...transfer_rates.d_,
bytesPerSecond: known,
isLinkMeasured: true
}));
const copying = {
totals: {
codecs: new Map,
fallbacks: []
},
rates,
whole: new Set,
codecs: void 0,
encoded
};
if (prepared.missing.length === 0) encoded?.();
grind.narInfos((0, copy_missing.jB)(grind, prepared.missing).infos.map(({path}) => path)).catch(() => {});
copying.codecs = await codecsFor(promotion, prepared, copying);
let copy = nothingCopied(grind, prepared);
let missing = prepared.missing;
let rounds = 0;
let futile = 0;
while (missing.length > 0) {
if (rounds === COPY_ROUNDS) throw collectedAgain(client.name, missing[0]);
const {received, left} = await copyOnce(promotion, missing, copying);
if (received instanceof errors.dh) {
futile = left.length < missing.length ? 0 : futile + 1;
if (futile === FUTILE_COPIES) throw received;
copy = (0, copy_missing.so)(copy, grind, missing.filter(path => !left.includes(path)));
} else {
if (!sendWhole(received.failed ?? [], promotion, copying)) rounds += 1;
copy = withReceived(copy, received);
}
missing = left;
}
await keepLine(promotion, rates);
return withTotals(copy, copying);
}
async function keepLine({client, bases: {stateFolder}}, {measuredLink}) {
if (measuredLink === void 0) return;
const place = {
stateFolder,
application: client.application,
host: client.name
};
await (0, line_rate.a)(place, measuredLink, Object.keys(client.options.config.hosts)).catch(() => {});
}
function sendWhole(failed, {client, grind}, {whole, totals}) {
const news = failed.filter(({path}) => grind.packable.has(path) && !whole.has(path));
for (const {path, reason} of news) {
whole.add(path);
(0, report_event.pq)(client.context.reporter, `${client.name} could not make ${path} from a path that it has (${reason}), so it is sent whole.`);
}
totals.fallbacks.push(...news);
return news.length > 0;
}
function withReceived(copy, received) {
return {
copiedPaths: copy.copiedPaths + received.paths,
copiedNarBytes: copy.copiedNarBytes + received.narBytes,
packBytes: copy.packBytes + received.packBytes,
presentPaths: copy.presentPaths,
substitutedPaths: [ ...new Set([ ...copy.substitutedPaths, ...received.substitutedPaths ]) ]
};
}
function withTotals(copy, {codecs, totals}) {
if (codecs === void 0 || totals.codecs.size === 0) return copy;
const {fallbacks} = totals;
return {
...copy,
codecs: Object.fromEntries(totals.codecs),
...fallbacks.length === 0 ? {} : {
fallbacks: [ ...fallbacks ]
}
};
}
async function codecsFor({client, grind, bases: place}, {transfer}, {whole}) {
const usable = (0, usable_codecs.C)().filter(codec => transfer?.codecs.includes(codec));
if (transfer === void 0 || transfer.format < pack.uV || !usable.includes("zstd")) return;
const application = {
stateFolder: place.stateFolder,
application: client.application
};
const promoted = (await (0, deltas_promoted.J)(application, client.name)).flatMap(({roots}) => roots);
const groupsDeltas = transfer.codecs.includes(delta_group.LJ);
return {
usable,
groupsDeltas,
early: place.early,
bases: await chooseBases(transfer, {
grind,
promoted,
...place
}, client.context),
whole
};
}
async function copyOnce(promotion, missing, copying) {
const {client, bundle, grind} = promotion;
const ask = () => prepare(promotion, "commit");
let received;
try {
received = await (0, copy_missing.Ke)(client, {
releaseId: bundle.releaseId,
grind,
missing,
...copying
});
} catch (error) {
if (!isLoss(error)) throw error;
const prepared = await inContact(client, error, ask);
copying.codecs = await codecsFor(promotion, prepared, copying);
return {
received: error,
left: prepared.missing
};
}
if (received.missing !== void 0) return {
received,
left: received.missing
};
const {missing: left} = await ask().catch(error => inContact(client, error, ask));
return {
received,
left
};
}
function collectedAgain(host, path) {
const message = `${host} lost ${path} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there.`;
return new errors.dh("path-missing", message, {
host,
hint: "Wait until it is done and promote again."
});
}
function nothingCopied({closure}, {missing: lacked}) {
return {
copiedPaths: 0,
copiedNarBytes: 0,
packBytes: 0,
presentPaths: closure.paths.length - lacked.length,
substitutedPaths: []
};
}
function signed({signature, approvals}) {
return {
...signature === void 0 ? {} : {
signature
},
...approvals === void 0 ? {} : {
approvals
}
};
}
}),

/***/ 18048: // build/js/steps/promote/copy-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ke: () => copyMissing,
jB: () => partition,
so: () => withArrived
});
// CONCATENATED MODULE: ./build/js/domain/closure/references-first.js
function referencesFirst(entries) {
const byPath = new Map(entries.map(entry => [ entry.path, entry ]));
const ordered = [];
const seen = new Set;
const open = [];
const enter = entry => {
if (entry === void 0 || seen.has(entry.path)) return;
seen.add(entry.path);
open.push({
entry,
next: 0
});
};
for (const entry of entries) {
enter(entry);
for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
const reference = top.entry.references[top.next];
top.next += 1;
if (reference !== void 0) enter(byPath.get(reference)); else {
ordered.push(top.entry);
open.pop();
}
}
}
return ordered;
}
var external_node_crypto_ = __webpack_require__(77598);
var canonical = __webpack_require__(53795);
var external_node_stream_ = __webpack_require__(57075);
var external_node_zlib_ = __webpack_require__(38522);
// CONCATENATED MODULE: ./build/js/domain/transfer/compress.js
const LEVEL = 3;
const CHUNK_BYTES = 128 * 1024;
function compress(chunks) {
return through(chunks, compressor());
}
function compressor() {
return (0, external_node_zlib_.createZstdCompress)({
chunkSize: CHUNK_BYTES,
params: {
[external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL
}
});
}
function through(chunks, transform) {
(0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, {
objectMode: false
}), transform, () => {});
return transform;
}
var errors = __webpack_require__(8136);
__webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/domain/transfer/frames.js
const HEAD_BYTES = 5;
function frameHead(type, length) {
const head = Buffer.alloc(HEAD_BYTES);
head.write(type, "latin1");
head.writeUInt32BE(length, 1);
return head;
}
errors.dz;
var store_path = __webpack_require__(94362);
var schemas = __webpack_require__(26921);
var nix32 = __webpack_require__(79191);
// CONCATENATED MODULE: ./build/js/domain/transfer/narinfo.js
schemas.rej({
path: store_path.qd,
narHash: store_path.LN,
narSize: schemas.aig().int().nonnegative(),
references: schemas.YOg(store_path.qd).max(1e4).readonly(),
deriver: store_path.qd.nullable(),
signatures: schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/)).max(64).readonly(),
contentAddress: schemas.YjP().regex(/^(?:text:|fixed:(?:r:|git:)?)(?:md5|sha1|sha256|sha512|blake3):[0-9a-z]{26,128}$/).nullable()
});
function storePathHash(path) {
return path.slice("/nix/store/".length, "/nix/store/".length + 32);
}
function narUrl(path) {
return `nar/${storePathHash(path)}.nar.zst`;
}
function formatNarInfo(info) {
return [ `StorePath: ${info.path}`, `URL: ${narUrl(info.path)}`, "Compression: zstd", `NarHash: ${(0, 
nix32.px)(info.narHash)}`, `NarSize: ${info.narSize}`, `References: ${info.references.map(withoutStore).join(" ")}`, ...info.deriver === null ? [] : [ `Deriver: ${withoutStore(info.deriver)}` ], ...info.signatures.map(signature => `Sig: ${signature}`), ...info.contentAddress === null ? [] : [ `CA: ${info.contentAddress}` ], "" ].join("\n");
}
function withoutStore(path) {
return path.slice("/nix/store/".length);
}
var transfer_pack = __webpack_require__(20194);
// CONCATENATED MODULE: ./build/js/domain/transfer/group-frame.js
const group_frame_LEVEL = 3;
"\n".charCodeAt(0);
function formatGroup(group) {
const {codec, infos} = group;
const texts = [ ..."bases" in group ? [ `${group.bases.join("\n")}\n` ] : [], ...infos.map(formatNarInfo) ];
const descriptions = Buffer.from(texts.join("\n"));
const base = "base" in group && group.base !== void 0 ? {
base: group.base
} : {};
const head = {
codec,
paths: infos.length,
descriptionBytes: descriptions.length,
...base
};
const compressed = (0, external_node_zlib_.zstdCompressSync)(descriptions, {
params: {
[external_node_zlib_.constants.ZSTD_c_compressionLevel]: group_frame_LEVEL
}
});
return Buffer.concat([ Buffer.from(`${(0, canonical.d)(head)}\n`), compressed ]);
}
// CONCATENATED MODULE: ./build/js/domain/transfer/encode.js
function encodePack(header, paths) {
return packed(header, async function*(count) {
for await (const {info, nar} of paths) {
yield encode_frame(transfer_pack.RR.path, Buffer.from(formatNarInfo(info)));
yield* dataFrames(compress(nar));
count([ info ]);
}
});
}
function encodeGroups(header, groups) {
return packed(header, async function*(count) {
for await (const {group, data} of groups) {
yield encode_frame(transfer_pack.RR.group, formatGroup(group));
yield* dataFrames(data);
count(group.infos);
}
});
}
async function* packed(header, content) {
const hash = (0, external_node_crypto_.createHash)("sha256");
let paths = 0;
let narBytes = 0;
const count = infos => {
paths += infos.length;
narBytes += (0, transfer_pack.$d)({
infos
});
};
for await (const bytes of body()) {
hash.update(bytes);
yield bytes;
}
yield encode_frame(transfer_pack.RR.end, Buffer.from((0, canonical.d)({
paths,
narBytes,
sha256: hash.digest("hex")
})));
async function* body() {
yield transfer_pack.OE;
yield encode_frame(transfer_pack.RR.header, Buffer.from((0, canonical.d)(header)));
yield* content(count);
}
}
async function* dataFrames(chunks) {
for await (const chunk of chunks) for (let start = 0; start < chunk.length; start += transfer_pack.w.data) {
const piece = chunk.subarray(start, start + transfer_pack.w.data);
yield frameHead(transfer_pack.RR.data, piece.length);
yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
}
yield frameHead(transfer_pack.RR.pathEnd, 0);
}
function encode_frame(type, bytes) {
return Buffer.concat([ frameHead(type, bytes.length), bytes ]);
}
__webpack_require__(77240);
var nar = __webpack_require__(80862);
var ahead = __webpack_require__(60728);
var nar_hash = __webpack_require__(93009);
var promises_ = __webpack_require__(51455);
var in_place = __webpack_require__(24005);
var make = __webpack_require__(33109);
var renaming = __webpack_require__(20593);
var encode_nar = __webpack_require__(19873);
var codec_around = __webpack_require__(4131);
var codec_stream = __webpack_require__(63054);
var delta_group = __webpack_require__(91095);
var worker = __webpack_require__(37669);
var measure_shares = __webpack_require__(92257);
var choose_codec = __webpack_require__(77337);
// CONCATENATED MODULE: ./build/js/steps/promote/plan-groups.js
const LARGE_BYTES = 512 * 1024;
const GROUP_BYTES = 8 * 1024 * 1024;
const GROUP_PATHS = 1e3;
function planGroups(infos, codecs) {
const planned = [];
const small = new OpenGroup(planned);
const alike = new OpenGroup(planned);
for (const info of infos) {
const chosen = codecs.whole.has(info.path) ? void 0 : codecs.bases.get(info.path);
const open = mayDifferInHashes(info, chosen, codecs) ? alike : chosen === void 0 && info.narSize < LARGE_BYTES ? small : void 0;
for (const other of [ small, alike ]) if (other !== open && other.hasReferenceOf(info)) other.close();
if (open === void 0) planned.push({
infos: [ info ],
narBytes: info.narSize,
...chosen === void 0 ? {} : {
chosen
}
}); else open.add(info, chosen);
}
small.close();
alike.close();
return planned;
}
function mayDifferInHashes({narSize}, chosen, {usable, groupsDeltas}) {
if (groupsDeltas !== true || chosen === void 0 || chosen.ready !== void 0 || !usable.includes("delta")) return false;
return chosen.base.narSize === narSize && narSize <= delta_group.tV;
}
class OpenGroup {
#planned;
#infos=[];
#bases=[];
#paths=new Set;
#narBytes=0;
constructor(planned) {
this.#planned = planned;
}
add(info, base) {
if (this.#infos.length === GROUP_PATHS || this.#narBytes + info.narSize > GROUP_BYTES) this.close();
this.#infos.push(info);
this.#paths.add(info.path);
this.#narBytes += info.narSize;
if (base !== void 0) this.#bases.push(base);
}
hasReferenceOf({references}) {
return this.#paths.size > 0 && references.some(reference => this.#paths.has(reference));
}
close() {
if (this.#infos.length === 0) return;
this.#planned.push({
infos: this.#infos,
narBytes: this.#narBytes,
...this.#bases.length === 0 ? {} : {
alike: this.#bases
}
});
this.#infos = [];
this.#bases = [];
this.#paths = new Set;
this.#narBytes = 0;
}
}
function codecOf({narBytes, chosen}, {usable}, {rates, ...known}) {
return (0, choose_codec.f)({
narSize: narBytes,
codecs: usable,
...known,
...chosen === void 0 ? {} : {
base: chosen.base
},
...chosen?.ready === void 0 ? {} : {
ready: {
deltaBytes: chosen.ready.bytes
}
}
}, rates);
}
var is_there = __webpack_require__(27499);
var grind_closure = __webpack_require__(20987);
// CONCATENATED MODULE: ./build/js/steps/promote/read-nar.js
async function* checkedNar(info, {grind, narOf}) {
const hash = (0, external_node_crypto_.createHash)("sha256");
let size = 0;
try {
for await (const chunk of info.path === grind.manifestPath ? [ grind.manifestNar ] : narOf(info.path)) {
hash.update(chunk);
size += chunk.length;
yield chunk;
}
} catch (error) {
throw (0, errors.ux)(error) ? error : unreadable(info.path, error);
}
const narHash = `sha256-${hash.digest("base64")}`;
if (size === info.narSize && narHash === info.narHash) return;
throw new errors.dh("path-corrupt", `${info.path} on the build host does not match Nix's database (${size} bytes with NAR hash ${narHash}).`, {
host: grind_closure.py,
hint: `Repair it with "nix store repair ${info.path}", or build it again.`
});
}
function unreadable(path, cause) {
const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const hint = `Repair it with "nix store repair ${path}", or build it again.`;
return (0, is_there.b)(cause) ? new errors.dh("path-missing", `${path} is registered on the build host, but some of its files are missing.`, {
hint,
host: grind_closure.py,
cause
}) : new errors.dh("path-corrupt", `${path} on the build host cannot be read (${code}).`, {
hint,
host: grind_closure.py,
cause
});
}
const SAMPLE_WITHIN_BYTES = 2 * 1024 * 1024;
const SAMPLE_BYTES = 64 * 1024;
async function sampleOf(info, source) {
const start = Math.floor(Math.min(info.narSize / 2, SAMPLE_WITHIN_BYTES));
const parts = [];
let at = 0;
let size = 0;
for await (const chunk of checkedNar(info, source)) {
const part = chunk.subarray(Math.max(0, start - at), Math.max(0, start - at) + SAMPLE_BYTES - size);
at += chunk.length;
if (part.length === 0) continue;
parts.push(part);
size += part.length;
if (size >= SAMPLE_BYTES) break;
}
return Buffer.concat(parts);
}
// CONCATENATED MODULE: ./build/js/steps/promote/encode-group.js
const AHEAD_BYTES = 4 * 1024 * 1024;
const IN_THREAD_BYTES = 1024 * 1024;
async function encodeGroup(planned, encoding) {
if (planned.alike !== void 0) return encodeAlike({
...planned,
alike: planned.alike
}, encoding);
return [ await encodeOne(planned, encoding) ];
}
async function encodeOne(planned, encoding) {
const {codec, base, data} = await encodedBy(planned, encoding);
const group = {
codec,
infos: planned.infos,
...base === void 0 ? {} : {
base
}
};
return {
group,
data: counted(data, {
codec,
planned
}, encoding.totals)
};
}
async function* counted(data, {codec, planned: {infos, narBytes}}, {codecs}) {
const totals = codecs.get(codec) ?? {
paths: 0,
narBytes: 0,
bytes: 0
};
codecs.set(codec, totals);
for await (const chunk of data) {
totals.bytes += chunk.length;
yield chunk;
}
totals.paths += infos.length;
totals.narBytes += narBytes;
}
async function encodeAlike({infos, alike}, encoding) {
const groups = [];
let paths = [];
const close = () => {
if (paths.length > 0) groups.push(deltasGroup(paths, encoding));
paths = [];
};
for (const [index, info] of infos.entries()) {
const chosen = alike[index];
const delta = await deltaInPlace({
info,
base: chosen.base,
ready: void 0
}, encoding);
if (delta !== void 0 && delta.length <= delta_group.QF) {
paths.push({
info,
base: chosen.base.path,
delta
});
continue;
}
close();
groups.push(await encodeOne({
infos: [ info ],
narBytes: info.narSize,
chosen
}, encoding));
}
close();
return groups;
}
function deltasGroup(paths, encoding) {
const infos = paths.map(({info}) => info);
const narBytes = infos.reduce((sum, {narSize}) => sum + narSize, 0);
const packed = (0, delta_group.lJ)(paths.map(({delta}) => delta));
const data = atOnce(packed, {
narSize: narBytes
}, {
codec: "delta",
encoding
});
const group = {
codec: "deltas",
bases: paths.map(({base}) => base),
infos
};
return {
group,
data: counted(data, {
codec: "delta",
planned: {
infos,
narBytes
}
}, encoding.totals)
};
}
async function encodedBy(planned, encoding) {
const [info] = planned.infos;
const {chosen} = planned;
const mayBeInPlace = chosen !== void 0 && chosen.ready === void 0;
const inPlace = mayBeInPlace ? await encodedInPlace({
info,
base: chosen.base,
ready: void 0
}, encoding) : void 0;
if (inPlace !== void 0) return inPlace;
const choice = await choiceFor(planned, encoding);
if (chosen !== void 0 && (choice.codec === "delta" || choice.codec === "zstd-base")) {
const withBase = await encodedWithBase({
info,
base: chosen.base,
ready: chosen.ready?.file
}, choice.codec, encoding);
if (withBase !== void 0) return withBase;
}
const codec = choice.codec === "raw" ? "raw" : "zstd";
return {
codec,
data: whole(planned, {
codec,
level: choice.level
}, encoding)
};
}
async function choiceFor(planned, encoding) {
const {chosen} = planned;
const estimate = await estimateOf(planned, encoding);
if (chosen === void 0) return codecOf(planned, encoding.codecs, estimate);
const {early} = encoding.codecs;
const pair = {
baseNarHash: chosen.base.narHash,
narHash: planned.infos[0].narHash
};
const begun = await (early?.begun(pair));
const choice = await withShares(planned, {
...estimate,
...begun === void 0 ? {} : knownOf(begun)
}, encoding);
if (begun !== void 0 && choice.codec !== "zstd-base") early?.drop(pair);
return choice;
}
function knownOf({shares, secondsLeft}) {
return {
shares,
...secondsLeft === void 0 ? {} : {
begun: {
secondsLeft
}
}
};
}
async function withShares(planned, estimate, {codecs, source}) {
const {chosen, narBytes, infos} = planned;
const choice = codecOf(planned, codecs, estimate);
const usesBase = choice.codec === "zstd-base" || choice.codec === "delta" && chosen?.ready === void 0;
if (!usesBase || estimate.shares !== void 0 || narBytes < measure_shares.t) return choice;
const shares = await (0, measure_shares.P)({
base: chosen.base,
next: infos[0]
}, source.narOf);
return shares === void 0 ? choice : codecOf(planned, codecs, {
...estimate,
shares
});
}
async function estimateOf({infos}, {rates: {rates}, source}) {
return infos.length === 1 ? {
rates,
sample: await sampleOf(infos[0], source)
} : {
rates
};
}
function whole({infos, narBytes}, {codec, level}, {source, progress, signal}) {
async function* nars() {
for (const info of infos) for await (const chunk of checkedNar(info, source)) {
yield chunk;
progress(chunk.length, codec);
}
}
const around = {
narSize: narBytes,
...level === void 0 ? {} : {
level
}
};
return (0, ahead.E)((0, encode_nar.o)(codec, nars(), around), AHEAD_BYTES, signal);
}
const IN_PLACE_BYTES = 64 * 1024 * 1024;
async function encodedInPlace(path, encoding) {
const delta = await deltaInPlace(path, encoding);
if (delta === void 0) return;
return {
codec: "delta",
base: path.base.path,
data: atOnce(delta, path.info, {
codec: "delta",
encoding
})
};
}
async function deltaInPlace(path, encoding) {
const {info, base} = path;
const mayBe = info.narSize === base.narSize && info.narSize <= IN_PLACE_BYTES && encoding.codecs.usable.includes("delta");
if (!mayBe) return;
const early = await (encoding.codecs.early?.takeInPlace({
baseNarHash: base.narHash,
narHash: info.narHash
}));
if (early !== void 0) return early ?? void 0;
const before = await baseNar(path, encoding.source);
if (before === void 0) return;
const next = await (0, codec_stream.Pm)(checkedNar(info, encoding.source), info.narSize);
return (0, in_place.n)(before, next) ? (0, make.X)(before, next) : void 0;
}
async function encodedWithBase(path, codec, encoding) {
const {info, base, ready} = path;
const encoded = data => ({
codec,
base: base.path,
data
});
if (codec === "delta" && ready !== void 0) {
const delta = await (0, promises_.readFile)(ready).catch(() => {});
if (delta !== void 0) return encoded(atOnce(delta, info, {
codec,
encoding
}));
}
if (codec === "zstd-base") {
const early = await (encoding.codecs.early?.take({
baseNarHash: base.narHash,
narHash: info.narHash
}));
if (early !== void 0) return encoded(begunEarly(early, info, {
codec,
encoding
}));
}
const before = await baseNar(path, encoding.source);
if (before === void 0) {
encoding.totals.fallbacks.push({
path: info.path,
codec,
reason: "base-corrupt"
});
return;
}
if (codec === "zstd-base") {
const nar = reported(checkedNar(info, encoding.source), {
codec,
encoding
});
return encoded((0, ahead.E)((0, encode_nar.o)(codec, nar, {
narSize: info.narSize,
base: before
}), AHEAD_BYTES, encoding.signal));
}
const delta = await deltaOf(before, info, encoding);
return delta.length > (0, codec_around.W)(info.narSize) ? void 0 : encoded(atOnce(delta, info, {
codec,
encoding
}));
}
async function baseNar({info, base}, {narOf}) {
const nar = await (0, codec_stream.Pm)(narOf(base.path), base.narSize).catch(() => {});
if (nar === void 0 || (0, nar_hash.W)(nar) !== base.narHash) return;
(0, renaming.$)(nar, (0, renaming.a)(base, info));
return nar;
}
async function deltaOf(base, info, {source, rates, signal}) {
if (info.narSize < IN_THREAD_BYTES && base.length < IN_THREAD_BYTES) {
const around = {
narSize: info.narSize,
base
};
return Buffer.concat(await Array.fromAsync((0, encode_nar.o)("delta", checkedNar(info, source), around)));
}
const next = await (0, codec_stream.Pm)(checkedNar(info, source), info.narSize);
const begin = performance.now();
const delta = await (0, worker._)(base, next, signal);
rates.worked("delta", "encode", {
bytes: info.narSize,
seconds: (performance.now() - begin) / 1e3
});
return delta;
}
async function* atOnce(bytes, info, {codec, encoding}) {
yield bytes;
encoding.progress(info.narSize, codec);
}
async function* begunEarly(chunks, {narSize}, {codec, encoding}) {
yield* chunks;
encoding.progress(narSize, codec);
}
async function* reported(chunks, {codec, encoding}) {
for await (const chunk of chunks) {
yield chunk;
encoding.progress(chunk.length, codec);
}
}
// CONCATENATED MODULE: ./build/js/steps/promote/copy-missing.js
async function copyMissing(client, options) {
const {releaseId, grind, missing, codecs, encoded, narOf = nar.a} = options;
const source = {
grind,
narOf
};
const {infos: packed, substitute} = partition(grind, missing);
const infos = await grind.narInfos(referencesFirst(packed).map(({path}) => path));
const narBytes = infos.reduce((sum, {narSize}) => sum + narSize, 0);
const announced = {
releaseId,
paths: infos.length,
narBytes,
substitute
};
const progress = progressReporter(client.context.reporter, narBytes);
if (codecs === void 0) return client.send(encodePack({
format: 1,
codec: "zstd",
...announced
}, wholePaths(infos, source, progress)));
const given = new AbortController;
try {
const encoding = {
...options,
source,
codecs,
progress,
signal: given.signal
};
const pack = encodeGroups({
format: transfer_pack.uV,
...announced
}, groups(planGroups(infos, codecs), encoding));
return await client.send(withEnd(measured(pack, options.rates), encoded));
} finally {
given.abort(new Error("the copy ended"));
}
}
function* wholePaths(infos, source, progress) {
async function* nar(info) {
for await (const chunk of checkedNar(info, source)) {
yield chunk;
progress(chunk.length);
}
}
for (const info of infos) yield {
info,
nar: nar(info)
};
}
const AHEAD_MEMORY_BYTES = 640 * 1024 * 1024;
const AHEAD_GROUPS = 4;
const GROUP_MEMORY_BYTES = 16 * 1024 * 1024;
async function* groups(planned, encoding) {
const encoded = (0, ahead.U)(planned, {
memoryBytes: AHEAD_MEMORY_BYTES,
count: AHEAD_GROUPS,
memoryOf: ({chosen, narBytes}) => chosen === void 0 || chosen.ready !== void 0 ? GROUP_MEMORY_BYTES : narBytes + 7 * chosen.base.narSize + GROUP_MEMORY_BYTES,
begin: group => encodeGroup(group, encoding)
});
for await (const some of encoded) yield* some;
}
async function* withEnd(pack, ended = () => {}) {
yield* pack;
ended();
}
const IN_BUFFERS_BYTES = 4 * 1024 * 1024;
const MEASURED_BYTES = 1024 * 1024;
async function* measured(pack, rates) {
let total = 0;
let bytes = 0;
let seconds = 0;
for await (const chunk of pack) {
const begin = performance.now();
yield chunk;
total += chunk.length;
if (total < IN_BUFFERS_BYTES) continue;
bytes += chunk.length;
seconds += (performance.now() - begin) / 1e3;
if (bytes < MEASURED_BYTES) continue;
rates.sent({
bytes,
seconds
});
bytes = 0;
seconds = 0;
}
}
function partition(grind, missing) {
const infos = missing.flatMap(path => grind.packable.get(path) ?? []);
return {
infos,
substitute: missing.filter(path => !grind.packable.has(path))
};
}
function withArrived(copy, grind, arrived) {
const {infos, substitute} = partition(grind, arrived);
return {
...copy,
copiedPaths: copy.copiedPaths + infos.length,
copiedNarBytes: infos.reduce((sum, {narSize}) => sum + narSize, copy.copiedNarBytes),
substitutedPaths: [ ...new Set([ ...copy.substitutedPaths, ...substitute ]) ]
};
}
function progressReporter(reporter, total) {
let done = 0;
let reported = 0;
return (bytes, codec) => {
done += bytes;
if (done - reported < total / 200 && done < total) return;
reported = done;
reporter.report({
event: "progress",
phase: "copy",
done,
total,
unit: "bytes",
...codec === void 0 ? {} : {
codec
}
});
};
}
}),

/***/ 77912: // build/js/steps/promote/start-promotion.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => readChecked,
O: () => withPromotion
});
var external_node_path_ = __webpack_require__(76760);
var external_node_os_ = __webpack_require__(48161);
var difference = __webpack_require__(4282);
var errors = __webpack_require__(8136);
var approval = __webpack_require__(83338);
var quote = __webpack_require__(7191);
var temporary_folder = __webpack_require__(87028);
var state_folder = __webpack_require__(4568);
var report_event = __webpack_require__(59786);
var backup = __webpack_require__(2252);
var grind_closure = __webpack_require__(20987);
var promoted = __webpack_require__(49154);
var promoted_closure = __webpack_require__(31802);
var in_place = __webpack_require__(24005);
var make = __webpack_require__(33109);
var choose_codec = __webpack_require__(77337);
var delta_group = __webpack_require__(91095);
var usable_codecs = __webpack_require__(61823);
var add_root = __webpack_require__(70402);
var nar = __webpack_require__(80862);
var processor_share = __webpack_require__(20710);
var expect_success = __webpack_require__(84521);
var cache = __webpack_require__(72170);
var delta_pairs = __webpack_require__(4079);
var nar_hash = __webpack_require__(93009);
var renaming = __webpack_require__(20593);
var codec_stream = __webpack_require__(63054);
var encode_nar = __webpack_require__(19873);
var rates = __webpack_require__(77240);
var resemblance = __webpack_require__(5598);
var ahead = __webpack_require__(60728);
var measure_shares = __webpack_require__(92257);
// CONCATENATED MODULE: ./build/js/steps/deltas/prefix-encoding.js
const LONGEST_SECONDS = 2.5;
async function beginEncoding(pair, reading) {
const shares = await (0, measure_shares.P)(pair, reading.narOf);
if (shares === void 0) return;
const seconds = pair.next.narSize / encodingRate(reading.share);
if (!(0, resemblance.hw)(shares) || seconds > LONGEST_SECONDS) return {
shares,
running: void 0
};
const nars = await narsOf(pair, reading.narOf);
return nars === void 0 ? void 0 : {
shares,
running: new RunningEncoding(nars, reading.signal)
};
}
function encodingRate(share) {
return share * ENCODE_RATE;
}
async function narsOf({base, next}, narOf) {
const before = await (0, codec_stream.Pm)(narOf(base.path), base.narSize);
if ((0, nar_hash.W)(before) !== base.narHash) return;
(0, renaming.$)(before, (0, renaming.a)(base, next));
const nar = await (0, codec_stream.Pm)(narOf(next.path), next.narSize);
return (0, nar_hash.W)(nar) === next.narHash ? {
before,
nar
} : void 0;
}
const PIECE_BYTES = 256 * 1024;
const ENCODE_RATE = rates.d_.cpu["zstd-base"].encode;
const MEASURED_BYTES = 2 * 1024 * 1024;
class RunningEncoding {
chunks;
ended;
#stop=new AbortController;
#narSize;
#begun=performance.now();
#encodedBytes=0;
constructor({before, nar}, signal) {
const ended = Promise.withResolvers();
this.ended = ended.promise;
this.#narSize = nar.length;
const stopped = AbortSignal.any([ signal, this.#stop.signal ]);
const encoded = (0, encode_nar.o)("zstd-base", this.#pieces(nar, stopped), {
narSize: nar.length,
base: before
});
this.chunks = (0, ahead.E)(ending(encoded, ended.resolve), 1 / 0, stopped);
}
secondsLeft() {
const left = this.#narSize - this.#encodedBytes;
const rate = 1e3 * this.#encodedBytes / (performance.now() - this.#begun);
return left / (this.#encodedBytes < MEASURED_BYTES ? ENCODE_RATE : rate);
}
stop() {
this.#stop.abort(new Error("the path is sent in another way"));
}
async* #pieces(nar, signal) {
for (let at = 0; at < nar.length; at += PIECE_BYTES) {
signal.throwIfAborted();
yield nar.subarray(at, at + PIECE_BYTES);
this.#encodedBytes = Math.min(at + PIECE_BYTES, nar.length);
}
}
}
async function* ending(chunks, ended) {
try {
for await (const chunk of chunks) yield Buffer.from(chunk);
} finally {
ended();
}
}
// CONCATENATED MODULE: ./build/js/steps/deltas/encode-early.js
const LEAST_BYTES = 1024 * 1024;
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_PATHS = 2e3;
const MOST_BYTES_IN_PLACE = 256 * 1024 * 1024;
const MOST_BYTES_OF_ONE_IN_PLACE = 16 * 1024 * 1024;
function encodeEarly(options, runner) {
return new Early(options, runner);
}
class Early {
#options;
#found;
#begun=new Map;
#inPlace=new Map;
#taken=new Set;
constructor(options, runner) {
this.#options = options;
this.#found = this.#find(runner).catch(() => {});
this.#encode().catch(() => {});
}
async begun(pair) {
this.#taken.add(keyOf(pair));
const encoding = await this.#begun.get(keyOf(pair));
return encoding === void 0 ? void 0 : {
shares: encoding.shares,
secondsLeft: encoding.running?.secondsLeft()
};
}
async take(pair) {
this.#taken.add(keyOf(pair));
return (await this.#begun.get(keyOf(pair)))?.running?.chunks;
}
drop(pair) {
this.#taken.add(keyOf(pair));
this.#begun.get(keyOf(pair))?.then(encoding => encoding?.running?.stop());
this.#begun.delete(keyOf(pair));
}
async takeInPlace(pair) {
this.#taken.add(keyOf(pair));
return this.#inPlace.get(keyOf(pair));
}
async committed() {
return (await this.#found)?.bases ?? new Map;
}
async #find(runner) {
const release = await this.#options.release;
if (release.paths.size > MOST_PATHS) return;
const [last] = await (0, promoted.J)(release, this.#options.host);
if (last === void 0 || last.releaseId === release.releaseId || last.roots.length === 0) return;
if (this.#options.signal.aborted) return;
await (0, expect_success.l)(runner, (0, add_root.X)(last.roots, this.#options.root));
return {
release,
bases: await (0, delta_pairs.y7)(last, runner)
};
}
async #encode() {
const found = await this.#found;
if (found === void 0) return;
const {release, bases} = found;
const missing = [ ...release.paths.keys() ].filter(path => !bases.has(path));
this.#options.expect(missing);
const mayBeReady = await (0, cache.Oh)(release.stateFolder);
const pairs = (0, delta_pairs.SP)(bases, release.paths.values()).filter(pair => !mayBeReady(hashesOf(pair)));
await this.#encodeEach(inPlacePairs(pairs), async (pair, key) => {
const difference = this.#differenceInPlace(pair).catch(() => {});
this.#inPlace.set(key, difference);
await difference;
});
const {signal, lineRate, share = (0, processor_share.u)()} = this.#options;
const reading = {
narOf: this.#narOf,
signal,
share
};
if (encodingRate(share) <= (await lineRate ?? 0)) return;
await this.#encodeEach(prefixPairs(pairs), async (pair, key) => {
const encoding = beginEncoding(pair, reading).catch(() => {});
this.#begun.set(key, encoding);
await ((await encoding)?.running?.ended);
});
}
get #narOf() {
return this.#options.narOf ?? nar.a;
}
async #encodeEach(pairs, encode) {
for (const pair of pairs) {
const key = keyOf(hashesOf(pair));
if (this.#options.signal.aborted) return;
if (!this.#taken.has(key)) await encode(pair, key);
}
}
async #differenceInPlace(pair) {
const nars = await narsOf(pair, this.#narOf);
if (nars === void 0) return;
if (!(0, in_place.n)(nars.before, nars.nar)) return null;
const delta = (0, make.X)(nars.before, nars.nar);
return delta.length > delta_group.QF ? void 0 : delta;
}
}
function inPlacePairs(pairs) {
if (!(0, usable_codecs.C)().includes("delta")) return [];
const equal = pairs.filter(({base, next}) => base.narSize === next.narSize && next.narSize <= MOST_BYTES_OF_ONE_IN_PLACE);
return firstOf(equal, MOST_BYTES_IN_PLACE);
}
function prefixPairs(pairs) {
if (!(0, usable_codecs.C)().includes("zstd-base")) return [];
const others = pairs.filter(({base, next}) => {
const isOfSize = next.narSize >= LEAST_BYTES && base.narSize + next.narSize <= choose_codec.y;
return isOfSize && base.narSize !== next.narSize;
});
return firstOf(others, MOST_BYTES);
}
function firstOf(pairs, mostBytes) {
let bytes = 0;
return pairs.filter(({next}) => {
bytes += next.narSize;
return bytes <= mostBytes;
});
}
function hashesOf({base, next}) {
return {
baseNarHash: base.narHash,
narHash: next.narHash
};
}
function keyOf({baseNarHash, narHash: of}) {
return `${baseNarHash} ${of}`;
}
var line_rate = __webpack_require__(24919);
var first_program = __webpack_require__(14483);
var reach = __webpack_require__(26187);
var bundle_read = __webpack_require__(72707);
var catalogue = __webpack_require__(6966);
var host_client = __webpack_require__(89155);
var whole_expected = __webpack_require__(15212);
// CONCATENATED MODULE: ./build/js/steps/promote/start-promotion.js
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
async function withPromotion(options, context, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const head = await readChecked(options);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, temporary_folder.wE)((0, external_node_path_.join)((0, 
state_folder.stateFolder)(options.environment, (0, external_node_os_.homedir)()), "temporary"), "promote"));
const connecting = (0, first_program.x)(context.runner);
const release = (0, report_event.xe)(context.reporter, "manifest", async () => {
if (options.client === void 0 && options.ahead === void 0) await connecting.begun;
const bundle = await (0, bundle_read.withInventory)(head);
return {
bundle,
grind: await (0, grind_closure.gW)(bundle, (0, external_node_path_.join)(folder.path, "root"), context.runner)
};
});
release.catch(error => error instanceof errors.dz && options.ahead?.giveUp());
const reading = release.then(({grind}) => grind);
const read = () => (0, promoted_closure.R)({
...placeOf(options),
host: options.hostName
});
const committed = reading.then(read, () => {});
if (options.dryRun !== true) expectMissing(options, {
reading,
committed
}).catch(() => {});
const root = (0, external_node_path_.join)(folder.path, "base");
const lineRate = (0, line_rate.U)({
...placeOf(options),
host: options.hostName
});
const early = options.dryRun === true ? void 0 : encodeAhead(options, {
bundle: head,
reading,
root,
lineRate,
stack
}, context);
const connect = () => (0, host_client.m)(options, {
...context,
runner: connecting.runner
}).then(client => stack.use(client));
const [connection, found] = await Promise.allSettled([ options.client?.reportingTo(context.reporter) ?? connect().finally(connecting.end), release ]);
if (found.status === "rejected" && found.reason instanceof errors.dz) throw found.reason;
if (connection.status === "rejected") throw connection.reason;
if (found.status === "rejected") throw found.reason;
const bases = {
root,
stateFolder: (0, state_folder.stateFolder)(options.environment, (0, external_node_os_.homedir)()),
early,
committed,
lineRate
};
const asked = {
...options,
expectCurrent: await (0, whole_expected.C)(connection.value, options.expectCurrent)
};
return await work({
options: asked,
context,
client: connection.value,
...found.value,
bases
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function encodeAhead(options, {bundle, reading, root, lineRate, stack}, {runner}) {
const ended = new AbortController;
const place = placeOf(options);
const release = reading.then(({packable}) => ({
...place,
releaseId: bundle.releaseId,
paths: packable
}));
const expect = paths => void reading.then(({narInfos}) => narInfos(paths)).catch(() => {});
const holding = {
root: `${root}-committed`,
signal: ended.signal
};
const early = encodeEarly({
release,
host: options.hostName,
...holding,
lineRate,
expect
}, runner);
stack.defer(async () => {
ended.abort();
await early.committed();
});
return early;
}
async function expectMissing(options, {reading, committed}) {
const {packable, narInfos} = await reading;
const known = await committed;
const isFirst = known === void 0 && (await (0, promoted.J)(placeOf(options), options.hostName)).length === 0;
const expected = known === void 0 ? [] : (0, difference.m)(known.paths, [ ...packable.values() ]);
await narInfos(isFirst ? [ ...packable.keys() ] : expected.map(({path}) => path));
}
function placeOf({environment, config}) {
return {
stateFolder: (0, state_folder.stateFolder)(environment, (0, external_node_os_.homedir)()),
application: config.application
};
}
async function readChecked(options) {
const {config, hostName} = options;
const bundle = await (0, bundle_read.readBundleHead)(options.bundle, options.expectedReleaseId);
(0, reach.sshHost)(config, hostName);
if (bundle.manifest.application !== config.application) throw (0, catalogue.r9)(bundle.manifest, config.application);
(0, backup.L)(bundle.manifest, options.schemaChange === true);
return options.approvalsFile === void 0 ? bundle : {
...bundle,
approvals: await approvalsOf(options.approvalsFile)
};
}
async function approvalsOf(file) {
const text = await (0, bundle_read.readApprovals)(file);
if (text !== void 0) {
(0, approval.lc)(file, text);
return text;
}
throw new errors.dz("file-unreadable", `There is no file of approvals ${(0, quote.hD)(file)}.`, {
hint: "Make one with grind-to-prod approve."
});
}
}),

/***/ 20710: // build/js/tools/process/processor-share.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => processorShare
});
var node_os$0 = __webpack_require__(48161);
function processorShare({threads, processors} = loadNow()) {
return Math.min(1, processors / (threads + 1));
}
function loadNow() {
return {
threads: (0, node_os$0.loadavg)()[0] ?? 0,
processors: (0, node_os$0.availableParallelism)()
};
}
}),

/***/ 75713: // build/js/tools/run/read-only.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => readOnlyRunner
});
function readOnlyRunner(inner) {
return {
readsOnly: true,
run: async command => command.effect === "read" ? inner.run(command) : skipped,
start(command) {
if (command.effect === "read") return inner.start(command);
throw new TypeError(`${command.argv[0]} writes and is streamed, so a dry run cannot skip it.`);
}
};
}
const skipped = {
status: 0,
stdout: "",
stderr: ""
};
}),

/***/ 59594: // build/js/verbs/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
notifiedPromote: () => notifiedPromote,
promote: () => promote,
promoteSilently: () => promoteSilently
});
var external_node_crypto_ = __webpack_require__(77598);
var read_only = __webpack_require__(75713);
var together = __webpack_require__(79136);
var copy_missing = __webpack_require__(18048);
var backup = __webpack_require__(2252);
var grind_closure = __webpack_require__(20987);
var copy_all = __webpack_require__(76360);
var promoted = __webpack_require__(49154);
var check = __webpack_require__(8511);
var clock = __webpack_require__(96017);
var doctor_host = __webpack_require__(13037);
var host_trust = __webpack_require__(14902);
var host_units = __webpack_require__(89267);
var nix_key_name = __webpack_require__(64315);
// CONCATENATED MODULE: ./build/js/domain/doctor/preflight.js
function preflightFindings({host, facts, answeredAt, signatures}) {
return [ ...keyFindings(host, facts, signatures), (0, doctor_host.j)(host, facts.agentVersion), ...facts.units.flatMap(({unit, unitFileState}) => (0, 
host_units.H)(host, unit, unitFileState)), ...(0, clock.M)(host, Date.parse(facts.now) - answeredAt), ...facts.clockSynchronized === void 0 ? [] : [ (0, 
clock.A)(host, facts.clockSynchronized) ], ...nixFindings(host, facts.warnings) ].filter(({outcome}) => outcome !== "passed");
}
function nixFindings(host, [first, ...others]) {
if (first === void 0) return [];
const more = `; "grind-to-prod status ${host} --verbose" shows ${others.length} more.`;
const message = others.length === 0 ? first : first.replace(/\.?$/, more);
return [ (0, check.k9)("nix-trust", message, `Ask the administrator of ${host}.`) ];
}
function keyFindings(host, {nixKeys}, signatures) {
const accepted = new Set(nixKeys.map(nix_key_name.W));
const refused = signatures.find(of => of !== null && !of.some(signature => accepted.has((0, 
nix_key_name.W)(signature))));
if (refused === void 0 || refused === null) return [];
const [first] = refused;
return first === void 0 ? [] : [ (0, host_trust.b)(host, (0, nix_key_name.W)(first)) ];
}
var errors = __webpack_require__(8136);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/steps/doctor/preflight.js
async function checkBeforeCopy({host, needs, grind, components, answeredAt}, reporter) {
const {facts} = needs;
if (facts === void 0) return;
const missing = new Set(needs.missing);
const copied = components.filter(path => missing.has(path) && path !== grind.manifestPath && grind.packable.has(path));
const infos = copied.length === 0 ? [] : await grind.narInfos(copied);
const signatures = infos.map(({contentAddress, signatures: of}) => contentAddress === null ? of : null);
const findings = preflightFindings({
host,
facts,
answeredAt,
signatures
});
const failed = findings.find(({outcome}) => outcome === "failed");
if (failed !== void 0) throw new errors.dh("path-untrusted", failed.message, {
host,
...failed.hint === void 0 ? {} : {
hint: failed.hint
}
});
for (const {id, message, hint} of findings) (0, report_event.warn)(reporter, id === "nix-trust" || hint === void 0 ? message : `${message} ${hint}`);
}
var snapshots_around = __webpack_require__(67905);
var notified = __webpack_require__(68353);
var external_node_os_ = __webpack_require__(48161);
var state_folder = __webpack_require__(4568);
var protocol_attempt = __webpack_require__(99289);
var expected_host = __webpack_require__(25729);
var agent_program = __webpack_require__(29772);
var reason_of = __webpack_require__(11245);
var emergency = __webpack_require__(32699);
var promises_ = __webpack_require__(58500);
var silent_reporter = __webpack_require__(48023);
var agent_session = __webpack_require__(42521);
var answer_of_error = __webpack_require__(90171);
var user_program = __webpack_require__(81467);
// CONCATENATED MODULE: ./build/js/steps/gates/gates.js
async function runGates(options, context) {
const {runner, reporter} = context;
if (options.gates.length === 0) return [];
return (0, report_event.xe)(reporter, "gate", async () => {
const outcomes = [];
for (const gate of options.gates) {
(0, report_event.pq)(reporter, `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.`);
const outcome = await runGate(gate, options, runner);
outcomes.push(outcome);
report(outcome, reporter);
if (!outcome.passed) break;
}
return outcomes;
});
}
function failedGate(outcomes) {
return outcomes.find(({passed}) => !passed);
}
async function runGate(gate, {stage, directory, facts}, runner) {
const environment = {
...gate.environment,
...factsAsEnvironment(facts)
};
return {
name: gate.name,
stage,
...await (0, user_program.H)({
...gate,
environment,
directory
}, runner)
};
}
function factsAsEnvironment({releaseId, application, hostName, role, manifestFile}) {
return {
GRIND_TO_PROD_RELEASE_ID: releaseId,
GRIND_TO_PROD_APPLICATION: application,
GRIND_TO_PROD_HOST: hostName,
GRIND_TO_PROD_ROLE: role ?? "",
GRIND_TO_PROD_MANIFEST: manifestFile
};
}
function report({name, passed, detail, seconds, output}, reporter) {
if (!passed) (0, user_program.u)(`gate ${name}`, output, reporter);
const level = passed ? "info" : "warning";
(0, report_event.N4)(reporter, level, `Gate ${name} ${passed ? "passed" : "failed"} after ${seconds} s: it ${detail}.`);
}
var host_client = __webpack_require__(89155);
// CONCATENATED MODULE: ./build/js/steps/promote/confirm-release.js
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
const LONGEST_PAUSE_MILLISECONDS = 2e3;
function confirmer(options, context) {
const {reporter} = context;
let working;
return {
reporter: {
report(event) {
reporter.report(event);
if (event.event !== "confirmation" || working !== void 0) return;
working = confirmInTime(options, event, context);
working.catch(() => {});
}
},
gates: async () => working
};
}
async function confirmInTime(options, {attempt, secondsLeft}, context) {
const {reporter} = context;
const deadline = performance.now() + secondsLeft * 1e3;
let gates;
for (let wait = 100; ;wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
gates ??= await runGates(options.gates, context);
await send(client, requestOf(options, attempt, gates));
return gates;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.warn)(reporter, `Could not confirm the release, retrying: ${error.text}`);
if (!(0, answer_of_error.H)(error)) return gates;
}
if (performance.now() + wait >= deadline) return gates;
await (0, promises_.setTimeout)(wait);
}
}
async function send({context, ...session}, request) {
await (0, agent_session.k)({
...session,
context: {
...context,
reporter: silent_reporter.P
}
}, {
verb: "confirm",
input: request,
effect: "write"
});
}
function requestOf({actor, config, hostName}, attempt, gates) {
const failed = failedGate(gates);
const said = failed === void 0 ? {
decision: "keep"
} : {
decision: "revert",
reason: reasonOf(failed)
};
return {
protocol: agent_program.W,
attempt,
actor,
...said,
...(0, expected_host.AY)(config, hostName)
};
}
const REASON_LIMIT = 1024;
function reasonOf({name, detail}) {
return `gate ${name} failed (it ${detail})`.slice(0, REASON_LIMIT);
}
var keep_signed_record = __webpack_require__(61335);
var newest_statement = __webpack_require__(49730);
// CONCATENATED MODULE: ./build/js/steps/gates/decide-release.js
async function decideRelease(client, options) {
const {record} = options;
const hostName = client.name;
const gates = options.ran ?? await runGates(options.gates, client.context);
const failed = failedGate(gates);
if (failed === void 0) return {
verdict: "COMMITTED",
reason: record.reason,
gates,
rollback: null
};
const failure = `Gate ${failed.name} failed (it ${failed.detail})`;
const {previousRelease: previous, releaseId} = record;
if (previous === null || previous === releaseId) {
const reason = `${failure}, but ${hostName} has no previous release to roll back to: it still runs ${releaseId}; decide whether it may stay.`;
return {
verdict: "NEEDS_HUMAN",
reason,
gates,
rollback: null
};
}
const rollingBack = () => rollBack(client, {
...options,
previous,
gate: failed
});
const back = await (0, report_event.xe)(client.context.reporter, {
phase: "rollback",
host: hostName
}, rollingBack);
const signed = {
...back.signature === void 0 ? {} : {
rollbackSignature: back.signature
},
...back.statement === void 0 ? {} : {
rollbackStatement: back.statement
}
};
return {
...endOf(back, {
failure,
hostName,
previous
}),
gates,
rollback: back.record,
...signed
};
}
const notRolledBack = {
verdict: "NEEDS_HUMAN",
words: ({hostName, previous}) => `but the rollback to ${previous} on ${hostName} failed`
};
const ends = {
COMMITTED: {
verdict: "ROLLED_BACK",
words: ({hostName, previous}) => `so ${hostName} rolled back to ${previous}`
},
UNKNOWN: {
verdict: "UNKNOWN",
words: ({hostName, previous}) => `and it is unknown whether ${hostName} rolled back to ${previous}`
},
UNCHANGED: notRolledBack,
ROLLED_BACK: notRolledBack,
NEEDS_HUMAN: notRolledBack
};
function endOf({verdict, reason}, back) {
const end = ends[verdict];
return {
verdict: end.verdict,
reason: `${back.failure}, ${end.words(back)}: ${reason}`
};
}
async function rollBack(client, {actor, record, previous, gate}) {
const request = {
protocol: agent_program.W,
attempt: (0, external_node_crypto_.randomUUID)(),
actor: actorOf(actor, gate),
expectCurrent: record.releaseId,
...(0, expected_host.AY)(client.options.config, client.name)
};
try {
return await client.attempt({
verb: "rollback",
request,
words: [ "--to", previous ]
});
} catch (error) {
if (error instanceof errors.dh || error instanceof errors.dz) return {
verdict: "NEEDS_HUMAN",
reason: error.text,
record: null
};
throw error;
}
}
const ACTOR_NAME_LIMIT = 256;
function actorOf(actor, {name}) {
const cause = ` (gate ${name} failed)`;
return {
...actor,
name: `${actor.name.slice(0, ACTOR_NAME_LIMIT - cause.length)}${cause}`
};
}
var cache = __webpack_require__(72170);
var promoted_closure = __webpack_require__(31802);
// CONCATENATED MODULE: ./build/js/steps/promote/unexpected-drift.js
const TOLD = 10;
function loadRules() {
return Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(9313) ]).then(__webpack_require__.bind(__webpack_require__, 99313));
}
async function unexpectedDrift({config, hostName}, {manifest, snapshots}, reporter) {
if (snapshots === void 0) return {};
const {unexpectedFindings} = await loadRules();
const drift = unexpectedFindings({
...snapshots,
manifest,
mayDiffer: config.snapshot.mayDiffer
});
for (const {message, field, next} of drift.slice(0, TOLD)) (0, report_event.warn)(reporter, `${hostName} changed outside this release: ${message} (${field}) Next: ${next}`);
if (drift.length > TOLD) (0, report_event.warn)(reporter, `${hostName} has ${drift.length - TOLD} more changes from outside this release; the result lists them.`);
return {
drift
};
}
var write_drift = __webpack_require__(50878);
var find_host = __webpack_require__(85670);
var schema = __webpack_require__(21325);
// CONCATENATED MODULE: ./build/js/steps/promote/promote-gates.js
function gatesOf(stage, {options: {config, directory, hostName}, bundle}) {
const {role} = (0, find_host.findHost)(config, hostName);
const facts = {
releaseId: bundle.releaseId,
application: config.application,
hostName,
role,
manifestFile: bundle.file
};
return {
stage,
gates: config.gates[stage],
directory,
facts
};
}
async function passGates(promotion) {
const outcomes = await runGates(gatesOf("beforePromote", promotion), promotion.context);
const failed = failedGate(outcomes);
if (failed === void 0) return outcomes;
throw new errors.ue(`Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${promotion.client.name} and nothing changed there.`, outcomes, {
hint: "Fix the cause, and promote again."
});
}
function plannedGates({config}) {
return schema.x.flatMap(stage => config.gates[stage].map(({name}) => ({
name,
stage
})));
}
// CONCATENATED MODULE: ./build/js/steps/promote/apply-release.js
async function keepBases({options, context, bundle, grind}, verdict) {
if (verdict !== "COMMITTED" && verdict !== "UNCHANGED") return;
const {config, hostName} = options;
const place = {
stateFolder: (0, state_folder.stateFolder)(options.environment, (0, external_node_os_.homedir)()),
application: config.application
};
const closure = grind.closure.paths.filter(({path}) => path !== grind.manifestPath && grind.packable.has(path));
try {
const release = {
host: hostName,
releaseId: bundle.releaseId,
closure
};
const hosts = Object.keys(config.hosts);
await (0, together.b)([ (0, promoted.k)(place, {
release,
hosts
}, context.runner), (0, promoted_closure.N)({
...place,
host: hostName
}, {
releaseId: bundle.releaseId,
closure: grind.closure
}, hosts) ]);
await (0, cache.eK)(place.stateFolder);
} catch (error) {
(0, report_event.warn)(context.reporter, `The release is not kept on this machine, so the next copy to ${hostName} may be larger: ${(0, 
reason_of.A)(error)}.`);
}
}
function snapshotFolder({options: {snapshots}, bundle}) {
return snapshots === true ? bundle.folder : snapshots;
}
async function applyRelease(promotion, copied) {
const {options, context, client, bundle} = promotion;
const {reporter} = context;
const {snapshots, previousRelease} = copied;
const request = applyRequest(promotion, copied);
const afterApply = {
...options,
gates: gatesOf("afterApply", promotion)
};
const confirming = confirmer(afterApply, context);
const applying = snapshots.ready(client.reportingTo(confirming.reporter), {
isLast: afterApply.gates.gates.length === 0
});
const attempting = applying.attempt({
verb: "apply",
request
});
loadRules().catch(() => {});
const concluded = await attempting;
const {record} = concluded;
const ran = await confirming.gates();
const decision = concluded.verdict === "COMMITTED" && record !== null ? await decideRelease(client, {
...afterApply,
ran,
record
}) : {
verdict: concluded.verdict,
gates: ran ?? []
};
options.announce?.({
releaseId: bundle.releaseId,
previousRelease,
...concluded,
...decision
});
const {rollback = null} = decision;
const after = decision.verdict === "UNKNOWN" ? snapshots_around.h : snapshots.take("after", client);
const found = after.written.then(async () => decision.verdict === "COMMITTED" ? unexpectedDrift(options, {
manifest: bundle.manifest,
snapshots: snapshots.pair()
}, reporter) : void 0);
const evidence = keepEvidence(promotion, {
concluded,
decision,
after
});
const [kept, drift] = await (0, together.b)([ evidence, found, keepBases(promotion, decision.verdict) ]);
if (drift?.drift !== void 0) await (0, write_drift.w)({
...options,
check: "promote",
findings: drift.drift
}, reporter);
return {
...concluded,
rollback,
...decision,
...kept,
...snapshots.result(),
...drift
};
}
async function keepEvidence(promotion, {concluded, decision, after}) {
const {options, context, client} = promotion;
const {record, signature} = concluded;
const {rollback = null, rollbackSignature, rollbackStatement} = decision;
const ofRelease = (0, newest_statement.O)(client, concluded, after);
const ofRollback = (0, newest_statement.O)(client, {
record: rollback,
statement: rollbackStatement
}, after);
const records = [ {
record,
signature,
statement: ofRelease
}, {
record: rollback,
signature: rollbackSignature,
statement: ofRollback
} ];
const kept = await (0, keep_signed_record.C)(snapshotFolder(promotion), records, {
...options,
reporter: context.reporter
});
await Promise.all([ ofRelease, ofRollback ]);
return kept;
}
function applyRequest({options, client, bundle, grind}, {attempt, copy}) {
return {
protocol: agent_program.W,
releaseId: bundle.releaseId,
manifestPath: grind.manifestPath,
attempt,
expectCurrent: options.expectCurrent,
actor: options.actor,
copy: (0, protocol_attempt.WL)(copy),
...(0, copy_all.x8)(bundle),
...(0, expected_host.Dk)(options.config, client.name),
...options.schemaChange === true ? {
schemaChange: true
} : {},
...(0, protocol_attempt.a4)(options),
...(0, emergency.Oz)(options)
};
}
var other_of_pair = __webpack_require__(76261);
var compare_heads = __webpack_require__(58858);
var exchange_heads = __webpack_require__(9297);
var in_time = __webpack_require__(86995);
// CONCATENATED MODULE: ./build/js/steps/promote/kept-heads.js
async function withKeptHeads(promotion, work) {
const {options, context, client} = promotion;
const name = options.exchangesHeads === false ? void 0 : (0, other_of_pair.m)(options.config, options.hostName);
if (name === void 0) return work();
const other = openOther(promotion, name);
const compared = other.then(opened => compareBoth(client, opened)).catch(() => {});
try {
const result = await work();
if (result.verdict === "UNKNOWN") return result;
const reason = await (0, in_time.R)(context.reporter, async within => {
await compared;
return (0, exchange_heads.$p)(client.reportingTo(within), (await other).reportingTo(within));
});
if (reason !== void 0) (0, report_event.pq)(context.reporter, (0, exchange_heads.EM)({
from: client.name,
to: name
}, reason));
return result;
} finally {
other.then(opened => opened[Symbol.asyncDispose]()).catch(() => {});
}
}
function openOther({options: {client: _client, ...options}, context}, hostName) {
const silent = {
...context,
reporter: silent_reporter.P
};
return (0, host_client.m)({
...options,
hostName
}, silent).then(opened => opened.reportingTo(context.reporter));
}
async function compareBoth(one, other) {
const [byOne, byOther] = await Promise.all([ (0, exchange_heads.d2)(one), (0, exchange_heads.d2)(other) ]);
await Promise.all([ (0, compare_heads.T5)(one, byOther), (0, compare_heads.T5)(other, byOne) ]);
}
var external_node_fs_promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var layout = __webpack_require__(51731);
var canonical = __webpack_require__(53795);
var write_atomically = __webpack_require__(68417);
// CONCATENATED MODULE: ./build/js/steps/promote/newest-head.js
async function withNewestHead(promotion, work) {
const result = await work();
const {options, context, client} = promotion;
if (options.asksHead !== true || result.verdict === "UNKNOWN") return result;
let head;
const problem = await (0, in_time.R)(context.reporter, async within => {
head = (await client.reportingTo(within).ledger({
limit: 1,
skip: 0
})).head;
});
if (problem !== void 0) (0, report_event.pq)(context.reporter, notKept(client.name, problem));
if (head === void 0) return result;
try {
const folder = result.record === null ? void 0 : snapshotFolder(promotion);
if (folder === void 0) return {
...result,
head
};
const file = (0, external_node_path_.join)(folder, (0, layout.HH)(head));
await (0, external_node_fs_promises_.mkdir)(folder, {
recursive: true
});
await (0, write_atomically.writeAtomically)(file, (0, canonical.q)(head));
return {
...result,
head,
signedRecords: [ ...result.signedRecords ?? [], file ]
};
} catch (error) {
(0, report_event.pq)(context.reporter, notKept(client.name, (0, reason_of.A)(error)));
return {
...result,
head
};
}
}
function notKept(host, reason) {
return `The newest line of the ledger of ${host} was not kept: ${reason}`;
}
// CONCATENATED MODULE: ./build/js/steps/promote/promotion.js
function nothingYet({bundle, grind}, needs) {
const {releaseId} = bundle;
return {
releaseId,
previousRelease: needs.currentRelease,
record: null,
copy: (0, copy_all.i3)(grind, needs),
gates: [],
rollback: null
};
}
function unchanged(promotion, needs) {
return {
...nothingYet(promotion, needs),
verdict: "UNCHANGED",
reason: `${promotion.client.name} already runs this release.`
};
}
var start_promotion = __webpack_require__(77912);
var amount = __webpack_require__(53004);
// CONCATENATED MODULE: ./build/js/verbs/promote.js
var promote_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var promote_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function promote(options, context) {
return notifiedPromote(options, context, promoteSilently);
}
function notifiedPromote(options, context, work) {
if (options.dryRun === true) return work(options, context);
return (0, notified.n)({
...options,
action: "promote"
}, context, (within, announce) => work({
...options,
announce
}, within));
}
function promoteSilently(options, context) {
if (options.dryRun === true) return (0, start_promotion.O)(options, {
...context,
runner: (0, read_only.f)(context.runner)
}, planOf);
return (0, start_promotion.O)(options, context, async promotion => {
const needs = await firstNeeds(promotion);
return withNewestHead(promotion, () => withKeptHeads(promotion, () => promoteToHost(promotion, needs)));
});
}
async function planOf(promotion) {
const {options, bundle, client, grind} = promotion;
const {manifest} = bundle;
const needs = await (0, copy_all.iA)(promotion, "plan");
if (needs.alreadyCurrent) return unchanged(promotion, needs);
await checkHost(promotion, needs);
const {infos, substitute} = (0, copy_missing.jB)(grind, needs.missing);
const narBytes = infos.reduce((sum, {narSize}) => sum + narSize, 0);
const restarts = (needs.units ?? []).filter(({step}) => step === "restart").map(({unit}) => unit);
return {
...nothingYet(promotion, needs),
verdict: "UNCHANGED",
reason: `A dry run: ${(0, amount.B4)(needs.missing.length, "path")} (${(0, amount.B4)(narBytes, "byte")}) would be copied to ${client.name}, and ${restarts.length} of ${(0, 
amount.B4)(manifest.units.length, "unit")} restarted.`,
plan: {
missing: needs.missing,
lacking: substitute,
narBytes,
restarts,
removed: (needs.units ?? []).filter(({removed}) => removed === true),
backup: (0, backup.t)(manifest, options.schemaChange === true),
gates: plannedGates(options),
confirmWithinSeconds: manifest.confirm?.deadlineSeconds ?? null
}
};
}
function mayBeRefused({options, grind}) {
return grind.lacking.length > 0 || options.config.gates.beforePromote.length > 0;
}
async function firstNeeds(promotion) {
const warming = warmUpSnapshots(promotion);
const [needs] = await (0, together.b)([ (0, copy_all.iA)(promotion, mayBeRefused(promotion) ? "look" : "commit"), warming ]);
return needs;
}
async function promoteToHost(promotion, needs) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {options, grind} = promotion;
if (needs.alreadyCurrent) {
const result = unchanged(promotion, needs);
options.announce?.(result);
await keepBases(promotion, "UNCHANGED");
return result;
}
const {substitute} = (0, copy_missing.jB)(grind, needs.missing);
if (substitute.length > 0 && options.allowHostFallback !== true) throw (0, grind_closure.Fe)(substitute);
await checkHost(promotion, needs);
const passed = await passGates(promotion);
const attempt = (0, external_node_crypto_.randomUUID)();
const snapshots = (0, snapshots_around.Z)({
...options,
folder: snapshotFolder(promotion),
attempt
}, promotion.context);
const announced = promote_addDisposableResource(env_1, announcement(promotion, attempt), false);
const copyNow = ready => (0, copy_all.ny)(promotion, ready, announced.begin);
const [copied] = await Promise.allSettled([ mayBeRefused(promotion) ? (0, copy_all.iA)(promotion, "commit").then(copyNow) : copyNow(needs), snapshots.take("before", promotion.client).written ]);
if (copied.status === "rejected") throw copied.reason;
const copy = copied.value;
const applied = await applyRelease(promotion, {
attempt,
copy,
snapshots,
previousRelease: needs.currentRelease
});
return {
...nothingYet(promotion, needs),
copy,
...applied,
gates: [ ...passed, ...applied.gates ]
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
promote_disposeResources(env_1);
}
}
function announcement({client}, attempt) {
let announced;
return {
begin: () => void (announced ??= client.announce(attempt)),
[Symbol.dispose]: () => announced?.[Symbol.dispose]()
};
}
async function warmUpSnapshots(promotion) {
const {client, bundle, bases} = promotion;
if (snapshotFolder(promotion) === void 0) return;
const place = {
stateFolder: bases.stateFolder,
application: client.application
};
const [last] = await (0, promoted.J)(place, client.name).catch(() => []);
if (last?.releaseId !== bundle.releaseId) client.prepareSnapshot();
}
async function checkHost({options, context, client, grind, bundle}, needs) {
if (options.isCheckedHost === true) return;
const components = [ ...new Set(Object.values(bundle.manifest.components).map(({storePath}) => storePath)) ];
await checkBeforeCopy({
host: client.name,
needs,
grind,
components,
answeredAt: Date.now()
}, context.reporter);
}
}),

};
