export const modules = {

/***/ 98799: // node_modules/canonicalize/lib/canonicalize.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => canonicalize
});
function serializeString(value) {
if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(value);
}
function serializePrimitive(value) {
switch (typeof value) {
case "number":
if (isNaN(value)) throw new Error("NaN is not allowed");
if (!isFinite(value)) throw new Error("Infinity is not allowed");
return JSON.stringify(value);

case "string":
return serializeString(value);

case "boolean":
return value ? "true" : "false";

default:
return JSON.stringify(value);
}
}
function enterValue(value, seen) {
let wrappers = null;
while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
(wrappers ??= []).push(value);
value = value.toJSON();
}
if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
if (value === null || typeof value !== "object") {
if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
return serializePrimitive(value);
}
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
return {
container: value,
keys: Array.isArray(value) ? null : Object.keys(value).sort(),
index: 0,
first: true,
wrappers: wrappers
};
}
function canonicalize(object) {
if (object === null || typeof object !== "object") return serializePrimitive(object);
const seen = new Set;
const root = enterValue(object, seen);
if (typeof root !== "object") return root;
let result = root.keys === null ? "[" : "{";
const stack = [ root ];
outer: while (stack.length > 0) {
const frame = stack[stack.length - 1];
const container = frame.container;
if (frame.keys === null) {
while (frame.index < container.length) {
const i = frame.index++;
if (i > 0) result += ",";
const element = container[i];
const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
if (value === null || typeof value !== "object") {
result += serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (typeof child !== "object") {
result += child === void 0 ? "null" : child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "]";
} else {
const keys = frame.keys;
while (frame.index < keys.length) {
const key = keys[frame.index++];
const value = container[key];
if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
if (value === null || typeof value !== "object") {
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":" + serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (child === void 0) continue;
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":";
if (typeof child !== "object") {
result += child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "}";
}
seen.delete(container);
if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
stack.pop();
}
return result;
}
}),

/***/ 64377: // node_modules/zod/v4/classic/iso.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w$: () => datetime
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
function datetime(params) {
return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
}),

};
