export const id = 1435;
export const ids = [1435];
export const modules = {

/***/ 61435: // build/js/cli/commands/prune.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
pruneCommand: () => pruneCommand
});
var amount = __webpack_require__(53004);
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/report/prune-lines.js
function pruneLines(result, around = {}) {
const {host, dryRun, removed, kept, abandoned, dataBackups, attempts, backups, collectableBytes} = result;
const verb = dryRun ? "would remove" : "removed";
return [ ...kept.map(({release, source, lastUsed, why}) => `  kept: ${(0, release_name.Vl)(release, source, around)} (${why}${triedAt(lastUsed)})`), ...removed.map(({release, source, lastUsed}) => `  ${verb}: ${(0, 
release_name.Vl)(release, source, around)}${lastUsed === null ? "" : ` (last tried ${lastUsed})`}`), ...abandoned.map(release => `  ${verb}: the GC roots of ${(0, 
release_name.m_)(release)}, which was prepared but never applied`), ...dataBackups.map(attempt => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`), `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`, ...removed.length === 0 ? [] : [ `${(0, 
amount.ej)(collectableBytes, "bytes")} ${dryRun ? "could then" : "can now"} be garbage-collected on the host, unless something else needs them; nothing is collected yet.` ] ];
}
function triedAt(lastUsed) {
return lastUsed === null ? "" : `, last tried ${lastUsed}`;
}
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/prune.js
const pruneCommand = (0, host_command.mm)({
name: "prune",
summary: "delete old releases and backups that the host's retention policy no longer keeps",
options: {
dryRun: (0, inputs.Jt)("print what would be removed and what stays; change nothing")
},
changesHost: "request",
examples: [ "grind-to-prod prune prod --dry-run" ],
run: async ({reach, directory, dryRun}, context) => {
const {prune} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(2696), __webpack_require__.e(2221) ]).then(__webpack_require__.bind(__webpack_require__, 38351));
const result = await prune({
...reach,
dryRun
}, context);
const {subjectsHere} = await __webpack_require__.e(3798).then(__webpack_require__.bind(__webpack_require__, 73798));
const commits = [ ...result.removed, ...result.kept ].map(({source}) => source?.commit);
return {
result,
text: pruneLines(result, await subjectsHere(commits, await context.applicationFolder(directory), context))
};
}
});
}),

};
