export const modules = {

/***/ 70781: // build/js/actions/keep-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepRelease)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_artifact_name__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95326);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60740);






const ATTESTATION_FILE = 'attestation.json';
/**
 * Keeps a release where others find it: attested where the job may, as an artifact of the run, and with a GitHub Release when one is
 * named; a dry run is neither attested nor attached. What cannot be kept is a warning: the release is built, and lies in its folder.
 */
async function keepRelease(built, inputs, reporter) {
    const { bundle, application, releaseId } = built;
    const token = inputs.githubToken;
    const isReal = !inputs.dryRun;
    const attestation = await attested({ isReal, token }, built, reporter);
    const uploaded = inputs.artifact
        ? await (0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optionally */ .W)('Keeping the release as an artifact', reporter, async () => {
            const { uploadRelease } = await __webpack_require__.e(/* import() */ 3175).then(__webpack_require__.bind(__webpack_require__, 95556));
            return uploadRelease({ bundle, application, releaseId, retentionDays: inputs.retentionDays }, reporter);
        })
        : null;
    const tag = inputs.githubRelease;
    if (tag !== undefined && isReal)
        await attach({ tag, token }, built, reporter);
    return { uploaded, attestation };
}
const absent = (why) => ({ 'attestation-id': null, attestation: `absent: ${why}` });
async function attested({ isReal, token }, { bundle, application, releaseId }, reporter) {
    if (!isReal)
        return absent('a dry run');
    const kept = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optionally */ .W)('Attesting the release', reporter, async () => {
        const { attestRelease } = await __webpack_require__.e(/* import() */ 5383).then(__webpack_require__.bind(__webpack_require__, 55383));
        const made = await attestRelease({ application, releaseId, token, output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle, ATTESTATION_FILE) }, reporter);
        return made.attestation === 'made' ? { 'attestation-id': made.id, attestation: 'made' } : absent(made.why);
    });
    return kept ?? absent('it failed');
}
/** A GitHub Release that is not there yet is made as a draft, which a person publishes. */
async function attach({ tag, token }, { bundle, manifest }, reporter) {
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_5__/* .optionally */ .W)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
        const { attachToRelease } = await __webpack_require__.e(/* import() */ 4291).then(__webpack_require__.bind(__webpack_require__, 24291));
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(bundle);
        const files = [...Object.keys(_github_artifact_name__WEBPACK_IMPORTED_MODULE_2__/* .releaseFiles */ .d), 'manifest.env'].filter((name) => there.includes(name));
        const { commit } = manifest.source;
        const { url, draft } = await attachToRelease({ repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOfRun */ .zL)(), token, tag, commit, root: bundle, files });
        const message = `${draft ? 'A draft of a GitHub Release has' : 'The GitHub Release has'} the files of this release: ${url}`;
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq)(reporter, message);
    });
}


/***/ }),

/***/ 55048: // build/js/tools/ssh/keygen-sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   gw: () => (/* binding */ signingFailure),
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   p0: () => (/* binding */ signCommand)
/* harmony export */ });
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

/** Long enough to type a passphrase or to touch a security key. */
const SIGN_LIMIT_MILLISECONDS = 120_000;
/** `ssh-keygen -Y sign`: prints the armoured signature of a message; a manifest, where nothing else is said. */
function signCommand(key, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    const words = ['-Y', 'sign', '-n', namespace];
    const common = { input: message, effect: 'read', timeout: SIGN_LIMIT_MILLISECONDS };
    return key.kind === 'file'
        ? // With an empty socket no agent is asked: the file's key signs, and no other way is tried when it cannot.
            { argv: ['ssh-keygen', ...words, '-f', key.file], environment: { SSH_AUTH_SOCK: '' }, ...common }
        : { argv: ['ssh-keygen', ...words, '-U', '-f', key.publicKeyFile], environment: { SSH_AUTH_SOCK: key.socket }, ...common };
}
/** `ssh-keygen -Y check-novalidate`: status 0 when the signature is a good one of this message, whoever made it. */
function checkCommand(signatureFile, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    return {
        argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', namespace, '-s', signatureFile],
        input: message,
        effect: 'read',
        timeout: 30_000,
    };
}
/** The key's type and fingerprint, from what `checkCommand` printed: `Good "namespace" signature with ED25519 key SHA256:\u2026`. */
function parseChecked(stdout) {
    const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    return keyType === undefined || fingerprint === undefined ? undefined : { keyType, fingerprint };
}
/** Why a signature could not be made, as the end of a sentence that begins with the key, and what to do; undefined for a reason not known. */
function signingFailure(stderr) {
    return failures.find(({ pattern }) => pattern.test(stderr));
}
/** The texts of OpenSSH 8.9 to 10. */
const failures = [
    {
        pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
        what: 'can be read by others, so ssh-keygen does not use it',
        hint: 'Run "chmod 600" on it.',
    },
    {
        pattern: /Couldn't get agent socket/,
        what: 'is to be used through an ssh-agent, and none answers at SSH_AUTH_SOCK',
        hint: 'Start one, or give the private key file.',
    },
    { pattern: /Couldn't find key in agent/, what: 'is not in the ssh-agent', hint: 'Add it there with ssh-add.' },
    {
        pattern: /agent refused operation|Couldn't sign message/,
        what: 'was not used: the ssh-agent or the security key refused',
        hint: 'Look whether it waits for a touch or a confirmation.',
    },
    {
        pattern: /incorrect passphrase/,
        what: 'has a passphrase that was not given',
        hint: 'Load it into an ssh-agent and give its public key file.',
    },
    {
        pattern: /No private key found/,
        what: 'is no private key',
        hint: 'Give the private key file, or its public key file together with an ssh-agent.',
    },
    // Said also of a file that is there and holds no key, for ssh-keygen then looks for one beside it.
    {
        pattern: /Couldn't load public key|Permission denied/,
        what: 'cannot be read as a key',
        hint: "Check the path, and that the file is a key in OpenSSH's format, whole to its last line end.",
    },
];


/***/ }),

