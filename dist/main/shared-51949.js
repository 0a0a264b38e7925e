export const modules = {

/***/ 51949: // build/js/tools/run/answered.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => answered
});
var domain_errors_errors$0 = __webpack_require__(8136);
async function answered(runner, command) {
const result = await runner.run(command);
if (result.timedOut === true) throw new domain_errors_errors$0.Qd(command.argv, result);
return result;
}
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var schema_js$1 = __webpack_require__(21325);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === schema_js$1.CONFIG_FILE || path.endsWith(`/${schema_js$1.CONFIG_FILE}`)).map(path => path.slice(0, -schema_js$1.CONFIG_FILE.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${schema_js$1.CONFIG_FILE} ${where}`;
if (folders.length === 0) return new errors_errors_js$0.dz("config-missing", `${message}.`, {
hint: "Write one and commit it."
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
errors_quote_js$2.h)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new errors_errors_js$0.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
}
}),

/***/ 26419: // build/js/tools/files/folders-above.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iv: () => nearestExisting,
an: () => repositoryAbove,
folderAtOrAbove: () => folderAtOrAbove,
ux: () => isAtOrAbove
});
var node_path$0 = __webpack_require__(76760);
var is_there_js$1 = __webpack_require__(27499);
async function nearestExisting(folder) {
if (await (0, is_there_js$1.$)(folder)) return folder;
for (let at = (0, node_path$0.dirname)((0, node_path$0.resolve)(folder)); ;at = (0, 
node_path$0.dirname)(at)) if (await (0, is_there_js$1.$)(at) || (0, 
node_path$0.dirname)(at) === at) return at;
}
async function repositoryAbove(folder) {
for (let at = (0, node_path$0.resolve)(folder); ;at = (0, 
node_path$0.dirname)(at)) {
if (await (0, is_there_js$1.$)((0, node_path$0.join)(at, ".git"))) return at;
if ((0, node_path$0.dirname)(at) === at) return;
}
}
async function isAtOrAbove(name, folder) {
return await folderAtOrAbove(name, folder) !== void 0;
}
async function folderAtOrAbove(name, folder) {
const root = await repositoryAbove(folder);
for (let at = (0, node_path$0.resolve)(folder); ;at = (0, 
node_path$0.dirname)(at)) {
if (await (0, is_there_js$1.$)((0, node_path$0.join)(at, name))) return at;
if (at === root || (0, node_path$0.dirname)(at) === at) return;
}
}
}),

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readConfig: () => readConfig
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_config_config_missing$2 = __webpack_require__(87671);
var domain_config_schema$3 = __webpack_require__(21325);
var domain_errors_errors$4 = __webpack_require__(8136);
var domain_errors_quote$8 = __webpack_require__(7191);
var tools_files_folders_above$5 = __webpack_require__(26419);
var tools_files_read_limited$6 = __webpack_require__(55463);
var domain_errors_reason_of$7 = __webpack_require__(11245);
async function readConfig(directory) {
const path = (0, node_path$1.join)(directory, domain_config_schema$3.CONFIG_FILE);
const text = await (0, tools_files_read_limited$6.t)(path, domain_config_schema$3.Xk).catch(cause => {
throw new domain_errors_errors$4.dz("config-missing", `${(0, 
domain_errors_quote$8.h)(path)} cannot be read (${(0, 
domain_errors_reason_of$7.A)(cause)}).`, {
cause
});
});
if (text === void 0) {
const folders = await foldersOfCheckout(directory);
if (folders.length > 0) throw (0, domain_config_config_missing$2.f)(`in ${(0, 
domain_errors_quote$8.h)(directory)}`, folders);
throw new domain_errors_errors$4.dz("config-missing", `There is no ${domain_config_schema$3.CONFIG_FILE} in ${(0, 
domain_errors_quote$8.h)(directory)}.`, {
hint: `Run this in the folder of the application, or name it with the option "directory".`
});
}
const {parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(151), __webpack_require__.e(2220) ]).then(__webpack_require__.bind(__webpack_require__, 29419));
return parseConfig(text, await nameInRepository(directory), path);
}
async function nameInRepository(directory) {
const root = await (0, tools_files_folders_above$5.an)(directory);
return root === void 0 ? domain_config_schema$3.CONFIG_FILE : node_path$1.posix.join((0, 
node_path$1.relative)(root, directory), domain_config_schema$3.CONFIG_FILE);
}
const LEVELS = 4;
const FOLDERS_READ = 1e3;
async function foldersOfCheckout(directory) {
const root = await (0, tools_files_folders_above$5.an)(directory).catch(() => {});
const found = [];
let read = 0;
let level = root === void 0 ? [] : [ root ];
for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
const next = [];
for (const folder of level.slice(0, FOLDERS_READ - read)) {
read += 1;
const entries = await (0, node_fs_promises$0.readdir)(folder, {
withFileTypes: true
}).catch(() => []);
if (entries.some(({name}) => name === domain_config_schema$3.CONFIG_FILE)) found.push(folder);
next.push(...entries.filter(entry => entry.isDirectory() && !isSkipped(entry.name)).map(({name}) => (0, 
node_path$1.join)(folder, name)));
}
level = next.toSorted();
}
return found.toSorted();
}
function isSkipped(name) {
return name.startsWith(".") || name === "node_modules";
}
}),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QT: () => gitCommand,
aN: () => lastWords,
bD: () => isDubiousOwnership
});
var run_limits_js$0 = __webpack_require__(28410);
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect,
timeout: run_limits_js$0.ft,
environment: {
GIT_TERMINAL_PROMPT: "0",
GIT_OPTIONAL_LOCKS: "0",
GIT_NO_REPLACE_OBJECTS: "1",
LC_ALL: "C"
}
};
}
function isDubiousOwnership(stderr) {
return stderr.includes("dubious ownership");
}
function lastWords(stderr) {
const lines = stderr.split("\n").filter(line => line.trim() !== "");
const said = lines.findLast(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "no reason given";
return said.replace(/^(?:fatal|error): /, "").trim();
}
}),

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

/***/ 99106: // build/js/steps/config/sigstore-policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf,
configuredSigstore: () => configuredSigstore
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var read_js$3 = __webpack_require__(69841);
async function configuredSigstore(directory, {reporter}) {
try {
const {sigstore} = await (0, read_js$3.readConfig)(directory);
return sigstore === void 0 ? void 0 : policyOf(sigstore, directory);
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
if (error.code !== "config-missing") (0, domain_report_event$2.R8)(reporter, `The policy of Sigstore was not read: ${error.message}`);
return;
}
}
function policyOf({trustedRoot, ...policy}, directory) {
return {
...policy,
trustedRootFile: (0, node_path$0.resolve)(directory, trustedRoot)
};
}
}),

/***/ 61448: // build/js/domain/config/host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => authorityOf
});
const MARKER = "@cert-authority ";
function authorityOf(hostKey) {
return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : void 0;
}
}),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostKeyOf: () => pinnedHostKeyOf
});
var domain_config_host_key$3 = __webpack_require__(61448);
var domain_config_find_host$0 = __webpack_require__(85670);
var domain_errors_errors$1 = __webpack_require__(8136);
var read_js$2 = __webpack_require__(69841);
async function pinnedHostKeyOf(directory, hostName) {
const {hostKey} = (0, domain_config_find_host$0.m)(await (0, 
read_js$2.readConfig)(directory), hostName);
if (hostKey !== void 0 && (0, domain_config_host_key$3.v)(hostKey) !== void 0) throw new domain_errors_errors$1.dz("host-key-missing", `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`, {
hint: "Give the file of the host's public key instead."
});
if (hostKey !== void 0) return hostKey;
throw new domain_errors_errors$1.dz("host-key-missing", `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
hint: "Give the file of its public key instead."
});
}
}),

/***/ 75107: // build/js/domain/report/prepared-deltas-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => preparedDeltasLines
});
var amount_js$0 = __webpack_require__(53004);
const SHOWN = 20;
function preparedDeltasLines({hosts, made, ready, narBytes, deltaBytes, left}) {
const count = made + ready;
return [ ...hosts.map(({host, committed}) => committed === null ? `${host}: no release was promoted to it from this machine` : `${host}: compared with release ${committed}`), count === 0 ? "No deltas are ready." : `${(0, 
amount_js$0.B4)(count, "delta")} (${made} made now): ${(0, 
amount_js$0.z3)(deltaBytes)} instead of ${(0, amount_js$0.z3)(narBytes)}.`, ...left.slice(0, SHOWN).map(({path, why}) => `  without a delta: ${path} (${why})`), ...left.length > SHOWN ? [ `  and ${left.length - SHOWN} more (the JSON output has all)` ] : [] ];
}
}),

};
