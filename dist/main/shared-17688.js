export const modules = {

/***/ 17688: // build/js/steps/build-manifest/upstream.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bn: () => REMOTE,
HA: () => fetchedUpstream,
OR: () => defaultBranch,
tG: () => NoSuchBranch,
yF: () => askedUpstream
});
var tools_run_answered$0 = __webpack_require__(51949);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var tools_git_commit$5 = __webpack_require__(33444);
var tools_git_fetch$4 = __webpack_require__(99481);
var tools_git_git$7 = __webpack_require__(13909);
var tools_git_repository$3 = __webpack_require__(47485);
var tools_run_expect_success$2 = __webpack_require__(84521);
const REMOTE = "origin";
const fetchedUpstream = async (root, branch, runner) => {
const unshallow = (await (0, tools_run_expect_success$2.l)(runner, (0, 
tools_git_repository$3.ay)(root))).trim() === "true";
const {status, stderr} = await (0, tools_run_answered$0.o)(runner, (0, 
tools_git_fetch$4.GW)(root, {
remote: REMOTE,
branch
}, {
unshallow
}));
if (status !== 0) throw fetchError(branch, stderr);
return (await (0, tools_run_expect_success$2.l)(runner, (0, 
tools_git_commit$5.VO)(root, (0, tools_git_fetch$4.tw)(branch)))).trim();
};
const askedUpstream = async (root, branch, runner) => {
const {status, stdout, stderr} = await (0, tools_run_answered$0.o)(runner, (0, 
tools_git_fetch$4.RE)(root, REMOTE, branch));
if (status !== 0) throw unreachable(branch, stderr);
const tip = (0, tools_git_fetch$4.JL)(stdout);
if (tip === void 0) throw new NoSuchBranch(branch);
if ((await (0, tools_run_answered$0.o)(runner, (0, tools_git_commit$5.VO)(root, tip))).status === 0) return tip;
throw new domain_errors_errors$1.c8("not-on-upstream", `${REMOTE}/${branch} is at ${tip}, which this clone does not have, and a dry run fetches nothing.`, {
hint: `Run git fetch ${REMOTE} ${branch}, then try again.`
});
};
async function defaultBranch(root, runner) {
const {status, stdout, stderr} = await (0, tools_run_answered$0.o)(runner, (0, 
tools_git_fetch$4.JN)(root, REMOTE));
if (status !== 0) throw unreachable("HEAD", stderr);
const branch = (0, tools_git_fetch$4.Ry)(stdout);
if (branch !== void 0) return branch;
throw new domain_errors_errors$1.c8("not-on-upstream", `${REMOTE} has no default branch, which is needed to find the protected branch.`, {
hint: "Set one there."
});
}
function fetchError(branch, stderr) {
const failure = (0, tools_git_fetch$4.Z5)(stderr);
if (failure === "unreachable") return unreachable(branch, stderr);
if (failure === "no-such-branch") return new NoSuchBranch(branch);
return new domain_errors_errors$1.c8("not-on-upstream", `${REMOTE}/${branch} was rewritten: the last known tip is no longer in its history.`, {
hint: `Find out who did it and why, and if it was intended, run git update-ref -d ${(0, 
tools_git_fetch$4.tw)(branch)} and build again.`
});
}
function unreachable(branch, stderr) {
return new domain_errors_errors$1.c8("upstream-unreachable", `${REMOTE}/${branch} cannot be fetched, so it is unknown whether this commit is on it; git reports ${(0, 
domain_errors_quote$6.hD)((0, tools_git_git$7.aN)(stderr), 400)}.`, {
hint: "Fix that and build again."
});
}
class NoSuchBranch extends domain_errors_errors$1.c8 {
constructor(branch) {
super("not-on-upstream", `${REMOTE} has no branch ${(0, domain_errors_quote$6.hD)(branch)}.`, {
hint: "Push it, or name another."
});
}
}
}),

