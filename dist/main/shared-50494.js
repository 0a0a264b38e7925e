export const modules = {

/***/ 50494: // build/js/domain/statement/sshsig.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => sshSignatureOf,
Y: () => envelopeSignatureOf
});
var trust_signature_js$0 = __webpack_require__(3508);
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function envelopeSignatureOf(armour) {
const [signature] = (0, trust_signature_js$0.Vv)(armour);
if (signature === void 0) return;
return {
keyid: signature.fingerprint,
sig: (0, trust_signature_js$0.IE)(signature)
};
}
function sshSignatureOf({sig}) {
const standard = Buffer.from(sig, "base64").toString("base64");
const lines = standard.match(/.{1,70}/g) ?? [];
try {
const [signature] = (0, trust_signature_js$0.Vv)(`${[ BEGIN, ...lines, END ].join("\n")}\n`);
return signature;
} catch {
return;
}
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
var domain_trust_namespaces$0 = __webpack_require__(10420);
const SIGN_LIMIT_MILLISECONDS = 12e4;
function signCommand(key, message, namespace = domain_trust_namespaces$0.Bg) {
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
function checkCommand(signatureFile, message, namespace = domain_trust_namespaces$0.Bg) {
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
keyType,
fingerprint
};
}
function signingFailure(stderr) {
return failures.find(({pattern}) => pattern.test(stderr));
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

/***/ 64753: // build/js/steps/signing/make-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => makeSignature,
d: () => shownKey
});
var node_fs_promises$0 = __webpack_require__(51455);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_trust_signature$2 = __webpack_require__(3508);
var tools_ssh_keygen_sign$3 = __webpack_require__(55048);
async function makeSignature(key, {message, namespace}, runner) {
await requireRegularFile(key);
const command = (0, tools_ssh_keygen_sign$3.p0)(key, message, namespace);
const result = await runner.run(command);
const cause = new domain_errors_errors$1.Qd(command.argv, result);
if (result.status === null) throw new domain_errors_errors$1.dz("signing-failed", `No signature came from ${shownKey(key)} in time.`, {
hint: "Check whether it waits for a touch or a passphrase.",
cause
});
if (result.status !== 0) {
const failure = (0, tools_ssh_keygen_sign$3.gw)(result.stderr);
if (failure === void 0) throw cause;
throw new domain_errors_errors$1.dz("signing-failed", `The signing key ${shownKey(key)} ${failure.what}.`, {
hint: failure.hint,
cause
});
}
const [signature] = (0, domain_trust_signature$2.Vv)(result.stdout);
if (signature === void 0) throw cause;
return signature;
}
async function requireRegularFile(key) {
const status = await (0, node_fs_promises$0.stat)(key.kind === "file" ? key.file : key.publicKeyFile).catch(() => {});
if (status === void 0 || status.isFile()) return;
throw new domain_errors_errors$1.dz("signing-failed", `The signing key ${shownKey(key)} is not a regular file.`, {
hint: "Give the file of an ssh key."
});
}
function shownKey(key) {
return (0, domain_errors_quote$4.hD)(key.kind === "file" ? key.file : key.publicKeyFile);
}
}),

/***/ 61080: // build/js/tools/files/alone-with.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => aloneWith
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_net_ = __webpack_require__(77030);
var external_node_timers_promises_ = __webpack_require__(58500);
// CONCATENATED MODULE: ./build/js/tools/process/hold-name.js
const POLL_MILLISECONDS = 50;
function holdName(name) {
const waiting = new Set;
const server = (0, external_node_net_.createServer)(connection => {
waiting.add(connection);
connection.on("error", () => {});
connection.on("close", () => waiting.delete(connection));
connection.resume();
});
return new Promise((resolve, reject) => {
server.once("error", error => {
if (error.code === "EADDRINUSE") resolve(null); else reject(error);
});
server.listen({
path: `\0${name}`,
exclusive: true
}, () => {
resolve({
[Symbol.asyncDispose]: () => new Promise(closed => {
server.close(() => closed());
for (const connection of waiting) connection.destroy();
})
});
});
});
}
async function holdNameWithin(name, milliseconds) {
for (const deadline = performance.now() + milliseconds; ;await (0, external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS)) {
const held = await holdName(name);
if (held !== null || performance.now() >= deadline) return held;
}
}
// CONCATENATED MODULE: ./build/js/tools/files/alone-with.js
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
const WAIT_MILLISECONDS = 12e4;
async function aloneWith(path, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const file = (0, external_node_path_.join)(await (0, promises_.realpath)((0, external_node_path_.dirname)(path)), (0, 
external_node_path_.basename)(path));
const name = `grind-to-prod-file-${(0, external_node_crypto_.createHash)("sha256").update(file).digest("hex").slice(0, 32)}`;
const held = __addDisposableResource(env_1, await holdNameWithin(name, WAIT_MILLISECONDS), true);
if (held === null) throw new Error("another process is writing it");
return await work();
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
