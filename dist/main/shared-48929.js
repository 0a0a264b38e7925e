export const modules = {

/***/ 48929: // build/js/domain/activation/rollback-candidates.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ed: () => chosenRelease,
ig: () => rollbackCandidatesSchema,
uC: () => objectionsTo
});
var zod$2 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var verdict_js$1 = __webpack_require__(62709);
const rollbackCandidateSchema = zod$2.rej({
release: zod$2.YjP().max(128),
commit: zod$2.YjP().max(64).optional(),
commitTime: zod$2.YjP().max(protocol_limits_js$0.b1.time).optional(),
lastAttempt: zod$2.rej({
verdict: verdict_js$1.$,
at: protocol_limits_js$0.Rl
}).optional(),
rolledBack: zod$2.zMY(),
replaced: zod$2.euz(true).optional(),
kept: zod$2.zMY(),
chosen: zod$2.zMY(),
why: zod$2.YjP().max(1024)
});
const rollbackCandidatesSchema = zod$2.YOg(rollbackCandidateSchema).max(protocol_limits_js$0.b1.kept);
function objectionsTo(release, candidates) {
const {lastAttempt, rolledBack = false, replaced} = candidates.find(one => one.release === release) ?? {};
const hasFailed = lastAttempt !== void 0 && lastAttempt.verdict !== "COMMITTED";
return {
...hasFailed ? {
failed: true
} : {},
...rolledBack ? {
rolledBack: true
} : {},
...replaced === void 0 ? {} : {
replaced
}
};
}
function chosenRelease(candidates) {
return candidates.find(({chosen}) => chosen)?.release ?? null;
}
}),

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => healthTargets,
Uy: () => healthUnits,
iF: () => healthPrograms
});
var config_health_js$0 = __webpack_require__(62373);
var config_health_kinds_js$1 = __webpack_require__(17772);
function healthTargets(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).targets)) ].toSorted();
}
function healthUnits(health, released) {
const units = (0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).units.map(({name}) => name));
return [ ...new Set(units) ].filter(unit => !released.includes(unit)).toSorted();
}
function healthPrograms(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).programs.map(({name}) => name))) ].toSorted();
}
}),

/***/ 54302: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CX: () => POLICY_FILE,
cv: () => applicationPolicySchema,
KV: () => policyFor,
wh: () => policySchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var grammar = __webpack_require__(36407);
__webpack_require__(85118);
var role = __webpack_require__(79344);
__webpack_require__(77288);
__webpack_require__(34826);
__webpack_require__(78257);
__webpack_require__(66892);
var emergency = __webpack_require__(32699);
var signature = __webpack_require__(3508);
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/trust/notify-policy.js
const programSchema = schemas.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, "must be an absolute path, such as /usr/local/sbin/notify");
const argumentSchema = schemas.YjP().max(255).regex(/^[ -#&-~]*$/, "must be printable ASCII without % and $");
const hostNotifySchema = schemas.rej({
program: schemas.PVZ([ programSchema ], argumentSchema).refine(words => words.length <= 16, "must have at most 15 arguments"),
attempts: schemas.k5n([ "unattended", "all" ]).default("unattended"),
verdicts: schemas.YOg(schemas.k5n(verdict.f)).min(1).max(4).default([ ...verdict.f ]),
timeoutSeconds: schemas.aig().int().min(1).max(300).default(30)
});
const hostMetricsSchema = schemas.rej({
folder: programSchema
});
// CONCATENATED MODULE: ./build/js/domain/trust/policy.js
const POLICY_FILE = "/etc/grind-to-prod/host.json";
const applicationPolicySchema = schemas.rej({
prefix: grammar.q9.optional(),
trustedPublicKeys: schemas.YOg(grammar.Nd).min(1).max(limits.b1.named).optional(),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).optional(),
minimumApprovals: schemas.aig().int().min(1).max(signature.Rf).optional(),
emergency: emergency.fK.optional(),
units: schemas.YOg(grammar.o3).max(limits.b1.named),
healthTargets: schemas.YOg(schemas.YjP().max(300)).max(limits.b1.named),
healthUnits: schemas.YOg(grammar.o3).max(limits.b1.named).optional(),
healthPrograms: schemas.zMY().optional(),
data: schemas.YOg(grammar.q9).max(64).optional(),
dataProgram: schemas.zMY().optional(),
snapshot: schemas.rej({
repository: grammar.q9.optional(),
units: schemas.YOg(grammar.o3).max(256).optional()
}).optional(),
role: role.A.optional(),
system: schemas.zMY().optional(),
keep: schemas.aig().int().min(2).max(1e3).default(10),
keepDays: schemas.aig().int().min(1).max(3650).optional(),
logs: schemas.k5n([ "all", "deploy", "none" ]).optional(),
allowOlder: schemas.zMY().optional(),
allowRetry: schemas.zMY().optional(),
releaseMaxAgeDays: schemas.aig().int().min(1).max(3650).optional()
});
const policySchema = schemas.rej({
schemaVersion: schemas.euz(1),
trustedPublicKeys: schemas.YOg(grammar.Nd).max(limits.b1.named).default([]),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).default(1),
substituters: schemas.YOg(schemas.OZ5().max(limits.b1.url)).max(limits.b1.named).default([]),
notify: hostNotifySchema.optional(),
metrics: hostMetricsSchema.optional(),
applications: (0, limits.TJ)(schemas.g1P(grammar.Jq, applicationPolicySchema), limits.b1.applications)
});
function policyFor(policy, {trustedPublicKeys, minimumSignatures}) {
return {
...policy,
trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
minimumSignatures: minimumSignatures ?? policy.minimumSignatures
};
}
}),

