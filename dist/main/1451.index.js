import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-52015.js';
import { modules as shared2 } from './shared-60585.js';
export const id = 1451;
export const ids = [1451,2015];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeBundle),
/* harmony export */   e: () => (/* binding */ bundleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);



/** The files that a build leaves, by their names in the bundle's folder. */
const bundleFiles = {
    manifest: 'manifest.json',
    inventory: 'inventory.json',
    environment: 'manifest.env',
    sbom: 'sbom.cdx.json',
};
/** Made by `sign`, beside the manifest. */
const SIGNATURES = 'manifest.sig';
/** Writes a bundle; each file is whole or not there. Signatures of another manifest that the folder held before do not stay. */
async function writeBundle(folder, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles.manifest), 'utf8').catch(() => undefined);
    if (before !== content.manifest)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGNATURES), { force: true });
    for (const key of ['inventory', 'environment', 'sbom', 'manifest'])
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]), content[key]);
}


/***/ }),

/***/ 71451: // build/js/verbs/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildManifest: () => (/* binding */ buildManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/domain/manifest/assemble.js
var assemble = __webpack_require__(60585);
// EXTERNAL MODULE: ./build/js/domain/manifest/canonical.js
var canonical = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/js/domain/manifest/environment.js
var environment = __webpack_require__(58236);
// EXTERNAL MODULE: ./build/js/domain/manifest/release-id.js
var release_id = __webpack_require__(50452);
// EXTERNAL MODULE: ./build/js/domain/manifest/schema.js
var schema = __webpack_require__(67982);
// EXTERNAL MODULE: ./build/js/tools/nix/check-validity.js
var check_validity = __webpack_require__(53421);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/build.js + 3 modules
var build = __webpack_require__(71321);
// EXTERNAL MODULE: ./build/js/steps/bundle/write.js
var write = __webpack_require__(41220);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/history.js + 1 modules
var build_manifest_history = __webpack_require__(14143);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/evaluate.js
var evaluate = __webpack_require__(68182);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/manifest-facts.js + 2 modules
var manifest_facts = __webpack_require__(1240);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/kept-releases.js


