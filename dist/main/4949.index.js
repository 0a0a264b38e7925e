export const id = 4949;
export const ids = [4949,2015];
export const modules = {

/***/ 60585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ assembleManifest)
/* harmony export */ });
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38233);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53795);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);



/** The manifest of these facts, and its bytes. Pure: the same facts give the same bytes. */
function assembleManifest({ config, source, system, built, inventory }) {
    const components = Object.entries(config.components).map(([name, { installable, links, kind, switchMode }]) => {
        const { storePath, narHash, linkHashes } = built[name];
        const hashed = Object.entries(links).map(([link, target]) => [link, { target, sha256: linkHashes[link] }]);
        const asSystem = kind === 'system' ? { kind, switchMode } : {};
        return [name, { installable, storePath, narHash, links: Object.fromEntries(hashed), ...asSystem }];
    });
    const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.parse({
        schemaVersion: 1,
        application: config.application,
        source,
        system,
        components: Object.fromEntries(components),
        units: config.units,
        health: config.health,
        probe: config.probe,
        ...(config.confirm === undefined ? {} : { confirm: config.confirm }),
        ...(config.data === undefined ? {} : { data: config.data }),
        ...(config.schemaChange ? { schemaChange: true } : {}),
        prefix: config.prefix,
        closure: (0,_closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(inventory),
    });
    return { manifest, bytes: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(manifest) };
}


/***/ }),

/***/ 58236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ componentEnvironment),
/* harmony export */   z: () => (/* binding */ manifestEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);



/**
 * The manifest's facts as `KEY=value` lines for shell users, in a stable order and with a final newline. The grammars of
 * the values leave nothing to quote, for a shell, `docker --env-file`, systemd's `EnvironmentFile=` or `$GITHUB_ENV` alike.
 */
