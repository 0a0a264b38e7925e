export const id = 410;
export const ids = [410,644];
export const modules = {

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ checkInventory),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RN: () => (/* binding */ INVENTORY_LIMIT_BYTES),
/* harmony export */   au: () => (/* binding */ parseInventory)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3638);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8012);
/* harmony import */ var _health_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4241);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1543);






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

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8012);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseSnapshot),
/* harmony export */   F: () => (/* binding */ SNAPSHOT_LIMIT_BYTES),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3638);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8012);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);




/** Largest snapshot that is read, in bytes. */
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
/** A value as a snapshot. Throws InputError `snapshot-invalid` that names each wrong field. */
function parseSnapshot(value) {
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .ap.safeParse(value);
    if (result.success)
        return result.data;
    const problems = (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .ap).slice(0, 10);
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('snapshot-invalid', problems.map(({ path, message }) => `In the snapshot, ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)} ${message}.`).join('\n'));
}
/** The text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
function snapshotText(snapshot) {
    return `${(0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(snapshot)}\n`;
}


/***/ }),

/***/ 2710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   j: () => (/* binding */ isScalar)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3584);


/** The shape of a part of the snapshot's schema. */
function shapeOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH)
        return { kind: 'object', fields: Object.entries(schema.shape) };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
        return { kind: 'record', value: schema.valueType };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return { kind: 'list', element: schema.element };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNullable */ .l1C)
        return { kind: 'nullable', value: schema.unwrap() };
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7) {
        const [first, second] = schema.options;
        // The other unions are of texts.
        return first === _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableSchema */ .nj ? { kind: 'reading', value: second } : shapeOf(first);
    }
    const isNumber = schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt || (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodLiteral */ .DN5 && typeof schema.value === 'number');
    if (isNumber)
        return { kind: 'number' };
    return { kind: schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodBoolean */ .WFD ? 'boolean' : 'text' };
}
function isScalar({ kind }) {
    return kind === 'text' || kind === 'number' || kind === 'boolean';
}


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ shellUnquoted),
/* harmony export */   x: () => (/* binding */ shellQuoted),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Text on one line, as a POSIX shell reads it back and nothing else. */
function shellQuoted(text) {
    return /^[A-Za-z0-9_@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** The text behind what `shellQuoted` wrote; undefined for anything else: nothing is ever expanded. */
function shellUnquoted(written) {
    const quoted = /^'((?:[^']|'\\'')*)'$/.exec(written)?.[1];
    const text = quoted === undefined ? written : quoted.replaceAll(String.raw `'\''`, "'");
    return shellQuoted(text) === written ? text : undefined;
}
/** Words as one text with spaces between, which a shell may split: what would split a word is percent-encoded, and `%` is the empty one. */
function joinWords(words) {
    return words.map((word) => (word === '' ? '%' : word.replaceAll(/[\s%*?[\\]/gu, percentEncoded))).join(' ');
}
/** `encodeURIComponent` leaves the star alone. */
function percentEncoded(character) {
    return character === '*' ? '%2A' : encodeURIComponent(character);
}
/** The words of such a text. Throws URIError for one that `joinWords` did not write. */
function splitWords(text) {
    if (text === '')
        return [];
    return text.split(' ').map((word) => (word === '%' ? '' : decodeURIComponent(word)));
}


/***/ }),

/***/ 3230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ variableGiver)
/* harmony export */ });
/**
 * Names of a snapshot's variables. Most follow from where the field stands (`nix.version` is `nix_version`); these are the names
 * that operators know. A star is any one name, `$1` the first of them as a variable may have it. The longest match counts.
 */
