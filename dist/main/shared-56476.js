export const modules = {

/***/ 56476: // build/js/domain/protocol/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VERSION: () => VERSION
});
const VERSION = "0.1.0";
}),

/***/ 62749: // build/js/actions/best-effort.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => summarize,
z: () => bestEffort
});
var domain_report_event$0 = __webpack_require__(59786);
var domain_errors_reason_of$1 = __webpack_require__(11245);
async function bestEffort(what, reporter, work) {
try {
return await work();
} catch (error) {
const reason = (0, domain_errors_reason_of$1.A)(error);
(0, domain_report_event$0.warn)(reporter, `${what} failed (the release is not affected): ${reason}`);
return null;
}
}
async function summarize(reporter, load) {
await bestEffort("Writing the summary of the job", reporter, async () => {
const [{writeSummary}, write] = await Promise.all([ Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 93644)), load() ]);
await writeSummary(write);
});
}
}),

/***/ 95326: // build/js/github/artifact-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cs: () => artifactName,
dy: () => releaseFiles,
wg: () => recordKind
});
var domain_bundle_files$0 = __webpack_require__(45835);
var domain_manifest_release_id$1 = __webpack_require__(50452);
const SHORT_ID = 12;
const SHORT_ATTEMPT = 8;
function recordKind(host, attempt) {
return attempt === void 0 ? `record-${host}` : `record-${host}-${attempt.slice(0, SHORT_ATTEMPT)}`;
}
function artifactName(application, id, kind) {
const short = (0, domain_manifest_release_id$1.F3)(id) ? id.slice(0, SHORT_ID) : id;
return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
}
const releaseFiles = Object.fromEntries(Object.entries(domain_bundle_files$0.H3).flatMap(([name, {limitBytes}]) => name === "manifest.env" ? [] : [ [ name, limitBytes ] ]));
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
var domain_errors_why_unreadable$7 = __webpack_require__(49389);
async function readConfig(directory) {
const path = (0, node_path$1.join)(directory, domain_config_schema$3.CONFIG_FILE);
const text = await (0, tools_files_read_limited$6.t)(path, domain_config_schema$3.Xk).catch(cause => {
throw new domain_errors_errors$4.dz("config-invalid", `${(0, 
domain_errors_quote$8.hD)(path)} cannot be read (${(0, 
domain_errors_why_unreadable$7._)(path, cause)}).`, {
cause,
hint: cause instanceof tools_files_read_limited$6.q ? "Check that it is the right file: a configuration needs far fewer bytes." : "It must be a regular file that this user may read, and no link."
});
});
if (text === void 0) {
const folders = await foldersOfCheckout(directory);
if (folders.length > 0) throw (0, domain_config_config_missing$2.f)(`in ${(0, 
domain_errors_quote$8.hD)(directory)}`, folders);
throw new domain_errors_errors$4.dz("config-missing", `There is no ${domain_config_schema$3.CONFIG_FILE} in ${(0, 
domain_errors_quote$8.hD)(directory)}.`, {
hint: `Run this in the folder of the application, or name it with the option "directory"; "grind-to-prod init" writes one.`
});
}
const {parseConfig} = await Promise.all([ __webpack_require__.e(3746), __webpack_require__.e(9419), __webpack_require__.e(3479) ]).then(__webpack_require__.bind(__webpack_require__, 29419));
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

/***/ 99106: // build/js/steps/config/sigstore-policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => trustedRootFile,
configuredSigstore: () => configuredSigstore,
namedSigstore: () => namedSigstore,
usableSigstore: () => usableSigstore
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var evidence_sigstore_trust_js$3 = __webpack_require__(57825);
var read_js$4 = __webpack_require__(69841);
async function configuredSigstore(directory, {reporter}) {
return orWarn(() => sigstoreIn(directory), reporter);
}
async function usableSigstore(directory, {reporter}) {
return orWarn(async () => {
const found = await sigstoreIn(directory);
if (found !== void 0) await (0, evidence_sigstore_trust_js$3.Pn)(found.trustedRootFile);
return found;
}, reporter);
}
async function orWarn(read, reporter) {
try {
return await read();
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
if (error.code !== "config-missing") (0, domain_report_event$2.warn)(reporter, `The policy of Sigstore was not read: ${error.message}`);
return;
}
}
async function namedSigstore(directory) {
const found = await sigstoreIn(directory);
return found === void 0 ? void 0 : {
...found,
application: void 0
};
}
async function sigstoreIn(directory) {
const {application, sigstore} = await (0, read_js$4.readConfig)(directory);
if (sigstore === void 0) return;
const {signerWorkflow, oidcIssuer} = sigstore;
return {
application,
trustedRootFile: trustedRootFile(sigstore, directory),
signerWorkflow,
oidcIssuer
};
}
function trustedRootFile({trustedRoot}, directory) {
return (0, node_path$0.resolve)(directory, trustedRoot);
}
}),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var domain_errors_errors$0 = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest, runId, releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest
};
throw new domain_errors_errors$0.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new domain_errors_errors$0.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId,
runId,
digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var tools_files_temporary_folder$0 = __webpack_require__(87028);
var steps_config_read$1 = __webpack_require__(69841);
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
async function obtainBundle(source, options, github) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application} = await (0, steps_config_read$1.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, tools_files_temporary_folder$0.wE)(github.run.folder, "grind-to-prod-release"));
const {fetchRelease} = await Promise.all([ __webpack_require__.e(8720), __webpack_require__.e(5326) ]).then(__webpack_require__.bind(__webpack_require__, 78720));
const {file: path, artifact} = await fetchRelease(github, {
application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path,
artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
