export const modules = {

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
WN: () => countsText,
Wb: () => checkLines,
XF: () => countOutcomes,
bF: () => passed,
fT: () => nixChecks,
gz: () => failed,
k9: () => warned
});
var errors_errors_js$0 = __webpack_require__(8136);
var trust_nix_warnings_js$1 = __webpack_require__(40687);
function passed(id, message) {
return {
id,
outcome: "passed",
message
};
}
function failed(id, message, hint) {
return {
id,
outcome: "failed",
message,
hint
};
}
function warned(id, message, hint) {
return {
id,
outcome: "warning",
message,
hint
};
}
function unknown(id, message, hint) {
return {
id,
outcome: "unknown",
message,
...hint === void 0 ? {} : {
hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome}) => outcome === "failed") ? errors_errors_js$0.Vi : 0;
}
function countOutcomes(checks) {
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
warning: count("warning"),
unknown: count("unknown")
};
}
function countsText(checks) {
const {passed: good, failed: bad, warning, unknown: open} = countOutcomes(checks);
return `${good} passed, ${bad} failed, ${warning} warnings, ${open} not checkable here`;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function nixChecks(id, {version, warnings}, hint) {
const {summary, counted, others} = (0, trust_nix_warnings_js$1.Sf)(version, warnings);
const each = others.map(message => warned(id, message, hint));
if (summary === void 0) return each;
return [ ...each, {
...warned(id, `${summary}. "grind-to-prod doctor --verbose" lists them.`, hint),
details: counted
} ];
}
function checkLines(checks, isVerbose = false) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(check => linesOf(check, isVerbose)))), `${countsText(checks)}.` ];
}
function linesOf({outcome, message, hint, details = []}, isVerbose) {
const mark = marks[outcome].padEnd("warning".length);
const below = [ ...isVerbose ? details.map(detail => `- ${detail}`) : [], ...hint === void 0 ? [] : [ hint ] ];
return [ `  ${mark}  ${message}`, ...below.map(line => `  ${" ".repeat("warning".length)}  ${line}`) ];
}
}),

