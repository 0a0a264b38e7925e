export const id = 2836;
export const ids = [2836];
export const modules = {

/***/ 5448:
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
    });
}
function snapshotOf({ snapshot: { repository, units } }) {
    if (repository === undefined && units.length === 0)
        return {};
    return { snapshot: { ...(repository === undefined ? {} : { repository }), ...(units.length === 0 ? {} : { units }) } };
}
/**
 * The host's policy after an installation: what it says of other applications stays. Keys and substituters are added to
 * those there, never removed, for they serve every application; how many releases are kept, and how many must sign, is the host's own choice.
 * A role that it has stays too: hosts change roles by a record in their ledger, never by an installation.
 */
function mergePolicy(existing, request) {
    const { application, policy } = request;
    const theirs = existing?.applications[application];
    return {
        schemaVersion: 1,
        trustedPublicKeys: union(existing?.trustedPublicKeys, request.trustedPublicKeys),
        minimumSignatures: request.minimumSignatures ?? existing?.minimumSignatures ?? 1,
        substituters: union(existing?.substituters, request.substituters),
        applications: {
            ...existing?.applications,
            [application]: theirs === undefined ? policy : { ...policy, ...retentionOf(theirs), ...roleOf(theirs, policy) },
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

/***/ 77288:
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

/***/ 19592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ parseFingerprintKey),
/* harmony export */   Rz: () => (/* binding */ variableFingerprint),
/* harmony export */   dV: () => (/* binding */ fingerprintKeyId),
/* harmony export */   gu: () => (/* binding */ FINGERPRINT_KEY_FILE),
/* harmony export */   hC: () => (/* binding */ fileFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);


/*
 * Fingerprints tell whether two hosts have the same secret without telling what it is. They are keyed, for a short password behind
 * a plain digest is found by trying; see docs/adr/0007-fingerprints-of-secrets.md for who has the key, and who must not.
 */
/** Where the key lies: 32 bytes as 64 hexadecimal digits, for root's eyes only. */
const FINGERPRINT_KEY_FILE = '/etc/grind-to-prod/fingerprint.key';
/** The key in its file's text; undefined when it is none. */
function parseFingerprintKey(text) {
    const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
    return digits === undefined ? undefined : Buffer.from(digits, 'hex');
}
/** Names a key without giving it away: two hosts with the same name have the same key. */
function fingerprintKeyId(key) {
    return keyed(key, ['key']).slice(0, 16);
}
/** Of a variable's value. The variable's name goes in too, so that equal values under different names do not show. */
function variableFingerprint(key, application, name, value) {
    return keyed(key, ['variable', application, name, value]);
}
/** Of a file that not everyone may read. */
function fileFingerprint(key, application, sha256) {
    return keyed(key, ['file', application, sha256]);
}
function keyed(key, words) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(words)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 26857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony export distinctSigners */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);


/**
 * How many different signers these certainly are. One key is one signer however many names it has, and one name is one signer
 * however many keys; so signers that are tied by a key or a name, even through a third, count once.
 */
function distinctSigners(signers) {
    let groups = [];
    for (const { principals, fingerprint } of signers) {
        // A principal cannot be mistaken for a fingerprint, whatever it is called.
        const merged = new Set([`key ${fingerprint}`, ...principals.map((principal) => `name ${principal}`)]);
        const tied = groups.filter((group) => [...merged].some((tie) => group.has(tie)));
        for (const tie of tied.flatMap((group) => [...group]))
            merged.add(tie);
        groups = [...groups.filter((group) => !tied.includes(group)), merged];
    }
    return groups.length;
}
/** Why the signatures do not suffice, and what to do, as one sentence that begins with `who refuses`; undefined when they do. */
function shortfall(judgement, minimum, refuses) {
    const count = distinctSigners(judgement.good);
    if (count >= minimum)
        return undefined;
    const needed = minimum === 1 ? '' : ` by ${minimum} different signers`;
    if (judgement.good.length + judgement.refused.length === 0) {
        return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`;
    }
    const reasons = judgement.refused.map(explain);
    if (minimum > 1)
        reasons.unshift(`it needs good signatures by ${minimum} different signers and has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`);
    return `${refuses}: ${reasons.join('; ')}.`;
}
function goodOnes(good, count) {
    if (good.length === 0)
        return 'none';
    const names = good.map(({ principals, fingerprint }) => `${principals.map((principal) => (0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(principal)).join('/')} ${fingerprint}`);
    return `${count} (${[...new Set(names)].join(', ')})`;
}
/** One refused signature, without a full stop. */
function explain({ number, signature, refusal }) {
    const key = signature.keyType.includes('-cert-') ? `a ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(signature.keyType, 60)} certificate` : signature.fingerprint;
    return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
    'unknown-key': ({ keyType }) => keyType.includes('-cert-')
        ? 'is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with one that it accepts'
        : 'is by a key that allowed_signers does not name; sign with a key that it names, or have an administrator add this one',
    expired: () => 'is by a key whose time in allowed_signers (valid-before) is over; sign with a key that is in force',
    'not-yet-valid': () => "is by a key whose time in allowed_signers (valid-after) has not begun; wait for it, or check the machine's clock",
    'other-namespace': ({ namespace }) => `was made for the namespace ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(namespace, 60)} and not for ${_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg}; sign with "grind-to-prod sign"`,
    'namespace-not-permitted': () => `is by a key that allowed_signers does not permit to sign in the namespace ${_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg}; have an administrator mend its line`,
    'other-manifest': () => 'is not of this manifest: the manifest was altered, or the signature is of another one; take the manifest and the manifest.sig of the same release, or sign anew',
    revoked: () => 'is by a key that revoked_keys revokes (a revoked_keys that cannot be read revokes every key: look at it with ssh-keygen -Q -l -f); sign with another key',
    'no-name': () => "is by a key whose line in allowed_signers has a pattern and no signer's own name; have an administrator write the name",
    'not-accepted': () => 'is not accepted by ssh-keygen, which gives no reason that is known; sign anew with "grind-to-prod sign"',
};


/***/ }),

/***/ 69763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ applicationPolicySchema)
});

// UNUSED EXPORTS: POLICY_FILE, beyondPolicy, policySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
        .filter((folder) => permitted?.includes(folder) !== true)
        .map((folder) => `data folder ${folder} is not among the data folders of the policy`);
    const unfit = dataFolderProblems(data.folders, prefix).map(({ index, message }) => `data.folders[${index}] ${message}`);
    return [...folders, ...unfit];
}

// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/domain/trust/policy.js








/** Where the policy lies on a host. */
const POLICY_FILE = '/etc/grind-to-prod/host.json';
/** What the agent may do for one application. */
const applicationPolicySchema = schemas/* strictObject */.rej({
    prefix: grammar/* prefixSchema */.q9,
    /** Units that a release may restart. */
    units: schemas/* array */.YOg(grammar/* unitSchema */.o3),
    /** `host:port` pairs that a release's health checks may ask. */
    healthTargets: schemas/* array */.YOg(schemas/* string */.YjP().max(300)),
    /** Units, besides those above, whose state a release's health checks may ask. */
    healthUnits: schemas/* array */.YOg(grammar/* unitSchema */.o3).optional(),
    /** Whether a release's health checks may run programs of it, as a user with no rights. */
    healthPrograms: schemas/* boolean */.zMY().optional(),
    /** Folders that a release may name as its data: they are backed up, and replaced by `restore-data`. */
    data: schemas/* array */.YOg(grammar/* prefixSchema */.q9).max(64).optional(),
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
    /** Keys whose signature makes a store path acceptable. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).min(1),
    /** Different signers of `allowed_signers` who must have signed a manifest. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).default(1),
    /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
    substituters: schemas/* array */.YOg(schemas/* url */.OZ5()).default([]),
    applications: schemas/* record */.g1P(grammar/* nameSchema */.Jq, applicationPolicySchema),
});
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
    return [...prefix, ...units, ...targets, ...systems, ...watched, ...programs, ...dataBeyondPolicy(manifest, policy.data)];
}


/***/ }),

/***/ 86233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ isSignerName),
/* harmony export */   lF: () => (/* binding */ ALLOWED_SIGNERS_LIMIT_BYTES),
/* harmony export */   pD: () => (/* binding */ parseAllowedSigners)
/* harmony export */ });
/* unused harmony exports ALLOWED_SIGNERS_FILE, REVOKED_KEYS_FILE, maySignReleases */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);




/** Where a host keeps the keys whose signature makes a release acceptable, and those that no longer do. */
const ALLOWED_SIGNERS_FILE = '/etc/grind-to-prod/allowed_signers';
const REVOKED_KEYS_FILE = '/etc/grind-to-prod/revoked_keys';
/** Largest allowed_signers file that is read, in bytes. */
const ALLOWED_SIGNERS_LIMIT_BYTES = 256 * 1024;
/**
 * Reads an allowed_signers file (ssh-keygen(1), ALLOWED SIGNERS) to show it and to find what is wrong with it before it is
 * installed. Stricter than ssh-keygen, which passes over a line that it does not understand. Never throws.
 */
function parseAllowedSigners(text) {
    const signers = [];
    const problems = [];
    const lines = text.split('\n');
    if (text.length > ALLOWED_SIGNERS_LIMIT_BYTES) {
        return { signers, problems: [`The file has ${text.length} bytes, and more than ${ALLOWED_SIGNERS_LIMIT_BYTES} are not read.`] };
    }
    for (const [index, written] of lines.entries()) {
        const content = written.replace(/\r$/, '').trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const signer = parseLine(content, index + 1);
        const problem = typeof signer === 'string' ? signer : problemWith(signer, signers);
        if (problem !== undefined)
            problems.push(`Line ${index + 1} ${problem}.`);
        if (typeof signer !== 'string')
            signers.push(signer);
    }
    return { signers, problems: signers.length === 0 && problems.length === 0 ? ['It names no signer.'] : problems };
}
/** True when a line's namespaces permit its key to sign a release; patterns are those of ssh_config(5). */
function maySignReleases({ namespaces }) {
    if (namespaces === null)
        return true;
    const isExcluded = namespaces.some((pattern) => pattern.startsWith('!') && fitsPattern(pattern.slice(1), SIGNATURE_NAMESPACE));
    return !isExcluded && namespaces.some((pattern) => !pattern.startsWith('!') && fitsPattern(pattern, SIGNATURE_NAMESPACE));
}
/** A principal that is one signer's name, and not a pattern that fits many. */
function isSignerName(principal) {
    return principal.length <= 255 && /^[^\s\p{C}"*?!,]+$/u.test(principal);
}
/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 8;
const fieldPattern = /^(?:"([^"]*)"|([^\s"]+))\s+(.*)$/;
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/;
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)/y;
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
const timePattern = /^[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?(?:Z|UTC)?$/i;
/** A line's parts, or what is wrong with it as the end of a sentence. */
function parseLine(content, line) {
    const [, quoted, plain, rest] = fieldPattern.exec(content) ?? [];
    if (rest === undefined)
        return 'is not of the form: principals, options if any, key type, key';
    const key = parseKey(rest);
    const principals = (quoted ?? plain ?? '').split(',');
    if (key !== undefined)
        return { line, principals, ...unrestricted, ...key };
    const [, optionText, keyText] = optionsPattern.exec(rest) ?? [];
    if (optionText !== undefined && /^(?:ssh|ecdsa|sk)-/.test(optionText))
        return 'has a public key that is not whole, or not of the type that it says';
    const options = optionText === undefined ? undefined : parseOptions(optionText);
    if (typeof options === 'string')
        return options;
    const keyAfterOptions = keyText === undefined ? undefined : parseKey(keyText);
    if (options === undefined || keyAfterOptions === undefined)
        return 'has no public key where it should be: its type, and its base64';
    return { line, principals, ...options, ...keyAfterOptions };
}
const unrestricted = { certificateAuthority: false, namespaces: null, validAfter: null, validBefore: null };
function parseOptions(text) {
    const values = new Map();
    for (let at = 0, more = true; more; at = optionPattern.lastIndex) {
        optionPattern.lastIndex = at;
        const [, written, value, separator] = optionPattern.exec(text) ?? [];
        const name = written?.toLowerCase();
        if (name === undefined)
            return `has options that cannot be read (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text, 80)})`;
        if (values.has(name))
            return `has the option ${name} twice`;
        if (!isOption(name))
            return `has the option ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name, 40)}, which is none of ${optionNames.join(', ')}`;
        if ((value === undefined) !== (name === 'cert-authority')) {
            return name === 'cert-authority' ? 'gives cert-authority a value, and it takes none' : `gives ${name} no value in quotes`;
        }
        values.set(name, value?.replace(/\\(.)/g, '$1'));
        more = separator === ',';
    }
    return {
        certificateAuthority: values.has('cert-authority'),
        namespaces: values.get('namespaces')?.split(',') ?? null,
        validAfter: values.get('valid-after') ?? null,
        validBefore: values.get('valid-before') ?? null,
    };
}
const optionNames = ['cert-authority', 'namespaces', 'valid-after', 'valid-before'];
function isOption(name) {
    return optionNames.some((known) => known === name);
}
function parseKey(text) {
    const [, keyType, base64] = keyPattern.exec(text) ?? [];
    if (keyType === undefined || base64 === undefined)
        return undefined;
    const bytes = Buffer.from(base64, 'base64');
    if ((0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .allStrings */ .ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString('latin1') !== keyType)
        return undefined;
    return { keyType, fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(bytes) };
}
/** Why a line that can be read will not do what was meant, as the end of a sentence. */
function problemWith(signer, before) {
    const odd = signer.principals.find((principal) => !isSignerName(principal));
    // A certificate names its own principals; the line then only says which of them count.
    if (odd !== undefined && !(signer.certificateAuthority && odd === '*')) {
        return `has the principal ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(odd, 60)}; write each signer's own name, with no pattern and no space in it`;
    }
    const time = [signer.validAfter, signer.validBefore].find((written) => written !== null && !timePattern.test(written));
    if (typeof time === 'string')
        return `has the time ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, with a Z behind it for UTC`;
    const same = before.find(({ fingerprint, certificateAuthority }) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority);
    // Of several lines with one key, ssh-keygen names the principals of the first only.
    return same === undefined ? undefined : `has the same key as line ${same.line}; keep one line for each key`;
}


