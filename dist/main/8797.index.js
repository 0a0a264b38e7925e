import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-43486.js';
import { modules as shared2 } from './shared-21916.js';
import { modules as shared3 } from './shared-45421.js';
import { modules as shared4 } from './shared-70781.js';
import { modules as shared5 } from './shared-79191.js';
import { modules as shared6 } from './shared-8279.js';
export const id = 8797;
export const ids = [8797,8417,8765,5326];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 49934: // build/js/actions/build-manifest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildManifestAction: () => (/* binding */ buildManifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
/* harmony import */ var _github_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54763);
/* harmony import */ var _github_job_log__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6748);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59786);
/* harmony import */ var _verbs_build_manifest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71451);
/* harmony import */ var _verbs_sign__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21146);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45421);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87785);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69693);
/* harmony import */ var _keep_release_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70781);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43486);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85300);














async function buildManifestAction() {
    const inputs = (0,_github_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .buildManifestInputs */ .zS);
    const reporter = (0,_github_job_log__WEBPACK_IMPORTED_MODULE_4__/* .jobLogReporter */ .b)();
    if (inputs.dryRun)
        return sayWhatWouldBeBuilt(inputs, reporter);
    if (inputs.candidate)
        return buildCandidate(inputs, reporter);
    const signing = await (0,_keys_js__WEBPACK_IMPORTED_MODULE_12__/* .signingKey */ .N)(inputs, _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .actionRunner */ .L);
    const { directory, ref, output } = inputs;
    const built = await (0,_verbs_build_manifest__WEBPACK_IMPORTED_MODULE_6__.buildManifest)({ directory, output, stateFolder: (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .userState */ .Dm)(), ...(ref === undefined ? {} : { ref }) }, { runner: _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .actionRunner */ .L, reporter });
    const signed = await signing?.((file) => (0,_verbs_sign__WEBPACK_IMPORTED_MODULE_7__.sign)({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file } }, { runner: _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .actionRunner */ .L, reporter }));
    await writeBuilt(built);
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ signature: signed?.output ?? null, 'manifest-path': built.manifestPath });
    const kept = await (0,_keep_release_js__WEBPACK_IMPORTED_MODULE_11__/* .keepRelease */ .L)({ ...built, application: built.manifest.application }, inputs, reporter);
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ ...(0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactOutputs */ .Fz)(kept.uploaded), ...kept.attestation });
}
/** A candidate is looked at and never released, so nothing signs or attests it. */
async function buildCandidate(inputs, reporter) {
    const { ref, signingKey: key, signingKeyFile: keyFile, githubRelease: tag } = inputs;
    const ofReleases = { ref, 'signing-key': key, 'signing-key-file': keyFile, 'github-release': tag };
    const [beside] = Object.entries(ofReleases).find(([, value]) => value !== undefined) ?? [];
    if (beside !== undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('conflicting-options', `The inputs "candidate" and "${beside}" are both given, but a candidate is never released.`, { hint: 'Remove one.' });
    }
    const { writeCandidate } = await __webpack_require__.e(/* import() */ 7475).then(__webpack_require__.bind(__webpack_require__, 87475));
    const { directory, output } = inputs;
    const candidate = await writeCandidate({ directory, output, stateFolder: (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .userState */ .Dm)() }, { runner: _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .actionRunner */ .L, reporter });
    await writeBuilt(candidate);
    if (!inputs.artifact)
        return;
    const { uploadRelease } = await __webpack_require__.e(/* import() */ 3175).then(__webpack_require__.bind(__webpack_require__, 95556));
    const { application } = candidate.manifest;
    const uploaded = await uploadRelease({ ...candidate, application, kind: 'candidate', retentionDays: inputs.retentionDays }, reporter);
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)((0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactOutputs */ .Fz)(uploaded));
}
async function sayWhatWouldBeBuilt({ directory, ref }, reporter) {
    const { planManifest } = await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 81166));
    const plan = await planManifest({ directory, ...(ref === undefined ? {} : { ref }) }, { runner: _runner_js__WEBPACK_IMPORTED_MODULE_13__/* .actionRunner */ .L, reporter });
    const built = plan.build.length;
    const fetched = plan.fetch.length;
    (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_5__/* .info */ .pq)(reporter, `A dry run: of ${Object.keys(plan.components).length} components ${built} derivations would be built and ${fetched} paths fetched.`);
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({ commit: plan.commit });
}
async function writeBuilt({ releaseId, bundle, manifest }) {
    await (0,_github_finish__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .K)({
        'release-id': releaseId,
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(bundle, 'manifest.json'),
        commit: manifest.source.commit,
        'closure-paths': manifest.closure.paths,
        'closure-bytes': manifest.closure.narBytes,
    });
}


/***/ }),

};
