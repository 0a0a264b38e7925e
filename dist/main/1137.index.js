import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-83338.js';
import { modules as shared2 } from './shared-50494.js';
export const id = 1137;
export const ids = [1137];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 53572: // build/js/steps/evidence/verify-record-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => signedBy,
z: () => verifyRecordSignature
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_os$1 = __webpack_require__(48161);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$10 = __webpack_require__(7191);
var domain_evidence_ssh_signature$4 = __webpack_require__(51984);
var tools_files_temporary_folder$5 = __webpack_require__(87028);
var tools_files_read_limited$6 = __webpack_require__(55463);
var domain_manifest_canonical$11 = __webpack_require__(53795);
var tools_ssh_keygen_sign$7 = __webpack_require__(55048);
var domain_trust_host_keys$8 = __webpack_require__(95363);
var domain_trust_signature$9 = __webpack_require__(3508);
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
async function verifyRecordSignature({record, recordFile, hostKeys}, runner) {
const signatureFile = `${recordFile}.sig`;
const signature = await readSignature(signatureFile);
if (signature === void 0) {
if (hostKeys === void 0) return null;
throw refusedRecord(`${(0, domain_errors_quote$10.h)(recordFile)} is not signed: there is no ${(0, 
domain_errors_quote$10.h)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
}
const signer = await signedBy({
text: (0, domain_manifest_canonical$11.q)(record),
signature,
namespace: domain_trust_signature$9.oz
}, runner);
if (signer === void 0) throw refusedRecord(`${(0, domain_errors_quote$10.h)(recordFile)} does not match the signature in ${(0, 
domain_errors_quote$10.h)(signatureFile)}: one of them was changed, or belongs to another attempt.`);
if (hostKeys === void 0) return {
...signer,
isHostKey: false
};
const key = hostKeys.find(({fingerprint}) => fingerprint === signer.fingerprint);
if (key !== void 0 && (0, domain_trust_host_keys$8.qF)(key, record)) throw refusedRecord(`${(0, 
domain_errors_quote$10.h)(recordFile)} is signed by ${signer.fingerprint}, which ${record.host} had replaced before.`);
if (key !== void 0) return {
...signer,
isHostKey: true
};
const given = hostKeys.map(({type, fingerprint}) => `${type} ${fingerprint}`).join(", ");
throw refusedRecord(`${(0, domain_errors_quote$10.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, "Compare it with /etc/ssh/ssh_host_*_key.pub on the host.");
}
async function signedBy({text, signature, namespace}, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const isGood = await (0, domain_evidence_ssh_signature$4.C)(signature, text, namespace);
if (isGood !== void 0) return isGood ? {
keyType: (0, domain_evidence_ssh_signature$4.L)(signature.keyType),
fingerprint: signature.fingerprint
} : void 0;
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$5.wE)((0, 
node_os$1.tmpdir)(), "grind-to-prod"), true);
const file = (0, node_path$2.join)(folder.path, "signature");
await (0, node_fs_promises$0.writeFile)(file, signature.armour, {
mode: 384
});
const command = (0, tools_ssh_keygen_sign$7.em)(file, text, namespace);
const {status, stdout, stderr} = await runner.run(command);
if (status === null) throw new domain_errors_errors$3.Qd(command.argv, {
status,
stderr
});
return status === 0 ? (0, tools_ssh_keygen_sign$7.l_)(stdout) : void 0;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readSignature(file) {
const unusable = cause => new domain_errors_errors$3.dz("record-invalid", `${(0, 
domain_errors_quote$10.h)(file)} is not one ssh signature of a record.`, {
hint: "Give the one that was kept with it.",
cause
});
const text = await (0, tools_files_read_limited$6.t)(file, domain_trust_signature$9.dY).catch(cause => {
throw unusable(cause);
});
if (text === void 0) return;
let signatures;
try {
signatures = (0, domain_trust_signature$9.Vv)(text);
} catch (cause) {
throw unusable(cause);
}
if (signatures.length !== 1) throw unusable(void 0);
return signatures[0];
}
function refusedRecord(message, hint) {
return new domain_errors_errors$3.dz("record-refused", message, {
hint
});
}
}),

};