/***/ 93795: // build/js/domain/protocol/ledger-state.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ZA: () => isContradicted,
mN: () => ledgerStateSchema,
zU: () => isKnownWhole
});
var zod$1 = __webpack_require__(26921);
var attempt_js$0 = __webpack_require__(99289);
const REPORTED_FINDINGS = 11;
const releaseSchema = zod$1.YjP().max(128);
const ledgerStateSchema = zod$1.rej({
total: zod$1.aig().int().nonnegative(),
checked: zod$1.aig().int().nonnegative().optional(),
brokenAt: zod$1.aig().int().positive().nullable(),
incomplete: zod$1.euz(true).optional(),
compared: zod$1.euz(false).optional(),
hasCurrent: zod$1.zMY(),
contradicted: zod$1.rej({
attempt: attempt_js$0.ZS,
recorded: zod$1.YOg(releaseSchema.nullable()).max(2),
current: releaseSchema.nullable()
}).optional(),
lost: zod$1.YOg(zod$1.rej({
line: zod$1.aig().int().positive(),
attempt: attempt_js$0.ZS.optional()
})).max(REPORTED_FINDINGS).optional(),
unnamed: zod$1.YOg(releaseSchema).max(REPORTED_FINDINGS).optional(),
changedLinks: zod$1.YOg(zod$1.rej({
link: zod$1.YjP().max(4096),
target: zod$1.YjP().max(4096).nullable()
})).max(REPORTED_FINDINGS).optional()
});
function isContradicted({brokenAt, hasCurrent, contradicted, lost, unnamed, changedLinks}) {
const findings = [ lost, unnamed, changedLinks ].some((found = []) => found.length > 0);
return brokenAt !== null || !hasCurrent || contradicted !== void 0 || findings;
}
function isKnownWhole(state) {
return state.compared !== false && !isContradicted(state);
}
}),

/***/ 48023: // build/js/domain/report/silent-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => silentReporter
});
const silentReporter = {
report: () => {}
};
}),

