export const modules = {

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => parseSnapshot,
F: () => SNAPSHOT_LIMIT_BYTES,
snapshotText: () => snapshotText
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_schema_problems_js$1 = __webpack_require__(90781);
var manifest_canonical_js$4 = __webpack_require__(53795);
var schema_1_js$2 = __webpack_require__(43047);
var schema_js$3 = __webpack_require__(18049);
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
function parseSnapshot(value) {
if (versionOf(value) === 1) {
const older = (0, errors_schema_problems_js$1.RZ)(schema_1_js$2.vK, value);
if (older.problems === null) return (0, schema_1_js$2.uZ)(older.data);
throw invalid(older.problems);
}
const result = (0, errors_schema_problems_js$1.RZ)(schema_js$3.ap, value);
if (result.problems === null) return result.data;
throw invalid(result.problems);
}
function versionOf(value) {
return typeof value === "object" && value !== null && Object.hasOwn(value, "schemaVersion") ? Reflect.get(value, "schemaVersion") : void 0;
}
function invalid(problems) {
const sentences = problems.slice(0, 10).map(({path, message}) => `In the snapshot, ${(0, 
errors_schema_problems_js$1.w5)(path)} ${message}.`);
return new errors_errors_js$0.dz("snapshot-invalid", sentences.join("\n"));
}
function snapshotText(snapshot) {
return `${(0, manifest_canonical_js$4.d)(snapshot)}\n`;
}
}),

/***/ 49730: // build/js/steps/evidence/newest-statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => newestStatement
});
var domain_report_event$0 = __webpack_require__(59786);
var domain_statement_deployment$1 = __webpack_require__(67418);
var domain_statement_dsse$2 = __webpack_require__(27172);
var domain_statement_statement$3 = __webpack_require__(3112);
var agent_in_time_js$4 = __webpack_require__(86995);
const LIMIT_MILLISECONDS = 3e4;
async function newestStatement(client, stated, snapshots) {
const {record, statement} = stated;
if (record === null || statement === void 0 || typeof snapshots.result().snapshots?.after !== "string") return statement;
const {reporter} = client.context;
let newer;
const problem = await (0, agent_in_time_js$4.R)(reporter, async within => {
const ended = await client.reportingTo(withoutPhases(within)).ended(record.attempt);
if (ended.statement !== void 0) newer = ofRecord(ended.statement, record);
}, LIMIT_MILLISECONDS);
if (problem === void 0) return newer ?? statement;
const what = `The statement of attempt ${record.attempt} that is kept does not name the snapshot after it`;
(0, domain_report_event$0.R8)(reporter, `${what}, because ${client.name} gave no newer one: ${problem}`);
return statement;
}
function ofRecord(statement, record) {
if ((0, domain_statement_deployment$1.PE)((0, domain_statement_statement$3.T8)((0, 
domain_statement_dsse$2.mE)(statement))).recordSha256 === (0, 
domain_statement_deployment$1.kd)(record)) return statement;
throw new Error("It is of another record than that of the verdict.");
}
function withoutPhases(reporter) {
return {
report(event) {
if (event.event !== "phase") reporter.report(event);
}
};
}
}),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => snapshotsAround
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var node_timers_promises$2 = __webpack_require__(58500);
var tools_files_write_atomically$3 = __webpack_require__(68417);
var domain_report_event$4 = __webpack_require__(59786);
var domain_snapshot_parse$5 = __webpack_require__(37779);
var agent_answer_of_error_js$6 = __webpack_require__(90171);
var domain_errors_reason_of$7 = __webpack_require__(11245);
var agent_host_client_js$8 = __webpack_require__(12696);
__webpack_require__(26187);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const LIMIT_MILLISECONDS = {
before: 1e4,
after: 3e4
};
function snapshotsAround(options, context) {
const {reporter} = context;
const {folder, attempt, hostName} = options;
const files = {
before: null,
after: null
};
const taken = new Map;
let early;
return {
async take(moment, client) {
if (folder === void 0) return;
try {
const begun = moment === "after" ? await (early?.catch(() => {})) : void 0;
const asked = moment === "after" ? afterwards : ofClient;
const snapshot = begun ?? await within(LIMIT_MILLISECONDS[moment], asked(client, {
...options,
context
}));
taken.set(moment, snapshot);
files[moment] = await written((0, node_path$1.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`), snapshot);
} catch (error) {
const reason = (0, domain_errors_reason_of$7.A)(error);
(0, domain_report_event$4.R8)(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`);
}
},
ready(client, {isLast}) {
if (folder === void 0) return client;
return whenPhaseBegins(client, {
health: () => client.prepareSnapshot(),
sign() {
if (!isLast || early !== void 0) return;
early = within(LIMIT_MILLISECONDS.after, client.snapshot());
early.catch(() => {});
}
});
},
result: () => folder === void 0 ? {} : {
snapshots: files
},
pair() {
const [before, after] = [ taken.get("before"), taken.get("after") ];
return before === void 0 || after === void 0 ? void 0 : {
before,
after
};
}
};
}
const ofClient = client => client.snapshot();
async function afterwards(client, {context, ...options}) {
try {
return await client.snapshot();
} catch (error) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (!(0, agent_answer_of_error_js$6.H)(error)) throw error;
const again = __addDisposableResource(env_1, await (0, agent_host_client_js$8.m)(options, context), true);
return await again.snapshot();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}
async function written(file, snapshot) {
await (0, node_fs_promises$0.mkdir)((0, node_path$1.dirname)(file), {
recursive: true
});
await (0, tools_files_write_atomically$3.writeAtomically)(file, (0, 
domain_snapshot_parse$5.snapshotText)(snapshot));
return file;
}
function whenPhaseBegins(client, work) {
const {reporter} = client.context;
return client.reportingTo({
report(event) {
if (event.event === "phase" && event.state === "start") work[event.phase]?.();
reporter.report(event);
}
});
}
async function within(milliseconds, work) {
const timer = new AbortController;
try {
const late = (0, node_timers_promises$2.setTimeout)(milliseconds, void 0, {
signal: timer.signal
}).then(() => {
throw new Error(`it took longer than ${milliseconds / 1e3} s.`);
});
return await Promise.race([ work, late ]);
} finally {
timer.abort();
}
}
}),

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
