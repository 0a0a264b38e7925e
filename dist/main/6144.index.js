import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-12097.js';
import { modules as shared2 } from './shared-17688.js';
export const id = 6144;
export const ids = [6144];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 68182: // build/js/steps/build-manifest/evaluate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => evaluateComponents,
l: () => evaluateComponent
});
var tools_run_answered$0 = __webpack_require__(51949);
var domain_config_source_locations$1 = __webpack_require__(40940);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$9 = __webpack_require__(7191);
var tools_nix_error_text$3 = __webpack_require__(82082);
var tools_nix_flake$4 = __webpack_require__(78123);
var tools_nix_self_inputs$5 = __webpack_require__(76118);
var tools_nix_require_daemon$6 = __webpack_require__(53346);
var tools_nix_version$7 = __webpack_require__(49830);
var flake_folder_js$8 = __webpack_require__(75653);
const ATTEMPTS = 3;
async function evaluateComponents(source, runner) {
const evaluated = [];
for (const [name, {installable}] of Object.entries(source.config.components)) evaluated.push(await evaluateComponent(source, {
name,
installable
}, runner));
return evaluated;
}
async function evaluateComponent(source, {name, installable}, runner) {
const {root, commit, config} = source;
const field = [ "components", name, "installable" ];
const {folder, attribute} = await (0, flake_folder_js$8.E)(source, installable, runner).catch((0, 
domain_config_source_locations$1.wz)(config, field));
const reference = (0, tools_nix_flake$4.Bp)({
root,
commit,
folder,
...config.source
}, attribute);
const result = await evaluate(reference, runner);
(0, tools_nix_require_daemon$6.c)([ "nix", "eval" ], result);
if (result.status !== 0) {
const git = (0, tools_nix_error_text$3.q_)(result.stderr);
const printed = git === void 0 ? "" : `, and git ${(0, domain_errors_quote$9.hD)(git, 1e3)}`;
const message = `Component ${name} (${installable}) cannot be evaluated; nix reports ${(0, 
domain_errors_quote$9.hD)((0, tools_nix_error_text$3.kc)(result.stderr), 1e3)}${printed}.`;
const hint = hintFor(result.stderr);
throw new domain_errors_errors$2.c8("build-failed", message, {
hint,
places: (0, domain_config_source_locations$1.ek)(config, field, `${message} ${hint}`)
});
}
return {
name,
reference,
derivation: result.stdout.trim(),
folder
};
}
function hintFor(stderr) {
const unknown = (0, tools_nix_self_inputs$5.XB)((0, 
tools_nix_error_text$3.kc)(stderr));
if (unknown !== void 0) return `Use Nix ${tools_nix_version$7.fr} or later, which knows inputs.self.${unknown}, or remove it there and set source.${unknown} in the configuration.`;
if ((0, tools_nix_error_text$3.q_)(stderr) === void 0) return "Fix it in the repository.";
return "Check the address of that repository (of a submodule, in .gitmodules), and that the user who builds may fetch from it.";
}
async function evaluate(reference, runner) {
let result = await (0, tools_run_answered$0.o)(runner, (0, 
tools_nix_flake$4.pJ)(reference));
for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && (0, tools_nix_error_text$3.AS)((0, 
tools_nix_error_text$3.kc)(result.stderr)); attempt += 1) result = await (0, 
tools_run_answered$0.o)(runner, (0, tools_nix_flake$4.pJ)(reference, true));
return result;
}
}),

