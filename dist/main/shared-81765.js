export const modules = {

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => FIXED_ENVIRONMENT_NAMES,
r: () => componentVariables
});
const FIXED_ENVIRONMENT_NAMES = [ "RELEASE_ID", "RELEASE_SHA", "APPLICATION", "SYSTEM", "PREFIX", "MANIFEST_PATH", "CLOSURE_DIGEST", "CLOSURE_PATHS", "CLOSURE_BYTES" ];
function componentVariables(component, links) {
return [ {
name: environmentName(component, "PATH")
}, ...links.map(link => ({
name: links.length === 1 ? environmentName(component, "BIN") : environmentName(component, link, "BIN"),
link: link
})) ];
}
function environmentName(...words) {
const name = words.join("_").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
return /^[0-9]/.test(name) ? `_${name}` : name;
}
}),

/***/ 58236: // build/js/domain/manifest/environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => componentEnvironment,
z: () => manifestEnvironment
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, _release_id_js__WEBPACK_IMPORTED_MODULE_1__.M)(manifest),
RELEASE_SHA: manifest.source.commit,
APPLICATION: manifest.application,
SYSTEM: manifest.system,
PREFIX: manifest.prefix,
MANIFEST_PATH: manifestPath,
CLOSURE_DIGEST: manifest.closure.digest,
CLOSURE_PATHS: String(manifest.closure.paths),
CLOSURE_BYTES: String(manifest.closure.narBytes)
};
const variables = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1).flatMap(([component, facts]) => variablesOf(component, facts));
const known = Object.entries(fixed).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
const lines = [ ...known, ...variables ];
const names = lines.map(([name]) => name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath: storePath, links: links}) {
return (0, _environment_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(component, Object.keys(links).toSorted()).map(({name: name, link: link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
