import { modules as shared0 } from './shared-33689.js';
import { modules as shared1 } from './shared-37779.js';
import { modules as shared2 } from './shared-66961.js';
export const id = 383;
export const ids = [383];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 71861: // build/js/steps/evidence/read-snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readSnapshot
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
var parse = __webpack_require__(37779);
var schema_1 = __webpack_require__(43047);
var schema = __webpack_require__(18049);
var snapshot_shape = __webpack_require__(66961);
var shell_text = __webpack_require__(38320);
var variable_names = __webpack_require__(74751);
// CONCATENATED MODULE: ./build/js/domain/snapshot/parse-env.js
function parseSnapshotEnvironment(text) {
const variables = readLines(text);
const read = reading(variables);
const snapshot = read(variables.get("schema_version") === "1" ? schema_1.vK : schema.ap, []);
const [left] = variables.keys();
if (left !== void 0) throw invalid(`${left} is not a variable of a snapshot; remove it`);
return (0, parse.E)(snapshot);
}
function reading(variables) {
const give = (0, variable_names.C)();
const take = variable => {
const value = variables.get(variable);
if (value === void 0) throw invalid(`${variable} is missing; take the snapshot again`);
variables.delete(variable);
return value;
};
return read;
function read(schema, path) {
const shape = (0, snapshot_shape.F)(schema);
if (shape.kind === "object") {
const fields = shape.fields.map(([field, part]) => [ field, read(part, [ ...path, {
field: field
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
name: name
} ]) ]));
}
if (shape.kind === "list") {
const value = take(variable);
if ((0, snapshot_shape.j)((0, snapshot_shape.F)(shape.element))) return words(variable, value);
const steps = Array.from({
length: count(variable, value)
}, (_, index) => ({
name: String(index + 1)
}));
return steps.map(step => read(shape.element, [ ...path, step ]));
}
if (shape.kind !== "nullable") return scalar(shape, take(variable));
const inner = (0, snapshot_shape.F)(shape.value);
if (!(0, snapshot_shape.j)(inner) && !variables.has(variable)) return read(shape.value, path);
const value = take(variable);
return value === "" ? null : scalar(inner, value);
}
}
function isPresent(variables, path) {
const variable = (0, variable_names.S)(path);
return variables.has(variable) || variables.has(`${variable}_unreadable`);
}
function scalar({kind: kind}, value) {
if (kind === "number") return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? Number(value) : value;
return kind === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
}
function words(variable, value) {
try {
return (0, shell_text.yM)(value);
} catch (cause) {
throw invalid(`${variable} is ${(0, quote.h)(value)}, which is not a list of words`, cause);
}
}
function count(variable, value) {
if (/^(?:0|[1-9][0-9]{0,4})$/.test(value)) return Number(value);
throw invalid(`${variable} is ${(0, quote.h)(value)}, but must be a count`);
}
function readLines(text) {
const variables = new Map;
for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
const [, variable, written] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(line) ?? [];
const value = written === void 0 ? void 0 : (0, shell_text.Cd)(written);
if (variable === void 0 || value === void 0) throw invalid(`line ${index + 1} is ${(0, 
quote.h)(line)}, which is not a KEY=value of a snapshot`);
if (variables.has(variable)) throw invalid(`line ${index + 1} has ${variable} a second time`);
variables.set(variable, value);
}
return variables;
}
function invalid(problem, cause) {
return new errors.dz("snapshot-invalid", `The snapshot cannot be used: ${problem}.`, {
cause: cause
});
}
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/steps/evidence/read-snapshot.js
async function readSnapshot(path) {
const text = await (0, read_limited.t)(path, parse.F).catch(cause => {
throw missing(path, `cannot be read (${(0, reason_of.A)(cause)})`, cause);
});
if (text === void 0) throw missing(path, "is missing");
try {
return text.trimStart().startsWith("{") ? (0, parse.E)(JSON.parse(text)) : parseSnapshotEnvironment(text);
} catch (error) {
if (error instanceof errors.dz) throw new errors.dz(error.code, `${(0, quote.h)(path)}: ${error.message}`, {
hint: error.hint,
cause: error
});
if (!(error instanceof SyntaxError)) throw error;
throw new errors.dz("snapshot-invalid", `${(0, quote.h)(path)} is not JSON.`, {
hint: "Take the snapshot again, and copy the complete file.",
cause: error
});
}
}
function missing(path, what, cause) {
return new errors.dz("snapshot-missing", `The snapshot ${(0, quote.h)(path)} ${what}.`, {
hint: "Take one with: grind-to-prod snapshot HOST --output FILE.",
cause: cause
});
}
}),

};