/***/ 75653: // build/js/steps/build-manifest/flake-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => locateInstallable
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var tools_git_commit$4 = __webpack_require__(33444);
var tools_run_answered$2 = __webpack_require__(51949);
async function locateInstallable(source, installable, runner) {
const [path = "", attribute = ""] = installable.split("#");
if (path !== ".") return {
folder: node_path$0.posix.join(source.folder, path),
attribute
};
for (let folder = source.folder; folder !== ""; folder = parentOf(folder)) if (await hasFlake(source, folder, runner)) return {
folder,
attribute
};
if (source.folder === "" || await hasFlake(source, "", runner)) return {
folder: "",
attribute
};
throw new domain_errors_errors$1.c8("build-failed", `The installable ${installable} has no flake: there is no flake.nix in ${(0, 
domain_errors_quote$3.hD)(source.folder)} or in a folder above it in commit ${source.commit}.`, {
hint: "Write one and commit it, or name its folder in the installable."
});
}
async function hasFlake({root, commit}, folder, runner) {
return (await (0, tools_run_answered$2.o)(runner, (0, 
tools_git_commit$4.Ir)(root, commit, node_path$0.posix.join(folder, "flake.nix")))).status === 0;
}
function parentOf(folder) {
return folder.includes("/") ? node_path$0.posix.dirname(folder) : "";
}
}),

/***/ 14143: // build/js/steps/build-manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => historyOf,
O: () => requireHistory
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var manifest_history = __webpack_require__(80157);
var git = __webpack_require__(13909);
// CONCATENATED MODULE: ./build/js/tools/git/history.js
function countHistoryCommand(root, commit) {
return (0, git.QT)(root, [ "rev-list", "--count", "--end-of-options", commit ]);
}
function nearestCommand(root, commit, limit) {
return (0, git.QT)(root, [ "rev-list", "--topo-order", `--max-count=${limit}`, "--end-of-options", commit ]);
}
function parseCommitIds(stdout) {
return stdout.split("\n").filter(line => line !== "");
}
var repository = __webpack_require__(47485);
var expect_success = __webpack_require__(84521);
var upstream = __webpack_require__(17688);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/history.js
async function historyOf(root, commit, runner) {
if ((await (0, expect_success.l)(runner, (0, repository.ay)(root))).trim() === "true") return;
const commits = Number(await (0, expect_success.l)(runner, countHistoryCommand(root, commit)));
const [, ...ancestors] = parseCommitIds(await (0, expect_success.l)(runner, nearestCommand(root, commit, manifest_history.bm + 1)));
return {
commits,
ancestors
};
}
function requireHistory({root, history}) {
if (history !== void 0) return history;
throw new errors.c8("history-missing", `The clone in ${(0, quote.hD)(root)} does not have the whole history although all of ${upstream.Bn} was fetched, so ${upstream.Bn} does not have it either, and no host could distinguish this release from an older one.`, {
hint: "Release from a clone of the whole repository."
});
}
}),