/***/ 99289: // build/js/domain/protocol/attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SG: () => requestActorSchema,
Vj: () => copySummarySchema,
WL: () => copyForRecord,
ZS: () => attemptSchema,
Zk: () => expectedReleaseSchema,
a4: () => expressly,
bn: () => newAttemptSchema,
fI: () => expresslySchema,
s8: () => copyRequestSchema,
zH: () => actorSchema
});
var zod$5 = __webpack_require__(26921);
var limits_js$0 = __webpack_require__(46078);
var activation_host_paths_js$1 = __webpack_require__(78257);
var closure_store_path_js$2 = __webpack_require__(94362);
var manifest_schema_js$3 = __webpack_require__(67982);
var transfer_fallback_js$4 = __webpack_require__(97697);
const actorSchema = zod$5.rej({
name: zod$5.YjP().max(256),
runUrl: zod$5.YjP().max(2048).optional()
});
const requestActorSchema = actorSchema.extend({
runUrl: zod$5.YjP().max(limits_js$0.b1.url).regex(/^[^\p{C}]*$/u, "must be printable text").optional()
});
const attemptSchema = zod$5.uRe();
const newAttemptSchema = attemptSchema.lowercase("must be in lower case");
const expectedReleaseSchema = zod$5.KCZ([ manifest_schema_js$3.yU, zod$5.euz(activation_host_paths_js$1.Wu), zod$5.euz(activation_host_paths_js$1.E1) ]);
const expresslySchema = {
allowOlder: zod$5.euz(true).optional(),
retry: zod$5.euz(true).optional()
};
function expressly({allowOlder, retry}) {
return {
...allowOlder === true ? {
allowOlder
} : {},
...retry === true ? {
retry
} : {}
};
}
const codecTotalsSchema = zod$5.rej({
paths: zod$5.aig().int().nonnegative(),
narBytes: zod$5.aig().int().nonnegative(),
bytes: zod$5.aig().int().nonnegative()
});
const totalsOfCodecs = {
raw: codecTotalsSchema.optional(),
zstd: codecTotalsSchema.optional(),
"zstd-base": codecTotalsSchema.optional(),
delta: codecTotalsSchema.optional()
};
const copySummarySchema = zod$5.rej({
copiedPaths: zod$5.aig().int().nonnegative(),
copiedNarBytes: zod$5.aig().int().nonnegative(),
packBytes: zod$5.aig().int().nonnegative(),
presentPaths: zod$5.aig().int().nonnegative(),
substitutedPaths: zod$5.YOg(closure_store_path_js$2.qd).max(limits_js$0.b1.closurePaths),
codecs: zod$5.rej(totalsOfCodecs).optional(),
fallbacks: zod$5.YOg(transfer_fallback_js$4.y).max(limits_js$0.b1.closurePaths).optional()
});
const copyRequestSchema = copySummarySchema.extend({
substitutedPaths: zod$5.YOg(closure_store_path_js$2.qd).max(limits_js$0.b1.requestedPaths),
fallbacks: zod$5.YOg(transfer_fallback_js$4.y).max(limits_js$0.b1.recordedPaths).optional()
});
function copyForRecord(copy) {
const {substitutedPaths, fallbacks} = copy;
return {
...copy,
substitutedPaths: substitutedPaths.slice(0, limits_js$0.b1.recordedPaths),
...fallbacks === void 0 ? {} : {
fallbacks: fallbacks.slice(0, limits_js$0.b1.recordedPaths)
}
};
}
}),

/***/ 97697: // build/js/domain/transfer/fallback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => fallbackSchema
});
var zod$1 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var codec_names_js$2 = __webpack_require__(1052);
const fallbackReasons = [ "base-missing", "base-corrupt", "delta-corrupt", "memory-short", "bases-too-large" ];
const fallbackSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
codec: zod$1.k5n(codec_names_js$2.p),
reason: zod$1.k5n(fallbackReasons)
});
}),

