export const modules = {

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

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => parseSnapshot,
F: () => SNAPSHOT_LIMIT_BYTES,
snapshotText: () => snapshotText
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
var _schema_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43047);
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
function parseSnapshot(value) {
if (versionOf(value) === 1) {
const older = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_1_js__WEBPACK_IMPORTED_MODULE_2__.vK, value);
if (older.problems === null) return (0, _schema_1_js__WEBPACK_IMPORTED_MODULE_2__.uZ)(older.data);
throw invalid(older.problems);
}
const result = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_js__WEBPACK_IMPORTED_MODULE_3__.ap, value);
if (result.problems === null) return result.data;
throw invalid(result.problems);
}
function versionOf(value) {
return typeof value === "object" && value !== null && Object.hasOwn(value, "schemaVersion") ? Reflect.get(value, "schemaVersion") : void 0;
}
function invalid(problems) {
const sentences = problems.slice(0, 10).map(({path: path, message: message}) => `In the snapshot, ${(0, 
_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.w5)(path)} ${message}.`);
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-invalid", sentences.join("\n"));
}
function snapshotText(snapshot) {
return `${(0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__.d)(snapshot)}\n`;
}
}),

/***/ 87028: // build/js/tools/files/temporary-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
wE: () => makeTemporaryFolder,
r6: () => removeStaleFolders,
dl: () => staleFolders
});
var promises_ = __webpack_require__(51455);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var process_stat = __webpack_require__(12500);
// CONCATENATED MODULE: ./build/js/tools/process/start-time.js
async function startTime(pid) {
const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => {});
return stat === void 0 ? void 0 : (0, process_stat.uh)(stat);
}
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/files/temporary-folder.js
async function makeTemporaryFolder(parent, label) {
await (0, promises_.mkdir)(parent, {
recursive: true,
mode: 448
});
await removeStaleFolders(parent, label);
const path = (0, external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0, 
external_node_crypto_.randomBytes)(4).toString("hex")}`);
await (0, promises_.mkdir)(path, {
mode: 448
});
return {
path: path,
[Symbol.asyncDispose]: () => (0, promises_.rm)(path, {
recursive: true,
force: true
})
};
}
async function removeStaleFolders(parent, label) {
for (const path of await staleFolders(parent, label)) await (0, promises_.rm)(path, {
recursive: true,
force: true
});
}
async function staleFolders(parent, label) {
const names = await (0, promises_.readdir)(parent).catch(error => {
if ((0, is_there.b)(error)) return [];
throw error;
});
const abandoned = [];
for (const name of names) {
const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
if (pid === void 0 || await startTime(Number(pid)) === Number(started)) continue;
const stats = await (0, promises_.lstat)((0, external_node_path_.join)(parent, name)).catch(() => {});
if (stats?.uid === process.geteuid?.()) abandoned.push((0, external_node_path_.join)(parent, name));
}
return abandoned;
}
}),

/***/ 56476: // build/js/domain/protocol/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => VERSION
});
const VERSION = "0.1.0";
}),

};
