export const id = 9411;
export const ids = [9411];
export const modules = {

/***/ 62974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ missingArtifactService)
/* harmony export */ });
/**
 * Why artifacts of the present run can be neither kept nor fetched here, for the end of a sentence; undefined when they can. GitHub
 * Enterprise Server has another service of old, which the toolkit does not speak to; that toolkit knows it by the server's name.
 */
function missingArtifactService(environment) {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
    if (!url || !token)
        return 'this runner offers no artifact service (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return undefined;
    return `${host} is a GitHub Enterprise Server, whose artifact service is another one`;
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadFiles: () => (/* binding */ uploadFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _artifact_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62974);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51518);






/**
 * Keeps files as an artifact of this run. Null, and one warning, where that cannot be: the files then stay where they are, and nothing
 * that was done is undone for it.
 */
async function uploadFiles({ name, root, files, retentionDays }, reporter) {
    const missing = (0,_artifact_service_js__WEBPACK_IMPORTED_MODULE_3__/* .missingArtifactService */ .q)(node_process__WEBPACK_IMPORTED_MODULE_2__.env);
    if (missing !== undefined) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `The artifact ${name} was not uploaded: ${missing}; its files stay in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(root)}.`);
        return null;
    }
    try {
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        for (const path of paths)
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
                throw new Error(`${path} is not a regular file`);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
        const kept = retentionDays === undefined ? {} : { retentionDays };
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(name, paths, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), kept);
        if (id === undefined || digest === undefined || size === undefined)
            throw new Error('the service did not say what it keeps');
        return { name, id, digest, size };
    }
    catch (error) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .warn */ .R8)(reporter, `The artifact ${name} was not uploaded (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}); its files stay in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(root)}.`);
        return null;
    }
}


/***/ }),

/***/ 51518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

/** Status of an answer of GitHub's API that was no success; undefined when none came. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
/** Why GitHub did not do what it was asked, for the brackets of a sentence. */
function reasonOf(error) {
    const status = statusOf(error);
    const message = (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(error instanceof Error ? error.message : String(error), 200);
    return status === undefined ? message : `status ${status}: ${message}`;
}
/** Evidence that could not be left with GitHub is a warning: it changes no verdict. */
function warn(reporter, message) {
    reporter.report({ event: 'note', level: 'warning', message });
}


/***/ })

};