/***/ 99474: // build/js/steps/build-manifest/source-contents.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
s: () => requireContents
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var source_locations = __webpack_require__(40940);
var report_event = __webpack_require__(59786);
var git_commit = __webpack_require__(33444);
var git = __webpack_require__(13909);
var limits = __webpack_require__(28410);
// CONCATENATED MODULE: ./build/js/tools/git/lfs.js
const FIRST_LINE = "version https://git-lfs.github.com/spec/v1";
const POINTER_LIMIT_BYTES = 1024;
function filesWithPointerLineCommand(root, commit) {
const words = [ "grep", "--no-color", "-I", "--files-with-matches", "-z", "--full-name", "--basic-regexp", "-e", `^${FIRST_LINE}$` ];
return {
...(0, git.QT)(root, [ ...words, commit, "--" ]),
timeout: limits.MQ
};
}
function parseFilesWithPointerLine(stdout, commit) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(commit.length + 1));
}
function isPointer(text) {
return Buffer.byteLength(text) < POINTER_LIMIT_BYTES && text.startsWith(`${FIRST_LINE}\n`);
}
// CONCATENATED MODULE: ./build/js/tools/git/submodules.js
function submodulePathsCommand(root, commit) {
return (0, git.QT)(root, [ "config", "--blob", `${commit}:.gitmodules`, "--null", "--get-regexp", "^submodule\\..*\\.path$" ]);
}
function parseSubmodulePaths(stdout) {
return stdout.split("\0").flatMap(entry => {
const at = entry.indexOf("\n");
return at === -1 ? [] : [ entry.slice(at + 1) ];
});
}
function entriesCommand(root, commit, paths) {
return (0, git.QT)(root, [ "--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", ...paths ]);
}
function parseSubmoduleEntries(stdout) {
return stdout.split("\0").flatMap(entry => /^160000 commit [0-9a-f]+\t(.*)$/s.exec(entry)?.[1] ?? []);
}
var self_inputs = __webpack_require__(76118);
var nix_version = __webpack_require__(49830);
var expect_success = __webpack_require__(84521);
var answered = __webpack_require__(51949);
var flake_folder = __webpack_require__(75653);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/source-contents.js
const SHOWN = 5;
async function requireContents(source, {runner, reporter}) {
const pointers = await pointersOf(source, runner);
const submodules = await submodulesOf(source, runner);
const {submodules: asked, lfs} = source.config.source ?? {};
const isLfsOpen = pointers.length > 0 && lfs !== false;
const isSubmodulesOpen = submodules.length > 0 && asked === void 0;
if (!isLfsOpen && !isSubmodulesOpen) return;
const declared = await declaredOf(source, runner);
if (isSubmodulesOpen && !declared.submodules) {
const message = `The build gets no files of the submodules ${shown(submodules)}; set source.submodules to true if it needs them, or to false if not.`;
(0, report_event.warn)(reporter, message);
}
if (isLfsOpen) await requireLfs(source, {
pointers,
isAsked: lfs === true || declared.lfs
}, runner);
}
async function requireLfs({commit, config}, {pointers, isAsked}, runner) {
const version = await (0, expect_success.l)(runner, nix_version.Hn);
const canFetch = (0, nix_version.Oh)(version);
if (isAsked && canFetch) return;
const files = `Git LFS keeps files of commit ${commit}, and git has only their pointers: ${shown(pointers)}`;
const message = canFetch ? `${files}. The build would get the pointers.` : `${files}. The Nix of this machine (${(0, 
quote.hD)(version.trim())}) does not fetch the files, so the build would get the pointers.`;
const fetch = canFetch ? "Set source.lfs to true" : `Use Nix ${nix_version.fr} or later, and set source.lfs to true`;
const hint = `${fetch}, or set it to false if the build does not need the files.`;
throw new errors.c8("lfs-pointers", message, {
hint,
places: (0, source_locations.ek)(config, [ "source" ], `${message} ${hint}`)
});
}
async function pointersOf({root, commit}, runner) {
const {status, stdout, stderr} = await (0, answered.o)(runner, filesWithPointerLineCommand(root, commit));
if (status !== 0 && status !== 1) throw new errors.c8("upstream-unreachable", `The files of commit ${commit} cannot be read; git reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)}.`, {
hint: "In a partial clone, check that its remote can be reached; otherwise check the repository with git fsck."
});
const pointers = [];
for (const path of parseFilesWithPointerLine(stdout, commit)) {
const file = await (0, answered.o)(runner, (0, git_commit.RN)(root, commit, path));
if (file.status !== 0 || isPointer(file.stdout)) pointers.push(path);
if (pointers.length > SHOWN) break;
}
return pointers;
}
async function submodulesOf({root, commit}, runner) {
const {status, stdout} = await (0, answered.o)(runner, submodulePathsCommand(root, commit));
const paths = status === 0 ? parseSubmodulePaths(stdout) : [];
return paths.length === 0 ? [] : parseSubmoduleEntries(await (0, expect_success.l)(runner, entriesCommand(root, commit, paths)));
}
async function declaredOf(source, runner) {
const {root, commit, config} = source;
const folders = new Set;
for (const {installable} of Object.values(config.components)) folders.add((await (0, 
flake_folder.E)(source, installable, runner)).folder);
const declared = {
submodules: true,
lfs: true
};
for (const folder of folders) {
const flake = await (0, answered.o)(runner, (0, git_commit.RN)(root, commit, external_node_path_.posix.join(folder, "flake.nix")));
const evaluated = flake.status === 0 ? await (0, answered.o)(runner, (0, self_inputs.zq)(flake.stdout)) : void 0;
const own = evaluated?.status === 0 ? (0, self_inputs.bu)(evaluated.stdout) : {
submodules: false,
lfs: false
};
declared.submodules &&= own.submodules;
declared.lfs &&= own.lfs;
}
return declared;
}
function shown(paths) {
const named = paths.slice(0, SHOWN).map(path => (0, quote.hD)(path));
return paths.length > SHOWN ? `${named.join(", ")} and more` : named.join(", ");
}
}),

