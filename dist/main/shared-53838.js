export const modules = {

/***/ 53838: // build/js/domain/installation/old-node.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => LEAST_NODE
});
const LEAST_NODE = 24;
}),

/***/ 54686: // build/js/tools/nix/requisites.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => requisitesCommand,
U: () => parseRequisites
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function requisitesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--requisites", ...paths ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.AO
};
}
function parseRequisites(stdout) {
return new Set(stdout.split("\n").filter(line => line !== ""));
}
}),

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => orUnknown
});
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
const unclearCodes = new Set([ "contact-lost", "agent-protocol" ]);
async function orUnknown(work) {
try {
return await work();
} catch (error) {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh) || !unclearCodes.has(error.code)) throw error;
const message = `${error.text} It is unknown how much of it was done on ${error.host}.`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__.rY.UNKNOWN.exitCode, message, {
hint: "Repeat it, which has the same result.",
cause: error
});
}
}
}),

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => sha256OfFile
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
async function sha256OfFile(path) {
const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
return hash.digest("hex");
}
}),

};
