export const modules = {

/***/ 75727: // build/js/domain/report/timed-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => timedReporter
});
function timedReporter(inner, now = () => performance.now()) {
const begin = now();
const since = moment => Math.max(0, Math.round(now() - moment)) / 1e3;
const timed = [];
return {
report(event) {
inner.report(event);
if (event.event !== "phase") return;
if (event.state === "start") {
timed.push({
event,
start: now(),
seconds: void 0
});
return;
}
const open = timed.findLast(one => one.seconds === void 0 && one.event.phase === event.phase && one.event.host === event.host);
if (open !== void 0) open.seconds = since(open.start);
},
phases: () => timed.map(({event: {phase, host}, start, seconds}) => {
const when = {
phase,
startSeconds: Math.max(0, Math.round(start - begin)) / 1e3,
seconds: seconds ?? since(start)
};
return host === void 0 ? when : Object.assign(when, {
host
});
})
};
}
}),

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readLimited
});
var node_fs$0 = __webpack_require__(73024);
var node_util$1 = __webpack_require__(57975);
var is_there_js$2 = __webpack_require__(27499);
const read = (0, node_util$1.promisify)(node_fs$0.read);
const AT_ONCE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 512 * 1024;
async function readLimited(path, limitBytes, decode = replacing) {
let descriptor;
try {
descriptor = (0, node_fs$0.openSync)(path, node_fs$0.constants.O_RDONLY | node_fs$0.constants.O_NOFOLLOW | node_fs$0.constants.O_NONBLOCK);
} catch (error) {
if ((0, is_there_js$2.b)(error)) return;
throw error;
}
try {
const status = (0, node_fs$0.fstatSync)(descriptor);
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
const {size} = status;
if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
if (size > 0 && size <= AT_ONCE_BYTES) return decode(bytesAtOnce(descriptor, size));
const bytes = await bytesUpTo(descriptor, limitBytes);
if (bytes === void 0) throw new Error(`${path} has more than the ${limitBytes} bytes that are read`);
return decode(bytes);
} finally {
(0, node_fs$0.closeSync)(descriptor);
}
}
function replacing(bytes) {
return bytes.toString("utf8");
}
let room;
function bytesAtOnce(descriptor, size) {
room ??= Buffer.allocUnsafeSlow(AT_ONCE_BYTES);
let length = 0;
while (length < size) {
const count = (0, node_fs$0.readSync)(descriptor, room, length, size - length, null);
if (count === 0) break;
length += count;
}
return room.subarray(0, length);
}
async function bytesUpTo(descriptor, limitBytes) {
const chunks = [];
let length = 0;
while (length <= limitBytes) {
const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limitBytes + 1 - length));
const {bytesRead} = await read(descriptor, chunk, 0, chunk.length, null);
if (bytesRead === 0) return Buffer.concat(chunks, length);
chunks.push(chunk.subarray(0, bytesRead));
length += bytesRead;
}
return;
}
}),

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => reasonOf
});
var errors_js$0 = __webpack_require__(8136);
function reasonOf(error) {
if (error instanceof errors_js$0.E) return error.text;
return error instanceof Error ? error.message : String(error);
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

/***/ 79344: // build/js/domain/config/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => roleSchema,
O: () => roles
});
var zod$0 = __webpack_require__(26921);
const roles = [ "active", "standby" ];
const roleSchema = zod$0.k5n(roles);
}),

/***/ 64377: // node_modules/zod/v4/classic/iso.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w$: () => datetime
});
var core_index_js$0 = __webpack_require__(43759);
var schemas_js$1 = __webpack_require__(26921);
function datetime(params) {
return core_index_js$0.G1(schemas_js$1.You, params);
}
}),

