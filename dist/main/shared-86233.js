export const modules = {

/***/ 86233: // build/js/domain/trust/signers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ isSignerName),
/* harmony export */   jJ: () => (/* binding */ REVOKED_KEYS_FILE),
/* harmony export */   lF: () => (/* binding */ ALLOWED_SIGNERS_LIMIT_BYTES),
/* harmony export */   pD: () => (/* binding */ parseAllowedSigners),
/* harmony export */   rc: () => (/* binding */ signersFiles)
/* harmony export */ });
/* unused harmony exports ALLOWED_SIGNERS_FILE, applicationSignersFile, maySignReleases */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);




/** Where a host keeps the keys whose signature makes a release acceptable, and those that no longer do. */
const ALLOWED_SIGNERS_FILE = '/etc/grind-to-prod/allowed_signers';
/** The signers of one application; without this file those of the host count. */
function applicationSignersFile(application) {
    return `/etc/grind-to-prod/signers/${application}`;
}
/** Where the signers of an application are named: the first of these files that is there counts, its own before the host's. */
function signersFiles(application) {
    return [applicationSignersFile(application), ALLOWED_SIGNERS_FILE];
}
/** Keys that count no longer, for any application of the host. */
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

/***/ 6966: // build/js/domain/errors/catalogue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ unexpectedRole),
/* harmony export */   IQ: () => (/* binding */ roleNotPermitted),
/* harmony export */   IY: () => (/* binding */ damagedGeneration),
/* harmony export */   _s: () => (/* binding */ unreadableFile),
/* harmony export */   e$: () => (/* binding */ hostKeyMissing),
/* harmony export */   jQ: () => (/* binding */ unexpectedRelease),
/* harmony export */   r9: () => (/* binding */ manifestOfOtherApplication)
/* harmony export */ });
/* unused harmony exports damagedFile, noRoomForState, unsafePlace, invalidPack */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);


/** Errors that several places throw: each sentence once. */
/** A host of the configuration has no pinned key. */
function hostKeyMissing(host) {
    const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('config-invalid', message, { hint: 'Add the line of its /etc/ssh/ssh_host_ed25519_key.pub.' });
}
/** A manifest is of another application than the configuration beside it. */
function manifestOfOtherApplication(ofManifest, ofConfig) {
    const message = `The manifest is of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(ofManifest)}, but grind-to-prod.yml is of ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(ofConfig)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('wrong-application', message, { hint: 'Give the manifest that was built from this repository.' });
}
/** Something else is current on a host than the caller believes. */
function unexpectedRelease(host, current, expected) {
    const message = `${host} runs ${current}, not ${expected} as expected.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('unexpected-release', message, { host, hint: 'Look at what was released meanwhile, and decide again.' });
}
/** A host has another role than the caller believes. */
function unexpectedRole({ host, application }, role, expected) {
    const hint = `Look at who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('unexpected-role', `${host} is ${role}, not ${expected} as expected.`, { host, hint });
}
/** The policy of a host gives an application no role, so that it cannot have another one. */
function roleNotPermitted(host, application) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('not-permitted', `The policy of ${host} gives ${application} no role, so none can be set.`, {
        hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.',
    });
}
/** A file of a release that is laid out on a host is not what the agent wrote. */
function damagedGeneration(file, host, cause) {
    const hint = 'Promote that release again, which lays it out anew.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('state-damaged', `${file} on ${host} is damaged or missing.`, { host, hint, cause });
}
/** A file that the agent keeps is not what it wrote. `hint` says what becomes of it. */
function damagedFile(file, host, { hint, cause }) {
    return new HostError('state-damaged', `${file} on ${host} is not what the agent wrote there.`, { host, hint, cause });
}
/** There is no room in the agent's own folder. `what` was to be written there, such as "to begin an attempt". */
function noRoomForState(folder, host, { what, cause }) {
    const message = `There is no room in ${folder} on ${host} ${what}. Nothing was changed.`;
    return new HostError('disk-full', message, { host, hint: 'Free some and try again.', cause });
}
/** Somebody besides root may write where root alone may. `retry` is what to do afterwards. */
function unsafePlace(host, message, retry = 'try again') {
    return new HostError('unsafe-permissions', message, { host, hint: `Make it root's alone (chown root, chmod go-w) and ${retry}.` });
}
/** A pack is not of its format, or was changed on its way. */
function invalidPack(message) {
    return new InputError('pack-invalid', message, { hint: 'Send the release again.' });
}
/** A file that the user named cannot be read, or is not there. `what` is what it should be. */
function unreadableFile(what, file, cause) {
    const message = cause === undefined ? `There is no ${what} at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(file)}.` : `The ${what} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(file)} cannot be read.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('file-unreadable', message, { hint: 'Check the path.', cause });
}


/***/ }),

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loose)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The same schema for reading what another version wrote: fields that are not known are kept as they are, at any depth, and do not make
 * the whole unreadable. Known fields are held to the same rules. What is written is checked by the strict schema.
 */
function loose(schema) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a clone, which differs only in what it lets through
    return loosened(schema);
}
/** A follower reads the same file ten times a second. */
const made = new WeakMap();
function loosened(schema) {
    const known = made.get(schema) ?? cloned(schema);
    made.set(schema, known);
    return known;
}
function cloned(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) {
        const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, loosened(field)]));
        return schema.clone({ ...schema.def, shape, catchall: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return schema.clone({ ...schema.def, element: loosened(schema.def.element) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return schema.clone({ ...schema.def, valueType: loosened(schema.def.valueType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7) {
        return schema.clone({ ...schema.def, options: schema.def.options.map((option) => loosened(option)) });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    return schema;
}


/***/ }),

};
