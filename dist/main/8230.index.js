export const id = 8230;
export const ids = [8230];
export const modules = {

/***/ 53184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ brokenLinks),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   LE: () => (/* binding */ entryDigest),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   cx: () => (/* binding */ LEDGER_LIMIT_BYTES),
/* harmony export */   kk: () => (/* binding */ splitLedger)
/* harmony export */ });
/* unused harmony exports FIRST_ENTRY, ledgerLine */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _protocol_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36811);



/** The most that is read of a ledger. A record has a few kilobytes, so this is some hundred thousand releases. */
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
 * Splits a ledger into whole lines and a torn rest. A last line is whole when it is an entry and ends with a line end; one
 * that lacks only its line end carries a complete record, so it counts as whole too.
 */
function splitLedger(text) {
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    if (rest !== '')
        return parseEntry(rest) === undefined ? { lines: pieces, torn: rest } : { lines: [...pieces, rest], torn: '' };
    const last = pieces.at(-1);
    // A file system may have kept the length of an append but not its bytes.
    return last !== undefined && parseEntry(last) === undefined
        ? { lines: pieces.slice(0, -1), torn: `${last}\n` }
        : { lines: pieces, torn: '' };
}
/** One line as an entry, or undefined when it is not one. */
function parseEntry(line) {
    try {
        return _protocol_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .pJ.safeParse(JSON.parse(line)).data;
    }
    catch {
        return undefined;
    }
}
/** The records of a ledger, oldest first; lines that are no entries are left out (`brokenLinks` names them). */
function recordsOf(ledger) {
    return ledger.lines.flatMap((line) => parseEntry(line)?.record ?? []);
}
/** Numbers (from 1) of the lines that are no entry, or that do not carry the digest of the line before them. */
function brokenLinks(ledger) {
    return ledger.lines.flatMap((line, index) => {
        const before = index === 0 ? FIRST_ENTRY : entryDigest(ledger.lines[index - 1]);
        return parseEntry(line)?.previousEntry === before ? [] : [index + 1];
    });
}


/***/ }),

/***/ 78742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ checkInventory),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RN: () => (/* binding */ INVENTORY_LIMIT_BYTES),
/* harmony export */   au: () => (/* binding */ parseInventory)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38233);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
/* harmony import */ var _health_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12726);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67982);






/** Largest inventory that is read, in bytes: 200,000 paths with their references stay below it. */
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a manifest. Its bytes must be the canonical form (RFC 8785) of what they say: that one comparison proves that
 * there is no key twice, no byte order mark, no odd number, no spacing, and nothing that the schema would add or drop.
 * Throws InputError `manifest-invalid`.
 */