/***/ 33444: // build/js/tools/git/commit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CM: () => parseCommitTime,
Ir: () => isInCommitCommand,
L5: () => isAncestorCommand,
RN: () => fileAtCommand,
VO: () => commitCommand,
ZI: () => listFilesCommand,
qv: () => commitTimeCommand
});
var git_js$0 = __webpack_require__(13909);
function commitCommand(root, revision) {
return (0, git_js$0.QT)(root, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}` ]);
}
function commitTimeCommand(root, commit) {
return (0, git_js$0.QT)(root, [ "log", "--max-count=1", "--no-show-signature", "--format=%ct", commit ]);
}
function parseCommitTime(stdout) {
return new Date(Number(stdout.trim()) * 1e3).toISOString().replace(".000Z", "Z");
}
function isAncestorCommand(root, ancestor, commit) {
return (0, git_js$0.QT)(root, [ "merge-base", "--is-ancestor", ancestor, commit ]);
}
function listFilesCommand(root, commit) {
return (0, git_js$0.QT)(root, [ "ls-tree", "-r", "-z", "--full-tree", "--name-only", "--end-of-options", commit ]);
}
function isInCommitCommand(root, commit, path) {
return (0, git_js$0.QT)(root, [ "cat-file", "-e", `${commit}:${path}` ]);
}
function fileAtCommand(root, commit, path) {
return (0, git_js$0.QT)(root, [ "cat-file", "blob", `${commit}:${path}` ]);
}
}),

/***/ 99481: // build/js/tools/git/fetch.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FW: () => tagTipCommand,
GW: () => fetchCommand,
JL: () => parseRemoteTip,
JN: () => defaultBranchCommand,
RE: () => remoteTipCommand,
Ry: () => parseDefaultBranch,
Z5: () => fetchFailure,
l8: () => parseTagTip,
tw: () => upstreamRef
});
var run_limits_js$1 = __webpack_require__(28410);
var git_js$0 = __webpack_require__(13909);
function upstreamRef(branch) {
return `refs/grind-to-prod/upstream/${branch}`;
}
function fetchCommand(root, {remote, branch}, {unshallow}) {
const command = (0, git_js$0.QT)(root, [ "fetch", "--no-progress", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules", ...unshallow ? [ "--unshallow" ] : [], "--", remote, `refs/heads/${branch}:${upstreamRef(branch)}` ], "write");
return {
...command,
timeout: run_limits_js$1.MQ
};
}
function remoteTipCommand(root, remote, branch) {
return {
...(0, git_js$0.QT)(root, [ "ls-remote", "--quiet", "--", remote, `refs/heads/${branch}` ]),
timeout: run_limits_js$1.Zw
};
}
function parseRemoteTip(stdout) {
return /^([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
}
function tagTipCommand(root, remote, tag) {
return {
...(0, git_js$0.QT)(root, [ "ls-remote", "--quiet", "--", remote, `refs/tags/${tag}`, `refs/tags/${tag}^{}` ]),
timeout: run_limits_js$1.Zw
};
}
function parseTagTip(stdout) {
return [ ...stdout.matchAll(/^([0-9a-f]{40,64})\t/gm) ].at(-1)?.[1];
}
function defaultBranchCommand(root, remote) {
return {
...(0, git_js$0.QT)(root, [ "ls-remote", "--quiet", "--symref", "--", remote, "HEAD" ]),
timeout: run_limits_js$1.Zw
};
}
function parseDefaultBranch(stdout) {
return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
}
function fetchFailure(stderr) {
if (/^ ! \[rejected\]/m.test(stderr)) return "rewritten";
return /couldn't find remote ref/.test(stderr) ? "no-such-branch" : "unreachable";
}
}),

/***/ 47485: // build/js/tools/git/repository.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cd: () => folderCommand,
Ir: () => parseFolder,
S3: () => rootCommand,
ay: () => isShallowCommand,
ki: () => remoteAddressCommand
});
var git_js$0 = __webpack_require__(13909);
function rootCommand(directory) {
return (0, git_js$0.QT)(directory, [ "rev-parse", "--show-toplevel" ]);
}
function folderCommand(directory) {
return (0, git_js$0.QT)(directory, [ "rev-parse", "--show-prefix" ]);
}
function parseFolder(stdout) {
return stdout.replace(/\n$/, "").replace(/\/$/, "");
}
function remoteAddressCommand(root, remote) {
return (0, git_js$0.QT)(root, [ "remote", "get-url", "--", remote ]);
}
function isShallowCommand(root) {
return (0, git_js$0.QT)(root, [ "rev-parse", "--is-shallow-repository" ]);
}
}),

/***/ 10609: // build/js/domain/manifest/repository-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => repositoryName
});
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
}),

};
