export const modules = {

/***/ 5160: // build/js/domain/installation/paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SG: () => AUTHORIZED_KEYS_FILE,
W: () => DEPLOY_HOME
});
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`;
}),

/***/ 16512: // build/js/domain/report/failover-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => failoverLines
});
function failoverLines({verdict: verdict, reason: reason, refusals: refusals, steps: steps, changeConfig: changeConfig}) {
return [ `${verdict}: ${reason}`, ...refusals.slice(1).map(refusal => `  and: ${refusal}`), ...steps.map((step, index) => `  ${index + 1}. ${step}`), ...changeConfig.length === 0 ? [] : [ "Git is the source of truth: change the roles in grind-to-prod.yml and commit the file; until then, releases to these hosts are refused." ], ...changeConfig.map(line => `  ${line}`) ];
}
}),

/***/ 8279: // build/js/tools/files/sync.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m3: () => syncEntry
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
async function syncFolder(folder) {
await syncPath(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
}
async function syncEntry(path) {
await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
async function syncPath(path, flags) {
const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
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
N: () => temporaryName
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function temporaryName(path) {
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `.${(0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}.grind-to-prod-new`);
}
}),

/***/ 68417: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeAtomically: () => writeAtomically
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
var _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72861);
async function writeAtomically(path, content, mode = 420) {
const temporary = (0, _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__.N)(path);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
force: true
});
try {
const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
try {
await handle.chmod(mode);
await handle.writeFile(content);
await handle.sync();
} finally {
await handle.close();
}
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
} catch (error) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_2__.m3)(path);
}
}),

/***/ 70402: // build/js/tools/nix/add-root.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => addRootCommand
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function addRootCommand(paths, link) {
return {
argv: [ "nix-store", "--realise", "--option", "substitute", "false", "--add-root", link, ...paths ],
effect: "write",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.AO
};
}
}),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
gc: () => isWholeLine
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67396);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ);
const linkSchema = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__.L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);
async function writingTo(place, write) {
try {
return await write();
} catch (cause) {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("file-unwritable", `${place} cannot be written (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__.A)(cause)}).`, {
hint: 'Choose another place with the option "output".',
cause: cause
});
}
}
}),

/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mf: () => writeBundle,
e6: () => bundleFiles,
eh: () => SIGNATURES
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
const bundleFiles = {
manifest: "manifest.json",
inventory: "inventory.json",
environment: "manifest.env",
sbom: "sbom.cdx.json"
};
const SIGNATURES = "manifest.sig";
async function writeBundle(folder, content) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
if (before !== content.manifest) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGNATURES), {
force: true
});
const write = key => (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]), content[key]);
await Promise.all([ write("inventory"), write("environment"), write("sbom") ]);
await write("manifest");
}
}),

/***/ 57137: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => switchLink,
Cm: () => linkTarget,
vL: () => removeLink
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
var _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72861);
var _is_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27499);
async function switchLink(path, target) {
const temporary = (0, _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__.N)(path);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, {
force: true
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, temporary);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
} catch (error) {
if (!(0, _is_there_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)) throw error;
}
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_1__.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
} catch (error) {
if ((0, _is_there_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)) return null;
throw error;
}
}
}),

/***/ 41547: // build/js/steps/commits/seen-releases.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => readSeenReleases,
rememberReleases: () => rememberReleases
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _domain_protocol_release_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10923);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68417);
const seenSchema = zod__WEBPACK_IMPORTED_MODULE_6__.YOg(_domain_protocol_release_source__WEBPACK_IMPORTED_MODULE_3__.s.extend({
id: _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_2__.yU
})).max(1e3);
const LIMIT_BYTES = 256 * 1024;
function fileOf(stateFolder, application) {
return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stateFolder, "seen-releases", `${application}.json`);
}
async function rememberReleases(stateFolder, found) {
const [first] = found;
if (first === void 0) return;
const seen = new Map(found.flatMap(({releases: releases}) => releases.flatMap(({id: id, source: source}) => source === void 0 ? [] : [ [ id, {
id: id,
...source
} ] ])));
const sorted = [ ...seen.values() ].toSorted((one, other) => other.commitTime.localeCompare(one.commitTime)).slice(0, 1e3);
const file = fileOf(stateFolder, first.application);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), {
recursive: true,
mode: 448
}).then(() => (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_5__.writeAtomically)(file, JSON.stringify(sorted))).catch(() => {});
}
async function readSeenReleases(stateFolder, application) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__.t)(fileOf(stateFolder, application), LIMIT_BYTES).catch(() => {});
try {
return seenSchema.parse(JSON.parse(text ?? "[]"));
} catch {
return [];
}
}
}),

};
