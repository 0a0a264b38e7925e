export const modules = {

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
async function sha256OfFile(path) {
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
return hash.digest("hex");
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

/***/ 68566: // build/js/domain/activation/release-word.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b6: () => leadsBack,
tx: () => failedBefore,
wt: () => isWordOn
});
var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);
function leadsBack(release, other) {
const relation = (0, _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__.Ke)(release.source, other.source);
if (relation === "newer" || relation === "same") return null;
return `${nameOf(release, "Release")} ${relation === "older" ? "is older than" : "does not descend from"} ${nameOf(other)}`;
}
function failedBefore(host, releaseId, lastWord) {
if (lastWord === void 0) return null;
const {verdict: verdict, reason: reason, finishedAt: finishedAt, actor: actor} = lastWord;
const release = `Release ${short(releaseId)}`;
if (lastWord.releaseId !== releaseId) return `${release} was rolled back on ${host} at ${finishedAt} by ${actor.name}, in favour of ${short(lastWord.releaseId)}.`;
if (verdict === "COMMITTED") return null;
const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, "") : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
const REASON_LENGTH = 600;
function isWordOn(record, releaseId) {
const {verb: verb, verdict: verdict, releaseId: tried, previousRelease: previousRelease} = record;
if (verb !== "apply" && verb !== "rollback") return false;
if (tried === releaseId) return verdict !== "UNCHANGED";
return verdict === "COMMITTED" && previousRelease === releaseId && (verb === "rollback" || record.allowOlder === true);
}
function nameOf({releaseId: releaseId, source: source}, word = "release") {
return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`;
}
function short(id) {
return id.slice(0, 12);
}
}),

/***/ 3937: // build/js/domain/activation/unit-change.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iw: () => changedShare,
Lu: () => changedLink,
ND: () => namedLinks,
hP: () => linksOf,
iU: () => allShares
});
__webpack_require__(94362);
function namedLinks(commands, prefix) {
const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g);
return namesBelow(prefix, found);
}
function namesBelow(prefix, found) {
return [ ...new Set([ ...found ].flatMap(([, folder, link]) => folder === prefix ? link : [])) ].toSorted();
}
function linksOf(manifest, names) {
return names.filter(name => linkTarget(manifest, name) !== void 0);
}
function changedLink(names, before, after) {
for (const name of names) {
const [old, wanted] = [ linkTarget(before, name), linkTarget(after, name) ];
if (wanted === void 0) return `${name} is not a link of this release`;
if (old === void 0) return `component ${wanted.component} is new`;
if (old.target !== wanted.target) return `component ${wanted.component} changed`;
}
return null;
}
function changedShare(names, before, after) {
for (const name of names) {
const [old, wanted] = [ shareTarget(before, name), shareTarget(after, name) ];
if (old?.target === wanted?.target) continue;
if (wanted === void 0) return `share ${name} is gone`;
return old === void 0 ? `component ${wanted.component} is new` : `component ${wanted.component} changed`;
}
return null;
}
function allShares(...manifests) {
const names = manifests.flatMap(({components: components}) => Object.values(components).flatMap(({share: share = {}}) => Object.keys(share)));
return [ ...new Set(names) ].toSorted();
}
function shareTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, share: share = {}}]) => Object.hasOwn(share, name) ? {
component: component,
target: `${storePath}/${share[name].target}`
} : [])[0];
}
function linkTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, links: links}]) => {
const link = links !== void 0 && Object.hasOwn(links, name) ? links[name] : void 0;
return link === void 0 ? [] : {
component: component,
target: `${storePath}/${link.target}`
};
})[0];
}
}),

/***/ 60585: // build/js/domain/manifest/assemble.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => assembleManifest
});
var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38233);
var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53795);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
function assembleManifest({config: config, source: source, system: system, built: built, inventory: inventory}) {
const components = Object.entries(config.components).map(([name, {installable: installable, links: links, share: share, kind: kind, switchMode: switchMode}]) => {
const {storePath: storePath, narHash: narHash, linkHashes: linkHashes, shareHashes: shareHashes = {}} = built[name];
const hashed = Object.entries(links).map(([link, target]) => [ link, {
target: target,
sha256: linkHashes[link]
} ]);
const shared = Object.entries(share ?? {}).map(([link, target]) => [ link, {
target: target,
narHash: shareHashes[link]
} ]);
const asShared = shared.length === 0 ? {} : {
share: Object.fromEntries(shared)
};
const asSystem = kind === "system" ? {
kind: kind,
switchMode: switchMode
} : {};
return [ name, {
installable: installable,
storePath: storePath,
narHash: narHash,
links: Object.fromEntries(hashed),
...asShared,
...asSystem
} ];
});
const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__.rc.parse({
schemaVersion: 1,
application: config.application,
source: source,
system: system,
components: Object.fromEntries(components),
units: config.units,
health: config.health,
probe: config.probe,
...config.confirm === void 0 ? {} : {
confirm: config.confirm
},
...config.data === void 0 ? {} : {
data: config.data
},
...config.schemaChange ? {
schemaChange: true
} : {},
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
closure: (0, _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__.eh)(inventory)
});
return {
manifest: manifest,
bytes: (0, _canonical_js__WEBPACK_IMPORTED_MODULE_2__.d)(manifest)
};
}
}),

/***/ 71321: // build/js/steps/build-manifest/build.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => buildComponents
});
var answered = __webpack_require__(51949);
var errors = __webpack_require__(8136);
var store_path = __webpack_require__(94362);
var nix_build = __webpack_require__(78338);
var external_node_util_ = __webpack_require__(57975);
var error_text = __webpack_require__(82082);
var schemas = __webpack_require__(26921);
// CONCATENATED MODULE: ./build/js/tools/nix/internal-log.js
const activityTypes = {
copyPath: 100,
fileTransfer: 101,
copyPaths: 103,
builds: 104,
build: 105
};
const resultTypes = {
buildLogLine: 101,
progress: 105
};
const id = schemas.aig();
const fields = schemas.YOg(schemas.KCZ([ schemas.YjP(), schemas.aig() ])).default([]);
const lineSchema = schemas.gMt("action", [ schemas.Ikc({
action: schemas.euz("start"),
id: id,
type: schemas.aig(),
fields: fields
}), schemas.Ikc({
action: schemas.euz("stop"),
id: id
}), schemas.Ikc({
action: schemas.euz("result"),
id: id,
type: schemas.aig(),
fields: fields
}), schemas.Ikc({
action: schemas.euz("msg"),
level: schemas.aig(),
msg: schemas.YjP()
}) ]);
const ERROR_LEVEL = 0;
function parseLogLine(line) {
if (!line.startsWith("@nix ")) return;
try {
return lineSchema.safeParse(JSON.parse(line.slice("@nix ".length))).data;
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/tools/nix/build-failure.js
const LAST_LOG_LINES = 30;
function parseBuildFailure(stderr) {
const derivations = new Map;
const logs = new Map;
const errors = [];
for (const text of stderr.split("\n")) {
const line = parseLogLine(text);
if (line === void 0) {
if (text.startsWith("error: ")) errors.push(text);
} else if (line.action === "start" && line.type === activityTypes.build) derivations.set(line.id, String(line.fields[0])); else if (line.action === "result" && line.type === resultTypes.buildLogLine) {
const derivation = derivations.get(line.id);
if (derivation === void 0) continue;
const lines = logs.get(derivation) ?? [];
lines.push((0, external_node_util_.stripVTControlCharacters)(String(line.fields[0])));
logs.set(derivation, lines.slice(-LAST_LOG_LINES));
} else if (line.action === "msg" && line.level === ERROR_LEVEL) errors.push((0, 
external_node_util_.stripVTControlCharacters)(line.msg));
}
const derivation = errors.map(error => /'(\/nix\/store\/[^']+\.drv)'/.exec(error)?.[1]).find(found => found !== void 0);
return {
derivation: derivation,
lines: (derivation === void 0 ? void 0 : logs.get(derivation)) ?? [],
message: (0, error_text.kc)(errors[0] ?? "nix gave no reason")
};
}
// CONCATENATED MODULE: ./build/js/tools/nix/build-progress.js
const BYTES_BETWEEN_REPORTS = 4 * 1024 * 1024;
function buildProgress(report) {
const types = new Map;
const transfers = new Map;
const last = new Map;
const tell = (unit, {done: done, total: total}, step) => {
const before = last.get(unit) ?? {
done: 0,
total: 0
};
const isNews = done - before.done >= step || done !== before.done && done === total || step === 1 && total !== before.total;
if (!isNews || total === 0) return;
last.set(unit, {
done: done,
total: total
});
report({
event: "progress",
phase: "build",
done: Math.min(done, total),
total: total,
unit: unit
});
};
return text => {
const line = parseLogLine(text);
if (line?.action === "start") types.set(line.id, line.type);
if (line?.action !== "result" || line.type !== resultTypes.progress) return;
const [done, total] = line.fields;
if (typeof done !== "number" || typeof total !== "number") return;
const type = types.get(line.id);
if (type === activityTypes.builds) tell("derivations", {
done: done,
total: total
}, 1); else if (type === activityTypes.copyPaths) tell("paths", {
done: done,
total: total
}, 1); else if (type === activityTypes.fileTransfer || type === activityTypes.copyPath) {
transfers.set(line.id, {
done: done,
total: total
});
const sum = pick => [ ...transfers.values() ].reduce((bytes, transfer) => bytes + transfer[pick], 0);
tell("bytes", {
done: sum("done"),
total: sum("total")
}, BYTES_BETWEEN_REPORTS);
}
};
}
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/build.js
const LINE_LIMIT = 1e3;
const ATTEMPTS = 5;
async function buildComponents(components, outLink, context) {
const {runner: runner, reporter: reporter} = context;
const build = afresh => {
const onStderrLine = buildProgress(event => reporter.report(event));
return (0, answered.o)(runner, (0, nix_build.Oe)({
references: components.map(({reference: reference}) => reference),
outLink: outLink,
afresh: afresh,
onStderrLine: onStderrLine
}));
};
let result = await build(false);
for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && isCollected(result.stderr); attempt += 1) result = await build(true);
if (result.status !== 0) throw buildError(components, result.stderr, reporter);
const built = (0, nix_build.Ej)(result.stdout);
return Object.fromEntries(components.map(component => [ component.name, outputOf(component, built.get(component.derivation)) ]));
}
function isCollected(stderr) {
const {lines: lines, message: message} = parseBuildFailure(stderr);
return lines.length === 0 && (0, error_text.AS)(message);
}
function buildError(components, stderr, reporter) {
const {derivation: derivation, lines: lines, message: message} = parseBuildFailure(stderr);
if (derivation !== void 0 && lines.length > 0) reporter.report({
event: "log",
source: (0, store_path.yF)(derivation),
lines: lines.map(line => (0, public_url.Hc)(line, LINE_LIMIT))
});
const failed = components.filter(component => component.derivation === derivation).map(({name: name}) => name);
const who = failed.length > 0 ? `Component ${failed.join(", ")} does not build` : "The components do not build";
const where = lines.length > 0 ? `the last ${Math.min(lines.length, LAST_LOG_LINES)} lines of its log are above` : "its log is empty";
return new errors.c8("build-failed", `${who}: ${message}${derivation === void 0 ? "" : `; ${where}`}.`, {
hint: "Fix it in the repository."
});
}
function outputOf(component, outputs = {}) {
const paths = Object.values(outputs);
const path = paths.length === 1 ? paths[0] : outputs["out"];
if (path !== void 0) return path;
throw new errors.c8("output-invalid", `Component ${component.name} has ${paths.length === 0 ? "no output" : `the outputs ${Object.keys(outputs).join(", ")} but none called out`}.`, {
hint: `Name one in its installable, such as #${component.name}.bin.`
});
}
}),

