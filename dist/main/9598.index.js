import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-88942.js';
export const id = 9598;
export const ids = [9598];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 19000: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pP: () => parseRequirement,
bC: () => singleSubject,
CO: () => withRequired
});
var activation_verdict = __webpack_require__(62709);
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
const {subject} = checkScopes[check];
if (subject === "release") return isAbout(about, releases.asked);
return subject === "host" || subject === "some-hosts" ? isAbout(about, hosts.asked) : true;
}
function isAbout(about, subject) {
return about === void 0 || subject === void 0 || about === subject;
}
function missing(name, done, asked) {
const made = new Set(done.filter(({check}) => check === name).map(({about}) => about));
return subjectsOf(name, done, asked).filter(subject => subject === void 0 ? made.size === 0 : !made.has(subject) && !made.has(void 0)).map(subject => asked.isSingleManifest === true && checkScopes[name].needs === "whole-evidence" ? ofWholeEvidence(name) : notMade(name, subject));
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
function notMade(check, subject) {
const what = checkScopes[check].subject === "release" ? "release" : "the host";
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
