export const modules = {

/***/ 73106: // build/js/domain/delta/addresses.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
MB: () => nextAddress,
c: () => addressAt,
tg: () => withoutAddresses
});
const CALL = 1;
const TWO_BYTES = 2;
const OPERAND = 3;
const kinds = new Uint8Array(256);
kinds[232] = CALL;
kinds[233] = CALL;
kinds[15] = TWO_BYTES;
for (let register = 0; register < 8; register += 1) kinds[5 | register << 3] = OPERAND;
const hasOperand = new Uint8Array(256);
for (const opcode of [ 3, 43, 57, 59, 99, 128, 129, 131, 132, 133, 136, 137, 138, 139, 141, 198, 199, 246, 247, 255 ]) hasOperand[opcode] = 1;
for (const opcode of [ 16, 17, 40, 41, 46, 47, 84, 87, 88, 89, 92, 94, 111, 127, 182, 183, 190, 191, 177, 193, 214, 239 ]) hasOperand[opcode] = 1;
function nextAddress(bytes, from, end) {
for (let at = from; at < end - 4; at += 1) {
const kind = kinds[bytes[at]];
if (kind === 0) continue;
let field = at + 1;
if (kind === TWO_BYTES) {
if ((bytes[at + 1] & 240) !== 128) continue;
field = at + 2;
} else if (kind === OPERAND && (at === 0 || hasOperand[bytes[at - 1]] === 0)) continue;
if (field + 4 > end) continue;
const high = bytes[field + 3];
if (high > 7 && high < 248) continue;
const target = field + 4 + addressAt(bytes, field);
if (target >= 0 && target < bytes.length) return field;
}
return -1;
}
function addressAt(bytes, at) {
return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
}
function withoutAddresses(bytes) {
const copy = Buffer.from(bytes);
for (let at = nextAddress(bytes, 0, bytes.length); at !== -1; at = nextAddress(bytes, at + 4, bytes.length)) copy.fill(0, at, at + 4);
return copy;
}
}),

/***/ 50615: // build/js/domain/delta/format.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pt: () => SECTION_WINDOW,
R$: () => compressedLimit,
Sg: () => DELTA_MAX_BYTES,
WJ: () => MAX_COVERS,
Yo: () => BLOCK_BYTES,
df: () => VARINT_BYTES,
mS: () => MAGIC,
xm: () => coversInPlace
});
var node_zlib$0 = __webpack_require__(38522);
const MAGIC = Buffer.from("gtp-delta-1\n");
const BLOCK_BYTES = 16 * 1024 * 1024;
const DELTA_MAX_BYTES = 1024 ** 3;
const MAX_COVERS = 4 * 1024 * 1024;
const VARINT_BYTES = 5;
const SECTION_WINDOW = {
[node_zlib$0.constants.ZSTD_d_windowLogMax]: Math.log2(BLOCK_BYTES) + 1
};
function compressedLimit(length) {
return length + (length >> 7) + 128;
}
function coversInPlace({count, from, at, lengths}, baseSize, nextSize) {
return count === 1 && from[0] === 0 && at[0] === 0 && lengths[0] === nextSize && baseSize === nextSize;
}
}),

/***/ 15409: // build/js/domain/delta/prediction.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => Prediction
});
var addresses_js$0 = __webpack_require__(73106);
const BUCKET_BYTES = 512;
const LEAST_BYTES = 300;
class Prediction {
#base;
#at;
#moved;
#before;
#movedTogether;
constructor(base, {count, from, at, lengths}) {
this.#base = base;
const order = Uint32Array.from({
length: count
}, (_, index) => index).filter(index => lengths[index] >= LEAST_BYTES).toSorted((a, b) => at[a] - at[b] || a - b);
this.#at = Float64Array.from(order, index => at[index]);
this.#moved = Float64Array.from(order, index => from[index] - at[index]);
this.#movedTogether = this.#moved.every(moved => moved === this.#moved[0]) ? this.#moved[0] : void 0;
this.#before = new Uint32Array(Math.floor(base.length / BUCKET_BYTES) + 2);
let cover = 0;
for (let bucket = 0; bucket < this.#before.length; bucket += 1) {
while (cover < order.length && this.#at[cover] < bucket * BUCKET_BYTES) cover += 1;
this.#before[bucket] = cover;
}
}
write(target, start, {place, length, moved}) {
const base = this.#base;
base.copy(target, start, place, place + length);
if (this.#at.length === 0 || moved === this.#movedTogether) return;
const end = place + length;
for (let at = (0, addresses_js$0.MB)(base, place, end); at !== -1; at = (0, 
addresses_js$0.MB)(base, at + 4, end)) {
const address = (0, addresses_js$0.c)(base, at);
const change = this.#movedAt(at + 4 + address) - moved;
if (change !== 0) target.writeInt32LE(address + change | 0, start + at - place);
}
}
#movedAt(place) {
const bucket = Math.floor(place / BUCKET_BYTES);
let low = this.#before[bucket];
let high = this.#before[bucket + 1];
while (low < high) {
const middle = low + high >>> 1;
if (this.#at[middle] <= place) low = middle + 1; else high = middle;
}
return this.#moved[Math.max(0, low - 1)];
}
}
}),

