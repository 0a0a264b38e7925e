import { modules as shared0 } from './shared-9411.js';
import { modules as shared1 } from './shared-94230.js';
export const id = 8720;
export const ids = [8720,9411,4230];
export const modules = {
...shared0,
...shared1,


/***/ 78720: // build/js/github/release-artifact.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fetchRelease: () => fetchRelease,
uploadRelease: () => uploadRelease
});
var node_fs_promises$0 = __webpack_require__(51455);
var domain_report_event$1 = __webpack_require__(59786);
var steps_bundle_read$2 = __webpack_require__(72707);
var artifact_name_js$3 = __webpack_require__(95326);
var artifacts_js$4 = __webpack_require__(9411);
var fetch_artifact_js$5 = __webpack_require__(94230);
async function uploadRelease(context, options) {
const {bundle: root, application, releaseId, kind = "release", retentionDays} = options;
const there = await (0, node_fs_promises$0.readdir)(root);
const files = Object.keys(artifact_name_js$3.dy).filter(name => there.includes(name));
const asked = {
name: (0, artifact_name_js$3.Cs)(application, releaseId, kind),
root,
files,
retentionDays
};
if (kind === "candidate") return (0, artifacts_js$4.uploadOnce)(context, asked);
const uploaded = await (0, artifacts_js$4.uploadFiles)(context, asked);
if (uploaded !== null && uploaded.name !== asked.name) (0, domain_report_event$1.pq)(context.reporter, furtherText(asked.name, uploaded));
return uploaded;
}
function furtherText(name, {name: further, digest}) {
return `An earlier step of this run uploaded ${name}; the files of this step are the artifact ${further}, which is fetched by its digest ${digest}.`;
}
async function fetchRelease(github, {application, releaseId, kind = "release", ...options}) {
const {runId, digest} = await (0, fetch_artifact_js$5.U)(github, {
...options,
name: (0, artifact_name_js$3.Cs)(application, releaseId, kind),
allowed: artifact_name_js$3.dy
});
const {file} = await (0, steps_bundle_read$2.readBundle)(options.into, releaseId);
return {
file,
artifact: {
runId,
digest
}
};
}
}),

};