function manifestEnvironment(manifest, manifestPath) {
    const fixed = {
        RELEASE_ID: (0,_release_id_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdOf */ .M)(manifest),
        RELEASE_SHA: manifest.source.commit,
        APPLICATION: manifest.application,
        SYSTEM: manifest.system,
        PREFIX: manifest.prefix,
        MANIFEST_PATH: manifestPath,
        CLOSURE_DIGEST: manifest.closure.digest,
        CLOSURE_PATHS: String(manifest.closure.paths),
        CLOSURE_BYTES: String(manifest.closure.narBytes),
    };
    const variables = Object.entries(manifest.components)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([component, facts]) => variablesOf(component, facts));
    const lines = [...Object.entries(fixed), ...variables];
    const names = lines.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', `The manifest's environment form would have ${twice} twice; rename one of its components or links.`);
    }
    return text(lines);
}
/** The lines of one component alone: its store path, and each of its executables. */
function componentEnvironment(component, facts) {
    return text(variablesOf(component, facts));
}
function variablesOf(component, { storePath, links }) {
    return (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .componentVariables */ .r)(component, Object.keys(links).toSorted()).map(({ name, link }) => [name, link === undefined ? storePath : `${storePath}/${links[link].target}`]);
}
function text(lines) {
    return lines.map(([name, value]) => `${name}=${value}\n`).join('');
}


/***/ }),

/***/ 71321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildComponents)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/js/tools/nix/build.js
var nix_build = __webpack_require__(78338);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/tools/nix/error-text.js
var error_text = __webpack_require__(82082);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/js/tools/nix/internal-log.js

/**
 * Lines of `--log-format internal-json`: each is `@nix ` and a JSON object. The numbers are those of `ActivityType` and
 * `ResultType` in Nix's src/libutil/logging.hh; they are the same from 2.3 to 2.34.
 */
const activityTypes = { copyPath: 100, fileTransfer: 101, copyPaths: 103, builds: 104, build: 105 };
const resultTypes = { buildLogLine: 101, progress: 105 };
const id = schemas/* number */.aig();
const fields = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).default([]);
const lineSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('start'), id, type: schemas/* number */.aig(), fields }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop'), id }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), id, type: schemas/* number */.aig(), fields }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('msg'), level: schemas/* number */.aig(), msg: schemas/* string */.YjP() }),
]);
/** Level of a message that is an error. */
const ERROR_LEVEL = 0;
/** One line of the log; undefined when it is none, or of a kind that this program does not know. */
function parseLogLine(line) {
    if (!line.startsWith('@nix '))
        return undefined;
    try {
        return lineSchema.safeParse(JSON.parse(line.slice('@nix '.length))).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/tools/nix/build-failure.js



const LAST_LOG_LINES = 30;
/** Reads the whole internal log of a build that failed. */
function parseBuildFailure(stderr) {
    const derivations = new Map();
    const logs = new Map();
    const errors = [];
    for (const text of stderr.split('\n')) {
        const line = parseLogLine(text);
        if (line === undefined) {
            if (text.startsWith('error: '))
                errors.push(text);
        }
        else if (line.action === 'start' && line.type === activityTypes.build)
            derivations.set(line.id, String(line.fields[0]));
        else if (line.action === 'result' && line.type === resultTypes.buildLogLine) {
            const derivation = derivations.get(line.id);
            if (derivation === undefined)
                continue;
            const lines = logs.get(derivation) ?? [];
            lines.push((0,external_node_util_.stripVTControlCharacters)(String(line.fields[0])));
            logs.set(derivation, lines.slice(-LAST_LOG_LINES));
        }
        else if (line.action === 'msg' && line.level === ERROR_LEVEL)
            errors.push((0,external_node_util_.stripVTControlCharacters)(line.msg));
    }
    const derivation = errors.map((error) => /'(\/nix\/store\/[^']+\.drv)'/.exec(error)?.[1]).find((found) => found !== undefined);
    return {
        derivation,
        lines: (derivation === undefined ? undefined : logs.get(derivation)) ?? [],
        message: (0,error_text/* errorText */.k)(errors[0] ?? 'nix gave no reason'),
    };
}

;// CONCATENATED MODULE: ./build/js/tools/nix/build-progress.js

/** Bytes between two reports: Nix itself tells of every 16 KiB. */
const BYTES_BETWEEN_REPORTS = 4 * 1024 * 1024;
/** Turns the lines of a running build's internal log into progress events, each only when it says something new. */
function buildProgress(report) {
    const types = new Map();
    const transfers = new Map();
    const last = new Map();
    const tell = (unit, done, total, step) => {
        const before = last.get(unit) ?? { done: 0, total: 0 };
        const isNews = done - before.done >= step || (done !== before.done && done === total) || (step === 1 && total !== before.total);
        if (!isNews || total === 0)
            return;
        last.set(unit, { done, total });
        report({ event: 'progress', phase: 'build', done: Math.min(done, total), total, unit });
    };
    return (text) => {
        const line = parseLogLine(text);
        if (line?.action === 'start')
            types.set(line.id, line.type);
        if (line?.action !== 'result' || line.type !== resultTypes.progress)
            return;
        const [done, total] = line.fields;
        if (typeof done !== 'number' || typeof total !== 'number')
            return;
        const type = types.get(line.id);
        if (type === activityTypes.builds)
            tell('derivations', done, total, 1);
        else if (type === activityTypes.copyPaths)
            tell('paths', done, total, 1);
        else if (type === activityTypes.fileTransfer || type === activityTypes.copyPath) {
            transfers.set(line.id, { done, total });
            const sum = (pick) => [...transfers.values()].reduce((bytes, transfer) => bytes + transfer[pick], 0);
            tell('bytes', sum('done'), sum('total'), BYTES_BETWEEN_REPORTS);
        }
    };
}

;// CONCATENATED MODULE: ./build/js/steps/build-manifest/build.js






/** Longest line of a build's log that is passed on, in characters. */
const LINE_LIMIT = 1000;
/** A collection can spoil a build more than once, but not for ever. */
const ATTEMPTS = 5;
/** Builds all components in one go and gives the store path of each. `outLink` keeps them from being collected. */
async function buildComponents(components, outLink, runner, reporter) {
    const build = (afresh) => {
        const onStderrLine = buildProgress((event) => reporter.report(event));
        return runner.run((0,nix_build/* buildCommand */.Oe)({ references: components.map(({ reference }) => reference), outLink, afresh, onStderrLine }));
    };
    let result = await build(false);
    for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && isCollected(result.stderr); attempt += 1) {
        result = await build(true);
    }
    if (result.status !== 0)
        throw buildError(components, result.stderr, reporter);
    const built = (0,nix_build/* parseBuilt */.Ej)(result.stdout);
    return Object.fromEntries(components.map((component) => [component.name, outputOf(component, built.get(component.derivation))]));
}
function isCollected(stderr) {
    const { lines, message } = parseBuildFailure(stderr);
    return lines.length === 0 && (0,error_text/* mayBeCollected */.A)(message);
}
function buildError(components, stderr, reporter) {
    const { derivation, lines, message } = parseBuildFailure(stderr);
    if (derivation !== undefined && lines.length > 0) {
        reporter.report({ event: 'log', source: (0,store_path/* storePathName */.yF)(derivation), lines: lines.map((line) => line.slice(0, LINE_LIMIT)) });
    }
    const failed = components.filter((component) => component.derivation === derivation).map(({ name }) => name);
    const who = failed.length > 0 ? `Component ${failed.join(', ')} does not build` : 'The components do not build';
    const where = lines.length > 0 ? `the last ${Math.min(lines.length, LAST_LOG_LINES)} lines of its log are above` : 'its log is empty';
    return new errors/* SourceError */.c8('build-failed', `${who}: ${message}${derivation === undefined ? '' : `; ${where}`}; mend it in the repository.`);
}
/** `out`, or the only output when an installable names another (such as `.#tool.bin`). */
function outputOf(component, outputs = {}) {
    const paths = Object.values(outputs);
    const path = paths.length === 1 ? paths[0] : outputs['out'];
    if (path !== undefined)
        return path;
    throw new errors/* SourceError */.c8('output-invalid', `Component ${component.name} has ${paths.length === 0 ? 'no output' : `the outputs ${Object.keys(outputs).join(', ')} and none called out`}; ` +
        `name one in its installable, such as #${component.name}.bin.`);
}