function parseManifest(bytes) {
    const manifest = parseCanonical(bytes, {
        name: 'manifest',
        code: 'manifest-invalid',
        schema: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSchema */ .rc,
        limit: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT_BYTES */ .SC,
        made: 'grind-to-prod build-manifest',
    });
    const problems = (0,_health_references_js__WEBPACK_IMPORTED_MODULE_3__/* .danglingReferences */ .p)(manifest);
    if (problems.length > 0)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', sentencesOf('manifest', problems));
    return manifest;
}
/** Reads an inventory, the same way. Throws InputError `inventory-invalid`. */
function parseInventory(bytes) {
    return parseCanonical(bytes, {
        name: 'inventory',
        code: 'inventory-invalid',
        schema: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventorySchema */ .iS,
        limit: INVENTORY_LIMIT_BYTES,
        made: 'grind-to-prod build-manifest',
    });
}
/** Throws InputError `inventory-invalid` unless this is the inventory that the manifest speaks of. */
function checkInventory(manifest, inventory) {
    const { digest } = (0,_closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(inventory);
    if (digest === manifest.closure.digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('inventory-invalid', `The inventory's digest is ${digest}, but the manifest speaks of ${manifest.closure.digest}; use the inventory.json that was made with this manifest.`);
}
function parseCanonical(bytes, kind) {
    const invalid = (message, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(kind.code, message, { cause });
    if (bytes.byteLength > kind.limit) {
        throw invalid(`The ${kind.name} has ${bytes.byteLength} bytes, and more than ${kind.limit} are not read; look whether it is the right file.`);
    }
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`The ${kind.name} is not JSON in UTF-8; make it with ${kind.made}, and copy it whole.`, cause);
    }
    const version = (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['schemaVersion']);
    if (typeof version === 'number' && version !== 1) {
        throw invalid(`The ${kind.name} has schemaVersion ${version}, and this program reads 1; use the grind-to-prod that made it.`);
    }
    const result = kind.schema.safeParse(value);
    if (!result.success) {
        throw invalid(sentencesOf(kind.name, (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, kind.schema)));
    }
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(result.data) !== text) {
        throw invalid(`The ${kind.name} is not in canonical form (RFC 8785), so something wrote it anew or edited it; use the file that ${kind.made} wrote.`);
    }
    return result.data;
}
/** The first ten are enough to see what happened to it. */
function sentencesOf(name, problems) {
    const sentences = problems.slice(0, 10).map(({ path, message }) => {
        const field = path.length === 0 ? '' : `'s ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)}`;
        return `The ${name}${field} ${message}${message.endsWith('?') ? '' : '.'}`;
    });
    return sentences.join('\n');
}


/***/ }),

/***/ 50452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
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

/***/ 72707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile);
    return {
        folder,
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestFile),
        manifest,
        text,
        releaseId: id,
        signature: await readSignature((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.sig')),
        inventory: await readInventory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'inventory.json'), manifest),
    };
}
async function readSignature(file) {
    return (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ abandonedFolders),
  vY: () => (/* binding */ ownFolder),
  QM: () => (/* binding */ sweepOwnFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/process/stat.js
var process_stat = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/js/tools/process/start-time.js


/**
 * When a process started, in clock ticks since boot, or undefined when there is no such process. With its id this names
 * a process for good: ids are used again, but not with the same start.
 */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : (0,process_stat/* parseStartTicks */.u)(stat);
}

// EXTERNAL MODULE: ./build/js/tools/files/switch-link.js
var switch_link = __webpack_require__(57137);
;// CONCATENATED MODULE: ./build/js/tools/files/own-folder.js





/**
 * Makes a folder (mode 0700) below `parent` that only this process uses. Its name tells whose it is, so what processes
 * that were killed have left there is found and removed first; folders of the living are left alone.
 */
async function ownFolder(parent, label) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    await sweepOwnFolders(parent, label);
    const path = (0,external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}
/** Removes the folders of this label below `parent` whose processes are gone. Nothing happens when `parent` is not there. */
async function sweepOwnFolders(parent, label) {
    for (const path of await abandonedFolders(parent, label))
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** The folders of this label below `parent` whose processes are gone; none when `parent` is not there. */
async function abandonedFolders(parent, label) {
    const names = await (0,promises_.readdir)(parent).catch((error) => {
        if ((0,switch_link/* isMissing */.b2)(error))
            return [];
        throw error;
    });
    const abandoned = [];
    for (const name of names) {
        const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
        if (pid === undefined || (await startTime(Number(pid))) === Number(started))
            continue;
        // In a shared temporary folder another user's leftovers are not ours to remove: root would follow whatever they put there.
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(parent, name)).catch(() => undefined);
        if (stats?.uid === process.geteuid?.())
            abandoned.push((0,external_node_path_.join)(parent, name));
    }
    return abandoned;
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ switchLink),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   vL: () => (/* binding */ removeLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72861);



/** Makes `path` a link to `target`, durably and in one step: at every moment it is the old link or the new one. */
async function switchLink(path, target) {
    const temporary = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryName */ .N)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, temporary);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_1__/* .syncEntry */ .m3)(path);
}
/** Removes a link, durably. Nothing happens when it is not there. */
async function removeLink(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(path);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_1__/* .syncEntry */ .m3)(path);
}
/** What a link points to; null when there is nothing at the path. Throws when something else than a link is there. */
async function linkTarget(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
/** True for the error of a file operation on a path that does not exist. */
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ syncEntry)
/* harmony export */ });
/* unused harmony exports syncFolder, syncTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes a folder's entries durable: after this returns, a rename or a link in it outlives a power cut. */
async function syncFolder(folder) {
    await syncPath(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
}
/** Makes every file and folder below (and the folder itself) durable. Links are part of the folder that holds them. */
async function syncTree(folder) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            await syncTree(path);
        else if (entry.isFile())
            await syncPath(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    }
    await syncFolder(folder);
}
/** Makes the entry of a path in its folder durable. */
async function syncEntry(path) {
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
async function syncPath(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 72861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ temporaryName)
/* harmony export */ });
/* unused harmony export isTemporaryName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Where the next version of a file, link or folder is prepared: in the same folder, for rename(2) is atomic within one file
 * system only. One fixed name each, so that what a crash left behind is found and removed, not gathered.
 */
