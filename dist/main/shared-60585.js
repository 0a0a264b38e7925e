export const modules = {

/***/ 60585: // build/js/domain/manifest/assemble.js
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
        ...(config.prefix === undefined ? {} : { prefix: config.prefix }),
        closure: (0,_closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(inventory),
    });
    return { manifest, bytes: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(manifest) };
}


/***/ }),

/***/ 71321: // build/js/steps/build-manifest/build.js
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
    const tell = (unit, { done, total }, step) => {
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
            tell('derivations', { done, total }, 1);
        else if (type === activityTypes.copyPaths)
            tell('paths', { done, total }, 1);
        else if (type === activityTypes.fileTransfer || type === activityTypes.copyPath) {
            transfers.set(line.id, { done, total });
            const sum = (pick) => [...transfers.values()].reduce((bytes, transfer) => bytes + transfer[pick], 0);
            tell('bytes', { done: sum('done'), total: sum('total') }, BYTES_BETWEEN_REPORTS);
        }
    };
}

// EXTERNAL MODULE: ./build/js/domain/secrets/public-url.js
var public_url = __webpack_require__(70320);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/build.js







/** Longest line of a build's log that is passed on, in characters. */
const LINE_LIMIT = 1000;
/** A collection can spoil a build more than once, but not for ever. */
const ATTEMPTS = 5;
/** Builds all components in one go and gives the store path of each. `outLink` keeps them from being collected. */
async function buildComponents(components, outLink, context) {
    const { runner, reporter } = context;
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
        reporter.report({ event: 'log', source: (0,store_path/* storePathName */.yF)(derivation), lines: lines.map((line) => (0,public_url/* publicBeginning */.Hc)(line, LINE_LIMIT)) });
    }
    const failed = components.filter((component) => component.derivation === derivation).map(({ name }) => name);
    const who = failed.length > 0 ? `Component ${failed.join(', ')} does not build` : 'The components do not build';
    const where = lines.length > 0 ? `the last ${Math.min(lines.length, LAST_LOG_LINES)} lines of its log are above` : 'its log is empty';
    return new errors/* SourceError */.c8('build-failed', `${who}: ${message}${derivation === undefined ? '' : `; ${where}`}.`, {
        hint: 'Mend it in the repository.',
    });
}
/** `out`, or the only output when an installable names another (such as `.#tool.bin`). */
function outputOf(component, outputs = {}) {
    const paths = Object.values(outputs);
    const path = paths.length === 1 ? paths[0] : outputs['out'];
    if (path !== undefined)
        return path;
    throw new errors/* SourceError */.c8('output-invalid', `Component ${component.name} has ${paths.length === 0 ? 'no output' : `the outputs ${Object.keys(outputs).join(', ')} and none called out`}.`, { hint: `Name one in its installable, such as #${component.name}.bin.` });
}


/***/ }),

/***/ 1240: // build/js/steps/build-manifest/manifest-facts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ manifestFacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/domain/config/places.js
var places = __webpack_require__(53324);
// EXTERNAL MODULE: ./build/js/tools/nix/flake.js
var flake = __webpack_require__(78123);
// EXTERNAL MODULE: ./build/js/tools/nix/path-info.js
var path_info = __webpack_require__(81532);
// EXTERNAL MODULE: ./build/js/tools/nix/run-path-info.js
var run_path_info = __webpack_require__(87852);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
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
        throw new errors/* SourceError */.c8('link-missing', `${where}, which is not in ${storePath}.`, {
            hint: 'Mend the link in the configuration, or the build.',
        });
    }
    if (!real.startsWith(`${store}/`)) {
        throw new errors/* SourceError */.c8('link-missing', `${where}, which leads out of the store to ${(0,quote/* quote */.h)(real)}, where no release can take it along.`, {
            hint: 'Mend the build.',
        });
    }
    if (!file.isFile() || (file.mode & 0o111) === 0) {
        throw new errors/* SourceError */.c8('link-not-executable', `${where}, which is ${file.isFile() ? 'not executable' : 'no regular file'} in ${storePath}.`, { hint: 'Mend the link in the configuration, or the build.' });
    }
    return (0,hash_file/* sha256OfFile */.V)(real);
}

// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var manifest_component = __webpack_require__(34826);
;// CONCATENATED MODULE: ./build/js/steps/build-manifest/inspect-system.js





/** Throws SourceError unless a component's output is a NixOS system: it has what switches a host to it. `store` is where the store lies. */
async function inspectSystem(component, storePath, store = '/nix/store') {
    const refuse = (what) => new errors/* SourceError */.c8('output-invalid', `Component ${component} is a system, but ${what}.`, {
        hint: `Name a NixOS system's config.system.build.toplevel in its installable, or leave "kind: system" out.`,
    });
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(storePath, manifest_component/* SWITCH_PROGRAM */.ge)).catch(() => undefined);
    if (real === undefined)
        throw refuse(`${storePath} has no ${manifest_component/* SWITCH_PROGRAM */.ge}`);
    if (!real.startsWith(`${store}/`))
        throw refuse(`its ${manifest_component/* SWITCH_PROGRAM */.ge} leads out of the store to ${(0,quote/* quote */.h)(real)}`);
    const file = await (0,promises_.stat)(real);
    if (!file.isFile() || (file.mode & 0o111) === 0)
        throw refuse(`its ${manifest_component/* SWITCH_PROGRAM */.ge} is not executable`);
}

;// CONCATENATED MODULE: ./build/js/steps/build-manifest/manifest-facts.js









/** What a manifest is made of, from what was built. Throws SourceError for an output that is not what the configuration says. */
async function manifestFacts({ config, repository, commit, commitTime, history }, paths, runner) {
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
    return { config, source: { repository, commit, commitTime, ...(history === undefined ? {} : { history }) }, system, built, inventory };
}


/***/ }),

};