/***/ 21146: // build/js/verbs/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87097);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55463);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68417);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59786);
/* harmony import */ var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55048);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3508);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72707);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * Signs a manifest. Signatures that the output holds already stay when they are of this very manifest and by other keys, so
 * several people can sign one after another, and signing twice changes nothing.
 *
 * Throws InputError: what `readBundle` throws, `signing-failed` for a key that cannot be used, `signature-invalid` for an output that
 * holds something else than signatures.
 */
async function sign(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runner, reporter } = context;
        const { folder: bundle, text: manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_10__/* .readBundle */ .B)(options.bundle, options.expectedReleaseId);
        const output = options.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, 'manifest.sig');
        const before = await signaturesAt(output);
        const folder = __addDisposableResource(env_1, await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'grind-to-prod'), true);
        const check = async (signature) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'signature');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, signature.armour, { mode: 0o600 });
            const result = await runner.run((0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_8__/* .checkCommand */ .em)(file, manifest));
            return result.status === 0 ? (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_8__/* .parseChecked */ .l_)(result.stdout) : undefined;
        };
        const signature = await makeSignature(options.key, manifest, runner);
        const made = await check(signature);
        if (made === undefined) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(['ssh-keygen', '-Y'], {
                status: null,
                stderr: `the signature that it made with ${shownKey(options.key)} does not fit the manifest`,
            });
        }
        const kept = [];
        for (const [index, other] of before.entries()) {
            const checked = await check(other);
            if (checked !== undefined && checked.fingerprint !== made.fingerprint)
                kept.push(other);
            if (checked === undefined) {
                (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)(reporter, `Signature ${index + 1} of ${output} was not of this manifest; it was left out.`);
            }
        }
        if (kept.length >= _domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__/* .SIGNATURE_LIMIT_COUNT */ .f7) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(output)} holds ${kept.length} signatures, and no more are read.`, {
                hint: 'Sign into a new file.',
            });
        }
        const signatures = [...kept, signature];
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)(output, (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__/* .formatSignatures */ .BK)(signatures));
        return { releaseId, output, ...made, signatures: signatures.length };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function makeSignature(key, manifest, runner) {
    const command = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_8__/* .signCommand */ .p0)(key, manifest);
    const result = await runner.run(command);
    const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(command.argv, result);
    if (result.status === null)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signing-failed', `No signature came from ${shownKey(key)} in time.`, {
            hint: 'Look whether it waits for a touch or a passphrase.',
            cause,
        });
    if (result.status !== 0) {
        const failure = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_8__/* .signingFailure */ .gw)(result.stderr);
        if (failure === undefined)
            throw cause;
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signing-failed', `The signing key ${shownKey(key)} ${failure.what}.`, { hint: failure.hint, cause });
    }
    const [signature] = (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__/* .parseSignatures */ .Vv)(result.stdout);
    if (signature === undefined)
        throw cause;
    return signature;
}
async function signaturesAt(file) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(file)} cannot be read as a manifest.sig.`, {
            hint: 'Sign into another file.',
            cause,
        });
    });
    return (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_9__/* .parseSignatures */ .Vv)(text ?? '');
}
function shownKey(key) {
    return (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(key.kind === 'file' ? key.file : key.publicKeyFile);
}


/***/ }),

};
