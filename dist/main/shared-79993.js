export const modules = {

/***/ 79993: // build/js/domain/drift/compare-pair.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => comparePair,
T: () => keyOf
});
var unreadable = __webpack_require__(4897);
var field = __webpack_require__(62395);
var field_pattern = __webpack_require__(53952);
var rules = __webpack_require__(11386);
var tree = __webpack_require__(47007);
// CONCATENATED MODULE: ./build/js/domain/drift/candidate.js
const compiled = rules.k.flatMap(rules => rules.differences.map(rule => ({
drift: rules.class,
rule,
names: (0, field_pattern.Ke)(rule.fields)
})));
function candidateOf({path, reference, host}, pair) {
const found = compiled.find(({names}) => names(path));
if (found === void 0) throw new Error(`No rule covers a difference in ${(0, field.g)(path)}.`);
const {drift, rule} = found;
if (rule.when?.(pair, path) === false) return;
return {
class: drift,
severity: typeof rule.severity === "function" ? rule.severity(pair) : rule.severity,
subject: rule.subject?.map(part => filled(part, path)) ?? path.slice(0, rule.about),
says: filled(rule.says, path),
next: filled(rule.next, path),
evidence: evidenceOf(path, reference, host),
path,
...rule.cause === void 0 ? {} : {
cause: rule.cause
}
};
}
function candidateOfCondition(drift, condition, {pair, of}) {
const evidence = condition.fields.flatMap(path => evidenceOf(path, (0, tree.oB)(pair.reference.tree, path), (0, 
tree.oB)(pair.host.tree, path)));
const isOnBoth = evidence.every(({reference, host}) => reference !== void 0 && JSON.stringify(reference) === JSON.stringify(host));
if (isOnBoth && of === "reference") return;
return {
class: drift,
severity: isOnBoth ? "note" : condition.severity,
subject: condition.subject,
says: isOnBoth ? `${condition.says} This applies to both sides.` : of === "host" ? condition.says : `On ${pair.reference.name}: ${condition.says}`,
next: condition.next,
evidence,
path: condition.fields[0] ?? condition.subject,
conditionOf: of,
...condition.cause === void 0 ? {} : {
cause: condition.cause
}
};
}
function filled(sentence, path) {
return sentence.replaceAll(/\{(\d)\}/g, (_, index) => path[Number(index)] ?? "");
}
function evidenceOf(path, reference, host) {
const parts = [ reference, host ].filter(tree.xK);
if (![ reference, host ].every(node => node === void 0 || (0, tree.xK)(node))) return [ row(path, reference, host) ];
const keys = [ ...new Set(parts.flatMap(part => Object.keys(part).filter(key => !(0, 
tree.xK)(part[key])))) ];
if (keys.length === 0) return [ row(path, reference, host) ];
return keys.map(key => row([ ...path, key ], (0, tree.Gz)(reference, key), (0, tree.Gz)(host, key)));
}
function row(path, reference, host) {
return {
field: (0, field.g)(path),
...reference === void 0 ? {} : {
reference: candidate_valueOf(reference)
},
...host === void 0 ? {} : {
host: candidate_valueOf(host)
}
};
}
function candidate_valueOf(node) {
if ((0, unreadable.G)(node)) return node;
if (Array.isArray(node)) return [ ...node ];
return typeof node === "object" && node !== null ? "present" : node;
}
var differences = __webpack_require__(85439);
var severity = __webpack_require__(75236);
// CONCATENATED MODULE: ./build/js/domain/drift/compare-pair.js
function comparePair(pair, passedOver) {
const differing = (0, differences.t)(pair.reference.tree, pair.host.tree, completenessOf(pair.reference)).filter(({path}) => !passedOver.never(path));
const unusual = differing.filter(({path}) => !passedOver.usual(path));
const undeclared = unusual.filter(({path}) => !passedOver.declared(path));
const candidates = [ ...conditionsOf("host", pair, passedOver), ...conditionsOf("reference", pair, passedOver), ...undeclared.flatMap(difference => candidateOf(difference, pair) ?? []) ];
return {
findings: mergeCandidates(candidates, pair),
passedOver: unusual.length - undeclared.length
};
}
function completenessOf(reference) {
if (reference.manifest === null) return () => true;
return path => path.length === 1 && (path[0] === "binaries" || path[0] === "shared");
}
function conditionsOf(which, pair, passedOver) {
const side = pair[which];
const {snapshot} = side;
if (snapshot === null) return [];
const other = which === "host" ? pair.reference : pair.host;
return rules.k.flatMap(rules => (rules.conditions?.({
...side,
snapshot
}, other) ?? []).filter(({fields}) => !fields.every(field => passedOver.declared(field) || rules.class === "unknown" && passedOver.never(field))).flatMap(condition => candidateOfCondition(rules.class, condition, {
pair,
of: which
}) ?? []));
}
function mergeCandidates(candidates, pair) {
const groups = Map.groupBy(candidates, candidate => keyOf(candidate.class, (0, field.g)(candidate.subject)));
const ordered = [ ...groups.values() ].toSorted((left, right) => order.get(left[0].class) - order.get(right[0].class));
const findings = [];
const mayFollow = [];
for (const group of ordered) if (group.every(({cause}) => cause !== void 0)) mayFollow.push(group); else findings.push(mergedFinding(group));
for (const group of mayFollow) {
const index = findings.findIndex(finding => finding.severity === "error" && group.some(candidate => explains(finding, candidate, pair)));
if (index === -1) findings.push(mergedFinding(group)); else findings[index] = withConsequence(findings[index], mergedFinding(group));
}
return findings;
}
const order = new Map(rules.k.map((rules, index) => [ rules.class, index ]));
function keyOf(drift, field) {
return `${drift} ${field}`;
}
function mergedFinding(group) {
const worst = group.reduce((before, candidate) => (0, severity.d)(before.severity, candidate.severity) ? before : candidate);
return {
class: worst.class,
severity: worst.severity,
field: (0, field.g)(worst.subject),
message: worst.says,
next: worst.next,
evidence: withoutRepeats(group.flatMap(({evidence}) => evidence)),
isOfReference: group.every(({conditionOf}) => conditionOf === "reference")
};
}
function explains(finding, {cause, path}, pair) {
if (cause === void 0 || !cause.classes.includes(finding.class)) return false;
if (cause.subject !== void 0 && (0, field.g)(cause.subject) !== finding.field) return false;
return cause.when?.(pair, path) ?? true;
}
function withConsequence(finding, consequence) {
const rows = consequence.evidence.map(row => ({
...row,
follows: true
}));
return {
...finding,
evidence: withoutRepeats([ ...finding.evidence, ...rows ])
};
}
function withoutRepeats(evidence) {
const fields = new Set;
return evidence.filter(({field}) => !fields.has(field) && fields.add(field));
}
}),

