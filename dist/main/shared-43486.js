export const modules = {

/***/ 43486: // build/js/actions/keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ deployKey),
  N: () => (/* binding */ signingKey),
  sweepKilledSteps: () => (/* binding */ sweepKilledSteps)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/github/toolkit.js
var toolkit = __webpack_require__(59702);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-public.js
/** `ssh-keygen -y`: prints the public half of a private key; fails for one that this machine's OpenSSH cannot use, or that has a passphrase. */
function publicHalfCommand(privateKeyFile) {
    return { argv: ['ssh-keygen', '-y', '-P', '', '-f', privateKeyFile], effect: 'read', timeout: 30_000 };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/tools/files/is-there.js
var is_there = __webpack_require__(27499);
;// CONCATENATED MODULE: ./build/js/tools/ssh/own-agent.js



/** The name of its socket in the folder. Programs get it relative to that, for a socket's path may have 104 bytes. */
const SOCKET = 'agent';
const START_MILLISECONDS = 10_000;
/**
 * Starts an ssh-agent with a private key, which is in no file then; undefined when ssh on this machine cannot use the key. Other programs of
 * this user can have the agent sign while it runs, and cannot read the key from it. It ends with this process, also when that is killed:
 * it runs as long as `cat` does, whose stdin is ours.
 */
async function ownAgent(folder, key, runner) {
    const socket = (0,external_node_path_.join)(folder, SOCKET);
    const agent = await runner.start({ argv: ['ssh-agent', '-a', SOCKET, 'cat'], directory: folder, effect: 'write' });
    const end = async () => {
        agent.stdin.end();
        await agent.finished;
    };
    const ask = (words, input) => runner.run({
        argv: ['ssh-add', '-q', ...words],
        directory: folder,
        effect: 'write',
        environment: { SSH_AUTH_SOCK: SOCKET, SSH_ASKPASS_REQUIRE: 'never' },
        timeout: 30_000,
        ...(input === undefined ? {} : { input }),
    });
    try {
        await appears(socket);
        const { status } = await ask(['-'], key);
        if (status !== 0) {
            await end();
            return undefined;
        }
    }
    catch (error) {
        await end();
        throw error;
    }
    return {
        socket,
        [Symbol.asyncDispose]: async () => {
            // The agent notices within ten seconds that `cat` has ended; its key goes at once.
            await ask(['-D']);
            await end();
        },
    };
}
async function appears(path) {
    for (const deadline = performance.now() + START_MILLISECONDS; performance.now() < deadline; await (0,external_node_timers_promises_.setTimeout)(5)) {
        if (await (0,is_there/* isThere */.$)(path))
            return;
    }
}

// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/private-key.js

/** Longest text that is looked at, in characters: an RSA key of 16,384 bits has 13,000. */
const LIMIT_CHARACTERS = 64 * 1024;
/**
 * Reads a private key that a person pasted somewhere. Mends what has one meaning alone: Windows' line ends, lines that were joined
 * or indented, `\n` written out, a last line end that was lost. Refuses one with a passphrase, for nobody is there to type it,
 * and whatever is no whole key. Shows nothing of what was given.
 *
 * Sources: openssh PROTOCOL.key; RFC 7468; RFC 1421 for the older encryption.
 */
function privateKeyText(given) {
    if (given.length > LIMIT_CHARACTERS)
        return { problem: `has more than ${LIMIT_CHARACTERS} characters`, hint: `Give one private key.` };
    const text = given.replaceAll(/\\r|\\n|\r/g, '\n').trim();
    if (text.startsWith('PuTTY-User-Key-File'))
        return { problem: 'is a key of PuTTY', hint: "Convert it to OpenSSH's format with puttygen." };
    if (publicKeyPattern.test(text))
        return { problem: 'is a public key', hint: 'Give the private one.' };
    const [whole, label, content = ''] = armourPattern.exec(text) ?? [];
    if (whole !== text || label === undefined)
        return { problem: 'is no private key, or not a whole one', hint: 'Give all of the file, from its line with BEGIN to that with END.' };
    if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === 'ENCRYPTED PRIVATE KEY')
        return hasPassphrase;
    const base64 = content.replaceAll(/\s/g, '');
    const bytes = Buffer.from(base64, 'base64');
    if (base64 === '' || bytes.toString('base64') !== base64)
        return incomplete;
    const problem = label === 'OPENSSH PRIVATE KEY' ? openSshProblem(bytes) : undefined;
    if (problem !== undefined)
        return problem;
    const lines = base64.match(/.{1,64}/g) ?? [];
    return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
const hasPassphrase = {
    problem: 'has a passphrase, and nobody is there to type it',
    hint: 'Give a key without one, or load it into an ssh agent.',
};
const incomplete = { problem: 'is not a whole key: a part of it is missing or was changed' };
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/;
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/;
const magic = Buffer.from('openssh-key-v1\0');
/** What follows the magic: cipher, key derivation and its options, the number of keys in four bytes, the public key, the private part. */
function openSshProblem(bytes) {
    if (!bytes.subarray(0, magic.length).equals(magic))
        return incomplete;
    let rest = bytes.subarray(magic.length);
    const head = [];
    while (head.length < 3) {
        const next = (0,wire/* firstString */.Se)(rest);
        if (next === undefined)
            return incomplete;
        head.push(next);
        rest = rest.subarray(4 + next.length);
    }
    if (head[0].toString('latin1') !== 'none')
        return hasPassphrase;
    return (0,wire/* allStrings */.ut)(rest.subarray(4), 2)?.length === 2 ? undefined : incomplete;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
;// CONCATENATED MODULE: ./build/js/actions/keys-folder.js




/** The beginning of the name of each folder with a key. */
const LABEL = 'key';
/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
function keysFolder() {
    return (0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(external_node_process_.env, (0,external_node_os_.homedir)()), 'keys');
}

;// CONCATENATED MODULE: ./build/js/actions/keys.js
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
 * The deploy key that `ssh-key` or `identity-file` gives. One that is given by its content is in no file, but in an agent of ours: what else
 * runs while the step does can read it nowhere. Throws InputError for both at once, and for what is no usable key.
 */
async function deployKey(inputs, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const given = givenKey({ input: 'ssh-key', content: inputs.sshKey }, { input: 'identity-file', file: inputs.identityFile });
        if ('file' in given) {
            return { reach: { identityFile: given.file, environment: external_node_process_.env }, [Symbol.asyncDispose]: () => Promise.resolve() };
        }
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)(keysFolder(), LABEL));
        const agent = await ownAgent(folder.path, given.text, runner);
        if (agent === undefined)
            throw unusable('ssh-key');
        stack.use(agent);
        const kept = stack.move();
        const environment = { ...external_node_process_.env, SSH_AUTH_SOCK: agent.socket };
        return { reach: { identityFile: undefined, environment }, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
/**
 * The key that signs manifests, from `signing-key` or `signing-key-file`; undefined when neither is given. The content of an input is a
 * file only while it signs, so that neither a build nor a gate finds it. Throws as `deployKey` does.
 */
async function signingKey(inputs, runner) {
    const given = givenKey({ input: 'signing-key', content: inputs.signingKey }, { input: 'signing-key-file', file: inputs.signingKeyFile });
    if ('file' in given)
        return given.file === undefined ? undefined : (work) => work(given.file);
    const use = async (work) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_2, await (0,own_folder/* ownFolder */.vY)(keysFolder(), LABEL), true);
            const file = (0,external_node_path_.join)(folder.path, 'key');
            await (0,promises_.writeFile)(file, given.text, { mode: 0o600, flag: 'wx' });
            return await work(file);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    };
    // Now, while nothing has been done yet.
    if ((await use((file) => runner.run(publicHalfCommand(file)))).status !== 0)
        throw unusable('signing-key');
    return use;
}
/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
async function sweepKilledSteps(runner) {
    await (0,own_folder/* sweepOwnFolders */.QM)(keysFolder(), LABEL);
    await (0,connection/* closeAbandoned */.N)(runner);
}
function givenKey(byContent, byFile) {
    const { input, content } = byContent;
    if (content === undefined)
        return { file: byFile.file === undefined ? undefined : (0,external_node_path_.resolve)(byFile.file) };
    for (const secret of secretParts(content))
        (0,toolkit/* setSecret */.Pq)(secret);
    if (byFile.file !== undefined) {
        throw new errors/* InputError */.dz('conflicting-options', `The inputs "${input}" and "${byFile.input}" are both given.`, {
            hint: 'Give one, for there is one key.',
        });
    }
    const key = privateKeyText(content);
    if (key.problem !== undefined)
        throw new errors/* InputError */.dz('key-invalid', `The input "${input}" ${key.problem}.`, { hint: key.hint });
    for (const secret of secretParts(key.text))
        (0,toolkit/* setSecret */.Pq)(secret);
    return { text: key.text };
}
function unusable(input) {
    return new errors/* InputError */.dz('key-invalid', `The input "${input}" is a private key that ssh on this machine cannot use.`, {
        hint: 'Give one that ssh-keygen made.',
    });
}
/** What the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text) {
    return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part));
}


/***/ }),

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Why something failed, in words: the whole text of an error of ours, with its hint. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KnownError */ .E)
        return error.text;
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 1137: // build/js/domain/trust/wire.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ firstString),
/* harmony export */   ut: () => (/* binding */ allStrings),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/* Keys and signatures in ssh's binary form (RFC 4251, section 5): strings, each with its length in four bytes before it. */
/** `SHA256:` and base64 without padding, as ssh shows a public key's bytes. */
function keyFingerprint(publicKey) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`;
}
/** The first of ssh's strings (four bytes of length, then as many bytes), or undefined when it is not whole. */
function firstString(bytes) {
    if (bytes.length < 4)
        return undefined;
    const end = 4 + bytes.readUInt32BE(0);
    return end > bytes.length ? undefined : bytes.subarray(4, end);
}
/** All of ssh's strings, which must fill the bytes to their end; undefined when they do not, or are more than `limit`. */
function allStrings(bytes, limit) {
    const strings = [];
    for (let rest = bytes; rest.length > 0;) {
        const next = firstString(rest);
        if (next === undefined || strings.length === limit)
            return undefined;
        strings.push(next);
        rest = rest.subarray(4 + next.length);
    }
    return strings;
}


/***/ }),

};
