export const modules = {

/***/ 66961: // build/js/domain/snapshot/shape.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => shapeOf,
j: () => isScalar
});
var zod$1 = __webpack_require__(26921);
var schema_js$0 = __webpack_require__(18049);
function shapeOf(schema) {
if (schema instanceof zod$1.bvH) return {
kind: "object",
fields: Object.entries(schema.shape)
};
if (schema instanceof zod$1.b8S) return {
kind: "record",
value: schema.valueType
};
if (schema instanceof zod$1.naA) return {
kind: "list",
element: schema.element
};
if (schema instanceof zod$1.IiU) return {
kind: "optional",
value: schema.unwrap()
};
if (schema instanceof zod$1.l1C) return {
kind: "nullable",
value: schema.unwrap()
};
if (schema instanceof zod$1.fZ7) {
const [first, second] = schema.options;
return first === schema_js$0.nj ? {
kind: "reading",
value: second
} : shapeOf(first);
}
const isNumber = schema instanceof zod$1.rSt || schema instanceof zod$1.DN5 && typeof schema.value === "number";
if (isNumber) return {
kind: "number"
};
return {
kind: schema instanceof zod$1.WFD ? "boolean" : "text"
};
}
function isScalar({kind}) {
return kind === "text" || kind === "number" || kind === "boolean";
}
}),

/***/ 38320: // build/js/domain/snapshot/shell-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cd: () => shellUnquoted,
x: () => shellQuoted,
yM: () => splitWords,
yZ: () => joinWords
});
function shellQuoted(text) {
return /^[A-Za-z0-9_@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function shellUnquoted(written) {
const quoted = /^'((?:[^']|'\\'')*)'$/.exec(written)?.[1];
const text = quoted === void 0 ? written : quoted.replaceAll(String.raw`'\''`, "'");
return shellQuoted(text) === written ? text : void 0;
}
function joinWords(words) {
return words.map(word => word === "" ? "%" : word.replaceAll(/[\s%*?[\\]/gu, percentEncoded)).join(" ");
}
function percentEncoded(character) {
return character === "*" ? "%2A" : encodeURIComponent(character);
}
function splitWords(text) {
if (text === "") return [];
return text.split(" ").map(word => word === "%" ? "" : decodeURIComponent(word));
}
}),

/***/ 74751: // build/js/domain/snapshot/variable-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => variableGiver,
S: () => variableFor
});
const templates = {
host: "",
"host.name": "hostname",
system: "",
"system.generation": "system_generation",
"system.current": "current_system",
"system.booted": "booted_system",
repository: "repo",
"repository.state": "repo",
releases: "release",
"binaries.*": "binary_$1",
"shared.*": "shared_$1",
units: "services",
"units.*": "service_$1",
"units.*.loadState": "service_$1_load",
"units.*.activeState": "service_$1_active",
"units.*.subState": "service_$1_substate",
"units.*.environmentFiles": "$1_env_files",
"units.*.environmentFiles.*": "$1_env_file_$2",
"health.*.result": "health_$1"
};
function variableFor(path) {
const patterns = path.map(step => "field" in step ? step.field : "*");
let length = path.length;
while (length > 0 && templates[patterns.slice(0, length).join(".")] === void 0) length -= 1;
const names = path.flatMap(step => "name" in step ? plain(step.name) : []);
const template = templates[patterns.slice(0, length).join(".")] ?? "";
const beginning = template.replaceAll(/\$(\d)/g, (_, index) => names[Number(index) - 1]);
const rest = path.slice(length).map(step => "field" in step ? snakeCase(step.field) : plain(step.name));
const variable = [ beginning, ...rest ].filter(part => part !== "").join("_");
return /^[0-9]/.test(variable) ? `_${variable}` : variable;
}
function snakeCase(field) {
return field.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
function plain(name) {
return name.replace(/\.service$/, "").replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
}
function variableGiver() {
const given = new Set;
return (path, suffix = "") => {
const wanted = `${variableFor(path)}${suffix}`;
let variable = wanted;
for (let number = 2; given.has(variable); number += 1) variable = `${wanted}_${number}`;
given.add(variable);
return variable;
};
}
}),

};
