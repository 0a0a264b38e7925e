import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-32227.js';
import { modules as shared2 } from './shared-49462.js';
import { modules as shared3 } from './shared-25361.js';
import { modules as shared4 } from './shared-19592.js';
import { modules as shared5 } from './shared-33689.js';
export const id = 9419;
export const ids = [9419];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 29419: // build/js/domain/config/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parseConfig: () => parseConfig
});
var errors = __webpack_require__(8136);
var schema_problems = __webpack_require__(90781);
var environment_names = __webpack_require__(81765);
var nearest = __webpack_require__(65041);
var quote = __webpack_require__(7191);
var health_references = __webpack_require__(12726);
var config_health = __webpack_require__(62373);
var health_kinds = __webpack_require__(17772);
var secret_parameter = __webpack_require__(8399);
var released_unit = __webpack_require__(85118);
// CONCATENATED MODULE: ./build/js/domain/config/health-problems.js
function healthProblems(config) {
return [ ...(0, health_references.p)(config), ...unknownUnits(config), ...secretParameters(config), ...secretHeaders(config), ...contradictions(config) ];
}
function unknownUnits({health, units, snapshot}) {
const known = [ ...(0, released_unit.PH)(units), ...snapshot.units ];
return (0, config_health.a)(health).flatMap(({path, check}) => (0, health_kinds.A)(check).units.flatMap(({name, at}) => {
if (known.includes(name)) return [];
const word = (0, nearest.nearest)(name, known);
const remedy = word === void 0 ? "add it to snapshot.units, so that it is watched" : `did you mean ${word}?`;
const message = `is ${name}, which is neither in units nor in snapshot.units; ${remedy}`;
return [ {
path: [ "health", ...path, ...at ],
at: "value",
message
} ];
}));
}
function secretParameters({health}) {
return (0, config_health.a)(health).flatMap(({path, check}) => (0, health_kinds.A)(check).urls.flatMap(({name: url, at}) => {
const name = (0, secret_parameter.s)(url);
if (name === void 0) return [];
const message = `has the parameter ${(0, quote.hD)(name, 60)}, which is the name of a secret, but everyone can read a release's manifest; change the check so that it needs no secret (the host itself sends the request), or rename the parameter if it is not secret`;
return [ {
path: [ "health", ...path, ...at ],
at: "value",
message
} ];
}));
}
function secretHeaders({health}) {
const message = "is a header whose value is a secret, but everyone can read a release's manifest; let the application answer this host without it, or use an exec check";
return (0, config_health.a)(health).flatMap(({path, check}) => (0, health_kinds.A)(check).headers.filter(({name}) => (0, 
secret_parameter.i)(name)).map(({at}) => ({
path: [ "health", ...path, ...at ],
at: "key",
message
})));
}
function contradictions({health}) {
return (0, config_health.a)(health).flatMap(({path, check}) => contradiction(check).map(({field, message}) => ({
path: [ "health", ...path, field ],
at: "key",
message
})));
}
function contradiction(check) {
if (!("http" in check)) return [];
const read = [ "body", "json", "echo" ].filter(field => check[field] !== void 0);
const bodies = check.method === "HEAD" ? read : [];
const tls = check.tls !== void 0 && !check.http.startsWith("https:") ? [ "tls" ] : [];
return [ ...bodies.map(field => ({
field,
message: "needs a body, but an answer to HEAD has none; remove it, or the method"
})), ...tls.map(field => ({
field,
message: "needs an https URL, but http is not one; remove it, or write https"
})) ];
}
// CONCATENATED MODULE: ./build/js/domain/config/confirm-problems.js
function confirmProblems({confirm, gates}) {
const seconds = gates.afterApply.reduce((sum, {timeoutSeconds}) => sum + timeoutSeconds, 0);
if (confirm === void 0 || seconds < confirm.deadlineSeconds) return [];
return [ {
path: [ "confirm", "deadlineSeconds" ],
at: "value",
message: `is ${confirm.deadlineSeconds}, but the gates afterApply, which run before the confirmation, may take ${seconds} s; allow more than that, or give them a shorter timeoutSeconds`
} ];
}
var component = __webpack_require__(34826);
var host_paths = __webpack_require__(78257);
var config_data = __webpack_require__(66892);
// CONCATENATED MODULE: ./build/js/domain/config/data-problems.js
function dataProblems({application, data, schemaChange, prefix, components}) {
if (data === void 0) {
if (!schemaChange) return [];
return [ {
path: [ "schemaChange" ],
at: "value",
message: "is true, but no data is configured for backup; add data.folders"
} ];
}
const links = Object.values(components).flatMap(component => Object.keys(component.links));
const {program} = data;
return [ ...(0, config_data.z)(data.folders, (0, host_paths.Uc)(application, prefix), {
shares: (0, component.o4)({
components
})
}).map(({index, message}) => ({
path: [ "data", "folders", index ],
at: "value",
message
})), ...program === void 0 || links.includes(program) ? [] : [ {
path: [ "data", "program" ],
at: "value",
message: `is ${program}, which is not a link of a component; use one of ${links.join(", ") || "the links you add to a component"}`
} ], ...schemaChange && data.backup === "never" ? [ {
path: [ "data", "backup" ],
at: "value",
message: "is never, but schemaChange is true; remove one of them"
} ] : [] ];
}
var find_host = __webpack_require__(85670);
// CONCATENATED MODULE: ./build/js/domain/config/failover-problems.js
function failoverProblems(config) {
const {failover} = config;
if (failover === void 0) return [];
const active = (0, find_host.T)(config, "active");
const standby = (0, find_host.T)(config, "standby");
const pair = [ ...active, ...standby ];
if (active.length !== 1 || standby.length !== 1) {
const found = `${active.join(", ") || "none"} is active and ${standby.join(", ") || "none"} standby`;
return [ {
path: [ "failover" ],
at: "key",
message: `needs one host with "role: active" and one with "role: standby", but ${found}; set the roles of hosts`
} ];
}
const places = [ ..."http" in failover.switch ? [ [ [ "switch", "http" ], failover.switch.http ], [ [ "switch", "body" ], failover.switch.body ] ] : [], [ [ "check", "body" ], failover.check.body ] ];
return [ ...failover_problems_secretParameters(failover), ...places.flatMap(([path, value]) => {
if (value === void 0 || typeof value === "string") return [];
const missing = pair.filter(name => !Object.hasOwn(value, name));
const foreign = Object.keys(value).filter(name => !pair.includes(name));
if (missing.length === 0 && foreign.length === 0) return [];
const what = missing.length > 0 ? `has nothing for ${missing.join(" and ")}` : `names ${foreign.join(", ")}`;
return [ {
path: [ "failover", ...path ],
at: "value",
message: `${what}; give one for each of ${pair.join(" and ")}, and for no other`
} ];
}) ];
}
function failover_problems_secretParameters({switch: config, check}) {
const moves = !("http" in config) ? [] : typeof config.http === "string" ? [ config.http ] : Object.values(config.http);
const places = [ {
path: [ "switch", "http" ],
urls: moves,
remedy: "take it from an environment variable with headersFrom"
}, {
path: [ "check", "http" ],
urls: [ check.http ],
remedy: "change the check so that it needs none"
} ];
return places.flatMap(({path, urls, remedy}) => {
const name = urls.map(secret_parameter.s).find(found => found !== void 0);
if (name === void 0) return [];
const message = `has the parameter ${(0, quote.hD)(name, 60)}, which is the name of a secret, and this file must not contain secrets; ${remedy}`;
return [ {
path: [ "failover", ...path ],
at: "value",
message
} ];
});
}
// CONCATENATED MODULE: ./build/js/domain/config/machine-problems.js
function machineProblems({hosts}) {
const owners = new Map;
return Object.entries(hosts).flatMap(([name, {machineId}]) => {
if (machineId === void 0) return [];
const owner = owners.get(machineId);
if (owner === void 0) owners.set(machineId, name);
if (owner === void 0) return [];
return [ {
path: [ "hosts", name, "machineId" ],
at: "value",
message: `is also the id of ${owner}; give a cloned machine its own id (systemd-machine-id-setup)`
} ];
});
}
var field_pattern = __webpack_require__(53952);
var known_keys = __webpack_require__(25361);
var schema = __webpack_require__(18049);
// CONCATENATED MODULE: ./build/js/domain/config/may-differ-problems.js
function mayDifferProblems({snapshot: {mayDiffer}}) {
return mayDiffer.flatMap((pattern, index) => {
const message = unknownName((0, field_pattern.F6)(pattern));
return message === void 0 ? [] : [ {
path: [ "snapshot", "mayDiffer", index ],
at: "value",
message: `is ${pattern}, but ${message}`
} ];
});
}
function unknownName(parts) {
for (const [depth, part] of parts.entries()) {
const known = (0, known_keys.h)(schema.ap, parts.slice(0, depth), []).filter(key => key !== "unreadable");
if (known.length === 0 || part.includes("*") || known.includes(part)) continue;
const word = (0, nearest.nearest)(part, known);
return `a snapshot has no ${part} there; ${word === void 0 ? `it has ${known.join(", ")}` : `did you mean ${word}?`}`;
}
return;
}
// CONCATENATED MODULE: ./build/js/domain/config/notify-problems.js
function notifyProblems({notify}) {
const names = notify?.webhooks.map(({name}) => name) ?? [];
return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [ {
path: [ "notify", "webhooks", index, "name" ],
at: "value",
message: `is ${name}, which is the name of another webhook; rename one of them`
} ]);
}
var config_component = __webpack_require__(63381);
var config_schema = __webpack_require__(21325);
// CONCATENATED MODULE: ./build/js/domain/config/cross-field.js
function crossFieldProblems(config) {
return [ ...hostKeyProblems(config), ...jumpProblems(config), ...machineProblems(config), ...linkProblems(config, "links"), ...linkProblems(config, "share"), ...environmentProblems(config), ...unitProblems(config), ...(0, 
config_component.gl)(config), ...(0, config_component.t4)(config), ...healthProblems(config), ...gateProblems(config), ...confirmProblems(config), ...mayDifferProblems(config), ...dataProblems(config), ...failoverProblems(config), ...notifyProblems(config) ];
}
function hostKeyProblems({hosts}) {
return Object.entries(hosts).filter(([, host]) => host.address !== "local" && host.hostKey === void 0).map(([name]) => ({
path: [ "hosts", name, "hostKey" ],
at: "value",
message: "is missing; add the host's public key as it appears in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use"
}));
}
function jumpProblems({hosts}) {
return Object.entries(hosts).filter(([, host]) => host.address === "local" && host.jump !== void 0).map(([name]) => ({
path: [ "hosts", name, "jump" ],
at: "key",
message: "is for a host that ssh reaches, and this one is local; remove it"
}));
}
function linkProblems({components}, field) {
const owners = new Map;
const folder = field === "links" ? "bin" : "share";
return Object.entries(components).flatMap(([component, {[field]: links = {}}]) => Object.keys(links).flatMap(link => {
const owner = owners.get(link);
if (owner === void 0) owners.set(link, component);
if (owner === void 0) return [];
return [ {
path: [ "components", component, field, link ],
at: "key",
message: `is a link that component ${owner} has too, and both would be <prefix>/${folder}/${link}; rename one of them`
} ];
}));
}
function environmentProblems({components}) {
const owners = new Map(environment_names.g.map(name => [ name, "the manifest itself" ]));
return Object.entries(components).flatMap(([component, {links}]) => {
const clash = (0, environment_names.r)(component, Object.keys(links)).find(({name}) => {
const taken = owners.has(name);
if (!taken) owners.set(name, `component ${component}`);
return taken;
});
if (clash === void 0) return [];
return [ {
path: [ "components", component ],
at: "key",
message: `gives the variable ${clash.name} of the manifest's environment form, which ${owners.get(clash.name)} gives too; rename it or its link`
} ];
});
}
function unitProblems({units}) {
const names = (0, released_unit.PH)(units);
return units.flatMap(({unit, action, onRemoval, onRollback, leftOverProcesses}, index) => [ ...names.indexOf(unit) === index ? [] : [ {
path: [ "units", index ],
at: "value",
message: `is ${unit}, which is already in the list; remove one`
} ], ...action === "none" && onRemoval === "stop" ? [ stopsWhatIsWatched(index, unit) ] : [], ...Object.entries({
onRollback,
leftOverProcesses
}).flatMap(([field, value]) => value === void 0 || unit.endsWith(".service") ? [] : [ onlyOfServices(index, {
unit,
field
}) ]) ]);
}
function onlyOfServices(index, {unit, field}) {
return {
path: [ "units", index, field ],
at: "key",
message: `is for a service, and ${unit} is none; remove it`
};
}
function stopsWhatIsWatched(index, unit) {
return {
path: [ "units", index, "onRemoval" ],
at: "value",
message: `is stop, but ${unit} has action: none, so it is never started or stopped; remove one of them`
};
}
function gateProblems({gates}) {
const taken = new Set;
return config_schema.x.flatMap(stage => gates[stage].flatMap(({name}, index) => {
if (!taken.has(name)) {
taken.add(name);
return [];
}
return [ {
path: [ "gates", stage, index, "name" ],
at: "value",
message: `is ${name}, which is the name of another gate; rename one of them`
} ];
}));
}
var source_locations = __webpack_require__(40940);
var dist = __webpack_require__(38815);
var sanitize_line = __webpack_require__(94570);
// CONCATENATED MODULE: ./build/js/domain/config/yaml-document.js
const DEPTH_LIMIT = 32;
function readYaml(text) {
const lines = new dist.HN;
const document = (0, dist.Tp)(text, {
version: "1.2",
schema: "core",
merge: false,
uniqueKeys: true,
stringKeys: true,
strict: true,
prettyErrors: false,
lineCounter: lines
});
const position = offset => {
const {line, col} = lines.linePos(offset);
return {
line: Math.max(line, 1),
column: Math.max(col, 1)
};
};
const faults = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
offset: pos[0],
message: `is not valid YAML: ${(0, sanitize_line.g)(message)}`
}));
const problems = faults.length > 0 ? faults : refusals(document);
return {
value: problems.length > 0 ? void 0 : document.toJS({
maxAliasCount: 0
}),
problems,
positionOf: problem => position(offsetOf(document, problem)),
position
};
}
function refusals(document) {
const found = [];
const refuse = (node, message) => void found.push({
offset: node.range?.[0] ?? 0,
message
});
(0, dist.YR)(document, {
Node(_key, node, ancestors) {
if ((0, dist.Vj)(node)) refuse(node, "uses an alias (*name), which is not supported here; write the value out"); else if (node.tag !== void 0) refuse(node, `uses the tag ${(0, 
quote.hD)(node.tag)}, which is not supported here; remove it`);
if ((0, dist.P3)(node) && ancestors.filter(dist.P3).length >= DEPTH_LIMIT) {
refuse(node, `is nested more than ${DEPTH_LIMIT} levels deep, which is not supported; check that it is the right file`);
return dist.YR.BREAK;
}
return;
},
Pair(_key, {key}) {
if ((0, dist.jn)(key) && key.value === "<<") refuse(key, "uses a merge key (<<), which is not supported here; write the fields out");
if ((0, dist.jn)(key) && key.value === "__proto__") refuse(key, "has a key named __proto__, which is not a field; remove it");
}
});
return found;
}
function offsetOf(document, {path, at}) {
let node = document.contents;
let offset = (0, dist.Ll)(node) ? node.range?.[0] ?? 0 : 0;
for (const [index, part] of path.entries()) {
const pair = (0, dist.jh)(node) ? node.items.find(({key}) => (0, dist.jn)(key) && key.value === part) : void 0;
const next = pair === void 0 ? (0, dist.P3)(node) ? node.get(part, true) : void 0 : pairTarget(pair, at === "key" && index === path.length - 1);
if (!(0, dist.Ll)(next)) return offset;
offset = next.range?.[0] ?? offset;
node = next;
}
return offset;
}
function pairTarget(pair, wantKey) {
return wantKey || !(0, dist.Ll)(pair.value) ? pair.key : pair.value;
}
// CONCATENATED MODULE: ./build/js/domain/config/parse.js
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function parseConfig(text, fileName, path = fileName) {
if (Buffer.byteLength(text) > config_schema.Xk) throw new errors.dz("config-invalid", `${fileName} has more than ${config_schema.Xk} bytes, far more than a configuration needs.`, {
hint: "Check that it is the right file."
});
const document = readYaml(text);
const invalid = problems => configError(problems, fileName, path);
const odd = notPrintable.exec(text);
if (odd !== null) {
const code = text.codePointAt(odd.index).toString(16).toUpperCase().padStart(4, "0");
const message = `the file has the character U+${code}, which YAML does not allow; remove it`;
throw invalid([ {
...document.position(odd.index),
message
} ]);
}
if (document.problems.length > 0) throw invalid(document.problems.map(({offset, message}) => ({
...document.position(offset),
message: `the file ${message}`
})));
const placed = found => found.map(problem => ({
...document.positionOf(problem),
message: `${(0, schema_problems.w5)(problem.path)} ${problem.message}`
}));
const result = (0, schema_problems.RZ)(config_schema.Qn, document.value ?? {});
if (result.problems !== null) throw invalid(placed(result.problems));
const problems = crossFieldProblems(result.data);
if (problems.length > 0) throw invalid(placed(problems));
(0, source_locations._F)(result.data, field => ({
file: path,
...document.positionOf({
path: field,
at: "key"
})
}));
return result.data;
}
function configError(problems, fileName, path) {
const sentences = problems.map(({line, column, message}) => sentence(`${fileName}:${line}:${column}: ${message}`));
const places = problems.map(({line, column, message}) => ({
file: path,
line,
column,
message: sentence(message)
}));
return new errors.dz("config-invalid", sentences.join("\n"), {
places
});
}
function sentence(text) {
return text.endsWith("?") ? text : `${text}.`;
}
}),

};
