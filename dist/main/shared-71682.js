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

/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fc: () => statementFiles,
Mf: () => writeBundle,
e6: () => bundleFiles,
eh: () => SIGNATURES
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_evidence_nix_signatures$2 = __webpack_require__(8712);
var domain_statement_approval$3 = __webpack_require__(83338);
var domain_sigstore_files$8 = __webpack_require__(54201);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_reproduction$5 = __webpack_require__(17023);
var tools_files_read_limited$6 = __webpack_require__(55463);
var tools_files_write_atomically$7 = __webpack_require__(68417);
const bundleFiles = {
manifest: "manifest.json",
inventory: "inventory.json",
environment: "manifest.env",
sbom: "sbom.cdx.json",
provenance: "provenance.intoto.json",
sbomStatement: "sbom.intoto.json"
};
const statementFiles = [ bundleFiles.provenance, bundleFiles.sbomStatement ];
const SIGNATURES = "manifest.sig";
const signedOfManifest = new Set([ SIGNATURES, domain_statement_approval$3.o_, domain_statement_reproduction$5.Zr, domain_evidence_nix_signatures$2.Je ]);
async function writeBundle(folder, content) {
await (0, node_fs_promises$0.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises$0.readFile)((0, 
node_path$1.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
const isSame = before === content.manifest;
if (!isSame) {
const signed = (await (0, node_fs_promises$0.readdir)(folder)).filter(name => signedOfManifest.has(name) || (0, 
domain_sigstore_files$8.IX)(name));
await Promise.all(signed.map(name => (0, node_fs_promises$0.rm)((0, 
node_path$1.join)(folder, name), {
force: true
})));
}
const write = key => (0, tools_files_write_atomically$7.writeAtomically)((0, 
node_path$1.join)(folder, bundleFiles[key]), content[key]);
const writeUnlessSigned = async key => {
if (!isSame || !await isSigned((0, node_path$1.join)(folder, bundleFiles[key]))) await write(key);
};
await Promise.all([ write("inventory"), write("environment"), write("sbom"), writeUnlessSigned("provenance"), writeUnlessSigned("sbomStatement") ]);
await write("manifest");
}
async function isSigned(file) {
try {
const text = await (0, tools_files_read_limited$6.t)(file, domain_statement_dsse$4.TV);
return text !== void 0 && (0, domain_statement_dsse$4.mE)(text).signatures.length > 0;
} catch {
return false;
}
}
}),

/***/ 8279: // build/js/tools/files/sync.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m3: () => syncEntry
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
async function syncFolder(folder) {
await syncPath(folder, node_fs$0.constants.O_RDONLY | node_fs$0.constants.O_DIRECTORY);
}
async function syncEntry(path) {
await syncFolder((0, node_path$2.dirname)(path));
}
async function syncPath(path, flags) {
const handle = await (0, node_fs_promises$1.open)(path, flags);
try {
await handle.sync();
} finally {
await handle.close();
}
}
}),

/***/ 72861: // build/js/tools/files/temporary-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => isTemporaryName,
N: () => temporaryName
});
var node_path$0 = __webpack_require__(76760);
function temporaryName(path) {
return (0, node_path$0.join)((0, node_path$0.dirname)(path), `.${(0, 
node_path$0.basename)(path)}.grind-to-prod-new`);
}
function isTemporaryName(name) {
return name.startsWith(".") && name.endsWith(".grind-to-prod-new");
}
}),

