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

/***/ 35051: // build/js/tools/systemd/clock-synchronized.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y7: () => parseClockSynchronized,
if: () => askClockSynchronized,
sv: () => clockSynchronizedCommand
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
var domain_snapshot_line$2 = __webpack_require__(56268);
var run_answered_js$1 = __webpack_require__(51949);
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
async function askClockSynchronized(runner, limit) {
try {
const {status, stdout, stderr} = await (0, run_answered_js$1.o)(runner, {
...clockSynchronizedCommand,
timeout: limit
});
return status === 0 ? parseClockSynchronized(stdout) : {
unreadable: `timedatectl reports ${(0, domain_snapshot_line$2.c)(stderr.trim())}`
};
} catch (error) {
return {
unreadable: (0, domain_snapshot_line$2.c)((0, domain_errors_reason_of$0.A)(error))
};
}
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

/***/ 23110: // build/js/tools/files/read-beginning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => readBeginning
});
var node_fs_promises$0 = __webpack_require__(51455);
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
async function readBeginning(path, limitBytes) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await (0, node_fs_promises$0.open)(path), true);
const {bytesRead, buffer} = await handle.read(Buffer.alloc(limitBytes), 0, limitBytes, 0);
return buffer.toString("latin1", 0, bytesRead);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 57137: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => switchLink,
Cm: () => linkTarget,
vL: () => removeLink
});
var node_fs_promises$0 = __webpack_require__(51455);
var sync_js$1 = __webpack_require__(8279);
var temporary_name_js$2 = __webpack_require__(72861);
var is_there_js$3 = __webpack_require__(27499);
async function switchLink(path, target) {
const temporary = (0, temporary_name_js$2.N)(path);
await (0, node_fs_promises$0.rm)(temporary, {
force: true
});
await (0, node_fs_promises$0.symlink)(target, temporary);
await (0, node_fs_promises$0.rename)(temporary, path);
await (0, sync_js$1.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises$0.unlink)(path);
} catch (error) {
if (!(0, is_there_js$3.b)(error)) throw error;
}
await (0, sync_js$1.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises$0.readlink)(path);
} catch (error) {
if ((0, is_there_js$3.b)(error)) return null;
throw error;
}
}
}),

/***/ 35552: // build/js/domain/closure/script-problem.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => scriptProblem,
t: () => SCRIPT_HEAD_BYTES
});
const SCRIPT_HEAD_BYTES = 64 * 1024;
function scriptProblem(head) {
const [, interpreter, words = ""] = /^#![ \t]*(\S+)([^\n]*)/.exec(head) ?? [];
if (interpreter === void 0) return null;
const isShell = /(?:^|\/)(?:ba|da|a|k|z)?sh$/.test(interpreter);
const replaced = isShell ? execTarget(head) : void 0;
if (replaced !== void 0) return isOutside(replaced) ? outside(`runs ${replaced}`, "Run it by its store path, as a dependency of the flake.") : null;
if (!isOutside(interpreter)) return isShell ? shellStays : null;
if (isShell) return shellOutside(interpreter);
const named = words.split(/\s+/).findLast(word => word !== "" && !word.startsWith("-"));
const program = interpreter.endsWith("/env") && named !== void 0 ? `${named} (${interpreter})` : interpreter;
return outside(`is run by ${program}`, 'Give it an interpreter of the store; "patchShebangs" of nixpkgs does it.');
}
function outside(what, hint) {
return {
what: `${what}, which is not in the store and so not in the release`,
hint,
isFatal: true
};
}
const ADD_EXEC = 'Put "exec" before the last command.';
function shellOutside(interpreter) {
const what = `is a script of ${interpreter} that starts its program without "exec", so that the unit's process is not of the release`;
return {
what,
hint: ADD_EXEC,
isFatal: true
};
}
const shellStays = {
what: 'starts its program without "exec", so that the process of the unit is a shell, which gets the signals of systemd',
hint: ADD_EXEC,
isFatal: false
};
function execTarget(script) {
const lines = [ ...script.matchAll(/(?:^|[;&|\s'"])exec[ \t]+(?:-a[ \t]+\S+[ \t]+)?(?:-[cl]+[ \t]+)*["']?([^\s"';&|]+)/gm) ];
const targets = lines.map(([, target]) => target).filter(target => !/^[<>0-9{]/.test(target));
return targets.find(target => !isOutside(target)) ?? targets.at(-1);
}
function isOutside(program) {
return program.startsWith("/") && !program.startsWith("/nix/store/");
}
}),

};
