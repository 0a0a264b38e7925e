import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-4303.js';
export const id = 1299;
export const ids = [1299];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 81299: // build/js/cli/commands/manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
manifestCommand: () => manifestCommand
});
var errors = __webpack_require__(8136);
var released_unit = __webpack_require__(85118);
var amount = __webpack_require__(53004);
var columns = __webpack_require__(55689);
// CONCATENATED MODULE: ./build/js/domain/report/manifest-table.js
function manifestTable(manifest, releaseId, manifestPath) {
const facts = [ [ "release", releaseId ], [ "application", manifest.application ], [ "source", `${manifest.source.repository} ${manifest.source.commit}` ], ...manifest.source.directory === void 0 ? [] : [ [ "directory", manifest.source.directory ] ], [ "committed", manifest.source.commitTime ], [ "system", manifest.system ], ...manifest.prefix === void 0 ? [] : [ [ "prefix", manifest.prefix ] ], [ "manifest", manifestPath ], [ "closure", `${(0, 
amount.B4)(manifest.closure.paths, "path")}, ${(0, amount.z3)(manifest.closure.narBytes)}, ${manifest.closure.digest}` ], [ "units", (0, 
released_unit.PH)(manifest.units).join(", ") || "none" ], [ "health", Object.keys(manifest.health).join(", ") || "none" ] ];
const components = Object.entries(manifest.components).flatMap(([name, component]) => componentRows(name, component, manifest.prefix));
return `${(0, columns.R)(facts)}\n${(0, columns.R)(components)}`;
}
function componentTable(name, component, prefix) {
return (0, columns.R)(componentRows(name, component, prefix));
}
function componentRows(name, {installable, storePath, links, share = {}, kind, switchMode}, prefix) {
const rows = Object.entries(links).map(([link, {target}]) => [ "  link", link, target, `${prefix}/bin/${link}` ]);
rows.push(...Object.entries(share).map(([link, {target}]) => [ "  share", link, target, `${prefix}/share/${link}` ]));
if (kind === "system") rows.push([ "  system", name, `bin/switch-to-configuration ${switchMode}`, storePath ]);
return [ [ "component", name, installable, storePath ], ...rows ];
}
var command = __webpack_require__(4303);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/manifest.js
const manifestCommand = (0, command.G5)({
name: "manifest",
summary: "print the contents of a manifest",
arguments: {
manifest: (0, inputs.EE)("<manifest>", "a manifest.json, or the folder that contains it")
},
options: {
format: (0, inputs.NW)((0, inputs.Yq)("<format>", "output format", [ "table", "env", "json", "cyclonedx" ]), "table"),
component: (0, inputs.uK)("<name>", "only this component")
},
examples: [ "grind-to-prod manifest release", "grind-to-prod manifest release --format env --component hypervisor" ],
formatsInJson: [ "cyclonedx" ],
isJson: ({format}) => format === "json",
run: async ({manifest: file, format, component}, {at}) => {
const path = at(file);
const {describeComponent, describeManifest, manifestSbom} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(6409) ]).then(__webpack_require__.bind(__webpack_require__, 13566));
if (format === "cyclonedx") {
if (component !== void 0) throw new errors.dz("conflicting-options", "The bill of materials covers the whole release.", {
hint: "Remove --component."
});
const {releaseId, sbom} = await manifestSbom(path);
return {
result: {
releaseId,
sbom: JSON.parse(sbom)
},
text: sbom
};
}
if (component !== void 0) {
const {environment, ...result} = await describeComponent(path, component);
return {
result,
text: format === "env" ? environment : componentTable(component, result.facts, result.prefix)
};
}
const {releaseId, manifestPath, manifest, environment} = await describeManifest(path);
const text = format === "env" ? environment : manifestTable(manifest, releaseId, manifestPath);
return {
result: {
releaseId,
manifestPath,
manifest
},
text
};
}
});
}),

};