/***/ 62395: // build/js/domain/drift/field.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => fieldText
});
function fieldText(path) {
return path.map((part, index) => /^[A-Za-z0-9_-]+$/.test(part) ? `${index === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`).join("");
}
}),

/***/ 96111: // build/js/domain/drift/may-differ.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => MAY_DIFFER,
z: () => NEVER_COMPARED
});
var snapshot_schema_js$0 = __webpack_require__(18049);
const MAY_DIFFER = [ "host.name", "host.role", "host.machineId", "host.bootId", "system.generation", "releases.kept", "releases.ledger" ];
const NEVER_COMPARED = [ "application", ...snapshot_schema_js$0.Dk ];
}),

/***/ 24160: // build/js/domain/drift/side.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NU: () => reportedSide,
WJ: () => snapshotSide,
Zh: () => manifestSide
});
var activation_host_paths_js$0 = __webpack_require__(78257);
var manifest_component_js$1 = __webpack_require__(34826);
var snapshot_unreadable_js$3 = __webpack_require__(4897);
var tree_js$2 = __webpack_require__(47007);
function snapshotSide(name, snapshot) {
return {
name,
snapshot,
manifest: null,
tree: (0, tree_js$2.g7)(snapshot)
};
}
function manifestSide(name, manifest, releaseId) {
return {
name,
snapshot: null,
manifest: {
manifest,
releaseId
},
tree: expectedTree(manifest, releaseId)
};
}
function expectedTree(manifest, releaseId) {
const system = (0, manifest_component_js$1.Hy)(manifest);
return {
prefix: (0, activation_host_paths_js$0.Uc)(manifest.application, manifest.prefix),
releases: {
current: releaseId
},
binaries: Object.fromEntries(Object.entries(manifest.components).flatMap(([component, {links}]) => Object.entries(links).map(([link, {sha256}]) => [ link, {
sha256,
component,
release: releaseId
} ]))),
shared: Object.fromEntries(Object.entries(manifest.components).flatMap(([component, {share = {}}]) => Object.entries(share).map(([link, {narHash}]) => [ link, {
narHash,
component,
release: releaseId
} ]))),
units: Object.fromEntries(manifest.units.map(({unit}) => [ unit, {
loadState: "loaded",
activeState: "active"
} ])),
health: Object.fromEntries(Object.keys(manifest.health).map(check => [ check, {
result: "passed"
} ])),
...system === null ? {} : {
system: {
current: system.path
}
}
};
}
function reportedSide({name, snapshot, manifest}) {
if (snapshot === null) {
const release = manifest?.releaseId ?? null;
return {
name,
kind: "manifest",
release,
takenAt: null,
role: null,
system: null,
kernel: null,
nix: null
};
}
const {system, host, nix, releases} = snapshot;
const distribution = (0, snapshot_unreadable_js$3.G)(system.osRelease) ? null : system.osRelease["PRETTY_NAME"] ?? system.osRelease["NAME"] ?? null;
return {
name,
kind: "snapshot",
release: releases.current,
takenAt: snapshot.takenAt,
role: (0, snapshot_unreadable_js$3.G)(host.role) ? null : host.role,
system: text(system.nixosVersion) === null ? distribution : `NixOS ${text(system.nixosVersion)}`,
kernel: text(host.kernel),
nix: text(nix.version)
};
}
function text(reading) {
return typeof reading === "string" ? reading : null;
}
}),

