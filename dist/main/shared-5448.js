export const modules = {

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export mergePolicy */
/* harmony import */ var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
/* harmony import */ var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69763);




/** What a configuration needs its host to permit, and nothing more. */
function policyOf(config, hostName) {
    const { role } = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    const watched = (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthUnits */ .Uy)(config.health, (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units));
    return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationPolicySchema */ .cv.parse({
        prefix: config.prefix,
        units: (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units),
        healthTargets: (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthTargets */ .NB)(config.health),
        ...(watched.length === 0 ? {} : { healthUnits: watched }),
        ...((0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthPrograms */ .iF)(config.health).length === 0 ? {} : { healthPrograms: true }),
        ...snapshotOf(config),
        ...(role === undefined ? {} : { role }),
        ...(Object.values(config.components).some(({ kind }) => kind === 'system') ? { system: true } : {}),
        ...(config.data === undefined ? {} : { data: config.data.folders }),
        ...(config.data?.program === undefined ? {} : { dataProgram: true }),
    });
}
function snapshotOf({ snapshot: { repository, units } }) {
    if (repository === undefined && units.length === 0)
        return {};
    return { snapshot: { ...(repository === undefined ? {} : { repository }), ...(units.length === 0 ? {} : { units }) } };
}
/**
 * The host's policy after an installation: what it says of other applications stays, and what it says of the host as a whole, which
 * counts for applications that have no keys or number of signatures of their own. The keys of this one are added to those that it has,
 * never removed; how many releases are kept, and how many must sign, is the host's own choice. Substituters serve every application.
 * A role that it has stays too: hosts change roles by a record in their ledger, never by an installation.
 */
function mergePolicy(existing, request) {
    const { application, policy } = request;
    const theirs = existing?.applications[application];
    const minimum = request.minimumSignatures ?? theirs?.minimumSignatures;
    return {
        schemaVersion: 1,
        trustedPublicKeys: existing?.trustedPublicKeys ?? [],
        minimumSignatures: existing?.minimumSignatures ?? 1,
        substituters: union(existing?.substituters, request.substituters),
        applications: {
            ...existing?.applications,
            // Parsed, so that the order of its fields is the schema's, as when it is read again.
            [application]: applicationPolicySchema.parse({
                ...policy,
                ...(theirs === undefined ? {} : { ...retentionOf(theirs), ...roleOf(theirs, policy) }),
                trustedPublicKeys: union(theirs && (theirs.trustedPublicKeys ?? existing?.trustedPublicKeys), request.trustedPublicKeys),
                ...(minimum === undefined ? {} : { minimumSignatures: minimum }),
            }),
        },
    };
}
function retentionOf({ keep, keepDays }) {
    return { keep, ...(keepDays === undefined ? {} : { keepDays }) };
}
function roleOf(theirs, { role: wanted }) {
    return theirs.role === undefined || wanted === undefined ? {} : { role: theirs.role };
}
function union(existing, added) {
    return [...new Set([...(existing ?? []), ...added])];
}


/***/ }),

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ healthTargets),
/* harmony export */   Uy: () => (/* binding */ healthUnits),
/* harmony export */   iF: () => (/* binding */ healthPrograms)
/* harmony export */ });
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);

/** Every `host:port` that these checks ask or connect to, sorted, each once. */
function healthTargets(health) {
    const targets = (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('http' in check ? targetOf(check.http) : 'tcp' in check ? check.tcp : []));
    return [...new Set(targets)].toSorted();
}
function targetOf(url) {
    const { hostname, port, protocol } = new URL(url);
    return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
/** Units whose state these checks ask, besides those that the release may restart, sorted, each once. */
function healthUnits(health, released) {
    const units = (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('unit' in check && !released.includes(check.unit) ? check.unit : []));
    return [...new Set(units)].toSorted();
}
/** Links of the release that these checks run, sorted, each once. */
function healthPrograms(health) {
    return [...new Set((0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('exec' in check ? check.exec[0] : [])))].toSorted();
}


/***/ }),

/***/ 69763: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE),
  cv: () => (/* binding */ applicationPolicySchema),
  KV: () => (/* binding */ policyFor),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: beyondPolicy

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/protocol/limits.js
var limits = __webpack_require__(46078);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/manifest/health-targets.js
var health_targets = __webpack_require__(77288);
// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var component = __webpack_require__(34826);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var data = __webpack_require__(66892);
;// CONCATENATED MODULE: ./build/js/domain/trust/data-beyond-policy.js

/** What a manifest asks for about data that the policy does not allow, each as one sentence. */
function data_beyond_policy_dataBeyondPolicy({ data, prefix }, permitted) {
    if (data === undefined)
        return [];
    const folders = data.folders
        .filter((folder) => permitted.data?.includes(folder) !== true)
        .map((folder) => `data folder ${folder} is not among the data folders of the policy`);
    const unfit = dataFolderProblems(data.folders, prefix).map(({ index, message }) => `data.folders[${index}] ${message}`);
    const program = data.program === undefined || permitted.dataProgram === true
        ? []
        : [
            `data.program ${data.program} may not run as root, for the policy allows no program of a release for its data ("dataProgram": true)`,
        ];
    return [...folders, ...unfit, ...program];
}

// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/domain/trust/policy.js









/** Where the policy lies on a host. */
const POLICY_FILE = '/etc/grind-to-prod/host.json';
/** What the agent may do for one application. */
const applicationPolicySchema = schemas/* strictObject */.rej({
    prefix: grammar/* prefixSchema */.q9,
    /** Keys whose signature makes a store path acceptable for a release of it; absent: the host's. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).min(1).max(limits/* LIMITS */.b1.named).optional(),
    /** Different signers who must have signed a manifest of it; absent: the host's. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).optional(),
    /** Units that a release may restart. */
    units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(limits/* LIMITS */.b1.named),
    /** `host:port` pairs that a release's health checks may ask. */
    healthTargets: schemas/* array */.YOg(schemas/* string */.YjP().max(300)).max(limits/* LIMITS */.b1.named),
    /** Units, besides those above, whose state a release's health checks may ask. */
    healthUnits: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(limits/* LIMITS */.b1.named).optional(),
    /** Whether a release's health checks may run programs of it, as a user with no rights. */
    healthPrograms: schemas/* boolean */.zMY().optional(),
    /** Folders that a release may name as its data: they are backed up, and replaced by `restore-data`. */
    data: schemas/* array */.YOg(grammar/* prefixSchema */.q9).max(64).optional(),
    /** Whether a release's own program may back its data up and restore it: the host runs it as root. */
    dataProgram: schemas/* boolean */.zMY().optional(),
    /** What a snapshot looks at besides the release; see the configuration. */
    snapshot: schemas/* strictObject */.rej({ repository: grammar/* prefixSchema */.q9.optional(), units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256).optional() }).optional(),
    /** The role that it starts with; the ledger has every change since. Without one it can be given none. */
    role: role/* roleSchema */.A.optional(),
    /** Whether a release may switch the host to another NixOS system: whoever signs releases is root in effect then. */
    system: schemas/* boolean */.zMY().optional(),
    /** Releases that are kept, current and previous included. */
    keep: schemas/* number */.aig().int().min(2).max(1000).default(10),
    /** Besides those, releases that were tried within so many days; absent: none. */
    keepDays: schemas/* number */.aig().int().min(1).max(3650).optional(),
});
/** `/etc/grind-to-prod/host.json`: root-owned, never written by a promote. */
const policySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** Keys whose signature makes a store path acceptable, for applications that have none of their own. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).max(limits/* LIMITS */.b1.named).default([]),
    /** Different signers who must have signed a manifest, for applications that say nothing about it. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).default(1),
    /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
    substituters: schemas/* array */.YOg(schemas/* url */.OZ5().max(limits/* LIMITS */.b1.url)).max(limits/* LIMITS */.b1.named).default([]),
    applications: (0,limits/* limited */.TJ)(schemas/* record */.g1P(grammar/* nameSchema */.Jq, applicationPolicySchema), limits/* LIMITS */.b1.applications),
});
/** The policy as it counts for one application: its own keys and number of signatures, or else the host's. */
function policyFor(policy, { trustedPublicKeys, minimumSignatures }) {
    return {
        ...policy,
        trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
        minimumSignatures: minimumSignatures ?? policy.minimumSignatures,
    };
}
/** What a manifest asks for that the policy does not allow, each as one sentence; empty when all is allowed. */
function beyondPolicy(manifest, policy) {
    const units = unitNames(manifest.units)
        .filter((unit) => !policy.units.includes(unit))
        .map((unit) => `unit ${unit} is not among the units of the policy`);
    const targets = healthTargets(manifest.health)
        .filter((target) => !policy.healthTargets.includes(target))
        .map((target) => `health target ${target} is not among the health targets of the policy`);
    const system = systemComponent(manifest);
    const systems = system === null || policy.system === true
        ? []
        : [`component ${system.name} is a NixOS system, and the policy does not let a release switch it ("system": true)`];
    const watched = healthUnits(manifest.health, policy.units)
        .filter((unit) => policy.healthUnits?.includes(unit) !== true)
        .map((unit) => `health unit ${unit} is not among the health units of the policy`);
    const programs = healthPrograms(manifest.health)
        .filter(() => policy.healthPrograms !== true)
        .map((link) => `health program ${link} may not run, for the policy allows no health programs`);
    const prefix = manifest.prefix === policy.prefix ? [] : [`prefix ${manifest.prefix} is not the policy's ${policy.prefix}`];
    return [...prefix, ...units, ...targets, ...systems, ...watched, ...programs, ...dataBeyondPolicy(manifest, policy)];
}


/***/ }),

};
