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
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var failure_js$4 = __webpack_require__(51518);
async function attachToRelease(github, options) {
const {tag, commit, root, files, mayDiffer = []} = options;
const where = github.where();
const octokit = await github.api();
try {
const release = await findRelease(octokit, where, tag) ?? await makeDraft(octokit, where, {
tag,
commit
});
const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
...where,
release_id: release.id,
per_page: 100
});
const present = [];
const missing = new Map;
for (const file of files) {
const content = await (0, node_fs_promises$1.readFile)((0, 
node_path$2.join)(root, file));
const asset = assets.find(({name}) => name === file);
if (asset === void 0) missing.set(file, content); else if (mayDiffer.includes(file) || asset.digest === `sha256:${(0, 
node_crypto$0.createHash)("sha256").update(content).digest("hex")}`) present.push(file); else throw new domain_errors_errors$3.dz("github-refused", `The GitHub Release ${(0, 
domain_errors_quote$5.hD)(tag)} has a file ${file} with other content, and released files are never replaced.`, {
hint: "Use another tag, or remove that file there if you know why it differs."
});
}
for (const [name, content] of missing) await upload(octokit, release, {
name,
content
});
return {
url: release.html_url,
draft: release.draft,
added: [ ...missing.keys() ],
present
};
} catch (error) {
if (error instanceof domain_errors_errors$3.dz) throw error;
const hint = hints.get((0, failure_js$4.c)(error)) ?? "Check that GitHub answers, and try again.";
throw new domain_errors_errors$3.dz("github-refused", `The files were not attached to the GitHub Release ${(0, 
domain_errors_quote$5.hD)(tag)} (${(0, failure_js$4.O)(error)}).`, {
hint,
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
tag
})).data;
} catch (error) {
if ((0, failure_js$4.c)(error) !== 404) throw error;
}
const {data} = await octokit.rest.repos.listReleases({
...where,
per_page: 100
});
return data.find(release => release.draft && release.tag_name === tag);
}
async function makeDraft(octokit, where, {tag, commit}) {
const {data} = await octokit.rest.repos.createRelease({
...where,
tag_name: tag,
target_commitish: commit,
name: tag,
draft: true
});
return data;
}
function contentTypeOf(name) {
if (name.endsWith(".json")) return "application/json";
return name.endsWith(".gz") ? "application/gzip" : "text/plain";
}
async function upload(octokit, release, {name, content}) {
await octokit.request({
method: "POST",
url: release.upload_url,
name,
headers: {
"content-type": contentTypeOf(name)
},
data: content,
request: {
signal: AbortSignal.timeout(UPLOAD_LIMIT_MILLISECONDS)
}
});
}
}),

};
