import { modules as shared0 } from './shared-26857.js';
import { modules as shared1 } from './shared-18049.js';
export const id = 9777;
export const ids = [9777];
export const modules = {
...shared0,
...shared1,


/***/ 78257: // build/js/domain/activation/host-paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uc: () => releaseFolder,
VR: () => PREFIX_LINKS,
Wu: () => ADOPTED,
gS: () => generationOf,
tO: () => hostPaths
});
var _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86233);
function trustPlaces(application) {
return {
allowedSigners: (0, _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__.rc)(application),
revokedKeys: _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__.jJ,
temporary: "/run/grind-to-prod"
};
}
const SYSTEM_PLACES = {
profile: "/nix/var/nix/profiles/system",
current: "/run/current-system",
booted: "/run/booted-system",
lock: "/run/nixos/switch-to-configuration.lock"
};
const STATE_ROOT = "/var/lib/grind-to-prod";
const STORE = "/nix/store";
const COLLECTOR_ROOTS = "/nix/var/nix/gcroots/grind-to-prod";
const ADOPTED = "taken-over";
function releaseFolder(application, prefix, stateRoot = STATE_ROOT) {
return prefix ?? `${stateRoot}/${application}`;
}
function hostPaths(application, ownPrefix, roots = {
state: STATE_ROOT,
collector: COLLECTOR_ROOTS
}) {
const state = `${roots.state}/${application}`;
const prefix = releaseFolder(application, ownPrefix, roots.state);
return {
prefix: prefix,
store: roots.store ?? STORE,
bin: `${prefix}/bin`,
share: `${prefix}/share`,
current: `${prefix}/current`,
releases: `${prefix}/releases`,
backups: `${prefix}/backups`,
state: state,
attempts: `${state}/attempts`,
journal: `${state}/journal.json`,
ledger: `${state}/ledger.ndjson`,
data: `${state}/data`,
roots: `${roots.collector}/${application}`,
system: roots.system ?? SYSTEM_PLACES,
trust: roots.trust ?? trustPlaces(application)
};
}
const PREFIX_LINKS = {
bin: "current/bin",
share: "current/share"
};
function generationOf(link) {
return /^releases\/([0-9a-f]{64}|taken-over)$/.exec(link)?.[1];
}
}),

};
