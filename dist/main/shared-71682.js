export const modules = {

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => loose
});
var zod$0 = __webpack_require__(26921);
function loose(schema) {
return loosened(schema);
}
const made = new WeakMap;
function loosened(schema) {
const known = made.get(schema) ?? cloned(schema);
made.set(schema, known);
return known;
}
function cloned(schema) {
if (schema instanceof zod$0.bvH) {
const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [ key, loosened(field) ]));
return schema.clone({
...schema.def,
shape,
catchall: zod$0.L5J()
});
}
if (schema instanceof zod$0.naA) return schema.clone({
...schema.def,
element: loosened(schema.def.element)
});
if (schema instanceof zod$0.b8S) return schema.clone({
...schema.def,
valueType: loosened(schema.def.valueType)
});
if (schema instanceof zod$0.fZ7) return schema.clone({
...schema.def,
options: schema.def.options.map(option => loosened(option))
});
if (schema instanceof zod$0.IiU) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod$0.l1C) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod$0.XiL) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
return schema;
}
}),

/***/ 96186: // build/js/domain/reproduce/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => reproduceExitCode,
n: () => reproduceVerdict
});
var errors_errors_js$0 = __webpack_require__(8136);
const exitCodes = {
REPRODUCED: 0,
DIFFERS: errors_errors_js$0.qH,
NOT_PROVABLE: errors_errors_js$0.rQ
};
function reproduceExitCode(verdict) {
return exitCodes[verdict];
}
function reproduceVerdict({components, paths, manifest, closure}) {
const outcomes = [ ...components, ...paths, manifest ].map(({outcome}) => outcome);
if (outcomes.includes("differs")) return "DIFFERS";
const ofComponents = new Set(components.map(({path}) => path));
const mustAgree = paths.filter(({path}) => closure || ofComponents.has(path));
const isShown = components.length > 0 && components.every(({outcome}) => outcome === "agrees") && components.every(({path}) => mustAgree.some(one => one.path === path)) && mustAgree.every(({outcome}) => outcome === "agrees") && manifest.outcome === "agrees";
return isShown ? "REPRODUCED" : "NOT_PROVABLE";
}
}),

/***/ 54028: // build/js/steps/archive/is-archive.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ih: () => archiveKindOf,
tc: () => isArchive,
JR: () => refuseFolderOfArchives
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./build/js/domain/archive/kind.js
const signatures = [ {
kind: "gzip",
bytes: "1f8b"
}, {
kind: "zstd",
bytes: "28b52ffd"
}, {
kind: "xz",
bytes: "fd377a585a00"
}, {
kind: "bzip2",
at: 4,
bytes: "314159265359"
}, {
kind: "lz4",
bytes: "04224d18"
}, {
kind: "lzip",
bytes: "4c5a4950"
}, {
kind: "compress",
bytes: "1f9d"
}, {
kind: "zip",
bytes: "504b0304"
}, {
kind: "zip",
bytes: "504b0506"
}, {
kind: "7z",
bytes: "377abcaf271c"
}, {
kind: "rar",
bytes: "526172211a07"
}, {
kind: "tar",
at: 257,
bytes: "757374617200"
}, {
kind: "tar",
at: 257,
bytes: "75737461722020"
} ];
const KIND_BYTES = 264;
function archiveKind(beginning) {
if (beginning.toString("latin1", 0, 1) === "{") return;
return signatures.find(({at = 0, bytes}) => beginning.toString("hex", at, at + bytes.length / 2) === bytes)?.kind;
}
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/steps/archive/is-archive.js
async function archiveKindOf(path) {
if ((await (0, promises_.stat)(path).catch(() => {}))?.isFile() !== true) return;
const handle = await (0, promises_.open)(path).catch(() => {});
if (handle === void 0) return;
try {
const {buffer, bytesRead} = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
return archiveKind(buffer.subarray(0, bytesRead));
} finally {
await handle.close();
}
}
async function isArchive(path, name = path) {
const kind = await archiveKindOf(path);
if (kind === "gzip") return true;
if (kind !== void 0) throw otherArchive(name, kind);
return /\.(?:tar\.gz|tgz)$/.test(path) && (await (0, promises_.stat)(path).catch(() => {}))?.isFile() === true;
}
const FEW_FILES = 20;
async function refuseFolderOfArchives(folder, name = folder) {
const files = await (0, promises_.readdir)(folder).catch(() => []);
if (files.length === 0 || files.length > FEW_FILES) return;
const kinds = await Promise.all(files.map(file => archiveKindOf((0, external_node_path_.join)(folder, file))));
if (kinds.includes(void 0)) return;
const readable = files[kinds.indexOf("gzip")];
if (readable === void 0) throw otherArchive((0, external_node_path_.join)(name, files[0]), kinds[0]);
throw new errors.dz("archive-invalid", `The folder ${(0, quote.hD)(name)} has neither evidence nor a manifest in it, but the archive ${(0, 
quote.hD)(readable)}.`, {
hint: `Give the archive itself: ${(0, quote.hD)((0, external_node_path_.join)(name, readable))}.`
});
}
function otherArchive(name, kind) {
return new errors.dz("archive-invalid", `${(0, quote.hD)(name)} is an archive of the form ${kind}, and evidence is read from a .tar.gz alone.`, {
hint: 'Unpack it, and give the folder, or the .tar.gz in it that "grind-to-prod bundle" wrote.'
});
}
}),

