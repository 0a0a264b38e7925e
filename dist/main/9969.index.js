import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-96477.js';
export const id = 9969;
export const ids = [9969];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 36181: // build/js/cli/commands/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyCommand: () => verifyCommand
});
var errors = __webpack_require__(8136);
var check = __webpack_require__(23573);
var evidence_report = __webpack_require__(51591);
// CONCATENATED MODULE: ./build/js/domain/report/evidence-lines.js
const marks = {
passed: "passed      ",
failed: "FAILED      ",
"not-provable": "not provable"
};
function evidenceLines(release, checks) {
return [ (0, evidence_report.W)(release, {
counts: (0, check.ls)(checks)
}), ...checks.flatMap(linesOf) ];
}
function linesOf({outcome: outcome, statement: statement, hint: hint, about: about}) {
const subject = about !== void 0 && /^[0-9a-f]{12}$/.test(about) ? `${about}: ` : "";
return [ `${marks[outcome]}  ${subject}${statement}`, ...hint === void 0 || outcome === "passed" ? [] : [ `${" ".repeat(marks.failed.length)}  ${hint}` ] ];
}
const SHOWN_PASSED = 200;
function wholeEvidenceLines(report) {
const {checks: checks, counts: counts} = report;
const shown = checks.length <= SHOWN_PASSED ? checks : checks.filter(({outcome: outcome}) => outcome !== "passed");
const left = checks.length - shown.length;
const vouched = voucher => checks.filter(({outcome: outcome, vouchedBy: vouchedBy}) => outcome === "passed" && vouchedBy === voucher).length;
return [ (0, evidence_report.W)((0, evidence_report.e)(report), report), ...shown.flatMap(linesOf), ...left === 0 ? [] : [ `${marks.passed}  ${left} more checks.` ], ...counts.passed === 0 ? [] : [ `Of what passed, ${vouched("signers")} rest on the signers of the release, ${vouched("host")} on the hosts, and ${vouched("none")} on no signature.` ] ];
}
var cli_arguments = __webpack_require__(66279);
var command = __webpack_require__(7154);
var kept_file = __webpack_require__(16414);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/evidence-reports.js
function reportOf({releaseId: releaseId, application: application, source: source, checks: checks, counts: counts, signers: signers, record: record}) {
const known = application === null || source === null ? [] : [ {
releaseId: releaseId,
application: application,
source: source,
signers: signers
} ];
const history = record === null ? [] : [ {
...record,
line: 0,
reason: "",
actor: record.actor.name,
from: null,
to: releaseId,
signers: signers.map(({principals: principals}) => principals.join("/"))
} ];
return {
evidence: `release ${releaseId}`,
releases: known,
checks: checks,
counts: counts,
history: history,
components: {}
};
}
async function writeEvidenceReports(report, {sarif: sarif, html: html}, {at: at}) {
const {writeAtomically: writeAtomically} = await __webpack_require__.e(8417).then(__webpack_require__.bind(__webpack_require__, 68417));
const {writingTo: writingTo} = await __webpack_require__.e(8570).then(__webpack_require__.bind(__webpack_require__, 98570));
const written = [];
const write = async (file, text) => {
await writingTo(file, () => writeAtomically(at(file), text));
written.push(`Written to ${at(file)}`);
};
if (sarif !== void 0) {
const {evidenceSarif: evidenceSarif} = await __webpack_require__.e(264).then(__webpack_require__.bind(__webpack_require__, 264));
const {VERSION: VERSION} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 56476));
await write(sarif, `${JSON.stringify(evidenceSarif(report, VERSION), void 0, 2)}\n`);
}
if (html !== void 0) {
const {evidencePage: evidencePage} = await __webpack_require__.e(3841).then(__webpack_require__.bind(__webpack_require__, 73841));
await write(html, evidencePage(report));
}
return written;
}
// CONCATENATED MODULE: ./build/js/cli/commands/verify.js
const options = {
allowedSigners: (0, inputs.eW)("GRIND_TO_PROD_ALLOWED_SIGNERS", (0, inputs.uK)("<file>", "who may sign a release, in the format of ssh-keygen's allowed_signers file (default: that of init)")),
signature: (0, inputs.uK)("<file>", "the signature file (default: manifest.sig beside the manifest)"),
revokedKeys: (0, inputs.uK)("<file>", "revoked keys: a key revocation list, or public keys"),
releaseId: (0, inputs.uK)("<id>", "the expected release id"),
minimumSignatures: (0, inputs.Xi)("minimum", (0, inputs.Yz)("<count>", "how many different signers it needs (default: 1)", cli_arguments.pq)),
at: (0, inputs.Yz)("<time>", "the time at which the keys must have been valid, RFC 3339 (default: that of a record that its host signed, else now)", cli_arguments.nR),
record: (0, inputs.uK)("<file>", "a host's record of this release, as promote kept it; the host's signature beside it (FILE.sig) is read too"),
knownHosts: (0, inputs.uK)("<file>", "known_hosts: the keys of the hosts whose records are in a folder of evidence"),
nixKeys: (0, inputs.uK)("<file>", "trusted public keys of Nix, as in nix.conf: each path of a release in a folder of evidence must be signed"),
nixSignatures: (0, inputs.Yz)("<count>", "of how many keys of Nix each path needs a signature (default: 1)", cli_arguments.pq),
enclosedKeys: (0, inputs.Jt)("use the keys in the folder of evidence where none are given: they prove nothing by themselves"),
sarif: (0, inputs.uK)("<file>", "write the checks to this file as SARIF 2.1.0"),
html: (0, inputs.uK)("<file>", "write a report to this file, as one page of HTML"),
hostKey: (0, inputs.uK)("<file>", "the host's public ssh keys: one of them must have signed the record"),
host: (0, inputs.uK)("<name>", "the host that a record must be of; a single --record must be signed by the key that grind-to-prod.yml pins for it"),
allowUnsigned: (0, inputs.Jt)("accept a record without a signature by a known host key"),
directory: host_command.K,
ledger: (0, inputs.uK)("<file>", "the host's ledger, which must contain the record: its ledger.ndjson, or the output of `ledger --json`"),
require: (0, inputs._d)("<what...>", "what must have passed, such as inventory or sbom, or the verdict of the record: verdict=COMMITTED", cli_arguments.h2),
strict: (0, inputs.Jt)("exit with 5 when something cannot be proved with what was given")
};
const verifyCommand = (0, command.G5)({
name: "verify",
summary: "verify a release's evidence offline: manifest, signatures, inventory, records, ledgers and snapshots",
arguments: {
manifest: (0, inputs.EE)("<evidence>", 'a folder of evidence or the archive that "grind-to-prod bundle" wrote; or a manifest.json, or its folder, with what a build left beside it')
},
options: options,
needs: {
directory: "host"
},
examples: [ "grind-to-prod verify release --allowed-signers allowed_signers", "grind-to-prod verify release --allowed-signers allowed_signers --record record.json --host prod", "grind-to-prod verify evidence.tar.gz --allowed-signers allowed_signers --known-hosts known_hosts --html report.html" ],
run: async ({manifest: manifest, ...values}, context) => {
const {at: at} = context;
const {isEvidence: isEvidence} = await __webpack_require__.e(5153).then(__webpack_require__.bind(__webpack_require__, 95153));
if (await isEvidence(at(manifest))) return verifyWholeEvidence(manifest, values, context);
refuseForManifest(values);
const {verify: verify} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(8742), __webpack_require__.e(3665), __webpack_require__.e(1649), __webpack_require__.e(9702), __webpack_require__.e(2329) ]).then(__webpack_require__.bind(__webpack_require__, 69702));
const asked = {
bundle: at(manifest),
signatureFile: at(values.signature),
allowedSignersFile: await (0, kept_file.AT)(values, context),
revokedKeysFile: at(values.revokedKeys),
expectedReleaseId: values.releaseId,
minimumSignatures: values.minimumSignatures,
at: values.at,
record: await recordOptions(values, context),
required: values.require
};
const result = await verify(asked, context);
const release = `Release ${result.releaseId}${result.application === null ? "" : ` of ${result.application}`}`;
const written = await writeEvidenceReports(reportOf(result), values, context);
return {
result: result,
text: [ ...evidenceLines(release, result.checks), ...written ],
exitCode: (0, check.Dz)(result.checks, values.strict)
};
}
});
async function verifyWholeEvidence(evidence, values, context) {
const {at: at} = context;
refuseForEvidence(evidence, values);
const {verifyEvidence: verifyEvidence} = await Promise.all([ __webpack_require__.e(662), __webpack_require__.e(8742), __webpack_require__.e(3665), __webpack_require__.e(1649), __webpack_require__.e(951), __webpack_require__.e(5384) ]).then(__webpack_require__.bind(__webpack_require__, 80537));
const {withEvidenceFolder: withEvidenceFolder} = await __webpack_require__.e(262).then(__webpack_require__.bind(__webpack_require__, 262));
const asked = {
name: evidence,
allowedSignersFile: await signersIfKnown(values, context),
revokedKeysFile: at(values.revokedKeys),
knownHostsFile: at(values.knownHosts),
nixKeysFile: at(values.nixKeys),
nixSignaturesNeeded: values.nixSignatures,
useEnclosedKeys: values.enclosedKeys,
allowUnsigned: values.allowUnsigned,
minimumSignatures: values.minimumSignatures,
at: values.at,
expectedReleaseId: values.releaseId,
expectedHost: values.host,
required: values.require
};
const result = await withEvidenceFolder(at(evidence), folder => verifyEvidence({
...asked,
folder: folder
}, context));
const written = await writeEvidenceReports(result, values, context);
return {
result: result,
text: [ ...wholeEvidenceLines(result), ...written ],
exitCode: (0, check.Dz)(result.checks, values.strict)
};
}
async function signersIfKnown(values, context) {
if (values.allowedSigners === void 0 && values.enclosedKeys) return;
return (0, kept_file.AT)(values, context).catch(error => {
if (error instanceof errors.dz && error.code === "missing-option") return;
throw error;
});
}
function refuseForManifest({knownHosts: knownHosts, nixKeys: nixKeys, nixSignatures: nixSignatures, enclosedKeys: enclosedKeys}) {
const word = firstGiven({
"--known-hosts": knownHosts,
"--nix-keys": nixKeys,
"--nix-signatures": nixSignatures,
"--enclosed-keys": enclosedKeys
});
if (word === void 0) return;
throw new errors.dz("conflicting-options", `${word} is for a folder of evidence, or an archive of one.`, {
hint: "Give that folder, or leave the option out."
});
}
function refuseForEvidence(evidence, values) {
const {record: record, ledger: ledger, hostKey: hostKey, signature: signature, directory: directory, nixKeys: nixKeys, nixSignatures: nixSignatures, enclosedKeys: enclosedKeys} = values;
const word = firstGiven({
"--record": record,
"--ledger": ledger,
"--host-key": hostKey,
"--signature": signature,
"--directory": directory
});
if (word !== void 0) throw new errors.dz("conflicting-options", `${word} is for a single manifest, and ${evidence} is whole evidence.`, {
hint: "Leave it out; give the keys of its hosts with --known-hosts."
});
if (nixSignatures !== void 0 && nixKeys === void 0 && !enclosedKeys) throw new errors.dz("missing-option", "--nix-signatures has no effect without keys of Nix.", {
hint: "Add --nix-keys, or remove --nix-signatures."
});
}
function firstGiven(given) {
return Object.keys(given).find(word => given[word] !== void 0 && given[word] !== false);
}
async function recordOptions({record: record, ledger: ledger, hostKey: hostKey, host: host, directory: directory, allowUnsigned: allowUnsigned}, {at: at, applicationFolder: applicationFolder}) {
if (record === void 0) {
if (ledger !== void 0) throw new errors.dz("missing-option", "A ledger is checked against a record.", {
hint: "Give --record too."
});
if (hostKey !== void 0 || host !== void 0) throw new errors.dz("missing-option", "A host's key verifies a record.", {
hint: "Give --record too."
});
if (allowUnsigned) throw new errors.dz("missing-option", "--allow-unsigned has no effect without a record.", {
hint: "Give --record too."
});
return;
}
const {pinnedHostKeyOf: pinnedHostKeyOf} = await __webpack_require__.e(3520).then(__webpack_require__.bind(__webpack_require__, 3520));
const pinnedHostKey = host === void 0 || hostKey !== void 0 ? void 0 : await pinnedHostKeyOf(await applicationFolder(directory), host);
return {
recordFile: at(record),
ledgerFile: at(ledger),
hostKeyFile: at(hostKey),
pinnedHostKey: pinnedHostKey,
expectedHost: host,
allowUnsigned: allowUnsigned
};
}
}),

/***/ 51591: // build/js/domain/evidence/evidence-report.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => evidenceHeadline,
e: () => subjectOf
});
var _report_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
function evidenceHeadline(subject, {counts: counts}) {
const {passed: passed, failed: failed, "not-provable": notProvable} = counts;
const all = passed + failed + notProvable;
if (failed > 0) return `${subject} is NOT proved: ${failed} of ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(all, "check")} failed.`;
if (notProvable === 0) return `${subject} is proved: all ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(passed, "check")} passed.`;
return `${subject}: ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_0__.B4)(passed, "check")} passed, and ${notProvable} cannot be proved with what was given.`;
}
function subjectOf({releases: releases, evidence: evidence}, digits = 64) {
const [release] = releases;
if (release === void 0) return `The evidence ${evidence}`;
if (releases.length > 1) return `The evidence of ${releases.length} releases of ${release.application}`;
return `Release ${release.releaseId.slice(0, digits)} of ${release.application}`;
}
}),

};