/***/ 56570: // build/js/domain/evidence/is-signed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => isSigned
});
var node_crypto$0 = __webpack_require__(77598);
function isSigned(bytes, {algorithm, key, signature}) {
return new Promise(resolve => {
(0, node_crypto$0.verify)(algorithm, bytes, key, signature, (error, isGood) => resolve(error === null && isGood));
});
}
}),

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => nearest
});
var fastest_levenshtein$0 = __webpack_require__(21916);
function nearest(written, known) {
if (known.length === 0) return;
const shuffled = known.find(candidate => lettersOf(candidate) === lettersOf(written));
if (shuffled !== void 0) return shuffled;
const word = (0, fastest_levenshtein$0.kp)(written.toLowerCase(), known);
return (0, fastest_levenshtein$0.Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : void 0;
}
function lettersOf(word) {
return word.toLowerCase().split("").toSorted().join("");
}
}),

/***/ 94362: // build/js/domain/closure/store-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LN: () => narHashSchema,
P$: () => owningStorePath,
QE: () => isNarHash,
bL: () => sha256Schema,
qd: () => storePathSchema,
yF: () => storePathName,
zP: () => isStorePath
});
var zod$0 = __webpack_require__(26921);
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod$0.YjP().max(255).regex(storePathPattern, "is not a store path (/nix/store/<32 characters>-<name>)");
const narHashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/;
const narHashSchema = zod$0.YjP().regex(narHashPattern, "is not a NAR hash (sha256-<base64>)");
function isStorePath(value) {
return typeof value === "string" && storePathPattern.test(value);
}
function isNarHash(value) {
return typeof value === "string" && narHashPattern.test(value);
}
const sha256Schema = zod$0.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal");
function storePathName(path) {
return path.slice("/nix/store/".length + 33);
}
function owningStorePath(path) {
const owner = path.split("/").slice(0, 4).join("/");
return storePathPattern.test(owner) ? owner : void 0;
}
}),

/***/ 28825: // build/js/tools/files/at-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => atPath
});
async function atPath(path, work) {
try {
return await work();
} catch (error) {
if (error instanceof Error && "syscall" in error && !("path" in error)) Object.assign(error, {
path
});
throw error;
}
}
}),

/***/ 53795: // build/js/domain/manifest/canonical.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => canonicalJson,
q: () => canonicalRecord
});
var canonicalize$0 = __webpack_require__(98799);
function canonicalJson(value) {
const text = (0, canonicalize$0.A)(value);
if (text === void 0) throw new TypeError("The value has no JSON form.");
return text;
}
function canonicalRecord(value) {
const text = JSON.stringify(value);
const wellFormedValue = text.includes(String.raw`\ud`) ? JSON.parse(text, wellFormed) : JSON.parse(text);
return canonicalJson(wellFormedValue);
}
function wellFormed(_key, part) {
return typeof part === "string" ? part.toWellFormed() : part;
}
}),