/***/ 59088: // build/js/tools/files/followed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => followed
});
var node_fs_promises$0 = __webpack_require__(51455);
async function followed(path) {
return (0, node_fs_promises$0.realpath)(path).catch(() => path);
}
}),

/***/ 6578: // build/js/steps/bundle/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readNixSignatures
});
var node_path$0 = __webpack_require__(76760);
var domain_bundle_files$1 = __webpack_require__(45835);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_evidence_nix_signatures$3 = __webpack_require__(8712);
var tools_files_read_limited$4 = __webpack_require__(55463);
var domain_protocol_limited_json$5 = __webpack_require__(58909);
async function readNixSignatures(folder) {
const file = (0, node_path$0.join)(folder, domain_evidence_nix_signatures$3.Je);
try {
const text = await (0, tools_files_read_limited$4.t)(file, domain_bundle_files$1.H3[domain_evidence_nix_signatures$3.Je].limitBytes);
return text === void 0 ? void 0 : domain_evidence_nix_signatures$3.Yl.parse((0, 
domain_protocol_limited_json$5.K)(text));
} catch (cause) {
throw new domain_errors_errors$2.dz("signature-invalid", `${(0, 
domain_errors_quote$6.hD)(file)} is not a list of signatures of store paths.`, {
hint: "Take the file that was written beside the manifest, or remove it.",
cause
});
}
}
}),

