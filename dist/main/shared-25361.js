export const modules = {

/***/ 25361: // build/js/domain/errors/known-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => knownKeysAt
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
function knownKeysAt(schema, path, present = []) {
let shapes = alternatives(shapeOf(schema));
for (const part of path) shapes = shapes.flatMap(shape => {
const next = typeof part === "number" ? shape.items : shape.properties?.[String(part)] ?? shape.additionalProperties;
return typeof next === "object" && !Array.isArray(next) ? alternatives(next) : [];
});
const objects = shapes.filter(shape => shape.properties !== void 0);
const fitting = objects.filter(({required: required = []}) => required.length > 0 && required.every(key => present.includes(key)));
return [ ...new Set((fitting.length > 0 ? fitting : objects).flatMap(shape => Object.keys(shape.properties ?? {}))) ];
}
const shapesBySchema = new WeakMap;
function shapeOf(schema) {
const known = shapesBySchema.get(schema);
if (known !== void 0) return known;
const shape = zod__WEBPACK_IMPORTED_MODULE_0__.bl(schema, {
io: "input",
unrepresentable: "any"
});
shapesBySchema.set(schema, shape);
return shape;
}
function alternatives(shape) {
return [ shape, ...[ ...shape.anyOf ?? [], ...shape.oneOf ?? [] ].flatMap(inner => typeof inner === "object" ? alternatives(inner) : []) ];
}
}),

/***/ 90781: // build/js/domain/errors/schema-problems.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RZ: () => readBySchema,
fK: () => valueAt,
w5: () => fieldName
});
var _known_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70320);
var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
const ISSUES = 100;
const UNKNOWN_KEYS = 20;
const NOT_OURS = "not in our words";
function readBySchema(schema, input) {
const result = schema.safeParse(input, {
error: () => NOT_OURS
});
if (result.success) return {
data: result.data,
problems: null
};
const [first, ...others] = withoutMeant(result.error.issues.slice(0, ISSUES).flatMap(issue => problemsOf(issue, {
parent: [],
input: input,
schema: schema
})));
return {
problems: [ first ?? {
path: [],
at: "value",
message: "is not understood"
}, ...others ]
};
}
function withoutMeant(problems) {
const meant = new Set(problems.flatMap(problem => problem.meant === void 0 ? [] : [ fieldName(problem.meant) ]));
return problems.filter(problem => !(problem.missing === true && meant.has(fieldName(problem.path))));
}
function fieldName(path) {
if (path.length === 0) return "the file";
return path.map((part, index) => {
if (typeof part === "number") return `[${part}]`;
const name = String(part);
if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]{0,255}$/.test(name)) return `[${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(name, 60)}]`;
return index === 0 ? name : `.${name}`;
}).join("");
}
function valueAt(input, path) {
return path.reduce((value, part) => typeof value === "object" && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : void 0, input);
}
function problemsOf(issue, within) {
const {input: input} = within;
const path = [ ...within.parent, ...issue.path ];
if (issue.code === "unrecognized_keys") return issue.keys.slice(0, UNKNOWN_KEYS).map(key => unknownKey(key, {
...within,
parent: path
}));
if (issue.code === "invalid_union" && !isOurs(issue)) {
const branch = closestBranch(issue.errors, {
...within,
parent: path
});
if (branch !== void 0) return branch;
}
if (issue.code === "invalid_key") return [ {
path: path,
at: "key",
message: `is not a valid name: it ${issue.issues.map(requirementOf).join(" and ")}`
} ];
const value = valueAt(input, path);
if (value === void 0) return [ {
path: path,
at: "value",
missing: true,
message: "is missing; add it"
} ];
const requirement = requirementOf(issue);
return [ {
path: path,
at: "value",
message: `is ${shown(value)}, ${requirement.startsWith("is not") ? "which" : "but"} ${requirement}`
} ];
}
function unknownKey(key, {parent: path, input: input, schema: schema}) {
const others = Object.keys(Object(valueAt(input, path))).filter(other => other !== key);
const known = (0, _known_keys_js__WEBPACK_IMPORTED_MODULE_0__.h)(schema, path, others);
if (others.length > 0 && !known.includes(key) && (0, _known_keys_js__WEBPACK_IMPORTED_MODULE_0__.h)(schema, path).includes(key)) return {
path: [ ...path, key ],
at: "key",
message: `cannot be combined with ${others.slice(0, UNKNOWN_KEYS).join(", ")}; remove one`
};
const word = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(key, known);
const remedy = word === void 0 ? `the fields here are ${known.join(", ")}` : `did you mean ${word}?`;
const found = {
path: [ ...path, key ],
at: "key",
message: `is not a known field; ${remedy}`,
isUnknown: true
};
return word === void 0 ? found : {
...found,
meant: [ ...path, word ]
};
}
function closestBranch(branches, within) {
const path = within.parent;
const candidates = branches.map(branch => {
const problems = withoutMeant(branch.slice(0, ISSUES).flatMap(inner => problemsOf(inner, within)));
const missing = problems.filter(problem => isMissingIn(path, problem));
return {
problems: problems,
missing: missing,
cost: problems.length + missing.length + (branch.some(isAboutType) ? 100 : 0)
};
});
const best = candidates.toSorted((left, right) => left.cost - right.cost)[0];
const kinds = [ ...new Set(candidates.flatMap(({missing: missing}) => missing.map(problem => String(problem.path.at(-1))))) ];
if (best === void 0 || best.missing.length === 0 || kinds.length < 2) return best?.problems;
const others = best.problems.filter(problem => !best.missing.includes(problem));
return [ {
path: path,
at: "value",
message: `needs one of ${kinds.join(", ")}; add it`
}, ...others ];
}
function isMissingIn(path, problem) {
return problem.missing === true && problem.path.length === path.length + 1;
}
function isAboutType(issue) {
return issue.path.length === 0 && issue.code === "invalid_type";
}
const typeNames = {
string: "a text (put it in quotes)",
number: "a number",
int: "a whole number",
boolean: "true or false",
array: "a list",
tuple: "a list",
object: "a mapping of names to values",
record: "a mapping of names to values"
};
function isOurs({message: message}) {
return message !== NOT_OURS;
}
function requirementOf(issue) {
if (isOurs(issue)) return issue.message;
if (issue.code === "invalid_type") return `must be ${typeNames[issue.expected] ?? issue.expected}`;
if (issue.code === "too_big") return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
if (issue.code === "too_small") return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
if (issue.code === "invalid_value") return `must be ${issue.values.map(value => (0, 
_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(value)).join(" or ")}`;
if (issue.code === "invalid_format") return `must match ${issue.pattern ?? issue.format}`;
return `is invalid (${issue.code}); fix it`;
}
function bound(origin) {
return origin === "string" || origin === "array" ? "have" : "be";
}
function unitOf(origin) {
return origin === "string" ? " characters" : origin === "array" ? " entries" : "";
}
function shown(value) {
if (Array.isArray(value)) return "a list";
if (value === null) return "empty";
if (typeof value === "string" && (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__.x6)(value) !== value) return `${(0, 
_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(value)} and more that is not shown here`;
return typeof value === "object" ? "a mapping" : (0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(value);
}
}),