function temporaryName(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}.grind-to-prod-new`);
}
/** True for names that `temporaryName` gives. */
function isTemporaryName(name) {
    return name.startsWith('.') && name.endsWith('.grind-to-prod-new');
}


/***/ }),

/***/ 12500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseStartTicks),
/* harmony export */   w: () => (/* binding */ parseUptimeTicks)
/* harmony export */ });
/**
 * When a process started, in clock ticks since boot, from `/proc/<pid>/stat` (field 22, proc_pid_stat(5)).
 * Undefined when the text is not of that form. The second field may hold spaces and parentheses.
 */
function parseStartTicks(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(afterName[22 - 3]);
    return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : undefined;
}
/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100;
/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
function parseUptimeTicks(uptime) {
    return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}


/***/ }),

/***/ 55048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   gw: () => (/* binding */ signingFailure),
/* harmony export */   l_: () => (/* binding */ parseChecked),
/* harmony export */   p0: () => (/* binding */ signCommand)
/* harmony export */ });
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);

/** Long enough to type a passphrase or to touch a security key. */
const SIGN_LIMIT_MILLISECONDS = 120_000;
/** `ssh-keygen -Y sign`: prints the armoured signature of a message; a manifest, where nothing else is said. */
function signCommand(key, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    const words = ['-Y', 'sign', '-n', namespace];
    const common = { input: message, effect: 'read', timeout: SIGN_LIMIT_MILLISECONDS };
    return key.kind === 'file'
        ? // With an empty socket no agent is asked: the file's key signs, and no other way is tried when it cannot.
            { argv: ['ssh-keygen', ...words, '-f', key.file], environment: { SSH_AUTH_SOCK: '' }, ...common }
        : { argv: ['ssh-keygen', ...words, '-U', '-f', key.publicKeyFile], environment: { SSH_AUTH_SOCK: key.socket }, ...common };
}
/** `ssh-keygen -Y check-novalidate`: status 0 when the signature is a good one of this message, whoever made it. */
function checkCommand(signatureFile, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg) {
    return {
        argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', namespace, '-s', signatureFile],
        input: message,
        effect: 'read',
        timeout: 30_000,
    };
}
/** The key's type and fingerprint, from what `checkCommand` printed: `Good "namespace" signature with ED25519 key SHA256:…`. */
function parseChecked(stdout) {
    const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    return keyType === undefined || fingerprint === undefined ? undefined : { keyType, fingerprint };
}
/** Why a signature could not be made, as the end of a sentence that begins with the key; undefined for a reason not known. */
function signingFailure(stderr) {
    return failures.find(([pattern]) => pattern.test(stderr))?.[1];
}
/** The texts of OpenSSH 8.9 to 10. */
const failures = [
    [/UNPROTECTED PRIVATE KEY FILE|bad permissions/, 'can be read by others, so ssh-keygen does not use it; run "chmod 600" on it'],
    [
        /Couldn't get agent socket/,
        'is to be used through an ssh-agent, and none answers at SSH_AUTH_SOCK; start one, or give the private key file',
    ],
    [/Couldn't find key in agent/, 'is not in the ssh-agent; add it there with ssh-add'],
    [
        /agent refused operation|Couldn't sign message/,
        'was not used: the ssh-agent or the security key refused; look whether it waits for a touch or a confirmation',
    ],
    [/incorrect passphrase/, 'has a passphrase that was not given; load it into an ssh-agent and give its public key file'],
    [/No private key found/, 'is no private key; give the private key file, or its public key file together with an ssh-agent'],
    // Said also of a file that is there and holds no key, for ssh-keygen then looks for one beside it.
    [
        /Couldn't load public key|Permission denied/,
        "cannot be read as a key; check the path, and that the file is a key in OpenSSH's format, whole to its last line end",
    ],
];


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/domain/trust/signers.js
var signers = __webpack_require__(86233);
// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var trust_signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-verify.js

const LIMIT_MILLISECONDS = 30_000;
/** `ssh-keygen -Y find-principals`: prints the principals of the line whose key made the signature. */
function findPrincipalsCommand(question) {
    const { signatureFile, allowedSignersFile, at } = question;
    return {
        argv: ['ssh-keygen', '-Y', 'find-principals', ...moment(at), '-s', signatureFile, '-f', allowedSignersFile],
        effect: 'read',
        timeout: LIMIT_MILLISECONDS,
    };
}
/** `ssh-keygen -Y verify`: status 0 when this principal may sign releases, its key is in force, and it signed this manifest. */
function verifyCommand(question) {
    const { signatureFile, allowedSignersFile, revokedKeysFile, at, principal, manifest } = question;
    return {
        argv: [
            'ssh-keygen',
            '-Y',
            'verify',
            ...moment(at),
            '-n',
            trust_signature/* SIGNATURE_NAMESPACE */.Bg,
            '-f',
            allowedSignersFile,
            ...(revokedKeysFile === undefined ? [] : ['-r', revokedKeysFile]),
            '-I',
            principal,
            '-s',
            signatureFile,
        ],
        input: manifest,
        effect: 'read',
        timeout: LIMIT_MILLISECONDS,
    };
}
/** `-O verify-time=YYYYMMDDHHMMSSZ`: in UTC, where a time without the Z is one of the machine's own zone. */
function moment(at) {
    return at === undefined
        ? []
        : [
            '-O',
            `verify-time=${at
                .toISOString()
                .replace(/\.[0-9]+/, '')
                .replace(/[-:T]/g, '')}`,
        ];
}
/** The principals that `find-principals` printed, one a line. */
function parsePrincipals(stdout) {
    return stdout.split('\n').filter((line) => line !== '');
}
/** `Good "namespace" signature for PRINCIPAL with ED25519 key SHA256:…`; undefined for any other text. */
function parseGood(stdout) {
    const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    if (namespace !== trust_signature/* SIGNATURE_NAMESPACE */.Bg || keyType === undefined || fingerprint === undefined)
        return undefined;
    return { keyType, fingerprint };
}
/** Why `find-principals` found none. ssh-keygen speaks of a key's time only where the line is that of the signature's key. */
function principalsRefusal(stderr) {
    if (/: key has expired: /.test(stderr))
        return 'expired';
    return /: key is not yet valid: /.test(stderr) ? 'not-yet-valid' : 'unknown-key';
}
/** Why `verify` refused, as far as ssh-keygen says it; it says nothing of a revoked key. The texts are those of OpenSSH 8.9 to 10. */
function verifyRefusal(stderr) {
    return refusals.find(([pattern]) => pattern.test(stderr))?.[1];
}
const refusals = [
    [/^Couldn't verify signature: namespace does not match/m, 'other-namespace'],
    [/^Signature verification failed: /m, 'other-manifest'],
    [/: key is not permitted for use in signature namespace /, 'namespace-not-permitted'],
    [/: key has expired: /, 'expired'],
    [/: key is not yet valid: /, 'not-yet-valid'],
];

;// CONCATENATED MODULE: ./build/js/tools/ssh/judge-signatures.js
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






/** Has ssh-keygen judge every signature of a manifest. Throws CommandError when it ends in a way that is no answer. */
async function judgeSignatures(options, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const good = [];
        const refused = [];
        const folder = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)(options.temporaryFolder, 'signatures'), true);
        for (const [index, signature] of options.signatures.entries()) {
            const signatureFile = (0,external_node_path_.join)(folder.path, `${index + 1}.sig`);
            await (0,promises_.writeFile)(signatureFile, signature.armour, { flag: 'wx', mode: 0o600 });
            const answer = await judge({ ...options, signatureFile }, runner);
            if (typeof answer === 'string')
                refused.push({ number: index + 1, signature, refusal: answer });
            else
                good.push(answer);
        }
        return { good, refused };
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
async function judge(question, runner) {
    const found = await ask(runner, findPrincipalsCommand(question));
    if (!found.good)
        return principalsRefusal(found.stderr);
    const principals = parsePrincipals(found.stdout).filter(signers/* isSignerName */.aC);
    const [principal] = principals;
    if (principal === undefined)
        return 'no-name';
    const command = verifyCommand({ ...question, principal });
    const verified = await ask(runner, command);
    if (!verified.good)
        return verifyRefusal(verified.stderr) ?? silentRefusal({ ...question, principal }, runner);
    const key = parseGood(verified.stdout);
    if (key === undefined)
        throw new errors/* CommandError */.Qd(command.argv, 0, `unexpected answer: ${verified.stdout}`);
    return { principals, ...key };
}
/** ssh-keygen says nothing of a revoked key: it is one if the signature would be good without revocations. Only words depend on it. */
async function silentRefusal(question, runner) {
    if (question.revokedKeysFile === undefined)
        return 'not-accepted';
    const unrevoked = await ask(runner, verifyCommand({ ...question, revokedKeysFile: undefined }));
    return unrevoked.good ? 'revoked' : 'not-accepted';
}
/** ssh-keygen answers no with status 255 (1 before OpenSSH 8.2); a signal, or the time limit, is no answer. */
async function ask(runner, command) {
    const { status, stdout, stderr } = await runner.run(command);
    if (status === null)
        throw new errors/* CommandError */.Qd(command.argv, status, stderr);
    return { good: status === 0, stdout, stderr };
}

// EXTERNAL MODULE: ./build/js/domain/trust/judgement.js
var trust_judgement = __webpack_require__(26857);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/domain/ledger/chain.js
var chain = __webpack_require__(53184);
// EXTERNAL MODULE: ./build/js/domain/manifest/canonical.js
var canonical = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var protocol_record = __webpack_require__(36811);
;// CONCATENATED MODULE: ./build/js/domain/ledger/evidence.js



/**
 * Reads a ledger that was kept: the host's own file, or what `grind-to-prod ledger --json` printed (a part of it then, each line with its
 * digest). What it says of its own chain is not believed. Undefined when it is neither.
 */
function parseLedgerEvidence(text) {
    const printed = protocol_record/* ledgerResultSchema */.Gd.safeParse(parsedJson(text));
    if (printed.success)
        return fromPrinted(printed.data.entries);
    const ledger = (0,chain/* splitLedger */.kk)(text);
    if (ledger.lines.length === 0 || (0,chain/* parseEntry */.ER)(ledger.lines[0]) === undefined)
        return undefined;
    return { records: (0,chain/* recordsOf */.M$)(ledger), brokenAt: (0,chain/* brokenLinks */.B4)(ledger)[0] ?? (ledger.torn === '' ? null : ledger.lines.length + 1) };
}
/** True when it holds this very record. */
function holdsRecord({ records }, record) {
    const text = (0,canonical/* canonicalRecord */.q)(record);
    return records.some((kept) => (0,canonical/* canonicalRecord */.q)(kept) === text);
}
function fromPrinted(entries) {
    const oldestFirst = entries.toSorted((left, right) => left.line - right.line);
    const broken = oldestFirst.find(({ line, digest, previousEntry, record }, index) => {
        const before = oldestFirst[index - 1];
        const follows = before === undefined || (before.line === line - 1 && before.digest === previousEntry);
        return !follows || digest !== (0,chain/* entryDigest */.LE)((0,canonical/* canonicalRecord */.q)({ previousEntry, record }));
    });
    return { records: oldestFirst.map(({ record }) => record), brokenAt: broken?.line ?? null };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/host-keys.js


/**
 * One host's keys: lines of its `ssh_host_*_key.pub`, or of known_hosts as `ssh-keygen -F HOST` prints them. Of a list of several hosts
 * any of them could sign for the others, so two keys of one type are a problem: then, and for any other text, a string says what is
 * wrong, as the end of a sentence that begins with the file.
 */
function parseHostKeys(text) {
    const keys = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const words = line.trim().split(/\s+/);
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const [type, base64] = [words, words.slice(1)].find((from) => isPublicKey(from)) ?? [];
        if (line.startsWith('@') || type === undefined || base64 === undefined)
            return `has no public key of a host in line ${index + 1}`;
        const key = { type, fingerprint: (0,wire/* keyFingerprint */.yy)(Buffer.from(base64, 'base64')) };
        const other = keys.find((known) => known.type === type);
        if (other === undefined)
            keys.push(key);
        else if (other.fingerprint !== key.fingerprint)
            return `has keys of more than one host; give one host's, such as "ssh-keygen -F HOST" prints`;
    }
    return keys.length === 0 ? 'is empty' : keys;
}
function isPublicKey([type, base64]) {
    return grammar/* publicKeySchema */.OC.safeParse(`${type} ${base64}`).success;
}

