import { modules as shared0 } from './shared-79993.js';
export const id = 4099;
export const ids = [4099];
export const modules = {
...shared0,


/***/ 94099: // build/js/domain/drift/compare.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => compareSides
});
var errors = __webpack_require__(8136);
var compare_pair = __webpack_require__(79993);
var field_pattern = __webpack_require__(53952);
var finding = __webpack_require__(88942);
var may_differ = __webpack_require__(96111);
var drift_severity = __webpack_require__(75236);
var side = __webpack_require__(24160);
var amount = __webpack_require__(53004);
var drift_tree = __webpack_require__(47007);
// CONCATENATED MODULE: ./build/js/domain/drift/summary.js
const STANDING_RULE = "If hashes differ, it is release drift: resolve that first. If hashes agree but behaviour differs, the cause is data or secrets.";
function hashedLinks(sides) {
const [first, ...others] = sides.map(({tree}) => new Set([ ...hashedIn(tree, "binaries", "sha256"), ...hashedIn(tree, "shared", "narHash") ]));
return others.reduce((common, names) => common.intersection(names), first ?? new Set).size;
}
function hashedIn(tree, field, digest) {
const links = (0, drift_tree.oB)(tree, [ field ]);
if (!(0, drift_tree.xK)(links)) return [];
return Object.keys(links).flatMap(name => typeof (0, drift_tree.oB)(links, [ name, digest ]) === "string" ? `${field} ${name}` : []);
}
function summaryLines({findings, counts, hosts, reference, passedOver}, hashed) {
const held = `${(0, amount.B4)(hosts.length, "host")} compared with ${reference.kind === "manifest" ? "the manifest" : reference.name}`;
const found = [ (0, amount.B4)(counts.error, "error"), (0, amount.B4)(counts.warning, "warning"), (0, 
amount.B4)(counts.note, "note") ].join(", ");
const declared = passedOver === 0 ? "" : ` ${(0, amount.B4)(passedOver, "declared difference")} ignored.`;
return [ STANDING_RULE, applied(findings, hashed), `${held}: ${findings.length === 0 ? "no drift" : found}.${declared}` ];
}
function applied(findings, hashed) {
const heavy = findings.filter(({severity}) => severity !== "note");
const has = drift => heavy.some(finding => finding.class === drift);
if (has("release-drift")) return "Hashes differ: this is release drift.";
if (heavy.some(hidesHashes)) return "Not every hash could be read, so it is unknown whether they agree.";
const agree = agreement(hashed);
if (has("stale-process")) return `Here ${agree}, but a process was started from another release: restart it before you investigate further.`;
if (has("data") && has("secrets-wiring")) return `Here ${agree} but behaviour differs, and so do environment files: check the secrets first.`;
if (has("data")) return `Here ${agree} but behaviour differs: check runtime data.`;
if (has("secrets-wiring")) return `Here ${agree}, but environment files differ: check the secrets.`;
if (heavy.length > 0) return `Here ${agree}; the differences are outside the release.`;
return `Here ${agree}, and ${hashed === 0 ? "behaviour agrees" : "so does behaviour"}.`;
}
function agreement(hashed) {
if (hashed === 0) return "no target of a link was hashed";
return hashed === 1 ? "the hash of the one target of a link agrees" : `the hashes of the targets of ${hashed} links agree`;
}
function hidesHashes({class: drift, field}) {
return drift === "unknown" && /^(?:binaries|shared|releases\.current)/.test(field);
}
// CONCATENATED MODULE: ./build/js/domain/drift/compare.js
function compareSides({reference, hosts, mayDiffer}) {
const application = applicationOf(reference);
for (const host of hosts) requireApplication(host, reference, application);
const passedOver = {
never: (0, field_pattern.Ke)(may_differ.z),
usual: (0, field_pattern.Ke)(may_differ.Z),
declared: (0, field_pattern.Ke)(mayDiffer)
};
const results = hosts.map(host => ({
host,
...(0, compare_pair.I)({
reference,
host
}, passedOver)
}));
const found = results.flatMap(({host, findings}) => findings.map(finding => ({
host: host.name,
finding
})));
const ofHosts = found.filter(({finding}) => !finding.isOfReference);
const findings = [ ...grouped(ofHosts), ...referenceFindings(found, reference.name, hosts.length) ].toSorted(worstFirst);
const report = {
schemaVersion: 1,
application,
reference: (0, side.NU)(reference),
hosts: hosts.map(side.NU),
worst: findings[0]?.severity ?? null,
counts: {
error: countOf(findings, "error"),
warning: countOf(findings, "warning"),
note: countOf(findings, "note")
},
passedOver: results.reduce((sum, result) => sum + result.passedOver, 0),
findings
};
return {
...report,
summary: summaryLines(report, hashedLinks([ reference, ...hosts ]))
};
}
function applicationOf({snapshot, manifest}) {
return snapshot?.application ?? manifest.manifest.application;
}
function requireApplication(host, reference, application) {
if (applicationOf(host) === application) return;
throw new errors.dz("wrong-application", `${host.name} is of application ${applicationOf(host)}, but ${reference.name} is of ${application}.`, {
hint: "Compare hosts of one application."
});
}
function grouped(found) {
const groups = Map.groupBy(found, ({finding}) => JSON.stringify(finding));
return [ ...groups.values() ].map(group => reported(group[0].finding, group.map(({host}) => host)));
}
function referenceFindings(found, name, hosts) {
const told = new Set(found.filter(({finding}) => !finding.isOfReference).map(({finding}) => (0, 
compare_pair.T)(finding.class, finding.field)));
return found.flatMap(({finding}) => {
const key = (0, compare_pair.T)(finding.class, finding.field);
if (!finding.isOfReference || told.has(key)) return [];
told.add(key);
return [ reported(hosts === 1 ? finding : {
...finding,
evidence: finding.evidence.map(withoutHost)
}, [ name ]) ];
});
}
function withoutHost({field, reference, follows}) {
return {
field,
...reference === void 0 ? {} : {
reference
},
...follows === void 0 ? {} : {
follows
}
};
}
function reported(finding, hosts) {
const {class: drift, severity, field, message, next, evidence} = finding;
return {
class: drift,
severity,
field,
message,
next,
hosts,
evidence
};
}
function worstFirst(left, right) {
const severity = drift_severity.g.indexOf(right.severity) - drift_severity.g.indexOf(left.severity);
if (severity !== 0) return severity;
const drift = finding.I.indexOf(left.class) - finding.I.indexOf(right.class);
if (drift !== 0) return drift;
return left.field === right.field ? 0 : left.field < right.field ? -1 : 1;
}
function countOf(findings, severity) {
return findings.filter(finding => finding.severity === severity).length;
}
}),

};