/***/ 79052: // build/js/steps/build-manifest/source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZJ: () => candidateSource,
BD: () => releaseSource,
_M: () => repositoryOf,
Is: () => requireReleasable,
Pf: () => sourceAt
});
var external_node_path_ = __webpack_require__(76760);
var answered = __webpack_require__(51949);
var config_missing = __webpack_require__(87671);
var grammar = __webpack_require__(36407);
var schema = __webpack_require__(21325);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var git_commit = __webpack_require__(33444);
var git = __webpack_require__(13909);
var repository = __webpack_require__(47485);
var git_status = __webpack_require__(92851);
var repository_name = __webpack_require__(10609);
var folders_above = __webpack_require__(26419);
var expect_success = __webpack_require__(84521);
var fetch = __webpack_require__(99481);
var build_manifest_upstream = __webpack_require__(17688);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/find-ref.js
async function findRef(root, ref, {upstream, runner}) {
if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return {
commit: await knownCommit(root, ref, {
upstream,
runner
}),
name: `The commit ${ref}`
};
try {
return {
commit: await upstream(root, ref, runner),
name: `${build_manifest_upstream.Bn}/${ref}`
};
} catch (error) {
if (!(error instanceof build_manifest_upstream.tG)) throw error;
const tagged = (0, fetch.l8)((await (0, answered.o)(runner, (0, fetch.FW)(root, build_manifest_upstream.Bn, ref))).stdout);
if (tagged !== void 0) return {
commit: await knownCommit(root, tagged, {
upstream,
runner
}),
name: `The tag ${ref}`
};
if (!/^[0-9a-f]{7,}$/.test(ref)) throw new errors.c8("not-on-upstream", `${build_manifest_upstream.Bn} has no branch or tag ${(0, 
quote.hD)(ref)}.`, {
hint: "Push it, or name another.",
cause: error
});
return {
commit: await knownCommit(root, ref, {
upstream,
runner
}),
name: `The commit ${ref}`
};
}
}
async function knownCommit(root, id, {upstream, runner}) {
const here = await (0, answered.o)(runner, (0, git_commit.VO)(root, id));
if (here.status === 0) return here.stdout.trim();
const branch = await (0, build_manifest_upstream.OR)(root, runner);
await upstream(root, branch, runner);
const fetched = await (0, answered.o)(runner, (0, git_commit.VO)(root, id));
if (fetched.status === 0) return fetched.stdout.trim();
throw new errors.c8("not-on-upstream", `There is no commit ${id} in this clone or on ${build_manifest_upstream.Bn}/${branch}.`, {
hint: "Push it, or name another."
});
}
var build_manifest_history = __webpack_require__(14143);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/source.js
async function candidateSource(directory, runner) {
const place = await placeOf(directory, runner);
const {root} = place;
const repository = await repositoryOf(root, runner);
const commit = await checkedOut(root, runner);
return {
...place,
repository,
...await datedCommit(root, commit, runner),
config: await configAt(place, commit, runner)
};
}
async function releaseSource({directory, ref, upstream}, runner) {
if (ref !== void 0 && !grammar.A0.safeParse(ref).success) throw new errors.dz("invalid-option", `The option "ref" is ${(0, 
quote.hD)(ref)}, but must be the name of a branch of ${build_manifest_upstream.Bn}, such as main, a tag of it, or the id of a commit.`);
const place = await placeOf(directory, runner);
const {root} = place;
const repository = await repositoryOf(root, runner);
const found = ref === void 0 ? {
commit: await checkedOut(root, runner),
name: "The commit that is checked out"
} : await findRef(root, ref, {
upstream,
runner
});
const {commit} = found;
const config = await configAt(place, commit, runner);
const {branch} = config;
await requireProtected(place, {
branch,
upstream
}, runner);
await requireOnBranch(place, {
...found,
branch,
tip: ref === branch ? commit : await upstream(root, branch, runner)
}, runner);
return {
...place,
repository,
...await datedCommit(root, commit, runner),
config
};
}
async function sourceAt(place, commit, runner) {
const {root} = place;
return {
...place,
...await datedCommit(root, commit, runner),
config: await configAt(place, commit, runner)
};
}
async function requireReleasable({root, folder, commit, config}, upstream, runner) {
const {branch} = config;
await requireProtected({
root,
folder
}, {
branch,
upstream
}, runner);
const tip = await upstream(root, branch, runner);
await requireOnBranch({
root,
folder
}, {
commit,
name: "The commit of the release",
branch,
tip
}, runner);
}
async function requireOnBranch({root}, {commit, name, branch, tip}, runner) {
const {status} = await (0, answered.o)(runner, (0, git_commit.L5)(root, commit, tip));
if (status === 0) return;
throw new errors.c8("not-on-upstream", `${name} (${commit}) is not on ${build_manifest_upstream.Bn}/${branch}, and only commits there are released.`, {
hint: "Merge it, or check out a commit that is there."
});
}
async function datedCommit(root, commit, runner) {
const commitTime = (0, git_commit.CM)(await (0, expect_success.l)(runner, (0, git_commit.qv)(root, commit)));
return {
commit,
commitTime,
history: await (0, build_manifest_history.o)(root, commit, runner)
};
}
async function requireProtected(place, {branch, upstream}, runner) {
const {root} = place;
const origin = await (0, build_manifest_upstream.OR)(root, runner);
if (origin === branch) return;
const named = (await configAt(place, await upstream(root, origin, runner), runner)).branch;
if (named === branch) return;
throw new errors.c8("not-on-upstream", `${schema.CONFIG_FILE} of the commit has "branch: ${branch}", but that of ${build_manifest_upstream.Bn}/${origin}, the default branch, has "branch: ${named}"; a commit cannot change which branch is protected.`, {
hint: `Release a commit of ${build_manifest_upstream.Bn}/${named}, or change the branch on ${build_manifest_upstream.Bn}/${origin} first.`
});
}
async function placeOf(directory, runner) {
const existing = await (0, folders_above.Iv)(directory).catch(() => directory);
const {status, stdout, stderr} = await (0, answered.o)(runner, (0, repository.S3)(existing));
if (status === 0) {
const above = (0, repository.Ir)(await (0, expect_success.l)(runner, (0, repository.Cd)(existing)));
const folder = existing === directory ? above : external_node_path_.posix.join(above, (0, 
external_node_path_.relative)(existing, (0, external_node_path_.resolve)(directory)));
return {
root: stdout.replace(/\n$/, ""),
folder: releasableFolder(folder)
};
}
if ((0, git.bD)(stderr)) throw new errors.c8("not-a-repository", `git does not read the repository of ${(0, 
quote.hD)(directory)}, which another user owns.`, {
hint: "Run this as its owner, or trust it with git config --global --add safe.directory FOLDER."
});
throw new errors.c8("not-a-repository", `${(0, quote.hD)(directory)} is not in the working tree of a git repository (git reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)}).`, {
hint: "Run this in a clone."
});
}
function releasableFolder(folder) {
if (folder === "" || grammar.zY.safeParse(folder).success) return folder;
throw new errors.dz("invalid-option", `The folder ${(0, quote.hD)(folder)} has a name that a manifest cannot record.`, {
hint: "Rename it to printable text."
});
}
async function repositoryOf(root, runner) {
const {status, stdout} = await (0, answered.o)(runner, (0, repository.ki)(root, build_manifest_upstream.Bn));
if (status === 0) return (0, repository_name.a)(stdout.trim());
throw new errors.c8("upstream-unreachable", `The repository in ${(0, quote.hD)(root)} has no remote ${build_manifest_upstream.Bn}, so there is no upstream to release from.`, {
hint: `Add it with git remote add ${build_manifest_upstream.Bn} URL.`
});
}
async function checkedOut(root, runner) {
const head = await (0, answered.o)(runner, (0, git_commit.VO)(root, "HEAD"));
if (head.status !== 0) throw new errors.c8("not-a-repository", `The repository in ${(0, 
quote.hD)(root)} has no commit yet.`, {
hint: "Commit and push first."
});
const changed = (0, git_status.i)(await (0, expect_success.l)(runner, (0, git_status.y)(root)));
if (changed.length > 0) {
const shown = changed.slice(0, 5).map(path => (0, quote.hD)(path));
const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
throw new errors.c8("dirty-tree", `The working tree has uncommitted changes: ${shown.join(", ")}${more}.`, {
hint: 'Commit, ignore or remove them, or release a branch of the upstream with the option "ref".'
});
}
return head.stdout.trim();
}
async function configAt({root, folder}, commit, runner) {
const file = external_node_path_.posix.join(folder, schema.CONFIG_FILE);
const {status, stdout} = await (0, answered.o)(runner, (0, git_commit.RN)(root, commit, file));
if (status === 0) {
const {parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9419), __webpack_require__.e(5274) ]).then(__webpack_require__.bind(__webpack_require__, 29419));
return parseConfig(stdout, file, (0, external_node_path_.join)(root, file));
}
const files = (await (0, expect_success.l)(runner, (0, git_commit.ZI)(root, commit))).split("\0");
const where = folder === "" ? "at the root of the repository" : `in the folder ${(0, 
quote.hD)(folder)} of the repository`;
throw (0, config_missing.f)(`${where} in commit ${commit}`, (0, config_missing.q)(files));
}
}),