/***/ }),

/***/ 16860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployUser),
  a: () => (/* binding */ runAgentAsAdmin)
});

// EXTERNAL MODULE: ./build/js/domain/config/address.js
var config_address = __webpack_require__(49462);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
;// CONCATENATED MODULE: ./build/js/domain/installation/probe.js

/** Programs without which a host cannot be released to. */
const tools = ['getent', 'nix', 'nix-store', 'sudo', 'systemctl', 'systemd-run', 'useradd', 'visudo'];
/**
 * Asks a host what an installation needs to know, as a script for its administrator's shell; writes nothing. A constant:
 * nothing from outside is ever put into it.
 */
const probeScript = [
    'PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin',
    'echo "user $(id -u)"',
    'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi',
    `for tool in ${tools.join(' ')}; do command -v "$tool" >/dev/null || echo "lacks $tool"; done`,
    'for node in "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do',
    '  if [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi',
    'done',
].join('\n');
const LEAST_NODE = 24;
/** Reads what `probeScript` printed. Throws HostError not-installed or authentication-failed for what the administrator must mend first. */
function parseProbe(host, stdout) {
    const facts = stdout.split('\n').map((line) => line.split(' '));
    const values = (key) => facts.filter(([word]) => word === key).map(([, ...rest]) => rest);
    const lacking = values('lacks').flat();
    if (lacking.length > 0) {
        throw new errors/* HostError */.dh('not-installed', host, `${host} lacks ${lacking.join(', ')}; install ${lacking.length > 1 ? 'them' : 'it'} there first.`);
    }
    if (values('root').length === 0) {
        throw new errors/* HostError */.dh('authentication-failed', host, `The administrator's user on ${host} cannot become root: "sudo -n true" failed; log in as root, or allow it sudo without a password for the installation.`);
    }
    const nodes = values('node').flatMap(([path = '', version = '']) => {
        const major = Number(/^v([0-9]+)\./.exec(version)?.[1]);
        return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [{ path, version, major }] : [];
    });
    const node = nodes.find(({ major }) => major >= LEAST_NODE);
    if (node === undefined) {
        const found = nodes.map(({ path, version }) => `${version} at ${path}`).join(', ');
        throw new errors/* HostError */.dh('not-installed', host, `${host} has no Node ${LEAST_NODE} or newer${found === '' ? '' : ` (found ${found})`}, which runs the agent; install it there for all users, for example below /usr/local.`);
    }
    return { asRoot: values('user')[0]?.[0] === '0' ? [] : ['sudo', '-n'], node: node.path };
}

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
;// CONCATENATED MODULE: ./build/js/steps/agent/run-as-admin.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/**
 * Runs the agent's bundle on a host as root, by way of an administrator: the bundle is brought there, and removed afterwards.
 * Throws InputError for the configuration, HostError for what the host lacks, and what the agent throws.
 */
