import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-79191.js';
import { modules as shared3 } from './shared-25361.js';
import { modules as shared4 } from './shared-33689.js';
export const id = 3566;
export const ids = [3566,6794];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 13566: // build/js/verbs/manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   componentFacts: () => (/* binding */ componentFacts),
/* harmony export */   manifestFacts: () => (/* binding */ manifestFacts),
/* harmony export */   manifestSbom: () => (/* binding */ manifestSbom)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58236);
/* harmony import */ var _domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33689);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72707);






/** A manifest's facts, from its file or its bundle's folder. Needs no store. */
async function manifestFacts(path) {
    const { manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    const manifestPath = (0,_domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_3__/* .manifestStorePath */ .KT)(manifest, releaseId);
    return { releaseId, manifestPath, manifest, environment: (0,_domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__/* .manifestEnvironment */ .z)(manifest, manifestPath) };
}
/**
 * The software bill of materials of a release, as CycloneDX in JSON: what `build-manifest` wrote beside the manifest, byte for byte.
 * Throws InputError inventory-invalid without the inventory.
 */
async function manifestSbom(path) {
    const { manifest, releaseId, inventory } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    if (inventory === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('inventory-invalid', `There is no inventory.json beside ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)}, and the bill of materials is made of it.`, { hint: 'Put it there.' });
    }
    const { manifestPath } = await manifestFacts(path);
    const { cycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 85391));
    return { releaseId, sbom: cycloneDx({ manifest, manifestPath, inventory }) };
}
/** The facts of one component of a manifest. Throws InputError unknown-component, which names the nearest. */
async function componentFacts(path, component) {
    const { manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    const facts = Object.hasOwn(manifest.components, component) ? manifest.components[component] : undefined;
    if (facts !== undefined)
        return { releaseId, component, prefix: manifest.prefix, facts, environment: (0,_domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__/* .componentEnvironment */ .B)(component, facts) };
    const names = Object.keys(manifest.components);
    const meant = (0,_domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(component, names);
    const hint = meant === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${meant}?`;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('unknown-component', `The manifest has no component ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(component)}.`, { hint });
}


/***/ }),

};
