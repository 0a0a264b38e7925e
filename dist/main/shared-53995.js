export const modules = {

/***/ 53995: // build/js/domain/closure/has-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => hasKeys
});
function hasKeys(value, keys) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
return Object.keys(value).length === keys.length && keys.every(key => Object.hasOwn(value, key));
}
}),

/***/ 14642: // build/js/domain/closure/inventory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A1: () => inventoryText,
a9: () => inventorySummarySchema,
eh: () => summarize,
iS: () => inventorySchema,
o8: () => inventoryOf,
t3: () => isInventory
});
var node_crypto$0 = __webpack_require__(77598);
var zod$3 = __webpack_require__(8097);
var protocol_limits_js$1 = __webpack_require__(43629);
var has_keys_js$4 = __webpack_require__(53995);
var store_path_js$2 = __webpack_require__(93583);
const REFERENCES_LIMIT = 1e4;
const closurePathSchema = zod$3.rej({
path: store_path_js$2.qd,
narHash: store_path_js$2.LN,
narSize: zod$3.aig().int().nonnegative(),
references: zod$3.YOg(store_path_js$2.qd).max(REFERENCES_LIMIT)
});
const inventorySchema = zod$3.rej({
schemaVersion: zod$3.euz(1),
paths: zod$3.YOg(closurePathSchema).max(protocol_limits_js$1.b1.closurePaths)
});
const inventorySummarySchema = zod$3.rej({
digest: zod$3.YjP().regex(/^[0-9a-f]{64}$/),
paths: zod$3.aig().int().nonnegative(),
narBytes: zod$3.aig().int().nonnegative()
});
function isClosurePath(value) {
if (!(0, has_keys_js$4.x)(value, [ "path", "narHash", "narSize", "references" ])) return false;
const {path, narHash, narSize, references} = value;
return (0, store_path_js$2.zP)(path) && (0, store_path_js$2.QE)(narHash) && isSize(narSize) && Array.isArray(references) && areReferences(references);
}
function isInventory(value) {
if (!(0, has_keys_js$4.x)(value, [ "schemaVersion", "paths" ]) || value["schemaVersion"] !== 1) return false;
const {paths} = value;
return Array.isArray(paths) && paths.length <= protocol_limits_js$1.b1.closurePaths && paths.every(isClosurePath);
}
function isSize(value) {
return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function areReferences(references) {
return references.length <= REFERENCES_LIMIT && references.every(store_path_js$2.zP);
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function inventoryOf(paths) {
return {
schemaVersion: 1,
paths: paths.map(({path, narHash, narSize, references}) => ({
path,
narHash,
narSize,
references: references.filter(reference => reference !== path).toSorted(byText)
})).toSorted((left, right) => byText(left.path, right.path))
};
}
function inventoryText({paths, schemaVersion}) {
const ordered = paths.map(({narHash, narSize, path, references}) => ({
narHash,
narSize,
path,
references
}));
return JSON.stringify({
paths: ordered,
schemaVersion
});
}
function summarize(inventory, text = inventoryText(inventory)) {
return {
digest: (0, node_crypto$0.createHash)("sha256").update(text).digest("hex"),
paths: inventory.paths.length,
narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0)
};
}
}),