/***/ 98799: // node_modules/canonicalize/lib/canonicalize.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => canonicalize
});
function serializeString(value) {
if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(value);
}
function serializePrimitive(value) {
switch (typeof value) {
case "number":
if (isNaN(value)) throw new Error("NaN is not allowed");
if (!isFinite(value)) throw new Error("Infinity is not allowed");
return JSON.stringify(value);

case "string":
return serializeString(value);

case "boolean":
return value ? "true" : "false";

default:
return JSON.stringify(value);
}
}
function enterValue(value, seen) {
let wrappers = null;
while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
(wrappers ??= []).push(value);
value = value.toJSON();
}
if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
if (value === null || typeof value !== "object") {
if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
return serializePrimitive(value);
}
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
return {
container: value,
keys: Array.isArray(value) ? null : Object.keys(value).sort(),
index: 0,
first: true,
wrappers
};
}
function canonicalize(object) {
if (object === null || typeof object !== "object") return serializePrimitive(object);
const seen = new Set;
const root = enterValue(object, seen);
if (typeof root !== "object") return root;
let result = root.keys === null ? "[" : "{";
const stack = [ root ];
outer: while (stack.length > 0) {
const frame = stack[stack.length - 1];
const container = frame.container;
if (frame.keys === null) {
while (frame.index < container.length) {
const i = frame.index++;
if (i > 0) result += ",";
const element = container[i];
const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
if (value === null || typeof value !== "object") {
result += serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (typeof child !== "object") {
result += child === void 0 ? "null" : child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "]";
} else {
const keys = frame.keys;
while (frame.index < keys.length) {
const key = keys[frame.index++];
const value = container[key];
if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
if (value === null || typeof value !== "object") {
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":" + serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (child === void 0) continue;
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":";
if (typeof child !== "object") {
result += child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "}";
}
seen.delete(container);
if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
stack.pop();
}
return result;
}
}),

/***/ 58909: // build/js/domain/protocol/limited-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => parseLimitedJson
});
const LEVELS_LIMIT = 200;
function parseLimitedJson(text) {
if (isDeep(text)) throw new SyntaxError(`it is nested deeper than the ${LEVELS_LIMIT} levels that are read`);
return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from(String.raw`"\[]{}`, one => one.charCodeAt(0));
function isDeep(text) {
let depth = 0;
for (let index = 0; index < text.length; index += 1) {
const code = text.charCodeAt(index);
if (code === QUOTE) index = endOfText(text, index); else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1; else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
if (depth > LEVELS_LIMIT) return true;
}
return false;
}
function endOfText(text, begin) {
for (let index = text.indexOf('"', begin + 1); index !== -1; index = text.indexOf('"', index + 1)) {
let slashes = 0;
while (text.charCodeAt(index - 1 - slashes) === BACKSLASH) slashes += 1;
if (slashes % 2 === 0) return index;
}
return text.length;
}
}),

/***/ 17772: // build/js/domain/config/health-kinds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => asksOf,
P: () => unknownKind
});
var errors_quote_js$0 = __webpack_require__(7191);
const nothing = {
targets: [],
units: [],
programs: [],
components: [],
urls: [],
headers: []
};
const kinds = {
http: ({http, socket, headers = {}, echo}) => ({
...nothing,
targets: [ socket === void 0 ? targetOf(http) : unixTarget(socket) ],
components: echo === void 0 ? [] : [ {
name: echo,
at: [ "echo" ]
} ],
urls: [ {
name: http,
at: [ "http" ]
} ],
headers: Object.keys(headers).map(name => ({
name,
at: [ "headers", name ]
}))
}),
tcp: ({tcp}) => ({
...nothing,
targets: [ tcp ]
}),
unix: ({unix}) => ({
...nothing,
targets: [ unixTarget(unix) ]
}),
grpc: ({grpc, socket}) => ({
...nothing,
targets: [ socket === void 0 ? grpc : unixTarget(socket) ]
}),
unit: ({unit}) => ({
...nothing,
units: [ {
name: unit,
at: [ "unit" ]
} ]
}),
exec: ({exec}) => ({
...nothing,
programs: [ {
name: exec[0],
at: [ "exec", 0 ]
} ]
})
};
function asksOf(check) {
if ("http" in check) return kinds.http(check);
if ("tcp" in check) return kinds.tcp(check);
if ("unix" in check) return kinds.unix(check);
if ("grpc" in check) return kinds.grpc(check);
if ("unit" in check) return kinds.unit(check);
if ("exec" in check) return kinds.exec(check);
return unknownKind(check);
}
function unknownKind(check) {
throw new Error(`The health check ${(0, errors_quote_js$0.hD)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname, port, protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var schema_js$1 = __webpack_require__(21325);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === schema_js$1.CONFIG_FILE || path.endsWith(`/${schema_js$1.CONFIG_FILE}`)).map(path => path.slice(0, -schema_js$1.CONFIG_FILE.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${schema_js$1.CONFIG_FILE} ${where}`;
if (folders.length === 0) return new errors_errors_js$0.dz("config-missing", `${message}.`, {
hint: "Write one and commit it."
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
errors_quote_js$2.hD)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new errors_errors_js$0.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
}
}),

