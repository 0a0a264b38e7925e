import { modules as shared0 } from './shared-43201.js';
import { modules as shared1 } from './shared-99624.js';
import { modules as shared2 } from './shared-33689.js';
import { modules as shared3 } from './shared-8800.js';
export const id = 3493;
export const ids = [3493];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 76595: // build/js/domain/evidence/allowed-signers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => readSignerList,
l: () => judgeBySignerList
});
var trust_namespaces_js$3 = __webpack_require__(10420);
var trust_signers_js$0 = __webpack_require__(86233);
var trust_pattern_js$4 = __webpack_require__(93496);
var revocation_list_js$1 = __webpack_require__(39102);
var ssh_signature_js$2 = __webpack_require__(51984);
function readSignerList(allowedSigners, revokedKeys) {
const {signers, problems} = (0, trust_signers_js$0.pD)(allowedSigners);
const revoked = (0, revocation_list_js$1.i)(revokedKeys ?? Buffer.alloc(0));
if (typeof revoked === "string" || problems.length > 0 || signers.some(({certificateAuthority}) => certificateAuthority)) return;
const moments = signers.flatMap(({validAfter, validBefore}) => [ validAfter, validBefore ]);
return moments.some(moment => moment !== null && momentOf(moment) === void 0) ? void 0 : {
signers,
revoked
};
}
function judgeBySignerList(list, {text, signatures, namespace, at}) {
const permitted = namespace ?? trust_namespaces_js$3.Bg;
const verified = Promise.all(signatures.map(signature => (0, ssh_signature_js$2.C)(signature, text, permitted)));
return decide(list, {
signatures,
verified,
namespace: permitted,
at
});
}
async function decide(list, {signatures, verified, namespace, at}) {
const good = [];
const refused = [];
const answers = await verified;
for (const [index, signature] of signatures.entries()) {
const isGood = answers[index];
if (isGood === void 0) return;
const answer = answerOf(list, {
signature,
isGood,
namespace,
at
});
if (typeof answer === "string") refused.push({
number: index + 1,
signature,
refusal: answer
}); else good.push(answer);
}
return {
good,
refused
};
}
function answerOf({signers, revoked}, {signature, isGood, namespace, at}) {
const signer = signers.find(({fingerprint}) => fingerprint === signature.fingerprint);
if (signer === void 0) return "unknown-key";
if (signature.namespace !== namespace) return "other-namespace";
if (!mayUse(signer.namespaces, namespace)) return "namespace-not-permitted";
const seconds = Math.floor(at.getTime() / 1e3) * 1e3;
if (signer.validAfter !== null && seconds < momentOf(signer.validAfter)) return "not-yet-valid";
if (signer.validBefore !== null && seconds > momentOf(signer.validBefore)) return "expired";
if (!isGood) return "other-manifest";
if (revoked.has(signature.fingerprint)) return "revoked";
const principals = signer.principals.filter(trust_signers_js$0.aC);
if (principals.length === 0) return "no-name";
return {
principals,
keyType: (0, ssh_signature_js$2.L)(signer.keyType),
fingerprint: signature.fingerprint
};
}
function mayUse(namespaces, namespace) {
if (namespaces === null) return true;
if (namespaces.some(pattern => pattern.startsWith("!") && (0, trust_pattern_js$4.j)(pattern.slice(1), namespace))) return false;
const isStatement = namespace === trust_namespaces_js$3.sO;
return isStatement && (0, trust_signers_js$0.zZ)({
namespaces
}) || namespaces.some(pattern => (0, trust_pattern_js$4.j)(pattern, namespace));
}
function momentOf(text) {
const [, year, month, day, hour = "00", minute = "00", second = "00", zone = ""] = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|UTC)?$/i.exec(text) ?? [];
const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone === "" ? "" : "Z"}`);
return Number.isNaN(moment) ? void 0 : moment;
}
}),

/***/ 43411: // build/js/domain/trust/countersigning.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => countersigningOf,
o: () => needsCountersignature
});
var judgement_js$0 = __webpack_require__(26857);
function needsCountersignature(record) {
return record.emergency !== void 0 && record.verdict !== "UNCHANGED";
}
function countersigningOf(record, receipts, now) {
const {approvers = [], decidedBy, emergency} = record;
const minimum = decidedBy?.minimumApprovals ?? 1;
const inOrder = receipts.toSorted((left, right) => Date.parse(left.receivedAt) - Date.parse(right.receivedAt));
const people = count => (0, judgement_js$0.UV)([ ...approvers, ...inOrder.slice(0, count).map(({countersigner}) => countersigner) ]);
const enough = inOrder.findIndex((_, index) => people(index + 1) >= minimum);
const completedAt = enough === -1 ? null : inOrder[enough].receivedAt;
const decided = completedAt === null ? now.getTime() : Date.parse(completedAt);
return {
missing: Math.max(0, minimum - people(inOrder.length)),
completedAt,
isOverdue: decided > Date.parse(emergency.countersignBy)
};
}
}),

/***/ 31214: // build/js/steps/evidence/check-approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => checkApprovals
});
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var reason_of = __webpack_require__(11245);
var quote = __webpack_require__(7191);
var approval = __webpack_require__(83338);
var approvals = __webpack_require__(76250);
var judgement = __webpack_require__(26857);
// CONCATENATED MODULE: ./build/js/domain/evidence/approval-results.js
function claimsApprovals({approvers = [], decidedBy, emergency}) {
return approvers.length > 0 || decidedBy?.minimumApprovals !== void 0 && emergency === void 0;
}
function resultOfClaim({record, judged, isTimeKnown}) {
const {approvers: named = [], decidedBy, emergency, host, attempt} = record;
const counted = (0, approvals.U9)(judged, host);
const missing = named.filter(one => !counted.some(other => isSameApproval(one, other)));
if (missing.length > 0) {
const names = missing.map(({principals, fingerprint}) => `${(0, quote.Re)(principals)} (${fingerprint})`).join(", ");
const why = (0, approvals.fG)(judged);
const reasons = why.length === 0 ? "" : ` Of those that are here, ${why.join("; ")}.`;
const statement = `The host ${host} counted approvals in attempt ${attempt} that do not count here: ${names}.${reasons}`;
return {
outcome: "failed",
statement
};
}
if (counted.length === 0) return {
outcome: "failed",
statement: noneCounts(judged)
};
const [count, minimum] = [ (0, judgement.UV)(named), emergency === void 0 ? decidedBy?.minimumApprovals ?? 0 : 0 ];
if (count < minimum) {
const statement = `The host ${host} demanded the approval of ${minimum} different people, and its record of attempt ${attempt} names ${count}.`;
return {
outcome: "failed",
statement
};
}
if (isTimeKnown) return {
outcome: "passed",
statement: approvedBy(judged)
};
const statement = `${approvedBy(judged)} Whether that counted when ${host} accepted the release is unknown: that record is not here.`;
return {
outcome: "not-provable",
statement,
hint: "Give the record of the attempt that applied the release, too."
};
}
function resultWithoutClaim(attempts) {
const without = attempts.filter(({judged}) => !hasGood(judged));
const good = attempts.find(({judged}) => hasGood(judged));
const first = without.find(({record}) => record.emergency === void 0);
if (first === void 0) {
if (good !== void 0) return {
outcome: "passed",
statement: approvedBy(good.judged)
};
const statement = `${noneCounts(without[0]?.judged ?? [])} No host counted one, because it was an emergency release.`;
return {
outcome: "not-provable",
statement
};
}
const none = noneCounts(first.judged, `on ${first.record.host}, in attempt ${first.record.attempt}`);
if (good === void 0) return {
outcome: "failed",
statement: none
};
return {
outcome: "not-provable",
statement: `On ${good.record.host}, it was ${lower(approvedBy(good.judged))} ${none}`
};
}
function lower(sentence) {
return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
function resultWithoutRecord(judged) {
if (hasGood(judged)) return {
outcome: "passed",
statement: approvedBy(judged)
};
const statement = noneCounts(judged);
if (!judged.some(({result}) => result === "out-of-date")) return {
outcome: "failed",
statement
};
const unknown = `${statement} Whether it counted when a host accepted the release is unknown without a record.`;
return {
outcome: "not-provable",
statement: unknown,
hint: `Give the record of the attempt besides the ${approval.o_}.`
};
}
function hasGood(judged) {
return judged.some(({result}) => typeof result !== "string");
}
function noneCounts(judged, where = "") {
const place = where === "" ? "" : ` ${where}`;
return `No approval of this release counts${place}: ${(0, approvals.fG)(judged).join("; ") || "there is none"}.`;
}
function approvedBy(judged) {
const names = judged.flatMap(({result, approval}) => typeof result === "string" ? [] : [ `${(0, 
quote.Re)(result.principals)} (${result.fingerprint}, ${approval.approvedAt})` ]);
const reasons = (0, approvals.fG)(judged);
return `Approved by ${names.join(", ")}.${reasons.length === 0 ? "" : ` Not counted: ${reasons.join("; ")}.`}`;
}
function isSameApproval(named, counted) {
const hasNames = named.principals.every(name => counted.principals.includes(name));
const isSamePlan = named.planSha256 === counted.planSha256;
return named.fingerprint === counted.fingerprint && hasNames && named.approvedAt === counted.approvedAt && isSamePlan;
}
// CONCATENATED MODULE: ./build/js/domain/evidence/release-facts.js
function countedApprovers(judged) {
const counted = judged.flatMap(({result, approval: {approvedAt, plans}}) => {
if (typeof result === "string") return [];
return [ {
principals: result.principals,
fingerprint: result.fingerprint,
approvedAt,
hosts: plans.map(({host}) => host)
} ];
});
return [ ...new Map(counted.map(one => [ `${one.fingerprint} ${one.approvedAt} ${one.hosts.join(" ")}`, one ])).values() ];
}
var signature = __webpack_require__(3508);
var read_limited = __webpack_require__(55463);
var write = __webpack_require__(41220);
var in_turns = __webpack_require__(55906);
var judge_approvals = __webpack_require__(91409);
// CONCATENATED MODULE: ./build/js/steps/evidence/check-approvals.js
function unknown(...checks) {
return {
checks,
approvers: []
};
}
async function checkApprovals(asked, runner) {
const file = (0, external_node_path_.join)(asked.folder, approval.o_);
const {allowedSignersFile, attempts} = asked;
const claiming = attempts.filter(({record}) => claimsApprovals(record));
const restsOn = [ file, (0, external_node_path_.join)(asked.folder, write.eh), ...allowedSignersFile === void 0 ? [] : [ allowedSignersFile ] ];
const common = {
check: "approvals",
restsOn,
vouchedBy: "signers"
};
const ofRecords = {
...common,
restsOn: [ ...restsOn, ...claiming.map(one => one.file) ]
};
try {
const text = await (0, read_limited.t)(file, signature.Vz);
if (text === void 0) return claiming.length === 0 ? unknown() : unknown(notHere(ofRecords, claiming));
if (text.trim() === "") return unknown({
...ofRecords,
outcome: "failed",
statement: `${approval.o_} is empty: it has no approval.`
});
if (allowedSignersFile === void 0) return unknown(unknownApprovers(ofRecords));
const given = {
text,
allowedSignersFile
};
if (claiming.length > 0) return await withClaims(asked, {
given,
claiming,
common,
ofRecords
}, runner);
const applied = attempts.filter(({record}) => record.verb === "apply");
const {result, judged} = await withoutClaim(asked, {
given,
applied
}, runner);
const check = {
...common,
restsOn: [ ...restsOn, ...applied.map(one => one.file) ],
...result
};
return {
checks: [ check ],
approvers: countedApprovers(judged)
};
} catch (error) {
const what = (0, errors.ux)(error) ? `are not valid: ${error.text}` : `cannot be read (${(0, 
reason_of.A)(error)}).`;
return unknown({
...ofRecords,
outcome: "failed",
statement: `The approvals ${what}`
});
}
}
async function withClaims(asked, {given, claiming, common, ofRecords}, runner) {
const results = await (0, in_turns.g)(claiming, async attempt => {
const judged = await judgeAttempt(asked, {
...given,
attempt
}, runner);
return {
file: attempt.file,
judged: judged.judged,
result: resultOfClaim(judged)
};
});
const approvers = countedApprovers(results.flatMap(({judged}) => judged));
const failed = results.filter(({result}) => result.outcome !== "passed");
if (failed.length > 0) {
const checks = failed.map(({file, result}) => Object.assign({
...common,
restsOn: [ ...common.restsOn, file ]
}, result));
return {
checks,
approvers
};
}
const statement = [ ...new Set(results.map(({result}) => result.statement)) ].join(" ");
return {
checks: [ {
...ofRecords,
...results[0].result,
statement
} ],
approvers
};
}
function notHere(common, claiming) {
const count = claiming.reduce((most, {record}) => Math.max(most, record.approvers?.length ?? 0), 0);
const counted = count === 1 ? "an approval" : `${count} approvals`;
const statement = `The host ${count === 0 ? "demanded approvals" : `counted ${counted}`}, and there are none beside the manifest.`;
return {
...common,
outcome: "not-provable",
statement,
hint: `Give the ${approval.o_} of the release.`
};
}
function unknownApprovers(common) {
return {
...common,
outcome: "not-provable",
statement: "It is unknown who may approve this release.",
hint: 'Give the list of signers with the option "allowed-signers".'
};
}
async function withoutClaim(asked, {given, applied}, runner) {
if (applied.length > 0) {
const attempts = await (0, in_turns.g)(applied, attempt => judgeAttempt(asked, {
...given,
attempt
}, runner));
return {
result: resultWithoutClaim(attempts),
judged: attempts.flatMap(({judged}) => judged)
};
}
const {at, signers} = asked;
const judged = (0, approvals.b7)(await judgeAll(asked, {
...given,
at
}, runner), {
host: void 0,
at,
signers,
actor: ""
});
return {
result: resultWithoutRecord(judged),
judged
};
}
async function judgeAttempt(asked, {attempt, ...given}, runner) {
const {record, acceptedIn} = attempt;
const all = await judgeAll(asked, {
...given,
at: attempt.at
}, runner);
const at = acceptedIn === void 0 ? void 0 : new Date(acceptedIn.startedAt);
const counting = (0, approvals.b7)(all, {
host: record.host,
at,
signers: asked.signers,
actor: acceptedIn?.actor.name ?? ""
});
return {
record,
judged: counting,
isTimeKnown: acceptedIn !== void 0
};
}
function judgeAll({manifest: {application}, releaseId, revokedKeysFile, list}, given, runner) {
return (0, judge_approvals.U)({
...given,
releaseId,
application,
revokedKeysFile,
list,
temporaryFolder: (0, external_node_os_.tmpdir)()
}, runner);
}
}),

/***/ 21387: // build/js/steps/evidence/check-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QE: () => checkOtherFiles,
wX: () => namesIn,
yh: () => checkBundleFiles
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var domain_bundle_files$2 = __webpack_require__(45835);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$12 = __webpack_require__(7191);
var domain_errors_reason_of$4 = __webpack_require__(11245);
var domain_manifest_environment$5 = __webpack_require__(58236);
var domain_manifest_own_path$6 = __webpack_require__(33689);
var domain_manifest_parse$7 = __webpack_require__(78742);
var domain_sigstore_files$13 = __webpack_require__(54201);
var domain_report_amount$11 = __webpack_require__(53004);
var domain_statement_sbom$8 = __webpack_require__(99624);
var tools_files_read_limited$9 = __webpack_require__(55463);
var bundle_write_js$10 = __webpack_require__(41220);
function namesIn(folder) {
return (0, node_fs$0.readdirSync)(folder).toSorted();
}
async function checkBundleFiles(bundle) {
const {check: inventoryCheck, inventory} = await inventoryOf(bundle);
const {check: sbomCheck, sbom} = await checkSbom(bundle, inventory);
const checks = [ inventoryCheck, sbomCheck, await checkEnvironment(bundle) ];
return {
checks,
...inventory === void 0 ? {} : {
inventory
},
...sbom === void 0 ? {} : {
sbom
}
};
}
async function inventoryOf({folder, file: manifestFile, manifest}) {
const file = (0, node_path$1.join)(folder, bundle_write_js$10.e6.inventory);
const common = {
check: "inventory",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
try {
const text = await (0, tools_files_read_limited$9.t)(file, domain_bundle_files$2.H3[bundle_write_js$10.e6.inventory].limitBytes);
if (text === void 0) return {
check: missing(common, "inventory.json")
};
const inventory = (0, domain_manifest_parse$7.au)(text);
(0, domain_manifest_parse$7.Lb)(manifest, inventory, text);
const {paths, narBytes} = manifest.closure;
const statement = `The inventory is the one that the manifest names: ${(0, domain_report_amount$11.B4)(paths, "path")} with ${narBytes} bytes.`;
return {
check: {
...common,
outcome: "passed",
statement
},
inventory
};
} catch (error) {
return {
check: failed(common, (0, domain_errors_errors$3.ux)(error) ? error.message : `The inventory cannot be read (${(0, 
domain_errors_reason_of$4.A)(error)}).`)
};
}
}
async function checkSbom({folder, file: manifestFile, manifest, releaseId}, inventory) {
const file = (0, node_path$1.join)(folder, bundle_write_js$10.e6.sbom);
const common = {
check: "sbom",
restsOn: [ file, manifestFile, (0, node_path$1.join)(folder, bundle_write_js$10.e6.inventory) ],
vouchedBy: "signers"
};
try {
const text = await (0, tools_files_read_limited$9.t)(file, domain_bundle_files$2.H3[bundle_write_js$10.e6.sbom].limitBytes);
if (text === void 0) return {
check: missing(common, bundle_write_js$10.e6.sbom)
};
const sbom = (0, domain_statement_sbom$8.HJ)(text);
if (sbom.value === void 0) return {
check: failed(common, "The bill of materials is not JSON."),
sbom
};
if (inventory === void 0) {
const statement = "Without its inventory, the bill of materials cannot be compared.";
return {
check: {
...common,
outcome: "not-provable",
statement
},
sbom
};
}
const {bomDifference} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
const at = bomDifference({
manifest,
manifestPath: (0, domain_manifest_own_path$6.KT)(manifest, releaseId),
inventory
}, sbom.value);
if (at === void 0) {
const statement = "The bill of materials is the one that follows from manifest and inventory.";
return {
check: {
...common,
outcome: "passed",
statement
},
sbom
};
}
const what = `The bill of materials differs from the one that follows from manifest and inventory, first at ${(0, 
domain_errors_quote$12.hD)(at)}.`;
return {
check: failed(common, what),
sbom
};
} catch (error) {
return {
check: failed(common, `The bill of materials cannot be read (${(0, domain_errors_reason_of$4.A)(error)}).`)
};
}
}
async function checkEnvironment({folder, file: manifestFile, manifest, releaseId}) {
const file = (0, node_path$1.join)(folder, bundle_write_js$10.e6.environment);
const common = {
check: "environment",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
try {
const text = await (0, tools_files_read_limited$9.t)(file, domain_bundle_files$2.H3[bundle_write_js$10.e6.environment].limitBytes);
if (text === void 0) return missing(common, bundle_write_js$10.e6.environment);
if (text === (0, domain_manifest_environment$5.z)(manifest, (0, 
domain_manifest_own_path$6.KT)(manifest, releaseId))) return {
...common,
outcome: "passed",
statement: "manifest.env is the one that follows from the manifest."
};
return failed(common, "manifest.env differs from the one that follows from the manifest: it was edited.");
} catch (error) {
return failed(common, `manifest.env cannot be read (${(0, domain_errors_reason_of$4.A)(error)}).`);
}
}
function checkOtherFiles({folder, file, names}, lookedAt) {
const own = new Set([ file, ...lookedAt, ...Object.keys(domain_bundle_files$2.H3).map(name => (0, 
node_path$1.join)(folder, name)) ]);
const others = names.filter(name => !own.has((0, node_path$1.join)(folder, name)) && !(0, 
domain_sigstore_files$13.IX)(name));
if (others.length === 0) return [];
const shown = others.slice(0, NAMED_FILES).map(name => (0, domain_errors_quote$12.hD)(name, 80));
const more = others.length > NAMED_FILES ? ` and ${others.length - NAMED_FILES} more` : "";
return [ {
check: "other-files",
outcome: "not-provable",
statement: `These files were not checked: ${shown.join(", ")}${more}.`,
restsOn: others.map(name => (0, node_path$1.join)(folder, name)),
vouchedBy: "none"
} ];
}
const NAMED_FILES = 10;
function missing(common, name) {
return {
...common,
outcome: "not-provable",
statement: `There is no ${name} beside the manifest, so it was not checked.`
};
}
function failed(common, statement) {
return {
...common,
outcome: "failed",
statement,
hint: "Take the files that the build wrote, from its artifact."
};
}
}),

/***/ 35207: // build/js/steps/evidence/check-countersigned.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pt: () => checkCountersigned,
Tm: () => checkCountersignedBeside,
jb: () => countersignedBeside
});
var domain_errors_quote$14 = __webpack_require__(7191);
var node_os$0 = __webpack_require__(48161);
var node_path$1 = __webpack_require__(76760);
var domain_errors_catalogue$2 = __webpack_require__(6966);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_reason_of$4 = __webpack_require__(11245);
var domain_statement_countersignature$5 = __webpack_require__(80895);
var domain_statement_dsse$6 = __webpack_require__(27172);
var domain_statement_sshsig$7 = __webpack_require__(50494);
var domain_trust_approvals$8 = __webpack_require__(76250);
var domain_trust_countersigning$9 = __webpack_require__(43411);
var domain_trust_emergency$10 = __webpack_require__(32699);
var domain_trust_namespaces$15 = __webpack_require__(10420);
var tools_files_read_limited$11 = __webpack_require__(55463);
var tools_ssh_judge_approvals$12 = __webpack_require__(91409);
var folder_check_records_js$13 = __webpack_require__(8800);
async function checkCountersigned(asked, runner) {
const {record, recordFile, file, text, allowedSignersFile} = asked;
if (!(0, domain_trust_countersigning$9.o)(record) && text === void 0) return [];
const keyFile = allowedSignersFile === void 0 ? [] : [ allowedSignersFile ];
const restsOn = [ recordFile, file, ...text === void 0 ? [] : keyFile ];
const common = {
check: "countersignatures",
restsOn,
vouchedBy: "host"
};
const failed = statement => [ {
...common,
outcome: "failed",
statement,
vouchedBy: "none"
} ];
if (!(0, domain_trust_countersigning$9.o)(record)) return failed(`The attempt ${record.attempt} is not an emergency release, and has countersignatures.`);
try {
const receipts = (0, domain_statement_countersignature$5.JF)(text ?? "");
const problem = await firstProblem({
...asked,
record
}, receipts, runner);
if (problem !== void 0) return "open" in problem ? [ {
...common,
...notProvable(problem.open)
} ] : failed(problem.failed);
const result = resultOf(record, receipts, asked.now);
return [ {
...common,
...result,
...result.outcome === "passed" ? {} : {
vouchedBy: "none"
}
} ];
} catch (error) {
if (!(0, domain_errors_errors$3.ux)(error)) throw error;
return failed(`The countersignatures of attempt ${record.attempt} are not valid: ${(0, 
domain_errors_reason_of$4.A)(error)}`);
}
}
function notProvable(statement) {
return {
outcome: "not-provable",
statement,
hint: "Give the host's keys, and the list of signers.",
vouchedBy: "none"
};
}
function resultOf(record, receipts, now) {
const {releaseId, attempt, host, emergency} = record;
const own = receipts.map(({predicate}) => predicate);
const {missing, completedAt, isOverdue} = (0, domain_trust_countersigning$9.d)(record, own, now);
const what = `The emergency release ${releaseId.slice(0, 12)} on ${host} (attempt ${attempt}, ${(0, 
domain_errors_quote$14.hD)(emergency.reason, 600)})`;
const names = own.map(({countersigner, receivedAt}) => `${(0, domain_errors_quote$14.Re)(countersigner.principals)} (${countersigner.fingerprint}, ${receivedAt})`);
const by = names.length === 0 ? "" : `; signed so far: ${names.join(", ")}`;
if (completedAt !== null && missing === 0) {
if (!isOverdue) return {
outcome: "passed",
statement: `${what} was countersigned in time, by ${names.join(", ")}.`
};
return {
outcome: "failed",
statement: `${what} was countersigned at ${completedAt}, after ${emergency.countersignBy}: too late.`
};
}
const hint = 'Have it countersigned with "grind-to-prod countersign", or give the ledger of the host from after that.';
if (isOverdue) return {
outcome: "failed",
statement: `${what} was not countersigned by ${emergency.countersignBy}${by}.`,
hint
};
return {
outcome: "not-provable",
statement: `${what} is not countersigned yet, and has time until ${emergency.countersignBy}${by}.`,
hint
};
}
function countersignedBeside({record, file}) {
return (0, node_path$1.join)((0, node_path$1.dirname)(file), (0, 
domain_statement_countersignature$5.Zy)(record.attempt));
}
async function checkCountersignedBeside(kept, keys, runner) {
const file = countersignedBeside(kept);
const text = await (0, tools_files_read_limited$11.t)(file, domain_trust_emergency$10.FH).catch(cause => {
throw (0, domain_errors_catalogue$2._s)("file of countersignatures", file, cause);
});
return checkCountersigned({
record: kept.record,
recordFile: kept.file,
file,
text,
...keys,
now: new Date
}, runner);
}
async function firstProblem(asked, receipts, runner) {
for (const [index, receipt] of receipts.entries()) {
const begin = `Countersignature ${index + 1} of attempt ${asked.record.attempt}`;
const problem = await receiptProblem(asked, receipt) ?? await countersignerProblem(asked, receipt.predicate, runner);
if (problem !== void 0) return "open" in problem ? {
open: `${begin} ${problem.open}.`
} : {
failed: `${begin} ${problem.failed}.`
};
}
return;
}
async function receiptProblem({record, hostKeys = []}, {envelope, predicate}) {
const other = (0, domain_statement_countersignature$5.hz)(predicate, record);
if (other !== void 0) return {
failed: `has another ${other} than the record`
};
const [first, ...more] = envelope.signatures;
const signature = first === void 0 ? void 0 : (0, domain_statement_sshsig$7.F)(first);
if (signature === void 0 || more.length > 0) return {
failed: "is not signed by the host that received it"
};
const signed = {
text: (0, domain_statement_dsse$6.dc)(envelope),
signature,
namespace: domain_trust_namespaces$15.sO,
record: {
finishedAt: predicate.receivedAt
}
};
const by = await (0, folder_check_records_js$13.K9)(signed, hostKeys);
if (by === "replaced-key") return {
failed: `is signed by a key of the host ${record.host} that was replaced before ${predicate.receivedAt}`
};
if (by === "bad") return {
failed: "does not match the host's signature"
};
if (by === "host") return;
return hostKeys.length === 0 ? {
open: "is signed by an unknown host key"
} : {
failed: `is signed by a key that is not one of the host ${record.host}`
};
}
async function countersignerProblem(asked, receipt, runner) {
const {record, allowedSignersFile, revokedKeysFile, list} = asked;
const {envelope, predicate} = (0, domain_statement_countersignature$5.Nv)(receipt.countersignature);
const other = (0, domain_statement_countersignature$5.hz)(predicate, record);
if (other !== void 0) return {
failed: `is by a person who signed another ${other} than the record has`
};
if (allowedSignersFile === void 0) return {
open: "is by a person who cannot be verified without the allowed signers"
};
const keys = {
allowedSignersFile,
revokedKeysFile,
list,
at: new Date(receipt.receivedAt),
temporaryFolder: (0, node_os$0.tmpdir)()
};
const found = await (0, tools_ssh_judge_approvals$12.h)(envelope, keys, runner);
const result = (0, domain_trust_approvals$8.AR)(found, {
signers: record.signers ?? [],
actor: record.actor.name
});
if (typeof result === "string") return {
failed: (0, domain_trust_approvals$8.OB)(result, {
approvedAt: predicate.countersignedAt
})
};
const {principals, fingerprint} = receipt.countersigner;
const isSame = fingerprint === result.fingerprint && principals.every(name => result.principals.includes(name));
return isSame ? void 0 : {
failed: `is by ${(0, domain_errors_quote$14.Re)(result.principals)}, and the host names ${(0, 
domain_errors_quote$14.Re)(principals)}`
};
}
}),

/***/ 49568: // build/js/steps/evidence/check-key-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => checkKeyTime,
Q: () => keyTimeOf
});
function keyTimeOf({given, record, now}) {
if (given !== void 0) return {
at: given,
from: "option"
};
return record === void 0 ? {
at: now,
from: "now"
} : {
at: new Date(record.startedAt),
from: "record"
};
}
function checkKeyTime({at, from}, {record, now}, manifest) {
const common = {
check: "key-time",
restsOn: [],
vouchedBy: from === "record" ? "host" : "none"
};
const moment = at.toISOString();
const problem = timeProblem(at, {
record,
now
}, manifest);
if (problem !== void 0) return {
...common,
outcome: "failed",
statement: `The keys were checked as of ${moment}, ${problem}.`
};
const where = {
option: "as it was given",
record: "when the attempt began, by the host",
now: "now"
}[from];
return {
...common,
outcome: "passed",
statement: `The keys were checked as of ${moment}: ${where}.`
};
}
function timeProblem(at, {record, now}, {source}) {
if (at.getTime() < Date.parse(source.commitTime)) return `before the commit of ${source.commitTime}`;
if (at.getTime() > now.getTime()) return "which is in the future";
if (record === void 0) return;
const [begin, end] = [ Date.parse(record.startedAt), Date.parse(record.finishedAt) ];
if (at.getTime() >= begin - 1e3 && at.getTime() <= end + 1e3) return;
return `but the attempt ran from ${record.startedAt} to ${record.finishedAt}`;
}
}),

/***/ 96814: // build/js/steps/evidence/check-ledger.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cN: () => checkLedgerSignature,
gU: () => checkLedger,
i: () => beginsAtFirst,
zV: () => checkConsistency
});
var domain_evidence_check_advice$0 = __webpack_require__(52506);
var domain_manifest_canonical$6 = __webpack_require__(53795);
var domain_report_amount$7 = __webpack_require__(53004);
var domain_evidence_ledger_walk$1 = __webpack_require__(39232);
var domain_evidence_without_line$2 = __webpack_require__(26772);
var domain_trust_namespaces$8 = __webpack_require__(10420);
var domain_trust_signature$3 = __webpack_require__(3508);
var verify_record_signature_js$4 = __webpack_require__(53572);
var walk_ledger_file_js$5 = __webpack_require__(6968);
async function checkLedger({file, application, record, isSigned, hostKeys}, runner) {
const wanted = (0, domain_manifest_canonical$6.q)(record);
let found;
const states = new domain_evidence_without_line$2.F;
const walked = await (0, walk_ledger_file_js$5.BF)(file, placed => {
states.take(placed.line, placed.entry.record);
if (found === void 0 && (0, domain_manifest_canonical$6.q)(placed.entry.record) === wanted) found = placed;
});
const sought = {
record,
found,
isSigned
};
const rotations = (hostKeys?.found ?? []).map(({outcome, statement}) => ({
check: "key-rotation",
outcome,
statement,
restsOn: [ file ],
vouchedBy: outcome === "passed" ? "host" : "none"
}));
return [ ...rotations, checkConsistency(file, walked, {
application,
host: record.host
}), await checkLedgerSignature({
...walked,
file,
sought,
hostKeys: hostKeys?.keys
}, runner), containment(file, walked, {
...sought,
states
}) ];
}
function checkConsistency(file, walked, {application, host}) {
const {walk, printed} = walked;
const common = {
check: "ledger",
restsOn: [ file ],
vouchedBy: "none"
};
const [problem] = walked.problems;
if (problem !== void 0) return {
...common,
outcome: "failed",
...contradiction(problem, walked.problems.length - 1)
};
const {newest} = walk;
if (newest === void 0) {
const statement = "The ledger that was given has no entries: it shows nothing.";
return {
...common,
outcome: "not-provable",
statement,
hint: 'Give the whole ledger, without a filter: "grind-to-prod ledger export HOST".'
};
}
const of = newest.entry.record;
if (of.host !== host || of.application !== application) return {
...common,
outcome: "failed",
statement: `The ledger that was given is of ${of.application} on ${of.host}, and not of ${application} on ${host}.`
};
const part = printed !== void 0 && walk.count < printed.total ? ` of ${printed.total}` : "";
const isWhole = beginsAtFirst(walked);
const lines = isWhole ? (0, domain_report_amount$7.B4)(walk.count, "line") : `lines ${walk.oldestLine} to ${newest.line}`;
const before = isWhole ? "" : `; the lines before line ${walk.oldestLine} are not here`;
const statement = `In the ledger that was given, ${lines}${part} follow each other without a contradiction${before}; the newest is of ${of.finishedAt}, and what came after it is not known.`;
if (isWhole) return {
...common,
outcome: "passed",
statement
};
const hint = 'Give the whole ledger: that of "grind-to-prod ledger export", or the host\'s ledger.ndjson.';
return {
...common,
outcome: "not-provable",
statement,
hint
};
}
function contradiction({line, what}, others) {
const more = others > 0 ? ` (and ${(0, domain_report_amount$7.B4)(others, "further problem")})` : "";
return {
statement: `In the ledger that was given, line ${line} ${what}${more}.`,
hint: "Compare it with the ledger on the host itself, and with copies of other days."
};
}
function beginsAtFirst({walk}) {
return walk.oldestLine === 1;
}
function containment(file, {walk, problems}, sought) {
const {record, found, isSigned} = sought;
const common = {
check: "ledger-record",
restsOn: [ file ],
vouchedBy: isSigned ? "host" : "none"
};
if (found !== void 0) {
const place = (0, domain_evidence_ledger_walk$1.Do)(found);
if (place !== void 0) return {
...common,
outcome: "failed",
statement: `Line ${found.line} of the ledger that was given, with the record, ${place}.`
};
const after = walk.newest.line - found.line;
const order = after === 0 ? "the newest" : `before ${(0, domain_report_amount$7.B4)(after, "other")}`;
return {
...common,
outcome: "passed",
statement: `The record is line ${found.line} of the ledger that was given, ${order}.`
};
}
const statement = `The ledger that was given does not contain this record of attempt ${record.attempt}`;
if (problems.length > 0) return {
...common,
outcome: "not-provable",
statement: `${statement} before the line that contradicts the others.`
};
if (isSigned && (0, domain_evidence_without_line$2.y)(record)) return {
...common,
...withoutLine(sought)
};
const hint = "The record was changed, or the ledger is another host's, incomplete, or rewritten.";
return {
...common,
outcome: "failed",
statement: `${statement}.`,
hint
};
}
function withoutLine({record, states}) {
const difference = states.contradictionOf(record);
if (difference !== void 0) return {
outcome: "failed",
statement: difference
};
return {
outcome: "not-provable",
statement: `The ledger that was given has no line of attempt ${record.attempt}: the attempt changed nothing, and a host adds no line for one.`,
hint: "Give the record of the attempt that changed the host."
};
}
async function checkLedgerSignature({file, walk, printed, problems, sought, hostKeys}, runner) {
const common = {
check: "ledger-signature",
restsOn: [ file ],
vouchedBy: "host"
};
const newest = walk.newest;
const head = printed?.head;
if (problems.length > 0) return {
...common,
outcome: "not-provable",
statement: "What the host signed does not cover a ledger that contradicts itself."
};
if (newest !== void 0 && hostKeys === void 0) return {
...common,
...withoutKeys(newest, head !== void 0)
};
if (head === void 0 || newest === void 0 || hostKeys === void 0) return {
...common,
...unsigned(sought, newest)
};
const {signature: armour, ...signed} = head;
const isNewest = head.line === newest.line && head.digest === newest.digest && head.line === printed?.total;
const isOf = head.host === newest.entry.record.host && head.application === newest.entry.record.application;
const failed = statement => ({
...common,
outcome: "failed",
statement
});
if (!isNewest || !isOf) return failed(`The host signed line ${head.line} of ${head.application} on ${head.host} as the newest, and the ledger that was given ends otherwise.`);
const [parsed, ...more] = parsedOrNone(armour);
const signer = parsed === void 0 || more.length > 0 ? void 0 : await (0, verify_record_signature_js$4.q)({
text: (0, domain_manifest_canonical$6.q)(signed),
signature: parsed,
namespace: domain_trust_namespaces$8.cl
}, runner);
if (signer === void 0) return failed("The signature of the newest line does not match it.");
const key = hostKeys.find(({fingerprint}) => fingerprint === signer.fingerprint);
if (key?.until !== void 0 && head.line > key.until.line) return failed(`Line ${head.line} is signed as the newest by ${signer.fingerprint}, which the host replaced after line ${key.until.line}.`);
if (key === void 0) return failed(`The newest line is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given.`);
const statement = `The host signed line ${head.line} as the newest at ${head.signedAt}, and with it every line before.`;
return {
...common,
outcome: "passed",
statement
};
}
function parsedOrNone(armour) {
try {
return (0, domain_trust_signature$3.Vv)(armour);
} catch {
return [];
}
}
function withoutKeys({line, entry: {record}}, isSigned) {
return {
outcome: "not-provable",
statement: isSigned ? `Line ${line}, the newest, is signed, and whether by a key of the host ${record.host} is unknown: anyone can sign a ledger.` : `No key of the host ${record.host} is known, so nothing that it signed shows what is in the ledger that was given.`,
hint: 'Give the public keys of the host with the option "known-hosts", or of a single record with the option "host-key" or "host".'
};
}
function unsigned(sought, newest) {
const hint = domain_evidence_check_advice$0.r["ledger-signature"].give;
const {record, found, isSigned = false} = sought ?? {};
if (found === void 0 || newest === void 0 || !isSigned || record?.ledger === void 0) return {
outcome: "not-provable",
statement: "What the host signed does not cover the ledger that was given.",
hint
};
if (newest.line === found.line) return {
outcome: "passed",
statement: `The host signed line ${found.line} with its place, and with it every line before.`
};
const after = newest.line - found.line;
const statement = `The host signed line ${found.line} with its place, and with it every line before; the ${(0, 
domain_report_amount$7.B4)(after, "line")} after it may be anything.`;
return {
outcome: "not-provable",
statement,
hint
};
}
}),

/***/ 83810: // build/js/steps/evidence/check-reproduced.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => checkReproduced
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$12 = __webpack_require__(7191);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var domain_report_amount$13 = __webpack_require__(53004);
var domain_statement_dsse$3 = __webpack_require__(27172);
var domain_statement_reproduction$4 = __webpack_require__(17023);
var domain_trust_judgement$5 = __webpack_require__(26857);
var domain_statement_sshsig$6 = __webpack_require__(50494);
var domain_statement_statement$7 = __webpack_require__(3112);
var tools_files_read_limited$8 = __webpack_require__(55463);
var bundle_write_js$9 = __webpack_require__(41220);
var in_turns_js$11 = __webpack_require__(55906);
var check_statements_js$10 = __webpack_require__(88593);
async function checkReproduced(asked) {
const {folder, file: manifestFile} = asked.bundle;
const file = (0, node_path$0.join)(folder, domain_statement_reproduction$4.Zr);
const restsOn = [ file, manifestFile, (0, node_path$0.join)(folder, bundle_write_js$9.e6.inventory), (0, 
node_path$0.join)(folder, bundle_write_js$9.e6.provenance) ];
const common = {
check: "reproduced",
restsOn,
vouchedBy: "signers"
};
try {
const text = await (0, tools_files_read_limited$8.t)(file, domain_statement_dsse$3.TV);
if (text === void 0) return [];
const lines = text.split("\n").filter(line => line !== "");
if (lines.length === 0 || lines.length > domain_statement_reproduction$4.GY) return [ failed(common, `${domain_statement_reproduction$4.Zr} has ${lines.length} statements, and must have 1 to ${domain_statement_reproduction$4.GY}.`) ];
const builders = await buildersOf(asked);
return await (0, in_turns_js$11.g)([ ...new Set(lines) ], async line => checkOne(common, line, {
...asked,
builders
}));
} catch (error) {
return [ failed(common, `${domain_statement_reproduction$4.Zr} cannot be read (${(0, 
domain_errors_reason_of$2.A)(error)}).`) ];
}
}
function failed(common, statement) {
return {
...common,
outcome: "failed",
statement,
hint: `Take the ${domain_statement_reproduction$4.Zr} that the second builder wrote.`
};
}
async function buildersOf({bundle, provenance, signers: {list}}) {
if (provenance.outcome !== "passed") return;
const text = await (0, tools_files_read_limited$8.t)((0, 
node_path$0.join)(bundle.folder, bundle_write_js$9.e6.provenance), domain_statement_dsse$3.TV);
const fingerprints = (0, domain_statement_dsse$3.mE)(text ?? "").signatures.flatMap(one => (0, 
domain_statement_sshsig$6.F)(one)?.fingerprint ?? []);
const namesOf = fingerprint => list?.signers.find(one => one.fingerprint === fingerprint)?.principals ?? [];
return fingerprints.map(fingerprint => ({
fingerprint,
principals: namesOf(fingerprint)
}));
}
const UNLISTED_HINT = "If you trust that builder, add its key to allowed_signers; if not, verify without its line.";
async function checkOne(common, line, asked) {
const {bundle, inventory, signers} = asked;
try {
const envelope = (0, domain_statement_dsse$3.mE)(line);
const statement = (0, domain_statement_statement$7.T8)(envelope);
const stated = (0, domain_statement_reproduction$4.Ol)(statement);
const problems = (0, domain_statement_reproduction$4.Xi)(statement, {
manifest: bundle.manifest,
inventory,
now: new Date
});
const signature = await (0, check_statements_js$10.yK)(envelope, signers);
const wrong = [ ...problems, ...signature.outcome === "failed" ? [ signature.what ] : [] ];
const failure = failed(common, `The reproduction by ${shownBuilder(stated)} ${wrong.join("; it ")}.`);
if (problems.length === 0 && signature.isUnlisted === true) return {
...failure,
hint: UNLISTED_HINT
};
if (wrong.length > 0) return failure;
const found = `${findingOf(stated)} The statement ${signature.what}.`;
if (signature.signer === void 0) return {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement: found,
...(0, check_statements_js$10.$z)(signature)
};
if (stated.verdict === "DIFFERS") return {
...common,
outcome: "failed",
statement: found,
hint: 'Run "grind-to-prod reproduce" on a machine of your own.'
};
const open = openQuestion(stated, {
...asked,
signer: signature.signer
});
return {
...common,
outcome: open === void 0 ? "passed" : "not-provable",
statement: open === void 0 ? found : `${found} ${open}`
};
} catch (error) {
return failed(common, `${domain_statement_reproduction$4.Zr}: ${(0, 
domain_errors_errors$1.ux)(error) ? error.message : `A statement cannot be read (${(0, 
domain_errors_reason_of$2.A)(error)}).`}`);
}
}
function openQuestion(stated, {builders, inventory, signer}) {
const {verdict, closure} = stated;
if (verdict !== "REPRODUCED") return "So it does not prove that the bytes follow from the commit.";
if (builtAgain(stated).built === 0) return "So nothing was built again.";
if (closure && inventory === void 0) return "Without its inventory, the paths of the closure cannot be compared.";
if (builders === void 0) return "It is unknown who built the release first, so nothing shows that this is another builder.";
if (builders.some(({fingerprint}) => fingerprint === signer.fingerprint)) return "The same key signed the provenance, so it is not another builder.";
const isSamePerson = builders.some(builder => (0, domain_trust_judgement$5.UV)([ builder, signer ]) === 1);
return isSamePerson ? "The same person signed the provenance with another key, so it is not another builder." : void 0;
}
function builtAgain({closure, components, paths}) {
const own = new Set(components.map(({path}) => path));
const compared = paths.filter(({path}) => closure || own.has(path));
const built = compared.filter(({origin}) => origin === "built" || origin === "rebuilt").length;
return {
built,
followed: compared.length - built
};
}
function findingOf(stated) {
const {verdict, paths} = stated;
const by = `${shownBuilder(stated)}, with Nix ${(0, domain_errors_quote$12.hD)(stated.builder.version["nix"] ?? "of an unknown version", 80)}, at ${stated.finishedOn}`;
const named = paths.find(({outcome}) => outcome === "differs");
const what = {
REPRODUCED: reproducedWhat(stated),
DIFFERS: `got another result from the commit${named === void 0 ? "" : `, first of ${named.path}`}`,
NOT_PROVABLE: "found no difference, and could not build and compare everything"
};
return `The machine ${by}, ${what[verdict]}.`;
}
function reproducedWhat(stated) {
const {built, followed} = builtAgain(stated);
const counted = count => (0, domain_report_amount$13.B4)(count, stated.closure ? "path" : "component");
const has = `has the same bytes of ${counted(followed)} that ${followed === 1 ? "follows from its" : "follow from their"} content`;
return [ ...built === 0 ? [] : [ `built the same bytes of ${counted(built)}` ], ...followed === 0 ? [] : [ has ] ].join(", and ");
}
function shownBuilder({builder}) {
return (0, domain_errors_quote$12.hD)(builder.host, 120);
}
}),

/***/ 93716: // build/js/steps/evidence/check-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => checkSignatures,
m: () => unknownSigners
});
var domain_errors_quote$10 = __webpack_require__(7191);
var node_os$0 = __webpack_require__(48161);
var domain_evidence_allowed_signers$1 = __webpack_require__(76595);
var domain_evidence_check$2 = __webpack_require__(23573);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_reason_of$4 = __webpack_require__(11245);
var domain_report_amount$11 = __webpack_require__(53004);
var domain_trust_judgement$5 = __webpack_require__(26857);
var domain_trust_namespaces$9 = __webpack_require__(10420);
var domain_trust_signature$6 = __webpack_require__(3508);
var tools_files_read_limited$7 = __webpack_require__(55463);
var tools_ssh_judge_signatures$8 = __webpack_require__(81921);
const nobody = {
good: [],
refused: []
};
async function checkSignatures(options, runner) {
const {signatureFile, allowedSignersFile, revokedKeysFile, at, minimumSignatures, releaseId, text, list} = options;
const restsOn = [ options.file, signatureFile, allowedSignersFile ];
const common = {
check: "signatures",
restsOn,
vouchedBy: "signers"
};
const signatures = await readSignatures(signatureFile);
if (typeof signatures === "string") return {
judgement: nobody,
checks: [ {
...common,
outcome: "failed",
statement: signatures
} ]
};
const judged = {
message: text,
namespace: domain_trust_namespaces$9.Bg,
signatures,
allowedSignersFile,
revokedKeysFile,
at,
temporaryFolder: (0, node_os$0.tmpdir)()
};
const judgement = (list === void 0 ? void 0 : await (0, domain_evidence_allowed_signers$1.l)(list, {
text,
signatures,
at
})) ?? await (0, tools_ssh_judge_signatures$8.D)(judged, runner);
const complaint = (0, domain_trust_judgement$5.SE)(judgement, minimumSignatures, `The release ${releaseId} is not valid`);
const count = (0, domain_trust_judgement$5.UV)(judgement.good);
const names = judgement.good.map(({principals, keyType, fingerprint}) => `${(0, 
domain_errors_quote$10.Re)(principals)} with ${keyType} ${fingerprint}`);
const enough = `${(0, domain_report_amount$11.B4)(count, "signer")} signed the manifest, and ${minimumSignatures} must: ${names.join(", ")}.`;
const refused = judgement.refused.map(one => `${(0, domain_trust_judgement$5.WE)(one)}.`);
return {
judgement,
checks: [ complaint === void 0 ? {
...common,
outcome: "passed",
statement: [ enough, ...refused.map(one => `Not counted: ${one}`) ].join(" ")
} : {
...common,
outcome: "failed",
statement: complaint
}, revocations(revokedKeysFile) ]
};
}
function unknownSigners({file, signatureFile}, isAccepted) {
return {
check: "signatures",
...isAccepted ? {
outcome: "not-provable"
} : {
outcome: "failed",
reason: domain_evidence_check$2.Lk
},
statement: "It is unknown who may sign this release: anyone can sign one.",
hint: 'Give the list of signers with the option "allowed-signers".',
restsOn: [ signatureFile, file ],
vouchedBy: "none"
};
}
function revocations(file) {
const common = {
check: "revocations",
vouchedBy: "none"
};
if (file !== void 0) return {
...common,
outcome: "passed",
statement: "No key of a signer that counts is revoked.",
restsOn: [ file ]
};
return {
...common,
outcome: "not-provable",
statement: "Revocations were not checked.",
hint: 'Give the revoked keys with the option "revoked-keys".',
restsOn: []
};
}
async function readSignatures(file) {
try {
const text = await (0, tools_files_read_limited$7.t)(file, domain_trust_signature$6.dY);
return (0, domain_trust_signature$6.Vv)(text ?? "");
} catch (error) {
return (0, domain_errors_errors$3.ux)(error) ? error.message : `The signatures cannot be read (${(0, 
domain_errors_reason_of$4.A)(error)}).`;
}
}
}),

/***/ 48989: // build/js/steps/evidence/check-sigstore.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => checkSigstore
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$9 = __webpack_require__(7191);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var domain_sigstore_files$8 = __webpack_require__(54201);
var domain_sigstore_identity$3 = __webpack_require__(37722);
var domain_statement_provenance$4 = __webpack_require__(27542);
var domain_statement_statement$5 = __webpack_require__(3112);
var tools_files_read_limited$6 = __webpack_require__(55463);
var sigstore_trust_js$7 = __webpack_require__(57825);
const SIGNER_HINT = 'If a workflow of another repository builds this release, run "grind-to-prod verify EVIDENCE --trusted-root FILE --signer-workflow OWNER/REPOSITORY".';
async function checkSigstore(bundle, trustOf) {
const names = bundle.names.filter(domain_sigstore_files$8.IX);
if (names.length === 0) return [];
const trust = await trustOf(bundle.manifest.application);
const {roots} = trust;
if (roots === void 0) return [ notChecked(names, bundle, trust) ];
const checks = [];
for (const name of names) checks.push(await checkOne(name, bundle, {
...trust,
roots
}));
return checks;
}
function notChecked(names, {folder, manifest}, {unusedOf}) {
const other = unusedOf === void 0 ? "" : `The policy of grind-to-prod.yml is for ${unusedOf}, and this release is of ${manifest.application}. `;
return {
check: "attestation",
outcome: "not-provable",
statement: `What Sigstore signed was not checked without a trusted root: ${names.join(", ")}.`,
hint: `${other}${sigstore_trust_js$7.n0} Then run "grind-to-prod verify EVIDENCE --trusted-root trusted_root.jsonl".`,
restsOn: names.map(name => (0, node_path$0.join)(folder, name)),
vouchedBy: "none"
};
}
async function checkOne(name, bundle, {roots, signerWorkflow, oidcIssuer}) {
const file = (0, node_path$0.join)(bundle.folder, name);
const common = {
check: "attestation",
restsOn: [ file, bundle.file ]
};
const failed = what => ({
...common,
outcome: "failed",
statement: `${(0, domain_errors_quote$9.hD)(name)} ${what}.`,
vouchedBy: "none"
});
const {verifySigstoreBundle} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1168), __webpack_require__.e(4361) ]).then(__webpack_require__.bind(__webpack_require__, 14361));
try {
const text = await (0, tools_files_read_limited$6.t)(file, domain_sigstore_files$8.DQ) ?? "";
const verified = verifySigstoreBundle(text, roots, Buffer.from(bundle.text));
if (typeof verified === "string") return failed(verified);
const {repository} = bundle.manifest.source;
const policy = {
repository,
signerWorkflow,
issuer: oidcIssuer ?? domain_sigstore_identity$3.oX
};
const {problems, claim} = claimOf(name, bundle, verified);
const ofSigner = (0, domain_sigstore_identity$3.LA)(verified.identity, policy);
if (ofSigner.length + problems.length > 0) {
const hint = ofSigner.length > 0 && signerWorkflow === void 0 ? {
hint: SIGNER_HINT
} : {};
return {
...failed([ ...ofSigner, ...problems ].join("; it ")),
...hint
};
}
const statement = `${(0, domain_errors_quote$9.hD)(name)} ${claim}. ${signedBy(verified.identity)}`;
return {
...common,
outcome: "passed",
statement,
vouchedBy: "sigstore"
};
} catch (error) {
return failed((0, domain_errors_errors$1.ux)(error) ? `is not understood: ${error.message.replace(/\.$/, "")}` : `cannot be read (${(0, 
domain_errors_reason_of$2.A)(error)})`);
}
}
function claimOf(name, {manifest, releaseId}, {envelope}) {
if (envelope === void 0) return {
problems: [],
claim: "is a signature of the manifest itself"
};
const statement = (0, domain_statement_statement$5.T8)(envelope);
const type = (0, domain_errors_quote$9.hD)(statement.predicateType, 120);
const isOurs = name === domain_sigstore_files$8.se;
return {
problems: [ ...hasSubject(statement, releaseId) ? [] : [ "is about another artifact than this manifest" ], ...isOurs ? (0, 
domain_statement_provenance$4._T)(statement, manifest) : [] ],
claim: `has a statement of the type ${type} about this manifest${isOurs ? ", which agrees with it" : ""}`
};
}
function hasSubject({subject}, releaseId) {
return subject.some(({digest}) => digest["sha256"] === releaseId);
}
function signedBy({subject, repository, commit, run}) {
const at = commit === void 0 ? "" : ` at the commit ${(0, domain_errors_quote$9.hD)(commit, 80)}`;
const where = run === void 0 ? "" : ` (${(0, domain_errors_quote$9.hD)(run, 200)})`;
return `It was signed by the workflow ${(0, domain_errors_quote$9.hD)(subject, 300)} in a run of ${(0, 
domain_errors_quote$9.hD)(repository ?? "", 200)}${at}${where}.`;
}
}),

/***/ 88593: // build/js/steps/evidence/check-statements.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$z: () => hintOf,
ch: () => checkProvenance,
hg: () => checkNixSignatures,
l7: () => checkSbomStatement,
yK: () => signatureOf
});
var node_path$0 = __webpack_require__(76760);
var domain_bundle_files$1 = __webpack_require__(45835);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$15 = __webpack_require__(7191);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_evidence_allowed_signers$4 = __webpack_require__(76595);
var domain_evidence_nix_signatures$5 = __webpack_require__(8712);
var domain_report_amount$17 = __webpack_require__(53004);
var domain_statement_dsse$6 = __webpack_require__(27172);
var domain_statement_provenance$7 = __webpack_require__(27542);
var domain_statement_sbom$8 = __webpack_require__(99624);
var domain_statement_sshsig$9 = __webpack_require__(50494);
var domain_trust_namespaces$16 = __webpack_require__(10420);
var domain_statement_statement$10 = __webpack_require__(3112);
var domain_trust_judgement$11 = __webpack_require__(26857);
var tools_files_read_limited$12 = __webpack_require__(55463);
var bundle_write_js$13 = __webpack_require__(41220);
var domain_protocol_limited_json$14 = __webpack_require__(58909);
async function checkProvenance({folder, file: manifestFile, manifest}, signers) {
const file = (0, node_path$0.join)(folder, bundle_write_js$13.e6.provenance);
const common = {
check: "provenance",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
return checkStatement(common, {
file,
signers
}, statement => {
const {id} = (0, domain_statement_provenance$7.Jj)(statement).runDetails.builder;
return {
problems: (0, domain_statement_provenance$7._T)(statement, manifest),
statement: `The provenance is of this manifest and its commit; the builder was ${(0, 
domain_errors_quote$15.hD)(id)}.`
};
});
}
async function checkSbomStatement({folder, file: manifestFile, manifest}, signers, sbom) {
const file = (0, node_path$0.join)(folder, bundle_write_js$13.e6.sbomStatement);
const sbomFile = (0, node_path$0.join)(folder, bundle_write_js$13.e6.sbom);
const common = {
check: "sbom-statement",
restsOn: [ file, manifestFile, sbomFile ],
vouchedBy: "signers"
};
return checkStatement(common, {
file,
signers
}, statement => {
const problems = (0, domain_statement_sbom$8.Ez)(statement, manifest, sbom);
if (sbom === void 0) return {
problems,
isCompared: false,
statement: `Without ${bundle_write_js$13.e6.sbom}, the statement cannot be compared with it.`
};
return {
problems,
statement: "The statement has the bill of materials of this manifest, with what its flake states of the packages."
};
});
}
async function checkStatement(common, {file, signers}, agree) {
const name = (0, domain_errors_quote$15.hD)(file.slice(file.lastIndexOf("/") + 1));
const failed = what => ({
...common,
outcome: "failed",
statement: what,
hint: "Take the files that the build wrote, from its artifact."
});
const open = {
...common,
vouchedBy: "none",
outcome: "not-provable"
};
try {
const text = await (0, tools_files_read_limited$12.t)(file, domain_statement_dsse$6.TV);
if (text === void 0) return {
...common,
outcome: "not-provable",
statement: `There is no ${name} beside the manifest, so it was not checked.`
};
const {agreement, signed} = readStatement(text, {
signers,
agree
});
const {problems, isCompared = true} = agreement;
const signature = await signed;
if (problems.length > 0 || signature.outcome === "failed") return failed(`The statement ${name} ${[ ...problems, ...signature.outcome === "failed" ? [ signature.what ] : [] ].join("; it ")}.`);
if (signature.outcome === "not-provable" || !isCompared) return {
...open,
statement: `${agreement.statement} It ${signature.what}.`,
...hintOf(signature)
};
return {
...common,
outcome: "passed",
statement: `${agreement.statement} It ${signature.what}.`
};
} catch (error) {
return failed((0, domain_errors_errors$2.ux)(error) ? `${name}: ${error.message}` : `${name} cannot be read (${(0, 
domain_errors_reason_of$3.A)(error)}).`);
}
}
function readStatement(text, {signers, agree}) {
const envelope = (0, domain_statement_dsse$6.mE)(text);
const agreement = agree((0, domain_statement_statement$10.T8)(envelope));
return {
agreement,
signed: signatureOf(envelope, signers)
};
}
function hintOf({hint}) {
return hint === void 0 ? {} : {
hint
};
}
const GIVE_SIGNERS = 'Give the list of signers with the option "allowed-signers".';
const GIVE_PLAIN_LISTS = "Give lists of plain public keys: certificates and binary lists are not read here.";
function found(outcome, what, hint) {
return Promise.resolve({
outcome,
what,
...hint === void 0 ? {} : {
hint
}
});
}
function signatureOf(envelope, {list, at, allowedSignersFile}) {
const [first] = envelope.signatures;
if (first === void 0) return found("not-provable", "is not signed: anyone can write such a statement");
const signatures = envelope.signatures.flatMap(one => (0, domain_statement_sshsig$9.F)(one) ?? []);
if (signatures.length === 0) return found("failed", "has no signature by an ssh key");
if (list === void 0 && allowedSignersFile === void 0) return found("not-provable", "has a signature, and it is unknown who may sign it", GIVE_SIGNERS);
if (list === void 0) return found("not-provable", "has a signature, and only ssh-keygen decides by the given lists of signers and revoked keys", GIVE_PLAIN_LISTS);
return signatureBy((0, domain_evidence_allowed_signers$4.l)(list, {
text: (0, domain_statement_dsse$6.dc)(envelope),
signatures,
namespace: domain_trust_namespaces$16.sO,
at
}));
}
async function signatureBy(judging) {
const judgement = await judging;
if (judgement === void 0) return {
outcome: "not-provable",
what: "is signed with a certificate, which only ssh-keygen verifies",
hint: GIVE_PLAIN_LISTS
};
const [good] = judgement.good;
if (good !== void 0) return {
outcome: "passed",
what: `is signed by ${(0, domain_errors_quote$15.Re)(good.principals)} (${good.fingerprint})`,
signer: good
};
const isUnlisted = judgement.refused.every(({refusal}) => refusal === "unknown-key");
return {
outcome: "failed",
what: `has no good signature: ${refusalOf(judgement.refused[0])}`,
isUnlisted
};
}
function refusalOf(refused) {
const {number, signature, refusal} = refused;
if (refusal !== "other-manifest") return (0, domain_trust_judgement$11.WE)(refused);
return `signature ${number} (${signature.fingerprint}) does not match this statement: it was changed, or the signature belongs to another one`;
}
async function checkNixSignatures(bundle, inventory, trusted) {
if (trusted === void 0 && !bundle.names.includes(domain_evidence_nix_signatures$5.Je)) return [];
return [ await nixSignaturesCheck(bundle, inventory, trusted) ];
}
async function nixSignaturesCheck({folder}, inventory, trusted) {
const file = (0, node_path$0.join)(folder, domain_evidence_nix_signatures$5.Je);
const common = {
check: "nix-signatures",
restsOn: [ file, (0, node_path$0.join)(folder, bundle_write_js$13.e6.inventory) ],
vouchedBy: "none"
};
const open = (statement, hint) => ({
...common,
outcome: "not-provable",
statement,
...hint === void 0 ? {} : {
hint
}
});
try {
const text = await (0, tools_files_read_limited$12.t)(file, domain_bundle_files$1.H3[domain_evidence_nix_signatures$5.Je].limitBytes);
if (text === void 0) return open(`There is no ${domain_evidence_nix_signatures$5.Je} beside the manifest, so it is unknown which keys of Nix signed its paths.`);
if (trusted === void 0) return open("The signatures of Nix were not checked.", 'Give a file with the trusted keys with the option "nix-keys".');
if (inventory === void 0) return open("Without its inventory, the signatures of the paths cannot be checked.");
const signatures = domain_evidence_nix_signatures$5.Yl.safeParse((0, 
domain_protocol_limited_json$14.K)(text));
if (!signatures.success) return {
...common,
outcome: "failed",
statement: `${domain_evidence_nix_signatures$5.Je} is not a list of signatures.`
};
return {
...common,
...nixResult(await (0, domain_evidence_nix_signatures$5.Hs)(inventory, signatures.data, trusted), trusted)
};
} catch (error) {
return {
...common,
outcome: "failed",
statement: `${domain_evidence_nix_signatures$5.Je} cannot be read (${(0, 
domain_errors_reason_of$3.A)(error)}).`
};
}
}
function nixResult({unsigned, signed, followed, names}, {needed}) {
if (unsigned.length > 0) {
const more = unsigned.length > 1 ? ` and ${unsigned.length - 1} more` : "";
const statement = `Too few trusted keys of Nix signed ${unsigned[0]}${more}: ${(0, 
domain_report_amount$17.B4)(needed, "signature")} is needed for each path.`;
return {
outcome: "failed",
statement
};
}
const total = (0, domain_report_amount$17.B4)(signed + followed, "path");
const by = `signed by ${needed === 1 ? "a trusted key" : `${needed} trusted keys`} of Nix (${names.join(", ")})`;
if (followed === 0) return {
outcome: "passed",
statement: `Each of the ${total} is ${by}.`
};
const content = followed === 1 ? "follows from its content" : "follow from their content";
const others = signed === 0 ? "none is signed by a trusted key of Nix" : `${signed} ${signed === 1 ? "is" : "are"} ${by}`;
return {
outcome: "passed",
statement: `Of the ${total}, ${others}, and ${followed} ${content}, which needs no signature.`
};
}
}),

/***/ 8432: // build/js/steps/evidence/folder/read-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bn: () => readTrust,
i8: () => readSigners,
vG: () => requireNixKeys,
wr: () => readNixKeys
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_evidence_allowed_signers$1 = __webpack_require__(76595);
var domain_evidence_nix_signatures$2 = __webpack_require__(8712);
var sigstore_trust_js$3 = __webpack_require__(57825);
var timestamp_trust_js$4 = __webpack_require__(8389);
var known_keys_js$5 = __webpack_require__(28922);
async function readTrust(given, {trust}) {
const used = [];
const enclosed = (file, name) => {
if (file !== void 0 || given.useEnclosedKeys !== true) return file;
const found = trust.get(name);
if (found !== void 0) used.push(found.path);
return found?.file;
};
const allowedSignersFile = enclosed(given.allowedSignersFile, "allowed_signers");
const revokedKeysFile = enclosed(given.revokedKeysFile, "revoked_keys");
const knownHostsFile = enclosed(given.knownHostsFile, "known_hosts");
const pinned = knownHostsFile === void 0 ? given.pinnedHosts : void 0;
const nixKeysFile = enclosed(given.nixKeysFile, "nix-keys");
const trustedRootFile = enclosed(given.sigstore?.trustedRootFile, "trusted_root.json");
const certificatesFile = enclosed(given.timestampCertificatesFile, "timestamp_certificates.pem");
const sigstore = await (0, sigstore_trust_js$3.VX)({
...given.sigstore,
trustedRootFile
});
return {
...pinned === void 0 ? await (0, known_keys_js$5.MR)(knownHostsFile, revokedKeysFile) : await (0, 
known_keys_js$5.du)(pinned.text, revokedKeysFile),
keysPinnedIn: pinned?.file,
timestamps: await (0, timestamp_trust_js$4.h)(certificatesFile, sigstore),
release: {
allowedSignersFile,
revokedKeysFile,
list: await readSigners({
allowedSignersFile,
revokedKeysFile
}),
minimumSignatures: given.minimumSignatures ?? 1,
nix: await readNixKeys(nixKeysFile, given.nixSignaturesNeeded ?? 1),
at: given.at,
allowUnsigned: given.allowUnsigned ?? false,
sigstore
},
checks: [ ...used.length === 0 ? [] : [ enclosedKeys(used) ], ...unusedKeys(given, trust) ]
};
}
async function readSigners({allowedSignersFile, revokedKeysFile}) {
const signers = await (0, known_keys_js$5.ml)(allowedSignersFile, "allowed signers");
const revoked = await (0, known_keys_js$5.Fi)(revokedKeysFile);
return signers === void 0 ? void 0 : (0, domain_evidence_allowed_signers$1.L)(signers, revoked);
}
function enclosedKeys(used) {
return {
check: "keys",
outcome: "not-provable",
statement: `These keys are from the evidence itself, and the author of the evidence could have written them: ${used.join(", ")}.`,
hint: "Compare them with keys that you have from elsewhere, or give those.",
restsOn: used,
vouchedBy: "none"
};
}
function unusedKeys({useEnclosedKeys}, trust) {
if (trust.size === 0 || useEnclosedKeys === true) return [];
const paths = [ ...trust.values() ].map(({path}) => path);
return [ {
check: "keys",
outcome: "passed",
statement: `The keys in the evidence were not used: ${paths.join(", ")}.`,
restsOn: paths,
vouchedBy: "none"
} ];
}
async function readNixKeys(file, needed) {
const text = await (0, known_keys_js$5.ml)(file, "Nix keys");
if (text === void 0) return;
const keys = (0, domain_evidence_nix_signatures$2.v0)(text);
if (typeof keys === "string") throw new domain_errors_errors$0.dz("key-invalid", `The file of Nix keys ${(0, 
domain_errors_quote$6.hD)(file)} ${keys}.`);
return {
keys,
needed
};
}
async function requireNixKeys(file) {
await readNixKeys(file, 1);
}
}),

/***/ 8207: // build/js/steps/evidence/record-facts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ar: () => contradictedFiles,
DW: () => releaseVerdict,
YM: () => requirableVerdict,
w2: () => recordedVerdict,
zv: () => recordOf
});
function recordedVerdict({record, file}, {checks, signer}) {
return releaseVerdict(record, {
isSigned: signer?.isHostKey === true,
isContradicted: contradictedFiles(checks).has(file)
});
}
function releaseVerdict({host, verb, verdict, attempt, finishedAt, actor}, {isSigned, isContradicted}) {
const vouchedBy = isSigned && !isContradicted ? "host" : "none";
const contradicted = isSigned && isContradicted ? {
contradicted: true
} : {};
return {
host,
verdict,
verb,
attempt,
finishedAt,
actor: actor.name,
vouchedBy,
...contradicted
};
}
function contradictedFiles(checks) {
return new Set(checks.flatMap(({outcome, restsOn}) => outcome === "failed" ? restsOn : []));
}
function requirableVerdict(kept, words = "the record") {
if (kept === void 0) return {
verdict: void 0,
found: "no record was given",
restsOn: []
};
const {verdict} = kept.record;
return {
verdict,
found: `${words} has ${verdict}`,
restsOn: [ kept.file ]
};
}
function recordOf({host, verb, verdict, attempt, startedAt, finishedAt, actor}, more) {
return {
host,
verb,
verdict,
attempt,
startedAt,
finishedAt,
actor,
...more
};
}
}),

/***/ 8389: // build/js/steps/evidence/timestamp-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => readTimestampTrust
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$7 = __webpack_require__(7191);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var domain_timestamp_files$3 = __webpack_require__(13203);
var tools_files_followed$4 = __webpack_require__(59088);
var tools_files_read_limited$5 = __webpack_require__(55463);
var sigstore_trust_js$6 = __webpack_require__(57825);
async function readTimestampTrust(file, sigstore) {
const own = file === void 0 ? [] : await authoritiesIn(file);
const known = new Map;
return {
isExpected: file !== void 0,
authoritiesOf: async application => {
const {roots} = await sigstore(application);
const ofSigstore = roots === void 0 ? [] : known.get(roots) ?? await authoritiesNamedBy(roots);
if (roots !== void 0) known.set(roots, ofSigstore);
const all = [ ...own, ...ofSigstore ];
return all.length === 0 ? void 0 : all;
}
};
}
async function authoritiesIn(file) {
const {authoritiesInPem} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(3424) ]).then(__webpack_require__.bind(__webpack_require__, 23424));
const text = await textOf(file);
return understood(() => authoritiesInPem(text), `The file ${(0, domain_errors_quote$7.hD)(file)}`, "Give the certificates of the authority for time stamps, in PEM.");
}
async function authoritiesNamedBy(roots) {
const {authoritiesOfSigstore} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(3424) ]).then(__webpack_require__.bind(__webpack_require__, 23424));
return understood(() => authoritiesOfSigstore(roots), "A trusted root of Sigstore", sigstore_trust_js$6.n0);
}
async function textOf(file) {
const what = "file of certificates for time stamps";
const text = await (0, tools_files_read_limited$5.t)(await (0, 
tools_files_followed$4.X)(file), domain_timestamp_files$3.C6).catch(cause => {
throw (0, domain_errors_catalogue$0._s)(what, file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$0._s)(what, file);
return text;
}
function understood(read, source, hint) {
try {
return read();
} catch (error) {
throw new domain_errors_errors$1.dz("key-invalid", `${source} ${(0, 
domain_errors_reason_of$2.A)(error)}.`, {
hint
});
}
}
}),

/***/ 91409: // build/js/tools/ssh/judge-approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => judgeApprovals,
h: () => approverOf
});
var domain_evidence_allowed_signers$0 = __webpack_require__(76595);
var domain_statement_approval$1 = __webpack_require__(83338);
var domain_statement_dsse$2 = __webpack_require__(27172);
var domain_statement_sshsig$3 = __webpack_require__(50494);
var domain_trust_namespaces$5 = __webpack_require__(10420);
var judge_signatures_js$4 = __webpack_require__(81921);
async function judgeApprovals({text, releaseId, application, ...keys}, runner) {
const judged = [];
for (const read of (0, domain_statement_approval$1.oX)(text)) {
const isOther = read.approval.releaseId !== releaseId || read.approval.application !== application;
judged.push({
...read,
result: isOther ? "other-release" : await approverOf(read.envelope, keys, runner)
});
}
return judged;
}
async function approverOf(envelope, keys, runner) {
const [first, ...others] = envelope.signatures;
const signature = first === void 0 ? void 0 : (0, domain_statement_sshsig$3.F)(first);
if (signature === void 0 || others.length > 0) return "not-signed";
const message = (0, domain_statement_dsse$2.dc)(envelope).toString("utf8");
const signed = {
signatures: [ signature ],
namespace: domain_trust_namespaces$5.og,
at: keys.at ?? new Date
};
const read = keys.list === void 0 ? void 0 : await (0, domain_evidence_allowed_signers$0.l)(keys.list, {
text: message,
...signed
});
const {good, refused} = read ?? await (0, judge_signatures_js$4.D)({
...keys,
...signed,
message
}, runner);
return good[0] ?? refused[0]?.refusal ?? "not-accepted";
}
}),

/***/ 81921: // build/js/tools/ssh/judge-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => judgeSignatures
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var temporary_folder = __webpack_require__(87028);
var signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-verify.js
const LIMIT_MILLISECONDS = 3e4;
function findPrincipalsCommand(question) {
const {signatureFile, allowedSignersFile, at} = question;
return {
argv: [ "ssh-keygen", "-Y", "find-principals", ...moment(at), "-s", signatureFile, "-f", allowedSignersFile ],
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function verifyCommand(question) {
const {signatureFile, allowedSignersFile, revokedKeysFile, at, principal, message, namespace} = question;
return {
argv: [ "ssh-keygen", "-Y", "verify", ...moment(at), "-n", namespace, "-f", allowedSignersFile, ...revokedKeysFile === void 0 ? [] : [ "-r", revokedKeysFile ], "-I", principal, "-s", signatureFile ],
input: message,
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function moment(at) {
return at === void 0 ? [] : [ "-O", `verify-time=${at.toISOString().replace(/\.[0-9]+/, "").replace(/[-:T]/g, "")}` ];
}
function parsePrincipals(stdout) {
return stdout.split("\n").filter(line => line !== "");
}
function parseGood(stdout, expected) {
const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
if (namespace !== expected || keyType === void 0 || fingerprint === void 0) return;
return {
keyType,
fingerprint
};
}
function principalsRefusal(stderr) {
if (/: key has expired: /.test(stderr)) return "expired";
return /: key is not yet valid: /.test(stderr) ? "not-yet-valid" : "unknown-key";
}
function verifyRefusal(stderr) {
return refusals.find(([pattern]) => pattern.test(stderr))?.[1];
}
const refusals = [ [ /^Couldn't verify signature: namespace does not match/m, "other-namespace" ], [ /^Signature verification failed: /m, "other-manifest" ], [ /: key is not permitted for use in signature namespace /, "namespace-not-permitted" ], [ /: key has expired: /, "expired" ], [ /: key is not yet valid: /, "not-yet-valid" ] ];
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/tools/ssh/judge-signatures.js
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
async function judgeSignatures(options, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const good = [];
const refused = [];
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)(options.temporaryFolder, "signatures"), true);
for (const [index, signature] of options.signatures.entries()) {
const signatureFile = (0, external_node_path_.join)(folder.path, `${index + 1}.sig`);
await (0, write_file._)(signatureFile, signature.armour, {
flag: "wx",
mode: 384
});
const answer = await judge({
...options,
signatureFile
}, runner);
if (typeof answer === "string") refused.push({
number: index + 1,
signature,
refusal: answer
}); else good.push(answer);
}
return {
good,
refused
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function judge(question, runner) {
const found = await ask(runner, findPrincipalsCommand(question));
if (!found.good) return principalsRefusal(found.stderr);
const principals = parsePrincipals(found.stdout).filter(signers.aC);
const [principal] = principals;
if (principal === void 0) return "no-name";
const command = verifyCommand({
...question,
principal
});
const verified = await ask(runner, command);
if (!verified.good) return verifyRefusal(verified.stderr) ?? silentRefusal({
...question,
principal
}, runner);
const key = parseGood(verified.stdout, question.namespace);
if (key === void 0) throw new errors.Qd(command.argv, {
status: 0,
stderr: `unexpected answer: ${verified.stdout}`
});
return {
principals,
...key
};
}
async function silentRefusal(question, runner) {
if (question.revokedKeysFile === void 0) return "not-accepted";
const unrevoked = await ask(runner, verifyCommand({
...question,
revokedKeysFile: void 0
}));
return unrevoked.good ? "revoked" : "not-accepted";
}
async function ask(runner, command) {
const {status, stdout, stderr} = await runner.run(command);
if (status === null) throw new errors.Qd(command.argv, {
status,
stderr
});
return {
good: status === 0,
stdout,
stderr
};
}
}),

};