/***/ 76118: // build/js/tools/nix/self-inputs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XB: () => unknownSelfInput,
bu: () => parseSelfInputs,
zq: () => selfInputsCommand
});
var zod$1 = __webpack_require__(26921);
var run_limits_js$2 = __webpack_require__(28410);
var run_read_json_js$0 = __webpack_require__(2785);
const selfInputsSchema = zod$1.Ikc({
submodules: zod$1.zMY(),
lfs: zod$1.zMY()
});
function selfInputsCommand(flake) {
return {
argv: [ "nix-instantiate", "--eval", "--strict", "--json", "--option", "pure-eval", "true", "-" ],
input: `let flake = (\n${flake}\n); in { ${valueOf("submodules")} ${valueOf("lfs")} }`,
effect: "read",
timeout: run_limits_js$2.AO
};
}
function valueOf(name) {
return `${name} = (flake.inputs.self.${name} or false) == true;`;
}
function parseSelfInputs(stdout) {
return (0, run_read_json_js$0.V)([ "nix-instantiate" ], selfInputsSchema, stdout);
}
function unknownSelfInput(error) {
const [, name] = /unexpected flake input attribute '(submodules|lfs)'/.exec(error) ?? [];
return name === "submodules" || name === "lfs" ? name : void 0;
}
}),

};
