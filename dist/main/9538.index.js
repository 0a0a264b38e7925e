export const id = 9538;
export const ids = [9538];
export const modules = {

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ toNix32),
/* harmony export */   px: () => (/* binding */ narHashToNix32)
/* harmony export */ });
/* unused harmony export fromNix32 */
/**
 * Nix's own base 32: digits and letters without e, o, u and t, least significant bits last.
 * Source: src/libutil/base-nix-32.cc of Nix.
 */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as nix32 text. */
function toNix32(bytes) {
    const length = Math.ceil((bytes.length * 8) / 5);
    let text = '';
    for (let position = length - 1; position >= 0; position -= 1) {
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        const digit = (bytes[index] >> shift) | ((bytes[index + 1] ?? 0) << (8 - shift));
        text += alphabet[digit & 31];
    }
    return text;
}
/** The bytes of a nix32 text, or undefined when it is not one of exactly this many bytes. */
function fromNix32(text, byteLength) {
    if (text.length !== Math.ceil((byteLength * 8) / 5))
        return undefined;
    const bytes = Buffer.alloc(byteLength);
    for (let position = 0; position < text.length; position += 1) {
        const digit = alphabet.indexOf(text[text.length - 1 - position]);
        if (digit === -1)
            return undefined;
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        bytes[index] |= (digit << shift) & 0xff;
        const carry = digit >> (8 - shift);
        if (index + 1 < byteLength)
            bytes[index + 1] |= carry;
        else if (carry !== 0)
            return undefined;
    }
    return bytes;
}
/** A NAR hash as narinfo files and Nix's commands of old write it (`sha256:<nix32>`), from `sha256-<base64>`. */
function narHashToNix32(narHash) {
    return `sha256:${toNix32(Buffer.from(narHash.slice('sha256-'.length), 'base64'))}`;
}


/***/ }),

/***/ 48352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
/* unused harmony export contentStorePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);


/**
 * The store path that `builtins.toFile name contents` has when its contents refer to these store paths: it follows from
 * them alone, so either side can tell it without asking a store.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
function textStorePath(name, contents, references) {
    return contentStorePath(['text', ...references.toSorted()], (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest('hex'), name);
}
/** The store path of this type (with what belongs to it), SHA-256 in hexadecimal, and name. */
function contentStorePath(type, sha256, name) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${type.join(':')}:sha256:${sha256}:/nix/store:${name}`)
        .digest();
    return `/nix/store/${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
/** The content address (`text:sha256:<nix32>`) of such a path: with it a path needs no signature. */
function textContentAddress(contents) {
    return `text:sha256:${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest())}`;
}
/** Store paths carry 160 bits: the digest's bytes folded over each other by exclusive or. */
function foldTo20Bytes(digest) {
    const folded = new Uint8Array(20);
    digest.forEach((byte, index) => {
        folded[index % 20] ^= byte;
    });
    return folded;
}


/***/ }),

/***/ 10439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isContactError),
/* harmony export */   j: () => (/* binding */ concludeAttempt)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26187);
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





/** A host that reboots because of the release is back by then. */
const RECONNECT_FOR_MILLISECONDS = 180_000;
const LONGEST_PAUSE_MILLISECONDS = 5000;
/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is
 * lost it is sought again; when it is not found in time the verdict is UNKNOWN, never a guess. Throws only what the agent
 * itself refuses with.
 */
