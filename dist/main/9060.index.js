export const id = 9060;
export const ids = [9060];
export const modules = {

/***/ 19060: // build/js/cli/commands/bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
bundleCommand: () => bundleCommand
});
var domain_report_amount$3 = __webpack_require__(53004);
var command_js$0 = __webpack_require__(4303);
var host_command_js$1 = __webpack_require__(6297);
var inputs_js$2 = __webpack_require__(38530);
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
const {bundle} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(5782), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8553), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(2843), __webpack_require__.e(8108), __webpack_require__.e(262), __webpack_require__.e(3853), __webpack_require__.e(3356) ]).then(__webpack_require__.bind(__webpack_require__, 31615));
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
const {readBundle} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1159), __webpack_require__.e(5782), __webpack_require__.e(8958) ]).then(__webpack_require__.bind(__webpack_require__, 72707));
const {manifest, releaseId} = await readBundle(release);
return `${manifest.application}-${releaseId.slice(0, 12)}-evidence.tar.gz`;
}
async function hostsOf(values, context) {
if (values.hosts.length === 0) return [];
const reach = await (0, host_command_js$1.sX)(values, values.hosts, context);
const {pinnedHostKeyOf} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1325), __webpack_require__.e(5993) ]).then(__webpack_require__.bind(__webpack_require__, 3520));
const directory = await context.applicationFolder(values.directory);
return Promise.all(values.hosts.map(async hostName => ({
...reach,
hostName,
pinnedKey: await pinnedHostKeyOf(directory, hostName).catch(() => {})
})));
}
}),

};
