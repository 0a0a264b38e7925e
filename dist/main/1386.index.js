export const id = 1386;
export const ids = [1386];
export const modules = {

/***/ 85439: // build/js/domain/drift/differences.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => unreadablePaths,
t: () => differences
});
var snapshot_unreadable_js$0 = __webpack_require__(4897);
var tree_js$1 = __webpack_require__(47007);
function differences(reference, host, isComplete) {
const found = [];
compare(reference, host, []);
return found;
function compare(left, right, path) {
if (left === right || (0, snapshot_unreadable_js$0.G)(left) || (0, 
snapshot_unreadable_js$0.G)(right)) return;
if ((0, tree_js$1.xK)(left) && (0, tree_js$1.xK)(right)) return compareKeys(left, right, path);
if (Array.isArray(left) && Array.isArray(right) && isSameList(left, right)) return;
found.push({
path,
reference: left,
host: right
});
}
function compareKeys(left, right, path) {
for (const key of Object.keys(left)) compare(left[key], (0, tree_js$1.Gz)(right, key), [ ...path, key ]);
if (!isComplete(path)) return;
for (const key of Object.keys(right)) if (!Object.hasOwn(left, key)) compare(void 0, right[key], [ ...path, key ]);
}
}
function isSameList(left, right) {
return left.length === right.length && left.every((entry, index) => entry === right[index]);
}
function unreadablePaths(tree) {
const found = [];
look(tree, []);
return found;
function look(node, path) {
if ((0, snapshot_unreadable_js$0.G)(node)) found.push(path); else if ((0, 
tree_js$1.xK)(node)) for (const key of Object.keys(node)) look(node[key], [ ...path, key ]);
}
}
}),

