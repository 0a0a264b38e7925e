export const id = 1386;
export const ids = [1386];
export const modules = {

/***/ 85439: // build/js/domain/drift/differences.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unreadablePaths),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47007);


/** Where two trees differ. What either side could not read is no difference: nobody knows. */
function differences(reference, host, isComplete) {
    const found = [];
    compare(reference, host, []);
    return found;
    function compare(left, right, path) {
        if (left === right || (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(left) || (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(right))
            return;
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(left) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(right))
            return compareKeys(left, right, path);
        if (Array.isArray(left) && Array.isArray(right) && isSameList(left, right))
            return;
        found.push({ path, reference: left, host: right });
    }
    function compareKeys(left, right, path) {
        for (const key of Object.keys(left))
            compare(left[key], (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(right, key), [...path, key]);
        if (!isComplete(path))
            return;
        for (const key of Object.keys(right))
            if (!Object.hasOwn(left, key))
                compare(undefined, right[key], [...path, key]);
    }
}
function isSameList(left, right) {
    return left.length === right.length && left.every((entry, index) => entry === right[index]);
}
/** Where a tree says that something could not be read. */
function unreadablePaths(tree) {
    const found = [];
    look(tree, []);
    return found;
    function look(node, path) {
        if ((0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(node))
            found.push(path);
        else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(node))
            for (const key of Object.keys(node))
                look(node[key], [...path, key]);
    }
}


/***/ }),

/***/ 11386: // build/js/domain/drift/rules/index.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ classRules)
});

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
;// CONCATENATED MODULE: ./build/js/domain/drift/rules/capacity.js