/***/ 72707: // build/js/steps/bundle/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readApprovals: () => readApprovals,
readBundle: () => readBundle,
readBundleHead: () => readBundleHead,
readManifestText: () => readManifestText,
withInventory: () => withInventory
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$14 = __webpack_require__(7191);
var tools_files_followed$3 = __webpack_require__(59088);
var tools_files_read_limited$4 = __webpack_require__(55463);
var domain_manifest_parse$5 = __webpack_require__(78742);
var domain_manifest_release_id$6 = __webpack_require__(50452);
var domain_manifest_schema$7 = __webpack_require__(67982);
var domain_statement_approval$8 = __webpack_require__(83338);
var domain_trust_signature$9 = __webpack_require__(3508);
var domain_errors_why_unreadable$10 = __webpack_require__(49389);
var archive_is_archive_js$11 = __webpack_require__(54028);
var nix_signatures_js$12 = __webpack_require__(6578);
var write_js$13 = __webpack_require__(41220);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises$0.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path$1.join)(path, "manifest.json") : path;
const text = await (0, tools_files_read_limited$4.t)(isFolder ? manifestFile : await (0, 
tools_files_followed$3.X)(path), domain_manifest_schema$7.SC).catch(async cause => {
await refuseArchive(manifestFile);
throw new domain_errors_errors$2.dz("manifest-missing", `The manifest ${(0, 
domain_errors_quote$14.hD)(manifestFile)} cannot be read (${(0, 
domain_errors_why_unreadable$10._)(manifestFile, cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause
});
});
if (text === void 0) throw new domain_errors_errors$2.dz("manifest-missing", `There is no manifest at ${(0, 
domain_errors_quote$14.hD)(manifestFile)}.`, {
hint: whereIs((0, node_path$1.basename)(path)) ?? "Make one with grind-to-prod build-manifest."
});
if (!text.startsWith("{")) await refuseArchive(manifestFile);
return {
folder: (0, node_path$1.dirname)(manifestFile),
file: (0, node_path$1.resolve)(manifestFile),
text
};
}
function whereIs(name) {
if (!(0, domain_manifest_release_id$6.F3)(name) && !(0, 
domain_manifest_release_id$6.B1)(name)) return;
const folder = `~/.local/state/grind-to-prod/releases/APPLICATION/${(0, domain_manifest_release_id$6.F3)(name) ? name : `${name}\u2026`}`;
return `Give the folder of the release, or its manifest.json, and not its id; of one that was built here it is ${folder}.`;
}
async function refuseArchive(file) {
const kind = await (0, archive_is_archive_js$11.ih)(file);
if (kind === void 0) return;
throw new domain_errors_errors$2.dz("archive-invalid", `${(0, 
domain_errors_quote$14.hD)(file)} is an archive of the form ${kind}, and not a manifest.`, {
hint: 'Unpack it, and give the folder in it that has the manifest.json. Whole archives are taken by "grind-to-prod verify" and by "grind-to-prod bundle RELEASE --evidence".'
});
}
async function readBundle(path, expectedReleaseId) {
return withInventory(await readBundleHead(path, expectedReleaseId));
}
async function readBundleHead(path, expectedReleaseId) {
const {folder, file, text} = await readManifestText(path);
const manifest = (0, domain_manifest_parse$5.Ng)(Buffer.from(text), file);
const id = (0, domain_manifest_release_id$6.Bf)(text);
if (expectedReleaseId !== void 0 && expectedReleaseId !== id) throw new domain_errors_errors$2.dz("manifest-invalid", `The manifest's release id is ${id}, but ${(0, 
domain_errors_quote$14.hD)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder,
file,
manifest,
text,
releaseId: id,
signature: await readSignature((0, node_path$1.join)(folder, write_js$13.eh)),
approvals: await readApprovals((0, node_path$1.join)(folder, domain_statement_approval$8.o_))
};
}
async function withInventory(head) {
const {folder, manifest} = head;
return {
...head,
inventory: await readInventory((0, node_path$1.join)(folder, "inventory.json"), manifest),
nixSignatures: await (0, nix_signatures_js$12.t)(folder)
};
}
async function readSignature(file) {
return (0, tools_files_read_limited$4.t)(file, domain_trust_signature$9.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `The signature ${(0, 
domain_errors_quote$14.hD)(file)} cannot be read (${(0, 
domain_errors_why_unreadable$10._)(file, cause)}).`, {
cause
});
});
}
async function readApprovals(file) {
return (0, tools_files_read_limited$4.t)(file, domain_trust_signature$9.Vz).catch(cause => {
throw new domain_errors_errors$2.dz("statement-invalid", `The approvals ${(0, 
domain_errors_quote$14.hD)(file)} cannot be read (${(0, 
domain_errors_why_unreadable$10._)(file, cause)}).`, {
cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, tools_files_read_limited$4.t)(file, domain_manifest_parse$5.RN).catch(cause => {
throw new domain_errors_errors$2.dz("inventory-invalid", `The inventory ${(0, 
domain_errors_quote$14.hD)(file)} cannot be read (${(0, 
domain_errors_why_unreadable$10._)(file, cause)}).`, {
cause
});
});
if (text === void 0) return;
const inventory = (0, domain_manifest_parse$5.au)(Buffer.from(text), file);
(0, domain_manifest_parse$5.Lb)(manifest, inventory, text);
return inventory;
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

/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => batches
});
const BYTES_AT_ONCE = 1e6;
function batches(paths) {
const portions = [];
let bytes = 1 / 0;
for (const path of paths) {
bytes += Buffer.byteLength(path) + 9;
if (bytes > BYTES_AT_ONCE) {
portions.push([]);
bytes = Buffer.byteLength(path) + 9;
}
portions.at(-1).push(path);
}
return portions;
}
}),

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var run_expect_success_js$0 = __webpack_require__(84521);
var run_limits_js$1 = __webpack_require__(28410);
var batches_js$2 = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: run_limits_js$1.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, batches_js$2.X)(paths)) {
const stdout = await (0, run_expect_success_js$0.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 79136: // build/js/tools/run/together.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => together
});
async function together(work) {
const outcomes = await Promise.allSettled(work);
const failed = outcomes.find(outcome => outcome.status === "rejected");
if (failed !== void 0) throw failed.reason;
return Promise.all(work);
}
}),

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 48393: // build/js/domain/evidence/with-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
var nix_signatures_js$0 = __webpack_require__(8712);
function withSignatures(before, paths) {
const signatures = new Map(Object.entries(before?.signatures ?? {}));
for (const {path, signatures: own} of paths) if (own.length > 0) signatures.set(path, [ ...new Set([ ...signatures.get(path) ?? [], ...own ]) ].slice(0, nix_signatures_js$0.KW));
return {
...before,
schemaVersion: 1,
signatures: Object.fromEntries(signatures)
};
}
}),

/***/ 56062: // build/js/tools/files/failed-read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => failedRead,
b: () => failedReadOf
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var is_there_js$1 = __webpack_require__(27499);
function failedRead(path, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0.Hr)(path) : (0, 
domain_errors_catalogue$0.Hr)(path, cause);
}
function failedReadOf(what, file, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0._s)(what, file) : (0, 
domain_errors_catalogue$0._s)(what, file, cause);
}
}),

};