/***/ 11386: // build/js/domain/drift/rules/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
k: () => classRules
});
var unreadable = __webpack_require__(4897);
// CONCATENATED MODULE: ./build/js/domain/drift/rules/capacity.js
const SCARCE = .1;
const ALMOST_NOTHING = .05;
const kinds = [ {
total: "bytesTotal",
free: "bytesFree",
what: "space"
}, {
total: "inodesTotal",
free: "inodesFree",
what: "inodes"
} ];
const capacity = {
class: "capacity",
meaning: "A file system is smaller, or almost full.",
differences: [ {
fields: [ "capacity.*" ],
severity: "note",
about: 2,
says: "The file system of {1} has another size.",
next: "Nothing, if this is intended; otherwise declare the difference, or make the file systems the same size."
} ],
conditions: ({snapshot}) => Object.entries(snapshot.capacity).flatMap(([folder, room]) => (0, 
unreadable.G)(room) ? [] : kinds.flatMap(({total, free, what}) => {
const severity = severityOf(room[free], room[total]);
if (severity === void 0) return [];
return [ {
severity,
subject: [ "capacity", folder ],
fields: [ [ "capacity", folder, free ], [ "capacity", folder, total ] ],
says: `The file system of ${folder} has little ${what} left.`,
next: "Free space: grind-to-prod prune HOST, then nix-collect-garbage on the host, and remove old logs; or enlarge the file system."
} ];
}))
};
function severityOf(free, total) {
if (total === 0 || free >= total * SCARCE) return;
return free < total * ALMOST_NOTHING ? "error" : "warning";
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/data.js
const cause = {
classes: [ "release-drift", "stale-process", "service-drift" ]
};
const next = "The executables are the same, so check their inputs: runtime data, the database, other services, and secrets; see journalctl of the unit.";
const data = {
class: "data",
meaning: "Hashes agree but behaviour differs: check runtime data and secrets.",
differences: [ {
fields: [ "health.*.result" ],
severity: "error",
about: 2,
says: "Check {1} gives different results although the hashes match.",
next,
cause
}, {
fields: [ "health.*" ],
severity: "error",
about: 2,
says: "Only one side has the check {1}.",
next: "Checks come with the release: compare the manifests of both sides.",
cause
} ],
conditions: ({snapshot: {health}}) => (0, unreadable.G)(health) ? [] : Object.entries(health).filter(([, check]) => !(0, 
unreadable.G)(check) && check.result === "failed").map(([name]) => ({
severity: "error",
subject: [ "health", name ],
fields: [ [ "health", name, "result" ], [ "health", name, "detail" ], [ "health", name, "listener" ] ],
says: `The check ${name} fails.`,
next,
cause
}))
};
// CONCATENATED MODULE: ./build/js/domain/drift/rule.js
function isSameMachine({reference, host}) {
const machine = reference.snapshot?.host.machineId;
return typeof machine === "string" && machine === host.snapshot?.host.machineId;
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/foreign-units.js
const severity = pair => isSameMachine(pair) ? "warning" : "note";
const foreignUnits = {
class: "foreign-units",
meaning: "Units run, or start at boot, that are neither released nor watched.",
differences: [ {
fields: [ "foreignUnits.running.*" ],
severity,
about: 3,
says: "{2} runs on one side only, and is neither released nor watched.",
next: "On the host: systemctl status {2}; systemctl cat {2}. If it is intended, watch it (snapshot.units) or declare it (snapshot.mayDiffer)."
}, {
fields: [ "foreignUnits.enabled.*" ],
severity,
about: 3,
says: "{2} starts at boot on one side only, and is neither released nor watched.",
next: "On the host: systemctl cat {2}. If it is intended, watch it (snapshot.units) or declare it (snapshot.mayDiffer)."
} ]
};
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/drift/rules/ledger-drift.js
const ledgerDrift = {
class: "ledger-drift",
meaning: "A host's ledger lost records or was replaced, or the host does not run what its ledger has.",
differences: [],
conditions: ({snapshot}, other) => [ ...broken(snapshot, other), ...switchedByHand(snapshot) ]
};
const SWITCHED_BY_HAND = [ "releases", "current" ];
function isSwitchedByHand({releases: {ledger}}) {
return !(0, unreadable.G)(ledger) && ledger.contradictedBy !== void 0;
}
function switchedByHand({releases: {current, ledger}}) {
if ((0, unreadable.G)(ledger) || ledger.contradictedBy === void 0 || (0, unreadable.G)(current)) return [];
const {contradictedBy: attempt, recorded = []} = ledger;
const [left, now] = [ recorded.map(nameOf).join(" or "), nameOf(current) ];
const target = recorded.find(release => release !== null);
const back = target === void 0 ? "promote the right release" : `roll back to it: grind-to-prod rollback HOST --to ${(0, 
release_name.m_)(target)}`;
return [ {
severity: "error",
subject: SWITCHED_BY_HAND,
fields: [ [ "releases", "current" ], [ "releases", "ledger", "contradictedBy" ], [ "releases", "ledger", "recorded" ] ],
says: `The host runs, or will run, what its ledger did not put there: attempt ${attempt} left ${left} current, and ${now} is.`,
next: `Restart no unit: that would start ${now}. Compare the ledger (grind-to-prod ledger HOST) with the records that the runs kept; if it has all lines, the release was switched by hand: find out by whom, and ${back}.`
} ];
}
function nameOf(release) {
return release === null ? "no release" : `release ${(0, release_name.m_)(release)}`;
}
function broken(later, {snapshot: earlier}) {
if (earlier === null || !isOfSameMachine(earlier, later) || Date.parse(later.takenAt) < Date.parse(earlier.takenAt)) return [];
const [before, after] = [ earlier.releases.ledger, later.releases.ledger ];
if ((0, unreadable.G)(before) || (0, unreadable.G)(after)) return [];
const says = problem(before, after);
if (says === void 0) return [];
return [ {
severity: "error",
subject: [ "releases", "ledger" ],
fields: [ [ "releases", "ledger", "entries" ], [ "releases", "ledger", "head" ] ],
says,
next: "A user with root access on the host rewrote it. Compare it with an older copy and with the records that the host signed (grind-to-prod verify --record)."
} ];
}
function isOfSameMachine(left, right) {
return typeof left.host.machineId === "string" && left.host.machineId === right.host.machineId;
}
function problem(before, after) {
if (after.entries < before.entries) return `The ledger became shorter: it had ${before.entries} records and has ${after.entries}.`;
if (before.head === null) return;
if (after.entries === before.entries) return after.head === before.head ? void 0 : "The ledger was replaced by one of the same length.";
if ((0, unreadable.G)(after.recent)) return;
const then = after.recent.at(-1 - (after.entries - before.entries));
return then === void 0 || then === before.head ? void 0 : `The ledger does not continue its earlier version: its record ${before.entries} is different.`;
}
// CONCATENATED MODULE: ./build/js/domain/drift/fingerprint-key.js
function haveSameFingerprintKey({reference, host}) {
const key = reference.snapshot?.fingerprintKey;
return key !== void 0 && !(0, unreadable.G)(key) && key === host.snapshot?.fingerprintKey;
}
var drift_tree = __webpack_require__(47007);
// CONCATENATED MODULE: ./build/js/domain/drift/comparable-digest.js
function hasComparableDigest(pair, path) {
const [left, right] = [ pair.reference, pair.host ].map(side => kindOf(side, path));
if (left === void 0 || right === void 0) return true;
return left === right && (left !== "keyed" || haveSameFingerprintKey(pair));
}
function kindOf({tree}, path) {
const digest = (0, drift_tree.oB)(tree, path);
return typeof digest === "string" ? /^(keyed|sha256):/.exec(digest)?.[1] : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/logins.js
const logins = {
class: "logins",
meaning: "Additional users or keys may log in.",
differences: [ {
fields: [ "logins.superusers.*" ],
severity: "error",
about: 3,
says: "The user {2} is root on one side only.",
next: "Find out who created it: grep {2} /etc/passwd. Only root should have the user id 0."
}, {
fields: [ "logins.keys.*" ],
severity: pair => isSameMachine(pair) ? "error" : "warning",
about: 3,
says: "{2} permits different keys, or gives them different rights.",
next: "Find out whose keys they are (ssh-keygen -l -f {2}) and who added them; declare intended differences in snapshot.mayDiffer.",
when: hasComparableDigest
} ]
};
// CONCATENATED MODULE: ./build/js/domain/drift/rules/release-drift.js
const releaseDrift = {
class: "release-drift",
meaning: "Hashes differ: the sides do not run the same release.",
differences: [ {
fields: [ "releases.current" ],
severity: "error",
about: 2,
says: "The current releases differ.",
next: "Decide which release is the right one and promote it: grind-to-prod promote HOST --manifest <its manifest.json>."
}, {
fields: [ "binaries.*" ],
severity: "error",
about: 2,
says: "The link {1} in <prefix>/bin leads to another executable.",
next: "Only a promote writes there: find out who replaced it (ls -l <prefix>/bin/{1}), then promote or roll back, which writes all links again.",
cause: {
classes: [ "release-drift" ],
subject: [ "releases", "current" ],
when: isOfOwnRelease
}
}, {
fields: [ "shared.*" ],
severity: "error",
about: 2,
says: "The link {1} in <prefix>/share leads to another folder or file.",
next: "Only a promote writes there: find out who replaced it (ls -l <prefix>/share/{1}), then promote or roll back, which writes all links again.",
cause: {
classes: [ "release-drift" ],
subject: [ "releases", "current" ],
when: isOfOwnRelease
}
}, {
fields: [ "prefix" ],
severity: "error",
about: 1,
says: "The application is in another folder.",
next: "Compare prefix in grind-to-prod.yml with that of /etc/grind-to-prod/host.json, and install the policy again: grind-to-prod host install HOST."
} ],
conditions: ({snapshot}) => foreignLinks(snapshot)
};
function isOfOwnRelease({reference, host}, path) {
return [ reference, host ].every(side => isCurrentOn(side, path.slice(0, 2)));
}
function isCurrentOn({tree}, link) {
const release = (0, drift_tree.oB)(tree, [ ...link, "release" ]);
return release === void 0 || release === (0, drift_tree.oB)(tree, [ "releases", "current" ]);
}
function foreignLinks({binaries, shared = {}, releases: {current}}) {
if ((0, unreadable.G)(current) || current === null) return [];
return [ ...foreignIn("bin", binaries, current), ...foreignIn("share", shared, current) ];
}
function foreignIn(folder, links, current) {
if ((0, unreadable.G)(links)) return [];
const field = folder === "bin" ? "binaries" : "shared";
return Object.entries(links).filter(([, {release}]) => release !== current).map(([name]) => ({
severity: "error",
subject: [ field, name ],
fields: [ [ field, name, "path" ], [ field, name, "release" ], [ "releases", "current" ] ],
says: `The link ${name} in <prefix>/${folder} is not of the current release.`,
next: `Only a promote writes there: find out who replaced it (ls -l <prefix>/${folder}/${name}), then promote or roll back, which writes all links again.`
}));
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/secrets-wiring.js
const secretsWiring = {
class: "secrets-wiring",
meaning: "Environment files differ in their names, their values or their permissions.",
differences: [ {
fields: [ "units.*.environmentFiles.*.variables.*" ],
severity: "error",
about: 4,
subject: [ "environmentFiles", "{3}" ],
says: "{3} sets different variables, or different values.",
next: "Set the intended values (they are compared by fingerprints that only these hosts can make), then restart {1}; declare names that must differ in snapshot.mayDiffer.",
when: isComparable
}, {
fields: [ "units.*.environmentFiles.*.mode", "units.*.environmentFiles.*.owner", "units.*.environmentFiles.*.group" ],
severity: "warning",
about: 4,
subject: [ "environmentFiles", "{3}" ],
says: "{3} has another owner or other permissions.",
next: "On the host: chown and chmod {3} to the intended owner and mode; a file of secrets has mode 0600, or 0640 with a group of its own."
}, {
fields: [ "units.*.environmentFiles" ],
severity: "error",
about: 4,
subject: [ "environmentFiles", "{3}" ],
says: "{1} reads {3} on one side only.",
next: "Compare EnvironmentFile= on both sides: systemctl cat {1}."
} ],
conditions: ({snapshot}, other) => unreadableFiles(snapshot, other)
};
function unreadableFiles({units}, other) {
if ((0, unreadable.G)(units)) return [];
return Object.entries(units).flatMap(([unit, {environmentFiles}]) => Object.entries(environmentFiles).flatMap(([file, reading]) => {
const path = [ "units", unit, "environmentFiles", file ];
const theirs = (0, drift_tree.oB)(other.tree, path);
if (!(0, unreadable.G)(reading) || (0, unreadable.G)(theirs) && theirs.unreadable === reading.unreadable) return [];
return [ {
severity: other.snapshot === null ? "note" : "error",
subject: [ "environmentFiles", file ],
fields: [ path ],
says: `${file} could not be read: ${reading.unreadable}.`,
next: `Put the intended file there, then restart ${unit}.`
} ];
}));
}
function isComparable(pair, path) {
const variable = path.slice(0, 6);
return haveSameFingerprintKey(pair) || [ pair.reference, pair.host ].some(({tree}) => (0, 
drift_tree.oB)(tree, variable) === void 0);
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/service-drift.js
const serviceDrift = {
class: "service-drift",
meaning: "A unit is in another state, or its definition differs.",
differences: [ {
fields: [ "units.*.loadState", "units.*.activeState", "units.*.subState", "units.*.result" ],
severity: "error",
about: 2,
says: "{1} is in another state.",
when: (pair, [, unit = ""]) => !isDoneAsReleased(pair, unit),
next: "On the host: systemctl status {1}; journalctl --unit {1} --lines 100."
}, {
fields: [ "units.*.unitFile" ],
severity: "warning",
about: 3,
says: "The unit file of {1} differs.",
next: "Compare systemctl cat {1} on both sides; put the right definition into the host's configuration, then run systemctl daemon-reload and restart the unit.",
when: hasComparableDigest
}, {
fields: [ "units.*.dropIns" ],
severity: "warning",
about: 3,
says: "The drop-ins of {1} differ.",
next: "Compare systemctl cat {1} on both sides; move the right settings into the host's configuration, and revert the rest: systemctl revert {1}.",
when: hasComparableDigest
}, {
fields: [ "units.*.restarts" ],
severity: "note",
about: 2,
says: "systemd restarted {1} on its own a different number of times on each side.",
next: "Find out why it exited: journalctl --unit {1}."
}, {
fields: [ "units.*.sockets" ],
severity: "warning",
about: 2,
says: "{1} listens on other addresses or ports.",
next: "Compare its settings on both sides: systemctl cat {1}, and its environment files.",
cause: {
classes: [ "release-drift", "stale-process" ]
}
}, {
fields: [ "units.*.executable", "units.*.release" ],
severity: "warning",
about: 2,
says: "{1} runs another executable, although that is of the same release or of none.",
next: "Compare its command lines: systemctl show --property ExecStart {1}.",
when: isOfOneRelease
}, {
fields: [ "units.*" ],
severity: "warning",
about: 2,
says: "Only one side has {1}.",
next: 'If only one side should have it, declare it (snapshot.mayDiffer: units["{1}"]); otherwise watch it on both (snapshot.units in grind-to-prod.yml).'
}, {
fields: [ "failedUnits" ],
severity: "warning",
about: 1,
says: "Units that are not watched have failed.",
next: "On the host: systemctl --failed; then journalctl --unit <unit>.",
when: ({reference, host}) => failedUnwatched(reference.snapshot).join(" ") !== failedUnwatched(host.snapshot).join(" ")
} ],
conditions: ({snapshot}) => [ ...failedWatched(snapshot), ...failedElsewhere(snapshot) ]
};
function isOfOneRelease({reference, host}, path) {
const at = ({tree}, key) => (0, drift_tree.oB)(tree, [ ...path.slice(0, 2), key ]);
return typeof at(reference, "executable") === "string" && typeof at(host, "executable") === "string" && at(reference, "release") === at(host, "release");
}
function failedWatched({units}) {
if ((0, unreadable.G)(units)) return [];
return Object.entries(units).filter(([, {activeState}]) => activeState === "failed").map(([name]) => ({
severity: "error",
subject: [ "units", name ],
fields: [ [ "units", name, "activeState" ], [ "units", name, "result" ] ],
says: `${name} has failed.`,
next: `On the host: systemctl status ${name}; journalctl --unit ${name} --lines 100.`
}));
}
function isDoneAsReleased({reference, host}, unit) {
return reference.manifest !== null && (0, drift_tree.oB)(host.tree, [ "units", unit, "activeState" ]) === "done";
}
function failedElsewhere(snapshot) {
if (failedUnwatched(snapshot).length === 0) return [];
return [ {
severity: "warning",
subject: [ "failedUnits" ],
fields: [ [ "failedUnits" ] ],
says: "Units that are not watched have failed.",
next: "On the host: systemctl --failed; then journalctl --unit <unit>."
} ];
}
function failedUnwatched(snapshot) {
if (snapshot === null || (0, unreadable.G)(snapshot.failedUnits)) return [];
const watched = (0, unreadable.G)(snapshot.units) ? {} : snapshot.units;
return snapshot.failedUnits.filter(unit => !Object.hasOwn(watched, unit));
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/source-drift.js
const sourceDrift = {
class: "source-drift",
meaning: "The checkout on a host is at another commit, or has local changes.",
differences: [ {
fields: [ "repository" ],
severity: "warning",
about: 1,
says: "The checkout differs.",
next: "In the checkout: git status; git diff. Push the changes that should stay, then: git fetch; git checkout --force <commit>."
} ],
conditions: ({snapshot: {repository}}) => repository === null || (0, unreadable.G)(repository.state) || !repository.state.dirty ? [] : [ {
severity: "warning",
subject: [ "repository" ],
fields: [ [ "repository", "state", "dirty" ], [ "repository", "state", "dirtyFiles" ] ],
says: "The checkout has local changes.",
next: `Inspect them (git -C ${repository.path} status), push those that should stay, and revert the rest.`
} ]
};
// CONCATENATED MODULE: ./build/js/domain/drift/rules/stale-process.js
const staleProcess = {
class: "stale-process",
meaning: "The links are right, but a running process was started from another release.",
differences: [ {
fields: [ "health.*.listener" ],
severity: "error",
about: 2,
says: "Another program listens on the address of check {1}.",
when: ({reference, host}, [, check = ""]) => ![ reference, host ].some(({tree}) => isSilent(tree, check)),
next: "Find it on the host (ss --listening --tcp --processes), stop it, and restart the unit that should listen there.",
cause: {
classes: [ "release-drift", "stale-process", "service-drift" ]
}
} ],
conditions: (side, other) => staleUnits(side, other)
};
function isSilent(tree, check) {
return (0, drift_tree.oB)(tree, [ "health", check, "result" ]) === "failed" && (0, 
drift_tree.oB)(tree, [ "health", check, "listener" ]) === null;
}
function staleUnits({snapshot}, other) {
const {units, releases} = snapshot;
const {current} = releases;
if ((0, unreadable.G)(units) || (0, unreadable.G)(current) || current === null) return [];
return Object.entries(units).filter(([name, unit]) => isStale(unit, current, () => isReleasedUnit(name, other))).map(([name]) => ({
severity: "error",
subject: [ "units", name ],
fields: [ [ "units", name, "executable" ], [ "units", name, "release" ], [ "releases", "current" ] ],
says: `${name} runs an executable that is not of the current release.`,
next: `On the host: systemctl restart ${name}; then find out why the restart by the promote had no effect (grind-to-prod ledger HOST).`,
cause: isSwitchedByHand(snapshot) ? RELEASE_SWITCHED : linkReplaced(name)
}));
}
const RELEASE_SWITCHED = {
classes: [ "ledger-drift" ],
subject: SWITCHED_BY_HAND
};
function linkReplaced(unit) {
return {
classes: [ "release-drift" ],
when: ({reference, host}) => [ reference, host ].some(one => startedFromForeignLink(one.snapshot, unit))
};
}
function isStale({executable, release}, current, isReleased) {
if (executable === null || (0, unreadable.G)(executable) || (0, unreadable.G)(release) || release === current) return false;
return release !== null || isReleased();
}
function isReleasedUnit(name, {manifest, snapshot}) {
if (manifest !== null) return manifest.manifest.units.some(({unit, action}) => unit === name && action === "restart");
if (snapshot === null || (0, unreadable.G)(snapshot.units)) return false;
const release = Object.hasOwn(snapshot.units, name) ? snapshot.units[name].release : null;
return release !== null && !(0, unreadable.G)(release);
}
function startedFromForeignLink(snapshot, name) {
if (snapshot === null || (0, unreadable.G)(snapshot.units) || (0, unreadable.G)(snapshot.binaries) || !Object.hasOwn(snapshot.units, name)) return false;
const {executable, release} = snapshot.units[name];
return Object.values(snapshot.binaries).some(binary => binary.release !== snapshot.releases.current && (binary.path === executable || release !== null && binary.release === release));
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/system-drift.js
const CLOCK_LIMIT_MILLISECONDS = 1e3;
const systemDrift = {
class: "system-drift",
meaning: "The operating system differs, or the running system is not the one that was switched to.",
differences: [ {
fields: [ "system", "host.kernel" ],
severity: "warning",
about: 1,
subject: [ "system" ],
says: "The operating system differs.",
next: "Bring both to one system: nixos-rebuild switch from the same commit, or the same package updates; reboot if the kernel differs."
}, {
fields: [ "nix.version" ],
severity: "warning",
about: 2,
says: "The version of Nix differs.",
next: "Install one version of Nix on both, in the system's configuration."
}, {
fields: [ "clock" ],
severity: "warning",
about: 1,
says: "Only one host synchronizes its clock.",
next: "On the host: timedatectl; enable its time service."
}, {
fields: [ "tool" ],
severity: "note",
about: 1,
says: "The snapshots were taken by different versions of grind-to-prod.",
next: "Install one version of the agent: grind-to-prod host install HOST."
}, {
fields: [ "host" ],
severity: "warning",
about: 2,
says: "The host's {1} differs.",
next: "If the difference is intended, declare it: snapshot.mayDiffer: host.{1}."
} ],
conditions: ({snapshot}) => [ ...notBooted(snapshot), ...wrongClock(snapshot) ]
};
function notBooted({system: {current, booted, currentKernel, bootedKernel}}) {
if ([ current, booted, currentKernel, bootedKernel ].some(unreadable.G) || current === booted && currentKernel === bootedKernel) return [];
const hasOtherKernel = currentKernel !== bootedKernel;
return [ {
severity: hasOtherKernel ? "warning" : "note",
subject: [ "system" ],
fields: [ [ "system", "current" ], [ "system", "booted" ], ...hasOtherKernel ? [ [ "system", "currentKernel" ], [ "system", "bootedKernel" ] ] : [] ],
says: hasOtherKernel ? "The running kernel is not that of the current system." : "The current system is not the one that was booted.",
next: hasOtherKernel ? "Reboot the host in a maintenance window." : "Nothing, if the system is the boot default: the next boot activates it."
} ];
}
function wrongClock({clock: {offsetMilliseconds, uncertaintyMilliseconds}}) {
if ((0, unreadable.G)(offsetMilliseconds) || (0, unreadable.G)(uncertaintyMilliseconds)) return [];
if (Math.abs(offsetMilliseconds) - uncertaintyMilliseconds <= CLOCK_LIMIT_MILLISECONDS) return [];
return [ {
severity: "warning",
subject: [ "clock" ],
fields: [ [ "clock", "offsetMilliseconds" ] ],
says: "The clock is wrong, measured against the clock of the machine that took the snapshot.",
next: "On the host: timedatectl; enable its time service. Signatures and certificates depend on it."
} ];
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/trust-drift.js
const trust_drift_next = "Compare nix config show on both sides; set the right values in nix.conf through the system's configuration, and restart nix-daemon.";
const install = "If the change is intended, make it on the other side too (grind-to-prod host install HOST); otherwise revert it";
const trustDrift = {
class: "trust-drift",
meaning: "Different users may release or become root, or Nix trusts different keys, users or caches.",
differences: [ {
fields: [ "nix.trust.requireSigs", "nix.trust.trustedUsers", "nix.trust.uncheckedSubstituters" ],
severity: "error",
about: 2,
says: "The hosts trust different Nix keys or users.",
next: trust_drift_next
}, {
fields: [ "nix.trust" ],
severity: "warning",
about: 2,
says: "The hosts trust different Nix keys or users.",
next: trust_drift_next
}, {
fields: [ "trust.policy" ],
severity: "error",
about: 2,
says: "The policy of the agent, which lists what may be released, differs.",
next: `Compare /etc/grind-to-prod/host.json on both sides and find out who changed it. ${install}.`,
when: hasComparableDigest
}, {
fields: [ "trust.allowedSigners", "trust.revokedKeys" ],
severity: "error",
about: 2,
says: "Different keys may sign releases.",
next: `Find out who changed signers/, allowed_signers or revoked_keys in /etc/grind-to-prod, and what was released since. ${install}.`
}, {
fields: [ "trust.deployKeys" ],
severity: "error",
about: 2,
says: "Different keys may deploy.",
next: `Find out who changed the file, and what was released since. ${install}.`,
when: hasComparableDigest
}, {
fields: [ "trust.files.*" ],
severity: "error",
about: 3,
says: "{2} differs: it controls who becomes root, how users log in, or what every program loads.",
next: "Compare {2} on both sides and find out who changed it; put the right content into the system's configuration.",
when: hasComparableDigest
}, {
fields: [ "trust.agent" ],
severity: pair => hasSameTool(pair) ? "error" : "note",
about: 2,
says: "The agent is another program.",
next: "Install one version of the agent: grind-to-prod host install HOST. If both have the same version, one of them was altered."
} ],
conditions: ({snapshot: {nix}}) => (0, unreadable.G)(nix.trust) || nix.trust.requireSigs ? [] : [ {
severity: "error",
subject: [ "nix", "trust" ],
fields: [ [ "nix", "trust", "requireSigs" ] ],
says: "Nix accepts unsigned store paths.",
next: "Set require-sigs = true in nix.conf through the system's configuration, and restart nix-daemon."
} ]
};
function hasSameTool({reference, host}) {
return (0, drift_tree.oB)(reference.tree, [ "tool" ]) === (0, drift_tree.oB)(host.tree, [ "tool" ]);
}
var schema_1 = __webpack_require__(43047);
var differences = __webpack_require__(85439);
// CONCATENATED MODULE: ./build/js/domain/drift/rules/unknown.js
const unknown = {
class: "unknown",
meaning: "A value could not be read or compared, so it is unknown whether it agrees.",
differences: [ {
fields: [ "fingerprintKey" ],
severity: "note",
about: 1,
says: "The values in environment files and the digests of files cannot be compared: the sides use different fingerprint keys.",
next: "Give both hosts one fingerprint key if their secrets should be the same (docs/snapshots.md).",
when: pair => [ pair.reference, pair.host ].every(hasFingerprints) && !haveSameFingerprintKey(pair)
} ],
conditions: ({tree, snapshot}) => {
const paths = (0, differences.G)(tree).filter(path => !isEnvironmentFile(path));
const said = paths.filter(path => !(0, schema_1.DA)((0, drift_tree.oB)(tree, path)) && !isForWantOfKey(snapshot, (0, 
drift_tree.oB)(tree, path), path));
const unsaid = paths.filter(path => (0, schema_1.DA)((0, drift_tree.oB)(tree, path)));
return [ ...said.map(unknown_unreadable), ...unsaid.length === 0 ? [] : [ olderForm(unsaid) ] ];
}
};
function olderForm(fields) {
return {
severity: "note",
subject: [ "schemaVersion" ],
fields,
says: "The snapshot is of schema version 1: it does not record who may release and log in and which other units run, and its plain digests cannot be compared with fingerprints.",
next: "Take it again with an agent of this version (grind-to-prod host install HOST)."
};
}
function isForWantOfKey({fingerprintKey}, node, path) {
return path[0] !== "fingerprintKey" && (0, unreadable.G)(fingerprintKey) && (0, 
unreadable.G)(node) && node.unreadable.endsWith(fingerprintKey.unreadable);
}
function isEnvironmentFile(path) {
return path.length === 4 && path[2] === "environmentFiles";
}
function unknown_unreadable(path) {
const isOfUnit = path[0] === "units" && path.length > 1;
const subject = isOfUnit ? path.slice(0, 2) : path;
return {
severity: "warning",
subject,
fields: [ path ],
says: isOfUnit ? `Not everything about ${path[1]} could be read.` : `${path.join(" ")} could not be read.`,
next: "Fix the cause, then take the snapshot again."
};
}
function hasFingerprints({snapshot}) {
if (snapshot === null) return false;
const {units, trust, logins} = snapshot;
if (!(0, unreadable.G)(units) && Object.values(units).some(unitHasFingerprints)) return true;
return [ trust, logins ].some(part => JSON.stringify(part).includes('"keyed:'));
}
function unitHasFingerprints({environmentFiles, unitFile, dropIns}) {
return Object.keys(environmentFiles).length > 0 || [ unitFile, ...dropIns ].some(file => isKeyed(file?.digest));
}
function isKeyed(digest) {
return typeof digest === "string" && digest.startsWith("keyed:");
}
// CONCATENATED MODULE: ./build/js/domain/drift/rules/index.js
const classRules = [ releaseDrift, staleProcess, secretsWiring, serviceDrift, data, systemDrift, trustDrift, ledgerDrift, logins, foreignUnits, sourceDrift, capacity, unknown ];
}),

/***/ 47007: // build/js/domain/drift/tree.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gz: () => below,
g7: () => treeOf,
oB: () => nodeAt,
xK: () => isTree
});
var snapshot_unreadable_js$0 = __webpack_require__(4897);
function treeOf({units, trust, logins, foreignUnits, releases, shared = {}, ...snapshot}) {
return {
...snapshot,
shared,
releases: {
...releases,
ledger: ledgerTree(releases.ledger)
},
units: (0, snapshot_unreadable_js$0.G)(units) ? units : mapValues(units, unitTree),
trust: {
...trust,
deployKeys: loginFiles(trust.deployKeys)
},
logins: {
superusers: named(logins.superusers),
keys: loginFiles(logins.keys)
},
foreignUnits: mapValues(foreignUnits, named)
};
}
function ledgerTree(ledger) {
if ((0, snapshot_unreadable_js$0.G)(ledger)) return ledger;
const {contradictedBy, recorded = [], ...known} = ledger;
return contradictedBy === void 0 ? known : {
...known,
contradictedBy,
recorded: recorded.map(release => release ?? "none")
};
}
function loginFiles(files) {
if ((0, snapshot_unreadable_js$0.G)(files)) return files;
return mapValues(files, file => (0, snapshot_unreadable_js$0.G)(file) ? file : {
digest: file.digest,
keys: Object.entries(file.keys).map(loginKey).toSorted()
});
}
function loginKey([fingerprint, {options}]) {
return options.length === 0 ? fingerprint : `${fingerprint} (${options.join(", ")})`;
}
function named(names) {
return (0, snapshot_unreadable_js$0.G)(names) ? names : Object.fromEntries(names.map(name => [ name, true ]));
}
function unitTree({dropIns, sockets, ...unit}) {
return {
...unit,
dropIns: Object.fromEntries(dropIns.map(({path, digest}) => [ path, {
digest
} ])),
sockets: (0, snapshot_unreadable_js$0.G)(sockets) ? sockets : [ ...new Set(sockets.map(listeningPlace)) ].toSorted()
};
}
const everyHostHas = /^(?:127\.[0-9.]+|\[?::1\]?|0\.0\.0\.0|\[?::\]?|\*)$/;
function listeningPlace({address, port}) {
return `${everyHostHas.test(address) ? address : "an address of its own"}, port ${port}`;
}
function mapValues(record, change) {
return Object.fromEntries(Object.entries(record).map(([key, value]) => [ key, change(value) ]));
}
function isTree(node) {
return typeof node === "object" && node !== null && !Array.isArray(node) && !(0, 
snapshot_unreadable_js$0.G)(node);
}
function nodeAt(tree, path) {
return path.reduce(below, tree);
}
function below(node, key) {
if (!isTree(node)) return;
const tree = node;
return Object.hasOwn(tree, key) ? tree[key] : void 0;
}
}),

};
