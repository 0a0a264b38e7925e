import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-42177.js';
import { modules as shared4 } from './shared-39232.js';
export const id = 3698;
export const ids = [3698,9786,7715];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 65104: // build/js/cli/commands/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyCommand: () => verifyCommand
});
var errors = __webpack_require__(8136);
var check = __webpack_require__(23573);
var quote = __webpack_require__(7191);
var evidence_report = __webpack_require__(51591);
var amount = __webpack_require__(53004);
var host_paths = __webpack_require__(78257);
var ledger_walk = __webpack_require__(39232);
var layout = __webpack_require__(51731);
var ledger_parts = __webpack_require__(15343);
var columns = __webpack_require__(55689);
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/report/time-line.js
const SHOWN_ATTEMPTS = 10;
const TITLES = [ "ended", "host", "verb", "release", "verdict", "then current", "actor (not verified)", "signed by" ];
function timeLine({history, checks}, isVerbose) {
const ofLedgers = inOrder(history.filter(({line}) => line > 0));
if (ofLedgers.length === 0) return [];
const shown = (isVerbose ? ofLedgers : ofLedgers.slice(-SHOWN_ATTEMPTS)).toReversed();
const parts = (0, ledger_parts.oI)(history, checks);
const older = (0, ledger_parts.FJ)(ofLedgers.length - shown.length, parts);
const doubts = new Map(parts.map(({host}) => [ host, (0, ledger_parts.hG)(host, checks) ]));
const rows = shown.map(entry => cellsOf(entry, doubts.get(entry.host).length === 0));
return [ "  Time line of the ledgers, newest first:", ...(0, columns.o)([ TITLES, ...rows ]).map(line => `    ${line}`), ...older === void 0 ? [] : [ `    and ${older}` ], ...shown.some(({verb}) => verb === "set-role") ? [ ROLE_CHANGE ] : [], ...emergencyLines(ofLedgers, checks), ...parts.flatMap(part => doubtLines(part, doubts.get(part.host))) ];
}
const ROLE_CHANGE = "    A change of role (set-role) starts and ends no release: its line has the release that was current then.";
function inOrder(history) {
const timed = [ ...Map.groupBy(history, ({host}) => host).values() ].flatMap(entries => {
let latest = -1 / 0;
return entries.toSorted((left, right) => left.line - right.line).map(entry => ({
entry,
time: latest = Math.max(latest, Date.parse(entry.finishedAt))
}));
});
return timed.toSorted((left, right) => left.time - right.time).map(({entry}) => entry);
}
function emergencyLines(history, checks) {
const checked = new Set(checks.flatMap(one => one.check === "countersignatures" ? attemptsOf(one) : []));
const emergencies = history.flatMap(({host, to, finishedAt, attempt, emergency}) => emergency === void 0 || checked.has(attemptIn(host, attempt)) ? [] : [ `    Emergency release ${releaseCell(to)} on ${(0, 
quote.af)(host)} at ${finishedAt}: ${(0, quote.hD)(emergency, 600)}` ]);
const left = emergencies.length - SHOWN_ATTEMPTS;
return [ ...emergencies.slice(-SHOWN_ATTEMPTS).toReversed(), ...left > 0 ? [ `    and ${left} older emergency releases` ] : [] ];
}
function attemptsOf({restsOn}) {
return restsOn.map(layout.$t).flatMap(place => place.kind === "record" ? [ attemptIn(place.host, place.attempt) ] : []);
}
function attemptIn(host, attempt) {
return `${host}/${attempt}`;
}
function doubtLines({host, firstLine, before, isExact}, open) {
const name = (0, quote.af)(host);
return [ ...open.length === 0 ? [] : [ `    Not proved of ${name}: ${open.join(" and ")} did not pass.` ], ...firstLine === 1 ? [] : [ `    ${beforeWords({
name,
firstLine,
before,
isExact
})}` ] ];
}
function beforeWords({name, firstLine, before, isExact}) {
if (before > 0) return `Lines 1 to ${before} of the ledger of ${name} were checked, and are not listed.`;
if (isExact) return `The ledger of ${name} that is here begins with line ${firstLine}: what was before is not here.`;
return `Lines before line ${firstLine} of the ledger of ${name} are not listed: the check ledger names the first line that is here.`;
}
function cellsOf(entry, isProved) {
const {finishedAt, host, verb, verdict, from, to, actor, signers, emergency} = entry;
const after = (0, ledger_walk.w3)({
verb,
verdict,
releaseId: to,
previousRelease: from
});
const signed = signers.map(quote.af).join(", ");
return [ finishedAt, (0, quote.af)(host), emergency === void 0 ? verb : `${verb}, EMERGENCY`, verb === "set-role" && to === host_paths.E1 ? "no release" : releaseCell(to), verdict, after === void 0 ? "unknown" : after === null ? "no release" : releaseCell(after), (0, 
quote.af)(actor), signed === "" ? "no signer" : `${signed}${isProved ? "" : " (not verified)"}` ];
}
function releaseCell(release) {
return (0, quote.af)((0, release_name.m_)(release));
}
var release_words = __webpack_require__(65660);
// CONCATENATED MODULE: ./build/js/domain/report/evidence-lines.js
const marks = {
passed: "passed      ",
failed: "FAILED      ",
"not-provable": "not provable"
};
const reasons = {
"key-missing": "KEY MISSING "
};
const SHOWN_RELEASES = 10;
function evidenceLines(report, {isVerbose, subject = (0, evidence_report.e)(report)}) {
const {checks, releases} = report;
const shown = isVerbose ? releases : releases.slice(0, SHOWN_RELEASES);
const left = releases.length - shown.length;
return [ (0, evidence_report.W)(subject, report), ...shown.flatMap(release => releaseLines(release, releases.length > 1)), ...left === 0 ? [] : [ `and ${(0, 
amount.B4)(left, "more release")}` ], ...timeLine(report, isVerbose), ...(isVerbose ? checks : checks.filter(isAlwaysShown)).flatMap(linesOf), ...isVerbose ? [] : passedLine(checks), ...voucherLine(report) ];
}
function isAlwaysShown({check, outcome}) {
return outcome !== "passed" || check === "countersignatures";
}
const LABEL_WIDTH = 13;
function releaseLines(release, isOneOfSeveral) {
const {releaseId, application, source, signers, approvers, verdicts} = release;
const line = (label, words) => `${isOneOfSeveral ? "    " : "  "}${label.padEnd(LABEL_WIDTH)} ${words}`;
return [ ...isOneOfSeveral ? [ `  Release ${releaseId} of ${application}` ] : [], line("commit", `${source.commit} of ${(0, 
quote.af)(source.repository)}`), line("signed by", signers.map(release_words.s3).join(", ") || "no signer that is known"), line("approved by", approvers.map(release_words.Jy).join(", ") || "no approval that counts is here"), ...verdicts.length === 0 ? [ line("verdict", "no record of a host is here") ] : [], ...verdicts.map(verdict => line("verdict", (0, 
release_words.L2)(verdict))) ];
}
function linesOf({check, outcome, reason, statement, hint, about}) {
const subject = about !== void 0 && /^[0-9a-f]{12}$/.test(about) ? ` ${about}` : "";
return [ `${reason === void 0 ? marks[outcome] : reasons[reason]}  ${check}${subject}: ${statement}`, ...hint === void 0 || outcome === "passed" ? [] : [ `${" ".repeat(marks.failed.length)}  ${hint}` ] ];
}
function passedLine(checks) {
const names = Map.groupBy(checks.filter(one => !isAlwaysShown(one)), ({check}) => check);
if (names.size === 0) return [];
const counted = [ ...names ].map(([name, {length}]) => {
const all = checks.filter(({check}) => check === name).length;
return all > length ? `${name} (${length} of ${all})` : length === 1 ? name : `${name} (${length})`;
});
return [ `${marks.passed}  ${counted.join(", ")}` ];
}
function some(count, words) {
return count === 0 ? [] : [ `${count} ${words}` ];
}
function voucherLine({checks, counts}) {
if (counts.passed === 0) return [];
const vouched = voucher => checks.filter(({outcome, vouchedBy}) => outcome === "passed" && vouchedBy === voucher).length;
const parts = [ `${vouched("signers")} rest on the signers of the release`, `${vouched("host")} on the hosts`, ...some(vouched("sigstore"), "on workflows by Sigstore"), ...some(vouched("authority"), "on authorities for time stamps") ];
return [ `Of what passed, ${parts.join(", ")}, and ${vouched("none")} on no signature.` ];
}
var cli_arguments = __webpack_require__(66279);
var command = __webpack_require__(4303);
var external_node_path_ = __webpack_require__(76760);
var report_event = __webpack_require__(59786);
var kept_file = __webpack_require__(16414);
// CONCATENATED MODULE: ./build/js/cli/evidence-trust.js
async function evidenceTrust(asked, context) {
const given = context.at(asked.allowedSigners);
const source = await trustSource(asked, context);
const {folder, signersFolder, refusal} = source;
if (refusal !== void 0 && (refusal.isOfEvidence || await wouldBeUsed(asked, context))) (0, 
report_event.warn)(context.reporter, `${refusal.message} ${refusal.hint}`);
const findsSigners = given === void 0 && asked.findsSigners && signersFolder !== void 0;
const found = findsSigners ? await (0, kept_file.rR)(signersFolder, context) : void 0;
if (found !== void 0) (0, report_event.pq)(context.reporter, `Who may sign a release is known from ${(0, 
quote.hD)(found, 200)}, which init created.`);
const {configured, pinnedHosts} = folder === void 0 ? nothing : await configurationIn(folder, asked, context);
const isOfUse = [ configured, pinnedHosts, found ].some(one => one !== void 0);
return {
configured,
pinnedHosts,
allowedSignersFile: given ?? found,
isOfUse,
source
};
}
const nothing = {
configured: void 0,
pinnedHosts: void 0
};
async function configurationIn(folder, {directory, findsHosts}, context) {
const {configuredSigstore, namedSigstore} = await Promise.all([ __webpack_require__.e(1325), __webpack_require__.e(9106) ]).then(__webpack_require__.bind(__webpack_require__, 99106));
const {pinnedHostsIn} = await Promise.all([ __webpack_require__.e(1325), __webpack_require__.e(3185) ]).then(__webpack_require__.bind(__webpack_require__, 13185));
const configured = directory === void 0 ? await configuredSigstore(folder, context) : await namedSigstore(folder);
const pinnedHosts = findsHosts ? await pinnedHostsIn(folder, context) : void 0;
if (pinnedHosts !== void 0) (0, report_event.pq)(context.reporter, `The keys of hosts are those that ${(0, 
quote.hD)(pinnedHosts.file, 200)} pins.`);
return {
configured,
pinnedHosts
};
}
async function trustSource(asked, context) {
const folder = await context.foundFolder(asked.directory);
const distrust = await distrustOf(folder, asked, context);
if (distrust === void 0) return {
folder,
signersFolder: folder
};
const refusal = await refusalOf(folder, distrust);
if (asked.directory !== void 0) throw new errors.dz("conflicting-options", refusal.message, {
hint: refusal.hint
});
return {
folder: void 0,
signersFolder: asked.isRelease && !refusal.isOfEvidence ? folder : void 0,
refusal
};
}
async function distrustOf(folder, asked, context) {
const {isFolder} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(5198) ]).then(__webpack_require__.bind(__webpack_require__, 12716));
const {reasonToDistrust} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(1325), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(5584) ]).then(__webpack_require__.bind(__webpack_require__, 86950));
const {evidence, record, ledger, signature, isRelease, directory} = asked;
const paths = [ evidence, record, ledger, signature ].filter(one => one !== void 0).map(one => context.at(one));
const place = context.at(evidence);
const around = isRelease && !await isFolder(place) ? [ (0, external_node_path_.dirname)(place) ] : [];
return reasonToDistrust(folder, {
isNamed: directory !== void 0,
paths,
around
});
}
async function refusalOf(folder, {kind, clause, hint}) {
const {CONFIG_FILE} = await __webpack_require__.e(1325).then(__webpack_require__.bind(__webpack_require__, 21325));
const file = (0, quote.hD)((0, external_node_path_.join)(folder, CONFIG_FILE), 200);
const message = kind === "not-named" ? `${file} is not used: ${clause}.` : `${file} is part of the evidence, and nothing in it is trusted.`;
return {
message,
hint,
isOfEvidence: kind === "below-evidence"
};
}
async function wouldBeUsed({directory, allowedSigners, isRelease, findsSigners, findsHosts}, context) {
const {readConfig} = await Promise.all([ __webpack_require__.e(1325), __webpack_require__.e(9841) ]).then(__webpack_require__.bind(__webpack_require__, 69841));
const {pinnedHostLines} = await __webpack_require__.e(4004).then(__webpack_require__.bind(__webpack_require__, 4004));
const folder = await context.foundFolder(directory);
const config = await readConfig(folder).catch(() => {});
if (config === void 0) return false;
if (config.sigstore !== void 0 || findsHosts && pinnedHostLines(config).length > 0) return true;
return !isRelease && findsSigners && allowedSigners === void 0 && await (0, kept_file.rR)(folder, context) !== void 0;
}
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
var option_words = __webpack_require__(36414);
// CONCATENATED MODULE: ./build/js/cli/evidence-reports.js
function reportOf(verified) {
const {releaseId, application, source, checks, counts, signers, approvers, verdicts, record} = verified;
const known = application === null || source === null ? [] : [ {
releaseId,
application,
source,
signers,
approvers,
verdicts
} ];
const history = record === null ? [] : [ {
...record,
line: 0,
reason: "",
actor: record.actor.name,
from: null,
to: releaseId,
signers: signers.map(({principals}) => principals.join("/")),
approvers: approvers.map(({principals}) => principals.join("/"))
} ];
return {
evidence: `release ${releaseId}`,
releases: known,
checks,
counts,
history,
components: {}
};
}
async function requireReportFolders({sarif, html}, {at}) {
const {requireFolderOf} = await __webpack_require__.e(6189).then(__webpack_require__.bind(__webpack_require__, 98570));
for (const file of [ sarif, html ]) if (file !== void 0) await requireFolderOf({
place: file,
path: at(file)
}, CHOOSE_ANOTHER);
}
const CHOOSE_ANOTHER = "Choose another place.";
async function writeEvidenceReports(found, {sarif, html}, {at}) {
const {writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo} = await __webpack_require__.e(6189).then(__webpack_require__.bind(__webpack_require__, 98570));
const report = {
...found,
checks: found.checks.map(check => (0, option_words.Ry)(check))
};
const written = [];
const write = async (file, text) => {
await writingTo(file, () => writeAtomically(at(file), text), CHOOSE_ANOTHER);
written.push(`Written to ${at(file)}`);
};
if (sarif !== void 0) {
const {evidenceSarif} = await __webpack_require__.e(264).then(__webpack_require__.bind(__webpack_require__, 264));
const {VERSION} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 56476));
await write(sarif, `${JSON.stringify(evidenceSarif(report, VERSION), void 0, 2)}\n`);
}
if (html !== void 0) {
const {evidencePage} = await __webpack_require__.e(3841).then(__webpack_require__.bind(__webpack_require__, 73841));
await write(html, evidencePage(report));
}
return written;
}
// CONCATENATED MODULE: ./build/js/cli/commands/verify.js
const options = {
allowedSigners: (0, inputs.eW)("GRIND_TO_PROD_ALLOWED_SIGNERS", (0, inputs.uK)("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)")),
signature: (0, inputs.uK)("<file>", "the signature file (default: manifest.sig beside the manifest)"),
revokedKeys: (0, inputs.uK)("<file>", "revoked keys: a key revocation list, or public keys"),
releaseId: (0, inputs.Yz)("<id>", "the expected release id, whole", cli_arguments.MQ),
minimumSignatures: (0, inputs.Xi)("minimum", (0, inputs.Yz)("<count>", "how many different signers it needs (default: 1)", cli_arguments.pq)),
at: (0, inputs.Yz)("<time>", "the time at which the keys must have been valid, RFC 3339 (default: that of a record that its host signed, else now)", cli_arguments.nR),
record: (0, inputs.uK)("<file>", "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
knownHosts: (0, inputs.uK)("<file>", "known_hosts: the keys of the hosts whose records are in a folder of evidence (default: those that grind-to-prod.yml pins)"),
nixKeys: (0, inputs.uK)("<file>", "trusted public keys of Nix, as in nix.conf: each path of a release must be signed by them"),
nixSignatures: (0, inputs.Yz)("<count>", "of how many keys of Nix each path needs a signature (default: 1)", cli_arguments.pq),
heads: (0, inputs._d)("<file...>", "what was kept of ledgers earlier, which those in a folder of evidence must contain: records, ledgers, evidence, or git:CLONE for its git notes", file => file),
trustedRoot: (0, inputs.uK)("<file>", "trusted roots of Sigstore, as `gh attestation trusted-root` prints them: what a workflow attested is checked offline (default: sigstore.trustedRoot of grind-to-prod.yml)"),
timestampCertificates: (0, inputs.uK)("<file>", "certificates of authorities for time stamps, in PEM: when a record existed is checked with them (--trusted-root counts too)"),
signerWorkflow: (0, inputs.uK)("<workflow>", "the workflow that must have signed with Sigstore: owner/repository, or owner/repository/.github/workflows/file.yml (default: sigstore.signerWorkflow of grind-to-prod.yml, or any one of the repository of the release)"),
oidcIssuer: (0, inputs.uK)("<url>", "the issuer that must have vouched for the workflow's run (default: sigstore.oidcIssuer of grind-to-prod.yml, or GitHub)"),
enclosedKeys: (0, inputs.Jt)("use the keys in the folder of evidence where none are given: they prove nothing by themselves"),
sarif: (0, inputs.uK)("<file>", "write the checks to this file as SARIF 2.1.0"),
html: (0, inputs.uK)("<file>", "write a report to this file, as one page of HTML"),
hostKey: (0, inputs.uK)("<file>", "the host's public ssh keys: one of them must have signed the record"),
host: (0, inputs.uK)("<name>", "the host that a record must be of; a single --record must be signed by the key that grind-to-prod.yml pins for it"),
allowUnsigned: (0, inputs.Jt)("accept a record without a signature by a known host key"),
live: (0, inputs._d)("<host...>", "hosts of grind-to-prod.yml that a folder of evidence is compared with as they are now: they are asked, and not changed", String),
...host_command.VK,
ledger: (0, inputs.uK)("<file>", "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
require: (0, inputs._d)("<what...>", "what must have passed, such as inventory or sbom, or the verdict of the record: verdict=COMMITTED", cli_arguments.h2),
strict: (0, inputs.Jt)("exit with 5 when something cannot be proved with what was given")
};
const verifyCommand = (0, command.G5)({
name: "verify",
summary: "verify a release's evidence offline: manifest, signatures, inventory, records, ledgers and snapshots; or with its hosts",
arguments: {
manifest: (0, inputs.EE)("<evidence>", 'a folder of evidence or the archive that "grind-to-prod bundle" wrote; the folder in which a release was kept; a ledger by itself; or a manifest.json, or its folder, with what a build left beside it')
},
options,
needs: {
identityFile: "live"
},
examples: [ "grind-to-prod verify release --allowed-signers allowed_signers", "grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod", "grind-to-prod verify evidence.tar.gz --allowed-signers allowed_signers --known-hosts known_hosts --html report.html", "grind-to-prod verify evidence.tar.gz --allowed-signers allowed_signers --known-hosts known_hosts --live prod" ],
run: async ({manifest, ...values}, context) => {
const {at} = context;
await requireReportFolders(values, context);
const {isKeptRelease} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(1621) ]).then(__webpack_require__.bind(__webpack_require__, 70843));
const {isEvidence, requireManifestAt} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8173), __webpack_require__.e(5231) ]).then(__webpack_require__.bind(__webpack_require__, 95153));
const isRelease = !await isEvidence(at(manifest), manifest);
if (!isRelease || manifestOption(values) === void 0 && await isKeptRelease(at(manifest))) return verifyWholeEvidence({
evidence: manifest,
isRelease
}, values, context);
await requireManifestAt(at(manifest), manifest);
const findsHosts = values.record !== void 0 && values.hostKey === void 0 && values.host === void 0;
const trust = await evidenceTrust({
...values,
evidence: manifest,
isRelease,
findsSigners: true,
findsHosts
}, context);
refuseForManifest(trust.isOfUse ? {
...values,
directory: void 0
} : values);
const {verify} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(4727), __webpack_require__.e(8173), __webpack_require__.e(9404), __webpack_require__.e(3493), __webpack_require__.e(6809), __webpack_require__.e(6196) ]).then(__webpack_require__.bind(__webpack_require__, 26809));
const asked = {
bundle: at(manifest),
signatureFile: at(values.signature),
allowedSignersFile: trust.allowedSignersFile,
revokedKeysFile: at(values.revokedKeys),
expectedReleaseId: values.releaseId,
minimumSignatures: values.minimumSignatures,
at: values.at,
timestampCertificatesFile: at(values.timestampCertificates),
sigstore: sigstoreOptions(values, context, trust.configured),
nixKeysFile: at(values.nixKeys),
nixSignaturesNeeded: values.nixSignatures,
record: await recordOptions(values, trust, context),
required: values.require
};
const result = await verify(asked, context);
const subject = `Release ${result.releaseId}${result.application === null ? "" : ` of ${result.application}`}`;
const report = reportOf(result);
const written = await writeEvidenceReports(report, values, context);
const text = [ ...evidenceLines(report, {
...context,
subject
}), ...written ];
return {
result,
text,
exitCode: (0, check.Dz)(result.checks, values.strict)
};
}
});
function sigstoreOptions({trustedRoot, signerWorkflow, oidcIssuer, enclosedKeys}, {at}, configured) {
const word = firstGiven({
"--signer-workflow": signerWorkflow,
"--oidc-issuer": oidcIssuer
});
if (word !== void 0 && trustedRoot === void 0 && configured === void 0 && !enclosedKeys) throw new errors.dz("missing-option", `${word} has no effect without --trusted-root.`, {
hint: `Add --trusted-root, or "sigstore" to grind-to-prod.yml; or remove ${word}.`
});
return {
trustedRootFile: at(trustedRoot),
signerWorkflow,
oidcIssuer,
configured
};
}
async function verifyWholeEvidence({evidence, isRelease}, values, context) {
const {at} = context;
const {enclosedKeys, knownHosts} = values;
const finds = {
findsSigners: !enclosedKeys,
findsHosts: knownHosts === void 0 && !enclosedKeys
};
const {allowedSignersFile, ...trust} = await evidenceTrust({
...values,
evidence,
isRelease,
...finds
}, context);
refuseForEvidence(evidence, trust.isOfUse ? {
...values,
directory: void 0
} : values);
const {verifyEvidence} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(4727), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(262), __webpack_require__.e(9404), __webpack_require__.e(3493), __webpack_require__.e(608), __webpack_require__.e(8746) ]).then(__webpack_require__.bind(__webpack_require__, 60608));
const {withReleaseOrEvidence} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(262), __webpack_require__.e(909) ]).then(__webpack_require__.bind(__webpack_require__, 262));
const asked = {
name: evidence,
allowedSignersFile,
revokedKeysFile: at(values.revokedKeys),
knownHostsFile: at(values.knownHosts),
pinnedHosts: trust.pinnedHosts,
nixKeysFile: at(values.nixKeys),
nixSignaturesNeeded: values.nixSignatures,
useEnclosedKeys: values.enclosedKeys,
...await headsOf(values.heads, context),
allowUnsigned: values.allowUnsigned,
timestampCertificatesFile: at(values.timestampCertificates),
sigstore: sigstoreOptions(values, context, trust.configured),
minimumSignatures: values.minimumSignatures,
at: values.at,
expectedReleaseId: values.releaseId,
expectedHost: values.host,
required: values.require,
live: await liveHosts(values, trust, context)
};
const result = await withReleaseOrEvidence(at(evidence), context, folder => verifyEvidence({
...asked,
folder
}, context));
const written = await writeEvidenceReports(result, values, context);
return {
result,
text: [ ...evidenceLines(result, context), ...written ],
exitCode: (0, check.Dz)(result.checks, values.strict)
};
}
async function liveHosts(values, {source}, context) {
if (values.live.length === 0) return [];
const {refusal} = source;
if (refusal?.isOfEvidence === true) throw new errors.dz("conflicting-options", refusal.message, {
hint: refusal.hint
});
const reach = await (0, host_command.sX)(values, values.live, context);
const {requireReachable} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8108), __webpack_require__.e(9404), __webpack_require__.e(3540), __webpack_require__.e(4626) ]).then(__webpack_require__.bind(__webpack_require__, 89700));
const hosts = [ ...new Set(values.live) ].map(hostName => Object.assign({
hostName
}, reach));
for (const host of hosts) requireReachable(host);
return hosts;
}
const CLONE = "git:";
async function headsOf(files, {at, runner}) {
const {readHeads} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(262), __webpack_require__.e(5577) ]).then(__webpack_require__.bind(__webpack_require__, 9030));
const {readNotes} = await __webpack_require__.e(6634).then(__webpack_require__.bind(__webpack_require__, 96634));
const read = [];
for (const file of files) {
const clone = file.startsWith(CLONE) ? at(file.slice(CLONE.length)) : void 0;
read.push(clone === void 0 ? {
heads: await readHeads(at(file)),
problems: []
} : await readNotes(clone, runner));
}
return {
heads: read.flatMap(({heads}) => heads),
headProblems: read.flatMap(({problems}) => problems)
};
}
function wholeEvidenceOption({knownHosts, enclosedKeys, live, heads}) {
return firstGiven({
"--live": live.length > 0,
"--known-hosts": knownHosts,
"--enclosed-keys": enclosedKeys,
"--heads": heads.length > 0
});
}
function manifestOption({record, ledger, hostKey, signature}) {
return firstGiven({
"--record": record,
"--ledger": ledger,
"--host-key": hostKey,
"--signature": signature
});
}
function refuseForManifest(values) {
const {directory, host} = values;
requireUseOf(directory, [ "--host", host ]);
requireNixKeys(values);
const word = wholeEvidenceOption(values);
if (word === void 0) return;
throw new errors.dz("conflicting-options", `${word} is for a folder of evidence, or an archive of one.`, {
hint: "Give that folder, or leave the option out."
});
}
function refuseForEvidence(evidence, values) {
const {directory, live} = values;
requireUseOf(directory, [ "--live", live[0] ]);
const word = manifestOption(values);
if (word !== void 0) throw new errors.dz("conflicting-options", `${word} is for a single manifest, and ${evidence} is whole evidence.`, {
hint: "Leave it out; give the keys of its hosts with --known-hosts."
});
requireNixKeys(values);
}
function requireNixKeys({nixKeys, nixSignatures, enclosedKeys}) {
if (nixSignatures !== void 0 && nixKeys === void 0 && !enclosedKeys) throw new errors.dz("missing-option", "--nix-signatures has no effect without keys of Nix.", {
hint: "Add --nix-keys, or remove --nix-signatures."
});
}
function requireUseOf(directory, [word, host]) {
if (directory === void 0 || host !== void 0) return;
throw new errors.dz("missing-option", `--directory has no effect without ${word}: its grind-to-prod.yml has no "sigstore", and no key of a host that is used.`, {
hint: `Add ${word}, or "sigstore" to grind-to-prod.yml; or remove --directory.`
});
}
function firstGiven(given) {
return Object.keys(given).find(word => given[word] !== void 0 && given[word] !== false);
}
async function recordOptions({record, ledger, hostKey, host, allowUnsigned, timestampCertificates}, trust, {at}) {
if (record === void 0) {
if (ledger !== void 0) throw new errors.dz("missing-option", "A ledger is checked against a record.", {
hint: 'Give --record too, or the ledger by itself: "grind-to-prod verify LEDGER --known-hosts FILE".'
});
if (hostKey !== void 0 || host !== void 0) throw new errors.dz("missing-option", "A host's key verifies a record.", {
hint: "Give --record too."
});
if (allowUnsigned) throw new errors.dz("missing-option", "--allow-unsigned has no effect without a record.", {
hint: "Give --record too."
});
if (timestampCertificates !== void 0) throw new errors.dz("missing-option", "--timestamp-certificates has no effect without a record.", {
hint: "Give --record too."
});
return;
}
const pinnedHostKey = host === void 0 || hostKey !== void 0 ? void 0 : await hostKeyOf(host, trust);
const files = {
recordFile: at(record),
ledgerFile: at(ledger),
hostKeyFile: at(hostKey)
};
return {
...files,
pinnedHostKey,
pinnedHosts: trust.pinnedHosts,
expectedHost: host,
allowUnsigned
};
}
async function hostKeyOf(host, {source: {folder, refusal}}) {
const {pinnedHostKeyOf} = await Promise.all([ __webpack_require__.e(1325), __webpack_require__.e(3520) ]).then(__webpack_require__.bind(__webpack_require__, 3520));
if (folder !== void 0) return pinnedHostKeyOf(folder, host);
throw new errors.dz("host-key-missing", `The key of the host ${host} is unknown. ${refusal?.message ?? ""}`, {
hint: `${refusal?.hint ?? ""} Or give the host's public key with --host-key.`
});
}
}),

