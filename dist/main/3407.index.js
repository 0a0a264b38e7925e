export const id = 3407;
export const ids = [3407];
export const modules = {

/***/ 43344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bundleSource)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Chooses between a manifest that lies here and one that a run has kept. Throws InputError for both at once, and for neither. */
function bundleSource(inputs) {
    const { manifest, 'run-id': runId, 'release-id': releaseId, 'artifact-digest': digest } = inputs;
    if (manifest !== undefined) {
        const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined);
        if (beside.length === 0)
            return { kind: 'file', manifest };
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', `The inputs "manifest" and "${beside[0][0]}" are both given; give the path of a manifest, or the run that kept it.`);
    }
    if (releaseId === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', 'There is neither the input "manifest" nor "release-id"; give the path of a manifest, or the release whose artifact is fetched.');
    }
    return { kind: 'artifact', releaseId, runId, digest };
}


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ rollbackInputs),
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   Xc: () => (/* binding */ snapshotDiffInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs),
/* harmony export */   cU: () => (/* binding */ failoverInputs),
/* harmony export */   fn: () => (/* binding */ verifyInputs),
/* harmony export */   q: () => (/* binding */ snapshotInputs),
/* harmony export */   zS: () => (/* binding */ buildManifestInputs),
/* harmony export */   zy: () => (/* binding */ releaseInputs)
/* harmony export */ });
/* unused harmony export promotion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75236);
/* harmony import */ var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99289);



/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const words = (separator) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.split(separator).filter((word) => word !== ''));
const releaseId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits');
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits');
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9][0-9]{0,14}$/, 'must be the id of a run: the number in its address');
const directory = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.');
const token = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('');
/** How a host is reached: with neither, the ssh agent is asked. */
const reach = { 'ssh-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
const signing = { 'signing-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'signing-key-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
/** Where a release comes from: a file, or the artifacts of a run. */
const source = {
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'run-id': runId.optional(),
    'artifact-digest': digest.optional(),
    'github-token': token,
};
const upload = {
    artifact: flag('artifact').default(true),
    'retention-days': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]{0,2}$/, 'must be a number of days from 1 to 400')
        .transform(Number)
        .refine((days) => days <= 400, 'must be a number of days from 1 to 400')
        .optional(),
};
const incident = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a name of at most 64 letters, digits, dots, dashes and underscores')
    .optional();
const deployment = {
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).optional(),
    'environment-url': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
};
const githubRelease = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, 'must be the tag of a GitHub Release')
    .optional();
/** What promote and the whole release have in common. */
const promotion = {
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'schema-change': flag('schema-change').default(false),
    rehearse: flag('rehearse').default(false),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
};
const building = {
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('release'),
    ...signing,
    'github-release': githubRelease,
};
const common = { directory, ...reach, ...upload };
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...building,
    candidate: flag('candidate').default(false),
    ...upload,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'release-id': releaseId,
    ...common,
    ...source,
    ...signing,
    ...promotion,
    ...deployment,
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
    ...common,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const snapshotInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: words(/\s+/)
        .refine((hosts) => new Set(hosts).size === hosts.length, 'must name each host once')
        .default([]),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('snapshots'),
    incident,
    ...common,
});
const snapshotDiffInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    snapshots: words(/[\r\n]+/),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g, 'never'], { error: 'must be note, warning, error or never' }).default('warning'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('drift'),
    incident,
    ...upload,
    environment: deployment.environment,
    issue: flag('issue').default(false),
    'github-token': token,
});
const verifyInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...source,
    'release-id': releaseId.optional(),
    'allowed-signers': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'revoked-keys': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]?$/, 'must be a number from 1 to 99')
        .transform(Number)
        .default(1),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true, error: 'must be a time such as 2026-11-23T14:00:00Z' })
        .transform((time) => new Date(time))
        .optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ledger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'host-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
});
const planInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...source,
    'release-id': releaseId.optional(),
    directory,
    environment: deployment.environment,
    candidate: flag('candidate').default(false),
    live: flag('live').default(false),
    ...reach,
    comment: flag('comment').default(true),
});
const releaseInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...building,
    ...common,
    ...promotion,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const failoverInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'active-is-down': flag('active-is-down').default(false),
    'despite-drift': flag('despite-drift').default(false),
    ...common,
    'dry-run': flag('dry-run').default(false),
});


/***/ }),

/***/ 98871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ deployKey),
  N: () => (/* binding */ signingKey),
  sweepKilledSteps: () => (/* binding */ sweepKilledSteps)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/js/github/toolkit.js
