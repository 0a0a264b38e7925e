export const id = 2007;
export const ids = [2007];
export const modules = {

/***/ 79993:
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
// EXTERNAL MODULE: ./build/js/domain/drift/rules/index.js + 11 modules
var rules = __webpack_require__(66376);
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
        severity: rule.severity,
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
function candidateOfCondition(drift, condition, pair, of) {
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
        .flatMap((condition) => candidateOfCondition(rules.class, condition, pair, which) ?? []));
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

/***/ 92007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/drift/compare-pair.js + 1 modules
var compare_pair = __webpack_require__(79993);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/manifest/schema.js
var schema = __webpack_require__(67982);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var snapshot_schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/domain/drift/severity.js
var drift_severity = __webpack_require__(75236);
;// CONCATENATED MODULE: ./build/js/domain/drift/finding.js





/** What kind of drift a finding is: each kind has its own way out. */
const driftClasses = [
    'release-drift',
    'stale-process',
    'service-drift',
    'secrets-wiring',
    'data',
    'system-drift',
    'trust-drift',
    'source-drift',
    'capacity',
    'unknown',
];
const valueSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ(), schemas/* array */.YOg(schemas/* string */.YjP()), snapshot_schema/* unreadableSchema */.nj]);
const evidenceSchema = schemas/* strictObject */.rej({
    field: schemas/* string */.YjP().describe('Its place in a snapshot, such as units["hypervisor.service"].activeState.'),
    reference: valueSchema.optional().describe('What the reference says. Absent: it says nothing of this.'),
    host: valueSchema.optional().describe('What the hosts of this finding say. Absent: they have nothing here.'),
    follows: schemas/* literal */.euz(true).optional().describe('It is no finding of its own, because the rest of this one explains it.'),
});
const findingSchema = schemas/* strictObject */.rej({
    class: schemas/* enum */.k5n(driftClasses),
    severity: schemas/* enum */.k5n(drift_severity/* severities */.g),
    field: schemas/* string */.YjP().describe('The part of a snapshot that it is about.'),
    message: schemas/* string */.YjP().describe('What was found, as one sentence.'),
    next: schemas/* string */.YjP().describe('What to do about it.'),
    hosts: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('By their names in this report. The reference alone, where only it has this.'),
    evidence: schemas/* array */.YOg(evidenceSchema),
});
const sideSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().describe('What it is called in this report; no two sides are called the same.'),
    kind: schemas/* enum */.k5n(['snapshot', 'manifest']),
    release: schemas/* union */.KCZ([schema/* releaseIdSchema */.yU, schemas/* literal */.euz('taken-over'), schemas/* null */.chJ(), snapshot_schema/* unreadableSchema */.nj]).describe('Its current release.'),
    takenAt: iso/* datetime */.w$().nullable().describe('null for a manifest.'),
    role: role/* roleSchema */.A.nullable(),
    system: snapshot_schema/* lineSchema */.mA.nullable().describe('The operating system, for a reader.'),
    kernel: snapshot_schema/* lineSchema */.mA.nullable(),
    nix: snapshot_schema/* lineSchema */.mA.nullable(),
});
/** What `snapshot-diff --json` prints. */
const driftReportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    application: schemas/* string */.YjP(),
    summary: schemas/* array */.YOg(schemas/* string */.YjP()).min(2).describe('For a reader: the standing rule, what it says here, and how much was found.'),
    reference: sideSchema.describe('What the hosts are held against.'),
    hosts: schemas/* array */.YOg(sideSchema).min(1),
    worst: schemas/* enum */.k5n(drift_severity/* severities */.g).nullable().describe('The worst severity that was found; null for no drift.'),
    counts: schemas/* strictObject */.rej({ error: schemas/* number */.aig().int(), warning: schemas/* number */.aig().int(), note: schemas/* number */.aig().int() }),
    passedOver: schemas/* number */.aig().int().describe('Fields that differ and were declared to (snapshot.mayDiffer), over all hosts.'),
    findings: schemas/* array */.YOg(findingSchema).describe('The worst first.'),
});

