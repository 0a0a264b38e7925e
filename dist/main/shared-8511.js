export const modules = {

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
WN: () => countsText,
Wb: () => checkLines,
XF: () => countOutcomes,
bF: () => passed,
gz: () => failed,
k9: () => warned
});
var errors_errors_js$0 = __webpack_require__(8136);
function passed(id, message) {
return {
id,
outcome: "passed",
message
};
}
function failed(id, message, hint) {
return {
id,
outcome: "failed",
message,
hint
};
}
function warned(id, message, hint) {
return {
id,
outcome: "warning",
message,
hint
};
}
function unknown(id, message, hint) {
return {
id,
outcome: "unknown",
message,
...hint === void 0 ? {} : {
hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome}) => outcome === "failed") ? errors_errors_js$0.Vi : 0;
}
function countOutcomes(checks) {
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
warning: count("warning"),
unknown: count("unknown")
};
}
function countsText(checks) {
const {passed: good, failed: bad, warning, unknown: open} = countOutcomes(checks);
return `${good} passed, ${bad} failed, ${warning} warnings, ${open} not checkable here`;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function checkLines(checks) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(lineOf))), `${countsText(checks)}.` ];
}
function lineOf({outcome, message, hint}) {
const mark = marks[outcome].padEnd("warning".length);
return [ `  ${mark}  ${message}`, ...hint === void 0 ? [] : [ `  ${" ".repeat("warning".length)}  ${hint}` ] ];
}
}),

/***/ 13295: // build/js/tools/git/log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QW: () => logCommand,
g_: () => parseLog,
lh: () => countCommitsCommand,
tC: () => namedCommitsCommand
});
var git_js$0 = __webpack_require__(13909);
function logCommand(root, {from, to, limit}) {
const words = [ "log", "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s", `--max-count=${limit}` ];
return (0, git_js$0.QT)(root, [ ...words, "--end-of-options", `${from}..${to}` ]);
}
function namedCommitsCommand(root, commits) {
const format = [ "-z", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=tformat:%H%x00%an%x00%s" ];
return (0, git_js$0.QT)(root, [ "log", ...format, "--no-walk", "--ignore-missing", "--max-count=1000", "--end-of-options", ...commits ]);
}
function parseLog(stdout) {
const fields = stdout.split("\0");
const commits = [];
for (let at = 0; at + 2 < fields.length; at += 3) commits.push({
id: fields[at],
author: fields[at + 1],
subject: fields[at + 2]
});
return commits;
}
function countCommitsCommand(root, from, to) {
return (0, git_js$0.QT)(root, [ "rev-list", "--count", "--end-of-options", `${from}..${to}` ]);
}
}),

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => requireBackupPossible,
t: () => plannedBackup
});
var domain_activation_data_backup$0 = __webpack_require__(98501);
var domain_errors_errors$1 = __webpack_require__(8136);
function requireBackupPossible(manifest, asked) {
const why = asked ? (0, domain_activation_data_backup$0.ew)(manifest) : null;
if (why === null) return;
throw new domain_errors_errors$1.dz("data-undeclared", `A backup of the data cannot be made before this release, because ${why}.`, {
hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".'
});
}
function plannedBackup(manifest, asked) {
return (0, domain_activation_data_backup$0.SZ)(manifest, asked) ? manifest.data.folders : [];
}
}),

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