/***/ 76250: // build/js/domain/trust/approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AR: () => unlessInterested,
OB: () => whyNot,
U9: () => approversOf,
b7: () => countingAt,
fG: () => whyRefused,
oe: () => approversSchema,
qU: () => APPROVAL_DAYS,
sO: () => isSamePerson
});
var limits_js$5 = __webpack_require__(5740);
var zod$4 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var protocol_limits_js$1 = __webpack_require__(46078);
var judgement_js$2 = __webpack_require__(26857);
var signature_js$3 = __webpack_require__(3508);
const approversSchema = zod$4.YOg(zod$4.rej({
principals: zod$4.YOg(zod$4.YjP().max(255)).min(1).max(64),
fingerprint: zod$4.YjP().max(128),
approvedAt: protocol_limits_js$1.Rl,
planSha256: closure_store_path_js$0.bL.optional()
})).max(signature_js$3.f7);
function disinterested(judged, interested) {
return judged.map(one => ({
...one,
result: unlessInterested(one.result, interested)
}));
}
function unlessInterested(result, {signers, actor}) {
if (typeof result === "string") return result;
if (signers.some(signer => (0, judgement_js$2.UV)([ signer, result ]) === 1)) return "signed-the-release";
return result.principals.some(principal => isSamePerson(principal, actor)) ? "started-the-promote" : result;
}
function isSamePerson(principal, actor) {
const own = new Set(forms(plain(principal)));
return actor.split(", ").flatMap(name => forms(plain(name))).some(form => form !== "" && own.has(form));
}
function forms(name) {
return [ name, name.split("@")[0] ];
}
function plain(name) {
return name.normalize("NFKC").trim().toLowerCase();
}
function seenFor(judged, host) {
return judged.map(one => {
const {plans} = one.approval;
const isOther = typeof one.result !== "string" && plans.length > 0 && !plans.some(plan => plan.host === host);
return isOther ? {
...one,
result: "other-host"
} : one;
});
}
const APPROVAL_DAYS = 7;
const DAY_MILLISECONDS = 864e5;
const CLOCKS_APART_MILLISECONDS = 10 * 6e4;
function countsUntil({approvedAt, expiresAt}) {
const given = Date.parse(approvedAt);
const signed = expiresAt === void 0 ? given + APPROVAL_DAYS * DAY_MILLISECONDS : Date.parse(expiresAt);
return new Date(Math.min(signed, given + limits_js$5.kE * DAY_MILLISECONDS));
}
function inTime(judged, at) {
return judged.map(one => {
if (typeof one.result === "string") return one;
if (Date.parse(one.approval.approvedAt) > at.getTime() + CLOCKS_APART_MILLISECONDS) return {
...one,
result: "not-yet-given"
};
return countsUntil(one.approval) < at ? {
...one,
result: "out-of-date"
} : one;
});
}
function countingAt(judged, {host, at, ...interested}) {
const seen = host === void 0 ? judged : seenFor(judged, host);
return disinterested(at === void 0 ? seen : inTime(seen, at), interested);
}
function approversOf(judged, host) {
return judged.flatMap(({result, approval}) => {
if (typeof result === "string") return [];
const plan = approval.plans.find(one => one.host === host);
const seen = plan === void 0 ? {} : {
planSha256: plan.sha256
};
return [ {
principals: result.principals.slice(0, 64),
fingerprint: result.fingerprint,
approvedAt: approval.approvedAt,
...seen
} ];
});
}
function whyRefused(judged) {
return judged.flatMap((one, index) => typeof one.result === "string" ? [ `approval ${index + 1} ${whyNot(one.result, one.approval)}` ] : []);
}
function whyNot(refusal, approval) {
if (refusal === "out-of-date") return `expired at ${countsUntil(approval).toISOString()}`;
return refusal === "not-yet-given" ? `is of ${approval.approvedAt}, which is still to come by the clock here` : reasonsOf[refusal];
}
const reasonsOf = {
"unknown-key": "is by a key that allowed_signers does not list",
expired: "is by a key that has expired in allowed_signers (valid-before)",
"not-yet-valid": "is by a key that is not yet valid in allowed_signers (valid-after)",
"other-namespace": "was signed for another use than an approval",
"namespace-not-permitted": "is by a key that allowed_signers does not permit to approve (namespaces)",
"other-manifest": "was changed after it was signed",
revoked: "is by a key that revoked_keys revokes",
"no-name": "is by a key whose line in allowed_signers has a pattern instead of a person's name",
"not-accepted": "was rejected by ssh-keygen for an unknown reason",
"other-release": "is of another release or application",
"other-host": "is for other hosts: the approver saw no plan for this one",
"not-signed": "has not exactly one ssh signature",
"signed-the-release": "is by a signer of the release, whose approval does not count",
"started-the-promote": "is by the person who started the promote, whose approval does not count"
};
}),