/** Below these parts of the whole, little is left. */
const SCARCE = 0.1;
const ALMOST_NOTHING = 0.05;
const kinds = [
    { total: 'bytesTotal', free: 'bytesFree', what: 'space' },
    { total: 'inodesTotal', free: 'inodesFree', what: 'inodes' },
];
/** What is left on the file systems that a release needs. */
const capacity = {
    class: 'capacity',
    meaning: 'A file system is smaller, or almost full.',
    differences: [
        {
            fields: ['capacity.*'],
            severity: 'note',
            about: 2,
            says: 'The file system of {1} has another size.',
            next: 'Nothing, if that is meant; else declare what may differ, or make them the same size.',
        },
    ],
    conditions: ({ snapshot }) => Object.entries(snapshot.capacity).flatMap(([folder, room]) => (0,schema/* isUnreadable */.GZ)(room)
        ? []
        : kinds.flatMap(({ total, free, what }) => {
            const severity = severityOf(room[free], room[total]);
            if (severity === undefined)
                return [];
            return [
                {
                    severity,
                    subject: ['capacity', folder],
                    fields: [
                        ['capacity', folder, free],
                        ['capacity', folder, total],
                    ],
                    says: `The file system of ${folder} has little ${what} left.`,
                    next: `Remove what is not needed: grind-to-prod prune HOST, then nix-collect-garbage on the host, and old logs; or make it larger.`,
                },
            ];
        })),
};
/** A total of 0 is that of a file system without such a limit. */
function severityOf(free, total) {
    if (total === 0 || free >= total * SCARCE)
        return undefined;
    return free < total * ALMOST_NOTHING ? 'error' : 'warning';
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/data.js

const cause = { classes: ['release-drift', 'stale-process', 'service-drift'] };
const next = 'The executables are the same, so look at what they work on: the runtime data, the database, the services that they ask, and the secrets; journalctl of the unit says more.';
/** The same executables behave otherwise. */
const data = {
    class: 'data',
    meaning: 'Hashes agree but behaviour differs: look at runtime data and secrets.',
    differences: [
        {
            fields: ['health.*.result'],
            severity: 'error',
            about: 2,
            says: 'The check {1} does not end the same on both sides.',
            next,
            cause,
        },
        {
            fields: ['health.*'],
            severity: 'error',
            about: 2,
            says: 'Only one side has the check {1}.',
            next: 'Checks come with the release: compare the manifests of both sides.',
            cause,
        },
    ],
    conditions: ({ snapshot: { health } }) => (0,schema/* isUnreadable */.GZ)(health)
        ? []
        : Object.entries(health)
            .filter(([, check]) => !(0,schema/* isUnreadable */.GZ)(check) && check.result === 'failed')
            .map(([name]) => ({
            severity: 'error',
            subject: ['health', name],
            fields: [
                ['health', name, 'result'],
                ['health', name, 'detail'],
                ['health', name, 'listener'],
            ],
            says: `The check ${name} fails.`,
            next,
            cause,
        })),
};

;// CONCATENATED MODULE: ./build/js/domain/drift/rule.js
/** True when both sides are snapshots of one machine. */
function isSameMachine({ reference, host }) {
    const machine = reference.snapshot?.host.machineId;
    return typeof machine === 'string' && machine === host.snapshot?.host.machineId;
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/foreign-units.js

const severity = (pair) => (isSameMachine(pair) ? 'warning' : 'note');
/** Units that no release brought and nobody said to watch. */
const foreignUnits = {
    class: 'foreign-units',
    meaning: 'Units run, or start at boot, that are neither released nor watched.',
    differences: [
        {
            fields: ['foreignUnits.running.*'],
            severity,
            about: 3,
            says: '{2} runs on one side only, and is neither released nor watched.',
            next: 'On the host: systemctl status {2}; systemctl cat {2}. What belongs there is watched (snapshot.units) or declared (snapshot.mayDiffer).',
        },
        {
            fields: ['foreignUnits.enabled.*'],
            severity,
            about: 3,
            says: '{2} starts at boot on one side only, and is neither released nor watched.',
            next: 'On the host: systemctl cat {2}. What belongs there is watched (snapshot.units) or declared (snapshot.mayDiffer).',
        },
    ],
};

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/ledger-drift.js

/** A ledger is only ever added to: of one machine the later one goes on from the earlier one. */
const ledgerDrift = {
    class: 'ledger-drift',
    meaning: 'The ledger of a host lost records, or is another than it was.',
    differences: [],
    conditions: ({ snapshot }, other) => broken(snapshot, other),
};
/** Told of the later snapshot, once. */
function broken(later, { snapshot: earlier }) {
    if (earlier === null || !isOfSameMachine(earlier, later) || Date.parse(later.takenAt) < Date.parse(earlier.takenAt))
        return [];
    const [before, after] = [earlier.releases.ledger, later.releases.ledger];
    if ((0,schema/* isUnreadable */.GZ)(before) || (0,schema/* isUnreadable */.GZ)(after))
        return [];
    const says = complaint(before, after);
    if (says === undefined)
        return [];
    return [
        {
            severity: 'error',
            subject: ['releases', 'ledger'],
            fields: [
                ['releases', 'ledger', 'entries'],
                ['releases', 'ledger', 'head'],
            ],
            says,
            next: 'Somebody with root on the host wrote it anew. Compare it with an older copy and with the records that the host signed (grind-to-prod verify --record).',
        },
    ];
}
function isOfSameMachine(left, right) {
    return typeof left.host.machineId === 'string' && left.host.machineId === right.host.machineId;
}
/** Why the later ledger does not go on from the earlier one; undefined when it does, and when too much came since to tell. */
function complaint(before, after) {
    if (after.entries < before.entries)
        return `The ledger became shorter: it had ${before.entries} records and has ${after.entries}.`;
    if (before.head === null)
        return undefined;
    if (after.entries === before.entries)
        return after.head === before.head ? undefined : 'The ledger is another one of the same length.';
    if ((0,schema/* isUnreadable */.GZ)(after.recent))
        return undefined;
    const then = after.recent.at(-1 - (after.entries - before.entries));
    return then === undefined || then === before.head
        ? undefined
        : `The ledger does not go on from what it was: its record ${before.entries} is another one.`;
}

;// CONCATENATED MODULE: ./build/js/domain/drift/fingerprint-key.js

/** True when the fingerprints and keyed digests of both sides were made with one key, so that they say something of each other. */
function haveSameFingerprintKey({ reference, host }) {
    const key = reference.snapshot?.fingerprintKey;
    return key !== undefined && !(0,schema/* isUnreadable */.GZ)(key) && key === host.snapshot?.fingerprintKey;
}

// EXTERNAL MODULE: ./build/js/domain/drift/tree.js
var drift_tree = __webpack_require__(47007);
;// CONCATENATED MODULE: ./build/js/domain/drift/comparable-digest.js


/**
 * False for digests that say nothing of each other: fingerprints by two keys, or a fingerprint and the plain digest of a snapshot of
 * schema version 1. Anything else that differs may be compared.
 */
function hasComparableDigest(pair, path) {
    const [left, right] = [pair.reference, pair.host].map((side) => kindOf(side, path));
    if (left === undefined || right === undefined)
        return true;
    return left === right && (left !== 'keyed' || haveSameFingerprintKey(pair));
}
function kindOf({ tree }, path) {
    const digest = (0,drift_tree/* nodeAt */.oB)(tree, path);
    return typeof digest === 'string' ? /^(keyed|sha256):/.exec(digest)?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/logins.js


/** Who may log in. */
const logins = {
    class: 'logins',
    meaning: 'Others may log in.',
    differences: [
        {
            fields: ['logins.superusers.*'],
            severity: 'error',
            about: 3,
            says: 'The user {2} is root on one side only.',
            next: 'Find out who made it: grep {2} /etc/passwd. One user, root, has the number 0.',
        },
        {
            fields: ['logins.keys.*'],
            severity: (pair) => (isSameMachine(pair) ? 'error' : 'warning'),
            about: 3,
            says: '{2} lets other keys log in, or with other rights.',
            next: 'Look whose keys they are (ssh-keygen -l -f {2}) and who put them there; what must differ is declared in snapshot.mayDiffer.',
            when: hasComparableDigest,
        },
    ],
};

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/release-drift.js


/** Hashes differ: not the same release, or not only it. */
const releaseDrift = {
    class: 'release-drift',
    meaning: 'Hashes differ: what is released is not the same on both sides.',
    differences: [
        {
            fields: ['releases.current'],
            severity: 'error',
            about: 2,
            says: 'Another release is current.',
            next: 'Decide which release is meant and promote that one: grind-to-prod promote HOST --manifest <its manifest.json>.',
        },
        {
            fields: ['binaries.*'],
            severity: 'error',
            about: 2,
            says: 'The link {1} in <prefix>/bin leads to another executable.',
            next: 'Only a promote writes there: look who replaced it (ls -l <prefix>/bin/{1}), then promote or roll back, which lays all links anew.',
            cause: { classes: ['release-drift'], subject: ['releases', 'current'], when: isOfOwnRelease },
        },
        {
            fields: ['prefix'],
            severity: 'error',
            about: 1,
            says: 'The application lies in another folder.',
            next: 'Compare prefix in grind-to-prod.yml with that of /etc/grind-to-prod/host.json, and install the policy anew: grind-to-prod host install HOST.',
        },
    ],
    conditions: ({ snapshot }) => foreignLinks(snapshot),
};
/** True when the binary belongs, on each side that has it, to the release that is current there. */
function isOfOwnRelease({ reference, host }, path) {
    return [reference, host].every((side) => isCurrentOn(side, path.slice(0, 2)));
}
function isCurrentOn({ tree }, binary) {
    const release = (0,drift_tree/* nodeAt */.oB)(tree, [...binary, 'release']);
    return release === undefined || release === (0,drift_tree/* nodeAt */.oB)(tree, ['releases', 'current']);
}
/** Links that somebody replaced by hand: they are not of the release that the host says is current. */
function foreignLinks({ binaries, releases: { current } }) {
    if ((0,schema/* isUnreadable */.GZ)(binaries) || (0,schema/* isUnreadable */.GZ)(current) || current === null)
        return [];
    return Object.entries(binaries)
        .filter(([, { release }]) => release !== current)
        .map(([name]) => ({
        severity: 'error',
        subject: ['binaries', name],
        fields: [
            ['binaries', name, 'path'],
            ['binaries', name, 'release'],
            ['releases', 'current'],
        ],
        says: `The link ${name} in <prefix>/bin is not of the current release.`,
        next: `Only a promote writes there: look who replaced it (ls -l <prefix>/bin/${name}), then promote or roll back, which lays all links anew.`,
    }));
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/secrets-wiring.js



/** The files that units take their settings and secrets from. */
const secretsWiring = {
    class: 'secrets-wiring',
    meaning: 'Environment files differ in their names, their values or their rights.',
    differences: [
        {
            fields: ['units.*.environmentFiles.*.variables.*'],
            severity: 'error',
            about: 4,
            // Several units may take one file: that is one finding.
            subject: ['environmentFiles', '{3}'],
            says: '{3} does not set the same variables, or not to the same values.',
            next: 'Set them as they are meant (the values are compared by fingerprints that only these hosts can make), then restart {1}; names that must differ are declared in snapshot.mayDiffer.',
            when: isComparable,
        },
        {
            fields: ['units.*.environmentFiles.*.mode', 'units.*.environmentFiles.*.owner', 'units.*.environmentFiles.*.group'],
            severity: 'warning',
            about: 4,
            subject: ['environmentFiles', '{3}'],
            says: '{3} has another owner or other rights.',
            next: 'On the host: chown and chmod {3} to what is meant; a file of secrets is 0600, or 0640 with a group of its own.',
        },
        {
            fields: ['units.*.environmentFiles'],
            severity: 'error',
            about: 4,
            subject: ['environmentFiles', '{3}'],
            says: '{1} takes {3} on one side only.',
            next: 'Compare EnvironmentFile= on both sides: systemctl cat {1}.',
        },
    ],
    conditions: ({ snapshot }, other) => unreadableFiles(snapshot, other),
};
/** A file that is missing, or that not even root can read. A unit may well do without one that neither side has. */
function unreadableFiles({ units }, other) {
    if ((0,schema/* isUnreadable */.GZ)(units))
        return [];
    return Object.entries(units).flatMap(([unit, { environmentFiles }]) => Object.entries(environmentFiles).flatMap(([file, reading]) => {
        const path = ['units', unit, 'environmentFiles', file];
        const theirs = (0,drift_tree/* nodeAt */.oB)(other.tree, path);
        if (!(0,schema/* isUnreadable */.GZ)(reading) || ((0,schema/* isUnreadable */.GZ)(theirs) && theirs.unreadable === reading.unreadable))
            return [];
        return [
            {
                severity: other.snapshot === null ? 'note' : 'error',
                subject: ['environmentFiles', file],
                fields: [path],
                says: `${file} could not be read: ${reading.unreadable}.`,
                next: `Put it there as it is meant, then restart ${unit}.`,
            },
        ];
    }));
}
/** Fingerprints by different keys differ whatever the values are; that a name is missing shows nevertheless. */
function isComparable(pair, path) {
    const variable = path.slice(0, 6);
    return haveSameFingerprintKey(pair) || [pair.reference, pair.host].some(({ tree }) => (0,drift_tree/* nodeAt */.oB)(tree, variable) === undefined);
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/service-drift.js



/** What systemd says of a unit, and what it was told about it. */
const serviceDrift = {
    class: 'service-drift',
    meaning: 'A unit is in another state, or is defined otherwise.',
    differences: [
        {
            fields: ['units.*.loadState', 'units.*.activeState', 'units.*.subState', 'units.*.result'],
            severity: 'error',
            about: 2,
            says: '{1} is in another state.',
            next: 'On the host: systemctl status {1}; journalctl --unit {1} --lines 100.',
        },
        {
            fields: ['units.*.unitFile'],
            severity: 'warning',
            about: 3,
            says: 'The unit file of {1} differs.',
            next: "Compare systemctl cat {1} on both sides; what is right belongs into the host's configuration, and takes effect with systemctl daemon-reload and a restart.",
            when: hasComparableDigest,
        },
        {
            fields: ['units.*.dropIns'],
            severity: 'warning',
            about: 3,
            says: 'The drop-ins of {1} differ.',
            next: "Compare systemctl cat {1} on both sides; move what is right into the host's configuration, and undo the rest: systemctl revert {1}.",
            when: hasComparableDigest,
        },
        {
            fields: ['units.*.restarts'],
            severity: 'note',
            about: 2,
            says: 'systemd restarted {1} by itself, and not as often on both sides.',
            next: 'Look why it ended: journalctl --unit {1}.',
        },
        {
            fields: ['units.*.sockets'],
            severity: 'warning',
            about: 2,
            says: '{1} listens elsewhere.',
            next: 'Compare its settings on both sides: systemctl cat {1}, and its environment files.',
            cause: { classes: ['release-drift', 'stale-process'] },
        },
        {
            fields: ['units.*.executable', 'units.*.release'],
            severity: 'warning',
            about: 2,
            says: '{1} runs another executable, though it is of the same release or of none.',
            next: 'Compare what it starts: systemctl show --property ExecStart {1}.',
            when: isOfOneRelease,
        },
        {
            fields: ['units.*'],
            severity: 'warning',
            about: 2,
            says: 'Only one side knows {1}.',
            next: 'If only one is meant to, declare it (snapshot.mayDiffer: units["{1}"]); else watch it on both (snapshot.units in grind-to-prod.yml).',
        },
        {
            fields: ['failedUnits'],
            severity: 'warning',
            about: 1,
            says: 'Units that are not watched have failed.',
            next: 'On the host: systemctl --failed; then journalctl --unit <unit>.',
            when: ({ reference, host }) => failedUnwatched(reference.snapshot).join(' ') !== failedUnwatched(host.snapshot).join(' '),
        },
    ],
    conditions: ({ snapshot }) => [...failedWatched(snapshot), ...failedElsewhere(snapshot)],
};
/** Another release runs another executable: `release-drift` and `stale-process` speak of that. */
function isOfOneRelease({ reference, host }, path) {
    const at = ({ tree }, key) => (0,drift_tree/* nodeAt */.oB)(tree, [...path.slice(0, 2), key]);
    return (typeof at(reference, 'executable') === 'string' &&
        typeof at(host, 'executable') === 'string' &&
        at(reference, 'release') === at(host, 'release'));
}
function failedWatched({ units }) {
    if ((0,schema/* isUnreadable */.GZ)(units))
        return [];
    return Object.entries(units)
        .filter(([, { activeState }]) => activeState === 'failed')
        .map(([name]) => ({
        severity: 'error',
        subject: ['units', name],
        fields: [
            ['units', name, 'activeState'],
            ['units', name, 'result'],
        ],
        says: `${name} has failed.`,
        next: `On the host: systemctl status ${name}; journalctl --unit ${name} --lines 100.`,
    }));
}
function failedElsewhere(snapshot) {
    if (failedUnwatched(snapshot).length === 0)
        return [];
    return [
        {
            severity: 'warning',
            subject: ['failedUnits'],
            fields: [['failedUnits']],
            says: 'Units that are not watched have failed.',
            next: 'On the host: systemctl --failed; then journalctl --unit <unit>.',
        },
    ];
}
/** Failed units that no finding of their own speaks of. */
function failedUnwatched(snapshot) {
    if (snapshot === null || (0,schema/* isUnreadable */.GZ)(snapshot.failedUnits))
        return [];
    const watched = (0,schema/* isUnreadable */.GZ)(snapshot.units) ? {} : snapshot.units;
    return snapshot.failedUnits.filter((unit) => !Object.hasOwn(watched, unit));
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/source-drift.js

/** The checkout that a host keeps for diagnostics. */
const sourceDrift = {
    class: 'source-drift',
    meaning: 'The checkout on a host is at another commit, or has local changes.',
    differences: [
        {
            fields: ['repository'],
            severity: 'warning',
            about: 1,
            says: 'The checkout differs.',
            next: 'In the checkout: git status; git diff. Bring what is right upstream, then: git fetch; git checkout --force <commit>.',
        },
    ],
    conditions: ({ snapshot: { repository } }) => repository === null || (0,schema/* isUnreadable */.GZ)(repository.state) || !repository.state.dirty
        ? []
        : [
            {
                severity: 'warning',
                subject: ['repository'],
                fields: [
                    ['repository', 'state', 'dirty'],
                    ['repository', 'state', 'dirtyFiles'],
                ],
                says: 'The checkout has local changes.',
                next: `Look at them (git -C ${repository.path} status), bring upstream what is right, and undo the rest.`,
            },
        ],
};

// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
;// CONCATENATED MODULE: ./build/js/domain/drift/rules/stale-process.js



/** The links are right, but what runs was started from something else. */
const staleProcess = {
    class: 'stale-process',
    meaning: 'The links are right, but a running process was started from another release.',
    differences: [
        {
            fields: ['health.*.listener'],
            severity: 'error',
            about: 2,
            says: 'Another program listens where the check {1} asks.',
            when: ({ reference, host }, [, check = '']) => ![reference, host].some(({ tree }) => isSilent(tree, check)),
            next: 'Find it on the host (ss --listening --tcp --processes), end it, and restart the unit that should listen there.',
            cause: { classes: ['release-drift', 'stale-process', 'service-drift'] },
        },
    ],
    conditions: (side, other) => staleUnits(side, other),
};
/** Of a check that fails because nobody answers, nobody can say who listens: `data` speaks of it. */
function isSilent(tree, check) {
    return (0,drift_tree/* nodeAt */.oB)(tree, ['health', check, 'result']) === 'failed' && (0,drift_tree/* nodeAt */.oB)(tree, ['health', check, 'listener']) === null;
}
function staleUnits({ snapshot }, other) {
    const { units, releases } = snapshot;
    const { current } = releases;
    if ((0,schema/* isUnreadable */.GZ)(units) || (0,schema/* isUnreadable */.GZ)(current) || current === null)
        return [];
    return Object.entries(units)
        .filter(([name, unit]) => isStale(unit, current, () => isReleasedUnit(name, other)))
        .map(([name]) => ({
        severity: 'error',
        subject: ['units', name],
        fields: [
            ['units', name, 'executable'],
            ['units', name, 'release'],
            ['releases', 'current'],
        ],
        says: `${name} runs an executable that is not of the current release.`,
        next: `On the host: systemctl restart ${name}; then look why the promote's restart did not take (grind-to-prod ledger HOST).`,
        // Whoever replaced the link and restarted the unit did one thing, not two.
        cause: {
            classes: ['release-drift'],
            when: ({ reference, host }) => [reference, host].some((one) => startedFromForeignLink(one.snapshot, name)),
        },
    }));
}
/** A process of no kept release is only wrong where the unit is one of the release's: others run what the system gives them. */
function isStale({ executable, release }, current, isReleased) {
    if (executable === null || (0,schema/* isUnreadable */.GZ)(executable) || (0,schema/* isUnreadable */.GZ)(release) || release === current)
        return false;
    return release !== null || isReleased();
}
function isReleasedUnit(name, { manifest, snapshot }) {
    if (manifest !== null)
        return (0,released_unit/* unitNames */.PH)(manifest.manifest.units).includes(name);
    if (snapshot === null || (0,schema/* isUnreadable */.GZ)(snapshot.units))
        return false;
    const release = Object.hasOwn(snapshot.units, name) ? snapshot.units[name].release : null;
    return release !== null && !(0,schema/* isUnreadable */.GZ)(release);
}
function startedFromForeignLink(snapshot, name) {
    if (snapshot === null || (0,schema/* isUnreadable */.GZ)(snapshot.units) || (0,schema/* isUnreadable */.GZ)(snapshot.binaries) || !Object.hasOwn(snapshot.units, name))
        return false;
    const { executable, release } = snapshot.units[name];
    return Object.values(snapshot.binaries).some((binary) => binary.release !== snapshot.releases.current && (binary.path === executable || (release !== null && binary.release === release)));
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/system-drift.js

/** More than this is no matter of how it was measured. */
const CLOCK_LIMIT_MILLISECONDS = 1000;
/** The system below the application. */
const systemDrift = {
    class: 'system-drift',
    meaning: 'The operating system differs, or the running one is not the one that was switched to.',
    differences: [
        {
            fields: ['system', 'host.kernel'],
            severity: 'warning',
            about: 1,
            subject: ['system'],
            says: 'The operating system differs.',
            next: 'Bring both to one system: nixos-rebuild switch from the same commit, or the same package updates; reboot where the kernel differs.',
        },
        {
            fields: ['nix.version'],
            severity: 'warning',
            about: 2,
            says: 'The version of Nix differs.',
            next: "Bring both to one version of Nix; it belongs to the system's configuration.",
        },
        {
            fields: ['clock'],
            severity: 'warning',
            about: 1,
            says: 'The clock is kept right on one side only.',
            next: 'On the host: timedatectl; enable its time service.',
        },
        {
            fields: ['tool'],
            severity: 'note',
            about: 1,
            says: 'The snapshots were taken by different versions of grind-to-prod.',
            next: 'Install one version of the agent: grind-to-prod host install HOST.',
        },
        {
            fields: ['host'],
            severity: 'warning',
            about: 2,
            says: "The host's {1} differs.",
            next: 'If it is meant to, declare it: snapshot.mayDiffer: host.{1}.',
        },
    ],
    conditions: ({ snapshot }) => [...notBooted(snapshot), ...wrongClock(snapshot)],
};
/** A system that was switched to and not booted runs its services on the older kernel. */
function notBooted({ system: { current, booted, currentKernel, bootedKernel } }) {
    if ([current, booted, currentKernel, bootedKernel].some(schema/* isUnreadable */.GZ) || (current === booted && currentKernel === bootedKernel))
        return [];
    const hasOtherKernel = currentKernel !== bootedKernel;
    return [
        {
            severity: hasOtherKernel ? 'warning' : 'note',
            subject: ['system'],
            fields: [
                ['system', 'current'],
                ['system', 'booted'],
                ...(hasOtherKernel
                    ? [
                        ['system', 'currentKernel'],
                        ['system', 'bootedKernel'],
                    ]
                    : []),
            ],
            says: hasOtherKernel ? 'The running kernel is not that of the current system.' : 'The current system is not the one that was booted.',
            next: hasOtherKernel ? 'Reboot the host when it may be down.' : 'Nothing; the next boot brings it, if it is the default there.',
        },
    ];
}
function wrongClock({ clock: { offsetMilliseconds, uncertaintyMilliseconds } }) {
    if ((0,schema/* isUnreadable */.GZ)(offsetMilliseconds) || (0,schema/* isUnreadable */.GZ)(uncertaintyMilliseconds))
        return [];
    if (Math.abs(offsetMilliseconds) - uncertaintyMilliseconds <= CLOCK_LIMIT_MILLISECONDS)
        return [];
    return [
        {
            severity: 'warning',
            subject: ['clock'],
            fields: [['clock', 'offsetMilliseconds']],
            says: 'The clock is wrong, measured by that of whoever took the snapshot.',
            next: 'On the host: timedatectl; enable its time service. Signatures and certificates count on it.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/trust-drift.js



const trust_drift_next = "Compare nix config show on both sides; the right values belong into nix.conf, by the system's configuration, and take effect when nix-daemon restarts.";
const install = 'If it was meant, bring the other side to the same (grind-to-prod host install HOST); else take back what was changed';
/** Who may release, who may change that, and whom Nix trusts. */
const trustDrift = {
    class: 'trust-drift',
    meaning: 'Others may release or become root, or Nix trusts other keys, users or caches.',
    differences: [
        {
            fields: ['nix.trust.requireSigs', 'nix.trust.trustedUsers', 'nix.trust.uncheckedSubstituters'],
            severity: 'error',
            about: 2,
            says: 'Nix does not trust the same.',
            next: trust_drift_next,
        },
        { fields: ['nix.trust'], severity: 'warning', about: 2, says: 'Nix does not trust the same.', next: trust_drift_next },
        {
            fields: ['trust.policy'],
            severity: 'error',
            about: 2,
            says: 'The policy of the agent, which says what may be released, is another.',
            next: `Compare /etc/grind-to-prod/host.json on both sides and find out who changed it. ${install}.`,
            when: hasComparableDigest,
        },
        {
            fields: ['trust.allowedSigners', 'trust.revokedKeys'],
            severity: 'error',
            about: 2,
            says: 'Other keys may sign releases.',
            next: `Find out who changed signers/, allowed_signers or revoked_keys in /etc/grind-to-prod, and what was released since. ${install}.`,
        },
        {
            fields: ['trust.deployKeys'],
            severity: 'error',
            about: 2,
            says: 'Other keys may deploy.',
            next: `Find out who changed the file, and what was released since. ${install}.`,
            when: hasComparableDigest,
        },
        {
            fields: ['trust.files.*'],
            severity: 'error',
            about: 3,
            says: '{2} differs: it decides who becomes root, how one logs in, or what every program loads.',
            next: "Compare {2} on both sides and find out who changed it; what is right belongs into the system's configuration.",
            when: hasComparableDigest,
        },
        {
            fields: ['trust.agent'],
            severity: (pair) => (hasSameTool(pair) ? 'error' : 'note'),
            about: 2,
            says: 'The agent is another program.',
            next: 'Install one version of the agent: grind-to-prod host install HOST. Of one version there is one program: any other was altered.',
        },
    ],
    conditions: ({ snapshot: { nix } }) => (0,schema/* isUnreadable */.GZ)(nix.trust) || nix.trust.requireSigs
        ? []
        : [
            {
                severity: 'error',
                subject: ['nix', 'trust'],
                fields: [['nix', 'trust', 'requireSigs']],
                says: 'Nix takes store paths that nobody signed.',
                next: "Set require-sigs = true in nix.conf, by the system's configuration, and restart nix-daemon.",
            },
        ],
};
function hasSameTool({ reference, host }) {
    return (0,drift_tree/* nodeAt */.oB)(reference.tree, ['tool']) === (0,drift_tree/* nodeAt */.oB)(host.tree, ['tool']);
}

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema-1.js
var schema_1 = __webpack_require__(43047);
// EXTERNAL MODULE: ./build/js/domain/drift/differences.js
var differences = __webpack_require__(85439);
;// CONCATENATED MODULE: ./build/js/domain/drift/rules/unknown.js





/** What could not be read or compared, so that nobody takes it for agreement. */
const unknown = {
    class: 'unknown',
    meaning: 'It could not be read or compared, so it may be anything.',
    differences: [
        {
            // Two hosts have two keys unless an administrator gave them one; what follows from that is the condition below.
            fields: ['fingerprintKey'],
            severity: 'note',
            about: 1,
            says: 'The values in environment files and the digests of files cannot be compared: each side has a key of its own.',
            next: 'Give both hosts one fingerprint key if their secrets are meant to be the same (docs/snapshots.md).',
            when: (pair) => [pair.reference, pair.host].every(hasFingerprints) && !haveSameFingerprintKey(pair),
        },
    ],
    conditions: ({ tree, snapshot }) => {
        const paths = (0,differences/* unreadablePaths */.G)(tree).filter((path) => !isEnvironmentFile(path));
        const said = paths.filter((path) => !(0,schema_1/* isUnsaid */.DA)((0,drift_tree/* nodeAt */.oB)(tree, path)) && !isForWantOfKey(snapshot, (0,drift_tree/* nodeAt */.oB)(tree, path), path));
        const unsaid = paths.filter((path) => (0,schema_1/* isUnsaid */.DA)((0,drift_tree/* nodeAt */.oB)(tree, path)));
        return [...said.map(unreadable), ...(unsaid.length === 0 ? [] : [olderForm(unsaid)])];
    },
};
/** What a snapshot of version 1 does not say is one note, and not a warning for each field. */
function olderForm(fields) {
    return {
        severity: 'note',
        subject: ['schemaVersion'],
        fields,
        says: 'The snapshot is of schema version 1: it does not say who may release and log in and which other units run, and plain digests in it cannot be compared with fingerprints.',
        next: 'Take it again with an agent of this version (grind-to-prod host install HOST).',
    };
}
/** Without a key there is no digest of any file; that there is none is told by itself. */
function isForWantOfKey({ fingerprintKey }, node, path) {
    return (path[0] !== 'fingerprintKey' &&
        (0,schema/* isUnreadable */.GZ)(fingerprintKey) &&
        (0,schema/* isUnreadable */.GZ)(node) &&
        node.unreadable.endsWith(fingerprintKey.unreadable));
}
/** Whether a file is there is what `secrets-wiring` is about. */
function isEnvironmentFile(path) {
    return path.length === 4 && path[2] === 'environmentFiles';
}
function unreadable(path) {
    const isOfUnit = path[0] === 'units' && path.length > 1;
    const subject = isOfUnit ? path.slice(0, 2) : path;
    return {
        severity: 'warning',
        subject,
        fields: [path],
        says: isOfUnit ? `Not everything about ${path[1]} could be read.` : `${path.join(' ')} could not be read.`,
        next: 'Mend what the reason says, then take the snapshot again; until then nobody knows whether it agrees.',
    };
}
function hasFingerprints({ snapshot }) {
    if (snapshot === null)
        return false;
    const { units, trust, logins } = snapshot;
    if (!(0,schema/* isUnreadable */.GZ)(units) && Object.values(units).some(unitHasFingerprints))
        return true;
    return [trust, logins].some((part) => JSON.stringify(part).includes('"keyed:'));
}
function unitHasFingerprints({ environmentFiles, unitFile, dropIns }) {
    return Object.keys(environmentFiles).length > 0 || [unitFile, ...dropIns].some((file) => isKeyed(file?.digest));
}
function isKeyed(digest) {
    return typeof digest === 'string' && digest.startsWith('keyed:');
}

;// CONCATENATED MODULE: ./build/js/domain/drift/rules/index.js













/** Every class of drift, in the order in which their rules are asked and in which causes come before what follows from them. */
const classRules = [
    releaseDrift,
    staleProcess,
    secretsWiring,
    serviceDrift,
    data,
    systemDrift,
    trustDrift,
    ledgerDrift,
    logins,
    foreignUnits,
    sourceDrift,
    capacity,
    unknown,
];


/***/ }),

/***/ 47007: // build/js/domain/drift/tree.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   xK: () => (/* binding */ isTree)
/* harmony export */ });
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);

/**
 * A snapshot as fields that can be held against those of another host: lists whose entries have names become mappings by
 * these names, and a listening address that is the host's own no longer says which one it is.
 */
function treeOf({ units, trust, logins, foreignUnits, ...snapshot }) {
    return {
        ...snapshot,
        units: (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(units) ? units : mapValues(units, unitTree),
        trust: { ...trust, deployKeys: loginFiles(trust.deployKeys) },
        logins: { superusers: named(logins.superusers), keys: loginFiles(logins.keys) },
        foreignUnits: mapValues(foreignUnits, named),
    };
}
/** The keys of a file are one field, so that what is found of a file shows them all. */
function loginFiles(files) {
    if ((0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(files))
        return files;
    return mapValues(files, (file) => (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(file) ? file : { digest: file.digest, keys: Object.entries(file.keys).map(loginKey).toSorted() });
}
function loginKey([fingerprint, { options }]) {
    return options.length === 0 ? fingerprint : `${fingerprint} (${options.join(', ')})`;
}
/** Names as fields, so that each can differ, and be declared to, by itself. */
function named(names) {
    return (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(names) ? names : Object.fromEntries(names.map((name) => [name, true]));
}
function unitTree({ dropIns, sockets, ...unit }) {
    return {
        ...unit,
        dropIns: Object.fromEntries(dropIns.map(({ path, digest }) => [path, { digest }])),
        sockets: (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(sockets) ? sockets : [...new Set(sockets.map(listeningPlace))].toSorted(),
    };
}
const everyHostHas = /^(?:127\.[0-9.]+|\[?::1\]?|0\.0\.0\.0|\[?::\]?|\*)$/;
function listeningPlace({ address, port }) {
    return `${everyHostHas.test(address) ? address : 'an address of its own'}, port ${port}`;
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
/** True for a node that has fields below it. */
function isTree(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node) && !(0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(node);
}
/** The node at a path; undefined where there is none. */
function nodeAt(tree, path) {
    return path.reduce(below, tree);
}
/** What stands below a key of the node itself, not of its prototype. */
function below(node, key) {
    if (!isTree(node))
        return undefined;
    const tree = node;
    return Object.hasOwn(tree, key) ? tree[key] : undefined;
}


/***/ }),

};
