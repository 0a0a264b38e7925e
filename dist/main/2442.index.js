import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-59220.js';
import { modules as shared2 } from './shared-33689.js';
export const id = 2442;
export const ids = [2442];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 80862: // build/js/tools/nix/nar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => narChunks,
p: () => narHashOf
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_timers_promises_ = __webpack_require__(58500);
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
const WHOLE_FILE_BYTES = 1024 * 1024;
const AT_ONCE_BYTES = 128 * 1024;
const TURN_MILLISECONDS = 10;
async function* narChunks(path) {
const stats = (0, external_node_fs_.lstatSync)(path);
if (stats.isFile() && stats.size <= WHOLE_FILE_BYTES) {
yield await wholeFile(path);
return;
}
const pending = new writer.Z;
pending.strings("nix-archive-1");
yield* node(Buffer.from(path), {
pending,
since: performance.now()
}, 0);
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
async function* node(path, walk, depth) {
if (depth >= limits_NAR_MAX_DEPTH) throw new NarError(`it is more than ${limits_NAR_MAX_DEPTH} levels deep, which Nix refuses`);
if (performance.now() - walk.since > TURN_MILLISECONDS) {
await (0, external_node_timers_promises_.setImmediate)();
walk.since = performance.now();
}
const {pending} = walk;
const stats = (0, external_node_fs_.lstatSync)(path);
pending.strings("(", "type");
if (stats.isSymbolicLink()) {
const target = (0, external_node_fs_.readlinkSync)(path, {
encoding: "buffer"
});
requireGood(path, limits_targetProblem(target));
pending.strings("symlink", "target", target);
} else if (stats.isDirectory()) {
pending.strings("directory");
const names = (0, external_node_fs_.readdirSync)(path, {
encoding: "buffer"
});
for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
requireGood(path, limits_nameProblem(name));
pending.strings("entry", "(", "name", name, "node");
yield* node(Buffer.concat([ path, Buffer.from("/"), name ]), walk, depth + 1);
pending.strings(")");
}
} else if (stats.isFile() && stats.size <= AT_ONCE_BYTES) smallFile(path, pending); else if (stats.isFile()) yield* file(path, pending); else throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`);
pending.strings(")");
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
function requireGood(path, problem) {
if (problem !== void 0) throw new NarError(`a name or target in ${path.toString()} ${problem}, which Nix refuses`);
}
function openFile(path) {
return (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
}
function beginFile(pending, {mode, size}) {
pending.strings("regular");
if ((mode & external_node_fs_.constants.S_IXUSR) !== 0) pending.strings("executable", "");
pending.strings("contents");
pending.length(size);
}
async function wholeFile(path) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await openFile(path), true);
const stats = await handle.stat();
const [begin, end] = [ new writer.Z, new writer.Z ];
begin.strings("nix-archive-1", "(", "type");
beginFile(begin, stats);
end.padding(stats.size);
end.strings(")");
const nar = Buffer.allocUnsafeSlow(begin.size + stats.size + end.size);
let at = begin.take().copy(nar);
for (const contentsEnd = at + stats.size; at < contentsEnd; ) {
const {bytesRead} = await handle.read(nar, at, contentsEnd - at);
if (bytesRead === 0) throw becameShorter(path);
at += bytesRead;
}
end.take().copy(nar, at);
return nar;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function becameShorter(path) {
return new Error(`${path} became shorter while it was read`);
}
function smallFile(path, pending) {
const descriptor = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
try {
const stats = (0, external_node_fs_.fstatSync)(descriptor);
beginFile(pending, stats);
const contents = Buffer.allocUnsafe(stats.size);
for (let at = 0; at < contents.length; ) {
const bytesRead = (0, external_node_fs_.readSync)(descriptor, contents, at, contents.length - at, null);
if (bytesRead === 0) throw becameShorter(path.toString());
at += bytesRead;
}
pending.raw(contents);
pending.padding(stats.size);
} finally {
(0, external_node_fs_.closeSync)(descriptor);
}
}
async function* file(path, pending) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_2, await openFile(path), true);
const stats = await handle.stat();
beginFile(pending, stats);
for (let position = 0; position < stats.size; ) {
const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position));
const {bytesRead} = await handle.read(buffer, 0, buffer.length, position);
if (bytesRead === 0) throw becameShorter(path.toString());
pending.raw(buffer.subarray(0, bytesRead));
position += bytesRead;
if (pending.size >= CHUNK_BYTES) yield pending.take();
}
pending.padding(stats.size);
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = __disposeResources(env_2);
if (result_2) await result_2;
}
}
}),

};
