import { modules as shared0 } from './shared-82082.js';
export const id = 2901;
export const ids = [2901];
export const modules = {
...shared0,


/***/ 68182: // build/js/steps/build-manifest/evaluate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => evaluateComponents
});
var _domain_config_source_locations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40940);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82082);
var _tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78123);
const ATTEMPTS = 3;
async function evaluateComponents({root: root, commit: commit, config: config}, runner) {
const evaluated = [];
for (const [name, {installable: installable}] of Object.entries(config.components)) {
const reference = (0, _tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__.Bp)(root, commit, installable);
const result = await evaluate(reference, runner);
if (result.status !== 0) {
const message = `Component ${name} (${installable}) cannot be evaluated; nix reports ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__.h)((0, _tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__.k)(result.stderr), 1e3)}.`;
const hint = "Fix it in the repository.";
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8("build-failed", message, {
hint: hint,
places: (0, _domain_config_source_locations__WEBPACK_IMPORTED_MODULE_0__.ek)(config, [ "components", name, "installable" ], `${message} ${hint}`)
});
}
evaluated.push({
name: name,
reference: reference,
derivation: result.stdout.trim()
});
}
return evaluated;
}
async function evaluate(reference, runner) {
let result = await runner.run((0, _tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__.pJ)(reference));
for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && (0, _tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__.A)((0, 
_tools_nix_error_text__WEBPACK_IMPORTED_MODULE_2__.k)(result.stderr)); attempt += 1) result = await runner.run((0, 
_tools_nix_flake__WEBPACK_IMPORTED_MODULE_3__.pJ)(reference));
return result;
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
return (0, git.Q)(root, [ "rev-list", "--count", "--end-of-options", commit ]);
}
function nearestCommand(root, commit, limit) {
return (0, git.Q)(root, [ "rev-list", "--topo-order", `--max-count=${limit}`, "--end-of-options", commit ]);
}
function parseCommitIds(stdout) {
return stdout.split("\n").filter(line => line !== "");
}
var repository = __webpack_require__(47485);
var expect_success = __webpack_require__(84521);
var upstream = __webpack_require__(90895);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/history.js
async function historyOf(root, commit, runner) {
if ((await (0, expect_success.l)(runner, (0, repository.ay)(root))).trim() === "true") return;
const commits = Number(await (0, expect_success.l)(runner, countHistoryCommand(root, commit)));
const [, ...ancestors] = parseCommitIds(await (0, expect_success.l)(runner, nearestCommand(root, commit, manifest_history.bm + 1)));
return {
commits: commits,
ancestors: ancestors
};
}
function requireHistory({root: root, history: history}) {
if (history !== void 0) return history;
throw new errors.c8("history-missing", `The clone in ${(0, quote.h)(root)} does not have the whole history although all of ${upstream.Bn} was fetched, so ${upstream.Bn} does not have it either, and no host could distinguish this release from an older one.`, {
hint: "Release from a clone of the whole repository."
});
}
}),