async function runAgentAsAdmin(options, call, runner, reporter) {
    return options.admin === 'local' ? runHere(options, call, runner, reporter) : runThere(options, call, runner, reporter);
}
async function runHere({ hostName, agentFile }, { verb, input, result, dryRun }, runner, reporter) {
    const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } };
    const command = { argv: [process.execPath, agentFile, verb], effect: dryRun ? 'read' : 'write' };
    return (0,session/* converse */.i)(target, command, { input: input(process.execPath), result }, runner, reporter);
}
async function runThere(options, { verb, input, result, dryRun }, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { hostName } = options;
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const connection = stack.use(await (0,report_event/* inPhase */.xe)(reporter, 'connect', () => connectAsAdmin(options, runner), hostName));
        const { configFile } = connection;
        const probe = parseProbe(hostName, await (0,expect_success/* expectSuccess */.l)(runner, (0,commands/* remoteScriptCommand */.Xj)(configFile, probeScript, 'read')));
        // The bundle lies on the host only while it works; a dry run leaves nothing there either.
        const folder = await bring(options, connection, runner);
        stack.defer(async () => void (await runner.run((0,commands/* remoteScriptCommand */.Xj)(configFile, `rm -rf -- ${folder}`, 'read'))));
        const command = (0,commands/* remoteScriptCommand */.Xj)(configFile, agentScript(probe, folder, verb), dryRun ? 'read' : 'write');
        return await (0,session/* converse */.i)(connection.target, command, { input: input(probe.node), result }, runner, reporter);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function connectAsAdmin({ config, hostName, admin, identityFile, environment }, runner) {
    const address = (0,config_address/* parseAddress */.o)(admin);
    const { hostKey } = (0,find_host/* findHost */.m)(config, hostName);
    if (address === undefined || hostKey === undefined) {
        throw new errors/* InputError */.dz('config-invalid', `The host ${hostName} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return (0,connection/* connect */.Ng)({ name: hostName, address, hostKey, identityFile, environment }, runner);
}
const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"';
async function bring({ hostName, agentFile }, { configFile }, runner) {
    const agent = await (0,read_limited/* readLimited */.t)(agentFile, BUNDLE_LIMIT_BYTES);
    if (agent === undefined)
        throw new errors/* InputError */.dz('usage', `The agent's bundle ${(0,quote/* quote */.h)(agentFile)} is not there; build it with "npm run build".`);
    const stdout = await (0,expect_success/* expectSuccess */.l)(runner, { ...(0,commands/* remoteScriptCommand */.Xj)(configFile, bringScript, 'read'), input: agent });
    const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0];
    if (folder !== undefined)
        return folder;
    throw new errors/* HostError */.dh('agent-protocol', hostName, `${hostName} did not say where it put the agent, but ${(0,quote/* quote */.h)(stdout)}; does its shell write a greeting?`);
}
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Of checked words only: the folder's name and Node's path have been held against a grammar without anything a shell could read. */
function agentScript({ asRoot, node }, folder, verb) {
    return [...asRoot, node, `${folder}/agent.mjs`, verb].join(' ');
}
/** The user of the host's address: the one that deploys. Throws InputError usage for a host that is not reached by ssh. */
function deployUser({ config, hostName }) {
    const address = (0,config_address/* parseAddress */.o)((0,find_host/* findHost */.m)(config, hostName).address);
    if (address === undefined) {
        throw new errors/* InputError */.dz('usage', `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user; name a production host.`);
    }
    return address.user;
}


/***/ }),

