export const modules = {

/***/ 262: // build/js/steps/archive/with-evidence-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => isArchiveName,
withEvidenceFolder: () => withEvidenceFolder
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_os$1 = __webpack_require__(48161);
var tools_files_temporary_folder$2 = __webpack_require__(87028);
var tools_files_tar_archive$3 = __webpack_require__(40898);
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
const GIBIBYTE = 1024 ** 3;
const limits = {
entries: 5e5,
bytesOfFile: GIBIBYTE,
bytes: 8 * GIBIBYTE
};
function isArchiveName(path) {
return /\.(?:tar\.gz|tgz)$/.test(path);
}
async function withEvidenceFolder(path, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if ((await (0, node_fs_promises$0.stat)(path)).isDirectory()) return work(path);
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$2.wE)((0, 
node_os$1.tmpdir)(), "grind-to-prod"), true);
await (0, tools_files_tar_archive$3.b)(path, folder.path, limits);
return await work(folder.path);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 40898: // build/js/tools/files/tar-archive.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => unpackArchive,
u: () => packArchive
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var node_stream$3 = __webpack_require__(57075);
var node_stream_promises$4 = __webpack_require__(46466);
var node_zlib$5 = __webpack_require__(38522);
var domain_errors_errors$6 = __webpack_require__(8136);
var domain_errors_quote$9 = __webpack_require__(7191);
var domain_errors_reason_of$7 = __webpack_require__(11245);
var at_path_js$8 = __webpack_require__(28825);
const MODIFIED = new Date(0);
async function packArchive(entries, into) {
const {pack} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const packed = pack();
const adding = addAll(entries, packed).then(() => packed.finalize(), error => packed.destroy(error instanceof Error ? error : new Error((0, 
domain_errors_reason_of$7.A)(error))));
await (0, at_path_js$8.Z)(into, () => (0, node_stream_promises$4.pipeline)(packed, (0, 
node_zlib$5.createGzip)({
level: 9
}), (0, node_fs$0.createWriteStream)(into, {
flags: "wx",
mode: 420
})));
await adding;
}
async function addAll(entries, packed) {
for (const {path, source} of entries) {
const size = "text" in source ? Buffer.byteLength(source.text) : (await (0, node_fs_promises$1.stat)(source.file)).size;
const header = {
name: path,
size,
mode: 420,
mtime: MODIFIED,
uid: 0,
gid: 0
};
if ("text" in source) await (0, node_stream_promises$4.pipeline)([ Buffer.from(source.text) ], packed.entry(header)); else await (0, 
node_stream_promises$4.pipeline)((0, node_fs$0.createReadStream)(source.file), packed.entry(header));
}
}
async function unpackArchive(file, into, limits) {
const {extract} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const unpacked = extract();
const taken = {
into,
limits,
names: new Set,
folders: new Set,
entries: 0,
bytes: 0
};
let seen = 0;
let refusal;
const counted = new node_stream$3.Transform({
transform(chunk, _encoding, done) {
seen += chunk.length;
if (seen > limits.bytes) refusal = refused(`has more than ${limits.bytes} bytes`); else if (seen > taken.bytes + taken.entries * HEADERS_BYTES + BESIDES_BYTES) refusal = refused(`has more than ${BESIDES_BYTES} bytes that are not of a file`); else return done(null, chunk);
return done(refusal);
}
});
const taking = async () => {
for await (const entry of unpacked) await takeEntry(entry.header, node_stream$3.Readable.from(entry), taken);
};
try {
await Promise.all([ (0, node_stream_promises$4.pipeline)((0, 
node_fs$0.createReadStream)(file), (0, node_zlib$5.createGunzip)(), counted, unpacked), taking() ]);
} catch (cause) {
if (refusal !== void 0) throw refusal;
if (cause instanceof domain_errors_errors$6.dz) throw cause;
throw refused(`cannot be unpacked (${(0, domain_errors_quote$9.h)((0, 
domain_errors_reason_of$7.A)(cause), 200)})`, cause);
}
}
const HEADERS_BYTES = 8 * 1024;
const BESIDES_BYTES = 4 * 1024 * 1024;
async function takeEntry(header, content, taken) {
const {into, limits, names, folders} = taken;
const {name, type} = header;
const odd = Object.keys(header.pax ?? {}).find(key => !PLAIN_PAX_KEYS.has(key));
if (odd !== void 0) throw refused(`contains ${(0, domain_errors_quote$9.h)(name, 120)} with the attribute ${(0, 
domain_errors_quote$9.h)(odd, 60)}`);
taken.entries += 1;
if (taken.entries > limits.entries) throw refused(`contains more than ${limits.entries} files and folders`);
const path = name.replace(/^(?:\.\/)+/, "");
if (type === "directory" && isPlainFolder(path)) return void content.resume();
const problem = entryProblem({
...header,
name: path
}, taken);
if (problem !== void 0) throw refused(`contains ${(0, domain_errors_quote$9.h)(name, 120)}${problem}`);
names.add(path);
taken.bytes += header.size;
const file = (0, node_path$2.join)(into, path);
if (!folders.has((0, node_path$2.dirname)(file))) (0, 
node_fs$0.mkdirSync)((0, node_path$2.dirname)(file), {
recursive: true
});
folders.add((0, node_path$2.dirname)(file));
await writeContent(file, header.size, content);
}
function entryProblem({name, type, size}, {names, limits}) {
if (type !== "file" && type !== "directory") return ", which is not a regular file";
if (type === "directory" || !isPlainPath(name)) return ", which is not a plain name below the archive";
if (names.has(name)) return " twice";
return size > limits.bytesOfFile ? ` with ${size} bytes, more than the limit of ${limits.bytesOfFile}` : void 0;
}
const SMALL_BYTES = 256 * 1024;
async function writeContent(file, size, content) {
if (size > SMALL_BYTES) return (0, at_path_js$8.Z)(file, () => (0, 
node_stream_promises$4.pipeline)(content, (0, node_fs$0.createWriteStream)(file, {
flags: "wx",
mode: 384
})));
const chunks = await content.toArray();
(0, node_fs$0.writeFileSync)(file, Buffer.concat(chunks), {
flag: "wx",
mode: 384
});
}
const PLAIN_PAX_KEYS = new Set([ "path", "size", "mtime" ]);
const SEGMENTS_LIMIT = 8;
function isPlainPath(path) {
const segments = path.split("/");
return segments.length <= SEGMENTS_LIMIT && segments.every(segment => /^[A-Za-z0-9_@+=,:-][A-Za-z0-9._@+=,:-]{0,254}$/.test(segment));
}
function isPlainFolder(path) {
const plain = path.replace(/\/$/, "");
return plain === "" || plain === "." || isPlainPath(plain);
}
function refused(what, cause) {
return new domain_errors_errors$6.dz("archive-invalid", `The archive ${what}.`, {
hint: 'Use the one that "grind-to-prod bundle" wrote.',
cause
});
}
}),

};
