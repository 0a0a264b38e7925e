export const modules = {

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

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
async function sha256OfFile(path) {
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
return hash.digest("hex");
}
}),

};