var toolkit = __webpack_require__(59702);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-public.js
/** `ssh-keygen -y`: prints the public half of a private key; fails for one that this machine's OpenSSH cannot use, or that has a passphrase. */
function publicHalfCommand(privateKeyFile) {
    return { argv: ['ssh-keygen', '-y', '-P', '', '-f', privateKeyFile], effect: 'read', timeout: 30_000 };
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
        return { problem: `has more than ${LIMIT_CHARACTERS} characters; give one private key` };
    const text = given.replaceAll(/\\r|\\n|\r/g, '\n').trim();
    if (text.startsWith('PuTTY-User-Key-File'))
        return { problem: "is a key of PuTTY; convert it to OpenSSH's format with puttygen" };
    if (publicKeyPattern.test(text))
        return { problem: 'is a public key; give the private one' };
    const [whole, label, content = ''] = armourPattern.exec(text) ?? [];
    if (whole !== text || label === undefined)
        return { problem: 'is no private key, or not a whole one; give all of the file, from its line with BEGIN to that with END' };
    if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === 'ENCRYPTED PRIVATE KEY')
        return { problem: hasPassphrase };
    const base64 = content.replaceAll(/\s/g, '');
    const bytes = Buffer.from(base64, 'base64');
    if (base64 === '' || bytes.toString('base64') !== base64)
        return { problem: 'is not a whole key: a part of it is missing or was changed' };
    const problem = label === 'OPENSSH PRIVATE KEY' ? openSshProblem(bytes) : undefined;
    if (problem !== undefined)
        return { problem };
    const lines = base64.match(/.{1,64}/g) ?? [];
    return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
const hasPassphrase = 'has a passphrase, and nobody is there to type it; give a key without one, or load it into an ssh agent';
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/;
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/;
const magic = Buffer.from('openssh-key-v1\0');
/** What follows the magic: cipher, key derivation and its options, the number of keys in four bytes, the public key, the private part. */
function openSshProblem(bytes) {
    const incomplete = 'is not a whole key: a part of it is missing or was changed';
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











/** The deploy key that `ssh-key` or `identity-file` gives. Throws InputError for both at once, and for what is no usable key. */
function deployKey(inputs, runner) {
    return stepKey({ input: 'ssh-key', content: inputs['ssh-key'] }, { input: 'identity-file', file: inputs['identity-file'] }, runner);
}
/** The key that signs manifests, from `signing-key` or `signing-key-file`. Throws as `deployKey` does. */
function signingKey(inputs, runner) {
    return stepKey({ input: 'signing-key', content: inputs['signing-key'] }, { input: 'signing-key-file', file: inputs['signing-key-file'] }, runner);
}
/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
async function sweepKilledSteps(runner) {
    await (0,own_folder/* sweepOwnFolders */.QM)(keysFolder(), LABEL);
    await (0,connection/* closeAbandoned */.Nw)(runner);
}
const LABEL = 'key';
/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
function keysFolder() {
    return (0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(external_node_process_.env, (0,external_node_os_.homedir)()), 'keys');
}
async function stepKey(byContent, byFile, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { input, content } = byContent;
        if (content === undefined) {
            const file = byFile.file === undefined ? undefined : (0,external_node_path_.resolve)(byFile.file);
            return { file, [Symbol.asyncDispose]: () => Promise.resolve() };
        }
        for (const secret of secretParts(content))
            (0,toolkit/* setSecret */.Pq)(secret);
        if (byFile.file !== undefined) {
            throw new errors/* InputError */.dz('usage', `The inputs "${input}" and "${byFile.input}" are both given; give one, for there is one key.`);
        }
        const key = privateKeyText(content);
        if (key.problem !== undefined)
            throw new errors/* InputError */.dz('usage', `The input "${input}" ${key.problem}.`);
        for (const secret of secretParts(key.text))
            (0,toolkit/* setSecret */.Pq)(secret);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)(keysFolder(), LABEL));
        const file = (0,external_node_path_.join)(folder.path, 'key');
        await (0,promises_.writeFile)(file, key.text, { mode: 0o600, flag: 'wx' });
        const { status } = await runner.run(publicHalfCommand(file));
        if (status !== 0) {
            throw new errors/* InputError */.dz('usage', `The input "${input}" is a private key that ssh on this machine cannot use; give one that ssh-keygen made.`);
        }
        const kept = stack.move();
        return { file, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
/** What the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text) {
    return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part));
}


/***/ }),

