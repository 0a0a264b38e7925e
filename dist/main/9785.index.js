import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-8511.js';
import { modules as shared3 } from './shared-81166.js';
export const id = 9785;
export const ids = [9785];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 94872: // build/js/verbs/reproduce.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
reproduce: () => reproduce
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failed_read = __webpack_require__(56062);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/domain/reproduce/compare.js
function comparePath({path, narHash: expected}, here) {
const {derivation} = here;
if ("problem" in here) return {
path,
outcome: "not-built",
expected,
found: null,
origin: null,
derivation,
tree: null,
problem: here.problem
};
const {origin, narHash: found, tree} = here;
const same = origin === "present" ? "not-rebuilt" : "agrees";
return {
path,
outcome: found === expected ? same : "differs",
expected,
found,
origin,
derivation,
tree,
problem: null
};
}
function countPaths(paths) {
const count = outcome => paths.filter(one => one.outcome === outcome).length;
return {
agrees: count("agrees"),
differs: count("differs"),
"not-built": count("not-built"),
"not-rebuilt": count("not-rebuilt")
};
}
var first_difference = __webpack_require__(76895);
// CONCATENATED MODULE: ./build/js/domain/reproduce/manifest.js
function compareManifest(release, here) {
const differsAt = (0, first_difference.a)(release, here);
if (differsAt === void 0) return {
outcome: "agrees",
differsAt: null,
problem: null
};
return {
outcome: "differs",
differsAt,
problem: `The manifest that this machine makes of the commit differs, first at ${differsAt}.`
};
}
function manifestNotCompared(problem) {
return {
outcome: "not-compared",
differsAt: null,
problem
};
}
var reproduce_verdict = __webpack_require__(96186);
var read = __webpack_require__(72707);
var write = __webpack_require__(41220);
var store_path = __webpack_require__(94362);
var limits = __webpack_require__(28410);
var internal_log = __webpack_require__(62314);
// CONCATENATED MODULE: ./build/js/tools/nix/rebuild.js
function realiseOutputsCommand({derivation, onStderrLine}, root) {
return {
argv: [ "nix-store", "--realise", "--log-format", "internal-json", "--add-root", root, derivation ],
effect: "write",
timeout: limits.jc,
onStderrLine
};
}
function checkDerivationCommand({derivation, onStderrLine}) {
return {
argv: [ "nix-store", "--realise", "--check", "--keep-failed", "--log-format", "internal-json", derivation ],
effect: "write",
timeout: limits.jc,
onStderrLine
};
}
function outputsCommand(derivation) {
return {
argv: [ "nix-store", "--query", "--outputs", derivation ],
effect: "read",
timeout: limits.AO
};
}
function parseDifference(message) {
const [, output, kept] = /may not be deterministic: output '([^']+)' differs(?: from '([^']+)')?/.exec(message) ?? [];
return output === void 0 ? void 0 : {
output,
kept
};
}
function builtHere(line) {
const parsed = (0, internal_log.wz)(line);
if (parsed?.action !== "start" || parsed.type !== internal_log.bT.build) return;
const [derivation, machine] = parsed.fields;
return typeof derivation === "string" && machine === "" ? derivation : void 0;
}
var requisites = __webpack_require__(54686);
var expect_success = __webpack_require__(84521);
var public_url = __webpack_require__(70320);
var is_there = __webpack_require__(27499);
var build_failure = __webpack_require__(67417);
var build_progress = __webpack_require__(81852);
var nar = __webpack_require__(80862);
var require_daemon = __webpack_require__(53346);
var answered = __webpack_require__(51949);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
// CONCATENATED MODULE: ./build/js/steps/reproduce/valid-infos.js
async function validInfos(paths, runner) {
return paths.length === 0 ? [] : (0, path_info.Ff)(await (0, run_path_info.X)(runner, (0, 
path_info.rm)(paths)));
}
// CONCATENATED MODULE: ./build/js/steps/reproduce/rebuild.js
const LINE_LIMIT = 1e3;
class Rebuilder {
#folder;
#context;
#built=new Set;
#checked=new Map;
#roots=0;
constructor(folder, context) {
this.#folder = folder;
this.#context = context;
}
async rebuild(output) {
const {path, derivation} = output;
const failed = await this.#realise(derivation);
if (failed !== null) return {
problem: failed,
derivation
};
const [info] = await validInfos([ path ], this.#context.runner);
if (info === void 0) return {
problem: `${derivation} was built, and ${path} is not valid`,
derivation
};
const here = {
narHash: info.narHash,
tree: path,
derivation
};
if (info.contentAddress !== null) return {
...here,
origin: "fixed"
};
if (this.#built.has(derivation)) return {
...here,
origin: "built"
};
const failure = await this.#check(derivation);
return failure === null ? {
...here,
origin: "rebuilt"
} : differing(output, info.narHash, failure);
}
async #realise(derivation) {
this.#roots += 1;
const onStderrLine = this.#listening(line => {
const built = builtHere(line);
if (built !== void 0) this.#built.add(built);
});
const command = realiseOutputsCommand({
derivation,
onStderrLine
}, (0, external_node_path_.join)(this.#folder, `root-${this.#roots}`));
return this.#failureOf(await (0, answered.o)(this.#context.runner, command));
}
async #check(derivation) {
const known = this.#checked.get(derivation);
if (known !== void 0) return known;
const command = checkDerivationCommand({
derivation,
onStderrLine: this.#listening()
});
const failure = this.#failureOf(await (0, answered.o)(this.#context.runner, command));
this.#checked.set(derivation, failure);
return failure;
}
#listening(listen) {
const progress = (0, build_progress.m)(event => this.#context.reporter.report(event));
return line => {
listen?.(line);
progress(line);
};
}
#failureOf({status, stderr}) {
if (status === 0) return null;
const {derivation, lines, message} = (0, build_failure.si)(stderr);
(0, require_daemon.c)([ "nix-store", "--realise" ], {
status,
stderr
});
if (derivation !== void 0 && lines.length > 0 && parseDifference(message) === void 0) {
const shown = lines.map(line => (0, public_url.Hc)(line, LINE_LIMIT));
this.#context.reporter.report({
event: "log",
source: (0, store_path.yF)(derivation),
lines: shown
});
}
return (0, public_url._N)(message);
}
}
async function differing({path, narHash: expected, derivation}, valid, message) {
const difference = parseDifference(message);
if (difference === void 0) return {
problem: message,
derivation
};
if (difference.output !== path) return {
problem: `${difference.output}, another output of ${derivation}, differs, and Nix compares no further`,
derivation
};
const common = {
origin: "rebuilt",
derivation
};
if (valid !== expected) return {
...common,
narHash: valid,
tree: path
};
const {kept} = difference;
if (kept === void 0 || !await (0, is_there.$)(kept)) return {
...common,
narHash: null,
tree: null
};
return {
...common,
narHash: await (0, nar.p)(kept),
tree: kept
};
}
// CONCATENATED MODULE: ./build/js/steps/reproduce/compare-paths.js
async function comparePaths({bundle, components, closure, temporary}, context) {
const rebuilder = new Rebuilder(temporary, context);
const compared = new Map;
const rebuild = async ({path, narHash}, derivation) => {
compared.set(path, comparePath({
path,
narHash
}, await rebuilder.rebuild({
path,
narHash,
derivation
})));
};
for (const {name, path, derivation, problem} of components) {
const {narHash} = bundle.manifest.components[name];
if (derivation !== null && await hasOutput(derivation, path, context.runner)) await rebuild({
path,
narHash
}, derivation); else compared.set(path, comparePath({
path,
narHash
}, {
derivation,
problem: problem ?? "It was not evaluated."
}));
}
const others = (bundle.inventory?.paths ?? []).filter(({path}) => !compared.has(path));
const derivations = closure ? await derivationsOf(others, components, context.runner) : new Map;
for (const other of others) {
const derivation = derivations.get(other.path);
if (derivation !== void 0) await rebuild(other, derivation);
}
await comparePresent(others, compared, context.runner);
return [ ...compared.values() ];
}
async function comparePresent(paths, compared, runner) {
const left = paths.filter(({path}) => !compared.has(path));
const infos = new Map((await validInfos(left.map(({path}) => path), runner)).map(info => [ info.path, info ]));
for (const one of left) {
const info = infos.get(one.path);
const here = info === void 0 ? {
problem: "It is not in the store of this machine.",
derivation: null
} : {
origin: info.contentAddress === null ? "present" : "fixed",
narHash: info.narHash,
tree: one.path,
derivation: null
};
compared.set(one.path, comparePath(one, here));
}
}
async function derivationsOf(paths, components, runner) {
const roots = components.flatMap(({derivation}) => derivation ?? []);
if (roots.length === 0) return new Map;
const known = (0, requisites.U)(await (0, expect_success.l)(runner, (0, requisites.O)(roots)));
const found = new Map;
for (const {path, deriver, contentAddress} of await validInfos(paths.map(one => one.path), runner)) {
if (contentAddress !== null || deriver === null || !known.has(deriver)) continue;
if (await hasOutput(deriver, path, runner)) found.set(path, deriver);
}
return found;
}
async function hasOutput(derivation, path, runner) {
return (await (0, expect_success.l)(runner, outputsCommand(derivation))).split("\n").filter(store_path.zP).includes(path);
}
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/reproduce/components.js
function compareComponent(name, {installable, storePath: path}, {evaluation, recorded}) {
const common = {
name,
installable,
path,
recordedDerivation: recorded ?? null
};
if ("problem" in evaluation) return {
...common,
derivation: null,
outcome: "not-evaluated",
problem: evaluation.problem
};
const {derivation, outputs} = evaluation;
const problems = [ ...outputs.includes(path) ? [] : [ `It evaluates to ${derivation}, whose output is ${outputs.join(", ")} and not ${path}.` ], ...recorded === void 0 || recorded === derivation ? [] : [ `The provenance names the derivation ${recorded}, and it evaluates to ${derivation} here.` ] ];
const problem = problems.length === 0 ? null : problems.join(" ");
return {
...common,
derivation,
outcome: problem === null ? "agrees" : "differs",
problem
};
}
var flake = __webpack_require__(78123);
var evaluate = __webpack_require__(68182);
// CONCATENATED MODULE: ./build/js/steps/reproduce/evaluate-here.js
async function evaluateHere({source, manifest, recorded}, runner) {
const system = JSON.parse(await (0, expect_success.l)(runner, flake.vV));
const compared = [];
for (const [name, component] of Object.entries(manifest.components)) {
const evaluation = system === manifest.system ? await evaluateOne(source, {
name,
installable: component.installable
}, runner) : {
problem: `The release is for ${manifest.system}, and this machine builds for ${(0, 
quote.hD)(String(system))}.`
};
const derivations = recorded?.derivations ?? {};
const own = Object.hasOwn(derivations, name) ? derivations[name] : void 0;
compared.push(compareComponent(name, component, {
evaluation,
recorded: own
}));
}
return compared;
}
async function evaluateOne(source, component, runner) {
try {
const {derivation} = await (0, evaluate.l)(source, component, runner);
const outputs = (await (0, expect_success.l)(runner, outputsCommand(derivation))).split("\n").filter(line => line !== "");
return {
derivation,
outputs
};
} catch (error) {
if (!(0, errors.ux)(error) || error instanceof errors.Qd && error.isDaemonUnreachable) throw error;
return {
problem: error.message
};
}
}
// CONCATENATED MODULE: ./build/js/tools/diffoscope/compare.js
function diffoscopeCommand(left, right, {text, html}) {
return {
argv: [ "diffoscope", "--no-progress", "--text", text, "--html", html, left, right ],
effect: "read",
timeout: limits.jc
};
}
// CONCATENATED MODULE: ./build/js/tools/files/copy-tree.js
function copyTreeCommand(from, to) {
return {
argv: [ "cp", "--archive", "--no-target-directory", "--", from, to ],
effect: "write",
timeout: limits.u6
};
}
function writableTreeCommand(path) {
return {
argv: [ "chmod", "--recursive", "u+w", "--", path ],
effect: "write",
timeout: limits.u6
};
}
var writing_to = __webpack_require__(98570);
// CONCATENATED MODULE: ./build/js/steps/reproduce/keep-differences.js
async function keepDifferences(paths, folder, context) {
const kept = [];
for (const path of paths.filter(({outcome}) => outcome === "differs")) kept.push(await keepOne(path, folder, context));
return kept;
}
async function keepOne({path, expected, tree}, folder, context) {
const {runner, reporter} = context;
const into = (0, external_node_path_.join)(folder, path.slice("/nix/store/".length));
await (0, writing_to.writingTo)(into, () => (0, promises_.rm)(into, {
recursive: true,
force: true
}));
await (0, writing_to.writingTo)(into, () => (0, promises_.mkdir)(into, {
recursive: true
}));
const [info] = await validInfos([ path ], runner);
const release = info?.narHash === expected ? await copy(path, (0, external_node_path_.join)(into, "release"), runner) : null;
const here = tree === null ? null : await copy(tree, (0, external_node_path_.join)(into, "here"), runner);
const common = {
path,
release,
here,
text: null,
html: null
};
if (release === null || here === null) {
const hint = "Copy it here from the build host, from a production host or from a binary cache, and run this again.";
(0, report_event.warn)(reporter, `The release's own content of ${(0, store_path.yF)(path)} is not on this machine, so it is not compared in detail. ${hint}`);
return common;
}
const files = {
text: (0, external_node_path_.join)(into, "difference.txt"),
html: (0, external_node_path_.join)(into, "difference.html")
};
return await compared({
release,
here
}, files, context) ? {
...common,
...files
} : common;
}
async function copy(from, to, runner) {
await (0, expect_success.l)(runner, copyTreeCommand(from, to));
await (0, expect_success.l)(runner, writableTreeCommand(to));
return to;
}
async function compared({release, here}, files, {runner, reporter}) {
const command = diffoscopeCommand(release, here, files);
try {
const result = await (0, answered.o)(runner, command);
if (result.status === 0 || result.status === 1) return true;
throw new errors.Qd(command.argv, result);
} catch (error) {
if (!(error instanceof errors.Qd)) throw error;
(0, report_event.warn)(reporter, `diffoscope did not compare ${release} and ${here}: ${error.message} Install it (apt install diffoscope, or nix profile install nixpkgs#diffoscope) and run this again.`);
return false;
}
}
var assemble = __webpack_require__(60585);
var manifest_facts = __webpack_require__(93510);
// CONCATENATED MODULE: ./build/js/steps/reproduce/own-manifest.js
async function compareOwnManifest({source, manifest, components, paths}, runner) {
const here = new Set(paths.filter(({outcome}) => outcome !== "not-built").map(({path}) => path));
const missing = components.filter(({path}) => !here.has(path)).map(({name}) => name);
if (missing.length > 0) return manifestNotCompared(`It is not made again, because this machine does not have ${missing.join(", ")}.`);
const problem = otherComponents(manifest, source);
if (problem !== null) return {
outcome: "differs",
differsAt: "/components",
problem
};
const storePaths = Object.fromEntries(components.map(({name, path}) => [ name, path ]));
try {
const facts = await (0, manifest_facts.X)(source, storePaths, runner);
const {history} = manifest.source;
const known = facts.source.history === void 0 || history === void 0 ? {
...facts.source,
history
} : facts.source;
return compareManifest(manifest, (0, assemble.o)({
...facts,
source: withoutUndefined(known)
}).manifest);
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return {
outcome: "differs",
differsAt: null,
problem: error.message
};
}
}
function withoutUndefined({history, ...rest}) {
return history === void 0 ? rest : {
...rest,
history
};
}
function otherComponents({components}, {config}) {
const inManifest = Object.entries(components).map(([name, {installable}]) => `${name} (${installable})`);
const inCommit = Object.entries(config.components).map(([name, {installable}]) => `${name} (${installable})`);
const added = without(inManifest, inCommit);
const removed = without(inCommit, inManifest);
if (added.length + removed.length === 0) return null;
const parts = [ ...added.length === 0 ? [] : [ `the manifest has ${added.join(", ")}` ], ...removed.length === 0 ? [] : [ `the commit has ${removed.join(", ")}` ] ];
return `The components of manifest and commit differ: ${parts.join(", and ")}.`;
}
function without(texts, others) {
return texts.filter(one => !others.includes(one));
}
var reason_of = __webpack_require__(11245);
var dsse = __webpack_require__(27172);
var provenance = __webpack_require__(27542);
var statement_statement = __webpack_require__(3112);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/reproduce/recorded-build.js
async function recordedBuild({folder, manifest}, {reporter}) {
const file = (0, external_node_path_.join)(folder, write.e6.provenance);
try {
const text = await (0, read_limited.t)(file, dsse.TV);
if (text === void 0) throw new Error("there is none");
const statement = (0, statement_statement.T8)((0, dsse.mE)(text));
const problems = (0, provenance._T)(statement, manifest);
if (problems.length > 0) throw new Error(`it ${problems.join("; it ")}`);
const {buildDefinition, runDetails} = (0, provenance.Jj)(statement);
const {id, version} = runDetails.builder;
return {
builder: id,
versions: version,
derivations: buildDefinition.internalParameters.derivations
};
} catch (error) {
(0, report_event.warn)(reporter, `The provenance ${file} was not used: ${(0, reason_of.A)(error)}. The derivations are compared with the manifest alone.`);
return null;
}
}
var external_node_os_ = __webpack_require__(48161);
var version = __webpack_require__(56476);
var reproduction = __webpack_require__(17023);
var sshsig = __webpack_require__(50494);
var namespaces = __webpack_require__(10420);
var alone_with = __webpack_require__(61080);
var write_atomically = __webpack_require__(68417);
var make_signature = __webpack_require__(64753);
var sign_statements = __webpack_require__(33438);
// CONCATENATED MODULE: ./build/js/steps/reproduce/state-reproduction.js
async function stateReproduction({bundle, compared, builder, nix, startedOn}, key, runner) {
const file = (0, external_node_path_.join)(bundle.folder, reproduction.Zr);
const versions = {
"grind-to-prod": version.VERSION,
nix,
node: process.versions.node
};
const statement = (0, reproduction.CE)({
manifest: bundle.manifest,
compared,
builder: {
...builder,
host: (0, external_node_os_.hostname)(),
versions
},
startedOn,
finishedOn: (new Date).toISOString()
});
const envelope = await (0, sign_statements.h)((0, statement_statement.wM)(statement), key, runner);
const own = signersOf(envelope);
return (0, writing_to.writingTo)(file, () => (0, alone_with.S)(file, async () => {
const others = await othersIn(bundle.folder, own);
await (0, write_atomically.writeAtomically)(file, [ ...others, envelope ].map(dsse.q$).join(""));
return file;
}));
}
async function requireRoom(folder, key, runner) {
if ((await reproductionsIn(folder)).length < reproduction.GY) return;
const {fingerprint} = await (0, make_signature.B)(key, {
message: "which key is this",
namespace: namespaces.sO
}, runner);
await othersIn(folder, [ fingerprint ]);
}
async function othersIn(folder, keys) {
const others = (await reproductionsIn(folder)).filter(other => !signersOf(other).some(one => keys.includes(one)));
if (others.length < reproduction.GY) return others;
throw refused((0, external_node_path_.join)(folder, reproduction.Zr), `has ${others.length} statements of other keys, and ${reproduction.GY} is the limit`);
}
async function reproductionsIn(folder) {
const file = (0, external_node_path_.join)(folder, reproduction.Zr);
try {
const text = await (0, read_limited.t)(file, dsse.TV) ?? "";
return text.split("\n").filter(line => line !== "").map(dsse.mE);
} catch (cause) {
throw refused(file, `is not a file of reproductions (${(0, reason_of.A)(cause)})`, cause);
}
}
function refused(file, what, cause) {
return new errors.dz("statement-invalid", `${(0, quote.hD)(file)} ${what}.`, {
hint: "Move it elsewhere, and run the command again.",
cause
});
}
function signersOf({signatures}) {
return signatures.flatMap(one => (0, sshsig.F)(one)?.fingerprint ?? []);
}
var nix_signatures = __webpack_require__(8712);
var with_signatures = __webpack_require__(48393);
var batches = __webpack_require__(23946);
var error_text = __webpack_require__(82082);
// CONCATENATED MODULE: ./build/js/tools/nix/sign-paths.js
function signPathsCommand(paths, keyFile) {
return {
argv: [ "nix", "store", "sign", "--extra-experimental-features", "nix-command", "--key-file", keyFile, "--", ...paths ],
effect: "write",
timeout: limits.AO
};
}
var bundle_nix_signatures = __webpack_require__(6578);
// CONCATENATED MODULE: ./build/js/steps/reproduce/sign-paths.js
async function signPaths({bundle, paths, keyFile}, runner) {
const file = (0, external_node_path_.join)(bundle.folder, nix_signatures.Je);
const before = await (0, bundle_nix_signatures.t)(bundle.folder);
const expected = new Map(paths.filter(isBuiltHere).map(({path, expected: narHash}) => [ path, narHash ]));
if (keyFile !== void 0) for (const batch of (0, batches.X)([ ...expected.keys() ])) {
const {status, stderr} = await (0, answered.o)(runner, signPathsCommand(batch, keyFile));
if (status !== 0) throw new errors.dz("signing-failed", `Nix cannot sign with ${(0, 
quote.hD)(keyFile)}: ${(0, error_text.kc)(stderr)}.`, {
hint: 'Give the file of a secret key that "nix-store --generate-binary-cache-key" made.'
});
}
const infos = await validInfos([ ...expected.keys() ], runner);
const signed = infos.filter(({path, narHash, signatures}) => expected.get(path) === narHash && signatures.length > 0);
if (signed.length > 0) await (0, writing_to.writingTo)(file, () => (0, write_atomically.writeAtomically)(file, `${JSON.stringify((0, 
with_signatures.m)(before, signed))}\n`));
const keys = new Set(signed.flatMap(({signatures}) => signatures.map(one => one.slice(0, one.indexOf(":")))));
return {
file,
paths: signed.length,
keys: [ ...keys ].toSorted()
};
}
function isBuiltHere({outcome, origin}) {
return outcome === "agrees" && (origin === "built" || origin === "rebuilt");
}
var git = __webpack_require__(13909);
// CONCATENATED MODULE: ./build/js/tools/git/clone.js
function cloneCommand(directory, address, name) {
return {
...(0, git.QT)(directory, [ "clone", "--quiet", "--no-checkout", "--no-recurse-submodules", "--", address, name ], "write"),
timeout: limits.MQ
};
}
function fetchCommitCommand(root, remote, commit) {
const words = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--", remote, commit ];
return {
...(0, git.QT)(root, words, "write"),
timeout: limits.MQ
};
}
var git_commit = __webpack_require__(33444);
var repository = __webpack_require__(47485);
var build_manifest_history = __webpack_require__(14143);
var source = __webpack_require__(79052);
var source_contents = __webpack_require__(99474);
var upstream = __webpack_require__(17688);
// CONCATENATED MODULE: ./build/js/steps/reproduce/source.js
async function reproductionSource(options, context) {
const {manifest, isToBeSigned} = options;
const {runner, reporter} = context;
const {commit, directory = "", repository} = manifest.source;
if (isToBeSigned && options.source === void 0) throw sourceNeeded(repository);
const {root, upstream} = await findClone(options, runner);
const found = await (0, source.Pf)({
root,
folder: directory,
repository
}, commit, runner);
const own = await (0, source._M)(root, runner).catch(() => {});
if (isToBeSigned) {
if (own !== repository) throw otherRepository(root, {
own,
repository
});
(0, build_manifest_history.O)(found);
await (0, source.Is)(found, upstream, runner);
} else if (own !== repository) (0, report_event.warn)(reporter, `The clone in ${root} is of ${own ?? "no upstream"}, and not of ${repository}; it has the same commit.`);
await (0, source_contents.s)(found, context);
return found;
}
async function findClone(options, runner) {
const {manifest, source, temporary} = options;
const {commit, repository} = manifest.source;
if (source !== void 0 && await isFolder(source)) return ownClone(source, commit, runner);
const address = source ?? (repository.startsWith("/") ? repository : `https://${repository}`);
const {status, stderr} = await (0, answered.o)(runner, cloneCommand(temporary, address, "clone"));
if (status !== 0) throw new errors.c8("upstream-unreachable", `${(0, quote.hD)(address)} cannot be cloned; git reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)}.`, {
hint: 'Give a clone of the repository, or another address of it, with the option "source".'
});
const root = (0, external_node_path_.join)(temporary, "clone");
if (!await hasCommit(root, commit, runner)) await (0, answered.o)(runner, fetchCommitCommand(root, upstream.Bn, commit));
if (!await hasCommit(root, commit, runner)) throw withoutCommit(commit, `${(0, quote.hD)(address)} does not have it`);
return {
root,
upstream: upstream.HA
};
}
async function ownClone(source, commit, runner) {
const {status, stdout, stderr} = await (0, answered.o)(runner, (0, repository.S3)(source));
if (status !== 0) {
const message = `${(0, quote.hD)(source)} is not in the working tree of a git repository (git reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)}).`;
throw new errors.c8("not-a-repository", message, {
hint: 'Give a clone with the option "source".'
});
}
const root = stdout.replace(/\n$/, "");
if (!await hasCommit(root, commit, runner)) throw withoutCommit(commit, `the clone in ${(0, 
quote.hD)(root)} does not have it`);
return {
root,
upstream: upstream.yF
};
}
async function hasCommit(root, commit, runner) {
const {status, stdout} = await (0, answered.o)(runner, (0, git_commit.VO)(root, commit));
return status === 0 && stdout.trim() === commit;
}
function withoutCommit(commit, where) {
return new errors.c8("not-on-upstream", `The release is of commit ${commit}, and ${where}.`, {
hint: 'Fetch the commit, or give another clone with the option "source".'
});
}
function sourceNeeded(repository) {
const message = `A release is signed only if you name its repository, and ${(0, 
quote.hD)(repository)} is named by its manifest alone.`;
return new errors.dz("missing-option", message, {
hint: 'Give your clone of the repository, or the address of the repository that you expect, with the option "source".'
});
}
function otherRepository(root, {own, repository}) {
const message = `The clone in ${(0, quote.hD)(root)} is of ${(0, quote.hD)(own ?? "no upstream")}, and the release is of ${(0, 
quote.hD)(repository)}, whose protected branch decides what may be signed.`;
return new errors.dz("wrong-application", message, {
hint: 'Give a clone of that repository with the option "source".'
});
}
async function isFolder(path) {
return (0, promises_.stat)(path).then(stats => stats.isDirectory(), () => false);
}
var temporary_folder = __webpack_require__(87028);
var nix_version = __webpack_require__(49830);
var sign = __webpack_require__(21146);
// CONCATENATED MODULE: ./build/js/verbs/reproduce.js
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
async function reproduce(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter, runner} = context;
const {dryRun = false, output, signing} = options;
await requireKeys(signing);
const bundle = await (0, read.readBundle)(options.bundle, options.expectedReleaseId);
await (signing?.lend?.(key => requireRoom(bundle.folder, key, runner)));
const startedOn = (new Date).toISOString();
const temporary = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_path_.join)(options.stateFolder, "temporary"), "reproduce"), true);
const compared = await compare({
...options,
bundle,
temporary: temporary.path
}, context);
const verdict = (0, reproduce_verdict.n)(compared);
const isSigned = verdict === "REPRODUCED" && signing !== void 0 && !dryRun;
if (signing !== void 0 && !isSigned && !dryRun) (0, report_event.warn)(reporter, "The release was not reproduced here, so nothing of it was signed.");
const nix = (0, nix_version.p_)(await (0, expect_success.l)(runner, nix_version.Hn));
const differences = output === void 0 ? [] : await keepDifferences(compared.paths, output, context);
const signed = isSigned ? await addSignatures(bundle, {
paths: compared.paths,
signing
}, context) : null;
const {builder = {
kind: "local"
}} = options;
const stated = {
bundle,
compared,
builder,
nix,
startedOn
};
const statement = dryRun ? void 0 : await (signing?.lend?.(key => stateReproduction(stated, key, runner)));
return {
verdict: dryRun && verdict !== "DIFFERS" ? null : verdict,
releaseId: bundle.releaseId,
application: bundle.manifest.application,
source: bundle.manifest.source,
components: compared.components,
paths: compared.paths,
counts: countPaths(compared.paths),
manifest: compared.manifest,
recorded: compared.recorded,
nix,
differences,
signed,
statement: statement ?? null
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function compare({bundle, temporary, source: given, signing, closure = false, dryRun = false}, context) {
const {reporter, runner} = context;
const {manifest} = bundle;
const recorded = await recordedBuild(bundle, context);
const source = await (0, report_event.xe)(reporter, "source", () => reproductionSource({
manifest,
source: given,
temporary,
isToBeSigned: signing !== void 0
}, context));
const {components, paths} = await (0, report_event.xe)(reporter, "build", async () => {
const evaluated = await evaluateHere({
source,
manifest,
recorded
}, runner);
const built = dryRun ? [] : await comparePaths({
bundle,
components: evaluated,
closure,
temporary
}, context);
return {
components: evaluated,
paths: built
};
});
const own = dryRun ? manifestNotCompared("It is not made again in a dry run.") : await (0, 
report_event.xe)(reporter, "verify", () => compareOwnManifest({
source,
manifest,
components,
paths
}, runner));
return {
recorded,
components,
paths,
manifest: own,
closure
};
}
async function addSignatures(bundle, {paths, signing}, context) {
const ofPaths = await signPaths({
bundle,
paths,
keyFile: signing.nixKeyFile
}, context.runner);
const output = (0, external_node_path_.join)(bundle.folder, write.eh);
const made = await (signing.lend?.(key => (0, sign.sign)({
bundle: bundle.file,
expectedReleaseId: bundle.releaseId,
key,
output
}, context)));
const {fingerprint, signatures} = made ?? {};
return {
manifest: fingerprint === void 0 || signatures === void 0 ? null : {
fingerprint,
output,
signatures
},
paths: ofPaths
};
}
async function requireKeys({lend, nixKeyFile} = {}) {
await (lend?.(key => requireReadable("signing key", key.kind === "file" ? key.file : key.publicKeyFile)));
if (nixKeyFile !== void 0) await requireReadable("secret key of Nix", nixKeyFile);
}
async function requireReadable(what, file) {
await (0, promises_.access)(file, promises_.constants.R_OK).catch(cause => {
throw (0, failed_read.b)(what, file, cause);
});
}
}),

};
