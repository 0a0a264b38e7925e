import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-76895.js';
import { modules as shared2 } from './shared-50494.js';
export const id = 4060;
export const ids = [4060];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 54060: // build/js/verbs/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sign: () => sign
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var temporary_folder = __webpack_require__(87028);
var alone_with = __webpack_require__(61080);
var read_limited = __webpack_require__(55463);
var write_atomically = __webpack_require__(68417);
var writing_to = __webpack_require__(98570);
var report_event = __webpack_require__(59786);
var keygen_sign = __webpack_require__(55048);
var trust_signature = __webpack_require__(3508);
var read = __webpack_require__(72707);
var write = __webpack_require__(41220);
var make_signature = __webpack_require__(64753);
var reason_of = __webpack_require__(11245);
var own_path = __webpack_require__(33689);
var dsse = __webpack_require__(27172);
var provenance = __webpack_require__(27542);
var sbom = __webpack_require__(99624);
var sshsig = __webpack_require__(50494);
var statement = __webpack_require__(3112);
// CONCATENATED MODULE: ./build/js/steps/statement/sign-statements.js
async function signStatements(bundle, key, {runner, reporter}) {
const signed = [];
for (const name of write.Fc) {
const file = (0, external_node_path_.join)(bundle.folder, name);
try {
const text = await (0, read_limited.t)(file, dsse.TV);
if (text === void 0) continue;
const envelope = (0, dsse.mE)(text);
const problems = await problemsOf((0, statement.T8)(envelope), name, bundle);
if (problems.length > 0) throw new Error(`it ${problems.join("; it ")}.`);
await (0, write_atomically.writeAtomically)(file, (0, dsse.q$)(await withSignature(envelope, key, runner)));
signed.push(file);
} catch (error) {
(0, report_event.R8)(reporter, `The statement ${file} was not signed: ${(0, reason_of.A)(error)}`);
}
}
return signed;
}
async function problemsOf(statement, name, bundle) {
const {manifest, text, inventory} = bundle;
if (name === write.e6.provenance) return (0, provenance._T)(statement, manifest);
if (inventory === void 0) return [ "has no inventory beside it to be compared with" ];
const {cycloneDx} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
return (0, sbom.E)(statement, manifest, cycloneDx({
manifest,
manifestPath: (0, own_path.lD)(manifest, text).path,
inventory
}));
}
async function withSignature(envelope, key, runner) {
const message = (0, dsse.dc)(envelope).toString("utf8");
const {armour} = await (0, make_signature.B)(key, {
message,
namespace: trust_signature.sO
}, runner);
const signature = (0, sshsig.Y)(armour);
const others = envelope.signatures.filter(({keyid}) => keyid !== signature.keyid);
return {
...envelope,
signatures: [ ...others, signature ]
};
}
// CONCATENATED MODULE: ./build/js/verbs/sign.js
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
const bundle = await (0, read.readBundle)(options.bundle, options.expectedReleaseId);
const {text: manifest, releaseId} = bundle;
const output = options.output ?? (0, external_node_path_.join)(bundle.folder, write.eh);
await signaturesAt(output);
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_os_.tmpdir)(), "grind-to-prod"), true);
const check = async signature => {
const file = (0, external_node_path_.join)(folder.path, "signature");
await (0, promises_.writeFile)(file, signature.armour, {
mode: 384
});
const result = await runner.run((0, keygen_sign.em)(file, manifest));
return result.status === 0 ? (0, keygen_sign.l_)(result.stdout) : void 0;
};
const signature = await (0, make_signature.B)(options.key, {
message: manifest,
namespace: trust_signature.Bg
}, runner);
const made = await check(signature);
if (made === void 0) throw new errors.Qd([ "ssh-keygen", "-Y" ], {
status: null,
stderr: `the signature that it made with ${(0, make_signature.d)(options.key)} does not match the manifest`
});
return await (0, writing_to.writingTo)(output, () => (0, alone_with.S)(output, async () => {
const kept = await keptSignatures(output, {
check,
fingerprint: made.fingerprint
}, context);
await (0, write_atomically.writeAtomically)(output, (0, trust_signature.BK)([ ...kept, signature ]));
const statements = options.output === void 0 ? await signStatements(bundle, options.key, context) : [];
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
if (checked === void 0) (0, report_event.R8)(reporter, `Signature ${index + 1} of ${output} does not match this manifest; it was left out.`);
}
if (kept.length < trust_signature.f7) return kept;
throw new errors.dz("signature-invalid", `${(0, quote.h)(output)} has ${kept.length} signatures, which is the limit.`, {
hint: "Sign into a new file."
});
}
async function signaturesAt(file) {
const text = await (0, read_limited.t)(file, trust_signature.dY).catch(cause => {
throw new errors.dz("signature-invalid", `${(0, quote.h)(file)} cannot be read as a manifest.sig.`, {
hint: "Sign into another file.",
cause
});
});
return (0, trust_signature.Vv)(text ?? "");
}
}),

};