/***/ 84521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 2836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostInstall: () => (/* binding */ hostInstall)
});

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/trust/judgement.js
var judgement = __webpack_require__(26857);
// EXTERNAL MODULE: ./build/js/domain/trust/signers.js
var signers = __webpack_require__(86233);
;// CONCATENATED MODULE: ./build/js/domain/installation/keys.js




/** The public keys in an OpenSSH `.pub` file, without their comments. Throws InputError usage, above all for a private key. */
function parseDeployKeys(file, text) {
    refusePrivate(file, text);
    return significantLines(text).map((line) => {
        const key = grammar/* publicKeySchema */.OC.safeParse(line.split(/\s+/, 2).join(' '));
        if (key.success)
            return key.data;
        throw new errors/* InputError */.dz('usage', `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA… comment"); give the .pub file of the deploy key.`);
    });
}
/** The keys in a file of Nix public keys. Throws InputError usage. */
function parseNixKeys(file, text) {
    refusePrivate(file, text);
    return significantLines(text)
        .flatMap((line) => line.split(/\s+/))
        .map((word) => {
        const key = grammar/* nixPublicKeySchema */.Nd.safeParse(word);
        if (key.success)
            return key.data;
        throw new errors/* InputError */.dz('usage', `${file} is not a Nix public key ("name:base64" of 32 bytes); make it from the secret one with "nix key convert-secret-to-public".`);
    });
}
/** The text of an allowed_signers file, for installing it. Throws InputError usage that says what would not work. */
function checkAllowedSigners(file, text) {
    refusePrivate(file, text);
    const { problems } = (0,signers/* parseAllowedSigners */.pD)(text);
    if (problems.length > 0)
        throw new errors/* InputError */.dz('usage', `${file} cannot serve as allowed_signers: ${problems.join(' ')}`);
    return text;
}
/**
 * Refuses an installation after which nobody could ever release: a release needs signatures of more different signers than
 * allowed_signers has. Whom a certificate authority names is not known here. Throws InputError usage.
 */
