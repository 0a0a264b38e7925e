export const modules = {

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** Lower-case hexadecimal SHA-256 of a file's bytes. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 57137: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ switchLink),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   vL: () => (/* binding */ removeLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
/* harmony import */ var _temporary_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72861);
/* harmony import */ var _is_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27499);




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
        if (!(0,_is_there_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
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
        if ((0,_is_there_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 68566: // build/js/domain/activation/release-word.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ leadsBack),
/* harmony export */   tx: () => (/* binding */ failedBefore),
/* harmony export */   wt: () => (/* binding */ isWordOn)
/* harmony export */ });
/* unused harmony exports isPromotion, nameOf */
/* harmony import */ var _manifest_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80157);

/** That a release is older than another one, or does not descend from it, as a clause; null when it is newer. */
function leadsBack(release, other) {
    const relation = (0,_manifest_history_js__WEBPACK_IMPORTED_MODULE_0__/* .relationOf */ .Ke)(release.source, other.source);
    if (relation === 'newer' || relation === 'same')
        return null;
    return `${nameOf(release, 'Release')} ${relation === 'older' ? 'is older than' : 'does not descend from'} ${nameOf(other)}`;
}
/** That a release failed on a host, or was taken back there, as a sentence; null when its last word is a good one. */
function failedBefore(host, releaseId, lastWord) {
    if (lastWord === undefined)
        return null;
    const { verdict, reason, finishedAt, actor } = lastWord;
    const release = `Release ${short(releaseId)}`;
    if (lastWord.releaseId !== releaseId) {
        return `${release} was taken back on ${host} at ${finishedAt} by ${actor.name}, in favour of ${short(lastWord.releaseId)}.`;
    }
    if (verdict === 'COMMITTED')
        return null;
    const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, '') : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
    return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
/** Of the reason of an earlier attempt. */
const REASON_LENGTH = 600;
/**
 * True for a record that says whether a release is any good: an attempt to make it current that changed the host, or one that took it
 * back on purpose. To be refused says nothing, and to be replaced by a newer release is no failure.
 */
function isWordOn(record, releaseId) {
    const { verb, verdict, releaseId: tried, previousRelease } = record;
    if (verb !== 'apply' && verb !== 'rollback')
        return false;
    if (tried === releaseId)
        return verdict !== 'UNCHANGED';
    return verdict === 'COMMITTED' && previousRelease === releaseId && (verb === 'rollback' || record.allowOlder === true);
}
/** True for a record of the attempt that promoted a release: a rollback promotes none. */
function isPromotion({ verb, verdict }) {
    return verb === 'apply' && verdict === 'COMMITTED';
}
/** A release and its commit, for a person, where a sentence begins or goes on. */
function nameOf({ releaseId, source }, word = 'release') {
    return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`;
}
/** Digits that tell one release or commit from another. */
function short(id) {
    return id.slice(0, 12);
}


/***/ }),

/***/ 3937: // build/js/domain/activation/unit-change.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ changedLink)
/* harmony export */ });
/* unused harmony exports namedLinks, executesStorePath, linksOf, settledAttempt, hasTouchedUnits */
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);

/** The names in `<prefix>/bin` that a command line speaks of, sorted, each once. */
function namedLinks(commands, prefix) {
    const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g);
    return [...new Set([...found].flatMap(([, folder, link]) => (folder === prefix ? link : [])))].toSorted();
}
/** True when the first program of a command line, as `systemctl show` prints it, is of one of these store paths. */
function executesStorePath(commands, closure) {
    const program = /^ExecStart=\{ path=(\/nix\/store\/[^\s;]+)/m.exec(commands)?.[1];
    const owner = program === undefined ? undefined : owningStorePath(program);
    return owner !== undefined && closure.has(owner);
}
/** The names of links that a release has, of these. */
function linksOf(manifest, names) {
    return names.filter((name) => linkTarget(manifest, name) !== undefined);
}
/** What of these links another file in the store than before, as a clause; null when every one leads where it did. */
function changedLink(names, before, after) {
    for (const name of names) {
        const [old, wanted] = [linkTarget(before, name), linkTarget(after, name)];
        if (wanted === undefined)
            return `${name} is no link of this release`;
        if (old === undefined)
            return `component ${wanted.component} is new`;
        if (old.target !== wanted.target)
            return `component ${wanted.component} changed`;
    }
    return null;
}
function linkTarget({ components }, name) {
    return Object.entries(components).flatMap(([component, { storePath, links }]) => {
        const link = links !== undefined && Object.hasOwn(links, name) ? links[name] : undefined;
        return link === undefined ? [] : { component, target: `${storePath}/${link.target}` };
    })[0];
}
/**
 * The attempt after which every unit was seen to run what is current now: the last one that changed anything, if it ended well
 * and nobody has moved `current` since. Null when what the units run must be doubted.
 */
function settledAttempt(records, current) {
    const last = records.findLast(hasTouchedUnits);
    if (last === undefined || current === null)
        return null;
    // Data that is brought back leaves the release what it is.
    if (last.verb === 'restore-data')
        return last.verdict !== 'NEEDS_HUMAN' && last.previousRelease === current ? last : null;
    const stays = last.verdict === 'COMMITTED' ? last.releaseId : last.verdict === 'ROLLED_BACK' ? last.previousRelease : null;
    return stays === current ? last : null;
}
/** True for the record of an attempt that may have changed what runs. A change of role touches nothing. */
function hasTouchedUnits({ verdict, verb }) {
    return verdict !== 'UNCHANGED' && verb !== 'set-role';
}


/***/ }),

};
