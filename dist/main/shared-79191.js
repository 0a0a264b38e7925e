export const modules = {

/***/ 79191: // build/js/domain/closure/nix32.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XB: () => fromNix32,
eN: () => toNix32,
px: () => narHashToNix32
});
const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
function toNix32(bytes) {
const length = Math.ceil(bytes.length * 8 / 5);
let text = "";
for (let position = length - 1; position >= 0; position -= 1) {
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
const digit = bytes[index] >> shift | (bytes[index + 1] ?? 0) << 8 - shift;
text += alphabet[digit & 31];
}
return text;
}
function fromNix32(text, byteLength) {
if (text.length !== Math.ceil(byteLength * 8 / 5)) return;
const bytes = Buffer.alloc(byteLength);
for (let position = 0; position < text.length; position += 1) {
const digit = alphabet.indexOf(text[text.length - 1 - position]);
if (digit === -1) return;
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
bytes[index] |= digit << shift & 255;
const carry = digit >> 8 - shift;
if (index + 1 < byteLength) bytes[index + 1] |= carry; else if (carry !== 0) return;
}
return bytes;
}
function narHashToNix32(narHash) {
return `sha256:${toNix32(Buffer.from(narHash.slice("sha256-".length), "base64"))}`;
}
}),

/***/ 48352: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nV: () => textContentAddress,
sF: () => contentStorePath,
sX: () => textStorePath
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$1 = __webpack_require__(79191);
function textStorePath(name, contents, references) {
return contentStorePath([ "text", ...references.toSorted() ], (0, node_crypto$0.createHash)("sha256").update(contents).digest("hex"), name);
}
function contentStorePath(type, sha256, name) {
const fingerprint = (0, node_crypto$0.createHash)("sha256").update(`${type.join(":")}:sha256:${sha256}:/nix/store:${name}`).digest();
return `/nix/store/${(0, nix32_js$1.eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
function textContentAddress(contents) {
return `text:sha256:${(0, nix32_js$1.eN)((0, node_crypto$0.createHash)("sha256").update(contents).digest())}`;
}
function foldTo20Bytes(digest) {
const folded = new Uint8Array(20);
digest.forEach((byte, index) => {
folded[index % 20] ^= byte;
});
return folded;
}
}),

/***/ 4917: // build/js/domain/closure/content-address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => contentAddressedPath,
x: () => contentAddressText
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$3 = __webpack_require__(79191);
var store_path_js$1 = __webpack_require__(94362);
var text_path_js$2 = __webpack_require__(48352);
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
function contentAddressedPath(path, contentAddress, references) {
const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
const length = algorithm === void 0 ? void 0 : digestBytes[algorithm];
const hash = digest === void 0 || length === void 0 ? void 0 : (0, nix32_js$3.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, store_path_js$1.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
text_path_js$2.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, text_path_js$2.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto$0.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, text_path_js$2.sF)([ "output", "out" ], inner, name);
}
const methodPrefixes = {
flat: "fixed:",
nar: "fixed:r:",
git: "fixed:git:",
text: "text:"
};
function contentAddressText(method, hash) {
const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : void 0;
const [, algorithm = "", base64 = ""] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
const digest = Buffer.from(base64, "base64");
if (prefix === void 0 || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return;
return `${prefix}${algorithm}:${(0, nix32_js$3.eN)(digest)}`;
}
}),

/***/ 46984: // build/js/tools/nix/show-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => parseTrust,
js: () => parseSubstituters,
ng: () => showConfigCommand
});
var zod$2 = __webpack_require__(26921);
var run_limits_js$1 = __webpack_require__(28410);
var run_read_json_js$0 = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read",
timeout: run_limits_js$1.vq
};
const substitutersSchema = zod$2.Ikc({
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseSubstituters(stdout) {
return (0, run_read_json_js$0.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod$2.Ikc({
"require-sigs": zod$2.Ikc({
value: zod$2.zMY()
}),
"trusted-users": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
"trusted-public-keys": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseTrust(stdout) {
const settings = (0, run_read_json_js$0.V)([ "nix", "config" ], trustSchema, stdout);
return {
requireSigs: settings["require-sigs"].value,
trustedUsers: settings["trusted-users"].value,
substituters: settings.substituters.value,
trustedPublicKeys: settings["trusted-public-keys"].value
};
}
}),

/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod$3 = __webpack_require__(26921);
var domain_closure_store_path$0 = __webpack_require__(94362);
var run_limits_js$2 = __webpack_require__(28410);
var store_objects_js$1 = __webpack_require__(38650);
function pathInfoCommand(paths, options) {
return pathInfoOf(paths, options.closure ? [ "--recursive" ] : []);
}
function validPathInfoCommand(paths) {
return pathInfoOf(paths, [ "--option", "substitute", "false" ]);
}
function pathInfoOf(paths, options) {
return {
argv: [ "nix", "path-info", "--extra-experimental-features", "nix-command", "--json", ...options, "--stdin" ],
input: `${paths.join("\n")}\n`,
effect: "read",
timeout: run_limits_js$2.AO
};
}
const infoSchema = zod$3.Ikc({
narHash: zod$3.YjP(),
narSize: zod$3.aig(),
references: zod$3.YOg(zod$3.YjP()),
signatures: zod$3.YOg(store_objects_js$1.qN).optional(),
ca: store_objects_js$1.XL.nullish(),
deriver: zod$3.YjP().nullish(),
registrationTime: zod$3.aig().nullish()
});
function parsePathInfo(stdout) {
return (commonForm(stdout) ?? [ ...(0, store_objects_js$1.Hu)(stdout, infoSchema) ]).map(([path, info]) => ({
path,
narHash: info.narHash,
narSize: info.narSize,
references: info.references.map(store_objects_js$1.gw),
signatures: info.signatures ?? [],
contentAddress: info.ca ?? null,
deriver: typeof info.deriver === "string" ? (0, store_objects_js$1.gw)(info.deriver) : null,
registrationTime: info.registrationTime ?? null
}));
}
function commonForm(stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch {
return;
}
if (!isObject(value)) return;
const found = [];
for (const [path, info] of Object.entries(value)) {
if (!(0, domain_closure_store_path$0.zP)(path)) return;
if (info === null) continue;
if (!isStoreInfo(info)) return;
found.push([ path, info ]);
}
return found;
}
function isStoreInfo(value) {
if (!isObject(value)) return false;
const {narHash, narSize, references, signatures, ca, deriver, registrationTime} = value;
return typeof narHash === "string" && Number.isFinite(narSize) && areTexts(references) && (signatures === void 0 || areTexts(signatures)) && isTextIfAny(ca) && isTextIfAny(deriver) && (registrationTime === void 0 || registrationTime === null || Number.isFinite(registrationTime));
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function areTexts(value) {
return Array.isArray(value) && value.every(text => typeof text === "string");
}
function isTextIfAny(value) {
return value === void 0 || value === null || typeof value === "string";
}
}),

/***/ 38650: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => parseStoreObjects,
XL: () => contentAddressSchema,
gw: () => storePathIn,
qN: () => signatureSchema
});
var zod$3 = __webpack_require__(26921);
var zod$4 = __webpack_require__(88532);
var domain_closure_content_address$0 = __webpack_require__(4917);
var domain_closure_store_path$1 = __webpack_require__(94362);
var run_read_json_js$2 = __webpack_require__(2785);
const signatureSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.Ikc({
keyName: zod$3.YjP(),
sig: zod$3.YjP()
}).transform(({keyName, sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.Ikc({
method: zod$3.YjP(),
hash: zod$3.YjP()
}).transform(({method, hash}, context) => {
const text = (0, domain_closure_content_address$0.x)(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return zod$4.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = zod$3.L5J().transform(byPath).pipe(zod$3.g1P(domain_closure_store_path$1.qd, infoSchema.nullable()));
const objects = Object.entries((0, run_read_json_js$2.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = zod$3.YOg(zod$3._H3({
path: zod$3.YjP(),
valid: zod$3.zMY().optional()
}));
const wrappedSchema = zod$3.Ikc({
version: zod$3.aig(),
storeDir: zod$3.YjP(),
info: zod$3.g1P(zod$3.YjP(), zod$3.L5J())
});
function byPath(value) {
const list = listSchema.safeParse(value);
if (list.success) return Object.fromEntries(list.data.map(object => [ object.path, object.valid === false ? null : object ]));
const wrapped = wrappedSchema.safeParse(value);
if (!wrapped.success) return value;
const {storeDir, info} = wrapped.data;
return Object.fromEntries(Object.entries(info).map(([name, object]) => [ `${storeDir}/${name}`, object ]));
}
function storePathIn(name) {
return name.startsWith("/") ? name : `/nix/store/${name}`;
}
}),

/***/ 87852: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => pathInfoText,
Z: () => runPathInfo
});
var domain_errors_errors$0 = __webpack_require__(8136);
const FORMS = [ "1", "2", "3" ];
async function runPathInfo(runner, command) {
let result = await runner.run(command);
if (result.status === 0 || !result.stderr.includes("--json-format")) return result;
const [nix, ...words] = command.argv;
for (const form of FORMS) {
result = await runner.run({
...command,
argv: [ nix, ...words, "--json-format", form ]
});
if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr)) break;
}
return result;
}
async function pathInfoText(runner, command) {
const {status, stdout, stderr} = await runPathInfo(runner, command);
if (status !== 0) throw new domain_errors_errors$0.Qd(command.argv, {
status,
stderr
});
return stdout;
}
}),

/***/ 80862: // build/js/tools/nix/nar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => narChunks,
p: () => narHashOf
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
// CONCATENATED MODULE: ./build/js/domain/nar/limits.js
const limits_NAR_MAX_DEPTH = 64;
const limits_NAR_MAX_NAME_BYTES = 255;
const limits_NAR_MAX_TARGET_BYTES = 4095;
function limits_nameProblem(name) {
if (name.length === 0) return "is empty";
if (name.length > limits_NAR_MAX_NAME_BYTES) return `has more than ${limits_NAR_MAX_NAME_BYTES} bytes`;
if (name[0] === DOT && (name.length === 1 || name.length === 2 && name[1] === DOT)) return "points to another folder";
return name.includes(SLASH) || name.includes(0) ? "has a slash or a NUL" : void 0;
}
function limits_targetProblem(target) {
if (target.length === 0) return "is empty";
if (target.length > limits_NAR_MAX_TARGET_BYTES) return `has more than ${limits_NAR_MAX_TARGET_BYTES} bytes`;
return target.includes(0) ? "has a NUL" : void 0;
}
const DOT = ".".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
// CONCATENATED MODULE: ./build/js/domain/nar/check.js
class NarError extends Error {
name="NarError";
}
Buffer.alloc(0);
var writer = __webpack_require__(95658);
// CONCATENATED MODULE: ./build/js/tools/nix/nar.js
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
const CHUNK_BYTES = 256 * 1024;
async function* narChunks(path) {
const pending = new writer.Z;
pending.strings("nix-archive-1");
yield* node(Buffer.from(path), pending, 0);
yield pending.take();
}
async function narHashOf(path, signal) {
const hash = (0, external_node_crypto_.createHash)("sha256");
for await (const chunk of narChunks(path)) {
signal?.throwIfAborted();
hash.update(chunk);
}
return `sha256-${hash.digest("base64")}`;
}
async function* node(path, pending, depth) {
if (depth >= limits_NAR_MAX_DEPTH) throw new NarError(`it is more than ${limits_NAR_MAX_DEPTH} levels deep, which Nix refuses`);
const stats = await (0, promises_.lstat)(path);
pending.strings("(", "type");
if (stats.isSymbolicLink()) {
const target = await (0, promises_.readlink)(path, {
encoding: "buffer"
});
requireGood(path, limits_targetProblem(target));
pending.strings("symlink", "target", target);
} else if (stats.isDirectory()) {
pending.strings("directory");
const names = await (0, promises_.readdir)(path, {
encoding: "buffer"
});
for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
requireGood(path, limits_nameProblem(name));
pending.strings("entry", "(", "name", name, "node");
yield* node(Buffer.concat([ path, Buffer.from("/"), name ]), pending, depth + 1);
pending.strings(")");
}
} else if (stats.isFile()) yield* file(path, pending); else throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`);
pending.strings(")");
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
function requireGood(path, problem) {
if (problem !== void 0) throw new NarError(`a name or target in ${path.toString()} ${problem}, which Nix refuses`);
}
async function* file(path, pending) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
const stats = await handle.stat();
pending.strings("regular");
if ((stats.mode & external_node_fs_.constants.S_IXUSR) !== 0) pending.strings("executable", "");
pending.strings("contents");
pending.length(stats.size);
for (let position = 0; position < stats.size; ) {
const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position));
const {bytesRead} = await handle.read(buffer, 0, buffer.length, position);
if (bytesRead === 0) throw new Error(`${path.toString()} became shorter while it was read`);
pending.raw(buffer.subarray(0, bytesRead));
position += bytesRead;
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
pending.padding(stats.size);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
