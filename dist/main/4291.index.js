import { modules as shared0 } from './shared-62974.js';
export const id = 4291;
export const ids = [4291];
export const modules = {
...shared0,


/***/ 24291: // build/js/github/release-upload.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachToRelease: () => (/* binding */ attachToRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7191);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51518);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65701);







/**
 * Attaches files to a GitHub Release. What is there already stays as it is: throws InputError `github-refused` when a file of the same name
 * has other bytes, before anything is attached, and when GitHub does not take them.
 */
async function attachToRelease({ repository, token, tag, commit, root, files }) {
    const where = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRepository */ .T8)(repository);
    const github = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_5__/* .openGitHub */ .o6)(token);
    try {
        const release = (await findRelease(github, where, tag)) ?? (await makeDraft(github, where, { tag, commit }));
        const assets = await github.paginate(github.rest.repos.listReleaseAssets, { ...where, release_id: release.id, per_page: 100 });
        const present = [];
        const missing = new Map();
        for (const file of files) {
            const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
            const asset = assets.find(({ name }) => name === file);
            if (asset === undefined)
                missing.set(file, content);
            else if (asset.digest === `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`)
                present.push(file);
            else {
                throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('github-refused', `The GitHub Release ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(tag)} has a file ${file} with other bytes, and no released file is replaced.`, { hint: 'Take another tag, or remove that file there if you know why it differs.' });
            }
        }
        for (const [name, content] of missing)
            await upload(github, release, { name, content });
        return { url: release.html_url, draft: release.draft, added: [...missing.keys()], present };
    }
    catch (error) {
        if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        const hint = hints.get((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c)(error)) ?? 'Look whether GitHub answers, and try again.';
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('github-refused', `The files were not attached to the GitHub Release ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(tag)} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .O)(error)}).`, {
            hint,
            cause: error,
        });
    }
}
/** An inventory of the largest size may take so long. */
const UPLOAD_LIMIT_MILLISECONDS = 10 * 60_000;
const permission = 'Give the job the permission "contents: write".';
const hints = new Map([
    [401, permission],
    [403, permission],
    [404, permission],
    [422, 'Take the tag of a release that may still change.'],
]);
/** By its tag; a draft has none yet, and stands in the list only. */
async function findRelease(github, where, tag) {
    try {
        return (await github.rest.repos.getReleaseByTag({ ...where, tag })).data;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c)(error) !== 404)
            throw error;
    }
    const { data } = await github.rest.repos.listReleases({ ...where, per_page: 100 });
    return data.find((release) => release.draft && release.tag_name === tag);
}
/** Not published: that makes a tag and tells everyone who watches, and is for a person to do. */
async function makeDraft(github, where, { tag, commit }) {
    const { data } = await github.rest.repos.createRelease({ ...where, tag_name: tag, target_commitish: commit, name: tag, draft: true });
    return data;
}
async function upload(github, release, { name, content }) {
    await github.request({
        method: 'POST',
        url: release.upload_url,
        name,
        headers: { 'content-type': name.endsWith('.json') ? 'application/json' : 'text/plain' },
        data: content,
        request: { signal: AbortSignal.timeout(UPLOAD_LIMIT_MILLISECONDS) },
    });
}


/***/ }),

};