/***/ 12726: // build/js/domain/manifest/health-references.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => danglingReferences
});
var _config_health_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17772);
var _config_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65041);
function danglingReferences({health: health, components: components}) {
const links = Object.values(components).flatMap(component => Object.keys(component.links));
const known = {
component: Object.keys(components),
link: links
};
return (0, _config_health_js__WEBPACK_IMPORTED_MODULE_1__.a)(health).flatMap(({path: path, check: check}) => {
const asks = (0, _config_health_kinds_js__WEBPACK_IMPORTED_MODULE_0__.A)(check);
const named = [ ...asks.components.map(({name: name, at: at}) => ({
name: name,
at: at,
kind: "component"
})), ...asks.programs.map(({name: name, at: at}) => ({
name: name,
at: at,
kind: "link"
})) ];
return named.filter(({name: name, kind: kind}) => !known[kind].includes(name)).map(({name: name, at: at, kind: kind}) => dangling([ ...path, ...at ], name, {
kind: kind,
known: known[kind]
}));
});
}
function dangling(path, name, {kind: kind, known: known}) {
const word = (0, _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(name, known);
const remedy = word === void 0 ? `the ${kind}s are ${known.join(", ") || "none"}` : `did you mean ${word}?`;
return {
path: [ "health", ...path ],
at: "value",
message: `is ${name}, which is not a ${kind} of the release; ${remedy}`
};
}
}),

