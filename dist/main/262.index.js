import { modules as shared0 } from './shared-71682.js';
import { modules as shared1 } from './shared-59220.js';
import { modules as shared2 } from './shared-98688.js';
export const id = 262;
export const ids = [262];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 262: // build/js/steps/archive/with-evidence-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uj: () => withEvidenceFolder,
w1: () => namedByItsReader,
withReleaseOrEvidence: () => withReleaseOrEvidence,
zl: () => namingArchive
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_os$1 = __webpack_require__(48161);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$15 = __webpack_require__(7191);
var domain_evidence_layout$4 = __webpack_require__(51731);
var domain_report_event$5 = __webpack_require__(59786);
var tools_files_followed$6 = __webpack_require__(59088);
var tools_files_failed_read$7 = __webpack_require__(56062);
var tools_files_temporary_folder$8 = __webpack_require__(87028);
var tools_files_tar_archive$9 = __webpack_require__(23455);
var tools_files_write_file$10 = __webpack_require__(7360);
var evidence_folder_find_evidence_js$11 = __webpack_require__(3676);
var is_archive_js$12 = __webpack_require__(54028);
var kept_release_js$13 = __webpack_require__(70843);
var ledger_by_itself_js$14 = __webpack_require__(98688);
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
const namedByItsReader = () => {};
async function withEvidenceFolder(path, work, onDamaged) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const stats = await (0, node_fs_promises$0.stat)(path).catch(cause => {
throw (0, tools_files_failed_read$7.Y)(path, cause);
});
if (stats.isDirectory()) {
await (0, is_archive_js$12.JR)(path);
return work(path);
}
const own = await (0, is_archive_js$12.tc)(path) ? void 0 : await ledgerFilesOf(path, stats.isFile());
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$8.wE)((0, 
node_os$1.tmpdir)(), "grind-to-prod"), true);
if (own === void 0) await (0, tools_files_tar_archive$9.b)(path, folder.path, limits); else await writeFiles(folder.path, own.files);
return await work(await evidenceIn(folder.path, onDamaged), own?.ledger);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function withReleaseOrEvidence(path, context, work) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (!await (0, kept_release_js$13.isKeptRelease)(path)) return withEvidenceFolder(path, work, ({message}) => (0, 
domain_report_event$5.warn)(context.reporter, `A ledger was left out. ${message}`));
const folder = __addDisposableResource(env_2, await (0, tools_files_temporary_folder$8.wE)((0, 
node_os$1.tmpdir)(), "grind-to-prod"), true);
await writeFiles(folder.path, await (0, kept_release_js$13.B)(path, context));
return await work(folder.path);
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = __disposeResources(env_2);
if (result_2) await result_2;
}
}
async function ledgerFilesOf(path, isFile) {
const ledger = isFile ? await (0, ledger_by_itself_js$14.k)(await (0, 
tools_files_followed$6.X)(path), path) : void 0;
if (ledger !== void 0) return ledger;
throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$15.hD)(path)} is not a folder, not an archive, and not a ledger.`, {
hint: 'Give a folder of evidence, the archive that "grind-to-prod bundle" wrote, or what "grind-to-prod ledger export" wrote.'
});
}
async function writeFiles(folder, files) {
for (const [path, source] of files) {
const file = (0, node_path$2.join)(folder, path);
await (0, node_fs_promises$0.mkdir)((0, node_path$2.dirname)(file), {
recursive: true
});
await ("file" in source ? placeFile(source.file, file) : (0, tools_files_write_file$10._)(file, source.text));
}
}
async function placeFile(from, to) {
await (0, node_fs_promises$0.link)(from, to).catch(() => (0, 
node_fs_promises$0.copyFile)(from, to, node_fs_promises$0.constants.COPYFILE_FICLONE));
}
function namingArchive(context, {given, folder, ledger}) {
if (given === folder) return context;
const named = message => (ledger === void 0 ? message : message.replaceAll((0, node_path$2.join)(folder, ledger), given)).replaceAll(`${folder}/`, `${given}:`);
const report = event => context.reporter.report(event.event === "note" ? {
...event,
message: named(event.message)
} : event);
return {
...context,
reporter: {
...context.reporter,
report
}
};
}
async function evidenceIn(folder, onDamaged) {
if (await (0, evidence_folder_find_evidence_js$11.u)(folder)) return folder;
const names = await (0, node_fs_promises$0.readdir)(folder);
const below = (0, node_path$2.join)(folder, names[0] ?? "");
const isOne = names.length === 1 && (await (0, node_fs_promises$0.stat)(below)).isDirectory();
if (isOne && await (0, evidence_folder_find_evidence_js$11.u)(below)) return below;
return await ledgersIn(isOne ? below : folder, folder, onDamaged) ?? folder;
}
const LEDGERS_LIMIT = 100;
async function ledgersIn(folder, unpacked, onDamaged) {
const entries = await (0, node_fs_promises$0.readdir)(folder, {
withFileTypes: true
});
if (entries.length === 0 || entries.length > LEDGERS_LIMIT || !entries.every(entry => entry.isFile())) return;
const files = new Map;
const hosts = new Set;
const damaged = [];
for (const {name} of entries) {
const file = (0, node_path$2.join)(folder, name);
const own = await (0, ledger_by_itself_js$14.k)(file, (0, 
node_path$2.relative)(unpacked, file)).catch(error => {
if ((0, domain_errors_errors$3.ux)(error)) return error;
throw error;
});
if (own === void 0) return;
if (own instanceof Error) {
damaged.push(own);
files.set((0, domain_evidence_layout$4.t7)(name) ? name : `damaged/${name}`, {
file
});
} else {
if (hosts.has((0, node_path$2.dirname)(own.ledger))) return;
hosts.add((0, node_path$2.dirname)(own.ledger));
for (const [path, source] of own.files) files.set(path, source);
}
}
const [first] = damaged;
if (first !== void 0 && (onDamaged === void 0 || hosts.size === 0)) throw first;
for (const error of damaged) onDamaged?.(error);
const evidence = (0, node_path$2.join)(unpacked, EVIDENCE);
await writeFiles(evidence, files);
return evidence;
}
const EVIDENCE = ".evidence";
}),

/***/ 23455: // build/js/tools/files/tar-archive.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => packArchive,
b: () => unpackArchive
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
var together = __webpack_require__(79136);
var at_path = __webpack_require__(28825);
var failed_read = __webpack_require__(56062);
// CONCATENATED MODULE: ./build/js/tools/files/tar-walk.js
const BLOCK = 512;
const HEADERS_BYTES = 8 * 1024;
const BESIDES_BYTES = 4 * 1024 * 1024;
const EXTENDED_BYTES = 64 * 1024;
const PLAIN_PAX_KEYS = new Set([ "path", "size", "mtime" ]);
const EXTENDED = "xLK";
class TarWalk {
#limits;
#seen=0;
#entries=0;
#content=0;
#skip=0;
#held=Buffer.alloc(0);
#extended;
#next;
#hasEnded=false;
constructor(limits) {
this.#limits = limits;
}
take(chunk) {
this.#seen += chunk.length;
if (this.#seen > this.#limits.bytes) return `has more than ${this.#limits.bytes} bytes`;
for (let at = 0; at < chunk.length; ) {
if (this.#hasEnded) return this.#afterEnd(chunk.subarray(at));
if (this.#skip > 0) {
const passed = Math.min(this.#skip, chunk.length - at);
this.#skip -= passed;
at += passed;
continue;
}
const needed = this.#extended === void 0 ? BLOCK : padded(this.#extended.size);
const taken = chunk.subarray(at, at + needed - this.#held.length);
at += taken.length;
this.#held = this.#held.length === 0 ? taken : Buffer.concat([ this.#held, taken ]);
if (this.#held.length < needed) break;
const block = this.#held;
this.#held = Buffer.alloc(0);
const problem = this.#extended === void 0 ? this.#takeHeader(block) : this.#takeExtended(block, this.#extended);
if (problem !== void 0) return problem;
}
return this.#paddingProblem();
}
#paddingProblem() {
const most = this.#content + this.#entries * HEADERS_BYTES + BESIDES_BYTES;
return this.#seen > most ? `has more than ${BESIDES_BYTES} bytes that are not of a file` : void 0;
}
#afterEnd(rest) {
if (!isZero(rest)) return "has bytes after its end mark, which tar does not read";
return this.#paddingProblem();
}
#takeHeader(block) {
if (isZero(block)) {
this.#hasEnded = true;
return;
}
const type = block[156] === 0 ? "0" : String.fromCharCode(block[156]);
const name = textIn(block, 0, 100);
const problem = formProblem(block, name);
if (problem !== void 0) return problem;
if (type === "g") return "has a global header, by which its files would have other names for some programs";
const size = numberIn(block, 124, 12);
if (size === void 0) return `contains ${(0, quote.hD)(name, 120)} with a size that is not an octal number`;
if (EXTENDED.includes(type)) return this.#beginExtended(type, size);
this.#entries += 1;
if (this.#entries > this.#limits.entries) return `contains more than ${this.#limits.entries} files and folders`;
const own = this.#next ?? size;
this.#next = void 0;
if (!"05".includes(type)) return `contains ${(0, quote.hD)(name, 120)}, which is not a regular file`;
if (own > 0 && (type !== "0" || name.endsWith("/"))) return `contains ${(0, quote.hD)(name, 120)}, which is not a regular file, with content`;
if (own > this.#limits.bytesOfFile) return `contains ${(0, quote.hD)(name, 120)} with ${own} bytes, more than the limit of ${this.#limits.bytesOfFile}`;
this.#content += own;
this.#skip = padded(own);
return;
}
#beginExtended(type, size) {
if (this.#next !== void 0) return "has several extended headers of one entry";
if (size === 0) return "has an extended header without content";
if (size > EXTENDED_BYTES) return `has an extended header of more than ${EXTENDED_BYTES} bytes`;
this.#next = null;
this.#extended = {
type,
size
};
return;
}
#takeExtended(block, {type, size}) {
this.#extended = void 0;
if (type !== "x") return block.indexOf(0) === size - 1 && isZero(block.subarray(size)) ? void 0 : "has a long name with another size";
const attributes = paxAttributes(block.subarray(0, size));
if (attributes === void 0) return "has an extended header that is not valid";
const odd = [ ...attributes.keys() ].find(key => !PLAIN_PAX_KEYS.has(key));
if (odd !== void 0) return `contains an entry with the attribute ${(0, quote.hD)(odd, 60)}`;
const given = attributes.get("size");
if (given === void 0) return;
if (!/^[0-9]{1,15}$/.test(given)) return "has an extended header with a size that is not a number";
this.#next = Number(given);
return;
}
}
function isZero(bytes) {
return bytes.every(byte => byte === 0);
}
function padded(size) {
return Math.ceil(size / BLOCK) * BLOCK;
}
function textIn(block, from, length) {
const field = block.subarray(from, from + length);
const end = field.indexOf(0);
return field.toString("utf8", 0, end === -1 ? length : end);
}
function formProblem(header, name) {
if (numberIn(header, 148, 8) !== checksum(header)) return "has a header with a wrong checksum";
if (name === "") return "has a header without a name";
const form = header.toString("latin1", 257, 265);
if (form === "ustar\x0000") return;
if (form !== "ustar  \0") return "has a header that is not of POSIX or GNU tar";
return header[345] === 0 ? void 0 : "has a folder in a header of GNU tar, which not every program reads";
}
function checksum(header) {
let sum = 8 * 32;
for (const [at, byte] of header.entries()) if (at < 148 || at >= 156) sum += byte;
return sum;
}
function numberIn(header, from, length) {
const digits = /^ *([0-7]+)[ \0]+$/.exec(header.toString("latin1", from, from + length))?.[1];
return digits === void 0 ? void 0 : Number.parseInt(digits, 8);
}
function paxAttributes(content) {
const attributes = new Map;
for (let at = 0; at < content.length; ) {
const length = /^([0-9]{1,6}) /.exec(content.toString("latin1", at, at + 8))?.[1];
const end = at + Number(length ?? 0);
if (length === void 0 || end > content.length || content[end - 1] !== 10) return;
const [, key, value] = /^([^=]+)=([\s\S]+)$/.exec(content.toString("utf8", at + length.length + 1, end - 1)) ?? [];
if (key === void 0 || value === void 0 || attributes.has(key)) return;
attributes.set(key, value);
at = end;
}
return attributes;
}
// CONCATENATED MODULE: ./build/js/tools/files/tar-archive.js
const MODIFIED = new Date(0);
async function packArchive(entries, into) {
const {pack} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const packed = pack();
let refusal;
const adding = addAll(entries, packed).then(() => packed.finalize(), error => {
refusal = error;
packed.destroy(error instanceof Error ? error : new Error((0, reason_of.A)(error)));
});
await (0, at_path.Z)(into, () => (0, external_node_stream_promises_.pipeline)(packed, (0, 
external_node_zlib_.createGzip)({
level: 9
}), (0, external_node_fs_.createWriteStream)(into, {
flags: "wx",
mode: 420
}))).catch(async error => {
await adding;
throw refusal instanceof errors.dz ? refusal : error;
});
await adding;
}
async function addAll(entries, packed) {
for (const {path, source} of entries) {
const header = {
name: path,
mode: 420,
mtime: MODIFIED,
uid: 0,
gid: 0
};
if ("text" in source) {
await (0, external_node_stream_promises_.pipeline)([ Buffer.from(source.text) ], packed.entry({
...header,
size: Buffer.byteLength(source.text)
}));
continue;
}
const handle = await (0, promises_.open)(source.file).catch(cause => {
throw (0, failed_read.Y)(source.file, cause);
});
const {size} = await handle.stat();
const content = handle.createReadStream();
await (0, external_node_stream_promises_.pipeline)(content, packed.entry({
...header,
size
})).catch(cause => {
throw content.bytesRead === size ? cause : changedFile(source.file, cause);
});
}
}
function changedFile(file, cause) {
return new errors.dz("file-unreadable", `${(0, quote.hD)(file)} changed while it was packed.`, {
hint: "Run it again when nothing writes to that file.",
cause
});
}
async function unpackArchive(file, into, limits) {
await readWalked(file, limits, {
into: new external_node_stream_.Writable({
write: (_chunk, _encoding, done) => done()
})
});
const {extract} = await __webpack_require__.e(6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
const unpacked = extract();
const taken = {
into,
limits,
names: new Set,
parents: new Set,
folders: new Set,
entries: 0
};
const taking = async () => {
for await (const entry of unpacked) await takeEntry(entry.header, external_node_stream_.Readable.from(entry), taken);
};
await readWalked(file, limits, {
into: unpacked,
taking
});
}
async function readWalked(file, limits, {into, taking}) {
const walk = new TarWalk(limits);
let refusal;
const walked = new external_node_stream_.Transform({
transform(chunk, _encoding, done) {
const problem = walk.take(chunk);
if (problem === void 0) return done(null, chunk);
refusal = refused(problem);
return done(refusal);
}
});
try {
await (0, together.b)([ taking?.(), (0, external_node_stream_promises_.pipeline)((0, 
external_node_fs_.createReadStream)(file), (0, external_node_zlib_.createGunzip)(), walked, into) ]);
} catch (cause) {
if (refusal !== void 0) throw refusal;
if (cause instanceof errors.dz) throw cause;
throw refused(`cannot be unpacked (${(0, quote.hD)((0, reason_of.A)(cause), 200)})`, cause);
}
}
async function takeEntry(header, content, taken) {
const {into, names, folders} = taken;
const {name, type} = header;
const odd = Object.keys(header.pax ?? {}).find(key => !PLAIN_PAX_KEYS.has(key));
if (odd !== void 0) throw refused(`contains ${(0, quote.hD)(name, 120)} with the attribute ${(0, 
quote.hD)(odd, 60)}`);
taken.entries += 1;
if (taken.entries > taken.limits.entries) throw refused(`contains more than ${taken.limits.entries} files and folders`);
const path = name.replace(/^(?:\.\/)+/, "");
if (isFileAndFolder(path, type, taken)) throw refused(`contains ${(0, quote.hD)(name, 120)} as a file and as a folder`);
if (type === "directory" && isPlainFolder(path)) return void content.resume();
const problem = entryProblem({
...header,
name: path
}, taken);
if (problem !== void 0) throw refused(`contains ${(0, quote.hD)(name, 120)}${problem}`);
names.add(path);
const file = (0, external_node_path_.join)(into, path);
if (!folders.has((0, external_node_path_.dirname)(file))) (0, external_node_fs_.mkdirSync)((0, 
external_node_path_.dirname)(file), {
recursive: true
});
folders.add((0, external_node_path_.dirname)(file));
await writeContent(file, header.size, content);
}
function isFileAndFolder(path, type, {names, parents}) {
const segments = path.split("/").filter(segment => segment !== "" && segment !== ".");
const folders = (type === "directory" ? segments : segments.slice(0, -1)).map((_, index) => segments.slice(0, index + 1).join("/"));
for (const folder of folders) parents.add(folder);
return folders.some(folder => names.has(folder)) || type !== "directory" && parents.has(path);
}
function entryProblem({name, type, size}, {names, limits}) {
if (type !== "file" && type !== "directory") return ", which is not a regular file";
if (type === "directory" || !isPlainPath(name)) return ", which is not a plain name below the archive";
if (names.has(name)) return " twice";
return size > limits.bytesOfFile ? ` with ${size} bytes, more than the limit of ${limits.bytesOfFile}` : void 0;
}
const SMALL_BYTES = 256 * 1024;
async function writeContent(file, size, content) {
if (size > SMALL_BYTES) return (0, at_path.Z)(file, () => (0, external_node_stream_promises_.pipeline)(content, (0, 
external_node_fs_.createWriteStream)(file, {
flags: "wx",
mode: 384
})));
const chunks = await content.toArray();
(0, external_node_fs_.writeFileSync)(file, Buffer.concat(chunks), {
flag: "wx",
mode: 384
});
}
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
return new errors.dz("archive-invalid", `The archive ${what}.`, {
hint: 'Use the one that "grind-to-prod bundle" wrote.',
cause
});
}
}),

};