/***/ 68417: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeAtomically: () => writeAtomically
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var sync_js$2 = __webpack_require__(8279);
var at_path_js$4 = __webpack_require__(28825);
var temporary_name_js$3 = __webpack_require__(72861);
async function writeAtomically(path, content, mode = 420) {
const temporary = (0, temporary_name_js$3.N)(path);
await (0, node_fs_promises$1.rm)(temporary, {
force: true
});
try {
const handle = await (0, node_fs_promises$1.open)(temporary, node_fs$0.constants.O_WRONLY | node_fs$0.constants.O_CREAT | node_fs$0.constants.O_EXCL, mode);
try {
await handle.chmod(mode);
await (0, at_path_js$4.Z)(path, () => handle.writeFile(content));
await (0, at_path_js$4.Z)(path, () => handle.sync());
} finally {
await handle.close();
}
await (0, node_fs_promises$1.rename)(temporary, path);
} catch (error) {
await (0, node_fs_promises$1.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
await (0, sync_js$2.m3)(path);
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
var domain_errors_quote$12 = __webpack_require__(7191);
var tools_files_read_limited$3 = __webpack_require__(55463);
var domain_manifest_parse$4 = __webpack_require__(78742);
var domain_manifest_release_id$5 = __webpack_require__(50452);
var domain_manifest_schema$6 = __webpack_require__(67982);
var domain_statement_approval$7 = __webpack_require__(83338);
var domain_trust_signature$8 = __webpack_require__(3508);
var domain_errors_reason_of$9 = __webpack_require__(11245);
var nix_signatures_js$10 = __webpack_require__(6578);
var write_js$11 = __webpack_require__(41220);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises$0.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path$1.join)(path, "manifest.json") : path;
const text = await (0, tools_files_read_limited$3.t)(manifestFile, domain_manifest_schema$6.SC).catch(cause => {
throw new domain_errors_errors$2.dz("manifest-missing", `The manifest ${(0, 
domain_errors_quote$12.hD)(manifestFile)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause
});
});
if (text === void 0) throw new domain_errors_errors$2.dz("manifest-missing", `There is no manifest at ${(0, 
domain_errors_quote$12.hD)(manifestFile)}.`, {
hint: "Make one with grind-to-prod build-manifest."
});
return {
folder: (0, node_path$1.dirname)(manifestFile),
file: (0, node_path$1.resolve)(manifestFile),
text
};
}
async function readBundle(path, expectedReleaseId) {
return withInventory(await readBundleHead(path, expectedReleaseId));
}
async function readBundleHead(path, expectedReleaseId) {
const {folder, file, text} = await readManifestText(path);
const manifest = (0, domain_manifest_parse$4.Ng)(Buffer.from(text));
const id = (0, domain_manifest_release_id$5.B)(text);
if (expectedReleaseId !== void 0 && expectedReleaseId !== id) throw new domain_errors_errors$2.dz("manifest-invalid", `The manifest's release id is ${id}, but ${(0, 
domain_errors_quote$12.hD)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder,
file,
manifest,
text,
releaseId: id,
signature: await readSignature((0, node_path$1.join)(folder, write_js$11.eh)),
approvals: await readApprovals((0, node_path$1.join)(folder, domain_statement_approval$7.o_))
};
}
async function withInventory(head) {
const {folder, manifest} = head;
return {
...head,
inventory: await readInventory((0, node_path$1.join)(folder, "inventory.json"), manifest),
nixSignatures: await (0, nix_signatures_js$10.t)(folder)
};
}
async function readSignature(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `The signature ${(0, 
domain_errors_quote$12.hD)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readApprovals(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.Vz).catch(cause => {
throw new domain_errors_errors$2.dz("statement-invalid", `The approvals ${(0, 
domain_errors_quote$12.hD)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, tools_files_read_limited$3.t)(file, domain_manifest_parse$4.RN).catch(cause => {
throw new domain_errors_errors$2.dz("inventory-invalid", `The inventory ${(0, 
domain_errors_quote$12.hD)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
if (text === void 0) return;
const inventory = (0, domain_manifest_parse$4.au)(Buffer.from(text));
(0, domain_manifest_parse$4.Lb)(manifest, inventory, text);
return inventory;
}
}),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G4: () => eventSchema,
N4: () => note,
R8: () => warn,
pq: () => info,
tW: () => phases,
xe: () => inPhase
});
var zod$0 = __webpack_require__(26921);
var transfer_codec_names_js$1 = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "sign", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas", "needs" ];
const EVENT_TEXT_LIMIT = 16384;
const text = zod$0.YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod$0.gMt("event", [ zod$0.rej({
event: zod$0.euz("phase"),
phase: zod$0.k5n(phases),
state: zod$0.k5n([ "start", "end" ]),
host: text.optional()
}), zod$0.rej({
event: zod$0.euz("progress"),
phase: zod$0.k5n(phases),
done: zod$0.aig().nonnegative(),
total: zod$0.aig().nonnegative(),
unit: zod$0.k5n([ "bytes", "paths", "derivations" ]),
codec: zod$0.k5n(transfer_codec_names_js$1.q).optional()
}), zod$0.rej({
event: zod$0.euz("note"),
level: zod$0.k5n([ "info", "warning" ]),
message: text
}), zod$0.rej({
event: zod$0.euz("unit"),
unit: text,
action: zod$0.k5n([ "restart", "reload", "start", "stop" ]),
state: text,
because: text.optional()
}), zod$0.rej({
event: zod$0.euz("health"),
check: text,
passed: zod$0.zMY(),
passes: zod$0.aig().int(),
threshold: zod$0.aig().int(),
detail: text
}), zod$0.rej({
event: zod$0.euz("confirmation"),
attempt: zod$0.YjP().max(64),
deadline: zod$0.YjP().max(64),
secondsLeft: zod$0.aig().nonnegative()
}), zod$0.rej({
event: zod$0.euz("log"),
source: text,
lines: zod$0.YOg(text).max(200)
}), zod$0.rej({
event: zod$0.euz("journal"),
lines: zod$0.YOg(text).max(200)
}) ]);
function info(reporter, message) {
note(reporter, "info", message);
}
function warn(reporter, message) {
note(reporter, "warning", message);
}
function note(reporter, level, message) {
reporter.report({
event: "note",
level,
message: message.slice(0, EVENT_TEXT_LIMIT)
});
}
async function inPhase(reporter, where, work) {
const {phase, ...place} = typeof where === "string" ? {
phase: where
} : where;
reporter.report({
event: "phase",
phase,
state: "start",
...place
});
try {
return await work();
} finally {
reporter.report({
event: "phase",
phase,
state: "end",
...place
});
}
}
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

/***/ 10923: // build/js/domain/protocol/release-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => releaseSourceSchema
});
var zod$2 = __webpack_require__(26921);
var manifest_history_js$0 = __webpack_require__(80157);
var limits_js$1 = __webpack_require__(46078);
const releaseSourceSchema = zod$2.rej({
commit: manifest_history_js$0.wi,
commitTime: limits_js$1.Rl
});
}),

};