async function concludeAttempt(options, connection, call, runner, reporter) {
    const ask = async (over) => {
        const { verb, request, ...rest } = call;
        const session = {
            verb,
            application: options.config.application,
            input: request,
            result: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn,
            effect: 'write',
            ...rest,
        };
        const { record, ...signed } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .callAgent */ .k)(over, session, runner, reporter);
        return { verdict: record.verdict, reason: record.reason, record, ...signed };
    };
    let lost;
    try {
        return await ask(connection);
    }
    catch (error) {
        lost = contactError(error);
    }
    reporter.report({
        event: 'note',
        level: 'warning',
        message: `${lost.message} ${options.hostName} goes on by itself; seeking contact again…`,
    });
    // Only time without contact counts: a release may take as long as it likes.
    let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
    for (let wait = 250; left > 0; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const since = performance.now();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            const reached = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachHost */ .E)(options, runner, reporter).catch(contactError);
            left -= performance.now() - since;
            if (reached instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) {
                lost = reached;
                continue;
            }
            const again = __addDisposableResource(env_1, reached, true);
            try {
                return await ask(again);
            }
            catch (error) {
                lost = contactError(error);
            }
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
    return { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, lost), record: null };
}
/** Codes that speak of the way to the host; every other error is the agent's own answer. */
const contactCodes = new Set([
    'contact-lost',
    'unreachable',
    'agent-protocol',
    'agent-missing',
    'authentication-failed',
    'host-key-mismatch',
]);
/** True when the host may not even have heard what was asked of it; false for every answer of its own. */
function isContactError(error) {
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh && contactCodes.has(error.code);
}
function contactError(error) {
    if (isContactError(error))
        return error;
    throw error;
}
function unknownReason({ hostName, config }, attempt, lost) {
    return (`Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again: ${lost.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}


/***/ }),

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reachHost),
/* harmony export */   T: () => (/* binding */ sshHost)
/* harmony export */ });
/* harmony import */ var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60611);





/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function reachHost(options, runner, reporter) {
    const { config, hostName: name, identityFile, environment } = options;
    const { address, hostKey } = sshHost(config, name);
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .xe)(reporter, 'connect', () => (0,_tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)({ name, address, hostKey, identityFile, environment }, runner), name);
}
/** Address and pinned key of a host, as far as its configuration goes. */
function sshHost(config, name) {
    const host = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, name);
    const address = (0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(host.address);
    if (address === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('usage', `The host ${name} is this machine ("address: local" in grind-to-prod.yml); name a host that is reached by ssh.`);
    }
    if (host.hostKey === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-invalid', `The host ${name} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return { address, hostKey: host.hostKey };
}


/***/ }),

/***/ 20987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  py: () => (/* binding */ GRIND),
  Ru: () => (/* binding */ closurePath),
  gW: () => (/* binding */ grindClosure),
  a0: () => (/* binding */ manifestInfo),
  LO: () => (/* binding */ missing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/domain/closure/text-path.js
var text_path = __webpack_require__(48352);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/nix/nar.js
var nix_nar = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/js/tools/nix/batches.js
var batches = __webpack_require__(23946);
// EXTERNAL MODULE: ./build/js/tools/nix/check-validity.js
var check_validity = __webpack_require__(53421);
// EXTERNAL MODULE: ./build/js/tools/nix/path-info.js
var path_info = __webpack_require__(81532);
// EXTERNAL MODULE: ./build/js/tools/nix/run-path-info.js
var run_path_info = __webpack_require__(87852);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/js/tools/nix/import.js

/**
 * One process that takes exactly these paths from a binary cache in a folder into this machine's store, as root. The paths
 * that they refer to must be in the store or among them. Without `fsync-store-paths` a path can be valid yet empty after a
 * power cut (NixOS/nix#11457). `--to local`: the store itself, never the daemon, whose own settings would apply.
 */
function importCommand(cacheFolder, paths, trust) {
    return {
        argv: [
            'nix',
            'copy',
            '--extra-experimental-features',
            'nix-command',
            '--from',
            `file://${cacheFolder}`,
            '--to',
            'local',
            '--no-recursive',
            '--stdin',
            ...trustOptions(trust),
            '--option',
            'substitute',
            'false',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'write',
    };
}
/**
 * Fetches paths (and what they refer to) from these substituters into this machine's store, as root; builds nothing. Links
 * named `root`, `root-2` … keep them from being collected.
 */
function substituteCommand(paths, trust) {
    return {
        argv: [
            'nix-store',
            '--realise',
            ...paths,
            '--add-root',
            trust.root,
            ...trustOptions(trust),
            '--option',
            'substitute',
            'true',
            '--option',
            'substituters',
            trust.substituters.join(' '),
            ...buildNothing,
        ],
        environment: { NIX_REMOTE: 'local' },
        effect: 'write',
    };
}
/** Options of `nix-store` with which it substitutes but never builds, here or elsewhere. */
const buildNothing = ['--option', 'builders', '', '--max-jobs', '0'];
function trustOptions({ trustedPublicKeys }) {
    const options = { 'require-sigs': 'true', 'trusted-public-keys': trustedPublicKeys.join(' '), 'fsync-store-paths': 'true' };
    return Object.entries(options).flatMap(([name, value]) => ['--option', name, value]);
}
/** The path that a line of the importing process says it begins with, or undefined. */
function importedPath(line) {
    return /^copying path '([^']+)'/.exec(line)?.[1];
}
/** Why an import failed, from what Nix printed; undefined when it is none of the reasons known. */
function importFailure(stderr) {
    for (const [code, pattern] of failures) {
        const match = pattern.exec(stderr);
        if (match !== null)
            return { code, path: storePathSchema.safeParse(match[1]).data };
    }
    return undefined;
}
/** The messages of Nix 2.3 to 2.34 (src/libstore/local-store.cc). */
const failures = (/* unused pure expression or super */ null && ([
    ['path-untrusted', /cannot add path '([^']*)' because it lacks a (?:valid )?signature/],
    ['disk-full', /No space left on device|Disk quota exceeded/],
    ['path-corrupt', /(?:hash|size) mismatch importing path '([^']*)'/],
    ['path-missing', /path '([^']*)' is not valid/],
]));

