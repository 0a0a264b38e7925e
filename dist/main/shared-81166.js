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

/***/ 56912: // build/js/steps/build-manifest/note-unpushed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => noteUnpushed
});
var domain_report_event$0 = __webpack_require__(59786);
var tools_git_ahead$3 = __webpack_require__(30964);
var tools_run_answered$1 = __webpack_require__(51949);
var upstream_js$2 = __webpack_require__(17688);
async function noteUnpushed({root, commit}, ref, context) {
if (ref === void 0) return;
const {status, stdout} = await (0, tools_run_answered$1.o)(context.runner, (0, 
tools_git_ahead$3.Cx)(root, `refs/heads/${ref}`, commit));
const ahead = status === 0 ? Number(stdout.trim()) : 0;
if (ahead === 0) return;
const commits = ahead === 1 ? "1 commit" : `${ahead} commits`;
(0, domain_report_event$0.warn)(context.reporter, `${ref} is ${commits} ahead of ${upstream_js$2.Bn}/${ref}, and only what is there is released.`);
}
}),

/***/ 30964: // build/js/tools/git/ahead.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$9: () => privateKeysCommand,
Cx: () => countAheadCommand,
Pk: () => parsePrivateKeys
});
var git_js$0 = __webpack_require__(13909);
function countAheadCommand(root, revision, of) {
return (0, git_js$0.QT)(root, [ "rev-list", "--count", "--end-of-options", revision, `^${of}` ]);
}
function privateKeysCommand(root, commit) {
return (0, git_js$0.QT)(root, [ "grep", "--files-with-matches", "--full-name", "-e", "^-----BEGIN [A-Z ]*PRIVATE KEY-----", commit, "--" ]);
}
function parsePrivateKeys(stdout) {
return stdout.split("\n").filter(line => line !== "").map(line => line.slice(line.indexOf(":") + 1));
}
}),

/***/ 78338: // build/js/tools/nix/build.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ej: () => parseBuilt,
HA: () => parseBuildPlan,
Oe: () => buildCommand,
lP: () => planBuildCommand
});
var zod$4 = __webpack_require__(26921);
var domain_closure_store_path$0 = __webpack_require__(94362);
var run_limits_js$3 = __webpack_require__(28410);
var flake_js$1 = __webpack_require__(78123);
var run_read_json_js$2 = __webpack_require__(2785);
function buildCommand({references, outLink, afresh, onStderrLine}) {
const options = [ ...flake_js$1.ML, ...afresh ? flake_js$1.Nc : [] ];
return {
argv: [ "nix", "build", ...options, "--json", "--log-format", "internal-json", "--out-link", outLink, "--", ...references ],
effect: "write",
timeout: run_limits_js$3.jc,
onStderrLine
};
}
const builtSchema = zod$4.YOg(zod$4.Ikc({
drvPath: domain_closure_store_path$0.qd,
outputs: zod$4.g1P(zod$4.YjP(), domain_closure_store_path$0.qd)
}));
function parseBuilt(stdout) {
return new Map((0, run_read_json_js$2.V)([ "nix", "build" ], builtSchema, stdout).map(({drvPath, outputs}) => [ drvPath, outputs ]));
}
function planBuildCommand(references) {
return {
argv: [ "nix", "build", ...flake_js$1.ML, "--dry-run", "--", ...references ],
effect: "read",
timeout: run_limits_js$3.jc
};
}
function parseBuildPlan(stderr) {
const build = [];
const fetch = [];
let list;
for (const line of stderr.split("\n")) if (/^(?:this|these).* derivations? will be built:/.test(line)) list = build; else if (/^(?:this|these).* paths? will be fetched/.test(line)) list = fetch; else if (/^ {2}\/nix\/store\/\S+$/.test(line)) list?.push(line.trim()); else list = void 0;
return {
build,
fetch
};
}
}),

