export const modules = {

/***/ 70781: // build/js/actions/keep-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRelease
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _github_artifact_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95326);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
var _best_effort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62749);
const ATTESTATION_FILE = "attestation.json";
async function keepRelease(built, inputs, github) {
const {bundle: bundle, application: application, releaseId: releaseId} = built;
const attestation = inputs.dryRun ? absent("a dry run") : await attest(built, github);
const uploaded = inputs.artifact ? await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_4__.z)("Keeping the release as an artifact", github.reporter, async () => {
const {uploadRelease: uploadRelease} = await __webpack_require__.e(3175).then(__webpack_require__.bind(__webpack_require__, 95556));
return uploadRelease(github, {
bundle: bundle,
application: application,
releaseId: releaseId,
retentionDays: inputs.retentionDays
});
}) : null;
const tag = inputs.githubRelease;
if (tag !== void 0 && !inputs.dryRun) await attach(tag, built, github);
return {
uploaded: uploaded,
attestation: attestation
};
}
const absent = why => ({
"attestation-id": null,
attestation: `absent: ${why}`
});
async function attest({bundle: bundle, application: application, releaseId: releaseId}, github) {
const kept = await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_4__.z)("Attesting the release", github.reporter, async () => {
const {attestRelease: attestRelease} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
const made = await attestRelease(github, {
application: application,
releaseId: releaseId,
output: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, ATTESTATION_FILE)
});
return made.attestation === "made" ? {
"attestation-id": made.id,
attestation: "made"
} : absent(made.why);
});
return kept ?? absent("it failed");
}
async function attach(tag, {bundle: bundle, manifest: manifest}, github) {
const {reporter: reporter} = github;
await (0, _best_effort_js__WEBPACK_IMPORTED_MODULE_4__.z)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
const {attachToRelease: attachToRelease} = await __webpack_require__.e(4291).then(__webpack_require__.bind(__webpack_require__, 24291));
const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(bundle);
const files = [ ...Object.keys(_github_artifact_name__WEBPACK_IMPORTED_MODULE_2__.dy), "manifest.env" ].filter(name => there.includes(name));
const {commit: commit} = manifest.source;
const {url: url, draft: draft} = await attachToRelease(github, {
tag: tag,
commit: commit,
root: bundle,
files: files
});
const message = `${draft ? "A draft of a GitHub Release has" : "The GitHub Release has"} the files of this release: ${url}`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.pq)(reporter, message);
});
}
}),

/***/ 55048: // build/js/tools/ssh/keygen-sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
em: () => checkCommand,
gw: () => signingFailure,
l_: () => parseChecked,
p0: () => signCommand
});
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const SIGN_LIMIT_MILLISECONDS = 12e4;
function signCommand(key, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__.Bg) {
const words = [ "-Y", "sign", "-n", namespace ];
const common = {
input: message,
effect: "read",
timeout: SIGN_LIMIT_MILLISECONDS
};
return key.kind === "file" ? {
argv: [ "ssh-keygen", ...words, "-f", key.file ],
environment: {
SSH_AUTH_SOCK: ""
},
...common
} : {
argv: [ "ssh-keygen", ...words, "-U", "-f", key.publicKeyFile ],
environment: {
SSH_AUTH_SOCK: key.socket
},
...common
};
}
function checkCommand(signatureFile, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__.Bg) {
return {
argv: [ "ssh-keygen", "-Y", "check-novalidate", "-n", namespace, "-s", signatureFile ],
input: message,
effect: "read",
timeout: 3e4
};
}
function parseChecked(stdout) {
const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
return keyType === void 0 || fingerprint === void 0 ? void 0 : {
keyType: keyType,
fingerprint: fingerprint
};
}
function signingFailure(stderr) {
return failures.find(({pattern: pattern}) => pattern.test(stderr));
}
const failures = [ {
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
what: "can be read by other users, so ssh-keygen does not use it",
hint: 'Run "chmod 600" on it.'
}, {
pattern: /Couldn't get agent socket/,
what: "needs an ssh-agent, but none answers at SSH_AUTH_SOCK",
hint: "Start one, or give the private key file."
}, {
pattern: /Couldn't find key in agent/,
what: "is not in the ssh-agent",
hint: "Add it there with ssh-add."
}, {
pattern: /agent refused operation|Couldn't sign message/,
what: "was not used: the ssh-agent or the security key refused",
hint: "Check whether it waits for a touch or a confirmation."
}, {
pattern: /incorrect passphrase/,
what: "has a passphrase that was not given",
hint: "Load it into an ssh-agent and give its public key file."
}, {
pattern: /No private key found/,
what: "is not a private key",
hint: "Give the private key file, or its public key file together with an ssh-agent."
}, {
pattern: /Couldn't load public key|Permission denied/,
what: "cannot be read as a key",
hint: "Check the path, and that the file is a complete key in OpenSSH's format, including its last line end."
} ];
}),