/***/ 27171: // build/js/steps/build-manifest/source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => candidateSource,
B: () => releaseSource
});
var external_node_path_ = __webpack_require__(76760);
var grammar = __webpack_require__(36407);
var schema = __webpack_require__(10349);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var git_commit = __webpack_require__(33444);
var git = __webpack_require__(13909);
var repository = __webpack_require__(47485);
// CONCATENATED MODULE: ./build/js/tools/git/status.js
function statusCommand(root) {
return (0, git.Q)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
// CONCATENATED MODULE: ./build/js/domain/manifest/repository-name.js
function repositoryName(remote) {
const url = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(remote) && URL.canParse(remote) ? new URL(remote) : void 0;
if (url?.protocol === "file:") return localPath(decodeURIComponent(url.pathname));
if (url !== void 0) return `${hostName(url)}/${repositoryPath(url.pathname)}`;
const short = /^(?:[^/:]*@)?(\[[^\]/]+\]|[^/:@]+):(.*)$/s.exec(remote);
if (short !== null) return `${short[1].toLowerCase()}/${repositoryPath(short[2])}`;
return localPath(remote);
}
const defaultPorts = {
"ssh:": "22",
"git+ssh:": "22",
"ssh+git:": "22",
"git:": "9418",
"http:": "80",
"https:": "443"
};
function hostName(url) {
const host = url.hostname.toLowerCase();
return url.port === "" || url.port === defaultPorts[url.protocol] ? host : `${host}:${url.port}`;
}
function repositoryPath(path) {
return path.replace(/[?#].*$/s, "").replace(/^\/+/, "").replace(/\/+$/, "").replace(/\.git$/, "");
}
function localPath(path) {
return path.length > 1 ? path.replace(/\/+$/, "") : path;
}
var expect_success = __webpack_require__(84521);
var build_manifest_history = __webpack_require__(14143);
var build_manifest_upstream = __webpack_require__(90895);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/source.js
async function candidateSource(directory, runner) {
const root = await rootOf(directory, runner);
const repository = await repositoryOf(root, runner);
const commit = await checkedOut(root, runner);
return {
root: root,
repository: repository,
...await placeOf(root, commit, runner),
config: await configAt(root, commit, runner)
};
}
async function releaseSource({directory: directory, ref: ref, upstream: upstream}, runner) {
if (ref !== void 0 && !grammar.A0.safeParse(ref).success) throw new errors.dz("invalid-option", `The option "ref" is ${(0, 
quote.h)(ref)}, but must be the name of a branch of ${build_manifest_upstream.Bn}, such as main.`);
const root = await rootOf(directory, runner);
const repository = await repositoryOf(root, runner);
const commit = ref === void 0 ? await checkedOut(root, runner) : await upstream(root, ref, runner);
const config = await configAt(root, commit, runner);
await requireProtected(root, {
branch: config.branch,
upstream: upstream
}, runner);
const tip = ref === config.branch ? commit : await upstream(root, config.branch, runner);
const {status: status} = await runner.run((0, git_commit.L5)(root, commit, tip));
if (status !== 0) throw new errors.c8("not-on-upstream", `${ref === void 0 ? "The commit that is checked out" : `${build_manifest_upstream.Bn}/${ref}`} (${commit}) is not on ${build_manifest_upstream.Bn}/${config.branch}, and only commits there are released.`, {
hint: "Merge it, or check out a commit that is there."
});
return {
root: root,
repository: repository,
...await placeOf(root, commit, runner),
config: config
};
}
async function placeOf(root, commit, runner) {
const commitTime = (0, git_commit.CM)(await (0, expect_success.l)(runner, (0, git_commit.qv)(root, commit)));
return {
commit: commit,
commitTime: commitTime,
history: await (0, build_manifest_history.o)(root, commit, runner)
};
}
async function requireProtected(root, {branch: branch, upstream: upstream}, runner) {
const origin = await (0, build_manifest_upstream.OR)(root, runner);
if (origin === branch) return;
const named = (await configAt(root, await upstream(root, origin, runner), runner)).branch;
if (named === branch) return;
throw new errors.c8("not-on-upstream", `${schema.g2} of the commit has "branch: ${branch}", but that of ${build_manifest_upstream.Bn}/${origin}, the default branch, has "branch: ${named}"; a commit cannot change which branch is protected.`, {
hint: `Release a commit of ${build_manifest_upstream.Bn}/${named}, or change the branch on ${build_manifest_upstream.Bn}/${origin} first.`
});
}
async function rootOf(directory, runner) {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run((0, repository.S3)(directory));
if (status === 0) return stdout.replace(/\n$/, "");
throw new errors.c8("not-a-repository", `${(0, quote.h)(directory)} is not in the working tree of a git repository (git reports ${(0, 
quote.h)((0, git.a)(stderr), 400)}).`, {
hint: "Run this in a clone."
});
}
async function repositoryOf(root, runner) {
const {status: status, stdout: stdout} = await runner.run((0, repository.ki)(root, build_manifest_upstream.Bn));
if (status === 0) return repositoryName(stdout.trim());
throw new errors.c8("upstream-unreachable", `The repository in ${(0, quote.h)(root)} has no remote ${build_manifest_upstream.Bn}, so there is no upstream to release from.`, {
hint: `Add it with git remote add ${build_manifest_upstream.Bn} URL.`
});
}
async function checkedOut(root, runner) {
const head = await runner.run((0, git_commit.VO)(root, "HEAD"));
if (head.status !== 0) throw new errors.c8("not-a-repository", `The repository in ${(0, 
quote.h)(root)} has no commit yet.`, {
hint: "Commit and push first."
});
const changed = parseStatus(await (0, expect_success.l)(runner, statusCommand(root)));
if (changed.length > 0) {
const shown = changed.slice(0, 5).map(path => (0, quote.h)(path));
const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : "";
throw new errors.c8("dirty-tree", `The working tree has uncommitted changes: ${shown.join(", ")}${more}.`, {
hint: 'Commit, ignore or remove them, or release a branch of the upstream with the option "ref".'
});
}
return head.stdout.trim();
}
async function configAt(root, commit, runner) {
const {status: status, stdout: stdout} = await runner.run((0, git_commit.RN)(root, commit, schema.g2));
if (status === 0) {
const {parseConfig: parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9777), __webpack_require__.e(1217) ]).then(__webpack_require__.bind(__webpack_require__, 43598));
return parseConfig(stdout, schema.g2, (0, external_node_path_.join)(root, schema.g2));
}
throw new errors.dz("config-missing", `There is no ${schema.g2} at the root of the repository in commit ${commit}.`, {
hint: "Write one and commit it."
});
}
}),