;// CONCATENATED MODULE: ./build/js/tools/nix/realise.js

/**
 * `nix-store --realise`: fetches from the machine's substituters what is not valid yet, and never builds. With `root` it also
 * makes links there (`root`, `root-2`, …) that keep the paths from being collected. Fails when a path cannot be had.
 */
function realiseCommand(paths, root) {
    return {
        argv: ['nix-store', '--realise', ...buildNothing, ...(root === undefined ? [] : ['--add-root', root]), ...paths],
        effect: 'write',
    };
}

// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
;// CONCATENATED MODULE: ./build/js/steps/bundle/grind-closure.js











/** The build host, in messages. */
const GRIND = 'grind';
/**
 * Looks up a release in grind's store, fetches from grind's substituters what it lacks, and makes sure that the rest is what the
 * manifest speaks of. Builds nothing. Links named `root…` hold it against collection. Throws HostError path-missing or path-corrupt.
 */
async function grindClosure({ manifest, text, inventory }, root, runner) {
    const components = [...new Set(Object.values(manifest.components).map(({ storePath }) => storePath))];
    const wanted = inventory === undefined ? components : inventory.paths.map(({ path }) => path);
    const lacking = await fetchLacking(wanted, runner);
    if (inventory === undefined && lacking.length > 0)
        throw missing(lacking, 'and the bundle has no inventory.json, so what it needs is not known; ');
    const absent = new Set(lacking);
    const present = wanted.filter((path) => !absent.has(path));
    // Rooted before it is looked at: what is looked at must still be there when it is packed.
    for (const [index, batch] of (0,batches/* batches */.X)(lacking.length === 0 ? components : present).entries()) {
        await (0,expect_success/* expectSuccess */.l)(runner, realiseCommand(batch, `${root}-${index}`));
    }
    const infos = (0,path_info/* parsePathInfo */.F)(await (0,run_path_info/* pathInfoText */.X)(runner, (0,path_info/* pathInfoCommand */.z)(present, { closure: inventory === undefined })));
    checkAgainst(manifest.components, inventory, infos);
    const whole = inventory ?? (0,closure_inventory/* inventoryOf */.o8)(infos.map(closurePath));
    if ((0,closure_inventory/* summarize */.eh)(whole).digest !== manifest.closure.digest) {
        const { paths, narBytes } = manifest.closure;
        throw new errors/* HostError */.dh('path-corrupt', GRIND, `The closure on grind (${whole.paths.length} paths) is not the one of the manifest (${paths} paths, ${narBytes} bytes): something in it was built again with another result; build the manifest again.`);
    }
    const own = manifestInfo(manifest, text);
    return {
        closure: (0,closure_inventory/* inventoryOf */.o8)([...whole.paths, closurePath(own.info)]),
        manifestPath: own.info.path,
        manifestNar: own.nar,
        packable: new Map([own.info, ...infos].map((info) => [info.path, info])),
        lacking,
    };
}
/** The sentence for paths that nobody has. */
function missing(paths, detail = '') {
    return new errors/* HostError */.dh('path-missing', GRIND, `Grind's store lacks ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}, and no substituter of grind has it; ${detail}build the release on grind again, ` +
        'or let the host fetch it with --allow-host-fallback, if its policy names substituters.');
}
async function fetchLacking(paths, runner) {
    const lacking = await (0,check_validity/* invalidPaths */.i)(runner, paths);
    if (lacking.length === 0)
        return [];
    // Its failure is no news: what it could not fetch is still lacking.
    for (const batch of (0,batches/* batches */.X)(lacking))
        await runner.run(realiseCommand(batch));
    return (0,check_validity/* invalidPaths */.i)(runner, lacking);
}
/** Names the path that grind has otherwise than the manifest says: a hash of the whole closure could only say that there is one. */
function checkAgainst(components, inventory, infos) {
    const expected = new Map([
        ...Object.values(components).map(({ storePath, narHash }) => [storePath, narHash]),
        ...(inventory?.paths ?? []).map(({ path, narHash }) => [path, narHash]),
    ]);
    const other = infos.find(({ path, narHash }) => (expected.get(path) ?? narHash) !== narHash);
    if (other === undefined)
        return;
    throw new errors/* HostError */.dh('path-corrupt', GRIND, `${other.path} on grind is not what the manifest speaks of (NAR hash ${other.narHash} instead of ${expected.get(other.path)}): it was built again with another result; build the manifest again.`);
}
function closurePath({ path, narHash, narSize, references }) {
    return { path, narHash, narSize, references: [...references] };
}
/** The manifest's own store path: content-addressed, so it needs no signature. */
function manifestInfo({ application, components }, text) {
    const references = [...new Set(Object.values(components).map(({ storePath }) => storePath))];
    const contents = Buffer.from(text);
    const nar = (0,nix_nar/* fileNar */.I)(contents);
    const info = {
        path: (0,text_path/* textStorePath */.sX)(`${application}-release.json`, contents, references),
        narHash: `sha256-${(0,external_node_crypto_.createHash)('sha256').update(nar).digest('base64')}`,
        narSize: nar.length,
        references: references.toSorted(),
        deriver: null,
        signatures: [],
        contentAddress: (0,text_path/* textContentAddress */.nV)(contents),
    };
    return { info, nar };
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireBackupPossible),
/* harmony export */   t: () => (/* binding */ plannedBackup)
/* harmony export */ });
/* harmony import */ var _domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98501);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/** Refuses to ask for a backup that cannot be. Throws InputError usage. */
function requireBackupPossible(manifest, asked) {
    const why = asked ? (0,_domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__/* .whyNoBackup */ .ew)(manifest) : null;
    if (why === null)
        return;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `A backup of the data cannot be made before this release, because ${why}; add data to grind-to-prod.yml and build anew, or leave --schema-change out.`);
}
/** The folders that the host would back up first. */
function plannedBackup(manifest, asked) {
    return (0,_domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__/* .wantsBackup */ .SZ)(manifest, asked) ? manifest.data.folders : [];
}


