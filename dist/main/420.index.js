import { modules as shared0 } from './shared-53795.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 420;
export const ids = [420];
export const modules = {
...shared0,
...shared1,


/***/ 78742: // build/js/domain/manifest/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lb: () => checkInventory,
Ng: () => parseManifest,
RN: () => INVENTORY_LIMIT_BYTES,
au: () => parseInventory
});
var config_component_js$0 = __webpack_require__(63381);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_schema_problems_js$2 = __webpack_require__(90781);
var closure_inventory_js$3 = __webpack_require__(38233);
var canonical_js$6 = __webpack_require__(53795);
var health_references_js$4 = __webpack_require__(12726);
var schema_js$5 = __webpack_require__(67982);
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
function parseManifest(content) {
const manifest = parseCanonical(content, {
name: "manifest",
code: "manifest-invalid",
schema: schema_js$5.rc,
text: canonical_js$6.d,
limit: schema_js$5.SC,
made: "grind-to-prod build-manifest"
});
const problems = [ ...(0, config_component_js$0.t4)(manifest), ...(0, 
health_references_js$4.p)(manifest) ];
if (problems.length > 0) throw new errors_errors_js$1.dz("manifest-invalid", sentencesOf("manifest", problems));
return manifest;
}
function parseInventory(content) {
return parseCanonical(content, {
name: "inventory",
code: "inventory-invalid",
schema: closure_inventory_js$3.iS,
isGood: closure_inventory_js$3.t3,
text: closure_inventory_js$3.A1,
limit: INVENTORY_LIMIT_BYTES,
made: "grind-to-prod build-manifest"
});
}
function checkInventory(manifest, inventory, text) {
const {digest} = (0, closure_inventory_js$3.eh)(inventory, text);
if (digest === manifest.closure.digest) return;
throw new errors_errors_js$1.dz("inventory-invalid", `The inventory's digest is ${digest}, but the manifest lists ${manifest.closure.digest}.`, {
hint: "Use the inventory.json that was built with this manifest."
});
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function parseCanonical(content, kind) {
const invalid = ({message, hint}, more = {}) => new errors_errors_js$1.dz(kind.code, message, {
hint,
...more
});
const bytes = Buffer.byteLength(content);
if (bytes > kind.limit) throw invalid({
message: `The ${kind.name} has ${bytes} bytes, more than the limit of ${kind.limit}.`,
hint: "Check that it is the right file."
});
let [text, value] = [ "", void 0 ];
try {
text = typeof content === "string" ? content : utf8.decode(content);
value = JSON.parse(text);
} catch (cause) {
throw invalid({
message: `The ${kind.name} is not JSON in UTF-8.`,
hint: `Create it with ${kind.made}, and copy the complete file.`
}, {
cause
});
}
const version = (0, errors_schema_problems_js$2.fK)(value, [ "schemaVersion" ]);
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
} : (0, errors_schema_problems_js$2.RZ)(kind.schema, value);
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
const found = problems.find(({isUnknown}) => isUnknown === true);
return found === void 0 || name !== "manifest" ? {} : {
unknown: {
of: name,
field: (0, errors_schema_problems_js$2.w5)(found.path)
}
};
}
function sentencesOf(name, problems) {
const sentences = problems.slice(0, 10).map(({path, message}) => {
const field = path.length === 0 ? "" : `'s ${(0, errors_schema_problems_js$2.w5)(path)}`;
return `The ${name}${field} ${message}${message.endsWith("?") ? "" : "."}`;
});
return sentences.join("\n");
}
}),

};