/***/ 51591: // build/js/domain/evidence/evidence-report.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => evidenceHeadline,
e: () => subjectOf
});
var report_amount_js$1 = __webpack_require__(53004);
var check_js$0 = __webpack_require__(23573);
function evidenceHeadline(subject, {counts, checks}) {
const {passed, failed, "not-provable": notProvable} = counts;
const all = passed + failed + notProvable;
if ((0, check_js$0.g_)(checks)) return `${subject} is NOT proved: the keys for ${failed} of ${(0, 
report_amount_js$1.B4)(all, "check")} are missing, and no check found a contradiction.`;
if (failed > 0) return `${subject} is NOT proved: ${failed} of ${(0, report_amount_js$1.B4)(all, "check")} failed.`;
if (notProvable === 0) return `${subject} is proved: all ${(0, report_amount_js$1.B4)(passed, "check")} passed.`;
return `${subject}: ${(0, report_amount_js$1.B4)(passed, "check")} passed, and ${notProvable} cannot be proved with what was given.`;
}
function subjectOf({releases, evidence}, digits = 64) {
const [release] = releases;
if (release === void 0) return `The evidence ${evidence}`;
if (releases.length > 1) return `The evidence of ${releases.length} releases of ${release.application}`;
return `Release ${release.releaseId.slice(0, digits)} of ${release.application}`;
}
}),