const templates = {
    host: '',
    'host.name': 'hostname',
    system: '',
    'system.generation': 'system_generation',
    'system.current': 'current_system',
    'system.booted': 'booted_system',
    repository: 'repo',
    'repository.state': 'repo',
    releases: 'release',
    'binaries.*': 'binary_$1',
    units: 'services',
    'units.*': 'service_$1',
    'units.*.loadState': 'service_$1_load',
    'units.*.activeState': 'service_$1_active',
    'units.*.subState': 'service_$1_substate',
    'units.*.environmentFiles': '$1_env_files',
    'units.*.environmentFiles.*': '$1_env_file_$2',
    'health.*.result': 'health_$1',
};
/** The variable for a field; not yet held against the others. */
function variableFor(path) {
    const patterns = path.map((step) => ('field' in step ? step.field : '*'));
    let length = path.length;
    while (length > 0 && templates[patterns.slice(0, length).join('.')] === undefined)
        length -= 1;
    const names = path.flatMap((step) => ('name' in step ? plain(step.name) : []));
    const template = templates[patterns.slice(0, length).join('.')] ?? '';
    const beginning = template.replaceAll(/\$(\d)/g, (_, index) => names[Number(index) - 1]);
    const rest = path.slice(length).map((step) => ('field' in step ? snakeCase(step.field) : plain(step.name)));
    const variable = [beginning, ...rest].filter((part) => part !== '').join('_');
    return /^[0-9]/.test(variable) ? `_${variable}` : variable;
}
function snakeCase(field) {
    return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** What a variable may have of a name: `hypervisor` for hypervisor.service, `etc_choiros_env` for /etc/choiros/env. */
function plain(name) {
    return name
        .replace(/\.service$/, '')
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .replaceAll(/^_+|_+$/g, '');
}
/** Gives out variables, each once: names that differ may look alike as variables (`a-b`, `a.b`), and the second gets a number. */
function variableGiver() {
    const given = new Set();
    return (path, suffix = '') => {
        const wanted = `${variableFor(path)}${suffix}`;
        let variable = wanted;
        for (let number = 2; given.has(variable); number += 1)
            variable = `${wanted}_${number}`;
        given.add(variable);
        return variable;
    };
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6584);
/* harmony import */ var _files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2435);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8493);
/* harmony import */ var _manifest_release_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8825);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1543);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9065);









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_manifest_release_id_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
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
    return (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _trust_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotDiff: () => (/* binding */ snapshotDiff)
});

// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/snapshot/schema.js
var schema = __webpack_require__(3584);
;// CONCATENATED MODULE: ./build/js/drift/field.js
/** A field's name for people and programs: `units["hypervisor.service"].activeState`. */
function fieldText(path) {
    return path
        .map((part, index) => (/^[A-Za-z0-9_-]+$/.test(part) ? `${index === 0 ? '' : '.'}${part}` : `[${JSON.stringify(part)}]`))
        .join('');
}

// EXTERNAL MODULE: ./build/js/drift/field-pattern.js
var field_pattern = __webpack_require__(7145);
// EXTERNAL MODULE: ./build/js/drift/rules/index.js + 11 modules
var rules = __webpack_require__(3143);
// EXTERNAL MODULE: ./build/js/drift/tree.js
var tree = __webpack_require__(9048);
;// CONCATENATED MODULE: ./build/js/drift/candidate.js





