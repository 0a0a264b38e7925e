import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-33689.js';
import { modules as shared3 } from './shared-27172.js';
import { modules as shared4 } from './shared-96477.js';
import { modules as shared5 } from './shared-36407.js';
import { modules as shared6 } from './shared-5160.js';
export const id = 9690;
export const ids = [9690,4826];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 13566: // build/js/verbs/manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
describeComponent: () => describeComponent,
describeManifest: () => describeManifest,
manifestSbom: () => manifestSbom
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58236);
var _domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33689);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72707);
async function describeManifest(path) {
const {manifest: manifest, releaseId: releaseId} = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__.readBundle)(path);
const manifestPath = (0, _domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_3__.KT)(manifest, releaseId);
return {
releaseId: releaseId,
manifestPath: manifestPath,
manifest: manifest,
environment: (0, _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__.z)(manifest, manifestPath)
};
}
async function manifestSbom(path) {
const {manifest: manifest, releaseId: releaseId, inventory: inventory} = await (0, 
_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__.readBundle)(path);
if (inventory === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("inventory-invalid", `There is no inventory.json beside ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(path)}, which the bill of materials is made from.`, {
hint: "Put it there."
});
const {manifestPath: manifestPath} = await describeManifest(path);
const {cycloneDx: cycloneDx} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
return {
releaseId: releaseId,
sbom: cycloneDx({
manifest: manifest,
manifestPath: manifestPath,
inventory: inventory
})
};
}
async function describeComponent(path, component) {
const {manifest: manifest, releaseId: releaseId} = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__.readBundle)(path);
const facts = Object.hasOwn(manifest.components, component) ? manifest.components[component] : void 0;
if (facts !== void 0) return {
releaseId: releaseId,
component: component,
prefix: manifest.prefix,
facts: facts,
environment: (0, _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_2__.B)(component, facts)
};
const names = Object.keys(manifest.components);
const closest = (0, _domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(component, names);
const hint = closest === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${closest}?`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("unknown-component", `The manifest has no component ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(component)}.`, {
hint: hint
});
}
}),

};
