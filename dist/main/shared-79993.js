export const modules = {

/***/ 79993: // build/js/domain/drift/compare-pair.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ comparePair),
  T: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/domain/drift/field.js
var field = __webpack_require__(62395);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
// EXTERNAL MODULE: ./build/js/domain/drift/rules/index.js + 16 modules
var rules = __webpack_require__(11386);
// EXTERNAL MODULE: ./build/js/domain/drift/tree.js
var tree = __webpack_require__(47007);
;// CONCATENATED MODULE: ./build/js/domain/drift/candidate.js





const compiled = rules/* classRules */.k.flatMap((rules) => rules.differences.map((rule) => ({ drift: rules.class, rule, names: (0,field_pattern/* matcherOf */.Ke)(rule.fields) })));
/** Says what a difference means; undefined when it means nothing. */
function candidateOf({ path, reference, host }, pair) {
    const found = compiled.find(({ names }) => names(path));
    if (found === undefined)
        throw new Error(`No rule says what a difference in ${(0,field/* fieldText */.g)(path)} means.`);
    const { drift, rule } = found;
    if (rule.when?.(pair, path) === false)
        return undefined;
    return {
        class: drift,
        severity: typeof rule.severity === 'function' ? rule.severity(pair) : rule.severity,
        subject: rule.subject?.map((part) => filled(part, path)) ?? path.slice(0, rule.about),
        says: filled(rule.says, path),
        next: filled(rule.next, path),
        evidence: evidenceOf(path, reference, host),
        path,
        ...(rule.cause === undefined ? {} : { cause: rule.cause }),
    };
}
/**
 * The same of something that is wrong with one side by itself. What both sides alike have is no more than worth a note, which
 * is the host's: undefined for the reference.
 */
function candidateOfCondition(drift, condition, { pair, of }) {
    const evidence = condition.fields.flatMap((path) => evidenceOf(path, (0,tree/* nodeAt */.oB)(pair.reference.tree, path), (0,tree/* nodeAt */.oB)(pair.host.tree, path)));
    const isOnBoth = evidence.every(({ reference, host }) => reference !== undefined && JSON.stringify(reference) === JSON.stringify(host));
    if (isOnBoth && of === 'reference')
        return undefined;
    return {
        class: drift,
        severity: isOnBoth ? 'note' : condition.severity,
        subject: condition.subject,
        says: isOnBoth
            ? `${condition.says} So it is on both sides.`
            : of === 'host'
                ? condition.says
                : `On ${pair.reference.name}: ${condition.says}`,
        next: condition.next,
        evidence,
        path: condition.fields[0] ?? condition.subject,
        conditionOf: of,
        ...(condition.cause === undefined ? {} : { cause: condition.cause }),
    };
}
/** `{1}` becomes the second name of the path; names are from outside, and whoever shows the sentence makes them harmless. */
function filled(sentence, path) {
    return sentence.replaceAll(/\{(\d)\}/g, (_, index) => path[Number(index)] ?? '');
}
/** One row for a field; for a whole part that only one side has, one for each of its own fields. */
function evidenceOf(path, reference, host) {
    const parts = [reference, host].filter(tree/* isTree */.xK);
    if (![reference, host].every((node) => node === undefined || (0,tree/* isTree */.xK)(node)))
        return [row(path, reference, host)];
    const keys = [...new Set(parts.flatMap((part) => Object.keys(part).filter((key) => !(0,tree/* isTree */.xK)(part[key]))))];
    if (keys.length === 0)
        return [row(path, reference, host)];
    return keys.map((key) => row([...path, key], (0,tree/* below */.Gz)(reference, key), (0,tree/* below */.Gz)(host, key)));
}
function row(path, reference, host) {
    return {
        field: (0,field/* fieldText */.g)(path),
        ...(reference === undefined ? {} : { reference: candidate_valueOf(reference) }),
        ...(host === undefined ? {} : { host: candidate_valueOf(host) }),
    };
}
function candidate_valueOf(node) {
    if ((0,schema/* isUnreadable */.GZ)(node))
        return node;
    if (Array.isArray(node))
        return [...node];
    return typeof node === 'object' && node !== null ? 'present' : node;
}

// EXTERNAL MODULE: ./build/js/domain/drift/differences.js
var differences = __webpack_require__(85439);
// EXTERNAL MODULE: ./build/js/domain/drift/severity.js
var severity = __webpack_require__(75236);
;// CONCATENATED MODULE: ./build/js/domain/drift/compare-pair.js





/** Holds one host against the reference. */
function comparePair(pair, passedOver) {
    const differing = (0,differences/* differences */.t)(pair.reference.tree, pair.host.tree, completenessOf(pair.reference)).filter(({ path }) => !passedOver.never(path));
    const unusual = differing.filter(({ path }) => !passedOver.usual(path));
    const undeclared = unusual.filter(({ path }) => !passedOver.declared(path));
    // What is wrong with one side by itself says more than that the sides differ, so it comes first.
    const candidates = [
        ...conditionsOf('host', pair, passedOver),
        ...conditionsOf('reference', pair, passedOver),
        ...undeclared.flatMap((difference) => candidateOf(difference, pair) ?? []),
    ];
    return { findings: settled(candidates, pair), passedOver: unusual.length - undeclared.length };
}
/** A manifest says which links there are, and nothing else in full. */
function completenessOf(reference) {
    if (reference.manifest === null)
        return () => true;
    return (path) => path.length === 1 && path[0] === 'binaries';
}
function conditionsOf(which, pair, passedOver) {
    const side = pair[which];
    const { snapshot } = side;
    if (snapshot === null)
        return [];
    const other = which === 'host' ? pair.reference : pair.host;
    return rules/* classRules */.k.flatMap((rules) => (rules.conditions?.({ ...side, snapshot }, other) ?? [])
        .filter(({ fields }) => !fields.every((field) => passedOver.declared(field) || (rules.class === 'unknown' && passedOver.never(field))))
        .flatMap((condition) => candidateOfCondition(rules.class, condition, { pair, of: which }) ?? []));
}
/** Joins what is about one thing, and lays what follows from another finding below it. */
function settled(candidates, pair) {
    const groups = Map.groupBy(candidates, (candidate) => keyOf(candidate.class, (0,field/* fieldText */.g)(candidate.subject)));
    // In the order of the classes, so that a cause is there before what follows from it.
    const ordered = [...groups.values()].toSorted((left, right) => order.get(left[0].class) - order.get(right[0].class));
    const findings = [];
    const mayFollow = [];
    for (const group of ordered) {
        if (group.every(({ cause }) => cause !== undefined))
            mayFollow.push(group);
        else
            findings.push(joined(group));
    }
    for (const group of mayFollow) {
        const index = findings.findIndex((finding) => finding.severity === 'error' && group.some((candidate) => explains(finding, candidate, pair)));
        if (index === -1)
            findings.push(joined(group));
        else
            findings[index] = withConsequence(findings[index], joined(group));
    }
    return findings;
}
const order = new Map(rules/* classRules */.k.map((rules, index) => [rules.class, index]));
/** Names one finding of a pair: there is none twice. */
function keyOf(drift, field) {
    return `${drift} ${field}`;
}
/** The worst of what is found about one thing says what it is; the evidence of all stands below it. */
function joined(group) {
    const worst = group.reduce((before, candidate) => ((0,severity/* isAtLeast */.d)(before.severity, candidate.severity) ? before : candidate));
    return {
        class: worst.class,
        severity: worst.severity,
        field: (0,field/* fieldText */.g)(worst.subject),
        message: worst.says,
        next: worst.next,
        evidence: withoutRepeats(group.flatMap(({ evidence }) => evidence)),
        isOfReference: group.every(({ conditionOf }) => conditionOf === 'reference'),
    };
}
function explains(finding, { cause, path }, pair) {
    if (cause === undefined || !cause.classes.includes(finding.class))
        return false;
    if (cause.subject !== undefined && (0,field/* fieldText */.g)(cause.subject) !== finding.field)
        return false;
    return cause.when?.(pair, path) ?? true;
}
function withConsequence(finding, consequence) {
    const rows = consequence.evidence.map((row) => ({ ...row, follows: true }));
    return { ...finding, evidence: withoutRepeats([...finding.evidence, ...rows]) };
}
function withoutRepeats(evidence) {
    const fields = new Set();
    return evidence.filter(({ field }) => !fields.has(field) && fields.add(field));
}


/***/ }),