/***/ }),

/***/ 41220:
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

/***/ 52015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** Lower-case hexadecimal SHA-256 of a file's bytes. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildManifest: () => (/* binding */ buildManifest),
  n: () => (/* binding */ manifestFacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/domain/config/places.js
var places = __webpack_require__(53324);
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
// EXTERNAL MODULE: ./build/js/tools/nix/flake.js
var flake = __webpack_require__(78123);
// EXTERNAL MODULE: ./build/js/tools/nix/path-info.js
var path_info = __webpack_require__(81532);
// EXTERNAL MODULE: ./build/js/tools/nix/run-path-info.js
var run_path_info = __webpack_require__(87852);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/build.js + 3 modules
var build = __webpack_require__(71321);
// EXTERNAL MODULE: ./build/js/steps/bundle/write.js
var write = __webpack_require__(41220);
// EXTERNAL MODULE: ./build/js/steps/build-manifest/evaluate.js
var evaluate = __webpack_require__(68182);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/hash-file.js
var hash_file = __webpack_require__(52015);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-link.js





/**
 * The SHA-256 of the executable that a link leads to, after following links within the store. Throws SourceError when there is
 * none. `store` is where the store lies.
 */
async function inspectLink({ component, link, target, storePath }, store = '/nix/store') {
    const where = `Component ${component}: link ${link} leads to ${(0,quote/* quote */.h)(target)}`;
    const path = (0,external_node_path_.join)(storePath, target);
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const file = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || file === undefined) {
        throw new errors/* SourceError */.c8('link-missing', `${where}, which is not in ${storePath}; mend the link in the configuration, or the build.`);
    }
    if (!real.startsWith(`${store}/`)) {
        throw new errors/* SourceError */.c8('link-missing', `${where}, which leads out of the store to ${(0,quote/* quote */.h)(real)}, where no release can take it along; mend the build.`);
    }
    if (!file.isFile() || (file.mode & 0o111) === 0) {
        throw new errors/* SourceError */.c8('link-not-executable', `${where}, which is ${file.isFile() ? 'not executable' : 'no regular file'} in ${storePath}; mend the link in the configuration, or the build.`);
    }
    return (0,hash_file/* sha256OfFile */.V)(real);
}

// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var manifest_component = __webpack_require__(34826);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-system.js





/** Throws SourceError unless a component's output is a NixOS system: it has what switches a host to it. `store` is where the store lies. */
async function inspectSystem(component, storePath, store = '/nix/store') {
    const refuse = (what) => new errors/* SourceError */.c8('output-invalid', `Component ${component} is a system, but ${what}; name a NixOS system's config.system.build.toplevel in its installable, or leave "kind: system" out.`);
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(storePath, manifest_component/* SWITCH_PROGRAM */.ge)).catch(() => undefined);
    if (real === undefined)
        throw refuse(`${storePath} has no ${manifest_component/* SWITCH_PROGRAM */.ge}`);
    if (!real.startsWith(`${store}/`))
        throw refuse(`its ${manifest_component/* SWITCH_PROGRAM */.ge} leads out of the store to ${(0,quote/* quote */.h)(real)}`);
    const file = await (0,promises_.stat)(real);
    if (!file.isFile() || (file.mode & 0o111) === 0)
        throw refuse(`its ${manifest_component/* SWITCH_PROGRAM */.ge} is not executable`);
}

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
// EXTERNAL MODULE: ./build/js/tools/files/switch-link.js
var switch_link = __webpack_require__(57137);
;// CONCATENATED MODULE: ./build/js/tools/nix/add-root.js
/**
 * `nix-store --realise … --add-root`: makes links that keep valid paths from being collected. Unlike a link that one makes by
 * hand it first registers a temporary root, which a collection that already runs is told of. The first path gets `link`,
 * the others `link-2`, `link-3`, …
 */
