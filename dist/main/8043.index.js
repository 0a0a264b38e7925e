export const id = 8043;
export const ids = [8043];
export const modules = {

/***/ 18043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotEnvironment: () => (/* binding */ snapshotEnvironment)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66961);
/* harmony import */ var _shell_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38320);
/* harmony import */ var _variable_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74751);




/**
 * A snapshot as `KEY=value` lines for shell users, in a stable order and with a final newline. Values are quoted as a shell
 * needs it; nothing of ours ever sources such a file. Of a reading that failed there is only `…_unreadable`, of null an empty
 * value. `parse-env.ts` walks the schema the same way and asks for the same variables in the same order.
 */
function snapshotEnvironment(snapshot) {
    const give = (0,_variable_names_js__WEBPACK_IMPORTED_MODULE_2__/* .variableGiver */ .C)();
    const lines = [];
    const emit = (variable, value) => void lines.push(`${variable}=${(0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuoted */ .x)(value)}\n`);
    const write = (schema, path, value) => {
        const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(schema);
        if (shape.kind === 'object') {
            for (const [field, part] of shape.fields)
                write(part, [...path, { field }], partOf(value, field));
        }
        else if (shape.kind === 'record') {
            const names = namesIn(value);
            emit(give(path), (0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWords */ .yZ)(names));
            for (const name of names)
                write(shape.value, [...path, { name }], partOf(value, name));
        }
        else if (shape.kind === 'list') {
            const elements = Array.isArray(value) ? value : [];
            const isOfWords = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .j)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(shape.element));
            emit(give(path), isOfWords ? (0,_shell_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWords */ .yZ)(elements.map(textOf)) : String(elements.length));
            if (!isOfWords)
                elements.forEach((element, index) => write(shape.element, [...path, { name: String(index + 1) }], element));
        }
        else if (shape.kind === 'reading') {
            const variable = give(path, '_unreadable');
            if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(value))
                emit(variable, value.unreadable);
            else
                write(shape.value, path, value);
        }
        else if (shape.kind === 'nullable') {
            const variable = give(path);
            if (value === null)
                emit(variable, '');
            else if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .j)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F)(shape.value)))
                emit(variable, textOf(value));
            else
                write(shape.value, path, value);
        }
        else {
            emit(give(path), textOf(value));
        }
    };
    write(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotSchema */ .ap, [], snapshot);
    return lines.join('');
}
function partOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
function namesIn(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 66961:
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

/***/ 38320:
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

/***/ 74751:
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


/***/ })

};
