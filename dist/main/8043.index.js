import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-37779.js';
import { modules as shared2 } from './shared-36407.js';
import { modules as shared3 } from './shared-18049.js';
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
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66961);
var _shell_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38320);
var _variable_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74751);
function snapshotEnvironment(snapshot) {
const give = (0, _variable_names_js__WEBPACK_IMPORTED_MODULE_2__.C)();
const lines = [];
const emit = (variable, value) => void lines.push(`${variable}=${(0, _shell_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(value)}\n`);
const write = (schema, path, value) => {
const shape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.F)(schema);
if (shape.kind === "object") for (const [field, part] of shape.fields) write(part, [ ...path, {
field: field
} ], partOf(value, field)); else if (shape.kind === "record") {
const names = namesIn(value);
emit(give(path), (0, _shell_text_js__WEBPACK_IMPORTED_MODULE_3__.yZ)(names));
for (const name of names) write(shape.value, [ ...path, {
name: name
} ], partOf(value, name));
} else if (shape.kind === "list") {
const elements = Array.isArray(value) ? value : [];
const isOfWords = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.j)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.F)(shape.element));
emit(give(path), isOfWords ? (0, _shell_text_js__WEBPACK_IMPORTED_MODULE_3__.yZ)(elements.map(textOf)) : String(elements.length));
if (!isOfWords) elements.forEach((element, index) => write(shape.element, [ ...path, {
name: String(index + 1)
} ], element));
} else if (shape.kind === "reading") {
const variable = give(path, "_unreadable");
if ((0, _schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(value)) emit(variable, value.unreadable); else write(shape.value, path, value);
} else if (shape.kind === "optional") {
if (value !== void 0) write(shape.value, path, value);
} else if (shape.kind === "nullable") {
const variable = give(path);
if (value === null) emit(variable, ""); else if ((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.j)((0, 
_shape_js__WEBPACK_IMPORTED_MODULE_1__.F)(shape.value))) emit(variable, textOf(value)); else write(shape.value, path, value);
} else emit(give(path), textOf(value));
};
write(_schema_js__WEBPACK_IMPORTED_MODULE_0__.ap, [], snapshot);
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
