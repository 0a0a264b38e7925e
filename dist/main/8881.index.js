import { modules as shared0 } from './shared-32227.js';
import { modules as shared1 } from './shared-66961.js';
export const id = 8881;
export const ids = [8881];
export const modules = {
...shared0,
...shared1,


/***/ 38881: // build/js/domain/snapshot/parse-env.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => parseSnapshotEnvironment
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$7 = __webpack_require__(7191);
var parse_js$1 = __webpack_require__(37779);
var schema_1_js$2 = __webpack_require__(43047);
var schema_js$3 = __webpack_require__(18049);
var shape_js$4 = __webpack_require__(66961);
var shell_text_js$6 = __webpack_require__(38320);
var variable_names_js$5 = __webpack_require__(74751);
function parseSnapshotEnvironment(text) {
const variables = readLines(text);
const read = reading(variables);
const snapshot = read(variables.get("schema_version") === "1" ? schema_1_js$2.vK : schema_js$3.ap, []);
const [left] = variables.keys();
if (left !== void 0) throw invalid(`${left} is not a variable of a snapshot; remove it`);
return (0, parse_js$1.E)(snapshot);
}
function reading(variables) {
const give = (0, variable_names_js$5.C)();
const take = variable => {
const value = variables.get(variable);
if (value === void 0) throw invalid(`${variable} is missing; take the snapshot again`);
variables.delete(variable);
return value;
};
return read;
function read(schema, path) {
const shape = (0, shape_js$4.F)(schema);
if (shape.kind === "object") {
const fields = shape.fields.map(([field, part]) => [ field, read(part, [ ...path, {
field
} ]) ]);
return Object.fromEntries(fields.filter(([, value]) => value !== void 0));
}
if (shape.kind === "optional") return isPresent(variables, path) ? read(shape.value, path) : void 0;
if (shape.kind === "reading") {
const variable = give(path, "_unreadable");
return variables.has(variable) ? {
unreadable: take(variable)
} : read(shape.value, path);
}
const variable = give(path);
if (shape.kind === "record") {
const names = words(variable, take(variable));
return Object.fromEntries(names.map(name => [ name, read(shape.value, [ ...path, {
name
} ]) ]));
}
if (shape.kind === "list") {
const value = take(variable);
if ((0, shape_js$4.j)((0, shape_js$4.F)(shape.element))) return words(variable, value);
const steps = Array.from({
length: count(variable, value)
}, (_, index) => ({
name: String(index + 1)
}));
return steps.map(step => read(shape.element, [ ...path, step ]));
}
if (shape.kind !== "nullable") return scalar(shape, take(variable));
const inner = (0, shape_js$4.F)(shape.value);
if (!(0, shape_js$4.j)(inner) && !variables.has(variable)) return read(shape.value, path);
const value = take(variable);
return value === "" ? null : scalar(inner, value);
}
}
function isPresent(variables, path) {
const variable = (0, variable_names_js$5.S)(path);
return variables.has(variable) || variables.has(`${variable}_unreadable`);
}
function scalar({kind}, value) {
if (kind === "number") return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? Number(value) : value;
return kind === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
}
function words(variable, value) {
try {
return (0, shell_text_js$6.yM)(value);
} catch (cause) {
throw invalid(`${variable} is ${(0, errors_quote_js$7.hD)(value)}, which is not a list of words`, cause);
}
}
function count(variable, value) {
if (/^(?:0|[1-9][0-9]{0,4})$/.test(value)) return Number(value);
throw invalid(`${variable} is ${(0, errors_quote_js$7.hD)(value)}, but must be a count`);
}
function readLines(text) {
const variables = new Map;
for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
const [, variable, written] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(line) ?? [];
const value = written === void 0 ? void 0 : (0, shell_text_js$6.Cd)(written);
if (variable === void 0 || value === void 0) throw invalid(`line ${index + 1} is ${(0, 
errors_quote_js$7.hD)(line)}, which is not a KEY=value of a snapshot`);
if (variables.has(variable)) throw invalid(`line ${index + 1} has ${variable} a second time`);
variables.set(variable, value);
}
return variables;
}
function invalid(problem, cause) {
return new errors_errors_js$0.dz("snapshot-invalid", `The snapshot cannot be used: ${problem}.`, {
cause
});
}
}),

};
