export const modules = {

/***/ 50452: // build/js/domain/manifest/release-id.js
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

/***/ 78742: // build/js/domain/manifest/parse.js
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

/***/ 72707: // build/js/steps/bundle/read.js
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

/***/ 25361: // build/js/domain/errors/known-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ knownKeysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

/**
 * The keys that a schema knows of the object at `path`, for a message about one that it does not know. Of alternatives, those
 * count whose required keys are all `present`; all of them when there is none.
 */
function knownKeysAt(schema, path, present = []) {
    let shapes = alternatives(zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' }));
    for (const part of path) {
        shapes = shapes.flatMap((shape) => {
            const next = typeof part === 'number' ? shape.items : (shape.properties?.[String(part)] ?? shape.additionalProperties);
            return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : [];
        });
    }
    const objects = shapes.filter((shape) => shape.properties !== undefined);
    const fitting = objects.filter(({ required = [] }) => required.length > 0 && required.every((key) => present.includes(key)));
    return [...new Set((fitting.length > 0 ? fitting : objects).flatMap((shape) => Object.keys(shape.properties ?? {})))];
}
function alternatives(shape) {
    return [
        shape,
        ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((inner) => (typeof inner === 'object' ? alternatives(inner) : [])),
    ];
}


/***/ }),

/***/ 90781: // build/js/domain/errors/schema-problems.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _known_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25361);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65041);
/* harmony import */ var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70320);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);




/** What a schema found wrong with `input`, each with its mend. */
function schemaProblems(error, input, schema) {
    return withoutMeant(error.issues.flatMap((issue) => problemsOf(issue, [], input, schema)));
}
/** A misspelt key is reported once, not also as the missing key that it was meant to be. */
function withoutMeant(problems) {
    const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [fieldName(problem.meant)])));
    return problems.filter((problem) => !(problem.missing === true && meant.has(fieldName(problem.path))));
}
/** `components.hypervisor.links`, `units[0]`, `health["a b"]`; `the file` for the root. */
function fieldName(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const name = String(part);
        if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/.test(name))
            return `[${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name, 60)}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/** The value at a path, or undefined. Own properties only. */
function valueAt(input, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined), input);
}
function problemsOf(issue, parent, input, schema) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, input, schema));
    if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
        const branch = closestBranch(issue.errors, path, input, schema);
        if (branch !== undefined)
            return branch;
    }
    if (issue.code === 'invalid_key') {
        return [{ path, at: 'key', message: `is not a possible name: it ${issue.issues.map(requirementOf).join(' and ')}` }];
    }
    const value = valueAt(input, path);
    if (value === undefined)
        return [{ path, at: 'value', missing: true, message: 'is missing; add it' }];
    const requirement = requirementOf(issue);
    return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }];
}
function unknownKey(key, path, input, schema) {
    const others = Object.keys(Object(valueAt(input, path))).filter((other) => other !== key);
    const known = (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeysAt */ .h)(schema, path, others);
    if (others.length > 0 && !known.includes(key) && (0,_known_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .knownKeysAt */ .h)(schema, path).includes(key)) {
        return { path: [...path, key], at: 'key', message: `cannot stand beside ${others.join(', ')}; remove one` };
    }
    const word = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    const mend = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`;
    const found = { path: [...path, key], at: 'key', message: `is not a known field; ${mend}` };
    return word === undefined ? found : { ...found, meant: [...path, word] };
}
/** The problems of that branch of a union that the value is nearest to: the one with the fewest, none about its very type. */
function closestBranch(branches, path, input, schema) {
    const candidates = branches.map((branch) => {
        const problems = withoutMeant(branch.flatMap((inner) => problemsOf(inner, path, input, schema)));
        const missing = problems.filter((problem) => isMissingIn(path, problem));
        return { problems, missing, cost: problems.length + missing.length + (branch.some(isAboutType) ? 100 : 0) };
    });
    const best = candidates.toSorted((left, right) => left.cost - right.cost)[0];
    const kinds = [...new Set(candidates.flatMap(({ missing }) => missing.map((problem) => String(problem.path.at(-1)))))];
    if (best === undefined || best.missing.length === 0 || kinds.length < 2)
        return best?.problems;
    // Nothing says which of them it was to be.
    const others = best.problems.filter((problem) => !best.missing.includes(problem));
    return [{ path, at: 'value', message: `needs one of ${kinds.join(', ')}; add it` }, ...others];
}
/** True for a key that is missing in the very object at `path`. */
function isMissingIn(path, problem) {
    return problem.missing === true && problem.path.length === path.length + 1;
}
function isAboutType(issue) {
    return issue.path.length === 0 && issue.code === 'invalid_type';
}
const typeNames = {
    string: 'a text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'a mapping of names to values',
    record: 'a mapping of names to values',
};
/** Messages that a schema of this program gave itself; zod's own begin with a capital. */
function isOurs(message) {
    return /^(?:must|is not) /.test(message);
}
function requirementOf(issue) {
    if (isOurs(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    if (issue.code === 'too_big')
        return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
    if (issue.code === 'too_small')
        return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
    if (issue.code === 'invalid_value')
        return `must be ${issue.values.map((value) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)).join(' or ')}`;
    if (issue.code === 'invalid_format')
        return `must match ${issue.pattern ?? issue.format}`;
    return `must be mended (${issue.message})`;
}
function bound(origin) {
    return origin === 'string' || origin === 'array' ? 'have' : 'be';
}
function unitOf(origin) {
    return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
/** A value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'empty';
    if (typeof value === 'string' && (0,_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_3__/* .publicUrl */ .x6)(value) !== value)
        return `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)} and more that is not shown here`;
    return typeof value === 'object' ? 'a mapping' : (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value);
}


