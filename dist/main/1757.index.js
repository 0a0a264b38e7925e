import { modules as shared0 } from './shared-98722.js';
export const id = 1757;
export const ids = [1757];
export const modules = {
...shared0,


/***/ 1757: // build/js/cli/commands/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bundleCommand: () => bundleCommand
});
var domain_report_amount$3 = __webpack_require__(99295);
var command_js$0 = __webpack_require__(86151);
var host_command_js$1 = __webpack_require__(58082);
var inputs_js$2 = __webpack_require__(9049);
const options = {
output: (0, inputs_js$2.uK)("<file>", "the archive (default: <application>-<id>-evidence.tar.gz in the current folder)"),
replace: (0, inputs_js$2.Jt)("replace an archive that is there with other content"),
hosts: (0, inputs_js$2._d)("<host...>", "hosts of grind-to-prod.yml whose ledgers, signed records and statements are put in", String),
evidence: (0, inputs_js$2.uK)("<path>", "what runs kept: a folder with signed records, statements, snapshots and ledgers, in any arrangement; an archive of it, or a ledger"),
allowedSigners: (0, inputs_js$2.uK)("<file>", "put this list of signers in; a reader who uses it trusts the author of the archive"),
revokedKeys: (0, inputs_js$2.uK)("<file>", "put these revoked keys in"),
nixKeys: (0, inputs_js$2.uK)("<file>", "put these public keys of Nix in"),
trustedRoot: (0, inputs_js$2.uK)("<file>", "put these trusted roots of Sigstore in, as `gh attestation trusted-root` prints them"),
timestampCertificates: (0, inputs_js$2.uK)("<file>", "put these certificates of authorities for time stamps in")
};
const bundleCommand = (0, command_js$0.Qq)(host_command_js$1.VK, {
name: "bundle",
summary: "put all evidence of a release into one archive with an index",
arguments: {
release: (0, inputs_js$2.EE)("<release>", "the folder of the release, as build-manifest wrote it")
},
options,
examples: [ "grind-to-prod bundle release --evidence records --output evidence.tar.gz", "grind-to-prod bundle release --hosts prod-a prod-b --allowed-signers allowed_signers" ],
run: async ({release, ...values}, context) => {
const {bundle} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(357), __webpack_require__.e(7647), __webpack_require__.e(2840), __webpack_require__.e(9306), __webpack_require__.e(1634), __webpack_require__.e(8067), __webpack_require__.e(494), __webpack_require__.e(3633), __webpack_require__.e(4283), __webpack_require__.e(1493), __webpack_require__.e(8856), __webpack_require__.e(9162), __webpack_require__.e(9603), __webpack_require__.e(944), __webpack_require__.e(5218) ]).then(__webpack_require__.bind(__webpack_require__, 4605));
const {at} = context;
const result = await bundle({
release: at(release),
evidence: at(values.evidence),
hosts: await hostsOf(values, context),
trust: {
allowed_signers: at(values.allowedSigners),
revoked_keys: at(values.revokedKeys),
"nix-keys": at(values.nixKeys),
"trusted_root.json": at(values.trustedRoot),
"timestamp_certificates.pem": at(values.timestampCertificates)
},
replace: values.replace,
output: at(values.output ?? await defaultName(at(release)))
}, context);
const text = [ `Evidence of release ${result.releaseId} of ${result.application}: ${(0, 
domain_report_amount$3.B4)(result.files.length, "file")}, ${(0, 
domain_report_amount$3.z3)(result.bytes)}`, `  ${result.archive}`, `  SHA-256 ${result.sha256}` ];
return {
result,
text,
exitCode: 0
};
}
});
async function defaultName(release) {
const {readBundle} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(2840), __webpack_require__.e(1634), __webpack_require__.e(8571) ]).then(__webpack_require__.bind(__webpack_require__, 77198));
const {manifest, releaseId} = await readBundle(release);
return `${manifest.application}-${releaseId.slice(0, 12)}-evidence.tar.gz`;
}
async function hostsOf(values, context) {
if (values.hosts.length === 0) return [];
const reach = await (0, host_command_js$1.sX)(values, context);
const {pinnedHostKeyOf} = await Promise.all([ __webpack_require__.e(8097), __webpack_require__.e(7689), __webpack_require__.e(513) ]).then(__webpack_require__.bind(__webpack_require__, 18187));
const directory = await context.applicationFolder(values.directory);
return Promise.all(values.hosts.map(async hostName => ({
...reach,
hostName,
pinnedKey: await pinnedHostKeyOf(directory, hostName).catch(() => {})
})));
}
}),

};
