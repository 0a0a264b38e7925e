export const modules = {

/***/ 81166: // build/js/steps/build-manifest/plan-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planManifest: () => planManifest
});
var tools_nix_build$0 = __webpack_require__(78338);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var evaluate_js$3 = __webpack_require__(68182);
var note_unpushed_js$4 = __webpack_require__(56912);
var source_js$5 = __webpack_require__(79052);
var source_contents_js$6 = __webpack_require__(99474);
var upstream_js$7 = __webpack_require__(17688);
async function planManifest(options, context) {
const {runner, reporter} = context;
const source = await (0, domain_report_event$2.xe)(reporter, "source", async () => {
const found = await (0, source_js$5.BD)({
...options,
upstream: upstream_js$7.yF
}, runner);
await (0, note_unpushed_js$4.V)(found, options.ref, context);
await (0, source_contents_js$6.s)(found, context);
return found;
});
return (0, domain_report_event$2.xe)(reporter, "build", async () => {
const components = await (0, evaluate_js$3.A)(source, runner);
const command = (0, tools_nix_build$0.lP)(components.map(({reference}) => reference));
const {status, stderr} = await runner.run(command);
if (status !== 0) throw new domain_errors_errors$1.Qd(command.argv, {
status,
stderr
});
return {
application: source.config.application,
repository: source.repository,
commit: source.commit,
components: Object.fromEntries(components.map(({name, derivation}) => [ name, derivation ])),
...(0, tools_nix_build$0.HA)(stderr)
};
});
}
}),

/***/ 34826: // build/js/domain/manifest/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hy: () => systemComponent,
SW: () => manifestComponentSchema,
_6: () => hasOneSystem,
ge: () => SWITCH_PROGRAM,
o4: () => hasShare
});
var zod$4 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var closure_store_path_js$1 = __webpack_require__(94362);
var config_component_js$2 = __webpack_require__(63381);
var config_grammar_js$3 = __webpack_require__(36407);
const manifestComponentSchema = zod$4.rej({
installable: config_grammar_js$3.NJ,
storePath: closure_store_path_js$1.qd,
narHash: closure_store_path_js$1.LN,
links: (0, protocol_limits_js$0.TJ)(zod$4.g1P(config_grammar_js$3.lA, zod$4.rej({
target: config_grammar_js$3.i_,
sha256: closure_store_path_js$1.bL
})), protocol_limits_js$0.b1.links),
share: (0, protocol_limits_js$0.TJ)(zod$4.g1P(config_grammar_js$3.lA, zod$4.rej({
target: config_grammar_js$3.i_,
narHash: closure_store_path_js$1.LN
})).refine(value => Object.keys(value).length > 0, "must be absent when it is empty"), protocol_limits_js$0.b1.links).optional(),
kind: zod$4.euz("system").optional(),
switchMode: config_component_js$2.Zm.optional()
}).superRefine(({kind, links, share, switchMode}, context) => {
const refuse = (field, message) => context.addIssue({
code: "custom",
path: [ field ],
message
});
if (kind === "system" && switchMode === void 0) refuse("switchMode", "is required");
if (kind === "system" && Object.keys(links).length > 0) refuse("links", "is not for a system");
if (kind === "system" && share !== void 0) refuse("share", "is not for a system");
if (kind === void 0 && switchMode !== void 0) refuse("switchMode", "is not for a package");
});
function hasShare({components}) {
return Object.values(components).some(({share}) => share !== void 0);
}
function hasOneSystem(components) {
return Object.values(components).filter(({kind}) => kind === "system").length <= 1;
}
function systemComponent(manifest) {
for (const [name, {kind, storePath, switchMode}] of Object.entries(manifest.components)) if (kind === "system" && switchMode !== void 0) return {
name,
path: storePath,
mode: switchMode
};
return null;
}
const SWITCH_PROGRAM = "bin/switch-to-configuration";
}),

/***/ 80157: // build/js/domain/manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ke: () => relationOf,
Ut: () => historySchema,
bm: () => NAMED_ANCESTORS,
wi: () => commitIdSchema
});
var zod$0 = __webpack_require__(26921);
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

/***/ 70030: // build/js/domain/closure/has-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => hasKeys
});
function hasKeys(value, keys) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
return Object.keys(value).length === keys.length && keys.every(key => Object.hasOwn(value, key));
}
}),

/***/ 38233: // build/js/domain/closure/inventory.js
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
var zod$3 = __webpack_require__(26921);
var protocol_limits_js$1 = __webpack_require__(46078);
var has_keys_js$4 = __webpack_require__(70030);
var store_path_js$2 = __webpack_require__(94362);
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

/***/ 67982: // build/js/domain/manifest/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SC: () => MANIFEST_LIMIT_BYTES,
rc: () => manifestSchema,
yU: () => releaseIdSchema
});
var zod$11 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var closure_inventory_js$1 = __webpack_require__(38233);
var closure_store_path_js$2 = __webpack_require__(94362);
var config_health_js$3 = __webpack_require__(62373);
var config_released_unit_js$4 = __webpack_require__(85118);
var config_probe_js$5 = __webpack_require__(54576);
var config_confirm_js$6 = __webpack_require__(64498);
var config_data_js$7 = __webpack_require__(66892);
var config_grammar_js$8 = __webpack_require__(36407);
var component_js$9 = __webpack_require__(34826);
var history_js$10 = __webpack_require__(80157);
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

/***/ 41547: // build/js/steps/commits/seen-releases.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => readSeenReleases,
rememberReleases: () => rememberReleases
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var zod$6 = __webpack_require__(26921);
var domain_manifest_schema$2 = __webpack_require__(67982);
var domain_protocol_release_source$3 = __webpack_require__(10923);
var tools_files_read_limited$4 = __webpack_require__(55463);
var tools_files_write_atomically$5 = __webpack_require__(68417);
const seenSchema = zod$6.YOg(domain_protocol_release_source$3.s.extend({
id: domain_manifest_schema$2.yU
})).max(1e3);
const LIMIT_BYTES = 256 * 1024;
function fileOf(stateFolder, application) {
return (0, node_path$1.join)(stateFolder, "seen-releases", `${application}.json`);
}
async function rememberReleases(stateFolder, found) {
const [first] = found;
if (first === void 0) return;
const seen = new Map(found.flatMap(({releases}) => releases.flatMap(({id, source}) => source === void 0 ? [] : [ [ id, {
id,
...source
} ] ])));
const sorted = [ ...seen.values() ].toSorted((one, other) => other.commitTime.localeCompare(one.commitTime)).slice(0, 1e3);
const file = fileOf(stateFolder, first.application);
await (0, node_fs_promises$0.mkdir)((0, node_path$1.dirname)(file), {
recursive: true,
mode: 448
}).then(() => (0, tools_files_write_atomically$5.writeAtomically)(file, JSON.stringify(sorted))).catch(() => {});
}
async function readSeenReleases(stateFolder, application) {
const text = await (0, tools_files_read_limited$4.t)(fileOf(stateFolder, application), LIMIT_BYTES).catch(() => {});
try {
return seenSchema.parse(JSON.parse(text ?? "[]"));
} catch {
return [];
}
}
}),

};