/***/ 21146: // build/js/verbs/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sign: () => sign
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7191);
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87028);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55463);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68417);
var _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98570);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59786);
var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55048);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3508);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72707);
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
value: value,
dispose: dispose,
async: async
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
async function sign(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner: runner, reporter: reporter} = context;
const {folder: bundle, text: manifest, releaseId: releaseId} = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_11__.B)(options.bundle, options.expectedReleaseId);
const output = options.output ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, "manifest.sig");
const before = await signaturesAt(output);
const folder = __addDisposableResource(env_1, await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_4__.wE)((0, 
node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "grind-to-prod"), true);
const check = async signature => {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "signature");
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, signature.armour, {
mode: 384
});
const result = await runner.run((0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_9__.em)(file, manifest));
return result.status === 0 ? (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_9__.l_)(result.stdout) : void 0;
};
const signature = await makeSignature(options.key, manifest, runner);
const made = await check(signature);
if (made === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.Qd([ "ssh-keygen", "-Y" ], {
status: null,
stderr: `the signature that it made with ${shownKey(options.key)} does not match the manifest`
});
const kept = [];
for (const [index, other] of before.entries()) {
const checked = await check(other);
if (checked !== void 0 && checked.fingerprint !== made.fingerprint) kept.push(other);
if (checked === void 0) (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_8__.R8)(reporter, `Signature ${index + 1} of ${output} does not match this manifest; it was left out.`);
}
if (kept.length >= _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.f7) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("signature-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_12__.h)(output)} has ${kept.length} signatures, which is the limit.`, {
hint: "Sign into a new file."
});
const signatures = [ ...kept, signature ];
await (0, _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_7__.writingTo)(output, () => (0, 
_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)(output, (0, 
_domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.BK)(signatures)));
return {
releaseId: releaseId,
output: output,
...made,
signatures: signatures.length
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function makeSignature(key, manifest, runner) {
const command = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_9__.p0)(key, manifest);
const result = await runner.run(command);
const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.Qd(command.argv, result);
if (result.status === null) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("signing-failed", `No signature came from ${shownKey(key)} in time.`, {
hint: "Check whether it waits for a touch or a passphrase.",
cause: cause
});
if (result.status !== 0) {
const failure = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_9__.gw)(result.stderr);
if (failure === void 0) throw cause;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("signing-failed", `The signing key ${shownKey(key)} ${failure.what}.`, {
hint: failure.hint,
cause: cause
});
}
const [signature] = (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.Vv)(result.stdout);
if (signature === void 0) throw cause;
return signature;
}
async function signaturesAt(file) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.dY).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("signature-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_12__.h)(file)} cannot be read as a manifest.sig.`, {
hint: "Sign into another file.",
cause: cause
});
});
return (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.Vv)(text ?? "");
}
function shownKey(key) {
return (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_12__.h)(key.kind === "file" ? key.file : key.publicKeyFile);
}
}),

/***/ 16294: // build/js/verbs/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
release: () => release
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68417);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37779);
var _build_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10409);
var _steps_agent_answer_of_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90171);
var _promote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27084);
var _rehearse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89226);
var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21146);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11245);
var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16328);
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
value: value,
dispose: dispose,
async: async
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
async function release(options, onBuilt, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_10__.m)(options, context), true);
if (options.snapshots !== void 0) await snapshotAtStart(client, options.snapshots);
return await client.hold(async () => {
const built = await buildAndSign(options, context);
return onBuilt(built, () => promoteBuilt(client, options, built));
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function buildAndSign(options, context) {
const {directory: directory, ref: ref, output: output, stateFolder: stateFolder, signing: signing} = options;
const built = await (0, _build_manifest_js__WEBPACK_IMPORTED_MODULE_4__.buildManifest)({
directory: directory,
stateFolder: stateFolder,
...output === void 0 ? {} : {
output: output
},
...ref === void 0 ? {} : {
ref: ref
}
}, context);
if (signing === void 0) return {
...built,
signature: null
};
const signed = await signing(file => (0, _sign_js__WEBPACK_IMPORTED_MODULE_8__.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file: file
}
}, context));
return {
...built,
signature: signed.output
};
}
async function promoteBuilt(client, options, {bundle: bundle, releaseId: releaseId}) {
const {context: context} = client;
const promotion = {
...options,
bundle: bundle,
expectedReleaseId: releaseId,
snapshots: options.snapshots ?? true
};
if (options.rehearse === true) return {
kind: "rehearsed",
rehearsal: await (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_7__.rehearse)(promotion, context)
};
const connected = await client.isConnected() ? {
client: client
} : {};
return {
kind: "promoted",
result: await (0, _promote_js__WEBPACK_IMPORTED_MODULE_6__.promote)({
...promotion,
...connected
}, context)
};
}
async function snapshotAtStart(client, folder) {
const {name: name, context: context} = client;
try {
const snapshot = await client.snapshot();
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_1__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `snapshot-${name}-at-start.json`), (0, 
_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__.snapshotText)(snapshot));
} catch (error) {
if ((0, _steps_agent_answer_of_error__WEBPACK_IMPORTED_MODULE_5__.H)(error)) throw error;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(context.reporter, `There is no snapshot of ${name} at the start: ${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(error)}`);
}
}
}),

};