function addRootCommand(paths, link) {
    return { argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', link, ...paths], effect: 'write' };
}

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

;// CONCATENATED MODULE: ./build/js/steps/build-manifest/register.js












/** A store path was there and is no more. */
class CollectedError extends errors/* HostError */.dh {
    constructor(path, options) {
        const message = `A garbage collection on this machine took ${path} while its release was being written down; wait until it is over and build again.`;
        super('path-missing', 'local', message, options);
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
    await rootBeforehand(path, references[0], manifest.root, runner);
    try {
        const registered = parseRegistered(await (0,expect_success/* expectSuccess */.l)(runner, registerTextCommand(name, file, references)));
        if (registered !== path)
            throw new Error(`Nix made ${registered} of the manifest, but by its rules it must be ${path}`);
        await checkStored(path, manifest.bytes, references, runner);
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
async function rootBeforehand(path, component, root, runner) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(root), { recursive: true, mode: 0o700 });
    if ((await (0,switch_link/* linkTarget */.Cm)(root)) === path)
        return;
    await (0,expect_success/* expectSuccess */.l)(runner, addRootCommand([component], root));
    await (0,switch_link/* switchLink */.$x)(root, path);
}
async function checkStored(path, bytes, references, runner) {
    const stored = await (0,promises_.readFile)(path).catch((cause) => {
        throw (0,switch_link/* isMissing */.b2)(cause) ? new CollectedError(path, { cause }) : cause;
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
    throw new errors/* HostError */.dh('path-corrupt', 'local', `The store of this machine does not hold the manifest as it was written (${path}); run nix-store --verify --check-contents, then build again.`);
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
async function buildManifest(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = await (0,report_event/* inPhase */.xe)(reporter, 'source', () => (0,build_manifest_source/* releaseSource */.B)({ ...options, upstream: upstream/* fetchedUpstream */.HA }, runner));
        const temporary = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)((0,external_node_path_.join)(options.stateFolder, 'temporary'), 'build'), true);
        for (let attempt = 1;; attempt += 1) {
            const paths = await (0,report_event/* inPhase */.xe)(reporter, 'build', async () => {
                const components = await (0,evaluate/* evaluateComponents */.A)(source, runner);
                return (0,build/* buildComponents */.F)(components, (0,external_node_path_.join)(temporary.path, 'result'), runner, reporter);
            });
            try {
                const release = await (0,report_event/* inPhase */.xe)(reporter, 'manifest', () => writeDown(source, paths, { ...options, temporary: temporary.path }, runner));
                await letGoOfOldReleases(options.stateFolder, release.manifest.application, release.releaseId);
                return release;
            }
            catch (error) {
                // A collection that was under way before a root was made can overlook it. What it took is built anew.
                const isCollected = error instanceof CollectedError || (await (0,check_validity/* invalidPaths */.i)(runner, Object.values(paths))).length > 0;
                if (attempt === ATTEMPTS || !isCollected)
                    throw error;
                reporter.report({ event: 'note', level: 'warning', message: 'A garbage collection took what was just built; building it again.' });
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
async function writeDown(source, paths, to, runner) {
    const facts = await manifestFacts(source, paths, runner);
    const { manifest, bytes } = (0,assemble/* assembleManifest */.o)(facts);
    if (Buffer.byteLength(bytes) > schema/* MANIFEST_LIMIT_BYTES */.SC) {
        throw new errors/* SourceError */.c8('output-invalid', `The manifest would have more than ${schema/* MANIFEST_LIMIT_BYTES */.SC} bytes; release fewer components or links.`);
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
/** What a manifest is made of, from what was built. Throws SourceError for an output that is not what the configuration says. */
async function manifestFacts({ config, repository, commit, commitTime }, paths, runner) {
    const inventory = (0,closure_inventory/* inventoryOf */.o8)((0,path_info/* parsePathInfo */.F)(await (0,run_path_info/* pathInfoText */.X)(runner, (0,path_info/* pathInfoCommand */.z)(Object.values(paths), { closure: true }))));
    const built = {};
    for (const [component, { links, kind }] of Object.entries(config.components)) {
        const storePath = paths[component];
        if (kind === 'system')
            await inspectSystem(component, storePath);
        const linkHashes = {};
        for (const [link, target] of Object.entries(links)) {
            const inspected = inspectLink({ component, link, target, storePath });
            linkHashes[link] = await inspected.catch((0,places/* atField */.wz)(config, ['components', component, 'links', link]));
        }
        built[component] = { storePath, narHash: inventory.paths.find(({ path }) => path === storePath).narHash, linkHashes };
    }
    const system = schemas/* string */.YjP().parse(JSON.parse(await (0,expect_success/* expectSuccess */.l)(runner, flake/* systemCommand */.vV)));
    return { config, source: { repository, commit, commitTime }, system, built, inventory };
}


/***/ })

};
