export const id = 1146;
export const ids = [1146,8417];
export const modules = {

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

/***/ 21146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87097);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55463);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68417);
/* harmony import */ var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55048);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3508);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72707);
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
 * Signs a manifest. Signatures that the output holds already stay when they are of this very manifest and by other keys, so
 * several people can sign one after another, and signing twice changes nothing.
 *
 * Throws InputError: what `readBundle` throws, `usage` for a key that cannot be used, `signature-invalid` for an output that
 * holds something else than signatures.
 */
async function sign(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { folder: bundle, text: manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__/* .readBundle */ .B)(options.bundle, options.expectedReleaseId);
        const output = options.output ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, 'manifest.sig');
        const before = await signaturesAt(output);
        const folder = __addDisposableResource(env_1, await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_4__/* .ownFolder */ .vY)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'grind-to-prod'), true);
        const check = async (signature) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'signature');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, signature.armour, { mode: 0o600 });
            const result = await runner.run((0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .checkCommand */ .em)(file, manifest));
            return result.status === 0 ? (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .parseChecked */ .l_)(result.stdout) : undefined;
        };
        const signature = await makeSignature(options.key, manifest, runner);
        const made = await check(signature);
        if (made === undefined) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(['ssh-keygen', '-Y'], null, `the signature that it made with ${shownKey(options.key)} does not fit the manifest`);
        }
        const kept = [];
        for (const [index, other] of before.entries()) {
            const checked = await check(other);
            if (checked !== undefined && checked.fingerprint !== made.fingerprint)
                kept.push(other);
            if (checked === undefined) {
                reporter.report({
                    event: 'note',
                    level: 'warning',
                    message: `Signature ${index + 1} of ${output} was not of this manifest; it was left out.`,
                });
            }
        }
        if (kept.length >= _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_LIMIT_COUNT */ .f7) {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(output)} holds ${kept.length} signatures, and no more are read; sign into a new file.`);
        }
        const signatures = [...kept, signature];
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_6__.writeAtomically)(output, (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .formatSignatures */ .BK)(signatures));
        return { releaseId, output, ...made, signatures: signatures.length };
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
async function makeSignature(key, manifest, runner) {
    const command = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .signCommand */ .p0)(key, manifest);
    const result = await runner.run(command);
    const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    if (result.status === null)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('usage', `No signature came from ${shownKey(key)} in time; look whether it waits for a touch or a passphrase.`, {
            cause,
        });
    if (result.status !== 0) {
        const failure = (0,_tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__/* .signingFailure */ .gw)(result.stderr);
        throw failure === undefined ? cause : new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('usage', `The signing key ${shownKey(key)} ${failure}.`, { cause });
    }
    const [signature] = (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .parseSignatures */ .Vv)(result.stdout);
    if (signature === undefined)
        throw cause;
    return signature;
}
async function signaturesAt(file) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_5__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('signature-invalid', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(file)} cannot be read as a manifest.sig; sign into another file.`, { cause });
    });
    return (0,_domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__/* .parseSignatures */ .Vv)(text ?? '');
}
function shownKey(key) {
    return (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(key.kind === 'file' ? key.file : key.publicKeyFile);
}


/***/ })

};