/***/ }),

/***/ 68417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72861);




/** Replaces a file's content durably: a crash leaves the old content or the new, never a mixture. */
async function writeAtomically(path, content, mode = 0o644) {
    const temporary = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    try {
        // O_EXCL follows no link that someone might have laid there.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
        try {
            // Whatever the umask of whoever runs us: a file's mode is part of what is asked for.
            await handle.chmod(mode);
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .syncEntry */ .m3)(path);
}


/***/ }),

/***/ 23946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ batches)
/* harmony export */ });
/** Store paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000;
/** The paths in portions that fit into a command line; none when there are none. */
function batches(paths) {
    return Array.from({ length: Math.ceil(paths.length / PATHS_AT_ONCE) }, (_, index) => paths.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE));
}


/***/ }),

/***/ 53421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ invalidPaths)
/* harmony export */ });
/* harmony import */ var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23946);


/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
function invalidPathsCommand(paths) {
    return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read' };
}
/** Those of the paths that this machine's store does not have, in the order given. */
async function invalidPaths(runner, paths) {
    const invalid = new Set();
    for (const batch of (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .batches */ .X)(paths)) {
        const stdout = await (0,_run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .l)(runner, invalidPathsCommand(batch));
        for (const line of stdout.split('\n'))
            invalid.add(line);
    }
    return paths.filter((path) => invalid.has(path));
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileNar),
/* harmony export */   a: () => (/* binding */ narChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive. Written here because one `nix-store --dump` per path
 * would start a process for each of hundreds of paths.
 */
const CHUNK_BYTES = 256 * 1024;
/** The NAR of a store path's files, in chunks of about 256 KiB. Never follows a symbolic link. Rejects with the file system's own errors. */
async function* narChunks(path) {
    const pending = new Pending();
    pending.strings('nix-archive-1');
    yield* node(Buffer.from(path), pending);
    yield pending.take();
}
/** The NAR of one regular, not executable file with these contents. */
function fileNar(contents) {
    const pending = new Pending();
    pending.strings('nix-archive-1', '(', 'type', 'regular', 'contents', contents, ')');
    return pending.take();
}
async function* node(path, pending) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    pending.strings('(', 'type');
    if (stats.isSymbolicLink()) {
        pending.strings('symlink', 'target', await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path, { encoding: 'buffer' }));
    }
    else if (stats.isDirectory()) {
        pending.strings('directory');
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { encoding: 'buffer' });
        for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
            pending.strings('entry', '(', 'name', name, 'node');
            yield* node(Buffer.concat([path, Buffer.from('/'), name]), pending);
            pending.strings(')');
        }
    }
    else if (stats.isFile()) {
        yield* file(path, pending);
    }
    else {
        throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`);
    }
    pending.strings(')');
    if (pending.size >= CHUNK_BYTES)
        yield pending.take();
}
async function* file(path, pending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // O_NONBLOCK: should a pipe have taken the file's place since, opening it must not wait for a writer.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
        const stats = await handle.stat();
        pending.strings('regular');
        if ((stats.mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IXUSR) !== 0)
            pending.strings('executable', '');
        pending.strings('contents');
        pending.length(stats.size);
        for (let position = 0; position < stats.size;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                throw new Error(`${path.toString()} became shorter while it was read`);
            pending.raw(buffer.subarray(0, bytesRead));
            position += bytesRead;
            if (pending.size >= CHUNK_BYTES)
                yield pending.take();
        }
        pending.padding(stats.size);
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
/** Bytes that wait to be yielded: trees are full of tiny strings, and a chunk for each would cost more than reading them. */
class Pending {
    size = 0;
    #parts = [];
    strings(...values) {
        for (const value of values) {
            const bytes = typeof value === 'string' ? Buffer.from(value) : value;
            this.length(bytes.length);
            this.raw(bytes);
            this.padding(bytes.length);
        }
    }
    length(value) {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt(value));
        this.raw(bytes);
    }
    /** Zeros up to the next multiple of eight bytes. */
    padding(length) {
        this.raw(Buffer.alloc((8 - (length % 8)) % 8));
    }
    raw(bytes) {
        this.#parts.push(bytes);
        this.size += bytes.length;
    }
    take() {
        const taken = Buffer.concat(this.#parts, this.size);
        this.#parts = [];
        this.size = 0;
        return taken;
    }
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55335);



/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
function pathInfoCommand(paths, options) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--json',
            ...(options.closure ? ['--recursive'] : []),
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    narHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    ca: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(infoSchema.extend({ path: _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd })), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, infoSchema.nullable())]);
/** Reads what `nix path-info --json` printed; paths that are not valid are left out. Throws CommandError. */
function parsePathInfo(stdout) {
    const output = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(['nix', 'path-info'], outputSchema, stdout);
    const entries = Array.isArray(output) ? output.map((info) => [info.path, info]) : Object.entries(output);
    return entries.flatMap(([path, info]) => info === null
        ? []
        : [
            {
                path,
                narHash: info.narHash,
                narSize: info.narSize,
                references: info.references,
                signatures: info.signatures ?? [],
                contentAddress: info.ca ?? null,
                deriver: info.deriver ?? null,
            },
        ]);
}


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathInfoText),
/* harmony export */   Z: () => (/* binding */ runPathInfo)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/**
 * Runs a `nix path-info --json`. Nix 2.34 warns when it is not told which form of JSON is meant, and says that this will be an error;
 * Nix 2.33 and earlier know no such option. So the form is told only to a Nix that fails and speaks of it.
 */
async function runPathInfo(runner, command) {
    const result = await runner.run(command);
    if (result.status === 0 || !result.stderr.includes('--json-format'))
        return result;
    const [nix, ...words] = command.argv;
    return runner.run({ ...command, argv: [nix, ...words, '--json-format', '1'] });
}
/** The same, for an answer that must be there. Throws CommandError. */
async function pathInfoText(runner, command) {
    const { status, stdout, stderr } = await runPathInfo(runner, command);
    if (status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, status, stderr);
    return stdout;
}


/***/ }),

/***/ 84521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ })

};
