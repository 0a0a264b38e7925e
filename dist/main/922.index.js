import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-79191.js';
export const id = 922;
export const ids = [922];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 17697: // build/js/verbs/cache-check.js
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
// EXTERNAL MODULE: ./build/js/tools/nix/store-objects.js + 1 modules
var store_objects = __webpack_require__(77423);
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
const heldSchema = schemas/* object */.Ikc({ narSize: schemas/* number */.aig(), downloadSize: schemas/* number */.aig().optional() });
/** The paths that the store holds. */
function parseHeld(stdout) {
    const held = [...(0,store_objects/* parseStoreObjects */.Hu)(stdout, heldSchema)];
    return new Map(held.map(([path, { narSize, downloadSize }]) => [path, { narSize, downloadSize }]));
}

// EXTERNAL MODULE: ./build/js/tools/nix/show-config.js
var show_config = __webpack_require__(46984);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/domain/secrets/public-url.js
var public_url = __webpack_require__(70320);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
;// CONCATENATED MODULE: ./build/js/verbs/cache-check.js











/** Paths that are asked about at once. */
const BATCH = 1000;
/** Which paths of a release's closure the configured substituters hold. Changes nothing. `bundle` is a manifest file or its folder. */
async function cacheCheck({ bundle: path }, context) {
    const { runner } = context;
    const bundle = await (0,read/* readBundle */.B)(path);
    const inventory = bundle.inventory ?? (await storeInventory(bundle.manifest, runner));
    const sizes = new Map(inventory.paths.map((entry) => [entry.path, entry.narSize]));
    const substituters = [];
    const nowhere = new Set(sizes.keys());
    for (const substituter of new Set((0,show_config/* parseSubstituters */.js)(await (0,expect_success/* expectSuccess */.l)(runner, show_config/* showConfigCommand */.ng)))) {
        const { held, error } = await ask(substituter, [...sizes.keys()], context);
        for (const found of held.keys())
            nowhere.delete(found);
        substituters.push({ substituter: (0,public_url/* publicUrl */.x6)(substituter), ...count(sizes, held), error });
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
async function ask(substituter, paths, context) {
    const { runner, reporter } = context;
    const held = new Map();
    for (let start = 0; start < paths.length; start += BATCH) {
        const command = queryCacheCommand(substituter, paths.slice(start, start + BATCH));
        const { status, stdout, stderr } = await (0,run_path_info/* runPathInfo */.Z)(runner, command);
        if (status !== 0) {
            const { message } = new errors/* CommandError */.Qd(command.argv, { status, stderr });
            (0,report_event/* warn */.R8)(reporter, `${(0,public_url/* publicUrl */.x6)(substituter)} cannot be asked: ${message}`);
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


/***/ }),

};