/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ obtainBundle)
/* harmony export */ });
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87097);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87785);
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



/** Fetches a release from the artifacts of a run, or takes the file that was named. Throws InputError for what is not that release. */
async function obtainBundle(source, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (source.kind === 'file')
            return { path: source.manifest, [Symbol.asyncDispose]: () => Promise.resolve() };
        const { application } = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .vY)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .jobFolder */ .OW)(), 'grind-to-prod-release'));
        const { fetchRelease } = await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 95556));
        const { file: path, artifact } = await fetchRelease({
            application,
            releaseId: source.releaseId,
            runId: source.runId,
            digest: source.digest,
            token: options['github-token'],
            into: folder.path,
            ...(options.candidate === true ? { kind: 'candidate' } : {}),
        });
        const kept = stack.move();
        return { path, artifact, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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


/***/ }),

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ optionally),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Does what a release does not depend on: evidence, a deployment, a summary. When it fails that is a warning, and null comes of it;
 * the host has decided already, and its verdict stands.
 */
async function optionally(what, reporter, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        reporter.report({ event: 'note', level: 'warning', message: `${what} failed, which changes nothing else: ${reason}`.slice(0, 4096) });
        return null;
    }
}
/** Adds to the job's summary what a person reads first. `load` gives what writes it, within so many bytes. */
async function summarize(reporter, load) {
    await optionally('Writing the summary of the job', reporter, async () => {
        const [{ writeSummary }, write] = await Promise.all([__webpack_require__.e(/* import() */ 3644).then(__webpack_require__.bind(__webpack_require__, 93644)), load()]);
        await writeSummary(write);
    });
}


/***/ }),

/***/ 73407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAction: () => (/* binding */ planAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87097);
/* harmony import */ var _github_event__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43510);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84281);
/* harmony import */ var _github_inputs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54763);
/* harmony import */ var _github_job_log__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6748);
/* harmony import */ var _domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37154);
/* harmony import */ var _verbs_plan__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41603);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69841);
/* harmony import */ var _bundle_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43344);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87785);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69693);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(98871);
/* harmony import */ var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58946);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(60740);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(67646);
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




















