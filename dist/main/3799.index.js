import { modules as shared0 } from './shared-78257.js';
export const id = 3799;
export const ids = [3799];
export const modules = {
...shared0,


/***/ 52506: // build/js/domain/evidence/check-advice.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => advised,
r: () => checkAdvice
});
var manifest_release_id_js$0 = __webpack_require__(50452);
const BUNDLE = 'Put it into the evidence: "grind-to-prod bundle RELEASE --hosts HOST --evidence FOLDER".';
const BUILT = "Add the file that the build wrote, from its artifact or its folder.";
const BUILT_AGAIN = "Take the files that the build wrote, from its artifact or its folder.";
const GIVE_RECORD = 'Give the host-record-\u2026.json that promote kept, with the option "record".';
const GIVE_LEDGER = 'Give the host\'s ledger with the options "record" and "ledger": "grind-to-prod ledger export HOST" writes it.';
const ASK_LIVE = 'Ask the host: "grind-to-prod verify EVIDENCE --live HOST".';
const COMPARE_COPIES = "Compare it with the ledger on the host itself, and with copies of other days.";
const COMPARE_RECORD = 'Get the record again, with "grind-to-prod bundle", and find out who changed this one.';
const SIGN_AGAIN = "Take the manifest and its signatures from where they were built, and the list of signers from its owner.";
const FIND_CAUSE = 'Find out who changed the host, and when; "grind-to-prod ledger HOST" lists its attempts.';
const checkAdvice = {
keys: {
needs: [ "evidence of a host" ],
give: BUNDLE,
failed: 'Get the public keys of the host from its owner, and give them with the option "known-hosts".'
},
index: {
needs: [ "index.json" ],
give: 'Give the archive that "grind-to-prod bundle" wrote, or the folder that it was unpacked to.',
failed: "Get the archive again, and unpack it into an empty folder."
},
files: {
needs: [],
neverPasses: "names files that cannot be verified",
give: 'Require the checks of what must be here, such as "manifest" or "record".',
failed: 'Give the folder or the archive that "grind-to-prod bundle" wrote, with nothing else in it.'
},
manifest: {
needs: [ "manifest" ],
give: 'Give the folder of the release, or evidence with "release" in it.',
failed: BUILT_AGAIN
},
"release-id": {
needs: [ "expected release" ],
give: `Give the whole id with the option "release-id". ${manifest_release_id_js$0.HT}`,
failed: 'Find the release that was approved: "grind-to-prod manifest RELEASE" prints the id of one, and its record has it.'
},
signatures: {
needs: [ "manifest" ],
give: "Give the manifest.sig of the release, and the list of signers.",
failed: SIGN_AGAIN
},
approvals: {
needs: [ "approval", "record that names one" ],
give: 'Add the approvals.intoto.jsonl of the release beside its manifest: "grind-to-prod approve" writes it.',
failed: "Get the approvals.intoto.jsonl of the release again, and ask the people whom it names."
},
countersignatures: {
needs: [ "emergency release", "countersignature" ],
give: "Require it only of evidence with an emergency release.",
failed: 'Get the receipts from the host again, with "grind-to-prod bundle"; people countersign with "grind-to-prod countersign".'
},
revocations: {
needs: [ "list of revoked keys" ],
give: 'Give the revoked keys with the option "revoked-keys".',
failed: "Do not use the release: sign it again with a key that counts, or find out when the key was lost."
},
"key-time": {
needs: [ "manifest" ],
give: 'Give the time with the option "at", or the record of the host.',
failed: 'Give the time of the attempt with the option "at", and the list of signers as it was then.'
},
inventory: {
needs: [ "inventory.json" ],
give: BUILT,
failed: BUILT_AGAIN
},
sbom: {
needs: [ "sbom.cdx.json" ],
give: BUILT,
failed: BUILT_AGAIN
},
environment: {
needs: [ "manifest.env" ],
give: BUILT,
failed: BUILT_AGAIN
},
"nix-signatures": {
needs: [ "trusted key of Nix", "signature of Nix" ],
give: 'Give the public keys with the option "nix-keys", and the nix-signatures.json that "grind-to-prod bundle" puts beside the manifest.',
failed: "Build the release again on a machine that is trusted, or find out which machine built these paths."
},
provenance: {
needs: [ "provenance.intoto.json" ],
give: BUILT,
failed: BUILT_AGAIN
},
reproduced: {
needs: [ "statement of a second builder" ],
give: 'Build it on another machine with "grind-to-prod reproduce", and add the reproductions.intoto.jsonl beside the manifest.',
failed: 'Build it on a machine of your own with "grind-to-prod reproduce".'
},
"sbom-statement": {
needs: [ "sbom.intoto.json" ],
give: BUILT,
failed: BUILT_AGAIN
},
attestation: {
needs: [ "bundle of Sigstore beside the manifest" ],
give: 'Add the attestation.json of the build, and give the roots: "grind-to-prod verify EVIDENCE --trusted-root FILE".',
failed: "Get the attestation again from the run that built the release, and check the workflow that must have signed."
},
record: {
needs: [ "record" ],
give: BUNDLE,
giveBesideManifest: GIVE_RECORD,
failed: COMPARE_RECORD
},
"key-rotation": {
needs: [ "change of a key of a host" ],
give: "Require it only of hosts that were given another key.",
failed: "Find out who changed the key of the host, and get its keys from its owner."
},
"record-signature": {
needs: [ "record" ],
give: BUNDLE,
giveBesideManifest: GIVE_RECORD,
failed: COMPARE_RECORD
},
"record-host": {
needs: [ "expected host" ],
give: 'Name the host with the option "host".',
failed: "Give the records of the host that was named, by the name that it has itself."
},
"record-signers": {
needs: [ "record of a promote", "list of signers" ],
give: 'Give the record of the attempt that applied the release, and the list of signers with the option "allowed-signers".',
failed: "Give the manifest.sig that was released, and the list of signers that the host had at that time."
},
"record-time": {
needs: [ "record of the release" ],
give: BUNDLE,
giveBesideManifest: GIVE_RECORD,
failed: "Compare the clock of the host with the commit time of the release; one of the two is wrong."
},
ledger: {
needs: [ "ledger" ],
give: BUNDLE,
giveBesideManifest: GIVE_LEDGER,
failed: COMPARE_COPIES
},
"ledger-signature": {
needs: [ "ledger" ],
give: 'Give what "grind-to-prod ledger export HOST" writes, which has the signature of the host, and the key of the host.',
giveBesideManifest: GIVE_LEDGER,
failed: COMPARE_COPIES
},
"ledger-head": {
needs: [ "newest line that was kept earlier", "ledger" ],
give: 'Give evidence of another day: "grind-to-prod verify EVIDENCE --heads FILE".',
failed: COMPARE_COPIES
},
"ledger-record": {
needs: [ "record", "ledger" ],
give: BUNDLE,
giveBesideManifest: GIVE_LEDGER,
failed: COMPARE_COPIES
},
records: {
needs: [ "ledger", "release" ],
give: BUNDLE,
failed: BUNDLE
},
current: {
needs: [ "ledger" ],
give: BUNDLE,
failed: 'Verify the release that is current by the ledger, or get newer evidence with "grind-to-prod bundle".'
},
deployment: {
needs: [ "record with a statement of the deployment" ],
give: BUNDLE,
failed: 'Get the statement of the attempt from the host again, with "grind-to-prod bundle".'
},
timestamp: {
needs: [ "time stamp of a record" ],
give: 'Add the \u2026.intoto.json and the \u2026.intoto.json.tsr that a run kept of the attempt, and give the option "timestamp-certificates".',
failed: "Get the time stamp again from where the run kept it, and the certificates from the authority."
},
snapshots: {
needs: [ "snapshot" ],
give: 'Put the snapshots that promote kept into the evidence: "grind-to-prod bundle RELEASE --evidence FOLDER".',
failed: "Take the snapshots that promote kept beside the record, and find out who changed these."
},
hosts: {
needs: [ "second host" ],
give: "Require it only of evidence of several hosts.",
failed: "Find out to which host the attempt belongs, and get the evidence of the other one again."
},
"live-host": {
needs: [ "answer of a host" ],
give: ASK_LIVE,
failed: "Check the address of the host and its key with its owner."
},
"live-release": {
needs: [ "answer of a host" ],
give: ASK_LIVE,
failed: FIND_CAUSE
},
"live-ledger": {
needs: [ "answer of a host" ],
give: ASK_LIVE,
failed: "Keep this evidence, and find out who changed the ledger of the host, and when."
},
"live-attempts": {
needs: [ "answer of a host" ],
give: ASK_LIVE,
failed: 'Get newer evidence with "grind-to-prod bundle".'
},
"other-files": {
needs: [],
neverPasses: "names files that were not checked",
give: "Leave it out of what is required.",
failed: "Remove these files, or find out what they are: nothing here verifies them."
}
};
function advised(checks) {
return checks.map(one => one.outcome === "failed" && one.hint === void 0 ? {
...one,
hint: checkAdvice[one.check].failed
} : one);
}
}),

