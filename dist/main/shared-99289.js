export const modules = {

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

/***/ 32699: // build/js/domain/trust/emergency.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DX: () => emergencyReasonSchema,
FH: () => COUNTERSIGNED_LIMIT_BYTES,
Oz: () => asEmergency,
Rz: () => countersignatureTextSchema,
Vu: () => emergencySchema,
aj: () => recordedReasonSchema,
fK: () => emergencyPolicySchema,
rC: () => countersignedTextSchema,
xX: () => emergencyRequest
});
var zod$3 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var limits_js$4 = __webpack_require__(5740);
var reason_js$1 = __webpack_require__(13276);
var signature_js$2 = __webpack_require__(3508);
function plainReasonSchema(limit) {
return reason_js$1.Gk.reduce((schema, {pattern, message}) => schema.regex(pattern, message), zod$3.YjP().max(limit, (0, 
reason_js$1.hh)(limit)));
}
const emergencyReasonSchema = plainReasonSchema(limits_js$4.DC);
const recordedReasonSchema = plainReasonSchema(limits_js$4.eR);
const emergencyRequest = {
emergency: emergencyReasonSchema.optional()
};
const countersignHoursSchema = zod$3.aig().positive().max(limits_js$4.sY);
const emergencyPolicySchema = zod$3.rej({
countersignWithinHours: countersignHoursSchema
});
const emergencySchema = zod$3.rej({
reason: emergencyReasonSchema,
countersignBy: protocol_limits_js$0.Rl
});
function asEmergency({emergency}) {
return emergency === void 0 ? {} : {
emergency
};
}
const COUNTERSIGNATURE_LIMIT_BYTES = 32 * 1024;
const countersignatureTextSchema = zod$3.YjP().max(COUNTERSIGNATURE_LIMIT_BYTES);
const COUNTERSIGNED_LIMIT_BYTES = signature_js$2.Rf * 3 * COUNTERSIGNATURE_LIMIT_BYTES;
const countersignedTextSchema = zod$3.YjP().max(COUNTERSIGNED_LIMIT_BYTES);
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

};