/***/ 60585: // build/js/domain/manifest/assemble.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => assembleManifest
});
var closure_inventory_js$0 = __webpack_require__(38233);
var canonical_js$2 = __webpack_require__(53795);
var schema_js$1 = __webpack_require__(67982);
function assembleManifest({config, source, system, built, inventory}) {
const components = Object.entries(config.components).map(([name, {installable, links, share, kind, switchMode}]) => {
const {storePath, narHash, linkHashes, shareHashes = {}} = built[name];
const hashed = Object.entries(links).map(([link, target]) => [ link, {
target,
sha256: linkHashes[link]
} ]);
const shared = Object.entries(share ?? {}).map(([link, target]) => [ link, {
target,
narHash: shareHashes[link]
} ]);
const asShared = shared.length === 0 ? {} : {
share: Object.fromEntries(shared)
};
const asSystem = kind === "system" ? {
kind,
switchMode
} : {};
return [ name, {
installable,
storePath,
narHash,
links: Object.fromEntries(hashed),
...asShared,
...asSystem
} ];
});
const manifest = schema_js$1.rc.parse({
schemaVersion: 1,
application: config.application,
source,
system,
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
closure: (0, closure_inventory_js$0.eh)(inventory)
});
return {
manifest,
bytes: (0, canonical_js$2.d)(manifest)
};
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
async function inspectShare({component, link, target, storePath}, {closure, ownerOf = store_path.P$}) {
const where = `Component ${component}: share ${link} points to ${(0, quote.hD)(target)}`;
const hint = "Fix share in the configuration, or the build.";
const real = await (0, promises_.realpath)((0, external_node_path_.join)(storePath, target)).catch(() => {});
const found = real === void 0 ? void 0 : await (0, promises_.stat)(real);
if (real === void 0 || found === void 0) throw new errors.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint
});
const owner = ownerOf(real);
if (owner === void 0 || !closure.has(owner)) throw new errors.c8("link-missing", `${where}, which leads to ${(0, 
quote.hD)(real)} and is not part of the release.`, {
hint
});
if (!found.isDirectory() && !found.isFile()) throw new errors.c8("share-unsuitable", `${where}, which is neither a folder nor a regular file in ${storePath}.`, {
hint
});
return (0, nar.p)(real).catch(cause => {
throw new errors.c8("share-unsuitable", `${where}, which cannot be released: ${(0, 
reason_of.A)(cause)}.`, {
hint,
cause
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
quote.hD)(real)}`);
const file = await (0, promises_.stat)(real);
if (!file.isFile() || (file.mode & 73) === 0) throw refuse(`its ${manifest_component.ge} is not executable`);
}
// CONCATENATED MODULE: ./build/js/steps/build-manifest/manifest-facts.js
async function collectManifestFacts({config, repository, folder, commit, commitTime, history}, paths, runner) {
const [infos, printedSystem] = await Promise.all([ (0, run_path_info.X)(runner, (0, 
path_info.zQ)(Object.values(paths), {
closure: true
})), (0, expect_success.l)(runner, flake.vV) ]);
const inventory = (0, closure_inventory.o8)((0, path_info.Ff)(infos));
const closure = new Set(inventory.paths.map(({path}) => path));
const built = {};
for (const [component, {links, share = {}, kind}] of Object.entries(config.components)) {
const storePath = paths[component];
if (kind === "system") await inspectSystem(component, storePath);
const linkHashes = {};
for (const [link, target] of Object.entries(links)) {
const inspected = (0, inspect_link.h)({
component,
link,
target,
storePath
});
linkHashes[link] = await inspected.catch((0, source_locations.wz)(config, [ "components", component, "links", link ]));
}
const shareHashes = {};
for (const [link, target] of Object.entries(share)) {
const inspected = inspectShare({
component,
link,
target,
storePath
}, {
closure
});
shareHashes[link] = await inspected.catch((0, source_locations.wz)(config, [ "components", component, "share", link ]));
}
const {narHash} = inventory.paths.find(({path}) => path === storePath);
built[component] = {
storePath,
narHash,
linkHashes,
shareHashes
};
}
const system = schemas.YjP().parse(JSON.parse(printedSystem));
const source = {
repository,
...folder === "" ? {} : {
directory: folder
},
commit,
commitTime,
...history === void 0 ? {} : {
history
}
};
return {
config,
source,
system,
built,
inventory
};
}
}),

/***/ 67417: // build/js/tools/nix/build-failure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ok: () => LAST_LOG_LINES,
T8: () => wasKilled,
hh: () => hasTooManyFiles,
si: () => parseBuildFailure
});
var node_util$0 = __webpack_require__(57975);
var error_text_js$1 = __webpack_require__(82082);
var internal_log_js$2 = __webpack_require__(62314);
function wasKilled(message) {
return /failed due to signal 9\b|failed with exit code 137\b/.test(message);
}
function hasTooManyFiles(message) {
return /Too many open files/.test(message);
}
const LAST_LOG_LINES = 30;
function parseBuildFailure(stderr) {
const derivations = new Map;
const logs = new Map;
const errors = [];
for (const text of stderr.split("\n")) {
const line = (0, internal_log_js$2.wz)(text);
if (line === void 0) {
if (text.startsWith("error: ")) errors.push(text);
} else if (line.action === "start" && line.type === internal_log_js$2.bT.build) derivations.set(line.id, String(line.fields[0])); else if (line.action === "result" && line.type === internal_log_js$2.Hz.buildLogLine) {
const derivation = derivations.get(line.id);
if (derivation === void 0) continue;
const lines = logs.get(derivation) ?? [];
lines.push((0, node_util$0.stripVTControlCharacters)(String(line.fields[0])));
logs.set(derivation, lines.slice(-LAST_LOG_LINES));
} else if (line.action === "msg" && line.level === internal_log_js$2.aC && !line.msg.startsWith("note: ")) errors.push((0, 
node_util$0.stripVTControlCharacters)(line.msg));
}
const derivation = errors.map(error => /'(\/nix\/store\/[^']+\.drv)'/.exec(error)?.[1]).find(found => found !== void 0);
return {
derivation,
lines: (derivation === void 0 ? void 0 : logs.get(derivation)) ?? [],
message: (0, error_text_js$1.kc)(errors[0] ?? "nix gave no reason")
};
}
}),

/***/ 81852: // build/js/tools/nix/build-progress.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => buildProgress
});
var internal_log_js$0 = __webpack_require__(62314);
const BYTES_BETWEEN_REPORTS = 4 * 1024 * 1024;
function buildProgress(report) {
const types = new Map;
const transfers = new Map;
const last = new Map;
const tell = (unit, {done, total}, step) => {
const before = last.get(unit) ?? {
done: 0,
total: 0
};
const isNews = done - before.done >= step || done !== before.done && done === total || step === 1 && total !== before.total;
if (!isNews || total === 0) return;
last.set(unit, {
done,
total
});
report({
event: "progress",
phase: "build",
done: Math.min(done, total),
total,
unit
});
};
return text => {
const line = (0, internal_log_js$0.wz)(text);
if (line?.action === "start") types.set(line.id, line.type);
if (line?.action !== "result" || line.type !== internal_log_js$0.Hz.progress) return;
const [done, total] = line.fields;
if (typeof done !== "number" || typeof total !== "number") return;
const type = types.get(line.id);
if (type === internal_log_js$0.bT.builds) tell("derivations", {
done,
total
}, 1); else if (type === internal_log_js$0.bT.copyPaths) tell("paths", {
done,
total
}, 1); else if (type === internal_log_js$0.bT.fileTransfer || type === internal_log_js$0.bT.copyPath) {
transfers.set(line.id, {
done,
total
});
const sum = pick => [ ...transfers.values() ].reduce((bytes, transfer) => bytes + transfer[pick], 0);
tell("bytes", {
done: sum("done"),
total: sum("total")
}, BYTES_BETWEEN_REPORTS);
}
};
}
}),

/***/ 69874: // build/js/steps/build-manifest/inspect-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => inspectLink
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var tools_files_hash_file$3 = __webpack_require__(52015);
async function inspectLink({component, link, target, storePath}, store = "/nix/store") {
const where = `Component ${component}: link ${link} points to ${(0, domain_errors_quote$4.hD)(target)}`;
const path = (0, node_path$1.join)(storePath, target);
const real = await (0, node_fs_promises$0.realpath)(path).catch(() => {});
const file = real === void 0 ? void 0 : await (0, node_fs_promises$0.stat)(real);
if (real === void 0 || file === void 0) throw new domain_errors_errors$2.c8("link-missing", `${where}, which is not in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
if (!real.startsWith(`${store}/`)) throw new domain_errors_errors$2.c8("link-missing", `${where}, which points outside the store to ${(0, 
domain_errors_quote$4.hD)(real)} and cannot be part of a release.`, {
hint: "Fix the build."
});
if (!file.isFile() || (file.mode & 73) === 0) throw new domain_errors_errors$2.c8("link-not-executable", `${where}, which is ${file.isFile() ? "not executable" : "not a regular file"} in ${storePath}.`, {
hint: "Fix the link in the configuration, or the build."
});
return (0, tools_files_hash_file$3.V)(real);
}
}),

