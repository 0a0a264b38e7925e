export const modules = {

/***/ 50494: // build/js/domain/statement/sshsig.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => sshSignatureOf,
Y: () => envelopeSignatureOf
});
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function envelopeSignatureOf(armour) {
const [signature] = (0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.Vv)(armour);
if (signature === void 0) return;
const sig = signature.armour.split("\n").slice(1, -2).join("");
return {
keyid: signature.fingerprint,
sig: sig
};
}
function sshSignatureOf({sig: sig}) {
const standard = Buffer.from(sig, "base64").toString("base64");
const lines = standard.match(/.{1,70}/g) ?? [];
try {
const [signature] = (0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.Vv)(`${[ BEGIN, ...lines, END ].join("\n")}\n`);
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

/***/ 64753: // build/js/steps/signing/make-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => makeSignature,
d: () => shownKey
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55048);
async function makeSignature(key, {message: message, namespace: namespace}, runner) {
const command = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__.p0)(key, message, namespace);
const result = await runner.run(command);
const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, result);
if (result.status === null) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("signing-failed", `No signature came from ${shownKey(key)} in time.`, {
hint: "Check whether it waits for a touch or a passphrase.",
cause: cause
});
if (result.status !== 0) {
const failure = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__.gw)(result.stderr);
if (failure === void 0) throw cause;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("signing-failed", `The signing key ${shownKey(key)} ${failure.what}.`, {
hint: failure.hint,
cause: cause
});
}
const [signature] = (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__.Vv)(result.stdout);
if (signature === void 0) throw cause;
return signature;
}
function shownKey(key) {
return (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__.h)(key.kind === "file" ? key.file : key.publicKeyFile);
}
}),

};
