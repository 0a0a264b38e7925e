export const modules = {

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
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
/** Of a file. */
function fileFingerprint(key, application, sha256) {
    return keyed(key, ['file', application, sha256]);
}
function keyed(key, words) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(words)).digest('hex').slice(0, 32);
}


/***/ }),

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

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ brokenLinks),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   LE: () => (/* binding */ entryDigest),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   cx: () => (/* binding */ LEDGER_LIMIT_BYTES),
/* harmony export */   gc: () => (/* binding */ isWholeLine),
/* harmony export */   kk: () => (/* binding */ splitLedger)
/* harmony export */ });
/* unused harmony exports FIRST_ENTRY, ledgerLine, carriedDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);
/* harmony import */ var _protocol_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36811);




/** The most of a kept ledger that is read whole. A host reads its own from the end, whatever its size. */
const LEDGER_LIMIT_BYTES = 512 * 1024 * 1024;
/** What the first entry names as the one before it. */
const FIRST_ENTRY = '0'.repeat(64);
/** SHA-256 of a ledger line, without its line end: what the next line carries. */
function entryDigest(line) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex');
}
/** The line (with its line end) that adds `record` after `lastLine`, or as the first when that is undefined. */
function ledgerLine(lastLine, record) {
    const entry = { previousEntry: lastLine === undefined ? FIRST_ENTRY : entryDigest(lastLine), record };
    return `${canonicalRecord(entry)}\n`;
}
/**
 * Splits a ledger into whole lines and a torn rest. A last line that is no whole JSON with a digest of the line before is torn; one
 * that lacks only its line end is whole. What a whole line says besides, a newer version may have written: it is a line all the same.
 */
function splitLedger(text) {
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    if (rest !== '')
        return isWholeLine(rest) ? { lines: [...pieces, rest], torn: '' } : { lines: pieces, torn: rest };
    const last = pieces.at(-1);
    // A file system may have kept the length of an append but not its bytes.
    return last !== undefined && !isWholeLine(last) ? { lines: pieces.slice(0, -1), torn: `${last}\n` } : { lines: pieces, torn: '' };
}
const entrySchema = (0,_protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__/* .loose */ .L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntrySchema */ .pJ);
const linkSchema = (0,_protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__/* .loose */ .L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntrySchema */ .pJ.pick({ previousEntry: true }));
/** One line as an entry, with fields that only a newer version knows; undefined when it is not one, or not understood. */
function parseEntry(line) {
    return entrySchema.safeParse(parsedJson(line)).data;
}
/** The digest that a line carries; undefined when it is no line of a ledger, but garbage or the part of one. */
function carriedDigest(line) {
    return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
/** True for a line that was written whole, also by a version whose records are not understood here. */
function isWholeLine(line) {
    return carriedDigest(line) !== undefined;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The records of a ledger, oldest first; lines that are no entries are left out. */
function recordsOf(ledger) {
    return ledger.lines.flatMap((line) => parseEntry(line)?.record ?? []);
}
/** Numbers (from 1) of the lines that are none of a ledger, or that do not carry the digest of the line before them. */
function brokenLinks(ledger) {
    return ledger.lines.flatMap((line, index) => {
        const before = index === 0 ? FIRST_ENTRY : entryDigest(ledger.lines[index - 1]);
        return carriedDigest(line) === before ? [] : [index + 1];
    });
}


/***/ }),

/***/ 26857: // build/js/domain/trust/judgement.js
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

};