/***/ 26419: // build/js/tools/files/folders-above.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iv: () => nearestExisting,
an: () => repositoryAbove,
folderAtOrAbove: () => folderAtOrAbove,
ux: () => isAtOrAbove
});
var node_path$0 = __webpack_require__(76760);
var is_there_js$1 = __webpack_require__(27499);
async function nearestExisting(folder) {
if (await (0, is_there_js$1.$)(folder)) return folder;
for (let at = (0, node_path$0.dirname)((0, node_path$0.resolve)(folder)); ;at = (0, 
node_path$0.dirname)(at)) if (await (0, is_there_js$1.$)(at) || (0, 
node_path$0.dirname)(at) === at) return at;
}
async function repositoryAbove(folder) {
for (let at = (0, node_path$0.resolve)(folder); ;at = (0, 
node_path$0.dirname)(at)) {
if (await (0, is_there_js$1.$)((0, node_path$0.join)(at, ".git"))) return at;
if ((0, node_path$0.dirname)(at) === at) return;
}
}
async function isAtOrAbove(name, folder) {
return await folderAtOrAbove(name, folder) !== void 0;
}
async function folderAtOrAbove(name, folder) {
const root = await repositoryAbove(folder);
for (let at = (0, node_path$0.resolve)(folder); ;at = (0, 
node_path$0.dirname)(at)) {
if (await (0, is_there_js$1.$)((0, node_path$0.join)(at, name))) return at;
if (at === root || (0, node_path$0.dirname)(at) === at) return;
}
}
}),

/***/ 6508: // build/js/domain/config/retention.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => keepSchema,
U: () => keepDaysSchema
});
var zod$0 = __webpack_require__(26921);
const keepSchema = zod$0.aig().int().min(2).max(1e3);
const keepDaysSchema = zod$0.aig().int().min(0).max(3650);
}),

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var errors_quote_js$2 = __webpack_require__(7191);
var zod$1 = __webpack_require__(26921);
var signature_js$0 = __webpack_require__(3508);
const signersSchema = zod$1.YOg(zod$1.rej({
principals: zod$1.YOg(zod$1.YjP().max(255)).min(1).max(64),
fingerprint: zod$1.YjP().max(128)
})).max(signature_js$0.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals, fingerprint}) => `${(0, errors_quote_js$2.Re)(principals)} (${fingerprint})`).join(", ")}` ];
}
}),

/***/ 55689: // build/js/domain/report/columns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => alignColumns,
o: () => columnLines
});
function alignColumns(rows) {
const widths = [];
for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(cell.length, widths[index] ?? 0);
return rows.map(row => `${row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index])).join("  ")}\n`).join("");
}
function columnLines(rows) {
return alignColumns(rows).split("\n").filter(Boolean).map(line => line.trimEnd());
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path$0 = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path$0.join)(base !== void 0 && (0, node_path$0.isAbsolute)(base) ? base : (0, 
node_path$0.join)(home, ".local", "state"), "grind-to-prod");
}
}),

/***/ 75236: // build/js/domain/drift/severity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => isAtLeast,
g: () => severities
});
const severities = [ "note", "warning", "error" ];
function isAtLeast(severity, floor) {
return severities.indexOf(severity) >= severities.indexOf(floor);
}
}),

/***/ 54201: // build/js/domain/sigstore/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DQ: () => SIGSTORE_LIMIT_BYTES,
IX: () => isSigstoreName,
TX: () => TRUSTED_ROOT_LIMIT_BYTES,
qQ: () => ATTESTATION_FILE,
se: () => SIGSTORE_PROVENANCE_FILE
});
const ATTESTATION_FILE = "attestation.json";
const SIGSTORE_PROVENANCE_FILE = "provenance.sigstore.json";
function isSigstoreName(name) {
return name === ATTESTATION_FILE || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name);
}
const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024;
const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024;
}),

};
