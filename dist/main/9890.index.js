import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-70781.js';
import { modules as shared3 } from './shared-17772.js';
import { modules as shared4 } from './shared-33689.js';
import { modules as shared5 } from './shared-70402.js';
export const id = 9890;
export const ids = [9890,2015,5326,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 49934: // build/js/actions/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
buildManifestAction: () => buildManifestAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _github_builder__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73059);
var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54763);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _verbs_build_manifest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55366);
var _verbs_sign__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54060);
var _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
var _step_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38862);
var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69693);
var _keep_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70781);
var _keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43486);
var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80519);
async function buildManifestAction(step) {
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_3__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__.zS);
if (inputs.dryRun) return reportDryRun(inputs, step);
if (inputs.candidate) return buildCandidate(inputs, step);
const signing = await (0, _keys_js__WEBPACK_IMPORTED_MODULE_11__.N)(inputs, step.runner);
const {directory: directory, ref: ref, output: output} = inputs;
const options = {
directory: directory,
output: output,
stateFolder: (0, _step_state_js__WEBPACK_IMPORTED_MODULE_8__.ZX)(),
builder: (0, _github_builder__WEBPACK_IMPORTED_MODULE_13__.z)(step.run),
...ref === void 0 ? {} : {
ref: ref
}
};
const built = await (0, _verbs_build_manifest__WEBPACK_IMPORTED_MODULE_5__.buildManifest)(options, step);
const signed = await (signing?.(file => (0, _verbs_sign__WEBPACK_IMPORTED_MODULE_6__.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file: file
}
}, step)));
await writeBuilt(built);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
signature: signed?.output ?? null,
"manifest-path": built.manifestPath
});
const kept = await (0, _keep_release_js__WEBPACK_IMPORTED_MODULE_10__.L)({
...built,
application: built.manifest.application
}, inputs, (0, _step_js__WEBPACK_IMPORTED_MODULE_12__.W)(step, inputs).github);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
...(0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__.Fz)(kept.uploaded),
...kept.attestation
});
}
async function buildCandidate(inputs, step) {
const {ref: ref, signingKey: key, signingKeyFile: keyFile, githubRelease: tag} = inputs;
const ofReleases = {
ref: ref,
"signing-key": key,
"signing-key-file": keyFile,
"github-release": tag
};
const [beside] = Object.entries(ofReleases).find(([, value]) => value !== void 0) ?? [];
if (beside !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("conflicting-options", `The inputs "candidate" and "${beside}" are both given, but a candidate is never released.`, {
hint: "Remove one."
});
const {writeCandidate: writeCandidate} = await __webpack_require__.e(7475).then(__webpack_require__.bind(__webpack_require__, 87475));
const {directory: directory, output: output} = inputs;
const candidate = await writeCandidate({
directory: directory,
output: output,
stateFolder: (0, _step_state_js__WEBPACK_IMPORTED_MODULE_8__.ZX)()
}, step);
await writeBuilt(candidate);
if (!inputs.artifact) return;
const {uploadRelease: uploadRelease} = await __webpack_require__.e(3175).then(__webpack_require__.bind(__webpack_require__, 95556));
const {application: application} = candidate.manifest;
const uploaded = await uploadRelease(step, {
...candidate,
application: application,
kind: "candidate",
retentionDays: inputs.retentionDays
});
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)((0, _report_attempt_js__WEBPACK_IMPORTED_MODULE_7__.Fz)(uploaded));
}
async function reportDryRun({directory: directory, ref: ref}, step) {
const {planManifest: planManifest} = await __webpack_require__.e(8785).then(__webpack_require__.bind(__webpack_require__, 81166));
const plan = await planManifest({
directory: directory,
...ref === void 0 ? {} : {
ref: ref
}
}, step);
const built = plan.build.length;
const fetched = plan.fetch.length;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.pq)(step.reporter, `A dry run: of ${Object.keys(plan.components).length} components ${built} derivations would be built and ${fetched} paths fetched.`);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
commit: plan.commit
});
}
async function writeBuilt({releaseId: releaseId, bundle: bundle, manifest: manifest}) {
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
"release-id": releaseId,
manifest: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundle, "manifest.json"),
commit: manifest.source.commit,
"closure-paths": manifest.closure.paths,
"closure-bytes": manifest.closure.narBytes
});
}
}),

};