async function planAction() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inputs = (0,_github_inputs__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .planInputs */ .Zp);
        const reporter = (0,_github_job_log__WEBPACK_IMPORTED_MODULE_9__/* .jobLogReporter */ .b)();
        if (inputs.live)
            await (0,_github_event__WEBPACK_IMPORTED_MODULE_6__/* .requireOwnEvent */ .M1)('production');
        if (inputs.live && inputs.environment !== undefined) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('usage', 'The inputs "live" and "environment" are both given; ask the host, or the deployments.');
        }
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const bundle = stack.use(await (0,_obtain_bundle_js__WEBPACK_IMPORTED_MODULE_16__/* .obtainBundle */ .w)((0,_bundle_source_js__WEBPACK_IMPORTED_MODULE_12__/* .bundleSource */ .o)(inputs), inputs));
        const against = await againstOf(inputs, stack, reporter);
        const server = node_process__WEBPACK_IMPORTED_MODULE_2__.env['GITHUB_SERVER_URL'];
        const planned = await (0,_verbs_plan__WEBPACK_IMPORTED_MODULE_10__.plan)({
            release: { kind: 'bundle', path: bundle.path, expectedReleaseId: inputs['release-id'], candidate: inputs.candidate },
            against,
            directory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inputs.directory),
            server,
        }, _runner_js__WEBPACK_IMPORTED_MODULE_17__/* .actionRunner */ .L, reporter);
        for (const message of (0,_domain_plan_plan_lines__WEBPACK_IMPORTED_MODULE_18__/* .planLines */ .H)(planned))
            reporter.report({ event: 'note', level: 'info', message });
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .jobFolder */ .OW)(), `plan-${planned.to.releaseId}.json`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(planned, null, 2)}\n`);
        (0,_github_finish__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)({
            'release-id': planned.to.releaseId,
            'previous-release': planned.from?.releaseId,
            restarts: planned.units.list.filter(({ step }) => step === 'restart').length,
            'copy-paths': planned.copy.paths,
            'copy-bytes': planned.copy.narBytes,
            plan: file,
        });
        const { planSummary } = await __webpack_require__.e(/* import() */ 1135).then(__webpack_require__.bind(__webpack_require__, 63516));
        const write = (limitBytes) => planSummary(planned, { limitBytes, server });
        await (0,_optional_js__WEBPACK_IMPORTED_MODULE_19__/* .summarize */ .e)(reporter, () => Promise.resolve(write));
        if (inputs.comment)
            (0,_github_finish__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)({ 'comment-url': await comment(planned, inputs, write, reporter) });
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
/** The release that the host runs: as it says itself, as GitHub was told, or none where nothing was deployed yet. */
async function againstOf(inputs, stack, reporter) {
    const { host, environment, 'github-token': token } = inputs;
    const config = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_11__.readConfig)(inputs.directory);
    (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_3__/* .findHost */ .m)(config, host);
    if (inputs.live) {
        const key = stack.use(await (0,_keys_js__WEBPACK_IMPORTED_MODULE_15__/* .deployKey */ .v)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_17__/* .actionRunner */ .L));
        return { kind: 'host', reach: { config, hostName: host, identityFile: key.file, environment: node_process__WEBPACK_IMPORTED_MODULE_2__.env } };
    }
    if (environment === undefined)
        return { kind: 'nothing' };
    const folder = stack.use(await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_5__/* .ownFolder */ .vY)((0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .jobFolder */ .OW)(), 'grind-to-prod-deployed'));
    const { lastReleasedBundle } = await Promise.all(/* import() */[__webpack_require__.e(2464), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 72464));
    const { application } = config;
    const last = await lastReleasedBundle({ repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .repositoryOfRun */ .zL)(), token, environment, host, application, into: folder.path }, reporter);
    if (last !== null)
        return { kind: 'bundle', path: last.folder, name: `the last deployment to ${host}` };
    const why = `The deployments of ${environment} name no release to ${host} that is still there, so this is shown as a first release.`;
    return { kind: 'nothing', why };
}
/** Brings the one comment on the pull request up to date. Its address, or nothing for another event and where the token may not. */
async function comment({ application }, { 'github-token': token, host }, write, reporter) {
    const issue = (0,_github_event__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestOf */ ._n)(await (0,_github_event__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j_)());
    if (issue === undefined)
        return undefined;
    const written = await (0,_optional_js__WEBPACK_IMPORTED_MODULE_19__/* .optionally */ .W)('Writing the comment', reporter, async () => {
        const { stickyComment } = await __webpack_require__.e(/* import() */ 9949).then(__webpack_require__.bind(__webpack_require__, 69949));
        return stickyComment({ token, repository: (0,_context_js__WEBPACK_IMPORTED_MODULE_13__/* .repositoryOfRun */ .zL)(), issue, application, kind: `plan-${host}`, write });
    });
    if (written === null)
        return undefined;
    if ('url' in written)
        return written.url;
    reporter.report({ event: 'note', level: 'info', message: written.skipped });
    return undefined;
}


/***/ }),

/***/ 54763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** Inputs whose value no message may show. */
const secretInputs = new Set(['ssh-key', 'signing-key', 'github-token']);
/**
 * Takes an action's inputs, each once, against its schema: they are gone from the environment afterwards, so that no program
 * that the step starts (a gate, a build) inherits a key. An input that is empty counts as absent. Throws one InputError that
 * names every bad field.
 */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => {
        const value = (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name);
        delete node_process__WEBPACK_IMPORTED_MODULE_0__.env[(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .inputVariable */ .LO)(name)];
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = schema.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        if (!(name in given))
            return issue.path.length === 0 ? issue.message : `input "${name}" is missing`;
        return `input "${name}" is ${secretInputs.has(name) ? 'given' : (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given[name])} and ${issue.message}`;
    });
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `${problems.join('; ')}; mend the step's "with:".`);
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobLogReporter)
/* harmony export */ });
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _domain_report_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60490);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79694);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** Milliseconds between two progress lines of one phase: a job log is read afterwards, not watched frame by frame. */
const PROGRESS_PERIOD = 5_000;
/** Renders events into a job log: a group a phase, a line an event, progress now and then, warnings as annotations. */
function jobLogReporter(now = () => performance.now()) {
    let lastProgress = -Infinity;
    let open = false;
    return {
        report(event) {
            if (event.event === 'phase') {
                // Groups do not nest: the log of a phase within a phase closes the outer group.
                if (open)
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
                open = event.state === 'start';
                if (open)
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event)));
                return;
            }
            if (event.event === 'progress') {
                if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD)
                    return;
                lastProgress = now();
            }
            if (event.event === 'note' && event.level === 'warning')
                (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R)(event.message);
            else if (event.event === 'log')
                (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printForeign */ .Qr)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n').map(_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t));
            else
                for (const line of (0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n'))
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(line));
        },
    };
}


/***/ })

};
