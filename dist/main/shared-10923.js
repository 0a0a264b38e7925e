export const modules = {

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