/***/ 19000: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pP: () => parseRequirement,
bC: () => singleSubject,
CO: () => withRequired
});
var verdicts = __webpack_require__(74368);
var check_advice = __webpack_require__(52506);
var check = __webpack_require__(23573);
// CONCATENATED MODULE: ./build/js/domain/evidence/check-scopes.js
const checkScopes = {
keys: {
subject: "host",
needs: "whole-evidence"
},
index: {
subject: "all",
needs: "whole-evidence"
},
files: {
subject: "all",
needs: "whole-evidence"
},
manifest: {
subject: "release",
needs: "manifest"
},
"release-id": {
subject: "all",
needs: "manifest"
},
signatures: {
subject: "release",
needs: "manifest"
},
approvals: {
subject: "release",
needs: "manifest"
},
countersignatures: {
subject: "some-hosts",
needs: "manifest"
},
revocations: {
subject: "release",
needs: "manifest"
},
"key-time": {
subject: "release",
needs: "manifest"
},
inventory: {
subject: "release",
needs: "manifest"
},
sbom: {
subject: "release",
needs: "manifest"
},
environment: {
subject: "release",
needs: "manifest"
},
"nix-signatures": {
subject: "release",
needs: "manifest"
},
provenance: {
subject: "release",
needs: "manifest"
},
reproduced: {
subject: "release",
needs: "manifest"
},
"sbom-statement": {
subject: "release",
needs: "manifest"
},
attestation: {
subject: "release",
needs: "manifest"
},
record: {
subject: "host",
needs: "manifest"
},
"key-rotation": {
subject: "some-hosts",
needs: "whole-evidence"
},
"record-signature": {
subject: "host",
needs: "manifest"
},
"record-host": {
subject: "host",
needs: "manifest"
},
"record-signers": {
subject: "host",
needs: "manifest"
},
"record-time": {
subject: "host",
needs: "manifest"
},
ledger: {
subject: "host",
needs: "manifest"
},
"ledger-signature": {
subject: "host",
needs: "manifest"
},
"ledger-head": {
subject: "host",
needs: "whole-evidence"
},
"ledger-record": {
subject: "host",
needs: "manifest"
},
records: {
subject: "host",
needs: "whole-evidence"
},
current: {
subject: "some-hosts",
needs: "whole-evidence"
},
deployment: {
subject: "host",
needs: "whole-evidence"
},
timestamp: {
subject: "host",
needs: "manifest"
},
snapshots: {
subject: "host",
needs: "whole-evidence"
},
hosts: {
subject: "all",
needs: "whole-evidence"
},
"live-host": {
subject: "live-host",
needs: "whole-evidence"
},
"live-release": {
subject: "live-host",
needs: "whole-evidence"
},
"live-ledger": {
subject: "live-host",
needs: "whole-evidence"
},
"live-attempts": {
subject: "live-host",
needs: "whole-evidence"
},
"other-files": {
subject: "all",
needs: "manifest"
}
};
// CONCATENATED MODULE: ./build/js/domain/evidence/requirement.js
const singleSubject = {
here: [ void 0 ]
};
function parseRequirement(text) {
const name = check.LN.find(one => one === text);
if (name !== void 0) return {
check: name
};
const verdict = /^verdict=(.*)$/.exec(text)?.[1];
return verdict !== void 0 && Object.hasOwn(verdicts.rY, verdict) ? {
verdict
} : void 0;
}
function withRequired(done, required, asked) {
const names = new Set(required.flatMap(one => "check" in one ? [ one.check ] : []));
const isRequired = one => names.has(one.check) && isAskedAbout(one, asked);
return [ ...done.map(one => isRequired(one) && isOpen(one, done) ? requiredOpen(one, asked) : one), ...[ ...names ].flatMap(name => missing(name, done, asked)), ...required.flatMap(one => "verdict" in one ? otherVerdicts(one.verdict, asked) : []) ];
}
function isAskedAbout({check, about}, {hosts, releases}) {
const {subject} = checkScopes[check];
if (subject === "release") return isAbout(about, releases.asked);
return subject === "host" || subject === "some-hosts" ? isAbout(about, hosts.asked) : true;
}
function isAbout(about, subject) {
return about === void 0 || subject === void 0 || about === subject;
}
function missing(name, done, asked) {
const made = new Set(done.filter(({check}) => check === name).map(({about}) => about));
return subjectsOf(name, done, asked).filter(subject => subject === void 0 ? made.size === 0 : !made.has(subject) && !made.has(void 0)).map(subject => asked.isSingleManifest === true && checkScopes[name].needs === "whole-evidence" && check_advice.r[name].neverPasses === void 0 ? ofWholeEvidence(name) : notMade(name, subject, asked));
}
function subjectsOf(name, done, {hosts, releases}) {
const subjects = {
release: () => each(releases),
host: () => each(hosts),
"live-host": () => each({
here: [ ...new Set(done.filter(({check}) => check === "live-host").map(({about}) => about)) ]
}),
"some-hosts": () => [ hosts.asked ],
all: () => [ void 0 ]
};
return subjects[checkScopes[name].subject]();
}
function each({here, asked}) {
if (asked !== void 0) return [ asked ];
return here.length === 0 ? [ void 0 ] : here;
}
const oneIsEnough = new Set([ "reproduced" ]);
function isOpen({check, outcome, about}, done) {
if (outcome !== "not-provable") return false;
return !oneIsEnough.has(check) || !done.some(other => other.check === check && other.about === about && other.outcome === "passed");
}
function ofWholeEvidence(check) {
const statement = `The check ${check} is required, and it was not made: it is one of whole evidence, and this is a single manifest.`;
const hint = 'Give the folder or the archive that "grind-to-prod bundle" wrote.';
return {
check,
outcome: "failed",
statement,
hint,
restsOn: [],
vouchedBy: "none"
};
}
function toGive(check, {isSingleManifest = false}) {
const {give, giveBesideManifest = give} = check_advice.r[check];
return isSingleManifest ? giveBesideManifest : give;
}
function requiredOpen(one, asked) {
return {
...one,
outcome: "failed",
hint: one.hint ?? toGive(one.check, asked)
};
}
function notMade(check, subject, asked) {
const isOfRelease = checkScopes[check].subject === "release";
const of = subject === void 0 ? "" : ` of ${isOfRelease ? "release" : "the host"} ${subject}`;
const statement = `The check ${check} is required${of}, and ${whyNotMade(check, subject, asked)}.`;
const made = {
check,
outcome: "failed",
statement,
hint: toGive(check, asked),
restsOn: [],
vouchedBy: "none"
};
return subject === void 0 ? made : Object.assign(made, {
about: subject
});
}
function whyNotMade(check, host, {isHere = () => false}) {
const {needs, neverPasses} = check_advice.r[check];
if (neverPasses !== void 0) return `never passes: it only ${neverPasses}`;
const missed = needs.filter(part => part !== "record" && part !== "ledger" || !isHere(part, host));
if (missed.length > 0) return `was not made: there is no ${missed.join(" and no ")}`;
return `was not made from the ${needs.join(" and the ")} that ${needs.length === 1 ? "is" : "are"} here`;
}
function otherVerdicts(wanted, asked) {
return asked.recorded.filter(({verdict}) => verdict !== wanted).map(({about, verdict, found, restsOn}) => {
const statement = `The verdict ${wanted} is required, and ${found}.`;
const hint = verdict === void 0 ? toGive("record", asked) : "The reason is in the record: find out why the attempt did not end as required.";
const check = {
check: "record",
outcome: "failed",
statement,
hint,
restsOn,
vouchedBy: "none"
};
return about === void 0 ? check : Object.assign(check, {
about
});
});
}
}),

/***/ 47338: // build/js/domain/protocol/expected-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => EXPECTED_FORMS,
b: () => mayBeExpected
});
var activation_host_paths_js$0 = __webpack_require__(78257);
var manifest_release_id_js$1 = __webpack_require__(50452);
const EXPECTED_FORMS = `a release id or at least six of its digits, "${activation_host_paths_js$0.Wu}" or "${activation_host_paths_js$0.E1}"`;
function mayBeExpected(text) {
return (0, manifest_release_id_js$1.F3)(text) || (0, 
manifest_release_id_js$1.B1)(text) || text === activation_host_paths_js$0.Wu || text === activation_host_paths_js$0.E1;
}
}),

};
