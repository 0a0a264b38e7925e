import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-33689.js';
import { modules as shared2 } from './shared-48929.js';
import { modules as shared3 } from './shared-262.js';
export const id = 8847;
export const ids = [8847];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 94632: // build/js/verbs/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bundle: () => bundle
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var errors = __webpack_require__(8136);
var evidence_index = __webpack_require__(27433);
var layout = __webpack_require__(51731);
var host_client = __webpack_require__(16328);
var external_node_path_ = __webpack_require__(76760);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
var parse = __webpack_require__(78742);
var canonical = __webpack_require__(53795);
var loose = __webpack_require__(71682);
var protocol_record = __webpack_require__(90662);
var report_event = __webpack_require__(59786);
var snapshot_parse = __webpack_require__(37779);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/archive/evidence-files.js
const FILE_LIMIT_BYTES = 4 * parse.RN;
async function releaseFiles(folder) {
const files = new Map;
for (const name of (await (0, promises_.readdir)(folder)).toSorted()) {
const file = (0, external_node_path_.join)(folder, name);
const stats = await (0, promises_.lstat)(file);
const problem = !stats.isFile() ? "is not a regular file" : stats.size > FILE_LIMIT_BYTES ? `has more than ${FILE_LIMIT_BYTES} bytes` : void 0;
if (problem !== void 0) throw new errors.dz("file-unreadable", `${(0, quote.h)(file)} ${problem}.`, {
hint: "Give the folder that build-manifest wrote."
});
files.set(`release/${name}`, {
file: file
});
}
return files;
}
function ledgerFiles(ledger) {
const folder = `hosts/${ledger.host}`;
const files = new Map([ [ `${folder}/ledger.json`, {
text: `${JSON.stringify(ledger, void 0, 2)}\n`
} ] ]);
for (const {record: record, signature: signature, statement: statement} of ledger.entries) {
if (signature === void 0) continue;
const base = `${folder}/records/${record.attempt}`;
files.set(`${base}.json`, {
text: (0, canonical.q)(record)
}).set(`${base}.json.sig`, {
text: signature
});
if (statement !== void 0) files.set(`${base}.intoto.json`, {
text: statement
});
}
return files;
}
const JSON_LIMIT_BYTES = 64 * 1024 * 1024;
const FOLDERS_DEPTH = 4;
async function keptFiles(folder, {reporter: reporter}) {
const files = new Map;
for (const {file: file, name: name} of await filesBelow(folder)) try {
for (const [path, source] of await placesOf(file, name)) files.set(path, source);
} catch (error) {
(0, report_event.R8)(reporter, `${(0, quote.h)(file)} was left out: ${(0, errors.ux)(error) ? error.message : (0, 
reason_of.A)(error)}`);
}
return files;
}
async function filesBelow(folder, depth = 0) {
const entries = await (0, promises_.readdir)(folder, {
withFileTypes: true
}).catch(cause => {
throw new errors.dz("file-unreadable", `The folder ${(0, quote.h)(folder)} cannot be read (${(0, 
reason_of.A)(cause)}).`, {
cause: cause
});
});
const found = [];
for (const entry of entries.toSorted((left, right) => left.name < right.name ? -1 : 1)) {
const file = (0, external_node_path_.join)(folder, entry.name);
if (entry.isDirectory() && depth < FOLDERS_DEPTH) found.push(...await filesBelow(file, depth + 1)); else if (entry.isFile()) found.push({
file: file,
name: entry.name
});
}
return found;
}
async function placesOf(file, name) {
const [, attempt] = /^host-record-([0-9a-f-]{36})\.json$/.exec(name) ?? [];
if (attempt !== void 0) return recordPlaces(file, attempt);
if (/^snapshot-.+\.json$/.test(name)) {
const host = hostOfSnapshot(await parsed(file, snapshot_parse.F));
return host === void 0 ? new Map : new Map([ [ `hosts/${host}/snapshots/${name}`, {
file: file
} ] ]);
}
if (!/^ledger.*\.json$/.test(name)) return new Map;
const ledger = (0, loose.L)(protocol_record.Gd).safeParse(await parsed(file, JSON_LIMIT_BYTES));
return ledger.success && isHostName(ledger.data.host) ? ledgerFiles(ledger.data) : new Map;
}
async function recordPlaces(file, attempt) {
const record = (0, loose.L)(protocol_record.fi).safeParse(await parsed(file, JSON_LIMIT_BYTES));
if (!record.success || !isHostName(record.data.host)) return new Map;
const base = `hosts/${record.data.host}/records/${attempt}`;
const beside = [ [ `${base}.json`, file ], [ `${base}.json.sig`, `${file}.sig` ], [ `${base}.intoto.json`, file.replace(/host-record-([^/]*)\.json$/, "deployment-$1.intoto.json") ] ];
const files = new Map;
for (const [path, source] of beside) if ((await (0, promises_.lstat)(source).catch(() => {}))?.isFile() === true) files.set(path, {
file: source
});
return files;
}
async function parsed(file, limit) {
return JSON.parse(await (0, read_limited.t)(file, limit) ?? "");
}
function hostOfSnapshot(value) {
const host = typeof value === "object" && value !== null ? Reflect.get(value, "host") : void 0;
const name = typeof host === "object" && host !== null ? Reflect.get(host, "name") : void 0;
return typeof name === "string" && isHostName(name) ? name : void 0;
}
function isHostName(name) {
return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name);
}
var nix_signatures = __webpack_require__(8712);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
// CONCATENATED MODULE: ./build/js/steps/archive/nix-signatures.js
async function nixSignatureFiles({paths: paths}, runner) {
const infos = await infosHere(paths.map(({path: path}) => path), runner);
const signatures = infos.flatMap(({path: path, signatures: own}) => own.length === 0 ? [] : [ [ path, own ] ]);
const addresses = infos.flatMap(({path: path, contentAddress: contentAddress}) => contentAddress === null ? [] : [ [ path, contentAddress ] ]);
if (signatures.length + addresses.length === 0) return new Map;
const content = {
schemaVersion: 1,
signatures: Object.fromEntries(signatures),
contentAddresses: Object.fromEntries(addresses)
};
return new Map([ [ `release/${nix_signatures.Je}`, {
text: `${JSON.stringify(content)}\n`
} ] ]);
}
async function infosHere(paths, runner) {
try {
const {status: status, stdout: stdout} = await (0, run_path_info.Z)(runner, (0, 
path_info.rm)(paths));
return status === 0 ? (0, path_info.Ff)(stdout) : [];
} catch {
return [];
}
}
var read = __webpack_require__(72707);
var hash_file = __webpack_require__(52015);
var tar_archive = __webpack_require__(40898);
var temporary_name = __webpack_require__(72861);
// CONCATENATED MODULE: ./build/js/verbs/bundle.js
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
value: value,
dispose: dispose,
async: async
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
const LEDGER_ENTRIES = 1e3;
async function bundle({release: release, evidence: evidence, hosts: hosts, trust: trust, output: output}, context) {
const {folder: folder, releaseId: releaseId, manifest: manifest, inventory: inventory} = await (0, 
read.readBundle)(release);
const files = await releaseFiles(folder);
if (inventory !== void 0) await add(files, await nixSignatureFiles(inventory, context.runner));
if (evidence !== void 0) await add(files, await keptFiles(evidence, context));
const known = [];
for (const host of hosts) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(host, context), true);
const ledger = await client.ledger({
limit: LEDGER_ENTRIES,
skip: 0
});
if (!isHostName(ledger.host)) throw new errors.dz("record-invalid", `The host ${host.hostName} has a name that cannot be that of a folder.`);
for (const [path, source] of ledgerFiles(ledger)) files.set(path, source);
if (host.pinnedKey !== void 0) known.push(`${ledger.host} ${host.pinnedKey}\n`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
if (known.length > 0) files.set("trust/known_hosts", {
text: known.toSorted().join("")
});
for (const [name, file] of Object.entries(trust)) if (file !== void 0) files.set(`trust/${name}`, {
file: file
});
const entries = [ ...files ].map(([path, source]) => ({
path: path,
source: source
})).toSorted((left, right) => left.path < right.path ? -1 : 1);
const index = {
schemaVersion: 1,
releaseId: releaseId,
application: manifest.application,
files: await indexed(entries)
};
await writeArchive([ {
path: layout.K$,
source: {
text: `${JSON.stringify(index, void 0, 2)}\n`
}
}, ...entries ], output);
return {
archive: output,
releaseId: releaseId,
application: manifest.application,
sha256: await (0, hash_file.V)(output),
bytes: (await (0, promises_.stat)(output)).size,
files: index.files
};
}
async function add(files, more) {
for (const [path, source] of more) if (!files.has(path)) files.set(path, source);
}
async function indexed(entries) {
const files = [];
for (const {path: path, source: source} of entries) {
const isText = "text" in source;
const sha256 = isText ? (0, external_node_crypto_.createHash)("sha256").update(source.text).digest("hex") : await (0, 
hash_file.V)(source.file);
const size = isText ? Buffer.byteLength(source.text) : (await (0, promises_.stat)(source.file)).size;
files.push({
path: path,
sha256: sha256,
size: size,
...(0, evidence_index.CL)(path)
});
}
return files;
}
async function writeArchive(entries, output) {
const temporary = (0, temporary_name.N)(output);
await (0, promises_.rm)(temporary, {
force: true
});
try {
await (0, tar_archive.u)(entries, temporary);
await (0, promises_.rename)(temporary, output);
} catch (error) {
await (0, promises_.rm)(temporary, {
force: true
});
throw error;
}
}
}),

};
