import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-78257.js';
import { modules as shared5 } from './shared-33689.js';
export const id = 6409;
export const ids = [6409];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 13566: // build/js/verbs/manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
describeComponent: () => describeComponent,
describeManifest: () => describeManifest,
manifestSbom: () => manifestSbom
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_nearest$1 = __webpack_require__(65041);
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_manifest_environment$2 = __webpack_require__(58236);
var domain_manifest_own_path$3 = __webpack_require__(33689);
var steps_bundle_read$4 = __webpack_require__(72707);
async function describeManifest(path) {
const {manifest, releaseId} = await (0, steps_bundle_read$4.readBundle)(path);
const manifestPath = (0, domain_manifest_own_path$3.KT)(manifest, releaseId);
return {
releaseId,
manifestPath,
manifest,
environment: (0, domain_manifest_environment$2.z)(manifest, manifestPath)
};
}
async function manifestSbom(path) {
const {manifest, releaseId, inventory} = await (0, steps_bundle_read$4.readBundle)(path);
if (inventory === void 0) throw new domain_errors_errors$0.dz("inventory-invalid", `There is no inventory.json beside ${(0, 
domain_errors_quote$5.hD)(path)}, which the bill of materials is made from.`, {
hint: "Put it there."
});
const {manifestPath} = await describeManifest(path);
const {cycloneDx} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
return {
releaseId,
sbom: cycloneDx({
manifest,
manifestPath,
inventory
})
};
}
async function describeComponent(path, component) {
const {manifest, releaseId} = await (0, steps_bundle_read$4.readBundle)(path);
const facts = Object.hasOwn(manifest.components, component) ? manifest.components[component] : void 0;
if (facts !== void 0) return {
releaseId,
component,
prefix: manifest.prefix,
facts,
environment: (0, domain_manifest_environment$2.B)(component, facts)
};
const names = Object.keys(manifest.components);
const closest = (0, domain_errors_nearest$1.nearest)(component, names);
const hint = closest === void 0 ? `It has ${names.join(", ")}.` : `Did you mean ${closest}?`;
throw new domain_errors_errors$0.dz("unknown-component", `The manifest has no component ${(0, 
domain_errors_quote$5.hD)(component)}.`, {
hint
});
}
}),

};
