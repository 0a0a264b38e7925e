import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-23573.js';
export const id = 1011;
export const ids = [1011];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 4657: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pP: () => parseRequirement,
bC: () => singleSubject,
CO: () => withRequired
});
var activation_verdict = __webpack_require__(62709);
var check = __webpack_require__(23573);
// CONCATENATED MODULE: ./build/js/domain/evidence/check-subjects.js
const checkSubjects = {
keys: "host",
index: "all",
files: "all",
manifest: "release",
"release-id": "all",
signatures: "release",
approvals: "release",
countersignatures: "some-hosts",
revocations: "release",
"key-time": "release",
inventory: "release",
sbom: "release",
environment: "release",
"nix-signatures": "release",
provenance: "release",
reproduced: "release",
"sbom-statement": "release",
attestation: "release",
record: "host",
"key-rotation": "some-hosts",
"record-signature": "host",
"record-host": "host",
"record-signers": "host",
"record-time": "host",
ledger: "host",
"ledger-signature": "host",
"ledger-head": "host",
"ledger-record": "host",
records: "host",
current: "some-hosts",
deployment: "host",
timestamp: "host",
snapshots: "host",
hosts: "all",
"live-host": "live-host",
"live-release": "live-host",
"live-ledger": "live-host",
"live-attempts": "live-host",
"other-files": "all"
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
return verdict !== void 0 && Object.hasOwn(activation_verdict.rY, verdict) ? {
verdict
} : void 0;
}
function withRequired(done, required, asked) {
const names = new Set(required.flatMap(one => "check" in one ? [ one.check ] : []));
const isRequired = one => names.has(one.check) && isAskedAbout(one, asked);
return [ ...done.map(one => isRequired(one) && isOpen(one, done) ? {
...one,
outcome: "failed"
} : one), ...[ ...names ].flatMap(name => missing(name, done, asked)), ...required.flatMap(one => "verdict" in one ? otherVerdicts(one.verdict, asked.recorded) : []) ];
}
function isAskedAbout({check, about}, {hosts, releases}) {
const subject = checkSubjects[check];
if (subject === "release") return isAbout(about, releases.asked);
return subject === "host" || subject === "some-hosts" ? isAbout(about, hosts.asked) : true;
}
function isAbout(about, subject) {
return about === void 0 || subject === void 0 || about === subject;
}
function missing(name, done, asked) {
const made = new Set(done.filter(({check}) => check === name).map(({about}) => about));
return subjectsOf(name, done, asked).filter(subject => subject === void 0 ? made.size === 0 : !made.has(subject) && !made.has(void 0)).map(subject => asked.isSingleManifest === true && wholeEvidenceOnly.has(name) ? ofWholeEvidence(name) : notMade(name, subject));
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
return subjects[checkSubjects[name]]();
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
const wholeEvidenceOnly = new Set([ "keys", "index", "files", "key-rotation", "ledger-head", "records", "current", "deployment", "snapshots", "hosts", "live-host", "live-release", "live-ledger", "live-attempts" ]);
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
function notMade(check, subject) {
const what = checkSubjects[check] === "release" ? "release" : "the host";
const statement = `The check ${check} is required${subject === void 0 ? "" : ` of ${what} ${subject}`}, and what it needs was not given.`;
const made = {
check,
outcome: "failed",
statement,
restsOn: [],
vouchedBy: "none"
};
return subject === void 0 ? made : Object.assign(made, {
about: subject
});
}
function otherVerdicts(wanted, recorded) {
return recorded.filter(({verdict}) => verdict !== wanted).map(({about, found, restsOn}) => {
const statement = `The verdict ${wanted} is required, and ${found}.`;
const check = {
check: "record",
outcome: "failed",
statement,
restsOn,
vouchedBy: "none"
};
return about === void 0 ? check : Object.assign(check, {
about
});
});
}
}),

};