/***/ 78742: // build/js/domain/manifest/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Lb: () => checkInventory,
Ng: () => parseManifest,
RN: () => INVENTORY_LIMIT_BYTES,
au: () => parseInventory
});
var _config_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63381);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90781);
var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38233);
var _canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
var _health_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12726);
var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67982);
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
function parseManifest(bytes) {
const manifest = parseCanonical(bytes, {
name: "manifest",
code: "manifest-invalid",
schema: _schema_js__WEBPACK_IMPORTED_MODULE_5__.rc,
limit: _schema_js__WEBPACK_IMPORTED_MODULE_5__.SC,
made: "grind-to-prod build-manifest"
});
const problems = [ ...(0, _config_component_js__WEBPACK_IMPORTED_MODULE_0__.t4)(manifest), ...(0, 
_health_references_js__WEBPACK_IMPORTED_MODULE_4__.p)(manifest) ];
if (problems.length > 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("manifest-invalid", sentencesOf("manifest", problems));
return manifest;
}
function parseInventory(bytes) {
return parseCanonical(bytes, {
name: "inventory",
code: "inventory-invalid",
schema: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.iS,
limit: INVENTORY_LIMIT_BYTES,
made: "grind-to-prod build-manifest"
});
}
function checkInventory(manifest, inventory) {
const {digest: digest} = (0, _closure_inventory_js__WEBPACK_IMPORTED_MODULE_3__.eh)(inventory);
if (digest === manifest.closure.digest) return;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("inventory-invalid", `The inventory's digest is ${digest}, but the manifest lists ${manifest.closure.digest}.`, {
hint: "Use the inventory.json that was built with this manifest."
});
}
function parseCanonical(bytes, kind) {
const invalid = ({message: message, hint: hint}, more = {}) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz(kind.code, message, {
hint: hint,
...more
});
if (bytes.byteLength > kind.limit) throw invalid({
message: `The ${kind.name} has ${bytes.byteLength} bytes, more than the limit of ${kind.limit}.`,
hint: "Check that it is the right file."
});
let text;
let value;
try {
text = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
}).decode(bytes);
value = JSON.parse(text);
} catch (cause) {
throw invalid({
message: `The ${kind.name} is not JSON in UTF-8.`,
hint: `Create it with ${kind.made}, and copy the complete file.`
}, {
cause: cause
});
}
const version = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.fK)(value, [ "schemaVersion" ]);
if (typeof version === "number" && version !== 1) throw invalid({
message: `The ${kind.name} has schemaVersion ${version}, but this program reads 1.`,
hint: "Use the version of grind-to-prod that wrote it."
});
if (isObject(value) && version === void 0) throw invalid({
message: `This is not a ${kind.name}: it has no schemaVersion.`,
hint: `Create one with ${kind.made}.`
});
const result = (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.RZ)(kind.schema, value);
if (result.problems !== null) throw invalid({
message: sentencesOf(kind.name, result.problems)
}, unknownIn(kind.name, result.problems));
if ((0, _canonical_js__WEBPACK_IMPORTED_MODULE_6__.d)(result.data) !== text) throw invalid({
message: `The ${kind.name} is not in canonical form (RFC 8785), so it was edited or rewritten.`,
hint: `Use the file that ${kind.made} wrote.`
});
return result.data;
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unknownIn(name, problems) {
const found = problems.find(({isUnknown: isUnknown}) => isUnknown === true);
return found === void 0 || name !== "manifest" ? {} : {
unknown: {
of: name,
field: (0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.w5)(found.path)
}
};
}
function sentencesOf(name, problems) {
const sentences = problems.slice(0, 10).map(({path: path, message: message}) => {
const field = path.length === 0 ? "" : `'s ${(0, _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__.w5)(path)}`;
return `The ${name}${field} ${message}${message.endsWith("?") ? "" : "."}`;
});
return sentences.join("\n");
}
}),

/***/ 40940: // build/js/domain/config/source-locations.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_F: () => rememberPlaces,
ek: () => placesOf,
wz: () => atField
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
const locations = new WeakMap;
function rememberPlaces(config, locate) {
locations.set(config, locate);
}
function placesOf(config, path, message) {
const locate = locations.get(config);
return locate === void 0 ? [] : [ {
...locate(path),
message: message
} ];
}
function atField(config, path) {
return error => {
if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.c8)) throw error;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.c8(error.code, error.message, {
hint: error.hint,
cause: error.cause,
places: placesOf(config, path, error.text)
});
};
}
}),

/***/ 13909: // build/js/tools/git/git.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QT: () => gitCommand,
aN: () => lastWords,
bD: () => isDubiousOwnership
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function gitCommand(directory, words, effect = "read") {
return {
argv: [ "git", "-C", directory, ...words ],
effect: effect,
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.ft,
environment: {
GIT_TERMINAL_PROMPT: "0",
GIT_OPTIONAL_LOCKS: "0",
GIT_NO_REPLACE_OBJECTS: "1",
LC_ALL: "C"
}
};
}
function isDubiousOwnership(stderr) {
return stderr.includes("dubious ownership");
}
function lastWords(stderr) {
const lines = stderr.split("\n").filter(line => line.trim() !== "");
const said = lines.findLast(line => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "no reason given";
return said.replace(/^(?:fatal|error): /, "").trim();
}
}),

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

};
