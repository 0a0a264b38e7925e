import { modules as shared0 } from './shared-79191.js';
import { modules as shared1 } from './shared-8279.js';
import { modules as shared2 } from './shared-18049.js';
export const id = 1216;
export const ids = [1216];
export const modules = {
...shared0,
...shared1,
...shared2,


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
    const read = reading(variables);
    const snapshot = read(variables.get('schema_version') === '1' ? schema_1/* snapshot1Schema */.vK : schema/* snapshotSchema */.ap, []);
    const [left] = variables.keys();
    if (left !== undefined)
        throw invalid(`${left} is no variable of a snapshot; remove it`);
    return (0,parse/* parseSnapshot */.E)(snapshot);
}
/** Reads values by their schemas, and takes what it has read from the variables. */
function reading(variables) {
    const give = (0,variable_names/* variableGiver */.C)();
    const take = (variable) => {
        const value = variables.get(variable);
        if (value === undefined)
            throw invalid(`${variable} is missing; take the snapshot anew`);
        variables.delete(variable);
        return value;
    };
    return read;
    function read(schema, path) {
        const shape = (0,snapshot_shape/* shapeOf */.F)(schema);
        if (shape.kind === 'object') {
            return Object.fromEntries(shape.fields.map(([field, part]) => [field, read(part, [...path, { field }])]));
        }
        if (shape.kind === 'reading') {
            const variable = give(path, '_unreadable');
            return variables.has(variable) ? { unreadable: take(variable) } : read(shape.value, path);
        }
        const variable = give(path);
        if (shape.kind === 'record') {
            const names = words(variable, take(variable));
            return Object.fromEntries(names.map((name) => [name, read(shape.value, [...path, { name }])]));
        }
        if (shape.kind === 'list') {
            const value = take(variable);
            if ((0,snapshot_shape/* isScalar */.j)((0,snapshot_shape/* shapeOf */.F)(shape.element)))
                return words(variable, value);
            const steps = Array.from({ length: count(variable, value) }, (_, index) => ({ name: String(index + 1) }));
            return steps.map((step) => read(shape.element, [...path, step]));
        }
        if (shape.kind !== 'nullable')
            return scalar(shape, take(variable));
        const inner = (0,snapshot_shape/* shapeOf */.F)(shape.value);
        if (!(0,snapshot_shape/* isScalar */.j)(inner) && !variables.has(variable))
            return read(shape.value, path);
        const value = take(variable);
        return value === '' ? null : scalar(inner, value);
    }
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

// EXTERNAL MODULE: ./build/js/domain/errors/reason-of.js
var reason_of = __webpack_require__(11245);
;// CONCATENATED MODULE: ./build/js/steps/evidence/read-snapshot.js






/** Reads a snapshot file, in its JSON form or as `KEY=value` lines. Throws InputError snapshot-missing or snapshot-invalid. */
async function readSnapshot(path) {
    const text = await (0,read_limited/* readLimited */.t)(path, parse/* SNAPSHOT_LIMIT_BYTES */.F).catch((cause) => {
        throw missing(path, `cannot be read (${(0,reason_of/* reasonOf */.A)(cause)})`, cause);
    });
    if (text === undefined)
        throw missing(path, 'is not there');
    try {
        return text.trimStart().startsWith('{') ? (0,parse/* parseSnapshot */.E)(JSON.parse(text)) : parseSnapshotEnvironment(text);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw new errors/* InputError */.dz(error.code, `${(0,quote/* quote */.h)(path)}: ${error.message}`, { hint: error.hint, cause: error });
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* InputError */.dz('snapshot-invalid', `${(0,quote/* quote */.h)(path)} is not JSON.`, {
            hint: 'Take the snapshot again, and copy its file whole.',
            cause: error,
        });
    }
}
function missing(path, what, cause) {
    return new errors/* InputError */.dz('snapshot-missing', `The snapshot ${(0,quote/* quote */.h)(path)} ${what}.`, {
        hint: 'Take one with: grind-to-prod snapshot HOST --output FILE.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/js/verbs/snapshot-diff.js






/**
 * Says in what hosts differ, and why. Reads files only. Throws InputError for files that are no snapshots, no manifest, too few
 * or of several applications.
 */
async function snapshotDiff({ snapshots, manifest, mayDiffer }) {
    if (manifest === undefined && snapshots.length < 2) {
        throw new errors/* InputError */.dz('missing-option', 'There is one snapshot, and nothing to compare it with.', {
            hint: 'Name another one, or a manifest with --manifest.',
        });
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