// EXTERNAL MODULE: ./build/js/domain/drift/may-differ.js
var may_differ = __webpack_require__(96111);
// EXTERNAL MODULE: ./build/js/domain/drift/side.js
var side = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/js/domain/report/amount.js
var amount = __webpack_require__(53004);
;// CONCATENATED MODULE: ./build/js/domain/drift/summary.js

/** The standing rule, which every report begins with. */
const STANDING_RULE = 'If hashes differ, it is release drift: settle the release first. If hashes agree but behaviour differs, it is data or secrets.';
/** The first lines of every report: the rule, what it says here, and how much was found. */
function summaryLines({ findings, counts, hosts, reference, passedOver }) {
    const held = `${(0,amount/* formatCount */.B4)(hosts.length, 'host')} held against ${reference.kind === 'manifest' ? 'the manifest' : reference.name}`;
    const found = [(0,amount/* formatCount */.B4)(counts.error, 'error'), (0,amount/* formatCount */.B4)(counts.warning, 'warning'), (0,amount/* formatCount */.B4)(counts.note, 'note')].join(', ');
    const declared = passedOver === 0 ? '' : ` ${(0,amount/* formatCount */.B4)(passedOver, 'declared difference')} passed over.`;
    return [STANDING_RULE, applied(findings), `${held}: ${findings.length === 0 ? 'no drift' : found}.${declared}`];
}
/** What the rule says of these findings. Notes are no drift. */
function applied(findings) {
    const heavy = findings.filter(({ severity }) => severity !== 'note');
    const has = (drift) => heavy.some((finding) => finding.class === drift);
    if (has('release-drift'))
        return 'Here hashes differ: release drift.';
    if (heavy.some(hidesHashes))
        return 'Here not every hash could be read, so nobody can say yet whether they agree.';
    if (has('stale-process'))
        return 'Here the hashes agree, but a process was started from another release: restart it before you look any further.';
    if (has('data') && has('secrets-wiring'))
        return 'Here the hashes agree but behaviour differs, and so do environment files: look at the secrets first.';
    if (has('data'))
        return 'Here the hashes agree but behaviour differs: look at runtime data.';
    if (has('secrets-wiring'))
        return 'Here the hashes agree, but environment files differ: secrets.';
    if (heavy.length > 0)
        return 'Here the hashes agree; what differs lies around the release.';
    return 'Here the hashes agree, and so does behaviour.';
}
function hidesHashes({ class: drift, field }) {
    return drift === 'unknown' && /^(?:binaries|releases\.current)/.test(field);
}

;// CONCATENATED MODULE: ./build/js/domain/drift/compare.js








/**
 * Holds hosts against one reference. What is found alike on several of them is one finding. Throws InputError
 * `wrong-application` when the sides are not of one application.
 */