/***/ 21725: // build/js/domain/manifest/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SC: () => MANIFEST_LIMIT_BYTES,
rc: () => manifestSchema,
yU: () => releaseIdSchema
});
var zod$11 = __webpack_require__(8097);
var protocol_limits_js$0 = __webpack_require__(43629);
var closure_inventory_js$1 = __webpack_require__(14642);
var closure_store_path_js$2 = __webpack_require__(93583);
var config_health_js$3 = __webpack_require__(72919);
var config_released_unit_js$4 = __webpack_require__(33619);
var config_probe_js$5 = __webpack_require__(68717);
var config_confirm_js$6 = __webpack_require__(77919);
var config_data_js$7 = __webpack_require__(10223);
var config_grammar_js$8 = __webpack_require__(67498);
var component_js$9 = __webpack_require__(33195);
var history_js$10 = __webpack_require__(82360);
const manifestSchema = zod$11.rej({
schemaVersion: zod$11.euz(1),
application: config_grammar_js$8.Jq,
source: zod$11.rej({
repository: zod$11.YjP().max(1024).regex(/^[^\p{C}]+$/u, "must be printable text"),
directory: config_grammar_js$8.zY.optional(),
commit: history_js$10.wi,
commitTime: protocol_limits_js$0.Rl,
history: history_js$10.Ut.optional()
}),
system: zod$11.YjP().max(64).regex(/^[a-z0-9_]+-[a-z0-9]+$/),
components: (0, protocol_limits_js$0.TJ)(zod$11.g1P(config_grammar_js$8.Jq, component_js$9.SW).refine(component_js$9._6, "must have at most one component that is a system"), protocol_limits_js$0.b1.named),
units: zod$11.YOg(config_released_unit_js$4.vw).max(protocol_limits_js$0.b1.named),
health: (0, protocol_limits_js$0.TJ)(config_health_js$3.q, protocol_limits_js$0.b1.named),
probe: config_probe_js$5.u,
confirm: config_confirm_js$6.M.optional(),
data: config_data_js$7.y.optional(),
schemaChange: zod$11.euz(true).optional(),
prefix: config_grammar_js$8.q9.optional(),
closure: closure_inventory_js$1.a9
});
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
const releaseIdSchema = closure_store_path_js$2.bL;
}),

/***/ 82360: // build/js/domain/manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ke: () => relationOf,
Ut: () => historySchema,
bm: () => NAMED_ANCESTORS,
wi: () => commitIdSchema
});
var zod$0 = __webpack_require__(8097);
const NAMED_ANCESTORS = 256;
const commitIdSchema = zod$0.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const historySchema = zod$0.rej({
commits: zod$0.aig().int().min(1),
ancestors: zod$0.YOg(commitIdSchema).max(NAMED_ANCESTORS)
});
function relationOf(commit, other) {
if (commit.commit === other.commit) return "same";
const isNewer = isAncestor(other, commit);
const isOlder = isAncestor(commit, other);
if (isNewer === true) return "newer";
if (isOlder === true) return "older";
if (isNewer === false) return isOlder === false ? "unrelated" : "older";
if (isOlder === false && commit.history !== void 0 && other.history !== void 0) return "newer";
return Date.parse(commit.commitTime) < Date.parse(other.commitTime) ? "older" : "newer";
}
function isAncestor(one, of) {
if (of.history === void 0) return;
if (of.history.ancestors.includes(one.commit)) return true;
const unnamed = of.history.commits - 1 - of.history.ancestors.length;
if (unnamed <= 0) return false;
return one.history !== void 0 && one.history.commits > unnamed ? false : void 0;
}
}),

/***/ 4359: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => loose
});
var zod$0 = __webpack_require__(8097);
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

/***/ 6681: // build/js/steps/archive/is-archive.js
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
var errors = __webpack_require__(4799);
var quote = __webpack_require__(41430);
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

/***/ 12199: // build/js/steps/bundle/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readNixSignatures
});
var node_path$0 = __webpack_require__(76760);
var domain_bundle_files$1 = __webpack_require__(51634);
var domain_errors_errors$2 = __webpack_require__(4799);
var domain_errors_quote$6 = __webpack_require__(41430);
var domain_evidence_nix_signatures$3 = __webpack_require__(67291);
var tools_files_read_limited$4 = __webpack_require__(95676);
var domain_protocol_limited_json$5 = __webpack_require__(42426);
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

