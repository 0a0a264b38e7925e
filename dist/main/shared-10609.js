export const modules = {

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

/***/ 17688: // build/js/steps/build-manifest/upstream.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bn: () => REMOTE,
HA: () => fetchedUpstream,
OR: () => defaultBranch,
tG: () => NoSuchBranch,
yF: () => askedUpstream
});
var _tools_run_answered__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51949);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);
var _tools_git_commit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33444);
var _tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99481);
var _tools_git_git__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13909);
var _tools_git_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47485);
var _tools_run_expect_success__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84521);
const REMOTE = "origin";
const fetchedUpstream = async (root, branch, runner) => {
const unshallow = (await (0, _tools_run_expect_success__WEBPACK_IMPORTED_MODULE_2__.l)(runner, (0, 
_tools_git_repository__WEBPACK_IMPORTED_MODULE_3__.ay)(root))).trim() === "true";
const {status: status, stderr: stderr} = await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_0__.o)(runner, (0, 
_tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.GW)(root, {
remote: REMOTE,
branch: branch
}, {
unshallow: unshallow
}));
if (status !== 0) throw fetchError(branch, stderr);
return (await (0, _tools_run_expect_success__WEBPACK_IMPORTED_MODULE_2__.l)(runner, (0, 
_tools_git_commit__WEBPACK_IMPORTED_MODULE_5__.VO)(root, (0, _tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.tw)(branch)))).trim();
};
const askedUpstream = async (root, branch, runner) => {
const {status: status, stdout: stdout, stderr: stderr} = await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_0__.o)(runner, (0, 
_tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.RE)(root, REMOTE, branch));
if (status !== 0) throw unreachable(branch, stderr);
const tip = (0, _tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.JL)(stdout);
if (tip === void 0) throw new NoSuchBranch(branch);
if ((await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_0__.o)(runner, (0, _tools_git_commit__WEBPACK_IMPORTED_MODULE_5__.VO)(root, tip))).status === 0) return tip;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8("not-on-upstream", `${REMOTE}/${branch} is at ${tip}, which this clone does not have, and a dry run fetches nothing.`, {
hint: `Run git fetch ${REMOTE} ${branch}, then try again.`
});
};
async function defaultBranch(root, runner) {
const {status: status, stdout: stdout, stderr: stderr} = await (0, _tools_run_answered__WEBPACK_IMPORTED_MODULE_0__.o)(runner, (0, 
_tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.JN)(root, REMOTE));
if (status !== 0) throw unreachable("HEAD", stderr);
const branch = (0, _tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.Ry)(stdout);
if (branch !== void 0) return branch;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8("not-on-upstream", `${REMOTE} has no default branch, which is needed to find the protected branch.`, {
hint: "Set one there."
});
}
function fetchError(branch, stderr) {
const failure = (0, _tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.Z5)(stderr);
if (failure === "unreachable") return unreachable(branch, stderr);
if (failure === "no-such-branch") return new NoSuchBranch(branch);
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8("not-on-upstream", `${REMOTE}/${branch} was rewritten: the last known tip is no longer in its history.`, {
hint: `Find out who did it and why, and if it was intended, run git update-ref -d ${(0, 
_tools_git_fetch__WEBPACK_IMPORTED_MODULE_4__.tw)(branch)} and build again.`
});
}
function unreachable(branch, stderr) {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8("upstream-unreachable", `${REMOTE}/${branch} cannot be fetched, so it is unknown whether this commit is on it; git reports ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)((0, _tools_git_git__WEBPACK_IMPORTED_MODULE_7__.aN)(stderr), 400)}.`, {
hint: "Fix that and build again."
});
}
class NoSuchBranch extends _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.c8 {
constructor(branch) {
super("not-on-upstream", `${REMOTE} has no branch ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__.h)(branch)}.`, {
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
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function commitCommand(root, revision) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}` ]);
}
function commitTimeCommand(root, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "log", "--max-count=1", "--no-show-signature", "--format=%ct", commit ]);
}
function parseCommitTime(stdout) {
return new Date(Number(stdout.trim()) * 1e3).toISOString().replace(".000Z", "Z");
}
function isAncestorCommand(root, ancestor, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "merge-base", "--is-ancestor", ancestor, commit ]);
}
function listFilesCommand(root, commit) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "ls-tree", "-r", "-z", "--full-tree", "--name-only", "--end-of-options", commit ]);
}
function isInCommitCommand(root, commit, path) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "cat-file", "-e", `${commit}:${path}` ]);
}
function fileAtCommand(root, commit, path) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "cat-file", "blob", `${commit}:${path}` ]);
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
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function upstreamRef(branch) {
return `refs/grind-to-prod/upstream/${branch}`;
}
function fetchCommand(root, {remote: remote, branch: branch}, {unshallow: unshallow}) {
const command = (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "fetch", "--no-progress", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules", ...unshallow ? [ "--unshallow" ] : [], "--", remote, `refs/heads/${branch}:${upstreamRef(branch)}` ], "write");
return {
...command,
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.MQ
};
}
function remoteTipCommand(root, remote, branch) {
return {
...(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "ls-remote", "--quiet", "--", remote, `refs/heads/${branch}` ]),
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zw
};
}
function parseRemoteTip(stdout) {
return /^([0-9a-f]{40,64})\t/.exec(stdout)?.[1];
}
function tagTipCommand(root, remote, tag) {
return {
...(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "ls-remote", "--quiet", "--", remote, `refs/tags/${tag}`, `refs/tags/${tag}^{}` ]),
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zw
};
}
function parseTagTip(stdout) {
return [ ...stdout.matchAll(/^([0-9a-f]{40,64})\t/gm) ].at(-1)?.[1];
}
function defaultBranchCommand(root, remote) {
return {
...(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "ls-remote", "--quiet", "--symref", "--", remote, "HEAD" ]),
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.Zw
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
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function rootCommand(directory) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(directory, [ "rev-parse", "--show-toplevel" ]);
}
function folderCommand(directory) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(directory, [ "rev-parse", "--show-prefix" ]);
}
function parseFolder(stdout) {
return stdout.replace(/\n$/, "").replace(/\/$/, "");
}
function remoteAddressCommand(root, remote) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "remote", "get-url", "--", remote ]);
}
function isShallowCommand(root) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "rev-parse", "--is-shallow-repository" ]);
}
}),

/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28410);
var _store_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38650);
function pathInfoCommand(paths, options) {
return pathInfoOf(paths, options.closure ? [ "--recursive" ] : []);
}
function validPathInfoCommand(paths) {
return pathInfoOf(paths, [ "--option", "substitute", "false" ]);
}
function pathInfoOf(paths, options) {
return {
argv: [ "nix", "path-info", "--extra-experimental-features", "nix-command", "--json", ...options, "--stdin" ],
input: `${paths.join("\n")}\n`,
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_2__.AO
};
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
narHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
narSize: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
references: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
signatures: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.qN).optional(),
ca: _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.XL.nullish(),
deriver: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),
registrationTime: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nullish()
});
function parsePathInfo(stdout) {
return (commonForm(stdout) ?? [ ...(0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(stdout, infoSchema) ]).map(([path, info]) => ({
path: path,
narHash: info.narHash,
narSize: info.narSize,
references: info.references.map(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw),
signatures: info.signatures ?? [],
contentAddress: info.ca ?? null,
deriver: typeof info.deriver === "string" ? (0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw)(info.deriver) : null,
registrationTime: info.registrationTime ?? null
}));
}
function commonForm(stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch {
return;
}
if (!isObject(value)) return;
const found = [];
for (const [path, info] of Object.entries(value)) {
if (!(0, _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__.zP)(path)) return;
if (info === null) continue;
if (!isStoreInfo(info)) return;
found.push([ path, info ]);
}
return found;
}
function isStoreInfo(value) {
if (!isObject(value)) return false;
const {narHash: narHash, narSize: narSize, references: references, signatures: signatures, ca: ca, deriver: deriver, registrationTime: registrationTime} = value;
return typeof narHash === "string" && Number.isFinite(narSize) && areTexts(references) && (signatures === void 0 || areTexts(signatures)) && isTextIfAny(ca) && isTextIfAny(deriver) && (registrationTime === void 0 || registrationTime === null || Number.isFinite(registrationTime));
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function areTexts(value) {
return Array.isArray(value) && value.every(text => typeof text === "string");
}
function isTextIfAny(value) {
return value === void 0 || value === null || typeof value === "string";
}
}),

/***/ 38650: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => parseStoreObjects,
XL: () => contentAddressSchema,
gw: () => storePathIn,
qN: () => signatureSchema
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
var _domain_closure_content_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4917);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2785);
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
keyName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
sig: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
}).transform(({keyName: keyName, sig: sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
method: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
hash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
}).transform(({method: method, hash: hash}, context) => {
const text = (0, _domain_closure_content_address__WEBPACK_IMPORTED_MODULE_0__.x)(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = zod__WEBPACK_IMPORTED_MODULE_3__.L5J().transform(byPath).pipe(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_domain_closure_store_path__WEBPACK_IMPORTED_MODULE_1__.qd, infoSchema.nullable()));
const objects = Object.entries((0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__._H3({
path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
valid: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().optional()
}));
const wrappedSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
version: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
storeDir: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
info: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J())
});
function byPath(value) {
const list = listSchema.safeParse(value);
if (list.success) return Object.fromEntries(list.data.map(object => [ object.path, object.valid === false ? null : object ]));
const wrapped = wrappedSchema.safeParse(value);
if (!wrapped.success) return value;
const {storeDir: storeDir, info: info} = wrapped.data;
return Object.fromEntries(Object.entries(info).map(([name, object]) => [ `${storeDir}/${name}`, object ]));
}
function storePathIn(name) {
return name.startsWith("/") ? name : `/nix/store/${name}`;
}
}),

};