/***/ 88942: // build/js/domain/drift/finding.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => driftClasses,
d: () => driftReportSchema
});
var zod$3 = __webpack_require__(26921);
var zod$5 = __webpack_require__(64377);
var config_role_js$0 = __webpack_require__(79344);
var manifest_schema_js$1 = __webpack_require__(67982);
var snapshot_schema_js$2 = __webpack_require__(18049);
var severity_js$4 = __webpack_require__(75236);
const driftClasses = [ "release-drift", "stale-process", "service-drift", "secrets-wiring", "data", "system-drift", "trust-drift", "ledger-drift", "logins", "foreign-units", "source-drift", "capacity", "unknown" ];
const valueSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.aig(), zod$3.zMY(), zod$3.chJ(), zod$3.YOg(zod$3.YjP()), snapshot_schema_js$2.nj ]);
const evidenceSchema = zod$3.rej({
field: zod$3.YjP().describe('Its place in a snapshot, such as units["hypervisor.service"].activeState.'),
reference: valueSchema.optional().describe("The value on the reference. Absent if the reference does not record it."),
host: valueSchema.optional().describe("The value on the hosts of this finding. Absent if they do not have it."),
follows: zod$3.euz(true).optional().describe("True if the rest of this finding explains it, so that it is not a finding of its own.")
});
const findingSchema = zod$3.rej({
class: zod$3.k5n(driftClasses),
severity: zod$3.k5n(severity_js$4.g),
field: zod$3.YjP().describe("The part of a snapshot that it concerns."),
message: zod$3.YjP().describe("What was found, as one sentence."),
next: zod$3.YjP().describe("What to do about it."),
hosts: zod$3.YOg(zod$3.YjP()).min(1).describe("By their names in this report. Only the reference, if no other side has this."),
evidence: zod$3.YOg(evidenceSchema)
});
const sideSchema = zod$3.rej({
name: zod$3.YjP().describe("Its name in this report; unique among the sides."),
kind: zod$3.k5n([ "snapshot", "manifest" ]),
release: zod$3.KCZ([ manifest_schema_js$1.yU, zod$3.euz("taken-over"), zod$3.chJ(), snapshot_schema_js$2.nj ]).describe("Its current release."),
takenAt: zod$5.w$().nullable().describe("null for a manifest."),
role: config_role_js$0.A.nullable(),
system: snapshot_schema_js$2.mA.nullable().describe("The operating system, for display."),
kernel: snapshot_schema_js$2.mA.nullable(),
nix: snapshot_schema_js$2.mA.nullable()
});
const driftReportSchema = zod$3.rej({
schemaVersion: zod$3.euz(1),
application: zod$3.YjP(),
summary: zod$3.YOg(zod$3.YjP()).min(2).describe("For display: the rule, how it applies here, and how much was found."),
reference: sideSchema.describe("What the hosts are compared with."),
hosts: zod$3.YOg(sideSchema).min(1),
worst: zod$3.k5n(severity_js$4.g).nullable().describe("The worst severity that was found; null for no drift."),
counts: zod$3.rej({
error: zod$3.aig().int(),
warning: zod$3.aig().int(),
note: zod$3.aig().int()
}),
passedOver: zod$3.aig().int().describe("Fields that differ and are declared in snapshot.mayDiffer, over all hosts."),
findings: zod$3.YOg(findingSchema).describe("The worst first.")
});
}),

