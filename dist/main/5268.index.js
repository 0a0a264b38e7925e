import { modules as shared0 } from './shared-81166.js';
import { modules as shared1 } from './shared-79191.js';
import { modules as shared2 } from './shared-33689.js';
export const id = 5268;
export const ids = [5268];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 45268: // build/js/verbs/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
buildManifest: () => buildManifest
});
var external_node_path_ = __webpack_require__(76760);
var closure_inventory = __webpack_require__(38233);
var errors = __webpack_require__(8136);
var temporary_folder = __webpack_require__(87028);
var assemble = __webpack_require__(60585);
var environment = __webpack_require__(58236);
var own_path = __webpack_require__(33689);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
var check_validity = __webpack_require__(53421);
var report_event = __webpack_require__(59786);
var build = __webpack_require__(50809);
var version = __webpack_require__(56476);
var dsse = __webpack_require__(27172);
var statement_provenance = __webpack_require__(27542);
var statement_sbom = __webpack_require__(99624);
var statement = __webpack_require__(3112);
var nix_version = __webpack_require__(49830);
var expect_success = __webpack_require__(84521);
var together = __webpack_require__(79136);
var git_commit = __webpack_require__(33444);
var answered = __webpack_require__(51949);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/flake-locks.js
async function flakeLocks({root, commit}, components, runner) {
const folders = [ ...new Set(components.map(({folder}) => folder)) ].toSorted();
const locks = [];
for (const folder of folders) {
const path = external_node_path_.posix.join(folder, "flake.lock");
const {status, stdout} = await (0, answered.o)(runner, (0, git_commit.RN)(root, commit, path));
if (status === 0) locks.push({
path,
text: stdout
});
}
return locks;
}
var spdx = __webpack_require__(61290);
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/domain/sbom/package-meta.js
const ENTRIES = 64;
const LENGTH = 1024;
function packageMeta({description, homepages, licences, sources}) {
const [homepage] = addresses(homepages);
return {
...description === null || description === "" ? {} : {
description: description.slice(0, LENGTH)
},
...homepage === void 0 ? {} : {
homepage
},
licences: (licences ?? []).filter(name => name !== "").slice(0, ENTRIES).map(licenceOf),
sources: addresses(sources)
};
}
function licenceOf(name) {
const isKnown = (0, spdx.isSupportedSpdxId)(name);
return isKnown ? {
id: name
} : {
name: name.slice(0, LENGTH)
};
}
function addresses(urls) {
const known = (urls ?? []).filter(url => url.length <= LENGTH && /^(?:https?|ftp|mirror):\/\//.test(url) && URL.canParse(url));
return [ ...new Set(known.map(url => (0, public_url.x6)(url))) ].slice(0, ENTRIES);
}
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(28410);
var flake = __webpack_require__(78123);
// CONCATENATED MODULE: ./build/js/tools/nix/evaluate-meta.js
const META = `package:\nlet\n  tried = value: let result = builtins.tryEval (builtins.deepSeq value value); in if result.success then result.value else null;\n  listed = value: if builtins.isList value then value else [ value ];\n  texts = builtins.filter builtins.isString;\n  text = value: if builtins.isString value then value else null;\n  meta = package.meta or { };\n  licence = value: if builtins.isAttrs value then value.spdxId or value.fullName or value.shortName or null else value;\nin {\n  description = tried (text (meta.description or null));\n  homepages = tried (texts (listed (meta.homepage or [ ])));\n  licences = tried (texts (map licence (listed (meta.license or [ ]))));\n  sources = tried (map builtins.unsafeDiscardStringContext (texts (listed (package.src.urls or (package.src.url or [ ])))));\n}`;
function evaluateMetaCommand(reference) {
return {
argv: [ "nix", "eval", ...flake.ML, "--json", "--apply", META, "--", reference ],
effect: "read",
timeout: limits.jc
};
}
const texts = schemas.YOg(schemas.YjP()).nullable();
const evaluatedMetaSchema = schemas.Ikc({
description: schemas.YjP().nullable(),
homepages: texts,
licences: texts,
sources: texts
});
function parseMeta(stdout) {
try {
return evaluatedMetaSchema.safeParse(JSON.parse(stdout)).data;
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/steps/build-manifest/package-metas.js
async function packageMetas(components, runner) {
const metas = new Map;
for (const {name, reference} of components) {
const result = await runner.run(evaluateMetaCommand(reference)).catch(() => {});
const stated = result?.status === 0 ? parseMeta(result.stdout) : void 0;
if (stated !== void 0) metas.set(name, packageMeta(stated));
}
return metas;
}
// CONCATENATED MODULE: ./build/js/steps/build-manifest/build-statements.js
async function buildStatements(story, runner) {
const {source, ref, builder, startedOn, components} = story;
const [metas, locks, printedVersion] = await (0, together.b)([ packageMetas(components, runner), flakeLocks(source, components, runner), (0, 
expect_success.l)(runner, nix_version.Hn) ]);
const build = {
ref,
derivations: Object.fromEntries(components.map(({name, derivation}) => [ name, derivation ])),
locks,
builder: builder.kind,
versions: {
"grind-to-prod": version.VERSION,
nix: (0, nix_version.p_)(printedVersion),
node: process.versions.node
},
invocation: builder.invocation,
startedOn
};
return ({manifest, sbom}) => {
const byPath = new Map([ ...metas ].map(([name, meta]) => [ manifest.components[name].storePath, meta ]));
const provenance = (0, statement_provenance.D2)({
...build,
manifest,
finishedOn: (new Date).toISOString()
});
return {
provenance: (0, dsse.q$)((0, statement.wM)(provenance)),
sbomStatement: (0, dsse.q$)((0, statement.wM)((0, statement_sbom.b5)(manifest, sbom, byPath)))
};
};
}
var write = __webpack_require__(41220);
var writing_to = __webpack_require__(98570);
var build_manifest_history = __webpack_require__(14143);
var evaluate = __webpack_require__(68182);
var manifest_facts = __webpack_require__(93510);
var promises_ = __webpack_require__(51455);
var past_time = __webpack_require__(64264);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/kept-releases.js
const KEPT_RELEASES = 10;
function releaseRoot(stateFolder, application, id) {
return (0, external_node_path_.join)(stateFolder, "roots", application, id);
}
function releaseBundle(stateFolder, application, id) {
return (0, external_node_path_.join)(stateFolder, "releases", application, id);
}
async function pruneOldBundles(stateFolder, application, keep) {
const folder = (0, external_node_path_.join)(stateFolder, "roots", application);
const ids = (await (0, promises_.readdir)(folder)).filter(release_id.F3);
const dated = await Promise.all(ids.map(async id => ({
id,
time: (0, past_time.G)(await (0, promises_.lstat)((0, external_node_path_.join)(folder, id)))
})));
const newestFirst = dated.toSorted((left, right) => right.time - left.time || (left.id < right.id ? -1 : 1)).map(({id}) => id);
const old = newestFirst.filter((id, index) => index >= KEPT_RELEASES && id !== keep);
for (const id of old) {
await (0, promises_.rm)(releaseBundle(stateFolder, application, id), {
recursive: true,
force: true
});
await (0, promises_.rm)(releaseRoot(stateFolder, application, id), {
force: true
});
}
return old;
}
var text_path = __webpack_require__(48352);
var is_there = __webpack_require__(27499);
var switch_link = __webpack_require__(57137);
var add_root = __webpack_require__(70402);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
var store_path = __webpack_require__(94362);
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/tools/nix/register-text.js
const expression = `{ name, file, references }:\nbuiltins.toFile name (builtins.appendContext (builtins.readFile file) (builtins.listToAttrs (map\n  (path: { name = path; value = { path = true; }; })\n  (builtins.fromJSON references))))`;
function registerTextCommand(name, file, references) {
return {
argv: [ "nix-instantiate", "--eval", "--read-write-mode", "--json", "--argstr", "name", name, "--argstr", "file", file, "--argstr", "references", JSON.stringify(references), "--expr", expression ],
effect: "write",
timeout: limits.AO
};
}
function parseRegistered(stdout) {
return (0, read_json.V)([ "nix-instantiate" ], store_path.qd, stdout);
}
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/register.js
class CollectedError extends errors.dh {
constructor(path, options) {
const message = `A garbage collection on this machine removed ${path} while its release was being written.`;
super("path-missing", message, {
...options,
host: "local",
hint: "Wait until it is over and build again."
});
}
}
async function registerManifest(manifest, runner) {
const name = `${manifest.application}-release.json`;
const references = [ ...new Set(manifest.references) ].toSorted();
const path = (0, text_path.sX)(name, Buffer.from(manifest.bytes), references);
const file = (0, external_node_path_.join)(manifest.temporary, name);
await (0, write_file._)(file, manifest.bytes);
await rootBeforehand({
root: manifest.root,
path,
component: references[0]
}, runner);
try {
const registered = parseRegistered(await (0, expect_success.l)(runner, registerTextCommand(name, file, references)));
if (registered !== path) throw new Error(`Nix stored the manifest as ${registered}, but by its rules it must be ${path}`);
await checkStored(path, {
bytes: manifest.bytes,
references
}, runner);
} catch (error) {
await (0, switch_link.vL)(manifest.root);
throw error;
}
await (0, promises_.lutimes)(manifest.root, new Date, new Date);
return path;
}
async function rootBeforehand({root, path, component}, runner) {
await (0, promises_.mkdir)((0, external_node_path_.dirname)(root), {
recursive: true,
mode: 448
});
if (await (0, switch_link.Cm)(root) === path) return;
await (0, expect_success.l)(runner, (0, add_root.X)([ component ], root));
await (0, switch_link.$x)(root, path);
}
async function checkStored(path, {bytes, references}, runner) {
const stored = await (0, promises_.readFile)(path).catch(cause => {
throw (0, is_there.b)(cause) ? new CollectedError(path, {
cause
}) : cause;
});
const known = await (0, run_path_info.Z)(runner, (0, path_info.zQ)([ path ], {
closure: false
}));
if (known.status !== 0) throw new CollectedError(path);
const [info] = (0, path_info.Ff)(known.stdout);
if ((0, release_id.Bf)(stored) === (0, release_id.Bf)(bytes) && info?.references.toSorted().join(" ") === references.join(" ")) return;
if ((await (0, check_validity.i)(runner, [ path ])).length > 0) throw new CollectedError(path);
throw new errors.dh("path-corrupt", `The manifest in the store of this machine (${path}) differs from what was written.`, {
host: "local",
hint: "Run nix-store --verify --check-contents, then build again."
});
}
var quote = __webpack_require__(7191);
var amount = __webpack_require__(53004);
var git_status = __webpack_require__(92851);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/note-uncommitted.js
async function noteUncommitted({root, commit, repository}, context) {
const {status, stdout} = await (0, answered.o)(context.runner, (0, git_status.y)(root));
const changed = status === 0 ? (0, git_status.i)(stdout) : [];
const what = `Commit ${commit.slice(0, 12)} of ${(0, quote.af)(repository)} is built`;
if (changed.length === 0) return (0, report_event.pq)(context.reporter, `${what}.`);
const files = (0, amount.B4)(changed.length, "file");
(0, report_event.warn)(context.reporter, `${what}. Uncommitted changes of ${files} in the working tree are not part of it.`);
}
var note_unpushed = __webpack_require__(56912);
var build_manifest_source = __webpack_require__(79052);
var source_contents = __webpack_require__(99474);
var script_problem = __webpack_require__(35552);
var released_unit = __webpack_require__(85118);
var error_lines = __webpack_require__(57203);
var read_beginning = __webpack_require__(23110);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/warn-of-scripts.js
async function warnOfScripts({components, units}, paths, reporter) {
const services = new Set((0, released_unit.PH)(units));
for (const [component, {links}] of Object.entries(components)) for (const [link, target] of Object.entries(links)) {
if (!services.has(`${link}.service`)) continue;
const head = await (0, read_beginning.i)((0, external_node_path_.join)(paths[component], target), script_problem.t).catch(() => "");
const problem = (0, script_problem.l)(head);
if (problem !== null) (0, report_event.warn)(reporter, (0, error_lines.GR)({
message: `Link ${link} of component ${component} ${problem.what}.`,
hint: problem.hint
}));
}
}
var upstream = __webpack_require__(17688);
// CONCATENATED MODULE: ./build/js/verbs/build-manifest.js
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
value,
dispose,
async
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
const ATTEMPTS = 5;
async function buildManifest(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner, reporter} = context;
const startedOn = (new Date).toISOString();
const {ref = null, builder = {
kind: "local"
}} = options;
const source = await (0, report_event.xe)(reporter, "source", async () => {
const found = await (0, build_manifest_source.BD)({
...options,
upstream: upstream.HA
}, runner);
(0, build_manifest_history.O)(found);
await (0, note_unpushed.V)(found, options.ref, context);
await noteUncommitted(found, context);
await (0, source_contents.s)(found, context);
return found;
});
const temporary = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_path_.join)(options.stateFolder, "temporary"), "build"), true);
for (let attempt = 1; ;attempt += 1) {
const {paths, components} = await (0, report_event.xe)(reporter, "build", async () => {
const evaluated = await (0, evaluate.A)(source, runner);
const built = await (0, build.F)(evaluated, (0, external_node_path_.join)(temporary.path, "result"), context);
if (attempt === 1) await warnOfScripts(source.config, built, reporter);
return {
paths: built,
components: evaluated
};
});
const story = {
source,
ref,
builder,
startedOn,
components
};
try {
const release = await (0, report_event.xe)(reporter, "manifest", () => assembleRelease(story, {
...options,
paths,
temporary: temporary.path
}, runner));
await pruneOldBundles(options.stateFolder, release.manifest.application, release.releaseId);
return release;
} catch (error) {
const isCollected = error instanceof CollectedError || (await (0, check_validity.i)(runner, Object.values(paths))).length > 0;
if (attempt === ATTEMPTS || !isCollected) throw error;
(0, report_event.warn)(reporter, "A garbage collection removed paths that were just built; building them again.");
}
}
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function assembleRelease(story, {paths, ...to}, runner) {
const [facts, statementsOf] = await (0, together.b)([ (0, manifest_facts.X)(story.source, paths, runner), buildStatements(story, runner) ]);
const {manifest, bytes} = (0, assemble.o)(facts);
if (Buffer.byteLength(bytes) > schema.SC) throw new errors.c8("output-invalid", `The manifest would have more than ${schema.SC} bytes.`, {
hint: "Release fewer components or links."
});
const {application} = manifest;
const id = (0, release_id.Bf)(bytes);
const root = releaseRoot(to.stateFolder, application, id);
const references = Object.values(paths);
const [manifestPath, {inventory, sbom}] = await (0, together.b)([ registerManifest({
application,
bytes,
references,
root,
temporary: to.temporary
}, runner), describedClosure(manifest, bytes, facts.inventory) ]);
const [gone] = await (0, check_validity.i)(runner, [ manifestPath ]);
if (gone !== void 0) throw new CollectedError(gone);
const bundle = to.output ?? releaseBundle(to.stateFolder, application, id);
await (0, writing_to.writingTo)(bundle, () => (0, write.Mf)(bundle, {
manifest: bytes,
inventory,
environment: (0, environment.z)(manifest, manifestPath),
sbom,
...statementsOf({
manifest,
sbom
})
}));
return {
releaseId: id,
manifestPath,
manifest,
inventory: facts.inventory,
bundle
};
}
async function describedClosure(manifest, bytes, inventory) {
const {cycloneDx} = await Promise.all([ __webpack_require__.e(7761), __webpack_require__.e(5391) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
return {
inventory: (0, closure_inventory.A1)(inventory),
sbom: cycloneDx({
manifest,
manifestPath: (0, own_path.lD)(manifest, bytes).path,
inventory
})
};
}
}),

};
