export const modules = {

/***/ 37779: // build/js/domain/snapshot/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseSnapshot),
/* harmony export */   F: () => (/* binding */ SNAPSHOT_LIMIT_BYTES),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
/* harmony import */ var _schema_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43047);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18049);





/** Largest snapshot that is read, in bytes. */
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
/** A value as a snapshot, of this version or the one before. Throws InputError `snapshot-invalid` that names each wrong field. */
function parseSnapshot(value) {
    if (versionOf(value) === 1) {
        const older = _schema_1_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshot1Schema */ .vK.safeParse(value);
        if (older.success)
            return (0,_schema_1_js__WEBPACK_IMPORTED_MODULE_2__/* .fromVersion1 */ .uZ)(older.data);
        throw invalid((0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(older.error, value, _schema_1_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshot1Schema */ .vK));
    }
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotSchema */ .ap.safeParse(value);
    if (result.success)
        return result.data;
    throw invalid((0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotSchema */ .ap));
}
function versionOf(value) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'schemaVersion')
        ? Reflect.get(value, 'schemaVersion')
        : undefined;
}
function invalid(problems) {
    const sentences = problems.slice(0, 10).map(({ path, message }) => `In the snapshot, ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)} ${message}.`);
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('snapshot-invalid', sentences.join('\n'));
}
/** The text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
function snapshotText(snapshot) {
    return `${(0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(snapshot)}\n`;
}


/***/ }),

/***/ 66961: // build/js/domain/snapshot/shape.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   j: () => (/* binding */ isScalar)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);


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

/***/ 38320: // build/js/domain/snapshot/shell-text.js
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

/***/ 74751: // build/js/domain/snapshot/variable-names.js
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

/***/ 91216: // build/js/verbs/snapshot-diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotDiff: () => (/* binding */ snapshotDiff)
});

// EXTERNAL MODULE: ./build/js/domain/drift/compare.js + 2 modules
var compare = __webpack_require__(92007);
// EXTERNAL MODULE: ./build/js/domain/drift/side.js
var side = __webpack_require__(24160);
;// CONCATENATED MODULE: ./build/js/domain/drift/unique-names.js
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

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var bundle_read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/snapshot/parse.js
var parse = __webpack_require__(37779);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema-1.js
var schema_1 = __webpack_require__(43047);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/domain/snapshot/shape.js
var snapshot_shape = __webpack_require__(66961);
// EXTERNAL MODULE: ./build/js/domain/snapshot/shell-text.js
var shell_text = __webpack_require__(38320);
// EXTERNAL MODULE: ./build/js/domain/snapshot/variable-names.js
var variable_names = __webpack_require__(74751);
;// CONCATENATED MODULE: ./build/js/domain/snapshot/parse-env.js








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
    const snapshot = read(variables.get('schema_version') === '1' ? schema_1/* snapshot1Schema */.vK : schema/* snapshotSchema */.ap, []);
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

;// CONCATENATED MODULE: ./build/js/steps/evidence/read-snapshot.js





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
    const bundle = manifest === undefined ? undefined : await (0,bundle_read/* readBundle */.B)(manifest);
    const read = await Promise.all(snapshots.map(async (file) => ({ file, snapshot: await readSnapshot(file) })));
    const named = read.map(({ file, snapshot }) => ({ name: snapshot.host.name, file }));
    const [ofManifest, ...names] = uniqueNames([{ name: 'manifest', file: manifest ?? '' }, ...named]);
    const sides = read.map(({ snapshot }, index) => (0,side/* snapshotSide */.WJ)(names[index], snapshot));
    if (bundle !== undefined) {
        return (0,compare/* compareSides */.G)({ reference: (0,side/* manifestSide */.Zh)(ofManifest, bundle.manifest, bundle.releaseId), hosts: sides, mayDiffer });
    }
    const [reference, ...hosts] = sides;
    return (0,compare/* compareSides */.G)({ reference: reference, hosts, mayDiffer });
}


/***/ }),

};
