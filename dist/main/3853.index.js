import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-32227.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-39232.js';
import { modules as shared6 } from './shared-38452.js';
import { modules as shared7 } from './shared-80895.js';
import { modules as shared8 } from './shared-99624.js';
export const id = 3853;
export const ids = [3853];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,


/***/ 31615: // build/js/verbs/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bundle: () => bundle
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var evidence_index = __webpack_require__(27433);
var layout = __webpack_require__(51731);
var report_event = __webpack_require__(59786);
var ledger_warning = __webpack_require__(38452);
var timestamp_files = __webpack_require__(13203);
var host_client = __webpack_require__(89155);
var evidence_files = __webpack_require__(59220);
var kept_files = __webpack_require__(86569);
var nix_signatures = __webpack_require__(8712);
var with_signatures = __webpack_require__(48393);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
// CONCATENATED MODULE: ./build/js/steps/archive/nix-signatures.js
async function nixSignatureFiles({paths}, before, runner) {
const infos = await infosHere(paths.map(({path}) => path), runner);
const {signatures, contentAddresses = {}} = (0, with_signatures.m)(before, infos);
const addresses = infos.flatMap(({path, contentAddress}) => contentAddress === null ? [] : [ [ path, contentAddress ] ]);
const content = {
schemaVersion: 1,
signatures,
contentAddresses: {
...Object.fromEntries(addresses),
...contentAddresses
}
};
if (Object.keys(content.signatures).length + Object.keys(content.contentAddresses).length === 0) return new Map;
return new Map([ [ `release/${nix_signatures.Je}`, {
text: `${JSON.stringify(content)}\n`
} ] ]);
}
async function infosHere(paths, runner) {
try {
const {status, stdout} = await (0, run_path_info.Z)(runner, (0, path_info.rm)(paths));
return status === 0 ? (0, path_info.Ff)(stdout) : [];
} catch {
return [];
}
}
var with_evidence_folder = __webpack_require__(262);
var files = __webpack_require__(45835);
var sigstore_files = __webpack_require__(54201);
var hash_file = __webpack_require__(52015);
// CONCATENATED MODULE: ./build/js/steps/archive/without-releases.js
const NAMED_FOLDERS = 10;
async function withoutReleases(found, own, reporter) {
const rest = [];
const others = [];
for (const [folder, files] of Map.groupBy(found, ({file}) => (0, external_node_path_.dirname)(file))) {
const id = await releaseIn(files);
rest.push(...id === own.releaseId ? await withoutCopies(files, own, reporter) : files.filter(one => id === void 0 || !isOfRelease(one)));
if (id !== void 0 && id !== own.releaseId) others.push(folder);
}
if (others.length > 0) (0, report_event.pq)(reporter, `An archive is of one release, so what was built of others was left out: ${named(others)}.`);
return rest;
}
async function releaseIn(files) {
const manifest = files.find(({name}) => name === "manifest.json");
return manifest === void 0 ? void 0 : digestOf(manifest.file);
}
async function withoutCopies(files, {folder}, reporter) {
const rest = [];
for (const one of files) {
const original = (0, external_node_path_.join)(folder, one.name);
const digest = isOfRelease(one) ? await digestOf(original) : void 0;
if (digest === void 0) rest.push(one); else if (digest !== await digestOf(one.file)) (0, 
report_event.warn)(reporter, `${(0, quote.hD)(one.file)} was left out: the release has another ${(0, 
quote.hD)(original)}.`);
}
return rest;
}
function isOfRelease({name}) {
return (0, files.Ge)(name) || (0, sigstore_files.IX)(name);
}
function digestOf(file) {
return (0, hash_file.V)(file).catch(() => {});
}
function named(folders) {
const names = folders.slice(0, NAMED_FOLDERS).map(folder => (0, quote.hD)(folder, 160));
return `${names.join(", ")}${folders.length > NAMED_FOLDERS ? ` and ${folders.length - NAMED_FOLDERS} more` : ""}`;
}
var read = __webpack_require__(72707);
var ledger_pages = __webpack_require__(94617);
var found_files = __webpack_require__(62256);
var failed_read = __webpack_require__(56062);
var is_there = __webpack_require__(27499);
var hash_given_file = __webpack_require__(47523);
var tar_archive = __webpack_require__(23455);
var temporary_name = __webpack_require__(72861);
var writing_to = __webpack_require__(98570);
// CONCATENATED MODULE: ./build/js/verbs/bundle.js
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
async function bundle(options, context) {
const {evidence, trust} = options;
for (const file of Object.values(trust)) if (file !== void 0) await requireFile(file);
await (0, writing_to.requireFolderOf)({
place: options.output,
path: options.output
});
if (evidence === void 0) return bundleOf(options, context);
return (0, with_evidence_folder.Uj)(evidence, (folder, ledger) => bundleOf({
...options,
evidence: folder
}, (0, with_evidence_folder.zl)(context, {
given: evidence,
folder,
ledger
})), with_evidence_folder.w1);
}
async function requireFile(file) {
const stats = await (0, promises_.stat)(file).catch(cause => {
throw (0, failed_read.Y)(file, cause);
});
if (!stats.isFile()) throw (0, catalogue.Hr)(file, new Error("it is not a regular file"));
}
async function bundleOf({release, evidence, hosts, trust, ...into}, context) {
const {folder, releaseId, manifest, inventory, nixSignatures} = await (0, read.readBundle)(release);
const {files, others} = await (0, evidence_files.dy)(folder);
for (const [path, source] of inventory === void 0 ? [] : await nixSignatureFiles(inventory, nixSignatures, context.runner)) files.set(path, source);
const below = evidence === void 0 ? [] : evidenceBelow(evidence);
const found = below.filter(({file}) => (0, external_node_path_.dirname)((0, external_node_path_.resolve)(file)) !== (0, 
external_node_path_.resolve)(folder));
const kept = await withoutReleases(found, {
folder,
releaseId
}, context.reporter);
await (0, kept_files.L2)(files, await (0, kept_files.y2)([ ...others, ...kept ], context), context);
const known = await addHosts(files, hosts, context);
if (known.length > 0) files.set("trust/known_hosts", {
text: known.toSorted().join("")
});
for (const [name, file] of Object.entries(trust)) if (file !== void 0) files.set(`trust/${name}`, {
file
});
const entries = [ ...files ].map(([path, source]) => ({
path,
source
})).toSorted((left, right) => left.path < right.path ? -1 : 1);
const index = {
schemaVersion: 1,
releaseId,
application: manifest.application,
files: await indexed(entries)
};
const listed = [ {
path: layout.K$,
source: {
text: `${JSON.stringify(index, void 0, 2)}\n`
}
}, ...entries ];
const {output} = into;
await (0, writing_to.writingTo)(output, () => writeArchive(listed, into));
return {
archive: output,
releaseId,
application: manifest.application,
sha256: await (0, hash_file.V)(output),
bytes: (await (0, promises_.stat)(output)).size,
files: index.files
};
}
function evidenceBelow(folder) {
return (0, found_files.D)(folder).filter(({file}) => ![ "index", "trust" ].includes((0, 
layout.$t)((0, external_node_path_.relative)(folder, file)).kind));
}
async function addHosts(files, hosts, context) {
const known = [];
for (const host of hosts) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(host, context), true);
const ledger = await wholeLedger(client);
if (!(0, layout.uy)(ledger.host)) throw new errors.dz("record-invalid", `The host ${host.hostName} has a name that cannot be that of a folder.`);
if (ledger.brokenAt !== null) (0, report_event.warn)(context.reporter, `${(0, ledger_warning.mZ)(ledger.host, ledger.brokenAt)} The check "ledger" of verify fails for this archive.`);
files.delete(`hosts/${ledger.host}/ledger.ndjson`);
for (const [path, source] of (0, evidence_files.Xi)(ledger)) if (!files.has((0, 
timestamp_files.np)(path))) files.set(path, source);
if (host.pinnedKey !== void 0) known.push(`${ledger.host} ${host.pinnedKey}\n`);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
return known;
}
async function wholeLedger(client) {
let first;
const entries = [];
for await (const page of (0, ledger_pages.q)(client)) {
first ??= page;
entries.push(...page.entries);
}
return {
...first,
entries
};
}
async function indexed(entries) {
const files = [];
for (const {path, source} of entries) files.push({
path,
..."text" in source ? hashOfText(source.text) : await (0, hash_given_file.C)(source.file),
...(0, evidence_index.CL)(path)
});
return files;
}
function hashOfText(text) {
return {
sha256: (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
size: Buffer.byteLength(text)
};
}
async function writeArchive(entries, {output, replace = false}) {
const temporary = (0, temporary_name.N)(output);
await (0, promises_.rm)(temporary, {
force: true
});
try {
await (0, tar_archive.u)(entries, temporary);
if (!replace && await (0, is_there.$)(output)) await requireSame(temporary, output);
await (0, promises_.rename)(temporary, output);
} catch (error) {
await (0, promises_.rm)(temporary, {
force: true
});
throw error;
}
}
async function requireSame(archive, output) {
if ((await (0, promises_.stat)(output)).isFile() && await (0, hash_file.V)(output) === await (0, 
hash_file.V)(archive)) return;
throw new errors.dz("file-unwritable", `${(0, quote.hD)(output)} is there already, with other content, and was not replaced.`, {
hint: 'Choose another place with the option "output", or replace the archive that is there with "grind-to-prod bundle --replace".'
});
}
}),

};