/***/ 46468: // build/js/steps/build-manifest/manifest-facts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => collectManifestFacts
});
var schemas = __webpack_require__(26921);
var closure_inventory = __webpack_require__(38233);
var source_locations = __webpack_require__(40940);
var flake = __webpack_require__(78123);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
var expect_success = __webpack_require__(84521);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var hash_file = __webpack_require__(52015);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-link.js
async function inspectLink({component: component, link: link, target: target, storePath: storePath}, store = "/nix/store") {
const where = `Component ${component}: link ${link} points to ${(0, quote.h)(target)}`;
const path = (0, external_node_path_.join)(storePath, target);
const real = await (0, promises_.realpath)(path).catch(() => {});
const file = real === void 0 ? void 0 : await (0, promises_.stat)(real);
if (real === void 0 || file === void 0) throw new errors.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
if (!real.startsWith(`${store}/`)) throw new errors.c8("link-missing", `${where}, which points outside the store to ${(0, 
quote.h)(real)} and cannot be part of a release.`, {
hint: "Fix the build."
});
if (!file.isFile() || (file.mode & 73) === 0) throw new errors.c8("link-not-executable", `${where}, which is ${file.isFile() ? "not executable" : "not a regular file"} in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
return (0, hash_file.V)(real);
}
var store_path = __webpack_require__(94362);
var reason_of = __webpack_require__(11245);
var nar = __webpack_require__(80862);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-share.js
async function inspectShare({component: component, link: link, target: target, storePath: storePath}, {closure: closure, ownerOf: ownerOf = store_path.P$}) {
const where = `Component ${component}: share ${link} points to ${(0, quote.h)(target)}`;
const hint = "Fix share in the configuration, or the build.";
const real = await (0, promises_.realpath)((0, external_node_path_.join)(storePath, target)).catch(() => {});
const found = real === void 0 ? void 0 : await (0, promises_.stat)(real);
if (real === void 0 || found === void 0) throw new errors.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint: hint
});
const owner = ownerOf(real);
if (owner === void 0 || !closure.has(owner)) throw new errors.c8("link-missing", `${where}, which leads to ${(0, 
quote.h)(real)} and is not part of the release.`, {
hint: hint
});
if (!found.isDirectory() && !found.isFile()) throw new errors.c8("share-unsuitable", `${where}, which is neither a folder nor a regular file in ${storePath}.`, {
hint: hint
});
return (0, nar.p)(real).catch(cause => {
throw new errors.c8("share-unsuitable", `${where}, which cannot be released: ${(0, 
reason_of.A)(cause)}.`, {
hint: hint,
cause: cause
});
});
}
var manifest_component = __webpack_require__(34826);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-system.js
async function inspectSystem(component, storePath, store = "/nix/store") {
const refuse = what => new errors.c8("output-invalid", `Component ${component} is a system, but ${what}.`, {
hint: `Use a NixOS system's config.system.build.toplevel as its installable, or remove "kind: system".`
});
const real = await (0, promises_.realpath)((0, external_node_path_.join)(storePath, manifest_component.ge)).catch(() => {});
if (real === void 0) throw refuse(`${storePath} has no ${manifest_component.ge}`);
if (!real.startsWith(`${store}/`)) throw refuse(`its ${manifest_component.ge} points outside the store to ${(0, 
quote.h)(real)}`);
const file = await (0, promises_.stat)(real);
if (!file.isFile() || (file.mode & 73) === 0) throw refuse(`its ${manifest_component.ge} is not executable`);
}
// CONCATENATED MODULE: ./build/js/steps/build-manifest/manifest-facts.js
async function collectManifestFacts({config: config, repository: repository, folder: folder, commit: commit, commitTime: commitTime, history: history}, paths, runner) {
const inventory = (0, closure_inventory.o8)((0, path_info.F)(await (0, run_path_info.X)(runner, (0, 
path_info.z)(Object.values(paths), {
closure: true
}))));
const closure = new Set(inventory.paths.map(({path: path}) => path));
const built = {};
for (const [component, {links: links, share: share = {}, kind: kind}] of Object.entries(config.components)) {
const storePath = paths[component];
if (kind === "system") await inspectSystem(component, storePath);
const linkHashes = {};
for (const [link, target] of Object.entries(links)) {
const inspected = inspectLink({
component: component,
link: link,
target: target,
storePath: storePath
});
linkHashes[link] = await inspected.catch((0, source_locations.wz)(config, [ "components", component, "links", link ]));
}
const shareHashes = {};
for (const [link, target] of Object.entries(share)) {
const inspected = inspectShare({
component: component,
link: link,
target: target,
storePath: storePath
}, {
closure: closure
});
shareHashes[link] = await inspected.catch((0, source_locations.wz)(config, [ "components", component, "share", link ]));
}
const {narHash: narHash} = inventory.paths.find(({path: path}) => path === storePath);
built[component] = {
storePath: storePath,
narHash: narHash,
linkHashes: linkHashes,
shareHashes: shareHashes
};
}
const system = schemas.YjP().parse(JSON.parse(await (0, expect_success.l)(runner, flake.vV)));
const source = {
repository: repository,
...folder === "" ? {} : {
directory: folder
},
commit: commit,
commitTime: commitTime,
...history === void 0 ? {} : {
history: history
}
};
return {
config: config,
source: source,
system: system,
built: built,
inventory: inventory
};
}
}),

};
