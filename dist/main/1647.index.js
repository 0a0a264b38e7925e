export const id = 1647;
export const ids = [1647,8417];
export const modules = {

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ toNix32),
/* harmony export */   px: () => (/* binding */ narHashToNix32)
/* harmony export */ });
/* unused harmony export fromNix32 */
/**
 * Nix's own base 32: digits and letters without e, o, u and t, least significant bits last.
 * Source: src/libutil/base-nix-32.cc of Nix.
 */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as nix32 text. */
function toNix32(bytes) {
    const length = Math.ceil((bytes.length * 8) / 5);
    let text = '';
    for (let position = length - 1; position >= 0; position -= 1) {
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        const digit = (bytes[index] >> shift) | ((bytes[index + 1] ?? 0) << (8 - shift));
        text += alphabet[digit & 31];
    }
    return text;
}
/** The bytes of a nix32 text, or undefined when it is not one of exactly this many bytes. */
function fromNix32(text, byteLength) {
    if (text.length !== Math.ceil((byteLength * 8) / 5))
        return undefined;
    const bytes = Buffer.alloc(byteLength);
    for (let position = 0; position < text.length; position += 1) {
        const digit = alphabet.indexOf(text[text.length - 1 - position]);
        if (digit === -1)
            return undefined;
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        bytes[index] |= (digit << shift) & 0xff;
        const carry = digit >> (8 - shift);
        if (index + 1 < byteLength)
            bytes[index + 1] |= carry;
        else if (carry !== 0)
            return undefined;
    }
    return bytes;
}
/** A NAR hash as narinfo files and Nix's commands of old write it (`sha256:<nix32>`), from `sha256-<base64>`. */
function narHashToNix32(narHash) {
    return `sha256:${toNix32(Buffer.from(narHash.slice('sha256-'.length), 'base64'))}`;
}


/***/ }),

/***/ 48352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
/* unused harmony export contentStorePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);


/**
 * The store path that `builtins.toFile name contents` has when its contents refer to these store paths: it follows from
 * them alone, so either side can tell it without asking a store.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
function textStorePath(name, contents, references) {
    return contentStorePath(['text', ...references.toSorted()], (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest('hex'), name);
}
/** The store path of this type (with what belongs to it), SHA-256 in hexadecimal, and name. */
function contentStorePath(type, sha256, name) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${type.join(':')}:sha256:${sha256}:/nix/store:${name}`)
        .digest();
    return `/nix/store/${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
/** The content address (`text:sha256:<nix32>`) of such a path: with it a path needs no signature. */
function textContentAddress(contents) {
    return `text:sha256:${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest())}`;
}
/** Store paths carry 160 bits: the digest's bytes folded over each other by exclusive or. */
function foldTo20Bytes(digest) {
    const folded = new Uint8Array(20);
    digest.forEach((byte, index) => {
        folded[index % 20] ^= byte;
    });
    return folded;
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

/***/ 68417:
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

/***/ 23946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ batches)
/* harmony export */ });
/** Store paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000;
/** The paths in portions that fit into a command line; none when there are none. */
function batches(paths) {
    return Array.from({ length: Math.ceil(paths.length / PATHS_AT_ONCE) }, (_, index) => paths.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE));
}


/***/ }),

/***/ 53421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ invalidPaths)
/* harmony export */ });
/* harmony import */ var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23946);


/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
function invalidPathsCommand(paths) {
    return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read' };
}
/** Those of the paths that this machine's store does not have, in the order given. */
async function invalidPaths(runner, paths) {
    const invalid = new Set();
    for (const batch of (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .batches */ .X)(paths)) {
        const stdout = await (0,_run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .l)(runner, invalidPathsCommand(batch));
        for (const line of stdout.split('\n'))
            invalid.add(line);
    }
    return paths.filter((path) => invalid.has(path));
}


/***/ }),

/***/ 81532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55335);



/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
function pathInfoCommand(paths, options) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--json',
            ...(options.closure ? ['--recursive'] : []),
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    narHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    ca: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(infoSchema.extend({ path: _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd })), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, infoSchema.nullable())]);
/** Reads what `nix path-info --json` printed; paths that are not valid are left out. Throws CommandError. */
function parsePathInfo(stdout) {
    const output = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(['nix', 'path-info'], outputSchema, stdout);
    const entries = Array.isArray(output) ? output.map((info) => [info.path, info]) : Object.entries(output);
    return entries.flatMap(([path, info]) => info === null
        ? []
        : [
            {
                path,
                narHash: info.narHash,
                narSize: info.narSize,
                references: info.references,
                signatures: info.signatures ?? [],
                contentAddress: info.ca ?? null,
                deriver: info.deriver ?? null,
            },
        ]);
}


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 87852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathInfoText),
/* harmony export */   Z: () => (/* binding */ runPathInfo)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/**
 * Runs a `nix path-info --json`. Nix 2.34 warns when it is not told which form of JSON is meant, and says that this will be an error;
 * Nix 2.33 and earlier know no such option. So the form is told only to a Nix that fails and speaks of it.
 */
async function runPathInfo(runner, command) {
    const result = await runner.run(command);
    if (result.status === 0 || !result.stderr.includes('--json-format'))
        return result;
    const [nix, ...words] = command.argv;
    return runner.run({ ...command, argv: [nix, ...words, '--json-format', '1'] });
}
/** The same, for an answer that must be there. Throws CommandError. */
async function pathInfoText(runner, command) {
    const { status, stdout, stderr } = await runPathInfo(runner, command);
    if (status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, status, stderr);
    return stdout;
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


/***/ })

};