/***/ 15343: // build/js/domain/evidence/ledger-parts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
FJ: () => olderAttempts,
hG: () => unprovedOf,
oI: () => ledgerParts
});
var report_amount_js$1 = __webpack_require__(53004);
var history_entry_js$0 = __webpack_require__(59848);
function ledgerParts(history, checks) {
const ofLedgers = history.filter(({line}) => line > 0);
return [ ...Map.groupBy(ofLedgers, ({host}) => host) ].map(([host, entries]) => {
const firstLine = entries.reduce((first, {line}) => Math.min(first, line), 1 / 0);
const isWhole = checks.some(({check, about, outcome}) => check === "ledger" && about === host && outcome === "passed");
const isExact = isWhole || firstLine === 1 || entries.length < history_entry_js$0.b;
return {
host,
firstLine,
before: isWhole ? firstLine - 1 : 0,
isExact
};
});
}
function olderAttempts(left, parts) {
const count = parts.reduce((sum, {before}) => sum + before, left);
const isExact = parts.every(part => part.isExact);
if (count === 0 && isExact) return;
if (count === 0) return "perhaps older attempts";
return `${isExact ? "" : "at least "}${(0, report_amount_js$1.B4)(count, "older attempt")}`;
}
const OF_LEDGER = [ "ledger", "ledger-signature" ];
function unprovedOf(host, checks) {
return OF_LEDGER.filter(name => {
const made = checks.filter(({check, about}) => check === name && about === host);
return made.length === 0 || made.some(({outcome}) => outcome !== "passed");
});
}
}),

/***/ 65660: // build/js/domain/evidence/release-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jy: () => approverWords,
L2: () => verdictWords,
s3: () => signerWords
});
var errors_quote_js$0 = __webpack_require__(7191);
function signerWords({principals, fingerprint}) {
return `${(0, errors_quote_js$0.Re)(principals)} (${fingerprint})`;
}
function approverWords({principals, fingerprint, approvedAt, hosts}) {
const seen = hosts.length === 0 ? "" : `, for ${hosts.map(errors_quote_js$0.af).join(", ")}`;
return `${(0, errors_quote_js$0.Re)(principals)} (${fingerprint}, ${approvedAt}${seen})`;
}
function verdictWords({host, verdict, verb, actor, finishedAt, vouchedBy, contradicted}) {
const unvouched = contradicted === true ? "which the host signed and a check contradicts" : "which no host vouches for";
const whose = vouchedBy === "host" ? "as the host signed it" : unvouched;
return `${verdict} on ${(0, errors_quote_js$0.af)(host)}: ${verb} at ${finishedAt}, ${whose}, actor (not verified) ${(0, 
errors_quote_js$0.af)(actor)}`;
}
}),

};