/***/ 62395: // build/js/domain/drift/field.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ fieldText)
/* harmony export */ });
/** A field's name for people and programs: `units["hypervisor.service"].activeState`. */
function fieldText(path) {
    return path
        .map((part, index) => (/^[A-Za-z0-9_-]+$/.test(part) ? `${index === 0 ? '' : '.'}${part}` : `[${JSON.stringify(part)}]`))
        .join('');
}


/***/ }),

/***/ 96111: // build/js/domain/drift/may-differ.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAY_DIFFER),
/* harmony export */   z: () => (/* binding */ NEVER_COMPARED)
/* harmony export */ });
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);

/**
 * Fields in which any two hosts differ, and one host from itself after a while. Whoever needs one of them to agree compares
 * what it stands for: `system.current` for the generation, the current release for the ledger. When one of them could not be
 * read, that is a finding nevertheless.
 */
const MAY_DIFFER = [
    'host.name',
    'host.role',
    'host.machineId',
    'host.bootId',
    'system.generation',
    'releases.kept',
    'releases.ledger',
];
/** Fields that say how and when a snapshot was taken: whether they could be read says nothing of the host. */
const NEVER_COMPARED = ['application', ..._snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .VOLATILE_FIELDS */ .Dk];


/***/ }),

/***/ 24160: // build/js/domain/drift/side.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ reportedSide),
/* harmony export */   WJ: () => (/* binding */ snapshotSide),
/* harmony export */   Zh: () => (/* binding */ manifestSide)
/* harmony export */ });
/* harmony import */ var _activation_host_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78257);
/* harmony import */ var _manifest_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34826);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47007);