const compiled = rules/* classRules */.k.flatMap((rules) => rules.differences.map((rule) => ({ drift: rules.class, rule, names: (0,field_pattern/* matcherOf */.Ke)(rule.fields) })));
/** Says what a difference means; undefined when it means nothing. */
function candidateOf({ path, reference, host }, pair) {
    const found = compiled.find(({ names }) => names(path));
    if (found === undefined)
        throw new Error(`No rule says what a difference in ${fieldText(path)} means.`);
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
        field: fieldText(path),
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

// EXTERNAL MODULE: ./build/js/drift/differences.js
var differences = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/js/drift/severity.js
var drift_severity = __webpack_require__(1815);
;// CONCATENATED MODULE: ./build/js/drift/compare-pair.js





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
    const groups = Map.groupBy(candidates, (candidate) => keyOf(candidate.class, fieldText(candidate.subject)));
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
    const worst = group.reduce((before, candidate) => ((0,drift_severity/* isAtLeast */.d)(before.severity, candidate.severity) ? before : candidate));
    return {
        class: worst.class,
        severity: worst.severity,
        field: fieldText(worst.subject),
        message: worst.says,
        next: worst.next,
        evidence: withoutRepeats(group.flatMap(({ evidence }) => evidence)),
        isOfReference: group.every(({ conditionOf }) => conditionOf === 'reference'),
    };
}
function explains(finding, { cause, path }, pair) {
    if (cause === undefined || !cause.classes.includes(finding.class))
        return false;
    if (cause.subject !== undefined && fieldText(cause.subject) !== finding.field)
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/js/manifest/schema.js
var manifest_schema = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/js/drift/finding.js




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
const valueSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ(), schemas/* array */.YOg(schemas/* string */.YjP()), schema/* unreadableSchema */.nj]);
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
    release: schemas/* union */.KCZ([manifest_schema/* releaseIdSchema */.yU, schemas/* literal */.euz('taken-over'), schemas/* null */.chJ(), schema/* unreadableSchema */.nj]).describe('Its current release.'),
    takenAt: iso/* datetime */.w$().nullable().describe('null for a manifest.'),
    role: schemas/* enum */.k5n(['active', 'standby']).nullable(),
    system: schema/* lineSchema */.mA.nullable().describe('The operating system, for a reader.'),
    kernel: schema/* lineSchema */.mA.nullable(),
    nix: schema/* lineSchema */.mA.nullable(),
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

;// CONCATENATED MODULE: ./build/js/drift/may-differ.js

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
const NEVER_COMPARED = ['application', ...schema/* VOLATILE_FIELDS */.Dk];

// EXTERNAL MODULE: ./build/js/manifest/component.js
var component = __webpack_require__(677);
;// CONCATENATED MODULE: ./build/js/drift/side.js



/** A host as its snapshot shows it. */
function snapshotSide(name, snapshot) {
    return { name, snapshot, manifest: null, tree: (0,tree/* treeOf */.g7)(snapshot) };
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
    const system = (0,component/* systemComponent */.Hy)(manifest);
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
    const distribution = (0,schema/* isUnreadable */.GZ)(system.osRelease) ? null : (system.osRelease['PRETTY_NAME'] ?? system.osRelease['NAME'] ?? null);
    return {
        name,
        kind: 'snapshot',
        release: releases.current,
        takenAt: snapshot.takenAt,
        role: host.role,
        system: side_text(system.nixosVersion) === null ? distribution : `NixOS ${side_text(system.nixosVersion)}`,
        kernel: side_text(host.kernel),
        nix: side_text(nix.version),
    };
}
function side_text(reading) {
    return typeof reading === 'string' ? reading : null;
}

// EXTERNAL MODULE: ./build/js/report/amount.js
var amount = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/js/drift/summary.js

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

;// CONCATENATED MODULE: ./build/js/drift/compare.js








/**
 * Holds hosts against one reference. What is found alike on several of them is one finding. Throws InputError
 * `wrong-application` when the sides are not of one application.
 */