/***/ 24005: // build/js/domain/delta/in-place.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => differInPlace,
q: () => EQUAL_PIECE_BYTES
});
const SHARE = 64;
const EQUAL_PIECE_BYTES = 4096;
function differInPlace(base, next) {
if (base.length !== next.length) return false;
let left = next.length / SHARE;
for (let start = 0; start < next.length; start += EQUAL_PIECE_BYTES) {
const end = Math.min(start + EQUAL_PIECE_BYTES, next.length);
if (base.compare(next, start, end, start, end) === 0) continue;
for (let at = start; at < end; at += 1) {
if (base[at] === next[at]) continue;
left -= 1;
if (left < 0) return false;
}
}
return true;
}
}),

/***/ 33109: // build/js/domain/delta/make.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => makeDelta
});
var external_node_zlib_ = __webpack_require__(38522);
var format = __webpack_require__(50615);
// CONCATENATED MODULE: ./build/js/domain/delta/byte-writer.js
class ByteWriter {
#bytes=Buffer.allocUnsafe(64 * 1024);
#length=0;
number(value) {
this.#reserve(format.df);
let rest = value;
while (rest >= 128) {
this.#bytes[this.#length++] = rest % 128 | 128;
rest = Math.floor(rest / 128);
}
this.#bytes[this.#length++] = rest;
}
signed(value) {
this.number(value < 0 ? -2 * value - 1 : 2 * value);
}
word(value) {
this.#reserve(4);
this.#bytes.writeInt32LE(value, this.#length);
this.#length += 4;
}
bytes(bytes) {
this.#reserve(bytes.length);
bytes.copy(this.#bytes, this.#length);
this.#length += bytes.length;
}
take() {
const taken = this.#bytes.subarray(0, this.#length);
this.#length = 0;
return taken;
}
#reserve(more) {
if (this.#length + more <= this.#bytes.length) return;
const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + more));
this.#bytes.copy(larger, 0, 0, this.#length);
this.#bytes = larger;
}
}
var addresses = __webpack_require__(73106);
// CONCATENATED MODULE: ./build/js/domain/delta/base-index.js
const SEED_BYTES = 8;
const MAX_CANDIDATES = 8;
const STEP = 2;
class BaseIndex {
#pair;
#shift;
#last;
#before;
constructor(pair) {
this.#pair = pair;
const {base} = pair;
const bits = Math.min(27, Math.max(10, Math.floor(Math.log2(base.length / STEP + 1))));
this.#shift = 32 - bits;
this.#last = new Int32Array(2 ** bits);
this.#before = new Int32Array(Math.ceil(base.length / STEP));
const last = this.#last;
const before = this.#before;
const shift = this.#shift;
let low = 0;
let high = 0;
let previous = -1;
for (let end = 0; end < base.length; end += 1) {
low = low >>> 8 | high << 24;
high = high >>> 8 | base[end] << 24;
const at = end - (SEED_BYTES - 1);
if (at < 0 || at % STEP !== 0) continue;
const hash = hashOf(low, high) >>> shift;
if (hash === previous) continue;
previous = hash;
before[at / STEP] = last[hash];
last[hash] = at / STEP + 1;
}
}
find(from, expected) {
const {base, next} = this.#pair;
const best = {
at: 0,
length: 0
};
if (from + SEED_BYTES > next.length) return best;
const hash = hashOf(next.readInt32LE(from), next.readInt32LE(from + 4)) >>> this.#shift;
let place = this.#last[hash];
for (let tried = 0; place !== 0 && tried < MAX_CANDIDATES; tried += 1, place = this.#before[place - 1]) {
const at = (place - 1) * STEP;
if (best.length > 0 && base[at + best.length - 1] !== next[from + best.length - 1]) continue;
const length = equalBytes(this.#pair, at, from);
const isBetter = length > best.length || length === best.length && Math.abs(at - expected) < Math.abs(best.at - expected);
if (length >= SEED_BYTES && isBetter) {
best.at = at;
best.length = length;
}
}
return best;
}
}
function hashOf(low, high) {
const mixed = Math.imul(low, 2654435761) ^ Math.imul(high, 2246822519);
return Math.imul(mixed ^ mixed >>> 15, 739982445);
}
function equalBytes({base, next}, at, from) {
if (at < 0) return 0;
const most = Math.min(base.length - at, next.length - from);
let length = 0;
while (length < most && base[at + length] === next[from + length]) length += 1;
return length;
}
// CONCATENATED MODULE: ./build/js/domain/delta/covers.js
const MARGIN = 8;
const MARGIN_OF_FAR = 15;
const NEAR_BYTES = 16384;
const PROOF_BYTES = 16;
function findCovers(pair) {
return new CoverSearch(pair).run();
}
class CoverSearch {
#pair;
#index;
#found=new CoverList;
#from=0;
#at=0;
#scan=0;
constructor(pair) {
this.#pair = pair;
this.#index = new BaseIndex(pair);
}
run() {
for (;;) {
const match = this.#nextMatch();
let forward = this.#extendedForward();
if (match.length === 0) {
this.#found.add(this.#from, this.#at, forward);
return this.#found.take();
}
let backward = this.#extendedBackward(match.at);
const overlap = this.#from + forward - (this.#scan - backward);
if (overlap > 0) {
const border = this.#border(match.at, this.#scan - backward, overlap);
forward += border - overlap;
backward -= border;
}
this.#found.add(this.#from, this.#at, forward);
this.#from = this.#scan - backward;
this.#at = match.at - backward;
this.#scan += match.length;
}
}
#nextMatch() {
const {next} = this.#pair;
const shift = this.#at - this.#from;
while (this.#scan < next.length) {
const scan = this.#scan;
const equal = equalBytes(this.#pair, scan + shift, scan);
if (equal >= PROOF_BYTES) {
this.#scan += equal;
continue;
}
const match = this.#index.find(scan, scan + shift);
const isNear = Math.abs(match.at - scan - shift) < NEAR_BYTES;
if (match.length > this.#equalInCover(match.length) + (isNear ? MARGIN : MARGIN_OF_FAR)) return match;
this.#scan += 1;
}
return {
at: 0,
length: 0
};
}
#equalInCover(length) {
const {base, next} = this.#pair;
const shift = this.#at - this.#from;
let count = 0;
for (let place = this.#scan; place < this.#scan + length; place += 1) if (base[place + shift] === next[place]) count += 1;
return count;
}
#extendedForward() {
const {base, next} = this.#pair;
const from = this.#from;
const at = this.#at;
const most = Math.min(this.#scan - from, base.length - at);
let score = 0;
let bestScore = 0;
let best = 0;
for (let length = 1; length <= most; length += 1) {
score += base[at + length - 1] === next[from + length - 1] ? 1 : -1;
if (score > bestScore) {
bestScore = score;
best = length;
}
}
return best;
}
#extendedBackward(at) {
const {base, next} = this.#pair;
const from = this.#scan;
const most = Math.min(from - this.#from, at);
let score = 0;
let bestScore = 0;
let best = 0;
for (let length = 1; length <= most; length += 1) {
score += base[at - length] === next[from - length] ? 1 : -1;
if (score > bestScore) {
bestScore = score;
best = length;
}
}
return best;
}
#border(at, start, overlap) {
const {base, next} = this.#pair;
const before = this.#at - this.#from;
const after = at - this.#scan;
let score = 0;
let bestScore = 0;
let best = 0;
for (let place = start; place < start + overlap; place += 1) {
const byte = next[place];
score += Number(base[place + before] === byte) - Number(base[place + after] === byte);
if (score > bestScore) {
bestScore = score;
best = place - start + 1;
}
}
return best;
}
}
class CoverList {
#count=0;
#numbers=new Uint32Array(3 * 4096);
add(from, at, length) {
if (length === 0 || this.#count === format.WJ) return;
if (3 * this.#count === this.#numbers.length) {
const larger = new Uint32Array(2 * this.#numbers.length);
larger.set(this.#numbers);
this.#numbers = larger;
}
this.#numbers.set([ from, at, length ], 3 * this.#count);
this.#count += 1;
}
take() {
const column = offset => Uint32Array.from({
length: this.#count
}, (_, index) => this.#numbers[3 * index + offset]);
return {
count: this.#count,
from: column(0),
at: column(1),
lengths: column(2)
};
}
}
var in_place = __webpack_require__(24005);
var prediction = __webpack_require__(15409);
// CONCATENATED MODULE: ./build/js/domain/delta/make.js
function makeDelta(base, next) {
if (base.length > format.Sg || next.length > format.Sg) throw new RangeError(`A delta is of at most ${format.Sg} bytes.`);
const covers = (0, in_place.n)(base, next) ? oneCover(next.length) : findCovers({
base: (0, addresses.tg)(base),
next: (0, addresses.tg)(next)
});
const parts = [ beginning(base.length, next.length, covers) ];
const encoder = new BlockEncoder(base, next, covers);
for (let at = 0; at < next.length; at += format.Yo) parts.push(...encoder.next(at, Math.min(at + format.Yo, next.length)));
return Buffer.concat(parts);
}
function oneCover(length) {
const count = length === 0 ? 0 : 1;
return {
count,
from: new Uint32Array(count),
at: new Uint32Array(count),
lengths: new Uint32Array(count).fill(length)
};
}
function beginning(baseSize, nextSize, {count, from, at, lengths}) {
const head = new ByteWriter;
head.bytes(format.mS);
for (const number of [ baseSize, nextSize, count ]) head.number(number);
const body = new ByteWriter;
let end = 0;
let endInBase = 0;
for (let index = 0; index < count; index += 1) {
body.number(from[index] - end);
body.number(lengths[index]);
body.signed(at[index] - endInBase);
end = from[index] + lengths[index];
endInBase = at[index] + lengths[index];
}
return Buffer.concat([ head.take(), section(body.take()) ]);
}
class BlockEncoder {
#prediction;
#inPlace;
#predicted;
#next;
#covers;
#cover=0;
#gaps=new ByteWriter;
#differences=new ByteWriter;
#extra=new ByteWriter;
#equal=0;
constructor(base, next, covers) {
this.#prediction = new prediction.A(base, covers);
this.#inPlace = (0, format.xm)(covers, base.length, next.length) ? base : void 0;
this.#predicted = Buffer.allocUnsafe(this.#inPlace === void 0 ? Math.min(next.length, format.Yo) : 0);
this.#next = next;
this.#covers = covers;
}
next(start, end) {
const {count, from, at, lengths} = this.#covers;
this.#equal = 0;
let done = start;
while (done < end) {
const cover = this.#cover;
const begin = cover < count ? Math.min(from[cover], end) : end;
if (begin > done) this.#extra.bytes(this.#next.subarray(done, begin));
done = Math.max(done, begin);
if (done === end) break;
const skipped = done - from[cover];
const piece = Math.min(lengths[cover] - skipped, end - done);
this.#compare(this.#predictedOf({
place: at[cover] + skipped,
length: piece,
moved: from[cover] - at[cover]
}), done);
done += piece;
if (skipped + piece === lengths[cover]) this.#cover += 1;
}
return [ section(this.#gaps.take()), section(this.#differences.take()), section(this.#extra.take()) ];
}
#predictedOf(part) {
if (this.#inPlace !== void 0) return this.#inPlace.subarray(part.place, part.place + part.length);
this.#prediction.write(this.#predicted, 0, part);
return this.#predicted.subarray(0, part.length);
}
#compare(predicted, from) {
const {length} = predicted;
const next = this.#next;
let equal = this.#equal;
for (let index = 0; index < length; ) {
const end = index + in_place.q;
if (end <= length && predicted.compare(next, from + index, from + end, index, end) === 0) {
equal += in_place.q;
index = end;
continue;
}
if (predicted[index] === next[from + index]) {
equal += 1;
index += 1;
continue;
}
const width = Math.min(4, length - index);
this.#gaps.number(equal);
this.#differences.word(difference(predicted.subarray(index, index + width), next.subarray(from + index, from + index + width)));
equal = 0;
index += width;
}
this.#equal = equal;
}
}
function difference(base, next) {
const width = base.length;
if (width === 4) return next.readInt32LE(0) - base.readInt32LE(0) | 0;
const modulus = 2 ** (8 * width);
return (next.readUIntLE(0, width) - base.readUIntLE(0, width) + modulus) % modulus;
}
function section(bytes) {
const head = new ByteWriter;
head.number(bytes.length);
if (bytes.length === 0) return head.take();
const packed = (0, external_node_zlib_.zstdCompressSync)(bytes, {
params: {
[external_node_zlib_.constants.ZSTD_c_compressionLevel]: levelFor(bytes.length)
}
});
head.number(packed.length);
return Buffer.concat([ head.take(), packed ]);
}
function levelFor(length) {
return length <= 6e6 ? 19 : 9;
}
}),

};