function requireEnoughSigners(allowedSigners, minimumSignatures) {
    const signers = parseAllowedSigners(allowedSigners).signers.filter(maySignReleases);
    if (signers.some(({ certificateAuthority }) => certificateAuthority))
        return;
    const count = distinctSigners(signers);
    if (count >= minimumSignatures)
        return;
    throw new InputError('usage', `A release would need signatures by ${minimumSignatures} different signers, and allowed_signers has ${count} who may sign one, so nobody could ever release; add signers, or lower --minimum-signatures.`);
}
function significantLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function refusePrivate(file, text) {
    // A Nix secret key has the same form as a public one, but 64 bytes.
    if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) {
        throw new errors/* InputError */.dz('usage', `${file} holds a private key, which must not leave this machine; give the public one.`);
    }
}

// EXTERNAL MODULE: ./build/js/domain/installation/policy.js
var policy = __webpack_require__(5448);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/domain/trust/policy.js + 1 modules
var trust_policy = __webpack_require__(69763);
// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/domain/installation/request.js






/** What `grind-to-prod-agent install` is told on its standard input: what a host must have to be released to. */
const installRequestSchema = schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(messages/* PROTOCOL_VERSION */.WP),
    application: grammar/* nameSchema */.Jq,
    /** The user that deploy keys log in as. */
    user: schemas/* string */.YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
    /** An absolute path of Node 24 or newer on the host; the agent is run by it. */
    node: schemas/* string */.YjP()
        .max(255)
        .regex(/^(?:\/[A-Za-z0-9._+-]+)+$/),
    deployKeys: schemas/* array */.YOg(grammar/* publicKeySchema */.OC).min(1).max(64),
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).min(1).max(64),
    substituters: schemas/* array */.YOg(schemas/* url */.OZ5()).max(64),
    /** The text of allowed_signers: who may sign a release. Null leaves the host's own as it is. */
    allowedSigners: schemas/* string */.YjP().max(signers/* ALLOWED_SIGNERS_LIMIT_BYTES */.lF).nullable(),
    /** How many different signers a release needs; null leaves the host's own choice, which is 1 at first. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).nullable(),
    /** The key for the fingerprints of snapshots, as hexadecimal digits. Absent: the host keeps its own, or makes one. */
    fingerprintKey: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    policy: trust_policy/* applicationPolicySchema */.cv,
    /** The configuration's: another machine refuses. */
    machineId: grammar/* machineIdSchema */.GA.optional(),
    /** Only tell what would change. */
    dryRun: schemas/* boolean */.zMY(),
});
const installItemSchema = schemas/* strictObject */.rej({
    /** A path, `user deploy`, or a unit. */
    item: schemas/* string */.YjP().max(300),
    action: schemas/* enum */.k5n(['create', 'change', 'keep']),
    /** What differs, as a unified diff for a text; empty for what is kept. */
    difference: schemas/* string */.YjP().max(1024 * 1024),
});
const installResultSchema = schemas/* strictObject */.rej({
    items: schemas/* array */.YOg(installItemSchema),
    /** The host's, for `hosts.<name>.machineId`; empty when it has none. */
    machineId: schemas/* string */.YjP().max(64),
    /** What stays other than the configuration has it, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)),
});

// EXTERNAL MODULE: ./build/js/domain/snapshot/fingerprint.js
var fingerprint = __webpack_require__(19592);
// EXTERNAL MODULE: ./build/js/steps/agent/run-as-admin.js + 1 modules
var run_as_admin = __webpack_require__(16860);
;// CONCATENATED MODULE: ./build/js/verbs/host-install.js










/**
 * Makes a host of the configuration one that can be released to, or brings it up to date. The agent's own bundle does the
 * work on the host, as root; here it is only brought there and told what is wanted. Idempotent.
 * Throws InputError for the keys or the configuration, and HostError for what the host lacks.
 */
async function hostInstall(options, runner, reporter) {
    const wanted = await requestOf(options);
    const input = (node) => ({ ...wanted, node });
    return (0,run_as_admin/* runAgentAsAdmin */.a)(options, { verb: 'install', input, result: installResultSchema, dryRun: wanted.dryRun }, runner, reporter);
}
async function requestOf(options) {
    const { config, hostName, deployKeyFiles, nixKeyFiles, allowedSignersFile, substituters = [], dryRun = false } = options;
    const { machineId } = (0,find_host/* findHost */.m)(config, hostName);
    const keys = async (files, parse) => (await Promise.all(files.map(async (file) => parse(file, await readKeys(file))))).flat();
    return {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        application: config.application,
        user: (0,run_as_admin/* deployUser */.f)(options),
        deployKeys: await keys(deployKeyFiles, parseDeployKeys),
        trustedPublicKeys: await keys(nixKeyFiles, parseNixKeys),
        substituters: [...substituters],
        allowedSigners: allowedSignersFile === undefined ? null : checkAllowedSigners(allowedSignersFile, await readKeys(allowedSignersFile)),
        minimumSignatures: options.minimumSignatures ?? null,
        ...(options.fingerprintKeyFile === undefined ? {} : { fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile) }),
        policy: (0,policy/* policyOf */.U)(config, hostName),
        ...(machineId === undefined ? {} : { machineId }),
        dryRun,
    };
}
async function readFingerprintKey(file) {
    const key = (0,fingerprint/* parseFingerprintKey */.RN)(await readKeys(file));
    if (key !== undefined)
        return key.toString('hex');
    throw new errors/* InputError */.dz('usage', `The file ${(0,quote/* quote */.h)(file)} is no key for fingerprints: make one with "openssl rand -hex 32".`);
}
/** Largest file of keys that is read. */
const KEYS_LIMIT_BYTES = 256 * 1024;
async function readKeys(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, KEYS_LIMIT_BYTES).catch((cause) => {
        throw new errors/* InputError */.dz('usage', `The key file ${(0,quote/* quote */.h)(file)} cannot be read.`, { cause });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('usage', `There is no key file ${(0,quote/* quote */.h)(file)}.`);
    return text;
}


/***/ })

};
