import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75260.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-70781.js';
import { modules as shared4 } from './shared-71682.js';
export const id = 3393;
export const ids = [3393,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 49934: // build/js/actions/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
buildManifestAction: () => buildManifestAction
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var github_builder$13 = __webpack_require__(73059);
var github_finish$2 = __webpack_require__(84281);
var github_inputs$3 = __webpack_require__(54763);
var domain_report_event$4 = __webpack_require__(59786);
var verbs_build_manifest$5 = __webpack_require__(45268);
var verbs_sign$6 = __webpack_require__(21146);
var report_attempt_js$7 = __webpack_require__(7598);
var step_state_js$8 = __webpack_require__(38862);
var inputs_js$9 = __webpack_require__(69693);
var keep_release_js$10 = __webpack_require__(70781);
var keys_js$11 = __webpack_require__(75260);
var step_js$12 = __webpack_require__(80519);
var domain_report_amount$14 = __webpack_require__(53004);
async function buildManifestAction(step) {
const inputs = (0, github_inputs$3.Ko)(inputs_js$9.zS);
if (inputs.dryRun) return reportDryRun(inputs, step);
if (inputs.candidate) return buildCandidate(inputs, step);
const signing = await (0, keys_js$11.N)(inputs, step.runner);
const {directory, ref, output} = inputs;
const options = {
directory,
output,
stateFolder: (0, step_state_js$8.ZX)(),
builder: (0, github_builder$13.z)(step.run),
...ref === void 0 ? {} : {
ref
}
};
const built = await (0, verbs_build_manifest$5.buildManifest)(options, step);
const signed = await (signing?.(file => (0, verbs_sign$6.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file
}
}, step)));
await writeBuilt(built);
await (0, github_finish$2.K)({
signature: signed?.output ?? null,
"manifest-path": built.manifestPath
});
const kept = await (0, keep_release_js$10.L)({
...built,
application: built.manifest.application
}, inputs, (0, step_js$12.W)(step, inputs).github);
await (0, github_finish$2.K)({
...(0, report_attempt_js$7.Fz)(kept.uploaded),
...kept.attestation
});
}
async function buildCandidate(inputs, step) {
const {ref, signingKey: key, signingKeyFile: keyFile, githubRelease: tag} = inputs;
const ofReleases = {
ref,
"signing-key": key,
"signing-key-file": keyFile,
"github-release": tag
};
const [beside] = Object.entries(ofReleases).find(([, value]) => value !== void 0) ?? [];
if (beside !== void 0) throw new domain_errors_errors$1.dz("conflicting-options", `The inputs "candidate" and "${beside}" are both given, but a candidate is never released.`, {
hint: "Remove one."
});
const {writeCandidate} = await __webpack_require__.e(7475).then(__webpack_require__.bind(__webpack_require__, 87475));
const {directory, output} = inputs;
const candidate = await writeCandidate({
directory,
output,
stateFolder: (0, step_state_js$8.ZX)()
}, step);
await writeBuilt(candidate);
if (!inputs.artifact) return;
const {uploadRelease} = await __webpack_require__.e(8720).then(__webpack_require__.bind(__webpack_require__, 78720));
const {application} = candidate.manifest;
const uploaded = await uploadRelease(step, {
...candidate,
application,
kind: "candidate",
retentionDays: inputs.retentionDays
});
await (0, github_finish$2.K)((0, report_attempt_js$7.Fz)(uploaded));
}
async function reportDryRun({directory, ref}, step) {
const {planManifest} = await __webpack_require__.e(1166).then(__webpack_require__.bind(__webpack_require__, 81166));
const plan = await planManifest({
directory,
...ref === void 0 ? {} : {
ref
}
}, step);
const built = plan.build.length;
const fetched = plan.fetch.length;
(0, domain_report_event$4.pq)(step.reporter, `A dry run: of ${(0, 
domain_report_amount$14.B4)(Object.keys(plan.components).length, "component")} ${(0, 
domain_report_amount$14.B4)(built, "derivation")} would be built and ${(0, 
domain_report_amount$14.B4)(fetched, "path")} fetched.`);
await (0, github_finish$2.K)({
commit: plan.commit
});
}
async function writeBuilt({releaseId, bundle, manifest}) {
await (0, github_finish$2.K)({
"release-id": releaseId,
manifest: (0, node_path$0.join)(bundle, "manifest.json"),
commit: manifest.source.commit,
"closure-paths": manifest.closure.paths,
"closure-bytes": manifest.closure.narBytes
});
}
}),

};