function compareSides({ reference, hosts, mayDiffer }) {
    const application = applicationOf(reference);
    for (const host of hosts)
        requireApplication(host, reference, application);
    const passedOver = { never: (0,field_pattern/* matcherOf */.Ke)(NEVER_COMPARED), usual: (0,field_pattern/* matcherOf */.Ke)(MAY_DIFFER), declared: (0,field_pattern/* matcherOf */.Ke)(mayDiffer) };
    const results = hosts.map((host) => ({ host, ...comparePair({ reference, host }, passedOver) }));
    const found = results.flatMap(({ host, findings }) => findings.map((finding) => ({ host: host.name, finding })));
    const ofHosts = found.filter(({ finding }) => !finding.isOfReference);
    const findings = [...grouped(ofHosts), ...referenceFindings(found, reference.name, hosts.length)].toSorted(worstFirst);
    const report = {
        schemaVersion: 1,
        application,
        reference: reportedSide(reference),
        hosts: hosts.map(reportedSide),
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
    const told = new Set(found.filter(({ finding }) => !finding.isOfReference).map(({ finding }) => keyOf(finding.class, finding.field)));
    return found.flatMap(({ finding }) => {
        const key = keyOf(finding.class, finding.field);
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

;// CONCATENATED MODULE: ./build/js/drift/unique-names.js
/**
 * Names by which a reader can tell the sides apart: a side's own name where it is the only one of that name, else with the file
 * that it was read from, as `prod (before.json)`.
 */
function uniqueNames(sides) {
    const plain = sides.map(({ name }) => name);
    const short = sides.map(({ name, file }) => `${name} (${file.split('/').at(-1)})`);
    const long = sides.map(({ name, file }) => `${name} (${file})`);
    return sides.map((_, index) => {
        const name = [plain, short, long].find((names) => isAlone(names, names[index]))?.[index];
        return name ?? `${long[index]} #${index + 1}`;
    });
}
function isAlone(names, name) {
    return names.filter((other) => other === name).length === 1;
}

// EXTERNAL MODULE: ./build/js/verbs/read-bundle.js
var read_bundle = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/files/read-limited.js
var read_limited = __webpack_require__(2435);
// EXTERNAL MODULE: ./build/js/snapshot/parse.js
var parse = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/js/snapshot/shape.js
var snapshot_shape = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/js/snapshot/shell-text.js
var shell_text = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/snapshot/variable-names.js
var variable_names = __webpack_require__(3230);
;// CONCATENATED MODULE: ./build/js/snapshot/parse-env.js







/** Reads what `snapshotEnvironment` wrote. Throws InputError `snapshot-invalid` for anything else, and names the variable or the line. */
function parseSnapshotEnvironment(text) {
    const variables = readLines(text);
    const give = (0,variable_names/* variableGiver */.C)();
    const take = (variable) => {
        const value = variables.get(variable);
        if (value === undefined)
            throw invalid(`${variable} is missing; take the snapshot anew`);
        variables.delete(variable);
        return value;
    };
    const read = (schema, path) => {
        const shape = (0,snapshot_shape/* shapeOf */.F)(schema);
        if (shape.kind === 'object') {
            return Object.fromEntries(shape.fields.map(([field, part]) => [field, read(part, [...path, { field }])]));
        }
        if (shape.kind === 'record') {
            const variable = give(path);
            const names = words(variable, take(variable));
            return Object.fromEntries(names.map((name) => [name, read(shape.value, [...path, { name }])]));
        }
        if (shape.kind === 'list') {
            const variable = give(path);
            const value = take(variable);
            if ((0,snapshot_shape/* isScalar */.j)((0,snapshot_shape/* shapeOf */.F)(shape.element)))
                return words(variable, value);
            const steps = Array.from({ length: count(variable, value) }, (_, index) => ({ name: String(index + 1) }));
            return steps.map((step) => read(shape.element, [...path, step]));
        }
        if (shape.kind === 'reading') {
            const variable = give(path, '_unreadable');
            return variables.has(variable) ? { unreadable: take(variable) } : read(shape.value, path);
        }
        if (shape.kind === 'nullable') {
            const variable = give(path);
            const inner = (0,snapshot_shape/* shapeOf */.F)(shape.value);
            if (!(0,snapshot_shape/* isScalar */.j)(inner) && !variables.has(variable))
                return read(shape.value, path);
            const value = take(variable);
            return value === '' ? null : scalar(inner, value);
        }
        return scalar(shape, take(give(path)));
    };
    const snapshot = read(schema/* snapshotSchema */.ap, []);
    const [left] = variables.keys();
    if (left !== undefined)
        throw invalid(`${left} is no variable of a snapshot; remove it`);
    return (0,parse/* parseSnapshot */.E)(snapshot);
}
/** What is no number or no boolean stays a text, which the schema then refuses by the field's name. */
function scalar({ kind }, value) {
    if (kind === 'number')
        return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? Number(value) : value;
    return kind === 'boolean' && (value === 'true' || value === 'false') ? value === 'true' : value;
}
function words(variable, value) {
    try {
        return (0,shell_text/* splitWords */.yM)(value);
    }
    catch (cause) {
        throw invalid(`${variable} is ${(0,quote/* quote */.h)(value)}, which is no list of words`, cause);
    }
}
function count(variable, value) {
    if (/^(?:0|[1-9][0-9]{0,4})$/.test(value))
        return Number(value);
    throw invalid(`${variable} is ${(0,quote/* quote */.h)(value)}, but must be a count`);
}
function readLines(text) {
    const variables = new Map();
    for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
        const [, variable, written] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/su.exec(line) ?? [];
        const value = written === undefined ? undefined : (0,shell_text/* shellUnquoted */.Cd)(written);
        if (variable === undefined || value === undefined) {
            throw invalid(`line ${index + 1} is ${(0,quote/* quote */.h)(line)}, which is no KEY=value of a snapshot`);
        }
        if (variables.has(variable))
            throw invalid(`line ${index + 1} has ${variable} a second time`);
        variables.set(variable, value);
    }
    return variables;
}
function invalid(complaint, cause) {
    return new errors/* InputError */.dz('snapshot-invalid', `The snapshot cannot be used: ${complaint}.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/verbs/read-snapshot.js





/** Reads a snapshot file, in its JSON form or as `KEY=value` lines. Throws InputError snapshot-missing or snapshot-invalid. */
async function readSnapshot(path) {
    const text = await (0,read_limited/* readLimited */.t)(path, parse/* SNAPSHOT_LIMIT_BYTES */.F).catch((cause) => {
        throw missing(path, `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause);
    });
    if (text === undefined)
        throw missing(path, 'is not there');
    try {
        return text.trimStart().startsWith('{') ? (0,parse/* parseSnapshot */.E)(JSON.parse(text)) : parseSnapshotEnvironment(text);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* InputError */.dz(error.code, `${(0,quote/* quote */.h)(path)}: ${error.message}`, { cause: error });
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* InputError */.dz('snapshot-invalid', `${(0,quote/* quote */.h)(path)} is not JSON; take the snapshot again, and copy its file whole.`, {
            cause: error,
        });
    }
}
function missing(path, what, cause) {
    return new errors/* InputError */.dz('snapshot-missing', `The snapshot ${(0,quote/* quote */.h)(path)} ${what}; take one with: grind-to-prod snapshot HOST --output FILE.`, { cause });
}

;// CONCATENATED MODULE: ./build/js/verbs/snapshot-diff.js






/**
 * Says in what hosts differ, and why. Reads files only. Throws InputError for files that are no snapshots, no manifest, too few
 * or of several applications.
 */
async function snapshotDiff({ snapshots, manifest, mayDiffer }) {
    if (manifest === undefined && snapshots.length < 2) {
        throw new errors/* InputError */.dz('usage', 'There is one snapshot, and nothing to compare it with; name another one, or a manifest with --manifest.');
    }
    const bundle = manifest === undefined ? undefined : await (0,read_bundle/* readBundle */.B)(manifest);
    const read = await Promise.all(snapshots.map(async (file) => ({ file, snapshot: await readSnapshot(file) })));
    const named = read.map(({ file, snapshot }) => ({ name: snapshot.host.name, file }));
    const [ofManifest, ...names] = uniqueNames([{ name: 'manifest', file: manifest ?? '' }, ...named]);
    const sides = read.map(({ snapshot }, index) => snapshotSide(names[index], snapshot));
    if (bundle !== undefined) {
        return compareSides({ reference: manifestSide(ofManifest, bundle.manifest, bundle.releaseId), hosts: sides, mayDiffer });
    }
    const [reference, ...hosts] = sides;
    return compareSides({ reference: reference, hosts, mayDiffer });
}


/***/ })

};