/***/ 40687: // build/js/domain/trust/nix-warnings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sf: () => countVulnerabilities,
Yf: () => uncheckedSubstituters,
uL: () => versionWarnings
});
const advisories = [ {
id: "CVE-2024-27297",
hole: "lets a user of the daemon change what was built after it was checked",
fixed: [ [ 2, 3, 18 ], [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ] ]
}, {
id: "CVE-2024-45593",
hole: "lets an archive from a substituter write any file as root",
since: [ [ 2, 24, 0 ] ],
fixed: [ [ 2, 24, 6 ] ]
}, {
id: "CVE-2024-47174",
hole: "sends passwords of the netrc file to servers whose certificate it does not check",
fixed: [ [ 2, 18, 8 ], [ 2, 19, 7 ], [ 2, 20, 9 ], [ 2, 21, 5 ], [ 2, 22, 4 ], [ 2, 23, 4 ], [ 2, 24, 8 ] ]
}, {
id: "CVE-2025-46415 (with CVE-2025-46416 and CVE-2025-52991 to 52993)",
hole: "lets a user of the daemon become one of its build users, and remove files of others",
fixed: [ [ 2, 24, 15 ], [ 2, 26, 4 ], [ 2, 28, 4 ], [ 2, 29, 1 ] ]
}, {
id: "CVE-2026-39860",
hole: "lets a user of the daemon become root",
since: [ [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ], [ 2, 21, 0 ] ],
fixed: [ [ 2, 28, 6 ], [ 2, 29, 3 ], [ 2, 30, 4 ], [ 2, 31, 4 ], [ 2, 32, 7 ], [ 2, 33, 4 ], [ 2, 34, 5 ] ]
}, {
id: "CVE-2026-44028",
hole: "lets a user of the daemon, or an archive from a substituter, run code as root",
since: [ [ 2, 24, 4 ] ],
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-44029",
hole: "lets a tarball that is unpacked write outside of its folder",
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-110450",
hole: "lets a user of the daemon become root",
fixed: [ [ 2, 28, 8 ], [ 2, 30, 6 ], [ 2, 31, 6 ], [ 2, 34, 9 ], [ 2, 35, 3 ] ]
} ];
function versionWarnings(version) {
const known = vulnerabilitiesOf(version);
if (known === void 0) return [ `The version of Nix (${version === "" ? "none found" : version}) is unknown; check whether it has a known vulnerability.` ];
return known.map(({sentence}) => sentence);
}
function vulnerabilitiesOf(version) {
const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
if (match === null) return;
const release = [ Number(match[1]), Number(match[2]), Number(match[3] ?? 0) ];
return advisories.flatMap(({id, hole, since, fixed}) => {
if (!hadIt(release, since) || isMended(release, fixed)) return [];
const remedy = fixed.find(good => isSameSeries(good, release)) ?? fixed.find(good => isLater(good, release)) ?? fixed.at(-1);
return [ {
sentence: `Nix ${version} has ${id}, which ${hole}; update it to ${remedy.join(".")} or later.`,
remedy
} ];
});
}
function countVulnerabilities(version, warnings) {
const found = (vulnerabilitiesOf(version) ?? []).filter(({sentence}) => warnings.includes(sentence));
if (found.length < 2) return {
summary: void 0,
counted: [],
others: warnings
};
const counted = found.map(({sentence}) => sentence);
const remedy = found.map(one => one.remedy).reduce((last, one) => isAfter(one, last) ? one : last);
return {
summary: `Nix ${version} has ${found.length} known vulnerabilities; update it to ${remedy.join(".")} or later`,
counted,
others: warnings.filter(warning => !counted.includes(warning))
};
}
function isAfter(left, right) {
return isLater(left, right) || isSameSeries(left, right) && left[2] > right[2];
}
function hadIt(release, since) {
if (since === void 0) return true;
const series = since.find(first => isSameSeries(first, release));
return series === void 0 ? isLater(release, since.at(-1)) : release[2] >= series[2];
}
function isMended(release, fixed) {
const series = fixed.find(good => isSameSeries(good, release));
return series === void 0 ? isLater(release, fixed.at(-1)) : release[2] >= series[2];
}
function isSameSeries(left, right) {
return left[0] === right[0] && left[1] === right[1];
}
function isLater(left, right) {
return left[0] > right[0] || left[0] === right[0] && left[1] > right[1];
}
function uncheckedSubstituters(substituters) {
return substituters.filter(address => /[?&]trusted=(?:1|true)(?:&|$)/.test(address));
}
}),

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf
});
var config_find_host_js$0 = __webpack_require__(85670);
var config_released_unit_js$1 = __webpack_require__(85118);
var manifest_health_targets_js$2 = __webpack_require__(77288);
var trust_policy_js$3 = __webpack_require__(54302);
function policyOf(config, hostName) {
const {role} = (0, config_find_host_js$0.findHost)(config, hostName);
const watched = (0, manifest_health_targets_js$2.Uy)(config.health, (0, 
config_released_unit_js$1.PH)(config.units));
return trust_policy_js$3.cv.parse({
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
units: (0, config_released_unit_js$1.PH)(config.units),
healthTargets: (0, manifest_health_targets_js$2.NB)(config.health),
...watched.length === 0 ? {} : {
healthUnits: watched
},
...(0, manifest_health_targets_js$2.iF)(config.health).length === 0 ? {} : {
healthPrograms: true
},
...snapshotOf(config),
...role === void 0 ? {} : {
role
},
...Object.values(config.components).some(({kind}) => kind === "system") ? {
system: true
} : {},
...config.data === void 0 ? {} : {
data: config.data.folders
},
...config.data?.program === void 0 ? {} : {
dataProgram: true
}
});
}
function snapshotOf({snapshot: {repository, units}}) {
if (repository === void 0 && units.length === 0) return {};
return {
snapshot: {
...repository === void 0 ? {} : {
repository
},
...units.length === 0 ? {} : {
units
}
}
};
}
}),

/***/ 54686: // build/js/tools/nix/requisites.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => requisitesCommand,
U: () => parseRequisites
});
var run_limits_js$0 = __webpack_require__(28410);
function requisitesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--requisites", ...paths ],
effect: "read",
timeout: run_limits_js$0.AO
};
}
function parseRequisites(stdout) {
return new Set(stdout.split("\n").filter(line => line !== ""));
}
}),

};
