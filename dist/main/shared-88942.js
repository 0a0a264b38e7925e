export const modules = {

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
var protocol_record_js$4 = __webpack_require__(90662);
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
verdict: activation_verdict_js$0.$D,
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

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 58858: // build/js/steps/agent/compare-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Un: () => COMPARE_HINT,
EF: () => ledgerProblems,
T5: () => warnOfRewrittenLedger
});
var host_key = __webpack_require__(61448);
var find_host = __webpack_require__(85670);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/domain/evidence/rewritten-ledger.js
function ledgerContradictions({name, total, digests}, heads) {
const [lost] = heads.filter(({line}) => line > total).toSorted((left, right) => right.line - left.line);
const changed = heads.find(({line, digest}) => digests.has(line) && digests.get(line) !== digest);
const both = heads.find(one => heads.some(({line, digest}) => line === one.line && digest !== one.digest));
const rewritten = changed ?? both;
return [ ...rewritten === void 0 ? [] : [ `Line ${rewritten.line} of the ledger of ${name} had the digest ${rewritten.digest} at ${rewritten.at}, by ${rewritten.path}, ${changed === void 0 ? "and another one later" : `and now has ${digests.get(changed.line)}`}: its history was rewritten.` ], ...lost === void 0 ? [] : [ `The ledger of ${name} ends with line ${total}, and had line ${lost.line} at ${lost.at}, by ${lost.path}: lines were removed, or the host was restored from an older disk.` ] ];
}
const COMPARED_HEADS = 8;
const COMPARED_LINES = 64;
function linesToAsk(total, heads) {
const lines = [ ...new Set(heads.map(({line}) => line)) ].filter(line => line <= total).toSorted((left, right) => right - left);
const [newest] = lines;
if (newest === void 0) return;
const oldest = lines.slice(0, COMPARED_HEADS).findLast(line => newest - line < COMPARED_LINES) ?? newest;
return {
limit: newest - oldest + 1,
skip: total - newest
};
}
var seen_head = __webpack_require__(8425);
var report_event = __webpack_require__(59786);
var host_keys = __webpack_require__(95363);
// CONCATENATED MODULE: ./build/js/steps/agent/compare-heads.js
async function warnOfRewrittenLedger(client, seen) {
const {reporter} = client.context;
try {
const {problems} = await ledgerProblems(client, seen);
for (const problem of problems) (0, report_event.R8)(reporter, `${problem} ${COMPARE_HINT}`);
} catch (error) {
(0, report_event.pq)(reporter, `The ledger of ${client.name} was not compared with what others keep of it: ${(0, 
reason_of.A)(error)}`);
}
}
const COMPARE_HINT = 'Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live HOST".';
async function ledgerProblems(client, seen) {
const {config} = client.options;
const keys = pinnedKeys((0, find_host.m)(config, client.name).hostKey);
const own = seen.filter(({application}) => application === config.application);
const vouched = await Promise.all(own.map(async head => ({
head,
vouching: await (0, seen_head.fw)(head, keys)
})));
const signed = vouched.flatMap(({head, vouching}) => vouching === "host" ? [ head ] : []);
if (signed.length === 0) return {
problems: [],
seen: own.length,
signed: 0,
compared: 0
};
const {host, total} = await client.ledger({
limit: 1,
skip: 0
});
const heads = signed.filter(head => head.host === host);
const words = linesToAsk(total, heads);
const entries = words === void 0 ? [] : (await client.ledger(words)).entries;
const digests = new Map(entries.map(({line, digest}) => [ line, digest ]));
return {
problems: ledgerContradictions({
name: client.name,
total,
digests
}, heads),
seen: own.length,
signed: signed.length,
compared: heads.filter(({line}) => line > total || digests.has(line)).length
};
}
function pinnedKeys(hostKey) {
const keys = hostKey === void 0 || (0, host_key.v)(hostKey) !== void 0 ? [] : (0, 
host_keys.C3)(hostKey);
return typeof keys === "string" ? [] : keys;
}
}),

/***/ 9297: // build/js/steps/agent/exchange-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$p: () => handOverHeads,
EM: () => notKept,
d2: () => headsKeptBy,
ht: () => exchangeHeads
});
var domain_protocol_agent_program$6 = __webpack_require__(29772);
var domain_evidence_seen_head$0 = __webpack_require__(8425);
var domain_report_event$1 = __webpack_require__(59786);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var compare_heads_js$3 = __webpack_require__(58858);
var in_time_js$4 = __webpack_require__(86995);
var session_js$5 = __webpack_require__(83056);
async function exchangeHeads(one, other) {
const {reporter} = one.context;
const reason = await (0, in_time_js$4.R)(reporter, async within => {
const [first, second] = [ one.reportingTo(within), other.reportingTo(within) ];
const [ofFirst, ofSecond] = await handOverHeads(first, second);
await Promise.all([ (0, compare_heads_js$3.T5)(first, ofSecond), (0, 
compare_heads_js$3.T5)(second, ofFirst) ]);
});
if (reason !== void 0) (0, domain_report_event$1.pq)(reporter, notKept({
from: one.name,
to: other.name
}, reason));
}
function handOverHeads(one, other) {
return Promise.all([ handOver(one, other), handOver(other, one) ]);
}
async function handOver(from, to) {
try {
const {head, witnessed = []} = await from.ledger({
limit: 1,
skip: 0
});
if (head !== void 0) await (0, session_js$5.k)(to, {
verb: "witness",
input: {
protocol: domain_protocol_agent_program$6.W,
head
},
effect: "write"
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, from.name));
} catch (error) {
(0, domain_report_event$1.pq)(to.context.reporter, notKept({
from: from.name,
to: to.name
}, (0, domain_errors_reason_of$2.A)(error)));
return [];
}
}
async function headsKeptBy(client) {
const {witnessed = []} = await client.ledger({
limit: 1,
skip: 0
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, client.name));
}
function notKept({from, to}, reason) {
return `${to} did not keep the newest line of the ledger of ${from}: ${reason}`;
}
}),

/***/ 86995: // build/js/steps/agent/in-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => inTime
});
var node_timers_promises$0 = __webpack_require__(58500);
var domain_errors_reason_of$1 = __webpack_require__(11245);
const AFTER_VERDICT_MILLISECONDS = 5e3;
async function inTime(reporter, work, milliseconds = AFTER_VERDICT_MILLISECONDS) {
let isOver = false;
const done = new AbortController;
const late = (0, node_timers_promises$0.setTimeout)(milliseconds, "It did not answer in time.", {
signal: done.signal
}).catch(() => {});
const within = {
report: event => void (isOver || reporter.report(event))
};
const ended = work(within).then(() => {}, error => (0, domain_errors_reason_of$1.A)(error));
const reason = await Promise.race([ ended, late ]);
isOver = true;
done.abort();
return reason;
}
}),

};
