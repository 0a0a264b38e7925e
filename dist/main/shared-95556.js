export const modules = {

/***/ 95556: // build/js/github/release-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchRelease: () => (/* binding */ fetchRelease),
  uploadRelease: () => (/* binding */ uploadRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/github/artifact-name.js
var artifact_name = __webpack_require__(95326);
// EXTERNAL MODULE: ./build/js/github/artifacts.js
var artifacts = __webpack_require__(9411);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/hash-file.js
var hash_file = __webpack_require__(52015);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/js/domain/errors/reason-of.js
var reason_of = __webpack_require__(11245);
;// CONCATENATED MODULE: ./build/js/tools/files/unpack-zip.js






const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;
/**
 * Unpacks an archive from elsewhere: only files that were expected, each once, none of them a link or larger than it may be. Names are
 * taken from the list of what is allowed and never from the archive, so nothing can be written anywhere else. Gives the names.
 * Throws InputError `artifact-refused`; what was unpacked until then stays.
 */
async function unpackZip({ file, allowed, into }) {
    // One bundle holds it all, and only who fetches an artifact needs it.
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const limits = new Map(Object.entries(allowed));
    const names = [];
    try {
        const archive = await openPromise(file, { strictFileNames: true, validateEntrySizes: true });
        try {
            for await (const entry of archive.eachEntry()) {
                const { fileName: name, uncompressedSize: size } = entry;
                const limit = limits.get(name);
                // Both halves: the high one is Unix's mode where the archive was made on Unix, and 0 elsewhere.
                const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
                if (limit === undefined)
                    throw refused(`holds ${(0,quote/* quote */.h)(name)}, which was not expected`);
                if (names.includes(name))
                    throw refused(`holds ${name} twice`);
                if (type !== 0 && type !== REGULAR_FILE)
                    throw refused(`holds ${name} as something else than a regular file`);
                if (entry.isEncrypted())
                    throw refused(`holds ${name} encrypted`);
                if (size > limit)
                    throw refused(`holds ${name} with ${size} bytes, and more than ${limit} are not read`);
                // The stream fails when there are more or fewer bytes than the archive says.
                await (0,external_node_stream_promises_.pipeline)(await archive.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(into, name), { flags: 'wx', mode: 0o600 }));
                names.push(name);
            }
        }
        finally {
            archive.close();
        }
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        throw refused(`cannot be unpacked (${(0,quote/* quote */.h)((0,reason_of/* reasonOf */.A)(cause))})`, cause);
    }
    return names;
}
function refused(what, cause) {
    return new errors/* InputError */.dz('artifact-refused', `The archive ${what}; nothing of it is used.`, {
        hint: 'Take the one that build-manifest uploaded.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/js/github/artifact-service.js
var artifact_service = __webpack_require__(62974);
// EXTERNAL MODULE: ./build/js/github/failure.js
var failure = __webpack_require__(51518);
// EXTERNAL MODULE: ./build/js/github/octokit.js
var octokit = __webpack_require__(65701);
;// CONCATENATED MODULE: ./build/js/github/fetch-artifact.js
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











/** Names and lists in an archive, besides what it holds. */
const ARCHIVE_OVERHEAD_BYTES = 1024 * 1024;
/**
 * Fetches an artifact's files: of this very run, and with this very digest when one was approved. Nothing is put into the folder unless
 * everything in the archive is what was expected. Throws InputError `artifact-missing`, `artifact-refused` or `invalid-option`.
 */
async function fetchFiles(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, allowed, into } = options;
        const digest = expectedDigest(options.digest);
        const run = findRun(options);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
        const client = new DefaultArtifactClient();
        const { artifacts } = await client.listArtifacts(run.findBy).catch((cause) => {
            throw unreadable(`The artifacts of ${run.shown} cannot be listed`, cause);
        });
        const artifact = choose(artifacts, { name, digest, shown: run.shown });
        const limit = Object.values(allowed).reduce((sum, bytes) => sum + bytes, ARCHIVE_OVERHEAD_BYTES);
        if (artifact.size > limit) {
            throw fetch_artifact_refused(`The artifact ${name} of ${run.shown} has ${artifact.size} bytes, and more than ${limit} are not fetched`);
        }
        // Within the folder, so that what was unpacked can be moved there whole.
        const temporary = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)(into, 'artifact')
        // Unpacked by us: the toolkit writes whatever names an archive has, and does not mind a digest that is not the expected one.
        , true);
        // Unpacked by us: the toolkit writes whatever names an archive has, and does not mind a digest that is not the expected one.
        await client.downloadArtifact(artifact.id, { ...run.findBy, path: temporary.path, skipDecompress: true }).catch((cause) => {
            throw unreadable(`The artifact ${name} of ${run.shown} cannot be fetched`, cause);
        });
        const [archive] = await (0,promises_.readdir)(temporary.path);
        if (archive === undefined)
            throw unreadable(`The artifact ${name} of ${run.shown} cannot be fetched`, new Error('nothing came'));
        const file = (0,external_node_path_.join)(temporary.path, archive);
        const actual = await (0,hash_file/* sha256OfFile */.V)(file);
        const wanted = digest ?? expectedDigest(artifact.digest) ?? actual;
        if (actual !== wanted) {
            throw fetch_artifact_refused(`The artifact ${name} of ${run.shown} has the SHA-256 ${actual} where ${wanted} was expected`);
        }
        const unpacked = (0,external_node_path_.join)(temporary.path, 'unpacked');
        await (0,promises_.mkdir)(unpacked);
        const names = await unpackZip({ file, allowed, into: unpacked });
        for (const unpackedName of names)
            await (0,promises_.rename)((0,external_node_path_.join)(unpacked, unpackedName), (0,external_node_path_.join)(into, unpackedName));
        return { names, runId: run.id, digest: actual };
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
/** In hexadecimal; undefined when none is expected. Throws InputError `invalid-option` for what is no SHA-256. */
function expectedDigest(digest) {
    if (digest === undefined || digest === '')
        return undefined;
    const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new errors/* InputError */.dz('invalid-option', `The artifact digest ${(0,quote/* quote */.h)(digest)} is not a SHA-256 in hexadecimal.`, {
            hint: 'Give what the upload put out.',
        });
    return hex;
}
function findRun({ runId, repository, token }) {
    const { GITHUB_RUN_ID: thisRun, GITHUB_REPOSITORY: thisRepository } = external_node_process_.env;
    const id = runId ?? thisRun;
    const place = repository ?? thisRepository;
    if (id === undefined || !/^[0-9]{1,15}$/.test(id))
        throw new errors/* InputError */.dz('invalid-option', `The run ${(0,quote/* quote */.h)(id)} is not a run id.`, { hint: "Give the number in the run's address." });
    const missing = (0,artifact_service/* missingArtifactService */.q)(external_node_process_.env);
    if (id === thisRun && place === thisRepository && missing === undefined)
        return { id, findBy: {}, shown: 'this run' };
    if (token === undefined || token === '' || place === undefined) {
        throw new errors/* InputError */.dz('missing-option', `The artifacts of run ${id} need a token (github-token) and a repository, because ${missing ?? 'it is another run than this one'}.`);
    }
    const { owner, repo } = (0,octokit/* splitRepository */.T8)(place);
    return {
        id,
        findBy: { findBy: { token, workflowRunId: Number(id), repositoryOwner: owner, repositoryName: repo } },
        shown: `run ${id} of ${place}`,
    };
}
/** The newest of this name; of several, as runs that were tried again have, the one with the expected digest. */
function choose(artifacts, { name, digest, shown }) {
    const named = artifacts.filter((artifact) => artifact.name === name).toSorted((left, right) => right.id - left.id);
    const [newest] = named;
    if (newest === undefined) {
        throw new errors/* InputError */.dz('artifact-missing', `There is no artifact ${name} in ${shown}.`, {
            hint: 'Look whether that run built this release, and whether its artifacts have expired.',
        });
    }
    const fitting = named.find((artifact) => digest === undefined || artifact.digest === undefined || expectedDigest(artifact.digest) === digest);
    if (fitting === undefined) {
        throw fetch_artifact_refused(`The artifact ${name} of ${shown} has the SHA-256 ${(0,quote/* quote */.h)(newest.digest)} where ${digest} was expected`);
    }
    return fitting;
}
function fetch_artifact_refused(what) {
    return new errors/* InputError */.dz('artifact-refused', `${what}; nothing of it is used.`, {
        hint: 'Give the run and the digest that build-manifest put out.',
    });
}
function unreadable(what, cause) {
    const hint = (0,failure/* statusOf */.c)(cause) === 403 || (0,failure/* statusOf */.c)(cause) === 401
        ? 'Give the job the permission "actions: read".'
        : 'Look whether the run is there and GitHub answers, and try again.';
    return new errors/* InputError */.dz('artifact-missing', `${what} (${(0,failure/* refusalOf */.O)(cause)}).`, { hint, cause });
}

;// CONCATENATED MODULE: ./build/js/github/release-artifact.js





/** Keeps a release's manifest, signatures, inventory and bill of materials, as far as they are there, as an artifact of this run. */
async function uploadRelease(options, reporter) {
    const { bundle: root, application, releaseId, kind = 'release', retentionDays } = options;
    const there = await (0,promises_.readdir)(root);
    const files = Object.keys(artifact_name/* releaseFiles */.d).filter((name) => there.includes(name));
    return (0,artifacts.uploadFiles)({ name: (0,artifact_name/* artifactName */.C)(application, releaseId, kind), root, files, retentionDays }, reporter);
}
/**
 * Fetches a release that a run has kept. What came is that very release, or nothing is used: throws InputError as `fetchFiles` and
 * `readBundle` do.
 */
async function fetchRelease({ application, releaseId, kind = 'release', ...options }) {
    const { runId, digest } = await fetchFiles({ ...options, name: (0,artifact_name/* artifactName */.C)(application, releaseId, kind), allowed: artifact_name/* releaseFiles */.d });
    const { file } = await (0,read/* readBundle */.B)(options.into, releaseId);
    return { file, artifact: { runId, digest } };
}


/***/ }),

};
