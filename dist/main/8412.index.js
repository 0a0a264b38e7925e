import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
export const id = 8412;
export const ids = [8412,5041,3702];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 27651: // build/js/domain/config/reference.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
configReference: () => configReference,
referenceOf: () => referenceOf
});
var zod$3 = __webpack_require__(98439);
var errors_errors_js$0 = __webpack_require__(8136);
var errors_nearest_js$1 = __webpack_require__(65041);
var errors_quote_js$4 = __webpack_require__(7191);
var schema_js$2 = __webpack_require__(21325);
function configReference() {
const schema = JSON.parse(JSON.stringify(zod$3.bl(schema_js$2.Qn, {
io: "input"
})));
return entriesBelow(schema, "", []);
}
function referenceOf(key) {
const all = configReference();
const asked = key.replaceAll("[]", "").split(".");
const found = all.filter(entry => {
const path = entry.key.replaceAll("[]", "").split(".");
return asked.length <= path.length && asked.every((part, index) => part === path[index] || /^<.*>$/.test(path[index]));
});
if (found.length > 0) return found;
const like = (0, errors_nearest_js$1.nearest)(key, all.map(entry => entry.key));
const hint = like === void 0 ? 'run "grind-to-prod docs" for all keys' : `did you mean ${(0, 
errors_quote_js$4.hD)(like)}?`;
throw new errors_errors_js$0.dz("usage", `grind-to-prod.yml has no key ${(0, 
errors_quote_js$4.hD)(key)}; ${hint}`);
}
function entriesBelow(schema, path, enclosing) {
const objects = alternatives(schema);
const names = objects.flatMap(({properties}) => Object.keys(properties ?? {}));
if (path.endsWith("[]") && names.length > 0 && names.every(name => enclosing.includes(name))) return [];
const entries = new Map;
for (const {properties = {}, required = []} of objects) for (const [name, value] of Object.entries(properties)) {
const key = path === "" ? name : `${path}.${name}`;
const isRequired = objects.length === 1 && required.includes(name);
if (!entries.has(key)) entries.set(key, [ entryOf(key, value, isRequired), ...entriesBelow(value, key, names) ]);
}
for (const alternative of [ schema, ...schema.anyOf ?? [] ]) {
if (alternative.items !== void 0) entries.set(`${path}[]`, entriesBelow(alternative.items, `${path}[]`, enclosing));
if (alternative.additionalProperties) entries.set(`${path}.<name>`, entriesBelow(alternative.additionalProperties, `${path}.<name>`, enclosing));
}
return [ ...entries.values() ].flat();
}
function alternatives(schema) {
return [ schema, ...schema.anyOf ?? [] ].filter(({properties}) => properties !== void 0);
}
function entryOf(key, schema, isRequired) {
const {default: byDefault, description = ""} = schema;
const isEmpty = typeof byDefault === "object" && byDefault !== null && Object.keys(byDefault).length === 0;
return {
key,
type: typeOf(schema),
isRequired,
...byDefault === void 0 || isEmpty ? {} : {
default: JSON.stringify(byDefault)
},
description
};
}
function typeOf(schema, isPlural = false) {
if (schema.anyOf !== void 0) return [ ...new Set(schema.anyOf.map(one => typeOf(one, isPlural))) ].join(" or ");
if (schema.const !== void 0) return JSON.stringify(schema.const);
if (schema.enum !== void 0) return schema.enum.map(word => JSON.stringify(word)).join(" or ");
const end = isPlural ? "s" : "";
switch (schema.type) {
case "array":
return `list${end} of ${typeOf(schema.items ?? {}, true)}`;

case "object":
return schema.additionalProperties ? `mapping${end} from names to ${typeOf(schema.additionalProperties, true)}` : `mapping${end}`;

case "integer":
case "number":
return schema.minimum === void 0 ? `${schema.type}${end}` : `${schema.type}${end} from ${schema.minimum} to ${schema.maximum}`;

case "string":
case "boolean":
case void 0:
return `${schema.type ?? "any value"}${end}`;

default:
return schema.type;
}
}
}),

};
