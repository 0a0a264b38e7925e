export const modules = {

/***/ 43201: // build/js/domain/doctor/environments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => environmentsFor
});
const deploy = {
GRIND_TO_PROD_SSH_KEY: "deploy"
};
const environments = [ {
name: "production",
secrets: {
...deploy,
GRIND_TO_PROD_SIGNING_KEY: "release"
},
needsReviewers: true,
hosts: 1
}, {
name: "production-rollback",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-read",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-failover",
secrets: deploy,
needsReviewers: false,
hosts: 2
} ];
function environmentsFor(hostCount) {
return environments.filter(({hosts: hosts}) => hostCount >= hosts);
}
}),

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RN: () => parseFingerprintKey,
Rz: () => variableFingerprint,
dV: () => fingerprintKeyId,
gu: () => FINGERPRINT_KEY_FILE,
hC: () => fileFingerprint
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);
const FINGERPRINT_KEY_FILE = "/etc/grind-to-prod/fingerprint.key";
function parseFingerprintKey(text) {
const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
return digits === void 0 ? void 0 : Buffer.from(digits, "hex");
}
function fingerprintKeyId(key) {
return keyed(key, [ "key" ]).slice(0, 16);
}
function variableFingerprint(key, application, {name: name, value: value}) {
return keyed(key, [ "variable", application, name, value ]);
}
function fileFingerprint(key, application, sha256) {
return keyed(key, [ "file", application, sha256 ]);
}
function keyed(key, words) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update((0, 
_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__.d)(words)).digest("hex").slice(0, 32);
}
}),

/***/ 8399: // build/js/domain/secrets/secret-parameter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => isSecretHeader,
s: () => secretParameter
});
const telling = new Set([ "apikey", "auth", "authorization", "bearer", "credential", "credentials", "jwt", "key", "pass", "passphrase", "passwd", "password", "pin", "pwd", "secret", "session", "sid", "sig", "signature", "token" ]);
function secretParameter(url) {
if (!URL.canParse(url)) return;
return [ ...new URL(url).searchParams.keys() ].find(name => wordsOf(name).some(word => telling.has(word)));
}
function isSecretHeader(name) {
return wordsOf(name).some(word => word === "cookie" || telling.has(word));
}
function wordsOf(name) {
return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
}
}),

/***/ 40687: // build/js/domain/trust/nix-warnings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
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
const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
if (match === null) return [ `The version of Nix (${version === "" ? "none found" : version}) is unknown; check whether it has a known vulnerability.` ];
const release = [ Number(match[1]), Number(match[2]), Number(match[3] ?? 0) ];
return advisories.flatMap(({id: id, hole: hole, since: since, fixed: fixed}) => {
if (!hadIt(release, since) || isMended(release, fixed)) return [];
const remedy = fixed.find(good => isSameSeries(good, release)) ?? fixed.find(good => isLater(good, release)) ?? fixed.at(-1);
return [ `Nix ${version} has ${id}, which ${hole}; update it to ${remedy.join(".")} or later.` ];
});
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

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

/***/ 92851: // build/js/tools/git/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => parseStatus,
y: () => statusCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function statusCommand(root) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
}),

};
