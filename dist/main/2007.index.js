import { modules as shared0 } from './shared-79993.js';
export const id = 2007;
export const ids = [2007];
export const modules = {
...shared0,


/***/ 92007: // build/js/domain/drift/compare.js
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
    'ledger-drift',
    'logins',
    'foreign-units',
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
// EXTERNAL MODULE: ./build/js/domain/drift/tree.js
var drift_tree = __webpack_require__(47007);
;// CONCATENATED MODULE: ./build/js/domain/drift/summary.js


/** The standing rule, which every report begins with. */
const STANDING_RULE = 'If hashes differ, it is release drift: settle the release first. If hashes agree but behaviour differs, it is data or secrets.';
/** How many files behind links were hashed on all these sides: of what was not hashed, nobody can say that its hash agrees. */
function hashedFiles(sides) {
    const [first, ...others] = sides.map(({ tree }) => {
        const binaries = (0,drift_tree/* nodeAt */.oB)(tree, ['binaries']);
        return new Set((0,drift_tree/* isTree */.xK)(binaries) ? Object.keys(binaries).filter((name) => typeof (0,drift_tree/* nodeAt */.oB)(binaries, [name, 'sha256']) === 'string') : []);
    });
    return others.reduce((common, names) => common.intersection(names), first ?? new Set()).size;
}
/** The first lines of every report: the rule, what it says here, and how much was found. */
function summaryLines({ findings, counts, hosts, reference, passedOver }, hashed) {
    const held = `${(0,amount/* formatCount */.B4)(hosts.length, 'host')} held against ${reference.kind === 'manifest' ? 'the manifest' : reference.name}`;
    const found = [(0,amount/* formatCount */.B4)(counts.error, 'error'), (0,amount/* formatCount */.B4)(counts.warning, 'warning'), (0,amount/* formatCount */.B4)(counts.note, 'note')].join(', ');
    const declared = passedOver === 0 ? '' : ` ${(0,amount/* formatCount */.B4)(passedOver, 'declared difference')} passed over.`;
    return [STANDING_RULE, applied(findings, hashed), `${held}: ${findings.length === 0 ? 'no drift' : found}.${declared}`];
}
/** What the rule says of these findings. Notes are no drift. */
function applied(findings, hashed) {
    const heavy = findings.filter(({ severity }) => severity !== 'note');
    const has = (drift) => heavy.some((finding) => finding.class === drift);
    if (has('release-drift'))
        return 'Here hashes differ: release drift.';
    if (heavy.some(hidesHashes))
        return 'Here not every hash could be read, so nobody can say yet whether they agree.';
    const agree = agreement(hashed);
    if (has('stale-process'))
        return `Here ${agree}, but a process was started from another release: restart it before you look any further.`;
    if (has('data') && has('secrets-wiring'))
        return `Here ${agree} but behaviour differs, and so do environment files: look at the secrets first.`;
    if (has('data'))
        return `Here ${agree} but behaviour differs: look at runtime data.`;
    if (has('secrets-wiring'))
        return `Here ${agree}, but environment files differ: secrets.`;
    if (heavy.length > 0)
        return `Here ${agree}; what differs lies around the release.`;
    return `Here ${agree}, and ${hashed === 0 ? 'behaviour agrees' : 'so does behaviour'}.`;
}
/** Only the files behind links are hashed: what else a closure holds on a host is known to its Nix alone. */
function agreement(hashed) {
    if (hashed === 0)
        return 'no file behind a link was hashed';
    return hashed === 1 ? 'the hash of the one file behind a link agrees' : `the hashes of the ${hashed} files behind links agree`;
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
    return { ...report, summary: summaryLines(report, hashedFiles([reference, ...hosts])) };
}
function applicationOf({ snapshot, manifest }) {
    return snapshot?.application ?? manifest.manifest.application;
}
function requireApplication(host, reference, application) {
    if (applicationOf(host) === application)
        return;
    throw new errors/* InputError */.dz('wrong-application', `${host.name} is of application ${applicationOf(host)}, but ${reference.name} is of ${application}.`, { hint: 'Compare what belongs to one application.' });
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

};
