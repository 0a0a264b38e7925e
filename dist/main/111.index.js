export const id = 111;
export const ids = [111];
export const modules = {

/***/ 44420: // node_modules/@protobuf-ts/runtime-rpc/build/commonjs/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var service_type_1 = __webpack_require__(56892);
Object.defineProperty(exports, "C0", {
enumerable: true,
get: function() {
return service_type_1.ServiceType;
}
});
}),

/***/ 62496: // node_modules/@protobuf-ts/runtime-rpc/build/commonjs/reflection-info.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.readServiceOption = exports.readMethodOption = exports.readMethodOptions = exports.normalizeMethodInfo = void 0;
const runtime_1 = __webpack_require__(68886);
function normalizeMethodInfo(method, service) {
var _a, _b, _c;
let m = method;
m.service = service;
m.localName = (_a = m.localName) !== null && _a !== void 0 ? _a : runtime_1.lowerCamelCase(m.name);
m.serverStreaming = !!m.serverStreaming;
m.clientStreaming = !!m.clientStreaming;
m.options = (_b = m.options) !== null && _b !== void 0 ? _b : {};
m.idempotency = (_c = m.idempotency) !== null && _c !== void 0 ? _c : void 0;
return m;
}
exports.normalizeMethodInfo = normalizeMethodInfo;
function readMethodOptions(service, methodName, extensionName, extensionType) {
var _a;
const options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
}
exports.readMethodOptions = readMethodOptions;
function readMethodOption(service, methodName, extensionName, extensionType) {
var _a;
const options = (_a = service.methods.find((m, i) => m.localName === methodName || i === methodName)) === null || _a === void 0 ? void 0 : _a.options;
if (!options) return;
const optionVal = options[extensionName];
if (optionVal === void 0) return optionVal;
return extensionType ? extensionType.fromJson(optionVal) : optionVal;
}
exports.readMethodOption = readMethodOption;
function readServiceOption(service, extensionName, extensionType) {
const options = service.options;
if (!options) return;
const optionVal = options[extensionName];
if (optionVal === void 0) return optionVal;
return extensionType ? extensionType.fromJson(optionVal) : optionVal;
}
exports.readServiceOption = readServiceOption;
}),

/***/ 56892: // node_modules/@protobuf-ts/runtime-rpc/build/commonjs/service-type.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ServiceType = void 0;
const reflection_info_1 = __webpack_require__(62496);
class ServiceType {
constructor(typeName, methods, options) {
this.typeName = typeName;
this.methods = methods.map(i => reflection_info_1.normalizeMethodInfo(i, this));
this.options = options !== null && options !== void 0 ? options : {};
}
}
exports.ServiceType = ServiceType;
}),

/***/ 8602: // node_modules/@protobuf-ts/runtime/build/commonjs/assert.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.assertFloat32 = exports.assertUInt32 = exports.assertInt32 = exports.assertNever = exports.assert = void 0;
function assert(condition, msg) {
if (!condition) throw new Error(msg);
}
exports.assert = assert;
function assertNever(value, msg) {
throw new Error(msg !== null && msg !== void 0 ? msg : "Unexpected object: " + value);
}
exports.assertNever = assertNever;
const FLOAT32_MAX = 34028234663852886e22, FLOAT32_MIN = -34028234663852886e22, UINT32_MAX = 4294967295, INT32_MAX = 2147483647, INT32_MIN = -2147483648;
function assertInt32(arg) {
if (typeof arg !== "number") throw new Error("invalid int 32: " + typeof arg);
if (!Number.isInteger(arg) || arg > INT32_MAX || arg < INT32_MIN) throw new Error("invalid int 32: " + arg);
}
exports.assertInt32 = assertInt32;
function assertUInt32(arg) {
if (typeof arg !== "number") throw new Error("invalid uint 32: " + typeof arg);
if (!Number.isInteger(arg) || arg > UINT32_MAX || arg < 0) throw new Error("invalid uint 32: " + arg);
}
exports.assertUInt32 = assertUInt32;
function assertFloat32(arg) {
if (typeof arg !== "number") throw new Error("invalid float 32: " + typeof arg);
if (!Number.isFinite(arg)) return;
if (arg > FLOAT32_MAX || arg < FLOAT32_MIN) throw new Error("invalid float 32: " + arg);
}
exports.assertFloat32 = assertFloat32;
}),

/***/ 26335: // node_modules/@protobuf-ts/runtime/build/commonjs/base64.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.base64encode = exports.base64decode = void 0;
let encTable = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
let decTable = [];
for (let i = 0; i < encTable.length; i++) decTable[encTable[i].charCodeAt(0)] = i;
decTable["-".charCodeAt(0)] = encTable.indexOf("+");
decTable["_".charCodeAt(0)] = encTable.indexOf("/");
function base64decode(base64Str) {
let es = base64Str.length * 3 / 4;
if (base64Str[base64Str.length - 2] == "=") es -= 2; else if (base64Str[base64Str.length - 1] == "=") es -= 1;
let b, bytes = new Uint8Array(es), bytePos = 0, groupPos = 0, p = 0;
for (let i = 0; i < base64Str.length; i++) {
b = decTable[base64Str.charCodeAt(i)];
if (b === void 0) switch (base64Str[i]) {
case "=":
groupPos = 0;

case "\n":
case "\r":
case "\t":
case " ":
continue;

default:
throw Error(`invalid base64 string.`);
}
switch (groupPos) {
case 0:
p = b;
groupPos = 1;
break;

case 1:
bytes[bytePos++] = p << 2 | (b & 48) >> 4;
p = b;
groupPos = 2;
break;

case 2:
bytes[bytePos++] = (p & 15) << 4 | (b & 60) >> 2;
p = b;
groupPos = 3;
break;

case 3:
bytes[bytePos++] = (p & 3) << 6 | b;
groupPos = 0;
break;
}
}
if (groupPos == 1) throw Error(`invalid base64 string.`);
return bytes.subarray(0, bytePos);
}
exports.base64decode = base64decode;
function base64encode(bytes) {
let b, base64 = "", groupPos = 0, p = 0;
for (let i = 0; i < bytes.length; i++) {
b = bytes[i];
switch (groupPos) {
case 0:
base64 += encTable[b >> 2];
p = (b & 3) << 4;
groupPos = 1;
break;

case 1:
base64 += encTable[p | b >> 4];
p = (b & 15) << 2;
groupPos = 2;
break;

case 2:
base64 += encTable[p | b >> 6];
base64 += encTable[b & 63];
groupPos = 0;
break;
}
}
if (groupPos) {
base64 += encTable[p];
base64 += "=";
if (groupPos == 1) base64 += "=";
}
return base64;
}
exports.base64encode = base64encode;
}),

/***/ 54816: // node_modules/@protobuf-ts/runtime/build/commonjs/binary-format-contract.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.WireType = exports.mergeBinaryOptions = exports.UnknownFieldHandler = void 0;
(function(UnknownFieldHandler) {
UnknownFieldHandler.symbol = Symbol.for("protobuf-ts/unknown");
UnknownFieldHandler.onRead = (typeName, message, fieldNo, wireType, data) => {
let container = is(message) ? message[UnknownFieldHandler.symbol] : message[UnknownFieldHandler.symbol] = [];
container.push({
no: fieldNo,
wireType,
data
});
};
UnknownFieldHandler.onWrite = (typeName, message, writer) => {
for (let {no, wireType, data} of UnknownFieldHandler.list(message)) writer.tag(no, wireType).raw(data);
};
UnknownFieldHandler.list = (message, fieldNo) => {
if (is(message)) {
let all = message[UnknownFieldHandler.symbol];
return fieldNo ? all.filter(uf => uf.no == fieldNo) : all;
}
return [];
};
UnknownFieldHandler.last = (message, fieldNo) => UnknownFieldHandler.list(message, fieldNo).slice(-1)[0];
const is = message => message && Array.isArray(message[UnknownFieldHandler.symbol]);
})(exports.UnknownFieldHandler || (exports.UnknownFieldHandler = {}));
function mergeBinaryOptions(a, b) {
return Object.assign(Object.assign({}, a), b);
}
exports.mergeBinaryOptions = mergeBinaryOptions;
(function(WireType) {
WireType[WireType["Varint"] = 0] = "Varint";
WireType[WireType["Bit64"] = 1] = "Bit64";
WireType[WireType["LengthDelimited"] = 2] = "LengthDelimited";
WireType[WireType["StartGroup"] = 3] = "StartGroup";
WireType[WireType["EndGroup"] = 4] = "EndGroup";
WireType[WireType["Bit32"] = 5] = "Bit32";
})(exports.WireType || (exports.WireType = {}));
}),

/***/ 92889: // node_modules/@protobuf-ts/runtime/build/commonjs/binary-reader.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BinaryReader = exports.binaryReadOptions = void 0;
const binary_format_contract_1 = __webpack_require__(54816);
const pb_long_1 = __webpack_require__(61753);
const goog_varint_1 = __webpack_require__(93223);
const defaultsRead = {
readUnknownField: true,
readerFactory: bytes => new BinaryReader(bytes)
};
function binaryReadOptions(options) {
return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
}
exports.binaryReadOptions = binaryReadOptions;
class BinaryReader {
constructor(buf, textDecoder) {
this.varint64 = goog_varint_1.varint64read;
this.uint32 = goog_varint_1.varint32read;
this.buf = buf;
this.len = buf.length;
this.pos = 0;
this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
this.textDecoder = textDecoder !== null && textDecoder !== void 0 ? textDecoder : new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
}
tag() {
let tag = this.uint32(), fieldNo = tag >>> 3, wireType = tag & 7;
if (fieldNo <= 0 || wireType < 0 || wireType > 5) throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
return [ fieldNo, wireType ];
}
skip(wireType) {
let start = this.pos;
switch (wireType) {
case binary_format_contract_1.WireType.Varint:
while (this.buf[this.pos++] & 128) ;
break;

case binary_format_contract_1.WireType.Bit64:
this.pos += 4;

case binary_format_contract_1.WireType.Bit32:
this.pos += 4;
break;

case binary_format_contract_1.WireType.LengthDelimited:
let len = this.uint32();
this.pos += len;
break;

case binary_format_contract_1.WireType.StartGroup:
let t;
while ((t = this.tag()[1]) !== binary_format_contract_1.WireType.EndGroup) this.skip(t);
break;

default:
throw new Error("cant skip wire type " + wireType);
}
this.assertBounds();
return this.buf.subarray(start, this.pos);
}
assertBounds() {
if (this.pos > this.len) throw new RangeError("premature EOF");
}
int32() {
return this.uint32() | 0;
}
sint32() {
let zze = this.uint32();
return zze >>> 1 ^ -(zze & 1);
}
int64() {
return new pb_long_1.PbLong(...this.varint64());
}
uint64() {
return new pb_long_1.PbULong(...this.varint64());
}
sint64() {
let [lo, hi] = this.varint64();
let s = -(lo & 1);
lo = (lo >>> 1 | (hi & 1) << 31) ^ s;
hi = hi >>> 1 ^ s;
return new pb_long_1.PbLong(lo, hi);
}
bool() {
let [lo, hi] = this.varint64();
return lo !== 0 || hi !== 0;
}
fixed32() {
return this.view.getUint32((this.pos += 4) - 4, true);
}
sfixed32() {
return this.view.getInt32((this.pos += 4) - 4, true);
}
fixed64() {
return new pb_long_1.PbULong(this.sfixed32(), this.sfixed32());
}
sfixed64() {
return new pb_long_1.PbLong(this.sfixed32(), this.sfixed32());
}
float() {
return this.view.getFloat32((this.pos += 4) - 4, true);
}
double() {
return this.view.getFloat64((this.pos += 8) - 8, true);
}
bytes() {
let len = this.uint32();
let start = this.pos;
this.pos += len;
this.assertBounds();
return this.buf.subarray(start, start + len);
}
string() {
return this.textDecoder.decode(this.bytes());
}
}
exports.BinaryReader = BinaryReader;
}),

/***/ 23957: // node_modules/@protobuf-ts/runtime/build/commonjs/binary-writer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BinaryWriter = exports.binaryWriteOptions = void 0;
const pb_long_1 = __webpack_require__(61753);
const goog_varint_1 = __webpack_require__(93223);
const assert_1 = __webpack_require__(8602);
const defaultsWrite = {
writeUnknownFields: true,
writerFactory: () => new BinaryWriter
};
function binaryWriteOptions(options) {
return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
}
exports.binaryWriteOptions = binaryWriteOptions;
class BinaryWriter {
constructor(textEncoder) {
this.stack = [];
this.textEncoder = textEncoder !== null && textEncoder !== void 0 ? textEncoder : new TextEncoder;
this.chunks = [];
this.buf = [];
}
finish() {
this.chunks.push(new Uint8Array(this.buf));
let len = 0;
for (let i = 0; i < this.chunks.length; i++) len += this.chunks[i].length;
let bytes = new Uint8Array(len);
let offset = 0;
for (let i = 0; i < this.chunks.length; i++) {
bytes.set(this.chunks[i], offset);
offset += this.chunks[i].length;
}
this.chunks = [];
return bytes;
}
fork() {
this.stack.push({
chunks: this.chunks,
buf: this.buf
});
this.chunks = [];
this.buf = [];
return this;
}
join() {
let chunk = this.finish();
let prev = this.stack.pop();
if (!prev) throw new Error("invalid state, fork stack empty");
this.chunks = prev.chunks;
this.buf = prev.buf;
this.uint32(chunk.byteLength);
return this.raw(chunk);
}
tag(fieldNo, type) {
return this.uint32((fieldNo << 3 | type) >>> 0);
}
raw(chunk) {
if (this.buf.length) {
this.chunks.push(new Uint8Array(this.buf));
this.buf = [];
}
this.chunks.push(chunk);
return this;
}
uint32(value) {
assert_1.assertUInt32(value);
while (value > 127) {
this.buf.push(value & 127 | 128);
value >>>= 7;
}
this.buf.push(value);
return this;
}
int32(value) {
assert_1.assertInt32(value);
goog_varint_1.varint32write(value, this.buf);
return this;
}
bool(value) {
this.buf.push(value ? 1 : 0);
return this;
}
bytes(value) {
this.uint32(value.byteLength);
return this.raw(value);
}
string(value) {
let chunk = this.textEncoder.encode(value);
this.uint32(chunk.byteLength);
return this.raw(chunk);
}
float(value) {
assert_1.assertFloat32(value);
let chunk = new Uint8Array(4);
new DataView(chunk.buffer).setFloat32(0, value, true);
return this.raw(chunk);
}
double(value) {
let chunk = new Uint8Array(8);
new DataView(chunk.buffer).setFloat64(0, value, true);
return this.raw(chunk);
}
fixed32(value) {
assert_1.assertUInt32(value);
let chunk = new Uint8Array(4);
new DataView(chunk.buffer).setUint32(0, value, true);
return this.raw(chunk);
}
sfixed32(value) {
assert_1.assertInt32(value);
let chunk = new Uint8Array(4);
new DataView(chunk.buffer).setInt32(0, value, true);
return this.raw(chunk);
}
sint32(value) {
assert_1.assertInt32(value);
value = (value << 1 ^ value >> 31) >>> 0;
goog_varint_1.varint32write(value, this.buf);
return this;
}
sfixed64(value) {
let chunk = new Uint8Array(8);
let view = new DataView(chunk.buffer);
let long = pb_long_1.PbLong.from(value);
view.setInt32(0, long.lo, true);
view.setInt32(4, long.hi, true);
return this.raw(chunk);
}
fixed64(value) {
let chunk = new Uint8Array(8);
let view = new DataView(chunk.buffer);
let long = pb_long_1.PbULong.from(value);
view.setInt32(0, long.lo, true);
view.setInt32(4, long.hi, true);
return this.raw(chunk);
}
int64(value) {
let long = pb_long_1.PbLong.from(value);
goog_varint_1.varint64write(long.lo, long.hi, this.buf);
return this;
}
sint64(value) {
let long = pb_long_1.PbLong.from(value), sign = long.hi >> 31, lo = long.lo << 1 ^ sign, hi = (long.hi << 1 | long.lo >>> 31) ^ sign;
goog_varint_1.varint64write(lo, hi, this.buf);
return this;
}
uint64(value) {
let long = pb_long_1.PbULong.from(value);
goog_varint_1.varint64write(long.lo, long.hi, this.buf);
return this;
}
}
exports.BinaryWriter = BinaryWriter;
}),

/***/ 70257: // node_modules/@protobuf-ts/runtime/build/commonjs/enum-object.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.listEnumNumbers = exports.listEnumNames = exports.listEnumValues = exports.isEnumObject = void 0;
function isEnumObject(arg) {
if (typeof arg != "object" || arg === null) return false;
if (!arg.hasOwnProperty(0)) return false;
for (let k of Object.keys(arg)) {
let num = parseInt(k);
if (!Number.isNaN(num)) {
let nam = arg[num];
if (nam === void 0) return false;
if (arg[nam] !== num) return false;
} else {
let num = arg[k];
if (num === void 0) return false;
if (typeof num !== "number") return false;
if (arg[num] === void 0) return false;
}
}
return true;
}
exports.isEnumObject = isEnumObject;
function listEnumValues(enumObject) {
if (!isEnumObject(enumObject)) throw new Error("not a typescript enum object");
let values = [];
for (let [name, number] of Object.entries(enumObject)) if (typeof number == "number") values.push({
name,
number
});
return values;
}
exports.listEnumValues = listEnumValues;
function listEnumNames(enumObject) {
return listEnumValues(enumObject).map(val => val.name);
}
exports.listEnumNames = listEnumNames;
function listEnumNumbers(enumObject) {
return listEnumValues(enumObject).map(val => val.number).filter((num, index, arr) => arr.indexOf(num) == index);
}
exports.listEnumNumbers = listEnumNumbers;
}),

/***/ 93223: // node_modules/@protobuf-ts/runtime/build/commonjs/goog-varint.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.varint32read = exports.varint32write = exports.int64toString = exports.int64fromString = exports.varint64write = exports.varint64read = void 0;
function varint64read() {
let lowBits = 0;
let highBits = 0;
for (let shift = 0; shift < 28; shift += 7) {
let b = this.buf[this.pos++];
lowBits |= (b & 127) << shift;
if ((b & 128) == 0) {
this.assertBounds();
return [ lowBits, highBits ];
}
}
let middleByte = this.buf[this.pos++];
lowBits |= (middleByte & 15) << 28;
highBits = (middleByte & 112) >> 4;
if ((middleByte & 128) == 0) {
this.assertBounds();
return [ lowBits, highBits ];
}
for (let shift = 3; shift <= 31; shift += 7) {
let b = this.buf[this.pos++];
highBits |= (b & 127) << shift;
if ((b & 128) == 0) {
this.assertBounds();
return [ lowBits, highBits ];
}
}
throw new Error("invalid varint");
}
exports.varint64read = varint64read;
function varint64write(lo, hi, bytes) {
for (let i = 0; i < 28; i += 7) {
const shift = lo >>> i;
const hasNext = !(shift >>> 7 == 0 && hi == 0);
const byte = (hasNext ? shift | 128 : shift) & 255;
bytes.push(byte);
if (!hasNext) return;
}
const splitBits = lo >>> 28 & 15 | (hi & 7) << 4;
const hasMoreBits = !(hi >> 3 == 0);
bytes.push((hasMoreBits ? splitBits | 128 : splitBits) & 255);
if (!hasMoreBits) return;
for (let i = 3; i < 31; i += 7) {
const shift = hi >>> i;
const hasNext = !(shift >>> 7 == 0);
const byte = (hasNext ? shift | 128 : shift) & 255;
bytes.push(byte);
if (!hasNext) return;
}
bytes.push(hi >>> 31 & 1);
}
exports.varint64write = varint64write;
const TWO_PWR_32_DBL = (1 << 16) * (1 << 16);
function int64fromString(dec) {
let minus = dec[0] == "-";
if (minus) dec = dec.slice(1);
const base = 1e6;
let lowBits = 0;
let highBits = 0;
function add1e6digit(begin, end) {
const digit1e6 = Number(dec.slice(begin, end));
highBits *= base;
lowBits = lowBits * base + digit1e6;
if (lowBits >= TWO_PWR_32_DBL) {
highBits += lowBits / TWO_PWR_32_DBL | 0;
lowBits %= TWO_PWR_32_DBL;
}
}
add1e6digit(-24, -18);
add1e6digit(-18, -12);
add1e6digit(-12, -6);
add1e6digit(-6);
return [ minus, lowBits, highBits ];
}
exports.int64fromString = int64fromString;
function int64toString(bitsLow, bitsHigh) {
if (bitsHigh >>> 0 <= 2097151) return "" + (TWO_PWR_32_DBL * bitsHigh + (bitsLow >>> 0));
let low = bitsLow & 16777215;
let mid = (bitsLow >>> 24 | bitsHigh << 8) >>> 0 & 16777215;
let high = bitsHigh >> 16 & 65535;
let digitA = low + mid * 6777216 + high * 6710656;
let digitB = mid + high * 8147497;
let digitC = high * 2;
let base = 1e7;
if (digitA >= base) {
digitB += Math.floor(digitA / base);
digitA %= base;
}
if (digitB >= base) {
digitC += Math.floor(digitB / base);
digitB %= base;
}
function decimalFrom1e7(digit1e7, needLeadingZeros) {
let partial = digit1e7 ? String(digit1e7) : "";
if (needLeadingZeros) return "0000000".slice(partial.length) + partial;
return partial;
}
return decimalFrom1e7(digitC, 0) + decimalFrom1e7(digitB, digitC) + decimalFrom1e7(digitA, 1);
}
exports.int64toString = int64toString;
function varint32write(value, bytes) {
if (value >= 0) {
while (value > 127) {
bytes.push(value & 127 | 128);
value >>>= 7;
}
bytes.push(value);
} else {
for (let i = 0; i < 9; i++) {
bytes.push(value & 127 | 128);
value >>= 7;
}
bytes.push(1);
}
}
exports.varint32write = varint32write;
function varint32read() {
let b = this.buf[this.pos++];
let result = b & 127;
if ((b & 128) == 0) {
this.assertBounds();
return result;
}
b = this.buf[this.pos++];
result |= (b & 127) << 7;
if ((b & 128) == 0) {
this.assertBounds();
return result;
}
b = this.buf[this.pos++];
result |= (b & 127) << 14;
if ((b & 128) == 0) {
this.assertBounds();
return result;
}
b = this.buf[this.pos++];
result |= (b & 127) << 21;
if ((b & 128) == 0) {
this.assertBounds();
return result;
}
b = this.buf[this.pos++];
result |= (b & 15) << 28;
for (let readBytes = 5; (b & 128) !== 0 && readBytes < 10; readBytes++) b = this.buf[this.pos++];
if ((b & 128) != 0) throw new Error("invalid varint");
this.assertBounds();
return result >>> 0;
}
exports.varint32read = varint32read;
}),

/***/ 68886: // node_modules/@protobuf-ts/runtime/build/commonjs/index.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
var json_typings_1 = __webpack_require__(49999);
Object.defineProperty(exports, "typeofJsonValue", {
enumerable: true,
get: function() {
return json_typings_1.typeofJsonValue;
}
});
Object.defineProperty(exports, "isJsonObject", {
enumerable: true,
get: function() {
return json_typings_1.isJsonObject;
}
});
var base64_1 = __webpack_require__(26335);
Object.defineProperty(exports, "base64decode", {
enumerable: true,
get: function() {
return base64_1.base64decode;
}
});
Object.defineProperty(exports, "base64encode", {
enumerable: true,
get: function() {
return base64_1.base64encode;
}
});
var protobufjs_utf8_1 = __webpack_require__(58950);
Object.defineProperty(exports, "utf8read", {
enumerable: true,
get: function() {
return protobufjs_utf8_1.utf8read;
}
});
var binary_format_contract_1 = __webpack_require__(54816);
Object.defineProperty(exports, "WireType", {
enumerable: true,
get: function() {
return binary_format_contract_1.WireType;
}
});
Object.defineProperty(exports, "mergeBinaryOptions", {
enumerable: true,
get: function() {
return binary_format_contract_1.mergeBinaryOptions;
}
});
Object.defineProperty(exports, "UnknownFieldHandler", {
enumerable: true,
get: function() {
return binary_format_contract_1.UnknownFieldHandler;
}
});
var binary_reader_1 = __webpack_require__(92889);
Object.defineProperty(exports, "BinaryReader", {
enumerable: true,
get: function() {
return binary_reader_1.BinaryReader;
}
});
Object.defineProperty(exports, "binaryReadOptions", {
enumerable: true,
get: function() {
return binary_reader_1.binaryReadOptions;
}
});
var binary_writer_1 = __webpack_require__(23957);
Object.defineProperty(exports, "BinaryWriter", {
enumerable: true,
get: function() {
return binary_writer_1.BinaryWriter;
}
});
Object.defineProperty(exports, "binaryWriteOptions", {
enumerable: true,
get: function() {
return binary_writer_1.binaryWriteOptions;
}
});
var pb_long_1 = __webpack_require__(61753);
Object.defineProperty(exports, "PbLong", {
enumerable: true,
get: function() {
return pb_long_1.PbLong;
}
});
Object.defineProperty(exports, "PbULong", {
enumerable: true,
get: function() {
return pb_long_1.PbULong;
}
});
var json_format_contract_1 = __webpack_require__(29367);
Object.defineProperty(exports, "jsonReadOptions", {
enumerable: true,
get: function() {
return json_format_contract_1.jsonReadOptions;
}
});
Object.defineProperty(exports, "jsonWriteOptions", {
enumerable: true,
get: function() {
return json_format_contract_1.jsonWriteOptions;
}
});
Object.defineProperty(exports, "mergeJsonOptions", {
enumerable: true,
get: function() {
return json_format_contract_1.mergeJsonOptions;
}
});
var message_type_contract_1 = __webpack_require__(43785);
Object.defineProperty(exports, "MESSAGE_TYPE", {
enumerable: true,
get: function() {
return message_type_contract_1.MESSAGE_TYPE;
}
});
var message_type_1 = __webpack_require__(15106);
Object.defineProperty(exports, "MessageType", {
enumerable: true,
get: function() {
return message_type_1.MessageType;
}
});
var reflection_info_1 = __webpack_require__(67910);
Object.defineProperty(exports, "ScalarType", {
enumerable: true,
get: function() {
return reflection_info_1.ScalarType;
}
});
Object.defineProperty(exports, "LongType", {
enumerable: true,
get: function() {
return reflection_info_1.LongType;
}
});
Object.defineProperty(exports, "RepeatType", {
enumerable: true,
get: function() {
return reflection_info_1.RepeatType;
}
});
Object.defineProperty(exports, "normalizeFieldInfo", {
enumerable: true,
get: function() {
return reflection_info_1.normalizeFieldInfo;
}
});
Object.defineProperty(exports, "readFieldOptions", {
enumerable: true,
get: function() {
return reflection_info_1.readFieldOptions;
}
});
Object.defineProperty(exports, "readFieldOption", {
enumerable: true,
get: function() {
return reflection_info_1.readFieldOption;
}
});
Object.defineProperty(exports, "readMessageOption", {
enumerable: true,
get: function() {
return reflection_info_1.readMessageOption;
}
});
var reflection_type_check_1 = __webpack_require__(25167);
Object.defineProperty(exports, "ReflectionTypeCheck", {
enumerable: true,
get: function() {
return reflection_type_check_1.ReflectionTypeCheck;
}
});
var reflection_create_1 = __webpack_require__(75726);
Object.defineProperty(exports, "reflectionCreate", {
enumerable: true,
get: function() {
return reflection_create_1.reflectionCreate;
}
});
var reflection_scalar_default_1 = __webpack_require__(19526);
Object.defineProperty(exports, "reflectionScalarDefault", {
enumerable: true,
get: function() {
return reflection_scalar_default_1.reflectionScalarDefault;
}
});
var reflection_merge_partial_1 = __webpack_require__(98044);
Object.defineProperty(exports, "reflectionMergePartial", {
enumerable: true,
get: function() {
return reflection_merge_partial_1.reflectionMergePartial;
}
});
var reflection_equals_1 = __webpack_require__(4827);
Object.defineProperty(exports, "reflectionEquals", {
enumerable: true,
get: function() {
return reflection_equals_1.reflectionEquals;
}
});
var reflection_binary_reader_1 = __webpack_require__(89611);
Object.defineProperty(exports, "ReflectionBinaryReader", {
enumerable: true,
get: function() {
return reflection_binary_reader_1.ReflectionBinaryReader;
}
});
var reflection_binary_writer_1 = __webpack_require__(66907);
Object.defineProperty(exports, "ReflectionBinaryWriter", {
enumerable: true,
get: function() {
return reflection_binary_writer_1.ReflectionBinaryWriter;
}
});
var reflection_json_reader_1 = __webpack_require__(46790);
Object.defineProperty(exports, "ReflectionJsonReader", {
enumerable: true,
get: function() {
return reflection_json_reader_1.ReflectionJsonReader;
}
});
var reflection_json_writer_1 = __webpack_require__(11094);
Object.defineProperty(exports, "ReflectionJsonWriter", {
enumerable: true,
get: function() {
return reflection_json_writer_1.ReflectionJsonWriter;
}
});
var reflection_contains_message_type_1 = __webpack_require__(59946);
Object.defineProperty(exports, "containsMessageType", {
enumerable: true,
get: function() {
return reflection_contains_message_type_1.containsMessageType;
}
});
var oneof_1 = __webpack_require__(18063);
Object.defineProperty(exports, "isOneofGroup", {
enumerable: true,
get: function() {
return oneof_1.isOneofGroup;
}
});
Object.defineProperty(exports, "setOneofValue", {
enumerable: true,
get: function() {
return oneof_1.setOneofValue;
}
});
Object.defineProperty(exports, "getOneofValue", {
enumerable: true,
get: function() {
return oneof_1.getOneofValue;
}
});
Object.defineProperty(exports, "clearOneofValue", {
enumerable: true,
get: function() {
return oneof_1.clearOneofValue;
}
});
Object.defineProperty(exports, "getSelectedOneofValue", {
enumerable: true,
get: function() {
return oneof_1.getSelectedOneofValue;
}
});
var enum_object_1 = __webpack_require__(70257);
Object.defineProperty(exports, "listEnumValues", {
enumerable: true,
get: function() {
return enum_object_1.listEnumValues;
}
});
Object.defineProperty(exports, "listEnumNames", {
enumerable: true,
get: function() {
return enum_object_1.listEnumNames;
}
});
Object.defineProperty(exports, "listEnumNumbers", {
enumerable: true,
get: function() {
return enum_object_1.listEnumNumbers;
}
});
Object.defineProperty(exports, "isEnumObject", {
enumerable: true,
get: function() {
return enum_object_1.isEnumObject;
}
});
var lower_camel_case_1 = __webpack_require__(4073);
Object.defineProperty(exports, "lowerCamelCase", {
enumerable: true,
get: function() {
return lower_camel_case_1.lowerCamelCase;
}
});
var assert_1 = __webpack_require__(8602);
Object.defineProperty(exports, "assert", {
enumerable: true,
get: function() {
return assert_1.assert;
}
});
Object.defineProperty(exports, "assertNever", {
enumerable: true,
get: function() {
return assert_1.assertNever;
}
});
Object.defineProperty(exports, "assertInt32", {
enumerable: true,
get: function() {
return assert_1.assertInt32;
}
});
Object.defineProperty(exports, "assertUInt32", {
enumerable: true,
get: function() {
return assert_1.assertUInt32;
}
});
Object.defineProperty(exports, "assertFloat32", {
enumerable: true,
get: function() {
return assert_1.assertFloat32;
}
});
}),

/***/ 29367: // node_modules/@protobuf-ts/runtime/build/commonjs/json-format-contract.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.mergeJsonOptions = exports.jsonWriteOptions = exports.jsonReadOptions = void 0;
const defaultsWrite = {
emitDefaultValues: false,
enumAsInteger: false,
useProtoFieldName: false,
prettySpaces: 0
}, defaultsRead = {
ignoreUnknownFields: false
};
function jsonReadOptions(options) {
return options ? Object.assign(Object.assign({}, defaultsRead), options) : defaultsRead;
}
exports.jsonReadOptions = jsonReadOptions;
function jsonWriteOptions(options) {
return options ? Object.assign(Object.assign({}, defaultsWrite), options) : defaultsWrite;
}
exports.jsonWriteOptions = jsonWriteOptions;
function mergeJsonOptions(a, b) {
var _a, _b;
let c = Object.assign(Object.assign({}, a), b);
c.typeRegistry = [ ...(_a = a === null || a === void 0 ? void 0 : a.typeRegistry) !== null && _a !== void 0 ? _a : [], ...(_b = b === null || b === void 0 ? void 0 : b.typeRegistry) !== null && _b !== void 0 ? _b : [] ];
return c;
}
exports.mergeJsonOptions = mergeJsonOptions;
}),

/***/ 49999: // node_modules/@protobuf-ts/runtime/build/commonjs/json-typings.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isJsonObject = exports.typeofJsonValue = void 0;
function typeofJsonValue(value) {
let t = typeof value;
if (t == "object") {
if (Array.isArray(value)) return "array";
if (value === null) return "null";
}
return t;
}
exports.typeofJsonValue = typeofJsonValue;
function isJsonObject(value) {
return value !== null && typeof value == "object" && !Array.isArray(value);
}
exports.isJsonObject = isJsonObject;
}),

/***/ 4073: // node_modules/@protobuf-ts/runtime/build/commonjs/lower-camel-case.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.lowerCamelCase = void 0;
function lowerCamelCase(snakeCase) {
let capNext = false;
const sb = [];
for (let i = 0; i < snakeCase.length; i++) {
let next = snakeCase.charAt(i);
if (next == "_") capNext = true; else if (/\d/.test(next)) {
sb.push(next);
capNext = true;
} else if (capNext) {
sb.push(next.toUpperCase());
capNext = false;
} else if (i == 0) sb.push(next.toLowerCase()); else sb.push(next);
}
return sb.join("");
}
exports.lowerCamelCase = lowerCamelCase;
}),

/***/ 43785: // node_modules/@protobuf-ts/runtime/build/commonjs/message-type-contract.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.MESSAGE_TYPE = void 0;
exports.MESSAGE_TYPE = Symbol.for("protobuf-ts/message-type");
}),

/***/ 15106: // node_modules/@protobuf-ts/runtime/build/commonjs/message-type.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.MessageType = void 0;
const message_type_contract_1 = __webpack_require__(43785);
const reflection_info_1 = __webpack_require__(67910);
const reflection_type_check_1 = __webpack_require__(25167);
const reflection_json_reader_1 = __webpack_require__(46790);
const reflection_json_writer_1 = __webpack_require__(11094);
const reflection_binary_reader_1 = __webpack_require__(89611);
const reflection_binary_writer_1 = __webpack_require__(66907);
const reflection_create_1 = __webpack_require__(75726);
const reflection_merge_partial_1 = __webpack_require__(98044);
const json_typings_1 = __webpack_require__(49999);
const json_format_contract_1 = __webpack_require__(29367);
const reflection_equals_1 = __webpack_require__(4827);
const binary_writer_1 = __webpack_require__(23957);
const binary_reader_1 = __webpack_require__(92889);
const baseDescriptors = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({}));
const messageTypeDescriptor = baseDescriptors[message_type_contract_1.MESSAGE_TYPE] = {};
class MessageType {
constructor(name, fields, options) {
this.defaultCheckDepth = 16;
this.typeName = name;
this.fields = fields.map(reflection_info_1.normalizeFieldInfo);
this.options = options !== null && options !== void 0 ? options : {};
messageTypeDescriptor.value = this;
this.messagePrototype = Object.create(null, baseDescriptors);
this.refTypeCheck = new reflection_type_check_1.ReflectionTypeCheck(this);
this.refJsonReader = new reflection_json_reader_1.ReflectionJsonReader(this);
this.refJsonWriter = new reflection_json_writer_1.ReflectionJsonWriter(this);
this.refBinReader = new reflection_binary_reader_1.ReflectionBinaryReader(this);
this.refBinWriter = new reflection_binary_writer_1.ReflectionBinaryWriter(this);
}
create(value) {
let message = reflection_create_1.reflectionCreate(this);
if (value !== void 0) reflection_merge_partial_1.reflectionMergePartial(this, message, value);
return message;
}
clone(message) {
let copy = this.create();
reflection_merge_partial_1.reflectionMergePartial(this, copy, message);
return copy;
}
equals(a, b) {
return reflection_equals_1.reflectionEquals(this, a, b);
}
is(arg, depth = this.defaultCheckDepth) {
return this.refTypeCheck.is(arg, depth, false);
}
isAssignable(arg, depth = this.defaultCheckDepth) {
return this.refTypeCheck.is(arg, depth, true);
}
mergePartial(target, source) {
reflection_merge_partial_1.reflectionMergePartial(this, target, source);
}
fromBinary(data, options) {
let opt = binary_reader_1.binaryReadOptions(options);
return this.internalBinaryRead(opt.readerFactory(data), data.byteLength, opt);
}
fromJson(json, options) {
return this.internalJsonRead(json, json_format_contract_1.jsonReadOptions(options));
}
fromJsonString(json, options) {
let value = JSON.parse(json);
return this.fromJson(value, options);
}
toJson(message, options) {
return this.internalJsonWrite(message, json_format_contract_1.jsonWriteOptions(options));
}
toJsonString(message, options) {
var _a;
let value = this.toJson(message, options);
return JSON.stringify(value, null, (_a = options === null || options === void 0 ? void 0 : options.prettySpaces) !== null && _a !== void 0 ? _a : 0);
}
toBinary(message, options) {
let opt = binary_writer_1.binaryWriteOptions(options);
return this.internalBinaryWrite(message, opt.writerFactory(), opt).finish();
}
internalJsonRead(json, options, target) {
if (json !== null && typeof json == "object" && !Array.isArray(json)) {
let message = target !== null && target !== void 0 ? target : this.create();
this.refJsonReader.read(json, message, options);
return message;
}
throw new Error(`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.write(message, options);
}
internalBinaryWrite(message, writer, options) {
this.refBinWriter.write(message, writer, options);
return writer;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create();
this.refBinReader.read(reader, message, options, length);
return message;
}
}
exports.MessageType = MessageType;
}),

/***/ 18063: // node_modules/@protobuf-ts/runtime/build/commonjs/oneof.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.getSelectedOneofValue = exports.clearOneofValue = exports.setUnknownOneofValue = exports.setOneofValue = exports.getOneofValue = exports.isOneofGroup = void 0;
function isOneofGroup(any) {
if (typeof any != "object" || any === null || !any.hasOwnProperty("oneofKind")) return false;
switch (typeof any.oneofKind) {
case "string":
if (any[any.oneofKind] === void 0) return false;
return Object.keys(any).length == 2;

case "undefined":
return Object.keys(any).length == 1;

default:
return false;
}
}
exports.isOneofGroup = isOneofGroup;
function getOneofValue(oneof, kind) {
return oneof[kind];
}
exports.getOneofValue = getOneofValue;
function setOneofValue(oneof, kind, value) {
if (oneof.oneofKind !== void 0) delete oneof[oneof.oneofKind];
oneof.oneofKind = kind;
if (value !== void 0) oneof[kind] = value;
}
exports.setOneofValue = setOneofValue;
function setUnknownOneofValue(oneof, kind, value) {
if (oneof.oneofKind !== void 0) delete oneof[oneof.oneofKind];
oneof.oneofKind = kind;
if (value !== void 0 && kind !== void 0) oneof[kind] = value;
}
exports.setUnknownOneofValue = setUnknownOneofValue;
function clearOneofValue(oneof) {
if (oneof.oneofKind !== void 0) delete oneof[oneof.oneofKind];
oneof.oneofKind = void 0;
}
exports.clearOneofValue = clearOneofValue;
function getSelectedOneofValue(oneof) {
if (oneof.oneofKind === void 0) return;
return oneof[oneof.oneofKind];
}
exports.getSelectedOneofValue = getSelectedOneofValue;
}),

/***/ 61753: // node_modules/@protobuf-ts/runtime/build/commonjs/pb-long.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.PbLong = exports.PbULong = exports.detectBi = void 0;
const goog_varint_1 = __webpack_require__(93223);
let BI;
function detectBi() {
const dv = new DataView(new ArrayBuffer(8));
const ok = globalThis.BigInt !== void 0 && typeof dv.getBigInt64 === "function" && typeof dv.getBigUint64 === "function" && typeof dv.setBigInt64 === "function" && typeof dv.setBigUint64 === "function";
BI = ok ? {
MIN: BigInt("-9223372036854775808"),
MAX: BigInt("9223372036854775807"),
UMIN: BigInt("0"),
UMAX: BigInt("18446744073709551615"),
C: BigInt,
V: dv
} : void 0;
}
exports.detectBi = detectBi;
detectBi();
function assertBi(bi) {
if (!bi) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
}
const RE_DECIMAL_STR = /^-?[0-9]+$/;
const TWO_PWR_32_DBL = 4294967296;
const HALF_2_PWR_32 = 2147483648;
class SharedPbLong {
constructor(lo, hi) {
this.lo = lo | 0;
this.hi = hi | 0;
}
isZero() {
return this.lo == 0 && this.hi == 0;
}
toNumber() {
let result = this.hi * TWO_PWR_32_DBL + (this.lo >>> 0);
if (!Number.isSafeInteger(result)) throw new Error("cannot convert to safe number");
return result;
}
}
class PbULong extends SharedPbLong {
static from(value) {
if (BI) switch (typeof value) {
case "string":
if (value == "0") return this.ZERO;
if (value == "") throw new Error("string is no integer");
value = BI.C(value);

case "number":
if (value === 0) return this.ZERO;
value = BI.C(value);

case "bigint":
if (!value) return this.ZERO;
if (value < BI.UMIN) throw new Error("signed value for ulong");
if (value > BI.UMAX) throw new Error("ulong too large");
BI.V.setBigUint64(0, value, true);
return new PbULong(BI.V.getInt32(0, true), BI.V.getInt32(4, true));
} else switch (typeof value) {
case "string":
if (value == "0") return this.ZERO;
value = value.trim();
if (!RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
let [minus, lo, hi] = goog_varint_1.int64fromString(value);
if (minus) throw new Error("signed value for ulong");
return new PbULong(lo, hi);

case "number":
if (value == 0) return this.ZERO;
if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
if (value < 0) throw new Error("signed value for ulong");
return new PbULong(value, value / TWO_PWR_32_DBL);
}
throw new Error("unknown value " + typeof value);
}
toString() {
return BI ? this.toBigInt().toString() : goog_varint_1.int64toString(this.lo, this.hi);
}
toBigInt() {
assertBi(BI);
BI.V.setInt32(0, this.lo, true);
BI.V.setInt32(4, this.hi, true);
return BI.V.getBigUint64(0, true);
}
}
exports.PbULong = PbULong;
PbULong.ZERO = new PbULong(0, 0);
class PbLong extends SharedPbLong {
static from(value) {
if (BI) switch (typeof value) {
case "string":
if (value == "0") return this.ZERO;
if (value == "") throw new Error("string is no integer");
value = BI.C(value);

case "number":
if (value === 0) return this.ZERO;
value = BI.C(value);

case "bigint":
if (!value) return this.ZERO;
if (value < BI.MIN) throw new Error("signed long too small");
if (value > BI.MAX) throw new Error("signed long too large");
BI.V.setBigInt64(0, value, true);
return new PbLong(BI.V.getInt32(0, true), BI.V.getInt32(4, true));
} else switch (typeof value) {
case "string":
if (value == "0") return this.ZERO;
value = value.trim();
if (!RE_DECIMAL_STR.test(value)) throw new Error("string is no integer");
let [minus, lo, hi] = goog_varint_1.int64fromString(value);
if (minus) {
if (hi > HALF_2_PWR_32 || hi == HALF_2_PWR_32 && lo != 0) throw new Error("signed long too small");
} else if (hi >= HALF_2_PWR_32) throw new Error("signed long too large");
let pbl = new PbLong(lo, hi);
return minus ? pbl.negate() : pbl;

case "number":
if (value == 0) return this.ZERO;
if (!Number.isSafeInteger(value)) throw new Error("number is no integer");
return value > 0 ? new PbLong(value, value / TWO_PWR_32_DBL) : new PbLong(-value, -value / TWO_PWR_32_DBL).negate();
}
throw new Error("unknown value " + typeof value);
}
isNegative() {
return (this.hi & HALF_2_PWR_32) !== 0;
}
negate() {
let hi = ~this.hi, lo = this.lo;
if (lo) lo = ~lo + 1; else hi += 1;
return new PbLong(lo, hi);
}
toString() {
if (BI) return this.toBigInt().toString();
if (this.isNegative()) {
let n = this.negate();
return "-" + goog_varint_1.int64toString(n.lo, n.hi);
}
return goog_varint_1.int64toString(this.lo, this.hi);
}
toBigInt() {
assertBi(BI);
BI.V.setInt32(0, this.lo, true);
BI.V.setInt32(4, this.hi, true);
return BI.V.getBigInt64(0, true);
}
}
exports.PbLong = PbLong;
PbLong.ZERO = new PbLong(0, 0);
}),

/***/ 58950: // node_modules/@protobuf-ts/runtime/build/commonjs/protobufjs-utf8.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.utf8read = void 0;
const fromCharCodes = chunk => String.fromCharCode.apply(String, chunk);
function utf8read(bytes) {
if (bytes.length < 1) return "";
let t, pos = 0, parts = [], chunk = [], i = 0;
let len = bytes.length;
while (pos < len) {
t = bytes[pos++];
if (t < 128) chunk[i++] = t; else if (t > 191 && t < 224) chunk[i++] = (t & 31) << 6 | bytes[pos++] & 63; else if (t > 239 && t < 365) {
t = ((t & 7) << 18 | (bytes[pos++] & 63) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63) - 65536;
chunk[i++] = 55296 + (t >> 10);
chunk[i++] = 56320 + (t & 1023);
} else chunk[i++] = (t & 15) << 12 | (bytes[pos++] & 63) << 6 | bytes[pos++] & 63;
if (i > 8191) {
parts.push(fromCharCodes(chunk));
i = 0;
}
}
if (parts.length) {
if (i) parts.push(fromCharCodes(chunk.slice(0, i)));
return parts.join("");
}
return fromCharCodes(chunk.slice(0, i));
}
exports.utf8read = utf8read;
}),

/***/ 89611: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-reader.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReflectionBinaryReader = void 0;
const binary_format_contract_1 = __webpack_require__(54816);
const reflection_info_1 = __webpack_require__(67910);
const reflection_long_convert_1 = __webpack_require__(63402);
const reflection_scalar_default_1 = __webpack_require__(19526);
class ReflectionBinaryReader {
constructor(info) {
this.info = info;
}
prepare() {
var _a;
if (!this.fieldNoToField) {
const fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
this.fieldNoToField = new Map(fieldsInput.map(field => [ field.no, field ]));
}
}
read(reader, message, options, length) {
this.prepare();
const end = length === void 0 ? reader.len : reader.pos + length;
while (reader.pos < end) {
const [fieldNo, wireType] = reader.tag(), field = this.fieldNoToField.get(fieldNo);
if (!field) {
let u = options.readUnknownField;
if (u == "throw") throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.info.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? binary_format_contract_1.UnknownFieldHandler.onRead : u)(this.info.typeName, message, fieldNo, wireType, d);
continue;
}
let target = message, repeated = field.repeat, localName = field.localName;
if (field.oneof) {
target = target[field.oneof];
if (target.oneofKind !== localName) target = message[field.oneof] = {
oneofKind: localName
};
}
switch (field.kind) {
case "scalar":
case "enum":
let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
let L = field.kind == "scalar" ? field.L : void 0;
if (repeated) {
let arr = target[localName];
if (wireType == binary_format_contract_1.WireType.LengthDelimited && T != reflection_info_1.ScalarType.STRING && T != reflection_info_1.ScalarType.BYTES) {
let e = reader.uint32() + reader.pos;
while (reader.pos < e) arr.push(this.scalar(reader, T, L));
} else arr.push(this.scalar(reader, T, L));
} else target[localName] = this.scalar(reader, T, L);
break;

case "message":
if (repeated) {
let arr = target[localName];
let msg = field.T().internalBinaryRead(reader, reader.uint32(), options);
arr.push(msg);
} else target[localName] = field.T().internalBinaryRead(reader, reader.uint32(), options, target[localName]);
break;

case "map":
let [mapKey, mapVal] = this.mapEntry(field, reader, options);
target[localName][mapKey] = mapVal;
break;
}
}
}
mapEntry(field, reader, options) {
let length = reader.uint32();
let end = reader.pos + length;
let key;
let val;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
if (field.K == reflection_info_1.ScalarType.BOOL) key = reader.bool().toString(); else key = this.scalar(reader, field.K, reflection_info_1.LongType.STRING);
break;

case 2:
switch (field.V.kind) {
case "scalar":
val = this.scalar(reader, field.V.T, field.V.L);
break;

case "enum":
val = reader.int32();
break;

case "message":
val = field.V.T().internalBinaryRead(reader, reader.uint32(), options);
break;
}
break;

default:
throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`);
}
}
if (key === void 0) {
let keyRaw = reflection_scalar_default_1.reflectionScalarDefault(field.K);
key = field.K == reflection_info_1.ScalarType.BOOL ? keyRaw.toString() : keyRaw;
}
if (val === void 0) switch (field.V.kind) {
case "scalar":
val = reflection_scalar_default_1.reflectionScalarDefault(field.V.T, field.V.L);
break;

case "enum":
val = 0;
break;

case "message":
val = field.V.T().create();
break;
}
return [ key, val ];
}
scalar(reader, type, longType) {
switch (type) {
case reflection_info_1.ScalarType.INT32:
return reader.int32();

case reflection_info_1.ScalarType.STRING:
return reader.string();

case reflection_info_1.ScalarType.BOOL:
return reader.bool();

case reflection_info_1.ScalarType.DOUBLE:
return reader.double();

case reflection_info_1.ScalarType.FLOAT:
return reader.float();

case reflection_info_1.ScalarType.INT64:
return reflection_long_convert_1.reflectionLongConvert(reader.int64(), longType);

case reflection_info_1.ScalarType.UINT64:
return reflection_long_convert_1.reflectionLongConvert(reader.uint64(), longType);

case reflection_info_1.ScalarType.FIXED64:
return reflection_long_convert_1.reflectionLongConvert(reader.fixed64(), longType);

case reflection_info_1.ScalarType.FIXED32:
return reader.fixed32();

case reflection_info_1.ScalarType.BYTES:
return reader.bytes();

case reflection_info_1.ScalarType.UINT32:
return reader.uint32();

case reflection_info_1.ScalarType.SFIXED32:
return reader.sfixed32();

case reflection_info_1.ScalarType.SFIXED64:
return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(), longType);

case reflection_info_1.ScalarType.SINT32:
return reader.sint32();

case reflection_info_1.ScalarType.SINT64:
return reflection_long_convert_1.reflectionLongConvert(reader.sint64(), longType);
}
}
}
exports.ReflectionBinaryReader = ReflectionBinaryReader;
}),

/***/ 66907: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-binary-writer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReflectionBinaryWriter = void 0;
const binary_format_contract_1 = __webpack_require__(54816);
const reflection_info_1 = __webpack_require__(67910);
const assert_1 = __webpack_require__(8602);
const pb_long_1 = __webpack_require__(61753);
class ReflectionBinaryWriter {
constructor(info) {
this.info = info;
}
prepare() {
if (!this.fields) {
const fieldsInput = this.info.fields ? this.info.fields.concat() : [];
this.fields = fieldsInput.sort((a, b) => a.no - b.no);
}
}
write(message, writer, options) {
this.prepare();
for (const field of this.fields) {
let value, emitDefault, repeated = field.repeat, localName = field.localName;
if (field.oneof) {
const group = message[field.oneof];
if (group.oneofKind !== localName) continue;
value = group[localName];
emitDefault = true;
} else {
value = message[localName];
emitDefault = false;
}
switch (field.kind) {
case "scalar":
case "enum":
let T = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
if (repeated) {
assert_1.assert(Array.isArray(value));
if (repeated == reflection_info_1.RepeatType.PACKED) this.packed(writer, T, field.no, value); else for (const item of value) this.scalar(writer, T, field.no, item, true);
} else if (value === void 0) assert_1.assert(field.opt); else this.scalar(writer, T, field.no, value, emitDefault || field.opt);
break;

case "message":
if (repeated) {
assert_1.assert(Array.isArray(value));
for (const item of value) this.message(writer, options, field.T(), field.no, item);
} else this.message(writer, options, field.T(), field.no, value);
break;

case "map":
assert_1.assert(typeof value == "object" && value !== null);
for (const [key, val] of Object.entries(value)) this.mapEntry(writer, options, field, key, val);
break;
}
}
let u = options.writeUnknownFields;
if (u !== false) (u === true ? binary_format_contract_1.UnknownFieldHandler.onWrite : u)(this.info.typeName, message, writer);
}
mapEntry(writer, options, field, key, value) {
writer.tag(field.no, binary_format_contract_1.WireType.LengthDelimited);
writer.fork();
let keyValue = key;
switch (field.K) {
case reflection_info_1.ScalarType.INT32:
case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.UINT32:
case reflection_info_1.ScalarType.SFIXED32:
case reflection_info_1.ScalarType.SINT32:
keyValue = Number.parseInt(key);
break;

case reflection_info_1.ScalarType.BOOL:
assert_1.assert(key == "true" || key == "false");
keyValue = key == "true";
break;
}
this.scalar(writer, field.K, 1, keyValue, true);
switch (field.V.kind) {
case "scalar":
this.scalar(writer, field.V.T, 2, value, true);
break;

case "enum":
this.scalar(writer, reflection_info_1.ScalarType.INT32, 2, value, true);
break;

case "message":
this.message(writer, options, field.V.T(), 2, value);
break;
}
writer.join();
}
message(writer, options, handler, fieldNo, value) {
if (value === void 0) return;
handler.internalBinaryWrite(value, writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited).fork(), options);
writer.join();
}
scalar(writer, type, fieldNo, value, emitDefault) {
let [wireType, method, isDefault] = this.scalarInfo(type, value);
if (!isDefault || emitDefault) {
writer.tag(fieldNo, wireType);
writer[method](value);
}
}
packed(writer, type, fieldNo, value) {
if (!value.length) return;
assert_1.assert(type !== reflection_info_1.ScalarType.BYTES && type !== reflection_info_1.ScalarType.STRING);
writer.tag(fieldNo, binary_format_contract_1.WireType.LengthDelimited);
writer.fork();
let [, method] = this.scalarInfo(type);
for (let i = 0; i < value.length; i++) writer[method](value[i]);
writer.join();
}
scalarInfo(type, value) {
let t = binary_format_contract_1.WireType.Varint;
let m;
let i = value === void 0;
let d = value === 0;
switch (type) {
case reflection_info_1.ScalarType.INT32:
m = "int32";
break;

case reflection_info_1.ScalarType.STRING:
d = i || !value.length;
t = binary_format_contract_1.WireType.LengthDelimited;
m = "string";
break;

case reflection_info_1.ScalarType.BOOL:
d = value === false;
m = "bool";
break;

case reflection_info_1.ScalarType.UINT32:
m = "uint32";
break;

case reflection_info_1.ScalarType.DOUBLE:
t = binary_format_contract_1.WireType.Bit64;
m = "double";
break;

case reflection_info_1.ScalarType.FLOAT:
t = binary_format_contract_1.WireType.Bit32;
m = "float";
break;

case reflection_info_1.ScalarType.INT64:
d = i || pb_long_1.PbLong.from(value).isZero();
m = "int64";
break;

case reflection_info_1.ScalarType.UINT64:
d = i || pb_long_1.PbULong.from(value).isZero();
m = "uint64";
break;

case reflection_info_1.ScalarType.FIXED64:
d = i || pb_long_1.PbULong.from(value).isZero();
t = binary_format_contract_1.WireType.Bit64;
m = "fixed64";
break;

case reflection_info_1.ScalarType.BYTES:
d = i || !value.byteLength;
t = binary_format_contract_1.WireType.LengthDelimited;
m = "bytes";
break;

case reflection_info_1.ScalarType.FIXED32:
t = binary_format_contract_1.WireType.Bit32;
m = "fixed32";
break;

case reflection_info_1.ScalarType.SFIXED32:
t = binary_format_contract_1.WireType.Bit32;
m = "sfixed32";
break;

case reflection_info_1.ScalarType.SFIXED64:
d = i || pb_long_1.PbLong.from(value).isZero();
t = binary_format_contract_1.WireType.Bit64;
m = "sfixed64";
break;

case reflection_info_1.ScalarType.SINT32:
m = "sint32";
break;

case reflection_info_1.ScalarType.SINT64:
d = i || pb_long_1.PbLong.from(value).isZero();
m = "sint64";
break;
}
return [ t, m, i || d ];
}
}
exports.ReflectionBinaryWriter = ReflectionBinaryWriter;
}),

/***/ 59946: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-contains-message-type.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.containsMessageType = void 0;
const message_type_contract_1 = __webpack_require__(43785);
function containsMessageType(msg) {
return msg[message_type_contract_1.MESSAGE_TYPE] != null;
}
exports.containsMessageType = containsMessageType;
}),

/***/ 75726: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-create.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reflectionCreate = void 0;
const reflection_scalar_default_1 = __webpack_require__(19526);
const message_type_contract_1 = __webpack_require__(43785);
function reflectionCreate(type) {
const msg = type.messagePrototype ? Object.create(type.messagePrototype) : Object.defineProperty({}, message_type_contract_1.MESSAGE_TYPE, {
value: type
});
for (let field of type.fields) {
let name = field.localName;
if (field.opt) continue;
if (field.oneof) msg[field.oneof] = {
oneofKind: void 0
}; else if (field.repeat) msg[name] = []; else switch (field.kind) {
case "scalar":
msg[name] = reflection_scalar_default_1.reflectionScalarDefault(field.T, field.L);
break;

case "enum":
msg[name] = 0;
break;

case "map":
msg[name] = {};
break;
}
}
return msg;
}
exports.reflectionCreate = reflectionCreate;
}),

/***/ 4827: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-equals.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reflectionEquals = void 0;
const reflection_info_1 = __webpack_require__(67910);
function reflectionEquals(info, a, b) {
if (a === b) return true;
if (!a || !b) return false;
for (let field of info.fields) {
let localName = field.localName;
let val_a = field.oneof ? a[field.oneof][localName] : a[localName];
let val_b = field.oneof ? b[field.oneof][localName] : b[localName];
switch (field.kind) {
case "enum":
case "scalar":
let t = field.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.T;
if (!(field.repeat ? repeatedPrimitiveEq(t, val_a, val_b) : primitiveEq(t, val_a, val_b))) return false;
break;

case "map":
if (!(field.V.kind == "message" ? repeatedMsgEq(field.V.T(), objectValues(val_a), objectValues(val_b)) : repeatedPrimitiveEq(field.V.kind == "enum" ? reflection_info_1.ScalarType.INT32 : field.V.T, objectValues(val_a), objectValues(val_b)))) return false;
break;

case "message":
let T = field.T();
if (!(field.repeat ? repeatedMsgEq(T, val_a, val_b) : T.equals(val_a, val_b))) return false;
break;
}
}
return true;
}
exports.reflectionEquals = reflectionEquals;
const objectValues = Object.values;
function primitiveEq(type, a, b) {
if (a === b) return true;
if (type !== reflection_info_1.ScalarType.BYTES) return false;
let ba = a;
let bb = b;
if (ba.length !== bb.length) return false;
for (let i = 0; i < ba.length; i++) if (ba[i] != bb[i]) return false;
return true;
}
function repeatedPrimitiveEq(type, a, b) {
if (a.length !== b.length) return false;
for (let i = 0; i < a.length; i++) if (!primitiveEq(type, a[i], b[i])) return false;
return true;
}
function repeatedMsgEq(type, a, b) {
if (a.length !== b.length) return false;
for (let i = 0; i < a.length; i++) if (!type.equals(a[i], b[i])) return false;
return true;
}
}),

/***/ 67910: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-info.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.readMessageOption = exports.readFieldOption = exports.readFieldOptions = exports.normalizeFieldInfo = exports.RepeatType = exports.LongType = exports.ScalarType = void 0;
const lower_camel_case_1 = __webpack_require__(4073);
(function(ScalarType) {
ScalarType[ScalarType["DOUBLE"] = 1] = "DOUBLE";
ScalarType[ScalarType["FLOAT"] = 2] = "FLOAT";
ScalarType[ScalarType["INT64"] = 3] = "INT64";
ScalarType[ScalarType["UINT64"] = 4] = "UINT64";
ScalarType[ScalarType["INT32"] = 5] = "INT32";
ScalarType[ScalarType["FIXED64"] = 6] = "FIXED64";
ScalarType[ScalarType["FIXED32"] = 7] = "FIXED32";
ScalarType[ScalarType["BOOL"] = 8] = "BOOL";
ScalarType[ScalarType["STRING"] = 9] = "STRING";
ScalarType[ScalarType["BYTES"] = 12] = "BYTES";
ScalarType[ScalarType["UINT32"] = 13] = "UINT32";
ScalarType[ScalarType["SFIXED32"] = 15] = "SFIXED32";
ScalarType[ScalarType["SFIXED64"] = 16] = "SFIXED64";
ScalarType[ScalarType["SINT32"] = 17] = "SINT32";
ScalarType[ScalarType["SINT64"] = 18] = "SINT64";
})(exports.ScalarType || (exports.ScalarType = {}));
(function(LongType) {
LongType[LongType["BIGINT"] = 0] = "BIGINT";
LongType[LongType["STRING"] = 1] = "STRING";
LongType[LongType["NUMBER"] = 2] = "NUMBER";
})(exports.LongType || (exports.LongType = {}));
var RepeatType;
(function(RepeatType) {
RepeatType[RepeatType["NO"] = 0] = "NO";
RepeatType[RepeatType["PACKED"] = 1] = "PACKED";
RepeatType[RepeatType["UNPACKED"] = 2] = "UNPACKED";
})(RepeatType = exports.RepeatType || (exports.RepeatType = {}));
function normalizeFieldInfo(field) {
var _a, _b, _c, _d;
field.localName = (_a = field.localName) !== null && _a !== void 0 ? _a : lower_camel_case_1.lowerCamelCase(field.name);
field.jsonName = (_b = field.jsonName) !== null && _b !== void 0 ? _b : lower_camel_case_1.lowerCamelCase(field.name);
field.repeat = (_c = field.repeat) !== null && _c !== void 0 ? _c : RepeatType.NO;
field.opt = (_d = field.opt) !== null && _d !== void 0 ? _d : field.repeat ? false : field.oneof ? false : field.kind == "message";
return field;
}
exports.normalizeFieldInfo = normalizeFieldInfo;
function readFieldOptions(messageType, fieldName, extensionName, extensionType) {
var _a;
const options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
return options && options[extensionName] ? extensionType.fromJson(options[extensionName]) : void 0;
}
exports.readFieldOptions = readFieldOptions;
function readFieldOption(messageType, fieldName, extensionName, extensionType) {
var _a;
const options = (_a = messageType.fields.find((m, i) => m.localName == fieldName || i == fieldName)) === null || _a === void 0 ? void 0 : _a.options;
if (!options) return;
const optionVal = options[extensionName];
if (optionVal === void 0) return optionVal;
return extensionType ? extensionType.fromJson(optionVal) : optionVal;
}
exports.readFieldOption = readFieldOption;
function readMessageOption(messageType, extensionName, extensionType) {
const options = messageType.options;
const optionVal = options[extensionName];
if (optionVal === void 0) return optionVal;
return extensionType ? extensionType.fromJson(optionVal) : optionVal;
}
exports.readMessageOption = readMessageOption;
}),

/***/ 46790: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-reader.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReflectionJsonReader = void 0;
const json_typings_1 = __webpack_require__(49999);
const base64_1 = __webpack_require__(26335);
const reflection_info_1 = __webpack_require__(67910);
const pb_long_1 = __webpack_require__(61753);
const assert_1 = __webpack_require__(8602);
const reflection_long_convert_1 = __webpack_require__(63402);
class ReflectionJsonReader {
constructor(info) {
this.info = info;
}
prepare() {
var _a;
if (this.fMap === void 0) {
this.fMap = {};
const fieldsInput = (_a = this.info.fields) !== null && _a !== void 0 ? _a : [];
for (const field of fieldsInput) {
this.fMap[field.name] = field;
this.fMap[field.jsonName] = field;
this.fMap[field.localName] = field;
}
}
}
assert(condition, fieldName, jsonValue) {
if (!condition) {
let what = json_typings_1.typeofJsonValue(jsonValue);
if (what == "number" || what == "boolean") what = jsonValue.toString();
throw new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`);
}
}
read(input, message, options) {
this.prepare();
const oneofsHandled = [];
for (const [jsonKey, jsonValue] of Object.entries(input)) {
const field = this.fMap[jsonKey];
if (!field) {
if (!options.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);
continue;
}
const localName = field.localName;
let target;
if (field.oneof) {
if (jsonValue === null && (field.kind !== "enum" || field.T()[0] !== "google.protobuf.NullValue")) continue;
if (oneofsHandled.includes(field.oneof)) throw new Error(`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);
oneofsHandled.push(field.oneof);
target = message[field.oneof] = {
oneofKind: localName
};
} else target = message;
if (field.kind == "map") {
if (jsonValue === null) continue;
this.assert(json_typings_1.isJsonObject(jsonValue), field.name, jsonValue);
const fieldObj = target[localName];
for (const [jsonObjKey, jsonObjValue] of Object.entries(jsonValue)) {
this.assert(jsonObjValue !== null, field.name + " map value", null);
let val;
switch (field.V.kind) {
case "message":
val = field.V.T().internalJsonRead(jsonObjValue, options);
break;

case "enum":
val = this.enum(field.V.T(), jsonObjValue, field.name, options.ignoreUnknownFields);
if (val === false) continue;
break;

case "scalar":
val = this.scalar(jsonObjValue, field.V.T, field.V.L, field.name);
break;
}
this.assert(val !== void 0, field.name + " map value", jsonObjValue);
let key = jsonObjKey;
if (field.K == reflection_info_1.ScalarType.BOOL) key = key == "true" ? true : key == "false" ? false : key;
key = this.scalar(key, field.K, reflection_info_1.LongType.STRING, field.name).toString();
fieldObj[key] = val;
}
} else if (field.repeat) {
if (jsonValue === null) continue;
this.assert(Array.isArray(jsonValue), field.name, jsonValue);
const fieldArr = target[localName];
for (const jsonItem of jsonValue) {
this.assert(jsonItem !== null, field.name, null);
let val;
switch (field.kind) {
case "message":
val = field.T().internalJsonRead(jsonItem, options);
break;

case "enum":
val = this.enum(field.T(), jsonItem, field.name, options.ignoreUnknownFields);
if (val === false) continue;
break;

case "scalar":
val = this.scalar(jsonItem, field.T, field.L, field.name);
break;
}
this.assert(val !== void 0, field.name, jsonValue);
fieldArr.push(val);
}
} else switch (field.kind) {
case "message":
if (jsonValue === null && field.T().typeName != "google.protobuf.Value") {
this.assert(field.oneof === void 0, field.name + " (oneof member)", null);
continue;
}
target[localName] = field.T().internalJsonRead(jsonValue, options, target[localName]);
break;

case "enum":
if (jsonValue === null) continue;
let val = this.enum(field.T(), jsonValue, field.name, options.ignoreUnknownFields);
if (val === false) continue;
target[localName] = val;
break;

case "scalar":
if (jsonValue === null) continue;
target[localName] = this.scalar(jsonValue, field.T, field.L, field.name);
break;
}
}
}
enum(type, json, fieldName, ignoreUnknownFields) {
if (type[0] == "google.protobuf.NullValue") assert_1.assert(json === null || json === "NULL_VALUE", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`);
if (json === null) return 0;
switch (typeof json) {
case "number":
assert_1.assert(Number.isInteger(json), `Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`);
return json;

case "string":
let localEnumName = json;
if (type[2] && json.substring(0, type[2].length) === type[2]) localEnumName = json.substring(type[2].length);
let enumNumber = type[1][localEnumName];
if (typeof enumNumber === "undefined" && ignoreUnknownFields) return false;
assert_1.assert(typeof enumNumber == "number", `Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} has no value for "${json}".`);
return enumNumber;
}
assert_1.assert(false, `Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse enum value from ${typeof json}".`);
}
scalar(json, type, longType, fieldName) {
let e;
try {
switch (type) {
case reflection_info_1.ScalarType.DOUBLE:
case reflection_info_1.ScalarType.FLOAT:
if (json === null) return 0;
if (json === "NaN") return Number.NaN;
if (json === "Infinity") return Number.POSITIVE_INFINITY;
if (json === "-Infinity") return Number.NEGATIVE_INFINITY;
if (json === "") {
e = "empty string";
break;
}
if (typeof json == "string" && json.trim().length !== json.length) {
e = "extra whitespace";
break;
}
if (typeof json != "string" && typeof json != "number") break;
let float = Number(json);
if (Number.isNaN(float)) {
e = "not a number";
break;
}
if (!Number.isFinite(float)) {
e = "too large or small";
break;
}
if (type == reflection_info_1.ScalarType.FLOAT) assert_1.assertFloat32(float);
return float;

case reflection_info_1.ScalarType.INT32:
case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.SFIXED32:
case reflection_info_1.ScalarType.SINT32:
case reflection_info_1.ScalarType.UINT32:
if (json === null) return 0;
let int32;
if (typeof json == "number") int32 = json; else if (json === "") e = "empty string"; else if (typeof json == "string") if (json.trim().length !== json.length) e = "extra whitespace"; else int32 = Number(json);
if (int32 === void 0) break;
if (type == reflection_info_1.ScalarType.UINT32) assert_1.assertUInt32(int32); else assert_1.assertInt32(int32);
return int32;

case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:
case reflection_info_1.ScalarType.SINT64:
if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);
if (typeof json != "number" && typeof json != "string") break;
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(json), longType);

case reflection_info_1.ScalarType.FIXED64:
case reflection_info_1.ScalarType.UINT64:
if (json === null) return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);
if (typeof json != "number" && typeof json != "string") break;
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.from(json), longType);

case reflection_info_1.ScalarType.BOOL:
if (json === null) return false;
if (typeof json !== "boolean") break;
return json;

case reflection_info_1.ScalarType.STRING:
if (json === null) return "";
if (typeof json !== "string") {
e = "extra whitespace";
break;
}
try {
encodeURIComponent(json);
} catch (e) {
e = "invalid UTF8";
break;
}
return json;

case reflection_info_1.ScalarType.BYTES:
if (json === null || json === "") return new Uint8Array(0);
if (typeof json !== "string") break;
return base64_1.base64decode(json);
}
} catch (error) {
e = error.message;
}
this.assert(false, fieldName + (e ? " - " + e : ""), json);
}
}
exports.ReflectionJsonReader = ReflectionJsonReader;
}),

/***/ 11094: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-json-writer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReflectionJsonWriter = void 0;
const base64_1 = __webpack_require__(26335);
const pb_long_1 = __webpack_require__(61753);
const reflection_info_1 = __webpack_require__(67910);
const assert_1 = __webpack_require__(8602);
class ReflectionJsonWriter {
constructor(info) {
var _a;
this.fields = (_a = info.fields) !== null && _a !== void 0 ? _a : [];
}
write(message, options) {
const json = {}, source = message;
for (const field of this.fields) {
if (!field.oneof) {
let jsonValue = this.field(field, source[field.localName], options);
if (jsonValue !== void 0) json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue;
continue;
}
const group = source[field.oneof];
if (group.oneofKind !== field.localName) continue;
const opt = field.kind == "scalar" || field.kind == "enum" ? Object.assign(Object.assign({}, options), {
emitDefaultValues: true
}) : options;
let jsonValue = this.field(field, group[field.localName], opt);
assert_1.assert(jsonValue !== void 0);
json[options.useProtoFieldName ? field.name : field.jsonName] = jsonValue;
}
return json;
}
field(field, value, options) {
let jsonValue;
if (field.kind == "map") {
assert_1.assert(typeof value == "object" && value !== null);
const jsonObj = {};
switch (field.V.kind) {
case "scalar":
for (const [entryKey, entryValue] of Object.entries(value)) {
const val = this.scalar(field.V.T, entryValue, field.name, false, true);
assert_1.assert(val !== void 0);
jsonObj[entryKey.toString()] = val;
}
break;

case "message":
const messageType = field.V.T();
for (const [entryKey, entryValue] of Object.entries(value)) {
const val = this.message(messageType, entryValue, field.name, options);
assert_1.assert(val !== void 0);
jsonObj[entryKey.toString()] = val;
}
break;

case "enum":
const enumInfo = field.V.T();
for (const [entryKey, entryValue] of Object.entries(value)) {
assert_1.assert(entryValue === void 0 || typeof entryValue == "number");
const val = this.enum(enumInfo, entryValue, field.name, false, true, options.enumAsInteger);
assert_1.assert(val !== void 0);
jsonObj[entryKey.toString()] = val;
}
break;
}
if (options.emitDefaultValues || Object.keys(jsonObj).length > 0) jsonValue = jsonObj;
} else if (field.repeat) {
assert_1.assert(Array.isArray(value));
const jsonArr = [];
switch (field.kind) {
case "scalar":
for (let i = 0; i < value.length; i++) {
const val = this.scalar(field.T, value[i], field.name, field.opt, true);
assert_1.assert(val !== void 0);
jsonArr.push(val);
}
break;

case "enum":
const enumInfo = field.T();
for (let i = 0; i < value.length; i++) {
assert_1.assert(value[i] === void 0 || typeof value[i] == "number");
const val = this.enum(enumInfo, value[i], field.name, field.opt, true, options.enumAsInteger);
assert_1.assert(val !== void 0);
jsonArr.push(val);
}
break;

case "message":
const messageType = field.T();
for (let i = 0; i < value.length; i++) {
const val = this.message(messageType, value[i], field.name, options);
assert_1.assert(val !== void 0);
jsonArr.push(val);
}
break;
}
if (options.emitDefaultValues || jsonArr.length > 0 || options.emitDefaultValues) jsonValue = jsonArr;
} else switch (field.kind) {
case "scalar":
jsonValue = this.scalar(field.T, value, field.name, field.opt, options.emitDefaultValues);
break;

case "enum":
jsonValue = this.enum(field.T(), value, field.name, field.opt, options.emitDefaultValues, options.enumAsInteger);
break;

case "message":
jsonValue = this.message(field.T(), value, field.name, options);
break;
}
return jsonValue;
}
enum(type, value, fieldName, optional, emitDefaultValues, enumAsInteger) {
if (type[0] == "google.protobuf.NullValue") return !emitDefaultValues && !optional ? void 0 : null;
if (value === void 0) {
assert_1.assert(optional);
return;
}
if (value === 0 && !emitDefaultValues && !optional) return;
assert_1.assert(typeof value == "number");
assert_1.assert(Number.isInteger(value));
if (enumAsInteger || !type[1].hasOwnProperty(value)) return value;
if (type[2]) return type[2] + type[1][value];
return type[1][value];
}
message(type, value, fieldName, options) {
if (value === void 0) return options.emitDefaultValues ? null : void 0;
return type.internalJsonWrite(value, options);
}
scalar(type, value, fieldName, optional, emitDefaultValues) {
if (value === void 0) {
assert_1.assert(optional);
return;
}
const ed = emitDefaultValues || optional;
switch (type) {
case reflection_info_1.ScalarType.INT32:
case reflection_info_1.ScalarType.SFIXED32:
case reflection_info_1.ScalarType.SINT32:
if (value === 0) return ed ? 0 : void 0;
assert_1.assertInt32(value);
return value;

case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.UINT32:
if (value === 0) return ed ? 0 : void 0;
assert_1.assertUInt32(value);
return value;

case reflection_info_1.ScalarType.FLOAT:
assert_1.assertFloat32(value);

case reflection_info_1.ScalarType.DOUBLE:
if (value === 0) return ed ? 0 : void 0;
assert_1.assert(typeof value == "number");
if (Number.isNaN(value)) return "NaN";
if (value === Number.POSITIVE_INFINITY) return "Infinity";
if (value === Number.NEGATIVE_INFINITY) return "-Infinity";
return value;

case reflection_info_1.ScalarType.STRING:
if (value === "") return ed ? "" : void 0;
assert_1.assert(typeof value == "string");
return value;

case reflection_info_1.ScalarType.BOOL:
if (value === false) return ed ? false : void 0;
assert_1.assert(typeof value == "boolean");
return value;

case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:
assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
let ulong = pb_long_1.PbULong.from(value);
if (ulong.isZero() && !ed) return;
return ulong.toString();

case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:
case reflection_info_1.ScalarType.SINT64:
assert_1.assert(typeof value == "number" || typeof value == "string" || typeof value == "bigint");
let long = pb_long_1.PbLong.from(value);
if (long.isZero() && !ed) return;
return long.toString();

case reflection_info_1.ScalarType.BYTES:
assert_1.assert(value instanceof Uint8Array);
if (!value.byteLength) return ed ? "" : void 0;
return base64_1.base64encode(value);
}
}
}
exports.ReflectionJsonWriter = ReflectionJsonWriter;
}),

/***/ 63402: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-long-convert.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reflectionLongConvert = void 0;
const reflection_info_1 = __webpack_require__(67910);
function reflectionLongConvert(long, type) {
switch (type) {
case reflection_info_1.LongType.BIGINT:
return long.toBigInt();

case reflection_info_1.LongType.NUMBER:
return long.toNumber();

default:
return long.toString();
}
}
exports.reflectionLongConvert = reflectionLongConvert;
}),

/***/ 98044: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-merge-partial.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reflectionMergePartial = void 0;
function reflectionMergePartial(info, target, source) {
let fieldValue, output, input = source;
for (let field of info.fields) {
let name = field.localName;
if (field.oneof) {
const group = input[field.oneof];
if ((group === null || group === void 0 ? void 0 : group.oneofKind) == void 0) continue;
fieldValue = group[name];
output = target[field.oneof];
output.oneofKind = group.oneofKind;
if (fieldValue == void 0) {
delete output[name];
continue;
}
} else {
fieldValue = input[name];
output = target;
if (fieldValue == void 0) continue;
}
if (field.repeat) output[name].length = fieldValue.length;
switch (field.kind) {
case "scalar":
case "enum":
if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = fieldValue[i]; else output[name] = fieldValue;
break;

case "message":
let T = field.T();
if (field.repeat) for (let i = 0; i < fieldValue.length; i++) output[name][i] = T.create(fieldValue[i]); else if (output[name] === void 0) output[name] = T.create(fieldValue); else T.mergePartial(output[name], fieldValue);
break;

case "map":
switch (field.V.kind) {
case "scalar":
case "enum":
Object.assign(output[name], fieldValue);
break;

case "message":
let T = field.V.T();
for (let k of Object.keys(fieldValue)) output[name][k] = T.create(fieldValue[k]);
break;
}
break;
}
}
}
exports.reflectionMergePartial = reflectionMergePartial;
}),

/***/ 19526: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-scalar-default.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.reflectionScalarDefault = void 0;
const reflection_info_1 = __webpack_require__(67910);
const reflection_long_convert_1 = __webpack_require__(63402);
const pb_long_1 = __webpack_require__(61753);
function reflectionScalarDefault(type, longType = reflection_info_1.LongType.STRING) {
switch (type) {
case reflection_info_1.ScalarType.BOOL:
return false;

case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO, longType);

case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:
case reflection_info_1.ScalarType.SINT64:
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO, longType);

case reflection_info_1.ScalarType.DOUBLE:
case reflection_info_1.ScalarType.FLOAT:
return 0;

case reflection_info_1.ScalarType.BYTES:
return new Uint8Array(0);

case reflection_info_1.ScalarType.STRING:
return "";

default:
return 0;
}
}
exports.reflectionScalarDefault = reflectionScalarDefault;
}),

/***/ 25167: // node_modules/@protobuf-ts/runtime/build/commonjs/reflection-type-check.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReflectionTypeCheck = void 0;
const reflection_info_1 = __webpack_require__(67910);
const oneof_1 = __webpack_require__(18063);
class ReflectionTypeCheck {
constructor(info) {
var _a;
this.fields = (_a = info.fields) !== null && _a !== void 0 ? _a : [];
}
prepare() {
if (this.data) return;
const req = [], known = [], oneofs = [];
for (let field of this.fields) if (field.oneof) {
if (!oneofs.includes(field.oneof)) {
oneofs.push(field.oneof);
req.push(field.oneof);
known.push(field.oneof);
}
} else {
known.push(field.localName);
switch (field.kind) {
case "scalar":
case "enum":
if (!field.opt || field.repeat) req.push(field.localName);
break;

case "message":
if (field.repeat) req.push(field.localName);
break;

case "map":
req.push(field.localName);
break;
}
}
this.data = {
req,
known,
oneofs: Object.values(oneofs)
};
}
is(message, depth, allowExcessProperties = false) {
if (depth < 0) return true;
if (message === null || message === void 0 || typeof message != "object") return false;
this.prepare();
let keys = Object.keys(message), data = this.data;
if (keys.length < data.req.length || data.req.some(n => !keys.includes(n))) return false;
if (!allowExcessProperties) if (keys.some(k => !data.known.includes(k))) return false;
if (depth < 1) return true;
for (const name of data.oneofs) {
const group = message[name];
if (!oneof_1.isOneofGroup(group)) return false;
if (group.oneofKind === void 0) continue;
const field = this.fields.find(f => f.localName === group.oneofKind);
if (!field) return false;
if (!this.field(group[group.oneofKind], field, allowExcessProperties, depth)) return false;
}
for (const field of this.fields) {
if (field.oneof !== void 0) continue;
if (!this.field(message[field.localName], field, allowExcessProperties, depth)) return false;
}
return true;
}
field(arg, field, allowExcessProperties, depth) {
let repeated = field.repeat;
switch (field.kind) {
case "scalar":
if (arg === void 0) return field.opt;
if (repeated) return this.scalars(arg, field.T, depth, field.L);
return this.scalar(arg, field.T, field.L);

case "enum":
if (arg === void 0) return field.opt;
if (repeated) return this.scalars(arg, reflection_info_1.ScalarType.INT32, depth);
return this.scalar(arg, reflection_info_1.ScalarType.INT32);

case "message":
if (arg === void 0) return true;
if (repeated) return this.messages(arg, field.T(), allowExcessProperties, depth);
return this.message(arg, field.T(), allowExcessProperties, depth);

case "map":
if (typeof arg != "object" || arg === null) return false;
if (depth < 2) return true;
if (!this.mapKeys(arg, field.K, depth)) return false;
switch (field.V.kind) {
case "scalar":
return this.scalars(Object.values(arg), field.V.T, depth, field.V.L);

case "enum":
return this.scalars(Object.values(arg), reflection_info_1.ScalarType.INT32, depth);

case "message":
return this.messages(Object.values(arg), field.V.T(), allowExcessProperties, depth);
}
break;
}
return true;
}
message(arg, type, allowExcessProperties, depth) {
if (allowExcessProperties) return type.isAssignable(arg, depth);
return type.is(arg, depth);
}
messages(arg, type, allowExcessProperties, depth) {
if (!Array.isArray(arg)) return false;
if (depth < 2) return true;
if (allowExcessProperties) {
for (let i = 0; i < arg.length && i < depth; i++) if (!type.isAssignable(arg[i], depth - 1)) return false;
} else for (let i = 0; i < arg.length && i < depth; i++) if (!type.is(arg[i], depth - 1)) return false;
return true;
}
scalar(arg, type, longType) {
let argType = typeof arg;
switch (type) {
case reflection_info_1.ScalarType.UINT64:
case reflection_info_1.ScalarType.FIXED64:
case reflection_info_1.ScalarType.INT64:
case reflection_info_1.ScalarType.SFIXED64:
case reflection_info_1.ScalarType.SINT64:
switch (longType) {
case reflection_info_1.LongType.BIGINT:
return argType == "bigint";

case reflection_info_1.LongType.NUMBER:
return argType == "number" && !isNaN(arg);

default:
return argType == "string";
}

case reflection_info_1.ScalarType.BOOL:
return argType == "boolean";

case reflection_info_1.ScalarType.STRING:
return argType == "string";

case reflection_info_1.ScalarType.BYTES:
return arg instanceof Uint8Array;

case reflection_info_1.ScalarType.DOUBLE:
case reflection_info_1.ScalarType.FLOAT:
return argType == "number" && !isNaN(arg);

default:
return argType == "number" && Number.isInteger(arg);
}
}
scalars(arg, type, depth, longType) {
if (!Array.isArray(arg)) return false;
if (depth < 2) return true;
if (Array.isArray(arg)) for (let i = 0; i < arg.length && i < depth; i++) if (!this.scalar(arg[i], type, longType)) return false;
return true;
}
mapKeys(map, type, depth) {
let keys = Object.keys(map);
switch (type) {
case reflection_info_1.ScalarType.INT32:
case reflection_info_1.ScalarType.FIXED32:
case reflection_info_1.ScalarType.SFIXED32:
case reflection_info_1.ScalarType.SINT32:
case reflection_info_1.ScalarType.UINT32:
return this.scalars(keys.slice(0, depth).map(k => parseInt(k)), type, depth);

case reflection_info_1.ScalarType.BOOL:
return this.scalars(keys.slice(0, depth).map(k => k == "true" ? true : k == "false" ? false : k), type, depth);

default:
return this.scalars(keys, type, depth, reflection_info_1.LongType.STRING);
}
}
}
exports.ReflectionTypeCheck = ReflectionTypeCheck;
}),

/***/ 38816: // node_modules/archiver-utils/file.js
/***/ (module => {
const fail = () => {
throw new Error("The package archiver-utils/file.js is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 53296: // node_modules/archiver-utils/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var fs = __webpack_require__(35744);
var path = __webpack_require__(16928);
var isStream = __webpack_require__(14167);
var lazystream = __webpack_require__(32126);
var normalizePath = __webpack_require__(56133);
var defaults = __webpack_require__(7511);
__webpack_require__(2203).Stream;
var PassThrough = __webpack_require__(29963).PassThrough;
var utils = module.exports = {};
utils.file = __webpack_require__(38816);
utils.collectStream = function(source, callback) {
var collection = [];
var size = 0;
source.on("error", callback);
source.on("data", function(chunk) {
collection.push(chunk);
size += chunk.length;
});
source.on("end", function() {
var buf = Buffer.alloc(size);
var offset = 0;
collection.forEach(function(data) {
data.copy(buf, offset);
offset += data.length;
});
callback(null, buf);
});
};
utils.dateify = function(dateish) {
dateish = dateish || new Date;
if (dateish instanceof Date) ; else if (typeof dateish === "string") dateish = new Date(dateish); else dateish = new Date;
return dateish;
};
utils.defaults = function(object, source, guard) {
var args = arguments;
args[0] = args[0] || {};
return defaults(...args);
};
utils.isStream = function(source) {
return isStream(source);
};
utils.lazyReadStream = function(filepath) {
return new lazystream.Readable(function() {
return fs.createReadStream(filepath);
});
};
utils.normalizeInputSource = function(source) {
if (source === null) return Buffer.alloc(0); else if (typeof source === "string") return Buffer.from(source); else if (utils.isStream(source)) return source.pipe(new PassThrough);
return source;
};
utils.sanitizePath = function(filepath) {
return normalizePath(filepath, false).replace(/^\w+:/, "").replace(/^(\.\.\/|\/)+/, "");
};
utils.trailingSlashIt = function(str) {
return str.slice(-1) !== "/" ? str + "/" : str;
};
utils.unixifyPath = function(filepath) {
return normalizePath(filepath, false).replace(/^\w+:/, "");
};
utils.walkdir = function(dirpath, base, callback) {
var results = [];
if (typeof base === "function") {
callback = base;
base = dirpath;
}
fs.readdir(dirpath, function(err, list) {
var i = 0;
var file;
var filepath;
if (err) return callback(err);
(function next() {
file = list[i++];
if (!file) return callback(null, results);
filepath = path.join(dirpath, file);
fs.stat(filepath, function(err, stats) {
results.push({
path: filepath,
relative: path.relative(base, filepath).replace(/\\/g, "/"),
stats
});
if (stats && stats.isDirectory()) utils.walkdir(filepath, base, function(err, res) {
if (err) return callback(err);
res.forEach(function(dirEntry) {
results.push(dirEntry);
});
next();
}); else next();
});
})();
});
};
}),

/***/ 14167: // node_modules/archiver-utils/node_modules/is-stream/index.js
/***/ (module => {
const isStream = stream => stream !== null && typeof stream === "object" && typeof stream.pipe === "function";
isStream.writable = stream => isStream(stream) && stream.writable !== false && typeof stream._write === "function" && typeof stream._writableState === "object";
isStream.readable = stream => isStream(stream) && stream.readable !== false && typeof stream._read === "function" && typeof stream._readableState === "object";
isStream.duplex = stream => isStream.writable(stream) && isStream.readable(stream);
isStream.transform = stream => isStream.duplex(stream) && typeof stream._transform === "function";
module.exports = isStream;
}),

/***/ 99392: // node_modules/archiver/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var Archiver = __webpack_require__(50549);
var formats = {};
var vending = function(format, options) {
return vending.create(format, options);
};
vending.create = function(format, options) {
if (formats[format]) {
var instance = new Archiver(format, options);
instance.setFormat(format);
instance.setModule(new formats[format](options));
return instance;
} else throw new Error("create(" + format + "): format not registered");
};
vending.registerFormat = function(format, module) {
if (formats[format]) throw new Error("register(" + format + "): format already registered");
if (typeof module !== "function") throw new Error("register(" + format + "): format module invalid");
if (typeof module.prototype.append !== "function" || typeof module.prototype.finalize !== "function") throw new Error("register(" + format + "): format module missing methods");
formats[format] = module;
};
vending.isRegisteredFormat = function(format) {
if (formats[format]) return true;
return false;
};
vending.registerFormat("zip", __webpack_require__(22836));
vending.registerFormat("tar", __webpack_require__(10396));
vending.registerFormat("json", __webpack_require__(54693));
module.exports = vending;
}),

/***/ 50549: // node_modules/archiver/lib/core.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var fs = __webpack_require__(79896);
var glob = __webpack_require__(51364);
var async = __webpack_require__(97329);
var path = __webpack_require__(16928);
var util = __webpack_require__(53296);
var inherits = __webpack_require__(39023).inherits;
var ArchiverError = __webpack_require__(13110);
var Transform = __webpack_require__(29963).Transform;
var win32 = process.platform === "win32";
var Archiver = function(format, options) {
if (!(this instanceof Archiver)) return new Archiver(format, options);
if (typeof format !== "string") {
options = format;
format = "zip";
}
options = this.options = util.defaults(options, {
highWaterMark: 1024 * 1024,
statConcurrency: 4
});
Transform.call(this, options);
this._format = false;
this._module = false;
this._pending = 0;
this._pointer = 0;
this._entriesCount = 0;
this._entriesProcessedCount = 0;
this._fsEntriesTotalBytes = 0;
this._fsEntriesProcessedBytes = 0;
this._queue = async.queue(this._onQueueTask.bind(this), 1);
this._queue.drain(this._onQueueDrain.bind(this));
this._statQueue = async.queue(this._onStatQueueTask.bind(this), options.statConcurrency);
this._statQueue.drain(this._onQueueDrain.bind(this));
this._state = {
aborted: false,
finalize: false,
finalizing: false,
finalized: false,
modulePiped: false
};
this._streams = [];
};
inherits(Archiver, Transform);
Archiver.prototype._abort = function() {
this._state.aborted = true;
this._queue.kill();
this._statQueue.kill();
if (this._queue.idle()) this._shutdown();
};
Archiver.prototype._append = function(filepath, data) {
data = data || {};
var task = {
source: null,
filepath
};
if (!data.name) data.name = filepath;
data.sourcePath = filepath;
task.data = data;
this._entriesCount++;
if (data.stats && data.stats instanceof fs.Stats) {
task = this._updateQueueTaskWithStats(task, data.stats);
if (task) {
if (data.stats.size) this._fsEntriesTotalBytes += data.stats.size;
this._queue.push(task);
}
} else this._statQueue.push(task);
};
Archiver.prototype._finalize = function() {
if (this._state.finalizing || this._state.finalized || this._state.aborted) return;
this._state.finalizing = true;
this._moduleFinalize();
this._state.finalizing = false;
this._state.finalized = true;
};
Archiver.prototype._maybeFinalize = function() {
if (this._state.finalizing || this._state.finalized || this._state.aborted) return false;
if (this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle()) {
this._finalize();
return true;
}
return false;
};
Archiver.prototype._moduleAppend = function(source, data, callback) {
if (this._state.aborted) {
callback();
return;
}
this._module.append(source, data, function(err) {
this._task = null;
if (this._state.aborted) {
this._shutdown();
return;
}
if (err) {
this.emit("error", err);
setImmediate(callback);
return;
}
this.emit("entry", data);
this._entriesProcessedCount++;
if (data.stats && data.stats.size) this._fsEntriesProcessedBytes += data.stats.size;
this.emit("progress", {
entries: {
total: this._entriesCount,
processed: this._entriesProcessedCount
},
fs: {
totalBytes: this._fsEntriesTotalBytes,
processedBytes: this._fsEntriesProcessedBytes
}
});
setImmediate(callback);
}.bind(this));
};
Archiver.prototype._moduleFinalize = function() {
if (typeof this._module.finalize === "function") this._module.finalize(); else if (typeof this._module.end === "function") this._module.end(); else this.emit("error", new ArchiverError("NOENDMETHOD"));
};
Archiver.prototype._modulePipe = function() {
this._module.on("error", this._onModuleError.bind(this));
this._module.pipe(this);
this._state.modulePiped = true;
};
Archiver.prototype._moduleSupports = function(key) {
if (!this._module.supports || !this._module.supports[key]) return false;
return this._module.supports[key];
};
Archiver.prototype._moduleUnpipe = function() {
this._module.unpipe(this);
this._state.modulePiped = false;
};
Archiver.prototype._normalizeEntryData = function(data, stats) {
data = util.defaults(data, {
type: "file",
name: null,
date: null,
mode: null,
prefix: null,
sourcePath: null,
stats: false
});
if (stats && data.stats === false) data.stats = stats;
var isDir = data.type === "directory";
if (data.name) {
if (typeof data.prefix === "string" && "" !== data.prefix) {
data.name = data.prefix + "/" + data.name;
data.prefix = null;
}
data.name = util.sanitizePath(data.name);
if (data.type !== "symlink" && data.name.slice(-1) === "/") {
isDir = true;
data.type = "directory";
} else if (isDir) data.name += "/";
}
if (typeof data.mode === "number") if (win32) data.mode &= 511; else data.mode &= 4095; else if (data.stats && data.mode === null) {
if (win32) data.mode = data.stats.mode & 511; else data.mode = data.stats.mode & 4095;
if (win32 && isDir) data.mode = 493;
} else if (data.mode === null) data.mode = isDir ? 493 : 420;
if (data.stats && data.date === null) data.date = data.stats.mtime; else data.date = util.dateify(data.date);
return data;
};
Archiver.prototype._onModuleError = function(err) {
this.emit("error", err);
};
Archiver.prototype._onQueueDrain = function() {
if (this._state.finalizing || this._state.finalized || this._state.aborted) return;
if (this._state.finalize && this._pending === 0 && this._queue.idle() && this._statQueue.idle()) this._finalize();
};
Archiver.prototype._onQueueTask = function(task, callback) {
var fullCallback = () => {
if (task.data.callback) task.data.callback();
callback();
};
if (this._state.finalizing || this._state.finalized || this._state.aborted) {
fullCallback();
return;
}
this._task = task;
this._moduleAppend(task.source, task.data, fullCallback);
};
Archiver.prototype._onStatQueueTask = function(task, callback) {
if (this._state.finalizing || this._state.finalized || this._state.aborted) {
callback();
return;
}
fs.lstat(task.filepath, function(err, stats) {
if (this._state.aborted) {
setImmediate(callback);
return;
}
if (err) {
this._entriesCount--;
this.emit("warning", err);
setImmediate(callback);
return;
}
task = this._updateQueueTaskWithStats(task, stats);
if (task) {
if (stats.size) this._fsEntriesTotalBytes += stats.size;
this._queue.push(task);
}
setImmediate(callback);
}.bind(this));
};
Archiver.prototype._shutdown = function() {
this._moduleUnpipe();
this.end();
};
Archiver.prototype._transform = function(chunk, encoding, callback) {
if (chunk) this._pointer += chunk.length;
callback(null, chunk);
};
Archiver.prototype._updateQueueTaskWithStats = function(task, stats) {
if (stats.isFile()) {
task.data.type = "file";
task.data.sourceType = "stream";
task.source = util.lazyReadStream(task.filepath);
} else if (stats.isDirectory() && this._moduleSupports("directory")) {
task.data.name = util.trailingSlashIt(task.data.name);
task.data.type = "directory";
task.data.sourcePath = util.trailingSlashIt(task.filepath);
task.data.sourceType = "buffer";
task.source = Buffer.concat([]);
} else if (stats.isSymbolicLink() && this._moduleSupports("symlink")) {
var linkPath = fs.readlinkSync(task.filepath);
var dirName = path.dirname(task.filepath);
task.data.type = "symlink";
task.data.linkname = path.relative(dirName, path.resolve(dirName, linkPath));
task.data.sourceType = "buffer";
task.source = Buffer.concat([]);
} else {
if (stats.isDirectory()) this.emit("warning", new ArchiverError("DIRECTORYNOTSUPPORTED", task.data)); else if (stats.isSymbolicLink()) this.emit("warning", new ArchiverError("SYMLINKNOTSUPPORTED", task.data)); else this.emit("warning", new ArchiverError("ENTRYNOTSUPPORTED", task.data));
return null;
}
task.data = this._normalizeEntryData(task.data, stats);
return task;
};
Archiver.prototype.abort = function() {
if (this._state.aborted || this._state.finalized) return this;
this._abort();
return this;
};
Archiver.prototype.append = function(source, data) {
if (this._state.finalize || this._state.aborted) {
this.emit("error", new ArchiverError("QUEUECLOSED"));
return this;
}
data = this._normalizeEntryData(data);
if (typeof data.name !== "string" || data.name.length === 0) {
this.emit("error", new ArchiverError("ENTRYNAMEREQUIRED"));
return this;
}
if (data.type === "directory" && !this._moduleSupports("directory")) {
this.emit("error", new ArchiverError("DIRECTORYNOTSUPPORTED", {
name: data.name
}));
return this;
}
source = util.normalizeInputSource(source);
if (Buffer.isBuffer(source)) data.sourceType = "buffer"; else if (util.isStream(source)) data.sourceType = "stream"; else {
this.emit("error", new ArchiverError("INPUTSTEAMBUFFERREQUIRED", {
name: data.name
}));
return this;
}
this._entriesCount++;
this._queue.push({
data,
source
});
return this;
};
Archiver.prototype.directory = function(dirpath, destpath, data) {
if (this._state.finalize || this._state.aborted) {
this.emit("error", new ArchiverError("QUEUECLOSED"));
return this;
}
if (typeof dirpath !== "string" || dirpath.length === 0) {
this.emit("error", new ArchiverError("DIRECTORYDIRPATHREQUIRED"));
return this;
}
this._pending++;
if (destpath === false) destpath = ""; else if (typeof destpath !== "string") destpath = dirpath;
var dataFunction = false;
if (typeof data === "function") {
dataFunction = data;
data = {};
} else if (typeof data !== "object") data = {};
var globOptions = {
stat: true,
dot: true
};
function onGlobEnd() {
this._pending--;
this._maybeFinalize();
}
function onGlobError(err) {
this.emit("error", err);
}
function onGlobMatch(match) {
globber.pause();
var ignoreMatch = false;
var entryData = Object.assign({}, data);
entryData.name = match.relative;
entryData.prefix = destpath;
entryData.stats = match.stat;
entryData.callback = globber.resume.bind(globber);
try {
if (dataFunction) {
entryData = dataFunction(entryData);
if (entryData === false) ignoreMatch = true; else if (typeof entryData !== "object") throw new ArchiverError("DIRECTORYFUNCTIONINVALIDDATA", {
dirpath
});
}
} catch (e) {
this.emit("error", e);
return;
}
if (ignoreMatch) {
globber.resume();
return;
}
this._append(match.absolute, entryData);
}
var globber = glob(dirpath, globOptions);
globber.on("error", onGlobError.bind(this));
globber.on("match", onGlobMatch.bind(this));
globber.on("end", onGlobEnd.bind(this));
return this;
};
Archiver.prototype.file = function(filepath, data) {
if (this._state.finalize || this._state.aborted) {
this.emit("error", new ArchiverError("QUEUECLOSED"));
return this;
}
if (typeof filepath !== "string" || filepath.length === 0) {
this.emit("error", new ArchiverError("FILEFILEPATHREQUIRED"));
return this;
}
this._append(filepath, data);
return this;
};
Archiver.prototype.glob = function(pattern, options, data) {
this._pending++;
options = util.defaults(options, {
stat: true,
pattern
});
function onGlobEnd() {
this._pending--;
this._maybeFinalize();
}
function onGlobError(err) {
this.emit("error", err);
}
function onGlobMatch(match) {
globber.pause();
var entryData = Object.assign({}, data);
entryData.callback = globber.resume.bind(globber);
entryData.stats = match.stat;
entryData.name = match.relative;
this._append(match.absolute, entryData);
}
var globber = glob(options.cwd || ".", options);
globber.on("error", onGlobError.bind(this));
globber.on("match", onGlobMatch.bind(this));
globber.on("end", onGlobEnd.bind(this));
return this;
};
Archiver.prototype.finalize = function() {
if (this._state.aborted) {
var abortedError = new ArchiverError("ABORTED");
this.emit("error", abortedError);
return Promise.reject(abortedError);
}
if (this._state.finalize) {
var finalizingError = new ArchiverError("FINALIZING");
this.emit("error", finalizingError);
return Promise.reject(finalizingError);
}
this._state.finalize = true;
if (this._pending === 0 && this._queue.idle() && this._statQueue.idle()) this._finalize();
var self = this;
return new Promise(function(resolve, reject) {
var errored;
self._module.on("end", function() {
if (!errored) resolve();
});
self._module.on("error", function(err) {
errored = true;
reject(err);
});
});
};
Archiver.prototype.setFormat = function(format) {
if (this._format) {
this.emit("error", new ArchiverError("FORMATSET"));
return this;
}
this._format = format;
return this;
};
Archiver.prototype.setModule = function(module) {
if (this._state.aborted) {
this.emit("error", new ArchiverError("ABORTED"));
return this;
}
if (this._state.module) {
this.emit("error", new ArchiverError("MODULESET"));
return this;
}
this._module = module;
this._modulePipe();
return this;
};
Archiver.prototype.symlink = function(filepath, target, mode) {
if (this._state.finalize || this._state.aborted) {
this.emit("error", new ArchiverError("QUEUECLOSED"));
return this;
}
if (typeof filepath !== "string" || filepath.length === 0) {
this.emit("error", new ArchiverError("SYMLINKFILEPATHREQUIRED"));
return this;
}
if (typeof target !== "string" || target.length === 0) {
this.emit("error", new ArchiverError("SYMLINKTARGETREQUIRED", {
filepath
}));
return this;
}
if (!this._moduleSupports("symlink")) {
this.emit("error", new ArchiverError("SYMLINKNOTSUPPORTED", {
filepath
}));
return this;
}
var data = {};
data.type = "symlink";
data.name = filepath.replace(/\\/g, "/");
data.linkname = target.replace(/\\/g, "/");
data.sourceType = "buffer";
if (typeof mode === "number") data.mode = mode;
this._entriesCount++;
this._queue.push({
data,
source: Buffer.concat([])
});
return this;
};
Archiver.prototype.pointer = function() {
return this._pointer;
};
Archiver.prototype.use = function(plugin) {
this._streams.push(plugin);
return this;
};
module.exports = Archiver;
}),

/***/ 13110: // node_modules/archiver/lib/error.js
/***/ ((module, exports, __webpack_require__) => {
var util = __webpack_require__(39023);
const ERROR_CODES = {
ABORTED: "archive was aborted",
DIRECTORYDIRPATHREQUIRED: "diretory dirpath argument must be a non-empty string value",
DIRECTORYFUNCTIONINVALIDDATA: "invalid data returned by directory custom data function",
ENTRYNAMEREQUIRED: "entry name must be a non-empty string value",
FILEFILEPATHREQUIRED: "file filepath argument must be a non-empty string value",
FINALIZING: "archive already finalizing",
QUEUECLOSED: "queue closed",
NOENDMETHOD: "no suitable finalize/end method defined by module",
DIRECTORYNOTSUPPORTED: "support for directory entries not defined by module",
FORMATSET: "archive format already set",
INPUTSTEAMBUFFERREQUIRED: "input source must be valid Stream or Buffer instance",
MODULESET: "module already set",
SYMLINKNOTSUPPORTED: "support for symlink entries not defined by module",
SYMLINKFILEPATHREQUIRED: "symlink filepath argument must be a non-empty string value",
SYMLINKTARGETREQUIRED: "symlink target argument must be a non-empty string value",
ENTRYNOTSUPPORTED: "entry not supported"
};
function ArchiverError(code, data) {
Error.captureStackTrace(this, this.constructor);
this.message = ERROR_CODES[code] || code;
this.code = code;
this.data = data;
}
util.inherits(ArchiverError, Error);
module.exports = ArchiverError;
}),

/***/ 54693: // node_modules/archiver/lib/plugins/json.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var inherits = __webpack_require__(39023).inherits;
var Transform = __webpack_require__(29963).Transform;
var crc32 = __webpack_require__(84928);
var util = __webpack_require__(53296);
var Json = function(options) {
if (!(this instanceof Json)) return new Json(options);
options = this.options = util.defaults(options, {});
Transform.call(this, options);
this.supports = {
directory: true,
symlink: true
};
this.files = [];
};
inherits(Json, Transform);
Json.prototype._transform = function(chunk, encoding, callback) {
callback(null, chunk);
};
Json.prototype._writeStringified = function() {
var fileString = JSON.stringify(this.files);
this.write(fileString);
};
Json.prototype.append = function(source, data, callback) {
var self = this;
data.crc32 = 0;
function onend(err, sourceBuffer) {
if (err) {
callback(err);
return;
}
data.size = sourceBuffer.length || 0;
data.crc32 = crc32.unsigned(sourceBuffer);
self.files.push(data);
callback(null, data);
}
if (data.sourceType === "buffer") onend(null, source); else if (data.sourceType === "stream") util.collectStream(source, onend);
};
Json.prototype.finalize = function() {
this._writeStringified();
this.end();
};
module.exports = Json;
}),

/***/ 10396: // node_modules/archiver/lib/plugins/tar.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var zlib = __webpack_require__(43106);
var engine = __webpack_require__(56118);
var util = __webpack_require__(53296);
var Tar = function(options) {
if (!(this instanceof Tar)) return new Tar(options);
options = this.options = util.defaults(options, {
gzip: false
});
if (typeof options.gzipOptions !== "object") options.gzipOptions = {};
this.supports = {
directory: true,
symlink: true
};
this.engine = engine.pack(options);
this.compressor = false;
if (options.gzip) {
this.compressor = zlib.createGzip(options.gzipOptions);
this.compressor.on("error", this._onCompressorError.bind(this));
}
};
Tar.prototype._onCompressorError = function(err) {
this.engine.emit("error", err);
};
Tar.prototype.append = function(source, data, callback) {
var self = this;
data.mtime = data.date;
function append(err, sourceBuffer) {
if (err) {
callback(err);
return;
}
self.engine.entry(data, sourceBuffer, function(err) {
callback(err, data);
});
}
if (data.sourceType === "buffer") append(null, source); else if (data.sourceType === "stream" && data.stats) {
data.size = data.stats.size;
var entry = self.engine.entry(data, function(err) {
callback(err, data);
});
source.pipe(entry);
} else if (data.sourceType === "stream") util.collectStream(source, append);
};
Tar.prototype.finalize = function() {
this.engine.finalize();
};
Tar.prototype.on = function() {
return this.engine.on.apply(this.engine, arguments);
};
Tar.prototype.pipe = function(destination, options) {
if (this.compressor) return this.engine.pipe.apply(this.engine, [ this.compressor ]).pipe(destination, options); else return this.engine.pipe.apply(this.engine, arguments);
};
Tar.prototype.unpipe = function() {
if (this.compressor) return this.compressor.unpipe.apply(this.compressor, arguments); else return this.engine.unpipe.apply(this.engine, arguments);
};
module.exports = Tar;
}),

/***/ 22836: // node_modules/archiver/lib/plugins/zip.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var engine = __webpack_require__(41622);
var util = __webpack_require__(53296);
var Zip = function(options) {
if (!(this instanceof Zip)) return new Zip(options);
options = this.options = util.defaults(options, {
comment: "",
forceUTC: false,
namePrependSlash: false,
store: false
});
this.supports = {
directory: true,
symlink: true
};
this.engine = new engine(options);
};
Zip.prototype.append = function(source, data, callback) {
this.engine.entry(source, data, callback);
};
Zip.prototype.finalize = function() {
this.engine.finalize();
};
Zip.prototype.on = function() {
return this.engine.on.apply(this.engine, arguments);
};
Zip.prototype.pipe = function() {
return this.engine.pipe.apply(this.engine, arguments);
};
Zip.prototype.unpipe = function() {
return this.engine.unpipe.apply(this.engine, arguments);
};
module.exports = Zip;
}),

/***/ 51491: // node_modules/async-function/index.js
/***/ (module => {
const cached = async function() {}.constructor;
module.exports = () => cached;
}),

/***/ 36: // node_modules/async-generator-function/index.js
/***/ (module => {
const cached = async function*() {}.constructor;
module.exports = () => cached;
}),

/***/ 97329: // node_modules/async/dist/async.js
/***/ (function(__unused_webpack_module, exports) {
(function(global, factory) {
true && factory(exports);
})(0, function(exports) {
"use strict";
function initialParams(fn) {
return function(...args) {
var callback = args.pop();
return fn.call(this, args, callback);
};
}
var hasQueueMicrotask = typeof queueMicrotask === "function" && queueMicrotask;
var hasSetImmediate = typeof setImmediate === "function" && setImmediate;
var hasNextTick = typeof process === "object" && typeof process.nextTick === "function";
function fallback(fn) {
setTimeout(fn, 0);
}
function wrap(defer) {
return (fn, ...args) => defer(() => fn(...args));
}
var _defer$1;
if (hasQueueMicrotask) _defer$1 = queueMicrotask; else if (hasSetImmediate) _defer$1 = setImmediate; else if (hasNextTick) _defer$1 = process.nextTick; else _defer$1 = fallback;
var setImmediate$1 = wrap(_defer$1);
function asyncify(func) {
if (isAsync(func)) return function(...args) {
const callback = args.pop();
const promise = func.apply(this, args);
return handlePromise(promise, callback);
};
return initialParams(function(args, callback) {
var result;
try {
result = func.apply(this, args);
} catch (e) {
return callback(e);
}
if (result && typeof result.then === "function") return handlePromise(result, callback); else callback(null, result);
});
}
function handlePromise(promise, callback) {
return promise.then(value => {
invokeCallback(callback, null, value);
}, err => {
invokeCallback(callback, err && (err instanceof Error || err.message) ? err : new Error(err));
});
}
function invokeCallback(callback, error, value) {
try {
callback(error, value);
} catch (err) {
setImmediate$1(e => {
throw e;
}, err);
}
}
function isAsync(fn) {
return fn[Symbol.toStringTag] === "AsyncFunction";
}
function isAsyncGenerator(fn) {
return fn[Symbol.toStringTag] === "AsyncGenerator";
}
function isAsyncIterable(obj) {
return typeof obj[Symbol.asyncIterator] === "function";
}
function wrapAsync(asyncFn) {
if (typeof asyncFn !== "function") throw new Error("expected a function");
return isAsync(asyncFn) ? asyncify(asyncFn) : asyncFn;
}
function awaitify(asyncFn, arity) {
if (!arity) arity = asyncFn.length;
if (!arity) throw new Error("arity is undefined");
function awaitable(...args) {
if (typeof args[arity - 1] === "function") return asyncFn.apply(this, args);
return new Promise((resolve, reject) => {
args[arity - 1] = (err, ...cbArgs) => {
if (err) return reject(err);
resolve(cbArgs.length > 1 ? cbArgs : cbArgs[0]);
};
asyncFn.apply(this, args);
});
}
return awaitable;
}
function applyEach$1(eachfn) {
return function(fns, ...callArgs) {
const go = awaitify(function(callback) {
var that = this;
return eachfn(fns, (fn, cb) => {
wrapAsync(fn).apply(that, callArgs.concat(cb));
}, callback);
});
return go;
};
}
function _asyncMap(eachfn, arr, iteratee, callback) {
arr = arr || [];
var results = [];
var counter = 0;
var _iteratee = wrapAsync(iteratee);
return eachfn(arr, (value, _, iterCb) => {
var index = counter++;
_iteratee(value, (err, v) => {
results[index] = v;
iterCb(err);
});
}, err => {
callback(err, results);
});
}
function isArrayLike(value) {
return value && typeof value.length === "number" && value.length >= 0 && value.length % 1 === 0;
}
const breakLoop = {};
function once(fn) {
function wrapper(...args) {
if (fn === null) return;
var callFn = fn;
fn = null;
callFn.apply(this, args);
}
Object.assign(wrapper, fn);
return wrapper;
}
function getIterator(coll) {
return coll[Symbol.iterator] && coll[Symbol.iterator]();
}
function createArrayIterator(coll) {
var i = -1;
var len = coll.length;
return function() {
return ++i < len ? {
value: coll[i],
key: i
} : null;
};
}
function createES2015Iterator(iterator) {
var i = -1;
return function() {
var item = iterator.next();
if (item.done) return null;
i++;
return {
value: item.value,
key: i
};
};
}
function createObjectIterator(obj) {
var okeys = obj ? Object.keys(obj) : [];
var i = -1;
var len = okeys.length;
return function next() {
var key = okeys[++i];
if (key === "__proto__") return next();
return i < len ? {
value: obj[key],
key
} : null;
};
}
function createIterator(coll) {
if (isArrayLike(coll)) return createArrayIterator(coll);
var iterator = getIterator(coll);
return iterator ? createES2015Iterator(iterator) : createObjectIterator(coll);
}
function onlyOnce(fn) {
return function(...args) {
if (fn === null) throw new Error("Callback was already called.");
var callFn = fn;
fn = null;
callFn.apply(this, args);
};
}
function asyncEachOfLimit(generator, limit, iteratee, callback) {
let done = false;
let canceled = false;
let awaiting = false;
let running = 0;
let idx = 0;
function replenish() {
if (running >= limit || awaiting || done) return;
awaiting = true;
generator.next().then(({value, done: iterDone}) => {
if (canceled || done) return;
awaiting = false;
if (iterDone) {
done = true;
if (running <= 0) callback(null);
return;
}
running++;
iteratee(value, idx, iterateeCallback);
idx++;
replenish();
}).catch(handleError);
}
function iterateeCallback(err, result) {
running -= 1;
if (canceled) return;
if (err) return handleError(err);
if (err === false) {
done = true;
canceled = true;
return;
}
if (result === breakLoop || done && running <= 0) {
done = true;
return callback(null);
}
replenish();
}
function handleError(err) {
if (canceled) return;
awaiting = false;
done = true;
callback(err);
}
replenish();
}
var eachOfLimit$2 = limit => (obj, iteratee, callback) => {
callback = once(callback);
if (limit <= 0) throw new RangeError("concurrency limit cannot be less than 1");
if (!obj) return callback(null);
if (isAsyncGenerator(obj)) return asyncEachOfLimit(obj, limit, iteratee, callback);
if (isAsyncIterable(obj)) return asyncEachOfLimit(obj[Symbol.asyncIterator](), limit, iteratee, callback);
var nextElem = createIterator(obj);
var done = false;
var canceled = false;
var running = 0;
var looping = false;
function iterateeCallback(err, value) {
if (canceled) return;
running -= 1;
if (err) {
done = true;
callback(err);
} else if (err === false) {
done = true;
canceled = true;
} else if (value === breakLoop || done && running <= 0) {
done = true;
return callback(null);
} else if (!looping) replenish();
}
function replenish() {
looping = true;
while (running < limit && !done) {
var elem = nextElem();
if (elem === null) {
done = true;
if (running <= 0) callback(null);
return;
}
running += 1;
iteratee(elem.value, elem.key, onlyOnce(iterateeCallback));
}
looping = false;
}
replenish();
};
function eachOfLimit(coll, limit, iteratee, callback) {
return eachOfLimit$2(limit)(coll, wrapAsync(iteratee), callback);
}
var eachOfLimit$1 = awaitify(eachOfLimit, 4);
function eachOfArrayLike(coll, iteratee, callback) {
callback = once(callback);
var index = 0, completed = 0, {length} = coll, canceled = false;
if (length === 0) callback(null);
function iteratorCallback(err, value) {
if (err === false) canceled = true;
if (canceled === true) return;
if (err) callback(err); else if (++completed === length || value === breakLoop) callback(null);
}
for (;index < length; index++) iteratee(coll[index], index, onlyOnce(iteratorCallback));
}
function eachOfGeneric(coll, iteratee, callback) {
return eachOfLimit$1(coll, 1 / 0, iteratee, callback);
}
function eachOf(coll, iteratee, callback) {
var eachOfImplementation = isArrayLike(coll) ? eachOfArrayLike : eachOfGeneric;
return eachOfImplementation(coll, wrapAsync(iteratee), callback);
}
var eachOf$1 = awaitify(eachOf, 3);
function map(coll, iteratee, callback) {
return _asyncMap(eachOf$1, coll, iteratee, callback);
}
var map$1 = awaitify(map, 3);
applyEach$1(map$1);
function eachOfSeries(coll, iteratee, callback) {
return eachOfLimit$1(coll, 1, iteratee, callback);
}
var eachOfSeries$1 = awaitify(eachOfSeries, 3);
function mapSeries(coll, iteratee, callback) {
return _asyncMap(eachOfSeries$1, coll, iteratee, callback);
}
var mapSeries$1 = awaitify(mapSeries, 3);
applyEach$1(mapSeries$1);
Symbol("promiseCallback");
class DLL {
constructor() {
this.head = this.tail = null;
this.length = 0;
}
removeLink(node) {
if (node.prev) node.prev.next = node.next; else this.head = node.next;
if (node.next) node.next.prev = node.prev; else this.tail = node.prev;
node.prev = node.next = null;
this.length -= 1;
return node;
}
empty() {
while (this.head) this.shift();
return this;
}
insertAfter(node, newNode) {
newNode.prev = node;
newNode.next = node.next;
if (node.next) node.next.prev = newNode; else this.tail = newNode;
node.next = newNode;
this.length += 1;
}
insertBefore(node, newNode) {
newNode.prev = node.prev;
newNode.next = node;
if (node.prev) node.prev.next = newNode; else this.head = newNode;
node.prev = newNode;
this.length += 1;
}
unshift(node) {
if (this.head) this.insertBefore(this.head, node); else setInitial(this, node);
}
push(node) {
if (this.tail) this.insertAfter(this.tail, node); else setInitial(this, node);
}
shift() {
return this.head && this.removeLink(this.head);
}
pop() {
return this.tail && this.removeLink(this.tail);
}
toArray() {
return [ ...this ];
}
* [Symbol.iterator]() {
var cur = this.head;
while (cur) {
yield cur.data;
cur = cur.next;
}
}
remove(testFn) {
var curr = this.head;
while (curr) {
var {next} = curr;
if (testFn(curr)) this.removeLink(curr);
curr = next;
}
return this;
}
}
function setInitial(dll, node) {
dll.length = 1;
dll.head = dll.tail = node;
}
function queue$1(worker, concurrency, payload) {
if (concurrency == null) concurrency = 1; else if (concurrency === 0) throw new RangeError("Concurrency must not be zero");
var _worker = wrapAsync(worker);
var numRunning = 0;
var workersList = [];
const events = {
error: [],
drain: [],
saturated: [],
unsaturated: [],
empty: []
};
function on(event, handler) {
events[event].push(handler);
}
function once(event, handler) {
const handleAndRemove = (...args) => {
off(event, handleAndRemove);
handler(...args);
};
events[event].push(handleAndRemove);
}
function off(event, handler) {
if (!event) return Object.keys(events).forEach(ev => events[ev] = []);
if (!handler) return events[event] = [];
events[event] = events[event].filter(ev => ev !== handler);
}
function trigger(event, ...args) {
events[event].forEach(handler => handler(...args));
}
var processingScheduled = false;
function _insert(data, insertAtFront, rejectOnError, callback) {
if (callback != null && typeof callback !== "function") throw new Error("task callback must be a function");
q.started = true;
var res, rej;
function promiseCallback(err, ...args) {
if (err) return rejectOnError ? rej(err) : res();
if (args.length <= 1) return res(args[0]);
res(args);
}
var item = q._createTaskItem(data, rejectOnError ? promiseCallback : callback || promiseCallback);
if (insertAtFront) q._tasks.unshift(item); else q._tasks.push(item);
if (!processingScheduled) {
processingScheduled = true;
setImmediate$1(() => {
processingScheduled = false;
q.process();
});
}
if (rejectOnError || !callback) return new Promise((resolve, reject) => {
res = resolve;
rej = reject;
});
}
function _createCB(tasks) {
return function(err, ...args) {
numRunning -= 1;
for (var i = 0, l = tasks.length; i < l; i++) {
var task = tasks[i];
var index = workersList.indexOf(task);
if (index === 0) workersList.shift(); else if (index > 0) workersList.splice(index, 1);
task.callback(err, ...args);
if (err != null) trigger("error", err, task.data);
}
if (numRunning <= q.concurrency - q.buffer) trigger("unsaturated");
if (q.idle()) trigger("drain");
q.process();
};
}
function _maybeDrain(data) {
if (data.length === 0 && q.idle()) {
setImmediate$1(() => trigger("drain"));
return true;
}
return false;
}
const eventMethod = name => handler => {
if (!handler) return new Promise((resolve, reject) => {
once(name, (err, data) => {
if (err) return reject(err);
resolve(data);
});
});
off(name);
on(name, handler);
};
var isProcessing = false;
var q = {
_tasks: new DLL,
_createTaskItem(data, callback) {
return {
data,
callback
};
},
* [Symbol.iterator]() {
yield* q._tasks[Symbol.iterator]();
},
concurrency,
payload,
buffer: concurrency / 4,
started: false,
paused: false,
push(data, callback) {
if (Array.isArray(data)) {
if (_maybeDrain(data)) return;
return data.map(datum => _insert(datum, false, false, callback));
}
return _insert(data, false, false, callback);
},
pushAsync(data, callback) {
if (Array.isArray(data)) {
if (_maybeDrain(data)) return;
return data.map(datum => _insert(datum, false, true, callback));
}
return _insert(data, false, true, callback);
},
kill() {
off();
q._tasks.empty();
},
unshift(data, callback) {
if (Array.isArray(data)) {
if (_maybeDrain(data)) return;
return data.map(datum => _insert(datum, true, false, callback));
}
return _insert(data, true, false, callback);
},
unshiftAsync(data, callback) {
if (Array.isArray(data)) {
if (_maybeDrain(data)) return;
return data.map(datum => _insert(datum, true, true, callback));
}
return _insert(data, true, true, callback);
},
remove(testFn) {
q._tasks.remove(testFn);
},
process() {
if (isProcessing) return;
isProcessing = true;
while (!q.paused && numRunning < q.concurrency && q._tasks.length) {
var tasks = [], data = [];
var l = q._tasks.length;
if (q.payload) l = Math.min(l, q.payload);
for (var i = 0; i < l; i++) {
var node = q._tasks.shift();
tasks.push(node);
workersList.push(node);
data.push(node.data);
}
numRunning += 1;
if (q._tasks.length === 0) trigger("empty");
if (numRunning === q.concurrency) trigger("saturated");
var cb = onlyOnce(_createCB(tasks));
_worker(data, cb);
}
isProcessing = false;
},
length() {
return q._tasks.length;
},
running() {
return numRunning;
},
workersList() {
return workersList;
},
idle() {
return q._tasks.length + numRunning === 0;
},
pause() {
q.paused = true;
},
resume() {
if (q.paused === false) return;
q.paused = false;
setImmediate$1(q.process);
}
};
Object.defineProperties(q, {
saturated: {
writable: false,
value: eventMethod("saturated")
},
unsaturated: {
writable: false,
value: eventMethod("unsaturated")
},
empty: {
writable: false,
value: eventMethod("empty")
},
drain: {
writable: false,
value: eventMethod("drain")
},
error: {
writable: false,
value: eventMethod("error")
}
});
return q;
}
function reduce(coll, memo, iteratee, callback) {
callback = once(callback);
var _iteratee = wrapAsync(iteratee);
return eachOfSeries$1(coll, (x, i, iterCb) => {
_iteratee(memo, x, (err, v) => {
memo = v;
iterCb(err);
});
}, err => callback(err, memo));
}
awaitify(reduce, 4);
function mapLimit(coll, limit, iteratee, callback) {
return _asyncMap(eachOfLimit$2(limit), coll, iteratee, callback);
}
var mapLimit$1 = awaitify(mapLimit, 4);
function concatLimit(coll, limit, iteratee, callback) {
var _iteratee = wrapAsync(iteratee);
return mapLimit$1(coll, limit, (val, iterCb) => {
_iteratee(val, (err, ...args) => {
if (err) return iterCb(err);
return iterCb(err, args);
});
}, (err, mapResults) => {
var result = [];
for (var i = 0; i < mapResults.length; i++) if (mapResults[i]) result = result.concat(...mapResults[i]);
return callback(err, result);
});
}
var concatLimit$1 = awaitify(concatLimit, 4);
function concat(coll, iteratee, callback) {
return concatLimit$1(coll, 1 / 0, iteratee, callback);
}
awaitify(concat, 3);
function concatSeries(coll, iteratee, callback) {
return concatLimit$1(coll, 1, iteratee, callback);
}
awaitify(concatSeries, 3);
function _createTester(check, getResult) {
return (eachfn, arr, _iteratee, cb) => {
var testPassed = false;
var testResult;
const iteratee = wrapAsync(_iteratee);
eachfn(arr, (value, _, callback) => {
iteratee(value, (err, result) => {
if (err || err === false) return callback(err);
if (check(result) && !testResult) {
testPassed = true;
testResult = getResult(true, value);
return callback(null, breakLoop);
}
callback();
});
}, err => {
if (err) return cb(err);
cb(null, testPassed ? testResult : getResult(false));
});
};
}
function detect(coll, iteratee, callback) {
return _createTester(bool => bool, (res, item) => item)(eachOf$1, coll, iteratee, callback);
}
awaitify(detect, 3);
function detectLimit(coll, limit, iteratee, callback) {
return _createTester(bool => bool, (res, item) => item)(eachOfLimit$2(limit), coll, iteratee, callback);
}
awaitify(detectLimit, 4);
function detectSeries(coll, iteratee, callback) {
return _createTester(bool => bool, (res, item) => item)(eachOfLimit$2(1), coll, iteratee, callback);
}
awaitify(detectSeries, 3);
function consoleFunc(name) {
return (fn, ...args) => wrapAsync(fn)(...args, (err, ...resultArgs) => {
if (typeof console === "object") if (err) {
if (console.error) console.error(err);
} else if (console[name]) resultArgs.forEach(x => console[name](x));
});
}
consoleFunc("dir");
function doWhilst(iteratee, test, callback) {
callback = onlyOnce(callback);
var _fn = wrapAsync(iteratee);
var _test = wrapAsync(test);
var results;
function next(err, ...args) {
if (err) return callback(err);
if (err === false) return;
results = args;
_test(...args, check);
}
function check(err, truth) {
if (err) return callback(err);
if (err === false) return;
if (!truth) return callback(null, ...results);
_fn(next);
}
return check(null, true);
}
awaitify(doWhilst, 3);
function _withoutIndex(iteratee) {
return (value, index, callback) => iteratee(value, callback);
}
function eachLimit$2(coll, iteratee, callback) {
return eachOf$1(coll, _withoutIndex(wrapAsync(iteratee)), callback);
}
awaitify(eachLimit$2, 3);
function eachLimit(coll, limit, iteratee, callback) {
return eachOfLimit$2(limit)(coll, _withoutIndex(wrapAsync(iteratee)), callback);
}
var eachLimit$1 = awaitify(eachLimit, 4);
function eachSeries(coll, iteratee, callback) {
return eachLimit$1(coll, 1, iteratee, callback);
}
var eachSeries$1 = awaitify(eachSeries, 3);
function ensureAsync(fn) {
if (isAsync(fn)) return fn;
return function(...args) {
var callback = args.pop();
var sync = true;
args.push((...innerArgs) => {
if (sync) setImmediate$1(() => callback(...innerArgs)); else callback(...innerArgs);
});
fn.apply(this, args);
sync = false;
};
}
function every(coll, iteratee, callback) {
return _createTester(bool => !bool, res => !res)(eachOf$1, coll, iteratee, callback);
}
awaitify(every, 3);
function everyLimit(coll, limit, iteratee, callback) {
return _createTester(bool => !bool, res => !res)(eachOfLimit$2(limit), coll, iteratee, callback);
}
awaitify(everyLimit, 4);
function everySeries(coll, iteratee, callback) {
return _createTester(bool => !bool, res => !res)(eachOfSeries$1, coll, iteratee, callback);
}
awaitify(everySeries, 3);
function filterArray(eachfn, arr, iteratee, callback) {
var truthValues = new Array(arr.length);
eachfn(arr, (x, index, iterCb) => {
iteratee(x, (err, v) => {
truthValues[index] = !!v;
iterCb(err);
});
}, err => {
if (err) return callback(err);
var results = [];
for (var i = 0; i < arr.length; i++) if (truthValues[i]) results.push(arr[i]);
callback(null, results);
});
}
function filterGeneric(eachfn, coll, iteratee, callback) {
var results = [];
eachfn(coll, (x, index, iterCb) => {
iteratee(x, (err, v) => {
if (err) return iterCb(err);
if (v) results.push({
index,
value: x
});
iterCb(err);
});
}, err => {
if (err) return callback(err);
callback(null, results.sort((a, b) => a.index - b.index).map(v => v.value));
});
}
function _filter(eachfn, coll, iteratee, callback) {
var filter = isArrayLike(coll) ? filterArray : filterGeneric;
return filter(eachfn, coll, wrapAsync(iteratee), callback);
}
function filter(coll, iteratee, callback) {
return _filter(eachOf$1, coll, iteratee, callback);
}
awaitify(filter, 3);
function filterLimit(coll, limit, iteratee, callback) {
return _filter(eachOfLimit$2(limit), coll, iteratee, callback);
}
awaitify(filterLimit, 4);
function filterSeries(coll, iteratee, callback) {
return _filter(eachOfSeries$1, coll, iteratee, callback);
}
awaitify(filterSeries, 3);
function forever(fn, errback) {
var done = onlyOnce(errback);
var task = wrapAsync(ensureAsync(fn));
function next(err) {
if (err) return done(err);
if (err === false) return;
task(next);
}
return next();
}
awaitify(forever, 2);
function groupByLimit(coll, limit, iteratee, callback) {
var _iteratee = wrapAsync(iteratee);
return mapLimit$1(coll, limit, (val, iterCb) => {
_iteratee(val, (err, key) => {
if (err) return iterCb(err);
return iterCb(err, {
key,
val
});
});
}, (err, mapResults) => {
var result = {};
var {hasOwnProperty} = Object.prototype;
for (var i = 0; i < mapResults.length; i++) if (mapResults[i]) {
var {key} = mapResults[i];
var {val} = mapResults[i];
if (hasOwnProperty.call(result, key)) result[key].push(val); else result[key] = [ val ];
}
return callback(err, result);
});
}
awaitify(groupByLimit, 4);
consoleFunc("log");
function mapValuesLimit(obj, limit, iteratee, callback) {
callback = once(callback);
var newObj = {};
var _iteratee = wrapAsync(iteratee);
return eachOfLimit$2(limit)(obj, (val, key, next) => {
_iteratee(val, key, (err, result) => {
if (err) return next(err);
newObj[key] = result;
next(err);
});
}, err => callback(err, newObj));
}
awaitify(mapValuesLimit, 4);
var _defer;
if (hasNextTick) _defer = process.nextTick; else if (hasSetImmediate) _defer = setImmediate; else _defer = fallback;
wrap(_defer);
awaitify((eachfn, tasks, callback) => {
var results = isArrayLike(tasks) ? [] : {};
eachfn(tasks, (task, key, taskCb) => {
wrapAsync(task)((err, ...result) => {
if (result.length < 2) [result] = result;
results[key] = result;
taskCb(err);
});
}, err => callback(err, results));
}, 3);
function queue(worker, concurrency) {
var _worker = wrapAsync(worker);
return queue$1((items, cb) => {
_worker(items[0], cb);
}, concurrency, 1);
}
Symbol.iterator;
function race(tasks, callback) {
callback = once(callback);
if (!Array.isArray(tasks)) return callback(new TypeError("First argument to race must be an array of functions"));
if (!tasks.length) return callback();
for (var i = 0, l = tasks.length; i < l; i++) wrapAsync(tasks[i])(callback);
}
awaitify(race, 2);
function reject$2(eachfn, arr, _iteratee, callback) {
const iteratee = wrapAsync(_iteratee);
return _filter(eachfn, arr, (value, cb) => {
iteratee(value, (err, v) => {
cb(err, !v);
});
}, callback);
}
function reject(coll, iteratee, callback) {
return reject$2(eachOf$1, coll, iteratee, callback);
}
awaitify(reject, 3);
function rejectLimit(coll, limit, iteratee, callback) {
return reject$2(eachOfLimit$2(limit), coll, iteratee, callback);
}
awaitify(rejectLimit, 4);
function rejectSeries(coll, iteratee, callback) {
return reject$2(eachOfSeries$1, coll, iteratee, callback);
}
awaitify(rejectSeries, 3);
function some(coll, iteratee, callback) {
return _createTester(Boolean, res => res)(eachOf$1, coll, iteratee, callback);
}
awaitify(some, 3);
function someLimit(coll, limit, iteratee, callback) {
return _createTester(Boolean, res => res)(eachOfLimit$2(limit), coll, iteratee, callback);
}
awaitify(someLimit, 4);
function someSeries(coll, iteratee, callback) {
return _createTester(Boolean, res => res)(eachOfSeries$1, coll, iteratee, callback);
}
awaitify(someSeries, 3);
function sortBy(coll, iteratee, callback) {
var _iteratee = wrapAsync(iteratee);
return map$1(coll, (x, iterCb) => {
_iteratee(x, (err, criteria) => {
if (err) return iterCb(err);
iterCb(err, {
value: x,
criteria
});
});
}, (err, results) => {
if (err) return callback(err);
callback(null, results.sort(comparator).map(v => v.value));
});
function comparator(left, right) {
var a = left.criteria, b = right.criteria;
return a < b ? -1 : a > b ? 1 : 0;
}
}
awaitify(sortBy, 3);
function tryEach(tasks, callback) {
var error = null;
var result;
return eachSeries$1(tasks, (task, taskCb) => {
wrapAsync(task)((err, ...args) => {
if (err === false) return taskCb(err);
if (args.length < 2) [result] = args; else result = args;
error = err;
taskCb(err ? null : {});
});
}, () => callback(error, result));
}
awaitify(tryEach);
function whilst(test, iteratee, callback) {
callback = onlyOnce(callback);
var _fn = wrapAsync(iteratee);
var _test = wrapAsync(test);
var results = [];
function next(err, ...rest) {
if (err) return callback(err);
results = rest;
if (err === false) return;
_test(check);
}
function check(err, truth) {
if (err) return callback(err);
if (err === false) return;
if (!truth) return callback(null, ...results);
_fn(next);
}
return _test(check);
}
awaitify(whilst, 3);
function waterfall(tasks, callback) {
callback = once(callback);
if (!Array.isArray(tasks)) return callback(new Error("First argument to waterfall must be an array of functions"));
if (!tasks.length) return callback();
var taskIndex = 0;
function nextTask(args) {
var task = wrapAsync(tasks[taskIndex++]);
task(...args, onlyOnce(next));
}
function next(err, ...args) {
if (err === false) return;
if (err || taskIndex === tasks.length) return callback(err, ...args);
nextTask(args);
}
nextTask([]);
}
awaitify(waterfall);
exports.queue = queue;
Object.defineProperty(exports, "__esModule", {
value: true
});
});
}),

/***/ 22639: // node_modules/call-bind-apply-helpers/actualApply.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var bind = __webpack_require__(37564);
var $apply = __webpack_require__(33945);
var $call = __webpack_require__(88093);
var $reflectApply = __webpack_require__(31330);
module.exports = $reflectApply || bind.call($call, $apply);
}),

/***/ 76002: // node_modules/call-bind-apply-helpers/applyBind.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var bind = __webpack_require__(37564);
var $apply = __webpack_require__(33945);
var actualApply = __webpack_require__(22639);
module.exports = function() {
return actualApply(bind, $apply, arguments);
};
}),

/***/ 33945: // node_modules/call-bind-apply-helpers/functionApply.js
/***/ (module => {
module.exports = Function.prototype.apply;
}),

/***/ 88093: // node_modules/call-bind-apply-helpers/functionCall.js
/***/ (module => {
module.exports = Function.prototype.call;
}),

/***/ 88705: // node_modules/call-bind-apply-helpers/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var bind = __webpack_require__(37564);
var $TypeError = __webpack_require__(73314);
var $call = __webpack_require__(88093);
var $actualApply = __webpack_require__(22639);
module.exports = function(args) {
if (args.length < 1 || typeof args[0] !== "function") throw new $TypeError("a function is required");
return $actualApply(bind, $call, args);
};
}),

/***/ 31330: // node_modules/call-bind-apply-helpers/reflectApply.js
/***/ (module => {
module.exports = typeof Reflect !== "undefined" && Reflect && Reflect.apply;
}),

/***/ 53844: // node_modules/call-bind/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var setFunctionLength = __webpack_require__(49346);
var $defineProperty = __webpack_require__(79094);
var callBindBasic = __webpack_require__(88705);
var applyBind = __webpack_require__(76002);
module.exports = function(originalFunction) {
var func = callBindBasic(arguments);
var adjustedLength = 1 + originalFunction.length - (arguments.length - 1);
return setFunctionLength(func, adjustedLength > 0 ? adjustedLength : 0, true);
};
if ($defineProperty) $defineProperty(module.exports, "apply", {
value: applyBind
}); else module.exports.apply = applyBind;
}),

/***/ 23105: // node_modules/call-bound/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var GetIntrinsic = __webpack_require__(60470);
var callBindBasic = __webpack_require__(88705);
var $indexOf = callBindBasic([ GetIntrinsic("%String.prototype.indexOf%") ]);
module.exports = function(name, allowMissing) {
var intrinsic = GetIntrinsic(name, !!allowMissing);
if (typeof intrinsic === "function" && $indexOf(name, ".prototype.") > -1) return callBindBasic([ intrinsic ]);
return intrinsic;
};
}),

/***/ 96070: // node_modules/compress-commons/lib/archivers/archive-entry.js
/***/ (module => {
var ArchiveEntry = module.exports = function() {};
ArchiveEntry.prototype.getName = function() {};
ArchiveEntry.prototype.getSize = function() {};
ArchiveEntry.prototype.getLastModifiedDate = function() {};
ArchiveEntry.prototype.isDirectory = function() {};
}),

/***/ 36306: // node_modules/compress-commons/lib/archivers/archive-output-stream.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var inherits = __webpack_require__(39023).inherits;
var isStream = __webpack_require__(14167);
var Transform = __webpack_require__(29963).Transform;
var ArchiveEntry = __webpack_require__(96070);
var util = __webpack_require__(18300);
var ArchiveOutputStream = module.exports = function(options) {
if (!(this instanceof ArchiveOutputStream)) return new ArchiveOutputStream(options);
Transform.call(this, options);
this.offset = 0;
this._archive = {
finish: false,
finished: false,
processing: false
};
};
inherits(ArchiveOutputStream, Transform);
ArchiveOutputStream.prototype._appendBuffer = function(zae, source, callback) {};
ArchiveOutputStream.prototype._appendStream = function(zae, source, callback) {};
ArchiveOutputStream.prototype._emitErrorCallback = function(err) {
if (err) this.emit("error", err);
};
ArchiveOutputStream.prototype._finish = function(ae) {};
ArchiveOutputStream.prototype._normalizeEntry = function(ae) {};
ArchiveOutputStream.prototype._transform = function(chunk, encoding, callback) {
callback(null, chunk);
};
ArchiveOutputStream.prototype.entry = function(ae, source, callback) {
source = source || null;
if (typeof callback !== "function") callback = this._emitErrorCallback.bind(this);
if (!(ae instanceof ArchiveEntry)) {
callback(new Error("not a valid instance of ArchiveEntry"));
return;
}
if (this._archive.finish || this._archive.finished) {
callback(new Error("unacceptable entry after finish"));
return;
}
if (this._archive.processing) {
callback(new Error("already processing an entry"));
return;
}
this._archive.processing = true;
this._normalizeEntry(ae);
this._entry = ae;
source = util.normalizeInputSource(source);
if (Buffer.isBuffer(source)) this._appendBuffer(ae, source, callback); else if (isStream(source)) this._appendStream(ae, source, callback); else {
this._archive.processing = false;
callback(new Error("input source must be valid Stream or Buffer instance"));
return;
}
return this;
};
ArchiveOutputStream.prototype.finish = function() {
if (this._archive.processing) {
this._archive.finish = true;
return;
}
this._finish();
};
ArchiveOutputStream.prototype.getBytesWritten = function() {
return this.offset;
};
ArchiveOutputStream.prototype.write = function(chunk, cb) {
if (chunk) this.offset += chunk.length;
return Transform.prototype.write.call(this, chunk, cb);
};
}),

/***/ 94908: // node_modules/compress-commons/lib/archivers/zip/constants.js
/***/ (module => {
module.exports = {
WORD: 4,
DWORD: 8,
EMPTY: Buffer.alloc(0),
SHORT: 2,
SHORT_MASK: 65535,
SHORT_SHIFT: 16,
SHORT_ZERO: Buffer.from(Array(2)),
LONG: 4,
LONG_ZERO: Buffer.from(Array(4)),
MIN_VERSION_INITIAL: 10,
MIN_VERSION_DATA_DESCRIPTOR: 20,
MIN_VERSION_ZIP64: 45,
VERSION_MADEBY: 45,
METHOD_STORED: 0,
METHOD_DEFLATED: 8,
PLATFORM_UNIX: 3,
PLATFORM_FAT: 0,
SIG_LFH: 67324752,
SIG_DD: 134695760,
SIG_CFH: 33639248,
SIG_EOCD: 101010256,
SIG_ZIP64_EOCD: 101075792,
SIG_ZIP64_EOCD_LOC: 117853008,
ZIP64_MAGIC_SHORT: 65535,
ZIP64_MAGIC: 4294967295,
ZIP64_EXTRA_ID: 1,
ZLIB_NO_COMPRESSION: 0,
ZLIB_BEST_SPEED: 1,
ZLIB_BEST_COMPRESSION: 9,
ZLIB_DEFAULT_COMPRESSION: -1,
MODE_MASK: 4095,
DEFAULT_FILE_MODE: 33188,
DEFAULT_DIR_MODE: 16877,
EXT_FILE_ATTR_DIR: 1106051088,
EXT_FILE_ATTR_FILE: 2175008800,
S_IFMT: 61440,
S_IFIFO: 4096,
S_IFCHR: 8192,
S_IFDIR: 16384,
S_IFBLK: 24576,
S_IFREG: 32768,
S_IFLNK: 40960,
S_IFSOCK: 49152,
S_DOS_A: 32,
S_DOS_D: 16,
S_DOS_V: 8,
S_DOS_S: 4,
S_DOS_H: 2,
S_DOS_R: 1
};
}),

/***/ 97632: // node_modules/compress-commons/lib/archivers/zip/general-purpose-bit.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var zipUtil = __webpack_require__(6453);
var DATA_DESCRIPTOR_FLAG = 1 << 3;
var ENCRYPTION_FLAG = 1 << 0;
var NUMBER_OF_SHANNON_FANO_TREES_FLAG = 1 << 2;
var SLIDING_DICTIONARY_SIZE_FLAG = 1 << 1;
var STRONG_ENCRYPTION_FLAG = 1 << 6;
var UFT8_NAMES_FLAG = 1 << 11;
var GeneralPurposeBit = module.exports = function() {
if (!(this instanceof GeneralPurposeBit)) return new GeneralPurposeBit;
this.descriptor = false;
this.encryption = false;
this.utf8 = false;
this.numberOfShannonFanoTrees = 0;
this.strongEncryption = false;
this.slidingDictionarySize = 0;
return this;
};
GeneralPurposeBit.prototype.encode = function() {
return zipUtil.getShortBytes((this.descriptor ? DATA_DESCRIPTOR_FLAG : 0) | (this.utf8 ? UFT8_NAMES_FLAG : 0) | (this.encryption ? ENCRYPTION_FLAG : 0) | (this.strongEncryption ? STRONG_ENCRYPTION_FLAG : 0));
};
GeneralPurposeBit.prototype.parse = function(buf, offset) {
var flag = zipUtil.getShortBytesValue(buf, offset);
var gbp = new GeneralPurposeBit;
gbp.useDataDescriptor((flag & DATA_DESCRIPTOR_FLAG) !== 0);
gbp.useUTF8ForNames((flag & UFT8_NAMES_FLAG) !== 0);
gbp.useStrongEncryption((flag & STRONG_ENCRYPTION_FLAG) !== 0);
gbp.useEncryption((flag & ENCRYPTION_FLAG) !== 0);
gbp.setSlidingDictionarySize((flag & SLIDING_DICTIONARY_SIZE_FLAG) !== 0 ? 8192 : 4096);
gbp.setNumberOfShannonFanoTrees((flag & NUMBER_OF_SHANNON_FANO_TREES_FLAG) !== 0 ? 3 : 2);
return gbp;
};
GeneralPurposeBit.prototype.setNumberOfShannonFanoTrees = function(n) {
this.numberOfShannonFanoTrees = n;
};
GeneralPurposeBit.prototype.getNumberOfShannonFanoTrees = function() {
return this.numberOfShannonFanoTrees;
};
GeneralPurposeBit.prototype.setSlidingDictionarySize = function(n) {
this.slidingDictionarySize = n;
};
GeneralPurposeBit.prototype.getSlidingDictionarySize = function() {
return this.slidingDictionarySize;
};
GeneralPurposeBit.prototype.useDataDescriptor = function(b) {
this.descriptor = b;
};
GeneralPurposeBit.prototype.usesDataDescriptor = function() {
return this.descriptor;
};
GeneralPurposeBit.prototype.useEncryption = function(b) {
this.encryption = b;
};
GeneralPurposeBit.prototype.usesEncryption = function() {
return this.encryption;
};
GeneralPurposeBit.prototype.useStrongEncryption = function(b) {
this.strongEncryption = b;
};
GeneralPurposeBit.prototype.usesStrongEncryption = function() {
return this.strongEncryption;
};
GeneralPurposeBit.prototype.useUTF8ForNames = function(b) {
this.utf8 = b;
};
GeneralPurposeBit.prototype.usesUTF8ForNames = function() {
return this.utf8;
};
}),

/***/ 23810: // node_modules/compress-commons/lib/archivers/zip/unix-stat.js
/***/ (module => {
module.exports = {
PERM_MASK: 4095,
FILE_TYPE_FLAG: 61440,
LINK_FLAG: 40960,
FILE_FLAG: 32768,
DIR_FLAG: 16384,
DEFAULT_LINK_PERM: 511,
DEFAULT_DIR_PERM: 493,
DEFAULT_FILE_PERM: 420
};
}),

/***/ 6453: // node_modules/compress-commons/lib/archivers/zip/util.js
/***/ (module => {
var util = module.exports = {};
util.dateToDos = function(d, forceLocalTime) {
forceLocalTime = forceLocalTime || false;
var year = forceLocalTime ? d.getFullYear() : d.getUTCFullYear();
if (year < 1980) return 2162688; else if (year >= 2044) return 2141175677;
var val = {
year,
month: forceLocalTime ? d.getMonth() : d.getUTCMonth(),
date: forceLocalTime ? d.getDate() : d.getUTCDate(),
hours: forceLocalTime ? d.getHours() : d.getUTCHours(),
minutes: forceLocalTime ? d.getMinutes() : d.getUTCMinutes(),
seconds: forceLocalTime ? d.getSeconds() : d.getUTCSeconds()
};
return val.year - 1980 << 25 | val.month + 1 << 21 | val.date << 16 | val.hours << 11 | val.minutes << 5 | val.seconds / 2;
};
util.dosToDate = function(dos) {
return new Date((dos >> 25 & 127) + 1980, (dos >> 21 & 15) - 1, dos >> 16 & 31, dos >> 11 & 31, dos >> 5 & 63, (dos & 31) << 1);
};
util.fromDosTime = function(buf) {
return util.dosToDate(buf.readUInt32LE(0));
};
util.getEightBytes = function(v) {
var buf = Buffer.alloc(8);
buf.writeUInt32LE(v % 4294967296, 0);
buf.writeUInt32LE(v / 4294967296 | 0, 4);
return buf;
};
util.getShortBytes = function(v) {
var buf = Buffer.alloc(2);
buf.writeUInt16LE((v & 65535) >>> 0, 0);
return buf;
};
util.getShortBytesValue = function(buf, offset) {
return buf.readUInt16LE(offset);
};
util.getLongBytes = function(v) {
var buf = Buffer.alloc(4);
buf.writeUInt32LE((v & 4294967295) >>> 0, 0);
return buf;
};
util.getLongBytesValue = function(buf, offset) {
return buf.readUInt32LE(offset);
};
util.toDosTime = function(d) {
return util.getLongBytes(util.dateToDos(d));
};
}),

/***/ 73380: // node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var inherits = __webpack_require__(39023).inherits;
var normalizePath = __webpack_require__(56133);
var ArchiveEntry = __webpack_require__(96070);
var GeneralPurposeBit = __webpack_require__(97632);
var UnixStat = __webpack_require__(23810);
var constants = __webpack_require__(94908);
var zipUtil = __webpack_require__(6453);
var ZipArchiveEntry = module.exports = function(name) {
if (!(this instanceof ZipArchiveEntry)) return new ZipArchiveEntry(name);
ArchiveEntry.call(this);
this.platform = constants.PLATFORM_FAT;
this.method = -1;
this.name = null;
this.size = 0;
this.csize = 0;
this.gpb = new GeneralPurposeBit;
this.crc = 0;
this.time = -1;
this.minver = constants.MIN_VERSION_INITIAL;
this.mode = -1;
this.extra = null;
this.exattr = 0;
this.inattr = 0;
this.comment = null;
if (name) this.setName(name);
};
inherits(ZipArchiveEntry, ArchiveEntry);
ZipArchiveEntry.prototype.getCentralDirectoryExtra = function() {
return this.getExtra();
};
ZipArchiveEntry.prototype.getComment = function() {
return this.comment !== null ? this.comment : "";
};
ZipArchiveEntry.prototype.getCompressedSize = function() {
return this.csize;
};
ZipArchiveEntry.prototype.getCrc = function() {
return this.crc;
};
ZipArchiveEntry.prototype.getExternalAttributes = function() {
return this.exattr;
};
ZipArchiveEntry.prototype.getExtra = function() {
return this.extra !== null ? this.extra : constants.EMPTY;
};
ZipArchiveEntry.prototype.getGeneralPurposeBit = function() {
return this.gpb;
};
ZipArchiveEntry.prototype.getInternalAttributes = function() {
return this.inattr;
};
ZipArchiveEntry.prototype.getLastModifiedDate = function() {
return this.getTime();
};
ZipArchiveEntry.prototype.getLocalFileDataExtra = function() {
return this.getExtra();
};
ZipArchiveEntry.prototype.getMethod = function() {
return this.method;
};
ZipArchiveEntry.prototype.getName = function() {
return this.name;
};
ZipArchiveEntry.prototype.getPlatform = function() {
return this.platform;
};
ZipArchiveEntry.prototype.getSize = function() {
return this.size;
};
ZipArchiveEntry.prototype.getTime = function() {
return this.time !== -1 ? zipUtil.dosToDate(this.time) : -1;
};
ZipArchiveEntry.prototype.getTimeDos = function() {
return this.time !== -1 ? this.time : 0;
};
ZipArchiveEntry.prototype.getUnixMode = function() {
return this.platform !== constants.PLATFORM_UNIX ? 0 : this.getExternalAttributes() >> constants.SHORT_SHIFT & constants.SHORT_MASK;
};
ZipArchiveEntry.prototype.getVersionNeededToExtract = function() {
return this.minver;
};
ZipArchiveEntry.prototype.setComment = function(comment) {
if (Buffer.byteLength(comment) !== comment.length) this.getGeneralPurposeBit().useUTF8ForNames(true);
this.comment = comment;
};
ZipArchiveEntry.prototype.setCompressedSize = function(size) {
if (size < 0) throw new Error("invalid entry compressed size");
this.csize = size;
};
ZipArchiveEntry.prototype.setCrc = function(crc) {
if (crc < 0) throw new Error("invalid entry crc32");
this.crc = crc;
};
ZipArchiveEntry.prototype.setExternalAttributes = function(attr) {
this.exattr = attr >>> 0;
};
ZipArchiveEntry.prototype.setExtra = function(extra) {
this.extra = extra;
};
ZipArchiveEntry.prototype.setGeneralPurposeBit = function(gpb) {
if (!(gpb instanceof GeneralPurposeBit)) throw new Error("invalid entry GeneralPurposeBit");
this.gpb = gpb;
};
ZipArchiveEntry.prototype.setInternalAttributes = function(attr) {
this.inattr = attr;
};
ZipArchiveEntry.prototype.setMethod = function(method) {
if (method < 0) throw new Error("invalid entry compression method");
this.method = method;
};
ZipArchiveEntry.prototype.setName = function(name, prependSlash = false) {
name = normalizePath(name, false).replace(/^\w+:/, "").replace(/^(\.\.\/|\/)+/, "");
if (prependSlash) name = `/${name}`;
if (Buffer.byteLength(name) !== name.length) this.getGeneralPurposeBit().useUTF8ForNames(true);
this.name = name;
};
ZipArchiveEntry.prototype.setPlatform = function(platform) {
this.platform = platform;
};
ZipArchiveEntry.prototype.setSize = function(size) {
if (size < 0) throw new Error("invalid entry size");
this.size = size;
};
ZipArchiveEntry.prototype.setTime = function(time, forceLocalTime) {
if (!(time instanceof Date)) throw new Error("invalid entry time");
this.time = zipUtil.dateToDos(time, forceLocalTime);
};
ZipArchiveEntry.prototype.setUnixMode = function(mode) {
mode |= this.isDirectory() ? constants.S_IFDIR : constants.S_IFREG;
var extattr = 0;
extattr |= mode << constants.SHORT_SHIFT | (this.isDirectory() ? constants.S_DOS_D : constants.S_DOS_A);
this.setExternalAttributes(extattr);
this.mode = mode & constants.MODE_MASK;
this.platform = constants.PLATFORM_UNIX;
};
ZipArchiveEntry.prototype.setVersionNeededToExtract = function(minver) {
this.minver = minver;
};
ZipArchiveEntry.prototype.isDirectory = function() {
return this.getName().slice(-1) === "/";
};
ZipArchiveEntry.prototype.isUnixSymlink = function() {
return (this.getUnixMode() & UnixStat.FILE_TYPE_FLAG) === UnixStat.LINK_FLAG;
};
ZipArchiveEntry.prototype.isZip64 = function() {
return this.csize > constants.ZIP64_MAGIC || this.size > constants.ZIP64_MAGIC;
};
}),

/***/ 82132: // node_modules/compress-commons/lib/archivers/zip/zip-archive-output-stream.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var inherits = __webpack_require__(39023).inherits;
var crc32 = __webpack_require__(84891);
var {CRC32Stream} = __webpack_require__(82770);
var {DeflateCRC32Stream} = __webpack_require__(82770);
var ArchiveOutputStream = __webpack_require__(36306);
__webpack_require__(73380);
__webpack_require__(97632);
var constants = __webpack_require__(94908);
__webpack_require__(18300);
var zipUtil = __webpack_require__(6453);
var ZipArchiveOutputStream = module.exports = function(options) {
if (!(this instanceof ZipArchiveOutputStream)) return new ZipArchiveOutputStream(options);
options = this.options = this._defaults(options);
ArchiveOutputStream.call(this, options);
this._entry = null;
this._entries = [];
this._archive = {
centralLength: 0,
centralOffset: 0,
comment: "",
finish: false,
finished: false,
processing: false,
forceZip64: options.forceZip64,
forceLocalTime: options.forceLocalTime
};
};
inherits(ZipArchiveOutputStream, ArchiveOutputStream);
ZipArchiveOutputStream.prototype._afterAppend = function(ae) {
this._entries.push(ae);
if (ae.getGeneralPurposeBit().usesDataDescriptor()) this._writeDataDescriptor(ae);
this._archive.processing = false;
this._entry = null;
if (this._archive.finish && !this._archive.finished) this._finish();
};
ZipArchiveOutputStream.prototype._appendBuffer = function(ae, source, callback) {
if (source.length === 0) ae.setMethod(constants.METHOD_STORED);
var method = ae.getMethod();
if (method === constants.METHOD_STORED) {
ae.setSize(source.length);
ae.setCompressedSize(source.length);
ae.setCrc(crc32.buf(source) >>> 0);
}
this._writeLocalFileHeader(ae);
if (method === constants.METHOD_STORED) {
this.write(source);
this._afterAppend(ae);
callback(null, ae);
return;
} else if (method === constants.METHOD_DEFLATED) {
this._smartStream(ae, callback).end(source);
return;
} else {
callback(new Error("compression method " + method + " not implemented"));
return;
}
};
ZipArchiveOutputStream.prototype._appendStream = function(ae, source, callback) {
ae.getGeneralPurposeBit().useDataDescriptor(true);
ae.setVersionNeededToExtract(constants.MIN_VERSION_DATA_DESCRIPTOR);
this._writeLocalFileHeader(ae);
var smart = this._smartStream(ae, callback);
source.once("error", function(err) {
smart.emit("error", err);
smart.end();
});
source.pipe(smart);
};
ZipArchiveOutputStream.prototype._defaults = function(o) {
if (typeof o !== "object") o = {};
if (typeof o.zlib !== "object") o.zlib = {};
if (typeof o.zlib.level !== "number") o.zlib.level = constants.ZLIB_BEST_SPEED;
o.forceZip64 = !!o.forceZip64;
o.forceLocalTime = !!o.forceLocalTime;
return o;
};
ZipArchiveOutputStream.prototype._finish = function() {
this._archive.centralOffset = this.offset;
this._entries.forEach(function(ae) {
this._writeCentralFileHeader(ae);
}.bind(this));
this._archive.centralLength = this.offset - this._archive.centralOffset;
if (this.isZip64()) this._writeCentralDirectoryZip64();
this._writeCentralDirectoryEnd();
this._archive.processing = false;
this._archive.finish = true;
this._archive.finished = true;
this.end();
};
ZipArchiveOutputStream.prototype._normalizeEntry = function(ae) {
if (ae.getMethod() === -1) ae.setMethod(constants.METHOD_DEFLATED);
if (ae.getMethod() === constants.METHOD_DEFLATED) {
ae.getGeneralPurposeBit().useDataDescriptor(true);
ae.setVersionNeededToExtract(constants.MIN_VERSION_DATA_DESCRIPTOR);
}
if (ae.getTime() === -1) ae.setTime(new Date, this._archive.forceLocalTime);
ae._offsets = {
file: 0,
data: 0,
contents: 0
};
};
ZipArchiveOutputStream.prototype._smartStream = function(ae, callback) {
var deflate = ae.getMethod() === constants.METHOD_DEFLATED;
var process = deflate ? new DeflateCRC32Stream(this.options.zlib) : new CRC32Stream;
var error = null;
function handleStuff() {
var digest = process.digest().readUInt32BE(0);
ae.setCrc(digest);
ae.setSize(process.size());
ae.setCompressedSize(process.size(true));
this._afterAppend(ae);
callback(error, ae);
}
process.once("end", handleStuff.bind(this));
process.once("error", function(err) {
error = err;
});
process.pipe(this, {
end: false
});
return process;
};
ZipArchiveOutputStream.prototype._writeCentralDirectoryEnd = function() {
var records = this._entries.length;
var size = this._archive.centralLength;
var offset = this._archive.centralOffset;
if (this.isZip64()) {
records = constants.ZIP64_MAGIC_SHORT;
size = constants.ZIP64_MAGIC;
offset = constants.ZIP64_MAGIC;
}
this.write(zipUtil.getLongBytes(constants.SIG_EOCD));
this.write(constants.SHORT_ZERO);
this.write(constants.SHORT_ZERO);
this.write(zipUtil.getShortBytes(records));
this.write(zipUtil.getShortBytes(records));
this.write(zipUtil.getLongBytes(size));
this.write(zipUtil.getLongBytes(offset));
var comment = this.getComment();
var commentLength = Buffer.byteLength(comment);
this.write(zipUtil.getShortBytes(commentLength));
this.write(comment);
};
ZipArchiveOutputStream.prototype._writeCentralDirectoryZip64 = function() {
this.write(zipUtil.getLongBytes(constants.SIG_ZIP64_EOCD));
this.write(zipUtil.getEightBytes(44));
this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64));
this.write(zipUtil.getShortBytes(constants.MIN_VERSION_ZIP64));
this.write(constants.LONG_ZERO);
this.write(constants.LONG_ZERO);
this.write(zipUtil.getEightBytes(this._entries.length));
this.write(zipUtil.getEightBytes(this._entries.length));
this.write(zipUtil.getEightBytes(this._archive.centralLength));
this.write(zipUtil.getEightBytes(this._archive.centralOffset));
this.write(zipUtil.getLongBytes(constants.SIG_ZIP64_EOCD_LOC));
this.write(constants.LONG_ZERO);
this.write(zipUtil.getEightBytes(this._archive.centralOffset + this._archive.centralLength));
this.write(zipUtil.getLongBytes(1));
};
ZipArchiveOutputStream.prototype._writeCentralFileHeader = function(ae) {
var gpb = ae.getGeneralPurposeBit();
var method = ae.getMethod();
var fileOffset = ae._offsets.file;
var size = ae.getSize();
var compressedSize = ae.getCompressedSize();
if (ae.isZip64() || fileOffset > constants.ZIP64_MAGIC) {
size = constants.ZIP64_MAGIC;
compressedSize = constants.ZIP64_MAGIC;
fileOffset = constants.ZIP64_MAGIC;
ae.setVersionNeededToExtract(constants.MIN_VERSION_ZIP64);
var extraBuf = Buffer.concat([ zipUtil.getShortBytes(constants.ZIP64_EXTRA_ID), zipUtil.getShortBytes(24), zipUtil.getEightBytes(ae.getSize()), zipUtil.getEightBytes(ae.getCompressedSize()), zipUtil.getEightBytes(ae._offsets.file) ], 28);
ae.setExtra(extraBuf);
}
this.write(zipUtil.getLongBytes(constants.SIG_CFH));
this.write(zipUtil.getShortBytes(ae.getPlatform() << 8 | constants.VERSION_MADEBY));
this.write(zipUtil.getShortBytes(ae.getVersionNeededToExtract()));
this.write(gpb.encode());
this.write(zipUtil.getShortBytes(method));
this.write(zipUtil.getLongBytes(ae.getTimeDos()));
this.write(zipUtil.getLongBytes(ae.getCrc()));
this.write(zipUtil.getLongBytes(compressedSize));
this.write(zipUtil.getLongBytes(size));
var name = ae.getName();
var comment = ae.getComment();
var extra = ae.getCentralDirectoryExtra();
if (gpb.usesUTF8ForNames()) {
name = Buffer.from(name);
comment = Buffer.from(comment);
}
this.write(zipUtil.getShortBytes(name.length));
this.write(zipUtil.getShortBytes(extra.length));
this.write(zipUtil.getShortBytes(comment.length));
this.write(constants.SHORT_ZERO);
this.write(zipUtil.getShortBytes(ae.getInternalAttributes()));
this.write(zipUtil.getLongBytes(ae.getExternalAttributes()));
this.write(zipUtil.getLongBytes(fileOffset));
this.write(name);
this.write(extra);
this.write(comment);
};
ZipArchiveOutputStream.prototype._writeDataDescriptor = function(ae) {
this.write(zipUtil.getLongBytes(constants.SIG_DD));
this.write(zipUtil.getLongBytes(ae.getCrc()));
if (ae.isZip64()) {
this.write(zipUtil.getEightBytes(ae.getCompressedSize()));
this.write(zipUtil.getEightBytes(ae.getSize()));
} else {
this.write(zipUtil.getLongBytes(ae.getCompressedSize()));
this.write(zipUtil.getLongBytes(ae.getSize()));
}
};
ZipArchiveOutputStream.prototype._writeLocalFileHeader = function(ae) {
var gpb = ae.getGeneralPurposeBit();
var method = ae.getMethod();
var name = ae.getName();
var extra = ae.getLocalFileDataExtra();
if (ae.isZip64()) {
gpb.useDataDescriptor(true);
ae.setVersionNeededToExtract(constants.MIN_VERSION_ZIP64);
}
if (gpb.usesUTF8ForNames()) name = Buffer.from(name);
ae._offsets.file = this.offset;
this.write(zipUtil.getLongBytes(constants.SIG_LFH));
this.write(zipUtil.getShortBytes(ae.getVersionNeededToExtract()));
this.write(gpb.encode());
this.write(zipUtil.getShortBytes(method));
this.write(zipUtil.getLongBytes(ae.getTimeDos()));
ae._offsets.data = this.offset;
if (gpb.usesDataDescriptor()) {
this.write(constants.LONG_ZERO);
this.write(constants.LONG_ZERO);
this.write(constants.LONG_ZERO);
} else {
this.write(zipUtil.getLongBytes(ae.getCrc()));
this.write(zipUtil.getLongBytes(ae.getCompressedSize()));
this.write(zipUtil.getLongBytes(ae.getSize()));
}
this.write(zipUtil.getShortBytes(name.length));
this.write(zipUtil.getShortBytes(extra.length));
this.write(name);
this.write(extra);
ae._offsets.contents = this.offset;
};
ZipArchiveOutputStream.prototype.getComment = function(comment) {
return this._archive.comment !== null ? this._archive.comment : "";
};
ZipArchiveOutputStream.prototype.isZip64 = function() {
return this._archive.forceZip64 || this._entries.length > constants.ZIP64_MAGIC_SHORT || this._archive.centralLength > constants.ZIP64_MAGIC || this._archive.centralOffset > constants.ZIP64_MAGIC;
};
ZipArchiveOutputStream.prototype.setComment = function(comment) {
this._archive.comment = comment;
};
}),

/***/ 47544: // node_modules/compress-commons/lib/compress-commons.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = {
ArchiveEntry: __webpack_require__(96070),
ZipArchiveEntry: __webpack_require__(73380),
ArchiveOutputStream: __webpack_require__(36306),
ZipArchiveOutputStream: __webpack_require__(82132)
};
}),

/***/ 18300: // node_modules/compress-commons/lib/util/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
__webpack_require__(2203).Stream;
var PassThrough = __webpack_require__(29963).PassThrough;
var isStream = __webpack_require__(14167);
var util = module.exports = {};
util.normalizeInputSource = function(source) {
if (source === null) return Buffer.alloc(0); else if (typeof source === "string") return Buffer.from(source); else if (isStream(source) && !source._readableState) {
var normalized = new PassThrough;
source.pipe(normalized);
return normalized;
}
return source;
};
}),

/***/ 84891: // node_modules/crc-32/crc32.js
/***/ ((__unused_webpack_module, exports) => {
(function(factory) {
if (typeof DO_NOT_EXPORT_CRC === "undefined") {
if (true) factory(exports);
} else factory({});
})(function(CRC32) {
CRC32.version = "1.2.2";
function signed_crc_table() {
var c = 0, table = new Array(256);
for (var n = 0; n != 256; ++n) {
c = n;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1;
table[n] = c;
}
return typeof Int32Array !== "undefined" ? new Int32Array(table) : table;
}
var T0 = signed_crc_table();
function slice_by_16_tables(T) {
var c = 0, v = 0, n = 0, table = typeof Int32Array !== "undefined" ? new Int32Array(4096) : new Array(4096);
for (n = 0; n != 256; ++n) table[n] = T[n];
for (n = 0; n != 256; ++n) {
v = T[n];
for (c = 256 + n; c < 4096; c += 256) v = table[c] = v >>> 8 ^ T[v & 255];
}
var out = [];
for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array !== "undefined" ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
return out;
}
var TT = slice_by_16_tables(T0);
var T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4];
var T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9];
var Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
function crc32_bstr(bstr, seed) {
var C = seed ^ -1;
for (var i = 0, L = bstr.length; i < L; ) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
return ~C;
}
function crc32_buf(B, seed) {
var C = seed ^ -1, L = B.length - 15, i = 0;
for (;i < L; ) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
L += 15;
while (i < L) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
return ~C;
}
function crc32_str(str, seed) {
var C = seed ^ -1;
for (var i = 0, L = str.length, c = 0, d = 0; i < L; ) {
c = str.charCodeAt(i++);
if (c < 128) C = C >>> 8 ^ T0[(C ^ c) & 255]; else if (c < 2048) {
C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
} else if (c >= 55296 && c < 57344) {
c = (c & 1023) + 64;
d = str.charCodeAt(i++) & 1023;
C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255];
} else {
C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255];
C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255];
}
}
return ~C;
}
CRC32.table = T0;
CRC32.bstr = crc32_bstr;
CRC32.buf = crc32_buf;
CRC32.str = crc32_str;
});
}),

/***/ 3662: // node_modules/crc32-stream/lib/crc32-stream.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {Transform} = __webpack_require__(29963);
const crc32 = __webpack_require__(84891);
class CRC32Stream extends Transform {
constructor(options) {
super(options);
this.checksum = Buffer.allocUnsafe(4);
this.checksum.writeInt32BE(0, 0);
this.rawSize = 0;
}
_transform(chunk, encoding, callback) {
if (chunk) {
this.checksum = crc32.buf(chunk, this.checksum) >>> 0;
this.rawSize += chunk.length;
}
callback(null, chunk);
}
digest(encoding) {
const checksum = Buffer.allocUnsafe(4);
checksum.writeUInt32BE(this.checksum >>> 0, 0);
return encoding ? checksum.toString(encoding) : checksum;
}
hex() {
return this.digest("hex").toUpperCase();
}
size() {
return this.rawSize;
}
}
module.exports = CRC32Stream;
}),

/***/ 76252: // node_modules/crc32-stream/lib/deflate-crc32-stream.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {DeflateRaw} = __webpack_require__(43106);
const crc32 = __webpack_require__(84891);
class DeflateCRC32Stream extends DeflateRaw {
constructor(options) {
super(options);
this.checksum = Buffer.allocUnsafe(4);
this.checksum.writeInt32BE(0, 0);
this.rawSize = 0;
this.compressedSize = 0;
}
push(chunk, encoding) {
if (chunk) this.compressedSize += chunk.length;
return super.push(chunk, encoding);
}
_transform(chunk, encoding, callback) {
if (chunk) {
this.checksum = crc32.buf(chunk, this.checksum) >>> 0;
this.rawSize += chunk.length;
}
super._transform(chunk, encoding, callback);
}
digest(encoding) {
const checksum = Buffer.allocUnsafe(4);
checksum.writeUInt32BE(this.checksum >>> 0, 0);
return encoding ? checksum.toString(encoding) : checksum;
}
hex() {
return this.digest("hex").toUpperCase();
}
size(compressed = false) {
if (compressed) return this.compressedSize; else return this.rawSize;
}
}
module.exports = DeflateCRC32Stream;
}),

/***/ 82770: // node_modules/crc32-stream/lib/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
module.exports = {
CRC32Stream: __webpack_require__(3662),
DeflateCRC32Stream: __webpack_require__(76252)
};
}),

/***/ 31316: // node_modules/define-data-property/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $defineProperty = __webpack_require__(79094);
var $SyntaxError = __webpack_require__(80105);
var $TypeError = __webpack_require__(73314);
var gopd = __webpack_require__(33170);
module.exports = function(obj, property, value) {
if (!obj || typeof obj !== "object" && typeof obj !== "function") throw new $TypeError("`obj` must be an object or a function`");
if (typeof property !== "string" && typeof property !== "symbol") throw new $TypeError("`property` must be a string or a symbol`");
if (arguments.length > 3 && typeof arguments[3] !== "boolean" && arguments[3] !== null) throw new $TypeError("`nonEnumerable`, if provided, must be a boolean or null");
if (arguments.length > 4 && typeof arguments[4] !== "boolean" && arguments[4] !== null) throw new $TypeError("`nonWritable`, if provided, must be a boolean or null");
if (arguments.length > 5 && typeof arguments[5] !== "boolean" && arguments[5] !== null) throw new $TypeError("`nonConfigurable`, if provided, must be a boolean or null");
if (arguments.length > 6 && typeof arguments[6] !== "boolean") throw new $TypeError("`loose`, if provided, must be a boolean");
var nonEnumerable = arguments.length > 3 ? arguments[3] : null;
var nonWritable = arguments.length > 4 ? arguments[4] : null;
var nonConfigurable = arguments.length > 5 ? arguments[5] : null;
var loose = arguments.length > 6 ? arguments[6] : false;
var desc = !!gopd && gopd(obj, property);
if ($defineProperty) $defineProperty(obj, property, {
configurable: nonConfigurable === null && desc ? desc.configurable : !nonConfigurable,
enumerable: nonEnumerable === null && desc ? desc.enumerable : !nonEnumerable,
value,
writable: nonWritable === null && desc ? desc.writable : !nonWritable
}); else if (loose || !nonEnumerable && !nonWritable && !nonConfigurable) obj[property] = value; else throw new $SyntaxError("This environment does not support defining a property as non-configurable, non-writable, or non-enumerable.");
};
}),

/***/ 26669: // node_modules/dunder-proto/get.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var callBind = __webpack_require__(88705);
var gOPD = __webpack_require__(33170);
var hasProtoAccessor;
try {
hasProtoAccessor = [].__proto__ === Array.prototype;
} catch (e) {
if (!e || typeof e !== "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
}
var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
var $Object = Object;
var $getPrototypeOf = $Object.getPrototypeOf;
module.exports = desc && typeof desc.get === "function" ? callBind([ desc.get ]) : typeof $getPrototypeOf === "function" ? function(value) {
return $getPrototypeOf(value == null ? value : $Object(value));
} : false;
}),

/***/ 79094: // node_modules/es-define-property/index.js
/***/ (module => {
var $defineProperty = Object.defineProperty || false;
if ($defineProperty) try {
$defineProperty({}, "a", {
value: 1
});
} catch (e) {
$defineProperty = false;
}
module.exports = $defineProperty;
}),

/***/ 33056: // node_modules/es-errors/eval.js
/***/ (module => {
module.exports = EvalError;
}),

/***/ 31620: // node_modules/es-errors/index.js
/***/ (module => {
module.exports = Error;
}),

/***/ 14585: // node_modules/es-errors/range.js
/***/ (module => {
module.exports = RangeError;
}),

/***/ 46905: // node_modules/es-errors/ref.js
/***/ (module => {
module.exports = ReferenceError;
}),

/***/ 80105: // node_modules/es-errors/syntax.js
/***/ (module => {
module.exports = SyntaxError;
}),

/***/ 73314: // node_modules/es-errors/type.js
/***/ (module => {
module.exports = TypeError;
}),

/***/ 32578: // node_modules/es-errors/uri.js
/***/ (module => {
module.exports = URIError;
}),

/***/ 95399: // node_modules/es-object-atoms/index.js
/***/ (module => {
module.exports = Object;
}),

/***/ 14963: // node_modules/for-each/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var isCallable = __webpack_require__(69203);
var toStr = Object.prototype.toString;
var hasOwnProperty = Object.prototype.hasOwnProperty;
var forEachArray = function(array, iterator, receiver) {
for (var i = 0, len = array.length; i < len; i++) if (hasOwnProperty.call(array, i)) if (receiver == null) iterator(array[i], i, array); else iterator.call(receiver, array[i], i, array);
};
var forEachString = function(string, iterator, receiver) {
for (var i = 0, len = string.length; i < len; i++) if (receiver == null) iterator(string.charAt(i), i, string); else iterator.call(receiver, string.charAt(i), i, string);
};
var forEachObject = function(object, iterator, receiver) {
for (var k in object) if (hasOwnProperty.call(object, k)) if (receiver == null) iterator(object[k], k, object); else iterator.call(receiver, object[k], k, object);
};
function isArray(x) {
return toStr.call(x) === "[object Array]";
}
module.exports = function(list, iterator, thisArg) {
if (!isCallable(iterator)) throw new TypeError("iterator must be a function");
var receiver;
if (arguments.length >= 3) receiver = thisArg;
if (isArray(list)) forEachArray(list, iterator, receiver); else if (typeof list === "string") forEachString(list, iterator, receiver); else forEachObject(list, iterator, receiver);
};
}),

/***/ 99808: // node_modules/function-bind/implementation.js
/***/ (module => {
var ERROR_MESSAGE = "Function.prototype.bind called on incompatible ";
var toStr = Object.prototype.toString;
var max = Math.max;
var funcType = "[object Function]";
var concatty = function(a, b) {
var arr = [];
for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
return arr;
};
var slicy = function(arrLike, offset) {
var arr = [];
for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
return arr;
};
var joiny = function(arr, joiner) {
var str = "";
for (var i = 0; i < arr.length; i += 1) {
str += arr[i];
if (i + 1 < arr.length) str += joiner;
}
return str;
};
module.exports = function(that) {
var target = this;
if (typeof target !== "function" || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
var args = slicy(arguments, 1);
var bound;
var binder = function() {
if (this instanceof bound) {
var result = target.apply(this, concatty(args, arguments));
if (Object(result) === result) return result;
return this;
}
return target.apply(that, concatty(args, arguments));
};
var boundLength = max(0, target.length - args.length);
var boundArgs = [];
for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
if (target.prototype) {
var Empty = function() {};
Empty.prototype = target.prototype;
bound.prototype = new Empty;
Empty.prototype = null;
}
return bound;
};
}),

/***/ 37564: // node_modules/function-bind/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var implementation = __webpack_require__(99808);
module.exports = Function.prototype.bind || implementation;
}),

/***/ 47228: // node_modules/generator-function/index.js
/***/ (module => {
const cached = function*() {}.constructor;
module.exports = () => cached;
}),

/***/ 60470: // node_modules/get-intrinsic/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var undefined;
var $Object = __webpack_require__(95399);
var $Error = __webpack_require__(31620);
var $EvalError = __webpack_require__(33056);
var $RangeError = __webpack_require__(14585);
var $ReferenceError = __webpack_require__(46905);
var $SyntaxError = __webpack_require__(80105);
var $TypeError = __webpack_require__(73314);
var $URIError = __webpack_require__(32578);
var abs = __webpack_require__(55641);
var floor = __webpack_require__(96171);
var max = __webpack_require__(57147);
var min = __webpack_require__(41017);
var pow = __webpack_require__(56947);
var round = __webpack_require__(42621);
var sign = __webpack_require__(30156);
var $gOPD = __webpack_require__(33170);
var $defineProperty = __webpack_require__(79094);
var throwTypeError = function() {
throw new $TypeError;
};
var ThrowTypeError = $gOPD ? function() {
try {
arguments.callee;
return throwTypeError;
} catch (calleeThrows) {
try {
return $gOPD(arguments, "callee").get;
} catch (gOPDthrows) {
return throwTypeError;
}
}
}() : throwTypeError;
var hasSymbols = __webpack_require__(23336)();
var getProto = __webpack_require__(81967);
var $ObjectGPO = __webpack_require__(91311);
var $ReflectGPO = __webpack_require__(48681);
var $apply = __webpack_require__(33945);
var $call = __webpack_require__(88093);
var needsEval = {};
var TypedArray = typeof Uint8Array === "undefined" || !getProto ? undefined : getProto(Uint8Array);
var INTRINSICS = {
__proto__: null,
"%AggregateError%": typeof AggregateError === "undefined" ? undefined : AggregateError,
"%Array%": Array,
"%ArrayBuffer%": typeof ArrayBuffer === "undefined" ? undefined : ArrayBuffer,
"%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
"%AsyncFromSyncIteratorPrototype%": undefined,
"%AsyncFunction%": needsEval,
"%AsyncGenerator%": needsEval,
"%AsyncGeneratorFunction%": needsEval,
"%AsyncIteratorPrototype%": needsEval,
"%Atomics%": typeof Atomics === "undefined" ? undefined : Atomics,
"%BigInt%": typeof BigInt === "undefined" ? undefined : BigInt,
"%BigInt64Array%": typeof BigInt64Array === "undefined" ? undefined : BigInt64Array,
"%BigUint64Array%": typeof BigUint64Array === "undefined" ? undefined : BigUint64Array,
"%Boolean%": Boolean,
"%DataView%": typeof DataView === "undefined" ? undefined : DataView,
"%Date%": Date,
"%decodeURI%": decodeURI,
"%decodeURIComponent%": decodeURIComponent,
"%encodeURI%": encodeURI,
"%encodeURIComponent%": encodeURIComponent,
"%Error%": $Error,
"%eval%": eval,
"%EvalError%": $EvalError,
"%Float16Array%": typeof Float16Array === "undefined" ? undefined : Float16Array,
"%Float32Array%": typeof Float32Array === "undefined" ? undefined : Float32Array,
"%Float64Array%": typeof Float64Array === "undefined" ? undefined : Float64Array,
"%FinalizationRegistry%": typeof FinalizationRegistry === "undefined" ? undefined : FinalizationRegistry,
"%Function%": Function,
"%GeneratorFunction%": needsEval,
"%Int8Array%": typeof Int8Array === "undefined" ? undefined : Int8Array,
"%Int16Array%": typeof Int16Array === "undefined" ? undefined : Int16Array,
"%Int32Array%": typeof Int32Array === "undefined" ? undefined : Int32Array,
"%isFinite%": isFinite,
"%isNaN%": isNaN,
"%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
"%JSON%": typeof JSON === "object" ? JSON : undefined,
"%Map%": typeof Map === "undefined" ? undefined : Map,
"%MapIteratorPrototype%": typeof Map === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Map)[Symbol.iterator]()),
"%Math%": Math,
"%Number%": Number,
"%Object%": $Object,
"%Object.getOwnPropertyDescriptor%": $gOPD,
"%parseFloat%": parseFloat,
"%parseInt%": parseInt,
"%Promise%": typeof Promise === "undefined" ? undefined : Promise,
"%Proxy%": typeof Proxy === "undefined" ? undefined : Proxy,
"%RangeError%": $RangeError,
"%ReferenceError%": $ReferenceError,
"%Reflect%": typeof Reflect === "undefined" ? undefined : Reflect,
"%RegExp%": RegExp,
"%Set%": typeof Set === "undefined" ? undefined : Set,
"%SetIteratorPrototype%": typeof Set === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Set)[Symbol.iterator]()),
"%SharedArrayBuffer%": typeof SharedArrayBuffer === "undefined" ? undefined : SharedArrayBuffer,
"%String%": String,
"%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
"%Symbol%": hasSymbols ? Symbol : undefined,
"%SyntaxError%": $SyntaxError,
"%ThrowTypeError%": ThrowTypeError,
"%TypedArray%": TypedArray,
"%TypeError%": $TypeError,
"%Uint8Array%": typeof Uint8Array === "undefined" ? undefined : Uint8Array,
"%Uint8ClampedArray%": typeof Uint8ClampedArray === "undefined" ? undefined : Uint8ClampedArray,
"%Uint16Array%": typeof Uint16Array === "undefined" ? undefined : Uint16Array,
"%Uint32Array%": typeof Uint32Array === "undefined" ? undefined : Uint32Array,
"%URIError%": $URIError,
"%WeakMap%": typeof WeakMap === "undefined" ? undefined : WeakMap,
"%WeakRef%": typeof WeakRef === "undefined" ? undefined : WeakRef,
"%WeakSet%": typeof WeakSet === "undefined" ? undefined : WeakSet,
"%Function.prototype.call%": $call,
"%Function.prototype.apply%": $apply,
"%Object.defineProperty%": $defineProperty,
"%Object.getPrototypeOf%": $ObjectGPO,
"%Math.abs%": abs,
"%Math.floor%": floor,
"%Math.max%": max,
"%Math.min%": min,
"%Math.pow%": pow,
"%Math.round%": round,
"%Math.sign%": sign,
"%Reflect.getPrototypeOf%": $ReflectGPO
};
if (getProto) try {
null.error;
} catch (e) {
var errorProto = getProto(getProto(e));
INTRINSICS["%Error.prototype%"] = errorProto;
}
var getAsyncFunction = __webpack_require__(51491);
var getGeneratorFunction = __webpack_require__(47228);
var getAsyncGeneratorFunction = __webpack_require__(36);
var doEval = function doEval(name) {
var value;
if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0; else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0; else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0; else if (name === "%AsyncGenerator%") {
var fn = doEval("%AsyncGeneratorFunction%");
if (fn) value = fn.prototype;
} else if (name === "%AsyncIteratorPrototype%") {
var gen = doEval("%AsyncGenerator%");
if (gen && getProto) value = getProto(gen.prototype);
}
INTRINSICS[name] = value;
return value;
};
var LEGACY_ALIASES = {
__proto__: null,
"%ArrayBufferPrototype%": [ "ArrayBuffer", "prototype" ],
"%ArrayPrototype%": [ "Array", "prototype" ],
"%ArrayProto_entries%": [ "Array", "prototype", "entries" ],
"%ArrayProto_forEach%": [ "Array", "prototype", "forEach" ],
"%ArrayProto_keys%": [ "Array", "prototype", "keys" ],
"%ArrayProto_values%": [ "Array", "prototype", "values" ],
"%AsyncFunctionPrototype%": [ "AsyncFunction", "prototype" ],
"%AsyncGenerator%": [ "AsyncGeneratorFunction", "prototype" ],
"%AsyncGeneratorPrototype%": [ "AsyncGeneratorFunction", "prototype", "prototype" ],
"%BooleanPrototype%": [ "Boolean", "prototype" ],
"%DataViewPrototype%": [ "DataView", "prototype" ],
"%DatePrototype%": [ "Date", "prototype" ],
"%ErrorPrototype%": [ "Error", "prototype" ],
"%EvalErrorPrototype%": [ "EvalError", "prototype" ],
"%Float32ArrayPrototype%": [ "Float32Array", "prototype" ],
"%Float64ArrayPrototype%": [ "Float64Array", "prototype" ],
"%FunctionPrototype%": [ "Function", "prototype" ],
"%Generator%": [ "GeneratorFunction", "prototype" ],
"%GeneratorPrototype%": [ "GeneratorFunction", "prototype", "prototype" ],
"%Int8ArrayPrototype%": [ "Int8Array", "prototype" ],
"%Int16ArrayPrototype%": [ "Int16Array", "prototype" ],
"%Int32ArrayPrototype%": [ "Int32Array", "prototype" ],
"%JSONParse%": [ "JSON", "parse" ],
"%JSONStringify%": [ "JSON", "stringify" ],
"%MapPrototype%": [ "Map", "prototype" ],
"%NumberPrototype%": [ "Number", "prototype" ],
"%ObjectPrototype%": [ "Object", "prototype" ],
"%ObjProto_toString%": [ "Object", "prototype", "toString" ],
"%ObjProto_valueOf%": [ "Object", "prototype", "valueOf" ],
"%PromisePrototype%": [ "Promise", "prototype" ],
"%PromiseProto_then%": [ "Promise", "prototype", "then" ],
"%Promise_all%": [ "Promise", "all" ],
"%Promise_reject%": [ "Promise", "reject" ],
"%Promise_resolve%": [ "Promise", "resolve" ],
"%RangeErrorPrototype%": [ "RangeError", "prototype" ],
"%ReferenceErrorPrototype%": [ "ReferenceError", "prototype" ],
"%RegExpPrototype%": [ "RegExp", "prototype" ],
"%SetPrototype%": [ "Set", "prototype" ],
"%SharedArrayBufferPrototype%": [ "SharedArrayBuffer", "prototype" ],
"%StringPrototype%": [ "String", "prototype" ],
"%SymbolPrototype%": [ "Symbol", "prototype" ],
"%SyntaxErrorPrototype%": [ "SyntaxError", "prototype" ],
"%TypedArrayPrototype%": [ "TypedArray", "prototype" ],
"%TypeErrorPrototype%": [ "TypeError", "prototype" ],
"%Uint8ArrayPrototype%": [ "Uint8Array", "prototype" ],
"%Uint8ClampedArrayPrototype%": [ "Uint8ClampedArray", "prototype" ],
"%Uint16ArrayPrototype%": [ "Uint16Array", "prototype" ],
"%Uint32ArrayPrototype%": [ "Uint32Array", "prototype" ],
"%URIErrorPrototype%": [ "URIError", "prototype" ],
"%WeakMapPrototype%": [ "WeakMap", "prototype" ],
"%WeakSetPrototype%": [ "WeakSet", "prototype" ]
};
var bind = __webpack_require__(37564);
var hasOwn = __webpack_require__(54076);
var $concat = bind.call($call, Array.prototype.concat);
var $spliceApply = bind.call($apply, Array.prototype.splice);
var $replace = bind.call($call, String.prototype.replace);
var $strSlice = bind.call($call, String.prototype.slice);
var $exec = bind.call($call, RegExp.prototype.exec);
var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
var reEscapeChar = /\\(\\)?/g;
var stringToPath = function(string) {
var first = $strSlice(string, 0, 1);
var last = $strSlice(string, -1);
if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`"); else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
var result = [];
$replace(string, rePropName, function(match, number, quote, subString) {
result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
});
return result;
};
var getBaseIntrinsic = function(name, allowMissing) {
var intrinsicName = name;
var alias;
if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
alias = LEGACY_ALIASES[intrinsicName];
intrinsicName = "%" + alias[0] + "%";
}
if (hasOwn(INTRINSICS, intrinsicName)) {
var value = INTRINSICS[intrinsicName];
if (value === needsEval) value = doEval(intrinsicName);
if (typeof value === "undefined" && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
return {
alias,
name: intrinsicName,
value
};
}
throw new $SyntaxError("intrinsic " + name + " does not exist!");
};
module.exports = function(name, allowMissing) {
if (typeof name !== "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
if (arguments.length > 1 && typeof allowMissing !== "boolean") throw new $TypeError('"allowMissing" argument must be a boolean');
if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
var parts = stringToPath(name);
var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
var intrinsicRealName = intrinsic.name;
var value = intrinsic.value;
var skipFurtherCaching = false;
var alias = intrinsic.alias;
if (alias) {
intrinsicBaseName = alias[0];
$spliceApply(parts, $concat([ 0, 1 ], alias));
}
for (var i = 1, isOwn = true; i < parts.length; i += 1) {
var part = parts[i];
var first = $strSlice(part, 0, 1);
var last = $strSlice(part, -1);
if ((first === '"' || first === "'" || first === "`" || last === '"' || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
if (part === "constructor" || !isOwn) skipFurtherCaching = true;
intrinsicBaseName += "." + part;
intrinsicRealName = "%" + intrinsicBaseName + "%";
if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName]; else if (value != null) {
if (!(part in value)) {
if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
return;
}
if ($gOPD && i + 1 >= parts.length) {
var desc = $gOPD(value, part);
isOwn = !!desc;
if (isOwn && "get" in desc && !("originalValue" in desc.get)) value = desc.get; else value = value[part];
} else {
isOwn = hasOwn(value, part);
value = value[part];
}
if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
}
}
return value;
};
}),

/***/ 91311: // node_modules/get-proto/Object.getPrototypeOf.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $Object = __webpack_require__(95399);
module.exports = $Object.getPrototypeOf || null;
}),

/***/ 48681: // node_modules/get-proto/Reflect.getPrototypeOf.js
/***/ (module => {
module.exports = typeof Reflect !== "undefined" && Reflect.getPrototypeOf || null;
}),

/***/ 81967: // node_modules/get-proto/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var reflectGetProto = __webpack_require__(48681);
var originalGetProto = __webpack_require__(91311);
var getDunderProto = __webpack_require__(26669);
module.exports = reflectGetProto ? function(O) {
return reflectGetProto(O);
} : originalGetProto ? function(O) {
if (!O || typeof O !== "object" && typeof O !== "function") throw new TypeError("getProto: not an object");
return originalGetProto(O);
} : getDunderProto ? function(O) {
return getDunderProto(O);
} : null;
}),

/***/ 1174: // node_modules/gopd/gOPD.js
/***/ (module => {
module.exports = Object.getOwnPropertyDescriptor;
}),

/***/ 33170: // node_modules/gopd/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $gOPD = __webpack_require__(1174);
if ($gOPD) try {
$gOPD([], "length");
} catch (e) {
$gOPD = null;
}
module.exports = $gOPD;
}),

/***/ 73964: // node_modules/graceful-fs/clone.js
/***/ (module => {
module.exports = clone;
var getPrototypeOf = Object.getPrototypeOf || function(obj) {
return obj.__proto__;
};
function clone(obj) {
if (obj === null || typeof obj !== "object") return obj;
if (obj instanceof Object) var copy = {
__proto__: getPrototypeOf(obj)
}; else copy = Object.create(null);
Object.getOwnPropertyNames(obj).forEach(function(key) {
Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
});
return copy;
}
}),

/***/ 35744: // node_modules/graceful-fs/graceful-fs.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var fs = __webpack_require__(79896);
var polyfills = __webpack_require__(83501);
var legacy = __webpack_require__(12270);
var clone = __webpack_require__(73964);
var util = __webpack_require__(39023);
var gracefulQueue;
var previousSymbol;
if (typeof Symbol === "function" && typeof Symbol.for === "function") {
gracefulQueue = Symbol.for("graceful-fs.queue");
previousSymbol = Symbol.for("graceful-fs.previous");
} else {
gracefulQueue = "___graceful-fs.queue";
previousSymbol = "___graceful-fs.previous";
}
function noop() {}
function publishQueue(context, queue) {
Object.defineProperty(context, gracefulQueue, {
get: function() {
return queue;
}
});
}
var debug = noop;
if (util.debuglog) debug = util.debuglog("gfs4"); else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) debug = function() {
var m = util.format.apply(util, arguments);
m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
console.error(m);
};
if (!fs[gracefulQueue]) {
var queue = global[gracefulQueue] || [];
publishQueue(fs, queue);
fs.close = function(fs$close) {
function close(fd, cb) {
return fs$close.call(fs, fd, function(err) {
if (!err) resetQueue();
if (typeof cb === "function") cb.apply(this, arguments);
});
}
Object.defineProperty(close, previousSymbol, {
value: fs$close
});
return close;
}(fs.close);
fs.closeSync = function(fs$closeSync) {
function closeSync(fd) {
fs$closeSync.apply(fs, arguments);
resetQueue();
}
Object.defineProperty(closeSync, previousSymbol, {
value: fs$closeSync
});
return closeSync;
}(fs.closeSync);
if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) process.on("exit", function() {
debug(fs[gracefulQueue]);
__webpack_require__(42613).equal(fs[gracefulQueue].length, 0);
});
}
if (!global[gracefulQueue]) publishQueue(global, fs[gracefulQueue]);
module.exports = patch(clone(fs));
if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
module.exports = patch(fs);
fs.__patched = true;
}
function patch(fs) {
polyfills(fs);
fs.gracefulify = patch;
fs.createReadStream = createReadStream;
fs.createWriteStream = createWriteStream;
var fs$readFile = fs.readFile;
fs.readFile = readFile;
function readFile(path, options, cb) {
if (typeof options === "function") cb = options, options = null;
return go$readFile(path, options, cb);
function go$readFile(path, options, cb, startTime) {
return fs$readFile(path, options, function(err) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$readFile, [ path, options, cb ], err, startTime || Date.now(), Date.now() ]); else if (typeof cb === "function") cb.apply(this, arguments);
});
}
}
var fs$writeFile = fs.writeFile;
fs.writeFile = writeFile;
function writeFile(path, data, options, cb) {
if (typeof options === "function") cb = options, options = null;
return go$writeFile(path, data, options, cb);
function go$writeFile(path, data, options, cb, startTime) {
return fs$writeFile(path, data, options, function(err) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$writeFile, [ path, data, options, cb ], err, startTime || Date.now(), Date.now() ]); else if (typeof cb === "function") cb.apply(this, arguments);
});
}
}
var fs$appendFile = fs.appendFile;
if (fs$appendFile) fs.appendFile = appendFile;
function appendFile(path, data, options, cb) {
if (typeof options === "function") cb = options, options = null;
return go$appendFile(path, data, options, cb);
function go$appendFile(path, data, options, cb, startTime) {
return fs$appendFile(path, data, options, function(err) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$appendFile, [ path, data, options, cb ], err, startTime || Date.now(), Date.now() ]); else if (typeof cb === "function") cb.apply(this, arguments);
});
}
}
var fs$copyFile = fs.copyFile;
if (fs$copyFile) fs.copyFile = copyFile;
function copyFile(src, dest, flags, cb) {
if (typeof flags === "function") {
cb = flags;
flags = 0;
}
return go$copyFile(src, dest, flags, cb);
function go$copyFile(src, dest, flags, cb, startTime) {
return fs$copyFile(src, dest, flags, function(err) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$copyFile, [ src, dest, flags, cb ], err, startTime || Date.now(), Date.now() ]); else if (typeof cb === "function") cb.apply(this, arguments);
});
}
}
var fs$readdir = fs.readdir;
fs.readdir = readdir;
var noReaddirOptionVersions = /^v[0-5]\./;
function readdir(path, options, cb) {
if (typeof options === "function") cb = options, options = null;
var go$readdir = noReaddirOptionVersions.test(process.version) ? function(path, options, cb, startTime) {
return fs$readdir(path, fs$readdirCallback(path, options, cb, startTime));
} : function(path, options, cb, startTime) {
return fs$readdir(path, options, fs$readdirCallback(path, options, cb, startTime));
};
return go$readdir(path, options, cb);
function fs$readdirCallback(path, options, cb, startTime) {
return function(err, files) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$readdir, [ path, options, cb ], err, startTime || Date.now(), Date.now() ]); else {
if (files && files.sort) files.sort();
if (typeof cb === "function") cb.call(this, err, files);
}
};
}
}
if (process.version.substr(0, 4) === "v0.8") {
var legStreams = legacy(fs);
ReadStream = legStreams.ReadStream;
WriteStream = legStreams.WriteStream;
}
var fs$ReadStream = fs.ReadStream;
if (fs$ReadStream) {
ReadStream.prototype = Object.create(fs$ReadStream.prototype);
ReadStream.prototype.open = ReadStream$open;
}
var fs$WriteStream = fs.WriteStream;
if (fs$WriteStream) {
WriteStream.prototype = Object.create(fs$WriteStream.prototype);
WriteStream.prototype.open = WriteStream$open;
}
Object.defineProperty(fs, "ReadStream", {
get: function() {
return ReadStream;
},
set: function(val) {
ReadStream = val;
},
enumerable: true,
configurable: true
});
Object.defineProperty(fs, "WriteStream", {
get: function() {
return WriteStream;
},
set: function(val) {
WriteStream = val;
},
enumerable: true,
configurable: true
});
var FileReadStream = ReadStream;
Object.defineProperty(fs, "FileReadStream", {
get: function() {
return FileReadStream;
},
set: function(val) {
FileReadStream = val;
},
enumerable: true,
configurable: true
});
var FileWriteStream = WriteStream;
Object.defineProperty(fs, "FileWriteStream", {
get: function() {
return FileWriteStream;
},
set: function(val) {
FileWriteStream = val;
},
enumerable: true,
configurable: true
});
function ReadStream(path, options) {
if (this instanceof ReadStream) return fs$ReadStream.apply(this, arguments), this; else return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
}
function ReadStream$open() {
var that = this;
open(that.path, that.flags, that.mode, function(err, fd) {
if (err) {
if (that.autoClose) that.destroy();
that.emit("error", err);
} else {
that.fd = fd;
that.emit("open", fd);
that.read();
}
});
}
function WriteStream(path, options) {
if (this instanceof WriteStream) return fs$WriteStream.apply(this, arguments), this; else return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
}
function WriteStream$open() {
var that = this;
open(that.path, that.flags, that.mode, function(err, fd) {
if (err) {
that.destroy();
that.emit("error", err);
} else {
that.fd = fd;
that.emit("open", fd);
}
});
}
function createReadStream(path, options) {
return new fs.ReadStream(path, options);
}
function createWriteStream(path, options) {
return new fs.WriteStream(path, options);
}
var fs$open = fs.open;
fs.open = open;
function open(path, flags, mode, cb) {
if (typeof mode === "function") cb = mode, mode = null;
return go$open(path, flags, mode, cb);
function go$open(path, flags, mode, cb, startTime) {
return fs$open(path, flags, mode, function(err, fd) {
if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([ go$open, [ path, flags, mode, cb ], err, startTime || Date.now(), Date.now() ]); else if (typeof cb === "function") cb.apply(this, arguments);
});
}
}
return fs;
}
function enqueue(elem) {
debug("ENQUEUE", elem[0].name, elem[1]);
fs[gracefulQueue].push(elem);
retry();
}
var retryTimer;
function resetQueue() {
var now = Date.now();
for (var i = 0; i < fs[gracefulQueue].length; ++i) if (fs[gracefulQueue][i].length > 2) {
fs[gracefulQueue][i][3] = now;
fs[gracefulQueue][i][4] = now;
}
retry();
}
function retry() {
clearTimeout(retryTimer);
retryTimer = void 0;
if (fs[gracefulQueue].length === 0) return;
var elem = fs[gracefulQueue].shift();
var fn = elem[0];
var args = elem[1];
var err = elem[2];
var startTime = elem[3];
var lastTime = elem[4];
if (startTime === void 0) {
debug("RETRY", fn.name, args);
fn.apply(null, args);
} else if (Date.now() - startTime >= 6e4) {
debug("TIMEOUT", fn.name, args);
var cb = args.pop();
if (typeof cb === "function") cb.call(null, err);
} else {
var sinceAttempt = Date.now() - lastTime;
var sinceStart = Math.max(lastTime - startTime, 1);
var desiredDelay = Math.min(sinceStart * 1.2, 100);
if (sinceAttempt >= desiredDelay) {
debug("RETRY", fn.name, args);
fn.apply(null, args.concat([ startTime ]));
} else fs[gracefulQueue].push(elem);
}
if (retryTimer === void 0) retryTimer = setTimeout(retry, 0);
}
}),

/***/ 12270: // node_modules/graceful-fs/legacy-streams.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var Stream = __webpack_require__(2203).Stream;
module.exports = legacy;
function legacy(fs) {
return {
ReadStream,
WriteStream
};
function ReadStream(path, options) {
if (!(this instanceof ReadStream)) return new ReadStream(path, options);
Stream.call(this);
var self = this;
this.path = path;
this.fd = null;
this.readable = true;
this.paused = false;
this.flags = "r";
this.mode = 438;
this.bufferSize = 64 * 1024;
options = options || {};
var keys = Object.keys(options);
for (var index = 0, length = keys.length; index < length; index++) {
var key = keys[index];
this[key] = options[key];
}
if (this.encoding) this.setEncoding(this.encoding);
if (this.start !== void 0) {
if ("number" !== typeof this.start) throw TypeError("start must be a Number");
if (this.end === void 0) this.end = 1 / 0; else if ("number" !== typeof this.end) throw TypeError("end must be a Number");
if (this.start > this.end) throw new Error("start must be <= end");
this.pos = this.start;
}
if (this.fd !== null) {
process.nextTick(function() {
self._read();
});
return;
}
fs.open(this.path, this.flags, this.mode, function(err, fd) {
if (err) {
self.emit("error", err);
self.readable = false;
return;
}
self.fd = fd;
self.emit("open", fd);
self._read();
});
}
function WriteStream(path, options) {
if (!(this instanceof WriteStream)) return new WriteStream(path, options);
Stream.call(this);
this.path = path;
this.fd = null;
this.writable = true;
this.flags = "w";
this.encoding = "binary";
this.mode = 438;
this.bytesWritten = 0;
options = options || {};
var keys = Object.keys(options);
for (var index = 0, length = keys.length; index < length; index++) {
var key = keys[index];
this[key] = options[key];
}
if (this.start !== void 0) {
if ("number" !== typeof this.start) throw TypeError("start must be a Number");
if (this.start < 0) throw new Error("start must be >= zero");
this.pos = this.start;
}
this.busy = false;
this._queue = [];
if (this.fd === null) {
this._open = fs.open;
this._queue.push([ this._open, this.path, this.flags, this.mode, void 0 ]);
this.flush();
}
}
}
}),

/***/ 83501: // node_modules/graceful-fs/polyfills.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var constants = __webpack_require__(49140);
var origCwd = process.cwd;
var cwd = null;
var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
process.cwd = function() {
if (!cwd) cwd = origCwd.call(process);
return cwd;
};
try {
process.cwd();
} catch (er) {}
if (typeof process.chdir === "function") {
var chdir = process.chdir;
process.chdir = function(d) {
cwd = null;
chdir.call(process, d);
};
if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
}
module.exports = patch;
function patch(fs) {
if (constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) patchLchmod(fs);
if (!fs.lutimes) patchLutimes(fs);
fs.chown = chownFix(fs.chown);
fs.fchown = chownFix(fs.fchown);
fs.lchown = chownFix(fs.lchown);
fs.chmod = chmodFix(fs.chmod);
fs.fchmod = chmodFix(fs.fchmod);
fs.lchmod = chmodFix(fs.lchmod);
fs.chownSync = chownFixSync(fs.chownSync);
fs.fchownSync = chownFixSync(fs.fchownSync);
fs.lchownSync = chownFixSync(fs.lchownSync);
fs.chmodSync = chmodFixSync(fs.chmodSync);
fs.fchmodSync = chmodFixSync(fs.fchmodSync);
fs.lchmodSync = chmodFixSync(fs.lchmodSync);
fs.stat = statFix(fs.stat);
fs.fstat = statFix(fs.fstat);
fs.lstat = statFix(fs.lstat);
fs.statSync = statFixSync(fs.statSync);
fs.fstatSync = statFixSync(fs.fstatSync);
fs.lstatSync = statFixSync(fs.lstatSync);
if (fs.chmod && !fs.lchmod) {
fs.lchmod = function(path, mode, cb) {
if (cb) process.nextTick(cb);
};
fs.lchmodSync = function() {};
}
if (fs.chown && !fs.lchown) {
fs.lchown = function(path, uid, gid, cb) {
if (cb) process.nextTick(cb);
};
fs.lchownSync = function() {};
}
if (platform === "win32") fs.rename = typeof fs.rename !== "function" ? fs.rename : function(fs$rename) {
function rename(from, to, cb) {
var start = Date.now();
var backoff = 0;
fs$rename(from, to, function CB(er) {
if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
setTimeout(function() {
fs.stat(to, function(stater, st) {
if (stater && stater.code === "ENOENT") fs$rename(from, to, CB); else cb(er);
});
}, backoff);
if (backoff < 100) backoff += 10;
return;
}
if (cb) cb(er);
});
}
if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
return rename;
}(fs.rename);
fs.read = typeof fs.read !== "function" ? fs.read : function(fs$read) {
function read(fd, buffer, offset, length, position, callback_) {
var callback;
if (callback_ && typeof callback_ === "function") {
var eagCounter = 0;
callback = function(er, _, __) {
if (er && er.code === "EAGAIN" && eagCounter < 10) {
eagCounter++;
return fs$read.call(fs, fd, buffer, offset, length, position, callback);
}
callback_.apply(this, arguments);
};
}
return fs$read.call(fs, fd, buffer, offset, length, position, callback);
}
if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
return read;
}(fs.read);
fs.readSync = typeof fs.readSync !== "function" ? fs.readSync : function(fs$readSync) {
return function(fd, buffer, offset, length, position) {
var eagCounter = 0;
while (true) try {
return fs$readSync.call(fs, fd, buffer, offset, length, position);
} catch (er) {
if (er.code === "EAGAIN" && eagCounter < 10) {
eagCounter++;
continue;
}
throw er;
}
};
}(fs.readSync);
function patchLchmod(fs) {
fs.lchmod = function(path, mode, callback) {
fs.open(path, constants.O_WRONLY | constants.O_SYMLINK, mode, function(err, fd) {
if (err) {
if (callback) callback(err);
return;
}
fs.fchmod(fd, mode, function(err) {
fs.close(fd, function(err2) {
if (callback) callback(err || err2);
});
});
});
};
fs.lchmodSync = function(path, mode) {
var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode);
var threw = true;
var ret;
try {
ret = fs.fchmodSync(fd, mode);
threw = false;
} finally {
if (threw) try {
fs.closeSync(fd);
} catch (er) {} else fs.closeSync(fd);
}
return ret;
};
}
function patchLutimes(fs) {
if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
fs.lutimes = function(path, at, mt, cb) {
fs.open(path, constants.O_SYMLINK, function(er, fd) {
if (er) {
if (cb) cb(er);
return;
}
fs.futimes(fd, at, mt, function(er) {
fs.close(fd, function(er2) {
if (cb) cb(er || er2);
});
});
});
};
fs.lutimesSync = function(path, at, mt) {
var fd = fs.openSync(path, constants.O_SYMLINK);
var ret;
var threw = true;
try {
ret = fs.futimesSync(fd, at, mt);
threw = false;
} finally {
if (threw) try {
fs.closeSync(fd);
} catch (er) {} else fs.closeSync(fd);
}
return ret;
};
} else if (fs.futimes) {
fs.lutimes = function(_a, _b, _c, cb) {
if (cb) process.nextTick(cb);
};
fs.lutimesSync = function() {};
}
}
function chmodFix(orig) {
if (!orig) return orig;
return function(target, mode, cb) {
return orig.call(fs, target, mode, function(er) {
if (chownErOk(er)) er = null;
if (cb) cb.apply(this, arguments);
});
};
}
function chmodFixSync(orig) {
if (!orig) return orig;
return function(target, mode) {
try {
return orig.call(fs, target, mode);
} catch (er) {
if (!chownErOk(er)) throw er;
}
};
}
function chownFix(orig) {
if (!orig) return orig;
return function(target, uid, gid, cb) {
return orig.call(fs, target, uid, gid, function(er) {
if (chownErOk(er)) er = null;
if (cb) cb.apply(this, arguments);
});
};
}
function chownFixSync(orig) {
if (!orig) return orig;
return function(target, uid, gid) {
try {
return orig.call(fs, target, uid, gid);
} catch (er) {
if (!chownErOk(er)) throw er;
}
};
}
function statFix(orig) {
if (!orig) return orig;
return function(target, options, cb) {
if (typeof options === "function") {
cb = options;
options = null;
}
function callback(er, stats) {
if (stats) {
if (stats.uid < 0) stats.uid += 4294967296;
if (stats.gid < 0) stats.gid += 4294967296;
}
if (cb) cb.apply(this, arguments);
}
return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
};
}
function statFixSync(orig) {
if (!orig) return orig;
return function(target, options) {
var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
if (stats) {
if (stats.uid < 0) stats.uid += 4294967296;
if (stats.gid < 0) stats.gid += 4294967296;
}
return stats;
};
}
function chownErOk(er) {
if (!er) return true;
if (er.code === "ENOSYS") return true;
var nonroot = !process.getuid || process.getuid() !== 0;
if (nonroot) if (er.code === "EINVAL" || er.code === "EPERM") return true;
return false;
}
}
}),

/***/ 60497: // node_modules/has-property-descriptors/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $defineProperty = __webpack_require__(79094);
var hasPropertyDescriptors = function() {
return !!$defineProperty;
};
hasPropertyDescriptors.hasArrayLengthDefineBug = function() {
if (!$defineProperty) return null;
try {
return $defineProperty([], "length", {
value: 1
}).length !== 1;
} catch (e) {
return true;
}
};
module.exports = hasPropertyDescriptors;
}),

/***/ 23336: // node_modules/has-symbols/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var origSymbol = typeof Symbol !== "undefined" && Symbol;
var hasSymbolSham = __webpack_require__(61114);
module.exports = function() {
if (typeof origSymbol !== "function") return false;
if (typeof Symbol !== "function") return false;
if (typeof origSymbol("foo") !== "symbol") return false;
if (typeof Symbol("bar") !== "symbol") return false;
return hasSymbolSham();
};
}),

/***/ 61114: // node_modules/has-symbols/shams.js
/***/ (module => {
module.exports = function() {
if (typeof Symbol !== "function" || typeof Object.getOwnPropertySymbols !== "function") return false;
if (typeof Symbol.iterator === "symbol") return true;
var obj = {};
var sym = Symbol("test");
var symObj = Object(sym);
if (typeof sym === "string") return false;
if (Object.prototype.toString.call(sym) !== "[object Symbol]") return false;
if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return false;
var symVal = 42;
obj[sym] = symVal;
for (var _ in obj) return false;
if (typeof Object.keys === "function" && Object.keys(obj).length !== 0) return false;
if (typeof Object.getOwnPropertyNames === "function" && Object.getOwnPropertyNames(obj).length !== 0) return false;
var syms = Object.getOwnPropertySymbols(obj);
if (syms.length !== 1 || syms[0] !== sym) return false;
if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
if (typeof Object.getOwnPropertyDescriptor === "function") {
var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
}
return true;
};
}),

/***/ 85479: // node_modules/has-tostringtag/shams.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var hasSymbols = __webpack_require__(61114);
module.exports = function() {
return hasSymbols() && !!Symbol.toStringTag;
};
}),

/***/ 54076: // node_modules/hasown/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var call = Function.prototype.call;
var $hasOwn = Object.prototype.hasOwnProperty;
var bind = __webpack_require__(37564);
module.exports = bind.call(call, $hasOwn);
}),

/***/ 69203: // node_modules/is-callable/index.js
/***/ (module => {
var fnToStr = Function.prototype.toString;
var reflectApply = typeof Reflect === "object" && Reflect !== null && Reflect.apply;
var badArrayLike;
var isCallableMarker;
if (typeof reflectApply === "function" && typeof Object.defineProperty === "function") try {
badArrayLike = Object.defineProperty({}, "length", {
get: function() {
throw isCallableMarker;
}
});
isCallableMarker = {};
reflectApply(function() {
throw 42;
}, null, badArrayLike);
} catch (_) {
if (_ !== isCallableMarker) reflectApply = null;
} else reflectApply = null;
var constructorRegex = /^\s*class\b/;
var isES6ClassFn = function(value) {
try {
var fnStr = fnToStr.call(value);
return constructorRegex.test(fnStr);
} catch (e) {
return false;
}
};
var tryFunctionObject = function(value) {
try {
if (isES6ClassFn(value)) return false;
fnToStr.call(value);
return true;
} catch (e) {
return false;
}
};
var toStr = Object.prototype.toString;
var objectClass = "[object Object]";
var fnClass = "[object Function]";
var genClass = "[object GeneratorFunction]";
var ddaClass = "[object HTMLAllCollection]";
var ddaClass2 = "[object HTML document.all class]";
var ddaClass3 = "[object HTMLCollection]";
var hasToStringTag = typeof Symbol === "function" && !!Symbol.toStringTag;
var isIE68 = !(0 in [ ,  ]);
var isDDA = function() {
return false;
};
if (typeof document === "object") {
var all = document.all;
if (toStr.call(all) === toStr.call(document.all)) isDDA = function(value) {
if ((isIE68 || !value) && (typeof value === "undefined" || typeof value === "object")) try {
var str = toStr.call(value);
return (str === ddaClass || str === ddaClass2 || str === ddaClass3 || str === objectClass) && value("") == null;
} catch (e) {}
return false;
};
}
module.exports = reflectApply ? function(value) {
if (isDDA(value)) return true;
if (!value) return false;
if (typeof value !== "function" && typeof value !== "object") return false;
try {
reflectApply(value, null, badArrayLike);
} catch (e) {
if (e !== isCallableMarker) return false;
}
return !isES6ClassFn(value) && tryFunctionObject(value);
} : function(value) {
if (isDDA(value)) return true;
if (!value) return false;
if (typeof value !== "function" && typeof value !== "object") return false;
if (hasToStringTag) return tryFunctionObject(value);
if (isES6ClassFn(value)) return false;
var strClass = toStr.call(value);
if (strClass !== fnClass && strClass !== genClass && !/^\[object HTML/.test(strClass)) return false;
return tryFunctionObject(value);
};
}),

/***/ 6405: // node_modules/is-typed-array/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var whichTypedArray = __webpack_require__(54768);
module.exports = function(value) {
return !!whichTypedArray(value);
};
}),

/***/ 32126: // node_modules/lazystream/lib/lazystream.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var util = __webpack_require__(39023);
var PassThrough = __webpack_require__(1835);
module.exports = {
Readable,
Writable
};
util.inherits(Readable, PassThrough);
util.inherits(Writable, PassThrough);
function beforeFirstCall(instance, method, callback) {
instance[method] = function() {
delete instance[method];
callback.apply(this, arguments);
return this[method].apply(this, arguments);
};
}
function Readable(fn, options) {
if (!(this instanceof Readable)) return new Readable(fn, options);
PassThrough.call(this, options);
beforeFirstCall(this, "_read", function() {
var source = fn.call(this, options);
var emit = this.emit.bind(this, "error");
source.on("error", emit);
source.pipe(this);
});
this.emit("readable");
}
function Writable(fn, options) {
if (!(this instanceof Writable)) return new Writable(fn, options);
PassThrough.call(this, options);
beforeFirstCall(this, "_write", function() {
var destination = fn.call(this, options);
var emit = this.emit.bind(this, "error");
destination.on("error", emit);
this.pipe(destination);
});
this.emit("writable");
}
}),

/***/ 1835: // node_modules/lazystream/node_modules/readable-stream/passthrough.js
/***/ (module => {
module.exports = process.getBuiltinModule("node:stream").PassThrough;
}),

/***/ 38584: // node_modules/lodash/_Symbol.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var root = __webpack_require__(84367);
var Symbol = root.Symbol;
module.exports = Symbol;
}),

/***/ 59678: // node_modules/lodash/_apply.js
/***/ (module => {
function apply(func, thisArg, args) {
switch (args.length) {
case 0:
return func.call(thisArg);

case 1:
return func.call(thisArg, args[0]);

case 2:
return func.call(thisArg, args[0], args[1]);

case 3:
return func.call(thisArg, args[0], args[1], args[2]);
}
return func.apply(thisArg, args);
}
module.exports = apply;
}),

/***/ 62000: // node_modules/lodash/_arrayLikeKeys.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseTimes = __webpack_require__(21299), isArguments = __webpack_require__(60541), isArray = __webpack_require__(77192), isBuffer = __webpack_require__(43739), isIndex = __webpack_require__(37446), isTypedArray = __webpack_require__(35000);
var objectProto = Object.prototype;
var hasOwnProperty = objectProto.hasOwnProperty;
function arrayLikeKeys(value, inherited) {
var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isBuff && (key == "offset" || key == "parent") || isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || isIndex(key, length)))) result.push(key);
return result;
}
module.exports = arrayLikeKeys;
}),

/***/ 29117: // node_modules/lodash/_baseGetTag.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var Symbol = __webpack_require__(38584), getRawTag = __webpack_require__(95292), objectToString = __webpack_require__(71723);
var nullTag = "[object Null]", undefinedTag = "[object Undefined]";
var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
function baseGetTag(value) {
if (value == null) return value === void 0 ? undefinedTag : nullTag;
return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
}
module.exports = baseGetTag;
}),

/***/ 93605: // node_modules/lodash/_baseIsArguments.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseGetTag = __webpack_require__(29117), isObjectLike = __webpack_require__(51645);
var argsTag = "[object Arguments]";
function baseIsArguments(value) {
return isObjectLike(value) && baseGetTag(value) == argsTag;
}
module.exports = baseIsArguments;
}),

/***/ 92334: // node_modules/lodash/_baseIsNative.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var isFunction = __webpack_require__(34329), isMasked = __webpack_require__(46613), isObject = __webpack_require__(96482), toSource = __webpack_require__(57192);
var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
var reIsHostCtor = /^\[object .+?Constructor\]$/;
var funcProto = Function.prototype, objectProto = Object.prototype;
var funcToString = funcProto.toString;
var hasOwnProperty = objectProto.hasOwnProperty;
var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
function baseIsNative(value) {
if (!isObject(value) || isMasked(value)) return false;
var pattern = isFunction(value) ? reIsNative : reIsHostCtor;
return pattern.test(toSource(value));
}
module.exports = baseIsNative;
}),

/***/ 16880: // node_modules/lodash/_baseIsTypedArray.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseGetTag = __webpack_require__(29117), isLength = __webpack_require__(56657), isObjectLike = __webpack_require__(51645);
var argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", weakMapTag = "[object WeakMap]";
var arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]";
var typedArrayTags = {};
typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
function baseIsTypedArray(value) {
return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
}
module.exports = baseIsTypedArray;
}),

/***/ 82094: // node_modules/lodash/_baseKeysIn.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var isObject = __webpack_require__(96482), isPrototype = __webpack_require__(55944), nativeKeysIn = __webpack_require__(94008);
var objectProto = Object.prototype;
var hasOwnProperty = objectProto.hasOwnProperty;
function baseKeysIn(object) {
if (!isObject(object)) return nativeKeysIn(object);
var isProto = isPrototype(object), result = [];
for (var key in object) if (!(key == "constructor" && (isProto || !hasOwnProperty.call(object, key)))) result.push(key);
return result;
}
module.exports = baseKeysIn;
}),

/***/ 22035: // node_modules/lodash/_baseRest.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var identity = __webpack_require__(46851), overRest = __webpack_require__(20168), setToString = __webpack_require__(59402);
function baseRest(func, start) {
return setToString(overRest(func, start, identity), func + "");
}
module.exports = baseRest;
}),

/***/ 64953: // node_modules/lodash/_baseSetToString.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var constant = __webpack_require__(85089), defineProperty = __webpack_require__(83106), identity = __webpack_require__(46851);
var baseSetToString = !defineProperty ? identity : function(func, string) {
return defineProperty(func, "toString", {
configurable: true,
enumerable: false,
value: constant(string),
writable: true
});
};
module.exports = baseSetToString;
}),

/***/ 21299: // node_modules/lodash/_baseTimes.js
/***/ (module => {
function baseTimes(n, iteratee) {
var index = -1, result = Array(n);
while (++index < n) result[index] = iteratee(index);
return result;
}
module.exports = baseTimes;
}),

/***/ 55506: // node_modules/lodash/_baseUnary.js
/***/ (module => {
function baseUnary(func) {
return function(value) {
return func(value);
};
}
module.exports = baseUnary;
}),

/***/ 60252: // node_modules/lodash/_coreJsData.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var root = __webpack_require__(84367);
var coreJsData = root["__core-js_shared__"];
module.exports = coreJsData;
}),

/***/ 83106: // node_modules/lodash/_defineProperty.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var getNative = __webpack_require__(68573);
var defineProperty = function() {
try {
var func = getNative(Object, "defineProperty");
func({}, "", {});
return func;
} catch (e) {}
}();
module.exports = defineProperty;
}),

/***/ 78997: // node_modules/lodash/_freeGlobal.js
/***/ (module => {
var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
module.exports = freeGlobal;
}),

/***/ 68573: // node_modules/lodash/_getNative.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseIsNative = __webpack_require__(92334), getValue = __webpack_require__(8293);
function getNative(object, key) {
var value = getValue(object, key);
return baseIsNative(value) ? value : void 0;
}
module.exports = getNative;
}),

/***/ 95292: // node_modules/lodash/_getRawTag.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var Symbol = __webpack_require__(38584);
var objectProto = Object.prototype;
var hasOwnProperty = objectProto.hasOwnProperty;
var nativeObjectToString = objectProto.toString;
var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
function getRawTag(value) {
var isOwn = hasOwnProperty.call(value, symToStringTag), tag = value[symToStringTag];
try {
value[symToStringTag] = void 0;
var unmasked = true;
} catch (e) {}
var result = nativeObjectToString.call(value);
if (unmasked) if (isOwn) value[symToStringTag] = tag; else delete value[symToStringTag];
return result;
}
module.exports = getRawTag;
}),

/***/ 8293: // node_modules/lodash/_getValue.js
/***/ (module => {
function getValue(object, key) {
return object == null ? void 0 : object[key];
}
module.exports = getValue;
}),

/***/ 37446: // node_modules/lodash/_isIndex.js
/***/ (module => {
var MAX_SAFE_INTEGER = 9007199254740991;
var reIsUint = /^(?:0|[1-9]\d*)$/;
function isIndex(value, length) {
var type = typeof value;
length = length == null ? MAX_SAFE_INTEGER : length;
return !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
}
module.exports = isIndex;
}),

/***/ 3349: // node_modules/lodash/_isIterateeCall.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var eq = __webpack_require__(75199), isArrayLike = __webpack_require__(75119), isIndex = __webpack_require__(37446), isObject = __webpack_require__(96482);
function isIterateeCall(value, index, object) {
if (!isObject(object)) return false;
var type = typeof index;
if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) return eq(object[index], value);
return false;
}
module.exports = isIterateeCall;
}),

/***/ 46613: // node_modules/lodash/_isMasked.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var coreJsData = __webpack_require__(60252);
var maskSrcKey = function() {
var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
return uid ? "Symbol(src)_1." + uid : "";
}();
function isMasked(func) {
return !!maskSrcKey && maskSrcKey in func;
}
module.exports = isMasked;
}),

/***/ 55944: // node_modules/lodash/_isPrototype.js
/***/ (module => {
var objectProto = Object.prototype;
function isPrototype(value) {
var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
return value === proto;
}
module.exports = isPrototype;
}),

/***/ 94008: // node_modules/lodash/_nativeKeysIn.js
/***/ (module => {
function nativeKeysIn(object) {
var result = [];
if (object != null) for (var key in Object(object)) result.push(key);
return result;
}
module.exports = nativeKeysIn;
}),

/***/ 88724: // node_modules/lodash/_nodeUtil.js
/***/ ((module, exports, __webpack_require__) => {
module = __webpack_require__.nmd(module);
var freeGlobal = __webpack_require__(78997);
var freeExports = true && exports && !exports.nodeType && exports;
var freeModule = freeExports && "object" == "object" && module && !module.nodeType && module;
var moduleExports = freeModule && freeModule.exports === freeExports;
var freeProcess = moduleExports && freeGlobal.process;
var nodeUtil = function() {
try {
var types = freeModule && freeModule.require && freeModule.require("util").types;
if (types) return types;
return freeProcess && freeProcess.binding && freeProcess.binding("util");
} catch (e) {}
}();
module.exports = nodeUtil;
}),

/***/ 71723: // node_modules/lodash/_objectToString.js
/***/ (module => {
var objectProto = Object.prototype;
var nativeObjectToString = objectProto.toString;
function objectToString(value) {
return nativeObjectToString.call(value);
}
module.exports = objectToString;
}),

/***/ 20168: // node_modules/lodash/_overRest.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var apply = __webpack_require__(59678);
var nativeMax = Math.max;
function overRest(func, start, transform) {
start = nativeMax(start === void 0 ? func.length - 1 : start, 0);
return function() {
var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length);
while (++index < length) array[index] = args[start + index];
index = -1;
var otherArgs = Array(start + 1);
while (++index < start) otherArgs[index] = args[index];
otherArgs[start] = transform(array);
return apply(func, this, otherArgs);
};
}
module.exports = overRest;
}),

/***/ 84367: // node_modules/lodash/_root.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var freeGlobal = __webpack_require__(78997);
var freeSelf = typeof self == "object" && self && self.Object === Object && self;
var root = freeGlobal || freeSelf || Function("return this")();
module.exports = root;
}),

/***/ 59402: // node_modules/lodash/_setToString.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseSetToString = __webpack_require__(64953), shortOut = __webpack_require__(83286);
var setToString = shortOut(baseSetToString);
module.exports = setToString;
}),

/***/ 83286: // node_modules/lodash/_shortOut.js
/***/ (module => {
var HOT_COUNT = 800, HOT_SPAN = 16;
var nativeNow = Date.now;
function shortOut(func) {
var count = 0, lastCalled = 0;
return function() {
var stamp = nativeNow(), remaining = HOT_SPAN - (stamp - lastCalled);
lastCalled = stamp;
if (remaining > 0) {
if (++count >= HOT_COUNT) return arguments[0];
} else count = 0;
return func.apply(void 0, arguments);
};
}
module.exports = shortOut;
}),

/***/ 57192: // node_modules/lodash/_toSource.js
/***/ (module => {
var funcProto = Function.prototype;
var funcToString = funcProto.toString;
function toSource(func) {
if (func != null) {
try {
return funcToString.call(func);
} catch (e) {}
try {
return func + "";
} catch (e) {}
}
return "";
}
module.exports = toSource;
}),

/***/ 85089: // node_modules/lodash/constant.js
/***/ (module => {
function constant(value) {
return function() {
return value;
};
}
module.exports = constant;
}),

/***/ 7511: // node_modules/lodash/defaults.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseRest = __webpack_require__(22035), eq = __webpack_require__(75199), isIterateeCall = __webpack_require__(3349), keysIn = __webpack_require__(19430);
var objectProto = Object.prototype;
var hasOwnProperty = objectProto.hasOwnProperty;
var defaults = baseRest(function(object, sources) {
object = Object(object);
var index = -1;
var length = sources.length;
var guard = length > 2 ? sources[2] : void 0;
if (guard && isIterateeCall(sources[0], sources[1], guard)) length = 1;
while (++index < length) {
var source = sources[index];
var props = keysIn(source);
var propsIndex = -1;
var propsLength = props.length;
while (++propsIndex < propsLength) {
var key = props[propsIndex];
var value = object[key];
if (value === void 0 || eq(value, objectProto[key]) && !hasOwnProperty.call(object, key)) object[key] = source[key];
}
}
return object;
});
module.exports = defaults;
}),

/***/ 75199: // node_modules/lodash/eq.js
/***/ (module => {
function eq(value, other) {
return value === other || value !== value && other !== other;
}
module.exports = eq;
}),

/***/ 46851: // node_modules/lodash/identity.js
/***/ (module => {
function identity(value) {
return value;
}
module.exports = identity;
}),

/***/ 60541: // node_modules/lodash/isArguments.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseIsArguments = __webpack_require__(93605), isObjectLike = __webpack_require__(51645);
var objectProto = Object.prototype;
var hasOwnProperty = objectProto.hasOwnProperty;
var propertyIsEnumerable = objectProto.propertyIsEnumerable;
var isArguments = baseIsArguments(function() {
return arguments;
}()) ? baseIsArguments : function(value) {
return isObjectLike(value) && hasOwnProperty.call(value, "callee") && !propertyIsEnumerable.call(value, "callee");
};
module.exports = isArguments;
}),

/***/ 77192: // node_modules/lodash/isArray.js
/***/ (module => {
var isArray = Array.isArray;
module.exports = isArray;
}),

/***/ 75119: // node_modules/lodash/isArrayLike.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var isFunction = __webpack_require__(34329), isLength = __webpack_require__(56657);
function isArrayLike(value) {
return value != null && isLength(value.length) && !isFunction(value);
}
module.exports = isArrayLike;
}),

/***/ 43739: // node_modules/lodash/isBuffer.js
/***/ ((module, exports, __webpack_require__) => {
module = __webpack_require__.nmd(module);
var root = __webpack_require__(84367), stubFalse = __webpack_require__(92074);
var freeExports = true && exports && !exports.nodeType && exports;
var freeModule = freeExports && "object" == "object" && module && !module.nodeType && module;
var moduleExports = freeModule && freeModule.exports === freeExports;
var Buffer = moduleExports ? root.Buffer : void 0;
var nativeIsBuffer = Buffer ? Buffer.isBuffer : void 0;
var isBuffer = nativeIsBuffer || stubFalse;
module.exports = isBuffer;
}),

/***/ 34329: // node_modules/lodash/isFunction.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseGetTag = __webpack_require__(29117), isObject = __webpack_require__(96482);
var asyncTag = "[object AsyncFunction]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", proxyTag = "[object Proxy]";
function isFunction(value) {
if (!isObject(value)) return false;
var tag = baseGetTag(value);
return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
}
module.exports = isFunction;
}),

/***/ 56657: // node_modules/lodash/isLength.js
/***/ (module => {
var MAX_SAFE_INTEGER = 9007199254740991;
function isLength(value) {
return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
}
module.exports = isLength;
}),

/***/ 96482: // node_modules/lodash/isObject.js
/***/ (module => {
function isObject(value) {
var type = typeof value;
return value != null && (type == "object" || type == "function");
}
module.exports = isObject;
}),

/***/ 51645: // node_modules/lodash/isObjectLike.js
/***/ (module => {
function isObjectLike(value) {
return value != null && typeof value == "object";
}
module.exports = isObjectLike;
}),

/***/ 35000: // node_modules/lodash/isTypedArray.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var baseIsTypedArray = __webpack_require__(16880), baseUnary = __webpack_require__(55506), nodeUtil = __webpack_require__(88724);
var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
module.exports = isTypedArray;
}),

/***/ 19430: // node_modules/lodash/keysIn.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var arrayLikeKeys = __webpack_require__(62000), baseKeysIn = __webpack_require__(82094), isArrayLike = __webpack_require__(75119);
function keysIn(object) {
return isArrayLike(object) ? arrayLikeKeys(object, true) : baseKeysIn(object);
}
module.exports = keysIn;
}),

/***/ 92074: // node_modules/lodash/stubFalse.js
/***/ (module => {
function stubFalse() {
return false;
}
module.exports = stubFalse;
}),

/***/ 55641: // node_modules/math-intrinsics/abs.js
/***/ (module => {
module.exports = Math.abs;
}),

/***/ 96171: // node_modules/math-intrinsics/floor.js
/***/ (module => {
module.exports = Math.floor;
}),

/***/ 77044: // node_modules/math-intrinsics/isNaN.js
/***/ (module => {
module.exports = Number.isNaN || function(a) {
return a !== a;
};
}),

/***/ 57147: // node_modules/math-intrinsics/max.js
/***/ (module => {
module.exports = Math.max;
}),

/***/ 41017: // node_modules/math-intrinsics/min.js
/***/ (module => {
module.exports = Math.min;
}),

/***/ 9521: // node_modules/math-intrinsics/mod.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $floor = __webpack_require__(96171);
module.exports = function(number, modulo) {
var remain = number % modulo;
return $floor(remain >= 0 ? remain : remain + modulo);
};
}),

/***/ 56947: // node_modules/math-intrinsics/pow.js
/***/ (module => {
module.exports = Math.pow;
}),

/***/ 42621: // node_modules/math-intrinsics/round.js
/***/ (module => {
module.exports = Math.round;
}),

/***/ 30156: // node_modules/math-intrinsics/sign.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var $isNaN = __webpack_require__(77044);
module.exports = function(number) {
if ($isNaN(number) || number === 0) return number;
return number < 0 ? -1 : +1;
};
}),

/***/ 56133: // node_modules/normalize-path/index.js
/***/ (module => {
module.exports = function(path, stripTrailing) {
if (typeof path !== "string") throw new TypeError("expected path to be a string");
if (path === "\\" || path === "/") return "/";
var len = path.length;
if (len <= 1) return path;
var prefix = "";
if (len > 4 && path[3] === "\\") {
var ch = path[2];
if ((ch === "?" || ch === ".") && path.slice(0, 2) === "\\\\") {
path = path.slice(2);
prefix = "//";
}
}
var segs = path.split(/[/\\]+/);
if (stripTrailing !== false && segs[segs.length - 1] === "") segs.pop();
return prefix + segs.join("/");
};
}),

/***/ 18879: // node_modules/possible-typed-array-names/index.js
/***/ (module => {
module.exports = [ "Float16Array", "Float32Array", "Float64Array", "Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array", "BigInt64Array", "BigUint64Array" ];
}),

/***/ 29963: // node_modules/readable-stream/lib/ours/index.js
/***/ (module => {
module.exports = process.getBuiltinModule("node:stream");
}),

/***/ 51364: // node_modules/readdir-glob/index.js
/***/ (module => {
const fail = () => {
throw new Error("The package readdir-glob is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 49346: // node_modules/set-function-length/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var GetIntrinsic = __webpack_require__(60470);
var define = __webpack_require__(31316);
var hasDescriptors = __webpack_require__(60497)();
var gOPD = __webpack_require__(33170);
var $TypeError = __webpack_require__(73314);
var $floor = GetIntrinsic("%Math.floor%");
module.exports = function(fn, length) {
if (typeof fn !== "function") throw new $TypeError("`fn` is not a function");
if (typeof length !== "number" || length < 0 || length > 4294967295 || $floor(length) !== length) throw new $TypeError("`length` must be a positive 32-bit integer");
var loose = arguments.length > 2 && !!arguments[2];
var functionLengthIsConfigurable = true;
var functionLengthIsWritable = true;
if ("length" in fn && gOPD) {
var desc = gOPD(fn, "length");
if (desc && !desc.configurable) functionLengthIsConfigurable = false;
if (desc && !desc.writable) functionLengthIsWritable = false;
}
if (functionLengthIsConfigurable || functionLengthIsWritable || !loose) if (hasDescriptors) define(fn, "length", length, true, true); else define(fn, "length", length);
return fn;
};
}),

/***/ 33991: // node_modules/unzip-stream/unzip.js
/***/ (module => {
const fail = () => {
throw new Error("The package unzip-stream is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 54768: // node_modules/which-typed-array/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var forEach = __webpack_require__(14963);
var availableTypedArrays = __webpack_require__(51506);
var callBind = __webpack_require__(53844);
var callBound = __webpack_require__(23105);
var gOPD = __webpack_require__(33170);
var getProto = __webpack_require__(81967);
var $toString = callBound("Object.prototype.toString");
var hasToStringTag = __webpack_require__(85479)();
var g = typeof globalThis === "undefined" ? global : globalThis;
var typedArrays = availableTypedArrays();
var $slice = callBound("String.prototype.slice");
var $indexOf = callBound("Array.prototype.indexOf", true) || function(array, value) {
for (var i = 0; i < array.length; i += 1) if (array[i] === value) return i;
return -1;
};
var cache = {
__proto__: null
};
if (hasToStringTag && gOPD && getProto) forEach(typedArrays, function(typedArray) {
var arr = new g[typedArray];
if (Symbol.toStringTag in arr && getProto) {
var proto = getProto(arr);
var descriptor = gOPD(proto, Symbol.toStringTag);
if (!descriptor && proto) {
var superProto = getProto(proto);
descriptor = gOPD(superProto, Symbol.toStringTag);
}
if (descriptor && descriptor.get) {
var bound = callBind(descriptor.get);
cache["$" + typedArray] = bound;
}
}
}); else forEach(typedArrays, function(typedArray) {
var arr = new g[typedArray];
var fn = arr.slice || arr.set;
if (fn) {
var bound = callBind(fn);
cache["$" + typedArray] = bound;
}
});
function tryTypedArrays(value) {
var found = false;
forEach(cache, function(getter, typedArray) {
if (!found) try {
if ("$" + getter(value) === typedArray) found = $slice(typedArray, 1);
} catch (e) {}
});
return found;
}
function trySlices(value) {
var found = false;
forEach(cache, function(getter, name) {
if (!found) try {
getter(value);
found = $slice(name, 1);
} catch (e) {}
});
return found;
}
function isTATag(tag) {
return $indexOf(typedArrays, tag) > -1;
}
function whichTypedArray(value) {
if (!value || typeof value !== "object") return false;
if (!hasToStringTag) {
var tag = $slice($toString(value), 8, -1);
if (isTATag(tag)) return tag;
if (tag !== "Object") return false;
return trySlices(value);
}
if (!gOPD) return null;
return tryTypedArrays(value);
}
module.exports = whichTypedArray;
}),

/***/ 41622: // node_modules/zip-stream/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var inherits = __webpack_require__(39023).inherits;
var ZipArchiveOutputStream = __webpack_require__(47544).ZipArchiveOutputStream;
var ZipArchiveEntry = __webpack_require__(47544).ZipArchiveEntry;
var util = __webpack_require__(53296);
var ZipStream = module.exports = function(options) {
if (!(this instanceof ZipStream)) return new ZipStream(options);
options = this.options = options || {};
options.zlib = options.zlib || {};
ZipArchiveOutputStream.call(this, options);
if (typeof options.level === "number" && options.level >= 0) {
options.zlib.level = options.level;
delete options.level;
}
if (!options.forceZip64 && typeof options.zlib.level === "number" && options.zlib.level === 0) options.store = true;
options.namePrependSlash = options.namePrependSlash || false;
if (options.comment && options.comment.length > 0) this.setComment(options.comment);
};
inherits(ZipStream, ZipArchiveOutputStream);
ZipStream.prototype._normalizeFileData = function(data) {
data = util.defaults(data, {
type: "file",
name: null,
namePrependSlash: this.options.namePrependSlash,
linkname: null,
date: null,
mode: null,
store: this.options.store,
comment: ""
});
var isDir = data.type === "directory";
var isSymlink = data.type === "symlink";
if (data.name) {
data.name = util.sanitizePath(data.name);
if (!isSymlink && data.name.slice(-1) === "/") {
isDir = true;
data.type = "directory";
} else if (isDir) data.name += "/";
}
if (isDir || isSymlink) data.store = true;
data.date = util.dateify(data.date);
return data;
};
ZipStream.prototype.entry = function(source, data, callback) {
if (typeof callback !== "function") callback = this._emitErrorCallback.bind(this);
data = this._normalizeFileData(data);
if (data.type !== "file" && data.type !== "directory" && data.type !== "symlink") {
callback(new Error(data.type + " entries not currently supported"));
return;
}
if (typeof data.name !== "string" || data.name.length === 0) {
callback(new Error("entry name must be a non-empty string value"));
return;
}
if (data.type === "symlink" && typeof data.linkname !== "string") {
callback(new Error("entry linkname must be a non-empty string value when type equals symlink"));
return;
}
var entry = new ZipArchiveEntry(data.name);
entry.setTime(data.date, this.options.forceLocalTime);
if (data.namePrependSlash) entry.setName(data.name, true);
if (data.store) entry.setMethod(0);
if (data.comment.length > 0) entry.setComment(data.comment);
if (data.type === "symlink" && typeof data.mode !== "number") data.mode = 40960;
if (typeof data.mode === "number") {
if (data.type === "symlink") data.mode |= 40960;
entry.setUnixMode(data.mode);
}
if (data.type === "symlink" && typeof data.linkname === "string") source = Buffer.from(data.linkname);
return ZipArchiveOutputStream.prototype.entry.call(this, entry, source, callback);
};
ZipStream.prototype.finalize = function() {
this.finish();
};
}),

/***/ 47649: // node_modules/@azure/core-client/dist/commonjs/state-cjs.js
/***/ ((__unused_webpack_module, exports) => {
exports.w = void 0;
exports.w = {
operationRequestMap: new WeakMap
};
}),

/***/ 39437: // node_modules/@azure/core-tracing/dist/commonjs/state-cjs.js
/***/ ((__unused_webpack_module, exports) => {
exports.w = void 0;
exports.w = {
instrumenterImplementation: void 0
};
}),

/***/ 51506: // node_modules/available-typed-arrays/index.js
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var possibleNames = __webpack_require__(18879);
var g = typeof globalThis === "undefined" ? global : globalThis;
module.exports = function() {
var out = [];
for (var i = 0; i < possibleNames.length; i++) if (typeof g[possibleNames[i]] === "function") out[out.length] = possibleNames[i];
return out;
};
}),

/***/ 9002: // node_modules/@actions/artifact/lib/internal/shared/package-version.cjs
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const packageJson = __webpack_require__(2822);
module.exports = {
version: packageJson.version
};
}),

/***/ 84928: // node_modules/buffer-crc32/dist/index.cjs
/***/ (module => {
function getDefaultExportFromCjs(x) {
return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
const CRC_TABLE = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
function ensureBuffer(input) {
if (Buffer.isBuffer(input)) return input;
if (typeof input === "number") return Buffer.alloc(input); else if (typeof input === "string") return Buffer.from(input); else throw new Error("input must be buffer, number, or string, received " + typeof input);
}
function bufferizeInt(num) {
const tmp = ensureBuffer(4);
tmp.writeInt32BE(num, 0);
return tmp;
}
function _crc32(buf, previous) {
buf = ensureBuffer(buf);
if (Buffer.isBuffer(previous)) previous = previous.readUInt32BE(0);
let crc = ~~previous ^ -1;
for (var n = 0; n < buf.length; n++) crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
return crc ^ -1;
}
function crc32() {
return bufferizeInt(_crc32.apply(null, arguments));
}
crc32.signed = function() {
return _crc32.apply(null, arguments);
};
crc32.unsigned = function() {
return _crc32.apply(null, arguments) >>> 0;
};
var bufferCrc32 = crc32;
const index = getDefaultExportFromCjs(bufferCrc32);
module.exports = index;
}),

/***/ 40111: // node_modules/@actions/artifact/lib/artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DefaultArtifactClient: () => DefaultArtifactClient
});
var mappers_namespaceObject = {};
__webpack_require__.r(mappers_namespaceObject);
__webpack_require__.d(mappers_namespaceObject, {
AccessPolicy: () => AccessPolicy,
ArrowConfiguration: () => ArrowConfiguration,
ArrowField: () => ArrowField,
BlobFlatListSegment: () => BlobFlatListSegment,
BlobHierarchyListSegment: () => BlobHierarchyListSegment,
BlobItemInternal: () => BlobItemInternal,
BlobName: () => BlobName,
BlobPrefix: () => BlobPrefix,
BlobPropertiesInternal: () => BlobPropertiesInternal,
BlobTag: () => BlobTag,
BlobTags: () => BlobTags,
Block: () => Block,
BlockBlobCommitBlockListExceptionHeaders: () => BlockBlobCommitBlockListExceptionHeaders,
BlockBlobCommitBlockListHeaders: () => BlockBlobCommitBlockListHeaders,
BlockBlobGetBlockListExceptionHeaders: () => BlockBlobGetBlockListExceptionHeaders,
BlockBlobGetBlockListHeaders: () => BlockBlobGetBlockListHeaders,
BlockBlobPutBlobFromUrlExceptionHeaders: () => BlockBlobPutBlobFromUrlExceptionHeaders,
BlockBlobPutBlobFromUrlHeaders: () => BlockBlobPutBlobFromUrlHeaders,
BlockBlobStageBlockExceptionHeaders: () => BlockBlobStageBlockExceptionHeaders,
BlockBlobStageBlockFromURLExceptionHeaders: () => BlockBlobStageBlockFromURLExceptionHeaders,
BlockBlobStageBlockFromURLHeaders: () => BlockBlobStageBlockFromURLHeaders,
BlockBlobStageBlockHeaders: () => BlockBlobStageBlockHeaders,
BlockBlobUploadExceptionHeaders: () => BlockBlobUploadExceptionHeaders,
BlockBlobUploadHeaders: () => BlockBlobUploadHeaders,
BlockList: () => BlockList,
BlockLookupList: () => BlockLookupList,
ClearRange: () => ClearRange,
CorsRule: () => CorsRule,
DelimitedTextConfiguration: () => DelimitedTextConfiguration,
JsonTextConfiguration: () => JsonTextConfiguration,
ListBlobsFlatSegmentResponse: () => ListBlobsFlatSegmentResponse,
ListBlobsHierarchySegmentResponse: () => ListBlobsHierarchySegmentResponse,
Logging: () => Logging,
PageRange: () => PageRange,
QueryFormat: () => QueryFormat,
QueryRequest: () => QueryRequest,
QuerySerialization: () => QuerySerialization,
RetentionPolicy: () => RetentionPolicy,
SignedIdentifier: () => SignedIdentifier,
StorageError: () => StorageError
});
var core = __webpack_require__(33838);
var external_os_ = __webpack_require__(70857);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/shared/config.js
function getUploadChunkSize() {
return 8 * 1024 * 1024;
}
function getRuntimeToken() {
const token = process.env["ACTIONS_RUNTIME_TOKEN"];
if (!token) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
return token;
}
function getResultsServiceUrl() {
const resultsUrl = process.env["ACTIONS_RESULTS_URL"];
if (!resultsUrl) throw new Error("Unable to get the ACTIONS_RESULTS_URL env variable");
return new URL(resultsUrl).origin;
}
function isGhes() {
const ghUrl = new URL(process.env["GITHUB_SERVER_URL"] || "https://github.com");
const hostname = ghUrl.hostname.trimEnd().toUpperCase();
const isGitHubHost = hostname === "GITHUB.COM";
const isGheHost = hostname.endsWith(".GHE.COM");
const isLocalHost = hostname.endsWith(".LOCALHOST");
return !isGitHubHost && !isGheHost && !isLocalHost;
}
function getGitHubWorkspaceDir() {
const ghWorkspaceDir = process.env["GITHUB_WORKSPACE"];
if (!ghWorkspaceDir) throw new Error("Unable to get the GITHUB_WORKSPACE env variable");
return ghWorkspaceDir;
}
function getConcurrency() {
const numCPUs = external_os_.cpus().length;
let concurrencyCap = 32;
if (numCPUs > 4) {
const concurrency = 16 * numCPUs;
concurrencyCap = concurrency > 300 ? 300 : concurrency;
}
const concurrencyOverride = process.env["ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY"];
if (concurrencyOverride) {
const concurrency = parseInt(concurrencyOverride);
if (isNaN(concurrency) || concurrency < 1) throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY env variable");
if (concurrency < concurrencyCap) {
(0, core.pq)(`Set concurrency based on the value set in ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY.`);
return concurrency;
}
(0, core.pq)(`ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY is higher than the cap of ${concurrencyCap} based on the number of cpus. Set it to the maximum value allowed.`);
return concurrencyCap;
}
return 5;
}
function getUploadChunkTimeout() {
const timeoutVar = process.env["ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS"];
if (!timeoutVar) return 3e5;
const timeout = parseInt(timeoutVar);
if (isNaN(timeout)) throw new Error("Invalid value set for ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS env variable");
return timeout;
}
function getMaxArtifactListCount() {
const maxCountVar = process.env["ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT"] || "1000";
const maxCount = parseInt(maxCountVar);
if (isNaN(maxCount) || maxCount < 1) throw new Error("Invalid value set for ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT env variable");
return maxCount;
}
var external_fs_ = __webpack_require__(79896);
var external_path_ = __webpack_require__(16928);
var commonjs = __webpack_require__(68886);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/generated/google/protobuf/timestamp.js
class Timestamp$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.Timestamp", [ {
no: 1,
name: "seconds",
kind: "scalar",
T: 3
}, {
no: 2,
name: "nanos",
kind: "scalar",
T: 5
} ]);
}
now() {
const msg = this.create();
const ms = Date.now();
msg.seconds = commonjs.PbLong.from(Math.floor(ms / 1e3)).toString();
msg.nanos = ms % 1e3 * 1e6;
return msg;
}
toDate(message) {
return new Date(commonjs.PbLong.from(message.seconds).toNumber() * 1e3 + Math.ceil(message.nanos / 1e6));
}
fromDate(date) {
const msg = this.create();
const ms = date.getTime();
msg.seconds = commonjs.PbLong.from(Math.floor(ms / 1e3)).toString();
msg.nanos = ms % 1e3 * 1e6;
return msg;
}
internalJsonWrite(message, options) {
let ms = commonjs.PbLong.from(message.seconds).toNumber() * 1e3;
if (ms < Date.parse("0001-01-01T00:00:00Z") || ms > Date.parse("9999-12-31T23:59:59Z")) throw new Error("Unable to encode Timestamp to JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
if (message.nanos < 0) throw new Error("Unable to encode invalid Timestamp to JSON. Nanos must not be negative.");
let z = "Z";
if (message.nanos > 0) {
let nanosStr = (message.nanos + 1e9).toString().substring(1);
if (nanosStr.substring(3) === "000000") z = "." + nanosStr.substring(0, 3) + "Z"; else if (nanosStr.substring(6) === "000") z = "." + nanosStr.substring(0, 6) + "Z"; else z = "." + nanosStr + "Z";
}
return new Date(ms).toISOString().replace(".000Z", z);
}
internalJsonRead(json, options, target) {
if (typeof json !== "string") throw new Error("Unable to parse Timestamp from JSON " + (0, 
commonjs.typeofJsonValue)(json) + ".");
let matches = json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|\.([0-9]{3,9})Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
if (!matches) throw new Error("Unable to parse Timestamp from JSON. Invalid format.");
let ms = Date.parse(matches[1] + "-" + matches[2] + "-" + matches[3] + "T" + matches[4] + ":" + matches[5] + ":" + matches[6] + (matches[8] ? matches[8] : "Z"));
if (Number.isNaN(ms)) throw new Error("Unable to parse Timestamp from JSON. Invalid value.");
if (ms < Date.parse("0001-01-01T00:00:00Z") || ms > Date.parse("9999-12-31T23:59:59Z")) throw new globalThis.Error("Unable to parse Timestamp from JSON. Must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive.");
if (!target) target = this.create();
target.seconds = commonjs.PbLong.from(ms / 1e3).toString();
target.nanos = 0;
if (matches[7]) target.nanos = parseInt("1" + matches[7] + "0".repeat(9 - matches[7].length)) - 1e9;
return target;
}
create(value) {
const message = {
seconds: "0",
nanos: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.seconds = reader.int64().toString();
break;

case 2:
message.nanos = reader.int32();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.seconds !== "0") writer.tag(1, commonjs.WireType.Varint).int64(message.seconds);
if (message.nanos !== 0) writer.tag(2, commonjs.WireType.Varint).int32(message.nanos);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const Timestamp = new Timestamp$Type;
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/generated/google/protobuf/wrappers.js
class DoubleValue$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.DoubleValue", [ {
no: 1,
name: "value",
kind: "scalar",
T: 1
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(2, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 1, void 0, "value");
return target;
}
create(value) {
const message = {
value: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.double();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== 0) writer.tag(1, commonjs.WireType.Bit64).double(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new DoubleValue$Type;
class FloatValue$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.FloatValue", [ {
no: 1,
name: "value",
kind: "scalar",
T: 2
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(1, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 1, void 0, "value");
return target;
}
create(value) {
const message = {
value: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.float();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== 0) writer.tag(1, commonjs.WireType.Bit32).float(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new FloatValue$Type;
class Int64Value$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.Int64Value", [ {
no: 1,
name: "value",
kind: "scalar",
T: 3
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(commonjs.ScalarType.INT64, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, commonjs.ScalarType.INT64, commonjs.LongType.STRING, "value");
return target;
}
create(value) {
const message = {
value: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.int64().toString();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== "0") writer.tag(1, commonjs.WireType.Varint).int64(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const Int64Value = new Int64Value$Type;
class UInt64Value$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.UInt64Value", [ {
no: 1,
name: "value",
kind: "scalar",
T: 4
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(commonjs.ScalarType.UINT64, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, commonjs.ScalarType.UINT64, commonjs.LongType.STRING, "value");
return target;
}
create(value) {
const message = {
value: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.uint64().toString();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== "0") writer.tag(1, commonjs.WireType.Varint).uint64(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new UInt64Value$Type;
class Int32Value$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.Int32Value", [ {
no: 1,
name: "value",
kind: "scalar",
T: 5
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(5, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 5, void 0, "value");
return target;
}
create(value) {
const message = {
value: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.int32();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== 0) writer.tag(1, commonjs.WireType.Varint).int32(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new Int32Value$Type;
class UInt32Value$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.UInt32Value", [ {
no: 1,
name: "value",
kind: "scalar",
T: 13
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(13, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 13, void 0, "value");
return target;
}
create(value) {
const message = {
value: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.uint32();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== 0) writer.tag(1, commonjs.WireType.Varint).uint32(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new UInt32Value$Type;
class BoolValue$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.BoolValue", [ {
no: 1,
name: "value",
kind: "scalar",
T: 8
} ]);
}
internalJsonWrite(message, options) {
return message.value;
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 8, void 0, "value");
return target;
}
create(value) {
const message = {
value: false
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.bool();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== false) writer.tag(1, commonjs.WireType.Varint).bool(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new BoolValue$Type;
class StringValue$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.StringValue", [ {
no: 1,
name: "value",
kind: "scalar",
T: 9
} ]);
}
internalJsonWrite(message, options) {
return message.value;
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 9, void 0, "value");
return target;
}
create(value) {
const message = {
value: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.string();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const StringValue = new StringValue$Type;
class BytesValue$Type extends commonjs.MessageType {
constructor() {
super("google.protobuf.BytesValue", [ {
no: 1,
name: "value",
kind: "scalar",
T: 12
} ]);
}
internalJsonWrite(message, options) {
return this.refJsonWriter.scalar(12, message.value, "value", false, true);
}
internalJsonRead(json, options, target) {
if (!target) target = this.create();
target.value = this.refJsonReader.scalar(json, 12, void 0, "value");
return target;
}
create(value) {
const message = {
value: new Uint8Array(0)
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.value = reader.bytes();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.value.length) writer.tag(1, commonjs.WireType.LengthDelimited).bytes(message.value);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
new BytesValue$Type;
var build_commonjs = __webpack_require__(44420);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.js
class CreateArtifactRequest$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.CreateArtifactRequest", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "name",
kind: "scalar",
T: 9
}, {
no: 4,
name: "expires_at",
kind: "message",
T: () => Timestamp
}, {
no: 5,
name: "version",
kind: "scalar",
T: 5
}, {
no: 6,
name: "mime_type",
kind: "message",
T: () => StringValue
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: "",
name: "",
version: 0
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.name = reader.string();
break;

case 4:
message.expiresAt = Timestamp.internalBinaryRead(reader, reader.uint32(), options, message.expiresAt);
break;

case 5:
message.version = reader.int32();
break;

case 6:
message.mimeType = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.mimeType);
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.name !== "") writer.tag(3, commonjs.WireType.LengthDelimited).string(message.name);
if (message.expiresAt) Timestamp.internalBinaryWrite(message.expiresAt, writer.tag(4, commonjs.WireType.LengthDelimited).fork(), options).join();
if (message.version !== 0) writer.tag(5, commonjs.WireType.Varint).int32(message.version);
if (message.mimeType) StringValue.internalBinaryWrite(message.mimeType, writer.tag(6, commonjs.WireType.LengthDelimited).fork(), options).join();
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_CreateArtifactRequest = new CreateArtifactRequest$Type;
class CreateArtifactResponse$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.CreateArtifactResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "signed_upload_url",
kind: "scalar",
T: 9
} ]);
}
create(value) {
const message = {
ok: false,
signedUploadUrl: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.ok = reader.bool();
break;

case 2:
message.signedUploadUrl = reader.string();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.ok !== false) writer.tag(1, commonjs.WireType.Varint).bool(message.ok);
if (message.signedUploadUrl !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.signedUploadUrl);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_CreateArtifactResponse = new CreateArtifactResponse$Type;
class FinalizeArtifactRequest$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.FinalizeArtifactRequest", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "name",
kind: "scalar",
T: 9
}, {
no: 4,
name: "size",
kind: "scalar",
T: 3
}, {
no: 5,
name: "hash",
kind: "message",
T: () => StringValue
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: "",
name: "",
size: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.name = reader.string();
break;

case 4:
message.size = reader.int64().toString();
break;

case 5:
message.hash = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.hash);
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.name !== "") writer.tag(3, commonjs.WireType.LengthDelimited).string(message.name);
if (message.size !== "0") writer.tag(4, commonjs.WireType.Varint).int64(message.size);
if (message.hash) StringValue.internalBinaryWrite(message.hash, writer.tag(5, commonjs.WireType.LengthDelimited).fork(), options).join();
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_FinalizeArtifactRequest = new FinalizeArtifactRequest$Type;
class FinalizeArtifactResponse$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.FinalizeArtifactResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "artifact_id",
kind: "scalar",
T: 3
} ]);
}
create(value) {
const message = {
ok: false,
artifactId: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.ok = reader.bool();
break;

case 2:
message.artifactId = reader.int64().toString();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.ok !== false) writer.tag(1, commonjs.WireType.Varint).bool(message.ok);
if (message.artifactId !== "0") writer.tag(2, commonjs.WireType.Varint).int64(message.artifactId);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_FinalizeArtifactResponse = new FinalizeArtifactResponse$Type;
class ListArtifactsRequest$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.ListArtifactsRequest", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "name_filter",
kind: "message",
T: () => StringValue
}, {
no: 4,
name: "id_filter",
kind: "message",
T: () => Int64Value
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.nameFilter = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.nameFilter);
break;

case 4:
message.idFilter = Int64Value.internalBinaryRead(reader, reader.uint32(), options, message.idFilter);
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.nameFilter) StringValue.internalBinaryWrite(message.nameFilter, writer.tag(3, commonjs.WireType.LengthDelimited).fork(), options).join();
if (message.idFilter) Int64Value.internalBinaryWrite(message.idFilter, writer.tag(4, commonjs.WireType.LengthDelimited).fork(), options).join();
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_ListArtifactsRequest = new ListArtifactsRequest$Type;
class ListArtifactsResponse$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.ListArtifactsResponse", [ {
no: 1,
name: "artifacts",
kind: "message",
repeat: 2,
T: () => ListArtifactsResponse_MonolithArtifact
} ]);
}
create(value) {
const message = {
artifacts: []
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.artifacts.push(ListArtifactsResponse_MonolithArtifact.internalBinaryRead(reader, reader.uint32(), options));
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
for (let i = 0; i < message.artifacts.length; i++) ListArtifactsResponse_MonolithArtifact.internalBinaryWrite(message.artifacts[i], writer.tag(1, commonjs.WireType.LengthDelimited).fork(), options).join();
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_ListArtifactsResponse = new ListArtifactsResponse$Type;
class ListArtifactsResponse_MonolithArtifact$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.ListArtifactsResponse.MonolithArtifact", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "database_id",
kind: "scalar",
T: 3
}, {
no: 4,
name: "name",
kind: "scalar",
T: 9
}, {
no: 5,
name: "size",
kind: "scalar",
T: 3
}, {
no: 6,
name: "created_at",
kind: "message",
T: () => Timestamp
}, {
no: 7,
name: "digest",
kind: "message",
T: () => StringValue
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: "",
databaseId: "0",
name: "",
size: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.databaseId = reader.int64().toString();
break;

case 4:
message.name = reader.string();
break;

case 5:
message.size = reader.int64().toString();
break;

case 6:
message.createdAt = Timestamp.internalBinaryRead(reader, reader.uint32(), options, message.createdAt);
break;

case 7:
message.digest = StringValue.internalBinaryRead(reader, reader.uint32(), options, message.digest);
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.databaseId !== "0") writer.tag(3, commonjs.WireType.Varint).int64(message.databaseId);
if (message.name !== "") writer.tag(4, commonjs.WireType.LengthDelimited).string(message.name);
if (message.size !== "0") writer.tag(5, commonjs.WireType.Varint).int64(message.size);
if (message.createdAt) Timestamp.internalBinaryWrite(message.createdAt, writer.tag(6, commonjs.WireType.LengthDelimited).fork(), options).join();
if (message.digest) StringValue.internalBinaryWrite(message.digest, writer.tag(7, commonjs.WireType.LengthDelimited).fork(), options).join();
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const ListArtifactsResponse_MonolithArtifact = new ListArtifactsResponse_MonolithArtifact$Type;
class GetSignedArtifactURLRequest$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.GetSignedArtifactURLRequest", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "name",
kind: "scalar",
T: 9
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: "",
name: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.name = reader.string();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.name !== "") writer.tag(3, commonjs.WireType.LengthDelimited).string(message.name);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_GetSignedArtifactURLRequest = new GetSignedArtifactURLRequest$Type;
class GetSignedArtifactURLResponse$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.GetSignedArtifactURLResponse", [ {
no: 1,
name: "signed_url",
kind: "scalar",
T: 9
} ]);
}
create(value) {
const message = {
signedUrl: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.signedUrl = reader.string();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.signedUrl !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.signedUrl);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_GetSignedArtifactURLResponse = new GetSignedArtifactURLResponse$Type;
class DeleteArtifactRequest$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.DeleteArtifactRequest", [ {
no: 1,
name: "workflow_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 2,
name: "workflow_job_run_backend_id",
kind: "scalar",
T: 9
}, {
no: 3,
name: "name",
kind: "scalar",
T: 9
} ]);
}
create(value) {
const message = {
workflowRunBackendId: "",
workflowJobRunBackendId: "",
name: ""
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.workflowRunBackendId = reader.string();
break;

case 2:
message.workflowJobRunBackendId = reader.string();
break;

case 3:
message.name = reader.string();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.workflowRunBackendId !== "") writer.tag(1, commonjs.WireType.LengthDelimited).string(message.workflowRunBackendId);
if (message.workflowJobRunBackendId !== "") writer.tag(2, commonjs.WireType.LengthDelimited).string(message.workflowJobRunBackendId);
if (message.name !== "") writer.tag(3, commonjs.WireType.LengthDelimited).string(message.name);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_DeleteArtifactRequest = new DeleteArtifactRequest$Type;
class DeleteArtifactResponse$Type extends commonjs.MessageType {
constructor() {
super("github.actions.results.api.v1.DeleteArtifactResponse", [ {
no: 1,
name: "ok",
kind: "scalar",
T: 8
}, {
no: 2,
name: "artifact_id",
kind: "scalar",
T: 3
} ]);
}
create(value) {
const message = {
ok: false,
artifactId: "0"
};
globalThis.Object.defineProperty(message, commonjs.MESSAGE_TYPE, {
enumerable: false,
value: this
});
if (value !== void 0) (0, commonjs.reflectionMergePartial)(this, message, value);
return message;
}
internalBinaryRead(reader, length, options, target) {
let message = target !== null && target !== void 0 ? target : this.create(), end = reader.pos + length;
while (reader.pos < end) {
let [fieldNo, wireType] = reader.tag();
switch (fieldNo) {
case 1:
message.ok = reader.bool();
break;

case 2:
message.artifactId = reader.int64().toString();
break;

default:
let u = options.readUnknownField;
if (u === "throw") throw new globalThis.Error(`Unknown field ${fieldNo} (wire type ${wireType}) for ${this.typeName}`);
let d = reader.skip(wireType);
if (u !== false) (u === true ? commonjs.UnknownFieldHandler.onRead : u)(this.typeName, message, fieldNo, wireType, d);
}
}
return message;
}
internalBinaryWrite(message, writer, options) {
if (message.ok !== false) writer.tag(1, commonjs.WireType.Varint).bool(message.ok);
if (message.artifactId !== "0") writer.tag(2, commonjs.WireType.Varint).int64(message.artifactId);
let u = options.writeUnknownFields;
if (u !== false) (u == true ? commonjs.UnknownFieldHandler.onWrite : u)(this.typeName, message, writer);
return writer;
}
}
const artifact_DeleteArtifactResponse = new DeleteArtifactResponse$Type;
new build_commonjs.C0("github.actions.results.api.v1.ArtifactService", [ {
name: "CreateArtifact",
options: {},
I: artifact_CreateArtifactRequest,
O: artifact_CreateArtifactResponse
}, {
name: "FinalizeArtifact",
options: {},
I: artifact_FinalizeArtifactRequest,
O: artifact_FinalizeArtifactResponse
}, {
name: "ListArtifacts",
options: {},
I: artifact_ListArtifactsRequest,
O: artifact_ListArtifactsResponse
}, {
name: "GetSignedArtifactURL",
options: {},
I: artifact_GetSignedArtifactURLRequest,
O: artifact_GetSignedArtifactURLResponse
}, {
name: "DeleteArtifact",
options: {},
I: artifact_DeleteArtifactRequest,
O: artifact_DeleteArtifactResponse
} ]);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.twirp-client.js
class ArtifactServiceClientJSON {
constructor(rpc) {
this.rpc = rpc;
this.CreateArtifact.bind(this);
this.FinalizeArtifact.bind(this);
this.ListArtifacts.bind(this);
this.GetSignedArtifactURL.bind(this);
this.DeleteArtifact.bind(this);
}
CreateArtifact(request) {
const data = artifact_CreateArtifactRequest.toJson(request, {
useProtoFieldName: true,
emitDefaultValues: false
});
const promise = this.rpc.request("github.actions.results.api.v1.ArtifactService", "CreateArtifact", "application/json", data);
return promise.then(data => artifact_CreateArtifactResponse.fromJson(data, {
ignoreUnknownFields: true
}));
}
FinalizeArtifact(request) {
const data = artifact_FinalizeArtifactRequest.toJson(request, {
useProtoFieldName: true,
emitDefaultValues: false
});
const promise = this.rpc.request("github.actions.results.api.v1.ArtifactService", "FinalizeArtifact", "application/json", data);
return promise.then(data => artifact_FinalizeArtifactResponse.fromJson(data, {
ignoreUnknownFields: true
}));
}
ListArtifacts(request) {
const data = artifact_ListArtifactsRequest.toJson(request, {
useProtoFieldName: true,
emitDefaultValues: false
});
const promise = this.rpc.request("github.actions.results.api.v1.ArtifactService", "ListArtifacts", "application/json", data);
return promise.then(data => artifact_ListArtifactsResponse.fromJson(data, {
ignoreUnknownFields: true
}));
}
GetSignedArtifactURL(request) {
const data = artifact_GetSignedArtifactURLRequest.toJson(request, {
useProtoFieldName: true,
emitDefaultValues: false
});
const promise = this.rpc.request("github.actions.results.api.v1.ArtifactService", "GetSignedArtifactURL", "application/json", data);
return promise.then(data => artifact_GetSignedArtifactURLResponse.fromJson(data, {
ignoreUnknownFields: true
}));
}
DeleteArtifact(request) {
const data = artifact_DeleteArtifactRequest.toJson(request, {
useProtoFieldName: true,
emitDefaultValues: false
});
const promise = this.rpc.request("github.actions.results.api.v1.ArtifactService", "DeleteArtifact", "application/json", data);
return promise.then(data => artifact_DeleteArtifactResponse.fromJson(data, {
ignoreUnknownFields: true
}));
}
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/retention.js
function getExpiration(retentionDays) {
if (!retentionDays) return;
const maxRetentionDays = getRetentionDays();
if (maxRetentionDays && maxRetentionDays < retentionDays) {
core.$e(`Retention days cannot be greater than the maximum allowed retention set within the repository. Using ${maxRetentionDays} instead.`);
retentionDays = maxRetentionDays;
}
const expirationDate = new Date;
expirationDate.setDate(expirationDate.getDate() + retentionDays);
return Timestamp.fromDate(expirationDate);
}
function getRetentionDays() {
const retentionDays = process.env["GITHUB_RETENTION_DAYS"];
if (!retentionDays) return;
const days = parseInt(retentionDays);
if (isNaN(days)) return;
return days;
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/path-and-artifact-name-validation.js
const invalidArtifactFilePathCharacters = new Map([ [ '"', ' Double quote "' ], [ ":", " Colon :" ], [ "<", " Less than <" ], [ ">", " Greater than >" ], [ "|", " Vertical bar |" ], [ "*", " Asterisk *" ], [ "?", " Question mark ?" ], [ "\r", " Carriage return \\r" ], [ "\n", " Line feed \\n" ] ]);
const invalidArtifactNameCharacters = new Map([ ...invalidArtifactFilePathCharacters, [ "\\", " Backslash \\" ], [ "/", " Forward slash /" ] ]);
function validateArtifactName(name) {
if (!name) throw new Error(`Provided artifact name input during validation is empty`);
for (const [invalidCharacterKey, errorMessageForCharacter] of invalidArtifactNameCharacters) if (name.includes(invalidCharacterKey)) throw new Error(`The artifact name is not valid: ${name}. Contains the following character: ${errorMessageForCharacter}\n          \nInvalid characters include: ${Array.from(invalidArtifactNameCharacters.values()).toString()}\n          \nThese characters are not allowed in the artifact name due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.`);
(0, core.pq)(`Artifact name is valid!`);
}
function validateFilePath(path) {
if (!path) throw new Error(`Provided file path input during validation is empty`);
for (const [invalidCharacterKey, errorMessageForCharacter] of invalidArtifactFilePathCharacters) if (path.includes(invalidCharacterKey)) throw new Error(`The path for one of the files in artifact is not valid: ${path}. Contains the following character: ${errorMessageForCharacter}\n          \nInvalid characters include: ${Array.from(invalidArtifactFilePathCharacters.values()).toString()}\n          \nThe following characters are not allowed in files that are uploaded due to limitations with certain file systems such as NTFS. To maintain file system agnostic behavior, these characters are intentionally not allowed to prevent potential problems with downloads on different file systems.\n          `);
}
var lib = __webpack_require__(44942);
var auth = __webpack_require__(92145);
var package_version = __webpack_require__(9002);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/shared/user-agent.js
function getUserAgentString() {
return `@actions/artifact-${package_version.version}`;
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/shared/errors.js
class FilesNotFoundError extends Error {
constructor(files = []) {
let message = "No files were found to upload";
if (files.length > 0) message += `: ${files.join(", ")}`;
super(message);
this.files = files;
this.name = "FilesNotFoundError";
}
}
class InvalidResponseError extends Error {
constructor(message) {
super(message);
this.name = "InvalidResponseError";
}
}
class ArtifactNotFoundError extends Error {
constructor(message = "Artifact not found") {
super(message);
this.name = "ArtifactNotFoundError";
}
}
class GHESNotSupportedError extends Error {
constructor(message = "@actions/artifact v2.0.0+, upload-artifact@v4+ and download-artifact@v4+ are not currently supported on GHES.") {
super(message);
this.name = "GHESNotSupportedError";
}
}
class NetworkError extends Error {
constructor(code) {
const message = `Unable to make request: ${code}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
super(message);
this.code = code;
this.name = "NetworkError";
}
}
NetworkError.isNetworkErrorCode = code => {
if (!code) return false;
return [ "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH" ].includes(code);
};
class UsageError extends Error {
constructor() {
const message = `Artifact storage quota has been hit. Unable to upload any new artifacts.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`;
super(message);
this.name = "UsageError";
}
}
UsageError.isUsageErrorMessage = msg => {
if (!msg) return false;
return msg.includes("insufficient usage");
};
// CONCATENATED MODULE: ./node_modules/jwt-decode/build/esm/index.js
class InvalidTokenError extends Error {}
InvalidTokenError.prototype.name = "InvalidTokenError";
function b64DecodeUnicode(str) {
return decodeURIComponent(atob(str).replace(/(.)/g, (m, p) => {
let code = p.charCodeAt(0).toString(16).toUpperCase();
if (code.length < 2) code = "0" + code;
return "%" + code;
}));
}
function base64UrlDecode(str) {
let output = str.replace(/-/g, "+").replace(/_/g, "/");
switch (output.length % 4) {
case 0:
break;

case 2:
output += "==";
break;

case 3:
output += "=";
break;

default:
throw new Error("base64 string is not of the correct length");
}
try {
return b64DecodeUnicode(output);
} catch (err) {
return atob(output);
}
}
function jwtDecode(token, options) {
if (typeof token !== "string") throw new InvalidTokenError("Invalid token specified: must be a string");
options || (options = {});
const pos = options.header === true ? 0 : 1;
const part = token.split(".")[pos];
if (typeof part !== "string") throw new InvalidTokenError(`Invalid token specified: missing part #${pos + 1}`);
let decoded;
try {
decoded = base64UrlDecode(part);
} catch (e) {
throw new InvalidTokenError(`Invalid token specified: invalid base64 for part #${pos + 1} (${e.message})`);
}
try {
return JSON.parse(decoded);
} catch (e) {
throw new InvalidTokenError(`Invalid token specified: invalid json for part #${pos + 1} (${e.message})`);
}
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/shared/util.js
const InvalidJwtError = new Error("Failed to get backend IDs: The provided JWT token is invalid and/or missing claims");
function getBackendIdsFromToken() {
const token = getRuntimeToken();
const decoded = jwtDecode(token);
if (!decoded.scp) throw InvalidJwtError;
const scpParts = decoded.scp.split(" ");
if (scpParts.length === 0) throw InvalidJwtError;
for (const scopes of scpParts) {
const scopeParts = scopes.split(":");
if ((scopeParts === null || scopeParts === void 0 ? void 0 : scopeParts[0]) !== "Actions.Results") continue;
if (scopeParts.length !== 3) throw InvalidJwtError;
const ids = {
workflowRunBackendId: scopeParts[1],
workflowJobRunBackendId: scopeParts[2]
};
core.Yz(`Workflow Run Backend ID: ${ids.workflowRunBackendId}`);
core.Yz(`Workflow Job Run Backend ID: ${ids.workflowJobRunBackendId}`);
return ids;
}
throw InvalidJwtError;
}
function maskSigUrl(url) {
if (!url) return;
try {
const parsedUrl = new URL(url);
const signature = parsedUrl.searchParams.get("sig");
if (signature) {
(0, core.Pq)(signature);
(0, core.Pq)(encodeURIComponent(signature));
}
} catch (error) {
(0, core.Yz)(`Failed to parse URL: ${url} ${error instanceof Error ? error.message : String(error)}`);
}
}
function maskSecretUrls(body) {
if (typeof body !== "object" || body === null) {
(0, core.Yz)("body is not an object or is null");
return;
}
if ("signed_upload_url" in body && typeof body.signed_upload_url === "string") maskSigUrl(body.signed_upload_url);
if ("signed_url" in body && typeof body.signed_url === "string") maskSigUrl(body.signed_url);
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/shared/artifact-twirp-client.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class ArtifactHttpClient {
constructor(userAgent, maxAttempts, baseRetryIntervalMilliseconds, retryMultiplier) {
this.maxAttempts = 5;
this.baseRetryIntervalMilliseconds = 3e3;
this.retryMultiplier = 1.5;
const token = getRuntimeToken();
this.baseUrl = getResultsServiceUrl();
if (maxAttempts) this.maxAttempts = maxAttempts;
if (baseRetryIntervalMilliseconds) this.baseRetryIntervalMilliseconds = baseRetryIntervalMilliseconds;
if (retryMultiplier) this.retryMultiplier = retryMultiplier;
this.httpClient = new lib.Qq(userAgent, [ new auth.tZ(token) ]);
}
request(service, method, contentType, data) {
return __awaiter(this, void 0, void 0, function*() {
const url = new URL(`/twirp/${service}/${method}`, this.baseUrl).href;
(0, core.Yz)(`[Request] ${method} ${url}`);
const headers = {
"Content-Type": contentType
};
try {
const {body} = yield this.retryableRequest(() => __awaiter(this, void 0, void 0, function*() {
return this.httpClient.post(url, JSON.stringify(data), headers);
}));
return body;
} catch (error) {
throw new Error(`Failed to ${method}: ${error.message}`);
}
});
}
retryableRequest(operation) {
return __awaiter(this, void 0, void 0, function*() {
let attempt = 0;
let errorMessage = "";
let rawBody = "";
while (attempt < this.maxAttempts) {
let isRetryable = false;
try {
const response = yield operation();
const statusCode = response.message.statusCode;
rawBody = yield response.readBody();
(0, core.Yz)(`[Response] - ${response.message.statusCode}`);
(0, core.Yz)(`Headers: ${JSON.stringify(response.message.headers, null, 2)}`);
const body = JSON.parse(rawBody);
maskSecretUrls(body);
(0, core.Yz)(`Body: ${JSON.stringify(body, null, 2)}`);
if (this.isSuccessStatusCode(statusCode)) return {
response,
body
};
isRetryable = this.isRetryableHttpStatusCode(statusCode);
errorMessage = `Failed request: (${statusCode}) ${response.message.statusMessage}`;
if (body.msg) {
if (UsageError.isUsageErrorMessage(body.msg)) throw new UsageError;
errorMessage = `${errorMessage}: ${body.msg}`;
}
} catch (error) {
if (error instanceof SyntaxError) (0, core.Yz)(`Raw Body: ${rawBody}`);
if (error instanceof UsageError) throw error;
if (NetworkError.isNetworkErrorCode(error === null || error === void 0 ? void 0 : error.code)) throw new NetworkError(error === null || error === void 0 ? void 0 : error.code);
isRetryable = true;
errorMessage = error.message;
}
if (!isRetryable) throw new Error(`Received non-retryable error: ${errorMessage}`);
if (attempt + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
const retryTimeMilliseconds = this.getExponentialRetryTimeMilliseconds(attempt);
(0, core.pq)(`Attempt ${attempt + 1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`);
yield this.sleep(retryTimeMilliseconds);
attempt++;
}
throw new Error(`Request failed`);
});
}
isSuccessStatusCode(statusCode) {
if (!statusCode) return false;
return statusCode >= 200 && statusCode < 300;
}
isRetryableHttpStatusCode(statusCode) {
if (!statusCode) return false;
const retryableStatusCodes = [ lib.Hv.BadGateway, lib.Hv.GatewayTimeout, lib.Hv.InternalServerError, lib.Hv.ServiceUnavailable, lib.Hv.TooManyRequests ];
return retryableStatusCodes.includes(statusCode);
}
sleep(milliseconds) {
return __awaiter(this, void 0, void 0, function*() {
return new Promise(resolve => setTimeout(resolve, milliseconds));
});
}
getExponentialRetryTimeMilliseconds(attempt) {
if (attempt < 0) throw new Error("attempt should be a positive integer");
if (attempt === 0) return this.baseRetryIntervalMilliseconds;
const minTime = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, attempt);
const maxTime = minTime * this.retryMultiplier;
return Math.trunc(Math.random() * (maxTime - minTime) + minTime);
}
}
function internalArtifactTwirpClient(options) {
const client = new ArtifactHttpClient(getUserAgentString(), options === null || options === void 0 ? void 0 : options.maxAttempts, options === null || options === void 0 ? void 0 : options.retryIntervalMs, options === null || options === void 0 ? void 0 : options.retryMultiplier);
return new ArtifactServiceClientJSON(client);
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/upload-zip-specification.js
function validateRootDirectory(rootDirectory) {
if (!external_fs_.existsSync(rootDirectory)) throw new Error(`The provided rootDirectory ${rootDirectory} does not exist`);
if (!external_fs_.statSync(rootDirectory).isDirectory()) throw new Error(`The provided rootDirectory ${rootDirectory} is not a valid directory`);
(0, core.pq)(`Root directory input is valid!`);
}
function getUploadZipSpecification(filesToZip, rootDirectory) {
const specification = [];
rootDirectory = (0, external_path_.normalize)(rootDirectory);
rootDirectory = (0, external_path_.resolve)(rootDirectory);
for (let file of filesToZip) {
const stats = external_fs_.lstatSync(file, {
throwIfNoEntry: false
});
if (!stats) throw new Error(`File ${file} does not exist`);
if (!stats.isDirectory()) {
file = (0, external_path_.normalize)(file);
file = (0, external_path_.resolve)(file);
if (!file.startsWith(rootDirectory)) throw new Error(`The rootDirectory: ${rootDirectory} is not a parent directory of the file: ${file}`);
const uploadPath = file.replace(rootDirectory, "");
validateFilePath(uploadPath);
specification.push({
sourcePath: file,
destinationPath: uploadPath,
stats
});
} else {
const directoryPath = file.replace(rootDirectory, "");
validateFilePath(directoryPath);
specification.push({
sourcePath: null,
destinationPath: directoryPath,
stats
});
}
}
return specification;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
class AbortError extends Error {
constructor(message) {
super(message);
this.name = "AbortError";
}
}
var external_node_os_ = __webpack_require__(48161);
var external_node_util_ = __webpack_require__(57975);
var external_node_process_ = __webpack_require__(1708);
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
function log(message, ...args) {
external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/env.js
function getEnvironmentVariable(name) {
return external_node_process_.env[name];
}
typeof external_node_process_.versions.deno === "string" && external_node_process_.versions.deno.length;
typeof external_node_process_.versions.bun === "string" && external_node_process_.versions.bun.length;
const env_isNodeLike = true;
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
const debugEnvVariable = getEnvironmentVariable("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) enable(debugEnvVariable);
const debugObj = Object.assign(namespace => createDebugger(namespace), {
enable,
enabled,
disable,
log
});
function enable(namespaces) {
enabledString = namespaces;
enabledNamespaces = [];
skippedNamespaces = [];
const namespaceList = namespaces.split(",").map(ns => ns.trim());
for (const ns of namespaceList) if (ns.startsWith("-")) skippedNamespaces.push(ns.substring(1)); else enabledNamespaces.push(ns);
for (const instance of debuggers) instance.enabled = enabled(instance.namespace);
}
function enabled(namespace) {
if (namespace.endsWith("*")) return true;
for (const skipped of skippedNamespaces) if (namespaceMatches(namespace, skipped)) return false;
for (const enabledNamespace of enabledNamespaces) if (namespaceMatches(namespace, enabledNamespace)) return true;
return false;
}
function namespaceMatches(namespace, patternToMatch) {
if (patternToMatch.indexOf("*") === -1) return namespace === patternToMatch;
let pattern = patternToMatch;
if (patternToMatch.indexOf("**") !== -1) {
const patternParts = [];
let lastCharacter = "";
for (const character of patternToMatch) if (character === "*" && lastCharacter === "*") continue; else {
lastCharacter = character;
patternParts.push(character);
}
pattern = patternParts.join("");
}
let namespaceIndex = 0;
let patternIndex = 0;
const patternLength = pattern.length;
const namespaceLength = namespace.length;
let lastWildcard = -1;
let lastWildcardNamespace = -1;
while (namespaceIndex < namespaceLength && patternIndex < patternLength) if (pattern[patternIndex] === "*") {
lastWildcard = patternIndex;
patternIndex++;
if (patternIndex === patternLength) return true;
while (namespace[namespaceIndex] !== pattern[patternIndex]) {
namespaceIndex++;
if (namespaceIndex === namespaceLength) return false;
}
lastWildcardNamespace = namespaceIndex;
namespaceIndex++;
patternIndex++;
continue;
} else if (pattern[patternIndex] === namespace[namespaceIndex]) {
patternIndex++;
namespaceIndex++;
} else if (lastWildcard >= 0) {
patternIndex = lastWildcard + 1;
namespaceIndex = lastWildcardNamespace + 1;
if (namespaceIndex === namespaceLength) return false;
while (namespace[namespaceIndex] !== pattern[patternIndex]) {
namespaceIndex++;
if (namespaceIndex === namespaceLength) return false;
}
lastWildcardNamespace = namespaceIndex;
namespaceIndex++;
patternIndex++;
continue;
} else return false;
const namespaceDone = namespaceIndex === namespace.length;
const patternDone = patternIndex === pattern.length;
const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
const result = enabledString || "";
enable("");
return result;
}
function createDebugger(namespace) {
const newDebugger = Object.assign(debug, {
enabled: enabled(namespace),
destroy,
log: debugObj.log,
namespace,
extend
});
function debug(...args) {
if (!newDebugger.enabled) return;
if (args.length > 0) args[0] = `${namespace} ${args[0]}`;
newDebugger.log(...args);
}
debuggers.push(newDebugger);
return newDebugger;
}
function destroy() {
const index = debuggers.indexOf(this);
if (index >= 0) {
debuggers.splice(index, 1);
return true;
}
return false;
}
function extend(namespace) {
const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
newDebugger.log = this.log;
return newDebugger;
}
const debug = debugObj;
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
const TYPESPEC_RUNTIME_LOG_LEVELS = [ "verbose", "info", "warning", "error" ];
const levelMap = {
verbose: 400,
info: 300,
warning: 200,
error: 100
};
function patchLogMethod(parent, child) {
child.log = (...args) => {
parent.log(...args);
};
}
function isTypeSpecRuntimeLogLevel(level) {
return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
function createLoggerContext(options) {
const registeredLoggers = new Set;
const logLevelFromEnv = getEnvironmentVariable(options.logLevelEnvVarName);
let logLevel;
const clientLogger = debug(options.namespace);
clientLogger.log = (...args) => {
debug.log(...args);
};
function contextSetLogLevel(level) {
if (level && !isTypeSpecRuntimeLogLevel(level)) throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
logLevel = level;
const enabledNamespaces = [];
for (const logger of registeredLoggers) if (shouldEnable(logger)) enabledNamespaces.push(logger.namespace);
debug.enable(enabledNamespaces.join(","));
}
if (logLevelFromEnv) if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) contextSetLogLevel(logLevelFromEnv); else console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
function shouldEnable(logger) {
return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
}
function createLogger(parent, level) {
const logger = Object.assign(parent.extend(level), {
level
});
patchLogMethod(parent, logger);
if (shouldEnable(logger)) {
const enabledNamespaces = debug.disable();
debug.enable(enabledNamespaces + "," + logger.namespace);
}
registeredLoggers.add(logger);
return logger;
}
function contextGetLogLevel() {
return logLevel;
}
function contextCreateClientLogger(namespace) {
const clientRootLogger = clientLogger.extend(namespace);
patchLogMethod(clientLogger, clientRootLogger);
return {
error: createLogger(clientRootLogger, "error"),
warning: createLogger(clientRootLogger, "warning"),
info: createLogger(clientRootLogger, "info"),
verbose: createLogger(clientRootLogger, "verbose")
};
}
return {
setLogLevel: contextSetLogLevel,
getLogLevel: contextGetLogLevel,
createClientLogger: contextCreateClientLogger,
logger: clientLogger
};
}
const context = createLoggerContext({
logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
namespace: "typeSpecRuntime"
});
context.logger;
function createClientLogger(namespace) {
return context.createClientLogger(namespace);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
function normalizeName(name) {
return name.toLowerCase();
}
function normalizeValue(value) {
return String(value).trim().replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
for (const entry of map.values()) yield [ entry.name, entry.value ];
}
class HttpHeadersImpl {
_headersMap;
constructor(rawHeaders) {
this._headersMap = new Map;
if (rawHeaders) for (const headerName of Object.keys(rawHeaders)) this.set(headerName, rawHeaders[headerName]);
}
set(name, value) {
this._headersMap.set(normalizeName(name), {
name,
value: normalizeValue(value)
});
}
get(name) {
return this._headersMap.get(normalizeName(name))?.value;
}
has(name) {
return this._headersMap.has(normalizeName(name));
}
delete(name) {
this._headersMap.delete(normalizeName(name));
}
toJSON(options = {}) {
const result = {};
if (options.preserveCase) for (const entry of this._headersMap.values()) result[entry.name] = entry.value; else for (const [normalizedName, entry] of this._headersMap) result[normalizedName] = entry.value;
return result;
}
toString() {
return JSON.stringify(this.toJSON({
preserveCase: true
}));
}
[Symbol.iterator]() {
return headerIterator(this._headersMap);
}
}
function httpHeaders_createHttpHeaders(rawHeaders) {
return new HttpHeadersImpl(rawHeaders);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
function randomUUID() {
return globalThis.crypto.randomUUID();
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
class PipelineRequestImpl {
url;
method;
headers;
timeout;
withCredentials;
body;
multipartBody;
formData;
streamResponseStatusCodes;
enableBrowserStreams;
proxySettings;
disableKeepAlive;
abortSignal;
requestId;
allowInsecureConnection;
onUploadProgress;
onDownloadProgress;
requestOverrides;
authSchemes;
constructor(options) {
this.url = options.url;
this.body = options.body;
this.headers = options.headers ?? httpHeaders_createHttpHeaders();
this.method = options.method ?? "GET";
this.timeout = options.timeout ?? 0;
this.multipartBody = options.multipartBody;
this.formData = options.formData;
this.disableKeepAlive = options.disableKeepAlive ?? false;
this.proxySettings = options.proxySettings;
this.streamResponseStatusCodes = options.streamResponseStatusCodes;
this.withCredentials = options.withCredentials ?? false;
this.abortSignal = options.abortSignal;
this.onUploadProgress = options.onUploadProgress;
this.onDownloadProgress = options.onDownloadProgress;
this.requestId = options.requestId || randomUUID();
this.allowInsecureConnection = options.allowInsecureConnection ?? false;
this.enableBrowserStreams = options.enableBrowserStreams ?? false;
this.requestOverrides = options.requestOverrides;
this.authSchemes = options.authSchemes;
}
}
function pipelineRequest_createPipelineRequest(options) {
return new PipelineRequestImpl(options);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
const ValidPhaseNames = new Set([ "Deserialize", "Serialize", "Retry", "Sign" ]);
class HttpPipeline {
_policies=[];
_orderedPolicies;
constructor(policies) {
this._policies = policies?.slice(0) ?? [];
this._orderedPolicies = void 0;
}
addPolicy(policy, options = {}) {
if (options.phase && options.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
if (options.phase && !ValidPhaseNames.has(options.phase)) throw new Error(`Invalid phase name: ${options.phase}`);
if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
this._policies.push({
policy,
options
});
this._orderedPolicies = void 0;
}
removePolicy(options) {
const removedPolicies = [];
this._policies = this._policies.filter(policyDescriptor => {
if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
removedPolicies.push(policyDescriptor.policy);
return false;
} else return true;
});
this._orderedPolicies = void 0;
return removedPolicies;
}
sendRequest(httpClient, request) {
const policies = this.getOrderedPolicies();
const pipeline = policies.reduceRight((next, policy) => req => policy.sendRequest(req, next), req => httpClient.sendRequest(req));
return pipeline(request);
}
getOrderedPolicies() {
if (!this._orderedPolicies) this._orderedPolicies = this.orderPolicies();
return this._orderedPolicies;
}
clone() {
return new HttpPipeline(this._policies);
}
static create() {
return new HttpPipeline;
}
orderPolicies() {
const result = [];
const policyMap = new Map;
function createPhase(name) {
return {
name,
policies: new Set,
hasRun: false,
hasAfterPolicies: false
};
}
const serializePhase = createPhase("Serialize");
const noPhase = createPhase("None");
const deserializePhase = createPhase("Deserialize");
const retryPhase = createPhase("Retry");
const signPhase = createPhase("Sign");
const orderedPhases = [ serializePhase, noPhase, deserializePhase, retryPhase, signPhase ];
function getPhase(phase) {
if (phase === "Retry") return retryPhase; else if (phase === "Serialize") return serializePhase; else if (phase === "Deserialize") return deserializePhase; else if (phase === "Sign") return signPhase; else return noPhase;
}
for (const descriptor of this._policies) {
const policy = descriptor.policy;
const options = descriptor.options;
const policyName = policy.name;
if (policyMap.has(policyName)) throw new Error("Duplicate policy names not allowed in pipeline");
const node = {
policy,
dependsOn: new Set,
dependants: new Set
};
if (options.afterPhase) {
node.afterPhase = getPhase(options.afterPhase);
node.afterPhase.hasAfterPolicies = true;
}
policyMap.set(policyName, node);
const phase = getPhase(options.phase);
phase.policies.add(node);
}
for (const descriptor of this._policies) {
const {policy, options} = descriptor;
const policyName = policy.name;
const node = policyMap.get(policyName);
if (!node) throw new Error(`Missing node for policy ${policyName}`);
if (options.afterPolicies) for (const afterPolicyName of options.afterPolicies) {
const afterNode = policyMap.get(afterPolicyName);
if (afterNode) {
node.dependsOn.add(afterNode);
afterNode.dependants.add(node);
}
}
if (options.beforePolicies) for (const beforePolicyName of options.beforePolicies) {
const beforeNode = policyMap.get(beforePolicyName);
if (beforeNode) {
beforeNode.dependsOn.add(node);
node.dependants.add(beforeNode);
}
}
}
function walkPhase(phase) {
phase.hasRun = true;
for (const node of phase.policies) {
if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) continue;
if (node.dependsOn.size === 0) {
result.push(node.policy);
for (const dependant of node.dependants) dependant.dependsOn.delete(node);
policyMap.delete(node.policy.name);
phase.policies.delete(node);
}
}
}
function walkPhases() {
for (const phase of orderedPhases) {
walkPhase(phase);
if (phase.policies.size > 0 && phase !== noPhase) {
if (!noPhase.hasRun) walkPhase(noPhase);
return;
}
if (phase.hasAfterPolicies) walkPhase(noPhase);
}
}
let iteration = 0;
while (policyMap.size > 0) {
iteration++;
const initialResultLength = result.length;
walkPhases();
if (result.length <= initialResultLength && iteration > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
}
return result;
}
}
function pipeline_createEmptyPipeline() {
return HttpPipeline.create();
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/object.js
function isObject(input) {
return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
function isError(e) {
if (isObject(e)) {
const hasName = typeof e.name === "string";
const hasMessage = typeof e.message === "string";
return hasName && hasMessage;
}
return false;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
const custom = external_node_util_.inspect.custom;
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
const RedactedString = "REDACTED";
const defaultAllowedHeaderNames = [ "x-ms-client-request-id", "x-ms-return-client-request-id", "x-ms-useragent", "x-ms-correlation-request-id", "x-ms-request-id", "client-request-id", "ms-cv", "return-client-request-id", "traceparent", "azure-deprecating", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Origin", "Accept", "Accept-Encoding", "Cache-Control", "Connection", "Content-Length", "Content-Type", "Date", "ETag", "Expires", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Last-Modified", "Pragma", "Request-Id", "Retry-After", "Server", "Transfer-Encoding", "User-Agent", "WWW-Authenticate" ];
const defaultAllowedQueryParameters = [ "api-version" ];
class Sanitizer {
allowedHeaderNames;
allowedQueryParameters;
constructor({additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = []} = {}) {
allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
this.allowedHeaderNames = new Set(allowedHeaderNames.map(n => n.toLowerCase()));
this.allowedQueryParameters = new Set(allowedQueryParameters.map(p => p.toLowerCase()));
}
sanitize(obj) {
const seen = new Set;
return JSON.stringify(obj, (key, value) => {
if (value instanceof Error) return {
...value,
name: value.name,
message: value.message
};
if (key === "headers" && isObject(value)) return this.sanitizeHeaders(value); else if (key === "url" && typeof value === "string") return this.sanitizeUrl(value); else if (key === "query" && isObject(value)) return this.sanitizeQuery(value); else if (key === "body") return; else if (key === "response") return; else if (key === "operationSpec") return; else if (Array.isArray(value) || isObject(value)) {
if (seen.has(value)) return "[Circular]";
seen.add(value);
}
return value;
}, 2);
}
sanitizeUrl(value) {
if (typeof value !== "string" || value === null || value === "") return value;
const url = new URL(value);
if (!url.search) return value;
for (const [key] of url.searchParams) if (!this.allowedQueryParameters.has(key.toLowerCase())) url.searchParams.set(key, RedactedString);
return url.toString();
}
sanitizeHeaders(obj) {
const sanitized = {};
for (const key of Object.keys(obj)) if (this.allowedHeaderNames.has(key.toLowerCase())) sanitized[key] = obj[key]; else sanitized[key] = RedactedString;
return sanitized;
}
sanitizeQuery(value) {
if (typeof value !== "object" || value === null) return value;
const sanitized = {};
for (const k of Object.keys(value)) if (this.allowedQueryParameters.has(k.toLowerCase())) sanitized[k] = value[k]; else sanitized[k] = RedactedString;
return sanitized;
}
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
const errorSanitizer = new Sanitizer;
class restError_RestError extends Error {
static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";
static PARSE_ERROR="PARSE_ERROR";
code;
statusCode;
request;
response;
details;
constructor(message, options = {}) {
super(message);
this.name = "RestError";
this.code = options.code;
this.statusCode = options.statusCode;
Object.defineProperty(this, "request", {
value: options.request,
enumerable: false
});
Object.defineProperty(this, "response", {
value: options.response,
enumerable: false
});
const agent = this.request?.agent ? {
maxFreeSockets: this.request.agent.maxFreeSockets,
maxSockets: this.request.agent.maxSockets
} : void 0;
Object.defineProperty(this, custom, {
value: () => `RestError: ${this.message} \n ${errorSanitizer.sanitize({
...this,
request: {
...this.request,
agent
},
response: this.response
})}`,
enumerable: false
});
Object.setPrototypeOf(this, restError_RestError.prototype);
}
}
function restError_isRestError(e) {
if (e instanceof restError_RestError) return true;
return isError(e) && e.name === "RestError";
}
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_zlib_ = __webpack_require__(38522);
var external_node_stream_ = __webpack_require__(57075);
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/log.js
const log_logger = createClientLogger("ts-http-runtime");
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/requestBodyHeaders.js
function getHeaderPairs(headers) {
return Array.isArray(headers[0]) ? headers : Array.from({
length: Math.ceil(headers.length / 2)
}, (_, index) => [ headers[index * 2], headers[index * 2 + 1] ]);
}
function isIterable(value) {
return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
function removeContinueToken(value) {
if (typeof value === "string") {
const tokens = value.split(",");
const remaining = tokens.filter(token => token.trim().toLowerCase() !== "100-continue");
if (remaining.length === tokens.length) return value;
return remaining.map(token => token.trim()).filter(Boolean).join(", ") || void 0;
}
if (Array.isArray(value)) {
const remaining = value.map(removeContinueToken).filter(entry => entry !== void 0);
return remaining.length > 0 ? remaining : void 0;
}
return value;
}
function stripRequestBodyHeaders(request, removeFraming) {
const stripHeaderValue = (name, value) => {
const lowerName = name.toLowerCase();
if (removeFraming && (lowerName === "content-length" || lowerName === "transfer-encoding" || lowerName === "trailer")) return;
return lowerName === "expect" ? removeContinueToken(value) : value;
};
const stripHeaderPairs = pairs => pairs.flatMap(([name, value]) => {
const updated = typeof name === "string" ? stripHeaderValue(name, value) : value;
return updated === void 0 ? [] : [ [ name, updated ] ];
});
for (const [name, value] of request.headers) {
const updated = stripHeaderValue(name, value);
if (updated === void 0) request.headers.delete(name); else if (typeof updated === "string" && updated !== value) request.headers.set(name, updated);
}
const overrides = request.requestOverrides;
if (!overrides || !("headers" in overrides)) return;
const headers = overrides.headers;
if (Array.isArray(headers)) {
const updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
request.requestOverrides = {
...overrides,
headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat()
};
} else if (headers && typeof headers === "object" && isIterable(headers)) {
const pairs = Array.from(headers, entry => {
if (!Array.isArray(entry) || entry.length !== 2) throw new TypeError("Header entry must be a name/value pair");
return entry;
});
request.requestOverrides = {
...overrides,
headers: stripHeaderPairs(pairs)
};
} else if (headers && typeof headers === "object") {
const updatedHeaders = {};
for (const [name, value] of Object.entries(headers)) {
const updated = stripHeaderValue(name, value);
if (updated !== void 0) updatedHeaders[name] = updated;
}
request.requestOverrides = {
...overrides,
headers: updatedHeaders
};
}
}
function removeExpectContinueHeader(request) {
stripRequestBodyHeaders(request, false);
}
function removeRequestBodyHeaders(request) {
stripRequestBodyHeaders(request, true);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/nodeExpectContinue.js
const EXPECT_CONTINUE_TIMEOUT_IN_MS = 1e3;
function getHeaderValues(headers, name) {
if (Array.isArray(headers)) return getHeaderPairs(headers).filter(([key]) => typeof key === "string" && key.toLowerCase() === name).flatMap(([, value]) => Array.isArray(value) ? value : [ value ]);
if (headers && typeof headers === "object") {
if ("get" in headers && typeof headers.get === "function") {
const value = headers.get(name);
return value === void 0 || value === null ? [] : [ value ];
}
let value;
for (const [key, entry] of Object.entries(headers)) if (key.toLowerCase() === name) value = entry;
return value === void 0 ? [] : Array.isArray(value) ? value : [ value ];
}
return [];
}
function getEffectiveHeaderValues(request, name) {
const headers = request.requestOverrides && "headers" in request.requestOverrides ? request.requestOverrides.headers : request.headers;
return getHeaderValues(headers, name.toLowerCase());
}
function hasExpectContinue(request) {
return getEffectiveHeaderValues(request, "expect").some(value => typeof value === "string" && value.split(",").some(token => token.trim().toLowerCase() === "100-continue"));
}
function addHeader(headers, name, value) {
if (!Array.isArray(headers)) return {
...headers,
[name]: value
};
return Array.isArray(headers[0]) ? [ ...headers, [ name, value ] ] : [ ...headers, name, value ];
}
function hasHeader(headers, name) {
if (Array.isArray(headers)) return getHeaderPairs(headers).some(([key]) => typeof key === "string" && key.toLowerCase() === name);
return Object.keys(headers ?? {}).some(key => key.toLowerCase() === name);
}
function addExpectContinueFraming(options, bodyLength) {
if (hasHeader(options.headers, "content-length") || hasHeader(options.headers, "transfer-encoding")) return;
options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
}
function createExpectContinueRequest(options) {
let fallback;
let waiting = true;
let bodyStarted = false;
let errorReported = false;
let request;
let bodyError;
const bodyStream = options.bodyStream;
bodyStream?.once("error", onBodyError);
if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
process.nextTick(onBodyError, bodyStream.errored);
return;
}
try {
request = options.createRequest(onResponse);
} catch (error) {
onError(error);
return;
}
function stopWaiting(keepBodyObserved = false) {
waiting = false;
if (fallback !== void 0) {
clearTimeout(fallback);
fallback = void 0;
}
request?.removeListener("continue", sendBody);
request?.removeListener("socket", onSocket);
if (!keepBodyObserved) bodyStream?.removeListener("error", onBodyError);
}
function onError(error) {
const requestError = error instanceof Error ? error : new Error(String(error));
if (!errorReported) {
errorReported = true;
stopWaiting();
options.onError(requestError);
}
return requestError;
}
function onBodyError(error) {
if (errorReported || !waiting && !bodyStarted) return;
errorReported = true;
bodyError = error instanceof Error ? error : new Error(String(error));
stopWaiting();
options.onBodyError(error);
request?.destroy(bodyError);
}
function sendBody() {
if (!waiting) return;
bodyStarted = true;
stopWaiting(true);
try {
options.sendBody(request);
} catch (error) {
onBodyError(error);
} finally {
bodyStream?.removeListener("error", onBodyError);
}
}
function onAbort() {
stopWaiting();
options.onAbort(request);
}
function onSocket() {
if (!waiting) return;
try {
request.flushHeaders();
if (!waiting) return;
request.write("", error => {
if (error) request.destroy(onError(error)); else if (waiting) fallback = setTimeout(sendBody, EXPECT_CONTINUE_TIMEOUT_IN_MS);
});
} catch (error) {
request.destroy(onError(error));
}
}
function onResponse(response) {
stopWaiting();
if (!bodyStarted) {
request.shouldKeepAlive = false;
const destroyRequest = () => {
response.removeListener("end", destroyRequest);
response.removeListener("close", destroyRequest);
request.destroy();
};
response.once("end", destroyRequest);
response.once("close", destroyRequest);
if (response.readableEnded || response.destroyed) destroyRequest();
}
options.onResponse(response);
}
request.once("error", onError);
if (bodyError) {
request.destroy(bodyError);
return;
}
if (options.abortSignal.aborted) {
onAbort();
return;
}
options.abortSignal.addEventListener("abort", onAbort, {
once: true
});
request.once("close", () => stopWaiting());
if (request.destroyed || request.closed) stopWaiting();
if (!waiting) return;
request.once("continue", sendBody);
if (request.socket) onSocket(); else request.once("socket", onSocket);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/responseBody.js
const responseBodySources = new WeakMap;
const responseBodyDisposers = new WeakMap;
const requestCompletions = new WeakMap;
const responseBodyCompletions = new WeakMap;
function setRequestCompletion(response, completion) {
requestCompletions.set(response, completion);
completion.then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response)).catch(error => {
log_logger.warning("Error tracking request completion", error);
});
}
function getRequestCompletion(response) {
return requestCompletions.get(response);
}
function getResponseBodyCompletion(response) {
return responseBodyCompletions.get(response);
}
function isNodeResponseBody(value) {
return typeof value === "object" && value !== null && "resume" in value && typeof value.resume === "function";
}
function isNodeEventEmitterBody(value) {
return "on" in value && typeof value.on === "function" && "once" in value && typeof value.once === "function" && "removeListener" in value && typeof value.removeListener === "function";
}
function isBrowserResponseBody(value) {
return typeof value === "object" && value !== null && "cancel" in value && typeof value.cancel === "function";
}
function setResponseBodySource(body, source) {
if (isNodeResponseBody(body) && isNodeResponseBody(source)) responseBodySources.set(body, source);
}
function setResponseBodyDisposer(response, dispose) {
responseBodyDisposers.set(response, dispose);
return () => {
if (responseBodyDisposers.get(response) === dispose) responseBodyDisposers.delete(response);
};
}
function disposeNodeResponseBody(readableStream, disposed = new Set) {
if (disposed.has(readableStream)) return;
disposed.add(readableStream);
const source = responseBodySources.get(readableStream);
responseBodySources.delete(readableStream);
if (readableStream.closed !== true) if (readableStream.destroy) if (isNodeEventEmitterBody(readableStream)) {
const onError = error => {
log_logger.warning("Error disposing Node stream", error);
};
const onClose = () => {
readableStream.removeListener("error", onError);
};
readableStream.on("error", onError);
readableStream.once("close", onClose);
try {
readableStream.destroy();
} catch (error) {
readableStream.removeListener("error", onError);
readableStream.removeListener("close", onClose);
throw error;
}
} else readableStream.destroy(); else readableStream.resume();
if (source) disposeNodeResponseBody(source, disposed);
}
function disposeNodeStream(stream) {
try {
disposeNodeResponseBody(stream);
} catch (error) {
log_logger.warning("Error disposing Node stream", error);
}
}
async function disposeResponseBody(response) {
try {
const dispose = responseBodyDisposers.get(response);
responseBodyDisposers.delete(response);
try {
const readableStream = response.readableStreamBody;
if (isNodeResponseBody(readableStream)) {
disposeNodeStream(readableStream);
return;
}
const browserStream = response.browserStreamBody;
if (isBrowserResponseBody(browserStream)) await browserStream.cancel();
} finally {
dispose?.();
}
} catch (error) {
log_logger.warning("Error disposing response body", error);
}
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
const DEFAULT_TLS_SETTINGS = {};
function nodeHttpClient_isReadableStream(body) {
return typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";
}
function isStreamComplete(stream) {
if (stream.readable === false) return Promise.resolve();
return new Promise(resolve => {
const handler = () => {
resolve();
stream.removeListener("close", handler);
stream.removeListener("end", handler);
stream.removeListener("error", handler);
};
stream.on("close", handler);
stream.on("end", handler);
stream.on("error", handler);
});
}
function isArrayBuffer(body) {
return external_node_util_.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
}
function arrayBufferToBuffer(body) {
if (Buffer.isBuffer(body)) return body;
return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
}
class ReportTransform extends external_node_stream_.Transform {
loadedBytes=0;
progressCallback;
_transform(chunk, _encoding, callback) {
this.push(chunk);
this.loadedBytes += chunk.length;
try {
this.progressCallback({
loadedBytes: this.loadedBytes
});
callback();
} catch (e) {
callback(e);
}
}
constructor(progressCallback) {
super();
this.progressCallback = progressCallback;
}
}
function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
let clientRequest;
let response;
let requestDone = false;
let resolveRequestComplete;
const requestComplete = new Promise(_resolve => {
resolveRequestComplete = _resolve;
});
const onComplete = () => {
requestDone = true;
clientRequest.removeListener("finish", onComplete);
clientRequest.removeListener("close", onComplete);
resolveRequestComplete();
};
const onResponse = incomingResponse => {
response = incomingResponse;
resolve({
response: incomingResponse,
requestComplete,
isRequestComplete: () => requestDone,
disposeRequest: () => {
if (!requestDone) clientRequest.destroy();
}
});
};
return {
createRequest: (onResponseCallback = onResponse) => {
clientRequest = isInsecure ? external_node_http_.request(options, onResponseCallback) : external_node_https_.request(options, onResponseCallback);
clientRequest.once("finish", onComplete);
clientRequest.once("close", onComplete);
return clientRequest;
},
onResponse,
rejectRequest: error => {
reject(toRequestSendError(error, request));
},
abortRequest: req => {
const abortError = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
response?.destroy(abortError);
req.destroy(abortError);
reject(abortError);
}
};
}
function toRequestSendError(error, request) {
if (restError_isRestError(error)) return error;
const prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
return new restError_RestError(prematureClose ? "Request body stream closed before ending" : error.message, {
code: prematureClose ? restError_RestError.REQUEST_SEND_ERROR : error.code ?? restError_RestError.REQUEST_SEND_ERROR,
request
});
}
function sendRequestBody(clientRequest, body, request, onError) {
if (body && nodeHttpClient_isReadableStream(body)) pipeUploadStream(body, clientRequest, request, onError); else if (body) if (typeof body === "string" || Buffer.isBuffer(body)) clientRequest.end(body); else {
log_logger.error("Unrecognized body type", body);
throw new restError_RestError("Unrecognized body type", {
request
});
} else clientRequest.end();
}
function prepareRequestBody(request, useExpectContinue) {
const requestBody = request.body;
const resolvedBody = typeof requestBody === "function" ? requestBody() : requestBody;
const body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
const bodyLength = getBodyLength(body);
if (bodyLength !== null) request.headers.set("Content-Length", bodyLength);
}
if (!body || !request.onUploadProgress) return body;
const uploadReportStream = new ReportTransform(request.onUploadProgress);
uploadReportStream.on("error", e => {
log_logger.error("Error in upload progress", e);
});
if (nodeHttpClient_isReadableStream(body)) pipeUploadStream(body, uploadReportStream, request); else uploadReportStream.end(body);
return uploadReportStream;
}
class NodeHttpClient {
cachedHttpAgent;
cachedHttpsAgents=new WeakMap;
async sendRequest(request) {
const requestBody = request.body;
const abortController = new AbortController;
let abortListener;
const requestAbortSignal = request.abortSignal;
if (requestAbortSignal) {
if (requestAbortSignal.aborted) throw new AbortError("The operation was aborted. Request has already been canceled.");
abortListener = event => {
if (event.type === "abort") abortController.abort();
};
requestAbortSignal.addEventListener("abort", abortListener);
}
let timeoutId;
if (request.timeout > 0) timeoutId = setTimeout(() => {
const sanitizer = new Sanitizer;
log_logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
abortController.abort();
}, request.timeout);
const acceptEncoding = request.headers.get("Accept-Encoding");
const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
let body;
let responseStream;
let requestComplete = Promise.resolve();
try {
let useExpectContinue = hasExpectContinue(request);
const knownBodyLength = useExpectContinue && typeof requestBody !== "function" ? getBodyLength(requestBody ?? null) : null;
if (knownBodyLength === 0) {
removeExpectContinueHeader(request);
useExpectContinue = false;
}
if (!useExpectContinue) body = prepareRequestBody(request, false);
const result = useExpectContinue ? await this.makeRequestWithExpectContinue(request, abortController, () => {
body = prepareRequestBody(request, true);
return body;
}, knownBodyLength) : await this.makeRequest(request, abortController, body);
requestComplete = result.requestComplete;
const res = result.response;
const headers = getResponseHeaders(res);
const status = res.statusCode ?? 0;
const response = {
status,
headers,
request
};
if (!result.isRequestComplete()) {
setRequestCompletion(response, result.requestComplete);
const clearDisposer = setResponseBodyDisposer(response, result.disposeRequest);
result.requestComplete.then(clearDisposer).catch(error => {
log_logger.warning("Error disposing request", error);
});
}
const method = typeof request.requestOverrides?.method === "string" ? request.requestOverrides.method.toUpperCase() : request.method;
if (method === "HEAD") {
res.resume();
return response;
}
responseStream = shouldDecompress ? getDecodedResponseStream(res, headers, abortController.signal) : res;
const onDownloadProgress = request.onDownloadProgress;
if (onDownloadProgress) {
const downloadReportStream = new ReportTransform(onDownloadProgress);
downloadReportStream.on("error", e => {
log_logger.error("Error in download progress", e);
});
responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
}
if (request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)) response.readableStreamBody = responseStream; else response.bodyAsText = await streamToText(responseStream);
return response;
} catch (error) {
if (nodeHttpClient_isReadableStream(body)) disposeNodeStream(body);
if (responseStream) disposeNodeStream(responseStream);
throw error;
} finally {
if (timeoutId !== void 0) clearTimeout(timeoutId);
if (requestAbortSignal && abortListener) {
let uploadStreamDone = Promise.resolve();
if (nodeHttpClient_isReadableStream(body)) uploadStreamDone = isStreamComplete(body);
let downloadStreamDone = Promise.resolve();
if (nodeHttpClient_isReadableStream(responseStream)) downloadStreamDone = isStreamComplete(responseStream);
Promise.all([ requestComplete, uploadStreamDone, downloadStreamDone ]).then(() => {
if (abortListener) requestAbortSignal.removeEventListener("abort", abortListener);
}).catch(e => {
log_logger.warning("Error when cleaning up abortListener on httpRequest", e);
});
}
}
}
makeRequest(request, abortController, body) {
const {options, isInsecure} = this.getRequestOptions(request);
return new Promise((resolve, reject) => {
const {createRequest, rejectRequest, abortRequest} = createRequestLifecycle(request, options, isInsecure, resolve, reject);
const req = createRequest();
req.once("error", rejectRequest);
abortController.signal.addEventListener("abort", () => abortRequest(req));
sendRequestBody(req, body, request, rejectRequest);
});
}
makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
const {options, isInsecure} = this.getRequestOptions(request);
addExpectContinueFraming(options, knownBodyLength);
return new Promise((resolve, reject) => {
const {createRequest, onResponse, rejectRequest, abortRequest} = createRequestLifecycle(request, options, isInsecure, resolve, reject);
createExpectContinueRequest({
abortSignal: abortController.signal,
bodyStream: nodeHttpClient_isReadableStream(request.body) ? request.body : void 0,
createRequest,
onAbort: abortRequest,
onError: rejectRequest,
onBodyError: reject,
onResponse,
sendBody: clientRequest => {
const body = prepareBody();
sendRequestBody(clientRequest, body, request, rejectRequest);
}
});
});
}
getRequestOptions(request) {
const url = new URL(request.url);
const isInsecure = url.protocol !== "https:";
if (isInsecure && !request.allowInsecureConnection) throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
return {
isInsecure,
options: {
agent,
hostname: url.hostname,
path: `${url.pathname}${url.search}`,
port: url.port,
method: request.method,
headers: request.headers.toJSON({
preserveCase: true
}),
...request.requestOverrides
}
};
}
getOrCreateAgent(request, isInsecure) {
const disableKeepAlive = request.disableKeepAlive;
if (isInsecure) {
if (disableKeepAlive) return external_node_http_.globalAgent;
if (!this.cachedHttpAgent) this.cachedHttpAgent = new external_node_http_.Agent({
keepAlive: true
});
return this.cachedHttpAgent;
} else {
if (disableKeepAlive && !request.tlsSettings) return external_node_https_.globalAgent;
const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
let agent = this.cachedHttpsAgents.get(tlsSettings);
if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
log_logger.info("No cached TLS Agent exist, creating a new Agent");
agent = new external_node_https_.Agent({
keepAlive: !disableKeepAlive,
...tlsSettings
});
this.cachedHttpsAgents.set(tlsSettings, agent);
return agent;
}
}
}
function getResponseHeaders(res) {
const headers = httpHeaders_createHttpHeaders();
for (const header of Object.keys(res.headers)) {
const value = res.headers[header];
if (Array.isArray(value)) {
if (value.length > 0) headers.set(header, value[0]);
} else if (value) headers.set(header, value);
}
return headers;
}
function getDecodedResponseStream(stream, headers, abortSignal) {
const contentEncoding = headers.get("Content-Encoding");
if (contentEncoding === "gzip") return pipeResponseStream(stream, external_node_zlib_.createGunzip(), abortSignal); else if (contentEncoding === "deflate") return pipeResponseStream(stream, external_node_zlib_.createInflate(), abortSignal);
return stream;
}
function pipeUploadStream(source, destination, request, onError) {
let tearingDown = false;
const cleanupFinished = (0, external_node_stream_.finished)(source, {
writable: false
}, onSourceComplete);
function onSourceComplete(error) {
cleanupFinished();
destination.removeListener("close", onDestinationClose);
if (error && !tearingDown) {
const requestError = toRequestSendError(error, request);
destination.destroy(requestError);
onError?.(requestError);
}
}
function onDestinationClose() {
tearingDown = true;
source.unpipe(destination);
disposeNodeStream(source);
}
destination.once("close", onDestinationClose);
source.pipe(destination);
}
function pipeResponseStream(source, destination, abortSignal) {
setResponseBodySource(destination, source);
let cleanupSource = () => {};
let cleanupDestination = () => {};
cleanupSource = (0, external_node_stream_.finished)(source, {
writable: false
}, error => {
cleanupSource();
if (error) destination.destroy(abortSignal.aborted ? new AbortError : error);
});
cleanupDestination = (0, external_node_stream_.finished)(destination, {
writable: false
}, () => {
cleanupDestination();
source.unpipe(destination);
if (source.readable) disposeNodeStream(source);
});
return source.pipe(destination);
}
function streamToText(stream) {
return new Promise((resolve, reject) => {
const buffer = [];
const cleanupFinished = (0, external_node_stream_.finished)(stream, {
writable: false
}, onComplete);
function onData(chunk) {
if (Buffer.isBuffer(chunk)) buffer.push(chunk); else buffer.push(Buffer.from(chunk));
}
function onComplete(error) {
cleanupFinished();
stream.removeListener("data", onData);
if (error?.name === "AbortError") reject(error); else if (error) reject(new restError_RestError(`Error reading response as text: ${error.message}`, {
code: restError_RestError.PARSE_ERROR
})); else resolve(Buffer.concat(buffer).toString("utf8"));
}
stream.on("data", onData);
});
}
function getBodyLength(body) {
if (!body) return 0; else if (Buffer.isBuffer(body)) return body.length; else if (nodeHttpClient_isReadableStream(body)) return null; else if (isArrayBuffer(body)) return body.byteLength; else if (typeof body === "string") return Buffer.byteLength(body); else return null;
}
function createNodeHttpClient() {
return new NodeHttpClient;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
function defaultHttpClient_createDefaultHttpClient() {
return createNodeHttpClient();
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/logPolicy.js
const logPolicyName = "logPolicy";
function logPolicy_logPolicy(options = {}) {
const logger = options.logger ?? log_logger.info;
const sanitizer = new Sanitizer({
additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
});
return {
name: logPolicyName,
async sendRequest(request, next) {
if (!logger.enabled) return next(request);
logger(`Request: ${sanitizer.sanitize(request)}`);
const response = await next(request);
logger(`Response status code: ${response.status}`);
logger(`Headers: ${sanitizer.sanitize({
headers: response.headers
})}`);
return response;
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
function getHeaderName() {
return "User-Agent";
}
function getUserAgentHeaderName() {
return getHeaderName();
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
getUserAgentHeaderName();
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
function getRandomIntegerInclusive(min, max) {
min = Math.ceil(min);
max = Math.floor(max);
const offset = Math.floor(Math.random() * (max - min + 1));
return offset + min;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
function calculateRetryDelay(retryAttempt, config) {
const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
return {
retryAfterInMs
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/helpers.js
const StandardAbortMessage = "The operation was aborted.";
function helpers_delay(delayInMs, value, options) {
return new Promise((resolve, reject) => {
let timer;
let onAborted;
const rejectOnAbort = () => reject(new AbortError(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
const removeListeners = () => {
if (options?.abortSignal && onAborted) options.abortSignal.removeEventListener("abort", onAborted);
};
onAborted = () => {
if (timer) clearTimeout(timer);
removeListeners();
return rejectOnAbort();
};
if (options?.abortSignal && options.abortSignal.aborted) return rejectOnAbort();
timer = setTimeout(() => {
removeListeners();
resolve(value);
}, delayInMs);
if (options?.abortSignal) options.abortSignal.addEventListener("abort", onAborted);
});
}
function parseHeaderValueAsNumber(response, headerName) {
const value = response.headers.get(headerName);
if (!value) return;
const valueAsNum = Number(value);
if (Number.isNaN(valueAsNum)) return;
return valueAsNum;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/throttlingRetryStrategy.js
const RetryAfterHeader = "Retry-After";
const AllRetryAfterHeaders = [ "retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader ];
function getRetryAfterInMs(response) {
if (!(response && [ 429, 503 ].includes(response.status))) return;
try {
for (const header of AllRetryAfterHeaders) {
const retryAfterValue = parseHeaderValueAsNumber(response, header);
if (retryAfterValue === 0 || retryAfterValue) {
const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
return retryAfterValue * multiplyingFactor;
}
}
const retryAfterHeader = response.headers.get(RetryAfterHeader);
if (!retryAfterHeader) return;
const date = Date.parse(retryAfterHeader);
const diff = date - Date.now();
return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
} catch {
return;
}
}
function isThrottlingRetryResponse(response) {
return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy_throttlingRetryStrategy() {
return {
name: "throttlingRetryStrategy",
retry({response}) {
const retryAfterInMs = getRetryAfterInMs(response);
if (!Number.isFinite(retryAfterInMs)) return {
skipStrategy: true
};
return {
retryAfterInMs
};
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1e3 * 64;
function exponentialRetryStrategy_exponentialRetryStrategy(options = {}) {
const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
return {
name: "exponentialRetryStrategy",
retry({retryCount, response, responseError}) {
const matchedSystemError = isSystemError(responseError);
const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
const isExponential = isExponentialRetryResponse(response);
const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
const unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) return {
skipStrategy: true
};
if (responseError && !matchedSystemError && !isExponential) return {
errorToThrow: responseError
};
return calculateRetryDelay(retryCount, {
retryDelayInMs: retryInterval,
maxRetryDelayInMs: maxRetryInterval
});
}
};
}
function isExponentialRetryResponse(response) {
return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
}
function isSystemError(err) {
if (!err) return false;
return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
}
const constants_DEFAULT_RETRY_POLICY_COUNT = 3;
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/retryPolicy.js
const retryPolicyLogger = createClientLogger("ts-http-runtime retryPolicy");
const retryPolicyName = "retryPolicy";
function retryPolicy_retryPolicy(strategies, options = {
maxRetries: constants_DEFAULT_RETRY_POLICY_COUNT
}) {
const logger = options.logger || retryPolicyLogger;
return {
name: retryPolicyName,
async sendRequest(request, next) {
let response;
let responseError;
let retryCount = -1;
retryRequest: while (true) {
retryCount += 1;
responseError = void 0;
try {
logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
response = await next(request);
logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
} catch (e) {
logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
if (!restError_isRestError(e)) throw e;
responseError = e;
response = e.response;
}
if (request.abortSignal?.aborted) {
logger.error(`Retry ${retryCount}: Request aborted.`);
const abortError = new AbortError;
throw abortError;
}
if (retryCount >= (options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT)) {
logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
if (responseError) throw responseError; else if (response) return response; else throw new Error("Maximum retries reached with no response or error to throw");
}
logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
strategiesLoop: for (const strategy of strategies) {
const strategyLogger = strategy.logger || logger;
strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
const modifiers = strategy.retry({
retryCount,
response,
responseError
});
if (modifiers.skipStrategy) {
strategyLogger.info(`Retry ${retryCount}: Skipped.`);
continue strategiesLoop;
}
const {errorToThrow, retryAfterInMs, redirectTo} = modifiers;
if (errorToThrow) {
strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
throw errorToThrow;
}
if (retryAfterInMs || retryAfterInMs === 0) {
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
if (response) await disposeResponseBody(response);
await helpers_delay(retryAfterInMs, void 0, {
abortSignal: request.abortSignal
});
continue retryRequest;
}
if (redirectTo) {
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
if (response) await disposeResponseBody(response);
request.url = redirectTo;
continue retryRequest;
}
}
if (responseError) {
logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
throw responseError;
}
if (response) {
logger.info(`None of the retry strategies could work with the received response. Returning it.`);
return response;
}
}
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js
const defaultRetryPolicyName = "defaultRetryPolicy";
function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
return {
name: defaultRetryPolicyName,
sendRequest: retryPolicy_retryPolicy([ throttlingRetryStrategy_throttlingRetryStrategy(), exponentialRetryStrategy_exponentialRetryStrategy(options) ], {
maxRetries: options.maxRetries ?? constants_DEFAULT_RETRY_POLICY_COUNT
}).sendRequest
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
function bytesEncoding_uint8ArrayToString(bytes, format) {
return Buffer.from(bytes).toString(format);
}
function bytesEncoding_stringToUint8Array(value, format) {
return Buffer.from(value, format);
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
function convertBodyToFormDataMap(body) {
if (typeof FormData !== "undefined" && body instanceof FormData) {
const formDataMap = {};
for (const [key, value] of body.entries()) {
const existing = formDataMap[key];
if (Array.isArray(existing)) existing.push(value); else formDataMap[key] = existing !== void 0 ? [ existing, value ] : [ value ];
}
return formDataMap;
}
return;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
const formDataPolicyName = "formDataPolicy";
function formDataPolicy_formDataPolicy() {
return {
name: formDataPolicyName,
async sendRequest(request, next) {
const converted = convertBodyToFormDataMap(request.body);
if (converted) {
request.formData = converted;
request.body = void 0;
}
if (request.formData) {
const contentType = request.headers.get("Content-Type");
if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) request.body = wwwFormUrlEncode(request.formData); else await prepareFormData(request.formData, request);
request.formData = void 0;
}
return next(request);
}
};
}
function wwwFormUrlEncode(formData) {
const urlSearchParams = new URLSearchParams;
for (const [key, value] of Object.entries(formData)) if (Array.isArray(value)) for (const subValue of value) urlSearchParams.append(key, subValue.toString()); else urlSearchParams.append(key, value.toString());
return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
const contentType = request.headers.get("Content-Type");
if (contentType && !contentType.startsWith("multipart/form-data")) return;
request.headers.set("Content-Type", contentType ?? "multipart/form-data");
const parts = [];
for (const [fieldName, values] of Object.entries(formData)) for (const value of Array.isArray(values) ? values : [ values ]) if (typeof value === "string") parts.push({
headers: httpHeaders_createHttpHeaders({
"Content-Disposition": `form-data; name="${fieldName}"`
}),
body: bytesEncoding_stringToUint8Array(value, "utf-8")
}); else if (value === void 0 || value === null || typeof value !== "object") throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`); else {
const fileName = value.name || "blob";
const headers = httpHeaders_createHttpHeaders();
headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
headers.set("Content-Type", value.type || "application/octet-stream");
parts.push({
headers,
body: value
});
}
request.multipartBody = {
parts
};
}
var dist = __webpack_require__(3669);
var http_proxy_agent_dist = __webpack_require__(81970);
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
const proxyPolicyName = "proxyPolicy";
const globalNoProxyList = [];
let noProxyListLoaded = false;
const globalBypassedMap = new Map;
function getEnvironmentValue(name) {
if (process.env[name]) return process.env[name]; else if (process.env[name.toLowerCase()]) return process.env[name.toLowerCase()];
return;
}
function loadEnvironmentProxyValue() {
if (!process) return;
const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
const allProxy = getEnvironmentValue(ALL_PROXY);
const httpProxy = getEnvironmentValue(HTTP_PROXY);
return httpsProxy || allProxy || httpProxy;
}
function isBypassed(uri, noProxyList, bypassedMap) {
if (noProxyList.length === 0) return false;
const host = new URL(uri).hostname;
if (bypassedMap?.has(host)) return bypassedMap.get(host);
let isBypassedFlag = false;
for (const pattern of noProxyList) if (pattern[0] === ".") {
if (host.endsWith(pattern)) isBypassedFlag = true; else if (host.length === pattern.length - 1 && host === pattern.slice(1)) isBypassedFlag = true;
} else if (host === pattern) isBypassedFlag = true;
bypassedMap?.set(host, isBypassedFlag);
return isBypassedFlag;
}
function loadNoProxy() {
const noProxy = getEnvironmentValue(NO_PROXY);
noProxyListLoaded = true;
if (noProxy) return noProxy.split(",").map(item => item.trim()).filter(item => item.length);
return [];
}
function getDefaultProxySettings(proxyUrl) {
if (!proxyUrl) {
proxyUrl = loadEnvironmentProxyValue();
if (!proxyUrl) return;
}
const parsedUrl = new URL(proxyUrl);
const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
return {
host: schema + parsedUrl.hostname,
port: Number.parseInt(parsedUrl.port || "80"),
username: parsedUrl.username,
password: parsedUrl.password
};
}
function getDefaultProxySettingsInternal() {
const envProxy = loadEnvironmentProxyValue();
return envProxy ? new URL(envProxy) : void 0;
}
function getUrlFromProxySettings(settings) {
let parsedProxyUrl;
try {
parsedProxyUrl = new URL(settings.host);
} catch {
throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
}
parsedProxyUrl.port = String(settings.port);
if (settings.username) parsedProxyUrl.username = settings.username;
if (settings.password) parsedProxyUrl.password = settings.password;
return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
if (request.agent) return;
const url = new URL(request.url);
const isInsecure = url.protocol !== "https:";
if (request.tlsSettings) log_logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
if (isInsecure) {
if (!cachedAgents.httpProxyAgent) cachedAgents.httpProxyAgent = new http_proxy_agent_dist.HttpProxyAgent(proxyUrl);
request.agent = cachedAgents.httpProxyAgent;
} else {
if (!cachedAgents.httpsProxyAgent) cachedAgents.httpsProxyAgent = new dist.HttpsProxyAgent(proxyUrl);
request.agent = cachedAgents.httpsProxyAgent;
}
}
function proxyPolicy_proxyPolicy(proxySettings, options) {
if (!noProxyListLoaded) globalNoProxyList.push(...loadNoProxy());
const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
const cachedAgents = {};
return {
name: proxyPolicyName,
async sendRequest(request, next) {
if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) setProxyAgentOnRequest(request, cachedAgents, defaultProxy); else if (request.proxySettings) setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/redirectPolicy.js
const redirectPolicyName = "redirectPolicy";
const allowedRedirect = [ "GET", "HEAD" ];
function redirectPolicy_redirectPolicy(options = {}) {
const {maxRetries = 20, allowCrossOriginRedirects = false} = options;
return {
name: redirectPolicyName,
async sendRequest(request, next) {
const response = await next(request);
return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
}
};
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
const {request, status, headers} = response;
const locationHeader = headers.get("location");
if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
const url = new URL(locationHeader, request.url);
if (!allowCrossOriginRedirects) {
const originalUrl = new URL(request.url);
if (url.origin !== originalUrl.origin) {
log_logger.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
return response;
}
}
request.url = url.toString();
if (status === 303) {
request.method = "GET";
if (request.requestOverrides && "method" in request.requestOverrides) request.requestOverrides = {
...request.requestOverrides,
method: "GET"
};
removeRequestBodyHeaders(request);
delete request.body;
}
request.headers.delete("Authorization");
await disposeResponseBody(response);
const res = await next(request);
return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
}
return response;
}
var external_stream_ = __webpack_require__(2203);
function typeGuards_isBlob(x) {
return x instanceof Blob;
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
async function* streamAsyncIterator() {
const reader = this.getReader();
try {
while (true) {
const {done, value} = await reader.read();
if (done) return;
yield value;
}
} finally {
reader.releaseLock();
}
}
function makeAsyncIterable(webStream) {
if (!webStream[Symbol.asyncIterator]) webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
if (!webStream.values) webStream.values = streamAsyncIterator.bind(webStream);
}
function ensureNodeStream(stream) {
if (stream instanceof ReadableStream) {
makeAsyncIterable(stream);
return external_stream_.Readable.fromWeb(stream);
} else return stream;
}
function toStream(source) {
if (source instanceof Uint8Array) return external_stream_.Readable.from(Buffer.from(source)); else if (typeGuards_isBlob(source)) return ensureNodeStream(source.stream()); else return ensureNodeStream(source);
}
async function concat(sources) {
return function() {
const streams = sources.map(x => typeof x === "function" ? x() : x).map(toStream);
return external_stream_.Readable.from(async function*() {
for (const stream of streams) for await (const chunk of stream) yield chunk;
}());
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
function generateBoundary() {
return `----AzSDKFormBoundary${randomUUID()}`;
}
function encodeHeaders(headers) {
let result = "";
for (const [key, value] of headers) result += `${key}: ${value}\r\n`;
return result;
}
function getLength(source) {
if (source instanceof Uint8Array) return source.byteLength; else if (typeGuards_isBlob(source)) return source.size === -1 ? void 0 : source.size; else return;
}
function getTotalLength(sources) {
let total = 0;
for (const source of sources) {
const partLength = getLength(source);
if (partLength === void 0) return; else total += partLength;
}
return total;
}
async function buildRequestBody(request, parts, boundary) {
const sources = [ bytesEncoding_stringToUint8Array(`--${boundary}`, "utf-8"), ...parts.flatMap(part => [ bytesEncoding_stringToUint8Array("\r\n", "utf-8"), bytesEncoding_stringToUint8Array(encodeHeaders(part.headers), "utf-8"), bytesEncoding_stringToUint8Array("\r\n", "utf-8"), part.body, bytesEncoding_stringToUint8Array(`\r\n--${boundary}`, "utf-8") ]), bytesEncoding_stringToUint8Array("--\r\n\r\n", "utf-8") ];
const contentLength = getTotalLength(sources);
if (contentLength) request.headers.set("Content-Length", contentLength);
request.body = await concat(sources);
}
const multipartPolicy_multipartPolicyName = "multipartPolicy";
const maxBoundaryLength = 70;
const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
if (boundary.length > maxBoundaryLength) throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
if (Array.from(boundary).some(x => !validBoundaryCharacters.has(x))) throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
}
function multipartPolicy_multipartPolicy() {
return {
name: multipartPolicy_multipartPolicyName,
async sendRequest(request, next) {
if (!request.multipartBody) return next(request);
if (request.body) throw new Error("multipartBody and regular body cannot be set at the same time");
let boundary = request.multipartBody.boundary;
const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if (!parsedHeader) throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
const [, contentType, parsedBoundary] = parsedHeader;
if (parsedBoundary && boundary && parsedBoundary !== boundary) throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
boundary ??= parsedBoundary;
if (boundary) assertValidBoundary(boundary); else boundary = generateBoundary();
request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
await buildRequestBody(request, request.multipartBody.parts, boundary);
request.multipartBody = void 0;
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
function esm_pipeline_createEmptyPipeline() {
return pipeline_createEmptyPipeline();
}
// CONCATENATED MODULE: ./node_modules/@azure/logger/dist/esm/index.js
const esm_context = createLoggerContext({
logLevelEnvVarName: "AZURE_LOG_LEVEL",
namespace: "azure"
});
esm_context.logger;
function esm_createClientLogger(namespace) {
return esm_context.createClientLogger(namespace);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/log.js
const esm_log_logger = esm_createClientLogger("core-rest-pipeline");
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
const agentPolicyName = "agentPolicy";
function agentPolicy_agentPolicy(agent) {
return {
name: agentPolicyName,
sendRequest: async (req, next) => {
if (!req.agent) req.agent = agent;
return next(req);
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicyName = "decompressResponsePolicy";
function decompressResponsePolicy_decompressResponsePolicy() {
return {
name: decompressResponsePolicyName,
async sendRequest(request, next) {
if (request.method !== "HEAD") request.headers.set("Accept-Encoding", "gzip,deflate");
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
const tlsPolicyName = "tlsPolicy";
function tlsPolicy_tlsPolicy(tlsSettings) {
return {
name: tlsPolicyName,
sendRequest: async (req, next) => {
if (!req.tlsSettings) req.tlsSettings = tlsSettings;
return next(req);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
null && tspLogPolicyName;
function policies_logPolicy_logPolicy(options = {}) {
return logPolicy_logPolicy({
logger: esm_log_logger.info,
...options
});
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
const redirectPolicy_redirectPolicyName = redirectPolicyName;
function policies_redirectPolicy_redirectPolicy(options = {}) {
return redirectPolicy_redirectPolicy(options);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
function userAgentPlatform_getHeaderName() {
return "User-Agent";
}
async function util_userAgentPlatform_setPlatformSpecificData(map) {
if (external_node_process_ && external_node_process_.versions) {
const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
if (external_node_process_.versions.bun) map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`); else if (external_node_process_.versions.deno) map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`); else if (external_node_process_.versions.node) map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
const esm_constants_SDK_VERSION = "1.25.1";
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
function util_userAgent_getUserAgentString(telemetryInfo) {
const parts = [];
for (const [key, value] of telemetryInfo) {
const token = value ? `${key}/${value}` : key;
parts.push(token);
}
return parts.join(" ");
}
function userAgent_getUserAgentHeaderName() {
return userAgentPlatform_getHeaderName();
}
async function util_userAgent_getUserAgentValue(prefix) {
const runtimeInfo = new Map;
runtimeInfo.set("core-rest-pipeline", esm_constants_SDK_VERSION);
await util_userAgentPlatform_setPlatformSpecificData(runtimeInfo);
const defaultAgent = util_userAgent_getUserAgentString(runtimeInfo);
const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
return userAgentValue;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
const userAgentPolicy_UserAgentHeaderName = userAgent_getUserAgentHeaderName();
const userAgentPolicy_userAgentPolicyName = "userAgentPolicy";
function policies_userAgentPolicy_userAgentPolicy(options = {}) {
const userAgentValue = util_userAgent_getUserAgentValue(options.userAgentPrefix);
return {
name: userAgentPolicy_userAgentPolicyName,
async sendRequest(request, next) {
if (!request.headers.has(userAgentPolicy_UserAgentHeaderName)) request.headers.set(userAgentPolicy_UserAgentHeaderName, await userAgentValue);
return next(request);
}
};
}
const rawContent = Symbol("rawContent");
function hasRawContent(x) {
return typeof x[rawContent] === "function";
}
function getRawContent(blob) {
if (hasRawContent(blob)) return blob[rawContent](); else return blob;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
const policies_multipartPolicy_multipartPolicyName = multipartPolicy_multipartPolicyName;
function policies_multipartPolicy_multipartPolicy() {
const tspPolicy = multipartPolicy_multipartPolicy();
return {
name: policies_multipartPolicy_multipartPolicyName,
sendRequest: async (request, next) => {
if (request.multipartBody) for (const part of request.multipartBody.parts) if (hasRawContent(part.body)) part.body = getRawContent(part.body);
return tspPolicy.sendRequest(request, next);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicy_decompressResponsePolicyName = decompressResponsePolicyName;
function policies_decompressResponsePolicy_decompressResponsePolicy() {
return decompressResponsePolicy_decompressResponsePolicy();
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
null && tspDefaultRetryPolicyName;
function policies_defaultRetryPolicy_defaultRetryPolicy(options = {}) {
return defaultRetryPolicy_defaultRetryPolicy(options);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
null && tspFormDataPolicyName;
function policies_formDataPolicy_formDataPolicy() {
return formDataPolicy_formDataPolicy();
}
var external_node_crypto_ = __webpack_require__(77598);
// CONCATENATED MODULE: ./node_modules/@azure/abort-controller/dist/esm/AbortError.js
class AbortError_AbortError extends Error {
constructor(message) {
super(message);
this.name = "AbortError";
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
function createAbortablePromise(buildPromise, options) {
const {cleanupBeforeAbort, abortSignal, abortErrorMsg} = options ?? {};
return new Promise((resolve, reject) => {
function rejectOnAbort() {
reject(new AbortError_AbortError(abortErrorMsg ?? "The operation was aborted."));
}
function removeListeners() {
abortSignal?.removeEventListener("abort", onAbort);
}
function onAbort() {
cleanupBeforeAbort?.();
removeListeners();
rejectOnAbort();
}
if (abortSignal?.aborted) return rejectOnAbort();
try {
buildPromise(x => {
removeListeners();
resolve(x);
}, x => {
removeListeners();
reject(x);
});
} catch (err) {
reject(err);
}
abortSignal?.addEventListener("abort", onAbort);
});
}
// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/delay.js
const delay_StandardAbortMessage = "The delay was aborted.";
function delay_delay(timeInMs, options) {
let token;
const {abortSignal, abortErrorMsg} = options ?? {};
return createAbortablePromise(resolve => {
token = setTimeout(resolve, timeInMs);
}, {
cleanupBeforeAbort: () => clearTimeout(token),
abortSignal,
abortErrorMsg: abortErrorMsg ?? delay_StandardAbortMessage
});
}
// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/error.js
function getErrorMessage(e) {
if (isError(e)) return e.message; else {
let stringified;
try {
if (typeof e === "object" && e) stringified = JSON.stringify(e); else stringified = String(e);
} catch (err) {
stringified = "[unable to stringify input]";
}
return `Unknown error ${stringified}`;
}
}
function esm_isError(e) {
return isError(e);
}
function esm_randomUUID() {
return randomUUID();
}
const esm_isNodeLike = env_isNodeLike;
function esm_uint8ArrayToString(bytes, format) {
return bytesEncoding_uint8ArrayToString(bytes, format);
}
function esm_stringToUint8Array(value, format) {
return bytesEncoding_stringToUint8Array(value, format);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
null && tspProxyPolicyName;
function proxyPolicy_getDefaultProxySettings(proxyUrl) {
return getDefaultProxySettings(proxyUrl);
}
function policies_proxyPolicy_proxyPolicy(proxySettings, options) {
return proxyPolicy_proxyPolicy(proxySettings, options);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
return {
name: setClientRequestIdPolicyName,
async sendRequest(request, next) {
if (!request.headers.has(requestIdHeaderName)) request.headers.set(requestIdHeaderName, request.requestId);
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
null && tspAgentPolicyName;
function policies_agentPolicy_agentPolicy(agent) {
return agentPolicy_agentPolicy(agent);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
null && tspTlsPolicyName;
function policies_tlsPolicy_tlsPolicy(tlsSettings) {
return tlsPolicy_tlsPolicy(tlsSettings);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingContext.js
const knownContextKeys = {
span: Symbol.for("@azure/core-tracing span"),
namespace: Symbol.for("@azure/core-tracing namespace")
};
function createTracingContext(options = {}) {
let context = new TracingContextImpl(options.parentContext);
if (options.span) context = context.setValue(knownContextKeys.span, options.span);
if (options.namespace) context = context.setValue(knownContextKeys.namespace, options.namespace);
return context;
}
class TracingContextImpl {
_contextMap;
constructor(initialContext) {
this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : new Map;
}
setValue(key, value) {
const newContext = new TracingContextImpl(this);
newContext._contextMap.set(key, value);
return newContext;
}
getValue(key) {
return this._contextMap.get(key);
}
deleteValue(key) {
const newContext = new TracingContextImpl(this);
newContext._contextMap.delete(key);
return newContext;
}
}
var state_cjs = __webpack_require__(39437);
// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/state.js
const state_state = state_cjs.w;
// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/instrumenter.js
function createDefaultTracingSpan() {
return {
end: () => {},
isRecording: () => false,
recordException: () => {},
setAttribute: () => {},
setStatus: () => {},
addEvent: () => {}
};
}
function createDefaultInstrumenter() {
return {
createRequestHeaders: () => ({}),
parseTraceparentHeader: () => {},
startSpan: (_name, spanOptions) => ({
span: createDefaultTracingSpan(),
tracingContext: createTracingContext({
parentContext: spanOptions.tracingContext
})
}),
withContext(_context, callback, ...callbackArgs) {
return callback(...callbackArgs);
}
};
}
function getInstrumenter() {
if (!state_state.instrumenterImplementation) state_state.instrumenterImplementation = createDefaultInstrumenter();
return state_state.instrumenterImplementation;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingClient.js
function createTracingClient(options) {
const {namespace, packageName, packageVersion} = options;
function startSpan(name, operationOptions, spanOptions) {
const startSpanResult = getInstrumenter().startSpan(name, {
...spanOptions,
packageName,
packageVersion,
tracingContext: operationOptions?.tracingOptions?.tracingContext
});
let tracingContext = startSpanResult.tracingContext;
const span = startSpanResult.span;
if (!tracingContext.getValue(knownContextKeys.namespace)) tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
const updatedOptions = Object.assign({}, operationOptions, {
tracingOptions: {
...operationOptions?.tracingOptions,
tracingContext
}
});
return {
span,
updatedOptions
};
}
async function withSpan(name, operationOptions, callback, spanOptions) {
const {span, updatedOptions} = startSpan(name, operationOptions, spanOptions);
try {
const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => callback(updatedOptions, span));
span.setStatus({
status: "success"
});
return result;
} catch (err) {
span.setStatus({
status: "error",
error: err
});
throw err;
} finally {
span.end();
}
}
function withContext(context, callback, ...callbackArgs) {
return getInstrumenter().withContext(context, callback, ...callbackArgs);
}
function parseTraceparentHeader(traceparentHeader) {
return getInstrumenter().parseTraceparentHeader(traceparentHeader);
}
function createRequestHeaders(tracingContext) {
return getInstrumenter().createRequestHeaders(tracingContext);
}
return {
startSpan,
withSpan,
withContext,
parseTraceparentHeader,
createRequestHeaders
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
const esm_restError_RestError = restError_RestError;
function esm_restError_isRestError(e) {
return restError_isRestError(e);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
const tracingPolicyName = "tracingPolicy";
function tracingPolicy(options = {}) {
const userAgentPromise = util_userAgent_getUserAgentValue(options.userAgentPrefix);
const sanitizer = new Sanitizer({
additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
});
const tracingClient = tryCreateTracingClient();
return {
name: tracingPolicyName,
async sendRequest(request, next) {
if (!tracingClient) return next(request);
const userAgent = await userAgentPromise;
const spanAttributes = {
"http.url": sanitizer.sanitizeUrl(request.url),
"http.method": request.method,
"http.user_agent": userAgent,
requestId: request.requestId
};
if (userAgent) spanAttributes["http.user_agent"] = userAgent;
const {span, tracingContext} = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
if (!span || !tracingContext) return next(request);
try {
const response = await tracingClient.withContext(tracingContext, next, request);
tryProcessResponse(span, response);
return response;
} catch (err) {
tryProcessError(span, err);
throw err;
}
}
};
}
function tryCreateTracingClient() {
try {
return createTracingClient({
namespace: "",
packageName: "@azure/core-rest-pipeline",
packageVersion: esm_constants_SDK_VERSION
});
} catch (e) {
esm_log_logger.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
return;
}
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
try {
const {span, updatedOptions} = tracingClient.startSpan(`HTTP ${request.method}`, {
tracingOptions: request.tracingOptions
}, {
spanKind: "client",
spanAttributes
});
if (!span.isRecording()) {
span.end();
return;
}
const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
for (const [key, value] of Object.entries(headers)) request.headers.set(key, value);
return {
span,
tracingContext: updatedOptions.tracingOptions.tracingContext
};
} catch (e) {
esm_log_logger.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
return;
}
}
function tryProcessError(span, error) {
try {
span.setStatus({
status: "error",
error: esm_isError(error) ? error : void 0
});
if (esm_restError_isRestError(error) && error.statusCode) span.setAttribute("http.status_code", error.statusCode);
span.end();
} catch (e) {
esm_log_logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
}
}
function tryProcessResponse(span, response) {
try {
span.setAttribute("http.status_code", response.status);
const serviceRequestId = response.headers.get("x-ms-request-id");
if (serviceRequestId) span.setAttribute("serviceRequestId", serviceRequestId);
if (response.status >= 400) span.setStatus({
status: "error"
});
span.end();
} catch (e) {
esm_log_logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
function wrapAbortSignalLike(abortSignalLike) {
if (abortSignalLike instanceof AbortSignal) return {
abortSignal: abortSignalLike
};
if (abortSignalLike.aborted) return {
abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0)
};
const controller = new AbortController;
let needsCleanup = true;
function cleanup() {
if (needsCleanup) {
abortSignalLike.removeEventListener("abort", listener);
needsCleanup = false;
}
}
function listener() {
controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
cleanup();
}
abortSignalLike.addEventListener("abort", listener);
return {
abortSignal: controller.signal,
cleanup
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/cleanupOnCompletion.js
function cleanupOnRequestResponseCompletion(response, cleanup) {
const stream = response?.readableStreamBody;
const requestCompletion = response ? getRequestCompletion(response) : void 0;
const browserResponseCompletion = response ? getResponseBodyCompletion(response) : void 0;
let requestDone = requestCompletion === void 0;
let nodeResponseDone = !stream || !stream.readable;
let browserResponseDone = browserResponseCompletion === void 0;
let cleanedUp = false;
const cleanupIfComplete = () => {
if (cleanedUp || !requestDone || !nodeResponseDone || !browserResponseDone) return;
cleanedUp = true;
cleanup();
};
const onResponseComplete = () => {
stream?.removeListener("end", onResponseComplete);
stream?.removeListener("close", onResponseComplete);
stream?.removeListener("error", onResponseComplete);
nodeResponseDone = true;
try {
cleanupIfComplete();
} catch (error) {
esm_log_logger.warning("Error cleaning up after response stream completion", error);
}
};
if (!nodeResponseDone && stream) {
stream.once("end", onResponseComplete);
stream.once("close", onResponseComplete);
stream.once("error", onResponseComplete);
}
if (requestCompletion) requestCompletion.then(() => {
requestDone = true;
return cleanupIfComplete();
}).catch(error => {
esm_log_logger.warning("Error cleaning up after request completion", error);
});
if (browserResponseCompletion) browserResponseCompletion.then(() => {
browserResponseDone = true;
return cleanupIfComplete();
}).catch(error => {
esm_log_logger.warning("Error cleaning up after response body completion", error);
});
cleanupIfComplete();
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
function wrapAbortSignalLikePolicy() {
return {
name: wrapAbortSignalLikePolicyName,
sendRequest: async (request, next) => {
if (!request.abortSignal) return next(request);
const originalAbortSignal = request.abortSignal;
const {abortSignal, cleanup} = wrapAbortSignalLike(originalAbortSignal);
request.abortSignal = abortSignal;
let response;
try {
response = await next(request);
return response;
} finally {
request.abortSignal = originalAbortSignal;
if (cleanup) cleanupOnRequestResponseCompletion(response, cleanup);
}
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
function esm_createPipelineFromOptions_createPipelineFromOptions(options) {
const pipeline = esm_pipeline_createEmptyPipeline();
if (esm_isNodeLike) {
if (options.agent) pipeline.addPolicy(policies_agentPolicy_agentPolicy(options.agent));
if (options.tlsOptions) pipeline.addPolicy(policies_tlsPolicy_tlsPolicy(options.tlsOptions));
pipeline.addPolicy(policies_proxyPolicy_proxyPolicy(options.proxyOptions));
pipeline.addPolicy(policies_decompressResponsePolicy_decompressResponsePolicy());
}
pipeline.addPolicy(wrapAbortSignalLikePolicy());
pipeline.addPolicy(policies_formDataPolicy_formDataPolicy(), {
beforePolicies: [ policies_multipartPolicy_multipartPolicyName ]
});
pipeline.addPolicy(policies_userAgentPolicy_userAgentPolicy(options.userAgentOptions));
pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
pipeline.addPolicy(policies_multipartPolicy_multipartPolicy(), {
afterPhase: "Deserialize"
});
pipeline.addPolicy(policies_defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), {
phase: "Retry"
});
pipeline.addPolicy(tracingPolicy({
...options.userAgentOptions,
...options.loggingOptions
}), {
afterPhase: "Retry"
});
if (esm_isNodeLike) pipeline.addPolicy(policies_redirectPolicy_redirectPolicy(options.redirectOptions), {
afterPhase: "Retry"
});
pipeline.addPolicy(policies_logPolicy_logPolicy(options.loggingOptions), {
afterPhase: "Sign"
});
return pipeline;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
function esm_defaultHttpClient_createDefaultHttpClient() {
const client = defaultHttpClient_createDefaultHttpClient();
return {
async sendRequest(request) {
const originalAbortSignal = request.abortSignal;
const {abortSignal, cleanup} = originalAbortSignal ? wrapAbortSignalLike(originalAbortSignal) : {};
let response;
try {
request.abortSignal = abortSignal;
response = await client.sendRequest(request);
return response;
} finally {
request.abortSignal = originalAbortSignal;
if (cleanup) cleanupOnRequestResponseCompletion(response, cleanup);
}
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
function esm_httpHeaders_createHttpHeaders(rawHeaders) {
return httpHeaders_createHttpHeaders(rawHeaders);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
function esm_pipelineRequest_createPipelineRequest(options) {
return pipelineRequest_createPipelineRequest(options);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/exponentialRetryPolicy.js
null && tspExponentialRetryPolicyName;
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/systemErrorRetryPolicy.js
null && tspSystemErrorRetryPolicyName;
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/throttlingRetryPolicy.js
null && tspThrottlingRetryPolicyName;
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
esm_createClientLogger("core-rest-pipeline retryPolicy");
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
const DEFAULT_CYCLER_OPTIONS = {
forcedRefreshWindowInMs: 1e3,
retryIntervalInMs: 3e3,
refreshWindowInMs: 1e3 * 60 * 2
};
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
async function tryGetAccessToken() {
if (Date.now() < refreshTimeout) try {
return await getAccessToken();
} catch {
return null;
} else {
const finalToken = await getAccessToken();
if (finalToken === null) throw new Error("Failed to refresh access token.");
return finalToken;
}
}
let token = await tryGetAccessToken();
while (token === null) {
await delay_delay(retryIntervalInMs);
token = await tryGetAccessToken();
}
return token;
}
function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
let refreshWorker = null;
let token = null;
let tenantId;
const options = {
...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions
};
const cycler = {
get isRefreshing() {
return refreshWorker !== null;
},
get shouldRefresh() {
if (token === null) return true;
if (cycler.isRefreshing) return false;
if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) return true;
return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
},
get mustRefresh() {
return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
}
};
function refresh(scopes, getTokenOptions) {
if (!cycler.isRefreshing) {
const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then(_token => {
refreshWorker = null;
token = _token;
tenantId = getTokenOptions.tenantId;
return token;
}).catch(reason => {
refreshWorker = null;
token = null;
tenantId = void 0;
throw reason;
});
}
return refreshWorker;
}
return async (scopes, tokenOptions) => {
const hasClaimChallenge = Boolean(tokenOptions.claims);
const tenantIdChanged = tenantId !== tokenOptions.tenantId;
if (hasClaimChallenge) token = null;
const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
if (mustRefresh) return refresh(scopes, tokenOptions);
if (cycler.shouldRefresh) refresh(scopes, tokenOptions);
return token;
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
async function trySendRequest(request, next) {
try {
return [ await next(request), void 0 ];
} catch (e) {
if (esm_restError_isRestError(e) && e.response) return [ e.response, e ]; else throw e;
}
}
async function defaultAuthorizeRequest(options) {
const {scopes, getAccessToken, request} = options;
const getTokenOptions = {
abortSignal: request.abortSignal,
tracingOptions: request.tracingOptions,
enableCae: true
};
const accessToken = await getAccessToken(scopes, getTokenOptions);
if (accessToken) options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
}
function isChallengeResponse(response) {
return response.status === 401 && response.headers.has("WWW-Authenticate");
}
async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
const {scopes} = onChallengeOptions;
const accessToken = await onChallengeOptions.getAccessToken(scopes, {
enableCae: true,
claims: caeClaims
});
if (!accessToken) return false;
onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
return true;
}
function bearerTokenAuthenticationPolicy(options) {
const {credential, scopes, challengeCallbacks} = options;
const logger = options.logger || esm_log_logger;
const callbacks = {
authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
};
const getAccessToken = credential ? tokenCycler_createTokenCycler(credential) : () => Promise.resolve(null);
return {
name: bearerTokenAuthenticationPolicyName,
async sendRequest(request, next) {
if (!request.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
await callbacks.authorizeRequest({
scopes: Array.isArray(scopes) ? scopes : [ scopes ],
request,
getAccessToken,
logger
});
let response;
let error;
let shouldSendRequest;
[response, error] = await trySendRequest(request, next);
if (isChallengeResponse(response)) {
let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
if (claims) {
let parsedClaim;
try {
parsedClaim = atob(claims);
} catch (e) {
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
return response;
}
shouldSendRequest = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(scopes) ? scopes : [ scopes ],
response,
request,
getAccessToken,
logger
}, parsedClaim);
if (shouldSendRequest) {
await disposeResponseBody(response);
[response, error] = await trySendRequest(request, next);
}
} else if (callbacks.authorizeRequestOnChallenge) {
shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
scopes: Array.isArray(scopes) ? scopes : [ scopes ],
request,
response,
getAccessToken,
logger
});
if (shouldSendRequest) {
await disposeResponseBody(response);
[response, error] = await trySendRequest(request, next);
}
if (isChallengeResponse(response)) {
claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
if (claims) {
let parsedClaim;
try {
parsedClaim = atob(claims);
} catch (e) {
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
return response;
}
shouldSendRequest = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(scopes) ? scopes : [ scopes ],
response,
request,
getAccessToken,
logger
}, parsedClaim);
if (shouldSendRequest) {
await disposeResponseBody(response);
[response, error] = await trySendRequest(request, next);
}
}
}
}
}
if (error) throw error; else return response;
}
};
}
function parseChallenges(challenges) {
const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
const paramRegex = /(\w+)="([^"]*)"/g;
const parsedChallenges = [];
let match;
while ((match = challengeRegex.exec(challenges)) !== null) {
const scheme = match[1];
const paramsString = match[2];
const params = {};
let paramMatch;
while ((paramMatch = paramRegex.exec(paramsString)) !== null) params[paramMatch[1]] = paramMatch[2];
parsedChallenges.push({
scheme,
params
});
}
return parsedChallenges;
}
function getCaeChallengeClaims(challenges) {
if (!challenges) return;
const parsedChallenges = parseChallenges(challenges);
return parsedChallenges.find(x => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-auth/dist/esm/tokenCredential.js
function isTokenCredential(credential) {
const castCredential = credential;
return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/policies/disableKeepAlivePolicy.js
const disableKeepAlivePolicyName = "DisableKeepAlivePolicy";
function createDisableKeepAlivePolicy() {
return {
name: disableKeepAlivePolicyName,
sendRequest(request, next) {
request.disableKeepAlive = true;
return next(request);
}
};
}
function pipelineContainsDisableKeepAlivePolicy(pipeline) {
return pipeline.getOrderedPolicies().some(policy => policy.name === disableKeepAlivePolicyName);
}
function encodeByteArray(value) {
return esm_uint8ArrayToString(value, "base64");
}
function decodeString(value) {
return esm_stringToUint8Array(value, "base64");
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaces.js
const XML_ATTRKEY = "$";
const XML_CHARKEY = "_";
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/utils.js
function isPrimitiveBody(value, mapperTypeName) {
return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === void 0 || value === null);
}
const validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value) {
return validateISODuration.test(value);
}
const validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid) {
return validUuidRegex.test(uuid);
}
function handleNullableResponseAndWrappableBody(responseObject) {
const combinedHeadersAndBody = {
...responseObject.headers,
...responseObject.body
};
if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) return responseObject.shouldWrapBody ? {
body: null
} : null; else return responseObject.shouldWrapBody ? {
...responseObject.headers,
body: responseObject.body
} : combinedHeadersAndBody;
}
function flattenResponse(fullResponse, responseSpec) {
const parsedHeaders = fullResponse.parsedHeaders;
if (fullResponse.request.method === "HEAD") return {
...parsedHeaders,
body: fullResponse.parsedBody
};
const bodyMapper = responseSpec && responseSpec.bodyMapper;
const isNullable = Boolean(bodyMapper?.nullable);
const expectedBodyTypeName = bodyMapper?.type.name;
if (expectedBodyTypeName === "Stream") return {
...parsedHeaders,
blobBody: fullResponse.blobBody,
readableStreamBody: fullResponse.readableStreamBody
};
const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
const isPageableResponse = Object.keys(modelProperties).some(k => modelProperties[k].serializedName === "");
if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
const arrayResponse = fullResponse.parsedBody ?? [];
for (const key of Object.keys(modelProperties)) if (modelProperties[key].serializedName) arrayResponse[key] = fullResponse.parsedBody?.[key];
if (parsedHeaders) for (const key of Object.keys(parsedHeaders)) arrayResponse[key] = parsedHeaders[key];
return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
}
return handleNullableResponseAndWrappableBody({
body: fullResponse.parsedBody,
headers: parsedHeaders,
hasNullableType: isNullable,
shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
});
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializer.js
class SerializerImpl {
modelMappers;
isXML;
constructor(modelMappers = {}, isXML = false) {
this.modelMappers = modelMappers;
this.isXML = isXML;
}
validateConstraints(mapper, value, objectName) {
const failValidation = (constraintName, constraintValue) => {
throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
};
if (mapper.constraints && value !== void 0 && value !== null) {
const {ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems} = mapper.constraints;
if (ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum) failValidation("ExclusiveMaximum", ExclusiveMaximum);
if (ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum) failValidation("ExclusiveMinimum", ExclusiveMinimum);
if (InclusiveMaximum !== void 0 && value > InclusiveMaximum) failValidation("InclusiveMaximum", InclusiveMaximum);
if (InclusiveMinimum !== void 0 && value < InclusiveMinimum) failValidation("InclusiveMinimum", InclusiveMinimum);
if (MaxItems !== void 0 && value.length > MaxItems) failValidation("MaxItems", MaxItems);
if (MaxLength !== void 0 && value.length > MaxLength) failValidation("MaxLength", MaxLength);
if (MinItems !== void 0 && value.length < MinItems) failValidation("MinItems", MinItems);
if (MinLength !== void 0 && value.length < MinLength) failValidation("MinLength", MinLength);
if (MultipleOf !== void 0 && value % MultipleOf !== 0) failValidation("MultipleOf", MultipleOf);
if (Pattern) {
const pattern = typeof Pattern === "string" ? new RegExp(Pattern) : Pattern;
if (typeof value !== "string" || value.match(pattern) === null) failValidation("Pattern", Pattern);
}
if (UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i)) failValidation("UniqueItems", UniqueItems);
}
}
serialize(mapper, object, objectName, options = {
xml: {}
}) {
const updatedOptions = {
xml: {
rootName: options.xml.rootName ?? "",
includeRoot: options.xml.includeRoot ?? false,
xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
}
};
let payload = {};
const mapperType = mapper.type.name;
if (!objectName) objectName = mapper.serializedName;
if (mapperType.match(/^Sequence$/i) !== null) payload = [];
if (mapper.isConstant) object = mapper.defaultValue;
const {required, nullable} = mapper;
if (required && nullable && object === void 0) throw new Error(`${objectName} cannot be undefined.`);
if (required && !nullable && (object === void 0 || object === null)) throw new Error(`${objectName} cannot be null or undefined.`);
if (!required && nullable === false && object === null) throw new Error(`${objectName} cannot be null.`);
if (object === void 0 || object === null) payload = object; else if (mapperType.match(/^any$/i) !== null) payload = object; else if (mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) payload = serializeBasicTypes(mapperType, objectName, object); else if (mapperType.match(/^Enum$/i) !== null) {
const enumMapper = mapper;
payload = serializeEnumType(objectName, enumMapper.type.allowedValues, object);
} else if (mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null) payload = serializeDateTypes(mapperType, object, objectName); else if (mapperType.match(/^ByteArray$/i) !== null) payload = serializeByteArrayType(objectName, object); else if (mapperType.match(/^Base64Url$/i) !== null) payload = serializeBase64UrlType(objectName, object); else if (mapperType.match(/^Sequence$/i) !== null) payload = serializeSequenceType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions); else if (mapperType.match(/^Dictionary$/i) !== null) payload = serializeDictionaryType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions); else if (mapperType.match(/^Composite$/i) !== null) payload = serializeCompositeType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
return payload;
}
deserialize(mapper, responseBody, objectName, options = {
xml: {}
}) {
const updatedOptions = {
xml: {
rootName: options.xml.rootName ?? "",
includeRoot: options.xml.includeRoot ?? false,
xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
},
ignoreUnknownProperties: options.ignoreUnknownProperties ?? false
};
if (responseBody === void 0 || responseBody === null) {
if (this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped) responseBody = [];
if (mapper.defaultValue !== void 0) responseBody = mapper.defaultValue;
return responseBody;
}
let payload;
const mapperType = mapper.type.name;
if (!objectName) objectName = mapper.serializedName;
if (mapperType.match(/^Composite$/i) !== null) payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions); else {
if (this.isXML) {
const xmlCharKey = updatedOptions.xml.xmlCharKey;
if (responseBody[XML_ATTRKEY] !== void 0 && responseBody[xmlCharKey] !== void 0) responseBody = responseBody[xmlCharKey];
}
if (mapperType.match(/^Number$/i) !== null) {
payload = parseFloat(responseBody);
if (isNaN(payload)) payload = responseBody;
} else if (mapperType.match(/^Boolean$/i) !== null) if (responseBody === "true") payload = true; else if (responseBody === "false") payload = false; else payload = responseBody; else if (mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null) payload = responseBody; else if (mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null) payload = new Date(responseBody); else if (mapperType.match(/^UnixTime$/i) !== null) payload = unixTimeToDate(responseBody); else if (mapperType.match(/^ByteArray$/i) !== null) payload = decodeString(responseBody); else if (mapperType.match(/^Base64Url$/i) !== null) payload = base64UrlToByteArray(responseBody); else if (mapperType.match(/^Sequence$/i) !== null) payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions); else if (mapperType.match(/^Dictionary$/i) !== null) payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions);
}
if (mapper.isConstant) payload = mapper.defaultValue;
return payload;
}
}
function createSerializer(modelMappers = {}, isXML = false) {
return new SerializerImpl(modelMappers, isXML);
}
function trimEnd(str, ch) {
let len = str.length;
while (len - 1 >= 0 && str[len - 1] === ch) --len;
return str.substr(0, len);
}
function bufferToBase64Url(buffer) {
if (!buffer) return;
if (!(buffer instanceof Uint8Array)) throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
const str = encodeByteArray(buffer);
return trimEnd(str, "=").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64UrlToByteArray(str) {
if (!str) return;
if (str && typeof str.valueOf() !== "string") throw new Error("Please provide an input of type string for converting to Uint8Array");
str = str.replace(/-/g, "+").replace(/_/g, "/");
return decodeString(str);
}
function splitSerializeName(prop) {
const classes = [];
let partialclass = "";
if (prop) {
const subwords = prop.split(".");
for (const item of subwords) if (item.charAt(item.length - 1) === "\\") partialclass += item.substr(0, item.length - 1) + "."; else {
partialclass += item;
classes.push(partialclass);
partialclass = "";
}
}
return classes;
}
function dateToUnixTime(d) {
if (!d) return;
if (typeof d.valueOf() === "string") d = new Date(d);
return Math.floor(d.getTime() / 1e3);
}
function unixTimeToDate(n) {
if (!n) return;
return new Date(n * 1e3);
}
function serializeBasicTypes(typeName, objectName, value) {
if (value !== null && value !== void 0) if (typeName.match(/^Number$/i) !== null) {
if (typeof value !== "number") throw new Error(`${objectName} with value ${value} must be of type number.`);
} else if (typeName.match(/^String$/i) !== null) {
if (typeof value.valueOf() !== "string") throw new Error(`${objectName} with value "${value}" must be of type string.`);
} else if (typeName.match(/^Uuid$/i) !== null) {
if (!(typeof value.valueOf() === "string" && isValidUuid(value))) throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
} else if (typeName.match(/^Boolean$/i) !== null) {
if (typeof value !== "boolean") throw new Error(`${objectName} with value ${value} must be of type boolean.`);
} else if (typeName.match(/^Stream$/i) !== null) {
const objectType = typeof value;
if (objectType !== "string" && typeof value.pipe !== "function" && typeof value.tee !== "function" && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) && !((typeof Blob === "function" || typeof Blob === "object") && value instanceof Blob) && objectType !== "function") throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
}
return value;
}
function serializeEnumType(objectName, allowedValues, value) {
if (!allowedValues) throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
const isPresent = allowedValues.some(item => {
if (typeof item.valueOf() === "string") return item.toLowerCase() === value.toLowerCase();
return item === value;
});
if (!isPresent) throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
return value;
}
function serializeByteArrayType(objectName, value) {
if (value !== void 0 && value !== null) {
if (!(value instanceof Uint8Array)) throw new Error(`${objectName} must be of type Uint8Array.`);
value = encodeByteArray(value);
}
return value;
}
function serializeBase64UrlType(objectName, value) {
if (value !== void 0 && value !== null) {
if (!(value instanceof Uint8Array)) throw new Error(`${objectName} must be of type Uint8Array.`);
value = bufferToBase64Url(value);
}
return value;
}
function serializeDateTypes(typeName, value, objectName) {
if (value !== void 0 && value !== null) if (typeName.match(/^Date$/i) !== null) {
if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
} else if (typeName.match(/^DateTime$/i) !== null) {
if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
} else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
} else if (typeName.match(/^UnixTime$/i) !== null) {
if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format ` + `for it to be serialized in UnixTime/Epoch format.`);
value = dateToUnixTime(value);
} else if (typeName.match(/^TimeSpan$/i) !== null) if (!isDuration(value)) throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
return value;
}
function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
if (!Array.isArray(object)) throw new Error(`${objectName} must be of type Array.`);
let elementType = mapper.type.element;
if (!elementType || typeof elementType !== "object") throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${objectName}.`);
if (elementType.type.name === "Composite" && elementType.type.className) elementType = serializer.modelMappers[elementType.type.className] ?? elementType;
const tempArray = [];
for (let i = 0; i < object.length; i++) {
const serializedValue = serializer.serialize(elementType, object[i], objectName, options);
if (isXml && elementType.xmlNamespace) {
const xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
if (elementType.type.name === "Composite") {
tempArray[i] = {
...serializedValue
};
tempArray[i][XML_ATTRKEY] = {
[xmlnsKey]: elementType.xmlNamespace
};
} else {
tempArray[i] = {};
tempArray[i][options.xml.xmlCharKey] = serializedValue;
tempArray[i][XML_ATTRKEY] = {
[xmlnsKey]: elementType.xmlNamespace
};
}
} else tempArray[i] = serializedValue;
}
return tempArray;
}
function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
if (typeof object !== "object") throw new Error(`${objectName} must be of type object.`);
const valueType = mapper.type.value;
if (!valueType || typeof valueType !== "object") throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${objectName}.`);
const tempDictionary = {};
for (const key of Object.keys(object)) {
const serializedValue = serializer.serialize(valueType, object[key], objectName, options);
Object.defineProperty(tempDictionary, key, {
value: getXmlObjectValue(valueType, serializedValue, isXml, options),
enumerable: true,
configurable: true,
writable: true
});
}
if (isXml && mapper.xmlNamespace) {
const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
const result = tempDictionary;
result[XML_ATTRKEY] = {
[xmlnsKey]: mapper.xmlNamespace
};
return result;
}
return tempDictionary;
}
function resolveAdditionalProperties(serializer, mapper, objectName) {
const additionalProperties = mapper.type.additionalProperties;
if (!additionalProperties && mapper.type.className) {
const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
return modelMapper?.type.additionalProperties;
}
return additionalProperties;
}
function resolveReferencedMapper(serializer, mapper, objectName) {
const className = mapper.type.className;
if (!className) throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
return serializer.modelMappers[className];
}
function resolveModelProperties(serializer, mapper, objectName) {
let modelProps = mapper.type.modelProperties;
if (!modelProps) {
const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
if (!modelMapper) throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
modelProps = modelMapper?.type.modelProperties;
if (!modelProps) throw new Error(`modelProperties cannot be null or undefined in the ` + `mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
}
return modelProps;
}
function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) mapper = getPolymorphicMapper(serializer, mapper, object, "clientName");
if (object !== void 0 && object !== null) {
const payload = {};
const modelProps = resolveModelProperties(serializer, mapper, objectName);
for (const key of Object.keys(modelProps)) {
const propertyMapper = modelProps[key];
if (propertyMapper.readOnly) continue;
let propName;
let parentObject = payload;
if (serializer.isXML) if (propertyMapper.xmlIsWrapped) propName = propertyMapper.xmlName; else propName = propertyMapper.xmlElementName || propertyMapper.xmlName; else {
const paths = splitSerializeName(propertyMapper.serializedName);
propName = paths.pop();
for (const pathName of paths) {
const childObject = parentObject[pathName];
if ((childObject === void 0 || childObject === null) && (object[key] !== void 0 && object[key] !== null || propertyMapper.defaultValue !== void 0)) parentObject[pathName] = {};
parentObject = parentObject[pathName];
}
}
if (parentObject !== void 0 && parentObject !== null) {
if (isXml && mapper.xmlNamespace) {
const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
parentObject[XML_ATTRKEY] = {
...parentObject[XML_ATTRKEY],
[xmlnsKey]: mapper.xmlNamespace
};
}
const propertyObjectName = propertyMapper.serializedName !== "" ? objectName + "." + propertyMapper.serializedName : objectName;
let toSerialize = object[key];
const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
if (polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && (toSerialize === void 0 || toSerialize === null)) toSerialize = mapper.serializedName;
const serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
if (serializedValue !== void 0 && propName !== void 0 && propName !== null) {
const value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
if (isXml && propertyMapper.xmlIsAttribute) {
parentObject[XML_ATTRKEY] = parentObject[XML_ATTRKEY] || {};
parentObject[XML_ATTRKEY][propName] = serializedValue;
} else if (isXml && propertyMapper.xmlIsWrapped) parentObject[propName] = {
[propertyMapper.xmlElementName]: value
}; else parentObject[propName] = value;
}
}
}
const additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
if (additionalPropertiesMapper) {
const propNames = Object.keys(modelProps);
for (const clientPropName of Object.keys(object)) {
const isAdditionalProperty = propNames.every(pn => pn !== clientPropName);
if (isAdditionalProperty) Object.defineProperty(payload, clientPropName, {
value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + '["' + clientPropName + '"]', options),
enumerable: true,
configurable: true,
writable: true
});
}
}
return payload;
}
return object;
}
function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
if (!isXml || !propertyMapper.xmlNamespace) return serializedValue;
const xmlnsKey = propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns";
const xmlNamespace = {
[xmlnsKey]: propertyMapper.xmlNamespace
};
if ([ "Composite" ].includes(propertyMapper.type.name)) if (serializedValue[XML_ATTRKEY]) return serializedValue; else {
const result = {
...serializedValue
};
result[XML_ATTRKEY] = xmlNamespace;
return result;
}
const result = {};
result[options.xml.xmlCharKey] = serializedValue;
result[XML_ATTRKEY] = xmlNamespace;
return result;
}
function isSpecialXmlProperty(propertyName, options) {
return [ XML_ATTRKEY, options.xml.xmlCharKey ].includes(propertyName);
}
function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
const xmlCharKey = options.xml.xmlCharKey ?? XML_CHARKEY;
if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName");
const modelProps = resolveModelProperties(serializer, mapper, objectName);
let instance = {};
const handledPropertyNames = [];
for (const key of Object.keys(modelProps)) {
const propertyMapper = modelProps[key];
const paths = splitSerializeName(modelProps[key].serializedName);
handledPropertyNames.push(paths[0]);
const {serializedName, xmlName, xmlElementName} = propertyMapper;
let propertyObjectName = objectName;
if (serializedName !== "" && serializedName !== void 0) propertyObjectName = objectName + "." + serializedName;
const headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
if (headerCollectionPrefix) {
const dictionary = {};
for (const headerKey of Object.keys(responseBody)) {
if (headerKey.startsWith(headerCollectionPrefix)) Object.defineProperty(dictionary, headerKey.substring(headerCollectionPrefix.length), {
value: serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options),
enumerable: true,
configurable: true,
writable: true
});
handledPropertyNames.push(headerKey);
}
instance[key] = dictionary;
} else if (serializer.isXML) if (propertyMapper.xmlIsAttribute && responseBody[XML_ATTRKEY]) instance[key] = serializer.deserialize(propertyMapper, responseBody[XML_ATTRKEY][xmlName], propertyObjectName, options); else if (propertyMapper.xmlIsMsText) {
if (responseBody[xmlCharKey] !== void 0) instance[key] = responseBody[xmlCharKey]; else if (typeof responseBody === "string") instance[key] = responseBody;
} else {
const propertyName = xmlElementName || xmlName || serializedName;
if (propertyMapper.xmlIsWrapped) {
const wrapped = responseBody[xmlName];
const elementList = wrapped?.[xmlElementName] ?? [];
Object.defineProperty(instance, key, {
value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
enumerable: true,
configurable: true,
writable: true
});
handledPropertyNames.push(xmlName);
} else {
const property = responseBody[propertyName];
instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
handledPropertyNames.push(propertyName);
}
} else {
let propertyInstance;
let res = responseBody;
let steps = 0;
for (const item of paths) {
if (!res) break;
steps++;
res = res[item];
}
if (res === null && steps < paths.length) res = void 0;
propertyInstance = res;
const polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
if (polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && (propertyInstance === void 0 || propertyInstance === null)) propertyInstance = mapper.serializedName;
let serializedValue;
if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
propertyInstance = responseBody[key];
const arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
for (const [k, v] of Object.entries(instance)) if (!Object.prototype.hasOwnProperty.call(arrayInstance, k)) arrayInstance[k] = v;
instance = arrayInstance;
} else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
instance[key] = serializedValue;
}
}
}
const additionalPropertiesMapper = mapper.type.additionalProperties;
if (additionalPropertiesMapper) {
const isAdditionalProperty = responsePropName => {
for (const clientPropName of Object.keys(modelProps)) {
const paths = splitSerializeName(modelProps[clientPropName].serializedName);
if (paths[0] === responsePropName) return false;
}
return true;
};
for (const responsePropName of Object.keys(responseBody)) if (isAdditionalProperty(responsePropName)) {
const deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + '["' + responsePropName + '"]', options);
Object.defineProperty(instance, responsePropName, {
value: deserializedValue,
enumerable: true,
configurable: true,
writable: true
});
}
} else if (responseBody && !options.ignoreUnknownProperties) for (const key of Object.keys(responseBody)) if (instance[key] === void 0 && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options)) Object.defineProperty(instance, key, {
value: responseBody[key],
enumerable: true,
configurable: true,
writable: true
});
return instance;
}
function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
const value = mapper.type.value;
if (!value || typeof value !== "object") throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${objectName}`);
if (responseBody) {
const tempDictionary = {};
for (const key of Object.keys(responseBody)) Object.defineProperty(tempDictionary, key, {
value: serializer.deserialize(value, responseBody[key], objectName, options),
enumerable: true,
configurable: true,
writable: true
});
return tempDictionary;
}
return responseBody;
}
function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
let element = mapper.type.element;
if (!element || typeof element !== "object") throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${objectName}`);
if (responseBody) {
if (!Array.isArray(responseBody)) responseBody = [ responseBody ];
if (element.type.name === "Composite" && element.type.className) element = serializer.modelMappers[element.type.className] ?? element;
const tempArray = [];
for (let i = 0; i < responseBody.length; i++) tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
return tempArray;
}
return responseBody;
}
function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
const typeNamesToCheck = [ typeName ];
while (typeNamesToCheck.length) {
const currentName = typeNamesToCheck.shift();
const indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) return discriminators[indexDiscriminator]; else for (const [name, mapper] of Object.entries(discriminators)) if (name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className) typeNamesToCheck.push(mapper.type.className);
}
return;
}
function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
if (polymorphicDiscriminator) {
let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
if (discriminatorName) {
if (polymorphicPropertyName === "serializedName") discriminatorName = discriminatorName.replace(/\\/gi, "");
const discriminatorValue = object[discriminatorName];
const typeName = mapper.type.uberParent ?? mapper.type.className;
if (typeof discriminatorValue === "string" && typeName) {
const polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
if (polymorphicMapper) mapper = polymorphicMapper;
}
}
}
return mapper;
}
function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
}
function getPolymorphicDiscriminatorSafely(serializer, typeName) {
return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
}
const MapperTypeNames = {
Base64Url: "Base64Url",
Boolean: "Boolean",
ByteArray: "ByteArray",
Composite: "Composite",
Date: "Date",
DateTime: "DateTime",
DateTimeRfc1123: "DateTimeRfc1123",
Dictionary: "Dictionary",
Enum: "Enum",
Number: "Number",
Object: "Object",
Sequence: "Sequence",
String: "String",
Stream: "Stream",
TimeSpan: "TimeSpan",
UnixTime: "UnixTime"
};
var commonjs_state_cjs = __webpack_require__(47649);
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/state.js
const esm_state_state = commonjs_state_cjs.w;
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/operationHelpers.js
function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
let parameterPath = parameter.parameterPath;
const parameterMapper = parameter.mapper;
let value;
if (typeof parameterPath === "string") parameterPath = [ parameterPath ];
if (Array.isArray(parameterPath)) {
if (parameterPath.length > 0) if (parameterMapper.isConstant) value = parameterMapper.defaultValue; else {
let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
if (!propertySearchResult.propertyFound && fallbackObject) propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
let useDefaultValue = false;
if (!propertySearchResult.propertyFound) useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2;
value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
}
} else {
if (parameterMapper.required) value = {};
for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
const propertyMapper = parameterMapper.type.modelProperties[propertyName];
const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
parameterPath: propertyPath,
mapper: propertyMapper
}, fallbackObject);
if (propertyValue !== void 0) {
if (!value) value = {};
Object.defineProperty(value, propertyName, {
value: propertyValue,
enumerable: true,
configurable: true,
writable: true
});
}
}
}
return value;
}
function getPropertyFromParameterPath(parent, parameterPath) {
const result = {
propertyFound: false
};
let i = 0;
for (;i < parameterPath.length; ++i) {
const parameterPathPart = parameterPath[i];
if (parent && parameterPathPart in parent) parent = parent[parameterPathPart]; else break;
}
if (i === parameterPath.length) {
result.propertyValue = parent;
result.propertyFound = true;
}
return result;
}
const originalRequestSymbol = Symbol.for("@azure/core-client original request");
function hasOriginalRequest(request) {
return originalRequestSymbol in request;
}
function getOperationRequestInfo(request) {
if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
let info = esm_state_state.operationRequestMap.get(request);
if (!info) {
info = {};
esm_state_state.operationRequestMap.set(request, info);
}
return info;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/deserializationPolicy.js
const defaultJsonContentTypes = [ "application/json", "text/json" ];
const defaultXmlContentTypes = [ "application/xml", "application/atom+xml" ];
const deserializationPolicyName = "deserializationPolicy";
function deserializationPolicy(options = {}) {
const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
const parseXML = options.parseXML;
const serializerOptions = options.serializerOptions;
const updatedOptions = {
xml: {
rootName: serializerOptions?.xml.rootName ?? "",
includeRoot: serializerOptions?.xml.includeRoot ?? false,
xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
}
};
return {
name: deserializationPolicyName,
async sendRequest(request, next) {
const response = await next(request);
return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
}
};
}
function getOperationResponseMap(parsedResponse) {
let result;
const request = parsedResponse.request;
const operationInfo = getOperationRequestInfo(request);
const operationSpec = operationInfo?.operationSpec;
if (operationSpec) if (!operationInfo?.operationResponseGetter) result = operationSpec.responses[parsedResponse.status]; else result = operationInfo?.operationResponseGetter(operationSpec, parsedResponse);
return result;
}
function shouldDeserializeResponse(parsedResponse) {
const request = parsedResponse.request;
const operationInfo = getOperationRequestInfo(request);
const shouldDeserialize = operationInfo?.shouldDeserialize;
let result;
if (shouldDeserialize === void 0) result = true; else if (typeof shouldDeserialize === "boolean") result = shouldDeserialize; else result = shouldDeserialize(parsedResponse);
return result;
}
async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
const operationInfo = getOperationRequestInfo(parsedResponse.request);
const operationSpec = operationInfo?.operationSpec;
if (!operationSpec || !operationSpec.responses) return parsedResponse;
const responseSpec = getOperationResponseMap(parsedResponse);
const {error, shouldReturnResponse} = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
if (error) throw error; else if (shouldReturnResponse) return parsedResponse;
if (responseSpec) {
if (responseSpec.bodyMapper) {
let valueToDeserialize = parsedResponse.parsedBody;
if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) valueToDeserialize = typeof valueToDeserialize === "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
try {
parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
} catch (deserializeError) {
const restError = new esm_restError_RestError(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
statusCode: parsedResponse.status,
request: parsedResponse.request,
response: parsedResponse
});
throw restError;
}
} else if (operationSpec.httpMethod === "HEAD") parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
if (responseSpec.headersMapper) parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
xml: {},
ignoreUnknownProperties: true
});
}
return parsedResponse;
}
function isOperationSpecEmpty(operationSpec) {
const expectedStatusCodes = Object.keys(operationSpec.responses);
return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
}
function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
const isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
if (isExpectedStatusCode) if (responseSpec) {
if (!responseSpec.isError) return {
error: null,
shouldReturnResponse: false
};
} else return {
error: null,
shouldReturnResponse: false
};
const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
const error = new esm_restError_RestError(initialErrorMessage, {
statusCode: parsedResponse.status,
request: parsedResponse.request,
response: parsedResponse
});
if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
const defaultBodyMapper = errorResponseSpec?.bodyMapper;
const defaultHeadersMapper = errorResponseSpec?.headersMapper;
try {
if (parsedResponse.parsedBody) {
const parsedBody = parsedResponse.parsedBody;
let deserializedError;
if (defaultBodyMapper) {
let valueToDeserialize = parsedBody;
if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
valueToDeserialize = [];
const elementName = defaultBodyMapper.xmlElementName;
if (typeof parsedBody === "object" && elementName) valueToDeserialize = parsedBody[elementName];
}
deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
}
const internalError = parsedBody.error || deserializedError || parsedBody;
error.code = internalError.code;
if (internalError.message) error.message = internalError.message;
if (defaultBodyMapper) error.response.parsedBody = deserializedError;
}
if (parsedResponse.headers && defaultHeadersMapper) error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
} catch (defaultError) {
error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
}
return {
error,
shouldReturnResponse: false
};
}
async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
const text = operationResponse.bodyAsText;
const contentType = operationResponse.headers.get("Content-Type") || "";
const contentComponents = !contentType ? [] : contentType.split(";").map(component => component.toLowerCase());
try {
if (contentComponents.length === 0 || contentComponents.some(component => jsonContentTypes.indexOf(component) !== -1)) {
operationResponse.parsedBody = JSON.parse(text);
return operationResponse;
} else if (contentComponents.some(component => xmlContentTypes.indexOf(component) !== -1)) {
if (!parseXML) throw new Error("Parsing XML not supported.");
const body = await parseXML(text, opts.xml);
operationResponse.parsedBody = body;
return operationResponse;
}
} catch (err) {
const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
const errCode = err.code || esm_restError_RestError.PARSE_ERROR;
const e = new esm_restError_RestError(msg, {
code: errCode,
statusCode: operationResponse.status,
request: operationResponse.request,
response: operationResponse
});
throw e;
}
}
return operationResponse;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/interfaceHelpers.js
function getStreamingResponseStatusCodes(operationSpec) {
const result = new Set;
for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) result.add(Number(statusCode));
return result;
}
function getPathStringFromParameter(parameter) {
const {parameterPath, mapper} = parameter;
let result;
if (typeof parameterPath === "string") result = parameterPath; else if (Array.isArray(parameterPath)) result = parameterPath.join("."); else result = mapper.serializedName;
return result;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serializationPolicy.js
const serializationPolicyName = "serializationPolicy";
function serializationPolicy(options = {}) {
const stringifyXML = options.stringifyXML;
return {
name: serializationPolicyName,
sendRequest(request, next) {
const operationInfo = getOperationRequestInfo(request);
const operationSpec = operationInfo?.operationSpec;
const operationArguments = operationInfo?.operationArguments;
if (operationSpec && operationArguments) {
serializeHeaders(request, operationArguments, operationSpec);
serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
}
return next(request);
}
};
}
function serializeHeaders(request, operationArguments, operationSpec) {
if (operationSpec.headerParameters) for (const headerParameter of operationSpec.headerParameters) {
let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
if (headerValue !== null && headerValue !== void 0 || headerParameter.mapper.required) {
headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
if (headerCollectionPrefix) for (const key of Object.keys(headerValue)) request.headers.set(headerCollectionPrefix + key, headerValue[key]); else request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
}
}
const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
if (customHeaders) for (const customHeaderName of Object.keys(customHeaders)) request.headers.set(customHeaderName, customHeaders[customHeaderName]);
}
function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
throw new Error("XML serialization unsupported!");
}) {
const serializerOptions = operationArguments.options?.serializerOptions;
const updatedOptions = {
xml: {
rootName: serializerOptions?.xml.rootName ?? "",
includeRoot: serializerOptions?.xml.includeRoot ?? false,
xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
}
};
const xmlCharKey = updatedOptions.xml.xmlCharKey;
if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
const bodyMapper = operationSpec.requestBody.mapper;
const {required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable} = bodyMapper;
const typeName = bodyMapper.type.name;
try {
if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
const isStream = typeName === MapperTypeNames.Stream;
if (operationSpec.isXML) {
const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
if (typeName === MapperTypeNames.Sequence) request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
rootName: xmlName || serializedName,
xmlCharKey
}); else if (!isStream) request.body = stringifyXML(value, {
rootName: xmlName || serializedName,
xmlCharKey
});
} else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) return; else if (!isStream) request.body = JSON.stringify(request.body);
}
} catch (error) {
throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`, {
cause: error
});
}
} else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
request.formData = {};
for (const formDataParameter of operationSpec.formDataParameters) {
const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
if (formDataParameterValue !== void 0 && formDataParameterValue !== null) {
const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
}
}
}
}
function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
if (xmlNamespace && ![ "Composite", "Sequence", "Dictionary" ].includes(typeName)) {
const result = {};
result[options.xml.xmlCharKey] = serializedValue;
result[XML_ATTRKEY] = {
[xmlnsKey]: xmlNamespace
};
return result;
}
return serializedValue;
}
function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
if (!Array.isArray(obj)) obj = [ obj ];
if (!xmlNamespaceKey || !xmlNamespace) return {
[elementName]: obj
};
const result = {
[elementName]: obj
};
result[XML_ATTRKEY] = {
[xmlNamespaceKey]: xmlNamespace
};
return result;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/pipeline.js
function createClientPipeline(options = {}) {
const pipeline = esm_createPipelineFromOptions_createPipelineFromOptions(options ?? {});
if (options.credentialOptions) pipeline.addPolicy(bearerTokenAuthenticationPolicy({
credential: options.credentialOptions.credential,
scopes: options.credentialOptions.credentialScopes
}));
pipeline.addPolicy(serializationPolicy(options.serializationOptions), {
phase: "Serialize"
});
pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
phase: "Deserialize"
});
return pipeline;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/httpClientCache.js
let httpClientCache_cachedHttpClient;
function getCachedDefaultHttpClient() {
if (!httpClientCache_cachedHttpClient) httpClientCache_cachedHttpClient = esm_defaultHttpClient_createDefaultHttpClient();
return httpClientCache_cachedHttpClient;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/urlHelpers.js
const CollectionFormatToDelimiterMap = {
CSV: ",",
SSV: " ",
Multi: "Multi",
TSV: "\t",
Pipes: "|"
};
function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
let isAbsolutePath = false;
let requestUrl = replaceAll(baseUri, urlReplacements);
if (operationSpec.path) {
let path = replaceAll(operationSpec.path, urlReplacements);
if (operationSpec.path === "/{nextLink}" && path.startsWith("/")) path = path.substring(1);
if (isAbsoluteUrl(path)) {
requestUrl = path;
isAbsolutePath = true;
} else requestUrl = appendPath(requestUrl, path);
}
const {queryParams, sequenceParams} = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
return requestUrl;
}
function replaceAll(input, replacements) {
let result = input;
for (const [searchValue, replaceValue] of replacements) result = result.split(searchValue).join(replaceValue);
return result;
}
function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
const result = new Map;
if (operationSpec.urlParameters?.length) for (const urlParameter of operationSpec.urlParameters) {
let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
const parameterPathString = getPathStringFromParameter(urlParameter);
urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
if (!urlParameter.skipEncoding) urlParameterValue = encodeURIComponent(urlParameterValue);
result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
}
return result;
}
function isAbsoluteUrl(url) {
return url.includes("://");
}
function appendPath(url, pathToAppend) {
if (!pathToAppend) return url;
const parsedUrl = new URL(url);
let newPath = parsedUrl.pathname;
if (!newPath.endsWith("/")) newPath = `${newPath}/`;
if (pathToAppend.startsWith("/")) pathToAppend = pathToAppend.substring(1);
const searchStart = pathToAppend.indexOf("?");
if (searchStart !== -1) {
const path = pathToAppend.substring(0, searchStart);
const search = pathToAppend.substring(searchStart + 1);
newPath += path;
if (search) parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
} else newPath += pathToAppend;
Object.assign(parsedUrl, {
pathname: newPath
});
return parsedUrl.toString();
}
function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
const result = new Map;
const sequenceParams = new Set;
if (operationSpec.queryParameters?.length) for (const queryParameter of operationSpec.queryParameters) {
if (queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName) sequenceParams.add(queryParameter.mapper.serializedName);
let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
if (queryParameterValue !== void 0 && queryParameterValue !== null || queryParameter.mapper.required) {
queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
if (Array.isArray(queryParameterValue)) queryParameterValue = queryParameterValue.map(item => {
if (item === null || item === void 0) return "";
return item;
});
if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) continue; else if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV")) queryParameterValue = queryParameterValue.join(delimiter);
if (!queryParameter.skipEncoding) if (Array.isArray(queryParameterValue)) queryParameterValue = queryParameterValue.map(item => encodeURIComponent(item)); else queryParameterValue = encodeURIComponent(queryParameterValue);
if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes")) queryParameterValue = queryParameterValue.join(delimiter);
result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
}
}
return {
queryParams: result,
sequenceParams
};
}
function simpleParseQueryParams(queryString) {
const result = new Map;
if (!queryString || queryString[0] !== "?") return result;
queryString = queryString.slice(1);
const pairs = queryString.split("&");
for (const pair of pairs) {
const [name, value] = pair.split("=", 2);
const existingValue = result.get(name);
if (existingValue) if (Array.isArray(existingValue)) existingValue.push(value); else result.set(name, [ existingValue, value ]); else result.set(name, value);
}
return result;
}
function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
if (queryParams.size === 0) return url;
const parsedUrl = new URL(url);
const combinedParams = simpleParseQueryParams(parsedUrl.search);
for (const [name, value] of queryParams) {
const existingValue = combinedParams.get(name);
if (Array.isArray(existingValue)) if (Array.isArray(value)) {
existingValue.push(...value);
const valueSet = new Set(existingValue);
combinedParams.set(name, Array.from(valueSet));
} else existingValue.push(value); else if (existingValue) {
if (Array.isArray(value)) value.unshift(existingValue); else if (sequenceParams.has(name)) combinedParams.set(name, [ existingValue, value ]);
if (!noOverwrite) combinedParams.set(name, value);
} else combinedParams.set(name, value);
}
const searchPieces = [];
for (const [name, value] of combinedParams) if (typeof value === "string") searchPieces.push(`${name}=${value}`); else if (Array.isArray(value)) for (const subValue of value) searchPieces.push(`${name}=${subValue}`); else searchPieces.push(`${name}=${value}`);
parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
return parsedUrl.toString();
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/log.js
const dist_esm_log_logger = esm_createClientLogger("core-client");
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/serviceClient.js
class ServiceClient {
_endpoint;
_requestContentType;
_allowInsecureConnection;
_httpClient;
pipeline;
constructor(options = {}) {
this._requestContentType = options.requestContentType;
this._endpoint = options.endpoint ?? options.baseUri;
if (options.baseUri) dist_esm_log_logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
this._allowInsecureConnection = options.allowInsecureConnection;
this._httpClient = options.httpClient || getCachedDefaultHttpClient();
this.pipeline = options.pipeline || serviceClient_createDefaultPipeline(options);
if (options.additionalPolicies?.length) for (const {policy, position} of options.additionalPolicies) {
const afterPhase = position === "perRetry" ? "Sign" : void 0;
this.pipeline.addPolicy(policy, {
afterPhase
});
}
}
sendRequest(request) {
return this.pipeline.sendRequest(this._httpClient, request);
}
async sendOperationRequest(operationArguments, operationSpec) {
const endpoint = operationSpec.baseUrl || this._endpoint;
if (!endpoint) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
const url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
const request = esm_pipelineRequest_createPipelineRequest({
url
});
request.method = operationSpec.httpMethod;
const operationInfo = getOperationRequestInfo(request);
operationInfo.operationSpec = operationSpec;
operationInfo.operationArguments = operationArguments;
const contentType = operationSpec.contentType || this._requestContentType;
if (contentType && operationSpec.requestBody) request.headers.set("Content-Type", contentType);
const options = operationArguments.options;
if (options) {
const requestOptions = options.requestOptions;
if (requestOptions) {
if (requestOptions.timeout) request.timeout = requestOptions.timeout;
if (requestOptions.onUploadProgress) request.onUploadProgress = requestOptions.onUploadProgress;
if (requestOptions.onDownloadProgress) request.onDownloadProgress = requestOptions.onDownloadProgress;
if (requestOptions.shouldDeserialize !== void 0) operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
if (requestOptions.allowInsecureConnection) request.allowInsecureConnection = true;
}
if (options.abortSignal) request.abortSignal = options.abortSignal;
if (options.tracingOptions) request.tracingOptions = options.tracingOptions;
}
if (this._allowInsecureConnection) request.allowInsecureConnection = true;
if (request.streamResponseStatusCodes === void 0) request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
try {
const rawResponse = await this.sendRequest(request);
const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
if (options?.onResponse) options.onResponse(rawResponse, flatResponse);
return flatResponse;
} catch (error) {
if (typeof error === "object" && error?.response) {
const rawResponse = error.response;
const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
error.details = flatResponse;
if (options?.onResponse) options.onResponse(rawResponse, flatResponse, error);
}
throw error;
}
}
}
function serviceClient_createDefaultPipeline(options) {
const credentialScopes = getCredentialScopes(options);
const credentialOptions = options.credential && credentialScopes ? {
credentialScopes,
credential: options.credential
} : void 0;
return createClientPipeline({
...options,
credentialOptions
});
}
function getCredentialScopes(options) {
if (options.credentialScopes) return options.credentialScopes;
if (options.endpoint) return `${options.endpoint}/.default`;
if (options.baseUri) return `${options.baseUri}/.default`;
if (options.credential) throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
return;
}
// CONCATENATED MODULE: ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnTenantChallenge.js
const Constants = {
DefaultScope: "/.default",
HeaderConstants: {
AUTHORIZATION: "authorization"
}
};
function isUuid(text) {
return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text);
}
const authorizeRequestOnTenantChallenge = async challengeOptions => {
const requestOptions = requestToOptions(challengeOptions.request);
const challenge = getChallenge(challengeOptions.response);
if (challenge) {
const challengeInfo = parseChallenge(challenge);
const challengeScopes = buildScopes(challengeOptions, challengeInfo);
const tenantId = extractTenantId(challengeInfo);
if (!tenantId) return false;
const accessToken = await challengeOptions.getAccessToken(challengeScopes, {
...requestOptions,
tenantId
});
if (!accessToken) return false;
challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION, `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
return true;
}
return false;
};
function extractTenantId(challengeInfo) {
const parsedAuthUri = new URL(challengeInfo.authorization_uri);
const pathSegments = parsedAuthUri.pathname.split("/");
const tenantId = pathSegments[1];
if (tenantId && isUuid(tenantId)) return tenantId;
return;
}
function buildScopes(challengeOptions, challengeInfo) {
if (!challengeInfo.resource_id) return challengeOptions.scopes;
const challengeScopes = new URL(challengeInfo.resource_id);
let scope = new URL(Constants.DefaultScope, challengeScopes.origin).toString();
if (scope === "https://disk.azure.com/.default") scope = "https://disk.azure.com//.default";
return [ scope ];
}
function getChallenge(response) {
const challenge = response.headers.get("WWW-Authenticate");
if (response.status === 401 && challenge) return challenge;
return;
}
function parseChallenge(challenge) {
const bearerChallenge = challenge.slice("Bearer ".length);
const challengeParts = `${bearerChallenge.trim()} `.split(" ").filter(x => x);
const keyValuePairs = challengeParts.map(keyValue => (([key, value]) => ({
[key]: value
}))(keyValue.trim().split("=")));
return keyValuePairs.reduce((a, b) => ({
...a,
...b
}), {});
}
function requestToOptions(request) {
return {
abortSignal: request.abortSignal,
requestOptions: {
timeout: request.timeout
},
tracingOptions: request.tracingOptions
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/util.js
const util_originalRequestSymbol = Symbol("Original PipelineRequest");
const originalClientRequestSymbol = Symbol.for("@azure/core-client original request");
const passThroughProps = new Set([ "url", "method", "withCredentials", "timeout", "requestId", "abortSignal", "body", "formData", "onDownloadProgress", "onUploadProgress", "proxySettings", "streamResponseStatusCodes", "agent", "requestOverrides" ]);
function toPipelineRequest(webResource, options = {}) {
const compatWebResource = webResource;
const request = compatWebResource[util_originalRequestSymbol];
const headers = esm_httpHeaders_createHttpHeaders(webResource.headers.toJson({
preserveCase: true
}));
if (request) {
request.headers = headers;
return request;
} else {
const newRequest = esm_pipelineRequest_createPipelineRequest({
url: webResource.url,
method: webResource.method,
headers,
withCredentials: webResource.withCredentials,
timeout: webResource.timeout,
requestId: webResource.requestId,
abortSignal: webResource.abortSignal,
body: webResource.body,
formData: webResource.formData,
disableKeepAlive: !!webResource.keepAlive,
onDownloadProgress: webResource.onDownloadProgress,
onUploadProgress: webResource.onUploadProgress,
proxySettings: webResource.proxySettings,
streamResponseStatusCodes: webResource.streamResponseStatusCodes,
agent: webResource.agent,
requestOverrides: webResource.requestOverrides
});
if (options.originalRequest) newRequest[originalClientRequestSymbol] = options.originalRequest;
return newRequest;
}
}
function toWebResourceLike(request, options) {
const originalRequest = options?.originalRequest ?? request;
const webResource = {
url: request.url,
method: request.method,
headers: toHttpHeadersLike(request.headers),
withCredentials: request.withCredentials,
timeout: request.timeout,
requestId: request.headers.get("x-ms-client-request-id") || request.requestId,
abortSignal: request.abortSignal,
body: request.body,
formData: request.formData,
keepAlive: !!request.disableKeepAlive,
onDownloadProgress: request.onDownloadProgress,
onUploadProgress: request.onUploadProgress,
proxySettings: request.proxySettings,
streamResponseStatusCodes: request.streamResponseStatusCodes,
agent: request.agent,
requestOverrides: request.requestOverrides,
clone() {
throw new Error("Cannot clone a non-proxied WebResourceLike");
},
prepare() {
throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat");
},
validateRequestProperties() {}
};
if (options?.createProxy) return new Proxy(webResource, {
get(target, prop, receiver) {
if (prop === util_originalRequestSymbol) return request; else if (prop === "clone") return () => toWebResourceLike(toPipelineRequest(webResource, {
originalRequest
}), {
createProxy: true,
originalRequest
});
return Reflect.get(target, prop, receiver);
},
set(target, prop, value, receiver) {
if (prop === "keepAlive") request.disableKeepAlive = !value;
if (typeof prop === "string" && passThroughProps.has(prop)) request[prop] = value;
return Reflect.set(target, prop, value, receiver);
}
}); else return webResource;
}
function toHttpHeadersLike(headers) {
return new HttpHeaders(headers.toJSON({
preserveCase: true
}));
}
function getHeaderKey(headerName) {
return headerName.toLowerCase();
}
class HttpHeaders {
_headersMap;
constructor(rawHeaders) {
this._headersMap = {};
if (rawHeaders) for (const headerName in rawHeaders) this.set(headerName, rawHeaders[headerName]);
}
set(headerName, headerValue) {
this._headersMap[getHeaderKey(headerName)] = {
name: headerName,
value: headerValue.toString()
};
}
get(headerName) {
const header = this._headersMap[getHeaderKey(headerName)];
return !header ? void 0 : header.value;
}
contains(headerName) {
return !!this._headersMap[getHeaderKey(headerName)];
}
remove(headerName) {
const result = this.contains(headerName);
delete this._headersMap[getHeaderKey(headerName)];
return result;
}
rawHeaders() {
return this.toJson({
preserveCase: true
});
}
headersArray() {
const headers = [];
for (const headerKey in this._headersMap) headers.push(this._headersMap[headerKey]);
return headers;
}
headerNames() {
const headerNames = [];
const headers = this.headersArray();
for (let i = 0; i < headers.length; ++i) headerNames.push(headers[i].name);
return headerNames;
}
headerValues() {
const headerValues = [];
const headers = this.headersArray();
for (let i = 0; i < headers.length; ++i) headerValues.push(headers[i].value);
return headerValues;
}
toJson(options = {}) {
const result = {};
if (options.preserveCase) for (const headerKey in this._headersMap) {
const header = this._headersMap[headerKey];
result[header.name] = header.value;
} else for (const headerKey in this._headersMap) {
const header = this._headersMap[headerKey];
result[getHeaderKey(header.name)] = header.value;
}
return result;
}
toString() {
return JSON.stringify(this.toJson({
preserveCase: true
}));
}
clone() {
const resultPreservingCasing = {};
for (const headerKey in this._headersMap) {
const header = this._headersMap[headerKey];
resultPreservingCasing[header.name] = header.value;
}
return new HttpHeaders(resultPreservingCasing);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/response.js
const originalResponse = Symbol("Original FullOperationResponse");
function toCompatResponse(response, options) {
let request = toWebResourceLike(response.request);
let headers = toHttpHeadersLike(response.headers);
if (options?.createProxy) return new Proxy(response, {
get(target, prop, receiver) {
if (prop === "headers") return headers; else if (prop === "request") return request; else if (prop === originalResponse) return response;
return Reflect.get(target, prop, receiver);
},
set(target, prop, value, receiver) {
if (prop === "headers") headers = value; else if (prop === "request") request = value;
return Reflect.set(target, prop, value, receiver);
}
}); else return {
...response,
request,
headers
};
}
function response_toPipelineResponse(compatResponse) {
const extendedCompatResponse = compatResponse;
const response = extendedCompatResponse[originalResponse];
const headers = esm_httpHeaders_createHttpHeaders(compatResponse.headers.toJson({
preserveCase: true
}));
if (response) {
response.headers = headers;
return response;
} else return {
...compatResponse,
headers,
request: toPipelineRequest(compatResponse.request)
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/extendedClient.js
class ExtendedServiceClient extends ServiceClient {
constructor(options) {
super(options);
if (options.keepAliveOptions?.enable === false && !pipelineContainsDisableKeepAlivePolicy(this.pipeline)) this.pipeline.addPolicy(createDisableKeepAlivePolicy());
if (options.redirectOptions?.handleRedirects === false) this.pipeline.removePolicy({
name: redirectPolicy_redirectPolicyName
});
}
async sendOperationRequest(operationArguments, operationSpec) {
const userProvidedCallBack = operationArguments?.options?.onResponse;
let lastResponse;
function onResponse(rawResponse, flatResponse, error) {
lastResponse = rawResponse;
if (userProvidedCallBack) userProvidedCallBack(rawResponse, flatResponse, error);
}
operationArguments.options = {
...operationArguments.options,
onResponse
};
const result = await super.sendOperationRequest(operationArguments, operationSpec);
if (lastResponse) Object.defineProperty(result, "_response", {
value: toCompatResponse(lastResponse)
});
return result;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/policies/requestPolicyFactoryPolicy.js
var HttpPipelineLogLevel;
(function(HttpPipelineLogLevel) {
HttpPipelineLogLevel[HttpPipelineLogLevel["ERROR"] = 1] = "ERROR";
HttpPipelineLogLevel[HttpPipelineLogLevel["INFO"] = 3] = "INFO";
HttpPipelineLogLevel[HttpPipelineLogLevel["OFF"] = 0] = "OFF";
HttpPipelineLogLevel[HttpPipelineLogLevel["WARNING"] = 2] = "WARNING";
})(HttpPipelineLogLevel || (HttpPipelineLogLevel = {}));
const mockRequestPolicyOptions = {
log(_logLevel, _message) {},
shouldLog(_logLevel) {
return false;
}
};
const requestPolicyFactoryPolicyName = "RequestPolicyFactoryPolicy";
function createRequestPolicyFactoryPolicy(factories) {
const orderedFactories = factories.slice().reverse();
return {
name: requestPolicyFactoryPolicyName,
async sendRequest(request, next) {
let httpPipeline = {
async sendRequest(httpRequest) {
const response = await next(toPipelineRequest(httpRequest));
return toCompatResponse(response, {
createProxy: true
});
}
};
for (const factory of orderedFactories) httpPipeline = factory.create(httpPipeline, mockRequestPolicyOptions);
const webResourceLike = toWebResourceLike(request, {
createProxy: true
});
const response = await httpPipeline.sendRequest(webResourceLike);
return response_toPipelineResponse(response);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/core-http-compat/dist/esm/httpClientAdapter.js
function convertHttpClient(requestPolicyClient) {
return {
sendRequest: async request => {
const response = await requestPolicyClient.sendRequest(toWebResourceLike(request, {
createProxy: true
}));
return response_toPipelineResponse(response);
}
};
}
// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Expression.js
class Expression {
constructor(pattern, options = {}, data) {
this.pattern = pattern;
this.separator = options.separator || ".";
this.segments = this._parse(pattern);
this.data = data;
this._hasDeepWildcard = this.segments.some(seg => seg.type === "deep-wildcard");
this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== void 0);
this._hasPositionSelector = this.segments.some(seg => seg.position !== void 0);
}
_parse(pattern) {
const segments = [];
let i = 0;
let currentPart = "";
while (i < pattern.length) if (pattern[i] === this.separator) if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
if (currentPart.trim()) {
segments.push(this._parseSegment(currentPart.trim()));
currentPart = "";
}
segments.push({
type: "deep-wildcard"
});
i += 2;
} else {
if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
currentPart = "";
i++;
} else {
currentPart += pattern[i];
i++;
}
if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
return segments;
}
_parseSegment(part) {
const segment = {
type: "tag"
};
let bracketContent = null;
let withoutBrackets = part;
const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
if (bracketMatch) {
withoutBrackets = bracketMatch[1] + bracketMatch[3];
if (bracketMatch[2]) {
const content = bracketMatch[2].slice(1, -1);
if (content) bracketContent = content;
}
}
let namespace;
let tagAndPosition = withoutBrackets;
if (withoutBrackets.includes("::")) {
const nsIndex = withoutBrackets.indexOf("::");
namespace = withoutBrackets.substring(0, nsIndex).trim();
tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
}
let tag;
let positionMatch = null;
if (tagAndPosition.includes(":")) {
const colonIndex = tagAndPosition.lastIndexOf(":");
const tagPart = tagAndPosition.substring(0, colonIndex).trim();
const posPart = tagAndPosition.substring(colonIndex + 1).trim();
const isPositionKeyword = [ "first", "last", "odd", "even" ].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
if (isPositionKeyword) {
tag = tagPart;
positionMatch = posPart;
} else tag = tagAndPosition;
} else tag = tagAndPosition;
if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
segment.tag = tag;
if (namespace) segment.namespace = namespace;
if (bracketContent) if (bracketContent.includes("=")) {
const eqIndex = bracketContent.indexOf("=");
segment.attrName = bracketContent.substring(0, eqIndex).trim();
segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
} else segment.attrName = bracketContent.trim();
if (positionMatch) {
const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
if (nthMatch) {
segment.position = "nth";
segment.positionValue = parseInt(nthMatch[1], 10);
} else segment.position = positionMatch;
}
return segment;
}
get length() {
return this.segments.length;
}
hasDeepWildcard() {
return this._hasDeepWildcard;
}
hasAttributeCondition() {
return this._hasAttributeCondition;
}
hasPositionSelector() {
return this._hasPositionSelector;
}
toString() {
return this.pattern;
}
}
// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Matcher.js
class MatcherView {
constructor(matcher) {
this._matcher = matcher;
}
get separator() {
return this._matcher.separator;
}
getCurrentTag() {
const path = this._matcher.path;
return path.length > 0 ? path[path.length - 1].tag : void 0;
}
getCurrentNamespace() {
const path = this._matcher.path;
return path.length > 0 ? path[path.length - 1].namespace : void 0;
}
getAttrValue(attrName) {
const path = this._matcher.path;
if (path.length === 0) return;
return path[path.length - 1].values?.[attrName];
}
hasAttr(attrName) {
const path = this._matcher.path;
if (path.length === 0) return false;
const current = path[path.length - 1];
return current.values !== void 0 && attrName in current.values;
}
getAnyParentAttr(attrName) {
return this._matcher.getAnyParentAttr(attrName);
}
hasAnyParentAttr(attrName) {
return this._matcher.hasAnyParentAttr(attrName);
}
getPosition() {
const path = this._matcher.path;
if (path.length === 0) return -1;
return path[path.length - 1].position ?? 0;
}
getCounter() {
const path = this._matcher.path;
if (path.length === 0) return -1;
return path[path.length - 1].counter ?? 0;
}
getIndex() {
return this.getPosition();
}
getDepth() {
return this._matcher.path.length;
}
toString(separator, includeNamespace = true) {
return this._matcher.toString(separator, includeNamespace);
}
toArray() {
return this._matcher.path.map(n => n.tag);
}
matches(expression) {
return this._matcher.matches(expression);
}
matchesAny(exprSet) {
return exprSet.matchesAny(this._matcher);
}
}
class Matcher {
constructor(options = {}) {
this.separator = options.separator || ".";
this.path = [];
this.siblingStacks = [];
this._pathStringCache = null;
this._view = new MatcherView(this);
this._keptAttrs = [];
}
push(tagName, attrValues = null, namespace = null, options = null) {
this._pathStringCache = null;
if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
const currentLevel = this.path.length;
let level = this.siblingStacks[currentLevel];
if (!level) {
level = {
counts: new Map,
total: 0
};
this.siblingStacks[currentLevel] = level;
}
const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
const counter = level.counts.get(siblingKey) || 0;
const position = level.total;
level.counts.set(siblingKey, counter + 1);
level.total++;
const node = {
tag: tagName,
position,
counter
};
if (namespace !== null && namespace !== void 0) node.namespace = namespace;
if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
this.path.push(node);
const depth = this.path.length;
const keep = options !== null ? options.keep : null;
if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
const name = keep[i];
if (attrValues[name] !== void 0) this._keptAttrs.push({
depth,
name,
value: attrValues[name]
});
}
}
pop() {
if (this.path.length === 0) return;
this._pathStringCache = null;
const node = this.path.pop();
if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
const poppedDepth = this.path.length + 1;
while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
return node;
}
updateCurrent(attrValues) {
if (this.path.length > 0) {
const current = this.path[this.path.length - 1];
if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
}
}
getCurrentTag() {
return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
}
getCurrentNamespace() {
return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
}
getAttrValue(attrName) {
if (this.path.length === 0) return;
return this.path[this.path.length - 1].values?.[attrName];
}
hasAttr(attrName) {
if (this.path.length === 0) return false;
const current = this.path[this.path.length - 1];
return current.values !== void 0 && attrName in current.values;
}
getAnyParentAttr(attrName) {
const kept = this._keptAttrs;
for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
return;
}
hasAnyParentAttr(attrName) {
const kept = this._keptAttrs;
for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
return false;
}
getPosition() {
if (this.path.length === 0) return -1;
return this.path[this.path.length - 1].position ?? 0;
}
getCounter() {
if (this.path.length === 0) return -1;
return this.path[this.path.length - 1].counter ?? 0;
}
getIndex() {
return this.getPosition();
}
getDepth() {
return this.path.length;
}
toString(separator, includeNamespace = true) {
const sep = separator || this.separator;
const isDefault = sep === this.separator && includeNamespace === true;
if (isDefault) {
if (this._pathStringCache !== null) return this._pathStringCache;
const result = this.path.map(n => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
this._pathStringCache = result;
return result;
}
return this.path.map(n => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
}
toArray() {
return this.path.map(n => n.tag);
}
reset() {
this._pathStringCache = null;
this.path = [];
this.siblingStacks = [];
this._keptAttrs = [];
}
matches(expression) {
const segments = expression.segments;
if (segments.length === 0) return false;
if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
return this._matchSimple(segments);
}
_matchSimple(segments) {
if (this.path.length !== segments.length) return false;
for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
return true;
}
_matchWithDeepWildcard(segments) {
let pathIdx = this.path.length - 1;
let segIdx = segments.length - 1;
while (segIdx >= 0 && pathIdx >= 0) {
const segment = segments[segIdx];
if (segment.type === "deep-wildcard") {
segIdx--;
if (segIdx < 0) return true;
const nextSeg = segments[segIdx];
let found = false;
for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
pathIdx = i - 1;
segIdx--;
found = true;
break;
}
if (!found) return false;
} else {
if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
pathIdx--;
segIdx--;
}
}
return segIdx < 0;
}
_matchSegment(segment, node, isCurrentNode) {
if (segment.tag !== "*" && segment.tag !== node.tag) return false;
if (segment.namespace !== void 0) if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
if (segment.attrName !== void 0) {
if (!isCurrentNode) return false;
if (!node.values || !(segment.attrName in node.values)) return false;
if (segment.attrValue !== void 0) if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
}
if (segment.position !== void 0) {
if (!isCurrentNode) return false;
const counter = node.counter ?? 0;
if (segment.position === "first" && counter !== 0) return false; else if (segment.position === "odd" && counter % 2 !== 1) return false; else if (segment.position === "even" && counter % 2 !== 0) return false; else if (segment.position === "nth" && counter !== segment.positionValue) return false;
}
return true;
}
matchesAny(exprSet) {
return exprSet.matchesAny(this);
}
snapshot() {
return {
path: this.path.map(node => ({
...node
})),
siblingStacks: this.siblingStacks.map(level => level ? {
counts: new Map(level.counts),
total: level.total
} : level),
keptAttrs: this._keptAttrs.map(entry => ({
...entry
}))
};
}
restore(snapshot) {
this._pathStringCache = null;
this.path = snapshot.path.map(node => ({
...node
}));
this.siblingStacks = snapshot.siblingStacks.map(level => level ? {
counts: new Map(level.counts),
total: level.total
} : level);
this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({
...entry
}));
}
readOnly() {
return this._view;
}
}
// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/util.js
function valToStr(val) {
return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
}
function safeComment(val) {
return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(val) {
return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(val) {
return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
function resolveName(name, isAttribute, options, matcher, validator) {
if (!options.sanitizeName) return name;
const isPI = !isAttribute && name[0] === "?";
const bare = isPI ? name.slice(1) : name;
if (validator(bare)) return name;
const result = options.sanitizeName(bare, {
isAttribute,
matcher: matcher.readOnly()
});
if (typeof result !== "string" || !validator(result)) throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
return isPI ? "?" + result : result;
}
// CONCATENATED MODULE: ./node_modules/xml-naming/src/index.js
const nameStartChar10 = ":A-Za-z_" + "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff" + "\u0370-\u037d" + "\u037f-\u0486\u0488-\u1fff" + "\u200c-\u200d" + "\u2070-\u218f" + "\u2c00-\u2fef" + "\u3001-\ud7ff" + "\uf900-\ufdcf" + "\ufdf0-\ufffd";
const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "\u00b7" + "\u0300-\u036f" + "\u203f-\u2040";
const nameStartChar11 = ":A-Za-z_" + "\u00c0-\u02ff" + "\u0370-\u037d" + "\u037f-\u0486\u0488-\u1fff" + "\u200c-\u200d" + "\u2070-\u218f" + "\u2c00-\u2fef" + "\u3001-\ud7ff" + "\uf900-\ufdcf" + "\ufdf0-\ufffd" + "\ud800\udc00-\udb7f\udfff";
const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "\u00b7" + "\u0300-\u036f" + "\u0487" + "\u203f-\u2040";
const buildRegexes = (startChar, char, flags = "") => {
const ncStart = startChar.replace(":", "");
const ncChar = char.replace(":", "");
const ncNamePat = `[${ncStart}][${ncChar}]*`;
return {
name: new RegExp(`^[${startChar}][${char}]*$`, flags),
ncName: new RegExp(`^${ncNamePat}$`, flags),
qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
nmToken: new RegExp(`^[${char}]+$`, flags),
nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
};
};
const regexes10 = buildRegexes(nameStartChar10, nameChar10);
const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
const nameStartCharAscii = ":A-Za-z_";
const nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
if (asciiOnly) return regexesAscii;
return xmlVersion === "1.1" ? regexes11 : regexes10;
};
const qName = (str, {xmlVersion = "1.0", asciiOnly = false} = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
const PRODUCTIONS = [ "name", "ncName", "qName", "nmToken", "nmTokens" ];
const createValidator = (production, {xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048} = {}) => {
if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
const regex = getRegexes(xmlVersion, asciiOnly)[production];
let cache = new Map;
const validator = str => {
const cached = cache.get(str);
if (cached !== void 0) return cached;
const result = regex.test(str);
if (cache.size < maxCacheSize) cache.set(str, result);
return result;
};
validator.reset = () => {
cache = new Map;
};
return validator;
};
// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/orderedJs2Xml.js
const EOL = "\n";
function detectXmlVersionFromArray(jArray, options) {
if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
const first = jArray[0];
const firstKey = propName(first);
if (firstKey === "?xml") {
const attrs = first[":@"];
if (attrs) {
const versionKey = options.attributeNamePrefix + "version";
if (attrs[versionKey]) return attrs[versionKey];
}
}
return "1.0";
}
function toXml(jArray, options) {
let indentation = "";
if (options.format) indentation = EOL;
const stopNodeExpressions = [];
if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
const node = options.stopNodes[i];
if (typeof node === "string") stopNodeExpressions.push(new Expression(node)); else if (node instanceof Expression) stopNodeExpressions.push(node);
}
const xmlVersion = detectXmlVersionFromArray(jArray, options);
const qNameValidator = createValidator("qName", {
xmlVersion
});
const matcher = new Matcher;
return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}
function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
let xmlStr = "";
let isPreviousElementTag = false;
if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if (!Array.isArray(arr)) {
if (arr !== void 0 && arr !== null) {
let text = valToStr(arr);
text = replaceEntitiesValue(text, options);
return text;
}
return "";
}
for (let i = 0; i < arr.length; i++) {
const tagObj = arr[i];
const rawTagName = propName(tagObj);
if (rawTagName === void 0) continue;
const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName;
const tagName = isSpecialName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
const attrValues = extractAttributeValues(tagObj[":@"], options);
matcher.push(tagName, attrValues);
const isStopNode = checkStopNode(matcher, stopNodeExpressions);
if (tagName === options.textNodeName) {
let tagText = tagObj[rawTagName];
if (!isStopNode) {
tagText = options.tagValueProcessor(tagName, tagText);
tagText = replaceEntitiesValue(tagText, options);
}
tagText = valToStr(tagText);
if (isPreviousElementTag) xmlStr += indentation;
xmlStr += tagText;
isPreviousElementTag = false;
matcher.pop();
continue;
} else if (tagName === options.cdataPropName) {
if (isPreviousElementTag) xmlStr += indentation;
const val = tagObj[rawTagName][0][options.textNodeName];
const safeVal = safeCdata(val);
xmlStr += `<![CDATA[${safeVal}]]>`;
isPreviousElementTag = false;
matcher.pop();
continue;
} else if (tagName === options.commentPropName) {
const val = tagObj[rawTagName][0][options.textNodeName];
const safeVal = safeComment(val);
xmlStr += indentation + `\x3c!--${safeVal}--\x3e`;
isPreviousElementTag = true;
matcher.pop();
continue;
} else if (tagName[0] === "?") {
const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
const tempInd = tagName === "?xml" ? "" : indentation;
xmlStr += tempInd + `<${tagName}${attStr}?>`;
isPreviousElementTag = true;
matcher.pop();
continue;
}
let newIdentation = indentation;
if (newIdentation !== "") newIdentation += options.indentBy;
const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
const tagStart = indentation + `<${tagName}${attStr}`;
let tagValue;
if (isStopNode) tagValue = orderedJs2Xml_getRawContent(tagObj[rawTagName], options, matcher.getDepth()); else tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
if (options.unpairedTags.indexOf(tagName) !== -1) if (options.suppressUnpairedNode) xmlStr += tagStart + ">"; else xmlStr += tagStart + "/>"; else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>"; else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`; else {
xmlStr += tagStart + ">";
if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation; else xmlStr += tagValue;
xmlStr += `</${tagName}>`;
}
isPreviousElementTag = true;
matcher.pop();
}
return xmlStr;
}
function extractAttributeValues(attrMap, options) {
if (!attrMap || options.ignoreAttributes) return null;
const attrValues = {};
let hasAttrs = false;
for (let attr in attrMap) {
if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
hasAttrs = true;
}
return hasAttrs ? attrValues : null;
}
function orderedJs2Xml_getRawContent(arr, options, depth = 0) {
if (options.maxNestedTags && depth > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if (!Array.isArray(arr)) {
if (arr !== void 0 && arr !== null) return valToStr(arr);
return "";
}
let content = "";
for (let i = 0; i < arr.length; i++) {
const item = arr[i];
const tagName = propName(item);
if (tagName === options.textNodeName) content += valToStr(item[tagName]); else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName]; else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName]; else if (tagName && tagName[0] === "?") continue; else if (tagName) {
const attStr = attr_to_str_raw(item[":@"], options);
const nestedContent = orderedJs2Xml_getRawContent(item[tagName], options, depth + 1);
if (!nestedContent || nestedContent.length === 0) content += `<${tagName}${attStr}/>`; else content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
}
}
return content;
}
function attr_to_str_raw(attrMap, options) {
let attrStr = "";
if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
let attrVal = attrMap[attr];
if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`; else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
}
return attrStr;
}
function propName(obj) {
const keys = Object.keys(obj);
for (let i = 0; i < keys.length; i++) {
const key = keys[i];
if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
if (key !== ":@") return key;
}
}
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
let attrStr = "";
if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
let attrVal;
if (isStopNode) attrVal = attrMap[attr]; else {
attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
attrVal = replaceEntitiesValue(attrVal, options);
}
if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${resolvedAttrName}`; else attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
}
return attrStr;
}
function checkStopNode(matcher, stopNodeExpressions) {
if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return true;
return false;
}
function replaceEntitiesValue(textValue, options) {
if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
const entity = options.entities[i];
textValue = textValue.replace(entity.regex, entity.val);
}
return textValue;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
if (typeof ignoreAttributes === "function") return ignoreAttributes;
if (Array.isArray(ignoreAttributes)) return attrName => {
for (const pattern of ignoreAttributes) {
if (typeof pattern === "string" && attrName === pattern) return true;
if (pattern instanceof RegExp && pattern.test(attrName)) return true;
}
};
return () => false;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/fxb.js
const defaultOptions = {
attributeNamePrefix: "@_",
attributesGroupName: false,
textNodeName: "#text",
ignoreAttributes: true,
cdataPropName: false,
format: false,
indentBy: "  ",
suppressEmptyNode: false,
suppressUnpairedNode: true,
suppressBooleanAttributes: true,
tagValueProcessor: function(key, a) {
return a;
},
attributeValueProcessor: function(attrName, a) {
return a;
},
preserveOrder: false,
commentPropName: false,
unpairedTags: [],
entities: [ {
regex: new RegExp("&", "g"),
val: "&amp;"
}, {
regex: new RegExp(">", "g"),
val: "&gt;"
}, {
regex: new RegExp("<", "g"),
val: "&lt;"
}, {
regex: new RegExp("'", "g"),
val: "&apos;"
}, {
regex: new RegExp('"', "g"),
val: "&quot;"
} ],
processEntities: true,
stopNodes: [],
oneListGroup: false,
maxNestedTags: 100,
jPath: true,
sanitizeName: false
};
function Builder(options) {
this.options = Object.assign({}, defaultOptions, options);
if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) this.options.stopNodes = this.options.stopNodes.map(node => {
if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
return node;
});
this.stopNodeExpressions = [];
if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
const node = this.options.stopNodes[i];
if (typeof node === "string") this.stopNodeExpressions.push(new Expression(node)); else if (node instanceof Expression) this.stopNodeExpressions.push(node);
}
if (this.options.ignoreAttributes === true || this.options.attributesGroupName) this.isAttribute = function() {
return false;
}; else {
this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
this.attrPrefixLen = this.options.attributeNamePrefix.length;
this.isAttribute = isAttribute;
}
this.processTextOrObjNode = processTextOrObjNode;
if (this.options.format) {
this.indentate = indentate;
this.tagEndChar = ">\n";
this.newLine = "\n";
} else {
this.indentate = function() {
return "";
};
this.tagEndChar = ">";
this.newLine = "";
}
}
function detectXmlVersionFromObj(jObj, options) {
const decl = jObj["?xml"];
if (decl && typeof decl === "object") {
if (options.attributesGroupName && decl[options.attributesGroupName]) {
const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
if (v) return v;
}
const v = decl[options.attributeNamePrefix + "version"];
if (v) return v;
}
return "1.0";
}
Builder.prototype.build = function(jObj) {
if (this.options.preserveOrder) return toXml(jObj, this.options); else {
if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = {
[this.options.arrayNodeName]: jObj
};
const matcher = new Matcher;
const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
const qNameValidator = createValidator("qName", {
xmlVersion
});
return this.j2x(jObj, 0, matcher, qNameValidator).val;
}
};
Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
let attrStr = "";
let val = "";
if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
const jPath = this.options.jPath ? matcher.toString() : matcher;
const isCurrentStopNode = this.checkStopNode(matcher);
for (let key in jObj) {
if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key);
const resolvedKey = isSpecialKey ? key : resolveName(key, false, this.options, matcher, qNameValidator);
if (typeof jObj[key] === "undefined") {
if (this.isAttribute(key)) val += "";
} else if (jObj[key] === null) if (this.isAttribute(key)) val += ""; else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) val += ""; else if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar; else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar; else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher); else if (typeof jObj[key] !== "object") {
const attr = this.isAttribute(key);
if (attr && !this.ignoreAttributesFn(attr, jPath)) {
const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
} else if (!attr) if (key === this.options.textNodeName) {
let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
val += this.replaceEntitiesValue(newval);
} else {
matcher.push(resolvedKey);
const isStopNode = this.checkStopNode(matcher);
matcher.pop();
if (isStopNode) {
const textValue = valToStr(jObj[key]);
if (textValue === "") val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar; else val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
}
} else if (Array.isArray(jObj[key])) {
const arrLen = jObj[key].length;
let listTagVal = "";
let listTagAttr = "";
for (let j = 0; j < arrLen; j++) {
const item = jObj[key][j];
if (typeof item === "undefined") ; else if (item === null) if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar; else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar; else if (typeof item === "object") if (this.options.oneListGroup) {
matcher.push(resolvedKey);
const result = this.j2x(item, level + 1, matcher, qNameValidator);
matcher.pop();
listTagVal += result.val;
if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) listTagAttr += result.attrStr;
} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator); else if (this.options.oneListGroup) {
let textValue = this.options.tagValueProcessor(resolvedKey, item);
textValue = this.replaceEntitiesValue(textValue);
textValue = valToStr(textValue);
listTagVal += textValue;
} else {
matcher.push(resolvedKey);
const isStopNode = this.checkStopNode(matcher);
matcher.pop();
if (isStopNode) {
const textValue = valToStr(item);
if (textValue === "") listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar; else listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
}
}
if (this.options.oneListGroup) listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
val += listTagVal;
} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
const Ks = Object.keys(jObj[key]);
const L = Ks.length;
for (let j = 0; j < L; j++) {
const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
}
} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
}
return {
attrStr,
val
};
};
Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
if (!isStopNode) {
val = this.options.attributeValueProcessor(attrName, valToStr(val));
val = this.replaceEntitiesValue(val);
}
if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName; else return " " + attrName + '="' + escapeAttribute(val) + '"';
};
function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
const attrValues = this.extractAttributes(object);
matcher.push(key, attrValues);
const isStopNode = this.checkStopNode(matcher);
if (isStopNode) {
const rawContent = this.buildRawContent(object, matcher.getDepth());
const attrStr = this.buildAttributesForStopNode(object);
matcher.pop();
return this.buildObjectNode(rawContent, key, attrStr, level);
}
const result = this.j2x(object, level + 1, matcher, qNameValidator);
matcher.pop();
if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher); else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher); else return this.buildObjectNode(result.val, key, result.attrStr, level);
}
Builder.prototype.extractAttributes = function(obj) {
if (!obj || typeof obj !== "object") return null;
const attrValues = {};
let hasAttrs = false;
if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
const attrGroup = obj[this.options.attributesGroupName];
for (let attrKey in attrGroup) {
if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
hasAttrs = true;
}
} else for (let key in obj) {
if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
const attr = this.isAttribute(key);
if (attr) {
attrValues[attr] = escapeAttribute(obj[key]);
hasAttrs = true;
}
}
return hasAttrs ? attrValues : null;
};
Builder.prototype.buildRawContent = function(obj, depth = 0) {
if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
if (typeof obj === "string") return obj;
if (typeof obj !== "object" || obj === null) return String(obj);
if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
let content = "";
for (let key in obj) {
if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
if (this.isAttribute(key)) continue;
if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
const value = obj[key];
if (key === this.options.textNodeName) content += value; else if (Array.isArray(value)) {
for (let item of value) if (typeof item === "string" || typeof item === "number") content += `<${key}>${item}</${key}>`; else if (typeof item === "object" && item !== null) {
const nestedContent = this.buildRawContent(item, depth + 1);
const nestedAttrs = this.buildAttributesForStopNode(item);
if (nestedContent === "") content += `<${key}${nestedAttrs}/>`; else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
}
} else if (typeof value === "object" && value !== null) {
const nestedContent = this.buildRawContent(value, depth + 1);
const nestedAttrs = this.buildAttributesForStopNode(value);
if (nestedContent === "") content += `<${key}${nestedAttrs}/>`; else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
} else content += `<${key}>${value}</${key}>`;
}
return content;
};
Builder.prototype.buildAttributesForStopNode = function(obj) {
if (!obj || typeof obj !== "object") return "";
let attrStr = "";
if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
const attrGroup = obj[this.options.attributesGroupName];
for (let attrKey in attrGroup) {
if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
const val = attrGroup[attrKey];
if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + cleanKey; else attrStr += " " + cleanKey + '="' + escapeAttribute(val) + '"';
}
} else for (let key in obj) {
if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
const attr = this.isAttribute(key);
if (attr) {
const val = obj[key];
if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + attr; else attrStr += " " + attr + '="' + escapeAttribute(val) + '"';
}
}
return attrStr;
};
Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
if (val === "") if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar; else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar; else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar; else {
let tagEndExp = "</" + key + this.tagEndChar;
let piClosingChar = "";
if (key[0] === "?") {
piClosingChar = "?";
tagEndExp = "";
}
if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp; else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `\x3c!--${safeComment(val)}--\x3e` + this.newLine; else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
}
};
Builder.prototype.closeTag = function(key) {
let closeTag = "";
if (this.options.unpairedTags.indexOf(key) !== -1) {
if (!this.options.suppressUnpairedNode) closeTag = "/";
} else if (this.options.suppressEmptyNode) closeTag = "/"; else closeTag = `></${key}`;
return closeTag;
};
Builder.prototype.checkStopNode = function(matcher) {
if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return true;
return false;
};
Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
const safeVal = safeCdata(val);
return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
const safeVal = safeComment(val);
return this.indentate(level) + `\x3c!--${safeVal}--\x3e` + this.newLine;
} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar; else {
let textValue = this.options.tagValueProcessor(key, val);
textValue = this.replaceEntitiesValue(textValue);
textValue = valToStr(textValue);
if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar; else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
}
};
Builder.prototype.replaceEntitiesValue = function(textValue) {
if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
const entity = this.options.entities[i];
textValue = textValue.replace(entity.regex, entity.val);
}
return textValue;
};
function indentate(level) {
return this.options.indentBy.repeat(level);
}
function isAttribute(name) {
if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen); else return false;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js
const json2xml = Builder;
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/util.js
const nameStartChar = ":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
const nameChar = nameStartChar + "\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
const nameRegexp = "[" + nameStartChar + "][" + nameChar + "]*";
const regexName = new RegExp("^" + nameRegexp + "$");
function getAllMatches(string, regex) {
const matches = [];
let match = regex.exec(string);
while (match) {
const allmatches = [];
allmatches.startIndex = regex.lastIndex - match[0].length;
const len = match.length;
for (let index = 0; index < len; index++) allmatches.push(match[index]);
matches.push(allmatches);
match = regex.exec(string);
}
return matches;
}
const isName = function(string) {
const match = regexName.exec(string);
return !(match === null || typeof match === "undefined");
};
function isExist(v) {
return typeof v !== "undefined";
}
const DANGEROUS_PROPERTY_NAMES = [ "hasOwnProperty", "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__" ];
const criticalProperties = [ "__proto__", "constructor", "prototype" ];
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/validator.js
const validator_defaultOptions = {
allowBooleanAttributes: false,
unpairedTags: []
};
function validator_validate(xmlData, options) {
options = Object.assign({}, validator_defaultOptions, options);
const tags = [];
let tagFound = false;
let reachedRoot = false;
if (xmlData[0] === "\ufeff") xmlData = xmlData.substr(1);
for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
i += 2;
i = readPI(xmlData, i);
if (i.err) return i;
} else if (xmlData[i] === "<") {
let tagStartPos = i;
i++;
if (xmlData[i] === "!") {
i = readCommentAndCDATA(xmlData, i);
continue;
} else {
let closingTag = false;
if (xmlData[i] === "/") {
closingTag = true;
i++;
}
let tagName = "";
for (;i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "\t" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
tagName = tagName.trim();
if (tagName[tagName.length - 1] === "/") {
tagName = tagName.substring(0, tagName.length - 1);
i--;
}
if (!validateTagName(tagName)) {
let msg;
if (tagName.trim().length === 0) msg = "Invalid space after '<'."; else msg = "Tag '" + tagName + "' is an invalid name.";
return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
}
const result = readAttributeStr(xmlData, i);
if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
let attrStr = result.value;
i = result.index;
if (attrStr[attrStr.length - 1] === "/") {
const attrStrStart = i - attrStr.length;
attrStr = attrStr.substring(0, attrStr.length - 1);
const isValid = validateAttributeString(attrStr, options);
if (isValid === true) tagFound = true; else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
} else if (closingTag) if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i)); else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos)); else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos)); else {
const otg = tags.pop();
if (tagName !== otg.tagName) {
let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
}
if (tags.length == 0) reachedRoot = true;
} else {
const isValid = validateAttributeString(attrStr, options);
if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i)); else if (options.unpairedTags.indexOf(tagName) !== -1) ; else tags.push({
tagName,
tagStartPos
});
tagFound = true;
}
for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") if (xmlData[i + 1] === "!") {
i++;
i = readCommentAndCDATA(xmlData, i);
continue;
} else if (xmlData[i + 1] === "?") {
i = readPI(xmlData, ++i);
if (i.err) return i;
} else break; else if (xmlData[i] === "&") {
const afterAmp = validateAmpersand(xmlData, i);
if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
i = afterAmp;
} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
if (xmlData[i] === "<") i--;
}
} else {
if (isWhiteSpace(xmlData[i])) continue;
return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
}
if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1); else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos)); else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map(t => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
line: 1,
col: 1
});
return true;
}
function isWhiteSpace(char) {
return char === " " || char === "\t" || char === "\n" || char === "\r";
}
function readPI(xmlData, i) {
const start = i;
for (;i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
const tagname = xmlData.substr(start, i - start);
if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i)); else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
i++;
break;
} else continue;
}
return i;
}
function readCommentAndCDATA(xmlData, i) {
if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
i += 2;
break;
}
} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
let angleBracketsCount = 1;
for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++; else if (xmlData[i] === ">") {
angleBracketsCount--;
if (angleBracketsCount === 0) break;
}
} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
i += 2;
break;
}
return i;
}
const doubleQuote = '"';
const singleQuote = "'";
function readAttributeStr(xmlData, i) {
let attrStr = "";
let startChar = "";
let tagClosed = false;
for (;i < xmlData.length; i++) {
if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) if (startChar === "") startChar = xmlData[i]; else if (startChar !== xmlData[i]) ; else startChar = ""; else if (xmlData[i] === ">") if (startChar === "") {
tagClosed = true;
break;
}
attrStr += xmlData[i];
}
if (startChar !== "") return false;
return {
value: attrStr,
index: i,
tagClosed
};
}
function scanAttributeTokens(attrStr) {
const tokens = [];
const len = attrStr.length;
let i = 0;
while (i < len) {
const tokenStart = i;
while (i < len && isWhiteSpace(attrStr[i])) i++;
if (i >= len) break;
if (attrStr[i] === "=") {
i++;
continue;
}
const leadingWs = attrStr.slice(tokenStart, i);
const nameStart = i;
while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
const name = attrStr.slice(nameStart, i);
let equalsGroup;
let j = i;
while (j < len && isWhiteSpace(attrStr[j])) j++;
if (j < len && attrStr[j] === "=") {
equalsGroup = attrStr.slice(i, j + 1);
i = j + 1;
}
let quoteChar;
let value;
let k = i;
while (k < len && isWhiteSpace(attrStr[k])) k++;
if (k < len && (attrStr[k] === '"' || attrStr[k] === "'")) {
const valueStart = k + 1;
const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
if (closeIdx !== -1) {
quoteChar = attrStr[k];
value = attrStr.slice(valueStart, closeIdx);
i = closeIdx + 1;
}
}
const token = {
startIndex: tokenStart
};
token[1] = leadingWs;
token[2] = name;
token[3] = equalsGroup;
token[4] = quoteChar !== void 0 ? true : void 0;
token[5] = quoteChar;
token[6] = value;
tokens.push(token);
}
return tokens;
}
function validateAttributeString(attrStr, options) {
const matches = scanAttributeTokens(attrStr);
const attrNames = {};
for (let i = 0; i < matches.length; i++) {
if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i])); else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i])); else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
const attrName = matches[i][2];
if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1; else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
}
return true;
}
function validateNumberAmpersand(xmlData, i) {
let re = /\d/;
if (xmlData[i] === "x") {
i++;
re = /[\da-fA-F]/;
}
for (;i < xmlData.length; i++) {
if (xmlData[i] === ";") return i;
if (!xmlData[i].match(re)) break;
}
return -1;
}
function validateAmpersand(xmlData, i) {
i++;
if (xmlData[i] === ";") return -1;
if (xmlData[i] === "#") {
i++;
return validateNumberAmpersand(xmlData, i);
}
let count = 0;
for (;i < xmlData.length; i++, count++) {
if (xmlData[i].match(/\w/) && count < 20) continue;
if (xmlData[i] === ";") break;
return -1;
}
return i;
}
function getErrorObject(code, message, lineNumber) {
return {
err: {
code,
msg: message,
line: lineNumber.line || lineNumber,
col: lineNumber.col
}
};
}
function validateAttrName(attrName) {
return isName(attrName);
}
function validateTagName(tagname) {
return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
const lines = xmlData.substring(0, index).split(/\r?\n/);
return {
line: lines.length,
col: lines[lines.length - 1].length + 1
};
}
function getPositionFromMatch(match) {
return match.startIndex + match[1].length;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/fxp.js
const XMLValidator = {
validate: validator_validate
};
 // CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
const defaultOnDangerousProperty = name => {
if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
return name;
};
const OptionsBuilder_defaultOptions = {
preserveOrder: false,
attributeNamePrefix: "@_",
attributesGroupName: false,
textNodeName: "#text",
ignoreAttributes: true,
removeNSPrefix: false,
allowBooleanAttributes: false,
parseTagValue: true,
parseAttributeValue: false,
trimValues: true,
cdataPropName: false,
numberParseOptions: {
hex: true,
leadingZeros: true,
eNotation: true,
unicode: false
},
tagValueProcessor: function(tagName, val) {
return val;
},
attributeValueProcessor: function(attrName, val) {
return val;
},
stopNodes: [],
alwaysCreateTextNode: false,
isArray: () => false,
commentPropName: false,
unpairedTags: [],
processEntities: true,
htmlEntities: false,
entityDecoder: null,
ignoreDeclaration: false,
ignorePiTags: false,
transformTagName: false,
transformAttributeName: false,
updateTag: function(tagName, jPath, attrs) {
return tagName;
},
captureMetaData: false,
maxNestedTags: 100,
strictReservedNames: true,
jPath: true,
onDangerousProperty: defaultOnDangerousProperty
};
function validatePropertyName(propertyName, optionName) {
if (typeof propertyName !== "string") return;
const normalized = propertyName.toLowerCase();
if (DANGEROUS_PROPERTY_NAMES.some(dangerous => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
if (criticalProperties.some(dangerous => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function normalizeProcessEntities(value, htmlEntities) {
if (typeof value === "boolean") return {
enabled: value,
maxEntitySize: 1e4,
maxExpansionDepth: 1e4,
maxTotalExpansions: 1 / 0,
maxExpandedLength: 1e5,
maxEntityCount: 1e3,
allowedTags: null,
tagFilter: null,
appliesTo: "all"
};
if (typeof value === "object" && value !== null) return {
enabled: value.enabled !== false,
maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? 1 / 0),
maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
allowedTags: value.allowedTags ?? null,
tagFilter: value.tagFilter ?? null,
appliesTo: value.appliesTo ?? "all"
};
return normalizeProcessEntities(true);
}
const buildOptions = function(options) {
const built = Object.assign({}, OptionsBuilder_defaultOptions, options);
const propertyNameOptions = [ {
value: built.attributeNamePrefix,
name: "attributeNamePrefix"
}, {
value: built.attributesGroupName,
name: "attributesGroupName"
}, {
value: built.textNodeName,
name: "textNodeName"
}, {
value: built.cdataPropName,
name: "cdataPropName"
}, {
value: built.commentPropName,
name: "commentPropName"
} ];
for (const {value, name} of propertyNameOptions) if (value) validatePropertyName(value, name);
if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
built.unpairedTagsSet = new Set(built.unpairedTags);
if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map(node => {
if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
return node;
});
return built;
};
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
let METADATA_SYMBOL;
if (typeof Symbol !== "function") METADATA_SYMBOL = "@@xmlMetadata"; else METADATA_SYMBOL = Symbol("XML Node Metadata");
class XmlNode {
constructor(tagname) {
this.tagname = tagname;
this.child = [];
this[":@"] = Object.create(null);
}
add(key, val) {
if (key === "__proto__") key = "#__proto__";
this.child.push({
[key]: val
});
}
addChild(node, startIndex) {
if (node.tagname === "__proto__") node.tagname = "#__proto__";
if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
[node.tagname]: node.child,
[":@"]: node[":@"]
}); else this.child.push({
[node.tagname]: node.child
});
this.addStartIndex(startIndex);
}
addStartIndex(startIndex) {
if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL] = {
startIndex
};
}
addEndIndex(endIndex) {
const lastChild = this.child[this.child.length - 1];
if (lastChild !== void 0 && lastChild[METADATA_SYMBOL] !== void 0 && lastChild[METADATA_SYMBOL].endIndex === void 0) lastChild[METADATA_SYMBOL].endIndex = endIndex;
}
static getMetaDataSymbol() {
return METADATA_SYMBOL;
}
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
class DocTypeReader {
constructor(options, xmlVersion) {
this.suppressValidationErr = !options;
this.options = options;
this.xmlVersion = xmlVersion || 1;
}
setXmlVersion(xmlVersion = 1) {
this.xmlVersion = xmlVersion;
}
readDocType(xmlData, i) {
const entities = Object.create(null);
let entityCount = 0;
if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
i += 9;
let angleBracketsCount = 1;
let hasBody = false, comment = false;
let quoteChar = null;
let exp = "";
for (;i < xmlData.length; i++) {
if (quoteChar !== null) {
if (xmlData[i] === quoteChar) quoteChar = null;
exp += xmlData[i];
continue;
}
if (!hasBody && !comment && (xmlData[i] === '"' || xmlData[i] === "'")) {
quoteChar = xmlData[i];
exp += xmlData[i];
continue;
}
if (xmlData[i] === "<" && !comment) {
if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
i += 7;
let entityName, val;
[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
if (val.indexOf("&") === -1) {
if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
entities[entityName] = val;
entityCount++;
}
} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
i += 8;
const {index} = this.readElementExp(xmlData, i + 1);
i = index;
} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8; else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
i += 9;
const {index} = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
i = index;
} else if (hasSeq(xmlData, "!--", i)) comment = true; else throw new Error(`Invalid DOCTYPE`);
angleBracketsCount++;
exp = "";
} else if (xmlData[i] === ">") {
if (comment) {
if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
comment = false;
angleBracketsCount--;
}
} else angleBracketsCount--;
if (angleBracketsCount === 0) break;
} else if (xmlData[i] === "[") hasBody = true; else exp += xmlData[i];
}
if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
} else throw new Error(`Invalid Tag instead of DOCTYPE`);
return {
entities,
i
};
}
readEntityExp(xmlData, i) {
i = skipWhitespace(xmlData, i);
const startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== '"' && xmlData[i] !== "'") i++;
let entityName = xmlData.substring(startIndex, i);
validateEntityName(entityName, {
xmlVersion: this.xmlVersion
});
i = skipWhitespace(xmlData, i);
if (!this.suppressValidationErr) if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported"); else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
let entityValue = "";
[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
i--;
return [ entityName, entityValue, i ];
}
readNotationExp(xmlData, i) {
i = skipWhitespace(xmlData, i);
const startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
let notationName = xmlData.substring(startIndex, i);
!this.suppressValidationErr && validateEntityName(notationName, {
xmlVersion: this.xmlVersion
});
i = skipWhitespace(xmlData, i);
const identifierType = xmlData.substring(i, i + 6).toUpperCase();
if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
i += identifierType.length;
i = skipWhitespace(xmlData, i);
let publicIdentifier = null;
let systemIdentifier = null;
if (identifierType === "PUBLIC") {
[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
i = skipWhitespace(xmlData, i);
if (xmlData[i] === '"' || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
} else if (identifierType === "SYSTEM") {
[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
}
return {
notationName,
publicIdentifier,
systemIdentifier,
index: --i
};
}
readIdentifierVal(xmlData, i, type) {
let identifierVal = "";
const startChar = xmlData[i];
if (startChar !== '"' && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
i++;
const startIndex = i;
while (i < xmlData.length && xmlData[i] !== startChar) i++;
identifierVal = xmlData.substring(startIndex, i);
if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
i++;
return [ i, identifierVal ];
}
readElementExp(xmlData, i) {
i = skipWhitespace(xmlData, i);
const startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
let elementName = xmlData.substring(startIndex, i);
if (!this.suppressValidationErr && !qName(elementName, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid element name: "${elementName}"`);
i = skipWhitespace(xmlData, i);
let contentModel = "";
if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4; else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2; else if (xmlData[i] === "(") {
i++;
const startIndex = i;
while (i < xmlData.length && xmlData[i] !== ")") i++;
contentModel = xmlData.substring(startIndex, i);
if (xmlData[i] !== ")") throw new Error("Unterminated content model");
} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
return {
elementName,
contentModel: contentModel.trim(),
index: i
};
}
readAttlistExp(xmlData, i) {
i = skipWhitespace(xmlData, i);
let startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
let elementName = xmlData.substring(startIndex, i);
validateEntityName(elementName, {
xmlVersion: this.xmlVersion
});
i = skipWhitespace(xmlData, i);
startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
let attributeName = xmlData.substring(startIndex, i);
if (!validateEntityName(attributeName, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid attribute name: "${attributeName}"`);
i = skipWhitespace(xmlData, i);
let attributeType = "";
if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
attributeType = "NOTATION";
i += 8;
i = skipWhitespace(xmlData, i);
if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
i++;
let allowedNotations = [];
while (i < xmlData.length && xmlData[i] !== ")") {
const startIndex = i;
while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
let notation = xmlData.substring(startIndex, i);
notation = notation.trim();
if (!validateEntityName(notation, {
xmlVersion: this.xmlVersion
})) throw new Error(`Invalid notation name: "${notation}"`);
allowedNotations.push(notation);
if (xmlData[i] === "|") {
i++;
i = skipWhitespace(xmlData, i);
}
}
if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
i++;
attributeType += " (" + allowedNotations.join("|") + ")";
} else {
const startIndex = i;
while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
attributeType += xmlData.substring(startIndex, i);
const validTypes = [ "CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS" ];
if (!this.suppressValidationErr && !validTypes.includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
}
i = skipWhitespace(xmlData, i);
let defaultValue = "";
if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
defaultValue = "#REQUIRED";
i += 8;
} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
defaultValue = "#IMPLIED";
i += 7;
} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
return {
elementName,
attributeName,
attributeType,
defaultValue,
index: i
};
}
}
const skipWhitespace = (data, index) => {
while (index < data.length && /\s/.test(data[index])) index++;
return index;
};
function hasSeq(data, seq, i) {
for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
return true;
}
function validateEntityName(name, xmlVersion) {
if (qName(name, {
xmlVersion
})) return name; else throw new Error(`Invalid entity name ${name}`);
}
// CONCATENATED MODULE: ./node_modules/anynum/digitTable.js
const SCRIPT_ZEROS = [ 48, 1632, 1776, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 65296, 120782, 120792, 120802, 120812, 120822, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72688, 72784, 73040, 73120, 73552, 92768, 92864, 93008, 123200, 123632, 124144, 125264, 130032 ];
const NOT_DIGIT = 255;
const HIGH_MAP = new Map;
const LOW_MAX = 65535;
const LOW_MIN = 1632;
const TABLE_OFFSET = LOW_MIN;
const TABLE_SIZE = LOW_MAX - LOW_MIN + 1;
const TABLE = new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
const cp = zero + d;
if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d; else HIGH_MAP.set(cp, d);
}
// CONCATENATED MODULE: ./node_modules/anynum/anynum.js
const CHAR_0 = 48;
const CHAR_9 = 57;
const CHAR_MINUS = 45;
const MINUS_SET = new Set([ 8722, 65293, 65123 ]);
function anynum(str) {
if (typeof str !== "string") return str;
const len = str.length;
if (len === 0) return str;
let firstHit = -1;
for (let i = 0; i < len; i++) {
const cc = str.charCodeAt(i);
if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
if (cc < TABLE_OFFSET) {
if (MINUS_SET.has(cc)) {
firstHit = i;
break;
}
continue;
}
if (cc >= 55296 && cc <= 56319) {
if (i + 1 < len) {
const low = str.charCodeAt(i + 1);
if (low >= 56320 && low <= 57343) {
const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
if (HIGH_MAP.has(cp)) {
firstHit = i;
break;
}
}
}
continue;
}
if (TABLE[cc - TABLE_OFFSET] !== NOT_DIGIT || MINUS_SET.has(cc)) {
firstHit = i;
break;
}
}
if (firstHit === -1) return str;
const chars = [];
if (firstHit > 0) chars.push(str.slice(0, firstHit));
for (let i = firstHit; i < len; i++) {
const cc = str.charCodeAt(i);
if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
chars.push(str[i]);
continue;
}
if (cc < TABLE_OFFSET) {
chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
continue;
}
if (cc >= 55296 && cc <= 56319) {
if (i + 1 < len) {
const low = str.charCodeAt(i + 1);
if (low >= 56320 && low <= 57343) {
const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
const d = HIGH_MAP.get(cp);
if (d !== void 0) {
chars.push(String.fromCharCode(d + 48));
i++;
continue;
}
}
}
chars.push(str[i]);
continue;
}
if (MINUS_SET.has(cc)) {
chars.push("-");
continue;
}
const d = TABLE[cc - TABLE_OFFSET];
chars.push(d !== NOT_DIGIT ? String.fromCharCode(d + 48) : str[i]);
}
return chars.join("");
}
const anynum_anynum = anynum;
// CONCATENATED MODULE: ./node_modules/strnum/strnum.js
const hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
const binRegex = /^0b[01]+$/;
const octRegex = /^0o[0-7]+$/;
const numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
const consider = {
hex: true,
binary: false,
octal: false,
leadingZeros: true,
decimalPoint: ".",
eNotation: true,
infinity: "original",
unicode: false
};
function toNumber(str, options = {}) {
options = Object.assign({}, consider, options);
if (!str || typeof str !== "string") return str;
let trimmedStr = str.trim();
if (trimmedStr.length === 0) return str; else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str; else if (trimmedStr === "0") return 0;
if (options.unicode) {
trimmedStr = anynum_anynum(trimmedStr);
if (trimmedStr === "0") return 0;
}
if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16); else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2); else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8); else if (!isFinite(trimmedStr)) {
const num = Number(trimmedStr);
if (Number.isNaN(num)) return str;
return handleInfinity(str, num, options);
} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options); else {
const match = numRegex.exec(trimmedStr);
if (match) {
const sign = match[1] || "";
const leadingZeros = match[2];
let numTrimmedByZeros = trimZeros(match[3]);
const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str; else {
const num = Number(trimmedStr);
const parsedStr = String(num);
if (num === 0) return num;
if (parsedStr.search(/[eE]/) !== -1) if (options.eNotation) return num; else return str; else if (trimmedStr.indexOf(".") !== -1) if (parsedStr === "0") return num; else if (parsedStr === numTrimmedByZeros) return num; else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num; else return str;
let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str; else return n === parsedStr || n === sign + parsedStr ? num : str;
}
} else return str;
}
}
const eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
if (!options.eNotation) return str;
const notation = trimmedStr.match(eNotationRegx);
if (notation) {
let sign = notation[1] || "";
const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
const leadingZeros = notation[2];
const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str; else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr); else if (leadingZeros.length > 0) if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr); else return str; else return Number(trimmedStr);
} else return str;
}
function trimZeros(numStr) {
if (numStr && numStr.indexOf(".") !== -1) {
let end = numStr.length;
while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
numStr = numStr.slice(0, end);
if (numStr === ".") numStr = "0"; else if (numStr[0] === ".") numStr = "0" + numStr; else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
return numStr;
}
return numStr;
}
function parse_int(numStr, base) {
const str = numStr.trim();
if (base === 2 || base === 8) numStr = str.substring(2);
if (parseInt) return parseInt(numStr, base); else if (Number.parseInt) return Number.parseInt(numStr, base); else if (window && window.parseInt) return window.parseInt(numStr, base); else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
function handleInfinity(str, num, options) {
const isPositive = num === 1 / 0;
switch (options.infinity.toLowerCase()) {
case "null":
return null;

case "infinity":
return num;

case "string":
return isPositive ? "Infinity" : "-Infinity";

case "original":
default:
return str;
}
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/ignoreAttributes.js
function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes) {
if (typeof ignoreAttributes === "function") return ignoreAttributes;
if (Array.isArray(ignoreAttributes)) return attrName => {
for (const pattern of ignoreAttributes) {
if (typeof pattern === "string" && attrName === pattern) return true;
if (pattern instanceof RegExp && pattern.test(attrName)) return true;
}
};
return () => false;
}
// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/ExpressionSet.js
class ExpressionSet {
constructor() {
this._byDepthAndTag = new Map;
this._wildcardByDepth = new Map;
this._deepWildcards = [];
this._deepByTerminalTag = new Map;
this._patterns = new Set;
this._sealed = false;
}
add(expression) {
if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
if (this._patterns.has(expression.pattern)) return this;
this._patterns.add(expression.pattern);
if (expression.hasDeepWildcard()) {
const lastSeg = expression.segments[expression.segments.length - 1];
if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
const tag = lastSeg.tag;
if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
this._deepByTerminalTag.get(tag).push(expression);
} else this._deepWildcards.push(expression);
return this;
}
const depth = expression.length;
const lastSeg = expression.segments[expression.segments.length - 1];
const tag = lastSeg?.tag;
if (!tag || tag === "*") {
if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
this._wildcardByDepth.get(depth).push(expression);
} else {
const key = `${depth}:${tag}`;
if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
this._byDepthAndTag.get(key).push(expression);
}
return this;
}
addAll(expressions) {
for (const expr of expressions) this.add(expr);
return this;
}
has(expression) {
return this._patterns.has(expression.pattern);
}
get size() {
return this._patterns.size;
}
seal() {
this._sealed = true;
return this;
}
get isSealed() {
return this._sealed;
}
matchesAny(matcher) {
return this.findMatch(matcher) !== null;
}
findMatch(matcher) {
const depth = matcher.getDepth();
const tag = matcher.getCurrentTag();
const exactKey = `${depth}:${tag}`;
const exactBucket = this._byDepthAndTag.get(exactKey);
if (exactBucket) for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
const wildcardBucket = this._wildcardByDepth.get(depth);
if (wildcardBucket) for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
const deepBucket = this._deepByTerminalTag.get(tag);
if (deepBucket) for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
return null;
}
}
// CONCATENATED MODULE: ./node_modules/@nodable/entities/src/entities.js
const CURRENCY = {
cent: "\u00a2",
pound: "\u00a3",
curren: "\u00a4",
yen: "\u00a5",
euro: "\u20ac",
dollar: "$",
fnof: "\u0192",
inr: "\u20b9",
af: "\u060b",
birr: "\u1265\u122d",
peso: "\u20b1",
rub: "\u20bd",
won: "\u20a9",
yuan: "\u00a5",
cedil: "\u00b8"
};
const XML = {
amp: "&",
apos: "'",
gt: ">",
lt: "<",
quot: '"'
};
const COMMON_HTML = {
nbsp: "\u00a0",
copy: "\u00a9",
reg: "\u00ae",
trade: "\u2122",
mdash: "\u2014",
ndash: "\u2013",
hellip: "\u2026",
laquo: "\u00ab",
raquo: "\u00bb",
lsquo: "\u2018",
rsquo: "\u2019",
ldquo: "\u201c",
rdquo: "\u201d",
bull: "\u2022",
para: "\u00b6",
sect: "\u00a7",
deg: "\u00b0",
frac12: "\u00bd",
frac14: "\u00bc",
frac34: "\u00be"
};
 // CONCATENATED MODULE: ./node_modules/@nodable/entities/src/EntityDecoder.js
const ENTITY_ACTION = Object.freeze({
ALLOW: "allow",
BLOCK: "block",
THROW: "throw"
});
const SPECIAL_CHARS = new Set("!?\\\\/[]$%{}^&*()<>|+");
function EntityDecoder_validateEntityName(name) {
if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
return name;
}
function mergeEntityMaps(...maps) {
const out = Object.create(null);
for (const map of maps) {
if (!map) continue;
for (const key of Object.keys(map)) {
const raw = map[key];
if (typeof raw === "string") out[key] = raw; else if (raw && typeof raw === "object" && raw.val !== void 0) {
const val = raw.val;
if (typeof val === "string") out[key] = val;
}
}
}
return out;
}
const LIMIT_TIER_EXTERNAL = "external";
const LIMIT_TIER_BASE = "base";
const LIMIT_TIER_ALL = "all";
function parseLimitTiers(raw) {
if (!raw || raw === LIMIT_TIER_EXTERNAL) return new Set([ LIMIT_TIER_EXTERNAL ]);
if (raw === LIMIT_TIER_ALL) return new Set([ LIMIT_TIER_ALL ]);
if (raw === LIMIT_TIER_BASE) return new Set([ LIMIT_TIER_BASE ]);
if (Array.isArray(raw)) return new Set(raw);
return new Set([ LIMIT_TIER_EXTERNAL ]);
}
const NCR_LEVEL = Object.freeze({
allow: 0,
leave: 1,
remove: 2,
throw: 3
});
const XML10_ALLOWED_C0 = new Set([ 9, 10, 13 ]);
function parseNCRConfig(ncr) {
if (!ncr) return {
xmlVersion: 1,
onLevel: NCR_LEVEL.allow,
nullLevel: NCR_LEVEL.remove
};
const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
const clampedNull = Math.max(nullLevel, NCR_LEVEL.remove);
return {
xmlVersion,
onLevel,
nullLevel: clampedNull
};
}
class EntityDecoder {
constructor(options = {}) {
this._limit = options.limit || {};
this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
this._maxExpandedLength = this._limit.maxExpandedLength || 0;
this._postCheck = typeof options.postCheck === "function" ? options.postCheck : r => r;
this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
this._numericAllowed = options.numericAllowed ?? true;
this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
this._externalMap = Object.create(null);
this._inputMap = Object.create(null);
this._totalExpansions = 0;
this._expandedLength = 0;
this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
const ncrCfg = parseNCRConfig(options.ncr);
this._ncrXmlVersion = ncrCfg.xmlVersion;
this._ncrOnLevel = ncrCfg.onLevel;
this._ncrNullLevel = ncrCfg.nullLevel;
this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
}
_applyRegistrationHook(hook, name, value, context) {
if (!hook) return true;
const action = hook(name, value);
if (action === ENTITY_ACTION.BLOCK) return false;
if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
return true;
}
setExternalEntities(map) {
if (map) for (const key of Object.keys(map)) EntityDecoder_validateEntityName(key);
if (!this._onExternalEntity) {
this._externalMap = mergeEntityMaps(map);
return;
}
const flat = mergeEntityMaps(map);
const filtered = Object.create(null);
for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
this._externalMap = filtered;
}
addExternalEntity(key, value) {
EntityDecoder_validateEntityName(key);
if (typeof value === "string" && value.indexOf("&") === -1) if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
}
addInputEntities(map) {
this._totalExpansions = 0;
this._expandedLength = 0;
if (!this._onInputEntity) {
this._inputMap = mergeEntityMaps(map);
return;
}
const flat = mergeEntityMaps(map);
const filtered = Object.create(null);
for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
this._inputMap = filtered;
}
reset() {
this._inputMap = Object.create(null);
this._totalExpansions = 0;
this._expandedLength = 0;
return this;
}
setXmlVersion(version) {
this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
}
decode(str) {
if (typeof str !== "string" || str.length === 0) return str;
if (str.indexOf("&") === -1) return str;
const original = str;
const chunks = [];
const len = str.length;
let last = 0;
let i = 0;
const limitExpansions = this._maxTotalExpansions > 0;
const limitLength = this._maxExpandedLength > 0;
const checkLimits = limitExpansions || limitLength;
while (i < len) {
if (str.charCodeAt(i) !== 38) {
i++;
continue;
}
let j = i + 1;
while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
if (j >= len || str.charCodeAt(j) !== 59) {
i++;
continue;
}
const token = str.slice(i + 1, j);
if (token.length === 0) {
i++;
continue;
}
let replacement;
let tier;
if (this._removeSet.has(token)) {
replacement = "";
if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
} else if (this._leaveSet.has(token)) {
i++;
continue;
} else if (token.charCodeAt(0) === 35) {
const ncrResult = this._resolveNCR(token);
if (ncrResult === void 0) {
i++;
continue;
}
replacement = ncrResult;
tier = LIMIT_TIER_BASE;
} else {
const resolved = this._resolveName(token);
replacement = resolved?.value;
tier = resolved?.tier;
}
if (replacement === void 0) {
i++;
continue;
}
if (i > last) chunks.push(str.slice(last, i));
chunks.push(replacement);
last = j + 1;
i = last;
if (checkLimits && this._tierCounts(tier)) {
if (limitExpansions) {
this._totalExpansions++;
if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ` + `${this._totalExpansions} > ${this._maxTotalExpansions}`);
}
if (limitLength) {
const delta = replacement.length - (token.length + 2);
if (delta > 0) {
this._expandedLength += delta;
if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ` + `${this._expandedLength} > ${this._maxExpandedLength}`);
}
}
}
}
if (last < len) chunks.push(str.slice(last));
const result = chunks.length === 0 ? str : chunks.join("");
return this._postCheck(result, original);
}
_tierCounts(tier) {
if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
return this._limitTiers.has(tier);
}
_resolveName(name) {
if (name in this._inputMap) return {
value: this._inputMap[name],
tier: LIMIT_TIER_EXTERNAL
};
if (name in this._externalMap) return {
value: this._externalMap[name],
tier: LIMIT_TIER_EXTERNAL
};
if (name in this._baseMap) return {
value: this._baseMap[name],
tier: LIMIT_TIER_BASE
};
return;
}
_classifyNCR(cp) {
if (cp === 0) return this._ncrNullLevel;
if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
if (this._ncrXmlVersion === 1) if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
return -1;
}
_applyNCRAction(action, token, cp) {
switch (action) {
case NCR_LEVEL.allow:
return String.fromCodePoint(cp);

case NCR_LEVEL.remove:
return "";

case NCR_LEVEL.leave:
return;

case NCR_LEVEL.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference ` + `&${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);

default:
return String.fromCodePoint(cp);
}
}
_resolveNCR(token) {
const second = token.charCodeAt(1);
let cp;
if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16); else cp = parseInt(token.slice(1), 10);
if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return;
const minimum = this._classifyNCR(cp);
if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return;
const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
return this._applyNCRAction(effective, token, cp);
}
}
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql.js
const SQL_PATTERNS = [ {
id: "sql-block-comment-open",
description: "SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",
pattern: /\/\*/
}, {
id: "sql-union-select",
description: "UNION SELECT \u2014 most common SQL injection aggregation attack",
pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
}, {
id: "sql-drop-table",
description: "DROP TABLE \u2014 destructive DDL injection",
pattern: /\bDROP\s{1,20}TABLE\b/i
}, {
id: "sql-drop-database",
description: "DROP DATABASE \u2014 destructive DDL injection",
pattern: /\bDROP\s{1,20}DATABASE\b/i
}, {
id: "sql-insert-into",
description: "INSERT INTO \u2014 data injection",
pattern: /\bINSERT\s{1,20}INTO\b/i
}, {
id: "sql-delete-from",
description: "DELETE FROM \u2014 data deletion injection",
pattern: /\bDELETE\s{1,20}FROM\b/i
}, {
id: "sql-update-set",
description: "UPDATE ... SET \u2014 data modification injection",
pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
}, {
id: "sql-exec-xp",
description: "EXEC xp_ \u2014 MSSQL extended stored procedure execution",
pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
}, {
id: "sql-tautology-string",
description: 'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',
pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
}, {
id: "sql-tautology-numeric",
description: "Numeric tautology: OR 1=1",
pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
}, {
id: "sql-always-true-zero",
description: "Numeric tautology: OR 0=0",
pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
}, {
id: "sql-sleep-benchmark",
description: "Time-based blind injection: SLEEP() or BENCHMARK()",
pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
}, {
id: "sql-waitfor-delay",
description: "MSSQL time-based blind injection: WAITFOR DELAY",
pattern: /\bWAITFOR\s{1,20}DELAY\b/i
}, {
id: "sql-char-function",
description: "CHAR() function \u2014 used to obfuscate injected strings",
pattern: /\bCHAR\s*\(\s*\d{1,3}/i
}, {
id: "sql-information-schema",
description: "INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",
pattern: /\bINFORMATION_SCHEMA\b/i
} ];
const sql = SQL_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/sql-strict.js
const SQL_STRICT_EXTRA = [ {
id: "sql-line-comment",
description: "SQL line comment: -- followed by whitespace or end of string",
pattern: /--(?:\s|$)/
}, {
id: "sql-stacked-query",
description: "Stacked queries: semicolon immediately followed by a SQL keyword",
pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
}, {
id: "sql-hex-encoding",
description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
pattern: /\b0x[0-9a-f]{4,}/i
} ];
const SQL_STRICT_PATTERNS = [ ...sql, ...SQL_STRICT_EXTRA ];
const sql_strict = SQL_STRICT_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/util/decode-entities.js
const NAMED = Object.freeze({
colon: ":",
Tab: "\t",
NewLine: "\n"
});
const ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
if (input.indexOf("&") === -1) return input;
return input.replace(ENTITY_RE, (match, hex, dec, name) => {
if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
if (!Number.isFinite(cp) || cp > 1114111) return match;
return String.fromCodePoint(cp);
});
}
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/html.js
const HTML_PATTERNS = [ {
id: "html-script-open",
description: "<script opening tag",
pattern: /<script[\s>/]/i
}, {
id: "html-script-close",
description: "<\/script closing tag",
pattern: /<\/script[\s>]/i
}, {
id: "html-javascript-protocol",
description: "javascript: URI scheme (with optional whitespace/encoding)",
pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
}, {
id: "html-vbscript-protocol",
description: "vbscript: URI scheme",
pattern: /vbscript[\t\n\r ]*:/i
}, {
id: "html-data-html",
description: "data:text/html URI \u2014 can execute scripts in browsers",
pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
}, {
id: "html-data-xhtml",
description: "data:application/xhtml+xml URI",
pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
}, {
id: "html-data-svg",
description: "data:image/svg+xml URI \u2014 can execute scripts",
pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
}, {
id: "html-inline-event-handler",
description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
pattern: /\bon\w{1,30}\s*=/i
}, {
id: "html-entity-obfuscated-script",
description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
}, {
id: "html-entity-obfuscated-javascript",
description: 'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
}, {
id: "html-style-expression",
description: "CSS expression() \u2014 IE-era code execution in style attributes",
pattern: /style[\s\S]{0,20}expression\s*\(/i
}, {
id: "html-object-embed",
description: "<object or <embed tags that can load active content",
pattern: /<(?:object|embed)[\s>/]/i
}, {
id: "html-base-tag",
description: "<base href= \u2014 can hijack all relative URLs on a page",
pattern: /<base[\s>]/i
}, {
id: "html-meta-refresh",
description: '<meta http-equiv="refresh" \u2014 can redirect users',
pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
}, {
id: "html-srcdoc",
description: "srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern: /srcdoc\s*=/i
}, {
id: "html-iframe",
description: "<iframe tag",
pattern: /<iframe[\s>/]/i
}, {
id: "html-form",
description: "<form tag \u2014 can be used for phishing / credential harvesting injection",
pattern: /<form[\s>/]/i
} ];
const html = HTML_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/xml.js
const XML_PATTERNS = [ {
id: "xml-cdata-injection",
description: "CDATA section injection: <![CDATA[ breaks out of text node context",
pattern: /<!\[CDATA\[/i
}, {
id: "xml-cdata-close",
description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
pattern: /\]\]>/
}, {
id: "xml-processing-instruction",
description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
pattern: /<\?(?:xml[\- ]|php|asp)/i
}, {
id: "xml-doctype-injection",
description: "DOCTYPE declaration embedded in content \u2014 can define entities",
pattern: /<!DOCTYPE(?:[\s[]|$)/i
}, {
id: "xml-entity-system",
description: "SYSTEM keyword \u2014 used in external entity declarations (XXE)",
pattern: /\bSYSTEM\s+["']/i
}, {
id: "xml-entity-public",
description: "PUBLIC keyword \u2014 used in external entity declarations (XXE)",
pattern: /\bPUBLIC\s+["']/i
}, {
id: "xml-entity-declaration",
description: "<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",
pattern: /<!ENTITY[\s%]/i
}, {
id: "xml-billion-laughs",
description: "Entity reference chaining / billion laughs: repeated &eX; style references",
pattern: /(?:&\w{1,20};){3,}/
}, {
id: "xml-namespace-confusion",
description: "xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",
pattern: /\bxmlns(?::\w{1,40})?\s*=/i
}, {
id: "xml-comment-injection",
description: "\x3c!-- comment injection \u2014 can hide content from some parsers",
pattern: /<!--/
}, {
id: "xml-comment-close",
description: "--\x3e closes an enclosing XML comment",
pattern: /-->/
}, {
id: "xml-pi-close",
description: "?> closes an enclosing processing instruction",
pattern: /\?>/
} ];
const xml = XML_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/svg.js
const SVG_PATTERNS = [ {
id: "svg-script-element",
description: "<script element inside SVG executes JavaScript",
pattern: /<script[\s>/]/i
}, {
id: "svg-xlink-href-javascript",
description: "xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",
pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-href-javascript",
description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
pattern: /href\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-foreignobject",
description: "<foreignObject embeds HTML inside SVG \u2014 can execute scripts",
pattern: /<foreignObject[\s>/]/i
}, {
id: "svg-use-external",
description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
}, {
id: "svg-animate-href",
description: '<animate attributeName="href" \u2014 can dynamically change href to javascript:',
pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
}, {
id: "svg-animate-xlinkhref",
description: '<animate attributeName="xlink:href"',
pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
}, {
id: "svg-set-javascript",
description: '<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',
pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
}, {
id: "svg-event-handler",
description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
}, {
id: "svg-handler-generic",
description: "Generic on* handler catch-all for SVG attributes",
pattern: /\bon\w{1,30}\s*=/i
}, {
id: "svg-filter-feimage",
description: "<feImage href= \u2014 filter primitive that can load external resources",
pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
}, {
id: "svg-image-external",
description: "<image xlink:href with http/https or javascript protocol",
pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
}, {
id: "svg-style-javascript",
description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
} ];
const svg = SVG_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/shell.js
const SHELL_PATTERNS = [ {
id: "shell-path-traversal-unix",
description: "Unix path traversal: ../  \u2014 climbing the directory tree",
pattern: /\.\.\//
}, {
id: "shell-path-traversal-windows",
description: "Windows path traversal: ..\\ \u2014 climbing the directory tree",
pattern: /\.\.\\/
}, {
id: "shell-path-traversal-encoded",
description: "URL-encoded path traversal: %2e%2e or %2f variants",
pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
}, {
id: "shell-null-byte",
description: "Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",
pattern: /\x00|%00/
}, {
id: "shell-semicolon",
description: "Semicolon command separator: cmd1; cmd2",
pattern: /;/
}, {
id: "shell-pipe",
description: "Pipe operator: cmd1 | cmd2",
pattern: /\|/
}, {
id: "shell-and-operator",
description: "AND operator: cmd1 && cmd2",
pattern: /&&/
}, {
id: "shell-or-operator",
description: "OR operator: cmd1 || cmd2",
pattern: /\|\|/
}, {
id: "shell-backtick",
description: "Backtick command substitution: `cmd`",
pattern: /`/
}, {
id: "shell-dollar-paren",
description: "Dollar-paren command substitution: $(cmd)",
pattern: /\$\(/
}, {
id: "shell-dollar-brace",
description: "Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",
pattern: /\$\{/
}, {
id: "shell-redirect-out",
description: "Output redirection: cmd > file or cmd >> file",
pattern: />{1,2}/
}, {
id: "shell-redirect-in",
description: "Input redirection: cmd < file",
pattern: /</
}, {
id: "shell-newline-injection",
description: "Newline injection: \\n or \\r \u2014 can inject new shell commands",
pattern: /[\n\r]/
}, {
id: "shell-glob-star",
description: "Glob expansion: * or ? \u2014 can expand to unintended files",
pattern: /[/\\][*?]/
}, {
id: "shell-absolute-root",
description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
pattern: /^(?:\/|\\\\)/
}, {
id: "shell-windows-drive",
description: "Windows drive letter path injection: C:\\ or D:/",
pattern: /^[a-zA-Z]:[/\\]/
}, {
id: "shell-curl-wget",
description: "curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",
pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
} ];
const shell = SHELL_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/redos.js
const REDOS_PATTERNS = [ {
id: "redos-nested-quantifier-plus",
description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
pattern: /\([^)]*\+[^)]*\)[+*]/
}, {
id: "redos-nested-quantifier-star",
description: "Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",
pattern: /\([^)]*\*[^)]*\)[*+]/
}, {
id: "redos-nested-groups",
description: "Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",
pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
}, {
id: "redos-alternation-overlap",
description: "Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",
pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
}, {
id: "redos-star-plus-concat",
description: "(x*x)+ pattern \u2014 triggers super-linear backtracking",
pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
}, {
id: "redos-dot-star-greedy",
description: "(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",
pattern: /\(\.[*+]\)\{?\d/
}, {
id: "redos-large-repetition",
description: "Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",
pattern: /\{\d{4,}(?:,\d*)?\}/
}, {
id: "redos-catastrophic-alternation",
description: "Long alternation with many similar branches \u2014 polynomial backtracking risk",
pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
} ];
const redos = REDOS_PATTERNS;
const sep = "[\"'\\s]*:";
const NOSQL_PATTERNS = [ {
id: "nosql-where-operator",
description: "$where \u2014 executes arbitrary JavaScript server-side in MongoDB",
pattern: new RegExp(`\\$where${sep}`, "i")
}, {
id: "nosql-ne-operator",
description: '$ne \u2014 "not equal" operator used to bypass equality checks',
pattern: new RegExp(`\\$ne${sep}`, "i")
}, {
id: "nosql-gt-operator",
description: '$gt \u2014 "greater than" used to bypass password/value checks',
pattern: new RegExp(`\\$gte?${sep}`, "i")
}, {
id: "nosql-lt-operator",
description: '$lt / $lte \u2014 "less than" bypass variants',
pattern: new RegExp(`\\$lte?${sep}`, "i")
}, {
id: "nosql-regex-operator",
description: "$regex \u2014 can be used to extract data character by character (blind injection)",
pattern: new RegExp(`\\$regex${sep}`, "i")
}, {
id: "nosql-or-operator",
description: "$or \u2014 logical OR; used to create always-true conditions",
pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
}, {
id: "nosql-and-operator",
description: "$and \u2014 logical AND operator injection",
pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
}, {
id: "nosql-nor-operator",
description: "$nor \u2014 logical NOR operator injection",
pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
}, {
id: "nosql-exists-operator",
description: "$exists \u2014 can enumerate fields to determine schema",
pattern: new RegExp(`\\$exists${sep}`, "i")
}, {
id: "nosql-in-operator",
description: "$in \u2014 matches any value in a list; can enumerate values",
pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
}, {
id: "nosql-expr-operator",
description: "$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",
pattern: new RegExp(`\\$expr${sep}`, "i")
}, {
id: "nosql-function-operator",
description: "$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",
pattern: new RegExp(`\\$function${sep}`, "i")
}, {
id: "nosql-accumulator-operator",
description: "$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern: new RegExp(`\\$accumulator${sep}`, "i")
}, {
id: "nosql-proto-pollution",
description: "__proto__ \u2014 prototype pollution via object key injection",
pattern: /__proto__/
}, {
id: "nosql-constructor-prototype",
description: "constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",
pattern: /constructor[\s"':.,{\[]*prototype/i
}, {
id: "nosql-proto-bracket",
description: '["__proto__"] \u2014 bracket-notation prototype pollution',
pattern: /\[["']__proto__["']\]/
} ];
const nosql = NOSQL_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/contexts/log.js
const LOG_PATTERNS = [ {
id: "log-crlf-injection",
description: "CRLF injection: literal \\r or \\n embeds fake log lines",
pattern: /[\r\n]/
}, {
id: "log-url-encoded-crlf",
description: "URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",
pattern: /%0[dDaA]/
}, {
id: "log-unicode-newline",
description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
pattern: /[\u2028\u2029]/
}, {
id: "log-log4shell-jndi",
description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
pattern: /\$\{jndi\s*:/i
}, {
id: "log-log4shell-obfuscated",
description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
pattern: /\$\{::-/
}, {
id: "log-log4j-lookup",
description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",
pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
}, {
id: "log-ssti-double-brace",
description: "SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",
pattern: /\{\{[\s\S]{0,80}\}\}/
}, {
id: "log-ssti-hash-brace",
description: "SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",
pattern: /#\{[\s\S]{0,80}\}/
}, {
id: "log-ssti-dollar-brace",
description: "SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",
pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
}, {
id: "log-ssti-percent-tag",
description: "SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",
pattern: /<%=[\s\S]{0,80}%>/
}, {
id: "log-null-byte",
description: "Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",
pattern: /\x00|%00/
}, {
id: "log-ansi-escape",
description: "ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",
pattern: /\x1b\[/
} ];
const contexts_log = LOG_PATTERNS;
// CONCATENATED MODULE: ./node_modules/is-unsafe/src/index.js
html.label = "HTML";
xml.label = "XML";
svg.label = "SVG";
html.decodeEntities = true;
xml.decodeEntities = true;
svg.decodeEntities = true;
sql.label = "SQL";
sql_strict.label = "SQL-STRICT";
shell.label = "SHELL";
redos.label = "REDOS";
nosql.label = "NOSQL";
contexts_log.label = "LOG";
Object.freeze({
HTML: html,
XML: xml,
SVG: svg,
SQL: sql,
"SQL-STRICT": sql_strict,
SHELL: shell,
REDOS: redos,
NOSQL: nosql,
LOG: contexts_log
});
function assertString(value) {
if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
function assertContext(context) {
if (context instanceof RegExp) return;
if (Array.isArray(context)) {
if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
if (Array.isArray(context[0])) for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
return;
}
throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), ` + `an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
function normalise(context) {
if (context instanceof RegExp) return {
lists: null,
regex: context
};
if (Array.isArray(context[0])) return {
lists: context,
regex: null
};
return {
lists: [ context ],
regex: null
};
}
function decodedCopy(value, list) {
if (!list.decodeEntities) return null;
const decoded = decodeEntities(value);
return decoded === value ? null : decoded;
}
function matchList(value, list) {
const label = list.label ?? "CUSTOM";
const decoded = decodedCopy(value, list);
for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
context: label,
id: rule.id,
description: rule.description,
pattern: rule.pattern
};
return null;
}
function isUnsafe(value, context) {
assertString(value);
assertContext(context);
const {lists, regex} = normalise(context);
if (regex) return regex.test(value);
for (const list of lists) if (matchList(value, list) !== null) return true;
return false;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
function extractRawAttributes(prefixedAttrs, options) {
if (!prefixedAttrs) return {};
const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
if (!attrs) return {};
const rawAttrs = {};
for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
const rawName = key.substring(options.attributeNamePrefix.length);
rawAttrs[rawName] = attrs[key];
} else rawAttrs[key] = attrs[key];
return rawAttrs;
}
function extractNamespace(rawTagName) {
if (!rawTagName || typeof rawTagName !== "string") return;
const colonIndex = rawTagName.indexOf(":");
if (colonIndex !== -1 && colonIndex > 0) {
const ns = rawTagName.substring(0, colonIndex);
if (ns !== "xmlns") return ns;
}
return;
}
class OrderedObjParser {
constructor(options, externalEntities) {
this.options = options;
this.currentNode = null;
this.tagsNodeStack = [];
this.parseXml = parseXml;
this.parseTextData = parseTextData;
this.resolveNameSpace = resolveNameSpace;
this.buildAttributesMap = buildAttributesMap;
this.isItStopNode = isItStopNode;
this.replaceEntitiesValue = OrderedObjParser_replaceEntitiesValue;
this.readStopNodeData = readStopNodeData;
this.saveTextToParentTag = saveTextToParentTag;
this.addChild = addChild;
this.ignoreAttributesFn = ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);
this.entityExpansionCount = 0;
this.currentExpandedLength = 0;
this.doctypefound = false;
let namedEntities = {
...XML
};
if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder; else {
if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities; else if (this.options.htmlEntities === true) namedEntities = {
...COMMON_HTML,
...CURRENCY
};
this.entityDecoder = new EntityDecoder({
namedEntities: {
...namedEntities,
...externalEntities
},
numericAllowed: this.options.htmlEntities,
limit: {
maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
maxExpandedLength: this.options.processEntities.maxExpandedLength,
applyLimitsTo: this.options.processEntities.appliesTo
},
onInputEntity: (name, value) => isUnsafe(value, [ html, xml ]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
});
}
this.matcher = new Matcher;
this.readonlyMatcher = this.matcher.readOnly();
this.isCurrentNodeStopNode = false;
this.stopNodeExpressionsSet = new ExpressionSet;
const stopNodesOpts = this.options.stopNodes;
if (stopNodesOpts && stopNodesOpts.length > 0) {
for (let i = 0; i < stopNodesOpts.length; i++) {
const stopNodeExp = stopNodesOpts[i];
if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp)); else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
}
this.stopNodeExpressionsSet.seal();
}
}
}
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
const options = this.options;
if (val !== void 0) {
if (options.trimValues && !dontTrim) val = val.trim();
if (val.length > 0) {
if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
if (newval === null || newval === void 0) return val; else if (typeof newval !== typeof val || newval !== val) return newval; else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions); else {
const trimmedVal = val.trim();
if (trimmedVal === val) return parseValue(val, options.parseTagValue, options.numberParseOptions); else return val;
}
}
}
}
function resolveNameSpace(tagname) {
if (this.options.removeNSPrefix) {
const tags = tagname.split(":");
const prefix = tagname.charAt(0) === "/" ? "/" : "";
if (tags[0] === "xmlns") return "";
if (tags.length === 2) tagname = prefix + tags[1];
}
return tagname;
}
const attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
const options = this.options;
if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
const matches = getAllMatches(attrStr, attrsRegx);
const len = matches.length;
const attrs = {};
const processedVals = new Array(len);
let hasRawAttrs = false;
const rawAttrsForMatcher = {};
for (let i = 0; i < len; i++) {
const attrName = this.resolveNameSpace(matches[i][1]);
const oldVal = attrValue(matches[i]);
if (attrName.length && oldVal !== void 0) {
let val = oldVal;
if (options.trimValues) val = val.trim();
val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
processedVals[i] = val;
rawAttrsForMatcher[attrName] = val;
hasRawAttrs = true;
}
}
if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
let hasAttrs = false;
for (let i = 0; i < len; i++) {
const attrName = this.resolveNameSpace(matches[i][1]);
if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
let aName = options.attributeNamePrefix + attrName;
if (attrName.length) {
if (options.transformAttributeName) aName = options.transformAttributeName(aName);
aName = sanitizeName(aName, options);
if (attrValue(matches[i]) !== void 0) {
const oldVal = processedVals[i];
const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
if (newVal === null || newVal === void 0) attrs[aName] = oldVal; else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal; else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
hasAttrs = true;
} else if (options.allowBooleanAttributes) {
attrs[aName] = true;
hasAttrs = true;
}
}
}
if (!hasAttrs) return;
if (options.attributesGroupName && !options.preserveOrder) {
const attrCollection = {};
attrCollection[options.attributesGroupName] = attrs;
return attrCollection;
}
return attrs;
}
}
const parseXml = function(xmlData) {
const options = this.options;
const crlfPositions = options.captureMetaData ? [] : void 0;
xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
return "\n";
} : "\n");
const xmlObj = new XmlNode("!xml");
let currentNode = xmlObj;
let textData = "";
this.matcher.reset();
this.entityDecoder.reset();
this.entityExpansionCount = 0;
this.currentExpandedLength = 0;
this.doctypefound = false;
const docTypeReader = new DocTypeReader(options.processEntities);
const xmlLen = xmlData.length;
for (let i = 0; i < xmlLen; i++) {
const ch = xmlData[i];
if (ch === "<") {
const c1 = xmlData.charCodeAt(i + 1);
if (c1 === 47) {
const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
let tagName = xmlData.substring(i + 2, closeIndex).trim();
if (options.removeNSPrefix) {
const colonIndex = tagName.indexOf(":");
if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
}
tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
const lastTagName = this.matcher.getCurrentTag();
if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
this.matcher.pop();
this.tagsNodeStack.pop();
}
this.matcher.pop();
this.isCurrentNodeStopNode = false;
currentNode = this.tagsNodeStack.pop() || xmlObj;
if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
textData = "";
i = closeIndex;
} else if (c1 === 63) {
let tagData = readTagExp(xmlData, i, false, "?>");
if (!tagData) throw new Error("Pi Tag is not closed.");
textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
if (attsMap) {
const ver = attsMap[this.options.attributeNamePrefix + "version"];
this.entityDecoder.setXmlVersion(Number(ver) || 1);
docTypeReader.setXmlVersion(Number(ver) || 1);
}
if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) ; else {
const childNode = new XmlNode(tagData.tagName);
childNode.add(options.textNodeName, "");
if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
}
i = tagData.closeIndex + 1;
} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
const endIndex = findClosingIndex(xmlData, "--\x3e", i + 4, "Comment is not closed.");
if (options.commentPropName) {
const comment = xmlData.substring(i + 4, endIndex - 2);
textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
currentNode.add(options.commentPropName, [ {
[options.textNodeName]: comment
} ]);
}
i = endIndex;
} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
this.doctypefound = true;
const result = docTypeReader.readDocType(xmlData, i);
this.entityDecoder.addInputEntities(result.entities);
i = result.i;
} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
const tagExp = xmlData.substring(i + 9, closeIndex);
textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
if (val == void 0) val = "";
if (options.cdataPropName) currentNode.add(options.cdataPropName, [ {
[options.textNodeName]: tagExp
} ]); else currentNode.add(options.textNodeName, val);
i = closeIndex + 2;
} else {
let result = readTagExp(xmlData, i, options.removeNSPrefix);
if (!result) {
const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
}
let tagName = result.tagName;
const rawTagName = result.rawTagName;
let tagExp = result.tagExp;
let attrExpPresent = result.attrExpPresent;
let closeIndex = result.closeIndex;
({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
if (currentNode && textData) if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
const lastTag = currentNode;
if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
currentNode = this.tagsNodeStack.pop();
this.matcher.pop();
}
let isSelfClosing = false;
if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
isSelfClosing = true;
if (tagName[tagName.length - 1] === "/") {
tagName = tagName.substr(0, tagName.length - 1);
tagExp = tagName;
} else tagExp = tagExp.substr(0, tagExp.length - 1);
attrExpPresent = tagName !== tagExp;
}
let prefixedAttrs = null;
let rawAttrs = {};
let namespace;
namespace = extractNamespace(rawTagName);
if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
if (tagName !== tagExp && attrExpPresent) {
prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
if (prefixedAttrs) rawAttrs = extractRawAttributes(prefixedAttrs, options);
}
if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
if (this.isCurrentNodeStopNode) {
let tagContent = "";
if (isSelfClosing) i = result.closeIndex; else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex; else {
const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
i = result.i;
tagContent = result.tagContent;
}
const childNode = new XmlNode(tagName);
if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
childNode.add(options.textNodeName, tagContent);
this.matcher.pop();
this.isCurrentNodeStopNode = false;
this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
} else {
if (isSelfClosing) {
({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
const childNode = new XmlNode(tagName);
if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
this.matcher.pop();
this.isCurrentNodeStopNode = false;
} else if (options.unpairedTagsSet.has(tagName)) {
const childNode = new XmlNode(tagName);
if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
this.matcher.pop();
this.isCurrentNodeStopNode = false;
i = result.closeIndex;
continue;
} else {
const childNode = new XmlNode(tagName);
if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
this.tagsNodeStack.push(currentNode);
if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
currentNode = childNode;
}
textData = "";
i = closeIndex;
}
}
} else textData += xmlData[i];
}
return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
let low = 0;
let high = crlfPositions.length;
while (low < high) {
const middle = Math.floor((low + high) / 2);
if (crlfPositions[middle] < index) low = middle + 1; else high = middle;
}
return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
if (!this.options.captureMetaData) startIndex = void 0;
const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
if (result === false) ; else if (typeof result === "string") {
childNode.tagname = result;
currentNode.addChild(childNode, startIndex);
} else currentNode.addChild(childNode, startIndex);
}
function OrderedObjParser_replaceEntitiesValue(val, tagName, jPath) {
const entityConfig = this.options.processEntities;
if (!entityConfig || !entityConfig.enabled) return val;
if (entityConfig.allowedTags) {
const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
const allowed = Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher);
if (!allowed) return val;
}
if (entityConfig.tagFilter) {
const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
}
return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
if (textData) {
if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
textData = "";
}
return textData;
}
function isItStopNode() {
if (this.stopNodeExpressionsSet.size === 0) return false;
return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
const len = xmlData.length;
const closeCode0 = closingChar.charCodeAt(0);
const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
let result = "";
let segmentStart = i;
for (let index = i; index < len; index++) {
const code = xmlData.charCodeAt(index);
if (code === 34 || code === 39) {
index = xmlData.indexOf(xmlData[index], index + 1);
if (index === -1) return;
} else if (code === closeCode0) if (closeCode1 !== -1) {
if (xmlData.charCodeAt(index + 1) === closeCode1) {
result += xmlData.substring(segmentStart, index);
return {
data: result,
index
};
}
} else {
result += xmlData.substring(segmentStart, index);
return {
data: result,
index
};
} else if (code === 9) {
result += xmlData.substring(segmentStart, index) + " ";
segmentStart = index + 1;
}
}
}
function findClosingIndex(xmlData, str, i, errMsg) {
const closingIndex = xmlData.indexOf(str, i);
if (closingIndex === -1) throw new Error(errMsg); else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
const closingIndex = xmlData.indexOf(char, i);
if (closingIndex === -1) throw new Error(errMsg);
return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
if (!result) return;
let tagExp = result.data;
const closeIndex = result.index;
const separatorIndex = tagExp.search(/\s/);
let tagName = tagExp;
let attrExpPresent = true;
if (separatorIndex !== -1) {
tagName = tagExp.substring(0, separatorIndex);
tagExp = tagExp.substring(separatorIndex + 1).trimStart();
}
const rawTagName = tagName;
if (removeNSPrefix) {
const colonIndex = tagName.indexOf(":");
if (colonIndex !== -1) {
tagName = tagName.substr(colonIndex + 1);
attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
}
}
return {
tagName,
tagExp,
closeIndex,
attrExpPresent,
rawTagName
};
}
function readStopNodeData(xmlData, tagName, i) {
const startIndex = i;
let openTagCount = 1;
let lenient = false;
let nextGt = -1;
const xmllen = xmlData.length;
for (;i < xmllen; i++) if (xmlData[i] === "<") {
const c1 = xmlData.charCodeAt(i + 1);
if (c1 === 47) {
const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
let closeTagName = xmlData.substring(i + 2, closeIndex).trim();
if (closeTagName === tagName) {
openTagCount--;
if (openTagCount === 0) return {
tagContent: xmlData.substring(startIndex, i),
i: closeIndex
};
}
i = closeIndex;
} else if (c1 === 63) {
const closeIndex = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
i = closeIndex;
} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
const closeIndex = findClosingIndex(xmlData, "--\x3e", i + 3, "StopNode is not closed.");
i = closeIndex;
} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
const closeIndex = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
i = closeIndex;
} else {
const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
if (tagData) {
const openTagName = tagData.tagName;
if (openTagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
i = tagData.closeIndex;
} else {
lenient = true;
if (nextGt < i) {
nextGt = xmlData.indexOf(">", i);
if (nextGt === -1) return;
}
const nextLt = xmlData.indexOf("<", i + 1);
if (nextLt === -1 || nextLt > nextGt) {
const exp = xmlData.substring(i + 1, nextGt);
const sep = exp.search(/\s/);
const name = sep === -1 ? exp : exp.substring(0, sep);
if (name === tagName && exp[exp.length - 1] !== "/") openTagCount++;
i = nextGt;
}
}
}
}
}
function parseValue(val, shouldParse, options) {
if (shouldParse && typeof val === "string") {
const newval = val.trim();
if (newval === "true") return true; else if (newval === "false") return false; else return toNumber(val, options);
} else if (isExist(val)) return val; else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
if (fn) {
const newTagName = fn(tagName);
if (tagExp === tagName) tagExp = newTagName;
tagName = newTagName;
}
tagName = sanitizeName(tagName, options);
return {
tagName,
tagExp
};
}
function sanitizeName(name, options) {
if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`); else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
return name;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/node2json.js
const node2json_METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
function stripAttributePrefix(attrs, prefix) {
if (!attrs || typeof attrs !== "object") return {};
if (!prefix) return attrs;
const rawAttrs = {};
for (const key in attrs) if (key.startsWith(prefix)) {
const rawName = key.substring(prefix.length);
rawAttrs[rawName] = attrs[key];
} else rawAttrs[key] = attrs[key];
return rawAttrs;
}
function prettify(node, options, matcher, readonlyMatcher) {
return compress(node, options, matcher, readonlyMatcher);
}
function compress(arr, options, matcher, readonlyMatcher) {
let text;
const compressedObj = {};
for (let i = 0; i < arr.length; i++) {
const tagObj = arr[i];
const property = node2json_propName(tagObj);
if (property !== void 0 && property !== options.textNodeName) {
const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
matcher.push(property, rawAttrs);
}
if (property === options.textNodeName) if (text === void 0) text = tagObj[property]; else text += "" + tagObj[property]; else if (property === void 0) continue; else if (tagObj[property]) {
let val = compress(tagObj[property], options, matcher, readonlyMatcher);
const isLeaf = isLeafTag(val, options);
if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options); else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName]; else if (Object.keys(val).length === 0) if (options.alwaysCreateTextNode) val[options.textNodeName] = ""; else val = "";
if (tagObj[node2json_METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[node2json_METADATA_SYMBOL] = tagObj[node2json_METADATA_SYMBOL];
if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
if (!Array.isArray(compressedObj[property])) compressedObj[property] = [ compressedObj[property] ];
compressedObj[property].push(val);
} else {
const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [ val ]; else compressedObj[property] = val;
}
if (property !== void 0 && property !== options.textNodeName) matcher.pop();
}
}
if (typeof text === "string") {
if (text.length > 0) compressedObj[options.textNodeName] = text;
} else if (text !== void 0) compressedObj[options.textNodeName] = text;
return compressedObj;
}
function node2json_propName(obj) {
const keys = Object.keys(obj);
for (let i = 0; i < keys.length; i++) {
const key = keys[i];
if (key !== ":@") return key;
}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
if (attrMap) {
const keys = Object.keys(attrMap);
const len = keys.length;
for (let i = 0; i < len; i++) {
const atrrName = keys[i];
const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [ attrMap[atrrName] ]; else obj[atrrName] = attrMap[atrrName];
}
}
}
function isLeafTag(obj, options) {
const {textNodeName} = options;
const propCount = Object.keys(obj).length;
if (propCount === 0) return true;
if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
return false;
}
// CONCATENATED MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
class XMLParser {
constructor(options) {
this.externalEntities = {};
this.options = buildOptions(options);
}
parse(xmlData, validationOption) {
if (typeof xmlData !== "string" && xmlData.toString) if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", {
ignoreBOM: true
}).decode(xmlData); else xmlData = xmlData.toString(); else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
if (validationOption) {
if (validationOption === true) validationOption = {};
const result = validator_validate(xmlData, validationOption);
if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
}
const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
const orderedResult = orderedObjParser.parseXml(xmlData);
if (this.options.preserveOrder || orderedResult === void 0) return orderedResult; else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
}
addEntity(key, value) {
if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'"); else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'"); else if (value === "&") throw new Error("An entity with value '&' is not permitted"); else this.externalEntities[key] = value;
}
static getMetaDataSymbol() {
return XmlNode.getMetaDataSymbol();
}
}
// CONCATENATED MODULE: ./node_modules/@azure/core-xml/dist/esm/xml.common.js
const xml_common_XML_ATTRKEY = "$";
const xml_common_XML_CHARKEY = "_";
// CONCATENATED MODULE: ./node_modules/@azure/core-xml/dist/esm/xml.js
function getCommonOptions(options) {
return {
attributesGroupName: xml_common_XML_ATTRKEY,
textNodeName: options.xmlCharKey ?? xml_common_XML_CHARKEY,
ignoreAttributes: false,
suppressBooleanAttributes: false
};
}
function getSerializerOptions(options = {}) {
return {
...getCommonOptions(options),
attributeNamePrefix: "@_",
format: true,
suppressEmptyNode: true,
indentBy: "",
rootNodeName: options.rootName ?? "root",
cdataPropName: options.cdataPropName ?? "__cdata"
};
}
function getParserOptions(options = {}) {
return {
...getCommonOptions(options),
parseAttributeValue: false,
parseTagValue: false,
attributeNamePrefix: "",
stopNodes: options.stopNodes,
processEntities: true,
trimValues: false
};
}
function stringifyXML(obj, opts = {}) {
const parserOptions = getSerializerOptions(opts);
const j2x = new json2xml(parserOptions);
const node = {
[parserOptions.rootNodeName]: obj
};
const xmlData = j2x.build(node);
return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xmlData}`.replace(/\n/g, "");
}
async function parseXML(str, opts = {}) {
if (!str) throw new Error("Document is empty");
const validation = XMLValidator.validate(str);
if (validation !== true) throw validation;
const parser = new XMLParser(getParserOptions(opts));
const parsedXml = parser.parse(str);
if (parsedXml["?xml"]) delete parsedXml["?xml"];
if (!opts.includeRoot) {
const key = Object.keys(parsedXml)[0];
if (key !== void 0) {
const value = parsedXml[key];
return typeof value === "object" ? {
...value
} : value;
}
}
return parsedXml;
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/log.js
const storage_blob_dist_esm_log_logger = esm_createClientLogger("storage-blob");
var external_events_ = __webpack_require__(24434);
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/BuffersStream.js
class BuffersStream extends external_node_stream_.Readable {
buffers;
byteLength;
byteOffsetInCurrentBuffer;
bufferIndex;
pushedBytesLength;
constructor(buffers, byteLength, options) {
super(options);
this.buffers = buffers;
this.byteLength = byteLength;
this.byteOffsetInCurrentBuffer = 0;
this.bufferIndex = 0;
this.pushedBytesLength = 0;
let buffersLength = 0;
for (const buf of this.buffers) buffersLength += buf.byteLength;
if (buffersLength < this.byteLength) throw new Error("Data size shouldn't be larger than the total length of buffers.");
}
_read(size) {
if (this.pushedBytesLength >= this.byteLength) this.push(null);
if (!size) size = this.readableHighWaterMark;
const outBuffers = [];
let i = 0;
while (i < size && this.pushedBytesLength < this.byteLength) {
const remainingDataInAllBuffers = this.byteLength - this.pushedBytesLength;
const remainingCapacityInThisBuffer = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer;
const remaining = Math.min(remainingCapacityInThisBuffer, remainingDataInAllBuffers);
if (remaining > size - i) {
const end = this.byteOffsetInCurrentBuffer + size - i;
outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
this.pushedBytesLength += size - i;
this.byteOffsetInCurrentBuffer = end;
i = size;
break;
} else {
const end = this.byteOffsetInCurrentBuffer + remaining;
outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, end));
if (remaining === remainingCapacityInThisBuffer) {
this.byteOffsetInCurrentBuffer = 0;
this.bufferIndex++;
} else this.byteOffsetInCurrentBuffer = end;
this.pushedBytesLength += remaining;
i += remaining;
}
}
if (outBuffers.length > 1) this.push(Buffer.concat(outBuffers)); else if (outBuffers.length === 1) this.push(outBuffers[0]);
}
}
var external_node_buffer_ = __webpack_require__(4573);
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/PooledBuffer.js
const maxBufferLength = external_node_buffer_.constants.MAX_LENGTH;
class PooledBuffer {
buffers=[];
capacity;
_size;
get size() {
return this._size;
}
constructor(capacity, buffers, totalLength) {
this.capacity = capacity;
this._size = 0;
const bufferNum = Math.ceil(capacity / maxBufferLength);
for (let i = 0; i < bufferNum; i++) {
let len = i === bufferNum - 1 ? capacity % maxBufferLength : maxBufferLength;
if (len === 0) len = maxBufferLength;
this.buffers.push(Buffer.allocUnsafe(len));
}
if (buffers) this.fill(buffers, totalLength);
}
fill(buffers, totalLength) {
this._size = Math.min(this.capacity, totalLength);
let i = 0, j = 0, targetOffset = 0, sourceOffset = 0, totalCopiedNum = 0;
while (totalCopiedNum < this._size) {
const source = buffers[i];
const target = this.buffers[j];
const copiedNum = source.copy(target, targetOffset, sourceOffset);
totalCopiedNum += copiedNum;
sourceOffset += copiedNum;
targetOffset += copiedNum;
if (sourceOffset === source.length) {
i++;
sourceOffset = 0;
}
if (targetOffset === target.length) {
j++;
targetOffset = 0;
}
}
buffers.splice(0, i);
if (buffers.length > 0) buffers[0] = buffers[0].slice(sourceOffset);
}
getReadableStream() {
return new BuffersStream(this.buffers, this.size);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/BufferScheduler.js
class BufferScheduler {
bufferSize;
maxBuffers;
readable;
outgoingHandler;
emitter=new external_events_.EventEmitter;
concurrency;
offset=0;
isStreamEnd=false;
isError=false;
executingOutgoingHandlers=0;
encoding;
numBuffers=0;
unresolvedDataArray=[];
unresolvedLength=0;
incoming=[];
outgoing=[];
constructor(readable, bufferSize, maxBuffers, outgoingHandler, concurrency, encoding) {
if (bufferSize <= 0) throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`);
if (maxBuffers <= 0) throw new RangeError(`maxBuffers must be larger than 0, current is ${maxBuffers}`);
if (concurrency <= 0) throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`);
this.bufferSize = bufferSize;
this.maxBuffers = maxBuffers;
this.readable = readable;
this.outgoingHandler = outgoingHandler;
this.concurrency = concurrency;
this.encoding = encoding;
}
async do() {
return new Promise((resolve, reject) => {
this.readable.on("data", data => {
data = typeof data === "string" ? Buffer.from(data, this.encoding) : data;
this.appendUnresolvedData(data);
if (!this.resolveData()) this.readable.pause();
});
this.readable.on("error", err => {
this.emitter.emit("error", err);
});
this.readable.on("end", () => {
this.isStreamEnd = true;
this.emitter.emit("checkEnd");
});
this.emitter.on("error", err => {
this.isError = true;
this.readable.pause();
reject(err);
});
this.emitter.on("checkEnd", () => {
if (this.outgoing.length > 0) {
this.triggerOutgoingHandlers();
return;
}
if (this.isStreamEnd && this.executingOutgoingHandlers === 0) if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
const buffer = this.shiftBufferFromUnresolvedDataArray();
this.outgoingHandler(() => buffer.getReadableStream(), buffer.size, this.offset).then(resolve).catch(reject);
} else if (this.unresolvedLength >= this.bufferSize) return; else resolve();
});
});
}
appendUnresolvedData(data) {
this.unresolvedDataArray.push(data);
this.unresolvedLength += data.length;
}
shiftBufferFromUnresolvedDataArray(buffer) {
if (!buffer) buffer = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength); else buffer.fill(this.unresolvedDataArray, this.unresolvedLength);
this.unresolvedLength -= buffer.size;
return buffer;
}
resolveData() {
while (this.unresolvedLength >= this.bufferSize) {
let buffer;
if (this.incoming.length > 0) {
buffer = this.incoming.shift();
this.shiftBufferFromUnresolvedDataArray(buffer);
} else if (this.numBuffers < this.maxBuffers) {
buffer = this.shiftBufferFromUnresolvedDataArray();
this.numBuffers++;
} else return false;
this.outgoing.push(buffer);
this.triggerOutgoingHandlers();
}
return true;
}
async triggerOutgoingHandlers() {
let buffer;
do {
if (this.executingOutgoingHandlers >= this.concurrency) return;
buffer = this.outgoing.shift();
if (buffer) this.triggerOutgoingHandler(buffer);
} while (buffer);
}
async triggerOutgoingHandler(buffer) {
const bufferLength = buffer.size;
this.executingOutgoingHandlers++;
this.offset += bufferLength;
try {
await this.outgoingHandler(() => buffer.getReadableStream(), bufferLength, this.offset - bufferLength);
} catch (err) {
this.emitter.emit("error", err);
return;
}
this.executingOutgoingHandlers--;
this.reuseBuffer(buffer);
this.emitter.emit("checkEnd");
}
reuseBuffer(buffer) {
this.incoming.push(buffer);
if (!this.isError && this.resolveData() && !this.isStreamEnd) this.readable.resume();
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/crc64.js
function NativeCRC64() {
throw new Error("The package @azure/storage-common/crc64 is left out of this bundle.");
}
const crc64 = NativeCRC64;
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageCRC64Calculator.js
class StorageCRC64Calculator {
nativeCrc64Hash;
static nativeInstance;
constructor() {
this.nativeCrc64Hash = new StorageCRC64Calculator.nativeInstance.Crc64Hash;
}
static initPromise;
static async init() {
if (!this.initPromise) this.initPromise = crc64().then(instance => {
this.nativeInstance = instance;
return;
});
return this.initPromise;
}
append(body, length) {
const ptr = StorageCRC64Calculator.nativeInstance._malloc(length);
StorageCRC64Calculator.nativeInstance.HEAPU8.set(body, ptr);
this.nativeCrc64Hash.OnAppend(ptr, length);
StorageCRC64Calculator.nativeInstance._free(ptr);
}
final(body, length) {
const ptr = StorageCRC64Calculator.nativeInstance._malloc(length);
StorageCRC64Calculator.nativeInstance.HEAPU8.set(body, ptr);
const result = StorageCRC64Calculator.nativeInstance._malloc(8);
this.nativeCrc64Hash.OnFinal(ptr, length, result);
StorageCRC64Calculator.nativeInstance._free(ptr);
const resultArray = new Uint8Array(8);
resultArray.set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(result, result + 8));
StorageCRC64Calculator.nativeInstance._free(result);
return resultArray;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/streamHelpers.js
function signalStreamEnd(pushData) {
pushData(null);
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageEncoding.js
const MESSAGE_VERSION = 1;
const MESSAGE_HEADER_LENGTH = 13;
const SEGMENT_HEADER_LENGTH = 10;
const FOOTER_LENGTH = 8;
const MAX_SEGMENT_CONTENT_LENGTH = 4 * 1024 * 1024;
var SMRegion;
(function(SMRegion) {
SMRegion[SMRegion["StreamHeader"] = 0] = "StreamHeader";
SMRegion[SMRegion["StreamFooter"] = 1] = "StreamFooter";
SMRegion[SMRegion["SegmentHeader"] = 2] = "SegmentHeader";
SMRegion[SMRegion["SegmentFooter"] = 3] = "SegmentFooter";
SMRegion[SMRegion["SegmentContent"] = 4] = "SegmentContent";
SMRegion[SMRegion["Completed"] = 5] = "Completed";
})(SMRegion || (SMRegion = {}));
class StructuredMessageEncoding {
pushData;
contentLength;
messageLength;
constructor(pushData, contentLength) {
this.pushData = pushData;
this.contentLength = contentLength;
this.contentOffset = 0;
this.currentDataOffset = 0;
this.segmentsCount = Math.ceil(this.contentLength / MAX_SEGMENT_CONTENT_LENGTH);
this.messageLength = this.contentLength + MESSAGE_HEADER_LENGTH + (SEGMENT_HEADER_LENGTH + FOOTER_LENGTH) * this.segmentsCount + FOOTER_LENGTH;
this.messageHeaderBuffer = new Uint8Array(MESSAGE_HEADER_LENGTH);
this.segmentNumber = 0;
this.segmentContentLength = 0;
this.segmentContentOffset = 0;
this.state = SMRegion.StreamHeader;
this.segmentCrc64 = new StorageCRC64Calculator;
this.messageCrc64 = new StorageCRC64Calculator;
}
currentDataOffset;
contentOffset;
segmentsCount;
messageHeaderBuffer;
segmentNumber;
segmentContentLength;
segmentContentOffset;
segmentCrc64;
messageCrc64;
state;
sourceDataHandler=data => {
this.currentDataOffset = 0;
if (this.state === SMRegion.StreamHeader) this.handlingMessageHeader();
while (this.segmentNumber < this.segmentsCount) {
this.segmentContentLength = Math.min(MAX_SEGMENT_CONTENT_LENGTH, this.contentLength - this.contentOffset);
if (this.state === SMRegion.SegmentHeader) this.handlingSegmentHeader();
if (this.state === SMRegion.SegmentContent) this.handlingSegmentContent(data);
if (this.state === SMRegion.SegmentFooter) {
this.handlingSegmentFooter();
this.contentOffset += this.segmentContentLength;
}
if (this.currentDataOffset === data.length) break;
}
if (this.state === SMRegion.StreamFooter) this.handlingMessageFooter();
};
handlingMessageHeader() {
this.messageHeaderBuffer[0] = MESSAGE_VERSION;
this.fillInt64(this.messageHeaderBuffer, 1, this.messageLength);
this.fillInt16(this.messageHeaderBuffer, 9, 1);
this.fillInt16(this.messageHeaderBuffer, 11, this.segmentsCount);
this.pushData(this.messageHeaderBuffer);
this.state = SMRegion.SegmentHeader;
}
handlingSegmentHeader() {
const segmentHeaderBuffer = new Uint8Array(SEGMENT_HEADER_LENGTH);
this.fillInt16(segmentHeaderBuffer, 0, this.segmentNumber + 1);
this.fillInt64(segmentHeaderBuffer, 2, this.segmentContentLength);
this.segmentContentOffset = 0;
this.pushData(segmentHeaderBuffer);
this.state = SMRegion.SegmentContent;
}
handlingSegmentContent(data) {
const length = Math.min(this.segmentContentLength - this.segmentContentOffset, data.length - this.currentDataOffset);
if (length !== 0) {
const current_content = Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length);
this.messageCrc64.append(current_content, length);
this.segmentCrc64.append(current_content, length);
this.pushData(current_content);
}
this.segmentContentOffset += length;
this.currentDataOffset += length;
if (this.segmentContentOffset === this.segmentContentLength) this.state = SMRegion.SegmentFooter;
}
handlingSegmentFooter() {
const crc64Result = this.segmentCrc64.final(new Uint8Array([]), 0);
this.pushData(crc64Result);
this.segmentCrc64 = new StorageCRC64Calculator;
++this.segmentNumber;
if (this.segmentNumber === this.segmentsCount) this.state = SMRegion.StreamFooter; else this.state = SMRegion.SegmentHeader;
}
handlingMessageFooter() {
const crc64Result = this.messageCrc64.final(new Uint8Array([]), 0);
this.pushData(crc64Result);
signalStreamEnd(this.pushData);
this.state = SMRegion.Completed;
}
fillInt64(buffer, offset, input) {
if (buffer.length < offset + 8) throw new Error("Uint8Array length is not expected.");
const view = new DataView(buffer.buffer, buffer.byteOffset + offset, 8);
view.setBigUint64(0, BigInt(input), true);
}
fillInt16(buffer, offset, input) {
if (buffer.length < offset + 2) throw new Error("Uint8Array length is not expected.");
const view = new DataView(buffer.buffer, buffer.byteOffset + offset, 2);
view.setUint16(0, input, true);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageEncodingStream.js
function StructuredMessageEncodingStream_isNodeReadableStream(source) {
return source !== null && source instanceof external_node_stream_ && typeof source._read === "function" && typeof source._readableState === "object" && typeof source.pipe === "function";
}
async function structuredMessageEncoding(source, contentLength) {
if (source === null) return {
body: source,
encodedContentLength: contentLength
};
if (StructuredMessageEncodingStream_isNodeReadableStream(source)) {
const encodingMessage = new StructuredMessageEncodingStream(source, contentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
if (typeof source === "function") {
const encodingMessage = new StructuredMessageEncodingStream(source(), contentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
if (source instanceof Blob) {
const encoding = await BrowserStream(source, contentLength);
return {
body: encoding.content,
encodedContentLength: encoding.encodedContentLength
};
}
if (typeof source === "string") {
const s = new external_node_stream_.Readable;
s._read = () => {};
s.push(source);
s.push(null);
const stringContentLength = Buffer.byteLength(source);
const encodingMessage = await new StructuredMessageEncodingStream(s, stringContentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
if (source instanceof ArrayBuffer) {
const stream = external_node_stream_.Readable.from(Buffer.from(source));
const encodingMessage = await new StructuredMessageEncodingStream(stream, contentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
if (source instanceof Buffer) {
const stream = external_node_stream_.Readable.from(source);
const encodingMessage = await new StructuredMessageEncodingStream(stream, contentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
if (ArrayBuffer.isView(source)) {
const stream = external_node_stream_.Readable.from(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
const encodingMessage = await new StructuredMessageEncodingStream(stream, contentLength, {});
return {
body: encodingMessage,
encodedContentLength: encodingMessage.messageLength()
};
}
throw new Error("The specified request body type is not supported for CRC64 checksum");
}
async function pump(reader, controller, encodingStream) {
const {done, value} = await reader.read();
if (done) {
controller.close();
return;
}
encodingStream.sourceDataHandler(Buffer.from(value));
}
async function BrowserStream(source, contentLength) {
const sourceStream = source instanceof Blob ? source.stream() : source;
const reader = sourceStream.getReader();
let encodingStream;
const stream = new ReadableStream({
start(controller) {
encodingStream = new StructuredMessageEncoding(data => {
controller.enqueue(data);
}, contentLength);
},
pull(controller) {
pump(reader, controller, encodingStream).then(() => {}).catch(function(error) {
controller.error(error);
});
}
});
const response = new Response(stream);
return {
content: await response.blob(),
encodedContentLength: encodingStream.messageLength
};
}
class StructuredMessageEncodingStream extends external_node_stream_.Readable {
source;
encodingMethods;
constructor(source, contentLength, options) {
super({
highWaterMark: options.highWaterMark
});
this.source = source;
this.encodingMethods = new StructuredMessageEncoding(dataToHandle => {
if (!this.push(dataToHandle)) source.pause();
}, contentLength);
this.setSourceEventHandlers();
}
messageLength() {
return this.encodingMethods.messageLength;
}
setSourceEventHandlers() {
this.source.on("data", this.sourceDataHandler);
this.source.on("end", this.sourceErrorOrEndHandler);
this.source.on("error", this.sourceErrorOrEndHandler);
this.source.on("aborted", this.sourceAbortedHandler);
}
removeSourceEventHandlers() {
this.source.removeListener("data", this.sourceDataHandler);
this.source.removeListener("end", this.sourceErrorOrEndHandler);
this.source.removeListener("error", this.sourceErrorOrEndHandler);
this.source.removeListener("aborted", this.sourceAbortedHandler);
}
sourceDataHandler=data => {
this.encodingMethods.sourceDataHandler(data);
};
sourceAbortedHandler=() => {
const abortError = new AbortError_AbortError("The operation was aborted.");
this.destroy(abortError);
};
sourceErrorOrEndHandler=err => {
if (err && err.name === "AbortError") {
this.destroy(err);
return;
}
this.removeSourceEventHandlers();
};
_read() {
this.source.resume();
}
_destroy(error, callback) {
this.removeSourceEventHandlers();
this.source.destroy();
callback(error === null ? void 0 : error);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageDecoding.js
const StructuredMessageDecoding_MESSAGE_VERSION = 1;
const StructuredMessageDecoding_MESSAGE_HEADER_LENGTH = 13;
const StructuredMessageDecoding_SEGMENT_HEADER_LENGTH = 10;
const StructuredMessageDecoding_FOOTER_LENGTH = 8;
var StructuredMessageDecoding_SMRegion;
(function(SMRegion) {
SMRegion[SMRegion["StreamHeader"] = 0] = "StreamHeader";
SMRegion[SMRegion["StreamFooter"] = 1] = "StreamFooter";
SMRegion[SMRegion["SegmentHeader"] = 2] = "SegmentHeader";
SMRegion[SMRegion["SegmentFooter"] = 3] = "SegmentFooter";
SMRegion[SMRegion["SegmentContent"] = 4] = "SegmentContent";
})(StructuredMessageDecoding_SMRegion || (StructuredMessageDecoding_SMRegion = {}));
class StructuredMessageDecoding {
pushData;
segmentsCount;
currentOffset;
currentDataOffset;
messageHeaderBuffer;
messageHeaderOffset;
segmentNumber;
segmentHeaderOffset;
segmentHeaderBuffer;
segmentContentOffset;
segmentContentLength;
segmentFooterOffset;
segmentFooterBuffer;
messageFooterOffset;
messageFooterBuffer;
segmentCrc64;
messageCrc64;
state;
constructor(pushData) {
this.pushData = pushData;
this.currentOffset = 0;
this.segmentsCount = 0;
this.messageHeaderOffset = 0;
this.messageHeaderBuffer = new Uint8Array(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH);
this.currentDataOffset = 0;
this.segmentNumber = 0;
this.segmentHeaderOffset = 0;
this.segmentHeaderBuffer = new Uint8Array(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH);
this.segmentContentOffset = 0;
this.segmentContentLength = 0;
this.state = StructuredMessageDecoding_SMRegion.StreamHeader;
this.segmentFooterOffset = 0;
this.segmentFooterBuffer = new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);
this.messageFooterOffset = 0;
this.messageFooterBuffer = new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);
this.segmentCrc64 = new StorageCRC64Calculator;
this.messageCrc64 = new StorageCRC64Calculator;
}
sourceDataHandler=data => {
this.currentDataOffset = 0;
if (this.state === StructuredMessageDecoding_SMRegion.StreamHeader) this.parseMessageHeader(data);
while (this.segmentNumber < this.segmentsCount && this.currentDataOffset < data.length) {
if (this.state === StructuredMessageDecoding_SMRegion.SegmentHeader) this.parseSegmentHeader(data);
if (this.state === StructuredMessageDecoding_SMRegion.SegmentContent) this.parseSegmentContent(data);
if (this.state === StructuredMessageDecoding_SMRegion.SegmentFooter) this.parseSegmentFooter(data);
}
if (this.state === StructuredMessageDecoding_SMRegion.StreamFooter) this.parseMessageFooter(data);
};
parseMessageHeader(data) {
const length = Math.min(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH - this.messageHeaderOffset, data.length - this.currentDataOffset);
this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length), this.messageHeaderOffset);
this.currentDataOffset += length;
this.messageHeaderOffset += length;
this.currentOffset += length;
if (this.messageHeaderOffset === StructuredMessageDecoding_MESSAGE_HEADER_LENGTH) {
const currentVersion = this.messageHeaderBuffer[0];
if (currentVersion !== StructuredMessageDecoding_MESSAGE_VERSION) throw new Error("Unexpected message version");
this.segmentsCount = this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer, 11, 13));
this.state = StructuredMessageDecoding_SMRegion.SegmentHeader;
}
}
parseSegmentHeader(data) {
const length = Math.min(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH - this.segmentHeaderOffset, data.length - this.currentDataOffset);
this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length), this.segmentHeaderOffset);
this.currentDataOffset += length;
this.segmentHeaderOffset += length;
this.currentOffset += length;
if (this.segmentHeaderOffset === StructuredMessageDecoding_SEGMENT_HEADER_LENGTH) {
const currentSegmentNumber = this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer, 0, 2));
if (currentSegmentNumber !== this.segmentNumber + 1) throw new Error("Segment number is unexpected.");
this.segmentContentLength = this.toInt64(this.segmentHeaderBuffer, 2);
this.segmentContentOffset = 0;
this.state = StructuredMessageDecoding_SMRegion.SegmentContent;
}
}
parseSegmentContent(data) {
const length = Math.min(this.segmentContentLength - this.segmentContentOffset, data.length - this.currentDataOffset);
const dataToHandle = Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length);
this.segmentCrc64.append(dataToHandle, length);
this.messageCrc64.append(dataToHandle, length);
this.pushData(dataToHandle);
this.currentDataOffset += length;
this.segmentContentOffset += length;
this.currentOffset += length;
if (this.segmentContentOffset === this.segmentContentLength) this.state = StructuredMessageDecoding_SMRegion.SegmentFooter;
}
parseSegmentFooter(data) {
const length = Math.min(StructuredMessageDecoding_FOOTER_LENGTH - this.segmentFooterOffset, data.length - this.currentDataOffset);
this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length), this.segmentFooterOffset);
this.currentDataOffset += length;
this.segmentFooterOffset += length;
this.currentOffset += length;
if (this.segmentFooterOffset === StructuredMessageDecoding_FOOTER_LENGTH) {
const crc64Result = this.segmentCrc64.final(new Uint8Array([]), 0);
if (!this.checkCrc64CheckSum(crc64Result, this.segmentFooterBuffer)) throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);
++this.segmentNumber;
if (this.segmentNumber === this.segmentsCount) this.state = StructuredMessageDecoding_SMRegion.StreamFooter; else {
this.segmentHeaderOffset = 0;
this.segmentFooterOffset = 0;
this.segmentCrc64 = new StorageCRC64Calculator;
this.state = StructuredMessageDecoding_SMRegion.SegmentHeader;
}
}
}
parseMessageFooter(data) {
const length = Math.min(StructuredMessageDecoding_FOOTER_LENGTH - this.messageFooterOffset, data.length - this.currentDataOffset);
this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(data, this.currentDataOffset, this.currentDataOffset + length), this.messageFooterOffset);
this.currentDataOffset += length;
this.messageFooterOffset += length;
this.currentOffset += length;
if (this.messageFooterOffset === StructuredMessageDecoding_FOOTER_LENGTH) {
const crc64Result = this.messageCrc64.final(new Uint8Array([]), 0);
if (!this.checkCrc64CheckSum(crc64Result, this.messageFooterBuffer)) throw new Error("Check sum mismatch");
this.pushData(null);
}
}
toInt64(input, offset) {
if (input.length < offset + 8) throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
const view = new DataView(input.buffer, input.byteOffset + offset, 8);
return Number(view.getBigUint64(0, true));
}
toInt16(input) {
if (input.length !== 2) throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
return input[0] + input[1] * 256;
}
checkCrc64CheckSum(first, second) {
if (first.length !== 8 || second.length !== 8) throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
for (let index = 0; index < 8; ++index) if (first[index] !== second[index]) return false;
return true;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StructuredMessageDecodingStream.js
async function structuredMessageDecodingBrowser(source) {
throw new Error("structuredMessageDecodingBrowser is only for Browser");
}
function structuredMessageDecodingStream(source, options) {
return new StructuredMessageDecodingStream(source, options);
}
class StructuredMessageDecodingStream extends external_node_stream_.Readable {
source;
decodingMethods;
constructor(source, options) {
super({
highWaterMark: options.highWaterMark
});
this.source = source;
this.decodingMethods = new StructuredMessageDecoding(dataToHandle => {
if (!this.push(dataToHandle)) source.pause();
});
this.setSourceEventHandlers();
}
_read() {
this.source.resume();
}
setSourceEventHandlers() {
this.source.on("data", this.sourceDataHandler);
this.source.on("end", this.sourceErrorOrEndHandler);
this.source.on("error", this.sourceErrorOrEndHandler);
this.source.on("aborted", this.sourceAbortedHandler);
}
removeSourceEventHandlers() {
this.source.removeListener("data", this.sourceDataHandler);
this.source.removeListener("end", this.sourceErrorOrEndHandler);
this.source.removeListener("error", this.sourceErrorOrEndHandler);
this.source.removeListener("aborted", this.sourceAbortedHandler);
}
sourceDataHandler=data => {
try {
this.decodingMethods.sourceDataHandler(data);
} catch (err) {
this.destroy(err);
}
};
sourceAbortedHandler=() => {
const abortError = new AbortError_AbortError("The operation was aborted.");
this.destroy(abortError);
};
sourceErrorOrEndHandler=err => {
if (err) {
this.destroy(err);
return;
}
this.removeSourceEventHandlers();
};
_destroy(error, callback) {
this.removeSourceEventHandlers();
this.source.destroy();
callback(error === null ? void 0 : error);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/cache.js
let _defaultHttpClient;
function cache_getCachedDefaultHttpClient() {
if (!_defaultHttpClient) _defaultHttpClient = esm_defaultHttpClient_createDefaultHttpClient();
return _defaultHttpClient;
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/RequestPolicy.js
class BaseRequestPolicy {
_nextPolicy;
_options;
constructor(_nextPolicy, _options) {
this._nextPolicy = _nextPolicy;
this._options = _options;
}
shouldLog(logLevel) {
return this._options.shouldLog(logLevel);
}
log(logLevel, message) {
this._options.log(logLevel, message);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicy.js
class StorageBrowserPolicy extends BaseRequestPolicy {
constructor(nextPolicy, options) {
super(nextPolicy, options);
}
async sendRequest(request) {
return this._nextPolicy.sendRequest(request);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageBrowserPolicyFactory.js
class StorageBrowserPolicyFactory {
create(nextPolicy, options) {
return new StorageBrowserPolicy(nextPolicy, options);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/CredentialPolicy.js
class CredentialPolicy extends BaseRequestPolicy {
sendRequest(request) {
return this._nextPolicy.sendRequest(this.signRequest(request));
}
signRequest(request) {
return request;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/AnonymousCredentialPolicy.js
class AnonymousCredentialPolicy extends CredentialPolicy {
constructor(nextPolicy, options) {
super(nextPolicy, options);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/Credential.js
class Credential {
create(_nextPolicy, _options) {
throw new Error("Method should be implemented in children classes.");
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/AnonymousCredential.js
class AnonymousCredential extends Credential {
create(nextPolicy, options) {
return new AnonymousCredentialPolicy(nextPolicy, options);
}
}
const constants_URLConstants = {
Parameters: {
FORCE_BROWSER_NO_CACHE: "_",
SIGNATURE: "sig",
SNAPSHOT: "snapshot",
VERSIONID: "versionid",
TIMEOUT: "timeout"
}
};
const constants_HeaderConstants = {
AUTHORIZATION: "Authorization",
AUTHORIZATION_SCHEME: "Bearer",
CONTENT_ENCODING: "Content-Encoding",
CONTENT_ID: "Content-ID",
CONTENT_LANGUAGE: "Content-Language",
CONTENT_LENGTH: "Content-Length",
CONTENT_MD5: "Content-Md5",
CONTENT_TRANSFER_ENCODING: "Content-Transfer-Encoding",
CONTENT_TYPE: "Content-Type",
COOKIE: "Cookie",
DATE: "date",
IF_MATCH: "if-match",
IF_MODIFIED_SINCE: "if-modified-since",
IF_NONE_MATCH: "if-none-match",
IF_UNMODIFIED_SINCE: "if-unmodified-since",
PREFIX_FOR_STORAGE: "x-ms-",
RANGE: "Range",
USER_AGENT: "User-Agent",
X_MS_CLIENT_REQUEST_ID: "x-ms-client-request-id",
X_MS_COPY_SOURCE: "x-ms-copy-source",
X_MS_DATE: "x-ms-date",
X_MS_ERROR_CODE: "x-ms-error-code",
X_MS_VERSION: "x-ms-version",
X_MS_CopySourceErrorCode: "x-ms-copy-source-error-code"
};
function setURLParameter(url, name, value) {
const urlParsed = new URL(url);
const encodedName = encodeURIComponent(name);
const encodedValue = value ? encodeURIComponent(value) : void 0;
const searchString = urlParsed.search === "" ? "?" : urlParsed.search;
const searchPieces = [];
for (const pair of searchString.slice(1).split("&")) if (pair) {
const [key] = pair.split("=", 2);
if (key !== encodedName) searchPieces.push(pair);
}
if (encodedValue) searchPieces.push(`${encodedName}=${encodedValue}`);
urlParsed.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
return urlParsed.toString();
}
function setURLHost(url, host) {
const urlParsed = new URL(url);
urlParsed.hostname = host;
return urlParsed.toString();
}
function getURLPath(url) {
try {
const urlParsed = new URL(url);
return urlParsed.pathname;
} catch (e) {
return;
}
}
function getURLQueries(url) {
let queryString = new URL(url).search;
if (!queryString) return {};
queryString = queryString.trim();
queryString = queryString.startsWith("?") ? queryString.substring(1) : queryString;
let querySubStrings = queryString.split("&");
querySubStrings = querySubStrings.filter(value => {
const indexOfEqual = value.indexOf("=");
const lastIndexOfEqual = value.lastIndexOf("=");
return indexOfEqual > 0 && indexOfEqual === lastIndexOfEqual && lastIndexOfEqual < value.length - 1;
});
const queries = {};
for (const querySubString of querySubStrings) {
const splitResults = querySubString.split("=");
const key = splitResults[0];
const value = splitResults[1];
queries[key] = value;
}
return queries;
}
async function utils_common_delay(timeInMs, aborter, abortError) {
return new Promise((resolve, reject) => {
let timeout;
const abortHandler = () => {
if (timeout !== void 0) clearTimeout(timeout);
reject(abortError);
};
const resolveHandler = () => {
if (aborter !== void 0) aborter.removeEventListener("abort", abortHandler);
resolve();
};
timeout = setTimeout(resolveHandler, timeInMs);
if (aborter !== void 0) aborter.addEventListener("abort", abortHandler);
});
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/utils/SharedKeyComparator.js
const table_lv0 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1820, 0, 1823, 1825, 1827, 1829, 0, 0, 0, 1837, 2051, 0, 0, 1843, 0, 3331, 3354, 3356, 3358, 3360, 3362, 3364, 3366, 3368, 3370, 0, 0, 0, 0, 0, 0, 0, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 0, 0, 1859, 1860, 1864, 3586, 3593, 3594, 3610, 3617, 3619, 3621, 3628, 3634, 3637, 3638, 3656, 3665, 3696, 3708, 3710, 3721, 3722, 3729, 3737, 3743, 3746, 3748, 3750, 3751, 3753, 0, 1868, 0, 1872, 0 ]);
const table_lv2 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
const table_lv4 = new Uint32Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32786, 0, 0, 0, 0, 0, 33298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
function compareHeader(lhs, rhs) {
if (isLessThan(lhs, rhs)) return -1;
return 1;
}
function isLessThan(lhs, rhs) {
const tables = [ table_lv0, table_lv2, table_lv4 ];
let curr_level = 0;
let i = 0;
let j = 0;
while (curr_level < tables.length) {
if (curr_level === tables.length - 1 && i !== j) return i > j;
const weight1 = i < lhs.length ? tables[curr_level][lhs[i].charCodeAt(0)] : 1;
const weight2 = j < rhs.length ? tables[curr_level][rhs[j].charCodeAt(0)] : 1;
if (weight1 === 1 && weight2 === 1) {
i = 0;
j = 0;
++curr_level;
} else if (weight1 === weight2) {
++i;
++j;
} else if (weight1 === 0) ++i; else if (weight2 === 0) ++j; else return weight1 < weight2;
}
return false;
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicy.js
class StorageSharedKeyCredentialPolicy extends CredentialPolicy {
factory;
constructor(nextPolicy, options, factory) {
super(nextPolicy, options);
this.factory = factory;
}
signRequest(request) {
request.headers.set(constants_HeaderConstants.X_MS_DATE, (new Date).toUTCString());
if (request.body && (typeof request.body === "string" || request.body !== void 0) && request.body.length > 0) request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
const stringToSign = [ request.method.toUpperCase(), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LANGUAGE), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_ENCODING), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LENGTH), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_MD5), this.getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_TYPE), this.getHeaderValueToSign(request, constants_HeaderConstants.DATE), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_MODIFIED_SINCE), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_MATCH), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_NONE_MATCH), this.getHeaderValueToSign(request, constants_HeaderConstants.IF_UNMODIFIED_SINCE), this.getHeaderValueToSign(request, constants_HeaderConstants.RANGE) ].join("\n") + "\n" + this.getCanonicalizedHeadersString(request) + this.getCanonicalizedResourceString(request);
const signature = this.factory.computeHMACSHA256(stringToSign);
request.headers.set(constants_HeaderConstants.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${signature}`);
return request;
}
getHeaderValueToSign(request, headerName) {
const value = request.headers.get(headerName);
if (!value) return "";
if (headerName === constants_HeaderConstants.CONTENT_LENGTH && value === "0") return "";
return value;
}
getCanonicalizedHeadersString(request) {
let headersArray = request.headers.headersArray().filter(value => value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE));
headersArray.sort((a, b) => compareHeader(a.name.toLowerCase(), b.name.toLowerCase()));
headersArray = headersArray.filter((value, index, array) => {
if (index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()) return false;
return true;
});
let canonicalizedHeadersStringToSign = "";
headersArray.forEach(header => {
canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
});
return canonicalizedHeadersStringToSign;
}
getCanonicalizedResourceString(request) {
const path = getURLPath(request.url) || "/";
let canonicalizedResourceString = "";
canonicalizedResourceString += `/${this.factory.accountName}${path}`;
const queries = getURLQueries(request.url);
const lowercaseQueries = {};
if (queries) {
const queryKeys = [];
for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
const lowercaseKey = key.toLowerCase();
lowercaseQueries[lowercaseKey] = queries[key];
queryKeys.push(lowercaseKey);
}
queryKeys.sort();
for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
}
return canonicalizedResourceString;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/credentials/StorageSharedKeyCredential.js
class StorageSharedKeyCredential extends Credential {
accountName;
accountKey;
constructor(accountName, accountKey) {
super();
this.accountName = accountName;
this.accountKey = Buffer.from(accountKey, "base64");
}
create(nextPolicy, options) {
return new StorageSharedKeyCredentialPolicy(nextPolicy, options, this);
}
computeHMACSHA256(stringToSign) {
return (0, external_node_crypto_.createHmac)("sha256", this.accountKey).update(stringToSign, "utf8").digest("base64");
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/log.js
const storage_common_dist_esm_log_logger = esm_createClientLogger("storage-common");
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyType.js
var StorageRetryPolicyType;
(function(StorageRetryPolicyType) {
StorageRetryPolicyType[StorageRetryPolicyType["EXPONENTIAL"] = 0] = "EXPONENTIAL";
StorageRetryPolicyType[StorageRetryPolicyType["FIXED"] = 1] = "FIXED";
})(StorageRetryPolicyType || (StorageRetryPolicyType = {}));
const DEFAULT_RETRY_OPTIONS = {
maxRetryDelayInMs: 120 * 1e3,
maxTries: 4,
retryDelayInMs: 4 * 1e3,
retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
secondaryHost: "",
tryTimeoutInMs: void 0
};
const RETRY_ABORT_ERROR = new AbortError_AbortError("The operation was aborted.");
class StorageRetryPolicy extends BaseRequestPolicy {
retryOptions;
constructor(nextPolicy, options, retryOptions = DEFAULT_RETRY_OPTIONS) {
super(nextPolicy, options);
this.retryOptions = {
retryPolicyType: retryOptions.retryPolicyType ? retryOptions.retryPolicyType : DEFAULT_RETRY_OPTIONS.retryPolicyType,
maxTries: retryOptions.maxTries && retryOptions.maxTries >= 1 ? Math.floor(retryOptions.maxTries) : DEFAULT_RETRY_OPTIONS.maxTries,
tryTimeoutInMs: retryOptions.tryTimeoutInMs && retryOptions.tryTimeoutInMs >= 0 ? retryOptions.tryTimeoutInMs : DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,
retryDelayInMs: retryOptions.retryDelayInMs && retryOptions.retryDelayInMs >= 0 ? Math.min(retryOptions.retryDelayInMs, retryOptions.maxRetryDelayInMs ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs) : DEFAULT_RETRY_OPTIONS.retryDelayInMs,
maxRetryDelayInMs: retryOptions.maxRetryDelayInMs && retryOptions.maxRetryDelayInMs >= 0 ? retryOptions.maxRetryDelayInMs : DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,
secondaryHost: retryOptions.secondaryHost ? retryOptions.secondaryHost : DEFAULT_RETRY_OPTIONS.secondaryHost
};
}
async sendRequest(request) {
return this.attemptSendRequest(request, false, 1);
}
async attemptSendRequest(request, secondaryHas404, attempt) {
const newRequest = request.clone();
const isPrimaryRetry = secondaryHas404 || !this.retryOptions.secondaryHost || !(request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") || attempt % 2 === 1;
if (!isPrimaryRetry) newRequest.url = setURLHost(newRequest.url, this.retryOptions.secondaryHost);
if (this.retryOptions.tryTimeoutInMs) newRequest.url = setURLParameter(newRequest.url, constants_URLConstants.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString());
let response;
try {
storage_common_dist_esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
response = await this._nextPolicy.sendRequest(newRequest);
if (!this.shouldRetry(isPrimaryRetry, attempt, response)) return response;
secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
} catch (err) {
storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);
if (!this.shouldRetry(isPrimaryRetry, attempt, response, err)) throw err;
}
await this.delay(isPrimaryRetry, attempt, request.abortSignal);
return this.attemptSendRequest(request, secondaryHas404, ++attempt);
}
shouldRetry(isPrimaryRetry, attempt, response, err) {
if (attempt >= this.retryOptions.maxTries) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);
return false;
}
const retriableErrors = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ];
if (err) for (const retriableError of retriableErrors) if (err.name.toUpperCase().includes(retriableError) || err.message.toUpperCase().includes(retriableError) || err.code && err.code.toString().toUpperCase() === retriableError) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
return true;
}
if (response || err) {
const statusCode = response ? response.status : err ? err.statusCode : 0;
if (!isPrimaryRetry && statusCode === 404) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Secondary access with 404, will retry.`);
return true;
}
if (statusCode === 503 || statusCode === 500) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
return true;
}
}
if (response) if (response?.status >= 400) {
const copySourceError = response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);
if (copySourceError !== void 0) switch (copySourceError) {
case "InternalError":
case "OperationTimedOut":
case "ServerBusy":
return true;
}
}
if (err?.code === "PARSE_ERROR" && err?.message.startsWith(`Error "Error: Unclosed root tag`)) {
storage_common_dist_esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
return true;
}
return false;
}
async delay(isPrimaryRetry, attempt, abortSignal) {
let delayTimeInMs = 0;
if (isPrimaryRetry) switch (this.retryOptions.retryPolicyType) {
case StorageRetryPolicyType.EXPONENTIAL:
delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
break;

case StorageRetryPolicyType.FIXED:
delayTimeInMs = this.retryOptions.retryDelayInMs;
break;
} else delayTimeInMs = Math.random() * 1e3;
storage_common_dist_esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
return utils_common_delay(delayTimeInMs, abortSignal, RETRY_ABORT_ERROR);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/StorageRetryPolicyFactory.js
class StorageRetryPolicyFactory {
retryOptions;
constructor(retryOptions) {
this.retryOptions = retryOptions;
}
create(nextPolicy, options) {
return new StorageRetryPolicy(nextPolicy, options, this.retryOptions);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicyV2.js
const storageBrowserPolicyName = "storageBrowserPolicy";
function storageBrowserPolicy() {
return {
name: storageBrowserPolicyName,
async sendRequest(request, next) {
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageCorrectContentLengthPolicy.js
const storageCorrectContentLengthPolicyName = "StorageCorrectContentLengthPolicy";
function storageCorrectContentLengthPolicy() {
function correctContentLength(request) {
if (request.body && (typeof request.body === "string" || Buffer.isBuffer(request.body)) && request.body.length > 0) request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
}
return {
name: storageCorrectContentLengthPolicyName,
async sendRequest(request, next) {
correctContentLength(request);
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyV2.js
const storageRetryPolicyName = "storageRetryPolicy";
const StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS = {
maxRetryDelayInMs: 120 * 1e3,
maxTries: 4,
retryDelayInMs: 4 * 1e3,
retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
secondaryHost: "",
tryTimeoutInMs: void 0
};
const retriableErrors = [ "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ENOTFOUND", "TIMEOUT", "EPIPE", "REQUEST_SEND_ERROR" ];
const StorageRetryPolicyV2_RETRY_ABORT_ERROR = new AbortError_AbortError("The operation was aborted.");
function storageRetryPolicy(options = {}) {
const retryPolicyType = options.retryPolicyType ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType;
const maxTries = options.maxTries ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxTries;
const retryDelayInMs = options.retryDelayInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryDelayInMs;
const maxRetryDelayInMs = options.maxRetryDelayInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs;
const secondaryHost = options.secondaryHost ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost;
const tryTimeoutInMs = options.tryTimeoutInMs ?? StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;
function shouldRetry({isPrimaryRetry, attempt, response, error}) {
if (attempt >= maxTries) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);
return false;
}
if (error) {
for (const retriableError of retriableErrors) if (error.name.toUpperCase().includes(retriableError) || error.message.toUpperCase().includes(retriableError) || error.code && error.code.toString().toUpperCase() === retriableError) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);
return true;
}
if (error?.code === "PARSE_ERROR" && error?.message.startsWith(`Error "Error: Unclosed root tag`)) {
storage_common_dist_esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
return true;
}
}
if (response || error) {
const statusCode = response?.status ?? error?.statusCode ?? 0;
if (!isPrimaryRetry && statusCode === 404) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Secondary access with 404, will retry.`);
return true;
}
if (statusCode === 503 || statusCode === 500) {
storage_common_dist_esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);
return true;
}
}
if (response) if (response?.status >= 400) {
const copySourceError = response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);
if (copySourceError !== void 0) switch (copySourceError) {
case "InternalError":
case "OperationTimedOut":
case "ServerBusy":
return true;
}
}
return false;
}
function calculateDelay(isPrimaryRetry, attempt) {
let delayTimeInMs = 0;
if (isPrimaryRetry) switch (retryPolicyType) {
case StorageRetryPolicyType.EXPONENTIAL:
delayTimeInMs = Math.min((Math.pow(2, attempt - 1) - 1) * retryDelayInMs, maxRetryDelayInMs);
break;

case StorageRetryPolicyType.FIXED:
delayTimeInMs = retryDelayInMs;
break;
} else delayTimeInMs = Math.random() * 1e3;
storage_common_dist_esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);
return delayTimeInMs;
}
return {
name: storageRetryPolicyName,
async sendRequest(request, next) {
if (tryTimeoutInMs) request.url = setURLParameter(request.url, constants_URLConstants.Parameters.TIMEOUT, String(Math.floor(tryTimeoutInMs / 1e3)));
const primaryUrl = request.url;
const secondaryUrl = secondaryHost ? setURLHost(request.url, secondaryHost) : void 0;
let secondaryHas404 = false;
let attempt = 1;
let retryAgain = true;
let response;
let error;
while (retryAgain) {
const isPrimaryRetry = secondaryHas404 || !secondaryUrl || ![ "GET", "HEAD", "OPTIONS" ].includes(request.method) || attempt % 2 === 1;
request.url = isPrimaryRetry ? primaryUrl : secondaryUrl;
response = void 0;
error = void 0;
try {
storage_common_dist_esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry ? "Primary" : "Secondary"}`);
response = await next(request);
secondaryHas404 = secondaryHas404 || !isPrimaryRetry && response.status === 404;
} catch (e) {
if (esm_restError_isRestError(e)) {
storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
error = e;
} else {
storage_common_dist_esm_log_logger.error(`RetryPolicy: Caught error, message: ${getErrorMessage(e)}`);
throw e;
}
}
retryAgain = shouldRetry({
isPrimaryRetry,
attempt,
response,
error
});
if (retryAgain) await utils_common_delay(calculateDelay(isPrimaryRetry, attempt), request.abortSignal, StorageRetryPolicyV2_RETRY_ABORT_ERROR);
attempt++;
}
if (response) return response;
throw error ?? new esm_restError_RestError("RetryPolicy failed without known error.");
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicyV2.js
const storageSharedKeyCredentialPolicyName = "storageSharedKeyCredentialPolicy";
function storageSharedKeyCredentialPolicy(options) {
function signRequest(request) {
request.headers.set(constants_HeaderConstants.X_MS_DATE, (new Date).toUTCString());
if (request.body && (typeof request.body === "string" || Buffer.isBuffer(request.body)) && request.body.length > 0) request.headers.set(constants_HeaderConstants.CONTENT_LENGTH, Buffer.byteLength(request.body));
const stringToSign = [ request.method.toUpperCase(), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LANGUAGE), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_ENCODING), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_LENGTH), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_MD5), getHeaderValueToSign(request, constants_HeaderConstants.CONTENT_TYPE), getHeaderValueToSign(request, constants_HeaderConstants.DATE), getHeaderValueToSign(request, constants_HeaderConstants.IF_MODIFIED_SINCE), getHeaderValueToSign(request, constants_HeaderConstants.IF_MATCH), getHeaderValueToSign(request, constants_HeaderConstants.IF_NONE_MATCH), getHeaderValueToSign(request, constants_HeaderConstants.IF_UNMODIFIED_SINCE), getHeaderValueToSign(request, constants_HeaderConstants.RANGE) ].join("\n") + "\n" + getCanonicalizedHeadersString(request) + getCanonicalizedResourceString(request);
const signature = (0, external_node_crypto_.createHmac)("sha256", options.accountKey).update(stringToSign, "utf8").digest("base64");
request.headers.set(constants_HeaderConstants.AUTHORIZATION, `SharedKey ${options.accountName}:${signature}`);
}
function getHeaderValueToSign(request, headerName) {
const value = request.headers.get(headerName);
if (!value) return "";
if (headerName === constants_HeaderConstants.CONTENT_LENGTH && value === "0") return "";
return value;
}
function getCanonicalizedHeadersString(request) {
let headersArray = [];
for (const [name, value] of request.headers) if (name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)) headersArray.push({
name,
value
});
headersArray.sort((a, b) => compareHeader(a.name.toLowerCase(), b.name.toLowerCase()));
headersArray = headersArray.filter((value, index, array) => {
if (index > 0 && value.name.toLowerCase() === array[index - 1].name.toLowerCase()) return false;
return true;
});
let canonicalizedHeadersStringToSign = "";
headersArray.forEach(header => {
canonicalizedHeadersStringToSign += `${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}\n`;
});
return canonicalizedHeadersStringToSign;
}
function getCanonicalizedResourceString(request) {
const path = getURLPath(request.url) || "/";
let canonicalizedResourceString = "";
canonicalizedResourceString += `/${options.accountName}${path}`;
const queries = getURLQueries(request.url);
const lowercaseQueries = {};
if (queries) {
const queryKeys = [];
for (const key in queries) if (Object.prototype.hasOwnProperty.call(queries, key)) {
const lowercaseKey = key.toLowerCase();
lowercaseQueries[lowercaseKey] = queries[key];
queryKeys.push(lowercaseKey);
}
queryKeys.sort();
for (const key of queryKeys) canonicalizedResourceString += `\n${key}:${decodeURIComponent(lowercaseQueries[key])}`;
}
return canonicalizedResourceString;
}
return {
name: storageSharedKeyCredentialPolicyName,
async sendRequest(request, next) {
signRequest(request);
return next(request);
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-common/dist/esm/policies/StorageRequestFailureDetailsParserPolicy.js
const storageRequestFailureDetailsParserPolicyName = "storageRequestFailureDetailsParserPolicy";
function storageRequestFailureDetailsParserPolicy() {
return {
name: storageRequestFailureDetailsParserPolicyName,
async sendRequest(request, next) {
try {
const response = await next(request);
if (response.status === 400 && response.bodyAsText?.includes("<Error><Code>InvalidHeaderValue</Code>") && response.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")) response.bodyAsText = response.bodyAsText.replace(/<Message>.*<\/Message>/s, "<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>");
return response;
} catch (err) {
if (typeof err === "object" && err !== null && err.response && err.response.parsedBody) if (err.response.parsedBody.code === "InvalidHeaderValue" && err.response.parsedBody.HeaderName === "x-ms-version") err.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n";
throw err;
}
}
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/constants.js
const esm_utils_constants_SDK_VERSION = "12.34.0";
const BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES = 256 * 1024 * 1024;
const BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES = 4e3 * 1024 * 1024;
const BLOCK_BLOB_MAX_BLOCKS = 5e4;
const DEFAULT_BLOCK_BUFFER_SIZE_BYTES = 8 * 1024 * 1024;
const DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES = 4 * 1024 * 1024;
const DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS = 5;
const REQUEST_TIMEOUT = 100 * 1e3;
const StorageOAuthScopes = "https://storage.azure.com/.default";
const utils_constants_URLConstants = {
Parameters: {
FORCE_BROWSER_NO_CACHE: "_",
SIGNATURE: "sig",
SNAPSHOT: "snapshot",
VERSIONID: "versionid",
TIMEOUT: "timeout"
}
};
const ETagAny = "*";
const EncryptionAlgorithmAES25 = "AES256";
const utils_constants_DevelopmentConnectionString = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`;
const StorageBlobLoggingAllowedHeaderNames = [ "Access-Control-Allow-Origin", "Cache-Control", "Content-Length", "Content-Type", "Date", "Request-Id", "traceparent", "Transfer-Encoding", "User-Agent", "x-ms-client-request-id", "x-ms-date", "x-ms-error-code", "x-ms-request-id", "x-ms-return-client-request-id", "x-ms-version", "Accept-Ranges", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-MD5", "Content-Range", "ETag", "Last-Modified", "Server", "Vary", "x-ms-content-crc64", "x-ms-copy-action", "x-ms-copy-completion-time", "x-ms-copy-id", "x-ms-copy-progress", "x-ms-copy-status", "x-ms-has-immutability-policy", "x-ms-has-legal-hold", "x-ms-lease-state", "x-ms-lease-status", "x-ms-range", "x-ms-request-server-encrypted", "x-ms-server-encrypted", "x-ms-snapshot", "x-ms-source-range", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "x-ms-access-tier", "x-ms-access-tier-change-time", "x-ms-access-tier-inferred", "x-ms-account-kind", "x-ms-archive-status", "x-ms-blob-append-offset", "x-ms-blob-cache-control", "x-ms-blob-committed-block-count", "x-ms-blob-condition-appendpos", "x-ms-blob-condition-maxsize", "x-ms-blob-content-disposition", "x-ms-blob-content-encoding", "x-ms-blob-content-language", "x-ms-blob-content-length", "x-ms-blob-content-md5", "x-ms-blob-content-type", "x-ms-blob-public-access", "x-ms-blob-sequence-number", "x-ms-blob-type", "x-ms-copy-destination-snapshot", "x-ms-creation-time", "x-ms-default-encryption-scope", "x-ms-delete-snapshots", "x-ms-delete-type-permanent", "x-ms-deny-encryption-scope-override", "x-ms-encryption-algorithm", "x-ms-if-sequence-number-eq", "x-ms-if-sequence-number-le", "x-ms-if-sequence-number-lt", "x-ms-incremental-copy", "x-ms-lease-action", "x-ms-lease-break-period", "x-ms-lease-duration", "x-ms-lease-id", "x-ms-lease-time", "x-ms-page-write", "x-ms-proposed-lease-id", "x-ms-range-get-content-md5", "x-ms-rehydrate-priority", "x-ms-sequence-number-action", "x-ms-sku-name", "x-ms-source-content-md5", "x-ms-source-if-match", "x-ms-source-if-modified-since", "x-ms-source-if-none-match", "x-ms-source-if-unmodified-since", "x-ms-tag-count", "x-ms-encryption-key-sha256", "x-ms-copy-source-error-code", "x-ms-copy-source-status-code", "x-ms-if-tags", "x-ms-source-if-tags" ];
const StorageBlobLoggingAllowedQueryParameters = [ "comp", "maxresults", "rscc", "rscd", "rsce", "rscl", "rsct", "se", "si", "sip", "sp", "spr", "sr", "srt", "ss", "st", "sv", "include", "marker", "prefix", "copyid", "restype", "blockid", "blocklisttype", "delimiter", "prevsnapshot", "ske", "skoid", "sks", "skt", "sktid", "skv", "snapshot" ];
const BlobUsesCustomerSpecifiedEncryptionMsg = "BlobUsesCustomerSpecifiedEncryption";
const BlobDoesNotUseCustomerSpecifiedEncryption = "BlobDoesNotUseCustomerSpecifiedEncryption";
const utils_constants_PathStylePorts = [ "10000", "10001", "10002", "10003", "10004", "10100", "10101", "10102", "10103", "10104", "11000", "11001", "11002", "11003", "11004", "11100", "11101", "11102", "11103", "11104" ];
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/Pipeline.js
function isPipelineLike(pipeline) {
if (!pipeline || typeof pipeline !== "object") return false;
const castPipeline = pipeline;
return Array.isArray(castPipeline.factories) && typeof castPipeline.options === "object" && typeof castPipeline.toServiceClientOptions === "function";
}
class Pipeline {
factories;
options;
constructor(factories, options = {}) {
this.factories = factories;
this.options = options;
}
toServiceClientOptions() {
return {
httpClient: this.options.httpClient,
requestPolicyFactories: this.factories
};
}
}
function newPipeline(credential, pipelineOptions = {}) {
if (!credential) credential = new AnonymousCredential;
const pipeline = new Pipeline([], pipelineOptions);
pipeline._credential = credential;
return pipeline;
}
function processDownlevelPipeline(pipeline) {
const knownFactoryFunctions = [ isAnonymousCredential, isStorageSharedKeyCredential, isCoreHttpBearerTokenFactory, isStorageBrowserPolicyFactory, isStorageRetryPolicyFactory, isStorageTelemetryPolicyFactory, isCoreHttpPolicyFactory ];
if (pipeline.factories.length) {
const novelFactories = pipeline.factories.filter(factory => !knownFactoryFunctions.some(knownFactory => knownFactory(factory)));
if (novelFactories.length) {
const hasInjector = novelFactories.some(factory => isInjectorPolicyFactory(factory));
return {
wrappedPolicies: createRequestPolicyFactoryPolicy(novelFactories),
afterRetry: hasInjector
};
}
}
return;
}
function getCoreClientOptions(pipeline) {
const {httpClient: v1Client, ...restOptions} = pipeline.options;
let httpClient = pipeline._coreHttpClient;
if (!httpClient) {
httpClient = v1Client ? convertHttpClient(v1Client) : cache_getCachedDefaultHttpClient();
pipeline._coreHttpClient = httpClient;
}
let corePipeline = pipeline._corePipeline;
if (!corePipeline) {
const packageDetails = `azsdk-js-azure-storage-blob/${esm_utils_constants_SDK_VERSION}`;
const userAgentPrefix = restOptions.userAgentOptions && restOptions.userAgentOptions.userAgentPrefix ? `${restOptions.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
corePipeline = createClientPipeline({
...restOptions,
loggingOptions: {
additionalAllowedHeaderNames: StorageBlobLoggingAllowedHeaderNames,
additionalAllowedQueryParameters: StorageBlobLoggingAllowedQueryParameters,
logger: storage_blob_dist_esm_log_logger.info
},
userAgentOptions: {
userAgentPrefix
},
serializationOptions: {
stringifyXML,
serializerOptions: {
xml: {
xmlCharKey: "#"
}
}
},
deserializationOptions: {
parseXML,
serializerOptions: {
xml: {
xmlCharKey: "#"
}
}
}
});
corePipeline.removePolicy({
phase: "Retry"
});
corePipeline.removePolicy({
name: decompressResponsePolicy_decompressResponsePolicyName
});
corePipeline.addPolicy(storageCorrectContentLengthPolicy());
corePipeline.addPolicy(storageRetryPolicy(restOptions.retryOptions), {
phase: "Retry"
});
corePipeline.addPolicy(storageRequestFailureDetailsParserPolicy());
corePipeline.addPolicy(storageBrowserPolicy());
const downlevelResults = processDownlevelPipeline(pipeline);
if (downlevelResults) corePipeline.addPolicy(downlevelResults.wrappedPolicies, downlevelResults.afterRetry ? {
afterPhase: "Retry"
} : void 0);
const credential = getCredentialFromPipeline(pipeline);
if (isTokenCredential(credential)) corePipeline.addPolicy(bearerTokenAuthenticationPolicy({
credential,
scopes: restOptions.audience ?? StorageOAuthScopes,
challengeCallbacks: {
authorizeRequestOnChallenge: authorizeRequestOnTenantChallenge
}
}), {
phase: "Sign"
}); else if (credential instanceof StorageSharedKeyCredential) corePipeline.addPolicy(storageSharedKeyCredentialPolicy({
accountName: credential.accountName,
accountKey: credential.accountKey
}), {
phase: "Sign"
});
pipeline._corePipeline = corePipeline;
}
return {
...restOptions,
allowInsecureConnection: true,
httpClient,
pipeline: corePipeline
};
}
function getCredentialFromPipeline(pipeline) {
if (pipeline._credential) return pipeline._credential;
let credential = new AnonymousCredential;
for (const factory of pipeline.factories) if (isTokenCredential(factory.credential)) credential = factory.credential; else if (isStorageSharedKeyCredential(factory)) return factory;
return credential;
}
function isStorageSharedKeyCredential(factory) {
if (factory instanceof StorageSharedKeyCredential) return true;
return factory.constructor.name === "StorageSharedKeyCredential";
}
function isAnonymousCredential(factory) {
if (factory instanceof AnonymousCredential) return true;
return factory.constructor.name === "AnonymousCredential";
}
function isCoreHttpBearerTokenFactory(factory) {
return isTokenCredential(factory.credential);
}
function isStorageBrowserPolicyFactory(factory) {
if (factory instanceof StorageBrowserPolicyFactory) return true;
return factory.constructor.name === "StorageBrowserPolicyFactory";
}
function isStorageRetryPolicyFactory(factory) {
if (factory instanceof StorageRetryPolicyFactory) return true;
return factory.constructor.name === "StorageRetryPolicyFactory";
}
function isStorageTelemetryPolicyFactory(factory) {
return factory.constructor.name === "TelemetryPolicyFactory";
}
function isInjectorPolicyFactory(factory) {
return factory.constructor.name === "InjectorPolicyFactory";
}
function isCoreHttpPolicyFactory(factory) {
const knownPolicies = [ "GenerateClientRequestIdPolicy", "TracingPolicy", "LogPolicy", "ProxyPolicy", "DisableResponseDecompressionPolicy", "KeepAlivePolicy", "DeserializationPolicy" ];
const mockHttpClient = {
sendRequest: async request => ({
request,
headers: request.headers.clone(),
status: 500
})
};
const mockRequestPolicyOptions = {
log(_logLevel, _message) {},
shouldLog(_logLevel) {
return false;
}
};
const policyInstance = factory.create(mockHttpClient, mockRequestPolicyOptions);
const policyName = policyInstance.constructor.name;
return knownPolicies.some(knownPolicyName => policyName.startsWith(knownPolicyName));
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/models/index.js
var KnownEncryptionAlgorithmType;
(function(KnownEncryptionAlgorithmType) {
KnownEncryptionAlgorithmType["AES256"] = "AES256";
})(KnownEncryptionAlgorithmType || (KnownEncryptionAlgorithmType = {}));
var KnownFileShareTokenIntent;
(function(KnownFileShareTokenIntent) {
KnownFileShareTokenIntent["Backup"] = "backup";
})(KnownFileShareTokenIntent || (KnownFileShareTokenIntent = {}));
var KnownBlobExpiryOptions;
(function(KnownBlobExpiryOptions) {
KnownBlobExpiryOptions["NeverExpire"] = "NeverExpire";
KnownBlobExpiryOptions["RelativeToCreation"] = "RelativeToCreation";
KnownBlobExpiryOptions["RelativeToNow"] = "RelativeToNow";
KnownBlobExpiryOptions["Absolute"] = "Absolute";
})(KnownBlobExpiryOptions || (KnownBlobExpiryOptions = {}));
var KnownStorageErrorCode;
(function(KnownStorageErrorCode) {
KnownStorageErrorCode["AccountAlreadyExists"] = "AccountAlreadyExists";
KnownStorageErrorCode["AccountBeingCreated"] = "AccountBeingCreated";
KnownStorageErrorCode["AccountIsDisabled"] = "AccountIsDisabled";
KnownStorageErrorCode["AuthenticationFailed"] = "AuthenticationFailed";
KnownStorageErrorCode["AuthorizationFailure"] = "AuthorizationFailure";
KnownStorageErrorCode["ConditionHeadersNotSupported"] = "ConditionHeadersNotSupported";
KnownStorageErrorCode["ConditionNotMet"] = "ConditionNotMet";
KnownStorageErrorCode["EmptyMetadataKey"] = "EmptyMetadataKey";
KnownStorageErrorCode["InsufficientAccountPermissions"] = "InsufficientAccountPermissions";
KnownStorageErrorCode["InternalError"] = "InternalError";
KnownStorageErrorCode["InvalidAuthenticationInfo"] = "InvalidAuthenticationInfo";
KnownStorageErrorCode["InvalidHeaderValue"] = "InvalidHeaderValue";
KnownStorageErrorCode["InvalidHttpVerb"] = "InvalidHttpVerb";
KnownStorageErrorCode["InvalidInput"] = "InvalidInput";
KnownStorageErrorCode["InvalidMd5"] = "InvalidMd5";
KnownStorageErrorCode["InvalidMetadata"] = "InvalidMetadata";
KnownStorageErrorCode["InvalidQueryParameterValue"] = "InvalidQueryParameterValue";
KnownStorageErrorCode["InvalidRange"] = "InvalidRange";
KnownStorageErrorCode["InvalidResourceName"] = "InvalidResourceName";
KnownStorageErrorCode["InvalidUri"] = "InvalidUri";
KnownStorageErrorCode["InvalidXmlDocument"] = "InvalidXmlDocument";
KnownStorageErrorCode["InvalidXmlNodeValue"] = "InvalidXmlNodeValue";
KnownStorageErrorCode["Md5Mismatch"] = "Md5Mismatch";
KnownStorageErrorCode["MetadataTooLarge"] = "MetadataTooLarge";
KnownStorageErrorCode["MissingContentLengthHeader"] = "MissingContentLengthHeader";
KnownStorageErrorCode["MissingRequiredQueryParameter"] = "MissingRequiredQueryParameter";
KnownStorageErrorCode["MissingRequiredHeader"] = "MissingRequiredHeader";
KnownStorageErrorCode["MissingRequiredXmlNode"] = "MissingRequiredXmlNode";
KnownStorageErrorCode["MultipleConditionHeadersNotSupported"] = "MultipleConditionHeadersNotSupported";
KnownStorageErrorCode["OperationTimedOut"] = "OperationTimedOut";
KnownStorageErrorCode["OutOfRangeInput"] = "OutOfRangeInput";
KnownStorageErrorCode["OutOfRangeQueryParameterValue"] = "OutOfRangeQueryParameterValue";
KnownStorageErrorCode["RequestBodyTooLarge"] = "RequestBodyTooLarge";
KnownStorageErrorCode["ResourceTypeMismatch"] = "ResourceTypeMismatch";
KnownStorageErrorCode["RequestUrlFailedToParse"] = "RequestUrlFailedToParse";
KnownStorageErrorCode["ResourceAlreadyExists"] = "ResourceAlreadyExists";
KnownStorageErrorCode["ResourceNotFound"] = "ResourceNotFound";
KnownStorageErrorCode["ServerBusy"] = "ServerBusy";
KnownStorageErrorCode["UnsupportedHeader"] = "UnsupportedHeader";
KnownStorageErrorCode["UnsupportedXmlNode"] = "UnsupportedXmlNode";
KnownStorageErrorCode["UnsupportedQueryParameter"] = "UnsupportedQueryParameter";
KnownStorageErrorCode["UnsupportedHttpVerb"] = "UnsupportedHttpVerb";
KnownStorageErrorCode["AppendPositionConditionNotMet"] = "AppendPositionConditionNotMet";
KnownStorageErrorCode["BlobAlreadyExists"] = "BlobAlreadyExists";
KnownStorageErrorCode["BlobImmutableDueToPolicy"] = "BlobImmutableDueToPolicy";
KnownStorageErrorCode["BlobNotFound"] = "BlobNotFound";
KnownStorageErrorCode["BlobOverwritten"] = "BlobOverwritten";
KnownStorageErrorCode["BlobTierInadequateForContentLength"] = "BlobTierInadequateForContentLength";
KnownStorageErrorCode["BlobUsesCustomerSpecifiedEncryption"] = "BlobUsesCustomerSpecifiedEncryption";
KnownStorageErrorCode["BlockCountExceedsLimit"] = "BlockCountExceedsLimit";
KnownStorageErrorCode["BlockListTooLong"] = "BlockListTooLong";
KnownStorageErrorCode["CannotChangeToLowerTier"] = "CannotChangeToLowerTier";
KnownStorageErrorCode["CannotVerifyCopySource"] = "CannotVerifyCopySource";
KnownStorageErrorCode["ContainerAlreadyExists"] = "ContainerAlreadyExists";
KnownStorageErrorCode["ContainerBeingDeleted"] = "ContainerBeingDeleted";
KnownStorageErrorCode["ContainerDisabled"] = "ContainerDisabled";
KnownStorageErrorCode["ContainerNotFound"] = "ContainerNotFound";
KnownStorageErrorCode["ContentLengthLargerThanTierLimit"] = "ContentLengthLargerThanTierLimit";
KnownStorageErrorCode["CopyAcrossAccountsNotSupported"] = "CopyAcrossAccountsNotSupported";
KnownStorageErrorCode["CopyIdMismatch"] = "CopyIdMismatch";
KnownStorageErrorCode["FeatureVersionMismatch"] = "FeatureVersionMismatch";
KnownStorageErrorCode["IncrementalCopyBlobMismatch"] = "IncrementalCopyBlobMismatch";
KnownStorageErrorCode["IncrementalCopyOfEarlierSnapshotNotAllowed"] = "IncrementalCopyOfEarlierSnapshotNotAllowed";
KnownStorageErrorCode["IncrementalCopySourceMustBeSnapshot"] = "IncrementalCopySourceMustBeSnapshot";
KnownStorageErrorCode["InfiniteLeaseDurationRequired"] = "InfiniteLeaseDurationRequired";
KnownStorageErrorCode["InvalidBlobOrBlock"] = "InvalidBlobOrBlock";
KnownStorageErrorCode["InvalidBlobTier"] = "InvalidBlobTier";
KnownStorageErrorCode["InvalidBlobType"] = "InvalidBlobType";
KnownStorageErrorCode["InvalidBlockId"] = "InvalidBlockId";
KnownStorageErrorCode["InvalidBlockList"] = "InvalidBlockList";
KnownStorageErrorCode["InvalidOperation"] = "InvalidOperation";
KnownStorageErrorCode["InvalidPageRange"] = "InvalidPageRange";
KnownStorageErrorCode["InvalidSourceBlobType"] = "InvalidSourceBlobType";
KnownStorageErrorCode["InvalidSourceBlobUrl"] = "InvalidSourceBlobUrl";
KnownStorageErrorCode["InvalidVersionForPageBlobOperation"] = "InvalidVersionForPageBlobOperation";
KnownStorageErrorCode["LeaseAlreadyPresent"] = "LeaseAlreadyPresent";
KnownStorageErrorCode["LeaseAlreadyBroken"] = "LeaseAlreadyBroken";
KnownStorageErrorCode["LeaseIdMismatchWithBlobOperation"] = "LeaseIdMismatchWithBlobOperation";
KnownStorageErrorCode["LeaseIdMismatchWithContainerOperation"] = "LeaseIdMismatchWithContainerOperation";
KnownStorageErrorCode["LeaseIdMismatchWithLeaseOperation"] = "LeaseIdMismatchWithLeaseOperation";
KnownStorageErrorCode["LeaseIdMissing"] = "LeaseIdMissing";
KnownStorageErrorCode["LeaseIsBreakingAndCannotBeAcquired"] = "LeaseIsBreakingAndCannotBeAcquired";
KnownStorageErrorCode["LeaseIsBreakingAndCannotBeChanged"] = "LeaseIsBreakingAndCannotBeChanged";
KnownStorageErrorCode["LeaseIsBrokenAndCannotBeRenewed"] = "LeaseIsBrokenAndCannotBeRenewed";
KnownStorageErrorCode["LeaseLost"] = "LeaseLost";
KnownStorageErrorCode["LeaseNotPresentWithBlobOperation"] = "LeaseNotPresentWithBlobOperation";
KnownStorageErrorCode["LeaseNotPresentWithContainerOperation"] = "LeaseNotPresentWithContainerOperation";
KnownStorageErrorCode["LeaseNotPresentWithLeaseOperation"] = "LeaseNotPresentWithLeaseOperation";
KnownStorageErrorCode["MaxBlobSizeConditionNotMet"] = "MaxBlobSizeConditionNotMet";
KnownStorageErrorCode["NoAuthenticationInformation"] = "NoAuthenticationInformation";
KnownStorageErrorCode["NoPendingCopyOperation"] = "NoPendingCopyOperation";
KnownStorageErrorCode["OperationNotAllowedOnIncrementalCopyBlob"] = "OperationNotAllowedOnIncrementalCopyBlob";
KnownStorageErrorCode["PendingCopyOperation"] = "PendingCopyOperation";
KnownStorageErrorCode["PreviousSnapshotCannotBeNewer"] = "PreviousSnapshotCannotBeNewer";
KnownStorageErrorCode["PreviousSnapshotNotFound"] = "PreviousSnapshotNotFound";
KnownStorageErrorCode["PreviousSnapshotOperationNotSupported"] = "PreviousSnapshotOperationNotSupported";
KnownStorageErrorCode["SequenceNumberConditionNotMet"] = "SequenceNumberConditionNotMet";
KnownStorageErrorCode["SequenceNumberIncrementTooLarge"] = "SequenceNumberIncrementTooLarge";
KnownStorageErrorCode["SnapshotCountExceeded"] = "SnapshotCountExceeded";
KnownStorageErrorCode["SnapshotOperationRateExceeded"] = "SnapshotOperationRateExceeded";
KnownStorageErrorCode["SnapshotsPresent"] = "SnapshotsPresent";
KnownStorageErrorCode["SourceConditionNotMet"] = "SourceConditionNotMet";
KnownStorageErrorCode["SystemInUse"] = "SystemInUse";
KnownStorageErrorCode["TargetConditionNotMet"] = "TargetConditionNotMet";
KnownStorageErrorCode["UnauthorizedBlobOverwrite"] = "UnauthorizedBlobOverwrite";
KnownStorageErrorCode["BlobBeingRehydrated"] = "BlobBeingRehydrated";
KnownStorageErrorCode["BlobArchived"] = "BlobArchived";
KnownStorageErrorCode["BlobNotArchived"] = "BlobNotArchived";
KnownStorageErrorCode["AuthorizationSourceIPMismatch"] = "AuthorizationSourceIPMismatch";
KnownStorageErrorCode["AuthorizationProtocolMismatch"] = "AuthorizationProtocolMismatch";
KnownStorageErrorCode["AuthorizationPermissionMismatch"] = "AuthorizationPermissionMismatch";
KnownStorageErrorCode["AuthorizationServiceMismatch"] = "AuthorizationServiceMismatch";
KnownStorageErrorCode["AuthorizationResourceTypeMismatch"] = "AuthorizationResourceTypeMismatch";
KnownStorageErrorCode["BlobAccessTierNotSupportedForAccountType"] = "BlobAccessTierNotSupportedForAccountType";
})(KnownStorageErrorCode || (KnownStorageErrorCode = {}));
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/models/mappers.js
const Logging = {
serializedName: "Logging",
type: {
name: "Composite",
className: "Logging",
modelProperties: {
version: {
serializedName: "Version",
required: true,
xmlName: "Version",
type: {
name: "String"
}
},
deleteProperty: {
serializedName: "Delete",
required: true,
xmlName: "Delete",
type: {
name: "Boolean"
}
},
read: {
serializedName: "Read",
required: true,
xmlName: "Read",
type: {
name: "Boolean"
}
},
write: {
serializedName: "Write",
required: true,
xmlName: "Write",
type: {
name: "Boolean"
}
},
retentionPolicy: {
serializedName: "RetentionPolicy",
xmlName: "RetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy"
}
}
}
}
};
const RetentionPolicy = {
serializedName: "RetentionPolicy",
type: {
name: "Composite",
className: "RetentionPolicy",
modelProperties: {
enabled: {
serializedName: "Enabled",
required: true,
xmlName: "Enabled",
type: {
name: "Boolean"
}
},
days: {
constraints: {
InclusiveMinimum: 1
},
serializedName: "Days",
xmlName: "Days",
type: {
name: "Number"
}
}
}
}
};
const CorsRule = {
serializedName: "CorsRule",
type: {
name: "Composite",
className: "CorsRule",
modelProperties: {
allowedOrigins: {
serializedName: "AllowedOrigins",
required: true,
xmlName: "AllowedOrigins",
type: {
name: "String"
}
},
allowedMethods: {
serializedName: "AllowedMethods",
required: true,
xmlName: "AllowedMethods",
type: {
name: "String"
}
},
allowedHeaders: {
serializedName: "AllowedHeaders",
required: true,
xmlName: "AllowedHeaders",
type: {
name: "String"
}
},
exposedHeaders: {
serializedName: "ExposedHeaders",
required: true,
xmlName: "ExposedHeaders",
type: {
name: "String"
}
},
maxAgeInSeconds: {
constraints: {
InclusiveMinimum: 0
},
serializedName: "MaxAgeInSeconds",
required: true,
xmlName: "MaxAgeInSeconds",
type: {
name: "Number"
}
}
}
}
};
const StorageError = {
serializedName: "StorageError",
type: {
name: "Composite",
className: "StorageError",
modelProperties: {
message: {
serializedName: "Message",
xmlName: "Message",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "CopySourceStatusCode",
xmlName: "CopySourceStatusCode",
type: {
name: "Number"
}
},
copySourceErrorCode: {
serializedName: "CopySourceErrorCode",
xmlName: "CopySourceErrorCode",
type: {
name: "String"
}
},
copySourceErrorMessage: {
serializedName: "CopySourceErrorMessage",
xmlName: "CopySourceErrorMessage",
type: {
name: "String"
}
},
code: {
serializedName: "Code",
xmlName: "Code",
type: {
name: "String"
}
},
authenticationErrorDetail: {
serializedName: "AuthenticationErrorDetail",
xmlName: "AuthenticationErrorDetail",
type: {
name: "String"
}
}
}
}
};
const BlobTags = {
serializedName: "BlobTags",
xmlName: "Tags",
type: {
name: "Composite",
className: "BlobTags",
modelProperties: {
blobTagSet: {
serializedName: "BlobTagSet",
required: true,
xmlName: "TagSet",
xmlIsWrapped: true,
xmlElementName: "Tag",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobTag"
}
}
}
}
}
}
};
const BlobTag = {
serializedName: "BlobTag",
xmlName: "Tag",
type: {
name: "Composite",
className: "BlobTag",
modelProperties: {
key: {
serializedName: "Key",
required: true,
xmlName: "Key",
type: {
name: "String"
}
},
value: {
serializedName: "Value",
required: true,
xmlName: "Value",
type: {
name: "String"
}
}
}
}
};
const SignedIdentifier = {
serializedName: "SignedIdentifier",
xmlName: "SignedIdentifier",
type: {
name: "Composite",
className: "SignedIdentifier",
modelProperties: {
id: {
serializedName: "Id",
required: true,
xmlName: "Id",
type: {
name: "String"
}
},
accessPolicy: {
serializedName: "AccessPolicy",
xmlName: "AccessPolicy",
type: {
name: "Composite",
className: "AccessPolicy"
}
}
}
}
};
const AccessPolicy = {
serializedName: "AccessPolicy",
type: {
name: "Composite",
className: "AccessPolicy",
modelProperties: {
startsOn: {
serializedName: "Start",
xmlName: "Start",
type: {
name: "String"
}
},
expiresOn: {
serializedName: "Expiry",
xmlName: "Expiry",
type: {
name: "String"
}
},
permissions: {
serializedName: "Permission",
xmlName: "Permission",
type: {
name: "String"
}
}
}
}
};
const ListBlobsFlatSegmentResponse = {
serializedName: "ListBlobsFlatSegmentResponse",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "ListBlobsFlatSegmentResponse",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: true,
xmlName: "ServiceEndpoint",
xmlIsAttribute: true,
type: {
name: "String"
}
},
containerName: {
serializedName: "ContainerName",
required: true,
xmlName: "ContainerName",
xmlIsAttribute: true,
type: {
name: "String"
}
},
prefix: {
serializedName: "Prefix",
xmlName: "Prefix",
type: {
name: "String"
}
},
marker: {
serializedName: "Marker",
xmlName: "Marker",
type: {
name: "String"
}
},
maxPageSize: {
serializedName: "MaxResults",
xmlName: "MaxResults",
type: {
name: "Number"
}
},
segment: {
serializedName: "Segment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobFlatListSegment"
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
};
const BlobFlatListSegment = {
serializedName: "BlobFlatListSegment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobFlatListSegment",
modelProperties: {
blobItems: {
serializedName: "BlobItems",
required: true,
xmlName: "BlobItems",
xmlElementName: "Blob",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobItemInternal"
}
}
}
}
}
}
};
const BlobItemInternal = {
serializedName: "BlobItemInternal",
xmlName: "Blob",
type: {
name: "Composite",
className: "BlobItemInternal",
modelProperties: {
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "Composite",
className: "BlobName"
}
},
deleted: {
serializedName: "Deleted",
required: true,
xmlName: "Deleted",
type: {
name: "Boolean"
}
},
snapshot: {
serializedName: "Snapshot",
required: true,
xmlName: "Snapshot",
type: {
name: "String"
}
},
versionId: {
serializedName: "VersionId",
xmlName: "VersionId",
type: {
name: "String"
}
},
isCurrentVersion: {
serializedName: "IsCurrentVersion",
xmlName: "IsCurrentVersion",
type: {
name: "Boolean"
}
},
properties: {
serializedName: "Properties",
xmlName: "Properties",
type: {
name: "Composite",
className: "BlobPropertiesInternal"
}
},
metadata: {
serializedName: "Metadata",
xmlName: "Metadata",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
blobTags: {
serializedName: "BlobTags",
xmlName: "Tags",
type: {
name: "Composite",
className: "BlobTags"
}
},
objectReplicationMetadata: {
serializedName: "ObjectReplicationMetadata",
xmlName: "OrMetadata",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
},
hasVersionsOnly: {
serializedName: "HasVersionsOnly",
xmlName: "HasVersionsOnly",
type: {
name: "Boolean"
}
}
}
}
};
const BlobName = {
serializedName: "BlobName",
type: {
name: "Composite",
className: "BlobName",
modelProperties: {
encoded: {
serializedName: "Encoded",
xmlName: "Encoded",
xmlIsAttribute: true,
type: {
name: "Boolean"
}
},
content: {
serializedName: "content",
xmlName: "content",
xmlIsMsText: true,
type: {
name: "String"
}
}
}
}
};
const BlobPropertiesInternal = {
serializedName: "BlobPropertiesInternal",
xmlName: "Properties",
type: {
name: "Composite",
className: "BlobPropertiesInternal",
modelProperties: {
createdOn: {
serializedName: "Creation-Time",
xmlName: "Creation-Time",
type: {
name: "DateTimeRfc1123"
}
},
lastModified: {
serializedName: "Last-Modified",
required: true,
xmlName: "Last-Modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "Etag",
required: true,
xmlName: "Etag",
type: {
name: "String"
}
},
contentLength: {
serializedName: "Content-Length",
xmlName: "Content-Length",
type: {
name: "Number"
}
},
contentType: {
serializedName: "Content-Type",
xmlName: "Content-Type",
type: {
name: "String"
}
},
contentEncoding: {
serializedName: "Content-Encoding",
xmlName: "Content-Encoding",
type: {
name: "String"
}
},
contentLanguage: {
serializedName: "Content-Language",
xmlName: "Content-Language",
type: {
name: "String"
}
},
contentMD5: {
serializedName: "Content-MD5",
xmlName: "Content-MD5",
type: {
name: "ByteArray"
}
},
contentDisposition: {
serializedName: "Content-Disposition",
xmlName: "Content-Disposition",
type: {
name: "String"
}
},
cacheControl: {
serializedName: "Cache-Control",
xmlName: "Cache-Control",
type: {
name: "String"
}
},
blobSequenceNumber: {
serializedName: "x-ms-blob-sequence-number",
xmlName: "x-ms-blob-sequence-number",
type: {
name: "Number"
}
},
blobType: {
serializedName: "BlobType",
xmlName: "BlobType",
type: {
name: "Enum",
allowedValues: [ "BlockBlob", "PageBlob", "AppendBlob" ]
}
},
leaseStatus: {
serializedName: "LeaseStatus",
xmlName: "LeaseStatus",
type: {
name: "Enum",
allowedValues: [ "locked", "unlocked" ]
}
},
leaseState: {
serializedName: "LeaseState",
xmlName: "LeaseState",
type: {
name: "Enum",
allowedValues: [ "available", "leased", "expired", "breaking", "broken" ]
}
},
leaseDuration: {
serializedName: "LeaseDuration",
xmlName: "LeaseDuration",
type: {
name: "Enum",
allowedValues: [ "infinite", "fixed" ]
}
},
copyId: {
serializedName: "CopyId",
xmlName: "CopyId",
type: {
name: "String"
}
},
copyStatus: {
serializedName: "CopyStatus",
xmlName: "CopyStatus",
type: {
name: "Enum",
allowedValues: [ "pending", "success", "aborted", "failed" ]
}
},
copySource: {
serializedName: "CopySource",
xmlName: "CopySource",
type: {
name: "String"
}
},
copyProgress: {
serializedName: "CopyProgress",
xmlName: "CopyProgress",
type: {
name: "String"
}
},
copyCompletedOn: {
serializedName: "CopyCompletionTime",
xmlName: "CopyCompletionTime",
type: {
name: "DateTimeRfc1123"
}
},
copyStatusDescription: {
serializedName: "CopyStatusDescription",
xmlName: "CopyStatusDescription",
type: {
name: "String"
}
},
serverEncrypted: {
serializedName: "ServerEncrypted",
xmlName: "ServerEncrypted",
type: {
name: "Boolean"
}
},
incrementalCopy: {
serializedName: "IncrementalCopy",
xmlName: "IncrementalCopy",
type: {
name: "Boolean"
}
},
destinationSnapshot: {
serializedName: "DestinationSnapshot",
xmlName: "DestinationSnapshot",
type: {
name: "String"
}
},
deletedOn: {
serializedName: "DeletedTime",
xmlName: "DeletedTime",
type: {
name: "DateTimeRfc1123"
}
},
remainingRetentionDays: {
serializedName: "RemainingRetentionDays",
xmlName: "RemainingRetentionDays",
type: {
name: "Number"
}
},
accessTier: {
serializedName: "AccessTier",
xmlName: "AccessTier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold", "Smart" ]
}
},
accessTierInferred: {
serializedName: "AccessTierInferred",
xmlName: "AccessTierInferred",
type: {
name: "Boolean"
}
},
archiveStatus: {
serializedName: "ArchiveStatus",
xmlName: "ArchiveStatus",
type: {
name: "Enum",
allowedValues: [ "rehydrate-pending-to-hot", "rehydrate-pending-to-cool", "rehydrate-pending-to-cold", "rehydrate-pending-to-smart" ]
}
},
smartAccessTier: {
serializedName: "SmartAccessTier",
xmlName: "SmartAccessTier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold", "Smart" ]
}
},
customerProvidedKeySha256: {
serializedName: "CustomerProvidedKeySha256",
xmlName: "CustomerProvidedKeySha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "EncryptionScope",
xmlName: "EncryptionScope",
type: {
name: "String"
}
},
accessTierChangedOn: {
serializedName: "AccessTierChangeTime",
xmlName: "AccessTierChangeTime",
type: {
name: "DateTimeRfc1123"
}
},
tagCount: {
serializedName: "TagCount",
xmlName: "TagCount",
type: {
name: "Number"
}
},
expiresOn: {
serializedName: "Expiry-Time",
xmlName: "Expiry-Time",
type: {
name: "DateTimeRfc1123"
}
},
isSealed: {
serializedName: "Sealed",
xmlName: "Sealed",
type: {
name: "Boolean"
}
},
rehydratePriority: {
serializedName: "RehydratePriority",
xmlName: "RehydratePriority",
type: {
name: "Enum",
allowedValues: [ "High", "Standard" ]
}
},
lastAccessedOn: {
serializedName: "LastAccessTime",
xmlName: "LastAccessTime",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyExpiresOn: {
serializedName: "ImmutabilityPolicyUntilDate",
xmlName: "ImmutabilityPolicyUntilDate",
type: {
name: "DateTimeRfc1123"
}
},
immutabilityPolicyMode: {
serializedName: "ImmutabilityPolicyMode",
xmlName: "ImmutabilityPolicyMode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
},
legalHold: {
serializedName: "LegalHold",
xmlName: "LegalHold",
type: {
name: "Boolean"
}
}
}
}
};
const ListBlobsHierarchySegmentResponse = {
serializedName: "ListBlobsHierarchySegmentResponse",
xmlName: "EnumerationResults",
type: {
name: "Composite",
className: "ListBlobsHierarchySegmentResponse",
modelProperties: {
serviceEndpoint: {
serializedName: "ServiceEndpoint",
required: true,
xmlName: "ServiceEndpoint",
xmlIsAttribute: true,
type: {
name: "String"
}
},
containerName: {
serializedName: "ContainerName",
required: true,
xmlName: "ContainerName",
xmlIsAttribute: true,
type: {
name: "String"
}
},
prefix: {
serializedName: "Prefix",
xmlName: "Prefix",
type: {
name: "String"
}
},
marker: {
serializedName: "Marker",
xmlName: "Marker",
type: {
name: "String"
}
},
maxPageSize: {
serializedName: "MaxResults",
xmlName: "MaxResults",
type: {
name: "Number"
}
},
delimiter: {
serializedName: "Delimiter",
xmlName: "Delimiter",
type: {
name: "String"
}
},
segment: {
serializedName: "Segment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobHierarchyListSegment"
}
},
continuationToken: {
serializedName: "NextMarker",
xmlName: "NextMarker",
type: {
name: "String"
}
}
}
}
};
const BlobHierarchyListSegment = {
serializedName: "BlobHierarchyListSegment",
xmlName: "Blobs",
type: {
name: "Composite",
className: "BlobHierarchyListSegment",
modelProperties: {
blobPrefixes: {
serializedName: "BlobPrefixes",
xmlName: "BlobPrefixes",
xmlElementName: "BlobPrefix",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobPrefix"
}
}
}
},
blobItems: {
serializedName: "BlobItems",
required: true,
xmlName: "BlobItems",
xmlElementName: "Blob",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "BlobItemInternal"
}
}
}
}
}
}
};
const BlobPrefix = {
serializedName: "BlobPrefix",
type: {
name: "Composite",
className: "BlobPrefix",
modelProperties: {
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "Composite",
className: "BlobName"
}
}
}
}
};
const BlockLookupList = {
serializedName: "BlockLookupList",
xmlName: "BlockList",
type: {
name: "Composite",
className: "BlockLookupList",
modelProperties: {
committed: {
serializedName: "Committed",
xmlName: "Committed",
xmlElementName: "Committed",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
},
uncommitted: {
serializedName: "Uncommitted",
xmlName: "Uncommitted",
xmlElementName: "Uncommitted",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
},
latest: {
serializedName: "Latest",
xmlName: "Latest",
xmlElementName: "Latest",
type: {
name: "Sequence",
element: {
type: {
name: "String"
}
}
}
}
}
}
};
const BlockList = {
serializedName: "BlockList",
type: {
name: "Composite",
className: "BlockList",
modelProperties: {
committedBlocks: {
serializedName: "CommittedBlocks",
xmlName: "CommittedBlocks",
xmlIsWrapped: true,
xmlElementName: "Block",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "Block"
}
}
}
},
uncommittedBlocks: {
serializedName: "UncommittedBlocks",
xmlName: "UncommittedBlocks",
xmlIsWrapped: true,
xmlElementName: "Block",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "Block"
}
}
}
}
}
}
};
const Block = {
serializedName: "Block",
type: {
name: "Composite",
className: "Block",
modelProperties: {
name: {
serializedName: "Name",
required: true,
xmlName: "Name",
type: {
name: "String"
}
},
size: {
serializedName: "Size",
required: true,
xmlName: "Size",
type: {
name: "Number"
}
}
}
}
};
const PageRange = {
serializedName: "PageRange",
xmlName: "PageRange",
type: {
name: "Composite",
className: "PageRange",
modelProperties: {
start: {
serializedName: "Start",
required: true,
xmlName: "Start",
type: {
name: "Number"
}
},
end: {
serializedName: "End",
required: true,
xmlName: "End",
type: {
name: "Number"
}
}
}
}
};
const ClearRange = {
serializedName: "ClearRange",
xmlName: "ClearRange",
type: {
name: "Composite",
className: "ClearRange",
modelProperties: {
start: {
serializedName: "Start",
required: true,
xmlName: "Start",
type: {
name: "Number"
}
},
end: {
serializedName: "End",
required: true,
xmlName: "End",
type: {
name: "Number"
}
}
}
}
};
const QueryRequest = {
serializedName: "QueryRequest",
xmlName: "QueryRequest",
type: {
name: "Composite",
className: "QueryRequest",
modelProperties: {
queryType: {
serializedName: "QueryType",
required: true,
xmlName: "QueryType",
type: {
name: "String"
}
},
expression: {
serializedName: "Expression",
required: true,
xmlName: "Expression",
type: {
name: "String"
}
},
inputSerialization: {
serializedName: "InputSerialization",
xmlName: "InputSerialization",
type: {
name: "Composite",
className: "QuerySerialization"
}
},
outputSerialization: {
serializedName: "OutputSerialization",
xmlName: "OutputSerialization",
type: {
name: "Composite",
className: "QuerySerialization"
}
}
}
}
};
const QuerySerialization = {
serializedName: "QuerySerialization",
type: {
name: "Composite",
className: "QuerySerialization",
modelProperties: {
format: {
serializedName: "Format",
xmlName: "Format",
type: {
name: "Composite",
className: "QueryFormat"
}
}
}
}
};
const QueryFormat = {
serializedName: "QueryFormat",
type: {
name: "Composite",
className: "QueryFormat",
modelProperties: {
type: {
serializedName: "Type",
required: true,
xmlName: "Type",
type: {
name: "Enum",
allowedValues: [ "delimited", "json", "arrow", "parquet" ]
}
},
delimitedTextConfiguration: {
serializedName: "DelimitedTextConfiguration",
xmlName: "DelimitedTextConfiguration",
type: {
name: "Composite",
className: "DelimitedTextConfiguration"
}
},
jsonTextConfiguration: {
serializedName: "JsonTextConfiguration",
xmlName: "JsonTextConfiguration",
type: {
name: "Composite",
className: "JsonTextConfiguration"
}
},
arrowConfiguration: {
serializedName: "ArrowConfiguration",
xmlName: "ArrowConfiguration",
type: {
name: "Composite",
className: "ArrowConfiguration"
}
},
parquetTextConfiguration: {
serializedName: "ParquetTextConfiguration",
xmlName: "ParquetTextConfiguration",
type: {
name: "Dictionary",
value: {
type: {
name: "any"
}
}
}
}
}
}
};
const DelimitedTextConfiguration = {
serializedName: "DelimitedTextConfiguration",
xmlName: "DelimitedTextConfiguration",
type: {
name: "Composite",
className: "DelimitedTextConfiguration",
modelProperties: {
columnSeparator: {
serializedName: "ColumnSeparator",
xmlName: "ColumnSeparator",
type: {
name: "String"
}
},
fieldQuote: {
serializedName: "FieldQuote",
xmlName: "FieldQuote",
type: {
name: "String"
}
},
recordSeparator: {
serializedName: "RecordSeparator",
xmlName: "RecordSeparator",
type: {
name: "String"
}
},
escapeChar: {
serializedName: "EscapeChar",
xmlName: "EscapeChar",
type: {
name: "String"
}
},
headersPresent: {
serializedName: "HeadersPresent",
xmlName: "HasHeaders",
type: {
name: "Boolean"
}
}
}
}
};
const JsonTextConfiguration = {
serializedName: "JsonTextConfiguration",
xmlName: "JsonTextConfiguration",
type: {
name: "Composite",
className: "JsonTextConfiguration",
modelProperties: {
recordSeparator: {
serializedName: "RecordSeparator",
xmlName: "RecordSeparator",
type: {
name: "String"
}
}
}
}
};
const ArrowConfiguration = {
serializedName: "ArrowConfiguration",
xmlName: "ArrowConfiguration",
type: {
name: "Composite",
className: "ArrowConfiguration",
modelProperties: {
schema: {
serializedName: "Schema",
required: true,
xmlName: "Schema",
xmlIsWrapped: true,
xmlElementName: "Field",
type: {
name: "Sequence",
element: {
type: {
name: "Composite",
className: "ArrowField"
}
}
}
}
}
}
};
const ArrowField = {
serializedName: "ArrowField",
xmlName: "Field",
type: {
name: "Composite",
className: "ArrowField",
modelProperties: {
type: {
serializedName: "Type",
required: true,
xmlName: "Type",
type: {
name: "String"
}
},
name: {
serializedName: "Name",
xmlName: "Name",
type: {
name: "String"
}
},
precision: {
serializedName: "Precision",
xmlName: "Precision",
type: {
name: "Number"
}
},
scale: {
serializedName: "Scale",
xmlName: "Scale",
type: {
name: "Number"
}
}
}
}
};
const BlockBlobUploadHeaders = {
serializedName: "BlockBlob_uploadHeaders",
type: {
name: "Composite",
className: "BlockBlobUploadHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
structuredBodyType: {
serializedName: "x-ms-structured-body",
xmlName: "x-ms-structured-body",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobUploadExceptionHeaders = {
serializedName: "BlockBlob_uploadExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobUploadExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobPutBlobFromUrlHeaders = {
serializedName: "BlockBlob_putBlobFromUrlHeaders",
type: {
name: "Composite",
className: "BlockBlobPutBlobFromUrlHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobPutBlobFromUrlExceptionHeaders = {
serializedName: "BlockBlob_putBlobFromUrlExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobPutBlobFromUrlExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
};
const BlockBlobStageBlockHeaders = {
serializedName: "BlockBlob_stageBlockHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockHeaders",
modelProperties: {
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
structuredBodyType: {
serializedName: "x-ms-structured-body",
xmlName: "x-ms-structured-body",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobStageBlockExceptionHeaders = {
serializedName: "BlockBlob_stageBlockExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobStageBlockFromURLHeaders = {
serializedName: "BlockBlob_stageBlockFromURLHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockFromURLHeaders",
modelProperties: {
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobStageBlockFromURLExceptionHeaders = {
serializedName: "BlockBlob_stageBlockFromURLExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobStageBlockFromURLExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
},
copySourceErrorCode: {
serializedName: "x-ms-copy-source-error-code",
xmlName: "x-ms-copy-source-error-code",
type: {
name: "String"
}
},
copySourceStatusCode: {
serializedName: "x-ms-copy-source-status-code",
xmlName: "x-ms-copy-source-status-code",
type: {
name: "Number"
}
}
}
}
};
const BlockBlobCommitBlockListHeaders = {
serializedName: "BlockBlob_commitBlockListHeaders",
type: {
name: "Composite",
className: "BlockBlobCommitBlockListHeaders",
modelProperties: {
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
contentMD5: {
serializedName: "content-md5",
xmlName: "content-md5",
type: {
name: "ByteArray"
}
},
xMsContentCrc64: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
versionId: {
serializedName: "x-ms-version-id",
xmlName: "x-ms-version-id",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
isServerEncrypted: {
serializedName: "x-ms-request-server-encrypted",
xmlName: "x-ms-request-server-encrypted",
type: {
name: "Boolean"
}
},
encryptionKeySha256: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
},
encryptionScope: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobCommitBlockListExceptionHeaders = {
serializedName: "BlockBlob_commitBlockListExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobCommitBlockListExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobGetBlockListHeaders = {
serializedName: "BlockBlob_getBlockListHeaders",
type: {
name: "Composite",
className: "BlockBlobGetBlockListHeaders",
modelProperties: {
lastModified: {
serializedName: "last-modified",
xmlName: "last-modified",
type: {
name: "DateTimeRfc1123"
}
},
etag: {
serializedName: "etag",
xmlName: "etag",
type: {
name: "String"
}
},
contentType: {
serializedName: "content-type",
xmlName: "content-type",
type: {
name: "String"
}
},
blobContentLength: {
serializedName: "x-ms-blob-content-length",
xmlName: "x-ms-blob-content-length",
type: {
name: "Number"
}
},
clientRequestId: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
},
requestId: {
serializedName: "x-ms-request-id",
xmlName: "x-ms-request-id",
type: {
name: "String"
}
},
version: {
serializedName: "x-ms-version",
xmlName: "x-ms-version",
type: {
name: "String"
}
},
date: {
serializedName: "date",
xmlName: "date",
type: {
name: "DateTimeRfc1123"
}
},
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
const BlockBlobGetBlockListExceptionHeaders = {
serializedName: "BlockBlob_getBlockListExceptionHeaders",
type: {
name: "Composite",
className: "BlockBlobGetBlockListExceptionHeaders",
modelProperties: {
errorCode: {
serializedName: "x-ms-error-code",
xmlName: "x-ms-error-code",
type: {
name: "String"
}
}
}
}
};
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/models/parameters.js
const contentType = {
parameterPath: [ "options", "contentType" ],
mapper: {
defaultValue: "application/xml",
isConstant: true,
serializedName: "Content-Type",
type: {
name: "String"
}
}
};
const accept = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: true,
serializedName: "Accept",
type: {
name: "String"
}
}
};
const url = {
parameterPath: "url",
mapper: {
serializedName: "url",
required: true,
xmlName: "url",
type: {
name: "String"
}
},
skipEncoding: true
};
const timeoutInSeconds = {
parameterPath: [ "options", "timeoutInSeconds" ],
mapper: {
constraints: {
InclusiveMinimum: 0
},
serializedName: "timeout",
xmlName: "timeout",
type: {
name: "Number"
}
}
};
const version = {
parameterPath: "version",
mapper: {
defaultValue: "2026-10-06",
isConstant: true,
serializedName: "x-ms-version",
type: {
name: "String"
}
}
};
const requestId = {
parameterPath: [ "options", "requestId" ],
mapper: {
serializedName: "x-ms-client-request-id",
xmlName: "x-ms-client-request-id",
type: {
name: "String"
}
}
};
const accept1 = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: true,
serializedName: "Accept",
type: {
name: "String"
}
}
};
const contentLength = {
parameterPath: "contentLength",
mapper: {
serializedName: "Content-Length",
required: true,
xmlName: "Content-Length",
type: {
name: "Number"
}
}
};
const metadata = {
parameterPath: [ "options", "metadata" ],
mapper: {
serializedName: "x-ms-meta",
xmlName: "x-ms-meta",
headerCollectionPrefix: "x-ms-meta-",
type: {
name: "Dictionary",
value: {
type: {
name: "String"
}
}
}
}
};
const leaseId = {
parameterPath: [ "options", "leaseAccessConditions", "leaseId" ],
mapper: {
serializedName: "x-ms-lease-id",
xmlName: "x-ms-lease-id",
type: {
name: "String"
}
}
};
const ifModifiedSince = {
parameterPath: [ "options", "modifiedAccessConditions", "ifModifiedSince" ],
mapper: {
serializedName: "If-Modified-Since",
xmlName: "If-Modified-Since",
type: {
name: "DateTimeRfc1123"
}
}
};
const ifUnmodifiedSince = {
parameterPath: [ "options", "modifiedAccessConditions", "ifUnmodifiedSince" ],
mapper: {
serializedName: "If-Unmodified-Since",
xmlName: "If-Unmodified-Since",
type: {
name: "DateTimeRfc1123"
}
}
};
const snapshot = {
parameterPath: [ "options", "snapshot" ],
mapper: {
serializedName: "snapshot",
xmlName: "snapshot",
type: {
name: "String"
}
}
};
const structuredBodyType = {
parameterPath: [ "options", "structuredBodyType" ],
mapper: {
serializedName: "x-ms-structured-body",
xmlName: "x-ms-structured-body",
type: {
name: "String"
}
}
};
const encryptionKey = {
parameterPath: [ "options", "cpkInfo", "encryptionKey" ],
mapper: {
serializedName: "x-ms-encryption-key",
xmlName: "x-ms-encryption-key",
type: {
name: "String"
}
}
};
const encryptionKeySha256 = {
parameterPath: [ "options", "cpkInfo", "encryptionKeySha256" ],
mapper: {
serializedName: "x-ms-encryption-key-sha256",
xmlName: "x-ms-encryption-key-sha256",
type: {
name: "String"
}
}
};
const encryptionAlgorithm = {
parameterPath: [ "options", "cpkInfo", "encryptionAlgorithm" ],
mapper: {
serializedName: "x-ms-encryption-algorithm",
xmlName: "x-ms-encryption-algorithm",
type: {
name: "String"
}
}
};
const ifMatch = {
parameterPath: [ "options", "modifiedAccessConditions", "ifMatch" ],
mapper: {
serializedName: "If-Match",
xmlName: "If-Match",
type: {
name: "String"
}
}
};
const ifNoneMatch = {
parameterPath: [ "options", "modifiedAccessConditions", "ifNoneMatch" ],
mapper: {
serializedName: "If-None-Match",
xmlName: "If-None-Match",
type: {
name: "String"
}
}
};
const ifTags = {
parameterPath: [ "options", "modifiedAccessConditions", "ifTags" ],
mapper: {
serializedName: "x-ms-if-tags",
xmlName: "x-ms-if-tags",
type: {
name: "String"
}
}
};
const blobCacheControl = {
parameterPath: [ "options", "blobHttpHeaders", "blobCacheControl" ],
mapper: {
serializedName: "x-ms-blob-cache-control",
xmlName: "x-ms-blob-cache-control",
type: {
name: "String"
}
}
};
const blobContentType = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentType" ],
mapper: {
serializedName: "x-ms-blob-content-type",
xmlName: "x-ms-blob-content-type",
type: {
name: "String"
}
}
};
const blobContentMD5 = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentMD5" ],
mapper: {
serializedName: "x-ms-blob-content-md5",
xmlName: "x-ms-blob-content-md5",
type: {
name: "ByteArray"
}
}
};
const blobContentEncoding = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentEncoding" ],
mapper: {
serializedName: "x-ms-blob-content-encoding",
xmlName: "x-ms-blob-content-encoding",
type: {
name: "String"
}
}
};
const blobContentLanguage = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentLanguage" ],
mapper: {
serializedName: "x-ms-blob-content-language",
xmlName: "x-ms-blob-content-language",
type: {
name: "String"
}
}
};
const blobContentDisposition = {
parameterPath: [ "options", "blobHttpHeaders", "blobContentDisposition" ],
mapper: {
serializedName: "x-ms-blob-content-disposition",
xmlName: "x-ms-blob-content-disposition",
type: {
name: "String"
}
}
};
const immutabilityPolicyExpiry = {
parameterPath: [ "options", "immutabilityPolicyExpiry" ],
mapper: {
serializedName: "x-ms-immutability-policy-until-date",
xmlName: "x-ms-immutability-policy-until-date",
type: {
name: "DateTimeRfc1123"
}
}
};
const immutabilityPolicyMode = {
parameterPath: [ "options", "immutabilityPolicyMode" ],
mapper: {
serializedName: "x-ms-immutability-policy-mode",
xmlName: "x-ms-immutability-policy-mode",
type: {
name: "Enum",
allowedValues: [ "Mutable", "Unlocked", "Locked" ]
}
}
};
const encryptionScope = {
parameterPath: [ "options", "encryptionScope" ],
mapper: {
serializedName: "x-ms-encryption-scope",
xmlName: "x-ms-encryption-scope",
type: {
name: "String"
}
}
};
const tier = {
parameterPath: [ "options", "tier" ],
mapper: {
serializedName: "x-ms-access-tier",
xmlName: "x-ms-access-tier",
type: {
name: "Enum",
allowedValues: [ "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80", "Hot", "Cool", "Archive", "Cold", "Smart" ]
}
}
};
const sourceIfModifiedSince = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfModifiedSince" ],
mapper: {
serializedName: "x-ms-source-if-modified-since",
xmlName: "x-ms-source-if-modified-since",
type: {
name: "DateTimeRfc1123"
}
}
};
const sourceIfUnmodifiedSince = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfUnmodifiedSince" ],
mapper: {
serializedName: "x-ms-source-if-unmodified-since",
xmlName: "x-ms-source-if-unmodified-since",
type: {
name: "DateTimeRfc1123"
}
}
};
const sourceIfMatch = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfMatch" ],
mapper: {
serializedName: "x-ms-source-if-match",
xmlName: "x-ms-source-if-match",
type: {
name: "String"
}
}
};
const sourceIfNoneMatch = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfNoneMatch" ],
mapper: {
serializedName: "x-ms-source-if-none-match",
xmlName: "x-ms-source-if-none-match",
type: {
name: "String"
}
}
};
const sourceIfTags = {
parameterPath: [ "options", "sourceModifiedAccessConditions", "sourceIfTags" ],
mapper: {
serializedName: "x-ms-source-if-tags",
xmlName: "x-ms-source-if-tags",
type: {
name: "String"
}
}
};
const copySource = {
parameterPath: "copySource",
mapper: {
serializedName: "x-ms-copy-source",
required: true,
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
}
};
const blobTagsString = {
parameterPath: [ "options", "blobTagsString" ],
mapper: {
serializedName: "x-ms-tags",
xmlName: "x-ms-tags",
type: {
name: "String"
}
}
};
const legalHold1 = {
parameterPath: [ "options", "legalHold" ],
mapper: {
serializedName: "x-ms-legal-hold",
xmlName: "x-ms-legal-hold",
type: {
name: "Boolean"
}
}
};
const sourceContentMD5 = {
parameterPath: [ "options", "sourceContentMD5" ],
mapper: {
serializedName: "x-ms-source-content-md5",
xmlName: "x-ms-source-content-md5",
type: {
name: "ByteArray"
}
}
};
const copySourceAuthorization = {
parameterPath: [ "options", "copySourceAuthorization" ],
mapper: {
serializedName: "x-ms-copy-source-authorization",
xmlName: "x-ms-copy-source-authorization",
type: {
name: "String"
}
}
};
const copySourceTags = {
parameterPath: [ "options", "copySourceTags" ],
mapper: {
serializedName: "x-ms-copy-source-tag-option",
xmlName: "x-ms-copy-source-tag-option",
type: {
name: "Enum",
allowedValues: [ "REPLACE", "COPY" ]
}
}
};
const fileRequestIntent = {
parameterPath: [ "options", "fileRequestIntent" ],
mapper: {
serializedName: "x-ms-file-request-intent",
xmlName: "x-ms-file-request-intent",
type: {
name: "String"
}
}
};
const transactionalContentMD5 = {
parameterPath: [ "options", "transactionalContentMD5" ],
mapper: {
serializedName: "Content-MD5",
xmlName: "Content-MD5",
type: {
name: "ByteArray"
}
}
};
const transactionalContentCrc64 = {
parameterPath: [ "options", "transactionalContentCrc64" ],
mapper: {
serializedName: "x-ms-content-crc64",
xmlName: "x-ms-content-crc64",
type: {
name: "ByteArray"
}
}
};
const contentType1 = {
parameterPath: [ "options", "contentType" ],
mapper: {
defaultValue: "application/octet-stream",
isConstant: true,
serializedName: "Content-Type",
type: {
name: "String"
}
}
};
const body1 = {
parameterPath: "body",
mapper: {
serializedName: "body",
required: true,
xmlName: "body",
type: {
name: "Stream"
}
}
};
const accept3 = {
parameterPath: "accept",
mapper: {
defaultValue: "application/xml",
isConstant: true,
serializedName: "Accept",
type: {
name: "String"
}
}
};
const structuredContentLength = {
parameterPath: [ "options", "structuredContentLength" ],
mapper: {
serializedName: "x-ms-structured-content-length",
xmlName: "x-ms-structured-content-length",
type: {
name: "Number"
}
}
};
const sourceUrl = {
parameterPath: "sourceUrl",
mapper: {
serializedName: "x-ms-copy-source",
required: true,
xmlName: "x-ms-copy-source",
type: {
name: "String"
}
}
};
const sourceContentCrc64 = {
parameterPath: [ "options", "sourceContentCrc64" ],
mapper: {
serializedName: "x-ms-source-content-crc64",
xmlName: "x-ms-source-content-crc64",
type: {
name: "ByteArray"
}
}
};
const sourceEncryptionKey = {
parameterPath: [ "options", "sourceCpkInfo", "sourceEncryptionKey" ],
mapper: {
serializedName: "x-ms-source-encryption-key",
xmlName: "x-ms-source-encryption-key",
type: {
name: "String"
}
}
};
const sourceEncryptionKeySha256 = {
parameterPath: [ "options", "sourceCpkInfo", "sourceEncryptionKeySha256" ],
mapper: {
serializedName: "x-ms-source-encryption-key-sha256",
xmlName: "x-ms-source-encryption-key-sha256",
type: {
name: "String"
}
}
};
const sourceEncryptionAlgorithm = {
parameterPath: [ "options", "sourceCpkInfo", "sourceEncryptionAlgorithm" ],
mapper: {
serializedName: "x-ms-source-encryption-algorithm",
xmlName: "x-ms-source-encryption-algorithm",
type: {
name: "String"
}
}
};
const sourceRange1 = {
parameterPath: [ "options", "sourceRange" ],
mapper: {
serializedName: "x-ms-source-range",
xmlName: "x-ms-source-range",
type: {
name: "String"
}
}
};
const blobType2 = {
parameterPath: "blobType",
mapper: {
defaultValue: "BlockBlob",
isConstant: true,
serializedName: "x-ms-blob-type",
type: {
name: "String"
}
}
};
const copySourceBlobProperties = {
parameterPath: [ "options", "copySourceBlobProperties" ],
mapper: {
serializedName: "x-ms-copy-source-blob-properties",
xmlName: "x-ms-copy-source-blob-properties",
type: {
name: "Boolean"
}
}
};
const comp24 = {
parameterPath: "comp",
mapper: {
defaultValue: "block",
isConstant: true,
serializedName: "comp",
type: {
name: "String"
}
}
};
const blockId = {
parameterPath: "blockId",
mapper: {
serializedName: "blockid",
required: true,
xmlName: "blockid",
type: {
name: "String"
}
}
};
const blocks = {
parameterPath: "blocks",
mapper: BlockLookupList
};
const comp25 = {
parameterPath: "comp",
mapper: {
defaultValue: "blocklist",
isConstant: true,
serializedName: "comp",
type: {
name: "String"
}
}
};
const listType = {
parameterPath: "listType",
mapper: {
defaultValue: "committed",
serializedName: "blocklisttype",
required: true,
xmlName: "blocklisttype",
type: {
name: "Enum",
allowedValues: [ "committed", "uncommitted", "all" ]
}
}
};
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/service.js
function ServiceImpl() {
const fail = () => {
throw new Error("The package ServiceImpl is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/container.js
function ContainerImpl() {
const fail = () => {
throw new Error("The package ContainerImpl is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/blob.js
function BlobImpl() {
const fail = () => {
throw new Error("The package BlobImpl is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/pageBlob.js
function PageBlobImpl() {
const fail = () => {
throw new Error("The package PageBlobImpl is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/appendBlob.js
function AppendBlobImpl() {
const fail = () => {
throw new Error("The package AppendBlobImpl is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/operations/blockBlob.js
class BlockBlobImpl {
client;
constructor(client) {
this.client = client;
}
upload(contentLength, body, options) {
return this.client.sendOperationRequest({
contentLength,
body,
options
}, uploadOperationSpec);
}
putBlobFromUrl(contentLength, copySource, options) {
return this.client.sendOperationRequest({
contentLength,
copySource,
options
}, putBlobFromUrlOperationSpec);
}
stageBlock(blockId, contentLength, body, options) {
return this.client.sendOperationRequest({
blockId,
contentLength,
body,
options
}, stageBlockOperationSpec);
}
stageBlockFromURL(blockId, contentLength, sourceUrl, options) {
return this.client.sendOperationRequest({
blockId,
contentLength,
sourceUrl,
options
}, stageBlockFromURLOperationSpec);
}
commitBlockList(blocks, options) {
return this.client.sendOperationRequest({
blocks,
options
}, commitBlockListOperationSpec);
}
getBlockList(listType, options) {
return this.client.sendOperationRequest({
listType,
options
}, getBlockListOperationSpec);
}
}
const blockBlob_xmlSerializer = createSerializer(mappers_namespaceObject, true);
const uploadOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: BlockBlobUploadHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobUploadExceptionHeaders
}
},
requestBody: body1,
queryParameters: [ timeoutInSeconds ],
urlParameters: [ url ],
headerParameters: [ version, requestId, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, structuredBodyType, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, blobTagsString, legalHold1, transactionalContentMD5, transactionalContentCrc64, contentType1, accept3, structuredContentLength, blobType2 ],
isXML: true,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: blockBlob_xmlSerializer
};
const putBlobFromUrlOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: BlockBlobPutBlobFromUrlHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobPutBlobFromUrlExceptionHeaders
}
},
queryParameters: [ timeoutInSeconds ],
urlParameters: [ url ],
headerParameters: [ version, requestId, accept1, contentLength, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, encryptionScope, tier, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceIfTags, copySource, blobTagsString, sourceContentMD5, copySourceAuthorization, copySourceTags, fileRequestIntent, transactionalContentMD5, sourceEncryptionKey, sourceEncryptionKeySha256, sourceEncryptionAlgorithm, blobType2, copySourceBlobProperties ],
isXML: true,
serializer: blockBlob_xmlSerializer
};
const stageBlockOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: BlockBlobStageBlockHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobStageBlockExceptionHeaders
}
},
requestBody: body1,
queryParameters: [ timeoutInSeconds, comp24, blockId ],
urlParameters: [ url ],
headerParameters: [ version, requestId, contentLength, leaseId, structuredBodyType, encryptionKey, encryptionKeySha256, encryptionAlgorithm, encryptionScope, transactionalContentMD5, transactionalContentCrc64, contentType1, accept3, structuredContentLength ],
isXML: true,
contentType: "application/xml; charset=utf-8",
mediaType: "binary",
serializer: blockBlob_xmlSerializer
};
const stageBlockFromURLOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: BlockBlobStageBlockFromURLHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobStageBlockFromURLExceptionHeaders
}
},
queryParameters: [ timeoutInSeconds, comp24, blockId ],
urlParameters: [ url ],
headerParameters: [ version, requestId, accept1, contentLength, leaseId, encryptionKey, encryptionKeySha256, encryptionAlgorithm, encryptionScope, sourceIfModifiedSince, sourceIfUnmodifiedSince, sourceIfMatch, sourceIfNoneMatch, sourceContentMD5, copySourceAuthorization, fileRequestIntent, sourceUrl, sourceContentCrc64, sourceEncryptionKey, sourceEncryptionKeySha256, sourceEncryptionAlgorithm, sourceRange1 ],
isXML: true,
serializer: blockBlob_xmlSerializer
};
const commitBlockListOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "PUT",
responses: {
201: {
headersMapper: BlockBlobCommitBlockListHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobCommitBlockListExceptionHeaders
}
},
requestBody: blocks,
queryParameters: [ timeoutInSeconds, comp25 ],
urlParameters: [ url ],
headerParameters: [ contentType, accept, version, requestId, metadata, leaseId, ifModifiedSince, ifUnmodifiedSince, encryptionKey, encryptionKeySha256, encryptionAlgorithm, ifMatch, ifNoneMatch, ifTags, blobCacheControl, blobContentType, blobContentMD5, blobContentEncoding, blobContentLanguage, blobContentDisposition, immutabilityPolicyExpiry, immutabilityPolicyMode, encryptionScope, tier, blobTagsString, legalHold1, transactionalContentMD5, transactionalContentCrc64 ],
isXML: true,
contentType: "application/xml; charset=utf-8",
mediaType: "xml",
serializer: blockBlob_xmlSerializer
};
const getBlockListOperationSpec = {
path: "/{containerName}/{blob}",
httpMethod: "GET",
responses: {
200: {
bodyMapper: BlockList,
headersMapper: BlockBlobGetBlockListHeaders
},
default: {
bodyMapper: StorageError,
headersMapper: BlockBlobGetBlockListExceptionHeaders
}
},
queryParameters: [ timeoutInSeconds, snapshot, comp25, listType ],
urlParameters: [ url ],
headerParameters: [ version, requestId, accept1, leaseId, ifTags ],
isXML: true,
serializer: blockBlob_xmlSerializer
};
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generated/src/storageClient.js
class StorageClient extends ExtendedServiceClient {
url;
version;
constructor(url, options) {
if (url === void 0) throw new Error("'url' cannot be null");
if (!options) options = {};
const defaults = {
requestContentType: "application/json; charset=utf-8"
};
const packageDetails = `azsdk-js-azure-storage-blob/12.34.0`;
const userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
const optionsWithDefaults = {
...defaults,
...options,
userAgentOptions: {
userAgentPrefix
},
endpoint: options.endpoint ?? options.baseUri ?? "{url}"
};
super(optionsWithDefaults);
this.url = url;
this.version = options.version || "2026-10-06";
this.service = new ServiceImpl(this);
this.container = new ContainerImpl(this);
this.blob = new BlobImpl(this);
this.pageBlob = new PageBlobImpl(this);
this.appendBlob = new AppendBlobImpl(this);
this.blockBlob = new BlockBlobImpl(this);
}
service;
container;
blob;
pageBlob;
appendBlob;
blockBlob;
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/StorageContextClient.js
class StorageContextClient extends StorageClient {
async sendOperationRequest(operationArguments, operationSpec) {
const operationSpecToSend = {
...operationSpec
};
if (operationSpecToSend.path === "/{containerName}" || operationSpecToSend.path === "/{containerName}/{blob}") operationSpecToSend.path = "";
return super.sendOperationRequest(operationArguments, operationSpecToSend);
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/utils.common.js
const accountNameSuffixes = [ "-secondary-ipv6", "-secondary-dualstack", "-ipv6", "-dualstack", "-secondary" ];
function utils_common_escapeURLPath(url) {
const urlParsed = new URL(url);
let path = urlParsed.pathname;
path = path || "/";
path = utils_utils_common_escape(path);
urlParsed.pathname = path;
return urlParsed.toString();
}
function utils_common_getProxyUriFromDevConnString(connectionString) {
let proxyUri = "";
if (connectionString.search("DevelopmentStorageProxyUri=") !== -1) {
const matchCredentials = connectionString.split(";");
for (const element of matchCredentials) if (element.trim().startsWith("DevelopmentStorageProxyUri=")) proxyUri = element.trim().match("DevelopmentStorageProxyUri=(.*)")[1];
}
return proxyUri;
}
function utils_common_getValueInConnString(connectionString, argument) {
const elements = connectionString.split(";");
for (const element of elements) if (element.trim().startsWith(argument)) return element.trim().match(argument + "=(.*)")[1];
return "";
}
function utils_common_extractConnectionStringParts(connectionString) {
let proxyUri = "";
if (connectionString.startsWith("UseDevelopmentStorage=true")) {
proxyUri = utils_common_getProxyUriFromDevConnString(connectionString);
connectionString = utils_constants_DevelopmentConnectionString;
}
let blobEndpoint = utils_common_getValueInConnString(connectionString, "BlobEndpoint");
blobEndpoint = blobEndpoint.endsWith("/") ? blobEndpoint.slice(0, -1) : blobEndpoint;
if (connectionString.search("DefaultEndpointsProtocol=") !== -1 && connectionString.search("AccountKey=") !== -1) {
let defaultEndpointsProtocol = "";
let accountName = "";
let accountKey = Buffer.from("accountKey", "base64");
let endpointSuffix = "";
accountName = utils_common_getValueInConnString(connectionString, "AccountName");
accountKey = Buffer.from(utils_common_getValueInConnString(connectionString, "AccountKey"), "base64");
if (!blobEndpoint) {
defaultEndpointsProtocol = utils_common_getValueInConnString(connectionString, "DefaultEndpointsProtocol");
const protocol = defaultEndpointsProtocol.toLowerCase();
if (protocol !== "https" && protocol !== "http") throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");
endpointSuffix = utils_common_getValueInConnString(connectionString, "EndpointSuffix");
if (!endpointSuffix) throw new Error("Invalid EndpointSuffix in the provided Connection String");
blobEndpoint = `${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`;
}
if (!accountName) throw new Error("Invalid AccountName in the provided Connection String"); else if (accountKey.length === 0) throw new Error("Invalid AccountKey in the provided Connection String");
return {
kind: "AccountConnString",
url: blobEndpoint,
accountName,
accountKey,
proxyUri
};
} else {
let accountSas = utils_common_getValueInConnString(connectionString, "SharedAccessSignature");
let accountName = utils_common_getValueInConnString(connectionString, "AccountName");
if (!accountName) accountName = utils_common_getAccountNameFromUrl(blobEndpoint);
if (!blobEndpoint) throw new Error("Invalid BlobEndpoint in the provided SAS Connection String"); else if (!accountSas) throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String");
if (accountSas.startsWith("?")) accountSas = accountSas.substring(1);
return {
kind: "SASConnString",
url: blobEndpoint,
accountName,
accountSas
};
}
}
function utils_utils_common_escape(text) {
return encodeURIComponent(text).replace(/%2F/g, "/").replace(/'/g, "%27").replace(/\+/g, "%20").replace(/%25/g, "%");
}
function utils_common_appendToURLPath(url, name) {
const urlParsed = new URL(url);
let path = urlParsed.pathname;
path = path ? path.endsWith("/") ? `${path}${name}` : `${path}/${name}` : name;
urlParsed.pathname = path;
return urlParsed.toString();
}
function utils_common_setURLParameter(url, name, value) {
const urlParsed = new URL(url);
const encodedName = encodeURIComponent(name);
const encodedValue = value ? encodeURIComponent(value) : void 0;
const searchString = urlParsed.search === "" ? "?" : urlParsed.search;
const searchPieces = [];
for (const pair of searchString.slice(1).split("&")) if (pair) {
const [key] = pair.split("=", 2);
if (key !== encodedName) searchPieces.push(pair);
}
if (encodedValue) searchPieces.push(`${encodedName}=${encodedValue}`);
urlParsed.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
return urlParsed.toString();
}
function utils_common_getURLParameter(url, name) {
const urlParsed = new URL(url);
return urlParsed.searchParams.get(name) ?? void 0;
}
function utils_common_getURLScheme(url) {
try {
const urlParsed = new URL(url);
return urlParsed.protocol.endsWith(":") ? urlParsed.protocol.slice(0, -1) : urlParsed.protocol;
} catch (e) {
return;
}
}
function utils_common_appendToURLQuery(url, queryParts) {
const urlParsed = new URL(url);
let query = urlParsed.search;
if (query) query += "&" + queryParts; else query = queryParts;
urlParsed.search = query;
return urlParsed.toString();
}
function base64encode(content) {
return !esm_isNodeLike ? btoa(content) : Buffer.from(content).toString("base64");
}
function utils_common_generateBlockID(blockIDPrefix, blockIndex) {
const maxSourceStringLength = 48;
const maxBlockIndexLength = 6;
const maxAllowedBlockIDPrefixLength = maxSourceStringLength - maxBlockIndexLength;
if (blockIDPrefix.length > maxAllowedBlockIDPrefixLength) blockIDPrefix = blockIDPrefix.slice(0, maxAllowedBlockIDPrefixLength);
const res = blockIDPrefix + utils_common_padStart(blockIndex.toString(), maxSourceStringLength - blockIDPrefix.length, "0");
return base64encode(res);
}
function utils_common_padStart(currentString, targetLength, padString = " ") {
if (String.prototype.padStart) return currentString.padStart(targetLength, padString);
padString = padString || " ";
if (currentString.length > targetLength) return currentString; else {
targetLength -= currentString.length;
if (targetLength > padString.length) padString += padString.repeat(targetLength / padString.length);
return padString.slice(0, targetLength) + currentString;
}
}
function utils_common_iEqual(str1, str2) {
return str1.toLocaleLowerCase() === str2.toLocaleLowerCase();
}
function utils_common_getAccountNameFromUrl(url) {
const parsedUrl = new URL(url);
let accountName;
try {
if (parsedUrl.hostname.split(".")[1] === "blob") {
accountName = parsedUrl.hostname.split(".")[0];
for (let i = 0; i < accountNameSuffixes.length; ++i) {
const suffix = accountNameSuffixes[i];
if (accountName.endsWith(suffix)) {
accountName = accountName.substring(0, accountName.length - suffix.length);
break;
}
}
} else if (utils_common_isIpEndpointStyle(parsedUrl)) accountName = parsedUrl.pathname.split("/")[1]; else accountName = "";
return accountName;
} catch (error) {
throw new Error("Unable to extract accountName with provided information.");
}
}
function utils_common_isIpEndpointStyle(parsedUrl) {
const host = parsedUrl.host;
return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(host) || Boolean(parsedUrl.port) && utils_constants_PathStylePorts.includes(parsedUrl.port);
}
function toBlobTagsString(tags) {
if (tags === void 0) return;
const tagPairs = [];
for (const key in tags) if (Object.prototype.hasOwnProperty.call(tags, key)) {
const value = tags[key];
tagPairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
}
return tagPairs.join("&");
}
function toBlobTags(tags) {
if (tags === void 0) return;
const res = {
blobTagSet: []
};
for (const key in tags) if (Object.prototype.hasOwnProperty.call(tags, key)) {
const value = tags[key];
res.blobTagSet.push({
key,
value
});
}
return res;
}
function toTags(tags) {
if (tags === void 0) return;
const res = {};
for (const blobTag of tags.blobTagSet) res[blobTag.key] = blobTag.value;
return res;
}
function toQuerySerialization(textConfiguration) {
if (textConfiguration === void 0) return;
switch (textConfiguration.kind) {
case "csv":
return {
format: {
type: "delimited",
delimitedTextConfiguration: {
columnSeparator: textConfiguration.columnSeparator || ",",
fieldQuote: textConfiguration.fieldQuote || "",
recordSeparator: textConfiguration.recordSeparator,
escapeChar: textConfiguration.escapeCharacter || "",
headersPresent: textConfiguration.hasHeaders || false
}
}
};

case "json":
return {
format: {
type: "json",
jsonTextConfiguration: {
recordSeparator: textConfiguration.recordSeparator
}
}
};

case "arrow":
return {
format: {
type: "arrow",
arrowConfiguration: {
schema: textConfiguration.schema
}
}
};

case "parquet":
return {
format: {
type: "parquet"
}
};

default:
throw Error("Invalid BlobQueryTextConfiguration.");
}
}
function parseObjectReplicationRecord(objectReplicationRecord) {
if (!objectReplicationRecord) return;
if ("policy-id" in objectReplicationRecord) return;
const orProperties = [];
for (const key in objectReplicationRecord) {
const ids = key.split("_");
const policyPrefix = "or-";
if (ids[0].startsWith(policyPrefix)) ids[0] = ids[0].substring(policyPrefix.length);
const rule = {
ruleId: ids[1],
replicationStatus: objectReplicationRecord[key]
};
const policyIndex = orProperties.findIndex(policy => policy.policyId === ids[0]);
if (policyIndex > -1) orProperties[policyIndex].rules.push(rule); else orProperties.push({
policyId: ids[0],
rules: [ rule ]
});
}
return orProperties;
}
function utils_common_httpAuthorizationToString(httpAuthorization) {
return httpAuthorization ? httpAuthorization.scheme + " " + httpAuthorization.value : void 0;
}
function* ExtractPageRangeInfoItems(getPageRangesSegment) {
let pageRange = [];
let clearRange = [];
if (getPageRangesSegment.pageRange) pageRange = getPageRangesSegment.pageRange;
if (getPageRangesSegment.clearRange) clearRange = getPageRangesSegment.clearRange;
let pageRangeIndex = 0;
let clearRangeIndex = 0;
while (pageRangeIndex < pageRange.length && clearRangeIndex < clearRange.length) if (pageRange[pageRangeIndex].start < clearRange[clearRangeIndex].start) {
yield {
start: pageRange[pageRangeIndex].start,
end: pageRange[pageRangeIndex].end,
isClear: false
};
++pageRangeIndex;
} else {
yield {
start: clearRange[clearRangeIndex].start,
end: clearRange[clearRangeIndex].end,
isClear: true
};
++clearRangeIndex;
}
for (;pageRangeIndex < pageRange.length; ++pageRangeIndex) yield {
start: pageRange[pageRangeIndex].start,
end: pageRange[pageRangeIndex].end,
isClear: false
};
for (;clearRangeIndex < clearRange.length; ++clearRangeIndex) yield {
start: clearRange[clearRangeIndex].start,
end: clearRange[clearRangeIndex].end,
isClear: true
};
}
function utils_common_assertResponse(response) {
if (`_response` in response) return response;
throw new TypeError(`Unexpected response object ${response}`);
}
async function setUploadChecksumParameters(body, contentLength, parameters, uploadOptions, configContentChecksumAlgorithm) {
let contentChecksumAlgorithm = uploadOptions.contentChecksumAlgorithm ?? configContentChecksumAlgorithm;
if (contentChecksumAlgorithm === void 0) contentChecksumAlgorithm = "Customized";
if (contentChecksumAlgorithm === "Auto") contentChecksumAlgorithm = "StorageCrc64";
let bodyInfo;
if (contentChecksumAlgorithm === "Customized") {
parameters.transactionalContentMD5 = uploadOptions.transactionalContentMD5;
parameters.transactionalContentCrc64 = uploadOptions.transactionalContentCrc64;
} else if (contentChecksumAlgorithm === "StorageCrc64") {
await StorageCRC64Calculator.init();
bodyInfo = await structuredMessageEncoding(body, contentLength);
parameters.structuredBodyType = "XSM/1.0; properties=crc64";
parameters.structuredContentLength = contentLength;
}
return {
body: contentChecksumAlgorithm === "StorageCrc64" ? bodyInfo.body : body,
contentLength: contentChecksumAlgorithm === "StorageCrc64" ? bodyInfo.encodedContentLength : contentLength,
contentChecksumAlgorithm
};
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/StorageClient.js
class StorageClient_StorageClient {
url;
accountName;
pipeline;
credential;
storageClientContext;
isHttps;
constructor(url, pipeline) {
this.url = utils_common_escapeURLPath(url);
this.accountName = utils_common_getAccountNameFromUrl(url);
this.pipeline = pipeline;
this.storageClientContext = new StorageContextClient(this.url, getCoreClientOptions(pipeline));
this.isHttps = utils_common_iEqual(utils_common_getURLScheme(this.url) || "", "https");
this.credential = getCredentialFromPipeline(pipeline);
const storageClientContext = this.storageClientContext;
storageClientContext.requestContentType = void 0;
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/tracing.js
const tracingClient = createTracingClient({
packageName: "@azure/storage-blob",
packageVersion: esm_utils_constants_SDK_VERSION,
namespace: "Microsoft.Storage"
});
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/blobListXmlParser.js
createSerializer(mappers_namespaceObject, true);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/sas/SASQueryParameters.js
var SASProtocol;
(function(SASProtocol) {
SASProtocol["Https"] = "https";
SASProtocol["HttpsAndHttp"] = "https,http";
})(SASProtocol || (SASProtocol = {}));
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/sas/BlobSASSignatureValues.js
function generateBlobSASQueryParameters() {
const fail = () => {
throw new Error("The package generateBlobSASQueryParameters is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
function generateBlobSASQueryParametersInternal() {
const fail = () => {
throw new Error("The package generateBlobSASQueryParametersInternal is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/BlobLeaseClient.js
function BlobLeaseClient() {
const fail = () => {
throw new Error("The package BlobLeaseClient is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/RetriableReadableStream.js
external_node_stream_.Readable;
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/BlobDownloadResponse.js
function BlobDownloadResponse() {
const fail = () => {
throw new Error("The package BlobDownloadResponse is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
new Uint8Array([ 79, 98, 106, 1 ]);
var AvroComplex;
(function(AvroComplex) {
AvroComplex["RECORD"] = "record";
AvroComplex["ENUM"] = "enum";
AvroComplex["ARRAY"] = "array";
AvroComplex["MAP"] = "map";
AvroComplex["UNION"] = "union";
AvroComplex["FIXED"] = "fixed";
})(AvroComplex || (AvroComplex = {}));
var AvroPrimitive;
(function(AvroPrimitive) {
AvroPrimitive["NULL"] = "null";
AvroPrimitive["BOOLEAN"] = "boolean";
AvroPrimitive["INT"] = "int";
AvroPrimitive["LONG"] = "long";
AvroPrimitive["FLOAT"] = "float";
AvroPrimitive["DOUBLE"] = "double";
AvroPrimitive["BYTES"] = "bytes";
AvroPrimitive["STRING"] = "string";
})(AvroPrimitive || (AvroPrimitive = {}));
__webpack_require__(20181);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/internal-avro/AvroReadableFromStream.js
new AbortError_AbortError("Reading from the avro stream was aborted.");
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/BlobQuickQueryStream.js
external_node_stream_.Readable;
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/BlobQueryResponse.js
function BlobQueryResponse() {
const fail = () => {
throw new Error("The package BlobQueryResponse is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/models.js
var BlockBlobTier;
(function(BlockBlobTier) {
BlockBlobTier["Hot"] = "Hot";
BlockBlobTier["Cool"] = "Cool";
BlockBlobTier["Cold"] = "Cold";
BlockBlobTier["Archive"] = "Archive";
})(BlockBlobTier || (BlockBlobTier = {}));
var PremiumPageBlobTier;
(function(PremiumPageBlobTier) {
PremiumPageBlobTier["P4"] = "P4";
PremiumPageBlobTier["P6"] = "P6";
PremiumPageBlobTier["P10"] = "P10";
PremiumPageBlobTier["P15"] = "P15";
PremiumPageBlobTier["P20"] = "P20";
PremiumPageBlobTier["P30"] = "P30";
PremiumPageBlobTier["P40"] = "P40";
PremiumPageBlobTier["P50"] = "P50";
PremiumPageBlobTier["P60"] = "P60";
PremiumPageBlobTier["P70"] = "P70";
PremiumPageBlobTier["P80"] = "P80";
})(PremiumPageBlobTier || (PremiumPageBlobTier = {}));
function toAccessTier(tier) {
if (tier === void 0) return;
return tier;
}
function ensureCpkIfSpecified(cpk, isHttps) {
if (cpk && !isHttps) throw new RangeError("Customer-provided encryption key must be used over HTTPS.");
if (cpk && !cpk.encryptionAlgorithm) cpk.encryptionAlgorithm = EncryptionAlgorithmAES25;
}
var StorageBlobAudience;
(function(StorageBlobAudience) {
StorageBlobAudience["StorageOAuthScopes"] = "https://storage.azure.com/.default";
StorageBlobAudience["DiskComputeOAuthScopes"] = "https://disk.compute.azure.com/.default";
})(StorageBlobAudience || (StorageBlobAudience = {}));
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/PageBlobRangeResponse.js
function rangeResponseFromModel() {
const fail = () => {
throw new Error("The package rangeResponseFromModel is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
// CONCATENATED MODULE: ./node_modules/@azure/core-lro/dist/esm/logger.js
esm_createClientLogger("core-lro");
// CONCATENATED MODULE: ./node_modules/@azure/core-lro/dist/esm/legacy/poller.js
Error;
Error;
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/pollers/BlobStartCopyFromUrlPoller.js
function BlobBeginCopyFromUrlPoller() {
const fail = () => {
throw new Error("The package BlobBeginCopyFromUrlPoller is left out of this bundle.");
};
return new.target ? new Proxy({}, {
get: fail
}) : fail();
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/Range.js
function rangeToString(iRange) {
if (iRange.offset < 0) throw new RangeError(`Range.offset cannot be smaller than 0.`);
if (iRange.count && iRange.count <= 0) throw new RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
return iRange.count ? `bytes=${iRange.offset}-${iRange.offset + iRange.count - 1}` : `bytes=${iRange.offset}-`;
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/Batch.js
var BatchStates;
(function(BatchStates) {
BatchStates[BatchStates["Good"] = 0] = "Good";
BatchStates[BatchStates["Error"] = 1] = "Error";
})(BatchStates || (BatchStates = {}));
class Batch {
concurrency;
actives=0;
completed=0;
offset=0;
operations=[];
state=BatchStates.Good;
emitter;
constructor(concurrency = 5) {
if (concurrency < 1) throw new RangeError("concurrency must be larger than 0");
this.concurrency = concurrency;
this.emitter = new external_events_.EventEmitter;
}
addOperation(operation) {
this.operations.push(async () => {
try {
this.actives++;
await operation();
this.actives--;
this.completed++;
this.parallelExecute();
} catch (error) {
this.emitter.emit("error", error);
}
});
}
async do() {
if (this.operations.length === 0) return Promise.resolve();
this.parallelExecute();
return new Promise((resolve, reject) => {
this.emitter.on("finish", resolve);
this.emitter.on("error", error => {
this.state = BatchStates.Error;
reject(error);
});
});
}
nextOperation() {
if (this.offset < this.operations.length) return this.operations[this.offset++];
return null;
}
parallelExecute() {
if (this.state === BatchStates.Error) return;
if (this.completed >= this.operations.length) {
this.emitter.emit("finish");
return;
}
while (this.actives < this.concurrency) {
const operation = this.nextOperation();
if (operation) operation(); else return;
}
}
}
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/utils.js
async function streamToBuffer(stream, buffer, offset, end, encoding) {
let pos = 0;
const count = end - offset;
return new Promise((resolve, reject) => {
const timeout = setTimeout(() => reject(new Error(`The operation cannot be completed in timeout.`)), REQUEST_TIMEOUT);
stream.on("readable", () => {
if (pos >= count) {
clearTimeout(timeout);
resolve();
return;
}
let chunk;
while ((chunk = stream.read()) !== null) {
if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
const chunkLength = pos + chunk.length > count ? count - pos : chunk.length;
buffer.fill(chunk.slice(0, chunkLength), offset + pos, offset + pos + chunkLength);
pos += chunkLength;
if (pos >= count) {
clearTimeout(timeout);
resolve();
return;
}
}
});
stream.on("end", () => {
clearTimeout(timeout);
if (pos < count) reject(new Error(`Stream drains before getting enough data needed. Data read: ${pos}, data need: ${count}`));
resolve();
});
stream.on("error", msg => {
clearTimeout(timeout);
reject(msg);
});
});
}
async function readStreamToLocalFile(rs, file) {
return new Promise((resolve, reject) => {
const ws = external_node_fs_.createWriteStream(file);
rs.on("error", err => {
reject(err);
});
ws.on("error", err => {
reject(err);
});
ws.on("close", resolve);
rs.pipe(ws);
});
}
const fsStat = external_node_util_.promisify(external_node_fs_.stat);
const fsCreateReadStream = external_node_fs_.createReadStream;
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/Clients.js
class BlobClient extends StorageClient_StorageClient {
blobContext;
_name;
_containerName;
_versionId;
_snapshot;
blobClientConfig;
get name() {
return this._name;
}
get containerName() {
return this._containerName;
}
constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
options = options || {};
let pipeline;
let url;
if (isPipelineLike(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
pipeline = credentialOrPipelineOrContainerName;
options = blobNameOrOptions;
} else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
} else if (!credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName !== "string") {
url = urlOrConnectionString;
if (blobNameOrOptions && typeof blobNameOrOptions !== "string") options = blobNameOrOptions;
pipeline = newPipeline(new AnonymousCredential, options);
} else if (credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName === "string" && blobNameOrOptions && typeof blobNameOrOptions === "string") {
const containerName = credentialOrPipelineOrContainerName;
const blobName = blobNameOrOptions;
const extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
if (extractedCreds.kind === "AccountConnString") if (esm_isNodeLike) {
const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
if (!options.proxyOptions) options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri);
pipeline = newPipeline(sharedKeyCredential, options);
} else throw new Error("Account connection string is only supported in Node.js environment"); else if (extractedCreds.kind === "SASConnString") {
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
pipeline = newPipeline(new AnonymousCredential, options);
} else throw new Error("Connection string must be either an Account connection string or a SAS connection string");
} else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(url, pipeline);
({blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl());
this.blobContext = this.storageClientContext.blob;
this._snapshot = utils_common_getURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT);
this._versionId = utils_common_getURLParameter(this.url, utils_constants_URLConstants.Parameters.VERSIONID);
this.blobClientConfig = options;
}
withSnapshot(snapshot) {
return new BlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline, this.blobClientConfig);
}
withVersion(versionId) {
return new BlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.VERSIONID, versionId.length === 0 ? void 0 : versionId), this.pipeline, this.blobClientConfig);
}
getAppendBlobClient() {
return new AppendBlobClient(this.url, this.pipeline, this.blobClientConfig);
}
getBlockBlobClient() {
return new BlockBlobClient(this.url, this.pipeline, this.blobClientConfig);
}
getPageBlobClient() {
return new PageBlobClient(this.url, this.pipeline, this.blobClientConfig);
}
async download(offset = 0, count, options = {}) {
options.conditions = options.conditions || {};
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlobClient-download", options, async updatedOptions => {
let contentChecksumAlgorithm = options.contentChecksumAlgorithm ?? this.blobClientConfig?.downloadContentChecksumAlgorithm;
if (contentChecksumAlgorithm === void 0) contentChecksumAlgorithm = "Customized"; else if (contentChecksumAlgorithm === "Auto") contentChecksumAlgorithm = "StorageCrc64";
if (contentChecksumAlgorithm === "StorageCrc64") await StorageCRC64Calculator.init();
const res = utils_common_assertResponse(await this.blobContext.download({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
requestOptions: {
onDownloadProgress: esm_isNodeLike ? void 0 : options.onProgress
},
range: offset === 0 && !count ? void 0 : rangeToString({
offset,
count
}),
rangeGetContentMD5: options.rangeGetContentMD5,
rangeGetContentCRC64: options.rangeGetContentCrc64,
snapshot: options.snapshot,
cpkInfo: options.customerProvidedKey,
tracingOptions: updatedOptions.tracingOptions,
structuredBodyType: contentChecksumAlgorithm === "StorageCrc64" ? "XSM/1.0; properties=crc64" : void 0
}));
const wrappedRes = {
...res,
_response: res._response,
objectReplicationDestinationPolicyId: res.objectReplicationPolicyId,
objectReplicationSourceProperties: parseObjectReplicationRecord(res.objectReplicationRules)
};
if (!esm_isNodeLike) {
if (contentChecksumAlgorithm === "StorageCrc64") wrappedRes.blobBody = structuredMessageDecodingBrowser(await wrappedRes.blobBody);
return wrappedRes;
}
if (options.maxRetryRequests === void 0 || options.maxRetryRequests < 0) options.maxRetryRequests = DEFAULT_MAX_DOWNLOAD_RETRY_REQUESTS;
if (res.contentLength === void 0) throw new RangeError(`File download response doesn't contain valid content length header`);
if (contentChecksumAlgorithm === "StorageCrc64" && res.structuredContentLength === void 0) throw new RangeError(`Unexpected structured content length`);
if (!res.etag) throw new RangeError(`File download response doesn't contain valid etag header`);
const expectedContentLength = contentChecksumAlgorithm === "StorageCrc64" ? res.structuredContentLength : res.contentLength;
return new BlobDownloadResponse(wrappedRes, async start => {
const updatedDownloadOptions = {
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
ifMatch: options.conditions.ifMatch || res.etag,
ifModifiedSince: options.conditions.ifModifiedSince,
ifNoneMatch: options.conditions.ifNoneMatch,
ifUnmodifiedSince: options.conditions.ifUnmodifiedSince,
ifTags: options.conditions?.tagConditions
},
range: rangeToString({
count: offset + expectedContentLength - start,
offset: start
}),
rangeGetContentMD5: options.rangeGetContentMD5,
rangeGetContentCRC64: options.rangeGetContentCrc64,
snapshot: options.snapshot,
cpkInfo: options.customerProvidedKey,
structuredBodyType: contentChecksumAlgorithm === "StorageCrc64" ? "XSM/1.0; properties=crc64" : void 0
};
const resBody = (await this.blobContext.download({
abortSignal: options.abortSignal,
...updatedDownloadOptions
})).readableStreamBody;
if (contentChecksumAlgorithm === "StorageCrc64") return structuredMessageDecodingStream(resBody, {}); else return resBody;
}, offset, expectedContentLength, {
maxRetryRequests: options.maxRetryRequests,
onProgress: options.onProgress
});
});
}
async exists(options = {}) {
return tracingClient.withSpan("BlobClient-exists", options, async updatedOptions => {
try {
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
await this.getProperties({
abortSignal: options.abortSignal,
customerProvidedKey: options.customerProvidedKey,
conditions: options.conditions,
tracingOptions: updatedOptions.tracingOptions
});
return true;
} catch (e) {
if (e.statusCode === 404) return false; else if (e.statusCode === 409 && (e.details.errorCode === BlobUsesCustomerSpecifiedEncryptionMsg || e.details.errorCode === BlobDoesNotUseCustomerSpecifiedEncryption)) return true;
throw e;
}
});
}
async getProperties(options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlobClient-getProperties", options, async updatedOptions => {
const res = utils_common_assertResponse(await this.blobContext.getProperties({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
tracingOptions: updatedOptions.tracingOptions
}));
return {
...res,
_response: res._response,
objectReplicationDestinationPolicyId: res.objectReplicationPolicyId,
objectReplicationSourceProperties: parseObjectReplicationRecord(res.objectReplicationRules)
};
});
}
async delete(options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("BlobClient-delete", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.delete({
abortSignal: options.abortSignal,
deleteSnapshots: options.deleteSnapshots,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions,
accessTierIfModifiedSince: options.conditions?.accessTierIfModifiedSince,
accessTierIfUnmodifiedSince: options.conditions?.accessTierIfUnmodifiedSince
})));
}
async deleteIfExists(options = {}) {
return tracingClient.withSpan("BlobClient-deleteIfExists", options, async updatedOptions => {
try {
const res = utils_common_assertResponse(await this.delete(updatedOptions));
return {
succeeded: true,
...res,
_response: res._response
};
} catch (e) {
if (e.details?.errorCode === "BlobNotFound") return {
succeeded: false,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async undelete(options = {}) {
return tracingClient.withSpan("BlobClient-undelete", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.undelete({
abortSignal: options.abortSignal,
tracingOptions: updatedOptions.tracingOptions
})));
}
async setHTTPHeaders(blobHTTPHeaders, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlobClient-setHTTPHeaders", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setHttpHeaders({
abortSignal: options.abortSignal,
blobHttpHeaders: blobHTTPHeaders,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions
})));
}
async setMetadata(metadata, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlobClient-setMetadata", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setMetadata({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
})));
}
async setTags(tags, options = {}) {
return tracingClient.withSpan("BlobClient-setTags", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setTags({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
blobModifiedAccessConditions: options.conditions,
tracingOptions: updatedOptions.tracingOptions,
tags: toBlobTags(tags)
})));
}
async getTags(options = {}) {
return tracingClient.withSpan("BlobClient-getTags", options, async updatedOptions => {
const response = utils_common_assertResponse(await this.blobContext.getTags({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
blobModifiedAccessConditions: options.conditions,
tracingOptions: updatedOptions.tracingOptions
}));
const wrappedResponse = {
...response,
_response: response._response,
tags: toTags({
blobTagSet: response.blobTagSet
}) || {}
};
return wrappedResponse;
});
}
getBlobLeaseClient(proposeLeaseId) {
return new BlobLeaseClient(this, proposeLeaseId);
}
async createSnapshot(options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlobClient-createSnapshot", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.createSnapshot({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
})));
}
async beginCopyFromURL(copySource, options = {}) {
const client = {
abortCopyFromURL: (...args) => this.abortCopyFromURL(...args),
getProperties: (...args) => this.getProperties(...args),
startCopyFromURL: (...args) => this.startCopyFromURL(...args)
};
const poller = new BlobBeginCopyFromUrlPoller({
blobClient: client,
copySource,
intervalInMs: options.intervalInMs,
onProgress: options.onProgress,
resumeFrom: options.resumeFrom,
startCopyFromURLOptions: options
});
await poller.poll();
return poller;
}
async abortCopyFromURL(copyId, options = {}) {
return tracingClient.withSpan("BlobClient-abortCopyFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.abortCopyFromURL(copyId, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
tracingOptions: updatedOptions.tracingOptions
})));
}
async syncCopyFromURL(copySource, options = {}) {
options.conditions = options.conditions || {};
options.sourceConditions = options.sourceConditions || {};
return tracingClient.withSpan("BlobClient-syncCopyFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.copyFromURL(copySource, {
abortSignal: options.abortSignal,
metadata: options.metadata,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: options.sourceConditions?.ifMatch,
sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
},
sourceContentMD5: options.sourceContentMD5,
copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
encryptionScope: options.encryptionScope,
copySourceTags: options.copySourceTags,
fileRequestIntent: options.sourceShareTokenIntent,
tracingOptions: updatedOptions.tracingOptions
})));
}
async setAccessTier(tier, options = {}) {
return tracingClient.withSpan("BlobClient-setAccessTier", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setTier(toAccessTier(tier), {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
rehydratePriority: options.rehydratePriority,
tracingOptions: updatedOptions.tracingOptions
})));
}
async downloadToBuffer(param1, param2, param3, param4 = {}) {
let buffer;
let offset = 0;
let count = 0;
let options = param4;
if (param1 instanceof Buffer) {
buffer = param1;
offset = param2 || 0;
count = typeof param3 === "number" ? param3 : 0;
} else {
offset = typeof param1 === "number" ? param1 : 0;
count = typeof param2 === "number" ? param2 : 0;
options = param3 || {};
}
let blockSize = options.blockSize ?? 0;
if (blockSize < 0) throw new RangeError("blockSize option must be >= 0");
if (blockSize === 0) blockSize = DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES;
if (offset < 0) throw new RangeError("offset option must be >= 0");
if (count && count <= 0) throw new RangeError("count option must be greater than 0");
if (!options.conditions) options.conditions = {};
return tracingClient.withSpan("BlobClient-downloadToBuffer", options, async updatedOptions => {
if (!count) {
const response = await this.getProperties({
...options,
tracingOptions: updatedOptions.tracingOptions
});
count = response.contentLength - offset;
if (count < 0) throw new RangeError(`offset ${offset} shouldn't be larger than blob size ${response.contentLength}`);
}
if (!buffer) try {
buffer = Buffer.alloc(count);
} catch (error) {
throw new Error(`Unable to allocate the buffer of size: ${count}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${error.message}`);
}
if (buffer.length < count) throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${count}`);
let transferProgress = 0;
const batch = new Batch(options.concurrency);
for (let off = offset; off < offset + count; off += blockSize) batch.addOperation(async () => {
let chunkEnd = offset + count;
if (off + blockSize < chunkEnd) chunkEnd = off + blockSize;
const response = await this.download(off, chunkEnd - off, {
abortSignal: options.abortSignal,
conditions: options.conditions,
maxRetryRequests: options.maxRetryRequestsPerBlock,
customerProvidedKey: options.customerProvidedKey,
contentChecksumAlgorithm: options.contentChecksumAlgorithm,
tracingOptions: updatedOptions.tracingOptions
});
const stream = response.readableStreamBody;
await streamToBuffer(stream, buffer, off - offset, chunkEnd - offset);
transferProgress += chunkEnd - off;
if (options.onProgress) options.onProgress({
loadedBytes: transferProgress
});
});
await batch.do();
return buffer;
});
}
async downloadToFile(filePath, offset = 0, count, options = {}) {
return tracingClient.withSpan("BlobClient-downloadToFile", options, async updatedOptions => {
const response = await this.download(offset, count, {
...options,
tracingOptions: updatedOptions.tracingOptions
});
if (response.readableStreamBody) await readStreamToLocalFile(response.readableStreamBody, filePath);
response.blobDownloadStream = void 0;
return response;
});
}
getBlobAndContainerNamesFromUrl() {
let containerName;
let blobName;
try {
const parsedUrl = new URL(this.url);
if (parsedUrl.host.split(".")[1] === "blob") {
const pathComponents = parsedUrl.pathname.match("/([^/]*)(/(.*))?");
containerName = pathComponents[1];
blobName = pathComponents[3];
} else if (utils_common_isIpEndpointStyle(parsedUrl)) {
const pathComponents = parsedUrl.pathname.match("/([^/]*)/([^/]*)(/(.*))?");
containerName = pathComponents[2];
blobName = pathComponents[4];
} else {
const pathComponents = parsedUrl.pathname.match("/([^/]*)(/(.*))?");
containerName = pathComponents[1];
blobName = pathComponents[3];
}
containerName = decodeURIComponent(containerName);
blobName = decodeURIComponent(blobName);
blobName = blobName.replace(/\\/g, "/");
if (!containerName) throw new Error("Provided containerName is invalid.");
return {
blobName,
containerName
};
} catch (error) {
throw new Error("Unable to extract blobName and containerName with provided information.");
}
}
async startCopyFromURL(copySource, options = {}) {
return tracingClient.withSpan("BlobClient-startCopyFromURL", options, async updatedOptions => {
options.conditions = options.conditions || {};
options.sourceConditions = options.sourceConditions || {};
return utils_common_assertResponse(await this.blobContext.startCopyFromURL(copySource, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: options.sourceConditions.ifMatch,
sourceIfModifiedSince: options.sourceConditions.ifModifiedSince,
sourceIfNoneMatch: options.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince: options.sourceConditions.ifUnmodifiedSince,
sourceIfTags: options.sourceConditions.tagConditions
},
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
rehydratePriority: options.rehydratePriority,
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
sealBlob: options.sealBlob,
tracingOptions: updatedOptions.tracingOptions
}));
});
}
generateSasUrl(options) {
return new Promise(resolve => {
if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
const sas = generateBlobSASQueryParameters({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...options
}, this.credential).toString();
resolve(utils_common_appendToURLQuery(this.url, sas));
});
}
generateSasStringToSign(options) {
if (!(this.credential instanceof StorageSharedKeyCredential)) throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential");
return generateBlobSASQueryParametersInternal({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...options
}, this.credential).stringToSign;
}
generateUserDelegationSasUrl(options, userDelegationKey) {
return new Promise(resolve => {
const sas = generateBlobSASQueryParameters({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...options
}, userDelegationKey, this.accountName).toString();
resolve(utils_common_appendToURLQuery(this.url, sas));
});
}
generateUserDelegationSasStringToSign(options, userDelegationKey) {
return generateBlobSASQueryParametersInternal({
containerName: this._containerName,
blobName: this._name,
snapshotTime: this._snapshot,
versionId: this._versionId,
...options
}, userDelegationKey, this.accountName).stringToSign;
}
async deleteImmutabilityPolicy(options = {}) {
return tracingClient.withSpan("BlobClient-deleteImmutabilityPolicy", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.deleteImmutabilityPolicy({
tracingOptions: updatedOptions.tracingOptions
})));
}
async setImmutabilityPolicy(immutabilityPolicy, options = {}) {
return tracingClient.withSpan("BlobClient-setImmutabilityPolicy", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setImmutabilityPolicy({
immutabilityPolicyExpiry: immutabilityPolicy.expiriesOn,
immutabilityPolicyMode: immutabilityPolicy.policyMode,
tracingOptions: updatedOptions.tracingOptions
})));
}
async setLegalHold(legalHoldEnabled, options = {}) {
return tracingClient.withSpan("BlobClient-setLegalHold", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.setLegalHold(legalHoldEnabled, {
tracingOptions: updatedOptions.tracingOptions
})));
}
async getAccountInfo(options = {}) {
return tracingClient.withSpan("BlobClient-getAccountInfo", options, async updatedOptions => utils_common_assertResponse(await this.blobContext.getAccountInfo({
abortSignal: options.abortSignal,
tracingOptions: updatedOptions.tracingOptions
})));
}
}
class AppendBlobClient extends BlobClient {
appendBlobContext;
constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
let pipeline;
let url;
options = options || {};
if (isPipelineLike(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
pipeline = credentialOrPipelineOrContainerName;
options = blobNameOrOptions;
} else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
} else if (!credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName !== "string") {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(new AnonymousCredential, options);
} else if (credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName === "string" && blobNameOrOptions && typeof blobNameOrOptions === "string") {
const containerName = credentialOrPipelineOrContainerName;
const blobName = blobNameOrOptions;
const extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
if (extractedCreds.kind === "AccountConnString") if (esm_isNodeLike) {
const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
if (!options.proxyOptions) options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri);
pipeline = newPipeline(sharedKeyCredential, options);
} else throw new Error("Account connection string is only supported in Node.js environment"); else if (extractedCreds.kind === "SASConnString") {
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
pipeline = newPipeline(new AnonymousCredential, options);
} else throw new Error("Connection string must be either an Account connection string or a SAS connection string");
} else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(url, pipeline);
this.appendBlobContext = this.storageClientContext.appendBlob;
this.blobClientConfig = options;
}
withSnapshot(snapshot) {
return new AppendBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline, this.blobClientConfig);
}
async create(options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("AppendBlobClient-create", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.create(0, {
abortSignal: options.abortSignal,
blobHttpHeaders: options.blobHTTPHeaders,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
blobTagsString: toBlobTagsString(options.tags),
tracingOptions: updatedOptions.tracingOptions
})));
}
async createIfNotExists(options = {}) {
const conditions = {
ifNoneMatch: ETagAny
};
return tracingClient.withSpan("AppendBlobClient-createIfNotExists", options, async updatedOptions => {
try {
const res = utils_common_assertResponse(await this.create({
...updatedOptions,
conditions
}));
return {
succeeded: true,
...res,
_response: res._response
};
} catch (e) {
if (e.details?.errorCode === "BlobAlreadyExists") return {
succeeded: false,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async seal(options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("AppendBlobClient-seal", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.seal({
abortSignal: options.abortSignal,
appendPositionAccessConditions: options.conditions,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions
})));
}
async appendBlock(body, contentLength, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("AppendBlobClient-appendBlock", options, async updatedOptions => {
const parameters = {
abortSignal: options.abortSignal,
appendPositionAccessConditions: options.conditions,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: options.onProgress
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
};
const uploadBodyParameters = await setUploadChecksumParameters(body, contentLength, parameters, options, this.blobClientConfig?.uploadContentChecksumAlgorithm);
return utils_common_assertResponse(await this.appendBlobContext.appendBlock(uploadBodyParameters.contentLength, uploadBodyParameters.body, parameters));
});
}
async appendBlockFromURL(sourceURL, sourceOffset, count, options = {}) {
options.conditions = options.conditions || {};
options.sourceConditions = options.sourceConditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("AppendBlobClient-appendBlockFromURL", options, async updatedOptions => utils_common_assertResponse(await this.appendBlobContext.appendBlockFromUrl(sourceURL, 0, {
abortSignal: options.abortSignal,
sourceRange: rangeToString({
offset: sourceOffset,
count
}),
sourceContentMD5: options.sourceContentMD5,
sourceContentCrc64: options.sourceContentCrc64,
leaseAccessConditions: options.conditions,
appendPositionAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: options.sourceConditions?.ifMatch,
sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
},
copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
fileRequestIntent: options.sourceShareTokenIntent,
tracingOptions: updatedOptions.tracingOptions,
sourceCpkInfo: {
sourceEncryptionKey: options.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm: options.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256: options.sourceCustomerProvidedKey?.encryptionKeySha256
}
})));
}
}
class BlockBlobClient extends BlobClient {
_blobContext;
blockBlobContext;
constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
let pipeline;
let url;
options = options || {};
if (isPipelineLike(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
pipeline = credentialOrPipelineOrContainerName;
options = blobNameOrOptions;
} else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
} else if (!credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName !== "string") {
url = urlOrConnectionString;
if (blobNameOrOptions && typeof blobNameOrOptions !== "string") options = blobNameOrOptions;
pipeline = newPipeline(new AnonymousCredential, options);
} else if (credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName === "string" && blobNameOrOptions && typeof blobNameOrOptions === "string") {
const containerName = credentialOrPipelineOrContainerName;
const blobName = blobNameOrOptions;
const extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
if (extractedCreds.kind === "AccountConnString") if (esm_isNodeLike) {
const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
if (!options.proxyOptions) options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri);
pipeline = newPipeline(sharedKeyCredential, options);
} else throw new Error("Account connection string is only supported in Node.js environment"); else if (extractedCreds.kind === "SASConnString") {
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
pipeline = newPipeline(new AnonymousCredential, options);
} else throw new Error("Connection string must be either an Account connection string or a SAS connection string");
} else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(url, pipeline);
this.blockBlobContext = this.storageClientContext.blockBlob;
this._blobContext = this.storageClientContext.blob;
this.blobClientConfig = options;
}
withSnapshot(snapshot) {
return new BlockBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline, this.blobClientConfig);
}
async query(query, options = {}) {
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
if (!esm_isNodeLike) throw new Error("This operation currently is only supported in Node.js.");
return tracingClient.withSpan("BlockBlobClient-query", options, async updatedOptions => {
const response = utils_common_assertResponse(await this._blobContext.query({
abortSignal: options.abortSignal,
queryRequest: {
queryType: "SQL",
expression: query,
inputSerialization: toQuerySerialization(options.inputTextConfiguration),
outputSerialization: toQuerySerialization(options.outputTextConfiguration)
},
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
tracingOptions: updatedOptions.tracingOptions
}));
return new BlobQueryResponse(response, {
abortSignal: options.abortSignal,
onProgress: options.onProgress,
onError: options.onError
});
});
}
async upload(body, contentLength, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlockBlobClient-upload", options, async updatedOptions => {
const parameters = {
abortSignal: options.abortSignal,
blobHttpHeaders: options.blobHTTPHeaders,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: options.onProgress
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
tracingOptions: updatedOptions.tracingOptions
};
const uploadBodyParameters = await setUploadChecksumParameters(body, contentLength, parameters, options, this.blobClientConfig?.uploadContentChecksumAlgorithm);
return utils_common_assertResponse(await this.blockBlobContext.upload(uploadBodyParameters.contentLength, uploadBodyParameters.body, parameters));
});
}
async syncUploadFromURL(sourceURL, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlockBlobClient-syncUploadFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.putBlobFromUrl(0, sourceURL, {
...options,
blobHttpHeaders: options.blobHTTPHeaders,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: options.sourceConditions?.ifMatch,
sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince,
sourceIfTags: options.sourceConditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
copySourceTags: options.copySourceTags,
fileRequestIntent: options.sourceShareTokenIntent,
tracingOptions: updatedOptions.tracingOptions,
sourceCpkInfo: {
sourceEncryptionKey: options.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm: options.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256: options.sourceCustomerProvidedKey?.encryptionKeySha256
}
})));
}
async stageBlock(blockId, body, contentLength, options = {}) {
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlockBlobClient-stageBlock", options, async updatedOptions => {
const parameters = {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
requestOptions: {
onUploadProgress: options.onProgress
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
};
const uploadBodyParameters = await setUploadChecksumParameters(body, contentLength, parameters, options, this.blobClientConfig?.uploadContentChecksumAlgorithm);
return utils_common_assertResponse(await this.blockBlobContext.stageBlock(blockId, uploadBodyParameters.contentLength, uploadBodyParameters.body, parameters));
});
}
async stageBlockFromURL(blockId, sourceURL, offset = 0, count, options = {}) {
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlockBlobClient-stageBlockFromURL", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.stageBlockFromURL(blockId, 0, sourceURL, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
sourceContentMD5: options.sourceContentMD5,
sourceContentCrc64: options.sourceContentCrc64,
sourceRange: offset === 0 && !count ? void 0 : rangeToString({
offset,
count
}),
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
fileRequestIntent: options.sourceShareTokenIntent,
tracingOptions: updatedOptions.tracingOptions,
sourceCpkInfo: {
sourceEncryptionKey: options.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm: options.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256: options.sourceCustomerProvidedKey?.encryptionKeySha256
}
})));
}
async commitBlockList(blocks, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("BlockBlobClient-commitBlockList", options, async updatedOptions => utils_common_assertResponse(await this.blockBlobContext.commitBlockList({
latest: blocks
}, {
abortSignal: options.abortSignal,
blobHttpHeaders: options.blobHTTPHeaders,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
tracingOptions: updatedOptions.tracingOptions
})));
}
async getBlockList(listType, options = {}) {
return tracingClient.withSpan("BlockBlobClient-getBlockList", options, async updatedOptions => {
const res = utils_common_assertResponse(await this.blockBlobContext.getBlockList(listType, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions
}));
if (!res.committedBlocks) res.committedBlocks = [];
if (!res.uncommittedBlocks) res.uncommittedBlocks = [];
return res;
});
}
async uploadData(data, options = {}) {
return tracingClient.withSpan("BlockBlobClient-uploadData", options, async updatedOptions => {
if (esm_isNodeLike) {
let buffer;
if (data instanceof Buffer) buffer = data; else if (data instanceof ArrayBuffer) buffer = Buffer.from(data); else buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
return this.uploadSeekableInternal((offset, size) => buffer.slice(offset, offset + size), buffer.byteLength, updatedOptions);
} else {
const browserBlob = new Blob([ data ]);
return this.uploadSeekableInternal((offset, size) => browserBlob.slice(offset, offset + size), browserBlob.size, updatedOptions);
}
});
}
async uploadBrowserData(browserData, options = {}) {
return tracingClient.withSpan("BlockBlobClient-uploadBrowserData", options, async updatedOptions => {
const browserBlob = new Blob([ browserData ]);
return this.uploadSeekableInternal((offset, size) => browserBlob.slice(offset, offset + size), browserBlob.size, updatedOptions);
});
}
async uploadSeekableInternal(bodyFactory, size, options = {}) {
let blockSize = options.blockSize ?? 0;
if (blockSize < 0 || blockSize > BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES) throw new RangeError(`blockSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES}`);
const maxSingleShotSize = options.maxSingleShotSize ?? BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES;
if (maxSingleShotSize < 0 || maxSingleShotSize > BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES) throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${BLOCK_BLOB_MAX_UPLOAD_BLOB_BYTES}`);
if (blockSize === 0) {
if (size > BLOCK_BLOB_MAX_STAGE_BLOCK_BYTES * BLOCK_BLOB_MAX_BLOCKS) throw new RangeError(`${size} is too larger to upload to a block blob.`);
if (size > maxSingleShotSize) {
blockSize = Math.ceil(size / BLOCK_BLOB_MAX_BLOCKS);
if (blockSize < DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES) blockSize = DEFAULT_BLOB_DOWNLOAD_BLOCK_BYTES;
}
}
if (!options.blobHTTPHeaders) options.blobHTTPHeaders = {};
if (!options.conditions) options.conditions = {};
return tracingClient.withSpan("BlockBlobClient-uploadSeekableInternal", options, async updatedOptions => {
if (size <= maxSingleShotSize) return utils_common_assertResponse(await this.upload(bodyFactory(0, size), size, updatedOptions));
const numBlocks = Math.floor((size - 1) / blockSize) + 1;
if (numBlocks > BLOCK_BLOB_MAX_BLOCKS) throw new RangeError(`The buffer's size is too big or the BlockSize is too small;` + `the number of blocks must be <= ${BLOCK_BLOB_MAX_BLOCKS}`);
const blockList = [];
const blockIDPrefix = esm_randomUUID();
let transferProgress = 0;
const batch = new Batch(options.concurrency);
for (let i = 0; i < numBlocks; i++) batch.addOperation(async () => {
const blockID = utils_common_generateBlockID(blockIDPrefix, i);
const start = blockSize * i;
const end = i === numBlocks - 1 ? size : start + blockSize;
const contentLength = end - start;
blockList.push(blockID);
await this.stageBlock(blockID, bodyFactory(start, contentLength), contentLength, {
abortSignal: options.abortSignal,
conditions: options.conditions,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions,
contentChecksumAlgorithm: options.contentChecksumAlgorithm
});
transferProgress += contentLength;
if (options.onProgress) options.onProgress({
loadedBytes: transferProgress
});
});
await batch.do();
return this.commitBlockList(blockList, updatedOptions);
});
}
async uploadFile(filePath, options = {}) {
return tracingClient.withSpan("BlockBlobClient-uploadFile", options, async updatedOptions => {
const size = (await fsStat(filePath)).size;
return this.uploadSeekableInternal((offset, count) => () => fsCreateReadStream(filePath, {
autoClose: true,
end: count ? offset + count - 1 : 1 / 0,
start: offset
}), size, {
...options,
tracingOptions: updatedOptions.tracingOptions
});
});
}
async uploadStream(stream, bufferSize = DEFAULT_BLOCK_BUFFER_SIZE_BYTES, maxConcurrency = 5, options = {}) {
if (!options.blobHTTPHeaders) options.blobHTTPHeaders = {};
if (!options.conditions) options.conditions = {};
return tracingClient.withSpan("BlockBlobClient-uploadStream", options, async updatedOptions => {
let blockNum = 0;
const blockIDPrefix = esm_randomUUID();
let transferProgress = 0;
const blockList = [];
const scheduler = new BufferScheduler(stream, bufferSize, maxConcurrency, async (body, length) => {
const blockID = utils_common_generateBlockID(blockIDPrefix, blockNum);
blockList.push(blockID);
blockNum++;
await this.stageBlock(blockID, body, length, {
customerProvidedKey: options.customerProvidedKey,
conditions: options.conditions,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions,
contentChecksumAlgorithm: options.contentChecksumAlgorithm
});
transferProgress += length;
if (options.onProgress) options.onProgress({
loadedBytes: transferProgress
});
}, Math.ceil(maxConcurrency / 4 * 3));
await scheduler.do();
return utils_common_assertResponse(await this.commitBlockList(blockList, {
...options,
tracingOptions: updatedOptions.tracingOptions
}));
});
}
}
class PageBlobClient extends BlobClient {
pageBlobContext;
constructor(urlOrConnectionString, credentialOrPipelineOrContainerName, blobNameOrOptions, options) {
let pipeline;
let url;
options = options || {};
if (isPipelineLike(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
pipeline = credentialOrPipelineOrContainerName;
options = blobNameOrOptions;
} else if (esm_isNodeLike && credentialOrPipelineOrContainerName instanceof StorageSharedKeyCredential || credentialOrPipelineOrContainerName instanceof AnonymousCredential || isTokenCredential(credentialOrPipelineOrContainerName)) {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(credentialOrPipelineOrContainerName, options);
} else if (!credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName !== "string") {
url = urlOrConnectionString;
options = blobNameOrOptions;
pipeline = newPipeline(new AnonymousCredential, options);
} else if (credentialOrPipelineOrContainerName && typeof credentialOrPipelineOrContainerName === "string" && blobNameOrOptions && typeof blobNameOrOptions === "string") {
const containerName = credentialOrPipelineOrContainerName;
const blobName = blobNameOrOptions;
const extractedCreds = utils_common_extractConnectionStringParts(urlOrConnectionString);
if (extractedCreds.kind === "AccountConnString") if (esm_isNodeLike) {
const sharedKeyCredential = new StorageSharedKeyCredential(extractedCreds.accountName, extractedCreds.accountKey);
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName));
if (!options.proxyOptions) options.proxyOptions = proxyPolicy_getDefaultProxySettings(extractedCreds.proxyUri);
pipeline = newPipeline(sharedKeyCredential, options);
} else throw new Error("Account connection string is only supported in Node.js environment"); else if (extractedCreds.kind === "SASConnString") {
url = utils_common_appendToURLPath(utils_common_appendToURLPath(extractedCreds.url, encodeURIComponent(containerName)), encodeURIComponent(blobName)) + "?" + extractedCreds.accountSas;
pipeline = newPipeline(new AnonymousCredential, options);
} else throw new Error("Connection string must be either an Account connection string or a SAS connection string");
} else throw new Error("Expecting non-empty strings for containerName and blobName parameters");
super(url, pipeline);
this.pageBlobContext = this.storageClientContext.pageBlob;
this.blobClientConfig = options;
}
withSnapshot(snapshot) {
return new PageBlobClient(utils_common_setURLParameter(this.url, utils_constants_URLConstants.Parameters.SNAPSHOT, snapshot.length === 0 ? void 0 : snapshot), this.pipeline, this.blobClientConfig);
}
async create(size, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("PageBlobClient-create", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.create(0, size, {
abortSignal: options.abortSignal,
blobHttpHeaders: options.blobHTTPHeaders,
blobSequenceNumber: options.blobSequenceNumber,
leaseAccessConditions: options.conditions,
metadata: options.metadata,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
immutabilityPolicyExpiry: options.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode: options.immutabilityPolicy?.policyMode,
legalHold: options.legalHold,
tier: toAccessTier(options.tier),
blobTagsString: toBlobTagsString(options.tags),
tracingOptions: updatedOptions.tracingOptions
})));
}
async createIfNotExists(size, options = {}) {
return tracingClient.withSpan("PageBlobClient-createIfNotExists", options, async updatedOptions => {
try {
const conditions = {
ifNoneMatch: ETagAny
};
const res = utils_common_assertResponse(await this.create(size, {
...options,
conditions,
tracingOptions: updatedOptions.tracingOptions
}));
return {
succeeded: true,
...res,
_response: res._response
};
} catch (e) {
if (e.details?.errorCode === "BlobAlreadyExists") return {
succeeded: false,
...e.response?.parsedHeaders,
_response: e.response
};
throw e;
}
});
}
async uploadPages(body, offset, count, options = {}) {
options.conditions = options.conditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("PageBlobClient-uploadPages", options, async updatedOptions => {
const parameters = {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
requestOptions: {
onUploadProgress: options.onProgress
},
range: rangeToString({
offset,
count
}),
sequenceNumberAccessConditions: options.conditions,
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
};
const uploadBodyParameters = await setUploadChecksumParameters(body, count, parameters, options, this.blobClientConfig?.uploadContentChecksumAlgorithm);
return utils_common_assertResponse(await this.pageBlobContext.uploadPages(uploadBodyParameters.contentLength, uploadBodyParameters.body, parameters));
});
}
async uploadPagesFromURL(sourceURL, sourceOffset, destOffset, count, options = {}) {
options.conditions = options.conditions || {};
options.sourceConditions = options.sourceConditions || {};
ensureCpkIfSpecified(options.customerProvidedKey, this.isHttps);
return tracingClient.withSpan("PageBlobClient-uploadPagesFromURL", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.uploadPagesFromURL(sourceURL, rangeToString({
offset: sourceOffset,
count
}), 0, rangeToString({
offset: destOffset,
count
}), {
abortSignal: options.abortSignal,
sourceContentMD5: options.sourceContentMD5,
sourceContentCrc64: options.sourceContentCrc64,
leaseAccessConditions: options.conditions,
sequenceNumberAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
sourceModifiedAccessConditions: {
sourceIfMatch: options.sourceConditions?.ifMatch,
sourceIfModifiedSince: options.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch: options.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince: options.sourceConditions?.ifUnmodifiedSince
},
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
copySourceAuthorization: utils_common_httpAuthorizationToString(options.sourceAuthorization),
fileRequestIntent: options.sourceShareTokenIntent,
tracingOptions: updatedOptions.tracingOptions,
sourceCpkInfo: {
sourceEncryptionKey: options.sourceCustomerProvidedKey?.encryptionKey,
sourceEncryptionAlgorithm: options.sourceCustomerProvidedKey?.encryptionAlgorithm,
sourceEncryptionKeySha256: options.sourceCustomerProvidedKey?.encryptionKeySha256
}
})));
}
async clearPages(offset = 0, count, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-clearPages", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.clearPages(0, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
range: rangeToString({
offset,
count
}),
sequenceNumberAccessConditions: options.conditions,
cpkInfo: options.customerProvidedKey,
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
})));
}
async getPageRanges(offset = 0, count, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-getPageRanges", options, async updatedOptions => {
const response = utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
range: rangeToString({
offset,
count
}),
tracingOptions: updatedOptions.tracingOptions
}));
return rangeResponseFromModel(response);
});
}
async listPageRangesSegment(offset = 0, count, marker, options = {}) {
return tracingClient.withSpan("PageBlobClient-getPageRangesSegment", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.getPageRanges({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
range: rangeToString({
offset,
count
}),
marker,
maxPageSize: options.maxPageSize,
tracingOptions: updatedOptions.tracingOptions
})));
}
async* listPageRangeItemSegments(offset = 0, count, marker, options = {}) {
let getPageRangeItemSegmentsResponse;
if (!!marker || marker === void 0) do {
getPageRangeItemSegmentsResponse = await this.listPageRangesSegment(offset, count, marker, options);
marker = getPageRangeItemSegmentsResponse.continuationToken;
yield await getPageRangeItemSegmentsResponse;
} while (marker);
}
async* listPageRangeItems(offset = 0, count, options = {}) {
let marker;
for await (const getPageRangesSegment of this.listPageRangeItemSegments(offset, count, marker, options)) yield* ExtractPageRangeInfoItems(getPageRangesSegment);
}
listPageRanges(offset = 0, count, options = {}) {
options.conditions = options.conditions || {};
const iter = this.listPageRangeItems(offset, count, options);
return {
next() {
return iter.next();
},
[Symbol.asyncIterator]() {
return this;
},
byPage: (settings = {}) => this.listPageRangeItemSegments(offset, count, settings.continuationToken, {
maxPageSize: settings.maxPageSize,
...options
})
};
}
async getPageRangesDiff(offset, count, prevSnapshot, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-getPageRangesDiff", options, async updatedOptions => {
const result = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
prevsnapshot: prevSnapshot,
range: rangeToString({
offset,
count
}),
tracingOptions: updatedOptions.tracingOptions
}));
return rangeResponseFromModel(result);
});
}
async listPageRangesDiffSegment(offset, count, prevSnapshotOrUrl, marker, options = {}) {
return tracingClient.withSpan("PageBlobClient-getPageRangesDiffSegment", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: options?.abortSignal,
leaseAccessConditions: options?.conditions,
modifiedAccessConditions: {
...options?.conditions,
ifTags: options?.conditions?.tagConditions
},
prevsnapshot: prevSnapshotOrUrl,
range: rangeToString({
offset,
count
}),
marker,
maxPageSize: options?.maxPageSize,
tracingOptions: updatedOptions.tracingOptions
})));
}
async* listPageRangeDiffItemSegments(offset, count, prevSnapshotOrUrl, marker, options) {
let getPageRangeItemSegmentsResponse;
if (!!marker || marker === void 0) do {
getPageRangeItemSegmentsResponse = await this.listPageRangesDiffSegment(offset, count, prevSnapshotOrUrl, marker, options);
marker = getPageRangeItemSegmentsResponse.continuationToken;
yield await getPageRangeItemSegmentsResponse;
} while (marker);
}
async* listPageRangeDiffItems(offset, count, prevSnapshotOrUrl, options) {
let marker;
for await (const getPageRangesSegment of this.listPageRangeDiffItemSegments(offset, count, prevSnapshotOrUrl, marker, options)) yield* ExtractPageRangeInfoItems(getPageRangesSegment);
}
listPageRangesDiff(offset, count, prevSnapshot, options = {}) {
options.conditions = options.conditions || {};
const iter = this.listPageRangeDiffItems(offset, count, prevSnapshot, {
...options
});
return {
next() {
return iter.next();
},
[Symbol.asyncIterator]() {
return this;
},
byPage: (settings = {}) => this.listPageRangeDiffItemSegments(offset, count, prevSnapshot, settings.continuationToken, {
maxPageSize: settings.maxPageSize,
...options
})
};
}
async getPageRangesDiffForManagedDisks(offset, count, prevSnapshotUrl, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks", options, async updatedOptions => {
const response = utils_common_assertResponse(await this.pageBlobContext.getPageRangesDiff({
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
prevSnapshotUrl,
range: rangeToString({
offset,
count
}),
tracingOptions: updatedOptions.tracingOptions
}));
return rangeResponseFromModel(response);
});
}
async resize(size, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-resize", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.resize(size, {
abortSignal: options.abortSignal,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
encryptionScope: options.encryptionScope,
tracingOptions: updatedOptions.tracingOptions
})));
}
async updateSequenceNumber(sequenceNumberAction, sequenceNumber, options = {}) {
options.conditions = options.conditions || {};
return tracingClient.withSpan("PageBlobClient-updateSequenceNumber", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.updateSequenceNumber(sequenceNumberAction, {
abortSignal: options.abortSignal,
blobSequenceNumber: sequenceNumber,
leaseAccessConditions: options.conditions,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions
})));
}
async startCopyIncremental(copySource, options = {}) {
return tracingClient.withSpan("PageBlobClient-startCopyIncremental", options, async updatedOptions => utils_common_assertResponse(await this.pageBlobContext.copyIncremental(copySource, {
abortSignal: options.abortSignal,
modifiedAccessConditions: {
...options.conditions,
ifTags: options.conditions?.tagConditions
},
tracingOptions: updatedOptions.tracingOptions
})));
}
}
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/utils/Mutex.js
var MutexLockStatus;
(function(MutexLockStatus) {
MutexLockStatus[MutexLockStatus["LOCKED"] = 0] = "LOCKED";
MutexLockStatus[MutexLockStatus["UNLOCKED"] = 1] = "UNLOCKED";
})(MutexLockStatus || (MutexLockStatus = {}));
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/generatedModels.js
var generatedModels_KnownEncryptionAlgorithmType;
(function(KnownEncryptionAlgorithmType) {
KnownEncryptionAlgorithmType["AES256"] = "AES256";
})(generatedModels_KnownEncryptionAlgorithmType || (generatedModels_KnownEncryptionAlgorithmType = {}));
// CONCATENATED MODULE: ./node_modules/@azure/storage-blob/dist/esm/index.js
var external_crypto_ = __webpack_require__(76982);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/blob-upload.js
var blob_upload_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function uploadToBlobStorage(authenticatedUploadURL, uploadStream, contentType) {
return blob_upload_awaiter(this, void 0, void 0, function*() {
let uploadByteCount = 0;
let lastProgressTime = Date.now();
const abortController = new AbortController;
const chunkTimer = interval => blob_upload_awaiter(this, void 0, void 0, function*() {
return new Promise((resolve, reject) => {
const timer = setInterval(() => {
if (Date.now() - lastProgressTime > interval) reject(new Error("Upload progress stalled."));
}, interval);
abortController.signal.addEventListener("abort", () => {
clearInterval(timer);
resolve();
});
});
});
const maxConcurrency = getConcurrency();
const bufferSize = getUploadChunkSize();
const blobClient = new BlobClient(authenticatedUploadURL);
const blockBlobClient = blobClient.getBlockBlobClient();
core.Yz(`Uploading artifact to blob storage with maxConcurrency: ${maxConcurrency}, bufferSize: ${bufferSize}, contentType: ${contentType}`);
const uploadCallback = progress => {
core.pq(`Uploaded bytes ${progress.loadedBytes}`);
uploadByteCount = progress.loadedBytes;
lastProgressTime = Date.now();
};
const options = {
blobHTTPHeaders: {
blobContentType: contentType
},
onProgress: uploadCallback,
abortSignal: abortController.signal
};
let sha256Hash;
const blobUploadStream = new external_stream_.PassThrough;
const hashStream = external_crypto_.createHash("sha256");
uploadStream.pipe(blobUploadStream);
uploadStream.pipe(hashStream).setEncoding("hex");
core.pq("Beginning upload of artifact content to blob storage");
try {
yield Promise.race([ blockBlobClient.uploadStream(blobUploadStream, bufferSize, maxConcurrency, options), chunkTimer(getUploadChunkTimeout()) ]);
} catch (error) {
if (NetworkError.isNetworkErrorCode(error === null || error === void 0 ? void 0 : error.code)) throw new NetworkError(error === null || error === void 0 ? void 0 : error.code);
throw error;
} finally {
abortController.abort();
}
core.pq("Finished uploading artifact content to blob storage!");
hashStream.end();
sha256Hash = hashStream.read();
core.pq(`SHA256 digest of uploaded artifact is ${sha256Hash}`);
if (uploadByteCount === 0) core.$e(`No data was uploaded to blob storage. Reported upload byte count is 0.`);
return {
uploadSize: uploadByteCount,
sha256Hash
};
});
}
var promises_ = __webpack_require__(91943);
var archiver = __webpack_require__(99392);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/stream.js
var stream_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
class WaterMarkedUploadStream extends external_stream_.Transform {
constructor(bufferSize) {
super({
highWaterMark: bufferSize
});
}
_transform(chunk, enc, cb) {
cb(null, chunk);
}
}
function createRawFileUploadStream(filePath) {
return stream_awaiter(this, void 0, void 0, function*() {
core.Yz(`Creating raw file upload stream for: ${filePath}`);
const bufferSize = getUploadChunkSize();
const uploadStream = new WaterMarkedUploadStream(bufferSize);
let sourcePath = filePath;
const stats = yield external_fs_.promises.lstat(filePath);
if (stats.isSymbolicLink()) sourcePath = yield (0, promises_.realpath)(filePath);
const fileStream = external_fs_.createReadStream(sourcePath, {
highWaterMark: bufferSize
});
fileStream.on("error", error => {
core.z3("An error has occurred while reading the file for upload");
core.z3(String(error));
uploadStream.destroy(new Error("An error has occurred during file read for the artifact"));
});
fileStream.pipe(uploadStream);
return uploadStream;
});
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/zip.js
var zip_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const DEFAULT_COMPRESSION_LEVEL = 6;
function createZipUploadStream(uploadSpecification_1) {
return zip_awaiter(this, arguments, void 0, function*(uploadSpecification, compressionLevel = DEFAULT_COMPRESSION_LEVEL) {
core.Yz(`Creating Artifact archive with compressionLevel: ${compressionLevel}`);
const zip = archiver.create("zip", {
highWaterMark: getUploadChunkSize(),
zlib: {
level: compressionLevel
}
});
zip.on("error", zipErrorCallback);
zip.on("warning", zipWarningCallback);
zip.on("finish", zipFinishCallback);
zip.on("end", zipEndCallback);
for (const file of uploadSpecification) if (file.sourcePath !== null) {
let sourcePath = file.sourcePath;
if (file.stats.isSymbolicLink()) sourcePath = yield (0, promises_.realpath)(file.sourcePath);
zip.file(sourcePath, {
name: file.destinationPath
});
} else zip.append("", {
name: file.destinationPath
});
const bufferSize = getUploadChunkSize();
const zipUploadStream = new WaterMarkedUploadStream(bufferSize);
core.Yz(`Zip write high watermark value ${zipUploadStream.writableHighWaterMark}`);
core.Yz(`Zip read high watermark value ${zipUploadStream.readableHighWaterMark}`);
zip.pipe(zipUploadStream);
zip.finalize();
return zipUploadStream;
});
}
const zipErrorCallback = error => {
core.z3("An error has occurred while creating the zip file for upload");
core.pq(error);
throw new Error("An error has occurred during zip creation for the artifact");
};
const zipWarningCallback = error => {
if (error.code === "ENOENT") {
core.$e("ENOENT warning during artifact zip creation. No such file or directory");
core.pq(error);
} else {
core.$e(`A non-blocking warning has occurred during artifact zip creation: ${error.code}`);
core.pq(error);
}
};
const zipFinishCallback = () => {
core.Yz("Zip stream for upload has finished.");
};
const zipEndCallback = () => {
core.Yz("Zip stream for upload has ended.");
};
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/types.js
const types_mimeTypes = {
".txt": "text/plain",
".html": "text/html",
".htm": "text/html",
".css": "text/css",
".csv": "text/csv",
".xml": "text/xml",
".md": "text/markdown",
".js": "application/javascript",
".mjs": "application/javascript",
".json": "application/json",
".png": "image/png",
".jpg": "image/jpeg",
".jpeg": "image/jpeg",
".gif": "image/gif",
".svg": "image/svg+xml",
".webp": "image/webp",
".ico": "image/x-icon",
".bmp": "image/bmp",
".tiff": "image/tiff",
".tif": "image/tiff",
".mp3": "audio/mpeg",
".wav": "audio/wav",
".ogg": "audio/ogg",
".flac": "audio/flac",
".mp4": "video/mp4",
".webm": "video/webm",
".avi": "video/x-msvideo",
".mov": "video/quicktime",
".pdf": "application/pdf",
".doc": "application/msword",
".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
".xls": "application/vnd.ms-excel",
".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
".ppt": "application/vnd.ms-powerpoint",
".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
".zip": "application/zip",
".tar": "application/x-tar",
".gz": "application/gzip",
".rar": "application/vnd.rar",
".7z": "application/x-7z-compressed",
".wasm": "application/wasm",
".yaml": "application/x-yaml",
".yml": "application/x-yaml",
".woff": "font/woff",
".woff2": "font/woff2",
".ttf": "font/ttf",
".otf": "font/otf",
".eot": "application/vnd.ms-fontobject"
};
function getMimeType(filePath) {
const ext = external_path_.extname(filePath).toLowerCase();
return types_mimeTypes[ext] || "application/octet-stream";
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js
var upload_artifact_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function uploadArtifact(name, files, rootDirectory, options) {
return upload_artifact_awaiter(this, void 0, void 0, function*() {
let artifactFileName = `${name}.zip`;
if (options === null || options === void 0 ? void 0 : options.skipArchive) {
if (files.length === 0) throw new FilesNotFoundError([]);
if (files.length > 1) throw new Error("skipArchive option is only supported when uploading a single file");
if (!external_fs_.existsSync(files[0])) throw new FilesNotFoundError(files);
artifactFileName = external_path_.basename(files[0]);
name = artifactFileName;
}
validateArtifactName(name);
validateRootDirectory(rootDirectory);
let zipSpecification = [];
if (!(options === null || options === void 0 ? void 0 : options.skipArchive)) {
zipSpecification = getUploadZipSpecification(files, rootDirectory);
if (zipSpecification.length === 0) throw new FilesNotFoundError(zipSpecification.flatMap(s => s.sourcePath ? [ s.sourcePath ] : []));
}
const contentType = getMimeType(artifactFileName);
const backendIds = getBackendIdsFromToken();
const artifactClient = internalArtifactTwirpClient();
const createArtifactReq = {
workflowRunBackendId: backendIds.workflowRunBackendId,
workflowJobRunBackendId: backendIds.workflowJobRunBackendId,
name,
mimeType: StringValue.create({
value: contentType
}),
version: 7
};
const expiresAt = getExpiration(options === null || options === void 0 ? void 0 : options.retentionDays);
if (expiresAt) createArtifactReq.expiresAt = expiresAt;
const createArtifactResp = yield artifactClient.CreateArtifact(createArtifactReq);
if (!createArtifactResp.ok) throw new InvalidResponseError("CreateArtifact: response from backend was not ok");
let stream;
if (options === null || options === void 0 ? void 0 : options.skipArchive) stream = yield createRawFileUploadStream(files[0]); else stream = yield createZipUploadStream(zipSpecification, options === null || options === void 0 ? void 0 : options.compressionLevel);
core.pq(`Uploading artifact: ${artifactFileName}`);
const uploadResult = yield uploadToBlobStorage(createArtifactResp.signedUploadUrl, stream, contentType);
const finalizeArtifactReq = {
workflowRunBackendId: backendIds.workflowRunBackendId,
workflowJobRunBackendId: backendIds.workflowJobRunBackendId,
name,
size: uploadResult.uploadSize ? uploadResult.uploadSize.toString() : "0"
};
if (uploadResult.sha256Hash) finalizeArtifactReq.hash = StringValue.create({
value: `sha256:${uploadResult.sha256Hash}`
});
core.pq(`Finalizing artifact upload`);
const finalizeArtifactResp = yield artifactClient.FinalizeArtifact(finalizeArtifactReq);
if (!finalizeArtifactResp.ok) throw new InvalidResponseError("FinalizeArtifact: response from backend was not ok");
const artifactId = BigInt(finalizeArtifactResp.artifactId);
core.pq(`Artifact ${name} successfully finalized. Artifact ID ${artifactId}`);
return {
size: uploadResult.uploadSize,
digest: uploadResult.sha256Hash,
id: Number(artifactId)
};
});
}
var lib_github = __webpack_require__(61351);
var unzip = __webpack_require__(33991);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/download/download-artifact.js
var download_artifact_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const scrubQueryParameters = url => {
const parsed = new URL(url);
parsed.search = "";
return parsed.toString();
};
function exists(path) {
return download_artifact_awaiter(this, void 0, void 0, function*() {
try {
yield promises_.access(path);
return true;
} catch (error) {
if (error.code === "ENOENT") return false; else throw error;
}
});
}
function streamExtract(url, directory, skipDecompress) {
return download_artifact_awaiter(this, void 0, void 0, function*() {
let retryCount = 0;
while (retryCount < 5) try {
return yield streamExtractExternal(url, directory, {
skipDecompress
});
} catch (error) {
retryCount++;
core.Yz(`Failed to download artifact after ${retryCount} retries due to ${error.message}. Retrying in 5 seconds...`);
yield new Promise(resolve => setTimeout(resolve, 5e3));
}
throw new Error(`Artifact download failed after ${retryCount} retries.`);
});
}
function streamExtractExternal(url_1, directory_1) {
return download_artifact_awaiter(this, arguments, void 0, function*(url, directory, opts = {}) {
const {timeout = 30 * 1e3, skipDecompress = false} = opts;
const client = new lib.Qq(getUserAgentString());
const response = yield client.get(url);
if (response.message.statusCode !== 200) throw new Error(`Unexpected HTTP response from blob storage: ${response.message.statusCode} ${response.message.statusMessage}`);
const contentType = response.message.headers["content-type"] || "";
const mimeType = contentType.split(";", 1)[0].trim().toLowerCase();
const urlPath = new URL(url).pathname.toLowerCase();
const urlEndsWithZip = urlPath.endsWith(".zip");
const isZip = mimeType === "application/zip" || mimeType === "application/x-zip-compressed" || mimeType === "application/zip-compressed" || urlEndsWithZip;
const contentDisposition = response.message.headers["content-disposition"] || "";
let fileName = "artifact";
const filenameStar = contentDisposition.match(/filename\*\s*=\s*UTF-8''([^;\r\n]*)/i);
const filenamePlain = contentDisposition.match(/(?<!\*)filename\s*=\s*['"]?([^;\r\n"']*)['"]?/i);
const rawName = (filenameStar === null || filenameStar === void 0 ? void 0 : filenameStar[1]) || (filenamePlain === null || filenamePlain === void 0 ? void 0 : filenamePlain[1]);
if (rawName) fileName = external_path_.basename(decodeURIComponent(rawName.trim()));
core.Yz(`Content-Type: ${contentType}, mimeType: ${mimeType}, urlEndsWithZip: ${urlEndsWithZip}, isZip: ${isZip}, skipDecompress: ${skipDecompress}`);
core.Yz(`Content-Disposition: ${contentDisposition}, fileName: ${fileName}`);
let sha256Digest;
return new Promise((resolve, reject) => {
const timerFn = () => {
const timeoutError = new Error(`Blob storage chunk did not respond in ${timeout}ms`);
response.message.destroy(timeoutError);
reject(timeoutError);
};
const timer = setTimeout(timerFn, timeout);
const onError = error => {
core.Yz(`response.message: Artifact download failed: ${error.message}`);
clearTimeout(timer);
reject(error);
};
const hashStream = external_crypto_.createHash("sha256").setEncoding("hex");
const passThrough = (new external_stream_.PassThrough).on("data", () => {
timer.refresh();
}).on("error", onError);
response.message.pipe(passThrough);
passThrough.pipe(hashStream);
const onClose = () => {
clearTimeout(timer);
if (hashStream) {
hashStream.end();
sha256Digest = hashStream.read();
core.pq(`SHA256 digest of downloaded artifact is ${sha256Digest}`);
}
resolve({
sha256Digest: `sha256:${sha256Digest}`
});
};
if (isZip && !skipDecompress) passThrough.pipe(unzip.Extract({
path: directory
})).on("close", onClose).on("error", onError); else {
const filePath = external_path_.join(directory, fileName);
const writeStream = external_fs_.createWriteStream(filePath);
core.pq(`Downloading raw file (non-zip) to: ${filePath}`);
passThrough.pipe(writeStream).on("close", onClose).on("error", onError);
}
});
});
}
function downloadArtifactPublic(artifactId, repositoryOwner, repositoryName, token, options) {
return download_artifact_awaiter(this, void 0, void 0, function*() {
const downloadPath = yield resolveOrCreateDirectory(options === null || options === void 0 ? void 0 : options.path);
const api = lib_github.getOctokit(token);
let digestMismatch = false;
core.pq(`Downloading artifact '${artifactId}' from '${repositoryOwner}/${repositoryName}'`);
const {headers, status} = yield api.rest.actions.downloadArtifact({
owner: repositoryOwner,
repo: repositoryName,
artifact_id: artifactId,
archive_format: "zip",
request: {
redirect: "manual"
}
});
if (status !== 302) throw new Error(`Unable to download artifact. Unexpected status: ${status}`);
const {location} = headers;
if (!location) throw new Error(`Unable to redirect to artifact download url`);
core.pq(`Redirecting to blob download url: ${scrubQueryParameters(location)}`);
try {
core.pq(`Starting download of artifact to: ${downloadPath}`);
const extractResponse = yield streamExtract(location, downloadPath, options === null || options === void 0 ? void 0 : options.skipDecompress);
core.pq(`Artifact download completed successfully.`);
if (options === null || options === void 0 ? void 0 : options.expectedHash) if ((options === null || options === void 0 ? void 0 : options.expectedHash) !== extractResponse.sha256Digest) {
digestMismatch = true;
core.Yz(`Computed digest: ${extractResponse.sha256Digest}`);
core.Yz(`Expected digest: ${options.expectedHash}`);
}
} catch (error) {
throw new Error(`Unable to download and extract artifact: ${error.message}`);
}
return {
downloadPath,
digestMismatch
};
});
}
function downloadArtifactInternal(artifactId, options) {
return download_artifact_awaiter(this, void 0, void 0, function*() {
const downloadPath = yield resolveOrCreateDirectory(options === null || options === void 0 ? void 0 : options.path);
const artifactClient = internalArtifactTwirpClient();
let digestMismatch = false;
const {workflowRunBackendId, workflowJobRunBackendId} = getBackendIdsFromToken();
const listReq = {
workflowRunBackendId,
workflowJobRunBackendId,
idFilter: Int64Value.create({
value: artifactId.toString()
})
};
const {artifacts} = yield artifactClient.ListArtifacts(listReq);
if (artifacts.length === 0) throw new ArtifactNotFoundError(`No artifacts found for ID: ${artifactId}\nAre you trying to download from a different run? Try specifying a github-token with \`actions:read\` scope.`);
if (artifacts.length > 1) core.$e("Multiple artifacts found, defaulting to first.");
const signedReq = {
workflowRunBackendId: artifacts[0].workflowRunBackendId,
workflowJobRunBackendId: artifacts[0].workflowJobRunBackendId,
name: artifacts[0].name
};
const {signedUrl} = yield artifactClient.GetSignedArtifactURL(signedReq);
core.pq(`Redirecting to blob download url: ${scrubQueryParameters(signedUrl)}`);
try {
core.pq(`Starting download of artifact to: ${downloadPath}`);
const extractResponse = yield streamExtract(signedUrl, downloadPath, options === null || options === void 0 ? void 0 : options.skipDecompress);
core.pq(`Artifact download completed successfully.`);
if (options === null || options === void 0 ? void 0 : options.expectedHash) if ((options === null || options === void 0 ? void 0 : options.expectedHash) !== extractResponse.sha256Digest) {
digestMismatch = true;
core.Yz(`Computed digest: ${extractResponse.sha256Digest}`);
core.Yz(`Expected digest: ${options.expectedHash}`);
}
} catch (error) {
throw new Error(`Unable to download and extract artifact: ${error.message}`);
}
return {
downloadPath,
digestMismatch
};
});
}
function resolveOrCreateDirectory() {
return download_artifact_awaiter(this, arguments, void 0, function*(downloadPath = getGitHubWorkspaceDir()) {
if (!(yield exists(downloadPath))) {
core.Yz(`Artifact destination folder does not exist, creating: ${downloadPath}`);
yield promises_.mkdir(downloadPath, {
recursive: true
});
} else core.Yz(`Artifact destination folder already exists: ${downloadPath}`);
return downloadPath;
});
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/find/retry-options.js
const defaultMaxRetryNumber = 5;
const defaultExemptStatusCodes = [ 400, 401, 403, 404, 422 ];
function getRetryOptions(defaultOptions, retries = defaultMaxRetryNumber, exemptStatusCodes = defaultExemptStatusCodes) {
var _a;
if (retries <= 0) return [ {
enabled: false
}, defaultOptions.request ];
const retryOptions = {
enabled: true
};
if (exemptStatusCodes.length > 0) retryOptions.doNotRetry = exemptStatusCodes;
const requestOptions = Object.assign(Object.assign({}, defaultOptions.request), {
retries
});
core.Yz(`GitHub client configured with: (retries: ${requestOptions.retries}, retry-exempt-status-code: ${(_a = retryOptions.doNotRetry) !== null && _a !== void 0 ? _a : "octokit default: [400, 401, 403, 404, 422]"})`);
return [ retryOptions, requestOptions ];
}
var utils = __webpack_require__(85555);
// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION = "6.0.0";
// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
octokit.hook.wrap("request", (request, options) => {
octokit.log.debug("request", options);
const start = Date.now();
const requestOptions = octokit.request.endpoint.parse(options);
const path = requestOptions.url.replace(options.baseUrl, "");
return request(options).then(response => {
const requestId = response.headers["x-github-request-id"];
octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
return response;
}).catch(error => {
const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
throw error;
});
});
}
requestLog.VERSION = VERSION;
var dist_bundle = __webpack_require__(49735);
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/find/get-artifact.js
var get_artifact_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function getArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token) {
return get_artifact_awaiter(this, void 0, void 0, function*() {
var _a;
const [retryOpts, requestOpts] = getRetryOptions(utils.NT);
const opts = {
log: void 0,
userAgent: getUserAgentString(),
previews: void 0,
retry: retryOpts,
request: requestOpts
};
const github = (0, lib_github.getOctokit)(token, opts, dist_bundle.retry, requestLog);
const getArtifactResp = yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts{?name}", {
owner: repositoryOwner,
repo: repositoryName,
run_id: workflowRunId,
name: artifactName
});
if (getArtifactResp.status !== 200) throw new InvalidResponseError(`Invalid response from GitHub API: ${getArtifactResp.status} (${(_a = getArtifactResp === null || getArtifactResp === void 0 ? void 0 : getArtifactResp.headers) === null || _a === void 0 ? void 0 : _a["x-github-request-id"]})`);
if (getArtifactResp.data.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
let artifact = getArtifactResp.data.artifacts[0];
if (getArtifactResp.data.artifacts.length > 1) {
artifact = getArtifactResp.data.artifacts.sort((a, b) => b.id - a.id)[0];
core.Yz(`More than one artifact found for a single name, returning newest (id: ${artifact.id})`);
}
return {
artifact: {
name: artifact.name,
id: artifact.id,
size: artifact.size_in_bytes,
createdAt: artifact.created_at ? new Date(artifact.created_at) : void 0,
digest: artifact.digest
}
};
});
}
function getArtifactInternal(artifactName) {
return get_artifact_awaiter(this, void 0, void 0, function*() {
var _a;
const artifactClient = internalArtifactTwirpClient();
const {workflowRunBackendId, workflowJobRunBackendId} = getBackendIdsFromToken();
const req = {
workflowRunBackendId,
workflowJobRunBackendId,
nameFilter: StringValue.create({
value: artifactName
})
};
const res = yield artifactClient.ListArtifacts(req);
if (res.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.\n        For more information, visit the GitHub Artifacts FAQ: https://github.com/actions/toolkit/blob/main/packages/artifact/docs/faq.md`);
let artifact = res.artifacts[0];
if (res.artifacts.length > 1) {
artifact = res.artifacts.sort((a, b) => Number(b.databaseId) - Number(a.databaseId))[0];
core.Yz(`More than one artifact found for a single name, returning newest (id: ${artifact.databaseId})`);
}
return {
artifact: {
name: artifact.name,
id: Number(artifact.databaseId),
size: Number(artifact.size),
createdAt: artifact.createdAt ? Timestamp.toDate(artifact.createdAt) : void 0,
digest: (_a = artifact.digest) === null || _a === void 0 ? void 0 : _a.value
}
};
});
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/delete/delete-artifact.js
var delete_artifact_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
function deleteArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token) {
return delete_artifact_awaiter(this, void 0, void 0, function*() {
var _a;
const [retryOpts, requestOpts] = getRetryOptions(utils.NT);
const opts = {
log: void 0,
userAgent: getUserAgentString(),
previews: void 0,
retry: retryOpts,
request: requestOpts
};
const github = (0, lib_github.getOctokit)(token, opts, dist_bundle.retry, requestLog);
const getArtifactResp = yield getArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token);
const deleteArtifactResp = yield github.rest.actions.deleteArtifact({
owner: repositoryOwner,
repo: repositoryName,
artifact_id: getArtifactResp.artifact.id
});
if (deleteArtifactResp.status !== 204) throw new InvalidResponseError(`Invalid response from GitHub API: ${deleteArtifactResp.status} (${(_a = deleteArtifactResp === null || deleteArtifactResp === void 0 ? void 0 : deleteArtifactResp.headers) === null || _a === void 0 ? void 0 : _a["x-github-request-id"]})`);
return {
id: getArtifactResp.artifact.id
};
});
}
function deleteArtifactInternal(artifactName) {
return delete_artifact_awaiter(this, void 0, void 0, function*() {
const artifactClient = internalArtifactTwirpClient();
const {workflowRunBackendId, workflowJobRunBackendId} = getBackendIdsFromToken();
const listReq = {
workflowRunBackendId,
workflowJobRunBackendId,
nameFilter: StringValue.create({
value: artifactName
})
};
const listRes = yield artifactClient.ListArtifacts(listReq);
if (listRes.artifacts.length === 0) throw new ArtifactNotFoundError(`Artifact not found for name: ${artifactName}`);
let artifact = listRes.artifacts[0];
if (listRes.artifacts.length > 1) {
artifact = listRes.artifacts.sort((a, b) => Number(b.databaseId) - Number(a.databaseId))[0];
(0, core.Yz)(`More than one artifact found for a single name, returning newest (id: ${artifact.databaseId})`);
}
const req = {
workflowRunBackendId: artifact.workflowRunBackendId,
workflowJobRunBackendId: artifact.workflowJobRunBackendId,
name: artifact.name
};
const res = yield artifactClient.DeleteArtifact(req);
(0, core.pq)(`Artifact '${artifactName}' (ID: ${res.artifactId}) deleted`);
return {
id: Number(res.artifactId)
};
});
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/find/list-artifacts.js
var list_artifacts_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
const maximumArtifactCount = getMaxArtifactListCount();
const paginationCount = 100;
const maxNumberOfPages = Math.ceil(maximumArtifactCount / paginationCount);
function listArtifactsPublic(workflowRunId_1, repositoryOwner_1, repositoryName_1, token_1) {
return list_artifacts_awaiter(this, arguments, void 0, function*(workflowRunId, repositoryOwner, repositoryName, token, latest = false) {
(0, core.pq)(`Fetching artifact list for workflow run ${workflowRunId} in repository ${repositoryOwner}/${repositoryName}`);
let artifacts = [];
const [retryOpts, requestOpts] = getRetryOptions(utils.NT);
const opts = {
log: void 0,
userAgent: getUserAgentString(),
previews: void 0,
retry: retryOpts,
request: requestOpts
};
const github = (0, lib_github.getOctokit)(token, opts, dist_bundle.retry, requestLog);
let currentPageNumber = 1;
const {data: listArtifactResponse} = yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
owner: repositoryOwner,
repo: repositoryName,
run_id: workflowRunId,
per_page: paginationCount,
page: currentPageNumber
});
let numberOfPages = Math.ceil(listArtifactResponse.total_count / paginationCount);
const totalArtifactCount = listArtifactResponse.total_count;
if (totalArtifactCount > maximumArtifactCount) {
(0, core.$e)(`Workflow run ${workflowRunId} has ${totalArtifactCount} artifacts, exceeding the limit of ${maximumArtifactCount}. Results will be incomplete as only the first ${maximumArtifactCount} artifacts will be returned`);
numberOfPages = maxNumberOfPages;
}
for (const artifact of listArtifactResponse.artifacts) artifacts.push({
name: artifact.name,
id: artifact.id,
size: artifact.size_in_bytes,
createdAt: artifact.created_at ? new Date(artifact.created_at) : void 0,
digest: artifact.digest
});
currentPageNumber++;
for (currentPageNumber; currentPageNumber <= numberOfPages; currentPageNumber++) {
(0, core.Yz)(`Fetching page ${currentPageNumber} of artifact list`);
const {data: listArtifactResponse} = yield github.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
owner: repositoryOwner,
repo: repositoryName,
run_id: workflowRunId,
per_page: paginationCount,
page: currentPageNumber
});
for (const artifact of listArtifactResponse.artifacts) artifacts.push({
name: artifact.name,
id: artifact.id,
size: artifact.size_in_bytes,
createdAt: artifact.created_at ? new Date(artifact.created_at) : void 0,
digest: artifact.digest
});
}
if (latest) artifacts = filterLatest(artifacts);
(0, core.pq)(`Found ${artifacts.length} artifact(s)`);
return {
artifacts
};
});
}
function listArtifactsInternal() {
return list_artifacts_awaiter(this, arguments, void 0, function*(latest = false) {
const artifactClient = internalArtifactTwirpClient();
const {workflowRunBackendId, workflowJobRunBackendId} = getBackendIdsFromToken();
const req = {
workflowRunBackendId,
workflowJobRunBackendId
};
const res = yield artifactClient.ListArtifacts(req);
let artifacts = res.artifacts.map(artifact => {
var _a;
return {
name: artifact.name,
id: Number(artifact.databaseId),
size: Number(artifact.size),
createdAt: artifact.createdAt ? Timestamp.toDate(artifact.createdAt) : void 0,
digest: (_a = artifact.digest) === null || _a === void 0 ? void 0 : _a.value
};
});
if (latest) artifacts = filterLatest(artifacts);
(0, core.pq)(`Found ${artifacts.length} artifact(s)`);
return {
artifacts
};
});
}
function filterLatest(artifacts) {
artifacts.sort((a, b) => b.id - a.id);
const latestArtifacts = [];
const seenArtifactNames = new Set;
for (const artifact of artifacts) if (!seenArtifactNames.has(artifact.name)) {
latestArtifacts.push(artifact);
seenArtifactNames.add(artifact.name);
}
return latestArtifacts;
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/internal/client.js
var client_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
function adopt(value) {
return value instanceof P ? value : new P(function(resolve) {
resolve(value);
});
}
return new (P || (P = Promise))(function(resolve, reject) {
function fulfilled(value) {
try {
step(generator.next(value));
} catch (e) {
reject(e);
}
}
function rejected(value) {
try {
step(generator["throw"](value));
} catch (e) {
reject(e);
}
}
function step(result) {
result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
}
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var __rest = void 0 && (void 0).__rest || function(s, e) {
var t = {};
for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0) t[p] = s[p];
if (s != null && typeof Object.getOwnPropertySymbols === "function") {
var i = 0;
for (p = Object.getOwnPropertySymbols(s); i < p.length; i++) if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i])) t[p[i]] = s[p[i]];
}
return t;
};
class DefaultArtifactClient {
uploadArtifact(name, files, rootDirectory, options) {
return client_awaiter(this, void 0, void 0, function*() {
try {
if (isGhes()) throw new GHESNotSupportedError;
return uploadArtifact(name, files, rootDirectory, options);
} catch (error) {
(0, core.$e)(`Artifact upload failed with error: ${error}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions is operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
throw error;
}
});
}
downloadArtifact(artifactId, options) {
return client_awaiter(this, void 0, void 0, function*() {
try {
if (isGhes()) throw new GHESNotSupportedError;
if (options === null || options === void 0 ? void 0 : options.findBy) {
const {findBy: {repositoryOwner, repositoryName, token}} = options, downloadOptions = __rest(options, [ "findBy" ]);
return downloadArtifactPublic(artifactId, repositoryOwner, repositoryName, token, downloadOptions);
}
return downloadArtifactInternal(artifactId, options);
} catch (error) {
(0, core.$e)(`Download Artifact failed with error: ${error}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
throw error;
}
});
}
listArtifacts(options) {
return client_awaiter(this, void 0, void 0, function*() {
try {
if (isGhes()) throw new GHESNotSupportedError;
if (options === null || options === void 0 ? void 0 : options.findBy) {
const {findBy: {workflowRunId, repositoryOwner, repositoryName, token}} = options;
return listArtifactsPublic(workflowRunId, repositoryOwner, repositoryName, token, options === null || options === void 0 ? void 0 : options.latest);
}
return listArtifactsInternal(options === null || options === void 0 ? void 0 : options.latest);
} catch (error) {
(0, core.$e)(`Listing Artifacts failed with error: ${error}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
throw error;
}
});
}
getArtifact(artifactName, options) {
return client_awaiter(this, void 0, void 0, function*() {
try {
if (isGhes()) throw new GHESNotSupportedError;
if (options === null || options === void 0 ? void 0 : options.findBy) {
const {findBy: {workflowRunId, repositoryOwner, repositoryName, token}} = options;
return getArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token);
}
return getArtifactInternal(artifactName);
} catch (error) {
(0, core.$e)(`Get Artifact failed with error: ${error}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
throw error;
}
});
}
deleteArtifact(artifactName, options) {
return client_awaiter(this, void 0, void 0, function*() {
try {
if (isGhes()) throw new GHESNotSupportedError;
if (options === null || options === void 0 ? void 0 : options.findBy) {
const {findBy: {repositoryOwner, repositoryName, workflowRunId, token}} = options;
return deleteArtifactPublic(artifactName, workflowRunId, repositoryOwner, repositoryName, token);
}
return deleteArtifactInternal(artifactName);
} catch (error) {
(0, core.$e)(`Delete Artifact failed with error: ${error}.\n\nErrors can be temporary, so please try again and optionally run the action with debug mode enabled for more information.\n\nIf the error persists, please check whether Actions and API requests are operating normally at [https://githubstatus.com](https://www.githubstatus.com).`);
throw error;
}
});
}
}
// CONCATENATED MODULE: ./node_modules/@actions/artifact/lib/artifact.js
new DefaultArtifactClient;
}),

/***/ 2822: // node_modules/@actions/artifact/package.json
/***/ (module => {
module.exports = JSON.parse('{"name":"@actions/artifact","version":"6.2.1","preview":true,"description":"Actions artifact lib","keywords":["github","actions","artifact"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/artifact","license":"MIT","type":"module","main":"lib/artifact.js","types":"lib/artifact.d.ts","exports":{".":{"types":"./lib/artifact.d.ts","import":"./lib/artifact.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/artifact"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"cd ../../ && npm run test ./packages/artifact","bootstrap":"cd ../../ && npm run bootstrap","tsc-run":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/","tsc":"npm run bootstrap && npm run tsc-run","gen:docs":"typedoc --plugin typedoc-plugin-markdown --out docs/generated src/artifact.ts --githubPages false --readme none"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.0","@actions/github":"^9.0.0","@actions/http-client":"^4.0.0","@azure/storage-blob":"^12.30.0","@octokit/core":"^7.0.6","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-retry":"^8.0.0","@octokit/request":"^10.0.7","@octokit/request-error":"^7.1.0","@protobuf-ts/plugin":"^2.2.3-alpha.1","@protobuf-ts/runtime":"^2.9.4","archiver":"^7.0.1","jwt-decode":"^4.0.0","unzip-stream":"^0.3.1"},"devDependencies":{"@types/archiver":"^7.0.0","@types/unzip-stream":"^0.3.4","typedoc":"^0.28.16","typedoc-plugin-markdown":"^4.9.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
}),

};
