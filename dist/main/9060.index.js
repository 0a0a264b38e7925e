import { modules as shared0 } from './shared-96477.js';
export const id = 9060;
export const ids = [9060];
export const modules = {
...shared0,


/***/ 19060: // build/js/cli/commands/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bundleCommand: () => bundleCommand
});
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53004);
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);
var _host_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38530);
const options = {
output: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "the archive (default: <application>-<id>-evidence.tar.gz in the current folder)"),
hosts: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__._d)("<host...>", "hosts of grind-to-prod.yml whose ledgers, signed records and statements are put in", String),
evidence: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<folder>", "a folder with what runs kept: signed records, statements, snapshots and ledgers, in any arrangement"),
allowedSigners: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "put this list of signers in; a reader who uses it trusts the author of the archive"),
revokedKeys: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "put these revoked keys in"),
nixKeys: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.uK)("<file>", "put these public keys of Nix in")
};
const bundleCommand = (0, _command_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(_host_command_js__WEBPACK_IMPORTED_MODULE_1__.VK, {
name: "bundle",
summary: "put all evidence of a release into one archive with an index",
arguments: {
release: (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.EE)("<release>", "the folder of the release, as build-manifest wrote it")
},
options: options,
examples: [ "grind-to-prod bundle release --evidence records --output evidence.tar.gz", "grind-to-prod bundle release --hosts prod-a prod-b --allowed-signers allowed_signers" ],
run: async ({release: release, ...values}, context) => {
const {bundle: bundle} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(662), __webpack_require__.e(5288), __webpack_require__.e(9289), __webpack_require__.e(9953), __webpack_require__.e(6328), __webpack_require__.e(4302), __webpack_require__.e(8742), __webpack_require__.e(1866), __webpack_require__.e(3665), __webpack_require__.e(951), __webpack_require__.e(1588) ]).then(__webpack_require__.bind(__webpack_require__, 73119));
const {at: at} = context;
const result = await bundle({
release: at(release),
evidence: at(values.evidence),
hosts: await hostsOf(values, context),
trust: {
allowed_signers: at(values.allowedSigners),
revoked_keys: at(values.revokedKeys),
"nix-keys": at(values.nixKeys)
},
output: at(values.output ?? await defaultName(at(release)))
}, context);
const text = [ `Evidence of release ${result.releaseId} of ${result.application}: ${result.files.length} files, ${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_3__.z3)(result.bytes)}`, `  ${result.archive}`, `  SHA-256 ${result.sha256}` ];
return {
result: result,
text: text,
exitCode: 0
};
}
});
async function defaultName(release) {
const {readBundle: readBundle} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(8742), __webpack_require__.e(9129) ]).then(__webpack_require__.bind(__webpack_require__, 72707));
const {manifest: manifest, releaseId: releaseId} = await readBundle(release);
return `${manifest.application}-${releaseId.slice(0, 12)}-evidence.tar.gz`;
}
async function hostsOf(values, context) {
if (values.hosts.length === 0) return [];
const reach = await (0, _host_command_js__WEBPACK_IMPORTED_MODULE_1__.sX)(values, context);
const {pinnedHostKeyOf: pinnedHostKeyOf} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8423), __webpack_require__.e(1210) ]).then(__webpack_require__.bind(__webpack_require__, 3520));
const directory = await context.applicationFolder(values.directory);
return Promise.all(values.hosts.map(async hostName => ({
...reach,
hostName: hostName,
pinnedKey: await pinnedHostKeyOf(directory, hostName).catch(() => {})
})));
}
}),

};
