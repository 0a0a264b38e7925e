import { modules as shared0 } from './shared-99624.js';
import { modules as shared1 } from './shared-50494.js';
export const id = 1146;
export const ids = [1146];
export const modules = {
...shared0,
...shared1,


/***/ 33438: // build/js/steps/statement/sign-statements.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => signStatements,
h: () => withSignature
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_manifest_own_path$2 = __webpack_require__(33689);
var domain_report_event$3 = __webpack_require__(59786);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_provenance$5 = __webpack_require__(27542);
var domain_statement_sbom$6 = __webpack_require__(99624);
var domain_statement_sshsig$7 = __webpack_require__(50494);
var domain_statement_statement$8 = __webpack_require__(3112);
var domain_trust_namespaces$13 = __webpack_require__(10420);
var tools_files_read_limited$9 = __webpack_require__(55463);
var tools_files_write_atomically$10 = __webpack_require__(68417);
var bundle_write_js$11 = __webpack_require__(41220);
var signing_make_signature_js$12 = __webpack_require__(64753);
async function signStatements(bundle, key, {runner, reporter}) {
const signed = [];
for (const name of bundle_write_js$11.Fc) {
const file = (0, node_path$0.join)(bundle.folder, name);
try {
const text = await (0, tools_files_read_limited$9.t)(file, domain_statement_dsse$4.TV);
if (text === void 0) continue;
const envelope = (0, domain_statement_dsse$4.mE)(text);
const problems = await problemsOf((0, domain_statement_statement$8.T8)(envelope), name, bundle);
if (problems.length > 0) throw new Error(`it ${problems.join("; it ")}.`);
await (0, tools_files_write_atomically$10.writeAtomically)(file, (0, 
domain_statement_dsse$4.q$)(await withSignature(envelope, key, runner)));
signed.push(file);
} catch (error) {
(0, domain_report_event$3.warn)(reporter, `The statement ${file} was not signed: ${(0, 
domain_errors_reason_of$1.A)(error)}`);
}
}
return signed;
}
async function problemsOf(statement, name, bundle) {
const {manifest, text, inventory} = bundle;
if (name === bundle_write_js$11.e6.provenance) return (0, 
domain_statement_provenance$5._T)(statement, manifest);
if (inventory === void 0) return [ "has no inventory beside it to be compared with" ];
const {cycloneDx} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
const sbom = cycloneDx({
manifest,
manifestPath: (0, domain_manifest_own_path$2.lD)(manifest, text).path,
inventory
});
return (0, domain_statement_sbom$6.Ez)(statement, manifest, (0, 
domain_statement_sbom$6.HJ)(sbom));
}
async function withSignature(envelope, key, runner) {
const message = (0, domain_statement_dsse$4.dc)(envelope).toString("utf8");
const {armour} = await (0, signing_make_signature_js$12.B)(key, {
message,
namespace: domain_trust_namespaces$13.sO
}, runner);
const signature = (0, domain_statement_sshsig$7.Y)(armour);
const others = envelope.signatures.filter(({keyid}) => keyid !== signature.keyid);
return {
...envelope,
signatures: [ ...others, signature ]
};
}
}),

/***/ 21146: // build/js/verbs/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sign: () => sign
});
var node_os$0 = __webpack_require__(48161);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$17 = __webpack_require__(7191);
var tools_files_temporary_folder$3 = __webpack_require__(87028);
var tools_files_alone_with$4 = __webpack_require__(61080);
var tools_files_read_limited$5 = __webpack_require__(55463);
var tools_files_write_atomically$6 = __webpack_require__(68417);
var tools_files_writing_to$7 = __webpack_require__(98570);
var domain_report_event$8 = __webpack_require__(59786);
var tools_ssh_keygen_sign$9 = __webpack_require__(55048);
var domain_trust_namespaces$16 = __webpack_require__(10420);
var domain_trust_signature$10 = __webpack_require__(3508);
var steps_bundle_read$11 = __webpack_require__(72707);
var steps_bundle_write$12 = __webpack_require__(41220);
var steps_signing_make_signature$13 = __webpack_require__(64753);
var steps_statement_sign_statements$14 = __webpack_require__(33438);
var tools_files_write_file$15 = __webpack_require__(7360);
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
async function sign(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner} = context;
const bundle = await (0, steps_bundle_read$11.readBundle)(options.bundle, options.expectedReleaseId);
const {text: manifest, releaseId} = bundle;
const output = options.output ?? (0, node_path$1.join)(bundle.folder, steps_bundle_write$12.eh);
await signaturesAt(output);
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$3.wE)((0, 
node_os$0.tmpdir)(), "grind-to-prod"), true);
const check = async signature => {
const file = (0, node_path$1.join)(folder.path, "signature");
await (0, tools_files_write_file$15._)(file, signature.armour, {
mode: 384
});
const result = await runner.run((0, tools_ssh_keygen_sign$9.em)(file, manifest));
return result.status === 0 ? (0, tools_ssh_keygen_sign$9.l_)(result.stdout) : void 0;
};
const signature = await (0, steps_signing_make_signature$13.B)(options.key, {
message: manifest,
namespace: domain_trust_namespaces$16.Bg
}, runner);
const made = await check(signature);
if (made === void 0) throw new domain_errors_errors$2.Qd([ "ssh-keygen", "-Y" ], {
status: null,
stderr: `the signature that it made with ${(0, steps_signing_make_signature$13.d)(options.key)} does not match the manifest`
});
return await (0, tools_files_writing_to$7.writingTo)(output, () => (0, 
tools_files_alone_with$4.S)(output, async () => {
const kept = await keptSignatures(output, {
check,
fingerprint: made.fingerprint
}, context);
await (0, tools_files_write_atomically$6.writeAtomically)(output, (0, 
domain_trust_signature$10.BK)([ ...kept, signature ]));
const statements = options.output === void 0 ? await (0, steps_statement_sign_statements$14.K)(bundle, options.key, context) : [];
return {
releaseId,
output,
...made,
signatures: kept.length + 1,
statements
};
}));
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function keptSignatures(output, {check, fingerprint}, {reporter}) {
const kept = [];
for (const [index, other] of (await signaturesAt(output)).entries()) {
const checked = await check(other);
if (checked !== void 0 && checked.fingerprint !== fingerprint) kept.push(other);
if (checked === void 0) (0, domain_report_event$8.warn)(reporter, `Signature ${index + 1} of ${output} does not match this manifest; it was left out.`);
}
if (kept.length < domain_trust_signature$10.f7) return kept;
throw new domain_errors_errors$2.dz("signature-invalid", `${(0, 
domain_errors_quote$17.hD)(output)} has ${kept.length} signatures, which is the limit.`, {
hint: "Sign into a new file."
});
}
async function signaturesAt(file) {
const text = await (0, tools_files_read_limited$5.t)(file, domain_trust_signature$10.dY).catch(cause => {
throw new domain_errors_errors$2.dz("signature-invalid", `${(0, 
domain_errors_quote$17.hD)(file)} cannot be read as a manifest.sig.`, {
hint: "Sign into another file.",
cause
});
});
return (0, domain_trust_signature$10.Vv)(text ?? "");
}
}),

};