function compareSides({ reference, hosts, mayDiffer }) {
    const application = applicationOf(reference);
    for (const host of hosts)
        requireApplication(host, reference, application);
    const passedOver = { never: (0,field_pattern/* matcherOf */.Ke)(may_differ/* NEVER_COMPARED */.z), usual: (0,field_pattern/* matcherOf */.Ke)(may_differ/* MAY_DIFFER */.Z), declared: (0,field_pattern/* matcherOf */.Ke)(mayDiffer) };
    const results = hosts.map((host) => ({ host, ...(0,compare_pair/* comparePair */.I)({ reference, host }, passedOver) }));
    const found = results.flatMap(({ host, findings }) => findings.map((finding) => ({ host: host.name, finding })));
    const ofHosts = found.filter(({ finding }) => !finding.isOfReference);
    const findings = [...grouped(ofHosts), ...referenceFindings(found, reference.name, hosts.length)].toSorted(worstFirst);
    const report = {
        schemaVersion: 1,
        application,
        reference: (0,side/* reportedSide */.NU)(reference),
        hosts: hosts.map(side/* reportedSide */.NU),
        worst: findings[0]?.severity ?? null,
        counts: { error: countOf(findings, 'error'), warning: countOf(findings, 'warning'), note: countOf(findings, 'note') },
        passedOver: results.reduce((sum, result) => sum + result.passedOver, 0),
        findings,
    };
    return { ...report, summary: summaryLines(report) };
}
function applicationOf({ snapshot, manifest }) {
    return snapshot?.application ?? manifest.manifest.application;
}
function requireApplication(host, reference, application) {
    if (applicationOf(host) === application)
        return;
    throw new errors/* InputError */.dz('wrong-application', `${host.name} is of application ${applicationOf(host)}, but ${reference.name} is of ${application}; compare what belongs to one application.`);
}
/** Findings that say the same with the same evidence are one, about all their hosts. */
function grouped(found) {
    const groups = Map.groupBy(found, ({ finding }) => JSON.stringify(finding));
    return [...groups.values()].map((group) => reported(group[0].finding, group.map(({ host }) => host)));
}
/** What is wrong with nothing but the reference is told once. With several hosts beside it, what one of them says is no evidence. */
function referenceFindings(found, name, hosts) {
    const told = new Set(found.filter(({ finding }) => !finding.isOfReference).map(({ finding }) => (0,compare_pair/* keyOf */.T)(finding.class, finding.field)));
    return found.flatMap(({ finding }) => {
        const key = (0,compare_pair/* keyOf */.T)(finding.class, finding.field);
        if (!finding.isOfReference || told.has(key))
            return [];
        told.add(key);
        return [reported(hosts === 1 ? finding : { ...finding, evidence: finding.evidence.map(withoutHost) }, [name])];
    });
}
function withoutHost({ field, reference, follows }) {
    return { field, ...(reference === undefined ? {} : { reference }), ...(follows === undefined ? {} : { follows }) };
}
function reported(finding, hosts) {
    const { class: drift, severity, field, message, next, evidence } = finding;
    return { class: drift, severity, field, message, next, hosts, evidence };
}
function worstFirst(left, right) {
    const severity = drift_severity/* severities */.g.indexOf(right.severity) - drift_severity/* severities */.g.indexOf(left.severity);
    if (severity !== 0)
        return severity;
    const drift = driftClasses.indexOf(left.class) - driftClasses.indexOf(right.class);
    if (drift !== 0)
        return drift;
    return left.field === right.field ? 0 : left.field < right.field ? -1 : 1;
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}


/***/ }),

/***/ 62395:
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

/***/ 96111:
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

/***/ 24160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ reportedSide),
/* harmony export */   WJ: () => (/* binding */ snapshotSide),
/* harmony export */   Zh: () => (/* binding */ manifestSide)
/* harmony export */ });
/* harmony import */ var _manifest_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34826);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47007);



/** A host as its snapshot shows it. */
function snapshotSide(name, snapshot) {
    return { name, snapshot, manifest: null, tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(snapshot) };
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
    const system = (0,_manifest_component_js__WEBPACK_IMPORTED_MODULE_0__/* .systemComponent */ .Hy)(manifest);
    return {
        prefix: manifest.prefix,
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
    const distribution = (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(system.osRelease) ? null : (system.osRelease['PRETTY_NAME'] ?? system.osRelease['NAME'] ?? null);
    return {
        name,
        kind: 'snapshot',
        release: releases.current,
        takenAt: snapshot.takenAt,
        role: (0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(host.role) ? null : host.role,
        system: text(system.nixosVersion) === null ? distribution : `NixOS ${text(system.nixosVersion)}`,
        kernel: text(host.kernel),
        nix: text(nix.version),
    };
}
function text(reading) {
    return typeof reading === 'string' ? reading : null;
}


/***/ })

};
