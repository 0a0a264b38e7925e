export const modules = {

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

/***/ 87097: // build/js/tools/files/own-folder.js
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
    return stat === undefined ? undefined : (0,process_stat/* parseStartTicks */.uh)(stat);
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

/***/ 57137: // build/js/tools/files/switch-link.js
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

/***/ 8279: // build/js/tools/files/sync.js
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

/***/ 72861: // build/js/tools/files/temporary-name.js
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

};