/** A host as its snapshot shows it. */
function snapshotSide(name, snapshot) {
    return { name, snapshot, manifest: null, tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g7)(snapshot) };
}
/** A release as a host must show it. */
function manifestSide(name, manifest, releaseId) {
    return { name, snapshot: null, manifest: { manifest, releaseId }, tree: expectedTree(manifest, releaseId) };
}
/**
 * What a manifest determines of a host. The path behind a link is not part of it: what an output links to is known by its
 * hash alone. Which executable a unit must run, `rules/stale-process.ts` knows.
 */
function expectedTree(manifest, releaseId) {
    const system = (0,_manifest_component_js__WEBPACK_IMPORTED_MODULE_1__/* .systemComponent */ .Hy)(manifest);
    return {
        prefix: (0,_activation_host_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFolder */ .Uc)(manifest.application, manifest.prefix),
        releases: { current: releaseId },
        binaries: Object.fromEntries(Object.entries(manifest.components).flatMap(([component, { links }]) => Object.entries(links).map(([link, { sha256 }]) => [link, { sha256, component, release: releaseId }]))),
        units: Object.fromEntries(manifest.units.map(({ unit }) => [unit, { loadState: 'loaded', activeState: 'active' }])),
        health: Object.fromEntries(Object.keys(manifest.health).map((check) => [check, { result: 'passed' }])),
        ...(system === null ? {} : { system: { current: system.path } }),
    };
}
/** What a report says of a side besides the findings. */
function reportedSide({ name, snapshot, manifest }) {
    if (snapshot === null) {
        const release = manifest?.releaseId ?? null;
        return { name, kind: 'manifest', release, takenAt: null, role: null, system: null, kernel: null, nix: null };
    }
    const { system, host, nix, releases } = snapshot;
    const distribution = (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(system.osRelease) ? null : (system.osRelease['PRETTY_NAME'] ?? system.osRelease['NAME'] ?? null);
    return {
        name,
        kind: 'snapshot',
        release: releases.current,
        takenAt: snapshot.takenAt,
        role: (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(host.role) ? null : host.role,
        system: text(system.nixosVersion) === null ? distribution : `NixOS ${text(system.nixosVersion)}`,
        kernel: text(host.kernel),
        nix: text(nix.version),
    };
}
function text(reading) {
    return typeof reading === 'string' ? reading : null;
}


/***/ }),

};
