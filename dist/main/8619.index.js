import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-79191.js';
import { modules as shared2 } from './shared-11374.js';
import { modules as shared3 } from './shared-33689.js';
export const id = 8619;
export const ids = [8619];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 20987: // build/js/steps/bundle/grind-closure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  py: () => (/* binding */ GRIND),
  Ru: () => (/* binding */ closurePath),
  gW: () => (/* binding */ grindClosure),
  a0: () => (/* binding */ manifestInfo),
  LO: () => (/* binding */ missing)
});

// EXTERNAL MODULE: ./build/js/domain/closure/inventory.js
var closure_inventory = __webpack_require__(38233);
// EXTERNAL MODULE: ./build/js/domain/closure/text-path.js
var text_path = __webpack_require__(48352);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/manifest/own-path.js
var own_path = __webpack_require__(33689);
// EXTERNAL MODULE: ./build/js/domain/nar/writer.js
var writer = __webpack_require__(95658);
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
 * named `root`, `root-2` \u2026 keep them from being collected.
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
 * makes links there (`root`, `root-2`, \u2026) that keep the paths from being collected. Fails when a path cannot be had.
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
 * manifest speaks of. Builds nothing. Links named `root\u2026` hold it against collection. Throws HostError path-missing or path-corrupt.
 */
async function grindClosure({ manifest, text, inventory }, root, runner) {
    const components = [...new Set(Object.values(manifest.components).map(({ storePath }) => storePath))];
    const wanted = inventory === undefined ? components : inventory.paths.map(({ path }) => path);
    const lacking = await fetchLacking(wanted, runner);
    if (inventory === undefined && lacking.length > 0)
        throw missing(lacking, ', and the bundle has no inventory.json, so what it needs is not known');
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
        throw new errors/* HostError */.dh('path-corrupt', `The closure on grind (${whole.paths.length} paths) is not the one of the manifest (${paths} paths, ${narBytes} bytes): something in it was built again with another result.`, { host: GRIND, hint: 'Build the manifest again.' });
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
    return new errors/* HostError */.dh('path-missing', `Grind's store lacks ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}, and no substituter of grind has it${detail}.`, {
        host: GRIND,
        hint: 'Build the release on grind again, or let the host fetch it with --allow-host-fallback, if its policy names substituters.',
    });
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
    throw new errors/* HostError */.dh('path-corrupt', `${other.path} on grind is not what the manifest speaks of (NAR hash ${other.narHash} instead of ${expected.get(other.path)}): it was built again with another result.`, { host: GRIND, hint: 'Build the manifest again.' });
}
function closurePath({ path, narHash, narSize, references }) {
    return { path, narHash, narSize, references: [...references] };
}
/** The manifest's own store path: content-addressed, so it needs no signature. */
function manifestInfo(manifest, text) {
    const contents = Buffer.from(text);
    const own = (0,own_path/* manifestOwnPath */.lD)(manifest, text);
    return { info: { ...own, deriver: null, signatures: [], contentAddress: (0,text_path/* textContentAddress */.nV)(contents) }, nar: (0,writer/* fileNar */.I)(contents) };
}


/***/ }),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireBackupPossible),
/* harmony export */   t: () => (/* binding */ plannedBackup)
/* harmony export */ });
/* harmony import */ var _domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98501);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/** Refuses to ask for a backup that cannot be. Throws InputError `data-undeclared`. */
function requireBackupPossible(manifest, asked) {
    const why = asked ? (0,_domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__/* .whyNoBackup */ .ew)(manifest) : null;
    if (why === null)
        return;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('data-undeclared', `A backup of the data cannot be made before this release, because ${why}.`, {
        hint: 'Add data to grind-to-prod.yml and build anew, or leave --schema-change out.',
    });
}
/** The folders that the host would back up first. */
function plannedBackup(manifest, asked) {
    return (0,_domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__/* .wantsBackup */ .SZ)(manifest, asked) ? manifest.data.folders : [];
}


/***/ }),

};
