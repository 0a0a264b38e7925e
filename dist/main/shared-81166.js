export const modules = {

/***/ 81166: // build/js/steps/build-manifest/plan-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
planManifest: () => planManifest
});
var _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78338);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68182);
var _note_unpushed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56912);
var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79052);
var _source_contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99474);
var _upstream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17688);
async function planManifest(options, context) {
const {runner: runner, reporter: reporter} = context;
const source = await (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.xe)(reporter, "source", async () => {
const found = await (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.B)({
...options,
upstream: _upstream_js__WEBPACK_IMPORTED_MODULE_7__.yF
}, runner);
await (0, _note_unpushed_js__WEBPACK_IMPORTED_MODULE_4__.V)(found, options.ref, context);
await (0, _source_contents_js__WEBPACK_IMPORTED_MODULE_6__.s)(found, context);
return found;
});
return (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.xe)(reporter, "build", async () => {
const components = await (0, _evaluate_js__WEBPACK_IMPORTED_MODULE_3__.A)(source, runner);
const command = (0, _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__.lP)(components.map(({reference: reference}) => reference));
const {status: status, stderr: stderr} = await runner.run(command);
if (status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.Qd(command.argv, {
status: status,
stderr: stderr
});
return {
application: source.config.application,
repository: source.repository,
commit: source.commit,
components: Object.fromEntries(components.map(({name: name, derivation: derivation}) => [ name, derivation ])),
...(0, _tools_nix_build__WEBPACK_IMPORTED_MODULE_0__.HA)(stderr)
};
});
}
}),

