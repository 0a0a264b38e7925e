import { modules as shared0 } from './shared-9411.js';
export const id = 4291;
export const ids = [4291];
export const modules = {
...shared0,


/***/ 24291: // build/js/github/release-upload.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
attachToRelease: () => attachToRelease
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51518);
async function attachToRelease(github, options) {
const {tag: tag, commit: commit, root: root, files: files, mayDiffer: mayDiffer = []} = options;
const where = github.where();
const octokit = await github.api();
try {
const release = await findRelease(octokit, where, tag) ?? await makeDraft(octokit, where, {
tag: tag,
commit: commit
});
const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
...where,
release_id: release.id,
per_page: 100
});
const present = [];
const missing = new Map;
for (const file of files) {
const content = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
const asset = assets.find(({name: name}) => name === file);
if (asset === void 0) missing.set(file, content); else if (mayDiffer.includes(file) || asset.digest === `sha256:${(0, 
node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`) present.push(file); else throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("github-refused", `The GitHub Release ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(tag)} has a file ${file} with other content, and released files are never replaced.`, {
hint: "Use another tag, or remove that file there if you know why it differs."
});
}
for (const [name, content] of missing) await upload(octokit, release, {
name: name,
content: content
});
return {
url: release.html_url,
draft: release.draft,
added: [ ...missing.keys() ],
present: present
};
} catch (error) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz) throw error;
const hint = hints.get((0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.c)(error)) ?? "Check that GitHub answers, and try again.";
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("github-refused", `The files were not attached to the GitHub Release ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(tag)} (${(0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.O)(error)}).`, {
hint: hint,
cause: error
});
}
}
const UPLOAD_LIMIT_MILLISECONDS = 10 * 6e4;
const permission = 'Give the job the permission "contents: write".';
const hints = new Map([ [ 401, permission ], [ 403, permission ], [ 404, permission ], [ 422, "Use the tag of a release that may still change." ] ]);
async function findRelease(octokit, where, tag) {
try {
return (await octokit.rest.repos.getReleaseByTag({
...where,
tag: tag
})).data;
} catch (error) {
if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.c)(error) !== 404) throw error;
}
const {data: data} = await octokit.rest.repos.listReleases({
...where,
per_page: 100
});
return data.find(release => release.draft && release.tag_name === tag);
}
async function makeDraft(octokit, where, {tag: tag, commit: commit}) {
const {data: data} = await octokit.rest.repos.createRelease({
...where,
tag_name: tag,
target_commitish: commit,
name: tag,
draft: true
});
return data;
}
async function upload(octokit, release, {name: name, content: content}) {
await octokit.request({
method: "POST",
url: release.upload_url,
name: name,
headers: {
"content-type": name.endsWith(".json") ? "application/json" : "text/plain"
},
data: content,
request: {
signal: AbortSignal.timeout(UPLOAD_LIMIT_MILLISECONDS)
}
});
}
}),

};