/** Releases of an application that stay built on this machine. */
const KEPT_RELEASES = 10;
/** The link that keeps a release from being collected here. */
function releaseRoot(stateFolder, application, id) {
    return (0,external_node_path_.join)(stateFolder, 'roots', application, id);
}
/** Where a release's bundle lies unless another folder was named. */
function releaseBundle(stateFolder, application, id) {
    return (0,external_node_path_.join)(stateFolder, 'releases', application, id);
}
/** Lets go of all but the newest releases of an application, and of those named in `keep`. Gives the ids let go. */
async function letGoOfOldReleases(stateFolder, application, keep) {
    const folder = (0,external_node_path_.join)(stateFolder, 'roots', application);
    const ids = (await (0,promises_.readdir)(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    const dated = await Promise.all(ids.map(async (id) => ({ id, time: (await (0,promises_.lstat)((0,external_node_path_.join)(folder, id))).mtimeMs })));
    const newestFirst = dated.toSorted((left, right) => right.time - left.time || (left.id < right.id ? -1 : 1)).map(({ id }) => id);
    const old = newestFirst.filter((id, index) => index >= KEPT_RELEASES && id !== keep);
    for (const id of old) {
        await (0,promises_.rm)(releaseBundle(stateFolder, application, id), { recursive: true, force: true });
        await (0,promises_.rm)(releaseRoot(stateFolder, application, id), { force: true });
    }
    return old;
}

// EXTERNAL MODULE: ./build/js/domain/closure/text-path.js
var text_path = __webpack_require__(48352);
// EXTERNAL MODULE: ./build/js/tools/files/is-there.js
var is_there = __webpack_require__(27499);
// EXTERNAL MODULE: ./build/js/tools/files/switch-link.js
var switch_link = __webpack_require__(57137);
;// CONCATENATED MODULE: ./build/js/tools/nix/add-root.js
/**
 * `nix-store --realise \u2026 --add-root`: makes links that keep valid paths from being collected. Unlike a link that one makes by
 * hand it first registers a temporary root, which a collection that already runs is told of. The first path gets `link`,
 * the others `link-2`, `link-3`, \u2026
 */
function addRootCommand(paths, link) {
    return { argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', link, ...paths], effect: 'write' };
}

// EXTERNAL MODULE: ./build/js/tools/nix/path-info.js
var path_info = __webpack_require__(81532);
// EXTERNAL MODULE: ./build/js/tools/nix/run-path-info.js
var run_path_info = __webpack_require__(87852);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/js/tools/nix/read-json.js
var read_json = __webpack_require__(55335);
;// CONCATENATED MODULE: ./build/js/tools/nix/register-text.js


/** `builtins.toFile` over a file's text, with a context that makes the given store paths its references. */
const expression = `{ name, file, references }:
builtins.toFile name (builtins.appendContext (builtins.readFile file) (builtins.listToAttrs (map
  (path: { name = path; value = { path = true; }; })
  (builtins.fromJSON references))))`;
/**
 * Makes a file's bytes a store path of their own (content-addressed, so no signature is needed) that refers to these
 * store paths, and prints it as JSON. Values are passed as arguments, never as Nix source.
 */
function registerTextCommand(name, file, references) {
    return {
        argv: [
            'nix-instantiate',
            '--eval',
            '--read-write-mode',
            '--json',
            '--argstr',
            'name',
            name,
            '--argstr',
            'file',
            file,
            '--argstr',
            'references',
            JSON.stringify(references),
            '--expr',
            expression,
        ],
        effect: 'write',
    };
}
/** The store path that it printed. */
function parseRegistered(stdout) {
    return (0,read_json/* readJson */.V)(['nix-instantiate'], store_path/* storePathSchema */.qd, stdout);
}

// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/register.js













/** A store path was there and is no more. */
class CollectedError extends errors/* HostError */.dh {
    constructor(path, options) {
        const message = `A garbage collection on this machine took ${path} while its release was being written down.`;
        super('path-missing', message, { ...options, host: 'local', hint: 'Wait until it is over and build again.' });
    }
}
/**
 * Makes the manifest a store path that refers to its components, and roots it: with it, the whole release. Throws
 * CollectedError when a collection took it all the same.
 */
async function registerManifest(manifest, runner) {
    const name = `${manifest.application}-release.json`;
    const references = [...new Set(manifest.references)].toSorted();
    const path = (0,text_path/* textStorePath */.sX)(name, Buffer.from(manifest.bytes), references);
    const file = (0,external_node_path_.join)(manifest.temporary, name);
    await (0,promises_.writeFile)(file, manifest.bytes);
    await rootBeforehand({ path, component: references[0] }, manifest.root, runner);
    try {
        const registered = parseRegistered(await (0,expect_success/* expectSuccess */.l)(runner, registerTextCommand(name, file, references)));
        if (registered !== path)
            throw new Error(`Nix made ${registered} of the manifest, but by its rules it must be ${path}`);
        await checkStored(path, { bytes: manifest.bytes, references }, runner);
    }
    catch (error) {
        await (0,switch_link/* removeLink */.vL)(manifest.root);
        throw error;
    }
    // A release that is built again counts as new when old ones are pruned.
    await (0,promises_.lutimes)(manifest.root, new Date(), new Date());
    return path;
}
/**
 * Makes the root before the path is there. Rooted afterwards, a collection could take the path in between. Nix lets an
 * unprivileged user make roots of valid paths only, so the link is first made to a component and then turned. That it dangles
 * for a moment does no harm: a collection passes it over, and learns of the new path from the one who makes it.
 */
async function rootBeforehand({ path, component }, root, runner) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(root), { recursive: true, mode: 0o700 });
    if ((await (0,switch_link/* linkTarget */.Cm)(root)) === path)
        return;
    await (0,expect_success/* expectSuccess */.l)(runner, addRootCommand([component], root));
    await (0,switch_link/* switchLink */.$x)(root, path);
}
async function checkStored(path, { bytes, references }, runner) {
    const stored = await (0,promises_.readFile)(path).catch((cause) => {
        throw (0,is_there/* isMissing */.b)(cause) ? new CollectedError(path, { cause }) : cause;
    });
    const known = await (0,run_path_info/* runPathInfo */.Z)(runner, (0,path_info/* pathInfoCommand */.z)([path], { closure: false }));
    if (known.status !== 0)
        throw new CollectedError(path);
    const [info] = (0,path_info/* parsePathInfo */.F)(known.stdout);
    if ((0,release_id/* releaseId */.B)(stored) === (0,release_id/* releaseId */.B)(bytes) && info?.references.toSorted().join(' ') === references.join(' '))
        return;
    // While a collection removes a path, Nix may answer with half of what it knew of it.
    if ((await (0,check_validity/* invalidPaths */.i)(runner, [path])).length > 0)
        throw new CollectedError(path);
    throw new errors/* HostError */.dh('path-corrupt', `The store of this machine does not hold the manifest as it was written (${path}).`, {
        host: 'local',
        hint: 'Run nix-store --verify --check-contents, then build again.',
    });
}

// EXTERNAL MODULE: ./build/js/steps/build-manifest/source.js + 2 modules
var build_manifest_source = __webpack_require__(27171);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/upstream.js + 1 modules
var upstream = __webpack_require__(90895);
;// CONCATENATED MODULE: ./build/js/verbs/build-manifest.js
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



















/** More often than this in a row it is not a garbage collection's chance. */
const ATTEMPTS = 5;
/** Builds every component of a commit of the protected branch and writes down exactly what was built. */
async function buildManifest(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runner, reporter } = context;
        const source = await (0,report_event/* inPhase */.xe)(reporter, 'source', () => (0,build_manifest_source/* releaseSource */.B)({ ...options, upstream: upstream/* fetchedUpstream */.HA }, runner));
        (0,build_manifest_history/* requireHistory */.O)(source);
        const temporary = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)((0,external_node_path_.join)(options.stateFolder, 'temporary'), 'build'), true);
        for (let attempt = 1;; attempt += 1) {
            const paths = await (0,report_event/* inPhase */.xe)(reporter, 'build', async () => {
                const components = await (0,evaluate/* evaluateComponents */.A)(source, runner);
                return (0,build/* buildComponents */.F)(components, (0,external_node_path_.join)(temporary.path, 'result'), context);
            });
            try {
                const release = await (0,report_event/* inPhase */.xe)(reporter, 'manifest', () => writeDown(source, { paths, to: { ...options, temporary: temporary.path } }, runner));
                await letGoOfOldReleases(options.stateFolder, release.manifest.application, release.releaseId);
                return release;
            }
            catch (error) {
                // A collection that was under way before a root was made can overlook it. What it took is built anew.
                const isCollected = error instanceof CollectedError || (await (0,check_validity/* invalidPaths */.i)(runner, Object.values(paths))).length > 0;
                if (attempt === ATTEMPTS || !isCollected)
                    throw error;
                (0,report_event/* warn */.R8)(reporter, 'A garbage collection took what was just built; building it again.');
            }
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
async function writeDown(source, { paths, to }, runner) {
    const facts = await (0,manifest_facts/* manifestFacts */.n)(source, paths, runner);
    const { manifest, bytes } = (0,assemble/* assembleManifest */.o)(facts);
    if (Buffer.byteLength(bytes) > schema/* MANIFEST_LIMIT_BYTES */.SC) {
        throw new errors/* SourceError */.c8('output-invalid', `The manifest would have more than ${schema/* MANIFEST_LIMIT_BYTES */.SC} bytes.`, {
            hint: 'Release fewer components or links.',
        });
    }
    const { application } = manifest;
    const id = (0,release_id/* releaseId */.B)(bytes);
    const root = releaseRoot(to.stateFolder, application, id);
    const references = Object.values(paths);
    const manifestPath = await registerManifest({ application, bytes, references, root, temporary: to.temporary }, runner);
    const [gone] = await (0,check_validity/* invalidPaths */.i)(runner, [manifestPath, ...facts.inventory.paths.map(({ path }) => path)]);
    if (gone !== undefined)
        throw new CollectedError(gone);
    const bundle = to.output ?? releaseBundle(to.stateFolder, application, id);
    const inventory = (0,canonical/* canonicalJson */.d)(facts.inventory);
    // Of the verbs only these two make one, and what makes it need not be read before.
    const { cycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 85391));
    const sbom = cycloneDx({ manifest, manifestPath, inventory: facts.inventory });
    await (0,write/* writeBundle */.M)(bundle, { manifest: bytes, inventory, environment: (0,environment/* manifestEnvironment */.z)(manifest, manifestPath), sbom });
    return { releaseId: id, manifestPath, manifest, inventory: facts.inventory, bundle };
}


/***/ }),

};
