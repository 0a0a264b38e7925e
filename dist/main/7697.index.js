export const id = 7697;
export const ids = [7697];
export const modules = {

/***/ 78742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ checkInventory),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RN: () => (/* binding */ INVENTORY_LIMIT_BYTES),
/* harmony export */   au: () => (/* binding */ parseInventory)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38233);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
/* harmony import */ var _health_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12726);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67982);






/** Largest inventory that is read, in bytes: 200,000 paths with their references stay below it. */
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a manifest. Its bytes must be the canonical form (RFC 8785) of what they say: that one comparison proves that
 * there is no key twice, no byte order mark, no odd number, no spacing, and nothing that the schema would add or drop.
 * Throws InputError `manifest-invalid`.
 */
function parseManifest(bytes) {
    const manifest = parseCanonical(bytes, {
        name: 'manifest',
        code: 'manifest-invalid',
        schema: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSchema */ .rc,
        limit: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT_BYTES */ .SC,
        made: 'grind-to-prod build-manifest',
    });
    const problems = (0,_health_references_js__WEBPACK_IMPORTED_MODULE_3__/* .danglingReferences */ .p)(manifest);
    if (problems.length > 0)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', sentencesOf('manifest', problems));
    return manifest;
}
/** Reads an inventory, the same way. Throws InputError `inventory-invalid`. */
function parseInventory(bytes) {
    return parseCanonical(bytes, {
        name: 'inventory',
        code: 'inventory-invalid',
        schema: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventorySchema */ .iS,
        limit: INVENTORY_LIMIT_BYTES,
        made: 'grind-to-prod build-manifest',
    });
}
/** Throws InputError `inventory-invalid` unless this is the inventory that the manifest speaks of. */
function checkInventory(manifest, inventory) {
    const { digest } = (0,_closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(inventory);
    if (digest === manifest.closure.digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('inventory-invalid', `The inventory's digest is ${digest}, but the manifest speaks of ${manifest.closure.digest}; use the inventory.json that was made with this manifest.`);
}
function parseCanonical(bytes, kind) {
    const invalid = (message, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(kind.code, message, { cause });
    if (bytes.byteLength > kind.limit) {
        throw invalid(`The ${kind.name} has ${bytes.byteLength} bytes, and more than ${kind.limit} are not read; look whether it is the right file.`);
    }
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`The ${kind.name} is not JSON in UTF-8; make it with ${kind.made}, and copy it whole.`, cause);
    }
    const version = (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['schemaVersion']);
    if (typeof version === 'number' && version !== 1) {
        throw invalid(`The ${kind.name} has schemaVersion ${version}, and this program reads 1; use the grind-to-prod that made it.`);
    }
    const result = kind.schema.safeParse(value);
    if (!result.success) {
        throw invalid(sentencesOf(kind.name, (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, kind.schema)));
    }
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(result.data) !== text) {
        throw invalid(`The ${kind.name} is not in canonical form (RFC 8785), so something wrote it anew or edited it; use the file that ${kind.made} wrote.`);
    }
    return result.data;
}
/** The first ten are enough to see what happened to it. */
function sentencesOf(name, problems) {
    const sentences = problems.slice(0, 10).map(({ path, message }) => {
        const field = path.length === 0 ? '' : `'s ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)}`;
        return `The ${name}${field} ${message}${message.endsWith('?') ? '' : '.'}`;
    });
    return sentences.join('\n');
}


/***/ }),

/***/ 50452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
}


/***/ }),

/***/ 72707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile);
    return {
        folder,
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestFile),
        manifest,
        text,
        releaseId: id,
        signature: await readSignature((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.sig')),
        inventory: await readInventory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'inventory.json'), manifest),
    };
}
async function readSignature(file) {
    return (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
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

/***/ 46984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ parseTrust),
/* harmony export */   js: () => (/* binding */ parseSubstituters),
/* harmony export */   ng: () => (/* binding */ showConfigCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55335);


/** Prints the settings that Nix goes by, as JSON. */
const showConfigCommand = {
    argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
    effect: 'read',
};
const substitutersSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ substituters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }) });
/** The substituters, in the order configured, without the final slash that Nix adds to some. */
function parseSubstituters(stdout) {
    return (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(['nix', 'config'], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    'require-sigs': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    'trusted-users': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    substituters: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    'trusted-public-keys': zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
});
/** Whom and what Nix trusts. */
function parseTrust(stdout) {
    const settings = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(['nix', 'config'], trustSchema, stdout);
    return {
        requireSigs: settings['require-sigs'].value,
        trustedUsers: settings['trusted-users'].value,
        substituters: settings.substituters.value,
        trustedPublicKeys: settings['trusted-public-keys'].value,
    };
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


/***/ }),