/***/ 90895: // build/js/steps/build-manifest/upstream.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bn: () => REMOTE,
yF: () => askedUpstream,
OR: () => defaultBranch,
HA: () => fetchedUpstream
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var commit = __webpack_require__(33444);
var git = __webpack_require__(13909);
// CONCATENATED MODULE: ./build/js/tools/git/fetch.js
function upstreamRef(branch) {
return `refs/grind-to-prod/upstream/${branch}`;
}
function fetchCommand(root, {remote: remote, branch: branch}, {unshallow: unshallow}) {
return (0, git.Q)(root, [ "fetch", "--no-progress", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules", ...unshallow ? [ "--unshallow" ] : [], "--", remote, `refs/heads/${branch}:${upstreamRef(branch)}` ], "write");
}
function remoteTipCommand(root, remote, branch) {
return (0, git.Q)(root, [ "ls-remote", "--quiet", "--", remote, `refs/heads/${branch}` ]);
}
function parseRemoteTip(stdout) {
return /^([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
}
function defaultBranchCommand(root, remote) {
return (0, git.Q)(root, [ "ls-remote", "--quiet", "--symref", "--", remote, "HEAD" ]);
}
function parseDefaultBranch(stdout) {
return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
}
function fetchFailure(stderr) {
if (/^ ! \[rejected\]/m.test(stderr)) return "rewritten";
return /couldn't find remote ref/.test(stderr) ? "no-such-branch" : "unreachable";
}
var repository = __webpack_require__(47485);
var expect_success = __webpack_require__(84521);
// CONCATENATED MODULE: ./build/js/steps/build-manifest/upstream.js
const REMOTE = "origin";
const fetchedUpstream = async (root, branch, runner) => {
const unshallow = (await (0, expect_success.l)(runner, (0, repository.ay)(root))).trim() === "true";
const {status: status, stderr: stderr} = await runner.run(fetchCommand(root, {
remote: REMOTE,
branch: branch
}, {
unshallow: unshallow
}));
if (status !== 0) throw fetchError(branch, stderr);
return (await (0, expect_success.l)(runner, (0, commit.VO)(root, upstreamRef(branch)))).trim();
};
const askedUpstream = async (root, branch, runner) => {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(remoteTipCommand(root, REMOTE, branch));
if (status !== 0) throw unreachable(branch, stderr);
const tip = parseRemoteTip(stdout);
if (tip === void 0) throw noSuchBranch(branch);
if ((await runner.run((0, commit.VO)(root, tip))).status === 0) return tip;
throw new errors.c8("not-on-upstream", `${REMOTE}/${branch} is at ${tip}, which this clone does not have, and a dry run fetches nothing.`, {
hint: `Run git fetch ${REMOTE} ${branch}, then try again.`
});
};
async function defaultBranch(root, runner) {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(defaultBranchCommand(root, REMOTE));
if (status !== 0) throw unreachable("HEAD", stderr);
const branch = parseDefaultBranch(stdout);
if (branch !== void 0) return branch;
throw new errors.c8("not-on-upstream", `${REMOTE} has no default branch, which is needed to find the protected branch.`, {
hint: "Set one there."
});
}
function fetchError(branch, stderr) {
const failure = fetchFailure(stderr);
if (failure === "unreachable") return unreachable(branch, stderr);
if (failure === "no-such-branch") return noSuchBranch(branch);
return new errors.c8("not-on-upstream", `${REMOTE}/${branch} was rewritten: the last known tip is no longer in its history.`, {
hint: `Find out who did it and why, and if it was intended, run git update-ref -d ${upstreamRef(branch)} and build again.`
});
}
function unreachable(branch, stderr) {
return new errors.c8("upstream-unreachable", `${REMOTE}/${branch} cannot be fetched, so it is unknown whether this commit is on it; git reports ${(0, 
quote.h)((0, git.a)(stderr), 400)}.`, {
hint: "Fix that and build again."
});
}
function noSuchBranch(branch) {
return new errors.c8("not-on-upstream", `${REMOTE} has no branch ${(0, quote.h)(branch)}.`, {
hint: "Push it, or name another."
});
}
}),

/***/ 33444: // build/js/tools/git/commit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CM: () => parseCommitTime,
L5: () => isAncestorCommand,
RN: () => fileAtCommand,
VO: () => commitCommand,
qv: () => commitTimeCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function commitCommand(root, revision) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}` ]);
}
function commitTimeCommand(root, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "log", "--max-count=1", "--no-show-signature", "--format=%ct", commit ]);
}
function parseCommitTime(stdout) {
return new Date(Number(stdout.trim()) * 1e3).toISOString().replace(".000Z", "Z");
}
function isAncestorCommand(root, ancestor, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "merge-base", "--is-ancestor", ancestor, commit ]);
}
function fileAtCommand(root, commit, path) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "cat-file", "blob", `${commit}:${path}` ]);
}
}),

/***/ 47485: // build/js/tools/git/repository.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S3: () => rootCommand,
ay: () => isShallowCommand,
ki: () => remoteAddressCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function rootCommand(directory) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(directory, [ "rev-parse", "--show-toplevel" ]);
}
function remoteAddressCommand(root, remote) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "remote", "get-url", "--", remote ]);
}
function isShallowCommand(root) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Q)(root, [ "rev-parse", "--is-shallow-repository" ]);
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
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _flake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78123);
var _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2785);
function buildCommand({references: references, outLink: outLink, afresh: afresh, onStderrLine: onStderrLine}) {
const options = [ ..._flake_js__WEBPACK_IMPORTED_MODULE_1__.ML, ...afresh ? [ "--option", "eval-cache", "false" ] : [] ];
return {
argv: [ "nix", "build", ...options, "--json", "--log-format", "internal-json", "--out-link", outLink, "--", ...references ],
effect: "write",
onStderrLine: onStderrLine
};
}
const builtSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
drvPath: _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__.qd,
outputs: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__.qd)
}));
function parseBuilt(stdout) {
return new Map((0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__.V)([ "nix", "build" ], builtSchema, stdout).map(({drvPath: drvPath, outputs: outputs}) => [ drvPath, outputs ]));
}
function planBuildCommand(references) {
return {
argv: [ "nix", "build", ..._flake_js__WEBPACK_IMPORTED_MODULE_1__.ML, "--dry-run", "--", ...references ],
effect: "read"
};
}
function parseBuildPlan(stderr) {
const build = [];
const fetch = [];
let list;
for (const line of stderr.split("\n")) if (/^(?:this|these).* derivations? will be built:/.test(line)) list = build; else if (/^(?:this|these).* paths? will be fetched/.test(line)) list = fetch; else if (/^ {2}\/nix\/store\/\S+$/.test(line)) list?.push(line.trim()); else list = void 0;
return {
build: build,
fetch: fetch
};
}
}),

};