/***/ 26857: // build/js/domain/trust/judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SE: () => shortfall,
UV: () => distinctSigners,
WE: () => explain
});
var errors_quote_js$0 = __webpack_require__(7191);
var namespaces_js$1 = __webpack_require__(10420);
function distinctSigners(signers) {
let groups = [];
for (const {principals, fingerprint} of signers) {
const merged = new Set([ `key ${fingerprint}`, ...principals.map(principal => `name ${principal}`) ]);
const tied = groups.filter(group => [ ...merged ].some(tie => group.has(tie)));
for (const tie of tied.flatMap(group => [ ...group ])) merged.add(tie);
groups = [ ...groups.filter(group => !tied.includes(group)), merged ];
}
return groups.length;
}
function shortfall(judgement, minimum, refuses) {
const count = distinctSigners(judgement.good);
if (count >= minimum) return;
const needed = minimum === 1 ? "" : ` by ${minimum} different signers`;
if (judgement.good.length + judgement.refused.length === 0) return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`;
const reasons = judgement.refused.map(explain);
if (minimum > 1) reasons.unshift(`it needs good signatures by ${minimum} different signers but has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`);
return `${refuses}: ${reasons.join("; ")}.`;
}
function goodOnes(good, count) {
if (good.length === 0) return "none";
const names = good.map(({principals, fingerprint}) => `${principals.map(principal => (0, 
errors_quote_js$0.hD)(principal)).join("/")} ${fingerprint}`);
return `${count} (${[ ...new Set(names) ].join(", ")})`;
}
function explain({number, signature, refusal}) {
const key = signature.keyType.includes("-cert-") ? `a ${(0, errors_quote_js$0.hD)(signature.keyType, 60)} certificate` : signature.fingerprint;
return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
"unknown-key": ({keyType}) => keyType.includes("-cert-") ? "is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with an accepted certificate" : "is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one",
expired: () => "is by a key that has expired in allowed_signers (valid-before); sign with a valid key",
"not-yet-valid": () => "is by a key that is not yet valid in allowed_signers (valid-after); wait until then, or check the machine's clock",
"other-namespace": ({namespace}) => `was made for the namespace ${(0, errors_quote_js$0.hD)(namespace, 60)} and not for ${namespaces_js$1.Bg}; sign with "grind-to-prod sign"`,
"namespace-not-permitted": () => `is by a key that allowed_signers does not permit to sign in the namespace ${namespaces_js$1.Bg}; have an administrator fix its line`,
"other-manifest": () => "does not match this manifest: the manifest was changed, or the signature belongs to another one; use the manifest and the manifest.sig of the same release, or sign again",
revoked: () => "is by a key that revoked_keys revokes (an unreadable revoked_keys revokes every key: check it with ssh-keygen -Q -l -f); sign with another key",
"no-name": () => "is by a key whose line in allowed_signers has a pattern instead of a signer's name; have an administrator write the name",
"not-accepted": () => 'was rejected by ssh-keygen for an unknown reason; sign again with "grind-to-prod sign"'
};
}),

/***/ 86995: // build/js/steps/agent/in-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => inTime
});
var domain_errors_reason_of$0 = __webpack_require__(11245);
const AFTER_VERDICT_MILLISECONDS = 5e3;
async function inTime(reporter, work, milliseconds = AFTER_VERDICT_MILLISECONDS) {
let isOver = false;
const late = Promise.withResolvers();
const timer = setTimeout(late.resolve, milliseconds, "It did not answer in time.");
const within = {
report: event => void (isOver || reporter.report(event))
};
const ended = work(within).then(() => {}, error => (0, domain_errors_reason_of$0.A)(error));
const reason = await Promise.race([ ended, late.promise ]);
isOver = true;
clearTimeout(timer);
return reason;
}
}),

/***/ 86046: // build/js/domain/report/rollback-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J8: () => rollbackCandidateLines,
Zp: () => whyNoTarget,
dj: () => markedReleases,
f2: () => choiceHint,
qk: () => targetWarning,
rc: () => remarksOn,
td: () => rollbackPlanSentence
});
var activation_rollback_candidates_js$0 = __webpack_require__(48929);
var release_name_js$1 = __webpack_require__(71259);
function rollbackCandidateLines(candidates, around = {}) {
return (candidates ?? []).map(candidate => `  ${candidate.chosen ? "\u2192" : " "} ${candidateName(candidate, around)}: ${candidateState(candidate)}`);
}
function candidateName({release, commit, commitTime}, around) {
return (0, release_name_js$1.Vl)(release, commit === void 0 || commitTime === void 0 ? void 0 : {
commit,
commitTime
}, around);
}
function candidateState({lastAttempt, rolledBack, replaced, kept, chosen, why}) {
const last = lastAttempt === void 0 ? "no attempt in the ledger" : `${lastAttempt.verdict} at ${lastAttempt.at}`;
const facts = [ last, ...remarksOn({
rolledBack,
replaced: replaced === true
}), kept ? "kept" : "not kept" ];
return `${facts.join(", ")}; ${chosen ? "chosen" : "ignored"}, because ${(0, release_name_js$1.DR)(why)}`;
}
function rollbackPlanSentence({hostName, current, target, units}) {
if (target === current) return `A dry run: ${hostName} already runs ${target}.`;
const affected = units === 1 ? "its unit if that is affected" : `those of its ${units} units that are affected`;
return `A dry run: ${hostName} would roll back from ${current ?? "no release"} to ${target}, and restart ${affected}.`;
}
function whyNoTarget(candidates) {
if (candidates.length === 0) return "no release was current before this one";
return `none can be chosen: ${candidates.map(({release, why}) => `${release} (${why})`).join("; ")}`;
}
function choiceHint({kept, ...known}, now) {
const others = markedReleases({
...known,
kept: kept.filter(({id}) => id !== known.current)
});
if (others.length === 0) return "It keeps no other release: promote one.";
const [suspect, good] = [ others.filter(isMarked), others.filter(one => !isMarked(one)) ];
if (good.length === 0) return `Promote a good release. It keeps only others that failed or were withdrawn, which the option "to" accepts nevertheless: ${(0, 
release_name_js$1.Gx)(suspect, now)}.`;
const beside = suspect.length === 0 ? "" : ` It also keeps ${(0, release_name_js$1.Gx)(suspect, now)}.`;
return `Choose one with the option "to" (${(0, release_name_js$1.Gx)(good, now)}).${beside}`;
}
function isMarked({remarks = []}) {
return remarks.length > 0;
}
function markedReleases({kept, current, candidates}) {
const marked = kept.map(release => Object.assign({}, release, {
remarks: remarksOn((0, activation_rollback_candidates_js$0.uC)(release.id, candidates))
}));
return (0, release_name_js$1.ad)([ ...marked.filter(one => !isMarked(one)), ...marked.filter(isMarked) ], current);
}
function remarksOn({failed, rolledBack, replaced}) {
const words = {
failed,
"rolled back": rolledBack,
"replaced by an older release": replaced
};
return Object.entries(words).flatMap(([word, isSo]) => isSo === true ? [ word ] : []);
}
function targetWarning(target, candidates) {
const {why = ""} = candidates.find(({release}) => release === target) ?? {};
const chosen = (0, activation_rollback_candidates_js$0.Ed)(candidates);
if (remarksOn((0, activation_rollback_candidates_js$0.uC)(target, candidates)).length === 0) return;
const instead = chosen === null ? "it keeps no better one" : `without the option "to" it chooses ${chosen}`;
return `A rollback would not choose release ${target} itself, because ${why}; ${instead}.`;
}
}),

};