/***/ }),

/***/ 12726: // build/js/domain/manifest/health-references.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ danglingReferences)
/* harmony export */ });
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);


/** Checks that name a component or a link that the release does not have. Paths begin with `health`. */
function danglingReferences({ health, components }) {
    const links = Object.values(components).flatMap((component) => Object.keys(component.links));
    return (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ path, check }) => {
        if ('http' in check && check.echo !== undefined && !Object.hasOwn(components, check.echo)) {
            return [dangling([...path, 'echo'], check.echo, 'component', Object.keys(components))];
        }
        if ('exec' in check && !links.includes(check.exec[0]))
            return [dangling([...path, 'exec', 0], check.exec[0], 'link', links)];
        return [];
    });
}
function dangling(path, name, kind, known) {
    const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const mend = word === undefined ? `the ${kind}s are ${known.join(', ') || 'none'}` : `did you mean ${word}?`;
    return { path: ['health', ...path], at: 'value', message: `is ${name}, which is no ${kind} of the release; ${mend}` };
}


/***/ }),

/***/ 68417: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAtomically: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72861);




/** Replaces a file's content durably: a crash leaves the old content or the new, never a mixture. */
async function writeAtomically(path, content, mode = 0o644) {
    const temporary = (0,_temporary_name_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .N)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    try {
        // O_EXCL follows no link that someone might have laid there.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
        try {
            // Whatever the umask of whoever runs us: a file's mode is part of what is asked for.
            await handle.chmod(mode);
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
    await (0,_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .syncEntry */ .m3)(path);
}


/***/ }),

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

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FIXED_ENVIRONMENT_NAMES),
/* harmony export */   r: () => (/* binding */ componentVariables)
/* harmony export */ });
/** Variables of a manifest's environment form that do not depend on its components. */
const FIXED_ENVIRONMENT_NAMES = [
    'RELEASE_ID',
    'RELEASE_SHA',
    'APPLICATION',
    'SYSTEM',
    'PREFIX',
    'MANIFEST_PATH',
    'CLOSURE_DIGEST',
    'CLOSURE_PATHS',
    'CLOSURE_BYTES',
];
/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
function componentVariables(component, links) {
    return [
        { name: environmentName(component, 'PATH') },
        ...links.map((link) => ({
            name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
            link,
        })),
    ];
}
/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words) {
    const name = words
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '_');
    return /^[0-9]/.test(name) ? `_${name}` : name;
}


/***/ }),

};
