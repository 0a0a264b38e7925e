import { modules as shared0 } from './shared-18049.js';
import { modules as shared1 } from './shared-86233.js';
export const id = 9777;
export const ids = [9777];
export const modules = {
...shared0,
...shared1,


/***/ 78257: // build/js/domain/activation/host-paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ releaseFolder),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   tO: () => (/* binding */ hostPaths),
/* harmony export */   zM: () => (/* binding */ TAKEN_OVER)
/* harmony export */ });
/* unused harmony exports STATE_ROOT, generationLink */
/* harmony import */ var _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86233);

function trustPlaces(application) {
    return { allowedSigners: (0,_trust_signers_js__WEBPACK_IMPORTED_MODULE_0__/* .signersFiles */ .rc)(application), revokedKeys: _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__/* .REVOKED_KEYS_FILE */ .jJ, temporary: '/run/grind-to-prod' };
}
const SYSTEM_PLACES = {
    profile: '/nix/var/nix/profiles/system',
    current: '/run/current-system',
    booted: '/run/booted-system',
    lock: '/run/nixos/switch-to-configuration.lock',
};
const STATE_ROOT = '/var/lib/grind-to-prod';
const STORE = '/nix/store';
const COLLECTOR_ROOTS = '/nix/var/nix/gcroots/grind-to-prod';
/** The generation that holds what a plain `<prefix>/bin` folder held before the first release. */
const TAKEN_OVER = 'taken-over';
/** Where the releases of an application lie: in its prefix, or, when its releases are systems alone and it has none, with its state. */
function releaseFolder(application, prefix, stateRoot = STATE_ROOT) {
    return prefix ?? `${stateRoot}/${application}`;
}
/** The paths of an application; the roots differ from the usual ones only in tests. */
function hostPaths(application, ownPrefix, roots = {
    state: STATE_ROOT,
    collector: COLLECTOR_ROOTS,
}) {
    const state = `${roots.state}/${application}`;
    const prefix = releaseFolder(application, ownPrefix, roots.state);
    return {
        prefix,
        store: roots.store ?? STORE,
        bin: `${prefix}/bin`,
        current: `${prefix}/current`,
        releases: `${prefix}/releases`,
        backups: `${prefix}/backups`,
        state,
        attempts: `${state}/attempts`,
        journal: `${state}/journal.json`,
        ledger: `${state}/ledger.ndjson`,
        data: `${state}/data`,
        roots: `${roots.collector}/${application}`,
        system: roots.system ?? SYSTEM_PLACES,
        trust: roots.trust ?? trustPlaces(application),
    };
}
/** What `current` points to when this generation is in use: relative, so that the prefix may be looked at from elsewhere. */
function generationLink(generation) {
    return `releases/${generation}`;
}
/** The generation that a `current` link points to, or undefined when the link is not one of ours. */
function generationOf(link) {
    return /^releases\/([0-9a-f]{64}|taken-over)$/.exec(link)?.[1];
}


/***/ }),

};
