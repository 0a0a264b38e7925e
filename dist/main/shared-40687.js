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

/***/ 68566: // build/js/domain/activation/release-word.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b6: () => leadsBack,
tx: () => failedBefore,
wt: () => isWordOn
});
var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);
function leadsBack(release, other) {
const relation = (0, _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__.Ke)(release.source, other.source);
if (relation === "newer" || relation === "same") return null;
return `${nameOf(release, "Release")} ${relation === "older" ? "is older than" : "does not descend from"} ${nameOf(other)}`;
}
function failedBefore(host, releaseId, lastWord) {
if (lastWord === void 0) return null;
const {verdict: verdict, reason: reason, finishedAt: finishedAt, actor: actor} = lastWord;
const release = `Release ${short(releaseId)}`;
if (lastWord.releaseId !== releaseId) return `${release} was rolled back on ${host} at ${finishedAt} by ${actor.name}, in favour of ${short(lastWord.releaseId)}.`;
if (verdict === "COMMITTED") return null;
const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, "") : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
const REASON_LENGTH = 600;
function isWordOn(record, releaseId) {
const {verb: verb, verdict: verdict, releaseId: tried, previousRelease: previousRelease} = record;
if (verb !== "apply" && verb !== "rollback") return false;
if (tried === releaseId) return verdict !== "UNCHANGED";
return verdict === "COMMITTED" && previousRelease === releaseId && (verb === "rollback" || record.allowOlder === true);
}
function nameOf({releaseId: releaseId, source: source}, word = "release") {
return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`;
}
function short(id) {
return id.slice(0, 12);
}
}),

/***/ 3937: // build/js/domain/activation/unit-change.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iw: () => changedShare,
Lu: () => changedLink,
ND: () => namedLinks,
hP: () => linksOf,
iU: () => allShares
});
__webpack_require__(94362);
function namedLinks(commands, prefix) {
const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g);
return namesBelow(prefix, found);
}
function namesBelow(prefix, found) {
return [ ...new Set([ ...found ].flatMap(([, folder, link]) => folder === prefix ? link : [])) ].toSorted();
}
function linksOf(manifest, names) {
return names.filter(name => linkTarget(manifest, name) !== void 0);
}
function changedLink(names, before, after) {
for (const name of names) {
const [old, wanted] = [ linkTarget(before, name), linkTarget(after, name) ];
if (wanted === void 0) return `${name} is not a link of this release`;
if (old === void 0) return `component ${wanted.component} is new`;
if (old.target !== wanted.target) return `component ${wanted.component} changed`;
}
return null;
}
function changedShare(names, before, after) {
for (const name of names) {
const [old, wanted] = [ shareTarget(before, name), shareTarget(after, name) ];
if (old?.target === wanted?.target) continue;
if (wanted === void 0) return `share ${name} is gone`;
return old === void 0 ? `component ${wanted.component} is new` : `component ${wanted.component} changed`;
}
return null;
}
function allShares(...manifests) {
const names = manifests.flatMap(({components: components}) => Object.values(components).flatMap(({share: share = {}}) => Object.keys(share)));
return [ ...new Set(names) ].toSorted();
}
function shareTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, share: share = {}}]) => Object.hasOwn(share, name) ? {
component: component,
target: `${storePath}/${share[name].target}`
} : [])[0];
}
function linkTarget({components: components}, name) {
return Object.entries(components).flatMap(([component, {storePath: storePath, links: links}]) => {
const link = links !== void 0 && Object.hasOwn(links, name) ? links[name] : void 0;
return link === void 0 ? [] : {
component: component,
target: `${storePath}/${link.target}`
};
})[0];
}
}),

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf
});
var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10076);
function policyOf(config, hostName) {
const {role: role} = (0, _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__.m)(config, hostName);
const watched = (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.Uy)(config.health, (0, 
_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units));
return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__.cv.parse({
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
units: (0, _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units),
healthTargets: (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.NB)(config.health),
...watched.length === 0 ? {} : {
healthUnits: watched
},
...(0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.iF)(config.health).length === 0 ? {} : {
healthPrograms: true
},
...snapshotOf(config),
...role === void 0 ? {} : {
role: role
},
...Object.values(config.components).some(({kind: kind}) => kind === "system") ? {
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
function snapshotOf({snapshot: {repository: repository, units: units}}) {
if (repository === void 0 && units.length === 0) return {};
return {
snapshot: {
...repository === void 0 ? {} : {
repository: repository
},
...units.length === 0 ? {} : {
units: units
}
}
};
}
}),

};
