import { modules as shared0 } from './shared-53795.js';
export const id = 8742;
export const ids = [8742];
export const modules = {
...shared0,


/***/ 78742: // build/js/domain/manifest/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lb: () => checkInventory,
Ng: () => parseManifest,
RN: () => INVENTORY_LIMIT_BYTES,
au: () => parseInventory
});
var _config_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63381);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90781);
var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38233);
var _canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
var _health_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12726);
var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67982);
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
function parseManifest(bytes) {
const manifest = parseCanonical(bytes, {
name: "manifest",
code: "manifest-invalid",
schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__.rc,
text: _canonical_js__WEBPACK_IMPORTED_MODULE_6__.d,
limit: _schema_js__WEBPACK_IMPORTED_MODULE_5__.SC,
made: "grind-to-prod build-manifest"
});
const problems = [ ...(0, _config_component_js__WEBPACK_IMPORTED_MODULE_0__.t4)(manifest), ...(0, 
_health_references_js__WEBPACK_IMPORTED_MODULE_4__.p)(manifest) ];
if (problems.length > 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("manifest-invalid", sentencesOf("manifest", problems));
return manifest;
}
function parseInventory(bytes) {
return parseCanonical(bytes, {
name: "inventory",
code: "inventory-invalid",
schema: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.iS,
isGood: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.t3,
text: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.A1,
limit: INVENTORY_LIMIT_BYTES,
made: "grind-to-prod build-manifest"
});
}
function checkInventory(manifest, inventory) {
const {digest: digest} = (0, _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.eh)(inventory);
if (digest === manifest.closure.digest) return;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("inventory-invalid", `The inventory's digest is ${digest}, but the manifest lists ${manifest.closure.digest}.`, {
hint: "Use the inventory.json that was built with this manifest."
});
}
function parseCanonical(bytes, kind) {
const invalid = ({message: message, hint: hint}, more = {}) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(kind.code, message, {
hint: hint,
...more
});
if (bytes.byteLength > kind.limit) throw invalid({
message: `The ${kind.name} has ${bytes.byteLength} bytes, more than the limit of ${kind.limit}.`,
hint: "Check that it is the right file."
});
let text;
let value;
try {
text = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(bytes);
value = JSON.parse(text);
} catch (cause) {
throw invalid({
message: `The ${kind.name} is not JSON in UTF-8.`,
hint: `Create it with ${kind.made}, and copy the complete file.`
}, {
cause: cause
});
}
const version = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, [ "schemaVersion" ]);
if (typeof version === "number" && version !== 1) throw invalid({
message: `The ${kind.name} has schemaVersion ${version}, but this program reads 1.`,
hint: "Use the version of grind-to-prod that wrote it."
});
if (isObject(value) && version === void 0) throw invalid({
message: `This is not a ${kind.name}: it has no schemaVersion.`,
hint: `Create one with ${kind.made}.`
});
const result = kind.isGood?.(value) === true ? {
data: value,
problems: null
} : (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.RZ)(kind.schema, value);
if (result.problems !== null) throw invalid({
message: sentencesOf(kind.name, result.problems)
}, unknownIn(kind.name, result.problems));
if (kind.text(result.data) !== text) throw invalid({
message: `The ${kind.name} is not in canonical form (RFC 8785), so it was edited or rewritten.`,
hint: `Use the file that ${kind.made} wrote.`
});
return result.data;
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unknownIn(name, problems) {
const found = problems.find(({isUnknown: isUnknown}) => isUnknown === true);
return found === void 0 || name !== "manifest" ? {} : {
unknown: {
of: name,
field: (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.w5)(found.path)
}
};
}
function sentencesOf(name, problems) {
const sentences = problems.slice(0, 10).map(({path: path, message: message}) => {
const field = path.length === 0 ? "" : `'s ${(0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.w5)(path)}`;
return `The ${name}${field} ${message}${message.endsWith("?") ? "" : "."}`;
});
return sentences.join("\n");
}
}),

};
