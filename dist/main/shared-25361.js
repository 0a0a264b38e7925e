export const modules = {

/***/ 25361: // build/js/domain/errors/known-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => knownKeysAt
});
var zod$0 = __webpack_require__(98439);
function knownKeysAt(schema, path, present = []) {
let shapes = alternatives(shapeOf(schema));
for (const part of path) shapes = shapes.flatMap(shape => {
const next = typeof part === "number" ? shape.items : shape.properties?.[String(part)] ?? shape.additionalProperties;
return typeof next === "object" && !Array.isArray(next) ? alternatives(next) : [];
});
const objects = shapes.filter(shape => shape.properties !== void 0);
const fitting = objects.filter(({required = []}) => required.length > 0 && required.every(key => present.includes(key)));
return [ ...new Set((fitting.length > 0 ? fitting : objects).flatMap(shape => Object.keys(shape.properties ?? {}))) ];
}
const shapesBySchema = new WeakMap;
function shapeOf(schema) {
const known = shapesBySchema.get(schema);
if (known !== void 0) return known;
const shape = zod$0.bl(schema, {
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
var known_keys_js$0 = __webpack_require__(25361);
var nearest_js$1 = __webpack_require__(65041);
var secrets_public_url_js$3 = __webpack_require__(70320);
var quote_js$2 = __webpack_require__(7191);
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
input,
schema
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
if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]{0,255}$/.test(name)) return `[${(0, quote_js$2.hD)(name, 60)}]`;
return index === 0 ? name : `.${name}`;
}).join("");
}
function valueAt(input, path) {
return path.reduce((value, part) => typeof value === "object" && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : void 0, input);
}
function problemsOf(issue, within) {
const {input} = within;
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
path,
at: "key",
message: `is not a valid name: it ${issue.issues.map(requirementOf).join(" and ")}`
} ];
const value = valueAt(input, path);
if (value === void 0) return [ {
path,
at: "value",
missing: true,
message: "is missing; add it"
} ];
const requirement = requirementOf(issue);
return [ {
path,
at: "value",
message: `is ${shown(value)}, ${requirement.startsWith("is not") ? "which" : "but"} ${requirement}`
} ];
}
function unknownKey(key, {parent: path, input, schema}) {
const others = Object.keys(Object(valueAt(input, path))).filter(other => other !== key);
const known = (0, known_keys_js$0.h)(schema, path, others);
if (others.length > 0 && !known.includes(key) && (0, known_keys_js$0.h)(schema, path).includes(key)) return {
path: [ ...path, key ],
at: "key",
message: `cannot be combined with ${others.slice(0, UNKNOWN_KEYS).join(", ")}; remove one`
};
const word = (0, nearest_js$1.nearest)(key, known);
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
problems,
missing,
cost: problems.length + missing.length + (branch.some(isAboutType) ? 100 : 0)
};
});
const best = candidates.toSorted((left, right) => left.cost - right.cost)[0];
const kinds = [ ...new Set(candidates.flatMap(({missing}) => missing.map(problem => String(problem.path.at(-1))))) ];
if (best === void 0 || best.missing.length === 0 || kinds.length < 2) return best?.problems;
const others = best.problems.filter(problem => !best.missing.includes(problem));
return [ {
path,
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
function isOurs({message}) {
return message !== NOT_OURS;
}
function requirementOf(issue) {
if (isOurs(issue)) return issue.message;
if (issue.code === "invalid_type") return `must be ${typeNames[issue.expected] ?? issue.expected}`;
if (issue.code === "too_big") return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
if (issue.code === "too_small") return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
if (issue.code === "invalid_value") return `must be ${issue.values.map(value => (0, 
quote_js$2.hD)(value)).join(" or ")}`;
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
if (typeof value === "string" && (0, secrets_public_url_js$3.x6)(value) !== value) return `${(0, 
quote_js$2.hD)(value)} and more that is not shown here`;
return typeof value === "object" ? "a mapping" : (0, quote_js$2.hD)(value);
}
}),

