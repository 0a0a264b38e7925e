export const modules = {

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => parseSnapshot,
F: () => SNAPSHOT_LIMIT_BYTES,
snapshotText: () => snapshotText
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
var _schema_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43047);
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
function parseSnapshot(value) {
if (versionOf(value) === 1) {
const older = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_1_js__WEBPACK_IMPORTED_MODULE_2__.vK, value);
if (older.problems === null) return (0, _schema_1_js__WEBPACK_IMPORTED_MODULE_2__.uZ)(older.data);
throw invalid(older.problems);
}
const result = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.RZ)(_schema_js__WEBPACK_IMPORTED_MODULE_3__.ap, value);
if (result.problems === null) return result.data;
throw invalid(result.problems);
}
function versionOf(value) {
return typeof value === "object" && value !== null && Object.hasOwn(value, "schemaVersion") ? Reflect.get(value, "schemaVersion") : void 0;
}
function invalid(problems) {
const sentences = problems.slice(0, 10).map(({path: path, message: message}) => `In the snapshot, ${(0, 
_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.w5)(path)} ${message}.`);
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-invalid", sentences.join("\n"));
}
function snapshotText(snapshot) {
return `${(0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__.d)(snapshot)}\n`;
}
}),

/***/ 67418: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53795);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46078);
var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71682);
var _protocol_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90662);
var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75085);
var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3112);
const DEPLOYMENT_TYPE = "urn:grind-to-prod:predicates/deployment-v1";
function takenSnapshotDigest(snapshot) {
const {synchronized: synchronized} = snapshot.clock;
return (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Bj)((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__.q)({
...snapshot,
clock: {
synchronized: synchronized
}
}));
}
const snapshotDigestSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
takenAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_3__.Rl,
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL
});
const NAMED_SNAPSHOTS = 16;
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
name: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
machineId: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64).nullable()
}),
versions: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
agent: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64),
node: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64)
}),
record: _protocol_record_js__WEBPACK_IMPORTED_MODULE_5__.fi,
recordSha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.bL,
snapshots: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(snapshotDigestSchema).max(NAMED_SNAPSHOTS)
});
function deploymentOf({predicateType: predicateType, predicate: predicate, subject: subject}) {
if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`);
const parsed = (0, _protocol_loose_js__WEBPACK_IMPORTED_MODULE_4__.L)(deploymentSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const {record: record, recordSha256: recordSha256, host: host} = parsed.data;
if (recordDigest(record) !== recordSha256) throw invalid("has another record than its digest of it");
if (host.name !== record.host) throw invalid("names two hosts");
const [expected] = subjectsOf(record, void 0);
const [first] = subject;
if (first?.name !== expected?.name || first?.digest["sha256"] !== expected?.digest["sha256"]) throw invalid("is about another subject than its record");
return parsed.data;
}
function recordDigest(record) {
return (0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.Bj)((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_8__.q)(record));
}
function deploymentFile(attempt) {
return `deployment-${attempt}.intoto.json`;
}
function subjectsOf(record, manifest) {
if (!isAboutRelease(record)) return [ {
name: `record-${record.attempt}.json`,
digest: {
sha256: recordDigest(record)
}
} ];
if (manifest !== void 0) return (0, _statement_js__WEBPACK_IMPORTED_MODULE_7__.V3)(manifest);
return [ {
name: (0, _statement_js__WEBPACK_IMPORTED_MODULE_7__.Zd)(record.application),
digest: {
sha256: record.releaseId
}
} ];
}
function isAboutRelease({releaseId: releaseId}) {
return _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU.safeParse(releaseId).success;
}
function invalid(what) {
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("statement-invalid", `The statement ${what}.`);
}
}),

/***/ 55906: // build/js/steps/in-turns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => inTurns
});
const AT_ONCE = 32;
async function inTurns(items, work, atOnce = AT_ONCE) {
const results = [];
for (let start = 0; start < items.length; start += atOnce) {
const begun = items.slice(start, start + atOnce).map(item => work(item));
await Promise.allSettled(begun);
results.push(...await Promise.all(begun));
}
return results;
}
}),

/***/ 38881: // build/js/domain/snapshot/parse-env.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => parseSnapshotEnvironment
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7191);
var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37779);
var _schema_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43047);
var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);
var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66961);
var _shell_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38320);
var _variable_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74751);
function parseSnapshotEnvironment(text) {
const variables = readLines(text);
const read = reading(variables);
const snapshot = read(variables.get("schema_version") === "1" ? _schema_1_js__WEBPACK_IMPORTED_MODULE_2__.vK : _schema_js__WEBPACK_IMPORTED_MODULE_3__.ap, []);
const [left] = variables.keys();
if (left !== void 0) throw invalid(`${left} is not a variable of a snapshot; remove it`);
return (0, _parse_js__WEBPACK_IMPORTED_MODULE_1__.E)(snapshot);
}
function reading(variables) {
const give = (0, _variable_names_js__WEBPACK_IMPORTED_MODULE_5__.C)();
const take = variable => {
const value = variables.get(variable);
if (value === void 0) throw invalid(`${variable} is missing; take the snapshot again`);
variables.delete(variable);
return value;
};
return read;
function read(schema, path) {
const shape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_4__.F)(schema);
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
if ((0, _shape_js__WEBPACK_IMPORTED_MODULE_4__.j)((0, _shape_js__WEBPACK_IMPORTED_MODULE_4__.F)(shape.element))) return words(variable, value);
const steps = Array.from({
length: count(variable, value)
}, (_, index) => ({
name: String(index + 1)
}));
return steps.map(step => read(shape.element, [ ...path, step ]));
}
if (shape.kind !== "nullable") return scalar(shape, take(variable));
const inner = (0, _shape_js__WEBPACK_IMPORTED_MODULE_4__.F)(shape.value);
if (!(0, _shape_js__WEBPACK_IMPORTED_MODULE_4__.j)(inner) && !variables.has(variable)) return read(shape.value, path);
const value = take(variable);
return value === "" ? null : scalar(inner, value);
}
}
function isPresent(variables, path) {
const variable = (0, _variable_names_js__WEBPACK_IMPORTED_MODULE_5__.S)(path);
return variables.has(variable) || variables.has(`${variable}_unreadable`);
}
function scalar({kind: kind}, value) {
if (kind === "number") return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? Number(value) : value;
return kind === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
}
function words(variable, value) {
try {
return (0, _shell_text_js__WEBPACK_IMPORTED_MODULE_6__.yM)(value);
} catch (cause) {
throw invalid(`${variable} is ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_7__.h)(value)}, which is not a list of words`, cause);
}
}
function count(variable, value) {
if (/^(?:0|[1-9][0-9]{0,4})$/.test(value)) return Number(value);
throw invalid(`${variable} is ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_7__.h)(value)}, but must be a count`);
}
function readLines(text) {
const variables = new Map;
for (const [index, line] of text.replace(/\n$/, "").split("\n").entries()) {
const [, variable, written] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(line) ?? [];
const value = written === void 0 ? void 0 : (0, _shell_text_js__WEBPACK_IMPORTED_MODULE_6__.Cd)(written);
if (variable === void 0 || value === void 0) throw invalid(`line ${index + 1} is ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_7__.h)(line)}, which is not a KEY=value of a snapshot`);
if (variables.has(variable)) throw invalid(`line ${index + 1} has ${variable} a second time`);
variables.set(variable, value);
}
return variables;
}
function invalid(problem, cause) {
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-invalid", `The snapshot cannot be used: ${problem}.`, {
cause: cause
});
}
}),

/***/ 66961: // build/js/domain/snapshot/shape.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => shapeOf,
j: () => isScalar
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
function shapeOf(schema) {
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.bvH) return {
kind: "object",
fields: Object.entries(schema.shape)
};
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.b8S) return {
kind: "record",
value: schema.valueType
};
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.naA) return {
kind: "list",
element: schema.element
};
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.IiU) return {
kind: "optional",
value: schema.unwrap()
};
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.l1C) return {
kind: "nullable",
value: schema.unwrap()
};
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.fZ7) {
const [first, second] = schema.options;
return first === _schema_js__WEBPACK_IMPORTED_MODULE_0__.nj ? {
kind: "reading",
value: second
} : shapeOf(first);
}
const isNumber = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.rSt || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.DN5 && typeof schema.value === "number";
if (isNumber) return {
kind: "number"
};
return {
kind: schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__.WFD ? "boolean" : "text"
};
}
function isScalar({kind: kind}) {
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

/***/ 42177: // build/js/steps/evidence/read-snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => readSnapshot
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55463);
var _domain_snapshot_parse_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38881);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37779);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11245);
async function readSnapshot(path) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_1__.t)(path, _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__.F).catch(cause => {
throw missing(path, `cannot be read (${(0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__.A)(cause)})`, cause);
});
if (text === void 0) throw missing(path, "is missing");
try {
return text.trimStart().startsWith("{") ? (0, _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__.E)(JSON.parse(text)) : (0, 
_domain_snapshot_parse_env__WEBPACK_IMPORTED_MODULE_2__.v)(text);
} catch (error) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz(error.code, `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(path)}: ${error.message}`, {
hint: error.hint,
cause: error
});
if (!(error instanceof SyntaxError)) throw error;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(path)} is not JSON.`, {
hint: "Take the snapshot again, and copy the complete file.",
cause: error
});
}
}
function missing(path, what, cause) {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("snapshot-missing", `The snapshot ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(path)} ${what}.`, {
hint: "Take one with: grind-to-prod snapshot HOST --output FILE.",
cause: cause
});
}
}),

};
