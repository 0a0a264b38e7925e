import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-1137.js';
import { modules as shared3 } from './shared-51949.js';
import { modules as shared4 } from './shared-71682.js';
import { modules as shared5 } from './shared-48929.js';
import { modules as shared6 } from './shared-49462.js';
import { modules as shared7 } from './shared-12097.js';
import { modules as shared8 } from './shared-16414.js';
import { modules as shared9 } from './shared-80895.js';
import { modules as shared10 } from './shared-99624.js';
import { modules as shared11 } from './shared-79993.js';
import { modules as shared12 } from './shared-17688.js';
import { modules as shared13 } from './shared-19592.js';
export const id = 1651;
export const ids = [1651,9786,6189,8570];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,
...shared10,
...shared11,
...shared12,
...shared13,


/***/ 80240: // build/js/verbs/init.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
applyInit: () => applyInit,
planInit: () => planInit
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./build/js/domain/init/answers.js
const BUILD_HOST = "grind";
function prefixOf(application) {
return `/opt/${application}`;
}
function unitsOf({components}) {
return Object.values(components).flatMap(({links}) => Object.keys(links).map(link => `${link}.service`));
}
function nameLike(text) {
const name = text.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, "").slice(0, 64);
return name === "" ? "application" : name;
}
var external_node_crypto_ = __webpack_require__(77598);
var create = __webpack_require__(37291);
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/domain/installation/difference.js
const READABLE_CHARACTERS = 64 * 1024;
function fileItem(desired, existing, owner) {
const {path, mode, text} = desired;
if (existing === void 0) return {
item: path,
action: "create",
difference: textDifference(path, "", text)
};
const parts = [ existing.owner === owner ? "" : `owner ${existing.owner} \u2192 ${owner}\n`, existing.mode === mode ? "" : `mode ${octal(existing.mode)} \u2192 ${octal(mode)}\n`, existing.text === text ? "" : textDifference(path, existing.text, text) ];
const difference = parts.join("");
return {
item: path,
action: difference === "" ? "keep" : "change",
difference
};
}
function textDifference(path, before, after) {
if (before.length + after.length > READABLE_CHARACTERS) return `${difference_name(before)} \u2192 ${difference_name(after)}\n`;
const patch = (0, create.ss)(before === "" ? "/dev/null" : path, path, before, after, void 0, void 0, {
context: 2,
headerOptions: create.jr
});
return (0, public_url._N)(patch);
}
function difference_name(text) {
return text === "" ? "nothing" : `${text.length} characters, sha256 ${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}
function octal(mode) {
return mode.toString(8).padStart(4, "0");
}
// CONCATENATED MODULE: ./build/js/domain/init/planned-file.js
function changeOf({shown, text, mode, before}) {
const existing = before === null ? void 0 : {
text: before,
mode,
owner: 0
};
const {action, difference} = fileItem({
path: shown,
text,
mode
}, existing, 0);
return {
file: shown,
action,
difference
};
}
// CONCATENATED MODULE: ./build/js/domain/init/next-steps.js
function nextSteps({branch, hosts, files, hasRemote, nixKeySteps}) {
const [first] = hosts;
return [ ...files.length === 0 ? [] : [ `git add ${files.join(" ")}`, 'git commit --message "Release with grind-to-prod"' ], ...hasRemote ? [] : [ "git remote add origin ADDRESS" ], ...files.length === 0 && hasRemote ? [] : [ `git push origin HEAD:${branch}` ], ...nixKeySteps, "grind-to-prod doctor", ...hosts.map(host => `grind-to-prod host install ${host}`), ...first === void 0 ? [] : [ `grind-to-prod release ${first}` ] ];
}
var json_schema_processors = __webpack_require__(98439);
var finding = __webpack_require__(88942);
var schemas = __webpack_require__(26921);
var schema = __webpack_require__(67982);
var check = __webpack_require__(23573);
// CONCATENATED MODULE: ./build/js/domain/evidence/verification-schema.js
const countSchema = schemas.aig().int().nonnegative();
const timeSchema = schemas.YjP().describe("A date and time.");
const principalsSchema = schemas.YOg(schemas.YjP());
const checkSchema = schemas.rej({
check: schemas.k5n(check.LN),
about: schemas.YjP().optional().describe("The host, or the beginning of the release id, when there are several."),
outcome: schemas.k5n([ "passed", "failed", "not-provable" ]),
reason: schemas.k5n([ check.Lk ]).optional().describe("Why it failed, if nothing is known to be wrong: no key was given to check with."),
statement: schemas.YjP().describe("What was found, as one sentence."),
hint: schemas.YjP().optional().describe("What to do, or what to give so that it can be proved."),
restsOn: schemas.YOg(schemas.YjP()).describe("The files that it rests on, up to 1,000 of them."),
moreFiles: countSchema.optional().describe("How many files it rests on besides."),
vouchedBy: schemas.k5n([ "signers", "host", "sigstore", "authority", "none" ]).describe("Whose signature the statement rests on.")
});
const approverSchema = schemas.rej({
principals: principalsSchema,
fingerprint: schemas.YjP(),
approvedAt: timeSchema,
hosts: schemas.YOg(schemas.YjP()).describe("The hosts whose plans this person saw; empty for one who saw the manifest alone.")
});
const verdictSchema = schemas.rej({
host: schemas.YjP(),
verdict: schemas.YjP().describe("Of the newest attempt of the host with the release."),
verb: schemas.YjP(),
attempt: schemas.YjP(),
finishedAt: timeSchema,
actor: schemas.YjP().describe("Who requested it, by the client's word."),
vouchedBy: schemas.k5n([ "host", "none" ]).describe("host: it signed the record with a known key, and no check contradicts the record."),
contradicted: schemas.euz(true).optional().describe("The host signed the record with a known key, and a check contradicts it.")
});
const factsShape = {
approvers: schemas.YOg(approverSchema).describe("People whose approvals count, by the signatures that are here."),
verdicts: schemas.YOg(verdictSchema)
};
const checksShape = {
checks: schemas.YOg(checkSchema),
counts: schemas.rej({
passed: countSchema,
failed: countSchema,
"not-provable": countSchema
})
};
const historySchema = schemas.rej({
host: schemas.YjP(),
line: countSchema.describe("The line of the ledger, from 1."),
verb: schemas.YjP(),
verdict: schemas.YjP(),
reason: schemas.YjP(),
attempt: schemas.YjP(),
startedAt: timeSchema,
finishedAt: timeSchema,
actor: schemas.YjP(),
from: schemas.YjP().nullable(),
to: schemas.YjP(),
signers: schemas.YOg(schemas.YjP()).describe("Names of the signers whom the host accepted."),
approvers: schemas.YOg(schemas.YjP()).describe("Names of those whose approvals the host counted."),
emergency: schemas.YjP().optional(),
timestamp: schemas.rej({
time: timeSchema,
authority: schemas.YjP()
}).optional()
});
const evidenceSchema = schemas.rej({
evidence: schemas.YjP().describe("The folder or the archive."),
releases: schemas.YOg(schemas.rej({
releaseId: schema.yU,
application: schemas.YjP(),
source: schema.rc.shape.source,
signers: schemas.YOg(schemas.rej({
principals: principalsSchema,
fingerprint: schemas.YjP()
})),
...factsShape
})),
hosts: schemas.YOg(schemas.rej({
host: schemas.YjP(),
application: schemas.YjP().nullable(),
newestLine: countSchema.nullable(),
records: countSchema
})),
...checksShape,
components: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.YjP())).describe("Store paths by release and component."),
history: schemas.YOg(historySchema).describe("The attempts of all hosts, the oldest first."),
live: schemas.rej({
hosts: schemas.YOg(schemas.YjP()),
askedAt: timeSchema
}).optional().describe("The hosts that were asked for their present.")
});
const recordSchema = schemas.rej({
host: schemas.YjP(),
verb: schemas.YjP(),
verdict: schemas.YjP(),
attempt: schemas.YjP(),
startedAt: timeSchema,
finishedAt: timeSchema,
actor: schemas._H3({
name: schemas.YjP()
}),
ledgerChecked: schemas.zMY().describe("True when a ledger was given that contains the record and does not contradict itself."),
signer: schemas.rej({
keyType: schemas.YjP(),
fingerprint: schemas.YjP(),
isHostKey: schemas.zMY()
}).nullable()
});
const singleSchema = schemas.rej({
releaseId: schema.yU,
application: schemas.YjP().nullable().describe("Null for a manifest that is not understood."),
source: schema.rc.shape.source.nullable(),
...checksShape,
signers: schemas.YOg(schemas.rej({
principals: principalsSchema,
keyType: schemas.YjP(),
fingerprint: schemas.YjP()
})),
refused: schemas.YOg(schemas.YjP()).describe("One sentence for each signature that does not count."),
...factsShape,
keysCheckedAt: schemas.rej({
at: timeSchema,
from: schemas.k5n([ "option", "record", "now" ])
}).nullable(),
inventoryChecked: schemas.zMY(),
record: recordSchema.nullable().describe("Null when no record was given.")
});
const verificationSchema = schemas.KCZ([ evidenceSchema, singleSchema ]);
var notification = __webpack_require__(46118);
var iso = __webpack_require__(64377);
var store_path = __webpack_require__(94362);
var grammar = __webpack_require__(36407);
// CONCATENATED MODULE: ./build/js/domain/plan/schema.js
const schema_countSchema = schemas.aig().int().nonnegative();
const bytesSchema = schema_countSchema;
const releaseSchema = schemas.rej({
releaseId: schema.yU,
repository: schemas.YjP(),
commit: schemas.YjP(),
commitTime: iso.w$()
});
const componentChangeSchema = schemas.rej({
name: grammar.Jq,
change: schemas.k5n([ "added", "removed", "changed", "same" ]),
from: store_path.qd.nullable(),
to: store_path.qd.nullable()
});
const packageChangeSchema = schemas.rej({
name: schemas.YjP(),
change: schemas.k5n([ "added", "removed", "changed", "rebuilt" ]).describe("rebuilt: other store paths of the same versions."),
from: schemas.YOg(schemas.YjP()).describe("Versions that only the old closure has, sorted; an empty text for none in the name."),
to: schemas.YOg(schemas.YjP()).describe("Versions that only the new closure has."),
sizeDelta: schemas.aig().int().describe("NAR bytes of the package in the new closure less those in the old one.")
});
const unitChangeSchema = schemas.rej({
unit: schemas.YjP(),
step: schemas.k5n([ "restart", "reload", "start", "stop", "none" ]),
because: schemas.YjP(),
removed: schemas.euz(true).optional().describe("The new release no longer lists it.")
});
const commitSchema = schemas.rej({
id: schemas.YjP(),
author: schemas.YjP(),
subject: schemas.YjP()
});
const commitsSchema = schemas.rej({
total: schema_countSchema,
list: schemas.YOg(commitSchema).describe("The newest.")
});
const sizeSchema = schemas.rej({
paths: schema_countSchema,
narBytes: bytesSchema
});
const planSchema = schemas.rej({
schemaVersion: schemas.euz(1),
application: grammar.Jq,
against: schemas.rej({
kind: schemas.k5n([ "bundle", "host", "nothing" ]),
name: schemas.YjP().describe("What the old release was read from, for display.")
}),
from: releaseSchema.nullable().describe("null if there is no previous release."),
to: releaseSchema,
components: schemas.YOg(componentChangeSchema),
packages: schemas.YOg(packageChangeSchema).describe("Those that differ, sorted by name, as nix store diff-closures groups them."),
closure: schemas.rej({
from: sizeSchema.nullable(),
to: sizeSchema
}),
copy: schemas.rej({
source: schemas.k5n([ "estimate", "host" ]).describe("estimate: what the old closure does not have; host: the paths that the host reported as missing."),
...sizeSchema.shape,
presentPaths: schema_countSchema
}),
units: schemas.rej({
source: schemas.k5n([ "estimate", "host" ]).describe("estimate: from the two manifests alone; host: from the state of the host's units."),
list: schemas.YOg(unitChangeSchema)
}),
system: schemas.rej({
from: store_path.qd.nullable(),
to: store_path.qd.nullable(),
mode: schemas.YjP().nullable()
}).nullable().describe("The NixOS system, if one of the releases has one."),
settings: schemas.YOg(schemas.YjP()).describe("Parts of the manifest besides store paths and units that differ, such as health, or the links of a component."),
backup: schemas.YOg(schemas.YjP()).describe("Data folders that the host would back up first."),
confirmWithinSeconds: schemas.aig().nullable(),
commits: schemas.rej({
link: schemas.YjP().nullable().describe("A page that shows the commits between the two releases."),
ahead: commitsSchema.nullable().describe("In the new release and not in the old; null when the checkout does not have both."),
behind: commitsSchema.nullable().describe("In the old release and not in the new.")
}),
disk: schemas.rej({
bytesNeeded: bytesSchema,
bytesFree: bytesSchema
}).nullable().describe("On the host; null if the host was not contacted."),
refusal: schemas.YjP().nullable().describe("Why the host would refuse this release."),
notes: schemas.YOg(schemas.YjP())
});
var snapshot_schema = __webpack_require__(18049);
var deployment = __webpack_require__(67418);
var reproduction = __webpack_require__(17023);
var config_schema = __webpack_require__(21325);
// CONCATENATED MODULE: ./build/js/domain/config/json-schema.js
const json_schema_schemas = {
config: {
schema: config_schema.Qn,
title: "grind-to-prod.yml",
description: "What a repository releases, to which hosts, and which health checks it must pass."
},
manifest: {
schema: schema.rc,
title: "Release manifest",
description: "The exact store paths of one release. Its bytes are canonical JSON (RFC 8785)."
},
snapshot: {
schema: snapshot_schema.ap,
title: "Snapshot of a host",
description: "One host's state at one moment. What could not be read is an object whose only key is unreadable, with the reason."
},
drift: {
schema: finding.d,
title: "Drift report",
description: "How hosts differ, and why: the output of grind-to-prod snapshot-diff --json."
},
plan: {
schema: planSchema,
title: "Release plan",
description: "What a release would change: the output of grind-to-prod plan --json."
},
verification: {
schema: verificationSchema,
title: "Verification",
description: "What evidence proves: the output of grind-to-prod verify --json, of whole evidence or of a single manifest."
},
notification: {
schema: notification.bd,
title: "Notification",
description: "The outcome of one attempt: the body of a webhook, and the standard input of the program of a host."
},
"deployment-v1": {
schema: deployment.fP,
title: "Deployment, version 1",
description: "The predicate of the in-toto statement that a host signs of each attempt: docs/predicates/deployment-v1.md."
},
"reproduction-v1": {
schema: reproduction.Uz,
title: "Reproduction, version 1",
description: "The predicate of the in-toto statement that a second builder signs of a release: docs/predicates/reproduction-v1.md."
}
};
function jsonSchemaText(name) {
const {schema, title, description} = json_schema_schemas[name];
return `${JSON.stringify({
title,
description,
...json_schema_processors.bl(schema, {
io: "input"
})
}, null, 2)}\n`;
}
var parse = __webpack_require__(29419);
var production_hosts = __webpack_require__(44913);
var released_unit = __webpack_require__(85118);
var report_event = __webpack_require__(59786);
var catalogue = __webpack_require__(6966);
var is_there = __webpack_require__(27499);
var config_folder = __webpack_require__(88795);
var write_atomically = __webpack_require__(68417);
var writing_to = __webpack_require__(98570);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var nearest = __webpack_require__(65041);
// CONCATENATED MODULE: ./build/js/steps/init/ask.js
async function askAll(options) {
const {repository} = options;
checkGiven(options);
const application = checked("application", await askApplication(options), grammar.Jq);
const components = await askComponents(options);
const health = await askHealth(options);
const addresses = await askHosts(options);
const branch = grammar.A0.safeParse(repository.branch);
return {
application,
branch: branch.success ? branch.data : "main",
components,
health,
addresses
};
}
function checkGiven({application, outputs, programs, healthPath, hosts, admins, repository}) {
if (application !== void 0) checked("application", application, grammar.Jq);
checkOutputs(outputs ?? [], repository);
checkPrograms(programs ?? [], outputs ?? repository.outputs.packages);
if (healthPath !== void 0) checkHealthPath(healthPath);
const names = hosts === void 0 ? [ "prod" ] : Object.keys(newAddresses(hosts));
if (admins !== void 0) givenAdmins(admins, {
all: names,
unnamed: names
});
}
async function askApplication({application, repository, questions}) {
const suggested = nameLike((0, external_node_path_.basename)(repository.folder === "" ? repository.root : repository.folder));
return application ?? await (questions?.text({
message: "Name of the application",
byDefault: suggested,
problemOf: problemBy(grammar.Jq)
})) ?? suggested;
}
async function askComponents(options) {
const {outputs, programs, repository, questions} = options;
const {packages} = repository.outputs;
const chosen = outputs ?? (questions === null || packages.length === 1 ? packages : await questions.choose({
message: "Packages to release",
words: packages,
chosen: packages
}));
if (chosen.length === 0) throw new errors.dz("missing-option", "No package was chosen, so there is nothing to release.");
checkPrograms(programs ?? [], chosen);
const components = [];
for (const output of chosen) {
const program = checked("program", await askProgram(output, options), grammar.i_);
components.push([ nameLike(output), {
installable: `.#${output}`,
links: {
[(0, external_node_path_.basename)(program)]: program
}
} ]);
}
return Object.fromEntries(components);
}
function checkOutputs(outputs, {outputs: {packages}}) {
const stray = outputs.find(output => !packages.includes(output));
if (stray === void 0) return;
const word = (0, nearest.nearest)(stray, packages);
throw new errors.dz("unknown-component", `The flake has no package ${(0, quote.hD)(stray)}.`, {
hint: word === void 0 ? `It has ${packages.join(", ")}.` : `Did you mean ${word}?`
});
}
function checkPrograms(programs, chosen) {
const stray = Object.keys(named(programs)).find(output => !chosen.includes(output));
if (stray === void 0) return;
throw new errors.dz("unknown-component", `--program names ${(0, quote.hD)(stray)}, which is not released.`, {
hint: `The packages to release are ${chosen.join(", ")}.`
});
}
async function askProgram(output, {programs, repository, questions}) {
const given = named(programs ?? [])[output];
const suggested = `bin/${repository.programs[output] ?? output}`;
if (given !== void 0 || questions === null) return given ?? suggested;
return await questions.text({
message: `Program of ${output}, below its output`,
byDefault: suggested,
problemOf: problemBy(grammar.i_)
});
}
async function askHealth({port, healthPath, questions}) {
if (port === void 0 && questions === null) throw new errors.dz("missing-option", "It is unknown on which port the application answers its health check.", {
hint: "Give it with --port; 0 for an application without one."
});
const found = port ?? Number(await questions.text({
message: "Port of its health check on the host (0: none)",
byDefault: "8080",
problemOf: portProblem
}));
if (found === 0 && healthPath !== void 0) throw new errors.dz("conflicting-options", "--health-path has no effect with port 0, which is no check.", {
hint: "Leave one of them out."
});
if (found === 0) return null;
const path = healthPath ?? await (questions?.text({
message: "Path of its health check",
byDefault: "/health",
problemOf: pathProblem
})) ?? "/health";
checkHealthPath(path);
return {
port: found,
path
};
}
function checkHealthPath(path) {
const problem = pathProblem(path);
if (problem !== null) throw new errors.dz("invalid-option", `--health-path is ${(0, 
quote.hD)(path)}. ${problem}`);
}
function portProblem(text) {
return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? null : "It must be a port, or 0 for no check.";
}
function pathProblem(text) {
return /^\/[!-~]*$/.test(text) ? null : "It must be a path, such as /health.";
}
async function askHosts({hosts, questions}) {
if (hosts === void 0 && questions === null) throw new errors.dz("missing-option", "It is unknown which host the application is released to.", {
hint: "Give its address with --host, such as deploy@prod.example."
});
const given = hosts ?? [ await questions.text({
message: "Address of the production host: user@host of its deploy user",
problemOf: problemBy(grammar.Wy)
}) ];
return newAddresses(given);
}
function newAddresses(given) {
return hostAddresses(given, given.length === 1 ? [ "prod" ] : [ "prod-a", "prod-b" ], [ BUILD_HOST ]);
}
function hostAddresses(given, names, buildHosts) {
const addresses = addressesOf("host", given, names);
const build = buildHosts.find(name => Object.hasOwn(addresses, name));
if (build === void 0) return addresses;
throw new errors.dz("conflicting-options", `--host names ${(0, quote.hD)(build)}, which is the build host.`, {
hint: "Give the production host another name."
});
}
function addressesOf(option, given, names) {
return withoutTwins(option, given.map((text, index) => {
const [, name = names[index] ?? `host-${index + 1}`, address = ""] = /^(?:([^=@]+)=)?(.*)$/s.exec(text) ?? [];
return [ checked(option, name, grammar.Jq), checked(option, address, grammar.Wy) ];
}));
}
function withoutTwins(option, entries) {
const names = entries.map(([name]) => name);
const twin = names.find((name, index) => names.indexOf(name) !== index);
if (twin === void 0) return Object.fromEntries(entries);
throw new errors.dz("conflicting-options", `--${option} names ${(0, quote.hD)(twin)} twice.`, {
hint: 'Leave one of them out, or give each its own name before "=".'
});
}
function named(texts) {
return withoutTwins("program", texts.map(text => {
const [name = "", ...value] = text.split("=");
if (value.length === 0) throw new errors.dz("invalid-option", `${(0, quote.hD)(text)} must be OUTPUT=PATH, such as shop=bin/shop.`);
return [ name, value.join("=") ];
}));
}
function problemBy(grammar) {
return text => {
const {success, error} = grammar.safeParse(text);
return success ? null : `It ${error?.issues[0]?.message ?? "is not of its form"}.`;
};
}
function checked(option, text, grammar) {
const problem = problemBy(grammar)(text);
if (problem === null) return text;
throw new errors.dz("invalid-option", `--${option} is ${(0, quote.hD)(text)}. ${problem}`);
}
async function askAdmins({admins, questions}, hosts) {
if (admins !== void 0) return givenAdmins(admins, hosts);
const answered = {};
for (const name of questions === null ? [] : hosts.asked) {
const message = `Address of an administrator of ${name}: user@host (empty: none)`;
const optional = problemBy(grammar.Wy);
const address = await questions.text({
message,
problemOf: text => text === "" ? null : optional(text)
});
if (address !== "") answered[name] = address;
}
return answered;
}
function givenAdmins(admins, {all, unnamed}) {
const addresses = addressesOf("admin", admins, unnamed);
const stray = Object.keys(addresses).find(name => !all.includes(name));
if (stray === void 0) return addresses;
throw new errors.dz("unknown-host", `There is no host ${(0, quote.hD)(stray)} for --admin.`, {
hint: all.length === 0 ? "Add the host with --host." : `The hosts are ${all.join(", ")}; give each as name=user@host.`
});
}
// CONCATENATED MODULE: ./build/js/domain/init/flake-inventory.js
function classicForm(shown) {
if (!isTree(shown)) return shown;
const inventory = [ shown["inventory"], shown ].find(one => isInventory(one));
if (!isTree(inventory)) return shown;
return Object.fromEntries(Object.entries(inventory).map(([name, of]) => [ name, plain(isTree(of) ? of["output"] : void 0) ]));
}
function plain(node) {
const children = isTree(node) ? node["children"] : void 0;
if (!isTree(children)) return {};
return Object.fromEntries(Object.entries(children).map(([name, child]) => [ name, plain(child) ]));
}
function isInventory(value) {
if (!isTree(value)) return false;
const outputs = Object.values(value);
return outputs.length > 0 && outputs.every(of => isTree(of) && (of["unknown"] === true || isTree(of["output"]) && "doc" in of));
}
function isTree(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
// CONCATENATED MODULE: ./build/js/domain/init/flake-outputs.js
const flakeShowSchema = schemas.vkY(classicForm, schemas._H3({
packages: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas._H3({}))).optional(),
nixosConfigurations: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
formatter: schemas.g1P(schemas.YjP(), schemas.L5J()).optional()
}));
function flakeOutputs(shown, system) {
const all = Object.keys(shown.packages?.[system] ?? {});
const named = all.filter(attribute => attribute !== "default");
return {
packages: (named.length === 0 ? all : named).toSorted(),
systems: Object.keys(shown.nixosConfigurations ?? {}).toSorted(),
hasFormatter: Object.hasOwn(shown.formatter ?? {}, system)
};
}
var repository_name = __webpack_require__(10609);
var folders_above = __webpack_require__(26419);
var fetch = __webpack_require__(99481);
var git = __webpack_require__(13909);
var git_repository = __webpack_require__(47485);
var require_daemon = __webpack_require__(53346);
var error_text = __webpack_require__(82082);
var flake = __webpack_require__(78123);
var limits = __webpack_require__(28410);
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/tools/nix/show-flake.js
function showFlakeCommand(folder) {
return {
argv: [ "nix", "flake", "show", ...flake.ML, "--json", "--", folder ],
effect: "read",
timeout: limits.jc
};
}
function parseShownFlake(stdout) {
return (0, read_json.V)([ "nix", "flake", "show" ], flakeShowSchema, stdout);
}
function mainProgramsCommand(folder, system) {
const program = "p: let found = builtins.tryEval (p.meta.mainProgram or p.pname or (builtins.parseDrvName p.name).name); in if found.success then found.value else null";
return {
argv: [ "nix", "eval", ...flake.ML, "--json", "--apply", `builtins.mapAttrs (_: ${program})`, "--", `${folder}#packages.${system}` ],
effect: "read",
timeout: limits.jc
};
}
const programsSchema = schemas.g1P(schemas.YjP(), schemas.YjP().nullable());
function parseMainPrograms(stdout) {
return (0, read_json.V)([ "nix", "eval" ], programsSchema, stdout);
}
var answered = __webpack_require__(51949);
var expect_success = __webpack_require__(84521);
var upstream = __webpack_require__(17688);
// CONCATENATED MODULE: ./build/js/steps/init/find-repository.js
async function findRepository(directory, runner) {
const top = await (0, answered.o)(runner, (0, git_repository.S3)(directory));
if (top.status !== 0) throw new errors.c8("not-a-repository", `${(0, quote.hD)(directory)} is not in a git repository (git reports ${(0, 
quote.hD)((0, git.aN)(top.stderr), 400)}).`, {
hint: 'Run this in a clone, or create a repository with "git init".'
});
const flake = await (0, folders_above.folderAtOrAbove)("flake.nix", directory);
if (flake === void 0) throw new errors.dz("unknown-component", `There is no flake.nix in ${(0, 
quote.hD)(directory)} or above it in its repository.`, {
hint: 'Write one and add it to git; "nix flake init --template" with the address of grind-to-prod writes an example.'
});
const root = top.stdout.replace(/\n$/, "");
const folder = (0, git_repository.Ir)(await (0, expect_success.l)(runner, (0, git_repository.Cd)(directory)));
const [remote, flakeFacts] = await Promise.all([ findRemote(root, runner), readFlake(flake, runner) ]);
return {
root,
folder,
...remote,
...flakeFacts
};
}
async function findRemote(root, runner) {
const {status, stdout} = await (0, answered.o)(runner, (0, git_repository.ki)(root, upstream.Bn));
if (status !== 0) return {
repository: null,
branch: null
};
const asked = await (0, answered.o)(runner, (0, fetch.JN)(root, upstream.Bn));
return {
repository: (0, repository_name.a)(stdout.trim()),
branch: (0, fetch.Ry)(asked.stdout) ?? null
};
}
async function readFlake(folder, runner) {
const {status, stdout, stderr} = await (0, answered.o)(runner, showFlakeCommand(folder));
(0, require_daemon.c)([ "nix", "flake", "show" ], {
status,
stderr
});
if (status !== 0) throw new errors.c8("build-failed", `The outputs of the flake in ${(0, 
quote.hD)(folder)} cannot be read; nix reports ${(0, quote.hD)((0, error_text.kc)(stderr), 1e3)}.`, {
hint: 'Fix the flake, add its files to git, and run "nix flake lock" if it has no flake.lock.'
});
const system = schemas.YjP().parse(JSON.parse(await (0, expect_success.l)(runner, flake.vV)));
const outputs = flakeOutputs(parseShownFlake(stdout), system);
if (outputs.packages.length === 0) throw new errors.dz("unknown-component", `The flake in ${(0, 
quote.hD)(folder)} has no package for ${system}.`, {
hint: `Add one as packages.${system}.NAME to its outputs.`
});
const programs = await (0, answered.o)(runner, mainProgramsCommand(folder, system));
return {
outputs,
programs: programs.status === 0 ? parseMainPrograms(programs.stdout) : {}
};
}
var commit = __webpack_require__(33444);
// CONCATENATED MODULE: ./build/js/steps/init/find-tool-home.js
function parseToolHome(text) {
const [, repository, commit] = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)@([0-9a-f]{40})$/.exec(text) ?? [];
if (repository !== void 0 && commit !== void 0) return {
repository,
commit
};
throw new errors.dz("invalid-option", `--workflows-from is ${(0, quote.hD)(text)}, but must be OWNER/NAME@COMMIT with the full id of a commit.`);
}
async function findToolHome(distFolder, runner) {
const [top, head] = await Promise.all([ (0, answered.o)(runner, (0, git_repository.S3)(distFolder)), (0, 
answered.o)(runner, (0, commit.VO)(distFolder, "HEAD")) ]);
if (top.status !== 0 || head.status !== 0) return;
const root = top.stdout.replace(/\n$/, "");
if ((0, external_node_path_.join)(root, "dist") !== await (0, promises_.realpath)(distFolder)) return;
const remote = await (0, answered.o)(runner, (0, git_repository.ki)(root, upstream.Bn));
const [, repository] = /^github\.com\/([^/]+\/[^/]+)$/.exec((0, repository_name.a)(remote.stdout.trim())) ?? [];
return repository === void 0 ? void 0 : {
repository,
commit: head.stdout.trim()
};
}
var kept_files = __webpack_require__(38726);
var reason_of = __webpack_require__(11245);
var key_file = __webpack_require__(31739);
var keygen_public = __webpack_require__(30220);
var read_own_file = __webpack_require__(45136);
// CONCATENATED MODULE: ./build/js/steps/init/check-keys.js
const KEY_LIMIT_BYTES = 64 * 1024;
const pairs = [ {
secret: kept_files.y.deploy,
open: kept_files.y.deployPublic
}, {
secret: kept_files.y.release,
open: kept_files.y.releasePublic
} ];
async function checkKeys(folder, runner) {
try {
for (const {secret, open} of pairs) await checkPair((0, external_node_path_.join)(folder, secret), (0, 
external_node_path_.join)(folder, open), runner);
} catch (cause) {
throw (0, errors.ux)(cause) ? cause : unreadable(folder, cause);
}
}
async function checkPair(secret, open, runner) {
if (!await (0, is_there.$)(secret)) {
if (await (0, is_there.$)(open)) throw invalid(open, `is there without its private key ${(0, 
quote.hD)(secret)}`);
return;
}
const {kind, hasPassphrase, isSecurityKey} = (0, key_file.T)(await textOf(secret));
if (kind !== "private" && kind !== "public") throw invalid(secret, "is not an ssh key");
const half = keyOf(await textOf(open));
if (half === void 0) throw invalid(open, "is not the public half of an ssh key");
if (kind === "public" || hasPassphrase || isSecurityKey) return;
const {status, stdout, stderr} = await (0, answered.o)(runner, (0, keygen_public.W)(secret));
if (status !== 0) throw invalid(secret, `is a private key that ssh cannot use (ssh-keygen reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)})`);
if (keyOf(stdout) !== half) throw invalid(open, `is not the public half of ${(0, 
quote.hD)(secret)}`);
}
async function textOf(file) {
const path = await (0, is_there.$)(file) ? await (0, promises_.realpath)(file).catch(cause => Promise.reject(unreadable(file, cause))) : file;
return await (0, read_own_file.z)(path, KEY_LIMIT_BYTES) ?? "";
}
function keyOf(text) {
return (0, key_file.T)(text).kind === "public" ? text.trim().split(/\s+/).slice(0, 2).join(" ") : void 0;
}
const hint = 'Put the right key there, or move the pair away, so that "grind-to-prod init" creates another; nothing was written.';
function invalid(file, problem) {
return new errors.dz("key-invalid", `${(0, quote.hD)(file)} ${problem}.`, {
hint
});
}
function unreadable(file, cause) {
return new errors.dz("file-unreadable", `${(0, quote.hD)(file)} cannot be read (${(0, 
reason_of.A)(cause)}).`, {
hint,
cause
});
}
var namespaces = __webpack_require__(10420);
// CONCATENATED MODULE: ./build/js/domain/init/signers-text.js
function withSigner(text, application, publicKey) {
const key = publicKey.trim().split(/\s+/).slice(0, 2).join(" ");
if (text.split("\n").some(line => !line.trimStart().startsWith("#") && line.includes(key))) return text;
const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
return `${before}release@${application} namespaces="${namespaces.Bg}" ${key}\n`;
}
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-create.js
function createKeyCommand(file, comment) {
return {
argv: [ "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", file ],
effect: "write",
timeout: 3e4
};
}
var trust_signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/steps/init/make-keys.js
const keys = [ "deploy", "release" ];
async function keyChanges(folder, application) {
const names = [ ...keys, kept_files.y.allowedSigners ];
const there = await Promise.all(names.map(name => (0, is_there.$)((0, external_node_path_.join)(folder, name))));
const missing = names.filter((_, index) => !there[index]);
const signers = await (0, read_own_file.z)((0, external_node_path_.join)(folder, kept_files.y.allowedSigners), trust_signers.lF);
const isLeftOut = signers !== void 0 && (missing.includes("release") || withSigner(signers, application, await releaseKey(folder)) !== signers);
return [ ...missing.map(name => ({
name,
action: "create"
})), ...isLeftOut ? [ {
name: kept_files.y.allowedSigners,
action: "change"
} ] : [] ];
}
async function releaseKey(folder) {
return await (0, read_limited.t)(await (0, promises_.realpath)((0, external_node_path_.join)(folder, kept_files.y.releasePublic)), KEY_LIMIT_BYTES) ?? "";
}
async function makeKeys(folder, application, runner) {
await (0, promises_.mkdir)(folder, {
recursive: true,
mode: 448
});
await (0, promises_.chmod)(folder, 448);
for (const key of keys) {
const file = (0, external_node_path_.join)(folder, kept_files.y[key]);
if (!await (0, is_there.$)(file)) await makeKey(file, `${key}@${application}`, runner);
}
const file = (0, external_node_path_.join)(folder, kept_files.y.allowedSigners);
const before = await (0, read_own_file.z)(file, trust_signers.lF) ?? "";
const after = withSigner(before, application, await releaseKey(folder));
if (after !== before) await (0, write_atomically.writeAtomically)(file, after, 384);
}
async function makeKey(file, comment, runner) {
const {status, stderr} = await (0, answered.o)(runner, createKeyCommand(file, comment));
if (status === 0) return;
for (const rest of [ file, `${file}.pub` ]) await (0, promises_.rm)(rest, {
force: true
});
throw new errors.dz("file-unwritable", `The key ${(0, quote.hD)(file)} cannot be written (ssh-keygen reports ${(0, 
quote.hD)((0, git.aN)(stderr), 400)}).`, {
hint: 'Make room on its disk, or set XDG_CONFIG_HOME to another folder, and run "grind-to-prod init" again.'
});
}
var scan_host = __webpack_require__(87231);
// CONCATENATED MODULE: ./build/js/steps/init/pin-host-key.js
async function pinHostKey({name, address, fingerprints, questions}, runner) {
const keys = await (0, scan_host.q)(address, runner);
const known = keys.find(({fingerprint}) => fingerprints.includes(fingerprint));
if (known !== void 0) return {
hostKey: known.key
};
const [first] = keys;
if (first === void 0) return {
hostKey: null,
note: `${name} (${address}) did not show an ssh key, so it is not added. Check its address, and run "grind-to-prod init --host ${name}=${address}" when it is up.`
};
if (fingerprints.length > 0) throw new errors.dz("host-key-missing", `${name} (${address}) has none of the given fingerprints; it shows ${keys.map(shown).join(", ")}.`, {
hint: 'Check on the host itself, with "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub", that it is the right machine.'
});
const question = `${address} shows the key ${shown(first)}. Is that the fingerprint of ${name}?`;
if (await (questions?.agree(question, false)) === true) return {
hostKey: first.key
};
return {
hostKey: null,
note: `The key of ${name} is not confirmed, so the host is not added. If "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" on it prints ${first.fingerprint}, run "grind-to-prod init --host ${name}=${address} --host-key-fingerprint ${first.fingerprint}".`
};
}
function shown({key, fingerprint}) {
return `${key.split(" ")[0]} ${fingerprint}`;
}
var dist = __webpack_require__(38815);
// CONCATENATED MODULE: ./build/js/domain/init/config-text.js
function newConfigText(answers, schema) {
const {application, branch, components, hosts} = answers;
const document = new dist.yo({
application,
...branch === "main" ? {} : {
branch
},
components,
prefix: prefixOf(application),
units: unitsOf(answers),
...healthOf(answers),
hosts: {
[BUILD_HOST]: {
address: "local"
},
...withRoles(hosts)
}
});
document.commentBefore = ` yaml-language-server: $schema=${schema}`;
comment(document, [ "prefix" ], ` units execute ${prefixOf(application)}/bin/<link>`);
for (const name of Object.keys(components)) flow(document, [ "components", name, "links" ]);
flow(document, [ "units" ]);
flow(document, [ "hosts", BUILD_HOST ]);
return document.toString({
lineWidth: 0
});
}
function withHosts(text, hosts) {
const document = (0, dist.Tp)(text);
const known = hostsSchema.safeParse(document.toJS()).data?.hosts ?? {};
const roles = rolesLeft(Object.values(known).filter(({address}) => address !== "local"));
const changes = Object.entries(hosts).flatMap(([name, {address, hostKey}]) => {
const before = known[name];
const role = before === void 0 ? roles.shift() : before.role;
const fields = {
address,
...role === void 0 ? {} : {
role
},
hostKey
};
return Object.entries(fields).flatMap(([field, value]) => before?.[field] === value ? [] : [ {
path: [ "hosts", name, field ],
value
} ]);
});
if (changes.length === 0) return text;
for (const {path, value} of changes) document.setIn(path, value);
return document.toString({
lineWidth: 0
});
}
const hostsSchema = schemas._H3({
hosts: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J())).optional()
});
function rolesLeft(hosts) {
const taken = new Set(hosts.map(({role}) => role));
return taken.has(void 0) ? [] : [ "active", "standby" ].filter(role => !taken.has(role));
}
function healthOf({health, components}) {
const [first] = Object.values(components).flatMap(({links}) => Object.keys(links));
if (health === null || first === void 0) return {};
return {
health: {
[first.toLowerCase()]: {
http: `http://127.0.0.1:${health.port}${health.path}`
}
}
};
}
function withRoles(hosts) {
const roles = rolesLeft([]);
return Object.fromEntries(Object.entries(hosts).map(([name, {address, hostKey}], index) => {
const role = roles[index];
return [ name, {
address,
...role === void 0 ? {} : {
role
},
hostKey
} ];
}));
}
function comment(document, path, text) {
const node = document.getIn(path, true);
if (node instanceof dist.X5) node.comment = text;
}
function flow(document, path) {
const node = document.getIn(path, true);
if (node !== null && typeof node === "object" && "flow" in node) node.flow = true;
}
// CONCATENATED MODULE: ./build/js/domain/init/ignored.js
const ignoredEntries = [ "/release/", "/result", "/result-*", "/*-evidence.tar.gz" ];
function withIgnored(text, entries) {
const lines = new Set(text.split("\n").map(line => line.trim()));
const missing = entries.filter(entry => !lines.has(entry) && !lines.has(entry.replace(/^\//, "")));
if (missing.length === 0) return text;
const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
return `${before}${missing.map(entry => `${entry}\n`).join("")}`;
}
var init_settings = __webpack_require__(72489);
// CONCATENATED MODULE: ./build/js/domain/init/unit-text.js
function unitText({application, prefix, link}) {
return `[Unit]\nDescription=${link} of ${application}\nAfter=network-online.target\nWants=network-online.target\n# There is no program before the first release.\nConditionPathExists=${prefix}/bin/${link}\n\n[Service]\nExecStart=${prefix}/bin/${link}\nRestart=on-failure\nDynamicUser=yes\nStateDirectory=${link}\n\n[Install]\nWantedBy=multi-user.target\n`;
}
// CONCATENATED MODULE: ./build/js/domain/init/workflow-text.js
const workflowKinds = [ {
kind: "release",
hosts: 1
}, {
kind: "rollback",
hosts: 1
}, {
kind: "validate",
hosts: 1
}, {
kind: "snapshot",
hosts: 1
}, {
kind: "drift",
hosts: 1
}, {
kind: "failover",
hosts: 2
} ];
function fittingWorkflows(hosts) {
return workflowKinds.filter(one => hosts.length >= one.hosts).map(({kind}) => kind);
}
function workflowText(kind, example, names) {
const document = (0, dist.Tp)(example);
const {home, folder} = names;
const uses = document.getIn([ "jobs", kind, "uses" ], true);
if (!(0, dist.jn)(uses)) throw new TypeError(`the example of ${kind} has no job of that name`);
uses.value = `${home.repository}/.github/workflows/${kind}.yml@${home.commit}`;
uses.comment = void 0;
set(document, [ "jobs", kind, "with", "directory" ], folder === "" ? void 0 : folder);
for (const [path, value] of Object.entries(placesOf(kind, names))) set(document, path.split("/"), value);
return document.toString({
lineWidth: 0
}).replace(/^ *# directory: .*\n/m, "");
}
function placesOf(kind, {hosts, branch, hasFormatter}) {
const [first] = hosts;
const inputs = "on/workflow_dispatch/inputs";
if (kind === "release") return {
[`${inputs}/ref/default`]: branch,
[`${inputs}/hosts/default`]: JSON.stringify([ first ])
};
if (kind === "rollback") return {
[`${inputs}/host/options`]: hosts
};
if (kind === "validate") return {
"on/push/branches": [ branch ],
"jobs/validate/with/host": first,
...hasFormatter ? {} : {
"jobs/validate/with/format-command": ""
}
};
if (kind === "failover") return {};
return {
[`jobs/${kind}/with/hosts`]: hosts.join(" ")
};
}
function set(document, path, value) {
if (value === void 0) return;
const before = document.getIn(path, true);
if ((0, dist.jn)(before)) before.value = value; else document.setIn(path, Array.isArray(value) ? document.createNode(value, {
flow: true
}) : value);
}
function withHome(kind, text, home) {
return text.replace(new RegExp(`^( *uses: )\\S+(/\\.github/workflows/${kind}\\.yml@)[^\\s#]+`, "m"), (_, uses, path) => `${uses}${home.repository}${path}${home.commit}`);
}
// CONCATENATED MODULE: ./build/js/steps/init/plan-files.js
async function planFiles(options) {
return [ ...await configFiles(options), ...await unitFiles(options), await repositoryFile(options, ".gitignore", text => withIgnored(text ?? "", ignoredEntries)), ...await workflowFiles(options), ...await keptTexts(options) ];
}
const SCHEMA_FILE = ".grind-to-prod/config.schema.json";
async function configFiles(options) {
const {answers, toolHome, hosts} = options;
const schema = toolHome === void 0 ? `./${SCHEMA_FILE}` : `https://raw.githubusercontent.com/${toolHome.repository}/${toolHome.commit}/schema/config.json`;
const file = await ownFile(options, config_schema.CONFIG_FILE, text => {
if (text !== null) return withHosts(text, hosts);
return answers === null ? "" : newConfigText(answers, schema);
});
const usesFile = file.text.includes(`$schema=./${SCHEMA_FILE}`);
return [ file, ...usesFile ? [ await ownFile(options, SCHEMA_FILE, () => options.schemaText) ] : [] ];
}
async function unitFiles(options) {
const {application, prefix, links, units} = options;
if (prefix === void 0) return [];
const run = links.filter(link => units.includes(`${link}.service`));
return Promise.all(run.map(link => ownFile(options, `deploy/${link}.service`, text => text ?? unitText({
application,
prefix,
link
}))));
}
async function workflowFiles(options) {
const {toolHome: home, workflowFolder, hosts, branch, folder, hasFormatter} = options;
if (home === void 0) return [];
const names = Object.keys(hosts);
return Promise.all(fittingWorkflows(names).map(async kind => {
const example = await (0, read_limited.t)((0, external_node_path_.join)(workflowFolder, `${kind}.yml`), LIMIT_BYTES) ?? "";
const written = {
home,
branch,
folder,
hosts: names,
hasFormatter
};
return repositoryFile(options, `.github/workflows/${kind}.yml`, text => text === null ? workflowText(kind, example, written) : withHome(kind, text, home));
}));
}
async function keptTexts({keyFolder, home: homeFolder, settings, nixKey}) {
const file = async (name, textOf) => {
const path = (0, external_node_path_.join)(keyFolder, name);
return planned({
path,
shown: shownPath(path, homeFolder),
mode: 384
}, textOf);
};
return [ ...Object.keys(settings.hosts).length === 0 ? [] : [ await file(kept_files.y.settings, () => (0, 
init_settings.J)(settings)) ], ...nixKey === void 0 ? [] : [ await file(kept_files.y.nixPublic, text => text?.split(/\s+/).includes(nixKey) === true ? text : `${nixKey}\n`) ] ];
}
function shownPath(path, home) {
return path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
}
function ownFile(options, name, textOf) {
return repositoryFile(options, external_node_path_.posix.join(options.folder, name), textOf);
}
function repositoryFile({root}, name, textOf) {
return planned({
path: (0, external_node_path_.join)(root, name),
shown: name,
mode: 420
}, textOf);
}
const LIMIT_BYTES = 4 * config_schema.Xk;
async function planned(file, textOf) {
const before = await (0, read_own_file.z)(file.path, LIMIT_BYTES) ?? null;
return {
...file,
before,
text: textOf(before)
};
}
var read_settings = __webpack_require__(82663);
var find_nix_key = __webpack_require__(93583);
// CONCATENATED MODULE: ./build/js/verbs/init.js
async function nixKeyIn(folder, given, {runner, reporter}) {
for (const file of given) if (!await (0, is_there.$)(file)) throw (0, catalogue._s)("Nix key", file);
return (0, report_event.xe)(reporter, "build", () => (0, find_nix_key.m)([ ...given, (0, 
external_node_path_.join)(folder, "nix.pub") ], runner));
}
async function planInit(options, context) {
const {runner} = context;
const {repository, known} = await readKnown(options, context);
const folder = (0, config_folder.C)(options.environment, options.home, known.application);
await checkKeys(folder, runner);
const {pinned, settings} = await settleHosts(options, known, {
folder,
context
});
const nix = await nixKeyIn(folder, options.nixKeyFiles, context);
const toolHome = options.workflowsFrom === void 0 ? await findToolHome(options.distFolder, runner) : parseToolHome(options.workflowsFrom);
const files = await planFiles({
...known,
root: repository.root,
folder: repository.folder,
answers: known.answers === null ? null : {
...known.answers,
hosts: pinned.hosts
},
hosts: pinned.hosts,
hasFormatter: repository.outputs.hasFormatter,
toolHome: repository.repository?.startsWith("github.com/") === true ? toolHome : void 0,
workflowFolder: (0, external_node_path_.join)(options.distFolder, "workflows"),
schemaText: jsonSchemaText("config"),
keyFolder: folder,
home: options.home,
settings,
nixKey: nix.key
});
const changes = [ ...files.map(changeOf), ...await plannedKeys(folder, options, known) ].filter(({action}) => action !== "keep");
const notes = [ ...known.answers === null ? idleOptions(options) : [], ...pinned.notes, ...nix.notes, ...remoteNotes(repository, toolHome !== void 0) ];
const hasRemote = repository.repository !== null;
const uncommitted = changedIn(repository.root, files);
const hosts = Object.keys(pinned.hosts);
const next = nextSteps({
branch: known.branch,
hosts,
files: uncommitted,
hasRemote,
nixKeySteps: nix.steps
});
return {
application: known.application,
changes,
notes,
next,
files,
keyFolder: folder
};
}
async function plannedKeys(folder, {home}, {application}) {
const changes = await keyChanges(folder, application);
return changes.map(({name, action}) => ({
file: shownPath((0, external_node_path_.join)(folder, name), home),
action,
difference: ""
}));
}
const UNWRITTEN = 'Allow this user to write there, and run "grind-to-prod init" again: it writes what is missing.';
async function applyInit({files, keyFolder: folder, application}, {runner}) {
await (0, writing_to.writingTo)(folder, () => makeKeys(folder, application, runner), UNWRITTEN);
for (const {path, text, before, mode} of files) {
if (text === before) continue;
await (0, writing_to.writingTo)(path, async () => {
await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
recursive: true
});
await (0, write_atomically.writeAtomically)(path, text, mode);
}, UNWRITTEN);
}
}
function changedIn(root, files) {
return files.filter(({path, text, before}) => path.startsWith(`${root}/`) && text !== before).map(({shown}) => shown);
}
async function readKnown(options, {runner, reporter}) {
const config = await readOwnConfig(options);
const repository = await (0, report_event.xe)(reporter, "source", () => findRepository(options.directory, runner));
return {
repository,
known: config === void 0 ? await askKnown(options, repository) : ofConfig(config, options)
};
}
async function readOwnConfig({directory}) {
const path = (0, external_node_path_.join)(directory, config_schema.CONFIG_FILE);
const text = await (0, read_own_file.z)(path, config_schema.Xk);
return text === void 0 ? void 0 : (0, parse.parseConfig)(text, config_schema.CONFIG_FILE, path);
}
async function askKnown(options, repository) {
const answers = await askAll({
...options,
repository
});
const hosts = Object.fromEntries(Object.entries(answers.addresses).map(([name, address]) => [ name, {
address,
hostKey: null
} ]));
const links = Object.values(answers.components).flatMap(component => Object.keys(component.links));
const {application, branch} = answers;
return {
answers,
application,
branch,
prefix: prefixOf(application),
links,
units: unitsOf(answers),
hosts,
addressed: Object.keys(hosts)
};
}
function idleOptions({application, outputs, programs, port, healthPath}) {
const given = Object.entries({
application,
output: outputs,
program: programs,
port,
"health-path": healthPath
});
const idle = given.flatMap(([name, value]) => value === void 0 ? [] : [ `--${name}` ]);
return idle.length === 0 ? [] : [ `${config_schema.CONFIG_FILE} is there already and stays as it is: ${idle.join(", ")} changes nothing in it.` ];
}
function ofConfig(config, {hosts: given}) {
const {application, branch, prefix} = config;
const production = (0, production_hosts.$)(config);
const buildHosts = Object.keys(config.hosts).filter(name => !production.includes(name));
const added = Object.entries(hostAddresses(given ?? [], production.length > 0 ? production : [ "prod" ], buildHosts));
const there = production.map(name => {
const {address, hostKey = null} = config.hosts[name];
return [ name, {
address,
hostKey
} ];
});
return {
answers: null,
addressed: added.map(([name]) => name),
application,
branch,
prefix,
links: Object.values(config.components).flatMap(({links}) => Object.keys(links)),
units: (0, released_unit.PH)(config.units),
hosts: {
...Object.fromEntries(there),
...Object.fromEntries(added.map(([name, address]) => [ name, {
address,
hostKey: config.hosts[name]?.hostKey ?? null
} ]))
}
};
}
async function pinHosts({fingerprints, questions}, {hosts}, {runner}) {
const pinned = {};
const notes = [];
for (const [name, {address, hostKey}] of Object.entries(hosts)) {
const found = hostKey === null ? await pinHostKey({
name,
address,
fingerprints,
questions
}, runner) : {
hostKey
};
if (found.hostKey === null) notes.push(found.note); else pinned[name] = {
address,
hostKey: found.hostKey
};
}
return {
hosts: pinned,
notes
};
}
async function settleHosts(options, known, {folder, context}) {
const given = options.admins === void 0 ? void 0 : await settingsFor(options, known, {
folder,
pinned: []
});
const pinned = await pinHosts(options, known, context);
return {
pinned,
settings: given ?? await settingsFor(options, known, {
folder,
pinned: Object.keys(pinned.hosts)
})
};
}
async function settingsFor(options, {hosts, addressed}, {folder, pinned}) {
const before = await (0, read_settings.readSettings)(folder);
const isNew = name => before.hosts[name] === void 0;
const all = Object.keys(hosts);
const unnamed = [ addressed, all.filter(isNew), all ].find(names => names.length > 0) ?? [];
const admins = await askAdmins(options, {
all,
unnamed,
asked: pinned.filter(isNew)
});
return {
hosts: {
...before.hosts,
...Object.fromEntries(Object.entries(admins).map(([name, admin]) => [ name, {
admin
} ]))
}
};
}
function remoteNotes({repository}, hasHome) {
if (repository === null) return [ 'The repository has no remote "origin", so nothing can be pushed: create one, and add it with "git remote add origin" and its address.' ];
if (hasHome || !repository.startsWith("github.com/")) return [];
return [ "No workflows are written, because it is unknown where this program is on GitHub: give OWNER/NAME@COMMIT with --workflows-from." ];
}
}),

};