/***/ 17697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheCheck: () => (/* binding */ cacheCheck)
});

// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/manifest/parse.js
var parse = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/js/tools/nix/path-info.js
var path_info = __webpack_require__(81532);
// EXTERNAL MODULE: ./build/js/tools/nix/run-path-info.js
var run_path_info = __webpack_require__(87852);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/js/tools/nix/read-json.js
var read_json = __webpack_require__(55335);
;// CONCATENATED MODULE: ./build/js/tools/nix/query-cache.js



/** Asks a store for these paths, past what Nix remembers of earlier answers. A path that it lacks is no failure. */
function queryCacheCommand(store, paths) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--refresh',
            '--option',
            'connect-timeout',
            '10',
            '--option',
            'download-attempts',
            '2',
            '--store',
            store,
            '--json',
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const answerSchema = schemas/* record */.g1P(store_path/* storePathSchema */.qd, schemas/* object */.Ikc({ narSize: schemas/* number */.aig(), downloadSize: schemas/* number */.aig().optional() }).nullable());
/** The paths that the store holds. */
function parseHeld(stdout) {
    const entries = Object.entries((0,read_json/* readJson */.V)(['nix', 'path-info'], answerSchema, stdout));
    return new Map(entries.flatMap(([path, held]) => (held === null ? [] : [[path, { narSize: held.narSize, downloadSize: held.downloadSize }]])));
}

// EXTERNAL MODULE: ./build/js/tools/nix/show-config.js
var show_config = __webpack_require__(46984);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
;// CONCATENATED MODULE: ./build/js/verbs/cache-check.js









/** Paths that are asked about at once. */
const BATCH = 1000;
/** Which paths of a release's closure the configured substituters hold. Changes nothing. `bundle` is a manifest file or its folder. */
async function cacheCheck({ bundle: path }, runner, reporter) {
    const bundle = await (0,read/* readBundle */.B)(path);
    const inventory = bundle.inventory ?? (await storeInventory(bundle.manifest, runner));
    const sizes = new Map(inventory.paths.map((entry) => [entry.path, entry.narSize]));
    const substituters = [];
    const nowhere = new Set(sizes.keys());
    for (const substituter of new Set((0,show_config/* parseSubstituters */.js)(await (0,expect_success/* expectSuccess */.l)(runner, show_config/* showConfigCommand */.ng)))) {
        const { held, error } = await ask(substituter, [...sizes.keys()], runner, reporter);
        for (const found of held.keys())
            nowhere.delete(found);
        substituters.push({ substituter, ...count(sizes, held), error });
    }
    return {
        releaseId: bundle.releaseId,
        closure: { paths: sizes.size, narBytes: sum(sizes.values()) },
        substituters,
        nowhere: [...nowhere],
    };
}
/** The inventory, from the store that built the release. */
async function storeInventory(manifest, runner) {
    const components = Object.values(manifest.components).map(({ storePath }) => storePath);
    const inventory = (0,closure_inventory/* inventoryOf */.o8)((0,path_info/* parsePathInfo */.F)(await (0,run_path_info/* pathInfoText */.X)(runner, (0,path_info/* pathInfoCommand */.z)(components, { closure: true }))));
    (0,parse/* checkInventory */.Lb)(manifest, inventory);
    return inventory;
}
async function ask(substituter, paths, runner, reporter) {
    const held = new Map();
    for (let start = 0; start < paths.length; start += BATCH) {
        const command = queryCacheCommand(substituter, paths.slice(start, start + BATCH));
        const { status, stdout, stderr } = await (0,run_path_info/* runPathInfo */.Z)(runner, command);
        if (status !== 0) {
            const { message } = new errors/* CommandError */.Qd(command.argv, status, stderr);
            reporter.report({ event: 'note', level: 'warning', message: `${substituter} cannot be asked: ${message}` });
            return { held: new Map(), error: message };
        }
        for (const [path, found] of parseHeld(stdout))
            held.set(path, found);
    }
    return { held, error: null };
}
function count(sizes, held) {
    const list = [...sizes.keys()].filter((path) => !held.has(path));
    const downloads = [...held.values()].map(({ downloadSize }) => downloadSize);
    const known = downloads.filter((size) => size !== undefined);
    return {
        held: {
            paths: held.size,
            narBytes: sum([...held.values()].map(({ narSize }) => narSize)),
            downloadBytes: known.length === downloads.length ? sum(known) : null,
        },
        missing: { paths: list.length, narBytes: sum(list.map((path) => sizes.get(path))), list },
    };
}
function sum(numbers) {
    return [...numbers].reduce((total, number) => total + number, 0);
}


/***/ })

};