/***/ 46118: // build/js/domain/notify/notification.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bd: () => notificationSchema,
gT: () => fittingReason
});
var zod$6 = __webpack_require__(26921);
var activation_verdict_js$0 = __webpack_require__(62709);
var config_grammar_js$1 = __webpack_require__(36407);
var protocol_attempt_js$2 = __webpack_require__(99289);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_record_js$4 = __webpack_require__(3238);
var protocol_release_source_js$5 = __webpack_require__(10923);
const actions = [ "promote", "rollback", "failover", "confirm", "cancel", "restore-data", "set-role", "boot-check" ];
const causes = [ "request", "by-hand", "recovery", "expiry", "boot" ];
const notificationSchema = zod$6.rej({
schemaVersion: zod$6.euz(1),
sender: zod$6.k5n([ "runner", "host" ]).describe("The side that sends it: the machine of the client, or the production host itself."),
action: zod$6.k5n(actions),
cause: zod$6.k5n(causes).describe('"request" when a client waits for the outcome; otherwise what ended the attempt on the host without one.'),
application: config_grammar_js$1.Jq,
host: zod$6.YjP().max(255).describe("From the runner its name in grind-to-prod.yml, from the host its host name."),
failover: zod$6.rej({
from: config_grammar_js$1.Jq,
to: config_grammar_js$1.Jq
}).optional().describe("The two hosts of a failover; absent for every other action."),
verdict: activation_verdict_js$0.$,
reason: zod$6.YjP().max(4096).describe("One sentence: why this verdict."),
releaseId: zod$6.YjP().max(128).nullable(),
previousRelease: zod$6.YjP().max(128).nullable(),
commit: protocol_release_source_js$5.s.nullable().describe("The commit of the release; null when it is unknown."),
actor: protocol_attempt_js$2.zH.nullable(),
startedAt: protocol_limits_js$3.Rl,
finishedAt: protocol_limits_js$3.Rl,
record: protocol_record_js$4.fi.nullable().describe("The host's record of the attempt; null when there is none, or it did not arrive.")
}).describe("The outcome of one attempt. A version that adds fields keeps the schemaVersion; a reader must ignore fields it does not know.");
const REASON_LIMIT = 4096;
function fittingReason(reason) {
return reason.length <= REASON_LIMIT ? reason : `${reason.slice(0, REASON_LIMIT - 1)}\u2026`;
}
}),

};