/***/ 77198: // build/js/steps/bundle/read.js
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
var domain_errors_errors$2 = __webpack_require__(4799);
var domain_errors_quote$13 = __webpack_require__(41430);
var tools_files_read_limited$3 = __webpack_require__(95676);
var domain_manifest_parse$4 = __webpack_require__(78223);
var domain_manifest_release_id$5 = __webpack_require__(69391);
var domain_manifest_schema$6 = __webpack_require__(21725);
var domain_statement_approval$7 = __webpack_require__(41079);
var domain_trust_signature$8 = __webpack_require__(34235);
var domain_errors_reason_of$9 = __webpack_require__(27916);
var archive_is_archive_js$10 = __webpack_require__(6681);
var nix_signatures_js$11 = __webpack_require__(12199);
var write_js$12 = __webpack_require__(79275);
async function readManifestText(path) {
const isFolder = await (0, node_fs_promises$0.stat)(path).then(stats => stats.isDirectory(), () => false);
const manifestFile = isFolder ? (0, node_path$1.join)(path, "manifest.json") : path;
const text = await (0, tools_files_read_limited$3.t)(manifestFile, domain_manifest_schema$6.SC).catch(async cause => {
await refuseArchive(manifestFile);
throw new domain_errors_errors$2.dz("manifest-missing", `The manifest ${(0, 
domain_errors_quote$13.hD)(manifestFile)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
hint: "Give a manifest.json or its folder.",
cause
});
});
if (text === void 0) throw new domain_errors_errors$2.dz("manifest-missing", `There is no manifest at ${(0, 
domain_errors_quote$13.hD)(manifestFile)}.`, {
hint: "Make one with grind-to-prod build-manifest."
});
if (!text.startsWith("{")) await refuseArchive(manifestFile);
return {
folder: (0, node_path$1.dirname)(manifestFile),
file: (0, node_path$1.resolve)(manifestFile),
text
};
}
async function refuseArchive(file) {
const kind = await (0, archive_is_archive_js$10.ih)(file);
if (kind === void 0) return;
throw new domain_errors_errors$2.dz("archive-invalid", `${(0, 
domain_errors_quote$13.hD)(file)} is an archive of the form ${kind}, and not a manifest.`, {
hint: 'Unpack it, and give the folder in it that has the manifest.json. Whole archives are taken by "grind-to-prod verify" and by "grind-to-prod bundle RELEASE --evidence".'
});
}
async function readBundle(path, expectedReleaseId) {
return withInventory(await readBundleHead(path, expectedReleaseId));
}
async function readBundleHead(path, expectedReleaseId) {
const {folder, file, text} = await readManifestText(path);
const manifest = (0, domain_manifest_parse$4.Ng)(Buffer.from(text));
const id = (0, domain_manifest_release_id$5.Bf)(text);
if (expectedReleaseId !== void 0 && expectedReleaseId !== id) throw new domain_errors_errors$2.dz("manifest-invalid", `The manifest's release id is ${id}, but ${(0, 
domain_errors_quote$13.hD)(expectedReleaseId)} was approved.`, {
hint: "Use the manifest of the approved release, or have this one approved."
});
return {
folder,
file,
manifest,
text,
releaseId: id,
signature: await readSignature((0, node_path$1.join)(folder, write_js$12.eh)),
approvals: await readApprovals((0, node_path$1.join)(folder, domain_statement_approval$7.o_))
};
}
async function withInventory(head) {
const {folder, manifest} = head;
return {
...head,
inventory: await readInventory((0, node_path$1.join)(folder, "inventory.json"), manifest),
nixSignatures: await (0, nix_signatures_js$11.t)(folder)
};
}
async function readSignature(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `The signature ${(0, 
domain_errors_quote$13.hD)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readApprovals(file) {
return (0, tools_files_read_limited$3.t)(file, domain_trust_signature$8.Vz).catch(cause => {
throw new domain_errors_errors$2.dz("statement-invalid", `The approvals ${(0, 
domain_errors_quote$13.hD)(file)} cannot be read (${(0, 
domain_errors_reason_of$9.A)(cause)}).`, {
cause
});
});
}
async function readInventory(file, manifest) {
const text = await (0, tools_files_read_limited$3.t)(file, domain_manifest_parse$4.RN).catch(cause => {
throw new domain_errors_errors$2.dz("inventory-invalid", `The inventory ${(0, 
domain_errors_quote$13.hD)(file)} cannot be read (${(0, 
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

/***/ 18048: // build/js/domain/protocol/release-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => releaseSourceSchema
});
var zod$2 = __webpack_require__(8097);
var manifest_history_js$0 = __webpack_require__(82360);
var limits_js$1 = __webpack_require__(43629);
const releaseSourceSchema = zod$2.rej({
commit: manifest_history_js$0.wi,
commitTime: limits_js$1.Rl
});
}),

};