/***/ 12726: // build/js/domain/manifest/health-references.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => danglingReferences
});
var config_health_kinds_js$0 = __webpack_require__(17772);
var config_health_js$1 = __webpack_require__(62373);
var errors_nearest_js$2 = __webpack_require__(65041);
function danglingReferences({health, components}) {
const links = Object.values(components).flatMap(component => Object.keys(component.links));
const known = {
component: Object.keys(components),
link: links
};
return (0, config_health_js$1.a)(health).flatMap(({path, check}) => {
const asks = (0, config_health_kinds_js$0.A)(check);
const named = [ ...asks.components.map(({name, at}) => ({
name,
at,
kind: "component"
})), ...asks.programs.map(({name, at}) => ({
name,
at,
kind: "link"
})) ];
return named.filter(({name, kind}) => !known[kind].includes(name)).map(({name, at, kind}) => dangling([ ...path, ...at ], name, {
kind,
known: known[kind]
}));
});
}
function dangling(path, name, {kind, known}) {
const word = (0, errors_nearest_js$2.nearest)(name, known);
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
QH: () => listedDigest,
RN: () => INVENTORY_LIMIT_BYTES,
au: () => parseInventory
});
var config_component_js$0 = __webpack_require__(63381);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_quote_js$7 = __webpack_require__(7191);
var errors_schema_problems_js$2 = __webpack_require__(90781);
var closure_inventory_js$3 = __webpack_require__(38233);
var canonical_js$6 = __webpack_require__(53795);
var health_references_js$4 = __webpack_require__(12726);
var schema_js$5 = __webpack_require__(67982);
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
function parseManifest(content, file) {
const manifest = parseCanonical(content, {
name: "manifest",
file,
code: "manifest-invalid",
schema: schema_js$5.rc,
text: canonical_js$6.d,
limit: schema_js$5.SC,
made: "grind-to-prod build-manifest"
});
const problems = [ ...(0, config_component_js$0.t4)(manifest), ...(0, 
health_references_js$4.p)(manifest) ];
if (problems.length > 0) throw new errors_errors_js$1.dz("manifest-invalid", sentencesOf("manifest", problems), hintOf(file));
return manifest;
}
function parseInventory(content, file) {
return parseCanonical(content, {
name: "inventory",
file,
code: "inventory-invalid",
schema: closure_inventory_js$3.iS,
isGood: closure_inventory_js$3.t3,
text: closure_inventory_js$3.A1,
limit: INVENTORY_LIMIT_BYTES,
made: "grind-to-prod build-manifest"
});
}
function checkInventory(manifest, inventory, text) {
const {digest} = (0, closure_inventory_js$3.eh)(inventory, text);
if (digest === manifest.closure.digest) return;
throw new errors_errors_js$1.dz("inventory-invalid", `The inventory's digest is ${digest}, but the manifest lists ${manifest.closure.digest}.`, {
hint: "Use the inventory.json that was built with this manifest."
});
}
function listedDigest(text) {
const found = /"closure":\{"digest":"([0-9a-f]{64})","narBytes":\d+,"paths":\d+\}/.exec(text);
return found?.[1];
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function parseCanonical(content, kind) {
const invalid = ({message, hint}, more = {}) => new errors_errors_js$1.dz(kind.code, message, {
hint,
...more
});
const subject = `The ${kind.name}${kind.file === void 0 ? "" : ` ${(0, errors_quote_js$7.hD)(kind.file)}`}`;
const bytes = Buffer.byteLength(content);
if (bytes > kind.limit) throw invalid({
message: `${subject} has ${bytes} bytes, more than the limit of ${kind.limit}.`,
hint: "Check that it is the right file."
});
let [text, value] = [ "", void 0 ];
try {
text = typeof content === "string" ? content : utf8.decode(content);
value = JSON.parse(text);
} catch (cause) {
throw invalid({
message: `${subject} is not JSON in UTF-8.`,
hint: `Create it with ${kind.made}, and copy the complete file.`
}, {
cause
});
}
const problem = versionProblem(value, {
...kind,
subject
});
if (problem !== void 0) throw invalid(problem);
const result = kind.isGood?.(value) === true ? {
data: value,
problems: null
} : (0, errors_schema_problems_js$2.RZ)(kind.schema, value);
if (result.problems !== null) throw invalid({
message: sentencesOf(kind.name, result.problems),
...hintOf(kind.file)
}, unknownIn(kind.name, result.problems));
if (kind.text(result.data) !== text) throw invalid({
message: `${subject} is not in canonical form (RFC 8785), so it was edited or rewritten.`,
hint: `Use the file that ${kind.made} wrote.`
});
return result.data;
}
function versionProblem(value, {name, file, made, subject}) {
const version = (0, errors_schema_problems_js$2.fK)(value, [ "schemaVersion" ]);
if (typeof version === "number" && version !== 1) return {
message: `${subject} has schemaVersion ${version}, but this program reads 1.`,
hint: "Use the version of grind-to-prod that wrote it."
};
if (isObject(value) && version === void 0) {
const what = `${file === void 0 ? "This" : (0, errors_quote_js$7.hD)(file)} is not ${name === "inventory" ? "an" : "a"} ${name}`;
return {
message: `${what}: it has no schemaVersion.`,
hint: `Create one with ${made}.`
};
}
return;
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unknownIn(name, problems) {
const found = problems.find(({isUnknown}) => isUnknown === true);
return found === void 0 || name !== "manifest" ? {} : {
unknown: {
of: name,
field: (0, errors_schema_problems_js$2.w5)(found.path)
}
};
}
function hintOf(file) {
return file === void 0 ? {} : {
hint: `Check the file ${(0, errors_quote_js$7.hD)(file)}.`
};
}
function sentencesOf(name, problems) {
const sentences = problems.slice(0, 10).map(({path, message}) => {
const field = path.length === 0 ? "" : `'s ${(0, errors_schema_problems_js$2.w5)(path)}`;
return `The ${name}${field} ${message}${message.endsWith("?") ? "" : "."}`;
});
return sentences.join("\n");
}
}),

};