/***/ 50809: // build/js/steps/build-manifest/build.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => buildComponents
});
var node_os$0 = __webpack_require__(48161);
var tools_run_answered$1 = __webpack_require__(51949);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_closure_store_path$3 = __webpack_require__(94362);
var tools_nix_build$4 = __webpack_require__(78338);
var tools_nix_build_failure$5 = __webpack_require__(67417);
var tools_nix_build_progress$6 = __webpack_require__(81852);
var tools_nix_error_text$7 = __webpack_require__(82082);
var tools_nix_require_daemon$8 = __webpack_require__(53346);
var domain_secrets_public_url$9 = __webpack_require__(70320);
const LINE_LIMIT = 1e3;
const ATTEMPTS = 5;
async function buildComponents(components, outLink, context) {
const {runner, reporter} = context;
const build = afresh => {
const onStderrLine = (0, tools_nix_build_progress$6.m)(event => reporter.report(event));
return (0, tools_run_answered$1.o)(runner, (0, tools_nix_build$4.Oe)({
references: components.map(({reference}) => reference),
outLink,
afresh,
onStderrLine
}));
};
let result = await build(false);
for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && isCollected(result.stderr); attempt += 1) result = await build(true);
(0, tools_nix_require_daemon$8.c)([ "nix", "build" ], result);
if (result.status !== 0) throw buildError(components, result.stderr, reporter);
const built = (0, tools_nix_build$4.Ej)(result.stdout);
return Object.fromEntries(components.map(component => [ component.name, outputOf(component, built.get(component.derivation)) ]));
}
function isCollected(stderr) {
const {lines, message} = (0, tools_nix_build_failure$5.si)(stderr);
return lines.length === 0 && (0, tools_nix_error_text$7.AS)(message);
}
function buildError(components, stderr, reporter) {
const {derivation, lines, message} = (0, tools_nix_build_failure$5.si)(stderr);
if (derivation !== void 0 && lines.length > 0) reporter.report({
event: "log",
source: (0, domain_closure_store_path$3.yF)(derivation),
lines: lines.map(line => (0, domain_secrets_public_url$9.Hc)(line, LINE_LIMIT))
});
const failed = components.filter(component => component.derivation === derivation).map(({name}) => name);
const who = failed.length > 0 ? `Component ${failed.join(", ")} does not build` : "The components do not build";
const where = lines.length > 0 ? `the last ${Math.min(lines.length, tools_nix_build_failure$5.Ok)} lines of its log are above` : "its log is empty";
const logged = derivation === void 0 ? "" : `; ${where}`;
if ((0, tools_nix_build_failure$5.T8)(message)) return buildKilled(failed.length > 0 ? `The build of component ${failed.join(", ")}` : "A build", logged);
return new domain_errors_errors$2.c8("build-failed", `${who}: ${message}${logged}.`, {
hint: (0, tools_nix_build_failure$5.hh)(message) ? RAISE_LIMIT : FIX
});
}
const FIX = "Fix it in the repository.";
const RAISE_LIMIT = "Raise the limit of open files of Nix's daemon (LimitNOFILE in nix-daemon.service): Nix locks every output of all builds that could begin. Then build again.";
function buildKilled(what, logged) {
const message = `${what} was killed on ${(0, node_os$0.hostname)()} (signal 9), probably because memory ran out there${logged}.`;
return new domain_errors_errors$2.c8("build-killed", message, {
hint: 'Check its memory ("journalctl --dmesg --grep oom"), lower max-jobs or cores in its nix.conf if it is too small, and build again.'
});
}
function outputOf(component, outputs = {}) {
const paths = Object.values(outputs);
const path = paths.length === 1 ? paths[0] : outputs["out"];
if (path !== void 0) return path;
throw new domain_errors_errors$2.c8("output-invalid", `Component ${component.name} has ${paths.length === 0 ? "no output" : `the outputs ${Object.keys(outputs).join(", ")} but none called out`}.`, {
hint: `Name one in its installable, such as #${component.name}.bin.`
});
}
}),

};