/***/ 35552: // build/js/domain/closure/script-problem.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => scriptProblem,
t: () => SCRIPT_HEAD_BYTES
});
const SCRIPT_HEAD_BYTES = 64 * 1024;
function scriptProblem(head) {
const [, interpreter, words = ""] = /^#![ \t]*(\S+)([^\n]*)/.exec(head) ?? [];
if (interpreter === void 0) return null;
const isShell = /(?:^|\/)(?:ba|da|a|k|z)?sh$/.test(interpreter);
const replaced = isShell ? execTarget(head) : void 0;
if (replaced !== void 0) return isOutside(replaced) ? outside(`runs ${replaced}`, "Run it by its store path, as a dependency of the flake.") : null;
if (!isOutside(interpreter)) return isShell ? shellStays : null;
if (isShell) return shellOutside(interpreter);
const named = words.split(/\s+/).findLast(word => word !== "" && !word.startsWith("-"));
const program = interpreter.endsWith("/env") && named !== void 0 ? `${named} (${interpreter})` : interpreter;
return outside(`is run by ${program}`, 'Give it an interpreter of the store; "patchShebangs" of nixpkgs does it.');
}
function outside(what, hint) {
return {
what: `${what}, which is not in the store and so not in the release`,
hint: hint,
isFatal: true
};
}
const ADD_EXEC = 'Put "exec" before the last command.';
function shellOutside(interpreter) {
const what = `is a script of ${interpreter} that starts its program without "exec", so that the unit's process is not of the release`;
return {
what: what,
hint: ADD_EXEC,
isFatal: true
};
}
const shellStays = {
what: 'starts its program without "exec", so that the process of the unit is a shell, which gets the signals of systemd',
hint: ADD_EXEC,
isFatal: false
};
function execTarget(script) {
const lines = [ ...script.matchAll(/(?:^|[;&|\s'"])exec[ \t]+(?:-a[ \t]+\S+[ \t]+)?(?:-[cl]+[ \t]+)*["']?([^\s"';&|]+)/gm) ];
const targets = lines.map(([, target]) => target).filter(target => !/^[<>0-9{]/.test(target));
return targets.find(target => !isOutside(target)) ?? targets.at(-1);
}
function isOutside(program) {
return program.startsWith("/") && !program.startsWith("/nix/store/");
}
}),

/***/ 23110: // build/js/tools/files/read-beginning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => readBeginning
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function readBeginning(path, limitBytes) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
const {bytesRead: bytesRead, buffer: buffer} = await handle.read(Buffer.alloc(limitBytes), 0, limitBytes, 0);
return buffer.toString("latin1", 0, bytesRead);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 69874: // build/js/steps/build-manifest/inspect-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => inspectLink
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _tools_files_hash_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52015);
async function inspectLink({component: component, link: link, target: target, storePath: storePath}, store = "/nix/store") {
const where = `Component ${component}: link ${link} points to ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(target)}`;
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storePath, target);
const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => {});
const file = real === void 0 ? void 0 : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
if (real === void 0 || file === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
if (!real.startsWith(`${store}/`)) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.c8("link-missing", `${where}, which points outside the store to ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)(real)} and cannot be part of a release.`, {
hint: "Fix the build."
});
if (!file.isFile() || (file.mode & 73) === 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.c8("link-not-executable", `${where}, which is ${file.isFile() ? "not executable" : "not a regular file"} in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
return (0, _tools_files_hash_file__WEBPACK_IMPORTED_MODULE_3__.V)(real);
}
}),

/***/ 30964: // build/js/tools/git/ahead.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$9: () => privateKeysCommand,
Cx: () => countAheadCommand,
Pk: () => parsePrivateKeys
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function countAheadCommand(root, revision, of) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "rev-list", "--count", "--end-of-options", revision, `^${of}` ]);
}
function privateKeysCommand(root, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "grep", "--files-with-matches", "--full-name", "-e", "^-----BEGIN [A-Z ]*PRIVATE KEY-----", commit, "--" ]);
}
function parsePrivateKeys(stdout) {
return stdout.split("\n").filter(line => line !== "").map(line => line.slice(line.indexOf(":") + 1));
}
}),

/***/ 56912: // build/js/steps/build-manifest/note-unpushed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => noteUnpushed
});
var _domain_report_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59786);
var _tools_git_ahead__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30964);
var _tools_run_answered__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51949);
var _upstream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17688);
async function noteUnpushed({root: root, commit: commit}, ref, context) {
if (ref === void 0) return;
const {status: status, stdout: stdout} = await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_1__.o)(context.runner, (0, 
_tools_git_ahead__WEBPACK_IMPORTED_MODULE_3__.Cx)(root, `refs/heads/${ref}`, commit));
const ahead = status === 0 ? Number(stdout.trim()) : 0;
if (ahead === 0) return;
const commits = ahead === 1 ? "1 commit" : `${ahead} commits`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_0__.R8)(context.reporter, `${ref} is ${commits} ahead of ${_upstream_js__WEBPACK_IMPORTED_MODULE_2__.Bn}/${ref}, and only what is there is released.`);
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
var external_node_os_ = __webpack_require__(48161);
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
function wasKilled(message) {
return /failed due to signal 9\b|failed with exit code 137\b/.test(message);
}
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
const logged = derivation === void 0 ? "" : `; ${where}`;
if (wasKilled(message)) return buildKilled(failed.length > 0 ? `The build of component ${failed.join(", ")}` : "A build", logged);
return new errors.c8("build-failed", `${who}: ${message}${logged}.`, {
hint: "Fix it in the repository."
});
}
function buildKilled(what, logged) {
const message = `${what} was killed on ${(0, external_node_os_.hostname)()} (signal 9), probably because memory ran out there${logged}.`;
return new errors.c8("build-killed", message, {
hint: 'Check its memory ("journalctl --dmesg --grep oom"), lower max-jobs or cores in its nix.conf if it is too small, and build again.'
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

/***/ 93510: // build/js/steps/build-manifest/manifest-facts.js
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
var inspect_link = __webpack_require__(69874);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var store_path = __webpack_require__(94362);
var reason_of = __webpack_require__(11245);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
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
const [infos, printedSystem] = await Promise.all([ (0, run_path_info.X)(runner, (0, 
path_info.zQ)(Object.values(paths), {
closure: true
})), (0, expect_success.l)(runner, flake.vV) ]);
const inventory = (0, closure_inventory.o8)((0, path_info.Ff)(infos));
const closure = new Set(inventory.paths.map(({path: path}) => path));
const built = {};
for (const [component, {links: links, share: share = {}, kind: kind}] of Object.entries(config.components)) {
const storePath = paths[component];
if (kind === "system") await inspectSystem(component, storePath);
const linkHashes = {};
for (const [link, target] of Object.entries(links)) {
const inspected = (0, inspect_link.h)({
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
const system = schemas.YjP().parse(JSON.parse(printedSystem));
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
