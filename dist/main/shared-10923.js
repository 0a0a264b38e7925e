export const modules = {

/***/ 10923: // build/js/domain/protocol/release-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => releaseSourceSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
const releaseSourceSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
commit: _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__.wi,
commitTime: _limits_js__WEBPACK_IMPORTED_MODULE_1__.Rl
});
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
