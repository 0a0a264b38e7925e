import { modules as shared0 } from './shared-96477.js';
export const id = 4101;
export const ids = [4101];
export const modules = {
...shared0,


/***/ 74101: // build/js/cli/commands/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
signCommand: () => signCommand
});
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38530);
var _kept_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16414);
var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85418);
const signCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.G5)({
name: "sign",
summary: "sign a manifest, so that hosts accept its release",
arguments: {
manifest: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.EE)("<manifest>", "a manifest.json, or its folder; the signature is written beside it as manifest.sig")
},
options: {
signingKeyFile: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Xi)("key", (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.uK)("<file>", "the private ssh key to sign with; with --agent, its public key (default: that of init)"))),
agent: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("sign with the ssh agent at SSH_AUTH_SOCK"),
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.uK)("<file>", "where to write the signature instead"),
releaseId: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.uK)("<id>", "the approved release id; any other release is not signed")
},
examples: [ "grind-to-prod sign release --signing-key-file ~/.ssh/release", "grind-to-prod sign release --agent --signing-key-file ~/.ssh/release.pub" ],
run: async ({manifest: manifest, agent: agent, output: output, releaseId: releaseId, ...options}, context) => {
const {sign: sign} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(8742), __webpack_require__.e(4060), __webpack_require__.e(3567) ]).then(__webpack_require__.bind(__webpack_require__, 54060));
const {at: at} = context;
const key = (0, _signing_key_js__WEBPACK_IMPORTED_MODULE_3__.N)(await (0, _kept_file_js__WEBPACK_IMPORTED_MODULE_2__.dg)(options, context), agent, context);
const result = await sign({
bundle: at(manifest),
expectedReleaseId: releaseId,
key: key,
output: at(output)
}, context);
return {
result: result,
text: [ `Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}` ]
};
}
});
}),

};