// EXTERNAL MODULE: ./build/js/tools/ssh/keygen-sign.js
var keygen_sign = __webpack_require__(55048);
;// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record-signature.js
var verify_record_signature_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_record_signature_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Holds a record against the signature beside it (`FILE.sig`) and against the host's keys. Null for a record that has no signature,
 * where none is asked for. Throws InputError `record-refused` for one that was changed, was signed by another key, or lacks the
 * signature that the given host keys ask for.
 */
async function verifyRecordSignature({ record, recordFile, hostKeys }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signatureFile = `${recordFile}.sig`;
        const signature = await readSignature(signatureFile);
        if (signature === undefined) {
            if (hostKeys === undefined)
                return null;
            throw refused(`${(0,quote/* quote */.h)(recordFile)} is not signed: there is no ${(0,quote/* quote */.h)(signatureFile)}; give the host-record-….json that promote or rollback kept, with its .sig beside it.`);
        }
        const folder = verify_record_signature_addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)((0,external_node_os_.tmpdir)(), 'grind-to-prod'), true);
        const file = (0,external_node_path_.join)(folder.path, 'signature');
        await (0,promises_.writeFile)(file, signature.armour, { mode: 0o600 });
        const command = (0,keygen_sign/* checkCommand */.em)(file, (0,canonical/* canonicalRecord */.q)(record), trust_signature/* RECORD_NAMESPACE */.oz);
        const { status, stdout, stderr } = await runner.run(command);
        if (status === null)
            throw new errors/* CommandError */.Qd(command.argv, status, stderr);
        const signer = status === 0 ? (0,keygen_sign/* parseChecked */.l_)(stdout) : undefined;
        if (signer === undefined) {
            throw refused(`${(0,quote/* quote */.h)(recordFile)} is not what was signed in ${(0,quote/* quote */.h)(signatureFile)}: one of them was changed, or is of another attempt.`);
        }
        if (hostKeys === undefined)
            return { ...signer, isHostKey: false };
        if (hostKeys.some(({ fingerprint }) => fingerprint === signer.fingerprint))
            return { ...signer, isHostKey: true };
        const given = hostKeys.map(({ type, fingerprint }) => `${type} ${fingerprint}`).join(', ');
        throw refused(`${(0,quote/* quote */.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}); compare with /etc/ssh/ssh_host_*_key.pub on the host.`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = verify_record_signature_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function readSignature(file) {
    const unusable = (cause) => new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(file)} is not one ssh signature of a record; give the one that was kept with it.`, { cause });
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw unusable(cause);
    });
    if (text === undefined)
        return undefined;
    let signatures;
    try {
        signatures = (0,trust_signature/* parseSignatures */.Vv)(text);
    }
    catch (cause) {
        throw unusable(cause);
    }
    if (signatures.length !== 1)
        throw unusable(undefined);
    return signatures[0];
}
function refused(message) {
    return new errors/* InputError */.dz('record-refused', message);
}

;// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record.js








/** Most bytes that are read of a record, and of a host's public keys. */
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
/**
 * Holds a host's record against the release that it is said to be of, against the host's signature beside it, and against the host's
 * ledger. Throws InputError `record-invalid` for what cannot be read, and `record-refused` for a record of something else, accepted for
 * other signatures, changed after the host signed it, or not in the ledger.
 */
async function verifyRecord(options, release, runner) {
    const { recordFile, ledgerFile } = options;
    const record = parseRecord(await verify_record_read(recordFile, RECORD_LIMIT_BYTES, 'record'), recordFile);
    if (record.application !== release.application || record.releaseId !== release.releaseId) {
        throw verify_record_refused(recordFile, `is of release ${record.releaseId} of ${record.application}, and not of ${release.releaseId} of ${release.application}`);
    }
    // A host records, and signs, also what made nothing current, such as a change of its role, with the release that was so then.
    if (record.verb !== 'apply' && record.verb !== 'rollback')
        throw verify_record_refused(recordFile, `is of the verb ${record.verb}, which releases nothing`);
    const accepted = record.signers?.map(({ fingerprint }) => fingerprint);
    if (accepted !== undefined && !release.signers.some(({ fingerprint }) => accepted.includes(fingerprint))) {
        throw verify_record_refused(recordFile, `says that ${record.host} accepted the release for signatures by ${accepted.join(', ') || 'nobody'}, none of which was found good here`);
    }
    const signer = await verifyRecordSignature({ record, recordFile, hostKeys: await hostKeysOf(options) }, runner);
    if (ledgerFile !== undefined)
        await requireInLedger(record, recordFile, ledgerFile);
    const { host, verb, verdict, attempt, finishedAt, actor } = record;
    return { host, verb, verdict, attempt, finishedAt, actor, ledgerChecked: ledgerFile !== undefined, signer };
}
async function hostKeysOf({ hostKeyFile, pinnedHostKey }) {
    if (hostKeyFile === undefined && pinnedHostKey === undefined)
        return undefined;
    const keys = parseHostKeys(hostKeyFile === undefined ? pinnedHostKey : await verify_record_read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, 'host key'));
    if (typeof keys === 'string')
        throw new errors/* InputError */.dz('usage', `The host key ${(0,quote/* quote */.h)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
    return keys;
}
async function requireInLedger(record, recordFile, ledgerFile) {
    const ledger = parseLedgerEvidence(await verify_record_read(ledgerFile, chain/* LEDGER_LIMIT_BYTES */.cx, 'ledger'));
    if (ledger === undefined) {
        throw new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(ledgerFile)} is no ledger; give the host's ledger.ndjson, or what "grind-to-prod ledger ${record.host} --json" prints.`);
    }
    if (ledger.brokenAt !== null) {
        throw verify_record_refused(ledgerFile, `is not what the host wrote: its chain of digests is broken at line ${ledger.brokenAt}`);
    }
    if (!holdsRecord(ledger, record)) {
        throw verify_record_refused(recordFile, `is not in the ledger ${(0,quote/* quote */.h)(ledgerFile)} as it stands here: it was changed, or the ledger is another host's or only a part`);
    }
}
/** A run adds to the host's record what gates made of it, below `promote`; the rest is as the host wrote it. */
function parseRecord(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw noRecord(file, cause);
    }
    const { promote: _added, ...own } = typeof value === 'object' && value !== null ? { promote: undefined, ...value } : { promote: undefined };
    const record = protocol_record/* recordSchema */.fi.safeParse(own);
    if (!record.success)
        throw noRecord(file, record.error);
    return record.data;
}
function noRecord(file, cause) {
    return new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(file)} is no record of an attempt; give the record-….json or host-record-….json that promote or rollback kept.`, { cause });
}
async function verify_record_read(file, limit, what) {
    const text = await (0,read_limited/* readLimited */.t)(file, limit).catch((cause) => {
        throw new errors/* InputError */.dz('usage', `The ${what} ${(0,quote/* quote */.h)(file)} cannot be read; check the path.`, { cause });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('usage', `There is no ${what} at ${(0,quote/* quote */.h)(file)}; check the path.`);
    return text;
}
function verify_record_refused(file, what) {
    return new errors/* InputError */.dz('record-refused', `${(0,quote/* quote */.h)(file)} ${what}; compare it with the ledger on the host itself.`);
}

;// CONCATENATED MODULE: ./build/js/verbs/verify.js











/**
 * Verifies a release offline, as an auditor does: its manifest, who signed it, its inventory, and what a host recorded of it. Needs
 * public keys alone. Throws InputError: what `readBundle` and `verifyRecord` throw, `signature-invalid` for a file that holds no signatures, `signature-refused`
 * for too few good ones, `usage` for a file that is not there.
 */
async function verify(options, runner, reporter) {
    const { manifest, text, releaseId, signature, inventory } = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const signatures = (0,trust_signature/* parseSignatures */.Vv)((options.signatureFile === undefined ? signature : await verify_readSignature(options.signatureFile)) ?? '');
    await requireReadable(options.allowedSignersFile, 'allowed signers');
    if (options.revokedKeysFile !== undefined)
        await requireReadable(options.revokedKeysFile, 'revoked keys');
    const { allowedSignersFile, revokedKeysFile, at } = options;
    const judgement = await (0,report_event/* inPhase */.xe)(reporter, 'verify', () => judgeSignatures({ manifest: text, signatures, allowedSignersFile, revokedKeysFile, at, temporaryFolder: (0,external_node_os_.tmpdir)() }, runner));
    const complaint = (0,trust_judgement/* shortfall */.SE)(judgement, options.minimumSignatures ?? 1, `The release ${releaseId} does not verify`);
    if (complaint !== undefined)
        throw new errors/* InputError */.dz('signature-refused', complaint);
    return {
        releaseId,
        application: manifest.application,
        source: manifest.source,
        signers: judgement.good,
        refused: judgement.refused.map((refused) => `${(0,trust_judgement/* explain */.WE)(refused)}.`),
        inventoryChecked: inventory !== undefined,
        record: options.record === undefined
            ? null
            : await verifyRecord(options.record, { releaseId, application: manifest.application, signers: judgement.good }, runner),
    };
}
async function verify_readSignature(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw new errors/* InputError */.dz('signature-invalid', `${(0,quote/* quote */.h)(file)} cannot be read as a manifest.sig; give the one of this release.`, { cause });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('usage', `There are no signatures at ${(0,quote/* quote */.h)(file)}; give the release's manifest.sig.`);
    return text;
}
async function requireReadable(file, what) {
    await (0,promises_.access)(file).catch((cause) => {
        throw new errors/* InputError */.dz('usage', `The file of ${what} ${(0,quote/* quote */.h)(file)} cannot be read; check the path.`, { cause });
    });
}


/***/ })

};
