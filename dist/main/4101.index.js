import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-4303.js';
import { modules as shared3 } from './shared-16414.js';
export const id = 4101;
export const ids = [4101];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 74101: // build/js/cli/commands/sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
signCommand: () => signCommand
});
var command_js$0 = __webpack_require__(4303);
var arguments_js$1 = __webpack_require__(66279);
var inputs_js$2 = __webpack_require__(38530);
var kept_file_js$3 = __webpack_require__(16414);
var signing_key_js$4 = __webpack_require__(85418);
const signCommand = (0, command_js$0.G5)({
name: "sign",
summary: "sign a manifest, so that hosts accept its release",
arguments: {
manifest: (0, inputs_js$2.EE)("<manifest>", "a manifest.json, or its folder; the signature is written beside it as manifest.sig")
},
options: {
signingKeyFile: (0, inputs_js$2.eW)("GRIND_TO_PROD_SIGNING_KEY", (0, 
inputs_js$2.Xi)("key", (0, inputs_js$2.uK)("<file>", "the private ssh key to sign with; with --agent, its public key (default: that of init)"))),
agent: (0, inputs_js$2.Jt)("sign with the ssh agent at SSH_AUTH_SOCK"),
output: (0, inputs_js$2.uK)("<file>", "where to write the signature instead"),
releaseId: (0, inputs_js$2.Yz)("<id>", "the approved release id; any other release is not signed", arguments_js$1.MQ)
},
examples: [ "grind-to-prod sign release --signing-key-file ~/.ssh/release", "grind-to-prod sign release --agent --signing-key-file ~/.ssh/release.pub" ],
run: async ({manifest, agent, output, releaseId, ...options}, context) => {
const {sign} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(1146), __webpack_require__.e(7551) ]).then(__webpack_require__.bind(__webpack_require__, 21146));
const {at} = context;
const key = (0, signing_key_js$4.N)(await (0, kept_file_js$3.dg)(options, context), agent, context);
const result = await sign({
bundle: at(manifest),
expectedReleaseId: releaseId,
key,
output: at(output)
}, context);
return {
result,
text: [ `Signed ${result.releaseId} with ${result.keyType} ${result.fingerprint}: ${result.output}` ]
};
}
});
}),

};
