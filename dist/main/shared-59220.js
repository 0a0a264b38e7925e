export const modules = {

/***/ 59220: // build/js/steps/archive/evidence-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Xi: () => ledgerFiles,
dy: () => releaseFiles,
wz: () => headPath
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_bundle_files$2 = __webpack_require__(45835);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$7 = __webpack_require__(7191);
var domain_evidence_layout$4 = __webpack_require__(51731);
var domain_manifest_canonical$8 = __webpack_require__(53795);
var domain_statement_countersignature$5 = __webpack_require__(80895);
var domain_sigstore_files$6 = __webpack_require__(54201);
async function releaseFiles(folder) {
const files = new Map;
const others = [];
for (const name of (await (0, node_fs_promises$0.readdir)(folder)).toSorted()) {
const file = (0, node_path$1.join)(folder, name);
if (!(0, domain_bundle_files$2.Ge)(name) && !(0, domain_sigstore_files$6.IX)(name)) {
others.push({
file,
name
});
continue;
}
const stats = await (0, node_fs_promises$0.lstat)(file);
const limitBytes = (0, domain_bundle_files$2.Ge)(name) ? domain_bundle_files$2.H3[name].limitBytes : domain_sigstore_files$6.DQ;
const problem = !stats.isFile() ? "is not a regular file" : stats.size > limitBytes ? `has more than ${limitBytes} bytes` : void 0;
if (problem !== void 0) throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$7.hD)(file)} ${problem}.`, {
hint: "Give the folder that build-manifest wrote."
});
files.set(`release/${name}`, {
file
});
}
return {
files,
others
};
}
function ledgerFiles(ledger) {
const folder = `hosts/${ledger.host}`;
const entries = ledger.entries.map(({line, digest, previousEntry, record}) => ({
line,
digest,
previousEntry,
record
}));
const files = new Map([ [ `${folder}/ledger.json`, {
text: `${JSON.stringify({
...ledger,
entries
})}\n`
} ] ]);
if (ledger.head !== void 0) files.set(headPath(ledger.head), {
text: (0, domain_manifest_canonical$8.q)(ledger.head)
});
for (const {record, signature, statement, countersigned} of ledger.entries) {
if (signature === void 0 && countersigned === void 0) continue;
const base = `${folder}/records/${record.attempt}`;
files.set(`${base}.json`, {
text: (0, domain_manifest_canonical$8.q)(record)
});
if (signature !== void 0) files.set(`${base}.json.sig`, {
text: signature
});
if (statement !== void 0) files.set(`${base}.intoto.json`, {
text: statement
});
if (countersigned !== void 0) files.set(`${folder}/records/${(0, domain_statement_countersignature$5.Zy)(record.attempt)}`, {
text: countersigned
});
}
return files;
}
function headPath(head) {
return `hosts/${head.host}/heads/${(0, domain_evidence_layout$4.HH)(head)}`;
}
}),

/***/ 86569: // build/js/steps/archive/kept-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F4: () => sortKept,
L2: () => addFiles,
Qe: () => attemptOfRecord,
y2: () => keptFiles
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$20 = __webpack_require__(7191);
var domain_errors_reason_of$4 = __webpack_require__(11245);
var domain_manifest_canonical$21 = __webpack_require__(53795);
var domain_protocol_loose$5 = __webpack_require__(71682);
var domain_protocol_record$6 = __webpack_require__(3238);
var domain_protocol_ledger_head$7 = __webpack_require__(47306);
var domain_report_event$8 = __webpack_require__(59786);
var domain_snapshot_parse_env$9 = __webpack_require__(38881);
var domain_snapshot_parse$10 = __webpack_require__(37779);
var domain_statement_countersignature$11 = __webpack_require__(80895);
var domain_statement_deployment$12 = __webpack_require__(67418);
var domain_timestamp_files$13 = __webpack_require__(13203);
var tools_files_hash_given_file$14 = __webpack_require__(47523);
var tools_files_read_limited$15 = __webpack_require__(55463);
var evidence_walk_ledger_file_js$16 = __webpack_require__(6968);
var domain_evidence_layout$17 = __webpack_require__(51731);
var evidence_files_js$18 = __webpack_require__(59220);
var domain_protocol_limited_json$19 = __webpack_require__(58909);
const JSON_LIMIT_BYTES = 256 * 1024 * 1024;
async function keptFiles(found, context) {
const {files, others} = await sortKept(found, context);
if (others.length > 0) (0, domain_report_event$8.warn)(context.reporter, `These files are not known as evidence, and were left out: ${named(others)}.`);
return files;
}
async function sortKept(found, context) {
const files = new Map;
const ledgers = [];
const seen = new Set;
for (const one of found.toSorted((left, right) => Number(isRunsOwn(left)) - Number(isRunsOwn(right)))) try {
const kept = await keptAs(one);
if (kept === void 0) continue;
seen.add(one.file);
if ("ledger" in kept) ledgers.push({
...kept.ledger,
...one
}); else {
await addFiles(files, kept.files, context);
for (const source of kept.files.values()) if ("file" in source) seen.add(source.file);
}
} catch (error) {
seen.add(one.file);
(0, domain_report_event$8.warn)(context.reporter, `${(0, 
domain_errors_quote$20.hD)(one.file)} was left out: ${(0, 
domain_errors_errors$3.ux)(error) ? error.message : (0, 
domain_errors_reason_of$4.A)(error)}`);
}
await addLedgers(files, ledgers, context);
return {
files,
others: found.filter(({file}) => !seen.has(file))
};
}
function attemptOfRecord(name) {
const {kind, attempt} = RECORD.exec(name)?.groups ?? {};
return kind === void 0 ? void 0 : attempt;
}
async function addFiles(files, more, {reporter}) {
for (const [path, source] of more) {
const before = files.get(path);
if (before === void 0) files.set(path, source); else if (await digestOf(before) !== await digestOf(source)) (0, 
domain_report_event$8.warn)(reporter, `${shown(source, path)} was left out: the archive has another ${(0, 
domain_errors_quote$20.hD)(path)}, from ${shown(before, "a ledger")}.`);
}
}
async function addLedgers(files, ledgers, context) {
for (const [host, own] of Map.groupBy(ledgers, ledger => ledger.host)) {
const isPrinted = ({path}) => Number(path.endsWith(".json"));
const [newest, ...others] = own.toSorted((left, right) => right.newestLine - left.newestLine || isPrinted(right) - isPrinted(left));
files.set(newest.path, newest.source);
for (const {file} of others) (0, domain_report_event$8.warn)(context.reporter, `${(0, 
domain_errors_quote$20.hD)(file)} was left out: ${(0, 
domain_errors_quote$20.hD)(newest.file)} has a ledger of the host ${host} that ends as late or later.`);
for (const {records} of [ newest, ...others ]) await addFiles(files, records, context);
}
}
async function digestOf(source) {
return "text" in source ? (0, node_crypto$0.createHash)("sha256").update(source.text).digest("hex") : (await (0, 
tools_files_hash_given_file$14.C)(source.file)).sha256;
}
function shown(source, otherwise) {
return "file" in source ? (0, domain_errors_quote$20.hD)(source.file) : otherwise;
}
const NAMED_FILES = 10;
function named(files) {
const names = files.slice(0, NAMED_FILES).map(({file}) => (0, domain_errors_quote$20.hD)(file, 160));
return `${names.join(", ")}${files.length > NAMED_FILES ? ` and ${files.length - NAMED_FILES} more` : ""}`;
}
const RECORD = /^(?<kind>(?:host-)?record-)?(?<attempt>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.json$/;
function isRunsOwn({name}) {
return RECORD.exec(name)?.groups?.["kind"] === "record-";
}
async function keptAs({file, name}) {
const {attempt} = RECORD.exec(name)?.groups ?? {};
if (attempt !== void 0) return recordPlaces({
file,
name
}, attempt);
if (/^snapshot-.+\.(?:json|env)$/.test(name) && (0, domain_evidence_layout$17.uy)(name)) {
const host = await hostOfSnapshot(file);
return host === void 0 ? void 0 : {
files: new Map([ [ `hosts/${host}/snapshots/${name}`, {
file
} ] ])
};
}
if (/^head-.+\.json$/.test(name)) return headPlace(file);
if (!(0, domain_evidence_layout$17.t7)(name)) return;
const ledger = name.endsWith(".ndjson") ? await ledgerOfLines(file) : await printedLedger(file);
return ledger === void 0 ? void 0 : {
ledger
};
}
async function recordPlaces({file, name}, attempt) {
const record = (0, domain_protocol_loose$5.L)(domain_protocol_record$6.fi).safeParse(await parsed(file, domain_protocol_record$6.gX));
if (!record.success || !(0, domain_evidence_layout$17.uy)(record.data.host)) return;
const base = `hosts/${record.data.host}/records/${attempt}`;
const files = new Map;
const countersigned = (0, domain_statement_countersignature$11.Zy)(attempt);
const receipts = (0, node_path$2.join)((0, node_path$2.dirname)(file), countersigned);
if (await isFile(receipts)) files.set(`hosts/${record.data.host}/records/${countersigned}`, {
file: receipts
});
if (isRunsOwn({
file,
name
})) {
const own = Object.entries(record.data).filter(([field]) => field !== "promote");
return {
files: files.set(`${base}.json`, {
text: (0, domain_manifest_canonical$21.q)(Object.fromEntries(own))
})
};
}
const statement = name.startsWith("host-record-") ? (0, domain_statement_deployment$12.mI)(attempt) : `${attempt}.intoto.json`;
files.set(`${base}.json`, {
file
});
if (await isFile(`${file}.sig`)) files.set(`${base}.json.sig`, {
file: `${file}.sig`
});
if (!await isFile((0, node_path$2.join)((0, node_path$2.dirname)(file), statement))) return {
files
};
for (const nameOf of [ own => own, domain_timestamp_files$13.np, domain_timestamp_files$13.NB ]) {
const kept = (0, node_path$2.join)((0, node_path$2.dirname)(file), nameOf(statement));
if (await isFile(kept)) files.set(nameOf(`${base}.intoto.json`), {
file: kept
});
}
return {
files
};
}
async function headPlace(file) {
const head = (0, domain_protocol_loose$5.L)(domain_protocol_ledger_head$7.U).safeParse(await parsed(file, domain_protocol_record$6.gX));
if (!head.success || !(0, domain_evidence_layout$17.uy)(head.data.host)) return;
return {
files: new Map([ [ (0, evidence_files_js$18.wz)(head.data), {
file
} ] ])
};
}
async function isFile(path) {
return (await (0, node_fs_promises$1.lstat)(path).catch(() => {}))?.isFile() === true;
}
async function printedLedger(file) {
const ledger = (0, domain_protocol_loose$5.L)(domain_protocol_record$6.Gd).safeParse(await parsed(file, JSON_LIMIT_BYTES));
if (!ledger.success || !(0, domain_evidence_layout$17.uy)(ledger.data.host)) return;
const {host, entries} = ledger.data;
const records = (0, evidence_files_js$18.Xi)(ledger.data);
const path = `hosts/${host}/ledger.json`;
const source = records.get(path);
records.delete(path);
return {
host,
path,
source,
records,
newestLine: entries.reduce((newest, {line}) => Math.max(newest, line), 0)
};
}
async function ledgerOfLines(file) {
const {walk} = await (0, evidence_walk_ledger_file_js$16.BF)(file, () => {});
const host = walk.newest?.entry.record.host;
if (host === void 0 || !(0, domain_evidence_layout$17.uy)(host)) return;
return {
host,
path: `hosts/${host}/ledger.ndjson`,
source: {
file
},
records: new Map,
newestLine: walk.newest.line
};
}
async function parsed(file, limit) {
return (0, domain_protocol_limited_json$19.K)(await (0, 
tools_files_read_limited$15.t)(file, limit) ?? "");
}
async function hostOfSnapshot(file) {
const text = await (0, tools_files_read_limited$15.t)(file, domain_snapshot_parse$10.F) ?? "";
const value = text.trimStart().startsWith("{") ? (0, domain_protocol_limited_json$19.K)(text) : (0, 
domain_snapshot_parse_env$9.v)(text);
const host = typeof value === "object" && value !== null ? Reflect.get(value, "host") : void 0;
const name = typeof host === "object" && host !== null ? Reflect.get(host, "name") : void 0;
return typeof name === "string" && (0, domain_evidence_layout$17.uy)(name) ? name : void 0;
}
}),

/***/ 70843: // build/js/steps/archive/kept-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => keptReleaseFiles,
isKeptRelease: () => isKeptRelease
});
var node_fs_promises$0 = __webpack_require__(51455);
var domain_errors_catalogue$1 = __webpack_require__(6966);
var bundle_write_js$2 = __webpack_require__(41220);
var evidence_files_js$3 = __webpack_require__(59220);
var kept_files_js$4 = __webpack_require__(86569);
async function isKeptRelease(path) {
const names = await (0, node_fs_promises$0.readdir)(path).catch(() => []);
return names.includes(bundle_write_js$2.e6.manifest) && names.some(name => (0, 
kept_files_js$4.Qe)(name) !== void 0);
}
async function keptReleaseFiles(folder, context) {
const release = await (0, evidence_files_js$3.dy)(folder);
const {files, others} = await (0, kept_files_js$4.F4)(release.others, context);
const attempts = new Set([ ...files.keys() ].map(path => path.replace(/^.*\/|\.json$/g, "")));
for (const {file, name} of release.others) {
const attempt = (0, kept_files_js$4.Qe)(name);
if (attempt !== void 0 && !attempts.has(attempt)) throw (0, domain_errors_catalogue$1.PU)(file);
}
await (0, kept_files_js$4.L2)(files, release.files, context);
const placed = new Set([ ...files.values() ].flatMap(source => "file" in source ? [ source.file ] : []));
for (const {file, name} of others) if (!placed.has(file)) files.set(`release/${name}`, (await (0, 
node_fs_promises$0.lstat)(file)).isFile() ? {
file
} : {
text: ""
});
return files;
}
}),

/***/ 47523: // build/js/tools/files/hash-given-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => hashGivenFile
});
var node_fs_promises$0 = __webpack_require__(51455);
var failed_read_js$1 = __webpack_require__(56062);
var hash_file_js$2 = __webpack_require__(52015);
async function hashGivenFile(file) {
try {
return {
sha256: await (0, hash_file_js$2.V)(file),
size: (await (0, node_fs_promises$0.stat)(file)).size
};
} catch (cause) {
throw (0, failed_read_js$1.Y)(file, cause);
}
}
}),

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
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
const CHUNK_BYTES = 1024 * 1024;
async function sha256OfFile(path) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const file = __addDisposableResource(env_1, await (0, node_fs_promises$1.open)(path), true);
const {size} = await file.stat();
const chunk = Buffer.allocUnsafe(size === 0 ? CHUNK_BYTES : Math.min(CHUNK_BYTES, size));
const hash = (0, node_crypto$0.createHash)("sha256");
for (;;) {
const {bytesRead} = await file.read(chunk, 0, chunk.length, null);
if (bytesRead === 0) return hash.digest("hex");
hash.update(chunk.subarray(0, bytesRead));
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 12716: // build/js/steps/config/part-of-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pv: () => isOfEvidence,
UO: () => isWithin,
isFolder: () => isFolder,
oi: () => isAbove
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_evidence_layout$2 = __webpack_require__(51731);
var tools_files_is_there$3 = __webpack_require__(27499);
var archive_kept_release_js$4 = __webpack_require__(70843);
async function isOfEvidence(folder) {
for (let at = await realPath(folder); ;at = (0, node_path$1.dirname)(at)) {
if (await isUnpackedEvidence(at) || await (0, archive_kept_release_js$4.isKeptRelease)(at)) return true;
if ((0, node_path$1.dirname)(at) === at) return false;
}
}
async function isWithin(folder, path) {
const [inner, outer] = [ await realPath(folder), await realPath(path) ];
return inner === outer || inner.startsWith(outer.endsWith(node_path$1.sep) ? outer : `${outer}${node_path$1.sep}`);
}
async function isAbove(folder, files) {
const found = await Promise.all(files.map(file => isWithin(file, folder)));
return found.includes(true);
}
async function isFolder(path) {
return (await (0, node_fs_promises$0.stat)(path).catch(() => {}))?.isDirectory() === true;
}
async function isUnpackedEvidence(folder) {
if (!await has(folder, domain_evidence_layout$2.K$)) return false;
const parts = await Promise.all([ "release", "releases", "hosts" ].map(name => has(folder, name)));
return parts.includes(true);
}
function has(folder, name) {
return (0, tools_files_is_there$3.$)((0, node_path$1.join)(folder, name)).catch(() => false);
}
function realPath(path) {
return (0, node_fs_promises$0.realpath)(path).catch(() => path);
}
}),

};
