import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-32227.js';
import { modules as shared3 } from './shared-66961.js';
export const id = 8043;
export const ids = [8043];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 18043: // build/js/domain/snapshot/env.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
snapshotEnvironment: () => snapshotEnvironment
});
var unreadable_js$4 = __webpack_require__(4897);
var schema_js$0 = __webpack_require__(18049);
var shape_js$1 = __webpack_require__(66961);
var shell_text_js$3 = __webpack_require__(38320);
var variable_names_js$2 = __webpack_require__(74751);
function snapshotEnvironment(snapshot) {
const give = (0, variable_names_js$2.C)();
const lines = [];
const emit = (variable, value) => void lines.push(`${variable}=${(0, shell_text_js$3.x)(value)}\n`);
const write = (schema, path, value) => {
const shape = (0, shape_js$1.F)(schema);
if (shape.kind === "object") for (const [field, part] of shape.fields) write(part, [ ...path, {
field
} ], partOf(value, field)); else if (shape.kind === "record") {
const names = namesIn(value);
emit(give(path), (0, shell_text_js$3.yZ)(names));
for (const name of names) write(shape.value, [ ...path, {
name
} ], partOf(value, name));
} else if (shape.kind === "list") {
const elements = Array.isArray(value) ? value : [];
const isOfWords = (0, shape_js$1.j)((0, shape_js$1.F)(shape.element));
emit(give(path), isOfWords ? (0, shell_text_js$3.yZ)(elements.map(textOf)) : String(elements.length));
if (!isOfWords) elements.forEach((element, index) => write(shape.element, [ ...path, {
name: String(index + 1)
} ], element));
} else if (shape.kind === "reading") {
const variable = give(path, "_unreadable");
if ((0, unreadable_js$4.G)(value)) emit(variable, value.unreadable); else write(shape.value, path, value);
} else if (shape.kind === "optional") {
if (value !== void 0) write(shape.value, path, value);
} else if (shape.kind === "nullable") {
const variable = give(path);
if (value === null) emit(variable, ""); else if ((0, shape_js$1.j)((0, 
shape_js$1.F)(shape.value))) emit(variable, textOf(value)); else write(shape.value, path, value);
} else emit(give(path), textOf(value));
};
write(schema_js$0.ap, [], snapshot);
return lines.join("");
}
function partOf(value, key) {
return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function namesIn(value) {
return typeof value === "object" && value !== null ? Object.keys(value).toSorted() : [];
}
function textOf(value) {
return typeof value === "string" ? value : JSON.stringify(value);
}
}),

};
